"""What a panel is: a module in nnsim/gui/panels defines `PANEL = Panel(...)`, its file name is the key."""

from __future__ import annotations

import pkgutil
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeVar

from PySide6.QtWidgets import QWidget

from nnsim.gui.texts import plain_tip

if TYPE_CHECKING:
    from collections.abc import Callable

    from nnsim.session.session import Session

W = TypeVar("W", bound=QWidget)
Place = Literal["left", "right", "bottom"]


@dataclass(frozen=True)
class Later:
    """What makes a panel, by its name: the modules behind it are imported when the panel is first seen."""

    name: str

    @property
    def maker(self) -> type[QWidget]:
        """The class itself."""
        found: type[QWidget] = pkgutil.resolve_name(self.name)
        return found

    def __call__(self, session: Session, parent: QWidget) -> QWidget:
        """Makes the panel."""
        make: Callable[[Session, QWidget], QWidget] = self.maker
        return make(session, parent)


@dataclass(frozen=True)
class Panel:
    """One dockable view: its title, where it stands at first, its order there, its icon, and how it is made.

    `make` names the class of the panel, so that a window that does not show it does not import it either.
    `count` says what the title counts, also before the panel is first seen; 0 is not written. A `live` one shows how
    training goes: where it is in front, the curves do not come before it when a training begins. `useful` is the height
    that it is of use from: it gets that when it comes to the front, where the person has not drawn the docks otherwise.
    `see` names other pages of the help that its own leads to.
    """

    title: str
    place: Place
    order: int
    icon: str
    make: Later
    shown: bool = True
    help: str = ""
    count: Callable[[Session], int] | None = None
    live: bool = False
    useful: int = 0
    see: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.place not in ("left", "right", "bottom"):
            raise ValueError(f"a panel stands left, right or at the bottom, not {self.place!r}")


def accessible(widget: W, name: str, tip: str = "") -> W:
    """Gives a control its name for screen readers and its tooltip; returns the control."""
    widget.setAccessibleName(name)
    widget.setToolTip(plain_tip(tip or name))
    return widget
