"""Patterns drawn by hand for learning rules that store them: rows of −1 and 1, and states to begin from."""

from __future__ import annotations

import math
import time
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


def nearest(patterns: Floats, state: Floats) -> tuple[int, Floats | None]:
    """The pattern that a state is most like, counted from 1, less than 0 where it is like its reverse; 0 for none.

    Beside it that pattern itself, reversed where the state is.
    """
    if not len(patterns):
        return 0, None
    overlaps = patterns @ state
    best = int(np.abs(overlaps).argmax())
    return (best + 1, patterns[best]) if overlaps[best] >= 0 else (-best - 1, -patterns[best])


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
    """A state of the layer that recalls, what is said of it, and how many turns have been taken until then."""

    state: Floats
    sayings: tuple[tuple[str, float | None], ...]
    turns: int

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
    state = np.where(values[:, min(session.sample, values.shape[1] - 1)] > 0, 1.0, -1.0)
    return Moment(state, session.sayings(layer.id), _turns_taken(session))


def _turns_taken(session: Session) -> int:
    """How often the units have taken a turn since the training began: one at a time, or all at once."""
    machine, last = session.setup.machine, session.last_index
    code, turning = machine.code, _turning(session)
    batches = session.setup.compiled.program.batching.variable
    loops = {one.variable: one.count for one in code.instructions if one.kind == "for" and one.variable != batches}
    around = next((name for name in loops if turning in code.inside(name)), "")
    whole = loops.get(around, 1)
    if machine.between_iterations or last is None or last < (code.inside(around).start if around else turning):
        return session.updates_made * whole
    turn = int(session.memory.view(1)[around]) if around else 0
    return session.updates_made * whole + min(turn + int(last >= turning), whole)


def _turning(session: Session) -> int:
    """The step with which units take their turn."""
    output = session.setup.compiled.wiring.weighted[-1].o.name
    steps = enumerate(session.setup.machine.code.steps)
    return next(at for at, step in steps if output in step.operation.writes and step.phase != "data")


def next_turn(session: Session) -> bool:
    """Walk until the layer that recalls has another state, or the same again; whether there was one."""
    turning, machine = _turning(session), session.setup.machine
    for _ in range(MOST_TURNS):
        before = machine.position
        session.step("operation")
        if machine.position == before:
            return False
        if session.last_index == turning:
            return True
    return False


class Sweep:
    """All units take their turns, to the end of the epoch, in pieces; `moments` are the states after each turn."""

    def __init__(self, session: Session) -> None:
        self.moments: list[Moment] = []
        self._session, self._machine = session, session.setup.machine
        self._turning, self._epoch, self._at = _turning(session), session.epoch, session.setup.machine.position

    @property
    def outdated(self) -> bool:
        """True when somebody else has gone on from where it stands."""
        session = self._session
        if not session.ready or session.running or session.setup.machine is not self._machine:
            return True
        return self._machine.position != self._at

    def work(self, seconds: float) -> bool:
        """Go on for so long; False at the end of the epoch."""
        session, end = self._session, time.monotonic() + seconds
        while time.monotonic() < end:
            before = self._machine.position
            session.step("operation")
            self._at = self._machine.position
            if session.last_index == self._turning:
                moment = now(session)
                self.moments += [moment] if moment is not None else []
            if session.epoch != self._epoch or self._at == before:
                return False
        return True
