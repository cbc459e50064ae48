"""The self-organising map: the winner and its neighbours on a grid move towards the inputs, less and less far.

h = exp(−d²/2σ²) of the distance d on the grid to the winner, W̃ ← W̃ + η (x − W̃) ⊙ hᵀ; σ shrinks from epoch to epoch
(Kohonen, "Self-organized formation of topologically correct feature maps", Biological Cybernetics 43, 1982).
"""

import math
from collections.abc import Mapping
from typing import Any

import numpy as np

from nnsim.engine.expr import Array, Const, Expr, Ref, Symbol, exp, log, maximum, where
from nnsim.engine.program import Assign, Node, Slot, Step
from nnsim.kit.params import Param
from nnsim.parts.contracts import setting
from nnsim.parts.epochs import WHOLE, compare, count, epoch_slots, forward, hold, program, rate
from nnsim.parts.habit import Habit
from nnsim.parts.in_plane import InPlane
from nnsim.parts.rules._competing import quantization, towards, troubles
from nnsim.parts.wiring import Rule, Trouble, Wired, Wiring

SIGMA = Ref("radius", Symbol("σ", r"\sigma"))
START, END = setting("radius", "σ₀", r"\sigma_0"), setting("radius_end", "σ₁", r"\sigma_1")


def columns_of(units: int, chosen: int) -> int:
    """How many columns the grid has: as chosen, or as nearly square as the number of units lets it be."""
    if chosen:
        return chosen
    side = math.isqrt(units)
    return next(units // rows for rows in range(side, 0, -1) if units % rows == 0)


def places(units: int, columns: int, hexagonal: bool) -> Array:
    """Where the units stand on the grid, as rows (x, y); neighbours are at distance 1."""
    at = np.arange(units)
    x, y = (at % columns).astype(float), (at // columns).astype(float)
    if hexagonal:
        x, y = x + 0.5 * (y % 2), y * math.sqrt(3) / 2
    return np.stack([x, y], axis=1)


def _grid(settings: Mapping[str, Any], units: int) -> tuple[Array, bool]:
    hexagonal = settings["grid"] == "hexagonal"
    return places(units, columns_of(units, settings["columns"]), hexagonal), hexagonal


def _pairs(wiring: Wiring, layer: Wired) -> tuple[tuple[int, int], ...]:
    """Neighbours on the grid."""
    spots, _ = _grid(wiring.rule_settings, layer.size)
    near = np.square(spots[:, None, :] - spots[None, :, :]).sum(axis=2) < 1.5
    return tuple((int(a), int(b)) for a, b in np.argwhere(near) if a < b)


def _apart(layer: Wired) -> Ref:
    return layer.ref("apart", "D")


def _near(layer: Wired) -> Ref:
    return layer.ref("near", "h")


def _constants(wiring: Wiring) -> tuple[tuple[str, Array], ...]:
    found = []
    for layer in wiring.weighted:
        spots, _ = _grid(wiring.rule_settings, layer.size)
        found.append((_apart(layer).name, np.square(spots[:, None, :] - spots[None, :, :]).sum(axis=2)))
    return tuple(found)


def _slots(wiring: Wiring) -> tuple[Slot, ...]:
    near = [Slot(_near(la).name, (la.size, wiring.batch_size), wiring.dtype, sampled=True) for la in wiring.weighted]
    return (*epoch_slots(wiring), Slot("radius", (), wiring.dtype, "carried"), *near)


def _shrinking(wiring: Wiring, names: dict[str, Expr]) -> Step:
    share = names["epoch"] / maximum(names["epochs"] - 1.0, 1.0)
    value = PART.fill(START * exp(log(END / START) * share), wiring.rule_settings)
    return Step("radius", "data", WHOLE, Assign(SIGMA, value), "How far on the grid the winner takes others along.")


def _neighbours(wiring: Wiring, layer: Wired) -> Step:
    apart = _apart(layer) @ layer.o
    value: Expr = exp(-apart / (Const(2.0) * SIGMA**2))
    if wiring.rule_settings["neighbourhood"] == "bubble":
        value = where(apart <= SIGMA**2, 1.0, 0.0)
    return Step("neighbourhood", "compete", layer.id, Assign(_near(layer), value), "How much each unit goes along.")


def _body(wiring: Wiring) -> tuple[Node, ...]:
    rates, names = rate(wiring)
    steps: list[Node] = [*forward(wiring), *compare(wiring)]
    steps += [_neighbours(wiring, layer) for layer in wiring.weighted]
    steps += [count(wiring), *rates]
    for layer in wiring.weighted:
        if not layer.frozen:
            value = towards(layer, names["rate"], _near(layer))
            help_ = "The winner and its neighbours move towards the inputs."
            steps.append(Step("towards x", "update", layer.id, Assign(layer.body, value), help_))
            steps.extend(hold(layer))
    return program(wiring, steps, begin=(_shrinking(wiring, names),))


def _troubles(wiring: Wiring) -> tuple[Trouble, ...]:
    found = list(troubles(wiring))
    for layer in wiring.weighted:
        columns = columns_of(layer.size, wiring.rule_settings["columns"])
        if layer.size % columns:
            what = f"{layer.size} units of {layer.name} do not fill a grid of {columns} columns"
            found.append(Trouble(layer.id, what, "choose a multiple, or 0 columns for a grid that fits"))
    return tuple(found)


PART = Rule(
    title="self-organising map",
    help="Kohonen's map: the nearest unit and its neighbours on a grid move towards the inputs, less and less far.",
    source="Kohonen, Biological Cybernetics 43, 1982",
    params=(
        Param("columns", "integer", 0, "Columns of the grid; 0: as nearly square as it goes.", low=0, high=10_000),
        Param("grid", "choice", "rectangular", "How the units stand.", choices=("rectangular", "hexagonal")),
        Param("neighbourhood", "choice", "gaussian", "How it falls off.", choices=("gaussian", "bubble")),
        Param("radius", "real", 3.0, "The radius of the first epoch.", low=0.0, high=1e6, open_low=True, symbol="σ₀"),
        Param("radius_end", "real", 0.5, "The radius of the last.", low=0.0, high=1e6, open_low=True, symbol="σ₁"),
    ),
    plane=InPlane(weights=True, pairs=_pairs),
    grid=_grid,
    slots=_slots,
    body=_body,
    takes=frozenset({"rate", "schedule"}),
    supervised=False,
    error=quantization,
    error_title="distance to the winner",
    troubles=_troubles,
    habit=Habit(kind="competitive", activation="identity", initializer="normal", rate=0.5, batch_size=1, epochs=100),
    constants=_constants,
)
