"""The session while an exercise is under way: walking, what is refused, saving, and that nothing is left behind."""

from collections.abc import Callable

import pytest

from nnsim.engine.veil import hidden_in, is_hidden
from nnsim.kit.errors import UserError
from nnsim.session.changes import Change
from nnsim.session.exercises.questions import QUANTITIES, Plan
from nnsim.session.expressions.expression import compile_expression
from nnsim.session.overlay import Overlay
from nnsim.session.places import bias_place, edge_place, unit_place
from nnsim.session.session import Session
from tests.session.exercises.exercises import ALL, asked, random_design
from tests.session.sessions import learning_biases, opened

H, O = 2, 3  # noqa: E741 the numbers of Mazur's layers


def told(session: Session) -> list[frozenset[Change]]:
    news: list[frozenset[Change]] = []
    session.changed.connect(news.append)
    return news


# ------------------------------------------------------------------------------------------------ walking


def test_stepping_reveals_nothing_and_stays_in_the_iteration() -> None:
    with asked(learning_biases("mazur"), ALL) as (session, exercise):
        for unit in ("phase", "layer", "operation", "batch"):
            session.step(unit)
        assert session.last_index == exercise.twin.iteration[-1]
        for layer in (H, O):
            for quantity in ("z", "o", "delta", "grad", "W"):
                assert hidden_in(session.array(layer, quantity)).all()
        assert is_hidden(session.loss)
        assert session.curves.current.count == 0
        with pytest.raises(UserError, match="about this iteration"):
            session.step("operation")
        with pytest.raises(UserError, match="leave this iteration"):
            session.run_to(exercise.twin.iteration.stop)
        session.reveal_all()
        session.step("operation")
        assert session.epoch == 1


def test_a_step_by_epoch_does_not_run_over_the_questions() -> None:
    with asked("sine", Plan(kinds=("z",), most=2)) as (session, exercise):
        session.step("epoch")
        assert session.update == 1
        assert session.last_index == exercise.twin.iteration[-1]


def test_stopping_at_every_asked_step() -> None:
    with asked("mazur", Plan(kinds=("o", "delta"), stop=True)) as (session, exercise):
        seen = []
        for _ in range(3):
            session.step("phase")
            seen.append(session.steps[session.last_index or 0].path)
        assert seen[1:] == ["forward/hidden1/output", "forward/output/output"]
        exercise.reveal_all()
        session.step("phase")
        assert session.steps[session.last_index or 0].phase == "loss"


def test_a_stop_tells_the_numbers_that_nothing_hides_any_more() -> None:
    """The exercise is there still, but all that it asks for has been opened: a stop is as without it."""
    with asked("mazur", ALL) as (session, _):
        session.stops.add("condition", "z[hidden1][2][1] > 0", session.setup)
        session.reveal_all()
        said: list[str] = []
        session.noticed.connect(lambda notice: said.append(notice.text))
        session.step("batch")
        assert [text.rpartition("; ")[2] for text in said] == ["z[hidden1][2][1] = 0.3925"]  # as Mazur works it out


def test_a_stop_tells_no_number_that_is_asked_for() -> None:
    with asked("mazur", Plan(kinds=("z",))) as (session, _):
        session.step("phase")
        session.step("phase")
        for subject in ("z[hidden1][2][1]", "o[hidden1][2][1]"):
            session.stops.add("bound", subject, session.setup, bound=0.0)
        session.stops.halted((1, 2), session.setup)
        assert session._stop_text().endswith("; z[hidden1][2][1] = ?, o[hidden1][2][1] = 0.596884")


def test_going_back_and_forth_keeps_answers() -> None:
    with asked("mazur", ALL) as (session, _):
        session.step("batch")
        session.answer(unit_place(H, 1), "z", "0.3775")
        while session.can_back:
            session.back("operation")
        assert session.array(H, "z") is None
        assert not hidden_in(session.array(H, "W")).any()
        session.step("phase")
        session.step("operation")
        assert hidden_in(session.array(H, "z")).ravel().tolist() == [False, True]
        assert session.ticks(H, "z").ravel().tolist() == [True, False]
        assert session.ticks(H, "o") is None


