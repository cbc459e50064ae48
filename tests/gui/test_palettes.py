"""The palettes: what is told apart by colour stays so for eyes that see colours differently, and text can be read."""

from itertools import combinations

import pytest

from nnsim.files.hues import CLASSES, PALETTES
from nnsim.files.plots import canvas as plots
from nnsim.gui.canvas.edge_pens import sign_pen
from nnsim.gui.class_look import _SHAPES, class_color
from nnsim.gui.curves_view.colors import HUES, run_color, validation_color
from nnsim.gui.palettes import make_theme
from nnsim.gui.theme import apply_theme, edge_color, severity_color, theme
from nnsim.session.settings import PARAMS
from tests.gui.lights import EYES, apart, contrast

SAFE = tuple(palette for palette in PALETTES if palette != "default")
PHASES = ("data", "forward", "loss", "backward", "update", "evaluate")
# pairs that mean different things in one view, and how far they are apart at least (ΔE of CIE 1976; 2.3 is just seen)
MEANT = {("positive", "negative"): 44, ("forward", "backward"): 25, ("backward", "update"): 25,
         ("activation", "delta"): 25, ("good", "error"): 24, ("good", "warning"): 17,
         ("warning", "error"): 13}  # fmt: skip


@pytest.fixture(autouse=True)
def light_again(qapp):
    yield
    apply_theme("light")


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("palette", SAFE)
def test_what_is_meant_stays_apart_for_all_eyes(palette, dark):
    colors = make_theme(dark, palette=palette)
    pairs = dict.fromkeys(combinations(PHASES, 2), 12) | MEANT
    pairs |= dict.fromkeys(combinations(("phase_a", "phase_b", "phase_c"), 2), 11)
    near = {
        (one, other, eyes): round(found, 1)
        for (one, other), least in pairs.items()
        for eyes in EYES
        if (found := apart(getattr(colors, one), getattr(colors, other), eyes)) < least
    }
    assert near == {}


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("palette", PALETTES)
def test_signs_stay_apart_in_every_palette(palette, dark):
    colors = make_theme(dark, palette=palette)
    for eyes in EYES:
        assert apart(colors.positive, colors.negative, eyes) > 40
        assert apart(colors.activation, colors.delta, eyes) > 22


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("palette", PALETTES)
def test_text_can_be_read(palette, dark):
    colors = make_theme(dark, palette=palette)
    least = 7.0 if palette == "high-contrast" else 4.5
    inks = ["text", "muted"]
    if palette != "default":
        inks += [*PHASES, "phase_a", "phase_b", "phase_c", "accent", "good", "warning", "error"]
    grounds = (colors.panel, colors.card, colors.window)
    weak = {ink: min(contrast(getattr(colors, ink), ground) for ground in grounds) for ink in inks}
    assert {ink: round(found, 2) for ink, found in weak.items() if found < least} == {}
    assert contrast(colors.on_accent, colors.accent) >= 4.5
    assert contrast(colors.text, colors.accent_soft) >= 4.5
    assert contrast(colors.faint, colors.panel) >= (4.5 if palette == "high-contrast" else 2.4)


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("palette", SAFE)
def test_classes_and_runs_stay_apart(palette, mode):
    apply_theme(mode, palette=palette)
    colors = [class_color(number, 10) for number in range(10)]
    for eyes in EYES:
        few = min(apart(*pair, eyes) for pair in combinations(colors[:4], 2))
        many = min(apart(*pair, eyes) for pair in combinations(colors, 2))
        assert few > 23
        assert many > 7
        assert apart(run_color(0), validation_color(0, True), eyes) > 40
    assert [run_color(k) for k in range(HUES)] == colors[:HUES]
    assert class_color(1, 2) == theme().positive
    assert len(_SHAPES) == 10  # and each class has a shape of its own


@pytest.mark.parametrize("palette", PALETTES)
def test_how_bad_something_is_is_told_by_lightness(palette):
    for mode in ("light", "dark"):
        apply_theme(mode, palette=palette)
        steps = [contrast(severity_color(k / 3), theme().canvas) for k in range(4)]
        assert steps == sorted(steps)
        assert steps[-1] > 2 * steps[0]


def test_a_weight_of_another_palette_is_told_from_zero(qapp):
    for palette in PALETTES:
        apply_theme("dark", palette=palette)
        assert edge_color(1.0, 1.0) == theme().positive
        assert min(contrast(edge_color(sign, 1.0), theme().canvas) for sign in (-1.0, 1.0)) > 3


def test_plots_without_a_window_have_the_hues_of_the_palette():
    assert set(PARAMS["palette"].choices) == set(CLASSES)
    usual = plots.signs(), plots.hues()
    with plots.painted_in("okabe-ito"):
        colors = make_theme(False, palette="okabe-ito")
        assert plots.signs() == (colors.negative.name(), colors.positive.name())
        assert plots.class_color(2, 3) == CLASSES["okabe-ito"][0][2]
    assert (plots.signs(), plots.hues()) == usual


def test_a_negative_weight_is_a_broken_line_where_hues_may_not_be_told(qapp):
    apply_theme("light")
    assert sign_pen(theme().negative, 2.0, True).dashPattern() == []
    for palette in SAFE:
        apply_theme("light", palette=palette)
        assert sign_pen(theme().negative, 2.0, True).dashPattern()
        assert sign_pen(theme().positive, 2.0, False).dashPattern() == []
