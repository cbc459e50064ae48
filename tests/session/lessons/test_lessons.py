"""A lesson is packed, solved, saved and graded; whatever is forged in a result is found out."""

import hashlib
import json
from dataclasses import replace

import pytest

from nnsim.files import strict_json
from nnsim.files.bundle import pack_bundle, unpack_bundle
from nnsim.files.sharing import read_shared, share_text
from nnsim.kit.errors import UserError
from nnsim.session.lessons import grading
from nnsim.session.lessons.grading import NOT_INTACT, as_csv, as_json, grade_files
from nnsim.session.lessons.kind import Student, Variant, prepared
from nnsim.session.lessons.kinds import REGISTRY
from nnsim.session.lessons.lesson import (
    check_task,
    lesson_bytes,
    load_lesson,
    pack_lesson,
    read_description,
    read_lesson,
)
from nnsim.session.lessons.result import MIMETYPE, read_result, result_bytes
from nnsim.session.lessons.work import HANDED, OPEN, WAITING, Work
from nnsim.session.unattended import Unattended
from tests.session.lessons.solving import SAMPLE, SECRET, begun, clock, sample, solve


@pytest.fixture(scope="module")
def results(tmp_path_factory):
    """The files of Ann, who solves everything at once, and of Bob, who is wrong once."""
    folder = tmp_path_factory.mktemp("results")
    for name, wrong in (("ann", False), ("bob", True)):
        work, session = begun(name.title())
        solve(work, session, wrong)
        work.save(session, folder / f"{name}.nnsim-result")
    return folder


def changed(results, tmp_path, change, signed=False, name="ann"):
    """A copy of a result with its JSON changed; `signed` by somebody who has found the secret."""
    lesson = sample()
    data = (results / f"{name}.nnsim-result").read_bytes()
    members = unpack_bundle(MIMETYPE, "result", data)
    said = strict_json.loads(members["result.json"], "")
    change(said)
    path = tmp_path / f"{name}-changed.nnsim-result"
    members["result.json"] = strict_json.dumps(said)
    path.write_bytes(pack_bundle(MIMETYPE, members))
    if signed:
        path.write_bytes(result_bytes(read_result(path.read_bytes(), lesson), lesson))
    return path


def test_it_is_solved_and_graded(results):
    lesson = sample()

    ann, bob = grade_files(lesson, [results / "ann.nnsim-result", results / "bob.nnsim-result"])

    assert ann.sound, ann.problems
    assert bob.sound, bob.problems
    assert ann.points == ann.possible == lesson.points == 22
    assert 0 < 22 - bob.points < 1
    assert "11 of 11 numbers right (10 at once)" in bob.grades[0].text
    table = as_csv(lesson, [ann, bob]).splitlines()
    assert table[0] == "student,task 1,task 2,task 3,task 4,task 5,points,of,checks,saved,file,problems"
    assert table[1].startswith("Ann,6,4,4,6,2,22,22,")
    whole = json.loads(as_json(lesson, [ann, bob]))
    assert [one["student"] for one in whole["results"]] == ["Ann", "Bob"]
    assert whole["results"][0]["tasks"][1]["found"].startswith("found at try 1")


def test_numbers_differ_from_student_to_student_and_stay_the_same_for_one():
    lesson = sample()
    designs = {}
    for name in ("Ann", "  ANN ", "Bob"):
        for number, task in enumerate(lesson.tasks):
            designs[name, number] = prepared(REGISTRY[task.kind], task, Variant(lesson.seed, Student(name), number))
    other = sample(seed=1)
    for number, task in enumerate(lesson.tasks):
        assert designs["Ann", number] == designs["  ANN ", number]
        if task.kind == "tour":  # its texts speak of the very numbers
            assert designs["Ann", number] == designs["Bob", number]
            continue
        again = prepared(REGISTRY[task.kind], task, Variant(other.seed, Student("Ann"), number))
        assert designs["Ann", number] != again
        if number != 1:  # two students may have the same fault
            assert designs["Ann", number] != designs["Bob", number]
    hidden = [prepared(REGISTRY["fault"], lesson.tasks[1], Variant(1, Student(str(n)), 1)) for n in range(8)]
    many = {(design.training.faults[0].fault.key, design.training.faults[0].layer) for design in hidden}
    assert len(many) > 2


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda said: said.update(student="Bob"), NOT_INTACT),
        (lambda said: said["entries"][0].update(claimed=0.5), NOT_INTACT),
        (lambda said: said["entries"][1]["answer"].update(guesses=[["wrong_sign", ""]]), NOT_INTACT),
        (lambda said: said.update(saved="2026-02-01T10:00:00Z"), NOT_INTACT),
        (lambda said: said["entries"][2]["answer"].update(network=said["entries"][3]["answer"]["network"]), NOT_INTACT),
    ],
    ids=["name", "score", "answer", "time", "network"],
)
def test_a_file_that_was_changed_is_found_out(results, tmp_path, change, said):
    (one,) = grade_files(sample(), [changed(results, tmp_path, change)])

    assert said in one.problems
    assert not one.sound


