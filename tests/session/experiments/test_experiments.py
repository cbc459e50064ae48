"""Experiments: what is varied, trials that can be made again to the last bit, several processes, going on, the rate."""

import json
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnsim.kit.errors import ArgumentError, FileError
from nnsim.network.design import Choice
from nnsim.session.examples import EXAMPLES
from nnsim.session.experiments.experiments import Experiment
from nnsim.session.experiments.plan import Plan
from nnsim.session.experiments.rate_range import judged, rate_range
from nnsim.session.experiments.results import Result, left_of, made_of
from nnsim.session.experiments.store import Store, fingerprint
from nnsim.session.experiments.trials import run_trial, run_trials
from nnsim.session.experiments.variables import KINDS, grid, random, variable, varied, words
from tests.session.sessions import opened

IRIS = EXAMPLES["iris"].make()
SHORT = replace(IRIS, training=replace(IRIS.training, epochs=3))


def test_a_grid_is_every_combination():
    trials = grid([variable("rate=0.1,0.01"), variable("seed=0..2")])
    assert trials == [{"rate": rate, "seed": seed} for rate in (0.1, 0.01) for seed in (0, 1, 2)]
    assert words(trials[1]) == "rate=0.1 seed=1"


@given(st.integers(1, 30), st.integers(0, 1000))
@settings(max_examples=20)
def test_drawn_combinations_lie_in_their_ranges_and_begin_alike(count, seed):
    variables = [variable(text) for text in ("rate=0.001..1", "seed=3..5", "activation=tanh,relu", "dropout=0..0.5")]
    trials = random(variables, count, seed)
    assert trials == random(variables, count + 5, seed)[:count]
    for trial in trials:
        assert 0.001 <= trial["rate"] <= 1
        assert trial["seed"] in (3, 4, 5)
        assert trial["activation"] in ("tanh", "relu")
        assert 0 <= trial["dropout"] <= 0.5


def test_rates_are_drawn_evenly_in_their_logarithm():
    rates = [trial["rate"] for trial in random([variable("rate=0.0001..1")], 400, 1)]
    assert np.mean(np.array(rates) < 0.01) == pytest.approx(0.5, abs=0.08)


@pytest.mark.parametrize(
    "text",
    ["rate", "speed=1", "rate=", "rate=x", "rate=0.1,0.1", "seed=5..2", "activation=a..b", "hidden=0", "hidden=4-x",
     "activation=nothing", "dropout=2", "fold=3", "fold=0/5", "fold=6/5"],
)  # fmt: skip
def test_what_cannot_be_varied_is_refused(text):
    with pytest.raises(ArgumentError):
        variable(text)


def test_a_range_of_rates_is_no_grid():
    with pytest.raises(ArgumentError, match="no end of values"):
        grid([variable("rate=0.1..1")])
    with pytest.raises(ArgumentError, match="too many"):
        grid([variable("seed=0..999"), variable("split_seed=0..999")])


@pytest.mark.parametrize(
    ("trial", "shape"),
    [({"hidden": "5"}, "4-5-3"), ({"hidden": "6-2", "activation": "relu"}, "4-6-2-3"), ({"rate": 0.5}, "4-8-3")],
)
def test_the_design_of_a_trial(trial, shape):
    made = varied(IRIS, trial)
    assert made.network.shape_text == shape
    if "activation" in trial:
        assert [la.activation.key for la in made.network.layers[1:]] == ["relu", "relu", "softmax"]
    assert made.training.rate == trial.get("rate", IRIS.training.rate)


def test_every_kind_can_be_put_into_a_design():
    values = {
        "rate": "0.2",
        "seed": "3",
        "batch_size": "8",
        "epochs": "2",
        "hidden": "3",
        "activation": "relu",
        "optimizer": "sgd",
        "loss": "mse",
        "l1": "0.01",
        "l2": "0.01",
        "dropout": "0.2",
        "split_seed": "4",
        "fold": "2/5",
    }
    assert set(values) == set(KINDS)
    for name, text in values.items():
        made = varied(IRIS, {name: KINDS[name].read(text)})
        assert (made != IRIS) == (name != "fold")  # which parts there are is no matter of the design
        with opened(made) as session:
            assert session.ready
    assert varied(varied(IRIS, {"l2": 0.1}), {"l2": 0.0}).training.regularizers == ()


def test_a_network_that_is_no_chain_keeps_its_sizes():
    network = IRIS.network
    cut = replace(network, links=(replace(network.links[0], cut=frozenset({(1, 1)})), *network.links[1:]))
    with pytest.raises(ArgumentError, match="no plain chain"):
        varied(replace(IRIS, network=cut), {"hidden": "4"})


def test_a_trial_is_the_training_of_its_design_and_can_be_made_again():
    result = run_trial(SHORT, {"rate": 0.02, "seed": 5})
    again = run_trial(SHORT, {"rate": 0.02, "seed": 5})
    with opened(varied(SHORT, {"rate": 0.02, "seed": 5})) as session:
        for _ in range(3):
            session.step("epoch")
        assert result.scores["test"] == session.scores()["test"]
    assert (result.scores, result.curves) == (again.scores, again.curves)
    assert result.epochs == 3
    assert len(result.curves["loss"]) == 3
    assert Result.from_json(json.loads(json.dumps(result.to_json()))) == result


