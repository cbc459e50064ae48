"""Programs compiled to machine code: the same numbers as the machine's, at many times its speed."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from nnsim.engine.fused import kernel
from nnsim.engine.fused.compiled import compile_kernel
from nnsim.engine.fused.executor import Fused, Taps
from nnsim.engine.fused.kernel import write_kernel
from nnsim.network.build import sequential
from nnsim.network.design import Choice, Design, Training
from tests.engine.fused.test_kernel import LOG, agree, never
from tests.engine_strategies import make_case, small_case

pytest.importorskip("numba")


def built(case: Any, folder: Path) -> Any:
    machine = case.machine()
    written = write_kernel(machine.program, LOG)
    return machine, Fused(machine.memory, written, compile_kernel(written.text, written.real, folder))


@pytest.mark.untraced
@pytest.mark.parametrize(
    ("dtype", "long"), [("float64", 100), pytest.param("float32", kernel.LONG, marks=pytest.mark.long)]
)
def test_twenty_updates_of_a_classifier(
    dtype: str, long: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    monkeypatch.setattr(kernel, "LONG", long)
    training = Training(
        loss=Choice("cross_entropy"), optimizer=Choice("adam"), batch_size=8, epochs=30, dtype=dtype, rate=0.01,
        regularizers=(Choice("l2", {"strength": 0.01}), Choice("dropout", {"rate": 0.2})), shuffle=True,
    )  # fmt: skip
    design = Design(sequential((3, 4, 3), "tanh", "softmax"), training)
    case = make_case(design, 3, 24, 5, hits="argmax")
    plain = case.machine()
    machine, fused = built(case, tmp_path)
    for update in range(1, 21):
        plain.run(never, update)
        fused.run(update)
        machine.settle()
        agree(machine, plain, 1e-12 if dtype == "float64" else 3e-5)
        machine.memory.restore(plain.memory.snapshot(True))


@pytest.mark.untraced
def test_products_for_the_library(tmp_path: Path) -> None:
    design = Design(sequential((600, 400, 500, 2), "relu", "identity"), Training(batch_size=128, epochs=2, rate=1e-3))
    case = make_case(design, 0, 256)
    plain = case.machine()
    machine, fused = built(case, tmp_path)
    plain.run(never, 3)
    fused.run(3)
    machine.settle()
    agree(machine, plain, 1e-9)


def test_it_returns_after_so_many_iterations_and_at_the_end_and_notes_epochs_down(tmp_path: Path) -> None:
    case = small_case(7, 3, batch_size=3, epochs=4, shuffle=True)
    whole = case.machine()
    whole.run(never)
    machine, fused = built(case, tmp_path)
    assert len(fused.run(until_update=2)) == 0
    machine.settle()
    assert machine.updates == 2
    rows = fused.run(epoch_ends=True)
    machine.settle()
    assert machine.updates == 3
    assert len(rows) == 0
    rows = fused.run()
    machine.settle()
    assert machine.next is None
    agree(machine, whole, 1e-12)
    np.testing.assert_array_equal(rows[:, :2], [[1, 3], [2, 6], [3, 9], [4, 12]])
    np.testing.assert_allclose(rows[-1, 2:], [whole.memory["train_loss"], whole.memory["validation_loss"]], 1e-12)
    again, second = built(case, tmp_path)
    assert len(list(tmp_path.glob("program_*.py"))) == 1
    taps = Taps(again.memory, [again.memory["epoch"], again.memory["update"]])
    second.run(most=12, taps=taps)
    np.testing.assert_array_equal(taps.seen[:12, 0], np.repeat(range(4), 3))
    np.testing.assert_array_equal(taps.seen[:12, 1], range(1, 13))
    second.run()
    again.settle()
    assert again.memory.block.tobytes() == machine.memory.block.tobytes()
