"""Sharing from the window: a text through the clipboard and back, a picture, and texts that are none."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage

from nnsim.files.exchange import write
from nnsim.files.formats import REGISTRY
from nnsim.gui.dialogs import files, open_text, share
from nnsim.session.sharing import share as shared


@pytest.fixture
def clipboard(qtbot):
    QGuiApplication.clipboard().setText("something else")
    yield QGuiApplication.clipboard()
    QGuiApplication.clipboard().setText("")


def test_the_text_of_the_present_weights_pastes_back_on_the_canvas(window, clipboard, qtbot):
    window.session.example("xor")
    window.session.step("epoch")
    weights = window.session.setup.weights()
    dialog = share.show(window)
    dialog.weights.choose("current")
    dialog.make()
    assert f"{len(dialog.shared.text):,} characters" in dialog.length.text()
    dialog.main.click()
    assert clipboard.text() == shared(window.session, "current").text

    window.session.example("mazur")
    window.canvas.setFocus()
    qtbot.keyClick(window.canvas, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    assert window.session.design.title == shared_title(clipboard)
    assert all(np.array_equal(w, weights[n]) for n, w in window.session.setup.weights().items())
    assert "no file yet" in window.notices.text()


def shared_title(clipboard):
    from nnsim.files.sharing import read_shared

    return read_shared(clipboard.text()).title


def test_a_text_that_is_none_is_said_and_nothing_is_lost(window, clipboard):
    window.session.example("mazur")
    before = window.session.design

    window.canvas.paste()
    assert "no layers on the clipboard" in window.notices.text()
    clipboard.setText(shared(window.session).text[:-3])
    window.canvas.paste()
    assert "checksum" in window.notices.text()
    assert window.session.design is before


def test_unsaved_work_is_asked_about(window, clipboard, monkeypatch):
    window.session.example("mazur")
    clipboard.setText(shared(window.session).text)
    window.session.example("xor")
    window.session.edit("Rename", lambda design: type(design)(design.network, design.training, design.data, {}, "mine"))
    answers = iter([files.QMessageBox.StandardButton.Cancel, files.QMessageBox.StandardButton.Discard])
    monkeypatch.setattr(files, "ask", lambda _box: next(answers))

    window.canvas.paste()
    assert window.session.design.title == "mine"
    window.canvas.paste()
    assert window.session.design.title != "mine"


def test_the_dialog_says_what_a_text_holds(window, clipboard):
    window.session.example("xor")
    text = shared(window.session).text
    dialog = open_text.show(window)
    assert not dialog.main.isEnabled()
    dialog.text.setPlainText(text[:30])
    assert "checksum" in dialog.error.text()
    assert not dialog.main.isEnabled()
    dialog.text.setPlainText("\n".join((text[:20], text[20:])))
    assert "parameters" in dialog.found.text()
    window.session.example("mazur")
    dialog.main.click()
    assert shared(window.session).text == text


def test_the_picture_is_on_the_clipboard_as_pixels_and_as_lines(window, clipboard):
    window.session.example("iris")
    window.actions_by_id.run("edit.copy_picture")

    data = clipboard.mimeData()
    assert bytes(data.data("image/svg+xml").data()) == write(window.session.trained(), REGISTRY["svg"])
    image = QImage(data.imageData())
    assert image.width() > 1000
    assert {image.pixelColor(x, image.height() // 2).name() for x in range(image.width())} > {"#ffffff"}
