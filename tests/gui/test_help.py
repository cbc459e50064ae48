"""F1 in the real window: the page of whatever has the focus, in a window that can be gone through with the keyboard."""

import gc
import time

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QToolButton, QTreeWidgetItem
from shiboken6 import isValid

from nnsim import __version__
from nnsim.gui.commands import COMMANDS
from nnsim.gui.dialogs import help as help_dialog
from nnsim.gui.dialogs import training_settings
from nnsim.gui.dialogs.help import GROUPS, HelpWindow, open_help
from nnsim.gui.docks import find_panels
from nnsim.gui.help_view.topics import topic_of
from nnsim.gui.theme import apply_theme
from nnsim.gui.updated import tell_of_update
from nnsim.gui.widgets.typesetting import typesetter
from nnsim.gui.window import Window
from nnsim.session.explanations.numbers import Number
from nnsim.session.places import bias_place, edge_place, layer_place, unit_place
from nnsim.session.session import Session
from nnsim.session.settings import Settings

Key = Qt.Key


@pytest.fixture
def topic(window):
    """The topic that F1 opens in a control."""
    return lambda widget: topic_of(widget, window.session, help_dialog.book())


@pytest.fixture
def helper(window):
    shown = open_help(window, "guide/start")
    yield shown
    shown.close()


def test_f1_is_about_what_has_the_focus(window, qtbot):
    canvas, session = window.canvas, window.session
    canvas.setFocus()
    layer = session.network.layer("hidden1")
    session.select(unit_place(layer.id, layer.units[0]))
    qtbot.keyClick(window, Key.Key_F1)
    shown = window.findChild(HelpWindow)
    assert shown is not None
    assert shown.topic == "term/neuron"
    assert not shown.isModal()
    session.step("phase")
    session.step("phase")
    number = session.number_for(layer.id, "z", 0, 0)
    session.look_at(number)
    window.activateWindow()
    window.actions_by_id.run("help.contents")
    assert window.findChildren(HelpWindow) == [shown]
    shown.turn_to(topic_of(canvas, session, shown.book))
    assert shown.topic == "quantity/z"
    qtbot.keyClick(shown, Key.Key_Escape)
    assert not shown.isVisible()


def test_each_place_of_the_network_has_its_page(window, topic):
    session = window.session
    inputs, hidden = session.network.layer("input"), session.network.layer("hidden1")
    for place, key in (
        (layer_place(hidden.id), "layers/dense"), (unit_place(hidden.id, hidden.units[0]), "term/neuron"),
        (edge_place(inputs.id, inputs.units[0], hidden.id, hidden.units[0]), "quantity/W"),
        (bias_place(hidden.id, hidden.units[0]), "quantity/b"),
    ):  # fmt: skip
        session.select(place)
        session.let_go()
        assert topic(window.canvas) == key


def test_each_number_of_the_program_has_its_page(window, topic):
    session = window.session
    session.set_training("Adam", optimizer=session.training.optimizer.__class__("adam"))
    session.step("batch")
    names = {name for name, slot in session.setup.memory.layout.slots.items() if len(slot.shape) == 2}
    layers = [layer.name for layer in session.network.layers]
    for name in sorted(name for name in names if name.rpartition(".")[0] in layers):
        session.look_at(Number(name, (0, 0)))
        found = topic(window.canvas)
        assert found.startswith(("quantity/", "optimizers/adam")), f"{name}: {found}"


def test_the_program_is_about_what_its_next_step_computes(window, topic):
    session, told = window.session, []
    while session.next_index is not None and len(told) < 16:
        told.append(topic(window.docks["program"].made.list))
        session.step("operation")
    for key in (
        "quantity/z",
        "quantity/o",
        "quantity/E",
        "quantity/do",
        "quantity/delta",
        "quantity/grad",
        "quantity/W",
    ):
        assert key in told
    assert told.index("quantity/z") < told.index("quantity/E") < told.index("quantity/grad") < told.index("quantity/W")


