"""Stops in compiled training halt where they do step by step, though most iterations are looked through afterwards."""

from typing import Any

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from nnsim.engine.evaluation import FIGURES
from nnsim.engine.fused.executor import Fused
from nnsim.engine.fused.operations import NotFusible
from nnsim.engine.record import Record
from nnsim.session.expressions.expression import ExpressionError, compile_expression
from nnsim.session.stops.stop import Stop
from nnsim.session.stops.stops import Armed
from nnsim.session.training.trainer import Trainer
from tests.engine.test_record import fused_on
from tests.engine_strategies import Case, cases, everything, small_case
from tests.session.stops.test_stop_values import Bench

MORE = "", " and epoch > 0", " and epoch == 1", " and batch == 1", " or update > 3", " and rate > 0"
Halt = tuple[int, int | None, int | None, tuple[int, ...], dict[str, Any]]


def recorded(case: Case) -> tuple[Bench, Fused, Record]:
    """A case with its compiled form, which Python executes."""
    bench = Bench.of(case)
    fused = fused_on(bench.machine, ("epoch", "update", *FIGURES, "rate.now"))
    record = bench.machine.record = Record(lambda: fused)
    return bench, fused, record


def subjects(bench: Bench) -> list[str]:
    """Numbers to wait for: of a weight, a δ, a gradient, the loss."""
    first, layer = (bench.compiled.wiring.weighted[at].name for at in (0, -1))
    found = ["loss", "train_loss", f"W['{layer}'][0][1]", f"W['{layer}'][1][1] - loss", f"grad['{layer}'][1][1]"]
    found += [
        f"W['{first}'][0][1]",
        f"grad['{first}'][1][1]",
        f"delta['{layer}'][1]",
        f"abs(delta['{layer}'][1][1])",
        f"o['{layer}'][1] * 2",
    ]
    return [text for text in found if compiles(text, bench)]


def compiles(text: str, bench: Bench) -> bool:
    try:
        compile_expression(text, bench)
    except ExpressionError:
        return False
    return True


def halts(bench: Bench, stops: list[Stop], screened: bool, pause: int) -> list[Halt]:
    """Where the stops halt, one after the other, with all that has been computed by then."""
    armed, machine, found, asked = Armed(stops, bench), bench.machine, [], [0]
    assert not armed.problems
    if not screened:
        armed.checks.__dict__["screens"] = ()

    def paused() -> bool:
        asked[0] += 1
        return asked[0] % pause == 0

    while machine.next is not None and len(found) < 12:
        armed.resume()
        hits = machine.run(paused, None, armed.checks)
        if hits:
            arrays = machine.memory.view(machine.shown_width)
            carried = [slot.name for slot in bench.compiled.program.slots if slot.role in ("carried", "counter")]
            known = {name: arrays[name].tolist() for name in sorted({*carried, *machine.written})}
            found.append((machine.updates, machine.last, machine.next, armed.numbers(hits), known))
        armed.rest()
    return found


@st.composite
def stop_lists(draw: st.DrawFn, values: dict[str, list[float]]) -> list[Stop]:
    """Stops at bounds that the course of training comes near to, but not so near that rounding decides."""
    return [draw(stops(values, number)) for number in range(1, draw(st.integers(1, 3)) + 1)]


@st.composite
def stops(draw: st.DrawFn, values: dict[str, list[float]], number: int) -> Stop:
    kind = draw(st.sampled_from(["condition", "condition", "bound", "sign", "loss_rises", "epoch", "not_finite"]))
    subject, how = "", dict[str, Any]()
    if kind == "not_finite":
        subject = draw(st.sampled_from(["", "", "loss"]))
    elif kind == "epoch":
        subject = draw(st.sampled_from(["", "0", "1", "2", "3"]))
    elif kind == "loss_rises":
        how = {"of": draw(st.sampled_from(["epoch", "batch"])), "by": draw(st.sampled_from([1e-5, 0.3, 2.0]))}
    else:
        one = [text for text in values if text.startswith(("loss", "train", "W", "grad", "abs"))]
        subject = draw(st.sampled_from(list(values) if kind == "condition" else one))
        bound = draw(st.sampled_from(values[subject])) * draw(st.sampled_from([1 - 1e-7, 1 + 1e-7, 0.999, 1.001]))
        if kind == "bound":
            how = {"side": draw(st.sampled_from(["above", "below", "size"])), "bound": bound}
        elif kind == "sign":
            subject += f" - {bound!r}"
        else:
            more = draw(st.sampled_from(MORE))
            subject += f" {draw(st.sampled_from('<>'))} {bound!r}{more}"
    return Stop(kind, subject, how, ignore=draw(st.sampled_from([0, 0, 0, 1, 5])), number=number)


