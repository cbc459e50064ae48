"""Sums that are too long for a line: terms that are 0 are left out before others."""

import re
from dataclasses import replace

import numpy as np
import pytest

from nnsim.engine.expand import expand
from nnsim.engine.expr import evaluate
from nnsim.engine.program import Assign
from nnsim.engine.term_values import term_values
from nnsim.network.design import Choice
from nnsim.parts.rules import REGISTRY as RULES
from nnsim.session.examples import EXAMPLES
from nnsim.session.session import Session
from tests.rules import at_home
from tests.session.sessions import opened


def walked(session: Session, name: str) -> None:
    """Just after the step with that name."""
    while session.last_index is None or session.steps[session.last_index].name != name:
        session.step("operation")


def test_of_the_error_of_a_map_the_winner_is_written() -> None:
    with opened("self_organising_map") as session:
        walked(session, "loss")
        one = session.explain_number(session.single("E"))
        layer = session.network.outputs[0].id
        z = session.array(layer, "z")[:, 0]
        assert float(re.search(r"√\((.*) × 1\) / 1", one.numbers_text)[1]) == pytest.approx(z.min(), rel=1e-5)
        assert one.value == pytest.approx(np.sqrt(z.min()), rel=1e-12)
        assert one.note == "terms that are 0 are left out"
        assert "…" in one.text


def test_of_the_neighbourhood_the_distance_to_the_winner_is_written() -> None:
    with opened("self_organising_map") as session:
        walked(session, "neighbourhood")
        layer = session.network.outputs[0].id
        winner = int(session.array(layer, "o")[:, 0].argmax())
        for unit in (0, 3, 63):
            apart = session.memory.view(1)[f"{session.network.outputs[0].name}.apart"][unit, winner]
            one = session.explain_number(session.number_for(layer, "near", unit, 0))
            wanted = f"{apart:g} × 1" if apart else " × "
            assert wanted in one.numbers_text
            assert apart == 0 or one.numbers_text.count("×") == 2  # and 2 × σ²


def test_inputs_that_are_0_are_left_out_first() -> None:
    with opened("digits") as session:
        walked(session, "net input")
        layer = next(la for la in session.network.layers if not la.is_input)
        one = session.explain_number(session.number_for(layer.id, "z", 0, 0))
        assert "…" in one.numbers_text
        assert not re.search(r"× 0( |$)", one.numbers_text)


def test_where_all_are_0_they_are_written_as_they_come() -> None:
    design = EXAMPLES["digits"].make()
    layers = tuple(replace(layer, initializer=Choice("zeros")) for layer in design.network.layers)
    with opened(replace(design, network=replace(design.network, layers=layers))) as session:
        layer = next(la for la in session.network.layers if not la.is_input)
        walked(session, "net input")
        one = session.explain_number(session.number_for(layer.id, "z", 0, 0))
        assert one.value == 0
        assert "…" in one.numbers_text


@pytest.mark.parametrize("rule", RULES)
def test_terms_are_what_they_are_written_out_as(rule: str) -> None:
    """Of every sum of every step, at its first and its last element."""
    with opened(at_home(rule)) as session:
        setup, found = session.setup, 0
        for _ in range(40):
            step = setup.machine.code.steps[session.next_index or 0]
            env = {name: np.array(array) for name, array in setup.memory.view(session.width).items()}
            shapes = setup.shapes(session.width)

            def keep(source, index, count, env=env, shapes=shapes):
                nonlocal found
                values = term_values(source, index, env)
                if values is not None:
                    assert len(values) == count
                    for k in {0, count - 1}:
                        written = expand(
                            source,
                            index,
                            shapes,
                            lambda one, _at, n, k=k, source=source: (k,) if one is source else range(n),
                        )
                        assert float(evaluate(written, env)) == pytest.approx(values[k], rel=1e-9, abs=1e-12)
                        found += 1
                return (0, count - 1) if count > 1 else (0,)

            if isinstance(step.shown, Assign) and len(shapes[step.shown.target.name]) == 2:
                rows, columns = shapes[step.shown.target.name]
                with np.errstate(all="ignore"):
                    for at in ((0, 0), (rows - 1, columns - 1)):
                        expand(step.shown.value, at, shapes, keep)
            session.step("operation")
        assert found
