"""The window: what it shows, how it closes, what it remembers, and the docks and notices in it."""

import base64
import struct
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractAnimation, QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox

from nnsim.gui.dialogs import files
from nnsim.gui.docks import find_panels
from nnsim.gui.panel import Panel
from nnsim.gui.theme import signals
from nnsim.kit.errors import UserError
from nnsim.session.changes import Notice

Buttons = QMessageBox.StandardButton
_SCREEN_WIDTH = 46  # where it stands in what Qt keeps of the place of a window


@pytest.fixture
def answer(monkeypatch):
    """Gives answers instead of a person, and collects the questions."""
    asked = []

    def give(button):
        monkeypatch.setattr(files, "ask", lambda box: asked.append(box.text()) or button)
        return asked

    return give


def edit(window):
    window.session.set_training("change η", rate=0.123)
    window.bridge.flush()


# -- what it shows


def test_status_and_title(window):
    assert window.facts.text() == "2-2-1 · 9 parameters · float64 · seed 3"
    assert window.position.text() == f"next: {window.session.position_text}"
    assert window.windowTitle() == "xor – nnsim"
    edit(window)
    assert window.document.text() == "xor • edited"
    assert window.windowTitle() == "xor • edited – nnsim"


def test_steps_by_hand_are_unsaved_changes(window, answer):
    """Another example is not opened over them without a question, also after going back to the beginning."""
    session, asked = window.session, answer(Buttons.Cancel)
    session.step("epoch")
    session.step("epoch")
    window.bridge.flush()
    assert window.document.text() == "xor • edited"
    session.visit(0)
    assert not window.open_example("mazur")
    assert asked


def test_a_network_that_cannot_run_says_why(window):
    window.session.edit_network("cut it", lambda network: type(network)(network.layers, network.links[:1]))
    window.bridge.flush()
    assert not window.session.ready
    assert "output" in window.position.text()
    assert window.step_bar.readouts["batch"].value == "not yet"
    assert not window.actions_by_id["debug.step"].isEnabled()


def test_nothing_is_cut_off_in_the_usual_size(window, qtbot):
    bar = window.step_bar
    for width in (1280, 1000, 960, 1440, 1920):
        window.resize(width, 800)
        qtbot.wait(10)
        assert bar.layout().sizeHint().width() <= bar.width() == window.width()
    assert bar.buttons["train.train"].sizeHint().width() > 80


def test_the_network_gets_most_of_the_window(window, qtbot):
    for (width, height), least, most in (((1280, 800), 0.50, 0.62), ((1920, 1080), 0.60, 0.70)):
        window.resize(width, height)
        qtbot.waitUntil(lambda share=least, tall=height: window.canvas.height() >= share * tall)
        assert window.canvas.height() <= most * height, "curves and samples need room too"


def test_words_before_read_outs_at_1280(window):
    assert window.step_bar.buttons["debug.finish"].sizeHint().width() > 100
    assert window.step_bar.readouts["E"].isVisible()


def test_read_outs(window, qtbot):
    read = {name: readout.value for name, readout in window.step_bar.readouts.items()}
    assert read["E"] == "not yet"
    assert (read["epoch"], read["update"], read["rate"]) == ("0", "0", "0.5")
    window.session.step("batch")
    window.bridge.flush()
    read = {name: readout.value for name, readout in window.step_bar.readouts.items()}
    assert read["update"] == "1"
    assert float(read["E"]) == pytest.approx(window.session.loss, rel=1e-6)


def test_samples_can_be_chosen(window):
    window.session.step("phase")
    window.bridge.flush()
    bar = window.step_bar
    menu = bar.sample.menu()
    bar._fill_samples(menu)
    assert len(menu.actions()) == 4
    menu.actions()[2].trigger()
    window.bridge.flush()
    assert window.session.sample == 2
    assert bar.sample.text() == "3 of 4 ▾"


def test_the_unit_can_be_chosen(window):
    unit = window.step_bar.unit
    unit.activated.emit(unit.findData("layer"))
    assert window.session.unit == "layer"
    window.bridge.flush()
    assert window.actions_by_id["debug.unit_layer"].isChecked()


# -- closing and opening


def test_unsaved_edits_are_asked_about(window, answer):
    asked = answer(Buttons.Cancel)
    assert files.may_leave(window)
    assert not asked
    edit(window)
    assert not window.close()
    assert window.isVisible()
    assert len(asked) == 1
    answer(Buttons.Discard)
    assert window.close()


