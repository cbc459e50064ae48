"""The written steps of an iteration as the parts of a document: one for each phase that it goes through, in order.

What is done over and over, for unit after unit or in round after round, is written out twice.
"""

from dataclasses import dataclass, replace

from nnsim.files.paper.sheet import Section, Step
from nnsim.session.solution.record import Done

ROUNDS = 2
BEGIN = "begin"
_TITLES = {
    BEGIN: "Before the samples are taken",
    "data": "The samples",
    "forward": "Forward pass",
    "loss": "Loss",
    "backward": "Backward pass",
    "update": "Update of the weights",
    "evaluate": "Evaluation",
}


@dataclass
class _Chapter:
    phase: str
    color: str
    steps: list[tuple[int, Step]]


class Chapters:
    """Collects the steps; those below `first`, the first step of an iteration, come before it."""

    def __init__(self, first: int) -> None:
        self._first = first
        self._times: dict[int, int] = {}
        self._chapters: list[_Chapter] = []

    def wants(self, done: Done) -> bool:
        """Whether a step that was executed is to be written: not the third time."""
        self._times[done.index] = self._times.get(done.index, 0) + 1
        return self._times[done.index] <= ROUNDS

    def add(self, done: Done, step: Step) -> None:
        """Add a step that was written."""
        phase = BEGIN if done.index < self._first else done.step.phase
        if not self._chapters or self._chapters[-1].phase != phase:
            self._chapters.append(_Chapter(phase, done.step.phase, []))
        self._chapters[-1].steps.append((done.index, step))

    def sections(self) -> list[Section]:
        """The parts; the last of the steps that were done more often than they are written says so."""
        last = {index: step.number for chapter in self._chapters for index, step in chapter.steps}
        return [
            Section(_TITLES.get(chapter.phase, chapter.phase.capitalize()),
                    tuple(self._told(index, step) if last[index] == step.number else step
                          for index, step in chapter.steps), chapter.color)
            for chapter in self._chapters
        ]  # fmt: skip

    def _told(self, index: int, step: Step) -> Step:
        more = self._times[index] - ROUNDS
        if more <= 0:
            return step
        often = "once more" if more == 1 else f"{more:,} more times"
        return replace(step, notes=(*step.notes, (f"This is done {often}, each time with the numbers of then.",)))
