"""How a delimited text is written: encoding, delimiter, quotation mark, decimals, titles, names and comments."""

import csv
import io
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from nnsim.kit.errors import ArgumentError
from nnsim.kit.params import Param, complete

CODECS = {
    "utf-8": "utf-8-sig",  # with or without a byte order mark
    "utf-16": "utf-16",
    "utf-16-le": "utf-16-le",
    "utf-16-be": "utf-16-be",
    "windows-1252": "cp1252",
    "latin-1": "latin-1",
}
DELIMITERS = {"comma": ",", "semicolon": ";", "tab": "\t", "bar": "|", "space": " ", "colon": ":"}
QUOTES = {"double": '"', "single": "'", "none": ""}
DECIMALS = {"point": ".", "comma": ","}

PARAMS = (
    Param("encoding", "choice", "utf-8", "How its characters are written as bytes.", choices=tuple(CODECS)),
    Param("delimiter", "choice", "comma", "What stands between two fields.", choices=tuple(DELIMITERS)),
    Param("quote", "choice", "double", "What may stand around a field.", choices=tuple(QUOTES)),
    Param("decimal", "choice", "point", "What stands before the decimals.", choices=tuple(DECIMALS)),
    Param("header", "boolean", True, "The first line names the columns."),
    Param("skip", "integer", 0, "So many lines at the top are titles, and left out.", low=0, high=1_000),
    Param("comment", "text", "", "Lines that begin with this are left out; empty: there are none."),
)


@dataclass(frozen=True)
class Layout:
    """How a delimited text is written; each field is one of `PARAMS`."""

    encoding: str = "utf-8"
    delimiter: str = "comma"
    quote: str = "double"
    decimal: str = "point"
    header: bool = True
    skip: int = 0
    comment: str = ""

    @classmethod
    def of(cls, options: Mapping[str, Any]) -> "Layout":
        """The layout that these settings describe; ArgumentError for ones that cannot be."""
        layout = cls(**complete(PARAMS, options, "a delimited text"))
        if len(layout.comment) > 20 or not layout.comment.isprintable() or layout.comment.strip() != layout.comment:
            raise ArgumentError(
                f"comments cannot begin with {layout.comment[:40]!r}", "it must be a few characters", "such as #"
            )
        if layout.quote == "single" and layout.comment == "'":
            raise ArgumentError("comments cannot begin with '", "it is the quotation mark", "choose another one")
        return layout

    def options(self) -> dict[str, Any]:
        """The same as plain settings."""
        return asdict(self)

    @property
    def codec(self) -> str:
        """Python's name of the encoding."""
        return CODECS[self.encoding]

    @property
    def mark(self) -> str:
        """The character between two fields."""
        return DELIMITERS[self.delimiter]

    def reader_options(self) -> dict[str, Any]:
        """What `csv.reader` is told."""
        quote = QUOTES[self.quote]
        return {
            "delimiter": self.mark,
            "quotechar": quote or None,
            "quoting": csv.QUOTE_MINIMAL if quote else csv.QUOTE_NONE,
            "skipinitialspace": True,
        }


def words_of(text: str) -> tuple[str, ...]:
    """The words in a list such as `NA, ?, "a, b"`, without spaces around them and without doubles; "" is always one."""
    try:
        row = next(csv.reader([text], skipinitialspace=True, strict=True), [])
    except csv.Error as error:
        why = "separate the words with commas"
        raise ArgumentError(f"the words for missing values, {text[:40]!r}, cannot be read", str(error), why) from error
    words = [word.strip() for word in row]
    if len(words) > 100 or any(len(word) > 100 for word in words):
        raise ArgumentError("the words for missing values cannot be used", "they are too many or too long", "use fewer")
    return tuple(dict.fromkeys(["", *words]))


def words_text(words: tuple[str, ...]) -> str:
    """The same list as a person types it; the empty word goes without saying."""
    stream = io.StringIO()
    given = [word for word in words if word]
    for word in given:
        csv.writer(stream, lineterminator="").writerow([word])
        stream.write(", " if word is not given[-1] else "")
    return stream.getvalue()
