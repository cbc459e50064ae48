"""Shuffled labels: the targets of a batch belong to other samples of it."""

from nnsim.engine.operations import ShuffleColumns, TakeBatch
from nnsim.engine.program import Slot, Step
from nnsim.parts.injection import GENERATOR, Fault, Site, generator_slot


def _change(step: Step, site: Site) -> tuple[Step, ...]:
    if not isinstance(step.operation, TakeBatch) or site.wiring.batch_size < 2:
        return (step,)
    outputs = site.wiring.outputs
    shuffle = ShuffleColumns(tuple(layer.y.name for layer in outputs), GENERATOR)
    help_ = "The targets are dealt out anew among the samples of the batch."
    text, latex = "y ← y of other samples", r"y \leftarrow y_{\mathrm{permuted}}"
    return (step, Step("shuffled labels", "data", outputs[0].id, shuffle, help_, text, latex))


def _slots(site: Site) -> tuple[Slot, ...]:
    return (generator_slot(),)


PART = Fault(
    title="shuffled labels",
    help="Inputs and targets are shuffled apart: a sample's target is that of another one of its batch.",
    notes="y ← y of other samples, by a new permutation for each batch; x stays. Validation is not concerned.",
    source="Zhang, Bengio, Hardt, Recht and Vinyals, Understanding deep learning requires rethinking generalization, "
    "2017",
    scope="program",
    symptom="The outputs go to the mean of the targets and stay there: the loss does not fall below what a constant "
    "output has, and accuracy not above that of guessing.",
    disagrees="nowhere",
    check="No: gradients are right for the targets that are there; the targets are wrong.",
    stop="None: the loss stays near that of the mean of the targets.",
    by_hand="y of a sample is not the target that the data table has in its row.",
    change=_change,
    slots=_slots,
)
