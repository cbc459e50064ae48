"""A design under another learning rule: what choosing a rule sets, as the rule is at home."""

from dataclasses import replace
from typing import Any

from nnsim.network.design import Choice, Design, Layer
from nnsim.parts.rules import REGISTRY as RULES
from nnsim.parts.wiring import Habit


def with_rule(design: Design, rule: Choice) -> Design:
    """The design with this rule, and with the kind of layers, activation and settings that it is used with.

    Choosing the rule that is there already changes its settings alone.
    """
    training = replace(design.training, rule=rule)
    if rule.key == design.training.rule.key:
        return replace(design, training=training)
    habit = RULES.find(rule.key).habit
    given: dict[str, Any] = {
        name: value
        for name in ("rate", "batch_size", "shuffle", "epochs")
        if (value := getattr(habit, name)) is not None
    }
    if habit.loss is not None:
        given["loss"] = Choice(habit.loss)
    layers = tuple(_at_home(layer, habit) for layer in design.network.layers)
    return replace(design, training=replace(training, **given), network=replace(design.network, layers=layers))


def _at_home(layer: Layer, habit: Habit) -> Layer:
    if layer.is_input:
        return layer
    activation = layer.activation if habit.activation is None else Choice(habit.activation, dict(habit.settings))
    initializer = layer.initializer if habit.initializer is None else Choice(habit.initializer)
    return replace(layer, kind=habit.kind, activation=activation, initializer=initializer)
