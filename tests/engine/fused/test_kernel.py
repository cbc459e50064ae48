"""A fused program does what the machine does: to the last bits of rounding, on any program that has a compiled form."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from nnsim.engine.fused.compiled import plain_kernel
from nnsim.engine.fused.executor import Fused
from nnsim.engine.fused.kernel import write_kernel
from nnsim.engine.fused.operations import NotFusible
from nnsim.engine.machine import Machine
from tests.engine_strategies import Case, cases

LOG = ("epoch", "update", "train_loss", "validation_loss")


def never() -> bool:
    return False


def agree(one: Machine, other: Machine, tolerance: float) -> None:
    """All arrays are the same up to rounding, counters and random states to the bit."""
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
            np.testing.assert_allclose(got, wanted, tolerance, tolerance * scale, err_msg=name)


@given(cases(dtype=("float64",)), st.integers(1, 4))
def test_a_fused_run_is_a_run_update_by_update(case: Case, updates: int) -> None:
    plain, machine = case.machine(), case.machine()
    try:
        written = write_kernel(machine.program, LOG)
    except NotFusible:
        return
    fused = Fused(machine.memory, written, plain_kernel(written))
    for update in range(1, updates + 1):
        plain.run(never, update)
        with np.errstate(all="ignore"):
            fused.run(update)
        machine.settle()
        finite = all(np.isfinite(plain.memory[n]).all() for n in plain.memory.layout.slots if n.endswith(".W"))
        if not finite:
            return
        agree(machine, plain, 1e-9)
        machine.memory.restore(plain.memory.snapshot(True))
