"""δ is the sum over all paths to the loss: on any graph, with skip links, cut edges, dropout and softmax."""

import math
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.network.build import sequential
from nnsim.network.design import Choice, Design, Link, Training
from nnsim.network.edits import cut_edges
from nnsim.session.explanations.numbers import Number
from nnsim.session.explanations.paths import Paths, has_paths, paths_of
from nnsim.session.places import edge_place
from nnsim.session.session import Session
from tests.engine_strategies import random_case
from tests.session.sessions import opened, with_data


def to_the_update(session: Session) -> None:
    """Walk to the end of the backward pass."""
    while session.next_index is None or session.steps[session.next_index].phase != "update":
        session.step("operation")


def numbers(session: Session, sample: int) -> Iterator[tuple[Number, float]]:
    """Every ∂E/∂o and δ of a sample, with what the engine computed."""
    lineage = session.setup.lineage
    for layer in session.network.layers:
        for quantity in () if layer.is_input else ("do", "delta"):
            array = session.array(layer.id, quantity)
            for row in range(layer.size):
                wired = session.setup.compiled.layers[layer.id]
                (number,) = lineage.versions(f"{wired.name}.{quantity}", (row, sample))
                yield number, float(array[row, sample])


def enumerated(session: Session, number: Number) -> list[float]:
    """All products, by plain recursion over the drawn network with NumPy: another way than the session's."""
    network, setup, sample = session.network, session.setup, number.index[1]
    arrays = {layer.id: {q: session.array(layer.id, q) for q in ("z", "o", "do", "delta", "W", "mask")}
              for layer in network.layers}  # fmt: skip
    paired = setup.compiled.wiring.loss.stable

    def from_output(layer_id: int, unit: int) -> Iterator[float]:
        layer = network.by_id[layer_id]
        if layer in network.outputs:
            yield float(arrays[layer_id]["do"][unit, sample])
            return
        for link in network.outgoing(layer_id):
            target, first = network.by_id[link.target], network.rows(link)[0]
            for column, other in enumerate(target.units):
                if (layer.units[unit], other) in link.cut:
                    continue
                factor = float(arrays[target.id]["W"][first + unit, column])
                mask = arrays[layer_id]["mask"]
                factor *= 1.0 if mask is None else float(mask[unit, sample])
                yield from (factor * rest for rest in from_net_input(target.id, column))

    def from_net_input(layer_id: int, unit: int) -> Iterator[float]:
        layer = network.by_id[layer_id]
        if layer in network.outputs and layer.activation.key in paired:
            yield float(arrays[layer_id]["delta"][unit, sample])
        elif layer.activation.key == "softmax":
            o = arrays[layer_id]["o"][:, sample]
            for other in range(layer.size):
                slope = float(o[other] * ((other == unit) - o[unit]))
                yield from (slope * rest for rest in from_output(layer_id, other))
        else:
            slope = float(session.array(layer_id, "slope")[unit, sample])
            yield from (slope * rest for rest in from_output(layer_id, unit))

    layer = network.layer(number.layer)
    start = from_net_input if number.quantity == "delta" else from_output
    return list(start(layer.id, number.index[0]))


def check(found: Paths, products: list[float], wanted: float, exact: float = 1e-12) -> None:
    scale = max(abs(wanted), sum(abs(p) for p in products), 1e-300)
    assert (found.differs, found.faults, found.value) == (False, (), wanted)
    assert found.count == len(products)
    assert found.carrying == sum(p != 0 for p in products)
    assert abs(found.total - wanted) <= exact * scale
    assert abs(sum(p.product for p in found.listed) + found.rest - wanted) <= exact * scale
    assert found.size == pytest.approx(sum(abs(p) for p in products), rel=1e-9)
    listed = [p.product for p in found.listed]
    assert found.rest_count == found.count - len(listed)
    if found.carrying == sum(p != 0 for p in listed):
        assert found.rest == 0, "what carries nothing adds up to nothing, not to what rounding leaves over"
    assert [abs(p) for p in listed] == pytest.approx(sorted((abs(p) for p in listed), reverse=True), rel=1e-12)
    largest = sorted((abs(p) for p in products), reverse=True)[: len(listed)]
    assert [abs(p) for p in listed] == pytest.approx(largest, rel=1e-9, abs=1e-300)
    for at, path in enumerate(found.listed):
        assert found.listed.label(at) == path.label
        assert math.prod(part.value for part in path.factors) == pytest.approx(path.product, rel=1e-12, abs=1e-300)


@given(st.integers(0, 100_000), st.sampled_from([2, 5, 60]))
def test_the_sum_over_all_paths_is_delta_on_any_graph(seed: int, most: int) -> None:
    rng = np.random.default_rng(seed)
    case = random_case(rng, dropout=float(rng.choice([0.0, 0.3])), dtype="float64")
    with opened(with_data(case.design, 4, seed)) as session:
        to_the_update(session)
        sample = int(rng.integers(session.width))
        session.sample = sample
        for number, wanted in numbers(session, sample):
            if has_paths(session.setup, number):
                found = paths_of(session.setup, number, most=most)
                assert found is not None
                products = enumerated(session, number)
                if np.isfinite(products).all():
                    check(found, products, wanted)


