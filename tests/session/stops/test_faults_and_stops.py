"""Random programs with random faults, hidden and visible, and random stops: all ways of going agree, bit for bit.

Walking, running in this process and running in the worker halt at the same steps, for the same stops, with the same
numbers; and stepping back by random amounts lands on the numbers that were there before.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from nnsim.network.design import Choice, Design, Planted
from nnsim.network.initial import start_weights
from nnsim.session.expressions.parser import ExpressionError
from nnsim.session.session import Session
from nnsim.session.settings import Settings
from nnsim.session.stops.kinds import REGISTRY as KINDS
from nnsim.session.walking import UNITS
from tests.campaigns import costly
from tests.engine_strategies import random_case
from tests.session.sessions import with_data

REGULARIZERS = ((), ("l2",), ("l1",), ("max_norm",), ("l2", "max_norm"))
Bytes = dict[str, bytes]


def random_program(rng: np.random.Generator) -> Design:
    """Any graph with any parts: optimizers, schedules, dropout, masks, regularizers, partial batches."""
    chosen = tuple(Choice(key) for key in REGULARIZERS[int(rng.integers(len(REGULARIZERS)))])
    dropout, shuffle = float(rng.choice([0.0, 0.4])), bool(rng.random() < 0.5)
    dtype = str(rng.choice(["float64", "float64", "float32"]))
    case = random_case(rng, dropout=dropout, regularizers=chosen, shuffle=shuffle, dtype=dtype, rate=0.3)
    design = replace(case.design, training=replace(case.design.training, epochs=int(rng.integers(2, 6))))
    design = with_data(design, int(rng.integers(3, 8)), int(rng.integers(1000)))
    training = replace(design.training, batch_size=int(rng.integers(0, 4)), patience=[None, 2][int(rng.integers(2))])
    return replace(design, training=training, start=start_weights(design))


def random_faults(session: Session, rng: np.random.Generator) -> tuple[Planted, ...]:
    """None, one or two of those that change something here."""
    keys = session.faults.possible()
    found = []
    for key in rng.permutation(len(keys))[: int(rng.integers(0, 3))]:
        places = session.faults.fits(keys[key])
        layer = places[int(rng.integers(len(places)))]
        found.append(Planted(Choice(keys[key]), layer, bool(rng.random() < 0.5)))
    return tuple(found)


def random_stops(session: Session, rng: np.random.Generator) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """One to three stops of any kind, on something that there is."""

    def some(things: Any) -> Any:
        return things[int(rng.integers(len(things)))]

    layers = [layer for layer in session.network.layers if not layer.is_input]
    for _ in range(int(rng.integers(1, 4))):
        layer = some(layers)
        unit, row = int(rng.integers(layer.size)) + 1, int(rng.integers(session.network.fan_in(layer.id) + 1))
        values = [f"{what}[{layer.name}][{unit}]" for what in ("z", "o", "delta")]
        values += [f"{what}[{layer.name}][{row}][{unit}]" for what in ("W", "grad")] + [f"W[{layer.name}]", "loss"]
        bound = round(float(rng.normal(0, 0.3)), 3)
        epoch, kind = int(rng.integers(4)), some(KINDS.names)
        subjects = {
            "step": [step.path for step in session.steps], "layer": [la.name for la in layers],
            "phase": ["forward", "backward", "update", "loss"], "epoch": ["", str(epoch)],
            "sample": [str(row + 1) for row in session.prepared.train], "sign": values, "bound": values,
            "condition": [f"{value} > {bound} and epoch >= {epoch}" for value in values] + [f"update == {epoch * 2}"],
            "not_finite": ["", *values], "gradient": ["", f"grad[{layer.name}]"],
        }  # fmt: skip
        choices: dict[str, list[dict[str, Any]]] = {
            "bound": [{"side": side, "bound": bound} for side in ("above", "below", "size")],
            "saturated": [{"slope": 0.3}], "loss_rises": [{"of": "batch"}, {"of": "epoch"}],
            "gradient": [{"side": "vanishes", "small": 0.1}, {"side": "explodes", "large": 0.2}],
        }  # fmt: skip
        found = kind, some(subjects.get(kind, ["", f"o[{layer.name}]"])), some(choices.get(kind, [{}]))
        try:
            session.stops.make(*found[:2], session.setup, **found[2])
        except ExpressionError:  # that edge is cut, or that layer is frozen and has no gradient
            continue
        yield found


class Way:
    """A session, and how it goes: "walk", "run" here, or "work" in the process that trains."""

    def __init__(self, how: str) -> None:
        self.how = how
        self.session = Session(Settings(), worker=how == "work")

    def open(self, design: Design, stops: list[tuple[str, str, dict[str, Any]]]) -> None:
        self.session.new(design)
        for kind, subject, chosen in stops:
            self.session.stops.add(kind, subject, self.session.setup, **chosen)

    def go(self) -> str:
        """On to the next halt, or to the end; why it halted."""
        session = self.session
        if self.how != "walk":
            session.train()
            session.wait()
        else:
            while session.next_index is not None:
                session.step("operation")
                if session.stops.stopped is not None:
                    break
            else:
                session.stops.moved_on()
        return session.stops.stopped.words if session.stops.stopped else ""

    @property
    def hits(self) -> list[int]:
        return [stop.hits for stop in self.session.stops.items]


def numbers(session: Session) -> Bytes:
    """All that counts at this moment: what decides the next number, and what has been computed in this iteration."""
    setup = session.setup
    machine, layout = setup.machine, setup.memory.layout
    written, view = machine.written, setup.memory.view(machine.shown_width)
    written -= {slot.part_of for slot in layout.slots.values()}  # in [1; o] the ones are written, and o is not yet
    names = [
        name
        for name, slot in layout.slots.items()
        if slot.role in ("counter", "carried") or (slot.role == "working" and name in written)
    ]
    return {name: view[name].tobytes() for name in names}


def differing(one: Bytes, other: Bytes) -> list[str]:
    return sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name))


@pytest.fixture(scope="module")
def ways() -> Iterator[list[Way]]:
    """One session for each way of going: the process that trains is started once."""
    found = [Way(how) for how in ("walk", "run", "work")]
    yield found
    for way in found:
        way.session.close()


def programs(walk: Way, seed: int) -> tuple[Design, list[tuple[str, str, dict[str, Any]]]]:
    rng = np.random.default_rng(seed)
    plain = random_program(rng)
    walk.session.new(plain)
    design = replace(plain, training=replace(plain.training, faults=random_faults(walk.session, rng)))
    walk.session.new(design)
    return design, list(random_stops(walk.session, rng))


def halt_alike(ways: list[Way], seed: int) -> int:
    """All ways halt alike, three times; how many halts there were."""
    design, stops = programs(ways[0], seed)
    for way in ways:
        way.open(design, stops)
    count = 0
    for _ in range(4):
        said = [(way.go(), way.session.moment, way.session.last_index, way.hits) for way in ways]
        assert said[1:] == said[:1] * 2, (seed, said, design.training.faults, stops)
        first, *others = [numbers(way.session) for way in ways]
        assert [differing(first, other) for other in others] == [[], []], (seed, design.training.faults, stops)
        count += bool(said[0][0])
        if ways[0].session.next_index is None:
            break
    return count


def back_alike(way: Way, seed: int) -> int:
    """From where a run has halted, back and forth by random amounts, onto what walking has seen; how many steps."""
    design, stops = programs(way, seed)
    way.open(design, [])
    session, rng, seen = way.session, np.random.default_rng(seed + 1), dict[bytes, Bytes]()
    machine = session.setup.machine
    seen[machine.position] = numbers(session)
    while session.next_index is not None:
        session.step("operation")
        seen[machine.position] = numbers(session)
    for kind, subject, chosen in stops:
        session.stops.add(kind, subject, session.setup, **chosen)
    session.reset()
    machine, count = session.setup.machine, 0
    for turn in (0.0, *rng.random(12)):
        if turn < 0.3 and session.next_index is not None:
            session.train()
            session.wait()
        elif turn < 0.5 and session.next_index is not None:
            session.step(str(rng.choice(UNITS)))
        elif turn < 0.6:
            session.visit(int(rng.integers(session.setup.timeline.end + 1)))
        else:
            unit = str(rng.choice(UNITS))
            for _ in range(int(rng.integers(1, 12))):
                if session.can_back:
                    session.back(unit)
                    count += 1
        there = numbers(session)
        known = seen.get(machine.position)
        if known is not None:
            told = (seed, design.training.faults, stops)
            off = [name for name in known.keys() & there.keys() - {"last"} if known[name] != there[name]]
            assert not off, (off, *told)
            assert known.keys() >= there.keys(), told
            assert machine.between_iterations or known.keys() == there.keys(), told
        else:
            assert session.next_index is None or machine.last is None, (seed, design.training.faults, stops)
    return count


@settings(costly(100), phases=[Phase.explicit, Phase.generate])
@given(st.integers(0, 1_000_000))
def test_walking_running_and_the_worker_halt_alike(ways: list[Way], seed: int) -> None:
    halt_alike(ways, seed)


@settings(costly(100), phases=[Phase.explicit, Phase.generate])
@given(st.integers(0, 1_000_000))
def test_going_back_by_random_amounts_lands_on_the_very_numbers(ways: list[Way], seed: int) -> None:
    back_alike(ways[1], seed)


def test_such_programs_halt_and_go_back_a_lot(ways: list[Way]) -> None:
    assert sum(halt_alike(ways, seed) for seed in range(6)) > 8
    assert sum(back_alike(ways[1], seed) for seed in range(6)) > 30


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_very_many_programs(ways: list[Way]) -> None:
    for seed in range(1500):
        halt_alike(ways, seed)
        back_alike(ways[1], seed)
