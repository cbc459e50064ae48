"""What a learning rule has made otherwise than it was asked for, in sentences: sizes, and settings without effect."""

from collections.abc import Iterator, Mapping
from typing import Any

from nnsim.network.design import Design
from nnsim.parts.rules import REGISTRY as RULES
from nnsim.parts.wiring import Setting

_MEANT: dict[str, tuple[Setting, str]] = {
    "loss": ("loss", "the loss"),
    "optimizer": ("optimizer", "the optimizer"),
    "schedule": ("schedule", "the schedule"),
    "rate": ("rate", "the learning rate"),
    "batch_size": ("batch_size", "the batch size"),
    "regularize": ("regularizers", "the regularizers"),
    "dropout": ("regularizers", "the dropout"),
    "l1": ("regularizers", "the L1 penalty"),
    "l2": ("regularizers", "the L2 penalty"),
    "max_norm": ("regularizers", "the greatest length of weights"),
}


def overruled(design: Design, sizes: str, given: Mapping[str, Any]) -> Iterator[str]:
    """What is otherwise than these sizes and settings, by the names of `nnsim.new`, that a person has given."""
    training = design.training
    rule, network = RULES.find(training.rule.key), design.network
    if sizes != network.shape_text:
        yield f"{rule.title}: the sizes are {network.shape_text} and not {sizes}, since {_why(design, sizes)}"
    heeded = rule.heeds(training.rule.settings)
    unused = [words for name, (setting, words) in _MEANT.items() if given.get(name) and setting not in heeded]
    if unused:
        yield f"{rule.title}: {_listed(unused)} given {'has' if len(unused) == 1 else 'have'} no effect under this rule"


def _why(design: Design, sizes: str) -> str:
    habit, network = RULES.find(design.training.rule.key).habit, design.network
    if habit.units is not None and len(network.layers) == 2:
        (first,), (last,) = network.inputs, network.outputs
        return f"{last.size} outputs belong to its {first.size} inputs"
    added = len(network.layers) - len(sizes.split("-"))
    if habit.between is not None and added > 0:
        (middle,) = (layer for layer in network.layers if not layer.is_input and layer not in network.outputs)
        return f"there is a layer between, {middle.name}; give {network.shape_text} or another size of it"
    return "these layers belong to it"


def _listed(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
