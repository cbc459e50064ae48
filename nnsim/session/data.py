"""The chosen samples: loaded, split, prepared and turned into columns, each kept until its settings change."""

import threading
from collections.abc import Generator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import numpy as np

from nnsim.kit.errors import ArgumentError, UserError
from nnsim.network.compile import Columns, Samples
from nnsim.network.design import Choice, Data, Design, Network, Training
from nnsim.parts.contracts import Dataset, Table
from nnsim.parts.datasets import REGISTRY as DATASETS
from nnsim.parts.losses import REGISTRY as LOSSES
from nnsim.parts.preparation import Code, Parts, Prepared, class_of, prepare, sum_to_one
from nnsim.parts.rules import REGISTRY as RULES
from nnsim.session.suiting import is_regression

KEPT = 12_000_000  # numbers of all tables that are kept together


@dataclass(frozen=True, eq=False)
class Loaded:
    """A table, its parts as the network sees them, and how hits are counted."""

    dataset: Dataset
    table: Table
    prepared: Prepared
    hits: str

    def samples(self, network: Network) -> Samples:
        """How many samples there are for training and validation, and which layers' targets do not sum to 1."""
        p, first, uneven = self.prepared, 0, []
        for layer in network.outputs:
            parts = (y[:, first : first + layer.size] for y in (p.y_train, p.y_val, p.y_test))
            if not all(sum_to_one(part).all() for part in parts):
                uneven.append(layer.id)
            first += layer.size
        classes = np.zeros(0, np.int64)
        if self.hits and self.table.classes:
            classes = np.bincount(class_of(self.table.targets[p.train]), minlength=len(self.table.classes))
        counts = tuple(int(count) for count in classes)
        return Samples(len(p.x_train), len(p.x_val), self.hits, tuple(uneven), counts, self.table.image)

    @property
    def columns(self) -> Columns:
        """The samples as the program takes them."""
        p = self.prepared
        return Columns(p.x_train.T, p.y_train.T, p.x_val.T, p.y_val.T)


Name = tuple[str, tuple[tuple[str, Any], ...]]


def _name(key: str, settings: Mapping[str, Any]) -> Name:
    return key, tuple(sorted(settings.items()))


class DataSource:
    """Loads and prepares data; asks again only when something has changed. With `parts` they are split into these."""

    def __init__(self, parts: Parts | None = None) -> None:
        self._parts = parts
        self._tables: dict[Name, Table] = {}
        self._last: tuple[Data, Code, Loaded] | None = None
        self._copy: tuple[Name, Table] | None = None

    def table(self, choice: Choice) -> Table:
        """The table of a chosen data set; UserError when it cannot be had."""
        dataset = DATASETS.find(choice.key)
        settings = dataset.settings(choice.settings)
        key = _name(choice.key, settings)
        if key not in self._tables:
            try:
                self._keep(key, dataset.make(settings))
            except UserError:
                if not self.is_copy(choice):
                    raise
                return self._copy[1]  # type: ignore[index]
        return self._tables[key]

    def hold_copy(self, choice: Choice | None, table: Table | None) -> None:
        """A table to be taken where the file of these data cannot be read; None: of no data any more."""
        key = None if choice is None else _name(choice.key, DATASETS.find(choice.key).settings(choice.settings))
        self._copy = None if key is None or table is None else (key, table)

    def is_copy(self, choice: Choice) -> bool:
        """True where a copy is held of these data, and their own file has not been read."""
        if self._copy is None or choice.key not in DATASETS:
            return False
        key = _name(choice.key, DATASETS[choice.key].settings(choice.settings))
        return key == self._copy[0] and key not in self._tables

    def put(self, choice: Choice, table: Table) -> None:
        """Keep the table of a data set that somebody has read already; it need not be read again."""
        self._keep(_name(choice.key, DATASETS.find(choice.key).settings(choice.settings)), table)

    def _keep(self, key: Name, table: Table) -> None:
        """Keep this table, and as many of the latest others as are not too large together, for undo and redo."""
        self._tables.pop(key, None)
        self._tables[key] = table
        while len(self._tables) > 1 and sum(one.inputs.size + one.targets.size for one in self._tables.values()) > KEPT:
            del self._tables[next(iter(self._tables))]

    def load(self, data: Data, training: Training) -> Loaded:
        """The prepared samples for these settings; UserError when they cannot be had."""
        code: Code = "unit"
        rule = RULES.get(training.rule.key)
        if rule is not None and (rule.targets or "loss" not in rule.heeds(training.rule.settings)):
            code = rule.targets or code
            if code == "signed" and rule.numbers and is_regression(self.table(data.dataset)):
                code = "unit"
        elif training.loss.key in LOSSES and LOSSES[training.loss.key].targets == "signed":
            code = "signed"
        if self._last is not None and self._last[:2] == (data, code):
            return self._last[2]
        dataset, table = DATASETS.find(data.dataset.key), self.table(data.dataset)
        if data.train <= 0 or abs(data.train + data.validation + data.test - 1) > 1e-6:
            raise ArgumentError(
                f"the data cannot be split into {data.train:g}, {data.validation:g} and {data.test:g}",
                "the shares must sum to 1, with something left for training",
                "change the shares",
            )
        settings = {
            "validation": data.validation,
            "test": data.test,
            "seed": data.split_seed,
            "standardize_targets": data.standardize_targets,
        }
        prepared = prepare(
            table,
            settings,
            whole=dataset.whole or (data.dataset.key == "own" and data.train == 1.0),
            code=code,
            preparers=data.preparers,
            columns=data.column_preparers,
            parts=self._parts,
        )
        _ = table.outliers  # they are looked for here, where a thread may do it, and known from then on
        hits = ""
        if dataset.task == "classes" or table.classes:
            hits = "argmax" if table.targets.shape[1] > 1 else code
        self._last = (data, code, Loaded(dataset, table, prepared, hits))
        return self._last[2]

    def same_samples(self, old: Design, new: Design) -> bool:
        """True when samples were made one's own, and are still the very same, prepared and split alike."""
        if "own" not in (old.data.dataset.key, new.data.dataset.key) or old.data.dataset == new.data.dataset:
            return False
        try:
            a, b = (self.load(one.data, one.training) for one in (old, new))
        except UserError:
            return False
        names = [name for name in vars(a.prepared) if isinstance(getattr(a.prepared, name), np.ndarray)]
        pairs = [(getattr(a.prepared, name), getattr(b.prepared, name)) for name in names]
        return a.hits == b.hits and all(np.array_equal(one, other) for one, other in pairs)

    def ahead(self, data: Data, training: Training) -> Generator[None, None, None]:
        """Prepare samples ahead by a thread, as very many take a while; yields while it is at work.

        What is wrong with them is said by `load`, which is then asked for the same.
        """

        def work() -> None:
            with suppress(UserError):
                self.load(data, training)

        thread = threading.Thread(target=work, name="nnsim prepares samples", daemon=True)
        thread.start()
        while thread.is_alive():
            thread.join(0.005)
            yield

    def forget(self) -> None:
        """Load from the file again next time."""
        self._tables.clear()
        self._last = None
