<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
<name>nnsim</name>
<message>
<location filename="gui/boundary_view/choices.py" />
<source>Across</source>
<translation>En largeur</translation>
</message>
<message>
<location filename="gui/boundary_view/choices.py" />
<source>At what the inputs are held that do not run</source>
<translation>À quoi sont tenues les entrées qui ne varient pas</translation>
</message>
<message>
<location filename="gui/boundary_view/choices.py" />
<source>Fit</source>
<translation>Ajuster</translation>
</message>
<message>
<location filename="gui/boundary_view/choices.py" />
<source>How sure the output is: its standard deviation</source>
<translation>À quel point la sortie est sûre : son écart type</translation>
</message>
<message>
<location filename="gui/boundary_view/choices.py" />
<source>Others at</source>
<translation>Autres à</translation>
</message>
<message>
<location filename="gui/boundary_view/choices.py" />
<source>Output</source>
<translation>Sortie</translation>
</message>
<message>
<location filename="gui/boundary_view/choices.py" />
<source>Row of the data</source>
<translation>Ligne des données</translation>
</message>
<message>
<location filename="gui/boundary_view/choices.py" />
<source>Show all samples again (Home)</source>
<translation>Montrer de nouveau tous les exemples (Début)</translation>
</message>
<message>
<location filename="gui/boundary_view/choices.py" />
<source>The input that runs from left to right</source>
<translation>L’entrée qui va de gauche à droite</translation>
</message>
<message>
<location filename="gui/boundary_view/choices.py" />
<source>The input that runs upwards</source>
<translation>L’entrée qui va vers le haut</translation>
</message>
<message>
<location filename="gui/boundary_view/choices.py" />
<source>The regions in which each class wins</source>
<translation>Les régions où chaque classe l’emporte</translation>
</message>
<message>
<location filename="gui/boundary_view/choices.py" />
<source>The sample at which the others are held</source>
<translation>L’exemple auquel les autres sont tenues</translation>
</message>
<message>
<location filename="gui/boundary_view/choices.py" />
<source>Up</source>
<translation>En hauteur</translation>
</message>
<message>
<location filename="gui/boundary_view/choices.py" />
<source>What is drawn: the decision, or one output of the network</source>
<translation>Ce qui est dessiné : la décision, ou une sortie du réseau</translation>
</message>
<message>
<location filename="gui/boundary_view/choices.py" />
<source>a row of the data</source>
<translation>une ligne des données</translation>
</message>
<message>
<location filename="gui/boundary_view/choices.py" />
<source>a sample</source>
<translation>un exemple</translation>
</message>
<message>
<location filename="gui/boundary_view/choices.py" />
<source>decision</source>
<translation>décision</translation>
</message>
<message>
<location filename="gui/boundary_view/choices.py" />
<source>mean</source>
<translation>moyenne</translation>
</message>
<message>
<location filename="gui/boundary_view/choices.py" />
<source>median</source>
<translation>médiane</translation>
</message>
<message>
<location filename="gui/boundary_view/choices.py" />
<source>of the training part; a category stands at its most frequent value</source>
<translation>de la partie d’apprentissage ; une catégorie prend sa valeur la plus fréquente</translation>
</message>
<message>
<location filename="gui/boundary_view/choices.py" />
<source>others at</source>
<translation>autres à</translation>
</message>
<message>
<location filename="gui/boundary_view/choices.py" />
<source>shows</source>
<translation>montre</translation>
</message>
<message>
<location filename="gui/boundary_view/choices.py" />
<source>σ of {name}</source>
<translation>σ de {name}</translation>
</message>
<message>
<location filename="gui/boundary_view/held.py" />
<source>Input to hold</source>
<translation>Entrée à tenir</translation>
</message>
<message>
<location filename="gui/boundary_view/held.py" />
<source>Inputs that are held</source>
<translation>Entrées tenues</translation>
</message>
<message>
<location filename="gui/boundary_view/held.py" />
<source>The input that the slider moves</source>
<translation>L’entrée que le curseur déplace</translation>
</message>
<message>
<location filename="gui/boundary_view/held.py" />
<source>{name} is held at this value</source>
<translation>{name} est tenue à cette valeur</translation>
</message>
<message>
<location filename="gui/boundary_view/key.py" />
<source>Key</source>
<translation>Légende</translation>
</message>
<message>
<location filename="gui/boundary_view/key.py" />
<source>Shapes and colours: {words}</source>
<translation>Formes et couleurs : {words}</translation>
</message>
<message>
<location filename="gui/boundary_view/key.py" />
<source>{name} from {low} to {high}</source>
<translation>{name} de {low} à {high}</translation>
</message>
<message>
<location filename="gui/boundary_view/look.py" />
<source>Look</source>
<translation>Apparence</translation>
</message>
<message>
<location filename="gui/boundary_view/panel.py" />
<source>Boundary</source>
<translation>Frontière</translation>
</message>
<message>
<location filename="gui/boundary_view/panel.py" />
<source>Nothing to see yet</source>
<translation>Encore rien à voir</translation>
</message>
<message>
<location filename="gui/boundary_view/panel.py" />
<source>Plot, key and choices: below each other, or beside each other where there is more width than height.</source>
<translation>Graphique, légende et choix : l’un sous l’autre, ou côte à côte quand il y a plus de largeur que de hauteur.</translation>
</message>
<message>
<location filename="gui/boundary_view/panel.py" />
<source>The boundary: what the network makes of any two inputs, live, with the samples and the parts that they belong to.</source>
<translation>La frontière : ce que le réseau fait de deux entrées au choix, en direct, avec les exemples et les parties auxquelles ils appartiennent.</translation>
</message>
<message>
<location filename="gui/boundary_view/panel.py" />
<source>deviation {name}</source>
<extracomment>pattern</extracomment>
<translation>écart type {name}</translation>
</message>
<message>
<location filename="gui/boundary_view/panel.py" />
<source>how sure it is: not known yet</source>
<translation>à quel point c’est sûr : pas encore connu</translation>
</message>
<message>
<location filename="gui/boundary_view/panel.py" />
<source>mean ± {count} σ</source>
<translation>moyenne ± {count} σ</translation>
</message>
<message>
<location filename="gui/boundary_view/panel.py" />
<source>output {name}</source>
<extracomment>pattern</extracomment>
<translation>sortie {name}</translation>
</message>
<message>
<location filename="gui/boundary_view/panel.py" />
<source>row {row} of the data, {part}: {what}</source>
<translation>ligne {row} des données, {part} : {what}</translation>
</message>
<message>
<location filename="gui/boundary_view/panel.py" />
<source>sample</source>
<translation>exemple</translation>
</message>
<message>
<location filename="gui/boundary_view/panel.py" />
<source>samples</source>
<translation>exemples</translation>
</message>
<message>
<location filename="gui/boundary_view/panel.py" />
<source>{samples} far from all others not shown</source>
<translation>{samples} très loin de tous les autres : hors du tracé</translation>
</message>
<message>
<location filename="gui/boundary_view/panel.py" />
<source>{shown} of {total} samples are drawn</source>
<translation>{shown} exemples sur {total} sont dessinés</translation>
</message>
<message>
<location filename="gui/boundary_view/plot.py" />
<source>Arrow keys move the probe, + and − zoom, Home shows all; drag and the wheel do the same</source>
<translation>Les flèches déplacent la sonde, + et − zooment, Début montre tout ; tirer et la molette font de même</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>All gradients</source>
<translation>Tous les gradients</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>Begin</source>
<translation>Commencer</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>Check</source>
<translation>Vérifier</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>Check every gradient (Ctrl+Shift+G)</source>
<translation>Vérifier chaque gradient (Ctrl+Maj+G)</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>Check gradients</source>
<translation>Vérifier les gradients</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>Compare every gradient with a measured slope: Ctrl+Shift+G.</source>
<translation>Comparez chaque gradient à une pente mesurée : Ctrl+Maj+G.</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>Copy</source>
<translation>Copier</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>Copy the rows with all digits (Ctrl+C in the table)</source>
<translation>Copier les lignes avec tous les chiffres (Ctrl+C dans la table)</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>Draw the relative errors in place of the weights</source>
<translation>Dessiner les erreurs relatives à la place des poids</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>Each weight is moved a little both ways, and the slope of the loss is measured. It must be the gradient that the program's backward pass has computed. Where moving it takes a unit across a kink, as of ReLU at 0, there is no slope to compare with.</source>
<translation>Chaque poids est un peu déplacé dans les deux sens, et la pente de la perte est mesurée. Elle doit être le gradient que la passe arrière du programme a calculé. Là où le déplacer fait passer une unité par un coude, comme celui de ReLU en 0, il n’y a pas de pente à comparer.</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>Export…</source>
<translation>Exporter…</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>Filter</source>
<translation>Filtre</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>Not checked yet</source>
<translation>Pas encore vérifié</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>Not during an exercise</source>
<translation>Pas pendant un exercice</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>Progress of the check</source>
<translation>Avancement de la vérification</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>Save the gradients</source>
<translation>Enregistrer les gradients</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>Save the rows as a CSV file</source>
<translation>Enregistrer les lignes comme fichier CSV</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>Show on the canvas</source>
<translation>Montrer sur le dessin</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>Stop</source>
<translation>Arrêter</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>Stop the check</source>
<translation>Arrêter la vérification</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>Stop; what is compared by then stays</source>
<translation>Arrêter ; ce qui est comparé jusque-là reste</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>Table (*.csv);;All files (*)</source>
<translation>Table (*.csv);;Tous les fichiers (*)</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>The table has what the exercise asks for. It is here again later.</source>
<translation>La table contient ce que l’exercice demande. Elle sera de retour ensuite.</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>Those at a kink, where there is no slope</source>
<translation>Ceux à un coude, où il n’y a pas de pente</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>Those that are NaN or infinite</source>
<translation>Ceux qui sont NaN ou infinis</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>Those that differ from the measured slope</source>
<translation>Ceux qui diffèrent de la pente mesurée</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>Which gradients are listed</source>
<translation>Quels gradients sont listés</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>Words in the names of the neurons at an edge's ends, or bias</source>
<translation>Mots dans les noms des neurones aux bouts d’une arête, ou biais</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>all {count}</source>
<translation>les {count}</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>all {count} agree</source>
<translation>les {count} concordent</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>as it was {moment}; check again</source>
<translation>comme c’était {moment} ; vérifiez de nouveau</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>checking…</source>
<translation>vérification…</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>differ {count}</source>
<translation>diffèrent {count}</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>filter: hidden1 2</source>
<translation>filtre : hidden1 2</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>gradient</source>
<translation>gradient</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>gradients</source>
<translation>gradients</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>kinks {count}</source>
<translation>coudes {count}</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>largest relative error {error}</source>
<translation>plus grande erreur relative {error}</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>left out</source>
<translation>laissé de côté</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>not known {count}</source>
<translation>inconnus {count}</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>nothing was compared</source>
<translation>rien n’a été comparé</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>on the canvas</source>
<translation>sur le dessin</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>stopped: {count} are not compared</source>
<translation>arrêté : {count} ne sont pas comparés</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>{count} are NaN or infinite: go back to when they were not</source>
<translation>{count} sont NaN ou infinis : revenez à un instant où ils ne l’étaient pas</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>{count} at a kink could not be compared; take other samples</source>
<translation>{count} à un coude n’ont pas pu être comparés ; prenez d’autres exemples</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>{count} do not learn: cut or frozen</source>
<translation>{count} n’apprennent pas : coupés ou figés</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>{percent} % of {count}</source>
<translation>{percent} % de {count}</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>{right} of {count} gradients agree</source>
<translation>{right} gradients sur {count} concordent</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>{samples} · E {loss}</source>
<translation>{samples} · E {loss}</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>{time} left</source>
<translation>encore {time}</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>{unknown} of {count} gradients are not known</source>
<translation>{unknown} gradients sur {count} sont inconnus</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_page.py" />
<source>{wrong} of {count} gradients differ</source>
<translation>{wrong} gradients sur {count} diffèrent</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_rows.py" />
<source>Click: select it on the canvas</source>
<translation>Clic : le sélectionner sur le dessin</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_rows.py" />
<source>Gradients</source>
<translation>Gradients</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_rows.py" />
<source>Sort by the error</source>
<translation>Trier selon l’erreur</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_rows.py" />
<source>Sort by where it is</source>
<translation>Trier selon le lieu</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_rows.py" />
<source>The slope that was measured by moving the weight; sort by size</source>
<translation>La pente mesurée en déplaçant le poids ; trier selon la grandeur</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_rows.py" />
<source>What the program's backward pass gives; sort by size</source>
<translation>Ce que donne la passe arrière du programme ; trier selon la grandeur</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_rows.py" />
<source>analytic</source>
<translation>analytique</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_rows.py" />
<source>analytic {number}</source>
<translation>analytique {number}</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_rows.py" />
<source>bias of {unit}</source>
<translation>biais de {unit}</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_rows.py" />
<source>hidden12 128 → hidden12 12</source>
<translation>hidden12 128 → hidden12 12</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_rows.py" />
<source>numeric</source>
<translation>numérique</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_rows.py" />
<source>numeric {number}</source>
<translation>numérique {number}</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_rows.py" />
<source>relative error</source>
<translation>erreur relative</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_rows.py" />
<source>relative error {number}</source>
<translation>erreur relative {number}</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_rows.py" />
<source>verdict</source>
<translation>verdict</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_rows.py" />
<source>weight or bias</source>
<translation>poids ou biais</translation>
</message>
<message>
<location filename="gui/checks_view/gradient_rows.py" />
<source>|analytic − numeric| against the larger of the two, and at least a millionth of the loss</source>
<translation>|analytique − numérique| par rapport au plus grand des deux, et au moins à un millionième de la perte</translation>
</message>
<message>
<location filename="gui/checks_view/health_page.py" />
<source>All training samples go forward and backward through the program once. Small networks are examined again by themselves as soon as they stand still.</source>
<translation>Tous les exemples d’apprentissage traversent une fois le programme, avant et arrière. Les petits réseaux sont réexaminés d’eux-mêmes dès qu’ils s’arrêtent.</translation>
</message>
<message>
<location filename="gui/checks_view/health_page.py" />
<source>Click a finding, or press Enter, to select its units</source>
<translation>Cliquez sur un constat, ou appuyez sur Entrée, pour sélectionner ses unités</translation>
</message>
<message>
<location filename="gui/checks_view/health_page.py" />
<source>Copy all figures with all digits (Ctrl+C in the table)</source>
<translation>Copier toutes les valeurs avec tous les chiffres (Ctrl+C dans la table)</translation>
</message>
<message>
<location filename="gui/checks_view/health_page.py" />
<source>Draw on how many samples each unit does not learn, in place of the outputs</source>
<translation>Dessiner sur combien d’exemples chaque unité n’apprend pas, à la place des sorties</translation>
</message>
<message>
<location filename="gui/checks_view/health_page.py" />
<source>Examine</source>
<translation>Examiner</translation>
</message>
<message>
<location filename="gui/checks_view/health_page.py" />
<source>Examine all layers (Ctrl+Shift+H)</source>
<translation>Examiner toutes les couches (Ctrl+Maj+H)</translation>
</message>
<message>
<location filename="gui/checks_view/health_page.py" />
<source>Examine the layers: Ctrl+Shift+H.</source>
<translation>Examinez les couches : Ctrl+Maj+H.</translation>
</message>
<message>
<location filename="gui/checks_view/health_page.py" />
<source>Findings</source>
<translation>Constats</translation>
</message>
<message>
<location filename="gui/checks_view/health_page.py" />
<source>No unit is dead or saturated, and gradients reach every layer.</source>
<translation>Aucune unité n’est morte ou saturée, et les gradients atteignent chaque couche.</translation>
</message>
<message>
<location filename="gui/checks_view/health_page.py" />
<source>Not examined yet</source>
<translation>Pas encore examiné</translation>
</message>
<message>
<location filename="gui/checks_view/health_page.py" />
<source>Nothing found</source>
<translation>Rien trouvé</translation>
</message>
<message>
<location filename="gui/checks_view/health_page.py" />
<source>Progress of the examination</source>
<translation>Avancement de l’examen</translation>
</message>
<message>
<location filename="gui/checks_view/health_page.py" />
<source>Stop the examination</source>
<translation>Arrêter l’examen</translation>
</message>
<message>
<location filename="gui/checks_view/health_page.py" />
<source>The figures are made of what it asks for. They are here again later.</source>
<translation>Les valeurs sont faites de ce qu’il demande. Elles seront de retour ensuite.</translation>
</message>
<message>
<location filename="gui/checks_view/health_page.py" />
<source>as it was {moment}; examine again</source>
<translation>comme c’était {moment} ; examinez de nouveau</translation>
</message>
<message>
<location filename="gui/checks_view/health_page.py" />
<source>examining…</source>
<translation>examen…</translation>
</message>
<message>
<location filename="gui/checks_view/health_page.py" />
<source>finding</source>
<translation>constat</translation>
</message>
<message>
<location filename="gui/checks_view/health_page.py" />
<source>findings</source>
<translation>constats</translation>
</message>
<message>
<location filename="gui/checks_view/health_page.py" />
<source>nothing found</source>
<translation>rien trouvé</translation>
</message>
<message>
<location filename="gui/checks_view/health_page.py" />
<source>training sample</source>
<translation>exemple d’apprentissage</translation>
</message>
<message>
<location filename="gui/checks_view/health_page.py" />
<source>training samples</source>
<translation>exemples d’apprentissage</translation>
</message>
<message>
<location filename="gui/checks_view/health_page.py" />
<source>{percent} %</source>
<translation>{percent} %</translation>
</message>
<message>
<location filename="gui/checks_view/health_rows.py" />
<source>Click: select the layer</source>
<translation>Clic : sélectionner la couche</translation>
</message>
<message>
<location filename="gui/checks_view/health_rows.py" />
<source>Dead units: their slope φ′(z) is 0 on every sample, so no gradient reaches them. </source>
<translation>Unités mortes : leur pente φ′(z) est 0 sur chaque exemple, aucun gradient ne les atteint donc. </translation>
</message>
<message>
<location filename="gui/checks_view/health_rows.py" />
<source>Figures of the layers</source>
<translation>Valeurs des couches</translation>
</message>
<message>
<location filename="gui/checks_view/health_rows.py" />
<source>NaN</source>
<translation>NaN</translation>
</message>
<message>
<location filename="gui/checks_view/health_rows.py" />
<source>Numbers that are NaN or infinite</source>
<translation>Nombres qui sont NaN ou infinis</translation>
</message>
<message>
<location filename="gui/checks_view/health_rows.py" />
<source>Saturated units: their slope φ′(z) is below a tenth of its largest on nearly all samples, so they </source>
<translation>Unités saturées : leur pente φ′(z) est inférieure au dixième de son maximum sur presque tous les exemples, si bien qu’elles </translation>
</message>
<message>
<location filename="gui/checks_view/health_rows.py" />
<source>The size of one update of the weights against that of the weights</source>
<translation>La grandeur d’une mise à jour des poids par rapport à celle des poids</translation>
</message>
<message>
<location filename="gui/checks_view/health_rows.py" />
<source>The size of the gradient of the mean loss: {size}</source>
<translation>La grandeur du gradient de la perte moyenne : {size}</translation>
</message>
<message>
<location filename="gui/checks_view/health_rows.py" />
<source>The size of ∂E/∂z over all units and training samples: {size}</source>
<translation>La grandeur de ∂E/∂z sur toutes les unités et tous les exemples d’apprentissage : {size}</translation>
</message>
<message>
<location filename="gui/checks_view/health_rows.py" />
<source>Units with the same weights as another of the layer: they stay equal and count as one</source>
<translation>Unités de mêmes poids qu’une autre de la couche : elles restent égales et comptent pour une</translation>
</message>
<message>
<location filename="gui/checks_view/health_rows.py" />
<source>dead</source>
<translation>morte</translation>
</message>
<message>
<location filename="gui/checks_view/health_rows.py" />
<source>flat</source>
<translation>plate</translation>
</message>
<message>
<location filename="gui/checks_view/health_rows.py" />
<source>hardly learn; of outputs, at the wrong end. –: such an activation function cannot saturate</source>
<translation>n’apprennent guère ; les sorties, au mauvais bout. – : une telle fonction d’activation ne peut pas saturer</translation>
</message>
<message>
<location filename="gui/checks_view/health_rows.py" />
<source>layer</source>
<translation>couche</translation>
</message>
<message>
<location filename="gui/checks_view/health_rows.py" />
<source>same</source>
<translation>pareil</translation>
</message>
<message>
<location filename="gui/checks_view/health_rows.py" />
<source>the root of the mean square</source>
<translation>la racine de la moyenne des carrés</translation>
</message>
<message>
<location filename="gui/checks_view/health_rows.py" />
<source>update</source>
<translation>mise à jour</translation>
</message>
<message>
<location filename="gui/checks_view/health_rows.py" />
<source>–: only activation functions such as ReLU can die</source>
<translation>– : seules des fonctions d’activation comme ReLU peuvent mourir</translation>
</message>
<message>
<location filename="gui/checks_view/panel.py" />
<source>Every gradient against a measured slope</source>
<translation>Chaque gradient par rapport à une pente mesurée</translation>
</message>
<message>
<location filename="gui/checks_view/panel.py" />
<source>Health</source>
<translation>Santé</translation>
</message>
<message>
<location filename="gui/checks_view/panel.py" />
<source>Saturated, dead and symmetric units, vanishing gradients</source>
<translation>Unités saturées, mortes et symétriques, gradients qui s’évanouissent</translation>
</message>
<message>
<location filename="gui/checks_view/panel.py" />
<source>The checks: every gradient against a measured slope, and the health of the layers.</source>
<translation>Les vérifications : chaque gradient par rapport à une pente mesurée, et la santé des couches.</translation>
</message>
<message>
<location filename="gui/checks_view/panel.py" />
<source>Two pages, of which one is shown; both begin to work when they are asked to.</source>
<translation>Deux pages, dont une est montrée ; toutes deux se mettent au travail quand on le demande.</translation>
</message>
<message>
<location filename="gui/checks_view/panel.py" />
<source>Which check is shown</source>
<translation>Quelle vérification est montrée</translation>
</message>
<message>
<location filename="gui/checks_view/sample_choice.py" />
<source>All samples of the training part: slow where there are many</source>
<translation>Tous les exemples de la partie d’apprentissage : lent s’il y en a beaucoup</translation>
</message>
<message>
<location filename="gui/checks_view/sample_choice.py" />
<source>As many as are soon done, from all over the training part</source>
<translation>Autant qu’il s’en fait vite, de toute la partie d’apprentissage</translation>
</message>
<message>
<location filename="gui/checks_view/sample_choice.py" />
<source>It takes {time}</source>
<translation>Cela prend {time}</translation>
</message>
<message>
<location filename="gui/checks_view/sample_choice.py" />
<source>On which samples the gradients are checked</source>
<translation>Sur quels exemples les gradients sont vérifiés</translation>
</message>
<message>
<location filename="gui/checks_view/sample_choice.py" />
<source>Samples</source>
<translation>Exemples</translation>
</message>
<message>
<location filename="gui/checks_view/sample_choice.py" />
<source>The batch that is shown, or the one to come</source>
<translation>Le lot affiché, ou celui qui vient</translation>
</message>
<message>
<location filename="gui/checks_view/sample_choice.py" />
<source>The sample of the batch that the canvas shows</source>
<translation>L’exemple du lot que montre le dessin</translation>
</message>
<message>
<location filename="gui/checks_view/sample_choice.py" />
<source>about {n} min</source>
<translation>environ {n} min</translation>
</message>
<message>
<location filename="gui/checks_view/sample_choice.py" />
<source>about {n} s</source>
<translation>environ {n} s</translation>
</message>
<message>
<location filename="gui/checks_view/sample_choice.py" />
<source>all training samples</source>
<translation>tous les exemples d’apprentissage</translation>
</message>
<message>
<location filename="gui/checks_view/sample_choice.py" />
<source>some training samples</source>
<translation>quelques exemples d’apprentissage</translation>
</message>
<message>
<location filename="gui/checks_view/sample_choice.py" />
<source>the batch</source>
<translation>le lot</translation>
</message>
<message>
<location filename="gui/checks_view/sample_choice.py" />
<source>the sample shown</source>
<translation>l’exemple affiché</translation>
</message>
<message>
<location filename="gui/checks_view/sample_choice.py" />
<source>{words}: begin all the same? It can be stopped at any time. {few}: {time}.</source>
<translation>{words} : commencer malgré tout ? On peut l’arrêter à tout moment. {few} : {time}.</translation>
</message>
<message>
<location filename="gui/compare_view/difference_table.py" />
<source>Differences</source>
<translation>Différences</translation>
</message>
<message>
<location filename="gui/compare_view/difference_table.py" />
<source>difference</source>
<translation>différence</translation>
</message>
<message>
<location filename="gui/compare_view/difference_table.py" />
<source>where</source>
<translation>où</translation>
</message>
<message>
<location filename="gui/compare_view/panel.py" />
<source>Compare with</source>
<translation>Comparer à</translation>
</message>
<message>
<location filename="gui/compare_view/panel.py" />
<source>Compare with the weights of another project of the same shape</source>
<translation>Comparer aux poids d’un autre projet de même forme</translation>
</message>
<message>
<location filename="gui/compare_view/panel.py" />
<source>Compare: two moments, two runs, or the network of another project, in a table and on the canvas.</source>
<translation>Comparer : deux moments, deux essais, ou le réseau d’un autre projet, dans une table et sur le dessin.</translation>
</message>
<message>
<location filename="gui/compare_view/panel.py" />
<source>Compared</source>
<translation>Comparé</translation>
</message>
<message>
<location filename="gui/compare_view/panel.py" />
<source>Draw the differences on the canvas</source>
<translation>Dessiner les différences sur le réseau</translation>
</message>
<message>
<location filename="gui/compare_view/panel.py" />
<source>Keep the numbers of the present moment, to compare others with them</source>
<translation>Garder les nombres du moment présent, pour leur en comparer d’autres</translation>
</message>
<message>
<location filename="gui/compare_view/panel.py" />
<source>Keep this moment</source>
<translation>Garder ce moment</translation>
</message>
<message>
<location filename="gui/compare_view/panel.py" />
<source>Numbers</source>
<translation>Nombres</translation>
</message>
<message>
<location filename="gui/compare_view/panel.py" />
<source>On the canvas</source>
<translation>Sur le dessin</translation>
</message>
<message>
<location filename="gui/compare_view/panel.py" />
<source>Other project</source>
<translation>Autre projet</translation>
</message>
<message>
<location filename="gui/compare_view/panel.py" />
<source>Other project…</source>
<translation>Autre projet…</translation>
</message>
<message>
<location filename="gui/compare_view/panel.py" />
<source>Search for the step from which on the two runs differ, and go there</source>
<translation>Chercher le pas à partir duquel les deux essais diffèrent, et y aller</translation>
</message>
<message>
<location filename="gui/compare_view/panel.py" />
<source>Training runs; pause it to compare.</source>
<translation>L’apprentissage est en cours ; mettez-le en pause pour comparer.</translation>
</message>
<message>
<location filename="gui/compare_view/panel.py" />
<source>Two choosers, the quantity, the table, and what can be said of the whole.</source>
<translation>Deux sélecteurs, la grandeur, la table, et ce qu’on peut dire du tout.</translation>
</message>
<message>
<location filename="gui/compare_view/panel.py" />
<source>What is compared</source>
<translation>Ce qui est comparé</translation>
</message>
<message>
<location filename="gui/compare_view/panel.py" />
<source>What is compared with</source>
<translation>À quoi c’est comparé</translation>
</message>
<message>
<location filename="gui/compare_view/panel.py" />
<source>Where do they part?</source>
<translation>Où se séparent-ils ?</translation>
</message>
<message>
<location filename="gui/compare_view/panel.py" />
<source>Which numbers are compared</source>
<translation>Quels nombres sont comparés</translation>
</message>
<message>
<location filename="gui/compare_view/panel.py" />
<source>With</source>
<translation>Avec</translation>
</message>
<message>
<location filename="gui/compare_view/panel.py" />
<source>end of {run}</source>
<translation>fin de {run}</translation>
</message>
<message>
<location filename="gui/compare_view/panel.py" />
<source>error</source>
<translation>erreur</translation>
</message>
<message>
<location filename="gui/compare_view/panel.py" />
<source>mark {marks}</source>
<extracomment>pattern</extracomment>
<translation>repère {marks}</translation>
</message>
<message>
<location filename="gui/compare_view/panel.py" />
<source>mark {n}</source>
<extracomment>pattern</extracomment>
<translation>repère {n}</translation>
</message>
<message>
<location filename="gui/compare_view/panel.py" />
<source>nnsim projects (*.nnsim)</source>
<translation>Projets nnsim (*.nnsim)</translation>
</message>
<message>
<location filename="gui/compare_view/panel.py" />
<source>now</source>
<translation>maintenant</translation>
</message>
<message>
<location filename="gui/compare_view/panel.py" />
<source>run {it}</source>
<extracomment>pattern</extracomment>
<translation>essai {it}</translation>
</message>
<message>
<location filename="gui/compare_view/panel.py" />
<source>the start</source>
<translation>le début</translation>
</message>
<message>
<location filename="gui/compare_view/panel.py" />
<source>{label} is kept: {moment}</source>
<translation>{label} est gardé : {moment}</translation>
</message>
<message>
<location filename="gui/compare_view/words.py" />
<source> ({a}, {b})</source>
<translation> ({a}, {b})</translation>
</message>
<message>
<location filename="gui/compare_view/words.py" />
<source> with {step}</source>
<translation> avec {step}</translation>
</message>
<message>
<location filename="gui/compare_view/words.py" />
<source>Different samples: {a} ({one}); {b} ({other}).  </source>
<translation>Exemples différents : {a} {one} ; {b} {other}.  </translation>
</message>
<message>
<location filename="gui/compare_view/words.py" />
<source>E {a} → {b}.  </source>
<translation>E {a} → {b}.  </translation>
</message>
<message>
<location filename="gui/compare_view/words.py" />
<source>Samples of different data: {a} ({one}); {b} ({other}).  </source>
<translation>Exemples de données différentes : {a} {one} ; {b} {other}.  </translation>
</message>
<message>
<location filename="gui/compare_view/words.py" />
<source>These numbers are not computed in both moments.</source>
<translation>Ces nombres ne sont pas calculés aux deux moments.</translation>
</message>
<message>
<location filename="gui/compare_view/words.py" />
<source>They are the same, to the last bit.</source>
<translation>Ils sont pareils, jusqu’au dernier bit.</translation>
</message>
<message>
<location filename="gui/compare_view/words.py" />
<source>They differ already {moment}, at the first moment that is known of both</source>
<translation>Ils diffèrent déjà {moment}, au premier moment connu des deux</translation>
</message>
<message>
<location filename="gui/compare_view/words.py" />
<source>They differ from iteration {n:,} on{where}</source>
<translation>Ils diffèrent à partir de l’itération {n:,}{where}</translation>
</message>
<message>
<location filename="gui/compare_view/words.py" />
<source>They differ from the moment {moment} on (weights were edited there)</source>
<translation>Ils diffèrent à partir du moment {moment} (des poids y ont été modifiés)</translation>
</message>
<message>
<location filename="gui/compare_view/words.py" />
<source>They differ from the start (other starting weights)</source>
<translation>Ils diffèrent dès le début (autres poids de départ)</translation>
</message>
<message>
<location filename="gui/compare_view/words.py" />
<source>They do not differ, as far as both are known.</source>
<translation>Ils ne diffèrent pas, aussi loin que les deux sont connus.</translation>
</message>
<message>
<location filename="gui/compare_view/words.py" />
<source>gradients ∂E/∂W</source>
<translation>gradients ∂E/∂W</translation>
</message>
<message>
<location filename="gui/compare_view/words.py" />
<source>net inputs z</source>
<translation>entrées nettes z</translation>
</message>
<message>
<location filename="gui/compare_view/words.py" />
<source>not yet</source>
<translation>pas encore</translation>
</message>
<message>
<location filename="gui/compare_view/words.py" />
<source>outputs {letter}</source>
<extracomment>pattern</extracomment>
<translation>sorties {letter}</translation>
</message>
<message>
<location filename="gui/compare_view/words.py" />
<source>weights W</source>
<translation>poids W</translation>
</message>
<message>
<location filename="gui/compare_view/words.py" />
<source>{n:,} numbers differ; ‖difference‖: {norms}</source>
<translation>{n:,} nombres diffèrent ; ‖différence‖ : {norms}</translation>
</message>
<message>
<location filename="gui/compare_view/words.py" />
<source>{words}, the loss E from iteration {n:,} on{losses}</source>
<translation>{words}, la perte E à partir de l’itération {n:,}{losses}</translation>
</message>
<message>
<location filename="gui/compare_view/words.py" />
<source>{words}, the loss never</source>
<translation>{words}, la perte jamais</translation>
</message>
<message>
<location filename="gui/compare_view/words.py" />
<source>{words}; the window shows that moment.</source>
<translation>{words} ; la fenêtre montre ce moment.</translation>
</message>
<message>
<location filename="gui/compare_view/words.py" />
<source>{words}; the window shows the moment before.</source>
<translation>{words} ; la fenêtre montre le moment d’avant.</translation>
</message>
<message>
<location filename="gui/curves_view/board.py" />
<source>Accuracy</source>
<translation>Exactitude</translation>
</message>
<message>
<location filename="gui/curves_view/board.py" />
<source>Loss E</source>
<translation>Perte E</translation>
</message>
<message>
<location filename="gui/curves_view/board.py" />
<source>left out on this axis, being 0, negative or infinite: {count}</source>
<translation>absents de cet axe, étant 0, négatifs ou infinis : {count}</translation>
</message>
<message>
<location filename="gui/curves_view/board.py" />
<source>shown at 1e100, being larger: {count}</source>
<translation>montrés à 1e100, étant plus grands : {count}</translation>
</message>
<message>
<location filename="gui/curves_view/board.py" />
<source>training</source>
<translation>apprentissage</translation>
</message>
<message>
<location filename="gui/curves_view/board.py" />
<source>validation</source>
<translation>validation</translation>
</message>
<message>
<location filename="gui/curves_view/board.py" />
<source>values at epoch {epoch}</source>
<translation>valeurs à l’époque {epoch}</translation>
</message>
<message>
<location filename="gui/curves_view/board.py" />
<source>{name}  ·  training: mean during the epoch, validation: after it</source>
<translation>{name}  ·  apprentissage : moyenne pendant l’époque, validation : après elle</translation>
</message>
<message>
<location filename="gui/curves_view/board.py" />
<source>{what} E</source>
<translation>{what} E</translation>
</message>
<message>
<location filename="gui/curves_view/export.py" />
<source>Training curves</source>
<translation>Courbes d’apprentissage</translation>
</message>
<message>
<location filename="gui/curves_view/export.py" />
<source>choose .png, .svg or .csv</source>
<translation>choisissez .png, .svg ou .csv</translation>
</message>
<message>
<location filename="gui/curves_view/export.py" />
<source>choose another folder</source>
<translation>choisissez un autre dossier</translation>
</message>
<message>
<location filename="gui/curves_view/export.py" />
<source>the curves cannot be written as {name}</source>
<extracomment>pattern</extracomment>
<translation>les courbes ne peuvent pas être écrites sous {name}</translation>
</message>
<message>
<location filename="gui/curves_view/export.py" />
<source>the file cannot be opened</source>
<translation>le fichier ne peut pas être ouvert</translation>
</message>
<message>
<location filename="gui/curves_view/export.py" />
<source>the picture could not be saved</source>
<translation>l’image n’a pas pu être enregistrée</translation>
</message>
<message>
<location filename="gui/curves_view/export.py" />
<source>there is no such folder</source>
<translation>ce dossier n’existe pas</translation>
</message>
<message>
<location filename="gui/curves_view/export.py" />
<source>{name} cannot be written</source>
<extracomment>pattern</extracomment>
<translation>{name} ne peut pas être écrit</translation>
</message>
<message>
<location filename="gui/curves_view/legend.py" />
<source>Runs</source>
<translation>Essais</translation>
</message>
<message>
<location filename="gui/curves_view/panel.py" />
<source>Board</source>
<translation>Planche</translation>
</message>
<message>
<location filename="gui/curves_view/panel.py" />
<source>Both</source>
<translation>Les deux</translation>
</message>
<message>
<location filename="gui/curves_view/panel.py" />
<source>Export the curves</source>
<translation>Exporter les courbes</translation>
</message>
<message>
<location filename="gui/curves_view/panel.py" />
<source>Keep run</source>
<translation>Garder l’essai</translation>
</message>
<message>
<location filename="gui/curves_view/panel.py" />
<source>Keep this run for comparison and begin a new one</source>
<translation>Garder cet essai pour comparer et en commencer un nouveau</translation>
</message>
<message>
<location filename="gui/curves_view/panel.py" />
<source>Logarithmic axis of the epochs</source>
<translation>Axe logarithmique des époques</translation>
</message>
<message>
<location filename="gui/curves_view/panel.py" />
<source>Logarithmic axis of the loss</source>
<translation>Axe logarithmique de la perte</translation>
</message>
<message>
<location filename="gui/curves_view/panel.py" />
<source>Loss</source>
<translation>Perte</translation>
</message>
<message>
<location filename="gui/curves_view/panel.py" />
<source>No curves yet</source>
<translation>Pas encore de courbes</translation>
</message>
<message>
<location filename="gui/curves_view/panel.py" />
<source>Picture (*.png);;Drawing (*.svg);;Table (*.csv)</source>
<translation>Image (*.png);;Dessin (*.svg);;Table (*.csv)</translation>
</message>
<message>
<location filename="gui/curves_view/panel.py" />
<source>Plots of the runs, what to show of them, and their export.</source>
<translation>Les courbes des essais, ce qu’il faut en montrer, et leur export.</translation>
</message>
<message>
<location filename="gui/curves_view/panel.py" />
<source>Press Train (Space) and the loss appears here, epoch by epoch.</source>
<translation>Appuyez sur Entraîner (Espace) et la perte apparaît ici, époque par époque.</translation>
</message>
<message>
<location filename="gui/curves_view/panel.py" />
<source>Save as a picture (PNG, SVG) or as a table (CSV)</source>
<translation>Enregistrer comme image (PNG, SVG) ou comme table (CSV)</translation>
</message>
<message>
<location filename="gui/curves_view/panel.py" />
<source>Show all points again (double click on the plot)</source>
<translation>Montrer de nouveau tous les points (double-clic sur la courbe)</translation>
</message>
<message>
<location filename="gui/curves_view/panel.py" />
<source>Show loss and accuracy beside each other</source>
<translation>Montrer perte et exactitude côte à côte</translation>
</message>
<message>
<location filename="gui/curves_view/panel.py" />
<source>Show the loss</source>
<translation>Montrer la perte</translation>
</message>
<message>
<location filename="gui/curves_view/panel.py" />
<source>Show the share of samples that are right</source>
<translation>Montrer la part des exemples qui sont justes</translation>
</message>
<message>
<location filename="gui/curves_view/panel.py" />
<source>The curves: loss and accuracy over epochs, live, several runs over each other.</source>
<translation>Les courbes : perte et exactitude au fil des époques, en direct, plusieurs essais superposés.</translation>
</message>
<message>
<location filename="gui/curves_view/panel.py" />
<source>log E</source>
<translation>log E</translation>
</message>
<message>
<location filename="gui/curves_view/panel.py" />
<source>log epochs</source>
<translation>log époques</translation>
</message>
<message>
<location filename="gui/curves_view/plot.py" />
<source>epoch</source>
<translation>époque</translation>
</message>
<message>
<location filename="gui/curves_view/plot.py" />
<source>← and → read the curves, with Shift point by point; ↑ and ↓ choose a run; + and − zoom, Home shows all</source>
<translation>← et → lisent les courbes, avec Maj point par point ; ↑ et ↓ choisissent un essai ; + et − zooment, Début montre tout</translation>
</message>
<message>
<location filename="gui/curves_view/run_row.py" />
<source> and </source>
<translation> et </translation>
</message>
<message>
<location filename="gui/curves_view/run_row.py" />
<source>Clear</source>
<translation>Effacer</translation>
</message>
<message>
<location filename="gui/curves_view/run_row.py" />
<source>Name</source>
<translation>Nom</translation>
</message>
<message>
<location filename="gui/curves_view/run_row.py" />
<source>Remove</source>
<translation>Retirer</translation>
</message>
<message>
<location filename="gui/curves_view/run_row.py" />
<source>Rename the run</source>
<translation>Renommer l’essai</translation>
</message>
<message>
<location filename="gui/curves_view/run_row.py" />
<source>Rename…</source>
<translation>Renommer…</translation>
</message>
<message>
<location filename="gui/curves_view/run_row.py" />
<source>Run menu</source>
<translation>Menu de l’essai</translation>
</message>
<message>
<location filename="gui/curves_view/run_row.py" />
<source>Show</source>
<translation>Montrer</translation>
</message>
<message>
<location filename="gui/curves_view/run_row.py" />
<source>Show or hide {run}</source>
<translation>Montrer ou cacher {run}</translation>
</message>
<message>
<location filename="gui/curves_view/run_row.py" />
<source>Show {run}</source>
<translation>Montrer {run}</translation>
</message>
<message>
<location filename="gui/curves_view/run_row.py" />
<source>The columns are {columns}.</source>
<translation>Les colonnes sont {columns}.</translation>
</message>
<message>
<location filename="gui/curves_view/run_row.py" />
<source>Training: the mean during the epoch, while the weights change. Validation and test: with the weights after it.</source>
<translation>Apprentissage : la moyenne pendant l’époque, tandis que les poids changent. Validation et test : avec les poids d’après.</translation>
</message>
<message>
<location filename="gui/curves_view/run_row.py" />
<source>What can be done with this run</source>
<translation>Ce qu’on peut faire de cet essai</translation>
</message>
<message>
<location filename="gui/curves_view/run_row.py" />
<source>test</source>
<translation>test</translation>
</message>
<message>
<location filename="gui/data_view/choice.py" />
<source>Choose a file. {old}</source>
<translation>Choisissez un fichier. {old}</translation>
</message>
<message>
<location filename="gui/data_view/choice.py" />
<source>Import data… finds out how a file is written.</source>
<translation>Importer des données… trouve comment un fichier est écrit.</translation>
</message>
<message>
<location filename="gui/data_view/choice.py" />
<source>Parts</source>
<translation>Parties</translation>
</message>
<message>
<location filename="gui/data_view/choice.py" />
<source>Prepare the inputs</source>
<translation>Préparer les entrées</translation>
</message>
<message>
<location filename="gui/data_view/choice.py" />
<source>Split the data</source>
<translation>Partager les données</translation>
</message>
<message>
<location filename="gui/data_view/choice.py" />
<source>Standardize the targets</source>
<translation>Centrer-réduire les cibles</translation>
</message>
<message>
<location filename="gui/data_view/choice.py" />
<source>The samples that the network learns</source>
<translation>Les exemples que le réseau apprend</translation>
</message>
<message>
<location filename="gui/data_view/choice.py" />
<source>data set</source>
<translation>jeu de données</translation>
</message>
<message>
<location filename="gui/data_view/edit_bar.py" />
<source>Add</source>
<translation>Ajouter</translation>
</message>
<message>
<location filename="gui/data_view/edit_bar.py" />
<source>Add a sample behind the selected one, like it  (Ins)</source>
<translation>Ajouter un exemple derrière celui qui est sélectionné, pareil à lui  (Inser)</translation>
</message>
<message>
<location filename="gui/data_view/edit_bar.py" />
<source>Delete</source>
<translation>Supprimer</translation>
</message>
<message>
<location filename="gui/data_view/edit_bar.py" />
<source>Delete the selected samples  (Del)</source>
<translation>Supprimer les exemples sélectionnés  (Suppr)</translation>
</message>
<message>
<location filename="gui/data_view/edit_bar.py" />
<source>Draw points into the plane, or an image to be classified</source>
<translation>Dessiner des points dans le plan, ou une image à classer</translation>
</message>
<message>
<location filename="gui/data_view/edit_bar.py" />
<source>Draw…</source>
<translation>Dessiner…</translation>
</message>
<message>
<location filename="gui/data_view/edit_bar.py" />
<source>Edit</source>
<translation>Modifier</translation>
</message>
<message>
<location filename="gui/data_view/edit_bar.py" />
<source>Make these samples my own, to be edited; undo gives the data back</source>
<translation>Faire miens ces exemples, pour les modifier ; annuler rend les données</translation>
</message>
<message>
<location filename="gui/data_view/fit_button.py" />
<source>As many inputs and outputs as the data have columns, and an output and a loss that can learn them</source>
<translation>Autant d’entrées et de sorties que les données ont de colonnes, et une sortie et une perte qui peuvent les apprendre</translation>
</message>
<message>
<location filename="gui/data_view/fit_button.py" />
<source>Fit the network to the data</source>
<translation>Adapter le réseau aux données</translation>
</message>
<message>
<location filename="gui/data_view/imported_card.py" />
<source> and {n} more</source>
<translation> et {n} de plus</translation>
</message>
<message>
<location filename="gui/data_view/imported_card.py" />
<source>Change the import</source>
<translation>Changer l’importation</translation>
</message>
<message>
<location filename="gui/data_view/imported_card.py" />
<source>Change the import…</source>
<translation>Changer l’importation…</translation>
</message>
<message>
<location filename="gui/data_view/imported_card.py" />
<source>Choose otherwise how the file is read, and what its columns are</source>
<translation>Choisir autrement comment lire le fichier, et le sens de ses colonnes</translation>
</message>
<message>
<location filename="gui/data_view/imported_card.py" />
<source>column</source>
<translation>colonne</translation>
</message>
<message>
<location filename="gui/data_view/imported_card.py" />
<source>columns</source>
<translation>colonnes</translation>
</message>
<message>
<location filename="gui/data_view/imported_card.py" />
<source>inputs: {names}</source>
<translation>entrées : {names}</translation>
</message>
<message>
<location filename="gui/data_view/imported_card.py" />
<source>pasted table</source>
<translation>table collée</translation>
</message>
<message>
<location filename="gui/data_view/imported_card.py" />
<source>targets: {names}</source>
<translation>cibles : {names}</translation>
</message>
<message>
<location filename="gui/data_view/imported_card.py" />
<source>{columns} left aside</source>
<translation>{columns} laissées de côté</translation>
</message>
<message>
<location filename="gui/data_view/locate_button.py" />
<source>Locate the data</source>
<translation>Retrouver les données</translation>
</message>
<message>
<location filename="gui/data_view/locate_button.py" />
<source>Locate the data…</source>
<translation>Retrouver les données…</translation>
</message>
<message>
<location filename="gui/data_view/locate_button.py" />
<source>Say where the file of the data is now: how it is read, the weights and the training stay</source>
<translation>Indiquer où est maintenant le fichier des données : la façon de le lire, les poids et l’apprentissage restent</translation>
</message>
<message>
<location filename="gui/data_view/panel.py" />
<source>Choice and preparation at the left, the samples in the middle, scores and notes at the right.</source>
<translation>Choix et préparation à gauche, les exemples au milieu, scores et remarques à droite.</translation>
</message>
<message>
<location filename="gui/data_view/panel.py" />
<source>Licence: {licence}</source>
<extracomment>pattern</extracomment>
<translation>Licence : {licence}</translation>
</message>
<message>
<location filename="gui/data_view/panel.py" />
<source>No samples</source>
<translation>Pas d’exemples</translation>
</message>
<message>
<location filename="gui/data_view/panel.py" />
<source>Pause the training to change samples.</source>
<translation>Mettez l’apprentissage en pause pour changer des exemples.</translation>
</message>
<message>
<location filename="gui/data_view/panel.py" />
<source>Pause the training to see a sample on the canvas.</source>
<translation>Mettez l’apprentissage en pause pour voir un exemple sur le dessin.</translation>
</message>
<message>
<location filename="gui/data_view/panel.py" />
<source>Sample {number} cannot be shown: {why}.</source>
<translation>L’exemple {number} ne peut pas être montré : {why}.</translation>
</message>
<message>
<location filename="gui/data_view/panel.py" />
<source>Sample {number} is shown on the canvas.</source>
<translation>L’exemple {number} est montré sur le dessin.</translation>
</message>
<message>
<location filename="gui/data_view/panel.py" />
<source>Source: {source}</source>
<translation>Source : {source}</translation>
</message>
<message>
<location filename="gui/data_view/panel.py" />
<source>The data: which samples are learned, how they are prepared, what they look like, and how well they are learned.</source>
<translation>Les données : quels exemples sont appris, comment ils sont préparés, à quoi ils ressemblent, et s’ils sont bien appris.</translation>
</message>
<message>
<location filename="gui/data_view/panel.py" />
<source>The samples are shown as they came; “Edit” makes them your own.</source>
<translation>Les exemples sont montrés comme ils sont venus ; « Modifier » les fait vôtres.</translation>
</message>
<message>
<location filename="gui/data_view/panel.py" />
<source>The samples of “{data}” are your own now: type into a cell to change it.</source>
<translation>Les exemples de « {data} » sont maintenant à vous : tapez dans une case pour la changer.</translation>
</message>
<message>
<location filename="gui/data_view/panel.py" />
<source>There are no samples</source>
<translation>Il n’y a pas d’exemples</translation>
</message>
<message>
<location filename="gui/data_view/panel.py" />
<source>This cell follows from the others: change the class, or how the samples are split.</source>
<translation>Cette case découle des autres : changez la classe, ou le partage des exemples.</translation>
</message>
<message>
<location filename="gui/data_view/panel.py" />
<source>a copy in the project: the file is away</source>
<translation>une copie dans le projet : le fichier est introuvable</translation>
</message>
<message>
<location filename="gui/data_view/panel.py" />
<source>info</source>
<translation>info</translation>
</message>
<message>
<location filename="gui/data_view/panel.py" />
<source>input</source>
<translation>entrée</translation>
</message>
<message>
<location filename="gui/data_view/panel.py" />
<source>inputs</source>
<translation>entrées</translation>
</message>
<message>
<location filename="gui/data_view/panel.py" />
<source>it is kept for {part}</source>
<translation>il est gardé pour {part}</translation>
</message>
<message>
<location filename="gui/data_view/panel.py" />
<source>it is not in batch {batch} of {batches}</source>
<translation>il n’est pas dans le lot {batch} sur {batches}</translation>
</message>
<message>
<location filename="gui/data_view/panel.py" />
<source>no batch has been taken yet; take one step</source>
<translation>aucun lot n’a encore été pris ; avancez d’un pas</translation>
</message>
<message>
<location filename="gui/data_view/panel.py" />
<source>prepared: {how}</source>
<translation>préparé : {how}</translation>
</message>
<message>
<location filename="gui/data_view/panel.py" />
<source>target</source>
<translation>cible</translation>
</message>
<message>
<location filename="gui/data_view/panel.py" />
<source>targets</source>
<translation>cibles</translation>
</message>
<message>
<location filename="gui/data_view/panel.py" />
<source>undo gives the data back</source>
<translation>annuler rend les données</translation>
</message>
<message>
<location filename="gui/data_view/panel.py" />
<source>{columns} otherwise</source>
<translation>{columns} autrement</translation>
</message>
<message>
<location filename="gui/data_view/panel.py" />
<source>{train:,} training, {validation:,} validation, {test:,} test</source>
<translation>{train:,} apprentissage, {validation:,} validation, {test:,} test</translation>
</message>
<message>
<location filename="gui/data_view/sample_cell.py" />
<source>class of the sample</source>
<translation>classe de l’exemple</translation>
</message>
<message>
<location filename="gui/data_view/sample_cell.py" />
<source>number of the sample</source>
<translation>numéro de l’exemple</translation>
</message>
<message>
<location filename="gui/data_view/samples.py" />
<source>Click a sample, or press Enter, to see it on the canvas; Ctrl+C copies</source>
<translation>Cliquez sur un exemple, ou appuyez sur Entrée, pour le voir sur le dessin ; Ctrl+C copie</translation>
</message>
<message>
<location filename="gui/data_view/samples.py" />
<source>Double click or type to change a cell; Ins adds a sample, Del deletes; Ctrl+Z takes it back</source>
<translation>Double-cliquez ou tapez pour changer une case ; Inser ajoute un exemple, Suppr le supprime ; Ctrl+Z l’annule</translation>
</message>
<message>
<location filename="gui/data_view/samples.py" />
<source>class</source>
<translation>classe</translation>
</message>
<message>
<location filename="gui/data_view/samples.py" />
<source>missing</source>
<translation>manquant</translation>
</message>
<message>
<location filename="gui/data_view/samples.py" />
<source>part</source>
<translation>partie</translation>
</message>
<message>
<location filename="gui/data_view/scores.py" />
<source>Compute the scores</source>
<translation>Calculer les scores</translation>
</message>
<message>
<location filename="gui/data_view/scores.py" />
<source>Compute the scores with the present weights</source>
<translation>Calculer les scores avec les poids actuels</translation>
</message>
<message>
<location filename="gui/data_view/scores.py" />
<source>Scores</source>
<translation>Scores</translation>
</message>
<message>
<location filename="gui/data_view/scores.py" />
<source>after the last update, with the present weights</source>
<translation>après la dernière mise à jour, avec les poids actuels</translation>
</message>
<message>
<location filename="gui/data_view/scores.py" />
<source>compute</source>
<translation>calculer</translation>
</message>
<message>
<location filename="gui/data_view/scores.py" />
<source>loss E</source>
<translation>perte E</translation>
</message>
<message>
<location filename="gui/data_view/scores.py" />
<source>loss on {part} samples</source>
<translation>perte sur les exemples de {part}</translation>
</message>
<message>
<location filename="gui/data_view/scores.py" />
<source>no samples</source>
<translation>pas d’exemples</translation>
</message>
<message>
<location filename="gui/data_view/scores.py" />
<source>right</source>
<translation>juste</translation>
</message>
<message>
<location filename="gui/draw_view/board.py" />
<source>Board to draw on</source>
<translation>Surface à dessiner</translation>
</message>
<message>
<location filename="gui/draw_view/board.py" />
<source>Draw with the mouse; or move the cross with the arrows, Enter sets the brush down and lifts it, Del clears, Ctrl+Z takes the last stroke back</source>
<translation>Dessinez à la souris ; ou déplacez la croix avec les flèches, Entrée pose et lève le pinceau, Suppr efface, Ctrl+Z retire le dernier trait</translation>
</message>
<message>
<location filename="gui/draw_view/cells.py" />
<source>Cells to draw a pattern in</source>
<translation>Cases pour dessiner un motif</translation>
</message>
<message>
<location filename="gui/draw_view/cells.py" />
<source>Click or drag turns cells on and off; or move with the arrows, Enter turns a cell, Del clears all</source>
<translation>Cliquer ou tirer allume et éteint des cases ; ou allez avec les flèches, Entrée retourne une case, Suppr efface tout</translation>
</message>
<message>
<location filename="gui/draw_view/cells.py" />
<source>row {row}, column {column}: {value}; {count} of {all} on</source>
<translation>ligne {row}, colonne {column} : {value} ; {count} sur {all} allumées</translation>
</message>
<message>
<location filename="gui/draw_view/chance_bars.py" />
<source>Draw something</source>
<translation>Dessinez quelque chose</translation>
</message>
<message>
<location filename="gui/draw_view/chance_bars.py" />
<source>No answer yet</source>
<translation>Pas encore de réponse</translation>
</message>
<message>
<location filename="gui/draw_view/chance_bars.py" />
<source>The network says {name}</source>
<translation>Le réseau dit {name}</translation>
</message>
<message>
<location filename="gui/draw_view/energy_line.py" />
<source>Energy E, state by state</source>
<translation>Énergie E, état par état</translation>
</message>
<message>
<location filename="gui/draw_view/energy_line.py" />
<source>The energy E of the state, turn by turn since the recall began</source>
<translation>L’énergie E de l’état, tour par tour depuis le début du rappel</translation>
</message>
<message>
<location filename="gui/draw_view/energy_line.py" />
<source>energy E</source>
<translation>énergie E</translation>
</message>
<message>
<location filename="gui/draw_view/energy_line.py" />
<source>turns</source>
<translation>tours</translation>
</message>
<message>
<location filename="gui/draw_view/energy_line.py" />
<source>{count} states, E = {value}</source>
<translation>{count} états, E = {value}</translation>
</message>
<message>
<location filename="gui/draw_view/image_page.py" />
<source>Add to the samples</source>
<translation>Ajouter aux exemples</translation>
</message>
<message>
<location filename="gui/draw_view/image_page.py" />
<source>Brush</source>
<translation>Pinceau</translation>
</message>
<message>
<location filename="gui/draw_view/image_page.py" />
<source>Centred</source>
<translation>Centré</translation>
</message>
<message>
<location filename="gui/draw_view/image_page.py" />
<source>Clear the board</source>
<translation>Effacer la surface</translation>
</message>
<message>
<location filename="gui/draw_view/image_page.py" />
<source>Clear the board  (Del)</source>
<translation>Effacer la surface  (Suppr)</translation>
</message>
<message>
<location filename="gui/draw_view/image_page.py" />
<source>Keep the drawing as a sample of this class; samples become your own</source>
<translation>Garder le dessin comme exemple de cette classe ; les exemples deviennent les vôtres</translation>
</message>
<message>
<location filename="gui/draw_view/image_page.py" />
<source>Move and scale the drawing to where images of the data have ink</source>
<translation>Déplacer et mettre à l’échelle le dessin là où les images des données ont de l’encre</translation>
</message>
<message>
<location filename="gui/draw_view/image_page.py" />
<source>Take the last stroke back</source>
<translation>Retirer le dernier trait</translation>
</message>
<message>
<location filename="gui/draw_view/image_page.py" />
<source>Take the last stroke back  (Ctrl+Z)</source>
<translation>Retirer le dernier trait  (Ctrl+Z)</translation>
</message>
<message>
<location filename="gui/draw_view/image_page.py" />
<source>The drawing is the last of the samples now.</source>
<translation>Le dessin est maintenant le dernier des exemples.</translation>
</message>
<message>
<location filename="gui/draw_view/image_page.py" />
<source>The network has learned nothing yet: train it first.</source>
<translation>Le réseau n’a encore rien appris : entraînez-le d’abord.</translation>
</message>
<message>
<location filename="gui/draw_view/image_page.py" />
<source>Undo</source>
<translation>Annuler</translation>
</message>
<message>
<location filename="gui/draw_view/image_page.py" />
<source>Which class the drawing is</source>
<translation>Quelle classe est le dessin</translation>
</message>
<message>
<location filename="gui/draw_view/image_page.py" />
<source>Width of the brush</source>
<translation>Largeur du pinceau</translation>
</message>
<message>
<location filename="gui/draw_view/image_page.py" />
<source>class of the drawing</source>
<translation>classe du dessin</translation>
</message>
<message>
<location filename="gui/draw_view/image_page.py" />
<source>undo takes that back</source>
<translation>annuler revient en arrière</translation>
</message>
<message>
<location filename="gui/draw_view/pattern_page.py" />
<source>All cells off (Del)</source>
<translation>Toutes les cases éteintes (Suppr)</translation>
</message>
<message>
<location filename="gui/draw_view/pattern_page.py" />
<source>All units take their turns</source>
<translation>Toutes les unités jouent leur tour</translation>
</message>
<message>
<location filename="gui/draw_view/pattern_page.py" />
<source>Back</source>
<translation>Reculer</translation>
</message>
<message>
<location filename="gui/draw_view/pattern_page.py" />
<source>Cells of that size, and no patterns yet; undo takes it back</source>
<translation>Des cases de cette taille, et pas encore de motifs ; annuler revient en arrière</translation>
</message>
<message>
<location filename="gui/draw_view/pattern_page.py" />
<source>Damage</source>
<translation>Abîmer</translation>
</message>
<message>
<location filename="gui/draw_view/pattern_page.py" />
<source>Dots mark the cells that differ from pattern {number} reversed.</source>
<translation>Des points marquent les cases qui diffèrent du motif {number} inversé.</translation>
</message>
<message>
<location filename="gui/draw_view/pattern_page.py" />
<source>Dots mark the cells that differ from pattern {number}.</source>
<translation>Des points marquent les cases qui diffèrent du motif {number}.</translation>
</message>
<message>
<location filename="gui/draw_view/pattern_page.py" />
<source>Enter or a double click takes one into the cells, Del deletes it</source>
<translation>Entrée ou un double-clic en prend un dans les cases, Suppr le supprime</translation>
</message>
<message>
<location filename="gui/draw_view/pattern_page.py" />
<source>Forget the chosen pattern</source>
<translation>Oublier le motif choisi</translation>
</message>
<message>
<location filename="gui/draw_view/pattern_page.py" />
<source>How many {what} a new grid has</source>
<translation>Combien de {what} a une nouvelle grille</translation>
</message>
<message>
<location filename="gui/draw_view/pattern_page.py" />
<source>Keep what is drawn as one more pattern (a sample of your own)</source>
<translation>Garder ce qui est dessiné comme un motif de plus (un exemple à vous)</translation>
</message>
<message>
<location filename="gui/draw_view/pattern_page.py" />
<source>New grid</source>
<translation>Nouvelle grille</translation>
</message>
<message>
<location filename="gui/draw_view/pattern_page.py" />
<source>Pattern {number}</source>
<translation>Motif {number}</translation>
</message>
<message>
<location filename="gui/draw_view/pattern_page.py" />
<source>Pattern {number} is this very one. Store it again, and it counts twice.</source>
<translation>Le motif {number} est exactement celui-ci. Mémorisez-le de nouveau, et il compte double.</translation>
</message>
<message>
<location filename="gui/draw_view/pattern_page.py" />
<source>Recall from here</source>
<translation>Rappeler d’ici</translation>
</message>
<message>
<location filename="gui/draw_view/pattern_page.py" />
<source>Reverse</source>
<translation>Inverser</translation>
</message>
<message>
<location filename="gui/draw_view/pattern_page.py" />
<source>Store</source>
<translation>Mémoriser</translation>
</message>
<message>
<location filename="gui/draw_view/pattern_page.py" />
<source>Stored patterns</source>
<translation>Motifs mémorisés</translation>
</message>
<message>
<location filename="gui/draw_view/pattern_page.py" />
<source>Sweep</source>
<translation>Balayage</translation>
</message>
<message>
<location filename="gui/draw_view/pattern_page.py" />
<source>Take</source>
<translation>Prendre</translation>
</message>
<message>
<location filename="gui/draw_view/pattern_page.py" />
<source>Take the chosen pattern into the cells</source>
<translation>Prendre le motif choisi dans les cases</translation>
</message>
<message>
<location filename="gui/draw_view/pattern_page.py" />
<source>Take the last step back</source>
<translation>Défaire le dernier pas</translation>
</message>
<message>
<location filename="gui/draw_view/pattern_page.py" />
<source>The next unit takes its turn (all at once, where the rule says so)</source>
<translation>L’unité suivante joue son tour (toutes à la fois, là où la règle le dit)</translation>
</message>
<message>
<location filename="gui/draw_view/pattern_page.py" />
<source>The units begin with what is drawn; then step, here or in the window</source>
<translation>Les unités commencent par ce qui est dessiné ; puis avancez, ici ou dans la fenêtre</translation>
</message>
<message>
<location filename="gui/draw_view/pattern_page.py" />
<source>This is drawn: store it, or recall from it.</source>
<translation>Ceci est dessiné : mémorisez-le, ou rappelez à partir de là.</translation>
</message>
<message>
<location filename="gui/draw_view/pattern_page.py" />
<source>Turn</source>
<translation>Tour</translation>
</message>
<message>
<location filename="gui/draw_view/pattern_page.py" />
<source>Turn a fifth of the cells by chance</source>
<translation>Retourner un cinquième des cases au hasard</translation>
</message>
<message>
<location filename="gui/draw_view/pattern_page.py" />
<source>Turn all cells</source>
<translation>Retourner toutes les cases</translation>
</message>
<message>
<location filename="gui/draw_view/pattern_page.py" />
<source>rows</source>
<translation>lignes</translation>
</message>
<message>
<location filename="gui/draw_view/plane_page.py" />
<source>A click or a drag takes samples away  (Del)</source>
<translation>Cliquer ou tirer retire des exemples  (Suppr)</translation>
</message>
<message>
<location filename="gui/draw_view/plane_page.py" />
<source>Add a class; the network's output and loss are fitted to it</source>
<translation>Ajouter une classe ; la sortie et la perte du réseau s’y adaptent</translation>
</message>
<message>
<location filename="gui/draw_view/plane_page.py" />
<source>Another class</source>
<translation>Autre classe</translation>
</message>
<message>
<location filename="gui/draw_view/plane_page.py" />
<source>Class to draw</source>
<translation>Classe à dessiner</translation>
</message>
<message>
<location filename="gui/draw_view/plane_page.py" />
<source>Colour the plane by what the network answers there</source>
<translation>Colorer le plan selon ce que le réseau y répond</translation>
</message>
<message>
<location filename="gui/draw_view/plane_page.py" />
<source>Delete all</source>
<translation>Tout supprimer</translation>
</message>
<message>
<location filename="gui/draw_view/plane_page.py" />
<source>Delete all samples</source>
<translation>Supprimer tous les exemples</translation>
</message>
<message>
<location filename="gui/draw_view/plane_page.py" />
<source>Draw samples of this class  ({key})</source>
<translation>Dessiner des exemples de cette classe  ({key})</translation>
</message>
<message>
<location filename="gui/draw_view/plane_page.py" />
<source>Erase</source>
<translation>Gomme</translation>
</message>
<message>
<location filename="gui/draw_view/plane_page.py" />
<source>Fit the plane to the samples</source>
<translation>Ajuster le plan aux exemples</translation>
</message>
<message>
<location filename="gui/draw_view/plane_page.py" />
<source>Network's answer</source>
<translation>Réponse du réseau</translation>
</message>
<message>
<location filename="gui/draw_view/plane_page.py" />
<source>Pause the training to draw.</source>
<translation>Mettez l’apprentissage en pause pour dessiner.</translation>
</message>
<message>
<location filename="gui/draw_view/plane_page.py" />
<source>Points of the curve</source>
<translation>Points de la courbe</translation>
</message>
<message>
<location filename="gui/draw_view/plane_page.py" />
<source>Show all</source>
<translation>Tout montrer</translation>
</message>
<message>
<location filename="gui/draw_view/plane_page.py" />
<source>Show all samples</source>
<translation>Montrer tous les exemples</translation>
</message>
<message>
<location filename="gui/draw_view/plane_page.py" />
<source>The first sample that you draw makes the present ones your own.</source>
<translation>Le premier exemple que vous dessinez fait vôtres les exemples actuels.</translation>
</message>
<message>
<location filename="gui/draw_view/plane_page.py" />
<source>The target of the next sample; the right button draws its negative</source>
<translation>La cible du prochain exemple ; le bouton droit dessine son opposé</translation>
</message>
<message>
<location filename="gui/draw_view/plane_page.py" />
<source>Value to draw</source>
<translation>Valeur à dessiner</translation>
</message>
<message>
<location filename="gui/draw_view/plane_page.py" />
<source>class {k}</source>
<extracomment>pattern</extracomment>
<translation>classe {k}</translation>
</message>
<message>
<location filename="gui/draw_view/plane_page.py" />
<source>class {name}</source>
<translation>classe {name}</translation>
</message>
<message>
<location filename="gui/draw_view/plane_page.py" />
<source>stroke {id} {stroke}</source>
<extracomment>pattern</extracomment>
<translation>stroke {id} {stroke}</translation>
</message>
<message>
<location filename="gui/draw_view/plane_view.py" />
<source>Click or drag: samples of the chosen class, with the right button of the next one. Arrows move the cross, Enter draws there, Del erases, a digit chooses the class</source>
<translation>Cliquer ou tirer : des exemples de la classe choisie, avec le bouton droit de la suivante. Les flèches déplacent la croix, Entrée y dessine, Suppr gomme, un chiffre choisit la classe</translation>
</message>
<message>
<location filename="gui/draw_view/plane_view.py" />
<source>Plane of {x} and {y}</source>
<translation>Plan de {x} et {y}</translation>
</message>
<message>
<location filename="gui/exercise_view/asking_page.py" />
<source>Again</source>
<translation>Encore</translation>
</message>
<message>
<location filename="gui/exercise_view/asking_page.py" />
<source>Another…</source>
<translation>Un autre…</translation>
</message>
<message>
<location filename="gui/exercise_view/asking_page.py" />
<source>Choose another exercise</source>
<translation>Choisir un autre exercice</translation>
</message>
<message>
<location filename="gui/exercise_view/asking_page.py" />
<source>End</source>
<translation>Terminer</translation>
</message>
<message>
<location filename="gui/exercise_view/asking_page.py" />
<source>End the exercise; everything is shown again</source>
<translation>Terminer l’exercice ; tout est de nouveau montré</translation>
</message>
<message>
<location filename="gui/exercise_view/asking_page.py" />
<source>Reveal all</source>
<translation>Tout découvrir</translation>
</message>
<message>
<location filename="gui/exercise_view/asking_page.py" />
<source>Save questions, answers and score as CSV or JSON</source>
<translation>Enregistrer questions, réponses et points en CSV ou JSON</translation>
</message>
<message>
<location filename="gui/exercise_view/asking_page.py" />
<source>Save table…</source>
<translation>Enregistrer la table…</translation>
</message>
<message>
<location filename="gui/exercise_view/asking_page.py" />
<source>Show all numbers that are still hidden</source>
<translation>Montrer tous les nombres encore cachés</translation>
</message>
<message>
<location filename="gui/exercise_view/asking_page.py" />
<source>The same exercise again</source>
<translation>Le même exercice encore une fois</translation>
</message>
<message>
<location filename="gui/exercise_view/asking_page.py" />
<source>This was a task of your lesson: hand it in there</source>
<translation>C’était une tâche de votre leçon : rendez-la là-bas</translation>
</message>
<message>
<location filename="gui/exercise_view/asking_page.py" />
<source>To the lesson</source>
<translation>Vers la leçon</translation>
</message>
<message>
<location filename="gui/exercise_view/ending.py" />
<source>&amp;Do not save</source>
<translation>&amp;Ne pas enregistrer</translation>
</message>
<message>
<location filename="gui/exercise_view/ending.py" />
<source>A number that is shown gives no points in this lesson, and that is not taken back.</source>
<translation>Un nombre affiché ne rapporte pas de points dans cette leçon, sans retour possible.</translation>
</message>
<message>
<location filename="gui/exercise_view/ending.py" />
<source>End the exercise</source>
<translation>Terminer l’exercice</translation>
</message>
<message>
<location filename="gui/exercise_view/ending.py" />
<source>Ending shows them all. Save the table of the answers before?</source>
<translation>Terminer les montre tous. Enregistrer avant la table des réponses ?</translation>
</message>
<message>
<location filename="gui/exercise_view/ending.py" />
<source>{n} of {m} numbers are still to be found.</source>
<translation>{n} nombres sur {m} sont encore à trouver.</translation>
</message>
<message>
<location filename="gui/exercise_view/hint_lines.py" />
<source>Formula</source>
<translation>Formule</translation>
</message>
<message>
<location filename="gui/exercise_view/hint_lines.py" />
<source>Hints {n} of {count}</source>
<translation>Indices {n} sur {count}</translation>
</message>
<message>
<location filename="gui/exercise_view/hint_lines.py" />
<source>Press Hint to see the formula.</source>
<translation>Appuyez sur Indice pour voir la formule.</translation>
</message>
<message>
<location filename="gui/exercise_view/overview.py" />
<source>All questions</source>
<translation>Toutes les questions</translation>
</message>
<message>
<location filename="gui/exercise_view/overview.py" />
<source>answered {answers}</source>
<translation>répondu {answers}</translation>
</message>
<message>
<location filename="gui/exercise_view/overview.py" />
<source>{n} at once</source>
<translation>{n} du premier coup</translation>
</message>
<message>
<location filename="gui/exercise_view/overview.py" />
<source>{n} hints</source>
<translation>{n} indices</translation>
</message>
<message>
<location filename="gui/exercise_view/overview.py" />
<source>{n} later</source>
<translation>{n} ensuite</translation>
</message>
<message>
<location filename="gui/exercise_view/overview.py" />
<source>{n} open</source>
<translation>{n} ouvertes</translation>
</message>
<message>
<location filename="gui/exercise_view/overview.py" />
<source>{n} revealed</source>
<translation>{n} découvertes</translation>
</message>
<message>
<location filename="gui/exercise_view/overview.py" />
<source>{n} with hints</source>
<translation>{n} avec indices</translation>
</message>
<message>
<location filename="gui/exercise_view/overview.py" />
<source>{points} of {asked} points</source>
<translation>{points} points sur {asked}</translation>
</message>
<message>
<location filename="gui/exercise_view/panel.py" />
<source>; </source>
<translation>; </translation>
</message>
<message>
<location filename="gui/exercise_view/panel.py" />
<source>First what is asked for, then question by question, at last the score.</source>
<translation>D’abord ce qui est demandé, puis question après question, enfin les points.</translation>
</message>
<message>
<location filename="gui/exercise_view/panel.py" />
<source>Save the table</source>
<translation>Enregistrer la table</translation>
</message>
<message>
<location filename="gui/exercise_view/panel.py" />
<source>Table (*.csv);;JSON (*.json)</source>
<translation>Table (*.csv);;JSON (*.json)</translation>
</message>
<message>
<location filename="gui/exercise_view/panel.py" />
<source>The exercise: predict, then reveal. Numbers are hidden, the person works them out and is told what went wrong.</source>
<translation>L’exercice : prédire, puis découvrir. Des nombres sont cachés, la personne les calcule et apprend ce qui n’allait pas.</translation>
</message>
<message>
<location filename="gui/exercise_view/plan_page.py" />
<source>Ask for</source>
<translation>Demander</translation>
</message>
<message>
<location filename="gui/exercise_view/plan_page.py" />
<source>Ask for {quantity}</source>
<translation>Demander {quantity}</translation>
</message>
<message>
<location filename="gui/exercise_view/plan_page.py" />
<source>At most of each step</source>
<translation>Au plus par pas</translation>
</message>
<message>
<location filename="gui/exercise_view/plan_page.py" />
<source>Digits</source>
<translation>Chiffres</translation>
</message>
<message>
<location filename="gui/exercise_view/plan_page.py" />
<source>E  loss</source>
<translation>E  perte</translation>
</message>
<message>
<location filename="gui/exercise_view/plan_page.py" />
<source>Else a formula is the first hint</source>
<translation>Sinon une formule est le premier indice</translation>
</message>
<message>
<location filename="gui/exercise_view/plan_page.py" />
<source>Hide these numbers and ask</source>
<translation>Cacher ces nombres et les demander</translation>
</message>
<message>
<location filename="gui/exercise_view/plan_page.py" />
<source>How</source>
<translation>Comment</translation>
</message>
<message>
<location filename="gui/exercise_view/plan_page.py" />
<source>How many digits are asked for</source>
<translation>Combien de chiffres sont demandés</translation>
</message>
<message>
<location filename="gui/exercise_view/plan_page.py" />
<source>How many numbers of a step are asked for; 0: all</source>
<translation>Combien de nombres d’un pas sont demandés ; 0 : tous</translation>
</message>
<message>
<location filename="gui/exercise_view/plan_page.py" />
<source>Layers</source>
<translation>Couches</translation>
</message>
<message>
<location filename="gui/exercise_view/plan_page.py" />
<source>Longer steps halt where a number is asked for</source>
<translation>Les pas plus longs s’arrêtent là où un nombre est demandé</translation>
</message>
<message>
<location filename="gui/exercise_view/plan_page.py" />
<source>Numbers of this iteration are hidden. Work them out on paper and type them: what is wrong is told by the mistake that leads to it.</source>
<translation>Des nombres de cette itération sont cachés. Calculez-les sur papier et tapez-les : ce qui est faux est dit par l’erreur qui y mène.</translation>
</message>
<message>
<location filename="gui/exercise_view/plan_page.py" />
<source>Of which layers numbers are asked for</source>
<translation>De quelles couches des nombres sont demandés</translation>
</message>
<message>
<location filename="gui/exercise_view/plan_page.py" />
<source>Of which samples of the batch numbers are asked for</source>
<translation>De quels exemples du lot des nombres sont demandés</translation>
</message>
<message>
<location filename="gui/exercise_view/plan_page.py" />
<source>Predict, then reveal</source>
<translation>Prédire, puis découvrir</translation>
</message>
<message>
<location filename="gui/exercise_view/plan_page.py" />
<source>Rounding</source>
<translation>Arrondi</translation>
</message>
<message>
<location filename="gui/exercise_view/plan_page.py" />
<source>Show the formulas</source>
<translation>Montrer les formules</translation>
</message>
<message>
<location filename="gui/exercise_view/plan_page.py" />
<source>Start</source>
<translation>Commencer</translation>
</message>
<message>
<location filename="gui/exercise_view/plan_page.py" />
<source>Start the exercise</source>
<translation>Commencer l’exercice</translation>
</message>
<message>
<location filename="gui/exercise_view/plan_page.py" />
<source>Stop at every number</source>
<translation>S’arrêter à chaque nombre</translation>
</message>
<message>
<location filename="gui/exercise_view/plan_page.py" />
<source>The network cannot run as it is; see the problems.</source>
<translation>Le réseau ne peut pas marcher tel quel ; voyez les problèmes.</translation>
</message>
<message>
<location filename="gui/exercise_view/plan_page.py" />
<source>W  new weights</source>
<translation>W  nouveaux poids</translation>
</message>
<message>
<location filename="gui/exercise_view/plan_page.py" />
<source>What is counted: significant digits, or decimals</source>
<translation>Ce qui est compté : chiffres significatifs, ou décimales</translation>
</message>
<message>
<location filename="gui/exercise_view/plan_page.py" />
<source>all layers</source>
<translation>toutes les couches</translation>
</message>
<message>
<location filename="gui/exercise_view/plan_page.py" />
<source>decimals</source>
<translation>décimales</translation>
</message>
<message>
<location filename="gui/exercise_view/plan_page.py" />
<source>digits</source>
<translation>chiffres</translation>
</message>
<message>
<location filename="gui/exercise_view/plan_page.py" />
<source>every one</source>
<translation>chacun</translation>
</message>
<message>
<location filename="gui/exercise_view/plan_page.py" />
<source>integer</source>
<translation>integer</translation>
</message>
<message>
<location filename="gui/exercise_view/plan_page.py" />
<source>most</source>
<translation>au plus</translation>
</message>
<message>
<location filename="gui/exercise_view/plan_page.py" />
<source>significant digits</source>
<translation>chiffres significatifs</translation>
</message>
<message>
<location filename="gui/exercise_view/plan_page.py" />
<source>the one shown</source>
<translation>celui qui est affiché</translation>
</message>
<message>
<location filename="gui/exercise_view/plan_page.py" />
<source>z  net input</source>
<translation>z  entrée nette</translation>
</message>
<message>
<location filename="gui/exercise_view/plan_page.py" />
<source>{n} layers</source>
<translation>{n} couches</translation>
</message>
<message>
<location filename="gui/exercise_view/plan_page.py" />
<source>{o}  output</source>
<translation>{o}  sortie</translation>
</message>
<message>
<location filename="gui/exercise_view/plan_page.py" />
<source>δ  delta</source>
<translation>δ  delta</translation>
</message>
<message>
<location filename="gui/exercise_view/plan_page.py" />
<source>∂E/∂W  gradient</source>
<translation>∂E/∂W  gradient</translation>
</message>
<message>
<location filename="gui/exercise_view/plan_page.py" />
<source>∂E/∂{o}  error</source>
<translation>∂E/∂{o}  erreur</translation>
</message>
<message>
<location filename="gui/exercise_view/question_box.py" />
<source>Answer</source>
<translation>Réponse</translation>
</message>
<message>
<location filename="gui/exercise_view/question_box.py" />
<source>Check the answer</source>
<translation>Vérifier la réponse</translation>
</message>
<message>
<location filename="gui/exercise_view/question_box.py" />
<source>Check the answer  (Enter)</source>
<translation>Vérifier la réponse  (Entrée)</translation>
</message>
<message>
<location filename="gui/exercise_view/question_box.py" />
<source>Hint</source>
<translation>Indice</translation>
</message>
<message>
<location filename="gui/exercise_view/question_box.py" />
<source>Next</source>
<translation>Suivant</translation>
</message>
<message>
<location filename="gui/exercise_view/question_box.py" />
<source>Next ▸</source>
<translation>Suivant ▸</translation>
</message>
<message>
<location filename="gui/exercise_view/question_box.py" />
<source>One more hint  (Ctrl+H)</source>
<translation>Un indice de plus  (Ctrl+H)</translation>
</message>
<message>
<location filename="gui/exercise_view/question_box.py" />
<source>Question {n} of {count} · {digits}</source>
<translation>Question {n} sur {count} · {digits}</translation>
</message>
<message>
<location filename="gui/exercise_view/question_box.py" />
<source>Reveal</source>
<translation>Découvrir</translation>
</message>
<message>
<location filename="gui/exercise_view/question_box.py" />
<source>Revealed</source>
<translation>Découvert</translation>
</message>
<message>
<location filename="gui/exercise_view/question_box.py" />
<source>Show this number; it gives no points</source>
<translation>Montrer ce nombre ; il ne donne pas de points</translation>
</message>
<message>
<location filename="gui/exercise_view/question_box.py" />
<source>The next open question  (F7)</source>
<translation>La question ouverte suivante  (F7)</translation>
</message>
<message>
<location filename="gui/exercise_view/question_box.py" />
<source>The open question before  (Shift+F7)</source>
<translation>La question ouverte précédente  (Maj+F7)</translation>
</message>
<message>
<location filename="gui/exercise_view/question_box.py" />
<source>{question}: a number such as 0.5933, 0,5933 or 1/3; Enter checks it</source>
<translation>{question} : un nombre tel que 0,5933, 0.5933 ou 1/3 ; Entrée le vérifie</translation>
</message>
<message>
<location filename="gui/exercise_view/verdict_line.py" />
<source>{one}; or: {other}</source>
<translation>{one} ; ou bien : {other}</translation>
</message>
<message>
<location filename="gui/experiments_view/curve_page.py" />
<source>A logarithmic axis</source>
<translation>Un axe logarithmique</translation>
</message>
<message>
<location filename="gui/experiments_view/curve_page.py" />
<source>Curve</source>
<translation>Courbe</translation>
</message>
<message>
<location filename="gui/experiments_view/curve_page.py" />
<source>Curves of the runs</source>
<translation>Courbes des essais</translation>
</message>
<message>
<location filename="gui/experiments_view/curve_page.py" />
<source>Logarithmic</source>
<translation>Logarithmique</translation>
</message>
<message>
<location filename="gui/experiments_view/curve_page.py" />
<source>Settings</source>
<translation>Réglages</translation>
</message>
<message>
<location filename="gui/experiments_view/curve_page.py" />
<source>Training accuracy</source>
<translation>Exactitude d’apprentissage</translation>
</message>
<message>
<location filename="gui/experiments_view/curve_page.py" />
<source>Training loss</source>
<translation>Perte d’apprentissage</translation>
</message>
<message>
<location filename="gui/experiments_view/curve_page.py" />
<source>Validation accuracy</source>
<translation>Exactitude de validation</translation>
</message>
<message>
<location filename="gui/experiments_view/curve_page.py" />
<source>Validation loss</source>
<translation>Perte de validation</translation>
</message>
<message>
<location filename="gui/experiments_view/curve_page.py" />
<source>Which curve of the runs is drawn</source>
<translation>Quelle courbe des essais est tracée</translation>
</message>
<message>
<location filename="gui/experiments_view/curve_page.py" />
<source>all runs</source>
<translation>tous les essais</translation>
</message>
<message>
<location filename="gui/experiments_view/curve_page.py" />
<source>log</source>
<translation>log</translation>
</message>
<message>
<location filename="gui/experiments_view/curve_page.py" />
<source>mean + s</source>
<translation>moyenne + s</translation>
</message>
<message>
<location filename="gui/experiments_view/curve_page.py" />
<source>mean - s</source>
<translation>moyenne - s</translation>
</message>
<message>
<location filename="gui/experiments_view/curve_page.py" />
<source>mean {column}</source>
<extracomment>pattern</extracomment>
<translation>moyenne {column}</translation>
</message>
<message>
<location filename="gui/experiments_view/curve_page.py" />
<source>{n} more, grey</source>
<translation>{n} de plus, en gris</translation>
</message>
<message>
<location filename="gui/experiments_view/curve_page.py" />
<source>{what}: mean ± standard deviation of each setting</source>
<translation>{what} : moyenne ± écart type de chaque réglage</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source> · best {score} {loss}</source>
<translation> · meilleur {score} {loss}</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>&amp;Open as a new document</source>
<translation>&amp;Ouvrir comme nouveau document</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>, {n} failed</source>
<translation>, {n} échoués</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>, {n} left</source>
<translation>, {n} restants</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>Above, which experiment and what of it is shown, how far it is, what can be made of the run that one is on.</source>
<translation>En haut, quelle expérience et ce qui en est montré, où elle en est, ce qu’on peut faire de l’essai choisi.</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>All runs, sorted by any column</source>
<translation>Tous les essais, triés selon n’importe quelle colonne</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>Curves</source>
<translation>Courbes</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>Experiment</source>
<translation>Expérience</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>Experiment: curves</source>
<translation>Expérience : courbes</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>Experiment: parallel coordinates</source>
<translation>Expérience : coordonnées parallèles</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>Experiment: runs</source>
<translation>Expérience : essais</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>Experiment: settings</source>
<translation>Expérience : réglages</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>Experiments: the network trained many times, otherwise each time, beside the window; its learning rate tried out.</source>
<translation>Expériences : le réseau entraîné de nombreuses fois, chaque fois autrement, à côté de la fenêtre ; son taux d’apprentissage mis à l’essai.</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>Go on</source>
<translation>Continuer</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>Into &amp;this document</source>
<translation>Dans &amp;ce document</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>Its {runs} cannot be brought back.</source>
<translation>Ses {runs} ne peuvent pas être récupérés.</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>Learning rate</source>
<translation>Taux d’apprentissage</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>Learning-rate range test</source>
<translation>Test d’intervalle du taux d’apprentissage</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>Make the run that one is on again, to the last bit, and open it</source>
<translation>Refaire l’essai choisi, jusqu’au dernier bit, et l’ouvrir</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>Make the runs that are left</source>
<translation>Faire les essais qui restent</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>Mean and band of the curves of each setting</source>
<translation>Moyenne et bande des courbes de chaque réglage</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>Median and quartiles of the runs of each setting</source>
<translation>Médiane et quartiles des essais de chaque réglage</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>No runs yet</source>
<translation>Pas encore d’essais</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>Open run</source>
<translation>Ouvrir l’essai</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>Parallel</source>
<translation>Parallèles</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>Parallel coordinates: settings and scores of all runs</source>
<translation>Coordonnées parallèles : réglages et scores de tous les essais</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>Remove experiment {title}?</source>
<translation>Retirer l’expérience {title} ?</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>Remove the experiment</source>
<translation>Retirer l’expérience</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>Set an experiment up, and run it.</source>
<translation>Préparez une expérience, et lancez-la.</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>Set up</source>
<translation>Préparer</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>Stop; what was reached is kept</source>
<translation>Arrêter ; ce qui est atteint est gardé</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>Take its &amp;settings</source>
<translation>Prendre ses &amp;réglages</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>Take this experiment out of the project</source>
<translation>Retirer cette expérience du projet</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>The learning-rate range test</source>
<translation>Le test d’intervalle du taux d’apprentissage</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>What is shown</source>
<translation>Ce qui est montré</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>What is varied, and how</source>
<translation>Ce qui varie, et comment</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>What other trainings come to is shown when it has ended.</source>
<translation>Ce que donnent d’autres apprentissages est montré quand il est terminé.</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>Which experiment is shown</source>
<translation>Quelle expérience est montrée</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>its data, or this program, have changed since</source>
<translation>ses données, ou ce programme, ont changé depuis</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>run</source>
<translation>essai</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>runs</source>
<translation>essais</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>the loss that runs are judged by</source>
<translation>la perte d’après laquelle les essais sont jugés</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>the loss that runs are judged by; {n} of {all} pass</source>
<translation>la perte d’après laquelle les essais sont jugés ; {n} sur {all} passent</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>the run came out otherwise than before</source>
<translation>l’essai a donné autre chose qu’avant</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>the run is as it was, to the last bit</source>
<translation>l’essai est comme il était, jusqu’au dernier bit</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>the run is made again…</source>
<translation>l’essai est refait…</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>warning</source>
<translation>avertissement</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>{n} of {all} runs, {now} under way</source>
<translation>{n} essais sur {all}, {now} en cours</translation>
</message>
<message>
<location filename="gui/experiments_view/panel.py" />
<source>{title}, run {run} of experiment {n}</source>
<translation>{title}, essai {run} de l’expérience {n}</translation>
</message>
<message>
<location filename="gui/experiments_view/parallel.py" />
<source>Drag along an axis to keep the runs that pass there; keys: ← → Space, ↑ ↓ with Shift or Ctrl, Esc</source>
<translation>Tirez le long d’un axe pour garder les essais qui y passent ; touches : ← → Espace, ↑ ↓ avec Maj ou Ctrl, Échap</translation>
</message>
<message>
<location filename="gui/experiments_view/parallel.py" />
<source>Parallel coordinates</source>
<translation>Coordonnées parallèles</translation>
</message>
<message>
<location filename="gui/experiments_view/parallel.py" />
<source>on {axis}; {n} of {all} runs pass</source>
<translation>sur {axis} ; {n} essais sur {all} passent</translation>
</message>
<message>
<location filename="gui/experiments_view/rate_page.py" />
<source>From rate to rate the loss falls, and then explodes: a good rate lies well before that.</source>
<translation>D’un taux à l’autre la perte diminue, puis explose : un bon taux est bien avant.</translation>
</message>
<message>
<location filename="gui/experiments_view/rate_page.py" />
<source>Loss over the learning rate</source>
<translation>Perte selon le taux d’apprentissage</translation>
</message>
<message>
<location filename="gui/experiments_view/rate_page.py" />
<source>Not tried yet</source>
<translation>Pas encore essayé</translation>
</message>
<message>
<location filename="gui/experiments_view/rate_page.py" />
<source>Take the suggested learning rate</source>
<translation>Prendre le taux d’apprentissage proposé</translation>
</message>
<message>
<location filename="gui/experiments_view/rate_page.py" />
<source>Take η = {rate}</source>
<translation>Prendre η = {rate}</translation>
</message>
<message>
<location filename="gui/experiments_view/rate_page.py" />
<source>The loss neither fell nor rose: try a range with larger rates.</source>
<translation>La perte n’a ni baissé ni monté : essayez un intervalle de taux plus grands.</translation>
</message>
<message>
<location filename="gui/experiments_view/rate_page.py" />
<source>The loss over the learning rate stands here after “Try the rate out”.</source>
<translation>La perte selon le taux d’apprentissage s’affiche ici après « Essayer le taux ».</translation>
</message>
<message>
<location filename="gui/experiments_view/rate_page.py" />
<source>The loss rises from the start on: the range begins too late, begin with a smaller rate.</source>
<translation>La perte monte dès le début : l’intervalle commence trop tard, partez d’un taux plus petit.</translation>
</message>
<message>
<location filename="gui/experiments_view/rate_page.py" />
<source>The rate to begin with</source>
<translation>Le taux du début</translation>
</message>
<message>
<location filename="gui/experiments_view/rate_page.py" />
<source>The rate to end with</source>
<translation>Le taux de la fin</translation>
</message>
<message>
<location filename="gui/experiments_view/rate_page.py" />
<source>Train from the start with a rate that grows with every update, aside; the network stays as it is</source>
<translation>Entraîner à part depuis le début avec un taux qui grandit à chaque mise à jour ; le réseau reste comme il est</translation>
</message>
<message>
<location filename="gui/experiments_view/rate_page.py" />
<source>Train with this rate; Ctrl+Z takes that back</source>
<translation>Entraîner avec ce taux ; Ctrl+Z l’annule</translation>
</message>
<message>
<location filename="gui/experiments_view/rate_page.py" />
<source>Try the rate out</source>
<translation>Essayer le taux</translation>
</message>
<message>
<location filename="gui/experiments_view/rate_page.py" />
<source>learning rate</source>
<translation>taux d’apprentissage</translation>
</message>
<message>
<location filename="gui/experiments_view/rate_page.py" />
<source>learning rate η</source>
<translation>taux d’apprentissage η</translation>
</message>
<message>
<location filename="gui/experiments_view/rate_page.py" />
<source>loss E of the batch, and smoothed</source>
<translation>perte E du lot, et lissée</translation>
</message>
<message>
<location filename="gui/experiments_view/rate_page.py" />
<source>rate</source>
<translation>taux</translation>
</message>
<message>
<location filename="gui/experiments_view/rate_page.py" />
<source>real</source>
<translation>real</translation>
</message>
<message>
<location filename="gui/experiments_view/rate_page.py" />
<source>smoothed loss</source>
<translation>perte lissée</translation>
</message>
<message>
<location filename="gui/experiments_view/rate_page.py" />
<source>to</source>
<translation>à</translation>
</message>
<message>
<location filename="gui/experiments_view/rate_page.py" />
<source>trying…</source>
<translation>essai en cours…</translation>
</message>
<message>
<location filename="gui/experiments_view/rate_page.py" />
<source>{n} updates; a tenth of the rate at which the smoothed loss is least:</source>
<translation>{n} mises à jour ; un dixième du taux où la perte lissée est la plus petite :</translation>
</message>
<message>
<location filename="gui/experiments_view/rate_page.py" />
<source>{n} updates; the loss still falls where the range ends, at η = {high}: end with a larger rate. A tenth of the best so far:</source>
<translation>{n} mises à jour ; la perte baisse encore là où l’intervalle finit, à η = {high} : finissez par un taux plus grand. Un dixième du meilleur jusqu’ici :</translation>
</message>
<message>
<location filename="gui/experiments_view/run_table.py" />
<source>epochs</source>
<translation>époques</translation>
</message>
<message>
<location filename="gui/experiments_view/run_table.py" />
<source>lower quartile</source>
<translation>quartile inférieur</translation>
</message>
<message>
<location filename="gui/experiments_view/run_table.py" />
<source>median (lower – upper quartile) of the runs; </source>
<translation>médiane (quartile inférieur – supérieur) des essais ; </translation>
</message>
<message>
<location filename="gui/experiments_view/run_table.py" />
<source>median (quartiles)</source>
<translation>médiane (quartiles)</translation>
</message>
<message>
<location filename="gui/experiments_view/run_table.py" />
<source>seconds</source>
<translation>secondes</translation>
</message>
<message>
<location filename="gui/experiments_view/run_table.py" />
<source>the best first</source>
<translation>les meilleurs d’abord</translation>
</message>
<message>
<location filename="gui/experiments_view/run_table.py" />
<source>upper quartile</source>
<translation>quartile supérieur</translation>
</message>
<message>
<location filename="gui/experiments_view/run_table.py" />
<source>{setting}: {score} {middle}, quartiles {low} and {high}</source>
<translation>{setting} : {score} {middle}, quartiles {low} et {high}</translation>
</message>
<message>
<location filename="gui/experiments_view/run_table.py" />
<source>{what}: {spread}a click, or S in the table, sorts by it</source>
<translation>{what} : {spread}un clic, ou S dans la table, trie selon cela</translation>
</message>
<message>
<location filename="gui/experiments_view/set_up.py" />
<source>A grid: every value with every other</source>
<translation>Une grille : chaque valeur avec chaque autre</translation>
</message>
<message>
<location filename="gui/experiments_view/set_up.py" />
<source>Combinations</source>
<translation>Combinaisons</translation>
</message>
<message>
<location filename="gui/experiments_view/set_up.py" />
<source>Each setting once for each of k parts, which is left out and scored</source>
<translation>Chaque réglage une fois pour chacune de k parties, qui est laissée de côté et notée</translation>
</message>
<message>
<location filename="gui/experiments_view/set_up.py" />
<source>Epochs</source>
<translation>Époques</translation>
</message>
<message>
<location filename="gui/experiments_view/set_up.py" />
<source>Epochs of each run; at most, where a stop rule ends it</source>
<translation>Époques de chaque essai ; au plus, là où une règle d’arrêt y met fin</translation>
</message>
<message>
<location filename="gui/experiments_view/set_up.py" />
<source>Folds</source>
<translation>Plis</translation>
</message>
<message>
<location filename="gui/experiments_view/set_up.py" />
<source>How many are drawn</source>
<translation>Combien sont tirés</translation>
</message>
<message>
<location filename="gui/experiments_view/set_up.py" />
<source>One more thing that is varied</source>
<translation>Une chose de plus à faire varier</translation>
</message>
<message>
<location filename="gui/experiments_view/set_up.py" />
<source>Processes</source>
<translation>Processus</translation>
</message>
<message>
<location filename="gui/experiments_view/set_up.py" />
<source>Rates, batch sizes and penalties evenly in their logarithm, others evenly</source>
<translation>Taux, tailles de lot et pénalités régulièrement en logarithme, les autres régulièrement</translation>
</message>
<message>
<location filename="gui/experiments_view/set_up.py" />
<source>Run</source>
<translation>Lancer</translation>
</message>
<message>
<location filename="gui/experiments_view/set_up.py" />
<source>Run the experiment</source>
<translation>Lancer l’expérience</translation>
</message>
<message>
<location filename="gui/experiments_view/set_up.py" />
<source>Run the experiment in the background</source>
<translation>Lancer l’expérience en arrière-plan</translation>
</message>
<message>
<location filename="gui/experiments_view/set_up.py" />
<source>Scored on</source>
<translation>Noté sur</translation>
</message>
<message>
<location filename="gui/experiments_view/set_up.py" />
<source>Seed of the drawing</source>
<translation>Graine du tirage</translation>
</message>
<message>
<location filename="gui/experiments_view/set_up.py" />
<source>Trainings at the same time, each in a process of its own; at most {n}</source>
<translation>Apprentissages en même temps, chacun dans son processus ; au plus {n}</translation>
</message>
<message>
<location filename="gui/experiments_view/set_up.py" />
<source>Values</source>
<translation>Valeurs</translation>
</message>
<message>
<location filename="gui/experiments_view/set_up.py" />
<source>Values with commas between them, or a range such as 0.001..0.1</source>
<translation>Des valeurs séparées par des virgules, ou un intervalle tel que 0.001..0.1</translation>
</message>
<message>
<location filename="gui/experiments_view/set_up.py" />
<source>Varied</source>
<translation>Varié</translation>
</message>
<message>
<location filename="gui/experiments_view/set_up.py" />
<source>Vary it no more</source>
<translation>Ne plus le faire varier</translation>
</message>
<message>
<location filename="gui/experiments_view/set_up.py" />
<source>Vary something else</source>
<translation>Faire varier autre chose</translation>
</message>
<message>
<location filename="gui/experiments_view/set_up.py" />
<source>What is tried</source>
<translation>Ce qui est essayé</translation>
</message>
<message>
<location filename="gui/experiments_view/set_up.py" />
<source>What is varied</source>
<translation>Ce qui varie</translation>
</message>
<message>
<location filename="gui/experiments_view/set_up.py" />
<source>Which combinations of the values are trained</source>
<translation>Quelles combinaisons des valeurs sont entraînées</translation>
</message>
<message>
<location filename="gui/experiments_view/set_up.py" />
<source>draws</source>
<translation>tirages</translation>
</message>
<message>
<location filename="gui/experiments_view/set_up.py" />
<source>every combination</source>
<translation>toute combinaison</translation>
</message>
<message>
<location filename="gui/experiments_view/set_up.py" />
<source>mse, cross_entropy</source>
<translation>mse, cross_entropy</translation>
</message>
<message>
<location filename="gui/experiments_view/set_up.py" />
<source>processes</source>
<translation>processus</translation>
</message>
<message>
<location filename="gui/experiments_view/set_up.py" />
<source>seed</source>
<translation>graine</translation>
</message>
<message>
<location filename="gui/experiments_view/set_up.py" />
<source>setting</source>
<translation>réglage</translation>
</message>
<message>
<location filename="gui/experiments_view/set_up.py" />
<source>settings</source>
<translation>réglages</translation>
</message>
<message>
<location filename="gui/experiments_view/set_up.py" />
<source>sgd, adam</source>
<translation>sgd, adam</translation>
</message>
<message>
<location filename="gui/experiments_view/set_up.py" />
<source>some drawn at random</source>
<translation>quelques-unes tirées au hasard</translation>
</message>
<message>
<location filename="gui/experiments_view/set_up.py" />
<source>tanh, relu</source>
<translation>tanh, relu</translation>
</message>
<message>
<location filename="gui/experiments_view/set_up.py" />
<source>the parts of the data</source>
<translation>les parties des données</translation>
</message>
<message>
<location filename="gui/experiments_view/set_up.py" />
<source>{n} folds</source>
<translation>{n} plis</translation>
</message>
<message>
<location filename="gui/experiments_view/set_up.py" />
<source>{runs}: {settings}, {each} times each</source>
<translation>{runs} : {settings}, {each} fois chacun</translation>
</message>
<message>
<location filename="gui/experiments_view/words.py" />
<source>L1 penalty</source>
<translation>pénalité L1</translation>
</message>
<message>
<location filename="gui/experiments_view/words.py" />
<source>L2 penalty</source>
<translation>pénalité L2</translation>
</message>
<message>
<location filename="gui/experiments_view/words.py" />
<source>batch size</source>
<translation>taille des lots</translation>
</message>
<message>
<location filename="gui/experiments_view/words.py" />
<source>fold left out</source>
<translation>pli laissé de côté</translation>
</message>
<message>
<location filename="gui/experiments_view/words.py" />
<source>hidden layers</source>
<translation>couches cachées</translation>
</message>
<message>
<location filename="gui/experiments_view/words.py" />
<source>loss function</source>
<translation>fonction de perte</translation>
</message>
<message>
<location filename="gui/experiments_view/words.py" />
<source>seed of the split</source>
<translation>graine du partage</translation>
</message>
<message>
<location filename="gui/faults_view/banner.py" />
<source>Faults of this program</source>
<translation>Fautes de ce programme</translation>
</message>
<message>
<location filename="gui/faults_view/banner.py" />
<source>Faults…</source>
<translation>Fautes…</translation>
</message>
<message>
<location filename="gui/faults_view/banner.py" />
<source>I have found it…</source>
<translation>Je l’ai trouvée…</translation>
</message>
<message>
<location filename="gui/faults_view/banner.py" />
<source>Name the hidden fault, and be told whether it is that one</source>
<translation>Nommer la faute cachée, et apprendre si c’est celle-là</translation>
</message>
<message>
<location filename="gui/faults_view/banner.py" />
<source>See what the faults do, and add or remove some</source>
<translation>Voir ce que font les fautes, en ajouter ou en retirer</translation>
</message>
<message>
<location filename="gui/faults_view/banner.py" />
<source>Take all faults out of the program; Ctrl+Z brings them back</source>
<translation>Retirer toutes les fautes du programme ; Ctrl+Z les remet</translation>
</message>
<message>
<location filename="gui/faults_view/facts.py" />
<source>By hand</source>
<translation>À la main</translation>
</message>
<message>
<location filename="gui/faults_view/facts.py" />
<source>Gradient check</source>
<translation>Vérification des gradients</translation>
</message>
<message>
<location filename="gui/faults_view/facts.py" />
<source>In formulas</source>
<translation>En formules</translation>
</message>
<message>
<location filename="gui/faults_view/facts.py" />
<source>Stops</source>
<translation>Points d’arrêt</translation>
</message>
<message>
<location filename="gui/faults_view/facts.py" />
<source>What one sees</source>
<translation>Ce qu’on voit</translation>
</message>
<message>
<location filename="gui/faults_view/finding.py" />
<source>A fault that can be noticed is drawn …</source>
<translation>Une faute qui se remarque est tirée…</translation>
</message>
<message>
<location filename="gui/faults_view/finding.py" />
<source>A short training with the fault and one without it are compared …</source>
<translation>Un court apprentissage avec la faute et un sans elle sont comparés…</translation>
</message>
<message>
<location filename="gui/faults_view/finding.py" />
<source>Be told whether it is this fault; counted</source>
<translation>Apprendre si c’est cette faute ; c’est compté</translation>
</message>
<message>
<location filename="gui/faults_view/finding.py" />
<source>Check my answer</source>
<translation>Vérifier ma réponse</translation>
</message>
<message>
<location filename="gui/faults_view/finding.py" />
<source>Fault</source>
<translation>Faute</translation>
</message>
<message>
<location filename="gui/faults_view/finding.py" />
<source>Give up: the fault is named from now on</source>
<translation>Abandonner : la faute est désormais nommée</translation>
</message>
<message>
<location filename="gui/faults_view/finding.py" />
<source>Hide one at random</source>
<translation>En cacher une au hasard</translation>
</message>
<message>
<location filename="gui/faults_view/finding.py" />
<source>It is</source>
<translation>C’est</translation>
</message>
<message>
<location filename="gui/faults_view/finding.py" />
<source>It was: {what}.</source>
<translation>C’était : {what}.</translation>
</message>
<message>
<location filename="gui/faults_view/finding.py" />
<source>Nothing is hidden. Hide a fault that can be noticed in this network, and look for it.</source>
<translation>Rien n’est caché. Cachez une faute qui se remarque dans ce réseau, et cherchez-la.</translation>
</message>
<message>
<location filename="gui/faults_view/finding.py" />
<source>Place</source>
<translation>Lieu</translation>
</message>
<message>
<location filename="gui/faults_view/finding.py" />
<source>Put one of the faults that can be noticed here into the program, and do not say which</source>
<translation>Glisser dans le programme une des fautes qui se remarquent ici, sans dire laquelle</translation>
</message>
<message>
<location filename="gui/faults_view/finding.py" />
<source>Show it</source>
<translation>La montrer</translation>
</message>
<message>
<location filename="gui/faults_view/finding.py" />
<source>Show the hidden fault</source>
<translation>Montrer la faute cachée</translation>
</message>
<message>
<location filename="gui/faults_view/finding.py" />
<source>The formulas of the program stay the right ones, so that only the numbers give the fault away. Then say which it is and where: tries are counted, and a right answer is explained. The file keeps the exercise without naming the fault, under a seal that an honest person does not break.</source>
<translation>Les formules du programme restent justes : seuls les nombres trahissent la faute. Dites ensuite laquelle c’est et où : les tentatives sont comptées, et une réponse juste est expliquée. Le fichier garde l’exercice sans nommer la faute, sous un sceau qu’une personne honnête ne brise pas.</translation>
</message>
<message>
<location filename="gui/faults_view/finding.py" />
<source>The program looks as it should, and its formulas are the right ones; what it computes is not. Step through it and compare the numbers with the formulas, check the gradients, set stops, or train and look at the curve. All layers may be concerned, or one.</source>
<translation>Le programme a l’air correct et ses formules sont justes ; ce qu’il calcule ne l’est pas. Parcourez-le et comparez les nombres aux formules, vérifiez les gradients, mettez des points d’arrêt, ou entraînez et regardez la courbe. Toutes les couches peuvent être touchées, ou une seule.</translation>
</message>
<message>
<location filename="gui/faults_view/finding.py" />
<source>The same number hides the same fault in the same network.</source>
<translation>Le même nombre cache la même faute dans le même réseau.</translation>
</message>
<message>
<location filename="gui/faults_view/finding.py" />
<source>This is a task of your lesson: each wrong answer costs a quarter of its points, and “Show it” all of them.</source>
<translation>C’est une tâche de votre leçon : chaque réponse fausse coûte un quart de ses points, et « La montrer » les coûte tous.</translation>
</message>
<message>
<location filename="gui/faults_view/finding.py" />
<source>Verdict</source>
<translation>Verdict</translation>
</message>
<message>
<location filename="gui/faults_view/finding.py" />
<source>What the fault does to the loss</source>
<translation>Ce que la faute fait à la perte</translation>
</message>
<message>
<location filename="gui/faults_view/finding.py" />
<source>Where it is made</source>
<translation>Où elle est commise</translation>
</message>
<message>
<location filename="gui/faults_view/finding.py" />
<source>Which mistake you have found</source>
<translation>Quelle erreur vous avez trouvée</translation>
</message>
<message>
<location filename="gui/faults_view/finding.py" />
<source>choose the fault…</source>
<translation>choisir la faute…</translation>
</message>
<message>
<location filename="gui/faults_view/finding.py" />
<source>in</source>
<translation>dans</translation>
</message>
<message>
<location filename="gui/faults_view/finding.py" />
<source>{n} tries</source>
<translation>{n} tentatives</translation>
</message>
<message>
<location filename="gui/faults_view/giving_up.py" />
<source>A fault that is shown gives no points, and that is not taken back.</source>
<translation>Une faute montrée ne donne aucun point, et cela ne se reprend pas.</translation>
</message>
<message>
<location filename="gui/faults_view/giving_up.py" />
<source>This is a task of your lesson.</source>
<translation>C’est une tâche de votre leçon.</translation>
</message>
<message>
<location filename="gui/faults_view/injecting.py" />
<source>Hidden, to be found</source>
<translation>Cachée, à trouver</translation>
</message>
<message>
<location filename="gui/faults_view/injecting.py" />
<source>In the open</source>
<translation>Ouvertement</translation>
</message>
<message>
<location filename="gui/faults_view/injecting.py" />
<source>Inject</source>
<translation>Glisser</translation>
</message>
<message>
<location filename="gui/faults_view/injecting.py" />
<source>Inject the fault</source>
<translation>Glisser la faute</translation>
</message>
<message>
<location filename="gui/faults_view/injecting.py" />
<source>It is named above the canvas, and marked in the program</source>
<translation>Elle est nommée au-dessus du dessin, et marquée dans le programme</translation>
</message>
<message>
<location filename="gui/faults_view/injecting.py" />
<source>Put the fault into the program</source>
<translation>Mettre la faute dans le programme</translation>
</message>
<message>
<location filename="gui/faults_view/injecting.py" />
<source>The layer in which it is made</source>
<translation>La couche où elle est commise</translation>
</message>
<message>
<location filename="gui/faults_view/injecting.py" />
<source>The network cannot run as it is drawn; there is nothing to inject into.</source>
<translation>Le réseau ne peut pas marcher tel qu’il est dessiné ; il n’y a rien où glisser une faute.</translation>
</message>
<message>
<location filename="gui/faults_view/injecting.py" />
<source>The program looks as it should; only the numbers are wrong</source>
<translation>Le programme a l’air correct ; seuls les nombres sont faux</translation>
</message>
<message>
<location filename="gui/faults_view/injecting.py" />
<source>Which mistake is made</source>
<translation>Quelle erreur est commise</translation>
</message>
<message>
<location filename="gui/faults_view/places.py" />
<source>all of these layers</source>
<translation>toutes ces couches</translation>
</message>
<message>
<location filename="gui/faults_view/places.py" />
<source>the whole program</source>
<translation>le programme entier</translation>
</message>
<message>
<location filename="gui/heat_view/panel.py" />
<source>Heat map</source>
<translation>Carte de chaleur</translation>
</message>
<message>
<location filename="gui/heat_view/panel.py" />
<source>Heat maps: the matrices of a layer in colours, live, and the weights of pictures as pictures.</source>
<translation>Cartes de chaleur : les matrices d’une couche en couleurs, en direct, et les poids d’images comme images.</translation>
</message>
<message>
<location filename="gui/heat_view/panel.py" />
<source>Layer</source>
<translation>Couche</translation>
</message>
<message>
<location filename="gui/heat_view/panel.py" />
<source>Not computed yet</source>
<translation>Pas encore calculé</translation>
</message>
<message>
<location filename="gui/heat_view/panel.py" />
<source>One layer's numbers at a time; a click selects the edge or the neuron, on the canvas too.</source>
<translation>Les nombres d’une couche à la fois ; un clic sélectionne l’arête ou le neurone, sur le dessin aussi.</translation>
</message>
<message>
<location filename="gui/heat_view/panel.py" />
<source>Show all cells again (Home)</source>
<translation>Montrer de nouveau toutes les cases (Début)</translation>
</message>
<message>
<location filename="gui/heat_view/panel.py" />
<source>Step through the iteration, or train, and the numbers appear here.</source>
<translation>Parcourez l’itération, ou entraînez, et les nombres apparaissent ici.</translation>
</message>
<message>
<location filename="gui/heat_view/panel.py" />
<source>The layer whose numbers are shown</source>
<translation>La couche dont les nombres sont montrés</translation>
</message>
<message>
<location filename="gui/heat_view/panel.py" />
<source>Which numbers of the layer are shown</source>
<translation>Quels nombres de la couche sont montrés</translation>
</message>
<message>
<location filename="gui/heat_view/panel.py" />
<source>all stay at the mean of the training part: no slope leads away from it</source>
<translation>tout reste à la moyenne de la partie d’apprentissage : aucune pente n’en éloigne</translation>
</message>
<message>
<location filename="gui/heat_view/panel.py" />
<source>cut</source>
<translation>coupée</translation>
</message>
<message>
<location filename="gui/heat_view/panel.py" />
<source>deltas δ</source>
<translation>deltas δ</translation>
</message>
<message>
<location filename="gui/heat_view/panel.py" />
<source>from before the update</source>
<translation>d’avant la mise à jour</translation>
</message>
<message>
<location filename="gui/heat_view/panel.py" />
<source>from the mean</source>
<translation>de la moyenne</translation>
</message>
<message>
<location filename="gui/heat_view/panel.py" />
<source>from the mean of the training part, as prepared; no farther from it than half of the samples</source>
<translation>de la moyenne de la partie d’apprentissage, telle que préparée ; pas plus loin que la moitié des exemples</translation>
</message>
<message>
<location filename="gui/heat_view/panel.py" />
<source>gradient ∂E/∂W</source>
<translation>gradient ∂E/∂W</translation>
</message>
<message>
<location filename="gui/heat_view/panel.py" />
<source>heat map</source>
<translation>carte de chaleur</translation>
</message>
<message>
<location filename="gui/heat_view/panel.py" />
<source>outputs {o}</source>
<extracomment>pattern</extracomment>
<translation>sorties {o}</translation>
</message>
<message>
<location filename="gui/heat_view/panel.py" />
<source>weights as pictures</source>
<translation>poids comme images</translation>
</message>
<message>
<location filename="gui/heat_view/panel.py" />
<source>what excites it most</source>
<translation>ce qui l’excite le plus</translation>
</message>
<message>
<location filename="gui/heat_view/panel.py" />
<source>{value}, {moved} from the mean as prepared</source>
<translation>{value}, {moved} de la moyenne, tel que préparé</translation>
</message>
<message>
<location filename="gui/heat_view/plot.py" />
<source>Arrow keys move the cursor, Enter selects; a click does both. + and − zoom, Home shows all</source>
<translation>Les flèches déplacent le curseur, Entrée sélectionne ; un clic fait les deux. + et − zooment, Début montre tout</translation>
</message>
<message>
<location filename="gui/help_view/browser.py" />
<source>Help page</source>
<translation>Page d’aide</translation>
</message>
<message>
<location filename="gui/help_view/html.py" />
<source>See also</source>
<translation>Voir aussi</translation>
</message>
<message>
<location filename="gui/help_view/html.py" />
<source>body  color:{name};  a  color:{name2}; text-decoration:none; p  margin-top:4px; margin-bottom:6px; line-height:135%;  .lead  color:{name}; li  margin-bottom:3px; line-height:130%;  code, pre  font-family:'JetBrains Mono'; background:{name3};  .formula  margin-left:18px; margin-top:8px; margin-bottom:10px; th  background:{name3}; font-weight:600;  {headings}</source>
<extracomment>pattern</extracomment>
<translation>body  color:{name};  a  color:{name2}; text-decoration:none; p  margin-top:4px; margin-bottom:6px; line-height:135%;  .lead  color:{name}; li  margin-bottom:3px; line-height:130%;  code, pre  font-family:'JetBrains Mono'; background:{name3};  .formula  margin-left:18px; margin-top:8px; margin-bottom:10px; th  background:{name3}; font-weight:600;  {headings}</translation>
</message>
<message>
<location filename="gui/help_view/html.py" />
<source>h{level}  font-size:{size}pt; font-weight:600; margin-top:{either}px; margin-bottom:4px; </source>
<extracomment>pattern</extracomment>
<translation>h{level}  font-size:{size}pt; font-weight:600; margin-top:{either}px; margin-bottom:4px; </translation>
</message>
<message>
<location filename="gui/help_view/pages.py" />
<source>A held key repeats it.</source>
<translation>La touche maintenue la répète.</translation>
</message>
<message>
<location filename="gui/help_view/pages.py" />
<source>Command</source>
<translation>Commande</translation>
</message>
<message>
<location filename="gui/help_view/pages.py" />
<source>Commands</source>
<translation>Commandes</translation>
</message>
<message>
<location filename="gui/help_view/pages.py" />
<source>In a [tour](guide/tours)</source>
<translation>Dans une [visite](guide/tours)</translation>
</message>
<message>
<location filename="gui/help_view/pages.py" />
<source>It has no entry in a menu and no keys of its own.</source>
<translation>Elle n’a pas d’entrée dans un menu ni de touches à elle.</translation>
</message>
<message>
<location filename="gui/help_view/pages.py" />
<source>It is shown at first</source>
<translation>Il est montré au début</translation>
</message>
<message>
<location filename="gui/help_view/pages.py" />
<source>Keys</source>
<translation>Touches</translation>
</message>
<message>
<location filename="gui/help_view/pages.py" />
<source>Keys:</source>
<translation>Touches :</translation>
</message>
<message>
<location filename="gui/help_view/pages.py" />
<source>Menu:</source>
<translation>Menu :</translation>
</message>
<message>
<location filename="gui/help_view/pages.py" />
<source>Panel</source>
<translation>Panneau</translation>
</message>
<message>
<location filename="gui/help_view/pages.py" />
<source>Panels</source>
<translation>Panneaux</translation>
</message>
<message>
<location filename="gui/help_view/pages.py" />
<source>The Window menu opens it</source>
<translation>Le menu Fenêtre l’ouvre</translation>
</message>
<message>
<location filename="gui/help_view/pages.py" />
<source>The views around the network; the Window menu shows and hides them.</source>
<translation>Les vues autour du réseau ; le menu Fenêtre les montre et les cache.</translation>
</message>
<message>
<location filename="gui/help_view/pages.py" />
<source>What can be done in the window, and its keys.</source>
<translation>Ce qu’on peut faire dans la fenêtre, et ses touches.</translation>
</message>
<message>
<location filename="gui/help_view/pages.py" />
<source>What it does</source>
<translation>Ce qu’elle fait</translation>
</message>
<message>
<location filename="gui/help_view/pages.py" />
<source>What it shows</source>
<translation>Ce qu’il montre</translation>
</message>
<message>
<location filename="gui/help_view/pages.py" />
<source>below the network</source>
<translation>sous le réseau</translation>
</message>
<message>
<location filename="gui/help_view/pages.py" />
<source>command</source>
<translation>commande</translation>
</message>
<message>
<location filename="gui/help_view/pages.py" />
<source>it can be moved, floated and closed.</source>
<translation>il peut être déplacé, détaché et fermé.</translation>
</message>
<message>
<location filename="gui/help_view/pages.py" />
<source>left of the network</source>
<translation>à gauche du réseau</translation>
</message>
<message>
<location filename="gui/help_view/pages.py" />
<source>overview</source>
<translation>vue d’ensemble</translation>
</message>
<message>
<location filename="gui/help_view/pages.py" />
<source>panel</source>
<translation>panneau</translation>
</message>
<message>
<location filename="gui/help_view/pages.py" />
<source>right of the network</source>
<translation>à droite du réseau</translation>
</message>
<message>
<location filename="gui/hidden_view/key.py" />
<source>Choose a class to see it alone; Esc, or the same once more, shows all</source>
<translation>Choisissez une classe pour la voir seule ; Échap, ou la même encore, les montre toutes</translation>
</message>
<message>
<location filename="gui/hidden_view/key.py" />
<source>Classes</source>
<translation>Classes</translation>
</message>
<message>
<location filename="gui/hidden_view/panel.py" />
<source>Add a layer first (L).</source>
<translation>Ajoutez d’abord une couche (L).</translation>
</message>
<message>
<location filename="gui/hidden_view/panel.py" />
<source>Arrow keys go from sample to sample, Enter or a click steps through it</source>
<translation>Les flèches vont d’exemple en exemple, Entrée ou un clic le parcourt</translation>
</message>
<message>
<location filename="gui/hidden_view/panel.py" />
<source>Hidden representation</source>
<translation>Représentation cachée</translation>
</message>
<message>
<location filename="gui/hidden_view/panel.py" />
<source>Hidden representations: what a layer makes of the samples, drawn in the two dimensions that hold most of it.</source>
<translation>Représentations cachées : ce qu’une couche fait des exemples, dessiné dans les deux dimensions qui en retiennent le plus.</translation>
</message>
<message>
<location filename="gui/hidden_view/panel.py" />
<source>How much of the variance of the layer's outputs each axis has</source>
<translation>Quelle part de la variance des sorties de la couche a chaque axe</translation>
</message>
<message>
<location filename="gui/hidden_view/panel.py" />
<source>PC 1</source>
<translation>CP 1</translation>
</message>
<message>
<location filename="gui/hidden_view/panel.py" />
<source>PC 1 ({share})</source>
<translation>CP 1 ({share})</translation>
</message>
<message>
<location filename="gui/hidden_view/panel.py" />
<source>PC 2</source>
<translation>CP 2</translation>
</message>
<message>
<location filename="gui/hidden_view/panel.py" />
<source>PC 2 ({share})</source>
<translation>CP 2 ({share})</translation>
</message>
<message>
<location filename="gui/hidden_view/panel.py" />
<source>Sample {row} ({part}): {what} at {x}, {y}</source>
<translation>Exemple {row} ({part}) : {what} à {x}, {y}</translation>
</message>
<message>
<location filename="gui/hidden_view/panel.py" />
<source>Target</source>
<translation>Cible</translation>
</message>
<message>
<location filename="gui/hidden_view/panel.py" />
<source>The layer is chosen above; the key is at the right. While training runs fewer samples are drawn.</source>
<translation>La couche est choisie en haut ; la légende est à droite. Pendant l’apprentissage moins d’exemples sont dessinés.</translation>
</message>
<message>
<location filename="gui/hidden_view/panel.py" />
<source>The layer whose outputs are drawn</source>
<translation>La couche dont les sorties sont dessinées</translation>
</message>
<message>
<location filename="gui/hidden_view/panel.py" />
<source>There is no layer to show</source>
<translation>Il n’y a pas de couche à montrer</translation>
</message>
<message>
<location filename="gui/hidden_view/panel.py" />
<source>What {layer} makes of the samples, {moment}</source>
<translation>Ce que {layer} fait des exemples, {moment}</translation>
</message>
<message>
<location filename="gui/hidden_view/panel.py" />
<source>Which target the colours show</source>
<translation>Quelle cible montrent les couleurs</translation>
</message>
<message>
<location filename="gui/hidden_view/panel.py" />
<source>full: training · ring: validation · ring with a core: test</source>
<translation>plein : apprentissage · anneau : validation · anneau à point : test</translation>
</message>
<message>
<location filename="gui/hidden_view/panel.py" />
<source>nothing varies in this layer</source>
<translation>rien ne varie dans cette couche</translation>
</message>
<message>
<location filename="gui/hidden_view/panel.py" />
<source>{share} of the variance</source>
<translation>{share} de la variance</translation>
</message>
<message>
<location filename="gui/hidden_view/panel.py" />
<source>{some:,} of {all}</source>
<translation>{some:,} sur {all}</translation>
</message>
<message>
<location filename="gui/hidden_view/panel.py" />
<source>{words}, {count} of them beyond the edge (−)</source>
<translation>{words}, dont {count} au-delà du bord (−)</translation>
</message>
<message>
<location filename="gui/histograms_view/panel.py" />
<source>; NaN or infinite: {count}</source>
<translation>; NaN ou infinis : {count}</translation>
</message>
<message>
<location filename="gui/histograms_view/panel.py" />
<source>A plot for each layer; moments are noted down while the panel is seen; weights are known from before, too, where the timeline remembers them.</source>
<translation>Un tracé par couche ; les moments sont notés tant que le panneau est visible ; les poids sont aussi connus d’avant, là où la chronologie s’en souvient.</translation>
</message>
<message>
<location filename="gui/histograms_view/panel.py" />
<source>Begin anew</source>
<translation>Recommencer</translation>
</message>
<message>
<location filename="gui/histograms_view/panel.py" />
<source>Deltas</source>
<translation>Deltas</translation>
</message>
<message>
<location filename="gui/histograms_view/panel.py" />
<source>Forget the moments that were noted down, and begin with this one</source>
<translation>Oublier les moments notés, et commencer par celui-ci</translation>
</message>
<message>
<location filename="gui/histograms_view/panel.py" />
<source>Histograms</source>
<translation>Histogrammes</translation>
</message>
<message>
<location filename="gui/histograms_view/panel.py" />
<source>Histograms: how weights, outputs, deltas and gradients of each layer are spread, over the training, live.</source>
<translation>Histogrammes : comment poids, sorties, deltas et gradients de chaque couche se répartissent au cours de l’apprentissage, en direct.</translation>
</message>
<message>
<location filename="gui/histograms_view/panel.py" />
<source>Outputs</source>
<translation>Sorties</translation>
</message>
<message>
<location filename="gui/histograms_view/panel.py" />
<source>Outputs {o} over the batch</source>
<extracomment>pattern</extracomment>
<translation>Sorties {o} sur le lot</translation>
</message>
<message>
<location filename="gui/histograms_view/panel.py" />
<source>Weights</source>
<translation>Poids</translation>
</message>
<message>
<location filename="gui/histograms_view/panel.py" />
<source>Weights and biases W</source>
<translation>Poids et biais W</translation>
</message>
<message>
<location filename="gui/histograms_view/panel.py" />
<source>from update {n} on: moments are noted down while this panel is seen</source>
<translation>à partir de la mise à jour {n} : les moments sont notés tant que ce panneau est visible</translation>
</message>
<message>
<location filename="gui/histograms_view/panel.py" />
<source>update {update}, epoch {epoch}: {count} numbers from {low} to {high}, mean {mean}, deviation {deviation}</source>
<translation>mise à jour {update}, époque {epoch} : {count} nombres de {low} à {high}, moyenne {mean}, écart type {deviation}</translation>
</message>
<message>
<location filename="gui/histograms_view/panel.py" />
<source>δ = ∂E/∂z over the batch</source>
<translation>δ = ∂E/∂z sur le lot</translation>
</message>
<message>
<location filename="gui/histograms_view/panel.py" />
<source>∂E/∂W of the batch</source>
<translation>∂E/∂W du lot</translation>
</message>
<message>
<location filename="gui/histograms_view/ridges.py" />
<source>{name}: the numbers across, the updates upwards. ↑ and ↓ choose a moment</source>
<translation>{name} : les nombres en largeur, les mises à jour vers le haut. ↑ et ↓ choisissent un moment</translation>
</message>
<message>
<location filename="gui/import_view/column_card.py" />
<source>An input for each category, 1 for the one that it is</source>
<translation>Une entrée par catégorie, 1 pour celle que c’est</translation>
</message>
<message>
<location filename="gui/import_view/column_card.py" />
<source>An input says where</source>
<translation>Une entrée dit où</translation>
</message>
<message>
<location filename="gui/import_view/column_card.py" />
<source>Coding</source>
<translation>Codage</translation>
</message>
<message>
<location filename="gui/import_view/column_card.py" />
<source>How categories become numbers</source>
<translation>Comment les catégories deviennent des nombres</translation>
</message>
<message>
<location filename="gui/import_view/column_card.py" />
<source>Kind</source>
<translation>Type</translation>
</message>
<message>
<location filename="gui/import_view/column_card.py" />
<source>Missing numbers</source>
<translation>Nombres manquants</translation>
</message>
<message>
<location filename="gui/import_view/column_card.py" />
<source>One input that counts the categories, in their order</source>
<translation>Une entrée qui compte les catégories, dans leur ordre</translation>
</message>
<message>
<location filename="gui/import_view/column_card.py" />
<source>One more input, which is 1 where the number is missing</source>
<translation>Une entrée de plus, qui vaut 1 là où le nombre manque</translation>
</message>
<message>
<location filename="gui/import_view/column_card.py" />
<source>Order of the categories</source>
<translation>Ordre des catégories</translation>
</message>
<message>
<location filename="gui/import_view/column_card.py" />
<source>Role</source>
<translation>Rôle</translation>
</message>
<message>
<location filename="gui/import_view/column_card.py" />
<source>Rows without a number here are left out, and listed</source>
<translation>Les lignes sans nombre ici sont laissées de côté, et listées</translation>
</message>
<message>
<location filename="gui/import_view/column_card.py" />
<source>The categories from the lowest to the highest: low, mid, high</source>
<translation>Les catégories de la plus basse à la plus haute : bas, moyen, haut</translation>
</message>
<message>
<location filename="gui/import_view/column_card.py" />
<source>The mean of the training part stands in for it</source>
<translation>La moyenne de la partie d’apprentissage le remplace</translation>
</message>
<message>
<location filename="gui/import_view/column_card.py" />
<source>The median of the training part stands in for it</source>
<translation>La médiane de la partie d’apprentissage le remplace</translation>
</message>
<message>
<location filename="gui/import_view/column_card.py" />
<source>What is done where a number is missing</source>
<translation>Ce qui est fait là où un nombre manque</translation>
</message>
<message>
<location filename="gui/import_view/column_card.py" />
<source>What the column holds</source>
<translation>Ce que contient la colonne</translation>
</message>
<message>
<location filename="gui/import_view/column_card.py" />
<source>What the column is for</source>
<translation>À quoi sert la colonne</translation>
</message>
<message>
<location filename="gui/import_view/column_card.py" />
<source>an input says where</source>
<translation>une entrée dit où</translation>
</message>
<message>
<location filename="gui/import_view/column_card.py" />
<source>coding</source>
<translation>codage</translation>
</message>
<message>
<location filename="gui/import_view/column_card.py" />
<source>drop the row</source>
<translation>retirer la ligne</translation>
</message>
<message>
<location filename="gui/import_view/column_card.py" />
<source>kind</source>
<translation>type</translation>
</message>
<message>
<location filename="gui/import_view/column_card.py" />
<source>order</source>
<translation>ordre</translation>
</message>
<message>
<location filename="gui/import_view/column_card.py" />
<source>role</source>
<translation>rôle</translation>
</message>
<message>
<location filename="gui/import_view/header.py" />
<source>A class: its values name things</source>
<translation>Une classe : ses valeurs nomment des choses</translation>
</message>
<message>
<location filename="gui/import_view/header.py" />
<source>It is left out</source>
<translation>Elle est laissée de côté</translation>
</message>
<message>
<location filename="gui/import_view/header.py" />
<source>Its numbers are used as they are</source>
<translation>Ses nombres sont utilisés tels quels</translation>
</message>
<message>
<location filename="gui/import_view/header.py" />
<source>Kind of {name}</source>
<translation>Type de {name}</translation>
</message>
<message>
<location filename="gui/import_view/header.py" />
<source>Role of {name}</source>
<translation>Rôle de {name}</translation>
</message>
<message>
<location filename="gui/import_view/header.py" />
<source>Text cannot be used</source>
<translation>Du texte ne peut pas être utilisé</translation>
</message>
<message>
<location filename="gui/import_view/header.py" />
<source>The network is given it</source>
<translation>Le réseau la reçoit</translation>
</message>
<message>
<location filename="gui/import_view/header.py" />
<source>The network learns to say it</source>
<translation>Le réseau apprend à la dire</translation>
</message>
<message>
<location filename="gui/import_view/outcome.py" />
<source> ({n} classes)</source>
<translation> ({n} classes)</translation>
</message>
<message>
<location filename="gui/import_view/outcome.py" />
<source>At least {n:,} rows are left out:</source>
<translation>Au moins {n:,} lignes sont laissées de côté :</translation>
</message>
<message>
<location filename="gui/import_view/outcome.py" />
<source>Looking at all of it…</source>
<translation>Examen de tout…</translation>
</message>
<message>
<location filename="gui/import_view/outcome.py" />
<source>Rows that are left out</source>
<translation>Lignes laissées de côté</translation>
</message>
<message>
<location filename="gui/import_view/outcome.py" />
<source>Rows that are left out, by their lines in the file, and why</source>
<translation>Lignes laissées de côté, par leurs lignes du fichier, et pourquoi</translation>
</message>
<message>
<location filename="gui/import_view/outcome.py" />
<source>and in {n:,} more columns</source>
<translation>et dans {n:,} autres colonnes</translation>
</message>
<message>
<location filename="gui/import_view/outcome.py" />
<source>and {n:,} more</source>
<translation>et {n:,} de plus</translation>
</message>
<message>
<location filename="gui/import_view/outcome.py" />
<source>at most {samples}</source>
<translation>au plus {samples}</translation>
</message>
<message>
<location filename="gui/import_view/outcome.py" />
<source>empty {unit}</source>
<extracomment>pattern</extracomment>
<translation>{unit} vide</translation>
</message>
<message>
<location filename="gui/import_view/outcome.py" />
<source>line</source>
<translation>ligne</translation>
</message>
<message>
<location filename="gui/import_view/outcome.py" />
<source>{columns} is left aside: {why}. Its role makes it an input.</source>
<translation>{columns} : laissé de côté, car {why}. Son rôle peut en faire une entrée.</translation>
</message>
<message>
<location filename="gui/import_view/outcome.py" />
<source>{column}: {number} in {unit} {line} is far from all others: half of them are {low} … {high}</source>
<translation>{column} : {number} ({unit} {line}) est très loin de tous les autres nombres : la moitié d’entre eux va de {low} à {high}</translation>
</message>
<message>
<location filename="gui/import_view/outcome.py" />
<source>{lines} skipped</source>
<translation>{lines} sautées</translation>
</message>
<message>
<location filename="gui/import_view/outcome.py" />
<source>{n:,} rows are left out:</source>
<translation>{n:,} lignes sont laissées de côté :</translation>
</message>
<message>
<location filename="gui/import_view/preview.py" />
<source>The first rows</source>
<translation>Les premières lignes</translation>
</message>
<message>
<location filename="gui/import_view/preview.py" />
<source>The first rows as they stand in the file; the arrow keys choose a column</source>
<translation>Les premières lignes comme elles sont dans le fichier ; les flèches choisissent une colonne</translation>
</message>
<message>
<location filename="gui/import_view/preview.py" />
<source>no plain number: this row is left out</source>
<translation>pas un simple nombre : cette ligne est laissée de côté</translation>
</message>
<message>
<location filename="gui/import_view/side.py" />
<source>Column</source>
<translation>Colonne</translation>
</message>
<message>
<location filename="gui/import_view/side.py" />
<source>How it is read</source>
<translation>Comment il est lu</translation>
</message>
<message>
<location filename="gui/import_view/side.py" />
<source>What stands where a value is missing, such as NA, ?; an empty field always is one</source>
<translation>Ce qui est écrit là où une valeur manque, comme NA, ? ; un champ vide en est toujours une</translation>
</message>
<message>
<location filename="gui/import_view/side.py" />
<source>Words for missing values</source>
<translation>Mots des valeurs manquantes</translation>
</message>
<message>
<location filename="gui/import_view/side.py" />
<source>words for missing values</source>
<translation>mots des valeurs manquantes</translation>
</message>
<message>
<location filename="gui/import_view/taking.py" />
<source> and {n:,} more</source>
<translation> et {n:,} de plus</translation>
</message>
<message>
<location filename="gui/import_view/taking.py" />
<source>Make a new network that fits the data</source>
<translation>Créer un nouveau réseau qui va avec les données</translation>
</message>
<message>
<location filename="gui/import_view/taking.py" />
<source>Mean 0 and deviation 1, measured on the training part: numbers of any unit are then learned alike. What you see and what the network is asked stays in the units of the file.</source>
<translation>Moyenne 0 et écart type 1, mesurés sur la partie d’apprentissage : des nombres de toute unité s’apprennent alors pareillement. Ce que vous voyez et ce qu’on demande au réseau reste dans les unités du fichier.</translation>
</message>
<message>
<location filename="gui/import_view/taking.py" />
<source>No column calls for it</source>
<translation>Aucune colonne ne le demande</translation>
</message>
<message>
<location filename="gui/import_view/taking.py" />
<source>Sizes, output, loss and settings of the training that can learn them; Ctrl+Z brings the other one back</source>
<translation>Tailles, sortie, perte et réglages d’apprentissage qui peuvent les apprendre ; Ctrl+Z ramène l’autre</translation>
</message>
<message>
<location filename="gui/import_view/taking.py" />
<source>The scale calls for it: {columns}</source>
<translation>L’échelle le demande : {columns}</translation>
</message>
<message>
<location filename="gui/inspector_view/contributions.py" />
<source>All paths to the loss</source>
<translation>Tous les chemins vers la perte</translation>
</message>
<message>
<location filename="gui/inspector_view/contributions.py" />
<source>By size</source>
<translation>Par grandeur</translation>
</message>
<message>
<location filename="gui/inspector_view/contributions.py" />
<source>Draw what the edges carry of the number that is looked at</source>
<translation>Dessiner ce que les arêtes portent du nombre regardé</translation>
</message>
<message>
<location filename="gui/inspector_view/contributions.py" />
<source>The largest first; else in the order of the program</source>
<translation>Les plus grandes d’abord ; sinon dans l’ordre du programme</translation>
</message>
<message>
<location filename="gui/inspector_view/contributions.py" />
<source>The share of every sample</source>
<translation>La part de chaque exemple</translation>
</message>
<message>
<location filename="gui/inspector_view/contributions.py" />
<source>There is nothing to draw: no edge carries any of this number, or not yet</source>
<translation>Il n’y a rien à dessiner : aucune arête ne porte de part de ce nombre, ou pas encore</translation>
</message>
<message>
<location filename="gui/inspector_view/contributions.py" />
<source>What adds up to it</source>
<translation>Ce qui s’y additionne</translation>
</message>
<message>
<location filename="gui/inspector_view/contributions.py" />
<source>What every sample of the batch adds to the gradient</source>
<translation>Ce que chaque exemple du lot ajoute au gradient</translation>
</message>
<message>
<location filename="gui/inspector_view/contributions.py" />
<source>What is made with it, on to the loss and to the update</source>
<translation>Ce qu’on en fait, jusqu’à la perte et à la mise à jour</translation>
</message>
<message>
<location filename="gui/inspector_view/contributions.py" />
<source>What the table shows</source>
<translation>Ce que montre la table</translation>
</message>
<message>
<location filename="gui/inspector_view/contributions.py" />
<source>Where it comes from</source>
<translation>D’où il vient</translation>
</message>
<message>
<location filename="gui/inspector_view/contributions.py" />
<source>Where it goes next</source>
<translation>Où il va ensuite</translation>
</message>
<message>
<location filename="gui/inspector_view/contributions.py" />
<source>goes to</source>
<translation>va vers</translation>
</message>
<message>
<location filename="gui/inspector_view/contributions.py" />
<source>paths</source>
<translation>chemins</translation>
</message>
<message>
<location filename="gui/inspector_view/contributions.py" />
<source>terms</source>
<translation>termes</translation>
</message>
<message>
<location filename="gui/inspector_view/contributions.py" />
<source>{letter} as the sum over all paths to the loss</source>
<translation>{letter} comme somme sur tous les chemins vers la perte</translation>
</message>
<message>
<location filename="gui/inspector_view/explanation.py" />
<source>Copy formula, numbers and result as text</source>
<translation>Copier formule, nombres et résultat comme texte</translation>
</message>
<message>
<location filename="gui/inspector_view/explanation.py" />
<source>Copy the calculation</source>
<translation>Copier le calcul</translation>
</message>
<message>
<location filename="gui/inspector_view/explanation.py" />
<source>Copy the calculation as LaTeX</source>
<translation>Copier le calcul comme LaTeX</translation>
</message>
<message>
<location filename="gui/inspector_view/explanation.py" />
<source>Fault in this step: {name}</source>
<translation>Faute dans ce pas : {name}</translation>
</message>
<message>
<location filename="gui/inspector_view/explanation.py" />
<source>How {symbol} was computed</source>
<translation>Comment {symbol} a été calculé</translation>
</message>
<message>
<location filename="gui/inspector_view/explanation.py" />
<source>How {symbol} will be computed</source>
<translation>Comment {symbol} sera calculé</translation>
</message>
<message>
<location filename="gui/inspector_view/explanation.py" />
<source>Open the worked solution</source>
<translation>Ouvrir le corrigé</translation>
</message>
<message>
<location filename="gui/inspector_view/explanation.py" />
<source>Show it at every step, in the panel Watches</source>
<translation>Le montrer à chaque pas, dans le panneau Espions</translation>
</message>
<message>
<location filename="gui/inspector_view/explanation.py" />
<source>Step back to just after it was computed, when everything that went in was still there</source>
<translation>Reculer juste après son calcul, quand tout ce qui y est entré était encore là</translation>
</message>
<message>
<location filename="gui/inspector_view/explanation.py" />
<source>Step back to where its numbers are</source>
<translation>Reculer là où sont ses nombres</translation>
</message>
<message>
<location filename="gui/inspector_view/explanation.py" />
<source>This iteration on paper, with every formula and number  (Ctrl+P)</source>
<translation>Cette itération sur papier, avec chaque formule et chaque nombre  (Ctrl+P)</translation>
</message>
<message>
<location filename="gui/inspector_view/explanation.py" />
<source>Watch this number</source>
<translation>Espionner ce nombre</translation>
</message>
<message>
<location filename="gui/inspector_view/explanation.py" />
<source>Where {symbol} is from</source>
<translation>D’où vient {symbol}</translation>
</message>
<message>
<location filename="gui/inspector_view/explanation.py" />
<source>Which number is explained</source>
<translation>Quel nombre est expliqué</translation>
</message>
<message>
<location filename="gui/inspector_view/explanation.py" />
<source>copy</source>
<translation>copier</translation>
</message>
<message>
<location filename="gui/inspector_view/explanation.py" />
<source>copy LaTeX</source>
<translation>copier LaTeX</translation>
</message>
<message>
<location filename="gui/inspector_view/explanation.py" />
<source>step back to see it</source>
<translation>reculez d’un pas pour le voir</translation>
</message>
<message>
<location filename="gui/inspector_view/explanation.py" />
<source>watch</source>
<translation>espionner</translation>
</message>
<message>
<location filename="gui/inspector_view/explanation.py" />
<source>worked solution…</source>
<translation>corrigé…</translation>
</message>
<message>
<location filename="gui/inspector_view/figures.py" />
<source>answers, kept by the rule</source>
<translation>répond, gardé par la règle</translation>
</message>
<message>
<location filename="gui/inspector_view/figures.py" />
<source>before the update</source>
<translation>avant la mise à jour</translation>
</message>
<message>
<location filename="gui/inspector_view/figures.py" />
<source>bias</source>
<translation>biais</translation>
</message>
<message>
<location filename="gui/inspector_view/figures.py" />
<source>delta</source>
<translation>delta</translation>
</message>
<message>
<location filename="gui/inspector_view/figures.py" />
<source>delta of {neuron}</source>
<translation>delta de {neuron}</translation>
</message>
<message>
<location filename="gui/inspector_view/figures.py" />
<source>input from {neuron}</source>
<translation>entrée venant de {neuron}</translation>
</message>
<message>
<location filename="gui/inspector_view/figures.py" />
<source>masked</source>
<translation>masqué</translation>
</message>
<message>
<location filename="gui/inspector_view/figures.py" />
<source>net input</source>
<translation>entrée nette</translation>
</message>
<message>
<location filename="gui/inspector_view/figures.py" />
<source>output</source>
<translation>sortie</translation>
</message>
<message>
<location filename="gui/inspector_view/figures.py" />
<source>sample {number}</source>
<translation>exemple {number}</translation>
</message>
<message>
<location filename="gui/inspector_view/figures.py" />
<source>slope</source>
<translation>pente</translation>
</message>
<message>
<location filename="gui/inspector_view/figures.py" />
<source>weight</source>
<translation>poids</translation>
</message>
<message>
<location filename="gui/inspector_view/figures.py" />
<source>weights</source>
<translation>poids</translation>
</message>
<message>
<location filename="gui/inspector_view/head.py" />
<source>All digits</source>
<translation>Tous les chiffres</translation>
</message>
<message>
<location filename="gui/inspector_view/head.py" />
<source>Show all digits of every number</source>
<translation>Montrer tous les chiffres de chaque nombre</translation>
</message>
<message>
<location filename="gui/inspector_view/head.py" />
<source>all digits</source>
<translation>tous les chiffres</translation>
</message>
<message>
<location filename="gui/inspector_view/layer_form.py" />
<source>Change activation</source>
<translation>Changer l’activation</translation>
</message>
<message>
<location filename="gui/inspector_view/layer_form.py" />
<source>Change initializer</source>
<translation>Changer l’initialisation</translation>
</message>
<message>
<location filename="gui/inspector_view/layer_form.py" />
<source>Freeze layer</source>
<translation>Figer la couche</translation>
</message>
<message>
<location filename="gui/inspector_view/layer_form.py" />
<source>How many neurons it has.</source>
<translation>Combien de neurones elle a.</translation>
</message>
<message>
<location filename="gui/inspector_view/layer_form.py" />
<source>How the starting weights are drawn</source>
<translation>Comment les poids de départ sont tirés</translation>
</message>
<message>
<location filename="gui/inspector_view/layer_form.py" />
<source>Rename layer</source>
<translation>Renommer la couche</translation>
</message>
<message>
<location filename="gui/inspector_view/layer_form.py" />
<source>Resize layer</source>
<translation>Redimensionner la couche</translation>
</message>
<message>
<location filename="gui/inspector_view/layer_form.py" />
<source>Set dropout</source>
<translation>Régler le dropout</translation>
</message>
<message>
<location filename="gui/inspector_view/layer_form.py" />
<source>Thaw layer</source>
<translation>Libérer la couche</translation>
</message>
<message>
<location filename="gui/inspector_view/layer_form.py" />
<source>The function from net input to output</source>
<translation>La fonction de l’entrée nette à la sortie</translation>
</message>
<message>
<location filename="gui/inspector_view/layer_form.py" />
<source>The share of outputs that is dropped at random while training.</source>
<translation>La part des sorties qui est mise à zéro au hasard pendant l’apprentissage.</translation>
</message>
<message>
<location filename="gui/inspector_view/layer_form.py" />
<source>Training leaves all weights and biases of the layer as they are.</source>
<translation>L’apprentissage laisse tous les poids et biais de la couche comme ils sont.</translation>
</message>
<message>
<location filename="gui/inspector_view/layer_form.py" />
<source>What the layer is called; files name its weights by it.</source>
<translation>Le nom de la couche ; les fichiers nomment ses poids d’après lui.</translation>
</message>
<message>
<location filename="gui/inspector_view/layer_form.py" />
<source>activation</source>
<translation>activation</translation>
</message>
<message>
<location filename="gui/inspector_view/layer_form.py" />
<source>boolean</source>
<translation>boolean</translation>
</message>
<message>
<location filename="gui/inspector_view/layer_form.py" />
<source>dropout</source>
<translation>dropout</translation>
</message>
<message>
<location filename="gui/inspector_view/layer_form.py" />
<source>frozen</source>
<translation>figé</translation>
</message>
<message>
<location filename="gui/inspector_view/layer_form.py" />
<source>name</source>
<translation>nom</translation>
</message>
<message>
<location filename="gui/inspector_view/layer_form.py" />
<source>size</source>
<translation>taille</translation>
</message>
<message>
<location filename="gui/inspector_view/layer_form.py" />
<source>start</source>
<translation>départ</translation>
</message>
<message>
<location filename="gui/inspector_view/layer_form.py" />
<source>text</source>
<translation>texte</translation>
</message>
<message>
<location filename="gui/inspector_view/made_of.py" />
<source>Numbers in the formula</source>
<translation>Nombres dans la formule</translation>
</message>
<message>
<location filename="gui/inspector_view/made_of.py" />
<source>What this is the slope of</source>
<translation>De quoi c’est la pente</translation>
</message>
<message>
<location filename="gui/inspector_view/made_of.py" />
<source>Where this comes from</source>
<translation>D’où cela vient</translation>
</message>
<message>
<location filename="gui/inspector_view/made_of.py" />
<source>and {n} more</source>
<translation>et {n} de plus</translation>
</message>
<message>
<location filename="gui/inspector_view/matrices.py" />
<source>Matrix</source>
<translation>Matrice</translation>
</message>
<message>
<location filename="gui/inspector_view/matrices.py" />
<source>Which matrix is shown</source>
<translation>Quelle matrice est montrée</translation>
</message>
<message>
<location filename="gui/inspector_view/matrices.py" />
<source>max {high}</source>
<translation>max {high}</translation>
</message>
<message>
<location filename="gui/inspector_view/matrices.py" />
<source>mean {mean}</source>
<translation>moyenne {mean}</translation>
</message>
<message>
<location filename="gui/inspector_view/matrices.py" />
<source>min {low}</source>
<translation>min {low}</translation>
</message>
<message>
<location filename="gui/inspector_view/matrices.py" />
<source>{count} asked for</source>
<translation>{count} demandés</translation>
</message>
<message>
<location filename="gui/inspector_view/matrices.py" />
<source>{count} not finite</source>
<translation>{count} non finis</translation>
</message>
<message>
<location filename="gui/inspector_view/measured.py" />
<source>Check all gradients</source>
<translation>Vérifier tous les gradients</translation>
</message>
<message>
<location filename="gui/inspector_view/measured.py" />
<source>Go to the check of all gradients</source>
<translation>Aller à la vérification de tous les gradients</translation>
</message>
<message>
<location filename="gui/inspector_view/measured.py" />
<source>Numerical check</source>
<translation>Vérification numérique</translation>
</message>
<message>
<location filename="gui/inspector_view/measured.py" />
<source>Numerical check of {symbol}</source>
<translation>Vérification numérique de {symbol}</translation>
</message>
<message>
<location filename="gui/inspector_view/measured.py" />
<source>The weights that this number was computed with are not known any more</source>
<translation>Les poids avec lesquels ce nombre a été calculé ne sont plus connus</translation>
</message>
<message>
<location filename="gui/inspector_view/measured.py" />
<source>agrees exactly</source>
<translation>concorde exactement</translation>
</message>
<message>
<location filename="gui/inspector_view/measured.py" />
<source>agrees to {error}</source>
<translation>concorde à {error} près</translation>
</message>
<message>
<location filename="gui/inspector_view/measured.py" />
<source>at a kink there is no slope</source>
<translation>à un coude il n’y a pas de pente</translation>
</message>
<message>
<location filename="gui/inspector_view/measured.py" />
<source>check all</source>
<translation>tout vérifier</translation>
</message>
<message>
<location filename="gui/inspector_view/measured.py" />
<source>computed {number}</source>
<translation>calculé {number}</translation>
</message>
<message>
<location filename="gui/inspector_view/measured.py" />
<source>differs: measured {number}</source>
<translation>diffère : mesuré {number}</translation>
</message>
<message>
<location filename="gui/inspector_view/measured.py" />
<source>how the loss changes when this is moved a little both ways</source>
<translation>comment la perte change quand ceci bouge un peu dans les deux sens</translation>
</message>
<message>
<location filename="gui/inspector_view/measured.py" />
<source>many weights:</source>
<translation>beaucoup de poids :</translation>
</message>
<message>
<location filename="gui/inspector_view/measured.py" />
<source>measured {number}</source>
<translation>mesuré {number}</translation>
</message>
<message>
<location filename="gui/inspector_view/measured.py" />
<source>not known: not a number, or infinite</source>
<translation>inconnu : pas un nombre, ou infini</translation>
</message>
<message>
<location filename="gui/inspector_view/measured.py" />
<source>the weights have moved on</source>
<translation>les poids ont avancé</translation>
</message>
<message>
<location filename="gui/inspector_view/panel.py" />
<source>Add a layer on the canvas, or open an example.</source>
<translation>Ajoutez une couche sur le dessin, ou ouvrez un exemple.</translation>
</message>
<message>
<location filename="gui/inspector_view/panel.py" />
<source>Go to this neuron</source>
<translation>Aller à ce neurone</translation>
</message>
<message>
<location filename="gui/inspector_view/panel.py" />
<source>Neurons at the ends</source>
<translation>Neurones aux bouts</translation>
</message>
<message>
<location filename="gui/inspector_view/panel.py" />
<source>Nothing drawn yet</source>
<translation>Encore rien de dessiné</translation>
</message>
<message>
<location filename="gui/inspector_view/panel.py" />
<source>The inspector: every number behind the selected neuron, edge or layer, and what can be edited of it.</source>
<translation>L’inspecteur : chaque nombre derrière le neurone, l’arête ou la couche sélectionnés, et ce qu’on peut en modifier.</translation>
</message>
<message>
<location filename="gui/inspector_view/panel.py" />
<source>Training runs. Pause it (Space) to see how each number is computed and to edit.</source>
<translation>L’apprentissage est en cours. Mettez-le en pause (Espace) pour voir comment chaque nombre est calculé et pour modifier.</translation>
</message>
<message>
<location filename="gui/inspector_view/panel.py" />
<source>Values, explanation, contributions and parameters of what is selected, or of the layer in work.</source>
<translation>Valeurs, explication, contributions et paramètres de ce qui est sélectionné, ou de la couche au travail.</translation>
</message>
<message>
<location filename="gui/inspector_view/panel.py" />
<source>What the update does</source>
<translation>Ce que fait la mise à jour</translation>
</message>
<message>
<location filename="gui/inspector_view/parameters.py" />
<source>Bias</source>
<translation>Biais</translation>
</message>
<message>
<location filename="gui/inspector_view/parameters.py" />
<source>Cut edge</source>
<translation>Couper l’arête</translation>
</message>
<message>
<location filename="gui/inspector_view/parameters.py" />
<source>Delete link</source>
<translation>Supprimer le lien</translation>
</message>
<message>
<location filename="gui/inspector_view/parameters.py" />
<source>Delete the link with all its edges</source>
<translation>Supprimer le lien avec toutes ses arêtes</translation>
</message>
<message>
<location filename="gui/inspector_view/parameters.py" />
<source>Edge</source>
<translation>Arête</translation>
</message>
<message>
<location filename="gui/inspector_view/parameters.py" />
<source>Freeze</source>
<translation>Figer</translation>
</message>
<message>
<location filename="gui/inspector_view/parameters.py" />
<source>Freeze all</source>
<translation>Tout figer</translation>
</message>
<message>
<location filename="gui/inspector_view/parameters.py" />
<source>Freeze link</source>
<translation>Figer le lien</translation>
</message>
<message>
<location filename="gui/inspector_view/parameters.py" />
<source>Freeze or thaw all edges of the link</source>
<translation>Figer ou libérer toutes les arêtes du lien</translation>
</message>
<message>
<location filename="gui/inspector_view/parameters.py" />
<source>Layer {name}</source>
<translation>Couche {name}</translation>
</message>
<message>
<location filename="gui/inspector_view/parameters.py" />
<source>Link</source>
<translation>Lien</translation>
</message>
<message>
<location filename="gui/inspector_view/parameters.py" />
<source>Restore cut</source>
<translation>Rétablir les coupées</translation>
</message>
<message>
<location filename="gui/inspector_view/parameters.py" />
<source>Restore edge</source>
<translation>Rétablir l’arête</translation>
</message>
<message>
<location filename="gui/inspector_view/parameters.py" />
<source>Restore edges</source>
<translation>Rétablir des arêtes</translation>
</message>
<message>
<location filename="gui/inspector_view/parameters.py" />
<source>Restore the cut edges of the link</source>
<translation>Rétablir les arêtes coupées du lien</translation>
</message>
<message>
<location filename="gui/inspector_view/parameters.py" />
<source>Thaw</source>
<translation>Libérer</translation>
</message>
<message>
<location filename="gui/inspector_view/parameters.py" />
<source>Thaw all</source>
<translation>Tout libérer</translation>
</message>
<message>
<location filename="gui/inspector_view/parameters.py" />
<source>The bias of the neuron: its weight for a constant 1.</source>
<translation>Le biais du neurone : son poids pour une constante 1.</translation>
</message>
<message>
<location filename="gui/inspector_view/parameters.py" />
<source>The edge is not there: nothing flows through it.</source>
<translation>L’arête n’existe pas : rien n’y passe.</translation>
</message>
<message>
<location filename="gui/inspector_view/parameters.py" />
<source>The weight of the edge.</source>
<translation>Le poids de l’arête.</translation>
</message>
<message>
<location filename="gui/inspector_view/parameters.py" />
<source>Training leaves this bias as it is.</source>
<translation>L’apprentissage laisse ce biais comme il est.</translation>
</message>
<message>
<location filename="gui/inspector_view/parameters.py" />
<source>Training leaves this weight as it is.</source>
<translation>L’apprentissage laisse ce poids comme il est.</translation>
</message>
<message>
<location filename="gui/inspector_view/parameters.py" />
<source>goes back in time</source>
<translation>remonte dans le temps</translation>
</message>
<message>
<location filename="gui/inspector_view/parameters.py" />
<source>select another</source>
<translation>sélectionnez-en un autre</translation>
</message>
<message>
<location filename="gui/inspector_view/parameters.py" />
<source>that link does not exist any more</source>
<translation>ce lien n’existe plus</translation>
</message>
<message>
<location filename="gui/inspector_view/parameters.py" />
<source>{count} cut</source>
<translation>{count} coupées</translation>
</message>
<message>
<location filename="gui/inspector_view/parameters.py" />
<source>{count} edges</source>
<translation>{count} arêtes</translation>
</message>
<message>
<location filename="gui/inspector_view/parameters.py" />
<source>{count} frozen</source>
<translation>{count} figées</translation>
</message>
<message>
<location filename="gui/inspector_view/part_form.py" />
<source>{key!r} is not known here</source>
<translation>{key!r} n’est pas connu ici</translation>
</message>
<message>
<location filename="gui/inspector_view/rows.py" />
<source>By the chain rule {name} is {total}; the program computed {value}.</source>
<translation>Par la règle de dérivation en chaîne {name} vaut {total} ; le programme a calculé {value}.</translation>
</message>
<message>
<location filename="gui/inspector_view/rows.py" />
<source>It has a fault on the way: {faults}.</source>
<translation>Il a une faute en chemin : {faults}.</translation>
</message>
<message>
<location filename="gui/inspector_view/rows.py" />
<source>Not all numbers on the way are known: an update has replaced them, or they are asked for.</source>
<translation>Les nombres du chemin ne sont pas tous connus : une mise à jour les a remplacés, ou ils sont demandés.</translation>
</message>
<message>
<location filename="gui/inspector_view/rows.py" />
<source>adds</source>
<translation>y ajoute</translation>
</message>
<message>
<location filename="gui/inspector_view/rows.py" />
<source>adds to it</source>
<translation>s’y ajoute</translation>
</message>
<message>
<location filename="gui/inspector_view/rows.py" />
<source>is used for</source>
<translation>sert à</translation>
</message>
<message>
<location filename="gui/inspector_view/rows.py" />
<source>made of</source>
<translation>fait de</translation>
</message>
<message>
<location filename="gui/inspector_view/rows.py" />
<source>of one sample</source>
<translation>d’un exemple</translation>
</message>
<message>
<location filename="gui/inspector_view/rows.py" />
<source>of one term</source>
<translation>d’un terme</translation>
</message>
<message>
<location filename="gui/inspector_view/rows.py" />
<source>path</source>
<translation>chemin</translation>
</message>
<message>
<location filename="gui/inspector_view/rows.py" />
<source>product</source>
<translation>produit</translation>
</message>
<message>
<location filename="gui/inspector_view/rows.py" />
<source>share of z</source>
<translation>part de z</translation>
</message>
<message>
<location filename="gui/inspector_view/rows.py" />
<source>sum of {n} terms</source>
<translation>somme de {n} termes</translation>
</message>
<message>
<location filename="gui/inspector_view/rows.py" />
<source>sum over {n} paths</source>
<translation>somme sur {n} chemins</translation>
</message>
<message>
<location filename="gui/inspector_view/rows.py" />
<source>sum over {n} samples</source>
<translation>somme sur {n} exemples</translation>
</message>
<message>
<location filename="gui/inspector_view/rows.py" />
<source>term</source>
<translation>terme</translation>
</message>
<message>
<location filename="gui/inspector_view/rows.py" />
<source>the only path</source>
<translation>le seul chemin</translation>
</message>
<message>
<location filename="gui/inspector_view/rows.py" />
<source>value</source>
<translation>valeur</translation>
</message>
<message>
<location filename="gui/inspector_view/rows.py" />
<source>{n} carry something</source>
<translation>{n} portent quelque chose</translation>
</message>
<message>
<location filename="gui/inspector_view/rows.py" />
<source>{n} more paths</source>
<translation>{n} chemins de plus</translation>
</message>
<message>
<location filename="gui/inspector_view/shares.py" />
<source>Click or Enter: where that comes from</source>
<translation>Clic ou Entrée : d’où cela vient</translation>
</message>
<message>
<location filename="gui/inspector_view/shares.py" />
<source>Contributions</source>
<translation>Contributions</translation>
</message>
<message>
<location filename="gui/inspector_view/shares.py" />
<source>Copy the table</source>
<translation>Copier la table</translation>
</message>
<message>
<location filename="gui/inspector_view/shares.py" />
<source>Where {number} comes from</source>
<translation>D’où vient {number}</translation>
</message>
<message>
<location filename="gui/inspector_view/shares.py" />
<source>{n} more are exactly 0</source>
<translation>{n} de plus valent exactement 0</translation>
</message>
<message>
<location filename="gui/inspector_view/subject.py" />
<source>Select something on the canvas to keep it here</source>
<translation>Sélectionnez quelque chose sur le dessin pour le garder ici</translation>
</message>
<message>
<location filename="gui/inspector_view/subject.py" />
<source>and {count} more selected</source>
<translation>et {count} de plus sélectionnés</translation>
</message>
<message>
<location filename="gui/inspector_view/subject.py" />
<source>follows the program</source>
<translation>suit le programme</translation>
</message>
<message>
<location filename="gui/inspector_view/subject.py" />
<source>nothing drawn</source>
<translation>rien de dessiné</translation>
</message>
<message>
<location filename="gui/inspector_view/subject.py" />
<source>sample {label}</source>
<translation>exemple {label}</translation>
</message>
<message>
<location filename="gui/inspector_view/subject.py" />
<source>{layer} · bias {number}</source>
<translation>{layer} · biais {number}</translation>
</message>
<message>
<location filename="gui/inspector_view/subject.py" />
<source>{layer} · neuron {number}</source>
<translation>{layer} · neurone {number}</translation>
</message>
<message>
<location filename="gui/inspector_view/total_line.py" />
<source>Copy the rows and their sum with all digits</source>
<translation>Copier les lignes et leur somme avec tous les chiffres</translation>
</message>
<message>
<location filename="gui/inspector_view/total_line.py" />
<source>Sum {number}</source>
<translation>Somme {number}</translation>
</message>
<message>
<location filename="gui/inspector_view/total_line.py" />
<source>copied {number}</source>
<translation>{number} copié</translation>
</message>
<message>
<location filename="gui/inspector_view/trail_bar.py" />
<source>Back to the number before (Ctrl+[)</source>
<translation>Retour au nombre d’avant (Ctrl+[)</translation>
</message>
<message>
<location filename="gui/inspector_view/trail_bar.py" />
<source>Forward again (Ctrl+])</source>
<translation>De nouveau en avant (Ctrl+])</translation>
</message>
<message>
<location filename="gui/inspector_view/trail_bar.py" />
<source>Let go of this number, and follow the selection again</source>
<translation>Lâcher ce nombre, et suivre de nouveau la sélection</translation>
</message>
<message>
<location filename="gui/inspector_view/trail_bar.py" />
<source>The way to this number</source>
<translation>Le chemin vers ce nombre</translation>
</message>
<message>
<location filename="gui/inspector_view/update_lines.py" />
<source>What the update does to it</source>
<translation>Ce que la mise à jour en fait</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>1: as far as each unit's weights are long</source>
<translation>1 : aussi loin que sont longs les poids de chaque unité</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>Compute the loss around the present weights</source>
<translation>Calculer la perte autour des poids actuels</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>Directions</source>
<translation>Directions</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>Draw other random directions</source>
<translation>Tirer d’autres directions au hasard</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>E of {samples}, without penalties</source>
<translation>E de {samples}, sans pénalités</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>E {loss} at {where}</source>
<translation>E {loss} à {where}</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>E, logarithmic</source>
<translation>E, logarithmique</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>Eigenvectors of its two largest eigenvalues: where the loss bends most</source>
<translation>Vecteurs propres de ses deux plus grandes valeurs propres : là où la perte se courbe le plus</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>Extent</source>
<translation>Étendue</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>Hessian</source>
<translation>Hessienne</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>How far from the middle the loss is looked at</source>
<translation>Jusqu’où du milieu la perte est regardée</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>How much of the surface is computed</source>
<translation>Quelle part de la surface est calculée</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>It is off this plane by {share} of its distance.</source>
<translation>Il est hors de ce plan de {share} de sa distance.</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>Loss surface</source>
<translation>Surface de perte</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>Loss surface, {moment}</source>
<translation>Surface de perte, {moment}</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>Not surveyed yet</source>
<translation>Pas encore relevée</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>Other directions</source>
<translation>Autres directions</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>Progress of the survey</source>
<translation>Avancement du relevé</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>Show the whole surface again (Home)</source>
<translation>Montrer de nouveau toute la surface (Début)</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>Small networks are surveyed by themselves as soon as they stand still; others when they are asked for.</source>
<translation>Les petits réseaux sont relevés d’eux-mêmes dès qu’ils s’arrêtent ; les autres quand on le demande.</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>Stop; what is computed stays</source>
<translation>Arrêter ; ce qui est calculé reste</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>Survey</source>
<translation>Relever</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>Survey computes the loss around the weights.</source>
<translation>Relever calcule la perte autour des poids.</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>The loss surface along two directions from the present weights, and the path that training took on it.</source>
<translation>La surface de perte le long de deux directions à partir des poids actuels, et le chemin que l’apprentissage y a pris.</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>The path is off this plane by {share} of its length.</source>
<translation>Le chemin est hors de ce plan de {share} de sa longueur.</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>The steepest way, and a random one across it</source>
<translation>Le sens le plus raide, et un au hasard en travers</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>The two directions along which the loss is looked at</source>
<translation>Les deux directions le long desquelles la perte est regardée</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>The two principal components of the way that training took</source>
<translation>Les deux composantes principales du chemin que l’apprentissage a pris</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>This network is large: press Survey for the loss around its weights.</source>
<translation>Ce réseau est grand : appuyez sur Relever pour la perte autour de ses poids.</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>Two random ones, as long as the weights of each unit (filter-normalized)</source>
<translation>Deux au hasard, aussi longues que les poids de chaque unité (normalisées par filtre)</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>across it</source>
<translation>en travers</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>along the gradient</source>
<translation>le long du gradient</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>direction 1</source>
<translation>direction 1</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>direction 2</source>
<translation>direction 2</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>eigenvalues {first} and {second}</source>
<translation>valeurs propres {first} et {second}</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>eigenvector {n} ({value})</source>
<translation>vecteur propre {n} ({value})</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>path (PCA)</source>
<translation>chemin (ACP)</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>random</source>
<translation>au hasard</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>the steepest way up to the right</source>
<translation>le sens le plus raide monte vers la droite</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>towards {title}</source>
<translation>vers {title}</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>{share} of its length is off this plane.</source>
<translation>{share} de sa longueur est hors de ce plan.</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>{share} of the path's variance</source>
<translation>{share} de la variance du chemin</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>× the moment of the surface</source>
<translation>× le moment de la surface</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>— the path, projected</source>
<translation>— le chemin, projeté</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>◇ {title}: E = {loss}</source>
<translation>◇ {title} : E = {loss}</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>○ start</source>
<translation>○ début</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>○ {moment}, where this course begins</source>
<translation>○ {moment}, où commence ce parcours</translation>
</message>
<message>
<location filename="gui/landscape_view/panel.py" />
<source>★ now</source>
<translation>★ maintenant</translation>
</message>
<message>
<location filename="gui/landscape_view/plot.py" />
<source>Arrow keys or the mouse read the loss</source>
<translation>Les flèches ou la souris lisent la perte</translation>
</message>
<message>
<location filename="gui/lesson_view/panel.py" />
<source>A lesson has tasks that a teacher has packed into one file; you save a result and hand that in.</source>
<translation>Une leçon a des tâches qu’un enseignant a réunies dans un fichier ; vous enregistrez un résultat et le rendez.</translation>
</message>
<message>
<location filename="gui/lesson_view/panel.py" />
<source>At the last check: {points}.</source>
<translation>À la dernière vérification : {points}.</translation>
</message>
<message>
<location filename="gui/lesson_view/panel.py" />
<source>Be told what your answer is worth; that is counted</source>
<translation>Apprendre ce que vaut votre réponse ; c’est compté</translation>
</message>
<message>
<location filename="gui/lesson_view/panel.py" />
<source>Begin the chosen task, or go on with it</source>
<translation>Commencer la tâche choisie, ou la continuer</translation>
</message>
<message>
<location filename="gui/lesson_view/panel.py" />
<source>Hand in</source>
<translation>Rendre</translation>
</message>
<message>
<location filename="gui/lesson_view/panel.py" />
<source>Handed in: {points}.</source>
<translation>Rendue : {points}.</translation>
</message>
<message>
<location filename="gui/lesson_view/panel.py" />
<source>No lesson is open</source>
<translation>Aucune leçon n’est ouverte</translation>
</message>
<message>
<location filename="gui/lesson_view/panel.py" />
<source>Open a lesson…</source>
<translation>Ouvrir une leçon…</translation>
</message>
<message>
<location filename="gui/lesson_view/panel.py" />
<source>Save result…</source>
<translation>Enregistrer le résultat…</translation>
</message>
<message>
<location filename="gui/lesson_view/panel.py" />
<source>Save the file that you hand in</source>
<translation>Enregistrer le fichier que vous rendez</translation>
</message>
<message>
<location filename="gui/lesson_view/panel.py" />
<source>Say that it is this fault; a wrong guess costs a quarter of the points</source>
<translation>Dire que c’est cette faute ; une erreur coûte un quart des points</translation>
</message>
<message>
<location filename="gui/lesson_view/panel.py" />
<source>Take back</source>
<translation>Reprendre</translation>
</message>
<message>
<location filename="gui/lesson_view/panel.py" />
<source>Tasks</source>
<translation>Tâches</translation>
</message>
<message>
<location filename="gui/lesson_view/panel.py" />
<source>Tasks at the left, the chosen one in the middle, what to do at the right.</source>
<translation>Les tâches à gauche, celle qui est choisie au milieu, ce qu’il y a à faire à droite.</translation>
</message>
<message>
<location filename="gui/lesson_view/panel.py" />
<source>That is it</source>
<translation>C’est elle</translation>
</message>
<message>
<location filename="gui/lesson_view/panel.py" />
<source>The lesson: its tasks with their states, what is asked, what was said to an answer, and what can be done.</source>
<translation>La leçon : ses tâches avec leurs états, ce qui est demandé, ce qui a été dit d’une réponse, et ce qu’on peut faire.</translation>
</message>
<message>
<location filename="gui/lesson_view/panel.py" />
<source>The task</source>
<translation>La tâche</translation>
</message>
<message>
<location filename="gui/lesson_view/panel.py" />
<source>The tasks of the lesson, and their states</source>
<translation>Les tâches de la leçon, et leurs états</translation>
</message>
<message>
<location filename="gui/lesson_view/panel.py" />
<source>What is asked for</source>
<translation>Ce qui est demandé</translation>
</message>
<message>
<location filename="gui/lesson_view/panel.py" />
<source>Work on it again</source>
<translation>La retravailler</translation>
</message>
<message>
<location filename="gui/lesson_view/panel.py" />
<source>You have found it: hand it in.</source>
<translation>Vous l’avez trouvée : rendez la tâche.</translation>
</message>
<message>
<location filename="gui/lesson_view/panel.py" />
<source>Your answer stays as it is from now on</source>
<translation>Votre réponse reste désormais comme elle est</translation>
</message>
<message>
<location filename="gui/lesson_view/panel.py" />
<source>handed in: {points}</source>
<translation>rendue : {points}</translation>
</message>
<message>
<location filename="gui/lesson_view/panel.py" />
<source>{n} points</source>
<translation>{n} points</translation>
</message>
<message>
<location filename="gui/lesson_view/panel.py" />
<source>{points} of {all} points</source>
<translation>{points} points sur {all}</translation>
</message>
<message>
<location filename="gui/lesson_view/panel.py" />
<source>{title}: {name}, {points} of {all} points handed in</source>
<translation>{title} : {name}, {points} points rendus sur {all}</translation>
</message>
<message>
<location filename="gui/panels/boundary.py" />
<source>What the network makes of any two inputs, live: decision regions, or the surface of an output, with samples.</source>
<translation>Ce que le réseau fait de deux entrées au choix, en direct : régions de décision, ou surface d’une sortie, avec les exemples.</translation>
</message>
<message>
<location filename="gui/panels/checks.py" />
<source>Checks</source>
<translation>Vérifications</translation>
</message>
<message>
<location filename="gui/panels/checks.py" />
<source>Every gradient against a measured slope, and what stands in the way of learning in each layer.</source>
<translation>Chaque gradient par rapport à une pente mesurée, et ce qui gêne l’apprentissage dans chaque couche.</translation>
</message>
<message>
<location filename="gui/panels/compare.py" />
<source>Compare</source>
<translation>Comparer</translation>
</message>
<message>
<location filename="gui/panels/compare.py" />
<source>Two moments, two runs or two networks of the same shape side by side, and where they part.</source>
<translation>Deux moments, deux essais ou deux réseaux de même forme côte à côte, et où ils se séparent.</translation>
</message>
<message>
<location filename="gui/panels/curves.py" />
<source>Loss and accuracy over the epochs, live, with earlier runs for comparison.</source>
<translation>Perte et exactitude au fil des époques, en direct, avec les essais précédents pour comparer.</translation>
</message>
<message>
<location filename="gui/panels/data.py" />
<source>Data</source>
<translation>Données</translation>
</message>
<message>
<location filename="gui/panels/data.py" />
<source>The samples, how they are split and prepared, and the scores on each part.</source>
<translation>Les exemples, comment ils sont partagés et préparés, et les scores sur chaque partie.</translation>
</message>
<message>
<location filename="gui/panels/exercise.py" />
<source>Exercise</source>
<translation>Exercice</translation>
</message>
<message>
<location filename="gui/panels/exercise.py" />
<source>Predict, then reveal: numbers are hidden, and what you type is judged by the mistakes that lead to it.</source>
<translation>Prédire, puis découvrir : des nombres sont cachés, et ce que vous tapez est jugé par les erreurs qui y mènent.</translation>
</message>
<message>
<location filename="gui/panels/experiments.py" />
<source>Experiments</source>
<translation>Expériences</translation>
</message>
<message>
<location filename="gui/panels/experiments.py" />
<source>The network trained many times, otherwise each time: table, parallel coordinates, curves, learning rate.</source>
<translation>Le réseau entraîné de nombreuses fois, chaque fois autrement : table, coordonnées parallèles, courbes, taux d’apprentissage.</translation>
</message>
<message>
<location filename="gui/panels/heat_maps.py" />
<source>Heat maps</source>
<translation>Cartes de chaleur</translation>
</message>
<message>
<location filename="gui/panels/heat_maps.py" />
<source>Weights, gradients, outputs and deltas of a layer in colours; weights of pictures as pictures.</source>
<translation>Poids, gradients, sorties et deltas d’une couche en couleurs ; les poids d’images comme images.</translation>
</message>
<message>
<location filename="gui/panels/hidden.py" />
<source>Hidden space</source>
<translation>Espace caché</translation>
</message>
<message>
<location filename="gui/panels/hidden.py" />
<source>What a layer makes of the samples, in the two dimensions that hold most of it (principal components), live.</source>
<translation>Ce qu’une couche fait des exemples, dans les deux dimensions qui en retiennent le plus (composantes principales), en direct.</translation>
</message>
<message>
<location filename="gui/panels/histograms.py" />
<source>How weights, outputs, deltas and gradients of each layer are spread, over the training.</source>
<translation>Comment poids, sorties, deltas et gradients de chaque couche se répartissent au cours de l’apprentissage.</translation>
</message>
<message>
<location filename="gui/panels/inspector.py" />
<source>Inspector</source>
<translation>Inspecteur</translation>
</message>
<message>
<location filename="gui/panels/inspector.py" />
<source>The numbers of what is selected, how they were computed, and what can be edited.</source>
<translation>Les nombres de ce qui est sélectionné, comment ils ont été calculés, et ce qui peut être modifié.</translation>
</message>
<message>
<location filename="gui/panels/landscape.py" />
<source>The loss along two directions from the present weights, and the path that training took on it.</source>
<translation>La perte le long de deux directions à partir des poids actuels, et le chemin que l’apprentissage y a pris.</translation>
</message>
<message>
<location filename="gui/panels/lesson.py" />
<source>Lesson</source>
<translation>Leçon</translation>
</message>
<message>
<location filename="gui/panels/lesson.py" />
<source>Tasks that a teacher has packed into a lesson: work on them, check them, hand them in, save a result.</source>
<translation>Des tâches qu’un enseignant a réunies dans une leçon : travaillez-les, vérifiez-les, rendez-les, enregistrez un résultat.</translation>
</message>
<message>
<location filename="gui/panels/problems.py" />
<source>Problems</source>
<translation>Problèmes</translation>
</message>
<message>
<location filename="gui/panels/problems.py" />
<source>What stands in the way of training, and what to do about it.</source>
<translation>Ce qui empêche l’apprentissage, et qu’y faire.</translation>
</message>
<message>
<location filename="gui/panels/program.py" />
<source>Program</source>
<translation>Programme</translation>
</message>
<message>
<location filename="gui/panels/program.py" />
<source>The steps of one iteration, with an arrow at the next one; click a step to run to it.</source>
<translation>Les pas d’une itération, avec une flèche au prochain ; cliquez sur un pas pour y aller.</translation>
</message>
<message>
<location filename="gui/panels/samples.py" />
<source>Every sample with its prediction and its loss, the worst first; each can be stepped through.</source>
<translation>Chaque exemple avec sa prédiction et sa perte, les pires d’abord ; chacun peut être parcouru pas à pas.</translation>
</message>
<message>
<location filename="gui/panels/scores.py" />
<source>Confusion matrix, ROC and precision-recall curves, scores of each class, residuals: live, on each part.</source>
<translation>Matrice de confusion, courbes ROC et précision-rappel, scores de chaque classe, résidus : en direct, sur chaque partie.</translation>
</message>
<message>
<location filename="gui/panels/stops.py" />
<source>Where and when the program halts: at a step, or when a condition first holds.</source>
<translation>Où et quand le programme s’arrête : à un pas, ou quand une condition devient vraie.</translation>
</message>
<message>
<location filename="gui/panels/unit_grid.py" />
<source>The map of a layer whose units have neighbours: distances between them, what they win, one input.</source>
<translation>La carte d’une couche dont les unités ont des voisines : distances entre elles, ce qu’elles gagnent, une entrée.</translation>
</message>
<message>
<location filename="gui/panels/unit_grid.py" />
<source>Unit grid</source>
<translation>Grille d’unités</translation>
</message>
<message>
<location filename="gui/panels/watches.py" />
<source>Numbers and expressions shown at every step with what has changed, and drawn over the run.</source>
<translation>Nombres et expressions montrés à chaque pas avec ce qui a changé, et tracés sur l’essai.</translation>
</message>
<message>
<location filename="gui/panels/watches.py" />
<source>Watches</source>
<translation>Espions</translation>
</message>
<message>
<location filename="gui/problems_view/panel.py" />
<source>Click a problem, or press Enter, to select its layer</source>
<translation>Cliquez sur un problème, ou appuyez sur Entrée, pour sélectionner sa couche</translation>
</message>
<message>
<location filename="gui/problems_view/panel.py" />
<source>No problems</source>
<translation>Pas de problèmes</translation>
</message>
<message>
<location filename="gui/problems_view/panel.py" />
<source>The list of problems.</source>
<translation>La liste des problèmes.</translation>
</message>
<message>
<location filename="gui/problems_view/panel.py" />
<source>The network can be walked through and trained.</source>
<translation>Le réseau peut être parcouru et entraîné.</translation>
</message>
<message>
<location filename="gui/problems_view/panel.py" />
<source>The problems: what stands in the way of training, where, and what to do about it. A click selects the layer.</source>
<translation>Les problèmes : ce qui empêche l’apprentissage, où, et qu’y faire. Un clic sélectionne la couche.</translation>
</message>
<message>
<location filename="gui/program_view/panel.py" />
<source>Nothing to walk through yet</source>
<translation>Encore rien à parcourir</translation>
</message>
<message>
<location filename="gui/program_view/panel.py" />
<source>Show the problems</source>
<translation>Montrer les problèmes</translation>
</message>
<message>
<location filename="gui/program_view/panel.py" />
<source>Show the steps of the selected layer only</source>
<translation>Ne montrer que les pas de la couche sélectionnée</translation>
</message>
<message>
<location filename="gui/program_view/panel.py" />
<source>Steps of the selected layer</source>
<translation>Pas de la couche sélectionnée</translation>
</message>
<message>
<location filename="gui/program_view/panel.py" />
<source>The network cannot be computed as it is drawn.</source>
<translation>Le réseau ne peut pas être calculé tel qu’il est dessiné.</translation>
</message>
<message>
<location filename="gui/program_view/panel.py" />
<source>The program: the iteration as a debugger shows source, with an arrow at the next step.</source>
<translation>Le programme : l’itération comme un débogueur montre un code source, avec une flèche au pas suivant.</translation>
</message>
<message>
<location filename="gui/program_view/panel.py" />
<source>The steps of one iteration; a click or Enter on one of them goes there, forwards or back.</source>
<translation>Les pas d’une itération ; un clic ou Entrée sur l’un d’eux y va, en avant ou en arrière.</translation>
</message>
<message>
<location filename="gui/program_view/panel.py" />
<source>one iteration</source>
<translation>une itération</translation>
</message>
<message>
<location filename="gui/program_view/panel.py" />
<source>steps of {layer}</source>
<translation>pas de {layer}</translation>
</message>
<message>
<location filename="gui/program_view/panel.py" />
<source>training runs</source>
<translation>apprentissage en cours</translation>
</message>
<message>
<location filename="gui/program_view/rows.py" />
<source>, stop</source>
<translation>, point d’arrêt</translation>
</message>
<message>
<location filename="gui/program_view/rows.py" />
<source>, stop switched off</source>
<translation>, point d’arrêt désactivé</translation>
</message>
<message>
<location filename="gui/program_view/rows.py" />
<source>Click in the margin, or F9 in the list: a stop in front of this step</source>
<translation>Clic dans la marge, ou F9 dans la liste : un point d’arrêt devant ce pas</translation>
</message>
<message>
<location filename="gui/program_view/rows.py" />
<source>Click the dot, or F9 in the list: take the stop away</source>
<translation>Clic sur le point, ou F9 dans la liste : enlever le point d’arrêt</translation>
</message>
<message>
<location filename="gui/program_view/rows.py" />
<source>Click: run to here</source>
<translation>Clic : aller jusqu’ici</translation>
</message>
<message>
<location filename="gui/program_view/rows.py" />
<source>Click: step back to before this line</source>
<translation>Clic : reculer jusqu’avant cette ligne</translation>
</message>
<message>
<location filename="gui/program_view/rows.py" />
<source>Fault: {name}</source>
<translation>Faute : {name}</translation>
</message>
<message>
<location filename="gui/program_view/rows.py" />
<source>Passed over: its condition did not hold. Click: step back to before this line</source>
<translation>Sauté : sa condition n’était pas vraie. Clic : reculer jusqu’avant cette ligne</translation>
</message>
<message>
<location filename="gui/program_view/rows.py" />
<source>This is the next step (→)</source>
<translation>C’est le prochain pas (→)</translation>
</message>
<message>
<location filename="gui/program_view/rows.py" />
<source>Training runs; pause it to walk through the steps</source>
<translation>L’apprentissage est en cours ; mettez-le en pause pour parcourir les pas</translation>
</message>
<message>
<location filename="gui/program_view/rows.py" />
<source>passed over</source>
<translation>sauté</translation>
</message>
<message>
<location filename="gui/program_view/rows.py" />
<source>{n} numbers are asked for here</source>
<translation>{n} nombres sont demandés ici</translation>
</message>
<message>
<location filename="gui/program_view/step_list.py" />
<source>Steps of the iteration</source>
<translation>Pas de l’itération</translation>
</message>
<message>
<location filename="gui/samples_view/card.py" />
<source>Click one in the list.</source>
<translation>Cliquez-en un dans la liste.</translation>
</message>
<message>
<location filename="gui/samples_view/card.py" />
<source>No sample is looked at</source>
<translation>Aucun exemple n’est regardé</translation>
</message>
<message>
<location filename="gui/samples_view/card.py" />
<source>Outputs: {said}</source>
<translation>Sorties : {said}</translation>
</message>
<message>
<location filename="gui/samples_view/card.py" />
<source>Sample {row}</source>
<translation>Exemple {row}</translation>
</message>
<message>
<location filename="gui/samples_view/card.py" />
<source>Sample {row} as an image</source>
<translation>Exemple {row} comme image</translation>
</message>
<message>
<location filename="gui/samples_view/card.py" />
<source>The row of the data</source>
<translation>La ligne des données</translation>
</message>
<message>
<location filename="gui/samples_view/card.py" />
<source>called {name}</source>
<translation>dit {name}</translation>
</message>
<message>
<location filename="gui/samples_view/card.py" />
<source>is {name}</source>
<translation>est {name}</translation>
</message>
<message>
<location filename="gui/samples_view/card.py" />
<source>loss {loss}</source>
<translation>perte {loss}</translation>
</message>
<message>
<location filename="gui/samples_view/card.py" />
<source>output {share}</source>
<translation>sortie {share}</translation>
</message>
<message>
<location filename="gui/samples_view/card.py" />
<source>wrong</source>
<translation>faux</translation>
</message>
<message>
<location filename="gui/samples_view/card.py" />
<source>{name}: {y} → {o}</source>
<translation>{name} : {y} → {o}</translation>
</message>
<message>
<location filename="gui/samples_view/panel.py" />
<source>Class</source>
<translation>Classe</translation>
</message>
<message>
<location filename="gui/samples_view/panel.py" />
<source>Filters above, the list below, the sample that is looked at beside it.</source>
<translation>Les filtres en haut, la liste dessous, l’exemple regardé à côté.</translation>
</message>
<message>
<location filename="gui/samples_view/panel.py" />
<source>How many samples are predicted</source>
<translation>Combien d’exemples sont prédits</translation>
</message>
<message>
<location filename="gui/samples_view/panel.py" />
<source>Its worked solution: every formula and number, of any part</source>
<translation>Son corrigé : chaque formule et chaque nombre, de n’importe quelle partie</translation>
</message>
<message>
<location filename="gui/samples_view/panel.py" />
<source>List only samples that are called another class than theirs</source>
<translation>Ne lister que les exemples dits d’une autre classe que la leur</translation>
</message>
<message>
<location filename="gui/samples_view/panel.py" />
<source>On paper…</source>
<translation>Sur papier…</translation>
</message>
<message>
<location filename="gui/samples_view/panel.py" />
<source>Part</source>
<translation>Partie</translation>
</message>
<message>
<location filename="gui/samples_view/panel.py" />
<source>Progress of the predictions</source>
<translation>Avancement des prédictions</translation>
</message>
<message>
<location filename="gui/samples_view/panel.py" />
<source>Samples of which class are listed</source>
<translation>Les exemples de quelle classe sont listés</translation>
</message>
<message>
<location filename="gui/samples_view/panel.py" />
<source>Samples, {moment}</source>
<translation>Exemples, {moment}</translation>
</message>
<message>
<location filename="gui/samples_view/panel.py" />
<source>Show this sample on the canvas; the batch takes it if it has to (Enter in the list)</source>
<translation>Montrer cet exemple sur le dessin ; le lot le prend s’il le faut (Entrée dans la liste)</translation>
</message>
<message>
<location filename="gui/samples_view/panel.py" />
<source>Step through it</source>
<translation>Le parcourir</translation>
</message>
<message>
<location filename="gui/samples_view/panel.py" />
<source>Stop predicting; the list stays as it is</source>
<translation>Arrêter de prédire ; la liste reste comme elle est</translation>
</message>
<message>
<location filename="gui/samples_view/panel.py" />
<source>The largest loss first</source>
<translation>La plus grande perte d’abord</translation>
</message>
<message>
<location filename="gui/samples_view/panel.py" />
<source>The samples: every one with its prediction and its loss, the worst first; each can be stepped through.</source>
<translation>Les exemples : chacun avec sa prédiction et sa perte, les pires d’abord ; chacun peut être parcouru pas à pas.</translation>
</message>
<message>
<location filename="gui/samples_view/panel.py" />
<source>Which part of the data is listed</source>
<translation>Quelle partie des données est listée</translation>
</message>
<message>
<location filename="gui/samples_view/panel.py" />
<source>Worst first</source>
<translation>Les pires d’abord</translation>
</message>
<message>
<location filename="gui/samples_view/panel.py" />
<source>Wrong ones</source>
<translation>Les faux</translation>
</message>
<message>
<location filename="gui/samples_view/panel.py" />
<source>all classes</source>
<translation>toutes les classes</translation>
</message>
<message>
<location filename="gui/samples_view/panel.py" />
<source>all samples</source>
<translation>tous les exemples</translation>
</message>
<message>
<location filename="gui/samples_view/panel.py" />
<source>✗ wrong</source>
<translation>✗ faux</translation>
</message>
<message>
<location filename="gui/samples_view/rows.py" />
<source>How far the output is off {name}</source>
<translation>De combien la sortie manque {name}</translation>
</message>
<message>
<location filename="gui/samples_view/rows.py" />
<source>Its class</source>
<translation>Sa classe</translation>
</message>
<message>
<location filename="gui/samples_view/rows.py" />
<source>The class that the network calls it, ✗ where that is wrong</source>
<translation>La classe que le réseau lui donne, ✗ là où c’est faux</translation>
</message>
<message>
<location filename="gui/samples_view/rows.py" />
<source>The file that it is</source>
<translation>Le fichier dont il s’agit</translation>
</message>
<message>
<location filename="gui/samples_view/rows.py" />
<source>The loss of this sample alone, without penalties</source>
<translation>La perte de ce seul exemple, sans pénalités</translation>
</message>
<message>
<location filename="gui/samples_view/rows.py" />
<source>The output of the class that it is called</source>
<translation>La sortie de la classe qui lui est donnée</translation>
</message>
<message>
<location filename="gui/samples_view/rows.py" />
<source>The target {name}</source>
<translation>La cible {name}</translation>
</message>
<message>
<location filename="gui/samples_view/rows.py" />
<source>The {unit} of the file on which it stands</source>
<translation>Sa place dans le fichier ({unit})</translation>
</message>
<message>
<location filename="gui/samples_view/rows.py" />
<source>What the network gives for {name}</source>
<translation>Ce que le réseau donne pour {name}</translation>
</message>
<message>
<location filename="gui/samples_view/rows.py" />
<source>Which part it belongs to</source>
<translation>À quelle partie il appartient</translation>
</message>
<message>
<location filename="gui/samples_view/rows.py" />
<source>called</source>
<translation>dit</translation>
</message>
<message>
<location filename="gui/samples_view/rows.py" />
<source>error {it}</source>
<extracomment>pattern</extracomment>
<translation>erreur {it}</translation>
</message>
<message>
<location filename="gui/samples_view/rows.py" />
<source>file</source>
<translation>fichier</translation>
</message>
<message>
<location filename="gui/samples_view/rows.py" />
<source>is</source>
<translation>est</translation>
</message>
<message>
<location filename="gui/samples_view/rows.py" />
<source>loss</source>
<translation>perte</translation>
</message>
<message>
<location filename="gui/samples_view/rows.py" />
<source>{what}. Click: sort by it</source>
<translation>{what}. Clic : trier selon cela</translation>
</message>
<message>
<location filename="gui/samples_view/sample_list.py" />
<source>Click or Enter: step through it</source>
<translation>Clic ou Entrée : le parcourir</translation>
</message>
<message>
<location filename="gui/samples_view/sample_list.py" />
<source>Enter or double click: step through it</source>
<translation>Entrée ou double-clic : le parcourir</translation>
</message>
<message>
<location filename="gui/samples_view/sample_list.py" />
<source>Samples and predictions</source>
<translation>Exemples et prédictions</translation>
</message>
<message>
<location filename="gui/samples_view/sample_list.py" />
<source>{ways}; Ctrl+C copies</source>
<translation>{ways} ; Ctrl+C copie</translation>
</message>
<message>
<location filename="gui/scores_view/confusion.py" />
<source>Click: list them (Enter)</source>
<translation>Clic : les lister (Entrée)</translation>
</message>
<message>
<location filename="gui/scores_view/confusion.py" />
<source>Confusion matrix</source>
<translation>Matrice de confusion</translation>
</message>
<message>
<location filename="gui/scores_view/confusion.py" />
<source>No sample is {name}.</source>
<translation>Aucun exemple n’est {name}.</translation>
</message>
<message>
<location filename="gui/scores_view/confusion.py" />
<source>called →</source>
<translation>dit →</translation>
</message>
<message>
<location filename="gui/scores_view/confusion.py" />
<source>is ↓</source>
<translation>est ↓</translation>
</message>
<message>
<location filename="gui/scores_view/confusion.py" />
<source>{count:,} of {whole} that are {truth} ({share}) are called {called}.</source>
<translation>{count:,} sur {whole} qui sont {truth} ({share}) sont dits {called}.</translation>
</message>
<message>
<location filename="gui/scores_view/figure_table.py" />
<source>Ctrl+C copies all figures with all digits</source>
<translation>Ctrl+C copie toutes les valeurs avec tous les chiffres</translation>
</message>
<message>
<location filename="gui/scores_view/figure_table.py" />
<source>no value</source>
<translation>pas de valeur</translation>
</message>
<message>
<location filename="gui/scores_view/figures.py" />
<source>1 − Σ (y − o)² / Σ (y − mean)²: 1 is perfect, 0 as good as the mean</source>
<translation>1 − Σ (y − o)² / Σ (y − moyenne)² : 1 est parfait, 0 pas mieux que la moyenne</translation>
</message>
<message>
<location filename="gui/scores_view/figures.py" />
<source>2 · precision · recall / (precision + recall)</source>
<translation>2 · précision · rappel / (précision + rappel)</translation>
</message>
<message>
<location filename="gui/scores_view/figures.py" />
<source>Average precision: the precision over all recalls</source>
<translation>Précision moyenne : la précision sur tous les rappels</translation>
</message>
<message>
<location filename="gui/scores_view/figures.py" />
<source>How many samples are of it</source>
<translation>Combien d’exemples en sont</translation>
</message>
<message>
<location filename="gui/scores_view/figures.py" />
<source>Its root, in the units of the target</source>
<translation>Sa racine, dans l’unité de la cible</translation>
</message>
<message>
<location filename="gui/scores_view/figures.py" />
<source>Of the samples that are called so, the share that are so</source>
<translation>Parmi les exemples dits tels, la part qui le sont</translation>
</message>
<message>
<location filename="gui/scores_view/figures.py" />
<source>Of the samples that are so, the share that are called so</source>
<translation>Parmi les exemples qui le sont, la part dits tels</translation>
</message>
<message>
<location filename="gui/scores_view/figures.py" />
<source>ROC AUC</source>
<translation>AUC ROC</translation>
</message>
<message>
<location filename="gui/scores_view/figures.py" />
<source>The class</source>
<translation>La classe</translation>
</message>
<message>
<location filename="gui/scores_view/figures.py" />
<source>The mean of the sizes of the errors</source>
<translation>La moyenne des grandeurs des erreurs</translation>
</message>
<message>
<location filename="gui/scores_view/figures.py" />
<source>The mean of the squared errors</source>
<translation>La moyenne des carrés des erreurs</translation>
</message>
<message>
<location filename="gui/scores_view/figures.py" />
<source>The share of pairs in which the sample of this class has the higher output</source>
<translation>La part des paires où l’exemple de cette classe a la plus grande sortie</translation>
</message>
<message>
<location filename="gui/scores_view/figures.py" />
<source>The target</source>
<translation>La cible</translation>
</message>
<message>
<location filename="gui/scores_view/figures.py" />
<source>false positive rate</source>
<translation>taux de faux positifs</translation>
</message>
<message>
<location filename="gui/scores_view/figures.py" />
<source>macro mean</source>
<translation>moyenne macro</translation>
</message>
<message>
<location filename="gui/scores_view/figures.py" />
<source>precision</source>
<translation>précision</translation>
</message>
<message>
<location filename="gui/scores_view/figures.py" />
<source>recall</source>
<translation>rappel</translation>
</message>
<message>
<location filename="gui/scores_view/figures.py" />
<source>share of the class</source>
<translation>part de la classe</translation>
</message>
<message>
<location filename="gui/scores_view/figures.py" />
<source>true positive rate</source>
<translation>taux de vrais positifs</translation>
</message>
<message>
<location filename="gui/scores_view/figures.py" />
<source>weighted mean</source>
<translation>moyenne pondérée</translation>
</message>
<message>
<location filename="gui/scores_view/panel.py" />
<source> · ● training □ validation △ test</source>
<translation> · ● apprentissage □ validation △ test</translation>
</message>
<message>
<location filename="gui/scores_view/panel.py" />
<source>Close the list</source>
<translation>Fermer la liste</translation>
</message>
<message>
<location filename="gui/scores_view/panel.py" />
<source>Close the list (Esc)</source>
<translation>Fermer la liste (Échap)</translation>
</message>
<message>
<location filename="gui/scores_view/panel.py" />
<source>Confusion</source>
<translation>Confusion</translation>
</message>
<message>
<location filename="gui/scores_view/panel.py" />
<source>MSE, RMSE, MAE and R² of each target</source>
<translation>MSE, RMSE, MAE et R² de chaque cible</translation>
</message>
<message>
<location filename="gui/scores_view/panel.py" />
<source>Outputs over targets, and what is left over</source>
<translation>Les sorties selon les cibles, et ce qui reste</translation>
</message>
<message>
<location filename="gui/scores_view/panel.py" />
<source>Precision over recall at every threshold, each class against others</source>
<translation>La précision selon le rappel à chaque seuil, chaque classe contre les autres</translation>
</message>
<message>
<location filename="gui/scores_view/panel.py" />
<source>Precision, recall, F1 and areas of each class</source>
<translation>Précision, rappel, F1 et aires de chaque classe</translation>
</message>
<message>
<location filename="gui/scores_view/panel.py" />
<source>Precision-recall</source>
<translation>Précision-rappel</translation>
</message>
<message>
<location filename="gui/scores_view/panel.py" />
<source>Precision-recall curves</source>
<translation>Courbes précision-rappel</translation>
</message>
<message>
<location filename="gui/scores_view/panel.py" />
<source>ROC</source>
<translation>ROC</translation>
</message>
<message>
<location filename="gui/scores_view/panel.py" />
<source>ROC curves</source>
<translation>Courbes ROC</translation>
</message>
<message>
<location filename="gui/scores_view/panel.py" />
<source>Residuals</source>
<translation>Résidus</translation>
</message>
<message>
<location filename="gui/scores_view/panel.py" />
<source>R² {r2} · RMSE {rmse} · MAE {mae}</source>
<translation>R² {r2} · RMSE {rmse} · MAE {mae}</translation>
</message>
<message>
<location filename="gui/scores_view/panel.py" />
<source>Scores of each class</source>
<translation>Scores de chaque classe</translation>
</message>
<message>
<location filename="gui/scores_view/panel.py" />
<source>Targets</source>
<translation>Cibles</translation>
</message>
<message>
<location filename="gui/scores_view/panel.py" />
<source>The scores: confusion matrix, ROC and precision-recall curves, figures of each class; or errors of a regression.</source>
<translation>Les scores : matrice de confusion, courbes ROC et précision-rappel, valeurs de chaque classe ; ou erreurs d’une régression.</translation>
</message>
<message>
<location filename="gui/scores_view/panel.py" />
<source>The worked solution of the sample that is looked at: every formula and number, of any part</source>
<translation>Le corrigé de l’exemple regardé : chaque formule et chaque nombre, de n’importe quelle partie</translation>
</message>
<message>
<location filename="gui/scores_view/panel.py" />
<source>True over false positives at every threshold, each class against all others</source>
<translation>Vrais selon faux positifs à chaque seuil, chaque classe contre toutes les autres</translation>
</message>
<message>
<location filename="gui/scores_view/panel.py" />
<source>What is shown and of which part is chosen above; the samples of a cell of the matrix are listed at the right.</source>
<translation>Ce qui est montré, et de quelle partie, est choisi en haut ; les exemples d’une case de la matrice sont listés à droite.</translation>
</message>
<message>
<location filename="gui/scores_view/panel.py" />
<source>What samples are, and what they are called</source>
<translation>Ce que sont les exemples, et ce qu’on en dit</translation>
</message>
<message>
<location filename="gui/scores_view/panel.py" />
<source>Which samples are scored</source>
<translation>Quels exemples sont notés</translation>
</message>
<message>
<location filename="gui/scores_view/panel.py" />
<source>Which target is drawn</source>
<translation>Quelle cible est dessinée</translation>
</message>
<message>
<location filename="gui/scores_view/panel.py" />
<source>{count} that are {truth}, called {called}</source>
<translation>{count} qui sont {truth}, dits {called}</translation>
</message>
<message>
<location filename="gui/scores_view/panel.py" />
<source>{right} right of {samples}</source>
<translation>{right} justes sur {samples}</translation>
</message>
<message>
<location filename="gui/scores_view/panel.py" />
<source>{view}: {part}, {moment}</source>
<translation>{view} : {part}, {moment}</translation>
</message>
<message>
<location filename="gui/scores_view/regression_page.py" />
<source>Arrow keys go from sample to sample, Enter or a click steps through it; </source>
<translation>Les flèches vont d’exemple en exemple, Entrée ou un clic le parcourt ; </translation>
</message>
<message>
<location filename="gui/scores_view/regression_page.py" />
<source>Outputs over targets</source>
<translation>Sorties selon les cibles</translation>
</message>
<message>
<location filename="gui/scores_view/regression_page.py" />
<source>Residuals over outputs</source>
<translation>Résidus selon les sorties</translation>
</message>
<message>
<location filename="gui/scores_view/regression_page.py" />
<source>Sample {row} ({part})</source>
<translation>Exemple {row} ({part})</translation>
</message>
<message>
<location filename="gui/scores_view/regression_page.py" />
<source>target {y}, output {o}, residual {r}</source>
<translation>cible {y}, sortie {o}, résidu {r}</translation>
</message>
<message>
<location filename="gui/scores_view/regression_page.py" />
<source>target − output</source>
<translation>cible − sortie</translation>
</message>
<message>
<location filename="gui/scores_view/threshold_page.py" />
<source>Choose a class to see its curve alone; Esc shows all</source>
<translation>Choisissez une classe pour voir sa courbe seule ; Échap les montre toutes</translation>
</message>
<message>
<location filename="gui/scores_view/threshold_page.py" />
<source>Output from {threshold} on: {said}</source>
<translation>Sortie à partir de {threshold} : {said}</translation>
</message>
<message>
<location filename="gui/scores_view/threshold_page.py" />
<source>The mouse, or ← and →, read the curves, ↑ and ↓ go to another; {hint}</source>
<translation>La souris, ou ← et →, lisent les courbes, ↑ et ↓ passent à une autre ; {hint}</translation>
</message>
<message>
<location filename="gui/scores_view/threshold_page.py" />
<source>no samples to compare</source>
<translation>pas d’exemples à comparer</translation>
</message>
<message>
<location filename="gui/scores_view/threshold_page.py" />
<source>no such samples</source>
<translation>pas de tels exemples</translation>
</message>
<message>
<location filename="gui/scores_view/threshold_page.py" />
<source>{area} · {name}</source>
<translation>{area} · {name}</translation>
</message>
<message>
<location filename="gui/scores_view/threshold_page.py" />
<source>{count} classes are drawn; choose one</source>
<translation>{count} classes sont tracées ; choisissez-en une</translation>
</message>
<message>
<location filename="gui/scores_view/threshold_page.py" />
<source>{false} of {name} are found; {found} of those called so are right</source>
<translation>{false} de {name} sont trouvés ; {found} de ceux dits tels sont justes</translation>
</message>
<message>
<location filename="gui/scores_view/threshold_page.py" />
<source>{found} of {name} are found, {false} of the others are taken for it</source>
<translation>{found} de {name} sont trouvés, {false} des autres sont pris pour eux</translation>
</message>
<message>
<location filename="gui/stops_view/panel.py" />
<source>Add stop</source>
<translation>Ajouter l’arrêt</translation>
</message>
<message>
<location filename="gui/stops_view/panel.py" />
<source>Click beside a step of the program, right-click a neuron or an edge, or make one here.</source>
<translation>Cliquez à côté d’un pas du programme, faites un clic droit sur un neurone ou une arête, ou faites-en un ici.</translation>
</message>
<message>
<location filename="gui/stops_view/panel.py" />
<source>No stops yet</source>
<translation>Pas encore de points d’arrêt</translation>
</message>
<message>
<location filename="gui/stops_view/panel.py" />
<source>Put it on the list  (Enter)</source>
<translation>Le mettre sur la liste  (Entrée)</translation>
</message>
<message>
<location filename="gui/stops_view/panel.py" />
<source>Remove the selected stops  (Delete)</source>
<translation>Retirer les points d’arrêt sélectionnés  (Suppr)</translation>
</message>
<message>
<location filename="gui/stops_view/panel.py" />
<source>The stops (breakpoints): a list with hits and switches, and a form for a new one.</source>
<translation>Les points d’arrêt : une liste avec leurs compteurs et leurs interrupteurs, et un formulaire pour un nouveau.</translation>
</message>
<message>
<location filename="gui/stops_view/panel.py" />
<source>What halts the program: the list on the left, a new stop on the right.</source>
<translation>Ce qui arrête le programme : la liste à gauche, un nouveau point d’arrêt à droite.</translation>
</message>
<message>
<location filename="gui/stops_view/stop_form.py" />
<source>Kind of stop</source>
<translation>Type d’arrêt</translation>
</message>
<message>
<location filename="gui/stops_view/stop_form.py" />
<source>What the stop is about</source>
<translation>De quoi parle le point d’arrêt</translation>
</message>
<message>
<location filename="gui/stops_view/stop_form.py" />
<source>When the program is to halt</source>
<translation>Quand le programme doit s’arrêter</translation>
</message>
<message>
<location filename="gui/stops_view/stop_form.py" />
<source>abs(delta[hidden][2]) &gt; 0.1</source>
<translation>abs(delta[hidden][2]) &gt; 0.1</translation>
</message>
<message>
<location filename="gui/stops_view/stop_form.py" />
<source>layer or neuron</source>
<translation>couche ou neurone</translation>
</message>
<message>
<location filename="gui/stops_view/stop_form.py" />
<source>row of the data</source>
<translation>ligne des données</translation>
</message>
<message>
<location filename="gui/stops_view/stop_form.py" />
<source>stop</source>
<translation>point d’arrêt</translation>
</message>
<message>
<location filename="gui/stops_view/stop_form.py" />
<source>{words} (column {n})</source>
<translation>{words} (colonne {n})</translation>
</message>
<message>
<location filename="gui/stops_view/stop_table.py" />
<source>How many hits are let pass before it halts; F2 or a double click changes it</source>
<translation>Combien de fois il laisse passer avant d’arrêter ; F2 ou un double-clic le change</translation>
</message>
<message>
<location filename="gui/stops_view/stop_table.py" />
<source>How often it has come true since the last reset, or since a jump to another moment</source>
<translation>Combien de fois il est devenu vrai depuis la dernière réinitialisation, ou depuis un saut à un autre moment</translation>
</message>
<message>
<location filename="gui/stops_view/stop_table.py" />
<source>Space switches it on and off, Delete removes it</source>
<translation>Espace l’active et le désactive, Suppr le retire</translation>
</message>
<message>
<location filename="gui/stops_view/stop_table.py" />
<source>hits</source>
<translation>fois</translation>
</message>
<message>
<location filename="gui/stops_view/stop_table.py" />
<source>let pass</source>
<translation>laisser passer</translation>
</message>
<message>
<location filename="gui/stops_view/stop_table.py" />
<source>{said} · cannot be asked: {why}</source>
<translation>{said} · ne peut pas être demandé : {why}</translation>
</message>
<message>
<location filename="gui/timeline_view/track.py" />
<source>Drag to scrub; arrows by updates, PgUp and PgDown by epochs</source>
<translation>Tirez pour parcourir ; flèches par mises à jour, Page préc et Page suiv par époques</translation>
</message>
<message>
<location filename="gui/timeline_view/track.py" />
<source>Go to {moment}</source>
<translation>Aller à {moment}</translation>
</message>
<message>
<location filename="gui/timeline_view/track.py" />
<source>Timeline</source>
<translation>Chronologie</translation>
</message>
<message>
<location filename="gui/timeline_view/track.py" />
<source>What was before update {n:,} was not saved: a project keeps the weights of one moment and the curves of all.</source>
<translation>Ce qui était avant la mise à jour {n:,} n’a pas été enregistré : un projet garde les poids d’un moment et les courbes de tous.</translation>
</message>
<message>
<location filename="gui/timeline_view/track.py" />
<source>epoch {epoch:,}</source>
<translation>époque {epoch:,}</translation>
</message>
<message>
<location filename="gui/timeline_view/track.py" />
<source>epoch {n}</source>
<translation>époque {n}</translation>
</message>
<message>
<location filename="gui/timeline_view/track.py" />
<source>here η became {rate}</source>
<translation>ici η est devenu {rate}</translation>
</message>
<message>
<location filename="gui/timeline_view/track.py" />
<source>update {n}</source>
<translation>mise à jour {n}</translation>
</message>
<message>
<location filename="gui/timeline_view/track.py" />
<source>{where} + {rest:,} updates</source>
<translation>{where} + {rest:,} mises à jour</translation>
</message>
<message>
<location filename="gui/unit_grid_view/cells.py" />
<source>Arrow keys walk through the units, Enter selects one; the mouse does the same</source>
<translation>Les flèches parcourent les unités, Entrée en sélectionne une ; la souris fait de même</translation>
</message>
<message>
<location filename="gui/unit_grid_view/key.py" />
<source>Hues and shapes: {words}</source>
<translation>Teintes et formes : {words}</translation>
</message>
<message>
<location filename="gui/unit_grid_view/panel.py" />
<source>, most of them {name}</source>
<translation>, la plupart {name}</translation>
</message>
<message>
<location filename="gui/unit_grid_view/panel.py" />
<source>A component plane, in the data's units</source>
<translation>Un plan de composante, dans les unités des données</translation>
</message>
<message>
<location filename="gui/unit_grid_view/panel.py" />
<source>Distances between neighbours, what they win, or one input</source>
<translation>Distances entre voisines, ce qu’elles gagnent, ou une entrée</translation>
</message>
<message>
<location filename="gui/unit_grid_view/panel.py" />
<source>Hits: how many samples each unit wins, in the hue of their class</source>
<translation>Gains : combien d’exemples gagne chaque unité, dans la teinte de leur classe</translation>
</message>
<message>
<location filename="gui/unit_grid_view/panel.py" />
<source>No layer has a grid</source>
<translation>Aucune couche n’a de grille</translation>
</message>
<message>
<location filename="gui/unit_grid_view/panel.py" />
<source>The U-matrix: far from its neighbours is yellow</source>
<translation>La U-matrice : loin de ses voisines est jaune</translation>
</message>
<message>
<location filename="gui/unit_grid_view/panel.py" />
<source>The cells, a chooser of what they show, and a line about the unit that is pointed at.</source>
<translation>Les cases, un sélecteur de ce qu’elles montrent, et une ligne sur l’unité pointée.</translation>
</message>
<message>
<location filename="gui/unit_grid_view/panel.py" />
<source>The unit grid: the map of a layer whose units have neighbours: how far they are apart, what they win, one input.</source>
<translation>La grille d’unités : la carte d’une couche dont les unités ont des voisines : leurs distances, ce qu’elles gagnent, une entrée.</translation>
</message>
<message>
<location filename="gui/unit_grid_view/panel.py" />
<source>Units have neighbours under a rule such as the self-organising map: Train, Training settings…</source>
<translation>Les unités ont des voisines sous une règle comme la carte auto-organisatrice : Entraîner, Réglages d’apprentissage…</translation>
</message>
<message>
<location filename="gui/unit_grid_view/panel.py" />
<source>What the cells show</source>
<translation>Ce que montrent les cases</translation>
</message>
<message>
<location filename="gui/unit_grid_view/panel.py" />
<source>distances to neighbours</source>
<translation>distances aux voisines</translation>
</message>
<message>
<location filename="gui/unit_grid_view/panel.py" />
<source>samples won</source>
<translation>exemples gagnés</translation>
</message>
<message>
<location filename="gui/unit_grid_view/panel.py" />
<source>unit {unit}: {count} samples</source>
<translation>unité {unit} : {count} exemples</translation>
</message>
<message>
<location filename="gui/unit_grid_view/panel.py" />
<source>unit {unit}: {value}</source>
<translation>unité {unit} : {value}</translation>
</message>
<message>
<location filename="gui/unit_grid_view/panel.py" />
<source>weight of {name}</source>
<translation>poids de {name}</translation>
</message>
<message>
<location filename="gui/watches_view/board.py" />
<source>The values appear here as they are computed</source>
<translation>Les valeurs apparaissent ici à mesure qu’elles sont calculées</translation>
</message>
<message>
<location filename="gui/watches_view/board.py" />
<source>at full speed one value an epoch, of its last batch</source>
<translation>à pleine vitesse une valeur par époque, de son dernier lot</translation>
</message>
<message>
<location filename="gui/watches_view/board.py" />
<source>each from its lowest value to its highest</source>
<translation>chacun de sa plus petite à sa plus grande valeur</translation>
</message>
<message>
<location filename="gui/watches_view/board.py" />
<source>epoch {number}</source>
<translation>époque {number}</translation>
</message>
<message>
<location filename="gui/watches_view/board.py" />
<source>update {number}</source>
<translation>mise à jour {number}</translation>
</message>
<message>
<location filename="gui/watches_view/export.py" />
<source>the watches cannot be written as {name}</source>
<extracomment>pattern</extracomment>
<translation>les espions ne peuvent pas être écrits sous {name}</translation>
</message>
<message>
<location filename="gui/watches_view/painting.py" />
<source>Enter takes the name, Esc leaves it; nothing shows the expression</source>
<translation>Entrée prend le nom, Échap le laisse ; rien montre l’expression</translation>
</message>
<message>
<location filename="gui/watches_view/painting.py" />
<source>Name of the watch</source>
<translation>Nom de l’espion</translation>
</message>
<message>
<location filename="gui/watches_view/painting.py" />
<source>before</source>
<translation>avant</translation>
</message>
<message>
<location filename="gui/watches_view/painting.py" />
<source>change</source>
<translation>changement</translation>
</message>
<message>
<location filename="gui/watches_view/painting.py" />
<source>course</source>
<translation>cours</translation>
</message>
<message>
<location filename="gui/watches_view/painting.py" />
<source>no longer</source>
<translation>plus maintenant</translation>
</message>
<message>
<location filename="gui/watches_view/painting.py" />
<source>rests; E watches it again</source>
<translation>au repos ; E l’espionne de nouveau</translation>
</message>
<message>
<location filename="gui/watches_view/panel.py" />
<source>Add the watch (Enter)</source>
<translation>Ajouter l’espion (Entrée)</translation>
</message>
<message>
<location filename="gui/watches_view/panel.py" />
<source>Copy all</source>
<translation>Tout copier</translation>
</message>
<message>
<location filename="gui/watches_view/panel.py" />
<source>Draw each from its lowest value to its highest</source>
<translation>Dessiner chacun de sa plus petite à sa plus grande valeur</translation>
</message>
<message>
<location filename="gui/watches_view/panel.py" />
<source>Every value that was seen, over the updates: of each step, at full speed of each epoch</source>
<translation>Chaque valeur vue, au fil des mises à jour : de chaque pas, à pleine vitesse de chaque époque</translation>
</message>
<message>
<location filename="gui/watches_view/panel.py" />
<source>Export the watches</source>
<translation>Exporter les espions</translation>
</message>
<message>
<location filename="gui/watches_view/panel.py" />
<source>Expression to watch</source>
<translation>Expression à espionner</translation>
</message>
<message>
<location filename="gui/watches_view/panel.py" />
<source>Logarithmic axis of the values</source>
<translation>Axe logarithmique des valeurs</translation>
</message>
<message>
<location filename="gui/watches_view/panel.py" />
<source>Nothing is watched yet</source>
<translation>Rien n’est encore espionné</translation>
</message>
<message>
<location filename="gui/watches_view/panel.py" />
<source>Own scales</source>
<translation>Échelles propres</translation>
</message>
<message>
<location filename="gui/watches_view/panel.py" />
<source>Per epoch</source>
<translation>Par époque</translation>
</message>
<message>
<location filename="gui/watches_view/panel.py" />
<source>Per step</source>
<translation>Par pas</translation>
</message>
<message>
<location filename="gui/watches_view/panel.py" />
<source>Take the changed expression (Enter)</source>
<translation>Prendre l’expression changée (Entrée)</translation>
</message>
<message>
<location filename="gui/watches_view/panel.py" />
<source>The last value of each epoch</source>
<translation>La dernière valeur de chaque époque</translation>
</message>
<message>
<location filename="gui/watches_view/panel.py" />
<source>The list of watches, a field to add one, and the plot of their course.</source>
<translation>La liste des espions, un champ pour en ajouter, et le tracé de leur cours.</translation>
</message>
<message>
<location filename="gui/watches_view/panel.py" />
<source>The watches: numbers and expressions that are shown at every step with what has changed, and drawn over the run.</source>
<translation>Les espions : nombres et expressions montrés à chaque pas avec ce qui a changé, et tracés sur l’essai.</translation>
</message>
<message>
<location filename="gui/watches_view/panel.py" />
<source>Type an expression above, or choose Watch in the menu of a neuron or an edge (W).</source>
<translation>Tapez une expression ci-dessus, ou choisissez Espionner dans le menu d’un neurone ou d’une arête (W).</translation>
</message>
<message>
<location filename="gui/watches_view/panel.py" />
<source>Type what to watch, and press Enter. Ctrl+Space lists all words.
W[layer][row][neuron], grad, z, o, do, delta [layer][neuron][sample]; row 0 of W is the bias.
norm, mean, abs, max, min … and comparisons can be used.</source>
<translation>Tapez ce qu’il faut espionner, et appuyez sur Entrée. Ctrl+Espace liste tous les mots.
W[layer][row][neuron], grad, z, o, do, delta [layer][neuron][sample] ; la ligne 0 de W est le biais.
norm, mean, abs, max, min … et des comparaisons peuvent servir.</translation>
</message>
<message>
<location filename="gui/watches_view/panel.py" />
<source>WatchBoard</source>
<translation>WatchBoard</translation>
</message>
<message>
<location filename="gui/watches_view/panel.py" />
<source>What can be done with the chosen watch</source>
<translation>Ce qu’on peut faire de l’espion choisi</translation>
</message>
<message>
<location filename="gui/watches_view/panel.py" />
<source>add: {code} …</source>
<translation>ajouter : {code} …</translation>
</message>
<message>
<location filename="gui/watches_view/panel.py" />
<source>delta[hidden][2], norm(grad[hidden]), loss &gt; 0.5</source>
<translation>delta[hidden][2], norm(grad[hidden]), loss &gt; 0.5</translation>
</message>
<message>
<location filename="gui/watches_view/rows.py" />
<source>before: {value}</source>
<translation>avant : {value}</translation>
</message>
<message>
<location filename="gui/watches_view/rows.py" />
<source>cannot be computed</source>
<translation>ne peut pas être calculé</translation>
</message>
<message>
<location filename="gui/watches_view/rows.py" />
<source>does not hold</source>
<translation>n’est pas vrai</translation>
</message>
<message>
<location filename="gui/watches_view/rows.py" />
<source>down by {number}</source>
<translation>baissé de {number}</translation>
</message>
<message>
<location filename="gui/watches_view/rows.py" />
<source>holds</source>
<translation>est vrai</translation>
</message>
<message>
<location filename="gui/watches_view/rows.py" />
<source>holds now</source>
<translation>devient vrai</translation>
</message>
<message>
<location filename="gui/watches_view/rows.py" />
<source>no longer holds</source>
<translation>n’est plus vrai</translation>
</message>
<message>
<location filename="gui/watches_view/rows.py" />
<source>rests</source>
<translation>au repos</translation>
</message>
<message>
<location filename="gui/watches_view/rows.py" />
<source>the mean of </source>
<translation>la moyenne de </translation>
</message>
<message>
<location filename="gui/watches_view/rows.py" />
<source>unchanged</source>
<translation>inchangé</translation>
</message>
<message>
<location filename="gui/watches_view/rows.py" />
<source>up by {number}</source>
<translation>monté de {number}</translation>
</message>
<message>
<location filename="gui/watches_view/watch_list.py" />
<source>Alt+↑</source>
<translation>Alt+↑</translation>
</message>
<message>
<location filename="gui/watches_view/watch_list.py" />
<source>Alt+↓</source>
<translation>Alt+↓</translation>
</message>
<message>
<location filename="gui/watches_view/watch_list.py" />
<source>Change the expression…</source>
<translation>Changer l’expression…</translation>
</message>
<message>
<location filename="gui/watches_view/watch_list.py" />
<source>Do not draw it</source>
<translation>Ne pas le tracer</translation>
</message>
<message>
<location filename="gui/watches_view/watch_list.py" />
<source>Draw it</source>
<translation>Le tracer</translation>
</message>
<message>
<location filename="gui/watches_view/watch_list.py" />
<source>Enter</source>
<translation>Entrée</translation>
</message>
<message>
<location filename="gui/watches_view/watch_list.py" />
<source>Enter changes the expression, F2 the name, Space draws it or not, Alt+↑ ↓ moves it, Delete removes it</source>
<translation>Entrée change l’expression, F2 le nom, Espace le trace ou non, Alt+↑ ↓ le déplace, Suppr le retire</translation>
</message>
<message>
<location filename="gui/watches_view/watch_list.py" />
<source>Let it rest</source>
<translation>Le mettre au repos</translation>
</message>
<message>
<location filename="gui/watches_view/watch_list.py" />
<source>Move down</source>
<translation>Descendre</translation>
</message>
<message>
<location filename="gui/watches_view/watch_list.py" />
<source>Move up</source>
<translation>Monter</translation>
</message>
<message>
<location filename="gui/watches_view/watch_list.py" />
<source>Name it…</source>
<translation>Le nommer…</translation>
</message>
<message>
<location filename="gui/watches_view/watch_list.py" />
<source>Space</source>
<translation>Espace</translation>
</message>
<message>
<location filename="gui/watches_view/watch_list.py" />
<source>Watch it again</source>
<translation>L’espionner de nouveau</translation>
</message>
<message>
<location filename="gui/weight_plane_view/page.py" />
<source>Both lines are sums of what single patterns ask; the same sum cannot be above and not above the same number. So at every threshold the half-planes have nothing in common. A second layer is needed.</source>
<translation>Chaque ligne additionne ce que demandent des motifs ; une somme ne peut pas être à la fois supérieure et non supérieure au même nombre. Les demi-plans n’ont donc rien en commun : il faut une deuxième couche.</translation>
</message>
<message>
<location filename="gui/weight_plane_view/page.py" />
<source>By hand, or that of a unit as it is now</source>
<translation>À la main, ou celui d’une unité telle qu’elle est</translation>
</message>
<message>
<location filename="gui/weight_plane_view/page.py" />
<source>Each pattern asks for half of the plane of (w₁, w₂), another at each threshold: the hatched side of its line. Where all of them overlap, the unit answers every pattern right.</source>
<translation>Chaque motif demande la moitié du plan (w₁, w₂), une autre à chaque seuil : le côté hachuré de sa droite. Là où toutes se recouvrent, l’unité répond juste à chaque motif.</translation>
</message>
<message>
<location filename="gui/weight_plane_view/page.py" />
<source>Lines of the {count} outermost patterns: the others ask no more</source>
<translation>Droites des {count} motifs extrêmes : les autres ne demandent rien de plus</translation>
</message>
<message>
<location filename="gui/weight_plane_view/page.py" />
<source>No single unit can do it: here is why.</source>
<translation>Aucune unité seule ne peut le faire : voici pourquoi.</translation>
</message>
<message>
<location filename="gui/weight_plane_view/page.py" />
<source>Not tried yet.</source>
<translation>Pas encore essayé.</translation>
</message>
<message>
<location filename="gui/weight_plane_view/page.py" />
<source>One unit can do it.</source>
<translation>Une seule unité peut le faire.</translation>
</message>
<message>
<location filename="gui/weight_plane_view/page.py" />
<source>The plane is cut at the threshold of this unit</source>
<translation>Le plan est coupé au seuil de cette unité</translation>
</message>
<message>
<location filename="gui/weight_plane_view/page.py" />
<source>The plane is cut where the slider stands</source>
<translation>Le plan est coupé là où est le curseur</translation>
</message>
<message>
<location filename="gui/weight_plane_view/page.py" />
<source>The shares are rounded here; they are exact fractions.</source>
<translation>Les parts sont arrondies ici ; ce sont des fractions exactes.</translation>
</message>
<message>
<location filename="gui/weight_plane_view/page.py" />
<source>The threshold θ, minus the bias, at which the plane is cut</source>
<translation>Le seuil θ, l’opposé du biais, auquel le plan est coupé</translation>
</message>
<message>
<location filename="gui/weight_plane_view/page.py" />
<source>Threshold θ</source>
<translation>Seuil θ</translation>
</message>
<message>
<location filename="gui/weight_plane_view/page.py" />
<source>Truth table, with the present weights</source>
<translation>Table de vérité, avec les poids actuels</translation>
</message>
<message>
<location filename="gui/weight_plane_view/page.py" />
<source>Try a grid of weights and thresholds, and count right patterns</source>
<translation>Essayer une grille de poids et de seuils, et compter les motifs justes</translation>
</message>
<message>
<location filename="gui/weight_plane_view/page.py" />
<source>Try weights</source>
<translation>Essayer des poids</translation>
</message>
<message>
<location filename="gui/weight_plane_view/page.py" />
<source>Whose threshold</source>
<translation>Seuil de quoi</translation>
</message>
<message>
<location filename="gui/weight_plane_view/page.py" />
<source>all weights do that</source>
<translation>tous les poids le font</translation>
</message>
<message>
<location filename="gui/weight_plane_view/page.py" />
<source>by hand</source>
<translation>à la main</translation>
</message>
<message>
<location filename="gui/weight_plane_view/page.py" />
<source>no weights do that</source>
<translation>aucun poids ne le fait</translation>
</message>
<message>
<location filename="gui/weight_plane_view/page.py" />
<source>w₁ = {a}, w₂ = {b}: {right} of {all} right</source>
<translation>w₁ = {a}, w₂ = {b} : {right} justes sur {all}</translation>
</message>
<message>
<location filename="gui/weight_plane_view/page.py" />
<source>{count} weights and thresholds tried: the best get {best} of {all} patterns right.</source>
<translation>{count} poids et seuils essayés : les meilleurs ont {best} motifs justes sur {all}.</translation>
</message>
<message>
<location filename="gui/weight_plane_view/page.py" />
<source>{name} → {y} asks {what}: {holds}</source>
<translation>{name} → {y} demande {what} : {holds}</translation>
</message>
<message>
<location filename="gui/weight_plane_view/page.py" />
<source>{o} of
{unit}</source>
<translation>{o} de
{unit}</translation>
</message>
<message>
<location filename="gui/weight_plane_view/page.py" />
<source>{o} of the
network</source>
<translation>{o} du
réseau</translation>
</message>
<message>
<location filename="gui/weight_plane_view/page.py" />
<source>{right} of the first {all} patterns are right</source>
<translation>{right} des {all} premiers motifs sont justes</translation>
</message>
<message>
<location filename="gui/weight_plane_view/page.py" />
<source>{right} of {all} are right</source>
<translation>{right} justes sur {all}</translation>
</message>
<message>
<location filename="gui/weight_plane_view/page.py" />
<source>θ by hand</source>
<translation>θ à la main</translation>
</message>
<message>
<location filename="gui/weight_plane_view/page.py" />
<source>θ of {unit}</source>
<translation>θ de {unit}</translation>
</message>
<message>
<location filename="gui/weight_plane_view/plane.py" />
<source>Each pattern asks for the hatched side of its line. Point at weights, or go there with the arrows; + and − show less or more</source>
<translation>Chaque motif demande le côté hachuré de sa droite. Pointez des poids, ou allez-y avec les flèches ; + et − montrent moins ou plus</translation>
</message>
<message>
<location filename="gui/weight_plane_view/plane.py" />
<source>Plane of the weights w₁ and w₂</source>
<translation>Plan des poids w₁ et w₂</translation>
</message>
<message>
<location filename="gui/weight_plane_view/plane.py" />
<source>no weights do what all patterns ask</source>
<translation>aucun poids ne fait ce que tous les motifs demandent</translation>
</message>
<message>
<location filename="gui/weight_plane_view/plane.py" />
<source>nothing in common</source>
<translation>rien en commun</translation>
</message>
<message>
<location filename="gui/weight_plane_view/plane.py" />
<source>nothing: {names} refuses all weights here</source>
<translation>rien : {names} refuse tous les poids ici</translation>
</message>
<message>
<location filename="gui/weight_plane_view/plane.py" />
<source>some weights do what all patterns ask</source>
<translation>certains poids font ce que tous les motifs demandent</translation>
</message>
<message>
<location filename="gui/weight_plane_view/plane.py" />
<source>threshold {value}: {area}</source>
<translation>seuil {value} : {area}</translation>
</message>
<message>
<location filename="gui/weight_plane_view/plane.py" />
<source>what they have in common is farther out (−)</source>
<translation>ce qu’ils ont en commun est plus loin (−)</translation>
</message>
<message>
<location filename="gui/weight_plane_view/plane.py" />
<source>{unit} (θ {value})</source>
<translation>{unit} (θ {value})</translation>
</message>
<message>
<location filename="gui/weight_plane_view/truth_table.py" />
<source>Truth table</source>
<translation>Table de vérité</translation>
</message>
<message>
<location filename="gui/weight_plane_view/truth_table.py" />
<source>What the network answers to each pattern with the present weights</source>
<translation>Ce que le réseau répond à chaque motif avec les poids actuels</translation>
</message>
</context>
</TS>
