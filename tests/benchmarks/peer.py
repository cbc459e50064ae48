"""What a peer is, and where the peers are found: one file each in `peers/`, under the name that the tables show.

A file defines TITLE; `missing(options)`, which says why the peer cannot be had, or nothing; `takes(case)`, the case as
the peer can do it, or None; and `start(case, options)`, which gives an engine at the start of training.
"""

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from nnsim.session.bench.cases import Case


class Engine(Protocol):
    """A peer that stands at the start of training on a case."""

    def epoch_losses(self, epochs: int) -> list[float]:
        """Train so many epochs, samples in the order of the data; the mean loss of each, as the batches had it."""

    def train(self, epochs: int) -> None:
        """Train so many epochs as people do; samples are shuffled, and the loss of each epoch is recorded."""


@dataclass(frozen=True)
class Peer:
    """An engine that others have written."""

    name: str
    title: str
    missing: Callable[[Any], str]
    takes: Callable[[Case], Case | None]
    start: Callable[[Case, Any], Engine]


def peers() -> list[Peer]:
    """All peers, those too that are not installed."""
    found = []
    for file in sorted((Path(__file__).parent / "peers").glob("[a-z]*.py")):
        module = importlib.import_module(f"tests.benchmarks.peers.{file.stem}")
        found.append(Peer(file.stem, module.TITLE, module.missing, module.takes, module.start))
    return found


def not_installed(module: str, package: str) -> str:
    """Why a Python package cannot be had, or nothing."""
    try:
        importlib.import_module(module)
    except ImportError as error:
        return f"{package} is not installed ({error}); pip install {package}"
    return ""