def test_after_closing_nothing_starts_any_more(window, answer, qtbot):
    for dock in window.docks.docks.values():
        dock.fill()
    window.session.step()
    window.canvas.sync()
    window.notices.show_notice(Notice("info", "something that goes by itself"))
    answer(Buttons.Discard)
    assert window.close()
    stir = (
        window.docks.tidy_later,
        window.fit_later,
        lambda: window.docks["program"].setVisible(False),
        window.session.tell,
        lambda: window.resize(1000, 700),
        signals().changed.emit,
        QApplication.processEvents,
    )
    for act in (lambda: None, *stir):
        act()
        running = [timer for timer in window.findChildren(QTimer) if timer.isActive()]
        moving = [a for a in window.findChildren(QAbstractAnimation) if a.state() == a.State.Running]
        assert not running + moving


def test_saving_before_closing(window, answer, monkeypatch, tmp_path):
    path = tmp_path / "mine.nnsim"
    monkeypatch.setattr(files.QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    edit(window)
    answer(Buttons.Save)
    assert files.may_leave(window)
    assert path.is_file()
    assert window.document.name == "mine.nnsim"
    assert "mine.nnsim" in window.notices.text()


def test_a_save_that_fails_keeps_the_window_open(window, answer, tmp_path):
    edit(window)
    window.session.path = tmp_path / "no" / "such" / "folder.nnsim"
    answer(Buttons.Save)
    assert not files.may_leave(window)
    assert window.notices.notice.kind == "error"


def test_save_then_open_again(window, monkeypatch, tmp_path):
    path = tmp_path / "one.nnsim"
    window.session.save(path)
    window.session.example("mazur")
    monkeypatch.setattr(files.QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    window.actions_by_id.run("file.open")
    assert window.session.path == path
    assert window.preferences.recent() == [path]
    window.menus["<recent>"].aboutToShow.emit()
    assert window.menus["<recent>"].actions()[0].text().startswith("one.nnsim")


def test_a_file_that_is_no_project_is_a_notice(window, tmp_path):
    bad = tmp_path / "bad.nnsim"
    bad.write_text("no project")
    assert not window.open_path(bad)
    assert window.notices.notice.kind == "error"
    assert window.session.design.title == "xor"


def test_a_project_can_be_dropped(window, tmp_path):
    path = tmp_path / "dropped.nnsim"
    window.session.save(path)
    window.session.example("mazur")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy = Qt.DropAction.CopyAction
    event = QDropEvent(QPointF(5, 5), copy, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    window.dropEvent(event)
    assert window.session.path == path


def test_weights_come_in(window, monkeypatch, tmp_path):
    path = tmp_path / "weights.npz"
    window.session.export_weights(path)
    monkeypatch.setattr(files.QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    window.actions_by_id.run("file.import")
    assert "weights.npz" in window.notices.text()
    assert window.session.undo_title


def test_a_file_that_cannot_be_opened_at_the_start(make_window, tmp_path):
    window = make_window(path=tmp_path / "missing.nnsim", example=None)
    assert window.notices.notice.kind == "error"
    assert window.session.design.title == "xor"


# -- docks


def test_panels_are_found_and_stand_where_they_say(window):
    panels = find_panels()
    assert {"program", "inspector", "curves"} <= panels.keys()
    for key, panel in panels.items():
        dock = window.docks[key]
        assert isinstance(panel, Panel)
        assert dock.objectName() == f"dock_{key}"
        area = window.dockWidgetArea(dock)
        assert area.name.lower().startswith(panel.place)
        assert dock.isVisibleTo(window) == panel.shown or window.tabifiedDockWidgets(dock)


def test_a_closed_dock_comes_back_from_the_menu(window, qtbot):
    dock = window.docks["program"]
    dock.close()
    assert not dock.isVisible()
    toggle = next(a for a in window.menus["Window"].actions() if a.text() == dock.windowTitle())
    toggle.trigger()
    assert dock.isVisible()


def test_docks_among_tabs_have_no_title_of_their_own(window, qtbot):
    docks = [d for d in window.docks.docks.values() if d.panel.place == "bottom" and d.isVisibleTo(window)]
    assert len(docks) > 1
    window.docks.tidy()
    assert all(not d.bar.isVisible() for d in docks)
    docks[0].setFloating(True)
    window.docks.tidy()
    assert docks[0].bar.isVisible()


def test_the_layout_is_remembered_and_can_be_reset(make_window, qtbot):
    first = make_window()
    first.docks["program"].close()
    first.bars["training"].hide()
    first.remember()
    second = make_window()
    assert not second.docks["program"].isVisible()
    assert not second.bars["training"].isVisible()
    second.actions_by_id.run("window.reset_layout")
    assert second.docks["program"].isVisible()
    assert second.bars["training"].isVisible()


def test_a_damaged_layout_does_no_harm(make_window, settings):
    settings.set("layout", "not base64 at all")
    settings.set("geometry", "AAAA")
    assert make_window().isVisible()


def test_on_a_screen_of_another_size_the_window_gets_a_place_of_its_own(make_window, settings):
    first = make_window()
    assert not first.placed
    first.remember()
    assert make_window().placed
    kept = bytearray(base64.b64decode(settings.get("geometry")))
    width = struct.unpack_from(">i", kept, _SCREEN_WIDTH)[0]
    assert width == first.screen().geometry().width()
    struct.pack_into(">i", kept, _SCREEN_WIDTH, 2 * width)
    settings.set("geometry", base64.b64encode(kept).decode())
    assert not make_window().placed, "Qt does not put a window on half the screen that it was on: nnsim must"


def test_a_panel_must_stand_somewhere():
    with pytest.raises(ValueError, match="left, right"):
        Panel("Odd", "top", 1, "", make=lambda session, parent: None)  # type: ignore[arg-type]


# -- notices


def test_notices_of_the_session_are_shown(window, qtbot):
    window.session.notice("info", "Something was done.", "look at it")
    assert window.notices.text() == "Something was done. Look at it."
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.notices.isVisible()


def test_errors_stay_and_information_goes(window):
    window.notices.show_error(UserError("it failed", "the disk is full", "make room"))
    assert window.notices.text() == "It failed: the disk is full. Make room."
    assert not window.notices._timer.isActive()
    window.notices.show_notice(Notice("info", "Done."))
    assert window.notices._timer.isActive()
    window.notices._timer.timeout.emit()
    assert not window.notices.isVisible()


def test_text_from_files_is_plain(window):
    window.notices.show_error(UserError("<b>bold</b>"))
    assert window.notices._text.textFormat() == Qt.TextFormat.PlainText


# -- the demo


def test_the_demo_does_the_main_job(tmp_path, monkeypatch, capsys, qtbot):
    from nnsim.gui import demo

    assert demo.main([str(tmp_path / "out")]) == 0
    names = {path.name for path in Path(tmp_path / "out").iterdir()}
    assert {"curve.png", "curve.csv", "weights.npz", "weights.safetensors", "window-dark-1920x1080.png"} <= names
    assert "every weight as before" in capsys.readouterr().out


def test_the_demo_names_a_folder_that_cannot_be_made(tmp_path, capsys):
    from nnsim.gui import demo

    (tmp_path / "file").write_text("")
    assert demo.main([str(tmp_path / "file" / "out")]) == 2
    assert "choose another folder" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("loss", "said"),
    [
        (0.5, "0.5000000"),
        (0.413577474, "0.4135775"),
        (12.3456789, "12.34568"),
        (-0.25, "−0.2500000"),
        (2.590965659e-5, "2.5910e−5"),
        (2.590965659e-120, "2.59e−120"),
        (1.5e7, "1.5000e7"),
        (float("inf"), "∞"),
        (0, "0.0000000"),
    ],
)
def test_the_loss_takes_the_same_room(loss, said):
    from nnsim.gui.toolbar import loss_text

    assert loss_text(loss) == said


def test_every_control_has_a_name_and_a_tooltip(window):
    from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox

    window.show_gallery()
    nameless = []
    for part in (window.step_bar, window.training_bar, window.gallery, window.notices, *window.docks.docks.values()):
        for kind in (QAbstractButton, QAbstractSpinBox, QComboBox):
            for control in part.findChildren(kind):
                name = control.accessibleName() or (control.text() if isinstance(control, QAbstractButton) else "")
                if not control.objectName().startswith("qt_") and not (name and control.toolTip()):
                    nameless.append((type(control).__name__, name, type(control.parent()).__name__))
    assert nameless == []
