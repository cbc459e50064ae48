"""An output activation and a loss that suit the data, where the present ones cannot learn them."""

import math
from dataclasses import dataclass, replace

import numpy as np

from nnsim.network.design import Choice, Design, Layer
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from nnsim.parts.contracts import Activation, Loss, Table
from nnsim.parts.losses import REGISTRY as LOSSES
from nnsim.parts.preparation import sum_to_one
from nnsim.parts.rules import REGISTRY as RULES
from nnsim.parts.wiring import Rule


def fitting_output(table: Table) -> str:
    """The activation that suits the targets: softmax for several classes, logistic for two, or for 0 and 1."""
    if table.classes:
        return "softmax" if table.targets.shape[1] > 1 else "logistic"
    return "logistic" if np.isin(table.targets, (0.0, 1.0)).all() else "identity"


def fitting_loss(activation: str) -> str:
    """The loss that belongs to such an output: the cross entropies to probabilities, the squared error to numbers."""
    return {"softmax": "cross_entropy", "logistic": "binary_cross_entropy"}.get(activation, "mse")


def is_regression(table: Table) -> bool:
    """True where targets are numbers, other than 0 and 1, and no classes."""
    return fitting_output(table) == "identity"


@dataclass(frozen=True)
class Suit:
    """What is wrong with the present output and loss, and the activation and the loss that suit the data."""

    why: str
    activation: str
    loss: str

    @property
    def words(self) -> str:
        """What was done, and why, for the person."""
        output, loss = ACTIVATIONS[self.activation].title, LOSSES[self.loss].title
        return f"the output is {output} now, and the loss {loss}: {self.why}"


def suit(design: Design, table: Table) -> Suit | None:
    """What would suit the data; None where the output and the loss of the design do, or where that is not clear."""
    rule = RULES.get(design.training.rule.key)
    if rule is not None and "loss" not in rule.heeds(design.training.rule.settings):
        return _suit_rule(design, rule, table)
    outputs = design.network.outputs
    key = design.training.loss.key
    if len(outputs) != 1 or outputs[0].size != table.targets.shape[1] or not table.targets.size:
        return None
    layer = outputs[0]
    if layer.activation.key not in ACTIVATIONS or key not in LOSSES:
        return None
    activation = fitting_output(table)
    at_home = rule is not None and rule.habit.activation == layer.activation.key
    if table.classes and not at_home and _learns_numbers(ACTIVATIONS[layer.activation.key], LOSSES[key]):
        return Suit("the targets are classes", activation, fitting_loss(activation))
    why = _wrong(layer, ACTIVATIONS[layer.activation.key], LOSSES[key], design, table)
    if not why:
        return None
    keeps = LOSSES[key].targets == "any"
    return Suit(why, activation, key if keeps else fitting_loss(activation))


def _learns_numbers(activation: Activation, loss: Loss) -> bool:
    """True where any number may come out, and the loss is none of classes: a regression."""
    return activation.range == (-math.inf, math.inf) and loss.targets != "signed"


def _suit_rule(design: Design, rule: Rule, table: Table) -> Suit | None:
    """What suits a rule was set when it was chosen, but for numbers that took the place of classes, or the reverse."""
    outputs, usual = design.network.outputs, rule.habit.activation
    if not rule.numbers or len(outputs) != 1:
        return None
    numbers, for_numbers = is_regression(table), outputs[0].activation.key == rule.numbers
    if numbers and not for_numbers:
        return Suit("the targets are numbers", rule.numbers, design.training.loss.key)
    if table.classes and for_numbers and usual is not None and usual != rule.numbers:
        return Suit("the targets are classes", usual, design.training.loss.key)
    return None


def _wrong(layer: Layer, activation: Activation, loss: Loss, design: Design, table: Table) -> str:
    softmax = layer.activation.key == "softmax"
    targets = table.targets
    if softmax and layer.size == 1:
        return "softmax over one unit is always 1"
    if table.classes or design.data.standardize_targets:
        return ""
    if softmax and not sum_to_one(targets).all():
        return "the outputs of softmax sum to 1, and the targets do not"
    low, high = (0.0, 1.0) if loss.targets in ("unit", "distribution") else activation.range
    least, most = float(targets.min()), float(targets.max())
    if loss.targets != "signed" and (least < low or most > high):
        return f"targets from {least:.4g} to {most:.4g} are out of reach of {activation.title} with {loss.title}"
    return ""


def suited(design: Design, table: Table) -> Design:
    """The design with an output and a loss that suit the data; the very same where the present ones do."""
    found = suit(design, table)
    if found is None:
        return design
    (layer,) = design.network.outputs
    if layer.activation.key != found.activation:
        layer = replace(layer, activation=Choice(found.activation))
    layers = tuple(layer if one.id == layer.id else one for one in design.network.layers)
    loss = design.training.loss if design.training.loss.key == found.loss else Choice(found.loss)
    network = replace(design.network, layers=layers)
    return replace(design, network=network, training=replace(design.training, loss=loss))
