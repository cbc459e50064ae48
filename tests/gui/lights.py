"""How light pixels are, as WCAG has it, and how eyes that see colours differently see them."""

import numpy as np
from PySide6.QtGui import QColor, QImage

# Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency" (2009),
# severity 1.0, on linear RGB
EYES = {
    "usual": np.eye(3),
    "protan": np.array([[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
                        [-0.003882, -0.048116, 1.051998]]),
    "deutan": np.array([[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
                        [-0.011820, 0.042940, 0.968881]]),
    "tritan": np.array([[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
                        [0.004733, 0.691367, 0.303900]]),
}  # fmt: skip
XYZ = np.array([[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750],
                [0.0193339, 0.1191920, 0.9503041]])  # fmt: skip
WHITE = np.array([0.95047, 1.0, 1.08883])


def linear(values):
    """sRGB from 0 to 1 as linear light."""
    values = np.asarray(values, float)
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


def luminance(image: QImage):
    """How light each pixel is."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return linear(pixels[:, : image.width(), 2::-1] / 255.0) @ XYZ[1]


def contrasts(one, other):
    """WCAG's ratio of contrast, from 1 to 21, of each pair."""
    return (np.maximum(one, other) + 0.05) / (np.minimum(one, other) + 0.05)


def contrast(one: QColor, other: QColor) -> float:
    """WCAG's ratio of contrast of two colours."""
    return float(contrasts(*(linear(color.getRgbF()[:3]) @ XYZ[1] for color in (one, other))))


def lab(color: QColor, eyes: str):
    """A colour in CIE L*a*b* as some eyes see it."""
    seen = np.clip(EYES[eyes] @ linear(color.getRgbF()[:3]), 0.0, 1.0)
    t = XYZ @ seen / WHITE
    f = np.where(t > 216 / 24389, np.cbrt(t), (24389 / 27 * t + 16) / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def apart(one: QColor, other: QColor, eyes: str) -> float:
    """How far two colours are apart (ΔE of CIE 1976) to some eyes; 2.3 is just seen."""
    return float(np.linalg.norm(lab(one, eyes) - lab(other, eyes)))
