"""Numbers have addresses: every version of every element is found again, and all lead back to the data."""

from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from nnsim.engine.operations import TakeBatch
from nnsim.engine.program import Assign
from nnsim.network.build import sequential
from nnsim.network.design import Choice, Data, Design, Training
from nnsim.session.explanations.explain import Explanation
from nnsim.session.explanations.lookback import Past
from nnsim.session.explanations.numbers import SLOPE, START, Number
from nnsim.session.explanations.order import Order
from nnsim.session.explanations.origins import table_cell
from nnsim.session.explanations.owners import at_sample, is_cut, place_of
from nnsim.session.explanations.uses import uses_of
from nnsim.session.places import bias_place, edge_place, unit_place
from nnsim.session.session import Session
from tests.engine_strategies import random_case
from tests.session.sessions import opened, with_data

REGULARIZERS = ((), ("l2",), ("l1", "max_norm"), ("l2", "max_norm"))


def random_session(seed: int, dropout: bool = True) -> Design:
    """Any graph, with any parts, for a few samples."""
    rng = np.random.default_rng(seed)
    chosen = tuple(Choice(key) for key in REGULARIZERS[int(rng.integers(len(REGULARIZERS)))])
    rate = float(rng.choice([0.0, 0.4])) if dropout else 0.0
    return with_data(random_case(rng, dropout=rate, regularizers=chosen).design, 5, seed)


def elements(session: Session, name: str) -> list[tuple[int, ...]]:
    return list(np.ndindex(session.setup.memory.view(session.width)[name].shape))


# ------------------------------------------------------------------------------------------------ versions


@given(st.integers(0, 100_000))
def test_every_version_of_every_number_is_found_again(seed: int) -> None:
    """All arrays are copied after each step of an iteration; then each is asked for from the end of it."""
    with opened(random_session(seed)) as session:
        session.step("batch")  # the second iteration begins with states and weights that are not the first ones
        machine, lineage = session.setup.machine, session.setup.lineage
        while machine.next != machine.iteration.start:
            session.step("operation")
        moments: dict[int, dict[str, np.ndarray]] = {}

        def keep(step: int) -> None:
            arrays = session.setup.memory.view(machine.width)
            moments[step] = {name: array.copy() for name, array in arrays.items()}

        keep(START)
        for at in machine.iteration:
            assert machine.next == at
            session.step("operation")
            keep(at)
        past = Past(session.setup)
        count = 0
        for step in machine.iteration:
            operation = machine.code.steps[step].operation
            for name in operation.writes:
                if isinstance(operation, TakeBatch) and name in operation.augmented:
                    continue
                for index in elements(session, name):
                    number = lineage.read_by(step + 1, name, index)
                    if number is None or number.step != step:
                        continue
                    assert past.known(number)
                    wanted = float(moments[step][name][index])
                    assert past.value(number) == pytest.approx(wanted, nan_ok=True, abs=0)
                    count += 1
        for name in lineage._writes:
            if session.setup.memory.layout.slots[name].role == "carried" and "rng" not in name and name != "order":
                for index in elements(session, name):
                    number = Number(name, index)
                    assert past.value(number) == pytest.approx(float(moments[START][name][index]), nan_ok=True, abs=0)
        assert count > 10


def test_a_step_reads_what_the_last_one_before_it_has_written() -> None:
    design = Design(
        sequential((2, 2, 1), "tanh", "identity"),
        Training(optimizer=Choice("adamw"), regularizers=(Choice("l2"), Choice("max_norm"))),
    )
    with opened(with_data(design, 3)) as session:
        lineage = session.setup.lineage
        names = {step.index: step.name for step in session.steps if step.layer_name == "hidden1"}

        def written(array: str, index: tuple[int, int]) -> list[str]:
            return [names[number.step] for number in lineage.versions(array, index)]

        assert written("hidden1.W", (1, 0)) == ["decay", "weights", "constraint"]
        assert written("hidden1.W", (0, 0)) == ["decay", "weights"]
        assert written("hidden1.grad", (1, 0)) == ["gradient", "penalty"]
        assert written("hidden1.grad", (0, 0)) == ["gradient"]
        assert written("hidden1.a", (1, 0)) == ["output"]
        weights = lineage.versions("hidden1.W", (1, 0))
        assert lineage.read_by(weights[0].step, "hidden1.W", (1, 0)) == Number("hidden1.W", (1, 0))
        assert lineage.read_by(weights[2].step, "hidden1.W~", (0, 0)) == weights[1]
        forward = next(step.index for step in session.steps if step.name == "net input")
        assert lineage.read_by(forward, "input.a", (1, 0)) == Number("input.o", (0, 0), forward - 1)
        assert lineage.read_by(forward, "input.a", (0, 0)) is None


