"""The lesson: its tasks with their states, what is asked, what was said to an answer, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nnsim.gui.panel import Later, Panel

if TYPE_CHECKING:
    from nnsim.session.session import Session


def _open(session: Session) -> int:
    """How many tasks are not handed in."""
    return 0 if session.lesson is None else session.lesson.left


PANEL = Panel(
    title="Lesson",
    place="bottom",
    order=55,
    icon="exercise",
    make=Later("nnsim.gui.lesson_view.panel:LessonPanel"),
    shown=False,
    help="Tasks that a teacher has packed into a lesson: work on them, check them, hand them in, save a result.",
    count=_open,
    see=("guide/lessons",),
)
