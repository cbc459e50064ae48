<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
<name>nnsim</name>
<message>
<location filename="files/archive.py" />
<source>a container of nnsim is whole</source>
<translation>un conteneur de nnsim est d’un seul tenant</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>a member has the name {name}</source>
<extracomment>pattern</extracomment>
<translation>un élément porte le nom {name}</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>a member's name has {name} letters</source>
<extracomment>pattern</extracomment>
<translation>le nom d’un élément a {name} lettres</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>a member's name is {raw}</source>
<extracomment>pattern</extracomment>
<translation>le nom d’un élément est {raw}</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>a name goes beyond its end</source>
<translation>un nom dépasse sa fin</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>bytes follow the end of the container</source>
<translation>des octets suivent la fin du conteneur</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>files below 4 GiB need none</source>
<translation>un fichier de moins de 4 Gio n’en a pas besoin</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>it begins with {decode}</source>
<extracomment>pattern</extracomment>
<translation>il commence par {decode}</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>it does not unpack to {size} bytes</source>
<extracomment>pattern</extracomment>
<translation>sa décompression ne donne pas {size} octets</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>it ends too early</source>
<translation>la fin arrive trop tôt</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>it has characters that are not allowed</source>
<translation>il contient des caractères interdits</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>it has {count} members</source>
<extracomment>pattern</extracomment>
<translation>il a {count} éléments</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>it is a link, a folder or a device</source>
<translation>c’est un lien, un dossier ou un périphérique</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>it is a zip64 container</source>
<translation>c’est un conteneur zip64</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>it is cut off</source>
<translation>il est tronqué</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>it is longer than its members</source>
<translation>elle est plus longue que ses éléments</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>it is no zip container</source>
<translation>ce n’est pas un conteneur zip</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>it is not clear which one counts</source>
<translation>on ne sait pas lequel compte</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>it is one part of several</source>
<translation>c’est un morceau parmi plusieurs</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>it is stored, but has two sizes</source>
<translation>il est stocké tel quel, mais avec deux tailles</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>it leaves the container</source>
<translation>il sort du conteneur</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>its checksum is wrong</source>
<translation>sa somme de contrôle est fausse</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>its end is damaged</source>
<translation>sa fin est endommagée</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>its flags are {flags}</source>
<extracomment>pattern</extracomment>
<translation>ses indicateurs valent {flags}</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>its list of members is damaged</source>
<translation>sa liste d’éléments est endommagée</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>its members are too large</source>
<translation>ses éléments sont trop grands</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>nnsim has no passwords</source>
<translation>nnsim n’a pas de mots de passe</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>no program writes that by accident</source>
<translation>aucun programme n’écrit cela par accident</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>nothing was ever saved in it, or a disk was full</source>
<translation>rien n’y a jamais été enregistré, ou un disque était plein</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>only stored and deflated are read</source>
<translation>nnsim ne lit que stored et deflated</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>or it claims to be</source>
<translation>ou il prétend l’être</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>or one of another system</source>
<translation>ou celui d’un autre système</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>pack it again</source>
<translation>compressez-le de nouveau</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>save it without one</source>
<translation>enregistrez-le sans mot de passe</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>something was appended to it</source>
<translation>quelque chose y a été ajouté à la fin</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>the end of the container is missing</source>
<translation>la fin du conteneur manque</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>the file is too large</source>
<translation>le fichier est trop grand</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>the limit is {members}</source>
<extracomment>pattern</extracomment>
<translation>la limite est de {members}</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>the limit is {name_length}</source>
<extracomment>pattern</extracomment>
<translation>la limite est de {name_length}</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>the limit is {ratio}</source>
<extracomment>pattern</extracomment>
<translation>la limite est de {ratio}</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>the list of members is damaged</source>
<translation>la liste des éléments est endommagée</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>the list of members is not where it should be</source>
<translation>la liste des éléments n’est pas à sa place</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>the member {name}</source>
<extracomment>pattern</extracomment>
<translation>l’élément {name}</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>the member {name} has an absolute path</source>
<extracomment>pattern</extracomment>
<translation>l’élément {name} a un chemin absolu</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>the member {name} is damaged</source>
<extracomment>pattern</extracomment>
<translation>l’élément {name} est endommagé</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>the path of the member {name} climbs</source>
<extracomment>pattern</extracomment>
<translation>le chemin de l’élément {name} remonte trop haut</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>the sizes after it are wrong</source>
<translation>les tailles qui le suivent sont fausses</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>there are bytes before its list of members</source>
<translation>des octets précèdent sa liste d’éléments</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>there are bytes before {what}</source>
<extracomment>pattern</extracomment>
<translation>des octets précèdent {what}</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>they belong to no member</source>
<translation>ils n’appartiennent à aucun élément</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>two members are called {other} and {name}</source>
<extracomment>pattern</extracomment>
<translation>deux éléments s’appellent {other} et {name}</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>two members are called {twice}</source>
<extracomment>pattern</extracomment>
<translation>deux éléments s’appellent {twice}</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>{what} goes beyond the end of the file</source>
<extracomment>pattern</extracomment>
<translation>{what} va au-delà de la fin du fichier</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>{what} has two headers that differ</source>
<extracomment>pattern</extracomment>
<translation>{what} a deux en-têtes qui diffèrent</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>{what} is damaged</source>
<extracomment>pattern</extracomment>
<translation>{what} est endommagé</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>{what} is encrypted</source>
<extracomment>pattern</extracomment>
<translation>{what} est chiffré</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>{what} is larger than 4 GiB</source>
<extracomment>pattern</extracomment>
<translation>{what} fait plus de 4 Gio</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>{what} is not an ordinary file</source>
<extracomment>pattern</extracomment>
<translation>{what} n’est pas un fichier ordinaire</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>{what} is not where it should be</source>
<extracomment>pattern</extracomment>
<translation>{what} n’est pas là où il devrait être</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>{what} is packed by method {method}</source>
<extracomment>pattern</extracomment>
<translation>{what} est compressé par la méthode {method}</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>{what} is packed in an unknown way</source>
<extracomment>pattern</extracomment>
<translation>{what} est compressé d’une manière inconnue</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>{what} overlaps another one</source>
<extracomment>pattern</extracomment>
<translation>{what} en chevauche un autre</translation>
</message>
<message>
<location filename="files/archive.py" />
<source>{what} swells {size} times</source>
<extracomment>pattern</extracomment>
<translation>{what} gonfle {size} fois</translation>
</message>
<message>
<location filename="files/arrays.py" />
<source>convert it to float64</source>
<translation>convertissez-le en float64</translation>
</message>
<message>
<location filename="files/arrays.py" />
<source>it begins with {data}</source>
<extracomment>pattern</extracomment>
<translation>il commence par {data}</translation>
</message>
<message>
<location filename="files/arrays.py" />
<source>it claims {length} bytes</source>
<extracomment>pattern</extracomment>
<translation>il annonce {length} octets</translation>
</message>
<message>
<location filename="files/arrays.py" />
<source>it needs up to {dimensions} sizes</source>
<extracomment>pattern</extracomment>
<translation>il faut au plus {dimensions} tailles</translation>
</message>
<message>
<location filename="files/arrays.py" />
<source>its name does not end in .npy</source>
<translation>son nom ne finit pas par .npy</translation>
</message>
<message>
<location filename="files/arrays.py" />
<source>its shape needs {claim}</source>
<extracomment>pattern</extracomment>
<translation>sa forme en demande {claim}</translation>
</message>
<message>
<location filename="files/arrays.py" />
<source>nnsim reads 1 to 3</source>
<translation>nnsim lit les versions 1 à 3</translation>
</message>
<message>
<location filename="files/arrays.py" />
<source>the array {name}</source>
<extracomment>pattern</extracomment>
<translation>le tableau {name}</translation>
</message>
<message>
<location filename="files/arrays.py" />
<source>the header of {what} is damaged</source>
<extracomment>pattern</extracomment>
<translation>l’en-tête est endommagé dans {what}</translation>
</message>
<message>
<location filename="files/arrays.py" />
<source>the header of {what} is not one of NumPy</source>
<extracomment>pattern</extracomment>
<translation>l’en-tête n’est pas celui de NumPy dans {what}</translation>
</message>
<message>
<location filename="files/arrays.py" />
<source>the member {name} is no array</source>
<extracomment>pattern</extracomment>
<translation>l’élément {name} n’est pas un tableau</translation>
</message>
<message>
<location filename="files/arrays.py" />
<source>weights are plain numbers</source>
<translation>les poids sont de simples nombres</translation>
</message>
<message>
<location filename="files/arrays.py" />
<source>{what} cannot be read</source>
<extracomment>pattern</extracomment>
<translation>{what} ne peut pas être lu</translation>
</message>
<message>
<location filename="files/arrays.py" />
<source>{what} has the shape {sizes}</source>
<extracomment>pattern</extracomment>
<translation>{what} a la forme {sizes}</translation>
</message>
<message>
<location filename="files/arrays.py" />
<source>{what} has the type {dtype}</source>
<extracomment>pattern</extracomment>
<translation>{what} a le type {dtype}</translation>
</message>
<message>
<location filename="files/arrays.py" />
<source>{what} has version {version} of NumPy's format</source>
<extracomment>pattern</extracomment>
<translation>{what} a la version {version} du format de NumPy</translation>
</message>
<message>
<location filename="files/arrays.py" />
<source>{what} has {data} bytes</source>
<extracomment>pattern</extracomment>
<translation>{what} a {data} octets</translation>
</message>
<message>
<location filename="files/arrays.py" />
<source>{what} is not in NumPy's format</source>
<extracomment>pattern</extracomment>
<translation>{what} n’est pas au format de NumPy</translation>
</message>
<message>
<location filename="files/atomic.py" />
<source>choose another name</source>
<translation>choisissez un autre nom</translation>
</message>
<message>
<location filename="files/atomic.py" />
<source>it is a folder</source>
<translation>c’est un dossier</translation>
</message>
<message>
<location filename="files/atomic.py" />
<source>it is not an ordinary file</source>
<translation>ce n’est pas un fichier ordinaire</translation>
</message>
<message>
<location filename="files/atomic.py" />
<source>it is read-only</source>
<translation>il est en lecture seule</translation>
</message>
<message>
<location filename="files/atomic.py" />
<source>its folder could not be brought to the disk: {reason}</source>
<extracomment>pattern</extracomment>
<translation>son dossier n’a pas pu être écrit sur le disque : {reason}</translation>
</message>
<message>
<location filename="files/atomic.py" />
<source>save again, or save to another place too</source>
<translation>enregistrez de nouveau, ou aussi à un autre endroit</translation>
</message>
<message>
<location filename="files/atomic.py" />
<source>save under another name, or make it writable</source>
<translation>enregistrez sous un autre nom, ou autorisez l’écriture</translation>
</message>
<message>
<location filename="files/atomic.py" />
<source>{path} is written, but it may be lost if the power fails now</source>
<extracomment>pattern</extracomment>
<translation>{path} est écrit, mais peut être perdu si le courant s’arrête maintenant</translation>
</message>
<message>
<location filename="files/building.py" />
<source>({size},) fits</source>
<extracomment>pattern</extracomment>
<translation>({size},) convient</translation>
</message>
<message>
<location filename="files/building.py" />
<source>1 to {max_units} are possible</source>
<extracomment>pattern</extracomment>
<translation>de 1 à {max_units} sont possibles</translation>
</message>
<message>
<location filename="files/building.py" />
<source>an output of the network feeds other layers, or a layer leads nowhere</source>
<translation>une sortie du réseau alimente d’autres couches, ou une couche ne mène nulle part</translation>
</message>
<message>
<location filename="files/building.py" />
<source>biases of {name} have the shape {shape}</source>
<extracomment>pattern</extracomment>
<translation>les biais de {name} ont la forme {shape}</translation>
</message>
<message>
<location filename="files/building.py" />
<source>the activation {activation} is not known</source>
<extracomment>pattern</extracomment>
<translation>l’activation {activation} n’est pas connue</translation>
</message>
<message>
<location filename="files/building.py" />
<source>the layer {name} has {size} units</source>
<extracomment>pattern</extracomment>
<translation>la couche {name} a {size} unités</translation>
</message>
<message>
<location filename="files/building.py" />
<source>the layer {name} is not fed by one or more others</source>
<extracomment>pattern</extracomment>
<translation>la couche {name} n’est alimentée par aucune autre</translation>
</message>
<message>
<location filename="files/building.py" />
<source>the limit is {max_layers}</source>
<extracomment>pattern</extracomment>
<translation>la limite est de {max_layers}</translation>
</message>
<message>
<location filename="files/building.py" />
<source>the network has too many layers</source>
<translation>le réseau a trop de couches</translation>
</message>
<message>
<location filename="files/building.py" />
<source>the network has too many weights</source>
<translation>le réseau a trop de poids</translation>
</message>
<message>
<location filename="files/building.py" />
<source>use a smaller one</source>
<translation>utilisez-en un plus petit</translation>
</message>
<message>
<location filename="files/building.py" />
<source>use another format</source>
<translation>utilisez un autre format</translation>
</message>
<message>
<location filename="files/building.py" />
<source>weights of {name} have the shape {shape}</source>
<extracomment>pattern</extracomment>
<translation>les poids de {name} ont la forme {shape}</translation>
</message>
<message>
<location filename="files/building.py" />
<source>what feeds the layer {name} is not there</source>
<extracomment>pattern</extracomment>
<translation>ce qui alimente la couche {name} n’existe pas</translation>
</message>
<message>
<location filename="files/building.py" />
<source>{name} has two activations, or is an input</source>
<extracomment>pattern</extracomment>
<translation>{name} a deux activations, ou est une entrée</translation>
</message>
<message>
<location filename="files/building.py" />
<source>{want} fits</source>
<extracomment>pattern</extracomment>
<translation>{want} convient</translation>
</message>
<message>
<location filename="files/bundle.py" />
<source>a member of it is empty</source>
<translation>l’un de ses éléments est vide</translation>
</message>
<message>
<location filename="files/bundle.py" />
<source>it is no {what} of nnsim</source>
<extracomment>pattern</extracomment>
<translation>ce n’est pas un fichier nnsim de ce genre ({what!t})</translation>
</message>
<message>
<location filename="files/bundle.py" />
<source>its first member is not mimetype</source>
<translation>son premier élément n’est pas mimetype</translation>
</message>
<message>
<location filename="files/bundle.py" />
<source>nnsim writes none</source>
<translation>nnsim n’en écrit pas</translation>
</message>
<message>
<location filename="files/carrying.py" />
<source>Inputs must be prepared as in the project before the weights are used.</source>
<translation>Il faut préparer les entrées comme dans le projet avant d’utiliser les poids.</translation>
</message>
<message>
<location filename="files/carrying.py" />
<source>It is a picture: weights are in it only where there are few, and no program can compute with it.</source>
<translation>C’est une image : les poids n’y figurent que s’ils sont peu nombreux, et aucun programme ne peut s’en servir pour calculer.</translation>
</message>
<message>
<location filename="files/carrying.py" />
<source>Outputs are those of training; they must be scaled back as in the project.</source>
<translation>Les sorties sont celles de l’apprentissage ; il faut les ramener à leur échelle comme dans le projet.</translation>
</message>
<message>
<location filename="files/carrying.py" />
<source>Programs other than nnsim read the weights alone: it is they who build the network.</source>
<translation>Les programmes autres que nnsim ne lisent que les poids : c’est à eux de construire le réseau.</translation>
</message>
<message>
<location filename="files/carrying.py" />
<source>The names of {what} are not in the file.</source>
<extracomment>pattern</extracomment>
<translation>Ces noms ne sont pas dans le fichier : {what!t}.</translation>
</message>
<message>
<location filename="files/carrying.py" />
<source>The scaling of the data is put into the weights, so they are not those of the project.</source>
<translation>La mise à l’échelle des données est intégrée aux poids ; ils ne sont donc pas ceux du projet.</translation>
</message>
<message>
<location filename="files/carrying.py" />
<source>Which layer feeds which, and the activations, are not in the file.</source>
<translation>Quelle couche alimente quelle autre et les fonctions d’activation ne sont pas dans le fichier.</translation>
</message>
<message>
<location filename="files/carrying.py" />
<source>choose a format that holds any network, such as .onnx or .json</source>
<translation>choisissez un format qui peut contenir tout réseau, comme .onnx ou .json</translation>
</message>
<message>
<location filename="files/carrying.py" />
<source>choose a format that holds the whole preparation, such as .onnx</source>
<translation>choisissez un format qui contient toute la préparation, comme .onnx</translation>
</message>
<message>
<location filename="files/carrying.py" />
<source>choose another activation and train again, or another format</source>
<translation>choisissez une autre activation et entraînez de nouveau, ou un autre format</translation>
</message>
<message>
<location filename="files/carrying.py" />
<source>it has {have}</source>
<extracomment>pattern</extracomment>
<translation>sont possibles : {have}</translation>
</message>
<message>
<location filename="files/carrying.py" />
<source>the link from {name} to {name2} skips what lies between</source>
<extracomment>pattern</extracomment>
<translation>le lien de {name} à {name2} saute ce qui se trouve entre elles</translation>
</message>
<message>
<location filename="files/carrying.py" />
<source>the targets were scaled for training, and {name} is not the identity</source>
<extracomment>pattern</extracomment>
<translation>les cibles ont été mises à l’échelle pour l’apprentissage, et {name} n’est pas l’identité</translation>
</message>
<message>
<location filename="files/carrying.py" />
<source>there are {inputs} input layers, and in such a file layers follow each other</source>
<extracomment>pattern</extracomment>
<translation>il y a {inputs} couches d’entrée, et dans un tel fichier les couches se suivent une à une</translation>
</message>
<message>
<location filename="files/carrying.py" />
<source>{count} cut edges are written as weights of 0.</source>
<extracomment>pattern</extracomment>
<translation>{count} arêtes coupées sont écrites comme des poids de 0.</translation>
</message>
<message>
<location filename="files/carrying.py" />
<source>{title} cannot hold this network</source>
<extracomment>pattern</extracomment>
<translation>{title} ne peut pas contenir ce réseau</translation>
</message>
<message>
<location filename="files/carrying.py" />
<source>{title} cannot scale the outputs back</source>
<extracomment>pattern</extracomment>
<translation>{title} ne peut pas remettre les sorties à l’échelle</translation>
</message>
<message>
<location filename="files/carrying.py" />
<source>{title} has no {title2}, which {name} has</source>
<extracomment>pattern</extracomment>
<translation>{title} n’a pas de {title2}, que {name} a</translation>
</message>
<message>
<location filename="files/choices.py" />
<source>install the newest nnsim, or choose one of these in the file</source>
<translation>installez le nnsim le plus récent, ou choisissez-en un de ceux-ci dans le fichier</translation>
</message>
<message>
<location filename="files/choices.py" />
<source>it has more than {max_setting} characters</source>
<extracomment>pattern</extracomment>
<translation>il y a plus de {max_setting} caractères</translation>
</message>
<message>
<location filename="files/choices.py" />
<source>this version of nnsim does not have it; it has {names}</source>
<extracomment>pattern</extracomment>
<translation>cette version de nnsim ne l’a pas ; elle connaît {names}</translation>
</message>
<message>
<location filename="files/choices.py" />
<source>{place} wants the {kind} {key}</source>
<extracomment>pattern</extracomment>
<translation>{place} demande le {kind!t} {key}</translation>
</message>
<message>
<location filename="files/choices.py" />
<source>{title} has no parameter {name}</source>
<extracomment>pattern</extracomment>
<translation>{title} n’a pas de paramètre {name}</translation>
</message>
<message>
<location filename="files/container.py" />
<source> by {writer}</source>
<extracomment>pattern</extracomment>
<translation> par {writer}</translation>
</message>
<message>
<location filename="files/container.py" />
<source>it claims version {theirs} of the format</source>
<extracomment>pattern</extracomment>
<translation>il se dit dans la version {theirs} du format</translation>
</message>
<message>
<location filename="files/container.py" />
<source>it describes the network</source>
<translation>il décrit le réseau</translation>
</message>
<message>
<location filename="files/container.py" />
<source>it is no project of nnsim</source>
<translation>ce n’est pas un projet nnsim</translation>
</message>
<message>
<location filename="files/container.py" />
<source>it is {manifest}</source>
<extracomment>pattern</extracomment>
<translation>c’est {manifest}</translation>
</message>
<message>
<location filename="files/container.py" />
<source>it lists what belongs to the project</source>
<translation>il énumère ce qui appartient au projet</translation>
</message>
<message>
<location filename="files/container.py" />
<source>it must be an object</source>
<translation>il faut un objet</translation>
</message>
<message>
<location filename="files/container.py" />
<source>it must be two numbers as [1, 0]</source>
<translation>il faut deux nombres comme [1, 0]</translation>
</message>
<message>
<location filename="files/container.py" />
<source>it needs a reader of {minimum}.{minimum2}, and this nnsim reads {ours}</source>
<extracomment>pattern</extracomment>
<translation>il demande un lecteur de version {minimum}.{minimum2}, et ce nnsim lit {ours}</translation>
</message>
<message>
<location filename="files/container.py" />
<source>it says {listed}</source>
<extracomment>pattern</extracomment>
<translation>il contient {listed}</translation>
</message>
<message>
<location filename="files/container.py" />
<source>it was written{by} in version {theirs} of the format</source>
<extracomment>pattern</extracomment>
<translation>il a été écrit{by} dans la version {theirs} du format</translation>
</message>
<message>
<location filename="files/container.py" />
<source>its SHA-256 is not the one in manifest.json</source>
<translation>son SHA-256 n’est pas celui de manifest.json</translation>
</message>
<message>
<location filename="files/container.py" />
<source>its format is {get}</source>
<extracomment>pattern</extracomment>
<translation>son format est {get}</translation>
</message>
<message>
<location filename="files/container.py" />
<source>manifest.json does not list it</source>
<translation>manifest.json ne le cite pas</translation>
</message>
<message>
<location filename="files/container.py" />
<source>manifest.json does not list the members</source>
<translation>manifest.json n’énumère pas les éléments</translation>
</message>
<message>
<location filename="files/container.py" />
<source>manifest.json has the {key} {value}</source>
<extracomment>pattern</extracomment>
<translation>manifest.json a {key} {value}</translation>
</message>
<message>
<location filename="files/container.py" />
<source>manifest.json is no object</source>
<translation>manifest.json n’est pas un objet</translation>
</message>
<message>
<location filename="files/container.py" />
<source>manifest.json lists it</source>
<translation>manifest.json le cite</translation>
</message>
<message>
<location filename="files/container.py" />
<source>manifest.json says {facts} of {name}</source>
<extracomment>pattern</extracomment>
<translation>manifest.json donne {facts} pour {name}</translation>
</message>
<message>
<location filename="files/container.py" />
<source>manifest.json says {size}</source>
<extracomment>pattern</extracomment>
<translation>manifest.json en annonce {size}</translation>
</message>
<message>
<location filename="files/container.py" />
<source>nnsim project</source>
<translation>projet nnsim</translation>
</message>
<message>
<location filename="files/container.py" />
<source>nnsim {installed}</source>
<extracomment>pattern</extracomment>
<translation>nnsim {installed}</translation>
</message>
<message>
<location filename="files/container.py" />
<source>the member document.json is missing</source>
<translation>l’élément document.json manque</translation>
</message>
<message>
<location filename="files/container.py" />
<source>the member manifest.json is missing</source>
<translation>l’élément manifest.json manque</translation>
</message>
<message>
<location filename="files/container.py" />
<source>the member {name} does not belong here</source>
<extracomment>pattern</extracomment>
<translation>l’élément {name} n’a rien à faire ici</translation>
</message>
<message>
<location filename="files/container.py" />
<source>the member {name} has {data} bytes</source>
<extracomment>pattern</extracomment>
<translation>l’élément {name} a {data} octets</translation>
</message>
<message>
<location filename="files/container.py" />
<source>the member {name} is missing</source>
<extracomment>pattern</extracomment>
<translation>l’élément {name} manque</translation>
</message>
<message>
<location filename="files/container.py" />
<source>the member {name} was changed after the project was saved</source>
<extracomment>pattern</extracomment>
<translation>l’élément {name} a été modifié après l’enregistrement du projet</translation>
</message>
<message>
<location filename="files/container.py" />
<source>the project is too large</source>
<translation>le projet est trop grand</translation>
</message>
<message>
<location filename="files/container.py" />
<source>there is no such version</source>
<translation>cette version n’existe pas</translation>
</message>
<message>
<location filename="files/container.py" />
<source>{name} is too large</source>
<extracomment>pattern</extracomment>
<translation>{name} est trop grand</translation>
</message>
<message>
<location filename="files/data_reference.py" />
<source>content</source>
<translation>content</translation>
</message>
<message>
<location filename="files/data_reference.py" />
<source>dataset.json names two paths</source>
<translation>dataset.json donne deux chemins</translation>
</message>
<message>
<location filename="files/data_reference.py" />
<source>it must be Base64</source>
<translation>il doit être en Base64</translation>
</message>
<message>
<location filename="files/data_reference.py" />
<source>it must have 64 hexadecimal digits</source>
<translation>il faut 64 chiffres hexadécimaux</translation>
</message>
<message>
<location filename="files/data_reference.py" />
<source>it names no file</source>
<translation>il ne désigne aucun fichier</translation>
</message>
<message>
<location filename="files/data_reference.py" />
<source>one is {settings}</source>
<extracomment>pattern</extracomment>
<translation>l’un est {settings}</translation>
</message>
<message>
<location filename="files/data_reference.py" />
<source>remove it from settings</source>
<translation>supprimez-le de settings</translation>
</message>
<message>
<location filename="files/data_reference.py" />
<source>sha256</source>
<translation>sha256</translation>
</message>
<message>
<location filename="files/data_reference.py" />
<source>the limit is {file_bytes} bytes</source>
<extracomment>pattern</extracomment>
<translation>la limite est de {file_bytes} octets</translation>
</message>
<message>
<location filename="files/data_reference.py" />
<source>use a smaller file</source>
<translation>utilisez un fichier plus petit</translation>
</message>
<message>
<location filename="files/described.py" />
<source>names are texts</source>
<translation>les noms sont des textes</translation>
</message>
<message>
<location filename="files/described.py" />
<source>the description of the network</source>
<translation>la description du réseau</translation>
</message>
<message>
<location filename="files/described.py" />
<source>the preparation</source>
<translation>la préparation</translation>
</message>
<message>
<location filename="files/document.py" />
<source>a layer has at least one unit</source>
<translation>une couche a au moins une unité</translation>
</message>
<message>
<location filename="files/document.py" />
<source>a name is 1 to {name} letters, digits, _ or -</source>
<extracomment>pattern</extracomment>
<translation>un nom a de 1 à {name} lettres, chiffres, _ ou -</translation>
</message>
<message>
<location filename="files/document.py" />
<source>another layer has it too</source>
<translation>une autre couche l’a aussi</translation>
</message>
<message>
<location filename="files/document.py" />
<source>another link does too</source>
<translation>un autre lien aussi</translation>
</message>
<message>
<location filename="files/document.py" />
<source>frozen_biases</source>
<translation>frozen_biases</translation>
</message>
<message>
<location filename="files/document.py" />
<source>give it its own</source>
<translation>donnez-lui le sien</translation>
</message>
<message>
<location filename="files/document.py" />
<source>give it one</source>
<translation>donnez-lui-en une</translation>
</message>
<message>
<location filename="files/document.py" />
<source>give one the delay 1</source>
<translation>donnez à l’un d’eux le retard 1</translation>
</message>
<message>
<location filename="files/document.py" />
<source>give the link the delay 1</source>
<translation>donnez au lien le retard 1</translation>
</message>
<message>
<location filename="files/document.py" />
<source>it is an input layer, which the data fill</source>
<translation>c’est une couche d’entrée, que les données remplissent</translation>
</message>
<message>
<location filename="files/document.py" />
<source>it is there twice</source>
<translation>cette colonne y figure deux fois</translation>
</message>
<message>
<location filename="files/document.py" />
<source>layer {it}</source>
<extracomment>pattern</extracomment>
<translation>couche {it}</translation>
</message>
<message>
<location filename="files/document.py" />
<source>layer {it} has the id {id}</source>
<extracomment>pattern</extracomment>
<translation>la couche {it} a l’id {id}</translation>
</message>
<message>
<location filename="files/document.py" />
<source>link {it}</source>
<extracomment>pattern</extracomment>
<translation>lien {it}</translation>
</message>
<message>
<location filename="files/document.py" />
<source>link {it} joins {link}</source>
<extracomment>pattern</extracomment>
<translation>le lien {it} relie {link}</translation>
</message>
<message>
<location filename="files/document.py" />
<source>lower one of them</source>
<translation>réduisez l’une d’elles</translation>
</message>
<message>
<location filename="files/document.py" />
<source>no layer can feed itself within one moment</source>
<translation>aucune couche ne peut s’alimenter elle-même au cours d’un même instant</translation>
</message>
<message>
<location filename="files/document.py" />
<source>no layer takes them</source>
<translation>aucune couche ne les accepte</translation>
</message>
<message>
<location filename="files/document.py" />
<source>remove the link</source>
<translation>supprimez le lien</translation>
</message>
<message>
<location filename="files/document.py" />
<source>rename one of them</source>
<translation>renommez l’une d’elles</translation>
</message>
<message>
<location filename="files/document.py" />
<source>the document</source>
<translation>le document</translation>
</message>
<message>
<location filename="files/document.py" />
<source>the layer has no unit {missing}</source>
<extracomment>pattern</extracomment>
<translation>la couche n’a pas d’unité {missing}</translation>
</message>
<message>
<location filename="files/document.py" />
<source>the layer has {shape}</source>
<extracomment>pattern</extracomment>
<translation>la couche a {shape}</translation>
</message>
<message>
<location filename="files/document.py" />
<source>the link from {name} to {name2}</source>
<extracomment>pattern</extracomment>
<translation>le lien de {name} à {name2}</translation>
</message>
<message>
<location filename="files/document.py" />
<source>the links into {name} form a circle</source>
<extracomment>pattern</extracomment>
<translation>les liens vers {name} forment une boucle</translation>
</message>
<message>
<location filename="files/document.py" />
<source>the network has {weights} weights</source>
<extracomment>pattern</extracomment>
<translation>le réseau a {weights} poids</translation>
</message>
<message>
<location filename="files/document.py" />
<source>the starting weights of {name} have the shape {shape}</source>
<extracomment>pattern</extracomment>
<translation>les poids initiaux de {name} ont la forme {shape}</translation>
</message>
<message>
<location filename="files/document.py" />
<source>there are starting weights for layer {layer_id}</source>
<extracomment>pattern</extracomment>
<translation>il y a des poids initiaux pour la couche {layer_id}</translation>
</message>
<message>
<location filename="files/document.py" />
<source>there is no layer of that id</source>
<translation>aucune couche n’a cet id</translation>
</message>
<message>
<location filename="files/document.py" />
<source>two layers are called {name}</source>
<extracomment>pattern</extracomment>
<translation>deux couches s’appellent {name}</translation>
</message>
<message>
<location filename="files/document.py" />
<source>use smaller layers</source>
<translation>utilisez des couches plus petites</translation>
</message>
<message>
<location filename="files/document.py" />
<source>within one moment nothing can come first</source>
<translation>au cours d’un même instant, rien ne peut venir en premier</translation>
</message>
<message>
<location filename="files/document.py" />
<source>{name} to {name2}</source>
<extracomment>pattern</extracomment>
<translation>{name} à {name2}</translation>
</message>
<message>
<location filename="files/document.py" />
<source>{place}, column_preparers {it}</source>
<extracomment>pattern</extracomment>
<translation>{place}, column_preparers {it}</translation>
</message>
<message>
<location filename="files/document.py" />
<source>{place}, preparer {it}</source>
<extracomment>pattern</extracomment>
<translation>{place}, préparation {it}</translation>
</message>
<message>
<location filename="files/document.py" />
<source>{place}, regularizer {it}</source>
<extracomment>pattern</extracomment>
<translation>{place}, régularisation {it}</translation>
</message>
<message>
<location filename="files/document.py" />
<source>{place}: cut</source>
<extracomment>pattern</extracomment>
<translation>{place}: cut</translation>
</message>
<message>
<location filename="files/document.py" />
<source>{place}: frozen</source>
<extracomment>pattern</extracomment>
<translation>{place}: frozen</translation>
</message>
<message>
<location filename="files/document.py" />
<source>{place}: frozen_biases</source>
<extracomment>pattern</extracomment>
<translation>{place}: frozen_biases</translation>
</message>
<message>
<location filename="files/document.py" />
<source>{place}: train, validation and test exceed the whole</source>
<extracomment>pattern</extracomment>
<translation>{place} : apprentissage, validation et test dépassent le tout</translation>
</message>
<message>
<location filename="files/document.py" />
<source>{place}: units</source>
<extracomment>pattern</extracomment>
<translation>{place} : units</translation>
</message>
<message>
<location filename="files/documents/__init__.py" />
<source>use one of {join}</source>
<extracomment>pattern</extracomment>
<translation>utilisez une de ces extensions : {join}</translation>
</message>
<message>
<location filename="files/documents/__init__.py" />
<source>{what} names no format of documents</source>
<extracomment>pattern</extracomment>
<translation>{what} ne nomme aucun format de documents</translation>
</message>
<message>
<location filename="files/documents/html.py" />
<source>HTML</source>
<translation>HTML</translation>
</message>
<message>
<location filename="files/documents/html.py" />
<source>One page for any browser that needs nothing else; numbers keep their exact values.</source>
<translation>Une page pour tout navigateur, qui n’a besoin de rien d’autre ; les nombres gardent leurs valeurs exactes.</translation>
</message>
<message>
<location filename="files/documents/tex.py" />
<source>A source for pdfLaTeX, to be changed or to be put into a text of one's own.</source>
<translation>Une source pour pdfLaTeX, à modifier ou à intégrer dans son propre texte.</translation>
</message>
<message>
<location filename="files/documents/tex.py" />
<source>LaTeX</source>
<translation>LaTeX</translation>
</message>
<message>
<location filename="files/exchange.py" />
<source>Only the weights are written: {name} is no layer that sums up its inputs.</source>
<extracomment>pattern</extracomment>
<translation>Seuls les poids sont écrits : {name} n’est pas une couche qui somme ses entrées.</translation>
</message>
<message>
<location filename="files/exchange.py" />
<source>The numbers are rounded to float32, to about 7 digits.</source>
<translation>Les nombres sont arrondis en float32, à environ 7 chiffres.</translation>
</message>
<message>
<location filename="files/exchange.py" />
<source>a file beside it has its name</source>
<translation>un fichier voisin porte déjà son nom</translation>
</message>
<message>
<location filename="files/exchange.py" />
<source>ask for one by name: {named}</source>
<extracomment>pattern</extracomment>
<translation>demandez-en un par son nom : {named}</translation>
</message>
<message>
<location filename="files/exchange.py" />
<source>export its weights, as .npz or .csv</source>
<translation>exportez ses poids, en .npz ou en .csv</translation>
</message>
<message>
<location filename="files/exchange.py" />
<source>in PyTorch: safetensors.torch.save_file(torch.load(file, weights_only=True), 'weights.safetensors')</source>
<translation>dans PyTorch : safetensors.torch.save_file(torch.load(file, weights_only=True), 'weights.safetensors')</translation>
</message>
<message>
<location filename="files/exchange.py" />
<source>in {name}, {count} weights are not finite</source>
<extracomment>pattern</extracomment>
<translation>dans {name}, {count} poids ne sont pas finis</translation>
</message>
<message>
<location filename="files/exchange.py" />
<source>it holds one array only</source>
<translation>il ne contient qu’un seul tableau</translation>
</message>
<message>
<location filename="files/exchange.py" />
<source>it is neither {kinds}</source>
<extracomment>pattern</extracomment>
<translation>ce n’est aucun de ces formats ({kinds})</translation>
</message>
<message>
<location filename="files/exchange.py" />
<source>load it where it was made, and save the arrays with {arrays}</source>
<extracomment>pattern</extracomment>
<translation>chargez-le là où il a été créé, et enregistrez les tableaux avec {arrays}</translation>
</message>
<message>
<location filename="files/exchange.py" />
<source>make a project of that shape with nnsim new, put them in with nnsim import, and export that</source>
<translation>créez un projet de cette forme avec nnsim new, importez-y les poids avec nnsim import, puis exportez-le</translation>
</message>
<message>
<location filename="files/exchange.py" />
<source>nnsim does not read or write .{ending} files</source>
<extracomment>pattern</extracomment>
<translation>nnsim ne lit ni n’écrit les fichiers .{ending}</translation>
</message>
<message>
<location filename="files/exchange.py" />
<source>save all arrays with {arrays}</source>
<extracomment>pattern</extracomment>
<translation>enregistrez tous les tableaux avec {arrays}</translation>
</message>
<message>
<location filename="files/exchange.py" />
<source>such a file can run any program when it is opened</source>
<translation>un tel fichier peut exécuter n’importe quel programme à l’ouverture</translation>
</message>
<message>
<location filename="files/exchange.py" />
<source>the ending .{ending} names no format</source>
<extracomment>pattern</extracomment>
<translation>l’extension .{ending} ne désigne aucun format</translation>
</message>
<message>
<location filename="files/exchange.py" />
<source>the ending .{ending} of {path}</source>
<extracomment>pattern</extracomment>
<translation>l’extension .{ending} de {path}</translation>
</message>
<message>
<location filename="files/exchange.py" />
<source>use one of {endings}</source>
<extracomment>pattern</extracomment>
<translation>utilisez une de ces extensions : {endings}</translation>
</message>
<message>
<location filename="files/exchange.py" />
<source>use one of {readable}</source>
<extracomment>pattern</extracomment>
<translation>utilisez une de ces extensions : {readable}</translation>
</message>
<message>
<location filename="files/exchange.py" />
<source>which layer feeds which, and the activations, are not known</source>
<translation>on ne sait pas quelle couche alimente quelle autre, ni avec quelles activations</translation>
</message>
<message>
<location filename="files/exchange.py" />
<source>{name} cannot be opened</source>
<extracomment>pattern</extracomment>
<translation>{name} ne peut pas être ouvert</translation>
</message>
<message>
<location filename="files/exchange.py" />
<source>{name} is a {kind} layer, and {title} has only layers that sum up their inputs</source>
<extracomment>pattern</extracomment>
<translation>{name} est une couche {kind!t}, et {title} n’a que des couches qui somment leurs entrées</translation>
</message>
<message>
<location filename="files/exchange.py" />
<source>{name}, which would be written beside it, is there already, and is another's</source>
<extracomment>pattern</extracomment>
<translation>{name}, qui serait écrit à côté, existe déjà, et n’est pas à nous</translation>
</message>
<message>
<location filename="files/exchange.py" />
<source>{name}.bias    ({size})</source>
<extracomment>pattern</extracomment>
<translation>{name}.bias    ({size})</translation>
</message>
<message>
<location filename="files/exchange.py" />
<source>{name}.weight  {shape}</source>
<extracomment>pattern</extracomment>
<translation>{name}.weight  {shape}</translation>
</message>
<message>
<location filename="files/exchange.py" />
<source>{path}, which has no ending,</source>
<extracomment>pattern</extracomment>
<translation>{path}, qui n’a pas d’extension,</translation>
</message>
<message>
<location filename="files/exchange.py" />
<source>{title} cannot be made of weights alone</source>
<extracomment>pattern</extracomment>
<translation>{title} ne peut pas être fait de poids seuls</translation>
</message>
<message>
<location filename="files/exchange.py" />
<source>{title} is written only</source>
<extracomment>pattern</extracomment>
<translation>{title} est seulement écrit</translation>
</message>
<message>
<location filename="files/exchange.py" />
<source>{what} names no format</source>
<extracomment>pattern</extracomment>
<translation>{what} ne nomme aucun format</translation>
</message>
<message>
<location filename="files/experiments.py" />
<source>an experiment has too many results</source>
<translation>une expérience a trop de résultats</translation>
</message>
<message>
<location filename="files/experiments.py" />
<source>each must be an object</source>
<translation>chacun doit être un objet</translation>
</message>
<message>
<location filename="files/experiments.py" />
<source>experiment {it}</source>
<extracomment>pattern</extracomment>
<translation>expérience {it}</translation>
</message>
<message>
<location filename="files/experiments.py" />
<source>experiment {it} has not the curves of its results</source>
<extracomment>pattern</extracomment>
<translation>l’expérience {it} n’a pas les courbes de ses résultats</translation>
</message>
<message>
<location filename="files/experiments.py" />
<source>experiment {it} has results that are none</source>
<extracomment>pattern</extracomment>
<translation>l’expérience {it} a des résultats qui n’en sont pas</translation>
</message>
<message>
<location filename="files/experiments.py" />
<source>experiment {it} names a file of data</source>
<extracomment>pattern</extracomment>
<translation>l’expérience {it} désigne un fichier de données</translation>
</message>
<message>
<location filename="files/experiments.py" />
<source>experiments.safetensors has {name}</source>
<extracomment>pattern</extracomment>
<translation>experiments.safetensors contient {name}</translation>
</message>
<message>
<location filename="files/experiments.py" />
<source>no layer has that number</source>
<translation>aucune couche n’a ce numéro</translation>
</message>
<message>
<location filename="files/experiments.py" />
<source>only dataset.json may do that</source>
<translation>seul dataset.json peut le faire</translation>
</message>
<message>
<location filename="files/experiments.py" />
<source>the limit is {experiments}</source>
<extracomment>pattern</extracomment>
<translation>la limite est de {experiments}</translation>
</message>
<message>
<location filename="files/experiments.py" />
<source>the limit is {results}</source>
<extracomment>pattern</extracomment>
<translation>la limite est de {results}</translation>
</message>
<message>
<location filename="files/experiments.py" />
<source>there are {records} experiments</source>
<extracomment>pattern</extracomment>
<translation>il y a {records} expériences</translation>
</message>
<message>
<location filename="files/faults.py" />
<source>a part of its path is not a folder</source>
<translation>une partie de son chemin n’est pas un dossier</translation>
</message>
<message>
<location filename="files/faults.py" />
<source>another program is using it</source>
<translation>un autre programme l’utilise</translation>
</message>
<message>
<location filename="files/faults.py" />
<source>change the permissions, or {elsewhere}</source>
<extracomment>pattern</extracomment>
<translation>changez les droits d’accès, ou {elsewhere}</translation>
</message>
<message>
<location filename="files/faults.py" />
<source>check the path</source>
<translation>vérifiez le chemin</translation>
</message>
<message>
<location filename="files/faults.py" />
<source>choose a shorter name</source>
<translation>choisissez un nom plus court</translation>
</message>
<message>
<location filename="files/faults.py" />
<source>close it there, then try again</source>
<translation>fermez-le là-bas, puis réessayez</translation>
</message>
<message>
<location filename="files/faults.py" />
<source>close other documents, then try again</source>
<translation>fermez d’autres documents, puis réessayez</translation>
</message>
<message>
<location filename="files/faults.py" />
<source>close other programs</source>
<translation>fermez d’autres programmes</translation>
</message>
<message>
<location filename="files/faults.py" />
<source>close other programs, then try again</source>
<translation>fermez d’autres programmes, puis réessayez</translation>
</message>
<message>
<location filename="files/faults.py" />
<source>connect it again, or use another place</source>
<translation>reconnectez-le, ou choisissez un autre endroit</translation>
</message>
<message>
<location filename="files/faults.py" />
<source>free some space, or {elsewhere}</source>
<extracomment>pattern</extracomment>
<translation>libérez de la place, ou {elsewhere}</translation>
</message>
<message>
<location filename="files/faults.py" />
<source>give the name of a file</source>
<translation>donnez le nom d’un fichier</translation>
</message>
<message>
<location filename="files/faults.py" />
<source>it is a lesson</source>
<translation>c’est une leçon</translation>
</message>
<message>
<location filename="files/faults.py" />
<source>it is a project</source>
<translation>c’est un projet</translation>
</message>
<message>
<location filename="files/faults.py" />
<source>it is a result that a student has saved</source>
<translation>c’est un résultat enregistré par un étudiant</translation>
</message>
<message>
<location filename="files/faults.py" />
<source>it is larger than the system allows</source>
<translation>il est plus grand que ce que le système admet</translation>
</message>
<message>
<location filename="files/faults.py" />
<source>its name is too long</source>
<translation>son nom est trop long</translation>
</message>
<message>
<location filename="files/faults.py" />
<source>its path has characters that no file name can have</source>
<translation>son chemin contient des caractères qu’aucun nom de fichier ne peut avoir</translation>
</message>
<message>
<location filename="files/faults.py" />
<source>its symbolic links go in a circle</source>
<translation>ses liens symboliques tournent en rond</translation>
</message>
<message>
<location filename="files/faults.py" />
<source>its type is {mimetype}</source>
<extracomment>pattern</extracomment>
<translation>son type est {mimetype}</translation>
</message>
<message>
<location filename="files/faults.py" />
<source>open it as one, with File → Open</source>
<translation>ouvrez-le comme tel, avec Fichier → Ouvrir</translation>
</message>
<message>
<location filename="files/faults.py" />
<source>open it with Exercises → Open lesson</source>
<translation>ouvrez-la avec Exercices → Ouvrir une leçon</translation>
</message>
<message>
<location filename="files/faults.py" />
<source>open the lesson that it was made in, and go on with the result there</source>
<translation>ouvrez la leçon dans laquelle il a été fait, et continuez-y le résultat</translation>
</message>
<message>
<location filename="files/faults.py" />
<source>save to another place</source>
<translation>enregistrez à un autre endroit</translation>
</message>
<message>
<location filename="files/faults.py" />
<source>the disk failed</source>
<translation>le disque est défaillant</translation>
</message>
<message>
<location filename="files/faults.py" />
<source>the disk is full</source>
<translation>le disque est plein</translation>
</message>
<message>
<location filename="files/faults.py" />
<source>the disk is read-only</source>
<translation>le disque est en lecture seule</translation>
</message>
<message>
<location filename="files/faults.py" />
<source>the memory is full</source>
<translation>la mémoire est pleine</translation>
</message>
<message>
<location filename="files/faults.py" />
<source>the network drive does not answer</source>
<translation>le lecteur réseau ne répond pas</translation>
</message>
<message>
<location filename="files/faults.py" />
<source>the system does not permit that</source>
<translation>le système ne le permet pas</translation>
</message>
<message>
<location filename="files/faults.py" />
<source>there is no such file or folder</source>
<translation>ce fichier ou ce dossier n’existe pas</translation>
</message>
<message>
<location filename="files/faults.py" />
<source>too many files are open</source>
<translation>trop de fichiers sont ouverts</translation>
</message>
<message>
<location filename="files/faults.py" />
<source>try again, or use another place</source>
<translation>réessayez, ou choisissez un autre endroit</translation>
</message>
<message>
<location filename="files/faults.py" />
<source>use a copy of the file that is whole</source>
<translation>utilisez une copie intacte du fichier</translation>
</message>
<message>
<location filename="files/faults.py" />
<source>you have no permission for that</source>
<translation>vous n’en avez pas le droit</translation>
</message>
<message>
<location filename="files/faults.py" />
<source>your share of the disk is used up</source>
<translation>votre quota de disque est épuisé</translation>
</message>
<message>
<location filename="files/faults.py" />
<source>{elsewhere}, and check this disk</source>
<extracomment>pattern</extracomment>
<translation>{elsewhere}, et vérifiez ce disque</translation>
</message>
<message>
<location filename="files/fields.py" />
<source>Keys that this version does not know, by the path of the object that they stand in.</source>
<translation>Clés que cette version ne connaît pas, selon le chemin de l’objet qui les contient.</translation>
</message>
<message>
<location filename="files/fields.py" />
<source>add it</source>
<translation>ajoutez-le</translation>
</message>
<message>
<location filename="files/fields.py" />
<source>it has {value} characters, the limit is {limit}</source>
<extracomment>pattern</extracomment>
<translation>il y a {value} caractères, la limite est de {limit}</translation>
</message>
<message>
<location filename="files/fields.py" />
<source>it must be a list […]</source>
<translation>il faut une liste […]</translation>
</message>
<message>
<location filename="files/fields.py" />
<source>it must be a number</source>
<translation>il faut un nombre</translation>
</message>
<message>
<location filename="files/fields.py" />
<source>it must be a whole number</source>
<translation>il faut un nombre entier</translation>
</message>
<message>
<location filename="files/fields.py" />
<source>it must be an object {…}</source>
<translation>il faut un objet {…}</translation>
</message>
<message>
<location filename="files/fields.py" />
<source>it must be from {low} to {high}</source>
<extracomment>pattern</extracomment>
<translation>il faut une valeur de {low} à {high}</translation>
</message>
<message>
<location filename="files/fields.py" />
<source>it must be true or false</source>
<translation>il faut true ou false</translation>
</message>
<message>
<location filename="files/fields.py" />
<source>the limit is {limit}</source>
<extracomment>pattern</extracomment>
<translation>la limite est de {limit}</translation>
</message>
<message>
<location filename="files/fields.py" />
<source>this version of nnsim knows {choices}</source>
<extracomment>pattern</extracomment>
<translation>cette version de nnsim connaît {choices}</translation>
</message>
<message>
<location filename="files/fields.py" />
<source>this version of the format requires it</source>
<translation>cette version du format l’exige</translation>
</message>
<message>
<location filename="files/fields.py" />
<source>{place} has no {key}</source>
<extracomment>pattern</extracomment>
<translation>{place} n’a pas de {key}</translation>
</message>
<message>
<location filename="files/fields.py" />
<source>{place} is {value}</source>
<extracomment>pattern</extracomment>
<translation>{place} est {value}</translation>
</message>
<message>
<location filename="files/fields.py" />
<source>{place}: {key} has {value} entries</source>
<extracomment>pattern</extracomment>
<translation>{place} : {key} a {value} éléments</translation>
</message>
<message>
<location filename="files/fields.py" />
<source>{place}: {key} is {key2}</source>
<extracomment>pattern</extracomment>
<translation>{place} : {key} est {key2}</translation>
</message>
<message>
<location filename="files/formats/__init__.py" />
<source>install nnsim[{extra}]</source>
<extracomment>pattern</extracomment>
<translation>installez nnsim[{extra}]</translation>
</message>
<message>
<location filename="files/formats/__init__.py" />
<source>{library} is not installed</source>
<extracomment>pattern</extracomment>
<translation>{library} n’est pas installé</translation>
</message>
<message>
<location filename="files/formats/__init__.py" />
<source>{title} cannot be used</source>
<extracomment>pattern</extracomment>
<translation>{title} ne peut pas être utilisé</translation>
</message>
<message>
<location filename="files/formats/_code.py" />
<source>its formula has a function that is not written there</source>
<translation>sa formule contient une fonction qui ne s’y écrit pas</translation>
</message>
<message>
<location filename="files/formats/_code.py" />
<source>{title} code has no {title2}, which {name} has</source>
<extracomment>pattern</extracomment>
<translation>Le code {title} n’a pas de {title2}, que {name} a</translation>
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>a deviation or a factor is 0</source>
<translation>un écart ou un facteur vaut 0</translation>
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>a neuron is fed by a later one</source>
<translation>un neurone est alimenté par un neurone suivant</translation>
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>an output is a neuron of a bias</source>
<translation>une sortie est un neurone de biais</translation>
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>byte {start} is not ASCII</source>
<extracomment>pattern</extracomment>
<translation>l’octet {start} n’est pas de l’ASCII</translation>
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>choose another activation function and train again</source>
<translation>choisissez une autre fonction d’activation et entraînez de nouveau</translation>
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>each file of FANN 2.1 has one</source>
<translation>tout fichier de FANN 2.1 en a un</translation>
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>it has no inputs or no outputs</source>
<translation>il n’a pas d’entrées ou pas de sorties</translation>
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>it has no {key}</source>
<extracomment>pattern</extracomment>
<translation>il n’a pas de {key}</translation>
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>it has {neurons} neurons</source>
<extracomment>pattern</extracomment>
<translation>il a {neurons} neurones</translation>
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>it has {sizes} sizes of layers</source>
<extracomment>pattern</extracomment>
<translation>il a {sizes} tailles de couches</translation>
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>it is no text of FANN</source>
<translation>ce n’est pas un texte de FANN</translation>
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>its connection_rate says that they are</source>
<translation>son connection_rate dit qu’ils le sont</translation>
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>its neurons say {sum}</source>
<extracomment>pattern</extracomment>
<translation>ses neurones en annoncent {sum}</translation>
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>nnsim has no {name} of FANN</source>
<extracomment>pattern</extracomment>
<translation>nnsim n’a pas la fonction {name} de FANN</translation>
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>nnsim reads FANN_FLO_2.1</source>
<translation>nnsim lit FANN_FLO_2.1</translation>
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>nnsim reads networks that go forward</source>
<translation>nnsim lit des réseaux sans retour en arrière</translation>
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>not all neurons are connected</source>
<translation>tous les neurones ne sont pas connectés</translation>
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>nothing feeds it</source>
<translation>rien ne l’alimente</translation>
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>num_layers says otherwise, or one is 0</source>
<translation>num_layers dit autre chose, ou l’une d’elles vaut 0</translation>
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>open it with FANN 2.2 for floating point, and save it with fann_save</source>
<translation>ouvrez-le avec FANN 2.2 pour nombres à virgule flottante, et enregistrez-le avec fann_save</translation>
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>scale_{name}_{side} has {numbers} numbers</source>
<extracomment>pattern</extracomment>
<translation>scale_{name}_{side} a {numbers} nombres</translation>
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>sizes of layers count the bias</source>
<translation>les tailles des couches comptent le biais</translation>
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>sizes of layers sum to {sizes}</source>
<extracomment>pattern</extracomment>
<translation>la somme des tailles des couches est {sizes}</translation>
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>the scaling of the data cannot be used</source>
<translation>la mise à l’échelle des données est inutilisable</translation>
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>use another file</source>
<translation>utilisez un autre fichier</translation>
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>{partition} have {text}</source>
<extracomment>pattern</extracomment>
<translation>{partition} ont {text}</translation>
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>{size} are needed</source>
<extracomment>pattern</extracomment>
<translation>il en faut {size}</translation>
</message>
<message>
<location filename="files/formats/_hdf5.py" />
<source>Keras does not write it so</source>
<translation>Keras ne l’écrit pas ainsi</translation>
</message>
<message>
<location filename="files/formats/_hdf5.py" />
<source>a group or an array is called {inner}</source>
<extracomment>pattern</extracomment>
<translation>un groupe ou un tableau s’appelle {inner}</translation>
</message>
<message>
<location filename="files/formats/_hdf5.py" />
<source>it has too many groups</source>
<translation>il a trop de groupes</translation>
</message>
<message>
<location filename="files/formats/_hdf5.py" />
<source>it is no HDF5 file</source>
<translation>ce n’est pas un fichier HDF5</translation>
</message>
<message>
<location filename="files/formats/_hdf5.py" />
<source>it is not a sound HDF5 file</source>
<translation>ce n’est pas un fichier HDF5 intact</translation>
</message>
<message>
<location filename="files/formats/_hdf5.py" />
<source>it may be any file</source>
<translation>ce peut être n’importe quel fichier</translation>
</message>
<message>
<location filename="files/formats/_hdf5.py" />
<source>it may lead in a circle</source>
<translation>cela peut tourner en rond</translation>
</message>
<message>
<location filename="files/formats/_hdf5.py" />
<source>its shape {shape} needs {size}, in the file</source>
<extracomment>pattern</extracomment>
<translation>sa forme {shape} en demande {size}, dans le fichier</translation>
</message>
<message>
<location filename="files/formats/_hdf5.py" />
<source>nnsim opens the file that it was given</source>
<translation>nnsim n’ouvre que le fichier qu’on lui a donné</translation>
</message>
<message>
<location filename="files/formats/_hdf5.py" />
<source>weights are float32 or float64</source>
<translation>les poids sont en float32 ou float64</translation>
</message>
<message>
<location filename="files/formats/_hdf5.py" />
<source>weights of dense layers have 2</source>
<translation>les poids des couches denses en ont 2</translation>
</message>
<message>
<location filename="files/formats/_hdf5.py" />
<source>{inner} is a link to another place</source>
<extracomment>pattern</extracomment>
<translation>{inner} est un lien vers un autre endroit</translation>
</message>
<message>
<location filename="files/formats/_hdf5.py" />
<source>{inner} is neither a group nor an array</source>
<extracomment>pattern</extracomment>
<translation>{inner} n’est ni un groupe ni un tableau</translation>
</message>
<message>
<location filename="files/formats/_hdf5.py" />
<source>{path} is there under another name, too</source>
<extracomment>pattern</extracomment>
<translation>{path} est là aussi sous un autre nom</translation>
</message>
<message>
<location filename="files/formats/_hdf5.py" />
<source>{what} has no numbers that nnsim reads</source>
<extracomment>pattern</extracomment>
<translation>{what} n’a pas de nombres que nnsim lise</translation>
</message>
<message>
<location filename="files/formats/_hdf5.py" />
<source>{what} has {shape} dimensions</source>
<extracomment>pattern</extracomment>
<translation>{what} a {shape} dimensions</translation>
</message>
<message>
<location filename="files/formats/_hdf5.py" />
<source>{what} has {stored} bytes</source>
<extracomment>pattern</extracomment>
<translation>{what} a {stored} octets</translation>
</message>
<message>
<location filename="files/formats/_hdf5.py" />
<source>{what} is compressed, or in several pieces</source>
<extracomment>pattern</extracomment>
<translation>{what} est compressé, ou en plusieurs morceaux</translation>
</message>
<message>
<location filename="files/formats/_hdf5.py" />
<source>{what} lies in another file</source>
<extracomment>pattern</extracomment>
<translation>{what} est dans un autre fichier</translation>
</message>
<message>
<location filename="files/formats/_keras_config.py" />
<source>1 to 200 printable characters are one</source>
<translation>un nom a de 1 à 200 caractères imprimables</translation>
</message>
<message>
<location filename="files/formats/_keras_config.py" />
<source>a layer has the name {name}</source>
<extracomment>pattern</extracomment>
<translation>une couche porte le nom {name}</translation>
</message>
<message>
<location filename="files/formats/_keras_config.py" />
<source>a layer must be used once</source>
<translation>une couche doit servir une seule fois</translation>
</message>
<message>
<location filename="files/formats/_keras_config.py" />
<source>it is {values}</source>
<extracomment>pattern</extracomment>
<translation>c’est {values}</translation>
</message>
<message>
<location filename="files/formats/_keras_config.py" />
<source>it must be another layer</source>
<translation>il faut une autre couche</translation>
</message>
<message>
<location filename="files/formats/_keras_config.py" />
<source>rename it</source>
<translation>renommez-le</translation>
</message>
<message>
<location filename="files/formats/_keras_config.py" />
<source>what feeds {name} is {tensor}</source>
<extracomment>pattern</extracomment>
<translation>ce qui alimente {name} est {tensor}</translation>
</message>
<message>
<location filename="files/formats/_keras_config.py" />
<source>what leads to {name} is {value}</source>
<extracomment>pattern</extracomment>
<translation>ce qui mène à {name} est {value}</translation>
</message>
<message>
<location filename="files/formats/_keras_config.py" />
<source>{what} is not {size} numbers</source>
<extracomment>pattern</extracomment>
<translation>{what} n’est pas fait de {size} nombres</translation>
</message>
<message>
<location filename="files/formats/_keras_config.py" />
<source>{what} is {value}</source>
<extracomment>pattern</extracomment>
<translation>{what} est {value}</translation>
</message>
<message>
<location filename="files/formats/_keras_layers.py" />
<source>nnsim has {of_function}</source>
<extracomment>pattern</extracomment>
<translation>nnsim connaît {of_function}</translation>
</message>
<message>
<location filename="files/formats/_keras_layers.py" />
<source>{where} has the activation {value}</source>
<extracomment>pattern</extracomment>
<translation>{where} a l’activation {value}</translation>
</message>
<message>
<location filename="files/formats/_keras_layers.py" />
<source>{where} has the setting {value}</source>
<extracomment>pattern</extracomment>
<translation>{where} a le réglage {value}</translation>
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>a Sequential model has inputs in its midst</source>
<translation>un modèle Sequential a des entrées en son milieu</translation>
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>adapt it to the data</source>
<translation>adaptez-la aux données</translation>
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>an input is an output, too</source>
<translation>une entrée est aussi une sortie</translation>
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>an output of the network is there twice, or there is none</source>
<translation>une sortie du réseau y figure deux fois, ou il n’y en a pas</translation>
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>it needs {need}</source>
<extracomment>pattern</extracomment>
<translation>il faut {need}</translation>
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>it was never adapted</source>
<translation>elle n’a jamais été adaptée</translation>
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>nnsim joins columns</source>
<translation>nnsim réunit des colonnes</translation>
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>nnsim reads Sequential and Functional models</source>
<translation>nnsim lit les modèles Sequential et Functional</translation>
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>nnsim reads {classes}</source>
<extracomment>pattern</extracomment>
<translation>nnsim lit {classes}</translation>
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>nnsim scales columns</source>
<translation>nnsim met à l’échelle des colonnes</translation>
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>nnsim takes rows of numbers</source>
<translation>nnsim prend des lignes de nombres</translation>
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>one can be</source>
<translation>une seule est possible</translation>
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>or another axis than the columns</source>
<translation>ou un autre axe que les colonnes</translation>
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>outputs are scaled by 0 or less</source>
<translation>des sorties sont mises à l’échelle par 0 ou moins</translation>
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>outputs are scaled by numbers that are not finite</source>
<translation>des sorties sont mises à l’échelle par des nombres qui ne sont pas finis</translation>
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>the inputs have the shape {shape}</source>
<extracomment>pattern</extracomment>
<translation>les entrées ont la forme {shape}</translation>
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>the inputs of the model are not its input layers</source>
<translation>les entrées du modèle ne sont pas ses couches d’entrée</translation>
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>the layer {name} is not there, or comes later</source>
<extracomment>pattern</extracomment>
<translation>la couche {name} n’existe pas, ou vient plus tard</translation>
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>the layer {name} is used in two ways</source>
<extracomment>pattern</extracomment>
<translation>la couche {name} sert de deux façons</translation>
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>the layer {name} is used {nodes} times</source>
<extracomment>pattern</extracomment>
<translation>la couche {name} sert {nodes} fois</translation>
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>the limit is {layers}</source>
<extracomment>pattern</extracomment>
<translation>la limite est de {layers}</translation>
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>the limit is {numbers}</source>
<extracomment>pattern</extracomment>
<translation>la limite est de {numbers}</translation>
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>the model has no dense layer</source>
<translation>le modèle n’a pas de couche dense</translation>
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>the model has {layers} layers</source>
<extracomment>pattern</extracomment>
<translation>le modèle a {layers} couches</translation>
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>the model scales or joins too many numbers</source>
<translation>le modèle met à l’échelle ou réunit trop de nombres</translation>
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>the weights of {where} have the shapes {found}</source>
<extracomment>pattern</extracomment>
<translation>les poids ont les formes {found} dans {where}</translation>
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>{where} does not follow a dense layer of its own</source>
<extracomment>pattern</extracomment>
<translation>{where} ne suit pas une couche dense à elle</translation>
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>{where} has no mean and variance</source>
<extracomment>pattern</extracomment>
<translation>{where} n’a pas de moyenne ni de variance</translation>
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>{where} has the epsilon {epsilon}</source>
<extracomment>pattern</extracomment>
<translation>{where} a l’epsilon {epsilon}</translation>
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>{where} has {arrays} arrays</source>
<extracomment>pattern</extracomment>
<translation>{where} a {arrays} tableaux</translation>
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>{where} has {arrays} arrays of weights</source>
<extracomment>pattern</extracomment>
<translation>{where} a {arrays} tableaux de poids</translation>
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>{where} is fed by {fed} others</source>
<extracomment>pattern</extracomment>
<translation>{where} est alimenté par {fed} autres</translation>
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>{where} joins along another axis</source>
<extracomment>pattern</extracomment>
<translation>{where} assemble selon un autre axe</translation>
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>{where} scales along another axis</source>
<extracomment>pattern</extracomment>
<translation>{where} met à l’échelle selon un autre axe</translation>
</message>
<message>
<location filename="files/formats/_keras_write.py" />
<source>its own has no such setting</source>
<translation>la sienne n’a pas ce réglage</translation>
</message>
<message>
<location filename="files/formats/_keras_write.py" />
<source>{title} has no {title2} with {said}, which {name} has</source>
<extracomment>pattern</extracomment>
<translation>{title} n’a pas de {title2} avec {said}, que {name} a</translation>
</message>
<message>
<location filename="files/formats/_onnx_ends.py" />
<source>an output of the network is there twice</source>
<translation>une sortie du réseau y figure deux fois</translation>
</message>
<message>
<location filename="files/formats/_onnx_ends.py" />
<source>column {at} of the inputs leads nowhere</source>
<extracomment>pattern</extracomment>
<translation>la colonne {at} des entrées ne mène nulle part</translation>
</message>
<message>
<location filename="files/formats/_onnx_ends.py" />
<source>column {start} of the inputs leads nowhere, or to two places</source>
<extracomment>pattern</extracomment>
<translation>la colonne {start} des entrées ne mène nulle part, ou mène à deux endroits</translation>
</message>
<message>
<location filename="files/formats/_onnx_ends.py" />
<source>inputs or outputs are scaled by 0 or infinity</source>
<translation>des entrées ou des sorties sont mises à l’échelle par 0 ou l’infini</translation>
</message>
<message>
<location filename="files/formats/_onnx_ends.py" />
<source>the graph has no outputs that are arrays of reals</source>
<translation>le graphe n’a pas de sorties qui soient des tableaux de nombres réels</translation>
</message>
<message>
<location filename="files/formats/_onnx_ends.py" />
<source>the inputs are scaled in two ways</source>
<translation>les entrées sont mises à l’échelle de deux façons</translation>
</message>
<message>
<location filename="files/formats/_onnx_ends.py" />
<source>the layer {name} leads nowhere</source>
<extracomment>pattern</extracomment>
<translation>la couche {name} ne mène nulle part</translation>
</message>
<message>
<location filename="files/formats/_onnx_ends.py" />
<source>the output {name} is not that of a layer</source>
<extracomment>pattern</extracomment>
<translation>la sortie {name} n’est pas celle d’une couche</translation>
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>a constant has too many dimensions</source>
<translation>une constante a trop de dimensions</translation>
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>a list of numbers has another length</source>
<translation>une liste de nombres a une autre longueur</translation>
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>a list of numbers is too long</source>
<translation>une liste de nombres est trop longue</translation>
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>it has no graph, version or operators</source>
<translation>il n’a ni graphe, ni version, ni opérateurs</translation>
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>it is damaged</source>
<translation>il est endommagé</translation>
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>it is no ONNX model</source>
<translation>ce n’est pas un modèle ONNX</translation>
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>its shape is {shape}</source>
<extracomment>pattern</extracomment>
<translation>sa forme est {shape}</translation>
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>its shape {shape} needs {claim}</source>
<extracomment>pattern</extracomment>
<translation>sa forme {shape} en demande {claim}</translation>
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>its type is {kind}</source>
<extracomment>pattern</extracomment>
<translation>son type est {kind}</translation>
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>nnsim opens no other file</source>
<translation>nnsim n’ouvre aucun autre fichier</translation>
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>nnsim reads full ones</source>
<translation>nnsim lit des constantes pleines</translation>
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>nnsim reads one plain graph</source>
<translation>nnsim lit un seul graphe simple</translation>
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>the constant {name} has a type that is no number</source>
<extracomment>pattern</extracomment>
<translation>la constante {name} a un type qui n’est pas un nombre</translation>
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>the constant {name} has numbers beyond its type</source>
<extracomment>pattern</extracomment>
<translation>la constante {name} a des nombres qui dépassent son type</translation>
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>the constant {name} is cut off</source>
<extracomment>pattern</extracomment>
<translation>la constante {name} est tronquée</translation>
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>the constant {name} is not inside the file</source>
<extracomment>pattern</extracomment>
<translation>la constante {name} n’est pas dans le fichier</translation>
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>the constant {name} is too large</source>
<extracomment>pattern</extracomment>
<translation>la constante {name} est trop grande</translation>
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>the graph is too large</source>
<translation>le graphe est trop grand</translation>
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>the limit is {dimensions}</source>
<extracomment>pattern</extracomment>
<translation>la limite est de {dimensions}</translation>
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>the limit is {nodes} nodes</source>
<extracomment>pattern</extracomment>
<translation>la limite est de {nodes} nœuds</translation>
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>the model has a loop or a branch</source>
<translation>le modèle a une boucle ou un branchement</translation>
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>the model has sparse constants</source>
<translation>le modèle a des constantes creuses</translation>
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>the model has {what}</source>
<extracomment>pattern</extracomment>
<translation>le modèle a {what}</translation>
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>two constants are called {name}</source>
<extracomment>pattern</extracomment>
<translation>deux constantes s’appellent {name}</translation>
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>use a copy that is whole</source>
<translation>utilisez une copie intacte</translation>
</message>
<message>
<location filename="files/formats/_onnx_operators.py" />
<source>an attribute is {value}</source>
<extracomment>pattern</extracomment>
<translation>un attribut est {value}</translation>
</message>
<message>
<location filename="files/formats/_onnx_operators.py" />
<source>it is computed of constants</source>
<translation>le résultat se calcule à partir de constantes</translation>
</message>
<message>
<location filename="files/formats/_onnx_operators.py" />
<source>it is no number</source>
<translation>ce n’est pas un nombre</translation>
</message>
<message>
<location filename="files/formats/_onnx_operators.py" />
<source>it is that of training</source>
<translation>c’est celui de l’apprentissage</translation>
</message>
<message>
<location filename="files/formats/_onnx_operators.py" />
<source>it makes one sample of several</source>
<translation>plusieurs exemples deviennent un seul</translation>
</message>
<message>
<location filename="files/formats/_onnx_operators.py" />
<source>it makes whole numbers of what it is given</source>
<translation>ce qui entre est converti en nombres entiers</translation>
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>a constant is not the same for all units</source>
<translation>une constante n’est pas la même pour toutes les unités</translation>
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>constants or scaled values are joined</source>
<translation>des constantes ou des valeurs mises à l’échelle sont réunies</translation>
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>it combines the values of several layers, inputs, or scaled ones</source>
<translation>les valeurs de plusieurs couches, des entrées ou des valeurs mises à l’échelle sont combinées</translation>
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>it is no product of samples with a matrix of weights</source>
<translation>ce n’est pas un produit d’exemples par une matrice de poids</translation>
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>it is not over the units of a layer</source>
<translation>le calcul ne porte pas sur les unités d’une couche</translation>
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>it is not the activation of a layer</source>
<translation>ce n’est pas l’activation d’une couche</translation>
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>it is of the domain {domain}</source>
<extracomment>pattern</extracomment>
<translation>le domaine est {domain}</translation>
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>it joins samples, not units</source>
<translation>ce sont des exemples qui sont réunis, et non des unités</translation>
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>its biases are computed, or not the same for all samples</source>
<translation>ses biais sont calculés, ou diffèrent d’un exemple à l’autre</translation>
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>its first matrix is transposed, or it is of an old kind</source>
<translation>sa première matrice est transposée, ou il est d’une version ancienne</translation>
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>its {name} does not fit {size} columns</source>
<extracomment>pattern</extracomment>
<translation>{name} ne convient pas à {size} colonnes</translation>
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>joined values are scaled in the middle of the network</source>
<translation>des valeurs réunies sont mises à l’échelle au milieu du réseau</translation>
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>more than {max_weights} weights or {max_layers} layers are too many</source>
<extracomment>pattern</extracomment>
<translation>plus de {max_weights} poids ou {max_layers} couches, c’est trop</translation>
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>more than {parts} values are joined</source>
<extracomment>pattern</extracomment>
<translation>plus de {parts} valeurs sont réunies</translation>
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>nnsim does not know it</source>
<translation>nnsim ne le connaît pas</translation>
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>nnsim has none like it</source>
<translation>nnsim n’en a pas de pareille</translation>
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>nothing before it makes that</source>
<translation>rien avant lui ne produit cela</translation>
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>nothing goes in</source>
<translation>rien n’y entre</translation>
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>only inputs can be scaled so</source>
<translation>seules des entrées peuvent être mises à l’échelle ainsi</translation>
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>only the columns of the inputs can be split</source>
<translation>seules les colonnes des entrées peuvent être séparées</translation>
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>only the last ones can be</source>
<translation>seules les dernières peuvent l’être</translation>
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>samples must be rows of a fixed number of columns</source>
<translation>les exemples doivent être des lignes à nombre fixe de colonnes</translation>
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>the activation of {name} is not known</source>
<extracomment>pattern</extracomment>
<translation>l’activation de {name} n’est pas connue</translation>
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>the formula of the activation is too long</source>
<translation>la formule de l’activation est trop longue</translation>
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>the graph scales or joins too many numbers</source>
<translation>le graphe met à l’échelle ou réunit trop de nombres</translation>
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>the layer {name} has two activations</source>
<extracomment>pattern</extracomment>
<translation>la couche {name} a deux activations</translation>
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>the net input of a layer is used with and without a scale</source>
<translation>l’entrée nette d’une couche sert avec et sans facteur d’échelle</translation>
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>the pieces {sizes} do not make {size}</source>
<extracomment>pattern</extracomment>
<translation>les morceaux {sizes} ne font pas {size}</translation>
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>two values are called {name}</source>
<extracomment>pattern</extracomment>
<translation>deux valeurs s’appellent {name}</translation>
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>{given} values go in</source>
<extracomment>pattern</extracomment>
<translation>{given} valeurs y entrent</translation>
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>{inner} numbers and {size} biases do not fit {shape} weights</source>
<extracomment>pattern</extracomment>
<translation>{inner} nombres et {size} biais ne vont pas avec {shape} poids</translation>
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>{node} uses {name}</source>
<extracomment>pattern</extracomment>
<translation>{node} utilise {name}</translation>
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>{where} uses outputs that are scaled</source>
<extracomment>pattern</extracomment>
<translation>{where} utilise des sorties mises à l’échelle</translation>
</message>
<message>
<location filename="files/formats/_onnx_values.py" />
<source>{node} cannot be read</source>
<extracomment>pattern</extracomment>
<translation>{node} ne peut pas être lu</translation>
</message>
<message>
<location filename="files/formats/_onnx_write.py" />
<source>ONNX has no {title}, which {name} has</source>
<extracomment>pattern</extracomment>
<translation>ONNX n’a pas de {title}, que {name} utilise</translation>
</message>
<message>
<location filename="files/formats/_onnx_write.py" />
<source>choose a larger one, or another format</source>
<translation>choisissez une valeur plus grande, ou un autre format</translation>
</message>
<message>
<location filename="files/formats/_onnx_write.py" />
<source>in float32 that is 0</source>
<translation>en float32, cela donne 0</translation>
</message>
<message>
<location filename="files/formats/_onnx_write.py" />
<source>it has no such operator</source>
<translation>il n’a pas d’opérateur de ce genre</translation>
</message>
<message>
<location filename="files/formats/_sklearn_read.py" />
<source>it is {value}</source>
<extracomment>pattern</extracomment>
<translation>c’est {value}</translation>
</message>
<message>
<location filename="files/formats/_sklearn_read.py" />
<source>the limit is {depth}</source>
<extracomment>pattern</extracomment>
<translation>la limite est de {depth}</translation>
</message>
<message>
<location filename="files/formats/_sklearn_read.py" />
<source>the value of {name} is nested too deeply</source>
<extracomment>pattern</extracomment>
<translation>la valeur de {name} est trop imbriquée</translation>
</message>
<message>
<location filename="files/formats/_sklearn_read.py" />
<source>the value of {name} is no list of numbers or texts</source>
<extracomment>pattern</extracomment>
<translation>la valeur de {name} n’est pas une liste de nombres ou de textes</translation>
</message>
<message>
<location filename="files/formats/_sklearn_read.py" />
<source>{what} has no rows of numbers</source>
<extracomment>pattern</extracomment>
<translation>{what} n’a pas de lignes de nombres</translation>
</message>
<message>
<location filename="files/formats/_sklearn_read.py" />
<source>{what} has rows of different lengths</source>
<extracomment>pattern</extracomment>
<translation>{what} a des lignes de longueurs différentes</translation>
</message>
<message>
<location filename="files/formats/_sklearn_read.py" />
<source>{what} is not {dimensions}-dimensional, of numbers</source>
<extracomment>pattern</extracomment>
<translation>{what} n’est pas fait de nombres à {dimensions} dimensions</translation>
</message>
<message>
<location filename="files/formats/_sklearn_write.py" />
<source>give them the same one and train again, or choose another format</source>
<translation>donnez-leur la même et entraînez de nouveau, ou choisissez un autre format</translation>
</message>
<message>
<location filename="files/formats/_sklearn_write.py" />
<source>it would always be 1</source>
<translation>il vaudrait toujours 1</translation>
</message>
<message>
<location filename="files/formats/_sklearn_write.py" />
<source>there it has {have}</source>
<extracomment>pattern</extracomment>
<translation>sont possibles là : {have}</translation>
</message>
<message>
<location filename="files/formats/_sklearn_write.py" />
<source>use two outputs, or logistic</source>
<translation>utilisez deux sorties, ou logistique</translation>
</message>
<message>
<location filename="files/formats/_sklearn_write.py" />
<source>{name} has {title}, {name2} {title2}</source>
<extracomment>pattern</extracomment>
<translation>{name} a {title}, {name2} a {title2}</translation>
</message>
<message>
<location filename="files/formats/_sklearn_write.py" />
<source>{title} has no softmax of one output</source>
<extracomment>pattern</extracomment>
<translation>{title} n’a pas de softmax à une sortie</translation>
</message>
<message>
<location filename="files/formats/_sklearn_write.py" />
<source>{title} has no {title2} in {where} layers, which {name} has</source>
<extracomment>pattern</extracomment>
<translation>{title} n’a pas de {title2} dans les couches {where!t}, que {name} a</translation>
</message>
<message>
<location filename="files/formats/_sklearn_write.py" />
<source>{title} has one activation for all hidden layers</source>
<extracomment>pattern</extracomment>
<translation>{title} a une même activation pour toutes les couches cachées</translation>
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>a comma is missing</source>
<translation>une virgule manque</translation>
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>a connection comes from a unit 0</source>
<translation>une connexion vient d’une unité 0</translation>
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>a file of SNNS begins with {decode}</source>
<extracomment>pattern</extracomment>
<translation>un fichier de SNNS commence par {decode}</translation>
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>an input computes something</source>
<translation>une entrée calcule quelque chose</translation>
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>an output of the network feeds other units</source>
<translation>une sortie du réseau alimente d’autres unités</translation>
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>connections are {text}</source>
<extracomment>pattern</extracomment>
<translation>les connexions sont {text}</translation>
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>it has two sections {title}</source>
<extracomment>pattern</extracomment>
<translation>il a deux sections {title}</translation>
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>it has {cells} cells, {count} are needed</source>
<extracomment>pattern</extracomment>
<translation>il y a {cells} cellules, il en faut {count}</translation>
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>it has {line} outside its sections</source>
<extracomment>pattern</extracomment>
<translation>il a {line} hors de ses sections</translation>
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>it has {rows} units</source>
<extracomment>pattern</extracomment>
<translation>il a {rows} unités</translation>
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>it is a network with time delays</source>
<translation>c’est un réseau à retards temporels</translation>
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>its update function is {update}</source>
<extracomment>pattern</extracomment>
<translation>sa fonction de mise à jour est {update}</translation>
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>nnsim has Out_Identity alone</source>
<translation>nnsim n’a que Out_Identity</translation>
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>nnsim has i, h and o</source>
<translation>nnsim connaît i, h et o</translation>
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>nnsim has none</source>
<translation>nnsim n’en a pas</translation>
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>nnsim has {functions}</source>
<extracomment>pattern</extracomment>
<translation>nnsim connaît {functions}</translation>
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>nnsim reads outputs that do not</source>
<translation>nnsim lit des sorties qui n’en alimentent pas</translation>
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>the connections {line} have no target</source>
<extracomment>pattern</extracomment>
<translation>les connexions {line} n’ont pas de cible</translation>
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>the inputs of nnsim take numbers as they are</source>
<translation>les entrées de nnsim prennent les nombres tels qu’ils sont</translation>
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>the type {cells} of unit {it} is not there</source>
<extracomment>pattern</extracomment>
<translation>le type {cells} de l’unité {it} n’existe pas</translation>
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>the unit {it} has sites</source>
<extracomment>pattern</extracomment>
<translation>l’unité {it} a des sites</translation>
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>the unit {it} is called {cells}</source>
<extracomment>pattern</extracomment>
<translation>l’unité {it} s’appelle {cells}</translation>
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>the unit {it} is of the kind {kind}</source>
<extracomment>pattern</extracomment>
<translation>l’unité {it} est du genre {kind}</translation>
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>the unit {shown} has sites</source>
<extracomment>pattern</extracomment>
<translation>l’unité {shown} a des sites</translation>
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>they are written as 3:0.5, 4:-1</source>
<translation>elles s’écrivent comme 3:0.5, 4:-1</translation>
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>units are numbered from 1</source>
<translation>les unités sont numérotées à partir de 1</translation>
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>use a feed-forward network</source>
<translation>utilisez un réseau sans retour en arrière</translation>
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>use a network of that</source>
<translation>utilisez un réseau qui s’en contente</translation>
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>use a network of these</source>
<translation>utilisez un réseau qui s’en contente</translation>
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>use a network without sites</source>
<translation>utilisez un réseau sans sites</translation>
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>{what} is {line}</source>
<extracomment>pattern</extracomment>
<translation>{what} est {line}</translation>
</message>
<message>
<location filename="files/formats/_torch_arrays.py" />
<source>leave them out</source>
<translation>omettez-les</translation>
</message>
<message>
<location filename="files/formats/_torch_arrays.py" />
<source>nnsim has &lt;layer&gt;.weight (out, in) and &lt;layer&gt;.bias (out)</source>
<translation>nnsim attend &lt;layer&gt;.weight (out, in) et &lt;layer&gt;.bias (out)</translation>
</message>
<message>
<location filename="files/formats/_torch_arrays.py" />
<source>the names of its layers are not JSON</source>
<translation>les noms de ses couches ne sont pas du JSON</translation>
</message>
<message>
<location filename="files/formats/_torch_arrays.py" />
<source>the names of its layers are not one for each</source>
<translation>il n’y a pas un nom pour chacune de ses couches</translation>
</message>
<message>
<location filename="files/formats/_units.py" />
<source>it has no inputs or no outputs, or a unit is both</source>
<translation>il n’a pas d’entrées ou pas de sorties, ou une unité est les deux à la fois</translation>
</message>
<message>
<location filename="files/formats/_units.py" />
<source>it must be a whole number up to {most}</source>
<extracomment>pattern</extracomment>
<translation>il faut un nombre entier jusqu’à {most}</translation>
</message>
<message>
<location filename="files/formats/_units.py" />
<source>its connections go in a circle</source>
<translation>ses connexions forment une boucle</translation>
</message>
<message>
<location filename="files/formats/_units.py" />
<source>the limit is {max_links}</source>
<extracomment>pattern</extracomment>
<translation>la limite est de {max_links}</translation>
</message>
<message>
<location filename="files/formats/_units.py" />
<source>the network has too many links</source>
<translation>le réseau a trop de liens</translation>
</message>
<message>
<location filename="files/formats/_units.py" />
<source>{what} is {text}</source>
<extracomment>pattern</extracomment>
<translation>{what} est {text}</translation>
</message>
<message>
<location filename="files/formats/c.py" />
<source>A header of C99 for microcontrollers: no malloc, nothing to link but the mathematical functions.</source>
<translation>Un en-tête C99 pour microcontrôleurs : pas de malloc, rien à lier que les fonctions mathématiques.</translation>
</message>
<message>
<location filename="files/formats/c.py" />
<source>C header</source>
<translation>en-tête C</translation>
</message>
<message>
<location filename="files/formats/csv.py" />
<source>CSV table</source>
<translation>table CSV</translation>
</message>
<message>
<location filename="files/formats/csv.py" />
<source>One line for each weight: layer, source, target, value; for spreadsheets, all digits kept.</source>
<translation>Une ligne par poids : couche, source, cible, valeur ; pour les tableurs, tous les chiffres sont gardés.</translation>
</message>
<message>
<location filename="files/formats/csv.py" />
<source>another is there twice</source>
<translation>un autre y figure deux fois</translation>
</message>
<message>
<location filename="files/formats/csv.py" />
<source>each has {header}</source>
<extracomment>pattern</extracomment>
<translation>chacune en a {header}</translation>
</message>
<message>
<location filename="files/formats/csv.py" />
<source>it has too many weights</source>
<translation>il a trop de poids</translation>
</message>
<message>
<location filename="files/formats/csv.py" />
<source>it is no table</source>
<translation>ce n’est pas une table</translation>
</message>
<message>
<location filename="files/formats/csv.py" />
<source>it is {header}</source>
<extracomment>pattern</extracomment>
<translation>c’est {header}</translation>
</message>
<message>
<location filename="files/formats/csv.py" />
<source>its first line is not that of weights</source>
<translation>sa première ligne n’est pas celle d’une table de poids</translation>
</message>
<message>
<location filename="files/formats/csv.py" />
<source>line {it} has a weight from {where}</source>
<extracomment>pattern</extracomment>
<translation>la ligne {it} a un poids venant de {where}</translation>
</message>
<message>
<location filename="files/formats/csv.py" />
<source>line {it} has the value {value}</source>
<extracomment>pattern</extracomment>
<translation>la ligne {it} a la valeur {value}</translation>
</message>
<message>
<location filename="files/formats/csv.py" />
<source>line {it} has {line} cells</source>
<extracomment>pattern</extracomment>
<translation>la ligne {it} a {line} cellules</translation>
</message>
<message>
<location filename="files/formats/csv.py" />
<source>line {line_num}: {error}</source>
<extracomment>pattern</extracomment>
<translation>ligne {line_num} : {error}</translation>
</message>
<message>
<location filename="files/formats/csv.py" />
<source>sources begin there</source>
<translation>les sources commencent là</translation>
</message>
<message>
<location filename="files/formats/csv.py" />
<source>the layer {layer} has no number of source 1</source>
<extracomment>pattern</extracomment>
<translation>la couche {layer} n’a pas de nombre pour la source 1</translation>
</message>
<message>
<location filename="files/formats/csv.py" />
<source>the layer {layer} has no number {place}</source>
<extracomment>pattern</extracomment>
<translation>la couche {layer} n’a pas de nombre {place}</translation>
</message>
<message>
<location filename="files/formats/csv.py" />
<source>the layer {layer} has {sources} numbers</source>
<extracomment>pattern</extracomment>
<translation>la couche {layer} a {sources} nombres</translation>
</message>
<message>
<location filename="files/formats/csv.py" />
<source>the limit is {weights}</source>
<extracomment>pattern</extracomment>
<translation>la limite est de {weights}</translation>
</message>
<message>
<location filename="files/formats/csv.py" />
<source>units are numbers from 1, or bias</source>
<translation>les unités sont des nombres à partir de 1, ou bias</translation>
</message>
<message>
<location filename="files/formats/csv.py" />
<source>write it as 0.25 or 1e-3</source>
<translation>écrivez-le comme 0.25 ou 1e-3</translation>
</message>
<message>
<location filename="files/formats/csv.py" />
<source>write {header}</source>
<extracomment>pattern</extracomment>
<translation>écrivez {header}</translation>
</message>
<message>
<location filename="files/formats/fann.py" />
<source>FANN</source>
<translation>FANN</translation>
</message>
<message>
<location filename="files/formats/fann.py" />
<source>For the C library FANN and programs that are built on it: .net files of version 2.1.</source>
<translation>Pour la bibliothèque C FANN et les programmes qui s’appuient sur elle : fichiers .net de version 2.1.</translation>
</message>
<message>
<location filename="files/formats/h5.py" />
<source>Keras weights</source>
<translation>poids Keras</translation>
</message>
<message>
<location filename="files/formats/h5.py" />
<source>Weights alone for a Keras model of the same layers: model.load_weights takes a file called x.weights.h5.</source>
<translation>Les poids seuls, pour un modèle Keras de mêmes couches : model.load_weights prend un fichier nommé x.weights.h5.</translation>
</message>
<message>
<location filename="files/formats/h5.py" />
<source>save the whole model as .keras</source>
<translation>enregistrez le modèle entier en .keras</translation>
</message>
<message>
<location filename="files/formats/h5.py" />
<source>weights alone do not say what it is</source>
<translation>les poids seuls ne disent pas ce que c’est</translation>
</message>
<message>
<location filename="files/formats/javascript.py" />
<source>A module with a function predict(rows) for web pages and Node; it needs nothing else.</source>
<translation>Un module avec une fonction predict(rows) pour les pages web et Node ; rien d’autre n’est nécessaire.</translation>
</message>
<message>
<location filename="files/formats/javascript.py" />
<source>JavaScript</source>
<translation>JavaScript</translation>
</message>
<message>
<location filename="files/formats/json.py" />
<source>A text that any language reads; all digits are written, so nothing is rounded.</source>
<translation>Un texte que tout langage sait lire ; tous les chiffres sont écrits, rien n’est donc arrondi.</translation>
</message>
<message>
<location filename="files/formats/json.py" />
<source>JSON</source>
<translation>JSON</translation>
</message>
<message>
<location filename="files/formats/json.py" />
<source>export .npz or .safetensors</source>
<translation>exportez en .npz ou .safetensors</translation>
</message>
<message>
<location filename="files/formats/json.py" />
<source>it is no object</source>
<translation>ce n’est pas un objet</translation>
</message>
<message>
<location filename="files/formats/json.py" />
<source>its keys must be {layout}</source>
<extracomment>pattern</extracomment>
<translation>ses clés doivent être {layout}</translation>
</message>
<message>
<location filename="files/formats/json.py" />
<source>meta are not texts</source>
<translation>meta n’est pas fait de textes</translation>
</message>
<message>
<location filename="files/formats/json.py" />
<source>the weights are too many for JSON</source>
<translation>il y a trop de poids pour du JSON</translation>
</message>
<message>
<location filename="files/formats/json.py" />
<source>write an object of texts, or leave it out</source>
<translation>écrivez un objet fait de textes, ou omettez-le</translation>
</message>
<message>
<location filename="files/formats/json.py" />
<source>write it so</source>
<translation>écrivez-le ainsi</translation>
</message>
<message>
<location filename="files/formats/json.py" />
<source>write numbers, or "NaN", "Infinity", "-Infinity"</source>
<translation>écrivez des nombres, ou "NaN", "Infinity", "-Infinity"</translation>
</message>
<message>
<location filename="files/formats/json.py" />
<source>{what} holds {value}</source>
<extracomment>pattern</extracomment>
<translation>{what} contient {value}</translation>
</message>
<message>
<location filename="files/formats/keras.py" />
<source>Keras</source>
<translation>Keras</translation>
</message>
<message>
<location filename="files/formats/keras.py" />
<source>The whole network for Keras 3, on TensorFlow, PyTorch or JAX: keras.saving.load_model opens it.</source>
<translation>Le réseau entier pour Keras 3, avec TensorFlow, PyTorch ou JAX : keras.saving.load_model l’ouvre.</translation>
</message>
<message>
<location filename="files/formats/keras.py" />
<source>a file of Keras 3 has one</source>
<translation>un fichier de Keras 3 en a un</translation>
</message>
<message>
<location filename="files/formats/keras.py" />
<source>it has no {name}</source>
<extracomment>pattern</extracomment>
<translation>il n’a pas de {name}</translation>
</message>
<message>
<location filename="files/formats/npz.py" />
<source>Arrays that numpy.load opens; exact.</source>
<translation>Des tableaux que numpy.load ouvre ; exact.</translation>
</message>
<message>
<location filename="files/formats/npz.py" />
<source>NumPy arrays</source>
<translation>tableaux NumPy</translation>
</message>
<message>
<location filename="files/formats/onnx.py" />
<source>ONNX</source>
<translation>ONNX</translation>
</message>
<message>
<location filename="files/formats/onnx.py" />
<source>The whole network, scaling and softmax too, for ONNX Runtime, OpenVINO, TensorRT and many others.</source>
<translation>Le réseau entier, mise à l’échelle et softmax compris, pour ONNX Runtime, OpenVINO, TensorRT et bien d’autres.</translation>
</message>
<message>
<location filename="files/formats/pmml.py" />
<source>A NeuralNetwork of PMML 4.4, scaling and classes too, for databases and scoring engines.</source>
<translation>Un NeuralNetwork de PMML 4.4, mise à l’échelle et classes comprises, pour les bases de données et les moteurs de calcul de scores.</translation>
</message>
<message>
<location filename="files/formats/pmml.py" />
<source>PMML</source>
<translation>PMML</translation>
</message>
<message>
<location filename="files/formats/pmml.py" />
<source>nnsim</source>
<translation>nnsim</translation>
</message>
<message>
<location filename="files/formats/python.py" />
<source>A module with a function predict(rows), which needs NumPy alone; all digits are kept.</source>
<translation>Un module avec une fonction predict(rows), qui n’a besoin que de NumPy ; tous les chiffres sont gardés.</translation>
</message>
<message>
<location filename="files/formats/pytorch.py" />
<source>A state_dict as safetensors, with a .py beside it: load() in it gives the module with its weights.</source>
<translation>Un state_dict en safetensors, accompagné d’un .py : load() y donne le module avec ses poids.</translation>
</message>
<message>
<location filename="files/formats/pytorch.py" />
<source>PyTorch</source>
<translation>PyTorch</translation>
</message>
<message>
<location filename="files/formats/safetensors.py" />
<source>Arrays that PyTorch, NumPy and others open with the safetensors library; exact, and safe to open.</source>
<translation>Des tableaux que PyTorch, NumPy et d’autres ouvrent avec la bibliothèque safetensors ; exact, et sans danger à ouvrir.</translation>
</message>
<message>
<location filename="files/formats/safetensors.py" />
<source>safetensors</source>
<translation>safetensors</translation>
</message>
<message>
<location filename="files/formats/safetensors.py" />
<source>safetensors holds texts only</source>
<translation>safetensors ne contient que des textes</translation>
</message>
<message>
<location filename="files/formats/safetensors.py" />
<source>the note {key} is no text</source>
<extracomment>pattern</extracomment>
<translation>la note {key} n’est pas un texte</translation>
</message>
<message>
<location filename="files/formats/sklearn.py" />
<source>A .py that makes a fitted MLPClassifier or MLPRegressor: coefs_ and intercepts_ as lists, exact.</source>
<translation>Un .py qui construit un MLPClassifier ou un MLPRegressor déjà entraîné : coefs_ et intercepts_ en listes, exact.</translation>
</message>
<message>
<location filename="files/formats/sklearn.py" />
<source>add out_activation_ = "softmax"</source>
<translation>ajoutez out_activation_ = "softmax"</translation>
</message>
<message>
<location filename="files/formats/sklearn.py" />
<source>it names neither MLPClassifier nor MLPRegressor</source>
<translation>il ne nomme ni MLPClassifier ni MLPRegressor</translation>
</message>
<message>
<location filename="files/formats/sklearn.py" />
<source>its outputs are powers of e</source>
<translation>ses sorties sont des puissances de e</translation>
</message>
<message>
<location filename="files/formats/sklearn.py" />
<source>scikit-learn</source>
<translation>scikit-learn</translation>
</message>
<message>
<location filename="files/formats/sklearn.py" />
<source>scikit-learn has {allowed}</source>
<extracomment>pattern</extracomment>
<translation>scikit-learn connaît {allowed}</translation>
</message>
<message>
<location filename="files/formats/sklearn.py" />
<source>the activation is {key}</source>
<extracomment>pattern</extracomment>
<translation>l’activation est {key}</translation>
</message>
<message>
<location filename="files/formats/sklearn.py" />
<source>the model has the loss poisson</source>
<translation>le modèle a la perte poisson</translation>
</message>
<message>
<location filename="files/formats/sklearn.py" />
<source>there must be as many matrices as rows of biases</source>
<translation>il faut autant de matrices que de lignes de biais</translation>
</message>
<message>
<location filename="files/formats/sklearn.py" />
<source>train with squared_error</source>
<translation>entraînez avec squared_error</translation>
</message>
<message>
<location filename="files/formats/snns.py" />
<source>For the Stuttgart Neural Network Simulator and JavaNNS: each unit and connection; samples as .pat beside it.</source>
<translation>Pour le Stuttgart Neural Network Simulator et JavaNNS : chaque unité et chaque connexion ; les exemples à côté, en .pat.</translation>
</message>
<message>
<location filename="files/formats/snns.py" />
<source>SNNS</source>
<translation>SNNS</translation>
</message>
<message>
<location filename="files/formats/snns.py" />
<source>network</source>
<translation>réseau</translation>
</message>
<message>
<location filename="files/formats/svg.py" />
<source>SVG picture</source>
<translation>image SVG</translation>
</message>
<message>
<location filename="files/formats/svg.py" />
<source>The network drawn, for web pages, slides and drawing programs; large layers in short.</source>
<translation>Le réseau dessiné, pour pages web, diapositives et logiciels de dessin ; les grandes couches en abrégé.</translation>
</message>
<message>
<location filename="files/formats/tikz.py" />
<source>The network drawn for LaTeX; it can be compiled as it is, or be put into a text of one's own.</source>
<translation>Le réseau dessiné pour LaTeX ; à compiler tel quel, ou à intégrer dans son propre texte.</translation>
</message>
<message>
<location filename="files/formats/tikz.py" />
<source>TikZ picture</source>
<translation>image TikZ</translation>
</message>
<message>
<location filename="files/formats/tikz.py" />
<source>export it as SVG</source>
<translation>exportez-la en SVG</translation>
</message>
<message>
<location filename="files/formats/tikz.py" />
<source>it is {width} × {height} points, and TeX has up to {most}</source>
<extracomment>pattern</extracomment>
<translation>elle mesure {width} × {height} points, et TeX en admet jusqu’à {most}</translation>
</message>
<message>
<location filename="files/formats/tikz.py" />
<source>the picture is too large for TeX</source>
<translation>l’image est trop grande pour TeX</translation>
</message>
<message>
<location filename="files/migrations.py" />
<source>column_preparers</source>
<translation>column_preparers</translation>
</message>
<message>
<location filename="files/migrations.py" />
<source>faults</source>
<translation>faults</translation>
</message>
<message>
<location filename="files/migrations.py" />
<source>preparers</source>
<translation>preparers</translation>
</message>
<message>
<location filename="files/paper/read_latex.py" />
<source>number {it}, {written}, is not known</source>
<extracomment>pattern</extracomment>
<translation>le numéro {it}, {written}, n’est pas connu</translation>
</message>
<message>
<location filename="files/paper/read_latex.py" />
<source>the environment {name} is not known</source>
<extracomment>pattern</extracomment>
<translation>l’environnement {name} n’est pas connu</translation>
</message>
<message>
<location filename="files/paper/read_latex.py" />
<source>{ends} is missing in {text}</source>
<extracomment>pattern</extracomment>
<translation>{ends} manque dans {text}</translation>
</message>
<message>
<location filename="files/paper/read_latex.py" />
<source>{found} instead of {sign} in {text}</source>
<extracomment>pattern</extracomment>
<translation>{found} au lieu de {sign} dans {text}</translation>
</message>
<message>
<location filename="files/paper/read_latex.py" />
<source>{name} is not whole in {text}</source>
<extracomment>pattern</extracomment>
<translation>{name} n’est pas complet dans {text}</translation>
</message>
<message>
<location filename="files/paper/read_latex.py" />
<source>{sign} cannot stand there in {text}</source>
<extracomment>pattern</extracomment>
<translation>{sign} ne peut pas être là dans {text}</translation>
</message>
<message>
<location filename="files/paper/read_latex.py" />
<source>{sign} has no beginning in {text}</source>
<extracomment>pattern</extracomment>
<translation>{sign} n’a pas de début dans {text}</translation>
</message>
<message>
<location filename="files/paper/read_latex.py" />
<source>{sign} is no bracket in {text}</source>
<extracomment>pattern</extracomment>
<translation>{sign} n’est pas une parenthèse dans {text}</translation>
</message>
<message>
<location filename="files/paper/read_latex.py" />
<source>{text} ends too early</source>
<extracomment>pattern</extracomment>
<translation>{text} finit trop tôt</translation>
</message>
<message>
<location filename="files/paper/read_latex.py" />
<source>{tokens} has no beginning in {text}</source>
<extracomment>pattern</extracomment>
<translation>{tokens} n’a pas de début dans {text}</translation>
</message>
<message>
<location filename="files/planted.py" />
<source>{place}, fault {it}</source>
<extracomment>pattern</extracomment>
<translation>{place}, faute {it}</translation>
</message>
<message>
<location filename="files/project.py" />
<source>a curve is a list</source>
<translation>une courbe est une liste</translation>
</message>
<message>
<location filename="files/project.py" />
<source>a label has up to {label} printable characters</source>
<extracomment>pattern</extracomment>
<translation>un nom a au plus {label} caractères imprimables</translation>
</message>
<message>
<location filename="files/project.py" />
<source>a run is called {label}</source>
<extracomment>pattern</extracomment>
<translation>un essai s’appelle {label}</translation>
</message>
<message>
<location filename="files/project.py" />
<source>both must be F64 or F32</source>
<translation>les deux doivent être F64 ou F32</translation>
</message>
<message>
<location filename="files/project.py" />
<source>dataset.json describes the data set {key}</source>
<extracomment>pattern</extracomment>
<translation>dataset.json décrit le jeu de données {key}</translation>
</message>
<message>
<location filename="files/project.py" />
<source>document.json has another</source>
<translation>document.json en a un autre</translation>
</message>
<message>
<location filename="files/project.py" />
<source>document.json names a file of data</source>
<translation>document.json désigne un fichier de données</translation>
</message>
<message>
<location filename="files/project.py" />
<source>in {removesuffix}, {count} weights are not finite</source>
<extracomment>pattern</extracomment>
<translation>dans {removesuffix}, {count} poids ne sont pas finis</translation>
</message>
<message>
<location filename="files/project.py" />
<source>in {where} the weights of {name} are {types}</source>
<extracomment>pattern</extracomment>
<translation>dans {where}, les poids de {name} sont {types}</translation>
</message>
<message>
<location filename="files/project.py" />
<source>in {where} the weights of {name} have the shapes {shape} and {shape2}</source>
<extracomment>pattern</extracomment>
<translation>dans {where}, les poids de {name} ont les formes {shape} et {shape2}</translation>
</message>
<message>
<location filename="files/project.py" />
<source>it is not listed</source>
<translation>il n’est pas dans la liste</translation>
</message>
<message>
<location filename="files/project.py" />
<source>it must be [x, y]</source>
<translation>il faut [x, y]</translation>
</message>
<message>
<location filename="files/project.py" />
<source>it was written by a newer nnsim, in version {}.{} of the format</source>
<translation>il a été écrit par un nnsim plus récent, dans la version {}.{} du format</translation>
</message>
<message>
<location filename="files/project.py" />
<source>no layer of that name takes them</source>
<translation>aucune couche de ce nom ne les accepte</translation>
</message>
<message>
<location filename="files/project.py" />
<source>one is missing</source>
<translation>il en manque</translation>
</message>
<message>
<location filename="files/project.py" />
<source>reset the network</source>
<translation>réinitialisez le réseau</translation>
</message>
<message>
<location filename="files/project.py" />
<source>the layer needs {it} and {it2}</source>
<extracomment>pattern</extracomment>
<translation>la couche demande {it} et {it2}</translation>
</message>
<message>
<location filename="files/project.py" />
<source>the list of runs in {history}</source>
<extracomment>pattern</extracomment>
<translation>la liste des essais dans {history}</translation>
</message>
<message>
<location filename="files/project.py" />
<source>the network needs numbers of the shape {name}</source>
<extracomment>pattern</extracomment>
<translation>le réseau demande des nombres de la forme {name}</translation>
</message>
<message>
<location filename="files/project.py" />
<source>the runs are {labels}</source>
<extracomment>pattern</extracomment>
<translation>les essais sont {labels}</translation>
</message>
<message>
<location filename="files/project.py" />
<source>the weights of {name} are {dtype} of the shape {shape}</source>
<extracomment>pattern</extracomment>
<translation>les poids de {name} sont {dtype}, de la forme {shape}</translation>
</message>
<message>
<location filename="files/project.py" />
<source>they must be a list of up to {runs}</source>
<extracomment>pattern</extracomment>
<translation>il faut une liste d’au plus {runs}</translation>
</message>
<message>
<location filename="files/project.py" />
<source>this version does not know {listed}: it is kept in the file and has no effect</source>
<extracomment>pattern</extracomment>
<translation>cette version ne connaît pas {listed} : cela reste dans le fichier, sans effet</translation>
</message>
<message>
<location filename="files/project.py" />
<source>view.json has the place {place}</source>
<extracomment>pattern</extracomment>
<translation>view.json a la position {place}</translation>
</message>
<message>
<location filename="files/project.py" />
<source>{dtype} and {dtype2}</source>
<extracomment>pattern</extracomment>
<translation>{dtype} et {dtype2}</translation>
</message>
<message>
<location filename="files/project.py" />
<source>{history} has curves of run {shown}</source>
<extracomment>pattern</extracomment>
<translation>{history} a les courbes de l’essai {shown}</translation>
</message>
<message>
<location filename="files/project.py" />
<source>{history} has {key} of shape {shape}</source>
<extracomment>pattern</extracomment>
<translation>{history} a {key} de forme {shape}</translation>
</message>
<message>
<location filename="files/project.py" />
<source>{where} has not both weights and biases of {name}</source>
<extracomment>pattern</extracomment>
<translation>{where} n’a pas à la fois les poids et les biais de {name}</translation>
</message>
<message>
<location filename="files/project.py" />
<source>{where} has weights of {name}</source>
<extracomment>pattern</extracomment>
<translation>{where} a les poids de {name}</translation>
</message>
<message>
<location filename="files/protobuf.py" />
<source>a field has the kind {kind}, which there is not</source>
<extracomment>pattern</extracomment>
<translation>un champ est du genre {kind}, qui n’existe pas</translation>
</message>
<message>
<location filename="files/protobuf.py" />
<source>a field of {length} bytes has {end} left</source>
<extracomment>pattern</extracomment>
<translation>il ne reste que {end} octets pour un champ de {length}</translation>
</message>
<message>
<location filename="files/protobuf.py" />
<source>a number does not end</source>
<translation>un nombre ne se termine pas</translation>
</message>
<message>
<location filename="files/protobuf.py" />
<source>a number stands where a message is due</source>
<translation>un nombre se trouve là où un message est attendu</translation>
</message>
<message>
<location filename="files/protobuf.py" />
<source>a text is none, or too long</source>
<translation>un texte n’en est pas un, ou est trop long</translation>
</message>
<message>
<location filename="files/protobuf.py" />
<source>a text is not UTF-8</source>
<translation>un texte n’est pas en UTF-8</translation>
</message>
<message>
<location filename="files/protobuf.py" />
<source>bytes stand where a number is due</source>
<translation>des octets se trouvent là où un nombre est attendu</translation>
</message>
<message>
<location filename="files/protobuf.py" />
<source>it has too many fields</source>
<translation>il a trop de champs</translation>
</message>
<message>
<location filename="files/ranges.py" />
<source>it is not a list such as '1-3,7'</source>
<translation>ce n’est pas une liste comme '1-3,7'</translation>
</message>
<message>
<location filename="files/ranges.py" />
<source>it is not a text such as '1-3:2,4'</source>
<translation>ce n’est pas un texte comme '1-3:2,4'</translation>
</message>
<message>
<location filename="files/ranges.py" />
<source>it must be a list such as ['1-3:2,4']</source>
<translation>il faut une liste comme ['1-3:2,4']</translation>
</message>
<message>
<location filename="files/ranges.py" />
<source>it must be a text such as '1-3,7'</source>
<translation>il faut un texte comme '1-3,7'</translation>
</message>
<message>
<location filename="files/ranges.py" />
<source>its layer has no such unit</source>
<translation>sa couche n’a pas cette unité</translation>
</message>
<message>
<location filename="files/ranges.py" />
<source>list each edge once</source>
<translation>indiquez chaque arête une seule fois</translation>
</message>
<message>
<location filename="files/ranges.py" />
<source>list each number once</source>
<translation>indiquez chaque nombre une seule fois</translation>
</message>
<message>
<location filename="files/ranges.py" />
<source>list fewer</source>
<translation>indiquez-en moins</translation>
</message>
<message>
<location filename="files/ranges.py" />
<source>ranges go upwards to {number}</source>
<extracomment>pattern</extracomment>
<translation>les plages vont en montant, jusqu’à {number}</translation>
</message>
<message>
<location filename="files/ranges.py" />
<source>{limit} are left of the limit</source>
<extracomment>pattern</extracomment>
<translation>il reste {limit} de la limite</translation>
</message>
<message>
<location filename="files/ranges.py" />
<source>{where} has the range {first}-{last}</source>
<extracomment>pattern</extracomment>
<translation>{where} a l’intervalle {first}-{last}</translation>
</message>
<message>
<location filename="files/ranges.py" />
<source>{where} has {block}</source>
<extracomment>pattern</extracomment>
<translation>{where} a {block}</translation>
</message>
<message>
<location filename="files/ranges.py" />
<source>{where} is {blocks}</source>
<extracomment>pattern</extracomment>
<translation>{where} est {blocks}</translation>
</message>
<message>
<location filename="files/ranges.py" />
<source>{where} is {text}</source>
<extracomment>pattern</extracomment>
<translation>{where} est {text}</translation>
</message>
<message>
<location filename="files/ranges.py" />
<source>{where} lists a number twice</source>
<extracomment>pattern</extracomment>
<translation>{where} liste un nombre deux fois</translation>
</message>
<message>
<location filename="files/ranges.py" />
<source>{where} lists an edge twice</source>
<extracomment>pattern</extracomment>
<translation>{where} liste une arête deux fois</translation>
</message>
<message>
<location filename="files/ranges.py" />
<source>{where} lists {count} edges or more</source>
<extracomment>pattern</extracomment>
<translation>{where} liste {count} arêtes ou plus</translation>
</message>
<message>
<location filename="files/ranges.py" />
<source>{where} lists {count} numbers</source>
<extracomment>pattern</extracomment>
<translation>{where} liste {count} nombres</translation>
</message>
<message>
<location filename="files/ranges.py" />
<source>{where} names the unit {missing}</source>
<extracomment>pattern</extracomment>
<translation>{where} nomme l’unité {missing}</translation>
</message>
<message>
<location filename="files/reading.py" />
<source>byte {start} is none of it</source>
<extracomment>pattern</extracomment>
<translation>l’octet {start} n’en fait pas partie</translation>
</message>
<message>
<location filename="files/reading.py" />
<source>choose a file</source>
<translation>choisissez un fichier</translation>
</message>
<message>
<location filename="files/reading.py" />
<source>it has {size} bytes, the limit is {limit}</source>
<extracomment>pattern</extracomment>
<translation>il a {size} octets, la limite est de {limit}</translation>
</message>
<message>
<location filename="files/reading.py" />
<source>it is not UTF-8</source>
<translation>il n’est pas en UTF-8</translation>
</message>
<message>
<location filename="files/reading.py" />
<source>there is no such file in the present folder</source>
<translation>il n’y a pas de tel fichier dans le dossier courant</translation>
</message>
<message>
<location filename="files/reading.py" />
<source>there is no such file in {folder}</source>
<extracomment>pattern</extracomment>
<translation>ce fichier n’existe pas dans {folder}</translation>
</message>
<message>
<location filename="files/reading.py" />
<source>{path} cannot be read</source>
<extracomment>pattern</extracomment>
<translation>{path} ne peut pas être lu</translation>
</message>
<message>
<location filename="files/replay.py" />
<source>All steps</source>
<translation>Tous les pas</translation>
</message>
<message>
<location filename="files/replay.py" />
<source>At step</source>
<translation>Au pas</translation>
</message>
<message>
<location filename="files/replay.py" />
<source>Edge {edge}</source>
<extracomment>pattern</extracomment>
<translation>Arête {edge}</translation>
</message>
<message>
<location filename="files/replay.py" />
<source>In front of the first of {last} steps: only the weights are known.</source>
<extracomment>pattern</extracomment>
<translation>Devant le premier des {last} pas : seuls les poids sont connus.</translation>
</message>
<message>
<location filename="files/replay.py" />
<source>One iteration, step by step, on {samples}</source>
<extracomment>pattern</extracomment>
<translation>Une itération, pas à pas : {samples}</translation>
</message>
<message>
<location filename="files/replay.py" />
<source>One step back</source>
<translation>Reculer d’un pas</translation>
</message>
<message>
<location filename="files/replay.py" />
<source>One step on</source>
<translation>Avancer d’un pas</translation>
</message>
<message>
<location filename="files/replay.py" />
<source>Play, or pause</source>
<translation>Lecture ou pause</translation>
</message>
<message>
<location filename="files/replay.py" />
<source>Point at a neuron, an edge or a number, or reach one with Tab, to see what is known of it.</source>
<translation>Pointez un neurone, une arête ou un nombre, ou atteignez-en un avec Tab, pour voir ce qu’on en sait.</translation>
</message>
<message>
<location filename="files/replay.py" />
<source>Step {at} of {last}: {title}</source>
<extracomment>pattern</extracomment>
<translation>Pas {at} sur {last} : {title}</translation>
</message>
<message>
<location filename="files/replay.py" />
<source>The step</source>
<translation>Le pas</translation>
</message>
<message>
<location filename="files/replay.py" />
<source>To the end</source>
<translation>Aller à la fin</translation>
</message>
<message>
<location filename="files/replay.py" />
<source>To the start</source>
<translation>Aller au début</translation>
</message>
<message>
<location filename="files/replay.py" />
<source>Without scripts all steps stand below each other; nothing moves in the drawing.</source>
<translation>Sans scripts, tous les pas se suivent les uns sous les autres ; rien ne bouge dans le dessin.</translation>
</message>
<message>
<location filename="files/replay.py" />
<source>a number of the step</source>
<translation>un nombre du pas</translation>
</message>
<message>
<location filename="files/replay.py" />
<source>default-src 'none'; script-src '{script}'; style-src '{style}'; base-uri 'none'; form-action 'none'</source>
<extracomment>pattern</extracomment>
<translation>default-src 'none'; script-src '{script}'; style-src '{style}'; base-uri 'none'; form-action 'none'</translation>
</message>
<message>
<location filename="files/replay.py" />
<source>exactly {number}</source>
<extracomment>pattern</extracomment>
<translation>exactement {number}</translation>
</message>
<message>
<location filename="files/replay.py" />
<source>it would have {data} bytes, and the limit is {page}</source>
<extracomment>pattern</extracomment>
<translation>elle aurait {data} octets, et la limite est de {page}</translation>
</message>
<message>
<location filename="files/replay.py" />
<source>nothing is known yet</source>
<translation>rien n’est encore connu</translation>
</message>
<message>
<location filename="files/replay.py" />
<source>replay a single sample, with fewer lines a step</source>
<translation>rejouez un seul exemple, avec moins de lignes par pas</translation>
</message>
<message>
<location filename="files/replay.py" />
<source>the replay page is too large</source>
<translation>la page à rejouer est trop grande</translation>
</message>
<message>
<location filename="files/replay.py" />
<source>{code}: replay</source>
<extracomment>pattern</extracomment>
<translation>{code} : à rejouer</translation>
</message>
<message>
<location filename="files/replay.py" />
<source>{layer}, neuron {unit}</source>
<extracomment>pattern</extracomment>
<translation>{layer}, neurone {unit}</translation>
</message>
<message>
<location filename="files/sealed.py" />
<source>remove it from the file</source>
<translation>supprimez-le du fichier</translation>
</message>
<message>
<location filename="files/sealed.py" />
<source>what is sealed there was changed</source>
<translation>ce qui y est scellé a été modifié</translation>
</message>
<message>
<location filename="files/sealed.py" />
<source>{place} cannot be read</source>
<extracomment>pattern</extracomment>
<translation>{place} ne peut pas être lu</translation>
</message>
<message>
<location filename="files/sharing.py" />
<source>copy the whole text again, from nnsim: to its end</source>
<translation>copiez de nouveau tout le texte depuis nnsim, jusqu’à la fin</translation>
</message>
<message>
<location filename="files/sharing.py" />
<source>it does not begin with {prefix}</source>
<extracomment>pattern</extracomment>
<translation>il ne commence pas par {prefix}</translation>
</message>
<message>
<location filename="files/sharing.py" />
<source>it does not unpack</source>
<translation>il ne se décompresse pas</translation>
</message>
<message>
<location filename="files/sharing.py" />
<source>it ends in the middle</source>
<translation>il s’arrête au milieu</translation>
</message>
<message>
<location filename="files/sharing.py" />
<source>it has characters that do not belong to it</source>
<translation>il contient des caractères qui n’en font pas partie</translation>
</message>
<message>
<location filename="files/sharing.py" />
<source>it has more weights than the network</source>
<translation>il a plus de poids que le réseau</translation>
</message>
<message>
<location filename="files/sharing.py" />
<source>it has weights that are infinite</source>
<translation>il a des poids infinis</translation>
</message>
<message>
<location filename="files/sharing.py" />
<source>it has weights that no layer takes</source>
<translation>il a des poids qu’aucune couche n’accepte</translation>
</message>
<message>
<location filename="files/sharing.py" />
<source>it has {bare} characters, and the limit is {text}</source>
<extracomment>pattern</extracomment>
<translation>il a {bare} caractères, et la limite est de {text}</translation>
</message>
<message>
<location filename="files/sharing.py" />
<source>it has {text} characters, and the limit is {text2}</source>
<extracomment>pattern</extracomment>
<translation>il a {text} caractères, et la limite est de {text2}</translation>
</message>
<message>
<location filename="files/sharing.py" />
<source>it names a file of data, which a text never does</source>
<translation>il désigne un fichier de données, ce qu’un texte ne fait jamais</translation>
</message>
<message>
<location filename="files/sharing.py" />
<source>it unpacks to more than {body} bytes</source>
<extracomment>pattern</extracomment>
<translation>décompressé, il dépasse {body} octets</translation>
</message>
<message>
<location filename="files/sharing.py" />
<source>it was made by a newer nnsim</source>
<translation>il a été créé par un nnsim plus récent</translation>
</message>
<message>
<location filename="files/sharing.py" />
<source>its checksum is wrong: something was changed, or its end is missing</source>
<translation>sa somme de contrôle est fausse : quelque chose a été modifié, ou sa fin manque</translation>
</message>
<message>
<location filename="files/sharing.py" />
<source>its data are in a file</source>
<translation>ses données sont dans un fichier</translation>
</message>
<message>
<location filename="files/sharing.py" />
<source>its end is missing</source>
<translation>sa fin manque</translation>
</message>
<message>
<location filename="files/sharing.py" />
<source>its text would have {text} characters, and the limit is {text2}</source>
<extracomment>pattern</extracomment>
<translation>son texte aurait {text} caractères, et la limite est de {text2}</translation>
</message>
<message>
<location filename="files/sharing.py" />
<source>its weights end in the middle</source>
<translation>ses poids s’arrêtent au milieu</translation>
</message>
<message>
<location filename="files/sharing.py" />
<source>open it as a file</source>
<translation>ouvrez-le comme fichier</translation>
</message>
<message>
<location filename="files/sharing.py" />
<source>share it as a file</source>
<translation>partagez-le comme fichier</translation>
</message>
<message>
<location filename="files/sharing.py" />
<source>share it without its data</source>
<translation>partagez-le sans ses données</translation>
</message>
<message>
<location filename="files/sharing.py" />
<source>share it without its weights, or as a file</source>
<translation>partagez-le sans ses poids, ou comme fichier</translation>
</message>
<message>
<location filename="files/sharing.py" />
<source>share the network as a file</source>
<translation>partagez le réseau comme fichier</translation>
</message>
<message>
<location filename="files/sharing.py" />
<source>share the network before it diverges</source>
<translation>partagez le réseau avant qu’il ne diverge</translation>
</message>
<message>
<location filename="files/sharing.py" />
<source>the network cannot be shared as it is</source>
<translation>le réseau ne peut pas être partagé tel quel</translation>
</message>
<message>
<location filename="files/sharing.py" />
<source>the network is too large for a text</source>
<translation>le réseau est trop grand pour un texte</translation>
</message>
<message>
<location filename="files/sharing.py" />
<source>the text</source>
<translation>le texte</translation>
</message>
<message>
<location filename="files/sharing.py" />
<source>this text is no network of nnsim</source>
<translation>ce texte n’est pas un réseau de nnsim</translation>
</message>
<message>
<location filename="files/sharing.py" />
<source>use another text</source>
<translation>utilisez un autre texte</translation>
</message>
<message>
<location filename="files/strict_json.py" />
<source>JSON has finite numbers only</source>
<translation>JSON n’a que des nombres finis</translation>
</message>
<message>
<location filename="files/strict_json.py" />
<source>JSON has none</source>
<translation>JSON n’en a pas</translation>
</message>
<message>
<location filename="files/strict_json.py" />
<source>a colon is missing</source>
<translation>il manque un deux-points</translation>
</message>
<message>
<location filename="files/strict_json.py" />
<source>a key in double quotes is missing</source>
<translation>il manque une clé entre guillemets droits</translation>
</message>
<message>
<location filename="files/strict_json.py" />
<source>a lone surrogate is no text</source>
<translation>un demi-codet isolé n’est pas un texte</translation>
</message>
<message>
<location filename="files/strict_json.py" />
<source>a text holds a control character</source>
<translation>un texte contient un caractère de contrôle</translation>
</message>
<message>
<location filename="files/strict_json.py" />
<source>a value is missing</source>
<translation>il manque une valeur</translation>
</message>
<message>
<location filename="files/strict_json.py" />
<source>four digits are missing behind a backslash and u</source>
<translation>quatre chiffres manquent après une barre oblique inverse et u</translation>
</message>
<message>
<location filename="files/strict_json.py" />
<source>it is too large for 64 bits</source>
<translation>il est trop grand pour 64 bits</translation>
</message>
<message>
<location filename="files/strict_json.py" />
<source>line {lineno}, column {colno}</source>
<extracomment>pattern</extracomment>
<translation>ligne {lineno}, colonne {colno}</translation>
</message>
<message>
<location filename="files/strict_json.py" />
<source>mend the file, or use a copy that is whole</source>
<translation>corrigez le fichier, ou utilisez une copie intacte</translation>
</message>
<message>
<location filename="files/strict_json.py" />
<source>nnsim does not write such files</source>
<translation>nnsim n’écrit pas de tels fichiers</translation>
</message>
<message>
<location filename="files/strict_json.py" />
<source>save it as plain UTF-8</source>
<translation>enregistrez-le en UTF-8 simple</translation>
</message>
<message>
<location filename="files/strict_json.py" />
<source>something follows behind the end</source>
<translation>il y a quelque chose après la fin</translation>
</message>
<message>
<location filename="files/strict_json.py" />
<source>the limit is {depth} levels</source>
<extracomment>pattern</extracomment>
<translation>la limite est de {depth} niveaux</translation>
</message>
<message>
<location filename="files/strict_json.py" />
<source>the limit is {digits}</source>
<extracomment>pattern</extracomment>
<translation>la limite est de {digits}</translation>
</message>
<message>
<location filename="files/strict_json.py" />
<source>the limit is {values}</source>
<extracomment>pattern</extracomment>
<translation>la limite est de {values}</translation>
</message>
<message>
<location filename="files/strict_json.py" />
<source>the sign behind the backslash is no escape</source>
<translation>le signe après la barre oblique inverse n’est pas un échappement</translation>
</message>
<message>
<location filename="files/strict_json.py" />
<source>the text that begins there does not end</source>
<translation>le texte qui commence là ne finit pas</translation>
</message>
<message>
<location filename="files/strict_json.py" />
<source>there is a comma before the closing brace</source>
<translation>il y a une virgule avant l’accolade fermante</translation>
</message>
<message>
<location filename="files/strict_json.py" />
<source>there is a comma before the closing bracket</source>
<translation>il y a une virgule avant le crochet fermant</translation>
</message>
<message>
<location filename="files/strict_json.py" />
<source>write a finite number</source>
<translation>écrivez un nombre fini</translation>
</message>
<message>
<location filename="files/strict_json.py" />
<source>write a smaller number</source>
<translation>écrivez un nombre plus petit</translation>
</message>
<message>
<location filename="files/strict_json.py" />
<source>{where} begins with a byte order mark</source>
<extracomment>pattern</extracomment>
<translation>{where} commence par une marque d’ordre des octets</translation>
</message>
<message>
<location filename="files/strict_json.py" />
<source>{where} has the key {twice} twice</source>
<extracomment>pattern</extracomment>
<translation>{where} a deux fois la clé {twice}</translation>
</message>
<message>
<location filename="files/strict_json.py" />
<source>{where} has too many values</source>
<extracomment>pattern</extracomment>
<translation>{where} a trop de valeurs</translation>
</message>
<message>
<location filename="files/strict_json.py" />
<source>{where} holds a number of {digits} digits</source>
<extracomment>pattern</extracomment>
<translation>{where} contient un nombre de {digits} chiffres</translation>
</message>
<message>
<location filename="files/strict_json.py" />
<source>{where} holds half a character</source>
<extracomment>pattern</extracomment>
<translation>{where} contient une moitié de caractère</translation>
</message>
<message>
<location filename="files/strict_json.py" />
<source>{where} holds {digits}</source>
<extracomment>pattern</extracomment>
<translation>{where} contient {digits}</translation>
</message>
<message>
<location filename="files/strict_json.py" />
<source>{where} holds {word}</source>
<extracomment>pattern</extracomment>
<translation>{where} contient {word}</translation>
</message>
<message>
<location filename="files/strict_json.py" />
<source>{where} is nested too deeply</source>
<extracomment>pattern</extracomment>
<translation>{where} est imbriqué trop profondément</translation>
</message>
<message>
<location filename="files/strict_json.py" />
<source>{where} is not JSON</source>
<extracomment>pattern</extracomment>
<translation>{where} n’est pas du JSON</translation>
</message>
<message>
<location filename="files/strict_json.py" />
<source>{where} is not UTF-8</source>
<extracomment>pattern</extracomment>
<translation>{where} n’est pas en UTF-8</translation>
</message>
<message>
<location filename="files/strict_json.py" />
<source>{where} is too large</source>
<extracomment>pattern</extracomment>
<translation>{where} est trop grand</translation>
</message>
<message>
<location filename="files/tensors.py" />
<source>1 to {name} printable characters</source>
<extracomment>pattern</extracomment>
<translation>1 à {name} caractères imprimables</translation>
</message>
<message>
<location filename="files/tensors.py" />
<source>a truth value is 0 or 1</source>
<translation>une valeur logique est 0 ou 1</translation>
</message>
<message>
<location filename="files/tensors.py" />
<source>arrays of the type {dtype} cannot be written</source>
<extracomment>pattern</extracomment>
<translation>les tableaux du type {dtype} ne peuvent pas être écrits</translation>
</message>
<message>
<location filename="files/tensors.py" />
<source>convert it to F32</source>
<translation>convertissez-le en F32</translation>
</message>
<message>
<location filename="files/tensors.py" />
<source>in {where} the array {name}</source>
<extracomment>pattern</extracomment>
<translation>dans {where}, le tableau {name}</translation>
</message>
<message>
<location filename="files/tensors.py" />
<source>in {where} the array {name} is damaged</source>
<extracomment>pattern</extracomment>
<translation>dans {where}, le tableau {name} est endommagé</translation>
</message>
<message>
<location filename="files/tensors.py" />
<source>in {where} the array {name} {how}</source>
<extracomment>pattern</extracomment>
<translation>dans {where}, le tableau {name} {how!t}</translation>
</message>
<message>
<location filename="files/tensors.py" />
<source>it begins at {begin}</source>
<extracomment>pattern</extracomment>
<translation>il commence à {begin}</translation>
</message>
<message>
<location filename="files/tensors.py" />
<source>it has {data} bytes</source>
<extracomment>pattern</extracomment>
<translation>il a {data} octets</translation>
</message>
<message>
<location filename="files/tensors.py" />
<source>it needs a beginning and an end</source>
<translation>il faut un début et une fin</translation>
</message>
<message>
<location filename="files/tensors.py" />
<source>it needs dtype, shape and data_offsets alone</source>
<translation>il faut seulement dtype, shape et data_offsets</translation>
</message>
<message>
<location filename="files/tensors.py" />
<source>it should have {length} bytes</source>
<extracomment>pattern</extracomment>
<translation>il devrait avoir {length} octets</translation>
</message>
<message>
<location filename="files/tensors.py" />
<source>its header does not begin with {</source>
<translation>son en-tête ne commence pas par {</translation>
</message>
<message>
<location filename="files/tensors.py" />
<source>its header says {position}</source>
<extracomment>pattern</extracomment>
<translation>son en-tête en annonce {position}</translation>
</message>
<message>
<location filename="files/tensors.py" />
<source>leaves a hole before it</source>
<translation>laisse un trou devant lui</translation>
</message>
<message>
<location filename="files/tensors.py" />
<source>names are {naming}</source>
<extracomment>pattern</extracomment>
<translation>les noms sont de la forme {naming}</translation>
</message>
<message>
<location filename="files/tensors.py" />
<source>nnsim reads {dtypes}</source>
<extracomment>pattern</extracomment>
<translation>nnsim lit {dtypes}</translation>
</message>
<message>
<location filename="files/tensors.py" />
<source>overlaps another one</source>
<translation>en chevauche un autre</translation>
</message>
<message>
<location filename="files/tensors.py" />
<source>the array {name} cannot be written</source>
<extracomment>pattern</extracomment>
<translation>le tableau {name} ne peut pas être écrit</translation>
</message>
<message>
<location filename="files/tensors.py" />
<source>the file</source>
<translation>le fichier</translation>
</message>
<message>
<location filename="files/tensors.py" />
<source>the header of {where}</source>
<extracomment>pattern</extracomment>
<translation>l’en-tête dans {where}</translation>
</message>
<message>
<location filename="files/tensors.py" />
<source>the header of {where} is cut off</source>
<extracomment>pattern</extracomment>
<translation>l’en-tête est tronqué dans {where}</translation>
</message>
<message>
<location filename="files/tensors.py" />
<source>the limit is {metadata} characters</source>
<extracomment>pattern</extracomment>
<translation>la limite est de {metadata} caractères</translation>
</message>
<message>
<location filename="files/tensors.py" />
<source>the limit is {tensors}</source>
<extracomment>pattern</extracomment>
<translation>la limite est de {tensors}</translation>
</message>
<message>
<location filename="files/tensors.py" />
<source>the metadata of {where} are not texts</source>
<extracomment>pattern</extracomment>
<translation>les métadonnées ne sont pas des textes dans {where}</translation>
</message>
<message>
<location filename="files/tensors.py" />
<source>the metadata of {where} are too long</source>
<extracomment>pattern</extracomment>
<translation>les métadonnées sont trop longues dans {where}</translation>
</message>
<message>
<location filename="files/tensors.py" />
<source>there are {tensors} arrays</source>
<extracomment>pattern</extracomment>
<translation>il y a {tensors} tableaux</translation>
</message>
<message>
<location filename="files/tensors.py" />
<source>{what} has a bad name</source>
<extracomment>pattern</extracomment>
<translation>{what} a un mauvais nom</translation>
</message>
<message>
<location filename="files/tensors.py" />
<source>{what} has the shape {shape}</source>
<extracomment>pattern</extracomment>
<translation>{what} a la forme {shape}</translation>
</message>
<message>
<location filename="files/tensors.py" />
<source>{what} has {size} bytes</source>
<extracomment>pattern</extracomment>
<translation>{what} a {size} octets</translation>
</message>
<message>
<location filename="files/tensors.py" />
<source>{what} is not described</source>
<extracomment>pattern</extracomment>
<translation>{what} n’est pas décrit</translation>
</message>
<message>
<location filename="files/tensors.py" />
<source>{what} lies at {offsets}</source>
<extracomment>pattern</extracomment>
<translation>{what} est à {offsets}</translation>
</message>
<message>
<location filename="files/tensors.py" />
<source>{where} has {body} bytes of numbers</source>
<extracomment>pattern</extracomment>
<translation>{where} a {body} octets de nombres</translation>
</message>
<message>
<location filename="files/tensors.py" />
<source>{where} has {header} arrays</source>
<extracomment>pattern</extracomment>
<translation>{where} a {header} tableaux</translation>
</message>
<message>
<location filename="files/tensors.py" />
<source>{where} is cut off</source>
<extracomment>pattern</extracomment>
<translation>{where} est coupé</translation>
</message>
<message>
<location filename="files/tensors.py" />
<source>{where} is no safetensors file</source>
<extracomment>pattern</extracomment>
<translation>{where} n’est pas un fichier safetensors</translation>
</message>
<message>
<location filename="files/tensors.py" />
<source>{where} is not a sound safetensors file</source>
<extracomment>pattern</extracomment>
<translation>{where} n’est pas un fichier safetensors sain</translation>
</message>
<message>
<location filename="files/trained.py" />
<source>convert them</source>
<translation>convertissez-les</translation>
</message>
<message>
<location filename="files/trained.py" />
<source>nnsim has float64 and float32</source>
<translation>nnsim connaît float64 et float32</translation>
</message>
<message>
<location filename="files/trained.py" />
<source>the limit is {names} characters</source>
<extracomment>pattern</extracomment>
<translation>la limite est de {names} caractères</translation>
</message>
<message>
<location filename="files/trained.py" />
<source>the name {wrong} is too long</source>
<extracomment>pattern</extracomment>
<translation>le nom {wrong} est trop long</translation>
</message>
<message>
<location filename="files/trained.py" />
<source>the network cannot be computed</source>
<translation>le réseau ne peut pas être calculé</translation>
</message>
<message>
<location filename="files/trained.py" />
<source>the network has {size}</source>
<extracomment>pattern</extracomment>
<translation>le réseau en a {size}</translation>
</message>
<message>
<location filename="files/trained.py" />
<source>the network needs {get}</source>
<extracomment>pattern</extracomment>
<translation>le réseau demande {get}</translation>
</message>
<message>
<location filename="files/trained.py" />
<source>the numbers are {dtype}</source>
<extracomment>pattern</extracomment>
<translation>les nombres sont {dtype}</translation>
</message>
<message>
<location filename="files/trained.py" />
<source>the weights of layer {it} have the shape {get}</source>
<extracomment>pattern</extracomment>
<translation>les poids de la couche {it} ont la forme {get}</translation>
</message>
<message>
<location filename="files/trained.py" />
<source>there are {names} names of {which}</source>
<extracomment>pattern</extracomment>
<translation>il y a {names} noms ({which!t})</translation>
</message>
<message>
<location filename="files/trained.py" />
<source>there are {size} {which}</source>
<extracomment>pattern</extracomment>
<translation>il y a {size} {which!t}</translation>
</message>
<message>
<location filename="files/trained.py" />
<source>weight is (in, out); output = x @ weight + bias</source>
<translation>weight est (in, out) ; output = x @ weight + bias</translation>
</message>
<message>
<location filename="files/trained.py" />
<source>weight is (in, out); what a layer computes with it depends on its kind</source>
<translation>weight est (in, out) ; ce qu’une couche en calcule dépend de son type</translation>
</message>
<message>
<location filename="files/trained.py" />
<source>{size} numbers scale the {which}</source>
<extracomment>pattern</extracomment>
<translation>{size} nombres mettent à l’échelle : {which}</translation>
</message>
<message>
<location filename="files/weights.py" />
<source>convert it</source>
<translation>convertissez-le</translation>
</message>
<message>
<location filename="files/weights.py" />
<source>give the layers the sizes of the file</source>
<translation>donnez aux couches les tailles du fichier</translation>
</message>
<message>
<location filename="files/weights.py" />
<source>it has the shape {shapes}</source>
<extracomment>pattern</extracomment>
<translation>il a la forme {shapes}</translation>
</message>
<message>
<location filename="files/weights.py" />
<source>it has the shape {shape}, and names are {layout}</source>
<extracomment>pattern</extracomment>
<translation>il a la forme {shape}, et les noms sont {layout}</translation>
</message>
<message>
<location filename="files/weights.py" />
<source>names are {layout}</source>
<extracomment>pattern</extracomment>
<translation>les noms sont {layout}</translation>
</message>
<message>
<location filename="files/weights.py" />
<source>rename it or leave it out</source>
<translation>renommez-le ou omettez-le</translation>
</message>
<message>
<location filename="files/weights.py" />
<source>rename the layer</source>
<translation>renommez la couche</translation>
</message>
<message>
<location filename="files/weights.py" />
<source>reshape it</source>
<translation>redonnez-lui la bonne forme</translation>
</message>
<message>
<location filename="files/weights.py" />
<source>the array {name} has the type {dtype}</source>
<extracomment>pattern</extracomment>
<translation>le tableau {name} a le type {dtype}</translation>
</message>
<message>
<location filename="files/weights.py" />
<source>the array {name} has {ndim} dimensions</source>
<extracomment>pattern</extracomment>
<translation>le tableau {name} a {ndim} dimensions</translation>
</message>
<message>
<location filename="files/weights.py" />
<source>the network has {wanted}</source>
<extracomment>pattern</extracomment>
<translation>le réseau a {wanted}</translation>
</message>
<message>
<location filename="files/weights.py" />
<source>the network needs ({fan_in}, {units}) and ({units},)</source>
<extracomment>pattern</extracomment>
<translation>le réseau demande ({fan_in}, {units}) et ({units},)</translation>
</message>
<message>
<location filename="files/weights.py" />
<source>the weights of {name} have the shapes {shape} and {shape2}</source>
<extracomment>pattern</extracomment>
<translation>les poids de {name} ont les formes {shape} et {shape2}</translation>
</message>
<message>
<location filename="files/weights.py" />
<source>there are no weights for the layer {name}</source>
<extracomment>pattern</extracomment>
<translation>il n’y a pas de poids pour la couche {name}</translation>
</message>
<message>
<location filename="files/weights.py" />
<source>there are weights for a layer {name}</source>
<extracomment>pattern</extracomment>
<translation>il y a des poids pour une couche {name}</translation>
</message>
<message>
<location filename="files/weights.py" />
<source>there are weights of {layers}</source>
<extracomment>pattern</extracomment>
<translation>il y a des poids de {layers}</translation>
</message>
<message>
<location filename="files/weights.py" />
<source>transpose them: nnsim has (in, out)</source>
<translation>transposez-les : nnsim attend (in, out)</translation>
</message>
<message>
<location filename="files/weights.py" />
<source>weights are numbers</source>
<translation>les poids sont des nombres</translation>
</message>
<message>
<location filename="files/weights.py" />
<source>{name} does not fit its weights</source>
<extracomment>pattern</extracomment>
<translation>{name} ne va pas avec ses poids</translation>
</message>
<message>
<location filename="files/weights.py" />
<source>{shape}, its weights {either}</source>
<extracomment>pattern</extracomment>
<translation>{shape}, ses poids {either}</translation>
</message>
<message>
<location filename="files/weights.py" />
<source>{where} has an array {name}</source>
<extracomment>pattern</extracomment>
<translation>{where} a un tableau {name}</translation>
</message>
<message>
<location filename="files/weights.py" />
<source>{where} has no weights</source>
<extracomment>pattern</extracomment>
<translation>{where} n’a pas de poids</translation>
</message>
<message>
<location filename="files/weights.py" />
<source>{where} has too many weights</source>
<extracomment>pattern</extracomment>
<translation>{where} a trop de poids</translation>
</message>
</context>
</TS>
