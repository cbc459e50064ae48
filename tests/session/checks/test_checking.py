"""One number of the backward pass against its measured slope, at the moment that it is shown."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.kit.errors import UserError
from nnsim.network.design import Choice, Planted
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from nnsim.parts.rules import REGISTRY as RULES
from nnsim.session.checks.checking import (
    check_gradients,
    examine,
    gradient_overlay,
    measurable,
    measure,
    moment_text,
)
from nnsim.session.draft import draft
from nnsim.session.places import Place, bias_place, edge_place, layer_place, unit_place
from tests.engine_strategies import random_case
from tests.rules import at_home
from tests.session.faults import faulty
from tests.session.faults.test_fault_gradients import a_design, claimed, weights_of
from tests.session.sessions import edges, opened, with_data


def to_the_update(session):
    while session.steps[session.next_index].phase != "update":
        session.step()


def to_the_end(session):
    """To the last step of the iteration."""
    while session.steps[session.next_index].phase != "evaluate":
        session.step()


def places_of(session):
    """Every edge and bias that is not cut, and every neuron."""
    for source, unit, layer, own in edges(session):
        yield bias_place(layer, own) if source < 0 else edge_place(source, unit, layer, own)
    for layer in session.network.layers:
        yield from (unit_place(layer.id, unit) for unit in layer.units)


def clipped(session, near=1e-9):
    """True where a logarithm has hardly any digits left, or counts as that of a millionth of a millionth."""
    outputs = [session.array(layer.id, "o") for layer in session.network.outputs]
    crossing = session.training.loss.key in ("binary_cross_entropy", "cross_entropy")
    return crossing and any(bool(np.any((o < near) | (o > 1 - near))) for o in outputs)


@given(st.integers(0, 10**6), st.sampled_from(sorted(ACTIVATIONS)), st.sampled_from([0.0, 0.4]), st.booleans())
def test_every_number_of_a_right_program_agrees(seed, activation, dropout, single):
    case = random_case(
        np.random.default_rng(seed), activation=activation, dropout=dropout, dtype="float32" if single else "float64"
    )
    with opened(with_data(case.design)) as session:
        if not session.ready:
            return
        to_the_update(session)
        if clipped(session, 1e-3 if single else 1e-9):
            return
        session.show_sample(session.width - 1)
        count = 0
        for place in places_of(session):
            found = measure(session, place)
            layer = session.network.by_id[place.layer]
            if layer.is_input:
                assert found is None
            elif found is not None:
                assert found.state in ("agrees", "kink"), (place, found)
                quantity = "delta" if place.kind == "unit" else "grad"
                shown = session.array(layer.id, quantity)
                at = (layer.units.index(place.unit), session.sample)
                assert found.analytic == float(shown[at if place.kind == "unit" else session.edge_index(place)[1:]])
                count += 1
        assert count


def test_a_delta_is_that_of_the_sample_shown():
    with opened(draft("2-3-1", data="xor")) as session:
        to_the_update(session)
        found = []
        for sample in range(4):
            session.show_sample(sample)
            one = measure(session, unit_place(2, session.network.by_id[2].units[1]))
            assert one.state == "agrees"
            assert one.error < 1e-9
            found.append(one.numeric)
        np.testing.assert_allclose(found, session.array(2, "delta")[1], rtol=1e-8)


def test_what_is_not_computed_is_not_measured_and_what_has_gone_is_said():
    with opened(draft("2-3-1", data="xor", batch_size=2)) as session:
        edge, neuron = edge_place(1, session.network.by_id[1].units[0], 2, session.network.by_id[2].units[0]), None
        neuron = unit_place(2, session.network.by_id[2].units[0])
        assert measure(session, edge).state == "not yet"
        session.step("phase")
        session.step("phase")
        assert measure(session, neuron).state == "not yet"
        session.step("phase")
        session.step("phase")
        before = measure(session, edge)
        assert before.state == measure(session, neuron).state == "agrees"
        while session.steps[session.next_index].phase == "update":
            session.step()
            again = measure(session, edge)
            assert (again.state, again.analytic, again.numeric) == ("agrees", before.analytic, before.numeric)
        session.train()
        session.pause()
        session.wait()
        assert measure(session, edge).state == "moved on"


def test_what_has_no_gradient_is_not_measured():
    design = draft("2-3-1", data="xor", biases=False)
    first = replace(design.network.links[0], cut=frozenset({(1, 1)}), frozen=frozenset({(2, 2)}))
    with opened(replace(design, network=replace(design.network, links=(first, *design.network.links[1:])))) as session:
        to_the_update(session)
        for nothing in (
            edge_place(1, 1, 2, 1),
            edge_place(1, 2, 2, 2),
            bias_place(2, 1),
            layer_place(2),
            unit_place(1, 1),
            unit_place(2, 99),
            Place("edge", 2, 1, 2, 1, delay=1),
            unit_place(77, 0),
        ):
            assert measure(session, nothing) is None
        assert measure(session, unit_place(2, 1)).state == "agrees"


def test_a_frozen_layer_has_deltas_but_no_gradients():
    design = draft("2-3-1", data="xor")
    layers = tuple(replace(layer, frozen=layer.name == "hidden1") for layer in design.network.layers)
    with opened(replace(design, network=replace(design.network, layers=layers))) as session:
        to_the_update(session)
        assert measure(session, bias_place(2, 1)) is None
        assert measure(session, unit_place(2, 1)).state == "agrees"


def test_a_large_network_is_left_to_the_whole_check(monkeypatch):
    with opened(draft("2-3-1", data="xor")) as session:
        to_the_update(session)
        monkeypatch.setattr("nnsim.session.checks.checking.QUICK", 9)
        assert measure(session, bias_place(2, 1)).state == "too large"
        assert measure(session, unit_place(2, 1)).state == "agrees"


def test_a_kink_is_said_to_be_one():
    """Without biases the sample (0, 0) stands on the kink of every ReLU."""
    with opened(draft("2-3-1", data="xor", hidden="relu")) as session:
        to_the_update(session)
        assert measure(session, bias_place(2, 1)).state == "kink"


@pytest.mark.parametrize(
    ("mistake", "wrong"),
    [
        (faulty.rewritten("backward", "hidden1.delta", faulty.without_slope), {"edge", "unit"}),
        (faulty.rewritten("backward", "hidden1.grad", faulty.times(1.001)), {"edge"}),
        (faulty.left_out("backward", "hidden1.grad"), set()),
    ],
    ids=["no slope", "gradient a little off", "gradient never computed"],
)
def test_a_mistake_shows_in_the_number(mistake, wrong):
    with opened(draft("2-3-1", data="xor")) as session:
        faulty.spoil(session.setup, mistake)
        machine = session.setup.machine
        while machine.code.steps[machine.next].phase != "update":
            machine.step()
        session.show_sample(3)
        found = {place.kind: measure(session, place) for place in (edge_place(1, 1, 2, 1), unit_place(2, 1))}
        assert {kind for kind, one in found.items() if one is not None and one.state == "differs"} == wrong
        assert (found["edge"] is None) == (not wrong), "no step computes it: it is not waited for"
        assert measure(session, unit_place(3, 1)).state == "agrees"


def test_the_overlay_says_what_was_found():
    with opened(draft("2-3-1", data="xor", hidden="relu")) as session:
        checked = check_gradients(session, "training").finish()
        overlay = gradient_overlay(checked, moment_text(session))
        assert overlay.moment == "after 0 updates"
        assert overlay.low < overlay.bad == checked.tolerance < overlay.full
        for i, layer in checked.layers.items():
            np.testing.assert_array_equal(np.isinf(overlay.edges[i]), layer.kink)
            np.testing.assert_array_equal(overlay.edges[i][~layer.kink], layer.error[~layer.kink])
        assert (checked.count("kink"), overlay.gap) == (3, "kink")
        checked.layers[2].error[1, 1] = np.inf
        assert np.isnan(gradient_overlay(checked, "").edges[2][1, 1]), "what is not known has no colour"
        session.step("epoch")
        assert moment_text(session) == "after 1 update"


def test_while_an_exercise_asks_nothing_is_checked():
    with opened(draft("2-3-1", data="xor")) as session:
        to_the_update(session)
        place = unit_place(2, 1)
        assert measure(session, place).state == "agrees"
        session.start_exercise()
        assert session.practising
        assert measure(session, place) is None
        for begin in (check_gradients, examine):
            with pytest.raises(UserError, match="an exercise is under way"):
                begin(session)
        session.end_exercise()
        assert measure(session, place).state == "agrees"
        assert check_gradients(session).finish().agrees


@pytest.mark.parametrize("key", ["early_update", "bias_not_used", "missing_slope", "delta_sign", "not_averaged"])
def test_an_injected_fault_shows_in_the_numbers_that_the_whole_check_names(key):
    design = with_data(a_design(False, Planted(Choice(key), 3), batch_size=0))
    with opened(replace(design, start=weights_of(design))) as session:
        to_the_end(session)
        checked = check_gradients(session, "batch").finish() if key != "early_update" else None
        states = {}
        for place in places_of(session):
            found = measure(session, place)
            if found is not None and place.kind != "unit":
                states.setdefault(place.layer, set()).add(found.state)
        wrong = {layer for layer, seen in states.items() if "differs" in seen}
        assert wrong == claimed(session.network, key, 3)
        if checked is not None:
            assert wrong == {i for i, one in checked.layers.items() if checked.where(one, "wrong").any()}


def test_a_number_that_is_not_finite_is_not_said_to_differ():
    with opened(draft("2-3-1", data="xor")) as session:
        session.memory["hidden1.W"][1, 0] = np.nan
        machine = session.setup.machine
        while machine.code.steps[machine.next].phase != "update":
            machine.step()
        assert measure(session, edge_place(1, 1, 2, 1)).state == "not known"


@pytest.mark.parametrize("rule", [*map(Choice, RULES), Choice("rbf", {"learning": "outputs by gradient"})], ids=str)
def test_only_what_the_rule_computes_can_be_measured(rule):
    """What a check would wait for for ever is not offered: it is measured within an iteration, or not at all."""
    with opened(with_data(at_home(rule.key))) as session:
        session.set_training("its settings", rule=rule)
        asked = [place for place in places_of(session) if session.ready and measurable(session, place)]
        states = {place: set() for place in asked}
        for _ in range(60 if asked else 0):
            session.step("operation")
            for place in asked:
                found = measure(session, place)
                states[place].add(None if found is None else found.state)
        assert all(seen - {"not yet", "moved on", None} for seen in states.values())
        if session.ready and not session.setup.has_gradients:
            assert not asked
