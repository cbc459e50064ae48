"""A document whose data are away: it shows what training had reached, and goes on there once they are found."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

from nnsim.engine.expr import Array
from nnsim.files.data_reference import DataReference
from nnsim.kit.errors import UserError
from nnsim.kit.pieces import finished
from nnsim.network.design import Choice, Data, Design
from nnsim.network.initial import start_weights
from nnsim.parts.contracts import Table
from nnsim.parts.datasets import REGISTRY as DATASETS
from nnsim.parts.plans import Plan
from nnsim.parts.source import Held
from nnsim.parts.tables import read_table
from nnsim.session.data import Loaded
from nnsim.session.places import Place
from nnsim.session.returning import Returning

if TYPE_CHECKING:
    from nnsim.files.project import Project


class Away(Returning):
    """What can be said and shown of a network that cannot run at present, and how its data are found again."""

    _held: tuple[Choice | None, Table | None] = (None, None)  # of the document that comes next

    @property
    def away(self) -> Path | None:
        """The file or folder of data that could not be read; None where it was, or the data are in no file.

        A small one stands in the project, too, and is taken from there: then the network can run all the same.
        """
        path = str(self.data.dataset.settings.get("path", "")).strip()
        return Path(path) if path and (self._loaded is None or self._source.is_copy(self.data.dataset)) else None

    def new(self, design: Design, path: Path | None = None) -> None:
        """Replace the document; its history begins here."""
        held, self._held = self._held, (None, None)
        self._source.hold_copy(*held)
        super().new(design, path)

    def _show(self, project: Project, path: Path | None) -> None:
        reference, dataset = project.data, project.design.data.dataset
        if reference is not None and reference.content is not None and not reference.place.exists():
            with suppress(UserError, OSError, ValueError):  # where it cannot be read, that the file is away is said
                self._held = dataset, _read(dataset, reference.place, reference.content)
        super()._show(project, path)
        if self.ready and self.away is not None:
            self.notice("info", f"{self.away} is not there: the copy of it in the project is taken")

    def _examine(self) -> Loaded | None:
        loaded, away = super()._examine(), self.away
        if away is not None and not away.exists():
            self.problems = tuple(
                replace(one, remedy=LOCATE) if one.severity == "error" and str(away) in one.what else one
                for one in self.problems
            )
        return loaded

    # -- what training had reached

    @property
    def epoch(self) -> int:
        """How many epochs have been completed; also while the network cannot run."""
        return super().epoch if self.ready or self._kept is None else self._kept.epoch

    @property
    def update(self) -> int:
        """How many updates have been counted: t, from the step of an iteration on that counts it."""
        return super().update if self.ready or self._kept is None else self._kept.update

    @property
    def moment(self) -> tuple[int, int | None]:
        """How many updates had been made when the present iteration began, and the step that comes next."""
        return super().moment if self.ready or self._kept is None else (self._kept.update, None)

    def _at_rest(self, layer: int, quantity: str) -> Array | None:
        """The numbers of a network that cannot run: its weights."""
        return self._weights_at_rest().get(layer) if quantity == "W" else None

    def weight(self, place: Place) -> float | None:
        """The weight of an edge or a bias; None where the edge is cut."""
        if self.ready or self.is_cut(place):
            return super().weight(place)
        layer, row, column = self.edge_index(place)
        matrix = self._weights_at_rest().get(layer)
        return None if matrix is None else float(matrix[row, column])

    def _weights_at_rest(self) -> Mapping[int, Array]:
        """The weights of a network that cannot run at present: what training had reached, or where it would start."""
        if self._resting[0] is not self.design or self._resting[1] is not self._kept:
            try:
                found = self._kept.brought_into(self.design, {})[0] if self._kept else start_weights(self.design)
            except UserError:
                found = {}  # an initializer that does not exist: a problem that is listed
            self._resting = (self.design, self._kept, found)
        return self._resting[2]

    # -- its data are found again

    def _reads(self, data: Data) -> bool:
        """True when the network runs with data of their own file, and of no copy of it."""
        return self.ready and not self._source.is_copy(data.dataset)

    def found_elsewhere(self, path: Path | str) -> Choice:
        """The chosen data with their file at another place, read there; UserError where it is not such a file."""
        dataset = self.data.dataset
        if not dataset.settings.get("path"):
            raise UserError("there is no file to locate", "the data are not in a file", "import one")
        choice = replace(dataset, settings={**dataset.settings, "path": str(Path(path).absolute())})
        self._source.table(choice)
        return choice

    def same_file(self, path: Path | str) -> bool | None:
        """Whether a file is the one that the project was saved with, by its bytes; None where that is not known."""
        known = self._project.data if self._project is not None else None
        if known is None or known.sha256 is None:
            return None
        state = DataReference(Path(path), True, known.size, known.sha256).state()
        return {"same": True, "changed": False}.get(state)


def _read(dataset: Choice, place: Path, content: bytes) -> Table:
    """The table of a data set, of the content of its file."""
    from nnsim.parts.imports import read

    settings = DATASETS.find(dataset.key).settings(dataset.settings)
    if "plan" in settings:
        held = Held(place, content=content)
        return finished(read(held, Plan.from_text(settings["plan"]))).table
    text = StringIO(content.decode("utf-8-sig"), newline="")
    return read_table(text, place.name, settings["targets"], settings["separator"], settings["task"])


LOCATE = "locate the file (File, Locate the data…)"
