"""Outputs that are older than the weights beside them are told from those that are not."""

import numpy as np
import pytest

from nnsim.session.lag import outdated
from tests.session.sessions import opened, train_a_little


def shown_differ(session) -> set[int]:
    """The layers whose outputs the present weights would not give: computed anew, layer by layer."""
    setup, found = session.setup, set()
    arrays = setup.memory.view(session.width)
    for layer in session.network.order:
        if layer.is_input or session.array(layer.id, "o") is None:
            continue
        wired = setup.compiled.layers[layer.id]
        sources = [session.array(link.source, "o") for link in session.network.incoming(layer.id)]
        z = arrays[wired.w.name].T @ np.vstack([np.ones((1, session.width)), *sources])
        if not np.allclose(z, session.array(layer.id, "z"), rtol=1e-12, atol=0):
            found.add(layer.id)
    return found


@pytest.mark.parametrize("example", ["mazur", "iris"])
def test_at_every_step_of_two_iterations(example: str) -> None:
    with opened(example) as session:
        seen = set()
        for _ in range(2 * len(session.steps)):
            session.step("operation")
            assert outdated(session) == shown_differ(session)
            seen.add(len(outdated(session)))
        assert seen == {0, 1, 2}, "one layer is updated after the other"


def test_after_training_and_after_a_reset() -> None:
    with opened("xor") as session:
        assert not outdated(session)
        train_a_little(session)
        assert outdated(session) == {2, 3}
        session.back("phase")
        session.step("phase")
        assert outdated(session) == {2, 3}
        session.reset()
        assert not outdated(session)
