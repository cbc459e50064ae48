"""Pages: nothing sticks out or is split, every number is on them as text, a PDF is whole, and it is made in slices."""

import re
import shutil
import subprocess
import zlib
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QImage, QPainter

from nnsim.files.paper.maths import Number, Script, Sign, spoken
from nnsim.files.paper.read_latex import read_latex
from nnsim.files.paper.sheet import PAPERS, Chain, Paragraph, Section, Sheet, Step, Table, sheet_numbers
from nnsim.gui.paper import type as lettering
from nnsim.gui.paper.boxes import Box, Ink, beside, formula, letters, shrunk
from nnsim.gui.paper.flow import INDENT, Flow
from nnsim.gui.paper.maker import Maker
from nnsim.gui.paper.offscreen import pdf
from nnsim.gui.paper.pages import BOTTOM, SIDE, TOP, Pages, PdfJob, write_pdf
from nnsim.kit.errors import ArgumentError
from nnsim.session.model import Model
from nnsim.session.solution.document import Problem
from nnsim.session.solution.moment import Moment
from nnsim.session.solution.scribe import Style
from nnsim.session.unattended import Unattended
from tests.files.test_documents import HOSTILE, everything
from tests.rules import at_home
from tests.session.solution.solutions import case_of, solve, solved_example

WIDTH, HEIGHT = (10.0 * side for side in PAPERS["A4"])
ROOM = HEIGHT - TOP - BOTTOM


@pytest.fixture(autouse=True)
def application(qapp):
    """Qt runs."""
    return qapp


@pytest.fixture(scope="module", params=["mazur", "xor", "iris", "digits", "any"])
def sheet(request):
    if request.param == "any":
        case, x, y = case_of(7, 3, dropout=0.4)
        return solve(case, x, y, notation="common")
    return solved_example(request.param, 4 if request.param in ("xor", "iris") else 1, digits=9)


@pytest.fixture(scope="module")
def pages(qapp, sheet):
    """The pages of the sheet, which are only looked at."""
    return Pages(sheet).finish()


# ------------------------------------------------------------------------------------------------ pages


def test_nothing_sticks_out_of_a_page_and_nothing_overlaps(pages):
    for page in pages.pages:
        below = 0.0
        for y, line in page:
            assert y >= below - 0.5
            below = y + line.height
            assert line.x + line.box.width <= WIDTH - 2 * SIDE + 1
        assert below <= ROOM
    assert len(pages.pages) > 3


@pytest.mark.parametrize("paper", PAPERS)
def test_pages_are_as_large_as_their_paper(paper):
    sheet = replace(solved_example("iris", 4), paper=paper)
    pages = Pages(sheet).finish()

    wide, high = PAPERS[paper]
    assert (pages.width, pages.height) == (10 * wide, 10 * high)
    for page in pages.pages:
        assert all(line.x + line.box.width <= pages.width - 2 * SIDE + 1 for _, line in page)
        assert page[-1][0] + page[-1][1].height <= pages.height - TOP - BOTTOM
    box = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", write_pdf(sheet))
    assert [round(float(side)) for side in box.groups()] == [wide, high]


def test_every_number_is_on_the_pages_as_text(sheet, pages):
    printed = [text for text in pages.texts() if re.fullmatch(r"−?[0-9.]+|−?∞|NaN", text)]
    wanted = [spoken(number)[0] for number in sheet_numbers(sheet)]
    for text in set(wanted):
        assert printed.count(text) >= wanted.count(text), text


def test_what_belongs_together_is_on_one_page(pages):
    for page in pages.pages:
        assert not page[-1][1].together


def test_a_page_is_painted(pages):
    image = QImage(595, 842, QImage.Format.Format_RGB32)
    for number in range(min(2, len(pages.pages))):
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.setWindow(0, 0, int(WIDTH), int(HEIGHT))
        pages.paint(painter, number)
        painter.end()
        rows = [any(image.pixelColor(x, y).lightness() < 200 for x in range(0, 595, 3)) for y in range(842)]
        assert sum(rows) > 150
        margin = int(SIDE / 10) - 2
        assert all(
            image.pixelColor(x, y).lightness() > 250 for x in (3, margin, 595 - margin) for y in range(0, 842, 7)
        )


def test_page_numbers_stand_below(sheet, pages):
    written = write_pdf(sheet)

    assert written.count(b"/Type /Page\n") + written.count(b"/Type /Page ") == len(pages.pages)
    if shutil.which("pdftotext"):
        command = ["pdftotext", "-layout", "-", "-"]
        text = subprocess.run(command, input=written, capture_output=True, check=True).stdout.decode()
        for number in range(len(pages.pages)):
            assert re.search(rf"\b{number + 1}\s?/\s?{len(pages.pages)}\b", text)


