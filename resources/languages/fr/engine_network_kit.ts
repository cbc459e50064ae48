<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
<name>nnsim</name>
<message>
<location filename="__init__.py" />
<source>module {name} has no attribute {name2}</source>
<extracomment>pattern</extracomment>
<translation>le module {name} n’a pas d’attribut {name2}</translation>
</message>
<message>
<location filename="engine/expr.py" />
<source>The elementwise function `{name}`.</source>
<extracomment>pattern</extracomment>
<translation>La fonction `{name}`, élément par élément.</translation>
</message>
<message>
<location filename="engine/functions.py" />
<source>1 / (1 + exp(−{0}))</source>
<extracomment>pattern</extracomment>
<translation>1 / (1 + exp(−{0}))</translation>
</message>
<message>
<location filename="engine/functions.py" />
<source>exp({0}) − 1</source>
<extracomment>pattern</extracomment>
<translation>exp({0}) − 1</translation>
</message>
<message>
<location filename="engine/functions.py" />
<source>ln(1 + exp({0}))</source>
<extracomment>pattern</extracomment>
<translation>ln(1 + exp({0}))</translation>
</message>
<message>
<location filename="engine/functions.py" />
<source>ln(1 + {0})</source>
<extracomment>pattern</extracomment>
<translation>ln(1 + {0})</translation>
</message>
<message>
<location filename="engine/functions.py" />
<source>ln(exp({0}) + exp({1}))</source>
<extracomment>pattern</extracomment>
<translation>ln(exp({0}) + exp({1}))</translation>
</message>
<message>
<location filename="engine/functions.py" />
<source>max({0}, {1})</source>
<extracomment>pattern</extracomment>
<translation>max({0}, {1})</translation>
</message>
<message>
<location filename="engine/functions.py" />
<source>min({0}, {1})</source>
<extracomment>pattern</extracomment>
<translation>min({0}, {1})</translation>
</message>
<message>
<location filename="engine/render.py" />
<source>{join}, else {last}</source>
<extracomment>pattern</extracomment>
<translation>{join}, sinon {last}</translation>
</message>
<message>
<location filename="engine/timeline.py" />
<source>after {updates} updates the program does not come by that moment</source>
<extracomment>pattern</extracomment>
<translation>après {updates} mises à jour, le programme ne passe pas par ce moment</translation>
</message>
<message>
<location filename="engine/timeline.py" />
<source>nothing is remembered from before update {updates}</source>
<extracomment>pattern</extracomment>
<translation>rien n’est gardé en mémoire d’avant la mise à jour {updates}</translation>
</message>
<message>
<location filename="engine/timeline.py" />
<source>the replay did not come by where it should</source>
<translation>la reprise n’est pas passée par où elle devait</translation>
</message>
<message>
<location filename="kit/params.py" />
<source>it must be above {low}</source>
<extracomment>pattern</extracomment>
<translation>il doit être supérieur à {low}</translation>
</message>
<message>
<location filename="kit/params.py" />
<source>it must be at least {low}</source>
<extracomment>pattern</extracomment>
<translation>il doit valoir au moins {low}</translation>
</message>
<message>
<location filename="kit/params.py" />
<source>it must be at most {high}</source>
<extracomment>pattern</extracomment>
<translation>il doit valoir au plus {high}</translation>
</message>
<message>
<location filename="kit/params.py" />
<source>it must be below {high}</source>
<extracomment>pattern</extracomment>
<translation>il doit être inférieur à {high}</translation>
</message>
<message>
<location filename="kit/params.py" />
<source>it must be finite</source>
<translation>il doit être fini</translation>
</message>
<message>
<location filename="kit/params.py" />
<source>it must be one of {choices}</source>
<extracomment>pattern</extracomment>
<translation>il doit être l’un de ceux-ci : {choices}</translation>
</message>
<message>
<location filename="kit/params.py" />
<source>its parameters are: {choices}</source>
<extracomment>pattern</extracomment>
<translation>ses paramètres sont : {choices}</translation>
</message>
<message>
<location filename="kit/params.py" />
<source>{named} cannot be {shown}</source>
<extracomment>pattern</extracomment>
<translation>« {named!t} » ne peut pas valoir {shown}</translation>
</message>
<message>
<location filename="kit/params.py" />
<source>{owner} has no parameter {name}</source>
<extracomment>pattern</extracomment>
<translation>{owner} n’a pas de paramètre {name}</translation>
</message>
<message>
<location filename="kit/registry.py" />
<source>choose one of {names}</source>
<extracomment>pattern</extracomment>
<translation>choisissez parmi {names}</translation>
</message>
<message>
<location filename="kit/registry.py" />
<source>there is no {kind} called {key}</source>
<extracomment>pattern</extracomment>
<translation>{key} n’existe pas ({kind!t})</translation>
</message>
<message>
<location filename="kit/resources.py" />
<source>it is neither in nor beside {package}</source>
<extracomment>pattern</extracomment>
<translation>il n’est ni dans {package} ni à côté</translation>
</message>
<message>
<location filename="kit/resources.py" />
<source>the folder 'resources', which belongs to nnsim, is missing</source>
<translation>le dossier « resources » de nnsim est absent</translation>
</message>
<message>
<location filename="network/build.py" />
<source>a layer has 1 to {max_units} neurons, and there are up to {max_layers} layers</source>
<extracomment>pattern</extracomment>
<translation>une couche a de 1 à {max_units} neurones, et il y a au plus {max_layers} couches</translation>
</message>
<message>
<location filename="network/build.py" />
<source>choose other sizes</source>
<translation>choisissez d’autres tailles</translation>
</message>
<message>
<location filename="network/build.py" />
<source>give at least two whole numbers</source>
<translation>donnez au moins deux nombres entiers</translation>
</message>
<message>
<location filename="network/build.py" />
<source>give one, or one for each layer</source>
<translation>donnez-en une, ou une par couche</translation>
</message>
<message>
<location filename="network/build.py" />
<source>sizes look like 2-3-1</source>
<translation>les tailles s’écrivent comme 2-3-1</translation>
</message>
<message>
<location filename="network/build.py" />
<source>{names} activations cannot be given to {inner} hidden layers</source>
<extracomment>pattern</extracomment>
<translation>{names} activations ne peuvent pas être données à {inner} couches cachées</translation>
</message>
<message>
<location filename="network/build.py" />
<source>{shown} has a size that cannot be</source>
<extracomment>pattern</extracomment>
<translation>{shown} a une taille impossible</translation>
</message>
<message>
<location filename="network/build.py" />
<source>{shown} is not a list of sizes</source>
<extracomment>pattern</extracomment>
<translation>{shown} n’est pas une liste de tailles</translation>
</message>
<message>
<location filename="network/check.py" />
<source> and {made} more</source>
<extracomment>pattern</extracomment>
<translation> et {made} de plus</translation>
</message>
<message>
<location filename="network/check.py" />
<source> with binary cross-entropy</source>
<translation> avec l’entropie croisée binaire</translation>
</message>
<message>
<location filename="network/check.py" />
<source>, or clip it in the preparation of the inputs</source>
<translation>, ou écrêtez-le dans la préparation des entrées</translation>
</message>
<message>
<location filename="network/check.py" />
<source>add a layer that nothing follows</source>
<translation>ajoutez une couche que rien ne suit</translation>
</message>
<message>
<location filename="network/check.py" />
<source>add a layer, or open an example</source>
<translation>ajoutez une couche, ou ouvrez un exemple</translation>
</message>
<message>
<location filename="network/check.py" />
<source>add an input layer for the data</source>
<translation>ajoutez une couche d’entrée pour les données</translation>
</message>
<message>
<location filename="network/check.py" />
<source>choose another loss, such as mse, or other targets</source>
<translation>choisissez une autre perte, par exemple mse, ou d’autres cibles</translation>
</message>
<message>
<location filename="network/check.py" />
<source>choose binary cross entropy</source>
<translation>choisissez l’entropie croisée binaire</translation>
</message>
<message>
<location filename="network/check.py" />
<source>choose logistic</source>
<translation>choisissez logistic</translation>
</message>
<message>
<location filename="network/check.py" />
<source>choose logistic for {name} with binary cross-entropy, or other targets</source>
<extracomment>pattern</extracomment>
<translation>choisissez logistic pour {name} avec l’entropie croisée binaire, ou d’autres cibles</translation>
</message>
<message>
<location filename="network/check.py" />
<source>choose logistic or tanh, which have a slope, for training</source>
<translation>pour l’apprentissage, choisissez logistic ou tanh, qui ont une pente</translation>
</message>
<message>
<location filename="network/check.py" />
<source>choose {need} for {name}, or another loss</source>
<extracomment>pattern</extracomment>
<translation>choisissez {need} pour {name}, ou une autre perte</translation>
</message>
<message>
<location filename="network/check.py" />
<source>delete one of the links</source>
<translation>supprimez l’un des liens</translation>
</message>
<message>
<location filename="network/check.py" />
<source>delete the link</source>
<translation>supprimez le lien</translation>
</message>
<message>
<location filename="network/check.py" />
<source>delete {name}, link it to another layer, or choose other data</source>
<extracomment>pattern</extracomment>
<translation>supprimez {name}, reliez-la à une autre couche, ou choisissez d’autres données</translation>
</message>
<message>
<location filename="network/check.py" />
<source>give {name} {fitting}, or choose other data</source>
<extracomment>pattern</extracomment>
<translation>donnez {fitting} à {name}, ou choisissez d’autres données</translation>
</message>
<message>
<location filename="network/check.py" />
<source>it has no effect; choose it for another input, or undo</source>
<translation>elle est sans effet ; choisissez-la pour une autre entrée, ou annulez</translation>
</message>
<message>
<location filename="network/check.py" />
<source>link a layer to it, or delete it</source>
<translation>reliez-y une couche, ou supprimez-la</translation>
</message>
<message>
<location filename="network/check.py" />
<source>link it to a layer, or delete it</source>
<translation>reliez-la à une couche, ou supprimez-la</translation>
</message>
<message>
<location filename="network/check.py" />
<source>link them</source>
<translation>reliez-les</translation>
</message>
<message>
<location filename="network/check.py" />
<source>make layers smaller: up to {most_weights} weights are possible</source>
<extracomment>pattern</extracomment>
<translation>réduisez des couches : {most_weights} poids au plus sont possibles</translation>
</message>
<message>
<location filename="network/check.py" />
<source>mend it in the file{either!t}</source>
<extracomment>pattern</extracomment>
<translation>corrigez-le dans le fichier{either!t}</translation>
</message>
<message>
<location filename="network/check.py" />
<source>nothing feeds {name}</source>
<extracomment>pattern</extracomment>
<translation>rien n’alimente {name}</translation>
</message>
<message>
<location filename="network/check.py" />
<source>sample {where}</source>
<extracomment>pattern</extracomment>
<translation>exemple {where}</translation>
</message>
<message>
<location filename="network/check.py" />
<source>softmax over one unit in {name} is always 1</source>
<extracomment>pattern</extracomment>
<translation>softmax sur une seule unité, dans {name}, vaut toujours 1</translation>
</message>
<message>
<location filename="network/check.py" />
<source>softmax with {title} expects targets that sum to 1, and those of {name} do not</source>
<extracomment>pattern</extracomment>
<translation>softmax avec {title} attend des cibles de somme 1, et celles de {name} ne le sont pas</translation>
</message>
<message>
<location filename="network/check.py" />
<source>switch them off</source>
<translation>désactivez-les</translation>
</message>
<message>
<location filename="network/check.py" />
<source>the link from {source} to {target} goes back in time, which backpropagation through one moment cannot train</source>
<extracomment>pattern</extracomment>
<translation>le lien de {source} à {target} remonte le temps : la rétropropagation, qui ne connaît qu’un instant, ne peut pas l’entraîner</translation>
</message>
<message>
<location filename="network/check.py" />
<source>the links into {name} form a circle within one moment</source>
<extracomment>pattern</extracomment>
<translation>les liens vers {name} forment un cycle dans un même instant</translation>
</message>
<message>
<location filename="network/check.py" />
<source>the network has {weights} weights, which are too many</source>
<extracomment>pattern</extracomment>
<translation>le réseau a {weights} poids, c’est trop</translation>
</message>
<message>
<location filename="network/check.py" />
<source>the network is empty</source>
<translation>le réseau est vide</translation>
</message>
<message>
<location filename="network/check.py" />
<source>there is no input layer</source>
<translation>il n’y a pas de couche d’entrée</translation>
</message>
<message>
<location filename="network/check.py" />
<source>there is no input {name} in the data, for which a preparation is chosen</source>
<extracomment>pattern</extracomment>
<translation>une préparation est choisie pour l’entrée {name}, qui n’est pas dans les données</translation>
</message>
<message>
<location filename="network/check.py" />
<source>there is no output layer</source>
<translation>il n’y a pas de couche de sortie</translation>
</message>
<message>
<location filename="network/check.py" />
<source>{have} but the data have {columns}{either}</source>
<extracomment>pattern</extracomment>
<translation>{have}, mais les données ont {columns}{either}</translation>
</message>
<message>
<location filename="network/check.py" />
<source>{made}{more}, one for each category</source>
<extracomment>pattern</extracomment>
<translation>{made}{more}, une pour chaque catégorie</translation>
</message>
<message>
<location filename="network/check.py" />
<source>{name} feeds nothing</source>
<extracomment>pattern</extracomment>
<translation>{name} n’alimente rien</translation>
</message>
<message>
<location filename="network/check.py" />
<source>{name} is {it} in {place}, far from all others: half of them are {first} … {third}</source>
<extracomment>pattern</extracomment>
<translation>{name} vaut {it} ({place}), très loin de tous les autres nombres : la moitié d’entre eux va de {first} à {third}</translation>
</message>
<message>
<location filename="network/check.py" />
<source>{name} makes {count}</source>
<extracomment>pattern</extracomment>
<translation>{name} fait {count}</translation>
</message>
<message>
<location filename="network/check.py" />
<source>{remedy}; for {targets} units in between make it {sizes}</source>
<extracomment>pattern</extracomment>
<translation>{remedy} ; pour {targets} unités entre les deux, choisissez {sizes}</translation>
</message>
<message>
<location filename="network/check.py" />
<source>{title} expects targets between 0 and 1, and those of {name} are not</source>
<extracomment>pattern</extracomment>
<translation>{title} attend des cibles entre 0 et 1, et celles de {name} n’y sont pas</translation>
</message>
<message>
<location filename="network/check.py" />
<source>{title} have no effect: the inputs are no images</source>
<extracomment>pattern</extracomment>
<translation>{title} est sans effet : les entrées ne sont pas des images</translation>
</message>
<message>
<location filename="network/check.py" />
<source>{title} have no effect: the targets are no classes</source>
<extracomment>pattern</extracomment>
<translation>{title} est sans effet : les cibles ne sont pas des classes</translation>
</message>
<message>
<location filename="network/check.py" />
<source>{title} have no effect: there are several output layers</source>
<extracomment>pattern</extracomment>
<translation>{title} est sans effet : il y a plusieurs couches de sortie</translation>
</message>
<message>
<location filename="network/check.py" />
<source>{title} in {name} has slope 0 everywhere: no delta passes it</source>
<extracomment>pattern</extracomment>
<translation>{title} dans {name} a partout la pente 0 : aucun delta n’y passe</translation>
</message>
<message>
<location filename="network/check.py" />
<source>{title} needs outputs between 0 and 1, and {name} does not give them</source>
<extracomment>pattern</extracomment>
<translation>{title} demande des sorties entre 0 et 1, et {name} n’en donne pas</translation>
</message>
<message>
<location filename="network/check.py" />
<source>{title} over one output has nothing to compare</source>
<extracomment>pattern</extracomment>
<translation>{title} sur une seule sortie n’a rien à comparer</translation>
</message>
<message>
<location filename="network/compile.py" />
<source>the training part of the data is empty</source>
<translation>la partie d’apprentissage des données est vide</translation>
</message>
<message>
<location filename="network/compile.py" />
<source>there is nothing to learn from</source>
<translation>il n’y a rien à apprendre</translation>
</message>
<message>
<location filename="network/edits.py" />
<source>a layer cannot be called {name}</source>
<extracomment>pattern</extracomment>
<translation>une couche ne peut pas s’appeler {name}</translation>
</message>
<message>
<location filename="network/edits.py" />
<source>a layer {name} exists already</source>
<extracomment>pattern</extracomment>
<translation>il y a déjà une couche {name}</translation>
</message>
<message>
<location filename="network/edits.py" />
<source>a name is 1 to 40 letters, digits, _ or -</source>
<translation>un nom a de 1 à 40 lettres, chiffres, _ ou -</translation>
</message>
<message>
<location filename="network/edits.py" />
<source>a size is 1 to {max_units}</source>
<extracomment>pattern</extracomment>
<translation>une taille va de 1 à {max_units}</translation>
</message>
<message>
<location filename="network/edits.py" />
<source>an input layer takes no links</source>
<translation>une couche d’entrée ne reçoit pas de lien</translation>
</message>
<message>
<location filename="network/edits.py" />
<source>give it a size of 1 or more</source>
<translation>donnez-lui une taille d’au moins 1</translation>
</message>
<message>
<location filename="network/edits.py" />
<source>link it the other way round</source>
<translation>reliez-les dans l’autre sens</translation>
</message>
<message>
<location filename="network/edits.py" />
<source>restore cut edges</source>
<translation>rétablissez des arêtes coupées</translation>
</message>
<message>
<location filename="network/edits.py" />
<source>the data fill it</source>
<translation>ce sont les données qui la remplissent</translation>
</message>
<message>
<location filename="network/edits.py" />
<source>{name} and {name2} are linked already</source>
<extracomment>pattern</extracomment>
<translation>{name} et {name2} sont déjà reliés</translation>
</message>
<message>
<location filename="network/edits.py" />
<source>{name} has {size}</source>
<extracomment>pattern</extracomment>
<translation>{name} en a {size}</translation>
</message>
<message>
<location filename="network/limits.py" />
<source>How often all training samples are seen.</source>
<translation>Combien de fois tous les exemples d’apprentissage sont parcourus.</translation>
</message>
<message>
<location filename="network/limits.py" />
<source>Numerical targets with mean 0 and deviation 1, measured on the training part alone.</source>
<translation>Cibles numériques de moyenne 0 et d’écart type 1, mesurés sur la seule partie d’apprentissage.</translation>
</message>
<message>
<location filename="network/limits.py" />
<source>Samples an update: 1 is stochastic, 0 all of them.</source>
<translation>Exemples par mise à jour : 1 pour la descente stochastique, 0 pour tous à la fois.</translation>
</message>
<message>
<location filename="network/limits.py" />
<source>Stop after so many epochs without a better validation loss, and restore the best weights.</source>
<translation>S’arrêter après tant d’époques sans meilleure perte de validation, et reprendre les meilleurs poids.</translation>
</message>
<message>
<location filename="network/limits.py" />
<source>Stop when the training loss of an epoch is below this.</source>
<translation>S’arrêter quand la perte d’apprentissage d’une époque passe sous cette valeur.</translation>
</message>
<message>
<location filename="network/limits.py" />
<source>Take the samples in another order every epoch.</source>
<translation>Prendre les exemples dans un nouvel ordre à chaque époque.</translation>
</message>
<message>
<location filename="network/limits.py" />
<source>The kind of numbers: 16 or 7 digits.</source>
<translation>Le format des nombres : 16 ou 7 chiffres.</translation>
</message>
<message>
<location filename="network/limits.py" />
<source>The learning rate: how far one update goes.</source>
<translation>Le taux d’apprentissage : l’ampleur d’une mise à jour.</translation>
</message>
<message>
<location filename="network/limits.py" />
<source>The share that is kept for the end.</source>
<translation>La part qui est gardée pour la fin.</translation>
</message>
<message>
<location filename="network/limits.py" />
<source>The share that is only looked at while training.</source>
<translation>La part qui n’est que regardée pendant l’apprentissage.</translation>
</message>
<message>
<location filename="network/limits.py" />
<source>The share that weights are learned from.</source>
<translation>La part sur laquelle les poids sont appris.</translation>
</message>
<message>
<location filename="network/limits.py" />
<source>What starting weights and the order of samples are drawn from.</source>
<translation>D’où sont tirés les poids de départ et l’ordre des exemples.</translation>
</message>
<message>
<location filename="network/limits.py" />
<source>What the shares are drawn from.</source>
<translation>D’où sont tirées les parts.</translation>
</message>
<message>
<location filename="network/limits.py" />
<source>batch_size</source>
<translation>batch_size</translation>
</message>
<message>
<location filename="network/limits.py" />
<source>edges that are cut or frozen one by one</source>
<translation>arêtes coupées ou figées une par une</translation>
</message>
<message>
<location filename="network/limits.py" />
<source>split_seed</source>
<translation>split_seed</translation>
</message>
<message>
<location filename="network/limits.py" />
<source>the network would have {count} {words}</source>
<extracomment>pattern</extracomment>
<translation>le réseau aurait {count} {words!t}</translation>
</message>
<message>
<location filename="network/limits.py" />
<source>the samples cannot be split like that</source>
<translation>les exemples ne peuvent pas être partagés ainsi</translation>
</message>
<message>
<location filename="network/limits.py" />
<source>training {train}, validation {validation} and test {test} are not parts of a whole</source>
<extracomment>pattern</extracomment>
<translation>apprentissage {train}, validation {validation} et test {test} ne sont pas les parts d’un tout</translation>
</message>
</context>
</TS>
