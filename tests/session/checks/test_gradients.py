"""Every gradient of the program as it stands: found right or wrong, in pieces, and beside the document."""

from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.engine.expr import absolute, largest, square, total
from nnsim.network.design import Choice, Planted
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from nnsim.parts.contracts import W
from nnsim.session.checks.checking import batch_columns, check_gradients
from nnsim.session.checks.gradients import STEPS, GradientCheck, penalty_by_weight
from nnsim.session.checks.slopes import Columns, Forward, LayerSlopes
from nnsim.session.draft import draft
from tests.campaigns import covering
from tests.engine_strategies import Case, random_case
from tests.network.test_finite_differences import central, forward_steps, is_clipped
from tests.session.faults import faulty
from tests.session.faults.test_fault_gradients import a_design, claimed, places, weights_of
from tests.session.sessions import opened, with_data


def setup_of(case: Case) -> Any:
    """What a check needs of a setup, on a machine that stands at its start."""
    machine = case.machine()
    parts = {"design": case.design, "compiled": case.compiled, "memory": machine.memory, "machine": machine}
    return SimpleNamespace(**parts, closed=False)


def walked(case: Case) -> Any:
    """A machine in front of the first update."""
    machine = case.machine()
    while machine.code.steps[machine.next or 0].phase != "update":
        machine.step()
    return machine


def check(case: Case, **how: Any) -> GradientCheck:
    setup = setup_of(case)
    samples = np.arange(case.compiled.program.batching.width(0))
    return GradientCheck(setup, setup.memory["order"][samples], **how)


# ---------------------------------------------------------------------------------------------- against other oracles


@given(st.integers(0, 10**6), st.sampled_from(sorted(ACTIVATIONS)), st.sampled_from([0.0, 0.4]))
def test_any_network_has_the_gradients_of_its_machine_and_slopes_measured_one_by_one(seed, activation, dropout):
    case = random_case(np.random.default_rng(seed), activation=activation, dropout=dropout, optimizer="sgd")
    machine = walked(case)
    if is_clipped(case, machine):
        return

    checked = check(case).finish()

    assert checked.agrees
    generator = int(case.machine().memory["rng.dropout"][0])
    steps = forward_steps(machine)
    for wired in case.compiled.wiring.weighted:
        found = checked.layers[wired.id]
        if wired.frozen:
            assert not found.compared.any()
            continue
        np.testing.assert_array_equal(found.analytic, machine.memory[wired.grad.name])
        free = machine.memory[f"{wired.name}.free"] if wired.held else np.ones(found.numeric.shape)
        np.testing.assert_array_equal(found.compared, free == 1)
        weights = machine.memory[wired.w.name]
        for index in np.argwhere(found.compared & ~found.kink):
            at = tuple(index)
            plain = central(machine, steps, generator, weights, at, 1e-5)
            near = central(machine, steps, generator, weights, at, 1e-8)
            off = min(abs(found.numeric[at] - plain) / 2e-7, abs(found.numeric[at] - near) / 1e-5)
            assert off <= max(1.0, abs(plain)), (wired.name, at)


@given(st.integers(0, 10**6), st.booleans())
def test_many_weights_at_once_are_measured_as_one_by_one(seed, kinked):
    """The same losses and the same kinks, whether the units are moved together on copies or each alone."""
    case = random_case(np.random.default_rng(seed), activation="relu" if kinked else None, optimizer="sgd")
    machine = walked(case)
    width = machine.width
    slots = {slot.name: slot for slot in case.compiled.program.slots}
    steps = [machine.code.steps[i] for i in machine.iteration]
    forward = Forward(steps, case.compiled.wiring, slots)
    columns = Columns(dict(machine.memory.view(width)), np.full(width, float(width)), np.ones(width))
    block = columns.block(forward, 0, width)
    for wired in case.compiled.wiring.weighted:
        shape = machine.memory[wired.w.name].shape
        results = []
        for together in (True, False):
            measure = LayerSlopes(forward, block, wired)
            if not together:
                measure._by_units = False
                measure._narrow = type(measure._narrow)(forward, block, measure._steps, {wired.w.name})
            losses, crossed = np.zeros((4, *shape)), np.zeros(shape, bool)
            for row in range(shape[0]):
                far = np.full(shape[1], 1e-3)
                list(measure.row(row, np.arange(shape[1]), far, losses[:, row], crossed[row]))
            results.append((losses, crossed))
        np.testing.assert_allclose(*[losses for losses, _ in results], rtol=1e-12)
        np.testing.assert_array_equal(*[crossed for _, crossed in results])
        assert LayerSlopes(forward, block, wired)._by_units, "this layer is measured many weights at once"


