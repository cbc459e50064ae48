"""While an exercise asks for a number, nothing that the window has kept from before tells it, and nothing new does."""

from collections.abc import Callable

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from nnsim.engine.veil import is_hidden
from nnsim.gui.curves_view import export as curves_export
from nnsim.gui.watches_view import export as watches_export
from nnsim.gui.widgets.live import BEHIND_MS
from nnsim.gui.window import Window
from nnsim.kit.errors import UserError
from nnsim.network.build import sequential
from nnsim.network.design import Choice, Design, Training
from nnsim.session.exercises.questions import QUANTITIES, Plan
from nnsim.session.places import layer_place, unit_place
from nnsim.session.session import Session
from tests.engine_strategies import random_case
from tests.gui.said import numbers_in, painted, tells, words_of
from tests.session.sessions import with_data

Make = Callable[..., Window]
MORE = ("do", "delta", "grad", "W", "y", "slope")


def a_design(seed: int) -> Design:
    """A network with curves: its whole data are one batch, or it has several."""
    rng = np.random.default_rng(seed)
    if seed % 3 == 0:
        training = Training(loss=Choice("mse"), optimizer=Choice("adam"), rate=0.05, batch_size=0, epochs=30)
        return with_data(Design(sequential((2, 3, 1), "tanh", "logistic"), training), 4, seed)
    return with_data(random_case(rng, loss="mse", plain=True).design, 5, seed)


def live_a_little(session: Session, rng: np.random.Generator) -> None:
    """Watches, marks, stops with values, and a training that is known beyond the iteration that will be asked about."""
    layers = [layer for layer in session.network.layers if not layer.is_input]
    for layer in layers:
        for text in (f"W[{layer.name}][1][1]", f"z[{layer.name}][1]", f"o[{layer.name}]", f"delta[{layer.name}][1]",
                     f"grad[{layer.name}][0][1]"):  # fmt: skip
            session.watches.add(text)
    for text in ("loss", "train_loss", "abs(loss)"):
        session.watches.add(text)
    session.stops.add("bound", f"W[{layers[-1].name}][0][1]", session.setup, side="size", bound=0.01)
    session.stops.add("condition", "loss > 0.001", session.setup)
    goal = 3 + int(rng.integers(3))
    while session.update < goal:
        session.step("operation")
        if rng.random() < 0.05:
            session.mark_moment()
    session.step("epoch")
    session.mark_moment()
    session.visit(2)
    for _ in range(int(rng.integers(0, 3))):
        session.step("batch")


def leave_for(session: Session, update: int) -> None:
    """Everything of the iteration is computed, seen, marked and stopped at; then back to its front."""
    session.visit(update)
    while session.update <= update:
        session.step("operation")
        if len(session.marks) < 15:
            session.mark_moment()
    session.visit(update)


def shown(session: Session) -> list[np.ndarray]:
    """The numbers that stand in the network now."""
    found = [session.array(layer.id, what) for layer in session.network.layers for what in (*QUANTITIES[:2], *MORE)]
    return [np.asarray(array) for array in (*found, session.loss) if array is not None]


def hidden_numbers(session: Session, front: list[np.ndarray]) -> list[float]:
    """What is asked for, but for what also stands somewhere else: in front of the iteration, or what is not asked."""
    exercise = session.exercise
    assert exercise is not None
    slots = exercise.twin.setup.memory.layout.slots
    after, masks = exercise.twin.after(exercise.twin.iteration.stop - 1), exercise.hiding.whole()
    seen = [array[~masks[name]] if name in masks else array for name, array in after.items()
            if array.dtype.kind == "f" and slots[name].role != "constant" and name[-1] != "~"]  # fmt: skip
    seen += front
    known = np.concatenate([np.abs(array[np.isfinite(array)]).reshape(-1) for array in seen])
    values = [question.value for number, question in enumerate(exercise.questions) if exercise.is_open(number)]
    return [v for v in values if abs(v) > 1e-3 and not np.isclose(known, abs(v), rtol=1e-5, atol=0).any()]


