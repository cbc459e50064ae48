"""The replay page in headless Chromium: pressed through step by step, every number that is seen is the engine's."""

import json
import re
from dataclasses import replace

import numpy as np
import pytest

import nnsim
from nnsim.files.paper.reel import in_words
from nnsim.files.replay import replay_page
from nnsim.kit.errors import UserError
from nnsim.session.solution.document import Problem
from nnsim.session.solution.moment import Moment
from nnsim.session.solution.replay import Reeling
from nnsim.session.solution.scribe import Style
from nnsim.session.trial import trial_setup
from tests.browser import PROGRAM, Browser

needs_browser = pytest.mark.skipif(PROGRAM is None, reason="chromium is not installed (Debian's package chromium)")

LOOK = """(() => {
  const seen = (e) => e.getClientRects().length > 0;
  const numbers = [...document.querySelectorAll('#cards [data-of]')].filter(seen)
    .map((e) => [e.dataset.of, e.dataset.value, e.textContent]);
  const drawing = [...document.querySelectorAll('svg .live')].filter((e) => e.textContent)
    .map((e) => [e.dataset.source, e.dataset.value, e.textContent]);
  const weights = [...document.querySelectorAll('svg tspan[data-of]')]
    .map((e) => [e.dataset.of, e.dataset.value, e.textContent]);
  const loss = document.getElementById('loss');
  return {step: Number(document.body.dataset.step), cards: [...document.querySelectorAll('.card')].filter(seen).length,
    numbers, drawing, weights, loss: [loss.dataset.value, loss.textContent],
    said: document.getElementById('said').textContent,
    changes: [...document.querySelectorAll('.changes')].map((e) => e.dataset.part)};
})()"""


def recorded(key, samples=1, notation="course", title=None):
    """The reel of an example on its first samples, and all arrays in front of each step and after the last."""
    session = nnsim.example(key).session
    design = session.design if title is None else replace(session.design, title=title)
    x, y = session.prepared.x_train[:samples], session.prepared.y_train[:samples]
    reel = Reeling(Problem(design, Moment(session.matrices()), x, y), Style(notation)).finish()
    setup = trial_setup(design, session.matrices(), x, y)
    arrays = setup.memory.view(len(x))
    found = [{name: np.array(array) for name, array in arrays.items()}]
    for index in setup.machine.iteration:
        name = setup.machine.code.steps[index].name
        setup.machine.step()
        if name != "tally":  # which only keeps books, and is not printed
            found.append({name: np.array(array) for name, array in arrays.items()})
    assert len(found) == len(reel.frames) + 1
    return reel, found


def element(source, arrays):
    """The number of a source such as "hidden1.W[1,0]"."""
    name, _, index = source.rstrip("]").partition("[")
    return float(arrays[name][tuple(map(int, index.split(",")))] if index else arrays[name])


def near(shown, value, digits):
    """Whether a text shows a value to so many digits."""
    return shown.replace("\u00a0", "").endswith(in_words(value, digits)) or shown == in_words(value, digits)


@needs_browser
@pytest.mark.parametrize(("key", "notation"), [("mazur", "course"), ("xor", "common")])
def test_every_number_of_every_step_is_the_engines(tmp_path, key, notation):
    reel, found = recorded(key, notation=notation)
    page = tmp_path / "replay.html"
    page.write_bytes(replay_page(reel))
    compared, live, values = 0, 0, set()
    with Browser(tmp_path) as browser:
        browser.open(page)
        seen = browser.run(LOOK)
        assert (seen["step"], seen["cards"], seen["loss"]) == (0, 0, ["", ""])
        assert seen["drawing"] == []
        for step in range(1, len(found)):
            browser.press("ArrowRight")
            seen = browser.run(LOOK)
            before, after = found[step - 1], found[step]
            assert (seen["step"], seen["cards"]) == (step, 1)
            assert f"Step {step} of {len(reel.frames)}" in seen["said"]
            for source, exact, _text in seen["numbers"]:
                if "[" in source or source in after:
                    assert float(exact) in (element(source, before), element(source, after)), (step, source)
                    compared += 1
            for source, exact, text in seen["drawing"]:
                assert float(exact) == element(source, after), (step, source)
                assert near(text.split("= ")[-1], float(exact), 3 if "=" not in text else 4), text
                live += 1
                values.add(source)
            for source, exact, text in seen["weights"]:
                if ".W[" in source:
                    assert float(exact) == element(source, after), (step, source)
                    assert near(text, float(exact), 4), text
            loss, text = seen["loss"]
            if loss:
                assert float(loss) == float(after["E"])
                assert text == f"E = {in_words(float(loss), 6)}"
            assert seen["changes"] or reel.frames[step - 1].step.title in ("Loss", "Count")
        assert seen["loss"][0]
        browser.press("ArrowRight")
        assert browser.run("document.body.dataset.step") == str(len(reel.frames))
        for step in range(len(reel.frames) - 1, -1, -1):
            browser.press("ArrowLeft")
            assert browser.run("document.body.dataset.step") == str(step)
        assert browser.run(LOOK)["drawing"] == []
        assert browser.errors == []
        assert browser.requests == [page.as_uri()]
    assert compared > 100
    assert live > 50
    assert {source.split(".")[1].partition("[")[0] for source in values} == {"o", "z", "do", "delta"}


