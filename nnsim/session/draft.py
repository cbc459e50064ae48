"""A design from a few words, as `nnsim new` and `nnsim.new` take them: 2-3-1, tanh, xor, adam:beta1=0.8."""

import itertools
import math
import os
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from nnsim.engine.random import Stream
from nnsim.kit.errors import ArgumentError
from nnsim.kit.params import Param
from nnsim.kit.registry import Registry
from nnsim.network.build import parse_sizes, sequential
from nnsim.network.check import made_of_categories
from nnsim.network.design import STANDARDIZED, Array, Choice, Data, Design, Network, Training
from nnsim.network.limits import LARGE, MAX_WEIGHTS
from nnsim.network.limits import TRAINING as LIMITS
from nnsim.network.ruling import kind_between, with_rule
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from nnsim.parts.contracts import Dataset, Table
from nnsim.parts.datasets import REGISTRY as DATASETS
from nnsim.parts.initializers import REGISTRY as INITIALIZERS
from nnsim.parts.losses import REGISTRY as LOSSES
from nnsim.parts.optimizers import REGISTRY as OPTIMIZERS
from nnsim.parts.preparers import REGISTRY as PREPARERS
from nnsim.parts.regularizers import REGISTRY as REGULARIZERS
from nnsim.parts.rules import REGISTRY as RULES
from nnsim.parts.scaling import check_chain
from nnsim.parts.schedules import REGISTRY as SCHEDULES
from nnsim.parts.tables import COLUMNS, is_number
from nnsim.session.own_data import own_file, plan_of
from nnsim.session.proposing import proposed_sizes, proposed_training
from nnsim.session.scaling import scaling
from nnsim.session.suiting import fitting_loss, fitting_output

Spec = str | Choice

PARAMS = (
    *(LIMITS[name] for name in ("rate", "batch_size", "epochs", "seed", "dtype", "shuffle")),
    Param("bias", "real", 0.0, "What each bias starts from.", low=-LARGE, high=LARGE),
    Param("biases", "boolean", True, "Units have a bias; without, it is 0 and stays 0."),
    Param("dropout", "real", 0.0, "Share of the outputs of hidden layers that is dropped.", 0.0, 1.0, open_high=True),
    Param("l1", "real", 0.0, "Strength λ of an L1 penalty on the weights.", low=0.0, high=1e6),
    Param("l2", "real", 0.0, "Strength λ of an L2 penalty on the weights.", low=0.0, high=1e6),
    Param("max_norm", "real", 0.0, "Greatest length of a unit's incoming weights; 0 is any.", low=0.0, high=1e6),
    Param("loss_below", "real", 0.0, "Stop below this mean loss of an epoch; 0 is never.", low=0.0, high=LARGE),
    Param("patience", "integer", 0, "Stop after so many epochs without progress; 0 is never.", low=0, high=LARGE),
    Param("standardize", "boolean", False, "Input columns get mean 0 and deviation 1: the preparer `standardize`."),
    Param("validation", "real", 0.15, "Share of the samples for validation.", low=0.0, high=0.9),
    Param("test", "real", 0.15, "Share of the samples for the test.", low=0.0, high=0.9),
)  # fmt: skip

_FILES = {"csv", "imported"}
_FITTING = {(1, 1): "sine", (2, 1): "xor", (2, 2): "custom", (4, 3): "iris", (13, 3): "wine", (64, 10): "digits"}


