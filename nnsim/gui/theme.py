"""What the window looks like: one place for colours, fonts and icons, light or dark, following the system.

`theme()` gives the colours in force; `signals().changed` tells that they are others now. `apply_theme` sets the mode.
"""

import math
from collections.abc import Callable
from functools import cache, lru_cache, wraps
from typing import ParamSpec, TypeVar
from zlib import crc32

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QMainWindow, QStyle

from nnsim.engine.veil import is_hidden
from nnsim.gui.fonts import mono_font, number_font, px, serif_font, set_text_scale, text_scale, ui_font
from nnsim.gui.grown import grow
from nnsim.gui.icons import has_icon, tinted_icon
from nnsim.gui.palettes import EDGES, PALETTES, Theme, make_theme, mix
from nnsim.gui.style_sheet import style_sheet

__all__ = [
    "EDGES", "MODES", "PALETTES", "Theme", "apply_theme", "edge_color", "has_icon", "icon", "mix", "mode", "mono_font",
    "motion", "number_font", "per_theme", "phase_color", "px", "serif_font", "set_motion", "severity_color", "signals",
    "theme", "ui_font",
]  # fmt: skip

MODES = ("system", "light", "dark")
PHASES = frozenset({"data", "forward", "loss", "backward", "update", "evaluate"})
OTHERS = ("phase_a", "phase_b", "phase_c")  # hues of phases that learning rules bring

_Args = ParamSpec("_Args")
_Made = TypeVar("_Made")


class ThemeSignals(QObject):
    """Tells that the colours are others now."""

    changed = Signal()


class _State:
    """What is in force; there is one window's look for the whole program."""

    mode = "light"
    edges = "blue-orange"
    palette = "default"
    motion = "system"
    blink: int | None = None  # the desktop's, in ms
    theme: Theme | None = None
    styled: QApplication | None = None


@cache
def signals() -> ThemeSignals:
    """The object whose `changed` is emitted when the theme or the colours of weights change."""
    return ThemeSignals()


def theme() -> Theme:
    """The colours in force."""
    if _State.theme is None:
        _State.theme = make_theme(_is_dark(_State.mode), _State.edges, _State.palette)
    return _State.theme


def per_theme(most: int = 64) -> Callable[[Callable[_Args, _Made]], Callable[_Args, _Made]]:
    """What a function makes of the colours in force is made once, and kept until there are others, or text is larger.

    So much is kept at most. Nobody changes what is kept: a colour that is to be another is copied first.
    """

    def keeping(function: Callable[_Args, _Made]) -> Callable[_Args, _Made]:
        kept = lru_cache(most)(function)
        of: list[Theme | None] = [None]

        @wraps(function)
        def found(*args: _Args.args, **kwargs: _Args.kwargs) -> _Made:
            colors = theme()
            if of[0] is not colors:
                of[0] = colors
                kept.cache_clear()
            return kept(*args, **kwargs)  # type: ignore[arg-type]

        return found

    return keeping


def mode() -> str:
    """What was asked for: "system", "light" or "dark"."""
    return _State.mode


def motion() -> bool:
    """True when small animations are welcome."""
    return _State.motion == "full" or (_State.motion == "system" and _system_moves())


def set_motion(wanted: str) -> None:
    """Small animations as the person wants them: "full", "reduced", or "system"; a blinking cursor is one, too."""
    _State.motion = wanted
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return
    if _State.blink is None:
        _State.blink = app.cursorFlashTime()
    app.setCursorFlashTime(_State.blink if motion() else 0)
    for window in app.topLevelWidgets():
        if isinstance(window, QMainWindow):
            window.setAnimated(motion())


def _system_moves() -> bool:
    """What the desktop asks for, as far as Qt tells it: no time for an animation is none."""
    app = QApplication.instance()
    return not isinstance(app, QApplication) or app.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0


