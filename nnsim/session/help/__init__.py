"""Help: pages made from the parts, the glossary and the shipped texts, and an index to look something up in."""