# ---------------------------------------------------------------------------------------------- mistakes are found

MISTAKES = {
    "no slope": faulty.rewritten("backward", "hidden1.delta", faulty.without_slope),
    "wrong sign": faulty.rewritten("loss", "output.do", faulty.times(-1.0)),
    "not averaged": faulty.rewritten("backward", "hidden1.grad", faulty.without_mean),
    "W instead of W̃": faulty.rewritten("backward", "hidden1.do", faulty.first_rows),
    "stale gradient": faulty.left_out("backward", "hidden1.grad"),
    "stale delta": faulty.left_out("backward", "hidden1.delta"),
    "a little off": faulty.rewritten("backward", "output.grad", faulty.times(1.00001)),
}
WRONG = {
    "no slope": {"hidden1"},
    "wrong sign": {"hidden1", "output"},
    "not averaged": {"hidden1"},
    "W instead of W̃": {"hidden1"},
    "stale gradient": {"hidden1"},
    "stale delta": {"hidden1"},
    "a little off": {"output"},
}


@pytest.mark.parametrize("mistake", MISTAKES)
@pytest.mark.parametrize("walked_before", [0, 9, 40])
def test_a_mistake_in_the_program_is_found_in_its_layer(mistake, walked_before):
    """Also where the very gradients of these weights and samples lie in the memory from before."""
    with opened(draft("2-4-1", data="xor", loss="mse", bias=0.2)) as session:
        for _ in range(walked_before):
            session.step("operation")
        setup = session.setup
        faulty.spoil(setup, MISTAKES[mistake])

        checked = GradientCheck(setup, np.arange(4)).finish()

        wrong = {layer.name for layer in checked.layers.values() if checked.where(layer, "wrong").any()}
        assert wrong == WRONG[mistake]


@pytest.mark.untraced
@pytest.mark.parametrize(("place", "hidden"), covering(places(), [False, True]))
def test_an_injected_fault_is_found_where_it_says(place, hidden):
    """At the start and in the middle of a training, in the program as it stands there."""
    key, layer, softmax = place
    design = a_design(softmax, Planted(Choice(key), layer, hidden), batch_size=4)
    design = replace(with_data(design), start=weights_of(design))
    with opened(design) as session:
        for steps in (0, 45):
            for _ in range(steps):
                session.step("operation")
            checked = check_gradients(session, "batch").finish()
            assert not checked.count("kink")
            wrong = {number for number, one in checked.layers.items() if checked.where(one, "wrong").any()}
            assert wrong == claimed(design.network, key, layer, first=not steps), steps


def test_the_loss_that_is_measured_is_that_of_the_network_as_it_should_be():
    design = a_design(False, batch_size=4)
    design = replace(with_data(design), start=weights_of(design))
    faulty_design = replace(
        design,
        training=replace(
            design.training, faults=(Planted(Choice("bias_not_used"), 2), Planted(Choice("delta_sign"), 4))
        ),
    )
    found = []
    for one in (design, faulty_design):
        with opened(one) as session:
            found.append(check_gradients(session, "training").finish())
    assert found[0].loss == pytest.approx(found[1].loss, rel=1e-12)
    for number, layer in found[0].layers.items():
        np.testing.assert_allclose(found[1].layers[number].numeric, layer.numeric, rtol=1e-9, atol=1e-12)
        assert not np.allclose(found[1].layers[number].analytic, layer.analytic)


# ---------------------------------------------------------------------------------------------- samples


