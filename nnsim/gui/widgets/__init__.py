"""Small widgets that know no panel: forms, numbers, formulas, tables, cards."""
