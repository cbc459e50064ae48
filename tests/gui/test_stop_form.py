"""What a stop is about: the form proposes what can be typed as it stands, and shows it whole."""

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QStyle, QStyleOptionComboBox

from nnsim.gui.panels.stops import PANEL
from nnsim.network import edits


@pytest.fixture
def panel(make_panel, make_session):
    return make_panel(PANEL, make_session("mazur"), 900, 240)


@pytest.mark.parametrize("kind", ["condition", "sign", "bound"])
def test_its_example_can_be_typed(panel, kind):
    panel.form.choose(kind)
    example = panel.form.subject.lineEdit().placeholderText()
    assert example.count("[hidden1]") == 1
    panel.form.subject.setEditText(example)
    panel.add()
    assert not panel.form.error.isVisibleTo(panel), panel.form.error.text()
    assert len(panel.session.stops.items) == 1


def test_its_example_and_its_help_follow_the_names(qtbot, panel):
    first = next(layer.id for layer in panel.session.network.layers if layer.name == "hidden1")
    panel.session.edit_network("Name", lambda network: edits.rename(network, first, "middle"))
    qtbot.waitUntil(lambda: "delta[middle][2]" in panel.form.subject.lineEdit().placeholderText())
    assert "delta[middle][2]" in panel.form.help.text()
    assert "hidden]" not in panel.form.subject.toolTip()


def test_its_example_is_not_cut_off(panel):
    panel.form.choose("condition")
    box, line = panel.form.subject, panel.form.subject.lineEdit()
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    wide = QFontMetricsF(line.font()).horizontalAdvance(line.placeholderText())
    assert wide + 6 <= min(field.width(), line.width())
