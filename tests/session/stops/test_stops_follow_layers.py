"""Stops and searches are about layers, whatever these are called: renamed, deleted, undone and redone."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.network import edits
from nnsim.network.design import Design
from nnsim.session.examples import EXAMPLES
from nnsim.session.session import Session
from nnsim.session.stops.places import places_of
from tests.campaigns import costly
from tests.session.sessions import opened

ABOUT = [
    ("layer", "{h}", {}),
    ("step", "forward/{h}/net input", {}),
    ("step", "backward/{o}/delta", {}),
    ("condition", "abs(delta[{h}][2]) > 0.1 and W[{o}][0][1] < 9 and epoch > 2", {}),
    ("sign", "W[{h}][1][1] - W[{o}][0][1]", {}),
    ("bound", "z[{h}][1]", {"side": "above", "bound": 0.5}),
    ("not_finite", "grad[{o}]", {}),
    ("gradient", "grad[{h}]", {"side": "vanishes"}),
    ("saturated", "o[{h}][1]", {}),
    ("dead", "o[{o}]", {}),
]
ELSEWHERE = [("epoch", "3", {}), ("phase", "update", {}), ("sample", "1", {}), ("loss_rises", "", {})]


def few(epochs: int = 4) -> Design:
    design = EXAMPLES["xor"].make()
    return replace(design, training=replace(design.training, epochs=epochs, batch_size=2))


def subjects(session: Session) -> list[str]:
    return [stop.subject for stop in session.stops.items]


def called(hidden: str, output: str) -> list[str]:
    from nnsim.session.expressions.names import quoted

    found = []
    for kind, text, _ in (*ABOUT, *ELSEWHERE):
        plain = kind in ("layer", "step")
        names = {"h": hidden, "o": output} if plain else {"h": quoted(hidden), "o": quoted(output)}
        found.append(text.format(**names) if "{" in text else text)
    return found


def all_stops(session: Session) -> None:
    for kind, text, fields in (*ABOUT, *ELSEWHERE):
        session.stops.add(kind, text.format(h="hidden1", o="output"), session.setup, **fields)


def rename(session: Session, layer: int, name: str) -> None:
    session.edit_network("Rename", lambda network: edits.rename(network, layer, name))


def problems(session: Session) -> list[str]:
    found = (session.stops.problem(stop.number, session.setup) for stop in session.stops.items)
    return [error.what for error in found if error is not None]


def test_every_kind_follows_a_rename_its_undo_and_its_redo() -> None:
    with opened(few()) as session:
        all_stops(session)
        before = session.stops.items
        rename(session, 2, "first-one")
        rename(session, 3, "Schluß")
        assert subjects(session) == called("first-one", "Schluß")
        assert problems(session) == []
        assert [(s.kind, s.settings, s.number) for s in session.stops.items] == [
            (s.kind, s.settings, s.number) for s in before
        ]
        session.undo()
        assert subjects(session) == called("first-one", "output")
        session.undo()
        assert session.stops.items == before
        session.redo()
        session.redo()
        assert subjects(session) == called("first-one", "Schluß")
        assert problems(session) == []


@pytest.mark.parametrize("worker", [False, True])
def test_a_renamed_stop_halts_as_before(worker: bool, tmp_path: Any) -> None:
    text = "abs(delta[hidden1][2]) < 1 and update > 2"
    with opened(few(), worker) as session, opened(few()) as plain:
        session.stops.add("condition", text, session.setup)
        plain.stops.add("condition", text, plain.setup)
        rename(session, 2, "hidden_one")
        for one in (session, plain):
            one.train()
            one.wait()
            assert one.stops.stopped is not None
        assert session.moment == plain.moment
        assert session.stops.stopped.words == "when abs(delta[hidden_one][2]) < 1 and update > 2"
        session.save(tmp_path / "renamed.nnsim")
        session.open(tmp_path / "renamed.nnsim")
        assert subjects(session) == ["abs(delta[hidden_one][2]) < 1 and update > 2"]
        assert problems(session) == []


def test_names_may_be_swapped_and_renamed_while_nothing_can_run() -> None:
    with opened(few()) as session:
        session.stops.add("condition", "W[hidden1][0][1] > W[output][0][1]", session.setup)

        def swap(design: Design) -> Design:
            names = {2: "output", 3: "hidden1"}
            layers = tuple(replace(la, name=names.get(la.id, la.name)) for la in design.network.layers)
            return replace(design, network=replace(design.network, layers=layers))

        session.edit("Swap", swap)
        assert subjects(session) == ["W[output][0][1] > W[hidden1][0][1]"]
        session.edit(
            "Break", lambda design: replace(design, data=replace(design.data, train=0.0, validation=0.5, test=0.5))
        )
        assert not session.ready
        rename(session, 2, "middle")
        assert subjects(session) == ["W[middle][0][1] > W[hidden1][0][1]"]
        for _ in range(3):
            session.undo()
        assert subjects(session) == ["W[hidden1][0][1] > W[output][0][1]"]
        assert problems(session) == []


def test_a_deleted_layer_leaves_its_stops_with_the_reason_until_it_is_back() -> None:
    with opened(few()) as session:
        all_stops(session)
        rename(session, 2, "middle")
        count = len(session.stops.items)
        session.edit_network("Delete", lambda network: edits.remove_layers(network, [2]))
        session.edit_network("Join", lambda network: edits.connect(network, 1, 3))
        assert session.ready
        assert subjects(session) == called("middle", "output")
        about = [stop for stop in session.stops.items if "middle" in stop.subject]
        for stop in about:
            problem = session.stops.problem(stop.number, session.setup)
            assert problem is not None
            assert "middle" in problem.what
            assert places_of(stop, session.setup) == ()
        assert len(problems(session)) == len(about) < count
        while session.next_index is not None:
            session.train()
            session.wait()
        assert session.epoch == 4
        assert [session.stops[stop.number].hits for stop in about] == [0] * len(about)
        assert sum(stop.hits for stop in session.stops.items) > 0
        session.undo()
        session.undo()
        assert problems(session) == []
        session.undo()
        assert subjects(session) == called("hidden1", "output")
        assert problems(session) == []


def test_searches_are_kept_and_follow() -> None:
    with opened(few()) as session:
        session.train()
        session.wait()
        session.back_to("sign", "W[hidden1][1][1]")
        session.back_to("condition", "norm(grad[hidden1]) > 0")
        session.back_to("sign", "W[hidden1][1][1]")
        rename(session, 2, "middle")
        assert [(stop.kind, stop.subject) for stop in session.stops.searches] == [
            ("sign", "W[middle][1][1]"), ("condition", "norm(grad[middle]) > 0")
        ]  # fmt: skip
        session.undo()
        assert session.stops.searches[0].subject == "W[hidden1][1][1]"
        session.example("mazur")
        assert session.stops.searches == ()


names = st.text(st.sampled_from("abcW_-1é"), min_size=1, max_size=4)


@costly(100)
@given(st.lists(st.tuples(st.sampled_from([2, 3]), names), max_size=6), st.data())
def test_any_renames_there_and_back(renames: list[tuple[int, str]], data: st.DataObject) -> None:
    with opened(few()) as session:
        all_stops(session)
        before = session.stops.items
        for layer, name in renames:
            if name not in {la.name for la in session.network.layers}:
                rename(session, layer, name)
        done = 0
        for _ in range(data.draw(st.integers(0, 8))):
            move = data.draw(st.booleans())
            (session.undo if move else session.redo)()
        layers = session.network.by_id
        assert subjects(session) == called(layers[2].name, layers[3].name)
        assert problems(session) == []
        while session.undo_title:
            session.undo()
            done += 1
        assert session.stops.items == before
