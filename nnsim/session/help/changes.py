"""Whether there are changes to tell: once after an update, and never at the very first start."""

from nnsim.session.settings import Settings


def news(settings: Settings, version: str) -> bool:
    """True when this version is another than the one whose changes were told last."""
    if settings.first:
        return False
    return bool(settings.get("changes_seen") != version)


def told(settings: Settings, version: str) -> None:
    """The changes of this version have been told, or there is nobody who knew an earlier one."""
    settings.set("changes_seen", version)
