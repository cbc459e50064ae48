"""What a number adds to others, on the canvas: each edge says what a row of the table says, and only of one kind."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from nnsim.engine.veil import is_hidden
from nnsim.network.build import sequential
from nnsim.network.design import Choice, Design, Training
from nnsim.session.explanations.numbers import Number
from nnsim.session.explanations.uses import Use
from nnsim.session.overlay import Overlay
from nnsim.session.places import Place
from nnsim.session.session import Session
from tests.session.explanations.test_numbers import random_session
from tests.session.sessions import opened, with_data

DEEP = with_data(
    Design(
        sequential((2, 3, 2, 1), "tanh", "logistic"), Training(optimizer=Choice("adam"), regularizers=(Choice("l2"),))
    ),
    4,
)


def drawn_at(session: Session, overlay: Overlay, place: Place) -> float:
    """What an overlay says of a neuron, an edge or a bias."""
    network = session.network
    column = network.by_id[place.layer].units.index(place.unit)
    if place.kind == "unit":
        return float(overlay.units[place.layer][column])
    row = 0
    if place.kind == "edge":
        link = network.link(place.source, place.layer, 0)
        assert link is not None
        row = network.rows(link)[0] + network.by_id[place.source].units.index(place.source_unit)
    return float(overlay.edges[place.layer][row, column])


def rows_of(session: Session, number: Number) -> dict[str, list[Use]]:
    """The rows of the table that add something, by what they make."""
    found: dict[str, list[Use]] = {}
    for use in session.uses_of(number):
        if use.number is not None and use.share is not None and not is_hidden(use.share):
            found.setdefault(use.number.quantity, []).append(use)
    return found


def agrees(session: Session, rows: list[Use], overlay: Overlay) -> bool:
    """True where the overlay says what these rows say, no more and no less; several at one place add up."""
    wanted: dict[Place, float] = {}
    for use in rows:
        for place in use.places:
            wanted[place] = wanted.get(place, 0.0) + (use.share or 0.0)
    count = sum(int(np.isfinite(array).sum()) for array in (*overlay.edges.values(), *overlay.units.values()))
    return count == len(wanted) and all(
        (place.layer in (overlay.units if place.kind == "unit" else overlay.edges))
        and np.isclose(drawn_at(session, overlay, place), value, rtol=1e-12, atol=0)
        for place, value in wanted.items()
    )


def test_an_output_goes_over_its_edges_into_net_inputs_and_no_gradient_is_added() -> None:
    with opened(DEEP) as session:
        weights = session.setup.memory["hidden2.W"].copy()
        session.step("batch")
        session.sample = 1
        number = session.setup.lineage.versions("hidden1.o", (0, 1))[0]
        labels = {use.label for use in session.uses_of(number)}
        assert {"z²₁", "z²₂", "∂E/∂w²₁₁", "∂E/∂w²₁₂"} <= labels, "the table has both kinds"
        overlay = session.carried(number, "uses")
        assert overlay is not None
        wanted = weights[1] * session.array(2, "o")[0, 1]
        np.testing.assert_allclose(overlay.edges[3][1], wanted, rtol=1e-12)
        assert not overlay.units, "the neurons show what they hold"
        assert overlay.title == "What o¹₁ adds to z²"
        assert overlay.full == np.abs(overlay.edges[3][1]).max()
        session.set_notation("common")
        again = session.carried(number, "uses")
        assert again is not None
        assert again.title == "What a¹₁ adds to z²"


def test_an_error_goes_back_over_its_edges_and_no_gradient_is_added() -> None:
    with opened(DEEP) as session:
        weights = session.setup.memory["hidden2.W"].copy()
        session.step("batch")
        overlay = session.carried(session.setup.lineage.versions("hidden2.delta", (1, 0))[0], "uses")
        assert overlay is not None
        wanted = weights[1:, 1] * session.array(3, "delta")[1, 0]
        np.testing.assert_allclose(overlay.edges[3][1:, 1], wanted, rtol=1e-12)
        assert np.isnan(overlay.edges[3][0]).all(), "nothing goes back to a bias"
        assert overlay.title == "What δ²₂ adds to ∂E/∂o¹"


def test_an_error_that_goes_back_to_no_neuron_goes_into_the_gradients() -> None:
    with opened(DEEP) as session:
        session.step("batch")
        wanted = session.array(2, "delta")[2, 0] * np.array([1.0, *session.array(1, "o")[:, 0]]) / 4
        overlay = session.carried(session.setup.lineage.versions("hidden1.delta", (2, 0))[0], "uses")
        assert overlay is not None
        np.testing.assert_allclose(overlay.edges[2][:, 2], wanted, rtol=1e-12)
        assert overlay.title == "What δ¹₃ adds to ∂E/∂W¹"


@given(st.integers(0, 100_000))
def test_what_an_edge_says_are_rows_of_one_kind(seed: int) -> None:
    """On any graph, of any number: what the overlay says are the rows of the table of one quantity, all of them."""
    with opened(random_session(seed)) as session:
        session.step("batch")
        rng, view = np.random.default_rng(seed), session.setup.memory.view(session.width)
        session.sample = int(rng.integers(session.width))
        for name, array in view.items():
            if array.ndim != 2 or not array.size:
                continue
            index = tuple(int(rng.integers(size)) for size in array.shape)
            if session.setup.memory.layout.slots[name].sampled:
                index = (index[0], session.sample)
            for number in (Number(name, index), *session.setup.lineage.versions(name, index)):
                overlay, rows = session.carried(number, "uses"), rows_of(session, number)
                if overlay is not None:
                    assert [kind for kind, uses in rows.items() if agrees(session, uses, overlay)], (number, rows)
