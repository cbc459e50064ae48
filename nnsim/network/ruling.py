"""A design under another learning rule: what choosing a rule sets, as the rule is at home."""

from dataclasses import replace
from typing import Any

from nnsim.network.design import Choice, Design, Layer, Link, Network, Training
from nnsim.network.edits import arrange, connect, fresh_name, next_id, remove_layers, resize
from nnsim.network.limits import MAX_UNITS
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from nnsim.parts.habit import Habit
from nnsim.parts.layers import REGISTRY as KINDS
from nnsim.parts.rules import REGISTRY as RULES


def with_rule(design: Design, rule: Choice, numbers: bool = False) -> Design:
    """The design with this rule, and with the kind of layers, activation and settings that it is used with.

    With `numbers` the targets are such, and no classes: then a rule that can learn them has its activation for them.
    Choosing the rule that is there already changes its settings alone.
    """
    training = replace(design.training, rule=rule)
    part, before = RULES.find(rule.key), RULES.find(design.training.rule.key).habit
    if rule.key == design.training.rule.key:
        old, new = (part.heeds(one.settings) for one in (design.training.rule, rule))
        if "rate" in new - old and training.epochs == before.epochs == 1:  # one that found all at once goes on now
            training = replace(training, epochs=Training().epochs)
        return replace(design, training=training, network=_as_set(design.network, design.training.rule, rule))
    habit = part.habit
    if numbers and part.numbers:
        habit = replace(habit, activation=part.numbers, settings={})
    given = _given(design.training, before, habit)
    if habit.loss is not None:
        given["loss"] = Choice(habit.loss)
    network = _in_shape(design.network, habit, kind_between(rule))
    if part.grid is not None and len(network.layers) == 2:
        network = placed(network)
    layers = []
    for layer in network.layers:
        if before.frozen and layer in network.outputs:
            layer = replace(layer, frozen=False)
        layers.append(_at_home(_without(layer, before), habit, layer in network.outputs, kind_between(rule)))
    network = replace(network, layers=tuple(layers))
    start = {number: w for number, w in design.start.items() if w.shape == _shape(network, number)}
    return replace(design, training=replace(training, **given), network=network, start=start)


def _given(training: Training, before: Habit, habit: Habit) -> dict[str, Any]:
    """What the rule sets of the training; what the rule that is left had set and this one does not is as at first."""
    found: dict[str, Any] = {}
    for name in ("rate", "batch_size", "shuffle", "epochs"):
        value, brought = getattr(habit, name), getattr(before, name)
        if value is not None:
            found[name] = value
        elif brought is not None and getattr(training, name) == brought:
            found[name] = getattr(Training(), name)
    return found


def _without(layer: Layer, before: Habit) -> Layer:
    """The layer without what the rule that is left had brought and other rules can make nothing of."""
    if layer.is_input:
        return layer
    brought = before.activation is not None and layer.activation == Choice(before.activation, dict(before.settings))
    if brought and not ACTIVATIONS[layer.activation.key].trainable:
        layer = replace(layer, activation=Choice("logistic"))
    if before.initializer is not None and layer.initializer == Choice(before.initializer):
        layer = replace(layer, initializer=Choice("glorot_uniform"))
    return layer


def _shape(network: Network, layer: int) -> tuple[int, int]:
    return 1 + network.fan_in(layer), network.by_id[layer].size


def _in_shape(network: Network, habit: Habit, kind: str) -> Network:
    """An input and an output layer with the layer between them, or with as many outputs, as a rule wants it."""
    if len(network.inputs) != 1 or len(network.outputs) != 1 or len(network.layers) != 2:
        return network
    (first,), (last,) = network.inputs, network.outputs
    if habit.units is not None:
        network = resize(network, last.id, min(habit.units(first.size), MAX_UNITS))
        if KINDS[habit.kind].among:
            network = placed(network)
    if habit.between is None or not kind:
        return network
    units = tuple(range(1, 1 + min(habit.between.units(first.size, last.size), MAX_UNITS)))
    middle = Layer(next_id(network), fresh_name(network, "hidden"), units)
    links = (Link(first.id, middle.id), Link(middle.id, last.id))
    return arrange(Network((first, middle, last), links))


def placed(network: Network) -> Network:
    """The layers in columns so far apart that there is room for units that stand as a ring or a grid."""
    size = max(layer.size for layer in network.layers)
    return arrange(network, 280.0 + 7.0 * min(size, 16) + 3.0 * max(min(size, 400) - 16, 0))


def kind_between(rule: Choice) -> str:
    """The kind of the layers between inputs and outputs under a rule with its settings; "" where it has none."""
    part = RULES.find(rule.key)
    kind = "" if part.habit.between is None else part.habit.between.kind
    return kind if isinstance(kind, str) else kind(part.settings(rule.settings))


def _as_set(network: Network, before: Choice, rule: Choice) -> Network:
    """The network with hidden layers of the kind that the new settings of the same rule ask for, or without one."""
    old, new = kind_between(before), kind_between(rule)
    if old == new:
        return network
    hidden = [la for la in network.layers if not la.is_input and la not in network.outputs]
    if new and not old:
        habit = RULES.find(rule.key).habit
        network = _in_shape(network, habit, new)
        added = [la for la in network.layers if not la.is_input and la not in network.outputs]
        layers = (_at_home(la, habit, False, new) if la in added and la not in hidden else la for la in network.layers)
        return replace(network, layers=tuple(layers))
    if not new and len(hidden) == 1 and len(network.inputs) == len(network.outputs) == 1:
        first, last = network.inputs[0], network.outputs[0]
        return arrange(connect(remove_layers(network, [hidden[0].id]), first.id, last.id))
    layers = (replace(la, kind=new) if la.kind == old and la in hidden else la for la in network.layers)
    return replace(network, layers=tuple(layers)) if new else network


def _at_home(layer: Layer, habit: Habit, is_output: bool, kind: str) -> Layer:
    if layer.is_input:
        return layer
    between = habit.between
    if between is not None and kind and not is_output:
        chosen, drawn = Choice(between.activation), Choice(between.initializer)
        return replace(layer, kind=kind, frozen=False, activation=chosen, initializer=drawn)
    activation = layer.activation if habit.activation is None else Choice(habit.activation, dict(habit.settings))
    initializer = layer.initializer if habit.initializer is None else Choice(habit.initializer)
    frozen = layer.frozen or habit.frozen
    return replace(layer, kind=habit.kind, activation=activation, initializer=initializer, frozen=frozen)
