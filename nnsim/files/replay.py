"""A recorded iteration as one HTML page that replays it step by step, in any browser, without a server.

The page holds everything: the drawing as SVG, each step with its formulas as MathML, the numbers as JSON, a style sheet
and a script, which a Content-Security-Policy names by their hashes; nothing else may run, and nothing may be fetched.
Each number in a step is an element with `data-of` and `data-value`, as in a worked solution.
"""

import base64
import hashlib
import json
from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass

from nnsim.files.documents._blocks import step_of
from nnsim.files.documents._mathml import text
from nnsim.files.documents._svg import stage
from nnsim.files.paper.reel import Frame, Known, Reel, in_words
from nnsim.files.paper.sketch import DIGITS
from nnsim.kit.errors import UserError
from nnsim.kit.pieces import finished
from nnsim.kit.resources import resource

ENDING = "html"
PAGE = 16 * 1024 * 1024  # bytes
PHASES = {
    "data": "The samples",
    "forward": "Forward pass",
    "loss": "Loss",
    "backward": "Backward pass",
    "update": "Update of the weights",
}
SCRIPT = (  # what the script says
    "In front of the first of {last} steps: only the weights are known.", "Step {at} of {last}: {title}", "Edge {edge}",
    "edge", "given", "nothing is known yet", "exactly {number}", "a number of the step", "Play", "Pause",
    "{what}: {count}", "{words}; {remedy}",
)  # fmt: skip
_INSIDE = 3  # digits that a neuron has room for
BARE = "Without scripts all steps stand below each other; nothing moves in the drawing."
CHROME = ("The network", "Steps", "At step", "The step", "All steps")
HINT = "Point at a neuron, an edge or a number, or reach one with Tab, to see what is known of it."
_BUTTONS = (
    ("first", "|◀", "To the start", "Home"),
    ("back", "◀", "One step back", "←"),
    ("play", "Play", "Play, or pause", "P"),
    ("next", "▶", "One step on", "→"),
    ("last", "▶|", "To the end", "End"),
)


@dataclass(frozen=True)
class Tongue:
    """How a page speaks: its language, what a text is in it, and how a number is written, which is in English."""

    language: str = "en"
    say: Callable[[str], str] = str
    write: Callable[[str], str] = str


ENGLISH = Tongue()


def replay_page(reel: Reel) -> bytes:
    """The page; UserError where it would be too large for a browser."""
    return finished(writing_page(reel))


