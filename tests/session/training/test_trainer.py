"""The full-speed loop: what it hands out, when, and that handing out changes no bit."""

from typing import Any

import numpy as np
import pytest

from nnsim.engine.timeline import Timeline
from nnsim.session.curves import COLUMNS
from nnsim.session.training.trainer import Trainer, effective_rate
from tests.engine_strategies import everything, small_case


class News:
    """What a trainer called back."""

    def __init__(self, machine: Any, **options: Any) -> None:
        self.rows: list[np.ndarray] = []
        self.checkpoints: list[tuple[int, bytes]] = []
        self.rates: list[tuple[int, float]] = []
        self.told = 0
        self.trainer = Trainer(
            machine,
            pause=options.pop("pause", lambda: False),
            on_rows=self.rows.append,
            on_checkpoint=lambda updates, snapshot: self.checkpoints.append((updates, snapshot)),
            on_news=self.tell,
            on_rate=lambda updates, rate: self.rates.append((updates, rate)),
            **options,
        )

    def tell(self) -> None:
        self.told += 1


def test_a_row_for_each_epoch_wherever_it_is_interrupted() -> None:
    whole = small_case(5, 2, batch_size=2, epochs=30).machine()
    news = News(whole)
    news.trainer.run()
    rows = np.concatenate(news.rows)
    assert rows.shape == (30, len(COLUMNS))
    np.testing.assert_array_equal(rows[:, 0], np.arange(1, 31))
    np.testing.assert_array_equal(rows[:, 1], np.arange(1, 31) * 3)

    pieces = small_case(5, 2, batch_size=2, epochs=30).machine()
    found = []
    for until in (1, 2, 3, 4, 31, 60, 61, None):
        part = News(pieces, interval=0.0, checkpoint_every=0.0)
        part.trainer.run(until)
        found += part.rows
    assert everything(pieces) == everything(whole)
    np.testing.assert_array_equal(np.concatenate(found)[:, :7], rows[:, :7])


def test_news_checkpoints_and_rates_as_often_as_was_asked() -> None:
    machine, timeline = small_case(4, batch_size=2, epochs=20).machine(), Timeline()
    timeline.keep_here(machine)
    wishes = iter([None, 0.25, 0.25, None, 0.5])
    news = News(machine, interval=0.0, checkpoint_every=0.0, rate=lambda: next(wishes, None))
    news.trainer.run()
    assert news.told == 40
    assert [updates for updates, _ in news.checkpoints] == list(range(1, 41))
    assert news.rates == [(2, 0.25), (5, 0.5)]

    other = small_case(4, batch_size=2, epochs=20).machine()
    other.run(lambda: False, 2)
    other.memory["rate"][()] = 0.25
    other.run(lambda: False, 5)
    assert dict(news.checkpoints)[5][128:] != other.memory.snapshot()[128:], "the new rate is in the checkpoint"
    other.memory["rate"][()] = 0.5
    assert dict(news.checkpoints)[5][128:] == other.memory.snapshot()[128:]
    other.run(lambda: False)
    assert everything(other) == everything(machine)


def test_it_pauses_when_it_is_asked_to() -> None:
    asked = iter([False, False, True])
    machine = small_case(4, batch_size=2, epochs=20).machine()
    news = News(machine, pause=lambda: next(asked, True), interval=100.0)  # however slow the machine is
    news.trainer.run()
    assert machine.updates == 3
    assert machine.between_iterations
    assert [row[0] for row in np.concatenate(news.rows)] == [1]
    assert news.told == 0


def test_a_rare_interval_tells_nothing_before_the_end() -> None:
    news = News(small_case(epochs=20).machine(), interval=100.0)
    news.trainer.run()
    assert (news.told, len(news.rows), news.checkpoints) == (0, 1, [])


def test_time_goes_on_from_what_was_spent() -> None:
    news = News(small_case(epochs=3).machine(), seconds=100.0)
    news.trainer.run()
    assert news.trainer.seconds == pytest.approx(100.0, abs=5)
    assert news.trainer.seconds > 100
    assert (np.concatenate(news.rows)[:, 7] > 100).all()


def test_the_rate_in_force() -> None:
    from nnsim.network.design import Choice

    assert effective_rate(small_case().machine()) == "rate"
    machine = small_case(4, epochs=4, schedule=Choice("exponential", {"factor": 0.5})).machine()
    assert effective_rate(machine) == "rate.now"
    news = News(machine)
    news.trainer.run()
    np.testing.assert_allclose(np.concatenate(news.rows)[:, 6], [0.5, 0.25, 0.125, 0.0625])
