"""The exercise: predict, then reveal. Numbers are hidden, the person works them out and is told what went wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nnsim.gui.panel import Later, Panel

if TYPE_CHECKING:
    from nnsim.session.session import Session


def _open(session: Session) -> int:
    """How many questions are open."""
    return session.exercise.open if session.exercise is not None else 0


PANEL = Panel(
    title="Exercise",
    place="bottom",
    order=50,
    icon="exercise",
    make=Later("nnsim.gui.exercise_view.panel:ExercisePanel"),
    help="Predict, then reveal: numbers are hidden, and what you type is judged by the mistakes that lead to it.",
    count=_open,
    useful=210,
)
