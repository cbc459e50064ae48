"""What is kept of explanations, from step to step, says what a session says that has kept nothing."""

import gc
from collections.abc import Callable
from dataclasses import replace
from typing import Any
from weakref import ref

import numpy as np
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from nnsim.engine.expand import expand
from nnsim.engine.expr import Item, Ref
from nnsim.engine.program import Assign
from nnsim.engine.reach import made_of
from nnsim.network.build import sequential
from nnsim.network.design import Choice, Design, Training
from nnsim.session.exercises.questions import Plan
from nnsim.session.explanations import formula, paths, uses
from nnsim.session.explanations.numbers import KEY, Number
from nnsim.session.explanations.owners import of_samples
from nnsim.session.session import Session
from nnsim.session.setup import Setup
from tests.campaigns import costly
from tests.session.explanations.every_number import all_numbers
from tests.session.explanations.test_every_number import random_design
from tests.session.sessions import opened, with_data

MOVES: dict[str, Callable[[Session], object]] = {
    "step": lambda session: session.step("operation"),
    "layer": lambda session: session.step("layer"),
    "batch": lambda session: session.step("batch"),
    "epoch": lambda session: session.step("epoch"),
    "back": lambda session: session.back("operation"),
    "phase back": lambda session: session.back("phase"),
    "rate": lambda session: session.set_training("Rate", rate=0.3 if session.training.rate == 0.2 else 0.2),
    "reset": lambda session: session.reset(),
}
moves = st.lists(st.sampled_from([*MOVES, *["step"] * 8, "back", "layer"]), min_size=1, max_size=14)


def said(session: Session, number: Number) -> list[Any]:
    """All that is said of a number, with all of its rows; numbers as they are written, so that NaN is NaN."""
    one = session.explain_number(number)
    assert session.adds_up(number) == bool(one.terms)
    found: list[Any] = [repr(replace(one, terms=())), *map(repr, one.terms)]
    made = session.uses_of(number)
    found += map(repr, [made[at] for at in range(len(made))])
    if session.has_paths(number):
        ways = session.paths_of(number)
        if ways is not None:
            found += [repr(path) for path in ways.listed]
            found += [ways.total, ways.rest, ways.size, ways.count, ways.carrying, ways.differs, ways.faults]
            found += [(layer, array.tobytes()) for layer, array in ways.flow.items()]
    for view in ("terms", "paths", "uses"):
        drawn = session.carried(number, view) if view != "paths" or session.has_paths(number) else None
        found.append(drawn and (drawn.title, drawn.full, *((k, a.tobytes()) for k, a in drawn.edges.items())))
    found += [session.name_of(number), session.title_of(number), session.place_of(number)]
    return [repr(one) for one in found]


def there(session: Session, numbers: list[Number]) -> list[Number]:
    """Those of the samples that the present batch has."""
    return [one for one in numbers if not of_samples(session.setup, one.array) or one.index[1] < session.width]


@pytest.mark.untraced
@given(st.integers(0, 100_000), moves, st.data())
def test_what_is_kept_says_the_same_as_what_is_made_anew(seed: int, walk: list[str], data: st.DataObject) -> None:
    design = random_design(seed)
    with opened(design) as session:
        looked_at = list(all_numbers(session))
        some = data.draw(st.lists(st.sampled_from(looked_at), min_size=1, max_size=5))
        held = []  # as the window does, which shows them
        for move in walk:
            MOVES[move](session)
            held = [(session.explain_number(one), session.uses_of(one)) for one in there(session, some)]
            for number in there(session, some):
                said(session, number)
        with opened(design) as fresh:
            for move in walk:
                MOVES[move](fresh)
            for number in there(session, some):
                assert said(session, number) == said(fresh, number)
        assert len(held) <= len(some)


@given(st.integers(0, 100_000), st.data())
def test_what_a_number_is_made_of_takes_in_all_that_its_formula_reads(seed: int, data: st.DataObject) -> None:
    """Else an explanation would stay as it was, though something in it has changed."""
    with opened(random_design(seed)) as session:
        setup = session.setup
        shapes = setup.shapes(session.width)
        steps = [one.shown for one in setup.machine.code.steps if isinstance(one.shown, Assign)]
        operation = data.draw(st.sampled_from(steps))
        shape = (*shapes[operation.target.name], 1, 1)[:2]
        index = tuple(data.draw(st.integers(0, size - 1)) for size in shape)
        for form in (operation.value, operation.stable):
            if form is None:
                continue
            regions = set(made_of(form, index, shapes))
            for node in expand(form, index, shapes).walk():
                if isinstance(node, Item | Ref):
                    name = node.name if isinstance(node, Ref) else node.ref.name
                    place = () if isinstance(node, Ref) else node.index
                    covered = (region[: len(place)] for of, region in regions if of == name)
                    assert any(all(at in (None, own) for at, own in zip(one, place, strict=True)) for one in covered)


def classes() -> Design:
    """Softmax with cross-entropy behind two hidden layers."""
    training = Training(loss=Choice("cross_entropy"), rate=0.1, batch_size=3)
    return with_data(Design(sequential((3, 4, 4, 3), "tanh", "softmax"), training), 6)


def through(session: Session, step: str) -> None:
    """Walk until a step of that name has been made."""
    session.step("operation")
    while session.steps[session.last_index or 0].name != step:
        session.step("operation")


