"""The panels, one a file: a module here defines `PANEL`, its file name is the key."""
