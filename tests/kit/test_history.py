from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from nnsim.kit.history import Entry, History

Clean = tuple[int, ...]


class Model(RuleBasedStateMachine):
    """A document whose value is a number that every change raises; the history must always lead back to old values."""

    def __init__(self) -> None:
        super().__init__()
        self.limit = 4
        self.history: History[int] = History(self.limit)
        self.value = self.fresh = 0
        self.saved: int | None = 0
        self.behind: list[int] = []
        self.ahead: list[int] = []
        self.key, self.open = "", False

    @rule(merge=st.sampled_from(["", "", "drag", "type"]))
    def change(self, merge: str) -> None:
        self.fresh += 1
        self.history.push(f"change {self.fresh}", self.value, self.fresh, merge)
        if not (merge and merge == self.key and self.open and self.saved != self.value and self.behind):
            self.behind.append(self.value)
        if self.saved in self.ahead:
            self.saved = None
        self.ahead.clear()
        self.value, self.key, self.open = self.fresh, merge, True
        if len(self.behind) > self.limit:
            gone = self.behind.pop(0)
            if self.saved == gone:
                self.saved = None

    @rule()
    def undo(self) -> None:
        entry = self.history.undo()
        self.open = False
        assert (entry is None) == (not self.behind)
        if entry is not None:
            assert (entry.before, entry.after) == (self.behind[-1], self.value)
            self.ahead.append(self.value)
            self.value = self.behind.pop()
            self.key = self.history.done[-1].merge if self.history.done else ""

    @rule()
    def redo(self) -> None:
        entry = self.history.redo()
        self.open = False
        assert (entry is None) == (not self.ahead)
        if entry is not None:
            assert (entry.before, entry.after) == (self.value, self.ahead[-1])
            self.behind.append(self.value)
            self.value = self.ahead.pop()
            self.key = self.history.done[-1].merge

    @rule()
    def save(self) -> None:
        self.history.mark_clean()
        self.saved, self.open = self.value, False

    @rule()
    def close(self) -> None:
        self.history.close()
        self.open = False

    @invariant()
    def agrees(self) -> None:
        assert self.history.clean == (self.saved == self.value)
        assert [entry.before for entry in self.history.done] == self.behind
        assert len(self.history.undone) == len(self.ahead)


TestHistory = Model.TestCase


def test_a_mergeable_change_after_undo_drops_what_could_be_redone_and_is_its_own() -> None:
    history: History[int] = History()
    history.push("drag", 0, 1, "drag")
    history.push("drag", 1, 2, "drag")
    assert len(history.done) == 1
    history.push("other", 2, 3)
    history.undo()
    history.push("drag", 2, 5, "drag")

    assert history.redo() is None
    assert [(entry.before, entry.after) for entry in history.done] == [(0, 2), (2, 5)]


def test_a_change_is_not_merged_into_the_saved_state() -> None:
    history: History[int] = History()
    history.push("drag", 0, 1, "drag")
    history.mark_clean()
    history.push("drag", 1, 2, "drag")

    assert not history.clean
    history.undo()
    assert history.clean


def test_a_merged_entry_keeps_its_title_and_first_value() -> None:
    history: History[str] = History()
    history.push("Move a", "a", "b", "move")
    history.push("Move b", "b", "c", "move")

    assert history.done == [Entry("Move a", "a", "c", "move")]


@given(st.integers(1, 5), st.integers(0, 12))
def test_the_limit_holds_and_a_forgotten_saved_state_is_never_reached_again(limit: int, changes: int) -> None:
    history: History[int] = History(limit)
    for number in range(changes):
        history.push("change", number, number + 1)
    while history.undo():
        pass

    assert len(history.undone) == min(limit, changes)
    assert history.clean == (changes <= limit)
