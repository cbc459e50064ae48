"""What the panel Lesson is made of."""
