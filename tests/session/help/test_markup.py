"""The markup of help pages: what is plain stays plain, and whatever is written can be read."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnsim.session.help import markup
from nnsim.session.help.markup import Span, lines_of, plain, plain_text, read, read_line

TEXTS = st.text(st.sampled_from("ab *_`[]()$|#\\<>&δ!-1.\n"), max_size=40)


def test_a_line_has_its_pieces():
    assert read_line(r"a **b** `c` [d\|e](f#g) $h^2$ 3 \* 4") == (
        Span("a "), Span("b", "strong"), Span(" "), Span("c", "code"), Span(" "), Span("d|e", "link", "f#g"),
        Span(" "), Span("h^2", "math"), Span(" 3 * 4"),
    )  # fmt: skip


def test_a_page_has_its_blocks():
    blocks = read(
        "# A b {#place}\n\ntext\ngoes on\n- one\n  more\n- two\n\n1. first\n\n| a | b |\n| --- | --- |\n| c\\|d | e |\n"
        "![what](x.png)\n$$z = W$$\n$$a\n+ b$$\n```\ncode\n```"
    )
    assert [type(block).__name__ for block in blocks] == [
        "Heading", "Paragraph", "Items", "Items", "Table", "Picture", "Formula", "Formula", "Code",
    ]  # fmt: skip
    heading, paragraph, items, numbered, table, picture, formula, long, code = blocks
    assert (heading.level, heading.place, plain_text(heading.line)) == (1, "place", "A b")
    assert plain_text(paragraph.line) == "text goes on"
    assert [plain_text(line) for line in items.lines] == ["one more", "two"]
    assert (items.numbered, numbered.numbered) == (False, True)
    assert [[plain_text(cell) for cell in row] for row in (table.head, *table.rows)] == [["a", "b"], ["c|d", "e"]]
    assert (picture.file, formula.latex, long.latex, code.text) == ("x.png", "z = W", "a + b", "code")


@given(TEXTS)
@settings(max_examples=60)
def test_plain_text_is_read_back_as_it_was(text):
    line = " ".join(text.split())
    assert read_line(plain(line)) == ((Span(line),) if line else ())


def test_a_table_of_a_rule_alone_is_empty():
    assert read("|-") == (markup.Table((), ()),)


@given(TEXTS)
@settings(max_examples=60)
def test_whatever_is_written_is_read(text):
    said = "".join(plain_text(line) for line in lines_of(read(text)))
    assert len(said) <= len(text)


@pytest.mark.parametrize(("text", "place"), [("What is new", "what-is-new"), ("∂E/∂W, δ", "e-w-δ")])
def test_a_heading_is_a_place(text, place):
    assert markup.slug(text) == place
