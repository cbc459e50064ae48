<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
<name>nnsim</name>
<message>
<location filename="parts/datasets/_bits.py" />
<source>How many bits there are: 2 to this power samples.</source>
<translation>Nombre de bits : 2 à cette puissance donne le nombre d’exemples.</translation>
</message>
<message>
<location filename="parts/datasets/_bits.py" />
<source>bits</source>
<translation>bits</translation>
</message>
<message>
<location filename="parts/datasets/_fashion.py" />
<source>H. Xiao, K. Rasul and R. Vollgraf, Fashion-MNIST, 2017, arXiv:1708.07747</source>
<translation>H. Xiao, K. Rasul and R. Vollgraf, Fashion-MNIST, 2017, arXiv:1708.07747</translation>
</message>
<message>
<location filename="parts/datasets/_fashion.py" />
<source>ankle boot</source>
<translation>bottine</translation>
</message>
<message>
<location filename="parts/datasets/_fashion.py" />
<source>row {i} column {j}</source>
<extracomment>pattern</extracomment>
<translation>ligne {i} colonne {j}</translation>
</message>
<message>
<location filename="parts/datasets/_files.py" />
<source>Names of the target columns, separated by commas; empty means the last column.</source>
<translation>Noms des colonnes cibles, séparés par des virgules ; vide : la dernière colonne.</translation>
</message>
<message>
<location filename="parts/datasets/_files.py" />
<source>What the targets are; automatic: a column of texts holds classes, anything else is regression.</source>
<translation>Ce que sont les cibles ; automatique : une colonne de textes contient des classes, tout le reste est une régression.</translation>
</message>
<message>
<location filename="parts/datasets/_files.py" />
<source>automatic</source>
<translation>automatique</translation>
</message>
<message>
<location filename="parts/datasets/_files.py" />
<source>task</source>
<translation>tâche</translation>
</message>
<message>
<location filename="parts/datasets/_gates.py" />
<source>The truth table of {title}: {meaning}.</source>
<extracomment>pattern</extracomment>
<translation>La table de vérité de {title} : {meaning}.</translation>
</message>
<message>
<location filename="parts/datasets/_gates.py" />
<source>Write the inputs as −1 and 1 in place of 0 and 1; targets stay 0 and 1.</source>
<translation>Écrire les entrées −1 et 1 au lieu de 0 et 1 ; les cibles restent 0 et 1.</translation>
</message>
<message>
<location filename="parts/datasets/_gates.py" />
<source>signed</source>
<translation>signé</translation>
</message>
<message>
<location filename="parts/datasets/_generated.py" />
<source>How many samples, of all classes together.</source>
<translation>Nombre d’exemples, toutes classes confondues.</translation>
</message>
<message>
<location filename="parts/datasets/_generated.py" />
<source>Standard deviation of the normal noise added to {where}.</source>
<extracomment>pattern</extracomment>
<translation>Écart type du bruit normal ajouté à {where}.</translation>
</message>
<message>
<location filename="parts/datasets/_generated.py" />
<source>The same seed gives the same samples.</source>
<translation>La même graine donne les mêmes exemples.</translation>
</message>
<message>
<location filename="parts/datasets/_generated.py" />
<source>each coordinate</source>
<translation>chaque coordonnée</translation>
</message>
<message>
<location filename="parts/datasets/_generated.py" />
<source>noise</source>
<translation>bruit</translation>
</message>
<message>
<location filename="parts/datasets/and.py" />
<source>1 when both inputs are 1</source>
<translation>1 quand les deux entrées sont 1</translation>
</message>
<message>
<location filename="parts/datasets/and.py" />
<source>Separable by a line: one neuron is enough.</source>
<translation>Séparable par une droite : un neurone suffit.</translation>
</message>
<message>
<location filename="parts/datasets/breast_cancer.py" />
<source>569 tumours of the breast, benign or malignant, with thirty measurements of the nuclei of their cells.</source>
<translation>569 tumeurs du sein, bénignes ou malignes, avec trente mesures des noyaux de leurs cellules.</translation>
</message>
<message>
<location filename="parts/datasets/breast_cancer.py" />
<source>Ten measurements, each as its mean, its standard error and the mean of its three largest values. Their scales differ by a factor of 10,000: standardize them.</source>
<translation>Dix mesures, chacune par sa moyenne, son erreur standard et la moyenne de ses trois plus grandes valeurs. Leurs échelles diffèrent d’un facteur 10 000 : centrez-réduisez-les.</translation>
</message>
<message>
<location filename="parts/datasets/checkerboard.py" />
<source>How many squares there are along each side.</source>
<translation>Nombre de cases le long de chaque côté.</translation>
</message>
<message>
<location filename="parts/datasets/checkerboard.py" />
<source>The squares of a checkerboard from −1 to 1, dark and light: XOR, over and over.</source>
<translation>Les cases d’un damier de −1 à 1, sombres et claires : XOR, encore et encore.</translation>
</message>
<message>
<location filename="parts/datasets/checkerboard.py" />
<source>Two by two squares are XOR as a cloud of points; the more there are, the more hidden neurons it takes.</source>
<translation>Deux cases sur deux, c’est XOR sous forme de nuage de points ; plus il y en a, plus il faut de neurones cachés.</translation>
</message>
<message>
<location filename="parts/datasets/checkerboard.py" />
<source>checkerboard</source>
<translation>damier</translation>
</message>
<message>
<location filename="parts/datasets/checkerboard.py" />
<source>squares</source>
<translation>cases</translation>
</message>
<message>
<location filename="parts/datasets/circles.py" />
<source>A ring inside a ring: three hidden neurons can fence the inner one.</source>
<translation>Un anneau dans un anneau : trois neurones cachés peuvent clôturer l’intérieur.</translation>
</message>
<message>
<location filename="parts/datasets/circles.py" />
<source>Radius of the inner ring; the outer one has 1.</source>
<translation>Rayon de l’anneau intérieur ; celui de l’anneau extérieur est 1.</translation>
</message>
<message>
<location filename="parts/datasets/circles.py" />
<source>circles</source>
<translation>cercles</translation>
</message>
<message>
<location filename="parts/datasets/circles.py" />
<source>ratio</source>
<translation>rapport</translation>
</message>
<message>
<location filename="parts/datasets/csv.py" />
<source>A CSV file whose first line names the columns; inputs are numbers, targets numbers or class names.</source>
<translation>Un fichier CSV dont la première ligne nomme les colonnes ; les entrées sont des nombres, les cibles des nombres ou des noms de classes.</translation>
</message>
<message>
<location filename="parts/datasets/csv.py" />
<source>CSV file</source>
<translation>fichier CSV</translation>
</message>
<message>
<location filename="parts/datasets/csv.py" />
<source>Numbers are plain decimals such as 12, -0.5 or 1.5e-3; a decimal comma, as in 0,5, is read where semicolons or tabs part the fields and no number has a point. Empty lines are skipped, missing values refused. The table's classes tell whether the targets turned out to be classes.</source>
<translation>Les nombres sont de simples décimaux comme 12, -0.5 ou 1.5e-3 ; une virgule décimale, comme dans 0,5, est lue là où des points-virgules ou des tabulations séparent les champs et où aucun nombre n’a de point. Les lignes vides sont sautées, les valeurs manquantes refusées. Les classes du tableau montrent si les cibles ont été prises pour des classes.</translation>
</message>
<message>
<location filename="parts/datasets/csv.py" />
<source>What stands between two fields; automatic is what the first lines say.</source>
<translation>Ce qui sépare deux champs ; automatique : ce que disent les premières lignes.</translation>
</message>
<message>
<location filename="parts/datasets/csv.py" />
<source>Where the file is.</source>
<translation>Où se trouve le fichier.</translation>
</message>
<message>
<location filename="parts/datasets/csv.py" />
<source>give the path of one</source>
<translation>donnez le chemin d’un fichier</translation>
</message>
<message>
<location filename="parts/datasets/csv.py" />
<source>no CSV file is chosen</source>
<translation>aucun fichier CSV n’est choisi</translation>
</message>
<message>
<location filename="parts/datasets/csv.py" />
<source>separator</source>
<translation>séparateur</translation>
</message>
<message>
<location filename="parts/datasets/csv.py" />
<source>the path {settings} cannot be used</source>
<extracomment>pattern</extracomment>
<translation>le chemin {settings} est inutilisable</translation>
</message>
<message>
<location filename="parts/datasets/custom.py" />
<source>Samples typed as CSV text: a line of names, then one line a sample; all of them are for training.</source>
<translation>Exemples tapés en texte CSV : une ligne de noms, puis une ligne pour chaque exemple ; tous servent à l’apprentissage.</translation>
</message>
<message>
<location filename="parts/datasets/custom.py" />
<source>The default is the one sample of a well-known calculation by hand.</source>
<translation>Par défaut, c’est l’unique exemple d’un calcul à la main bien connu.</translation>
</message>
<message>
<location filename="parts/datasets/custom.py" />
<source>The table as CSV text.</source>
<translation>Le tableau en texte CSV.</translation>
</message>
<message>
<location filename="parts/datasets/custom.py" />
<source>the typed table</source>
<translation>le tableau saisi</translation>
</message>
<message>
<location filename="parts/datasets/custom.py" />
<source>typed table</source>
<translation>tableau saisi</translation>
</message>
<message>
<location filename="parts/datasets/digits.py" />
<source>1,797 handwritten digits as images of 8 × 8 pixels, 0 for white to 1 for black.</source>
<translation>1 797 chiffres manuscrits en images de 8 × 8 pixels, de 0 pour le blanc à 1 pour le noir.</translation>
</message>
<message>
<location filename="parts/datasets/digits.py" />
<source>The file holds whole numbers from 0 to 16; they are divided by 16.</source>
<translation>Le fichier contient des nombres entiers de 0 à 16 ; ils sont divisés par 16.</translation>
</message>
<message>
<location filename="parts/datasets/encoder.py" />
<source>8-3-8 finds a code of three bits for eight patterns: look at the outputs of its hidden layer.</source>
<translation>8-3-8 trouve un code de trois bits pour huit motifs : regardez les sorties de sa couche cachée.</translation>
</message>
<message>
<location filename="parts/datasets/encoder.py" />
<source>As many patterns as inputs, a single 1 in each; the outputs are to repeat them through fewer neurons.</source>
<translation>Autant de motifs que d’entrées, chacun avec un seul 1 ; les sorties doivent les reproduire à travers moins de neurones.</translation>
</message>
<message>
<location filename="parts/datasets/encoder.py" />
<source>How many patterns, inputs and outputs there are.</source>
<translation>Nombre de motifs, d’entrées et de sorties.</translation>
</message>
<message>
<location filename="parts/datasets/encoder.py" />
<source>encoder</source>
<translation>encodeur</translation>
</message>
<message>
<location filename="parts/datasets/fashion.py" />
<source>10,000 pictures of clothes, shoes and bags of 14 × 14 pixels, 0 to 1: ten kinds, 1,000 of each.</source>
<translation>10 000 images de vêtements, chaussures et sacs de 14 × 14 pixels, de 0 à 1 : dix sortes, 1 000 de chacune.</translation>
</message>
<message>
<location filename="parts/datasets/fashion.py" />
<source>Fashion-MNIST, small</source>
<translation>Fashion-MNIST, petit</translation>
</message>
<message>
<location filename="parts/datasets/fashion.py" />
<source>The first 1,000 images of each kind in the training part of Fashion-MNIST, each square of 2 × 2 pixels as its mean, in 64 steps. A shirt is hard to tell from a T-shirt, a pullover or a coat.</source>
<translation>Les 1 000 premières images de chaque sorte de la partie d’apprentissage de Fashion-MNIST, chaque carré de 2 × 2 pixels remplacé par sa moyenne, en 64 niveaux. Une chemise est difficile à distinguer d’un tee-shirt, d’un pull ou d’un manteau.</translation>
</message>
<message>
<location filename="parts/datasets/fashion_full.py" />
<source>Fashion-MNIST cannot be read</source>
<translation>Fashion-MNIST est illisible</translation>
</message>
<message>
<location filename="parts/datasets/fashion_full.py" />
<source>Fashion-MNIST is not installed</source>
<translation>Fashion-MNIST n’est pas installé</translation>
</message>
<message>
<location filename="parts/datasets/fashion_full.py" />
<source>Fashion-MNIST, full</source>
<translation>Fashion-MNIST, complet</translation>
</message>
<message>
<location filename="parts/datasets/fashion_full.py" />
<source>How many samples, from the first.</source>
<translation>Nombre d’exemples, à partir du premier.</translation>
</message>
<message>
<location filename="parts/datasets/fashion_full.py" />
<source>Install it with “apt install dataset-fashion-mnist”. The 60,000 images of its training part come first. All of them take some 2 GB of memory.</source>
<translation>Installez-le avec « apt install dataset-fashion-mnist ». Les 60 000 images de sa partie d’apprentissage viennent d’abord. L’ensemble prend environ 2 Go de mémoire.</translation>
</message>
<message>
<location filename="parts/datasets/fashion_full.py" />
<source>Up to 70,000 pictures of clothes, shoes and bags of 28 × 28 pixels; they are read from where Debian's package puts them.</source>
<translation>Jusqu’à 70 000 images de vêtements, chaussures et sacs de 28 × 28 pixels ; elles sont lues là où le paquet Debian les met.</translation>
</message>
<message>
<location filename="parts/datasets/fashion_full.py" />
<source>a label is above 9</source>
<translation>une étiquette dépasse 9</translation>
</message>
<message>
<location filename="parts/datasets/fashion_full.py" />
<source>install the Debian package with “apt install dataset-fashion-mnist”, import its files from elsewhere, or choose “Fashion-MNIST, small”</source>
<translation>installez le paquet Debian avec « apt install dataset-fashion-mnist », importez ses fichiers d’ailleurs, ou choisissez « Fashion-MNIST, petit »</translation>
</message>
<message>
<location filename="parts/datasets/fashion_full.py" />
<source>install the package again</source>
<translation>installez de nouveau le paquet</translation>
</message>
<message>
<location filename="parts/datasets/fashion_full.py" />
<source>it is no such file of Fashion-MNIST</source>
<translation>ce n’est pas un tel fichier de Fashion-MNIST</translation>
</message>
<message>
<location filename="parts/datasets/fashion_full.py" />
<source>there is no folder {folder}</source>
<extracomment>pattern</extracomment>
<translation>il n’y a pas de dossier {folder}</translation>
</message>
<message>
<location filename="parts/datasets/fashion_full.py" />
<source>{name} is damaged</source>
<extracomment>pattern</extracomment>
<translation>{name} est endommagé</translation>
</message>
<message>
<location filename="parts/datasets/function.py" />
<source>How many samples.</source>
<translation>Nombre d’exemples.</translation>
</message>
<message>
<location filename="parts/datasets/function.py" />
<source>Plane: y = (x1 + x2)/10. Hills: six cones, up and down. Saddle: y = x1·x2. Peaks: MATLAB's. Rosenbrock: (1 − x1)² + 100 (x2 − x1²)². Friedman 1: 10 sin(π x1 x2) + 20 (x3 − ½)² + 10 x4 + 5 x5, the other five inputs say nothing. Friedman 2 and 3: impedance and phase of a circuit. Standardize inputs and targets.</source>
<translation>Plan : y = (x1 + x2)/10. Collines : six cônes, vers le haut et vers le bas. Selle : y = x1·x2. Pics : la fonction peaks de MATLAB. Rosenbrock : (1 − x1)² + 100 (x2 − x1²)². Friedman 1 : 10 sin(π x1 x2) + 20 (x3 − ½)² + 10 x4 + 5 x5, les cinq autres entrées ne disent rien. Friedman 2 et 3 : impédance et phase d’un circuit. Centrez-réduisez entrées et cibles.</translation>
</message>
<message>
<location filename="parts/datasets/function.py" />
<source>Regression: a classical function of two or more variables, with noise, inputs uniform over its usual range.</source>
<translation>Régression : une fonction classique de deux variables ou plus, avec du bruit, les entrées étant uniformes sur son domaine habituel.</translation>
</message>
<message>
<location filename="parts/datasets/function.py" />
<source>Which function it is.</source>
<translation>La fonction choisie.</translation>
</message>
<message>
<location filename="parts/datasets/function.py" />
<source>function</source>
<translation>fonction</translation>
</message>
<message>
<location filename="parts/datasets/function.py" />
<source>peaks</source>
<translation>pics</translation>
</message>
<message>
<location filename="parts/datasets/gaussians.py" />
<source>Clouds that overlap cannot be told apart without errors by any network.</source>
<translation>Des nuages qui se recouvrent ne peuvent être séparés sans erreur par aucun réseau.</translation>
</message>
<message>
<location filename="parts/datasets/gaussians.py" />
<source>How many clouds.</source>
<translation>Nombre de nuages.</translation>
</message>
<message>
<location filename="parts/datasets/gaussians.py" />
<source>Round clouds of points with their centres on a circle of radius 2: the task for a single layer.</source>
<translation>Des nuages ronds de points, dont les centres sont sur un cercle de rayon 2 : la tâche pour une seule couche.</translation>
</message>
<message>
<location filename="parts/datasets/gaussians.py" />
<source>classes</source>
<translation>classes</translation>
</message>
<message>
<location filename="parts/datasets/gaussians.py" />
<source>cloud {k}</source>
<extracomment>pattern</extracomment>
<translation>nuage {k}</translation>
</message>
<message>
<location filename="parts/datasets/gaussians.py" />
<source>gaussians</source>
<translation>gaussiennes</translation>
</message>
<message>
<location filename="parts/datasets/imported.py" />
<source>A file, a folder of images or a pasted table, read by a plan: which columns are inputs, which are targets.</source>
<translation>Un fichier, un dossier d’images ou un tableau collé, lu selon un plan : quelles colonnes sont des entrées, lesquelles des cibles.</translation>
</message>
<message>
<location filename="parts/datasets/imported.py" />
<source>How it is read, and what each column is: made by the import.</source>
<translation>La façon de le lire, et ce qu’est chaque colonne : établi par l’importation.</translation>
</message>
<message>
<location filename="parts/datasets/imported.py" />
<source>Rows that could not be used were left out; they are listed below.</source>
<translation>Des lignes inutilisables ont été écartées ; elles sont énumérées ci-dessous.</translation>
</message>
<message>
<location filename="parts/datasets/imported.py" />
<source>The pasted table.</source>
<translation>Le tableau collé.</translation>
</message>
<message>
<location filename="parts/datasets/imported.py" />
<source>Where the file or the folder is; empty for a pasted table.</source>
<translation>Où se trouve le fichier ou le dossier ; vide pour un tableau collé.</translation>
</message>
<message>
<location filename="parts/datasets/imported.py" />
<source>choose a file with File, Import data</source>
<translation>choisissez un fichier par Fichier, Importer des données</translation>
</message>
<message>
<location filename="parts/datasets/imported.py" />
<source>imported data</source>
<translation>données importées</translation>
</message>
<message>
<location filename="parts/datasets/imported.py" />
<source>no data have been imported</source>
<translation>aucune donnée n’a été importée</translation>
</message>
<message>
<location filename="parts/datasets/imported.py" />
<source>plan</source>
<translation>plan</translation>
</message>
<message>
<location filename="parts/datasets/iris.py" />
<source>150 irises of three species, with the length and width of sepals and petals in cm.</source>
<translation>150 iris de trois espèces, avec la longueur et la largeur des sépales et des pétales en cm.</translation>
</message>
<message>
<location filename="parts/datasets/iris.py" />
<source>One species is separable from the others by a plane, the other two overlap a little.</source>
<translation>Une espèce est séparable des autres par un plan, les deux autres se recouvrent un peu.</translation>
</message>
<message>
<location filename="parts/datasets/iris.py" />
<source>iris</source>
<translation>iris</translation>
</message>
<message>
<location filename="parts/datasets/moons.py" />
<source>Two half moons that reach into each other: almost separable by a line, but not quite.</source>
<translation>Deux demi-lunes imbriquées : presque séparables par une droite, mais pas tout à fait.</translation>
</message>
<message>
<location filename="parts/datasets/moons.py" />
<source>moons</source>
<translation>lunes</translation>
</message>
<message>
<location filename="parts/datasets/not.py" />
<source>1 when the input is 0</source>
<translation>1 quand l’entrée est 0</translation>
</message>
<message>
<location filename="parts/datasets/not.py" />
<source>One neuron with a negative weight and a positive bias.</source>
<translation>Un neurone avec un poids négatif et un biais positif.</translation>
</message>
<message>
<location filename="parts/datasets/or.py" />
<source>1 when at least one input is 1</source>
<translation>1 quand au moins une entrée est 1</translation>
</message>
<message>
<location filename="parts/datasets/own.py" />
<source>Samples that you edit: change, add and delete them in the table, or draw them into the plane.</source>
<translation>Des exemples que l’on modifie : en changer, en ajouter et en supprimer dans le tableau, ou les dessiner dans le plan.</translation>
</message>
<message>
<location filename="parts/datasets/own.py" />
<source>The numbers, packed: made by editing.</source>
<translation>Les nombres, compressés : produits par la modification.</translation>
</message>
<message>
<location filename="parts/datasets/own.py" />
<source>They are kept in the project. Any other data can be made your own, to be edited.</source>
<translation>Ils sont conservés dans le projet. Toutes les autres données peuvent devenir vos propres exemples, pour être modifiées.</translation>
</message>
<message>
<location filename="parts/datasets/own.py" />
<source>What the columns are: made by editing.</source>
<translation>Ce que sont les colonnes : produit par la modification.</translation>
</message>
<message>
<location filename="parts/datasets/own.py" />
<source>What was changed since: made by editing.</source>
<translation>Ce qui a été changé depuis : produit par la modification.</translation>
</message>
<message>
<location filename="parts/datasets/own.py" />
<source>edits</source>
<translation>modifications</translation>
</message>
<message>
<location filename="parts/datasets/own.py" />
<source>own samples</source>
<translation>exemples personnels</translation>
</message>
<message>
<location filename="parts/datasets/parity.py" />
<source>As many hidden neurons as bits are enough: each counts up to another number of ones.</source>
<translation>Autant de neurones cachés que de bits suffisent : chacun compte jusqu’à un autre nombre de uns.</translation>
</message>
<message>
<location filename="parts/datasets/parity.py" />
<source>Is the number of ones among some bits odd? Every change of a single bit changes the answer.</source>
<translation>Le nombre de uns parmi des bits est-il impair ? Changer un seul bit change toujours la réponse.</translation>
</message>
<message>
<location filename="parts/datasets/parity.py" />
<source>parity</source>
<translation>parité</translation>
</message>
<message>
<location filename="parts/datasets/sine.py" />
<source>How many periods the inputs cover.</source>
<translation>Nombre de périodes que couvrent les entrées.</translation>
</message>
<message>
<location filename="parts/datasets/sine.py" />
<source>Regression: y = sin x with noise, x uniform over whole periods round 0.</source>
<translation>Régression : y = sin x avec du bruit, x uniforme sur des périodes entières autour de 0.</translation>
</message>
<message>
<location filename="parts/datasets/sine.py" />
<source>noisy sine</source>
<translation>sinus bruité</translation>
</message>
<message>
<location filename="parts/datasets/sine.py" />
<source>periods</source>
<translation>périodes</translation>
</message>
<message>
<location filename="parts/datasets/spirals.py" />
<source>How often each spiral winds round the middle.</source>
<translation>Le nombre de tours de chaque spirale autour du centre.</translation>
</message>
<message>
<location filename="parts/datasets/spirals.py" />
<source>Two spirals, one inside the other, in the plane: which of them does a point lie on?</source>
<translation>Deux spirales imbriquées dans le plan : sur laquelle se trouve un point ?</translation>
</message>
<message>
<location filename="parts/datasets/spirals.py" />
<source>With 194 samples, 3 turns and no noise these are the points of the original benchmark.</source>
<translation>Avec 194 exemples, 3 tours et aucun bruit, ce sont les points du banc d’essai d’origine.</translation>
</message>
<message>
<location filename="parts/datasets/spirals.py" />
<source>first spiral</source>
<translation>première spirale</translation>
</message>
<message>
<location filename="parts/datasets/spirals.py" />
<source>second spiral</source>
<translation>deuxième spirale</translation>
</message>
<message>
<location filename="parts/datasets/spirals.py" />
<source>two spirals</source>
<translation>deux spirales</translation>
</message>
<message>
<location filename="parts/datasets/symmetry.py" />
<source>Does a row of bits read the same from both ends? Two hidden neurons are enough for any length.</source>
<translation>Une suite de bits se lit-elle de la même façon des deux bouts ? Deux neurones cachés suffisent quelle que soit la longueur.</translation>
</message>
<message>
<location filename="parts/datasets/symmetry.py" />
<source>Weights of equal size and opposite sign about the middle, in the ratio 1 : 2 : 4, are the famous solution.</source>
<translation>Des poids de même taille et de signe opposé de part et d’autre du milieu, dans le rapport 1 : 2 : 4, sont la fameuse solution.</translation>
</message>
<message>
<location filename="parts/datasets/symmetry.py" />
<source>not symmetric</source>
<translation>non symétrique</translation>
</message>
<message>
<location filename="parts/datasets/symmetry.py" />
<source>symmetry</source>
<translation>symétrie</translation>
</message>
<message>
<location filename="parts/datasets/wine.py" />
<source>178 wines of three cultivars, with thirteen results of a chemical analysis.</source>
<translation>178 vins de trois cépages, avec treize résultats d’une analyse chimique.</translation>
</message>
<message>
<location filename="parts/datasets/wine.py" />
<source>The columns have very different scales: try it with and without standardization.</source>
<translation>Les colonnes ont des échelles très différentes : essayez avec et sans centrage-réduction.</translation>
</message>
<message>
<location filename="parts/datasets/wine.py" />
<source>wine</source>
<translation>vins</translation>
</message>
<message>
<location filename="parts/datasets/xor.py" />
<source>1 when exactly one input is 1</source>
<translation>1 quand exactement une entrée est 1</translation>
</message>
<message>
<location filename="parts/datasets/xor.py" />
<source>No line separates the two classes, so a network without a hidden layer fails (Minsky and Papert, Perceptrons, 1969); 2-2-1 succeeds from most seeds and gets stuck from some.</source>
<translation>Aucune droite ne sépare les deux classes, un réseau sans couche cachée échoue donc (Minsky et Papert, Perceptrons, 1969) ; 2-2-1 réussit avec la plupart des graines et reste bloqué avec certaines.</translation>
</message>
<message>
<location filename="parts/faults/bias_not_updated.py" />
<source>No: the biases' gradients are right, they are only never used.</source>
<translation>Non : les gradients des biais sont justes, ils ne sont simplement jamais utilisés.</translation>
</message>
<message>
<location filename="parts/faults/bias_not_updated.py" />
<source>None: a watch on a bias shows that it never changes.</source>
<translation>Aucun : un espion sur un biais montre qu’il ne change jamais.</translation>
</message>
<message>
<location filename="parts/faults/bias_not_updated.py" />
<source>The biases are forgotten in the update: they stay what they were at the start.</source>
<translation>Les biais sont oubliés dans la mise à jour : ils restent ce qu’ils étaient au départ.</translation>
</message>
<message>
<location filename="parts/faults/bias_not_updated.py" />
<source>The new bias equals the old one, though its gradient is not 0.</source>
<translation>Le nouveau biais est égal à l’ancien, bien que son gradient ne soit pas 0.</translation>
</message>
<message>
<location filename="parts/faults/bias_not_updated.py" />
<source>Training works, but not as well: what only a bias can do, such as a threshold, has to be made up for by other weights, and simple tasks such as AND or NOT may stay unsolved.</source>
<translation>L’apprentissage fonctionne, mais moins bien : ce que seul un biais peut faire, comme un seuil, doit être compensé par d’autres poids, et des tâches simples comme AND ou NOT peuvent rester non résolues.</translation>
</message>
<message>
<location filename="parts/faults/bias_not_updated.py" />
<source>W̃ ← W̃ − η ∂E/∂W̃, without the bias row, in the place of W ← W − η ∂E/∂W.</source>
<translation>W̃ ← W̃ − η ∂E/∂W̃, sans la ligne des biais, au lieu de W ← W − η ∂E/∂W.</translation>
</message>
<message>
<location filename="parts/faults/bias_not_updated.py" />
<source>bias not updated</source>
<translation>biais non mis à jour</translation>
</message>
<message>
<location filename="parts/faults/bias_not_used.py" />
<source>A bias exceeds any bound: its gradient never comes to rest.</source>
<translation>Un biais dépasse toute borne : son gradient ne s’annule jamais.</translation>
</message>
<message>
<location filename="parts/faults/bias_not_used.py" />
<source>A unit's line or plane always passes through the origin: NOT or AND cannot be learned, and the biases run away without end.</source>
<translation>La droite ou le plan d’une unité passe toujours par l’origine : NOT ou AND ne peuvent pas être appris, et les biais s’échappent sans fin.</translation>
</message>
<message>
<location filename="parts/faults/bias_not_used.py" />
<source>The bias is forgotten in the forward pass: z is the weighted sum alone.</source>
<translation>Le biais est oublié dans la passe avant : z n’est que la somme pondérée.</translation>
</message>
<message>
<location filename="parts/faults/bias_not_used.py" />
<source>Yes, as soon as a bias is not 0; at the very start biases are 0 and nothing is missed.</source>
<translation>Oui, dès qu’un biais n’est pas 0 ; tout au début, les biais sont 0 et rien ne manque.</translation>
</message>
<message>
<location filename="parts/faults/bias_not_used.py" />
<source>bias not used</source>
<translation>biais non utilisé</translation>
</message>
<message>
<location filename="parts/faults/bias_not_used.py" />
<source>z = W̃ᵀ o in the place of z = Wᵀ [1; o]. The backward pass is as it should be, so biases change, without any effect. Predictions forget them too.</source>
<translation>z = W̃ᵀ o au lieu de z = Wᵀ [1; o]. La passe arrière est comme elle doit être : les biais changent donc, sans aucun effet. Les prédictions les oublient aussi.</translation>
</message>
<message>
<location filename="parts/faults/bias_not_used.py" />
<source>z is the weighted sum without its b.</source>
<translation>z est la somme pondérée sans son b.</translation>
</message>
<message>
<location filename="parts/faults/bias_row_kept.py" />
<source>It trains, since the layer after this one is right, but this layer and those before it move in directions that have little to do with the loss.</source>
<translation>Le réseau apprend, puisque la couche suivante est juste, mais cette couche et celles d’avant bougent dans des directions qui ont peu à voir avec la perte.</translation>
</message>
<message>
<location filename="parts/faults/bias_row_kept.py" />
<source>None: no number leaves its range.</source>
<translation>Aucun : aucun nombre ne sort de sa plage.</translation>
</message>
<message>
<location filename="parts/faults/bias_row_kept.py" />
<source>The ∂E/∂o of the first unit is made of biases.</source>
<translation>Le ∂E/∂o de la première unité est fait de biais.</translation>
</message>
<message>
<location filename="parts/faults/bias_row_kept.py" />
<source>W instead of W̃</source>
<translation>W au lieu de W̃</translation>
</message>
<message>
<location filename="parts/faults/bias_row_kept.py" />
<source>Yes: in this layer and in all that feed it.</source>
<translation>Oui : dans cette couche et dans toutes celles qui l’alimentent.</translation>
</message>
<message>
<location filename="parts/faults/bias_row_kept.py" />
<source>layer and before</source>
<translation>couche et précédentes</translation>
</message>
<message>
<location filename="parts/faults/bias_row_kept.py" />
<source>δ is carried back through W with its bias row, instead of through W̃: every unit gets its neighbour's share.</source>
<translation>δ est ramené à travers W avec sa ligne des biais, au lieu de W̃ : chaque unité reçoit la part de sa voisine.</translation>
</message>
<message>
<location filename="parts/faults/bias_row_kept.py" />
<source>∂E/∂o = W δ in the place of W̃ δ, and so that the sizes fit the last row is lost: the first unit gets what belongs to the bias, the second what belongs to the first, and so on.</source>
<translation>∂E/∂o = W δ au lieu de W̃ δ, et pour que les tailles conviennent, la dernière ligne est perdue : la première unité reçoit ce qui revient au biais, la deuxième ce qui revient à la première, et ainsi de suite.</translation>
</message>
<message>
<location filename="parts/faults/constant_start.py" />
<source>Every weight starts with the same value: the units of a layer are twins, and stay so.</source>
<translation>Tous les poids partent de la même valeur : les unités d’une couche sont des jumelles, et le restent.</translation>
</message>
<message>
<location filename="parts/faults/constant_start.py" />
<source>No: the gradients are right; they are only all the same.</source>
<translation>Non : les gradients sont justes ; ils sont seulement tous les mêmes.</translation>
</message>
<message>
<location filename="parts/faults/constant_start.py" />
<source>None: the health of the layer says that its units are alike.</source>
<translation>Aucun : la santé de la couche dit que ses unités sont semblables.</translation>
</message>
<message>
<location filename="parts/faults/constant_start.py" />
<source>Units of a layer compute the same, get the same gradient and stay equal for ever: the layer is worth one unit, and the loss stays where one unit can bring it.</source>
<translation>Les unités d’une couche calculent la même chose, reçoivent le même gradient et restent égales pour toujours : la couche ne vaut qu’une unité, et la perte reste là où une seule unité peut la mener.</translation>
</message>
<message>
<location filename="parts/faults/constant_start.py" />
<source>What every weight starts with.</source>
<translation>La valeur de départ de chaque poids.</translation>
</message>
<message>
<location filename="parts/faults/constant_start.py" />
<source>constant starting weights</source>
<translation>poids de départ constants</translation>
</message>
<message>
<location filename="parts/faults/constant_start.py" />
<source>o, δ and the gradients are equal for all units of a hidden layer.</source>
<translation>o, δ et les gradients sont égaux pour toutes les unités d’une couche cachée.</translation>
</message>
<message>
<location filename="parts/faults/constant_start.py" />
<source>w = 0.5 for every weight that was not set by hand; biases as always. Training begins anew with it, and again without it: undo brings back what was learned.</source>
<translation>w = 0,5 pour chaque poids qui n’a pas été réglé à la main ; les biais comme d’habitude. L’entraînement recommence avec elle, et de nouveau sans elle : annuler rend ce qui a été appris.</translation>
</message>
<message>
<location filename="parts/faults/delta_sign.py" />
<source>In the output layer all outputs move away from their targets, and the loss rises from the first update. In a hidden layer that one and those before it unlearn, while the later ones learn.</source>
<translation>Dans la couche de sortie, toutes les sorties s’éloignent de leurs cibles, et la perte monte dès la première mise à jour. Dans une couche cachée, celle-ci et les précédentes désapprennent, tandis que les suivantes apprennent.</translation>
</message>
<message>
<location filename="parts/faults/delta_sign.py" />
<source>The loss rises, from the first update on when it is the output layer.</source>
<translation>La perte monte, dès la première mise à jour si c’est la couche de sortie.</translation>
</message>
<message>
<location filename="parts/faults/delta_sign.py" />
<source>Yes: in this layer and in all that feed it, by the factor −1.</source>
<translation>Oui : dans cette couche et dans toutes celles qui l’alimentent, d’un facteur −1.</translation>
</message>
<message>
<location filename="parts/faults/delta_sign.py" />
<source>wrong sign of δ</source>
<translation>mauvais signe de δ</translation>
</message>
<message>
<location filename="parts/faults/delta_sign.py" />
<source>δ = −∂E/∂o ⊙ φ'(z) in the place of δ = ∂E/∂o ⊙ φ'(z).</source>
<translation>δ = −∂E/∂o ⊙ φ'(z) au lieu de δ = ∂E/∂o ⊙ φ'(z).</translation>
</message>
<message>
<location filename="parts/faults/delta_sign.py" />
<source>δ has the wrong sign in a layer: as when y − o is written for o − y.</source>
<translation>δ a le mauvais signe dans une couche : comme quand on écrit y − o pour o − y.</translation>
</message>
<message>
<location filename="parts/faults/delta_sign.py" />
<source>δ is negative where the output is above its target.</source>
<translation>δ est négatif là où la sortie est au-dessus de sa cible.</translation>
</message>
<message>
<location filename="parts/faults/dropout_in_evaluation.py" />
<source>A prediction differs from the forward pass calculated without a mask.</source>
<translation>Une prédiction diffère de la passe avant calculée sans masque.</translation>
</message>
<message>
<location filename="parts/faults/dropout_in_evaluation.py" />
<source>No: training is not concerned.</source>
<translation>Non : l’apprentissage n’est pas concerné.</translation>
</message>
<message>
<location filename="parts/faults/dropout_in_evaluation.py" />
<source>None: the validation loss alone is wrong.</source>
<translation>Aucun : seule la perte de validation est fausse.</translation>
</message>
<message>
<location filename="parts/faults/dropout_in_evaluation.py" />
<source>Outputs are dropped also when the network is evaluated or asked for predictions.</source>
<translation>Des sorties sont annulées même quand le réseau est évalué ou qu’on lui demande des prédictions.</translation>
</message>
<message>
<location filename="parts/faults/dropout_in_evaluation.py" />
<source>Outputs are dropped although nothing is to be learned.</source>
<translation>Des sorties sont annulées bien qu’il n’y ait rien à apprendre.</translation>
</message>
<message>
<location filename="parts/faults/dropout_in_evaluation.py" />
<source>The validation loss jumps from epoch to epoch and is worse than it should be, and the same question gets another answer each time.</source>
<translation>La perte de validation saute d’une époque à l’autre et est moins bonne qu’elle ne devrait, et la même question reçoit chaque fois une autre réponse.</translation>
</message>
<message>
<location filename="parts/faults/dropout_in_evaluation.py" />
<source>dropout left on in evaluation</source>
<translation>dropout laissé actif en évaluation</translation>
</message>
<message>
<location filename="parts/faults/dropout_in_evaluation.py" />
<source>dropout mask</source>
<translation>masque de dropout</translation>
</message>
<message>
<location filename="parts/faults/dropout_in_evaluation.py" />
<source>õ = o ⊙ d in the place of õ = o, in the pass over validation samples and in predictions, as without model.eval() in PyTorch. The training itself is as it should be.</source>
<translation>õ = o ⊙ d au lieu de õ = o, dans la passe sur les exemples de validation et dans les prédictions, comme sans model.eval() dans PyTorch. L’apprentissage lui-même est comme il doit être.</translation>
</message>
<message>
<location filename="parts/faults/early_update.py" />
<source>A layer's weights are changed as soon as its own gradient is known, before δ is carried back through them.</source>
<translation>Les poids d’une couche sont changés dès que son propre gradient est connu, avant que δ ne soit ramené à travers eux.</translation>
</message>
<message>
<location filename="parts/faults/early_update.py" />
<source>Hardly any at small rates: the new weights are near the old ones. At large rates the layers before it get wrong δ.</source>
<translation>Presque aucun aux petits taux : les nouveaux poids sont proches des anciens. Aux grands taux, les couches précédentes reçoivent un δ faux.</translation>
</message>
<message>
<location filename="parts/faults/early_update.py" />
<source>Yes: in the layers before this one, and the more the larger the rate; this layer itself is right.</source>
<translation>Oui : dans les couches précédentes, et d’autant plus que le taux est grand ; cette couche elle-même est juste.</translation>
</message>
<message>
<location filename="parts/faults/early_update.py" />
<source>weights updated too early</source>
<translation>poids mis à jour trop tôt</translation>
</message>
<message>
<location filename="parts/faults/early_update.py" />
<source>∂E/∂o = W̃ δ is computed with the new W̃ in the place of the one of the forward pass. All gradients are to be computed first, and all weights changed afterwards.</source>
<translation>∂E/∂o = W̃ δ est calculé avec le nouveau W̃ au lieu de celui de la passe avant. Il faut d’abord calculer tous les gradients, puis changer tous les poids.</translation>
</message>
<message>
<location filename="parts/faults/early_update.py" />
<source>∂E/∂o of the layer before only comes out with the new weights: the mistake of many who calculate Mazur's example.</source>
<translation>Le ∂E/∂o de la couche précédente ne se retrouve qu’avec les nouveaux poids : l’erreur de beaucoup de ceux qui calculent l’exemple de Mazur.</translation>
</message>
<message>
<location filename="parts/faults/missing_slope.py" />
<source>A saturated unit whose δ is large; at a high rate the loss rises.</source>
<translation>Une unité saturée dont δ est grand ; à un taux élevé, la perte monte.</translation>
</message>
<message>
<location filename="parts/faults/missing_slope.py" />
<source>The loss may still fall, as each δ mostly has the right sign; saturated units take steps that are far too large, and training jumps about where it should settle.</source>
<translation>La perte peut encore baisser, car chaque δ a le plus souvent le bon signe ; les unités saturées font des pas beaucoup trop grands, et l’apprentissage s’agite là où il devrait se stabiliser.</translation>
</message>
<message>
<location filename="parts/faults/missing_slope.py" />
<source>The slope of the activation function is forgotten: δ is taken to be ∂E/∂o.</source>
<translation>La pente de la fonction d’activation est oubliée : on prend ∂E/∂o pour δ.</translation>
</message>
<message>
<location filename="parts/faults/missing_slope.py" />
<source>Yes: in this layer and in all that feed it, by factors that differ from sample to sample.</source>
<translation>Oui : dans cette couche et dans toutes celles qui l’alimentent, de facteurs qui diffèrent d’un exemple à l’autre.</translation>
</message>
<message>
<location filename="parts/faults/missing_slope.py" />
<source>missing φ′</source>
<translation>φ′ oubliée</translation>
</message>
<message>
<location filename="parts/faults/missing_slope.py" />
<source>δ = ∂E/∂o in the place of δ = ∂E/∂o ⊙ φ'(z). Nothing is lost where φ' is 1 everywhere (identity).</source>
<translation>δ = ∂E/∂o au lieu de δ = ∂E/∂o ⊙ φ'(z). Rien n’est perdu là où φ' vaut 1 partout (identité).</translation>
</message>
<message>
<location filename="parts/faults/missing_slope.py" />
<source>δ equals ∂E/∂o, number for number.</source>
<translation>δ est égal à ∂E/∂o, nombre pour nombre.</translation>
</message>
<message>
<location filename="parts/faults/never_zeroed.py" />
<source>As momentum that never fades: it goes well at first, then the weights rush past the minimum and swing more and more widely.</source>
<translation>Comme une inertie qui ne s’estompe jamais : tout va bien au début, puis les poids dépassent le minimum et oscillent de plus en plus largement.</translation>
</message>
<message>
<location filename="parts/faults/never_zeroed.py" />
<source>The gradient is not set to 0 before the backward pass: it adds up over all iterations.</source>
<translation>Le gradient n’est pas remis à 0 avant la passe arrière : il s’accumule sur toutes les itérations.</translation>
</message>
<message>
<location filename="parts/faults/never_zeroed.py" />
<source>The loss rises after it had fallen, again and again.</source>
<translation>La perte monte après avoir baissé, encore et encore.</translation>
</message>
<message>
<location filename="parts/faults/never_zeroed.py" />
<source>The second ∂E/∂W is the sum of two.</source>
<translation>Le deuxième ∂E/∂W est la somme de deux.</translation>
</message>
<message>
<location filename="parts/faults/never_zeroed.py" />
<source>Yes, from the second iteration on: in this layer alone. The first gradient is right.</source>
<translation>Oui, à partir de la deuxième itération : dans cette couche seulement. Le premier gradient est juste.</translation>
</message>
<message>
<location filename="parts/faults/never_zeroed.py" />
<source>gradient never zeroed</source>
<translation>gradient jamais remis à zéro</translation>
</message>
<message>
<location filename="parts/faults/never_zeroed.py" />
<source>∂E/∂W ← ∂E/∂W + (1/N) In δᵀ in the place of ∂E/∂W = (1/N) In δᵀ, as without zero_grad() in PyTorch.</source>
<translation>∂E/∂W ← ∂E/∂W + (1/N) In δᵀ au lieu de ∂E/∂W = (1/N) In δᵀ, comme sans zero_grad() dans PyTorch.</translation>
</message>
<message>
<location filename="parts/faults/not_averaged.py" />
<source>As if the learning rate were N times larger: small batches go well, large ones jump about or diverge. Optimizers that divide by the gradient's size (Adam, RMSprop) hide it.</source>
<translation>Comme si le taux d’apprentissage était N fois plus grand : avec de petits lots tout va bien, avec de grands l’apprentissage s’agite ou diverge. Les optimiseurs qui divisent par la taille du gradient (Adam, RMSprop) le cachent.</translation>
</message>
<message>
<location filename="parts/faults/not_averaged.py" />
<source>The gradient is summed over the samples of the batch, and the division by N is forgotten.</source>
<translation>Le gradient est sommé sur les exemples du lot, et la division par N est oubliée.</translation>
</message>
<message>
<location filename="parts/faults/not_averaged.py" />
<source>The loss rises, with large batches or at a rate that would be right for the mean.</source>
<translation>La perte monte, avec de grands lots ou à un taux qui conviendrait à la moyenne.</translation>
</message>
<message>
<location filename="parts/faults/not_averaged.py" />
<source>Yes: in this layer alone, by the factor N, the size of the batch.</source>
<translation>Oui : dans cette couche seulement, d’un facteur N, la taille du lot.</translation>
</message>
<message>
<location filename="parts/faults/not_averaged.py" />
<source>gradient not averaged</source>
<translation>gradient non moyenné</translation>
</message>
<message>
<location filename="parts/faults/not_averaged.py" />
<source>∂E/∂W = In δᵀ in the place of (1/N) In δᵀ: it is N times too large. With one sample there is no difference.</source>
<translation>∂E/∂W = In δᵀ au lieu de (1/N) In δᵀ : il est N fois trop grand. Avec un seul exemple, il n’y a pas de différence.</translation>
</message>
<message>
<location filename="parts/faults/not_averaged.py" />
<source>∂E/∂W is N times the mean over the samples; with a single sample it is right.</source>
<translation>∂E/∂W est N fois la moyenne sur les exemples ; avec un seul exemple, il est juste.</translation>
</message>
<message>
<location filename="parts/faults/rate_too_large.py" />
<source>By how much the rate is too large.</source>
<translation>Le facteur dont le taux est trop grand.</translation>
</message>
<message>
<location filename="parts/faults/rate_too_large.py" />
<source>No: the gradients are right, the steps are too long.</source>
<translation>Non : les gradients sont justes, les pas sont trop longs.</translation>
</message>
<message>
<location filename="parts/faults/rate_too_large.py" />
<source>The learning rate is a thousand times too large, as with the point in the wrong place.</source>
<translation>Le taux d’apprentissage est mille fois trop grand, comme quand la virgule est au mauvais endroit.</translation>
</message>
<message>
<location filename="parts/faults/rate_too_large.py" />
<source>The loss leaps up at the first updates; units saturate, relu units die, or numbers overflow to NaN.</source>
<translation>La perte bondit dès les premières mises à jour ; des unités saturent, des unités relu meurent, ou des nombres débordent jusqu’à NaN.</translation>
</message>
<message>
<location filename="parts/faults/rate_too_large.py" />
<source>The loss rises within a few updates, a weight exceeds a bound, or a number is NaN.</source>
<translation>La perte monte en quelques mises à jour, un poids dépasse une borne, ou un nombre est NaN.</translation>
</message>
<message>
<location filename="parts/faults/rate_too_large.py" />
<source>The new weight is off by 1000 times the step.</source>
<translation>Le nouveau poids est faux de 1000 fois le pas.</translation>
</message>
<message>
<location filename="parts/faults/rate_too_large.py" />
<source>W ← W − 1000 η ∂E/∂W in the place of W ← W − η ∂E/∂W. Rprop, whose steps do not depend on the rate, is not concerned.</source>
<translation>W ← W − 1000 η ∂E/∂W au lieu de W ← W − η ∂E/∂W. Rprop, dont les pas ne dépendent pas du taux, n’est pas concerné.</translation>
</message>
<message>
<location filename="parts/faults/rate_too_large.py" />
<source>factor</source>
<translation>facteur</translation>
</message>
<message>
<location filename="parts/faults/rate_too_large.py" />
<source>learning rate × 1000</source>
<translation>taux d’apprentissage × 1000</translation>
</message>
<message>
<location filename="parts/faults/shuffled_labels.py" />
<source>Inputs and targets are shuffled apart: a sample's target is that of another one of its batch.</source>
<translation>Entrées et cibles sont mélangées séparément : la cible d’un exemple est celle d’un autre de son lot.</translation>
</message>
<message>
<location filename="parts/faults/shuffled_labels.py" />
<source>No: gradients are right for the targets that are there; the targets are wrong.</source>
<translation>Non : les gradients sont justes pour les cibles qui sont là ; ce sont les cibles qui sont fausses.</translation>
</message>
<message>
<location filename="parts/faults/shuffled_labels.py" />
<source>None: the loss stays near that of the mean of the targets.</source>
<translation>Aucun : la perte reste proche de celle de la moyenne des cibles.</translation>
</message>
<message>
<location filename="parts/faults/shuffled_labels.py" />
<source>The outputs go to the mean of the targets and stay there: the loss does not fall below what a constant output has, and accuracy not above that of guessing.</source>
<translation>Les sorties vont à la moyenne des cibles et y restent : la perte ne descend pas au-dessous de celle d’une sortie constante, et l’exactitude ne dépasse pas celle du hasard.</translation>
</message>
<message>
<location filename="parts/faults/shuffled_labels.py" />
<source>The targets are dealt out anew among the samples of the batch.</source>
<translation>Les cibles sont redistribuées entre les exemples du lot.</translation>
</message>
<message>
<location filename="parts/faults/shuffled_labels.py" />
<source>shuffled labels</source>
<translation>étiquettes mélangées</translation>
</message>
<message>
<location filename="parts/faults/shuffled_labels.py" />
<source>y of a sample is not the target that the data table has in its row.</source>
<translation>Le y d’un exemple n’est pas la cible que le tableau des données a dans sa ligne.</translation>
</message>
<message>
<location filename="parts/faults/shuffled_labels.py" />
<source>y ← y of other samples</source>
<translation>y ← y d’autres exemples</translation>
</message>
<message>
<location filename="parts/faults/shuffled_labels.py" />
<source>y ← y of other samples, by a new permutation for each batch; x stays. Validation is not concerned.</source>
<translation>y ← y d’autres exemples, par une nouvelle permutation pour chaque lot ; x reste. La validation n’est pas concernée.</translation>
</message>
<message>
<location filename="parts/faults/slope_of_net_input.py" />
<source>The loss rises, and weights exceed any bound.</source>
<translation>La perte monte, et des poids dépassent toute borne.</translation>
</message>
<message>
<location filename="parts/faults/slope_of_net_input.py" />
<source>The slope is negative where |z| is large: such units move away from their targets, and the loss rises.</source>
<translation>La pente est négative là où |z| est grand : ces unités s’éloignent de leurs cibles, et la perte monte.</translation>
</message>
<message>
<location filename="parts/faults/slope_of_net_input.py" />
<source>The slope's formula for outputs, such as o (1 − o), is used with net inputs: z (1 − z).</source>
<translation>La formule de la pente pour les sorties, comme o (1 − o), est appliquée aux entrées nettes : z (1 − z).</translation>
</message>
<message>
<location filename="parts/faults/slope_of_net_input.py" />
<source>Yes: in this layer and in all that feed it, with wrong signs where |z| is large.</source>
<translation>Oui : dans cette couche et dans toutes celles qui l’alimentent, avec le mauvais signe là où |z| est grand.</translation>
</message>
<message>
<location filename="parts/faults/slope_of_net_input.py" />
<source>δ = ∂E/∂o ⊙ z ⊙ (1 − z) for logistic, or ⊙ (1 − z²) for tanh, in the place of the same with o. It concerns activation functions whose slope is written with o.</source>
<translation>δ = ∂E/∂o ⊙ z ⊙ (1 − z) pour logistique, ou ⊙ (1 − z²) pour tanh, au lieu de la même chose avec o. Cela concerne les fonctions d’activation dont la pente s’écrit avec o.</translation>
</message>
<message>
<location filename="parts/faults/slope_of_net_input.py" />
<source>φ' is negative or larger than 1, which no logistic or tanh can be.</source>
<translation>φ' est négative ou supérieure à 1, ce qui est impossible pour logistique et tanh.</translation>
</message>
<message>
<location filename="parts/faults/slope_of_net_input.py" />
<source>φ′ taken of z, written for o</source>
<translation>φ′ prise en z, écrite pour o</translation>
</message>
<message>
<location filename="parts/faults/slope_twice.py" />
<source>A vanishing gradient while outputs are wrong and saturated.</source>
<translation>Un gradient qui s’évanouit alors que des sorties sont fausses et saturées.</translation>
</message>
<message>
<location filename="parts/faults/slope_twice.py" />
<source>Outputs that are confidently wrong hardly learn: the loss falls much more slowly, most of all where it is largest.</source>
<translation>Les sorties fausses mais sûres d’elles n’apprennent presque pas : la perte baisse beaucoup plus lentement, surtout là où elle est la plus grande.</translation>
</message>
<message>
<location filename="parts/faults/slope_twice.py" />
<source>The output layer's δ = o − y, in which φ' has cancelled out, is multiplied by φ' again.</source>
<translation>Le δ = o − y de la couche de sortie, où φ' s’est simplifiée, est de nouveau multiplié par φ'.</translation>
</message>
<message>
<location filename="parts/faults/slope_twice.py" />
<source>Yes: in the output layer and in all that feed it; analytic gradients are too small, by φ'.</source>
<translation>Oui : dans la couche de sortie et dans toutes celles qui l’alimentent ; les gradients analytiques sont trop petits, d’un facteur φ'.</translation>
</message>
<message>
<location filename="parts/faults/slope_twice.py" />
<source>δ = (o − y) ⊙ φ'(z) in the place of δ = o − y, for cross-entropy with softmax or with logistic outputs.</source>
<translation>δ = (o − y) ⊙ φ'(z) au lieu de δ = o − y, pour l’entropie croisée avec des sorties softmax ou logistiques.</translation>
</message>
<message>
<location filename="parts/faults/slope_twice.py" />
<source>δ is not o − y, though the loss is cross-entropy.</source>
<translation>δ n’est pas o − y, bien que la perte soit l’entropie croisée.</translation>
</message>
<message>
<location filename="parts/faults/slope_twice.py" />
<source>φ′ once too often</source>
<translation>φ′ une fois de trop</translation>
</message>
<message>
<location filename="parts/faults/softmax_slope.py" />
<source>Outputs of wrong classes are never pushed down: δ is 0 for them. It learns, but more slowly, as only the right class pulls.</source>
<translation>Les sorties des mauvaises classes ne sont jamais repoussées : leur δ est 0. Le réseau apprend, mais plus lentement, car seule la bonne classe tire.</translation>
</message>
<message>
<location filename="parts/faults/softmax_slope.py" />
<source>Softmax is derived like an elementwise function: the outputs' influence on each other is left out.</source>
<translation>Softmax est dérivée comme une fonction élément par élément : l’influence des sorties les unes sur les autres est négligée.</translation>
</message>
<message>
<location filename="parts/faults/softmax_slope.py" />
<source>The δ of a sample do not sum to 0, as those of softmax with cross-entropy do.</source>
<translation>La somme des δ d’un exemple n’est pas 0, comme elle l’est avec softmax et l’entropie croisée.</translation>
</message>
<message>
<location filename="parts/faults/softmax_slope.py" />
<source>Yes: in the softmax layer and in all that feed it.</source>
<translation>Oui : dans la couche softmax et dans toutes celles qui l’alimentent.</translation>
</message>
<message>
<location filename="parts/faults/softmax_slope.py" />
<source>softmax with ∂E/∂o ⊙ φ′</source>
<translation>softmax avec ∂E/∂o ⊙ φ′</translation>
</message>
<message>
<location filename="parts/faults/softmax_slope.py" />
<source>δ = ∂E/∂o ⊙ o ⊙ (1 − o) in the place of δ = Jᵀ ∂E/∂o; with cross-entropy, that is −y ⊙ (1 − o) in the place of o − y.</source>
<translation>δ = ∂E/∂o ⊙ o ⊙ (1 − o) au lieu de δ = Jᵀ ∂E/∂o ; avec l’entropie croisée, c’est −y ⊙ (1 − o) au lieu de o − y.</translation>
</message>
<message>
<location filename="parts/faults/stale_gradient.py" />
<source>After the first update all weights are as before.</source>
<translation>Après la première mise à jour, tous les poids sont comme avant.</translation>
</message>
<message>
<location filename="parts/faults/stale_gradient.py" />
<source>No: each gradient is right for its own iteration, but is used in the next one.</source>
<translation>Non : chaque gradient est juste pour sa propre itération, mais n’est utilisé que dans la suivante.</translation>
</message>
<message>
<location filename="parts/faults/stale_gradient.py" />
<source>None at small rates; at large ones the loss rises again and again.</source>
<translation>Aucun aux petits taux ; aux grands, la perte monte encore et encore.</translation>
</message>
<message>
<location filename="parts/faults/stale_gradient.py" />
<source>The first update changes nothing. Afterwards every update is one late: slow steps hardly show it, large ones swing from side to side.</source>
<translation>La première mise à jour ne change rien. Ensuite, chaque mise à jour a un temps de retard : avec de petits pas cela se voit à peine, avec de grands les poids oscillent d’un côté à l’autre.</translation>
</message>
<message>
<location filename="parts/faults/stale_gradient.py" />
<source>The gradient of the iteration before.</source>
<translation>Le gradient de l’itération précédente.</translation>
</message>
<message>
<location filename="parts/faults/stale_gradient.py" />
<source>The update uses the gradient of the iteration before, as when the optimizer's step comes before the backward pass.</source>
<translation>La mise à jour utilise le gradient de l’itération précédente, comme quand le pas de l’optimiseur vient avant la passe arrière.</translation>
</message>
<message>
<location filename="parts/faults/stale_gradient.py" />
<source>W ← W − η ∂E/∂W of the iteration before, in the place of the present one; the first update has none yet and uses 0.</source>
<translation>W ← W − η ∂E/∂W de l’itération précédente, au lieu de l’actuelle ; la première mise à jour n’en a pas encore et prend 0.</translation>
</message>
<message>
<location filename="parts/faults/stale_gradient.py" />
<source>old gradient</source>
<translation>ancien gradient</translation>
</message>
<message>
<location filename="parts/faults/stale_gradient.py" />
<source>stale gradient</source>
<translation>gradient périmé</translation>
</message>
<message>
<location filename="parts/faults/unscaled_data.py" />
<source>A saturated unit, a vanishing or an exploding gradient.</source>
<translation>Une unité saturée, un gradient qui s’évanouit ou qui explose.</translation>
</message>
<message>
<location filename="parts/faults/unscaled_data.py" />
<source>By how much the inputs are too large.</source>
<translation>Le facteur dont les entrées sont trop grandes.</translation>
</message>
<message>
<location filename="parts/faults/unscaled_data.py" />
<source>No: gradients are right for the inputs that are there; the inputs are wrong.</source>
<translation>Non : les gradients sont justes pour les entrées qui sont là ; ce sont les entrées qui sont fausses.</translation>
</message>
<message>
<location filename="parts/faults/unscaled_data.py" />
<source>The first hidden layer saturates or its net inputs are huge: gradients vanish behind logistic and tanh, and explode with identity and relu.</source>
<translation>La première couche cachée sature ou ses entrées nettes sont énormes : les gradients s’évanouissent derrière logistique et tanh, et explosent avec identité et relu.</translation>
</message>
<message>
<location filename="parts/faults/unscaled_data.py" />
<source>The inputs are not scaled as they should be.</source>
<translation>Les entrées ne sont pas mises à l’échelle comme elles devraient l’être.</translation>
</message>
<message>
<location filename="parts/faults/unscaled_data.py" />
<source>The inputs come a hundred times too large, as when nobody standardized them.</source>
<translation>Les entrées arrivent cent fois trop grandes, comme si personne ne les avait centrées-réduites.</translation>
</message>
<message>
<location filename="parts/faults/unscaled_data.py" />
<source>unscaled data</source>
<translation>données non mises à l’échelle</translation>
</message>
<message>
<location filename="parts/faults/unscaled_data.py" />
<source>unscaled input</source>
<translation>entrée non mise à l’échelle</translation>
</message>
<message>
<location filename="parts/faults/unscaled_data.py" />
<source>x of a sample is not what the data table has in its row.</source>
<translation>Le x d’un exemple n’est pas ce que le tableau des données a dans sa ligne.</translation>
</message>
<message>
<location filename="parts/faults/unscaled_data.py" />
<source>x ← 100 x after the batch has been taken, in training, validation and predictions alike.</source>
<translation>x ← 100 x après la prise du lot, aussi bien dans l’apprentissage que dans la validation et les prédictions.</translation>
</message>
<message>
<location filename="parts/faults/update_sign.py" />
<source>A weight with a positive gradient has grown.</source>
<translation>Un poids de gradient positif a grandi.</translation>
</message>
<message>
<location filename="parts/faults/update_sign.py" />
<source>In all layers, or in the output layer alone, the loss rises from the first update on, until outputs saturate or numbers overflow. A hidden layer alone works against the others.</source>
<translation>Dans toutes les couches, ou dans la seule couche de sortie, la perte monte dès la première mise à jour, jusqu’à ce que les sorties saturent ou que des nombres débordent. Une couche cachée seule travaille contre les autres.</translation>
</message>
<message>
<location filename="parts/faults/update_sign.py" />
<source>No: the gradients are right, they are only used the wrong way.</source>
<translation>Non : les gradients sont justes, ils sont seulement utilisés dans le mauvais sens.</translation>
</message>
<message>
<location filename="parts/faults/update_sign.py" />
<source>The loss rises, from the first update on unless it is only a hidden layer.</source>
<translation>La perte monte, dès la première mise à jour sauf s’il ne s’agit que d’une couche cachée.</translation>
</message>
<message>
<location filename="parts/faults/update_sign.py" />
<source>The step is added to the weights instead of taken from them: the loss is climbed.</source>
<translation>Le pas est ajouté aux poids au lieu d’en être retranché : on remonte la perte.</translation>
</message>
<message>
<location filename="parts/faults/update_sign.py" />
<source>W ← W + η ∂E/∂W in the place of W ← W − η ∂E/∂W; with other optimizers their step is added likewise.</source>
<translation>W ← W + η ∂E/∂W au lieu de W ← W − η ∂E/∂W ; avec d’autres optimiseurs, leur pas est ajouté de même.</translation>
</message>
<message>
<location filename="parts/faults/update_sign.py" />
<source>wrong sign of the update</source>
<translation>mauvais signe de la mise à jour</translation>
</message>
<message>
<location filename="parts/rules/_competing.py" />
<source>choose the rule again: that makes the layer a competitive one</source>
<translation>choisissez de nouveau la règle : elle rend la couche compétitive</translation>
</message>
<message>
<location filename="parts/rules/_competing.py" />
<source>{title} is a rule for competitive layers, and {name} is a {title2} one</source>
<extracomment>pattern</extracomment>
<translation>{title} est une règle pour des couches compétitives, et {name} est une couche {title2!t}</translation>
</message>
<message>
<location filename="parts/rules/_descent.py" />
<source>Cut and frozen edges do not learn.</source>
<translation>Les arêtes coupées ou figées n’apprennent pas.</translation>
</message>
<message>
<location filename="parts/rules/_descent.py" />
<source>How the loss changes with the output.</source>
<translation>La variation de la perte avec la sortie.</translation>
</message>
<message>
<location filename="parts/rules/_descent.py" />
<source>The share of each unit in the loss: how E changes with its net input.</source>
<translation>La part de chaque unité dans la perte : la variation de E avec son entrée nette.</translation>
</message>
<message>
<location filename="parts/rules/_descent.py" />
<source>backward</source>
<translation>arrière</translation>
</message>
<message>
<location filename="parts/rules/_descent.py" />
<source>choose backpropagation again, or another rule</source>
<translation>choisissez de nouveau la rétropropagation, ou une autre règle</translation>
</message>
<message>
<location filename="parts/rules/_descent.py" />
<source>constraint</source>
<translation>contrainte</translation>
</message>
<message>
<location filename="parts/rules/_descent.py" />
<source>link it to inputs alone</source>
<translation>ne la reliez qu’à des entrées</translation>
</message>
<message>
<location filename="parts/rules/_descent.py" />
<source>loss gradient</source>
<translation>gradient de la perte</translation>
</message>
<message>
<location filename="parts/rules/_descent.py" />
<source>{name} is a {title} layer, which has no gradient</source>
<extracomment>pattern</extracomment>
<translation>{name} est une couche {title!t}, qui n’a pas de gradient</translation>
</message>
<message>
<location filename="parts/rules/_descent.py" />
<source>{name} is a {title} layer, which passes no gradient on to the layers that feed it</source>
<extracomment>pattern</extracomment>
<translation>{name} est une couche {title!t}, qui ne transmet pas de gradient aux couches qui l’alimentent</translation>
</message>
<message>
<location filename="parts/rules/_descent.py" />
<source>{title}, biases left out.</source>
<extracomment>pattern</extracomment>
<translation>{title}, sans les biais.</translation>
</message>
<message>
<location filename="parts/rules/_hebbian.py" />
<source>choose identity</source>
<translation>choisissez identité</translation>
</message>
<message>
<location filename="parts/rules/_hebbian.py" />
<source>{title} is a rule for linear units, and {name} has {title2}</source>
<extracomment>pattern</extracomment>
<translation>{title} est une règle pour des unités linéaires, et {name} a {title2}</translation>
</message>
<message>
<location filename="parts/rules/_single.py" />
<source>delete the layer, or choose backpropagation</source>
<translation>supprimez la couche, ou choisissez la rétropropagation</translation>
</message>
<message>
<location filename="parts/rules/_single.py" />
<source>{title} has no way to tell the hidden layer {name} what to change</source>
<extracomment>pattern</extracomment>
<translation>{title} n’a aucun moyen de dire à la couche cachée {name} ce qu’elle doit changer</translation>
</message>
<message>
<location filename="parts/rules/_whole.py" />
<source>This is done once.</source>
<translation>Cela n’est fait qu’une fois.</translation>
</message>
<message>
<location filename="parts/rules/_whole.py" />
<source>begun ← 1</source>
<translation>begun ← 1</translation>
</message>
<message>
<location filename="parts/rules/adaline.py" />
<source>Adaline</source>
<translation>Adaline</translation>
</message>
<message>
<location filename="parts/rules/adaline.py" />
<source>Adaline cuts its net input to −1 or 1, and {name} has {title}</source>
<extracomment>pattern</extracomment>
<translation>Adaline ramène son entrée nette à −1 ou 1, et {name} a {title!t}</translation>
</message>
<message>
<location filename="parts/rules/adaline.py" />
<source>Down the slope of the mean square.</source>
<translation>En descendant la pente de l’erreur quadratique moyenne.</translation>
</message>
<message>
<location filename="parts/rules/adaline.py" />
<source>How far the net input is from the target.</source>
<translation>L’écart entre l’entrée nette et la cible.</translation>
</message>
<message>
<location filename="parts/rules/adaline.py" />
<source>Learns also from what is right already, so it ends at the least squares and not where mistakes end. Its targets may be any numbers where the activation is the identity.</source>
<translation>Apprend aussi de ce qui est déjà juste, et aboutit donc aux moindres carrés et non là où les erreurs cessent. Ses cibles peuvent être des nombres quelconques quand l’activation est l’identité.</translation>
</message>
<message>
<location filename="parts/rules/adaline.py" />
<source>Widrow and Hoff's LMS: the net input is brought near the target; the sign of it is the answer.</source>
<translation>Le LMS de Widrow et Hoff : l’entrée nette est rapprochée de la cible ; son signe est la réponse.</translation>
</message>
<message>
<location filename="parts/rules/adaline.py" />
<source>choose sign, or identity</source>
<translation>choisissez signe ou identité</translation>
</message>
<message>
<location filename="parts/rules/adaline.py" />
<source>half squared error of z</source>
<translation>½ erreur quadratique de z</translation>
</message>
<message>
<location filename="parts/rules/adaline.py" />
<source>least squares</source>
<translation>moindres carrés</translation>
</message>
<message>
<location filename="parts/rules/backprop.py" />
<source>Gradient descent: the loss is carried back through the layers, and each weight moves against its gradient.</source>
<translation>Descente de gradient : la perte est ramenée à travers les couches, et chaque poids se déplace à l’opposé de son gradient.</translation>
</message>
<message>
<location filename="parts/rules/delta_rule.py" />
<source>Each weight moves by η times its input times the error of its unit times the slope of its activation.</source>
<translation>Chaque poids se déplace de η fois son entrée, fois l’erreur de son unité, fois la pente de son activation.</translation>
</message>
<message>
<location filename="parts/rules/delta_rule.py" />
<source>Input times error times slope.</source>
<translation>Entrée fois erreur fois pente.</translation>
</message>
<message>
<location filename="parts/rules/delta_rule.py" />
<source>What is wrong with each output.</source>
<translation>L’erreur de chaque sortie.</translation>
</message>
<message>
<location filename="parts/rules/delta_rule.py" />
<source>choose logistic, tanh or identity</source>
<translation>choisissez logistique, tanh ou identité</translation>
</message>
<message>
<location filename="parts/rules/delta_rule.py" />
<source>half squared error</source>
<translation>½ erreur quadratique</translation>
</message>
<message>
<location filename="parts/rules/delta_rule.py" />
<source>the delta rule needs a slope of each unit, and {title} in {name} has none</source>
<extracomment>pattern</extracomment>
<translation>la règle delta a besoin d’une pente de chaque unité, et {title!t} dans {name} n’en a pas</translation>
</message>
<message>
<location filename="parts/rules/evidence.py" />
<source>A distribution over the weights of linear units; the evidence says how strong prior and noise are.</source>
<translation>Une distribution sur les poids d’unités linéaires ; l’évidence (vraisemblance marginale) dit quelle est la force de l’a priori et du bruit.</translation>
</message>
<message>
<location filename="parts/rules/evidence.py" />
<source>Bayesian regression</source>
<translation>régression bayésienne</translation>
</message>
<message>
<location filename="parts/rules/evidence.py" />
<source>Bayesian regression is for linear units, and {name} has others</source>
<extracomment>pattern</extracomment>
<translation>la régression bayésienne est faite pour des unités linéaires, et {name} en a d’autres</translation>
</message>
<message>
<location filename="parts/rules/evidence.py" />
<source>Bayesian regression is one layer on one input layer</source>
<translation>la régression bayésienne est une seule couche sur une seule couche d’entrée</translation>
</message>
<message>
<location filename="parts/rules/evidence.py" />
<source>How far weights still move.</source>
<translation>Le déplacement qui reste aux poids.</translation>
</message>
<message>
<location filename="parts/rules/evidence.py" />
<source>How little the weights move at the end, all together.</source>
<translation>Le petit déplacement, de tous les poids ensemble, auquel l’apprentissage finit.</translation>
</message>
<message>
<location filename="parts/rules/evidence.py" />
<source>How many weights the data determine.</source>
<translation>Le nombre de poids que les données déterminent.</translation>
</message>
<message>
<location filename="parts/rules/evidence.py" />
<source>How sure each weight is: √Σᵢᵢ.</source>
<translation>L’incertitude de chaque poids : √Σᵢᵢ.</translation>
</message>
<message>
<location filename="parts/rules/evidence.py" />
<source>How sure the predictions are, noise included.</source>
<translation>L’incertitude des prédictions, bruit compris.</translation>
</message>
<message>
<location filename="parts/rules/evidence.py" />
<source>How the inputs vary together.</source>
<translation>La façon dont les entrées varient ensemble.</translation>
</message>
<message>
<location filename="parts/rules/evidence.py" />
<source>S = V diag(λ) Vᵀ</source>
<translation>S = V diag(λ) Vᵀ</translation>
</message>
<message>
<location filename="parts/rules/evidence.py" />
<source>The directions in which the inputs vary, and how much.</source>
<translation>Les directions dans lesquelles les entrées varient, et de combien.</translation>
</message>
<message>
<location filename="parts/rules/evidence.py" />
<source>The logarithm of the evidence, which has a maximum.</source>
<translation>Le logarithme de l’évidence, qui a un maximum.</translation>
</message>
<message>
<location filename="parts/rules/evidence.py" />
<source>The mean of each input.</source>
<translation>La moyenne de chaque entrée.</translation>
</message>
<message>
<location filename="parts/rules/evidence.py" />
<source>The mean of each target.</source>
<translation>La moyenne de chaque cible.</translation>
</message>
<message>
<location filename="parts/rules/evidence.py" />
<source>The means of the weights: w = β Σ X yᵀ.</source>
<translation>Les moyennes des poids : w = β Σ X yᵀ.</translation>
</message>
<message>
<location filename="parts/rules/evidence.py" />
<source>The shape of the gamma distributions over both precisions.</source>
<translation>La forme des lois gamma sur les deux précisions.</translation>
</message>
<message>
<location filename="parts/rules/evidence.py" />
<source>The squared error over all samples.</source>
<translation>L’erreur quadratique sur tous les exemples.</translation>
</message>
<message>
<location filename="parts/rules/evidence.py" />
<source>The weights are kept to be compared.</source>
<translation>Les poids sont conservés pour être comparés.</translation>
</message>
<message>
<location filename="parts/rules/evidence.py" />
<source>Their inverse scale; both 0: nothing is known beforehand.</source>
<translation>Leur échelle inverse ; 0 pour les deux : on ne sait rien d’avance.</translation>
</message>
<message>
<location filename="parts/rules/evidence.py" />
<source>Weights that the data do not determine stay near 0. The band is the standard deviation of a prediction.</source>
<translation>Les poids que les données ne déterminent pas restent près de 0. La bande est l’écart type d’une prédiction.</translation>
</message>
<message>
<location filename="parts/rules/evidence.py" />
<source>What targets and directions share.</source>
<translation>Ce que les cibles et les directions ont en commun.</translation>
</message>
<message>
<location filename="parts/rules/evidence.py" />
<source>What the means of inputs and targets ask for.</source>
<translation>Ce qu’imposent les moyennes des entrées et des cibles.</translation>
</message>
<message>
<location filename="parts/rules/evidence.py" />
<source>delete the others</source>
<translation>supprimez les autres</translation>
</message>
<message>
<location filename="parts/rules/evidence.py" />
<source>eigenvalues</source>
<translation>valeurs propres</translation>
</message>
<message>
<location filename="parts/rules/evidence.py" />
<source>evidence</source>
<translation>évidence</translation>
</message>
<message>
<location filename="parts/rules/evidence.py" />
<source>how far weights still move</source>
<translation>de combien les poids bougent encore</translation>
</message>
<message>
<location filename="parts/rules/evidence.py" />
<source>keep</source>
<translation>garder</translation>
</message>
<message>
<location filename="parts/rules/evidence.py" />
<source>ln p</source>
<translation>ln p</translation>
</message>
<message>
<location filename="parts/rules/evidence.py" />
<source>logarithm of the evidence</source>
<translation>logarithme de l’évidence</translation>
</message>
<message>
<location filename="parts/rules/evidence.py" />
<source>make it a dense layer with identity</source>
<translation>faites-en une couche dense avec identité</translation>
</message>
<message>
<location filename="parts/rules/evidence.py" />
<source>mean input</source>
<translation>entrée moyenne</translation>
</message>
<message>
<location filename="parts/rules/evidence.py" />
<source>mean target</source>
<translation>cible moyenne</translation>
</message>
<message>
<location filename="parts/rules/evidence.py" />
<source>n ln 2π</source>
<translation>n ln 2π</translation>
</message>
<message>
<location filename="parts/rules/evidence.py" />
<source>noise precision</source>
<translation>précision du bruit</translation>
</message>
<message>
<location filename="parts/rules/evidence.py" />
<source>posterior</source>
<translation>a posteriori</translation>
</message>
<message>
<location filename="parts/rules/evidence.py" />
<source>prior precision</source>
<translation>précision a priori</translation>
</message>
<message>
<location filename="parts/rules/evidence.py" />
<source>scale</source>
<translation>échelle</translation>
</message>
<message>
<location filename="parts/rules/evidence.py" />
<source>shape</source>
<translation>forme</translation>
</message>
<message>
<location filename="parts/rules/evidence.py" />
<source>tolerance</source>
<translation>tolérance</translation>
</message>
<message>
<location filename="parts/rules/evidence.py" />
<source>weights that move no further than the tolerance</source>
<translation>des poids qui ne bougent pas plus que la tolérance</translation>
</message>
<message>
<location filename="parts/rules/evidence.py" />
<source>α begins with 1.</source>
<translation>α part de 1.</translation>
</message>
<message>
<location filename="parts/rules/evidence.py" />
<source>β begins as if all were noise.</source>
<translation>β part comme si tout était du bruit.</translation>
</message>
<message>
<location filename="parts/rules/hebb.py" />
<source>Edges between inputs and outputs that are large together grow; with decay all shrink a little as well.</source>
<translation>Les arêtes entre entrées et sorties grandes en même temps grandissent ; avec la dégradation, toutes diminuent aussi un peu.</translation>
</message>
<message>
<location filename="parts/rules/hebb.py" />
<source>Hebb</source>
<translation>Hebb</translation>
</message>
<message>
<location filename="parts/rules/hebb.py" />
<source>Input and output that are large together strengthen their edge.</source>
<translation>Une entrée et une sortie grandes en même temps renforcent leur arête.</translation>
</message>
<message>
<location filename="parts/rules/hebb.py" />
<source>The share by which all weights shrink.</source>
<translation>La part dont tous les poids diminuent.</translation>
</message>
<message>
<location filename="parts/rules/hebb.py" />
<source>reconstruction error</source>
<translation>erreur de reconstruction</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source> reversed</source>
<translation> inversé</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>A new order in which the units take their turns.</source>
<translation>Un nouvel ordre dans lequel les unités prennent leur tour.</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>All units turn at once to the sign of their net inputs, or stay where those are 0.</source>
<translation>Toutes les unités prennent à la fois le signe de leur entrée nette, ou restent telles quelles là où elle vaut 0.</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>E of this state =</source>
<translation>E de cet état =</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>Each pattern with {flips} of its {size} signs turned: what the recall begins with.</source>
<extracomment>pattern</extracomment>
<translation>Chaque motif, avec {flips} de ses {size} signes inversés : ce dont part le rappel.</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>Hopfield</source>
<translation>Hopfield</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>Hopfield's network is a recurrent layer, and {name} is a {title} one</source>
<extracomment>pattern</extracomment>
<translation>le réseau de Hopfield est une couche récurrente, et {name} est une couche {title!t}</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>Hopfield's network is one layer, with one input layer that it begins from</source>
<translation>le réseau de Hopfield est une seule couche, avec une couche d’entrée dont elle part</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>How many states are like the pattern that they began from: the overlap is at least {alike}.</source>
<extracomment>pattern</extracomment>
<translation>Le nombre d’états semblables au motif dont ils sont partis : le recouvrement est d’au moins {alike}.</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>How many units have changed in this sweep.</source>
<translation>Le nombre d’unités qui ont changé dans ce passage.</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>How the links are made of the patterns.</source>
<translation>La façon de faire les liens à partir des motifs.</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>How the states change.</source>
<translation>La façon dont les états changent.</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>In which order the units take their turns.</source>
<translation>L’ordre dans lequel les unités prennent leur tour.</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>No unit is linked with itself.</source>
<translation>Aucune unité n’est liée à elle-même.</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>Patterns are stored in the links among the units, and recalled from damaged ones: the energy falls.</source>
<translation>Des motifs sont mémorisés dans les liens entre les unités, et rappelés à partir de motifs abîmés : l’énergie baisse.</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>The energy of the new states, mean over the samples of the batch: {never}.</source>
<extracomment>pattern</extracomment>
<translation>L’énergie des nouveaux états, en moyenne sur les exemples du lot : {never}.</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>The links begin with 0.</source>
<translation>Les liens partent de 0.</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>The links by which every pattern makes itself, by least squares.</source>
<translation>Les liens par lesquels chaque motif se reproduit lui-même, par moindres carrés.</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>The next pattern to be stored.</source>
<translation>Le prochain motif à mémoriser.</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>The patterns are stored.</source>
<translation>Les motifs sont mémorisés.</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>The patterns that were damaged.</source>
<translation>Les motifs qui ont été abîmés.</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>The patterns: 1 where an input is above 0, else −1.</source>
<translation>Les motifs : 1 là où une entrée est supérieure à 0, sinon −1.</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>The rows of the data are the patterns: 1 where an input is above 0, else −1. With Hebb's rule some 0.14 patterns a unit can be stored. All units at once may go to and fro between two states for ever.</source>
<translation>Les lignes des données sont les motifs : 1 là où une entrée est supérieure à 0, sinon −1. Avec la règle de Hebb, on peut mémoriser environ 0,14 motif par unité. Si toutes les unités changent à la fois, le réseau peut osciller sans fin entre deux états.</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>The states are kept for the next sweep.</source>
<translation>Les états sont conservés pour le passage suivant.</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>The unit turns to the sign of its net input, or stays where that is 0 (within ε).</source>
<translation>L’unité prend le signe de son entrée nette, ou reste telle quelle là où elle vaut 0 (à ε près).</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>The unit whose turn it is.</source>
<translation>L’unité dont c’est le tour.</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>Units that are alike in the pattern are linked.</source>
<translation>Les unités de même signe dans le motif sont liées.</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>What changes in this sweep is counted anew.</source>
<translation>Ce qui change dans ce passage est compté à partir de zéro.</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>Which share of each pattern is turned before it is recalled.</source>
<translation>La part de chaque motif qui est inversée avant le rappel.</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>a sweep in which no unit changed</source>
<translation>un passage où aucune unité n’a changé</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>all at once</source>
<translation>toutes à la fois</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>at rest: {patterns}</source>
<extracomment>pattern</extracomment>
<translation>au repos : {patterns!t}</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>changed ← 0</source>
<translation>changed ← 0</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>choose the rule again, with one input and one output layer alone</source>
<translation>choisissez de nouveau la règle, avec une seule couche d’entrée et une seule couche de sortie</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>choose the rule again: that makes the layer a recurrent one</source>
<translation>choisissez de nouveau la règle : elle rend la couche récurrente</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>diagonal</source>
<translation>diagonale</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>energy</source>
<translation>énergie</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>first to last</source>
<translation>de la première à la dernière</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>forward</source>
<translation>avant</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>give {name} {fan_in} units</source>
<extracomment>pattern</extracomment>
<translation>donnez {fan_in} unités à {name}</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>it may rise where all turn at once</source>
<translation>elle peut monter quand toutes changent à la fois</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>it never rises</source>
<translation>elle ne monte jamais</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>m ← 1 for the next unit, 0 for all others</source>
<translation>m ← 1 pour l’unité suivante, 0 pour toutes les autres</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>mixture of patterns {parts}</source>
<extracomment>pattern</extracomment>
<translation>mélange des motifs {parts}</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>new sweep</source>
<translation>nouveau passage</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>no links</source>
<translation>aucun lien</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>on its way, nearest to {name}: overlap</source>
<extracomment>pattern</extracomment>
<translation>en chemin, au plus près du {name} : recouvrement</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>one unit at a time</source>
<translation>une unité à la fois</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>p ← next column of P</source>
<translation>p ← colonne suivante de P</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>pattern</source>
<translation>motif</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>pattern {best}</source>
<extracomment>pattern</extracomment>
<translation>motif {best}</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>pattern {best} reversed</source>
<extracomment>pattern</extracomment>
<translation>motif {best} inversé</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>pattern {best}{either!t}</source>
<extracomment>pattern</extracomment>
<translation>motif {best}{either!t}</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>patterns recalled</source>
<translation>motifs rappelés</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>projection</source>
<translation>projection</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>s ← p, {flips} signs turned</source>
<extracomment>pattern</extracomment>
<translation>s ← p, {flips} signes inversés</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>state</source>
<translation>état</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>stored ← 1</source>
<translation>stored ← 1</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>storing</source>
<translation>mémorisation</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>turn</source>
<translation>tour</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>turns ← random permutation</source>
<translation>turns ← permutation aléatoire</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>units changed in this sweep</source>
<translation>unités changées dans ce passage</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>{k} reversed</source>
<extracomment>pattern</extracomment>
<translation>{k} inversés</translation>
</message>
<message>
<location filename="parts/rules/hopfield.py" />
<source>{name} has {size} units for {fan_in} inputs, and each unit begins from one</source>
<extracomment>pattern</extracomment>
<translation>{name} a {size} unités pour {fan_in} entrées, et chaque unité part d’une entrée</translation>
</message>
<message>
<location filename="parts/rules/lvq.py" />
<source>1 where the second nearest is of the right class.</source>
<translation>1 si le second plus proche est de la bonne classe.</translation>
</message>
<message>
<location filename="parts/rules/lvq.py" />
<source>1 where the winner is of the right class.</source>
<translation>1 si le gagnant est de la bonne classe.</translation>
</message>
<message>
<location filename="parts/rules/lvq.py" />
<source>Each prototype begins at a sample of its class.</source>
<translation>Chaque prototype part d’un exemple de sa classe.</translation>
</message>
<message>
<location filename="parts/rules/lvq.py" />
<source>How much two right prototypes move, in LVQ 3.</source>
<translation>Le déplacement de deux prototypes justes, dans LVQ 3.</translation>
</message>
<message>
<location filename="parts/rules/lvq.py" />
<source>How wide the window between two prototypes is.</source>
<translation>La largeur de la fenêtre entre deux prototypes.</translation>
</message>
<message>
<location filename="parts/rules/lvq.py" />
<source>LVQ 2.1 and 3 sharpen what LVQ 1 has found: choose them then, with the weights as they are for a start.</source>
<translation>LVQ 2.1 et 3 affinent ce que LVQ 1 a trouvé : choisissez-les ensuite, en partant des poids tels quels.</translation>
</message>
<message>
<location filename="parts/rules/lvq.py" />
<source>Prototypes of the classes: the nearest moves towards a sample of its class, and away from one of another.</source>
<translation>Prototypes des classes : le plus proche va vers un exemple de sa classe, et s’éloigne d’un exemple d’une autre.</translation>
</message>
<message>
<location filename="parts/rules/lvq.py" />
<source>The class of the second nearest.</source>
<translation>La classe du second plus proche.</translation>
</message>
<message>
<location filename="parts/rules/lvq.py" />
<source>The second nearest prototype.</source>
<translation>Le second prototype le plus proche.</translation>
</message>
<message>
<location filename="parts/rules/lvq.py" />
<source>Towards a sample of the prototype's class, away from one of another.</source>
<translation>Vers un exemple de la classe du prototype, à l’opposé d’un exemple d’une autre.</translation>
</message>
<message>
<location filename="parts/rules/lvq.py" />
<source>Where the prototypes begin.</source>
<translation>Le point de départ des prototypes.</translation>
</message>
<message>
<location filename="parts/rules/lvq.py" />
<source>Whether, and how much, the two nearest move.</source>
<translation>Si les deux plus proches bougent, et de combien.</translation>
</message>
<message>
<location filename="parts/rules/lvq.py" />
<source>Which prototypes move: the nearest, or the two nearest.</source>
<translation>Les prototypes qui bougent : le plus proche, ou les deux plus proches.</translation>
</message>
<message>
<location filename="parts/rules/lvq.py" />
<source>W̃ ← samples of each class</source>
<translation>W̃ ← exemples de chaque classe</translation>
</message>
<message>
<location filename="parts/rules/lvq.py" />
<source>add units</source>
<translation>ajoutez des unités</translation>
</message>
<message>
<location filename="parts/rules/lvq.py" />
<source>compete</source>
<translation>compétition</translation>
</message>
<message>
<location filename="parts/rules/lvq.py" />
<source>delete layers until an input, a competitive and an output layer are left</source>
<translation>supprimez des couches jusqu’à ce qu’il reste une couche d’entrée, une compétitive et une de sortie</translation>
</message>
<message>
<location filename="parts/rules/lvq.py" />
<source>delete them</source>
<translation>supprimez-les</translation>
</message>
<message>
<location filename="parts/rules/lvq.py" />
<source>epsilon</source>
<translation>epsilon</translation>
</message>
<message>
<location filename="parts/rules/lvq.py" />
<source>its class</source>
<translation>sa classe</translation>
</message>
<message>
<location filename="parts/rules/lvq.py" />
<source>o₂ ← 1 where z is next</source>
<translation>o₂ ← 1 au second plus petit z</translation>
</message>
<message>
<location filename="parts/rules/lvq.py" />
<source>prototypes</source>
<translation>prototypes</translation>
</message>
<message>
<location filename="parts/rules/lvq.py" />
<source>second</source>
<translation>second</translation>
</message>
<message>
<location filename="parts/rules/lvq.py" />
<source>second right</source>
<translation>second juste</translation>
</message>
<message>
<location filename="parts/rules/lvq.py" />
<source>two prototypes move, and {name} has one</source>
<extracomment>pattern</extracomment>
<translation>deux prototypes bougent, et {name} n’en a qu’un</translation>
</message>
<message>
<location filename="parts/rules/lvq.py" />
<source>version</source>
<translation>version</translation>
</message>
<message>
<location filename="parts/rules/lvq.py" />
<source>window</source>
<translation>fenêtre</translation>
</message>
<message>
<location filename="parts/rules/lvq.py" />
<source>wrong classes</source>
<translation>classes fausses</translation>
</message>
<message>
<location filename="parts/rules/lvq.py" />
<source>{name} must hand on the class of the winner as it is</source>
<extracomment>pattern</extracomment>
<translation>{name} doit transmettre telle quelle la classe de l’unité gagnante</translation>
</message>
<message>
<location filename="parts/rules/lvq.py" />
<source>{title} knows no links that skip a layer</source>
<extracomment>pattern</extracomment>
<translation>{title} ne connaît pas de liens qui sautent une couche</translation>
</message>
<message>
<location filename="parts/rules/lvq.py" />
<source>{title} needs one layer of prototypes between inputs and outputs</source>
<extracomment>pattern</extracomment>
<translation>{title} demande une couche de prototypes entre entrées et sorties</translation>
</message>
<message>
<location filename="parts/rules/mcculloch_pitts.py" />
<source>Any logical function is a network of such units: NOT, AND and OR are one unit each, XOR needs two layers.</source>
<translation>Toute fonction logique est un réseau de telles unités : NOT, AND et OR demandent une unité chacun, XOR demande deux couches.</translation>
</message>
<message>
<location filename="parts/rules/mcculloch_pitts.py" />
<source>Neurons that fire at a threshold, with weights set by hand: every pattern is computed, and nothing learns.</source>
<translation>Des neurones qui s’activent à un seuil, aux poids réglés à la main : chaque motif est calculé, et rien n’apprend.</translation>
</message>
<message>
<location filename="parts/rules/mcculloch_pitts.py" />
<source>wrong outputs</source>
<translation>sorties fausses</translation>
</message>
<message>
<location filename="parts/rules/oja.py" />
<source>Hebb's growth, less what keeps the weights of a unit at length 1.</source>
<translation>La croissance de Hebb, moins ce qui garde les poids d’une unité à la longueur 1.</translation>
</message>
<message>
<location filename="parts/rules/oja.py" />
<source>Hebb's rule with weights that stay at length 1: each unit finds the first principal component.</source>
<translation>La règle de Hebb avec des poids qui restent de longueur 1 : chaque unité trouve la première composante principale.</translation>
</message>
<message>
<location filename="parts/rules/oja.py" />
<source>Oja</source>
<translation>Oja</translation>
</message>
<message>
<location filename="parts/rules/perceptron.py" />
<source> of unit {unit}</source>
<extracomment>pattern</extracomment>
<translation> de l’unité {unit}</translation>
</message>
<message>
<location filename="parts/rules/perceptron.py" />
<source>; the pocket answers: {outputs} of all samples, kept after {run} right in a row</source>
<extracomment>pattern</extracomment>
<translation>; la poche répond : {outputs} sur tous les exemples, gardée après {run} réponses justes de suite</translation>
</message>
<message>
<location filename="parts/rules/perceptron.py" />
<source>; the pocket is empty</source>
<translation>; la poche est vide</translation>
</message>
<message>
<location filename="parts/rules/perceptron.py" />
<source>And one more of all.</source>
<translation>Et une de plus au total.</translation>
</message>
<message>
<location filename="parts/rules/perceptron.py" />
<source>For classes that overlap: the weights that did best are kept, and answer.</source>
<translation>Pour des classes qui se recouvrent : les poids qui ont fait le mieux sont gardés, et répondent.</translation>
</message>
<message>
<location filename="parts/rules/perceptron.py" />
<source>How many outputs are wrong over all samples.</source>
<translation>Le nombre de sorties fausses sur tous les exemples.</translation>
</message>
<message>
<location filename="parts/rules/perceptron.py" />
<source>How many outputs are wrong.</source>
<translation>Le nombre de sorties fausses.</translation>
</message>
<message>
<location filename="parts/rules/perceptron.py" />
<source>Mistakes are counted anew.</source>
<translation>Les erreurs sont comptées à partir de zéro.</translation>
</message>
<message>
<location filename="parts/rules/perceptron.py" />
<source>One more mistake in this epoch.</source>
<translation>Une erreur de plus dans cette époque.</translation>
</message>
<message>
<location filename="parts/rules/perceptron.py" />
<source>One more right answer in a row.</source>
<translation>Une bonne réponse de plus à la suite.</translation>
</message>
<message>
<location filename="parts/rules/perceptron.py" />
<source>Rosenblatt's rule: a pattern that is answered wrongly moves the weights by η times its inputs.</source>
<translation>La règle de Rosenblatt : un motif auquel le réseau répond mal déplace les poids de η fois ses entrées.</translation>
</message>
<message>
<location filename="parts/rules/perceptron.py" />
<source>Stops with the first epoch without a mistake. What no line separates goes on for ever: use the pocket.</source>
<translation>S’arrête à la première époque sans erreur. Ce qu’aucune droite ne sépare continue sans fin : utilisez la poche.</translation>
</message>
<message>
<location filename="parts/rules/perceptron.py" />
<source>The run of right answers ends.</source>
<translation>La série de bonnes réponses prend fin.</translation>
</message>
<message>
<location filename="parts/rules/perceptron.py" />
<source>These weights go into the pocket.</source>
<translation>Ces poids vont dans la poche.</translation>
</message>
<message>
<location filename="parts/rules/perceptron.py" />
<source>Towards a pattern that was missed, or away.</source>
<translation>Vers un motif manqué, ou à l’opposé.</translation>
</message>
<message>
<location filename="parts/rules/perceptron.py" />
<source>What is wrong with each output: 1, 0 or −1.</source>
<translation>L’erreur de chaque sortie : 1, 0 ou −1.</translation>
</message>
<message>
<location filename="parts/rules/perceptron.py" />
<source>a sample lies on the line{who}: its margin is 0, and R²/γ² no bound</source>
<extracomment>pattern</extracomment>
<translation>un exemple est sur la droite{who} : sa marge est 0, et R²/γ² n’est pas une borne</translation>
</message>
<message>
<location filename="parts/rules/perceptron.py" />
<source>all {text}</source>
<extracomment>pattern</extracomment>
<translation>en tout : {text}</translation>
</message>
<message>
<location filename="parts/rules/perceptron.py" />
<source>an epoch without a mistake</source>
<translation>une époque sans erreur</translation>
</message>
<message>
<location filename="parts/rules/perceptron.py" />
<source>at most R²/γ² = {bound}{who} (R = {radius}, γ = {margin})</source>
<extracomment>pattern</extracomment>
<translation>au plus R²/γ² = {bound}{who} (R = {radius}, γ = {margin})</translation>
</message>
<message>
<location filename="parts/rules/perceptron.py" />
<source>best run</source>
<translation>meilleure série</translation>
</message>
<message>
<location filename="parts/rules/perceptron.py" />
<source>choose step</source>
<translation>choisissez échelon</translation>
</message>
<message>
<location filename="parts/rules/perceptron.py" />
<source>correction</source>
<translation>correction</translation>
</message>
<message>
<location filename="parts/rules/perceptron.py" />
<source>evaluate</source>
<translation>évaluer</translation>
</message>
<message>
<location filename="parts/rules/perceptron.py" />
<source>least errors</source>
<translation>moins d’erreurs</translation>
</message>
<message>
<location filename="parts/rules/perceptron.py" />
<source>missed</source>
<translation>manqués</translation>
</message>
<message>
<location filename="parts/rules/perceptron.py" />
<source>mistake</source>
<translation>erreur</translation>
</message>
<message>
<location filename="parts/rules/perceptron.py" />
<source>mistakes of this epoch</source>
<translation>erreurs de cette époque</translation>
</message>
<message>
<location filename="parts/rules/perceptron.py" />
<source>mistakes ← 0</source>
<translation>mistakes ← 0</translation>
</message>
<message>
<location filename="parts/rules/perceptron.py" />
<source>mistakes ← mistakes + 1</source>
<translation>mistakes ← mistakes + 1</translation>
</message>
<message>
<location filename="parts/rules/perceptron.py" />
<source>new epoch</source>
<translation>nouvelle époque</translation>
</message>
<message>
<location filename="parts/rules/perceptron.py" />
<source>pocket ← W</source>
<translation>pocket ← W</translation>
</message>
<message>
<location filename="parts/rules/perceptron.py" />
<source>run ends</source>
<translation>fin de la série</translation>
</message>
<message>
<location filename="parts/rules/perceptron.py" />
<source>run ← 0</source>
<translation>run ← 0</translation>
</message>
<message>
<location filename="parts/rules/perceptron.py" />
<source>the perceptron's outputs are 0 or 1, and {name} has {title}</source>
<extracomment>pattern</extracomment>
<translation>les sorties du perceptron sont 0 ou 1, et {name} a {title!t}</translation>
</message>
<message>
<location filename="parts/rules/perceptron.py" />
<source>the pocket needs a single layer on a single input layer</source>
<translation>la poche exige une seule couche sur une seule couche d’entrée</translation>
</message>
<message>
<location filename="parts/rules/perceptron.py" />
<source>these weights{who} do not separate the classes</source>
<extracomment>pattern</extracomment>
<translation>ces poids{who} ne séparent pas les classes</translation>
</message>
<message>
<location filename="parts/rules/perceptron.py" />
<source>turn the pocket off</source>
<translation>désactivez la poche</translation>
</message>
<message>
<location filename="parts/rules/perceptron.py" />
<source>{made} mistake{either}{either2}</source>
<extracomment>pattern</extracomment>
<translation>{made} erreur{either}{either2}</translation>
</message>
<message>
<location filename="parts/rules/perceptron.py" />
<source>{wrong} wrong output{either}</source>
<extracomment>pattern</extracomment>
<translation>{wrong} sortie{either} fausse{either}</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>All units have the same width.</source>
<translation>Toutes les unités ont la même largeur.</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>Each centre goes to the mean of its samples.</source>
<translation>Chaque centre va à la moyenne de ses exemples.</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>Each sample goes to the nearest centre.</source>
<translation>Chaque exemple va au centre le plus proche.</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>How many rounds of k-means there are.</source>
<translation>Nombre de tours de k-means.</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>How the rest is learned.</source>
<translation>La façon d’apprendre le reste.</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>How widths are chosen.</source>
<translation>La façon de choisir les largeurs.</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>Of every sample to every centre.</source>
<translation>De chaque exemple à chaque centre.</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>The centres begin at samples that are drawn.</source>
<translation>Les centres partent d’exemples tirés au sort.</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>The output weights with which the squared error is least.</source>
<translation>Les poids de sortie pour lesquels l’erreur quadratique est la plus petite.</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>The width of a unit is a multiple of the distance to the nearest other centre.</source>
<translation>La largeur d’une unité est un multiple de la distance à l’autre centre le plus proche.</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>The width, or by what the distance to the nearest centre is multiplied.</source>
<translation>La largeur, ou ce par quoi la distance au centre le plus proche est multipliée.</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>Units are placed among the samples; the weights of the outputs are then found by least squares, or learned.</source>
<translation>Les unités sont placées parmi les exemples ; les poids des sorties sont ensuite trouvés par moindres carrés, ou appris.</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>W ← argmin ‖Wᵀ In − Y‖²</source>
<translation>W ← argmin ‖Wᵀ In − Y‖²</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>What a unit answers at a distance.</source>
<translation>La réponse d’une unité selon la distance.</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>What is left of the squared error, per sample.</source>
<translation>Ce qui reste de l’erreur quadratique, pour chaque exemple.</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>What the units answer to all samples.</source>
<translation>Les réponses des unités à tous les exemples.</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>Where the units are placed.</source>
<translation>L’emplacement des unités.</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>With as many centres as samples the outputs go through every target; with few they smooth.</source>
<translation>Avec autant de centres que d’exemples, les sorties passent par toutes les cibles ; avec peu, elles lissent.</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>W̃ ← random samples</source>
<translation>W̃ ← exemples au hasard</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>a link skips the radial layer</source>
<translation>un lien saute la couche radiale</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>as they are</source>
<translation>tels quels</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>b ← ln w</source>
<translation>b ← ln w</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>centres</source>
<translation>centres</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>choose identity, or learn by gradient</source>
<translation>choisissez identité, ou apprenez par gradient</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>choose the rule again: that makes the layer a radial one</source>
<translation>choisissez de nouveau la règle : elle rend la couche radiale</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>delete it</source>
<translation>supprimez-le</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>delete layers until an input, a radial and an output layer are left</source>
<translation>supprimez des couches jusqu’à ce qu’il reste une couche d’entrée, une radiale et une de sortie</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>distances</source>
<translation>distances</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>everything by gradient</source>
<translation>tout par gradient</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>gaussian</source>
<translation>gaussienne</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>k-means</source>
<translation>k-means</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>learning</source>
<translation>apprentissage</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>least squares finds the weights of linear units, and {name} has {title}</source>
<extracomment>pattern</extracomment>
<translation>les moindres carrés trouvent les poids d’unités linéaires, et {name} a {title!t}</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>ln w</source>
<translation>ln w</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>make it a dense one</source>
<translation>faites-en une couche dense</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>means</source>
<translation>moyennes</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>min ‖cᵢ − cⱼ‖²</source>
<translation>min ‖cᵢ − cⱼ‖²</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>nearest</source>
<translation>plus proche</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>nearest neighbours</source>
<translation>plus proches voisins</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>o ← 1 where z is smallest, else 0</source>
<translation>o ← 1 au plus petit z, sinon 0</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>outputs by gradient</source>
<translation>sorties par gradient</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>radial basis functions are one layer between inputs and outputs</source>
<translation>les fonctions à base radiale sont une seule couche entre entrées et sorties</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>rounds</source>
<translation>tours</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>squared error that is left</source>
<translation>erreur quadratique restante</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>width</source>
<translation>largeur</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>widths</source>
<translation>largeurs</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>{name} is a {title} layer</source>
<extracomment>pattern</extracomment>
<translation>{name} est une couche {title!t}</translation>
</message>
<message>
<location filename="parts/rules/rbf.py" />
<source>{name} is a {title} layer, and not a radial one</source>
<extracomment>pattern</extracomment>
<translation>{name} est une couche {title!t}, et non radiale</translation>
</message>
<message>
<location filename="parts/rules/sanger.py" />
<source>Hebb's growth from what the units before leave of the input.</source>
<translation>La croissance de Hebb sur ce que les unités précédentes laissent de l’entrée.</translation>
</message>
<message>
<location filename="parts/rules/sanger.py" />
<source>Hebb's rule on what the units before leave over: the units become the principal components, in order.</source>
<translation>La règle de Hebb sur ce que les unités précédentes laissent : les unités deviennent les composantes principales, dans l’ordre.</translation>
</message>
<message>
<location filename="parts/rules/sanger.py" />
<source>Sanger</source>
<translation>Sanger</translation>
</message>
<message>
<location filename="parts/rules/som.py" />
<source>Columns of the grid; 0: as nearly square as it goes.</source>
<translation>Colonnes de la grille ; 0 : aussi carrée que possible.</translation>
</message>
<message>
<location filename="parts/rules/som.py" />
<source>How far on the grid the winner takes others along.</source>
<translation>La distance, sur la grille, jusqu’à laquelle le gagnant entraîne les autres.</translation>
</message>
<message>
<location filename="parts/rules/som.py" />
<source>How it falls off.</source>
<translation>La façon dont il décroît.</translation>
</message>
<message>
<location filename="parts/rules/som.py" />
<source>How much each unit goes along.</source>
<translation>La mesure dans laquelle chaque unité est entraînée.</translation>
</message>
<message>
<location filename="parts/rules/som.py" />
<source>How the units stand.</source>
<translation>La disposition des unités.</translation>
</message>
<message>
<location filename="parts/rules/som.py" />
<source>Kohonen's map: the nearest unit and its neighbours on a grid move towards the inputs, less and less far.</source>
<translation>La carte de Kohonen : l’unité la plus proche et ses voisines sur une grille se déplacent vers les entrées, de moins en moins loin.</translation>
</message>
<message>
<location filename="parts/rules/som.py" />
<source>The radius of the first epoch.</source>
<translation>Le rayon de la première époque.</translation>
</message>
<message>
<location filename="parts/rules/som.py" />
<source>The radius of the last.</source>
<translation>Le rayon de la dernière.</translation>
</message>
<message>
<location filename="parts/rules/som.py" />
<source>The winner and its neighbours move towards the inputs.</source>
<translation>Le gagnant et ses voisins se déplacent vers les entrées.</translation>
</message>
<message>
<location filename="parts/rules/som.py" />
<source>choose a multiple, or 0 columns for a grid that fits</source>
<translation>choisissez un multiple, ou 0 colonne pour une grille qui convient</translation>
</message>
<message>
<location filename="parts/rules/som.py" />
<source>distance to the winner</source>
<translation>distance au gagnant</translation>
</message>
<message>
<location filename="parts/rules/som.py" />
<source>grid</source>
<translation>grille</translation>
</message>
<message>
<location filename="parts/rules/som.py" />
<source>neighbourhood</source>
<translation>voisinage</translation>
</message>
<message>
<location filename="parts/rules/som.py" />
<source>radius</source>
<translation>rayon</translation>
</message>
<message>
<location filename="parts/rules/som.py" />
<source>radius_end</source>
<translation>radius_end</translation>
</message>
<message>
<location filename="parts/rules/som.py" />
<source>rectangular</source>
<translation>rectangulaire</translation>
</message>
<message>
<location filename="parts/rules/som.py" />
<source>towards x</source>
<translation>vers x</translation>
</message>
<message>
<location filename="parts/rules/som.py" />
<source>{size} units of {name} do not fill a grid of {columns} columns</source>
<extracomment>pattern</extracomment>
<translation>{size} unités de {name} ne remplissent pas une grille de {columns} colonnes</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>A unit for each sample that counts.</source>
<translation>Une unité pour chaque exemple qui compte.</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>All multipliers begin with 0.</source>
<translation>Tous les multiplicateurs partent de 0.</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>And the bias is b.</source>
<translation>Et le biais est b.</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>By how much the pair violates the conditions.</source>
<translation>L’ampleur avec laquelle la paire viole les conditions.</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>Every step moves the pair that violates the conditions most. Give a hidden layer at least as many units as there are support vectors; with fewer, those with the largest multipliers are kept. E is the mean hinge loss.</source>
<translation>Chaque pas déplace la paire qui viole le plus les conditions. Donnez à une couche cachée au moins autant d’unités qu’il y a de vecteurs de support ; avec moins, ceux qui ont les plus grands multiplicateurs sont gardés. E est la perte charnière moyenne.</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>For how many support vectors there is no unit: then the outputs are not yet those of the machine.</source>
<translation>Le nombre de vecteurs de support sans unité : les sorties ne sont alors pas encore celles de la machine.</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>How alike two samples are.</source>
<translation>La ressemblance de deux exemples.</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>How far both multipliers move: as far as there is room.</source>
<translation>Le déplacement des deux multiplicateurs : autant qu’il y a de place.</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>How many samples support.</source>
<translation>Le nombre d’exemples qui sont des vecteurs de support.</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>How much each sample counts.</source>
<translation>L’importance de chaque exemple.</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>M ← samples with the largest α</source>
<translation>M ← exemples au plus grand α</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>Samples whose share may go the other way.</source>
<translation>Exemples dont la part peut aller dans l’autre sens.</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>Samples whose share may grow towards their class.</source>
<translation>Exemples dont la part peut croître vers leur classe.</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>The class of each sample: 1 or −1.</source>
<translation>La classe de chaque exemple : 1 ou −1.</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>The dual objective, which grows.</source>
<translation>L’objectif dual, qui croît.</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>The kernel of every sample with the first.</source>
<translation>Le noyau de chaque exemple avec le premier.</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>The kernel of every sample with the second.</source>
<translation>Le noyau de chaque exemple avec le second.</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>The mean of F over the samples on the margin.</source>
<translation>La moyenne de F sur les exemples de la marge.</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>The most that a multiplier can be: the price of a violation.</source>
<translation>Le maximum d’un multiplicateur : le prix d’une violation.</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>The plane with the widest margin between two classes, by moving two multipliers at a time.</source>
<translation>Le plan de plus large marge entre deux classes, en déplaçant deux multiplicateurs à la fois.</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>The same beyond the tolerance: training ends where this is not above 0.</source>
<translation>La même au-delà de la tolérance : l’apprentissage finit quand elle n’est pas supérieure à 0.</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>The sample with the largest F of them.</source>
<translation>L’exemple parmi eux dont F est le plus grand.</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>The sample with the smallest F of them.</source>
<translation>L’exemple parmi eux dont F est le plus petit.</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>The units stand where the support vectors are.</source>
<translation>Les unités sont là où sont les vecteurs de support.</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>The violation at which training ends.</source>
<translation>La violation à laquelle l’apprentissage finit.</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>The weights are the sum of the support vectors, each with its share.</source>
<translation>Les poids sont la somme des vecteurs de support, chacun avec sa part.</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>The width, or what is added to the product.</source>
<translation>La largeur, ou ce qui s’ajoute au produit.</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>Two multipliers move.</source>
<translation>Deux multiplicateurs bougent.</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>What is left of y.</source>
<translation>Ce qui reste de y.</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>What is left of y: all of it.</source>
<translation>Ce qui reste de y : tout.</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>a link skips a layer</source>
<translation>un lien saute une couche</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>a support vector machine with {kernel} kernel has {wanted}</source>
<extracomment>pattern</extracomment>
<translation>une machine à vecteurs de support (noyau : {kernel!t}) se construit ainsi : {wanted}</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>choose the kernel again</source>
<translation>choisissez de nouveau le noyau</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>dual objective</source>
<translation>objectif dual</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>first</source>
<translation>premier</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>first row</source>
<translation>première ligne</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>gamma</source>
<translation>gamma</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>hinge loss</source>
<translation>perte charnière (hinge)</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>linear</source>
<translation>linéaire</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>make it a dense layer with identity or sign</source>
<translation>faites-en une couche dense avec identité ou signe</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>may go down</source>
<translation>peut descendre</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>may go up</source>
<translation>peut monter</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>mᵢ ← 1 where f↑ is smallest</source>
<translation>mᵢ ← 1 au plus petit f↑</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>mⱼ ← 1 where f↓ is smallest</source>
<translation>mⱼ ← 1 au plus petit f↓</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>no hidden layer</source>
<translation>aucune couche cachée</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>no multipliers</source>
<translation>aucun multiplicateur</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>no pair that violates the conditions by more than the tolerance</source>
<translation>aucune paire ne viole les conditions de plus que la tolérance</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>of them without a unit</source>
<translation>dont sans unité</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>r of (γ x·x′ + r)^d.</source>
<translation>r de (γ x·x′ + r)^d.</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>second row</source>
<translation>seconde ligne</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>support vector</source>
<translation>vecteur de support</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>support vectors</source>
<translation>vecteurs de support</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>the units of its kernel between inputs and outputs</source>
<translation>les unités de son noyau entre entrées et sorties</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>violation left</source>
<translation>violation restante</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>{name} is not a layer of {kernel} units</source>
<extracomment>pattern</extracomment>
<translation>{name} n’est pas une couche d’unités {kernel}</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>{name} must show on which side of the plane a sample is</source>
<extracomment>pattern</extracomment>
<translation>{name} doit montrer de quel côté du plan se trouve un exemple</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>γ of exp(−γ ‖x − x′‖²), and of (γ x·x′ + r)^d.</source>
<translation>γ de exp(−γ ‖x − x′‖²), et de (γ x·x′ + r)^d.</translation>
</message>
<message>
<location filename="parts/rules/svm.py" />
<source>−½ ln γ</source>
<translation>−½ ln γ</translation>
</message>
<message>
<location filename="parts/rules/winner_take_all.py" />
<source>A unit that never wins never moves: let its weights start among the samples.</source>
<translation>Une unité qui ne gagne jamais ne bouge jamais : faites partir ses poids parmi les exemples.</translation>
</message>
<message>
<location filename="parts/rules/winner_take_all.py" />
<source>The unit whose weights are nearest to the inputs moves a step towards them; all others stay.</source>
<translation>L’unité dont les poids sont les plus proches des entrées fait un pas vers elles ; toutes les autres restent.</translation>
</message>
<message>
<location filename="parts/rules/winner_take_all.py" />
<source>The winner moves towards the inputs.</source>
<translation>Le gagnant se déplace vers les entrées.</translation>
</message>
<message>
<location filename="parts/rules/winner_take_all.py" />
<source>winner-take-all</source>
<translation>le gagnant prend tout</translation>
</message>
</context>
</TS>
