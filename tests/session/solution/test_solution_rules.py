"""Worked solutions under every learning rule: what is printed are the engine's numbers, and they go together."""

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

import nnsim
from nnsim.engine.evaluation import Evaluate, Tally
from nnsim.engine.operations import Shuffle
from nnsim.files.documents import REGISTRY as DOCUMENTS
from nnsim.files.paper.maths import numbers
from nnsim.files.paper.sheet import Section, Sheet, Step
from nnsim.kit.errors import UserError
from nnsim.parts.rules import REGISTRY as RULES
from nnsim.session.history import ALL as HISTORY
from nnsim.session.model import Model
from nnsim.session.session import Session
from nnsim.session.solution.chapters import ROUNDS
from nnsim.session.solution.choose import Offer, offer, problem
from nnsim.session.solution.document import Problem, Solving
from nnsim.session.solution.moment import Moment, looks_at_all
from nnsim.session.solution.scribe import Style
from nnsim.session.unattended import Unattended
from tests.campaigns import covering
from tests.rules import at_home
from tests.session.solution.solutions import check_lines, element, rounded, steps_of


@pytest.fixture
def session() -> Iterator[Session]:
    made = Session()
    yield made
    made.close()


def walked(session: Session) -> list[tuple[int, dict[str, Any], dict[str, Any]]]:
    """The steps up to the end of this iteration by the session itself: all arrays before and after each."""
    found, machine = [], session.setup.machine
    inside = False
    while machine.next is not None and not (inside and machine.between_iterations):
        index = machine.next
        inside = inside or index in machine.iteration
        arrays = session.setup.memory.view(machine.width)
        before = {name: np.array(array) for name, array in arrays.items()}
        session.step("operation")
        found.append((index, before, {name: np.array(array) for name, array in arrays.items()}))
    return found


def agrees(
    session: Session, sheet: Sheet, steps: list[tuple[int, dict[str, Any], dict[str, Any]]], batches: bool
) -> int:
    """Every number of a document stands in the memory that the session's own program had then; how many there are."""
    times: dict[int, int] = {}
    silences = (Tally, Evaluate) if batches else (Tally, Evaluate, Shuffle)  # samples of one's own are in order
    told = []
    for index, before, after in steps:
        times[index] = times.get(index, 0) + 1
        silent = isinstance(session.setup.machine.code.steps[index].operation, silences)
        if times[index] <= ROUNDS and not silent:
            told.append((before, after))
    written = steps_of(sheet)
    assert len(written) == len(told)
    count = 0
    for step, moments in zip(written, told, strict=True):
        for chain in (*step.formulas, *step.arrays, *step.lines):
            for number in (one for _, tree in chain.links for one in numbers(tree)):
                assert rounded(number, sheet.digits)
                if number.source.partition("[")[0] in moments[0]:
                    count += 1
                    known = [element(number.source, arrays) for arrays in moments]
                    assert repr(number.value) in map(repr, known), (step.title, number)
    return count


@pytest.mark.parametrize(("rule", "notation"), covering(sorted(RULES), ["course", "common"]))
def test_the_next_iteration_is_that_of_the_training(session: Session, rule: str, notation: str) -> None:
    session.edit("x", lambda _design: at_home(rule, epochs=4))
    style = Style(notation, lines=3, terms=3)
    for _time in range(2):  # from the start, with what stands in front of the samples; and from the middle
        given = offer(session)
        asked = problem(session, given, "next", "batch")
        sheet = Solving(asked, style).finish()
        assert agrees(session, sheet, walked(session), asked.batches) > 20
        assert check_lines(sheet) >= 1
        session.step("epoch")
        session.step("batch")
        session.step("batch")
        if session.setup.machine.next is None:
            break


@pytest.mark.parametrize("rule", sorted(RULES))
def test_the_iteration_that_is_shown_is_worked_out_again(session: Session, rule: str) -> None:
    session.edit("x", lambda _design: at_home(rule, epochs=4))
    machine = session.setup.machine
    while machine.next is not None and machine.next < machine.iteration.start:
        session.step("operation")
    steps = walked(session)
    given = offer(session)
    assert given.iteration == "shown"
    asked = problem(session, given, "shown", "batch")
    sheet = Solving(asked, Style(lines=2, terms=3)).finish()
    assert agrees(session, sheet, steps, asked.batches) > 10
    assert all(isinstance(section, Section) for section in sheet.sections)


