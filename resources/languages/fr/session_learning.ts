<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
<name>nnsim</name>
<message>
<location filename="session/exercises/diagnosis.py" />
<source>nearly; rounded too early? keep {words} at least in every step</source>
<extracomment>pattern</extracomment>
<translation>presque ; arrondi trop tôt ? gardez au moins {words} à chaque pas</translation>
</message>
<message>
<location filename="session/exercises/diagnosis.py" />
<source>not right</source>
<translation>ce n’est pas juste</translation>
</message>
<message>
<location filename="session/exercises/diagnosis.py" />
<source>right as far as it goes; {words} are asked for</source>
<extracomment>pattern</extracomment>
<translation>juste jusque-là ; {words} sont demandés</translation>
</message>
<message>
<location filename="session/exercises/exercise.py" />
<source>choose a number that is shown as ?</source>
<translation>choisissez un nombre qui est affiché comme ?</translation>
</message>
<message>
<location filename="session/exercises/exercise.py" />
<source>choose another</source>
<translation>choisissez-en une autre</translation>
</message>
<message>
<location filename="session/exercises/exercise.py" />
<source>go on to the next question</source>
<translation>passez à la question suivante</translation>
</message>
<message>
<location filename="session/exercises/exercise.py" />
<source>that is not asked for in this exercise</source>
<translation>cela n’est pas demandé dans cet exercice</translation>
</message>
<message>
<location filename="session/exercises/exercise.py" />
<source>there are {questions}</source>
<extracomment>pattern</extracomment>
<translation>il y en a {questions}</translation>
</message>
<message>
<location filename="session/exercises/exercise.py" />
<source>there is no question {it}</source>
<extracomment>pattern</extracomment>
<translation>il n’y a pas de question {it}</translation>
</message>
<message>
<location filename="session/exercises/exercise.py" />
<source>this number is known already</source>
<translation>ce nombre est déjà connu</translation>
</message>
<message>
<location filename="session/exercises/file.py" />
<source>answers</source>
<translation>réponses</translation>
</message>
<message>
<location filename="session/exercises/file.py" />
<source>it occurs twice</source>
<translation>elle apparaît deux fois</translation>
</message>
<message>
<location filename="session/exercises/file.py" />
<source>it would have {count} questions now</source>
<extracomment>pattern</extracomment>
<translation>il aurait maintenant {count} questions</translation>
</message>
<message>
<location filename="session/exercises/file.py" />
<source>its number is {missing}</source>
<extracomment>pattern</extracomment>
<translation>son numéro est {missing}</translation>
</message>
<message>
<location filename="session/exercises/file.py" />
<source>question</source>
<translation>question</translation>
</message>
<message>
<location filename="session/exercises/file.py" />
<source>the exercise</source>
<translation>l’exercice</translation>
</message>
<message>
<location filename="session/exercises/file.py" />
<source>the numbers that it starts from are not base64</source>
<translation>les nombres dont il part ne sont pas en base64</translation>
</message>
<message>
<location filename="session/exercises/file.py" />
<source>the project opens without it</source>
<translation>le projet s’ouvre sans lui</translation>
</message>
<message>
<location filename="session/exercises/file.py" />
<source>they must be texts</source>
<translation>ce doivent être des textes</translation>
</message>
<message>
<location filename="session/exercises/file.py" />
<source>{place} does not fit this network</source>
<extracomment>pattern</extracomment>
<translation>{place} ne va pas avec ce réseau</translation>
</message>
<message>
<location filename="session/exercises/file.py" />
<source>{place} is about a layer that does not exist</source>
<extracomment>pattern</extracomment>
<translation>{place} parle d’une couche qui n’existe pas</translation>
</message>
<message>
<location filename="session/exercises/file.py" />
<source>{place} is damaged</source>
<extracomment>pattern</extracomment>
<translation>{place} est endommagé</translation>
</message>
<message>
<location filename="session/exercises/file.py" />
<source>{place}, a question</source>
<extracomment>pattern</extracomment>
<translation>{place}, une question</translation>
</message>
<message>
<location filename="session/exercises/hints.py" />
<source>delta of {code}</source>
<extracomment>pattern</extracomment>
<translation>delta de {code}</translation>
</message>
<message>
<location filename="session/exercises/hints.py" />
<source>delta of {code}, sample {n}</source>
<extracomment>pattern</extracomment>
<translation>delta de {code}, exemple {n}</translation>
</message>
<message>
<location filename="session/exercises/hints.py" />
<source>gradient of the bias of {code}</source>
<extracomment>pattern</extracomment>
<translation>gradient du biais de {code}</translation>
</message>
<message>
<location filename="session/exercises/hints.py" />
<source>gradient of {code}</source>
<extracomment>pattern</extracomment>
<translation>gradient de {code}</translation>
</message>
<message>
<location filename="session/exercises/hints.py" />
<source>loss E of the batch</source>
<translation>perte E du lot</translation>
</message>
<message>
<location filename="session/exercises/hints.py" />
<source>net input of {code}</source>
<extracomment>pattern</extracomment>
<translation>entrée nette de {code}</translation>
</message>
<message>
<location filename="session/exercises/hints.py" />
<source>net input of {code}, sample {n}</source>
<extracomment>pattern</extracomment>
<translation>entrée nette de {code}, exemple {n}</translation>
</message>
<message>
<location filename="session/exercises/hints.py" />
<source>new bias of {code}</source>
<extracomment>pattern</extracomment>
<translation>nouveau biais de {code}</translation>
</message>
<message>
<location filename="session/exercises/hints.py" />
<source>new weight of {code}</source>
<extracomment>pattern</extracomment>
<translation>nouveau poids de {code}</translation>
</message>
<message>
<location filename="session/exercises/hints.py" />
<source>output of {code}</source>
<extracomment>pattern</extracomment>
<translation>sortie de {code}</translation>
</message>
<message>
<location filename="session/exercises/hints.py" />
<source>output of {code}, sample {n}</source>
<extracomment>pattern</extracomment>
<translation>sortie de {code}, exemple {n}</translation>
</message>
<message>
<location filename="session/exercises/hints.py" />
<source>∂E/∂o of {code}</source>
<extracomment>pattern</extracomment>
<translation>∂E/∂o de {code}</translation>
</message>
<message>
<location filename="session/exercises/hints.py" />
<source>∂E/∂o of {code}, sample {n}</source>
<extracomment>pattern</extracomment>
<translation>∂E/∂o de {code}, exemple {n}</translation>
</message>
<message>
<location filename="session/exercises/practice.py" />
<source>an exercise asks for right numbers</source>
<translation>un exercice demande des nombres justes</translation>
</message>
<message>
<location filename="session/exercises/practice.py" />
<source>answer or reveal them, or end the exercise</source>
<translation>répondez-y ou découvrez-les, ou terminez l’exercice</translation>
</message>
<message>
<location filename="session/exercises/practice.py" />
<source>cannot {verb} now</source>
<extracomment>pattern</extracomment>
<translation>« {verb!t} » n’est pas possible maintenant</translation>
</message>
<message>
<location filename="session/exercises/practice.py" />
<source>leave this iteration</source>
<translation>quitter cette itération</translation>
</message>
<message>
<location filename="session/exercises/practice.py" />
<source>remove the fault first</source>
<translation>retirez d’abord la faute</translation>
</message>
<message>
<location filename="session/exercises/practice.py" />
<source>start an exercise</source>
<translation>commencer un exercice</translation>
</message>
<message>
<location filename="session/exercises/practice.py" />
<source>start another one</source>
<translation>commencez-en un autre</translation>
</message>
<message>
<location filename="session/exercises/practice.py" />
<source>start one</source>
<translation>commencez d’abord</translation>
</message>
<message>
<location filename="session/exercises/practice.py" />
<source>the exercise could not be taken up: {what}</source>
<extracomment>pattern</extracomment>
<translation>l’exercice n’a pas pu être repris : {what}</translation>
</message>
<message>
<location filename="session/exercises/practice.py" />
<source>the exercise is about this iteration</source>
<translation>l’exercice porte sur cette itération</translation>
</message>
<message>
<location filename="session/exercises/practice.py" />
<source>there is a fault in the program</source>
<translation>il y a une faute dans le programme</translation>
</message>
<message>
<location filename="session/exercises/practice.py" />
<source>there is no exercise</source>
<translation>il n’y a pas d’exercice</translation>
</message>
<message>
<location filename="session/exercises/practice.py" />
<source>{open} of its questions are open</source>
<extracomment>pattern</extracomment>
<translation>{open} de ses questions sont ouvertes</translation>
</message>
<message>
<location filename="session/exercises/questions.py" />
<source>choose 0 for all numbers of a step</source>
<translation>choisissez 0 pour tous les nombres d’un pas</translation>
</message>
<message>
<location filename="session/exercises/questions.py" />
<source>choose 1 to {most_digits} digits</source>
<extracomment>pattern</extracomment>
<translation>choisissez de 1 à {most_digits} chiffres</translation>
</message>
<message>
<location filename="session/exercises/questions.py" />
<source>choose fewer layers, or fewer numbers of each step</source>
<translation>choisissez moins de couches, ou moins de nombres par pas</translation>
</message>
<message>
<location filename="session/exercises/questions.py" />
<source>choose other quantities or layers</source>
<translation>choisissez d’autres grandeurs ou d’autres couches</translation>
</message>
<message>
<location filename="session/exercises/questions.py" />
<source>choose some of {quantities}</source>
<extracomment>pattern</extracomment>
<translation>choisissez parmi {quantities}</translation>
</message>
<message>
<location filename="session/exercises/questions.py" />
<source>exercise {name}</source>
<extracomment>pattern</extracomment>
<translation>exercice {name}</translation>
</message>
<message>
<location filename="session/exercises/questions.py" />
<source>layers</source>
<translation>couches</translation>
</message>
<message>
<location filename="session/exercises/questions.py" />
<source>nothing is asked for</source>
<translation>rien n’est demandé</translation>
</message>
<message>
<location filename="session/exercises/questions.py" />
<source>the chosen layers have no such numbers in this iteration</source>
<translation>les couches choisies n’ont pas de tels nombres dans cette itération</translation>
</message>
<message>
<location filename="session/exercises/questions.py" />
<source>the limit is {most_questions}</source>
<extracomment>pattern</extracomment>
<translation>la limite est {most_questions}</translation>
</message>
<message>
<location filename="session/exercises/questions.py" />
<source>there are no fewer than 0 questions</source>
<translation>il ne peut pas y avoir moins de 0 question</translation>
</message>
<message>
<location filename="session/exercises/questions.py" />
<source>there is no quantity {unknown} to ask for</source>
<extracomment>pattern</extracomment>
<translation>il n’y a pas de grandeur {unknown} à demander</translation>
</message>
<message>
<location filename="session/exercises/questions.py" />
<source>there is nothing to ask for</source>
<translation>il n’y a rien à demander</translation>
</message>
<message>
<location filename="session/exercises/questions.py" />
<source>they must be whole numbers</source>
<translation>ce doivent être des nombres entiers</translation>
</message>
<message>
<location filename="session/exercises/questions.py" />
<source>{digits} digits cannot be asked for</source>
<extracomment>pattern</extracomment>
<translation>{digits} chiffres ne peuvent pas être demandés</translation>
</message>
<message>
<location filename="session/exercises/questions.py" />
<source>{found} questions are too many</source>
<extracomment>pattern</extracomment>
<translation>{found} questions, c’est trop</translation>
</message>
<message>
<location filename="session/exercises/rounding.py" />
<source>1 decimal</source>
<translation>1 décimale</translation>
</message>
<message>
<location filename="session/exercises/rounding.py" />
<source>1 significant digit</source>
<translation>1 chiffre significatif</translation>
</message>
<message>
<location filename="session/exercises/rounding.py" />
<source>{digits} decimals</source>
<extracomment>pattern</extracomment>
<translation>{digits} décimales</translation>
</message>
<message>
<location filename="session/exercises/rounding.py" />
<source>{digits} significant digits</source>
<extracomment>pattern</extracomment>
<translation>{digits} chiffres significatifs</translation>
</message>
<message>
<location filename="session/exercises/slips/__init__.py" />
<source>half of what it should be</source>
<translation>la moitié de ce qu’il faut</translation>
</message>
<message>
<location filename="session/exercises/slips/__init__.py" />
<source>one place</source>
<translation>un rang</translation>
</message>
<message>
<location filename="session/exercises/slips/__init__.py" />
<source>the decimal point is {way} too far left</source>
<extracomment>pattern</extracomment>
<translation>la virgule est placée {way!t} trop à gauche</translation>
</message>
<message>
<location filename="session/exercises/slips/__init__.py" />
<source>the decimal point is {way} too far right</source>
<extracomment>pattern</extracomment>
<translation>la virgule est placée {way!t} trop à droite</translation>
</message>
<message>
<location filename="session/exercises/slips/__init__.py" />
<source>the number of outputs</source>
<translation>le nombre de sorties</translation>
</message>
<message>
<location filename="session/exercises/slips/__init__.py" />
<source>the number of outputs and of samples</source>
<translation>le nombre de sorties et d’exemples</translation>
</message>
<message>
<location filename="session/exercises/slips/__init__.py" />
<source>the number of samples N</source>
<translation>le nombre d’exemples N</translation>
</message>
<message>
<location filename="session/exercises/slips/__init__.py" />
<source>the sign is wrong</source>
<translation>le signe est faux</translation>
</message>
<message>
<location filename="session/exercises/slips/__init__.py" />
<source>the sign is wrong, and it is half of what it should be</source>
<translation>le signe est faux, et c’est la moitié de ce qu’il faut</translation>
</message>
<message>
<location filename="session/exercises/slips/__init__.py" />
<source>the sign is wrong, and it is twice as large as it should be</source>
<translation>le signe est faux, et c’est le double de ce qu’il faut</translation>
</message>
<message>
<location filename="session/exercises/slips/__init__.py" />
<source>twice as large as it should be</source>
<translation>le double de ce qu’il faut</translation>
</message>
<message>
<location filename="session/exercises/slips/__init__.py" />
<source>{count} times too large: not divided by {words}?</source>
<extracomment>pattern</extracomment>
<translation>{count} fois trop grand : pas divisé par {words} ?</translation>
</message>
<message>
<location filename="session/exercises/slips/__init__.py" />
<source>{count} times too small: divided by {words}?</source>
<extracomment>pattern</extracomment>
<translation>{count} fois trop petit : divisé par {words} ?</translation>
</message>
<message>
<location filename="session/exercises/slips/__init__.py" />
<source>{places} places</source>
<extracomment>pattern</extracomment>
<translation>{places} décimales</translation>
</message>
<message>
<location filename="session/exercises/slips/backward.py" />
<source>the activation function was used instead of its slope</source>
<translation>c’est la fonction d’activation qui a été prise, et non sa pente</translation>
</message>
<message>
<location filename="session/exercises/slips/backward.py" />
<source>the dropout mask was forgotten</source>
<translation>le masque du dropout a été oublié</translation>
</message>
<message>
<location filename="session/exercises/slips/backward.py" />
<source>the net input z was used instead of the output</source>
<translation>c’est l’entrée nette z qui a été prise, et non la sortie</translation>
</message>
<message>
<location filename="session/exercises/slips/backward.py" />
<source>the product with δ of {it} was left out</source>
<extracomment>pattern</extracomment>
<translation>le produit avec le δ de {it} a été omis</translation>
</message>
<message>
<location filename="session/exercises/slips/backward.py" />
<source>the slope cancels with this loss; it must not be multiplied in again</source>
<translation>la pente se simplifie avec cette perte ; il ne faut pas la multiplier à nouveau</translation>
</message>
<message>
<location filename="session/exercises/slips/backward.py" />
<source>the slope of the activation function was forgotten: this is ∂E/∂o</source>
<translation>la pente de la fonction d’activation a été oubliée : c’est ∂E/∂o</translation>
</message>
<message>
<location filename="session/exercises/slips/backward.py" />
<source>the slope was computed with z where the output o belongs</source>
<translation>la pente a été calculée avec z là où il faut la sortie o</translation>
</message>
<message>
<location filename="session/exercises/slips/backward.py" />
<source>the slope was taken at the output o instead of at z</source>
<translation>la pente a été prise en la sortie o et non en z</translation>
</message>
<message>
<location filename="session/exercises/slips/backward.py" />
<source>this is the slope alone, without ∂E/∂o</source>
<translation>c’est la pente seule, sans ∂E/∂o</translation>
</message>
<message>
<location filename="session/exercises/slips/backward.py" />
<source>this is δ: the slope of the activation function is in it already</source>
<translation>c’est δ : la pente de la fonction d’activation y est déjà</translation>
</message>
<message>
<location filename="session/exercises/slips/forward.py" />
<source>a logarithm to the base {base} was used instead of ln</source>
<extracomment>pattern</extracomment>
<translation>un logarithme de base {base} a été pris au lieu de ln</translation>
</message>
<message>
<location filename="session/exercises/slips/forward.py" />
<source>net inputs z were compared with the targets, not outputs</source>
<translation>ce sont les entrées nettes z qui ont été comparées aux cibles, et non les sorties</translation>
</message>
<message>
<location filename="session/exercises/slips/forward.py" />
<source>not divided by the sum over the units of the layer</source>
<translation>la division par la somme sur les unités de la couche manque</translation>
</message>
<message>
<location filename="session/exercises/slips/forward.py" />
<source>only output {row} of {name} was counted</source>
<extracomment>pattern</extracomment>
<translation>seule la sortie {row} de {name} a été comptée</translation>
</message>
<message>
<location filename="session/exercises/slips/forward.py" />
<source>the activation function was forgotten: this is z</source>
<translation>la fonction d’activation a été oubliée : c’est z</translation>
</message>
<message>
<location filename="session/exercises/slips/forward.py" />
<source>the product of input {it} has the wrong sign</source>
<extracomment>pattern</extracomment>
<translation>le produit de l’entrée {it} a le mauvais signe</translation>
</message>
<message>
<location filename="session/exercises/slips/forward.py" />
<source>the product of input {it} was left out</source>
<extracomment>pattern</extracomment>
<translation>le produit de l’entrée {it} a été omis</translation>
</message>
<message>
<location filename="session/exercises/slips/forward.py" />
<source>the product of input {it} was left out of z</source>
<extracomment>pattern</extracomment>
<translation>le produit de l’entrée {it} a été omis dans z</translation>
</message>
<message>
<location filename="session/exercises/slips/forward.py" />
<source>the square root was taken</source>
<translation>la racine carrée a été prise</translation>
</message>
<message>
<location filename="session/exercises/slips/forward.py" />
<source>this is the loss of sample {sample} alone</source>
<extracomment>pattern</extracomment>
<translation>c’est la perte de l’exemple {sample} seul</translation>
</message>
<message>
<location filename="session/exercises/slips/forward.py" />
<source>this is the output, after the activation function</source>
<translation>c’est la sortie, après la fonction d’activation</translation>
</message>
<message>
<location filename="session/exercises/slips/forward.py" />
<source>this is the slope of the activation function, not its value</source>
<translation>c’est la pente de la fonction d’activation, et non sa valeur</translation>
</message>
<message>
<location filename="session/exercises/slips/forward.py" />
<source>z has the wrong sign in the activation function</source>
<translation>z a le mauvais signe dans la fonction d’activation</translation>
</message>
<message>
<location filename="session/exercises/slips/forward.py" />
<source>{title} was used; the activation function is {title2}</source>
<extracomment>pattern</extracomment>
<translation>{title} a été utilisée ; la fonction d’activation est {title2}</translation>
</message>
<message>
<location filename="session/exercises/slips/making.py" />
<source>net inputs z of the layer before were used instead of its outputs</source>
<translation>ce sont les entrées nettes z de la couche précédente qui ont été prises, et non ses sorties</translation>
</message>
<message>
<location filename="session/exercises/slips/making.py" />
<source>of a weight of neuron {other}</source>
<extracomment>pattern</extracomment>
<translation>d’un poids du neurone {other}</translation>
</message>
<message>
<location filename="session/exercises/slips/making.py" />
<source>of neuron {other}</source>
<extracomment>pattern</extracomment>
<translation>du neurone {other}</translation>
</message>
<message>
<location filename="session/exercises/slips/making.py" />
<source>of sample {other}</source>
<extracomment>pattern</extracomment>
<translation>de l’exemple {other}</translation>
</message>
<message>
<location filename="session/exercises/slips/making.py" />
<source>of the weight of another input</source>
<translation>du poids d’une autre entrée</translation>
</message>
<message>
<location filename="session/exercises/slips/making.py" />
<source>rows and columns of the weights were mixed up (W instead of its transpose)</source>
<translation>lignes et colonnes des poids ont été confondues (W au lieu de sa transposée)</translation>
</message>
<message>
<location filename="session/exercises/slips/making.py" />
<source>rows and columns of the weights were mixed up (the transpose of W̃)</source>
<translation>lignes et colonnes des poids ont été confondues (la transposée de W̃)</translation>
</message>
<message>
<location filename="session/exercises/slips/making.py" />
<source>the bias row was not left out: W was used instead of W̃</source>
<translation>la ligne des biais n’a pas été laissée de côté : W a été pris au lieu de W̃</translation>
</message>
<message>
<location filename="session/exercises/slips/making.py" />
<source>the bias was forgotten</source>
<translation>le biais a été oublié</translation>
</message>
<message>
<location filename="session/exercises/slips/making.py" />
<source>the bias was subtracted instead of added</source>
<translation>le biais a été soustrait au lieu d’être ajouté</translation>
</message>
<message>
<location filename="session/exercises/slips/making.py" />
<source>the new weights were used; those from before the update are needed</source>
<translation>ce sont les nouveaux poids qui ont été pris ; il faut ceux d’avant la mise à jour</translation>
</message>
<message>
<location filename="session/exercises/slips/making.py" />
<source>the outputs before dropout were used</source>
<translation>ce sont les sorties d’avant le dropout qui ont été prises</translation>
</message>
<message>
<location filename="session/exercises/slips/making.py" />
<source>the path through {name} is missing</source>
<extracomment>pattern</extracomment>
<translation>le chemin par {name} manque</translation>
</message>
<message>
<location filename="session/exercises/slips/making.py" />
<source>the target of another output was used</source>
<translation>c’est la cible d’une autre sortie qui a été prise</translation>
</message>
<message>
<location filename="session/exercises/slips/making.py" />
<source>this is the number {which}</source>
<extracomment>pattern</extracomment>
<translation>c’est le nombre {which!t}</translation>
</message>
<message>
<location filename="session/exercises/slips/making.py" />
<source>φ′ of {name} was forgotten: ∂E/∂o was used instead of δ</source>
<extracomment>pattern</extracomment>
<translation>φ′ de {name} a été oubliée : ∂E/∂o a été pris au lieu de δ</translation>
</message>
<message>
<location filename="session/exercises/slips/update.py" />
<source>in the gradient: the sign is wrong</source>
<translation>dans le gradient : le signe est faux</translation>
</message>
<message>
<location filename="session/exercises/slips/update.py" />
<source>in the gradient: {words}</source>
<extracomment>pattern</extracomment>
<translation>dans le gradient : {words}</translation>
</message>
<message>
<location filename="session/exercises/slips/update.py" />
<source>moved along the gradient: the step is subtracted, not added</source>
<translation>le déplacement suit le gradient : le pas se soustrait, il ne s’ajoute pas</translation>
</message>
<message>
<location filename="session/exercises/slips/update.py" />
<source>only sample {sample} was counted, as if there were no others</source>
<extracomment>pattern</extracomment>
<translation>seul l’exemple {sample} a été compté, comme s’il n’y en avait pas d’autres</translation>
</message>
<message>
<location filename="session/exercises/slips/update.py" />
<source>plain gradient descent was used: the optimizer's own terms are missing</source>
<translation>c’est une simple descente de gradient : les termes propres à l’optimiseur manquent</translation>
</message>
<message>
<location filename="session/exercises/slips/update.py" />
<source>the change has the wrong sign</source>
<translation>le changement a le mauvais signe</translation>
</message>
<message>
<location filename="session/exercises/slips/update.py" />
<source>the correction for the slow start of the means is missing</source>
<translation>la correction du démarrage lent des moyennes manque</translation>
</message>
<message>
<location filename="session/exercises/slips/update.py" />
<source>the input of a bias is 1, not the output of the layer before</source>
<translation>l’entrée d’un biais est 1, et non la sortie de la couche précédente</translation>
</message>
<message>
<location filename="session/exercises/slips/update.py" />
<source>the input of the row above was used</source>
<translation>c’est l’entrée de la ligne du dessus qui a été prise</translation>
</message>
<message>
<location filename="session/exercises/slips/update.py" />
<source>the learning rate η was forgotten</source>
<translation>le taux d’apprentissage η a été oublié</translation>
</message>
<message>
<location filename="session/exercises/slips/update.py" />
<source>the neuron's own output was used instead of its input</source>
<translation>c’est la sortie du neurone lui-même qui a été prise, et non son entrée</translation>
</message>
<message>
<location filename="session/exercises/slips/update.py" />
<source>the penalty on the weight is missing</source>
<translation>la pénalité sur le poids manque</translation>
</message>
<message>
<location filename="session/exercises/slips/update.py" />
<source>the sum was not divided by the number of samples N</source>
<translation>la somme n’a pas été divisée par le nombre d’exemples N</translation>
</message>
<message>
<location filename="session/exercises/slips/update.py" />
<source>the two neurons were mixed up: the input of one and δ of the other</source>
<translation>les deux neurones ont été confondus : l’entrée de l’un et le δ de l’autre</translation>
</message>
<message>
<location filename="session/exercises/slips/update.py" />
<source>this is the change alone: the old weight is missing</source>
<translation>c’est la variation seule : il manque l’ancien poids</translation>
</message>
<message>
<location filename="session/exercises/slips/update.py" />
<source>this is the old weight</source>
<translation>c’est l’ancien poids</translation>
</message>
<message>
<location filename="session/exercises/slips/update.py" />
<source>this is δ: the input is missing as a factor</source>
<translation>c’est δ : il manque l’entrée en facteur</translation>
</message>
<message>
<location filename="session/exercises/slips/update.py" />
<source>δ of the wrong layer was used, that of {name}</source>
<extracomment>pattern</extracomment>
<translation>c’est le δ de la mauvaise couche, celui de {name}, qui a été pris</translation>
</message>
<message>
<location filename="session/exercises/slips/update.py" />
<source>η does not belong here: it comes with the update</source>
<translation>η n’a pas sa place ici : il vient avec la mise à jour</translation>
</message>
<message>
<location filename="session/exercises/slips/update.py" />
<source>φ′ is missing: ∂E/∂o was used instead of δ</source>
<translation>φ′ manque : ∂E/∂o a été pris au lieu de δ</translation>
</message>
<message>
<location filename="session/exercises/summary.py" />
<source>a file without an ending</source>
<translation>un fichier sans extension</translation>
</message>
<message>
<location filename="session/exercises/summary.py" />
<source>a table cannot be written as {it}</source>
<extracomment>pattern</extracomment>
<translation>une table ne peut pas s’écrire en {it}</translation>
</message>
<message>
<location filename="session/exercises/summary.py" />
<source>end it in .csv or .json</source>
<translation>terminez-le par .csv ou .json</translation>
</message>
<message>
<location filename="session/exercises/twin.py" />
<source>Changes arrays of the memory in place.</source>
<translation>Modifie sur place des tableaux de la mémoire.</translation>
</message>
<message>
<location filename="session/exercises/twin.py" />
<source>raise the number of epochs, or reset</source>
<translation>augmentez le nombre d’époques, ou réinitialisez</translation>
</message>
<message>
<location filename="session/exercises/twin.py" />
<source>start another exercise</source>
<translation>commencez un autre exercice</translation>
</message>
<message>
<location filename="session/exercises/twin.py" />
<source>step to the next iteration, and start the exercise there</source>
<translation>avancez jusqu’à l’itération suivante, et commencez-y l’exercice</translation>
</message>
<message>
<location filename="session/exercises/twin.py" />
<source>the beginning of the iteration does not fit this network</source>
<translation>le début de l’itération ne convient pas à ce réseau</translation>
</message>
<message>
<location filename="session/exercises/twin.py" />
<source>the beginning of this iteration is not known any more</source>
<translation>le début de cette itération n’est plus connu</translation>
</message>
<message>
<location filename="session/exercises/twin.py" />
<source>the steps that led here are forgotten</source>
<translation>les pas qui ont mené ici sont oubliés</translation>
</message>
<message>
<location filename="session/exercises/twin.py" />
<source>the training has ended</source>
<translation>l’apprentissage est terminé</translation>
</message>
<message>
<location filename="session/exercises/twin.py" />
<source>there is no iteration to ask about</source>
<translation>il n’y a pas d’itération sur laquelle interroger</translation>
</message>
<message>
<location filename="session/exercises/typed_number.py" />
<source>a number has up to {longest} signs</source>
<extracomment>pattern</extracomment>
<translation>un nombre a au plus {longest} signes</translation>
</message>
<message>
<location filename="session/exercises/typed_number.py" />
<source>a number is missing</source>
<translation>il manque un nombre</translation>
</message>
<message>
<location filename="session/exercises/typed_number.py" />
<source>type a number below 1.8e308</source>
<translation>tapez un nombre inférieur à 1,8e308</translation>
</message>
<message>
<location filename="session/exercises/typed_number.py" />
<source>type a number such as 0.5933, 0,5933, -2, 1.2e-3 or 1/3</source>
<translation>tapez un nombre, par exemple 0,5933, 0.5933, -2, 1.2e-3 ou 1/3</translation>
</message>
<message>
<location filename="session/exercises/typed_number.py" />
<source>{plain} is not a number</source>
<extracomment>pattern</extracomment>
<translation>{plain} n’est pas un nombre</translation>
</message>
<message>
<location filename="session/exercises/typed_number.py" />
<source>{plain}… is too long</source>
<extracomment>pattern</extracomment>
<translation>{plain}… est trop long</translation>
</message>
<message>
<location filename="session/exercises/typed_number.py" />
<source>{text} divides by 0</source>
<extracomment>pattern</extracomment>
<translation>{text} divise par 0</translation>
</message>
<message>
<location filename="session/exercises/typed_number.py" />
<source>{text} is too large</source>
<extracomment>pattern</extracomment>
<translation>{text} est trop grand</translation>
</message>
<message>
<location filename="session/faults/effect.py" />
<source>1 update brings</source>
<translation>1 mise à jour fait passer</translation>
</message>
<message>
<location filename="session/faults/effect.py" />
<source>From the start, {count} the loss from {before} to {without} without the fault, and to {having} with it.</source>
<extracomment>pattern</extracomment>
<translation>Depuis le départ, {count!t} la perte de {before} à {without!t} sans la faute, et à {having!t} avec elle.</translation>
</message>
<message>
<location filename="session/faults/effect.py" />
<source>a number that is not finite</source>
<translation>un nombre qui n’est pas fini</translation>
</message>
<message>
<location filename="session/faults/effect.py" />
<source>{updates} updates bring</source>
<extracomment>pattern</extracomment>
<translation>{updates} mises à jour amènent</translation>
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>1 try</source>
<translation>1 essai</translation>
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>By hand: {by_hand}</source>
<extracomment>pattern</extracomment>
<translation>À la main : {by_hand}</translation>
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>Find the fault</source>
<translation>Trouver la faute</translation>
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>Gradient check: {check}</source>
<extracomment>pattern</extracomment>
<translation>Vérification des gradients : {check}</translation>
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>Hide a fault</source>
<translation>Cacher une faute</translation>
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>Inject {title}</source>
<extracomment>pattern</extracomment>
<translation>Glisser une faute : {title}</translation>
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>Nearly: that is the fault, but its place is not {where}.</source>
<extracomment>pattern</extracomment>
<translation>Presque : c’est bien la faute, mais pas à cet endroit ({where!t}).</translation>
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>No, it is not “{title}”.</source>
<extracomment>pattern</extracomment>
<translation>Non, ce n’est pas « {title} ».</translation>
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>Remove the fault</source>
<translation>Retirer la faute</translation>
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>Remove the faults</source>
<translation>Retirer les fautes</translation>
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>Remove the hidden fault</source>
<translation>Retirer la faute cachée</translation>
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>Right, after {count}: {found}.</source>
<extracomment>pattern</extracomment>
<translation>Juste, après {count} : {found}.</translation>
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>Stops: {stop}</source>
<extracomment>pattern</extracomment>
<translation>Points d’arrêt : {stop}</translation>
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>This program has {kind}: find {it}.</source>
<extracomment>pattern</extracomment>
<translation>Ce programme contient {kind!t} : c’est {it!t} qu’il faut trouver.</translation>
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>This program has {kind}: {known}.</source>
<extracomment>pattern</extracomment>
<translation>Ce programme contient {kind!t} : {known}.</translation>
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>a fault</source>
<translation>une faute</translation>
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>a program has up to {most}</source>
<extracomment>pattern</extracomment>
<translation>un programme a au plus {most}</translation>
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>check an answer</source>
<translation>vérifier une réponse</translation>
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>choose another fault</source>
<translation>choisissez une autre faute</translation>
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>give the fault once for each layer</source>
<translation>donnez la faute une fois pour chaque couche</translation>
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>hide a fault</source>
<translation>cacher une faute</translation>
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>hide one first</source>
<translation>cachez-en d’abord une</translation>
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>it has one in {names}</source>
<extracomment>pattern</extracomment>
<translation>elle en a un dans {names}</translation>
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>leave the layer out</source>
<translation>n’indiquez pas de couche</translation>
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>name another layer</source>
<translation>indiquez une autre couche</translation>
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>nothing is computed in it</source>
<translation>rien n’y est calculé</translation>
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>remove it first, or choose another</source>
<translation>retirez-la d’abord, ou choisissez-en une autre</translation>
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>remove some</source>
<translation>retirez-en</translation>
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>remove those that are there</source>
<translation>retirez celles qui y sont</translation>
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>that fault is not there any more</source>
<translation>cette faute n’y est plus</translation>
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>that layer does not exist any more</source>
<translation>cette couche n’existe plus</translation>
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>the fault “{title}” is there already</source>
<extracomment>pattern</extracomment>
<translation>la faute « {title} » y est déjà</translation>
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>the fault “{title}” would have no effect in {where}</source>
<extracomment>pattern</extracomment>
<translation>la faute « {title} » serait sans effet dans {where!t}</translation>
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>there are enough faults</source>
<translation>il y a assez de fautes</translation>
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>there is no hidden fault</source>
<translation>il n’y a pas de faute cachée</translation>
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>there is no hidden fault to find</source>
<translation>il n’y a pas de faute cachée à trouver</translation>
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>there is no other fault that could be noticed here</source>
<translation>il n’y a pas d’autre faute que l’on puisse remarquer ici</translation>
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>this network</source>
<translation>ce réseau</translation>
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>{hidden} hidden faults</source>
<extracomment>pattern</extracomment>
<translation>{hidden} fautes cachées</translation>
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>{key} is a fault of the whole program</source>
<extracomment>pattern</extracomment>
<translation>{key} est une faute du programme entier</translation>
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>{known} faults</source>
<extracomment>pattern</extracomment>
<translation>{known} fautes</translation>
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>{name} is an input layer</source>
<extracomment>pattern</extracomment>
<translation>{name} est une couche d’entrée</translation>
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>{text} names several layers</source>
<extracomment>pattern</extracomment>
<translation>{text} nomme plusieurs couches</translation>
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>{title} in {network}</source>
<extracomment>pattern</extracomment>
<translation>{title} dans {network}</translation>
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>{tries} tries</source>
<extracomment>pattern</extracomment>
<translation>{tries} tentatives</translation>
</message>
<message>
<location filename="session/lessons/grading.py" />
<source>  task {it}: {title}, {points} points</source>
<extracomment>pattern</extracomment>
<translation>  tâche {it} : {title}, {points} points</translation>
</message>
<message>
<location filename="session/lessons/grading.py" />
<source>  task {it}: {worth}; {text}</source>
<extracomment>pattern</extracomment>
<translation>  tâche {it} : {worth} ; {text}</translation>
</message>
<message>
<location filename="session/lessons/grading.py" />
<source>Something is wrong with {wrong} of {graded} files: the column “problems” says what.</source>
<extracomment>pattern</extracomment>
<translation>{wrong} fichiers sur {graded} ont un problème : la colonne « problems » dit lequel.</translation>
</message>
<message>
<location filename="session/lessons/grading.py" />
<source>changed after it was saved: its signature is wrong</source>
<translation>modifié après l’enregistrement : sa signature est fausse</translation>
</message>
<message>
<location filename="session/lessons/grading.py" />
<source>it cannot be judged: {error}</source>
<extracomment>pattern</extracomment>
<translation>cela ne peut pas être évalué : {error}</translation>
</message>
<message>
<location filename="session/lessons/grading.py" />
<source>not handed in</source>
<translation>non rendu</translation>
</message>
<message>
<location filename="session/lessons/grading.py" />
<source>task {it} claims {claimed} and is worth {share}</source>
<extracomment>pattern</extracomment>
<translation>la tâche {it} annonce {claimed} et vaut {share}</translation>
</message>
<message>
<location filename="session/lessons/grading.py" />
<source>task {it}: the very same weights as {names}</source>
<extracomment>pattern</extracomment>
<translation>tâche {it} : exactement les mêmes poids que {names}</translation>
</message>
<message>
<location filename="session/lessons/grading.py" />
<source>task {n}</source>
<extracomment>pattern</extracomment>
<translation>tâche {n}</translation>
</message>
<message>
<location filename="session/lessons/grading.py" />
<source>the same work as {names}</source>
<extracomment>pattern</extracomment>
<translation>le même travail que {names}</translation>
</message>
<message>
<location filename="session/lessons/grading.py" />
<source>{file} (there by {student})</source>
<extracomment>pattern</extracomment>
<translation>{file} (sous le nom de {student})</translation>
</message>
<message>
<location filename="session/lessons/grading.py" />
<source>{it} of {points} points</source>
<extracomment>pattern</extracomment>
<translation>{it} points sur {points}</translation>
</message>
<message>
<location filename="session/lessons/grading.py" />
<source>{student} has also handed in {names}</source>
<extracomment>pattern</extracomment>
<translation>{student} a rendu aussi {names}</translation>
</message>
<message>
<location filename="session/lessons/grading.py" />
<source>{student}, in {file}: {points} of {possible}</source>
<extracomment>pattern</extracomment>
<translation>{student}, dans {file} : {points} sur {possible}</translation>
</message>
<message>
<location filename="session/lessons/grading.py" />
<source>{title}: {points} points</source>
<extracomment>pattern</extracomment>
<translation>{title} : {points} points</translation>
</message>
<message>
<location filename="session/lessons/kind.py" />
<source>a name has 1 to {name} printable characters</source>
<extracomment>pattern</extracomment>
<translation>un nom a de 1 à {name} caractères imprimables</translation>
</message>
<message>
<location filename="session/lessons/kind.py" />
<source>that is no name</source>
<translation>ce n’est pas un nom</translation>
</message>
<message>
<location filename="session/lessons/kind.py" />
<source>type your name, or your number</source>
<translation>tapez votre nom ou votre numéro</translation>
</message>
<message>
<location filename="session/lessons/kinds/_networks.py" />
<source>At most one hidden neuron is allowed.</source>
<translation>Au plus un neurone caché est permis.</translation>
</message>
<message>
<location filename="session/lessons/kinds/_networks.py" />
<source>At most {most} hidden neurons are allowed.</source>
<extracomment>pattern</extracomment>
<translation>Au plus {most} neurones cachés sont permis.</translation>
</message>
<message>
<location filename="session/lessons/kinds/_networks.py" />
<source>No hidden neurons are allowed.</source>
<translation>Aucun neurone caché n’est permis.</translation>
</message>
<message>
<location filename="session/lessons/kinds/_networks.py" />
<source>hand it in again</source>
<translation>rendez-le de nouveau</translation>
</message>
<message>
<location filename="session/lessons/kinds/_networks.py" />
<source>hand the network in</source>
<translation>rendez le réseau</translation>
</message>
<message>
<location filename="session/lessons/kinds/_networks.py" />
<source>it has {count} hidden neurons, and {most} are allowed</source>
<extracomment>pattern</extracomment>
<translation>il a {count} neurones cachés, et {most} sont permis</translation>
</message>
<message>
<location filename="session/lessons/kinds/_networks.py" />
<source>lesson {id}</source>
<extracomment>pattern</extracomment>
<translation>leçon {id}</translation>
</message>
<message>
<location filename="session/lessons/kinds/_networks.py" />
<source>mend the lesson</source>
<translation>corrigez la leçon</translation>
</message>
<message>
<location filename="session/lessons/kinds/_networks.py" />
<source>nothing was handed in</source>
<translation>rien n’a été rendu</translation>
</message>
<message>
<location filename="session/lessons/kinds/_networks.py" />
<source>the network of the answer is no text</source>
<translation>le réseau de la réponse n’est pas un texte</translation>
</message>
<message>
<location filename="session/lessons/kinds/_networks.py" />
<source>{place} cannot run</source>
<extracomment>pattern</extracomment>
<translation>{place} ne peut pas marcher</translation>
</message>
<message>
<location filename="session/lessons/kinds/_networks.py" />
<source>{place} is no row of {count} numbers</source>
<extracomment>pattern</extracomment>
<translation>{place} n’est pas une ligne de {count} nombres</translation>
</message>
<message>
<location filename="session/lessons/kinds/fault.py" />
<source>The program shows the right formulas and computes something wrong. Say which fault it is, and where; each wrong guess costs a quarter. A fault that the window was asked to show counts nothing.</source>
<translation>Le programme montre les bonnes formules et calcule autre chose. Dites quelle est la faute, et où ; chaque essai manqué coûte un quart. Une faute que l’on a fait montrer ne compte pas.</translation>
</message>
<message>
<location filename="session/lessons/kinds/fault.py" />
<source>each must be a fault and a layer</source>
<translation>chacune doit être une faute et une couche</translation>
</message>
<message>
<location filename="session/lessons/kinds/fault.py" />
<source>each student gets one of their own</source>
<translation>chaque étudiant a la sienne</translation>
</message>
<message>
<location filename="session/lessons/kinds/fault.py" />
<source>found at try {tries}: {faults}</source>
<extracomment>pattern</extracomment>
<translation>trouvée à l’essai {tries} : {faults}</translation>
</message>
<message>
<location filename="session/lessons/kinds/fault.py" />
<source>hand the task in</source>
<translation>rendez la tâche</translation>
</message>
<message>
<location filename="session/lessons/kinds/fault.py" />
<source>mend the file</source>
<translation>corrigez le fichier</translation>
</message>
<message>
<location filename="session/lessons/kinds/fault.py" />
<source>no guess was made</source>
<translation>aucune réponse n’a été donnée</translation>
</message>
<message>
<location filename="session/lessons/kinds/fault.py" />
<source>not found in {count} {either!t}</source>
<extracomment>pattern</extracomment>
<translation>non trouvée en {count} {either!t}</translation>
</message>
<message>
<location filename="session/lessons/kinds/fault.py" />
<source>remove the fault</source>
<translation>retirez la faute</translation>
</message>
<message>
<location filename="session/lessons/kinds/fault.py" />
<source>the answer</source>
<translation>la réponse</translation>
</message>
<message>
<location filename="session/lessons/kinds/fault.py" />
<source>the fault was shown before it was named: this task counts nothing</source>
<translation>la faute a été montrée avant d’être nommée : cette tâche ne compte pas</translation>
</message>
<message>
<location filename="session/lessons/kinds/fault.py" />
<source>the guesses cannot be read</source>
<translation>les réponses essayées sont illisibles</translation>
</message>
<message>
<location filename="session/lessons/kinds/fault.py" />
<source>the network has a fault already</source>
<translation>le réseau contient déjà une faute</translation>
</message>
<message>
<location filename="session/lessons/kinds/fault.py" />
<source>the window was asked to show the fault before it was named</source>
<translation>la fenêtre a dû montrer la faute avant qu’elle ne soit nommée</translation>
</message>
<message>
<location filename="session/lessons/kinds/fault.py" />
<source>there were enough guesses</source>
<translation>il y a eu assez de réponses</translation>
</message>
<message>
<location filename="session/lessons/kinds/fault.py" />
<source>tries</source>
<translation>essais</translation>
</message>
<message>
<location filename="session/lessons/kinds/fault.py" />
<source>try</source>
<translation>tentative</translation>
</message>
<message>
<location filename="session/lessons/kinds/fault.py" />
<source>{most} are allowed</source>
<extracomment>pattern</extracomment>
<translation>{most} sont permis</translation>
</message>
<message>
<location filename="session/lessons/kinds/predict.py" />
<source>Work the hidden numbers out and type them. A first answer that is right counts in full, a later one and one after a hint half, a revealed one nothing. Beginning the exercise again takes nothing back.</source>
<translation>Calculez les nombres cachés et saisissez-les. Une première réponse juste compte en entier, une suivante ou une après un indice la moitié, un nombre révélé rien. Recommencer l’exercice n’efface rien.</translation>
</message>
<message>
<location filename="session/lessons/kinds/predict.py" />
<source>ask</source>
<translation>ask</translation>
</message>
<message>
<location filename="session/lessons/kinds/predict.py" />
<source>ask (of z, o, E, do, delta, grad, W), layers, most (numbers of a step), digits, formula, randomize</source>
<translation>ask (parmi z, o, E, do, delta, grad, W), layers, most (nombres d’un pas), digits, formula, randomize</translation>
</message>
<message>
<location filename="session/lessons/kinds/predict.py" />
<source>choose some of {names}</source>
<extracomment>pattern</extracomment>
<translation>choisissez parmi {names}</translation>
</message>
<message>
<location filename="session/lessons/kinds/predict.py" />
<source>number</source>
<translation>nombre</translation>
</message>
<message>
<location filename="session/lessons/kinds/predict.py" />
<source>the answers</source>
<translation>les réponses</translation>
</message>
<message>
<location filename="session/lessons/kinds/predict.py" />
<source>the network</source>
<translation>le réseau</translation>
</message>
<message>
<location filename="session/lessons/kinds/predict.py" />
<source>the network has a fault</source>
<translation>le réseau contient une faute</translation>
</message>
<message>
<location filename="session/lessons/kinds/predict.py" />
<source>there is no layer {missing}</source>
<extracomment>pattern</extracomment>
<translation>il n’y a pas de couche {missing}</translation>
</message>
<message>
<location filename="session/lessons/kinds/predict.py" />
<source>they must be short texts</source>
<translation>ce doivent être de courts textes</translation>
</message>
<message>
<location filename="session/lessons/kinds/predict.py" />
<source>{first_try} at once</source>
<extracomment>pattern</extracomment>
<translation>{first_try} du premier coup</translation>
</message>
<message>
<location filename="session/lessons/kinds/predict.py" />
<source>{first_try} of {asked} numbers right</source>
<extracomment>pattern</extracomment>
<translation>{first_try} nombres justes sur {asked}</translation>
</message>
<message>
<location filename="session/lessons/kinds/predict.py" />
<source>{place}: it was answered after it was right</source>
<extracomment>pattern</extracomment>
<translation>{place} : il a été répondu après que c’était juste</translation>
</message>
<message>
<location filename="session/lessons/kinds/predict.py" />
<source>{revealed} revealed</source>
<extracomment>pattern</extracomment>
<translation>{revealed} découverts</translation>
</message>
<message>
<location filename="session/lessons/kinds/table.py" />
<source>Asked for: one row, each output within {tolerance}.</source>
<extracomment>pattern</extracomment>
<translation>Demandé : une ligne, chaque sortie à {tolerance} près.</translation>
</message>
<message>
<location filename="session/lessons/kinds/table.py" />
<source>Asked for: {rows} rows, each output within {tolerance}.</source>
<extracomment>pattern</extracomment>
<translation>Demandé : {rows} lignes, chaque sortie à {tolerance} près.</translation>
</message>
<message>
<location filename="session/lessons/kinds/table.py" />
<source>Draw a network that computes a table</source>
<translation>Dessiner un réseau qui calcule une table</translation>
</message>
<message>
<location filename="session/lessons/kinds/table.py" />
<source>Draw it, type its weights or train it: for the inputs of each row it has to give the outputs of the row. The rows are in the Data panel, too.</source>
<translation>Dessinez-le, saisissez ses poids ou entraînez-le : pour les entrées de chaque ligne, il doit donner les sorties de la ligne. Les lignes sont aussi dans le panneau Données.</translation>
</message>
<message>
<location filename="session/lessons/kinds/table.py" />
<source>a drawn truth table has at most {gate} inputs</source>
<extracomment>pattern</extracomment>
<translation>une table de vérité dessinée a au plus {gate} entrées</translation>
</message>
<message>
<location filename="session/lessons/kinds/table.py" />
<source>allow some, or give the rows</source>
<translation>permettez-en, ou donnez les lignes</translation>
</message>
<message>
<location filename="session/lessons/kinds/table.py" />
<source>change one of them</source>
<translation>changez l’une d’elles</translation>
</message>
<message>
<location filename="session/lessons/kinds/table.py" />
<source>give the rows</source>
<translation>donnez les lignes</translation>
</message>
<message>
<location filename="session/lessons/kinds/table.py" />
<source>inputs, outputs, rows (without: a truth table for each student), tolerance, neurons</source>
<translation>inputs, outputs, rows (sans : une table de vérité pour chaque étudiant), tolerance, neurons</translation>
</message>
<message>
<location filename="session/lessons/kinds/table.py" />
<source>it has not {inputs} inputs and {outputs} outputs</source>
<extracomment>pattern</extracomment>
<translation>il n’a pas {inputs} entrées et {outputs} sorties</translation>
</message>
<message>
<location filename="session/lessons/kinds/table.py" />
<source>its rows {one} and {other} contradict each other</source>
<extracomment>pattern</extracomment>
<translation>ses lignes {one} et {other} se contredisent</translation>
</message>
<message>
<location filename="session/lessons/kinds/table.py" />
<source>no hidden neurons are allowed</source>
<translation>aucun neurone caché n’est permis</translation>
</message>
<message>
<location filename="session/lessons/kinds/table.py" />
<source>same inputs, other outputs</source>
<translation>mêmes entrées, autres sorties</translation>
</message>
<message>
<location filename="session/lessons/kinds/table.py" />
<source>some students get a table such as XOR, which needs them</source>
<translation>des étudiants reçoivent une table comme XOR, qui en demande</translation>
</message>
<message>
<location filename="session/lessons/kinds/table.py" />
<source>{place}: row {n}</source>
<extracomment>pattern</extracomment>
<translation>{place} : ligne {n}</translation>
</message>
<message>
<location filename="session/lessons/kinds/table.py" />
<source>{right} of {rows} rows within {tolerance}</source>
<extracomment>pattern</extracomment>
<translation>{right} lignes sur {rows} à {tolerance} près</translation>
</message>
<message>
<location filename="session/lessons/kinds/tour.py" />
<source>, {done} of {worths} steps done</source>
<extracomment>pattern</extracomment>
<translation>, {done} étapes faites sur {worths}</translation>
</message>
<message>
<location filename="session/lessons/kinds/tour.py" />
<source>, {sum} of {asked} questions right at once</source>
<extracomment>pattern</extracomment>
<translation>, {sum} questions justes du premier coup sur {asked}</translation>
</message>
<message>
<location filename="session/lessons/kinds/tour.py" />
<source>Do what each step asks for, to the end. A skipped step counts nothing, one that was answered wrong first half.</source>
<translation>Faites ce que demande chaque étape, jusqu’au bout. Une étape passée ne compte pas, une à laquelle il a d’abord été mal répondu compte pour moitié.</translation>
</message>
<message>
<location filename="session/lessons/kinds/tour.py" />
<source>Walk a guided tour</source>
<translation>Suivre une visite guidée</translation>
</message>
<message>
<location filename="session/lessons/kinds/tour.py" />
<source>a step was answered and not passed</source>
<translation>il a été répondu à une étape qui n’a pas été franchie</translation>
</message>
<message>
<location filename="session/lessons/kinds/tour.py" />
<source>choose one of {tours}</source>
<extracomment>pattern</extracomment>
<translation>choisissez une de {tours}</translation>
</message>
<message>
<location filename="session/lessons/kinds/tour.py" />
<source>each must be whether it was done, an answer, and a number or null</source>
<translation>chacune doit dire si elle a été faite, une réponse, et un nombre ou null</translation>
</message>
<message>
<location filename="session/lessons/kinds/tour.py" />
<source>it must be a text of up to {largest} bytes</source>
<extracomment>pattern</extracomment>
<translation>ce doit être un texte d’au plus {largest} octets</translation>
</message>
<message>
<location filename="session/lessons/kinds/tour.py" />
<source>no tour is named</source>
<translation>aucune visite n’est nommée</translation>
</message>
<message>
<location filename="session/lessons/kinds/tour.py" />
<source>not walked to its end</source>
<translation>pas suivie jusqu’au bout</translation>
</message>
<message>
<location filename="session/lessons/kinds/tour.py" />
<source>the tour</source>
<translation>la visite</translation>
</message>
<message>
<location filename="session/lessons/kinds/tour.py" />
<source>the tour has {count} steps</source>
<extracomment>pattern</extracomment>
<translation>la visite a {count} étapes</translation>
</message>
<message>
<location filename="session/lessons/kinds/tour.py" />
<source>there is no tour {key}</source>
<extracomment>pattern</extracomment>
<translation>il n’y a pas de visite {key}</translation>
</message>
<message>
<location filename="session/lessons/kinds/tour.py" />
<source>tour</source>
<translation>visite</translation>
</message>
<message>
<location filename="session/lessons/kinds/tour.py" />
<source>tour (a file beside it, or tour:KEY); with a network it is walked on that instead of its example</source>
<translation>tour (un fichier à côté, ou tour:KEY) ; avec un réseau, elle se suit sur celui-ci au lieu de son exemple</translation>
</message>
<message>
<location filename="session/lessons/kinds/tour.py" />
<source>walked to its end</source>
<translation>suivie jusqu’au bout</translation>
</message>
<message>
<location filename="session/lessons/kinds/tour.py" />
<source>write tour = "FILE.toml", or tour = "tour:gates"</source>
<translation>écrivez tour = "FILE.toml", ou tour = "tour:gates"</translation>
</message>
<message>
<location filename="session/lessons/kinds/train.py" />
<source>Asked for: an accuracy of {accuracy} on the {parts} part.</source>
<extracomment>pattern</extracomment>
<translation>Demandé : une exactitude de {accuracy} sur la partie {parts!t}.</translation>
</message>
<message>
<location filename="session/lessons/kinds/train.py" />
<source>Build it, train it, check it: it counts in full or not at all. A check tells what it has reached.</source>
<translation>Construisez-le, entraînez-le, vérifiez-le : il compte en entier ou pas du tout. Une vérification dit ce qu’il a atteint.</translation>
</message>
<message>
<location filename="session/lessons/kinds/train.py" />
<source>Reach an accuracy</source>
<translation>Atteindre une exactitude</translation>
</message>
<message>
<location filename="session/lessons/kinds/train.py" />
<source>accuracy {reached} on the {parts} part, {accuracy} asked for</source>
<extracomment>pattern</extracomment>
<translation>exactitude de {reached} sur la partie {parts!t}, {accuracy} demandés</translation>
</message>
<message>
<location filename="session/lessons/kinds/train.py" />
<source>accuracy, part (train, validation, test), neurons (hidden ones at most), randomize</source>
<translation>accuracy, part (train, validation, test), neurons (cachés, au plus), randomize</translation>
</message>
<message>
<location filename="session/lessons/kinds/train.py" />
<source>an accuracy counts samples that are classified right</source>
<translation>une exactitude compte les exemples bien classés</translation>
</message>
<message>
<location filename="session/lessons/kinds/train.py" />
<source>it has a fault on purpose</source>
<translation>il contient une faute volontaire</translation>
</message>
<message>
<location filename="session/lessons/kinds/train.py" />
<source>split them, or ask for another part</source>
<translation>partagez-les, ou demandez une autre partie</translation>
</message>
<message>
<location filename="session/lessons/kinds/train.py" />
<source>the data have no classes</source>
<translation>les données n’ont pas de classes</translation>
</message>
<message>
<location filename="session/lessons/kinds/train.py" />
<source>the data have no {parts} part</source>
<extracomment>pattern</extracomment>
<translation>les données n’ont pas de partie {parts!t}</translation>
</message>
<message>
<location filename="session/lessons/kinds/train.py" />
<source>use others</source>
<translation>prenez-en d’autres</translation>
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>a lesson holds everything itself</source>
<translation>une leçon contient tout elle-même</translation>
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>choose one of {examples}</source>
<extracomment>pattern</extracomment>
<translation>choisissez parmi {examples}</translation>
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>correct or remove it</source>
<translation>corrigez ou retirez cela</translation>
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>install a newer nnsim</source>
<translation>installez une version plus récente de nnsim</translation>
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>it describes the tasks</source>
<translation>il décrit les tâches</translation>
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>it has no kind</source>
<translation>elle n’a pas de sorte</translation>
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>it is a description that is not packed yet</source>
<translation>c’est une description qui n’est pas encore réunie en leçon</translation>
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>it is in version {version} of the format, and this nnsim reads {version2}</source>
<extracomment>pattern</extracomment>
<translation>elle est dans la version {version} du format, et ce nnsim lit la version {version2}</translation>
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>it is not in the file</source>
<translation>il n’est pas dans le fichier</translation>
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>it is packed already, or another container</source>
<translation>c’est déjà une leçon, ou un autre conteneur</translation>
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>it must be a text</source>
<translation>ce doit être un texte</translation>
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>make a lesson of it: nnsim lesson pack {path}</source>
<extracomment>pattern</extracomment>
<translation>faites-en une leçon : nnsim lesson pack {path}</translation>
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>make the samples its own: Edit the samples</source>
<translation>rendez les exemples propres au projet : Modifier les exemples</translation>
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>mend that line</source>
<translation>corrigez cette ligne</translation>
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>name a project or an example</source>
<translation>indiquez un projet ou un exemple</translation>
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>no lesson has that</source>
<translation>aucune leçon n’a cela</translation>
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>pack takes a description in TOML: nnsim lesson new writes one to begin with</source>
<translation>pack prend une description en TOML : nnsim lesson new en écrit une pour commencer</translation>
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>task {it}</source>
<extracomment>pattern</extracomment>
<translation>tâche {it}</translation>
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>task {it} has the network {name}</source>
<extracomment>pattern</extracomment>
<translation>la tâche {it} a le réseau {name}</translation>
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>task {it} “{title}” cannot be done</source>
<extracomment>pattern</extracomment>
<translation>la tâche {it}, « {title} », n’est pas faisable</translation>
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>the lesson</source>
<translation>la leçon</translation>
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>the lesson has keys that this version does not know</source>
<translation>la leçon a des clés que cette version ne connaît pas</translation>
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>the lesson has networks that no task uses</source>
<translation>la leçon a des réseaux qu’aucune tâche n’utilise</translation>
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>the lesson has no tasks</source>
<translation>la leçon n’a pas de tâches</translation>
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>the lesson has no title</source>
<translation>la leçon n’a pas de titre</translation>
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>the lesson has {keys}</source>
<extracomment>pattern</extracomment>
<translation>la leçon a {keys}</translation>
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>the lesson was made by a newer nnsim</source>
<translation>la leçon a été faite avec une version plus récente de nnsim</translation>
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>the member lesson.json is missing</source>
<translation>l’élément lesson.json est absent</translation>
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>the network of task {it} has its data in a file</source>
<extracomment>pattern</extracomment>
<translation>le réseau de la tâche {it} a ses données dans un fichier</translation>
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>the network {name} names a file of data</source>
<extracomment>pattern</extracomment>
<translation>le réseau {name} désigne un fichier de données</translation>
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>the secret of the lesson</source>
<translation>le secret de la leçon</translation>
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>the secret of the lesson is none</source>
<translation>le secret de la leçon n’en est pas un</translation>
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>there is no example {key}</source>
<extracomment>pattern</extracomment>
<translation>il n’y a pas d’exemple {key}</translation>
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>write it under [[task]]</source>
<translation>écrivez-la sous [[task]]</translation>
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>write kind = one of {names}</source>
<extracomment>pattern</extracomment>
<translation>écrivez kind = un parmi {names}</translation>
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>write one under [[task]]</source>
<translation>écrivez-en une sous [[task]]</translation>
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>{path} is no TOML</source>
<extracomment>pattern</extracomment>
<translation>{path} n’est pas du TOML</translation>
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>{path} is no description</source>
<extracomment>pattern</extracomment>
<translation>{path} n’est pas une description</translation>
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>{path} is no lesson</source>
<extracomment>pattern</extracomment>
<translation>{path} n’est pas une leçon</translation>
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>{place} has no network</source>
<extracomment>pattern</extracomment>
<translation>{place} n’a pas de réseau</translation>
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>{place} has the network {name}</source>
<extracomment>pattern</extracomment>
<translation>{place} a le réseau {name}</translation>
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>{place} has {keys}</source>
<extracomment>pattern</extracomment>
<translation>{place} a {keys}</translation>
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>{place} is no table</source>
<extracomment>pattern</extracomment>
<translation>{place} n’est pas une table</translation>
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>“{title}” does not know it</source>
<extracomment>pattern</extracomment>
<translation>« {title} » ne connaît pas cela</translation>
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>“{title}” needs one</source>
<extracomment>pattern</extracomment>
<translation>« {title} » en demande un</translation>
</message>
<message>
<location filename="session/lessons/result.py" />
<source>identity</source>
<translation>identité</translation>
</message>
<message>
<location filename="session/lessons/result.py" />
<source>it belongs to another lesson, or to another version of it</source>
<translation>il appartient à une autre leçon, ou à une autre version de celle-ci</translation>
</message>
<message>
<location filename="session/lessons/result.py" />
<source>it has {entries} answers</source>
<extracomment>pattern</extracomment>
<translation>il a {entries} réponses</translation>
</message>
<message>
<location filename="session/lessons/result.py" />
<source>it is no whole result</source>
<translation>ce n’est pas un résultat complet</translation>
</message>
<message>
<location filename="session/lessons/result.py" />
<source>it must be a time such as 2026-01-31T12:00:00Z</source>
<translation>ce doit être une heure, par exemple 2026-01-31T12:00:00Z</translation>
</message>
<message>
<location filename="session/lessons/result.py" />
<source>it must have 32 hexadecimal digits</source>
<translation>il doit avoir 32 chiffres hexadécimaux</translation>
</message>
<message>
<location filename="session/lessons/result.py" />
<source>it was not made in this file of “{title}”</source>
<extracomment>pattern</extracomment>
<translation>il n’a pas été fait dans ce fichier de « {title} »</translation>
</message>
<message>
<location filename="session/lessons/result.py" />
<source>its members are {members}</source>
<extracomment>pattern</extracomment>
<translation>ses éléments sont {members}</translation>
</message>
<message>
<location filename="session/lessons/result.py" />
<source>nnsim result
{digest}
{secret}</source>
<extracomment>pattern</extracomment>
<translation>nnsim result
{digest}
{secret}</translation>
</message>
<message>
<location filename="session/lessons/result.py" />
<source>the lesson has {tasks} tasks</source>
<extracomment>pattern</extracomment>
<translation>la leçon a {tasks} tâches</translation>
</message>
<message>
<location filename="session/lessons/result.py" />
<source>the result</source>
<translation>le résultat</translation>
</message>
<message>
<location filename="session/lessons/result.py" />
<source>the result was made by a newer nnsim</source>
<translation>le résultat a été fait avec une version plus récente de nnsim</translation>
</message>
<message>
<location filename="session/lessons/result.py" />
<source>use the very file that the student had</source>
<translation>utilisez le fichier même qu’avait l’élève</translation>
</message>
<message>
<location filename="session/lessons/wording.py" />
<source>a description does not know it</source>
<translation>une description ne le connaît pas</translation>
</message>
<message>
<location filename="session/lessons/wording.py" />
<source>it has control characters</source>
<translation>il contient des caractères de contrôle</translation>
</message>
<message>
<location filename="session/lessons/wording.py" />
<source>it must be a text of up to {text} characters</source>
<extracomment>pattern</extracomment>
<translation>ce doit être un texte d’au plus {text} caractères</translation>
</message>
<message>
<location filename="session/lessons/wording.py" />
<source>it must be at most {most} languages</source>
<extracomment>pattern</extracomment>
<translation>il faut {most} langues au plus</translation>
</message>
<message>
<location filename="session/lessons/wording.py" />
<source>leave some out</source>
<translation>omettez-en quelques-uns</translation>
</message>
<message>
<location filename="session/lessons/wording.py" />
<source>others</source>
<translation>others</translation>
</message>
<message>
<location filename="session/lessons/wording.py" />
<source>remove them</source>
<translation>retirez-les</translation>
</message>
<message>
<location filename="session/lessons/wording.py" />
<source>shorten it</source>
<translation>faites plus court</translation>
</message>
<message>
<location filename="session/lessons/wording.py" />
<source>write fr, de, …</source>
<translation>écrivez fr, de, …</translation>
</message>
<message>
<location filename="session/lessons/wording.py" />
<source>write title.fr = "…"</source>
<translation>écrivez title.fr = "…"</translation>
</message>
<message>
<location filename="session/lessons/wording.py" />
<source>write {key}.{first} = "…"</source>
<extracomment>pattern</extracomment>
<translation>écrivez {key}.{first} = "…"</translation>
</message>
<message>
<location filename="session/lessons/wording.py" />
<source>{place} has 'others'</source>
<extracomment>pattern</extracomment>
<translation>{place} a « others »</translation>
</message>
<message>
<location filename="session/lessons/wording.py" />
<source>{place}: {key} is missing in English</source>
<extracomment>pattern</extracomment>
<translation>{place} : {key} manque en anglais</translation>
</message>
<message>
<location filename="session/lessons/wording.py" />
<source>{place}: {language} is no other language</source>
<extracomment>pattern</extracomment>
<translation>{place} : {language} n’est pas une autre langue</translation>
</message>
<message>
<location filename="session/lessons/work.py" />
<source>another document is open</source>
<translation>un autre document est ouvert</translation>
</message>
<message>
<location filename="session/lessons/work.py" />
<source>choose the one that does</source>
<translation>choisissez celle qui en demande une</translation>
</message>
<message>
<location filename="session/lessons/work.py" />
<source>go on with the task first</source>
<translation>reprenez d’abord la tâche</translation>
</message>
<message>
<location filename="session/lessons/work.py" />
<source>handed in</source>
<translation>rendue</translation>
</message>
<message>
<location filename="session/lessons/work.py" />
<source>it was changed after nnsim saved it</source>
<translation>il a été modifié après l’enregistrement par nnsim</translation>
</message>
<message>
<location filename="session/lessons/work.py" />
<source>its answer stays as it is</source>
<translation>sa réponse reste telle quelle</translation>
</message>
<message>
<location filename="session/lessons/work.py" />
<source>its signature is wrong</source>
<translation>sa signature est fausse</translation>
</message>
<message>
<location filename="session/lessons/work.py" />
<source>no task is under way</source>
<translation>aucune tâche n’est en cours</translation>
</message>
<message>
<location filename="session/lessons/work.py" />
<source>not begun</source>
<translation>non commencée</translation>
</message>
<message>
<location filename="session/lessons/work.py" />
<source>take it back first</source>
<translation>reprenez-la d’abord</translation>
</message>
<message>
<location filename="session/lessons/work.py" />
<source>the numbers are changing</source>
<translation>les nombres sont en train de changer</translation>
</message>
<message>
<location filename="session/lessons/work.py" />
<source>the task is not in the window</source>
<translation>la tâche n’est pas dans la fenêtre</translation>
</message>
<message>
<location filename="session/lessons/work.py" />
<source>there are {tasks}</source>
<extracomment>pattern</extracomment>
<translation>il y en a {tasks}</translation>
</message>
<message>
<location filename="session/lessons/work.py" />
<source>there is no task {it}</source>
<extracomment>pattern</extracomment>
<translation>il n’y a pas de tâche {it}</translation>
</message>
<message>
<location filename="session/lessons/work.py" />
<source>this task asks for no fault</source>
<translation>cette tâche ne demande pas de faute</translation>
</message>
<message>
<location filename="session/lessons/work.py" />
<source>this task was handed in</source>
<translation>cette tâche a été rendue</translation>
</message>
<message>
<location filename="session/lessons/work.py" />
<source>under way</source>
<translation>en cours</translation>
</message>
<message>
<location filename="session/lessons/work.py" />
<source>use the file as it was</source>
<translation>prenez le fichier tel qu’il était</translation>
</message>
<message>
<location filename="session/solution/asked.py" />
<source>a training that is resumed keeps its optimizer and its rate</source>
<translation>un apprentissage repris garde son optimiseur et son taux</translation>
</message>
<message>
<location filename="session/solution/asked.py" />
<source>all {x_train} training samples</source>
<extracomment>pattern</extracomment>
<translation>les {x_train} exemples d’apprentissage</translation>
</message>
<message>
<location filename="session/solution/asked.py" />
<source>choose a sample, or inputs with targets</source>
<translation>choisissez un exemple, ou des entrées avec leurs cibles</translation>
</message>
<message>
<location filename="session/solution/asked.py" />
<source>choose no sample: then it is that of all of them</source>
<translation>ne choisissez aucun exemple : elle porte alors sur tous</translation>
</message>
<message>
<location filename="session/solution/asked.py" />
<source>leave one out</source>
<translation>enlevez l’un des deux</translation>
</message>
<message>
<location filename="session/solution/asked.py" />
<source>make 1 to 1,000,000</source>
<translation>faites-en de 1 à 1 000 000</translation>
</message>
<message>
<location filename="session/solution/asked.py" />
<source>no samples are chosen</source>
<translation>aucun exemple n’est choisi</translation>
</message>
<message>
<location filename="session/solution/asked.py" />
<source>step to its end first</source>
<translation>avancez d’abord jusqu’à sa fin</translation>
</message>
<message>
<location filename="session/solution/asked.py" />
<source>the iteration is none of a single sample</source>
<translation>l’itération ne porte pas sur un seul exemple</translation>
</message>
<message>
<location filename="session/solution/asked.py" />
<source>the project stands in the middle of an iteration</source>
<translation>le projet se trouve au milieu d’une itération</translation>
</message>
<message>
<location filename="session/solution/asked.py" />
<source>under {title} all training samples are looked at together</source>
<extracomment>pattern</extracomment>
<translation>avec {title}, tous les exemples d’apprentissage sont regardés ensemble</translation>
</message>
<message>
<location filename="session/solution/asked.py" />
<source>{updates} updates cannot be made</source>
<extracomment>pattern</extracomment>
<translation>{updates} mises à jour ne peuvent pas être faites</translation>
</message>
<message>
<location filename="session/solution/chapters.py" />
<source>Backward pass</source>
<translation>Passe arrière</translation>
</message>
<message>
<location filename="session/solution/chapters.py" />
<source>Before the samples are taken</source>
<translation>Avant que les exemples soient pris</translation>
</message>
<message>
<location filename="session/solution/chapters.py" />
<source>Forward pass</source>
<translation>Passe avant</translation>
</message>
<message>
<location filename="session/solution/chapters.py" />
<source>The samples</source>
<translation>Les exemples</translation>
</message>
<message>
<location filename="session/solution/chapters.py" />
<source>This is done {often}, each time with the numbers of then.</source>
<extracomment>pattern</extracomment>
<translation>Cela se fait {often!t}, chaque fois avec les nombres du moment.</translation>
</message>
<message>
<location filename="session/solution/chapters.py" />
<source>Update of the weights</source>
<translation>Mise à jour des poids</translation>
</message>
<message>
<location filename="session/solution/chapters.py" />
<source>once more</source>
<translation>encore une fois</translation>
</message>
<message>
<location filename="session/solution/chapters.py" />
<source>{more} more times</source>
<extracomment>pattern</extracomment>
<translation>{more} fois de plus</translation>
</message>
<message>
<location filename="session/solution/choose.py" />
<source> and {count} more</source>
<extracomment>pattern</extracomment>
<translation> et {count} de plus</translation>
</message>
<message>
<location filename="session/solution/choose.py" />
<source> of all {x_train} training samples</source>
<extracomment>pattern</extracomment>
<translation> sur {x_train} exemples d’apprentissage en tout</translation>
</message>
<message>
<location filename="session/solution/choose.py" />
<source>all {count} training samples</source>
<extracomment>pattern</extracomment>
<translation>les {count} exemples d’apprentissage</translation>
</message>
<message>
<location filename="session/solution/choose.py" />
<source>choose one from 1 to {rows}</source>
<extracomment>pattern</extracomment>
<translation>choisissez-en une de 1 à {rows}</translation>
</message>
<message>
<location filename="session/solution/choose.py" />
<source>choose the whole batch</source>
<translation>choisissez le lot entier</translation>
</message>
<message>
<location filename="session/solution/choose.py" />
<source>its beginning is no longer remembered</source>
<translation>son début n’est plus en mémoire</translation>
</message>
<message>
<location filename="session/solution/choose.py" />
<source>row {named} of the data ({where})</source>
<extracomment>pattern</extracomment>
<translation>ligne {named} des données ({where!t})</translation>
</message>
<message>
<location filename="session/solution/choose.py" />
<source>row {numbers} of the data ({where})</source>
<extracomment>pattern</extracomment>
<translation>ligne {numbers} des données ({where!t})</translation>
</message>
<message>
<location filename="session/solution/choose.py" />
<source>row {row} of the data</source>
<extracomment>pattern</extracomment>
<translation>ligne {row} des données</translation>
</message>
<message>
<location filename="session/solution/choose.py" />
<source>rows {named}{more} of the data ({where})</source>
<extracomment>pattern</extracomment>
<translation>lignes {named}{more} des données ({where!t})</translation>
</message>
<message>
<location filename="session/solution/choose.py" />
<source>step on until it has begun</source>
<translation>avancez jusqu’à ce qu’elle ait commencé</translation>
</message>
<message>
<location filename="session/solution/choose.py" />
<source>step to the next one</source>
<translation>avancez jusqu’à la suivante</translation>
</message>
<message>
<location filename="session/solution/choose.py" />
<source>the data have {rows}</source>
<extracomment>pattern</extracomment>
<translation>les données en ont {rows}</translation>
</message>
<message>
<location filename="session/solution/choose.py" />
<source>the iteration cannot be worked out on a single sample</source>
<translation>pas de corrigé de l’itération pour un seul exemple</translation>
</message>
<message>
<location filename="session/solution/choose.py" />
<source>the iteration cannot be worked out yet</source>
<translation>l’itération ne peut pas encore être calculée</translation>
</message>
<message>
<location filename="session/solution/choose.py" />
<source>the program is at what comes in front of it</source>
<translation>le programme en est à ce qui la précède</translation>
</message>
<message>
<location filename="session/solution/choose.py" />
<source>the solution is not shown now</source>
<translation>le corrigé n’est pas montré maintenant</translation>
</message>
<message>
<location filename="session/solution/choose.py" />
<source>there is no row {row}</source>
<extracomment>pattern</extracomment>
<translation>il n’y a pas de ligne {row}</translation>
</message>
<message>
<location filename="session/solution/choose.py" />
<source>this iteration cannot be worked out</source>
<translation>pas de corrigé pour cette itération</translation>
</message>
<message>
<location filename="session/solution/choose.py" />
<source>{title} looks at all training samples each time</source>
<extracomment>pattern</extracomment>
<translation>{title} regarde chaque fois tous les exemples d’apprentissage</translation>
</message>
<message>
<location filename="session/solution/document.py" />
<source>E after</source>
<translation>E après</translation>
</message>
<message>
<location filename="session/solution/document.py" />
<source>Fed by</source>
<translation>Alimentée par</translation>
</message>
<message>
<location filename="session/solution/document.py" />
<source>One iteration of {title} on {samples}</source>
<extracomment>pattern</extracomment>
<translation>Une itération, {title!t} : {samples!t}</translation>
</message>
<message>
<location filename="session/solution/document.py" />
<source>So far</source>
<translation>Jusqu’ici</translation>
</message>
<message>
<location filename="session/solution/document.py" />
<source>The network</source>
<translation>Le réseau</translation>
</message>
<message>
<location filename="session/solution/document.py" />
<source>What has changed</source>
<translation>Ce qui a changé</translation>
</message>
<message>
<location filename="session/solution/document.py" />
<source>What is given</source>
<translation>Ce qui est donné</translation>
</message>
<message>
<location filename="session/solution/document.py" />
<source>Worked solution: {title}</source>
<extracomment>pattern</extracomment>
<translation>Corrigé : {title}</translation>
</message>
<message>
<location filename="session/solution/document.py" />
<source>a batch of {count} samples</source>
<extracomment>pattern</extracomment>
<translation>un lot de {count} exemples</translation>
</message>
<message>
<location filename="session/solution/document.py" />
<source>dropout {dropout}</source>
<extracomment>pattern</extracomment>
<translation>dropout {dropout}</translation>
</message>
<message>
<location filename="session/solution/document.py" />
<source>one sample</source>
<translation>un seul exemple</translation>
</message>
<message>
<location filename="session/solution/document.py" />
<source>{cut} cut</source>
<extracomment>pattern</extracomment>
<translation>{cut} coupées</translation>
</message>
<message>
<location filename="session/solution/document.py" />
<source>{held} frozen</source>
<extracomment>pattern</extracomment>
<translation>{held} figés</translation>
</message>
<message>
<location filename="session/solution/document.py" />
<source>{name} after</source>
<extracomment>pattern</extracomment>
<translation>{name} après</translation>
</message>
<message>
<location filename="session/solution/document.py" />
<source>{name} change</source>
<extracomment>pattern</extracomment>
<translation>changement de {name}</translation>
</message>
<message>
<location filename="session/solution/document.py" />
<source>{title} of {name}</source>
<extracomment>pattern</extracomment>
<translation>{title} de {name}</translation>
</message>
<message>
<location filename="session/solution/document.py" />
<source>… and {left_out} more weights.</source>
<extracomment>pattern</extracomment>
<translation>… et {left_out} autres poids.</translation>
</message>
<message>
<location filename="session/solution/record.py" />
<source>give one</source>
<translation>donnez-en un seul</translation>
</message>
<message>
<location filename="session/solution/record.py" />
<source>these samples are no batch</source>
<translation>ces exemples ne forment pas un lot</translation>
</message>
<message>
<location filename="session/solution/record.py" />
<source>{title} takes one sample after the other</source>
<extracomment>pattern</extracomment>
<translation>{title} prend un exemple après l’autre</translation>
</message>
<message>
<location filename="session/solution/replay.py" />
<source>a batch of {width} samples</source>
<extracomment>pattern</extracomment>
<translation>un lot de {width} exemples</translation>
</message>
<message>
<location filename="session/solution/replay.py" />
<source>it has {parameter_count} weights, and the limit is {weights}</source>
<extracomment>pattern</extracomment>
<translation>il a {parameter_count} poids, et la limite est {weights}</translation>
</message>
<message>
<location filename="session/solution/replay.py" />
<source>it has {samples} samples, and the limit is {samples2}</source>
<extracomment>pattern</extracomment>
<translation>il a {samples} exemples, et la limite est {samples2}</translation>
</message>
<message>
<location filename="session/solution/replay.py" />
<source>it has {units} neurons, and the limit is {units2}</source>
<extracomment>pattern</extracomment>
<translation>il a {units} neurones, et la limite est {units2}</translation>
</message>
<message>
<location filename="session/solution/replay.py" />
<source>make a worked solution, or choose data of fewer samples</source>
<translation>faites un corrigé, ou choisissez des données de moins d’exemples</translation>
</message>
<message>
<location filename="session/solution/replay.py" />
<source>make a worked solution, which shortens large layers, or replay a smaller network</source>
<translation>faites un corrigé, qui abrège les grandes couches, ou une page à rejouer d’un réseau plus petit</translation>
</message>
<message>
<location filename="session/solution/replay.py" />
<source>replay a single sample, or a smaller batch</source>
<translation>choisissez un seul exemple, ou un lot plus petit</translation>
</message>
<message>
<location filename="session/solution/replay.py" />
<source>sample {it} of {width}</source>
<extracomment>pattern</extracomment>
<translation>exemple {it} sur {width}</translation>
</message>
<message>
<location filename="session/solution/replay.py" />
<source>the batch is too large for a replay page</source>
<translation>le lot est trop grand pour une page à rejouer</translation>
</message>
<message>
<location filename="session/solution/replay.py" />
<source>the network is too large for a replay page</source>
<translation>le réseau est trop grand pour une page à rejouer</translation>
</message>
<message>
<location filename="session/solution/scribe.py" />
<source>choose one of {notations}</source>
<extracomment>pattern</extracomment>
<translation>choisissez parmi {notations}</translation>
</message>
<message>
<location filename="session/solution/scribe.py" />
<source>choose one of {papers}</source>
<extracomment>pattern</extracomment>
<translation>choisissez parmi {papers}</translation>
</message>
<message>
<location filename="session/solution/scribe.py" />
<source>give a whole number from {low} to {high}</source>
<extracomment>pattern</extracomment>
<translation>donnez un nombre entier de {low} à {high}</translation>
</message>
<message>
<location filename="session/solution/scribe.py" />
<source>there is no notation {notation}</source>
<extracomment>pattern</extracomment>
<translation>il n’y a pas de notation {notation}</translation>
</message>
<message>
<location filename="session/solution/scribe.py" />
<source>there is no paper {paper}</source>
<extracomment>pattern</extracomment>
<translation>il n’y a pas de papier {paper}</translation>
</message>
<message>
<location filename="session/solution/scribe.py" />
<source>{name} cannot be {value}</source>
<extracomment>pattern</extracomment>
<translation>{name} ne peut pas être {value}</translation>
</message>
<message>
<location filename="session/solution/steps.py" />
<source>Error sent back</source>
<translation>Erreur rétropropagée</translation>
</message>
<message>
<location filename="session/solution/steps.py" />
<source>Gradient of the loss</source>
<translation>Gradient de la perte</translation>
</message>
<message>
<location filename="session/solution/steps.py" />
<source>The Jacobians of the first {jacobians} of {width} samples are printed.</source>
<extracomment>pattern</extracomment>
<translation>Les jacobiennes des {jacobians} premiers exemples sur {width} sont imprimées.</translation>
</message>
<message>
<location filename="session/solution/steps.py" />
<source>{held} of {size} weights and biases are held: cut edges at 0, frozen ones where they were.</source>
<extracomment>pattern</extracomment>
<translation>{held} des {size} poids et biais sont tenus : les arêtes coupées à 0, ceux qui sont figés là où ils étaient.</translation>
</message>
<message>
<location filename="session/solution/wording.py" />
<source>A layer computes {m1}, and its own output {m2}.</source>
<translation>Une couche calcule {m1}, et sa propre sortie {m2}.</translation>
</message>
<message>
<location filename="session/solution/wording.py" />
<source>All numbers are computed in {bits} bits and rounded only here, on paper: to {digits} significant digit{it}, to more in a step that would not come out with so few, and to fewer in the drawing. Who calculates with the rounded ones may be off in the last digits. Of long sums the first terms and the last are printed, and of large matrices the first rows and columns and the last.</source>
<extracomment>pattern</extracomment>
<translation>Tous les nombres sont calculés sur {bits} bits et ne sont arrondis qu’ici, sur le papier : à {digits} chiffre{it} significatif{it}, à davantage dans une étape dont le compte ne serait pas juste avec si peu, et à moins dans le dessin. Qui calcule avec les nombres arrondis peut se tromper aux derniers chiffres. Des longues sommes, les premiers termes et le dernier sont imprimés, et des grandes matrices, les premières lignes et colonnes et la dernière.</translation>
</message>
<message>
<location filename="session/solution/wording.py" />
<source>All that feeds the layer, one below the other.</source>
<translation>Tout ce qui alimente la couche, l’un sous l’autre.</translation>
</message>
<message>
<location filename="session/solution/wording.py" />
<source>Dropout is off in the loss after the update, as it is when a network is used.</source>
<translation>Le dropout est inactif dans la perte après la mise à jour, comme lorsqu’on utilise un réseau.</translation>
</message>
<message>
<location filename="session/solution/wording.py" />
<source>Each column of a matrix of samples is one sample; which one, stands in brackets.</source>
<translation>Chaque colonne d’une matrice d’exemples est un exemple ; lequel, cela est écrit entre parenthèses.</translation>
</message>
<message>
<location filename="session/solution/wording.py" />
<source>It is computed in a form that comes to the same and does not overflow.</source>
<translation>Le calcul se fait sous une forme équivalente qui ne déborde pas.</translation>
</message>
<message>
<location filename="session/solution/wording.py" />
<source>Made with nnsim.</source>
<translation>Fait avec nnsim.</translation>
</message>
<message>
<location filename="session/solution/wording.py" />
<source>Mean over the batch of input times {m1}.</source>
<translation>Moyenne sur le lot de l’entrée fois {m1}.</translation>
</message>
<message>
<location filename="session/solution/wording.py" />
<source>Mean over the batch of {m1} times input; for the biases of {m2} alone.</source>
<translation>Moyenne sur le lot de {m1} fois l’entrée ; pour les biais, de {m2} seul.</translation>
</message>
<message>
<location filename="session/solution/wording.py" />
<source>Raised numbers count the layers that have weights.</source>
<translation>Les nombres surélevés comptent les couches qui ont des poids.</translation>
</message>
<message>
<location filename="session/solution/wording.py" />
<source>Raised numbers count the layers that have weights; {m1} are outputs, {m2} the inputs.</source>
<translation>Les nombres surélevés comptent les couches qui ont des poids ; {m1} sont les sorties, {m2} les entrées.</translation>
</message>
<message>
<location filename="session/solution/wording.py" />
<source>The input of a layer, {m1}, is the outputs {m2} of what feeds it ({m3} for the inputs) below a 1 for the bias.</source>
<translation>L’entrée d’une couche, {m1}, ce sont les sorties {m2} de ce qui l’alimente ({m3} pour les entrées), sous un 1 pour le biais.</translation>
</message>
<message>
<location filename="session/solution/wording.py" />
<source>The layer computes {m1} and its own output {m2}.</source>
<translation>La couche calcule {m1} et sa propre sortie {m2}.</translation>
</message>
<message>
<location filename="session/solution/wording.py" />
<source>The learning rule looks at all training samples: here these samples are all that there are.</source>
<translation>La règle d’apprentissage regarde tous les exemples d’apprentissage : ces exemples-ci sont ici les seuls.</translation>
</message>
<message>
<location filename="session/solution/wording.py" />
<source>The penalty's share of the gradient, biases left out.</source>
<translation>La part de la pénalité dans le gradient, sans les biais.</translation>
</message>
<message>
<location filename="session/solution/wording.py" />
<source>The program of the project has a fault on purpose. This is what is right: the iteration without it.</source>
<translation>Le programme du projet contient une faute volontaire. Voici ce qui est juste : l’itération sans elle.</translation>
</message>
<message>
<location filename="session/solution/wording.py" />
<source>The samples, one a column.</source>
<translation>Les exemples, un par colonne.</translation>
</message>
<message>
<location filename="session/solution/wording.py" />
<source>The samples, one a column; {m1} has a 1 above them for the bias.</source>
<translation>Les exemples, un par colonne ; {m1} a au-dessus d’eux un 1 pour le biais.</translation>
</message>
<message>
<location filename="session/solution/wording.py" />
<source>The weights and biases that the iteration starts from.</source>
<translation>Les poids et les biais dont part l’itération.</translation>
</message>
<message>
<location filename="session/solution/wording.py" />
<source>The weights that the iteration starts from, biases in the first row of each matrix.</source>
<translation>Les poids dont part l’itération, les biais dans la première ligne de chaque matrice.</translation>
</message>
<message>
<location filename="session/solution/wording.py" />
<source>Weighted sum of the inputs, and the bias.</source>
<translation>Somme pondérée des entrées, plus le biais.</translation>
</message>
<message>
<location filename="session/solution/wording.py" />
<source>Weighted sum of the inputs, bias included.</source>
<translation>Somme pondérée des entrées, biais compris.</translation>
</message>
<message>
<location filename="session/solution/wording.py" />
<source>What comes back through the weights.</source>
<translation>Ce qui revient à travers les poids.</translation>
</message>
<message>
<location filename="session/solution/wording.py" />
<source>What comes back through the weights; {m1} is {m2} without its bias row.</source>
<translation>Ce qui revient à travers les poids ; {m1} est {m2} sans sa ligne des biais.</translation>
</message>
<message>
<location filename="session/solution/wording.py" />
<source>With {when} the loss on these samples {how}: </source>
<extracomment>pattern</extracomment>
<translation>Avec {when!t}, la perte sur ces exemples {how!t} : </translation>
</message>
<message>
<location filename="session/solution/wording.py" />
<source>stays as it is</source>
<translation>reste telle quelle</translation>
</message>
<message>
<location filename="session/solution/wording.py" />
<source>the update</source>
<translation>la mise à jour</translation>
</message>
<message>
<location filename="session/solution/wording.py" />
<source>{m1} has a row for each of its neurons and a column for each input:</source>
<translation>{m1} a une ligne pour chacun de ses neurones et une colonne pour chaque entrée :</translation>
</message>
<message>
<location filename="session/solution/wording.py" />
<source>{m1} has the biases in its first row, row 0, and a column for each neuron:</source>
<translation>{m1} a les biais dans sa première ligne, la ligne 0, et une colonne pour chaque neurone :</translation>
</message>
<message>
<location filename="session/solution/wording.py" />
<source>{m1} is that of each sample's own loss; the mean over the {m2} samples is taken in the gradient {gradient}.</source>
<extracomment>pattern</extracomment>
<translation>{m1} est celui de la perte propre à chaque exemple ; la moyenne sur les {m2} exemples est prise dans le gradient {gradient}.</translation>
</message>
<message>
<location filename="session/solution/wording.py" />
<source>{m1} leads from input {m2} to neuron {m3}; {m4} is {m5} without that row.</source>
<translation>{m1} mène de l’entrée {m2} au neurone {m3} ; {m4} est {m5} sans cette ligne.</translation>
</message>
<message>
<location filename="session/solution/wording.py" />
<source>{m1} leads to neuron {m2} from input {m3}.</source>
<translation>{m1} mène au neurone {m2} depuis l’entrée {m3}.</translation>
</message>
<message>
<location filename="session/solution/wording.py" />
<source>{m1} multiplies element by element.</source>
<translation>{m1} multiplie élément par élément.</translation>
</message>
<message>
<location filename="session/solution/wording.py" />
<source>{m1}: how the sample's own loss changes with the net input.</source>
<translation>{m1} : comment la perte propre de l’exemple change avec l’entrée nette.</translation>
</message>
<message>
<location filename="session/solution/wording.py" />
<source>{updates} updates</source>
<extracomment>pattern</extracomment>
<translation>{updates} mises à jour</translation>
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>It is set like that.</source>
<translation>C’est réglé ainsi.</translation>
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>That neuron is selected.</source>
<translation>Ce neurone est sélectionné.</translation>
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>That sample is shown.</source>
<translation>Cet exemple est montré.</translation>
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>That step of the program is done in this iteration.</source>
<translation>Ce pas du programme est fait dans cette itération.</translation>
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>The numbers are there already.</source>
<translation>Les nombres sont déjà là.</translation>
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>The panel is in sight.</source>
<translation>Le panneau est en vue.</translation>
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>command debug.step</source>
<translation>command debug.step</translation>
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>holds epoch &gt;= 100</source>
<translation>holds epoch &gt;= 100</translation>
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>it has {size}, counted from 1</source>
<extracomment>pattern</extracomment>
<translation>elle en a {size}, comptés à partir de 1</translation>
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>neurons and samples count from 1</source>
<translation>neurones et exemples se comptent à partir de 1</translation>
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>panel curves</source>
<translation>panel curves</translation>
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>sample 3</source>
<translation>sample 3</translation>
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>select hidden1 2</source>
<translation>select hidden1 2</translation>
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>set rate 0.1</source>
<translation>set rate 0.1</translation>
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>step forward/hidden1/output</source>
<translation>step forward/hidden1/output</translation>
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>the condition {text} is not whole</source>
<extracomment>pattern</extracomment>
<translation>la condition {text} n’est pas complète</translation>
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>the conditions are: {kinds}</source>
<extracomment>pattern</extracomment>
<translation>les conditions sont : {kinds}</translation>
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>the layers are: {names}</source>
<extracomment>pattern</extracomment>
<translation>les couches sont : {names}</translation>
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>the settings are: {names}</source>
<extracomment>pattern</extracomment>
<translation>les réglages sont : {names}</translation>
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>the steps are: {join}</source>
<extracomment>pattern</extracomment>
<translation>les pas sont : {join}</translation>
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>there are: {registry}</source>
<extracomment>pattern</extracomment>
<translation>il y a : {registry}</translation>
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>there is no condition {kind}</source>
<extracomment>pattern</extracomment>
<translation>il n’y a pas de condition {kind}</translation>
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>there is no layer {name}</source>
<extracomment>pattern</extracomment>
<translation>il n’y a pas de couche {name}</translation>
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>there is no setting {name}</source>
<extracomment>pattern</extracomment>
<translation>il n’y a pas de réglage {name}</translation>
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>there is no step {path}</source>
<extracomment>pattern</extracomment>
<translation>il n’y a pas de pas {path}</translation>
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>there is no {name} {key}</source>
<extracomment>pattern</extracomment>
<translation>{key} n’existe pas ({name!t})</translation>
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>write it like 0.1</source>
<translation>écrivez-le comme 0.1</translation>
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>write it like “set rate 0.1”</source>
<translation>écrivez-la comme « set rate 0.1 »</translation>
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>write it like “set size hidden1 3”</source>
<translation>écrivez par exemple “set size hidden1 3”</translation>
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>write it like “set {name} hidden1 …”</source>
<extracomment>pattern</extracomment>
<translation>écrivez-la comme « set {name} hidden1 … »</translation>
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>write it like “{like}”</source>
<extracomment>pattern</extracomment>
<translation>écrivez-la comme « {like} »</translation>
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>{name} has no neuron {it}</source>
<extracomment>pattern</extracomment>
<translation>{name} n’a pas de neurone {it}</translation>
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>{text} is no number</source>
<extracomment>pattern</extracomment>
<translation>{text} n’est pas un nombre</translation>
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>{text} is no number to count with</source>
<extracomment>pattern</extracomment>
<translation>{text} n’est pas un nombre pour compter</translation>
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>“set size” needs a layer and a number</source>
<translation>“set size” demande une couche et un nombre</translation>
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>“set {name}” needs a layer and a key</source>
<extracomment>pattern</extracomment>
<translation>« set {name} » demande une couche et une clé</translation>
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>“set {name}” needs one value</source>
<extracomment>pattern</extracomment>
<translation>« set {name} » demande une seule valeur</translation>
</message>
<message>
<location filename="session/tours/doing.py" />
<source>set {name} {value}</source>
<extracomment>pattern</extracomment>
<translation>régler {name} sur {value}</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>a choice</source>
<translation>un choix</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>a question has a value or choices</source>
<translation>une question a une valeur ou des choix</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>a question has two to five choices, or a value</source>
<translation>une question a de deux à cinq choix, ou une valeur</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>a question is a table</source>
<translation>une question est une table</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>a step cannot point at {kind}</source>
<extracomment>pattern</extracomment>
<translation>une étape ne peut pas désigner {kind}</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>a step needs done</source>
<translation>une étape a besoin de done</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>a tour has at most {most_steps} steps</source>
<extracomment>pattern</extracomment>
<translation>une visite guidée a au plus {most_steps} étapes</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>a tour has steps</source>
<translation>une visite guidée a des étapes</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>also is a list of keys of cards of the gallery</source>
<translation>also est une liste de clés de cartes de la galerie</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>begin each with [[step]]</source>
<translation>commencez chacune par [[step]]</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>begin it with [step.question]</source>
<translation>commencez-la par [step.question]</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>choose another file</source>
<translation>choisissez un autre fichier</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>claims is a list of expressions</source>
<translation>claims est une liste d’expressions</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>done is a condition, or a list of them</source>
<translation>done est une condition, ou une liste de conditions</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>else it would never end</source>
<translation>sinon elle ne finirait jamais</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>here are both</source>
<translation>il y a ici les deux</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>here are {steps}</source>
<extracomment>pattern</extracomment>
<translation>il y en a ici {steps}</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>it can at: {targets}</source>
<extracomment>pattern</extracomment>
<translation>elle peut désigner : {targets}</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>it is a whole number from 0 to {last}</source>
<extracomment>pattern</extracomment>
<translation>c’est un nombre entier de 0 à {last}</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>it is not written in UTF-8</source>
<translation>ce n’est pas écrit en UTF-8</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>make two tours</source>
<translation>faites-en deux visites guidées</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>mend it there</source>
<translation>corrigez-le à cet endroit</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>mend the TOML there</source>
<translation>corrigez le TOML à cet endroit</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>more than {largest} bytes</source>
<extracomment>pattern</extracomment>
<translation>plus de {largest} octets</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>order is {order}</source>
<extracomment>pattern</extracomment>
<translation>order vaut {order}</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>right is the number of a choice</source>
<translation>right est le numéro d’un choix</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>save it as UTF-8</source>
<translation>enregistrez-le en UTF-8</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>shorten it, or make two steps of it</source>
<translation>raccourcissez-le, ou faites-en deux étapes</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>step {it}</source>
<extracomment>pattern</extracomment>
<translation>étape {it}</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>there are none</source>
<translation>il n’y en a pas</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>there are: {known}</source>
<extracomment>pattern</extracomment>
<translation>il y a : {known}</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>there are: {names}</source>
<extracomment>pattern</extracomment>
<translation>il y a : {names}</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>there is no example {example}</source>
<extracomment>pattern</extracomment>
<translation>il n’y a pas d’exemple {example}</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>there is no {name} here</source>
<extracomment>pattern</extracomment>
<translation>il n’y a pas de {name} ici</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>within is a number above 0</source>
<translation>within est un nombre supérieur à 0</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>write 1 to {choices}</source>
<extracomment>pattern</extracomment>
<translation>écrivez de 1 à {choices}</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>write another one</source>
<translation>écrivez-en un autre</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>write at most {longest}</source>
<extracomment>pattern</extracomment>
<translation>écrivez-en au plus {longest}</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>write choices = [{en = …}, …]</source>
<translation>écrivez choices = [{en = …}, …]</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>write en, fr, …</source>
<translation>écrivez en, fr, …</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>write how far an answer may be off</source>
<translation>écrivez de combien une réponse peut s’écarter</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>write it in quotation marks</source>
<translation>écrivez-le entre guillemets droits</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>write it like also = ["xor"]</source>
<translation>écrivez-le comme also = ["xor"]</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>write it like claims = ["loss &lt; 0.1"]</source>
<translation>écrivez-le comme claims = ["loss &lt; 0.1"]</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>write it like done = "sample 2"</source>
<translation>écrivez-le comme done = "sample 2"</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>write it like {name} = "…"</source>
<extracomment>pattern</extracomment>
<translation>écrivez-le comme {name} = "…"</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>write it like {name}.en = "…"</source>
<extracomment>pattern</extracomment>
<translation>écrivez-le comme {name}.en = "…"</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>write it like “command debug.step”, “neuron hidden1 2” or “edge input 1 hidden1 2”</source>
<translation>écrivez-le comme « command debug.step », « neuron hidden1 2 » ou « edge input 1 hidden1 2 »</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>write the key of a card of the gallery</source>
<translation>écrivez la clé d’une carte de la galerie</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>{language} is no language</source>
<extracomment>pattern</extracomment>
<translation>{language} n’est pas une langue</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>{name} cannot be read</source>
<extracomment>pattern</extracomment>
<translation>{name} ne peut pas être lu</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>{name} has more than two sentences</source>
<extracomment>pattern</extracomment>
<translation>{name} a plus de deux phrases</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>{name} is missing</source>
<extracomment>pattern</extracomment>
<translation>{name} manque</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>{name} is missing in English</source>
<extracomment>pattern</extracomment>
<translation>{name} manque en anglais</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>{name} is too large for a tour</source>
<extracomment>pattern</extracomment>
<translation>{name} est trop grand pour une visite</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>{name} is too long</source>
<extracomment>pattern</extracomment>
<translation>{name} est trop long</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>{name}, line {line}</source>
<extracomment>pattern</extracomment>
<translation>{name}, ligne {line}</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>{name}.{language} is no text</source>
<extracomment>pattern</extracomment>
<translation>{name}.{language} n’est pas un texte</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>{text} characters</source>
<extracomment>pattern</extracomment>
<translation>{text} caractères</translation>
</message>
<message>
<location filename="session/tours/reading.py" />
<source>“point {kind}” needs {targets} names, here are {args}</source>
<extracomment>pattern</extracomment>
<translation>« point {kind} » demande {targets} noms, il y en a ici {args}</translation>
</message>
<message>
<location filename="session/tours/walk.py" />
<source>go back a step of the tour</source>
<translation>reculez d’une étape dans la visite guidée</translation>
</message>
<message>
<location filename="session/tours/walk.py" />
<source>no answer was given</source>
<translation>aucune réponse n’a été donnée</translation>
</message>
<message>
<location filename="session/tours/walk.py" />
<source>nothing is asked here</source>
<translation>rien n’est demandé ici</translation>
</message>
<message>
<location filename="session/tours/walk.py" />
<source>nothing is typed</source>
<translation>rien n’est tapé</translation>
</message>
<message>
<location filename="session/tours/walk.py" />
<source>the answer is not computed yet</source>
<translation>la réponse n’est pas encore calculée</translation>
</message>
<message>
<location filename="session/tours/walk.py" />
<source>type a number such as 0.25</source>
<translation>tapez un nombre tel que 0,25</translation>
</message>
<message>
<location filename="session/tours/walk.py" />
<source>type one such as 0.25</source>
<translation>tapez un nombre, par exemple 0,25</translation>
</message>
</context>
</TS>