def draft(
    sizes: str | Sequence[int] | None = None,
    *,
    hidden: Spec | Sequence[Spec] = "tanh",
    output: Spec | Sequence[Spec] | None = None,
    loss: Spec | None = None,
    data: Spec | Path | None = None,
    target: str = "",
    separator: str = "automatic",
    task: str = "automatic",
    reading: Mapping[str, Any] | None = None,
    init: Spec | None = None,
    rule: Spec = "backprop",
    optimizer: Spec | None = None,
    schedule: Spec = "constant",
    regularize: Spec | Sequence[Spec] = (),
    prepare: Spec | Sequence[Spec] = (),
    prepare_columns: Mapping[str, Spec | Sequence[Spec]] | None = None,
    title: str = "untitled",
    **settings: Any,
) -> Design:
    """The design that the words describe; UserError for what cannot be. `settings` are those of `PARAMS`.

    Without sizes they are proposed for the data. Optimizer, rate, batches and epochs that are not given are, without
    sizes or for a file, those that the window proposes for the data, else those of `Training`. The numbers of a file
    are standardized where their scale calls for it and no preparation is chosen; `none` leaves them as they are.

    `rule` is the learning rule; it brings the activation, the rate and the batches that it is used with, where they
    are not given. A part is its key, or `key:name=value:…` with settings of its own. Where no output or loss is
    given, they suit the data: softmax with cross entropy for several classes, identity for a regression, else
    logistic (with binary cross entropy for a file of one's own); else mse. Where no data are given, a shipped set that
    fits is taken, or a few samples are made up, so that there is something to step through.
    `reading` says how a file is read, and what its columns are, where that is not found as it should be:
    `{"decimal": "comma", "missing": "k.A.", "columns": {"Nr": "ignore"}, "impute": "median"}`; see `chosen_reading`.
    `regularize` names what holds training back, such as `class_weights`, or `augment:shift=1`. `prepare` names
    preparers of all inputs, such as `robust`, or `clip_iqr` and `min_max` in this order, and `prepare_columns` those
    of single ones, by their names.
    """
    chosen = _settings(settings)
    if chosen["bias"] and not chosen["biases"]:
        raise ArgumentError("units without a bias cannot start with one", "", "choose one of the two")
    learning = part(RULES, rule)
    if reading and (data is None or isinstance(data, Choice) or str(data).partition(":")[0] in DATASETS):
        raise ArgumentError("how a file is read cannot be chosen", "no file is named", "name one as the data")
    if data is None and target:
        raise ArgumentError("the target cannot be chosen", "no data are named", "name a CSV file")
    if sizes is None and data is None:
        raise ArgumentError("SIZES are missing", "", "give them, such as 2-3-1, or data that they are to fit")
    counts = _counts(sizes) if sizes is not None else ()
    choice = (
        _data(data, target, separator, task, reading, counts) if data is not None else stand_in(counts[0], counts[-1])
    )
    table = _table(choice)
    counts = counts or proposed_sizes(table)
    _bearable(counts)
    own = choice.key in _FILES
    brings = own or sizes is None
    _between(counts, table, learning)
    if own:
        _fit(counts, table, choice, supervised=RULES[learning.key].supervised)
    outputs = _several(output, ACTIVATIONS) if output is not None else [Choice(_fitting_output(choice, table))]
    if len(outputs) != 1:
        raise ArgumentError(f"{len(outputs)} activations cannot be given to 1 output layer", "", "give one")
    usual = fitting_loss(outputs[0].key) if brings and table.classes else "mse"
    measure = part(LOSSES, loss or ("cross_entropy" if outputs[0].key == "softmax" else usual))
    network = _network(
        counts,
        _several(hidden, ACTIVATIONS),
        outputs[0],
        part(INITIALIZERS, init or "glorot_uniform"),
        chosen["biases"],
    )
    taught = _usual(learning, table if brings else None, measure, optimizer)
    chosen |= {one: getattr(taught, one) for one in ("rate", "batch_size", "epochs") if one not in settings}
    training = Training(
        loss=measure,
        optimizer=taught.optimizer,
        schedule=part(SCHEDULES, schedule),
        regularizers=_regularizers(chosen, regularize),
        loss_below=chosen["loss_below"] or None,
        patience=chosen["patience"] or None,
        **{name: chosen[name] for name in ("rate", "batch_size", "shuffle", "epochs", "seed", "dtype")},
    )
    shares = {"validation": chosen["validation"], "test": chosen["test"]}
    untold = not prepare and not prepare_columns and "standardize" not in settings
    chain = _chain(prepare, "the input columns")
    if chosen["standardize"]:
        if chain:
            raise ArgumentError("the preparation is chosen twice", "", "leave out standardize, or prepare")
        chain = STANDARDIZED
    columns = {name: _chain(specs, f"the input {name!r}") for name, specs in (prepare_columns or {}).items()}
    whole = Data(choice, 1.0 - sum(shares.values()), **shares, preparers=chain, column_preparers=columns)
    if own and untold:
        whole = _scaled(whole, table, outputs[0], measure)
    design = Design(network, training, whole, _biases(network, chosen["bias"]), title)
    given = {name: chosen[name] for name in settings if name in LIMITS and name not in ("loss_below", "patience")}
    numbers = _fitting_output(choice, table) == "identity"
    return _ruled(design, learning, numbers, output is not None, init is not None, given)