def said_by(window: Window, qtbot: QtBot) -> str:
    """All that the window says now, in all its panels."""
    said = []
    qtbot.wait(BEHIND_MS + 50)  # until panels behind others have followed
    for key in window.docks.docks:
        window.docks.show(key)
        qtbot.wait(5)
        said += [words_of(window), painted(window)]
    for key in ("compare", "watches", "curves"):
        panel = window.docks.show(key)
        qtbot.wait(20)
        if key == "compare":
            for at in range(panel.first.count()):
                panel.first.setCurrentIndex(at)
                for quantity in range(panel.quantity.count()):
                    panel.quantity.setCurrentIndex(quantity)
                    panel.compare()
                    said += [words_of(panel), panel.said.text(), _copied(panel.table)]
        said.append(painted(panel))
    runs, watches = window.session.curves.runs, list(window.session.watches)
    said += [curves_export.table(runs), watches_export.table(watches), watches_export.as_text(watches)]
    return "\n".join(said).replace("−", "-")


def _copied(table: object) -> str:
    from nnsim.gui.numbers import full

    rows = table.rows.comparison.rows if table.rows.comparison else ()  # type: ignore[attr-defined]
    return "\n".join("\t".join((full(r.first), full(r.second), full(r.difference))) for r in rows)


def told(session: Session, value: float, said: str) -> tuple[str, list[str]]:
    """Which number it is, and the lines that tell it."""
    exercise = session.exercise
    assert exercise is not None
    number = next(n for n, question in enumerate(exercise.questions) if question.value == value)
    return exercise.title(number), [line for line in said.splitlines() if tells(line, value)][:3]


def plotted(window: Window) -> list[tuple[str, float]]:
    """All values of all curves that are drawn, with what they are of."""
    found = []
    for key in ("curves", "watches"):
        board = window.docks.show(key).board
        if board is not None:
            plots = board.plots.values() if key == "curves" else [board.plot]
            pairs = [pair for plot in plots for pair in zip(plot.curves, plot.points, strict=True)]
            found += [(curve.name, float(value)) for curve, points in pairs for value in points.values]
    return found


@pytest.mark.parametrize("seed", [0, *(pytest.param(seed, marks=pytest.mark.long) for seed in (2, 3, 5, 6, 8, 9, 12))])
def test_nothing_that_was_kept_tells_what_is_asked_for(qtbot: QtBot, make_window: Make, seed: int) -> None:
    window, rng = make_window(), np.random.default_rng(seed)
    session = window.session
    session.new(a_design(seed))
    live_a_little(session, rng)
    update = int(rng.integers(0, 3))
    leave_for(session, update)
    everything = said_by(window, qtbot)
    front = shown(session)
    session.start_exercise(Plan(kinds=QUANTITIES, every_sample=bool(seed % 2), most=0 if seed < 2 else 5))
    hidden = hidden_numbers(session, front)
    assert len(hidden) > 5
    assert sum(tells(everything, value) for value in hidden) > len(hidden) / 6, "they were to be seen before"
    steps = len(session.setup.machine.iteration)
    for _ in range(2):
        said = said_by(window, qtbot)
        for place in (unit_place(session.network.layers[-1].id, session.network.layers[-1].units[0]),
                      layer_place(session.network.layers[-1].id)):  # fmt: skip
            session.select(place)
            qtbot.wait(20)
            said += words_of(window) + painted(window)
        assert [told(session, value, said) for value in hidden if tells(said, value)] == []
        drawn = plotted(window)
        assert [(value, name) for name, value in drawn if np.isclose(abs(value), np.abs(hidden), 1e-6, 0).any()] == []
        for _ in range(steps):
            if session.last_index != session.setup.machine.iteration[-1]:
                session.step("operation")
    session.reveal_all()
    said = said_by(window, qtbot)
    assert numbers_in(said)
    assert any(tells(said, value) for value in hidden)