def test_a_long_table_goes_on_with_its_head_on_the_next_page():
    rows = tuple(((f"row {number}",), (Number("0.5", 0.5),)) for number in range(120))
    sheet = Sheet("t", "", (Section("s", (Table((("name",), ("value",)), rows, "lr"),)),))

    pages = Pages(sheet).finish()

    assert len(pages.pages) >= 3
    assert all("name" in [t for _, line in page for t in line.box.texts()] for page in pages.pages[:-1])


def test_a_calculation_that_is_longer_than_a_page_is_printed_whole():
    sums = read_latex(" + ".join(["a_{1}"] * 3000))
    chain = Chain(Sign("z"), (("=", sums),))
    sheet = Sheet("t", "", (Section("s", (Step(1, "long", "", ("x",), lines=(chain,)),)),))

    pages = Pages(sheet).finish()

    assert sum(text == "𝑎" for text in pages.texts()) == 3000
    assert len(pages.pages) > 2


@pytest.mark.parametrize("name", [*HOSTILE, "a very long name " * 40, "n" * 900, ""])
def test_any_name_can_be_printed(name):
    pages = Pages(everything(name)).finish()

    for page in pages.pages:
        for _, line in page:
            assert line.x + line.box.width <= WIDTH - 2 * SIDE + 1
    assert write_pdf(everything(name)).startswith(b"%PDF")


# ------------------------------------------------------------------------------------------------ PDF


def streams(data):
    """What the pages of a PDF say, unpacked."""
    for match in re.finditer(rb"stream\r?\n(.*?)\r?\nendstream", data, re.DOTALL):
        try:
            yield zlib.decompress(match[1])
        except zlib.error:
            continue


def test_text_is_text_and_lines_are_lines():
    data = write_pdf(solved_example("mazur"))

    assert b"STIXTwoMath" in data
    assert b"/Subtype /Image" not in data
    content = b"".join(streams(data))
    assert content.count(b" Tj") + content.count(b"] TJ") > 300
    assert len(data) < 200_000


def test_the_title_is_in_the_file():
    data = write_pdf(solved_example("mazur"))

    assert "Worked solution: mazur".encode("utf-16-be") in data or b"Worked solution: mazur" in data


def test_a_job_that_is_given_up_leaves_nothing_open():
    job = PdfJob(Pages(solved_example("mazur")).finish())
    assert not job.advance(0)
    job.close()
    assert job.advance(0)


def test_where_qt_runs_already_it_is_used():
    assert pdf(solved_example("mazur")).startswith(b"%PDF")


# ------------------------------------------------------------------------------------------------ boxes


@pytest.mark.parametrize(
    "latex",
    ["z^{1}_{2}", r"\frac{a+b}{c}", r"\sqrt{v}", r"\left(\frac{a}{b}\right)", r"\left|x\right|", r"\tilde{W}",
     r"\hat m", r"\begin{bmatrix} 1 & 2 \\ 3 & 4 \end{bmatrix}", r"\begin{cases} a & b \\ c & d \end{cases}",
     r"\sigma'\left(z\right)", r"\left\lfloor x\right\rfloor", r"e^{-x}", r"\sum x", r"\max\left(0,\, z\right)",
     r"-a - \left(-b\right)"],
)  # fmt: skip
def test_boxes_enclose_their_parts(latex):
    box = formula(read_latex(latex), 10.0)

    assert box.width > 0
    assert box.ascent > 0
    inside(box)


def inside(box):
    """Every box is within the one that it is a part of."""
    for x, y, part in box.parts:
        if isinstance(part, Box):
            assert x >= -1
            assert x + part.width <= box.width + 1
            assert part.ascent - y <= box.ascent + 1
            assert part.descent + y <= box.descent + 1
            inside(part)
        else:
            assert isinstance(part, Ink) or part.text is not None


def test_letters_for_quantities_are_slanted():
    assert lettering.slanted("zW") == "𝑧𝑊"
    assert lettering.slanted("δh") == "𝛿ℎ"
    assert lettering.slanted("1 −") == "1 −"
    assert formula(Sign("z"), 10).texts() == ["𝑧"]
    assert formula(Sign("tanh", "upright"), 10).texts() == ["tanh"]


def test_the_font_of_formulas_is_there():
    assert "STIX" in lettering.formula_family()


def test_a_fraction_is_centred_and_a_script_is_smaller():
    fraction = formula(read_latex(r"\frac{1}{100}"), 10)
    whole = next(part for _, _, part in fraction.parts[0][2].parts if isinstance(part, Box) and part.parts)
    (x1, _, top), (x2, _, bottom), _ = whole.parts
    assert x1 + top.width / 2 == pytest.approx(x2 + bottom.width / 2)
    script = formula(Script(Sign("z"), Number("1")), 10).parts[0][2]
    assert script.parts[0][2].parts


def test_a_minus_of_its_own_stands_close():
    alone, between = formula(read_latex("-b"), 10), formula(read_latex("a - b"), 10)

    assert between.width - formula(Sign("a"), 10).width > alone.width + 40


