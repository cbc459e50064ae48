"""Where a number comes from and where it goes: addresses of numbers, their formulas, contributions, paths and uses."""
