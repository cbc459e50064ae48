"""What is kept as a picture looks as if it were painted anew, whatever has changed: symbol, state, size or colours."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from nnsim.gui.theme import apply_theme, icon, ui_font
from nnsim.gui.widgets import number_chip, plain_buttons
from nnsim.gui.widgets.formula_text import Line
from nnsim.gui.widgets.heading import Heading
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.math_view import MathView
from nnsim.gui.widgets.number_chip import NumberChip
from nnsim.gui.widgets.plain_buttons import Toggle
from nnsim.gui.widgets.typesetting import Typesetter
from nnsim.gui.written import stand_on
from nnsim.kit.recent import Recent


@pytest.fixture(autouse=True)
def light(qapp, monkeypatch):
    monkeypatch.setattr(Typesetter, "ask", lambda *_: None)
    apply_theme("light")
    yield
    apply_theme("light")


@pytest.fixture
def ground(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(300, 80)
    stand_on(made, "card")
    return made


def pixels(widget):
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)[..., :3].astype(int)


CHIPS = {
    "value": lambda chip: chip.show_number("z¹₁", -1.25),
    "symbol": lambda chip: chip.show_number("∂E/∂o¹₁", 0.5),
    "no value": lambda chip: chip.show_number("z¹₁", None),
    "checked": lambda chip: chip.setChecked(True),
    "faint": lambda chip: setattr(chip, "faint", True),
    "dark": lambda _: apply_theme("dark"),
    "larger": lambda _: apply_theme("light", scale=1.5),
}


@pytest.mark.parametrize("standing", [True, False])
@pytest.mark.parametrize("change", CHIPS)
def test_a_chip(ground, monkeypatch, change, standing):
    chip = NumberChip("z¹₁", 0.5, parent=ground)
    chip.setCheckable(True)
    stand_on(chip, "card") if standing else None
    chip.resize(chip.sizeHint())
    before = pixels(ground)
    CHIPS[change](chip)
    for one in (ground, chip) if standing else (ground,):
        stand_on(one, "card")
    chip.resize(chip.sizeHint())
    after = pixels(ground)
    assert not np.array_equal(before, after)
    monkeypatch.setattr(number_chip, "_face", number_chip._face.__wrapped__)
    assert np.array_equal(after, pixels(ground))


def test_of_a_chip_only_the_value_is_written_at_each_step(ground, monkeypatch):
    chip = NumberChip("z¹₁", 0.5, parent=ground)
    chip.resize(chip.sizeHint())
    pixels(ground)
    drawn = []
    monkeypatch.setattr(Line, "paint", lambda *given: drawn.append(given))
    for value in (0.3, 0.7):
        chip.show_number("z¹₁", value)
        pixels(ground)
    assert not drawn
    chip.show_number("z¹₂", 0.7)
    pixels(ground)
    assert drawn


FORMULAS = {
    "text": lambda view: view.set_formula("", "o¹₁ = w¹₁₁ · x₁ + w¹₂₁ · x₂ + b¹₁"),
    "few": lambda view: view.set_formula("", "= 0.5 × 2"),
    "color": lambda view: view.set_color("muted"),
    "place": lambda view: view.resize(120, 80),
    "dark": lambda _: apply_theme("dark"),
    "larger": lambda _: apply_theme("light", scale=1.5),
}


@pytest.mark.parametrize("change", FORMULAS)
def test_a_formula_in_text(ground, change):
    view = MathView("", "z¹₁ = w¹₁₁ · x₁ + w¹₂₁ · x₂ + b¹₁", parent=ground)
    stand_on(view, "card")
    view.resize(280, 30)
    before = pixels(ground)
    assert len(view._pictures) == 1
    FORMULAS[change](view)
    for one in (ground, view):
        stand_on(one, "card")
    after = pixels(ground)
    assert not np.array_equal(before, after)
    view._pictures = Recent(1)
    assert np.array_equal(after, pixels(ground))


def test_a_formula_that_is_painted_again_is_not_written_again(ground, monkeypatch):
    view = MathView("", "z¹₁ = w¹₁₁ · x₁ + w¹₂₁ · x₂ + b¹₁", parent=ground)
    pixels(ground)
    written = []
    monkeypatch.setattr(MathView, "_write", lambda *_: written.append(1))
    pixels(ground)
    assert not written
    view.set_formula("", "z¹₁ = w¹₁₁ · x₁ + w¹₂₁ · x₂ + w¹₃₁ · x₃")
    pixels(ground)
    assert written


TOGGLES = {
    "text": lambda toggle: toggle.setText("∂E/∂o"),
    "checked": lambda toggle: toggle.setChecked(True),
    "down": lambda toggle: toggle.setDown(True),
    "disabled": lambda toggle: toggle.setEnabled(False),
    "font": lambda toggle: toggle.setFont(ui_font(15)),
    "icon": lambda toggle: toggle.setIcon(icon("sort")),
    "place": lambda toggle: toggle.resize(90, 40),
    "dark": lambda _: apply_theme("dark"),
    "larger": lambda _: apply_theme("light", scale=1.5),
}


@pytest.mark.parametrize("change", TOGGLES)
def test_a_toggle(ground, change):
    toggle = Toggle(ground)
    toggle.setText("tanh′(z)")
    toggle.setCheckable(True)
    stand_on(toggle, "card")
    toggle.resize(80, 27)
    before = pixels(ground)
    TOGGLES[change](toggle)
    for one in (ground, toggle):
        stand_on(one, "card")
    after = pixels(ground)
    assert not np.array_equal(before, after)
    assert np.array_equal(after, pixels(ground))
    toggle.ground = ""  # then it is painted each time
    toggle.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, False)
    assert np.abs(after - pixels(ground)).max() <= 1


def test_a_toggle_that_was_so_before_is_not_painted_anew(ground, monkeypatch):
    toggle = Toggle(ground)
    toggle.setText("z")
    toggle.setCheckable(True)
    stand_on(toggle, "card")
    for checked in (True, False):
        toggle.setChecked(checked)
        pixels(ground)
    painted = []
    monkeypatch.setattr(plain_buttons, "_paint_words", lambda *_: painted.append(1))
    for checked in (True, False):
        toggle.setChecked(checked)
        pixels(ground)
    assert not painted


HEADINGS = {
    "text": lambda heading: heading.setText("Where x is from"),
    "shorter": lambda heading: heading.setText("x"),
    "dark": lambda _: apply_theme("dark"),
    "larger": lambda _: apply_theme("light", scale=1.5),
}


@pytest.mark.parametrize("change", HEADINGS)
def test_a_heading_looks_like_a_bold_label(ground, change):
    looks = []
    for heading in (Heading("card", ground), Label("", weight=700, parent=ground)):
        heading.setText("How o was computed")
        heading.resize(280, heading.sizeHint().height())
        heading.show()
        pixels(ground)
        HEADINGS[change](heading)
        stand_on(ground, "card")
        heading.resize(280, heading.sizeHint().height())
        looks.append(pixels(ground))
        heading.hide()
        apply_theme("light")
    assert np.array_equal(*looks)
