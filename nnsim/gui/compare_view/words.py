"""What is said of a comparison, in sentences."""

from nnsim.gui.letters import lettered
from nnsim.gui.numbers import short
from nnsim.gui.texts import tr
from nnsim.session.comparison.compare import Comparison, rows_told
from nnsim.session.comparison.parting import Parting
from nnsim.session.moments import after_updates
from nnsim.session.session import Session

WORDS = {"W": "weights W", "grad": "gradients ∂E/∂W", "o": "outputs {letter}", "z": "net inputs z", "delta": "δ",
         "do": "∂E/∂{letter}"}  # fmt: skip


def parting_told(found: Parting | None, here: bool) -> str:
    """Where two runs part, in a sentence; `here` says that the window shows the moment."""
    if found is None:
        return tr("They do not differ, as far as both are known.")
    words = _place_told(found)
    if found.loss_update is None:
        words = tr("{words}, the loss never", words=words)
    else:
        one, other = (short(loss) for loss in found.losses)
        losses = "" if one == other else tr(" ({a}, {b})", a=one, b=other)
        words = tr("{words}, the loss E from iteration {n:,} on{losses}", words=words, n=found.loss_update,
                   losses=losses)  # fmt: skip
    if not here:
        return words + "."
    if found.by == "step":
        return tr("{words}; the window shows the moment before.", words=words)
    return tr("{words}; the window shows that moment.", words=words)


def _place_told(found: Parting) -> str:
    moment = tr(after_updates(found.made))
    match found.by:
        case "start":
            return tr("They differ from the start (other starting weights)")
        case "edit":
            return tr("They differ from the moment {moment} on (weights were edited there)", moment=moment)
        case "known":
            return tr("They differ already {moment}, at the first moment that is known of both", moment=moment)
        case "step":
            where = tr(" with {step}", step=tr(found.step))
            return tr("They differ from iteration {n:,} on{where}", n=found.made + 1, where=where)


def words_of(session: Session, quantity: str) -> str:
    """What a quantity is called, in the letters of the notation that is chosen."""
    return tr(WORDS[quantity], letter=lettered(session, "o"))


def told(found: Comparison) -> str:
    """A comparison in a sentence."""
    both = [mark.loss for mark in (found.first, found.second)]
    losses = _other_samples(found)
    if any(loss is not None for loss in both):
        one, other = (tr("not yet") if loss is None else short(loss) for loss in both)
        if None not in both and found.batches:
            first, second = (tr(rows_told(rows)) for rows in found.batches)
            one, other = f"{one} ({first})", f"{other} ({second})"
        losses += tr("E {a} → {b}.  ", a=one, b=other)
    if not found.norms:
        return losses + tr("These numbers are not computed in both moments.")
    if found.same:
        return losses + tr("They are the same, to the last bit.")
    norms = ", ".join(f"{name} {short(norm)}" for name, norm in found.norms.items() if norm)
    return losses + tr("{n:,} numbers differ; ‖difference‖: {norms}", n=found.differing, norms=norms)


def _other_samples(found: Comparison) -> str:
    """That the numbers are of other samples in both, and of which; "" where they are of the same, or of none."""
    if not (found.norms and found.samples):
        return ""
    one, other = (tr(rows_told(rows)) for rows in found.samples)
    marks = {"a": tr(found.first.label), "b": tr(found.second.label), "one": one, "other": other}
    if found.other_data:
        return tr("Samples of different data: {a} ({one}); {b} ({other}).  ", **marks)
    return tr("Different samples: {a} ({one}); {b} ({other}).  ", **marks)


def heads(found: Comparison) -> tuple[str, str]:
    """What stands above the numbers of both: the name, and the rows of the data they are of where these differ."""
    one, other = (tr(mark.label) for mark in (found.first, found.second))
    if not found.samples:
        return one, other
    first, second = (tr(rows_told(rows)) for rows in found.samples)
    return f"{one} · {first}", f"{other} · {second}"