def _usual(rule: Choice, table: Table | None, loss: Choice, optimizer: Spec | None) -> Training:
    """How it is learned where that is not said: for data that bring their network just as the window proposes it."""
    plain = Training()
    usual = proposed_training(table, loss.key) if table is not None and rule.key == plain.rule.key else plain
    if optimizer is None:
        return usual
    asked = part(OPTIMIZERS, optimizer)
    rate = usual.rate if asked.key == usual.optimizer.key else plain.rate
    return replace(usual, optimizer=asked, rate=rate)


def _ruled(design: Design, rule: Choice, numbers: bool, output: bool, init: bool, given: Mapping[str, Any]) -> Design:
    """The design under a rule as that is at home, but for what was asked for in words."""
    changed = with_rule(design, rule, numbers)
    layers = []
    for mine in changed.network.layers:
        asked = design.network.by_id.get(mine.id)
        if asked is None:  # the rule has put it in
            layers.append(mine)
            continue
        last = asked in design.network.outputs
        layer = replace(mine, activation=asked.activation) if output and last else mine
        layers.append(replace(layer, initializer=asked.initializer) if init else layer)
    network = replace(changed.network, layers=tuple(layers))
    return replace(changed, network=network, training=replace(changed.training, **given))


def _chain(specs: Spec | Sequence[Spec], whose: str) -> tuple[Choice, ...]:
    """The chosen preparers; none of them where `none` is chosen."""
    several = [specs] if isinstance(specs, str | Choice) else specs
    chain = tuple(part(PREPARERS, one) for one in several)
    check_chain(chain, whose)
    return tuple(one for one in chain if one.key != "none")


def part(registry: Registry[Any], spec: Spec) -> Choice:
    """The chosen part: a Choice, or a text such as `adam` or `adam:beta1=0.8:beta2=0.99`; ArgumentError otherwise."""
    if isinstance(spec, Choice):
        registry.find(spec.key).settings(spec.settings)
        return spec
    key, *given = str(spec).strip().split(":")
    found = registry.find(key)
    params = {param.name: param for param in found.params}
    settings = {}
    for setting in given:
        name, sign, text = setting.partition("=")
        if not sign or name not in params:
            listed = ", ".join(params) or "none"
            raise ArgumentError(
                f"{key} cannot take {setting!r}", f"its settings are: {listed}", f"write {key}:name=value"
            )
        settings[name] = read_value(params[name], text)
    found.settings(settings)
    return Choice(key, settings)


def read_value(param: Param, text: str) -> Any:
    """The value of a parameter as it is typed; ArgumentError when it is none."""
    if param.kind in ("real", "integer"):
        if not is_number(text):
            raise ArgumentError(
                f"{param.name} cannot be {text[:40]!r}",
                "it is not a plain decimal number",
                f"its default is {param.default}",
            )
        return param.check(int(text) if text.strip().lstrip("+-").isdigit() else float(text))
    if param.kind == "boolean":
        words = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
        return param.check(words.get(text.strip().lower(), text))
    return param.check(text)


