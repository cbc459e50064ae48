"""What a lower floor has put together is said in another language: by whole texts, by patterns, piece by piece."""

import pytest

from nnsim.gui import number_marks
from nnsim.gui.phrases import Phrases

KNOWN = {
    "{name} has no input": "{name} n'a pas d'entrée",
    "connect it": "reliez-le",
    "it is empty": "il est vide",
    "the file “{name}” cannot be read": "le fichier « {name} » est illisible",
    "{n} samples": "{n} exemples",
    "the loss: {words}": "la perte : {words}",
    "How far it goes.": "Jusqu'où cela va.",
    "squared error": "erreur quadratique",
    "Default: {either!t}.": "Défaut : {either!t}.",
    "the {kind} {key}": "la {kind!t} {key}",
    "on": "activé",
    "loss": "perte",
    "batch {k} of {n}": "lot {k} sur {n}",
    "input": "entrée",
    "{names} of {ends}": "{names} de {ends}",
}


@pytest.fixture
def french():
    patterns = [text for text in KNOWN if "{" in text]
    number_marks.write_as("fr")
    yield Phrases(lambda text: KNOWN.get(text, ""), patterns, number_marks.rewritten, {"; ": " ; ", ": ": " : "})
    number_marks.write_as("en")


@pytest.mark.parametrize(
    ("english", "said"),
    [
        ("it is empty", "il est vide"),
        ("It is empty.", "Il est vide."),
        ("how far it goes", "jusqu'où cela va"),
        ("hidden1 has no input", "hidden1 n'a pas d'entrée"),
        ("hidden1 has no input; connect it", "hidden1 n'a pas d'entrée ; reliez-le"),
        ("hidden1 has no input: it is empty. Connect it.", "hidden1 n'a pas d'entrée : il est vide. Reliez-le."),
        ("x.csv cannot be opened (it is empty)", "x.csv cannot be opened (il est vide)"),
        ("60,000 samples", "60\u202f000 exemples"),
        ("0.5 samples\n1.5e-3 samples", "0,5 exemples\n1,5e-3 exemples"),
        ("the loss: squared error", "la perte : erreur quadratique"),
        ("Default: on.", "Défaut : activé."),
        ("the loss mse", "la perte mse"),
        ("batch 1 of 4 · loss · input · 0.5", "lot 1 sur 4 · perte · input · 0,5"),
        ("squared error − loss", "erreur quadratique − perte"),
        ("batch 2 of 7 · hidden1 · loss", "lot 2 sur 7 · hidden1 · perte"),
        ("weights of hidden1", "weights de hidden1"),
        ("nothing at all", "nothing at all"),
        ("η 0.01", "η 0,01"),
        ("η 0.01 and more", "η 0.01 and more"),
        ("2.7.1", "2.7.1"),
        ("", ""),
    ],
)
def test_texts_of_lower_floors(french, english, said):
    assert french.say(english) == said


def test_a_name_that_a_person_gave_stays(french):
    assert french.say("the file “it is empty” cannot be read") == "le fichier « it is empty » est illisible"
    assert french.say("loss has no input") == "loss n'a pas d'entrée"
