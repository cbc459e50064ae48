"""Stops halt the program at the very step, at full speed as while walking, in the worker process as here."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.kit.errors import UserError
from nnsim.network.build import sequential
from nnsim.network.design import Choice, Data, Design, Training
from nnsim.session.draft import draft
from nnsim.session.examples import EXAMPLES
from nnsim.session.expressions.expression import compile_expression
from nnsim.session.session import Session
from nnsim.session.settings import Settings
from nnsim.session.stops.kinds import REGISTRY as KINDS
from nnsim.session.stops.stops import Stops
from tests.campaigns import costly
from tests.session.sessions import opened


def few(key: str, epochs: int, **training: Any) -> Design:
    design = EXAMPLES[key].make()
    return replace(design, training=replace(design.training, epochs=epochs, **training))


def add(session: Session, *stops: tuple[Any, ...]) -> None:
    for kind, subject, *chosen in stops:
        session.stops.add(kind, subject, session.setup, **(chosen[0] if chosen else {}))


@contextmanager
def stopping(design: Design | str, *stops: tuple[Any, ...], worker: bool = False) -> Iterator[Session]:
    with opened(design, worker) as session:
        add(session, *stops)
        yield session


def train(session: Session) -> tuple[tuple[int, int | None], str]:
    session.train()
    session.wait()
    return session.moment, session.stops.stopped.words if session.stops.stopped else ""


def walk(session: Session, most: int = 5000) -> tuple[tuple[int, int | None], str]:
    for _ in range(most):
        if session.next_index is None:
            session.stops.moved_on()
            break
        session.step("operation")
        if session.stops.stopped is not None:
            break
    return session.moment, session.stops.stopped.words if session.stops.stopped else ""


STOPS = [
    ("step", "backward/output/delta"),
    ("layer", "hidden1"),
    ("phase", "update"),
    ("epoch", "3"),
    ("epoch", ""),
    ("sample", "2"),
    ("condition", "abs(delta[output][1]) > 0.12 and epoch > 2"),
    ("condition", "loss < 0.24"),
    ("condition", "epoch >= 4"),
    ("condition", "update == 7"),
    ("sign", "W[hidden1][1][1] - W[hidden1][2][1]"),
    ("sign", "delta[output][1]"),
    ("bound", "W[output][0][1]", {"side": "size", "bound": 0.3}),
    ("bound", "o[output][1]", {"side": "below", "bound": 0.45}),
    ("bound", "z[hidden1]", {"side": "above", "bound": 1.0}),
    ("not_finite", "W[output][1][1]"),
    ("not_finite", ""),
    ("saturated", "o[hidden1]", {"slope": 0.6}),
    ("gradient", "", {"side": "vanishes", "small": 0.05}),
    ("gradient", "grad[hidden1]", {"side": "explodes", "large": 0.02}),
    ("loss_rises", "", {"of": "batch"}),
    ("loss_rises", "", {"of": "epoch"}),
    ("dead", "o[hidden1]"),
]


@pytest.mark.untraced
@pytest.mark.parametrize("stop", STOPS, ids=lambda stop: f"{stop[0]} {stop[1]}")
def test_full_speed_walking_and_the_worker_halt_at_the_same_step(worked: Session, stop: tuple[Any, ...]) -> None:
    design = few("xor", 12, batch_size=3, rate=0.8)
    worked.new(design)
    assert not worked.stops.items
    add(worked, stop)
    with stopping(design, stop) as walked, stopping(design, stop) as ran:
        for _ in range(3):
            expected = walk(walked)
            assert train(ran) == train(worked) == expected
            for other in (ran, worked):
                span = [s.setup.memory.span("carried").tobytes() for s in (walked, other)]
                assert span[0] == span[1]
                assert [one.hits for one in other.stops.items] == [one.hits for one in walked.stops.items]


def test_all_kinds_are_tried_above() -> None:
    assert {stop[0] for stop in STOPS} == set(KINDS.names)


@costly(100)
@given(st.integers(0, 50), st.integers(1, 4), st.floats(-0.4, 0.4))
def test_a_condition_first_holds_where_it_halts(seed: int, size: int, bound: float) -> None:
    """Against an oracle that walks a session without stops and evaluates in plain NumPy."""
    design = few("xor", 8, batch_size=size, seed=seed)
    text = f"W[output][1][1] * 2 - W[hidden1][0][2] > {bound!r}"
    with stopping(design, ("condition", text)) as session, opened(design) as plain:
        hidden, output = plain.network.layers[1].id, plain.network.layers[2].id

        def holds() -> bool:
            return bool(plain.array(output, "W")[1, 0] * 2 - plain.array(hidden, "W")[0, 1] > bound)

        before, halted = holds(), False
        while plain.next_index is not None and not halted:
            plain.step("operation")
            before, halted = holds(), holds() and not before
        moment, words = train(session)
        assert moment == plain.moment
        assert bool(words) == halted


def test_what_was_halted_says_why_and_goes_on_to_the_next_time() -> None:
    with stopping(few("xor", 30), ("condition", "abs(delta[output][1]) > 0.01 and epoch > 5")) as session:
        said = train(session)[1]
        assert said == "when abs(delta[output][1]) > 0.01 and epoch > 5"
        assert session.epoch == 6
        assert session.steps[session.last_index].path == "evaluate/evaluate", "epoch 6 is counted with it"
        values = dict(session.stops.stopped.values)
        assert values["epoch"] == 6
        np.testing.assert_array_equal(values["delta[output][1]"], session.array(3, "delta")[0])
        assert session.progress.reason == f"stopped {said}"
        assert [stop.hits for stop in session.stops.items] == [1]
        session.step("operation")
        assert session.stops.stopped is None
        assert train(session)[1] == ""
        assert session.epoch == 30


def test_longer_units_and_running_to_a_step_are_halted_too() -> None:
    with stopping(few("xor", 30, batch_size=1), ("step", "forward/output/net input")) as session:
        session.step("epoch")
        assert session.steps[session.next_index].path == "forward/output/net input"
        assert session.batch == 0
        session.run_to(len(session.steps) - 1)
        assert (session.batch, session.stops.stopped is not None) == (1, True)
        session.back("operation")
        assert session.stops.stopped is None
        session.step("phase")
        assert (session.batch, session.stops.stopped is not None) == (1, True)


@pytest.mark.parametrize("worker", [False, True])
def test_what_one_process_has_counted_the_other_counts_on(worker: bool) -> None:
    with stopping(few("xor", 30), ("epoch", ""), worker=worker) as session:
        for epoch in range(1, 7):
            (walk if epoch % 2 else train)(session)
            assert (session.epoch, session.stops[1].hits) == (epoch, epoch)


@pytest.mark.parametrize("worker", [False, True])
def test_a_stop_is_met_on_the_way_to_what_was_changed_within_an_iteration(worker: bool) -> None:
    """The learning rate was changed in front of the backward pass: that stretch is walked again, and halted, too."""
    with opened(few("xor", 9, batch_size=2), worker) as session:
        session.step("batch")
        while session.steps[session.next_index or 0].phase != "backward":
            session.step("operation")
        session.set_training("Rate", rate=0.1)
        session.step("epoch")
        session.visit(0)
        session.stops.add("step", "forward/output/output", session.setup)
        for update in range(4):
            moment, words = train(session)
            assert words == "in front of forward/output/output"
            assert moment[0] == update


def exploding() -> Design:
    network = sequential([2, 3, 1], hidden="relu", output="identity")
    training = Training(loss=Choice("mse"), optimizer=Choice("sgd"), rate=0.9, batch_size=2, epochs=400, seed=3)
    return Design(network, training, Data(Choice("xor"), 1.0, 0.0, 0.0), title="exploding")


@pytest.mark.parametrize("worker", [False, True])
def test_the_step_in_which_something_is_not_finite_is_found_exactly(worker: bool) -> None:
    design = replace(exploding(), training=replace(exploding().training, rate=50.0))
    with stopping(design, ("not_finite", ""), worker=worker) as session, opened(design) as plain:
        moment, words = train(session)
        assert words == "when loss becomes NaN or infinite"
        while True:
            index = plain.next_index
            plain.step("operation")
            arrays = plain.setup.memory.view(plain.setup.machine.shown_width)
            names = plain.setup.machine.code.steps[index].operation.writes
            floats = [arrays[name] for name in names if arrays[name].dtype.kind == "f"]
            if index in plain.setup.machine.iteration and not all(np.isfinite(array).all() for array in floats):
                break
        assert moment == plain.moment
        assert session.can_back
        session.back("operation")
        assert np.isfinite(session.setup.memory["E"])


@pytest.mark.parametrize(
    ("weights", "words"),
    [
        ([50.0, 0.0, 0.0], "when o[hidden1][1] saturates"),
        ([50.0, 0.0, 50.0], "when o[hidden1][1], o[hidden1][3] are saturated"),
    ],
)
def test_the_units_that_saturate_are_named(weights: list[float], words: str) -> None:
    with stopping(draft("2-3-1", data="xor"), ("saturated", "")) as session:
        session.setup.memory["hidden1.W"][0] = weights
        train(session)
        assert session.stops.stopped.words == words
        assert session.stops.items[0].subject == ""


def test_what_has_halted_it_is_named() -> None:
    design = draft("1-4-1", hidden="relu", output="identity", data="sine", rate=1000, epochs=60)
    with stopping(design, ("gradient", "")) as session:
        train(session)
        assert session.stops.stopped.words == "when grad[output] explodes"
        assert [text for text, _ in session.stops.stopped.values] == ["grad[output]"]
        assert session.stops.items[0].subject == ""
    with stopping(design, ("not_finite", "")) as session:
        train(session)
        ((text, value),) = session.stops.stopped.values
        assert session.stops.stopped.words == f"when {text} becomes NaN or infinite"
        assert not np.isfinite(value)
        assert compile_expression(text, session.setup).number() == pytest.approx(value, nan_ok=True)


def test_a_unit_is_not_dead_where_nothing_is_known_of_its_output() -> None:
    """Weights that are NaN or infinite give a ReLU the slope 0 as well."""
    design = draft("1-4-1", hidden="relu", output="identity", data="sine", rate=1000, epochs=60)
    with stopping(design, ("dead", "")) as session:
        assert train(session)[1] == ""
        assert not np.isfinite(session.array(session.network.layers[1].id, "W")).all()


def test_stops_that_cannot_be_are_refused_with_a_reason() -> None:
    with opened("xor") as session:
        add, setup = session.stops.add, session.setup
        for kind, subject, said in (
            ("nonsense", "", "no kind of stop"),
            ("step", "nowhere", "no step"),
            ("layer", "hidden9", "no layer"),
            ("phase", "lunch", "no phase"),
            ("epoch", "1_0", "is no epoch"),
            ("sample", "x", "no row of the data"),
            ("sample", "99", "there is no row 99: the data have 4; choose one from 1 to 4"),
            ("sample", "5", "there is no row 5"),
            ("sample", "0", "there is no row 0"),
            ("condition", "loss >", "not finished"),
            ("condition", "__import__('os')", "__import__"),
            ("bound", "W[hidden1][9][9]", "hidden1"),
            ("dead", "loss", "names no neurons"),
        ):
            with pytest.raises(UserError, match=said):
                add(kind, subject, setup)
        assert session.stops.items == ()
        with pytest.raises(UserError, match="there is no stop 7"):
            session.stops.change(7, enabled=False)
        add("epoch", "3", setup)
        with pytest.raises(UserError, match="counted from 0"):
            session.stops.change(1, ignore=-1)


def test_a_row_that_is_kept_for_validation_is_no_row_to_stop_at() -> None:
    with opened("iris") as session:
        kept = int(session.prepared.validation[0]) + 1
        with pytest.raises(UserError, match=f"row {kept} is not learned: it is not in the training part"):
            session.stops.add("sample", str(kept), session.setup)


def test_toggling_and_the_gutter() -> None:
    with opened("xor") as session:
        session.stops.toggle("step", "backward/output/delta", session.setup)
        assert [stop.subject for stop in session.stops.items] == ["backward/output/delta"]
        session.stops.toggle("step", "backward/output/delta", session.setup)
        assert session.stops.items == ()
        session.stops.add("epoch", "2")
        session.stops.clear()
        assert session.stops.items == ()


def test_stops_are_saved_with_the_project(tmp_path: Any) -> None:
    path = tmp_path / "with.nnsim"
    with stopping("xor", ("epoch", "2"), ("bound", "loss", {"side": "below", "bound": 0.2})) as session:
        session.stops.change(1, enabled=False, ignore=3)
        session.save(path)
        kept = session.stops.items
    with opened("xor") as session:
        session.open(path)
        assert session.stops.items == kept
        session.example("mazur")
        assert session.stops.items == ()


@given(st.recursive(st.none() | st.booleans() | st.floats() | st.text(max_size=9) | st.integers(),
                    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(
                        st.sampled_from(["kind", "subject", "settings", "ignore", "hits", "enabled"]), inner),
                    max_leaves=20))  # fmt: skip
def test_a_file_may_hold_anything_for_stops(values: Any) -> None:
    stops = Stops(lambda *_: None)
    left_out = stops.load(values)
    assert left_out >= 0
    assert all(stop.kind in KINDS.names for stop in stops.items)


def test_settings_of_the_session_do_not_matter() -> None:
    session = Session(Settings())
    assert session.stops.problem(1, None) is None
    session.close()
