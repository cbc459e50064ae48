"""Words that every floor uses: errors, parameters, registries, signals, history. Standard library only."""
