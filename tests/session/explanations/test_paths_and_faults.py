"""With a fault in the program the sum over paths is the true δ: that they differ is said, and why where it is known."""

from collections.abc import Iterator

import numpy as np
import pytest

from nnsim.network.build import sequential
from nnsim.network.design import Choice, Design, Training
from nnsim.parts.faults import REGISTRY as FAULTS
from nnsim.session.explanations.numbers import Number
from nnsim.session.explanations.paths import Paths, has_paths, paths_of
from nnsim.session.session import Session
from tests.campaigns import covering
from tests.session.explanations.test_paths import numbers, to_the_update
from tests.session.sessions import opened, with_data


def design(dtype: str = "float64") -> Design:
    training = Training(loss=Choice("half_squared_error"), rate=0.1, batch_size=3, dtype=dtype)
    return with_data(Design(sequential((2, 3, 3, 1), "tanh", "logistic"), training), 6)


def to_the_deltas(session: Session) -> None:
    """Walk until the deltas of all layers are there: with early updates some weights are changed before."""
    while session.array(session.network.layer("hidden1").id, "delta") is None:
        session.step("operation")


def known_paths(session: Session) -> Iterator[tuple[Number, float, Paths]]:
    """Every number that has paths, what the program computed, and its paths."""
    for number, value in numbers(session, 1):
        if has_paths(session.setup, number):
            found = paths_of(session.setup, number)
            if found is not None:
                yield number, value, found


@pytest.mark.parametrize("hidden", [False, True])
def test_the_true_delta_is_the_sum_and_the_faulty_one_is_the_programs(hidden: bool) -> None:
    """φ′ is forgotten in hidden2: from there back all is wrong; a program without the fault is the oracle."""
    with opened(design()) as clean, opened(design()) as session:
        session.faults.inject("missing_slope", session.network.layer("hidden2").id, hidden=hidden)
        to_the_update(clean)
        to_the_update(session)
        true = {number.array: clean.setup.memory.view(3)[number.array][:, 1] for number, _, _ in known_paths(clean)}
        wrong = {number.array for number, _, found in known_paths(session) if found.differs}
        assert wrong == {"hidden2.delta", "hidden1.do", "hidden1.delta"}
        for number, value, found in known_paths(session):
            assert found.total == pytest.approx(true[number.array][number.index[0]], rel=1e-12)
            assert found.value == value
            named = ("missing φ′ in hidden2",) if found.differs and not hidden else ()
            assert found.faults == named


@pytest.mark.untraced
@pytest.mark.parametrize(("key", "hidden"), covering(FAULTS, [False, True]))
def test_every_fault(key: str, hidden: bool) -> None:
    with opened(design()) as session:
        places = [place for place in session.faults.fits(key) if place is not None] or list(session.faults.fits(key))
        for place in places:
            session.faults.inject(key, place, hidden=hidden)
            session.step("batch")
            session.step("phase")
            to_the_deltas(session)
            for _, value, found in known_paths(session):
                same = np.isclose(value, found.total, rtol=1e-9, atol=1e-13)
                assert found.differs == (not same)
                assert bool(found.faults) == (found.differs and not hidden)
                assert all(FAULTS[key].title in name for name in found.faults)
            session.faults.remove_all()


def test_rounding_is_no_difference() -> None:
    with opened(design("float32")) as session:
        to_the_update(session)
        assert not any(found.differs for _, _, found in known_paths(session))


def test_a_known_fault_is_not_blamed_for_what_a_hidden_one_does() -> None:
    """The update has a wrong sign, which is known; that is after the δ, which a hidden fault made wrong."""
    with opened(design()) as session:
        session.faults.inject("update_sign", session.network.layer("hidden2").id)
        session.faults.inject("missing_slope", session.network.layer("hidden2").id, hidden=True)
        to_the_update(session)
        found = [found for number, _, found in known_paths(session) if number.array == "hidden1.delta"]
        assert all(one.differs for one in found)
        assert {one.faults for one in found} == {()}