@needs_browser
def test_mouse_keyboard_contents_and_playing_all_move_it(tmp_path):
    reel, found = recorded("xor", samples=3)
    page = tmp_path / "replay.html"
    page.write_bytes(replay_page(reel))
    with Browser(tmp_path, 390, 844, dark=True) as browser:
        browser.open(page)
        assert browser.run("document.documentElement.scrollWidth") <= 390
        assert browser.run("getComputedStyle(document.body).backgroundColor") == "rgb(22, 25, 31)"
        steps = []
        for selector in ("#next", "#next", "#back", "#last", "#first", "[data-step='5']"):
            browser.mouse(selector, click=True)
            steps.append(int(browser.run("document.body.dataset.step")))
        assert steps == [1, 2, 1, len(reel.frames), 0, 5]
        browser.run("document.getElementById('sample').value = 2, document.getElementById('sample').onchange()")
        seen = {source: exact for source, exact, _text in browser.run(LOOK)["drawing"]}
        assert float(seen["output.o[0,2]"]) == found[5]["output.o"][0, 2]
        browser.mouse("[data-part='hidden1[0]']")
        rows = browser.run(
            "[...document.querySelectorAll('#readout dt')].map((e) => [e.dataset.known, e.dataset.value])"
        )
        for source, exact in rows:
            assert float(exact) == element(source, found[5]), source
        assert {source.partition("[")[0] for source, _ in rows} >= {"hidden1.z", "hidden1.o", "hidden1.W"}
        assert "tanh" in browser.run("document.getElementById('readout').textContent")
        browser.press("End")
        browser.press("p")
        assert browser.run("document.getElementById('play').getAttribute('aria-pressed')") == "true"
        assert browser.run("document.body.dataset.step") == "0"
        browser.press("p")
        assert browser.run("document.getElementById('play').getAttribute('aria-pressed')") == "false"
        unnamed = "[...document.querySelectorAll('button, [tabindex], input, select')].filter((e) => "
        unnamed += "!(e.getAttribute('aria-label') || e.labels && e.labels.length || e.textContent.trim())).length"
        assert browser.run(unnamed) == 0
        assert browser.errors == []


@needs_browser
def test_what_a_file_says_runs_nothing(tmp_path):
    evil = "</script><script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">"
    reel, _ = recorded("xor", title=evil)
    page = tmp_path / "replay.html"
    page.write_bytes(replay_page(reel))
    assert b"<img" not in page.read_bytes()
    with Browser(tmp_path) as browser:
        browser.open(page)
        assert browser.run("document.title") == f"{evil}: replay"
        assert browser.run("document.querySelector('h1').textContent") == evil
        browser.run("document.body.insertAdjacentHTML('beforeend', '<img src=http://x.invalid/a.png onerror=boom()>')")
        browser.run("document.body.appendChild(document.createElement('script')).textContent = 'window.boom = 1'")
        assert browser.run("typeof window.boom") == "undefined"
        assert any("Content Security Policy" in error for error in browser.errors)
        assert [url for url in browser.requests if url.startswith("http")] in ([], ["http://x.invalid/a.png"])


def test_the_page_needs_nothing_else_and_says_what_it_is():
    reel, _ = recorded("mazur")
    page = replay_page(reel).decode()

    assert not re.search(r"(?:src|href)\s*=|@import|url\(|https?://", page)
    assert "unsafe-inline" not in page
    assert " style=" not in page
    assert page == replay_page(reel).decode()
    assert len(page) < 200_000
    known = json.loads(re.search(r'id="reel">(.*?)</script>', page, re.DOTALL).group(1))
    assert len(known["frames"]) == len(reel.frames)


def test_what_is_too_large_is_refused_with_a_remedy():
    session = nnsim.example("digits").session
    x, y = session.prepared.x_train, session.prepared.y_train
    moment = Moment(session.matrices())
    with pytest.raises(UserError, match="17 samples, and the limit is 16; replay a single sample"):
        Reeling(Problem(session.design, moment, x[:17], y[:17]), Style())
    large = nnsim.example("fashion").session
    with pytest.raises(UserError, match="weights, and the limit is 3,000; make a worked solution"):
        Reeling(Problem(large.design, Moment({}), np.zeros((1, 1)), np.zeros((1, 1))), Style())
