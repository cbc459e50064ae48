"""Every explanation is true: its numbers come to its value, and what is no longer known is not shown."""

import math
import re
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.engine.expr import evaluate
from nnsim.network.design import Choice, Design, Network
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from nnsim.parts.contracts import O, Z
from nnsim.session.examples import EXAMPLES
from nnsim.session.explanations.explain import Explanation
from nnsim.session.places import Place, bias_place, edge_place, unit_place
from nnsim.session.session import Session
from tests.engine.test_render import assert_sound, plainly
from tests.engine_strategies import random_case
from tests.session.sessions import opened, train_at_full_speed, with_data


def places(network: Network) -> list[Place]:
    """Every neuron, bias and edge."""
    found = []
    for layer in network.layers:
        found += [unit_place(layer.id, unit) for unit in layer.units]
        if not layer.is_input:
            found += [bias_place(layer.id, unit) for unit in layer.units]
    for link in network.links:
        source, target = network.by_id[link.source], network.by_id[link.target]
        found += [edge_place(source.id, s, target.id, t) for s in source.units for t in target.units]
    return found


def functions(design: Design) -> dict[str, Any]:
    """The signs of activation functions, and what they mean in this design."""
    names: dict[str, Any] = {
        "max": lambda *some: max(some),
        "exp": math.exp,
        "ln": math.log,
        "sqrt": math.sqrt,
        "sign": np.sign,
    }
    names |= {"tanh": math.tanh, "cos": math.cos, "min": min, "erf": math.erf}
    for layer in design.network.layers:
        part = ACTIVATIONS[layer.activation.key]
        if part.elementwise:
            value = part.fill(part.value, layer.activation.settings)
            names[part.symbol.text] = lambda z, value=value: float(evaluate(value, {"z": np.float64(z)}))
        if part.slope is not None:
            slope, value = (part.fill(e, layer.activation.settings) for e in (part.slope, part.value))

            def derivative(z: float, slope: Any = slope, value: Any = value) -> float:
                o = evaluate(value, {"z": np.float64(z)})
                return float(evaluate(slope, {"z": np.float64(z), "o": o}))

            names[part.symbol.text + "_"] = derivative
    assert Z.name == "z"
    assert O.name == "o"
    return names


def calculate(text: str, names: dict[str, Any]) -> float | None:
    """What a formula with numbers comes to; None where it is cut short, or is no plain arithmetic."""
    if "…" in text or "{" in text or "⌊" in text:
        return None
    text = plainly(text.removeprefix("= "))
    for sign, python in (("−", "-"), ("×", "*"), ("·", "*"), ("²", "**2"), ("√", "sqrt"), ("′", "_"), ("^", "**")):
        text = text.replace(sign, python)
    text = re.sub(r"\|([^|]*)\|", r"abs(\1)", text)
    try:
        return float(eval(text, {"__builtins__": {"abs": abs}}, names))
    except (ZeroDivisionError, OverflowError, ValueError):
        return None


def check(session: Session, place: Place) -> int:
    """All explanations of a place at this moment; how many have numbers."""
    names, count = functions(session.design), 0
    for one in session.explain(place):
        assert_sound(one.latex)
        assert one.text
        assert one.title
        if one.value is None:
            assert one.value_text in ("not yet", "replaced since")
            assert (one.numbers_text, one.numbers_latex, one.terms) == ("", "", ())
            continue
        assert float(one.value_text) == one.value or math.isnan(one.value)
        if not one.numbers_text:
            assert one.note
            continue
        assert_sound(one.numbers_latex)
        check_numbers(one, names)
        count += 1
    return count