@given(st.integers(0, 100_000), st.sampled_from(["mse", "half_squared_error"]))
def test_hidden_and_last_layers_of_softmax_go_through_the_jacobian(seed: int, loss: str) -> None:
    """Squares with softmax have no short form: each net input goes to every output."""
    rng = np.random.default_rng(seed)
    case = random_case(rng, activation="softmax", loss=loss)
    with opened(with_data(case.design, 3, seed)) as session:
        to_the_update(session)
        for number, wanted in numbers(session, 1 % session.width):
            if has_paths(session.setup, number):
                found = paths_of(session.setup, number)
                assert found is not None
                check(found, enumerated(session, number), wanted)


def softmax_design(loss: str) -> Design:
    training = Training(loss=Choice(loss), rate=0.1, batch_size=3)
    return with_data(Design(sequential((3, 4, 3), "tanh", "softmax"), training), 6)


def test_a_delta_of_a_softmax_output_has_a_row_for_every_output() -> None:
    with opened(softmax_design("mse")) as session:
        to_the_update(session)
        output = session.network.outputs[0]
        number = session.setup.lineage.versions("output.delta", (1, 0))[0]
        found = paths_of(session.setup, number)
        assert found is not None
        assert found.count == output.size
        o, do = (session.array(output.id, name)[:, 0] for name in ("o", "do"))
        jacobian = np.diag(o) - np.outer(o, o)
        assert {p.label for p in found.listed} == {"o²₁ → E", "o²₂ → E", "o²₃ → E"}
        for path in found.listed:
            to = path.label[2] and "₁₂₃".index(path.label[2])
            assert path.product == pytest.approx(jacobian[1, to] * do[to])
            assert path.factors[0].label == f"∂o²{'₁₂₃'[to]}/∂z²₂"


def test_with_cross_entropy_the_paths_end_in_o_minus_y() -> None:
    with opened(softmax_design("cross_entropy")) as session:
        to_the_update(session)
        lineage = session.setup.lineage
        assert not has_paths(session.setup, lineage.versions("output.delta", (0, 0))[0])
        number = lineage.versions("hidden1.delta", (2, 0))[0]
        found = paths_of(session.setup, number)
        assert found is not None
        assert found.count == 3
        delta = session.array(session.network.outputs[0].id, "delta")
        assert {p.factors[-1].value for p in found.listed} == {float(delta[k, 0]) for k in range(3)}
        assert found.listed[0].label.startswith("o¹₃ → o²")


# ------------------------------------------------------------------------------------------------ skip links, by hand


def skipping() -> Design:
    """2-2-1 with the hidden layer going on to a second one, and past it to the output."""
    network = sequential((2, 2, 2, 1), "tanh", "identity")
    hidden, output = network.layers[1], network.layers[3]
    network = replace(network, links=(*network.links, Link(hidden.id, output.id)))
    return with_data(Design(network, Training(loss=Choice("half_squared_error"), rate=0.1)), 3)


def test_a_skip_link_is_a_path_of_its_own() -> None:
    with opened(skipping()) as session:
        to_the_update(session)
        first, second, output = session.network.layers[1:]
        number = session.setup.lineage.versions("hidden1.do", (0, 0))[0]
        found = paths_of(session.setup, number)
        assert found is not None
        assert {path.label for path in found.listed} == {
            "o¹₁ → o³₁ → E", "o¹₁ → o²₁ → o³₁ → E", "o¹₁ → o²₂ → o³₁ → E",
        }  # fmt: skip
        by_label = {path.label: path for path in found.listed}
        straight = by_label["o¹₁ → o³₁ → E"]
        w, error = session.array(output.id, "W"), float(session.array(output.id, "do")[0, 0])
        assert straight.product == pytest.approx(w[session.network.rows(session.network.links[-1])[0], 0] * error)
        assert straight.places == (edge_place(first.id, first.units[0], output.id, output.units[0]),)
        over = by_label["o¹₁ → o²₂ → o³₁ → E"]
        assert over.places == (
            edge_place(first.id, first.units[0], second.id, second.units[1]),
            edge_place(second.id, second.units[1], output.id, output.units[0]),
        )
        assert [part.label for part in over.factors] == ["w²₁₂", "tanh′(z²₂)", "w³₂₁", "id′(z³₁)", "∂E/∂o³₁"]
        assert over.next == session.setup.lineage.versions("hidden2.delta", (1, 0))[0]


@pytest.mark.parametrize("seed", range(5))
def test_paths_that_carry_nothing_add_up_to_nothing(seed: int) -> None:
    """Past a layer of ReLUs that are all 0, three paths are left: the others are 0, and so is their sum."""
    network = sequential((4, 6, 5, 3), "tanh", "softmax")
    hidden, dead, output = network.layers[1:]
    layers = tuple(replace(one, activation=Choice("relu")) if one is dead else one for one in network.layers)
    network = replace(network, layers=layers, links=(*network.links, Link(hidden.id, output.id)))
    training = Training(loss=Choice("cross_entropy"), rate=0.05, seed=seed)
    with opened(with_data(Design(network, training), 6, seed)) as session:
        session.memory["hidden2.W"][0] = -50.0
        to_the_update(session)
        for unit in range(hidden.size):
            found = paths_of(session.setup, session.setup.lineage.versions("hidden1.delta", (unit, 0))[0])
            assert found is not None
            assert (found.count, found.carrying, len(found.listed), found.rest_count) == (18, 3, 3, 15)
            assert found.rest == 0


