"""What a command needs: None where it is given, else what is missing and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nnsim.gui.actions import lasting
from nnsim.kit.errors import UserError
from nnsim.parts.rules import REGISTRY as RULES
from nnsim.session.changes import Notice

if TYPE_CHECKING:
    from nnsim.gui.window import Window

EXERCISE = Notice("info", "an exercise is under way", "answer or reveal what is open, or end it")


def unless(holds: object, what: str, remedy: str = "") -> Notice | None:
    """What is missing, unless something holds."""
    return None if holds else Notice("info", what, remedy)


@lasting
def idle(w: Window) -> Notice | None:
    """Nothing trains."""
    return unless(not w.session.running, "the training is running", "pause it first (Space)")


@lasting
def ready(w: Window) -> Notice | None:
    """The network can run, and nothing trains."""
    if w.session.ready:
        return idle(w)
    try:
        w.session.setup  # noqa: B018 raises, and says why
    except UserError as error:
        return Notice("info", error.reason, error.remedy)
    return None


@lasting
def imported(w: Window) -> Notice | None:
    """The data were imported."""
    there = w.session.data.dataset.key == "imported"
    return idle(w) or unless(there, "the data were not imported", "import a table first (Ctrl+Shift+I)")


@lasting
def away(w: Window) -> Notice | None:
    """The data are in a file that could not be read."""
    return idle(w) or unless(w.session.away, "the file of the data is not missing")


@lasting
def foreign(w: Window) -> Notice | None:
    """There are samples that cannot be edited as they are."""
    samples = w.session.samples
    return (
        idle(w)
        or unless(samples.has_samples, "the data have no samples", "choose other data in the training bar")
        or unless(not samples.editable, "the samples are your own already", "edit them in the table of the Data panel")
    )


@lasting
def unveiled(w: Window) -> Notice | None:
    """The network can run, and no exercise hides its numbers."""
    return ready(w) or (EXERCISE if w.session.practising else None)


@lasting
def checkable(w: Window) -> Notice | None:
    """Gradients may be checked: there are some, and no exercise hides them."""
    if (missing := unveiled(w)) is not None:
        return missing
    title = w.session.setup.compiled.wiring.rule.title
    return unless(
        w.session.setup.has_gradients,
        f"the learning rule {title} does without gradients",
        "choose backpropagation",
    )


@lasting
def storing(w: Window) -> Notice | None:
    """The learning rule stores patterns."""
    rule = RULES.get(w.session.design.training.rule.key)
    return unless(
        rule is not None and rule.stores is not None,
        "the learning rule stores no patterns",
        "choose one that does in the training settings (Ctrl+T)",
    )


@lasting
def two_inputs(w: Window) -> Notice | None:
    """The data have two inputs and one target of two values, and the network can run."""
    if (missing := unveiled(w)) is not None:
        return missing
    table = w.session.table
    return unless(
        table.inputs.shape[1] == 2 and table.larger is not None,
        "this needs data of two inputs and one target of two values",
        "choose such data in the training bar",
    )


@lasting
def solvable(w: Window) -> Notice | None:
    """An iteration can be written on paper."""
    return ready(w)


def can_back(w: Window) -> Notice | None:
    """There is a step to undo."""
    return ready(w) or (None if w.session.can_back else w.session.beginning)


def past(w: Window) -> Notice | None:
    """This is not the latest moment that is known."""
    return ready(w) or unless(
        w.session.is_past, "this is the latest moment that is known of the training", "go back to an earlier one first"
    )


def busy(w: Window) -> bool:
    """Something moves by itself."""
    return w.session.running or w.player.playing


@lasting
def trainable(w: Window) -> Notice | None:
    """Training can begin, or be paused."""
    return None if busy(w) else ready(w)


@lasting
def playable(w: Window) -> Notice | None:
    """Steps can play, or be paused."""
    return None if w.player.playing else ready(w)


def samples(w: Window) -> Notice | None:
    """The batch has several samples."""
    return ready(w) or unless(
        w.session.width > 1, "the batch has one sample alone", "choose larger batches in the training bar"
    )


@lasting
def practising(w: Window) -> Notice | None:
    """An exercise goes on."""
    return ready(w) or unless(w.session.practising, "no exercise is under way", "begin one (Ctrl+Shift+E)")


@lasting
def undoable(w: Window) -> Notice | None:
    """There is an edit to undo."""
    return idle(w) or unless(w.session.undo_title, "there is no edit to undo")


@lasting
def redoable(w: Window) -> Notice | None:
    """There is an edit to redo."""
    return idle(w) or unless(w.session.redo_title, "there is no edit to redo")


@lasting
def selected(w: Window) -> Notice | None:
    """Something is selected."""
    return idle(w) or unless(
        w.session.selection, "nothing is selected", "click a layer, a neuron or an edge of the drawing first"
    )


@lasting
def pasteable(w: Window) -> Notice | None:
    """Something was copied."""
    return idle(w) or unless(w.canvas.can_paste, "there is nothing to paste", "copy layers or neurons first (Ctrl+C)")


@lasting
def faulty(w: Window) -> Notice | None:
    """There are faults in the program."""
    return idle(w) or unless(
        w.session.faults.planted, "there is no fault in the program", "put one in first (Ctrl+Shift+F)"
    )


@lasting
def hidden_fault(w: Window) -> Notice | None:
    """A hidden fault is in the program."""
    return idle(w) or unless(
        w.session.faults.hidden, "no fault is hidden in the program", "have one hidden first (Ctrl+Shift+F)"
    )


def looking(w: Window) -> Notice | None:
    """A number is explained."""
    return ready(w) or unless(w.session.number is not None, "no number is explained", "click one first")


def overlaid(w: Window) -> Notice | None:
    """The canvas shows other numbers than the weights."""
    return unless(w.session.overlay is not None, "the drawing shows the weights already")


def stopping(w: Window) -> Notice | None:
    """There are stops."""
    return unless(w.session.stops.items, "there are no stops", "put one in front of the next step (F9)")


def guided(w: Window) -> Notice | None:
    """A guided tour is under way."""
    return unless(w.tours.walk is not None, "no guided tour is under way", "begin one: Help → Tours")
