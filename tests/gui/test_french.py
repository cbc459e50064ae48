"""French as it is read: nouns agree with their numbers, formulas and lists have no English word, tours are sorted."""

import pytest
from PySide6.QtWidgets import QLabel

from nnsim.files.strict_json import WRONG, loads
from nnsim.gui import languages
from nnsim.gui.agreement import agreeing
from nnsim.gui.canvas.activation_names import activation_name, activation_names
from nnsim.gui.dialogs import about, history_charts, preferences
from nnsim.gui.dialogs.export_picture import ExportPicture
from nnsim.gui.formula_words import words_in_formula, words_in_latex
from nnsim.gui.help_view.pages import book
from nnsim.gui.menus import TOURS
from nnsim.gui.texts import told, tr
from nnsim.kit.errors import UserError
from nnsim.network.limits import TRAINING
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from nnsim.session.help.index import folded
from nnsim.session.landmarks import BRAINS, LANDMARKS
from nnsim.session.tours.shelf import shipped
from nnsim.session.tours.texts import LAST


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("après 0 mises à jour", "après 0 mise à jour"),
        ("après 1 mises à jour", "après 1 mise à jour"),
        ("après 10 mises à jour", "après 10 mises à jour"),
        ("0 justes sur 4", "0 juste sur 4"),
        ("10\u202f000 mises à jour", "10\u202f000 mises à jour"),
        ("Zoé, 0 points rendus sur 22", "Zoé, 0 point rendu sur 22"),
        ("1 sorties fausses", "1 sortie fausse"),
        ("la cible a 1 valeurs différentes", "la cible a 1 valeur différente"),
        ("0 valeurs manquantes", "0 valeur manquante"),
        ("1,0 exemples", "1,0 exemples"),
        ("½ points sur 11", "½ point sur 11"),
        ("1½ points sur 11", "1½ point sur 11"),
        ("2½ points sur 11", "2½ points sur 11"),
        ("0 exemples sur 4 sont dessinés", "0 exemples sur 4 sont dessinés"),
        ("hidden1 points", "hidden1 points"),
        ("x−1 points", "x−1 points"),
    ],
)
def test_nouns_are_singular_after_a_lone_0_or_1(text, said):
    assert agreeing("fr")(text) == said


@pytest.mark.parametrize(
    ("english", "said"),
    [
        ("after 0 updates", "après 0 mise à jour"),
        ("after 12 updates", "après 12 mises à jour"),
        ("One iteration of gradient descent on rows 1, 2 of the data (epoch 0, batch 1)",
         "Une itération, descente de gradient\u00a0: lignes 1, 2 des données (époque 0, lot 1)"),
        ("One iteration of gradient descent on row 3 of the data (epoch 0, batch 1)",
         "Une itération, descente de gradient\u00a0: ligne 3 des données (époque 0, lot 1)"),
        ("1 of 4 units of hidden1 is dead", "1 des 4 unités de hidden1 est morte"),
        ("all 4 units of hidden1 are dead", "les 4 unités de hidden1 sont mortes"),
        ("the unit of output is saturated, at the wrong end", "l’unité de output est saturée, du mauvais côté"),
        ("3 of 4 units of hidden1 are saturated", "3 des 4 unités de hidden1 sont saturées"),
        ("1 of 4 units of hidden1 has not been trained", "1 des 4 unités de hidden1 n’a pas été entraînée"),
        ("all units of hidden1 are the same unit 2 times", "toutes les unités de hidden1 sont 2 fois la même"),
        ("it has 2 inputs and 1 output", "il a 2 entrées et 1 sortie"),
    ],
)  # fmt: skip
def test_words_agree_with_what_they_are_about(french, english, said):
    assert tr(english) == said


def test_a_bound_is_told_in_whole_words_and_the_remedy_begins_with_a_capital(french):
    with pytest.raises(UserError) as caught:
        TRAINING["epochs"].check(-5)
    assert "il doit valoir au moins 0" in told(caught.value)
    assert told(UserError("it broke", "", "write rate=0.01,0.1")).endswith("Écrivez rate=0.01,0.1.")


