"""Patterns drawn by hand for learning rules that store them: rows of −1 and 1, and states to begin from."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from nnsim.network.design import Choice, Data, Design
from nnsim.network.edits import resize
from nnsim.network.ruling import placed
from nnsim.parts.own_samples import Heading, OwnSamples
from nnsim.parts.rules import REGISTRY as RULES

if TYPE_CHECKING:
    from nnsim.session.session import Session

Floats = NDArray[np.float64]
LONGEST_SIDE = 30
MOST_TURNS = 10_000  # steps that are walked to the next state at most


def stores_patterns(session: Session) -> bool:
    """True where the learning rule begins from states that a person may draw (`Rule.probe`)."""
    rule = RULES.get(session.design.training.rule.key)
    return rule is not None and rule.probe is not None


def columns_of(count: int, image: tuple[int, int] | None) -> int:
    """How many cells a row has: as the images of the data, else as nearly a square as can be."""
    if image is not None and image[0] * image[1] == count:
        return image[1]
    return math.ceil(math.sqrt(count))


def stored(session: Session) -> Floats:
    """The patterns of the data, row by row: 1 where a number is above 0, else −1."""
    return np.where(session.prepared.encode_inputs(session.table.inputs) > 0, 1.0, -1.0)


def number_of(patterns: Floats, pattern: Floats) -> int:
    """Which of these patterns is that one, counted from 1; 0 for none."""
    same = np.flatnonzero((patterns == pattern).all(axis=1))
    return int(same[0]) + 1 if len(same) else 0


def store(session: Session, pattern: Floats) -> None:
    """Keep a pattern as the last of the samples, undoably; they become one's own with that."""
    heading = session.samples.heading
    rest = heading.width - len(heading.inputs)
    session.samples.draw([[*pattern.tolist(), *([0.0] * rest)]])


def begin_anew(session: Session, rows: int, columns: int) -> None:
    """Samples of one's own with so many cells, none yet, and a network of as many units; undoable."""
    count = rows * columns
    heading = Heading(tuple(f"p{k + 1}" for k in range(count)), ("n",), image=(rows, columns))
    heading.check()

    def change(design: Design) -> Design:
        network = design.network
        for layer in (*network.inputs, *network.outputs):
            network = resize(network, layer.id, count)
        data = Data(Choice("own", OwnSamples(heading).settings), 1.0, 0.0, 0.0)
        return replace(design, network=placed(network), data=data, start={})

    session.edit("New patterns", change)


@dataclass(frozen=True)
class Moment:
    """A state of the layer that recalls, what is said of it, and its place: smaller for earlier moments."""

    state: Floats
    sayings: tuple[tuple[str, float | None], ...]
    place: tuple[int, ...]

    @property
    def energy(self) -> float | None:
        """The number that is told last of it; None where there is none."""
        return self.sayings[-1][1] if self.sayings else None


def now(session: Session) -> Moment | None:
    """The present state of the layer that recalls; None while there is none."""
    if not session.ready:
        return None
    layer = session.setup.compiled.wiring.weighted[-1]
    values = session.array(layer.id, "o")
    if values is None:
        return None
    machine, batching = session.setup.machine, session.setup.compiled.program.batching
    loops = sorted({one.variable for one in machine.code.instructions} - {"", "epoch", batching.variable})
    turns = (int(session.memory.view(1)[name]) for name in loops)
    place = (session.updates_made, *turns, -1 if session.last_index is None else session.last_index)
    state = np.where(values[:, min(session.sample, values.shape[1] - 1)] > 0, 1.0, -1.0)
    return Moment(state, session.sayings(layer.id), place)


def next_turn(session: Session) -> bool:
    """Walk until the layer that recalls has another state, or the same again; whether there was one."""
    layer = session.setup.compiled.wiring.weighted[-1]
    for _ in range(MOST_TURNS):
        before = session.setup.machine.position
        session.step("operation")
        last = session.last_index
        if last is None or session.setup.machine.position == before:
            return False
        step = session.setup.machine.code.steps[last]
        if layer.o.name in step.operation.writes and step.phase != "data":
            return True
    return False
