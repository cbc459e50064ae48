"""Where the shipped files are: one function finds them in a checkout, an installation and a frozen program."""

from pathlib import Path

from nnsim.kit.errors import UserError


def resource(*parts: str) -> Path:
    """The path of a shipped file or folder, such as `resource("datasets", "iris.csv")`.

    A wheel carries the folder inside the package; a checkout, an editable install and a frozen program beside it.
    """
    package = Path(__file__).parents[1]
    for folder in (package / "resources", package.parent / "resources"):
        if folder.is_dir():
            return folder.joinpath(*parts)
    raise UserError(
        "the folder 'resources', which belongs to nnsim, is missing",
        f"it is neither in nor beside {package}",
        "install nnsim again",
    )
