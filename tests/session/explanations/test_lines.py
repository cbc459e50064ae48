"""What an update does to a weight: the share of every sample, and each line of the optimizer, against plain NumPy."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.network.build import sequential
from nnsim.network.design import Choice, Design, Training
from nnsim.network.edits import freeze_edges
from nnsim.parts.optimizers import REGISTRY as OPTIMIZERS
from nnsim.parts.regularizers import REGISTRY as REGULARIZERS
from nnsim.parts.schedules import REGISTRY as SCHEDULES
from nnsim.session.exercises.questions import Plan
from nnsim.session.explanations.explain import Explanation
from nnsim.session.explanations.numbers import Number
from nnsim.session.places import bias_place, edge_place
from nnsim.session.session import Session
from tests.campaigns import covering
from tests.engine_strategies import random_case
from tests.session.sessions import opened, train_at_full_speed, with_data

HARD = [("adamw", "l2"), ("rprop", "l1"), ("adam", "max_norm"), ("momentum", "dropout")]
PENALTIES = [key for key in REGULARIZERS if REGULARIZERS[key].gradient is not None]


def lines(session: Session, place: Any) -> list[Explanation]:
    return [session.explain_number(number) for number in session.numbers_at(place)]


def shares(session: Session, number: Number) -> tuple[list[float], float]:
    """What each sample adds to the gradient of a weight, and the gradient as it was computed."""
    gradient = session.gradient_of(number)
    assert gradient is not None
    one = session.explain_number(gradient)
    assert one.value is not None
    return [term.product for term in one.terms], one.value


@pytest.mark.parametrize(("optimizer", "regularizer"), covering(OPTIMIZERS, ["", *REGULARIZERS], always=HARD))
def test_the_shares_of_the_samples_are_the_gradient_and_the_lines_are_the_update(
    optimizer: str, regularizer: str
) -> None:
    """Two updates of partial batches; with every optimizer and regularizer, and a schedule that turns."""
    rng = np.random.default_rng(len(optimizer) * 31 + len(regularizer))
    settings = {"length": 0.2} if regularizer == "max_norm" else {}
    training = Training(
        optimizer=Choice(optimizer), rate=0.05, batch_size=4, shuffle=False, epochs=10, schedule=Choice("cosine"),
        regularizers=(Choice(regularizer, settings),) if regularizer else (),
    )  # fmt: skip
    design = with_data(Design(sequential((3, 4, 2), "tanh", "identity"), training), 7, 3)
    with opened(design) as session:
        session.step("batch")
        before = {la.id: session.array(la.id, "W") for la in session.network.layers[1:]}
        while not session.setup.machine.between_iterations or session.update < 2:
            session.step("operation")
        assert session.width == 3
        for layer in session.network.layers[1:]:
            x = {
                2: session.array(1, "o"),
                3: session.array(2, "sent" if layer.id == 3 and regularizer == "dropout" else "o"),
            }
            inputs = np.vstack([np.ones((1, 3)), x[layer.id]])
            delta = session.array(layer.id, "delta")
            row, column = int(rng.integers(0, len(inputs))), int(rng.integers(layer.size))
            source = session.network.layers[session.network.layers.index(layer) - 1]
            place = (
                bias_place(layer.id, layer.units[column])
                if row == 0
                else edge_place(source.id, source.units[row - 1], layer.id, layer.units[column])
            )
            found = lines(session, place)
            number = found[-1].number
            assert number is not None
            parts, gradient = shares(session, number)
            np.testing.assert_allclose(parts, inputs[row] * delta[column] / 3, rtol=1e-12)
            assert sum(parts) == pytest.approx(gradient, rel=1e-12, abs=1e-15)
            check_lines(found, before[layer.id][row, column])
            assert found[-1].value == session.array(layer.id, "W")[row, column]
            assert found[-1].quantity == "W"


def check_lines(found: list[Explanation], before: float) -> None:
    """Each line adds up to its number, uses the numbers of the lines before it, and the first weight is the old one."""
    values = {}
    for one in found:
        assert one.value is not None
        assert one.numbers_text
        if one.terms:
            assert sum(term.product for term in one.terms) == pytest.approx(one.value, rel=1e-9, abs=1e-15)
        for part in one.parts:
            assert part.number is not None
            if part.number in values:
                assert part.value == values[part.number]
            elif part.number.quantity == "W" and part.number.index == one.number.index:
                assert part.value == before
        values[one.number] = one.value


def names(session: Session, place: Any) -> list[str]:
    return [session.steps[number.step].name for number in session.numbers_at(place)]


def test_adam_by_hand() -> None:
    """Two updates of Adam with a penalty and a schedule, recomputed from the gradients alone."""
    training = Training(
        optimizer=Choice("adamw", {"weight_decay": 0.1}), rate=0.02, batch_size=2, shuffle=False, epochs=10,
        schedule=Choice("cosine"), regularizers=(Choice("l2", {"strength": 0.3}),),
    )  # fmt: skip
    with opened(with_data(Design(sequential((2, 2, 1), "tanh", "identity"), training), 4, 1)) as session:
        edge = edge_place(1, 1, 2, 2)
        assert names(session, edge) == [
            "gradient", "penalty", "rate", "decay", "first moment", "second moment", "corrected mean",
            "corrected square", "weights",
        ]  # fmt: skip
        w, m, v = session.weight(edge), 0.0, 0.0
        for t in (1, 2):
            session.step("batch")
            found = {(one.quantity, k): one for k, one in enumerate(lines(session, edge))}
            values = [one.value for one in found.values()]
            raw, rate = values[0], 0.02
            g = raw + 0.3 * w
            decayed = w - rate * 0.1 * w
            m, v = 0.9 * m + 0.1 * g, 0.999 * v + 0.001 * g * g
            m_hat, v_hat = m / (1 - 0.9**t), v / (1 - 0.999**t)
            w = decayed - rate * m_hat / (np.sqrt(v_hat) + 1e-8)
            np.testing.assert_allclose(values, [raw, g, rate, decayed, m, v, m_hat, v_hat, w], rtol=1e-9)
            assert session.weight(edge) == pytest.approx(w, rel=1e-9)


def test_a_frozen_edge_is_masked_and_held() -> None:
    with opened("xor") as session:
        session.edit_network("Freeze", lambda n: freeze_edges(n, n.link(1, 2), [(1, 2)]))
        held, free = edge_place(1, 1, 2, 2), edge_place(1, 2, 2, 2)
        session.step("batch")
        assert names(session, held) == ["gradient", "mask", "velocity", "weights", "hold"]
        found = lines(session, held)
        assert found[0].value != 0
        assert found[1].value == 0
        assert [part.label for part in found[1].parts] == ["M¹₁₂", "∂E/∂w¹₁₂"]
        assert found[-1].value == session.weight(held)
        assert "put back" in found[-1].note
        assert names(session, free) == ["gradient", "velocity", "weights"]
        assert [one.note for one in lines(session, free)] == ["", "", ""]


def test_a_masked_gradient_says_that_it_is_and_what_it_was() -> None:
    with opened("mazur") as session:
        session.step("batch")
        gradient, masked, _, held = lines(session, bias_place(3, 1))
        assert gradient.value == pytest.approx(0.138498562, abs=5e-10)  # M. Mazur, A step by step …, 2015: δ of o1
        assert masked.value == 0
        assert masked.note == (
            "the bias is frozen: its gradient is masked, so that it does not learn; before the mask it was 0.138499"
        )
        assert held.note == "cut or frozen: it is put back as it was"
        train_at_full_speed(session, 5)
        masked = lines(session, bias_place(3, 1))[1]
        assert masked.note == "the bias is frozen: its gradient is masked; step back to see what it was before"
        assert masked.behind
    with opened("mazur") as session:
        session.start_exercise(Plan(kinds=("delta",)))
        session.step("batch")
        assert lines(session, bias_place(3, 1))[1].note.endswith("so that it does not learn")


def test_max_norm_shows_all_that_the_length_is_made_of() -> None:
    training = Training(regularizers=(Choice("max_norm", {"length": 0.1}),))
    with opened(with_data(Design(sequential((2, 2, 1), "tanh", "identity"), training), 4, 1)) as session:
        session.step("batch")
        scaled = lines(session, edge_place(1, 1, 2, 1))[-1]
        updated = [session.explain_number(part.number).value for part in scaled.parts]
        assert [part.label for part in scaled.parts] == ["w¹₁₁", "w¹₂₁"]
        assert scaled.value == pytest.approx(updated[0] / max(1, np.hypot(*updated) / 0.1))
        assert names(session, bias_place(2, 1))[-1] == "weights"


@given(st.integers(0, 100_000))
def test_each_share_is_the_slope_of_that_samples_own_loss(seed: int) -> None:
    """Finite differences: move one weight, and watch the loss of one sample."""
    rng = np.random.default_rng(seed)
    case = random_case(rng, loss="half_squared_error", activation="tanh", optimizer="sgd", plain=True)
    with opened(with_data(case.design, 4, seed)) as session:
        setup = session.setup
        while session.next_index is None or session.steps[session.next_index].phase != "update":
            session.step("operation")
        layer = setup.compiled.wiring.weighted[int(rng.integers(len(setup.compiled.wiring.weighted)))]
        if layer.frozen:
            return
        row, column = int(rng.integers(1 + layer.fan_in)), int(rng.integers(layer.size))
        (number,) = setup.lineage.versions(f"{layer.name}.grad", (row, column))
        terms = session.explain_number(number).terms
        arrays = setup.memory.view(1)
        weights = {la.w.name: np.array(arrays[la.w.name]) for la in setup.compiled.wiring.weighted}
        bound = setup.compiled.forward(weights)
        rows = [session.sample_number(at) for at in range(session.width)]
        table = {int(r): at for at, r in enumerate(setup.loaded.prepared.train)}
        columns = [table[r] for r in rows if r is not None]
        x, y = setup.loaded.columns.x[:, columns], setup.loaded.columns.y[:, columns]

        def losses(move: float) -> Any:
            weights[layer.w.name][row, column] += move
            found = np.array(bound.outputs(x))
            weights[layer.w.name][row, column] -= move
            return 0.5 * ((found - y) ** 2).sum(0)

        slope = (losses(1e-5) - losses(-1e-5)) / 2e-5 / session.width
        assert [term.sample for term in terms] == list(range(session.width))
        np.testing.assert_allclose([term.product for term in terms], slope, rtol=1e-5, atol=1e-7)


@pytest.mark.parametrize("schedule", [key for key in SCHEDULES if key != "constant"])
def test_the_rate_of_the_update_is_one_of_its_lines(schedule: str) -> None:
    design = replace(Design(sequential((2, 2, 1))), training=Training(schedule=Choice(schedule), epochs=5, rate=0.3))
    with opened(with_data(design, 3)) as session:
        session.step("batch")
        rate = next(one for one in lines(session, edge_place(1, 1, 2, 1)) if one.quantity == "rate.now")
        assert rate.value == session.rate
        assert rate.numbers_text
        assert rate.name == "η_t"
