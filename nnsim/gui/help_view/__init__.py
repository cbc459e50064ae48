"""The help in the window: pages of its commands and panels, what F1 is about, and how a page is drawn."""
