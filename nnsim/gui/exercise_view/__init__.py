"""The views of the exercise panel: what is to be asked, the question, its hints, and all questions at a glance."""
