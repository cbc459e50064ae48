<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
<name>nnsim</name>
<message>
<location filename="activations/elu" />
<source>ELU: linear above 0, an exponential curve down to −α below.</source>
<translation>ELU : linéaire au-dessus de 0, une courbe exponentielle jusqu’à −α en dessous.</translation>
</message>
<message>
<location filename="activations/gaussian" />
<source>Gaussian: a bell that is 1 at a net input of 0.</source>
<translation>Gaussienne : une cloche qui vaut 1 pour une entrée nette de 0.</translation>
</message>
<message>
<location filename="activations/gelu" />
<source>GELU: the net input times the chance that a normal number lies below it.</source>
<translation>GELU : l’entrée nette multipliée par la probabilité qu’un nombre de loi normale lui soit inférieur.</translation>
</message>
<message>
<location filename="activations/identity" />
<source>Identity: the net input is the output, for regression and for linear networks.</source>
<translation>Identité : la sortie est l’entrée nette, pour la régression et les réseaux linéaires.</translation>
</message>
<message>
<location filename="activations/leaky_relu" />
<source>Leaky ReLU: a small slope where ReLU has none.</source>
<translation>Leaky ReLU : une petite pente là où ReLU n’en a pas.</translation>
</message>
<message>
<location filename="activations/logistic" />
<source>Logistic: the S-shaped curve from 0 to 1.</source>
<translation>Logistique : la courbe en S de 0 à 1.</translation>
</message>
<message>
<location filename="activations/relu" />
<source>ReLU: the rectified linear unit, 0 below a net input of 0.</source>
<translation>ReLU : l’unité linéaire rectifiée, 0 pour une entrée nette négative.</translation>
</message>
<message>
<location filename="activations/selu" />
<source>SELU: the ELU whose constants keep mean 0 and variance 1 from layer to layer.</source>
<translation>SELU : l’ELU dont les constantes gardent une moyenne de 0 et une variance de 1 de couche en couche.</translation>
</message>
<message>
<location filename="activations/sign" />
<source>Sign: −1 below a net input of 0, 1 above.</source>
<translation>Signe : −1 pour une entrée nette négative, 1 au-dessus.</translation>
</message>
<message>
<location filename="activations/softmax" />
<source>Softmax: the outputs of a layer as probabilities that sum to 1.</source>
<translation>Softmax : les sorties d’une couche comme des probabilités de somme 1.</translation>
</message>
<message>
<location filename="activations/softplus" />
<source>Softplus: a smooth ReLU.</source>
<translation>Softplus : un ReLU lisse.</translation>
</message>
<message>
<location filename="activations/softsign" />
<source>Softsign: like tanh, but slow to reach −1 and 1.</source>
<translation>Softsign : comme tanh, mais plus lent à atteindre −1 et 1.</translation>
</message>
<message>
<location filename="activations/step" />
<source>Step: the threshold unit, 1 from a net input of 0 on and 0 below.</source>
<translation>Échelon : l’unité à seuil, 1 dès que l’entrée nette atteint 0, 0 en dessous.</translation>
</message>
<message>
<location filename="activations/swish" />
<source>Swish: the net input times its own logistic curve.</source>
<translation>Swish : l’entrée nette multipliée par sa propre courbe logistique.</translation>
</message>
<message>
<location filename="activations/tanh" />
<source>Hyperbolic tangent: the S-shaped curve from −1 to 1.</source>
<translation>Tangente hyperbolique : la courbe en S de −1 à 1.</translation>
</message>
<message>
<location filename="datasets/and" />
<source>The truth table of AND; the file is named after its key, although `and` is a word of Python.</source>
<translation>La table de vérité de AND ; le fichier porte le nom de sa clé, bien que `and` soit un mot de Python.</translation>
</message>
<message>
<location filename="datasets/breast_cancer" />
<source>Measurements of cells from tumours of the breast.</source>
<translation>Des mesures de cellules de tumeurs du sein.</translation>
</message>
<message>
<location filename="datasets/checkerboard" />
<source>The squares of a checkerboard.</source>
<translation>Les cases d’un damier.</translation>
</message>
<message>
<location filename="datasets/circles" />
<source>A ring inside a ring.</source>
<translation>Un anneau dans un anneau.</translation>
</message>
<message>
<location filename="datasets/csv" />
<source>A CSV file of one's own.</source>
<translation>Votre propre fichier CSV.</translation>
</message>
<message>
<location filename="datasets/custom" />
<source>A small table that the person types, such as the single sample of a calculation by hand.</source>
<translation>Un petit tableau que l’on saisit soi-même, comme l’unique exemple d’un calcul à la main.</translation>
</message>
<message>
<location filename="datasets/digits" />
<source>Handwritten digits of 8 × 8 pixels.</source>
<translation>Des chiffres manuscrits de 8 × 8 pixels.</translation>
</message>
<message>
<location filename="datasets/encoder" />
<source>The encoder problem: what goes in is to come out again, through fewer neurons.</source>
<translation>Le problème de l’encodeur : ce qui entre doit ressortir tel quel, en passant par moins de neurones.</translation>
</message>
<message>
<location filename="datasets/fashion" />
<source>A small Fashion-MNIST: images of clothes of 14 × 14 pixels.</source>
<translation>Un petit Fashion-MNIST : des images de vêtements de 14 × 14 pixels.</translation>
</message>
<message>
<location filename="datasets/fashion_full" />
<source>Fashion-MNIST as a whole, read where it is installed.</source>
<translation>Fashion-MNIST en entier, lu là où il est installé.</translation>
</message>
<message>
<location filename="datasets/function" />
<source>Classical functions of several variables, as regression.</source>
<translation>Des fonctions classiques de plusieurs variables, comme régression.</translation>
</message>
<message>
<location filename="datasets/gaussians" />
<source>Clouds of normally distributed points, one a class.</source>
<translation>Des nuages de points de loi normale, un par classe.</translation>
</message>
<message>
<location filename="datasets/imported" />
<source>Data of one's own, of any kind that can be imported, by a plan that says what each column is and is for.</source>
<translation>Vos propres données, de tout type que l’on peut importer, selon un plan qui dit ce qu’est chaque colonne et à quoi elle sert.</translation>
</message>
<message>
<location filename="datasets/iris" />
<source>Fisher's irises.</source>
<translation>Les iris de Fisher.</translation>
</message>
<message>
<location filename="datasets/moons" />
<source>Two half moons that reach into each other.</source>
<translation>Deux demi-lunes imbriquées l’une dans l’autre.</translation>
</message>
<message>
<location filename="datasets/not" />
<source>The truth table of NOT; the file is named after its key, although `not` is a word of Python.</source>
<translation>La table de vérité de NOT ; le fichier porte le nom de sa clé, bien que `not` soit un mot de Python.</translation>
</message>
<message>
<location filename="datasets/or" />
<source>The truth table of OR; the file is named after its key, although `or` is a word of Python.</source>
<translation>La table de vérité de OR ; le fichier porte le nom de sa clé, bien que `or` soit un mot de Python.</translation>
</message>
<message>
<location filename="datasets/own" />
<source>Samples of one's own, edited in the table or drawn into the plane.</source>
<translation>Vos propres exemples, saisis dans le tableau ou dessinés dans le plan.</translation>
</message>
<message>
<location filename="datasets/parity" />
<source>The parity of some bits, XOR of any number of inputs.</source>
<translation>La parité de quelques bits : XOR pour un nombre quelconque d’entrées.</translation>
</message>
<message>
<location filename="datasets/sine" />
<source>A noisy sine, the smallest regression with a hidden layer.</source>
<translation>Un sinus bruité, la plus petite régression avec une couche cachée.</translation>
</message>
<message>
<location filename="datasets/spirals" />
<source>Two interlocked spirals, the classical hard task for small networks.</source>
<translation>Deux spirales enroulées l’une dans l’autre, la tâche classique difficile pour de petits réseaux.</translation>
</message>
<message>
<location filename="datasets/symmetry" />
<source>The symmetry of a row of bits about its middle.</source>
<translation>La symétrie d’une suite de bits par rapport à son milieu.</translation>
</message>
<message>
<location filename="datasets/wine" />
<source>Chemical analyses of wines.</source>
<translation>Des analyses chimiques de vins.</translation>
</message>
<message>
<location filename="datasets/xor" />
<source>The truth table of XOR, the smallest task that one layer cannot learn.</source>
<translation>La table de vérité de XOR, la plus petite tâche qu’une seule couche ne peut pas apprendre.</translation>
</message>
<message>
<location filename="faults/bias_not_updated" />
<source>Bias not updated: the update leaves the bias row out.</source>
<translation>Biais non mis à jour : la mise à jour oublie la ligne des biais.</translation>
</message>
<message>
<location filename="faults/bias_not_used" />
<source>Bias not used: the net input is computed from the weights alone.</source>
<translation>Biais non utilisé : l’entrée nette est calculée avec les poids seuls.</translation>
</message>
<message>
<location filename="faults/bias_row_kept" />
<source>Bias row kept: W is used where W̃ belongs, so every row is off by one.</source>
<translation>Ligne des biais gardée : W est utilisé à la place de W̃, si bien que toutes les lignes sont décalées d’un rang.</translation>
</message>
<message>
<location filename="faults/constant_start" />
<source>Constant start: all weights begin with the same value, so that the units of a layer are twins.</source>
<translation>Départ constant : tous les poids commencent à la même valeur, si bien que les unités d’une couche sont des jumelles.</translation>
</message>
<message>
<location filename="faults/delta_sign" />
<source>Sign of δ: y − o where it should be o − y, or a minus that was lost on the way.</source>
<translation>Signe de δ : y − o au lieu de o − y, ou un signe moins perdu en chemin.</translation>
</message>
<message>
<location filename="faults/dropout_in_evaluation" />
<source>Dropout in evaluation: outputs are still dropped when the network is only asked.</source>
<translation>Dropout à l’évaluation : des sorties sont encore mises à 0 quand on ne fait qu’interroger le réseau.</translation>
</message>
<message>
<location filename="faults/early_update" />
<source>Early update: weights are changed before the backward pass has used them.</source>
<translation>Mise à jour prématurée : les poids changent avant que la passe arrière ne les ait utilisés.</translation>
</message>
<message>
<location filename="faults/missing_slope" />
<source>Missing slope: δ is taken to be ∂E/∂o, and φ' is forgotten.</source>
<translation>Pente manquante : on prend ∂E/∂o pour δ, et φ' est oubliée.</translation>
</message>
<message>
<location filename="faults/never_zeroed" />
<source>Never zeroed: each gradient is added to the ones before it.</source>
<translation>Jamais remis à zéro : chaque gradient s’ajoute aux précédents.</translation>
</message>
<message>
<location filename="faults/not_averaged" />
<source>Not averaged: the gradient is the sum over the batch, not its mean.</source>
<translation>Sans moyenne : le gradient est la somme sur le lot, et non sa moyenne.</translation>
</message>
<message>
<location filename="faults/rate_too_large" />
<source>Learning rate × 1000: a rate with the point in the wrong place.</source>
<translation>Taux d’apprentissage × 1000 : un taux dont la virgule est mal placée.</translation>
</message>
<message>
<location filename="faults/shuffled_labels" />
<source>Shuffled labels: the targets of a batch belong to other samples of it.</source>
<translation>Étiquettes mélangées : les cibles d’un lot sont celles d’autres exemples du lot.</translation>
</message>
<message>
<location filename="faults/slope_of_net_input" />
<source>Slope of the net input: φ', written for the output o, is given the net input z.</source>
<translation>Pente de l’entrée nette : φ', écrite pour la sortie o, reçoit l’entrée nette z.</translation>
</message>
<message>
<location filename="faults/slope_twice" />
<source>Slope twice: o − y, which has φ' in it already, is multiplied by φ' once more.</source>
<translation>Pente comptée deux fois : o − y, qui contient déjà φ', est encore multiplié par φ'.</translation>
</message>
<message>
<location filename="faults/softmax_slope" />
<source>Softmax slope: softmax is treated as if each output depended on its own net input alone.</source>
<translation>Pente de softmax : on traite softmax comme si chaque sortie ne dépendait que de sa propre entrée nette.</translation>
</message>
<message>
<location filename="faults/stale_gradient" />
<source>Stale gradient: the update uses the gradient of the iteration before.</source>
<translation>Gradient périmé : la mise à jour utilise le gradient de l’itération précédente.</translation>
</message>
<message>
<location filename="faults/unscaled_data" />
<source>Unscaled data: inputs a hundred times too large, as where standardization was left out.</source>
<translation>Données non mises à l’échelle : des entrées cent fois trop grandes, comme si l’on avait oublié de les centrer-réduire.</translation>
</message>
<message>
<location filename="faults/update_sign" />
<source>Sign of the update: weights move with the gradient, up the hill.</source>
<translation>Signe de la mise à jour : les poids suivent le gradient, vers le haut de la pente.</translation>
</message>
<message>
<location filename="glossary.toml accuracy" />
<source>The share of samples whose class is predicted right.</source>
<translation>La part des exemples dont la classe est prédite correctement.</translation>
</message>
<message>
<location filename="glossary.toml accuracy" />
<source>Where one class is much more frequent than the others it says little: always naming that class is right most of the time.</source>
<translation>Quand une classe est bien plus fréquente que les autres, elle dit peu de chose : nommer toujours cette classe suffit pour avoir raison la plupart du temps.</translation>
</message>
<message>
<location filename="glossary.toml accuracy" />
<source>accuracy</source>
<translation>exactitude</translation>
</message>
<message>
<location filename="glossary.toml activation-function" />
<source>It has to be nonlinear in hidden layers: layers of linear units, however many, compute no more than one of them can. It has to have a useful slope, as gradients are multiplied by it.</source>
<translation>Dans les couches cachées, elle doit être non linéaire : des couches d’unités linéaires, si nombreuses soient-elles, ne calculent rien de plus qu’une seule. Il lui faut une pente utilisable, car les gradients sont multipliés par elle.</translation>
</message>
<message>
<location filename="glossary.toml activation-function" />
<source>The function that makes a neuron's output of its net input.</source>
<translation>La fonction qui fait de l’entrée nette d’un neurone sa sortie.</translation>
</message>
<message>
<location filename="glossary.toml activation-function" />
<source>activation function</source>
<translation>fonction d’activation</translation>
</message>
<message>
<location filename="glossary.toml activation-function" />
<source>nonlinearity</source>
<translation>non-linéarité</translation>
</message>
<message>
<location filename="glossary.toml activation-function" />
<source>transfer function</source>
<translation>fonction de transfert</translation>
</message>
<message>
<location filename="glossary.toml adaptive-learning-rate" />
<source>A rate of its own for each weight, made from the gradients that the weight has had.</source>
<translation>Un taux propre à chaque poids, déduit des gradients que ce poids a eus.</translation>
</message>
<message>
<location filename="glossary.toml adaptive-learning-rate" />
<source>AdaGrad, RMSProp and Adam divide by the size of recent gradients, Rprop looks only at whether their sign stays the same.</source>
<translation>AdaGrad, RMSProp et Adam divisent par la grandeur des gradients récents ; Rprop regarde seulement si leur signe reste le même.</translation>
</message>
<message>
<location filename="glossary.toml adaptive-learning-rate" />
<source>adaptive learning rate</source>
<translation>taux d’apprentissage adaptatif</translation>
</message>
<message>
<location filename="glossary.toml adaptive-learning-rate" />
<source>per-parameter rate</source>
<translation>taux par paramètre</translation>
</message>
<message>
<location filename="glossary.toml auc" />
<source>1 is perfect, 0.5 is what guessing gives.</source>
<translation>1 est parfait, 0,5 est ce que donne le hasard.</translation>
</message>
<message>
<location filename="glossary.toml auc" />
<source>AUC</source>
<translation>AUC</translation>
</message>
<message>
<location filename="glossary.toml auc" />
<source>One number for how well scores separate a class from the others: the probability that a random sample of the class has a higher score than a random one of the others, ties counting half.</source>
<translation>Un nombre qui dit à quel point des scores séparent une classe des autres : la probabilité qu’un exemple de la classe, tiré au hasard, ait un score plus élevé qu’un exemple des autres, les égalités comptant pour moitié.</translation>
</message>
<message>
<location filename="glossary.toml auc" />
<source>area under the ROC curve</source>
<translation>aire sous la courbe ROC</translation>
</message>
<message>
<location filename="glossary.toml augmentation" />
<source>It is done to the training part alone.</source>
<translation>Elle ne s’applique qu’à la partie d’apprentissage.</translation>
</message>
<message>
<location filename="glossary.toml augmentation" />
<source>More training data without new samples: the inputs are changed in ways that leave the target right, such as moving an image by a pixel.</source>
<translation>Davantage de données d’apprentissage sans nouveaux exemples : on modifie les entrées de façon que la cible reste juste, par exemple en décalant une image d’un pixel.</translation>
</message>
<message>
<location filename="glossary.toml augmentation" />
<source>data augmentation</source>
<translation>augmentation des données</translation>
</message>
<message>
<location filename="glossary.toml backpropagation" />
<source>The chain rule leads δ from each layer to the one before, and each intermediate result is used again; that costs about as much as two forward passes, whatever the number of weights.</source>
<translation>La règle de dérivation en chaîne mène δ de chaque couche à la précédente, et chaque résultat intermédiaire est réutilisé ; cela coûte à peu près autant que deux passes avant, quel que soit le nombre de poids.</translation>
</message>
<message>
<location filename="glossary.toml backpropagation" />
<source>The way to get the gradient of the loss by all weights in one sweep from the output back to the input.</source>
<translation>La façon d’obtenir le gradient de la perte par rapport à tous les poids en un seul parcours, de la sortie vers l’entrée.</translation>
</message>
<message>
<location filename="glossary.toml backpropagation" />
<source>backprop</source>
<translation>rétroprop</translation>
</message>
<message>
<location filename="glossary.toml backpropagation" />
<source>backpropagation</source>
<translation>rétropropagation</translation>
</message>
<message>
<location filename="glossary.toml backpropagation" />
<source>backward pass</source>
<translation>passe arrière</translation>
</message>
<message>
<location filename="glossary.toml backpropagation" />
<source>reverse mode</source>
<translation>mode inverse</translation>
</message>
<message>
<location filename="glossary.toml batch" />
<source>The gradient is the mean over the batch, so that a larger batch gives a steadier direction for more work.</source>
<translation>Le gradient est la moyenne sur le lot : un lot plus grand donne une direction plus stable, pour plus de calcul.</translation>
</message>
<message>
<location filename="glossary.toml batch" />
<source>The samples that one update learns from: a single one, some, or all of them.</source>
<translation>Les exemples qui servent à une mise à jour : un seul, quelques-uns ou tous.</translation>
</message>
<message>
<location filename="glossary.toml batch" />
<source>minibatch</source>
<translation>minibatch</translation>
</message>
<message>
<location filename="glossary.toml bias" />
<source>A number of a neuron that is added to its net input whatever the inputs are: the weight of an input that is always 1.</source>
<translation>Un nombre propre au neurone, ajouté à son entrée nette quelles que soient les entrées : le poids d’une entrée qui vaut toujours 1.</translation>
</message>
<message>
<location filename="glossary.toml bias" />
<source>A threshold unit that fires when the weighted sum reaches θ has the bias −θ. The word has nothing to do with a prejudice in the data, nor with the bias of an estimate.</source>
<translation>Une unité à seuil qui s’active quand la somme pondérée atteint θ a pour biais −θ. Le mot n’a rien à voir avec un préjugé dans les données, ni avec le biais d’un estimateur.</translation>
</message>
<message>
<location filename="glossary.toml bias" />
<source>offset</source>
<translation>décalage</translation>
</message>
<message>
<location filename="glossary.toml bias" />
<source>threshold</source>
<translation>seuil</translation>
</message>
<message>
<location filename="glossary.toml chain-rule" />
<source>How the derivative of a nested function is found: the derivative of the outer one times that of the inner one.</source>
<translation>Comment se dérive une fonction composée : la dérivée de la fonction extérieure fois celle de la fonction intérieure.</translation>
</message>
<message>
<location filename="glossary.toml chain-rule" />
<source>Where there are several ways from a number to the result, their products are added.</source>
<translation>Quand plusieurs chemins mènent d’un nombre au résultat, on additionne leurs produits.</translation>
</message>
<message>
<location filename="glossary.toml chain-rule" />
<source>chain rule</source>
<translation>règle de dérivation en chaîne</translation>
</message>
<message>
<location filename="glossary.toml classification" />
<source>The outputs are read as scores or probabilities of the classes, and the largest one decides; for two classes one output with a threshold is enough.</source>
<translation>Les sorties se lisent comme des scores ou des probabilités des classes, et la plus grande l’emporte ; pour deux classes, une sortie avec un seuil suffit.</translation>
</message>
<message>
<location filename="glossary.toml classification" />
<source>The task of saying which of several classes a sample belongs to.</source>
<translation>La tâche qui consiste à dire à laquelle de plusieurs classes appartient un exemple.</translation>
</message>
<message>
<location filename="glossary.toml classification" />
<source>classification</source>
<translation>classification</translation>
</message>
<message>
<location filename="glossary.toml classification" />
<source>classifier</source>
<translation>classifieur</translation>
</message>
<message>
<location filename="glossary.toml competitive-learning" />
<source>Learning without targets in which the units compete: the one whose weights are nearest to the input wins and moves them closer still.</source>
<translation>Un apprentissage sans cibles dans lequel les unités sont en concurrence : celle dont les poids sont les plus proches de l’entrée gagne et les en rapproche encore.</translation>
</message>
<message>
<location filename="glossary.toml competitive-learning" />
<source>So the units divide the inputs among them.</source>
<translation>Les unités se partagent ainsi les entrées.</translation>
</message>
<message>
<location filename="glossary.toml competitive-learning" />
<source>competitive learning</source>
<translation>apprentissage compétitif</translation>
</message>
<message>
<location filename="glossary.toml competitive-learning" />
<source>winner takes all</source>
<translation>le gagnant prend tout</translation>
</message>
<message>
<location filename="glossary.toml confusion-matrix" />
<source>A table that counts for each true class how often each class was predicted.</source>
<translation>Un tableau qui compte, pour chaque classe réelle, combien de fois chaque classe a été prédite.</translation>
</message>
<message>
<location filename="glossary.toml confusion-matrix" />
<source>What is right stands on the diagonal; every other cell is a way to be wrong.</source>
<translation>Ce qui est juste se trouve sur la diagonale ; toute autre case est une façon de se tromper.</translation>
</message>
<message>
<location filename="glossary.toml confusion-matrix" />
<source>confusion matrix</source>
<translation>matrice de confusion</translation>
</message>
<message>
<location filename="glossary.toml convergence" />
<source>That need not be the lowest loss there is: it may be a local minimum, a plateau, or a rate that has become too small.</source>
<translation>Ce n’est pas forcément la perte la plus basse possible : ce peut être un minimum local, un plateau ou un taux devenu trop petit.</translation>
</message>
<message>
<location filename="glossary.toml convergence" />
<source>Training has converged when further updates hardly change the loss.</source>
<translation>L’apprentissage a convergé quand de nouvelles mises à jour ne changent presque plus la perte.</translation>
</message>
<message>
<location filename="glossary.toml convergence" />
<source>convergence</source>
<translation>convergence</translation>
</message>
<message>
<location filename="glossary.toml cross-entropy" />
<source>The loss for outputs that are read as probabilities: minus the logarithm of the probability that was given to the right class.</source>
<translation>La perte pour des sorties qui se lisent comme des probabilités : moins le logarithme de la probabilité donnée à la bonne classe.</translation>
</message>
<message>
<location filename="glossary.toml cross-entropy" />
<source>With softmax, and targets that sum to 1, its δ is o − y, so that a wrong and saturated output still learns.</source>
<translation>Avec softmax, et des cibles de somme 1, son δ est o − y, si bien qu’une sortie fausse et saturée apprend encore.</translation>
</message>
<message>
<location filename="glossary.toml cross-entropy" />
<source>cross-entropy</source>
<translation>entropie croisée</translation>
</message>
<message>
<location filename="glossary.toml cross-entropy" />
<source>log loss</source>
<translation>perte logarithmique</translation>
</message>
<message>
<location filename="glossary.toml cross-entropy" />
<source>negative log-likelihood</source>
<translation>log-vraisemblance négative</translation>
</message>
<message>
<location filename="glossary.toml cross-validation" />
<source>A way to measure with few samples: they are divided into k folds, and k times the network is trained on all folds but one and measured on that one.</source>
<translation>Une façon de mesurer avec peu d’exemples : on les répartit en k plis, et k fois le réseau est entraîné sur tous les plis sauf un et mesuré sur celui-là.</translation>
</message>
<message>
<location filename="glossary.toml cross-validation" />
<source>The mean of the k results uses each sample once for measuring.</source>
<translation>La moyenne des k résultats utilise chaque exemple une fois pour la mesure.</translation>
</message>
<message>
<location filename="glossary.toml cross-validation" />
<source>cross-validation</source>
<translation>validation croisée</translation>
</message>
<message>
<location filename="glossary.toml cross-validation" />
<source>k-fold</source>
<translation>validation à k plis</translation>
</message>
<message>
<location filename="glossary.toml data-set" />
<source>It is divided into a part to learn from, one to look at while training, and one that is kept for the end.</source>
<translation>Il est divisé en une partie pour apprendre, une que l’on regarde pendant l’apprentissage et une que l’on garde pour la fin.</translation>
</message>
<message>
<location filename="glossary.toml data-set" />
<source>The samples that a network is trained and measured with, each with its inputs and, for supervised learning, its targets.</source>
<translation>Les exemples avec lesquels un réseau est entraîné et mesuré, chacun avec ses entrées et, pour l’apprentissage supervisé, ses cibles.</translation>
</message>
<message>
<location filename="glossary.toml data-set" />
<source>dataset</source>
<translation>dataset</translation>
</message>
<message>
<location filename="glossary.toml data-set" />
<source>examples</source>
<translation>exemples</translation>
</message>
<message>
<location filename="glossary.toml dead-unit" />
<source>A ReLU unit whose net input is negative for every sample: its output and its slope are 0, so its own weights get no gradient, and it comes back only when what feeds it changes.</source>
<translation>Une unité ReLU dont l’entrée nette est négative pour tous les exemples : sa sortie et sa pente valent 0, ses propres poids ne reçoivent donc aucun gradient, et elle ne se ranime que si ce qui l’alimente change.</translation>
</message>
<message>
<location filename="glossary.toml dead-unit" />
<source>Too large a rate or a very negative bias makes one; leaky ReLU and ELU keep a slope below 0.</source>
<translation>Un taux trop grand ou un biais très négatif en fait apparaître ; leaky ReLU et ELU gardent une pente en dessous de 0.</translation>
</message>
<message>
<location filename="glossary.toml dead-unit" />
<source>dead neuron</source>
<translation>neurone mort</translation>
</message>
<message>
<location filename="glossary.toml dead-unit" />
<source>dead unit</source>
<translation>unité morte</translation>
</message>
<message>
<location filename="glossary.toml dead-unit" />
<source>dying ReLU</source>
<translation>mort des ReLU</translation>
</message>
<message>
<location filename="glossary.toml decision-boundary" />
<source>That of one threshold unit is a straight line, in more dimensions a plane; hidden layers bend and join such pieces.</source>
<translation>Celle d’une seule unité à seuil est une droite, un hyperplan en dimension supérieure ; les couches cachées courbent et assemblent de tels morceaux.</translation>
</message>
<message>
<location filename="glossary.toml decision-boundary" />
<source>Where in the space of the inputs the predicted class changes.</source>
<translation>Là où, dans l’espace des entrées, la classe prédite change.</translation>
</message>
<message>
<location filename="glossary.toml decision-boundary" />
<source>decision boundary</source>
<translation>frontière de décision</translation>
</message>
<message>
<location filename="glossary.toml deep-learning" />
<source>Depth lets features be built from simpler features, and makes gradients vanish or explode unless care is taken.</source>
<translation>La profondeur permet de construire des caractéristiques à partir de caractéristiques plus simples, mais elle fait s’évanouir ou exploser les gradients si l’on n’y prend pas garde.</translation>
</message>
<message>
<location filename="glossary.toml deep-learning" />
<source>Learning with networks of many layers, in which each layer works on what the one before has made of the inputs.</source>
<translation>L’apprentissage avec des réseaux de nombreuses couches, où chaque couche travaille sur ce que la précédente a fait des entrées.</translation>
</message>
<message>
<location filename="glossary.toml deep-learning" />
<source>deep learning</source>
<translation>apprentissage profond</translation>
</message>
<message>
<location filename="glossary.toml deep-learning" />
<source>deep network</source>
<translation>réseau profond</translation>
</message>
<message>
<location filename="glossary.toml delta-rule" />
<source>Gradient descent for a single layer: each weight changes by the rate times δ times its input.</source>
<translation>La descente de gradient pour une seule couche : chaque poids change du taux fois δ fois son entrée.</translation>
</message>
<message>
<location filename="glossary.toml delta-rule" />
<source>LMS</source>
<translation>LMS</translation>
</message>
<message>
<location filename="glossary.toml delta-rule" />
<source>Widrow-Hoff rule</source>
<translation>règle de Widrow-Hoff</translation>
</message>
<message>
<location filename="glossary.toml delta-rule" />
<source>With linear units it is the rule of Widrow and Hoff; backpropagation carries it to hidden layers.</source>
<translation>Avec des unités linéaires, c’est la règle de Widrow et Hoff ; la rétropropagation l’étend aux couches cachées.</translation>
</message>
<message>
<location filename="glossary.toml delta-rule" />
<source>delta rule</source>
<translation>règle delta</translation>
</message>
<message>
<location filename="glossary.toml dropout" />
<source>In each batch a random share of the outputs of a hidden layer is set to 0 while training, so that no unit can rely on another one being there.</source>
<translation>Dans chaque lot, une part des sorties d’une couche cachée, tirée au hasard, est mise à 0 pendant l’apprentissage, afin qu’aucune unité ne puisse compter sur la présence d’une autre.</translation>
</message>
<message>
<location filename="glossary.toml dropout" />
<source>The kept outputs are enlarged to make up for that; outside of training nothing is dropped.</source>
<translation>Les sorties conservées sont augmentées pour compenser ; hors de l’apprentissage, rien n’est mis à 0.</translation>
</message>
<message>
<location filename="glossary.toml early-stopping" />
<source>It holds back overfitting without a change to the loss.</source>
<translation>Cela freine le surapprentissage sans rien changer à la perte.</translation>
</message>
<message>
<location filename="glossary.toml early-stopping" />
<source>Training ends when the loss of the validation part has not become better for a number of epochs, and the best weights are taken back.</source>
<translation>L’apprentissage s’arrête quand la perte de la partie de validation ne s’est pas améliorée pendant un certain nombre d’époques, et les meilleurs poids sont repris.</translation>
</message>
<message>
<location filename="glossary.toml early-stopping" />
<source>early stopping</source>
<translation>arrêt précoce</translation>
</message>
<message>
<location filename="glossary.toml early-stopping" />
<source>patience</source>
<translation>patience</translation>
</message>
<message>
<location filename="glossary.toml edge" />
<source>In nnsim all edges between two layers make up a link. A single edge can be cut, which takes it out, or frozen, which keeps its weight from learning.</source>
<translation>Dans nnsim, toutes les arêtes entre deux couches forment un lien. Une arête peut être coupée, ce qui l’enlève, ou figée, ce qui empêche son poids d’apprendre.</translation>
</message>
<message>
<location filename="glossary.toml edge" />
<source>The connection from one neuron to another; it carries an output, times its weight.</source>
<translation>La connexion d’un neurone à un autre ; elle transmet une sortie, multipliée par son poids.</translation>
</message>
<message>
<location filename="glossary.toml edge" />
<source>connection</source>
<translation>connexion</translation>
</message>
<message>
<location filename="glossary.toml edge" />
<source>edge</source>
<translation>arête</translation>
</message>
<message>
<location filename="glossary.toml edge" />
<source>link</source>
<translation>lien</translation>
</message>
<message>
<location filename="glossary.toml edge" />
<source>synapse</source>
<translation>synapse</translation>
</message>
<message>
<location filename="glossary.toml epoch" />
<source>All training samples seen once: as many updates as there are batches.</source>
<translation>Tous les exemples d’apprentissage vus une fois : autant de mises à jour qu’il y a de lots.</translation>
</message>
<message>
<location filename="glossary.toml epoch" />
<source>In most trainings their order is drawn anew for each epoch.</source>
<translation>Le plus souvent, leur ordre est tiré de nouveau à chaque époque.</translation>
</message>
<message>
<location filename="glossary.toml exploding-gradient" />
<source>Gradients that grow from layer to layer on the way back until updates throw the weights far away; the loss jumps or becomes infinite.</source>
<translation>Des gradients qui grandissent de couche en couche vers l’arrière, jusqu’à ce que les mises à jour projettent les poids au loin ; la perte fait des bonds ou devient infinie.</translation>
</message>
<message>
<location filename="glossary.toml exploding-gradient" />
<source>It happens when the factors of the chain rule are mostly larger than 1, with large weights or a deep or recurrent network. Smaller starting weights, a lower rate and limits on the weights help.</source>
<translation>Cela arrive quand les facteurs de la règle de dérivation en chaîne dépassent presque tous 1, avec de grands poids ou dans un réseau profond ou récurrent. Des poids initiaux plus petits, un taux plus faible et des limites sur les poids y remédient.</translation>
</message>
<message>
<location filename="glossary.toml exploding-gradient" />
<source>exploding gradient</source>
<translation>gradient qui explose</translation>
</message>
<message>
<location filename="glossary.toml fan-in" />
<source>How many edges lead into a neuron, and how many out of it.</source>
<translation>Combien d’arêtes arrivent à un neurone, et combien en partent.</translation>
</message>
<message>
<location filename="glossary.toml fan-in" />
<source>Starting weights are scaled by them so that outputs and gradients keep their size from layer to layer.</source>
<translation>On s’en sert pour mettre à l’échelle les poids initiaux, afin que sorties et gradients gardent leur grandeur de couche en couche.</translation>
</message>
<message>
<location filename="glossary.toml fan-in" />
<source>fan-in and fan-out</source>
<translation>fan-in et fan-out</translation>
</message>
<message>
<location filename="glossary.toml fan-in" />
<source>fan-out</source>
<translation>fan-out</translation>
</message>
<message>
<location filename="glossary.toml feature" />
<source>One of the numbers that describe a sample, an input of the network.</source>
<translation>L’un des nombres qui décrivent un exemple, une entrée du réseau.</translation>
</message>
<message>
<location filename="glossary.toml feature" />
<source>What a hidden neuron computes is also called a feature: one that the network has learned.</source>
<translation>Ce que calcule un neurone caché s’appelle aussi une caractéristique : le réseau l’a apprise.</translation>
</message>
<message>
<location filename="glossary.toml feature" />
<source>attribute</source>
<translation>attribut</translation>
</message>
<message>
<location filename="glossary.toml feature" />
<source>feature</source>
<translation>caractéristique</translation>
</message>
<message>
<location filename="glossary.toml feature" />
<source>input variable</source>
<translation>variable d’entrée</translation>
</message>
<message>
<location filename="glossary.toml forward-pass" />
<source>Outside of training that is all that a network does.</source>
<translation>Hors de l’apprentissage, un réseau ne fait rien d’autre.</translation>
</message>
<message>
<location filename="glossary.toml forward-pass" />
<source>The outputs of all layers are computed one after the other from the input: net input, then activation function.</source>
<translation>Les sorties de toutes les couches sont calculées l’une après l’autre à partir de l’entrée : entrée nette, puis fonction d’activation.</translation>
</message>
<message>
<location filename="glossary.toml forward-pass" />
<source>forward pass</source>
<translation>passe avant</translation>
</message>
<message>
<location filename="glossary.toml forward-pass" />
<source>forward propagation</source>
<translation>propagation avant</translation>
</message>
<message>
<location filename="glossary.toml forward-pass" />
<source>inference</source>
<translation>inférence</translation>
</message>
<message>
<location filename="glossary.toml generalization" />
<source>How well a network does on samples that it has not learned from.</source>
<translation>La qualité d’un réseau sur des exemples qui n’ont pas servi à son apprentissage.</translation>
</message>
<message>
<location filename="glossary.toml generalization" />
<source>It is what training is for, and it can only be measured on samples that were kept apart.</source>
<translation>C’est le but de l’apprentissage, et elle ne peut se mesurer que sur des exemples mis à part.</translation>
</message>
<message>
<location filename="glossary.toml generalization" />
<source>generalization</source>
<translation>généralisation</translation>
</message>
<message>
<location filename="glossary.toml gradient" />
<source>All partial derivatives of the loss together: for each weight, how the loss changes with it.</source>
<translation>Toutes les dérivées partielles de la perte réunies : pour chaque poids, comment la perte change avec lui.</translation>
</message>
<message>
<location filename="glossary.toml gradient" />
<source>The gradient points where the loss rises fastest, and it is zero at a minimum.</source>
<translation>Le gradient indique où la perte augmente le plus vite, et il est nul en un minimum.</translation>
</message>
<message>
<location filename="glossary.toml gradient" />
<source>slope of the loss</source>
<translation>pente de la perte</translation>
</message>
<message>
<location filename="glossary.toml gradient-check" />
<source>A test of computed gradients: a weight is moved a little in both directions, and the slope of the loss that is measured so must agree with the gradient.</source>
<translation>Un test des gradients calculés : on déplace un peu un poids dans les deux sens, et la pente de la perte ainsi mesurée doit être égale au gradient.</translation>
</message>
<message>
<location filename="glossary.toml gradient-check" />
<source>It is far too slow for training, and finds nearly every mistake in a backward pass.</source>
<translation>Elle est bien trop lente pour l’apprentissage, et trouve presque toutes les erreurs d’une passe arrière.</translation>
</message>
<message>
<location filename="glossary.toml gradient-check" />
<source>finite differences</source>
<translation>différences finies</translation>
</message>
<message>
<location filename="glossary.toml gradient-check" />
<source>gradient check</source>
<translation>vérification des gradients</translation>
</message>
<message>
<location filename="glossary.toml gradient-check" />
<source>numerical gradient</source>
<translation>gradient numérique</translation>
</message>
<message>
<location filename="glossary.toml gradient-descent" />
<source>A way to make the loss small: each weight is changed against its gradient, by a step that the learning rate scales, again and again.</source>
<translation>Une façon de rendre la perte petite : chaque poids change à l’opposé de son gradient, d’un pas réglé par le taux d’apprentissage, encore et encore.</translation>
</message>
<message>
<location filename="glossary.toml gradient-descent" />
<source>Where the loss is smooth and the rate small enough, the loss of the batch falls with every update, unless the gradient is zero.</source>
<translation>Là où la perte est lisse et le taux assez petit, la perte du lot baisse à chaque mise à jour, sauf si le gradient est nul.</translation>
</message>
<message>
<location filename="glossary.toml gradient-descent" />
<source>gradient descent</source>
<translation>descente de gradient</translation>
</message>
<message>
<location filename="glossary.toml gradient-descent" />
<source>steepest descent</source>
<translation>plus forte pente</translation>
</message>
<message>
<location filename="glossary.toml hebbian-learning" />
<source>An edge grows when the neurons at both its ends are active together.</source>
<translation>Une arête se renforce quand les neurones à ses deux bouts sont actifs ensemble.</translation>
</message>
<message>
<location filename="glossary.toml hebbian-learning" />
<source>Hebb's rule</source>
<translation>règle de Hebb</translation>
</message>
<message>
<location filename="glossary.toml hebbian-learning" />
<source>Hebbian learning</source>
<translation>apprentissage hebbien</translation>
</message>
<message>
<location filename="glossary.toml hebbian-learning" />
<source>Without a limit the weights grow without end; Oja's rule keeps them bounded and, for inputs of mean 0, finds the first principal component.</source>
<translation>Sans limite, les poids croissent indéfiniment ; la règle d’Oja les borne et, pour des entrées de moyenne 0, trouve la première composante principale.</translation>
</message>
<message>
<location filename="glossary.toml hidden-layer" />
<source>A layer between input and output.</source>
<translation>Une couche entre l’entrée et la sortie.</translation>
</message>
<message>
<location filename="glossary.toml hidden-layer" />
<source>Its units are not told what to output: training finds out what is useful there. One hidden layer is enough for XOR, which a single threshold unit cannot compute.</source>
<translation>On ne dit pas à ses unités ce qu’elles doivent donner : l’apprentissage trouve ce qui y est utile. Une couche cachée suffit pour XOR, qu’une unité à seuil seule ne peut pas calculer.</translation>
</message>
<message>
<location filename="glossary.toml hidden-layer" />
<source>hidden layer</source>
<translation>couche cachée</translation>
</message>
<message>
<location filename="glossary.toml hidden-layer" />
<source>hidden neuron</source>
<translation>neurone caché</translation>
</message>
<message>
<location filename="glossary.toml hidden-layer" />
<source>hidden unit</source>
<translation>unité cachée</translation>
</message>
<message>
<location filename="glossary.toml hyperparameter" />
<source>A setting that is chosen before training and that training does not change: the learning rate, the number of hidden neurons, the strength of a penalty.</source>
<translation>Un réglage que l’on choisit avant l’apprentissage et que l’apprentissage ne change pas : le taux d’apprentissage, le nombre de neurones cachés, la force d’une pénalité.</translation>
</message>
<message>
<location filename="glossary.toml hyperparameter" />
<source>Good ones are found by trying on the validation part.</source>
<translation>On en trouve de bons par des essais sur la partie de validation.</translation>
</message>
<message>
<location filename="glossary.toml hyperparameter" />
<source>hyperparameter</source>
<translation>hyperparamètre</translation>
</message>
<message>
<location filename="glossary.toml initialization" />
<source>The weights from which training starts.</source>
<translation>Les poids dont part l’apprentissage.</translation>
</message>
<message>
<location filename="glossary.toml initialization" />
<source>They must differ, as units of a layer that start alike get the same gradients and stay alike; and their size should keep outputs and gradients from shrinking or growing with each layer.</source>
<translation>Ils doivent être différents, car des unités d’une couche qui commencent pareilles reçoivent les mêmes gradients et le restent ; et leur grandeur doit empêcher sorties et gradients de diminuer ou de croître à chaque couche.</translation>
</message>
<message>
<location filename="glossary.toml initialization" />
<source>initialization</source>
<translation>initialisation</translation>
</message>
<message>
<location filename="glossary.toml initialization" />
<source>symmetry breaking</source>
<translation>rupture de symétrie</translation>
</message>
<message>
<location filename="glossary.toml input-layer" />
<source>Its outputs are written x.</source>
<translation>Ses sorties se notent x.</translation>
</message>
<message>
<location filename="glossary.toml input-layer" />
<source>The layer that takes the sample: it computes nothing, and has one neuron for each input.</source>
<translation>La couche qui reçoit l’exemple : elle ne calcule rien et a un neurone par entrée.</translation>
</message>
<message>
<location filename="glossary.toml input-layer" />
<source>input layer</source>
<translation>couche d’entrée</translation>
</message>
<message>
<location filename="glossary.toml jacobian" />
<source>All partial derivatives of several outputs by several inputs, as a matrix.</source>
<translation>Toutes les dérivées partielles de plusieurs sorties par rapport à plusieurs entrées, sous forme de matrice.</translation>
</message>
<message>
<location filename="glossary.toml jacobian" />
<source>For an activation function that works on each unit by itself it is diagonal, so that a product element by element is enough; softmax needs all of it.</source>
<translation>Pour une fonction d’activation qui agit sur chaque unité séparément, elle est diagonale, et un produit élément par élément suffit ; softmax la demande tout entière.</translation>
</message>
<message>
<location filename="glossary.toml jacobian" />
<source>Jacobian matrix</source>
<translation>matrice jacobienne</translation>
</message>
<message>
<location filename="glossary.toml layer" />
<source>A network is a chain of layers, or any other graph of them without a circle, unless a link goes back in time.</source>
<translation>Un réseau est une chaîne de couches, ou tout autre graphe de couches sans boucle, sauf si un lien remonte dans le temps.</translation>
</message>
<message>
<location filename="glossary.toml layer" />
<source>Neurons that take their inputs from the same places and are computed together, as one product of matrices.</source>
<translation>Des neurones qui reçoivent leurs entrées des mêmes endroits et sont calculés ensemble, par un seul produit de matrices.</translation>
</message>
<message>
<location filename="glossary.toml learning-rate" />
<source>How far an update goes against the gradient.</source>
<translation>La longueur du pas d’une mise à jour à l’opposé du gradient.</translation>
</message>
<message>
<location filename="glossary.toml learning-rate" />
<source>Too small, and training takes for ever; too large, and the loss jumps about or grows. Where the loss is curved strongly, only small rates are safe: for a parabola of curvature λ, plain gradient descent needs η below 2/λ.</source>
<translation>S’il est trop petit, l’apprentissage dure une éternité ; s’il est trop grand, la perte fait des bonds ou augmente. Là où la perte est très courbée, seuls de petits taux sont sûrs : pour une parabole de courbure λ, la descente de gradient simple exige η inférieur à 2/λ.</translation>
</message>
<message>
<location filename="glossary.toml learning-rate" />
<source>eta</source>
<translation>eta</translation>
</message>
<message>
<location filename="glossary.toml learning-rate" />
<source>step size</source>
<translation>longueur du pas</translation>
</message>
<message>
<location filename="glossary.toml learning-rate-schedule" />
<source>A plan by which the learning rate changes during training: large steps at first, small ones to settle.</source>
<translation>Un plan selon lequel le taux d’apprentissage change pendant l’apprentissage : de grands pas d’abord, de petits pour finir.</translation>
</message>
<message>
<location filename="glossary.toml learning-rate-schedule" />
<source>A warm-up begins with small ones, too.</source>
<translation>Un préchauffage commence lui aussi par de petits pas.</translation>
</message>
<message>
<location filename="glossary.toml learning-rate-schedule" />
<source>annealing</source>
<translation>recuit</translation>
</message>
<message>
<location filename="glossary.toml learning-rate-schedule" />
<source>decay</source>
<translation>décroissance</translation>
</message>
<message>
<location filename="glossary.toml learning-rate-schedule" />
<source>learning rate schedule</source>
<translation>programme du taux d’apprentissage</translation>
</message>
<message>
<location filename="glossary.toml learning-rate-schedule" />
<source>warm-up</source>
<translation>préchauffage</translation>
</message>
<message>
<location filename="glossary.toml learning-rule" />
<source>Backpropagation with gradient descent is one; before and beside it there are the perceptron's, Hebb's, competition and others.</source>
<translation>La rétropropagation avec descente de gradient en est une ; avant elle et à côté d’elle, il y a celle du perceptron, celle de Hebb, la compétition et d’autres.</translation>
</message>
<message>
<location filename="glossary.toml learning-rule" />
<source>What is done with a sample to make the network better.</source>
<translation>Ce que l’on fait d’un exemple pour améliorer le réseau.</translation>
</message>
<message>
<location filename="glossary.toml learning-rule" />
<source>training algorithm</source>
<translation>algorithme d’apprentissage</translation>
</message>
<message>
<location filename="glossary.toml linear-separability" />
<source>Then a single threshold unit can tell them apart, and the perceptron's rule finds such a line after finitely many mistakes.</source>
<translation>Une seule unité à seuil peut alors les distinguer, et la règle du perceptron trouve une telle droite après un nombre fini d’erreurs.</translation>
</message>
<message>
<location filename="glossary.toml linear-separability" />
<source>Two classes are linearly separable when a straight line, in more dimensions a plane, has all samples of one on its one side and all of the other on the other.</source>
<translation>Deux classes sont linéairement séparables quand une droite, un hyperplan en dimension supérieure, laisse tous les exemples de l’une d’un côté et tous ceux de l’autre de l’autre côté.</translation>
</message>
<message>
<location filename="glossary.toml linear-separability" />
<source>linear separability</source>
<translation>séparabilité linéaire</translation>
</message>
<message>
<location filename="glossary.toml linear-separability" />
<source>linearly separable</source>
<translation>linéairement séparable</translation>
</message>
<message>
<location filename="glossary.toml local-minimum" />
<source>A place where every small step raises the loss, though it may be lower elsewhere.</source>
<translation>Un endroit où tout petit pas augmente la perte, bien qu’elle puisse être plus basse ailleurs.</translation>
</message>
<message>
<location filename="glossary.toml local-minimum" />
<source>In networks with many weights most places with a gradient of zero are thought to be saddle points, from which the loss falls in some directions, and not minima.</source>
<translation>Dans les réseaux à nombreux poids, on pense que la plupart des endroits de gradient nul sont des points-selles, d’où la perte descend dans certaines directions, et non des minimums.</translation>
</message>
<message>
<location filename="glossary.toml local-minimum" />
<source>local minimum</source>
<translation>minimum local</translation>
</message>
<message>
<location filename="glossary.toml loss" />
<source>Published examples differ in a factor (½ or not) and in whether it is summed or averaged over the outputs, so numbers can only be compared when that is known.</source>
<translation>Les exemples publiés diffèrent par un facteur (½ ou non) et selon que l’on somme ou moyenne sur les sorties ; on ne peut donc comparer des nombres qu’en le sachant.</translation>
</message>
<message>
<location filename="glossary.toml loss" />
<source>The function that says how wrong the outputs are; training makes it small.</source>
<translation>La fonction qui dit à quel point les sorties sont fausses ; l’apprentissage la rend petite.</translation>
</message>
<message>
<location filename="glossary.toml loss" />
<source>cost function</source>
<translation>fonction de coût</translation>
</message>
<message>
<location filename="glossary.toml loss" />
<source>error function</source>
<translation>fonction d’erreur</translation>
</message>
<message>
<location filename="glossary.toml loss" />
<source>objective</source>
<translation>objectif</translation>
</message>
<message>
<location filename="glossary.toml loss-surface" />
<source>It has as many dimensions as there are weights, so a picture can show only a cut along two directions.</source>
<translation>Elle a autant de dimensions qu’il y a de poids, si bien qu’une image n’en montre qu’une coupe selon deux directions.</translation>
</message>
<message>
<location filename="glossary.toml loss-surface" />
<source>The loss as a function of all weights, thought of as the height of a landscape.</source>
<translation>La perte comme fonction de tous les poids, vue comme l’altitude d’un paysage.</translation>
</message>
<message>
<location filename="glossary.toml loss-surface" />
<source>error surface</source>
<translation>surface d’erreur</translation>
</message>
<message>
<location filename="glossary.toml loss-surface" />
<source>loss landscape</source>
<translation>paysage de la perte</translation>
</message>
<message>
<location filename="glossary.toml loss-surface" />
<source>loss surface</source>
<translation>surface de perte</translation>
</message>
<message>
<location filename="glossary.toml mean-squared-error" />
<source>L2 loss</source>
<translation>perte L2</translation>
</message>
<message>
<location filename="glossary.toml mean-squared-error" />
<source>MSE</source>
<translation>MSE</translation>
</message>
<message>
<location filename="glossary.toml mean-squared-error" />
<source>The squared distance of outputs and targets, averaged over the samples.</source>
<translation>Le carré de la distance entre sorties et cibles, en moyenne sur les exemples.</translation>
</message>
<message>
<location filename="glossary.toml mean-squared-error" />
<source>mean squared error</source>
<translation>erreur quadratique moyenne</translation>
</message>
<message>
<location filename="glossary.toml mean-squared-error" />
<source>nnsim's mse sums over the outputs, where others average over them, too; half squared error has a factor ½, which makes its derivative o − y.</source>
<translation>Le mse de nnsim somme sur les sorties, là où d’autres en font aussi la moyenne ; la demi-erreur quadratique a un facteur ½, qui fait de sa dérivée o − y.</translation>
</message>
<message>
<location filename="glossary.toml mean-squared-error" />
<source>squared error</source>
<translation>erreur quadratique</translation>
</message>
<message>
<location filename="glossary.toml momentum" />
<source>It is the picture of a heavy ball that rolls down the loss.</source>
<translation>C’est l’image d’une lourde bille qui dévale la perte.</translation>
</message>
<message>
<location filename="glossary.toml momentum" />
<source>The update goes along a running sum of past gradients in place of the present one: steps that agree add up, steps that go to and fro cancel.</source>
<translation>La mise à jour suit une somme courante des gradients passés au lieu du seul gradient présent : les pas concordants s’ajoutent, les pas en va-et-vient s’annulent.</translation>
</message>
<message>
<location filename="glossary.toml momentum" />
<source>momentum</source>
<translation>inertie (momentum)</translation>
</message>
<message>
<location filename="glossary.toml momentum" />
<source>velocity</source>
<translation>vitesse</translation>
</message>
<message>
<location filename="glossary.toml net-input" />
<source>The net inputs of a softmax or logistic output are also called logits.</source>
<translation>Les entrées nettes d’une sortie softmax ou logistique s’appellent aussi des logits.</translation>
</message>
<message>
<location filename="glossary.toml net-input" />
<source>What arrives at a neuron: its bias, and each input times the weight of its edge, summed up.</source>
<translation>Ce qui arrive à un neurone : la somme de son biais et de chaque entrée multipliée par le poids de son arête.</translation>
</message>
<message>
<location filename="glossary.toml net-input" />
<source>logit</source>
<translation>logit</translation>
</message>
<message>
<location filename="glossary.toml net-input" />
<source>pre-activation</source>
<translation>préactivation</translation>
</message>
<message>
<location filename="glossary.toml net-input" />
<source>weighted sum</source>
<translation>somme pondérée</translation>
</message>
<message>
<location filename="glossary.toml neuron" />
<source>The name comes from nerve cells, of which it is a very rough picture.</source>
<translation>Le nom vient des cellules nerveuses, dont il est une image très grossière.</translation>
</message>
<message>
<location filename="glossary.toml neuron" />
<source>The smallest part of a network: it sums its weighted inputs and its bias, and sends on the activation function of the sum.</source>
<translation>La plus petite partie d’un réseau : il somme ses entrées pondérées et son biais, et transmet la valeur de la fonction d’activation pour cette somme.</translation>
</message>
<message>
<location filename="glossary.toml neuron" />
<source>cell</source>
<translation>cellule</translation>
</message>
<message>
<location filename="glossary.toml neuron" />
<source>neuron</source>
<translation>neurone</translation>
</message>
<message>
<location filename="glossary.toml neuron" />
<source>node</source>
<translation>nœud</translation>
</message>
<message>
<location filename="glossary.toml neuron" />
<source>unit</source>
<translation>unité</translation>
</message>
<message>
<location filename="glossary.toml one-hot" />
<source>A category as a row of numbers with a 1 in its own place and 0 in all others.</source>
<translation>Une catégorie comme une suite de nombres, avec un 1 à sa propre place et 0 à toutes les autres.</translation>
</message>
<message>
<location filename="glossary.toml one-hot" />
<source>So no order of the categories is claimed.</source>
<translation>On n’affirme ainsi aucun ordre entre les catégories.</translation>
</message>
<message>
<location filename="glossary.toml one-hot" />
<source>dummy variables</source>
<translation>variables indicatrices</translation>
</message>
<message>
<location filename="glossary.toml one-hot" />
<source>one-hot coding</source>
<translation>codage one-hot</translation>
</message>
<message>
<location filename="glossary.toml one-hot" />
<source>one-of-K</source>
<translation>un parmi K</translation>
</message>
<message>
<location filename="glossary.toml optimizer" />
<source>Gradient descent with momentum and Adam are the usual ones.</source>
<translation>La descente de gradient avec inertie (momentum) et Adam sont les plus courants.</translation>
</message>
<message>
<location filename="glossary.toml optimizer" />
<source>What makes an update of a gradient: how far each weight goes, and what is remembered from update to update.</source>
<translation>Ce qui fait d’un gradient une mise à jour : jusqu’où va chaque poids, et ce qui est retenu d’une mise à jour à l’autre.</translation>
</message>
<message>
<location filename="glossary.toml outlier" />
<source>A sample far off all others, by nature or by mistake.</source>
<translation>Un exemple très éloigné de tous les autres, par nature ou par erreur.</translation>
</message>
<message>
<location filename="glossary.toml outlier" />
<source>Squared losses and standardization are pulled by it; absolute or Huber's loss and robust scaling are less so.</source>
<translation>Les pertes quadratiques et le centrage-réduction y sont très sensibles ; la perte absolue, celle de Huber et la mise à l’échelle robuste le sont moins.</translation>
</message>
<message>
<location filename="glossary.toml outlier" />
<source>outlier</source>
<translation>valeur aberrante</translation>
</message>
<message>
<location filename="glossary.toml overfitting" />
<source>The network fits the training samples, their noise included, better and better while it does worse on others.</source>
<translation>Le réseau s’ajuste de mieux en mieux aux exemples d’apprentissage, bruit compris, et fait de moins en moins bien sur les autres.</translation>
</message>
<message>
<location filename="glossary.toml overfitting" />
<source>The sign is a validation loss that rises while the training loss still falls. More data, regularization, early stopping or a smaller network help.</source>
<translation>On le reconnaît à une perte de validation qui monte alors que celle d’apprentissage baisse encore. Plus de données, une régularisation, un arrêt précoce ou un réseau plus petit y remédient.</translation>
</message>
<message>
<location filename="glossary.toml overfitting" />
<source>memorizing</source>
<translation>apprentissage par cœur</translation>
</message>
<message>
<location filename="glossary.toml overfitting" />
<source>over-training</source>
<translation>surentraînement</translation>
</message>
<message>
<location filename="glossary.toml overfitting" />
<source>overfitting</source>
<translation>surapprentissage</translation>
</message>
<message>
<location filename="glossary.toml perceptron" />
<source>A threshold unit with a rule that learns from mistakes only: a sample that is classified wrong is added to the weights, or taken off them.</source>
<translation>Une unité à seuil avec une règle qui n’apprend que des erreurs : un exemple mal classé est ajouté aux poids ou en est retranché.</translation>
</message>
<message>
<location filename="glossary.toml perceptron" />
<source>For linearly separable classes it ends after finitely many mistakes; for others it never does. A multilayer perceptron (MLP) is a layered network, mostly without threshold units.</source>
<translation>Pour des classes linéairement séparables, elle s’arrête après un nombre fini d’erreurs ; pour d’autres, jamais. Un perceptron multicouche (MLP) est un réseau à couches, le plus souvent sans unités à seuil.</translation>
</message>
<message>
<location filename="glossary.toml perceptron" />
<source>Rosenblatt</source>
<translation>Rosenblatt</translation>
</message>
<message>
<location filename="glossary.toml perceptron" />
<source>perceptron</source>
<translation>perceptron</translation>
</message>
<message>
<location filename="glossary.toml precision-and-recall" />
<source>F1 is their harmonic mean, high only when both are.</source>
<translation>F1 est leur moyenne harmonique, élevée seulement quand les deux le sont.</translation>
</message>
<message>
<location filename="glossary.toml precision-and-recall" />
<source>Precision is the share of samples called a class that are of it; recall is the share of the samples of the class that are called so.</source>
<translation>La précision est la part des exemples attribués à une classe qui en font partie ; le rappel est la part des exemples de la classe qui lui sont attribués.</translation>
</message>
<message>
<location filename="glossary.toml precision-and-recall" />
<source>precision and recall</source>
<translation>précision et rappel</translation>
</message>
<message>
<location filename="glossary.toml precision-and-recall" />
<source>sensitivity</source>
<translation>sensibilité</translation>
</message>
<message>
<location filename="glossary.toml principal-component-analysis" />
<source>PCA</source>
<translation>ACP (PCA)</translation>
</message>
<message>
<location filename="glossary.toml principal-component-analysis" />
<source>The directions in which samples vary most, at right angles to each other, the largest variance first.</source>
<translation>Les directions dans lesquelles les exemples varient le plus, perpendiculaires entre elles, la plus grande variance en premier.</translation>
</message>
<message>
<location filename="glossary.toml principal-component-analysis" />
<source>Two of them make a flat picture of points in many dimensions, and say how much of the variance it keeps.</source>
<translation>Deux d’entre elles donnent une image plane de points de grande dimension, et disent quelle part de la variance elle conserve.</translation>
</message>
<message>
<location filename="glossary.toml principal-component-analysis" />
<source>principal component analysis</source>
<translation>analyse en composantes principales</translation>
</message>
<message>
<location filename="glossary.toml radial-basis-function" />
<source>A function of the distance to a centre alone.</source>
<translation>Une fonction de la seule distance à un centre.</translation>
</message>
<message>
<location filename="glossary.toml radial-basis-function" />
<source>A unit with a gaussian one answers 1 at its centre and less the further off the input is, so that it speaks for one region of the inputs.</source>
<translation>Une unité gaussienne répond 1 en son centre, et d’autant moins que l’entrée s’en éloigne : elle représente une région des entrées.</translation>
</message>
<message>
<location filename="glossary.toml radial-basis-function" />
<source>RBF</source>
<translation>RBF</translation>
</message>
<message>
<location filename="glossary.toml radial-basis-function" />
<source>centre</source>
<translation>centre</translation>
</message>
<message>
<location filename="glossary.toml radial-basis-function" />
<source>radial basis function</source>
<translation>fonction de base radiale</translation>
</message>
<message>
<location filename="glossary.toml recurrent-network" />
<source>A network with links that go back in time: outputs of an earlier step are inputs of the next.</source>
<translation>Un réseau dont des liens remontent dans le temps : des sorties d’un pas antérieur sont des entrées du suivant.</translation>
</message>
<message>
<location filename="glossary.toml recurrent-network" />
<source>RNN</source>
<translation>RNN</translation>
</message>
<message>
<location filename="glossary.toml recurrent-network" />
<source>So it can remember what it has seen.</source>
<translation>Il peut ainsi se souvenir de ce qu’il a vu.</translation>
</message>
<message>
<location filename="glossary.toml recurrent-network" />
<source>feedback</source>
<translation>rétroaction</translation>
</message>
<message>
<location filename="glossary.toml recurrent-network" />
<source>recurrent network</source>
<translation>réseau récurrent</translation>
</message>
<message>
<location filename="glossary.toml regression" />
<source>The output layer is mostly linear (identity), and the loss a squared or absolute distance to the targets.</source>
<translation>La couche de sortie est le plus souvent linéaire (identité), et la perte une distance aux cibles, quadratique ou absolue.</translation>
</message>
<message>
<location filename="glossary.toml regression" />
<source>The task of predicting numbers.</source>
<translation>La tâche qui consiste à prédire des nombres.</translation>
</message>
<message>
<location filename="glossary.toml regression" />
<source>regression</source>
<translation>régression</translation>
</message>
<message>
<location filename="glossary.toml regularization" />
<source>Whatever is done to make a network do better on new samples, even if it does worse on those that it learns from: penalties on large weights, dropout, noise, early stopping.</source>
<translation>Tout ce que l’on fait pour qu’un réseau réussisse mieux sur de nouveaux exemples, quitte à faire moins bien sur ceux qui servent à l’apprentissage : pénalités sur les grands poids, dropout, bruit, arrêt précoce.</translation>
</message>
<message>
<location filename="glossary.toml regularization" />
<source>penalty</source>
<translation>pénalité</translation>
</message>
<message>
<location filename="glossary.toml regularization" />
<source>regularization</source>
<translation>régularisation</translation>
</message>
<message>
<location filename="glossary.toml regularization" />
<source>weight decay</source>
<translation>dégradation des poids (weight decay)</translation>
</message>
<message>
<location filename="glossary.toml roc-curve" />
<source>For every threshold of a score: the share of the class that is found (recall) over the share of the others that is called so wrongly.</source>
<translation>Pour chaque seuil d’un score : la part de la classe qui est trouvée (rappel) en fonction de la part des autres qui lui est attribuée à tort.</translation>
</message>
<message>
<location filename="glossary.toml roc-curve" />
<source>ROC curve</source>
<translation>courbe ROC</translation>
</message>
<message>
<location filename="glossary.toml roc-curve" />
<source>The diagonal is what guessing gives.</source>
<translation>La diagonale est ce que donne le hasard.</translation>
</message>
<message>
<location filename="glossary.toml roc-curve" />
<source>receiver operating characteristic</source>
<translation>receiver operating characteristic</translation>
</message>
<message>
<location filename="glossary.toml saddle-point" />
<source>A place where the gradient is zero, and the loss rises in some directions and falls in others.</source>
<translation>Un endroit où le gradient est nul et où la perte monte dans certaines directions et descend dans d’autres.</translation>
</message>
<message>
<location filename="glossary.toml saddle-point" />
<source>Gradient descent slows down near one; the noise of mini-batches and momentum help it past.</source>
<translation>La descente de gradient ralentit à son approche ; le bruit des mini-lots et l’inertie (momentum) l’aident à le dépasser.</translation>
</message>
<message>
<location filename="glossary.toml saddle-point" />
<source>saddle point</source>
<translation>point-selle</translation>
</message>
<message>
<location filename="glossary.toml saturation" />
<source>A unit is saturated when its net input is so large, in either direction, that its activation function is nearly flat there.</source>
<translation>Une unité est saturée quand son entrée nette est si grande, dans un sens ou dans l’autre, que sa fonction d’activation y est presque plate.</translation>
</message>
<message>
<location filename="glossary.toml saturation" />
<source>Its slope is then nearly 0, and so are the gradients that pass through it. Logistic and tanh units saturate on both sides, ReLU is flat below 0.</source>
<translation>Sa pente est alors presque nulle, et avec elle les gradients qui y passent. Les unités logistiques et tanh saturent des deux côtés, ReLU est plat en dessous de 0.</translation>
</message>
<message>
<location filename="glossary.toml saturation" />
<source>saturated unit</source>
<translation>unité saturée</translation>
</message>
<message>
<location filename="glossary.toml saturation" />
<source>saturation</source>
<translation>saturation</translation>
</message>
<message>
<location filename="glossary.toml seed" />
<source>The number from which all random numbers follow: starting weights, order of samples, noise.</source>
<translation>Le nombre dont découlent tous les nombres aléatoires : poids initiaux, ordre des exemples, bruit.</translation>
</message>
<message>
<location filename="glossary.toml seed" />
<source>The same seed gives the same training again, so that results can be checked.</source>
<translation>La même graine redonne le même apprentissage, si bien que les résultats peuvent être vérifiés.</translation>
</message>
<message>
<location filename="glossary.toml seed" />
<source>random seed</source>
<translation>graine aléatoire</translation>
</message>
<message>
<location filename="glossary.toml self-organising-map" />
<source>Kohonen map</source>
<translation>carte de Kohonen</translation>
</message>
<message>
<location filename="glossary.toml self-organising-map" />
<source>SOM</source>
<translation>SOM</translation>
</message>
<message>
<location filename="glossary.toml self-organising-map" />
<source>So neighbours on the grid come to stand for inputs that are alike.</source>
<translation>Des voisines sur la grille en viennent ainsi à représenter des entrées semblables.</translation>
</message>
<message>
<location filename="glossary.toml self-organising-map" />
<source>Units on a grid that compete for inputs; the winner and its neighbours on the grid move towards the input.</source>
<translation>Des unités sur une grille, en concurrence pour les entrées ; la gagnante et ses voisines sur la grille se déplacent vers l’entrée.</translation>
</message>
<message>
<location filename="glossary.toml self-organising-map" />
<source>self-organising map</source>
<translation>carte auto-organisatrice</translation>
</message>
<message>
<location filename="glossary.toml softmax" />
<source>Adding the same number to all net inputs changes nothing, which is used to keep the exponentials from overflowing.</source>
<translation>Ajouter le même nombre à toutes les entrées nettes ne change rien ; on s’en sert pour éviter le dépassement des exponentielles.</translation>
</message>
<message>
<location filename="glossary.toml softmax" />
<source>The activation function that turns the net inputs of a layer into probabilities: all are positive and add up to 1.</source>
<translation>La fonction d’activation qui transforme les entrées nettes d’une couche en probabilités : toutes sont positives et leur somme vaut 1.</translation>
</message>
<message>
<location filename="glossary.toml softmax" />
<source>softmax</source>
<translation>softmax</translation>
</message>
<message>
<location filename="glossary.toml standardization" />
<source>Each input is shifted and scaled to mean 0 and standard deviation 1, so that all are of the same size and the loss is curved more evenly.</source>
<translation>Chaque entrée est décalée et mise à l’échelle pour avoir une moyenne de 0 et un écart type de 1 : toutes ont alors la même grandeur, et la courbure de la perte est plus régulière.</translation>
</message>
<message>
<location filename="glossary.toml standardization" />
<source>Mean and deviation are measured on the training part alone; measured on all data, they would tell of the samples kept for the test.</source>
<translation>Moyenne et écart se mesurent sur la seule partie d’apprentissage ; mesurés sur toutes les données, ils révéleraient quelque chose des exemples gardés pour le test.</translation>
</message>
<message>
<location filename="glossary.toml standardization" />
<source>normalization</source>
<translation>normalisation</translation>
</message>
<message>
<location filename="glossary.toml standardization" />
<source>scaling</source>
<translation>mise à l’échelle</translation>
</message>
<message>
<location filename="glossary.toml standardization" />
<source>standardization</source>
<translation>centrage-réduction</translation>
</message>
<message>
<location filename="glossary.toml standardization" />
<source>z-score</source>
<translation>score z</translation>
</message>
<message>
<location filename="glossary.toml stochastic-gradient-descent" />
<source>Each step is an estimate of the true gradient; it is noisy and cheap, so that many more steps can be made.</source>
<translation>Chaque pas est une estimation du vrai gradient ; il est bruité et peu coûteux, ce qui permet d’en faire bien plus.</translation>
</message>
<message>
<location filename="glossary.toml stochastic-gradient-descent" />
<source>Gradient descent on single samples or small batches in random order, in place of all samples at once.</source>
<translation>Une descente de gradient sur des exemples isolés ou de petits lots dans un ordre aléatoire, au lieu de tous les exemples à la fois.</translation>
</message>
<message>
<location filename="glossary.toml stochastic-gradient-descent" />
<source>SGD</source>
<translation>SGD</translation>
</message>
<message>
<location filename="glossary.toml stochastic-gradient-descent" />
<source>online learning</source>
<translation>apprentissage en ligne</translation>
</message>
<message>
<location filename="glossary.toml stochastic-gradient-descent" />
<source>stochastic gradient descent</source>
<translation>descente de gradient stochastique</translation>
</message>
<message>
<location filename="glossary.toml supervised-learning" />
<source>Learning from samples for which the right output, the target, is known.</source>
<translation>Un apprentissage à partir d’exemples dont on connaît la bonne sortie, la cible.</translation>
</message>
<message>
<location filename="glossary.toml supervised-learning" />
<source>supervised learning</source>
<translation>apprentissage supervisé</translation>
</message>
<message>
<location filename="glossary.toml support-vector-machine" />
<source>A classifier whose boundary keeps the largest distance, the margin, to the nearest samples of both classes, where a boundary can separate them; samples on the wrong side are allowed at a cost.</source>
<translation>Un classifieur dont la frontière garde la plus grande distance possible, la marge, aux exemples les plus proches des deux classes, là où une frontière peut les séparer ; des exemples du mauvais côté sont admis, mais ils coûtent.</translation>
</message>
<message>
<location filename="glossary.toml support-vector-machine" />
<source>Only those samples, the support vectors, decide where it lies.</source>
<translation>Seuls ces exemples, les vecteurs de support, décident de sa position.</translation>
</message>
<message>
<location filename="glossary.toml support-vector-machine" />
<source>SVM</source>
<translation>SVM</translation>
</message>
<message>
<location filename="glossary.toml support-vector-machine" />
<source>kernel</source>
<translation>noyau</translation>
</message>
<message>
<location filename="glossary.toml support-vector-machine" />
<source>margin</source>
<translation>marge</translation>
</message>
<message>
<location filename="glossary.toml support-vector-machine" />
<source>support vector machine</source>
<translation>machine à vecteurs de support</translation>
</message>
<message>
<location filename="glossary.toml symmetry" />
<source>Hidden units with the same weights in and out compute the same and get the same gradient, so they stay alike for ever.</source>
<translation>Des unités cachées qui ont les mêmes poids en entrée et en sortie calculent la même chose et reçoivent le même gradient : elles restent pareilles à jamais.</translation>
</message>
<message>
<location filename="glossary.toml symmetry" />
<source>Zero or constant starting weights make all units of a layer such copies; random ones break the symmetry.</source>
<translation>Des poids initiaux nuls ou constants font de toutes les unités d’une couche de telles copies ; des poids aléatoires rompent la symétrie.</translation>
</message>
<message>
<location filename="glossary.toml symmetry" />
<source>symmetry of hidden units</source>
<translation>symétrie des unités cachées</translation>
</message>
<message>
<location filename="glossary.toml target" />
<source>The loss compares it with the output that it has.</source>
<translation>La perte la compare à la sortie obtenue.</translation>
</message>
<message>
<location filename="glossary.toml target" />
<source>The output that a sample should have.</source>
<translation>La sortie qu’un exemple devrait avoir.</translation>
</message>
<message>
<location filename="glossary.toml target" />
<source>desired output</source>
<translation>sortie désirée</translation>
</message>
<message>
<location filename="glossary.toml target" />
<source>ground truth</source>
<translation>vérité terrain</translation>
</message>
<message>
<location filename="glossary.toml target" />
<source>label</source>
<translation>étiquette</translation>
</message>
<message>
<location filename="glossary.toml test-set" />
<source>As soon as a choice is made by looking at them, they are no longer a fair measure.</source>
<translation>Dès que l’on fait un choix en les regardant, ils ne sont plus une mesure honnête.</translation>
</message>
<message>
<location filename="glossary.toml test-set" />
<source>Samples that are kept apart until the end, to measure how well the finished network does.</source>
<translation>Des exemples mis à part jusqu’à la fin, pour mesurer la qualité du réseau terminé.</translation>
</message>
<message>
<location filename="glossary.toml test-set" />
<source>test part</source>
<translation>partie de test</translation>
</message>
<message>
<location filename="glossary.toml test-set" />
<source>test set</source>
<translation>jeu de test</translation>
</message>
<message>
<location filename="glossary.toml threshold-unit" />
<source>A neuron whose output is 1 when its net input reaches 0, else 0.</source>
<translation>Un neurone dont la sortie vaut 1 quand son entrée nette atteint 0, et 0 sinon.</translation>
</message>
<message>
<location filename="glossary.toml threshold-unit" />
<source>Gates such as AND, OR and NOT are single ones. It has no useful slope, so gradient descent cannot train it.</source>
<translation>Des portes telles que AND, OR et NOT n’en demandent qu’une. Elle n’a pas de pente utilisable, si bien que la descente de gradient ne peut pas l’entraîner.</translation>
</message>
<message>
<location filename="glossary.toml threshold-unit" />
<source>McCulloch-Pitts neuron</source>
<translation>neurone de McCulloch et Pitts</translation>
</message>
<message>
<location filename="glossary.toml threshold-unit" />
<source>step unit</source>
<translation>unité à échelon</translation>
</message>
<message>
<location filename="glossary.toml threshold-unit" />
<source>threshold unit</source>
<translation>unité à seuil</translation>
</message>
<message>
<location filename="glossary.toml training-set" />
<source>The samples that weights are learned from.</source>
<translation>Les exemples à partir desquels les poids sont appris.</translation>
</message>
<message>
<location filename="glossary.toml training-set" />
<source>What the network reaches on them says how well it can fit, and not how well it will do on others.</source>
<translation>Ce que le réseau y obtient dit à quel point il sait s’ajuster, et non à quel point il réussira sur d’autres.</translation>
</message>
<message>
<location filename="glossary.toml training-set" />
<source>training part</source>
<translation>partie d’apprentissage</translation>
</message>
<message>
<location filename="glossary.toml training-set" />
<source>training set</source>
<translation>jeu d’apprentissage</translation>
</message>
<message>
<location filename="glossary.toml underfitting" />
<source>The network does badly even on the samples that it learns from: it is too small, too much held back, or not trained long or well enough.</source>
<translation>Le réseau est mauvais même sur les exemples qui servent à l’apprentissage : il est trop petit, trop freiné, ou entraîné trop peu ou trop mal.</translation>
</message>
<message>
<location filename="glossary.toml underfitting" />
<source>underfitting</source>
<translation>sous-apprentissage</translation>
</message>
<message>
<location filename="glossary.toml universal-approximation" />
<source>It does not say how many units that takes, nor that training finds the weights.</source>
<translation>Cela ne dit ni combien d’unités il faut pour cela, ni que l’apprentissage trouve les poids.</translation>
</message>
<message>
<location filename="glossary.toml universal-approximation" />
<source>With enough hidden units, one hidden layer and a linear output can come as near as one likes to any continuous function on a bounded and closed region, for any continuous activation function that is no polynomial.</source>
<translation>Avec assez d’unités cachées, une couche cachée et une sortie linéaire peuvent approcher d’aussi près que l’on veut toute fonction continue sur une région bornée et fermée, pour toute fonction d’activation continue qui n’est pas un polynôme.</translation>
</message>
<message>
<location filename="glossary.toml universal-approximation" />
<source>universal approximation</source>
<translation>approximation universelle</translation>
</message>
<message>
<location filename="glossary.toml unsupervised-learning" />
<source>Learning from samples without targets: what goes together, in which directions they vary, which are alike.</source>
<translation>Un apprentissage à partir d’exemples sans cibles : ce qui va ensemble, dans quelles directions ils varient, lesquels se ressemblent.</translation>
</message>
<message>
<location filename="glossary.toml unsupervised-learning" />
<source>unsupervised learning</source>
<translation>apprentissage non supervisé</translation>
</message>
<message>
<location filename="glossary.toml update" />
<source>One change of all weights, from the gradient of one batch: forward pass, loss, backward pass, update.</source>
<translation>Un changement de tous les poids, à partir du gradient d’un lot : passe avant, perte, passe arrière, mise à jour.</translation>
</message>
<message>
<location filename="glossary.toml update" />
<source>iteration</source>
<translation>itération</translation>
</message>
<message>
<location filename="glossary.toml update" />
<source>training step</source>
<translation>pas d’apprentissage</translation>
</message>
<message>
<location filename="glossary.toml validation-set" />
<source>Nothing is learned from them.</source>
<translation>Ils ne servent pas à apprendre.</translation>
</message>
<message>
<location filename="glossary.toml validation-set" />
<source>Samples that are only looked at while training: to choose settings, and to stop when the network begins to overfit.</source>
<translation>Des exemples que l’on ne fait que regarder pendant l’apprentissage : pour choisir les réglages, et pour s’arrêter quand le surapprentissage commence.</translation>
</message>
<message>
<location filename="glossary.toml validation-set" />
<source>development set</source>
<translation>jeu de développement</translation>
</message>
<message>
<location filename="glossary.toml validation-set" />
<source>validation part</source>
<translation>partie de validation</translation>
</message>
<message>
<location filename="glossary.toml validation-set" />
<source>validation set</source>
<translation>jeu de validation</translation>
</message>
<message>
<location filename="glossary.toml vanishing-gradient" />
<source>Gradients that shrink from layer to layer on the way back, so that the first layers hardly learn.</source>
<translation>Des gradients qui diminuent de couche en couche vers l’arrière, si bien que les premières couches n’apprennent presque pas.</translation>
</message>
<message>
<location filename="glossary.toml vanishing-gradient" />
<source>The chain rule multiplies by a slope in each layer, and that of the logistic function is ¼ at most. ReLU, suitable starting weights and links that skip layers help.</source>
<translation>La règle de dérivation en chaîne multiplie par une pente dans chaque couche, et celle de la fonction logistique vaut au plus ¼. ReLU, des poids initiaux adaptés et des liens qui sautent des couches y remédient.</translation>
</message>
<message>
<location filename="glossary.toml vanishing-gradient" />
<source>vanishing gradient</source>
<translation>gradient qui s’évanouit</translation>
</message>
<message>
<location filename="glossary.toml weight" />
<source>A negative one inhibits. Weights and biases are the parameters, what training changes.</source>
<translation>S’il est négatif, il inhibe. Les poids et les biais sont les paramètres, ce que l’apprentissage change.</translation>
</message>
<message>
<location filename="glossary.toml weight" />
<source>The number on an edge: the output at its start counts so much in the net input at its end.</source>
<translation>Le nombre porté par une arête : il dit combien la sortie à son départ compte dans l’entrée nette à son arrivée.</translation>
</message>
<message>
<location filename="glossary.toml weight" />
<source>parameter</source>
<translation>paramètre</translation>
</message>
<message>
<location filename="glossary.toml weight" />
<source>synaptic strength</source>
<translation>force synaptique</translation>
</message>
<message>
<location filename="glossary.toml xor-problem" />
<source>No straight line separates its two classes, so no single threshold unit, nor any other unit whose activation function only rises, can tell them apart; a hidden layer of two units is enough.</source>
<translation>Aucune droite ne sépare ses deux classes : aucune unité à seuil seule, ni aucune autre unité dont la fonction d’activation ne fait que croître, ne peut donc les distinguer ; une couche cachée de deux unités suffit.</translation>
</message>
<message>
<location filename="glossary.toml xor-problem" />
<source>XOR is 1 when just one of two inputs is.</source>
<translation>XOR vaut 1 quand une seule des deux entrées vaut 1.</translation>
</message>
<message>
<location filename="glossary.toml xor-problem" />
<source>XOR problem</source>
<translation>problème XOR</translation>
</message>
<message>
<location filename="glossary.toml xor-problem" />
<source>exclusive or</source>
<translation>ou exclusif</translation>
</message>
<message>
<location filename="initializers/classes" />
<source>Classes in turn: the first input belongs to the first unit, the second to the second, and round again.</source>
<translation>Classes à tour de rôle : la première entrée appartient à la première unité, la deuxième à la deuxième, et ainsi de suite en recommençant.</translation>
</message>
<message>
<location filename="initializers/constant" />
<source>Constant: every weight starts at the same value.</source>
<translation>Constante : tous les poids commencent à la même valeur.</translation>
</message>
<message>
<location filename="initializers/glorot_normal" />
<source>Glorot normal: normal weights whose spread fits both sizes of the layer.</source>
<translation>Glorot normale : des poids de loi normale, dont la dispersion convient aux deux tailles de la couche.</translation>
</message>
<message>
<location filename="initializers/glorot_uniform" />
<source>Glorot uniform: even weights whose spread fits both sizes of the layer.</source>
<translation>Glorot uniforme : des poids de loi uniforme, dont la dispersion convient aux deux tailles de la couche.</translation>
</message>
<message>
<location filename="initializers/he_normal" />
<source>He normal: normal weights for layers of ReLU units.</source>
<translation>He normale : des poids de loi normale, pour des couches d’unités ReLU.</translation>
</message>
<message>
<location filename="initializers/he_uniform" />
<source>He uniform: even weights for layers of ReLU units.</source>
<translation>He uniforme : des poids de loi uniforme, pour des couches d’unités ReLU.</translation>
</message>
<message>
<location filename="initializers/lecun_normal" />
<source>LeCun normal: normal weights that keep net inputs of one size, as SELU needs.</source>
<translation>LeCun normale : des poids de loi normale qui gardent aux entrées nettes une même grandeur, comme SELU l’exige.</translation>
</message>
<message>
<location filename="initializers/lecun_uniform" />
<source>LeCun uniform: even weights that keep net inputs of one size.</source>
<translation>LeCun uniforme : des poids de loi uniforme qui gardent aux entrées nettes une même grandeur.</translation>
</message>
<message>
<location filename="initializers/normal" />
<source>Normal: weights from a bell curve of a given standard deviation.</source>
<translation>Normale : des poids tirés d’une courbe en cloche d’écart type donné.</translation>
</message>
<message>
<location filename="initializers/orthogonal" />
<source>Orthogonal: weight vectors at right angles to each other, all of one length.</source>
<translation>Orthogonale : des vecteurs de poids perpendiculaires entre eux, tous de même longueur.</translation>
</message>
<message>
<location filename="initializers/uniform" />
<source>Uniform: weights spread evenly between two values.</source>
<translation>Uniforme : des poids répartis uniformément entre deux valeurs.</translation>
</message>
<message>
<location filename="initializers/zeros" />
<source>Zeros: every weight starts at 0.</source>
<translation>Zéros : tous les poids commencent à 0.</translation>
</message>
<message>
<location filename="layers/competitive" />
<source>Competitive: every unit measures how far the inputs are from its weights, and the nearest one wins.</source>
<translation>Compétitive : chaque unité mesure la distance entre les entrées et ses poids, et la plus proche gagne.</translation>
</message>
<message>
<location filename="layers/competitive" />
<source>z = ‖W̃ − x‖², the squared distance to each unit's weights, and o = 1 for the smallest, 0 for all others (Kohonen, "Self-organized formation of topologically correct feature maps", Biological Cybernetics 43, 1982). There is no bias.</source>
<translation>z = ‖W̃ − x‖², le carré de la distance aux poids de chaque unité, et o = 1 pour le plus petit, 0 pour tous les autres (Kohonen, « Self-organized formation of topologically correct feature maps », Biological Cybernetics 43, 1982). Il n’y a pas de biais.</translation>
</message>
<message>
<location filename="layers/dense" />
<source>Dense: every unit is joined to every unit of the layers that feed it, as far as edges are not cut.</source>
<translation>Dense : chaque unité est reliée à toutes les unités des couches qui l’alimentent, sauf là où des arêtes sont coupées.</translation>
</message>
<message>
<location filename="layers/dense" />
<source>z = Wᵀ In and o = φ(z) forwards; δ = ∂E/∂o ⊙ φ'(z) and ∂E/∂W = (1/N) In δᵀ backwards (Rumelhart, Hinton and Williams, "Learning representations by back-propagating errors", 1986).</source>
<translation>z = Wᵀ In et o = φ(z) vers l’avant ; δ = ∂E/∂o ⊙ φ'(z) et ∂E/∂W = (1/N) In δᵀ vers l’arrière (Rumelhart, Hinton et Williams, « Learning representations by back-propagating errors », 1986).</translation>
</message>
<message>
<location filename="layers/input" />
<source>Input: the layer that the data fill, one unit for each column.</source>
<translation>Entrée : la couche que les données remplissent, une unité par colonne.</translation>
</message>
<message>
<location filename="layers/polynomial_2" />
<source>Polynomial units of degree 2: o = (Wᵀ In)^2.</source>
<translation>Unités polynomiales de degré 2 : o = (Wᵀ In)^2.</translation>
</message>
<message>
<location filename="layers/polynomial_3" />
<source>Polynomial units of degree 3: o = (Wᵀ In)^3.</source>
<translation>Unités polynomiales de degré 3 : o = (Wᵀ In)^3.</translation>
</message>
<message>
<location filename="layers/rbf" />
<source>Radial units with the gaussian kernel: κ = exp(−‖x − c‖²/w²).</source>
<translation>Unités radiales à noyau gaussien : κ = exp(−‖x − c‖²/w²).</translation>
</message>
<message>
<location filename="layers/rbf_inverse_multiquadric" />
<source>Radial units with the inverse multiquadric: κ = 1/√(1 + ‖x − c‖²/w²).</source>
<translation>Unités radiales à multiquadrique inverse : κ = 1/√(1 + ‖x − c‖²/w²).</translation>
</message>
<message>
<location filename="layers/rbf_multiquadric" />
<source>Radial units with Hardy's multiquadric: κ = √(1 + ‖x − c‖²/w²).</source>
<translation>Unités radiales à multiquadrique de Hardy : κ = √(1 + ‖x − c‖²/w²).</translation>
</message>
<message>
<location filename="layers/rbf_thin_plate" />
<source>Radial units with the thin plate spline: κ = r² ln r of r = ‖x − c‖/w, which is ½ u ln u of u = r².</source>
<translation>Unités radiales à spline de plaque mince : κ = r² ln r avec r = ‖x − c‖/w, soit ½ u ln u avec u = r².</translation>
</message>
<message>
<location filename="layers/recurrent" />
<source>Recurrent: every unit is fed by all others of its own layer, and the inputs say only how they begin.</source>
<translation>Récurrente : chaque unité est alimentée par toutes les autres de sa propre couche, et les entrées disent seulement comment elles commencent.</translation>
</message>
<message>
<location filename="layers/recurrent" />
<source>z = Wᵀ [1; o], and a unit whose turn it is becomes 1 where z &gt; 0, −1 where z &lt; 0, and stays as it is where z = 0 (Hopfield, "Neural networks and physical systems with emergent collective computational abilities", PNAS 79, 1982). The links from the inputs, one for each unit, stand for those among the units: W̃ is square, and row 0 holds minus the thresholds. Outside training the units take their turns, from first to last, until none changes any more.</source>
<translation>z = Wᵀ [1; o], et une unité dont c’est le tour devient 1 là où z &gt; 0, −1 là où z &lt; 0, et reste comme elle est là où z = 0 (Hopfield, « Neural networks and physical systems with emergent collective computational abilities », PNAS 79, 1982). Les liens venant des entrées, un par unité, représentent ceux entre les unités : W̃ est carrée, et la ligne 0 contient l’opposé des seuils. Hors de l’apprentissage, les unités passent à tour de rôle, de la première à la dernière, jusqu’à ce que plus aucune ne change.</translation>
</message>
<message>
<location filename="losses/binary_cross_entropy" />
<source>Binary cross-entropy: the surprise at each target of 0 or 1, output by output.</source>
<translation>Entropie croisée binaire : la surprise face à chaque cible de 0 ou 1, sortie par sortie.</translation>
</message>
<message>
<location filename="losses/cross_entropy" />
<source>Cross-entropy: the surprise at the right class.</source>
<translation>Entropie croisée : la surprise face à la bonne classe.</translation>
</message>
<message>
<location filename="losses/half_squared_error" />
<source>Half the squared error: its gradient is just the difference.</source>
<translation>Demi-erreur quadratique : son gradient est simplement la différence.</translation>
</message>
<message>
<location filename="losses/hinge" />
<source>Hinge: nothing for an output that is on the right side by a margin of 1.</source>
<translation>Charnière (hinge) : rien pour une sortie du bon côté avec une marge de 1.</translation>
</message>
<message>
<location filename="losses/huber" />
<source>Huber's loss: squares for small differences, distances for large ones.</source>
<translation>Perte de Huber : des carrés pour les petites différences, des distances pour les grandes.</translation>
</message>
<message>
<location filename="losses/mae" />
<source>Absolute error: the distance between output and target.</source>
<translation>Erreur absolue : la distance entre sortie et cible.</translation>
</message>
<message>
<location filename="losses/mse" />
<source>Squared error: the square of each difference between output and target.</source>
<translation>Erreur quadratique : le carré de chaque différence entre sortie et cible.</translation>
</message>
<message>
<location filename="optimizers/adagrad" />
<source>AdaGrad: weights that have had large gradients take smaller steps.</source>
<translation>AdaGrad : les poids qui ont eu de grands gradients font de plus petits pas.</translation>
</message>
<message>
<location filename="optimizers/adam" />
<source>Adam: the mean gradient over its size, with the slow start of both means corrected.</source>
<translation>Adam : le gradient moyen divisé par sa grandeur, avec une correction du lent départ des deux moyennes.</translation>
</message>
<message>
<location filename="optimizers/adamw" />
<source>AdamW: Adam with weights that decay by themselves.</source>
<translation>AdamW : Adam avec des poids qui se dégradent d’eux-mêmes.</translation>
</message>
<message>
<location filename="optimizers/momentum" />
<source>Momentum: gradient descent with a heavy ball, which keeps its direction.</source>
<translation>Inertie (momentum) : une descente de gradient avec une lourde bille, qui garde sa direction.</translation>
</message>
<message>
<location filename="optimizers/nesterov" />
<source>Nesterov's momentum: a heavy ball that looks ahead.</source>
<translation>Inertie de Nesterov : une lourde bille qui regarde devant elle.</translation>
</message>
<message>
<location filename="optimizers/rmsprop" />
<source>RMSprop: the gradient over its recent size.</source>
<translation>RMSprop : le gradient divisé par sa grandeur récente.</translation>
</message>
<message>
<location filename="optimizers/rprop" />
<source>Rprop: only the sign of the gradient counts; each weight has a step of its own.</source>
<translation>Rprop : seul le signe du gradient compte ; chaque poids a son propre pas.</translation>
</message>
<message>
<location filename="optimizers/sgd" />
<source>Gradient descent: a step against the gradient, as long as the learning rate says.</source>
<translation>Descente de gradient : un pas à l’opposé du gradient, aussi long que le dit le taux d’apprentissage.</translation>
</message>
<message>
<location filename="preparers/clip_iqr" />
<source>Clipping by the interquartile range: what lies beyond Tukey's fences is put onto them.</source>
<translation>Écrêtage par l’écart interquartile : ce qui dépasse les bornes de Tukey y est ramené.</translation>
</message>
<message>
<location filename="preparers/clip_quantiles" />
<source>Clipping by quantiles (winsorizing): the smallest and the largest share of the numbers is put onto their edge.</source>
<translation>Écrêtage par quantiles (winsorisation) : la part des plus petits nombres et celle des plus grands sont ramenées à leur bord.</translation>
</message>
<message>
<location filename="preparers/min_max" />
<source>Min-max scaling: the smallest number becomes 0 or −1, the largest 1.</source>
<translation>Mise à l’échelle min-max : le plus petit nombre devient 0 ou −1, le plus grand 1.</translation>
</message>
<message>
<location filename="preparers/none" />
<source>None: the numbers as they are.</source>
<translation>Aucune : les nombres tels qu’ils sont.</translation>
</message>
<message>
<location filename="preparers/quantile" />
<source>As scikit-learn's QuantileTransformer does it, without drawing a subsample: numbers are interpolated linearly between the quantiles at p = 0, 1/(n − 1), …, 1, from both sides, so that equal quantiles give the middle of their shares.</source>
<translation>Comme le fait QuantileTransformer de scikit-learn, sans tirer de sous-échantillon : les nombres sont interpolés linéairement entre les quantiles en p = 0, 1/(n − 1), …, 1, des deux côtés, si bien que des quantiles égaux donnent le milieu de leurs parts.</translation>
</message>
<message>
<location filename="preparers/quantile" />
<source>Quantile normalization: each number becomes the share of the training numbers below it, or the deviate of that.</source>
<translation>Normalisation par quantiles : chaque nombre devient la part des nombres d’apprentissage qui lui sont inférieurs, ou le quantile normal de cette part.</translation>
</message>
<message>
<location filename="preparers/robust" />
<source>Robust scaling: median 0, and the middle half of the numbers 1 wide.</source>
<translation>Mise à l’échelle robuste : médiane 0, et la moitié centrale des nombres sur une largeur de 1.</translation>
</message>
<message>
<location filename="preparers/standardize" />
<source>Standardization: mean 0 and standard deviation 1.</source>
<translation>Centrage-réduction : moyenne 0 et écart type 1.</translation>
</message>
<message>
<location filename="quantities.toml E" />
<source>How wrong the outputs are, as one number: summed over the outputs, averaged over the samples of the batch.</source>
<translation>À quel point les sorties sont fausses, en un seul nombre : la somme sur les sorties, la moyenne sur les exemples du lot.</translation>
</message>
<message>
<location filename="quantities.toml E" />
<source>It is measured before the update; the curves show the mean over an epoch. Penalties on the weights are not in it.</source>
<translation>Elle est mesurée avant la mise à jour ; les courbes montrent la moyenne sur une époque. Les pénalités sur les poids n’y sont pas comprises.</translation>
</message>
<message>
<location filename="quantities.toml E" />
<source>One number.</source>
<translation>Un nombre.</translation>
</message>
<message>
<location filename="quantities.toml E" />
<source>cost</source>
<translation>coût</translation>
</message>
<message>
<location filename="quantities.toml N" />
<source>How many samples this update learns from.</source>
<translation>Le nombre d’exemples qui servent à cette mise à jour.</translation>
</message>
<message>
<location filename="quantities.toml N" />
<source>The last batch of an epoch may have fewer than the others.</source>
<translation>Le dernier lot d’une époque peut en avoir moins que les autres.</translation>
</message>
<message>
<location filename="quantities.toml N" />
<source>samples in the batch N</source>
<translation>exemples du lot N</translation>
</message>
<message>
<location filename="quantities.toml W" />
<source>(1 + inputs, units) in the course's notation, (units, inputs) in the other one; exported as (inputs, units) where a format has no rule of its own.</source>
<translation>(1 + entrées, unités) dans la notation du cours, (unités, entrées) dans l’autre ; exportés comme (entrées, unités) là où un format n’a pas de règle propre.</translation>
</message>
<message>
<location filename="quantities.toml W" />
<source>An edge's weight says how strongly, and with which sign, an output counts in the net input at its end. In the course's notation row 0 of W holds the biases and column j belongs to neuron j; the other common one has a row for each neuron, and the biases apart.</source>
<translation>Le poids d’une arête dit avec quelle force, et avec quel signe, une sortie compte dans l’entrée nette à son arrivée. Dans la notation du cours, la ligne 0 de W contient les biais et la colonne j appartient au neurone j ; l’autre notation courante a une ligne par neurone, et les biais à part.</translation>
</message>
<message>
<location filename="quantities.toml W" />
<source>The numbers on the edges into a layer.</source>
<translation>Les nombres portés par les arêtes qui mènent à une couche.</translation>
</message>
<message>
<location filename="quantities.toml W" />
<source>weight matrix</source>
<translation>matrice des poids</translation>
</message>
<message>
<location filename="quantities.toml b" />
<source>It shifts where the neuron starts to respond. In the course's notation it is row 0 of W.</source>
<translation>Il déplace le point à partir duquel le neurone répond. Dans la notation du cours, c’est la ligne 0 de W.</translation>
</message>
<message>
<location filename="quantities.toml b" />
<source>One number a neuron.</source>
<translation>Un nombre par neurone.</translation>
</message>
<message>
<location filename="quantities.toml b" />
<source>bias b</source>
<translation>biais b</translation>
</message>
<message>
<location filename="quantities.toml b" />
<source>row 0 of W</source>
<translation>ligne 0 de W</translation>
</message>
<message>
<location filename="quantities.toml delta" />
<source>(units, samples of the batch). Of each sample's own loss.</source>
<translation>(unités, exemples du lot). De la perte propre à chaque exemple.</translation>
</message>
<message>
<location filename="quantities.toml delta" />
<source>How the loss changes with the net input of a neuron.</source>
<translation>Comment la perte change avec l’entrée nette d’un neurone.</translation>
</message>
<message>
<location filename="quantities.toml delta" />
<source>With it all gradients of its weights and its bias are known. Softmax has its Jacobian matrix in the place of φ′; with cross-entropy, and targets that sum to 1, it comes to o − y, and so it does for logistic with binary cross-entropy.</source>
<translation>Il suffit à connaître tous les gradients de ses poids et de son biais. Softmax a sa matrice jacobienne à la place de φ′ ; avec l’entropie croisée, et des cibles de somme 1, il se réduit à o − y, et de même pour logistique avec l’entropie croisée binaire.</translation>
</message>
<message>
<location filename="quantities.toml delta" />
<source>error signal</source>
<translation>signal d’erreur</translation>
</message>
<message>
<location filename="quantities.toml delta" />
<source>local gradient</source>
<translation>gradient local</translation>
</message>
<message>
<location filename="quantities.toml do" />
<source>(units, samples of the batch). Of each sample's own loss: the mean over the batch is taken in ∂E/∂W.</source>
<translation>(unités, exemples du lot). De la perte propre à chaque exemple : la moyenne sur le lot se prend dans ∂E/∂W.</translation>
</message>
<message>
<location filename="quantities.toml do" />
<source>How the loss changes with an output.</source>
<translation>Comment la perte change avec une sortie.</translation>
</message>
<message>
<location filename="quantities.toml do" />
<source>In the output layer it comes from the loss function; in a hidden layer it is gathered from the δ of all neurons that the output goes to, through the weights of the edges between, without the bias row.</source>
<translation>Dans la couche de sortie, elle vient de la fonction de perte ; dans une couche cachée, elle rassemble les δ de tous les neurones auxquels va la sortie, à travers les poids des arêtes qui y mènent, sans la ligne des biais.</translation>
</message>
<message>
<location filename="quantities.toml do" />
<source>derivative of the loss by an output</source>
<translation>dérivée de la perte par rapport à une sortie</translation>
</message>
<message>
<location filename="quantities.toml do" />
<source>error ∂E/∂o</source>
<translation>erreur ∂E/∂o</translation>
</message>
<message>
<location filename="quantities.toml free" />
<source>The gradient is multiplied by it, so that the others stay as they are.</source>
<translation>Le gradient est multiplié par lui, si bien que les autres restent comme elles sont.</translation>
</message>
<message>
<location filename="quantities.toml free" />
<source>Which edges learn: 1 for those that do, 0 for those that are cut or frozen.</source>
<translation>Quelles arêtes apprennent : 1 pour celles qui apprennent, 0 pour celles qui sont coupées ou figées.</translation>
</message>
<message>
<location filename="quantities.toml free" />
<source>cut edge</source>
<translation>arête coupée</translation>
</message>
<message>
<location filename="quantities.toml free" />
<source>frozen edge</source>
<translation>arête figée</translation>
</message>
<message>
<location filename="quantities.toml free" />
<source>mask</source>
<translation>masque</translation>
</message>
<message>
<location filename="quantities.toml free" />
<source>mask M of cut and frozen edges</source>
<translation>masque M des arêtes coupées et figées</translation>
</message>
<message>
<location filename="quantities.toml grad" />
<source>For a bias, whose input is 1, it is the mean of δ. The optimizer goes against it.</source>
<translation>Pour un biais, dont l’entrée est 1, c’est la moyenne de δ. L’optimiseur va à son opposé.</translation>
</message>
<message>
<location filename="quantities.toml grad" />
<source>How the loss of the batch changes with each weight: the mean over the samples of δ at the end of the edge times the output at its start.</source>
<translation>Comment la perte du lot change avec chaque poids : la moyenne, sur les exemples, de δ à l’arrivée de l’arête fois la sortie à son départ.</translation>
</message>
<message>
<location filename="quantities.toml grad" />
<source>That of W.</source>
<translation>Celle de W.</translation>
</message>
<message>
<location filename="quantities.toml grad" />
<source>derivative of the loss by a weight</source>
<translation>dérivée de la perte par rapport à un poids</translation>
</message>
<message>
<location filename="quantities.toml grad" />
<source>weight gradient</source>
<translation>gradient d’un poids</translation>
</message>
<message>
<location filename="quantities.toml mask" />
<source>It is drawn anew for every batch, and outside of training nothing is dropped.</source>
<translation>Il est tiré de nouveau pour chaque lot, et hors de l’apprentissage rien n’est mis à 0.</translation>
</message>
<message>
<location filename="quantities.toml mask" />
<source>Which outputs are kept in this batch: 0 for one that is dropped, 1 / (1 − rate) for one that is kept, so that the expected output stays what it was.</source>
<translation>Quelles sorties sont conservées dans ce lot : 0 pour celle qui est mise à 0, 1 / (1 − taux) pour celle qui est conservée, afin que l’espérance de la sortie reste ce qu’elle était.</translation>
</message>
<message>
<location filename="quantities.toml mask" />
<source>dropout mask d</source>
<translation>masque de dropout d</translation>
</message>
<message>
<location filename="quantities.toml mask" />
<source>keep mask</source>
<translation>masque de conservation</translation>
</message>
<message>
<location filename="quantities.toml o" />
<source>(units, samples of the batch).</source>
<translation>(unités, exemples du lot).</translation>
</message>
<message>
<location filename="quantities.toml o" />
<source>For the input layer it is the sample itself, x. The other common notation calls it a.</source>
<translation>Pour la couche d’entrée, c’est l’exemple lui-même, x. L’autre notation courante l’appelle a.</translation>
</message>
<message>
<location filename="quantities.toml o" />
<source>What a neuron sends on: the activation function of its net input.</source>
<translation>Ce qu’un neurone transmet : la fonction d’activation de son entrée nette.</translation>
</message>
<message>
<location filename="quantities.toml o" />
<source>activation a</source>
<translation>activation a</translation>
</message>
<message>
<location filename="quantities.toml o" />
<source>activation value</source>
<translation>valeur d’activation</translation>
</message>
<message>
<location filename="quantities.toml o" />
<source>output o</source>
<translation>sortie o</translation>
</message>
<message>
<location filename="quantities.toml rate" />
<source>A schedule may change it while training goes on; ηₜ is the rate of the present update.</source>
<translation>Un programme peut le changer au cours de l’apprentissage ; ηₜ est le taux de la mise à jour présente.</translation>
</message>
<message>
<location filename="quantities.toml rate" />
<source>alpha</source>
<translation>alpha</translation>
</message>
<message>
<location filename="quantities.toml sent" />
<source>The output after dropout: what the next layer takes.</source>
<translation>La sortie après le dropout : ce que reçoit la couche suivante.</translation>
</message>
<message>
<location filename="quantities.toml sent" />
<source>dropped-out output</source>
<translation>sortie après dropout</translation>
</message>
<message>
<location filename="quantities.toml sent" />
<source>output that is sent on õ</source>
<translation>sortie transmise õ</translation>
</message>
<message>
<location filename="quantities.toml slope" />
<source>(units, samples of the batch); it is worked out for formulas, and kept in no array.</source>
<translation>(unités, exemples du lot) ; elle est calculée pour les formules et n’est gardée dans aucun tableau.</translation>
</message>
<message>
<location filename="quantities.toml slope" />
<source>Backpropagation multiplies by it; where it is nearly 0, the unit is saturated and hardly learns. Softmax has a matrix in its place, as each of its outputs depends on all net inputs.</source>
<translation>La rétropropagation multiplie par elle ; là où elle est presque nulle, l’unité est saturée et n’apprend presque pas. Softmax a une matrice à sa place, car chacune de ses sorties dépend de toutes les entrées nettes.</translation>
</message>
<message>
<location filename="quantities.toml slope" />
<source>How fast the output of a neuron changes with its net input.</source>
<translation>À quelle vitesse la sortie d’un neurone change avec son entrée nette.</translation>
</message>
<message>
<location filename="quantities.toml slope" />
<source>derivative of the activation function</source>
<translation>dérivée de la fonction d’activation</translation>
</message>
<message>
<location filename="quantities.toml slope" />
<source>phi prime</source>
<translation>phi prime</translation>
</message>
<message>
<location filename="quantities.toml slope" />
<source>slope φ′(z)</source>
<translation>pente φ′(z)</translation>
</message>
<message>
<location filename="quantities.toml update" />
<source>Adam's corrections and some schedules depend on it.</source>
<translation>Les corrections d’Adam et certains programmes du taux en dépendent.</translation>
</message>
<message>
<location filename="quantities.toml update" />
<source>Which update of the weights this is, counted from 1 by the optimizer from the step on that counts it.</source>
<translation>Le rang de la mise à jour des poids, compté à partir de 1 par l’optimiseur et valable dès le pas qui le compte.</translation>
</message>
<message>
<location filename="quantities.toml update" />
<source>number of the update t</source>
<translation>numéro de la mise à jour t</translation>
</message>
<message>
<location filename="quantities.toml update" />
<source>step count</source>
<translation>compteur de pas</translation>
</message>
<message>
<location filename="quantities.toml y" />
<source>(outputs, samples of the batch).</source>
<translation>(sorties, exemples du lot).</translation>
</message>
<message>
<location filename="quantities.toml y" />
<source>For classes it is mostly 1 for the right class and 0 for the others.</source>
<translation>Pour des classes, elle vaut le plus souvent 1 pour la bonne classe et 0 pour les autres.</translation>
</message>
<message>
<location filename="quantities.toml y" />
<source>What the output should be for a sample.</source>
<translation>Ce que la sortie devrait être pour un exemple.</translation>
</message>
<message>
<location filename="quantities.toml y" />
<source>target y</source>
<translation>cible y</translation>
</message>
<message>
<location filename="quantities.toml z" />
<source>(units, samples of the batch): a sample is a column.</source>
<translation>(unités, exemples du lot) : un exemple est une colonne.</translation>
</message>
<message>
<location filename="quantities.toml z" />
<source>The activation function makes the output of it.</source>
<translation>La fonction d’activation en fait la sortie.</translation>
</message>
<message>
<location filename="registries" />
<source>fault</source>
<translation>faute</translation>
</message>
<message>
<location filename="registries" />
<source>initializer</source>
<translation>initialisation</translation>
</message>
<message>
<location filename="registries" />
<source>kind of file</source>
<translation>type de fichier</translation>
</message>
<message>
<location filename="registries" />
<source>kind of layer</source>
<translation>type de couche</translation>
</message>
<message>
<location filename="registries" />
<source>learning rule</source>
<translation>règle d’apprentissage</translation>
</message>
<message>
<location filename="registries" />
<source>preparer</source>
<translation>préparation</translation>
</message>
<message>
<location filename="registries" />
<source>regularizer</source>
<translation>régularisation</translation>
</message>
<message>
<location filename="registries" />
<source>schedule</source>
<translation>programme du taux</translation>
</message>
<message>
<location filename="regularizers/augment" />
<source>Moved images: every time an image is shown it is shifted, turned or mirrored a little.</source>
<translation>Images déplacées : chaque fois qu’une image est montrée, elle est un peu décalée, tournée ou retournée.</translation>
</message>
<message>
<location filename="regularizers/class_weights" />
<source>Class weights: the loss of a sample counts as much as its class says.</source>
<translation>Poids des classes : la perte d’un exemple compte autant que le dit sa classe.</translation>
</message>
<message>
<location filename="regularizers/dropout" />
<source>Dropout: outputs of hidden units are left out at random while training.</source>
<translation>Dropout : des sorties d’unités cachées, tirées au hasard, sont omises pendant l’apprentissage.</translation>
</message>
<message>
<location filename="regularizers/input_noise" />
<source>Noise on the inputs: every time a sample is shown it is a little different.</source>
<translation>Bruit sur les entrées : chaque fois qu’un exemple est montré, il est un peu différent.</translation>
</message>
<message>
<location filename="regularizers/l1" />
<source>L1: a penalty on the sizes of the weights, which drives small ones to 0.</source>
<translation>L1 : une pénalité sur la valeur absolue des poids, qui ramène les petits à 0.</translation>
</message>
<message>
<location filename="regularizers/l2" />
<source>L2: a penalty on the squares of the weights, which keeps all of them small.</source>
<translation>L2 : une pénalité sur le carré des poids, qui les garde tous petits.</translation>
</message>
<message>
<location filename="regularizers/max_norm" />
<source>Max-norm: no unit's incoming weights may be longer than c.</source>
<translation>Norme maximale : les poids qui mènent à une unité ne forment jamais un vecteur plus long que c.</translation>
</message>
<message>
<location filename="rules/adaline" />
<source>Adaline: the weights follow the gradient of the squared error of the net input, before it is cut to −1 or 1.</source>
<translation>Adaline : les poids suivent le gradient de l’erreur quadratique de l’entrée nette, avant qu’elle ne soit ramenée à −1 ou 1.</translation>
</message>
<message>
<location filename="rules/adaline" />
<source>e = y − z and W ← W + η (1/N) In eᵀ, the LMS rule of Widrow and Hoff ("Adaptive switching circuits", 1960). E has one lowest point, which least squares finds at once.</source>
<translation>e = y − z et W ← W + η (1/N) In eᵀ, la règle LMS de Widrow et Hoff (« Adaptive switching circuits », 1960). E a un seul point le plus bas, que les moindres carrés trouvent d’un coup.</translation>
</message>
<message>
<location filename="rules/backprop" />
<source>Backpropagation with gradient descent: forward, loss, backward, update, batch by batch, epoch by epoch.</source>
<translation>Rétropropagation avec descente de gradient : passe avant, perte, passe arrière, mise à jour, lot par lot, époque par époque.</translation>
</message>
<message>
<location filename="rules/backprop" />
<source>Rumelhart, Hinton and Williams, "Learning representations by back-propagating errors", Nature 323, 1986.</source>
<translation>Rumelhart, Hinton et Williams, « Learning representations by back-propagating errors », Nature 323, 1986.</translation>
</message>
<message>
<location filename="rules/delta_rule" />
<source>The delta rule: the gradient of the squared error for one layer with a differentiable activation function.</source>
<translation>La règle delta : le gradient de l’erreur quadratique pour une seule couche à fonction d’activation dérivable.</translation>
</message>
<message>
<location filename="rules/delta_rule" />
<source>e = y − o and W ← W + η (1/N) In (e ⊙ φ'(z))ᵀ: what backpropagation is for a network without hidden layers (Rumelhart, Hinton and McClelland, "A general framework for parallel distributed processing", PDP 1, 1986).</source>
<translation>e = y − o et W ← W + η (1/N) In (e ⊙ φ'(z))ᵀ : ce qu’est la rétropropagation pour un réseau sans couches cachées (Rumelhart, Hinton et McClelland, « A general framework for parallel distributed processing », PDP 1, 1986).</translation>
</message>
<message>
<location filename="rules/evidence" />
<source>Bayesian linear regression: a distribution over the weights, with its two precisions found from the evidence.</source>
<translation>Régression linéaire bayésienne : une loi de probabilité sur les poids, dont les deux précisions sont déduites de l’évidence.</translation>
</message>
<message>
<location filename="rules/evidence" />
<source>With inputs and targets less their means, the prior N(0, 1/α) on the weights and noise of precision β, the posterior is N(w, Σ), Σ = (α I + β X Xᵀ)⁻¹ and w = β Σ X yᵀ. The evidence has its maximum where α = γ/‖w‖² and β = (n − γ)/‖y − wᵀ X‖² with γ = Σ β λ/(α + β λ) over the eigenvalues λ of X Xᵀ, the number of weights that the data determine (MacKay, "Bayesian interpolation", Neural Computation 4, 1992). Each output has precisions of its own; the bias takes up the means.</source>
<translation>Entrées et cibles étant centrées, avec la loi a priori N(0, 1/α) sur les poids et un bruit de précision β, la loi a posteriori est N(w, Σ), Σ = (α I + β X Xᵀ)⁻¹ et w = β Σ X yᵀ. L’évidence est maximale là où α = γ/‖w‖² et β = (n − γ)/‖y − wᵀ X‖² avec γ = Σ β λ/(α + β λ) sur les valeurs propres λ de X Xᵀ, le nombre de poids que les données déterminent (MacKay, « Bayesian interpolation », Neural Computation 4, 1992). Chaque sortie a ses propres précisions ; le biais absorbe les moyennes.</translation>
</message>
<message>
<location filename="rules/hebb" />
<source>Hebb's rule: what fires together is wired together, W̃ ← W̃ + η ((1/N) x oᵀ − λ W̃).</source>
<translation>La règle de Hebb : ce qui s’active ensemble se lie ensemble, W̃ ← W̃ + η ((1/N) x oᵀ − λ W̃).</translation>
</message>
<message>
<location filename="rules/hebb" />
<source>Hebb, "The Organization of Behavior", 1949. Without decay the weights grow without end, towards the direction in which the inputs vary most.</source>
<translation>Hebb, « The Organization of Behavior », 1949. Sans dégradation, les poids croissent indéfiniment, vers la direction dans laquelle les entrées varient le plus.</translation>
</message>
<message>
<location filename="rules/hopfield" />
<source>Hopfield's network: patterns are stored in the links of a layer with itself, and found again from damaged ones.</source>
<translation>Le réseau de Hopfield : des motifs sont stockés dans les liens d’une couche avec elle-même, et retrouvés à partir de motifs abîmés.</translation>
</message>
<message>
<location filename="rules/hopfield" />
<source>W̃ = (1/U) Σ p pᵀ with nothing on the diagonal, over the U units (Hebb); or the projection onto the patterns, W̃ = P P⁺ (Personnaz, Guyon and Dreyfus, "Collective computational properties of neural networks", Physical Review A 34, 1986). Units then take their turns, and each turn makes the energy E = −½ oᵀ W̃ o − bᵀ o less or leaves it (Hopfield, PNAS 79, 1982). An epoch is a sweep: every unit has had its turn, in every state that began as a damaged pattern.</source>
<translation>W̃ = (1/U) Σ p pᵀ sans rien sur la diagonale, sur les U unités (Hebb) ; ou la projection sur les motifs, W̃ = P P⁺ (Personnaz, Guyon et Dreyfus, « Collective computational properties of neural networks », Physical Review A 34, 1986). Les unités passent ensuite à tour de rôle, et chaque tour diminue l’énergie E = −½ oᵀ W̃ o − bᵀ o ou la laisse telle quelle (Hopfield, PNAS 79, 1982). Une époque est un balayage : chaque unité a eu son tour, dans chaque état issu d’un motif abîmé.</translation>
</message>
<message>
<location filename="rules/lvq" />
<source>LVQ 1 moves the nearest prototype m: m ← m ± η (x − m). LVQ 2.1 moves the two nearest, where one is of the right class and one is not, and x lies in a window between them, d₁/d₂ &gt; (1 − w)/(1 + w). LVQ 3 moves them also where both are right, by ε of that. Kohonen, "The self-organizing map", Proceedings of the IEEE 78, 1990, section V. The frozen output layer says which class each prototype belongs to.</source>
<translation>LVQ 1 déplace le prototype le plus proche m : m ← m ± η (x − m). LVQ 2.1 déplace les deux plus proches, quand l’un est de la bonne classe et l’autre non, et que x se trouve dans une fenêtre entre eux, d₁/d₂ &gt; (1 − w)/(1 + w). LVQ 3 les déplace aussi quand les deux sont de la bonne classe, de ε fois cela. Kohonen, « The self-organizing map », Proceedings of the IEEE 78, 1990, section V. La couche de sortie figée dit à quelle classe appartient chaque prototype.</translation>
</message>
<message>
<location filename="rules/lvq" />
<source>Learning vector quantization: prototypes of classes move towards samples of their class and away from others.</source>
<translation>Quantification vectorielle par apprentissage (LVQ) : des prototypes de classes se rapprochent des exemples de leur classe et s’éloignent des autres.</translation>
</message>
<message>
<location filename="rules/mcculloch_pitts" />
<source>A unit fires where the weighted sum of its inputs reaches its threshold; the bias is minus that threshold. McCulloch and Pitts, "A logical calculus of the ideas immanent in nervous activity", Bulletin of Mathematical Biophysics 5, 1943.</source>
<translation>Une unité s’active quand la somme pondérée de ses entrées atteint son seuil ; le biais est l’opposé de ce seuil. McCulloch et Pitts, « A logical calculus of the ideas immanent in nervous activity », Bulletin of Mathematical Biophysics 5, 1943.</translation>
</message>
<message>
<location filename="rules/mcculloch_pitts" />
<source>Threshold logic: neurons compute, and nothing learns. Weights and thresholds are set by hand.</source>
<translation>Logique à seuil : des neurones calculent, et rien n’apprend. Poids et seuils sont réglés à la main.</translation>
</message>
<message>
<location filename="rules/oja" />
<source>Oja's rule: Hebb's with a decay that keeps each unit's weights at length 1, W̃ ← W̃ + η (1/N) (x oᵀ − W̃ diag Σ o²).</source>
<translation>La règle d’Oja : celle de Hebb avec une dégradation qui maintient à 1 la longueur des poids de chaque unité, W̃ ← W̃ + η (1/N) (x oᵀ − W̃ diag Σ o²).</translation>
</message>
<message>
<location filename="rules/oja" />
<source>Oja, "A simplified neuron model as a principal component analyzer", Journal of Mathematical Biology 15, 1982. A unit's weights become the first principal component of the inputs (whose mean is 0).</source>
<translation>Oja, « A simplified neuron model as a principal component analyzer », Journal of Mathematical Biology 15, 1982. Les poids d’une unité deviennent la première composante principale des entrées (dont la moyenne est 0).</translation>
</message>
<message>
<location filename="rules/perceptron" />
<source>The perceptron's rule: a pattern that is answered rightly changes nothing, any other moves the line towards it.</source>
<translation>La règle du perceptron : un exemple bien classé ne change rien, tout autre rapproche la droite de lui.</translation>
</message>
<message>
<location filename="rules/perceptron" />
<source>e = y − o, and where anything is wrong W ← W + η In eᵀ, sample by sample (Rosenblatt, "The perceptron", Psychological Review 65, 1958). If a line separates the classes it is found after at most R²/γ² mistakes (Novikoff 1962). With a pocket the weights that have done best are kept, and answer, while learning goes on with the others (Gallant, "Perceptron-based learning algorithms", 1990).</source>
<translation>e = y − o, et en cas d’erreur W ← W + η In eᵀ, exemple par exemple (Rosenblatt, « The perceptron », Psychological Review 65, 1958). Si une droite sépare les classes, elle est trouvée après au plus R²/γ² erreurs (Novikoff 1962). Avec une poche, les meilleurs poids obtenus sont gardés et donnent les réponses, tandis que l’apprentissage continue avec les autres (Gallant, « Perceptron-based learning algorithms », 1990).</translation>
</message>
<message>
<location filename="rules/rbf" />
<source>Centres are samples, or the means of k-means (Moody and Darken, "Fast learning in networks of locally-tuned processing units", Neural Computation 1, 1989); a width is a number, or a multiple of the distance to the nearest other centre. Output weights have the least squares, min ‖Wᵀ [1; κ] − Y‖² (Broomhead and Lowe 1988), or follow the gradient.</source>
<translation>Les centres sont des exemples ou les moyennes de k-means (Moody et Darken, « Fast learning in networks of locally-tuned processing units », Neural Computation 1, 1989) ; une largeur est un nombre, ou un multiple de la distance au centre le plus proche. Les poids de sortie sont ceux des moindres carrés, min ‖Wᵀ [1; κ] − Y‖² (Broomhead et Lowe 1988), ou suivent le gradient.</translation>
</message>
<message>
<location filename="rules/rbf" />
<source>Radial basis functions: centres are placed first, then widths, then the weights of the outputs are found at once.</source>
<translation>Fonctions de base radiales : on place d’abord les centres, puis les largeurs, puis les poids des sorties sont trouvés d’un coup.</translation>
</message>
<message>
<location filename="rules/sanger" />
<source>Sanger's rule, the generalized Hebbian algorithm: unit after unit finds the principal components in their order.</source>
<translation>La règle de Sanger, l’algorithme de Hebb généralisé : unité après unité, les composantes principales sont trouvées dans leur ordre.</translation>
</message>
<message>
<location filename="rules/sanger" />
<source>W̃ ← W̃ + η (1/N) (x oᵀ − W̃ (U ⊙ o oᵀ)), where U keeps what is on and above the diagonal: each unit learns from what the units before it leave of the input (Sanger, "Optimal unsupervised learning in a single-layer linear feedforward neural network", Neural Networks 2, 1989).</source>
<translation>W̃ ← W̃ + η (1/N) (x oᵀ − W̃ (U ⊙ o oᵀ)), où U garde ce qui est sur la diagonale et au-dessus : chaque unité apprend de ce que les unités avant elle laissent de l’entrée (Sanger, « Optimal unsupervised learning in a single-layer linear feedforward neural network », Neural Networks 2, 1989).</translation>
</message>
<message>
<location filename="rules/som" />
<source>The self-organising map: the winner and its neighbours on a grid move towards the inputs, less and less far.</source>
<translation>La carte auto-organisatrice : la gagnante et ses voisines sur une grille se déplacent vers les entrées, de moins en moins loin.</translation>
</message>
<message>
<location filename="rules/som" />
<source>h = exp(−d²/2σ²) of the distance d on the grid to the winner, W̃ ← W̃ + η (x − W̃) ⊙ hᵀ; σ shrinks from epoch to epoch (Kohonen, "Self-organized formation of topologically correct feature maps", Biological Cybernetics 43, 1982).</source>
<translation>h = exp(−d²/2σ²) de la distance d à la gagnante sur la grille, W̃ ← W̃ + η (x − W̃) ⊙ hᵀ ; σ diminue d’époque en époque (Kohonen, « Self-organized formation of topologically correct feature maps », Biological Cybernetics 43, 1982).</translation>
</message>
<message>
<location filename="rules/svm" />
<source>Support vector machine: the widest margin between two classes, found by moving two multipliers at a time (SMO).</source>
<translation>Machine à vecteurs de support : la marge la plus large entre deux classes, trouvée en déplaçant deux multiplicateurs à la fois (SMO).</translation>
</message>
<message>
<location filename="rules/svm" />
<source>The dual Σα − ½ ΣΣ α α′ y y′ κ(x, x′) is made large under 0 ≤ α ≤ C and Σ α y = 0. With F = y − Σ α′ y′ κ(x, x′), the pair that violates most is the largest F among the samples that may go up, and the smallest among those that may go down; t = (Fᵢ − Fⱼ)/(κᵢᵢ + κⱼⱼ − 2 κᵢⱼ) as far as there is room. Platt, "Fast training of support vector machines using sequential minimal optimization", 1998; Keerthi, Shevade, Bhattacharyya and Murthy, Neural Computation 13, 2001. Each output is a machine of its own. Without a hidden layer W is the plane itself; with one its units are the support vectors.</source>
<translation>On maximise le dual Σα − ½ ΣΣ α α′ y y′ κ(x, x′) sous 0 ≤ α ≤ C et Σ α y = 0. Avec F = y − Σ α′ y′ κ(x, x′), la paire qui viole le plus les conditions est le plus grand F parmi les exemples qui peuvent monter, et le plus petit parmi ceux qui peuvent descendre ; t = (Fᵢ − Fⱼ)/(κᵢᵢ + κⱼⱼ − 2 κᵢⱼ), tant que la place le permet. Platt, « Fast training of support vector machines using sequential minimal optimization », 1998 ; Keerthi, Shevade, Bhattacharyya et Murthy, Neural Computation 13, 2001. Chaque sortie est une machine à part. Sans couche cachée, W est le plan lui-même ; avec une couche cachée, ses unités sont les vecteurs de support.</translation>
</message>
<message>
<location filename="rules/winner_take_all" />
<source>Rumelhart and Zipser, "Feature discovery by competitive learning", Cognitive Science 9, 1985. It is k-means, sample by sample.</source>
<translation>Rumelhart et Zipser, « Feature discovery by competitive learning », Cognitive Science 9, 1985. C’est k-means, exemple par exemple.</translation>
</message>
<message>
<location filename="rules/winner_take_all" />
<source>Winner-take-all: the unit that is nearest moves towards the inputs, W̃ ← W̃ + η (x − W̃) ⊙ oᵀ; all others stay.</source>
<translation>Le gagnant prend tout : l’unité la plus proche se déplace vers les entrées, W̃ ← W̃ + η (x − W̃) ⊙ oᵀ ; toutes les autres restent en place.</translation>
</message>
<message>
<location filename="schedules/constant" />
<source>Constant: the learning rate stays as it is.</source>
<translation>Constant : le taux d’apprentissage reste comme il est.</translation>
</message>
<message>
<location filename="schedules/cosine" />
<source>Cosine: the rate follows half a cosine down to its least, reached at the last epoch.</source>
<translation>Cosinus : le taux suit un demi-cosinus jusqu’à son minimum, atteint à la dernière époque.</translation>
</message>
<message>
<location filename="schedules/exponential" />
<source>Exponential: the rate falls by a factor every epoch.</source>
<translation>Exponentiel : le taux diminue d’un facteur à chaque époque.</translation>
</message>
<message>
<location filename="schedules/step" />
<source>Step: the rate falls by a factor every so many epochs.</source>
<translation>Par paliers : le taux diminue d’un facteur à intervalles réguliers d’époques.</translation>
</message>
<message>
<location filename="schedules/warm_up" />
<source>Warm-up: the rate rises evenly over the first updates, then stays.</source>
<translation>Préchauffage : le taux augmente régulièrement pendant les premières mises à jour, puis reste constant.</translation>
</message>
<message>
<location filename="session/help/entries.py" />
<source>Add one in the [Stops panel](panel/stops); in projects it is called `{key}`.</source>
<extracomment>pattern</extracomment>
<translation>Ajoutez-en un dans le [panneau des points d’arrêt](panel/stops) ; dans les projets, il s’appelle `{key}`.</translation>
</message>
<message>
<location filename="session/help/entries.py" />
<source>Files: {endings}; {ways}. Numbers are {precision} there.</source>
<extracomment>pattern</extracomment>
<translation>Fichiers : {endings} ; {ways!t}. Les nombres y sont en {precision}.</translation>
</message>
<message>
<location filename="session/help/entries.py" />
<source>How a network is trained, and on which data.</source>
<translation>Comment un réseau est entraîné, et sur quelles données.</translation>
</message>
<message>
<location filename="session/help/entries.py" />
<source>In the course's notation, in which the bias is row 0 of W:</source>
<translation>Dans la notation du cours, où le biais est la ligne 0 de W :</translation>
</message>
<message>
<location filename="session/help/entries.py" />
<source>In the other common notation:</source>
<translation>Dans l’autre notation courante :</translation>
</message>
<message>
<location filename="session/help/entries.py" />
<source>It is written when it is asked for by its name: `nnsim export … --format {key}`.</source>
<extracomment>pattern</extracomment>
<translation>Il s’écrit quand on le demande par son nom : `nnsim export … --format {key}`.</translation>
</message>
<message>
<location filename="session/help/entries.py" />
<source>It needs the package `{library}`.</source>
<extracomment>pattern</extracomment>
<translation>Le paquet `{library}` est nécessaire.</translation>
</message>
<message>
<location filename="session/help/entries.py" />
<source>Reference</source>
<translation>Référence</translation>
</message>
<message>
<location filename="session/help/entries.py" />
<source>Shape</source>
<translation>Forme</translation>
</message>
<message>
<location filename="session/help/entries.py" />
<source>Shares of the data</source>
<translation>Répartition des données</translation>
</message>
<message>
<location filename="session/help/entries.py" />
<source>The words of the field.</source>
<translation>Les mots du domaine.</translation>
</message>
<message>
<location filename="session/help/entries.py" />
<source>What a run can halt at.</source>
<translation>Ce qui peut arrêter un apprentissage.</translation>
</message>
<message>
<location filename="session/help/entries.py" />
<source>What each number means, and how it is written.</source>
<translation>Ce que signifie chaque nombre, et comment il se note.</translation>
</message>
<message>
<location filename="session/help/entries.py" />
<source>What it is</source>
<translation>Ce que c’est</translation>
</message>
<message>
<location filename="session/help/entries.py" />
<source>What other programs can read, and what is read.</source>
<translation>Ce que d’autres programmes savent lire, et ce qui est lu.</translation>
</message>
<message>
<location filename="session/help/entries.py" />
<source>Your habits, kept for the next start.</source>
<translation>Vos habitudes, gardées pour le prochain démarrage.</translation>
</message>
<message>
<location filename="session/help/entries.py" />
<source>kind of stop</source>
<translation>type de point d’arrêt</translation>
</message>
<message>
<location filename="session/help/entries.py" />
<source>written and read</source>
<translation>écrits et lus</translation>
</message>
<message>
<location filename="session/help/entries.py" />
<source>written only</source>
<translation>écrits seulement</translation>
</message>
<message>
<location filename="session/help/entries.py" />
<source>{name}.md begins with its title</source>
<extracomment>pattern</extracomment>
<translation>{name}.md begins with its title</translation>
</message>
<message>
<location filename="session/help/parts.py" />
<source>, where the targets of a sample sum to 1</source>
<translation>, si la somme des cibles d’un exemple vaut 1</translation>
</message>
<message>
<location filename="session/help/parts.py" />
<source>A number, {bounds}; default: {usual}.</source>
<extracomment>pattern</extracomment>
<translation>Un nombre, {bounds} ; par défaut : {usual}.</translation>
</message>
<message>
<location filename="session/help/parts.py" />
<source>A number; default: {usual}.</source>
<extracomment>pattern</extracomment>
<translation>Un nombre ; par défaut : {usual}.</translation>
</message>
<message>
<location filename="session/help/parts.py" />
<source>A whole number, {bounds}; default: {usual}.</source>
<extracomment>pattern</extracomment>
<translation>Un nombre entier, {bounds} ; par défaut : {usual}.</translation>
</message>
<message>
<location filename="session/help/parts.py" />
<source>A whole number; default: {usual}.</source>
<extracomment>pattern</extracomment>
<translation>Un nombre entier ; par défaut : {usual}.</translation>
</message>
<message>
<location filename="session/help/parts.py" />
<source>After each update, W without its bias row:</source>
<translation>Après chaque mise à jour, W sans sa ligne des biais :</translation>
</message>
<message>
<location filename="session/help/parts.py" />
<source>All arrays have the shape of W, (1 + inputs, units): each weight and bias is changed by itself.</source>
<translation>Tous les tableaux ont la forme de W, (1 + entrées, unités) : chaque poids et chaque biais change séparément.</translation>
</message>
<message>
<location filename="session/help/parts.py" />
<source>Default: {either!t}.</source>
<extracomment>pattern</extracomment>
<translation>Par défaut : {either!t}.</translation>
</message>
<message>
<location filename="session/help/parts.py" />
<source>Does a stop halt at it?</source>
<translation>Un point d’arrêt s’y arrête-t-il ?</translation>
</message>
<message>
<location filename="session/help/parts.py" />
<source>Does the gradient check find it?</source>
<translation>La vérification des gradients la trouve-t-elle ?</translation>
</message>
<message>
<location filename="session/help/parts.py" />
<source>Draws the matrix of a layer without its bias row: (inputs, units).</source>
<translation>Tire la matrice d’une couche sans sa ligne des biais : (entrées, unités).</translation>
</message>
<message>
<location filename="session/help/parts.py" />
<source>Each {name} that nnsim has.</source>
<extracomment>pattern</extracomment>
<translation>Ce que nnsim propose comme {name!t}.</translation>
</message>
<message>
<location filename="session/help/parts.py" />
<source>For each sample:</source>
<translation>Pour chaque exemple :</translation>
</message>
<message>
<location filename="session/help/parts.py" />
<source>In projects and on the command line: `{key}`.</source>
<extracomment>pattern</extracomment>
<translation>Dans les projets et en ligne de commande : `{key}`.</translation>
</message>
<message>
<location filename="session/help/parts.py" />
<source>In the source</source>
<translation>Dans le code source</translation>
</message>
<message>
<location filename="session/help/parts.py" />
<source>Its Jacobian matrix J, as each output depends on all z of the layer; δ = Jᵀ ∂E/∂o:</source>
<translation>Sa matrice jacobienne J, car chaque sortie dépend de tous les z de la couche ; δ = Jᵀ ∂E/∂o :</translation>
</message>
<message>
<location filename="session/help/parts.py" />
<source>Its slope:</source>
<translation>Sa pente :</translation>
</message>
<message>
<location filename="session/help/parts.py" />
<source>Notes</source>
<translation>Remarques</translation>
</message>
<message>
<location filename="session/help/parts.py" />
<source>One number, worked out before each update; t counts updates from 1, epochs count from 0.</source>
<translation>Un nombre, calculé avant chaque mise à jour ; t compte les mises à jour à partir de 1, les époques se comptent à partir de 0.</translation>
</message>
<message>
<location filename="session/help/parts.py" />
<source>One of {choices}; default: {default}.</source>
<extracomment>pattern</extracomment>
<translation>Au choix : {choices} ; par défaut : {default!t}.</translation>
</message>
<message>
<location filename="session/help/parts.py" />
<source>Schedules of the learning rate</source>
<translation>Programmes du taux d’apprentissage</translation>
</message>
<message>
<location filename="session/help/parts.py" />
<source>Shapes</source>
<translation>Formes</translation>
</message>
<message>
<location filename="session/help/parts.py" />
<source>Task</source>
<translation>Tâche</translation>
</message>
<message>
<location filename="session/help/parts.py" />
<source>Text; default: {default}.</source>
<extracomment>pattern</extracomment>
<translation>Texte ; par défaut : {default}.</translation>
</message>
<message>
<location filename="session/help/parts.py" />
<source>What it adds to ∂E/∂W:</source>
<translation>Ce qu’elle ajoute à ∂E/∂W :</translation>
</message>
<message>
<location filename="session/help/parts.py" />
<source>What one sees of it</source>
<translation>Ce qu’on en voit</translation>
</message>
<message>
<location filename="session/help/parts.py" />
<source>With {name} in the output layer{either}:</source>
<extracomment>pattern</extracomment>
<translation>Avec {name} dans la couche de sortie{either} :</translation>
</message>
<message>
<location filename="session/help/parts.py" />
<source>Works on each column of the inputs by itself; what it needs is measured on the training part alone.</source>
<translation>Agit sur chaque colonne des entrées séparément ; ce qu’il faut est mesuré sur la seule partie d’apprentissage.</translation>
</message>
<message>
<location filename="session/help/parts.py" />
<source>above {least}</source>
<extracomment>pattern</extracomment>
<translation>plus grand que {least}</translation>
</message>
<message>
<location filename="session/help/parts.py" />
<source>at least {least}</source>
<extracomment>pattern</extracomment>
<translation>au moins {least}</translation>
</message>
<message>
<location filename="session/help/parts.py" />
<source>at most {most}</source>
<extracomment>pattern</extracomment>
<translation>au plus {most}</translation>
</message>
<message>
<location filename="session/help/parts.py" />
<source>below {most}</source>
<extracomment>pattern</extracomment>
<translation>plus petit que {most}</translation>
</message>
<message>
<location filename="session/help/parts.py" />
<source>o and y have the shape (outputs, samples N); E is one number, the sum over the outputs and the mean over the samples.</source>
<translation>o et y ont la forme (sorties, exemples N) ; E est un seul nombre, la somme sur les sorties et la moyenne sur les exemples.</translation>
</message>
<message>
<location filename="session/help/parts.py" />
<source>z, o and φ'(z) have the shape (units, samples of the batch).</source>
<translation>z, o et φ'(z) ont la forme (unités, exemples du lot).</translation>
</message>
<message>
<location filename="session/help/parts.py" />
<source>{low} and {high}</source>
<extracomment>pattern</extracomment>
<translation>{low} et {high}</translation>
</message>
<message>
<location filename="sources/arrays" />
<source>NumPy's arrays, .npy and .npz, read row by row; never anything that would be run (no pickled objects).</source>
<translation>Les tableaux de NumPy, .npy et .npz, lus ligne par ligne ; jamais rien qui pourrait s’exécuter (pas d’objets pickle).</translation>
</message>
<message>
<location filename="sources/delimited" />
<source>Delimited text: CSV, TSV and their relatives, and tables that are pasted from a spreadsheet.</source>
<translation>Texte délimité : CSV, TSV et leurs parents, ainsi que des tableaux collés depuis un tableur.</translation>
</message>
<message>
<location filename="sources/excel" />
<source>Spreadsheets of Excel (.xlsx), through calamine; what it would unpack and how far cells reach is checked before.</source>
<translation>Classeurs Excel (.xlsx), lus par calamine ; ce qu’ils occuperaient une fois décompressés et l’étendue des cellules sont vérifiés d’abord.</translation>
</message>
<message>
<location filename="sources/idx" />
<source>IDX, the files of MNIST and its kin: numbers behind a header that says type and shape; also compressed (.gz).</source>
<translation>IDX, les fichiers de MNIST et de ses parents : des nombres derrière un en-tête qui donne type et forme ; aussi compressés (.gz).</translation>
</message>
<message>
<location filename="sources/images" />
<source>A folder of images with one sub-folder for each class: PNG, JPEG and BMP, told by their content.</source>
<translation>Un dossier d’images avec un sous-dossier par classe : PNG, JPEG et BMP, reconnus à leur contenu.</translation>
</message>
<message>
<location filename="sources/parquet" />
<source>Parquet, the tables of data engineers, through Apache Arrow.</source>
<translation>Parquet, les tables de l’ingénierie des données, par Apache Arrow.</translation>
</message>
<message>
<location filename="sources/patterns" />
<source>Pattern files of SNNS and JavaNNS (.pat): numbers in any lines behind a header that says how many belong together.</source>
<translation>Fichiers de motifs de SNNS et JavaNNS (.pat) : des nombres sur des lignes quelconques, derrière un en-tête qui dit combien vont ensemble.</translation>
</message>
</context>
</TS>
