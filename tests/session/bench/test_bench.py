"""The benchmark below the command line: all train the same network, time is taken in turn, wrong engines are found."""

import json
import os
from dataclasses import replace

import numpy as np
import pytest

from nnsim.kit.errors import UserError
from nnsim.kit.threads import THREADS
from nnsim.session.bench import alone, executors
from nnsim.session.bench.agreement import TOLERANCE, differences, updates_of
from nnsim.session.bench.alone import bench_alone
from nnsim.session.bench.bench import DisagreementError, Effort, bench
from nnsim.session.bench.cases import CASES, CUT, Case
from nnsim.session.bench.environment import describe, pin
from nnsim.session.bench.executors import EXECUTORS, trainees
from nnsim.session.bench.measure import Timing, interleaved
from nnsim.session.bench.plain import SameDraws
from nnsim.session.bench.products import bare_products

BRIEF = Effort(0.001, 2)
TINY = Case("2-3-1", 4, 4)
VARIED = [
    Case("3-4-4-1", 5, 20, "float64"),
    Case("3-4-3", 5, 23, "float64", "momentum"),
    Case("3-4-3", 5, 20, "float64", "adam", loss="squared"),
    Case("3-4-4-3", 5, 20, "float64", "sgd", 0.5, CUT),
    Case("3-4-1", 20, 20, "float64", "adam", 0.3, CUT, shuffle=False),
]


# ------------------------------------------------------------------------------------------------ what is computed


@pytest.fixture(autouse=True)
def compiles_one(request, monkeypatch):
    """Compiling every case would take minutes: one test does it with one."""
    if "compiled" not in request.node.name:
        monkeypatch.setitem(executors.EXECUTORS, "fused", lambda machine: None)


def test_compiled_code_agrees(monkeypatch):
    assert differences(CASES[0], trainees(CASES[0], SameDraws())).keys() >= set(EXECUTORS)
    assert max(differences(CASES[0], trainees(CASES[0], SameDraws())).values()) < TOLERANCE[CASES[0].dtype]


@pytest.mark.parametrize("case", VARIED, ids=lambda case: f"{case.network} {case.label}")
def test_nnsim_and_plain_numpy_train_the_same_network(case):
    """Over several epochs, the order of samples, what is dropped and what is cut included."""
    assert updates_of(case) > 2 * case.batches

    assert differences(case, trainees(case, SameDraws()))["numpy"] < TOLERANCE["float64"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.network} {case.label}")
def test_every_case_agrees(case):
    case = replace(case)  # its data are gone with it
    apart = differences(case, trainees(case, SameDraws()))

    assert apart.keys() >= {"numpy"}
    assert max(apart.values()) < TOLERANCE[case.dtype]


def test_the_networks_learn():
    """A case on which nothing is learnt, or which diverges, would measure something that nobody does."""
    for case in (replace(CASES[2], optimizer="adam"), CASES[4]):
        plain = trainees(case, np.random.default_rng(1))["plain"]
        plain.train(10 * case.batches + 1)
        assert plain.history[9] < 0.9 * plain.history[0]


def test_a_wrong_engine_is_found(monkeypatch):
    def lazy(machine):
        train = EXECUTORS["numpy"](machine)
        return lambda updates: train(updates) if machine.updates < 2 else None

    monkeypatch.setitem(executors.EXECUTORS, "lazy", lazy)

    with pytest.raises(DisagreementError, match="lazy and plain do not agree on 2-3-1 b4 float32 sgd: losses differ"):
        bench(BRIEF, [TINY])


def test_an_engine_that_gives_no_number_is_found():
    class Lost:
        loss = float("nan")

        def train(self, updates):
            pass

    found = {**trainees(TINY, SameDraws()), "lost": Lost()}

    assert differences(TINY, found)["lost"] == np.inf


@pytest.mark.long
def test_an_engine_that_is_not_there_is_not_listed(monkeypatch):
    monkeypatch.setitem(executors.EXECUTORS, "fused", lambda machine: None)

    assert "fused" not in {entry["executor"] for entry in bench(BRIEF, [TINY])}


def test_data_come_from_a_seed_and_edges_are_cut():
    case = replace(CASES[4], cut=CUT)

    np.testing.assert_array_equal(replace(case).data[0], case.data[0])
    assert case.free[0].mean() == pytest.approx(1 - CUT, abs=0.03)
    assert not case.weights[2][1:][~case.free[0]].any()
    assert sorted(set(case.data[1].argmax(1).tolist())) == list(range(10))
    assert TINY.data[1].ravel().tolist() == [0, 1, 1, 0]


# ------------------------------------------------------------------------------------------------ how time is taken