def check_numbers(one: Explanation, names: dict[str, Any]) -> None:
    assert one.value is not None
    scale = max(1.0, abs(one.value), *(abs(term.product) for term in one.terms), 0.0)
    again = calculate(one.numbers_text, names)
    if again is not None and math.isfinite(one.value):
        unit = 10.0 ** (math.floor(math.log10(abs(one.value))) - 5) if one.value else 0.0  # the last of six digits
        plain = plainly(one.numbers_text)
        sizes = [float(number) for number in re.findall(r"[0-9][0-9.]*(?:e[+-][0-9]+)?", plain)]
        noise = 1e-14 * max(1.0, *sizes) ** 2  # what the machine itself rounds
        assert again == pytest.approx(one.value, rel=0, abs=1.001 * unit + noise), f"{one.text} {one.numbers_text}"
    for term in one.terms:
        assert math.isnan(term.left) == math.isnan(term.right)
        for part, factor in zip(term.parts, (term.left, term.right), strict=False):
            assert math.isnan(factor) or part.value == factor
    if one.terms and math.isfinite(one.value):
        assert sum(term.product for term in one.terms) == pytest.approx(one.value, rel=1e-9, abs=1e-9 * scale)
    assert not one.terms or list(one.terms.products) == [term.product for term in one.terms]


def walk_and_check(session: Session, steps: int, every: int = 1) -> int:
    count, listed = 0, places(session.network)
    for number in range(steps):
        session.step("operation")
        if number % every == 0:
            count += sum(check(session, place) for place in listed)
    return count


@given(st.integers(0, 10_000))
def test_random_networks(seed: int) -> None:
    rng = np.random.default_rng(seed)
    case = random_case(rng, dropout=float(rng.choice([0.0, 0.3])), loss="mse" if seed % 2 else None)
    with opened(with_data(case.design, 4)) as session:
        session.sample = int(rng.integers(session.width))
        total = len(session.steps)
        at = int(rng.integers(1, 2 * total))
        for _ in range(at):
            session.step("operation")
        for place in places(session.network):
            check(session, place)


@pytest.mark.untraced
@pytest.mark.parametrize("key", ["xor", "mazur", "iris", "sine"])
def test_examples_at_every_step(key: str) -> None:
    with opened(key) as session:
        some = places(session.network)
        total = 0
        for number in range(len(session.steps) + 6):
            session.step("operation")
            total += sum(check(session, place) for place in (some if len(some) < 20 else some[number % 7 :: 7]))
        assert total > 100


@pytest.mark.long
def test_many_random_networks() -> None:
    for seed in range(400):
        with opened(with_data(random_case(np.random.default_rng(seed)).design, 4)) as session:
            walk_and_check(session, 60, 5)


def test_regularizers_and_optimizers_are_lines_of_a_weights_explanation() -> None:
    design = EXAMPLES["xor"].make()
    regularizers = (Choice("l2"), Choice("max_norm", {"length": 0.1}))
    from dataclasses import replace

    training = replace(design.training, optimizer=Choice("adam"), regularizers=regularizers)
    with opened(replace(design, training=training)) as session:
        session.step("batch")
        layer = session.network.layer("hidden1")
        found = session.explain(edge_place(1, 1, layer.id, 1))
        assert [one.quantity for one in found] == [
            "grad", "grad", "first", "second", "first_hat", "second_hat", "W", "W",
        ]  # fmt: skip
        assert all(one.numbers_text for one in found)
        assert sum(check(session, place) for place in places(session.network)) > 50
        bias = session.explain(bias_place(layer.id, 1))
        assert [one.quantity for one in bias] == ["grad", "first", "second", "first_hat", "second_hat", "W"]


# ------------------------------------------------------------------------------------------------ what is not known


def test_before_the_first_step_nothing_has_a_value() -> None:
    with opened("xor") as session:
        for place in places(session.network):
            for one in session.explain(place):
                assert (one.value, one.value_text, one.numbers_text) == (None, "not yet", "")