def test_a_forger_who_knows_the_secret_still_needs_right_answers(results, tmp_path):
    lesson = sample()
    forged = {
        "score": lambda said: said["entries"][0].update(answer={"questions": []}, claimed=1.0),
        "name": lambda said: said.update(student="Zoe"),
        "network": lambda said: said["entries"][2]["answer"].update(network=share_text(lesson.tasks[3].network)),
        "answer": lambda said: said["entries"][1].update(answer={"guesses": [["no_such_fault", "hidden1"]]}),
        "tour": lambda said: said["entries"][4]["answer"]["steps"].__setitem__(2, [True, "1", None]),
        "skipped": lambda said: said["entries"][4]["answer"]["steps"].__setitem__(0, [False, "", None]),
        "torn": lambda said: said["entries"][4]["answer"].update(steps=[[True, "", None]]),
        "bad": lambda said: said["entries"][3].update(answer={"network": "nnsim:AAAA"}),
    }
    for kind, change in forged.items():
        (one,) = grade_files(lesson, [changed(results, tmp_path, change, signed=True)])
        assert NOT_INTACT not in one.problems, kind
        assert any("claims 100% and is worth" in problem for problem in one.problems), kind
        assert one.points < 22, kind


def test_a_renamed_copy_and_another_lesson_are_found_out(results, tmp_path):
    lesson = sample()
    copy = tmp_path / "carl.nnsim-result"
    copy.write_bytes((results / "ann.nnsim-result").read_bytes())

    ann, carl = grade_files(lesson, [results / "ann.nnsim-result", copy])
    (other,) = grade_files(sample(seed=3), [copy])
    (secret,) = grade_files(sample(secret="6" * 64), [copy])

    assert carl.student == "Ann"
    assert carl.problems == ("the same work as ann.nnsim-result",)
    renamed = changed(results, tmp_path, lambda said: said.update(student="Eve"))
    assert "there by Eve" in grade_files(lesson, [copy, renamed])[0].problems[0]
    assert ann.problems == ("the same work as carl.nnsim-result",)
    assert "belongs to another lesson" in other.refused
    assert "belongs to another lesson" in secret.refused
    work, session = begun("ann ")
    work.save(session, tmp_path / "again.nnsim-result")
    both = grade_files(lesson, [results / "ann.nnsim-result", tmp_path / "again.nnsim-result"])
    assert "has also handed in" in both[0].problems[0]


def test_an_exercise_that_is_begun_again_takes_nothing_back():
    work, session = begun("Eve")
    session.changed.connect(lambda changes: work.hear(session, changes))
    work.start(session, 0)
    written = [session.exercise.written(n) for n in range(len(session.exercise.questions))]
    session.answer_question(0, "9999")
    session.reveal_all()
    session.repeat_exercise()
    for number, text in enumerate(written):
        session.answer_question(number, text)

    assert session.exercise.score.share == 1.0
    assert work.hand_in(session).share == 0.0


def test_another_exercise_or_another_network_is_not_the_answer():
    work, session = begun("Eve")
    work.start(session, 0)
    session.end_exercise()
    session.example("xor")
    session.start_exercise()
    for number in range(len(session.exercise.questions)):
        session.answer_question(number, session.exercise.written(number))

    with pytest.raises(UserError, match="another document is open"):
        work.hand_in(session)
    assert work.can_start(session)
    work.start(session, 0)
    assert work.check(session).share == 0.0


def test_a_task_goes_on_where_it_was_left(tmp_path):
    work, session = begun("Ann")
    assert [work.state(n) for n in range(5)] == [WAITING] * 5
    work.start(session, 0)
    session.answer_question(0, session.exercise.written(0))
    work.start(session, 2)
    session.edit("Rename", lambda design: replace(design, title="mine"))
    work.start(session, 0)
    assert session.exercise.score.first_try == 1
    assert work.check(session).share == pytest.approx(1 / 11)
    path = tmp_path / "half.nnsim-result"
    work.save(session, path)
    assert work.saved

    again, other = Work.resumed(sample(), path, clock()), Unattended()
    assert [again.state(n) for n in range(4)] == [OPEN, WAITING, OPEN, WAITING]
    again.start(other, 2)
    assert other.design.title == "mine"
    again.start(other, 0)
    assert other.exercise.score.first_try == 1
    again.hand_in(other)
    assert again.state(0) == HANDED
    with pytest.raises(UserError, match="was handed in"):
        again.check(other)
    again.take_back(other, 0)
    assert again.check(other).share == pytest.approx(1 / 11)


