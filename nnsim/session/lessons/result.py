"""What a student hands in, `*.nnsim-result`: answers, networks and times, signed with the secret of the lesson.

The signature (HMAC-SHA256) covers everything in the file. It shows that nothing was changed after nnsim wrote the file:
neither a name, nor an answer, nor a time. It cannot show who sat at the computer, nor that a network was not another
student's, and whoever takes the lesson apart finds the secret and can sign what they like. Therefore each answer is
judged again by the engine, on the numbers that belong to the name.
"""

import hashlib
import hmac
import re
from dataclasses import dataclass, field
from typing import Any

from nnsim.files import strict_json
from nnsim.files.bundle import pack_bundle, unpack_bundle
from nnsim.files.faults import WHOLE_COPY, shown
from nnsim.files.fields import Fields
from nnsim.files.strict_json import JSON
from nnsim.kit.errors import FileError
from nnsim.session.lessons.kind import NAME, Answer, Student
from nnsim.session.lessons.lesson import TASKS, Lesson

ENDING = ".nnsim-result"
MIMETYPE = "application/x-nnsim-result"
VERSION = 1
_OTHER = "use the very file that the student had"
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ|")


@dataclass
class Entry:
    """A student's way with one task: the answer, whether it was handed in, when, how often it was checked, the claim.

    `claimed` is the share of the points that nnsim told the student when it was handed in.
    """

    answer: Answer = field(default_factory=dict)
    handed: bool = False
    begun: str = ""
    ended: str = ""
    checks: int = 0
    claimed: float = 0.0


@dataclass
class Result:
    """What a file says: the lesson by its digest, the student, a number of its own, times, an entry for each task."""

    lesson: str
    student: Student
    identity: str
    begun: str
    saved: str
    entries: list[Entry]
    intact: bool = True


def result_bytes(result: Result, lesson: Lesson) -> bytes:
    """The signed bytes of a result."""
    body = strict_json.plain(
        {
            "version": VERSION,
            "lesson": result.lesson,
            "student": result.student.name,
            "identity": result.identity,
            "begun": result.begun,
            "saved": result.saved,
            "entries": [vars(entry) for entry in result.entries],
        }
    )
    said = strict_json.dumps(body)
    return pack_bundle(MIMETYPE, {"result.json": said, "signature": _signature(said, lesson).encode()})


def read_result(data: bytes, lesson: Lesson) -> Result:
    """The result in the bytes of a file; `intact` says whether its signature holds. UserError where it cannot be read,
    or belongs to another lesson.
    """
    members = unpack_bundle(MIMETYPE, "result", data)
    if set(members) != {"result.json", "signature"}:
        raise FileError("it is no whole result", f"its members are {shown(sorted(members))}", WHOLE_COPY)
    said = members["result.json"]
    fields = Fields(strict_json.loads(said, "result.json"), "the result")
    if fields.integer("version", 1, 10**6) > VERSION:
        raise FileError("the result was made by a newer nnsim", "", "install a newer nnsim")
    digest = fields.text("lesson", 64)
    if digest != lesson.digest:
        why = f"it was not made in this file of “{lesson.title}”"
        raise FileError("it belongs to another lesson, or to another version of it", why, _OTHER)
    entries = [_entry(Fields(value, f"task {number}")) for number, value in
               enumerate(fields.array("entries", TASKS), 1)]  # fmt: skip
    if len(entries) != len(lesson.tasks):
        raise FileError(f"it has {len(entries)} answers", f"the lesson has {len(lesson.tasks)} tasks", WHOLE_COPY)
    identity = fields.text("identity", 32)
    if not re.fullmatch("[0-9a-f]{32}", identity):
        raise fields.refuse("identity", "it must have 32 hexadecimal digits")
    intact = hmac.compare_digest(members["signature"], _signature(said, lesson).encode())
    student = Student(fields.text("student", NAME))
    return Result(digest, student, identity, _time(fields, "begun"), _time(fields, "saved"), entries, intact)


def _entry(fields: Fields) -> Entry:
    answer: Any = fields.object("answer").value
    return Entry(answer, fields.flag("handed"), _time(fields, "begun"), _time(fields, "ended"),
                 fields.integer("checks", 0, 10**6), fields.real("claimed", 0.0, 1.0))  # fmt: skip


def _time(fields: Fields, key: str) -> str:
    text = fields.text(key, 30)
    if not _TIME.fullmatch(text):
        raise fields.refuse(key, "it must be a time such as 2026-01-31T12:00:00Z")
    return text


def _signature(said: JSON, lesson: Lesson) -> str:
    key = hashlib.sha256(f"nnsim result\n{lesson.digest}\n{lesson.secret}".encode()).digest()
    return hmac.new(key, said, hashlib.sha256).hexdigest()