def test_a_trial_that_cannot_run_says_why():
    result = run_trial(replace(SHORT, data=replace(SHORT.data, dataset=Choice("csv"))), {"seed": 1})
    assert "no CSV file" in result.error
    assert result.merit == np.inf


def test_two_processes_give_the_same_as_one():
    trials = grid([variable("seed=0..2")])
    alone = {words(one.trial): (one.scores, one.weights) for one in run_trials(SHORT, trials, 1)}
    several = {words(one.trial): (one.scores, one.weights) for one in run_trials(SHORT, trials, 2)}
    assert alone == several


def test_an_experiment_is_gone_on_with(tmp_path):
    path = tmp_path / "x.jsonl"
    trials = grid([variable("seed=0..3")])
    store = Store(path, SHORT)
    for trial in trials[:2]:
        store.add(run_trial(SHORT, trial))
    with path.open("a") as stream:
        stream.write('{"trial": {"seed": 2}, "epo')  # it was ended while it wrote
    again = Store(path, SHORT)
    assert again.left(trials) == trials[2:]
    again.add(run_trial(SHORT, trials[2]))
    assert [one.trial for one in Store(path, SHORT).of(trials)] == trials[:3]
    assert Store(path, SHORT, begin_anew=True).results == []


@pytest.mark.parametrize("content", ["", "hello\n", '{"format": "other"}\n', "\x00\x01\n"])
def test_other_files_are_left_alone(tmp_path, content):
    path = tmp_path / "other.jsonl"
    path.write_text(content)
    with pytest.raises(FileError, match="left alone"):
        Store(path, SHORT)
    assert path.read_text() == content


def test_the_experiment_of_another_design_is_not_gone_on_with(tmp_path):
    Store(tmp_path / "x.jsonl", SHORT)
    with pytest.raises(FileError, match="another network or training"):
        Store(tmp_path / "x.jsonl", replace(SHORT, training=replace(SHORT.training, rate=0.5)))
    assert fingerprint(SHORT) == fingerprint(replace(SHORT, title="other"))
    with (tmp_path / "x.jsonl").open("a") as stream:
        stream.write('{"trial": 5}\n')
    with pytest.raises(FileError, match="line 2"):
        Store(tmp_path / "x.jsonl", SHORT)


def test_the_rate_is_tried_out():
    found = rate_range(IRIS, 1e-4, 10.0)
    assert found.rates[0] == pytest.approx(1e-4)
    assert list(found.rates) == sorted(found.rates)
    assert 0.002 < found.suggested < 0.3
    with opened(replace(IRIS, training=replace(IRIS.training, rate=1e-4))) as session:
        session.step("batch")
        assert found.losses[0] == pytest.approx(session.loss, rel=1e-12)
    with pytest.raises(ArgumentError):
        rate_range(IRIS, 1.0, 0.1)


@pytest.mark.parametrize(
    ("smooth", "whole", "early", "late"),
    [
        ([3.0 - 0.1 * at for at in range(20)], True, True, False),
        ([abs(12 - at) + 1.0 for at in range(20)], True, False, False),
        ([abs(12 - at) + 1.0 for at in range(20)], False, False, False),
        ([1.0 + at for at in range(20)], True, False, True),
        ([1.0, 9.0, 40.0], False, False, True),
        ([1.0] * 20, True, False, False),
        ([], False, False, True),
    ],
)
def test_a_range_that_ends_too_early_or_begins_too_late_is_told(smooth, whole, early, late):
    rates = [10.0 ** (at - 10) for at in range(len(smooth))]
    found = judged(rates, smooth, smooth, whole)
    assert (found.ends_early, found.starts_late) == (early, late)
    assert (found.suggested is None) is (late or (not early and len(set(smooth)) < 2))


def test_ranges_of_a_real_network_are_judged():
    assert rate_range(IRIS, 1e-6, 3e-3, 60).ends_early
    late = rate_range(IRIS, 30.0, 3000.0, 60)
    assert late.starts_late
    assert late.ends == (30.0, 3000.0)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(0, 11), max_size=20))
def test_results_stand_in_the_order_of_the_trials_whenever_they_come(order):
    """As all of them put in order anew; one that comes again takes the place of the first, one of no trial none."""
    trials = [{"seed": at % 10} for at in range(12)]
    one = Experiment(1, SHORT, Plan(("seed=0..9",)), trials)
    for number, at in enumerate(order):
        one.take(Result({"seed": at}, number, 0.0, {}, {}))
    came = {at: number for number, at in enumerate(order) if at < 10}
    assert [(result.trial["seed"], result.epochs) for result in one.results] == sorted(came.items())
    assert all(any(result.trial is trial for trial in trials) for result in one.results)
    assert one.left == left_of(one.results, trials)
    assert one.results == made_of(one.results, trials)
