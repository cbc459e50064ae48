"""Makes the pictures of the README from the real window; run it with `.venv/bin/python`."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from studio import HERE, smaller, take, window

from nnsim.files.replay import replay_page
from nnsim.gui.app import make_application
from nnsim.gui.compare_view.panel import ComparePanel
from nnsim.gui.dialogs import faults, lesson, weight_plane, worked_solution
from nnsim.gui.dialogs.help import open_help
from nnsim.gui.watches_view.panel import WatchesPanel
from nnsim.gui.window import Window
from nnsim.kit.resources import resource
from nnsim.session.changes import EVERYTHING
from nnsim.session.exercises.questions import Plan
from nnsim.session.lessons.lesson import pack_lesson
from nnsim.session.places import bias_place, unit_place
from nnsim.session.solution.choose import offer, problem
from nnsim.session.solution.replay import Reeling
from nnsim.session.solution.scribe import Style
from nnsim.session.unattended import Unattended


def train(opened: Window) -> None:
    """Train to the end."""
    opened.session.train()
    while opened.session.running:
        QTest.qWait(20)


def take_faults(opened: Window) -> None:
    """A fault in the open, and the answer to a hidden one."""
    session = opened.session
    session.faults.inject("missing_slope", 2)
    session.run_to(next(step.index for step in session.steps if step.fault) + 1)
    session.select(unit_place(2, session.network.by_id[2].units[0]))
    session.show_sample(1)
    take(opened, "fault")
    session.faults.remove_all()
    session.faults.inject("delta_sign", 2, hidden=True)
    dialog = faults.show(opened)
    dialog.resize(600, 560)
    for kind, layer in (("missing_slope", "2"), ("delta_sign", "2")):
        dialog.finding.choose(kind, layer)
        dialog.finding.check.click()
    take(dialog, "fault-found")
    dialog.close()


def watch(opened: Window) -> None:
    """Watch some numbers of a training, and go back into the middle of it."""
    session = opened.session
    for text in ("W[hidden1][1][1]", "delta[output][1][2]", "norm(grad[output])", "abs(delta[output][1]) > 0.2",
                 "train_loss"):  # fmt: skip
        session.watches.add(text)
    session.set_training("Epochs", epochs=300)
    train(opened)
    session.visit(180)
    panel = opened.docks.show("watches")
    assert isinstance(panel, WatchesPanel)
    opened.resizeDocks([opened.docks["watches"]], [260], Qt.Orientation.Vertical)
    for _ in range(18):
        session.step("operation")
        QTest.qWait(30)
    panel.own.click()
    panel.list.choose(session.watches[1])


def practise(opened: Window) -> None:
    """An exercise half way: some numbers found, one mistake made."""
    session = opened.session
    opened.docks.show("exercise").begin(Plan())  # type: ignore[attr-defined]
    exercise = session.exercise
    assert exercise is not None
    for number in range(exercise.number(unit_place(3, 2), "delta")):
        session.answer_question(number, exercise.written(number))
    session.ask_next()
    session.walk_to_question()
    session.hint(exercise.at)
    session.answer_question(exercise.at, "-0.2171")


def travel(opened: Window) -> None:
    """Three branches of a training, and stops of several kinds, one of which has halted it."""
    session = opened.session
    session.set_training("Shorter", epochs=300, batch_size=2)
    train(opened)
    for update, rate in ((240, 1.5), (300, 0.1)):
        session.visit(update)
        session.set_training("Rate", rate=rate)
        train(opened)
    session.visit(420)
    for kind, subject in (("step", "backward/output/delta"), ("sign", "W[hidden1][1][2]"),
                          ("condition", "abs(delta[output][1]) > 0.01 and epoch > 5"),
                          ("saturated", "o[hidden1][1]")):  # fmt: skip
        session.stops.add(kind, subject, session.setup)
    session.stops.change(2, enabled=False)
    opened.docks.show("stops")
    train(opened)


def compare_runs(opened: Window) -> None:
    """Two runs that part where the learning rate was changed: their difference in the table and on the canvas."""
    session = opened.session
    session.set_training("Shorter", epochs=300, batch_size=2)
    train(opened)
    session.visit(240)
    session.set_training("Rate", rate=1.5)
    train(opened)
    panel = opened.docks.show("compare")
    assert isinstance(panel, ComparePanel)
    opened.resizeDocks([opened.docks["compare"]], [215], Qt.Orientation.Vertical)
    QTest.qWait(300)
    opened.canvas.fit()
    panel.first.choose("run 1")
    panel.second.choose("run 2")
    panel.compare()
    panel.part.click()
    while panel.searching:
        QTest.qWait(20)
    panel.canvas.setChecked(True)


def look_at_a_delta(opened: Window) -> None:
    """A δ in the first of two hidden layers, as the sum over its paths to the loss; nothing below the network."""
    session = opened.session
    for dock in opened.docks.docks.values():
        if dock.panel.place == "bottom":
            dock.hide()
    QTest.qWait(300)
    opened.canvas.fit()
    step = next(one for one in session.steps if one.path == "backward/hidden1/delta")
    session.run_to(step.index + 1)
    number = session.number_for(session.network.layer("hidden1").id, "delta", 3, 0)
    if number is not None:
        session.look_at(number)


def take_views() -> None:
    """What networks have learned: the boundary with maps in the neurons, weights as pictures, histograms over time."""
    with window("spirals", "light", (1440, 900)) as opened:
        opened.session.settings.set("unit_maps", True)
        opened.docks.show("boundary")
        train(opened)
        opened.canvas.fit()
        middle = opened.session.network.layer("hidden2")
        opened.canvas.maps.point_at(unit_place(middle.id, middle.units[1]))
        take(opened, "boundary")
    with window("digits", "light", (1280, 800)) as opened:
        train(opened)
        opened.docks.show("heat_maps")
        opened.resizeDocks([opened.docks["heat_maps"]], [330], Qt.Orientation.Vertical)
        take(opened, "heat-maps")
    with window("iris", "light", (1280, 800)) as opened:
        opened.session.set_training("Longer", epochs=800)
        opened.docks.show("histograms")
        opened.resizeDocks([opened.docks["histograms"]], [330], Qt.Orientation.Vertical)
        opened.session.train()
        opened.docks.show("histograms")
        while opened.session.running:
            QTest.qWait(20)
            opened.docks.show("histograms")
        take(opened, "histograms")


def view(opened: Window, key: str, height: int = 330) -> Any:
    """A panel below the network, high enough, with nothing of the training bar's curves beside it."""
    panel: Any = opened.docks.show(key)
    opened.resizeDocks([opened.docks[key]], [height], Qt.Orientation.Vertical)
    QTest.qWait(400)
    opened.canvas.fit()
    settle(panel)
    return panel


