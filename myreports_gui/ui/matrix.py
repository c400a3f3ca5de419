"""The survey's matrix: a row for each port, a column for each kind of protection; cells fill as they are settled."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableWidget, QTableWidgetItem

from myreports_gui.model.plan import Security
from myreports_gui.model.survey import Cell
from myreports_gui.narration import Translate
from myreports_gui.narration.surveys import CellTold
from myreports_gui.narration.words import security_word

from .theme import Colours
from .tool_tips import plain_tip

_COLUMNS = tuple(Security)


class MatrixTable(QTableWidget):
    """Arrow keys move between cells, Tab leaves it. `cell_opened(Cell)`: Enter or a double click on a settled cell."""

    cell_opened = Signal(object)

    def __init__(self, translate: Translate) -> None:
        super().__init__(0, len(_COLUMNS))
        self._translate = translate
        self._cells: dict[tuple[int, Security], tuple[Cell, CellTold]] = {}
        self._ports: tuple[int, ...] = ()
        self._recommended: tuple[int, Security] | None = None
        self._colours: Colours | None = None
        self.setObjectName("matrix")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(80)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setHighlightSections(False)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 9)
        self.cellActivated.connect(self._open)
        self._retranslate()

    @property
    def settled(self) -> int:
        return len(self._cells)

    def begin(self, ports: Sequence[int]) -> None:
        """Empty cells for these ports."""
        self._ports, self._recommended = tuple(ports), None
        self._cells.clear()
        self.clearContents()
        self.setRowCount(len(self._ports))
        for row in range(len(self._ports)):
            for column in range(len(_COLUMNS)):
                self.setItem(row, column, QTableWidgetItem())
        self._retranslate()

    def show_cell(self, cell: Cell, told: CellTold) -> None:
        self._cells[cell.port, cell.security] = (cell, told)
        self._draw(cell.port, cell.security)

    def mark_recommended(self, port: int, security: Security) -> None:
        self._recommended = (port, security)
        self._draw(port, security)
        self.setCurrentCell(self._ports.index(port), _COLUMNS.index(security))

    @property
    def cells(self) -> tuple[Cell, ...]:
        """Those that are settled."""
        return tuple(cell for cell, _ in self._cells.values())

    def stop(self) -> None:
        """What is not settled now stays open."""
        for port in self._ports:
            for security in _COLUMNS:
                if (port, security) not in self._cells:
                    self._item(port, security).setText(self.tr("not looked at"))

    def apply_colours(self, colours: Colours) -> None:
        self._colours = colours
        self.setStyleSheet(
            f"QTableWidget {{ background: {colours.card}; color: {colours.text}; gridline-color: {colours.border};"
            f" selection-background-color: {colours.header}; selection-color: {colours.text}; }}"
            f" QTableWidget:focus {{ border: 1px solid {colours.action}; }}"
            f" QTableCornerButton::section {{ background: {colours.card}; border: none;"
            f" border-bottom: 1px solid {colours.border}; }}"
            f" QTableWidget::item {{ padding: 0 6px; }}"
            f" QHeaderView {{ background: {colours.card}; }}"
            f" QHeaderView::section {{ background: {colours.card}; color: {colours.muted}; border: none;"
            f" border-bottom: 1px solid {colours.border}; padding: 2px 8px; }}"
        )
        for port, security in self._cells:
            self._draw(port, security)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        rows = max(3, len(self._ports))
        height = self.horizontalHeader().sizeHint().height() + rows * self.verticalHeader().defaultSectionSize() + 4
        return QSize(500, height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(360, self.horizontalHeader().sizeHint().height() + 3 * self.verticalHeader().defaultSectionSize())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _item(self, port: int, security: Security) -> QTableWidgetItem:
        item = self.item(self._ports.index(port), _COLUMNS.index(security))
        assert item is not None  # noqa: S101 - `begin` made it
        return item

    def _draw(self, port: int, security: Security) -> None:
        cell, told = self._cells[port, security]
        item = self._item(port, security)
        item.setText(f"{told.mark} {told.word}")
        full = "\n".join(told.sentences)
        item.setToolTip(plain_tip(full))
        recommended = self._recommended == (port, security)
        spoken = self.tr("Recommended: {text}") if recommended else "{text}"
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken.format(text=f"{told.word}. {' '.join(told.sentences)}"))
        item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, full)
        font = self.font()
        font.setBold(recommended or cell.works)
        item.setFont(font)
        if self._colours is not None:
            item.setForeground(QBrush(QColor(self._colours.of(told.status))))
            item.setBackground(QBrush(QColor(self._colours.header)) if recommended else QBrush())

    def _open(self, row: int, column: int) -> None:
        found = self._cells.get((self._ports[row], _COLUMNS[column]))
        if found is not None:
            self.cell_opened.emit(found[0])

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Working settings by port and protection"))
        self.setAccessibleDescription(self.tr("Arrow keys move; Enter shows the certificate of a cell."))
        words = {
            Security.STARTTLS: self.tr("STARTTLS"),
            Security.SSL: self.tr("SSL"),
            Security.NONE: self.tr("unsecured"),
        }
        for column, security in enumerate(_COLUMNS):
            head = QTableWidgetItem(words[security])
            head.setToolTip(security_word(security, self._translate))
            self.setHorizontalHeaderItem(column, head)
        self.setVerticalHeaderLabels([self.tr("Port {port}").format(port=port) for port in self._ports])
        for port in self._ports:
            for security in _COLUMNS:
                if (port, security) not in self._cells:
                    self._item(port, security).setText(self.tr("…"))
                    self._item(port, security).setData(Qt.ItemDataRole.AccessibleTextRole, self.tr("under way"))