def test_the_others_add_up_as_exactly_as_they_are_small() -> None:
    """One weight makes a path huge: the sum of the others has not its digits, but those of its own."""
    design = with_data(Design(sequential((2, 8, 8, 1), "tanh", "identity"), Training(rate=0.1)), 2)
    with opened(design) as session:
        session.memory["hidden2.W"][1:, 0] = 0.0
        session.memory["hidden2.W"][1, 0] = 1e-12
        session.memory["output.W"][1, 0] = 1e18
        to_the_update(session)
        number = session.setup.lineage.versions("hidden1.delta", (0, 0))[0]
        found = paths_of(session.setup, number, most=1)
        assert found is not None
        products = sorted(enumerated(session, number), key=abs)
        assert abs(products[-1]) > 1e4 * abs(products[-2])
        assert found.rest == pytest.approx(math.fsum(products[:-1]), rel=1e-13)


def test_what_the_edges_carry_adds_up_at_every_cut_through_the_network() -> None:
    with opened(skipping()) as session:
        to_the_update(session)
        _, second, output = session.network.layers[1:]
        number = session.setup.lineage.versions("hidden1.do", (0, 0))[0]
        found = paths_of(session.setup, number)
        assert found is not None
        assert set(found.flow) == {second.id, output.id}
        assert np.nansum(found.flow[output.id]) == pytest.approx(found.total)
        skip = session.network.rows(session.network.links[-1])[0]
        assert np.nansum(found.flow[second.id]) + found.flow[output.id][skip, 0] == pytest.approx(found.total)
        assert np.isnan(found.flow[output.id][skip + 1, 0])
        assert np.isnan(found.flow[second.id][0]).all()


def test_a_cut_edge_carries_no_path() -> None:
    with opened(skipping()) as session:
        first, output = session.network.layers[1], session.network.layers[3]
        edge = (first.units[0], output.units[0])
        session.edit_network("Cut", lambda n: cut_edges(n, n.link(first.id, output.id), [edge]))
        to_the_update(session)
        number = session.setup.lineage.versions("hidden1.do", (0, 0))[0]
        found = paths_of(session.setup, number)
        assert found is not None
        assert found.count == 2


# ------------------------------------------------------------------------------------------------ many


def test_there_may_be_more_paths_than_can_be_listed() -> None:
    """Eight layers of twelve: 12⁷ paths from one neuron; the largest is the one that a search by layers finds."""
    design = with_data(Design(sequential((2, *[12] * 8, 1), "tanh", "identity"), Training(rate=0.1)), 2)
    with opened(design) as session:
        to_the_update(session)
        number = session.setup.lineage.versions("hidden1.delta", (0, 0))[0]
        found = paths_of(session.setup, number, most=30)
        assert found is not None
        assert found.count == 12**7
        assert len(found.listed) == 30
        wanted = float(session.array(session.network.layer("hidden1").id, "delta")[0, 0])
        assert found.total == pytest.approx(wanted, abs=1e-12 * found.size)
        best = np.array([abs(session.array(session.network.outputs[0].id, "delta")[0, 0])])
        layers = session.network.layers
        for after, layer in zip(reversed(layers[2:]), reversed(layers[1:-1]), strict=True):
            slope = np.abs(session.array(layer.id, "slope")[:, 0])
            best = slope * (np.abs(session.array(after.id, "W")[1:]) * best).max(1)
        assert abs(found.listed[0].product) == pytest.approx(best[0])


def test_counts_are_exact_beyond_64_bits() -> None:
    design = with_data(Design(sequential((1, *[9] * 21, 1), "tanh", "identity"), Training(rate=0.1)), 2)
    with opened(design) as session:
        to_the_update(session)
        found = paths_of(session.setup, session.setup.lineage.versions("hidden1.delta", (0, 0))[0], most=3)
        assert found is not None
        assert found.count == 9**20


# ------------------------------------------------------------------------------------------------ what is not known


def test_before_it_is_computed_and_after_it_is_overwritten_there_are_no_paths() -> None:
    with opened("mazur") as session:
        number = session.setup.lineage.versions("hidden1.delta", (0, 0))[0]
        assert paths_of(session.setup, number) is None
        session.step("batch")
        assert paths_of(session.setup, number) is not None
        session.train()
        session.pause()
        session.wait()
        assert paths_of(session.setup, number) is None


def test_other_numbers_have_no_paths() -> None:
    with opened("mazur") as session:
        session.step("batch")
        for array in ("hidden1.z", "hidden1.o", "output.do", "output.delta"):
            assert not has_paths(session.setup, session.setup.lineage.versions(array, (0, 0))[0])
