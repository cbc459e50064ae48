"""Faults in a program: they compute what the mistake computes, hidden or not, and go forth and back like all else."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from nnsim.engine.program import Assign
from nnsim.kit.errors import ArgumentError
from nnsim.network import edits
from nnsim.network.build import sequential
from nnsim.network.compile import Columns, Samples, changes_something, compile_design
from nnsim.network.design import Choice, Design, Planted, Training
from nnsim.network.initial import start_weights
from nnsim.parts.faults import REGISTRY as FAULTS
from tests.campaigns import covering
from tests.engine_strategies import Case, bound_case, everything, make_case, random_case
from tests.network.faulty_training import Trainer

LAYERS = {2: 0, 3: 1, 4: 2}  # numbers of the layers in the design, and in the trainer
UPDATES = 8
OPTIMIZERS = ("sgd", "momentum", "nesterov", "adagrad", "rmsprop", "adam", "adamw", "rprop")
EXACT = (
    "bias_not_updated", "bias_not_used", "bias_row_kept", "delta_sign", "early_update", "missing_slope", "never_zeroed",
    "not_averaged", "rate_too_large", "slope_of_net_input", "slope_twice", "softmax_slope", "stale_gradient",
    "unscaled_data", "update_sign",
)  # fmt: skip


def never() -> bool:
    return False


def a_case(softmax: bool, faults: tuple[Planted, ...], rate: float = 0.2, **training: Any) -> Case:
    """A network of three layers with biases that are not 0, and seven samples in batches of three."""
    rng = np.random.default_rng(5)
    network = sequential((3, 4, 3, 2), ["tanh", "logistic"], "softmax" if softmax else "logistic")
    settings = {"rate": rate, "batch_size": 3, "shuffle": False, "epochs": 4, "faults": faults} | training
    loss = Choice("cross_entropy" if softmax else "mse")
    design = Design(network, Training(loss=loss, **settings))
    x = rng.standard_normal((3, 7))
    y = np.eye(2)[rng.integers(0, 2, 7)].T
    weights = {la.id: rng.normal(0, 0.8, (1 + network.fan_in(la.id), la.size)) for la in network.layers[1:]}
    return bound_case(design, Columns(x, y, x[:, :0], y[:, :0]), weights)


def places() -> list[tuple[str, int | None, bool]]:
    """Every fault that is exact in every layer that it fits, and in all of them, under both losses."""
    found: list[tuple[str, int | None, bool]] = []
    for key in EXACT:
        for softmax in (False, True):
            design = a_case(softmax, ()).design
            fits = changes_something(design, Samples(7, 0, ""))
            layers: list[int | None] = [None] if FAULTS[key].scope == "program" else [None, 2, 3, 4]
            found += [(key, layer, softmax) for layer in layers if fits(Planted(Choice(key), layer))]
    return found


@pytest.mark.parametrize(("key", "layer", "softmax"), places())
def test_the_program_makes_the_same_mistake_as_plain_numpy(key: str, layer: int | None, softmax: bool) -> None:
    rate = {"rate_too_large": 2e-4, "slope_of_net_input": 0.02}.get(key, 0.2)  # numbers stay finite
    case = a_case(softmax, (Planted(Choice(key), layer),), rate)
    fits = changes_something(replace(case.design, training=replace(case.design.training, faults=())), Samples(7, 0, ""))
    into = {LAYERS[n] for n in LAYERS if FAULTS[key].scope == "program" or fits(Planted(Choice(key), n))}
    trainer = Trainer(
        [case.weights[n][1:].copy() for n in LAYERS],
        [case.weights[n][0].copy() for n in LAYERS],
        rate,
        softmax,
        {key: into if layer is None else {LAYERS[layer]}},
    )
    sound = Trainer(list(trainer.weights), list(trainer.biases), rate, softmax, {})
    machine = case.machine()
    for update in range(UPDATES):
        rows = slice(3 * (update % 3), 3 * (update % 3) + 3)
        for one in (trainer, sound):
            one.update(case.columns.x.T[rows], case.columns.y.T[rows])
        machine.run(never, update + 1)
        for number, at in LAYERS.items():
            found = machine.memory[case.compiled.layers[number].w.name]
            np.testing.assert_allclose(found[1:], trainer.weights[at], rtol=1e-9, atol=1e-12)
            np.testing.assert_allclose(found[0], trainer.biases[at], rtol=1e-9, atol=1e-12)
    others = zip(trainer.parameters, sound.parameters, strict=True)
    assert any(not np.allclose(a, b, atol=1e-7) for one, other in others for a, b in zip(one, other, strict=True))


def test_what_is_not_compared_with_numpy_is_random_or_changes_no_update() -> None:
    assert set(FAULTS) - set(EXACT) == {"constant_start", "dropout_in_evaluation", "shuffled_labels"}


# ------------------------------------------------------------------------------------------------ hidden, and back


def faulty_case(key: str, hidden: bool, **training: Any) -> Case:
    """A case with dropout, momentum, a schedule, penalties and validation, in which every fault changes something."""
    network = sequential((3, 4, 3, 2), ["tanh", "logistic"], "softmax")
    network = edits.connect(network, 1, 3)
    network = edits.put(network, replace(network.by_id[2], dropout=0.3))
    settings: dict[str, Any] = {
        "optimizer": Choice("momentum"), "schedule": Choice("cosine"), "regularizers": (Choice("l2"),),
        "batch_size": 3, "epochs": 3, "rate": 0.05,
    }  # fmt: skip
    planted = (Planted(Choice(key), None, hidden),)
    chosen = Training(loss=Choice("cross_entropy"), faults=planted, **(settings | training))
    return make_case(Design(network, chosen), 3, 7, 3)


@pytest.mark.parametrize(("key", "dtype"), covering(sorted(FAULTS), ["float64", "float32"]))
def test_hidden_or_not_the_numbers_are_the_same(key: str, dtype: str) -> None:
    memories = []
    for hidden in (False, True):
        machine = faulty_case(key, hidden, dtype=dtype).machine()
        machine.run(never)
        names = [name for name in machine.memory.layout.places if name not in ("pc", "last")]
        memories.append({name: machine.memory[name].tobytes() for name in names})
    visible, hidden = memories
    assert {name: hidden[name] for name in visible} == visible
    extra = {name.rpartition(".")[2] for name in hidden.keys() - visible.keys()}
    assert extra <= {"spare", "faults"}, "arrays that a hidden fault always has"
    sound = faulty_case(key, False, dtype=dtype)
    sound = make_case(replace(sound.design, training=replace(sound.design.training, faults=())), 3, 7, 3)
    machine = sound.machine()
    machine.run(never)
    same = {"dropout_in_evaluation": "hidden1.W"}.get(key)
    for name, told in (("hidden1.W", same == "hidden1.W"), ("validation_loss", False)):
        assert (machine.memory[name].tobytes() == memories[0][name]) == told, name


@pytest.mark.parametrize("key", sorted(FAULTS))
def test_a_hidden_fault_leaves_the_program_as_it_looks(key: str) -> None:
    sound = faulty_case(key, True)
    sound = make_case(replace(sound.design, training=replace(sound.design.training, faults=())), 3, 7, 3)
    plain = list(sound.compiled.program.steps())
    hidden = list(faulty_case(key, True).compiled.program.steps())
    looks = [[(s.name, s.phase, s.focus, s.help, s.text, s.latex, s.fault) for s in some] for some in (plain, hidden)]
    assert looks[0] == looks[1]
    assert [step.shown for step in hidden] == [step.operation for step in plain]
    if FAULTS[key].start is None:
        assert [step.operation for step in hidden] != [step.operation for step in plain]


@pytest.mark.parametrize("key", sorted(FAULTS))
def test_a_visible_fault_stands_in_the_program_that_runs(key: str) -> None:
    steps = list(faulty_case(key, False).compiled.program.steps())
    marked = [step for step in steps if step.fault]
    assert all(step.shown is step.operation for step in steps)
    assert {step.fault for step in marked} == (set() if FAULTS[key].start else {FAULTS[key].title})


@pytest.mark.parametrize(("key", "hidden"), covering(sorted(FAULTS), [True, False]))
def test_run_and_walk_agree_and_every_step_is_taken_back(key: str, hidden: bool) -> None:
    case = faulty_case(key, hidden)
    run, walked = case.machine(), case.machine()
    run.run(never)
    count = 0
    while walked.step() is not None:
        count += 1
    assert everything(run) == everything(walked)
    for _ in range(count):
        walked.back()
    assert everything(walked) == everything(case.machine())


# ------------------------------------------------------------------------------------------------ several, none


def test_a_hidden_fault_behind_a_visible_one() -> None:
    """What is visible is shown as it is; what is hidden is hidden behind that, in whatever order they were put in."""
    visible, hidden = Planted(Choice("delta_sign"), 3), Planted(Choice("never_zeroed"), 3, True)
    programs = []
    for faults in ((visible, hidden), (hidden, visible)):
        case = a_case(True, faults)
        machine = case.machine()
        machine.run(never)
        programs.append((everything(machine), [(s.shown, s.fault) for s in case.compiled.program.steps()]))
    assert programs[0] == programs[1]
    alone = a_case(True, (visible,))
    assert programs[0][1] == [(s.shown, s.fault) for s in alone.compiled.program.steps()]


def test_two_faults_in_one_step_are_both_there() -> None:
    case = a_case(False, (Planted(Choice("missing_slope"), 4), Planted(Choice("delta_sign"), 4)))
    step = next(s for s in case.compiled.program.steps() if s.name == "delta" and s.focus == 4)
    assert step.fault == "missing φ′, wrong sign of δ"
    assert isinstance(step.operation, Assign)
    assert step.operation.value == -case.compiled.layers[4].do


def test_faults_that_change_nothing_are_told() -> None:
    faults = (
        Planted(Choice("softmax_slope"), 2),
        Planted(Choice("delta_sign"), 2),
        Planted(Choice("not_averaged"), 99),
    )
    assert a_case(True, faults).compiled.idle == {0, 2}
    single = a_case(True, (Planted(Choice("not_averaged")), Planted(Choice("shuffled_labels"))), batch_size=1)
    assert single.compiled.idle == {0, 1}
    rprop = a_case(True, (Planted(Choice("rate_too_large")),), optimizer=Choice("rprop"))
    assert rprop.compiled.idle == {0}


def test_an_unknown_fault_is_refused() -> None:
    with pytest.raises(ArgumentError, match="no fault called 'gremlins'"):
        a_case(True, (Planted(Choice("gremlins")),))


def test_a_frozen_layer_has_no_fault_in_its_update() -> None:
    network = sequential((2, 3, 1))
    network = edits.put(network, replace(network.by_id[2], frozen=True))
    for key in ("stale_gradient", "never_zeroed", "update_sign", "bias_not_updated", "early_update"):
        design = Design(network, Training(faults=(Planted(Choice(key), 2),)))
        assert compile_design(design, Samples(4, 0, "")).idle == {0}, key


def test_constant_weights_leave_alone_what_was_typed_or_cut() -> None:
    network = sequential((2, 3, 1))
    network = edits.cut_edges(network, network.links[0], [(1, 1)])
    typed = np.full((3, 3), np.nan)
    typed[2, 2] = 0.25
    faults = (Planted(Choice("constant_start", {"value": 0.75})),)
    weights = start_weights(Design(network, Training(faults=faults), start={2: typed}))
    assert weights[2].tolist() == [[0, 0, 0], [0, 0.75, 0.75], [0.75, 0.75, 0.25]]
    assert weights[3].tolist() == [[0], [0.75], [0.75], [0.75]]


@pytest.mark.untraced
@pytest.mark.parametrize(("key", "optimizer"), covering(sorted(FAULTS), OPTIMIZERS))
def test_every_optimizer_takes_every_fault(key: str, optimizer: str) -> None:
    """On any graph; a formula with a fault in it is a formula of arrays that are there."""
    for seed in range(3):
        case = random_case(np.random.default_rng(seed), optimizer=optimizer, dropout=0.2)
        training = replace(case.design.training, faults=(Planted(Choice(key)),))
        case = bound_case(replace(case.design, training=training), case.columns, case.weights)
        machine = case.machine()
        machine.run(never, 4)
        for step in case.compiled.program.steps():
            if isinstance(step.operation, Assign):
                assert all(name in machine.memory for name in (*step.operation.reads, *step.operation.writes))


@pytest.mark.untraced
@pytest.mark.parametrize(("first", "hidden"), covering(sorted(FAULTS), [False, True]))
def test_every_two_faults_go_together(first: str, hidden: bool) -> None:
    """Whatever one has made of a step, the other can change: also what it writes in rows only, or reads elsewhere."""
    for second in sorted(FAULTS):
        planted = (Planted(Choice(first), None), Planted(Choice(second), None, hidden))
        machine = a_case(True, planted, 1e-3, optimizer=Choice("sgd")).machine()
        machine.run(never, 2)
        start = everything(machine)
        while machine.updates < 3:
            machine.step()
        while machine.back() is not None:
            pass
        assert everything(machine) == start