def test_numbers_belong_to_neurons_edges_and_biases() -> None:
    with opened("xor") as session:
        setup = session.setup
        assert place_of(setup, Number("hidden1.delta", (1, 3))) == unit_place(2, 2)
        assert place_of(setup, Number("output.W", (2, 0))) == edge_place(2, 2, 3, 1)
        assert place_of(setup, Number("output.velocity", (0, 0))) == bias_place(3, 1)
        assert place_of(setup, Number("hidden1.slope", (0, 0))) == unit_place(2, 1)
        assert place_of(setup, Number("E")) is None
        assert at_sample(setup, Number("hidden1.delta", (1, 3)), 2) == Number("hidden1.delta", (1, 2))
        assert at_sample(setup, Number("output.W", (2, 0)), 2) == Number("output.W", (2, 0))
        assert (Number("hidden1.W", (0, 0)).layer, Number("hidden1.W", (0, 0)).quantity) == ("hidden1", "W")
        assert (Number("E").layer, Number("E").quantity) == ("", "E")


# ------------------------------------------------------------------------------------------------ the chain


def made_of(one: Explanation) -> Iterator[Number]:
    for part in (*one.parts, *(part for term in one.terms for part in term.parts)):
        if part.number is not None:
            yield part.number


def all_behind(session: Session, number: Number) -> dict[Number, Explanation]:
    """A number, and everything that it was made of, and so on."""
    found: dict[Number, Explanation] = {}
    waiting = [number]
    while waiting:
        one = waiting.pop()
        if one not in found:
            found[one] = session.explain_number(one)
            waiting += made_of(found[one])
    return found


class Explained(dict[Number, Explanation]):
    """Explanations of numbers, each made once."""

    def __init__(self, session: Session, found: dict[Number, Explanation]) -> None:
        super().__init__(found)
        self.session = session

    def __missing__(self, number: Number) -> Explanation:
        self[number] = self.session.explain_number(number)
        return self[number]


def values_agree(session: Session, found: dict[Number, Explanation]) -> None:
    past = Past(session.setup)
    for number, one in found.items():
        assert one.number == number
        assert one.name
        assert one.value is not None
        if number.quantity != SLOPE:
            assert one.value == pytest.approx(past.value(number), nan_ok=True, abs=0)
        for part in (*one.parts, *(part for term in one.terms for part in term.parts)):
            if part.number is not None:
                assert part.value == pytest.approx(found[part.number].value, nan_ok=True, rel=1e-12, abs=1e-300)


@given(st.integers(0, 100_000))
def test_everything_leads_back_to_data_weights_and_settings(seed: int) -> None:
    with opened(random_session(seed)) as session:
        rng = np.random.default_rng(seed)
        for _ in range(int(rng.integers(1, 3))):
            session.step("batch")
        layer = session.setup.compiled.wiring.weighted[int(rng.integers(len(session.setup.compiled.wiring.weighted)))]
        index = (int(rng.integers(1 + layer.fan_in)), int(rng.integers(layer.size)))
        end = session.setup.lineage.latest(layer.w.name, index, Order(session.setup))
        if session.explain_number(end).value is None or not np.isfinite(session.explain_number(end).value):
            return
        found = all_behind(session, end)
        values_agree(session, found)
        steps = session.setup.machine.code.steps
        for number, one in found.items():
            made = list(made_of(one))
            assert all(part.step < number.step or part.step == START or number.quantity == SLOPE for part in made)
            if not made and number.step != START:
                assert not isinstance(steps[number.step].operation, Assign) or one.text
            assert one.numbers_text or one.note or isinstance(steps[number.step].operation, Assign)


