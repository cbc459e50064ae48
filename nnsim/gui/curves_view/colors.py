"""The colours of runs: told apart by people with any colour vision, on light and on dark ground."""

from PySide6.QtGui import QColor

from nnsim.gui.theme import theme

_LIGHT = ("#0877bd", "#b0578d", "#00875f", "#7a5195", "#8a6d00", "#c44e12", "#3b9ec9", "#6b7280")
_DARK = ("#4fb3f0", "#e08bbd", "#3fc79a", "#b493e0", "#d9b93c", "#f0854a", "#8fd3f4", "#a3abb8")
HUES = len(_LIGHT)
_SECOND = ("#e07b00", "#f7a84a")


def run_color(number: int) -> QColor:
    """The colour of a run."""
    hues = _DARK if theme().dark else _LIGHT
    return QColor(hues[number % len(hues)])


def validation_color(number: int, alone: bool) -> QColor:
    """The colour of a run's validation curve: orange while its run is the only one, the run's own beside others."""
    if alone and number == 0:
        return QColor(_SECOND[1 if theme().dark else 0])
    return run_color(number)