@pytest.mark.parametrize("rule", sorted(RULES))
def test_a_file_is_written_of_a_sample_of_ones_own_or_of_all(rule: str) -> None:
    session = Unattended()
    session.new(at_home(rule))
    model = Model(session)
    x, y = model.samples(None, None, 1)
    if looks_at_all(session.setup, begun=True):
        with pytest.raises(UserError, match=r"single sample: .* choose no sample"):
            model.solution(x, y)
        x = y = None
    sheet = model.solution(x, y, style=Style(lines=2))
    title = RULES[rule].title if "optimizer" not in RULES[rule].heeds({}) else "gradient descent"
    assert title in sheet.subtitle
    for document in DOCUMENTS.values():
        text = document.write(sheet).decode("utf-8")
        assert title in text
        assert "NaN" not in text
    session.close()


@pytest.mark.parametrize("rule", sorted(RULES))
def test_a_row_is_not_taken_for_all_the_data(rule: str) -> None:
    session = Unattended()
    session.new(at_home(rule))
    model = Model(session)
    for whole in (looks_at_all(session.setup, begun=False), looks_at_all(session.setup, begun=True)):
        assert model.needs_all == whole
        if whole:
            with pytest.raises(UserError, match="training samples are looked at together; choose no sample"):
                model.trace(sample=0)
        else:
            with pytest.raises(UserError, match="samples"):
                model.trace()
        found = model.trace() if whole else model.trace(sample=0)
        numbers = [array for step in found.steps for array in step.writes.values()]
        numbers += [*found.parameters_after.values(), np.array([found.loss, found.loss_after])]
        assert all(np.isfinite(array).all() for array in numbers)
        before = session.weights()
        for name, after in found.parameters_after.items():  # and it is what the training does
            if whole and session.epoch:
                session.step("batch")
                np.testing.assert_array_equal(after, session.weights()[name])
                session.back("batch")
                np.testing.assert_array_equal(before[name], session.weights()[name])
        session.train_epochs(1)
    session.close()


def test_what_looks_at_all_samples_is_worked_out_on_all(session: Session) -> None:
    session.edit("x", lambda _design: at_home("svm"))
    given: Offer = offer(session)
    assert given.whole
    assert given.samples("next") == "batch"
    with pytest.raises(UserError, match="on a single sample"):
        problem(session, given, "next", "row", 3)
    sheet = Solving(problem(session, given, "next", "batch"), Style()).finish()
    count = len(session.prepared.x_train)
    assert sheet.subtitle == f"One iteration of support vector machine on all {count} training samples"


def test_what_is_done_over_and_over_is_written_twice(session: Session) -> None:
    session.edit("x", lambda _design: at_home("hopfield"))
    given = offer(session)
    sheet = Solving(problem(session, given, "next", "batch"), Style()).finish()
    stored = [step for step in steps_of(sheet) if step.title == "Hebb"]
    assert [step.notes for step in stored] == [
        (), ((f"This is done {len(session.prepared.x_train) - 2} more times, each time with the numbers of then.",),)
    ]  # fmt: skip
    assert sheet.sections[2].title == "Before the samples are taken"
    assert all(isinstance(block, Step) for block in sheet.sections[2].blocks)


def test_in_front_of_an_iteration_that_is_said() -> None:
    session = Session()
    session.example("radial_basis_functions")
    for _ in range(5):
        session.step("operation")
    with pytest.raises(UserError, match="the program is at what comes in front of it"):
        offer(session)
    session.close()


def test_a_rule_of_single_samples_takes_no_batch() -> None:
    session = Unattended()
    session.new(at_home("perceptron"))
    model = Model(session)
    x, y = session.prepared.x_train[:3], session.prepared.y_train[:3]
    with pytest.raises(UserError, match="no batch"):
        model.solution(x, y)
    assert "new epoch" in [step.name for step in model.trace(x[:1], y[:1]).steps]


