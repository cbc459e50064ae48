"""What a task asks for is said in numbers; guesses at a fault count wherever they are made; an exercise goes on."""

from dataclasses import replace

import numpy as np
import pytest

from nnsim.files.sharing import share_text
from nnsim.network.design import Choice
from nnsim.parts.faults import REGISTRY as FAULTS
from nnsim.session.draft import draft
from nnsim.session.lessons.kind import NETWORK, Student, Variant, prepared
from nnsim.session.lessons.kinds import REGISTRY
from tests.session.lessons.solving import begun, sample


def test_an_exercise_that_was_ended_is_gone_on_with():
    work, session = begun("Eve")
    work.join(session)
    work.start(session, 0)
    assert not work.can_start(session)
    session.answer_question(0, session.exercise.written(0))
    session.end_exercise()
    assert work.can_start(session)
    work.start(session, 0)
    assert session.exercise.score.first_try == 1
    assert work.check(session).share == pytest.approx(1 / 11)


def test_guesses_cost_points():
    work, session = begun("Ann")
    work.start(session, 1)
    hidden = session.faults.hidden[0]
    layer = "" if hidden.layer is None else session.network.by_id[hidden.layer].name
    other = next(key for key in FAULTS if key != hidden.fault.key)
    assert work.guess(session, other, "hidden1").share == 0.0
    assert work.guess(session, hidden.fault.key, layer).share == 0.75
    assert work.hand_in(session).text.startswith("found at try 2")


def test_guesses_in_the_window_count_and_what_is_shown_is_not_found():
    work, session = begun("Ann")
    work.join(session)
    work.start(session, 1)
    hidden = session.faults.hidden[0]
    layer = "" if hidden.layer is None else session.network.by_id[hidden.layer].name
    other = next(key for key in FAULTS if key != hidden.fault.key)
    session.faults.guess(other)
    session.faults.guess(hidden.fault.key, hidden.layer)
    assert work.guess(session, hidden.fault.key, layer).share == 0.75

    work.start(session, 2)
    work.entries[1].answer = {}
    work.start(session, 1)
    session.faults.show()
    session.undo()
    grade = work.guess(session, hidden.fault.key, layer)
    assert (grade.share, grade.text) == (0.0, "the window was asked to show the fault before it was named")


def test_a_fault_that_is_named_in_the_dialog_is_found():
    work, session = begun("Ann")
    work.join(session)
    work.start(session, 1)
    hidden = session.faults.hidden[0]
    session.faults.guess(next(key for key in FAULTS if key != hidden.fault.key))
    assert work.check(session).share == 0.0
    session.faults.guess(hidden.fault.key, hidden.layer)
    grade = work.check(session)
    assert (grade.share, grade.text.split(":")[0]) == (0.75, "found at try 2")
    session.undo()
    assert session.faults.hidden
    session.faults.guess(hidden.fault.key, hidden.layer)
    assert work.hand_in(session).share == 0.75
    assert len(work.entries[1].answer["guesses"]) == 1


def test_a_fault_that_was_shown_is_said_to_count_nothing():
    work, session = begun("Ann")
    work.join(session)
    work.start(session, 1)
    assert work.check(session).text == "no guess was made"
    session.faults.show()
    assert "asked to show the fault" in work.check(session).text


def test_what_is_asked_is_said_in_numbers():
    lesson = sample()
    ann, bob = (Variant(lesson.seed, Student(name), 2) for name in ("Ann", "Bob"))
    goals = [REGISTRY[task.kind].goal(task, replace(ann, task=n)) for n, task in enumerate(lesson.tasks)]
    assert goals[2][:2] == ("Asked for: 4 rows, each output within 0.2.", "At most 3 hidden neurons are allowed.")
    assert goals[3] == (
        "Asked for: an accuracy of 90.0% on the test part.",
        "At most 6 hidden neurons are allowed.",
    )
    told = [REGISTRY["table"].goal(lesson.tasks[2], one)[2].replace("\u00a0", " ") for one in (ann, bob)]
    assert all(one.startswith("x1 x2 → y1: ") for one in told)
    rows = [[part.split(" → ") for part in one.partition(": ")[2].split(" | ")] for one in told]
    assert [row[0] for row in rows[0]] == ["0 0", "0 1", "1 0", "1 1"]
    assert rows[0] != rows[1]
    asked = prepared(REGISTRY["table"], lesson.tasks[2], ann).data.dataset.settings["text"].split()[1:]
    assert [f"{given.replace(' ', ',')},{wanted}" for given, wanted in rows[0]] == asked


def test_a_single_row_and_an_accuracy_of_many_digits_are_said_as_they_are():
    lesson, ann = sample(), Variant(1, Student("Ann"), 0)
    table, irises = lesson.tasks[2], lesson.tasks[3]
    one = replace(table, settings=replace(table.settings, rows=((1.0, 0.0, 1.0),)))
    assert REGISTRY["table"].goal(one, ann)[0] == "Asked for: one row, each output within 0.2."
    strict = replace(irises, settings=replace(irises.settings, accuracy=0.9996))
    assert REGISTRY["train"].goal(strict, ann)[0] == "Asked for: an accuracy of 99.96% on the test part."
    grade = REGISTRY["train"].grade(strict, ann, {NETWORK: share_text(iris())})
    assert grade.text.endswith("on the test part, 99.96% asked for")


@pytest.mark.parametrize("initializer", ["zeros", "constant"])
def test_weights_that_two_may_come_to_by_themselves_are_no_print(initializer):
    irises, kind = sample().tasks[3], REGISTRY["train"]
    drawn = replace(iris(), start={2: np.array([[np.pi] * 3] * 5)})
    typed = replace(drawn, start={2: np.array([[0.25, -1.5, 20.0]] * 5)})
    layers = tuple(
        one if one.is_input else replace(one, initializer=Choice(initializer)) for one in drawn.network.layers
    )
    same = replace(drawn, network=replace(drawn.network, layers=layers))
    said = [kind.print_of(irises, {NETWORK: share_text(one)}) for one in (drawn, typed, same)]
    assert [bool(one) for one in said] == [True, False, False]


def iris():
    return draft([4, 3], output="softmax", loss="cross_entropy", data="iris")
