"""What goes round within an iteration, or is done in front of it: the inspector explains the number that is shown."""

import math
from dataclasses import replace

import numpy as np
import pytest

from nnsim.engine.expr import evaluate
from nnsim.engine.program import Assign
from nnsim.kit.errors import UserError
from nnsim.network.design import Choice
from nnsim.parts.rules import REGISTRY as RULES
from nnsim.session.explanations.lines import latest_of
from nnsim.session.explanations.numbers import START
from nnsim.session.places import Place, bias_place, edge_place, unit_place
from nnsim.session.session import Session
from tests.rules import at_home
from tests.session.explanations.every_number import close, same
from tests.session.sessions import opened, with_data

SETTINGS = [(rule, {}) for rule in RULES] + [
    ("rbf", {"learning": "everything by gradient"}), ("rbf", {"centres": "random samples"}),
    ("hopfield", {"turns": "all at once"}), ("hopfield", {"storing": "pseudo-inverse"}),
]  # fmt: skip


def places(session: Session) -> list[tuple[Place, str, int, int]]:
    """A neuron, an edge and a bias of each layer, with the array, row and column of what is shown of it."""
    network, found = session.network, []
    for layer in (la for la in network.layers if not la.is_input):
        unit = layer.units[-1]
        found.append((unit_place(layer.id, unit), "", len(layer.units) - 1, session.sample))
        source = network.by_id[network.incoming(layer.id)[0].source]
        edge = edge_place(source.id, source.units[0], layer.id, unit)
        found += [
            (edge, "W", *session.edge_index(edge)[1:]),
            (bias_place(layer.id, unit), "W", 0, len(layer.units) - 1),
        ]
    return found


class Course:
    """A session that is walked, with all arrays as each step found them when it was executed last."""

    def __init__(self, session: Session) -> None:
        self.session, self.fronts, self.done, self.iteration = session, {}, set(), (0, 0)

    def step(self) -> None:
        session = self.session
        view = session.setup.memory.view(session.setup.machine.width)
        front = {name: np.array(array) for name, array in view.items()}
        at, iteration = session.next_index, session.walker.iteration()
        session.step("operation")
        assert session.last_index == at
        self.fronts[at] = front
        if iteration != self.iteration:  # of another batch, or of another epoch
            first = session.setup.machine.iteration.start
            self.done = {done for done in self.done if done < first and iteration[0] == self.iteration[0]}
            self.iteration = iteration
        self.done.add(at)

    def check(self) -> int:
        session, count = self.session, 0
        for place, array, row, column in places(session):
            number = latest_of(session.setup, session.numbers_at(place))
            if number is None:
                continue
            one = session.explain_number(number)
            quantity = array or number.quantity
            shown = session.seen(place.layer, quantity) if number.quantity == quantity else None
            if shown is None or (array == "" and number.step == START):
                continue
            value = float(shown[row, column])
            if one.value is None and not one.note and number.step not in self.done:
                continue  # how it will be computed
            assert one.value is not None, (number, one.value_text, one.note, session.last_index)
            assert same(one.value, value), (number, one.value, value)
            count += 1
            self._evaluated(number, one, value)
        return count

    def _evaluated(self, number, one, value) -> None:
        """The formula of the step, with what that found when it was executed last, gives the number."""
        step = self.session.setup.machine.code.steps[number.step].shown if number.step != START else None
        if not isinstance(step, Assign) or not one.numbers_text:
            return
        front, target = self.fronts[number.step], step.target.name
        with np.errstate(all="ignore"):
            whole = np.broadcast_to(evaluate(step.stable or step.value, front), front[target].shape)
        at = self.session.setup.lineage.names(number)[target]
        assert close(float(whole[at]), value, abs(value), 1e-9), (number, step.value)
        for part in (*one.parts, *(part for term in list(one.terms)[:20] for part in term.parts)):
            if part.number is not None and part.number.quantity != "slope":
                assert same(part.value, float(front[part.number.array][part.number.index])), (number, part)
        if len(one.terms) and math.isfinite(value):
            scale = max(abs(float(term)) for term in one.products)
            assert close(float(np.sum(one.products)), value, scale, 1e-7), (number, one.text)


@pytest.mark.parametrize(("rule", "settings"), SETTINGS)
def test_the_number_that_is_explained_is_the_one_that_is_shown(rule: str, settings: dict) -> None:
    design = at_home(rule) if rule == "svm" else with_data(at_home(rule), 5)  # svm: of two classes
    with opened(design) as session:
        if settings:
            session.edit("settings", lambda d: replace(d, training=replace(d.training, rule=Choice(rule, settings))))
        course, found = Course(session), 0
        for _ in range(150):
            if session.next_index is None:
                break
            course.step()
            found += course.check()
        assert found > 20


@pytest.mark.parametrize(("rule", "name"), [("rbf", "least squares"), ("rbf", "means"), ("hopfield", "Hebb")])
def test_a_weight_of_an_earlier_epoch_leads_back_to_the_step_that_made_it(rule: str, name: str) -> None:
    """Two epochs on, where the program passes over what was placed or stored."""
    with opened(with_data(at_home(rule), 5)) as session:
        at = next(i for i, step in enumerate(session.steps) if step.name == name)
        session.step("epoch")
        session.step("epoch")
        session.step("phase")
        layer = session.steps[at].layer
        edge = next(place for place, array, row, _ in places(session) if place.layer == layer and array and row)
        number = latest_of(session.setup, session.numbers_at(edge))
        assert number.step == START
        one = session.explain_number(number)
        assert f"as “{name}” left it" in one.note
        assert one.behind
        session.look_at(number)
        session.step_back_to(number)
        assert session.last_index == at
        assert session.explain_number(session.number).value == one.value


def test_what_nothing_computes_says_where_it_is_from_and_leads_nowhere() -> None:
    with opened(with_data(at_home("mcculloch_pitts"), 5)) as session:
        session.step("epoch")
        edge = next(place for place, array, row, _ in places(session) if array and row)
        one = session.explain_number(latest_of(session.setup, session.numbers_at(edge)))
        assert "starting weight" in one.note
        assert not one.behind
        with pytest.raises(UserError):
            session.step_back_to(one.number)
