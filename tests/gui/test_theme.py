"""Colours, fonts and icons: light and dark, sharp contrasts, and everything that is named is there."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from nnsim.gui import theme as theme_module
from nnsim.gui.commands import COMMANDS
from nnsim.gui.docks import find_panels
from nnsim.gui.icons import drawing, has_icon
from nnsim.gui.palettes import EDGES, make_theme, mix
from nnsim.gui.style_sheet import style_sheet
from nnsim.gui.theme import (
    apply_theme,
    edge_color,
    icon,
    mono_font,
    phase_color,
    serif_font,
    signals,
    theme,
    ui_font,
)
from nnsim.gui.widgets.label import named_color
from nnsim.kit.resources import resource


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of WCAG 2: 21 for black on white, 1 for the same colour twice."""

    def light(color: QColor) -> float:
        parts = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in color.getRgbF()[:3]]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    bright, dim = sorted((light(one), light(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


@pytest.fixture(autouse=True)
def light_again(qapp):
    yield
    apply_theme("light")


@pytest.mark.parametrize("dark", [False, True])
def test_what_is_read_can_be_read(dark):
    colors = make_theme(dark)
    grounds = (colors.window, colors.panel, colors.card, colors.canvas)
    assert min(contrast(colors.text, ground) for ground in grounds) > 10
    assert min(contrast(colors.muted, ground) for ground in grounds) > 4.5
    phases = (
        "data",
        "forward",
        "loss",
        "backward",
        "update",
        "evaluate",
        "phase_a",
        "phase_b",
        "phase_c",
        "accent",
        "error",
        "warning",
    )
    assert {n: round(contrast(getattr(colors, n), colors.panel), 1) for n in phases
            if contrast(getattr(colors, n), colors.panel) < 3.8} == {}  # fmt: skip
    assert contrast(colors.on_accent, colors.accent) > 4.5


def test_the_theme_changes_and_says_so(qtbot):
    apply_theme("light")
    assert not theme().dark
    with qtbot.waitSignal(signals().changed):
        apply_theme("dark")
    assert theme().dark
    assert theme_module.mode() == "dark"
    apply_theme("nonsense", "nonsense")
    assert theme_module.mode() == "system"
    assert theme().positive == make_theme(theme().dark).positive


def test_the_same_theme_again_is_no_news(qtbot):
    apply_theme("dark")
    with qtbot.assertNotEmitted(signals().changed):
        apply_theme("dark")


def test_the_system_is_followed(qapp, monkeypatch):
    apply_theme("system")
    monkeypatch.setattr(theme_module, "_is_dark", lambda _mode: True)
    theme_module._follow_system()
    assert theme().dark
    apply_theme("light")
    theme_module._follow_system()
    assert theme_module.mode() == "light"


def test_labels_keep_their_colours_when_the_theme_changes(qtbot):
    from nnsim.gui.widgets.label import Label

    apply_theme("light")
    page = QWidget()
    qtbot.addWidget(page)
    label = Label("words", "muted")
    QVBoxLayout(page).addWidget(label)
    page.show()
    apply_theme("dark")
    assert label.palette().color(label.foregroundRole()) == theme().muted


@pytest.mark.parametrize("preset", EDGES)
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_edges_tell_signs_apart(qapp, mode, preset):
    apply_theme(mode, preset)
    colors = theme()
    assert edge_color(0.0, 1.0) == colors.zero
    assert edge_color(2.0, 1.0).name() == colors.positive.name()
    assert edge_color(-1.0, 1.0).name() == colors.negative.name()
    assert edge_color(0.3, 1.0) != edge_color(-0.3, 1.0)
    assert edge_color(float("nan"), 1.0) == colors.error
    assert edge_color(1.0, 0.0) == colors.zero
    assert contrast(colors.positive, colors.canvas) > 2
    assert contrast(colors.negative, colors.canvas) > 2


def test_mixing():
    assert mix(QColor("black"), QColor("white"), 0.5).red() in {127, 128}
    assert mix(QColor("black"), QColor("white"), 7).name() == "#ffffff"


def test_phases_have_their_hues(qapp):
    assert phase_color("backward") == theme().backward
    assert phase_color("") == theme().muted
    others = {phase_color(phase).name() for phase in ("compete", "recall", "positive", "pair", "evidence", "anything")}
    assert 1 < len(others) <= 3  # phases that learning rules bring share a few hues, always the same
    assert not others & {phase_color(phase).name() for phase in ("forward", "loss", "backward", "update", "")}
    assert named_color("compete") == phase_color("compete")


def test_fonts_are_the_shipped_ones(qapp):
    assert ui_font().families()[0] == "Inter"
    assert mono_font().families()[0] == "JetBrains Mono"
    assert ui_font(10).pixelSize() == 13
    assert ui_font(10, 600).weight() == 600
    assert serif_font(italic=True).italic()


def test_the_style_sheet_is_understood(qtbot):
    """Qt says nothing about a sheet that it cannot read but in a warning, which fails this test."""
    label = QLabel()
    qtbot.addWidget(label)
    for dark in (False, True):
        sheet = style_sheet(make_theme(dark))
        assert "$" not in sheet
        for path in re.findall(r"url\(([^)]*)\)", sheet):
            assert Path(path).is_file()
        label.setStyleSheet(sheet)
        label.ensurePolished()


def test_icons_take_the_colour_asked_for(qapp):
    picture = drawing("reset", 32, "#12ab34").toImage()
    found = {picture.pixelColor(x, y).name() for x in range(32) for y in range(32)
             if picture.pixelColor(x, y).alpha() == 255}  # fmt: skip
    assert found == {"#12ab34"}
    assert drawing("reset", 17, "#000000", 2.0).size().width() == 34
    assert icon("there is none").isNull()
    assert not icon("reset").isNull()


def test_every_icon_that_is_named_is_shipped():
    named = {action.icon for action in COMMANDS if action.icon} | {panel.icon for panel in find_panels().values()}
    assert sorted(name for name in named if not has_icon(name)) == []


def test_every_icon_named_in_the_source_is_shipped():
    folder = Path(theme_module.__file__).parent
    named = {m for p in folder.rglob("*.py") for m in re.findall(r"\bicon\(\"([a-z-]+)\"", p.read_text("utf-8"))}
    assert len(named) > 3
    assert sorted(name for name in named if not has_icon(name)) == []


def test_the_icons_are_drawings_of_one_ink():
    for path in resource("icons").glob("*.svg"):
        assert path.read_text("utf-8").lstrip().startswith("<svg"), path.name
