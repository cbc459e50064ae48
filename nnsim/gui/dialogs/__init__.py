"""The dialogs, one a file; most have a `show(window)` that opens them."""
