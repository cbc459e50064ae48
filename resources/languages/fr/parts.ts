<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
<name>nnsim</name>
<message>
<location filename="parameters" />
<source>Français</source>
<translation>Français</translation>
</message>
<message>
<location filename="parameters" />
<source>Friedman 1</source>
<translation>Friedman 1</translation>
</message>
<message>
<location filename="parameters" />
<source>Friedman 2</source>
<translation>Friedman 2</translation>
</message>
<message>
<location filename="parameters" />
<source>Friedman 3</source>
<translation>Friedman 3</translation>
</message>
<message>
<location filename="parameters" />
<source>Rosenbrock</source>
<translation>Rosenbrock</translation>
</message>
<message>
<location filename="parameters" />
<source>at zero</source>
<translation>en zéro</translation>
</message>
<message>
<location filename="parameters" />
<source>bar</source>
<translation>barre verticale</translation>
</message>
<message>
<location filename="parameters" />
<source>below</source>
<translation>au-dessous</translation>
</message>
<message>
<location filename="parameters" />
<source>blue-yellow</source>
<translation>bleu-jaune</translation>
</message>
<message>
<location filename="parameters" />
<source>bubble</source>
<translation>bulle</translation>
</message>
<message>
<location filename="parameters" />
<source>changes seen</source>
<translation>nouveautés vues</translation>
</message>
<message>
<location filename="parameters" />
<source>colon</source>
<translation>deux-points</translation>
</message>
<message>
<location filename="parameters" />
<source>common</source>
<translation>usuelle</translation>
</message>
<message>
<location filename="parameters" />
<source>dark</source>
<translation>sombre</translation>
</message>
<message>
<location filename="parameters" />
<source>dtype</source>
<translation>type des nombres</translation>
</message>
<message>
<location filename="parameters" />
<source>edge colors</source>
<translation>couleurs des arêtes</translation>
</message>
<message>
<location filename="parameters" />
<source>edges per neuron</source>
<translation>arêtes par neurone</translation>
</message>
<message>
<location filename="parameters" />
<source>float32</source>
<translation>float32</translation>
</message>
<message>
<location filename="parameters" />
<source>float64</source>
<translation>float64</translation>
</message>
<message>
<location filename="parameters" />
<source>gallery at start</source>
<translation>galerie au démarrage</translation>
</message>
<message>
<location filename="parameters" />
<source>green-red</source>
<translation>vert-rouge</translation>
</message>
<message>
<location filename="parameters" />
<source>hexagonal</source>
<translation>hexagonale</translation>
</message>
<message>
<location filename="parameters" />
<source>high-contrast</source>
<translation>contraste élevé</translation>
</message>
<message>
<location filename="parameters" />
<source>hills</source>
<translation>collines</translation>
</message>
<message>
<location filename="parameters" />
<source>inverse multiquadric</source>
<translation>multiquadrique inverse</translation>
</message>
<message>
<location filename="parameters" />
<source>journal budget</source>
<translation>mémoire du journal</translation>
</message>
<message>
<location filename="parameters" />
<source>latin-1</source>
<translation>latin-1</translation>
</message>
<message>
<location filename="parameters" />
<source>layout height</source>
<translation>hauteur de la disposition</translation>
</message>
<message>
<location filename="parameters" />
<source>layout width</source>
<translation>largeur de la disposition</translation>
</message>
<message>
<location filename="parameters" />
<source>light</source>
<translation>clair</translation>
</message>
<message>
<location filename="parameters" />
<source>loss below</source>
<translation>perte inférieure à</translation>
</message>
<message>
<location filename="parameters" />
<source>max norm</source>
<translation>norme maximale</translation>
</message>
<message>
<location filename="parameters" />
<source>multiquadric</source>
<translation>multiquadrique</translation>
</message>
<message>
<location filename="parameters" />
<source>okabe-ito</source>
<translation>okabe-ito</translation>
</message>
<message>
<location filename="parameters" />
<source>plane</source>
<translation>plan</translation>
</message>
<message>
<location filename="parameters" />
<source>play speed</source>
<translation>vitesse de lecture</translation>
</message>
<message>
<location filename="parameters" />
<source>polynomial of degree 2</source>
<translation>polynôme de degré 2</translation>
</message>
<message>
<location filename="parameters" />
<source>polynomial of degree 3</source>
<translation>polynôme de degré 3</translation>
</message>
<message>
<location filename="parameters" />
<source>pseudo-inverse</source>
<translation>pseudo-inverse</translation>
</message>
<message>
<location filename="parameters" />
<source>purple-green</source>
<translation>violet-vert</translation>
</message>
<message>
<location filename="parameters" />
<source>radius end</source>
<translation>rayon final</translation>
</message>
<message>
<location filename="parameters" />
<source>recent files</source>
<translation>fichiers récents</translation>
</message>
<message>
<location filename="parameters" />
<source>red-blue</source>
<translation>rouge-bleu</translation>
</message>
<message>
<location filename="parameters" />
<source>reduced</source>
<translation>réduit</translation>
</message>
<message>
<location filename="parameters" />
<source>saddle</source>
<translation>selle</translation>
</message>
<message>
<location filename="parameters" />
<source>semicolon</source>
<translation>point-virgule</translation>
</message>
<message>
<location filename="parameters" />
<source>single</source>
<translation>simple</translation>
</message>
<message>
<location filename="parameters" />
<source>space</source>
<translation>espace</translation>
</message>
<message>
<location filename="parameters" />
<source>split seed</source>
<translation>graine du partage</translation>
</message>
<message>
<location filename="parameters" />
<source>standardize targets</source>
<translation>centrer-réduire les cibles</translation>
</message>
<message>
<location filename="parameters" />
<source>tab</source>
<translation>tabulation</translation>
</message>
<message>
<location filename="parameters" />
<source>text size</source>
<translation>taille du texte</translation>
</message>
<message>
<location filename="parameters" />
<source>thin plate</source>
<translation>plaque mince</translation>
</message>
<message>
<location filename="parameters" />
<source>tour offered</source>
<translation>visite proposée</translation>
</message>
<message>
<location filename="parameters" />
<source>train</source>
<translation>apprentissage</translation>
</message>
<message>
<location filename="parameters" />
<source>unit maps</source>
<translation>cartes des unités</translation>
</message>
<message>
<location filename="parameters" />
<source>units as grid</source>
<translation>unités en grille</translation>
</message>
<message>
<location filename="parameters" />
<source>utf-16</source>
<translation>utf-16</translation>
</message>
<message>
<location filename="parameters" />
<source>utf-16-be</source>
<translation>utf-16-be</translation>
</message>
<message>
<location filename="parameters" />
<source>utf-16-le</source>
<translation>utf-16-le</translation>
</message>
<message>
<location filename="parameters" />
<source>vanishes</source>
<translation>s’évanouit</translation>
</message>
<message>
<location filename="parameters" />
<source>windows-1252</source>
<translation>windows-1252</translation>
</message>
<message>
<location filename="parts/activations/elu.py" />
<source>ELU</source>
<translation>ELU</translation>
</message>
<message>
<location filename="parts/activations/elu.py" />
<source>The curve falls to −α.</source>
<translation>La courbe descend jusqu’à −α.</translation>
</message>
<message>
<location filename="parts/activations/elu.py" />
<source>The net input where it is positive, below a smooth curve down to −α.</source>
<translation>L’entrée nette là où elle est positive ; au-dessous, une courbe lisse qui descend jusqu’à −α.</translation>
</message>
<message>
<location filename="parts/activations/elu.py" />
<source>φ'(z) = o + α below 0; at 0 there is a slope only when α = 1. The minimum keeps the exponential small.</source>
<translation>φ'(z) = o + α au-dessous de 0 ; en 0, il n’y a de pente que si α = 1. Le minimum garde l’exponentielle petite.</translation>
</message>
<message>
<location filename="parts/activations/gaussian.py" />
<source>A bell curve that answers most strongly, with 1, to a net input of 0.</source>
<translation>Une courbe en cloche qui répond le plus fortement, par 1, à une entrée nette de 0.</translation>
</message>
<message>
<location filename="parts/activations/gaussian.py" />
<source>e^(−z²), without a factor ½ in the exponent; φ'(z) = −2 z o.</source>
<translation>e^(−z²), sans facteur ½ dans l’exposant ; φ'(z) = −2 z o.</translation>
</message>
<message>
<location filename="parts/activations/gelu.py" />
<source>GELU</source>
<translation>GELU</translation>
</message>
<message>
<location filename="parts/activations/gelu.py" />
<source>The net input times the chance that a standard normal number lies below it: the usual one in transformers.</source>
<translation>L’entrée nette multipliée par la probabilité qu’une variable normale centrée réduite lui soit inférieure : l’usage dans les transformers.</translation>
</message>
<message>
<location filename="parts/activations/gelu.py" />
<source>z Φ(z), exact with erf as is PyTorch's default, not approximated with tanh. φ'(z) = Φ(z) + z e^(−z²/2) / √(2π).</source>
<translation>z Φ(z), exact avec erf, comme par défaut dans PyTorch, et non approché par tanh. φ'(z) = Φ(z) + z e^(−z²/2) / √(2π).</translation>
</message>
<message>
<location filename="parts/activations/identity.py" />
<source>The output is the net input itself: for regression outputs and linear networks.</source>
<translation>La sortie est l’entrée nette elle-même : pour les sorties d’une régression et les réseaux linéaires.</translation>
</message>
<message>
<location filename="parts/activations/identity.py" />
<source>φ(z) = z, φ'(z) = 1. Also called linear. A network of such layers alone is one linear map.</source>
<translation>φ(z) = z, φ'(z) = 1. On dit aussi « linéaire ». Un réseau fait uniquement de telles couches n’est qu’une seule application linéaire.</translation>
</message>
<message>
<location filename="parts/activations/leaky_relu.py" />
<source>Like ReLU, but with a small slope below 0, so that no unit falls silent for good.</source>
<translation>Comme ReLU, mais avec une petite pente au-dessous de 0, pour qu’aucune unité ne se taise définitivement.</translation>
</message>
<message>
<location filename="parts/activations/leaky_relu.py" />
<source>Slope below 0.</source>
<translation>Pente au-dessous de 0.</translation>
</message>
<message>
<location filename="parts/activations/leaky_relu.py" />
<source>leaky ReLU</source>
<translation>leaky ReLU</translation>
</message>
<message>
<location filename="parts/activations/leaky_relu.py" />
<source>max(0, z) + α min(0, z), α = 0.01 as in PyTorch (negative_slope); Keras has 0.3. The slope at 0 is α.</source>
<translation>max(0, z) + α min(0, z), α = 0,01 comme dans PyTorch (negative_slope) ; Keras a 0,3. La pente en 0 est α.</translation>
</message>
<message>
<location filename="parts/activations/logistic.py" />
<source>An S-shaped curve from 0 to 1: outputs that read as probabilities.</source>
<translation>Une courbe en S de 0 à 1 : des sorties qui se lisent comme des probabilités.</translation>
</message>
<message>
<location filename="parts/activations/logistic.py" />
<source>logistic</source>
<translation>logistique</translation>
</message>
<message>
<location filename="parts/activations/logistic.py" />
<source>φ'(z) = o (1 − o), at most ¼. Called sigmoid in PyTorch, Keras and scikit-learn.</source>
<translation>φ'(z) = o (1 − o), au plus ¼. S’appelle sigmoid dans PyTorch, Keras et scikit-learn.</translation>
</message>
<message>
<location filename="parts/activations/relu.py" />
<source>ReLU</source>
<translation>ReLU</translation>
</message>
<message>
<location filename="parts/activations/relu.py" />
<source>The net input where it is positive, else 0: fast and the usual choice in deep networks.</source>
<translation>L’entrée nette là où elle est positive, sinon 0 : rapide, et le choix habituel dans les réseaux profonds.</translation>
</message>
<message>
<location filename="parts/activations/relu.py" />
<source>There is no slope at 0; 0 is taken, as in PyTorch. A unit that is never active has no gradient.</source>
<translation>Il n’y a pas de pente en 0 ; on y prend 0, comme dans PyTorch. Une unité qui n’est jamais active n’a pas de gradient.</translation>
</message>
<message>
<location filename="parts/activations/selu.py" />
<source>A scaled ELU that keeps activations near mean 0 and variance 1; use it with LeCun-normal weights.</source>
<translation>Une ELU mise à l’échelle, qui garde les activations près de la moyenne 0 et de la variance 1 ; à employer avec des poids LeCun normal.</translation>
</message>
<message>
<location filename="parts/activations/selu.py" />
<source>SELU</source>
<translation>SELU</translation>
</message>
<message>
<location filename="parts/activations/selu.py" />
<source>α = 1.67326…, λ = 1.05070…: the fixed point of the paper. φ'(z) = λ above 0, o + λα below; a kink at 0.</source>
<translation>α = 1,67326…, λ = 1,05070… : le point fixe de l’article. φ'(z) = λ au-dessus de 0, o + λα au-dessous ; un point anguleux en 0.</translation>
</message>
<message>
<location filename="parts/activations/sign.py" />
<source>sign</source>
<translation>signe</translation>
</message>
<message>
<location filename="parts/activations/sign.py" />
<source>sign(0) = 0 as in NumPy and PyTorch; perceptrons in books often use 1 there. The slope is 0 elsewhere.</source>
<translation>sign(0) = 0 comme dans NumPy et PyTorch ; dans les livres, les perceptrons y ont souvent 1. La pente est 0 ailleurs.</translation>
</message>
<message>
<location filename="parts/activations/sign.py" />
<source>−1 for a negative net input, 1 for a positive one, 0 at 0; gradient descent cannot train it.</source>
<translation>−1 pour une entrée nette négative, 1 pour une positive, 0 en 0 ; la descente de gradient ne peut pas l’entraîner.</translation>
</message>
<message>
<location filename="parts/activations/softmax.py" />
<source>Turns the net inputs of a layer into probabilities that sum to 1: for the output layer of a classifier.</source>
<translation>Fait des entrées nettes d’une couche des probabilités de somme 1 : pour la couche de sortie d’un classifieur.</translation>
</message>
<message>
<location filename="parts/activations/softmax.py" />
<source>e^z / Σ e^z over the units of the layer. The largest net input is subtracted first, which changes nothing but keeps the powers from overflowing. Each output depends on every net input, so there is no φ'(z) by itself: Jᵀ ∂E/∂o = o ⊙ (∂E/∂o − Σ o ⊙ ∂E/∂o); together with cross-entropy it becomes o − y.</source>
<translation>e^z / Σ e^z sur les unités de la couche. On soustrait d’abord la plus grande entrée nette, ce qui ne change rien mais évite le dépassement des puissances. Chaque sortie dépend de toutes les entrées nettes, il n’y a donc pas de φ'(z) à elle seule : Jᵀ ∂E/∂o = o ⊙ (∂E/∂o − Σ o ⊙ ∂E/∂o) ; avec l’entropie croisée, il reste o − y.</translation>
</message>
<message>
<location filename="parts/activations/softplus.py" />
<source>A ReLU with its corner rounded off: always positive, its slope is the logistic curve.</source>
<translation>Une ReLU au coin arrondi : toujours positive, sa pente est la courbe logistique.</translation>
</message>
<message>
<location filename="parts/activations/softplus.py" />
<source>softplus</source>
<translation>softplus</translation>
</message>
<message>
<location filename="parts/activations/softplus.py" />
<source>φ'(z) = σ(z). PyTorch returns z itself from z = 20 on, which differs by up to 2e-9.</source>
<translation>φ'(z) = σ(z). PyTorch renvoie z lui-même à partir de z = 20, soit un écart d’au plus 2e-9.</translation>
</message>
<message>
<location filename="parts/activations/softsign.py" />
<source>An S-shaped curve from −1 to 1 that saturates more slowly than tanh.</source>
<translation>Une courbe en S de −1 à 1, qui sature plus lentement que tanh.</translation>
</message>
<message>
<location filename="parts/activations/softsign.py" />
<source>softsign</source>
<translation>softsign</translation>
</message>
<message>
<location filename="parts/activations/softsign.py" />
<source>z / (1 + |z|), with slope 1 / (1 + |z|)².</source>
<translation>z / (1 + |z|), de pente 1 / (1 + |z|)².</translation>
</message>
<message>
<location filename="parts/activations/step.py" />
<source>1 when the net input is 0 or more, else 0: the threshold unit, which gradient descent cannot train.</source>
<translation>1 quand l’entrée nette est 0 ou plus, sinon 0 : l’unité à seuil, que la descente de gradient ne peut pas entraîner.</translation>
</message>
<message>
<location filename="parts/activations/step.py" />
<source>The output where the net input is 0: fires there (1), or only above (0).</source>
<translation>La sortie quand l’entrée nette est 0 : l’unité s’active en 0 (1), ou seulement au-dessus (0).</translation>
</message>
<message>
<location filename="parts/activations/step.py" />
<source>at_zero</source>
<translation>at_zero</translation>
</message>
<message>
<location filename="parts/activations/step.py" />
<source>φ(0) is 1 if nothing else is chosen; books also have 0 (fires above 0 only) or ½, and numpy.heaviside asks. The slope is 0 wherever there is one.</source>
<translation>φ(0) est 1 sauf autre choix ; les livres ont aussi 0 (active seulement au-dessus de 0) ou ½, et numpy.heaviside le demande. La pente est 0 partout où il y en a une.</translation>
</message>
<message>
<location filename="parts/activations/swish.py" />
<source>How sharply it bends.</source>
<translation>La netteté du coude.</translation>
</message>
<message>
<location filename="parts/activations/swish.py" />
<source>The net input times its own logistic curve: a smooth ReLU that dips a little below 0.</source>
<translation>L’entrée nette multipliée par sa propre courbe logistique : une ReLU lisse qui plonge un peu au-dessous de 0.</translation>
</message>
<message>
<location filename="parts/activations/swish.py" />
<source>beta</source>
<translation>bêta</translation>
</message>
<message>
<location filename="parts/activations/swish.py" />
<source>swish</source>
<translation>swish</translation>
</message>
<message>
<location filename="parts/activations/swish.py" />
<source>z σ(βz); β = 1 is PyTorch's SiLU. φ'(z) = σ(βz) + β o (1 − σ(βz)).</source>
<translation>z σ(βz) ; β = 1 est la SiLU de PyTorch. φ'(z) = σ(βz) + β o (1 − σ(βz)).</translation>
</message>
<message>
<location filename="parts/activations/tanh.py" />
<source>An S-shaped curve from −1 to 1, centred on 0: a good start for hidden layers.</source>
<translation>Une courbe en S de −1 à 1, centrée sur 0 : un bon point de départ pour les couches cachées.</translation>
</message>
<message>
<location filename="parts/activations/tanh.py" />
<source>tanh</source>
<translation>tanh</translation>
</message>
<message>
<location filename="parts/activations/tanh.py" />
<source>φ'(z) = 1 − o². tanh(z) = 2 σ(2z) − 1. Gain 5/3 as in PyTorch.</source>
<translation>φ'(z) = 1 − o². tanh(z) = 2 σ(2z) − 1. Gain 5/3 comme dans PyTorch.</translation>
</message>
<message>
<location filename="parts/epochs.py" />
<source>A new random order of the samples.</source>
<translation>Un nouvel ordre aléatoire des exemples.</translation>
</message>
<message>
<location filename="parts/epochs.py" />
<source>Bookkeeping: adds this batch up for the mean loss of the epoch, which the curve shows.</source>
<translation>Décompte : ajoute ce lot à la perte moyenne de l’époque, que la courbe montre.</translation>
</message>
<message>
<location filename="parts/epochs.py" />
<source>Bookkeeping: counts the updates, for optimizers and schedules that depend on how many there were.</source>
<translation>Décompte des mises à jour, pour les optimiseurs et les programmes du taux qui en dépendent.</translation>
</message>
<message>
<location filename="parts/epochs.py" />
<source>Cut edges stay 0, frozen ones as they were.</source>
<translation>Les arêtes coupées restent à 0, les arêtes figées comme elles étaient.</translation>
</message>
<message>
<location filename="parts/epochs.py" />
<source>E of the epoch, and on the validation samples</source>
<translation>E de l’époque, et sur les exemples de validation</translation>
</message>
<message>
<location filename="parts/epochs.py" />
<source>In¹ = [1; x]</source>
<translation>In¹ = [1; x]</translation>
</message>
<message>
<location filename="parts/epochs.py" />
<source>Mean loss and accuracy of the epoch, and on validation data.</source>
<translation>Perte moyenne et exactitude de l’époque, et sur les données de validation.</translation>
</message>
<message>
<location filename="parts/epochs.py" />
<source>One more epoch without progress, unless ...</source>
<translation>Une époque de plus sans progrès, à moins que ...</translation>
</message>
<message>
<location filename="parts/epochs.py" />
<source>Schedule: {title}.</source>
<extracomment>pattern</extracomment>
<translation>Programme du taux : {title!t}.</translation>
</message>
<message>
<location filename="parts/epochs.py" />
<source>The best weights so far are kept.</source>
<translation>On garde les meilleurs poids obtenus jusqu’ici.</translation>
</message>
<message>
<location filename="parts/epochs.py" />
<source>The penalty of {penalties} is not in E; its gradient is added in the step penalty.</source>
<extracomment>pattern</extracomment>
<translation>La pénalité de {penalties} n’est pas dans E ; son gradient s’ajoute au pas « pénalité ».</translation>
</message>
<message>
<location filename="parts/epochs.py" />
<source>The samples of this batch, as columns under a 1 for the bias.</source>
<translation>Les exemples de ce lot, en colonnes sous un 1 pour le biais.</translation>
</message>
<message>
<location filename="parts/epochs.py" />
<source>The weights of the best validation loss are put back.</source>
<translation>On rétablit les poids de la meilleure perte de validation.</translation>
</message>
<message>
<location filename="parts/epochs.py" />
<source>There was progress.</source>
<translation>Il y a eu progrès.</translation>
</message>
<message>
<location filename="parts/epochs.py" />
<source>W ← best W</source>
<translation>W ← meilleur W</translation>
</message>
<message>
<location filename="parts/epochs.py" />
<source>W ← fixed where cut or frozen</source>
<translation>W ← valeur fixée si coupée ou figée</translation>
</message>
<message>
<location filename="parts/epochs.py" />
<source>best E</source>
<translation>meilleur E</translation>
</message>
<message>
<location filename="parts/epochs.py" />
<source>best W ← W</source>
<translation>meilleur W ← W</translation>
</message>
<message>
<location filename="parts/epochs.py" />
<source>count</source>
<translation>compte</translation>
</message>
<message>
<location filename="parts/epochs.py" />
<source>hold</source>
<translation>maintien</translation>
</message>
<message>
<location filename="parts/epochs.py" />
<source>keep best</source>
<translation>garder le meilleur</translation>
</message>
<message>
<location filename="parts/epochs.py" />
<source>order ← random permutation</source>
<translation>ordre ← permutation aléatoire</translation>
</message>
<message>
<location filename="parts/epochs.py" />
<source>progress</source>
<translation>progrès</translation>
</message>
<message>
<location filename="parts/epochs.py" />
<source>restore best</source>
<translation>rétablir le meilleur</translation>
</message>
<message>
<location filename="parts/epochs.py" />
<source>shuffle</source>
<translation>mélanger</translation>
</message>
<message>
<location filename="parts/epochs.py" />
<source>tally</source>
<translation>décompte</translation>
</message>
<message>
<location filename="parts/epochs.py" />
<source>wait ← 0</source>
<translation>wait ← 0</translation>
</message>
<message>
<location filename="parts/epochs.py" />
<source>wait ← wait + 1</source>
<translation>wait ← wait + 1</translation>
</message>
<message>
<location filename="parts/epochs.py" />
<source>{it}: mean over the samples of the batch.</source>
<extracomment>pattern</extracomment>
<translation>{it} : moyenne sur les exemples du lot.</translation>
</message>
<message>
<location filename="parts/epochs.py" />
<source>ΣE ← ΣE + N E</source>
<translation>ΣE ← ΣE + N E</translation>
</message>
<message>
<location filename="parts/imports.py" />
<source>1 row was</source>
<translation>1 ligne écartée</translation>
</message>
<message>
<location filename="parts/imports.py" />
<source>; and {count} more</source>
<extracomment>pattern</extracomment>
<translation>; et {count} de plus</translation>
</message>
<message>
<location filename="parts/imports.py" />
<source>all {count} rows had to be left out; {unit} {line} {what}</source>
<extracomment>pattern</extracomment>
<translation>les {count} lignes ont toutes dû être écartées ; {unit!t} {line} {what}</translation>
</message>
<message>
<location filename="parts/imports.py" />
<source>has an infinite number in {name}</source>
<extracomment>pattern</extracomment>
<translation>contient un nombre infini dans {name}</translation>
</message>
<message>
<location filename="parts/imports.py" />
<source>has {cells} in {name}, which is no plain number</source>
<extracomment>pattern</extracomment>
<translation>contient {cells} dans {name}, qui n’est pas un simple nombre</translation>
</message>
<message>
<location filename="parts/imports.py" />
<source>has {word} in {name}, which is none of its categories</source>
<extracomment>pattern</extracomment>
<translation>contient {word} dans {name}, qui n’est aucune de ses catégories</translation>
</message>
<message>
<location filename="parts/imports.py" />
<source>import the data again</source>
<translation>importez de nouveau les données</translation>
</message>
<message>
<location filename="parts/imports.py" />
<source>it would have more than {cells} numbers</source>
<extracomment>pattern</extracomment>
<translation>il aurait plus de {cells} nombres</translation>
</message>
<message>
<location filename="parts/imports.py" />
<source>mend it, or choose other columns</source>
<translation>corrigez-le, ou choisissez d’autres colonnes</translation>
</message>
<message>
<location filename="parts/imports.py" />
<source>single numbers</source>
<translation>nombres seuls</translation>
</message>
<message>
<location filename="parts/imports.py" />
<source>the column {name} of {name2} has another shape</source>
<extracomment>pattern</extracomment>
<translation>la colonne {name} de {name2} a une autre forme</translation>
</message>
<message>
<location filename="parts/imports.py" />
<source>there are no rows</source>
<translation>il n’y a aucune ligne</translation>
</message>
<message>
<location filename="parts/imports.py" />
<source>{count} rows were</source>
<extracomment>pattern</extracomment>
<translation>{count} lignes ont été</translation>
</message>
<message>
<location filename="parts/imports.py" />
<source>{empty_count} empty {unit}s were skipped, the first is {unit} {first_empty}</source>
<extracomment>pattern</extracomment>
<translation>{empty_count} {unit!t}s vides ont été sautées, la première est {unit!t} {first_empty}</translation>
</message>
<message>
<location filename="parts/imports.py" />
<source>{it} instead of {it2}</source>
<extracomment>pattern</extracomment>
<translation>{it} au lieu de {it2}</translation>
</message>
<message>
<location filename="parts/imports.py" />
<source>{name} has no column {absent}</source>
<extracomment>pattern</extracomment>
<translation>{name} n’a pas de colonne {absent}</translation>
</message>
<message>
<location filename="parts/imports.py" />
<source>{name} has no samples</source>
<extracomment>pattern</extracomment>
<translation>{name} n’a pas d’exemples</translation>
</message>
<message>
<location filename="parts/imports.py" />
<source>{rows} left out of {all_of_them}: {said}{more}</source>
<extracomment>pattern</extracomment>
<translation>{rows} laissées de côté {all_of_them} : {said}{more}</translation>
</message>
<message>
<location filename="parts/imports.py" />
<source>{unit} {first_empty} is empty and was skipped</source>
<extracomment>pattern</extracomment>
<translation>{unit!t} {first_empty} est vide et a été sautée</translation>
</message>
<message>
<location filename="parts/initializers/_fans.py" />
<source>A factor on all weights.</source>
<translation>Un facteur appliqué à tous les poids.</translation>
</message>
<message>
<location filename="parts/initializers/_fans.py" />
<source>gain</source>
<translation>gain</translation>
</message>
<message>
<location filename="parts/initializers/classes.py" />
<source>Each input is joined, with weight 1, to the unit of its class: the first to the first, and round again.</source>
<translation>Chaque entrée est reliée, avec le poids 1, à l’unité de sa classe : la première à la première, et ainsi de suite en recommençant.</translation>
</message>
<message>
<location filename="parts/initializers/classes.py" />
<source>W̃ₖⱼ = 1 where j = k mod K, else 0. With a single unit every second input belongs to the class 1.</source>
<translation>W̃ₖⱼ = 1 où j = k mod K, sinon 0. Avec une seule unité, une entrée sur deux appartient à la classe 1.</translation>
</message>
<message>
<location filename="parts/initializers/classes.py" />
<source>classes in turn</source>
<translation>classes tour à tour</translation>
</message>
<message>
<location filename="parts/initializers/constant.py" />
<source>Every weight starts at one value: for examples worked by hand; hidden units would all stay alike.</source>
<translation>Tous les poids partent d’une même valeur : pour des exemples calculés à la main ; les unités cachées resteraient toutes semblables.</translation>
</message>
<message>
<location filename="parts/initializers/constant.py" />
<source>The value of every weight.</source>
<translation>La valeur de chaque poids.</translation>
</message>
<message>
<location filename="parts/initializers/constant.py" />
<source>W̃ = c. Units of a layer that start alike get the same gradient, so they never differ.</source>
<translation>W̃ = c. Les unités d’une couche qui partent égales reçoivent le même gradient et ne se distinguent donc jamais.</translation>
</message>
<message>
<location filename="parts/initializers/constant.py" />
<source>constant</source>
<translation>constant</translation>
</message>
<message>
<location filename="parts/initializers/glorot_normal.py" />
<source>Glorot normal</source>
<translation>Glorot normal</translation>
</message>
<message>
<location filename="parts/initializers/glorot_normal.py" />
<source>Normal weights of deviation √(2 / (fan-in + fan-out)): for tanh, logistic and softmax layers.</source>
<translation>Poids normaux d’écart type √(2 / (fan-in + fan-out)) : pour les couches tanh, logistiques et softmax.</translation>
</message>
<message>
<location filename="parts/initializers/glorot_normal.py" />
<source>W̃ ~ N(0, σ²), σ = g √(2 / (fan-in + fan-out)). PyTorch's xavier_normal_; Keras's GlorotNormal has the same deviation, but cuts the tails off.</source>
<translation>W̃ ~ N(0, σ²), σ = g √(2 / (fan-in + fan-out)). La xavier_normal_ de PyTorch ; la GlorotNormal de Keras a le même écart type, mais coupe les queues.</translation>
</message>
<message>
<location filename="parts/initializers/glorot_uniform.py" />
<source>Even weights in ±√(6 / (fan-in + fan-out)): for tanh, logistic and softmax layers.</source>
<translation>Poids uniformes dans ±√(6 / (fan-in + fan-out)) : pour les couches tanh, logistiques et softmax.</translation>
</message>
<message>
<location filename="parts/initializers/glorot_uniform.py" />
<source>Glorot uniform</source>
<translation>Glorot uniforme</translation>
</message>
<message>
<location filename="parts/initializers/glorot_uniform.py" />
<source>W̃ ~ U(−a, a), a = g √(6 / (fan-in + fan-out)). PyTorch's xavier_uniform_ and Keras's default, GlorotUniform.</source>
<translation>W̃ ~ U(−a, a), a = g √(6 / (fan-in + fan-out)). La xavier_uniform_ de PyTorch et le choix par défaut de Keras, GlorotUniform.</translation>
</message>
<message>
<location filename="parts/initializers/he_normal.py" />
<source>He normal</source>
<translation>He normal</translation>
</message>
<message>
<location filename="parts/initializers/he_normal.py" />
<source>Normal weights of deviation √(2 / fan-in): for ReLU and its relatives.</source>
<translation>Poids normaux d’écart type √(2 / fan-in) : pour ReLU et ses variantes.</translation>
</message>
<message>
<location filename="parts/initializers/he_normal.py" />
<source>W̃ ~ N(0, σ²), σ = √(2 / fan-in). PyTorch's kaiming_normal_ with nonlinearity relu; Keras's HeNormal has the same deviation, but cuts the tails off.</source>
<translation>W̃ ~ N(0, σ²), σ = √(2 / fan-in). La kaiming_normal_ de PyTorch avec nonlinearity relu ; la HeNormal de Keras a le même écart type, mais coupe les queues.</translation>
</message>
<message>
<location filename="parts/initializers/he_uniform.py" />
<source>Even weights in ±√(6 / fan-in): for ReLU and its relatives.</source>
<translation>Poids uniformes dans ±√(6 / fan-in) : pour ReLU et ses variantes.</translation>
</message>
<message>
<location filename="parts/initializers/he_uniform.py" />
<source>He uniform</source>
<translation>He uniforme</translation>
</message>
<message>
<location filename="parts/initializers/he_uniform.py" />
<source>W̃ ~ U(−a, a), a = √(6 / fan-in). PyTorch's kaiming_uniform_ with nonlinearity relu, Keras's HeUniform.</source>
<translation>W̃ ~ U(−a, a), a = √(6 / fan-in). La kaiming_uniform_ de PyTorch avec nonlinearity relu, la HeUniform de Keras.</translation>
</message>
<message>
<location filename="parts/initializers/lecun_normal.py" />
<source>LeCun normal</source>
<translation>LeCun normal</translation>
</message>
<message>
<location filename="parts/initializers/lecun_normal.py" />
<source>Normal weights of deviation √(1 / fan-in): for SELU, and for tanh with standardized inputs.</source>
<translation>Poids normaux d’écart type √(1 / fan-in) : pour SELU, et pour tanh avec des entrées centrées-réduites.</translation>
</message>
<message>
<location filename="parts/initializers/lecun_normal.py" />
<source>W̃ ~ N(0, σ²), σ = √(1 / fan-in). PyTorch's kaiming_normal_ with nonlinearity linear; Keras's LecunNormal has the same deviation, but cuts the tails off.</source>
<translation>W̃ ~ N(0, σ²), σ = √(1 / fan-in). La kaiming_normal_ de PyTorch avec nonlinearity linear ; la LecunNormal de Keras a le même écart type, mais coupe les queues.</translation>
</message>
<message>
<location filename="parts/initializers/lecun_uniform.py" />
<source>Even weights in ±√(3 / fan-in): keeps net inputs of the size of the inputs.</source>
<translation>Poids uniformes dans ±√(3 / fan-in) : garde les entrées nettes à la taille des entrées.</translation>
</message>
<message>
<location filename="parts/initializers/lecun_uniform.py" />
<source>LeCun uniform</source>
<translation>LeCun uniforme</translation>
</message>
<message>
<location filename="parts/initializers/lecun_uniform.py" />
<source>W̃ ~ U(−a, a), a = √(3 / fan-in): Keras's LecunUniform. PyTorch's own Linear layers start narrower, in ±√(1 / fan-in), biases too.</source>
<translation>W̃ ~ U(−a, a), a = √(3 / fan-in) : la LecunUniform de Keras. Les couches Linear de PyTorch partent d’un intervalle plus étroit, ±√(1 / fan-in), biais compris.</translation>
</message>
<message>
<location filename="parts/initializers/normal.py" />
<source>Mean of the weights.</source>
<translation>Moyenne des poids.</translation>
</message>
<message>
<location filename="parts/initializers/normal.py" />
<source>Normal weights; 0.01 is their standard deviation, not their variance (which is then 0.0001).</source>
<translation>Poids normaux ; 0,01 est leur écart type, non leur variance (qui vaut alors 0,0001).</translation>
</message>
<message>
<location filename="parts/initializers/normal.py" />
<source>Standard deviation of the weights, not their variance.</source>
<translation>Écart type des poids, non leur variance.</translation>
</message>
<message>
<location filename="parts/initializers/normal.py" />
<source>W̃ ~ N(μ, σ²) with σ the standard deviation, as in PyTorch's normal_(mean, std) and Keras's RandomNormal (whose deviation is 0.05).</source>
<translation>W̃ ~ N(μ, σ²) où σ est l’écart type, comme dans normal_(mean, std) de PyTorch et RandomNormal de Keras (dont l’écart type est 0,05).</translation>
</message>
<message>
<location filename="parts/initializers/normal.py" />
<source>normal</source>
<translation>normal</translation>
</message>
<message>
<location filename="parts/initializers/orthogonal.py" />
<source>Q of the QR decomposition of a normal matrix, with R's diagonal made positive, so that every orthogonal matrix is equally likely; times the gain. Columns are orthogonal where fan-in ≥ fan-out, rows elsewhere. As PyTorch's orthogonal_ and Keras's Orthogonal.</source>
<translation>Le Q de la décomposition QR d’une matrice normale, la diagonale de R étant rendue positive pour que toutes les matrices orthogonales soient également probables ; multiplié par le gain. Les colonnes sont orthogonales si fan-in ≥ fan-out, sinon les lignes. Comme orthogonal_ de PyTorch et Orthogonal de Keras.</translation>
</message>
<message>
<location filename="parts/initializers/orthogonal.py" />
<source>Weight vectors of length 1 at right angles to each other: signals keep their size through many layers.</source>
<translation>Vecteurs de poids de longueur 1, perpendiculaires entre eux : les signaux gardent leur taille à travers de nombreuses couches.</translation>
</message>
<message>
<location filename="parts/initializers/orthogonal.py" />
<source>orthogonal</source>
<translation>orthogonal</translation>
</message>
<message>
<location filename="parts/initializers/uniform.py" />
<source>The greatest weight.</source>
<translation>Le plus grand poids.</translation>
</message>
<message>
<location filename="parts/initializers/uniform.py" />
<source>The least weight.</source>
<translation>Le plus petit poids.</translation>
</message>
<message>
<location filename="parts/initializers/uniform.py" />
<source>Weights spread evenly between two values.</source>
<translation>Poids répartis uniformément entre deux valeurs.</translation>
</message>
<message>
<location filename="parts/initializers/uniform.py" />
<source>W̃ ~ U(low, high). PyTorch's uniform_ has 0 and 1 by default, Keras's RandomUniform −0.05 and 0.05.</source>
<translation>W̃ ~ U(low, high). uniform_ de PyTorch a par défaut 0 et 1, RandomUniform de Keras −0,05 et 0,05.</translation>
</message>
<message>
<location filename="parts/initializers/uniform.py" />
<source>high</source>
<translation>borne haute</translation>
</message>
<message>
<location filename="parts/initializers/uniform.py" />
<source>low</source>
<translation>borne basse</translation>
</message>
<message>
<location filename="parts/initializers/uniform.py" />
<source>uniform</source>
<translation>uniforme</translation>
</message>
<message>
<location filename="parts/initializers/zeros.py" />
<source>Every weight starts at 0: right for a single layer; the units of a hidden layer would all stay alike.</source>
<translation>Tous les poids partent de 0 : convient à une couche unique ; les unités d’une couche cachée resteraient toutes semblables.</translation>
</message>
<message>
<location filename="parts/initializers/zeros.py" />
<source>W̃ = 0. Units of a layer that start alike get the same gradient, so they never differ.</source>
<translation>W̃ = 0. Les unités d’une couche qui partent égales reçoivent le même gradient et ne se distinguent donc jamais.</translation>
</message>
<message>
<location filename="parts/initializers/zeros.py" />
<source>zeros</source>
<translation>zéros</translation>
</message>
<message>
<location filename="parts/layers/_passing.py" />
<source>A 1 for the bias, then all that feeds it.</source>
<translation>Un 1 pour le biais, puis tout ce qui l’alimente.</translation>
</message>
<message>
<location filename="parts/layers/_passing.py" />
<source>All that feeds the layer.</source>
<translation>Tout ce qui alimente la couche.</translation>
</message>
<message>
<location filename="parts/layers/_polynomial.py" />
<source>The net input to the power of {degree}.</source>
<extracomment>pattern</extracomment>
<translation>L’entrée nette à la puissance {degree}.</translation>
</message>
<message>
<location filename="parts/layers/_polynomial.py" />
<source>Units that raise the weighted sum of their inputs to the power of {degree}.</source>
<extracomment>pattern</extracomment>
<translation>Unités qui élèvent la somme pondérée de leurs entrées à la puissance {degree}.</translation>
</message>
<message>
<location filename="parts/layers/_polynomial.py" />
<source>polynomial of degree {degree}</source>
<extracomment>pattern</extracomment>
<translation>polynôme de degré {degree}</translation>
</message>
<message>
<location filename="parts/layers/_radial.py" />
<source>And with the widths’ logarithms.</source>
<translation>Et avec les logarithmes des largeurs.</translation>
</message>
<message>
<location filename="parts/layers/_radial.py" />
<source>How far the inputs are from the centres, squared.</source>
<translation>La distance des entrées aux centres, au carré.</translation>
</message>
<message>
<location filename="parts/layers/_radial.py" />
<source>How the loss changes with the centres; row 0, of the widths, follows.</source>
<translation>La variation de la perte avec les centres ; la ligne 0, celle des largeurs, vient ensuite.</translation>
</message>
<message>
<location filename="parts/layers/_radial.py" />
<source>Kernel: {title}.</source>
<extracomment>pattern</extracomment>
<translation>Noyau : {title!t}.</translation>
</message>
<message>
<location filename="parts/layers/_radial.py" />
<source>Row 0 of W is b = ln w, the logarithm of the width; the other rows are the centres.</source>
<translation>La ligne 0 de W est b = ln w, le logarithme de la largeur ; les autres lignes sont les centres.</translation>
</message>
<message>
<location filename="parts/layers/_radial.py" />
<source>The share of each distance in the loss.</source>
<translation>La part de chaque distance dans la perte.</translation>
</message>
<message>
<location filename="parts/layers/_radial.py" />
<source>gradient of widths</source>
<translation>gradient des largeurs</translation>
</message>
<message>
<location filename="parts/layers/_radial.py" />
<source>ln width</source>
<translation>ln largeur</translation>
</message>
<message>
<location filename="parts/layers/competitive.py" />
<source>How far the inputs are from the weights, squared.</source>
<translation>La distance des entrées aux poids, au carré.</translation>
</message>
<message>
<location filename="parts/layers/competitive.py" />
<source>The unit whose weights are nearest wins: its output is 1, that of all others 0.</source>
<translation>L’unité dont les poids sont les plus proches gagne : sa sortie est 1, celle de toutes les autres 0.</translation>
</message>
<message>
<location filename="parts/layers/competitive.py" />
<source>Units that measure how far the inputs are from their weights; the nearest one wins.</source>
<translation>Unités qui mesurent la distance des entrées à leurs poids ; la plus proche gagne.</translation>
</message>
<message>
<location filename="parts/layers/competitive.py" />
<source>competitive</source>
<translation>compétitive</translation>
</message>
<message>
<location filename="parts/layers/dense.py" />
<source>Activation function: {title}.</source>
<extracomment>pattern</extracomment>
<translation>Fonction d’activation : {title!t}.</translation>
</message>
<message>
<location filename="parts/layers/dense.py" />
<source>Each output is dropped with probability {dropout}; the others grow to make up for it.</source>
<extracomment>pattern</extracomment>
<translation>Chaque sortie est annulée avec la probabilité {dropout} ; les autres grandissent pour compenser.</translation>
</message>
<message>
<location filename="parts/layers/dense.py" />
<source>Every unit is joined to every unit that feeds the layer; single edges can be cut.</source>
<translation>Chaque unité est reliée à toutes les unités qui alimentent la couche ; on peut couper des arêtes une à une.</translation>
</message>
<message>
<location filename="parts/layers/dense.py" />
<source>Mean over the batch of input times δ.</source>
<translation>Moyenne sur le lot des entrées multipliées par δ.</translation>
</message>
<message>
<location filename="parts/layers/dense.py" />
<source>Nothing is dropped.</source>
<translation>Rien n’est annulé.</translation>
</message>
<message>
<location filename="parts/layers/dense.py" />
<source>The share of each unit in the loss.</source>
<translation>La part de chaque unité dans la perte.</translation>
</message>
<message>
<location filename="parts/layers/dense.py" />
<source>What comes back through the weights, their bias row left out.</source>
<translation>Ce qui revient à travers les poids, sans leur ligne des biais.</translation>
</message>
<message>
<location filename="parts/layers/dense.py" />
<source>What is left is sent on.</source>
<translation>Ce qui reste est transmis.</translation>
</message>
<message>
<location filename="parts/layers/dense.py" />
<source>d ~ 1/(1−p) with probability 1−p, else 0; p = {dropout}</source>
<extracomment>pattern</extracomment>
<translation>d ~ 1/(1−p) avec la probabilité 1−p, sinon 0 ; p = {dropout}</translation>
</message>
<message>
<location filename="parts/layers/dense.py" />
<source>dense</source>
<translation>dense</translation>
</message>
<message>
<location filename="parts/layers/dense.py" />
<source>dropped</source>
<translation>mis à zéro</translation>
</message>
<message>
<location filename="parts/layers/dense.py" />
<source>sent</source>
<translation>envoyé</translation>
</message>
<message>
<location filename="parts/layers/input.py" />
<source>The units that the data fill; they have no weights and no activation function.</source>
<translation>Les unités que les données remplissent ; elles n’ont ni poids ni fonction d’activation.</translation>
</message>
<message>
<location filename="parts/layers/rbf.py" />
<source>Units that answer 1 at their centre, and less the further off the inputs are.</source>
<translation>Unités qui répondent 1 en leur centre, et d’autant moins que les entrées en sont loin.</translation>
</message>
<message>
<location filename="parts/layers/rbf.py" />
<source>o = exp(−‖x − c‖²/w²).</source>
<translation>o = exp(−‖x − c‖²/w²).</translation>
</message>
<message>
<location filename="parts/layers/rbf.py" />
<source>radial, gaussian</source>
<translation>radiale, gaussienne</translation>
</message>
<message>
<location filename="parts/layers/rbf_inverse_multiquadric.py" />
<source>Units that answer 1 at their centre, and slowly less the further off the inputs are.</source>
<translation>Unités qui répondent 1 en leur centre, et lentement moins à mesure que les entrées s’en éloignent.</translation>
</message>
<message>
<location filename="parts/layers/rbf_inverse_multiquadric.py" />
<source>o = 1/√(1 + ‖x − c‖²/w²).</source>
<translation>o = 1/√(1 + ‖x − c‖²/w²).</translation>
</message>
<message>
<location filename="parts/layers/rbf_inverse_multiquadric.py" />
<source>radial, inverse multiquadric</source>
<translation>radiale, multiquadrique inverse</translation>
</message>
<message>
<location filename="parts/layers/rbf_multiquadric.py" />
<source>Units that answer 1 at their centre, and more the further off the inputs are (Hardy 1971).</source>
<translation>Unités qui répondent 1 en leur centre, et d’autant plus que les entrées en sont loin (Hardy 1971).</translation>
</message>
<message>
<location filename="parts/layers/rbf_multiquadric.py" />
<source>o = √(1 + ‖x − c‖²/w²).</source>
<translation>o = √(1 + ‖x − c‖²/w²).</translation>
</message>
<message>
<location filename="parts/layers/rbf_multiquadric.py" />
<source>radial, multiquadric</source>
<translation>radiale, multiquadrique</translation>
</message>
<message>
<location filename="parts/layers/rbf_thin_plate.py" />
<source>Units that answer as a thin plate of metal bends that is pushed at their centre (Duchon 1977).</source>
<translation>Unités qui répondent comme fléchit une mince plaque de métal poussée en leur centre (Duchon 1977).</translation>
</message>
<message>
<location filename="parts/layers/rbf_thin_plate.py" />
<source>o = r² ln r with r = ‖x − c‖/w, and 0 at the centre.</source>
<translation>o = r² ln r avec r = ‖x − c‖/w, et 0 au centre.</translation>
</message>
<message>
<location filename="parts/layers/rbf_thin_plate.py" />
<source>radial, thin plate</source>
<translation>radiale, plaque mince</translation>
</message>
<message>
<location filename="parts/layers/recurrent.py" />
<source>The units begin as the inputs say.</source>
<translation>Les unités partent comme le disent les entrées.</translation>
</message>
<message>
<location filename="parts/layers/recurrent.py" />
<source>The units take their turns, from first to last, until none changes any more.</source>
<translation>Les unités prennent leur tour, de la première à la dernière, jusqu’à ce qu’aucune ne change plus.</translation>
</message>
<message>
<location filename="parts/layers/recurrent.py" />
<source>Units of −1 and 1 that feed each other; the inputs say how they begin, and each keeps its state.</source>
<translation>Unités de −1 et 1 qui s’alimentent entre elles ; les entrées donnent leur état de départ, et chacune garde le sien.</translation>
</message>
<message>
<location filename="parts/layers/recurrent.py" />
<source>Weighted sum of the states of all units.</source>
<translation>Somme pondérée des états de toutes les unités.</translation>
</message>
<message>
<location filename="parts/layers/recurrent.py" />
<source>oᵢ ← sign(zᵢ), one after the other, until nothing changes</source>
<translation>oᵢ ← sign(zᵢ), l’une après l’autre, jusqu’à ce que rien ne change</translation>
</message>
<message>
<location filename="parts/layers/recurrent.py" />
<source>recurrent</source>
<translation>récurrente</translation>
</message>
<message>
<location filename="parts/layouts.py" />
<source>How its characters are written as bytes.</source>
<translation>Le codage de ses caractères en octets.</translation>
</message>
<message>
<location filename="parts/layouts.py" />
<source>Lines that begin with this are left out; empty: there are none.</source>
<translation>Les lignes qui commencent ainsi sont ignorées ; vide : il n’y en a pas.</translation>
</message>
<message>
<location filename="parts/layouts.py" />
<source>So many lines at the top are titles, and left out.</source>
<translation>Nombre de lignes de titre en haut, qui sont ignorées.</translation>
</message>
<message>
<location filename="parts/layouts.py" />
<source>The first line names the columns.</source>
<translation>La première ligne nomme les colonnes.</translation>
</message>
<message>
<location filename="parts/layouts.py" />
<source>What may stand around a field.</source>
<translation>Ce qui peut entourer un champ.</translation>
</message>
<message>
<location filename="parts/layouts.py" />
<source>What stands before the decimals.</source>
<translation>Ce qui précède les décimales.</translation>
</message>
<message>
<location filename="parts/layouts.py" />
<source>What stands between two fields.</source>
<translation>Ce qui sépare deux champs.</translation>
</message>
<message>
<location filename="parts/layouts.py" />
<source>a delimited text</source>
<translation>un texte délimité</translation>
</message>
<message>
<location filename="parts/layouts.py" />
<source>choose another one</source>
<translation>choisissez-en un autre</translation>
</message>
<message>
<location filename="parts/layouts.py" />
<source>comma</source>
<translation>virgule</translation>
</message>
<message>
<location filename="parts/layouts.py" />
<source>comment</source>
<translation>commentaire</translation>
</message>
<message>
<location filename="parts/layouts.py" />
<source>comments cannot begin with '</source>
<translation>les commentaires ne peuvent pas commencer par '</translation>
</message>
<message>
<location filename="parts/layouts.py" />
<source>comments cannot begin with {comment}</source>
<extracomment>pattern</extracomment>
<translation>les commentaires ne peuvent pas commencer par {comment}</translation>
</message>
<message>
<location filename="parts/layouts.py" />
<source>decimal</source>
<translation>décimales</translation>
</message>
<message>
<location filename="parts/layouts.py" />
<source>delimiter</source>
<translation>séparateur</translation>
</message>
<message>
<location filename="parts/layouts.py" />
<source>double</source>
<translation>double</translation>
</message>
<message>
<location filename="parts/layouts.py" />
<source>encoding</source>
<translation>encodage</translation>
</message>
<message>
<location filename="parts/layouts.py" />
<source>header</source>
<translation>en-tête</translation>
</message>
<message>
<location filename="parts/layouts.py" />
<source>it is the quotation mark</source>
<translation>c’est le guillemet</translation>
</message>
<message>
<location filename="parts/layouts.py" />
<source>it must be a few characters</source>
<translation>il faut quelques caractères</translation>
</message>
<message>
<location filename="parts/layouts.py" />
<source>point</source>
<translation>point</translation>
</message>
<message>
<location filename="parts/layouts.py" />
<source>quote</source>
<translation>guillemets</translation>
</message>
<message>
<location filename="parts/layouts.py" />
<source>separate the words with commas</source>
<translation>séparez les mots par des virgules</translation>
</message>
<message>
<location filename="parts/layouts.py" />
<source>skip</source>
<translation>lignes sautées</translation>
</message>
<message>
<location filename="parts/layouts.py" />
<source>such as #</source>
<translation>par exemple #</translation>
</message>
<message>
<location filename="parts/layouts.py" />
<source>the words for missing values cannot be used</source>
<translation>les mots pour les valeurs manquantes sont inutilisables</translation>
</message>
<message>
<location filename="parts/layouts.py" />
<source>the words for missing values, {text}, cannot be read</source>
<extracomment>pattern</extracomment>
<translation>les mots pour les valeurs manquantes, {text}, sont illisibles</translation>
</message>
<message>
<location filename="parts/layouts.py" />
<source>they are too many or too long</source>
<translation>ils sont trop nombreux ou trop longs</translation>
</message>
<message>
<location filename="parts/layouts.py" />
<source>utf-8</source>
<translation>utf-8</translation>
</message>
<message>
<location filename="parts/losses/binary_cross_entropy.py" />
<source>E = −(1/N) Σ [y ln o + (1 − y) ln(1 − o)]; outputs must lie between 0 and 1. With logistic outputs max(0, z) − y z + ln(1 + e^(−|z|)) is computed, with δ = o − y. With others a logarithm counts as −100 at least and o (1 − o) as 1e-12 at least, as in PyTorch's BCELoss, so an output of exactly 0 or 1 gives no infinity. PyTorch averages over all elements.</source>
<translation>E = −(1/N) Σ [y ln o + (1 − y) ln(1 − o)] ; les sorties doivent être entre 0 et 1. Avec des sorties logistiques, on calcule max(0, z) − y z + ln(1 + e^(−|z|)), avec δ = o − y. Avec d’autres, un logarithme compte pour −100 au moins et o (1 − o) pour 1e-12 au moins, comme dans BCELoss de PyTorch : une sortie exactement égale à 0 ou 1 ne donne pas d’infini. PyTorch fait la moyenne sur tous les éléments.</translation>
</message>
<message>
<location filename="parts/losses/binary_cross_entropy.py" />
<source>How surprising the targets 0 and 1 are to outputs read as probabilities: for yes-or-no outputs.</source>
<translation>La surprise que causent les cibles 0 et 1 à des sorties lues comme des probabilités : pour des sorties oui ou non.</translation>
</message>
<message>
<location filename="parts/losses/binary_cross_entropy.py" />
<source>binary cross-entropy</source>
<translation>entropie croisée binaire</translation>
</message>
<message>
<location filename="parts/losses/cross_entropy.py" />
<source>E = −(1/N) Σ y ln o, over the units of the output layer; targets are one-hot or any distribution. With softmax y (ln Σ e^z − z) is computed, with δ = o − y where the targets of every sample sum to 1, else with δ = (Σ y) o − y: this is PyTorch's CrossEntropyLoss, which takes z. With logistic outputs y ln(1 + e^(−z)), with δ = y (o − 1). With others the logarithm counts as −100 at least and the divisor o as 1e-12 at least, so o = 0 gives no infinity.</source>
<translation>E = −(1/N) Σ y ln o, sur les unités de la couche de sortie ; les cibles sont one-hot ou une distribution quelconque. Avec softmax, on calcule y (ln Σ e^z − z), avec δ = o − y si les cibles de chaque exemple ont pour somme 1, sinon avec δ = (Σ y) o − y : c’est CrossEntropyLoss de PyTorch, qui prend z. Avec des sorties logistiques, y ln(1 + e^(−z)), avec δ = y (o − 1). Avec d’autres, le logarithme compte pour −100 au moins et le diviseur o pour 1e-12 au moins : o = 0 ne donne pas d’infini.</translation>
</message>
<message>
<location filename="parts/losses/cross_entropy.py" />
<source>How surprising the right class is to outputs read as probabilities: for classifiers, with softmax.</source>
<translation>La surprise que cause la bonne classe à des sorties lues comme des probabilités : pour les classifieurs, avec softmax.</translation>
</message>
<message>
<location filename="parts/losses/half_squared_error.py" />
<source>E = (1/N) Σ ½ ‖o − y‖², ∂E/∂o = o − y. The loss of Rumelhart 1986, Mazur's example and scikit-learn's MLPRegressor (which averages over the outputs too).</source>
<translation>E = (1/N) Σ ½ ‖o − y‖², ∂E/∂o = o − y. La perte de Rumelhart 1986, de l’exemple de Mazur et de MLPRegressor de scikit-learn (qui fait aussi la moyenne sur les sorties).</translation>
</message>
<message>
<location filename="parts/losses/half_squared_error.py" />
<source>Half of the squared differences, so that the gradient is simply o − y: the loss of most textbooks.</source>
<translation>La moitié des carrés des écarts, pour que le gradient soit simplement o − y : la perte de la plupart des manuels.</translation>
</message>
<message>
<location filename="parts/losses/hinge.py" />
<source>0 once the output is on its target's side of 0 by a margin of 1, else linear: the support vector loss.</source>
<translation>0 dès que la sortie est du côté de sa cible par rapport à 0 avec une marge de 1, sinon linéaire : la perte des machines à vecteurs de support.</translation>
</message>
<message>
<location filename="parts/losses/hinge.py" />
<source>hinge</source>
<translation>charnière (hinge)</translation>
</message>
<message>
<location filename="parts/losses/hinge.py" />
<source>max(0, 1 − y o) with targets −1 and 1. The slope at y o = 1 is taken as 0.</source>
<translation>max(0, 1 − y o) avec des cibles −1 et 1. La pente en y o = 1 est prise égale à 0.</translation>
</message>
<message>
<location filename="parts/losses/huber.py" />
<source>From this difference on, distance counts instead of its square.</source>
<translation>À partir de cet écart, c’est la distance qui compte au lieu de son carré.</translation>
</message>
<message>
<location filename="parts/losses/huber.py" />
<source>Huber</source>
<translation>Huber</translation>
</message>
<message>
<location filename="parts/losses/huber.py" />
<source>Squared error for small differences, absolute error for large ones: smooth, and calm about outliers.</source>
<translation>Erreur quadratique pour les petits écarts, erreur absolue pour les grands : lisse, et peu sensible aux valeurs aberrantes.</translation>
</message>
<message>
<location filename="parts/losses/huber.py" />
<source>½ (o − y)² where |o − y| ≤ δ, else δ (|o − y| − ½ δ); the gradient is o − y, held between −δ and δ. PyTorch's HuberLoss, which averages over all elements.</source>
<translation>½ (o − y)² si |o − y| ≤ δ, sinon δ (|o − y| − ½ δ) ; le gradient est o − y, maintenu entre −δ et δ. HuberLoss de PyTorch, qui fait la moyenne sur tous les éléments.</translation>
</message>
<message>
<location filename="parts/losses/mae.py" />
<source>E = (1/N) Σ |o − y|, ∂E/∂o = sign(o − y), and 0 where o = y. PyTorch's L1Loss averages over all elements.</source>
<translation>E = (1/N) Σ |o − y|, ∂E/∂o = sign(o − y), et 0 si o = y. L1Loss de PyTorch fait la moyenne sur tous les éléments.</translation>
</message>
<message>
<location filename="parts/losses/mae.py" />
<source>The absolute differences between outputs and targets: outliers pull less than with squares.</source>
<translation>Les écarts absolus entre sorties et cibles : les valeurs aberrantes tirent moins qu’avec les carrés.</translation>
</message>
<message>
<location filename="parts/losses/mae.py" />
<source>absolute error</source>
<translation>erreur absolue</translation>
</message>
<message>
<location filename="parts/losses/mse.py" />
<source>E = (1/N) Σ ‖o − y‖², ∂E/∂o = 2 (o − y): summed over the outputs, averaged over the samples. PyTorch's MSELoss averages over all elements, so with k outputs its value is ours divided by k.</source>
<translation>E = (1/N) Σ ‖o − y‖², ∂E/∂o = 2 (o − y) : somme sur les sorties, moyenne sur les exemples. MSELoss de PyTorch fait la moyenne sur tous les éléments ; avec k sorties, sa valeur est donc la nôtre divisée par k.</translation>
</message>
<message>
<location filename="parts/losses/mse.py" />
<source>The squared differences between outputs and targets: the usual loss for regression.</source>
<translation>Les carrés des écarts entre sorties et cibles : la perte habituelle en régression.</translation>
</message>
<message>
<location filename="parts/notation.py" />
<source>Jᵀ ∂E/∂a</source>
<translation>Jᵀ ∂E/∂a</translation>
</message>
<message>
<location filename="parts/notation.py" />
<source>The samples of this batch, as columns.</source>
<translation>Les exemples de ce lot, en colonnes.</translation>
</message>
<message>
<location filename="parts/notation.py" />
<source>x ← next batch</source>
<translation>x ← lot suivant</translation>
</message>
<message>
<location filename="parts/numerals.py" />
<source>type a number such as 0.5, -2 or 1e-3</source>
<translation>tapez un nombre tel que 0,5, -2 ou 1e-3</translation>
</message>
<message>
<location filename="parts/numerals.py" />
<source>write {replace} or {replace2}</source>
<extracomment>pattern</extracomment>
<translation>écrivez {replace} ou {replace2}</translation>
</message>
<message>
<location filename="parts/numerals.py" />
<source>{text} can be read in two ways</source>
<extracomment>pattern</extracomment>
<translation>{text} peut se lire de deux façons</translation>
</message>
<message>
<location filename="parts/numerals.py" />
<source>{text} is not a number</source>
<extracomment>pattern</extracomment>
<translation>{text} n’est pas un nombre</translation>
</message>
<message>
<location filename="parts/optimizers/_moments.py" />
<source>A fading mean of the gradients.</source>
<translation>Une moyenne des gradients qui s’estompe avec le temps.</translation>
</message>
<message>
<location filename="parts/optimizers/_moments.py" />
<source>A fading mean of the squared gradients.</source>
<translation>Une moyenne des carrés des gradients qui s’estompe avec le temps.</translation>
</message>
<message>
<location filename="parts/optimizers/_moments.py" />
<source>A step by the mean gradient over its size.</source>
<translation>Un pas selon le gradient moyen divisé par sa taille.</translation>
</message>
<message>
<location filename="parts/optimizers/_moments.py" />
<source>How much of the first moment is kept.</source>
<translation>La part conservée du premier moment.</translation>
</message>
<message>
<location filename="parts/optimizers/_moments.py" />
<source>How much of the second moment is kept.</source>
<translation>La part conservée du second moment.</translation>
</message>
<message>
<location filename="parts/optimizers/_moments.py" />
<source>Keeps the division from 0 by 0.</source>
<translation>Évite la division de 0 par 0.</translation>
</message>
<message>
<location filename="parts/optimizers/_moments.py" />
<source>The mean started from 0; the correction makes up for that.</source>
<translation>La moyenne est partie de 0 ; la correction le compense.</translation>
</message>
<message>
<location filename="parts/optimizers/_moments.py" />
<source>The same correction for the mean square.</source>
<translation>La même correction pour la moyenne des carrés.</translation>
</message>
<message>
<location filename="parts/optimizers/_moments.py" />
<source>beta1</source>
<translation>bêta1</translation>
</message>
<message>
<location filename="parts/optimizers/_moments.py" />
<source>beta2</source>
<translation>bêta2</translation>
</message>
<message>
<location filename="parts/optimizers/_moments.py" />
<source>corrected mean</source>
<translation>moyenne corrigée</translation>
</message>
<message>
<location filename="parts/optimizers/_moments.py" />
<source>corrected square</source>
<translation>carré corrigé</translation>
</message>
<message>
<location filename="parts/optimizers/_moments.py" />
<source>first moment</source>
<translation>premier moment</translation>
</message>
<message>
<location filename="parts/optimizers/_moments.py" />
<source>first_hat</source>
<translation>first_hat</translation>
</message>
<message>
<location filename="parts/optimizers/_moments.py" />
<source>second moment</source>
<translation>second moment</translation>
</message>
<message>
<location filename="parts/optimizers/_moments.py" />
<source>second_hat</source>
<translation>second_hat</translation>
</message>
<message>
<location filename="parts/optimizers/adagrad.py" />
<source>A step by the gradient over its history.</source>
<translation>Un pas selon le gradient divisé par son histoire.</translation>
</message>
<message>
<location filename="parts/optimizers/adagrad.py" />
<source>AdaGrad</source>
<translation>AdaGrad</translation>
</message>
<message>
<location filename="parts/optimizers/adagrad.py" />
<source>Each weight has a rate of its own, which shrinks with the sum of its squared gradients.</source>
<translation>Chaque poids a son propre taux, qui diminue avec la somme des carrés de ses gradients.</translation>
</message>
<message>
<location filename="parts/optimizers/adagrad.py" />
<source>The squared gradients add up.</source>
<translation>Les carrés des gradients s’additionnent.</translation>
</message>
<message>
<location filename="parts/optimizers/adagrad.py" />
<source>s ← s + (∂E/∂W)², W ← W − η ∂E/∂W / (√s + ε), s from 0 as in PyTorch; Keras starts s at 0.1. PyTorch's usual rate is 0.01.</source>
<translation>s ← s + (∂E/∂W)², W ← W − η ∂E/∂W / (√s + ε), s à partir de 0 comme dans PyTorch ; Keras part de s = 0,1. Le taux habituel de PyTorch est 0,01.</translation>
</message>
<message>
<location filename="parts/optimizers/adagrad.py" />
<source>sum of squares</source>
<translation>somme des carrés</translation>
</message>
<message>
<location filename="parts/optimizers/adam.py" />
<source>Adam</source>
<translation>Adam</translation>
</message>
<message>
<location filename="parts/optimizers/adam.py" />
<source>Momentum and a rate for each weight in one: the mean gradient over its recent size. Often a good first choice.</source>
<translation>Inertie et un taux par poids à la fois : le gradient moyen divisé par sa taille récente. Souvent un bon premier choix.</translation>
</message>
<message>
<location filename="parts/optimizers/adam.py" />
<source>m and v are fading means of the gradient and of its square; m̂ = m / (1 − β₁ᵗ) and v̂ = v / (1 − β₂ᵗ) correct their start from 0; W ← W − η m̂ / (√v̂ + ε). Defaults of the paper and of PyTorch, whose usual rate is 0.001; Keras has ε = 1e-7.</source>
<translation>m et v sont des moyennes mobiles exponentielles du gradient et de son carré ; m̂ = m / (1 − β₁ᵗ) et v̂ = v / (1 − β₂ᵗ) corrigent leur départ de 0 ; W ← W − η m̂ / (√v̂ + ε). Valeurs par défaut de l’article et de PyTorch, dont le taux habituel est 0,001 ; Keras a ε = 1e-7.</translation>
</message>
<message>
<location filename="parts/optimizers/adamw.py" />
<source>Adam whose weights also shrink a little at each update, apart from the gradient.</source>
<translation>Adam, où les poids diminuent en plus un peu à chaque mise à jour, indépendamment du gradient.</translation>
</message>
<message>
<location filename="parts/optimizers/adamw.py" />
<source>AdamW</source>
<translation>AdamW</translation>
</message>
<message>
<location filename="parts/optimizers/adamw.py" />
<source>By what share, times the rate, weights shrink.</source>
<translation>La part dont les poids diminuent, à multiplier par le taux.</translation>
</message>
<message>
<location filename="parts/optimizers/adamw.py" />
<source>Each weight shrinks by a share of itself.</source>
<translation>Chaque poids diminue d’une part de lui-même.</translation>
</message>
<message>
<location filename="parts/optimizers/adamw.py" />
<source>W ← W − η λ W first, then Adam. The decay does not pass through the moments as that of an L2 penalty does. As in PyTorch it applies to biases too, with λ = 0.01; Keras has 0.004.</source>
<translation>W ← W − η λ W d’abord, puis Adam. La dégradation ne passe pas par les moments comme celle d’une pénalité L2. Comme dans PyTorch, elle s’applique aussi aux biais, avec λ = 0,01 ; Keras a 0,004.</translation>
</message>
<message>
<location filename="parts/optimizers/adamw.py" />
<source>weight_decay</source>
<translation>weight_decay</translation>
</message>
<message>
<location filename="parts/optimizers/momentum.py" />
<source>A fading sum of past gradients moves the weights, so that steady directions gain speed.</source>
<translation>Une somme des gradients passés, qui s’estompe, déplace les poids : les directions constantes prennent de la vitesse.</translation>
</message>
<message>
<location filename="parts/optimizers/momentum.py" />
<source>Each weight moves against its velocity.</source>
<translation>Chaque poids se déplace à l’opposé de sa vitesse.</translation>
</message>
<message>
<location filename="parts/optimizers/momentum.py" />
<source>How much of the velocity is kept.</source>
<translation>La part conservée de la vitesse.</translation>
</message>
<message>
<location filename="parts/optimizers/momentum.py" />
<source>The velocity fades, and the gradient is added to it.</source>
<translation>La vitesse s’estompe, et le gradient s’y ajoute.</translation>
</message>
<message>
<location filename="parts/optimizers/momentum.py" />
<source>v ← μ v + ∂E/∂W, W ← W − η v: PyTorch's form, without dampening. Sutskever's and Keras's v holds −η inside, which differs only when the rate changes.</source>
<translation>v ← μ v + ∂E/∂W, W ← W − η v : la forme de PyTorch, sans dampening. Le v de Sutskever et de Keras contient −η, ce qui ne change quelque chose que si le taux varie.</translation>
</message>
<message>
<location filename="parts/optimizers/nesterov.py" />
<source>Each weight moves as if a step ahead.</source>
<translation>Chaque poids se déplace comme s’il avait un pas d’avance.</translation>
</message>
<message>
<location filename="parts/optimizers/nesterov.py" />
<source>Momentum that looks ahead: the weights move by the gradient plus what the velocity will be.</source>
<translation>Une inertie qui regarde devant elle : les poids se déplacent selon le gradient plus ce que sera la vitesse.</translation>
</message>
<message>
<location filename="parts/optimizers/nesterov.py" />
<source>Nesterov momentum</source>
<translation>inertie de Nesterov</translation>
</message>
<message>
<location filename="parts/optimizers/nesterov.py" />
<source>v ← μ v + ∂E/∂W, W ← W − η (∂E/∂W + μ v): PyTorch's form (SGD with nesterov=True), which takes the gradient at the weights themselves. Nesterov's own form takes it at W − η μ v.</source>
<translation>v ← μ v + ∂E/∂W, W ← W − η (∂E/∂W + μ v) : la forme de PyTorch (SGD avec nesterov=True), qui prend le gradient aux poids eux-mêmes. Celle de Nesterov le prend en W − η μ v.</translation>
</message>
<message>
<location filename="parts/optimizers/rmsprop.py" />
<source>A step by the gradient over its size.</source>
<translation>Un pas selon le gradient divisé par sa taille.</translation>
</message>
<message>
<location filename="parts/optimizers/rmsprop.py" />
<source>Each gradient is divided by its recent size, so that steep and flat directions advance alike.</source>
<translation>Chaque gradient est divisé par sa taille récente : les directions raides et plates avancent du même pas.</translation>
</message>
<message>
<location filename="parts/optimizers/rmsprop.py" />
<source>How much of the mean square is kept.</source>
<translation>La part conservée de la moyenne des carrés.</translation>
</message>
<message>
<location filename="parts/optimizers/rmsprop.py" />
<source>RMSprop</source>
<translation>RMSprop</translation>
</message>
<message>
<location filename="parts/optimizers/rmsprop.py" />
<source>mean square</source>
<translation>moyenne des carrés</translation>
</message>
<message>
<location filename="parts/optimizers/rmsprop.py" />
<source>v ← ρ v + (1 − ρ) (∂E/∂W)², W ← W − η ∂E/∂W / (√v + ε): PyTorch's form and defaults (ρ is its alpha, 0.99). Hinton's lecture and Keras have ρ = 0.9; TensorFlow 1 has ε under the root. PyTorch's usual rate is 0.01.</source>
<translation>v ← ρ v + (1 − ρ) (∂E/∂W)², W ← W − η ∂E/∂W / (√v + ε) : la forme et les valeurs par défaut de PyTorch (ρ est son alpha, 0,99). Le cours de Hinton et Keras ont ρ = 0,9 ; TensorFlow 1 a ε sous la racine. Le taux habituel de PyTorch est 0,01.</translation>
</message>
<message>
<location filename="parts/optimizers/rprop.py" />
<source>Each step grows while the gradient keeps its sign, and shrinks when it has turned.</source>
<translation>Chaque pas grandit tant que le gradient garde son signe et rétrécit quand il en a changé.</translation>
</message>
<message>
<location filename="parts/optimizers/rprop.py" />
<source>Each weight moves by its step, against the gradient.</source>
<translation>Chaque poids se déplace de son pas, à l’opposé du gradient.</translation>
</message>
<message>
<location filename="parts/optimizers/rprop.py" />
<source>Factor of the step after a turn.</source>
<translation>Facteur du pas après un changement de signe.</translation>
</message>
<message>
<location filename="parts/optimizers/rprop.py" />
<source>Factor of the step while the sign stays.</source>
<translation>Facteur du pas tant que le signe reste le même.</translation>
</message>
<message>
<location filename="parts/optimizers/rprop.py" />
<source>Rprop</source>
<translation>Rprop</translation>
</message>
<message>
<location filename="parts/optimizers/rprop.py" />
<source>Steps grow while the gradient keeps its sign and shrink when it turns; for full batches only.</source>
<translation>Les pas grandissent tant que le gradient garde son signe et rétrécissent quand il en change ; pour les lots complets seulement.</translation>
</message>
<message>
<location filename="parts/optimizers/rprop.py" />
<source>The largest step.</source>
<translation>Le plus grand pas.</translation>
</message>
<message>
<location filename="parts/optimizers/rprop.py" />
<source>The learning rate is the first step Δ; schedules have no effect. Where the sign has turned, the gradient counts as 0 until the next update (p is the gradient that counted): PyTorch's form, the iRprop− of Igel and Hüsken. With mini-batches the signs are noise.</source>
<translation>Le taux d’apprentissage est le premier pas Δ ; les programmes du taux n’ont pas d’effet. Là où le signe a changé, le gradient compte pour 0 jusqu’à la mise à jour suivante (p est le gradient qui a compté) : la forme de PyTorch, l’iRprop− d’Igel et Hüsken. Avec des mini-lots, les signes ne sont que du bruit.</translation>
</message>
<message>
<location filename="parts/optimizers/rprop.py" />
<source>The smallest step.</source>
<translation>Le plus petit pas.</translation>
</message>
<message>
<location filename="parts/optimizers/rprop.py" />
<source>Where the sign has turned, this one waits.</source>
<translation>Là où le signe a changé, ce gradient est ignoré cette fois.</translation>
</message>
<message>
<location filename="parts/optimizers/rprop.py" />
<source>grow</source>
<translation>agrandissement</translation>
</message>
<message>
<location filename="parts/optimizers/rprop.py" />
<source>largest</source>
<translation>plus grand</translation>
</message>
<message>
<location filename="parts/optimizers/rprop.py" />
<source>previous</source>
<translation>précédent</translation>
</message>
<message>
<location filename="parts/optimizers/rprop.py" />
<source>shrink</source>
<translation>rétrécissement</translation>
</message>
<message>
<location filename="parts/optimizers/rprop.py" />
<source>smallest</source>
<translation>plus petit</translation>
</message>
<message>
<location filename="parts/optimizers/sgd.py" />
<source>Each weight moves against its gradient by the learning rate times it: the plain rule of the textbooks.</source>
<translation>Chaque poids se déplace à l’opposé de son gradient, multiplié par le taux d’apprentissage : la règle simple des manuels.</translation>
</message>
<message>
<location filename="parts/optimizers/sgd.py" />
<source>Each weight moves against its gradient.</source>
<translation>Chaque poids se déplace à l’opposé de son gradient.</translation>
</message>
<message>
<location filename="parts/optimizers/sgd.py" />
<source>W ← W − η ∂E/∂W. Called SGD in PyTorch and Keras; it is stochastic when a batch is a part of the samples.</source>
<translation>W ← W − η ∂E/∂W. S’appelle SGD dans PyTorch et Keras ; elle est stochastique quand un lot n’est qu’une partie des exemples.</translation>
</message>
<message>
<location filename="parts/own_samples.py" />
<source>They were taken over from {origin}.</source>
<extracomment>pattern</extracomment>
<translation>Ils ont été repris de {origin}.</translation>
</message>
<message>
<location filename="parts/own_samples.py" />
<source>a name or a number is wrong</source>
<translation>un nom ou un nombre est incorrect</translation>
</message>
<message>
<location filename="parts/own_samples.py" />
<source>a place that is not there</source>
<translation>un emplacement qui n’existe pas</translation>
</message>
<message>
<location filename="parts/own_samples.py" />
<source>a project cannot keep more</source>
<translation>un projet ne peut pas en contenir davantage</translation>
</message>
<message>
<location filename="parts/own_samples.py" />
<source>a sample cannot be used</source>
<translation>un exemple est inutilisable</translation>
</message>
<message>
<location filename="parts/own_samples.py" />
<source>add one</source>
<translation>ajoutez-en un</translation>
</message>
<message>
<location filename="parts/own_samples.py" />
<source>all of them were deleted</source>
<translation>ils ont tous été supprimés</translation>
</message>
<message>
<location filename="parts/own_samples.py" />
<source>delete some first</source>
<translation>supprimez-en d’abord quelques-uns</translation>
</message>
<message>
<location filename="parts/own_samples.py" />
<source>edit {it} does not fit: {error}</source>
<extracomment>pattern</extracomment>
<translation>la modification {it} ne convient pas : {error}</translation>
</message>
<message>
<location filename="parts/own_samples.py" />
<source>its class is none of those there are</source>
<translation>sa classe n’est aucune de celles qui existent</translation>
</message>
<message>
<location filename="parts/own_samples.py" />
<source>one of its numbers is missing or not finite</source>
<translation>un de ses nombres manque ou n’est pas fini</translation>
</message>
<message>
<location filename="parts/own_samples.py" />
<source>take fewer samples, or fewer columns</source>
<translation>prenez moins d’exemples, ou moins de colonnes</translation>
</message>
<message>
<location filename="parts/own_samples.py" />
<source>take other data, or a copy of the file that is whole</source>
<translation>prenez d’autres données, ou une copie intacte du fichier</translation>
</message>
<message>
<location filename="parts/own_samples.py" />
<source>the columns of the samples cannot be read</source>
<translation>les colonnes des exemples sont illisibles</translation>
</message>
<message>
<location filename="parts/own_samples.py" />
<source>the columns of the samples do not fit together</source>
<translation>les colonnes des exemples ne vont pas ensemble</translation>
</message>
<message>
<location filename="parts/own_samples.py" />
<source>the edits of the samples are too long</source>
<translation>les modifications des exemples sont trop longues</translation>
</message>
<message>
<location filename="parts/own_samples.py" />
<source>the edits of the samples cannot be made</source>
<translation>les modifications des exemples ne peuvent pas être faites</translation>
</message>
<message>
<location filename="parts/own_samples.py" />
<source>the limit is {edits} characters</source>
<extracomment>pattern</extracomment>
<translation>la limite est de {edits} caractères</translation>
</message>
<message>
<location filename="parts/own_samples.py" />
<source>the samples cannot be read</source>
<translation>les exemples sont illisibles</translation>
</message>
<message>
<location filename="parts/own_samples.py" />
<source>there are no samples</source>
<translation>il n’y a pas d’exemples</translation>
</message>
<message>
<location filename="parts/own_samples.py" />
<source>there are too many samples</source>
<translation>il y a trop d’exemples</translation>
</message>
<message>
<location filename="parts/own_samples.py" />
<source>there are too many samples to edit</source>
<translation>il y a trop d’exemples à modifier</translation>
</message>
<message>
<location filename="parts/own_samples.py" />
<source>they are no rows of that many numbers</source>
<translation>ce ne sont pas des lignes d’autant de nombres</translation>
</message>
<message>
<location filename="parts/own_samples.py" />
<source>{size} numbers are more than a project keeps</source>
<extracomment>pattern</extracomment>
<translation>{size} nombres, c’est plus que ne garde un projet</translation>
</message>
<message>
<location filename="parts/plans.py" />
<source>a category needs two different values, so that there is something to tell apart</source>
<translation>une catégorie exige deux valeurs différentes, pour qu’il y ait quelque chose à distinguer</translation>
</message>
<message>
<location filename="parts/plans.py" />
<source>choose a column as the target</source>
<translation>choisissez une colonne comme cible</translation>
</message>
<message>
<location filename="parts/plans.py" />
<source>choose some columns as inputs</source>
<translation>choisissez des colonnes comme entrées</translation>
</message>
<message>
<location filename="parts/plans.py" />
<source>ignore it, or make it a category</source>
<translation>ignorez-la, ou faites-en une catégorie</translation>
</message>
<message>
<location filename="parts/plans.py" />
<source>it is text</source>
<translation>c’est du texte</translation>
</message>
<message>
<location filename="parts/plans.py" />
<source>no column is one</source>
<translation>aucune colonne n’en est une</translation>
</message>
<message>
<location filename="parts/plans.py" />
<source>the plan of the import cannot be used</source>
<translation>le plan de l’importation est inutilisable</translation>
</message>
<message>
<location filename="parts/plans.py" />
<source>there are no inputs</source>
<translation>il n’y a pas d’entrées</translation>
</message>
<message>
<location filename="parts/plans.py" />
<source>there are no targets</source>
<translation>il n’y a pas de cibles</translation>
</message>
<message>
<location filename="parts/preparation.py" />
<source>Each part holds the classes in the proportions of the whole.</source>
<translation>Chaque partie contient les classes dans les proportions de l’ensemble.</translation>
</message>
<message>
<location filename="parts/preparation.py" />
<source>Share of the samples for validation; they never change a weight.</source>
<translation>Part des exemples pour la validation ; ils ne changent jamais un poids.</translation>
</message>
<message>
<location filename="parts/preparation.py" />
<source>Share of the samples that is kept for the test at the end.</source>
<translation>Part des exemples gardée pour le test final.</translation>
</message>
<message>
<location filename="parts/preparation.py" />
<source>Targets of a regression get mean 0 and deviation 1, as measured on the training part alone; outputs are shown scaled back.</source>
<translation>Les cibles d’une régression sont ramenées à la moyenne 0 et à l’écart type 1, mesurés sur la seule partie d’apprentissage ; les sorties sont montrées dans l’échelle d’origine.</translation>
</message>
<message>
<location filename="parts/preparation.py" />
<source>The same seed gives the same parts.</source>
<translation>La même graine donne les mêmes parties.</translation>
</message>
<message>
<location filename="parts/preparation.py" />
<source>choose data with classes, or another loss or learning rule</source>
<translation>choisissez des données avec des classes, ou une autre perte ou règle d’apprentissage</translation>
</message>
<message>
<location filename="parts/preparation.py" />
<source>column {wrong} cannot be standardized</source>
<extracomment>pattern</extracomment>
<translation>la colonne {wrong} ne peut pas être centrée-réduite</translation>
</message>
<message>
<location filename="parts/preparation.py" />
<source>fold {at}</source>
<extracomment>pattern</extracomment>
<translation>pli {at}</translation>
</message>
<message>
<location filename="parts/preparation.py" />
<source>ignore that column, or make the training part larger</source>
<translation>ignorez cette colonne, ou agrandissez la partie d’apprentissage</translation>
</message>
<message>
<location filename="parts/preparation.py" />
<source>it is not a list of means and one of deviations</source>
<translation>ce n’est pas une liste de moyennes et une d’écarts types</translation>
</message>
<message>
<location filename="parts/preparation.py" />
<source>its numbers are too large</source>
<translation>ses nombres sont trop grands</translation>
</message>
<message>
<location filename="parts/preparation.py" />
<source>make it larger</source>
<translation>agrandissez-la</translation>
</message>
<message>
<location filename="parts/preparation.py" />
<source>make validation and test smaller</source>
<translation>réduisez la validation et le test</translation>
</message>
<message>
<location filename="parts/preparation.py" />
<source>missing inputs cannot be filled in</source>
<translation>les entrées manquantes ne peuvent pas être complétées</translation>
</message>
<message>
<location filename="parts/preparation.py" />
<source>nothing can be standardized</source>
<translation>rien ne peut être centré-réduit</translation>
</message>
<message>
<location filename="parts/preparation.py" />
<source>prepare the data again</source>
<translation>préparez de nouveau les données</translation>
</message>
<message>
<location filename="parts/preparation.py" />
<source>scale it, or standardize nothing</source>
<translation>mettez-la à l’échelle, ou ne centrez-réduisez rien</translation>
</message>
<message>
<location filename="parts/preparation.py" />
<source>scale them</source>
<translation>mettez-les à l’échelle</translation>
</message>
<message>
<location filename="parts/preparation.py" />
<source>standardize_targets</source>
<translation>standardize_targets</translation>
</message>
<message>
<location filename="parts/preparation.py" />
<source>stratify</source>
<translation>stratifier</translation>
</message>
<message>
<location filename="parts/preparation.py" />
<source>the input {names} cannot be filled in</source>
<extracomment>pattern</extracomment>
<translation>l’entrée {names} ne peut pas être complétée</translation>
</message>
<message>
<location filename="parts/preparation.py" />
<source>the numbers are too large</source>
<translation>les nombres sont trop grands</translation>
</message>
<message>
<location filename="parts/preparation.py" />
<source>the preparation of data</source>
<translation>la préparation des données</translation>
</message>
<message>
<location filename="parts/preparation.py" />
<source>the standardization cannot be used</source>
<translation>les paramètres de centrage-réduction sont inutilisables</translation>
</message>
<message>
<location filename="parts/preparation.py" />
<source>the targets cannot be written as −1 and 1</source>
<translation>les cibles ne peuvent pas s’écrire −1 et 1</translation>
</message>
<message>
<location filename="parts/preparation.py" />
<source>the three shares must sum to 1, with something left for training</source>
<translation>les trois parts doivent avoir pour somme 1 et laisser quelque chose à l’apprentissage</translation>
</message>
<message>
<location filename="parts/preparation.py" />
<source>the training part has no value of it of which to take the {fill}</source>
<extracomment>pattern</extracomment>
<translation>la partie d’apprentissage n’en contient aucune valeur d’où tirer la {fill!t}</translation>
</message>
<message>
<location filename="parts/preparation.py" />
<source>the training part is empty</source>
<translation>la partie d’apprentissage est vide</translation>
</message>
<message>
<location filename="parts/preparation.py" />
<source>they are not classes</source>
<translation>ce ne sont pas des classes</translation>
</message>
<message>
<location filename="parts/preparers/clip_iqr.py" />
<source>Interquartile ranges beyond the quartiles.</source>
<translation>Nombre d’écarts interquartiles au-delà des quartiles.</translation>
</message>
<message>
<location filename="parts/preparers/clip_iqr.py" />
<source>Numbers farther from the middle half than so many interquartile ranges are put at that distance.</source>
<translation>Les nombres plus éloignés de la moitié centrale que ce nombre d’écarts interquartiles sont ramenés à cette distance.</translation>
</message>
<message>
<location filename="parts/preparers/clip_iqr.py" />
<source>clip by IQR</source>
<translation>écrêtage par l’écart interquartile</translation>
</message>
<message>
<location filename="parts/preparers/clip_iqr.py" />
<source>x' = min(max(x, Q₁ − k (Q₃ − Q₁)), Q₃ + k (Q₃ − Q₁)), k = 1.5 being Tukey's inner fences, 3 the outer. No sample is dropped. Where half of the numbers are equal, the fences are there, and all others are cut off.</source>
<translation>x' = min(max(x, Q₁ − k (Q₃ − Q₁)), Q₃ + k (Q₃ − Q₁)), k = 1,5 donnant les bornes intérieures de Tukey, 3 les bornes extérieures. Aucun exemple n’est supprimé. Si la moitié des nombres sont égaux, les bornes sont à cette valeur et tous les autres sont écrêtés.</translation>
</message>
<message>
<location filename="parts/preparers/clip_quantiles.py" />
<source>Numbers below one quantile of the column are put onto it, and so are those above another.</source>
<translation>Les nombres inférieurs à un quantile de la colonne sont ramenés à celui-ci, de même ceux qui en dépassent un autre.</translation>
</message>
<message>
<location filename="parts/preparers/clip_quantiles.py" />
<source>The share of the numbers that is cut off below.</source>
<translation>La part des nombres écrêtée en bas.</translation>
</message>
<message>
<location filename="parts/preparers/clip_quantiles.py" />
<source>The share of the numbers that lies below the upper edge.</source>
<translation>La part des nombres située au-dessous de la borne haute.</translation>
</message>
<message>
<location filename="parts/preparers/clip_quantiles.py" />
<source>clip by quantiles</source>
<translation>écrêtage par quantiles</translation>
</message>
<message>
<location filename="parts/preparers/clip_quantiles.py" />
<source>x' = min(max(x, q(low)), q(high)), the quantiles interpolated linearly between the sorted numbers at 1 + (N − 1) p. No sample is dropped.</source>
<translation>x' = min(max(x, q(low)), q(high)), les quantiles étant interpolés linéairement entre les nombres triés en 1 + (N − 1) p. Aucun exemple n’est supprimé.</translation>
</message>
<message>
<location filename="parts/preparers/min_max.py" />
<source>From 0 to 1 (unit), or from −1 to 1 (signed).</source>
<translation>De 0 à 1 (unité), ou de −1 à 1 (signé).</translation>
</message>
<message>
<location filename="parts/preparers/min_max.py" />
<source>Shift and scale each column so that its numbers go from 0 to 1, or from −1 to 1.</source>
<translation>Décaler chaque colonne et la mettre à l’échelle pour que ses nombres aillent de 0 à 1, ou de −1 à 1.</translation>
</message>
<message>
<location filename="parts/preparers/min_max.py" />
<source>min-max</source>
<translation>min-max</translation>
</message>
<message>
<location filename="parts/preparers/min_max.py" />
<source>range</source>
<translation>intervalle</translation>
</message>
<message>
<location filename="parts/preparers/min_max.py" />
<source>x' = (x − min) / (max − min); for −1 to 1 it is 2 (x − min) / (max − min) − 1, written as a shift by the middle and a scale of half the range. A column that does not vary is at the lower end. Numbers outside the training part's range lie outside of it afterwards, too.</source>
<translation>x' = (x − min) / (max − min) ; pour −1 à 1, c’est 2 (x − min) / (max − min) − 1, écrit comme un décalage du milieu et une mise à l’échelle par la demi-étendue. Une colonne qui ne varie pas se retrouve à la borne basse. Les nombres hors de l’intervalle de la partie d’apprentissage restent hors de l’intervalle ensuite aussi.</translation>
</message>
<message>
<location filename="parts/preparers/none.py" />
<source>The numbers of the column as they are.</source>
<translation>Les nombres de la colonne tels quels.</translation>
</message>
<message>
<location filename="parts/preparers/quantile.py" />
<source>Each number becomes the share of the training part's numbers below it, or the normal deviate of that share.</source>
<translation>Chaque nombre devient la part des nombres de la partie d’apprentissage qui lui sont inférieurs, ou le quantile normal de cette part.</translation>
</message>
<message>
<location filename="parts/preparers/quantile.py" />
<source>How the prepared numbers are spread.</source>
<translation>La répartition des nombres préparés.</translation>
</message>
<message>
<location filename="parts/preparers/quantile.py" />
<source>So many quantiles at most, evenly spaced.</source>
<translation>Nombre maximal de quantiles, régulièrement espacés.</translation>
</message>
<message>
<location filename="parts/preparers/quantile.py" />
<source>quantile normalization</source>
<translation>normalisation par quantiles</translation>
</message>
<message>
<location filename="parts/preparers/quantile.py" />
<source>quantiles</source>
<translation>quantiles</translation>
</message>
<message>
<location filename="parts/preparers/quantile.py" />
<source>x' = F(x), F being the distribution function of the training part, interpolated linearly between n quantiles; with a normal output x' = Φ⁻¹(F(x)), cut off at ±5.2. A column that does not vary becomes 0. It is no shift and scale, so that only files of weights can take the network, and not this.</source>
<translation>x' = F(x), F étant la fonction de répartition de la partie d’apprentissage, interpolée linéairement entre n quantiles ; avec une sortie normale, x' = Φ⁻¹(F(x)), coupé à ±5,2. Une colonne qui ne varie pas devient 0. Ce n’est pas un décalage suivi d’une mise à l’échelle : seuls les fichiers de poids peuvent recevoir le réseau, sans cette préparation.</translation>
</message>
<message>
<location filename="parts/preparers/robust.py" />
<source>Shift each column by its median and scale it by its interquartile range: outliers do not count.</source>
<translation>Décaler chaque colonne de sa médiane et la diviser par son écart interquartile : les valeurs aberrantes ne comptent pas.</translation>
</message>
<message>
<location filename="parts/preparers/robust.py" />
<source>robust scaling</source>
<translation>mise à l’échelle robuste</translation>
</message>
<message>
<location filename="parts/preparers/robust.py" />
<source>x' = (x − median) / (Q₃ − Q₁), the quartiles interpolated linearly between the sorted numbers at 1 + (N − 1) p (type 7 of Hyndman and Fan); where Q₃ = Q₁ the column is only shifted.</source>
<translation>x' = (x − médiane) / (Q₃ − Q₁), les quartiles étant interpolés linéairement entre les nombres triés en 1 + (N − 1) p (type 7 de Hyndman et Fan) ; si Q₃ = Q₁, la colonne est seulement décalée.</translation>
</message>
<message>
<location filename="parts/preparers/standardize.py" />
<source>Shift and scale each column to mean 0 and deviation 1.</source>
<translation>Décaler chaque colonne et la mettre à l’échelle pour la moyenne 0 et l’écart type 1.</translation>
</message>
<message>
<location filename="parts/preparers/standardize.py" />
<source>x' = (x − mean) / deviation, the variance being divided by N; a column that does not vary becomes 0. A far outlier makes all other numbers small.</source>
<translation>x' = (x − moyenne) / écart type, la variance étant divisée par N ; une colonne qui ne varie pas devient 0. Une valeur aberrante lointaine rend tous les autres nombres petits.</translation>
</message>
<message>
<location filename="parts/profiles.py" />
<source>all its values are {sample}</source>
<extracomment>pattern</extracomment>
<translation>toutes ses valeurs sont {sample}</translation>
</message>
<message>
<location filename="parts/profiles.py" />
<source>always {low}</source>
<extracomment>pattern</extracomment>
<translation>toujours {low}</translation>
</message>
<message>
<location filename="parts/profiles.py" />
<source>it counts the rows, from {low} to {high}</source>
<extracomment>pattern</extracomment>
<translation>elle compte les lignes, de {low} à {high}</translation>
</message>
<message>
<location filename="parts/profiles.py" />
<source>it has characters that cannot be shown</source>
<translation>elle contient des caractères qui ne peuvent pas être affichés</translation>
</message>
<message>
<location filename="parts/profiles.py" />
<source>it has more than {values} different texts, such as {sample}: too many for categories</source>
<extracomment>pattern</extracomment>
<translation>elle a plus de {values} textes différents, comme {sample} : trop pour des catégories</translation>
</message>
<message>
<location filename="parts/profiles.py" />
<source>it has no values</source>
<translation>elle n’a aucune valeur</translation>
</message>
<message>
<location filename="parts/profiles.py" />
<source>it has texts of up to {longest} characters, which are no categories</source>
<extracomment>pattern</extracomment>
<translation>elle a des textes allant jusqu’à {longest} caractères, ce ne sont pas des catégories</translation>
</message>
<message>
<location filename="parts/profiles.py" />
<source>it is a number of the rows: all are different</source>
<translation>elle numérote les lignes : tous ses nombres diffèrent</translation>
</message>
<message>
<location filename="parts/profiles.py" />
<source>no values</source>
<translation>aucune valeur</translation>
</message>
<message>
<location filename="parts/profiles.py" />
<source>{different} of its {given} texts are different, as in names or remarks: hardly categories</source>
<extracomment>pattern</extracomment>
<translation>{different} de ses {given} textes sont différents, comme des noms ou des remarques : guère des catégories</translation>
</message>
<message>
<location filename="parts/profiles.py" />
<source>{missing} missing</source>
<extracomment>pattern</extracomment>
<translation>{missing} manquants</translation>
</message>
<message>
<location filename="parts/profiles.py" />
<source>{odd} not a number</source>
<extracomment>pattern</extracomment>
<translation>{odd} pas un nombre</translation>
</message>
<message>
<location filename="parts/profiles.py" />
<source>{values} categories</source>
<extracomment>pattern</extracomment>
<translation>{values} catégories</translation>
</message>
<message>
<location filename="parts/regularizers/augment.py" />
<source>Drawn anew for each sample of each batch; what comes in from outside is 0, and what comes to lie between pixels is interpolated. Validation, test and prediction see the images as they are. Images are moved as they are prepared, so leave pixels unscaled, or scale all alike. Digits must not be mirrored; clothes may be.</source>
<translation>Le tirage est refait pour chaque exemple de chaque lot ; ce qui entre par les bords vaut 0, et ce qui tombe entre deux pixels est interpolé. La validation, le test et la prédiction voient les images telles quelles. Les images sont déplacées comme elles sont préparées : ne mettez pas les pixels à l’échelle, ou tous de la même façon. Des chiffres ne doivent pas être retournés ; des vêtements peuvent l’être.</translation>
</message>
<message>
<location filename="parts/regularizers/augment.py" />
<source>Each image is moved by amounts of its own, drawn anew for every sample of every batch.</source>
<translation>Chaque image est déplacée à sa manière ; le tirage est refait pour chaque exemple de chaque lot.</translation>
</message>
<message>
<location filename="parts/regularizers/augment.py" />
<source>How far an image may be turned, either way.</source>
<translation>L’angle maximal dont une image peut tourner, dans un sens ou dans l’autre.</translation>
</message>
<message>
<location filename="parts/regularizers/augment.py" />
<source>How many pixels an image may go in each direction.</source>
<translation>Le nombre maximal de pixels dont une image peut se décaler dans chaque direction.</translation>
</message>
<message>
<location filename="parts/regularizers/augment.py" />
<source>The probability that left and right change sides.</source>
<translation>La probabilité que la gauche et la droite soient échangées.</translation>
</message>
<message>
<location filename="parts/regularizers/augment.py" />
<source>While training, each image is shifted, turned or mirrored at random: as if there were many more of them.</source>
<translation>Pendant l’apprentissage, chaque image est décalée, tournée ou retournée au hasard : comme s’il y en avait beaucoup plus.</translation>
</message>
<message>
<location filename="parts/regularizers/augment.py" />
<source>degrees</source>
<translation>degrés</translation>
</message>
<message>
<location filename="parts/regularizers/augment.py" />
<source>mirror</source>
<translation>miroir</translation>
</message>
<message>
<location filename="parts/regularizers/augment.py" />
<source>mirrored with p = {mirror}</source>
<extracomment>pattern</extracomment>
<translation>retourné avec p = {mirror}</translation>
</message>
<message>
<location filename="parts/regularizers/augment.py" />
<source>moved images</source>
<translation>images déplacées</translation>
</message>
<message>
<location filename="parts/regularizers/augment.py" />
<source>px</source>
<translation>px</translation>
</message>
<message>
<location filename="parts/regularizers/augment.py" />
<source>shift</source>
<translation>décalage</translation>
</message>
<message>
<location filename="parts/regularizers/augment.py" />
<source>shifted by up to {shift} px</source>
<extracomment>pattern</extracomment>
<translation>décalé d’au plus {shift} px</translation>
</message>
<message>
<location filename="parts/regularizers/augment.py" />
<source>turned by up to {degrees}°</source>
<extracomment>pattern</extracomment>
<translation>tourné d’au plus {degrees}°</translation>
</message>
<message>
<location filename="parts/regularizers/class_weights.py" />
<source>Balanced, or a weight for each class in their order, as 1, 2.5.</source>
<translation>« balanced », ou un poids pour chaque classe dans leur ordre, comme 1, 2.5.</translation>
</message>
<message>
<location filename="parts/regularizers/class_weights.py" />
<source>E = (1/N) Σ ω(y) × the loss of a sample, ω being the weight of its class. Balanced weights are n / (k nc) for n training samples, k classes and nc samples of a class: scikit-learn's class_weight='balanced', with mean 1 over the training part. As in Keras the sum is divided by the number of samples; PyTorch's weight=… with its mean divides by the sum of the weights. The losses of validation and test are weighted, too; accuracy is not.</source>
<translation>E = (1/N) Σ ω(y) × la perte d’un exemple, ω étant le poids de sa classe. Les poids « balanced » valent n / (k nc) pour n exemples d’apprentissage, k classes et nc exemples d’une classe : class_weight='balanced' de scikit-learn, de moyenne 1 sur la partie d’apprentissage. Comme dans Keras, la somme est divisée par le nombre d’exemples ; weight=… de PyTorch, avec sa moyenne, divise par la somme des poids. Les pertes de validation et de test sont pondérées aussi ; l’exactitude ne l’est pas.</translation>
</message>
<message>
<location filename="parts/regularizers/class_weights.py" />
<source>The loss of a sample, and with it its gradient, is multiplied by the weight of its class: for rare classes.</source>
<translation>La perte d’un exemple, et avec elle son gradient, est multipliée par le poids de sa classe : pour les classes rares.</translation>
</message>
<message>
<location filename="parts/regularizers/class_weights.py" />
<source>class weights</source>
<translation>poids des classes</translation>
</message>
<message>
<location filename="parts/regularizers/class_weights.py" />
<source>give one for each</source>
<translation>donnez-en un pour chacune</translation>
</message>
<message>
<location filename="parts/regularizers/class_weights.py" />
<source>the class weights {text} cannot be used</source>
<extracomment>pattern</extracomment>
<translation>les poids des classes {text} sont inutilisables</translation>
</message>
<message>
<location filename="parts/regularizers/class_weights.py" />
<source>there are {counts} classes</source>
<extracomment>pattern</extracomment>
<translation>il y a {counts} classes</translation>
</message>
<message>
<location filename="parts/regularizers/class_weights.py" />
<source>they are no list of numbers from 0 on</source>
<translation>ce n’est pas une liste de nombres positifs ou nuls</translation>
</message>
<message>
<location filename="parts/regularizers/class_weights.py" />
<source>write {balanced}, or 1, 2.5, 1</source>
<extracomment>pattern</extracomment>
<translation>écrivez {balanced}, ou 1, 2.5, 1</translation>
</message>
<message>
<location filename="parts/regularizers/class_weights.py" />
<source>{fields} class weights are given</source>
<extracomment>pattern</extracomment>
<translation>{fields} poids de classes sont donnés</translation>
</message>
<message>
<location filename="parts/regularizers/dropout.py" />
<source>The inverted form of PyTorch and Keras: what is kept is multiplied by 1/(1 − p) while training, and nothing is done afterwards. A new mask is drawn for each sample of each batch. (The paper's p is the probability of keeping.)</source>
<translation>La forme inversée de PyTorch et de Keras : ce qui est gardé est multiplié par 1/(1 − p) pendant l’apprentissage, et rien n’est fait ensuite. Un nouveau masque est tiré pour chaque exemple de chaque lot. (Le p de l’article est la probabilité de garder.)</translation>
</message>
<message>
<location filename="parts/regularizers/dropout.py" />
<source>The probability of dropping an output.</source>
<translation>La probabilité d’annuler une sortie.</translation>
</message>
<message>
<location filename="parts/regularizers/dropout.py" />
<source>While training, each output of a layer is set to 0 with probability p, so that no unit relies on another.</source>
<translation>Pendant l’apprentissage, chaque sortie d’une couche est mise à 0 avec la probabilité p, pour qu’aucune unité ne se repose sur une autre.</translation>
</message>
<message>
<location filename="parts/regularizers/input_noise.py" />
<source>Drawn anew for each sample of each batch, and added to the inputs as they are prepared: with standardizing 0.1 is a tenth of a column's deviation. Validation, test and prediction are without noise. For a squared error it acts like a penalty on the slopes of the outputs.</source>
<translation>Tiré de nouveau pour chaque exemple de chaque lot, et ajouté aux entrées préparées : après centrage-réduction, 0,1 est un dixième de l’écart type d’une colonne. La validation, le test et la prédiction sont sans bruit. Avec une erreur quadratique, il agit comme une pénalité sur les pentes des sorties.</translation>
</message>
<message>
<location filename="parts/regularizers/input_noise.py" />
<source>Normal noise is added to every input, drawn anew for every sample of every batch.</source>
<translation>Un bruit normal est ajouté à chaque entrée, tiré de nouveau pour chaque exemple de chaque lot.</translation>
</message>
<message>
<location filename="parts/regularizers/input_noise.py" />
<source>Standard deviation of the noise, in units of prepared inputs.</source>
<translation>Écart type du bruit, en unités des entrées préparées.</translation>
</message>
<message>
<location filename="parts/regularizers/input_noise.py" />
<source>While training, normal noise is added to every input, so that samples are not learned by heart.</source>
<translation>Pendant l’apprentissage, un bruit normal est ajouté à chaque entrée, pour que les exemples ne soient pas appris par cœur.</translation>
</message>
<message>
<location filename="parts/regularizers/input_noise.py" />
<source>noise on inputs</source>
<translation>bruit sur les entrées</translation>
</message>
<message>
<location filename="parts/regularizers/l1.py" />
<source>How much the penalty weighs.</source>
<translation>Le poids de la pénalité.</translation>
</message>
<message>
<location filename="parts/regularizers/l1.py" />
<source>Makes λ times the sum of the weights' sizes small beside the loss: weights that are not needed go to 0.</source>
<translation>Rend petite, avec la perte, λ fois la somme des valeurs absolues des poids : les poids inutiles vont à 0.</translation>
</message>
<message>
<location filename="parts/regularizers/l1.py" />
<source>strength</source>
<translation>intensité</translation>
</message>
<message>
<location filename="parts/regularizers/l1.py" />
<source>λ Σ|W̃|, with gradient λ sign(W̃), and 0 at 0; biases are left out. E and its curve show the loss without the penalty; its gradient is added in the step penalty.</source>
<translation>λ Σ|W̃|, de gradient λ sign(W̃), et 0 en 0 ; les biais sont exclus. E et sa courbe montrent la perte sans la pénalité ; son gradient s’ajoute au pas « pénalité ».</translation>
</message>
<message>
<location filename="parts/regularizers/l2.py" />
<source>Makes λ/2 times the squared weights small beside the loss, so that weights stay small; unlike PyTorch's weight_decay it leaves biases out.</source>
<translation>Rend petite, avec la perte, λ/2 fois la somme des carrés des poids, pour que les poids restent petits ; contrairement à weight_decay de PyTorch, les biais sont exclus.</translation>
</message>
<message>
<location filename="parts/regularizers/l2.py" />
<source>λ/2 ‖W̃‖², with gradient λ W̃; biases are left out. E and its curve show the loss without the penalty; its gradient is added in the step penalty. PyTorch's weight_decay = λ adds the same λ W to the gradient, but of the biases too, and shows the loss without it, as here; Keras's L2(λ) has no factor ½, so its λ is half of ours, and its loss contains the penalty.</source>
<translation>λ/2 ‖W̃‖², de gradient λ W̃ ; les biais sont exclus. E et sa courbe montrent la perte sans la pénalité ; son gradient s’ajoute au pas « pénalité ». weight_decay = λ de PyTorch ajoute le même λ W au gradient, mais aussi à celui des biais, et montre comme ici la perte sans pénalité ; L2(λ) de Keras n’a pas de facteur ½ : son λ est la moitié du nôtre, et sa perte contient la pénalité.</translation>
</message>
<message>
<location filename="parts/regularizers/max_norm.py" />
<source>After each update, the incoming weights of a unit that have grown longer than c are scaled back to c.</source>
<translation>Après chaque mise à jour, les poids entrants d’une unité dont la longueur dépasse c sont ramenés à c.</translation>
</message>
<message>
<location filename="parts/regularizers/max_norm.py" />
<source>The greatest length of a unit's incoming weights.</source>
<translation>La plus grande longueur des poids entrants d’une unité.</translation>
</message>
<message>
<location filename="parts/regularizers/max_norm.py" />
<source>W̃ ← W̃ / max(1, ‖w‖ / c) for each column w of W̃, the weights into one unit; biases are left out. Columns within the limit do not change by a bit.</source>
<translation>W̃ ← W̃ / max(1, ‖w‖ / c) pour chaque colonne w de W̃, les poids qui entrent dans une unité ; les biais sont exclus. Les colonnes qui respectent la limite ne changent pas d’un bit.</translation>
</message>
<message>
<location filename="parts/regularizers/max_norm.py" />
<source>length</source>
<translation>longueur</translation>
</message>
<message>
<location filename="parts/regularizers/max_norm.py" />
<source>max-norm</source>
<translation>norme maximale (max-norm)</translation>
</message>
<message>
<location filename="parts/scaling.py" />
<source>at most one clips, and after it at most one scales</source>
<translation>une étape au plus écrête, et après elle une au plus met à l’échelle</translation>
</message>
<message>
<location filename="parts/scaling.py" />
<source>choose one of each</source>
<translation>choisissez-en une de chaque</translation>
</message>
<message>
<location filename="parts/scaling.py" />
<source>scale it before, or choose none for it</source>
<translation>mettez-la à l’échelle auparavant, ou ne la préparez pas</translation>
</message>
<message>
<location filename="parts/scaling.py" />
<source>the input {names}</source>
<extracomment>pattern</extracomment>
<translation>l’entrée {names}</translation>
</message>
<message>
<location filename="parts/scaling.py" />
<source>the input {name} cannot be prepared by {title}</source>
<extracomment>pattern</extracomment>
<translation>l’entrée {name} ne peut pas être préparée par {title!t}</translation>
</message>
<message>
<location filename="parts/scaling.py" />
<source>the inputs cannot be prepared</source>
<translation>les entrées ne peuvent pas être préparées</translation>
</message>
<message>
<location filename="parts/scaling.py" />
<source>{whose} cannot be prepared by {names}</source>
<extracomment>pattern</extracomment>
<translation>{whose} ne peuvent pas être préparées par {names}</translation>
</message>
<message>
<location filename="parts/schedules/constant.py" />
<source>The learning rate stays as it is.</source>
<translation>Le taux d’apprentissage reste ce qu’il est.</translation>
</message>
<message>
<location filename="parts/schedules/constant.py" />
<source>ηₜ = η.</source>
<translation>ηₜ = η.</translation>
</message>
<message>
<location filename="parts/schedules/cosine.py" />
<source>The rate at the end.</source>
<translation>Le taux à la fin.</translation>
</message>
<message>
<location filename="parts/schedules/cosine.py" />
<source>The rate follows half a cosine from its start down to its least over the epochs of the training.</source>
<translation>Le taux suit une demi-période de cosinus, de sa valeur de départ à son minimum, sur les époques de l’apprentissage.</translation>
</message>
<message>
<location filename="parts/schedules/cosine.py" />
<source>cosine</source>
<translation>cosinus</translation>
</message>
<message>
<location filename="parts/schedules/cosine.py" />
<source>least</source>
<translation>minimum</translation>
</message>
<message>
<location filename="parts/schedules/cosine.py" />
<source>ηmin + ½ (η − ηmin) (1 + cos(π epoch / epochs)): PyTorch's CosineAnnealingLR with T_max = epochs, but it stays at ηmin afterwards, where PyTorch's rises again.</source>
<translation>ηmin + ½ (η − ηmin) (1 + cos(π epoch / epochs)) : CosineAnnealingLR de PyTorch avec T_max = epochs, mais le taux reste ensuite à ηmin, alors que celui de PyTorch remonte.</translation>
</message>
<message>
<location filename="parts/schedules/exponential.py" />
<source>Factor of the rate each epoch.</source>
<translation>Facteur du taux à chaque époque.</translation>
</message>
<message>
<location filename="parts/schedules/exponential.py" />
<source>The rate is multiplied by γ every epoch.</source>
<translation>Le taux est multiplié par γ à chaque époque.</translation>
</message>
<message>
<location filename="parts/schedules/exponential.py" />
<source>exponential</source>
<translation>exponentiel</translation>
</message>
<message>
<location filename="parts/schedules/exponential.py" />
<source>η γ^epoch, epochs counted from 0: PyTorch's ExponentialLR.</source>
<translation>η γ^epoch, les époques étant comptées à partir de 0 : ExponentialLR de PyTorch.</translation>
</message>
<message>
<location filename="parts/schedules/step.py" />
<source>Factor of the rate at each step.</source>
<translation>Facteur du taux à chaque palier.</translation>
</message>
<message>
<location filename="parts/schedules/step.py" />
<source>How many epochs a step is long.</source>
<translation>La durée d’un palier, en époques.</translation>
</message>
<message>
<location filename="parts/schedules/step.py" />
<source>The rate is multiplied by γ every s epochs.</source>
<translation>Le taux est multiplié par γ toutes les s époques.</translation>
</message>
<message>
<location filename="parts/schedules/step.py" />
<source>η γ^⌊epoch / s⌋, epochs counted from 0: PyTorch's StepLR.</source>
<translation>η γ^⌊epoch / s⌋, les époques étant comptées à partir de 0 : StepLR de PyTorch.</translation>
</message>
<message>
<location filename="parts/schedules/warm_up.py" />
<source>How many updates the rise takes.</source>
<translation>La durée de la montée, en mises à jour.</translation>
</message>
<message>
<location filename="parts/schedules/warm_up.py" />
<source>The rate rises evenly from a small share of itself to its full size over the first updates, then stays.</source>
<translation>Le taux monte régulièrement d’une petite part de lui-même à sa pleine valeur pendant les premières mises à jour, puis y reste.</translation>
</message>
<message>
<location filename="parts/schedules/warm_up.py" />
<source>The share of the rate at the start.</source>
<translation>La part du taux au départ.</translation>
</message>
<message>
<location filename="parts/schedules/warm_up.py" />
<source>η (s + (1 − s) min(1, (t − 1) / n)), updates counted from t = 1: the first update has the rate s η, and from update n + 1 on it is η. PyTorch's LinearLR with start_factor = s, total_iters = n, and one scheduler step an update.</source>
<translation>η (s + (1 − s) min(1, (t − 1) / n)), les mises à jour étant comptées à partir de t = 1 : la première a le taux s η, et à partir de la mise à jour n + 1 c’est η. LinearLR de PyTorch avec start_factor = s, total_iters = n, et un pas de scheduler par mise à jour.</translation>
</message>
<message>
<location filename="parts/sniffing.py" />
<source>every delimiter has a weight</source>
<translation>every delimiter has a weight</translation>
</message>
<message>
<location filename="parts/sniffing.py" />
<source>every quotation mark is looked for</source>
<translation>tous les guillemets sont cherchés</translation>
</message>
<message>
<location filename="parts/source.py" />
<source>a pasted table has no file</source>
<translation>un tableau collé n’a pas de fichier</translation>
</message>
<message>
<location filename="parts/source.py" />
<source>check the file</source>
<translation>vérifiez le fichier</translation>
</message>
<message>
<location filename="parts/source.py" />
<source>column {it}</source>
<extracomment>pattern</extracomment>
<translation>colonne {it}</translation>
</message>
<message>
<location filename="parts/source.py" />
<source>it has {st_size} bytes, the limit is {limit}</source>
<extracomment>pattern</extracomment>
<translation>il a {st_size} octets, la limite est {limit}</translation>
</message>
<message>
<location filename="parts/source.py" />
<source>it was read as one</source>
<translation>il a été lu comme s’il en avait un</translation>
</message>
<message>
<location filename="parts/source.py" />
<source>read it as text</source>
<translation>lisez-le comme du texte</translation>
</message>
<message>
<location filename="parts/source.py" />
<source>the pasted table</source>
<translation>le tableau collé</translation>
</message>
<message>
<location filename="parts/sources/_streams.py" />
<source>get a whole copy</source>
<translation>procurez-vous une copie intacte</translation>
</message>
<message>
<location filename="parts/sources/_streams.py" />
<source>it ends before its last number</source>
<translation>il finit avant son dernier nombre</translation>
</message>
<message>
<location filename="parts/sources/_streams.py" />
<source>it has {infolist} parts, the limit is {members}</source>
<extracomment>pattern</extracomment>
<translation>il a {infolist} éléments, la limite est {members}</translation>
</message>
<message>
<location filename="parts/sources/_streams.py" />
<source>it lists too many parts</source>
<translation>il énumère trop d’éléments</translation>
</message>
<message>
<location filename="parts/sources/_streams.py" />
<source>its shape is {shape}, and samples are rows of numbers</source>
<extracomment>pattern</extracomment>
<translation>sa forme est {shape}, alors que des exemples sont des lignes de nombres</translation>
</message>
<message>
<location filename="parts/sources/_streams.py" />
<source>its shape is {shape}, the limit is 2 GiB</source>
<extracomment>pattern</extracomment>
<translation>sa forme est {shape}, la limite est de 2 Gio</translation>
</message>
<message>
<location filename="parts/sources/_streams.py" />
<source>save it again with fewer</source>
<translation>enregistrez-le de nouveau avec moins d’éléments</translation>
</message>
<message>
<location filename="parts/sources/_streams.py" />
<source>{name} holds no samples</source>
<extracomment>pattern</extracomment>
<translation>{name} ne contient pas d’exemples</translation>
</message>
<message>
<location filename="parts/sources/arrays.py" />
<source>A column a feature; an array of images, or of very many columns, is one block. Pickles are never read.</source>
<translation>Une colonne par caractéristique ; un tableau d’images, ou de très nombreuses colonnes, forme un seul bloc. Les pickles ne sont jamais lus.</translation>
</message>
<message>
<location filename="parts/sources/arrays.py" />
<source>Arrays that NumPy has saved: .npy, or several of as many rows in .npz.</source>
<translation>Tableaux que NumPy a enregistrés : .npy, ou plusieurs de même nombre de lignes dans un .npz.</translation>
</message>
<message>
<location filename="parts/sources/arrays.py" />
<source>In images, bytes from 0 to 255 become numbers from 0 to 1.</source>
<translation>Dans les images, les octets de 0 à 255 deviennent des nombres de 0 à 1.</translation>
</message>
<message>
<location filename="parts/sources/arrays.py" />
<source>The arrays of an .npz that are read, separated by commas.</source>
<translation>Les tableaux d’un .npz qui sont lus, séparés par des virgules.</translation>
</message>
<message>
<location filename="parts/sources/arrays.py" />
<source>arrays</source>
<translation>tableaux</translation>
</message>
<message>
<location filename="parts/sources/arrays.py" />
<source>arrays that are not read: {left}</source>
<extracomment>pattern</extracomment>
<translation>tableaux qui ne sont pas lus : {left}</translation>
</message>
<message>
<location filename="parts/sources/arrays.py" />
<source>choose fewer arrays</source>
<translation>choisissez moins de tableaux</translation>
</message>
<message>
<location filename="parts/sources/arrays.py" />
<source>choose others</source>
<translation>choisissez-en d’autres</translation>
</message>
<message>
<location filename="parts/sources/arrays.py" />
<source>choose those of as many rows</source>
<translation>choisissez ceux qui ont le même nombre de lignes</translation>
</message>
<message>
<location filename="parts/sources/arrays.py" />
<source>it has {it}</source>
<extracomment>pattern</extracomment>
<translation>il a {it}</translation>
</message>
<message>
<location filename="parts/sources/arrays.py" />
<source>it holds Python objects, which are never read</source>
<translation>il contient des objets Python, qui ne sont jamais lus</translation>
</message>
<message>
<location filename="parts/sources/arrays.py" />
<source>it holds texts in several columns</source>
<translation>il contient des textes dans plusieurs colonnes</translation>
</message>
<message>
<location filename="parts/sources/arrays.py" />
<source>it is stored column by column, for which the limit is {bytes} bytes</source>
<extracomment>pattern</extracomment>
<translation>il est enregistré colonne par colonne, et la limite est alors de {bytes} octets</translation>
</message>
<message>
<location filename="parts/sources/arrays.py" />
<source>its header promises {whole} bytes, it has {size}</source>
<extracomment>pattern</extracomment>
<translation>son en-tête annonce {whole} octets, il en a {size}</translation>
</message>
<message>
<location filename="parts/sources/arrays.py" />
<source>its type is {dtype}</source>
<extracomment>pattern</extracomment>
<translation>son type est {dtype}</translation>
</message>
<message>
<location filename="parts/sources/arrays.py" />
<source>its version {version} is not known</source>
<extracomment>pattern</extracomment>
<translation>sa version {version} est inconnue</translation>
</message>
<message>
<location filename="parts/sources/arrays.py" />
<source>no array of {name} is chosen</source>
<extracomment>pattern</extracomment>
<translation>aucun tableau de {name} n’est choisi</translation>
</message>
<message>
<location filename="parts/sources/arrays.py" />
<source>save each column apart</source>
<translation>enregistrez chaque colonne à part</translation>
</message>
<message>
<location filename="parts/sources/arrays.py" />
<source>save it again with NumPy</source>
<translation>enregistrez-le de nouveau avec NumPy</translation>
</message>
<message>
<location filename="parts/sources/arrays.py" />
<source>save it as numbers or short texts</source>
<translation>enregistrez-le sous forme de nombres ou de textes courts</translation>
</message>
<message>
<location filename="parts/sources/arrays.py" />
<source>save it with numpy.ascontiguousarray</source>
<translation>enregistrez-le avec numpy.ascontiguousarray</translation>
</message>
<message>
<location filename="parts/sources/arrays.py" />
<source>the array {name} of {name2}</source>
<extracomment>pattern</extracomment>
<translation>le tableau {name} de {name2}</translation>
</message>
<message>
<location filename="parts/sources/arrays.py" />
<source>the arrays of {name} do not belong together</source>
<extracomment>pattern</extracomment>
<translation>les tableaux de {name} ne vont pas ensemble</translation>
</message>
<message>
<location filename="parts/sources/arrays.py" />
<source>the limit is {columns}</source>
<extracomment>pattern</extracomment>
<translation>la limite est {columns}</translation>
</message>
<message>
<location filename="parts/sources/arrays.py" />
<source>they have {join} rows</source>
<extracomment>pattern</extracomment>
<translation>ils ont {join} lignes</translation>
</message>
<message>
<location filename="parts/sources/arrays.py" />
<source>{name} has no array {absent}</source>
<extracomment>pattern</extracomment>
<translation>{name} n’a pas de tableau {absent}</translation>
</message>
<message>
<location filename="parts/sources/arrays.py" />
<source>{name} has {fields} columns</source>
<extracomment>pattern</extracomment>
<translation>{name} a {fields} colonnes</translation>
</message>
<message>
<location filename="parts/sources/delimited.py" />
<source>, on line {end}; all from here to there is lost</source>
<extracomment>pattern</extracomment>
<translation>, à la ligne {end} ; tout ce qui est entre les deux est perdu</translation>
</message>
<message>
<location filename="parts/sources/delimited.py" />
<source>A text with a row a line: CSV, TSV and their relatives.</source>
<translation>Un texte avec une ligne du tableau par ligne : CSV, TSV et apparentés.</translation>
</message>
<message>
<location filename="parts/sources/delimited.py" />
<source>Delimiter, quotation mark, decimal comma, titles, comments and names are found by looking at the beginning, the encoding by looking at all of it; each can be set.</source>
<translation>Séparateur, guillemets, virgule décimale, titres, commentaires et noms sont trouvés en regardant le début, l’encodage en regardant tout ; chacun peut être réglé.</translation>
</message>
<message>
<location filename="parts/sources/delimited.py" />
<source>all that follows it would be lost</source>
<translation>tout ce qui suit serait perdu</translation>
</message>
<message>
<location filename="parts/sources/delimited.py" />
<source>choose another encoding</source>
<translation>choisissez un autre encodage</translation>
</message>
<message>
<location filename="parts/sources/delimited.py" />
<source>delimited text</source>
<translation>texte délimité</translation>
</message>
<message>
<location filename="parts/sources/delimited.py" />
<source>has something behind a closing quotation mark{on}</source>
<extracomment>pattern</extracomment>
<translation>a quelque chose après un guillemet fermant{on}</translation>
</message>
<message>
<location filename="parts/sources/delimited.py" />
<source>has {row}, not {width}</source>
<extracomment>pattern</extracomment>
<translation>a {row} au lieu de {width}</translation>
</message>
<message>
<location filename="parts/sources/delimited.py" />
<source>it holds the character NUL, so it is no text, or in another encoding</source>
<translation>elle contient le caractère NUL : ce n’est pas du texte, ou dans un autre encodage</translation>
</message>
<message>
<location filename="parts/sources/delimited.py" />
<source>it is not {name}</source>
<extracomment>pattern</extracomment>
<translation>ce n’est pas du {name}</translation>
</message>
<message>
<location filename="parts/sources/delimited.py" />
<source>line {it} of {name} cannot be read</source>
<extracomment>pattern</extracomment>
<translation>la ligne {it} de {name} est illisible</translation>
</message>
<message>
<location filename="parts/sources/delimited.py" />
<source>line {it} of {name} is too long</source>
<extracomment>pattern</extracomment>
<translation>la ligne {it} de {name} est trop longue</translation>
</message>
<message>
<location filename="parts/sources/delimited.py" />
<source>line {line} of {name} has a field that is too long</source>
<extracomment>pattern</extracomment>
<translation>la ligne {line} de {name} a un champ trop long</translation>
</message>
<message>
<location filename="parts/sources/delimited.py" />
<source>line {line} of {name} has a quotation mark that is never closed</source>
<extracomment>pattern</extracomment>
<translation>la ligne {line} de {name} a un guillemet qui n’est jamais fermé</translation>
</message>
<message>
<location filename="parts/sources/delimited.py" />
<source>line {line} of {name} {what}</source>
<extracomment>pattern</extracomment>
<translation>la ligne {line} de {name} {what}</translation>
</message>
<message>
<location filename="parts/sources/delimited.py" />
<source>mend the file, or choose how it is written</source>
<translation>corrigez le fichier, ou choisissez comment il est écrit</translation>
</message>
<message>
<location filename="parts/sources/delimited.py" />
<source>the byte {object} is not {name}</source>
<extracomment>pattern</extracomment>
<translation>l’octet {object} n’est pas du {name}</translation>
</message>
<message>
<location filename="parts/sources/delimited.py" />
<source>the limit is {columns}; the delimiter may be another one</source>
<extracomment>pattern</extracomment>
<translation>la limite est {columns} ; le séparateur en est peut-être un autre</translation>
</message>
<message>
<location filename="parts/sources/delimited.py" />
<source>the limit is {field_characters} characters; a quotation mark may not be closed</source>
<extracomment>pattern</extracomment>
<translation>la limite est de {field_characters} caractères ; un guillemet n’est peut-être pas fermé</translation>
</message>
<message>
<location filename="parts/sources/delimited.py" />
<source>the limit is {line_characters} characters; it may be no text</source>
<extracomment>pattern</extracomment>
<translation>la limite est de {line_characters} caractères ; ce n’est peut-être pas du texte</translation>
</message>
<message>
<location filename="parts/sources/delimited.py" />
<source>there is no row in it</source>
<translation>il ne contient aucune ligne</translation>
</message>
<message>
<location filename="parts/sources/delimited.py" />
<source>{count} field{either}</source>
<extracomment>pattern</extracomment>
<translation>{count} champ{either}</translation>
</message>
<message>
<location filename="parts/sources/delimited.py" />
<source>{name} cannot be read as text</source>
<extracomment>pattern</extracomment>
<translation>{name} ne peut pas être lu comme texte</translation>
</message>
<message>
<location filename="parts/sources/delimited.py" />
<source>{name} has {row} columns</source>
<extracomment>pattern</extracomment>
<translation>{name} a {row} colonnes</translation>
</message>
<message>
<location filename="parts/sources/delimited.py" />
<source>{name} is empty</source>
<extracomment>pattern</extracomment>
<translation>{name} est vide</translation>
</message>
<message>
<location filename="parts/sources/excel.py" />
<source>A sheet of an Excel workbook (.xlsx).</source>
<translation>Une feuille d’un classeur Excel (.xlsx).</translation>
</message>
<message>
<location filename="parts/sources/excel.py" />
<source>Excel</source>
<translation>Excel</translation>
</message>
<message>
<location filename="parts/sources/excel.py" />
<source>So many rows at the top are titles, and left out.</source>
<translation>Nombre de lignes de titre en haut, qui sont ignorées.</translation>
</message>
<message>
<location filename="parts/sources/excel.py" />
<source>The first row names the columns.</source>
<translation>La première ligne nomme les colonnes.</translation>
</message>
<message>
<location filename="parts/sources/excel.py" />
<source>The sheet that is read.</source>
<translation>La feuille qui est lue.</translation>
</message>
<message>
<location filename="parts/sources/excel.py" />
<source>Values are read, formulas as what they came to when the file was saved.</source>
<translation>On lit les valeurs, et les formules comme ce qu’elles donnaient quand le fichier a été enregistré.</translation>
</message>
<message>
<location filename="parts/sources/excel.py" />
<source>choose another sheet</source>
<translation>choisissez une autre feuille</translation>
</message>
<message>
<location filename="parts/sources/excel.py" />
<source>has {row} cells, not {width}</source>
<extracomment>pattern</extracomment>
<translation>a {row} cellules au lieu de {width}</translation>
</message>
<message>
<location filename="parts/sources/excel.py" />
<source>it is no .xlsx</source>
<translation>ce n’est pas un .xlsx</translation>
</message>
<message>
<location filename="parts/sources/excel.py" />
<source>its cells reach to row {high} and column {wide}, the limit is {cells} cells</source>
<extracomment>pattern</extracomment>
<translation>ses cellules vont jusqu’à la ligne {high} et la colonne {wide}, la limite est de {cells} cellules</translation>
</message>
<message>
<location filename="parts/sources/excel.py" />
<source>nnsim loads a spreadsheet</source>
<translation>nnsim loads a spreadsheet</translation>
</message>
<message>
<location filename="parts/sources/excel.py" />
<source>save it again as .xlsx</source>
<translation>enregistrez-le de nouveau en .xlsx</translation>
</message>
<message>
<location filename="parts/sources/excel.py" />
<source>sheet</source>
<translation>feuille</translation>
</message>
<message>
<location filename="parts/sources/excel.py" />
<source>shorten it, or save it as CSV</source>
<translation>raccourcissez-le, ou enregistrez-le en CSV</translation>
</message>
<message>
<location filename="parts/sources/excel.py" />
<source>there is no row in the sheet</source>
<translation>la feuille ne contient aucune ligne</translation>
</message>
<message>
<location filename="parts/sources/excel.py" />
<source>unpacked it has more than {unpacked} bytes</source>
<extracomment>pattern</extracomment>
<translation>décompressé, il a plus de {unpacked} octets</translation>
</message>
<message>
<location filename="parts/sources/excel.py" />
<source>{name} cannot be read as a spreadsheet</source>
<extracomment>pattern</extracomment>
<translation>{name} ne peut pas être lu comme feuille de calcul</translation>
</message>
<message>
<location filename="parts/sources/excel.py" />
<source>{name} has {wide} columns</source>
<extracomment>pattern</extracomment>
<translation>{name} a {wide} colonnes</translation>
</message>
<message>
<location filename="parts/sources/excel.py" />
<source>{name} has {width} columns</source>
<extracomment>pattern</extracomment>
<translation>{name} a {width} colonnes</translation>
</message>
<message>
<location filename="parts/sources/idx.py" />
<source>Bytes from 0 to 255 become numbers from 0 to 1.</source>
<translation>Les octets de 0 à 255 deviennent des nombres de 0 à 1.</translation>
</message>
<message>
<location filename="parts/sources/idx.py" />
<source>IDX</source>
<translation>IDX</translation>
</message>
<message>
<location filename="parts/sources/idx.py" />
<source>Images and labels as MNIST and its kin come, also compressed (.gz).</source>
<translation>Images et étiquettes dans le format de MNIST et des jeux apparentés, aussi compressées (.gz).</translation>
</message>
<message>
<location filename="parts/sources/idx.py" />
<source>The file of labels beside this one; empty: none.</source>
<translation>Le fichier des étiquettes à côté de celui-ci ; vide : aucun.</translation>
</message>
<message>
<location filename="parts/sources/idx.py" />
<source>The file of labels that belongs to one of images is found beside it by its name.</source>
<translation>Le fichier d’étiquettes qui correspond à un fichier d’images est trouvé à côté de lui par son nom.</translation>
</message>
<message>
<location filename="parts/sources/idx.py" />
<source>image</source>
<translation>image</translation>
</message>
<message>
<location filename="parts/sources/idx.py" />
<source>it ends in its header</source>
<translation>il finit dans son en-tête</translation>
</message>
<message>
<location filename="parts/sources/idx.py" />
<source>its first bytes are others</source>
<translation>ses premiers octets sont différents</translation>
</message>
<message>
<location filename="parts/sources/idx.py" />
<source>labels</source>
<translation>étiquettes</translation>
</message>
<message>
<location filename="parts/sources/idx.py" />
<source>name a file there</source>
<translation>nommez un fichier de ce dossier</translation>
</message>
<message>
<location filename="parts/sources/idx.py" />
<source>name another file of labels</source>
<translation>nommez un autre fichier d’étiquettes</translation>
</message>
<message>
<location filename="parts/sources/idx.py" />
<source>row</source>
<translation>ligne</translation>
</message>
<message>
<location filename="parts/sources/idx.py" />
<source>the labels cannot be in {labels}</source>
<extracomment>pattern</extracomment>
<translation>les étiquettes ne peuvent pas être dans {labels}</translation>
</message>
<message>
<location filename="parts/sources/idx.py" />
<source>there are {shape} samples, and the shape of the labels is {shape2}</source>
<extracomment>pattern</extracomment>
<translation>il y a {shape} exemples, et la forme des étiquettes est {shape2}</translation>
</message>
<message>
<location filename="parts/sources/idx.py" />
<source>they must lie beside the images</source>
<translation>elles doivent se trouver à côté des images</translation>
</message>
<message>
<location filename="parts/sources/idx.py" />
<source>{labels} does not belong to {name}</source>
<extracomment>pattern</extracomment>
<translation>{labels} n’appartient pas à {name}</translation>
</message>
<message>
<location filename="parts/sources/idx.py" />
<source>{name} is no IDX file</source>
<extracomment>pattern</extracomment>
<translation>{name} n’est pas un fichier IDX</translation>
</message>
<message>
<location filename="parts/sources/images.py" />
<source>({name}/{name2}) cannot be read: {why}</source>
<extracomment>pattern</extracomment>
<translation>({name}/{name2}) est illisible : {why}</translation>
</message>
<message>
<location filename="parts/sources/images.py" />
<source>A folder with one sub-folder for each class, full of PNG, JPEG or BMP images.</source>
<translation>Un dossier avec un sous-dossier par classe, plein d’images PNG, JPEG ou BMP.</translation>
</message>
<message>
<location filename="parts/sources/images.py" />
<source>Images are told by their content, scaled to one size, and their grey values or colours go from 0 to 1.</source>
<translation>Les images sont reconnues à leur contenu, ramenées à une même taille, et leurs niveaux de gris ou couleurs vont de 0 à 1.</translation>
</message>
<message>
<location filename="parts/sources/images.py" />
<source>Pixels of a row; images are scaled to it.</source>
<translation>Pixels par ligne ; les images y sont ramenées.</translation>
</message>
<message>
<location filename="parts/sources/images.py" />
<source>Rows of pixels; images are scaled to it.</source>
<translation>Lignes de pixels ; les images y sont ramenées.</translation>
</message>
<message>
<location filename="parts/sources/images.py" />
<source>Three numbers a pixel (red, green, blue) in place of one grey value.</source>
<translation>Trois nombres par pixel (rouge, vert, bleu) au lieu d’un niveau de gris.</translation>
</message>
<message>
<location filename="parts/sources/images.py" />
<source>check the folder</source>
<translation>vérifiez le dossier</translation>
</message>
<message>
<location filename="parts/sources/images.py" />
<source>colours</source>
<translation>couleurs</translation>
</message>
<message>
<location filename="parts/sources/images.py" />
<source>folder of images</source>
<translation>dossier d’images</translation>
</message>
<message>
<location filename="parts/sources/images.py" />
<source>height</source>
<translation>hauteur</translation>
</message>
<message>
<location filename="parts/sources/images.py" />
<source>it has {classes} sub-folder{either}</source>
<extracomment>pattern</extracomment>
<translation>il a {classes} sous-dossier{either}</translation>
</message>
<message>
<location filename="parts/sources/images.py" />
<source>its sub-folders are empty</source>
<translation>ses sous-dossiers sont vides</translation>
</message>
<message>
<location filename="parts/sources/images.py" />
<source>none of its files is a PNG, JPEG or BMP</source>
<translation>aucun de ses fichiers n’est un PNG, JPEG ou BMP</translation>
</message>
<message>
<location filename="parts/sources/images.py" />
<source>put the images of each class into a sub-folder of its own</source>
<translation>mettez les images de chaque classe dans un sous-dossier à part</translation>
</message>
<message>
<location filename="parts/sources/images.py" />
<source>the limit is {folders}</source>
<extracomment>pattern</extracomment>
<translation>la limite est {folders}</translation>
</message>
<message>
<location filename="parts/sources/images.py" />
<source>{loose} files beside the sub-folders are not read</source>
<extracomment>pattern</extracomment>
<translation>{loose} fichiers à côté des sous-dossiers ne sont pas lus</translation>
</message>
<message>
<location filename="parts/sources/images.py" />
<source>{name} cannot be read as images by class</source>
<extracomment>pattern</extracomment>
<translation>{name} ne peut pas être lu comme images par classe</translation>
</message>
<message>
<location filename="parts/sources/images.py" />
<source>{name} has more than {files} files</source>
<extracomment>pattern</extracomment>
<translation>{name} a plus de {files} fichiers</translation>
</message>
<message>
<location filename="parts/sources/images.py" />
<source>{name} has no images</source>
<extracomment>pattern</extracomment>
<translation>{name} n’a pas d’images</translation>
</message>
<message>
<location filename="parts/sources/images.py" />
<source>{name} has {classes} sub-folders</source>
<extracomment>pattern</extracomment>
<translation>{name} a {classes} sous-dossiers</translation>
</message>
<message>
<location filename="parts/sources/parquet.py" />
<source>A table in the format of Apache Parquet.</source>
<translation>Un tableau au format Apache Parquet.</translation>
</message>
<message>
<location filename="parts/sources/parquet.py" />
<source>Parquet</source>
<translation>Parquet</translation>
</message>
<message>
<location filename="parts/sources/parquet.py" />
<source>Truth values become 0 and 1. Lists, structures and bytes are no numbers and are refused.</source>
<translation>Les valeurs logiques deviennent 0 et 1. Les listes, structures et octets ne sont pas des nombres et sont refusés.</translation>
</message>
<message>
<location filename="parts/sources/parquet.py" />
<source>unpacked it has {size} bytes, the limit is {bytes}</source>
<extracomment>pattern</extracomment>
<translation>décompressé, il a {size} octets, la limite est {bytes}</translation>
</message>
<message>
<location filename="parts/sources/parquet.py" />
<source>write it again</source>
<translation>écrivez-le de nouveau</translation>
</message>
<message>
<location filename="parts/sources/parquet.py" />
<source>{name} has {names} columns</source>
<extracomment>pattern</extracomment>
<translation>{name} a {names} colonnes</translation>
</message>
<message>
<location filename="parts/sources/parquet.py" />
<source>{name} is damaged, or of a kind that is not known</source>
<extracomment>pattern</extracomment>
<translation>{name} est endommagé, ou d’un genre inconnu</translation>
</message>
<message>
<location filename="parts/sources/patterns.py" />
<source>1 to {columns} inputs and outputs are possible</source>
<extracomment>pattern</extracomment>
<translation>1 à {columns} entrées et sorties sont possibles</translation>
</message>
<message>
<location filename="parts/sources/patterns.py" />
<source>No. of {key}</source>
<extracomment>pattern</extracomment>
<translation>No. of {key}</translation>
</message>
<message>
<location filename="parts/sources/patterns.py" />
<source>Patterns of one size; sub-patterns of variable sizes are refused. # begins a comment.</source>
<translation>Motifs d’une seule taille ; les sous-motifs de tailles variables sont refusés. # commence un commentaire.</translation>
</message>
<message>
<location filename="parts/sources/patterns.py" />
<source>SNNS patterns</source>
<translation>motifs SNNS</translation>
</message>
<message>
<location filename="parts/sources/patterns.py" />
<source>Samples of SNNS and JavaNNS, inputs and outputs.</source>
<translation>Exemples de SNNS et JavaNNS, entrées et sorties.</translation>
</message>
<message>
<location filename="parts/sources/patterns.py" />
<source>a network has as many inputs for each</source>
<translation>un réseau a le même nombre d’entrées pour chacun</translation>
</message>
<message>
<location filename="parts/sources/patterns.py" />
<source>a pasted table is no file of patterns</source>
<translation>un tableau collé n’est pas un fichier de motifs</translation>
</message>
<message>
<location filename="parts/sources/patterns.py" />
<source>break it</source>
<translation>coupez-la</translation>
</message>
<message>
<location filename="parts/sources/patterns.py" />
<source>has {row} numbers, not {width}</source>
<extracomment>pattern</extracomment>
<translation>a {row} nombres au lieu de {width}</translation>
</message>
<message>
<location filename="parts/sources/patterns.py" />
<source>input units</source>
<translation>unités d’entrée</translation>
</message>
<message>
<location filename="parts/sources/patterns.py" />
<source>output units</source>
<translation>unités de sortie</translation>
</message>
<message>
<location filename="parts/sources/patterns.py" />
<source>save it, and open that</source>
<translation>enregistrez-le et ouvrez le fichier</translation>
</message>
<message>
<location filename="parts/sources/patterns.py" />
<source>the limit is {line} characters</source>
<extracomment>pattern</extracomment>
<translation>la limite est de {line} caractères</translation>
</message>
<message>
<location filename="parts/sources/patterns.py" />
<source>the names of classes are not read: outputs say which it is</source>
<translation>les noms des classes ne sont pas lus : les sorties disent laquelle c’est</translation>
</message>
<message>
<location filename="parts/sources/patterns.py" />
<source>use patterns of one size</source>
<translation>prenez des motifs d’une seule taille</translation>
</message>
<message>
<location filename="parts/sources/patterns.py" />
<source>variable input dimensions</source>
<translation>dimensions d’entrée variables</translation>
</message>
<message>
<location filename="parts/sources/patterns.py" />
<source>{name} has a line that is too long</source>
<extracomment>pattern</extracomment>
<translation>{name} a une ligne trop longue</translation>
</message>
<message>
<location filename="parts/sources/patterns.py" />
<source>{name} has patterns of different sizes</source>
<extracomment>pattern</extracomment>
<translation>{name} a des motifs de tailles différentes</translation>
</message>
<message>
<location filename="parts/sources/patterns.py" />
<source>{name} has patterns of {width} numbers</source>
<extracomment>pattern</extracomment>
<translation>{name} a des motifs de {width} nombres</translation>
</message>
<message>
<location filename="parts/sources/patterns.py" />
<source>{name} has {text} as its number of {key}</source>
<extracomment>pattern</extracomment>
<translation>{name} a {text} comme nombre de {key}</translation>
</message>
<message>
<location filename="parts/sources/patterns.py" />
<source>{name} has {word} in the pattern of line {lines}</source>
<extracomment>pattern</extracomment>
<translation>{name} a {word} dans le motif de la ligne {lines}</translation>
</message>
<message>
<location filename="parts/surveys.py" />
<source>all its values are the same</source>
<translation>toutes ses valeurs sont égales</translation>
</message>
<message>
<location filename="parts/surveys.py" />
<source>choose another kind</source>
<translation>choisissez un autre genre</translation>
</message>
<message>
<location filename="parts/surveys.py" />
<source>install nnsim with the extra "data": pip install "nnsim[data]"</source>
<translation>installez nnsim avec l’extra « data » : pip install "nnsim[data]"</translation>
</message>
<message>
<location filename="parts/surveys.py" />
<source>it has more than {values} different values</source>
<extracomment>pattern</extracomment>
<translation>elle a plus de {values} valeurs différentes</translation>
</message>
<message>
<location filename="parts/surveys.py" />
<source>its content is of no known kind</source>
<translation>son contenu n’est d’aucun genre connu</translation>
</message>
<message>
<location filename="parts/surveys.py" />
<source>known are: {known}</source>
<extracomment>pattern</extracomment>
<translation>on connaît : {known}</translation>
</message>
<message>
<location filename="parts/surveys.py" />
<source>none of its values is one</source>
<translation>aucune de ses valeurs n’en est un</translation>
</message>
<message>
<location filename="parts/surveys.py" />
<source>the column {name} cannot be categories</source>
<extracomment>pattern</extracomment>
<translation>la colonne {name} ne peut pas contenir des catégories</translation>
</message>
<message>
<location filename="parts/surveys.py" />
<source>the column {name} cannot be numbers</source>
<extracomment>pattern</extracomment>
<translation>la colonne {name} ne peut pas contenir des nombres</translation>
</message>
<message>
<location filename="parts/surveys.py" />
<source>there are no rows that can be read</source>
<translation>il n’y a aucune ligne lisible</translation>
</message>
<message>
<location filename="parts/surveys.py" />
<source>{name} cannot be read here</source>
<extracomment>pattern</extracomment>
<translation>{name} ne peut pas être lu ici</translation>
</message>
<message>
<location filename="parts/surveys.py" />
<source>{name} is no table that can be read</source>
<extracomment>pattern</extracomment>
<translation>{name} n’est pas une table qu’on puisse lire</translation>
</message>
<message>
<location filename="parts/surveys.py" />
<source>{title} needs the package {extra}</source>
<extracomment>pattern</extracomment>
<translation>{title} demande le paquet {extra}</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>a class name has at most {label_characters} printable characters</source>
<extracomment>pattern</extracomment>
<translation>un nom de classe a au plus {label_characters} caractères imprimables</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>add at least one row</source>
<translation>ajoutez au moins une ligne</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>add other classes</source>
<translation>ajoutez d’autres classes</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>at most {classes} classes are read</source>
<extracomment>pattern</extracomment>
<translation>{classes} classes au plus sont lues</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>byte {either} is not UTF-8</source>
<extracomment>pattern</extracomment>
<translation>l’octet {either} n’est pas de l’UTF-8</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>cannot be read</source>
<translation>est illisible</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>check its quotation marks</source>
<translation>vérifiez ses guillemets</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>choose a CSV file</source>
<translation>choisissez un fichier CSV</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>choose another target column, or set task to regression</source>
<translation>choisissez une autre colonne cible, ou mettez la tâche sur « régression »</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>column {name}{either}</source>
<extracomment>pattern</extracomment>
<translation>la colonne {name}{either}</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>does not say one class</source>
<translation>n’indique pas une classe et une seule</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>every column is a target</source>
<translation>toutes les colonnes sont des cibles</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>every row says {classes}</source>
<extracomment>pattern</extracomment>
<translation>toutes les lignes disent {classes}</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>fill it in or delete the row</source>
<translation>complétez-la ou supprimez la ligne</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>gives no name to column {i}</source>
<extracomment>pattern</extracomment>
<translation>ne donne pas de nom à la colonne {i}</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>has a field that is too long</source>
<translation>a un champ trop long</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>has a number too large in column {names}</source>
<extracomment>pattern</extracomment>
<translation>contient un nombre trop grand dans la colonne {names}</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>has no value in {where}</source>
<extracomment>pattern</extracomment>
<translation>n’a pas de valeur dans {where}</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>has two columns called {name}</source>
<extracomment>pattern</extracomment>
<translation>a deux colonnes nommées {name}</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>has unprintable characters in the name of column {i}</source>
<extracomment>pattern</extracomment>
<translation>a des caractères non imprimables dans le nom de la colonne {i}</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>has {field} in column {name}</source>
<extracomment>pattern</extracomment>
<translation>contient {field} dans la colonne {name}</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>has {row} fields</source>
<extracomment>pattern</extracomment>
<translation>a {row} champs</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>has {row} in column {names} ({i})</source>
<extracomment>pattern</extracomment>
<translation>contient {row} dans la colonne {names} ({i})</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>has {shown} in {where}</source>
<extracomment>pattern</extracomment>
<translation>contient {shown} dans {where}</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>has {texts} in the target column {kept}</source>
<extracomment>pattern</extracomment>
<translation>contient {texts} dans la colonne cible {kept}</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>it has more than {cells} fields</source>
<extracomment>pattern</extracomment>
<translation>il a plus de {cells} champs</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>it has {st_size} bytes, the limit is {file_bytes}</source>
<extracomment>pattern</extracomment>
<translation>il a {st_size} octets, la limite est {file_bytes}</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>it is not a file</source>
<translation>ce n’est pas un fichier</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>its fields are parted by a {other}</source>
<extracomment>pattern</extracomment>
<translation>ses champs sont séparés autrement : {other!t}</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>its first line holds numbers only</source>
<translation>sa première ligne ne contient que des nombres</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>line {empty} is empty and was skipped</source>
<extracomment>pattern</extracomment>
<translation>la ligne {empty} est vide et a été sautée</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>line {line} of {source} {what}</source>
<extracomment>pattern</extracomment>
<translation>la ligne {line} de {source} {what}</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>mend it, or set task to classes</source>
<translation>corrigez-la, ou mettez la tâche sur « classes »</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>mend the file or choose another one</source>
<translation>corrigez le fichier ou choisissez-en un autre</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>missing values are not read</source>
<translation>les valeurs manquantes ne sont pas lues</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>name a single target column, or set task to regression</source>
<translation>nommez une seule colonne cible, ou mettez la tâche sur « régression »</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>name fewer targets, or add a column of inputs</source>
<translation>nommez moins de cibles, ou ajoutez une colonne d’entrées</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>name it once</source>
<translation>nommez-la une seule fois</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>other numbers of the file have a decimal comma</source>
<translation>d’autres nombres du fichier ont une virgule décimale</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>put a line of names such as x1,x2,y first</source>
<translation>mettez d’abord une ligne de noms comme x1,x2,y</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>save it as CSV in UTF-8</source>
<translation>enregistrez-le en CSV et UTF-8</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>separate them with commas</source>
<translation>séparez-les par des virgules</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>set separator to {other}</source>
<extracomment>pattern</extracomment>
<translation>réglez le séparateur sur : {other!t}</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>several target columns of classes hold a single 1 and else 0</source>
<translation>plusieurs colonnes cibles de classes contiennent un seul 1 et sinon des 0</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>the column mixes numbers and texts</source>
<translation>la colonne mélange nombres et textes</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>the column names {text} cannot be read</source>
<extracomment>pattern</extracomment>
<translation>les noms de colonnes {text} sont illisibles</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>the column {name} is named twice</source>
<extracomment>pattern</extracomment>
<translation>la colonne {name} est nommée deux fois</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>the header has {names} columns</source>
<extracomment>pattern</extracomment>
<translation>l’en-tête a {names} colonnes</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>the target column {name} has one class only</source>
<extracomment>pattern</extracomment>
<translation>la colonne cible {name} n’a qu’une classe</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>the target column {name} has {classes} different values</source>
<extracomment>pattern</extracomment>
<translation>la colonne cible {name} a {classes} valeurs différentes</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>there is nothing below the line of names</source>
<translation>il n’y a rien sous la ligne des noms</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>write a number</source>
<translation>écrivez un nombre</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>write all of them alike</source>
<translation>écrivez-les tous de la même façon</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>write numbers with a decimal point</source>
<translation>écrivez les nombres avec un point décimal</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>{empty} empty lines were skipped, the first is line {empty2}</source>
<extracomment>pattern</extracomment>
<translation>{empty} lignes vides ont été sautées, la première est la ligne {empty2}</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>{source} does not name its columns</source>
<extracomment>pattern</extracomment>
<translation>{source} ne nomme pas ses colonnes</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>{source} has no column {name}</source>
<extracomment>pattern</extracomment>
<translation>{source} n’a pas de colonne {name}</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>{source} has no input columns</source>
<extracomment>pattern</extracomment>
<translation>{source} n’a pas de colonnes d’entrée</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>{source} has no samples</source>
<extracomment>pattern</extracomment>
<translation>{source} n’a pas d’exemples</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>{source} has one column only</source>
<extracomment>pattern</extracomment>
<translation>{source} n’a qu’une colonne</translation>
</message>
<message>
<location filename="parts/tables.py" />
<source>{source} is too large</source>
<extracomment>pattern</extracomment>
<translation>{source} est trop grand</translation>
</message>
<message>
<location filename="parts/wiring.py" />
<source>Jᵀ ∂E/∂o</source>
<translation>Jᵀ ∂E/∂o</translation>
</message>
</context>
</TS>
