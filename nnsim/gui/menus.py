"""The menus, made from the command table: each line names a command, a rule, or something that is filled in later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from nnsim.gui.help_view.menu_help import MenuHelp
from nnsim.gui.languages import spoken
from nnsim.gui.texts import tr
from nnsim.session.history import HISTORY
from nnsim.session.tours.shelf import offers
from nnsim.session.walking import UNITS

if TYPE_CHECKING:
    from nnsim.gui.window import Window

RULE, RECENT, DOCKS, TOURS = "-", "<recent>", "<docks>", "<tours>"
LANGUAGE = "view.language_"  # these commands stand in a menu of their own

MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("&File", ("file.new", "file.gallery", RULE, "file.open", "file.open_text", RECENT, RULE,
               "file.save", "file.save_as", RULE,
               "file.import_data", "file.import_images", "file.paste_data", "file.change_import",
               "file.locate_data", RULE,
               "file.export", "file.picture", "file.import", RULE, "file.solution", "file.replay", RULE,
               "file.quit")),
    ("&Edit", ("edit.undo", "edit.redo", RULE, "edit.cut", "edit.copy", "edit.paste", "edit.duplicate", "edit.delete",
               RULE, "edit.copy_picture", "edit.copy_text", RULE, "edit.select_all", RULE,
               "edit.own_samples", "edit.draw_samples", RULE, "edit.preferences")),
    ("&View", ("view.fit", "view.zoom_in", "view.zoom_out", RULE, "view.theme_system", "view.theme_light",
               "view.theme_dark", RULE, "view.maps", "view.more_edges", "view.fewer_edges", "view.grid", RULE,
               "view.notation", "view.language_system", "view.language_en",
               "view.language_fr", RULE, "view.present", "view.full_screen")),
    ("&Network", ("network.add_layer", "network.add_neuron", "network.link", RULE, "network.cut_edges",
                  "network.freeze", RULE, "network.rename", "network.size", "network.activation", RULE,
                  "network.arrange", RULE, "network.next_sample", "network.previous_sample")),
    ("&Train", ("train.train", "train.reset", "train.new_seed", RULE, "train.keep_run", RULE, "train.settings")),
    ("&Debug", ("debug.step", "debug.back", "debug.finish", "debug.play", RULE, "debug.slower", "debug.faster", RULE,
                *(f"debug.unit_{unit}" for unit in UNITS), RULE, "debug.toggle_stop", "debug.clear_stops", RULE,
                "debug.watch", "debug.type_watch")),
    ("E&xplain", ("debug.look", "debug.number_back", "debug.number_forward", RULE,
                  "debug.check_gradients", "debug.health", "debug.weights", RULE, "debug.weight_plane",
                  "debug.capacity")),
    ("T&ime", ("time.start", "time.end", RULE, "time.branch", RULE, "time.search")),
    ("Exe&rcises", ("debug.exercise", "debug.next_question", "debug.previous_question", "debug.hint", RULE,
                    "debug.faults", "debug.hide_fault", "debug.find_fault", "debug.remove_faults", RULE,
                    "lesson.open", "lesson.show", "lesson.start", "lesson.check", "lesson.hand_in",
                    "lesson.take_back", "lesson.save")),
    ("&Window", (DOCKS, RULE, "window.below", RULE, "window.next_area", "window.previous_area", RULE,
                 "window.reset_layout")),
    ("&Help", ("help.contents", "help.index", RULE, "help.first_steps", TOURS, "help.open_tour", "help.tour_card",
               "help.leave_tour",
               RULE, "help.shortcuts", RULE, "help.history", RULE, "help.changes", "help.about")),
)  # fmt: skip


def make_menus(window: Window) -> dict[str, QMenu]:
    """Fills the menu bar; gives the menus by their plain titles, and the ones filled in later by their marks."""
    made: dict[str, QMenu] = {}
    helper = MenuHelp(window)
    for title, lines in MENUS:
        menu = window.menuBar().addMenu(tr(title))
        menu.setToolTipsVisible(False)
        helper.watch(menu)
        menu.aboutToShow.connect(lambda m=menu: window.actions_by_id.draw(m.actions()))
        menu.aboutToShow.connect(window.actions_by_id.refresh)
        made[title.replace("&", "")] = menu
        for line in lines:
            if line == RULE:
                menu.addSeparator()
            elif line == RECENT:
                recent = made[RECENT] = menu.addMenu(tr("Open &recent"))
                recent.aboutToShow.connect(lambda m=recent: fill_recent(window, m))
            elif line == TOURS:
                tours = made[TOURS] = menu.addMenu(tr("&Tours"))
                tours.aboutToShow.connect(lambda m=tours: fill_tours(window, m))
            elif line.startswith(LANGUAGE):
                if LANGUAGE not in made:
                    made[LANGUAGE] = menu.addMenu(tr("L&anguage"))
                made[LANGUAGE].addAction(window.actions_by_id[line])
            elif line == DOCKS:
                menu.addActions(window.docks.toggles())
            else:
                menu.addAction(window.actions_by_id[line])
    return made


def fill_recent(window: Window, menu: QMenu) -> None:
    """The files of last time, newest first; those that are gone are left out."""
    menu.clear()
    for path in window.preferences.recent():
        entry = menu.addAction(f"{path.name}   {path.parent}")
        entry.triggered.connect(lambda _checked=False, p=path: window.open_path(p))
    if menu.isEmpty():
        menu.addAction(tr("no files yet")).setEnabled(False)


def fill_tours(window: Window, menu: QMenu) -> None:
    """The guided tours that come with nnsim, as they are best taken: ticked, or with the step they were left at.

    Those of the networks of their time have a menu of their own, so that none is too long for a small screen.
    """
    from nnsim.session.help.index import folded

    menu.clear()
    for old in menu.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
        old.deleteLater()
    historical = {milestone.key for milestone in HISTORY}
    past = QMenu(tr("How it came about, from 1943 on"), menu)
    progress = window.tours.progress
    for offer in sorted(offers().values(), key=lambda offer: (offer.order, folded(spoken(offer.title)))):
        tour = offer.tour() if progress.begun(offer.key) else None
        text = spoken(offer.title)
        if tour is not None and not progress.finished(tour):
            text = tr("{title}: step {k} of {n}", title=text, k=progress.of(tour) + 1, n=len(tour.stops))
        entry = (past if offer.example in historical else menu).addAction(text.replace("&", "&&"))
        entry.setCheckable(True)
        entry.setChecked(tour is not None and progress.finished(tour))
        entry.setStatusTip("")
        entry.triggered.connect(lambda _checked=False, o=offer: window.tours.begin(o.tour()))
    menu.addMenu(past)