def settle(panel: Any) -> None:
    """Until a view of what was learned has nothing more to work out."""
    QTest.qWait(300)
    while panel.work.waits:
        QTest.qWait(20)


def take_mistakes(opened: Window) -> None:
    """Digits, half trained: what is confused, the samples, the hidden layer, the surface of the loss."""
    session = opened.session
    session.set_training("Short", epochs=6)
    train(opened)
    scores = view(opened, "scores")
    scores.show_part("all")
    settle(scores)
    counts = scores.matrix.counts.copy()
    counts.flat[:: len(counts) + 1] = 0  # the diagonal is right
    scores.list_cell(divmod(int(counts.argmax()), len(counts)))
    take(opened, "confusion")
    scores.list_cell(None)
    scores.choices.choose_only("pr")
    scores.show_view("pr")
    take(opened, "precision-recall")
    samples = view(opened, "samples")
    samples.wrong.setChecked(True)
    samples.list.look_at(samples.list.rows.row_at(1))
    take(opened, "samples")
    view(opened, "hidden", 380)
    take(opened, "hidden-space")
    surface = view(opened, "landscape", 380)
    surface.toggle()
    settle(surface)
    take(opened, "loss-surface")


def take_lesson(opened: Window) -> None:
    """The sample lesson, in front of the fault that is to be found."""
    session = opened.session
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "backpropagation.nnsim-lesson"
        pack_lesson(resource("lessons", "backpropagation", "lesson.toml"), path)
        joining = lesson.open_lesson(opened, path)
        joining.name.setText("Ann Example")
        joining.begin()
    work = session.lesson
    assert work is not None
    work.start(session, 0)
    for number in range(len(session.exercise.questions) if session.exercise else 0):
        session.answer_question(number, session.exercise.written(number) if session.exercise else "")
    work.hand_in(session)
    work.start(session, 1)
    panel = opened.docks.show("lesson")
    opened.resizeDocks([opened.docks["lesson"]], [250], Qt.Orientation.Vertical)
    QTest.qWait(400)
    opened.canvas.fit()
    work.guess(session, "missing_slope", "hidden1")
    panel.refresh(EVERYTHING)  # type: ignore[attr-defined]
    take(opened, "lesson")
    work.saved = True


def take_replay() -> None:
    """The replay page, in the browser that there is."""
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if browser is None:
        print("without Chromium there is no picture of the replay page")
        return
    with tempfile.TemporaryDirectory() as folder:
        session = Unattended()
        session.example("mazur")
        found = offer(session)
        page = Path(folder) / "mazur.html"
        page.write_bytes(replay_page(Reeling(problem(session, found, "next", "batch"), Style()).finish()))
        options = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--window-size=1280,800"]
        options += [f"--user-data-dir={folder}/profile", f"--screenshot={HERE / 'replay.png'}", f"{page.as_uri()}#9"]
        subprocess.run([browser, *options], check=True, capture_output=True, env={**os.environ, "HOME": folder})


