"""A fused program does what the machine does: to the last bits of rounding, on any program that has a compiled form."""

from unittest.mock import patch

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from nnsim.engine.fused import kernel
from nnsim.engine.fused.compiled import plain_kernel
from nnsim.engine.fused.executor import Fused
from nnsim.engine.fused.kernel import write_kernel
from nnsim.engine.fused.operations import NotFusible
from nnsim.engine.machine import Machine
from tests.engine_strategies import Case, cases

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
