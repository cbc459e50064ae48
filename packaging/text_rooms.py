"""Where text_collector.py looks for texts: what is none, what is one although it is a single word, and whose it is."""

from nnsim.gui.formula_words import IN_FORMULAS

NO_TEXT = {
    "re.compile", "compile", "setObjectName", "setStyleSheet", "getattr", "setattr", "hasattr", "resource", "QColor",
    "icon", "import_module", "Registry", "print", "setProperty", "property", "strftime", "encode", "TypeVar", "open",
    "isinstance", "startswith", "endswith", "removeprefix", "removesuffix", "QKeySequence", "Path", "Struct", "unpack",
    "RuntimeError", "ValueError", "TypeError", "AssertionError", "NotImplementedError", "Literal", "helped", "parse",
    "cast",
}  # fmt: skip
NO_KEYS = {"source", "reference", "latex", "symbol", "key", "encoding", "kind", "objectName", "licence", "formula"}
WORDS = {"title", "name", "help", "notes", "what", "why", "remedy", "label", "words", "text", "unit", "about", "tip",
         "symptom", "check", "stop", "by_hand", "error_title", "help_", "first_row", "placeholder", "note", "tooltip",
         "low_text", "high_text", "caption", "summary", "value_text", "state", "reason", "verdict"}  # fmt: skip
# rooms that mostly write what other programs read: only their errors and descriptions are for a person
STRICT = ("files/formats/", "files/documents/", "files/paper/", "files/plots/", "engine/fused/", "session/bench/")
LEFT_OUT = (
    "cli/",
    "gui/agreement.py",
    "gui/demo.py",
    "gui/self_test.py",
    "session/bench/",
    "__main__.py",
    "session/training/worker.py",
)
ROOMS = (
    ("gui/panels/", "gui_views"), ("gui/", "gui"),
    ("session/tours/", "session_learning"), ("session/lessons/", "session_learning"),
    ("session/exercises/", "session_learning"), ("session/faults/", "session_learning"),
    ("session/solution/", "session_learning"), ("session/help/", "help"),
    ("session/", "session"),
    ("files/", "files"),
    ("parts/rules/", "parts_rules"), ("parts/faults/", "parts_rules"),
    ("parts/datasets/", "parts_rules"),
    ("parts/", "parts"),
    ("", "engine_network_kit"),
)  # fmt: skip
# single words that are shown and stand in no tr(): the states of a step, kinds of batches
SINGLE = ("done", "next", "later", "running", "stochastic", "mini-batch", "full", "on", "off", "True", "False",
          "value", "condition", "Remarks", "Layer", "Output", "Neurons", "Activation", "Weights", "Training",
          "before", "after", "Steps", "Drawing", "given",
          "phase", "step", "layer", "epoch", "gradient", "sample", "units", "weights",
          "roundworm", "ignored", "one-hot", "ordinal", *sorted(IN_FORMULAS))  # fmt: skip
FIRST = {"Step", "Line", "State", "Count", "Constant"}  # whose first two arguments are shown