def take_experiments(opened: Window) -> None:
    """Four rates, two sizes and three seeds: all runs in parallel coordinates, and the curves of their settings."""
    panel: Any = opened.docks.show("experiments")
    opened.resizeDocks([opened.docks["experiments"]], [330], Qt.Orientation.Vertical)
    panel.set_up.set_lines(["rate=0.003, 0.01, 0.03, 0.1", "hidden=4, 8-4", "activation=tanh, relu", "seed=0..2"])
    panel.set_up.epochs.set_value(30)
    panel.set_up.run.click()
    while opened.session.experiments.busy:
        QTest.qWait(50)
    panel.show_view("parallel")
    score = next(at for at, axis in enumerate(panel.parallel.axes) if axis.score == ("validation", "loss"))
    panel.parallel.set_brush(score, (0.0, 0.25))
    opened.canvas.fit()
    take(opened, "experiment")
    panel.parallel.clear()
    panel.show_view("curves")
    panel.curves.scale.click()
    take(opened, "experiment-curves")


def take_help() -> None:
    """A page of the help."""
    with window("mazur", "light", (1280, 800)) as opened:
        shown = open_help(opened, "quantity/delta")
        take(shown, "help")
        shown.close()


def take_ring(opened: Window) -> None:
    """Hopfield's units in a ring, in the middle of a recall."""
    session = opened.session
    session.step("batch")
    session.step("phase")
    for _ in range(4):
        session.step("operation")
    take(opened, "ring")


def take_weight_plane(opened: Window) -> None:
    """Why no single unit does XOR."""
    shown = weight_plane.show(opened)
    shown.page.begin_or_stop()
    QTest.qWait(2500)
    take(shown, "weight-plane")
    shown.close()


def main() -> int:
    """All pictures."""
    make_application()
    take_help()
    take_views()
    take_replay()
    with window("xor", "light", (1280, 800)) as opened:
        take_lesson(opened)
    with window("mazur", "light", (1440, 900)) as opened:
        session = opened.session
        session.run_to(next(step.index for step in session.steps if step.phase == "backward") + 1)
        take(opened, "mazur-backward")
    with window("mazur", "light", (1280, 900)) as opened:
        opened.session.step("phase")
        opened.session.step("phase")
        solution = worked_solution.show(opened)
        solution.resize(1080, 820)
        while solution.maker.busy:
            QTest.qWait(20)
        solution.preview.verticalScrollBar().setValue(solution.preview.paper.page(1).top() - 8)
        take(solution, "worked-solution")
        solution.close()
    with window("mazur", "light", (1440, 900)) as opened:
        practise(opened)
        take(opened, "exercise")
    with window("xor", "dark", (1280, 800)) as opened:
        train(opened)
        take(opened, "xor-trained")
    with window("xor", "light", (1280, 800)) as opened:
        watch(opened)
        take(opened, "watches")
    with window("xor", "light", (1280, 800)) as opened:
        travel(opened)
        take(opened, "stops")
    with window("xor", "light", (1280, 800)) as opened:
        compare_runs(opened)
        take(opened, "compare")
    with window("spirals", "light", (1440, 900)) as opened:
        look_at_a_delta(opened)
        take(opened, "paths")
    with window("digits", "light", (1280, 800)) as opened:
        train(opened)
        take(opened, "digits-trained")
    with window("digits", "light", (1280, 800)) as opened:
        take_mistakes(opened)
    with window("mazur", "light", (1280, 800)) as opened:
        opened.session.step("phase")
        opened.actions_by_id.run("debug.check_gradients")
        take(opened, "gradient-check")
    with window("digits", "dark", (1280, 800)) as opened:
        session = opened.session
        for unit in session.network.layers[1].units[4:8]:
            session.set_weight(bias_place(session.network.layers[1].id, unit), -300.0)
        opened.actions_by_id.run("debug.health")
        QTest.qWait(500)
        opened.docks["checks"].made.health.canvas.click()
        take(opened, "health")
    with window("iris", "light", (1280, 800)) as opened:
        opened.show_gallery()
        take(opened, "gallery")
        opened.gallery.draw_all()
        opened.gallery.history.cards[-1].setFocus()
        take(opened, "history")
    with window("self_organising_map", "light", (1280, 800)) as opened:
        train(opened)
        opened.docks.show("boundary")
        take(opened, "map")
    with window("hopfield", "light", (1280, 800)) as opened:
        take_ring(opened)
    with window("xor", "light", (1280, 800)) as opened:
        take_weight_plane(opened)
    with window("xor", "light", (1280, 800)) as opened:
        take_faults(opened)
    with window("iris", "light", (1280, 800)) as opened:
        take_experiments(opened)
    smaller()
    return 0


if __name__ == "__main__":
    sys.exit(main())