def stand_in(inputs: int, outputs: int, seed: int = 0) -> Choice:
    """The data of a network for which none were chosen: a shipped set that fits, or four made-up samples."""
    if (inputs, outputs) in _FITTING:
        return Choice(_FITTING[inputs, outputs])
    if inputs + outputs > COLUMNS:
        why = f"no shipped data have {inputs:,} inputs and {outputs:,} outputs"
        raise ArgumentError("there are no data for this network", why, "name a CSV file as its data")
    features = Stream.seeded(seed, "stand-in").uniform((4, inputs)).round(2)
    targets = np.eye(outputs)[np.arange(4) % outputs] if outputs > 1 else np.array([[0.0], [1.0], [0.0], [1.0]])
    names = [*(f"x{i + 1}" for i in range(inputs)), *(f"y{i + 1}" for i in range(outputs))]
    lines = [names, *([f"{value:g}" for value in row] for row in np.hstack([features, targets]))]
    text = "".join(",".join(line) + "\n" for line in lines)
    return Choice("custom", {"text": text, "targets": ",".join(names[inputs:]), "task": "regression"})


def _settings(given: Mapping[str, Any]) -> dict[str, Any]:
    params = {param.name: param for param in PARAMS}
    for name in given:
        if name not in params:
            raise ArgumentError(f"there is no setting {name!r}", "", f"choose from {', '.join(params)}")
    return {name: param.check(given.get(name, param.default)) for name, param in params.items()}


def _bearable(sizes: Sequence[int]) -> None:
    weights = sum((1 + below) * above for below, above in itertools.pairwise(sizes))
    if weights > MAX_WEIGHTS:
        raise ArgumentError(f"the network would have {weights:,} weights", f"the limit is {MAX_WEIGHTS:,}", "use fewer")


def _several(specs: Spec | Sequence[Spec], registry: Registry[Any]) -> list[Choice]:
    listed = specs.split(",") if isinstance(specs, str) else specs if isinstance(specs, Sequence) else [specs]
    return [part(registry, spec) for spec in listed]


def _network(
    sizes: Sequence[int], hidden: Sequence[Choice], output: Choice, initializer: Choice, biases: bool
) -> Network:
    alone = len(sizes) == 2 and len(hidden) == 1
    network = sequential(sizes, [] if alone else [choice.key for choice in hidden], output.key, initializer)
    inner = len(sizes) - 2
    activations = [*(hidden if len(hidden) == inner else [*hidden] * inner), output] if inner else [output]
    layers = [network.layers[0]]
    for layer, activation in zip(network.layers[1:], activations, strict=True):
        frozen = frozenset() if biases else frozenset(layer.units)
        layers.append(replace(layer, activation=activation, frozen_biases=frozen))
    return replace(network, layers=tuple(layers))


def _biases(network: Network, value: float) -> dict[int, Array]:
    if not value:
        return {}
    start = {}
    for layer in network.layers:
        if not layer.is_input and not layer.frozen_biases:
            matrix = np.full((1 + network.fan_in(layer.id), layer.size), np.nan)
            matrix[0] = value
            matrix.setflags(write=False)
            start[layer.id] = matrix
    return start


def _regularizers(chosen: Mapping[str, Any], specs: Spec | Sequence[Spec]) -> tuple[Choice, ...]:
    settings = {"l1": "strength", "l2": "strength", "max_norm": "length", "dropout": "rate"}
    found = [Choice(key, {setting: chosen[key]}) for key, setting in settings.items() if chosen[key]]
    found += [part(REGULARIZERS, one) for one in ([specs] if isinstance(specs, str | Choice) else specs)]
    twice = {one.key for one in found if sum(one.key == other.key for other in found) > 1}
    if twice:
        raise ArgumentError(f"{min(twice)} is chosen twice", "", "choose it once, with all of its settings")
    return tuple(found)


