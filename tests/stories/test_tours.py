"""Every guided tour is walked to its end in the real window, by doing what each of its steps asks for."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from nnsim.gui.tours.pointing import free_room, in_window, pointed
from nnsim.gui.window import Window
from nnsim.network.edits import resize
from nnsim.session.expressions.expression import compile_expression
from nnsim.session.places import unit_place
from nnsim.session.tours.conditions import CHAINS, KINDS, SIZE, Condition, layer_named, neuron
from nnsim.session.tours.shelf import shipped

# with --long only, so that the suite stays below eight minutes: the others have the same kinds of steps
LONG = {"adaline", "hebb", "oja", "sanger", "winner_take_all", "vector_quantization", "self_organising_map",
        "support_vectors", "evidence", "vanishing_gradients", "overfitting", "learning_rate", "mini_batches",
        "standardization", "not", "stuck", "parity", "symmetry", "encoder", "circles", "checkerboard", "noisy_sine",
        "peaks", "digits", "fashion"}  # fmt: skip
HEAVY = {"fashion", "checkerboard"}  # so much is computed that a worker is quicker
TOURS = [pytest.param(key, marks=pytest.mark.long) if key in LONG else key for key in sorted(shipped())]
MOST = 60  # how often a command is repeated until its condition is met


def use(window, qtbot, name):
    """Uses a command as its key or its menu does, and waits for the training that it may have begun."""
    window.actions_by_id[name].trigger()
    qtbot.waitUntil(lambda: not window.session.running, timeout=90_000)
    window.bridge.flush()


def repeat(window, qtbot, stop, condition):
    """Repeats the command that the step points at, as its text says, until the condition is met."""
    assert stop.point.kind == "command", f"{condition} is done by a command, but the step points at {stop.point}"
    for _ in range(MOST):
        walk = window.tours.walk
        if walk.stop is not stop or walk.waits or walk.ended:
            return
        use(window, qtbot, stop.point.args[0])


def command(window, qtbot, _stop, condition):
    use(window, qtbot, condition.args[0])


def panel(window, _qtbot, _stop, condition):
    window.docks.show(condition.args[0])


def select(window, _qtbot, _stop, condition):
    window.session.select(unit_place(*neuron(window.session, condition.args)))


def setting(window, qtbot, _stop, condition):
    """In the training bar, where the setting is there; what belongs to a layer is chosen in the inspector."""
    name, value = condition.args[0], condition.args[-1]
    bar = window.training_bar
    if name in ("activation", "initializer"):
        layer = layer_named(window.session, condition.args[1])
        set_of_layer(window, qtbot, layer, name, value)
    elif name == SIZE:
        number, size = layer_named(window.session, condition.args[1]).id, int(value)
        window.session.edit_network("set size", lambda network: resize(network, number, size))
    elif name in CHAINS:
        set_chain(window, name, value)
    elif name in ("data", "loss", "optimizer"):
        chooser: QComboBox = getattr(bar, name)
        at = next(i for i in range(chooser.count()) if chooser.itemData(i) == value)
        chooser.setCurrentIndex(at)
        chooser.activated.emit(at)
    else:
        field = {"rate": bar.rate, "epochs": bar.epochs, "seed": bar.seed, "batch_size": bar.batch}[name]
        if name == "batch_size":
            kinds = [bar.kind.itemData(i) for i in range(bar.kind.count())]
            kind = {"0": "full", "1": "stochastic"}.get(value, "mini-batch")
            bar.kind.setCurrentIndex(kinds.index(kind))
            bar.kind.activated.emit(kinds.index(kind))
            window.bridge.flush()
            if kind != "mini-batch":
                return
        field.setFocus()
        field.lineEdit().selectAll()
        qtbot.keyClicks(field.lineEdit(), value)
        qtbot.keyClick(field.lineEdit(), Qt.Key.Key_Return)


def set_of_layer(window, qtbot, layer, name, value):
    from dataclasses import replace

    from nnsim.network.design import Choice

    def change(network):
        layers = tuple(replace(la, **{name: Choice(value)}) if la.id == layer.id else la for la in network.layers)
        return replace(network, layers=layers)

    window.session.edit_network(f"set {name}", change)


def set_chain(window, name, value):
    """In the Data panel, and in the settings of training."""
    from nnsim.network.design import Choice

    chain = () if value == "none" else (Choice(value),)
    if name == "preparer":
        window.session.set_data("prepare the inputs", preparers=chain)
    else:
        window.session.set_training("change the regularization", regularizers=chain)


def read(_window, _qtbot, _stop, condition):
    pytest.fail(f"{condition} is met from the start")


def edited(window, qtbot, _stop, _condition):
    place = next(p for p in window.canvas.board.stage.network.layers if not p.is_input)
    window.session.edit_network("rename", lambda n: _renamed(n, place.id))


def _renamed(network, number):
    from dataclasses import replace

    return replace(network, layers=tuple(replace(la, name="other") if la.id == number else la for la in network.layers))


PERFORMERS: dict[str, Callable[..., None]] = {
    "command": command, "panel": panel, "select": select, "set": setting, "edited": edited,
    "step": repeat, "holds": repeat, "sample": repeat, "read": read,
}  # fmt: skip


def perform(window: Window, qtbot, stop) -> None:
    """Does what a step asks for, and answers its question rightly."""
    for condition in stop.done:
        do = PERFORMERS[condition.kind]
        if window.tours.walk.stop is stop and not met(window, condition):
            do(window, qtbot, stop, condition)
            window.bridge.flush()
            window.tours.place()


def met(window: Window, condition: Condition) -> bool:
    return condition.met(window.session, window.tours.walk._facts)


def claims_hold(window: Window, stop) -> None:
    for claim in stop.claims:
        assert compile_expression(claim, window.session.setup).holds(), f"line {stop.line}: {claim}"


@pytest.mark.parametrize("key", TOURS)
def test_a_tour_is_walked_to_its_end(make_window, qtbot, key):
    tour = shipped()[key]
    window = make_window(tour.example, worker=key in HEAVY)
    guide = window.tours
    guide.begin(tour)
    assert guide.walk is not None, window.notices.text()

    for number, stop in enumerate(tour.stops):
        assert guide.walk.at == number, f"step {number + 1}, line {stop.line}"
        guide.place()
        shown = pointed(window, stop.point)
        assert shown is not None, f"line {stop.line}: {stop.point} is not to be seen"
        assert not shown[1].isEmpty(), f"line {stop.line}: {stop.point} is not to be seen"
        if guide.frame.isVisible():
            covered = guide.card.geometry().intersects(in_window(window, *shown))
            assert not covered or stop.point.kind == "canvas", f"line {stop.line}: the card covers {stop.point}"
        assert free_room(window).contains(guide.card.geometry()), f"line {stop.line}: the card covers a bar"
        question = stop.question
        if question is not None and question.choices:
            guide.card.choices[question.right].click()
        elif question is not None:
            value = guide.walk.number(question.value)
            assert value is not None, f"line {stop.line}: the answer is not known"
            qtbot.keyClicks(guide.card.field, repr(value))
            qtbot.keyClick(guide.card.field, Qt.Key.Key_Return)
        if question is not None:
            assert guide.walk.answered is True, f"line {stop.line}"
        perform(window, qtbot, stop)
        claims_hold(window, stop)
        if guide.walk.at == number and guide.walk.waits:
            assert "not yet" not in guide.card.verdict.text(), f"line {stop.line}"
            qtbot.keyClick(guide.card, Qt.Key.Key_Return)

    assert guide.walk.ended
    assert guide.progress.finished(tour)
    guide.card.on_button.click()
    assert guide.walk is None


def test_each_condition_has_a_performer():
    assert set(PERFORMERS) == set(KINDS)


@pytest.mark.parametrize("key", ["evidence", "gates"])
def test_what_is_skipped_is_done_so_that_the_later_cards_are_true(make_window, qtbot, key):
    tour = shipped()[key]
    window = make_window(tour.example, worker=False)
    guide = window.tours
    guide.begin(tour)
    for number, stop in enumerate(tour.stops):
        assert guide.walk.at == number, f"line {stop.line}"
        assert "(not yet)" not in guide.card.text.text(), f"line {stop.line}"
        assert stop.question is None or guide.walk.question is not None, f"line {stop.line}: its number is not there"
        guide.card.on_button.click()
        qtbot.waitUntil(lambda number=number: guide.walk.ended or guide.walk.at > number, timeout=20_000)
        claims_hold(window, stop)
    assert guide.walk.ended
    passed = [guide.walk.passed[at].done for at, stop in enumerate(tour.stops) if "read" not in map(str, stop.done)]
    assert not any(passed), "it was not the person who did it"
