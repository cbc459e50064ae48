"""The one family of errors that reaches a person.

UserError                something the person can mend: what happened, why, and what to do
├── DesignError          the drawn network or its training settings cannot be used as they are
├── DataError            a table of samples cannot be used as it is
├── FileError            a file cannot be read or written
└── ArgumentError        a value that was typed, in a form or on the command line, is not acceptable

Anything else that is raised is a bug: the window saves first, then shows a crash report.
"""

GREEK = "\u0370"  # letters from here on are those of formulas; those before it, accents too, are of words


class UserError(Exception):
    """Something the person can mend: says what happened, why, and what to do about it."""

    def __init__(self, what: str, why: str = "", remedy: str = "") -> None:
        super().__init__(what, why, remedy)
        self.what, self.why, self.remedy = what, why, remedy

    @property
    def reason(self) -> str:
        """What went wrong and why, without what to do."""
        return reasoned(self.what, self.why)

    @property
    def told(self) -> str:
        """What, why and remedy in whole sentences."""
        remedy = sentence(self.remedy)
        return f"{sentence(self.reason, last=not remedy)} {remedy}".strip()

    def __str__(self) -> str:
        """One line: what, why and remedy, as far as they were given."""
        return in_words(self.what, self.why, self.remedy)


class DesignError(UserError):
    """The drawn network or its training settings cannot be used as they are."""


class DataError(UserError):
    """A table of samples cannot be used as it is."""


class FileError(UserError):
    """A file cannot be read or written."""


class ArgumentError(UserError):
    """A value that was typed is not acceptable."""


def in_words(what: str, why: str = "", remedy: str = "") -> str:
    """What, why and remedy on one line: "x.csv cannot be read: it is empty; choose another file"."""
    what, why, remedy = (" ".join(part.split()) for part in (what, why, remedy))
    said = reasoned(what, why)
    return f"{said}; {remedy}" if remedy else said


def reasoned(what: str, why: str) -> str:
    """What went wrong with the reason behind a colon, or in brackets where there is a colon already."""
    if not why:
        return what
    return f"{what} ({why.rstrip('.')})" if ": " in what else f"{what}: {why}"


def sentence(text: str, capital: bool = True, last: bool = True) -> str:
    """The text with a full stop, and with a capital letter unless it begins with a name, which stays as it is.

    A path at the very end, which is copied more easily without a stop, has none.
    """
    text = text.strip()
    if not text:
        return ""
    first = text.split(maxsplit=1)[0].rstrip(",;:")
    if capital and all(letter in "'’" or (letter.isalpha() and letter < GREEK) for letter in first):
        text = text[0].upper() + text[1:]
    ends = text[-1] in ".!?…" or (last and "/" in text.split()[-1])
    return text if ends else f"{text}."