def test_all_training_samples_have_the_mean_gradient_whatever_the_batches():
    """Penalties count once; the last batch is a partial one; batches of one; more samples than are held at once."""
    found = []
    for size in (0, 1, 4, 7):
        with opened(draft("4-5-3", data="iris", l2=0.1, l1=0.02, batch_size=size)) as session:
            checked = check_gradients(session, "training").finish()
            assert checked.agrees
            assert checked.samples == session.setup.compiled.program.batching.total > 100
            found.append((checked.loss, {i: layer.analytic for i, layer in checked.layers.items()}))
    for loss, gradients in found[1:]:
        assert loss == pytest.approx(found[0][0], rel=1e-12)
        for layer, matrix in gradients.items():
            np.testing.assert_allclose(matrix, found[0][1][layer], rtol=1e-9, atol=1e-12)


def test_groups_of_samples_are_joined(monkeypatch):
    with opened(draft("4-5-3", data="iris", hidden="relu", dropout=0.3, batch_size=8)) as session:
        whole = check_gradients(session, "training").finish()
        monkeypatch.setattr("nnsim.session.checks.gradients.GROUP", 40)
        monkeypatch.setattr("nnsim.session.checks.gradients.BLOCK", 16)
        grouped = check_gradients(session, "training").finish()
        assert whole.agrees
        assert grouped.agrees
        assert grouped.count() == whole.count() == session.network.parameter_count
        assert grouped.loss == pytest.approx(whole.loss, rel=1e-12)
        for i, layer in whole.layers.items():
            np.testing.assert_allclose(grouped.layers[i].analytic, layer.analytic, rtol=1e-9, atol=1e-14)


def test_the_batch_is_the_one_that_is_shown_and_then_the_next_one():
    with opened(draft("4-3-3", data="iris", batch_size=10)) as session:
        setup, size = session.setup, 10
        for batch in range(3):
            while session.steps[session.next_index].name != "net input":
                session.step()
            order = setup.memory["order"]
            np.testing.assert_array_equal(batch_columns(session), order[batch * size : (batch + 1) * size])
            np.testing.assert_array_equal(
                setup.memory.view(10)["input.o"], setup.memory["X"][:, batch_columns(session)]
            )
            session.step("phase")
            session.step("phase")
            session.step("phase")
            assert session.steps[session.next_index].phase == "update"
            np.testing.assert_array_equal(batch_columns(session), order[batch * size : (batch + 1) * size])
            grads = faulty.matrices(setup)
            for layer in check_gradients(session, "batch").finish().layers.values():
                np.testing.assert_array_equal(layer.analytic, grads[layer.name])
            session.step("phase")


def test_the_sample_that_is_shown_is_checked_alone():
    with opened(draft("2-3-1", data="xor")) as session:
        session.step()
        session.show_sample(2)
        checked = check_gradients(session, "sample").finish()
        assert checked.samples == 1
        inputs = session.setup.memory.view(4)["input.o"][:, [2]]
        target = session.setup.memory.view(4)["output.y"][:, [2]]
        hidden = np.tanh(session.array(2, "W").T @ np.vstack([[[1.0]], inputs]))
        output = 1 / (1 + np.exp(-(session.array(3, "W").T @ np.vstack([[[1.0]], hidden]))))
        delta = 2 * (output - target) * output * (1 - output)
        np.testing.assert_allclose(checked.layers[3].analytic, np.vstack([[[1.0]], hidden]) @ delta.T, rtol=1e-12)
        assert checked.loss == pytest.approx(float((output - target)[0, 0] ** 2))


# ---------------------------------------------------------------------------------------------- in pieces


