"""All commands of the window, in the order of the overview of shortcuts. A new one is one more line."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

from nnsim.gui.actions import Action
from nnsim.gui.canvas.edges import is_crowded
from nnsim.gui.dialogs import files
from nnsim.gui.texts import tr
from nnsim.parts.notation import NOTATIONS
from nnsim.session.walking import UNITS

if TYPE_CHECKING:
    from collections.abc import Callable

    from nnsim.gui.window import Window

# ---------------------------------------------------------------------------------------------- when


def _idle(w: Window) -> bool:
    return not w.session.running


def _ready(w: Window) -> bool:
    return w.session.ready and not w.session.running


def _imported(w: Window) -> bool:
    return _idle(w) and w.session.data.dataset.key == "imported"


def _checkable(w: Window) -> bool:
    return _ready(w) and not w.session.practising


def _can_back(w: Window) -> bool:
    return _ready(w) and w.session.can_back


def _past(w: Window) -> bool:
    return _ready(w) and w.session.is_past


def _busy(w: Window) -> bool:
    return w.session.running or w.player.playing


def _trainable(w: Window) -> bool:
    return w.session.ready or _busy(w)


def _playable(w: Window) -> bool:
    return _ready(w) or w.player.playing


def _samples(w: Window) -> bool:
    return _ready(w) and w.session.width > 1


def _practising(w: Window) -> bool:
    return _ready(w) and w.session.practising


def _undoable(w: Window) -> bool:
    return _idle(w) and bool(w.session.undo_title)


def _redoable(w: Window) -> bool:
    return _idle(w) and bool(w.session.redo_title)


def _selected(w: Window) -> bool:
    return _idle(w) and bool(w.session.selection)


def _pasteable(w: Window) -> bool:
    return _idle(w) and w.canvas.can_paste


def _faulty(w: Window) -> bool:
    return _idle(w) and bool(w.session.faults.planted)


def _hidden_fault(w: Window) -> bool:
    return _idle(w) and bool(w.session.faults.hidden)


def _looking(w: Window) -> bool:
    return _ready(w) and w.session.number is not None


def _undo_text(w: Window) -> str:
    return tr("Undo {what}", what=w.session.undo_title) if w.session.undo_title else tr("Undo")


def _redo_text(w: Window) -> str:
    return tr("Redo {what}", what=w.session.redo_title) if w.session.redo_title else tr("Redo")


def _train_text(w: Window) -> str:
    return tr("Pause") if w.session.running else tr("Train")


def _play_text(w: Window) -> str:
    return tr("Pause") if w.player.playing else tr("&Play")


def _train_keys(w: Window) -> tuple[str, ...]:
    return () if w.player.playing else ("Space",)


def _play_keys(w: Window) -> tuple[str, ...]:
    """Space pauses whatever moves by itself."""
    return ("Space", "Shift+Space", "P") if w.player.playing else ("Shift+Space", "P")


# ---------------------------------------------------------------------------------------------- what


def _canvas(verb: str) -> Callable[[Window], Any]:
    """A verb of the canvas, found when it is used, since the canvas is made late."""
    return lambda w: getattr(w.canvas, verb)()


def _drawing(verb: str) -> Callable[[Window], Any]:
    """A verb of the selection on the canvas; one that opens a field there needs the focus."""

    def run(w: Window) -> Any:
        w.canvas.setFocus()
        return getattr(w.canvas.verbs, verb)()

    return run


def _look(w: Window) -> None:
    panel = w.docks.show("inspector")
    panel.look()  # type: ignore[attr-defined]


def _panel(key: str, verb: str) -> Callable[[Window], Any]:
    """A verb of a panel, which comes to the front."""
    return lambda w: getattr(w.docks.show(key), verb)()


def _train(w: Window) -> None:
    if w.session.running:
        w.session.pause()
    else:
        w.player.stop()
        w.session.train_on()


def _toggle_stop(w: Window) -> None:
    index = w.session.next_index
    if index is not None:
        w.session.stops.toggle("step", w.session.steps[index].path, w.session.setup)


def _next_sample(w: Window, by: int) -> None:
    w.session.show_sample((w.session.sample + by) % max(w.session.width, 1))


def _other_notation(w: Window) -> None:
    now = NOTATIONS.index(w.preferences.get("notation"))
    w.preferences.set("notation", NOTATIONS[(now + 1) % len(NOTATIONS)])


def _exercise(w: Window) -> None:
    w.docks.show("exercise").take_focus()  # type: ignore[attr-defined]


def _question(w: Window, step: int) -> None:
    w.docks.show("exercise").go(step)  # type: ignore[attr-defined]


def _unit(name: str) -> Action:
    number = UNITS.index(name) + 1
    return Action(
        f"debug.unit_{name}",
        f"By {name}",
        lambda w: w.session.set_unit(name),
        (f"Ctrl+{number}",),
        tooltip=f"Step, Step back and Play go by one {name}",
        enabled=_idle,
        checked=lambda w: w.session.unit == name,
    )


def _theme(name: str) -> Action:
    return Action(
        f"view.theme_{name}",
        {"system": "Theme of the &system", "light": "&Light theme", "dark": "&Dark theme"}[name],
        lambda w: w.preferences.set("theme", name),
        tooltip=f"Colours: {name}",
        checked=lambda w: w.preferences.get("theme") == name,
        anywhere=True,
    )


def _watch(w: Window) -> None:
    """What is selected, when the canvas shows it; else an expression is typed."""
    from nnsim.gui.canvas.watching import ask

    if not (w.session.selection and ask(w.canvas)):
        _type_watch(w)


def _type_watch(w: Window) -> None:
    w.docks.show("watches").setFocus()


def _dialog(module: str, verb: str = "show") -> Callable[[Window], object]:
    """Opens a dialog whose module is read only when it is needed."""

    def run(w: Window) -> object:
        from importlib import import_module

        return getattr(import_module(f"nnsim.gui.dialogs.{module}"), verb)(w)

    return run


def _hide_fault(w: Window) -> None:
    from nnsim.gui.faults_view.hiding import SEEDS, Hiding

    hiding = Hiding(w.session, w)
    hiding.failed.connect(w.notices.show_error)
    hiding.ended.connect(hiding.deleteLater)
    hiding.begin(secrets.randbelow(SEEDS))


def _find_fault(w: Window) -> object:
    from nnsim.gui.dialogs import faults

    return faults.show(w, "find")


COMMANDS: tuple[Action, ...] = (
    # -- file
    Action("file.new", "&New…", _dialog("new_network"), ("Ctrl+N",), "new",
           "A new network: sizes, activations and data", anywhere=True),
    Action("file.gallery", "&Gallery", lambda w: w.show_gallery(not w.gallery_shown), ("Ctrl+G",), "gallery",
           "Examples to start from, and the files of last time", anywhere=True),
    Action("file.open", "&Open…", files.open_file, ("Ctrl+O",), "open",
           "Open a project file, or a network of another program", anywhere=True),
    Action("file.save", "&Save", files.save, ("Ctrl+S",), "save", "Save the project", _idle),
    Action("file.save_as", "Save &as…", files.save_as, ("Ctrl+Shift+S",), "",
           "Save the project under another name", _idle),
    Action("file.export", "&Export…", _dialog("export_weights"), ("Ctrl+E",), "export",
           "Save the trained network for other programs, with a preview", _ready),
    Action("file.picture", "Export &picture…", _dialog("export_picture"), ("Ctrl+Shift+P",), "image",
           "Save the network as it is drawn on paper: PDF, PNG, SVG or TikZ", _ready),
    Action("file.import", "&Import weights…", files.import_weights, ("Ctrl+I",), "import",
           "Put weights from a file of another program into this network", _ready),
    Action("file.import_data", "Import &data…", _dialog("import_data"), ("Ctrl+Shift+I",), "data",
           "Learn a table of your own: CSV, Excel, Parquet, NumPy, IDX; or drop it on the window", _idle),
    Action("file.import_images", "Import i&mages…", _dialog("import_data", "ask_for_folder"), (), "image",
           "Learn images: a folder with one sub-folder for each class", _idle),
    Action("file.change_import", "C&hange the import…", _dialog("import_data", "change"), (), "",
           "Choose otherwise how imported data are read, and what their columns are", _imported),
    Action("file.paste_data", "Paste da&ta…", _dialog("import_data", "paste"), ("Ctrl+Shift+V",), "paste",
           "Learn a table that was copied in a spreadsheet", _idle),
    Action("file.solution", "&Worked solution…", _dialog("worked_solution"), ("Ctrl+P",), "paper",
           "One iteration on paper, with every formula and number: PDF, HTML or LaTeX", _ready),
    Action("file.quit", "&Quit", lambda w: w.close(), ("Ctrl+Q",), "", "Close nnsim", anywhere=True),
    # -- edit
    Action("edit.undo", "&Undo", lambda w: w.session.undo(), ("Ctrl+Z",), "undo", "Undo the last edit",
           _undoable, title=_undo_text, repeats=True),
    Action("edit.redo", "&Redo", lambda w: w.session.redo(), ("Ctrl+Y", "Ctrl+Shift+Z"), "redo",
           "Redo what was undone", _redoable, title=_redo_text, repeats=True),
    Action("edit.cut", "Cu&t", _canvas("cut"), ("Ctrl+X",), "", "Cut the selection", _selected),
    Action("edit.copy", "&Copy", _canvas("copy"), ("Ctrl+C",), "copy", "Copy the selection", _selected),
    Action("edit.paste", "&Paste", _canvas("paste"), ("Ctrl+V",), "paste", "Paste what was copied", _pasteable),
    Action("edit.duplicate", "&Duplicate", _canvas("duplicate"), ("Ctrl+D",), "",
           "Copy the selection beside itself", _selected),
    Action("edit.delete", "De&lete", _canvas("delete_selection"), ("Delete", "Backspace"), "remove",
           "Delete what is selected; edges are cut", _selected),
    Action("edit.select_all", "Select &all", _canvas("select_all"), ("Ctrl+A",), "", "Select all layers", _idle),
    Action("edit.preferences", "Pre&ferences…", _dialog("preferences"), ("Ctrl+,",), "settings",
           "Colours, number of steps kept, and other habits", anywhere=True),
    # -- view
    Action("view.fit", "&Fit", _canvas("fit"), ("F",), "fit", "Show the whole network"),
    Action("view.zoom_in", "Zoom &in", _canvas("zoom_in"), ("+", "=", "Ctrl++"), "zoom-in", "Zoom in", repeats=True),
    Action("view.zoom_out", "Zoom &out", _canvas("zoom_out"), ("-", "Ctrl+-"), "zoom-out", "Zoom out", repeats=True),
    *(_theme(name) for name in ("system", "light", "dark")),
    Action("view.more_edges", "Mo&re edges", lambda w: w.canvas.edge_slider.turn(1), ("Ctrl+Alt++",), "",
           "More edges between crowded layers", lambda w: is_crowded(w.session.design.network), repeats=True),
    Action("view.fewer_edges", "Fe&wer edges", lambda w: w.canvas.edge_slider.turn(-1), ("Ctrl+Alt+-",), "",
           "Fewer edges between crowded layers", lambda w: is_crowded(w.session.design.network), repeats=True),
    Action("view.notation", "Common &notation", _other_notation, ("Ctrl+Shift+N",), "",
           "Formulas with a for outputs and W x + b, weights as (out, in)", _idle,
           checked=lambda w: w.preferences.get("notation") != NOTATIONS[0]),
    Action("view.full_screen", "F&ull screen", lambda w: w.toggle_full_screen(), ("F11",), "",
           "Use the whole screen", checked=lambda w: w.isFullScreen(), anywhere=True),
    # -- network
    Action("network.add_layer", "Add &layer", _canvas("add_layer"), ("L",), "add-layer",
           "Add a linked layer: after the selected one, into the selected link, or in front of the output", _idle),
    Action("network.add_neuron", "Add &neuron", _canvas("add_unit"), ("N",), "add-neuron",
           "Add a neuron to the selected layer", _selected),
    Action("network.link", "&Draw a link", _drawing("link"), ("C",), "link",
           "Draw a link from the selection; choose its end with Alt+arrows, Enter", _selected),
    Action("network.cut_edges", "C&ut or restore edges", _drawing("cut_edges"), ("X",), "cut-edge",
           "Cut the selected edges, or restore them", _selected),
    Action("network.freeze", "Free&ze or thaw", _drawing("freeze"), ("K",), "freeze",
           "Training leaves what is frozen as it is", _selected),
    Action("network.rename", "Ren&ame layer…", _drawing("rename"), ("F2",), "edit", "Rename the layer", _selected),
    Action("network.size", "&Size of layer…", _drawing("edit_size"), ("S",), "",
           "Type the size of the layer", _selected),
    Action("network.activation", "Ac&tivation…", _drawing("edit_activation"), ("T",), "",
           "Choose the activation function of the layer", _selected),
    Action("network.arrange", "Arran&ge", _canvas("arrange"), ("A",), "arrange",
           "Draw the layers in columns from left to right", _idle),
    Action("network.next_sample", "Next sa&mple", lambda w: _next_sample(w, 1), ("PgDown",), "",
           "Show the next sample of the batch", _samples, repeats=True),
    Action("network.previous_sample", "&Previous sample", lambda w: _next_sample(w, -1), ("PgUp",), "",
           "Show the sample before", _samples, repeats=True),
    # -- train
    Action("train.train", "&Train", _train, ("Space",), "train",
           "Train at full speed; again to pause", _trainable, checked=lambda w: w.session.running,
           title=_train_text, keys_now=_train_keys),
    Action("train.reset", "&Reset", lambda w: w.session.reset(), ("R",), "reset",
           "Back to the starting weights and epoch 0", _ready),
    Action("train.new_seed", "New &seed", lambda w: w.session.new_seed(), ("Shift+R",), "dice",
           "Draw other starting weights", _idle),
    Action("train.keep_run", "&Keep this curve", lambda w: w.session.keep_run(), ("Ctrl+K",), "curve",
           "Keep the curve of this run beside those to come", _ready),
    Action("train.settings", "Trainin&g settings…", _dialog("training_settings"), ("Ctrl+T",), "settings",
           "Everything about training: optimizer, schedule, regularizers, stops, split", _idle),
    # -- debug
    Action("debug.step", "&Step", lambda w: w.session.step(), ("Right",), "step", "Compute the next step",
           _ready, repeats=True),
    Action("debug.back", "Step &back", lambda w: w.session.back(), ("Left",), "step-back",
           "Undo the last step: every number as it was", _can_back, repeats=True),
    Action("debug.finish", "&Finish phase", lambda w: w.session.finish_phase(), ("Shift+Right",), "finish-phase",
           "Compute to the end of this phase", _ready),
    Action("debug.look", "Where &is this from?", _look, ("O",), "origin",
           "The number that is explained: its contributions, and from there on to others", _ready),
    Action("debug.number_back", "&Number before", lambda w: w.session.look_back(), ("Ctrl+[", "Alt+Left"), "",
           "Back to the number that one came from", _looking, repeats=True),
    Action("debug.number_forward", "N&umber after", lambda w: w.session.look_back(1), ("Ctrl+]", "Alt+Right"), "",
           "Forward to the number that one came back from", _looking, repeats=True),
    Action("debug.play", "&Play", lambda w: w.player.toggle(), ("Shift+Space", "P"), "play",
           "Step by itself at the chosen speed; again to pause", _playable,
           checked=lambda w: w.player.playing, title=_play_text, keys_now=_play_keys),
    Action("debug.faster", "Fas&ter", lambda w: w.player.change_speed(1), ("]",), "", "Play faster"),
    Action("debug.slower", "Sl&ower", lambda w: w.player.change_speed(-1), ("[",), "", "Play slower"),
    *(_unit(name) for name in UNITS),
    Action("debug.toggle_stop", "Stop &here", _toggle_stop, ("F9",), "stop",
           "Put a stop in front of the next step, or take it away", _ready),
    Action("debug.clear_stops", "Re&move all stops", lambda w: w.session.stops.clear(), ("Ctrl+Shift+F9",), "",
           "Take all stops off the list", lambda w: bool(w.session.stops.items)),
    Action("debug.exercise", "E&xercise: predict, then reveal…", _exercise, ("Ctrl+Shift+E",), "exercise",
           "Hide numbers, work them out, and see what went wrong", _idle),
    Action("debug.next_question", "Next &question", lambda w: _question(w, 1), ("F7",), "",
           "Ask the next open question of the exercise", _practising, repeats=True),
    Action("debug.previous_question", "Previous q&uestion", lambda w: _question(w, -1), ("Shift+F7",), "",
           "Ask the open question before", _practising, repeats=True),
    Action("debug.hint", "Hi&nt", lambda w: w.session.hint(w.session.exercise.at), ("Ctrl+H",), "",
           "One more hint to the question of the exercise", _practising),
    Action("debug.check_gradients", "&Check gradients", _panel("checks", "check_gradients"), ("Ctrl+Shift+G",),
           "target", "Compare every gradient with a slope of the loss that is measured", _checkable),
    Action("debug.health", "&Health of the layers", _panel("checks", "examine"), ("Ctrl+Shift+H",), "search",
           "Dead, saturated, symmetric and untrained units, vanishing and exploding gradients", _checkable),
    Action("debug.weights", "Show the weights &again", lambda w: w.session.show_overlay(None), (), "",
           "Draw the weights on the canvas, and not the numbers of a check (Esc)",
           lambda w: w.session.overlay is not None),
    # -- time
    Action("time.start", "To the &beginning", lambda w: w.session.visit(0), ("Ctrl+Home",), "to-start",
           "Go to the beginning of this training; nothing is lost", _can_back),
    Action("time.end", "To the &end of what is known", lambda w: w.session.visit_end(), ("Ctrl+End",), "to-end",
           "Go to the latest moment that is known of this training", _past),
    Action("time.branch", "Begin a b&ranch here", lambda w: w.session.branch_here(), ("Ctrl+B",), "branch",
           "Go on from this moment with a curve of its own; what came after it is kept as well", _past),
    Action("time.search", "Back to &when…", _dialog("search_back"), ("Ctrl+Shift+B",), "search",
           "Go back to the step with which a condition last became true", _can_back),
    Action("debug.faults", "&Faults…", _dialog("faults"), ("Ctrl+Shift+F",), "fault",
           "Put a classical mistake into the program, in the open or hidden to be found", _idle),
    Action("debug.hide_fault", "&Hide a fault at random", _hide_fault, (), "",
           "An exercise: a fault is put into the program, and you look for it", _ready),
    Action("debug.find_fault", "&I have found the fault…", _find_fault, (), "",
           "Name the hidden fault, and be told whether it is that one", _hidden_fault),
    Action("debug.remove_faults", "&Remove all faults", lambda w: w.session.faults.remove_all(), (), "",
           "Take all faults out of the program", _faulty),
    Action("debug.watch", "&Watch…", _watch, ("W",), "watch",
           "Watch a number of what is selected: its value at every step and its course"),
    Action("debug.type_watch", "Watch an e&xpression…", _type_watch, ("Shift+W",), "",
           "Type an expression to watch, such as loss > 0.1"),
    # -- window
    Action("window.reset_layout", "&Reset layout", lambda w: w.docks.reset(), (), "",
           "All docks and bars where they were at first"),
    # -- help
    Action("help.first_steps", "&First steps", _dialog("first_steps"), (), "info",
           "What to press first, and what the letters mean", anywhere=True),
    Action("help.shortcuts", "&Keyboard shortcuts", _dialog("shortcuts"), ("F1", "?"), "help",
           "All keys on one page", anywhere=True),
    Action("help.about", "&About nnsim", _dialog("about"), (), "about", "Versions and licence", anywhere=True),
)  # fmt: skip
