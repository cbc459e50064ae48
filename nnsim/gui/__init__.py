"""The window: the only floor that knows Qt. Start with README.md in this folder."""