def test_controls_lead_to_their_pages(window, topic):
    assert topic(window.step_bar.buttons["debug.step"]) == "command/debug.step"
    assert topic(window.step_bar.readouts["E"]) == "quantity/E"
    bar = window.training_bar
    assert topic(bar.optimizer) == f"optimizers/{window.session.training.optimizer.key}"
    assert topic(bar.data) == "datasets/xor"
    assert topic(bar.rate) == "settings/training#rate"
    assert topic(bar.rate.lineEdit()) == "settings/training#rate"
    for key, dock in window.docks.docks.items():
        dock.fill()
        if key != "inspector":
            assert topic(dock.made) == f"panel/{key}"
    session, layer = window.session, window.session.network.layer("hidden1")
    session.select(layer_place(layer.id))
    buttons = [b for b in window.docks["curves"].made.findChildren(QToolButton) if not b.defaultAction()]
    assert buttons
    assert topic(buttons[0]) == "panel/curves"


def test_fields_of_a_dialog_lead_to_their_place(window, topic, qtbot):
    dialog = training_settings.show(window)
    window.session.set_training("Adam", optimizer=type(window.session.training.optimizer)("adam"))
    qtbot.wait(20)
    fields = {widget.objectName(): widget for widget in dialog.findChildren(object) if hasattr(widget, "objectName")}
    assert topic(fields["beta1"]) == "optimizers/adam#beta1"
    assert topic(fields["rate"]) == "settings/training#rate"
    assert topic(fields["epochs"]) == "settings/training#epochs"
    fields["rate"].setFocus()
    qtbot.keyClick(dialog, Key.Key_F1)
    shown = dialog.findChild(HelpWindow)  # its own: the dialog blocks the window below
    assert shown is not None
    assert shown.topic == "settings/training#rate"
    dialog.close()


def test_f1_in_a_menu_is_about_the_entry(window, qtbot):
    menu = window.menus["Debug"]
    menu.popup(window.mapToGlobal(window.rect().center()))
    menu.setActiveAction(window.actions_by_id["debug.step"])
    qtbot.keyClick(menu, Key.Key_F1)
    shown = window.findChild(HelpWindow)
    assert shown is not None
    assert shown.topic == "command/debug.step"
    assert not menu.isVisible()
    shown.close()


