"""The person's habits at work: reads them from the session's settings and puts them into force in the window."""

from __future__ import annotations

import base64
import binascii
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QObject, Signal

from nnsim.gui.theme import apply_theme, set_motion

if TYPE_CHECKING:
    from nnsim.session.session import Session

SHOWN = (
    "theme", "palette", "edge_colors", "text_size", "motion", "language", "notation", "play_speed", "journal_budget",
    "compiled",
    "gallery_at_start",
)  # fmt: skip
MOST = 2.0  # times as large as usual: the largest text that can be asked for
LOOKS = frozenset({"theme", "palette", "edge_colors", "text_size", "motion"})


class Preferences(QObject):
    """Reads and changes settings by name; a change of looks is seen at once. `changed` carries the name."""

    changed = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._settings = session, session.settings
        self._presented, self._most = 1.0, MOST
        self._end = self._settings.changed.connect(self._heard)

    def get(self, name: str) -> Any:
        """The value of a setting."""
        return self._settings.get(name)

    def set(self, name: str, value: Any) -> None:
        """Changes a setting for good; formulas are written anew when it is their notation."""
        if name == "notation":
            if value != self.get(name):
                self._session.set_notation(value)
        else:
            self._settings.set(name, value)

    def _heard(self, name: str) -> None:
        if name in LOOKS:
            dress(self._session, self._presented, self._most)
        self.changed.emit(name)

    def present(self, scale: float) -> None:
        """Makes all text at least so many times as large as usual, until it is 1 again; nothing is kept of it."""
        self._presented = scale
        dress(self._session, self._presented, self._most)

    def limit(self, most: float) -> None:
        """Text is no larger than that, however large the person likes it: the window has no room for more."""
        if most != self._most:
            self._most = most
            dress(self._session, self._presented, self._most)

    @property
    def most(self) -> float:
        """How many times as large as usual text can be at most in the window as it is."""
        return self._most

    def recent(self) -> list[Path]:
        """The files of last time that are still there, newest first."""
        return [path for path in map(Path, self._settings.recent) if path.is_file()]

    def bytes_of(self, name: str) -> QByteArray:
        """Qt's own description of a layout, as it was kept; empty when there is none or it is damaged."""
        try:
            return QByteArray(base64.b64decode(self.get(name), validate=True))
        except (ValueError, binascii.Error):
            return QByteArray()

    def keep_layout(self, geometry: QByteArray, layout: QByteArray, width: int, height: int) -> None:
        """Keeps where the window and its panels are, as Qt describes it, and how large the window is."""
        kept = {"geometry": geometry, "layout": layout}
        written = {name: base64.b64encode(state.data()).decode("ascii") for name, state in kept.items()}
        self._settings.set_all(written | {"layout_width": width, "layout_height": height})

    def close(self) -> None:
        """Hears nothing more."""
        self._end()


def dress(session: Session, least: float = 1.0, most: float = MOST) -> None:
    """Puts colours, fonts and motion into force, as the person likes them; to be done before widgets are made.

    Text is at least and, where that is more, at most so many times as large as usual.
    """
    get = session.settings.get
    set_motion(get("motion"))
    apply_theme(get("theme"), get("edge_colors"), max(min(get("text_size") / 100, most), least), get("palette"))
