import pytest

from nnsim.kit.errors import ArgumentError, DataError, DesignError, FileError, UserError


@pytest.mark.parametrize("kind", [UserError, DesignError, DataError, FileError, ArgumentError])
def test_an_error_says_what_why_and_remedy_in_one_line(kind: type[UserError]) -> None:
    error = kind("it broke", "it was\n old", "buy   another")

    assert (error.what, error.why, error.remedy) == ("it broke", "it was\n old", "buy   another")
    assert str(error) == "it broke; because it was old; buy another"
    assert isinstance(error, UserError)


def test_what_was_not_given_is_left_out() -> None:
    assert str(UserError("it broke")) == "it broke"
    assert str(UserError("it broke", "", "mend it")) == "it broke; mend it"
    assert str(UserError("it broke", "it was old")) == "it broke; because it was old"