def test_it_begins_in_the_middle_of_an_iteration() -> None:
    with asked("xor", Plan(kinds=QUANTITIES), steps=7) as (session, exercise):
        assert (exercise.update, session.last_index) == (0, 6)
        assert hidden_in(session.array(2, "z"))[:, 0].all()
        assert not hidden_in(session.array(2, "z"))[:, 1:].any()
        session.step("batch")
        assert hidden_in(session.array(2, "W")).all()


def test_at_the_end_of_an_iteration_the_next_one_is_asked_about() -> None:
    with opened(learning_biases("mazur")) as session:
        session.step("batch")
        exercise = session.start_exercise(Plan(kinds=("z", "W")))
        assert exercise.update == 1
        assert not hidden_in(session.array(H, "z")).any()  # those of the iteration before
        assert not hidden_in(session.array(H, "W")).any()  # what the iteration starts from
        session.step("batch")
        assert hidden_in(session.array(H, "z")).all()
        assert hidden_in(session.array(H, "W")).all()
        assert session.curves.current.count == 1


def test_new_weights_stay_hidden_in_the_next_iteration_too() -> None:
    """However one comes there: until the next update these are the numbers that are asked for."""
    with asked(learning_biases("mazur"), Plan(kinds=("W",))) as (session, _):
        session.step("batch")
        checks = session.stops.armed(session.setup).checks
        session.walker.step("epoch", checks)
        session.walker.step("phase", checks)
        assert session.update == 1
        assert hidden_in(session.array(H, "W")).all()
        session.walker.step("batch", checks)
        assert not hidden_in(session.array(H, "W")).any()


def test_walking_to_a_question() -> None:
    """Past the step that computes it, but in front of an update, which replaces the weights that are needed."""
    with asked(learning_biases("mazur"), ALL) as (session, exercise):
        session.ask(exercise.number(unit_place(O, 1), "delta"))
        session.walk_to_question()
        assert session.steps[session.last_index or 0].path == "backward/output/delta"
        assert session.selection == (unit_place(O, 1),)
        session.ask(exercise.number(bias_place(H, 2), "W"))
        session.walk_to_question()
        assert session.steps[session.next_index or 0].path == "update/hidden1/weights"
        assert not hidden_in(session.array(H, "W")).any()
        session.ask(0)
        session.walk_to_question()
        assert session.steps[session.next_index or 0].path == "update/hidden1/weights"


def test_the_sample_that_is_shown_is_asked_about() -> None:
    with opened("xor") as session:
        session.show_sample(2)
        session.step("batch")
        session.back("phase")
        exercise = session.start_exercise()
        assert {q.sample for q in exercise.questions} == {2, None}
        session.show_sample(0)
        session.ask(0)
        assert session.sample == 2
        assert session.ask_about(unit_place(O, 1))
        assert exercise.present.place == unit_place(O, 1)
        assert not session.ask_about(unit_place(1, 1))


def test_a_question_about_something_else_lets_go_of_the_number_that_is_looked_at() -> None:
    with opened(learning_biases("mazur")) as session:
        session.step("batch")
        edge = edge_place(2, 1, O, 1)
        number = session.numbers_at(edge)[-1]
        exercise = session.start_exercise(Plan(kinds=("W",), most=0))
        session.look_at(number)
        session.ask(exercise.number(edge, "W"))
        assert session.number == number
        session.ask(exercise.number(edge_place(2, 2, O, 1), "W"))
        assert (session.number, session.selection) == (None, (edge_place(2, 2, O, 1),))
        session.look_at(number)
        assert session.ask_next()
        assert session.number is None or session.place_of(session.number) in session.selection
        loss = session.single("E")
        assert loss is not None
        session.look_at(loss)
        session.ask(exercise.number(edge, "W"))
        assert session.number is None


# ------------------------------------------------------------------------------------------------ what is refused

