"""The numbers that were looked at one after another, so that one can go back and forward between them."""

from nnsim.session.explanations.numbers import Number


class Trail:
    """A way from number to number, and where on it one is; to follow another number forgets what came after here."""

    def __init__(self) -> None:
        self.numbers: list[Number] = []
        self.at = -1

    @property
    def current(self) -> Number | None:
        """The number that is looked at; None when none is."""
        return self.numbers[self.at] if self.numbers else None

    def go(self, number: Number) -> None:
        """Look at another number, coming from here."""
        if number != self.current:
            del self.numbers[self.at + 1 :]
            self.numbers.append(number)
            self.at = len(self.numbers) - 1

    def move(self, by: int) -> bool:
        """Go back or forward; False where the way ends."""
        at = self.at + by
        if not 0 <= at < len(self.numbers):
            return False
        self.at = at
        return True

    def replace(self, number: Number) -> None:
        """Another version of the number that is looked at takes its place."""
        if self.numbers:
            self.numbers[self.at] = number

    def clear(self) -> None:
        """Forget the way."""
        self.numbers.clear()
        self.at = -1
