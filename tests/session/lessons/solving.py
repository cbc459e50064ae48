"""A student who solves the sample lesson, in a session, without a window."""

from dataclasses import replace
from itertools import count

import numpy as np

from nnsim.kit.resources import resource
from nnsim.network.design import Choice
from nnsim.session.draft import draft
from nnsim.session.lessons.kind import Student
from nnsim.session.lessons.lesson import lesson_bytes, read_description, read_lesson
from nnsim.session.lessons.work import Work
from nnsim.session.unattended import Unattended

SAMPLE = resource("lessons", "backpropagation", "lesson.toml")
SECRET = "5" * 64


def sample(seed=None, secret=SECRET):
    """The sample lesson, with a secret that is known."""
    title, text, given, tasks, others = read_description(SAMPLE)
    return read_lesson(lesson_bytes(title, text, given if seed is None else seed, tasks, secret, others))


def clock():
    """A time that goes on by a minute each time it is asked."""
    minutes = count()
    return lambda: f"2026-03-01T10:{next(minutes):02d}:00Z"


def begun(name, lesson=None):
    """A work, and a session for it."""
    return Work(lesson or sample(), Student(name), clock()), Unattended()


def solve(work, session, wrong_first=False):
    """Solve all five tasks of the sample lesson, and hand them in."""
    work.start(session, 0)
    exercise = session.exercise
    for number in range(len(exercise.questions)):
        if wrong_first and number == 0:
            session.answer_question(number, "12345")
        session.answer_question(number, exercise.written(number))
    work.hand_in(session)
    work.start(session, 1)
    hidden = session.faults.hidden[0]
    layer = "" if hidden.layer is None else session.network.by_id[hidden.layer].name
    work.guess(session, hidden.fault.key, layer)
    work.hand_in(session)
    work.start(session, 2)
    session.edit("Draw", gate)
    work.hand_in(session)
    work.start(session, 3)
    network = draft([4, 6, 3], hidden="tanh", output="softmax", loss="cross_entropy", data="iris").network
    training = replace(session.training, loss=Choice("cross_entropy"), optimizer=Choice("adam"), rate=0.03)
    session.edit("Build", lambda design: replace(design, network=network, training=training, start={}))
    session.train_epochs(25)
    work.hand_in(session)
    work.start(session, 4)
    walk_gates(session)
    work.hand_in(session)


def walk_gates(session, answer="3"):
    """Walk the tour of the gates to its end."""
    walk = session.tour
    for _ in range(3):
        session.step()
        walk.look()
    walk.answer(answer)
    walk.go_on()
    for data in ("and", "or"):
        if data == "or":
            session.set_data("Choose OR", dataset=Choice("or"))
            walk.look()
        session.train_epochs(100)
        walk.look()
    walk.see(frozenset({"boundary"}))
    assert walk.ended, walk.stop


def gate(design):
    """A network that computes the truth table of a design's data: a hidden neuron for each row that gives 1."""
    lines = [line.split(",") for line in design.data.dataset.settings["text"].split()[1:]]
    rows = np.array(lines, np.float64)
    ones = rows[rows[:, 2] > 0.5, :2]
    made = draft([2, len(ones), 1], hidden="logistic", output="logistic", data="custom")
    hidden = np.vstack([20.0 * (0.5 - ones.sum(axis=1)), 40.0 * ones.T - 20.0])
    start = {2: hidden, 3: np.array([[-10.0], *([20.0] for _ in ones)])}
    return replace(made, data=design.data, start=start)
