"""What French writes otherwise beside a 0 or a 1: "0 mise à jour", where English says "0 updates"."""

import re

NOUNS = (
    "mises à jour", "arêtes", "caractères", "classes", "colonnes", "couches", "entrées", "époques", "erreurs", "essais",
    "exemples", "fautes", "images", "justes", "lignes", "motifs", "neurones", "nombres", "octets", "paramètres",
    "points", "sorties", "tâches", "unités", "valeurs",
)  # fmt: skip
ADJECTIVES = (
    "cachées|cachés|demandées|demandés|différentes|différents|extrêmes|fausses|imprimables|justes|manquantes|manquants|"
    "rendus|vides"
)
VERBS = "sont|ont|diffèrent|étaient|passent|peuvent|font|restent|amènent"  # these would have to agree as well
_FEW = re.compile(
    rf"(?<![\w.,−-])([01]½?|½)([ \u00a0])({'|'.join(NOUNS)})\b(?: ({ADJECTIVES})\b)?(?![^.:;()·\n]*\b(?:{VERBS})\b)"
)


def agreed(text: str) -> str:
    """The text with its nouns in the singular after a lone 0 or 1, as long as no verb would have to follow them."""
    return _FEW.sub(_single, text)


def _single(found: re.Match[str]) -> str:
    noun = "mise à jour" if found[3] == "mises à jour" else found[3].removesuffix("s")
    return f"{found[1]}{found[2]}{noun}{' ' + found[4].removesuffix('s') if found[4] else ''}"
