"""Documents: numbers can be read back out of HTML and LaTeX, names are text, what is written is whole and compiles."""

import math
import re
import shutil
import subprocess
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.files.documents import PDF, REGISTRY, document_bytes, document_ending, plain
from nnsim.files.documents._escapes import _MATHS, _SPECIAL, _WORDS, escaped
from nnsim.files.paper.maths import Number, Sign
from nnsim.files.paper.read_latex import GREEK, NAMES, SIGNS, read_latex
from nnsim.files.paper.sheet import (
    Caption,
    Chain,
    Circle,
    Drawing,
    Edge,
    Paragraph,
    Section,
    Sheet,
    Step,
    Table,
    formulas,
    sheet_numbers,
)
from nnsim.kit.errors import FileError
from tests.campaigns import costly, covering
from tests.session.solution.solutions import case_of, rounded, solve, solved_example

HOSTILE = [
    r"\input{/etc/passwd}", "<script>alert(1)</script>", r"\end{document}", "a & b < c > d \"e\" 'f'", "$x_1^2$ #1 %",
    "~`|^_{}", "λ äß Ł é 中文 😀 ñ", "\u202egnp.exe", "line\nbreak\x00\x1b[31m", r"\write18{rm}", "</svg></math>",
    "--- ``quotes'' ?`!`", "⊙ ∂ ² ½ → …",
]  # fmt: skip
VOID = {"meta", "wbr", "link", "br"}
SPECIAL = {"NaN": math.nan, "∞": math.inf, "−∞": -math.inf}


class Page(HTMLParser):
    """The computed numbers of a page, the texts of its elements, and whether every element is closed."""

    def __init__(self, text):
        super().__init__()
        self.open, self.numbers, self.words, self.tags = [], [], [], []
        self.inside = None
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        self.tags.append((tag, attrs))
        if tag not in VOID:
            self.open.append(tag)
        if "data-value" in attrs:
            self.inside = len(self.open)
            self.numbers.append([attrs["data-of"], attrs["data-value"], ""])
        elif self.inside and tag == "msup":
            self.numbers[-1][2] += "^"

    def handle_endtag(self, tag):
        assert self.open, tag
        assert self.open.pop() == tag
        if self.inside is not None and len(self.open) < self.inside:
            self.inside = None

    def handle_data(self, data):
        self.words.append(data)
        if self.inside is not None:
            self.numbers[-1][2] += data


def page_of(sheet):
    page = Page(REGISTRY["html"].write(sheet).decode())
    assert page.open == []
    return page


