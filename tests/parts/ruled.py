"""Sessions on a network under a learning rule, to be used with `with`: they close by themselves."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from nnsim.network.build import sequential
from nnsim.network.design import Array, Choice, Data, Design, Training
from nnsim.network.ruling import with_rule
from nnsim.session.session import Session


@contextmanager
def ready(
    rule: str, sizes: Sequence[int], data: Data, settings: Mapping[str, Any] | None = None, *,
    start: Mapping[int, Array] | None = None, frozen: bool = False, **training: Any,
) -> Iterator[Session]:  # fmt: skip
    """A session on a network of these sizes under the rule, with what else is given of the training."""
    design = with_rule(Design(sequential(sizes), Training(), data), Choice(rule, dict(settings or {})))
    network = design.network
    if frozen:
        layers = (la if la.is_input else replace(la, frozen=True) for la in network.layers)
        network = replace(network, layers=tuple(layers))
    design = replace(design, training=replace(design.training, **training), network=network, start=dict(start or {}))
    session = Session()
    try:
        session.edit("a rule", lambda _design: design)
        assert session.ready, session.problems
        yield session
    finally:
        session.close()


def trained(session: Session) -> Session:
    """The session after its training."""
    session.train()
    session.wait()
    return session


def weights(session: Session, layer: int = 2) -> Array:
    """The matrix W of a layer, biases in row 0."""
    return session.setup.weights()[layer]


def samples(session: Session) -> Array:
    """The prepared training samples, as rows."""
    return session.setup.loaded.prepared.x_train


def table(x: Sequence[Sequence[float]], y: Sequence[float], task: str = "classes") -> Data:
    """A table of one's own, all of it to learn from."""
    names = [f"x{k}" for k in range(len(x[0]))]
    rows = [",".join([*map(repr, row), repr(kind)]) for row, kind in zip(x, y, strict=True)]
    text = "\n".join([",".join([*names, "y"]), *rows]) + "\n"
    return Data(Choice("custom", {"text": text, "targets": "y", "task": task}), 1.0, 0.0, 0.0)
