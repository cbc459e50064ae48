"""Lessons: tasks that a teacher packs into one file, a student's way through them, and results that are graded."""