def value_of(text):
    """A number as it stands on the page."""
    if text in SPECIAL:
        return SPECIAL[text]
    text = text.translate(str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻−", "0123456789--"))  # a drawing has powers in such digits
    mantissa, power = re.fullmatch(r"(-?[0-9.]+)(?:·\^?10(-?\d+))?", text).groups()
    return float(f"{mantissa}e{power or 0}")


def tex_of(sheet):
    return REGISTRY["tex"].write(sheet).decode("ascii")


VAL = re.compile(
    r"\\(?:val|given)\{(-?[0-9.]+)(?: \\cdot 10\^\{(-?\d+)\})?\}|\\(?:val|given)\{(-?\\infty|\\mathrm\{NaN\})\}"
)


def tex_numbers(text):
    """The computed and the given numbers of a LaTeX document, in order."""
    found = []
    for mantissa, exponent, name in VAL.findall(text.partition(r"\begin{document}")[2]):
        if name:
            found.append({r"\infty": math.inf, r"-\infty": -math.inf}.get(name, math.nan))
        else:
            found.append(float(f"{mantissa}e{exponent or 0}"))
    return found


def same(one, other):
    return repr(one) == repr(other) or math.isclose(one, other, rel_tol=1e-15)


def check(sheet):
    """The numbers of the sheet stand on the page and in the LaTeX, in its order, and keep their values."""
    own = sheet_numbers(sheet)
    page = page_of(sheet)
    assert len(page.numbers) == len(own)
    for (source, value, text), number in zip(page.numbers, own, strict=True):
        assert source == plain(number.source)
        assert repr(number.value) == value
        assert same(value_of(text), float(number.text))
        assert rounded(number, sheet.digits) or rounded(number, 4)
    printed = tex_numbers(tex_of(sheet))
    assert len(printed) == len(own)
    assert all(same(one, float(number.text)) for one, number in zip(printed, own, strict=True))
    return page


@pytest.mark.untraced
@pytest.mark.parametrize(
    ("batch", "notation"), covering([("mazur", 1), ("xor", 4), ("iris", 2), ("digits", 1)], ["course", "common"])
)
def test_every_number_can_be_read_back(batch, notation):
    sheet = solved_example(*batch, notation=notation, digits=9)

    check(sheet)
    structure(tex_of(sheet))


@costly(25)
@given(seed=st.integers(0, 10**6), samples=st.integers(1, 3), digits=st.integers(1, 17))
def test_of_any_network(seed, samples, digits):
    case, x, y = case_of(seed, samples, dropout=0.3 if seed % 2 else 0.0)
    sheet = solve(case, x, y, digits=digits, notation="common" if seed % 3 else "course")

    check(sheet)
    structure(tex_of(sheet))


# ------------------------------------------------------------------------------------------------ names are text


def everything(name):
    """A sheet with this name in every place that has one."""
    number = Number("0.5", 0.5, name)
    chain = Chain(Sign("z"), (("=", number), ("←", read_latex(r"\frac{a}{2}"))))
    drawing = Drawing(
        100, 60, (Edge(((0, 0), (50, 20)), dashed=True), Edge(((0, 0), (9, 9), (20, 9), (50, 20)), strong=True)),
        (Circle(10, 10, 5, "input"), Circle(50, 20, 5, "output")),
        (Caption(10, 10, name, strong=True), Caption(50, 20, number, "left", backed=True)), name,
    )  # fmt: skip
    step = Step(1, name, name, (name, Sign("x")), (chain,), (chain,), (chain,), 3, ((name,),))
    table = Table(((name,), ("b",)), (((name,), (number,)),), "lr", name)
    blocks = (Paragraph((name, number)), Paragraph((name,), note=True), drawing, step, table)
    return Sheet(name, name, (Section(name, blocks, "forward"),), about=name)


@pytest.mark.parametrize("name", HOSTILE)
def test_names_come_out_as_text(name):
    sheet = everything(name)

    page = check(sheet)

    shown = plain(name)
    assert sum(shown in words for words in page.words) >= 12
    tags = {tag for tag, _ in page.tags}
    assert not tags & {"script", "iframe", "object", "img", "a"}
    assert not any(key.startswith("on") for _, attrs in page.tags for key in attrs)
    body = tex_of(sheet).partition(r"\begin{document}")[2]
    structure(tex_of(sheet))
    assert r"\input" not in body
    assert r"\write" not in body
    assert body.count(r"\end{document}") == 1


def test_spaces_that_do_not_break_stay_and_what_steers_others_does_not():
    assert plain("perte\u00a0: 60\u202f000") == "perte\u00a0: 60\u202f000"
    assert plain("a\u202eb\u2028c") == "a\ufffdb\ufffdc"


@given(st.text(max_size=40))
def test_any_name_is_escaped(name):
    words = escaped(name)

    assert words.isascii()
    assert words.replace(r"\{", "").replace(r"\}", "").count("{") == words.replace(r"\{", "").replace(r"\}", "").count(
        "}"
    )
    assert not re.search(r"(?<!\\)[#%&]", words.replace(r"\textbackslash{}", ""))
    assert words.isprintable()
    page = page_of(Sheet(name, "", ()))
    assert plain(name).strip() in "".join(page.words) or not plain(name).strip()


@pytest.mark.parametrize(
    ("name", "words"),
    [("a_b", r"a\_b"), ("é", r"\'{e}"), ("λ", r"$\lambda$"), ("中", r"\unicodechar{4E2D}"), ("ß", r"\ss{}"),
     ("\\", r"\textbackslash{}"), ("−1", "$-$1"), ("\x1b", r"\unicodechar{FFFD}")],
)  # fmt: skip
def test_how_letters_are_escaped(name, words):
    assert escaped(name) == words


# ------------------------------------------------------------------------------------------------ LaTeX is whole


def structure(text):
    """Braces, environments, mathematics and brackets that grow are balanced, and all commands are known."""
    body = text.partition(r"\begin{document}")[2].rpartition(r"\end{document}")[0]
    depth = 0
    for mark in re.findall(r"\\.|[{}]", body):
        depth += {"{": 1, "}": -1}.get(mark, 0)
        assert depth >= 0
    assert depth == 0
    stack = []
    for word, name in re.findall(r"\\(begin|end)\{(\w+\*?)\}", body):
        if word == "begin":
            stack.append(name)
        else:
            assert stack.pop() == name
    assert stack == []
    assert len(re.findall(r"(?<!\\)\$", body)) % 2 == 0
    for line in body.splitlines():
        assert line.count(r"\left") - line.count(r"\leftarrow") == line.count(r"\right")
    known = set(re.findall(r"\\newcommand\{\\(\w+)\}", text)) | KNOWN
    assert set(re.findall(r"\\([A-Za-z]+)", body)) <= known


KNOWN = {*SIGNS, *GREEK, *NAMES, "left", "right", "frac", "tfrac", "sqrt", "tilde", "hat", "mathit", "mathrm", "text",
         "begin", "end", "qquad", "quad", "node", "draw", "large", "small", "footnotesize", "scriptsize", "textbf",
         "LARGE", "sffamily", "bfseries", "par", "textcolor", "section", "colorlet", "nopagebreak", "smallskip",
         "bigskip", "setlength", "tabcolsep", "renewcommand", "arraystretch", "hline", "endhead",
         "unicodechar", "Bigl", "Bigr"}  # fmt: skip
KNOWN |= set(re.findall(r"[A-Za-z]+", " ".join((*_SPECIAL.values(), *_MATHS.values(), *_WORDS.values(), "c"))))


def compiled(text, folder):
    """What pdflatex says of a document; it must end well."""
    (folder / "s.tex").write_text(text, "ascii")
    command = ["pdflatex", "-interaction=nonstopmode", "-halt-on-error", "-no-shell-escape", "s.tex"]
    done = subprocess.run(command, cwd=folder, capture_output=True, timeout=100, check=False)
    log = done.stdout.decode("latin-1")
    assert done.returncode == 0, log[-2000:]
    assert (folder / "s.pdf").read_bytes().startswith(b"%PDF")
    return log


@pytest.mark.untraced
@pytest.mark.skipif(
    shutil.which("pdflatex") is None, reason="pdflatex is not installed; the structure is checked above"
)
def test_it_compiles_and_nothing_sticks_out(tmp_path):
    for seed in (3, 7, 20):
        case, x, y = case_of(seed, 3, dropout=0.3)
        log = compiled(tex_of(solve(case, x, y, notation="common" if seed % 2 else "course")), tmp_path)

        too_wide = [float(width) for width in re.findall(r"Overfull \\hbox \(([\d.]+)pt", log)]
        assert max(too_wide, default=0) < 3, too_wide
    sections = tuple(section for name in HOSTILE for section in everything(name).sections)
    compiled(tex_of(replace(everything(" ".join(HOSTILE)), sections=sections)), tmp_path)
    sheet = tex_of(solved_example("digits"))
    log = compiled(
        sheet.replace(r"\newcommand{\val}[1]{#1}", r"\newcommand{\val}[1]{\underline{\phantom{#1}}}"), tmp_path
    )
    assert "Overfull" not in log


def test_one_line_makes_a_sheet_to_fill_in():
    text = tex_of(solved_example("mazur"))

    assert text.count(r"\newcommand{\val}[1]{#1}") == 1
    assert r"%   \newcommand{\val}[1]{\underline{\phantom{#1}}}" in text


@pytest.mark.parametrize(("batch", "notation"), covering([("mazur", 1), ("xor", 4), ("iris", 2)], ["course", "common"]))
def test_on_a_sheet_to_fill_in_what_is_given_stands(batch, notation):
    """Weights, samples, rate and N; what the iteration computes is blank, also where it is used further on."""
    sheet = solved_example(*batch, notation=notation, lines=50)
    text = tex_of(sheet)
    begin, end = (text.index(rf"\section*{{\sffamily {title}}}") for title in ("The network", "Forward pass"))
    assert r"\val" not in text[begin:end]
    assert text[begin:end].count(r"\given") > 10
    known = ("½", "rate", "N", "input.", "hidden1.W", "output.W", "output.y")
    for section in sheet.sections[3:6]:
        assert section.title in ("Forward pass", "Loss", "Backward pass")
        for number in sheet_numbers(replace(sheet, sections=(section,))):
            ones = re.search(r"\.(a|in)\[0,", number.source)
            if number.source:
                assert number.given == (number.source.startswith(known) or ".free" in number.source or bool(ones)), (
                    number
                )
    update = replace(sheet, sections=(sheet.sections[6],))
    assert {n.given for n in sheet_numbers(update) if n.source == "rate"} == {True}
    assert {n.given for n in sheet_numbers(update) if ".W[" in n.source} == {True, False}
    assert not any(n.given for n in sheet_numbers(update) if ".grad[" in n.source)
    changed = sheet.sections[-1].blocks[-1]
    assert [cell[0].given for cell in changed.rows[0][1:]] == [True, False, False]


# ------------------------------------------------------------------------------------------------ HTML needs nothing


def test_a_page_needs_nothing_else_and_runs_nothing():
    text = REGISTRY["html"].write(solved_example("xor", 4)).decode()

    assert not re.search(r"(src|href)\s*=|url\(|@import|<script|https?:", text)
    assert "default-src 'none'" in text
    assert "@media print" in text
    assert "counter(page)" in text
    assert text.startswith("<!DOCTYPE html>")


def test_a_sum_on_a_page_may_be_broken():
    page = page_of(solved_example("digits"))

    assert sum(tag == "wbr" for tag, _ in page.tags) > 100


# ------------------------------------------------------------------------------------------------ which format


@pytest.mark.parametrize(
    ("name", "ending"), [("a.html", "html"), ("b.TEX", "tex"), ("c.pdf", PDF), ("d/e.f.html", "html")]
)
def test_the_ending_says_the_format(name, ending):
    assert document_ending(name) == ending


@pytest.mark.parametrize("name", ["a", "a.doc", "a.", ".html", "a." + "x" * 300])
def test_other_endings_are_refused(name):
    with pytest.raises(FileError, match=r"\.html, \.tex, \.pdf"):
        document_ending(name)


def test_a_pdf_is_made_by_who_is_asked():
    sheet = everything("x")

    assert document_bytes(sheet, "pdf", lambda given: given.title.encode()) == b"x"
    assert document_bytes(sheet, "tex", lambda given: b"") == REGISTRY["tex"].write(sheet)


def test_formulas_of_all_blocks_are_found():
    sheet = everything("x")

    assert len(sheet_numbers(sheet)) == 1 + 1 + 3 + 1
    assert sum(1 for _ in formulas(sheet)) == 1 + 1 + (1 + 3 * 3) + 1
    assert sheet_numbers(replace(sheet, sections=())) == []
