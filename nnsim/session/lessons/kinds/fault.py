"""A fault is hidden in the program, another one for each student, and has to be found."""

from collections.abc import Iterator
from dataclasses import dataclass
from types import MappingProxyType

from nnsim.files.fields import Fields
from nnsim.files.strict_json import JSON
from nnsim.kit.errors import UserError
from nnsim.network.design import Design, Planted
from nnsim.parts.faults import REGISTRY as FAULTS
from nnsim.session.faults.faultfinding import describe
from nnsim.session.lessons.kind import Answer, Grade, Kind, Task, Variant, prepared
from nnsim.session.lessons.kinds._networks import given, opened
from nnsim.session.session import Session

GUESSES = "guesses"
_ELSEWHERE, _SHOWN = "elsewhere", "shown"  # wrong guesses in the dialog of the window; after how many it was shown
EVERYWHERE = ""  # the name of no layer: all of them, or a fault of the whole program
MOST = 50
_GIVEN_UP = "the window was asked to show the fault before it was named"
_LOSS, _LEAST = 0.25, 0.25  # of the points for each wrong guess, and what a late right one is worth at least


@dataclass(frozen=True)
class Find:
    """Whether each student has a fault of their own, or all the one that the seed of the lesson draws."""

    randomize: bool


def _seed(task: Task, variant: Variant) -> int:
    return variant.number("fault") if task.settings.randomize else variant.lesson + variant.task


def guess(session: Session, answer: Answer, key: str, layer: str) -> Answer:
    """The answer with one more guess: the key of a fault, and the name of a layer or "" for all."""
    FAULTS.find(key)
    guesses = [*answer.get(GUESSES, []), [key, layer]]
    if len(guesses) > MOST:
        raise UserError("there were enough guesses", f"{MOST} are allowed", "hand the task in")
    return {**answer, GUESSES: guesses}


def _with_found(session: Session, answer: Answer, found: Planted) -> Answer:
    """The answer with the right guess that was made in the dialog of the window; as it is where it has that already."""
    layer = EVERYWHERE if found.layer is None else session.network.by_id[found.layer].name
    known = answer.get(GUESSES, [])
    said = [found.fault.key, layer]
    return answer if said in known or len(known) >= MOST else {**answer, GUESSES: [*known, said]}


class FaultKind(Kind):
    """Find the fault."""

    title = "Find the fault"
    help = (
        "The program shows the right formulas and computes something wrong. Say which fault it is, and where; each "
        "wrong guess costs a quarter. A fault that the window was asked to show counts nothing."
    )
    options = "randomize"
    needs_asking = False
    defaults = MappingProxyType({"randomize": True})

    def read(self, fields: Fields) -> Find:
        """Take the settings out of a task."""
        return Find(fields.flag("randomize"))

    def write(self, settings: Find) -> dict[str, JSON]:
        """Give them back."""
        return {"randomize": settings.randomize}

    def check(self, task: Task) -> None:
        """Whether it can be done."""
        design = given(task)
        if design.training.faults:
            raise UserError("the network has a fault already", "each student gets one of their own", "remove the fault")
        for seed in range(2):
            session = opened(design)
            session.faults.hide_random(seed)

    def prepare(self, task: Task, variant: Variant) -> Iterator[Design]:
        """The network of this student."""
        design = given(task)
        session = opened(design)
        drawing = session.faults.drawing(_seed(task, variant))
        while drawing.work(0.01):
            yield design
        session.faults.hide(drawing)
        yield session.design

    def begin(self, session: Session, task: Task, variant: Variant, answer: Answer) -> None:
        """Nothing was named yet in this document."""
        session.faults.named = None

    def collect(self, session: Session, task: Task, variant: Variant, answer: Answer) -> Answer:
        """What has happened elsewhere in the window: guesses there count, and whether the fault was shown."""
        made: dict[str, JSON] = dict(answer)
        faults = session.faults
        if faults.hidden and faults.tries > made.get(_ELSEWHERE, 0):
            made[_ELSEWHERE] = min(faults.tries, MOST)
        if _SHOWN not in made and faults.planted and not faults.hidden:
            found = faults.planted[-1]
            named = faults.named is not None and faults.named.fault == found.fault
            made |= _with_found(session, made, found) if named else {_SHOWN: len(made.get(GUESSES, []))}
        return made

    def remark(self, answer: Answer) -> str:
        """That it is worth nothing any more."""
        return "the fault was shown before it was named: this task counts nothing" if _SHOWN in answer else ""

    def grade(self, task: Task, variant: Variant, answer: Answer) -> Grade:
        """Judge the answer."""
        guesses = answer.get(GUESSES, [])
        fine = isinstance(guesses, list) and len(guesses) <= MOST
        if not fine or any(
            not isinstance(g, list) or len(g) != 2 or not all(isinstance(w, str) for w in g) for g in guesses
        ):
            raise UserError("the guesses cannot be read", "each must be a fault and a layer", "mend the file")
        fields = Fields({_ELSEWHERE: 0, _SHOWN: len(guesses), **answer}, "the answer")
        before, shown = fields.integer(_ELSEWHERE, 0, MOST), fields.integer(_SHOWN, 0, MOST)
        if not guesses:
            return Grade(0.0, _GIVEN_UP if _SHOWN in answer else "no guess was made")
        design = prepared(PART, task, variant)
        names = {layer.name: layer.id for layer in design.network.layers}
        for tries, (key, layer) in enumerate(guesses[:shown], before + 1):
            if key not in FAULTS or (layer != EVERYWHERE and layer not in names):
                continue
            session = opened(design)
            verdict = session.faults.guess(key, names.get(layer))
            if verdict.right:
                share = max(_LEAST, 1.0 - _LOSS * (tries - 1))
                return Grade(share, f"found at try {tries}: {describe(design.training.faults[-1], design.network)}")
        if shown < len(guesses):
            return Grade(0.0, _GIVEN_UP)
        count = len(guesses) + before
        return Grade(0.0, f"not found in {count} {'try' if count == 1 else 'tries'}")


PART = FaultKind()