def test_one_goes_from_page_to_page_and_back(helper, qtbot):
    helper.follow("term/bias")
    helper.follow("quantity/b")
    assert [helper.back.isEnabled(), helper.forward.isEnabled()] == [True, False]
    qtbot.keyClick(helper, Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert helper.topic == "term/bias"
    assert helper.list.currentItem().text(0) == "bias"
    helper.forward.click()
    assert helper.topic == "quantity/b"
    helper.back.click()
    helper.follow("term/weight")
    assert not helper.forward.isEnabled()
    helper.follow("nothing/there")
    assert helper.topic == "guide/start"


def test_looking_up_with_the_keyboard(helper, qtbot):
    qtbot.keyClick(helper, Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert helper.focusWidget() is helper.search
    qtbot.keyClicks(helper.search, "vanish")
    assert helper.keys_found()[0] == "term/vanishing-gradient"
    qtbot.keyClick(helper.search, Key.Key_Return)
    assert helper.topic == "term/vanishing-gradient"
    assert "slope" in helper.page.toPlainText()
    qtbot.keyClick(helper.search, Key.Key_Escape)
    assert helper.search.text() == ""
    assert helper.isVisible()


def test_the_best_page_is_in_sight_whatever_page_is_open(helper, qtbot):
    helper.turn_to("quantity/W")
    helper.search.setText("l")
    qtbot.wait(20)
    assert helper.keys_found().index("quantity/W") > 30
    assert helper.list.itemAt(4, 4) is helper.list.topLevelItem(0)
    qtbot.keyClick(helper.search, Key.Key_Down)
    assert helper.list.currentItem() is helper.list.topLevelItem(0)


def test_a_slip_leads_to_what_was_meant_and_nothing_is_said_to_be_nothing(helper, qtbot):
    helper.search.setText("bakpropagation")
    assert "Did you mean" in helper.list.topLevelItem(0).text(0)
    assert helper.keys_found()[0] == "term/backpropagation"
    qtbot.keyClick(helper.search, Key.Key_Return)
    assert helper.topic == "term/backpropagation"
    helper.search.setText("learningrate")
    assert "term/learning-rate" in helper.keys_found()
    helper.search.setText("qqqqq")
    assert "Nothing found" in helper.list.topLevelItem(0).text(0)
    assert helper.keys_found() == []


def test_looking_up_keeps_pace_with_typing(helper, qtbot):
    """Pages that were listed are taken out together: one by one, each was laid out anew, and a letter took seconds."""
    helper.search.setText("l")
    qtbot.wait(20)
    assert helper.list.topLevelItemCount() > 300
    began = time.perf_counter()
    helper.search.setText("le")
    assert time.perf_counter() - began < 0.5  # it takes some 0.03


def test_what_was_in_the_list_is_gone(helper):
    """Items that are taken out of a tree belong to nobody."""

    def there():
        gc.collect()
        return sum(issubclass(type(one), QTreeWidgetItem) and isValid(one) for one in gc.get_objects())

    helper.fill("")
    before = there()
    for wanted in ("weight", "") * 3:
        helper.fill(wanted)
    assert there() == before


def test_the_list_has_every_page(helper):
    assert set(helper.book.pages) <= {*helper.keys_found(), ""}
    assert len({folder for folder, _ in GROUPS}) == len(GROUPS)


def test_formulas_are_typeset_once_there_is_time(helper, qtbot):
    helper.turn_to("quantity/grad")
    latex = r"\frac{\partial E}{\partial W} = \frac{1}{N} \left[1;\, o_{\mathrm{prev}}\right] \delta^{\top}"
    qtbot.waitUntil(lambda: latex not in helper.page.toPlainText(), timeout=5000)
    assert helper.page.toPlainText().count("￼") == 2
    apply_theme("dark")
    assert helper.page.toPlainText().count("gradient ∂E/∂W") == 1


def test_all_formulas_can_be_typeset(helper):
    from nnsim.session.help.markup import Formula

    wanted = {block.latex for page in helper.book if page.key.startswith(("term/", "quantity/", "activations/"))
              for block in page.blocks if isinstance(block, Formula)}  # fmt: skip
    assert [latex for latex in sorted(wanted)[::6] if typesetter().typeset((latex, 17)) is None] == []


def test_a_page_reads_no_file_of_others(helper):
    image = QTextDocument.ResourceType.ImageResource.value
    assert helper.page.loadResource(image, QUrl("file:///etc/hostname")) is None
    assert helper.page.loadResource(image, QUrl("https://example.org/x.png")) is None
    assert not helper.page.loadResource(image, QUrl("gallery.png")).isNull()


def test_commands_of_the_menu(window):
    window.actions_by_id.run("help.index")
    shown = window.findChild(HelpWindow)
    assert shown.topic == "guide/start"
    window.actions_by_id.run("help.changes")
    assert shown.topic == "guide/changes"
    shown.close()
    assert QApplication.activeModalWidget() is None


def test_changes_are_told_once_after_an_update_and_never_at_the_first_start(make_window, settings, tmp_path):
    first = make_window()
    assert first.notices.notice is None
    assert settings.get("changes_seen") == __version__
    settings.set("changes_seen", "0.0.9")
    for example, text in (("xor", f"This is nnsim {__version__}"), ("xor", "")):
        with_old = Settings(settings.path)
        session = Session(with_old)
        window = Window(session)
        session.example(example)
        tell_of_update(window)
        assert text in window.notices.text()
        assert bool(window.notices.text()) == bool(text)
        window.leave_unsaved = True
        window.close()
        window.deleteLater()


def test_the_first_page_offers_the_changes(make_window, settings):
    settings.set("changes_seen", "0.0.9")
    settings.first = False
    window = make_window(example=None, gallery=True)
    assert window.gallery.news.isVisible()
    window.gallery.news.click()
    shown = window.findChild(HelpWindow)
    assert shown.topic == "guide/changes"
    assert f"{__version__}" in shown.page.toPlainText()
    shown.close()


def test_every_command_and_panel_is_told_and_found():
    pages = help_dialog.book()
    for action in COMMANDS:
        page = pages[f"command/{action.id}"]
        assert page in pages.search(page.title)[:6], f"{page.key} is not found by its title"
        assert all(page in pages.search(key) for key in action.keys if any(letter.isalnum() for letter in key))
    for key, panel in find_panels().items():
        page = pages[f"panel/{key}"]
        assert page.summary == panel.help
        assert page in pages.search(page.title)[:4]
    assert pages.leads_nowhere() == []
    assert [page.key for page in pages if not page.body.strip() or not page.summary] == []
    assert [page.key for page in pages if page.key.split("/")[0] not in {folder for folder, _ in GROUPS}] == []
