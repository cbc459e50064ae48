"""The colours of runs: told apart by people with any colour vision, on light and on dark ground."""

from PySide6.QtGui import QColor

from nnsim.files.hues import CLASSES
from nnsim.gui.theme import theme

_LIGHT = ("#0877bd", "#b0578d", "#00875f", "#7a5195", "#8a6d00", "#c44e12", "#3b9ec9", "#6b7280")
_DARK = ("#4fb3f0", "#e08bbd", "#3fc79a", "#b493e0", "#d9b93c", "#f0854a", "#8fd3f4", "#a3abb8")
HUES = len(_LIGHT)
_SECOND = ("#e07b00", "#f7a84a")


def run_color(number: int) -> QColor:
    """The colour of a run."""
    colors = theme()
    hues: tuple[str, ...] = _DARK if colors.dark else _LIGHT
    if colors.palette != "default":
        hues = CLASSES[colors.palette][int(colors.dark)][:HUES]
    return QColor(hues[number % len(hues)])


def validation_color(number: int, alone: bool) -> QColor:
    """The colour of a run's validation curve: another than the run's own while that is the only one, else the same."""
    if alone and number == 0:
        colors = theme()
        return QColor(_SECOND[int(colors.dark)] if colors.palette == "default" else colors.negative)
    return run_color(number)
