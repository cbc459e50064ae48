"""Text in LaTeX: every character that means something there is escaped, and the file stays plain ASCII."""

import unicodedata

from nnsim.files.documents import plain

UNICODE = r"""% a character that pdfLaTeX has no sign for, by its number
\ifdefined\Umathchar\newcommand{\unicodechar}[1]{\char"#1\relax}
\else\newcommand{\unicodechar}[1]{\texttt{\footnotesize U+#1}}\fi"""
_SPECIAL = {
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "$": r"\$", "&": r"\&", "#": r"\#", "%": r"\%", "_": r"\_",
    "^": r"\textasciicircum{}", "~": r"\textasciitilde{}", "<": r"\textless{}", ">": r"\textgreater{}",
    "|": r"\textbar{}", '"': r"\texttt{\char34}", "`": r"\textasciigrave{}", "'": "'",
}  # fmt: skip
_MATHS = {
    "−": "-", "×": r"\times", "·": r"\cdot", "⊙": r"\odot", "∂": r"\partial", "½": r"\tfrac{1}{2}", "²": "^2",
    "³": "^3", "¹": "^1", "⁰": "^0", "⁻": "^-", "⁺": "^+", "ᵀ": r"^{\top}", "→": r"\to", "←": r"\leftarrow",
    "≤": r"\le", "≥": r"\ge", "√": r"\surd", "Σ": r"\Sigma", "‖": r"\Vert", "∞": r"\infty", "α": r"\alpha",
    "β": r"\beta", "γ": r"\gamma", "δ": r"\delta", "ε": r"\varepsilon", "ζ": r"\zeta", "η": r"\eta", "θ": r"\theta",
    "κ": r"\kappa", "λ": r"\lambda", "μ": r"\mu", "ν": r"\nu", "ξ": r"\xi", "π": r"\pi", "ρ": r"\rho", "σ": r"\sigma",
    "τ": r"\tau", "φ": r"\varphi", "χ": r"\chi", "ψ": r"\psi", "ω": r"\omega", "Γ": r"\Gamma", "Δ": r"\Delta",
    "Θ": r"\Theta", "Λ": r"\Lambda", "Φ": r"\Phi", "Ψ": r"\Psi", "Ω": r"\Omega",
}  # fmt: skip
_WORDS = {
    "…": r"\dots{}", "–": "--", "—": "---", "“": "``", "”": "''", "‘": "`", "’": "'", "ß": r"\ss{}", "æ": r"\ae{}",
    "Æ": r"\AE{}", "ø": r"\o{}", "Ø": r"\O{}", "å": r"\aa{}", "Å": r"\AA{}", "ł": r"\l{}", "Ł": r"\L{}", "ı": r"\i{}",
    "§": r"\S{}", "\u00a0": "~", "\u202f": r"\,",
}  # fmt: skip
_ACCENTS = {
    "\u0300": "`", "\u0301": "'", "\u0302": "^", "\u0303": "~", "\u0304": "=", "\u0306": "u", "\u0307": ".",
    "\u0308": '"', "\u030a": "r", "\u030b": "H", "\u030c": "v", "\u0327": "c", "\u0328": "k",
}  # fmt: skip


def escaped(text: str) -> str:
    r"""The text for LaTeX. What pdfLaTeX has no sign for stands as \unicodechar{…}, by the character's number."""
    return "".join(map(_character, plain(text)))


def _character(sign: str) -> str:
    if sign in _SPECIAL:
        return _SPECIAL[sign]
    if sign.isascii():
        return sign
    if sign in _MATHS:
        return f"${_MATHS[sign]}$"
    if sign in _WORDS:
        return _WORDS[sign]
    letter, *marks = list(unicodedata.normalize("NFD", sign))
    if len(marks) == 1 and marks[0] in _ACCENTS and letter.isascii() and letter.isalpha():
        accent = _ACCENTS[marks[0]]
        return rf"\{accent}{{{letter}}}"
    return rf"\unicodechar{{{ord(sign):X}}}"
