"""All commands of the window, one file a menu, in the order of the overview of shortcuts."""

from nnsim.gui.actions import Action
from nnsim.gui.commands import debug, edit, exercises, explain, file, last, lessons, network, time, train, view

_MENUS = (file, edit, view, network, train, debug, explain, exercises, lessons, time, last)
COMMANDS: tuple[Action, ...] = tuple(command for menu in _MENUS for command in menu.COMMANDS)