def test_it_is_done_in_pieces_and_leaves_the_document_alone():
    with opened(draft("4-8-3", data="iris", hidden="relu", dropout=0.5, batch_size=8)) as session:
        for _ in range(30):
            session.step()
        before = session.setup.memory.block.tobytes()
        check = check_gradients(session, "batch")
        seen = [check.done]
        while check.work(0.0):
            seen.append(check.done)
        assert len(seen) > 10
        assert seen == sorted(seen)
        assert 0.0 == seen[0] < seen[-len(seen) // 4] < seen[-1] < check.done == 1.0
        assert check.result.finished
        assert session.setup.memory.block.tobytes() == before


def test_a_check_that_is_stopped_keeps_what_it_has_compared():
    with opened(draft("4-8-3", data="iris", batch_size=8)) as session:
        check = check_gradients(session, "batch")
        while check.done < 0.5:
            check.work(0.0)
        part = check.result
        assert not part.finished
        assert 0 < part.count() < check.total
        assert part.count() + part.count("missing") == check.total
        whole = check_gradients(session, "batch").finish()
        for i, layer in part.layers.items():
            at = layer.compared
            np.testing.assert_array_equal(layer.error[at], whole.layers[i].error[at])


def test_the_masks_that_were_drawn_are_used_again():
    with opened(draft("2-6-1", data="xor", dropout=0.5)) as session:
        while session.steps[session.next_index].phase != "update":
            session.step()
        grads = faulty.matrices(session.setup)
        checked = check_gradients(session, "batch").finish()
        assert checked.agrees
        for layer in checked.layers.values():
            np.testing.assert_array_equal(layer.analytic, grads[layer.name])


def test_single_precision_is_checked_in_double():
    with opened(draft("4-6-3", data="iris", dtype="float32", batch_size=16)) as session:
        checked = check_gradients(session, "training").finish()
        assert checked.agrees
        assert checked.worst < 1e-6


def test_what_does_not_learn_is_left_out():
    design = draft("2-3-1", data="xor", biases=False)
    network = design.network
    first = replace(network.links[0], cut=frozenset({(1, 1)}), frozen=frozenset({(2, 2)}))
    design = replace(design, network=replace(network, links=(first, *network.links[1:])))
    with opened(design) as session:
        checked = check_gradients(session, "training").finish()
        assert checked.count("left out") == 4 + 2
        assert checked.count() == 13 - 6
        assert checked.agrees


def test_a_wrong_gradient_costs_one_round_where_the_slope_is_sure(monkeypatch):
    with opened(draft("2-4-1", data="xor")) as session:
        faulty.spoil(session.setup, MISTAKES["no slope"])
        check = GradientCheck(session.setup, np.arange(4))
        aimed = []
        real = check._aim
        monkeypatch.setattr(check, "_aim", lambda size: aimed.append(size) or real(size))
        check.finish()
        assert aimed == [STEPS[0]]


def test_the_training_runs_and_it_says_so():
    with opened(draft("2-4-1", data="xor")) as session:
        session.running = True
        with pytest.raises(Exception, match="pause it first"):
            check_gradients(session)
        session.running = False
        with pytest.raises(Exception, match="there is no choice"):
            check_gradients(session, "everything")


# ---------------------------------------------------------------------------------------------- penalties


@pytest.mark.parametrize("penalty", [total(square(W), None), 0.5 * total(absolute(W), None), total(W * W * W, None)])
def test_a_penalty_of_each_weight_is_measured_elementwise(penalty):
    check_penalty(penalty)


def test_a_penalty_that_joins_weights_is_measured_too():
    check_penalty(total(largest(square(W)), None))
    check_penalty(square(total(W, None)))


def check_penalty(penalty):
    from nnsim.engine.expr import evaluate

    weights = np.random.default_rng(4).normal(size=(3, 2))
    places = np.stack([weights + far for far in (-0.1, 0.2)])
    found = penalty_by_weight(penalty, weights, places)
    for index in np.ndindex(3, 2):
        values = []
        for place in places:
            moved = weights.copy()
            moved[index] = place[index]
            values.append(float(np.sum(evaluate(penalty, {"w": moved}))))
        assert found[1][index] - found[0][index] == pytest.approx(values[1] - values[0], rel=1e-9)


def test_regularizers_of_a_layer_are_in_the_slopes():
    regularizers = (Choice("l1", {"strength": 0.3}), Choice("l2", {"strength": 0.7}))
    design = draft("2-3-1", data="xor")
    with opened(replace(design, training=replace(design.training, regularizers=regularizers))) as session:
        assert check_gradients(session, "training").finish().agrees
