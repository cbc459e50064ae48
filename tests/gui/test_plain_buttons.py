"""Buttons that paint themselves are as large as the style sheet says, which is asked once, and look as it has them."""

import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton, QToolButton

from nnsim.gui.theme import apply_theme, icon
from nnsim.gui.widgets.plain_buttons import Link, Toggle


def pixels(widget):
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)[..., :3].astype(int)


def toggle(kind, text, checked, picture):
    made = kind()
    made.setText(text)
    made.setCheckable(True)
    made.setChecked(checked)
    if picture:
        made.setIcon(icon("sort"))
    return made


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("text", ["copy", "∂E/∂o", "worked solution…"])
def test_they_look_as_the_style_sheet_has_them(qtbot, theme, scale, text):
    apply_theme(theme, scale=scale)
    styled = QPushButton(text)
    styled.setProperty("look", "link")
    pairs = [(styled, Link(text))]
    for checked in (False, True):
        for picture in (False, True):
            pairs += [tuple(toggle(kind, text, checked, picture) for kind in (QToolButton, Toggle))]
    for one, other in pairs:
        for button in (one, other):
            qtbot.addWidget(button)
            button.ensurePolished()
            button.resize(button.sizeHint())
        assert one.sizeHint() == other.sizeHint()
        difference = np.abs(pixels(one) - pixels(other)).max(axis=2)
        assert (difference > 24).mean() < 0.02, "but for a corner"
    apply_theme("light")


def test_another_text_or_size_of_letters_has_another_size(qtbot):
    apply_theme("light")
    made = Link("copy")
    qtbot.addWidget(made)
    before = made.sizeHint()
    made.setText("copy all of it")
    assert made.sizeHint().width() > before.width()
    font = made.font()
    font.setPixelSize(30)
    made.setText("copy")
    made.setFont(font)
    assert made.sizeHint().height() > before.height()