def test_as_long_as_its_numbers_stay_an_explanation_is_the_very_same() -> None:
    with opened(classes()) as session:
        session.step("batch")
        through(session, "error")
        session.step("operation")
        number = session.setup.lineage.versions("hidden2.delta", (1, 0))[0]
        one, ways = session.explain_number(number), session.paths_of(number)
        drawn = session.carried(number, "paths")
        while session.last_index != session.setup.machine.iteration[-1]:
            session.step("operation")
            assert session.explain_number(number) is one
            assert session.paths_of(number) is ways
            assert session.carried(number, "paths") is drawn
        through(session, "error")
        session.step("operation")
        again = session.explain_number(number)
        assert (again.value, again.text) != (one.value, "")
        assert again.value == session.array(3, "delta")[1, 0] != one.value
        assert session.paths_of(number).total != ways.total
        assert session.carried(number, "paths") is not drawn


def test_a_weight_that_is_shown_keeps_its_terms_at_the_present_moment() -> None:
    """The rows of an explanation that stays are read where its numbers are now: the update has replaced W since."""
    with opened(classes()) as session:
        session.step("batch")
        through(session, "net input")
        number = session.setup.lineage.versions("hidden1.z", (1, 0))[0]
        one = session.explain_number(number)
        rows = [repr(term) for term in one.terms]
        session.step("batch")
        session.back("operation")
        assert session.explain_number(number).value == one.value
        assert [repr(term) for term in session.explain_number(number).terms] == rows


def test_uses_are_the_very_same_until_one_of_their_numbers_is_another() -> None:
    with opened(classes()) as session:
        session.step("batch")
        through(session, "output")
        number = session.setup.lineage.versions("hidden1.o", (0, 0))[0]
        shown, others = session.uses_of(number), 0
        for verb in [session.step] * 12 + [session.back] * 12:
            verb("operation")
            before, shown = shown, session.uses_of(number)
            others += shown is not before
            session.setup.recent("uses", uses.KEPT)._kept.clear()
            anew = session.uses_of(number)
            assert [repr(use) for use in shown] == [repr(use) for use in anew]
            shown = anew
            drawn = session.carried(number, "uses")
            assert session.carried(number, "uses") is drawn
        assert 2 <= others < 12


@pytest.mark.parametrize("kind", ["explain", "uses", "paths", "names"])
def test_thousands_of_numbers_leave_no_more_than_some(kind: str) -> None:
    with opened(classes()) as session:
        session.step("batch")
        numbers = list(all_numbers(session))
        for notation in ("course", "common"):
            session.settings.set("notation", notation)
            for number in numbers:
                {"explain": session.explain_number, "uses": session.uses_of, "names": session.name_of}.get(
                    kind, lambda number: session.has_paths(number) and session.paths_of(number)
                )(number)
        setup = session.setup
        assert len(setup.recent("formulas", formula.KEPT)) <= formula.KEPT
        assert len(setup.recent("paths", paths.KEPT)) <= paths.KEPT
        assert len(setup.recent("uses", uses.KEPT)) <= uses.KEPT


def test_what_is_kept_goes_with_the_setup() -> None:
    with opened(classes()) as session:
        session.step("batch")
        numbers = list(all_numbers(session))
        for number in numbers:
            said(session, number)
        gone = ref(session.setup)
        gc.collect()
        gc.disable()
        try:
            session.set_training("Batch", batch_size=2)
            assert gone() is None
        finally:
            gc.enable()


def test_an_overlay_that_shows_the_same_is_no_news_to_the_weights(monkeypatch: pytest.MonkeyPatch) -> None:
    """While nothing changes, no matrix is compared element by element."""
    with opened(classes()) as session:
        through(session, "count")
        number = session.setup.lineage.versions("hidden2.delta", (1, 0))[0]
        session.look_at(number)
        session.show_overlay(session.carried(number, "paths"))
        before = session.overlay
        assert before is not None
        assert before.key == KEY
        session.show_overlay(session.carried(number, "paths"))
        assert session.overlay is before
        session.step("operation")
        assert session.overlay is not None
        assert session.overlay.stale
        session.show_overlay(session.carried(number, "paths"))
        assert session.overlay is before
        assert not session.overlay.stale
        calls = []
        monkeypatch.setattr(np, "array_equal", lambda *a, **k: calls.append(a))
        assert before.looks_like(replace(before))
        assert not calls


def test_recent_setups_share_nothing() -> None:
    with opened(classes()) as session:
        first: Setup = session.setup
        kept = first.recent("names", 10)
        session.set_training("Batch", batch_size=2)
        assert session.setup.recent("names", 10) is not kept


@pytest.mark.untraced
@settings(costly(25), phases=[Phase.explicit, Phase.generate])
@given(st.integers(0, 100_000), st.integers(0, 2))
def test_what_was_hidden_is_said_as_soon_as_it_is_known(seed: int, answered: int) -> None:
    """An exercise hides numbers that stand in the memory unchanged: what is said of them changes all the same."""
    design = random_design(seed)

    def go(session: Session, look: Callable[[], object]) -> None:
        session.start_exercise(Plan(kinds=("z", "o", "delta", "grad", "W"), most=4, seed=seed))
        for _ in range(len(session.setup.machine.iteration)):
            session.step("operation")
            look()
            if session.exercise is not None and len(session.exercise.questions) > answered:
                session.reveal_question(answered)
                look()
        session.reveal_all()

    with opened(design) as session, opened(design) as fresh:
        session.step("batch")
        fresh.step("batch")
        some = [number for at, number in enumerate(all_numbers(session)) if at % 5 == seed % 5][:30]
        held: list[object] = []

        def look() -> None:
            held[:] = [session.explain_number(number) for number in there(session, some)]
            held.append([said(session, number) for number in there(session, some[:3])])

        go(session, look)
        go(fresh, lambda: None)
        for number in there(session, some):
            assert said(session, number) == said(fresh, number)
