"""Files: the project, and the formats in which weights leave and enter. Every file is hostile until it is read."""