def test_weights_that_were_copied_are_found_out(results, tmp_path):
    lesson = sample()
    ann = read_result((results / "ann.nnsim-result").read_bytes(), lesson)
    work, session = begun("Eve", lesson)
    work.start(session, 3)
    session.open_text(ann.entries[3].answer["network"])  # what a friend has sent
    session.edit("Rename", lambda design: replace(design, title="mine"))
    work._document = session.opened  # as if she had rebuilt it, weight by weight
    work.hand_in(session)
    work.save(session, tmp_path / "eve.nnsim-result")
    paths = [results / "ann.nnsim-result", results / "bob.nnsim-result", tmp_path / "eve.nnsim-result"]
    ann, bob, eve = grade_files(lesson, paths)
    assert eve.problems == ("task 4: the very same weights as ann.nnsim-result",)
    assert ann.problems == ("task 4: the very same weights as eve.nnsim-result",)
    assert bob.sound


def test_what_was_not_handed_in_is_told_from_what_is_worth_nothing(tmp_path):
    lesson = sample()
    work, session = begun("Dan", lesson)
    work.start(session, 1)
    work.hand_in(session)
    work.save(session, tmp_path / "dan.nnsim-result")
    (dan,) = grade_files(lesson, [tmp_path / "dan.nnsim-result"])
    assert as_csv(lesson, [dan]).splitlines()[1].startswith("Dan,,0,,,,0,22,0,")
    told = grading.as_text(lesson, [dan]).splitlines()
    assert told[8].split()[:8] == ["Dan", "–", "0", "–", "–", "–", "0", "22"]
    assert "  task 1: – of 6 points; not handed in" in told
    assert "  task 2: 0 of 4 points; no guess was made" in told
    whole = json.loads(as_json(lesson, [dan]))
    assert [task["handed in"] for task in whole["results"][0]["tasks"]] == [False, True, False, False, False]


def test_a_network_with_too_many_neurons_is_worth_nothing():
    work, session = begun("Ann")
    work.start(session, 3)
    assert work.hand_in(session).text == "it has 8 hidden neurons, and 6 are allowed"


def test_the_sample_is_packed_and_checked(tmp_path):
    path = tmp_path / "x.nnsim-lesson"
    lesson = pack_lesson(SAMPLE, path)

    assert load_lesson(path).digest == lesson.digest
    assert lesson.secret != load_lesson(path).digest
    assert len(lesson.tasks) == len(REGISTRY) == 5
    for number, task in enumerate(lesson.tasks, 1):
        check_task(number, task)
    _, _, seed, tasks, _ = read_description(SAMPLE)
    same = [lesson_bytes("t", "", seed, tasks, SECRET) for _ in range(2)]
    assert same[0] == same[1]


def test_the_sample_is_told_in_french_as_well_and_what_is_missing_in_english():
    lesson = sample()
    for one in (lesson, *lesson.tasks):
        english, french = one.said("en"), one.said("fr")
        assert english == (one.title, one.text) == one.said("de")
        assert all(french)
        assert not set(french) & set(english)
    half = read_lesson(lesson_bytes("t", "x", 1, lesson.tasks[:1], SECRET, {"fr": ("porte", "")}))
    assert half.said("fr") == ("porte", "x")


def test_a_lesson_in_one_language_is_read_by_the_nnsim_of_before():
    tasks = tuple(replace(task, others={}) for task in sample().tasks)
    versions = [
        strict_json.loads(unpack_bundle("application/x-nnsim-lesson", "lesson", data)["lesson.json"], "")["version"]
        for data in (lesson_bytes("t", "", 1, tasks), lesson_bytes("t", "", 1, sample().tasks))
    ]
    assert versions == [1, 2]


