"""The learning rules, against what was published, calculated by hand, or is found by other programs.

That a program walks back exactly, runs as it walks, and shows what it runs is held for every rule by the same tests as
for backpropagation (tests/engine/test_machine.py and others), with no rule named in them.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import nnsim
from nnsim.network.build import sequential
from nnsim.network.design import STANDARDIZED, Array, Choice, Data, Design, Training
from nnsim.network.ruling import with_rule
from nnsim.parts.rules import REGISTRY as RULES
from nnsim.parts.rules.som import places
from nnsim.session.session import Session
from nnsim.session.views.live_pass import LivePass
from tests.benchmarks.rules import MISSING, measures

GOLDEN: dict[str, Any] = json.loads((Path(__file__).parents[1] / "golden/rules.json").read_text(encoding="utf-8"))
IRIS = Data(Choice("iris"), 1.0, 0.0, 0.0)
STANDARD_IRIS = replace(IRIS, preparers=STANDARDIZED)


@pytest.fixture
def sessions() -> Iterator[list[Session]]:
    made: list[Session] = []
    yield made
    for session in made:
        session.close()


@pytest.fixture
def ready(sessions: list[Session]) -> Any:
    """Makes a session on a network of these sizes under a rule, with what else is given of the training."""

    def make(rule: str, sizes: Sequence[int], data: Data, settings: dict[str, Any] | None = None, **training: Any):
        start = training.pop("start", {})
        design = with_rule(Design(sequential(sizes), Training(), data), Choice(rule, settings or {}))
        design = replace(design, training=replace(design.training, **training), start=start)
        session = Session()
        sessions.append(session)
        session.edit("a rule", lambda _design: design)
        assert session.ready, session.problems
        return session

    return make


def trained(session: Session) -> Session:
    session.train()
    session.wait()
    return session


def weights(session: Session, layer: int = 2) -> Array:
    return session.setup.weights()[layer]


def samples(session: Session) -> Array:
    return session.setup.loaded.prepared.x_train


def table(x: Sequence[Sequence[float]], y: Sequence[int]) -> Data:
    names = [f"x{k}" for k in range(len(x[0]))]
    lines = [",".join([*names, "y"]), *(",".join([*map(repr, row), str(kind)]) for row, kind in zip(x, y, strict=True))]
    text = "\n".join(lines) + "\n"
    return Data(Choice("custom", {"text": text, "targets": "y", "task": "classes"}), 1.0, 0.0, 0.0)


# ------------------------------------------------------------------------------------------------ threshold logic


@pytest.mark.parametrize(
    ("gate", "start"),
    [
        ("not", [[0.5], [-1.0]]),  # the bias is minus the threshold
        ("and", [[-1.5], [1.0], [1.0]]),
        ("or", [[-0.5], [1.0], [1.0]]),
    ],
)
def test_a_threshold_unit_is_a_gate(ready: Any, gate: str, start: list[list[float]]) -> None:
    session = ready("mcculloch_pitts", (len(start) - 1, 1), Data(Choice(gate)), start={2: np.array(start)})
    trained(session)
    assert session.scores()["train"] == {"loss": 0.0, "accuracy": 1.0}
    assert np.array_equal(weights(session), start)  # nothing learns


def test_two_layers_of_threshold_units_are_xor(ready: Any) -> None:
    hidden = np.array([[-0.5, 1.5], [1.0, -1.0], [1.0, -1.0]])  # OR, and not both
    start = {2: hidden, 3: np.array([[-1.5], [1.0], [1.0]])}
    session = ready("mcculloch_pitts", (2, 2, 1), Data(Choice("xor")), start=start)
    trained(session)
    assert session.scores()["train"] == {"loss": 0.0, "accuracy": 1.0}


# ------------------------------------------------------------------------------------------------ perceptron


def test_the_perceptron_learns_and(ready: Any) -> None:
    session = trained(ready("perceptron", (2, 1), Data(Choice("and"))))
    assert weights(session).T.tolist() == [[-2.0, 2.0, 1.0]]
    assert session.epoch == 6
    assert session.progress.reason == "an epoch without a mistake"


def mistakes(session: Session) -> list[list[int]]:
    """Epoch and sample of each mistake, as one walks."""
    found, before = [], 0.0
    while session.setup.machine.next is not None:
        session.step("batch")
        now = float(session.memory["mistakes"])
        if now != before:
            batches = session.setup.compiled.program.batching.count
            found.append([*divmod(session.update - 1, batches)])
        before = now
    return found


def test_the_perceptron_makes_the_mistakes_of_scikit_learns_on_iris(ready: Any) -> None:
    session = ready("perceptron", (4, 3), IRIS)
    raw = session.table
    data = table(raw.inputs.tolist(), raw.targets[:, 0].astype(int).tolist())
    session = ready("perceptron", (4, 1), data, epochs=50)
    golden = GOLDEN["iris"]
    assert mistakes(session) == golden["mistakes"]
    assert session.epoch == golden["epochs"] == 4
    assert np.allclose(weights(session)[:, 0], golden["weights"], rtol=0, atol=1e-12)


@pytest.mark.parametrize("case", GOLDEN["clouds"], ids=range(4))
def test_and_where_no_line_separates(ready: Any, case: dict[str, Any]) -> None:
    session = ready("perceptron", (3, 1), table(case["x"], case["y"]), epochs=6)
    assert mistakes(session) == case["mistakes"]
    assert np.allclose(weights(session)[:, 0], case["weights"], rtol=0, atol=1e-12)


def test_the_pocket_keeps_the_weights_that_have_done_best(ready: Any) -> None:
    case = GOLDEN["clouds"][0]
    x, y = np.array(case["x"]), np.array(case["y"])
    session = ready("perceptron", (3, 1), table(case["x"], case["y"]), {"pocket": True}, epochs=30)
    seen = []
    ones = np.hstack([np.ones((len(x), 1)), x])
    while session.setup.machine.next is not None and session.epoch < 30:
        before = float(session.memory["best.run"])
        session.step("batch")
        if float(session.memory["best.run"]) != before:
            kept = session.setup.memory["output.pocket"][:, 0]
            errors = int(np.sum((ones @ kept > 0) != y))
            assert errors == float(session.memory["least"])
            seen.append(errors)
    assert seen == sorted(seen, reverse=True)  # a ratchet
    assert len(set(seen)) == len(seen) > 1
    trained(session)
    kept = session.setup.memory["output.pocket"][:, 0]
    assert int(np.sum((ones @ kept > 0) != y)) == seen[-1]
    assert int(np.sum((session.predict(x)[:, 0] > 0.5) != y)) == seen[-1]  # and they answer
    assert session.scores()["train"]["loss"] * len(x) == pytest.approx(seen[-1])


@pytest.mark.parametrize("seed", [1, 2])
def test_the_pocket_answers_and_learning_goes_on_with_the_weights(seed: int, tmp_path: Path) -> None:
    words = {"init": "zeros", "rate": 1.0, "data": "xor", "seed": seed, "shuffle": True}
    model = nnsim.new("2-1", rule="perceptron:pocket=true", **words)
    plain = nnsim.new("2-1", rule="perceptron", **words)
    assert "the pocket is empty" in model.session.setup.about()
    scores = model.train(100)
    plain.train(100)
    assert scores["train"]["accuracy"] == 0.75  # what a line can do at most
    for name, array in model.weights.items():
        np.testing.assert_array_equal(array, plain.weights[name])  # Gallant's: the pocket does not disturb learning
    every, right = model.session.table, 0
    for row, target in zip(every.inputs, every.targets[:, 0], strict=True):
        right += model.classify(row)[0] == every.classes[int(target)]
    assert right == 3
    assert model.evaluate()["train"]["accuracy"] == 0.75  # type: ignore[typeddict-item]
    live = LivePass(model.session)
    live.follow()
    np.testing.assert_array_equal(live.predict(every.inputs), model.predict(every.inputs))
    (pocket,) = model.session.trained().matrices.values()
    np.testing.assert_array_equal(pocket, model.session.setup.memory["output.pocket"])
    assert "the pocket answers: 1 wrong output of all samples" in model.session.setup.about()
    model.save(tmp_path / "a.nnsim")
    again = nnsim.load(tmp_path / "a.nnsim")
    np.testing.assert_array_equal(again.predict(every.inputs), model.predict(every.inputs))


# ------------------------------------------------------------------------------------------------ Adaline, delta rule


def test_adaline_by_batches_comes_to_the_least_squares(ready: Any) -> None:
    session = trained(ready("adaline", (4, 1), table_of_iris(ready), batch_size=0, rate=0.3, epochs=4000))
    x = np.hstack([np.ones((len(samples(session)), 1)), samples(session)])
    y = session.setup.loaded.prepared.y_train
    assert set(np.unique(y)) == {-1.0, 1.0}
    best, *_ = np.linalg.lstsq(x, y, rcond=None)
    assert np.allclose(weights(session), best, rtol=0, atol=1e-6)
    assert float(session.memory["train_loss"]) == pytest.approx(0.5 * np.mean((y - x @ best) ** 2), rel=1e-9)


def table_of_iris(ready: Any) -> Data:
    raw = ready("adaline", (4, 3), IRIS).table
    return replace(table(raw.inputs.tolist(), raw.targets[:, 0].astype(int).tolist()), preparers=STANDARDIZED)


def test_adaline_learns_numbers_as_least_squares_does(ready: Any) -> None:
    data = Data(Choice("sine"), standardize_targets=True, preparers=STANDARDIZED)
    design = with_rule(Design(sequential((1, 1)), Training(), data), Choice("adaline"), numbers=True)
    assert design.network.outputs[0].activation.key == "identity"
    session = Session()
    session.edit("x", lambda _: replace(design, training=replace(design.training, batch_size=0, rate=0.3, epochs=400)))
    session.train()
    session.wait()
    prepared = session.prepared
    assert prepared.code == "unit"
    x = np.column_stack([np.ones(len(prepared.x_train)), prepared.x_train])
    best = np.linalg.lstsq(x, prepared.y_train, rcond=None)[0]
    np.testing.assert_allclose(session.setup.weights()[2], best, atol=1e-9)
    session.edit("and", lambda d: replace(d, data=replace(d.data, dataset=Choice("and"), standardize_targets=False)))
    assert session.prepared.code == "signed", "two classes are −1 and 1 all the same"
    session.close()


def test_adaline_moves_by_the_lms_rule_sample_by_sample(ready: Any) -> None:
    session = trained(ready("adaline", (2, 1), Data(Choice("and")), rate=0.1, epochs=2, shuffle=False))
    w = np.zeros(3)
    for _epoch in range(2):
        for x, y in (((0, 0), -1), ((0, 1), -1), ((1, 0), -1), ((1, 1), 1)):
            inputs = np.array([1.0, *x])
            w += 0.1 * (y - w @ inputs) * inputs
    assert np.allclose(weights(session)[:, 0], w, rtol=0, atol=1e-15)


def test_the_delta_rule_is_backpropagation_without_hidden_layers(ready: Any) -> None:
    given: dict[str, Any] = {"batch_size": 4, "rate": 0.7, "epochs": 5, "shuffle": True}
    rule = ready("delta_rule", (4, 3), STANDARD_IRIS, **given)
    sigmoid = replace(rule.design, training=replace(rule.training, rule=Choice("backprop"),
                                                    loss=Choice("half_squared_error")))  # fmt: skip
    other = Session()
    other.edit("x", lambda _design: sigmoid)
    assert np.allclose(weights(trained(rule)), weights(trained(other)), rtol=0, atol=1e-12)
    other.close()


# ------------------------------------------------------------------------------------------------ Hebb and his heirs


def components(x: Array) -> Array:
    return np.linalg.svd(x - x.mean(0), full_matrices=False)[2]


@pytest.mark.parametrize("rule", ["oja", "hebb"])
def test_a_unit_finds_the_first_principal_component(ready: Any, rule: str) -> None:
    session = trained(ready(rule, (4, 1), STANDARD_IRIS, batch_size=0, rate=0.1, epochs=200))
    found, first = weights(session)[1:, 0], components(samples(session))[0]
    assert abs(found @ first) / np.linalg.norm(found) >= 0.9999
    if rule == "oja":
        assert np.linalg.norm(found) == pytest.approx(1.0, abs=1e-6)
    assert weights(session)[0, 0] == 0.0


def test_oja_also_sample_by_sample(ready: Any) -> None:
    session = trained(ready("oja", (4, 1), STANDARD_IRIS, rate=0.001, epochs=100))
    found = weights(session)[1:, 0]
    assert abs(found @ components(samples(session))[0]) / np.linalg.norm(found) >= 0.9999


def test_sanger_finds_them_in_order(ready: Any) -> None:
    session = trained(ready("sanger", (4, 3), STANDARD_IRIS, batch_size=0, rate=0.05, epochs=4000))
    found = weights(session)[1:]
    for column, component in zip(found.T, components(samples(session)), strict=False):
        assert abs(column @ component) / np.linalg.norm(column) >= 0.9999
    lost = samples(session) - samples(session) @ found @ found.T
    assert float(session.memory["train_loss"]) == pytest.approx(np.mean(np.sum(lost**2, axis=1)), rel=1e-6)


def test_hebb_with_decay_shrinks_where_nothing_comes_in(ready: Any) -> None:
    data = table([[0.0, 0.0], [0.0, 0.0]], [0, 1])
    session = ready("hebb", (2, 1), data, {"decay": 0.5}, batch_size=0, rate=0.1, epochs=3)
    before = weights(session).copy()
    assert np.allclose(weights(trained(session)), before * 0.95**3)


# ------------------------------------------------------------------------------------------------ competition


def test_the_winner_alone_moves(ready: Any) -> None:
    session = ready("winner_take_all", (2, 2), table([[1.0, 0.0], [0.0, 2.0]], [0, 1]), rate=0.25, epochs=1,
                    shuffle=False, start={2: np.array([[0.0, 0.0], [2.0, 0.0], [0.0, 0.0]])})  # fmt: skip
    assert weights(trained(session))[1:].T.tolist() == [[1.75, 0.0], [0.0, 0.5]]


def test_winner_take_all_ends_near_the_means_of_what_the_units_win(ready: Any) -> None:
    session = trained(ready("winner_take_all", (4, 3), STANDARD_IRIS, rate=0.5, epochs=60,
                            schedule=Choice("exponential", {"factor": 0.9}), seed=3))  # fmt: skip
    x, units = samples(session), weights(session)[1:].T
    nearest = np.square(x[:, None] - units[None]).sum(2).argmin(1)
    for unit in set(nearest.tolist()):
        assert np.linalg.norm(units[unit] - x[nearest == unit].mean(0)) < 0.35


def grid_errors(session: Session, grid: Array) -> tuple[float, float]:
    """Quantization error, and the share of samples whose two nearest units are no neighbours."""
    x, units = samples(session), weights(session)[1:].T
    distances = np.sqrt(np.square(x[:, None] - units[None]).sum(2))
    first, second = np.argsort(distances, axis=1)[:, :2].T
    apart = np.linalg.norm(grid[first] - grid[second], axis=1)
    return float(distances.min(1).mean()), float(np.mean(apart > 1.5))


def test_a_map_of_iris_is_as_good_as_minisoms(ready: Any) -> None:
    session = trained(ready("som", (4, 64), STANDARD_IRIS))
    quantization, topographic = grid_errors(session, places(64, 8, hexagonal=False))
    golden_quantization, _ = GOLDEN["som"]["median"]
    assert quantization <= 1.1 * golden_quantization
    assert topographic <= max(error for _, error in GOLDEN["som"]["errors"]) + 0.02
    assert float(session.memory["train_loss"]) > 0


@pytest.mark.parametrize("settings", [{"grid": "hexagonal", "columns": 4}, {"neighbourhood": "bubble"}])
def test_a_step_of_the_map(ready: Any, settings: dict[str, Any]) -> None:
    session = ready("som", (4, 8), STANDARD_IRIS, settings, shuffle=False, rate=0.3, epochs=2)
    before = weights(session)[1:].T.copy()
    session.step("batch")
    x = samples(session)[0]
    winner = int(np.square(before - x).sum(1).argmin())
    spots = places(8, 4, settings.get("grid") == "hexagonal")
    apart = np.square(spots - spots[winner]).sum(1)
    near = (apart <= 9.0).astype(float) if "neighbourhood" in settings else np.exp(-apart / (2 * 3.0**2))
    assert np.allclose(weights(session)[1:].T, before + 0.3 * near[:, None] * (x - before), rtol=0, atol=1e-14)


def test_neighbours_on_a_grid_are_at_distance_1() -> None:
    for hexagonal, most in ((False, 4), (True, 6)):
        spots = places(30, 6, hexagonal)
        apart = np.linalg.norm(spots[:, None] - spots[None], axis=2)
        near = np.isclose(apart, 1.0).sum(1)
        assert near.max() == most
        assert apart[~np.eye(30, dtype=bool)].min() >= 1.0 - 1e-12


# ------------------------------------------------------------------------------------------------ what does not fit


@pytest.mark.parametrize("rule", sorted(RULES))
def test_what_a_rule_cannot_train_is_said_with_its_place(ready: Any, rule: str, sessions: list[Session]) -> None:
    session = ready(rule, (4, 3), STANDARD_IRIS)
    if "optimizer" in RULES[rule].heeds({}):
        return  # it trains anything that has a gradient
    session.choose_rule(Choice("backprop"))
    session.edit_network("deeper", lambda _network: sequential((4, 5, 3)))
    session.choose_rule(Choice(rule))
    if session.ready:
        assert RULES[rule].troubles(session.setup.compiled.wiring) == ()
    else:
        problem = session.problems[0]
        assert problem.severity == "error"
        assert problem.layer is not None
        assert problem.remedy


def test_the_mistakes_stand_beside_novikoffs_bound(ready: Any) -> None:
    session = trained(ready("perceptron", (2, 1), Data(Choice("and"))))
    said = session.setup.about()
    inputs = np.array([[1, 0, 0], [1, 0, 1], [1, 1, 0], [1, 1, 1]], float)
    w = weights(session)[:, 0]
    margin = float((np.array([-1, -1, -1, 1]) * (inputs @ w)).min() / np.linalg.norm(w))
    if margin > 0:
        bound = 3.0 / margin**2
        assert float(session.memory["mistakes"]) <= bound
        assert f"{bound:.4g}" in said
    else:  # a sample lies on the line, where a perceptron that fires above 0 is right
        assert "a sample lies on the line" in said
    assert said.startswith("10 mistakes")


def test_the_bound_holds_on_iris(ready: Any) -> None:
    raw = ready("perceptron", (4, 3), IRIS).table
    data = table(raw.inputs.tolist(), raw.targets[:, 0].astype(int).tolist())
    session = trained(ready("perceptron", (4, 1), data, epochs=50))
    said = session.setup.about()
    assert said.startswith("5 mistakes; at most R²/γ² = ")
    assert float(said.split("= ")[1].split(" ")[0]) >= 5


def test_every_rule_is_measured_beside_a_known_figure() -> None:
    """The benchmark has a function for each, and the page on learning rules what came of it."""
    page = (Path(__file__).parents[2] / "resources/help/rules.md").read_text(encoding="utf-8")
    assert measures().keys() == RULES.keys()
    for rule in RULES.values():
        assert f"\n| {rule.title} |" in page
    assert f"| {MISSING} |" not in page
