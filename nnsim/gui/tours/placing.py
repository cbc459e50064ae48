"""Where the card of a tour stands: beside what is pointed at, over as little as possible that is looked at."""

from dataclasses import dataclass
from functools import lru_cache

GAP, EDGE = 14, 10
GRID = 40  # pixels between the places that are looked at
FAR = 30  # so many pixels of the network are rather covered than that the card is a pixel farther off
PANEL = 1.0  # how much a pixel of a panel counts that is looked at, beside one of the network
Rect = tuple[int, int, int, int]  # left, top, width, height


@dataclass(frozen=True)
class Around:
    """What is where in the window: the room between the bars, what is pointed at, the network, and panels in use."""

    room: Rect
    target: Rect | None = None
    network: Rect = (0, 0, 0, 0)
    panels: tuple[Rect, ...] = ()


@lru_cache(16)
def free_place(
    room: Rect, size: tuple[int, int], target: Rect | None, network: Rect, panels: tuple[Rect, ...] = ()
) -> Rect:
    """Where a card of that size covers nothing of the target, little of the network and of these panels, and is near.

    All are left, top, width and height.
    """
    (left, top, width, height), (wide, high) = room, size
    far, low = max(left, left + width - wide), max(top, top + height - high)
    if target is None:
        return far, low, wide, high
    x, y, w, h = target
    across, middle = x + (w - wide) // 2, y + (h - high) // 2
    places = [(across, y + h + GAP), (across, y - GAP - high), (x + w + GAP, middle), (x - GAP - wide, middle)]
    places += [(at, down) for at in (*range(left, far, GRID), far) for down in (*range(top, low, GRID), low)]
    inside = {(min(max(at, left), far), min(max(down, top), low), wide, high): None for at, down in places}

    def cost(place: Rect) -> float:
        way = abs(place[0] + wide / 2 - x - w / 2) + abs(place[1] + high / 2 - y - h / 2)
        covered = sum(shared(place, panel) for panel in panels)
        return 1000 * shared(place, target) + shared(place, network) + PANEL * covered + FAR * way

    return min(inside, key=cost)


def inside_of(room: Rect, place: Rect) -> Rect:
    """The place, moved until it is in the room."""
    (left, top, width, height), (x, y, w, h) = room, place
    far, low = max(left, left + width - w), max(top, top + height - h)
    return min(max(x, left), far), min(max(y, top), low), w, h


def shared(a: Rect, b: Rect) -> int:
    """How many pixels two rectangles have in common."""
    wide = min(a[0] + a[2], b[0] + b[2]) - max(a[0], b[0])
    high = min(a[1] + a[3], b[1] + b[3]) - max(a[1], b[1])
    return max(wide, 0) * max(high, 0)