WRONG = {
    "no TOML": ("title = ", "no TOML"),
    "not in English": ("title.fr = 'x'", "the lesson: title is missing in English"),
    "no language": (
        "title='x'\n[[task]]\nkind='table'\ntitle.en='t'\ntitle.french='y'\ninputs=2\noutputs=1",
        "task 1: 'french' is no other language",
    ),
    "no text": ("title='x'\n[[task]]\nkind='table'\ntitle.en='t'\ntitle.fr=3\ninputs=2\noutputs=1", "title is 3"),
    "no tasks": ("title = 'x'", "has no tasks"),
    "no such kind": ("title = 'x'\n[[task]]\nkind = 'sing'", "task 1: there is no kind of task called 'sing'"),
    "no kind": ("title = 'x'\n[[task]]\ntitle = 't'", "task 1: it has no kind"),
    "unknown key": ("title='x'\nx=1\n[[task]]\nkind='table'\ntitle='t'\ninputs=2\noutputs=1", "no lesson has that"),
    "unknown setting": ("title='x'\n[[task]]\nkind='table'\ntitle='t'\ninputs=2\noutputs=1\nz=1", "does not know it"),
    "no network": ("title='x'\n[[task]]\nkind='fault'\ntitle='t'", "has no network"),
    "no example": ("title='x'\n[[task]]\nkind='fault'\ntitle='t'\nnetwork='example:u'", "1: there is no example 'u'"),
    "wrong row": ("title='x'\n[[task]]\nkind='table'\ntitle='t'\ninputs=2\noutputs=1\nrows=[[1]]", "no row of 3"),
    "rows that contradict each other": (
        "title='x'\n[[task]]\nkind='table'\ntitle='t'\ninputs=2\noutputs=1\nrows=[[0,1,1],[1,1,0],[0,1,0]]",
        "its rows 1 and 3 contradict each other",
    ),
    "tables that need hidden neurons": (
        "title='x'\n[[task]]\nkind='table'\ntitle='t'\ninputs=2\noutputs=1\nneurons=0",
        "no hidden neurons are allowed (some students get a table such as XOR",
    ),
    "no part": (
        "title='x'\n[[task]]\nkind='train'\ntitle='t'\naccuracy=0.9\nnetwork='example:xor'",
        "task 1 “t” cannot be done: the data have no test part",
    ),
    "no tour": ("title='x'\n[[task]]\nkind='tour'\ntitle='t'", "no tour is named"),
    "no such tour": ("title='x'\n[[task]]\nkind='tour'\ntitle='t'\ntour='tour:u'", "task 1: there is no tour 'u'"),
    "no file of a tour": ("title='x'\n[[task]]\nkind='tour'\ntitle='t'\ntour='u.toml'", "u.toml cannot be read"),
    "no layer": (
        "title='x'\n[[task]]\nkind='predict'\ntitle='t'\nask=['z']\nlayers=['u']\nnetwork='example:xor'",
        "there is no layer 'u'",
    ),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_description_that_is_wrong_is_refused_with_its_place(tmp_path, name):
    text, said = WRONG[name]
    path = tmp_path / "lesson.toml"
    path.write_text(text)

    with pytest.raises(UserError, match=said.replace("(", r"\(")):
        pack_lesson(path, tmp_path / "x.nnsim-lesson")
    assert not (tmp_path / "x.nnsim-lesson").exists()


def test_a_description_is_no_lesson_and_it_is_said_how_to_make_one_of_it():
    with pytest.raises(UserError) as caught:
        load_lesson(SAMPLE)
    assert "not packed yet" in caught.value.why
    assert "nnsim lesson pack lesson.toml" in caught.value.remedy


def test_hostile_files_are_refused_by_one_family_of_errors(results):
    lesson = sample()
    title, text, seed, tasks, others = read_description(SAMPLE)
    files = (lesson_bytes(title, text, seed, tasks, SECRET, others), (results / "ann.nnsim-result").read_bytes())
    readers = (read_lesson, lambda data: read_result(data, lesson))
    for data, read in zip(files, readers, strict=True):
        step = max(1, len(data) // 150)
        for at in range(0, len(data), step):
            for spoilt in (data[:at], data[:at] + bytes([data[at] ^ 0x41]) + data[at + 1 :], data + b"x"):
                digest = hashlib.sha256(spoilt).digest()
                try:
                    found = read(spoilt)
                except UserError:
                    continue
                assert digest != hashlib.sha256(data).digest()
                assert not getattr(found, "intact", False) or found.lesson == lesson.digest
        with pytest.raises(UserError):
            read(b"")
        other = readers[1] if read is readers[0] else readers[0]
        with pytest.raises(UserError, match="it is no"):
            other(data)


def test_a_spreadsheet_runs_nothing_from_a_name(results):
    lesson = sample()
    work, session = begun("=cmd|' /C calc'!A0", lesson)
    one = grading.grade_result(lesson, work.result, "=x.nnsim-result")

    line = as_csv(lesson, [one]).splitlines()[1]
    assert line.startswith("'=cmd")
    assert ",'=x.nnsim-result," in line
    assert read_shared(share_text(lesson.tasks[0].network)) == lesson.tasks[0].network
    assert session.ready in (True, False)
