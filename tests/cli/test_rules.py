"""Every learning rule under every command: it works, or is refused in one line; nothing is scored without targets."""

import json
import math

import pytest

from nnsim.network.design import Choice
from nnsim.network.ruling import kind_between
from nnsim.parts.rules import REGISTRY as RULES
from nnsim.parts.wiring import EVERYTHING
from nnsim.session.unattended import Unattended
from tests.campaigns import covering
from tests.rules import at_home

SINGLE = ("--row", 1)
COMMANDS = [
    ("info", "a.nnsim"),
    ("info", "a.nnsim", "--json"),
    ("trace", "a.nnsim", *SINGLE),
    ("trace", "a.nnsim"),
    ("trace", "a.nnsim", "--input", "1,2,3,4"),
    ("solve", "a.nnsim", *SINGLE, "-o", "a.html", "--lines", 2),
    ("solve", "a.nnsim", "-o", "a.tex", "--lines", 2),
    ("replay", "a.nnsim", *SINGLE, "-o", "b.html"),
    ("replay", "a.nnsim", "-o", "c.html"),
    ("gradcheck", "a.nnsim"),
    ("evaluate", "a.nnsim", "--json"),
    ("evaluate", "a.nnsim", "--folds", 2, "--json"),
    ("predict", "a.nnsim", "d.csv"),
    ("share", "a.nnsim"),
    ("export", "a.nnsim", "a.json"),
    *(("plot", "a.nnsim", what, "-o", f"{what}.svg") for what in ("curves", "boundary", "confusion", "weights")),
]
FRESH = [("trace", "a.nnsim", *SINGLE), ("evaluate", "a.nnsim"), ("plot", "a.nnsim", "boundary", "-o", "boundary.svg")]
SOME = [COMMANDS[start::3] for start in range(3)]
REFUSED = ("evaluate", "confusion")  # what scores


@pytest.mark.parametrize(("rule", "some"), covering(sorted(RULES), SOME))
def test_every_command_works_or_says_why_not(run, make, folder, rule, some):
    session = Unattended()
    session.new(at_home(rule, epochs=1))
    session.save("a.nnsim")
    names = session.table.input_names
    session.close()
    (folder / "d.csv").write_text(",".join(names) + "\n5.1,3.5,1.4,0.2\n", encoding="utf-8")
    supervised = RULES[rule].supervised
    for commands in (FRESH, some):
        for command in commands:
            said = run(*command)
            assert said.code in (0, 2), command
            if said.code == 2:
                assert "; " in said.err, (command, said.err)  # there is a remedy
            else:
                assert "nan" not in said.out, command
            if not supervised and set(command) & set(REFUSED):
                assert said.code == 2
                assert "nothing to compare with" in said.err
        heads = make("predict", "a.nnsim", "d.csv").out.splitlines()[0]
        assert ("class" in heads) == supervised
        assert supervised or "output 1,output 2" in heads
        made = (folder / "boundary.svg").read_text(encoding="utf-8")
        assert (">versicolor<" in made) == supervised
        facts = json.loads(make("info", "a.nnsim", "--json").out)
        training, scores = facts["training"], facts["scores"]["train"]
        assert {name for name in EVERYTHING if training[name] is not None} == RULES[rule].heeds({})
        assert training["error"] == (RULES[rule].error_title or "squared error")
        assert math.isfinite(scores["loss"])
        assert (scores["accuracy"] == "NaN") != supervised
        make("train", "a.nnsim")


@pytest.mark.parametrize("rule", sorted(RULES))
def test_sizes_without_the_layer_that_a_rule_has_in_between_are_refused_with_those(run, rule):
    said = run("new", "2-6", "--rule", rule, "--data", "gaussians", "-o", "a.nnsim")
    supervised = RULES[rule].supervised
    between = supervised and bool(kind_between(Choice(rule)))
    assert (said.code, "add a layer: 2-6-1" in said.err) == (2 if supervised else 0, between)
    if between:
        assert run("new", "2-6-1", "--rule", rule, "--data", "gaussians", "-o", "a.nnsim").code == 0
