"""The verbs of experiments on a session: in other processes, kept with the project, made again to the last bit."""

import time
from dataclasses import replace

import numpy as np
import pytest

from nnsim.files.project import load_project, save_project
from nnsim.kit.errors import ArgumentError, UserError
from nnsim.network.design import Choice
from nnsim.session.changes import Change
from nnsim.session.examples import EXAMPLES
from nnsim.session.experiments.experiments import Experiments
from nnsim.session.experiments.plan import Plan
from nnsim.session.experiments.results import Result, best_of, grouped
from nnsim.session.experiments.trials import remake, run_trial, weights_print
from nnsim.session.experiments.variables import varied
from tests.session.sessions import opened

IRIS = EXAMPLES["iris"].make()
SHORT = replace(IRIS, training=replace(IRIS.training, epochs=3))
PLAN = Plan(("rate=0.01,0.05", "seed=0,1"))


def settled(session, enough=lambda: False):
    until = time.monotonic() + 60
    while session.experiments.busy and not enough():
        assert time.monotonic() < until
        session.experiments.poll()
        time.sleep(0.01)


def result(trial, loss, **scores):
    return Result(trial, 1, 0.1, {"validation": {"loss": loss, "accuracy": None}, **scores}, {})


def test_runs_of_one_setting_have_quartiles_as_numpy_has_them():
    losses = [0.5, 0.125, 0.25, 2.0, 1.0]
    found = grouped(result({"rate": 0.1, "seed": n}, loss) for n, loss in enumerate(losses))
    assert [group.setting for group in found] == [{"rate": 0.1}]
    assert found[0].quartiles("validation", "loss") == pytest.approx(np.percentile(losses, [25, 50, 75]), rel=1e-14)
    assert found[0].mean("validation", "loss") == pytest.approx(np.mean(losses))
    assert found[0].deviation("validation", "loss") == pytest.approx(np.std(losses, ddof=1))
    assert found[0].quartiles("train", "loss") is None


def test_the_best_is_the_least_loss_on_validation_and_of_folds_on_what_was_left_out():
    some = [result({"seed": 0}, 0.5), result({"seed": 1}, 0.25), replace(result({"seed": 2}, 0.1), scores={})]
    assert best_of(some) is some[1]
    assert best_of(some[2:]) is None
    fold = result({"fold": "1/2"}, 0.1, test={"loss": 0.75, "accuracy": None})
    assert fold.merit == 0.75


@pytest.mark.parametrize(
    ("plan", "why"),
    [
        (Plan(()), "nothing is varied"),
        (Plan(("rate=1", "rate=2")), "given twice"),
        (Plan(("epochs=1,2",), epochs=5), "given and varied"),
        (Plan(("fold=1/2",), folds=3), "given and varied"),
        (Plan(("seed=0..999",), folds=100), "too many"),
        (Plan(("rate=x",)), "rate"),
    ],
)
def test_a_plan_that_cannot_be_says_why(plan, why):
    with pytest.raises(ArgumentError, match=why):
        plan.trials(IRIS)


def test_a_plan_goes_through_json_and_its_trials_are_counted():
    plan = Plan(("rate=0.001..1", "hidden=4,6-2"), draws=5, seed=3, epochs=2, folds=3)
    assert Plan.from_json(plan.to_json()) == plan
    trials = plan.trials(IRIS)
    assert len(trials) == 15
    assert [trial["fold"] for trial in trials[:3]] == ["1/3", "2/3", "3/3"]
    assert all(trial["epochs"] == 2 for trial in trials)
    with pytest.raises((ValueError, TypeError)):
        Plan.from_json({**plan.to_json(), "draws": True})


def test_a_fold_is_scored_on_the_part_that_is_left_out():
    found = run_trial(SHORT, {"fold": "2/3"})
    with opened(SHORT) as session:
        assert found.scores == session_scores(session, 3)[1]


def session_scores(session, count):
    from nnsim.session import folds

    found = []
    for parts in folds.parts_of(session.design, count):
        with folds.trained(session.design, folds.DataSource(parts)) as other:
            scores = other.scores()
            found.append({part: {n: float(one[n]) for n in ("loss", "accuracy")} for part, one in scores.items()})
    return found


def test_an_experiment_runs_beside_is_saved_and_its_runs_can_be_made_again(tmp_path):
    with opened(SHORT) as session:
        heard = []
        session.changed.connect(heard.append)
        one = session.experiments.begin(PLAN, 2)
        assert session.experiments.busy
        assert one.results == []
        with pytest.raises(UserError, match="runs already"):
            session.experiments.begin(PLAN, 1)
        settled(session)
        assert any(Change.EXPERIMENTS in changes for changes in heard)
        assert [made.trial for made in one.results] == PLAN.trials(SHORT)
        assert session.design == SHORT
        assert session.dirty
        session.save(tmp_path / "x.nnsim")
        assert not session.dirty
        before = one.results

        session.open(tmp_path / "x.nnsim")
        assert not session.dirty
        (again,) = session.experiments.items
        assert again.results == before
        assert again.design == replace(SHORT, title=again.design.title)
        made = []
        session.experiments.remake(again, again.results[2], lambda run, same: made.append((run, same)))
        settled(session)
        (run, same), chosen = made[0], varied(SHORT, again.results[2].trial)
        assert same
        with opened(chosen) as other:  # step by step in this process: the very same weights
            for _ in range(3):
                other.step("epoch")
            assert weights_print(other.setup.weights()) == again.results[2].weights

        # as a document of its own, with its curve and at its end
        session.open_run(run.project, "iris, run")
        assert (session.epoch, session.path, session.dirty) == (3, None, True)
        assert weights_print(session.setup.weights()) == again.results[2].weights
        assert len(session.curves.current.epochs) == 3
        assert session.experiments.items == []


