"""What a new user stumbled over: bars that jumped, notices that stayed, problems unseen, views of two moments."""

from PySide6.QtWidgets import QPushButton

from nnsim.gui.inspector_view.figures import unit_figures
from nnsim.gui.widgets.value_label import ValueLabel
from nnsim.kit.errors import UserError
from nnsim.network.design import Choice
from nnsim.session.changes import Notice
from nnsim.session.places import unit_place


def test_nothing_in_the_step_bar_moves_while_it_is_used(window, qtbot):
    bar = window.step_bar
    window.session.set_training("longer", epochs=3_000_000, batch_size=1)
    for width in (960, 1280, 1920):
        window.resize(width, 800)
        qtbot.wait(20)

        def places(width=width):
            window.bridge.flush()
            qtbot.wait(5)
            assert bar.width() == width
            return {name: (part.x(), part.width()) for name, part in {**bar.buttons, **bar.readouts, "unit": bar.unit,
                    "sample": bar.sample}.items() if part.isVisible()}  # fmt: skip

        window.session.reset()
        first = places()
        window.session.step("operation")
        assert places() == first
        window.session.step("epoch")
        assert places() == first
        window.session.train()
        assert places() == first
        qtbot.waitUntil(lambda: window.session.epoch > 20)
        assert places() == first
        window.session.pause()
        qtbot.waitUntil(lambda: not window.session.running)
        assert places() == first
        window.session.set_training("another", optimizer=Choice("adam"))
        assert places() == first
        window.session.set_training("another", optimizer=Choice("sgd"))


def test_the_sample_names_its_batch(window):
    window.session.set_training("small", batch_size=2)
    window.session.step("batch")
    window.session.step("operation")
    window.session.step("operation")
    window.bridge.flush()
    assert window.step_bar.sample.text().startswith(f"1 of 2 in batch {window.session.batch + 1}")


def test_one_word_for_each_part(window):
    window.session.set_training("plain", optimizer=Choice("sgd"))
    window.bridge.flush()
    assert window.step_bar.readouts["optimizer"].value == window.training_bar.optimizer.currentText()


def test_a_notice_lies_over_the_canvas_and_goes_when_something_is_done(window, qtbot):
    size = window.canvas.size()
    window.notices.show_error(UserError("it failed"))
    assert window.canvas.size() == size
    legend = window.canvas.legend
    low = window.canvas.height() - window.notices.geometry().top()
    assert low < 54, "it lies over the legend, and not over the network"
    assert window.notices.geometry().right() < window.canvas.zoom_buttons.x()
    assert window.notices.geometry().intersects(legend.geometry())
    qtbot.wait(80)
    window.session.show_sample(0)
    window.bridge.flush()
    window.notices.show_notice(Notice("info", "Done."))
    window.session.step("operation")  # news of the verb that gave the notice
    window.bridge.flush()
    assert window.notices.isVisible()
    qtbot.wait(80)
    window.session.step("operation")
    window.bridge.flush()
    assert not window.notices.isVisible()
    window.notices.show_error(UserError("it failed"))
    qtbot.wait(80)
    window.session.set_training("other", rate=0.25)
    window.bridge.flush()
    assert not window.notices.isVisible()


def test_problems_are_a_click_away(window, qtbot):
    window.session.edit_network("cut it", lambda network: type(network)(network.layers, network.links[:1]))
    window.bridge.flush()
    program = window.docks.show("program")
    qtbot.waitUntil(program.empty.isVisible)
    next(b for b in program.empty.findChildren(QPushButton)).click()
    qtbot.waitUntil(lambda: not window.docks["problems"].visibleRegion().isEmpty())
    assert window.docks["problems"].made.isVisible()


def test_a_training_raises_the_curves_once(window, qtbot):
    window.session.set_training("longer", epochs=10_000_000)
    window.docks.show("data")
    qtbot.waitUntil(lambda: window.docks["curves"].visibleRegion().isEmpty())
    window.session.train()
    qtbot.waitUntil(lambda: not window.docks["curves"].visibleRegion().isEmpty())
    window.docks.show("data")
    begun = window.session.epoch
    qtbot.waitUntil(lambda: window.session.epoch > begun + 20)
    assert window.docks["curves"].visibleRegion().isEmpty()
    window.session.pause()
    qtbot.waitUntil(lambda: not window.session.running)


def test_all_views_show_the_same_moment(window, qtbot):
    inspector, layer = window.docks.show("inspector"), window.session.network.outputs[0]
    window.session.select(unit_place(layer.id, layer.units[0]))
    window.session.set_training("longer", epochs=10_000_000)
    window.session.train()
    for _ in range(5):
        epoch = window.session.epoch
        qtbot.waitUntil(lambda epoch=epoch: window.session.epoch > epoch)
        window.bridge._ask()
        figures = unit_figures(window.session, inspector.subject.place)
        exact = {figure.exact for figure in figures if figure.key == "o"}
        assert exact == {repr(float(window.session.array(layer.id, "o")[0, window.session.sample]))}
        assert exact <= {label.exact for label in inspector.values.findChildren(ValueLabel)}
    window.session.pause()
    qtbot.waitUntil(lambda: not window.session.running)
