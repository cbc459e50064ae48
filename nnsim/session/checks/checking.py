"""The checks of gradients that a person asks for at the present moment: on which samples, and for one number alone.

While an exercise asks for numbers nothing is checked: what is hidden would be seen.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np

from nnsim.engine.expr import Array, evaluate
from nnsim.kit.errors import UserError
from nnsim.parts.wiring import Wired
from nnsim.session.checks.effort import few, spread
from nnsim.session.checks.gradients import STEPS, TOLERANCE, Checked, GradientCheck, relative_error
from nnsim.session.checks.health import HealthCheck
from nnsim.session.checks.slopes import SHIFTS, Columns, Forward, Rerun, moved_losses, recomputed, slopes, sound_forward
from nnsim.session.exercises.practice import Practice
from nnsim.session.explanations.lookback import Past
from nnsim.session.moments import after_updates
from nnsim.session.overlay import Overlay
from nnsim.session.places import Place

CHOICES = ("batch", "sample", "few", "training")
SINGLE = 1e-3  # the tolerance for gradients that were computed in single precision
QUICK = 5_000_000  # products in one forward pass; more are not measured in passing

Losses = Callable[[float], tuple[float, Array, bool]]
State = Literal["agrees", "differs", "not known", "kink", "not yet", "moved on", "too large"]


def batch_columns(core: Practice) -> Array:
    """Which columns of the training part the present batch has; before one was taken, the batch to come."""
    setup = core.setup
    batching = setup.compiled.program.batching
    taken = "N" in setup.machine.written
    _, batch = core.walker.iteration_shown() if taken else core.walker.iteration()
    return np.array(setup.memory["order"][batch * batching.size :][: batching.width(batch)])


def chosen_columns(core: Practice, which: str, count: int = 0) -> Array:
    """The columns of the training part for "batch", "sample" (the one that is shown), "training" (all) or "few".

    Few are so many as are asked for, or as are soon done.
    """
    total = core.setup.compiled.program.batching.total
    if which == "few":
        return spread(total, count or few(core.setup))
    if which == "training":
        return np.arange(total)
    columns = batch_columns(core)
    return columns if which == "batch" else columns[core.sample : core.sample + 1]


def check_gradients(core: Practice, which: str = "batch", count: int = 0) -> GradientCheck:
    """Begin to check every gradient at the present weights; the caller lets it work in pieces.

    On which samples, see `chosen_columns`.
    """
    _allowed(core, "the gradients cannot be checked now")
    if which not in CHOICES:
        raise UserError(f"there is no choice {which!r}", "", f"choose one of {', '.join(CHOICES)}")
    return GradientCheck(core.setup, chosen_columns(core, which, count), masks=which == "batch")


def examine(core: Practice) -> HealthCheck:
    """Begin to examine the layers at the present weights; the caller lets it work in pieces."""
    _allowed(core, "the layers cannot be examined now")
    return HealthCheck(core.setup)


def _allowed(core: Practice, what: str) -> None:
    if core.running:
        raise UserError(what, "the training is running", "pause it first (Space)")
    if core.practising:
        raise UserError(what, "an exercise is under way", "answer or reveal what is open, or end it")
    if not core.setup.has_gradients:
        title = core.setup.compiled.wiring.rule.title
        raise UserError(what, f"the learning rule {title} does without gradients", "choose backpropagation")


def moment_text(core: Practice) -> str:
    """The present moment in a few words, as it stands beside numbers that are kept."""
    return after_updates(core.updates_made)


def gradient_overlay(checked: Checked, moment: str) -> Overlay:
    """The relative errors on the canvas, from 10⁻¹² to 1 by powers of ten; the tolerance is in the middle.

    Kinks are marked; what is not known has no mark.
    """
    shown = {i: np.where(layer.unknown, np.nan, layer.error) for i, layer in checked.layers.items()}
    return Overlay(
        key="gradients",
        title="Gradient check: relative error",
        kind="severity",
        edges={i: np.where(checked.layers[i].kink, np.inf, errors) for i, errors in shown.items()},
        full=1.0,
        low=checked.tolerance**2,
        bad=checked.tolerance,
        low_text="agrees",
        high_text="differs",
        gap="kink" if checked.count("kink") else "",
        gap_text="kink: not compared",
        moment=moment,
        follows="weights",
    )


@dataclass(frozen=True)
class Measured:
    """One number of the backward pass and the slope that was measured for it; why not, where that cannot be."""

    state: State
    analytic: float = np.nan
    numeric: float = np.nan
    error: float = np.nan


def measurable(core: Practice, place: Place) -> bool:
    """True for an edge or a bias that learns, and for a neuron that computes: they have a gradient that is measured.

    Not so with a learning rule that computes none.
    """
    layer = core.network.by_id.get(place.layer)
    idle = core.ready and not core.running and not core.practising
    if not idle or layer is None or layer.is_input or place.kind not in ("unit", "edge", "bias"):
        return False
    lineage, wired = core.setup.lineage, core.setup.compiled.layers[layer.id]
    if place.kind == "unit":
        return place.unit in layer.units and bool(lineage.versions(wired.delta.name, (0, 0)))
    if place.delay or core.is_cut(place):
        return False
    try:
        _, row, column = core.edge_index(place)
    except UserError:  # the edge is gone, as when another document was opened meanwhile
        return False
    learns = not wired.frozen and (not wired.held or bool(core.setup.memory[f"{wired.name}.free"][row, column]))
    return learns and bool(lineage.versions(wired.grad.name, (row, column)))


def measure(core: Practice, place: Place) -> Measured | None:
    """The measured slope for ∂E/∂w of an edge or a bias, or for δ of a neuron and the sample shown; None for others.

    The analytic side is the number that is shown; the measurement is made at the weights that it was computed with.
    """
    if not measurable(core, place):
        return None
    wired = core.setup.compiled.layers[place.layer]
    if place.kind == "unit":
        return _measured(core, wired, "delta", core.network.by_id[place.layer].units.index(place.unit), core.sample)
    _, row, column = core.edge_index(place)
    return _measured(core, wired, "grad", row, column)


def _measured(core: Practice, layer: Wired, quantity: str, row: int, column: int) -> Measured:
    shown = core.array(layer.id, quantity)
    if shown is None:
        return Measured("not yet")
    products = sum(one.fan_in * one.size for one in core.setup.compiled.wiring.weighted)
    if products * (1 if quantity == "delta" else core.width) > QUICK:
        return Measured("too large")
    found = _at_that_time(core, f"{layer.name}.{quantity}")
    if found is None:
        return Measured("moved on")
    losses = (_under_delta if quantity == "delta" else _under_weight)(core, *found, layer, row, column)
    return _compare(float(shown[row, column]), shown.dtype == np.float32, losses)


def _at_that_time(core: Practice, name: str) -> tuple[Forward, Columns] | None:
    """The forward pass with the arrays that a gradient was computed from; None where the weights are others by now."""
    setup, width = core.setup, core.width
    steps, past, forward = setup.machine.code.steps, Past(setup), sound_forward(setup)
    weights = {layer.w.name for layer in setup.compiled.wiring.weighted}
    writes = [(i, set(steps[i].operation.writes)) for i in setup.machine.iteration]
    number = next(i for i, written in writes if name in written or written & weights)
    if not all(past.kept(weight, None, number) for weight in weights):
        return None
    before = past.before(number)
    names = weights | {forward.whole(one) for one in forward.ends}
    names |= {forward.whole(one) for step in forward.steps for one in (*step.reads, *step.writes)}
    arrays = {one: before[one].astype(np.float64) for one in names}
    columns = Columns(arrays, np.full(width, float(width)), np.ones(width))
    return forward, recomputed(forward, columns) if setup.compiled.faults else columns


def _under_delta(core: Practice, forward: Forward, columns: Columns, layer: Wired, row: int, sample: int) -> Losses:
    """The loss of one sample alone while the net input of one unit moves."""
    block, changed = columns.block(forward, sample, sample + 1), {layer.z.name}
    rerun = Rerun(forward, block, forward.after(changed), changed)
    array, count = rerun.arrays[layer.z.name], float(block.counts[0])

    def losses(size: float) -> tuple[float, Array, bool]:
        far = size * max(1.0, abs(float(array[row, 0])))
        found, crossed = moved_losses(rerun, array, (row, 0), far)
        return far, found * count, crossed

    return losses


def _under_weight(core: Practice, forward: Forward, columns: Columns, layer: Wired, row: int, column: int) -> Losses:
    """The loss of the batch, penalties included, while one weight moves."""
    changed = {layer.w.name}
    rerun = Rerun(forward, columns, forward.after(changed), changed)
    weights = rerun.arrays[layer.w.name]
    chosen = core.setup.compiled.wiring.regularizers
    penalties = [part.fill(part.penalty, given) for part, given in chosen if part.penalty is not None]

    def losses(size: float) -> tuple[float, Array, bool]:
        start = float(weights[row, column])
        far = size * max(1.0, abs(start))
        found, crossed = moved_losses(rerun, weights, (row, column), far)
        if row and penalties:
            places = np.array([start + shift * far for shift in SHIFTS])
            for at, place in enumerate(places):
                weights[row, column] = place
                found[at] += sum(float(np.sum(evaluate(penalty, {"w": weights[1:]}))) for penalty in penalties)
            weights[row, column] = start
            crossed = crossed or len(set(np.sign(places))) > 1
        return far, found, crossed

    return losses


def _compare(analytic: float, single: bool, losses: Losses) -> Measured:
    tolerance, scale = (SINGLE, 1e3) if single else (TOLERANCE, 1.0)
    best, numeric, smooth = np.inf, np.nan, False
    for size in STEPS:
        far, found, crossed = losses(size)
        value, unsure = slopes(found, far)
        error, floor = relative_error(analytic, value, scale * float(np.abs(found).max()))
        smooth = smooth or not crossed
        if error < best or np.isnan(numeric):
            best, numeric = float(error), float(value)
        if not crossed and (error <= tolerance or unsure / floor <= error / 100):
            break
    if np.isinf(best):
        return Measured("not known", analytic, numeric)
    state: State = "agrees" if best <= tolerance else "differs" if smooth else "kink"
    return Measured(state, analytic, numeric, best)
