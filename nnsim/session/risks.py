"""What is risky, in one place: before any of it, a copy of the unsaved work is kept.

Much of the work is left at once and is in no file, or code runs that is not Python's, and may take the program along.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Risk:
    """Why something is risky; and whether it `waits` until the copy is there, as it runs in this very process."""

    why: str
    waits: bool = False


RISKS = {
    "train": Risk("compiled code runs, in a process of its own, and for long"),
    "begin anew": Risk("an edit of the data or of the start leaves what was trained"),
    "reset": Risk("what was trained is left"),
    "put weights": Risk("other weights take the place of what was trained"),
    "open": Risk("a file takes the place of the work, and libraries of others may read it", waits=True),
    "recover": Risk("rescued work takes the place of this one", waits=True),
    "import weights": Risk("libraries of others may read the file", waits=True),
    "export": Risk("libraries of others may write the file", waits=True),
    "import data": Risk("libraries of others may read the file, which can be very large", waits=True),
}
