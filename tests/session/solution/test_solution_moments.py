"""From which moment a solution starts: the iteration that is shown, from its beginning, or the next."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnsim.files.paper.maths import numbers
from nnsim.files.paper.sheet import Paragraph, sheet_numbers
from nnsim.kit.errors import ArgumentError, UserError
from nnsim.network.design import Choice, Planted
from nnsim.session.model import Model
from nnsim.session.solution.choose import offer, problem
from nnsim.session.solution.document import Solving
from nnsim.session.solution.moment import next_iteration, shown_iteration
from nnsim.session.solution.record import Recording
from nnsim.session.solution.scribe import Style
from nnsim.session.solution.wording import FAULTS
from nnsim.session.unattended import Unattended
from tests.engine_strategies import random_case
from tests.session.sessions import opened, with_data
from tests.session.solution.solutions import steps_of


def arrays_of(session):
    """All arrays of the session's present batch."""
    setup = session.setup
    return {name: np.array(a) for name, a in setup.memory.view(setup.machine.shown_width).items()}


def run(shown, design):
    """The iteration made again, with all that each step wrote."""
    recording = Recording(design, shown.moment, shown.inputs, shown.targets)
    return [done.after for done in recording.steps()], recording


@settings(max_examples=15)
@given(seed=st.integers(0, 10**6), steps=st.integers(0, 60), dropout=st.sampled_from([0.0, 0.5]))
def test_the_iteration_that_is_shown_is_made_again_to_the_bit(seed, steps, dropout):
    case = random_case(np.random.default_rng(seed), dropout=dropout)
    with opened(with_data(case.design, 5)) as session:
        for _ in range(steps):
            session.step("operation")
        shown = shown_iteration(session)
        machine = session.setup.machine
        if machine.last is None or machine.last < machine.iteration.start:
            assert shown is None
            return

        done, _ = run(shown, session.design)

        now = arrays_of(session)
        last = {}
        for after in done[: machine.last - machine.iteration.start + 1]:
            last |= after
        for name, array in last.items():
            if name not in ("tally", "N") and not name.endswith(".a"):  # .a: the outputs again, written since
                np.testing.assert_array_equal(now[name], array, err_msg=name)


@pytest.mark.parametrize("optimizer", ["sgd", "adam", "rprop"])
def test_the_next_iteration_is_what_the_next_steps_will_compute(optimizer):
    with opened("iris") as session:
        session.set_training("o", optimizer=Choice(optimizer), schedule=Choice("exponential"))
        for _ in range(13):
            session.step("batch")
        upcoming = next_iteration(session)
        assert upcoming is not None

        done, recording = run(upcoming, session.design)
        session.step("batch")

        now = arrays_of(session)
        np.testing.assert_array_equal(now["hidden1.W"], recording.setup.weights()[2])
        assert float(now["E"]) == recording.loss
        assert done[-1]
        assert [int(n) for n in upcoming.numbers] == [session.sample_number(k) for k in range(session.width)]


def test_what_is_shown_and_what_comes_next():
    with opened("mazur") as session:
        assert list(offer(session).iterations) == ["next"]
        session.step("operation")
        assert list(offer(session).iterations) == ["shown"]
        session.step("batch")
        both = offer(session)
        assert list(both.iterations) == ["shown", "next"]
        first, second = both.iterations.values()
        assert (first.epoch, first.moment.update) == (0, 0)
        assert (second.epoch, second.moment.update) == (1, 1)
        assert second.moment.weights[3][1, 0] == pytest.approx(0.35891648, abs=1e-8)


@pytest.mark.parametrize("trained", [True, False])
@pytest.mark.parametrize("dropout", [0.0, 0.5])
def test_where_no_step_leads_back_the_beginning_is_made_again(trained, dropout):
    case = random_case(np.random.default_rng(5), dropout=dropout)
    with opened(with_data(case.design, 11)) as session, opened(with_data(case.design, 11)) as walked:
        for _ in range(session.batches + 1):
            walked.step("batch")
        if trained:
            session.train()
            session.wait()
            session.visit(walked.updates_made)
        else:
            for _ in range(session.batches + 1):
                session.step("batch")
            session.setup.machine.journal.clear()
        found, wanted = shown_iteration(session), shown_iteration(walked)
        assert (found.numbers, found.epoch, found.batch) == (wanted.numbers, wanted.epoch, wanted.batch)
        assert found.numbers == tuple(session.rows_shown.tolist())
        for layer, matrix in wanted.moment.weights.items():
            np.testing.assert_array_equal(found.moment.weights[layer], matrix)
        now = session.present_mark().arrays
        last = {}
        for after in run(found, case.design)[0]:
            last |= after
        for layer in session.network.layers:
            if not layer.is_input:
                np.testing.assert_array_equal(last[f"{layer.name}.W"], now[layer.id, "W"])
                np.testing.assert_array_equal(last[f"{layer.name}.delta"], now[layer.id, "delta"])


def test_after_a_run_at_full_speed_what_is_shown_is_worked_out_first():
    session = Unattended()
    session.example("mazur")
    session.train_epochs(50)
    session.setup.machine.journal.clear()

    given_ = offer(session)
    assert list(given_.iterations) == ["shown", "next"]
    assert [one.moment.update for one in given_.iterations.values()] == [49, 50]


def test_a_beginning_that_is_forgotten_is_said():
    with opened("mazur") as session:
        session.step("phase")
        session.step("phase")
        session.step("phase")
        session.step("phase")
        session.step("layer")
        session.step("layer")
        session._show(session.project(), None)

        with pytest.raises(UserError, match="no longer remembered"):
            offer(session)


