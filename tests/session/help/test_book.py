"""The book of the help: a page for everything, every link leads somewhere, and what is looked up is found."""

import re
import unicodedata

import pytest

from nnsim.network.limits import DATA, TRAINING
from nnsim.session.help.entries import _read
from nnsim.session.help.library import make_book
from nnsim.session.help.markup import Formula, lines_of, plain_text
from nnsim.session.help.page import Book, Page
from nnsim.session.help.parts import KINDS, module_docstring

PARTS = [(kind, key) for kind in KINDS for key in kind.registry]


@pytest.fixture(scope="module")
def pages():
    return make_book()


def said(page):
    return " ".join((page.summary, *(plain_text(line) for line in lines_of(page.blocks))))


def squeezed(text):
    return " ".join(text.split())


def test_every_part_is_told_with_its_docstring_its_source_and_its_parameters(pages):
    for kind, key in PARTS:
        part, page = kind.registry[key], pages[f"{kind.folder}/{key}"]
        text = said(page)
        assert page.title == part.title
        for piece in (part.help, part.notes, part.source, *(module_docstring(kind, key).split("\n\n"))):
            assert squeezed(piece).replace("`", "") in text.replace("`", ""), f"{page.key} does not say: {piece}"
        for param in part.params:
            assert param.name in page.places
            assert squeezed(param.help) in text


def test_every_part_is_found_by_its_title(pages):
    for kind, key in PARTS:
        page = pages[f"{kind.folder}/{key}"]
        assert page in pages.search(page.title)[:4], f"{page.key} is not found by its title"


def test_no_page_is_empty_and_no_link_leads_nowhere(pages):
    assert [page.key for page in pages if not page.title or not page.summary or not page.body.strip()] == []
    of_the_window = ("panel/", "command/")  # tests/gui/test_help.py has those, too
    assert [link for link in pages.leads_nowhere() if not link.partition(": ")[2].startswith(of_the_window)] == []


def test_a_link_that_leads_nowhere_is_found():
    wrong = Book([Page("a/b", "B", "kind", "B.", "## H {#h}\n\n[x](a/c) [y](a/b#h) [z](a/b#i)", see=("#h", "d/e"))])
    assert wrong.leads_nowhere() == ["a/b: a/c", "a/b: a/b#i", "a/b: d/e"]


def test_settings_have_their_places(pages):
    assert pages["settings/training"].places >= {*TRAINING, *DATA}


def test_the_glossary_is_a_glossary(pages):
    terms = _read("glossary.toml")["term"]
    assert len(terms) >= 60
    for term in terms:
        sentences = re.findall(r"[.:?](?= |$)", term["text"])
        assert 1 <= len(sentences) <= 5, f"{term['key']} is told in two or three sentences"
        assert term["reference"], term["key"]
        assert term["see"], term["key"]
        assert set(term) <= {"key", "title", "words", "text", "formula", "see", "reference"}
    for word in (
        "weight", "bias", "net input", "activation function", "backpropagation", "delta rule", "learning rate", "epoch",
        "batch", "overfitting", "vanishing gradient", "saturation", "dead unit", "softmax", "cross-entropy",
        "standardization",
    ):  # fmt: skip
        assert pages.search(word)[0].title == word


@pytest.mark.parametrize(
    ("wanted", "key"),
    [
        ("vanish", "term/vanishing-gradient"), ("OVERFIT", "term/overfitting"), ("δ", "quantity/delta"),
        ("backpropagation", "term/backpropagation"), ("cross ent", "losses/cross_entropy"),
        ("∂E/∂W", "quantity/grad"), ("SGD", "optimizers/sgd"), ("ädam", "optimizers/adam"),
        ("confusion matrix", "term/confusion-matrix"), ("dying relu", "term/dead-unit"),
    ],
)  # fmt: skip
def test_what_is_looked_up_comes_first(pages, wanted, key):
    assert pages.search(wanted)[0].key == key
    assert pages.search(unicodedata.normalize("NFD", wanted))[0].key == key


def test_nothing_is_found_for_what_is_nowhere(pages):
    assert pages.search("xyzzy") == []
    assert pages.search("adam xyzzy") == []
    assert pages.search("?!") == []
    assert len(pages.search("  ")) == len(pages.pages)


def test_a_topic_leads_to_a_page_and_a_place(pages):
    page, place = pages.at("optimizers/adam#beta1")
    assert (page.key, place) == ("optimizers/adam", "beta1")
    assert pages.at("optimizers/adam#nothing")[1] == ""
    assert pages.at("optimizers/nothing") is None


def test_two_pages_of_one_name_are_refused():
    with pytest.raises(ValueError, match="two pages"):
        Book([Page("a", "A", "", ""), Page("a", "B", "", "")])


def test_formulas_are_those_that_run(pages):
    """Written from the formulas of the parts, these are what the textbooks have."""
    latex = {key: [b.latex for b in pages[key].blocks if isinstance(b, Formula)] for key in pages.pages}
    assert latex["activations/logistic"] == [r"o = \frac{1}{1 + e^{-z}}", r"\varphi'(z) = o \odot \left(1 - o\right)"]
    assert latex["optimizers/sgd"] == [r"W \leftarrow W - \eta\, \partial E/\partial W"]
    assert r"\begin{cases}1 & z > 0\\φ(0) & z = 0\\0 & \text{else}\end{cases}" in latex["activations/step"][0]
