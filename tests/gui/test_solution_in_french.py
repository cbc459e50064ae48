"""A worked solution in French has no English sentence, whatever is worked out, and whatever names stand in it."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace

import pytest

from nnsim.files.paper.maths import Maths, Sign, nodes
from nnsim.files.paper.sheet import Sheet, formulas
from nnsim.gui.paper.spoken import speaking
from nnsim.gui.texts import tr
from nnsim.kit.pieces import finished
from nnsim.network.design import Choice, Design, Planted
from nnsim.parts.losses import REGISTRY as LOSSES
from nnsim.parts.notation import NOTATIONS
from nnsim.parts.optimizers import REGISTRY as OPTIMIZERS
from nnsim.parts.regularizers import REGISTRY as REGULARIZERS
from nnsim.parts.rules import REGISTRY as RULES
from nnsim.parts.schedules import REGISTRY as SCHEDULES
from nnsim.session.examples import EXAMPLES
from nnsim.session.model import Model
from nnsim.session.solution.scribe import Style
from nnsim.session.unattended import Unattended
from tests.campaigns import covering
from tests.rules import at_home
from tests.session.solution.solutions import solved_example

ENGLISH = re.compile(
    r"\b(the|of|is|are|and|with|each|which|how|what|this|that|from|has|have|by|where|one|all|its|for|to|at|not|more)\b",
    re.IGNORECASE,
)
WORD, FUNCTIONS = re.compile(r"[a-z ]{3,}"), ("sign",)


def texts(part: object) -> Iterator[str]:
    """All that a part of a document says in words."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, tuple):
        yield from (text for one in part for text in texts(one))
    elif is_dataclass(part) and not isinstance(part, Maths):
        yield from (text for field in fields(part) for text in texts(getattr(part, field.name)))


def english(sheet: Sheet) -> list[str]:
    """The texts in which an English word is left, and the words in formulas that the catalogue would know."""
    said = finished(speaking(sheet))
    assert said.language == "fr"
    in_formulas = {one.text for tree in formulas(said) for one in nodes(tree) if isinstance(one, Sign)}
    left = sorted(word for word in in_formulas if WORD.fullmatch(word) and word not in FUNCTIONS and tr(word) != word)
    return [text for text in texts(said) if ENGLISH.search(text)] + left


def worked_out(design: Design, updates: int = 1, **style: object) -> Sheet:
    session = Unattended()
    session.new(design)
    model = Model(session)
    style_ = Style(lines=2, terms=3, **style)  # type: ignore[arg-type]
    rows = (None, None) if design.training.rule.key in WHOLE else model.samples(None, None, 0)
    return model.solution(*rows, updates=updates, style=style_)


WHOLE = ("svm", "rbf", "hopfield", "evidence")


@pytest.mark.parametrize(("rule", "notation"), covering(sorted(RULES), NOTATIONS))
def test_under_every_rule(french: None, rule: str, notation: str) -> None:
    assert english(worked_out(at_home(rule), notation=notation)) == []


def trained_by(**training: object) -> Design:
    design = EXAMPLES["xor"].make()
    return replace(design, training=replace(design.training, **training))  # type: ignore[arg-type]


TRAININGS = [
    *({"regularizers": (Choice(key),)} for key in sorted(REGULARIZERS)),
    {"regularizers": tuple(Choice(key) for key in sorted(REGULARIZERS))},
    {"regularizers": (Choice("l1"), Choice("l2"))},
    *({"optimizer": Choice(key)} for key in sorted(OPTIMIZERS)),
    *({"loss": Choice(key)} for key in sorted(LOSSES)),
    *({"schedule": Choice(key)} for key in sorted(SCHEDULES)),
    {"dtype": "float32"},
]


@pytest.mark.parametrize(("training", "notation"), covering(TRAININGS, NOTATIONS), ids=str)
def test_with_every_part_of_a_training(french: None, training: dict[str, object], notation: str) -> None:
    assert english(worked_out(trained_by(**training), updates=3, notation=notation)) == []


@pytest.mark.parametrize(("batch", "notation"), covering([("mazur", 1), ("xor", 4), ("iris", 20)], NOTATIONS))
def test_of_examples_on_a_batch(french: None, batch: tuple[str, int], notation: str) -> None:
    assert english(solved_example(*batch, lines=2, notation=notation)) == []


def test_with_dropout_faults_and_layers_that_are_held(french: None) -> None:
    design = EXAMPLES["iris"].make()
    network = design.network
    layers = tuple(one if one.is_input else replace(one, dropout=0.2, frozen=one.id == 2) for one in network.layers)
    faulty = replace(design.training, faults=(Planted(Choice("delta_sign")),))
    assert english(worked_out(replace(design, network=replace(network, layers=layers), training=faulty))) == []