def test_from_a_new_weight_to_the_cell_of_the_data() -> None:
    with opened("iris") as session:
        session.step("batch")
        end = session.setup.lineage.latest("hidden1.W", (2, 3), Order(session.setup))
        found = all_behind(session, end)
        values_agree(session, found)
        quantities = {number.quantity for number in found}
        assert {"W", "first", "second", "grad", "delta", "do", "o", "z", "y", "rate", "N"} <= quantities
        table, prepared = session.table, session.prepared
        assert prepared.inputs is not None
        cells = 0
        for number, one in found.items():
            if number.layer == "input":
                cell = table_cell(Past(session.setup), number)
                assert cell is not None
                row, column, target = cell
                assert not target
                assert column == number.index[0]
                raw = table.inputs[row, column]
                mean, deviation = (numbers[column] for numbers in prepared.inputs.shift_and_scale)
                assert one.value == pytest.approx((raw - mean) / deviation)
                assert f"row {row + 1} of the data, column {table.input_names[column]}" in one.note
                assert row == session.sample_number(number.index[1])
                cells += 1
        assert cells == 4 * session.width


def test_from_a_gradient_of_the_output_to_the_loss() -> None:
    with opened("mazur") as session:
        session.step("batch")
        (error,) = session.setup.lineage.versions("output.do", (0, 0))
        one = session.explain_number(error)
        assert [part.label for part in one.related] == ["E"]
        loss = session.explain_number(one.related[0].number)
        assert loss.value == session.loss == pytest.approx(0.2983711087600027)
        assert [term.product for term in loss.terms] == pytest.approx([0.274811083, 0.023560026])
        assert loss.title == "loss E"


# ------------------------------------------------------------------------------------------------ where it goes


@given(st.integers(0, 100_000))
@example(129)
def test_what_a_number_is_made_of_uses_it_and_the_other_way_round(seed: int) -> None:
    with opened(random_session(seed)) as session:
        session.step("batch")
        setup, rng = session.setup, np.random.default_rng(seed)
        layers = setup.compiled.wiring.weighted
        layer = layers[int(rng.integers(len(layers)))]
        index = (int(rng.integers(1 + layer.fan_in)), int(rng.integers(layer.size)))
        end = setup.lineage.latest(layer.w.name, index, Order(session.setup))
        if end.step == START:
            return
        session.sample = int(rng.integers(session.width))
        found = all_behind(session, end)
        explained = Explained(session, found)
        for number, one in found.items():
            if number.quantity == SLOPE or number.step == START or number.index[1:] not in ((), (session.sample,)):
                continue
            if not isinstance(setup.machine.code.steps[number.step].operation, Assign):
                continue
            if is_cut(setup, place_of(setup, number)):
                continue  # the norm of a column has a row for it, but no number is said to go into a cut edge
            for part in set(made_of(one)):
                if part.quantity != SLOPE and setup.lineage.versions(part.array, part.index):
                    assert number in {use.number for use in uses_of(setup, part, session.sample)}, (part, number)
            for use in uses_of(setup, number, session.sample):
                if use.number is not None and use.value is not None:
                    again = explained[use.number]
                    inside = set(made_of(again))
                    slopes = {part for part in inside if part.quantity == SLOPE}
                    assert number in inside or slopes or again.note, (number, use)
                    shares = [
                        term.product for term in again.terms if number in [part.number for part in term.parts[:2]]
                    ]
                    if use.share is not None and shares:
                        assert use.share == pytest.approx(sum(shares), nan_ok=True, rel=1e-9, abs=1e-12)


def test_an_output_goes_to_the_next_layer_its_slope_and_the_gradients() -> None:
    with opened("mazur") as session:
        session.step("batch")
        setup = session.setup
        (output,) = setup.lineage.versions("hidden1.o", (0, 0))
        uses = {use.label: use for use in uses_of(setup, output, 0)}
        assert set(uses) == {"z²₁", "z²₂", "∂E/∂w²₁₁", "∂E/∂w²₁₂", "δ¹₁"}
        assert uses["z²₂"].share == pytest.approx(0.5 * 0.593269992)
        assert uses["z²₂"].places == (edge_place(2, 1, 3, 2),)
        assert uses["δ¹₁"].share is None
        session.set_notation("common")
        assert "∂E/∂w²₂₁" in {use.label for use in session.uses_of(output)}