EDITS: dict[str, Callable[[Session], object]] = {
    "a weight": lambda s: s.set_weight(edge_place(1, 1, H, 1), 0.3),
    "the rate": lambda s: s.set_training("Rate", rate=0.1),
    "the loss": lambda s: s.set_training("Batch", batch_size=1, seed=5),
    "training": lambda s: s.train(),
    "a new seed": lambda s: s.new_seed(),
    "undo": lambda s: s.undo(),
}


@pytest.mark.parametrize("what", EDITS)
def test_what_would_change_the_numbers_is_refused(what: str) -> None:
    with opened("mazur") as session:
        session.set_training("Epochs", epochs=50)
        exercise = session.start_exercise()
        session.step("phase")
        before, memory = session.design, session.setup.memory.block.tobytes()
        with pytest.raises(UserError, match="exercise is under way"):
            EDITS[what](session)
        assert session.design == before
        assert session.setup.memory.block.tobytes() == memory
        assert session.exercise is exercise
        session.end_exercise()
        EDITS[what](session)
        if session.running:
            session.pause()
            session.wait()


def test_moving_and_renaming_the_document_are_not_refused() -> None:
    from dataclasses import replace

    with asked("mazur", ALL) as (session, exercise):
        session.edit("Title", lambda design: replace(design, title="mine"))
        layers = session.network.layers
        moved = replace(session.network, layers=(replace(layers[0], x=5.0), *layers[1:]))
        session.edit_network("Move", lambda _: moved)
        session.set_training("Epochs", epochs=77)
        assert session.exercise is exercise
        session.step("batch")
        assert is_hidden(session.loss)


def test_reset_stays_in_the_first_iteration_only() -> None:
    with asked(learning_biases("mazur"), ALL) as (session, exercise):
        session.step("batch")
        session.answer(unit_place(H, 1), "z", "0.3775")
        session.reset()
        session.step("phase")
        session.step("operation")
        assert hidden_in(session.array(H, "z")).ravel().tolist() == [False, True]
        assert session.exercise is exercise
    with asked(learning_biases("mazur"), ALL, steps=17) as (session, exercise):
        assert exercise.update == 1
        with pytest.raises(UserError, match="cannot reset"):
            session.reset()


def test_overlays_wait_until_the_exercise_is_over() -> None:
    with opened("mazur") as session:
        overlay = Overlay("gradients", "gradients")
        session.show_overlay(overlay)
        session.start_exercise(Plan(kinds=("z",)))
        assert session.overlay is None
        session.show_overlay(overlay)
        assert session.overlay is None
        session.reveal_all()
        session.show_overlay(overlay)
        assert session.overlay is overlay


def test_other_moments_of_the_training_may_be_visited() -> None:
    with opened(learning_biases("mazur")) as session:
        for _ in range(3):
            session.step("batch")
        session.visit(1)
        exercise = session.start_exercise(Plan(kinds=("z", "W")))
        assert exercise.update == 1
        session.step("batch")
        assert hidden_in(session.array(H, "z")).all()
        session.visit(0)
        session.step("phase")
        session.step("operation")
        assert not hidden_in(session.array(H, "z")).any()
        session.visit(3)
        assert not hidden_in(session.array(H, "W")).any()
        session.visit(2)
        assert hidden_in(session.array(H, "W")).all()
        session.visit(1)
        assert not hidden_in(session.array(H, "W")).any()
        session.repeat_exercise()
        assert (session.exercise.update, session.update) == (1, 1)


def test_typed_expressions_say_nothing_that_is_asked_for() -> None:
    with asked("mazur", Plan(kinds=("z", "E"))) as (session, _):
        session.step("phase")
        session.step("phase")
        session.step("phase")
        texts = ("z[hidden1][1]", "z[hidden1]", "o[hidden1][1] + z[hidden1][2]", "z[hidden1][1] > 0", "loss")
        hidden = [compile_expression(text, session.setup) for text in texts]
        seen = [compile_expression(text, session.setup) for text in ("o[hidden1]", "W[hidden1][0][1]", "y[output][1]")]
        assert all(hidden_in(one.value()).all() and one.hidden for one in hidden)
        assert not any(hidden_in(one.value()).any() or one.hidden for one in seen)
        session.answer(unit_place(H, 1), "z", "0.3775")
        assert hidden[0].value() == pytest.approx(0.3775)
        assert hidden_in(hidden[1].value()).all()
        session.end_exercise()
        assert not any(one.hidden for one in hidden)


