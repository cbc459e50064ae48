"""The person's preferences, kept in one readable file in the configuration folder of the system."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from platformdirs import user_config_path

from nnsim.files.hues import PALETTES
from nnsim.kit.errors import ArgumentError
from nnsim.kit.params import Param
from nnsim.kit.signal import Signal
from nnsim.parts.notation import NOTATIONS

LANGUAGES = ("system", "English", "Français")
PAPERS = ("system", "A4", "Letter")
PARAMS: dict[str, Param] = {
    param.name: param
    for param in (
        Param(
            "theme", "choice", "system", "Light or dark, or as the system has it.", choices=("system", "light", "dark")
        ),
        Param(
            "edge_colors",
            "choice",
            "blue-orange",
            "Colours of positive and negative weights.",
            choices=("blue-orange", "red-blue", "green-red", "purple-green"),
        ),
        Param(
            "language",
            "choice",
            "system",
            "The language of the window, or as the system has it; from the next start on.",
            choices=LANGUAGES,
        ),
        Param(
            "palette",
            "choice",
            "default",
            "The hues of everything that is told apart: those of nnsim, or one of three for eyes that see colours "
            "differently; these bring their own colours of weights.",
            choices=PALETTES,
        ),
        Param("text_size", "integer", 100, "How large all text is.", low=100, high=200, unit="%"),
        Param("notation", "choice", "course", "The letters of formulas.", choices=NOTATIONS),
        Param(
            "unit",
            "choice",
            "operation",
            "What one step is.",
            choices=("operation", "layer", "phase", "batch", "epoch"),
        ),
        Param("paper", "choice", "system", "The paper of documents, or as the system has it.", choices=PAPERS),
        Param(
            "edges_per_neuron",
            "integer",
            0,
            "How many edges are drawn into each neuron of crowded layers, the strongest ones; 0: as many as there is "
            "room for.",
            low=0,
            high=10_000,
        ),
        Param("units_as_grid", "boolean", False, "Units that are linked among themselves stand as a grid, not a ring."),
        Param("unit_maps", "boolean", False, "Show in each neuron what it makes of the inputs."),
        Param("play_speed", "real", 2.0, "Steps per second while playing.", low=0.2, high=60.0, unit="per second"),
        Param(
            "journal_budget",
            "integer",
            256,
            "How much memory going back in time may use.",
            low=1,
            high=16384,
            unit="MiB",
        ),
        Param("compiled", "boolean", True, "Train in machine code, with numba: faster, last digits differ."),
        Param("gallery_at_start", "boolean", True, "Show the gallery when nnsim starts."),
        Param(
            "motion",
            "choice",
            "system",
            "Small animations: shown, left out, or as the system has it.",
            choices=("system", "reduced", "full"),
        ),
        Param("tours", "text", "", "How far guided tours were walked, one a line."),
        Param("tour_offered", "boolean", False, "The first guided tour was offered."),
        Param("recent_files", "text", "", "Files that were opened last, one a line."),
        Param("layout", "text", "", "Where the panels are."),
        Param("layout_width", "integer", 0, "How wide the window of that layout is.", low=0, high=10**6, unit="pixels"),
        Param("layout_height", "integer", 0, "How high it is.", low=0, high=10**6, unit="pixels"),
        Param("changes_seen", "text", "", "The version whose changes were told last."),
        Param("geometry", "text", "", "Where the window is."),
    )
}


class Settings:
    """Preferences by name; unknown ones in the file are kept, unusable values are replaced by their defaults."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or user_config_path("nnsim", appauthor=False) / "settings.json"
        self.changed: Signal[[str]] = Signal()
        self.problem = ""
        self.first = not self.path.exists()  # nobody has set anything yet
        self._values: dict[str, Any] = {}
        self._known: dict[str, Any] = {}  # what was asked for since the last change: a step asks dozens of times
        try:
            loaded = json.loads(self.path.read_text("utf-8"))
            self._values = dict(loaded) if isinstance(loaded, Mapping) else {}
        except FileNotFoundError:
            self._values = {}
        except (OSError, ValueError) as error:
            self.problem = f"the preferences could not be read ({error}); the defaults are used"

    def get(self, name: str) -> Any:
        """The value of a preference."""
        if name not in self._known:
            param = PARAMS[name]
            try:
                self._known[name] = param.check(self._values.get(name, param.default))
            except ArgumentError:
                self._known[name] = param.default
        return self._known[name]

    def set(self, name: str, value: Any) -> None:
        """Change a preference and write the file; a file that cannot be written is told in `problem`."""
        self.set_all({name: value})

    def set_all(self, values: Mapping[str, Any]) -> None:
        """Change preferences together: the file is written once."""
        checked = {name: PARAMS[name].check(value) for name, value in values.items()}
        others = {n: value for n, value in checked.items() if self._values.get(n, PARAMS[n].default) != value}
        if not others:
            return
        self._values |= others
        self._known.clear()
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            part = self.path.with_suffix(".part")
            part.write_text(json.dumps(self._values, indent=1, sort_keys=True), "utf-8")
            part.replace(self.path)
        except OSError as error:
            self.problem = f"the preferences could not be saved ({error})"
        for name in others:
            self.changed.emit(name)

    @property
    def recent(self) -> list[str]:
        """Files that were opened last, the newest first."""
        return [line for line in str(self.get("recent_files")).splitlines() if line]

    def add_recent(self, path: Path) -> None:
        """Put a file at the top of the recent ones."""
        shown = str(path.resolve())
        self.set("recent_files", "\n".join([shown, *(old for old in self.recent if old != shown)][:10]))
