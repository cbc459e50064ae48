import pytest

from nnsim.kit.errors import ArgumentError, DataError, DesignError, FileError, UserError, sentence


@pytest.mark.parametrize("kind", [UserError, DesignError, DataError, FileError, ArgumentError])
def test_an_error_says_what_why_and_remedy_in_one_line(kind: type[UserError]) -> None:
    error = kind("it broke", "it was\n old", "buy   another")

    assert (error.what, error.why, error.remedy) == ("it broke", "it was\n old", "buy   another")
    assert str(error) == "it broke: it was old; buy another"
    assert isinstance(error, UserError)


def test_what_was_not_given_is_left_out() -> None:
    assert str(UserError("it broke")) == "it broke"
    assert str(UserError("it broke", "", "mend it")) == "it broke; mend it"
    assert str(UserError("it broke", "it was old")) == "it broke: it was old"


def test_there_is_one_colon_at_most() -> None:
    error = UserError("layer 'a': units is 5", "it must be a text", "write it so")
    assert str(error) == "layer 'a': units is 5 (it must be a text); write it so"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("the file is empty", "The file is empty."),
        ("broken.nnsim cannot be opened", "broken.nnsim cannot be opened."),
        ("hidden1 has no weights", "hidden1 has no weights."),
        ("'data' cannot be opened", "'data' cannot be opened."),
        ("η: it must be at most 5", "η: it must be at most 5."),
        ("is that so?", "Is that so?"),
        ("100 epochs are done", "100 epochs are done."),
        ("écrivez rate=0.1", "Écrivez rate=0.1."),
        ("l’image ne peut pas être écrite", "L’image ne peut pas être écrite."),
        ("it is kept as /tmp/a.nnsim", "It is kept as /tmp/a.nnsim"),
        ("", ""),
    ],
)
def test_sentences_begin_with_a_capital_but_names_stay_as_they_are(text: str, said: str) -> None:
    assert sentence(text) == said
    if said and "/" not in said:
        assert UserError(text, "", "mend it").told == f"{said} Mend it."


def test_a_path_has_a_full_stop_only_where_more_follows() -> None:
    assert UserError("see /tmp/a").told == "See /tmp/a"
    assert UserError("see /tmp/a", "", "mend it").told == "See /tmp/a. Mend it."