class Clock:
    """A clock that workers move on; each unit takes one of them so many seconds."""

    def __init__(self):
        self.now, self.worked = 0.0, []

    def __call__(self):
        return self.now

    def worker(self, name, seconds):
        def work(count):
            self.worked.append(name)
            self.now += count * seconds

        return work


@pytest.mark.long
def test_rates_are_those_of_the_clock_in_turn():
    clock, ticks = Clock(), []
    workers = {"slow": clock.worker("slow", 0.1), "quick": clock.worker("quick", 0.001)}

    found = interleaved(workers, 1.0, 3, lambda: ticks.append(len(clock.worked)), clock)

    assert {name: round(timing.median, 6) for name, timing in found.items()} == {"slow": 10, "quick": 1000}
    assert clock.worked[-6:] == ["slow", "quick", "quick", "slow", "slow", "quick"]
    assert len(ticks) == 6


@pytest.mark.long
def test_a_worker_may_have_a_clock_of_its_own():
    clock, other = Clock(), Clock()

    found = interleaved(
        {"a": clock.worker("a", 0.1), "b": other.worker("b", 0.2)}, 1.0, 2, clock=clock, clocks={"b": other}
    )

    assert found["b"].median == pytest.approx(5)


def test_quartiles_and_units():
    timing = Timing.of([4.0, 1.0, 2.0, 3.0, 5.0])

    assert timing == Timing(3.0, (2.0, 4.0), 5)
    assert timing.times(10) == Timing(30.0, (20.0, 40.0), 5)


def test_the_bare_products_are_those_of_an_update(monkeypatch):
    done = []
    monkeypatch.setattr(np, "matmul", lambda left, right, out: done.append((*left.shape, right.shape[1], out.shape)))

    bare_products(Case("5-4-3", 7, 14))(1)

    assert done == [
        (4, 6, 7, (4, 7)), (6, 7, 4, (6, 4)), (3, 5, 7, (3, 7)), (5, 7, 3, (5, 3)), (4, 3, 7, (4, 7))
    ]  # fmt: skip


# ------------------------------------------------------------------------------------------------ what is found


def test_entries_are_plain_and_consistent():
    told = []

    entries = bench(BRIEF, [TINY, Case("20-40-10", 8, 32)], lambda *news: told.append(news))

    assert json.loads(json.dumps(entries, allow_nan=False)) == entries
    assert told == [(0, 2, "2-3-1 b4 float32 sgd"), (1, 2, "20-40-10 b8 float32 sgd"), (2, 2, "")]
    for entry in entries:
        low, high = entry["quartiles"]
        assert low <= entry["samples_per_s"] <= high
        connections = {"2-3-1": 13, "20-40-10": 1250}[entry["network"]]
        assert entry["connection_updates_per_s"] == pytest.approx(connections * entry["samples_per_s"])
        assert entry["microseconds_per_update"] == pytest.approx(1e6 * entry["batch"] / entry["samples_per_s"])
        assert (entry["time_over_products"] is None) == (entry["network"] == "2-3-1")
        assert entry["shuffled"] == (entry["network"] != "2-3-1")


def test_the_environment_says_what_decides_the_speed(monkeypatch):
    monkeypatch.setenv("OPENBLAS_CORETYPE", "Haswell")
    before = os.sched_getaffinity(0)

    try:
        found = describe(pin())
        assert os.sched_getaffinity(0) == {found["pinned_to_core"]}
    finally:
        os.sched_setaffinity(0, before)

    assert found["numpy"] == np.__version__
    assert found["OPENBLAS_CORETYPE"] == "Haswell"
    assert found["cpu"]
    assert set(found["threads"]) == set(THREADS)


def test_a_process_that_may_not_choose_its_core_is_not_bound(monkeypatch):
    def refuse(*_):
        raise OSError

    monkeypatch.setattr(os, "sched_setaffinity", refuse)
    assert pin() is None
    monkeypatch.delattr(os, "sched_setaffinity")
    assert pin() is None


def test_the_environment_of_this_process_is_left_alone(monkeypatch):
    monkeypatch.setenv("OMP_NUM_THREADS", "3")
    monkeypatch.delenv("MKL_NUM_THREADS", raising=False)
    before = dict(os.environ)

    found = bench_alone(True, ["no such network"], lambda *news: None)

    assert found["cases"] == []
    assert set(found["environment"]["threads"].values()) == {"1"}
    assert dict(os.environ) == before


def test_a_process_that_dies_is_told(monkeypatch):
    monkeypatch.setattr(alone, "_child", print)

    with pytest.raises(UserError, match="the process that measures ended with exit code 0"):
        bench_alone(True, [], lambda *news: None)
