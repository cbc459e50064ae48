"""What stands in the way of running a design, as data: where, what, and what to do. Drawing is never refused."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from nnsim.kit.errors import ArgumentError
from nnsim.network.compile import Samples, wire
from nnsim.network.design import Choice, Design, Layer, Network
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from nnsim.parts.contracts import Part, Table
from nnsim.parts.faults import REGISTRY as FAULTS
from nnsim.parts.initializers import REGISTRY as INITIALIZERS
from nnsim.parts.losses import REGISTRY as LOSSES
from nnsim.parts.optimizers import REGISTRY as OPTIMIZERS
from nnsim.parts.preparation import sum_to_one
from nnsim.parts.preparers import REGISTRY as PREPARERS
from nnsim.parts.regularizers import REGISTRY as REGULARIZERS
from nnsim.parts.rules import REGISTRY as RULES
from nnsim.parts.schedules import REGISTRY as SCHEDULES

MOST_WEIGHTS = 50_000_000


@dataclass(frozen=True)
class Problem:
    """Something that stands in the way (an error) or is likely a mistake (a warning), with its place and remedy."""

    severity: Literal["error", "warning"]
    layer: int | None
    what: str
    remedy: str


def check(design: Design, table: Table | None, learning: bool = True) -> tuple[Problem, ...]:
    """All problems of a design with its data, errors first; without `learning` as if nothing were to be trained."""
    found = [*_structure(design.network), *_choices(design)]
    if table is not None:
        found.extend(_data(design, table))
    if learning and not any(problem.severity == "error" for problem in found):
        wiring = wire(design, Samples(1, 0, ""))
        found.extend(Problem("error", one.layer, one.what, one.remedy) for one in wiring.rule.troubles(wiring))
        if "loss" in wiring.heeds:
            found.extend(_learning(design))
            if table is not None:
                found.extend(_targets(design, table))
    return tuple(sorted(found, key=lambda problem: problem.severity))


def _structure(network: Network) -> Iterator[Problem]:
    if not network.layers:
        yield Problem("error", None, "the network is empty", "add a layer, or open an example")
        return
    if not network.inputs:
        yield Problem("error", None, "there is no input layer", "add an input layer for the data")
    if not network.outputs:
        yield Problem("error", None, "there is no output layer", "add a layer that nothing follows")
    for layer in network.layers:
        if not layer.is_input and not network.incoming(layer.id):
            yield Problem("error", layer.id, f"nothing feeds {layer.name}", "link a layer to it, or delete it")
        if layer.is_input and not network.outgoing(layer.id) and len(network.layers) > 1:
            yield Problem("error", layer.id, f"{layer.name} feeds nothing", "link it to a layer, or delete it")
    yield from _impossible(network)
    for link in network.links:
        if link.delay:
            source, target = network.by_id[link.source].name, network.by_id[link.target].name
            yield Problem(
                "error",
                link.target,
                f"the link from {source} to {target} goes back in time, which backpropagation through "
                "one moment cannot train",
                "delete the link",
            )


def _impossible(network: Network) -> Iterator[Problem]:
    if network.has_circle:
        placed: set[int] = set()
        for layer in network.order:
            if any(link.source not in placed for link in network.incoming(layer.id)):
                what = f"the links into {layer.name} form a circle within one moment"
                yield Problem("error", layer.id, what, "delete one of the links")
                break
            placed.add(layer.id)
    weights = sum((1 + network.fan_in(layer.id)) * layer.size for layer in network.layers if not layer.is_input)
    if weights > MOST_WEIGHTS:
        what = f"the network has {weights:,} weights, which are too many"
        yield Problem("error", None, what, f"make layers smaller: up to {MOST_WEIGHTS:,} weights are possible")


def _choices(design: Design) -> Iterator[Problem]:
    training = design.training
    chosen: list[tuple[int | None, object, Choice]] = [
        (None, LOSSES, training.loss),
        (None, OPTIMIZERS, training.optimizer),
        (None, SCHEDULES, training.schedule),
        (None, RULES, training.rule),
    ]
    chosen += [(None, REGULARIZERS, choice) for choice in training.regularizers]
    chosen += [(None, FAULTS, planted.fault) for planted in training.faults]
    for layer in design.network.layers:
        if not layer.is_input:
            chosen += [(layer.id, ACTIVATIONS, layer.activation), (layer.id, INITIALIZERS, layer.initializer)]
    for where, registry, choice in chosen:
        try:
            part: Part = registry.find(choice.key)  # type: ignore[attr-defined]
            part.settings(choice.settings)
        except ArgumentError as error:
            yield Problem("error", where, error.what, error.remedy or error.why)


def _data(design: Design, table: Table) -> Iterator[Problem]:
    for name in sorted(set(design.data.column_preparers) - set(table.input_names)):
        what = f"there is no input {name[:80]!r} in the data, for which a preparation is chosen"
        yield Problem("warning", None, what, "it has no effect; choose it for another input, or undo")
    yield from _regularizers(design, table)
    yield from _outliers(design, table)
    network = design.network
    features = sum(layer.size for layer in network.inputs)
    targets = sum(layer.size for layer in network.outputs)
    have, want = table.inputs.shape[1], table.targets.shape[1]
    if network.inputs and features != have:
        yield _misfit(network.inputs, features, have, "input", table.input_names)
    rule = RULES.get(design.training.rule.key)
    if network.outputs and targets != want and (rule is None or rule.supervised):
        problem = _misfit(network.outputs, targets, want, "target", table.target_names)
        if rule is not None and rule.habit.between is not None:  # its units may have been meant for those between
            sizes = f"{features}-{targets}-{want}"
            problem = replace(problem, remedy=f"{problem.remedy}; for {targets} units in between make it {sizes}")
        yield problem


def _outliers(design: Design, table: Table) -> Iterator[Problem]:
    """Numbers that are far from all others and not cut off: they are hardly right, and spoil scales and plots."""
    names = (*table.input_names, *table.target_names)
    for one in table.outliers:
        name = names[one.column]
        chain = design.data.column_preparers.get(name, design.data.preparers)
        inputs = one.column < len(table.input_names)
        if inputs and any(step.key in PREPARERS and PREPARERS[step.key].stage == "clip" for step in chain):
            continue
        place = table.place(one.where) or f"sample {one.where + 1}"
        first, third = one.quartiles
        what = f"{name} is {one.number} in {place}, far from all others: half of them are {first} … {third}"
        remedy = "mend it in the file" + (", or clip it in the preparation of the inputs" if inputs else "")
        yield Problem("warning", None, what, remedy)


def _regularizers(design: Design, table: Table) -> Iterator[Problem]:
    """What holds training back, where it does not fit the data."""
    for choice in design.training.regularizers:
        if choice.key not in REGULARIZERS:
            continue
        part = REGULARIZERS[choice.key]
        if part.weigh is not None and not table.classes:
            yield Problem(
                "warning", None, f"{part.title} have no effect: the targets are no classes", "switch them off"
            )
        elif part.weigh is not None and len(design.network.outputs) > 1:
            yield Problem("warning", None, f"{part.title} have no effect: there are several output layers", "link them")
        elif part.weigh is not None:
            try:
                part.weigh([1] * len(table.classes), part.settings(choice.settings))
            except ArgumentError as error:
                yield Problem("error", None, error.reason, error.remedy)
        if part.images and table.image is None:
            yield Problem("warning", None, f"{part.title} have no effect: the inputs are no images", "switch them off")


def made_of_categories(names: tuple[str, ...]) -> str:
    """How columns of the data come to be more than those of their file; "" where each is a column there."""
    groups = Counter(name.partition("=")[0] for name in names if "=" in name)
    made = [f"{name} makes {count}" for name, count in groups.items() if count > 1]
    more = f" and {len(made) - 3} more" if len(made) > 3 else ""
    return f"{', '.join(made[:3])}{more}, one for each category" if made else ""


def _misfit(layers: tuple[Layer, ...], units: int, columns: int, kind: str, called: tuple[str, ...]) -> Problem:
    """Layers whose sizes do not add up to the columns of the data: where, and the size that would fit."""
    where = layers[0] if kind == "input" else layers[-1]
    names = " and ".join(layer.name for layer in layers)
    have = f"{names} {'has' if len(layers) == 1 else 'have together'} {_count(units, 'unit')}"
    fitting = columns - units + where.size
    remedy = f"give {where.name} {_count(fitting, 'unit')}, or choose other data"
    if fitting < 1:
        remedy = f"delete {where.name}, link it to another layer, or choose other data"
    how = made_of_categories(called)
    told = f"{have} but the data have {_count(columns, f'{kind} column')}" + (f" ({how})" if how else "")
    return Problem("error", where.id, told, remedy)


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _learning(design: Design) -> Iterator[Problem]:
    network, loss = design.network, LOSSES.find(design.training.loss.key)
    for layer in network.layers:
        if layer.is_input:
            continue
        activation = ACTIVATIONS.find(layer.activation.key)
        if not activation.trainable:
            yield Problem(
                "warning",
                layer.id,
                f"{activation.title} in {layer.name} has slope 0 everywhere: no delta passes it",
                "choose logistic or tanh, which have a slope, for training",
            )
        if layer.activation.key == "softmax" and layer.size == 1:
            remedy = "choose logistic"
            if loss.targets == "distribution" and layer in network.outputs:
                remedy += " with binary cross-entropy"
            yield Problem("warning", layer.id, f"softmax over one unit in {layer.name} is always 1", remedy)
    for layer in network.outputs:
        low, high = ACTIVATIONS.find(layer.activation.key).range
        if loss.targets in ("unit", "distribution") and (low < 0 or high > 1):
            need = "softmax" if loss.targets == "distribution" else "logistic"
            yield Problem(
                "warning",
                layer.id,
                f"{loss.title} needs outputs between 0 and 1, and {layer.name} does not give them",
                f"choose {need} for {layer.name}, or another loss",
            )
        if loss.targets == "distribution" and layer.size == 1:
            yield Problem(
                "warning",
                layer.id,
                f"{loss.title} over one output has nothing to compare",
                "choose binary cross entropy",
            )


def _targets(design: Design, table: Table) -> Iterator[Problem]:
    """Targets that the loss is not meant for: the gradients are right, and what is learned is of little use."""
    loss, first = LOSSES.find(design.training.loss.key), 0
    standardized = design.data.standardize_targets and not table.classes
    for layer in design.network.outputs:
        targets = table.targets[:, first : first + layer.size]
        first += layer.size
        softmax = layer.activation.key == "softmax"
        if loss.targets == "distribution" and softmax and (standardized or not sum_to_one(targets).all()):
            yield Problem(
                "warning",
                layer.id,
                f"softmax with {loss.title} expects targets that sum to 1, and those of {layer.name} do not",
                f"choose logistic for {layer.name} with binary cross-entropy, or other targets",
            )
        outside = targets.size > 0 and (targets.min() < 0 or targets.max() > 1)
        if loss.targets in ("unit", "distribution") and (standardized or outside):
            yield Problem(
                "warning",
                layer.id,
                f"{loss.title} expects targets between 0 and 1, and those of {layer.name} are not",
                "choose another loss, such as mse, or other targets",
            )
