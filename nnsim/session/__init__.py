"""The application without a window: document, edits, undo, walking, training, settings."""
