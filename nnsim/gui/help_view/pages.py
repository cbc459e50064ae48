"""The pages of what the window has: its commands, menu by menu, and its panels; and the book of all pages."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import cache

from nnsim.gui.actions import Action, key_text
from nnsim.gui.commands import COMMANDS
from nnsim.gui.docks import find_panels
from nnsim.gui.help_view.spoken import translated
from nnsim.gui.menus import MENUS
from nnsim.gui.panel import Panel
from nnsim.gui.texts import tr
from nnsim.session.help.library import make_book
from nnsim.session.help.markup import plain
from nnsim.session.help.page import Book, Page, paragraphs, table


@cache
def book() -> Book:
    """The book of all pages, in the person's language; made when help is first asked for."""
    return Book(translated(page) for page in make_book([*command_pages(), *panel_pages()]))


def _said(text: str) -> str:
    """A menu's or a command's text, as it is read."""
    return tr(text).replace("&", "").removesuffix("…")


def command_pages() -> Iterator[Page]:
    """A page for each command, and one for all, menu by menu."""
    menus = {name: _said(title) for title, lines in MENUS for name in lines}
    table_of = {action.id: action for action in COMMANDS}
    pieces = []
    for title, lines in MENUS:
        rows = [_row(table_of[name]) for name in lines if name in table_of]
        if rows:
            head = (tr("Command"), tr("Keys"), tr("What it does"), tr("In a [tour](guide/tours)"))
            pieces.append(f"## {plain(_said(title))}\n\n{table(head, rows)}")
    summary = tr("What can be done in the window, and its keys.")
    yield Page("command/all", tr("Commands"), tr("overview"), summary, "\n\n".join(pieces), ("keys", "shortcuts"))
    for action in COMMANDS:
        yield _command(action, menus.get(action.id, ""))


def _row(action: Action) -> tuple[str, ...]:
    link = f"[{plain(_said(action.text))}](command/{action.id})"
    return link, plain(key_text(action.keys)), plain(tr(action.tooltip)), f"`{action.id}`"


def _command(action: Action, menu: str) -> Page:
    name = _said(action.text)
    pieces = []
    if menu:
        pieces.append(tr("Menu:") + f" **{plain(menu)} → {plain(name)}**")
    if action.keys:
        pieces.append(tr("Keys:") + f" **{plain(key_text(action.keys))}**")
    if action.repeats:
        pieces.append(tr("A held key repeats it."))
    if not pieces:
        pieces.append(tr("It has no entry in a menu and no keys of its own."))
    summary = tr(action.tooltip) or f"{name}."
    return Page(f"command/{action.id}", name, tr("command"), summary, "\n\n".join(pieces),
                (action.id, *action.keys), ("command/all",))  # fmt: skip


def panel_pages() -> Iterator[Page]:
    """A page for each panel, and one for all."""
    panels = find_panels()
    rows = [
        (f"[{plain(tr(panel.title))}](panel/{key})", plain(tr(panel.help)), f"`{key}`") for key, panel in panels.items()
    ]
    summary = tr("The views around the network; the Window menu shows and hides them.")
    body = table((tr("Panel"), tr("What it shows"), tr("In a [tour](guide/tours)")), rows)
    yield Page("panel/all", tr("Panels"), tr("overview"), summary, body, ("docks", "views"))
    for key, panel in panels.items():
        yield _panel(key, panel)


def _panel(key: str, panel: Panel) -> Page:
    made_by = panel.make.maker
    pieces = []
    texts = (sys.modules[made_by.__module__].__doc__, made_by.__doc__)
    pieces += [paragraphs(text) for text in texts if text]
    place = {"left": tr("left of the network"), "right": tr("right of the network"), "bottom": tr("below the network")}
    shown = tr("It is shown at first") if panel.shown else tr("The Window menu opens it")
    pieces.append(f"{shown}, {place[panel.place]}; {tr('it can be moved, floated and closed.')}")
    summary = tr(panel.help) or f"{tr(panel.title)}."
    see = (*panel.see, "panel/all")
    return Page(f"panel/{key}", tr(panel.title), tr("panel"), summary, "\n\n".join(pieces), (), see)
