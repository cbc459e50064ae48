"""The menu File: projects, data, and what leaves them."""

from __future__ import annotations

from nnsim.gui.actions import Action
from nnsim.gui.commands.what import dialog
from nnsim.gui.commands.when import away, idle, imported, ready, solvable
from nnsim.gui.dialogs import files

COMMANDS: tuple[Action, ...] = (
    Action("file.new", "&New…", dialog("new_network"), ("Ctrl+N",), "new",
           "A new network: sizes, activations and data", anywhere=True),
    Action("file.gallery", "&Gallery", lambda w: w.show_gallery(not w.gallery_shown), ("Ctrl+G",), "gallery",
           "Examples to start from, and the files of last time", anywhere=True),
    Action("file.open", "&Open…", files.open_file, ("Ctrl+O",), "open",
           "Open a project file, or a network of another program", anywhere=True),
    Action("file.open_text", "Open from te&xt…", dialog("open_text"), (), "paste",
           "Open a network that somebody has sent as a text: nnsim:…", anywhere=True),
    Action("file.save", "&Save", files.save, ("Ctrl+S",), "save", "Save the project", idle),
    Action("file.save_as", "Save &as…", files.save_as, ("Ctrl+Shift+S",), "",
           "Save the project under another name", idle),
    Action("file.export", "&Export…", dialog("export_weights"), ("Ctrl+E",), "export",
           "Save the trained network for other programs, with a preview", ready),
    Action("file.picture", "Export &picture…", dialog("export_picture"), ("Ctrl+Shift+P",), "image",
           "Save the network as it is drawn on paper: PDF, PNG, SVG or TikZ", ready),
    Action("file.import", "&Import weights…", files.import_weights, ("Ctrl+I",), "import",
           "Put weights from a file of another program into this network", ready),
    Action("file.import_data", "Import &data…", dialog("import_data"), ("Ctrl+Shift+I",), "data",
           "Learn a table of your own: CSV, Excel, Parquet, NumPy, IDX; or drop it on the window", idle, anywhere=True),
    Action("file.import_images", "Import i&mages…", dialog("import_data", "ask_for_folder"), (), "image",
           "Learn images: a folder with one sub-folder for each class", idle, anywhere=True),
    Action("file.change_import", "C&hange the import…", dialog("import_data", "change"), (), "",
           "Choose otherwise how imported data are read, and what their columns are", imported),
    Action("file.locate_data", "&Locate the data…", dialog("locate_data"), (), "",
           "Say where the file of the data is now: how it is read, the weights and the training stay", away),
    Action("file.paste_data", "Paste da&ta…", dialog("import_data", "paste"), ("Ctrl+Shift+V",), "paste",
           "Learn a table that was copied in a spreadsheet", idle, anywhere=True),
    Action("file.solution", "&Worked solution…", dialog("worked_solution"), ("Ctrl+P",), "paper",
           "One iteration on paper, with every formula and number: PDF, HTML or LaTeX", solvable),
    Action("file.replay", "Export repla&y page…", dialog("replay_page"), ("Ctrl+Shift+R",), "play",
           "One iteration as a page that replays it step by step in any browser", solvable),
    Action("file.quit", "&Quit", lambda w: w.close(), ("Ctrl+Q",), "", "Close nnsim", anywhere=True),
)  # fmt: skip
