"""How long a check will take is told before: in the right order of size, and few samples are soon done."""

import time
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnsim.network.build import sequential
from nnsim.network.design import Choice, Design, Training
from nnsim.session.checks import effort
from nnsim.session.checks.checking import check_gradients, chosen_columns
from nnsim.session.checks.effort import few, seconds, spread, usual
from tests.engine_strategies import random_case
from tests.session.sessions import opened, with_data


def dense(sizes: tuple[int, ...], samples: int) -> Design:
    training = Training(loss=Choice("cross_entropy"), batch_size=8)
    return with_data(Design(sequential(sizes, "tanh", "softmax"), training), samples)


@settings(max_examples=15)
@given(st.integers(0, 1000))
def test_more_samples_take_longer_and_what_is_frozen_takes_nothing(seed: int) -> None:
    with opened(with_data(random_case(np.random.default_rng(seed)).design, 6, seed)) as session:
        setup, network = session.setup, session.network
        times = [seconds(setup, count) for count in (1, 10, 1000)]
        assert times == sorted(times)
        assert seconds(setup, 10, pace=2.0) == pytest.approx(2 * seconds(setup, 10))
        layers = tuple(replace(layer, frozen=True) for layer in network.layers)
        session.edit_network("Freeze", lambda n: replace(n, layers=layers))
        assert seconds(session.setup, 1000) == 0.0


@pytest.mark.parametrize("sizes", [(30, 40, 5), (20, 30, 30, 3)])
def test_the_estimate_has_the_right_order_of_size(sizes: tuple[int, ...]) -> None:
    """Within a factor of twelve, measured in the time of this process: other work on the machine counts little."""
    with opened(dense(sizes, 60)) as session:
        check = check_gradients(session, "training")
        begin = time.process_time()
        check.finish()
        taken = time.process_time() - begin
        assert 1 / 12 < taken / seconds(session.setup, len(chosen_columns(session, "training"))) < 12


def test_few_samples_are_soon_done_and_all_where_there_are_few(monkeypatch: pytest.MonkeyPatch) -> None:
    with opened("xor") as session:
        assert few(session.setup) == 4
        assert usual(session, session.width) == "batch"
    with opened(dense((60, 60, 10), 3000)) as session:
        count = few(session.setup)
        assert str(count).rstrip("0") in "125"
        total = session.setup.compiled.program.batching.total
        assert seconds(session.setup, count) <= effort.SOON < seconds(session.setup, total)
        assert len(chosen_columns(session, "few")) == count
        assert len(chosen_columns(session, "few", 7)) == 7
        assert few(session.setup, pace=1e9) == 1
        monkeypatch.setattr(effort, "SOON", 0.0)
        assert usual(session, session.width) == "few"


@given(st.integers(1, 500), st.integers(1, 500))
def test_samples_are_spread_over_the_whole_part(total: int, count: int) -> None:
    found = spread(total, count)
    assert len(found) == min(count, total)
    assert found.min() == 0
    assert found.max() == (total - 1 if count > 1 else 0)
    if count > 1 and total > 1:
        assert np.diff(found).max() <= -(-(total - 1) // (min(count, total) - 1))
