"""The menus Window and Help."""

from __future__ import annotations

from nnsim.gui.actions import Action
from nnsim.gui.commands.what import dialog
from nnsim.gui.commands.when import guided

COMMANDS: tuple[Action, ...] = (
    Action("window.reset_layout", "&Reset layout", lambda w: w.docks.reset(), (), "",
           "All docks and bars where they were at first"),
    Action("window.below", "Panels &below the network", lambda w: w.docks.toggle_below(), ("Ctrl+J",), "",
           "Hide the panels below the network, so that it is larger, or bring them back",
           checked=lambda w: w.docks.any_below),
    Action("window.next_area", "&Next area", lambda w: w.go_to_area(1), ("F6",), "",
           "The keyboard goes to the next bar or panel, or to the network; Esc goes to the network"),
    Action("window.previous_area", "&Previous area", lambda w: w.go_to_area(-1), ("Shift+F6",), "",
           "The keyboard goes to the bar or panel before"),
    Action("help.contents", "H&elp", dialog("help"), ("F1",), "help",
           "The page about what has the focus: a control, a neuron, an edge, a number", anywhere=True),
    Action("help.index", "&Look up…", dialog("help", "index"), ("Shift+F1",), "search",
           "All pages of the help, and a glossary, to look something up", anywhere=True),
    Action("help.first_steps", "&First steps", dialog("first_steps"), (), "info",
           "What to press first, and what the letters mean", anywhere=True),
    Action("help.open_tour", "&Open a tour file…", lambda w: w.tours.open_file(), (), "folder",
           "A guided tour that somebody has written", anywhere=True),
    Action("help.leave_tour", "Lea&ve the tour", lambda w: w.tours.end(), (), "",
           "End the guided tour; it can be resumed", guided),
    Action("help.tour_card", "To the tour's &card, and back", lambda w: w.tours.go_to(), ("F4",), "",
           "The keyboard goes to the card of the guided tour, and from there to the network", guided),
    Action("help.history", "&How large networks were…", dialog("history_charts"), (), "curve",
           "Neurons and connections over the years, and your own networks among them", anywhere=True),
    Action("help.shortcuts", "&Keyboard shortcuts", dialog("shortcuts"), ("?",), "",
           "All keys on one page", anywhere=True),
    Action("help.changes", "&What is new", dialog("help", "changes"), (), "", "The changes of each version",
           anywhere=True),
    Action("help.about", "&About nnsim", dialog("about"), (), "about", "Versions and licence", anywhere=True),
)  # fmt: skip
