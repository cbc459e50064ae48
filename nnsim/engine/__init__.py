"""A reversible machine for array programs: formulas, memory, program, run, walk, journal. It knows no networks."""