def writing_page(reel: Reel, tongue: Tongue = ENGLISH) -> Generator[None, None, bytes]:
    """The same bit by bit, so that a window stays alive."""
    say = tongue.say
    style = "".join(
        resource(*parts).read_text("utf-8")
        for parts in (("style", "document.css"), ("style", "drawing.css"), ("replay", "page.css"))
    )
    script = resource("replay", "page.js").read_text("utf-8")
    policy = (
        f"default-src 'none'; script-src '{_hash(script)}'; style-src '{_hash(style)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    title = text(reel.title)
    cards = []
    for number, frame in enumerate(reel.frames, 1):
        cards.append(_card(number, frame))
        yield
    steps = "\n".join(cards)
    numbers = yield from _json(reel, tongue)
    said = {words: text(say(words)) for words in CHROME}
    code = reel.title
    replayed = text(say(f"{code}: replay"))
    about = say("One iteration, step by step, on {samples}")
    buttons = "".join(_button(button, say) for button in _BUTTONS)
    note = f'<p class="note">{text(reel.note)}</p>' if reel.note else ""
    data = "\n".join((
        f'<!DOCTYPE html>\n<html lang="{tongue.language}">\n<head>\n<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f'<meta name="generator" content="nnsim">\n<title>{replayed}</title>\n<style>{style}</style>\n</head>',
        f'<body>\n<main>\n<header><h1>{title}</h1>',
        f'<p class="subtitle">{text(about).format(samples=text(reel.subtitle))}</p>{note}</header>',
        f"<noscript><p>{text(say(BARE))}</p></noscript>",
        '<div class="desk">',
        f'<section class="show" aria-label="{said["The network"]}">\n<figure>{stage(reel.drawing)}</figure>',
        '<p class="totals"><span id="loss"></span></p>',
        f'<div class="controls" role="group" aria-label="{said["Steps"]}">{buttons}',
        f'<label>{said["At step"]} <input id="place" type="range" min="0" max="{len(reel.frames)}" value="0"></label>',
        f'{_samples(reel.samples, say)}</div>',
        '<p id="said" class="said" role="status" aria-live="polite"></p>',
        f'<div id="readout" class="readout"><p class="hint">{text(say(HINT))}</p></div>\n</section>',
        f'<section class="text" aria-label="{said["The step"]}">',
        f'<nav aria-label="{said["All steps"]}">{_contents(reel.frames, say)}</nav>',
        f'<div id="cards">\n{steps}\n</div>\n</section>\n</div>',
        f"<footer>{text(reel.about)}</footer>\n</main>",
        f'<script type="application/json" id="reel">{numbers}</script>',
        f"<script>{script}</script>\n</body>\n</html>\n",
    )).encode()  # fmt: skip
    if len(data) > PAGE:
        why = f"it would have {len(data):,} bytes, and the limit is {PAGE:,}"
        raise UserError("the replay page is too large", why, "replay a single sample, with fewer lines a step")
    return data


def _hash(source: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()


def _button(button: tuple[str, str, str, str], say: Callable[[str], str]) -> str:
    name, sign, words, key = button
    label = text(f"{say(words)} ({key})")
    shown = text(say(sign)) if sign.isalpha() else sign
    return f'<button type="button" id="{name}" title="{label}" aria-label="{label}">{shown}</button>'


def _samples(samples: tuple[str, ...], say: Callable[[str], str]) -> str:
    if len(samples) < 2:
        return ""
    options = "".join(f'<option value="{number}">{text(words)}</option>' for number, words in enumerate(samples))
    return f'<label>{text(say("Drawing"))} <select id="sample">{options}</select></label>'


def _contents(frames: Iterable[Frame], say: Callable[[str], str]) -> str:
    parts, phase = list[str](), ""
    for number, frame in enumerate(frames, 1):
        if frame.phase != phase:
            parts += ["</ol>"] if phase else []
            parts.append(f'<h2>{text(say(PHASES.get(frame.phase, frame.phase)))}</h2><ol start="{number}">')
            phase = frame.phase
        layer = f" <small>{text(frame.step.layer)}</small>" if frame.step.layer else ""
        parts.append(
            f'<li class="{text(frame.phase)}"><button type="button" data-step="{number}">'
            f"<b>{number}</b> {text(frame.step.title)}{layer}</button></li>"
        )
    return "".join([*parts, "</ol>"]) if phase else ""


def _card(number: int, frame: Frame) -> str:
    return f'<section class="card {text(frame.phase)}" id="step-{number}">{step_of(frame.step)}</section>'


def _json(reel: Reel, tongue: Tongue) -> Generator[None, None, str]:
    """The numbers for the script, frame by frame; no text in it can end the element that it stands in."""
    parts = {circle.part: _name(circle.part, tongue.say) for circle in reel.drawing.circles}
    parts |= {edge.part: "" for edge in reel.drawing.edges}
    frames = []
    for frame in reel.frames:
        frames.append(
            _dumped(
                {
                    "phase": frame.phase,
                    "title": frame.step.title,
                    "layer": frame.step.layer,
                    "formula": frame.formula,
                    "changes": frame.changes,
                    "reads": frame.reads,
                    "known": [_known(one, reel.digits, tongue) for one in frame.known],
                }
            )
        )
        yield
    given = _dumped([_known(one, reel.digits, tongue) for one in reel.given])
    said = _dumped({text: tongue.say(text) for text in SCRIPT} | {"decimal mark": tongue.write("0.5")[1]})
    return f'{{"words":{said},"parts":{_dumped(parts)},"given":{given},"frames":[{",".join(frames)}]}}'


def _dumped(value: object) -> str:
    said = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return said.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026").replace("\u2028", "\\u2028")


def _known(one: Known, digits: int, tongue: Tongue) -> list[object]:
    """[part, quantity, sample, source, label, as it is printed, as it stands in the drawing, exactly, in a neuron]."""
    shown, short, inside = (
        tongue.write(in_words(one.value, most)) for most in (digits, min(digits, DIGITS), min(digits, _INSIDE))
    )
    return [one.part, one.quantity, one.sample, one.source, one.label, shown, short, repr(one.value), inside]


def _name(part: str, say: Callable[[str], str]) -> str:
    """How a neuron is called: "hidden1, neuron 2"."""
    layer, _, unit = part.rstrip("]").rpartition("[")
    return say(f"{layer}, neuron {int(unit) + 1}")
