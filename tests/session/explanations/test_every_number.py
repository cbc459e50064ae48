"""Every number is explained at every step with every fault, hidden and visible: nothing fails, everything adds up."""

import gc
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from nnsim.network.build import sequential
from nnsim.network.design import Choice, Design, Planted, Training
from nnsim.parts.faults import REGISTRY as FAULTS
from nnsim.session.examples import EXAMPLES
from nnsim.session.explanations.numbers import Number
from nnsim.session.session import Session
from tests.campaigns import costly
from tests.engine_strategies import random_case
from tests.session.explanations.every_number import Walk
from tests.session.sessions import opened, with_data

SMALL = ("and", "xor", "mazur", "perceptron")
REGULARIZERS = ((), ("l2",), ("l1", "max_norm"))


def small_design(key: str) -> Design:
    """An example; or a network in which every fault changes something: dropout, softmax, and what decays."""
    if key != "softmax":
        return EXAMPLES[key].make()
    network = sequential((2, 3, 2), "tanh", "softmax")
    layers = [replace(la, dropout=0.4) if la.name == "hidden1" else la for la in network.layers]
    training = Training(
        loss=Choice("cross_entropy"), optimizer=Choice("momentum"), batch_size=2, regularizers=(Choice("l2"),)
    )
    return with_data(Design(replace(network, layers=tuple(layers)), training), 5)


def random_design(seed: int) -> Design:
    rng = np.random.default_rng(seed)
    chosen = tuple(Choice(key) for key in REGULARIZERS[int(rng.integers(len(REGULARIZERS)))])
    rate, dtype = float(rng.choice([0.0, 0.4])), str(rng.choice(["float64", "float64", "float32"]))
    case = random_case(rng, dropout=rate, regularizers=chosen, shuffle=bool(rng.random() < 0.5), dtype=dtype)
    return with_data(case.design, 4, seed)


def plantings(session: Session, few: bool = False) -> Iterator[Planted]:
    """Every fault that changes something, in every place where it does, in the open and hidden; in one, if few."""
    for key in session.faults.possible():
        places = session.faults.fits(key)
        for layer in places[:1] if few else places:
            yield from (Planted(Choice(key), layer, hidden) for hidden in (False, True))


def explain_all(session: Session, everything: bool, iterations: int = 1) -> int:
    """Walk iterations, explain all numbers at each step; how many explanations there were."""
    count = 0
    for _ in range(iterations):
        walk = Walk(session)
        for _ in walk.steps(everything):
            pass
        count += walk.explained
    return count


@pytest.mark.untraced
@pytest.mark.parametrize("key", ["mazur", pytest.param("softmax", marks=pytest.mark.long)])
def test_every_fault_in_small_networks(key: str) -> None:
    with opened(small_design(key)) as session:
        session.step("batch")  # the second iteration begins with states and weights that are not the first ones
        assert explain_all(session, everything=False) > 100
        kinds = set(session.faults.possible())
        for planted in plantings(session, few=True):
            session.faults.inject(planted.fault.key, planted.layer, hidden=planted.hidden)
            assert explain_all(session, everything=False) > 100
            session.undo()
    assert key != "softmax" or kinds == set(FAULTS), "a fault has no place here, so it is not tried"


@pytest.mark.untraced
@settings(costly(25), phases=[Phase.explicit, Phase.generate])
@given(st.integers(0, 100_000), st.integers(0, 100_000), st.booleans())
def test_some_fault_in_random_networks(seed: int, which: int, two: bool) -> None:
    with opened(random_design(seed)) as session:
        places = list(plantings(session))
        for planted in [places[which % len(places)], places[which // 7 % len(places)]][: 1 + two]:
            others = {one.fault.key for one in session.training.faults}
            if planted.fault.key not in others:
                session.faults.inject(planted.fault.key, planted.layer, hidden=planted.hidden)
        for _ in range(which % 3):
            session.step("operation")
        assert explain_all(session, everything=False) > 10


@pytest.mark.long
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("key", [*SMALL, "or", "nand", "softmax"])
def test_everything_at_every_step_with_every_fault(key: str) -> None:
    with opened(small_design(key)) as session:
        for planted in plantings(session):
            session.reset()
            session.faults.inject(planted.fault.key, planted.layer, hidden=planted.hidden)
            assert explain_all(session, everything=True, iterations=3) > 100
            session.undo()


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_everything_in_many_random_networks() -> None:
    for seed in range(60):
        with opened(random_design(seed)) as session:
            for planted in plantings(session):
                session.faults.inject(planted.fault.key, planted.layer, hidden=planted.hidden)
                assert explain_all(session, everything=seed % 10 == 0) > 10
                session.undo()
        gc.collect()


# ------------------------------------------------------------------------------------------------ what was found


def test_a_number_is_explained_where_the_program_shows_that_it_is_made() -> None:
    """A hidden fault changes W within the backward pass: that is no version of W, and no formula of something else."""
    with opened("xor") as session:
        session.faults.inject("early_update", 3, hidden=True)
        session.step("batch")
        lineage = session.setup.lineage
        names = [session.steps[number.step].name for number in lineage.versions("output.W", (1, 0))]
        assert names == ["weights"]
        assert [session.steps[number.step].phase for number in lineage.versions("update")] == ["update"]
        weight = session.explain_number(lineage.versions("output.W", (1, 0))[0])
        assert weight.text.startswith("w²₁₁ ← w²₁₁ − ")
        assert weight.value == session.weight(session.place_of(weight.number))  # type: ignore[arg-type]


def test_where_a_state_stood_is_counted_right_though_a_hidden_fault_counts_early() -> None:
    with opened("xor") as session:
        session.faults.inject("early_update", 3, hidden=True)
        session.step("batch")
        while session.steps[session.next_index or 0].phase != "update":
            session.step("operation")
        assert "after 1 update;" in session.explain_number(Number("hidden1.velocity", (1, 0))).note


@pytest.mark.parametrize("hidden", [False, True])
def test_shuffled_labels_are_named_where_they_are_shuffled(hidden: bool) -> None:
    with opened("xor") as session:
        session.faults.inject("shuffled_labels", hidden=hidden)
        session.step("batch")
        *_, last = session.setup.lineage.versions("output.y", (0, 0))
        one = session.explain_number(last)
        assert one.fault == ("" if hidden else "shuffled labels")
        assert ("of the data" in one.note) is hidden
        assert one.value == session.array(3, "y")[0, 0]  # type: ignore[index]


@pytest.mark.parametrize(("size", "bounded"), [(1.0, False), (1000.0, True)])
def test_a_loss_whose_logarithm_stops_at_a_bound_is_explained_by_what_runs(size: float, bounded: bool) -> None:
    """ln o counts as −100 at least; with softmax E comes from z, and is larger: the terms are those of what runs."""
    design = Design(sequential((2, 2), "tanh", "softmax"), Training(loss=Choice("cross_entropy")))
    with opened(with_data(replace(design, start={2: np.array([[0, 0], [size, 0], [0, size]])}), 6)) as session:
        session.step("batch")
        one = session.explain_number(session.single("E"))  # type: ignore[arg-type]
        z, y = session.array(2, "z"), session.array(2, "y")
        assert z is not None
        assert y is not None
        top = z.max(0)
        surprise = np.log(np.exp(z - top).sum(0)) + top - z  # −ln softmax(z)
        assert one.value == pytest.approx((surprise * y).sum() / 6, rel=1e-12)
        assert float(np.sum(one.products)) == pytest.approx(one.value, rel=1e-12)
        assert ("does not overflow" in one.note) is bounded
        assert ("z" in one.text) is bounded
