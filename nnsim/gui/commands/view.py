"""The menu View: how the drawing looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nnsim.gui import languages
from nnsim.gui.actions import Action, lasting
from nnsim.gui.canvas.board import GRID
from nnsim.gui.canvas.edges import is_crowded
from nnsim.gui.canvas.unit_maps import MAPS
from nnsim.gui.commands.what import canvas
from nnsim.gui.commands.when import idle, unless
from nnsim.gui.languages import CODES
from nnsim.network.inner import among
from nnsim.parts.notation import NOTATIONS
from nnsim.session.settings import LANGUAGES

if TYPE_CHECKING:
    from nnsim.gui.window import Window
    from nnsim.session.changes import Notice


def _other_notation(w: Window) -> None:
    now = NOTATIONS.index(w.preferences.get("notation"))
    w.preferences.set("notation", NOTATIONS[(now + 1) % len(NOTATIONS)])


@lasting
def has_units_among(w: Window) -> Notice | None:
    """The units of some layer are linked among themselves."""
    network = w.session.design.network
    return unless(
        any(among(network, layer) is not None for layer in network.layers), "no units are linked among themselves"
    )


@lasting
def _crowded(w: Window) -> Notice | None:
    return unless(is_crowded(w.session.design.network), "all edges are drawn already")


def _theme(name: str) -> Action:
    return Action(
        f"view.theme_{name}",
        {"system": "Theme of the &system", "light": "&Light theme", "dark": "&Dark theme"}[name],
        lambda w: w.preferences.set("theme", name),
        tooltip=f"Colours: {name}",
        checked=lambda w: w.preferences.get("theme") == name,
        anywhere=True,
    )


def _language(name: str) -> Action:
    def choose(w: Window) -> None:
        w.preferences.set("language", name)
        if languages.wanted(name) == languages.code():
            return
        if w.gallery is not None and w.gallery.isVisible():  # it covers the notices; the preferences say the same
            w.actions_by_id.run("edit.preferences")
        else:
            w.session.notice(
                "info",
                "the language changes with the next start",
                "Preferences (Ctrl+,) start nnsim again now, with the same project",
            )

    return Action(
        f"view.language_{CODES.get(name, 'system')}",
        {"system": "As the s&ystem has it", "English": "&English", "Français": "Fr&ançais"}[name],
        choose,
        tooltip={"system": "The language of the system", "English": "English", "Français": "En français"}[name],
        checked=lambda w: w.preferences.get("language") == name,
        anywhere=True,
    )


COMMANDS: tuple[Action, ...] = (
    Action("view.fit", "&Fit", canvas("fit"), ("F",), "fit", "Show the whole network"),
    Action("view.zoom_in", "Zoom &in", canvas("zoom_in"), ("+", "=", "Ctrl++"), "zoom-in", "Zoom in", repeats=True),
    Action("view.zoom_out", "Zoom &out", canvas("zoom_out"), ("-", "Ctrl+-"), "zoom-out", "Zoom out", repeats=True),
    *(_theme(name) for name in ("system", "light", "dark")),
    *(_language(name) for name in LANGUAGES),
    Action("view.more_edges", "Mo&re edges", lambda w: w.canvas.edge_slider.turn(1), ("Ctrl+Alt++",), "",
           "More edges between crowded layers", _crowded, repeats=True),
    Action("view.fewer_edges", "Fe&wer edges", lambda w: w.canvas.edge_slider.turn(-1), ("Ctrl+Alt+-",), "",
           "Fewer edges between crowded layers", _crowded, repeats=True),
    Action("view.maps", "&Maps in neurons", lambda w: w.preferences.set(MAPS, not w.preferences.get(MAPS)), ("M",), "",
           "Show in each neuron what it makes of the inputs: a small map, and a large one of what is pointed at",
           checked=lambda w: bool(w.preferences.get(MAPS))),
    Action("view.grid", "Units as a &grid", lambda w: w.preferences.set(GRID, not w.preferences.get(GRID)), (), "",
           "Units that are linked among themselves stand as a grid, and not as a ring", has_units_among,
           checked=lambda w: bool(w.preferences.get(GRID))),
    Action("view.notation", "Common &notation", _other_notation, ("Ctrl+Shift+N",), "",
           "Formulas with a for outputs and W x + b, weights as (out, in)", idle,
           checked=lambda w: w.preferences.get("notation") != NOTATIONS[0]),
    Action("view.present", "&Presentation", lambda w: w.presenting.toggle(), ("F5",), "",
           "Large type and thick lines, for a projector; once more: all as it was before",
           checked=lambda w: w.presenting.on, anywhere=True),
    Action("view.full_screen", "F&ull screen", lambda w: w.toggle_full_screen(), ("F11",), "",
           "Use the whole screen", checked=lambda w: w.isFullScreen(), anywhere=True),
)  # fmt: skip
