"""Class weights: the loss of a sample counts as much as its class says."""

from collections.abc import Mapping, Sequence
from typing import Any

from nnsim.kit.errors import ArgumentError
from nnsim.kit.params import Param
from nnsim.parts.contracts import Regularizer
from nnsim.parts.tables import is_number

BALANCED = "balanced"


def _weigh(counts: Sequence[int], settings: Mapping[str, Any]) -> tuple[float, ...]:
    text = settings["weights"].strip()
    if text == BALANCED:
        present = [count for count in counts if count]
        return tuple(sum(present) / (len(present) * count) if count else 0.0 for count in counts)
    fields = [field.strip() for field in text.split(",")]
    if not all(is_number(field) and float(field) >= 0 for field in fields):
        what = f"the class weights {text[:60]!r} cannot be used"
        raise ArgumentError(what, "they are no list of numbers from 0 on", f"write {BALANCED}, or 1, 2.5, 1")
    if len(fields) != len(counts):
        raise ArgumentError(
            f"{len(fields)} class weights are given", f"there are {len(counts)} classes", "give one for each"
        )
    return tuple(float(field) for field in fields)


PART = Regularizer(
    title="class weights",
    help="The loss of a sample, and with it its gradient, is multiplied by the weight of its class: for rare classes.",
    notes="E = (1/N) Σ ω(y) × the loss of a sample, ω being the weight of its class. Balanced weights are n / (k nc) "
    "for n training samples, k classes and nc samples of a class: scikit-learn's class_weight='balanced', with mean 1 "
    "over the training part. As in Keras the sum is divided by the number of samples; PyTorch's weight=… with its mean "
    "divides by the sum of the weights. The losses of validation and test are weighted, too; accuracy is not.",
    source="G. King and L. Zeng, Logistic regression in rare events data, Political Analysis 9, 2001",
    params=(
        Param("weights", "text", BALANCED, "Balanced, or a weight for each class in their order, as 1, 2.5.",
              symbol="ω"),
    ),
    weigh=_weigh,
)  # fmt: skip