def apply_theme(mode: str = "system", edges: str = "blue-orange", scale: float = 1.0, palette: str = "default") -> None:
    """Dresses the whole program: the Fusion style with our palette, fonts and style sheet, text so much larger."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    _State.mode = mode if mode in MODES else "system"
    _State.edges = edges if edges in EDGES else "blue-orange"
    _State.palette = palette if palette in PALETTES else "default"
    if _State.styled is not app:
        app.setStyle("Fusion")
        app.setFont(ui_font())
        app.styleHints().colorSchemeChanged.connect(_follow_system)
        _State.styled = app
    before = text_scale()
    set_text_scale(scale)
    if text_scale() == before:
        _dress(app)
        return
    app.setFont(ui_font())
    _State.theme = None
    _dress(app, lambda: grow(app, before, text_scale()))


def _dress(app: QApplication, between: Callable[[], None] = lambda: None) -> None:
    """Puts the colours into force; what is done `between` comes before the style is worked out."""
    new = make_theme(_is_dark(_State.mode), _State.edges, _State.palette)
    if new == _State.theme and app.styleSheet():
        return
    _State.theme = new
    app.setPalette(palette(new))
    between()
    app.setStyleSheet(style_sheet(new))
    signals().changed.emit()


def _follow_system(_scheme: object = None) -> None:
    app = QApplication.instance()
    if _State.mode == "system" and isinstance(app, QApplication):
        _dress(app)


def _is_dark(mode: str) -> bool:
    if mode != "system" or QGuiApplication.instance() is None:
        return mode == "dark"
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def palette(colors: Theme) -> QPalette:
    """Qt's palette for a theme, for everything that the style sheet leaves to the style."""
    role, made = QPalette.ColorRole, QPalette()
    for name, color in {
        role.Window: colors.panel, role.WindowText: colors.text, role.Base: colors.card, role.Text: colors.text,
        role.AlternateBase: colors.panel, role.Button: colors.card, role.ButtonText: colors.text,
        role.ToolTipBase: colors.card, role.ToolTipText: colors.text, role.BrightText: colors.error,
        role.Highlight: colors.accent, role.HighlightedText: colors.on_accent, role.Link: colors.accent,
        role.LinkVisited: colors.activation, role.PlaceholderText: colors.faint, role.Accent: colors.accent,
        role.Light: colors.card, role.Midlight: colors.hover, role.Mid: colors.line, role.Dark: colors.faint,
        role.Shadow: mix(colors.text, colors.window, 0.4),
    }.items():  # fmt: skip
        made.setColor(name, color)
    for name in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, name, colors.faint)
    made.setColor(QPalette.ColorGroup.Disabled, role.Highlight, colors.line)
    return made


def phase_color(phase: str) -> QColor:
    """The hue of a phase: one of the usual ones has its own, others share three, always the same; grey for none."""
    if not phase or phase == "end":
        return theme().muted
    name = phase if phase in PHASES else OTHERS[crc32(phase.encode()) % len(OTHERS)]
    color: QColor = getattr(theme(), name)
    return color


def edge_color(value: float, scale: float) -> QColor:
    """The colour of a weight: its sign as hue, its size against `scale` as strength; grey at 0 and where hidden."""
    colors = theme()
    if not math.isfinite(value):
        return colors.zero if is_hidden(value) else colors.error
    strength = min(abs(value) / scale, 1.0) if scale > 0 else 0.0
    return mix(colors.zero, colors.positive if value > 0 else colors.negative, strength**0.75)


def severity_color(strength: float) -> QColor:
    """From fine (0) to bad (1): ordered by lightness, away from the canvas, so that no hue has to be told apart."""
    colors = theme()
    stops = (colors.mild, colors.notable, colors.serious, colors.grave)
    at = min(max(strength, 0.0), 1.0) * (len(stops) - 1)
    first = min(int(at), len(stops) - 2)
    return mix(stops[first], stops[first + 1], at - first)


def icon(name: str, color: QColor | None = None) -> QIcon:
    """A shipped icon in the text's colour, or in another; empty when there is none of that name."""
    colors = theme()
    normal = (color or colors.text).name()
    return tinted_icon(name, normal, colors.faint.name(), (color or colors.accent).name())
