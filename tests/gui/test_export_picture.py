"""The picture of the network, from the window: what is shown is what is saved, as PDF, PNG, SVG and TikZ."""

import shutil
import subprocess

import pytest
from PySide6.QtGui import QColor, QImage
from shiboken6 import isValid

from nnsim.files.exchange import write
from nnsim.files.formats import REGISTRY
from nnsim.files.paper.picture import picture
from nnsim.gui.dialogs import export_picture, files
from nnsim.gui.paper.picture import MARGIN, picture_bytes
from tests.files.making_trained import a_chain


@pytest.fixture
def dialog(window):
    window.session.example("iris")
    shown = export_picture.show(window)
    yield shown
    if isValid(shown):
        shown.close()


@pytest.mark.parametrize("key", ["pdf", "png", "svg", "tikz"])
def test_each_format_is_saved(window, dialog, tmp_path, monkeypatch, key):
    dialog.format.choose(key)
    monkeypatch.setattr(files.QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "net"), ""))
    dialog.ask()
    ending = {"tikz": "tex"}.get(key, key)
    data = (tmp_path / f"net.{ending}").read_bytes()
    assert data.startswith({"pdf": b"%PDF", "png": b"\x89PNG", "svg": b"<?xml", "tikz": b"% "}[key])
    if key in REGISTRY:
        assert data == write(window.session.trained(), REGISTRY[key])
    assert f"net.{ending}" in window.notices.text()


def test_a_place_that_is_none_is_said(dialog, tmp_path):
    dialog.save(tmp_path / "no" / "folder" / "x.pdf")
    assert dialog.error.text()
    assert dialog.isVisible()


def test_the_picture_is_on_white_paper_in_both_themes(window, dialog, qtbot):
    for name in ("light", "dark"):
        window.preferences.set("theme", name)
        qtbot.waitUntil(dialog.shown.isVisible)
        seen = dialog.shown.grab().toImage()
        found = {QColor(seen.pixel(x, seen.height() // 2)).name() for x in range(seen.width())}
        assert "#ffffff" in found
        assert len(found) > 3, "and something is drawn"


def test_a_png_has_as_many_dots_as_its_size_in_points_says(window):
    drawing = picture(a_chain((2, 3, 1)))
    image = QImage.fromData(picture_bytes(drawing, "png"))
    assert image.width() == round((drawing.width + 2 * MARGIN) * 300 / 72)
    assert image.dotsPerMeterX() == round(300 / 0.0254)
    assert image.pixelColor(2, 2) == QColor("#ffffff")
    colours = {image.pixelColor(x, image.height() // 2).name() for x in range(image.width())}
    assert {"#0877bd", "#6d4fc4", "#d9432f"} & colours


def test_what_is_very_wide_is_made_smaller(window):
    drawing = picture(a_chain((2,) * 11))
    large = type(drawing)(60_000.0, 200.0, drawing.edges, drawing.circles, drawing.captions, drawing.about)
    assert QImage.fromData(picture_bytes(large, "png")).width() <= 12_100
    assert picture_bytes(large, "pdf").startswith(b"%PDF")


def test_text_is_text(window, tmp_path):
    if shutil.which("pdftotext") is None:
        pytest.skip("there is no pdftotext here to read it with")
    window.session.example("iris")
    (tmp_path / "x.pdf").write_bytes(picture_bytes(picture(window.session.trained()), "pdf"))
    text = subprocess.run(["pdftotext", tmp_path / "x.pdf", "-"], capture_output=True, text=True, check=True).stdout
    for word in ("hidden1", "3 · softmax", "setosa", "virginica", "sepal width (cm)"):
        assert word in text