def test_watches_say_nothing_that_is_asked_for_and_keep_what_they_have() -> None:
    with opened("mazur") as session:
        watches = [session.watches.add(text) for text in ("z[hidden1][1]", "o[hidden1][1] > 0.5", "W[hidden1][1][1]")]
        for _ in range(3):
            session.step("batch")
        session.visit(1)
        kept = [watch.history.count for watch in watches]
        session.start_exercise(ALL)
        session.step("batch")
        assert all(watch.value is not None and is_hidden(watch.value) for watch in watches)
        session.reveal_all()
        assert watches[0].value == pytest.approx(session.array(H, "z")[0, 0])
        assert watches[1].value == 1
        assert [watch.history.count for watch in watches] >= kept


def test_a_program_with_a_fault_is_not_asked_about() -> None:
    with opened("mazur") as session:
        session.faults.inject("update_sign")
        with pytest.raises(UserError, match="fault"):
            session.start_exercise()


# ------------------------------------------------------------------------------------------------ news and the end


def test_news() -> None:
    with opened("mazur") as session:
        news = told(session)
        session.start_exercise()
        assert Change.EXERCISE in news[-1]
        assert Change.CURSOR in news[-1]
        session.answer(unit_place(H, 1), "z", "0.5")
        assert news[-1] == {Change.EXERCISE}
        session.answer(unit_place(H, 1), "z", "0.3775")
        assert Change.CURSOR in news[-1]
        session.hint(1)
        assert news[-1] == {Change.EXERCISE}
        session.reveal(unit_place(H, 2), "z")
        assert {Change.EXERCISE, Change.WEIGHTS} <= news[-1]
        count = len(news)
        session.end_exercise()
        session.end_exercise()
        assert len(news) == count + 1
        for verb in (lambda: session.ask(0), lambda: session.answer(None, "E", "1"), session.reveal_all):
            with pytest.raises(UserError, match="no exercise"):
                verb()


@pytest.mark.parametrize("seed", range(8))
def test_it_leaves_no_trace(seed: int) -> None:
    """The same steps with and without an exercise give the same memory, bit for bit, and the same design."""
    design = random_design(seed, 4, dropout=0.25 if seed % 2 else 0.0)
    ends = []
    for practise in (False, True):
        with opened(design) as session:
            for _ in range(seed * 3):
                session.step("operation")
            if practise:
                exercise = session.start_exercise(Plan(kinds=QUANTITIES, most=2, seed=seed))
                for number in range(0, len(exercise.questions), 2):
                    session.ask(number)
                    session.answer_question(number, exercise.written(number))
                    session.hint(min(number + 1, len(exercise.questions) - 1))
                session.reveal_all()
                session.end_exercise()
            for _ in range(20):
                session.step("operation")
            ends.append((session.setup.memory.block.tobytes(), session.design, session.dirty, session.undo_title))
            assert session.setup.veil is None
    assert ends[0] == ends[1]


def test_a_finished_exercise_survives_an_edit_and_another_document_ends_it() -> None:
    with asked("mazur", Plan(kinds=("z",))) as (session, exercise):
        session.reveal_all()
        session.new_seed()
        assert session.exercise is exercise
        assert session.ticks(H, "z") is None
        session.step("batch")
        assert not hidden_in(session.array(H, "z")).any()
        session.example("xor")
        assert session.exercise is None


def test_scores_do_not_give_the_loss_away() -> None:
    with asked("mazur", Plan(kinds=("E",))) as (session, _):
        assert is_hidden(session.scores()["train"]["loss"])
        session.answer(None, "E", "0.2984")
        assert session.scores()["train"]["loss"] == pytest.approx(0.298371109)
