"""Rescued work: copies are kept, found, taken up as documents without a file, and deleted only on purpose."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from nnsim.kit.errors import FileError, UserError
from nnsim.network import edits
from nnsim.session import recovery
from nnsim.session.changes import Notice
from nnsim.session.recovery import forget, plain, recoveries, rescue
from tests.session.sessions import opened, train_a_little


def test_without_copies_there_is_nothing() -> None:
    assert recoveries() == ()


def test_a_copy_is_taken_up_as_a_document_without_a_file(tmp_path: Path) -> None:
    with opened("xor") as session, opened("and") as other:
        session.set_training("Rate", rate=0.123)
        train_a_little(session, 3)
        path = session.save_recovery()
        (copy,) = recoveries()
        assert (copy.path, copy.title) == (path, "xor")
        assert path.parent == recovery.folder()
        other.recover(copy)
        assert (other.path, other.dirty, other.design) == (None, True, session.design)
        assert other.update == session.update
        assert other.settings.recent == []
        other.set_training("Rate", rate=0.2)
        other.undo()
        assert other.dirty, "no state of it is on disk under its own name"
        assert recoveries() == (copy,)
        other.save(tmp_path / "safe.nnsim")
        assert not other.dirty
        assert recoveries() == (), "what is saved needs no copy"


def test_the_copies_of_a_document_go_when_it_is_saved_and_stay_when_it_is_left(tmp_path: Path) -> None:
    with opened("xor") as session:
        session.save(tmp_path / "mine.nnsim")
        session.set_training("Rate", rate=0.123)
        first, second = session.save_recovery(), session.save_recovery()
        assert first != second
        assert [copy.title for copy in recoveries()] == ["mine", "mine"]
        session.save()
        assert recoveries() == ()
        session.set_training("Rate", rate=0.2)
        session.save_recovery()
        session.example("and")
        session.save(tmp_path / "other.nnsim")
        assert len(recoveries()) == 1


def test_a_copy_is_called_as_the_document_was(tmp_path: Path) -> None:
    with opened("xor") as session:
        session.save(tmp_path / "mine.nnsim")
        session.save_recovery()
        (copy,) = recoveries()
        session.recover(copy)
        assert session.design.title == "mine"
        session.edit("Title", lambda design: replace(design, title="a/b: c?"))
        session.save_recovery()
        newest = next(one for one in recoveries() if one != copy)
        assert newest.title == "a_b_ c_"
        session.recover(newest)
        assert session.design.title == "a/b: c?"


def test_newest_first_and_any_name_is_offered() -> None:
    with opened("xor") as session:
        paths = [session.save_recovery() for _ in range(3)]
    paths[0] = paths[0].rename(paths[0].with_name("by hand.nnsim"))
    (recovery.folder() / "no copy.txt").write_text("")
    for age, path in enumerate(paths):
        os.utime(path, (1e9 - age, 1e9 - age))
    assert [copy.path for copy in recoveries()] == paths
    assert recoveries()[0].title == "by hand"
    assert recoveries()[0].time.tzinfo is not None


def test_a_training_under_way_is_paused_for_its_copy() -> None:
    with opened("xor") as session, opened("xor") as other:
        session.set_training("Longer", epochs=10**6)
        session.train()
        session.poll()
        session.save_recovery()
        assert not session.running
        other.recover(recoveries()[0])
        assert other.update == session.update > 0


def test_what_cannot_be_read_or_deleted_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    with opened("xor") as session:
        session.save_recovery()
        (copy,) = recoveries()
        copy.path.write_bytes(b"damaged")
        with pytest.raises(FileError):
            session.recover(copy)
        assert session.design.title == "xor"
        with monkeypatch.context() as patch:
            patch.setattr(Path, "unlink", lambda *_args, **_how: (_ for _ in ()).throw(PermissionError(13, "no")))
            with pytest.raises(FileError, match="cannot be deleted"):
                forget(copy)
        forget(copy)
        forget(copy)
        assert recoveries() == ()


def test_a_copy_that_cannot_be_deleted_does_not_spoil_the_save(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with opened("xor") as session:
        session.save_recovery()
        said = []
        session.noticed.connect(said.append)
        refuse = FileError("the rescued copy cannot be deleted", "no permission", "change it")
        monkeypatch.setattr("nnsim.session.documents.forget", lambda *_: (_ for _ in ()).throw(refuse))
        session.save(tmp_path / "mine.nnsim")
        assert session.path is not None
        assert [notice.kind for notice in said] == ["warning"]


def test_a_folder_that_cannot_be_made_is_said() -> None:
    recovery.folder().parent.mkdir(parents=True)
    recovery.folder().write_text("a file where the folder should be")
    with opened("xor") as session, pytest.raises(FileError, match="cannot be made"):
        rescue(session.project(), "xor")


@pytest.mark.parametrize(
    ("title", "name"), [("xor", "xor"), ("a/b\\c", "a_b_c"), ("..", "untitled"), ("", "untitled"), ("x" * 90, "x" * 60)]
)
def test_any_title_is_a_name(title: str, name: str) -> None:
    assert plain(title) == name


def test_a_setting_that_no_file_can_hold_is_refused_and_never_prevents_the_rescue() -> None:
    with opened("xor") as session:
        for fields in ({"rate": 1e300}, {"seed": 2**70}, {"epochs": 10**12}, {"patience": 10**12}):
            with pytest.raises(UserError) as told:
                session.set_training("Change", **fields)
            assert "must be at most" in told.value.why
        with pytest.raises(UserError, match="cannot be split"):
            session.set_data("Split", train=-0.4, validation=0.7, test=0.7)
        assert not session.undo_title
        notices: list[Notice] = []
        session.noticed.connect(notices.append)
        session.design = replace(session.design, training=replace(session.training, rate=1e300, seed=7))
        (copy,) = (session.save_recovery(), *recoveries())[1:]
        assert [notice.text for notice in notices] == ["the copy has the default for rate"]
        session.example("and")
        session.recover(copy)
        assert (session.training.rate, session.training.seed) == (0.1, 7)


def test_a_layer_can_grow_only_as_far_as_a_file_can_hold_it() -> None:
    with opened("digits") as session:
        hidden, output = session.network.layers[1].id, session.network.layers[2].id
        session.edit_network("Resize", lambda network: edits.resize(network, output, 20_000))
        with pytest.raises(UserError, match="weights"):
            session.edit_network("Resize", lambda network: edits.resize(network, hidden, 90_000))
        assert session.save_recovery().is_file()


def test_names_of_runs_and_of_files_can_always_be_saved(tmp_path: Path) -> None:
    with opened("xor") as session:
        train_a_little(session)
        session.rename_run(session.curves.current, "a\u00a0b\tc\u200b")
        assert session.curves.current.label == "a b c"
        session.design = replace(session.design, title="untitled")
        session.save(tmp_path / "two\nlines.nnsim")
        assert session.design.title == "two_lines"
