"""The operations that are not formulas: what they read and write, and that they do just that."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.engine.lower import Scratch
from nnsim.engine.operations import Copy, Count, DrawMask, Hold, Set, Shuffle, TakeBatch
from nnsim.engine.program import Operation
from nnsim.engine.random import seed_state
from tests.engine_strategies import Case, cases


def do(operation: Operation, arrays: dict[str, np.ndarray]) -> None:
    for call in operation.bind(arrays, Scratch()):
        call()


@given(cases())
def test_every_step_changes_nothing_but_what_it_says_it_writes(case: Case) -> None:
    machine = case.machine()
    for _ in range(80):
        arrays = machine.memory.view(machine.width)
        before = {name: array.copy() for name, array in arrays.items()}
        step = machine.step()
        if step is None:
            break
        said = {*step.operation.writes, "pc", "last", "batch", "epoch"}
        slots = machine.memory.layout.slots
        said |= {slot.part_of for slot in slots.values() if slot.name in said}
        said |= {slot.name for slot in slots.values() if slot.part_of in said}
        changed = {n for n, old in before.items() if old.tobytes() != arrays[n].tobytes()}
        assert changed <= said, step.name


@given(cases())
def test_every_step_reads_nothing_but_what_it_says_it_reads(case: Case) -> None:
    """Fill everything else with rubbish: the same is written."""
    machine = case.machine()
    for _ in range(60):
        index, width = machine.next, machine.width
        if index is None:
            break
        operation = machine.code.steps[index].operation
        slots = machine.memory.layout.slots
        named = {*operation.reads, *operation.writes}
        kept = {slots[n].part_of or n for n in named} | named
        before = machine.memory.block.copy()
        machine.step()
        wanted = {n: machine.memory.view(width)[n].copy() for n in operation.writes}
        after = machine.memory.block.copy()
        machine.memory.block[:] = before
        for name, array in machine.memory.view(width).items():
            if name not in kept and not slots[name].part_of:
                array.fill(3)
        with np.errstate(all="ignore"):
            for kernel in machine.kernels(index, width):
                kernel()
        for name, array in wanted.items():
            assert machine.memory.view(width)[name].tobytes() == array.tobytes(), machine.code.steps[index].name
        machine.memory.block[:] = after


@given(st.integers(1, 30), st.integers(0, 9))
def test_shuffling_is_a_permutation_and_moves_the_generator(count: int, seed: int) -> None:
    arrays = {"order": np.arange(count), "rng": seed_state(seed, "shuffle")}
    start = arrays["rng"].copy()
    operation = Shuffle("order", "rng")
    do(operation, arrays)
    first = arrays["order"].copy()

    assert sorted(first.tolist()) == list(range(count))
    assert arrays["rng"] != start
    assert (operation.reads, operation.writes) == (("rng",), ("order", "rng"))
    arrays["rng"][:] = start
    do(operation, arrays)
    np.testing.assert_array_equal(arrays["order"], first)
    if count > 12:
        do(operation, arrays)
        assert arrays["order"].tolist() != first.tolist()


def test_a_batch_is_taken_in_the_order_of_the_samples() -> None:
    source = np.arange(12.0).reshape(2, 6)
    arrays = {
        "order": np.array([5, 0, 3, 1, 2, 4]), "batch": np.array(1), "X": source, "N": np.zeros(()),
        "x.a": np.zeros((2, 2)), "y": np.zeros((1, 2)), "h.a": np.zeros((3, 2)),
    }  # fmt: skip
    arrays["x"] = arrays["x.a"][1:]
    operation = TakeBatch("order", "batch", 4, (("X", 0, "x"), ("X", 1, "y")), ("x.a", "h.a"))
    do(operation, arrays)

    np.testing.assert_array_equal(arrays["x.a"], [[1, 1], [2, 4]])
    np.testing.assert_array_equal(arrays["y"], [[8, 10]])
    np.testing.assert_array_equal(arrays["h.a"], [[1, 1], [0, 0], [0, 0]])
    assert arrays["N"] == 2
    assert operation.reads == ("order", "batch", "X")
    assert operation.writes == ("x", "y", "x.a", "h.a", "N")


@pytest.mark.parametrize("dtype", ["float64", "float32"])
@pytest.mark.parametrize("rate", [0.0, 0.25, 0.9])
def test_dropout_keeps_the_expected_share_and_scales_it(rate: float, dtype: str) -> None:
    arrays = {"mask": np.zeros((100, 100), dtype), "rng": seed_state(1, "dropout")}
    do(DrawMask("mask", "rng", rate), arrays)

    kept = arrays["mask"] > 0
    assert abs(kept.mean() - (1 - rate)) < 0.02
    np.testing.assert_array_equal(arrays["mask"][kept], np.asarray(1 / (1 - rate), dtype))
    first = arrays["mask"].copy()
    do(DrawMask("mask", "rng", rate), arrays)
    assert rate == 0 or (first != arrays["mask"]).any()


def test_the_small_ones() -> None:
    arrays = {
        "n": np.array(3), "x": np.array([1.0, 2.0]), "y": np.zeros(2), "W": np.array([[1.0, 2.0], [3.0, 4.0]]),
        "fixed": np.array([[0.0, 9.0], [0.0, 0.0]]), "free": np.array([[0.0, 0.0], [1.0, 1.0]]),
    }  # fmt: skip
    do(Count("n"), arrays)
    do(Copy((("x", "y"),)), arrays)
    do(Hold("W", "fixed", "free"), arrays)
    assert arrays["n"] == 4
    np.testing.assert_array_equal(arrays["y"], [1, 2])
    np.testing.assert_array_equal(arrays["W"], [[0, 9], [3, 4]])
    do(Set(("n", "x"), 7.0), arrays)
    assert arrays["n"] == 7
    np.testing.assert_array_equal(arrays["x"], 7)
    assert (Set(("n",)).reads, Count("n").reads, Copy((("x", "y"),)).reads) == ((), ("n",), ("x",))
    assert Hold("W", "fixed", "free").reads == ("W", "fixed", "free")