def _data(
    data: Spec | Path, target: str, separator: str, task: str, reading: Mapping[str, Any] | None, sizes: Sequence[int]
) -> Choice:
    if isinstance(data, Choice):
        return part(DATASETS, data)
    text = str(data)
    if isinstance(data, str) and text.partition(":")[0] in set(DATASETS.names) - _FILES:
        if target:
            raise ArgumentError("the target cannot be chosen", f"{text} has its own", "leave the target out")
        return part(DATASETS, text)
    if isinstance(data, str) and not Path(text).suffix and not set(text) & {"/", os.sep}:
        names = ", ".join(name for name in DATASETS.names if name not in _FILES)
        raise ArgumentError(
            f"there are no data {text[:60]!r}", f"shipped are {names}", "choose one of these, or name a file"
        )
    try:
        path = Path(text).expanduser().absolute()
    except (RuntimeError, OSError) as error:
        raise ArgumentError(f"the path {text[:60]!r} cannot be used", str(error), "write it out") from error
    return own_file(path, target, separator, task, reading, inputs=sizes[0] if sizes else 0)


def _counts(sizes: str | Sequence[int]) -> tuple[int, ...]:
    counts = parse_sizes(sizes if isinstance(sizes, str) else "-".join(map(str, sizes)))
    _bearable(counts)
    return counts


def _between(counts: Sequence[int], table: Table, rule: Choice) -> None:
    """ArgumentError for two sizes of which the second is that of the layer which the rule has in between."""
    inputs, targets = table.inputs.shape[1], table.targets.shape[1]
    if len(counts) == 2 and counts[1] != targets and RULES[rule.key].supervised and kind_between(rule):
        have = f"the data have {targets:,} target column{'s' * (targets != 1)}"
        why = f"under {RULES[rule.key].title} there is a layer between inputs and outputs, and {have}"
        sizes = f"{inputs}-{counts[1]}-{targets}"
        raise ArgumentError(f"{'-'.join(map(str, counts))} does not fit", why, f"add a layer: {sizes}")


def _fit(counts: Sequence[int], table: Table, choice: Choice, supervised: bool) -> None:
    """ArgumentError for sizes that the data of a file do not have, with those that they have."""
    inputs, targets = table.inputs.shape[1], table.targets.shape[1]
    right = (inputs, *counts[1:-1], targets if supervised else counts[-1])
    if tuple(counts) == right:
        return
    how = " and ".join(part for part in map(made_of_categories, (table.input_names, table.target_names)) if part)
    has = f"it has {inputs:,} input{'s' * (inputs != 1)} and {targets:,} output{'s' * (targets != 1)}"
    if len(table.classes) == 2:
        how += ("; " if how else "") + "two classes are one output"
    elif len(table.classes) > 2:
        how += ("; " if how else "") + "each class is an output"
    apart = [column.name for column in plan_of(choice).columns if column.apart] if choice.key == "imported" else []
    if apart:
        said = f"{', '.join(apart[:4])} only tells the rows apart, and is left aside unless --column {apart[0]}=input"
        how += ("; " if how else "") + said
    sizes = "-".join(map(str, counts)), "-".join(map(str, right))
    remedy = f"write {sizes[1]}, or leave the sizes out: they are then proposed"
    raise ArgumentError(f"{sizes[0]} does not fit the file", has + (f": {how}" if how else ""), remedy)


def _table(choice: Choice) -> Table:
    dataset: Dataset = DATASETS[choice.key]
    return dataset.make(dataset.settings(choice.settings))


def _fitting_output(choice: Choice, table: Table) -> str:
    if table.classes:
        return fitting_output(table)
    return "logistic" if choice.key == "custom" else "identity"


def _scaled(data: Data, table: Table, output: Choice, loss: Choice) -> Data:
    """The data of a file prepared as their scale calls for it; targets where the output and the loss take any."""
    found = scaling(table)
    free = LOSSES[loss.key].targets == "any" and ACTIVATIONS[output.key].range == (-math.inf, math.inf)
    return (found if free else found.of_inputs).on(data)
