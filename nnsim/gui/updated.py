"""After an update: a line that says once where the changes are told, on the first page or in the notice bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nnsim import __version__
from nnsim.gui.texts import tr
from nnsim.session.changes import Notice
from nnsim.session.help.changes import news, told

if TYPE_CHECKING:
    from nnsim.gui.window import Window


def tell_of_update(window: Window) -> None:
    """Says that this version is new; where something more urgent is said, the next start says it."""
    settings = window.session.settings
    if news(settings, __version__):
        if window.gallery_shown:
            assert window.gallery is not None
            window.gallery.offer_news(__version__)
        elif window.notices.notice is None:
            text = tr("This is nnsim {version}.", version=__version__)
            window.notices.show_notice(Notice("info", text, tr("Help → What is new tells what changed.")))
        else:
            return
    told(settings, __version__)
