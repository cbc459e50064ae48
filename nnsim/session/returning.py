"""Back to the course that an edit had left: undo leads to the very numbers of then, and to the way there."""

from collections import deque
from dataclasses import dataclass
from pathlib import Path

from nnsim.kit.errors import UserError
from nnsim.network.design import Design
from nnsim.session.comparison.comparing import Comparing
from nnsim.session.settings import Settings
from nnsim.session.travel import Branch

MOST = 8


@dataclass(eq=False)
class Left:
    """Where a course of training was left by an edit: its number, and the updates that had been made.

    After `afresh` ones another training began. `branch` is the course itself where it is none that can be gone to, as
    nothing had been learned on it; of many such the earliest are forgotten.
    """

    number: int
    update: int
    afresh: bool
    branch: Branch | None = None


class Returning(Comparing):
    """What undo asks of the courses of training."""

    left: Left | None = None  # the course that the last edit left

    def __init__(self, settings: Settings | None = None, worker: bool = False) -> None:
        super().__init__(settings, worker)
        self._lately: deque[Left] = deque()

    def new(self, design: Design, path: Path | None = None) -> None:
        """Replace the document; its history begins here."""
        self.left = None
        self._lately.clear()
        super().new(design, path)

    def _leave(self, design: Design, continues: bool) -> None:
        """Note down where the course is left."""
        here, update = self._present(), self.setup.machine.updates
        here.design = design
        super()._leave(design, continues)
        self._note_left(here, update, not continues)

    def _about_to_set(self) -> None:
        """Note down where the course is left."""
        here, update = self._present(), self.setup.machine.updates
        here.timeline = here.timeline.copy()
        super()._about_to_set()
        self._note_left(here, update, False)

    def _note_left(self, here: Branch, update: int, afresh: bool) -> None:
        if not update:
            return
        self.left = Left(here.number, update, afresh)
        if all(branch.number != here.number for branch in self._parked):
            self.left.branch = here
            self._lately.append(self.left)
            if len(self._lately) > MOST:
                self._lately.popleft().branch = None

    def _return_to(self, left: Left, design: Design, update: int) -> bool:
        """Stand where a course was left; False where it is forgotten, or training, at `update`, has gone on since."""
        branch = left.branch or next((parked for parked in self._parked if parked.number == left.number), None)
        if branch is None or not branch.timeline.first <= left.update <= branch.timeline.end:
            return False
        if not left.afresh and update != left.update:
            return False
        try:
            self._source.load(design.data, design.training)
        except UserError:  # its data are away: that is a problem which is listed
            return False
        if branch in self._parked:
            self._parked.remove(branch)
        number, run = self._number, self.curves.current
        parted = self.ready and self._park(self.setup.timeline)
        taken = {parked.number for parked in self._parked}
        self.design = design
        self._number = branch.number if branch.number not in taken else 1 + max(taken)
        self._parent, self._start = branch.parent, branch.start
        self._install(lambda setup: setup.resume(branch.timeline))
        self._share_budget()
        if not self.ready:
            return False
        self.setup.timeline.visit(self.setup.machine, left.update)
        self.curves.show(branch.run)
        if not parted and run is not branch.run and run in self.curves.runs:
            self.curves.runs.remove(run)  # it was the same one, up to here
        self.left = Left(number, update, left.afresh) if parted else None
        self._arrived()
        self.tell()
        return True
