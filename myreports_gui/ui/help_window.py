"""Help: the pages of the program, offline, and on top the rule that applies now."""

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QIcon, QKeySequence, QShortcut, QShowEvent, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from myreports_gui.narration import PlanTold

from .help_pages import PAGES, page_title
from .services import Services


class HelpWindow(QDialog):
    """Not modal: it stays open beside the forms. Follows no link out of the program."""

    def __init__(self, parent: QWidget, services: Services) -> None:
        super().__init__(parent)
        self.setObjectName("help")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Help"))
        self._page = services.help_page
        self._sought = ""
        self.rule = QFrame()
        self.rule.setObjectName("help.rule")
        self.rule.setFrameShape(QFrame.Shape.StyledPanel)
        self.rule_head, self.rule_text = QLabel(), QLabel()
        self.rule_text.setObjectName("help.ruleText")
        inside = QVBoxLayout(self.rule)
        for label in (self.rule_head, self.rule_text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            inside.addWidget(label)
        font = self.rule_head.font()
        font.setBold(True)
        self.rule_head.setFont(font)
        self.rule.hide()
        self.pages = QListWidget()
        self.pages.setObjectName("help.pages")
        self.pages.setAccessibleName(self.tr("Help pages"))
        self.pages.setMaximumWidth(210)
        for name in PAGES:
            item = QListWidgetItem(page_title(name), self.pages)
            item.setData(Qt.ItemDataRole.UserRole, name)
        self.browser = QTextBrowser()
        self.browser.setObjectName("help.text")
        self.browser.setAccessibleName(self.tr("Help text"))
        self.browser.setOpenLinks(False)
        self.browser.document().setDocumentMargin(12)
        self.browser.anchorClicked.connect(self._follow)
        middle = QHBoxLayout()
        middle.addWidget(self.pages)
        middle.addWidget(self.browser, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.rule)
        layout.addLayout(middle, 1)
        layout.addWidget(buttons)
        self.pages.currentItemChanged.connect(self._show_current)
        QShortcut(QKeySequence.StandardKey.Close, self, self.close)

    def show_page(self, name: str) -> None:
        self.rule.hide()
        self._open(name, "")

    def show_plan(self, told: PlanTold, section: str) -> None:
        """Why?: what applies now, and below it the scenario of `section`, such as "3.1"."""
        self.rule_head.setText(told.line)
        self.rule_text.setText("\n".join(f"• {sentence}" for sentence in told.explanations))
        self.rule.show()
        self._open("scenarios", f"§{section}")

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(900, 640)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self._seek()

    def _open(self, name: str, section: str) -> None:
        self._sought = section
        row = PAGES.index(name)
        if self.pages.currentRow() == row:
            self._seek()
        else:
            self.pages.setCurrentRow(row)

    def _show_current(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        text = self._page(str(item.data(Qt.ItemDataRole.UserRole)))
        self.browser.setMarkdown(text or self.tr("This page is not part of this installation."))
        self._seek()

    def _seek(self) -> None:
        """Put the heading that names the section at the top."""
        document = self.browser.document()
        block = document.begin()
        while self._sought and block.isValid():
            if block.blockFormat().headingLevel() > 1 and self._sought in block.text():
                self.browser.setTextCursor(QTextCursor(block))
                top = document.documentLayout().blockBoundingRect(block).top()
                self.browser.verticalScrollBar().setValue(int(top) - 6)
                return
            block = block.next()
        self.browser.moveCursor(QTextCursor.MoveOperation.Start)

    def _follow(self, url: QUrl) -> None:
        """A link may lead to another page of the help, and nowhere else."""
        name = url.fileName().removesuffix(".md")
        if url.isRelative() and name in PAGES:
            self._open(name, "")
