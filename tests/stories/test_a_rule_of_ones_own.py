"""A learning rule is one file: written into a folder of its own, it has all that the rules have that come along.

Nothing is told about it anywhere: the registry of rules looks into one folder more. What a project file says, or what
lies beside it, is never executed.
"""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from nnsim.__main__ import main
from nnsim.gui.dialogs import training_settings
from nnsim.gui.window import Window
from nnsim.kit.errors import UserError
from nnsim.network.design import Choice
from nnsim.parts import rules
from nnsim.parts.rules import REGISTRY as RULES
from nnsim.session.session import Session
from tests.engine import test_machine
from tests.gui import test_rules as test_window
from tests.rules import at_home
from tests.session import test_rules
from tests.session.solution import test_solution_rules

KEY = "sign_error"
FILE = '''"""The sign-error rule: only the sign of each error moves the weights, W ← W + η (1/N) In sign(e)ᵀ.

Gersho, "Adaptive filtering with binary reinforcement", IEEE Transactions on Information Theory 30, 1984.
"""

from nnsim.engine.expr import Call, Ref, Symbol, absolute, total, transpose
from nnsim.engine.program import Assign, If, Slot, Step
from nnsim.kit.params import Param
from nnsim.parts.contracts import setting
from nnsim.parts.epochs import N, compare, count, epoch_slots, forward, hold, program, rate
from nnsim.parts.in_plane import InPlane
from nnsim.parts.rules._single import error_of, error_slots, half_squares, no_hidden
from nnsim.parts.habit import Habit
from nnsim.parts.wiring import Rule

MOVED = Ref("moved", Symbol("moved", r"\\\\mathrm{moved}"))


def _slots(wiring):
    counters = (Slot("moved", (), "float64", "carried"), Slot("moving", (), "int64", "counter"))
    return (*epoch_slots(wiring), *error_slots(wiring), *counters)


def _body(wiring):
    rates, names = rate(wiring)
    steps = [*forward(wiring)]
    wrong = 0.0
    for layer in wiring.weighted:
        error = Assign(error_of(layer), layer.y - layer.z)
        steps.append(Step("error", "judge", layer.id, error, "How far the net input is from the target."))
        wrong = total(absolute(error_of(layer)), None) + wrong
    steps += [*compare(wiring), count(wiring), *rates]
    moves = [Step("moved", "update", -1, Assign(MOVED, MOVED + 1.0), "One more batch that moves the weights.")]
    for layer in wiring.weighted:
        if not layer.frozen:
            sign = Call("sign", (error_of(layer),))
            value = layer.w + names["rate"] * (layer.feed @ transpose(sign) / N)
            moves += [Step("sign", "update", layer.id, Assign(layer.w, value), "By the signs alone."), *hold(layer)]
    least = PART.fill(setting("least", "θ", r"\\\\theta"), wiring.rule_settings)
    steps.append(If(wrong > least, tuple(moves), "moving"))
    return program(wiring, steps)


PART = Rule(
    title="sign-error rule",
    help="Each weight moves by η times its input, up or down as the sign of the error of its unit says.",
    source="Gersho, IEEE Transactions on Information Theory 30, 1984",
    params=(Param("least", "real", 0.0, "The error from which on weights move.", low=0.0, high=1e6, symbol="θ"),),
    plane=InPlane(lines=True),
    slots=_slots,
    body=_body,
    takes=frozenset({"rate", "schedule", "batch_size"}),
    error=half_squares(lambda layer: layer.z),
    error_title="half the squared error of the net input",
    targets="signed",
    troubles=no_hidden,
    habit=Habit(activation="sign", initializer="zeros", rate=0.01, batch_size=1, epochs=20),
    counts=(("moved", "batches that moved the weights"),),
)
'''


@pytest.fixture
def rule(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The rule, found in a folder of one's own as long as the test lasts."""
    folder = tmp_path / "rules"
    folder.mkdir()
    (folder / f"{KEY}.py").write_text(FILE.replace("\\\\", "\\"), "utf-8")
    monkeypatch.setattr(rules, "__path__", [*rules.__path__, str(folder)])
    monkeypatch.setattr(RULES, "_names", None)
    assert KEY in RULES
    yield KEY
    RULES._parts.pop(KEY, None)
    sys.modules.pop(f"nnsim.parts.rules.{KEY}", None)


@pytest.fixture
def session() -> Iterator[Session]:
    made = Session()
    yield made
    made.close()


def test_it_walks_as_it_runs_and_is_undone(rule: str) -> None:
    for dtype in ("float64", "float32"):
        test_machine.test_every_rule_and_optimizer(rule, "sgd", dtype)


def test_it_is_kept_in_a_project(rule: str, session: Session, tmp_path: Path) -> None:
    session.edit("x", lambda _design: at_home(rule, epochs=4))
    assert session.ready, session.problems
    test_rules.test_a_project_holds_it_in_the_middle_of_an_iteration(session, tmp_path)


@pytest.mark.parametrize("notation", ["course", "common"])
def test_it_is_written_on_paper(rule: str, session: Session, notation: str) -> None:
    test_solution_rules.test_the_next_iteration_is_that_of_the_training(session, rule, notation)


def test_it_learns(rule: str, session: Session) -> None:
    """By hand, on the first batch: all weights are 0, so each error is the target."""
    session.edit("x", lambda _design: at_home(rule, epochs=20))
    session.step("batch")
    prepared, arrays = session.setup.loaded.prepared, session.setup.memory.view(1)
    first = int(arrays["order"][0])
    expected = 0.01 * np.outer(np.r_[1.0, prepared.x_train[first]], np.sign(prepared.y_train[first]))
    assert np.allclose(session.setup.weights()[2], expected, rtol=0, atol=1e-15)
    session.train()
    session.wait()
    assert session.scores()["train"]["accuracy"] > 0.6
    assert session.memory["moved"] == session.update


def test_it_is_on_the_command_line(rule: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(tmp_path / "own.nnsim")
    assert main(["new", "4-3", "--rule", rule, "--data", "iris", "-o", path]) == 0
    assert main(["train", path, "--epochs", "2"]) == 0
    assert main(["info", path]) == 0
    assert "sign-error rule" in capsys.readouterr().out


def test_it_is_in_the_window(rule: str, make_window: Callable[..., Window], qtbot: QtBot) -> None:
    window = make_window("and", worker=False)
    dialog = training_settings.show(window)
    chooser = dialog.rule
    assert rule in [chooser.combo.itemData(at) for at in range(chooser.combo.count())]
    dialog.close()
    test_window.test_a_rule_in_the_window(lambda: window, qtbot, rule)


def test_what_lies_beside_a_project_is_never_executed(
    rule: str, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where nobody has the rule that a project asks for, a file of its name is not taken for it."""
    session.edit("x", lambda _design: at_home(rule))
    session.save(tmp_path / "x.nnsim")
    monkeypatch.setattr(rules, "__path__", rules.__path__[:1])
    monkeypatch.setattr(RULES, "_names", None)
    monkeypatch.setattr(RULES, "_parts", {})
    marked = tmp_path / "executed"
    for name in (f"{KEY}.py", f"nnsim/parts/rules/{KEY}.py"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(f"open({str(marked)!r}, 'w').close()\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    other = Session()
    try:
        with pytest.raises(UserError, match=KEY):
            other.open(tmp_path / "x.nnsim")
        with pytest.raises(UserError, match=KEY):
            other.choose_rule(Choice(KEY))
        assert not marked.exists()
    finally:
        other.close()
