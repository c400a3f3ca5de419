"""Colours derived from the palette, light or dark, and the style sheet made of them."""

from msgspec import Struct
from PySide6.QtGui import QColor, QPalette

from myreports_gui.model.stages import Status


class Colours(Struct, frozen=True, kw_only=True):
    """Every colour of the window, as #rrggbb. `accent` is readable as text on `card`; `action` carries `on_action`."""

    dark: bool
    window: str
    card: str
    text: str
    muted: str
    border: str
    hover: str
    accent: str
    action: str
    action_hover: str
    on_action: str
    header: str
    panel: str
    link: str
    good: str
    warning: str
    bad: str
    bad_soft: str

    def of(self, status: Status) -> str:
        match status:
            case Status.OK:
                return self.good
            case Status.WARNING:
                return self.warning
            case Status.FAILED:
                return self.bad
            case Status.SKIPPED:
                return self.muted


def colours_of(palette: QPalette) -> Colours:
    """The window's colours on this palette. Neutral tones are the palette's own; green, amber and red are ours."""
    window, base = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.Base)
    text = palette.color(QPalette.ColorRole.WindowText)
    dark = window.lightness() < 128
    green = QColor("#43b077" if dark else "#247a4b")
    card = base if not dark else _mix(window, QColor("black"), 0.28)
    return Colours(
        dark=dark,
        window=window.name(),
        card=card.name(),
        text=text.name(),
        muted=_mix(card, text, 0.66).name(),
        border=_mix(card, text, 0.22).name(),
        hover=_mix(card, text, 0.08).name(),
        accent="#6fd39b" if dark else "#1f6f43",
        action="#2f8f5b" if dark else "#247a4b",
        action_hover="#37a269" if dark else "#1d6a40",
        on_action="#ffffff",
        header=_mix(card, green, 0.24 if dark else 0.15).name(),
        panel=_mix(card, green, 0.10 if dark else 0.08).name(),
        link="#7fb8ff" if dark else "#1a5fb4",
        good="#5bc98c" if dark else "#1b7a43",
        warning="#e0ab4a" if dark else "#8a5a00",
        bad="#ff7b72" if dark else "#b3261e",
        bad_soft=_mix(card, QColor("#ff5449"), 0.12).name(),
    )


def _mix(under: QColor, over: QColor, share: float) -> QColor:
    """`share` of `over` laid on `under`."""

    def channel(low: int, high: int) -> int:
        return round(low + (high - low) * share)

    return QColor(
        channel(under.red(), over.red()), channel(under.green(), over.green()), channel(under.blue(), over.blue())
    )


def style_sheet(c: Colours) -> str:
    """The main window's style sheet. Dialogs keep the platform's look."""
    return rf"""
QMainWindow, QScrollArea#forms, QWidget#formsArea, QWidget#lower {{ background: {c.window}; }}
QFrame#setupCard, QFrame#forwardingCard, QFrame#logCard {{
    background: {c.card}; border: 1px solid {c.border}; border-radius: 8px; }}
QFrame#planCard {{ background: {c.panel}; border: 1px solid {c.border}; border-radius: 8px; }}
QFrame#verdict {{ background: {c.card}; border: 1px solid {c.border}; border-radius: 8px; }}
QFrame#verdict[status="ok"] {{ border-color: {c.good}; background: {c.panel}; }}
QFrame#verdict[status="warning"] {{ border-color: {c.warning}; }}
QFrame#verdict[status="failed"] {{ border-color: {c.bad}; background: {c.bad_soft}; }}
QFrame#practiceBanner {{ background: {c.header}; border: none; border-radius: 6px; }}
QLabel[role="title"] {{ font-weight: 600; font-size: 12pt; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="muted"] {{ color: {c.muted}; }}
QLabel[role="chip"] {{ color: {c.muted}; border: 1px solid {c.border}; border-radius: 8px; padding: 1px 8px; }}
QLabel[role="retained"] {{ color: {c.accent}; }}
QLabel[role="header"] {{ background: {c.header}; color: {c.accent}; font-weight: 600;
    border-left: 3px solid {c.action}; padding: 1px 10px; }}
QLabel[role="good"] {{ color: {c.good}; font-weight: 600; }}
QLabel[role="warning"], QLabel[severity="warning"] {{ color: {c.warning}; }}
QLabel[role="bad"] {{ color: {c.bad}; font-weight: 600; }}
QLabel[severity="error"] {{ color: {c.bad}; }}
QLabel[severity="note"] {{ color: {c.muted}; }}
QLineEdit {{ background: {c.card}; color: {c.text}; border: 1px solid {c.border}; border-radius: 5px;
    padding: 2px 8px; min-height: 20px; selection-background-color: {c.action}; selection-color: {c.on_action}; }}
QLineEdit {{ placeholder-text-color: {c.muted}; }}
QLineEdit[unused="true"] {{ color: {c.muted}; border-style: dashed; }}
QLineEdit:focus {{ border: 2px solid {c.action}; padding: 1px 7px; }}
QLineEdit[severity="error"] {{ border: 2px solid {c.bad}; padding: 1px 7px; background: {c.bad_soft}; }}
QCheckBox[severity="error"] {{ color: {c.bad}; font-weight: 600; }}
QLineEdit[severity="warning"] {{ border: 1px solid {c.warning}; }}
QComboBox QLineEdit, QComboBox QLineEdit:focus {{ border: none; padding: 0 4px; min-height: 0; }}
QPushButton {{ background: {c.card}; color: {c.text}; border: 1px solid {c.border}; border-radius: 5px;
    padding: 3px 12px; min-height: 19px; }}
QPushButton#plan\.why {{ background: transparent; border: none; color: {c.link}; padding: 0 4px; min-height: 0;
    text-decoration: underline; }}
QPushButton#plan\.why:focus {{ border: 1px solid {c.link}; border-radius: 4px; padding: 0 3px; }}
QFrame#practiceBanner QPushButton {{ padding: 0 10px; min-height: 17px; }}
QPushButton:hover {{ background: {c.hover}; }}
QPushButton:pressed {{ background: {c.border}; }}
QPushButton:focus {{ border: 2px solid {c.action}; padding: 2px 11px; }}
QPushButton:disabled {{ color: {c.border}; }}
QPushButton:checked {{ background: {c.header}; border-color: {c.action}; color: {c.accent}; font-weight: 600; }}
QPushButton#testConnection {{ background: {c.action}; border-color: {c.action}; color: {c.on_action};
    font-weight: 600; }}
QPushButton#testConnection:hover {{ background: {c.action_hover}; }}
QPushButton#testConnection:focus {{ border-color: {c.text}; }}
QPushButton#testConnection:disabled {{ background: {c.border}; border-color: {c.border}; color: {c.muted}; }}
QPlainTextEdit#logPane {{ background: {c.card}; border: none; }}
QProgressBar {{ background: {c.border}; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }}
QProgressBar::chunk {{ background: {c.action}; border-radius: 3px; }}
QSplitter::handle:vertical {{ height: 6px; background: {c.window}; }}
"""