def course(bench: Bench, record: Record, fused: Fused) -> dict[str, list[float]]:
    """Train to the end by the compiled form: what its numbers were after each update."""
    machine = bench.machine
    expressions = {text: compile_expression(text, bench) for text in subjects(bench)}
    values: dict[str, list[float]] = {text: [0.25] for text in expressions}
    record.eager = fused
    while machine.next is not None:
        machine.run(lambda: False, machine.updates + 1)
        for text, expression in expressions.items():
            if (value := expression.number()) is not None and np.isfinite(value):
                values[text].append(value)
        if machine.next is not None and machine.place % 2 == 0:
            machine.run(lambda: True)
    record.eager = None
    return values


@settings(max_examples=60)
@given(cases(dtype=("float64",)), st.data(), st.integers(1, 40))
def test_they_halt_where_they_do_step_by_step(case: Case, data: st.DataObject, pause: int) -> None:
    try:
        bench, fused, record = recorded(case)
    except NotFusible:
        assume(False)
    begin = everything(bench.machine)
    values = course(bench, record, fused)
    chosen = data.draw(stop_lists(values), "stops")
    if not Armed(chosen, bench).checks.screens:
        return  # they are asked kernel by kernel
    bench.memory.block[:] = np.frombuffer(begin, np.uint8)
    expected = halts(bench, chosen, False, 10**9)
    other, fused, record = recorded(case)
    record.eager = fused
    found = halts(other, chosen, True, pause)
    assert [halt[:4] for halt in found] == [halt[:4] for halt in expected]
    for one, other in zip(found, expected, strict=True):
        for name, value in one[4].items():
            np.testing.assert_array_equal(value, other[4][name], name)


@pytest.mark.parametrize("condition", [
    "train_loss > 0 and epoch > 1", "epoch > 1", "loss > 0 and epoch > 1", "loss > 0 and batch == 2 and epoch == 1",
])  # fmt: skip
def test_what_comes_true_where_an_epoch_is_counted_is_seen(condition: str) -> None:
    case = small_case(4, 2, batch_size=3, epochs=2, shuffle=False)
    bench, fused, _ = recorded(case)
    stop = Stop("condition", condition, number=1)
    expected = halts(bench, [stop], False, 10**9)
    assert expected
    other, fused, record = recorded(case)
    assert Armed([stop], other).checks.screens
    record.eager = fused
    assert halts(other, [stop], True, 10**9)[0][:4] == expected[0][:4]


@pytest.mark.parametrize("stops", [
    (Stop("loss_rises", "", {"of": "batch", "by": 0.0}, ignore=10**6, number=1),),
    (Stop("epoch", ignore=99, number=1), Stop("condition", "W[output][0][1] < 0 or epoch == 9", ignore=99, number=2)),
    (Stop("sign", "grad[hidden1][1][1]", {}, ignore=10**6, number=1),),
])  # fmt: skip
def test_curves_are_the_same_whether_something_is_asked_on_the_way(stops: tuple[Stop, ...]) -> None:
    case = small_case(7, 3, batch_size=3, epochs=60, rate=2.0, shuffle=True)
    rows: list[list[np.ndarray]] = []
    hits = {}
    for chosen in ((), stops):
        bench, fused, record = recorded(case)
        armed = Armed(chosen, bench)
        assert bool(armed.checks.screens) == bool(chosen)
        armed.resume()
        record.eager = fused
        rows.append([])
        trainer = Trainer(
            bench.machine, lambda: False, rows[-1].append, lambda updates, snapshot: None, interval=0.0,
            checks=armed.checks or None,
        )  # fmt: skip
        assert not trainer.run()
        hits = armed.hits
    plain, asked = (np.concatenate(found) for found in rows)
    np.testing.assert_array_equal(asked[:, :-1], plain[:, :-1])
    assert len(plain) == 60
    assert all(hits.values()), "each stop has been passed"


@pytest.mark.parametrize("dtype", ["float64", "float32"])
@pytest.mark.parametrize("spoilt", ["output.W", "rate"])
def test_anything_not_finite_is_seen_in_the_iteration_in_which_it_comes(spoilt: str, dtype: str) -> None:
    stop = Stop("not_finite", number=1)
    found = []
    for compiled in (False, True):
        bench, fused, record = recorded(small_case(8, 2, batch_size=2, epochs=40, dtype=dtype))
        record.eager = fused if compiled else None
        armed = Armed([stop], bench)
        assert armed.checks.screens
        armed.resume()
        assert not bench.machine.run(lambda: False, 50, armed.checks)
        assert bool(record.spans.items) == compiled, "nothing is asked in compiled iterations"
        bench.memory[spoilt][...] = np.inf
        assert armed.numbers(bench.machine.run(lambda: False, 200, armed.checks)) == (1,)
        found.append((bench.machine.updates, bench.machine.last))
    assert found[0] == found[1]
    assert found[0][0] == 51