def test_a_run_and_its_settings_come_into_the_present_document_and_go_again():
    trial = {"hidden": "5", "rate": 0.02}
    made = remake(SHORT, trial)
    with opened(SHORT) as session:
        session.experiments.take_settings(Result({**trial, "fold": "1/3"}, 1, 0.0, {}, {}))
        assert session.design.network == varied(SHORT, trial).network
        assert session.training.rate == 0.02
        session.undo()
        assert session.design == SHORT
        session.experiments.put_in(made)
        assert weights_print(session.setup.weights()) == made.result.weights
        assert session.epoch == 0
        session.undo()
        assert session.design == SHORT
        with opened(SHORT) as other:
            assert weights_print(session.setup.weights()) == weights_print(other.setup.weights())


def test_what_is_stopped_is_gone_on_with_and_what_cannot_run_is_said():
    with opened(SHORT) as session:
        plan = Plan(("seed=0..5",), epochs=1)
        one = session.experiments.begin(plan, 1)
        settled(session, lambda: len(one.results) >= 2)
        session.experiments.stop()
        assert not session.experiments.busy
        made = list(one.results)
        assert 2 <= len(made) < 6
        session.experiments.go_on(one, 2)
        settled(session)
        assert one.left == []
        assert one.results[: len(made)] == made
        session.experiments.remove(one)
        assert session.experiments.items == []


def test_a_process_that_dies_takes_one_trial_with_it():
    with opened(SHORT) as session:
        one = session.experiments.begin(Plan(("seed=0..2",), epochs=1), 1)
        (process, _job), *_ = session.experiments._crew._members.values()
        process.kill()
        settled(session)
        assert len(one.results) == 3
        assert "process that trained is gone" in one.results[0].error
        assert not one.results[1].error


def test_the_rate_is_tried_out_beside_and_taken():
    with opened(IRIS) as session:
        with pytest.raises(ArgumentError):
            session.experiments.try_rates(1.0, 0.1)
        session.experiments.try_rates(1e-4, 10.0)
        settled(session)
        assert session.experiments.range.suggested
        session.experiments.take_rate(session.experiments.range.suggested)
        assert session.training.rate == session.experiments.range.suggested
        session.undo()
        assert session.design == IRIS


def test_data_in_another_file_are_named_nowhere_in_an_experiment(tmp_path):
    own = replace(IRIS, data=replace(IRIS.data, dataset=Choice("csv", {"path": str(tmp_path / "secret.csv")})))
    set_by_hand = replace(SHORT, start={2: np.full((5, 8), 0.25)})
    with opened(SHORT) as session:
        for design in (own, set_by_hand, SHORT):
            session.experiments.items.append(
                type_of(session, design, [run_trial(SHORT, {"seed": 1, "epochs": 1})] if design is SHORT else [])
            )
        save_project(tmp_path / "x.nnsim", session.project())
    assert b"secret" not in b"".join(contents(tmp_path / "x.nnsim"))
    read = load_project(tmp_path / "x.nnsim").experiments
    assert read[0].design.data.dataset.settings == {"path": ""} or not read[0].design.data.dataset.settings.get("path")
    assert read[1].design.start[2].tolist() == set_by_hand.start[2].tolist()
    assert read[2].design == SHORT
    again = Experiments(None)
    assert again.load(read) == 0
    assert again.load([replace(read[2], plan={"vary": 5})]) == 1 - 3


def type_of(session, design, results):
    from nnsim.session.experiments.experiments import Experiment

    plan = Plan(("seed=0..2",), epochs=1)
    return Experiment(len(session.experiments.items) + 1, design, plan, plan.trials(design), results)


def contents(path):
    import zipfile

    with zipfile.ZipFile(path) as file:
        return [file.read(name) for name in file.namelist()]


@pytest.mark.parametrize("key", ["xor", "moons"])
def test_edits_beside_an_experiment_on_own_samples_leave_the_training_and_the_experiment_alone(key):
    """The experiment is of the samples as they were; what was trained in the document stays."""
    with opened(key) as session:
        session.samples.make_own()
        session.set_training("few", epochs=5)
        session.train()
        while session.running:
            session.poll()
        one = session.experiments.begin(Plan(("seed=0..1",), epochs=3), 1)
        design = one.design
        session.set_training("rate", rate=0.02)
        session.samples.change(0, 0, "0.5")
        assert (session.epoch, one.design is design, session.experiments.busy) == (5, True, True)
        settled(session)
        assert [(result.error, result.epochs) for result in one.results] == [("", 3), ("", 3)]
        assert session.epoch == 5