def test_what_is_still_to_be_made_has_no_value() -> None:
    with opened("mazur") as session:
        session.step("operation")
        session.step("operation")
        (net,) = session.setup.lineage.versions("hidden1.z", (0, 0))
        (use,) = (use for use in session.uses_of(net) if use.label == "o¹₁")
        assert (use.value, use.share) == (None, None)


def test_a_new_weight_is_read_in_the_next_iteration() -> None:
    with opened("mazur") as session:
        session.step("batch")
        new = session.setup.lineage.latest("output.W", (1, 0), Order(session.setup))
        assert [session.steps[step].name for step in session.later_uses(new)] == ["net input", "error", "weights"]
        assert session.later_uses(Number("output.W", (1, 0))) == ()
        assert session.later_uses(session.setup.lineage.versions("output.z", (0, 0))[0]) == ()


def test_a_new_weight_goes_to_the_next_batch_before_the_epoch_ends() -> None:
    """Three batches: only the last weights of an epoch are looked at on all samples."""
    design = with_data(Design(sequential((2, 3, 1), "tanh", "logistic"), Training(batch_size=2)), 6)
    with opened(design) as session:
        for batch in (1, 2, 3, 1, 2, 3):
            while session.steps[session.next_index or 0].phase != "update":
                session.step("operation")
            old = session.setup.lineage.latest("output.W", (1, 0), Order(session.setup))
            assert "of the next batch" not in " ".join(use.label for use in session.uses_of(old))
            while not session.setup.machine.between_iterations:
                session.step("operation")
            new = session.setup.lineage.latest("output.W", (1, 0), Order(session.setup))
            assert new.step >= 0
            uses = [(use.label, use.number, use.value) for use in session.uses_of(new)]
            if batch < 3:
                made = [f"{name} of the next batch" for name in ("z²₁", "∂E/∂o¹₁", "w²⁺₁₁")]
                assert uses == [(label, None, None) for label in made]
            else:
                assert [label for label, _, _ in uses] == ["E of the epoch, and on the validation samples"]


def test_a_rate_that_makes_thousands_of_numbers_is_one_row_a_layer() -> None:
    design = Design(sequential((30, 20, 2), "tanh", "softmax"), Training(loss=Choice("cross_entropy")))
    with opened(with_data(design, 4)) as session:
        session.step("batch")
        rate = session.single("rate")
        assert rate is not None
        uses = session.uses_of(rate)
        assert [use.label for use in uses if use.number is None] == ["W¹ (620)"]
        assert len(uses) == 1 + 21 * 2


CHAINS = {
    "min_max": ("x₁ = (a − shift) / scale", "min-max"),
    "robust": ("x₁ = (a − median) / IQR", "robust scaling"),
    "clip_iqr": ("x₁ = min(max(a, low), high)", "clip by IQR"),
    "clip_iqr standardize": ("(a − mean) / deviation", "clip by IQR makes it"),
    "quantile": ("", "quantile normalization"),
}


@pytest.mark.parametrize(("keys", "words"), CHAINS.items())
def test_how_an_input_was_prepared(keys: str, words: tuple[str, str]) -> None:
    """The last step as a formula with the very numbers; the ones before it in words."""
    text = "a,y\n" + "".join(f"{i * i},{i % 2}\n" for i in range(20))
    data = Data(Choice("custom", {"text": text, "targets": "y"}), preparers=tuple(map(Choice, keys.split())))
    session = Session()
    session.new(Design(sequential((1, 2, 1)), Training(), data))
    session.step("layer")
    number = Number("input.o", (0, 3), session.last_index)
    one = session.explain_number(number)
    formula, note = words
    assert formula in one.text
    assert note in one.note
    row, column, _ = table_cell(Past(session.setup), number) or (0, 0, False)
    prepared = session.prepared.encode_inputs(session.table.inputs[row : row + 1])
    assert one.value == prepared[0, column]
    if formula:
        assert one.numbers_text.startswith("= ")
        assert "low" not in one.numbers_text