def test_an_old_rate_is_kept_with_its_iteration():
    with opened("mazur") as session:
        session.step("batch")
        session.set_training("rate", rate=0.125)

        both = offer(session)

        assert both.iterations["shown"].moment.rate == 0.5
        assert both.iterations["next"].moment.rate == 0.125


def test_while_training_runs_there_is_nothing():
    with opened("mazur") as session:
        session.running = True
        try:
            with pytest.raises(UserError, match="running"):
                shown_iteration(session)
        finally:
            session.running = False


@pytest.mark.parametrize(
    ("samples", "row", "words", "width"),
    [
        ("batch", 0, "rows 1, 2, 3, 4 of the data (epoch 0, batch 1)", 4),
        ("sample", 0, "row 3 of the data (epoch 0, batch 1)", 1),
        ("row", 1, "row 2 of the data", 1),
    ],
)
def test_which_samples(samples, row, words, width):
    with opened("xor") as session:
        session.set_training("t", shuffle=False)
        session.step("operation")
        session.show_sample(2)
        given_ = offer(session)
        wanted = problem(session, given_, "shown", samples, row)

        assert (wanted.samples, len(wanted.inputs)) == (words, width)
        sheet = Solving(wanted, Style()).finish()
        assert sheet.subtitle.endswith(words)
        first = steps_of(sheet)[0].arrays[0].links[-1][1]
        if width == 1:
            column = {"sample": 2, "row": 1}[samples]
            assert [n.value for n in numbers(first)] == session.table.inputs[column].tolist()


def test_a_large_batch_names_its_first_rows_and_starts_with_one_sample():
    with opened("digits") as session:
        given_ = offer(session)

        assert given_.samples("next") == "sample"
        words = problem(session, given_, "next", "batch").samples
        assert words.count(",") == 8
        assert "and 24 more" in words
        with pytest.raises(ArgumentError, match="there is no row 1798"):
            problem(session, given_, "next", "row", 1797)


# ------------------------------------------------------------------------------------------------ from Python


def test_python_writes_solutions(tmp_path):
    session = Unattended()
    session.example("xor")
    model = Model(session)
    for name in ("a.html", "a.tex"):
        model.solve(tmp_path / name, [[0, 1]], [[1]], notation="common", digits=4)
        assert (tmp_path / name).stat().st_size > 10_000
    model.solve(tmp_path / "b.html", sample=2)
    assert "row 3 of the data" in (tmp_path / "b.html").read_text("utf-8")
    assert model.epoch == 0
    with pytest.raises(ArgumentError, match="no PDF"):
        model.solve(tmp_path / "c.pdf", sample=0)
    with pytest.raises(ArgumentError):
        model.solve(tmp_path / "c.html", sample=0, digits=99)
    with pytest.raises(ArgumentError):
        model.solve(tmp_path / "c.html", sample=0, updates=0)
    with pytest.raises(ArgumentError):
        model.solve(tmp_path / "c.html")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.html", "a.tex", "b.html"]


def test_a_resumed_training_goes_on_where_it_was():
    session = Unattended()
    session.example("mazur")
    session.set_training("a", optimizer=Choice("adam"))
    model = Model(session)
    model.train(3)
    rows = model.samples(None, None, 0)

    anew, resumed = (model.solution(*rows, resume=resume) for resume in (False, True))

    model.train(1)
    after = {n.source: n.value for s in (resumed,) for n in _all(s) if n.source.endswith(" after")}
    assert after["output.W[1,0] after"] == model.weights["output.weight"][0, 0]
    assert after["output.W[1,0] after"] != {n.source: n.value for n in _all(anew)}["output.W[1,0] after"]
    with pytest.raises(ArgumentError, match="resumed"):
        model.solution(*rows, resume=True, rate=0.1)
    model.step("phase")
    with pytest.raises(UserError, match="middle"):
        model.solution(*rows, resume=True)


def _all(sheet):
    return sheet_numbers(sheet)


def test_another_optimizer_and_rate():
    session = Unattended()
    session.example("mazur")
    model = Model(session)

    sheet = model.solution(*model.samples(None, None, 0), optimizer="adam:beta1=0.5", rate=0.25)

    assert len(steps_of(sheet)) == 19 + 2 * 4
    assert model.session.training.optimizer.key == "sgd"
    assert model.session.training.rate == 0.5


# ------------------------------------------------------------------------------------------------ faults and exercises


@pytest.mark.parametrize("hidden", [False, True])
def test_a_fault_on_purpose_is_left_out_and_not_named(hidden):
    with opened("mazur") as session:
        right = Solving(problem(session, offer(session), "next", "batch"), Style()).finish()
        planted = Planted(Choice("delta_sign"), None, hidden)
        session.set_training("fault", faults=(planted,))

        sheet = Solving(problem(session, offer(session), "next", "batch"), Style()).finish()

    assert sheet_numbers(sheet) == sheet_numbers(right)
    said = [block.words for block in sheet.sections[0].blocks if isinstance(block, Paragraph)]
    assert (FAULTS,) in said
    assert [words for words in said if words != (FAULTS,)] == [
        block.words for block in right.sections[0].blocks if isinstance(block, Paragraph)
    ]


def test_while_an_exercise_asks_nothing_is_given_away():
    with opened("mazur") as session:
        session.start_exercise()

        with pytest.raises(UserError, match="an exercise is under way"):
            offer(session)
