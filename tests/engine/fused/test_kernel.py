"""A fused program does what the machine does: to the last bits of rounding, on any program that has a compiled form."""

from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.engine.fused import kernel
from nnsim.engine.fused.compiled import plain_kernel
from nnsim.engine.fused.executor import Fused, Taps
from nnsim.engine.fused.kernel import write_kernel
from nnsim.engine.fused.operations import NotFusible
from nnsim.engine.machine import Machine
from nnsim.engine.memory import Memory
from tests.engine_strategies import Case, cases, small_case

LOG = ("epoch", "update", "train_loss", "validation_loss")


def never() -> bool:
    return False


def agree(one: Machine, other: Machine, tolerance: float, shaken: Machine | None = None) -> None:
    """All arrays are the same up to rounding, counters and random states to the bit.

    Where a `shaken` machine is given, whose weights were another in the last digits, numbers may differ as its do.
    """
    first, second = one.memory, other.memory
    assert first.counters.tobytes() == second.counters.tobytes()
    for name, slot in first.layout.slots.items():
        if slot.role == "constant" or slot.part_of:
            continue
        got, wanted = first[name], second[name]
        if slot.dtype in ("int64", "uint64"):
            np.testing.assert_array_equal(got, wanted, name)
        else:
            scale = np.max(np.abs(wanted[np.isfinite(wanted)]), initial=1e-3)
            room = tolerance * scale
            if shaken is not None:
                with np.errstate(all="ignore"):
                    away = np.abs(shaken.memory[name] - wanted)
                room += 100.0 * float(np.max(away[np.isfinite(away)], initial=0.0))
            np.testing.assert_allclose(got, wanted, tolerance, room, err_msg=name)


def shaken_copy(case: Case, machine: Machine) -> Machine:
    """A machine at the same place, with weights that differ in the last digits."""
    other = case.machine()
    other.memory.restore(machine.memory.snapshot())
    rng = np.random.default_rng(0)
    for name in other.memory.layout.slots:
        if name.endswith(".W"):
            other.memory[name][...] *= 1.0 + 1e-14 * rng.standard_normal(other.memory[name].shape)
    return other


@given(cases(dtype=("float64",)), st.integers(1, 4), st.sampled_from([kernel.LONG, 12]))
def test_a_fused_run_is_a_run_update_by_update(case: Case, updates: int, long: int) -> None:
    plain, machine = case.machine(), case.machine()
    try:
        with patch.object(kernel, "LONG", long):
            written = write_kernel(machine.program, LOG)
    except NotFusible:
        return
    assert long == kernel.LONG or "\ndef kernel" in written.text, "what is long is written as several functions"
    fused = Fused(machine.memory, written, plain_kernel(written.text, written.real))
    for update in range(1, updates + 1):
        shaken = shaken_copy(case, plain)
        plain.run(never, update)
        shaken.run(never, update)
        with np.errstate(all="ignore"):
            fused.run(update)
        machine.settle()
        finite = all(np.isfinite(plain.memory[n]).all() for n in plain.memory.layout.slots if n.endswith(".W"))
        if not finite:
            return
        agree(machine, plain, 1e-11, shaken)
        machine.memory.restore(plain.memory.snapshot(True))


@pytest.mark.parametrize("dtype", ["float64", "float32"])
def test_numbers_are_noted_down_at_the_end_of_each_iteration(dtype: str) -> None:
    case = small_case(7, 3, batch_size=3, epochs=4, shuffle=True, dtype=dtype)
    machine, other = case.machine(), case.machine()
    written = write_kernel(machine.program, LOG)
    fused, one_by_one = (Fused(m.memory, written, plain_kernel(written.text, written.real)) for m in (machine, other))

    def numbers(memory: Memory) -> list[np.ndarray]:
        weights = memory["hidden1.W"][1, 2, ...]
        return [weights, *(memory[name] for name in ("epoch", "E", "batch", "train_loss", "update"))]

    with np.errstate(over="ignore"):  # random numbers are made so
        taps = Taps(machine.memory, numbers(machine.memory))
        fused.run(most=12, taps=taps)
        for update in range(12):
            figure = other.memory["train_loss"].item()
            one_by_one.run(update + 1)
            weight, _, loss, _, _, _ = (number.item() for number in numbers(other.memory))
            found = dict(zip(taps.order, taps.seen[update].tolist(), strict=True))
            np.testing.assert_array_equal(
                [found[at] for at in range(6)], [weight, update // 3, loss, update % 3, figure, update + 1]
            )
            one_by_one.run(most=0)
