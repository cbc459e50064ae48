"""Numbers for pictures of what a network has learned, live while it trains; no Qt, and nothing of it in a project."""
