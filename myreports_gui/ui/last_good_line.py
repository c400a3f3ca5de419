"""What the site bar says about the last good test, and the reminder for its certificate."""

from datetime import UTC, datetime

from PySide6.QtCore import QObject

from myreports_gui.model.plan import Security
from myreports_gui.model.trusting import EXPIRES_SOON
from myreports_gui.narration import Narrator

from .site_bar import SiteBar
from .site_desk import SiteDesk


class LastGoodLine(QObject):
    """Follows the site on screen."""

    def __init__(self, bar: SiteBar, desk: SiteDesk, narrator: Narrator) -> None:
        super().__init__(bar)
        self._bar, self._desk, self._narrator = bar, desk, narrator
        desk.changed.connect(self.follow)

    def follow(self) -> None:
        good = self._desk.site.last_good
        if good is None:
            self._bar.show_last_good("", "")
            return
        words = {Security.STARTTLS: "STARTTLS", Security.SSL: "SSL", Security.NONE: self.tr("unsecured")}
        text = self.tr("Last good test: {when} · port {port} · {security}").format(
            when=f"{good.when.astimezone():%Y-%m-%d %H:%M}", port=good.port, security=words[good.security]
        )
        expiry = ""
        if good.not_after is not None:
            days = (good.not_after - datetime.now(UTC)).days
            if days < EXPIRES_SOON:
                expiry = self._narrator.expiry(good.not_after, days)
        self._bar.show_last_good(text, expiry)
