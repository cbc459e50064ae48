<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
<name>nnsim</name>
<message>
<location filename="session/autosave.py" />
<source>autosave</source>
<translation>autosave</translation>
</message>
<message>
<location filename="session/autosave.py" />
<source>no copy of the unsaved work could be kept: {why}</source>
<extracomment>pattern</extracomment>
<translation>aucune copie du travail non enregistré n’a pu être gardée : {why}</translation>
</message>
<message>
<location filename="session/autosave.py" />
<source>save it now</source>
<translation>enregistrez-le maintenant</translation>
</message>
<message>
<location filename="session/autosave.py" />
<source>save the project</source>
<translation>enregistrez le projet</translation>
</message>
<message>
<location filename="session/autosave.py" />
<source>the lock of nnsim cannot be made</source>
<translation>le verrou de nnsim ne peut pas être créé</translation>
</message>
<message>
<location filename="session/away.py" />
<source>import one</source>
<translation>importez-en un</translation>
</message>
<message>
<location filename="session/away.py" />
<source>locate the file (File, Locate the data…)</source>
<translation>localisez le fichier (Fichier, Retrouver les données…)</translation>
</message>
<message>
<location filename="session/away.py" />
<source>the data are not in a file</source>
<translation>les données ne sont pas dans un fichier</translation>
</message>
<message>
<location filename="session/away.py" />
<source>there is no file to locate</source>
<translation>il n’y a pas de fichier à localiser</translation>
</message>
<message>
<location filename="session/away.py" />
<source>{away} is not there: the copy of it in the project is taken</source>
<extracomment>pattern</extracomment>
<translation>{away} n’est pas là : sa copie dans le projet est prise</translation>
</message>
<message>
<location filename="session/checks/checking.py" />
<source>Gradient check: relative error</source>
<translation>Vérification des gradients : erreur relative</translation>
</message>
<message>
<location filename="session/checks/checking.py" />
<source>agrees</source>
<translation>concorde</translation>
</message>
<message>
<location filename="session/checks/checking.py" />
<source>choose one of {choices}</source>
<extracomment>pattern</extracomment>
<translation>choisissez parmi {choices}</translation>
</message>
<message>
<location filename="session/checks/checking.py" />
<source>differs</source>
<translation>diffère</translation>
</message>
<message>
<location filename="session/checks/checking.py" />
<source>moved on</source>
<translation>dépassé</translation>
</message>
<message>
<location filename="session/checks/checking.py" />
<source>not known</source>
<translation>inconnu</translation>
</message>
<message>
<location filename="session/checks/checking.py" />
<source>the gradients cannot be checked now</source>
<translation>les gradients ne peuvent pas être vérifiés maintenant</translation>
</message>
<message>
<location filename="session/checks/checking.py" />
<source>the layers cannot be examined now</source>
<translation>les couches ne peuvent pas être examinées maintenant</translation>
</message>
<message>
<location filename="session/checks/checking.py" />
<source>there is no choice {which}</source>
<extracomment>pattern</extracomment>
<translation>il n’y a pas de choix {which}</translation>
</message>
<message>
<location filename="session/checks/checking.py" />
<source>too large</source>
<translation>trop grand</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>, at the wrong end</source>
<translation>, du mauvais côté</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>Health: samples without slope</source>
<translation>Santé : exemples sans pente</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>NaN or infinite on {health}: {counts}</source>
<extracomment>pattern</extracomment>
<translation>NaN ou infini sur {health!t} : {counts}</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>add skip links</source>
<translation>ajoutez des liens qui sautent des couches</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>after {updates} updates every weight is still the starting one</source>
<extracomment>pattern</extracomment>
<translation>après {updates} mises à jour, chaque poids est encore celui du départ</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>all units of {name} are the same unit {group} times</source>
<extracomment>pattern</extracomment>
<translation>toutes les unités de {name} sont {group} fois la même</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>all {size} units of {name}</source>
<extracomment>pattern</extracomment>
<translation>les {size} unités de {name}</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>draw random starting weights (the layer's initializer), then reset (R)</source>
<translation>tirez des poids de départ au hasard (l’initialisation de la couche), puis réinitialisez (R)</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>draw the weights as Glorot or He did</source>
<translation>tirez les poids à la manière de Glorot ou de He</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>large update</source>
<translation>grande mise à jour</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>look at its gradients (Check gradients); a unit without one does not learn</source>
<translation>regardez ses gradients (Vérifier les gradients) ; une unité sans gradient n’apprend pas</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>make its weights smaller, or take cross-entropy, whose δ does not contain the slope</source>
<translation>réduisez ses poids, ou prenez l’entropie croisée, dont le δ ne contient pas la pente</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>make its weights smaller, standardize the inputs, or take ReLU</source>
<translation>réduisez ses poids, centrez et réduisez les entrées, ou prenez ReLU</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>none of its weights has changed in {updates} updates since the network was changed</source>
<extracomment>pattern</extracomment>
<translation>aucun de ses poids n’a changé en {updates} mises à jour depuis que le réseau a été modifié</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>not finite</source>
<translation>pas fini</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>one update changes {name} by more than its weights are large</source>
<extracomment>pattern</extracomment>
<translation>une mise à jour change {name} de plus que la taille de ses poids</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>raise its bias, or take leaky ReLU; a smaller learning rate prevents it</source>
<translation>augmentez son biais, ou prenez leaky ReLU ; un taux d’apprentissage plus petit l’évite</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>reset (R) and train with a smaller learning rate; now it is {rate}</source>
<extracomment>pattern</extracomment>
<translation>réinitialisez (R) et entraînez avec un taux d’apprentissage plus petit ; il est maintenant de {rate}</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>start from other weights (New seed)</source>
<translation>partez d’autres poids (Nouvelle graine)</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>start from smaller weights (Glorot, He), or limit them with L2 or max-norm</source>
<translation>partez de poids plus petits (Glorot, He), ou limitez-les par L2 ou une norme maximale</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>take ReLU</source>
<translation>prenez ReLU</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>take ReLU or tanh</source>
<translation>prenez ReLU ou tanh</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>take a learning rate ten times smaller; a hundredth of the weights' size or less is usual</source>
<translation>prenez un taux d’apprentissage dix fois plus petit ; un centième de la taille des poids ou moins est habituel</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>the gradient explodes on the way back to {name}</source>
<extracomment>pattern</extracomment>
<translation>le gradient explose en remontant vers {name}</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>the gradient vanishes on the way back to {name}</source>
<extracomment>pattern</extracomment>
<translation>le gradient s’évanouit en remontant vers {name}</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>the learning rate is 0: raise it</source>
<translation>le taux d’apprentissage est 0 : augmentez-le</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>the slope is 0 on all of {health}, so no gradient reaches {dead}</source>
<extracomment>pattern</extracomment>
<translation>la pente est 0 sur {health!t}, sans exception : aucun gradient n’arrive jusqu’à {dead!t}</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>the slope is below {flat} of its largest on {share} of {health} or more</source>
<extracomment>pattern</extracomment>
<translation>sur {health!t}, la pente est inférieure à {flat} de son maximum dans au moins {share} des cas</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>the training sample</source>
<translation>l’exemple d’apprentissage</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>the unit of {name}</source>
<extracomment>pattern</extracomment>
<translation>l’unité de {name}</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>the {samples} training samples</source>
<extracomment>pattern</extracomment>
<translation>les {samples} exemples d’apprentissage</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>their weights from below and to above are equal, so their gradients are, and they never become different</source>
<translation>leurs poids entrants et sortants sont égaux, donc leurs gradients aussi, et elles ne se distingueront jamais</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>use fewer layers</source>
<translation>prenez moins de couches</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>weights of the size {weight} change by {change} at the learning rate {rate}</source>
<extracomment>pattern</extracomment>
<translation>des poids de taille {weight} changent de {change} avec le taux d’apprentissage {rate}</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>{group} units of {name} are the same unit {group} times</source>
<extracomment>pattern</extracomment>
<translation>{group!t} unités de {name} sont {group} fois la même</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>{it} of {size} units of {name}</source>
<extracomment>pattern</extracomment>
<translation>{it} des {size} unités de {name}</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>{layer} are dead</source>
<extracomment>pattern</extracomment>
<translation>{layer} sont mortes</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>{layer} has not been trained</source>
<extracomment>pattern</extracomment>
<translation>{layer} n’a pas été entraînée</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>{layer} have not been trained</source>
<extracomment>pattern</extracomment>
<translation>{layer} n’ont pas été entraînées</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>{layer} is dead</source>
<extracomment>pattern</extracomment>
<translation>{layer} est morte</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>{name} holds numbers that are not finite</source>
<extracomment>pattern</extracomment>
<translation>{name} contient des nombres qui ne sont pas finis</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>{ratio} times larger</source>
<extracomment>pattern</extracomment>
<translation>{ratio} fois plus grand</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>{ratio} times smaller</source>
<extracomment>pattern</extracomment>
<translation>{ratio} fois plus petit</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>{ways}, or {ways2}</source>
<extracomment>pattern</extracomment>
<translation>{ways}, ou {ways2}</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>{which} are saturated{wrong}</source>
<extracomment>pattern</extracomment>
<translation>{which} sont saturées{wrong}</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>{which} is saturated{wrong}</source>
<extracomment>pattern</extracomment>
<translation>{which} est saturée{wrong}</translation>
</message>
<message>
<location filename="session/checks/findings.py" />
<source>δ has the size {delta}, that of the output {output}: {ratio}</source>
<extracomment>pattern</extracomment>
<translation>δ est de taille {delta}, celui de la sortie, de {output} : {ratio!t}</translation>
</message>
<message>
<location filename="session/checks/gradient_table.py" />
<source>parameter,from,to,analytic,numeric,relative error,verdict</source>
<translation>parameter,from,to,analytic,numeric,relative error,verdict</translation>
</message>
<message>
<location filename="session/checks/gradient_table.py" />
<source>{name}.weight[{row} {column}]</source>
<extracomment>pattern</extracomment>
<translation>{name}.weight[{row} {column}]</translation>
</message>
<message>
<location filename="session/checks/gradients.py" />
<source>E is not a sum over the samples</source>
<translation>E n’est pas une somme sur les exemples</translation>
</message>
<message>
<location filename="session/checks/gradients.py" />
<source>choose another loss</source>
<translation>choisissez une autre perte</translation>
</message>
<message>
<location filename="session/checks/gradients.py" />
<source>the slopes of this loss cannot be measured</source>
<translation>les pentes de cette perte ne peuvent pas être mesurées</translation>
</message>
<message>
<location filename="session/checks/health.py" />
<source>net inputs</source>
<translation>entrées nettes</translation>
</message>
<message>
<location filename="session/checks/rehearsal.py" />
<source>choose another rule</source>
<translation>choisissez une autre règle</translation>
</message>
<message>
<location filename="session/checks/rehearsal.py" />
<source>there are no gradients</source>
<translation>il n’y a pas de gradients</translation>
</message>
<message>
<location filename="session/checks/rehearsal.py" />
<source>this learning rule does without</source>
<translation>cette règle d’apprentissage s’en passe</translation>
</message>
<message>
<location filename="session/checks/slopes.py" />
<source>the loss cannot be measured</source>
<translation>la perte ne peut pas être mesurée</translation>
</message>
<message>
<location filename="session/checks/slopes.py" />
<source>the program has no formula for it</source>
<translation>le programme n’en a pas de formule</translation>
</message>
<message>
<location filename="session/comparison/compare.py" />
<source>bias → {end}</source>
<extracomment>pattern</extracomment>
<translation>biais → {end}</translation>
</message>
<message>
<location filename="session/comparison/compare.py" />
<source>choose one of {quantities}</source>
<extracomment>pattern</extracomment>
<translation>choisissez parmi {quantities}</translation>
</message>
<message>
<location filename="session/comparison/compare.py" />
<source>row {rows}</source>
<extracomment>pattern</extracomment>
<translation>ligne {rows}</translation>
</message>
<message>
<location filename="session/comparison/compare.py" />
<source>rows {named}</source>
<extracomment>pattern</extracomment>
<translation>lignes {named}</translation>
</message>
<message>
<location filename="session/comparison/compare.py" />
<source>rows {named}, …</source>
<extracomment>pattern</extracomment>
<translation>lignes {named}, …</translation>
</message>
<message>
<location filename="session/comparison/compare.py" />
<source>the two networks have not the same shape</source>
<translation>les deux réseaux n’ont pas la même forme</translation>
</message>
<message>
<location filename="session/comparison/compare.py" />
<source>{quantity} cannot be compared</source>
<extracomment>pattern</extracomment>
<translation>{quantity} ne peut pas être comparé</translation>
</message>
<message>
<location filename="session/comparison/compare.py" />
<source>{shape_text} and {shape_text2}</source>
<extracomment>pattern</extracomment>
<translation>{shape_text} et {shape_text2}</translation>
</message>
<message>
<location filename="session/comparison/compare.py" />
<source>{words}; different samples</source>
<extracomment>pattern</extracomment>
<translation>{words} ; exemples différents</translation>
</message>
<message>
<location filename="session/comparison/comparing.py" />
<source>compare two runs</source>
<translation>comparer deux essais</translation>
</message>
<message>
<location filename="session/comparison/comparing.py" />
<source>compare with a run</source>
<translation>comparer avec un essai</translation>
</message>
<message>
<location filename="session/comparison/comparing.py" />
<source>keep a moment</source>
<translation>garder un moment</translation>
</message>
<message>
<location filename="session/comparison/comparing.py" />
<source>the weights</source>
<translation>les poids</translation>
</message>
<message>
<location filename="session/comparison/comparing.py" />
<source>train and save it first</source>
<translation>entraînez-le et enregistrez-le d’abord</translation>
</message>
<message>
<location filename="session/comparison/comparing.py" />
<source>{name} has no weights to compare with</source>
<extracomment>pattern</extracomment>
<translation>{name} n’a pas de poids à comparer</translation>
</message>
<message>
<location filename="session/core.py" />
<source>give one column an input</source>
<translation>donnez une colonne par entrée</translation>
</message>
<message>
<location filename="session/core.py" />
<source>it is empty</source>
<translation>il est vide</translation>
</message>
<message>
<location filename="session/core.py" />
<source>make its layers or the batches smaller</source>
<translation>réduisez ses couches ou les lots</translation>
</message>
<message>
<location filename="session/core.py" />
<source>that edge does not exist any more</source>
<translation>cette arête n’existe plus</translation>
</message>
<message>
<location filename="session/core.py" />
<source>the network cannot run as it is</source>
<translation>le réseau ne peut pas fonctionner tel quel</translation>
</message>
<message>
<location filename="session/core.py" />
<source>the network does not fit into the memory</source>
<translation>le réseau ne tient pas en mémoire</translation>
</message>
<message>
<location filename="session/core.py" />
<source>the network takes {want} inputs</source>
<extracomment>pattern</extracomment>
<translation>le réseau prend {want} entrées</translation>
</message>
<message>
<location filename="session/core.py" />
<source>{column} of {width}{either}</source>
<extracomment>pattern</extracomment>
<translation>{column} sur {width}{either}</translation>
</message>
<message>
<location filename="session/core.py" />
<source>{shape} were given</source>
<extracomment>pattern</extracomment>
<translation>{shape} ont été donnés</translation>
</message>
<message>
<location filename="session/curves.py" />
<source>run 1</source>
<translation>essai 1</translation>
</message>
<message>
<location filename="session/curves.py" />
<source>run {number}</source>
<extracomment>pattern</extracomment>
<translation>essai {number}</translation>
</message>
<message>
<location filename="session/curves.py" />
<source>seed {seed}</source>
<extracomment>pattern</extracomment>
<translation>graine {seed}</translation>
</message>
<message>
<location filename="session/data.py" />
<source>change the shares</source>
<translation>changez les parts</translation>
</message>
<message>
<location filename="session/data.py" />
<source>nnsim prepares samples</source>
<translation>nnsim prepares samples</translation>
</message>
<message>
<location filename="session/data.py" />
<source>the data cannot be split into {train}, {validation} and {test}</source>
<extracomment>pattern</extracomment>
<translation>les données ne peuvent pas être partagées en {train}, {validation} et {test}</translation>
</message>
<message>
<location filename="session/data.py" />
<source>the shares must sum to 1, with something left for training</source>
<translation>la somme des parts doit être 1, et il doit rester quelque chose pour l’apprentissage</translation>
</message>
<message>
<location filename="session/documents.py" />
<source>an experiment is running</source>
<translation>une expérience est en cours</translation>
</message>
<message>
<location filename="session/documents.py" />
<source>choose a name for it</source>
<translation>choisissez-lui un nom</translation>
</message>
<message>
<location filename="session/documents.py" />
<source>give it the ending .nnsim, or export it</source>
<translation>donnez-lui l’extension .nnsim, ou exportez-le</translation>
</message>
<message>
<location filename="session/documents.py" />
<source>it starts from the saved weights</source>
<translation>il part des poids enregistrés</translation>
</message>
<message>
<location filename="session/documents.py" />
<source>its ending is that of another format</source>
<translation>son extension est celle d’un autre format</translation>
</message>
<message>
<location filename="session/documents.py" />
<source>its runs belong to this document</source>
<translation>ses essais appartiennent à ce document</translation>
</message>
<message>
<location filename="session/documents.py" />
<source>let it end, or stop it</source>
<translation>laissez-la finir, ou arrêtez-la</translation>
</message>
<message>
<location filename="session/documents.py" />
<source>open another document</source>
<translation>ouvrir un autre document</translation>
</message>
<message>
<location filename="session/documents.py" />
<source>save it under a name of its own</source>
<translation>enregistrez-le sous un nom à lui</translation>
</message>
<message>
<location filename="session/documents.py" />
<source>the copy holds the numbers of a moment under way</source>
<translation>la copie contient les nombres d’un moment en cours</translation>
</message>
<message>
<location filename="session/documents.py" />
<source>the document has no file yet</source>
<translation>le document n’a pas encore de fichier</translation>
</message>
<message>
<location filename="session/documents.py" />
<source>the newest copy is damaged, this is the one of {time}</source>
<extracomment>pattern</extracomment>
<translation>la copie la plus récente est endommagée, voici celle de {time}</translation>
</message>
<message>
<location filename="session/documents.py" />
<source>the training could not be taken up where it was</source>
<translation>l’apprentissage n’a pas pu être repris où il en était</translation>
</message>
<message>
<location filename="session/documents.py" />
<source>{left_out} experiments of the file make no sense and were left out</source>
<extracomment>pattern</extracomment>
<translation>{left_out} expériences du fichier n’ont pas de sens et ont été laissées de côté</translation>
</message>
<message>
<location filename="session/documents.py" />
<source>{left_out} stops of the file make no sense and were left out</source>
<extracomment>pattern</extracomment>
<translation>{left_out} points d’arrêt du fichier n’ont pas de sens et ont été laissés de côté</translation>
</message>
<message>
<location filename="session/documents.py" />
<source>{path} is no name for a project</source>
<extracomment>pattern</extracomment>
<translation>{path} n’est pas un nom de projet</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>Greatest length of a unit's incoming weights; 0 is any.</source>
<translation>Plus grande longueur des poids entrants d’une unité ; 0 pour aucune limite.</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>Input columns get mean 0 and deviation 1: the preparer `standardize`.</source>
<translation>Les colonnes d’entrée reçoivent la moyenne 0 et l’écart type 1 : la préparation `standardize`.</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>SIZES are missing</source>
<translation>SIZES manque</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>Share of the outputs of hidden layers that is dropped.</source>
<translation>Part des sorties des couches cachées qui est mise à zéro.</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>Share of the samples for the test.</source>
<translation>Part des exemples pour le test.</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>Share of the samples for validation.</source>
<translation>Part des exemples pour la validation.</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>Stop after so many epochs without progress; 0 is never.</source>
<translation>S’arrêter après tant d’époques sans progrès ; 0 pour jamais.</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>Stop below this mean loss of an epoch; 0 is never.</source>
<translation>S’arrêter sous cette perte moyenne d’une époque ; 0 pour jamais.</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>Strength λ of an L1 penalty on the weights.</source>
<translation>Force λ d’une pénalité L1 sur les poids.</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>Strength λ of an L2 penalty on the weights.</source>
<translation>Force λ d’une pénalité L2 sur les poids.</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>Units have a bias; without, it is 0 and stays 0.</source>
<translation>Les unités ont un biais ; sinon, il est 0 et le reste.</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>What each bias starts from.</source>
<translation>La valeur de départ de chaque biais.</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>add a layer: {sizes}</source>
<extracomment>pattern</extracomment>
<translation>ajoutez une couche : {sizes}</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>biases</source>
<translation>biais</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>choose from {params}</source>
<extracomment>pattern</extracomment>
<translation>choisissez parmi {params}</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>choose it once, with all of its settings</source>
<translation>choisissez-la une seule fois, avec tous ses réglages</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>choose one of the two</source>
<translation>choisissez l’un des deux</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>choose one of these, or name a file</source>
<translation>choisissez l’un de ceux-ci, ou indiquez un fichier</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>give them, such as 2-3-1, or data that they are to fit</source>
<translation>donnez-les, par exemple 2-3-1, ou des données auxquelles elles doivent aller</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>how a file is read cannot be chosen</source>
<translation>on ne peut pas choisir comment lire un fichier</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>it has {inputs} input{it} and {targets} output{it2}</source>
<extracomment>pattern</extracomment>
<translation>il a {inputs} entrée{it} et {targets} sortie{it2}</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>it is not a plain decimal number</source>
<translation>ce n’est pas un simple nombre décimal</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>its default is {default}</source>
<extracomment>pattern</extracomment>
<translation>sa valeur par défaut est {default}</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>its settings are: {listed}</source>
<extracomment>pattern</extracomment>
<translation>ses réglages sont : {listed}</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>leave out standardize, or prepare</source>
<translation>omettez standardize ou prepare</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>leave the target out</source>
<translation>omettez la cible</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>loss_below</source>
<translation>loss_below</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>max_norm</source>
<translation>max_norm</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>name a CSV file</source>
<translation>indiquez un fichier CSV</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>name a CSV file as its data</source>
<translation>indiquez un fichier CSV pour ses données</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>name one as the data</source>
<translation>nommez-en un comme données</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>no data are named</source>
<translation>aucun jeu de données n’est indiqué</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>no file is named</source>
<translation>aucun fichier n’est nommé</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>no shipped data have {inputs} inputs and {outputs} outputs</source>
<extracomment>pattern</extracomment>
<translation>aucun jeu de données fourni n’a {inputs} entrées et {outputs} sorties</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>shipped are {names}</source>
<extracomment>pattern</extracomment>
<translation>sont fournis : {names}</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>standardize</source>
<translation>standardize</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>the data have {targets} target column{it}</source>
<extracomment>pattern</extracomment>
<translation>les données ont {targets} colonne{it} cible{it}</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>the input columns</source>
<translation>les colonnes d’entrée</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>the input {name}</source>
<extracomment>pattern</extracomment>
<translation>l’entrée {name}</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>the limit is {max_weights}</source>
<extracomment>pattern</extracomment>
<translation>la limite est {max_weights}</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>the network would have {weights} weights</source>
<extracomment>pattern</extracomment>
<translation>le réseau aurait {weights} poids</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>the path {text} cannot be used</source>
<extracomment>pattern</extracomment>
<translation>le chemin {text} ne peut pas être utilisé</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>the preparation is chosen twice</source>
<translation>la préparation est choisie deux fois</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>the target cannot be chosen</source>
<translation>la cible ne peut pas être choisie</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>there are no data for this network</source>
<translation>il n’y a pas de données pour ce réseau</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>there are no data {text}</source>
<extracomment>pattern</extracomment>
<translation>il n’y a pas de données {text}</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>under {title} there is a layer between inputs and outputs, and {have}</source>
<extracomment>pattern</extracomment>
<translation>avec {title}, il y a une couche entre les entrées et les sorties, et {have}</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>units without a bias cannot start with one</source>
<translation>des unités sans biais ne peuvent pas en avoir un au départ</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>use fewer</source>
<translation>prenez-en moins</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>write it out</source>
<translation>écrivez-le en entier</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>write {key}:name=value</source>
<extracomment>pattern</extracomment>
<translation>écrivez {key}:name=value</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>write {sizes}, or leave the sizes out: they are then proposed</source>
<extracomment>pattern</extracomment>
<translation>écrivez {sizes}, ou omettez les tailles : elles sont alors proposées</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>{apart} only tells the rows apart, and is left aside unless --column {apart2}=input</source>
<extracomment>pattern</extracomment>
<translation>{apart} ne fait que distinguer les lignes, et reste de côté sauf avec --column {apart2}=input</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>{counts} does not fit</source>
<extracomment>pattern</extracomment>
<translation>{counts} ne convient pas</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>{either}each class is an output</source>
<extracomment>pattern</extracomment>
<translation>{either}chaque classe est une sortie</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>{either}two classes are one output</source>
<extracomment>pattern</extracomment>
<translation>{either}deux classes sont une sortie</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>{key} cannot take {setting}</source>
<extracomment>pattern</extracomment>
<translation>{key} ne peut pas prendre {setting}</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>{name} cannot be {text}</source>
<extracomment>pattern</extracomment>
<translation>{name} ne peut pas être {text}</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>{outputs} activations cannot be given to 1 output layer</source>
<extracomment>pattern</extracomment>
<translation>{outputs} activations ne peuvent pas être données à 1 couche de sortie</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>{sizes} does not fit the file</source>
<extracomment>pattern</extracomment>
<translation>{sizes} ne va pas avec le fichier</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>{text} has its own</source>
<extracomment>pattern</extracomment>
<translation>{text} a la sienne</translation>
</message>
<message>
<location filename="session/draft.py" />
<source>{twice} is chosen twice</source>
<extracomment>pattern</extracomment>
<translation>{twice} est choisi deux fois</translation>
</message>
<message>
<location filename="session/drawn/images.py" />
<source>an exercise goes on</source>
<translation>un exercice est en cours</translation>
</message>
<message>
<location filename="session/drawn/images.py" />
<source>choose images with classes</source>
<translation>choisissez des images avec des classes</translation>
</message>
<message>
<location filename="session/drawn/images.py" />
<source>end it first</source>
<translation>terminez-le d’abord</translation>
</message>
<message>
<location filename="session/drawn/images.py" />
<source>it hides what the network computes</source>
<translation>il cache ce que le réseau calcule</translation>
</message>
<message>
<location filename="session/drawn/images.py" />
<source>their targets are numbers</source>
<translation>leurs cibles sont des nombres</translation>
</message>
<message>
<location filename="session/drawn/images.py" />
<source>these images have no classes</source>
<translation>ces images n’ont pas de classes</translation>
</message>
<message>
<location filename="session/drawn/patterns.py" />
<source>New patterns</source>
<translation>Nouveaux motifs</translation>
</message>
<message>
<location filename="session/evaluating.py" />
<source>no log loss: the outputs are no probabilities, as some are below 0 or above 1</source>
<translation>pas de perte logarithmique : les sorties ne sont pas des probabilités, certaines sont inférieures à 0 ou supérieures à 1</translation>
</message>
<message>
<location filename="session/evaluating.py" />
<source>no log loss: the outputs are no probabilities, as those of a sample do not sum to 1</source>
<translation>pas de perte logarithmique : les sorties ne sont pas des probabilités, celles d’un exemple n’ont pas la somme 1</translation>
</message>
<message>
<location filename="session/evaluating.py" />
<source>reset it, with a smaller η</source>
<translation>réinitialisez-le, avec un η plus petit</translation>
</message>
<message>
<location filename="session/evaluating.py" />
<source>see its E on each part: nnsim info FILE</source>
<translation>voyez son E sur chaque partie : nnsim info FILE</translation>
</message>
<message>
<location filename="session/evaluating.py" />
<source>some of its outputs are not finite numbers</source>
<translation>certaines de ses sorties ne sont pas des nombres finis</translation>
</message>
<message>
<location filename="session/evaluating.py" />
<source>the learning rule {title} learns without targets</source>
<extracomment>pattern</extracomment>
<translation>la règle d’apprentissage {title} apprend sans cibles</translation>
</message>
<message>
<location filename="session/evaluating.py" />
<source>the network has no scores</source>
<translation>le réseau n’a pas de scores</translation>
</message>
<message>
<location filename="session/evaluating.py" />
<source>there is nothing to compare with</source>
<translation>il n’y a rien à quoi comparer</translation>
</message>
<message>
<location filename="session/examples.py" />
<source>1,797 handwritten digits of 8 × 8 pixels.</source>
<translation>1 797 chiffres manuscrits de 8 × 8 pixels.</translation>
</message>
<message>
<location filename="session/examples.py" />
<source>10,000 pictures of clothes, shoes and bags of 14 × 14 pixels, ten kinds.</source>
<translation>10 000 images de vêtements, de chaussures et de sacs de 14 × 14 pixels, de dix sortes.</translation>
</message>
<message>
<location filename="session/examples.py" />
<source>A classic to check by hand. Biases are frozen, as in his tutorial; press K on one to let it learn.</source>
<translation>Un classique à vérifier à la main. Biais figés, comme dans son tutoriel ; K en laisse apprendre un.</translation>
</message>
<message>
<location filename="session/examples.py" />
<source>A linear network by hand</source>
<translation>Un réseau linéaire à la main</translation>
</message>
<message>
<location filename="session/examples.py" />
<source>A ring around a disc.</source>
<translation>Un anneau autour d’un disque.</translation>
</message>
<message>
<location filename="session/examples.py" />
<source>Breast cancer</source>
<translation>Cancer du sein</translation>
</message>
<message>
<location filename="session/examples.py" />
<source>Eight patterns through three neurons: they find a code of their own, look at their outputs.</source>
<translation>Huit motifs à travers trois neurones : ils trouvent un code à eux, regardez leurs sorties.</translation>
</message>
<message>
<location filename="session/examples.py" />
<source>Encoder 8-3-8</source>
<translation>Encodeur 8-3-8</translation>
</message>
<message>
<location filename="session/examples.py" />
<source>Fisher's flowers: four measurements, three kinds.</source>
<translation>Les fleurs de Fisher : quatre mesures, trois espèces.</translation>
</message>
<message>
<location filename="session/examples.py" />
<source>Is the number of ones among four bits odd? Any single bit turns the answer round.</source>
<translation>Le nombre de uns parmi quatre bits est-il impair ? Un seul bit changé inverse la réponse.</translation>
</message>
<message>
<location filename="session/examples.py" />
<source>Mazur's example</source>
<translation>L’exemple de Mazur</translation>
</message>
<message>
<location filename="session/examples.py" />
<source>No single line separates it: a hidden layer is needed, and learns it.</source>
<translation>Aucune droite ne les sépare : il faut une couche cachée, et elle l’apprend.</translation>
</message>
<message>
<location filename="session/examples.py" />
<source>Noisy sine</source>
<translation>Sinus bruité</translation>
</message>
<message>
<location filename="session/examples.py" />
<source>One neuron draws one line: true only where both inputs are.</source>
<translation>Un neurone trace une droite : vrai seulement là où les deux entrées le sont.</translation>
</message>
<message>
<location filename="session/examples.py" />
<source>One neuron turns its input round: the smallest network there is.</source>
<translation>Un neurone inverse son entrée : le plus petit réseau qui soit.</translation>
</message>
<message>
<location filename="session/examples.py" />
<source>Regression: a curve through noisy points.</source>
<translation>Régression : une courbe à travers des points bruités.</translation>
</message>
<message>
<location filename="session/examples.py" />
<source>Regression: a mountain range over two inputs.</source>
<translation>Régression : une chaîne de montagnes sur deux entrées.</translation>
</message>
<message>
<location filename="session/examples.py" />
<source>Six bits, two hidden neurons: the weights come out alike and opposite about the middle.</source>
<translation>Six bits, deux neurones cachés : de part et d’autre du milieu, les poids deviennent égaux et opposés.</translation>
</message>
<message>
<location filename="session/examples.py" />
<source>The same network from another seed: it gets stuck. Press New seed and try again.</source>
<translation>Le même réseau avec une autre graine : il reste bloqué. Choisissez Nouvelle graine et réessayez.</translation>
</message>
<message>
<location filename="session/examples.py" />
<source>The same neuron with another bias: true where either input is.</source>
<translation>Le même neurone avec un autre biais : vrai là où l’une des entrées l’est.</translation>
</message>
<message>
<location filename="session/examples.py" />
<source>Thirteen measurements, three growers.</source>
<translation>Treize mesures, trois producteurs.</translation>
</message>
<message>
<location filename="session/examples.py" />
<source>Thirty measurements of cells tell benign tumours from malignant ones.</source>
<translation>Trente mesures de cellules distinguent les tumeurs bénignes des malignes.</translation>
</message>
<message>
<location filename="session/examples.py" />
<source>Two spirals</source>
<translation>Deux spirales</translation>
</message>
<message>
<location filename="session/examples.py" />
<source>Two spirals wound round each other: hard for small networks.</source>
<translation>Deux spirales enroulées l’une autour de l’autre : difficile pour de petits réseaux.</translation>
</message>
<message>
<location filename="session/examples.py" />
<source>XOR, over and over: sixteen squares, dark and light.</source>
<translation>XOR, encore et encore : seize cases, sombres et claires.</translation>
</message>
<message>
<location filename="session/examples.py" />
<source>XOR, unlucky</source>
<translation>XOR malchanceux</translation>
</message>
<message>
<location filename="session/examples.py" />
<source>breast cancer</source>
<translation>cancer du sein</translation>
</message>
<message>
<location filename="session/examples.py" />
<source>hmkcode's 2-2-1 without activation functions or biases.</source>
<translation>Le 2-2-1 de hmkcode, sans fonctions d’activation ni biais.</translation>
</message>
<message>
<location filename="session/examples.py" />
<source>xor unlucky</source>
<translation>xor malchanceux</translation>
</message>
<message>
<location filename="session/experiments/capacity.py" />
<source>Recall of {units} units</source>
<extracomment>pattern</extracomment>
<translation>Rappel de {units} unités</translation>
</message>
<message>
<location filename="session/experiments/capacity.py" />
<source>choose {keys}</source>
<extracomment>pattern</extracomment>
<translation>choisissez {keys}</translation>
</message>
<message>
<location filename="session/experiments/capacity.py" />
<source>it does not count what is recalled</source>
<translation>elle ne compte pas ce qui est rappelé</translation>
</message>
<message>
<location filename="session/experiments/capacity.py" />
<source>it takes 2 to {most_units} units, patterns and trials</source>
<extracomment>pattern</extracomment>
<translation>il faut de 2 à {most_units} unités, motifs et essais</translation>
</message>
<message>
<location filename="session/experiments/capacity.py" />
<source>mend it</source>
<translation>corrigez cela</translation>
</message>
<message>
<location filename="session/experiments/capacity.py" />
<source>that cannot be tried</source>
<translation>cela ne peut pas être essayé</translation>
</message>
<message>
<location filename="session/experiments/capacity.py" />
<source>{known} a unit</source>
<extracomment>pattern</extracomment>
<translation>{known} par unité</translation>
</message>
<message>
<location filename="session/experiments/capacity.py" />
<source>{title} stores no patterns</source>
<extracomment>pattern</extracomment>
<translation>{title} ne mémorise pas de motifs</translation>
</message>
<message>
<location filename="session/experiments/crew.py" />
<source>it ended with {exitcode}</source>
<extracomment>pattern</extracomment>
<translation>il s’est terminé par {exitcode}</translation>
</message>
<message>
<location filename="session/experiments/crew.py" />
<source>nnsim experiment</source>
<translation>nnsim experiment</translation>
</message>
<message>
<location filename="session/experiments/crew.py" />
<source>run it again</source>
<translation>relancez-le</translation>
</message>
<message>
<location filename="session/experiments/crew.py" />
<source>the process that trained is gone</source>
<translation>le processus d’apprentissage a disparu</translation>
</message>
<message>
<location filename="session/experiments/experiments.py" />
<source>a project keeps {experiments}</source>
<extracomment>pattern</extracomment>
<translation>un projet en garde {experiments}</translation>
</message>
<message>
<location filename="session/experiments/experiments.py" />
<source>an experiment runs already</source>
<translation>une expérience est déjà en cours</translation>
</message>
<message>
<location filename="session/experiments/experiments.py" />
<source>put weights</source>
<translation>mettre des poids</translation>
</message>
<message>
<location filename="session/experiments/experiments.py" />
<source>remove one</source>
<translation>retirez-en</translation>
</message>
<message>
<location filename="session/experiments/experiments.py" />
<source>run an experiment</source>
<translation>lancer une expérience</translation>
</message>
<message>
<location filename="session/experiments/experiments.py" />
<source>the limit is {most_runs}</source>
<extracomment>pattern</extracomment>
<translation>la limite est {most_runs}</translation>
</message>
<message>
<location filename="session/experiments/experiments.py" />
<source>there are too many experiments</source>
<translation>il y a trop d’expériences</translation>
</message>
<message>
<location filename="session/experiments/experiments.py" />
<source>try the learning rate out</source>
<translation>essayer le taux d’apprentissage</translation>
</message>
<message>
<location filename="session/experiments/experiments.py" />
<source>vary less, or use nnsim sweep</source>
<translation>variez moins, ou utilisez nnsim sweep</translation>
</message>
<message>
<location filename="session/experiments/experiments.py" />
<source>wait for its end, or stop it</source>
<translation>attendez sa fin, ou arrêtez-la</translation>
</message>
<message>
<location filename="session/experiments/experiments.py" />
<source>{trials} trials are too many for a project</source>
<extracomment>pattern</extracomment>
<translation>{trials} essais, c’est trop pour un projet</translation>
</message>
<message>
<location filename="session/experiments/plan.py" />
<source>a variable is given twice</source>
<translation>une variable est donnée deux fois</translation>
</message>
<message>
<location filename="session/experiments/plan.py" />
<source>give each once, with all of its values</source>
<translation>donnez chacune une seule fois, avec toutes ses valeurs</translation>
</message>
<message>
<location filename="session/experiments/plan.py" />
<source>leave one of them out</source>
<translation>omettez l’un des deux</translation>
</message>
<message>
<location filename="session/experiments/plan.py" />
<source>nothing is varied</source>
<translation>rien ne varie</translation>
</message>
<message>
<location filename="session/experiments/plan.py" />
<source>say what, such as rate=0.01,0.1</source>
<translation>dites quoi, par exemple rate=0.01,0.1</translation>
</message>
<message>
<location filename="session/experiments/plan.py" />
<source>take 2 to {most_folds}</source>
<extracomment>pattern</extracomment>
<translation>prenez-en de 2 à {most_folds}</translation>
</message>
<message>
<location filename="session/experiments/plan.py" />
<source>the epochs are given and varied</source>
<translation>les époques sont à la fois données et variées</translation>
</message>
<message>
<location filename="session/experiments/plan.py" />
<source>the folds are given and varied</source>
<translation>les plis sont à la fois donnés et variés</translation>
</message>
<message>
<location filename="session/experiments/plan.py" />
<source>the limit is {most}</source>
<extracomment>pattern</extracomment>
<translation>la limite est {most}</translation>
</message>
<message>
<location filename="session/experiments/plan.py" />
<source>vary less</source>
<translation>variez moins</translation>
</message>
<message>
<location filename="session/experiments/plan.py" />
<source>{count} folds cannot be made</source>
<extracomment>pattern</extracomment>
<translation>{count} plis ne peuvent pas être faits</translation>
</message>
<message>
<location filename="session/experiments/plan.py" />
<source>{trials} trials are too many</source>
<extracomment>pattern</extracomment>
<translation>{trials} essais, c’est trop</translation>
</message>
<message>
<location filename="session/experiments/rate_range.py" />
<source>it needs a range and 10 updates</source>
<translation>il faut un intervalle et 10 mises à jour</translation>
</message>
<message>
<location filename="session/experiments/rate_range.py" />
<source>mend them</source>
<translation>corrigez-les</translation>
</message>
<message>
<location filename="session/experiments/rate_range.py" />
<source>the learning rate cannot be tried out</source>
<translation>le taux d’apprentissage ne peut pas être essayé</translation>
</message>
<message>
<location filename="session/experiments/store.py" />
<source>give another name, or begin anew with --force</source>
<translation>donnez un autre nom, ou recommencez avec --force</translation>
</message>
<message>
<location filename="session/experiments/store.py" />
<source>it holds no experiment</source>
<translation>il ne contient pas d’expérience</translation>
</message>
<message>
<location filename="session/experiments/store.py" />
<source>it is of another network or training</source>
<translation>il concerne un autre réseau ou un autre apprentissage</translation>
</message>
<message>
<location filename="session/experiments/store.py" />
<source>line {it} of {name}</source>
<extracomment>pattern</extracomment>
<translation>ligne {it} de {name}</translation>
</message>
<message>
<location filename="session/experiments/store.py" />
<source>line {it} of {name} is no result</source>
<extracomment>pattern</extracomment>
<translation>la ligne {it} de {name} n’est pas un résultat</translation>
</message>
<message>
<location filename="session/experiments/store.py" />
<source>nnsim experiment 1</source>
<translation>nnsim experiment 1</translation>
</message>
<message>
<location filename="session/experiments/store.py" />
<source>{name} cannot be gone on with</source>
<extracomment>pattern</extracomment>
<translation>{name} ne peut pas être continué</translation>
</message>
<message>
<location filename="session/experiments/store.py" />
<source>{name} is left alone</source>
<extracomment>pattern</extracomment>
<translation>{name} est laissé tranquille</translation>
</message>
<message>
<location filename="session/experiments/store.py" />
<source>{path} cannot be written</source>
<extracomment>pattern</extracomment>
<translation>{path} ne peut pas être écrit</translation>
</message>
<message>
<location filename="session/experiments/variables.py" />
<source>a range goes up from one number to another</source>
<translation>un intervalle va d’un nombre à un nombre plus grand</translation>
</message>
<message>
<location filename="session/experiments/variables.py" />
<source>list values, as in {name}=0.01,0.1, or draw some with --random</source>
<extracomment>pattern</extracomment>
<translation>énumérez des valeurs, comme dans {name}=0.01,0.1, ou tirez-en avec --random</translation>
</message>
<message>
<location filename="session/experiments/variables.py" />
<source>make it smaller</source>
<translation>réduisez-le</translation>
</message>
<message>
<location filename="session/experiments/variables.py" />
<source>of the hidden layers: {activations}</source>
<extracomment>pattern</extracomment>
<translation>des couches cachées : {activations}</translation>
</message>
<message>
<location filename="session/experiments/variables.py" />
<source>sizes of the hidden layers, such as 8 or 16-8</source>
<translation>tailles des couches cachées, par exemple 8 ou 16-8</translation>
</message>
<message>
<location filename="session/experiments/variables.py" />
<source>the layers are no plain chain</source>
<translation>les couches ne forment pas une simple chaîne</translation>
</message>
<message>
<location filename="session/experiments/variables.py" />
<source>the range of {name} has no end of values</source>
<extracomment>pattern</extracomment>
<translation>l’intervalle de {name} a une infinité de valeurs</translation>
</message>
<message>
<location filename="session/experiments/variables.py" />
<source>the range of {name} has too many values</source>
<extracomment>pattern</extracomment>
<translation>l’intervalle de {name} a trop de valeurs</translation>
</message>
<message>
<location filename="session/experiments/variables.py" />
<source>the sizes cannot be varied</source>
<translation>les tailles ne peuvent pas varier</translation>
</message>
<message>
<location filename="session/experiments/variables.py" />
<source>the {name}: {registry}</source>
<extracomment>pattern</extracomment>
<translation>le {name!t} : {registry}</translation>
</message>
<message>
<location filename="session/experiments/variables.py" />
<source>these can: {kinds}</source>
<extracomment>pattern</extracomment>
<translation>peuvent varier : {kinds}</translation>
</message>
<message>
<location filename="session/experiments/variables.py" />
<source>vary less, or draw some</source>
<translation>variez moins, ou tirez-en quelques-unes</translation>
</message>
<message>
<location filename="session/experiments/variables.py" />
<source>vary something else</source>
<translation>variez autre chose</translation>
</message>
<message>
<location filename="session/experiments/variables.py" />
<source>what the parts are drawn from</source>
<translation>d’où sont tirées les parties</translation>
</message>
<message>
<location filename="session/experiments/variables.py" />
<source>which of k parts is left out and scored, such as 1/5</source>
<translation>laquelle des k parties est mise de côté et évaluée, par exemple 1/5</translation>
</message>
<message>
<location filename="session/experiments/variables.py" />
<source>write 1/5 to 5/5, of at most {most_folds}</source>
<extracomment>pattern</extracomment>
<translation>écrivez de 1/5 à 5/5, avec {most_folds} au plus</translation>
</message>
<message>
<location filename="session/experiments/variables.py" />
<source>write 8, or 16-8 for two layers</source>
<translation>écrivez 8, ou 16-8 pour deux couches</translation>
</message>
<message>
<location filename="session/experiments/variables.py" />
<source>write each once</source>
<translation>écrivez chaque valeur une seule fois</translation>
</message>
<message>
<location filename="session/experiments/variables.py" />
<source>write rate=0.01,0.1</source>
<translation>écrivez rate=0.01,0.1</translation>
</message>
<message>
<location filename="session/experiments/variables.py" />
<source>{count} trials are too many</source>
<extracomment>pattern</extracomment>
<translation>{count} essais, c’est trop</translation>
</message>
<message>
<location filename="session/experiments/variables.py" />
<source>{name} has a value twice</source>
<extracomment>pattern</extracomment>
<translation>{name} a deux fois une même valeur</translation>
</message>
<message>
<location filename="session/experiments/variables.py" />
<source>{name} has no range {rest}</source>
<extracomment>pattern</extracomment>
<translation>{name} n’a pas d’intervalle {rest}</translation>
</message>
<message>
<location filename="session/experiments/variables.py" />
<source>{text} are no sizes of hidden layers</source>
<extracomment>pattern</extracomment>
<translation>{text} ne sont pas des tailles de couches cachées</translation>
</message>
<message>
<location filename="session/experiments/variables.py" />
<source>{text} is no fold</source>
<extracomment>pattern</extracomment>
<translation>{text} n’est pas un pli</translation>
</message>
<message>
<location filename="session/experiments/variables.py" />
<source>{text} says nothing that can be varied</source>
<extracomment>pattern</extracomment>
<translation>{text} ne dit rien qu’on puisse faire varier</translation>
</message>
<message>
<location filename="session/explanations/carriers.py" />
<source>Paths from {name} to the loss</source>
<extracomment>pattern</extracomment>
<translation>Chemins de {name} à la perte</translation>
</message>
<message>
<location filename="session/explanations/carriers.py" />
<source>What {name} adds to {others}</source>
<extracomment>pattern</extracomment>
<translation>Ce que {name} ajoute à {others}</translation>
</message>
<message>
<location filename="session/explanations/carriers.py" />
<source>What {name} is made of</source>
<extracomment>pattern</extracomment>
<translation>De quoi {name} est fait</translation>
</message>
<message>
<location filename="session/explanations/explanation.py" />
<source>asked for in the exercise</source>
<translation>demandé dans l’exercice</translation>
</message>
<message>
<location filename="session/explanations/explanation.py" />
<source>dropout d</source>
<translation>dropout d</translation>
</message>
<message>
<location filename="session/explanations/explanation.py" />
<source>learning rate of this update</source>
<translation>taux d’apprentissage de cette mise à jour</translation>
</message>
<message>
<location filename="session/explanations/explanation.py" />
<source>mask M</source>
<translation>masque M</translation>
</message>
<message>
<location filename="session/explanations/explanation.py" />
<source>number of the update</source>
<translation>numéro de la mise à jour</translation>
</message>
<message>
<location filename="session/explanations/explanation.py" />
<source>output that is sent on</source>
<translation>sortie transmise</translation>
</message>
<message>
<location filename="session/explanations/explanation.py" />
<source>samples in the batch</source>
<translation>exemples du lot</translation>
</message>
<message>
<location filename="session/explanations/formula.py" />
<source>; before the mask it was {value}</source>
<extracomment>pattern</extracomment>
<translation> ; avant le masque, c’était {value}</translation>
</message>
<message>
<location filename="session/explanations/formula.py" />
<source>computed in a form that does not overflow</source>
<translation>calculé sous une forme qui ne déborde pas</translation>
</message>
<message>
<location filename="session/explanations/formula.py" />
<source>later steps have replaced it; step back to see it</source>
<translation>des pas suivants l’ont remplacé ; reculez pour le voir</translation>
</message>
<message>
<location filename="session/explanations/formula.py" />
<source>replaced since</source>
<translation>remplacé depuis</translation>
</message>
<message>
<location filename="session/explanations/formula.py" />
<source>terms that are 0 are left out</source>
<translation>les termes qui sont nuls sont omis</translation>
</message>
<message>
<location filename="session/explanations/formula.py" />
<source>the update has replaced the numbers that went in; step back to before it to see them</source>
<translation>la mise à jour a remplacé les nombres de départ ; reculez jusqu’avant elle pour les voir</translation>
</message>
<message>
<location filename="session/explanations/formula.py" />
<source>the {what} is {why}: its gradient is masked, so that it does not learn{was}</source>
<extracomment>pattern</extracomment>
<translation>{what!t} : {why!t} ; son gradient est masqué, rien n’est appris{was}</translation>
</message>
<message>
<location filename="session/explanations/formula.py" />
<source>the {what} is {why}: its gradient is masked; step back to see what it was before</source>
<extracomment>pattern</extracomment>
<translation>{what!t} : {why!t} ; son gradient est masqué ; reculez pour voir ce qu’il était</translation>
</message>
<message>
<location filename="session/explanations/origins.py" />
<source>1 where the edge is free to learn, 0 where it is cut or frozen</source>
<translation>1 là où l’arête peut apprendre, 0 là où elle est coupée ou figée</translation>
</message>
<message>
<location filename="session/explanations/origins.py" />
<source>: missing there, the {fills} of the training part stands in for it</source>
<extracomment>pattern</extracomment>
<translation> : valeur absente, remplacée ({fills!t} de la partie d’apprentissage)</translation>
</message>
<message>
<location filename="session/explanations/origins.py" />
<source>a bias starts from 0</source>
<translation>un biais part de 0</translation>
</message>
<message>
<location filename="session/explanations/origins.py" />
<source>a cut edge: it counts as 0</source>
<translation>une arête coupée : elle compte pour 0</translation>
</message>
<message>
<location filename="session/explanations/origins.py" />
<source>a starting weight that was typed or read from a file</source>
<translation>un poids de départ tapé ou lu dans un fichier</translation>
</message>
<message>
<location filename="session/explanations/origins.py" />
<source>a starting weight, drawn by {drawn} with seed {seed}</source>
<extracomment>pattern</extracomment>
<translation>un poids de départ : {drawn!t}, avec la graine {seed}</translation>
</message>
<message>
<location filename="session/explanations/origins.py" />
<source>an input that was changed at random: {lower}{rstrip}</source>
<extracomment>pattern</extracomment>
<translation>une entrée modifiée au hasard : {lower}{rstrip}</translation>
</message>
<message>
<location filename="session/explanations/origins.py" />
<source>as it stood {began}; step back into that update to see how it came to be</source>
<extracomment>pattern</extracomment>
<translation>tel qu’il était {began!t} ; reculez dans cette mise à jour pour voir d’où il vient</translation>
</message>
<message>
<location filename="session/explanations/origins.py" />
<source>as the optimizer begins</source>
<translation>comme l’optimiseur commence</translation>
</message>
<message>
<location filename="session/explanations/origins.py" />
<source>as “{name}” left it, which is passed over now; step back to see it</source>
<extracomment>pattern</extracomment>
<translation>tel que « {name!t} » l’a laissé, un pas que le programme saute maintenant ; reculez pour le voir</translation>
</message>
<message>
<location filename="session/explanations/origins.py" />
<source>cut or frozen: it is put back as it was</source>
<translation>coupé ou figé : remis comme il était</translation>
</message>
<message>
<location filename="session/explanations/origins.py" />
<source>how many epochs are to be trained</source>
<translation>combien d’époques sont à faire</translation>
</message>
<message>
<location filename="session/explanations/origins.py" />
<source>how many epochs were complete</source>
<translation>combien d’époques étaient complètes</translation>
</message>
<message>
<location filename="session/explanations/origins.py" />
<source>how many samples this batch has</source>
<translation>combien d’exemples ce lot contient</translation>
</message>
<message>
<location filename="session/explanations/origins.py" />
<source>how many updates had been made before this one</source>
<translation>combien de mises à jour avaient été faites avant celle-ci</translation>
</message>
<message>
<location filename="session/explanations/origins.py" />
<source>how many updates have been made, this one included</source>
<translation>combien de mises à jour ont été faites, celle-ci comprise</translation>
</message>
<message>
<location filename="session/explanations/origins.py" />
<source>kept, and made larger to make up for the others</source>
<translation>gardé, et agrandi pour compenser les autres</translation>
</message>
<message>
<location filename="session/explanations/origins.py" />
<source>row {row} of the data, column {names}</source>
<extracomment>pattern</extracomment>
<translation>ligne {row} des données, colonne {names}</translation>
</message>
<message>
<location filename="session/explanations/origins.py" />
<source>the generator has moved on since; step back to see the random number that decided</source>
<translation>le générateur a avancé depuis ; reculez pour voir le nombre au hasard qui a décidé</translation>
</message>
<message>
<location filename="session/explanations/origins.py" />
<source>the learning rate that is set</source>
<translation>le taux d’apprentissage réglé</translation>
</message>
<message>
<location filename="session/explanations/origins.py" />
<source>the number of the batch in its epoch, from 0</source>
<translation>le numéro du lot dans son époque, à partir de 0</translation>
</message>
<message>
<location filename="session/explanations/origins.py" />
<source>the samples have been shuffled since; step back to see its row of the data</source>
<translation>les exemples ont été mélangés depuis ; reculez pour voir sa ligne des données</translation>
</message>
<message>
<location filename="session/explanations/origins.py" />
<source>the value that a cut or frozen edge is held at</source>
<translation>la valeur à laquelle une arête coupée ou figée est tenue</translation>
</message>
<message>
<location filename="session/explanations/origins.py" />
<source>the weights of the best validation loss were put back</source>
<translation>les poids de la meilleure perte de validation ont été repris</translation>
</message>
<message>
<location filename="session/explanations/origins.py" />
<source>{about}, prepared by what was measured on the training part: {said}{title}</source>
<extracomment>pattern</extracomment>
<translation>{about}, préparée d’après ce qui a été mesuré sur la partie d’apprentissage : {said}{title!t}</translation>
</message>
<message>
<location filename="session/explanations/origins.py" />
<source>{about}, standardized by the training part's mean and deviation</source>
<extracomment>pattern</extracomment>
<translation>{about}, centrée-réduite avec la moyenne et l’écart type de la partie d’apprentissage</translation>
</message>
<message>
<location filename="session/explanations/origins.py" />
<source>{about}; classes 0 and 1 are written as −1 and 1</source>
<extracomment>pattern</extracomment>
<translation>{about} ; les classes 0 et 1 s’écrivent −1 et 1</translation>
</message>
<message>
<location filename="session/explanations/origins.py" />
<source>{text} = ({names} − mean) / deviation</source>
<extracomment>pattern</extracomment>
<translation>{text} = ({names} − moyenne) / écart type</translation>
</message>
<message>
<location filename="session/explanations/origins.py" />
<source>{text} = 1 / (1 − p) if u ≥ p, else 0</source>
<extracomment>pattern</extracomment>
<translation>{text} = 1 / (1 − p) si u ≥ p, sinon 0</translation>
</message>
<message>
<location filename="session/explanations/origins.py" />
<source>{title} makes it {value}, then </source>
<extracomment>pattern</extracomment>
<translation>{title} en fait {value}, puis </translation>
</message>
<message>
<location filename="session/explanations/paths.py" />
<source>{fault} in {layers}</source>
<extracomment>pattern</extracomment>
<translation>{fault} dans {layers}</translation>
</message>
<message>
<location filename="session/expressions/examples.py" />
<source>for example: {code}</source>
<extracomment>pattern</extracomment>
<translation>par exemple : {code}</translation>
</message>
<message>
<location filename="session/expressions/examples.py" />
<source>the functions are: {code}</source>
<extracomment>pattern</extracomment>
<translation>les fonctions sont : {code}</translation>
</message>
<message>
<location filename="session/expressions/examples.py" />
<source>type an expression, for example: {code}</source>
<extracomment>pattern</extracomment>
<translation>tapez une expression, par exemple : {code}</translation>
</message>
<message>
<location filename="session/expressions/examples.py" />
<source>write each index in its own brackets: {code}</source>
<extracomment>pattern</extracomment>
<translation>écrivez chaque indice entre ses propres crochets : {code}</translation>
</message>
<message>
<location filename="session/expressions/examples.py" />
<source>write numbers as 0.5, arrays as {code}</source>
<extracomment>pattern</extracomment>
<translation>écrivez les nombres comme 0.5, les tableaux comme {code}</translation>
</message>
<message>
<location filename="session/expressions/examples.py" />
<source>{sign} closes nothing</source>
<extracomment>pattern</extracomment>
<translation>{sign} ne ferme rien</translation>
</message>
<message>
<location filename="session/expressions/examples.py" />
<source>{sign} does not close {opening}</source>
<extracomment>pattern</extracomment>
<translation>{sign} ne ferme pas {opening}</translation>
</message>
<message>
<location filename="session/expressions/examples.py" />
<source>{sign} is never closed</source>
<extracomment>pattern</extracomment>
<translation>{sign} n’est jamais fermé</translation>
</message>
<message>
<location filename="session/expressions/expression.py" />
<source>, for any of them</source>
<translation>, pour l’un d’entre eux</translation>
</message>
<message>
<location filename="session/expressions/expression.py" />
<source>, of every sample of the batch</source>
<translation>, de chaque exemple du lot</translation>
</message>
<message>
<location filename="session/expressions/expression.py" />
<source>a single link has no matrix of its own</source>
<translation>un lien isolé n’a pas de matrice à lui</translation>
</message>
<message>
<location filename="session/expressions/expression.py" />
<source>select a layer, a neuron or an edge</source>
<translation>sélectionnez une couche, un neurone ou une arête</translation>
</message>
<message>
<location filename="session/expressions/expression.py" />
<source>select an edge, or use {text}</source>
<extracomment>pattern</extracomment>
<translation>sélectionnez une arête, ou utilisez {text}</translation>
</message>
<message>
<location filename="session/expressions/expression.py" />
<source>that neuron does not exist any more</source>
<translation>ce neurone n’existe plus</translation>
</message>
<message>
<location filename="session/expressions/expression.py" />
<source>{quantity} belongs to a layer</source>
<extracomment>pattern</extracomment>
<translation>{quantity} appartient à une couche</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>W of {name} has rows 0 (the bias) to {fan_in}</source>
<extracomment>pattern</extracomment>
<translation>W de {name} a les lignes 0 (le biais) à {fan_in}</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>a batch has samples 1 to {width}</source>
<extracomment>pattern</extracomment>
<translation>un lot a les exemples 1 à {width}</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>bias of neuron {neuron} of {name}</source>
<extracomment>pattern</extracomment>
<translation>biais du neurone {neuron} de {name}</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>did you mean {meant}?</source>
<extracomment>pattern</extracomment>
<translation>vouliez-vous dire {meant} ?</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>it has: {code}</source>
<extracomment>pattern</extracomment>
<translation>elle a : {code}</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>leave it out</source>
<translation>omettez cela</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>neuron and sample</source>
<translation>neurone et exemple</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>no step of the program does it</source>
<translation>aucun pas du programme ne le fait</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>restore it, or use another</source>
<translation>rétablissez-la, ou prenez-en une autre</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>row and neuron</source>
<translation>ligne et neurone</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>the edge {words} is cut</source>
<extracomment>pattern</extracomment>
<translation>l’arête {words} est coupée</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>the layer is frozen</source>
<translation>la couche est figée</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>the layers are: {code}</source>
<extracomment>pattern</extracomment>
<translation>les couches sont : {code}</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>the names are: {code}</source>
<extracomment>pattern</extracomment>
<translation>les noms sont : {code}</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>there are no validation data</source>
<translation>il n’y a pas de données de validation</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>there is no layer {layer}</source>
<extracomment>pattern</extracomment>
<translation>il n’y a pas de couche {layer}</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>there is no {index}</source>
<extracomment>pattern</extracomment>
<translation>il n’y a pas de {index}</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>there is no {name}</source>
<extracomment>pattern</extracomment>
<translation>il n’y a pas de {name}</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>there is no {name} with this learning rule</source>
<extracomment>pattern</extracomment>
<translation>il n’y a pas de {name} avec cette règle d’apprentissage</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>they count from 1</source>
<translation>on compte à partir de 1</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>too many indices: {name} has {what}</source>
<extracomment>pattern</extracomment>
<translation>trop d’indices : {name} a {what}</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>training accuracy of the last epoch</source>
<translation>exactitude d’apprentissage de la dernière époque</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>training loss of the last epoch</source>
<translation>perte d’apprentissage de la dernière époque</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>unfreeze it, or use another</source>
<translation>libérez-la, ou prenez-en une autre</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>use another number</source>
<translation>prenez un autre nombre</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>use the loss</source>
<translation>utilisez la perte</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>validation accuracy of the last epoch</source>
<translation>exactitude de validation de la dernière époque</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>validation loss of the last epoch</source>
<translation>perte de validation de la dernière époque</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>weight {words}</source>
<extracomment>pattern</extracomment>
<translation>poids {words}</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>write {either}[{name}]</source>
<extracomment>pattern</extracomment>
<translation>écrivez {either}[{name}]</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>write {name}</source>
<extracomment>pattern</extracomment>
<translation>écrivez {name}</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>write {name}(...)</source>
<extracomment>pattern</extracomment>
<translation>écrivez {name}(...)</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>write {name}[{name2}]</source>
<extracomment>pattern</extracomment>
<translation>écrivez {name}[{name2}]</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>{arrays} of neuron {index} of {name}</source>
<extracomment>pattern</extracomment>
<translation>{arrays} du neurone {index} de {name}</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>{arrays} of {name}</source>
<extracomment>pattern</extracomment>
<translation>{arrays} de {name}</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>{either!t} of {name}</source>
<extracomment>pattern</extracomment>
<translation>{either!t} de {name}</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>{layer} has no {name}</source>
<extracomment>pattern</extracomment>
<translation>{layer} n’a pas de {name}</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>{name} has neurons 1 to {size}</source>
<extracomment>pattern</extracomment>
<translation>{name} a les neurones 1 à {size}</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>{name} has no index</source>
<extracomment>pattern</extracomment>
<translation>{name} n’a pas d’indice</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>{name} is a function</source>
<extracomment>pattern</extracomment>
<translation>{name} est une fonction</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>{name} is a layer</source>
<extracomment>pattern</extracomment>
<translation>{name} est une couche</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>{name} is not computed</source>
<extracomment>pattern</extracomment>
<translation>{name} n’est pas calculé</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>{name} needs a layer</source>
<extracomment>pattern</extracomment>
<translation>{name} demande une couche</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>{name}[{layer}] is not computed</source>
<extracomment>pattern</extracomment>
<translation>{name}[{layer}] n’est pas calculé</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>{name}row {index} of W of {name2}</source>
<extracomment>pattern</extracomment>
<translation>{name}ligne {index} de W de {name2}</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>{text} of the optimizer</source>
<extracomment>pattern</extracomment>
<translation>{text} de l’optimiseur</translation>
</message>
<message>
<location filename="session/expressions/names.py" />
<source>{words}, sample {index}</source>
<extracomment>pattern</extracomment>
<translation>{words}, exemple {index}</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>&amp; is not known</source>
<translation>&amp; n’est pas connu</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>// is not known</source>
<translation>// n’est pas connu</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>= compares nothing</source>
<translation>= ne compare rien</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>^ is not known</source>
<translation>^ n’est pas connu</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>a comma separates values</source>
<translation>une virgule sépare des valeurs</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>a list of values is not a number</source>
<translation>une liste de valeurs n’est pas un nombre</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>a point after a name means nothing here</source>
<translation>un point après un nom n’a pas de sens ici</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>a text is not a number</source>
<translation>un texte n’est pas un nombre</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>abs(delta[hidden][2]) &gt; 0.1 and epoch &gt; 5</source>
<translation>abs(delta[hidden][2]) &gt; 0.1 and epoch &gt; 5</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>an index is a whole number</source>
<translation>un indice est un nombre entier</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>compare it: ... &gt; 0</source>
<translation>écrivez une comparaison : ... &gt; 0</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>compare with &lt;, &lt;=, &gt;, &gt;=, == or !=</source>
<translation>comparez avec &lt;, &lt;=, &gt;, &gt;=, == ou !=</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>give indices, or write any(...) around each</source>
<translation>donnez des indices, ou entourez chacun de any(...)</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>give indices, or write mean, max or norm of them</source>
<translation>donnez des indices, ou prenez mean, max ou norm</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>give one index, or leave it out for all</source>
<translation>donnez un seul indice, ou n’en donnez pas pour tous</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>if and else are not known</source>
<translation>if et else ne sont pas connus</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>in and is are not known</source>
<translation>in et is ne sont pas connus</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>neurons and samples count from 1, row 0 is the bias</source>
<translation>neurones et exemples se comptent à partir de 1, la ligne 0 est le biais</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>numbers are written with a point: {code}</source>
<extracomment>pattern</extracomment>
<translation>les nombres s’écrivent avec un point : {code}</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>only numbers, names, comparisons and arithmetic can be used</source>
<translation>seuls des nombres, des noms, des comparaisons et des calculs sont possibles</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>only the arrays of a layer have an index</source>
<translation>seuls les tableaux d’une couche ont un indice</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>quotes belong to the name of a layer: z['my layer']</source>
<translation>les guillemets vont avec le nom d’une couche : z['my layer']</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>ranges are not known</source>
<translation>les intervalles ne sont pas connus</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>that cannot be called</source>
<translation>cela ne peut pas être appelé</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>that is not a number</source>
<translation>ce n’est pas un nombre</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>the expression cannot be read from here on</source>
<translation>l’expression est illisible à partir d’ici</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>the expression has {count} parts</source>
<extracomment>pattern</extracomment>
<translation>l’expression a {count} éléments</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>the expression has {text} characters</source>
<extracomment>pattern</extracomment>
<translation>l’expression a {text} caractères</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>the expression is nested too deeply</source>
<translation>l’expression a trop de niveaux de parenthèses</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>the expression is not finished</source>
<translation>l’expression n’est pas terminée</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>the first index is the name of a layer</source>
<translation>le premier indice est le nom d’une couche</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>the number is too large</source>
<translation>le nombre est trop grand</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>there is no function {name}</source>
<extracomment>pattern</extracomment>
<translation>il n’y a pas de fonction {name}</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>there is nothing to compute</source>
<translation>il n’y a rien à calculer</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>this cannot be read as an expression</source>
<translation>cela ne peut pas être lu comme une expression</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>use *, norm or mean</source>
<translation>utilisez *, norm ou mean</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>use comparisons with and, or, not</source>
<translation>utilisez des comparaisons avec and, or, not</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>use one below 1e308</source>
<translation>prenez-en un inférieur à 1e308</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>write !=</source>
<translation>écrivez !=</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>write ** for a power</source>
<translation>écrivez ** pour une puissance</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>write /</source>
<translation>écrivez /</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>write &lt;=</source>
<translation>écrivez &lt;=</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>write == to compare</source>
<translation>écrivez == pour comparer</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>write &gt;=</source>
<translation>écrivez &gt;=</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>write and</source>
<translation>écrivez and</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>write not</source>
<translation>écrivez not</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>write or</source>
<translation>écrivez or</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>{most_characters} is the most</source>
<extracomment>pattern</extracomment>
<translation>{most_characters} est le maximum</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>{most_parts} is the most</source>
<extracomment>pattern</extracomment>
<translation>{most_parts} est le maximum</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>{name} takes comparisons, and this is a number</source>
<extracomment>pattern</extracomment>
<translation>{name} prend des comparaisons, et ceci est un nombre</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>{name} takes one value</source>
<extracomment>pattern</extracomment>
<translation>{name} prend une valeur</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>{name} takes plain values</source>
<extracomment>pattern</extracomment>
<translation>{name} prend de simples valeurs</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>{sign} is not known</source>
<extracomment>pattern</extracomment>
<translation>{sign} n’est pas connu</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>{text} is not one number</source>
<extracomment>pattern</extracomment>
<translation>{text} n’est pas un seul nombre</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>{whole} and {shape} do not fit together</source>
<extracomment>pattern</extracomment>
<translation>{whole} et {shape} ne vont pas ensemble</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>| is not known</source>
<translation>| n’est pas connu</translation>
</message>
<message>
<location filename="session/expressions/parser.py" />
<source>~ is not known</source>
<translation>~ n’est pas connu</translation>
</message>
<message>
<location filename="session/expressions/symbols.py" />
<source>E training</source>
<translation>E apprentissage</translation>
</message>
<message>
<location filename="session/expressions/symbols.py" />
<source>E validation</source>
<translation>E validation</translation>
</message>
<message>
<location filename="session/expressions/symbols.py" />
<source>training accuracy</source>
<translation>exactitude d’apprentissage</translation>
</message>
<message>
<location filename="session/expressions/symbols.py" />
<source>validation accuracy</source>
<translation>exactitude de validation</translation>
</message>
<message>
<location filename="session/expressions/tree.py" />
<source>one number</source>
<translation>un seul nombre</translation>
</message>
<message>
<location filename="session/expressions/tree.py" />
<source>{shape} numbers</source>
<extracomment>pattern</extracomment>
<translation>{shape} nombres</translation>
</message>
<message>
<location filename="session/folds.py" />
<source>take 2 to {samples}</source>
<extracomment>pattern</extracomment>
<translation>prenez-en de 2 à {samples}</translation>
</message>
<message>
<location filename="session/folds.py" />
<source>there are {samples} samples</source>
<extracomment>pattern</extracomment>
<translation>il y a {samples} exemples</translation>
</message>
<message>
<location filename="session/foreign.py" />
<source>its outputs are those before they are scaled back, which only an identity can take over</source>
<translation>ses sorties sont celles d’avant la remise à l’échelle, que seule l’identité peut reprendre</translation>
</message>
<message>
<location filename="session/foreign.py" />
<source>open or make a network of that shape, and import the weights into it</source>
<translation>ouvrez ou faites un réseau de cette forme, et importez-y les poids</translation>
</message>
<message>
<location filename="session/foreign.py" />
<source>samples of its width stand in for data: choose its own</source>
<translation>des exemples de même largeur remplacent ses données : choisissez les vraies</translation>
</message>
<message>
<location filename="session/foreign.py" />
<source>the scaling of {folded} was put into the weights</source>
<extracomment>pattern</extracomment>
<translation>la mise à l’échelle de {folded} a été intégrée aux poids</translation>
</message>
<message>
<location filename="session/foreign.py" />
<source>there are no samples of its width: choose its data</source>
<translation>il n’y a pas d’exemples de cette largeur : choisissez ses données</translation>
</message>
<message>
<location filename="session/foreign.py" />
<source>which layer feeds which, and the activations, are not in it</source>
<translation>quelle couche en alimente quelle autre, et les activations, n’y sont pas</translation>
</message>
<message>
<location filename="session/foreign.py" />
<source>{path} holds weights alone, and no network</source>
<extracomment>pattern</extracomment>
<translation>{path} ne contient que des poids, et pas de réseau</translation>
</message>
<message>
<location filename="session/guests.py" />
<source>a step goes on with the training</source>
<translation>avancez d’un pas pour reprendre l’apprentissage</translation>
</message>
<message>
<location filename="session/guests.py" />
<source>explain a number</source>
<translation>expliquer un nombre</translation>
</message>
<message>
<location filename="session/guests.py" />
<source>kept for test</source>
<translation>gardé pour le test</translation>
</message>
<message>
<location filename="session/guests.py" />
<source>kept for validation</source>
<translation>gardé pour la validation</translation>
</message>
<message>
<location filename="session/guests.py" />
<source>look at a number</source>
<translation>regarder un nombre</translation>
</message>
<message>
<location filename="session/guests.py" />
<source>nothing is learned from it</source>
<translation>rien n’en est appris</translation>
</message>
<message>
<location filename="session/guests.py" />
<source>of the training part</source>
<translation>de la partie d’apprentissage</translation>
</message>
<message>
<location filename="session/guests.py" />
<source>row {row} of the data, {of_part}</source>
<extracomment>pattern</extracomment>
<translation>exemple {row} des données, {of_part}</translation>
</message>
<message>
<location filename="session/guests.py" />
<source>sample {row} cannot be stepped through</source>
<extracomment>pattern</extracomment>
<translation>l’exemple {row} ne peut pas être parcouru pas à pas</translation>
</message>
<message>
<location filename="session/guests.py" />
<source>sample {row} is {of_part}: it was looked at, and nothing was learned</source>
<extracomment>pattern</extracomment>
<translation>l’exemple {row} est {of_part} : il a été regardé, et rien n’a été appris</translation>
</message>
<message>
<location filename="session/guests.py" />
<source>sample {row}, {of_part}, is looked at</source>
<extracomment>pattern</extracomment>
<translation>l’exemple {row}, {of_part}, est regardé</translation>
</message>
<message>
<location filename="session/guests.py" />
<source>sample {row}, {of_part}, is looked at: a forward pass, nothing is learned from it</source>
<extracomment>pattern</extracomment>
<translation>l’exemple {row}, {of_part}, est regardé : une passe avant, rien n’en est appris</translation>
</message>
<message>
<location filename="session/guests.py" />
<source>see its worked solution</source>
<translation>voyez son corrigé</translation>
</message>
<message>
<location filename="session/guests.py" />
<source>step back</source>
<translation>reculer d’un pas</translation>
</message>
<message>
<location filename="session/guests.py" />
<source>step through another sample</source>
<translation>parcourir un autre exemple pas à pas</translation>
</message>
<message>
<location filename="session/guests.py" />
<source>the forward pass is done</source>
<translation>la passe avant est terminée</translation>
</message>
<message>
<location filename="session/guests.py" />
<source>this rule has no forward pass</source>
<translation>cette règle n’a pas de passe avant</translation>
</message>
<message>
<location filename="session/history.py" />
<source>A logical calculus of the ideas immanent in nervous activity, Bulletin of Mathematical Biophysics 5, 115–133</source>
<translation>A logical calculus of the ideas immanent in nervous activity, Bulletin of Mathematical Biophysics 5, 115–133</translation>
</message>
<message>
<location filename="session/history.py" />
<source>A neuron fires when enough of its inputs do. Two layers of such units compute XOR; nothing learns yet.</source>
<translation>Un neurone s’active quand assez de ses entrées le sont. Deux couches de telles unités calculent XOR ; rien n’apprend encore.</translation>
</message>
<message>
<location filename="session/history.py" />
<source>A simplified neuron model as a principal component analyzer, Journal of Mathematical Biology 15</source>
<translation>A simplified neuron model as a principal component analyzer, Journal of Mathematical Biology 15</translation>
</message>
<message>
<location filename="session/history.py" />
<source>Adaptive switching circuits, IRE WESCON Convention Record</source>
<translation>Adaptive switching circuits, IRE WESCON Convention Record</translation>
</message>
<message>
<location filename="session/history.py" />
<source>Bayesian evidence</source>
<translation>Évidence bayésienne</translation>
</message>
<message>
<location filename="session/history.py" />
<source>Bayesian interpolation, Neural Computation 4</source>
<translation>Bayesian interpolation, Neural Computation 4</translation>
</message>
<message>
<location filename="session/history.py" />
<source>Bells are placed among the samples, and least squares says how high each is: no descent is needed.</source>
<translation>Des cloches sont placées parmi les exemples, et les moindres carrés donnent la hauteur de chacune : aucune descente n’est nécessaire.</translation>
</message>
<message>
<location filename="session/history.py" />
<source>Bernard Widrow and Ted Hoff</source>
<translation>Bernard Widrow et Ted Hoff</translation>
</message>
<message>
<location filename="session/history.py" />
<source>Corinna Cortes and Vladimir Vapnik</source>
<translation>Corinna Cortes et Vladimir Vapnik</translation>
</message>
<message>
<location filename="session/history.py" />
<source>David Broomhead and David Lowe</source>
<translation>David Broomhead et David Lowe</translation>
</message>
<message>
<location filename="session/history.py" />
<source>David MacKay</source>
<translation>David MacKay</translation>
</message>
<message>
<location filename="session/history.py" />
<source>David Rumelhart and David Zipser</source>
<translation>David Rumelhart et David Zipser</translation>
</message>
<message>
<location filename="session/history.py" />
<source>David Rumelhart, Geoffrey Hinton and Ronald Williams</source>
<translation>David Rumelhart, Geoffrey Hinton et Ronald Williams</translation>
</message>
<message>
<location filename="session/history.py" />
<source>Donald Hebb</source>
<translation>Donald Hebb</translation>
</message>
<message>
<location filename="session/history.py" />
<source>Each unit learns from what those before it leave over: the principal components, one after the other.</source>
<translation>Chaque unité apprend de ce que celles d’avant laissent : les composantes principales, l’une après l’autre.</translation>
</message>
<message>
<location filename="session/history.py" />
<source>Erkki Oja</source>
<translation>Erkki Oja</translation>
</message>
<message>
<location filename="session/history.py" />
<source>Feature discovery by competitive learning, Cognitive Science 9</source>
<translation>Feature discovery by competitive learning, Cognitive Science 9</translation>
</message>
<message>
<location filename="session/history.py" />
<source>Frank Rosenblatt</source>
<translation>Frank Rosenblatt</translation>
</message>
<message>
<location filename="session/history.py" />
<source>H   HH   HHHHHHH   HH   H</source>
<translation>H   HH   HHHHHHH   HH   H</translation>
</message>
<message>
<location filename="session/history.py" />
<source>HHHHH  H    H    H    H  </source>
<translation>HHHHH  H    H    H    H  </translation>
</message>
<message>
<location filename="session/history.py" />
<source>HHHHHH    HHHH H    H    </source>
<translation>HHHHHH    HHHH H    H    </translation>
</message>
<message>
<location filename="session/history.py" />
<source>Hebb's growth with a brake that keeps the length at 1: a neuron finds the first principal component.</source>
<translation>La croissance de Hebb avec un frein qui garde la longueur à 1 : un neurone trouve la première composante principale.</translation>
</message>
<message>
<location filename="session/history.py" />
<source>Hopfield's network</source>
<translation>Réseau de Hopfield</translation>
</message>
<message>
<location filename="session/history.py" />
<source>John Hopfield</source>
<translation>John Hopfield</translation>
</message>
<message>
<location filename="session/history.py" />
<source>Learn from how far off the net input is, also where the answer is right: the least squares, step by step.</source>
<translation>Apprendre de l’écart de l’entrée nette, même quand la réponse est juste : les moindres carrés, pas à pas.</translation>
</message>
<message>
<location filename="session/history.py" />
<source>Learning representations by back-propagating errors, Nature 323</source>
<translation>Learning representations by back-propagating errors, Nature 323</translation>
</message>
<message>
<location filename="session/history.py" />
<source>Marvin Minsky and Seymour Papert</source>
<translation>Marvin Minsky et Seymour Papert</translation>
</message>
<message>
<location filename="session/history.py" />
<source>Multivariable functional interpolation and adaptive networks, Complex Systems 2</source>
<translation>Multivariable functional interpolation and adaptive networks, Complex Systems 2</translation>
</message>
<message>
<location filename="session/history.py" />
<source>Neighbours on a grid learn together, so that the map unfolds among the samples in their order.</source>
<translation>Des voisins sur une grille apprennent ensemble, si bien que la carte se déploie parmi les exemples en suivant leur ordre.</translation>
</message>
<message>
<location filename="session/history.py" />
<source>Neural networks and physical systems with emergent collective computational abilities, Proceedings of the National Academy of Sciences 79</source>
<translation>Neural networks and physical systems with emergent collective computational abilities, Proceedings of the National Academy of Sciences 79</translation>
</message>
<message>
<location filename="session/history.py" />
<source>No line for XOR</source>
<translation>Pas de droite pour XOR</translation>
</message>
<message>
<location filename="session/history.py" />
<source>Not one line but all that fit, each with its probability; how strongly to hold back follows from the data.</source>
<translation>Non pas une droite mais toutes celles qui conviennent, chacune avec sa probabilité ; la force de la retenue découle des données.</translation>
</message>
<message>
<location filename="session/history.py" />
<source>Oja's rule</source>
<translation>Règle d’Oja</translation>
</message>
<message>
<location filename="session/history.py" />
<source>One layer cannot compute XOR, however long it learns: the mistakes come round for ever. A winter began.</source>
<translation>Une seule couche ne peut pas calculer XOR, si longtemps qu’elle apprenne : les erreurs reviennent sans fin. Un hiver commença.</translation>
</message>
<message>
<location filename="session/history.py" />
<source>Optimal unsupervised learning in a single-layer linear feedforward neural network, Neural Networks 2</source>
<translation>Optimal unsupervised learning in a single-layer linear feedforward neural network, Neural Networks 2</translation>
</message>
<message>
<location filename="session/history.py" />
<source>Patterns are valleys of an energy: from a damaged pattern the units fall, one by one, to the nearest of them.</source>
<translation>Les motifs sont les vallées d’une énergie : d’un motif abîmé, les unités descendent, une à une, vers le plus proche.</translation>
</message>
<message>
<location filename="session/history.py" />
<source>Perceptrons: An Introduction to Computational Geometry, MIT Press</source>
<translation>Perceptrons: An Introduction to Computational Geometry, MIT Press</translation>
</message>
<message>
<location filename="session/history.py" />
<source>Prototypes of classes: the nearest comes closer to a sample of its own class, and goes away from another's.</source>
<translation>Des prototypes des classes : le plus proche se rapproche d’un exemple de sa classe, et s’éloigne d’un exemple d’une autre.</translation>
</message>
<message>
<location filename="session/history.py" />
<source>Radial basis functions</source>
<translation>Fonctions à base radiale</translation>
</message>
<message>
<location filename="session/history.py" />
<source>Sanger's rule</source>
<translation>Règle de Sanger</translation>
</message>
<message>
<location filename="session/history.py" />
<source>Self-organising map</source>
<translation>Carte auto-organisatrice</translation>
</message>
<message>
<location filename="session/history.py" />
<source>Self-organized formation of topologically correct feature maps, Biological Cybernetics 43</source>
<translation>Self-organized formation of topologically correct feature maps, Biological Cybernetics 43</translation>
</message>
<message>
<location filename="session/history.py" />
<source>Support vector machine</source>
<translation>Machine à vecteurs de support</translation>
</message>
<message>
<location filename="session/history.py" />
<source>Support-vector networks, Machine Learning 20</source>
<translation>Support-vector networks, Machine Learning 20</translation>
</message>
<message>
<location filename="session/history.py" />
<source>Terence Sanger</source>
<translation>Terence Sanger</translation>
</message>
<message>
<location filename="session/history.py" />
<source>Teuvo Kohonen</source>
<translation>Teuvo Kohonen</translation>
</message>
<message>
<location filename="session/history.py" />
<source>The Organization of Behavior, Wiley</source>
<translation>The Organization of Behavior, Wiley</translation>
</message>
<message>
<location filename="session/history.py" />
<source>The chain rule tells every hidden weight its share in the error: XOR is learned, and the winter ends.</source>
<translation>La règle de dérivation en chaîne dit à chaque poids caché sa part dans l’erreur : XOR s’apprend, et l’hiver finit.</translation>
</message>
<message>
<location filename="session/history.py" />
<source>The nearest unit moves towards the sample. Without any teacher the units come to stand for groups.</source>
<translation>L’unité la plus proche se déplace vers l’exemple. Sans aucun maître, les unités en viennent à représenter des groupes.</translation>
</message>
<message>
<location filename="session/history.py" />
<source>The perceptron</source>
<translation>Le perceptron</translation>
</message>
<message>
<location filename="session/history.py" />
<source>The perceptron: a probabilistic model for information storage and organization in the brain, Psychological Review 65</source>
<translation>The perceptron: a probabilistic model for information storage and organization in the brain, Psychological Review 65</translation>
</message>
<message>
<location filename="session/history.py" />
<source>The self-organizing map, Proceedings of the IEEE 78</source>
<translation>The self-organizing map, Proceedings of the IEEE 78</translation>
</message>
<message>
<location filename="session/history.py" />
<source>The widest margin between two classes. Only the samples at its edge count: the support vectors.</source>
<translation>La plus large marge entre deux classes. Seuls comptent les exemples à son bord : les vecteurs de support.</translation>
</message>
<message>
<location filename="session/history.py" />
<source>Threshold logic</source>
<translation>Logique à seuil</translation>
</message>
<message>
<location filename="session/history.py" />
<source>Vector quantization</source>
<translation>Quantification vectorielle</translation>
</message>
<message>
<location filename="session/history.py" />
<source>Warren McCulloch and Walter Pitts</source>
<translation>Warren McCulloch et Walter Pitts</translation>
</message>
<message>
<location filename="session/history.py" />
<source>What fires together is wired together. The weights turn to where the inputs vary most, and grow without end.</source>
<translation>Ce qui s’active ensemble se lie. Les poids se tournent vers la direction où les entrées varient le plus, et croissent sans fin.</translation>
</message>
<message>
<location filename="session/history.py" />
<source>Wrong answers move the line, right ones leave it: what a line can separate is learned in the end.</source>
<translation>Les mauvaises réponses déplacent la droite, les bonnes la laissent : ce qu’une droite peut séparer finit par être appris.</translation>
</message>
<message>
<location filename="session/history.py" />
<source>learning vector quantization</source>
<translation>quantification vectorielle par apprentissage</translation>
</message>
<message>
<location filename="session/history.py" />
<source>radial basis functions</source>
<translation>fonctions à base radiale</translation>
</message>
<message>
<location filename="session/history.py" />
<source>threshold logic</source>
<translation>logique à seuil</translation>
</message>
<message>
<location filename="session/history.py" />
<source>xor by a perceptron</source>
<translation>xor par un perceptron</translation>
</message>
<message>
<location filename="session/importing.py" />
<source>Every row would be left out: ignore the columns in which values are missing, or fill them in.</source>
<translation>Toutes les lignes seraient omises : ignorez les colonnes où des valeurs manquent, ou complétez-les.</translation>
</message>
<message>
<location filename="session/importing.py" />
<source>has no value in {name}</source>
<extracomment>pattern</extracomment>
<translation>n’a pas de valeur dans {name}</translation>
</message>
<message>
<location filename="session/importing.py" />
<source>has {shown} in {name}, which is no plain number</source>
<extracomment>pattern</extracomment>
<translation>a {shown} dans {name}, ce qui n’est pas un simple nombre</translation>
</message>
<message>
<location filename="session/importing.py" />
<source>ignore it</source>
<translation>ignorez-la</translation>
</message>
<message>
<location filename="session/importing.py" />
<source>it has {text} characters, the limit is {text2}</source>
<extracomment>pattern</extracomment>
<translation>elle a {text} caractères, la limite est {text2}</translation>
</message>
<message>
<location filename="session/importing.py" />
<source>mend the list</source>
<translation>corrigez la liste</translation>
</message>
<message>
<location filename="session/importing.py" />
<source>save it as a file, and import that</source>
<translation>enregistrez-la dans un fichier, et importez celui-ci</translation>
</message>
<message>
<location filename="session/importing.py" />
<source>the column {name} cannot be used</source>
<extracomment>pattern</extracomment>
<translation>la colonne {name} ne peut pas être utilisée</translation>
</message>
<message>
<location filename="session/importing.py" />
<source>the pasted table is too large</source>
<translation>la table collée est trop grande</translation>
</message>
<message>
<location filename="session/importing.py" />
<source>they are {shown}</source>
<extracomment>pattern</extracomment>
<translation>ce sont {shown}</translation>
</message>
<message>
<location filename="session/importing.py" />
<source>{strange} is none of the categories of the column</source>
<extracomment>pattern</extracomment>
<translation>{strange} n’est aucune des catégories de la colonne</translation>
</message>
<message>
<location filename="session/landmarks.py" />
<source>Azevedo and others, Journal of Comparative Neurology 513, 2009</source>
<translation>Azevedo et autres, Journal of Comparative Neurology 513, 2009</translation>
</message>
<message>
<location filename="session/landmarks.py" />
<source>Hay, Lynch and Smith, Mark I Perceptron Operators' Manual, 1960: 512 association and 8 response units</source>
<translation>Hay, Lynch et Smith, Mark I Perceptron Operators' Manual, 1960 : 512 unités d’association et 8 de réponse</translation>
</message>
<message>
<location filename="session/landmarks.py" />
<source>Krizhevsky, Sutskever and Hinton, NIPS 2012: 650,000 neurons</source>
<translation>Krizhevsky, Sutskever et Hinton, NIPS 2012 : 650 000 neurones</translation>
</message>
<message>
<location filename="session/landmarks.py" />
<source>LeCun and others, Neural Computation 1, 1989: 1,256 units with 256 inputs, 64,660 connections</source>
<translation>LeCun et autres, Neural Computation 1, 1989 : 1 256 unités à 256 entrées, 64 660 connexions</translation>
</message>
<message>
<location filename="session/landmarks.py" />
<source>LeCun and others, Proceedings of the IEEE 86, 1998: 340,908 connections; layers of 6 × 28², 6 × 14², 16 × 10², 16 × 5², 120, 84 and 10 units</source>
<translation>LeCun et autres, Proceedings of the IEEE 86, 1998 : 340 908 connexions ; couches de 6 × 28², 6 × 14², 16 × 10², 16 × 5², 120, 84 et 10 unités</translation>
</message>
<message>
<location filename="session/landmarks.py" />
<source>Mark I perceptron</source>
<translation>perceptron Mark I</translation>
</message>
<message>
<location filename="session/landmarks.py" />
<source>Sejnowski and Rosenberg, Complex Systems 1, 1987: 80 hidden units, 26 outputs, 18,629 weights</source>
<translation>Sejnowski et Rosenberg, Complex Systems 1, 1987 : 80 unités cachées, 26 sorties, 18 629 poids</translation>
</message>
<message>
<location filename="session/landmarks.py" />
<source>White and others, Philosophical Transactions B 314, 1986: 302 neurons</source>
<translation>White et autres, Philosophical Transactions B 314, 1986 : 302 neurones</translation>
</message>
<message>
<location filename="session/landmarks.py" />
<source>Widrow and Hoff, Adaptive switching circuits, 1960: one neuron on 16 switches</source>
<translation>Widrow et Hoff, Adaptive switching circuits, 1960 : un neurone sur 16 interrupteurs</translation>
</message>
<message>
<location filename="session/landmarks.py" />
<source>Zip codes</source>
<translation>Codes postaux</translation>
</message>
<message>
<location filename="session/landmarks.py" />
<source>human being</source>
<translation>être humain</translation>
</message>
<message>
<location filename="session/living.py" />
<source>another process holds the lock of this one</source>
<translation>un autre processus tient le verrou de celui-ci</translation>
</message>
<message>
<location filename="session/looking.py" />
<source>it is set from outside</source>
<translation>il est fixé de l’extérieur</translation>
</message>
<message>
<location filename="session/looking.py" />
<source>nothing computes this number</source>
<translation>rien ne calcule ce nombre</translation>
</message>
<message>
<location filename="session/looking.py" />
<source>reset, and step to it</source>
<translation>réinitialisez, et avancez jusqu’à lui</translation>
</message>
<message>
<location filename="session/looking.py" />
<source>that moment is no longer known</source>
<translation>ce moment n’est plus connu</translation>
</message>
<message>
<location filename="session/looking.py" />
<source>the memory begins later</source>
<translation>la mémoire commence plus tard</translation>
</message>
<message>
<location filename="session/measured.py" />
<source>open the project where its data are</source>
<translation>ouvrez le projet là où sont ses données</translation>
</message>
<message>
<location filename="session/measured.py" />
<source>the saved preparation</source>
<translation>la préparation enregistrée</translation>
</message>
<message>
<location filename="session/measured.py" />
<source>what was measured for the preparation cannot be used</source>
<translation>ce qui a été mesuré pour la préparation est inutilisable</translation>
</message>
<message>
<location filename="session/model.py" />
<source>1 epoch is done</source>
<translation>1 époque est faite</translation>
</message>
<message>
<location filename="session/model.py" />
<source>Change training</source>
<translation>Modifier l’apprentissage</translation>
</message>
<message>
<location filename="session/model.py" />
<source>Python makes no PDF</source>
<translation>Python ne fait pas de PDF</translation>
</message>
<message>
<location filename="session/model.py" />
<source>Qt does</source>
<translation>Qt en fait</translation>
</message>
<message>
<location filename="session/model.py" />
<source>give inputs and targets, or a sample</source>
<translation>donnez des entrées et des cibles, ou un exemple</translation>
</message>
<message>
<location filename="session/model.py" />
<source>it is not clear which samples are meant</source>
<translation>on ne sait pas de quels exemples il s’agit</translation>
</message>
<message>
<location filename="session/model.py" />
<source>row {sample} of the data</source>
<extracomment>pattern</extracomment>
<translation>ligne {sample} des données</translation>
</message>
<message>
<location filename="session/model.py" />
<source>say how many epochs more</source>
<translation>dites combien d’époques de plus</translation>
</message>
<message>
<location filename="session/model.py" />
<source>the outputs are none, or the data are away</source>
<translation>les sorties ne sont pas des classes, ou les données manquent</translation>
</message>
<message>
<location filename="session/model.py" />
<source>there are no classes</source>
<translation>il n’y a pas de classes</translation>
</message>
<message>
<location filename="session/model.py" />
<source>there is nothing left to train</source>
<translation>il ne reste rien à entraîner</translation>
</message>
<message>
<location filename="session/model.py" />
<source>use predict</source>
<translation>utilisez predict</translation>
</message>
<message>
<location filename="session/model.py" />
<source>write .html or .tex, or use nnsim solve</source>
<translation>écrivez .html ou .tex, ou utilisez nnsim solve</translation>
</message>
<message>
<location filename="session/model.py" />
<source>{epoch} epochs are done, as many as were planned</source>
<extracomment>pattern</extracomment>
<translation>{epoch} époques sont faites, autant que prévu</translation>
</message>
<message>
<location filename="session/model.py" />
<source>{shape_text}, {parameter_count} parameters</source>
<extracomment>pattern</extracomment>
<translation>{shape_text}, {parameter_count} paramètres</translation>
</message>
<message>
<location filename="session/moments.py" />
<source>after 1 update</source>
<translation>après 1 mise à jour</translation>
</message>
<message>
<location filename="session/moments.py" />
<source>after {count} updates</source>
<extracomment>pattern</extracomment>
<translation>après {count} mises à jour</translation>
</message>
<message>
<location filename="session/other_samples.py" />
<source>it has no column {absent} besides the inputs</source>
<extracomment>pattern</extracomment>
<translation>il n’a pas de colonne {absent} en plus des entrées</translation>
</message>
<message>
<location filename="session/other_samples.py" />
<source>it has no column {missing}</source>
<extracomment>pattern</extracomment>
<translation>il n’a pas de colonne {missing}</translation>
</message>
<message>
<location filename="session/other_samples.py" />
<source>it is not clear which they are</source>
<translation>on ne sait pas lesquelles ce sont</translation>
</message>
<message>
<location filename="session/other_samples.py" />
<source>its targets are not a single 1 and else 0</source>
<translation>ses cibles ne sont pas un seul 1 et des 0 pour le reste</translation>
</message>
<message>
<location filename="session/other_samples.py" />
<source>line {line} of {source} has {field} in the target column {name}</source>
<extracomment>pattern</extracomment>
<translation>la ligne {line} de {source} a {field} dans la colonne cible {name}</translation>
</message>
<message>
<location filename="session/other_samples.py" />
<source>mend it, or leave the row out</source>
<translation>corrigez-la, ou omettez la ligne</translation>
</message>
<message>
<location filename="session/other_samples.py" />
<source>name the inputs as the data do</source>
<translation>nommez les entrées comme dans les données</translation>
</message>
<message>
<location filename="session/other_samples.py" />
<source>name the target; there are {it}</source>
<extracomment>pattern</extracomment>
<translation>indiquez la cible ; il y a {it}</translation>
</message>
<message>
<location filename="session/other_samples.py" />
<source>the classes are {classes}</source>
<extracomment>pattern</extracomment>
<translation>les classes sont {classes}</translation>
</message>
<message>
<location filename="session/other_samples.py" />
<source>the targets are not found in {source}</source>
<extracomment>pattern</extracomment>
<translation>les cibles sont introuvables dans {source}</translation>
</message>
<message>
<location filename="session/other_samples.py" />
<source>{name} does not fit the network</source>
<extracomment>pattern</extracomment>
<translation>{name} ne va pas avec le réseau</translation>
</message>
<message>
<location filename="session/other_samples.py" />
<source>{name} does not say one class a row</source>
<extracomment>pattern</extracomment>
<translation>{name} ne dit pas une classe par ligne</translation>
</message>
<message>
<location filename="session/overruled.py" />
<source>has</source>
<translation>a</translation>
</message>
<message>
<location filename="session/overruled.py" />
<source>have</source>
<translation>ont</translation>
</message>
<message>
<location filename="session/overruled.py" />
<source>the L1 penalty</source>
<translation>la pénalité L1</translation>
</message>
<message>
<location filename="session/overruled.py" />
<source>the L2 penalty</source>
<translation>la pénalité L2</translation>
</message>
<message>
<location filename="session/overruled.py" />
<source>the batch size</source>
<translation>la taille des lots</translation>
</message>
<message>
<location filename="session/overruled.py" />
<source>the dropout</source>
<translation>le dropout</translation>
</message>
<message>
<location filename="session/overruled.py" />
<source>the greatest length of weights</source>
<translation>la plus grande longueur des poids</translation>
</message>
<message>
<location filename="session/overruled.py" />
<source>the learning rate</source>
<translation>le taux d’apprentissage</translation>
</message>
<message>
<location filename="session/overruled.py" />
<source>the loss</source>
<translation>la perte</translation>
</message>
<message>
<location filename="session/overruled.py" />
<source>the optimizer</source>
<translation>l’optimiseur</translation>
</message>
<message>
<location filename="session/overruled.py" />
<source>the regularizers</source>
<translation>les régularisations</translation>
</message>
<message>
<location filename="session/overruled.py" />
<source>the schedule</source>
<translation>le programme du taux</translation>
</message>
<message>
<location filename="session/overruled.py" />
<source>there is a layer between, {name}; give {shape_text} or another size of it</source>
<extracomment>pattern</extracomment>
<translation>il y a une couche entre les deux, {name} ; donnez {shape_text} ou une autre taille pour elle</translation>
</message>
<message>
<location filename="session/overruled.py" />
<source>these layers belong to it</source>
<translation>ces couches lui appartiennent</translation>
</message>
<message>
<location filename="session/overruled.py" />
<source>{size} outputs belong to its {size2} inputs</source>
<extracomment>pattern</extracomment>
<translation>{size} sorties vont avec ses {size2} entrées</translation>
</message>
<message>
<location filename="session/overruled.py" />
<source>{title}: the sizes are {shape_text} and not {sizes}, since {design}</source>
<extracomment>pattern</extracomment>
<translation>{title} : les tailles sont {shape_text} et non {sizes}, car {design}</translation>
</message>
<message>
<location filename="session/overruled.py" />
<source>{title}: {unused} given {either!t} no effect under this rule</source>
<extracomment>pattern</extracomment>
<translation>{title} : {unused} {either!t} été donné sans effet sous cette règle</translation>
</message>
<message>
<location filename="session/overruled.py" />
<source>{words} and {words2}</source>
<extracomment>pattern</extracomment>
<translation>{words} et {words2}</translation>
</message>
<message>
<location filename="session/own_data.py" />
<source>give the {count} inputs by the names that they have in the project, or nothing else</source>
<extracomment>pattern</extracomment>
<translation>donnez les {count} entrées sous les noms qu’elles ont dans le projet, ou rien d’autre</translation>
</message>
<message>
<location filename="session/own_data.py" />
<source>its columns are: {has}{either}</source>
<extracomment>pattern</extracomment>
<translation>ses colonnes sont : {has}{either}</translation>
</message>
<message>
<location filename="session/own_data.py" />
<source>its columns are: {shown}</source>
<extracomment>pattern</extracomment>
<translation>ses colonnes sont : {shown}</translation>
</message>
<message>
<location filename="session/own_data.py" />
<source>{name} has no column {name2}</source>
<extracomment>pattern</extracomment>
<translation>{name} n’a pas de colonne {name2}</translation>
</message>
<message>
<location filename="session/own_units.py" />
<source>an array of {ndim} dimensions was given</source>
<extracomment>pattern</extracomment>
<translation>un tableau à {ndim} dimensions a été donné</translation>
</message>
<message>
<location filename="session/own_units.py" />
<source>give at least one row</source>
<translation>donnez au moins une ligne</translation>
</message>
<message>
<location filename="session/own_units.py" />
<source>give finite numbers</source>
<translation>donnez des nombres finis</translation>
</message>
<message>
<location filename="session/own_units.py" />
<source>give one number for each unit</source>
<translation>donnez un nombre par unité</translation>
</message>
<message>
<location filename="session/own_units.py" />
<source>give rows of numbers of one length</source>
<translation>donnez des lignes de nombres de même longueur</translation>
</message>
<message>
<location filename="session/own_units.py" />
<source>give such targets</source>
<translation>donnez de telles cibles</translation>
</message>
<message>
<location filename="session/own_units.py" />
<source>the loss takes 0 and 1, or −1 and 1</source>
<translation>la perte prend 0 et 1, ou −1 et 1</translation>
</message>
<message>
<location filename="session/own_units.py" />
<source>the network takes {columns} {what}{it} a sample</source>
<extracomment>pattern</extracomment>
<translation>le réseau prend {columns} {what!t}{it} par exemple</translation>
</message>
<message>
<location filename="session/own_units.py" />
<source>the table is empty</source>
<translation>la table est vide</translation>
</message>
<message>
<location filename="session/own_units.py" />
<source>the targets are no classes</source>
<translation>les cibles ne sont pas des classes</translation>
</message>
<message>
<location filename="session/own_units.py" />
<source>the {what}s are no table of numbers</source>
<extracomment>pattern</extracomment>
<translation>les {what!t}s ne forment pas une table de nombres</translation>
</message>
<message>
<location filename="session/own_units.py" />
<source>there are no {what}s</source>
<extracomment>pattern</extracomment>
<translation>les {what!t}s manquent</translation>
</message>
<message>
<location filename="session/own_units.py" />
<source>{what} {column} of sample {row} is {rows}</source>
<extracomment>pattern</extracomment>
<translation>{what} {column} de l’exemple {row} est {rows}</translation>
</message>
<message>
<location filename="session/plotting.py" />
<source> is</source>
<translation> est</translation>
</message>
<message>
<location filename="session/plotting.py" />
<source>choose one of these</source>
<translation>choisissez parmi ceux-ci</translation>
</message>
<message>
<location filename="session/plotting.py" />
<source>name two of them</source>
<translation>indiquez-en deux</translation>
</message>
<message>
<location filename="session/plotting.py" />
<source>plot the curves, or the boundary</source>
<translation>tracez les courbes, ou la frontière</translation>
</message>
<message>
<location filename="session/plotting.py" />
<source>s are</source>
<translation>s sont</translation>
</message>
<message>
<location filename="session/plotting.py" />
<source>the network was not trained</source>
<translation>le réseau n’a pas été entraîné</translation>
</message>
<message>
<location filename="session/plotting.py" />
<source>the {others} other inputs are held at their means in the training part</source>
<extracomment>pattern</extracomment>
<translation>les {others} autres entrées sont tenues à leur moyenne dans la partie d’apprentissage</translation>
</message>
<message>
<location filename="session/plotting.py" />
<source>there are no curves</source>
<translation>il n’y a pas de courbes</translation>
</message>
<message>
<location filename="session/plotting.py" />
<source>there are {known}</source>
<extracomment>pattern</extracomment>
<translation>il y en a {known}</translation>
</message>
<message>
<location filename="session/plotting.py" />
<source>there is no confusion</source>
<translation>il n’y a pas de matrice de confusion</translation>
</message>
<message>
<location filename="session/plotting.py" />
<source>there is no {chosen} part</source>
<extracomment>pattern</extracomment>
<translation>il n’y a pas de partie {chosen}</translation>
</message>
<message>
<location filename="session/plotting.py" />
<source>they are {listed}</source>
<extracomment>pattern</extracomment>
<translation>ce sont {listed}</translation>
</message>
<message>
<location filename="session/plotting.py" />
<source>train it first: nnsim train FILE</source>
<translation>entraînez-le d’abord : nnsim train FILE</translation>
</message>
<message>
<location filename="session/plotting.py" />
<source>{inputs} are no two inputs</source>
<extracomment>pattern</extracomment>
<translation>{inputs} ne sont pas deux entrées</translation>
</message>
<message>
<location filename="session/plotting.py" />
<source>{off} sample{either!t} far from all others, and not shown</source>
<extracomment>pattern</extracomment>
<translation>{off} exemple{either!t} loin de tous les autres, donc hors de la vue</translation>
</message>
<message>
<location filename="session/plotting.py" />
<source>{title}: {chosen} part</source>
<extracomment>pattern</extracomment>
<translation>{title} : partie {chosen!t}</translation>
</message>
<message>
<location filename="session/reading.py" />
<source>a file cannot be read by {name}</source>
<extracomment>pattern</extracomment>
<translation>un fichier ne peut pas être lu selon {name}</translation>
</message>
<message>
<location filename="session/reading.py" />
<source>category</source>
<translation>catégorie</translation>
</message>
<message>
<location filename="session/reading.py" />
<source>choose from {fills}</source>
<extracomment>pattern</extracomment>
<translation>choisissez parmi {fills}</translation>
</message>
<message>
<location filename="session/reading.py" />
<source>choose from {known}</source>
<extracomment>pattern</extracomment>
<translation>choisissez parmi {known}</translation>
</message>
<message>
<location filename="session/reading.py" />
<source>choose one of them</source>
<translation>choisissez l’un d’eux</translation>
</message>
<message>
<location filename="session/reading.py" />
<source>the column {name} cannot be both {found} and {key}</source>
<extracomment>pattern</extracomment>
<translation>la colonne {name} ne peut pas être à la fois {found} et {key}</translation>
</message>
<message>
<location filename="session/reading.py" />
<source>the column {name} cannot be {word}</source>
<extracomment>pattern</extracomment>
<translation>la colonne {name} ne peut pas être {word}</translation>
</message>
<message>
<location filename="session/reading.py" />
<source>there is no such setting</source>
<translation>ce réglage n’existe pas</translation>
</message>
<message>
<location filename="session/reading.py" />
<source>{impute} cannot stand in for missing numbers</source>
<extracomment>pattern</extracomment>
<translation>{impute} ne peut pas remplacer des nombres manquants</translation>
</message>
<message>
<location filename="session/recovery.py" />
<source>the copy has the default for {wrong}</source>
<extracomment>pattern</extracomment>
<translation>la copie a la valeur par défaut pour {wrong}</translation>
</message>
<message>
<location filename="session/recovery.py" />
<source>the folder {place} cannot be made</source>
<extracomment>pattern</extracomment>
<translation>le dossier {place} ne peut pas être créé</translation>
</message>
<message>
<location filename="session/recovery.py" />
<source>the folder {place} cannot be read</source>
<extracomment>pattern</extracomment>
<translation>le dossier {place} ne peut pas être lu</translation>
</message>
<message>
<location filename="session/recovery.py" />
<source>the rescued copy {path} cannot be deleted</source>
<extracomment>pattern</extracomment>
<translation>la copie de secours {path} ne peut pas être supprimée</translation>
</message>
<message>
<location filename="session/recovery.py" />
<source>what was set cannot be saved</source>
<translation>ce qui était réglé ne peut pas être enregistré</translation>
</message>
<message>
<location filename="session/risks.py" />
<source>a file takes the place of the work, and libraries of others may read it</source>
<translation>un fichier prend la place du travail, et des bibliothèques tierces peuvent le lire</translation>
</message>
<message>
<location filename="session/risks.py" />
<source>an edit of the data or of the start leaves what was trained</source>
<translation>une modification des données ou du départ abandonne ce qui a été appris</translation>
</message>
<message>
<location filename="session/risks.py" />
<source>compiled code runs, in a process of its own, and for long</source>
<translation>du code compilé s’exécute, dans son propre processus, et longtemps</translation>
</message>
<message>
<location filename="session/risks.py" />
<source>libraries of others may read the file</source>
<translation>des bibliothèques tierces peuvent lire le fichier</translation>
</message>
<message>
<location filename="session/risks.py" />
<source>libraries of others may read the file, which can be very large</source>
<translation>des bibliothèques tierces peuvent lire le fichier, qui peut être très grand</translation>
</message>
<message>
<location filename="session/risks.py" />
<source>libraries of others may write the file</source>
<translation>des bibliothèques tierces peuvent écrire le fichier</translation>
</message>
<message>
<location filename="session/risks.py" />
<source>other weights take the place of what was trained</source>
<translation>d’autres poids prennent la place de ce qui a été appris</translation>
</message>
<message>
<location filename="session/risks.py" />
<source>rescued work takes the place of this one</source>
<translation>un travail rescapé prend la place de celui-ci</translation>
</message>
<message>
<location filename="session/risks.py" />
<source>what was trained is left</source>
<translation>ce qui a été appris est abandonné</translation>
</message>
<message>
<location filename="session/samples.py" />
<source>Add a sample</source>
<translation>Ajouter un exemple</translation>
</message>
<message>
<location filename="session/samples.py" />
<source>Add {rows} samples</source>
<extracomment>pattern</extracomment>
<translation>Ajouter {rows} exemples</translation>
</message>
<message>
<location filename="session/samples.py" />
<source>Change a sample</source>
<translation>Modifier un exemple</translation>
</message>
<message>
<location filename="session/samples.py" />
<source>Delete a sample</source>
<translation>Supprimer un exemple</translation>
</message>
<message>
<location filename="session/samples.py" />
<source>Delete {rows} samples</source>
<extracomment>pattern</extracomment>
<translation>Supprimer {rows} exemples</translation>
</message>
<message>
<location filename="session/samples.py" />
<source>Draw a sample</source>
<translation>Dessiner un exemple</translation>
</message>
<message>
<location filename="session/samples.py" />
<source>Draw {rows} samples</source>
<extracomment>pattern</extracomment>
<translation>Dessiner {rows} exemples</translation>
</message>
<message>
<location filename="session/samples.py" />
<source>Erase samples</source>
<translation>Effacer des exemples</translation>
</message>
<message>
<location filename="session/samples.py" />
<source>Make the samples my own</source>
<translation>Faire miens les exemples</translation>
</message>
<message>
<location filename="session/samples.py" />
<source>a sample has {width} numbers</source>
<extracomment>pattern</extracomment>
<translation>un exemple a {width} nombres</translation>
</message>
<message>
<location filename="session/samples.py" />
<source>choose one</source>
<translation>choisissez-en une</translation>
</message>
<message>
<location filename="session/samples.py" />
<source>give as many</source>
<translation>donnez-en autant</translation>
</message>
<message>
<location filename="session/samples.py" />
<source>make them your own first</source>
<translation>faites-les d’abord vôtres</translation>
</message>
<message>
<location filename="session/samples.py" />
<source>others were given</source>
<translation>il en a été donné un autre nombre</translation>
</message>
<message>
<location filename="session/samples.py" />
<source>there are {count}</source>
<extracomment>pattern</extracomment>
<translation>il y en a {count}</translation>
</message>
<message>
<location filename="session/samples.py" />
<source>there is no class {text}</source>
<extracomment>pattern</extracomment>
<translation>il n’y a pas de classe {text}</translation>
</message>
<message>
<location filename="session/samples.py" />
<source>there is no sample {row}</source>
<extracomment>pattern</extracomment>
<translation>il n’y a pas d’exemple {row}</translation>
</message>
<message>
<location filename="session/samples.py" />
<source>these samples cannot be changed</source>
<translation>ces exemples ne peuvent pas être modifiés</translation>
</message>
<message>
<location filename="session/samples.py" />
<source>they are {classes}</source>
<extracomment>pattern</extracomment>
<translation>ce sont {classes}</translation>
</message>
<message>
<location filename="session/samples.py" />
<source>they are “{what}”</source>
<extracomment>pattern</extracomment>
<translation>ils viennent de « {what} »</translation>
</message>
<message>
<location filename="session/scaling.py" />
<source> and {names} more</source>
<extracomment>pattern</extracomment>
<translation> et {names} de plus</translation>
</message>
<message>
<location filename="session/scaling.py" />
<source>, as the scale of {named} calls for it</source>
<extracomment>pattern</extracomment>
<translation>, comme le demande l’échelle de {named}</translation>
</message>
<message>
<location filename="session/scaling.py" />
<source>inputs and the target are</source>
<translation>les entrées et la cible sont</translation>
</message>
<message>
<location filename="session/scaling.py" />
<source>inputs are standardized and the target is</source>
<translation>les entrées sont centrées-réduites et la cible est</translation>
</message>
<message>
<location filename="session/scaling.py" />
<source>the inputs are scaled to 0 … 1</source>
<translation>les entrées sont ramenées à 0 … 1</translation>
</message>
<message>
<location filename="session/scaling.py" />
<source>the inputs are standardized</source>
<translation>les entrées sont centrées-réduites</translation>
</message>
<message>
<location filename="session/scaling.py" />
<source>the target is standardized</source>
<translation>la cible est centrée-réduite</translation>
</message>
<message>
<location filename="session/session.py" />
<source>New seed</source>
<translation>Nouvelle graine</translation>
</message>
<message>
<location filename="session/session.py" />
<source>Set bias</source>
<translation>Fixer un biais</translation>
</message>
<message>
<location filename="session/session.py" />
<source>Set weight</source>
<translation>Fixer un poids</translation>
</message>
<message>
<location filename="session/session.py" />
<source>Train on</source>
<translation>Continuer l’apprentissage</translation>
</message>
<message>
<location filename="session/session.py" />
<source>a weight must be finite</source>
<translation>un poids doit être fini</translation>
</message>
<message>
<location filename="session/session.py" />
<source>begin anew</source>
<translation>recommencer</translation>
</message>
<message>
<location filename="session/session.py" />
<source>change this</source>
<translation>modifier cela</translation>
</message>
<message>
<location filename="session/session.py" />
<source>choose the learning rule</source>
<translation>choisir la règle d’apprentissage</translation>
</message>
<message>
<location filename="session/session.py" />
<source>draw a new seed</source>
<translation>tirer une nouvelle graine</translation>
</message>
<message>
<location filename="session/session.py" />
<source>export weights</source>
<translation>exporter les poids</translation>
</message>
<message>
<location filename="session/session.py" />
<source>how that network had been trained is not kept any more</source>
<translation>l’apprentissage de ce réseau n’est plus gardé en mémoire</translation>
</message>
<message>
<location filename="session/session.py" />
<source>import weights</source>
<translation>importer des poids</translation>
</message>
<message>
<location filename="session/session.py" />
<source>locate the data</source>
<translation>retrouver les données</translation>
</message>
<message>
<location filename="session/session.py" />
<source>new seed</source>
<translation>nouvelle graine</translation>
</message>
<message>
<location filename="session/session.py" />
<source>restore it first</source>
<translation>rétablissez-la d’abord</translation>
</message>
<message>
<location filename="session/session.py" />
<source>see its problems</source>
<translation>voyez ses problèmes</translation>
</message>
<message>
<location filename="session/session.py" />
<source>set a weight</source>
<translation>fixer un poids</translation>
</message>
<message>
<location filename="session/session.py" />
<source>that edge is cut</source>
<translation>cette arête est coupée</translation>
</message>
<message>
<location filename="session/session.py" />
<source>that weight is not known</source>
<translation>ce poids n’est pas connu</translation>
</message>
<message>
<location filename="session/session.py" />
<source>train it again</source>
<translation>entraînez-le de nouveau</translation>
</message>
<message>
<location filename="session/session.py" />
<source>type another number</source>
<translation>tapez un autre nombre</translation>
</message>
<message>
<location filename="session/session.py" />
<source>undo or redo</source>
<translation>annuler ou rétablir</translation>
</message>
<message>
<location filename="session/session.py" />
<source>undo, if it is the wrong file</source>
<translation>annulez si ce n’est pas le bon fichier</translation>
</message>
<message>
<location filename="session/session.py" />
<source>weight {place}</source>
<extracomment>pattern</extracomment>
<translation>poids {place}</translation>
</message>
<message>
<location filename="session/session.py" />
<source>{name} is found; the training stands at epoch {epoch}</source>
<extracomment>pattern</extracomment>
<translation>{name} est retrouvé ; l’apprentissage en est à l’époque {epoch}</translation>
</message>
<message>
<location filename="session/session.py" />
<source>{name} is not as it was when the project was saved</source>
<extracomment>pattern</extracomment>
<translation>{name} n’est plus tel qu’à l’enregistrement du projet</translation>
</message>
<message>
<location filename="session/session.py" />
<source>{value} is not, in {dtype}</source>
<extracomment>pattern</extracomment>
<translation>{value} ne l’est pas, en {dtype}</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>Colours of positive and negative weights.</source>
<translation>Couleurs des poids positifs et négatifs.</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>Files that were opened last, one a line.</source>
<translation>Fichiers ouverts en dernier, un par ligne.</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>How far guided tours were walked, one a line.</source>
<translation>Jusqu’où les visites guidées ont été suivies, une par ligne.</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>How high it is.</source>
<translation>Sa hauteur.</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>How large all text is.</source>
<translation>Quelle taille a tout le texte.</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>How many edges are drawn into each neuron of crowded layers, the strongest ones; 0: as many as there is room for.</source>
<translation>Combien d’arêtes, les plus fortes, sont dessinées vers chaque neurone des couches chargées ; 0 : autant que la place le permet.</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>How much memory going back in time may use.</source>
<translation>Quelle mémoire le retour dans le temps peut utiliser.</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>How wide the window of that layout is.</source>
<translation>La largeur de la fenêtre de cette disposition.</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>Light or dark, or as the system has it.</source>
<translation>Clair ou sombre, ou comme le système.</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>MiB</source>
<translation>Mio</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>Show in each neuron what it makes of the inputs.</source>
<translation>Montrer dans chaque neurone ce qu’il fait des entrées.</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>Show the gallery when nnsim starts.</source>
<translation>Montrer la galerie au démarrage de nnsim.</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>Small animations: shown, left out, or as the system has it.</source>
<translation>Petites animations : montrées, omises, ou comme le système.</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>Steps per second while playing.</source>
<translation>Pas par seconde pendant la lecture.</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>The first guided tour was offered.</source>
<translation>La première visite guidée a été proposée.</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>The hues of everything that is told apart: those of nnsim, or one of three for eyes that see colours differently; these bring their own colours of weights.</source>
<translation>Les teintes de tout ce qui se distingue : celles de nnsim, ou une des trois palettes pour des yeux qui voient les couleurs autrement ; celles-ci apportent leurs propres couleurs des poids.</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>The language of the window, or as the system has it; from the next start on.</source>
<translation>La langue de la fenêtre, ou celle du système ; à partir du prochain démarrage.</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>The letters of formulas.</source>
<translation>Les lettres des formules.</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>The paper of documents, or as the system has it.</source>
<translation>Le papier des documents, ou comme le système.</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>The version whose changes were told last.</source>
<translation>La dernière version dont les nouveautés ont été annoncées.</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>Train in machine code, with numba: faster, last digits differ.</source>
<translation>Entraîner en code machine, avec numba : plus rapide, les derniers chiffres diffèrent.</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>Units that are linked among themselves stand as a grid, not a ring.</source>
<translation>Les unités liées entre elles forment une grille, et non un anneau.</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>What one step is.</source>
<translation>Ce qu’est un pas.</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>Where the panels are.</source>
<translation>Où sont les panneaux.</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>Where the window is.</source>
<translation>Où est la fenêtre.</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>blue-orange</source>
<translation>bleu-orange</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>changes_seen</source>
<translation>changes_seen</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>choice</source>
<translation>choix</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>compiled</source>
<translation>compilé</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>default</source>
<translation>d’origine</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>edge_colors</source>
<translation>edge_colors</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>edges_per_neuron</source>
<translation>edges_per_neuron</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>gallery_at_start</source>
<translation>gallery_at_start</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>geometry</source>
<translation>géométrie</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>journal_budget</source>
<translation>journal_budget</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>language</source>
<translation>langue</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>layout</source>
<translation>disposition</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>layout_height</source>
<translation>layout_height</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>layout_width</source>
<translation>layout_width</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>motion</source>
<translation>mouvement</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>notation</source>
<translation>notation</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>operation</source>
<translation>opération</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>palette</source>
<translation>palette</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>paper</source>
<translation>papier</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>per second</source>
<translation>par seconde</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>pixels</source>
<translation>pixels</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>play_speed</source>
<translation>play_speed</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>recent_files</source>
<translation>recent_files</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>text_size</source>
<translation>text_size</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>the preferences could not be read ({error}); the defaults are used</source>
<extracomment>pattern</extracomment>
<translation>les préférences n’ont pas pu être lues ({error}) ; les valeurs par défaut sont utilisées</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>the preferences could not be saved ({error})</source>
<extracomment>pattern</extracomment>
<translation>les préférences n’ont pas pu être enregistrées ({error})</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>theme</source>
<translation>thème</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>tour_offered</source>
<translation>tour_offered</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>tours</source>
<translation>visites guidées</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>unit_maps</source>
<translation>unit_maps</translation>
</message>
<message>
<location filename="session/settings.py" />
<source>units_as_grid</source>
<translation>units_as_grid</translation>
</message>
<message>
<location filename="session/setup.py" />
<source>remove it</source>
<translation>retirez cela</translation>
</message>
<message>
<location filename="session/setup.py" />
<source>remove it, and hide another one</source>
<translation>retirez-la, et cachez-en une autre</translation>
</message>
<message>
<location filename="session/setup.py" />
<source>the fault “{title}” has no effect here</source>
<extracomment>pattern</extracomment>
<translation>la faute « {title} » est sans effet ici</translation>
</message>
<message>
<location filename="session/setup.py" />
<source>the hidden fault has no effect here</source>
<translation>la faute cachée est sans effet ici</translation>
</message>
<message>
<location filename="session/sharing.py" />
<source>No weights: they are drawn anew from the seed, typed ones are left out</source>
<translation>Sans poids : ils sont tirés de nouveau de la graine, ceux qui ont été tapés sont omis</translation>
</message>
<message>
<location filename="session/sharing.py" />
<source>The present weights: the network that is opened starts from them</source>
<translation>Les poids actuels : le réseau que l’on ouvre part d’eux</translation>
</message>
<message>
<location filename="session/sharing.py" />
<source>The weights that training starts from, drawn or typed</source>
<translation>Les poids de départ de l’apprentissage, tirés ou tapés</translation>
</message>
<message>
<location filename="session/sharing.py" />
<source>choose one of {weights}</source>
<extracomment>pattern</extracomment>
<translation>choisissez parmi {weights}</translation>
</message>
<message>
<location filename="session/sharing.py" />
<source>it has {text} characters, and some chat tools take no more than {chat} in a message</source>
<extracomment>pattern</extracomment>
<translation>il a {text} caractères, et certaines messageries n’en acceptent pas plus de {chat} par message</translation>
</message>
<message>
<location filename="session/sharing.py" />
<source>share it with its starting weights, or with none</source>
<translation>partagez-le avec ses poids de départ, ou sans poids</translation>
</message>
<message>
<location filename="session/sharing.py" />
<source>the data stay behind, and how they are prepared: samples of its width stand in for them</source>
<translation>les données ne sont pas jointes, ni leur préparation : des exemples de même largeur les remplacent</translation>
</message>
<message>
<location filename="session/sharing.py" />
<source>the present weights cannot be shared</source>
<translation>les poids actuels ne peuvent pas être partagés</translation>
</message>
<message>
<location filename="session/sharing.py" />
<source>there are no {weights} weights</source>
<extracomment>pattern</extracomment>
<translation>il n’y a pas de poids {weights}</translation>
</message>
<message>
<location filename="session/sharing.py" />
<source>{wrong} of the present weights are not finite numbers</source>
<extracomment>pattern</extracomment>
<translation>{wrong} des poids actuels ne sont pas des nombres finis</translation>
</message>
<message>
<location filename="session/stepping.py" />
<source>Train (Space) or a step goes on</source>
<translation>Entraîner (Espace) ou un pas pour continuer</translation>
</message>
<message>
<location filename="session/stepping.py" />
<source>after {steps}</source>
<extracomment>pattern</extracomment>
<translation>après {steps}</translation>
</message>
<message>
<location filename="session/stepping.py" />
<source>batch {batch} of {batches}</source>
<extracomment>pattern</extracomment>
<translation>lot {batch} sur {batches}</translation>
</message>
<message>
<location filename="session/stepping.py" />
<source>begin from another state</source>
<translation>partir d’un autre état</translation>
</message>
<message>
<location filename="session/stepping.py" />
<source>choose one of {units}</source>
<extracomment>pattern</extracomment>
<translation>choisissez parmi {units}</translation>
</message>
<message>
<location filename="session/stepping.py" />
<source>epoch {epoch}</source>
<extracomment>pattern</extracomment>
<translation>époque {epoch}</translation>
</message>
<message>
<location filename="session/stepping.py" />
<source>epoch {epoch} · the training has ended</source>
<extracomment>pattern</extracomment>
<translation>époque {epoch} · l’apprentissage est terminé</translation>
</message>
<message>
<location filename="session/stepping.py" />
<source>it is kept for validation or test: the program never takes it</source>
<translation>il est gardé pour la validation ou le test : le programme ne le prend jamais</translation>
</message>
<message>
<location filename="session/stepping.py" />
<source>not ready</source>
<translation>pas prêt</translation>
</message>
<message>
<location filename="session/stepping.py" />
<source>nothing can begin from another state</source>
<translation>rien ne peut partir d’un autre état</translation>
</message>
<message>
<location filename="session/stepping.py" />
<source>nothing can begin from it</source>
<translation>rien ne peut en partir</translation>
</message>
<message>
<location filename="session/stepping.py" />
<source>reset it</source>
<translation>réinitialisez</translation>
</message>
<message>
<location filename="session/stepping.py" />
<source>run to a step</source>
<translation>aller jusqu’à un pas</translation>
</message>
<message>
<location filename="session/stepping.py" />
<source>sample {row} is in this batch</source>
<extracomment>pattern</extracomment>
<translation>l’exemple {row} est dans ce lot</translation>
</message>
<message>
<location filename="session/stepping.py" />
<source>sample {row} is in this batch now, in place of sample {other}</source>
<extracomment>pattern</extracomment>
<translation>l’exemple {row} est maintenant dans ce lot, à la place de l’exemple {other}</translation>
</message>
<message>
<location filename="session/stepping.py" />
<source>sample {row} is shown</source>
<extracomment>pattern</extracomment>
<translation>l’exemple {row} est affiché</translation>
</message>
<message>
<location filename="session/stepping.py" />
<source>stopped {words}: {where}{either}</source>
<extracomment>pattern</extracomment>
<translation>arrêt {words!t} : {where!t}{either}</translation>
</message>
<message>
<location filename="session/stepping.py" />
<source>the learning rule has no such units</source>
<translation>la règle d’apprentissage n’a pas de telles unités</translation>
</message>
<message>
<location filename="session/stepping.py" />
<source>the program has {steps}</source>
<extracomment>pattern</extracomment>
<translation>le programme en a {steps}</translation>
</message>
<message>
<location filename="session/stepping.py" />
<source>there is no step {index}</source>
<extracomment>pattern</extracomment>
<translation>il n’y a pas de pas {index}</translation>
</message>
<message>
<location filename="session/stepping.py" />
<source>there is no unit {unit}</source>
<extracomment>pattern</extracomment>
<translation>il n’y a pas de sorte de pas {unit}</translation>
</message>
<message>
<location filename="session/stepping.py" />
<source>this is the beginning: nothing can be taken back</source>
<translation>c’est le début : on ne peut pas reculer davantage</translation>
</message>
<message>
<location filename="session/stepping.py" />
<source>training · epoch {epoch}</source>
<extracomment>pattern</extracomment>
<translation>apprentissage · époque {epoch}</translation>
</message>
<message>
<location filename="session/stepping.py" />
<source>update {started}</source>
<extracomment>pattern</extracomment>
<translation>mise à jour {started}</translation>
</message>
<message>
<location filename="session/stops/kinds/bound.py" />
<source>Halts right after the step with which a value goes beyond a bound.</source>
<translation>S’arrête juste après le pas par lequel une valeur franchit une borne.</translation>
</message>
<message>
<location filename="session/stops/kinds/bound.py" />
<source>The bound.</source>
<translation>La borne.</translation>
</message>
<message>
<location filename="session/stops/kinds/bound.py" />
<source>Which side of the bound is beyond it.</source>
<translation>De quel côté la borne est franchie.</translation>
</message>
<message>
<location filename="session/stops/kinds/bound.py" />
<source>above</source>
<translation>au-dessus</translation>
</message>
<message>
<location filename="session/stops/kinds/bound.py" />
<source>abs({subject}) &gt; {bound}</source>
<extracomment>pattern</extracomment>
<translation>abs({subject}) &gt; {bound}</translation>
</message>
<message>
<location filename="session/stops/kinds/bound.py" />
<source>bound</source>
<translation>borne</translation>
</message>
<message>
<location filename="session/stops/kinds/bound.py" />
<source>falls below</source>
<translation>passe sous</translation>
</message>
<message>
<location filename="session/stops/kinds/bound.py" />
<source>is larger in size than</source>
<translation>dépasse, en valeur absolue,</translation>
</message>
<message>
<location filename="session/stops/kinds/bound.py" />
<source>side</source>
<translation>côté</translation>
</message>
<message>
<location filename="session/stops/kinds/bound.py" />
<source>when a value goes beyond a bound</source>
<translation>quand une valeur franchit une borne</translation>
</message>
<message>
<location filename="session/stops/kinds/bound.py" />
<source>when {subject} {said} {settings}</source>
<extracomment>pattern</extracomment>
<translation>quand {subject} {said!t} {settings}</translation>
</message>
<message>
<location filename="session/stops/kinds/condition.py" />
<source>Halts right after the step with which a typed condition becomes true, such as abs(delta[hidden][2]) &gt; 0.1.</source>
<translation>S’arrête juste après le pas par lequel une condition tapée devient vraie, par exemple abs(delta[hidden][2]) &gt; 0.1.</translation>
</message>
<message>
<location filename="session/stops/kinds/condition.py" />
<source>It halts again when the condition has been false and becomes true once more. About several samples or neurons it holds when it holds for any of them; all(…) asks for every one.</source>
<translation>S’arrête de nouveau quand la condition a été fausse et redevient vraie. Sur plusieurs exemples ou neurones, elle est vraie dès qu’elle l’est pour l’un d’eux ; all(…) les exige tous.</translation>
</message>
<message>
<location filename="session/stops/kinds/condition.py" />
<source>when a condition holds</source>
<translation>condition vraie</translation>
</message>
<message>
<location filename="session/stops/kinds/condition.py" />
<source>when {subject}</source>
<extracomment>pattern</extracomment>
<translation>quand {subject}</translation>
</message>
<message>
<location filename="session/stops/kinds/dead.py" />
<source>Asked once an epoch, with a forward pass over all training samples. A unit that has been dead from the beginning on is told after the first epoch.</source>
<translation>Vérifié une fois par époque, par une passe avant sur tous les exemples d’apprentissage. Une unité morte dès le début est signalée après la première époque.</translation>
</message>
<message>
<location filename="session/stops/kinds/dead.py" />
<source>Halts after an epoch in which a unit has the slope 0 for all training samples: it learns nothing.</source>
<translation>S’arrête après une époque où une unité a la pente 0 pour tous les exemples d’apprentissage : elle n’apprend rien.</translation>
</message>
<message>
<location filename="session/stops/kinds/dead.py" />
<source>a unit</source>
<translation>une unité</translation>
</message>
<message>
<location filename="session/stops/kinds/dead.py" />
<source>when a unit is dead</source>
<translation>quand une unité est morte</translation>
</message>
<message>
<location filename="session/stops/kinds/dead.py" />
<source>when {it} is dead</source>
<extracomment>pattern</extracomment>
<translation>quand {it!t} est morte</translation>
</message>
<message>
<location filename="session/stops/kinds/dead.py" />
<source>when {subject} are dead</source>
<extracomment>pattern</extracomment>
<translation>quand {subject} sont mortes</translation>
</message>
<message>
<location filename="session/stops/kinds/epoch.py" />
<source>Halts when so many epochs have been made; without a number, at the beginning of each.</source>
<translation>S’arrête quand tant d’époques ont été faites ; sans nombre, au début de chacune.</translation>
</message>
<message>
<location filename="session/stops/kinds/epoch.py" />
<source>at an epoch</source>
<translation>à une époque</translation>
</message>
<message>
<location filename="session/stops/kinds/epoch.py" />
<source>epochs are counted from 0</source>
<translation>les époques se comptent à partir de 0</translation>
</message>
<message>
<location filename="session/stops/kinds/epoch.py" />
<source>type a whole number</source>
<translation>tapez un nombre entier</translation>
</message>
<message>
<location filename="session/stops/kinds/epoch.py" />
<source>when an epoch begins</source>
<translation>quand une époque commence</translation>
</message>
<message>
<location filename="session/stops/kinds/epoch.py" />
<source>when epoch {subject} begins</source>
<extracomment>pattern</extracomment>
<translation>quand l’époque {subject} commence</translation>
</message>
<message>
<location filename="session/stops/kinds/epoch.py" />
<source>{subject} is no epoch</source>
<extracomment>pattern</extracomment>
<translation>{subject} n’est pas une époque</translation>
</message>
<message>
<location filename="session/stops/kinds/gradient.py" />
<source>A norm above this has exploded.</source>
<translation>Une norme supérieure a explosé.</translation>
</message>
<message>
<location filename="session/stops/kinds/gradient.py" />
<source>A norm below this has vanished.</source>
<translation>Une norme inférieure s’est évanouie.</translation>
</message>
<message>
<location filename="session/stops/kinds/gradient.py" />
<source>Halts when the norm of a layer's gradient ∂E/∂W becomes very small, or very large.</source>
<translation>S’arrête quand la norme du gradient ∂E/∂W d’une couche devient très petite ou très grande.</translation>
</message>
<message>
<location filename="session/stops/kinds/gradient.py" />
<source>The norm is the Euclidean one, ‖∂E/∂W‖ = √Σ (∂E/∂w)², over all weights and biases of the layer.</source>
<translation>C’est la norme euclidienne, ‖∂E/∂W‖ = √Σ (∂E/∂w)², sur tous les poids et biais de la couche.</translation>
</message>
<message>
<location filename="session/stops/kinds/gradient.py" />
<source>Which of the two.</source>
<translation>Lequel des deux.</translation>
</message>
<message>
<location filename="session/stops/kinds/gradient.py" />
<source>a gradient</source>
<translation>un gradient</translation>
</message>
<message>
<location filename="session/stops/kinds/gradient.py" />
<source>explodes</source>
<translation>explose</translation>
</message>
<message>
<location filename="session/stops/kinds/gradient.py" />
<source>large</source>
<translation>grande</translation>
</message>
<message>
<location filename="session/stops/kinds/gradient.py" />
<source>norm({subject}) {sign} {bound}</source>
<extracomment>pattern</extracomment>
<translation>norm({subject}) {sign} {bound}</translation>
</message>
<message>
<location filename="session/stops/kinds/gradient.py" />
<source>small</source>
<translation>petite</translation>
</message>
<message>
<location filename="session/stops/kinds/gradient.py" />
<source>when a gradient vanishes or explodes</source>
<translation>quand un gradient s’évanouit ou explose</translation>
</message>
<message>
<location filename="session/stops/kinds/gradient.py" />
<source>when {it} {settings}</source>
<extracomment>pattern</extracomment>
<translation>quand {it!t} {settings!t}</translation>
</message>
<message>
<location filename="session/stops/kinds/layer.py" />
<source>Halts in front of the first step on a layer, in each phase.</source>
<translation>S’arrête devant le premier pas sur une couche, à chaque phase.</translation>
</message>
<message>
<location filename="session/stops/kinds/layer.py" />
<source>at a layer</source>
<translation>à une couche</translation>
</message>
<message>
<location filename="session/stops/kinds/layer.py" />
<source>at {subject}</source>
<extracomment>pattern</extracomment>
<translation>à {subject}</translation>
</message>
<message>
<location filename="session/stops/kinds/layer.py" />
<source>choose one of {known}</source>
<extracomment>pattern</extracomment>
<translation>choisissez parmi {known}</translation>
</message>
<message>
<location filename="session/stops/kinds/layer.py" />
<source>there is no layer {subject}</source>
<extracomment>pattern</extracomment>
<translation>il n’y a pas de couche {subject}</translation>
</message>
<message>
<location filename="session/stops/kinds/loss_rises.py" />
<source>By how much it must rise to count.</source>
<translation>De combien elle doit augmenter pour compter.</translation>
</message>
<message>
<location filename="session/stops/kinds/loss_rises.py" />
<source>Halts when the loss is larger than it was an epoch, or a batch, before.</source>
<translation>S’arrête quand la perte est plus grande qu’une époque, ou un lot, plus tôt.</translation>
</message>
<message>
<location filename="session/stops/kinds/loss_rises.py" />
<source>The mean of an epoch, or the loss of each batch.</source>
<translation>La moyenne d’une époque, ou la perte de chaque lot.</translation>
</message>
<message>
<location filename="session/stops/kinds/loss_rises.py" />
<source>a batch</source>
<translation>un lot</translation>
</message>
<message>
<location filename="session/stops/kinds/loss_rises.py" />
<source>an epoch</source>
<translation>une époque</translation>
</message>
<message>
<location filename="session/stops/kinds/loss_rises.py" />
<source>by</source>
<translation>d’au moins</translation>
</message>
<message>
<location filename="session/stops/kinds/loss_rises.py" />
<source>of</source>
<translation>par</translation>
</message>
<message>
<location filename="session/stops/kinds/loss_rises.py" />
<source>when the loss of {stop} rises</source>
<extracomment>pattern</extracomment>
<translation>quand, d’{stop!t} à l’autre, la perte augmente</translation>
</message>
<message>
<location filename="session/stops/kinds/loss_rises.py" />
<source>when the loss rises</source>
<translation>quand la perte augmente</translation>
</message>
<message>
<location filename="session/stops/kinds/not_finite.py" />
<source>Halts right after the step with which a value, or anything at all, becomes NaN or infinite.</source>
<translation>S’arrête juste après le pas par lequel une valeur, ou n’importe quel nombre, devient NaN ou infini.</translation>
</message>
<message>
<location filename="session/stops/kinds/not_finite.py" />
<source>not isfinite({subject})</source>
<extracomment>pattern</extracomment>
<translation>not isfinite({subject})</translation>
</message>
<message>
<location filename="session/stops/kinds/not_finite.py" />
<source>when something is NaN or infinite</source>
<translation>quand quelque chose est NaN ou infini</translation>
</message>
<message>
<location filename="session/stops/kinds/not_finite.py" />
<source>when {it} becomes NaN or infinite</source>
<extracomment>pattern</extracomment>
<translation>quand {it!t} devient NaN ou infini</translation>
</message>
<message>
<location filename="session/stops/kinds/phase.py" />
<source>Halts in front of the first step of a phase: data, forward, loss, backward, update or evaluate.</source>
<translation>S’arrête devant le premier pas d’une phase : data, forward, loss, backward, update ou evaluate.</translation>
</message>
<message>
<location filename="session/stops/kinds/phase.py" />
<source>at a phase</source>
<translation>à une phase</translation>
</message>
<message>
<location filename="session/stops/kinds/phase.py" />
<source>at the phase {subject}</source>
<extracomment>pattern</extracomment>
<translation>à la phase {subject}</translation>
</message>
<message>
<location filename="session/stops/kinds/phase.py" />
<source>the program has no phase {subject}</source>
<extracomment>pattern</extracomment>
<translation>le programme n’a pas de phase {subject}</translation>
</message>
<message>
<location filename="session/stops/kinds/sample.py" />
<source>Halts when a row of the data has come into the batch.</source>
<translation>S’arrête quand une ligne des données est entrée dans le lot.</translation>
</message>
<message>
<location filename="session/stops/kinds/sample.py" />
<source>at a sample</source>
<translation>à un exemple</translation>
</message>
<message>
<location filename="session/stops/kinds/sample.py" />
<source>choose another row</source>
<translation>choisissez une autre ligne</translation>
</message>
<message>
<location filename="session/stops/kinds/sample.py" />
<source>it is not in the training part of the data</source>
<translation>elle n’est pas dans la partie d’apprentissage des données</translation>
</message>
<message>
<location filename="session/stops/kinds/sample.py" />
<source>row {wanted} is not learned</source>
<extracomment>pattern</extracomment>
<translation>la ligne {wanted} n’est pas apprise</translation>
</message>
<message>
<location filename="session/stops/kinds/sample.py" />
<source>rows are counted from 1</source>
<translation>les lignes se comptent à partir de 1</translation>
</message>
<message>
<location filename="session/stops/kinds/sample.py" />
<source>when row {subject} of the data is in the batch</source>
<extracomment>pattern</extracomment>
<translation>quand la ligne {subject} des données est dans le lot</translation>
</message>
<message>
<location filename="session/stops/kinds/sample.py" />
<source>{wanted} is no row of the data</source>
<extracomment>pattern</extracomment>
<translation>{wanted} n’est pas une ligne des données</translation>
</message>
<message>
<location filename="session/stops/kinds/saturated.py" />
<source>A slope below this counts as 0.</source>
<translation>Une pente inférieure compte pour 0.</translation>
</message>
<message>
<location filename="session/stops/kinds/saturated.py" />
<source>Halts when the slope φ'(z) of a unit is close to 0 for every sample of the batch.</source>
<translation>S’arrête quand la pente φ'(z) d’une unité est proche de 0 pour chaque exemple du lot.</translation>
</message>
<message>
<location filename="session/stops/kinds/saturated.py" />
<source>when a unit saturates</source>
<translation>quand une unité sature</translation>
</message>
<message>
<location filename="session/stops/kinds/saturated.py" />
<source>when {it} saturates</source>
<extracomment>pattern</extracomment>
<translation>quand {it!t} sature</translation>
</message>
<message>
<location filename="session/stops/kinds/saturated.py" />
<source>when {subject} are saturated</source>
<extracomment>pattern</extracomment>
<translation>quand {subject} sont saturées</translation>
</message>
<message>
<location filename="session/stops/kinds/sign.py" />
<source>Halts right after the step with which a value turns from positive to negative, or back.</source>
<translation>S’arrête juste après le pas par lequel une valeur passe du positif au négatif, ou l’inverse.</translation>
</message>
<message>
<location filename="session/stops/kinds/sign.py" />
<source>when a value changes sign</source>
<translation>quand une valeur change de signe</translation>
</message>
<message>
<location filename="session/stops/kinds/sign.py" />
<source>when {subject} changes sign</source>
<extracomment>pattern</extracomment>
<translation>quand {subject} change de signe</translation>
</message>
<message>
<location filename="session/stops/kinds/step.py" />
<source>Halts in front of a step of the program, each time it comes next.</source>
<translation>S’arrête devant un pas du programme, chaque fois que son tour vient.</translation>
</message>
<message>
<location filename="session/stops/kinds/step.py" />
<source>at a step</source>
<translation>à un pas</translation>
</message>
<message>
<location filename="session/stops/kinds/step.py" />
<source>in front of {subject}</source>
<extracomment>pattern</extracomment>
<translation>devant {subject}</translation>
</message>
<message>
<location filename="session/stops/kinds/step.py" />
<source>the program has no step {subject}</source>
<extracomment>pattern</extracomment>
<translation>le programme n’a pas de pas {subject}</translation>
</message>
<message>
<location filename="session/stops/stops.py" />
<source>answer or reveal what is open</source>
<translation>répondez à ce qui reste ou découvrez-le</translation>
</message>
<message>
<location filename="session/stops/stops.py" />
<source>hits are counted from 0</source>
<translation>les passages se comptent à partir de 0</translation>
</message>
<message>
<location filename="session/stops/stops.py" />
<source>it rests while the exercise asks</source>
<translation>il est suspendu tant que l’exercice pose des questions</translation>
</message>
<message>
<location filename="session/stops/stops.py" />
<source>it would tell of numbers</source>
<translation>il dévoilerait des nombres</translation>
</message>
<message>
<location filename="session/stops/stops.py" />
<source>there are {most} stops already</source>
<extracomment>pattern</extracomment>
<translation>il y a déjà {most} points d’arrêt</translation>
</message>
<message>
<location filename="session/stops/stops.py" />
<source>there is no stop {it}</source>
<extracomment>pattern</extracomment>
<translation>il n’y a pas de point d’arrêt {it}</translation>
</message>
<message>
<location filename="session/stops/units.py" />
<source>a stop on units wants a layer or a neuron</source>
<translation>un point d’arrêt sur des unités demande une couche ou un neurone</translation>
</message>
<message>
<location filename="session/stops/units.py" />
<source>write o[layer] or o[layer][neuron]</source>
<translation>écrivez o[layer] ou o[layer][neuron]</translation>
</message>
<message>
<location filename="session/stops/units.py" />
<source>{subject} names no neurons</source>
<extracomment>pattern</extracomment>
<translation>{subject} ne nomme pas de neurones</translation>
</message>
<message>
<location filename="session/stored.py" />
<source>choose standardization, min-max or robust scaling and train again, or export weights alone</source>
<translation>choisissez centrage-réduction, min-max ou mise à l’échelle robuste et réentraînez, ou exportez les poids seuls</translation>
</message>
<message>
<location filename="session/stored.py" />
<source>import them into a network of the same shape</source>
<translation>importez-les dans un réseau de même forme</translation>
</message>
<message>
<location filename="session/stored.py" />
<source>import them into the network they are of</source>
<translation>importez-les dans le réseau dont ils viennent</translation>
</message>
<message>
<location filename="session/stored.py" />
<source>the file has {arrays}</source>
<extracomment>pattern</extracomment>
<translation>le fichier a {arrays}</translation>
</message>
<message>
<location filename="session/stored.py" />
<source>the file has {shape} and {shape2}, not {it} and {shape3}</source>
<extracomment>pattern</extracomment>
<translation>le fichier a {shape} et {shape2}, et non {it} et {shape3}</translation>
</message>
<message>
<location filename="session/stored.py" />
<source>the file has {shape}, the network {shape2}</source>
<extracomment>pattern</extracomment>
<translation>le fichier a {shape}, le réseau {shape2}</translation>
</message>
<message>
<location filename="session/stored.py" />
<source>the preparation of the inputs cannot be put into a file</source>
<translation>la préparation des entrées ne peut pas être mise dans un fichier</translation>
</message>
<message>
<location filename="session/stored.py" />
<source>the weights do not fit: there is no layer for {left}</source>
<extracomment>pattern</extracomment>
<translation>les poids ne conviennent pas : il n’y a pas de couche pour {left}</translation>
</message>
<message>
<location filename="session/stored.py" />
<source>the weights do not fit: {missing} is missing</source>
<extracomment>pattern</extracomment>
<translation>les poids ne conviennent pas : {missing} manque</translation>
</message>
<message>
<location filename="session/stored.py" />
<source>the weights of {name} do not fit</source>
<extracomment>pattern</extracomment>
<translation>les poids de {name} ne conviennent pas</translation>
</message>
<message>
<location filename="session/stored.py" />
<source>{title}, chosen for {column}, is no shift and scale</source>
<extracomment>pattern</extracomment>
<translation>{title}, choisi pour {column}, n’est pas un décalage et une échelle</translation>
</message>
<message>
<location filename="session/suiting.py" />
<source>softmax over one unit is always 1</source>
<translation>softmax sur une seule unité vaut toujours 1</translation>
</message>
<message>
<location filename="session/suiting.py" />
<source>targets from {least} to {most} are out of reach of {title} with {title2}</source>
<extracomment>pattern</extracomment>
<translation>des cibles de {least} à {most} sont hors de portée de {title} avec {title2}</translation>
</message>
<message>
<location filename="session/suiting.py" />
<source>the output is {output} now, and the loss {loss}: {why}</source>
<extracomment>pattern</extracomment>
<translation>la sortie est maintenant {output}, et la perte {loss} : {why}</translation>
</message>
<message>
<location filename="session/suiting.py" />
<source>the outputs of softmax sum to 1, and the targets do not</source>
<translation>les sorties de softmax ont la somme 1, et les cibles non</translation>
</message>
<message>
<location filename="session/suiting.py" />
<source>the targets are classes</source>
<translation>les cibles sont des classes</translation>
</message>
<message>
<location filename="session/suiting.py" />
<source>the targets are numbers</source>
<translation>les cibles sont des nombres</translation>
</message>
<message>
<location filename="session/training/compiling.py" />
<source>nnsim compiled</source>
<translation>nnsim compiled</translation>
</message>
<message>
<location filename="session/training/compiling.py" />
<source>numba failed to compile it</source>
<translation>numba n’a pas réussi à le compiler</translation>
</message>
<message>
<location filename="session/training/compiling.py" />
<source>numba is not installed</source>
<translation>numba n’est pas installé</translation>
</message>
<message>
<location filename="session/training/compiling.py" />
<source>the compiled form cannot be used ({name})</source>
<extracomment>pattern</extracomment>
<translation>la forme compilée ne peut pas être utilisée ({name})</translation>
</message>
<message>
<location filename="session/training/progress.py" />
<source>1 epoch</source>
<translation>1 époque</translation>
</message>
<message>
<location filename="session/training/progress.py" />
<source>1 epoch was planned and is done</source>
<translation>1 époque était prévue et est faite</translation>
</message>
<message>
<location filename="session/training/progress.py" />
<source>are</source>
<translation>sont</translation>
</message>
<message>
<location filename="session/training/progress.py" />
<source>no progress for {wait}; the best weights are restored</source>
<extracomment>pattern</extracomment>
<translation>pas de progrès depuis {wait} ; les meilleurs poids sont rétablis</translation>
</message>
<message>
<location filename="session/training/progress.py" />
<source>stopped {words}</source>
<extracomment>pattern</extracomment>
<translation>arrêt {words!t}</translation>
</message>
<message>
<location filename="session/training/progress.py" />
<source>the loss is below {loss_below}</source>
<extracomment>pattern</extracomment>
<translation>la perte est inférieure à {loss_below}</translation>
</message>
<message>
<location filename="session/training/progress.py" />
<source>{count} epoch is done</source>
<extracomment>pattern</extracomment>
<translation>{count} époque est faite</translation>
</message>
<message>
<location filename="session/training/progress.py" />
<source>{count} epochs are done</source>
<extracomment>pattern</extracomment>
<translation>{count} époques sont faites</translation>
</message>
<message>
<location filename="session/training/progress.py" />
<source>{done}; {more} more {either!t} planned now, {whole} in all</source>
<extracomment>pattern</extracomment>
<translation>{done} ; {more} de plus {either!t} prévues maintenant, {whole} en tout</translation>
</message>
<message>
<location filename="session/training/progress.py" />
<source>{patience} epochs</source>
<extracomment>pattern</extracomment>
<translation>{patience} époques</translation>
</message>
<message>
<location filename="session/training/progress.py" />
<source>{planned} epochs were planned and are done</source>
<extracomment>pattern</extracomment>
<translation>{planned} époques étaient prévues et sont faites</translation>
</message>
<message>
<location filename="session/training/running.py" />
<source>by signal {it}</source>
<extracomment>pattern</extracomment>
<translation>par le signal {it}</translation>
</message>
<message>
<location filename="session/training/running.py" />
<source>cannot change the epochs now</source>
<translation>on ne peut pas changer les époques maintenant</translation>
</message>
<message>
<location filename="session/training/running.py" />
<source>change the learning rate</source>
<translation>changer le taux d’apprentissage</translation>
</message>
<message>
<location filename="session/training/running.py" />
<source>pause it</source>
<translation>mettez-le en pause</translation>
</message>
<message>
<location filename="session/training/running.py" />
<source>press Train to go on from there</source>
<translation>cliquez sur Entraîner pour continuer de là</translation>
</message>
<message>
<location filename="session/training/running.py" />
<source>the training did not stop in time</source>
<translation>l’apprentissage ne s’est pas arrêté à temps</translation>
</message>
<message>
<location filename="session/training/running.py" />
<source>the training process ended {how}; the weights {updates} were kept</source>
<extracomment>pattern</extracomment>
<translation>le processus d’apprentissage s’est terminé {how!t} ; l’état des poids {updates!t} a été gardé</translation>
</message>
<message>
<location filename="session/training/running.py" />
<source>with code {code}</source>
<extracomment>pattern</extracomment>
<translation>avec le code {code}</translation>
</message>
<message>
<location filename="session/training/sending.py" />
<source>nnsim sending</source>
<translation>nnsim sending</translation>
</message>
<message>
<location filename="session/training/shared.py" />
<source>there are not {size} bytes of shared memory</source>
<extracomment>pattern</extracomment>
<translation>{size} octets de mémoire partagée ne sont pas disponibles</translation>
</message>
<message>
<location filename="session/training/worker_loop.py" />
<source>a stop is set that only NumPy can ask</source>
<translation>un point d’arrêt est placé que seul NumPy peut examiner</translation>
</message>
<message>
<location filename="session/training/worker_loop.py" />
<source>compiled code is turned off</source>
<translation>le code compilé est désactivé</translation>
</message>
<message>
<location filename="session/travel.py" />
<source>begin a branch</source>
<translation>commencer une branche</translation>
</message>
<message>
<location filename="session/travel.py" />
<source>choose a later one</source>
<translation>choisissez-en un plus tardif</translation>
</message>
<message>
<location filename="session/travel.py" />
<source>choose one on the timeline</source>
<translation>choisissez-en un sur la chronologie</translation>
</message>
<message>
<location filename="session/travel.py" />
<source>go back first</source>
<translation>reculez d’abord</translation>
</message>
<message>
<location filename="session/travel.py" />
<source>go to another branch</source>
<translation>aller à une autre branche</translation>
</message>
<message>
<location filename="session/travel.py" />
<source>go to another moment</source>
<translation>aller à un autre moment</translation>
</message>
<message>
<location filename="session/travel.py" />
<source>go to another one first</source>
<translation>allez d’abord à une autre</translation>
</message>
<message>
<location filename="session/travel.py" />
<source>its data are not to be had any more</source>
<translation>ses données ne sont plus accessibles</translation>
</message>
<message>
<location filename="session/travel.py" />
<source>open them again</source>
<translation>rouvrez-les</translation>
</message>
<message>
<location filename="session/travel.py" />
<source>search for a condition</source>
<translation>chercher une condition</translation>
</message>
<message>
<location filename="session/travel.py" />
<source>that branch cannot be gone to</source>
<translation>on ne peut pas aller à cette branche</translation>
</message>
<message>
<location filename="session/travel.py" />
<source>that moment cannot be visited</source>
<translation>on ne peut pas aller à ce moment</translation>
</message>
<message>
<location filename="session/travel.py" />
<source>the branch that you are on cannot be removed</source>
<translation>la branche où vous êtes ne peut pas être supprimée</translation>
</message>
<message>
<location filename="session/travel.py" />
<source>the moment {update} is forgotten</source>
<extracomment>pattern</extracomment>
<translation>le moment {update!t} est oublié</translation>
</message>
<message>
<location filename="session/travel.py" />
<source>there is no branch {it}</source>
<extracomment>pattern</extracomment>
<translation>il n’y a pas de branche {it}</translation>
</message>
<message>
<location filename="session/travel.py" />
<source>there is nothing to branch off from</source>
<translation>il n’y a rien d’où partir pour une branche</translation>
</message>
<message>
<location filename="session/travel.py" />
<source>this is the end of what is known</source>
<translation>c’est la fin de ce qui est connu</translation>
</message>
<message>
<location filename="session/travel.py" />
<source>train on: what comes is kept</source>
<translation>continuez l’entraînement : la suite est conservée</translation>
</message>
<message>
<location filename="session/travel.py" />
<source>what is known begins after {first}</source>
<extracomment>pattern</extracomment>
<translation>ce qui est connu commence après {first}</translation>
</message>
<message>
<location filename="session/trial.py" />
<source>give as many of both</source>
<translation>donnez-en autant des deux</translation>
</message>
<message>
<location filename="session/trial.py" />
<source>the network cannot run on these samples</source>
<translation>le réseau ne peut pas fonctionner sur ces exemples</translation>
</message>
<message>
<location filename="session/trial.py" />
<source>there are {x} rows of inputs and {y} of targets</source>
<extracomment>pattern</extracomment>
<translation>il y a {x} lignes d’entrées et {y} de cibles</translation>
</message>
<message>
<location filename="session/unattended.py" />
<source>choose data that do</source>
<translation>choisissez-en qui conviennent</translation>
</message>
<message>
<location filename="session/unattended.py" />
<source>choose one from {first} to {rows}</source>
<extracomment>pattern</extracomment>
<translation>choisissez-en un de {first} à {rows}</translation>
</message>
<message>
<location filename="session/unattended.py" />
<source>install nnsim[fast]</source>
<translation>installez nnsim[fast]</translation>
</message>
<message>
<location filename="session/unattended.py" />
<source>the numbers cannot be prepared</source>
<translation>les nombres ne peuvent pas être préparés</translation>
</message>
<message>
<location filename="session/unattended.py" />
<source>the preparation is measured on the data, and {what}</source>
<extracomment>pattern</extracomment>
<translation>la préparation est mesurée sur les données, et {what}</translation>
</message>
<message>
<location filename="session/unattended.py" />
<source>the program cannot be run as machine code</source>
<translation>le programme ne peut pas être exécuté en code machine</translation>
</message>
<message>
<location filename="session/unattended.py" />
<source>there is no sample {first}</source>
<extracomment>pattern</extracomment>
<translation>il n’y a pas d’exemple {first}</translation>
</message>
<message>
<location filename="session/unattended.py" />
<source>they do not fit the network</source>
<translation>elles ne conviennent pas au réseau</translation>
</message>
<message>
<location filename="session/unattended.py" />
<source>train at least one</source>
<translation>entraînez-en au moins une</translation>
</message>
<message>
<location filename="session/unattended.py" />
<source>train without --fast, or fast=True</source>
<translation>entraînez sans --fast, ou sans fast=True</translation>
</message>
<message>
<location filename="session/unattended.py" />
<source>{count} epochs cannot be trained</source>
<extracomment>pattern</extracomment>
<translation>{count} époques ne peuvent pas être entraînées</translation>
</message>
<message>
<location filename="session/views/boundary.py" />
<source>Every input is −1 or 1, and the network comes to rest in a pattern: two inputs that run, with all others held at their mean, say nothing of that. Edit → Draw samples… (Ctrl+Shift+D) shows what it recalls.</source>
<translation>Chaque entrée vaut −1 ou 1, et le réseau finit au repos dans un motif : deux entrées qui varient, toutes les autres tenues à leur moyenne, n’en disent rien. Édition → Dessiner des exemples… (Ctrl+Maj+D) montre ce qu’il rappelle.</translation>
</message>
<message>
<location filename="session/views/boundary.py" />
<source>No boundary between patterns</source>
<translation>Pas de frontière entre motifs</translation>
</message>
<message>
<location filename="session/views/directions.py" />
<source>all weights are 0, and so are directions as long as they</source>
<translation>tous les poids sont 0, et les directions de même longueur aussi</translation>
</message>
<message>
<location filename="session/views/directions.py" />
<source>choose one of {kinds}</source>
<extracomment>pattern</extracomment>
<translation>choisissez parmi {kinds}</translation>
</message>
<message>
<location filename="session/views/directions.py" />
<source>choose other directions</source>
<translation>choisissez d’autres directions</translation>
</message>
<message>
<location filename="session/views/directions.py" />
<source>it is 0, or no number</source>
<translation>il est 0, ou n’est pas un nombre</translation>
</message>
<message>
<location filename="session/views/directions.py" />
<source>it is no number here</source>
<translation>elle n’est pas un nombre ici</translation>
</message>
<message>
<location filename="session/views/directions.py" />
<source>no update has been made</source>
<translation>aucune mise à jour n’a été faite</translation>
</message>
<message>
<location filename="session/views/directions.py" />
<source>the Hessian cannot be measured</source>
<translation>la hessienne ne peut pas être mesurée</translation>
</message>
<message>
<location filename="session/views/directions.py" />
<source>the gradient has no direction</source>
<translation>le gradient n’a pas de direction</translation>
</message>
<message>
<location filename="session/views/directions.py" />
<source>there are no directions {kind}</source>
<extracomment>pattern</extracomment>
<translation>il n’y a pas de directions {kind}</translation>
</message>
<message>
<location filename="session/views/directions.py" />
<source>there are no such directions</source>
<translation>il n’y a pas de telles directions</translation>
</message>
<message>
<location filename="session/views/directions.py" />
<source>there is no path yet</source>
<translation>il n’y a pas encore de chemin</translation>
</message>
<message>
<location filename="session/views/directions.py" />
<source>train, or choose other directions</source>
<translation>entraînez, ou choisissez d’autres directions</translation>
</message>
<message>
<location filename="session/views/heat.py" />
<source>{first} of {target}</source>
<extracomment>pattern</extracomment>
<translation>{first} de {target}</translation>
</message>
<message>
<location filename="session/views/heat.py" />
<source>{layer}, sample {column}</source>
<extracomment>pattern</extracomment>
<translation>{layer}, exemple {column}</translation>
</message>
<message>
<location filename="session/views/live_pass.py" />
<source>It would give away what is asked for. It is here again afterwards.</source>
<translation>Cela dévoilerait ce qui est demandé. L’affichage revient ensuite.</translation>
</message>
<message>
<location filename="session/views/live_pass.py" />
<source>The network cannot run as it is</source>
<translation>Le réseau ne peut pas fonctionner tel quel</translation>
</message>
<message>
<location filename="session/views/live_pass.py" />
<source>follow first</source>
<translation>follow first</translation>
</message>
<message>
<location filename="session/views/live_pass.py" />
<source>inputs that are asked about</source>
<translation>entrées interrogées</translation>
</message>
<message>
<location filename="session/views/marks.py" />
<source>margin: {heights}</source>
<extracomment>pattern</extracomment>
<translation>marge : {heights}</translation>
</message>
<message>
<location filename="session/views/marks.py" />
<source>net input 0</source>
<translation>entrée nette 0</translation>
</message>
<message>
<location filename="session/views/marks.py" />
<source>share</source>
<translation>part</translation>
</message>
<message>
<location filename="session/views/marks.py" />
<source>weights of a unit</source>
<translation>poids d’une unité</translation>
</message>
<message>
<location filename="session/views/marks.py" />
<source>weights of a unit, as a direction</source>
<translation>poids d’une unité, comme direction</translation>
</message>
<message>
<location filename="session/views/marks.py" />
<source>what each unit adds to the bias</source>
<translation>ce que chaque unité ajoute au biais</translation>
</message>
<message>
<location filename="session/views/marks.py" />
<source>width of a unit</source>
<translation>largeur d’une unité</translation>
</message>
<message>
<location filename="session/views/maximize.py" />
<source>an input is no unit that something excites</source>
<translation>une entrée n’est pas une unité que quelque chose excite</translation>
</message>
<message>
<location filename="session/views/maximize.py" />
<source>choose another layer</source>
<translation>choisissez une autre couche</translation>
</message>
<message>
<location filename="session/views/objective.py" />
<source>choose the path, or random directions</source>
<translation>choisissez le chemin, ou des directions au hasard</translation>
</message>
<message>
<location filename="session/views/objective.py" />
<source>nothing learns: all weights are frozen</source>
<translation>rien n’apprend : tous les poids sont figés</translation>
</message>
<message>
<location filename="session/views/objective.py" />
<source>thaw some (K)</source>
<translation>libérez-en (K)</translation>
</message>
<message>
<location filename="session/views/objective.py" />
<source>the learning rule {title} does not descend on it</source>
<extracomment>pattern</extracomment>
<translation>la règle d’apprentissage {title} n’y descend pas</translation>
</message>
<message>
<location filename="session/views/objective.py" />
<source>the learning rule {title} keeps no gradients</source>
<extracomment>pattern</extracomment>
<translation>la règle d’apprentissage {title} ne garde pas de gradients</translation>
</message>
<message>
<location filename="session/views/objective.py" />
<source>the loss has no surface</source>
<translation>la perte n’a pas de surface</translation>
</message>
<message>
<location filename="session/views/predictions.py" />
<source>answer it, or end it</source>
<translation>répondez-y, ou terminez-le</translation>
</message>
<message>
<location filename="session/views/predictions.py" />
<source>its formula is no sum over the samples</source>
<translation>sa formule n’est pas une somme sur les exemples</translation>
</message>
<message>
<location filename="session/views/predictions.py" />
<source>look at the hidden space instead</source>
<translation>regardez plutôt l’espace caché</translation>
</message>
<message>
<location filename="session/views/predictions.py" />
<source>the loss of each sample is not known</source>
<translation>la perte de chaque exemple n’est pas connue</translation>
</message>
<message>
<location filename="session/views/predictions.py" />
<source>the predictions are not shown now</source>
<translation>les prédictions ne sont pas montrées maintenant</translation>
</message>
<message>
<location filename="session/views/representation.py" />
<source>reset, smaller η</source>
<translation>réinitialisez, avec un η plus petit</translation>
</message>
<message>
<location filename="session/views/representation.py" />
<source>some of them are no finite numbers</source>
<translation>certaines ne sont pas des nombres finis</translation>
</message>
<message>
<location filename="session/views/representation.py" />
<source>the outputs are not shown now</source>
<translation>les sorties ne sont pas montrées maintenant</translation>
</message>
<message>
<location filename="session/views/representation.py" />
<source>the outputs cannot be drawn</source>
<translation>les sorties ne peuvent pas être dessinées</translation>
</message>
<message>
<location filename="session/views/surface.py" />
<source>the loss has no surface now</source>
<translation>la perte n’a pas de surface maintenant</translation>
</message>
<message>
<location filename="session/views/surface.py" />
<source>what came before update {first} is not remembered</source>
<extracomment>pattern</extracomment>
<translation>rien n’est gardé en mémoire d’avant la mise à jour {first}</translation>
</message>
<message>
<location filename="session/views/weight_plane.py" />
<source>A threshold unit answers 0 or 1: choose such data.</source>
<translation>Une unité à seuil répond 0 ou 1 : choisissez de telles données.</translation>
</message>
<message>
<location filename="session/views/weight_plane.py" />
<source>One target of two values is needed</source>
<translation>Il faut une seule cible, à deux valeurs</translation>
</message>
<message>
<location filename="session/views/weight_plane.py" />
<source>Patterns are compared by all of their inputs.</source>
<translation>Les motifs sont comparés par toutes leurs entrées.</translation>
</message>
<message>
<location filename="session/views/weight_plane.py" />
<source>Some inputs are missing</source>
<translation>Des entrées manquent</translation>
</message>
<message>
<location filename="session/views/weight_plane.py" />
<source>The plane has a weight for each of them: choose data with two inputs.</source>
<translation>Le plan a un poids pour chacune : choisissez des données à deux entrées.</translation>
</message>
<message>
<location filename="session/views/weight_plane.py" />
<source>There are too many patterns</source>
<translation>Il y a trop de motifs</translation>
</message>
<message>
<location filename="session/views/weight_plane.py" />
<source>Two inputs are needed</source>
<translation>Il faut deux entrées</translation>
</message>
<message>
<location filename="session/views/weight_plane.py" />
<source>{rows} are different; up to {most} can be looked at.</source>
<extracomment>pattern</extracomment>
<translation>{rows} sont différents ; on peut en regarder jusqu’à {most}.</translation>
</message>
<message>
<location filename="session/watches/watches.py" />
<source>more would slow the training down</source>
<translation>davantage ralentirait l’apprentissage</translation>
</message>
<message>
<location filename="session/watches/watches.py" />
<source>that is watched already</source>
<translation>c’est déjà espionné</translation>
</message>
<message>
<location filename="session/watches/watches.py" />
<source>there are {most} watches already</source>
<extracomment>pattern</extracomment>
<translation>il y a déjà {most} espions</translation>
</message>
<message>
<location filename="session/watches/watches.py" />
<source>they are left out</source>
<translation>ils sont omis</translation>
</message>
<message>
<location filename="session/watches/watches.py" />
<source>use the watch that is there</source>
<translation>utilisez l’espion qui existe</translation>
</message>
<message>
<location filename="session/watches/watches.py" />
<source>{lost} of the watches in the file could not be read</source>
<extracomment>pattern</extracomment>
<translation>{lost} des espions du fichier n’ont pas pu être lus</translation>
</message>
<message>
<location filename="session/witness.py" />
<source>it is not the file that was opened or saved here</source>
<translation>ce n’est pas le fichier qui a été ouvert ou enregistré ici</translation>
</message>
<message>
<location filename="session/witness.py" />
<source>save under another name (Ctrl+Shift+S), or open it again to see what it holds</source>
<translation>enregistrez sous un autre nom (Ctrl+Maj+S), ou rouvrez-le pour voir ce qu’il contient</translation>
</message>
<message>
<location filename="session/witness.py" />
<source>{path} was changed by another program</source>
<extracomment>pattern</extracomment>
<translation>{path} a été modifié par un autre programme</translation>
</message>
</context>
</TS>