def test_after_running_at_full_speed_wrong_numbers_are_not_shown() -> None:
    """The update has replaced the weights that went into z; what is still there is shown."""
    with opened("xor") as session:
        train_at_full_speed(session, 50)
        layer = session.network.layer("hidden1")
        unit = {one.quantity: one for one in session.explain(unit_place(layer.id, 1))}
        assert unit["z"].note
        assert unit["z"].numbers_text == ""
        assert unit["z"].value == session.array(layer.id, "z")[0, session.sample]
        assert unit["o"].numbers_text
        assert unit["delta"].numbers_text
        for one in session.explain(edge_place(1, 1, layer.id, 1)):
            assert one.note if one.quantity in ("W", "velocity") else one.numbers_text
        for place in places(session.network):
            check(session, place)
        session.step("batch")  # what is left of the epoch
        session.step("batch")
        assert all(one.numbers_text for one in session.explain(unit_place(layer.id, 1)))


def test_after_running_a_gradient_that_was_masked_since_is_not_shown_as_it_was() -> None:
    design = EXAMPLES["xor"].make()
    from dataclasses import replace

    network = design.network
    link = replace(network.links[0], frozen=frozenset({(1, 1)}))
    network = replace(network, links=(link, *network.links[1:]))
    with opened(replace(design, network=network)) as session:
        train_at_full_speed(session, 5)
        layer = session.network.layer("hidden1")
        assert session.explain(edge_place(1, 2, layer.id, 1))[0].value == session.array(layer.id, "grad")[2, 0]
        first, masked = session.explain(edge_place(1, 1, layer.id, 1))[:2]
        assert (first.value, first.value_text) == (None, "replaced since")
        assert first.note
        assert masked.value == session.array(layer.id, "grad")[1, 0] == 0
        assert masked.numbers_text == ""
        session.step("batch")
        first, masked = session.explain(edge_place(1, 1, layer.id, 1))[:2]
        assert first.value != 0
        assert masked.value == 0


def test_a_frozen_or_cut_edge_and_an_input_have_little_to_explain() -> None:
    with opened("xor") as session:
        session.step("batch")
        network = session.network
        hidden = network.layer("hidden1")
        assert session.explain(unit_place(network.layer("input").id, 1)) == ()
        assert session.explain(unit_place(99, 1)) == ()
        assert session.explain(unit_place(hidden.id, 99)) == ()
        assert session.explain(Place("layer", hidden.id)) == ()
        edge = edge_place(1, 1, hidden.id, 1)
        from nnsim.network.edits import cut_edges

        session.edit_network("Cut", lambda n: cut_edges(n, n.link(1, hidden.id), [(1, 1)]))
        assert session.explain(edge) == ()


def test_labels_name_rows_columns_units_and_samples() -> None:
    with opened("mazur") as session:
        session.step("batch")
        hidden, output = (session.network.layer(name).id for name in ("hidden1", "output"))
        assert session.explain(unit_place(hidden, 2))[0].text == "z¹₂ = b¹₂ · 1 + w¹₁₂ · x₁ + w¹₂₂ · x₂"
        grad = session.explain(edge_place(hidden, 1, output, 2))[0]
        assert grad.text.startswith("∂E/∂w²₁₂ = ")
        assert "o¹₁" in grad.text
        assert session.explain(bias_place(output, 1))[0].text.startswith("∂E/∂b²₁ = ")
    with opened("xor") as session:
        session.step("batch")
        assert "⁽⁴⁾" in session.explain(bias_place(2, 1))[0].text


def test_terms_lead_to_the_edges_that_carried_them() -> None:
    with opened("mazur") as session:
        session.step("batch")
        z = session.explain(unit_place(3, 1))[0]
        assert [term.place for term in z.terms] == [bias_place(3, 1), edge_place(2, 1, 3, 1), edge_place(2, 2, 3, 1)]
        assert z.value == pytest.approx(1.10590597)
        error = session.explain(unit_place(2, 1))[2]
        assert [term.place for term in error.terms] == [edge_place(2, 1, 3, 1), edge_place(2, 1, 3, 2)]
        assert sum(term.product for term in error.terms) == pytest.approx(error.value)
