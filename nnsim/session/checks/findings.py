"""What the figures of health mean for learning: what is wrong where, what that rests on, and what to do about it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from nnsim.session.checks.health import Health, LayerHealth, Limits
from nnsim.session.overlay import Overlay
from nnsim.session.places import Place, layer_place, unit_place

Kind = Literal[
    "not finite", "dead", "saturated", "vanishing", "exploding", "large update", "symmetric", "untrained"
]  # fmt: skip
KINDS: tuple[Kind, ...] = (
    "not finite", "dead", "saturated", "vanishing", "exploding", "large update", "symmetric", "untrained",
)  # fmt: skip


@dataclass(frozen=True)
class Finding:
    """One thing that stands in the way of learning; `units` are those that it concerns, none for the whole layer."""

    kind: Kind
    severity: Literal["error", "warning"]
    layer: int
    units: tuple[int, ...]
    what: str
    figures: str
    remedy: str

    @property
    def places(self) -> tuple[Place, ...]:
        """What to look at on the canvas."""
        return tuple(unit_place(self.layer, unit) for unit in self.units) or (layer_place(self.layer),)


def findings(health: Health, limits: Limits | None = None) -> tuple[Finding, ...]:
    """All that is wrong, the worst first, then in the order of the layers."""
    limits = limits or Limits()
    found = [one for layer in health.layers for one in _of_layer(health, layer, limits)]
    return tuple(sorted(found, key=lambda one: (one.severity != "error", KINDS.index(one.kind))))


def _of_layer(health: Health, layer: LayerHealth, limits: Limits) -> Iterator[Finding]:
    if layer.not_finite:
        yield _not_finite(health, layer)
        return
    yield from _dead(health, layer)
    yield from _saturated(health, layer, limits)
    yield from _between_layers(health, layer, limits)
    yield from _update(health, layer, limits)
    yield from _symmetric(layer)
    yield from _untrained(health, layer)


def _not_finite(health: Health, layer: LayerHealth) -> Finding:
    counts = ", ".join(f"{count:,} {what}" for what, count in layer.not_finite.items())
    return Finding(
        "not finite",
        "error",
        layer.layer,
        (),
        f"{layer.name} holds numbers that are not finite",
        f"NaN or infinite on {_samples(health)}: {counts}",
        f"reset (R) and train with a smaller learning rate; now it is {health.rate:g}",
    )


def _dead(health: Health, layer: LayerHealth) -> Iterator[Finding]:
    dead = layer.dead()
    if dead.any():
        every = bool(dead.all())
        yield Finding(
            "dead",
            "error" if every else "warning",
            layer.layer,
            _units(layer, dead),
            f"{_count(layer, dead)} is dead" if _one(dead) else f"{_count(layer, dead)} are dead",
            f"the slope is 0 on all of {_samples(health)}, so no gradient reaches {_them(dead)}",
            "raise its bias, or take leaky ReLU; a smaller learning rate prevents it",
        )


def _saturated(health: Health, layer: LayerHealth, limits: Limits) -> Iterator[Finding]:
    saturated = layer.saturated(limits)
    if saturated.any() and layer.flat is not None:
        share, wrong = float(layer.flat[saturated].min()), ", at the wrong end" if layer.is_output else ""
        which = _count(layer, saturated)
        remedy = "make its weights smaller, standardize the inputs, or take ReLU"
        if layer.is_output:
            remedy = "make its weights smaller, or take cross-entropy, whose δ does not contain the slope"
        yield Finding(
            "saturated",
            "error" if saturated.all() else "warning",
            layer.layer,
            _units(layer, saturated),
            f"{which} is saturated{wrong}" if _one(saturated) else f"{which} are saturated{wrong}",
            f"the slope is below {limits.flat:.0%} of its largest on {share:.0%} of {_samples(health)} or more",
            remedy,
        )


def _between_layers(health: Health, layer: LayerHealth, limits: Limits) -> Iterator[Finding]:
    output = health.output_delta
    if layer.is_output or not output > 0 or layer.dead().all() or not np.isfinite(layer.delta):
        return
    ratio = layer.delta / output
    figures = f"δ has the size {layer.delta:.2g}, that of the output {output:.2g}: {_factor(ratio)}"
    if ratio < limits.vanishing:
        yield Finding(
            "vanishing",
            "warning",
            layer.layer,
            (),
            f"the gradient vanishes on the way back to {layer.name}",
            figures,
            _against_vanishing(health, layer),
        )
    elif ratio > limits.exploding:
        yield Finding(
            "exploding",
            "warning",
            layer.layer,
            (),
            f"the gradient explodes on the way back to {layer.name}",
            figures,
            "start from smaller weights (Glorot, He), or limit them with L2 or max-norm",
        )


def _against_vanishing(health: Health, layer: LayerHealth) -> str:
    """What may help this very layer: nothing that it has already."""
    ways = []
    if layer.can_saturate:
        ways.append("take ReLU" if layer.activation == "tanh" else "take ReLU or tanh")
    if not layer.initializer.startswith(("glorot", "he_", "lecun", "orthogonal")):
        ways.append("draw the weights as Glorot or He did")
    else:
        ways.append("start from other weights (New seed)")
    if sum(not other.is_output for other in health.layers) > 1:
        ways += ["add skip links", "use fewer layers"]
    return ways[0] if len(ways) == 1 else f"{', '.join(ways[:-1])}, or {ways[-1]}"


def _update(health: Health, layer: LayerHealth, limits: Limits) -> Iterator[Finding]:
    if layer.ratio > limits.large_update:
        yield Finding(
            "large update",
            "warning",
            layer.layer,
            (),
            f"one update changes {layer.name} by more than its weights are large",
            f"weights of the size {layer.weight:.2g} change by {layer.change:.2g} at the learning rate {health.rate:g}",
            "take a learning rate ten times smaller; a hundredth of the weights' size or less is usual",
        )


def _symmetric(layer: LayerHealth) -> Iterator[Finding]:
    for group in layer.groups:
        whole = len(group) == len(layer.units)
        yield Finding(
            "symmetric",
            "error" if whole else "warning",
            layer.layer,
            group,
            f"all units of {layer.name} are the same unit {len(group)} times"
            if whole
            else f"{len(group)} units of {layer.name} are the same unit {len(group)} times",
            "their weights from below and to above are equal, so their gradients are, and they never become different",
            "draw random starting weights (the layer's initializer), then reset (R)",
        )


def _untrained(health: Health, layer: LayerHealth) -> Iterator[Finding]:
    unchanged = layer.unchanged & ~layer.dead()
    if layer.frozen or not unchanged.any():
        return
    remedy = "look at its gradients (Check gradients); a unit without one does not learn"
    if health.rate == 0:
        remedy = "the learning rate is 0: raise it"
    yield Finding(
        "untrained",
        "warning",
        layer.layer,
        () if unchanged.all() else _units(layer, unchanged),
        f"{_count(layer, unchanged)} has not been trained"
        if _one(unchanged)
        else f"{_count(layer, unchanged)} have not been trained",
        f"none of its weights has changed in {health.updates:,} updates since the network was changed"
        if health.edited
        else f"after {health.updates:,} updates every weight is still the starting one",
        remedy,
    )


def health_overlay(health: Health, moment: str) -> Overlay:
    """On the canvas: on how many of the samples each unit does not learn, since its slope is small or 0."""
    units = {}
    for layer in health.layers:
        shown = np.full(len(layer.units), np.nan)
        if layer.can_die and layer.idle is not None:
            shown = layer.idle
        elif layer.can_saturate and layer.flat is not None:
            shown = layer.flat
        units[layer.layer] = shown
    return Overlay(
        key="health",
        title="Health: samples without slope",
        kind="severity",
        units=units,
        bad=Limits.saturated,
        low_text="none",
        high_text="all",
        moment=moment,
        follows="weights",
    )


def _units(layer: LayerHealth, chosen: Sequence[bool] | np.ndarray) -> tuple[int, ...]:
    return tuple(unit for unit, wanted in zip(layer.units, chosen, strict=True) if wanted)


def _count(layer: LayerHealth, chosen: np.ndarray) -> str:
    number, size = int(np.count_nonzero(chosen)), len(layer.units)
    if size == 1:
        return f"the unit of {layer.name}"
    return f"all {size:,} units of {layer.name}" if number == size else f"{number:,} of {size:,} units of {layer.name}"


def _samples(health: Health) -> str:
    return f"the {health.samples:,} training samples" if health.samples != 1 else "the training sample"


def _one(chosen: np.ndarray) -> bool:
    return bool(np.count_nonzero(chosen) == 1)


def _them(chosen: np.ndarray) -> str:
    return "it" if np.count_nonzero(chosen) == 1 else "them"


def _factor(ratio: float) -> str:
    return f"{1 / ratio:,.0f} times smaller" if 0 < ratio < 1 else f"{ratio:,.0f} times larger" if ratio else "nothing"