@pytest.mark.parametrize("rule", ["lvq", "rbf"])
def test_units_that_were_placed_stay_where_they_are(rule: str) -> None:
    """On a sample of one's own a trained network is the trained one: its units are not placed anew among that one."""
    session = Unattended()
    session.new(at_home(rule, epochs=2))
    session.train()
    session.wait()
    model, weights = Model(session), session.matrices()
    row = session.prepared.x_train[:1], session.prepared.y_train[:1]
    sheet = model.solution(*row, style=Style(lines=2))
    assert "Before the samples are taken" not in [section.title for section in sheet.sections]
    given = [
        number for chain in sheet.sections[1].blocks[0].arrays for _, tree in chain.links for number in numbers(tree)
    ]
    assert given
    for number in given:
        name, _, at = number.source.partition(".W[")
        layer = session.network.layer(name).id
        line, column = map(int, at.rstrip("]").split(","))
        assert number.value == weights[layer][line, column]
    assert not any(
        step.name == "centres" for step in model.trace_encoded(*row).steps if step.name == "prototypes drawn"
    )


def test_what_a_rule_has_kept_of_other_samples_is_not_mixed_with_ones_own() -> None:
    session = Unattended()
    session.new(at_home("hopfield", epochs=3))
    session.train()
    session.wait()
    x = session.prepared.x_train[:1]
    sheet = Model(session).solution(x, x, resume=True, style=Style(lines=2))
    titles = [step.title for step in steps_of(sheet)]
    assert titles.index("Patterns") < titles.index("Stored") < titles.index("Batch")  # it begins anew, and says so
    assert any("all that there are" in str(block) for block in sheet.sections[0].blocks)


def test_a_perceptron_is_worked_out_in_its_own_words() -> None:
    model = nnsim.new("2-1", rule="perceptron", data="and", seed=0)
    model.train()
    sheet = model.solution(*model.samples(None, None, 3))
    text = DOCUMENTS["tex"].write(sheet).decode("utf-8")
    made = model.session.reached
    assert made[1] == 4 * made[0] > 4
    assert f"So far & {made[1]} updates, {made[0]} epochs" in text
    assert "pocket" not in text
    titles = [step.title for step in steps_of(sheet)]
    assert "Error" in titles
    assert "Error sent back" not in titles
    assert r"\varphi(0) & z = 0 \\" in text
    assert "the loss on these samples stays as it is: $E = \\val{0}$ before" in text
    assert f"t + 1 = \\given{{{made[1]}}} + 1" in text
    kept = nnsim.new("2-1", rule="perceptron:pocket=true", data="and")
    assert "perceptron, pocket \\\\" in DOCUMENTS["tex"].write(kept.solution(None, None)).decode("utf-8")


def test_of_a_sum_that_is_too_long_what_is_not_0_is_printed() -> None:
    """The error of a map adds up the distance of the winner alone, and so does what its neighbours are moved by."""
    session = Unattended()
    session.new(HISTORY["self_organising_map"].make())
    inputs, targets = session.prepared.x_train[:1], session.prepared.y_train[:1]
    sheet = Solving(Problem(session.design, Moment(session.matrices()), inputs, targets), Style()).finish()
    steps = {step.title: step for step in steps_of(sheet)}
    _, with_numbers, result = (
        [number.value for number in numbers(tree)] for _, tree in steps["Loss"].lines[0].links
    )  # fmt: skip
    n, nearest, won = with_numbers
    assert (n, won) == (1.0, 1.0)
    assert result == pytest.approx([np.sqrt(nearest)], rel=1e-12)
    assert steps["Neighbourhood"].lines
    for chain in steps["Neighbourhood"].lines:
        _, (apart, won, radius), result = ([number.value for number in numbers(tree)] for _, tree in chain.links)
        assert won == 1.0
        assert result == pytest.approx([np.exp(-apart / (2 * radius**2))], rel=1e-12)
