"""Sessions for tests: on a design with samples of its own, closed whatever happens."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from nnsim.network.build import sequential
from nnsim.network.carry import row_keys
from nnsim.network.design import Choice, Data, Design, Training
from nnsim.network.initial import edge_masks
from nnsim.session.examples import EXAMPLES
from nnsim.session.session import Session
from nnsim.session.settings import Settings
from nnsim.session.training.shared import _Block
from tests.engine_strategies import targets


def own_data(design: Design, samples: int = 6, seed: int = 0) -> Data:
    """A typed table with as many columns as the design's network has inputs and outputs."""
    rng = np.random.default_rng(seed)
    inputs = sum(layer.size for layer in design.network.inputs)
    x = rng.standard_normal((samples, inputs))
    y = np.concatenate([targets(rng, design, layer.size, samples) for layer in design.network.outputs]).T
    names = [f"x{i}" for i in range(inputs)] + [f"y{i}" for i in range(y.shape[1])]
    lines = [",".join(names), *(",".join(repr(float(v)) for v in row) for row in np.hstack([x, y]))]
    text = "\n".join(lines) + "\n"
    return Data(Choice("custom", {"text": text, "targets": ",".join(names[inputs:]), "task": "regression"}))


def with_data(design: Design, samples: int = 6, seed: int = 0) -> Design:
    """The design with a table of its own."""
    return replace(design, data=own_data(design, samples, seed))


def learning_biases(key: str) -> Design:
    """An example with nothing frozen: Mazur's, when its biases are to learn, too."""
    design = EXAMPLES[key].make()
    layers = tuple(replace(layer, frozen_biases=frozenset()) for layer in design.network.layers)
    return replace(design, network=replace(design.network, layers=layers))


def uneven_design() -> Design:
    """Softmax with cross-entropy on targets that do not sum to 1: what several labels at once look like."""
    text = "a,b,y1,y2\n0.1,0.2,1,1\n0.3,0.4,0,1\n0.5,-0.4,0.5,0.25\n"
    data = Data(Choice("custom", {"text": text, "targets": "y1,y2", "task": "regression"}))
    training = Training(loss=Choice("cross_entropy"), batch_size=2, epochs=30)
    return Design(sequential((2, 3, 2), "tanh", "softmax"), training, data)


@contextmanager
def opened(design: Design | str, worker: bool = False, path: Path | None = None) -> Iterator[Session]:
    """A session on a design, or on an example."""
    session = Session(Settings(path), worker)
    try:
        if isinstance(design, str):
            session.example(design)
        else:
            session.new(design)
        yield session
    finally:
        session.close()


def edges(session: Session) -> dict[tuple[int, int, int, int], float]:
    """Every weight by its ends: (source, source unit, layer, unit), the source −1 for a bias."""
    found = {}
    for layer in session.network.layers:
        matrix = None if layer.is_input else session.array(layer.id, "W")
        if matrix is None:
            continue
        cut, _ = edge_masks(session.network, layer)
        for row, (source, unit) in enumerate(row_keys(session.network, layer)):
            for column, own in enumerate(layer.units):
                if not cut[row, column]:
                    found[source, unit, layer.id, own] = float(matrix[row, column])
    return found


def train_a_little(session: Session, epochs: int = 3) -> None:
    """Walk some epochs."""
    for _ in range(epochs):
        session.step("epoch")


def train_at_full_speed(session: Session, epochs: int) -> None:
    """Train until so many epochs are done, and pause."""
    session.train()
    while session.epoch < epochs:
        session.poll()
    session.pause()
    session.wait()


def walked_losses(design: Design, update: int, rate: float) -> list[float]:
    """The loss of every update to the end, walked batch by batch, with another rate after so many of them."""
    with opened(design) as session:
        found = []
        while session.next_index is not None:
            if session.update == update:
                session.set_training("Rate", rate=rate)
            session.step("batch")
            found.append(session.loss)
        return found


@contextmanager
def leaving_no_memory() -> Iterator[list[str]]:
    """All blocks of shared memory that this process makes inside are gone afterwards; their names are listed."""
    names: list[str] = []
    reserve = _Block.reserve

    def note(block: _Block) -> None:
        names.append(block.name)
        reserve(block)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(_Block, "reserve", note)
        yield names
    assert names
    assert not [name for name in names if Path("/dev/shm", name).exists()]