def test_what_is_too_wide_is_made_smaller():
    box = beside([letters("x" * 300, 10)])

    small = shrunk(box, 1000)
    assert small.width == 1000
    assert small.ascent < box.ascent
    assert shrunk(small, 2000) is small


def test_text_is_filled_into_lines():
    words = ("It is ", read_latex("a + b"), ", and more " * 40)
    lines = list(Flow(Sheet("", "", ()), 3000)._text(words, 10))

    assert len(lines) > 5
    assert all(line.box.width <= 3000 for line in lines)
    said = " ".join("".join(line.box.texts()) for line in lines)
    assert said.replace("  ", " ").count(", and more") == 40
    assert lines[0].together
    assert not lines[-1].together


def test_links_are_broken_at_signs_and_the_rest_is_aligned():
    sums = read_latex(" + ".join(["1.23456"] * 60))
    chain = Chain(Sign("z"), (("=", sums), ("=", Number("74.0736", 74.0736))))
    flow = Flow(Sheet("", "", ()), 4000)

    rows = flow._rows(chain, 100.0)

    assert len(rows) >= 8
    assert all(row.width <= 4000 - INDENT - 100 + 1 for row in rows)
    assert "".join(rows[0].texts()).startswith("=1.23456")
    assert "".join(rows[1].texts()).startswith("+1.23456")


# ------------------------------------------------------------------------------------------------ in slices


def problem_of(seed=3):
    case, x, y = case_of(seed, 2)
    return Problem(case.design, Moment(case.weights), x, y)


@pytest.fixture
def maker(qtbot):
    owner = QObject()
    made = Maker(owner)
    made.owner = owner
    yield made
    made.stop()


def test_a_maker_works_in_turns_and_tells_how_far_it_is(maker, qtbot):
    shares = []
    maker.progress.connect(shares.append)
    with qtbot.waitSignal(maker.ready, timeout=20_000) as ready:
        maker.begin(problem_of, Style())
        assert maker.busy
    assert not maker.busy
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    pages = ready.args[0]
    with qtbot.waitSignal(maker.written, timeout=20_000) as written:
        maker.write(pages, "pdf")
    assert written.args[0].startswith(b"%PDF")
    with qtbot.waitSignal(maker.written, timeout=20_000) as written:
        maker.write(pages, "tex")
    assert b"documentclass" in written.args[0]


def test_another_wish_replaces_the_first(maker, qtbot):
    maker.begin(problem_of, Style())
    with qtbot.waitSignal(maker.ready, timeout=20_000) as ready:
        maker.begin(problem_of, Style(digits=3))
    assert ready.args[0].sheet.digits == 3


def test_what_cannot_be_solved_is_told(maker, qtbot):
    def impossible():
        raise ArgumentError("not this one")

    with qtbot.waitSignal(maker.failed) as failed:
        maker.begin(impossible, Style())
    assert "not this one" in str(failed.args[0])
    assert not maker.busy


def test_a_stopped_maker_rests(maker, qtbot):
    maker.begin(problem_of, Style())
    maker.stop()
    assert not maker.busy
    pages = Pages(Sheet("t", "", (Section("s", (Paragraph(("x",)),)),))).finish()
    maker.write(pages, "pdf")
    maker.stop()
    assert not maker.busy


@pytest.mark.parametrize("rule", ["svm", "rbf"])
def test_formulas_of_large_sums_are_broken_and_not_made_tiny(rule):
    session = Unattended()
    session.new(at_home(rule))
    sheet = Model(session).solution(None, None)

    def scales(box):
        inside = [part for _, _, part in getattr(box, "parts", ())]
        return [getattr(box, "scale", 1.0), *(scale for part in inside for scale in scales(part))]

    lines = Flow(sheet, Pages(sheet).width - 2 * SIDE).lines()
    assert min(scale for line in lines for scale in scales(line.box)) > 0.9


def test_a_heading_and_its_formula_stand_above_their_matrix(sheet):
    pages = Pages(sheet).finish()
    heads = {id(line.head) for page in pages.pages for _, line in page if line.head}
    where = [number for number, page in enumerate(pages.pages) for _, line in page if id(line) not in heads]
    flow = Flow(sheet, pages.width - 2 * SIDE)
    at = len(list(flow._text((sheet.title,), 17, face="bold"))) + len(list(flow._text((sheet.subtitle,), 10)))
    for section in sheet.sections:
        at += 1
        for block in section.blocks:
            lines = list(flow._block(block, QColor()))
            if isinstance(block, Step) and block.number and block.formulas and block.arrays:
                counts = [len(list(flow._calculation(chains, True))) for chains in (block.formulas, block.arrays[:1])]
                helps = len(list(flow._text(block.help, 9.5)))
                assert len({where[at], where[at + helps + sum(counts)]}) == 1, block.title
            at += len(lines)
