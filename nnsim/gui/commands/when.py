"""When a command can be given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nnsim.gui.actions import lasting
from nnsim.parts.rules import REGISTRY as RULES

if TYPE_CHECKING:
    from nnsim.gui.window import Window


@lasting
def idle(w: Window) -> bool:
    """Nothing trains."""
    return not w.session.running


@lasting
def ready(w: Window) -> bool:
    """The network can run, and nothing trains."""
    return w.session.ready and not w.session.running


@lasting
def imported(w: Window) -> bool:
    """The data were imported."""
    return idle(w) and w.session.data.dataset.key == "imported"


@lasting
def away(w: Window) -> bool:
    """The data are in a file that could not be read."""
    return idle(w) and w.session.away is not None


@lasting
def foreign(w: Window) -> bool:
    """There are samples that cannot be edited as they are."""
    return idle(w) and not w.session.samples.editable and w.session.samples.has_samples


@lasting
def checkable(w: Window) -> bool:
    """Gradients may be checked: there are some, and no exercise hides them."""
    return ready(w) and not w.session.practising and w.session.setup.has_gradients


@lasting
def storing(w: Window) -> bool:
    """The learning rule stores patterns."""
    rule = RULES.get(w.session.design.training.rule.key)
    return rule is not None and rule.stores is not None


@lasting
def two_inputs(w: Window) -> bool:
    """The data have two inputs and one target of two values, and the network can run."""
    if not ready(w) or w.session.practising:
        return False
    table = w.session.table
    return table.inputs.shape[1] == 2 and table.larger is not None


@lasting
def solvable(w: Window) -> bool:
    """An iteration can be written on paper."""
    return ready(w)


def can_back(w: Window) -> bool:
    """There is a step to undo."""
    return ready(w) and w.session.can_back


def past(w: Window) -> bool:
    """This is not the latest moment that is known."""
    return ready(w) and w.session.is_past


def busy(w: Window) -> bool:
    """Something moves by itself."""
    return w.session.running or w.player.playing


@lasting
def trainable(w: Window) -> bool:
    """Training can begin, or be paused."""
    return w.session.ready or busy(w)


@lasting
def playable(w: Window) -> bool:
    """Steps can play, or be paused."""
    return ready(w) or w.player.playing


def samples(w: Window) -> bool:
    """The batch has several samples."""
    return ready(w) and w.session.width > 1


@lasting
def practising(w: Window) -> bool:
    """An exercise goes on."""
    return ready(w) and w.session.practising


@lasting
def undoable(w: Window) -> bool:
    """There is an edit to undo."""
    return idle(w) and bool(w.session.undo_title)


@lasting
def redoable(w: Window) -> bool:
    """There is an edit to redo."""
    return idle(w) and bool(w.session.redo_title)


@lasting
def selected(w: Window) -> bool:
    """Something is selected."""
    return idle(w) and bool(w.session.selection)


@lasting
def pasteable(w: Window) -> bool:
    """Something was copied."""
    return idle(w) and w.canvas.can_paste


@lasting
def faulty(w: Window) -> bool:
    """There are faults in the program."""
    return idle(w) and bool(w.session.faults.planted)


@lasting
def hidden_fault(w: Window) -> bool:
    """A hidden fault is in the program."""
    return idle(w) and bool(w.session.faults.hidden)


def looking(w: Window) -> bool:
    """A number is explained."""
    return ready(w) and w.session.number is not None