@pytest.mark.parametrize("text", ['{"a":1', "{a:1}", "[1,]", '{"a" 1}', '"ab', '"\x01"', '"\\q"', '"\\uZZ"', "1 2", ""])
def test_what_is_wrong_with_json_is_told_without_python(french, text):
    with pytest.raises(UserError) as caught:
        loads(text.encode(), "x.json")
    why = caught.value.why.rpartition(": ")[2]
    assert why in WRONG.values()
    assert tr(why) != why
    assert why not in told(caught.value)


def test_words_in_formulas_are_french_and_names_stay(french):
    latex = r"x = \frac{\mathrm{value} - \mathrm{mean}}{\mathrm{deviation}} \mathrm{softmax}"
    assert words_in_latex(latex) == r"x = \frac{\text{valeur} - \text{moyenne}}{\text{écart type}} \mathrm{softmax}"
    assert words_in_formula("x = (mean radius − mean) / deviation") == "x = (mean radius − moyenne) / écart type"


def test_activations_have_their_french_names_on_the_canvas(french):
    assert activation_name("logistic") == "logistique"
    assert activation_name("of a damaged file") == "of a damaged file"
    assert list(activation_names()) == list(ACTIVATIONS.names)


def test_the_picture_has_decimal_commas_and_french_names(french, make_window):
    window = make_window()
    dialog = ExportPicture(window, window.session.trained())
    texts = [caption.text for caption in dialog._drawing.captions]
    numbers = [text.text for text in texts if hasattr(text, "text") and any(sign.isdigit() for sign in text.text)]
    assert any("," in text for text in numbers)
    assert not any("." in text for text in numbers)
    assert "1 · logistique" in texts
    assert {"input", "hidden1", "output"} <= {text for text in texts if isinstance(text, str)}
    for key in ("svg", "tikz"):
        assert "logistique" in dialog._bytes(key).decode()
    dialog.close()


def test_networks_of_the_past_and_versions_are_told_in_french(french, make_window):
    window = make_window()
    charts, versions = history_charts.HistoryCharts(window), about.About(window)
    said = " ".join(label.text() for label in charts.findChildren(QLabel))
    assert [one.source for one in (*LANDMARKS, *BRAINS) if one.source in said] == []
    assert [name for name, _ in charts.neurons.levels] == ["ver rond", "être humain"]
    assert "système" in [label.text() for label in versions.findChildren(QLabel)]
    charts.close()
    versions.close()


def test_the_preferences_say_when_the_language_changes(window, monkeypatch):
    monkeypatch.delenv(languages.VARIABLE, raising=False)
    shown = preferences.show(window)
    assert not shown.later.isVisible()
    shown._take({"language": "Français"})
    assert shown.later.isVisible()
    assert "next start" in shown.later.findChild(QLabel).text()
    shown._take({"language": "English"})
    assert not shown.later.isVisible()
    shown.close()


def test_a_page_of_help_names_its_reference_as_it_is_and_says_all_the_rest(french):
    reference = ACTIVATIONS["selu"].source
    assert reference in book()["activations/selu"].body.replace("\\", "")
    body = book()["faults/update_sign"].body
    assert "Un point d’arrêt s’y arrête-t-il" in body
    assert "gradient check find" not in body
    assert "held between" not in book()["losses/huber"].body
    assert tr("x.json cannot be opened: x.json is not JSON (line 2, column 1: a comma is missing)").endswith(
        "(ligne 2, colonne 1\u00a0: une virgule manque)"
    )


def test_tours_without_a_place_of_their_own_are_sorted_by_their_french_titles(french, make_window):
    menu = make_window().menus[TOURS]
    menu.aboutToShow.emit()
    *own, past = menu.actions()
    first, *others = [action.text() for action in own]
    historical = [action.text() for action in past.menu().actions()]
    assert first == "Les cinq premières minutes"
    placed = {tour.title["fr"] for tour in shipped().values() if tour.order < LAST}
    assert placed >= set(others[: len(placed) - 1])
    others = others[len(placed) - 1 :]
    assert others == sorted(others, key=folded)
    assert historical == sorted(historical, key=folded)
    assert min(len(others), len(historical)) > 7
