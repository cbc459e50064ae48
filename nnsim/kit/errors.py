"""The one family of errors that reaches a person.

UserError                something the person can mend: what happened, why, and what to do
├── DesignError          the drawn network or its training settings cannot be used as they are
├── DataError            a table of samples cannot be used as it is
├── FileError            a file cannot be read or written
└── ArgumentError        a value that was typed, in a form or on the command line, is not acceptable

Anything else that is raised is a bug: the window saves first, then shows a crash report.
"""


class UserError(Exception):
    """Something the person can mend: says what happened, why, and what to do about it."""

    def __init__(self, what: str, why: str = "", remedy: str = "") -> None:
        super().__init__(what, why, remedy)
        self.what, self.why, self.remedy = what, why, remedy

    def __str__(self) -> str:
        """One line: what, why and remedy, as far as they were given."""
        parts = [self.what, self.why and f"because {self.why}", self.remedy]
        return "; ".join(" ".join(part.split()) for part in parts if part)


class DesignError(UserError):
    """The drawn network or its training settings cannot be used as they are."""


class DataError(UserError):
    """A table of samples cannot be used as it is."""


class FileError(UserError):
    """A file cannot be read or written."""


class ArgumentError(UserError):
    """A value that was typed is not acceptable."""
