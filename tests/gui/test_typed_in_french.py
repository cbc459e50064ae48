"""What is typed and answered in French: codes stay as they are to be typed, commas are read, names are left alone."""

import pytest

from nnsim.gui.formula_words import step_words
from nnsim.gui.number_marks import in_formula, typed
from nnsim.gui.sayings import standing
from nnsim.gui.texts import told, tr
from nnsim.gui.widgets.expression_field import said
from nnsim.kit.params import Param
from nnsim.session.expressions.expression import ExpressionError, compile_expression
from nnsim.session.help.parts import parameters
from nnsim.session.session import Session

pytestmark = pytest.mark.usefixtures("french")


@pytest.fixture
def session(qapp):
    made = Session()
    made.example("xor")
    yield made
    made.close()


def refused(session: Session, text: str) -> ExpressionError:
    with pytest.raises(ExpressionError) as caught:
        compile_expression(text, session.setup)
    return caught.value


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("époque > 5", "Il n’y a pas de 'époque'. Les noms sont\u00a0: epoch, batch, update, loss, rate, train_loss,"),
        ("z[hiden]", "Les couches sont\u00a0: input, hidden1, output."),
        ("foo(1)", "Les fonctions sont\u00a0: abs, sqrt, exp, log, sign, isnan, isfinite, min, max, norm, mean, any,"),
        ("loss andd", "Par exemple\u00a0: abs(delta[hidden1][2]) > 0.1 and epoch > 5."),
        ("", "Tapez une expression, par exemple\u00a0: abs(delta[hidden1][2]) > 0.1 and epoch > 5."),
        ("W[hidden1,1]", "Écrivez chaque indice entre ses propres crochets\u00a0: W[hidden1][1][2]."),
        ("abs(loss", "( n’est jamais fermé."),
        ("abs(loss))", ") ne ferme rien."),
        ("delta[input]", "Elle a\u00a0: o."),
    ],
)
def test_advice_on_an_expression_can_be_typed_as_it_stands(session, text, words):
    assert words in told(refused(session, text))


def test_the_line_below_a_watch_has_the_spaces_of_french(session):
    assert " a pas de couche 'hiden'\u00a0; les couches sont\u00a0: input, hidden1, output" in said(
        refused(session, "z[hiden]")
    )


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("abs(delta[hidden1][2]) > 0,1 and epoch > 5", "abs(delta[hidden1][2]) > 0.1 and epoch > 5"),
        ("0,05; 0,5; 5", "0.05, 0.5, 5"),
        ("0,05, 0,5, 5", "0.05, 0.5, 5"),
        ("0,001..0,1", "0.001..0.1"),
        ("0.05, 0.5", "0.05, 0.5"),
        ("W[hidden1][1,2] > 0", "W[hidden1][1,2] > 0"),
        ("z['a,1;2'][1] > 0,5", "z['a,1;2'][1] > 0.5"),
    ],
)
def test_commas_and_points_can_be_typed(text, read):
    assert typed(text) == read
    assert typed(in_formula(read)) == read


@pytest.mark.parametrize(
    ("english", "words"),
    [
        ("output of hidden1 · 2", "sortie de hidden1 · 2"),
        ("net input of output · 2, sample 3", "entrée nette de output · 2, exemple 3"),
        ("gradient of hidden1 · 2 → output · 1", "gradient de hidden1 · 2 → output · 1"),
        ("new weight of input · 2 → output · 1", "nouveau poids de input · 2 → output · 1"),
    ],
)
def test_what_is_asked_keeps_the_names_of_layers(english, words):
    assert tr(english) == words


def test_halves_of_a_point_are_singular():
    assert tr("{points} of {asked} points", points="½", asked=11) == "½ point sur 11"
    assert tr("{points} of {asked} points", points="1½", asked=11) == "1½ point sur 11"
    assert tr("{points} of {asked} points", points="2½", asked=11) == "2½ points sur 11"


def test_a_text_that_is_french_is_not_translated_again():
    path = "/tmp/mazur solution.html"

    once = tr("The solution is in {path}.", path=path)

    assert path in once
    assert tr(once) == once


def test_the_step_output_is_no_layer(session):
    session.step("operation")
    session.step("operation")

    assert standing(session) == "suivant\u00a0: époque 0 · lot 1 sur 1 · avant · hidden1 · sortie"


@pytest.mark.parametrize(
    ("param", "words"),
    [
        (Param("n", "integer", 100, "", low=100, high=200),
         "Un nombre entier, au moins 100 et au plus 200\u00a0; par défaut\u00a0: 100."),
        (Param("n", "number", 0.5, "", low=0.0, open_low=True),
         "Un nombre, plus grand que 0\u00a0; par défaut\u00a0: 0,5."),
        (Param("n", "choice", "system", "", choices=("system", "light")),
         "Au choix\u00a0: système, clair\u00a0; par défaut\u00a0: système."),
    ],
)  # fmt: skip
def test_bounds_and_defaults_of_settings_are_french(param, words):
    assert tr(parameters((param,)).split("\n\n")[-1].strip()) == words


@pytest.mark.parametrize(
    ("formula", "said"),
    [
        ("P = {1 if X > 0, else −1}", "P = {1 si X > 0, sinon −1}"),
        ("f = {F if y > 0 and α > 0 or y < 0, else ∞}", "f = {F si y > 0 et α > 0 ou y < 0, sinon ∞}"),
        ("recalled ← recalled + Σ {1 if s ≥ 0.95, else 0}", "rappelé ← rappelé + Σ {1 si s ≥ 0,95; sinon 0}"),
        ("order ← random permutation", "ordre ← permutation aléatoire"),
        ("o¹ = tanh(z¹)", "o¹ = tanh(z¹)"),
    ],
)
def test_the_lines_of_a_program_have_no_english_word(formula, said):
    assert step_words(formula) == said