def test_stops_about_values_rest_and_searches_wait(window: Window) -> None:
    """A few questions whether a number is above a bound would tell it."""
    session = window.session
    session.example("mazur")
    session.stops.add("condition", "o[output][1] > 0.7", session.setup)
    session.stops.add("step", "backward/output/delta", session.setup)
    session.step("operation")
    session.start_exercise(Plan(kinds=("o", "W", "E")))
    session.step("batch")
    assert [stop.hits for stop in session.stops.items] == [0, 1]
    assert session.stops.stopped is not None
    assert "rests while the exercise asks" in str(session.stops.problem(1, session.setup))
    assert session.stops.problem(2, session.setup) is None
    assert "rests" in window.docks.show("stops").table.item(0, 0).toolTip()
    for verb in (lambda: session.search_back("condition", "o[output][1] > 0.7"), lambda: session.parting(1, 1)):
        with pytest.raises(UserError, match="an exercise is under way"):
            verb()
    session.reveal_all()
    assert session.stops.problem(1, session.setup) is None
    session.visit(0)
    session.step("batch")
    assert [stop.hits for stop in session.stops.items] == [1, 0], "the first comes before the second"


def test_new_weights_are_not_exported_while_they_are_asked_for(window: Window, tmp_path: object) -> None:
    session = window.session
    session.example("mazur")
    session.start_exercise(Plan(kinds=("W",)))
    session.export_weights(tmp_path / "old.npz")  # type: ignore[operator]
    session.step("batch")
    with pytest.raises(UserError, match="cannot export weights now"):
        session.export_weights(tmp_path / "new.npz")  # type: ignore[operator]
    session.reveal_all()
    session.export_weights(tmp_path / "new.npz")  # type: ignore[operator]


def test_where_a_batch_is_the_epoch_its_loss_is_hidden_with_e(qtbot: QtBot, window: Window) -> None:
    session = window.session
    session.example("xor")
    session.step("epoch")
    session.visit(0)
    session.start_exercise(Plan(kinds=("E",)))
    run = session.curves.current
    assert is_hidden(run.seen("loss")[0])
    assert run.columns["loss"][0] > 0
    assert is_hidden(float(run.until(1).seen("loss")[0]))
    watch = session.watches.add("train_loss")
    session.visit(1)
    assert watch.value is not None
    assert is_hidden(watch.value)
    panel = window.docks.show("curves")
    qtbot.waitUntil(lambda: panel.board is not None and bool(panel.board.legend.rows))
    assert "?" in panel.board.legend.rows[0].accessibleName()
    session.reveal_all()
    assert run.seen("loss")[0] == run.columns["loss"][0] == watch.value
    qtbot.waitUntil(lambda: "?" not in panel.board.legend.rows[0].accessibleName())


def test_where_two_runs_part_is_not_told_while_an_exercise_asks(qtbot: QtBot, window: Window) -> None:
    """The losses of both runs stand there."""
    session = window.session
    session.example("xor")
    session.step("epoch")
    session.step("epoch")
    session.visit(1)
    session.set_training("Rate", rate=0.123)
    session.step("epoch")
    panel = window.docks.show("compare")
    qtbot.wait(30)
    first, second = (f"run {course.number}" for course in session.courses)
    panel.first.choose(first)
    panel.second.choose(second)
    panel.compare()
    panel.part.click()
    qtbot.waitUntil(lambda: not panel.searching)
    qtbot.wait(30)
    assert "differ" in panel.said.text()
    assert "from iteration" in panel.said.text()
    session.start_exercise(Plan(kinds=("E",)))
    qtbot.wait(30)
    panel.compare()
    assert "from iteration" not in panel.said.text()
    session.end_exercise()
    qtbot.wait(30)
    panel.compare()
    assert "from iteration" in panel.said.text()
