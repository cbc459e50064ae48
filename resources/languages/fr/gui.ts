<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
<name>nnsim</name>
<message>
<location filename="gui/actions.py" />
<source> or </source>
<translation> ou </translation>
</message>
<message>
<location filename="gui/actions.py" />
<source>Left</source>
<translation>Gauche</translation>
</message>
<message>
<location filename="gui/actions.py" />
<source>Right</source>
<translation>Droite</translation>
</message>
<message>
<location filename="gui/canvas/capsule_paint.py" />
<source>no bias</source>
<translation>sans biais</translation>
</message>
<message>
<location filename="gui/canvas/clip.py" />
<source>a layer has no name</source>
<translation>une couche n’a pas de nom</translation>
</message>
<message>
<location filename="gui/canvas/clip.py" />
<source>a layer has no proper units</source>
<translation>une couche n’a pas d’unités valables</translation>
</message>
<message>
<location filename="gui/canvas/clip.py" />
<source>a link has no proper ends</source>
<translation>un lien n’a pas d’extrémités valables</translation>
</message>
<message>
<location filename="gui/canvas/clip.py" />
<source>an edge has no proper ends</source>
<translation>une arête n’a pas d’extrémités valables</translation>
</message>
<message>
<location filename="gui/canvas/clip.py" />
<source>checked below</source>
<translation>vérifié plus bas</translation>
</message>
<message>
<location filename="gui/canvas/clip.py" />
<source>copy layers of nnsim first</source>
<translation>copiez d’abord des couches de nnsim</translation>
</message>
<message>
<location filename="gui/canvas/clip.py" />
<source>it does not hold layers of nnsim</source>
<translation>il ne contient pas de couches de nnsim</translation>
</message>
<message>
<location filename="gui/canvas/clip.py" />
<source>it has a kind of layer that does not exist here</source>
<translation>il contient un type de couche qui n’existe pas ici</translation>
</message>
<message>
<location filename="gui/canvas/clip.py" />
<source>it is not JSON</source>
<translation>ce n’est pas du JSON</translation>
</message>
<message>
<location filename="gui/canvas/clip.py" />
<source>it is too large</source>
<translation>il est trop grand</translation>
</message>
<message>
<location filename="gui/canvas/clip.py" />
<source>it is too long</source>
<translation>il est trop long</translation>
</message>
<message>
<location filename="gui/canvas/clip.py" />
<source>it names a part that does not exist here</source>
<translation>il nomme un composant qui n’existe pas ici</translation>
</message>
<message>
<location filename="gui/canvas/clip.py" />
<source>its layers are not told apart</source>
<translation>ses couches ne se distinguent pas</translation>
</message>
<message>
<location filename="gui/canvas/clip.py" />
<source>its links form a circle, or are not told apart</source>
<translation>ses liens forment un cercle ou ne se distinguent pas</translation>
</message>
<message>
<location filename="gui/canvas/clip.py" />
<source>its {name} are damaged</source>
<extracomment>pattern</extracomment>
<translation>ses {name} sont endommagés</translation>
</message>
<message>
<location filename="gui/canvas/clip.py" />
<source>the edges of a link are damaged</source>
<translation>les arêtes d’un lien sont endommagées</translation>
</message>
<message>
<location filename="gui/canvas/clip.py" />
<source>the settings of a part are damaged</source>
<translation>les réglages d’un composant sont endommagés</translation>
</message>
<message>
<location filename="gui/canvas/clip.py" />
<source>the units of a layer are not told apart</source>
<translation>les unités d’une couche ne se distinguent pas</translation>
</message>
<message>
<location filename="gui/canvas/clip.py" />
<source>the weights do not fit their layer</source>
<translation>les poids ne vont pas avec leur couche</translation>
</message>
<message>
<location filename="gui/canvas/clip.py" />
<source>what is on the clipboard cannot be pasted</source>
<translation>le contenu du presse-papiers ne peut pas être collé</translation>
</message>
<message>
<location filename="gui/canvas/clipboard.py" />
<source>Duplicate</source>
<translation>Dupliquer</translation>
</message>
<message>
<location filename="gui/canvas/clipboard.py" />
<source>Paste</source>
<translation>Coller</translation>
</message>
<message>
<location filename="gui/canvas/clipboard.py" />
<source>copy layers of nnsim first, or the text of a network (nnsim:…)</source>
<translation>copiez d’abord des couches de nnsim, ou le texte d’un réseau (nnsim:…)</translation>
</message>
<message>
<location filename="gui/canvas/clipboard.py" />
<source>it is no text</source>
<translation>ce n’est pas du texte</translation>
</message>
<message>
<location filename="gui/canvas/clipboard.py" />
<source>nothing to copy</source>
<translation>rien à copier</translation>
</message>
<message>
<location filename="gui/canvas/clipboard.py" />
<source>select layers or neurons first</source>
<translation>sélectionnez d’abord des couches ou des neurones</translation>
</message>
<message>
<location filename="gui/canvas/clipboard.py" />
<source>there are no layers on the clipboard</source>
<translation>il n’y a pas de couches dans le presse-papiers</translation>
</message>
<message>
<location filename="gui/canvas/corner.py" />
<source>Double-click or press L to add a layer, or open the gallery</source>
<translation>Double-cliquez ou appuyez sur L pour ajouter une couche, ou ouvrez la galerie</translation>
</message>
<message>
<location filename="gui/canvas/corner.py" />
<source>Draw a network</source>
<translation>Dessinez un réseau</translation>
</message>
<message>
<location filename="gui/canvas/corner.py" />
<source>Open the gallery</source>
<translation>Ouvrir la galerie</translation>
</message>
<message>
<location filename="gui/canvas/corner.py" />
<source>Ready-made networks to start from</source>
<translation>Des réseaux tout prêts pour commencer</translation>
</message>
<message>
<location filename="gui/canvas/corner.py" />
<source>Zoom in</source>
<translation>Zoom avant</translation>
</message>
<message>
<location filename="gui/canvas/corner.py" />
<source>Zoom out</source>
<translation>Zoom arrière</translation>
</message>
<message>
<location filename="gui/canvas/edge_slider.py" />
<source>Edges into each neuron</source>
<translation>Arêtes vers chaque neurone</translation>
</message>
<message>
<location filename="gui/canvas/edge_slider.py" />
<source>How many edges are drawn into each neuron, the strongest ones: Ctrl+Alt++ and Ctrl+Alt+−</source>
<translation>Combien d’arêtes sont tracées vers chaque neurone, les plus fortes : Ctrl+Alt++ et Ctrl+Alt+−</translation>
</message>
<message>
<location filename="gui/canvas/edge_slider.py" />
<source>The haze below is of all edges</source>
<translation>Le voile dessous représente toutes les arêtes</translation>
</message>
<message>
<location filename="gui/canvas/edge_slider.py" />
<source>as many as there is room for</source>
<translation>autant que la place le permet</translation>
</message>
<message>
<location filename="gui/canvas/edge_slider.py" />
<source>{n} edges</source>
<translation>{n} arêtes</translation>
</message>
<message>
<location filename="gui/canvas/edge_slider.py" />
<source>{n} edges into each neuron</source>
<translation>{n} arêtes vers chaque neurone</translation>
</message>
<message>
<location filename="gui/canvas/geometry.py" />
<source>Box</source>
<translation>Box</translation>
</message>
<message>
<location filename="gui/canvas/hits.py" />
<source>unit port</source>
<translation>port de l’unité</translation>
</message>
<message>
<location filename="gui/canvas/inline_edit.py" />
<source>a layer cannot have {size} neurons</source>
<extracomment>pattern</extracomment>
<translation>une couche ne peut pas avoir {size} neurones</translation>
</message>
<message>
<location filename="gui/canvas/inline_edit.py" />
<source>a size is 1 to {most}</source>
<translation>une taille va de 1 à {most}</translation>
</message>
<message>
<location filename="gui/canvas/inline_edit.py" />
<source>choose one in that range</source>
<translation>choisissez-en une dans cet intervalle</translation>
</message>
<message>
<location filename="gui/canvas/inline_edit.py" />
<source>so many</source>
<translation>tant</translation>
</message>
<message>
<location filename="gui/canvas/inline_edit.py" />
<source>type a whole number such as 8</source>
<translation>tapez un nombre entier tel que 8</translation>
</message>
<message>
<location filename="gui/canvas/inline_edit.py" />
<source>{plain} is not a number of neurons</source>
<extracomment>pattern</extracomment>
<translation>{plain} n’est pas un nombre de neurones</translation>
</message>
<message>
<location filename="gui/canvas/inline_edit.py" />
<source>{title}: Enter or a click takes it, Esc leaves it</source>
<translation>{title} : Entrée ou un clic l’adopte, Échap le laisse</translation>
</message>
<message>
<location filename="gui/canvas/inserting.py" />
<source>Add layer</source>
<translation>Ajouter une couche</translation>
</message>
<message>
<location filename="gui/canvas/inserting.py" />
<source>drag from the dot at a layer's right side to another layer; L adds layers that are linked</source>
<translation>tirez du point à droite d’une couche vers une autre couche ; L ajoute des couches déjà reliées</translation>
</message>
<message>
<location filename="gui/canvas/inserting.py" />
<source>{name} is not linked yet</source>
<translation>{name} n’est pas encore reliée</translation>
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>Add a layer</source>
<translation>Ajouter une couche</translation>
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>Add a neuron</source>
<translation>Ajouter un neurone</translation>
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>Choose the activation function</source>
<translation>Choisir la fonction d’activation</translation>
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>Cut</source>
<translation>Couper</translation>
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>Cut the selected edges, or restore them</source>
<translation>Couper les arêtes sélectionnées, ou les rétablir</translation>
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>Delete what is selected; edges are cut</source>
<translation>Supprimer ce qui est sélectionné ; les arêtes sont coupées</translation>
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>Draw a link from the selection</source>
<translation>Tracer un lien depuis la sélection</translation>
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>Esc</source>
<translation>Échap</translation>
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>Freeze edges, biases or layers, or thaw them</source>
<translation>Figer arêtes, biais ou couches, ou les libérer</translation>
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>From a neuron to its edges</source>
<translation>D’un neurone à ses arêtes</translation>
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>Give up the gesture; show the weights again; select nothing</source>
<translation>Abandonner le geste ; remontrer les poids ; ne rien sélectionner</translation>
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>Go to the next layer, neuron or edge in that direction</source>
<translation>Aller à la couche, au neurone ou à l’arête dans cette direction</translation>
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>Go to the next or previous thing of the same kind</source>
<translation>Aller à l’élément suivant ou précédent du même genre</translation>
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>Insert</source>
<translation>Inser</translation>
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>Move the picture</source>
<translation>Déplacer l’image</translation>
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>Move the selected layers, or a neuron in its column</source>
<translation>Déplacer les couches sélectionnées, ou un neurone dans sa colonne</translation>
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>Original size</source>
<translation>Taille d’origine</translation>
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>Rename the layer</source>
<translation>Renommer la couche</translation>
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>Select all layers</source>
<translation>Sélectionner toutes les couches</translation>
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>Show the whole network</source>
<translation>Montrer le réseau entier</translation>
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>Tab, Shift+Tab</source>
<translation>Tab, Maj+Tab</translation>
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>The same, and what was selected stays so</source>
<translation>Le même, et ce qui était sélectionné le reste</translation>
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>The same, where the desktop takes Alt+Shift for itself</source>
<translation>De même, là où le bureau garde Alt+Maj pour lui</translation>
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>Type the size of the layer</source>
<translation>Taper la taille de la couche</translation>
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>Type the weight, bias or name; end a link</source>
<translation>Taper le poids, le biais ou le nom ; terminer un lien</translation>
</message>
<message>
<location filename="gui/canvas/layer_item.py" />
<source>dropout {share}</source>
<translation>dropout {share}</translation>
</message>
<message>
<location filename="gui/canvas/legend.py" />
<source>Legend</source>
<translation>Légende</translation>
</message>
<message>
<location filename="gui/canvas/legend.py" />
<source>asked for</source>
<translation>demandé</translation>
</message>
<message>
<location filename="gui/canvas/legend.py" />
<source>b: not in W̃</source>
<translation>b : pas dans W̃</translation>
</message>
<message>
<location filename="gui/canvas/legend.py" />
<source>b: not used here</source>
<translation>b : pas utilisé ici</translation>
</message>
<message>
<location filename="gui/canvas/legend.py" />
<source>edges: the sign of the weight by hue, its size up to {scale} by strength</source>
<translation>arêtes : le signe du poids par la teinte, sa grandeur jusqu’à {scale} par l’intensité</translation>
</message>
<message>
<location filename="gui/canvas/legend.py" />
<source>outputs and deltas</source>
<translation>sorties et deltas</translation>
</message>
<message>
<location filename="gui/canvas/legend.py" />
<source>strongest {shown} of {total} edges</source>
<translation>les {shown} plus fortes des {total} arêtes</translation>
</message>
<message>
<location filename="gui/canvas/legend.py" />
<source>the {what} are from before the update, the weights from after it</source>
<translation>les {what} datent d’avant la mise à jour, les poids d’après</translation>
</message>
<message>
<location filename="gui/canvas/legend.py" />
<source>{o} and δ: before the update</source>
<translation>{o} et δ : avant la mise à jour</translation>
</message>
<message>
<location filename="gui/canvas/legend.py" />
<source>{o} over {axes}</source>
<translation>{o} selon {axes}</translation>
</message>
<message>
<location filename="gui/canvas/legend.py" />
<source>{o}: before the update</source>
<translation>{o} : avant la mise à jour</translation>
</message>
<message>
<location filename="gui/canvas/map_card.py" />
<source>Map of {unit}</source>
<translation>Carte de {unit}</translation>
</message>
<message>
<location filename="gui/canvas/map_card.py" />
<source>its output over {across}</source>
<translation>sa sortie selon {across}</translation>
</message>
<message>
<location filename="gui/canvas/map_card.py" />
<source>its output over {across} and {up}</source>
<translation>sa sortie selon {across} et {up}</translation>
</message>
<message>
<location filename="gui/canvas/map_card.py" />
<source>{name} →</source>
<translation>{name} →</translation>
</message>
<message>
<location filename="gui/canvas/map_card.py" />
<source>↑ output</source>
<translation>↑ sortie</translation>
</message>
<message>
<location filename="gui/canvas/map_card.py" />
<source>↑ {name}</source>
<translation>↑ {name}</translation>
</message>
<message>
<location filename="gui/canvas/menu.py" />
<source>Add layer here</source>
<translation>Ajouter une couche ici</translation>
</message>
<message>
<location filename="gui/canvas/menu.py" />
<source>Add neuron</source>
<translation>Ajouter un neurone</translation>
</message>
<message>
<location filename="gui/canvas/menu.py" />
<source>Add neuron below</source>
<translation>Ajouter un neurone dessous</translation>
</message>
<message>
<location filename="gui/canvas/menu.py" />
<source>Arrange</source>
<translation>Ranger</translation>
</message>
<message>
<location filename="gui/canvas/menu.py" />
<source>Delete the whole link</source>
<translation>Supprimer tout le lien</translation>
</message>
<message>
<location filename="gui/canvas/menu.py" />
<source>Freeze its bias</source>
<translation>Figer son biais</translation>
</message>
<message>
<location filename="gui/canvas/menu.py" />
<source>Go to its edges</source>
<translation>Aller à ses arêtes</translation>
</message>
<message>
<location filename="gui/canvas/menu.py" />
<source>Link from here</source>
<translation>Tracer un lien d’ici</translation>
</message>
<message>
<location filename="gui/canvas/menu.py" />
<source>Make it a computing layer</source>
<translation>En faire une couche de calcul</translation>
</message>
<message>
<location filename="gui/canvas/menu.py" />
<source>Make it an input layer</source>
<translation>En faire une couche d’entrée</translation>
</message>
<message>
<location filename="gui/canvas/menu.py" />
<source>Rename</source>
<translation>Renommer</translation>
</message>
<message>
<location filename="gui/canvas/menu.py" />
<source>Restore</source>
<translation>Rétablir</translation>
</message>
<message>
<location filename="gui/canvas/menu.py" />
<source>Restore all cut edges</source>
<translation>Rétablir toutes les arêtes coupées</translation>
</message>
<message>
<location filename="gui/canvas/menu.py" />
<source>Select all</source>
<translation>Tout sélectionner</translation>
</message>
<message>
<location filename="gui/canvas/menu.py" />
<source>Select the whole link</source>
<translation>Sélectionner tout le lien</translation>
</message>
<message>
<location filename="gui/canvas/menu.py" />
<source>Size…</source>
<translation>Taille…</translation>
</message>
<message>
<location filename="gui/canvas/menu.py" />
<source>Thaw its bias</source>
<translation>Libérer son biais</translation>
</message>
<message>
<location filename="gui/canvas/menu.py" />
<source>Type a number…</source>
<translation>Taper un nombre…</translation>
</message>
<message>
<location filename="gui/canvas/menu.py" />
<source>Type its bias…</source>
<translation>Taper son biais…</translation>
</message>
<message>
<location filename="gui/canvas/menu.py" />
<source>double-click</source>
<translation>double-clic</translation>
</message>
<message>
<location filename="gui/canvas/neuron_paint.py" />
<source>… {count} more</source>
<translation>… {count} de plus</translation>
</message>
<message>
<location filename="gui/canvas/neurons.py" />
<source>y not yet</source>
<translation>y pas encore</translation>
</message>
<message>
<location filename="gui/canvas/overlay_banner.py" />
<source>Show the weights again</source>
<translation>Remontrer les poids</translation>
</message>
<message>
<location filename="gui/canvas/overlay_banner.py" />
<source>Show the weights again (Esc)</source>
<translation>Remontrer les poids (Échap)</translation>
</message>
<message>
<location filename="gui/canvas/overlay_banner.py" />
<source>The network has moved on since: these are not its present numbers</source>
<translation>Le réseau a avancé depuis : ce ne sont pas ses nombres actuels</translation>
</message>
<message>
<location filename="gui/canvas/overlay_banner.py" />
<source>as it was {moment}</source>
<translation>comme c’était {moment}</translation>
</message>
<message>
<location filename="gui/canvas/overlay_banner.py" />
<source>bad from {bad} on: thick lines, marked numbers</source>
<translation>mauvais à partir de {bad} : traits épais, nombres marqués</translation>
</message>
<message>
<location filename="gui/canvas/overlay_banner.py" />
<source>from {low} to {high}</source>
<translation>de {low} à {high}</translation>
</message>
<message>
<location filename="gui/canvas/overlay_banner.py" />
<source>of an earlier moment</source>
<translation>d’un moment antérieur</translation>
</message>
<message>
<location filename="gui/canvas/selection_verbs.py" />
<source>Linking from {name}: go to the target with Alt+arrows, then press Enter; Esc gives up</source>
<translation>Lien depuis {name} : allez à la cible avec Alt+flèches, puis Entrée ; Échap abandonne</translation>
</message>
<message>
<location filename="gui/canvas/selection_verbs.py" />
<source>nudge {now}</source>
<extracomment>pattern</extracomment>
<translation>nudge {now}</translation>
</message>
<message>
<location filename="gui/canvas/selection_verbs.py" />
<source>nudge {places}</source>
<extracomment>pattern</extracomment>
<translation>nudge {places}</translation>
</message>
<message>
<location filename="gui/canvas/spoken.py" />
<source>nothing is computed yet</source>
<translation>rien n’est encore calculé</translation>
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>Add a neuron (+)</source>
<translation>Ajouter un neurone (+)</translation>
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>Double-click to change the activation (A)</source>
<translation>Double-cliquez pour changer l’activation (A)</translation>
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>Double-click to change the size (S)</source>
<translation>Double-cliquez pour changer la taille (S)</translation>
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>Drag to another layer or neuron to draw a link (C)</source>
<translation>Tirez vers une autre couche ou un autre neurone pour tracer un lien (C)</translation>
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>Drag to another neuron or layer to draw an edge (C)</source>
<translation>Tirez vers un autre neurone ou une autre couche pour tracer une arête (C)</translation>
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>Drag to change the size</source>
<translation>Tirez pour changer la taille</translation>
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>Drag to move, double-click to rename (F2)</source>
<translation>Tirez pour déplacer, double-cliquez pour renommer (F2)</translation>
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>Take the last neuron away (−)</source>
<translation>Retirer le dernier neurone (−)</translation>
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>before the update: {number}</source>
<translation>avant la mise à jour : {number}</translation>
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>cut; X restores it</source>
<translation>coupée ; X la rétablit</translation>
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>edge {source} → {target}</source>
<translation>arête {source} → {target}</translation>
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>empty network</source>
<translation>réseau vide</translation>
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>frozen: training leaves it as it is</source>
<translation>figé : l’apprentissage n’y touche pas</translation>
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>goes back in time: carries the outputs of the step before</source>
<translation>remonte dans le temps : transporte les sorties du pas d’avant</translation>
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>layer {name}</source>
<extracomment>pattern</extracomment>
<translation>couche {name}</translation>
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>link {source} → {target}</source>
<translation>lien {source} → {target}</translation>
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>network {shape}, nothing selected</source>
<translation>réseau {shape}, rien de sélectionné</translation>
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>nothing</source>
<translation>rien</translation>
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>z and {letter}</source>
<extracomment>pattern</extracomment>
<translation>z et {letter}</translation>
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>z, {letter} and δ</source>
<extracomment>pattern</extracomment>
<translation>z, {letter} et δ</translation>
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>{count} weights</source>
<translation>{count} poids</translation>
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>{count} weights and biases</source>
<translation>{count} poids et biais</translation>
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>{layer}, neuron {number}</source>
<translation>{layer}, neurone {number}</translation>
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>{size} inputs</source>
<translation>{size} entrées</translation>
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>{size} neurons, {activation}</source>
<translation>{size} neurones, {activation}</translation>
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>{what} were computed before the update; the weights are from after it</source>
<translation>{what} ont été calculés avant la mise à jour ; les poids datent d’après</translation>
</message>
<message>
<location filename="gui/canvas/tools/connect.py" />
<source>all of {name}</source>
<translation>tout {name}</translation>
</message>
<message>
<location filename="gui/canvas/tools/connect.py" />
<source>an input takes no links</source>
<translation>une entrée ne reçoit pas de liens</translation>
</message>
<message>
<location filename="gui/canvas/tools/connect.py" />
<source>edge to {name} {number}</source>
<translation>arête vers {name} {number}</translation>
</message>
<message>
<location filename="gui/canvas/typing_in.py" />
<source>Activation function</source>
<translation>Fonction d’activation</translation>
</message>
<message>
<location filename="gui/canvas/typing_in.py" />
<source>Name of the layer</source>
<translation>Nom de la couche</translation>
</message>
<message>
<location filename="gui/canvas/typing_in.py" />
<source>Number of neurons</source>
<translation>Nombre de neurones</translation>
</message>
<message>
<location filename="gui/canvas/typing_in.py" />
<source>an input has no weights</source>
<translation>une entrée n’a pas de poids</translation>
</message>
<message>
<location filename="gui/canvas/typing_in.py" />
<source>its numbers come from the data</source>
<translation>ses nombres viennent des données</translation>
</message>
<message>
<location filename="gui/canvas/typing_in.py" />
<source>see the problems that are listed</source>
<translation>voyez la liste des problèmes</translation>
</message>
<message>
<location filename="gui/canvas/typing_in.py" />
<source>the edge is cut</source>
<translation>l’arête est coupée</translation>
</message>
<message>
<location filename="gui/canvas/typing_in.py" />
<source>there is no weight to type</source>
<translation>il n’y a pas de poids à taper</translation>
</message>
<message>
<location filename="gui/canvas/typing_in.py" />
<source>{name}: Enter checks it, Esc leaves it, Tab goes on</source>
<translation>{name} : Entrée le vérifie, Échap le laisse, Tab continue</translation>
</message>
<message>
<location filename="gui/canvas/typing_in.py" />
<source>{name}: Enter takes it, Esc leaves it, Tab goes on</source>
<translation>{name} : Entrée l’adopte, Échap le laisse, Tab continue</translation>
</message>
<message>
<location filename="gui/canvas/unit_values.py" />
<source>δ not yet</source>
<translation>δ pas encore</translation>
</message>
<message>
<location filename="gui/canvas/verbs.py" />
<source>Cut edges</source>
<translation>Couper des arêtes</translation>
</message>
<message>
<location filename="gui/canvas/verbs.py" />
<source>Delete layer</source>
<translation>Supprimer une couche</translation>
</message>
<message>
<location filename="gui/canvas/verbs.py" />
<source>Delete neuron</source>
<translation>Supprimer un neurone</translation>
</message>
<message>
<location filename="gui/canvas/verbs.py" />
<source>Delete selection</source>
<translation>Supprimer la sélection</translation>
</message>
<message>
<location filename="gui/canvas/verbs.py" />
<source>Draw link</source>
<translation>Tracer un lien</translation>
</message>
<message>
<location filename="gui/canvas/verbs.py" />
<source>Make computing layer</source>
<translation>En faire une couche de calcul</translation>
</message>
<message>
<location filename="gui/canvas/verbs.py" />
<source>Make input layer</source>
<translation>En faire une couche d’entrée</translation>
</message>
<message>
<location filename="gui/canvas/verbs.py" />
<source>Move layer</source>
<translation>Déplacer une couche</translation>
</message>
<message>
<location filename="gui/canvas/verbs.py" />
<source>Move layers</source>
<translation>Déplacer des couches</translation>
</message>
<message>
<location filename="gui/canvas/verbs.py" />
<source>Move neuron</source>
<translation>Déplacer un neurone</translation>
</message>
<message>
<location filename="gui/canvas/verbs.py" />
<source>a bias cannot be deleted</source>
<translation>un biais ne peut pas être supprimé</translation>
</message>
<message>
<location filename="gui/canvas/verbs.py" />
<source>a layer has at least one neuron</source>
<translation>une couche a au moins un neurone</translation>
</message>
<message>
<location filename="gui/canvas/verbs.py" />
<source>cut the edge, or choose others</source>
<translation>coupez l’arête, ou choisissez-en d’autres</translation>
</message>
<message>
<location filename="gui/canvas/verbs.py" />
<source>delete the layer instead</source>
<translation>supprimez plutôt la couche</translation>
</message>
<message>
<location filename="gui/canvas/verbs.py" />
<source>grow {layer}</source>
<extracomment>pattern</extracomment>
<translation>agrandir {layer}</translation>
</message>
<message>
<location filename="gui/canvas/verbs.py" />
<source>it carries the outputs of the step before, and is drawn dashed</source>
<translation>il transporte les sorties du pas d’avant et se dessine en tirets</translation>
</message>
<message>
<location filename="gui/canvas/verbs.py" />
<source>no edge is selected</source>
<translation>aucune arête n’est sélectionnée</translation>
</message>
<message>
<location filename="gui/canvas/verbs.py" />
<source>nothing is selected that could be frozen</source>
<translation>rien de ce qui est sélectionné ne peut être figé</translation>
</message>
<message>
<location filename="gui/canvas/verbs.py" />
<source>select edges, biases or layers</source>
<translation>sélectionnez des arêtes, des biais ou des couches</translation>
</message>
<message>
<location filename="gui/canvas/verbs.py" />
<source>select edges, then press X</source>
<translation>sélectionnez des arêtes, puis appuyez sur X</translation>
</message>
<message>
<location filename="gui/canvas/verbs.py" />
<source>set it to 0 and freeze it</source>
<translation>mettez-le à 0 et figez-le</translation>
</message>
<message>
<location filename="gui/canvas/verbs.py" />
<source>these are linked already</source>
<translation>ils sont déjà reliés</translation>
</message>
<message>
<location filename="gui/canvas/verbs.py" />
<source>{source} → {target} closes a circle, so it goes back in time</source>
<translation>{source} → {target} ferme un cercle et remonte donc dans le temps</translation>
</message>
<message>
<location filename="gui/canvas/view.py" />
<source>Network canvas</source>
<translation>Dessin du réseau</translation>
</message>
<message>
<location filename="gui/canvas/watching.py" />
<source>Watch</source>
<translation>Espionner</translation>
</message>
<message>
<location filename="gui/canvas/watching.py" />
<source>delta δ</source>
<translation>delta δ</translation>
</message>
<message>
<location filename="gui/canvas/watching.py" />
<source>error ∂E/∂{o}</source>
<translation>erreur ∂E/∂{o}</translation>
</message>
<message>
<location filename="gui/canvas/watching.py" />
<source>gradient ∂E/∂w</source>
<translation>gradient ∂E/∂w</translation>
</message>
<message>
<location filename="gui/canvas/watching.py" />
<source>input x</source>
<translation>entrée x</translation>
</message>
<message>
<location filename="gui/canvas/watching.py" />
<source>net input z</source>
<translation>entrée nette z</translation>
</message>
<message>
<location filename="gui/canvas/watching.py" />
<source>norm of the gradient</source>
<translation>norme du gradient</translation>
</message>
<message>
<location filename="gui/canvas/watching.py" />
<source>norm of the weights</source>
<translation>norme des poids</translation>
</message>
<message>
<location filename="gui/canvas/watching.py" />
<source>norm of δ</source>
<translation>norme de δ</translation>
</message>
<message>
<location filename="gui/canvas/watching.py" />
<source>output {o}</source>
<translation>sortie {o}</translation>
</message>
<message>
<location filename="gui/canvas/watching.py" />
<source>the list is in the panel Watches</source>
<translation>la liste est dans le panneau Espions</translation>
</message>
<message>
<location filename="gui/canvas/watching.py" />
<source>training loss of the epoch</source>
<translation>perte d’apprentissage de l’époque</translation>
</message>
<message>
<location filename="gui/canvas/watching.py" />
<source>watched: {expression}</source>
<translation>espionné : {expression}</translation>
</message>
<message>
<location filename="gui/canvas/watching.py" />
<source>{symbol} of the optimizer</source>
<translation>{symbol} de l’optimiseur</translation>
</message>
<message>
<location filename="gui/commands/debug.py" />
<source>&amp;Finish phase</source>
<translation>&amp;Finir la phase</translation>
</message>
<message>
<location filename="gui/commands/debug.py" />
<source>&amp;Play</source>
<translation>&amp;Lecture</translation>
</message>
<message>
<location filename="gui/commands/debug.py" />
<source>&amp;Step</source>
<translation>&amp;Avancer d’un pas</translation>
</message>
<message>
<location filename="gui/commands/debug.py" />
<source>&amp;Watch…</source>
<translation>&amp;Espionner…</translation>
</message>
<message>
<location filename="gui/commands/debug.py" />
<source>By {name}</source>
<extracomment>pattern</extracomment>
<translation>Par {name!t}</translation>
</message>
<message>
<location filename="gui/commands/debug.py" />
<source>Compute the next step</source>
<translation>Calculer le pas suivant</translation>
</message>
<message>
<location filename="gui/commands/debug.py" />
<source>Compute to the end of this phase</source>
<translation>Calculer jusqu’à la fin de cette phase</translation>
</message>
<message>
<location filename="gui/commands/debug.py" />
<source>Fas&amp;ter</source>
<translation>Plus &amp;vite</translation>
</message>
<message>
<location filename="gui/commands/debug.py" />
<source>Pause</source>
<translation>Pause</translation>
</message>
<message>
<location filename="gui/commands/debug.py" />
<source>Play faster</source>
<translation>Accélérer la lecture</translation>
</message>
<message>
<location filename="gui/commands/debug.py" />
<source>Play slower</source>
<translation>Ralentir la lecture</translation>
</message>
<message>
<location filename="gui/commands/debug.py" />
<source>Put a stop in front of the next step, or take it away</source>
<translation>Mettre un point d’arrêt devant le pas suivant, ou l’enlever</translation>
</message>
<message>
<location filename="gui/commands/debug.py" />
<source>Re&amp;move all stops</source>
<translation>Retirer &amp;tous les points d’arrêt</translation>
</message>
<message>
<location filename="gui/commands/debug.py" />
<source>Sl&amp;ower</source>
<translation>&amp;Moins vite</translation>
</message>
<message>
<location filename="gui/commands/debug.py" />
<source>Step &amp;back</source>
<translation>&amp;Reculer d’un pas</translation>
</message>
<message>
<location filename="gui/commands/debug.py" />
<source>Step by itself at the chosen speed; again to pause</source>
<translation>Avancer tout seul à la vitesse choisie ; de nouveau : pause</translation>
</message>
<message>
<location filename="gui/commands/debug.py" />
<source>Step, Step back and Play go by one {name}</source>
<extracomment>pattern</extracomment>
<translation>Avancer, Reculer et Lecture vont {name!t} par {name!t}</translation>
</message>
<message>
<location filename="gui/commands/debug.py" />
<source>Stop &amp;here</source>
<translation>&amp;Point d’arrêt ici</translation>
</message>
<message>
<location filename="gui/commands/debug.py" />
<source>Take all stops off the list</source>
<translation>Retirer tous les points d’arrêt de la liste</translation>
</message>
<message>
<location filename="gui/commands/debug.py" />
<source>Type an expression to watch, such as loss &gt; 0.1</source>
<translation>Taper une expression à espionner, telle que loss &gt; 0.1</translation>
</message>
<message>
<location filename="gui/commands/debug.py" />
<source>Undo the last step: every number as it was</source>
<translation>Défaire le dernier pas : chaque nombre comme avant</translation>
</message>
<message>
<location filename="gui/commands/debug.py" />
<source>Watch a number of what is selected: its value at every step and its course</source>
<translation>Espionner un nombre de la sélection : sa valeur à chaque pas et son cours</translation>
</message>
<message>
<location filename="gui/commands/debug.py" />
<source>Watch an e&amp;xpression…</source>
<translation>Espionner une e&amp;xpression…</translation>
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>&amp;Copy</source>
<translation>&amp;Copier</translation>
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>&amp;Duplicate</source>
<translation>&amp;Dupliquer</translation>
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>&amp;Paste</source>
<translation>C&amp;oller</translation>
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>&amp;Redo</source>
<translation>&amp;Rétablir</translation>
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>&amp;Undo</source>
<translation>&amp;Annuler</translation>
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>Backspace</source>
<translation>Retour arrière</translation>
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>Colours, number of steps kept, and other habits</source>
<translation>Couleurs, nombre de pas gardés et autres habitudes</translation>
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>Copy as p&amp;icture</source>
<translation>Copier comme &amp;image</translation>
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>Copy as te&amp;xt…</source>
<translation>Copier comme te&amp;xte…</translation>
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>Copy the selection</source>
<translation>Copier la sélection</translation>
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>Copy the selection beside itself</source>
<translation>Copier la sélection à côté d’elle</translation>
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>Cu&amp;t</source>
<translation>Cou&amp;per</translation>
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>Cut the selection</source>
<translation>Couper la sélection</translation>
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>De&amp;lete</source>
<translation>&amp;Supprimer</translation>
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>Dra&amp;w samples…</source>
<translation>Dessi&amp;ner des exemples…</translation>
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>Draw points into the plane; or an image, of which the network says what it is</source>
<translation>Dessiner des points dans le plan, ou une image dont le réseau dit ce qu’elle est</translation>
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>Edit the &amp;samples</source>
<translation>&amp;Modifier les exemples</translation>
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>Make the samples your own, to be edited in the table of the Data panel</source>
<translation>Faire vôtres les exemples, pour les modifier dans la table du panneau Données</translation>
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>Paste what was copied</source>
<translation>Coller ce qui a été copié</translation>
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>Pre&amp;ferences…</source>
<translation>Pré&amp;férences…</translation>
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>Redo</source>
<translation>Rétablir</translation>
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>Redo what was undone</source>
<translation>Rétablir ce qui a été annulé</translation>
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>Redo {what}</source>
<translation>Rétablir : {what}</translation>
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>Select &amp;all</source>
<translation>&amp;Tout sélectionner</translation>
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>The network as a text for a message, which pastes back</source>
<translation>Le réseau comme texte pour un message, qu’on peut recoller</translation>
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>The network as it is drawn on paper, on the clipboard: PNG and SVG</source>
<translation>Le réseau comme on le dessine sur papier, dans le presse-papiers : PNG et SVG</translation>
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>Undo the last edit</source>
<translation>Annuler la dernière modification</translation>
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>Undo {what}</source>
<translation>Annuler : {what}</translation>
</message>
<message>
<location filename="gui/commands/exercises.py" />
<source>&amp;Faults…</source>
<translation>&amp;Fautes…</translation>
</message>
<message>
<location filename="gui/commands/exercises.py" />
<source>&amp;Hide a fault at random</source>
<translation>Cacher une faute au &amp;hasard</translation>
</message>
<message>
<location filename="gui/commands/exercises.py" />
<source>&amp;I have found the fault…</source>
<translation>J’ai trou&amp;vé la faute…</translation>
</message>
<message>
<location filename="gui/commands/exercises.py" />
<source>&amp;Remove all faults</source>
<translation>&amp;Retirer toutes les fautes</translation>
</message>
<message>
<location filename="gui/commands/exercises.py" />
<source>An exercise: a fault is put into the program, and you look for it</source>
<translation>Un exercice : une faute est glissée dans le programme, et vous la cherchez</translation>
</message>
<message>
<location filename="gui/commands/exercises.py" />
<source>Ask the next open question of the exercise</source>
<translation>Poser la question ouverte suivante de l’exercice</translation>
</message>
<message>
<location filename="gui/commands/exercises.py" />
<source>Ask the open question before</source>
<translation>Poser la question ouverte précédente</translation>
</message>
<message>
<location filename="gui/commands/exercises.py" />
<source>E&amp;xercise: predict, then reveal…</source>
<translation>E&amp;xercice : prédire, puis découvrir…</translation>
</message>
<message>
<location filename="gui/commands/exercises.py" />
<source>Hi&amp;nt</source>
<translation>Indi&amp;ce</translation>
</message>
<message>
<location filename="gui/commands/exercises.py" />
<source>Hide numbers, work them out, and see what went wrong</source>
<translation>Cacher des nombres, les calculer, et voir ce qui n’allait pas</translation>
</message>
<message>
<location filename="gui/commands/exercises.py" />
<source>Next &amp;question</source>
<translation>&amp;Question suivante</translation>
</message>
<message>
<location filename="gui/commands/exercises.py" />
<source>One more hint to the question of the exercise</source>
<translation>Un indice de plus pour la question de l’exercice</translation>
</message>
<message>
<location filename="gui/commands/exercises.py" />
<source>Previous q&amp;uestion</source>
<translation>Question &amp;précédente</translation>
</message>
<message>
<location filename="gui/commands/exercises.py" />
<source>Put a classical mistake into the program, in the open or hidden to be found</source>
<translation>Glisser une erreur classique dans le programme, ouvertement ou cachée pour être trouvée</translation>
</message>
<message>
<location filename="gui/commands/exercises.py" />
<source>Take all faults out of the program</source>
<translation>Retirer toutes les fautes du programme</translation>
</message>
<message>
<location filename="gui/commands/explain.py" />
<source>&amp;Check gradients</source>
<translation>&amp;Vérifier les gradients</translation>
</message>
<message>
<location filename="gui/commands/explain.py" />
<source>&amp;Health of the layers</source>
<translation>San&amp;té des couches</translation>
</message>
<message>
<location filename="gui/commands/explain.py" />
<source>&amp;Number before</source>
<translation>Nombre &amp;précédent</translation>
</message>
<message>
<location filename="gui/commands/explain.py" />
<source>Back to the number that one came from</source>
<translation>Retour au nombre d’où vous venez</translation>
</message>
<message>
<location filename="gui/commands/explain.py" />
<source>Compare every gradient with a slope of the loss that is measured</source>
<translation>Comparer chaque gradient à une pente mesurée de la perte</translation>
</message>
<message>
<location filename="gui/commands/explain.py" />
<source>Dead, saturated, symmetric and untrained units, vanishing and exploding gradients</source>
<translation>Unités mortes, saturées, symétriques et non entraînées, gradients qui s’évanouissent ou explosent</translation>
</message>
<message>
<location filename="gui/commands/explain.py" />
<source>Draw the weights on the canvas, and not the numbers of a check (Esc)</source>
<translation>Dessiner les poids, et non les nombres d’une vérification (Échap)</translation>
</message>
<message>
<location filename="gui/commands/explain.py" />
<source>Forward to the number that one came back from</source>
<translation>Retour au nombre d’où vous étiez revenu</translation>
</message>
<message>
<location filename="gui/commands/explain.py" />
<source>How many &amp;patterns…</source>
<translation>&amp;Combien de motifs…</translation>
</message>
<message>
<location filename="gui/commands/explain.py" />
<source>N&amp;umber after</source>
<translation>Nombre &amp;suivant</translation>
</message>
<message>
<location filename="gui/commands/explain.py" />
<source>Show the weights &amp;again</source>
<translation>&amp;Remontrer les poids</translation>
</message>
<message>
<location filename="gui/commands/explain.py" />
<source>The number that is explained: its contributions, and from there on to others</source>
<translation>Le nombre expliqué : ses contributions, et de là vers d’autres</translation>
</message>
<message>
<location filename="gui/commands/explain.py" />
<source>Try how many patterns such a network can store, and draw the recall over their number</source>
<translation>Essayer combien de motifs un tel réseau peut mémoriser, et tracer le rappel selon leur nombre</translation>
</message>
<message>
<location filename="gui/commands/explain.py" />
<source>Weights of a &amp;threshold unit…</source>
<translation>Poids d’une unité à se&amp;uil…</translation>
</message>
<message>
<location filename="gui/commands/explain.py" />
<source>What patterns of two inputs ask of the weights of one unit, and whether any weights do it</source>
<translation>Ce que des motifs de deux entrées exigent des poids d’une unité, et s’il existe de tels poids</translation>
</message>
<message>
<location filename="gui/commands/explain.py" />
<source>Where &amp;is this from?</source>
<translation>D’&amp;où vient ce nombre ?</translation>
</message>
<message>
<location filename="gui/commands/file.py" />
<source>&amp;Export…</source>
<translation>Ex&amp;porter…</translation>
</message>
<message>
<location filename="gui/commands/file.py" />
<source>&amp;Gallery</source>
<translation>&amp;Galerie</translation>
</message>
<message>
<location filename="gui/commands/file.py" />
<source>&amp;Import weights…</source>
<translation>Impor&amp;ter des poids…</translation>
</message>
<message>
<location filename="gui/commands/file.py" />
<source>&amp;Locate the data…</source>
<translation>Retrou&amp;ver les données…</translation>
</message>
<message>
<location filename="gui/commands/file.py" />
<source>&amp;New…</source>
<translation>&amp;Nouveau…</translation>
</message>
<message>
<location filename="gui/commands/file.py" />
<source>&amp;Open…</source>
<translation>&amp;Ouvrir…</translation>
</message>
<message>
<location filename="gui/commands/file.py" />
<source>&amp;Quit</source>
<translation>&amp;Quitter</translation>
</message>
<message>
<location filename="gui/commands/file.py" />
<source>&amp;Save</source>
<translation>&amp;Enregistrer</translation>
</message>
<message>
<location filename="gui/commands/file.py" />
<source>&amp;Worked solution…</source>
<translation>Corrigé sur p&amp;apier…</translation>
</message>
<message>
<location filename="gui/commands/file.py" />
<source>A new network: sizes, activations and data</source>
<translation>Un nouveau réseau : tailles, activations et données</translation>
</message>
<message>
<location filename="gui/commands/file.py" />
<source>C&amp;hange the import…</source>
<translation>&amp;Changer l’importation…</translation>
</message>
<message>
<location filename="gui/commands/file.py" />
<source>Choose otherwise how imported data are read, and what their columns are</source>
<translation>Choisir autrement comment lire les données importées, et le sens de leurs colonnes</translation>
</message>
<message>
<location filename="gui/commands/file.py" />
<source>Close nnsim</source>
<translation>Quitter nnsim</translation>
</message>
<message>
<location filename="gui/commands/file.py" />
<source>Examples to start from, and the files of last time</source>
<translation>Des exemples pour commencer, et les fichiers de la dernière fois</translation>
</message>
<message>
<location filename="gui/commands/file.py" />
<source>Export &amp;picture…</source>
<translation>Exporter une &amp;image…</translation>
</message>
<message>
<location filename="gui/commands/file.py" />
<source>Export repla&amp;y page…</source>
<translation>Exporter une page à re&amp;jouer…</translation>
</message>
<message>
<location filename="gui/commands/file.py" />
<source>Import &amp;data…</source>
<translation>Importer des &amp;données…</translation>
</message>
<message>
<location filename="gui/commands/file.py" />
<source>Import i&amp;mages…</source>
<translation>Importer des i&amp;mages…</translation>
</message>
<message>
<location filename="gui/commands/file.py" />
<source>Learn a table of your own: CSV, Excel, Parquet, NumPy, IDX; or drop it on the window</source>
<translation>Apprendre une table à vous : CSV, Excel, Parquet, NumPy, IDX ; ou déposez-la sur la fenêtre</translation>
</message>
<message>
<location filename="gui/commands/file.py" />
<source>Learn a table that was copied in a spreadsheet</source>
<translation>Apprendre une table copiée dans un tableur</translation>
</message>
<message>
<location filename="gui/commands/file.py" />
<source>Learn images: a folder with one sub-folder for each class</source>
<translation>Apprendre des images : un dossier avec un sous-dossier par classe</translation>
</message>
<message>
<location filename="gui/commands/file.py" />
<source>One iteration as a page that replays it step by step in any browser</source>
<translation>Une itération comme page qui la rejoue pas à pas dans n’importe quel navigateur</translation>
</message>
<message>
<location filename="gui/commands/file.py" />
<source>One iteration on paper, with every formula and number: PDF, HTML or LaTeX</source>
<translation>Une itération sur papier, avec chaque formule et chaque nombre : PDF, HTML ou LaTeX</translation>
</message>
<message>
<location filename="gui/commands/file.py" />
<source>Open a network that somebody has sent as a text: nnsim:…</source>
<translation>Ouvrir un réseau que quelqu’un a envoyé comme texte : nnsim:…</translation>
</message>
<message>
<location filename="gui/commands/file.py" />
<source>Open a project file, or a network of another program</source>
<translation>Ouvrir un projet, ou un réseau d’un autre programme</translation>
</message>
<message>
<location filename="gui/commands/file.py" />
<source>Open from te&amp;xt…</source>
<translation>Ouvrir depuis un te&amp;xte…</translation>
</message>
<message>
<location filename="gui/commands/file.py" />
<source>Paste da&amp;ta…</source>
<translation>Co&amp;ller des données…</translation>
</message>
<message>
<location filename="gui/commands/file.py" />
<source>Put weights from a file of another program into this network</source>
<translation>Mettre dans ce réseau les poids d’un fichier d’un autre programme</translation>
</message>
<message>
<location filename="gui/commands/file.py" />
<source>Save &amp;as…</source>
<translation>Enregistrer &amp;sous…</translation>
</message>
<message>
<location filename="gui/commands/file.py" />
<source>Save the network as it is drawn on paper: PDF, PNG, SVG or TikZ</source>
<translation>Enregistrer le réseau comme on le dessine sur papier : PDF, PNG, SVG ou TikZ</translation>
</message>
<message>
<location filename="gui/commands/file.py" />
<source>Save the project</source>
<translation>Enregistrer le projet</translation>
</message>
<message>
<location filename="gui/commands/file.py" />
<source>Save the project under another name</source>
<translation>Enregistrer le projet sous un autre nom</translation>
</message>
<message>
<location filename="gui/commands/file.py" />
<source>Save the trained network for other programs, with a preview</source>
<translation>Enregistrer le réseau entraîné pour d’autres programmes, avec un aperçu</translation>
</message>
<message>
<location filename="gui/commands/last.py" />
<source>&amp;About nnsim</source>
<translation>À &amp;propos de nnsim</translation>
</message>
<message>
<location filename="gui/commands/last.py" />
<source>&amp;First steps</source>
<translation>Pre&amp;miers pas</translation>
</message>
<message>
<location filename="gui/commands/last.py" />
<source>&amp;How large networks were…</source>
<translation>La &amp;taille des réseaux d’hier…</translation>
</message>
<message>
<location filename="gui/commands/last.py" />
<source>&amp;Keyboard shortcuts</source>
<translation>&amp;Raccourcis clavier</translation>
</message>
<message>
<location filename="gui/commands/last.py" />
<source>&amp;Look up…</source>
<translation>&amp;Chercher…</translation>
</message>
<message>
<location filename="gui/commands/last.py" />
<source>&amp;Next area</source>
<translation>&amp;Zone suivante</translation>
</message>
<message>
<location filename="gui/commands/last.py" />
<source>&amp;Open a tour file…</source>
<translation>&amp;Ouvrir une visite guidée…</translation>
</message>
<message>
<location filename="gui/commands/last.py" />
<source>&amp;Previous area</source>
<translation>Zone &amp;précédente</translation>
</message>
<message>
<location filename="gui/commands/last.py" />
<source>&amp;Reset layout</source>
<translation>&amp;Disposition initiale</translation>
</message>
<message>
<location filename="gui/commands/last.py" />
<source>&amp;What is new</source>
<translation>&amp;Nouveautés</translation>
</message>
<message>
<location filename="gui/commands/last.py" />
<source>A guided tour that somebody has written</source>
<translation>Une visite guidée que quelqu’un a écrite</translation>
</message>
<message>
<location filename="gui/commands/last.py" />
<source>All docks and bars where they were at first</source>
<translation>Tous les panneaux et barres à leur place d’origine</translation>
</message>
<message>
<location filename="gui/commands/last.py" />
<source>All keys on one page</source>
<translation>Tous les raccourcis sur une page</translation>
</message>
<message>
<location filename="gui/commands/last.py" />
<source>All pages of the help, and a glossary, to look something up</source>
<translation>Toutes les pages de l’aide, et un glossaire, pour y chercher quelque chose</translation>
</message>
<message>
<location filename="gui/commands/last.py" />
<source>End the guided tour; it can be resumed</source>
<translation>Terminer la visite guidée ; elle peut être reprise</translation>
</message>
<message>
<location filename="gui/commands/last.py" />
<source>H&amp;elp</source>
<translation>Aid&amp;e</translation>
</message>
<message>
<location filename="gui/commands/last.py" />
<source>Hide the panels below the network, so that it is larger, or bring them back</source>
<translation>Masquer les panneaux sous le réseau pour qu’il soit plus grand, ou les ramener</translation>
</message>
<message>
<location filename="gui/commands/last.py" />
<source>Lea&amp;ve the tour</source>
<translation>&amp;Quitter la visite</translation>
</message>
<message>
<location filename="gui/commands/last.py" />
<source>Neurons and connections over the years, and your own networks among them</source>
<translation>Neurones et connexions au fil des ans, et vos propres réseaux parmi eux</translation>
</message>
<message>
<location filename="gui/commands/last.py" />
<source>Panels &amp;below the network</source>
<translation>Panneaux &amp;sous le réseau</translation>
</message>
<message>
<location filename="gui/commands/last.py" />
<source>The changes of each version</source>
<translation>Les changements de chaque version</translation>
</message>
<message>
<location filename="gui/commands/last.py" />
<source>The keyboard goes to the bar or panel before</source>
<translation>Le clavier va à la barre ou au panneau qui précède</translation>
</message>
<message>
<location filename="gui/commands/last.py" />
<source>The keyboard goes to the card of the guided tour, and from there to the network</source>
<translation>Le clavier va à la carte de la visite guidée, et de là au réseau</translation>
</message>
<message>
<location filename="gui/commands/last.py" />
<source>The keyboard goes to the next bar or panel, or to the network; Esc goes to the network</source>
<translation>Le clavier va à la barre ou au panneau suivant, ou au réseau ; Échap va au réseau</translation>
</message>
<message>
<location filename="gui/commands/last.py" />
<source>The page about what has the focus: a control, a neuron, an edge, a number</source>
<translation>La page sur ce qui a le focus : une commande, un neurone, une arête, un nombre</translation>
</message>
<message>
<location filename="gui/commands/last.py" />
<source>To the tour's &amp;card, and back</source>
<translation>À &amp;la carte de la visite, et retour</translation>
</message>
<message>
<location filename="gui/commands/last.py" />
<source>Versions and licence</source>
<translation>Versions et licence</translation>
</message>
<message>
<location filename="gui/commands/last.py" />
<source>What to press first, and what the letters mean</source>
<translation>Par quoi commencer, et ce que veulent dire les lettres</translation>
</message>
<message>
<location filename="gui/commands/lessons.py" />
<source>&amp;Check the answer</source>
<translation>Vérifier la rép&amp;onse</translation>
</message>
<message>
<location filename="gui/commands/lessons.py" />
<source>&amp;Go to the lesson</source>
<translation>Aller à la le&amp;çon</translation>
</message>
<message>
<location filename="gui/commands/lessons.py" />
<source>&amp;Start the task</source>
<translation>Co&amp;mmencer la tâche</translation>
</message>
<message>
<location filename="gui/commands/lessons.py" />
<source>Be told what the answer to the task is worth</source>
<translation>Apprendre ce que vaut la réponse à la tâche</translation>
</message>
<message>
<location filename="gui/commands/lessons.py" />
<source>Begin the chosen task of the lesson, or go on with it</source>
<translation>Commencer la tâche choisie de la leçon, ou la continuer</translation>
</message>
<message>
<location filename="gui/commands/lessons.py" />
<source>Hand the &amp;task in</source>
<translation>Rendre la &amp;tâche</translation>
</message>
<message>
<location filename="gui/commands/lessons.py" />
<source>Open &amp;lesson…</source>
<translation>Ouvrir une &amp;leçon…</translation>
</message>
<message>
<location filename="gui/commands/lessons.py" />
<source>Save the file that is handed in to the teacher</source>
<translation>Enregistrer le fichier à rendre à l’enseignant</translation>
</message>
<message>
<location filename="gui/commands/lessons.py" />
<source>Save the r&amp;esult…</source>
<translation>Enre&amp;gistrer le résultat…</translation>
</message>
<message>
<location filename="gui/commands/lessons.py" />
<source>Ta&amp;ke the task back</source>
<translation>R&amp;eprendre la tâche</translation>
</message>
<message>
<location filename="gui/commands/lessons.py" />
<source>Tasks that a teacher has packed into a file</source>
<translation>Des tâches qu’un enseignant a réunies dans un fichier</translation>
</message>
<message>
<location filename="gui/commands/lessons.py" />
<source>The answer stays as it is from now on</source>
<translation>La réponse reste désormais comme elle est</translation>
</message>
<message>
<location filename="gui/commands/lessons.py" />
<source>The tasks of the lesson: Enter starts the one that is chosen</source>
<translation>Les tâches de la leçon : Entrée commence celle qui est choisie</translation>
</message>
<message>
<location filename="gui/commands/lessons.py" />
<source>Work on a task again that was handed in</source>
<translation>Retravailler une tâche déjà rendue</translation>
</message>
<message>
<location filename="gui/commands/lessons.py" />
<source>choose another one, or take it back</source>
<translation>choisissez-en une autre, ou reprenez-la</translation>
</message>
<message>
<location filename="gui/commands/lessons.py" />
<source>choose one that was</source>
<translation>choisissez-en une qui l’a été</translation>
</message>
<message>
<location filename="gui/commands/lessons.py" />
<source>no lesson is open</source>
<translation>aucune leçon n’est ouverte</translation>
</message>
<message>
<location filename="gui/commands/lessons.py" />
<source>no task of the lesson is under way</source>
<translation>aucune tâche de la leçon n’est en cours</translation>
</message>
<message>
<location filename="gui/commands/lessons.py" />
<source>open one (Ctrl+Shift+L)</source>
<translation>ouvrez-en une (Ctrl+Maj+L)</translation>
</message>
<message>
<location filename="gui/commands/lessons.py" />
<source>start one: F8, then Enter</source>
<translation>commencez-en une : F8, puis Entrée</translation>
</message>
<message>
<location filename="gui/commands/lessons.py" />
<source>the chosen task is under way already, or was handed in</source>
<translation>la tâche choisie est déjà en cours, ou a été rendue</translation>
</message>
<message>
<location filename="gui/commands/lessons.py" />
<source>the chosen task was not handed in</source>
<translation>la tâche choisie n’a pas été rendue</translation>
</message>
<message>
<location filename="gui/commands/network.py" />
<source>&amp;Draw a link</source>
<translation>Tracer un &amp;lien</translation>
</message>
<message>
<location filename="gui/commands/network.py" />
<source>&amp;Previous sample</source>
<translation>Exemple &amp;précédent</translation>
</message>
<message>
<location filename="gui/commands/network.py" />
<source>&amp;Size of layer…</source>
<translation>&amp;Taille de la couche…</translation>
</message>
<message>
<location filename="gui/commands/network.py" />
<source>Ac&amp;tivation…</source>
<translation>&amp;Activation…</translation>
</message>
<message>
<location filename="gui/commands/network.py" />
<source>Add &amp;layer</source>
<translation>Ajouter une &amp;couche</translation>
</message>
<message>
<location filename="gui/commands/network.py" />
<source>Add &amp;neuron</source>
<translation>Ajouter un &amp;neurone</translation>
</message>
<message>
<location filename="gui/commands/network.py" />
<source>Add a linked layer: after the selected one, into the selected link, or in front of the output</source>
<translation>Ajouter une couche reliée : après celle qui est sélectionnée, dans le lien sélectionné, ou devant la sortie</translation>
</message>
<message>
<location filename="gui/commands/network.py" />
<source>Add a neuron to the selected layer</source>
<translation>Ajouter un neurone à la couche sélectionnée</translation>
</message>
<message>
<location filename="gui/commands/network.py" />
<source>Arran&amp;ge</source>
<translation>Ran&amp;ger</translation>
</message>
<message>
<location filename="gui/commands/network.py" />
<source>C&amp;ut or restore edges</source>
<translation>Co&amp;uper ou rétablir des arêtes</translation>
</message>
<message>
<location filename="gui/commands/network.py" />
<source>Choose the activation function of the layer</source>
<translation>Choisir la fonction d’activation de la couche</translation>
</message>
<message>
<location filename="gui/commands/network.py" />
<source>Draw a link from the selection; choose its end with Alt+arrows, Enter</source>
<translation>Tracer un lien depuis la sélection ; choisissez son bout avec Alt+flèches, Entrée</translation>
</message>
<message>
<location filename="gui/commands/network.py" />
<source>Draw the layers in columns from left to right</source>
<translation>Dessiner les couches en colonnes de gauche à droite</translation>
</message>
<message>
<location filename="gui/commands/network.py" />
<source>Free&amp;ze or thaw</source>
<translation>&amp;Figer ou libérer</translation>
</message>
<message>
<location filename="gui/commands/network.py" />
<source>Next sa&amp;mple</source>
<translation>&amp;Exemple suivant</translation>
</message>
<message>
<location filename="gui/commands/network.py" />
<source>Ren&amp;ame layer…</source>
<translation>&amp;Renommer la couche…</translation>
</message>
<message>
<location filename="gui/commands/network.py" />
<source>Show the next sample of the batch</source>
<translation>Montrer l’exemple suivant du lot</translation>
</message>
<message>
<location filename="gui/commands/network.py" />
<source>Show the sample before</source>
<translation>Montrer l’exemple d’avant</translation>
</message>
<message>
<location filename="gui/commands/network.py" />
<source>Training leaves what is frozen as it is</source>
<translation>L’apprentissage ne touche pas à ce qui est figé</translation>
</message>
<message>
<location filename="gui/commands/time.py" />
<source>Back to &amp;when…</source>
<translation>&amp;Revenir au moment où…</translation>
</message>
<message>
<location filename="gui/commands/time.py" />
<source>Begin a b&amp;ranch here</source>
<translation>Commencer une &amp;branche ici</translation>
</message>
<message>
<location filename="gui/commands/time.py" />
<source>Go back to the step with which a condition last became true</source>
<translation>Revenir au pas avec lequel une condition est devenue vraie pour la dernière fois</translation>
</message>
<message>
<location filename="gui/commands/time.py" />
<source>Go on from this moment with a curve of its own; what came after it is kept as well</source>
<translation>Continuer d’ici avec une courbe à part ; la suite connue est gardée aussi</translation>
</message>
<message>
<location filename="gui/commands/time.py" />
<source>Go to the earliest moment that is known of this training; nothing is lost</source>
<translation>Aller au premier moment connu de cet apprentissage ; rien n’est perdu</translation>
</message>
<message>
<location filename="gui/commands/time.py" />
<source>Go to the latest moment that is known of this training</source>
<translation>Aller au dernier moment connu de cet apprentissage</translation>
</message>
<message>
<location filename="gui/commands/time.py" />
<source>To the &amp;beginning</source>
<translation>Au &amp;début</translation>
</message>
<message>
<location filename="gui/commands/time.py" />
<source>To the &amp;end of what is known</source>
<translation>À la &amp;fin de ce qui est connu</translation>
</message>
<message>
<location filename="gui/commands/train.py" />
<source>&amp;Keep this curve</source>
<translation>Garder cette &amp;courbe</translation>
</message>
<message>
<location filename="gui/commands/train.py" />
<source>&amp;Reset</source>
<translation>&amp;Réinitialiser</translation>
</message>
<message>
<location filename="gui/commands/train.py" />
<source>&amp;Train</source>
<translation>En&amp;traîner</translation>
</message>
<message>
<location filename="gui/commands/train.py" />
<source>Back to the starting weights and epoch 0</source>
<translation>Retour aux poids de départ et à l’époque 0</translation>
</message>
<message>
<location filename="gui/commands/train.py" />
<source>Draw other starting weights</source>
<translation>Tirer d’autres poids de départ</translation>
</message>
<message>
<location filename="gui/commands/train.py" />
<source>Everything about training: optimizer, schedule, regularizers, stops, split</source>
<translation>Tout sur l’apprentissage : optimiseur, programme du taux, régularisation, arrêts, partage</translation>
</message>
<message>
<location filename="gui/commands/train.py" />
<source>Keep the curve of this run beside those to come</source>
<translation>Garder la courbe de cet essai à côté des suivantes</translation>
</message>
<message>
<location filename="gui/commands/train.py" />
<source>New &amp;seed</source>
<translation>Nouvelle &amp;graine</translation>
</message>
<message>
<location filename="gui/commands/train.py" />
<source>Train</source>
<translation>Entraîner</translation>
</message>
<message>
<location filename="gui/commands/train.py" />
<source>Train at full speed; again to pause</source>
<translation>Entraîner à pleine vitesse ; de nouveau : pause</translation>
</message>
<message>
<location filename="gui/commands/train.py" />
<source>Trainin&amp;g settings…</source>
<translation>Réglages d’&amp;apprentissage…</translation>
</message>
<message>
<location filename="gui/commands/view.py" />
<source>&amp;Dark theme</source>
<translation>Thème som&amp;bre</translation>
</message>
<message>
<location filename="gui/commands/view.py" />
<source>&amp;English</source>
<translation>&amp;English</translation>
</message>
<message>
<location filename="gui/commands/view.py" />
<source>&amp;Fit</source>
<translation>&amp;Ajuster</translation>
</message>
<message>
<location filename="gui/commands/view.py" />
<source>&amp;Light theme</source>
<translation>Thème &amp;clair</translation>
</message>
<message>
<location filename="gui/commands/view.py" />
<source>&amp;Maps in neurons</source>
<translation>Car&amp;tes dans les neurones</translation>
</message>
<message>
<location filename="gui/commands/view.py" />
<source>&amp;Presentation</source>
<translation>Présentati&amp;on</translation>
</message>
<message>
<location filename="gui/commands/view.py" />
<source>As the s&amp;ystem has it</source>
<translation>Comme le s&amp;ystème</translation>
</message>
<message>
<location filename="gui/commands/view.py" />
<source>Colours: {name}</source>
<extracomment>pattern</extracomment>
<translation>Couleurs : {name!t}</translation>
</message>
<message>
<location filename="gui/commands/view.py" />
<source>Common &amp;notation</source>
<translation>&amp;Notation courante</translation>
</message>
<message>
<location filename="gui/commands/view.py" />
<source>En français</source>
<translation>En français</translation>
</message>
<message>
<location filename="gui/commands/view.py" />
<source>English</source>
<translation>English</translation>
</message>
<message>
<location filename="gui/commands/view.py" />
<source>F&amp;ull screen</source>
<translation>Ple&amp;in écran</translation>
</message>
<message>
<location filename="gui/commands/view.py" />
<source>Fe&amp;wer edges</source>
<translation>&amp;Moins d’arêtes</translation>
</message>
<message>
<location filename="gui/commands/view.py" />
<source>Fewer edges between crowded layers</source>
<translation>Moins d’arêtes entre les couches denses</translation>
</message>
<message>
<location filename="gui/commands/view.py" />
<source>Formulas with a for outputs and W x + b, weights as (out, in)</source>
<translation>Formules avec a pour les sorties et W x + b, poids en (out, in)</translation>
</message>
<message>
<location filename="gui/commands/view.py" />
<source>Fr&amp;ançais</source>
<translation>&amp;Français</translation>
</message>
<message>
<location filename="gui/commands/view.py" />
<source>Large type and thick lines, for a projector; once more: all as it was before</source>
<translation>Grands caractères et traits épais, pour un projecteur ; de nouveau : tout comme avant</translation>
</message>
<message>
<location filename="gui/commands/view.py" />
<source>Mo&amp;re edges</source>
<translation>&amp;Plus d’arêtes</translation>
</message>
<message>
<location filename="gui/commands/view.py" />
<source>More edges between crowded layers</source>
<translation>Plus d’arêtes entre les couches denses</translation>
</message>
<message>
<location filename="gui/commands/view.py" />
<source>Preferences (Ctrl+,) start nnsim again now, with the same project</source>
<translation>les préférences (Ctrl+,) redémarrent nnsim tout de suite, avec le même projet</translation>
</message>
<message>
<location filename="gui/commands/view.py" />
<source>Show in each neuron what it makes of the inputs: a small map, and a large one of what is pointed at</source>
<translation>Montrer dans chaque neurone ce qu’il fait des entrées : une petite carte, et une grande de ce qu’on pointe</translation>
</message>
<message>
<location filename="gui/commands/view.py" />
<source>The language of the system</source>
<translation>La langue du système</translation>
</message>
<message>
<location filename="gui/commands/view.py" />
<source>Theme of the &amp;system</source>
<translation>Thème du &amp;système</translation>
</message>
<message>
<location filename="gui/commands/view.py" />
<source>Units as a &amp;grid</source>
<translation>Unités en &amp;grille</translation>
</message>
<message>
<location filename="gui/commands/view.py" />
<source>Units that are linked among themselves stand as a grid, and not as a ring</source>
<translation>Les unités reliées entre elles forment une grille, et non un anneau</translation>
</message>
<message>
<location filename="gui/commands/view.py" />
<source>Use the whole screen</source>
<translation>Utiliser tout l’écran</translation>
</message>
<message>
<location filename="gui/commands/view.py" />
<source>Zoom &amp;in</source>
<translation>Zoom a&amp;vant</translation>
</message>
<message>
<location filename="gui/commands/view.py" />
<source>Zoom &amp;out</source>
<translation>Zoom arriè&amp;re</translation>
</message>
<message>
<location filename="gui/commands/view.py" />
<source>all edges are drawn already</source>
<translation>toutes les arêtes sont déjà dessinées</translation>
</message>
<message>
<location filename="gui/commands/view.py" />
<source>no units are linked among themselves</source>
<translation>aucune unité n’est reliée à d’autres de sa couche</translation>
</message>
<message>
<location filename="gui/commands/view.py" />
<source>the language changes with the next start</source>
<translation>la langue changera au prochain démarrage</translation>
</message>
<message>
<location filename="gui/commands/when.py" />
<source>an exercise is under way</source>
<translation>un exercice est en cours</translation>
</message>
<message>
<location filename="gui/commands/when.py" />
<source>answer or reveal what is open, or end it</source>
<translation>répondez à ce qui reste ou découvrez-le, ou terminez l’exercice</translation>
</message>
<message>
<location filename="gui/commands/when.py" />
<source>begin one (Ctrl+Shift+E)</source>
<translation>commencez-en un (Ctrl+Maj+E)</translation>
</message>
<message>
<location filename="gui/commands/when.py" />
<source>begin one: Help → Tours</source>
<translation>commencez-en une : Aide → Visites guidées</translation>
</message>
<message>
<location filename="gui/commands/when.py" />
<source>choose backpropagation</source>
<translation>choisissez la rétropropagation</translation>
</message>
<message>
<location filename="gui/commands/when.py" />
<source>choose larger batches in the training bar</source>
<translation>choisissez des lots plus grands dans la barre d’apprentissage</translation>
</message>
<message>
<location filename="gui/commands/when.py" />
<source>choose one that does in the training settings (Ctrl+T)</source>
<translation>choisissez-en une qui le fait dans les réglages de l’apprentissage (Ctrl+T)</translation>
</message>
<message>
<location filename="gui/commands/when.py" />
<source>choose other data in the training bar</source>
<translation>choisissez d’autres données dans la barre d’apprentissage</translation>
</message>
<message>
<location filename="gui/commands/when.py" />
<source>choose such data in the training bar</source>
<translation>choisissez de telles données dans la barre d’apprentissage</translation>
</message>
<message>
<location filename="gui/commands/when.py" />
<source>click a layer, a neuron or an edge of the drawing first</source>
<translation>cliquez d’abord sur une couche, un neurone ou une arête du dessin</translation>
</message>
<message>
<location filename="gui/commands/when.py" />
<source>click one first</source>
<translation>cliquez d’abord sur l’un d’eux</translation>
</message>
<message>
<location filename="gui/commands/when.py" />
<source>copy layers or neurons first (Ctrl+C)</source>
<translation>copiez d’abord des couches ou des neurones (Ctrl+C)</translation>
</message>
<message>
<location filename="gui/commands/when.py" />
<source>edit them in the table of the Data panel</source>
<translation>modifiez-les dans la table du panneau Données</translation>
</message>
<message>
<location filename="gui/commands/when.py" />
<source>go back to an earlier one first</source>
<translation>revenez d’abord à un instant antérieur</translation>
</message>
<message>
<location filename="gui/commands/when.py" />
<source>have one hidden first (Ctrl+Shift+F)</source>
<translation>faites-en d’abord cacher une (Ctrl+Maj+F)</translation>
</message>
<message>
<location filename="gui/commands/when.py" />
<source>import a table first (Ctrl+Shift+I)</source>
<translation>importez d’abord une table (Ctrl+Maj+I)</translation>
</message>
<message>
<location filename="gui/commands/when.py" />
<source>no exercise is under way</source>
<translation>aucun exercice n’est en cours</translation>
</message>
<message>
<location filename="gui/commands/when.py" />
<source>no fault is hidden in the program</source>
<translation>aucune faute n’est cachée dans le programme</translation>
</message>
<message>
<location filename="gui/commands/when.py" />
<source>no guided tour is under way</source>
<translation>aucune visite guidée n’est en cours</translation>
</message>
<message>
<location filename="gui/commands/when.py" />
<source>no number is explained</source>
<translation>aucun nombre n’est expliqué</translation>
</message>
<message>
<location filename="gui/commands/when.py" />
<source>nothing is selected</source>
<translation>rien n’est sélectionné</translation>
</message>
<message>
<location filename="gui/commands/when.py" />
<source>pause it first (Space)</source>
<translation>mettez-le d’abord en pause (Espace)</translation>
</message>
<message>
<location filename="gui/commands/when.py" />
<source>put one in first (Ctrl+Shift+F)</source>
<translation>glissez-en d’abord une (Ctrl+Maj+F)</translation>
</message>
<message>
<location filename="gui/commands/when.py" />
<source>put one in front of the next step (F9)</source>
<translation>mettez-en un devant le pas suivant (F9)</translation>
</message>
<message>
<location filename="gui/commands/when.py" />
<source>the batch has one sample alone</source>
<translation>le lot n’a qu’un seul exemple</translation>
</message>
<message>
<location filename="gui/commands/when.py" />
<source>the data have no samples</source>
<translation>les données n’ont aucun exemple</translation>
</message>
<message>
<location filename="gui/commands/when.py" />
<source>the data were not imported</source>
<translation>les données n’ont pas été importées</translation>
</message>
<message>
<location filename="gui/commands/when.py" />
<source>the drawing shows the weights already</source>
<translation>le dessin montre déjà les poids</translation>
</message>
<message>
<location filename="gui/commands/when.py" />
<source>the file of the data is not missing</source>
<translation>le fichier des données ne manque pas</translation>
</message>
<message>
<location filename="gui/commands/when.py" />
<source>the learning rule stores no patterns</source>
<translation>la règle d’apprentissage ne mémorise aucun motif</translation>
</message>
<message>
<location filename="gui/commands/when.py" />
<source>the learning rule {title} does without gradients</source>
<extracomment>pattern</extracomment>
<translation>la règle d’apprentissage {title} se passe de gradients</translation>
</message>
<message>
<location filename="gui/commands/when.py" />
<source>the samples are your own already</source>
<translation>les exemples sont déjà les vôtres</translation>
</message>
<message>
<location filename="gui/commands/when.py" />
<source>the training is running</source>
<translation>l’apprentissage est en cours</translation>
</message>
<message>
<location filename="gui/commands/when.py" />
<source>there are no stops</source>
<translation>il n’y a aucun point d’arrêt</translation>
</message>
<message>
<location filename="gui/commands/when.py" />
<source>there is no edit to redo</source>
<translation>il n’y a aucune modification à rétablir</translation>
</message>
<message>
<location filename="gui/commands/when.py" />
<source>there is no edit to undo</source>
<translation>il n’y a aucune modification à annuler</translation>
</message>
<message>
<location filename="gui/commands/when.py" />
<source>there is no fault in the program</source>
<translation>il n’y a aucune faute dans le programme</translation>
</message>
<message>
<location filename="gui/commands/when.py" />
<source>there is nothing to paste</source>
<translation>il n’y a rien à coller</translation>
</message>
<message>
<location filename="gui/commands/when.py" />
<source>this is the latest moment that is known of the training</source>
<translation>c’est le dernier instant connu de l’apprentissage</translation>
</message>
<message>
<location filename="gui/commands/when.py" />
<source>this needs data of two inputs and one target of two values</source>
<translation>il faut pour cela des données à deux entrées et une cible à deux valeurs</translation>
</message>
<message>
<location filename="gui/data_choice.py" />
<source>A file of your own: CSV, Excel, Parquet, NumPy, IDX  (Ctrl+Shift+I)</source>
<translation>Un fichier à vous : CSV, Excel, Parquet, NumPy, IDX  (Ctrl+Maj+I)</translation>
</message>
<message>
<location filename="gui/data_choice.py" />
<source>Data ({endings});;All files (*)</source>
<translation>Données ({endings});;Tous les fichiers (*)</translation>
</message>
<message>
<location filename="gui/data_choice.py" />
<source>Import data…</source>
<translation>Importer des données…</translation>
</message>
<message>
<location filename="gui/data_choice.py" />
<source>Standardize the inputs</source>
<translation>Centrer-réduire les entrées</translation>
</message>
<message>
<location filename="gui/data_choice.py" />
<source>Standardize the inputs and the target</source>
<translation>Centrer-réduire les entrées et la cible</translation>
</message>
<message>
<location filename="gui/data_choice.py" />
<source>Standardize the target</source>
<translation>Centrer-réduire la cible</translation>
</message>
<message>
<location filename="gui/data_choice.py" />
<source>The data in use are still “{data}”.</source>
<translation>Les données utilisées restent « {data} ».</translation>
</message>
<message>
<location filename="gui/data_choice.py" />
<source>choose the data</source>
<translation>choisir les données</translation>
</message>
<message>
<location filename="gui/data_choice.py" />
<source>undo it if it was meant otherwise (Ctrl+Z)</source>
<translation>annulez si ce n’était pas voulu (Ctrl+Z)</translation>
</message>
<message>
<location filename="gui/data_choice.py" />
<source>validation and test together must leave something for training</source>
<translation>validation et test ensemble doivent laisser quelque chose à l’apprentissage</translation>
</message>
<message>
<location filename="gui/data_choice.py" />
<source>{listed} *-ubyte</source>
<extracomment>pattern</extracomment>
<translation>{listed} *-ubyte</translation>
</message>
<message>
<location filename="gui/dialogs/about.py" />
<source>About nnsim</source>
<translation>À propos de nnsim</translation>
</message>
<message>
<location filename="gui/dialogs/about.py" />
<source>Copy the versions, for a report</source>
<translation>Copier les versions, pour un rapport</translation>
</message>
<message>
<location filename="gui/dialogs/about.py" />
<source>Copy versions</source>
<translation>Copier les versions</translation>
</message>
<message>
<location filename="gui/dialogs/about.py" />
<source>Draw a neural network, walk through its training step by step, see every number behind every number.</source>
<translation>Dessinez un réseau de neurones, parcourez son apprentissage pas à pas, voyez d’où vient chaque nombre.</translation>
</message>
<message>
<location filename="gui/dialogs/about.py" />
<source>Licence</source>
<translation>Licence</translation>
</message>
<message>
<location filename="gui/dialogs/about.py" />
<source>MIT License

Copyright (c) the nnsim contributors

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

Fonts: Inter and JetBrains Mono (SIL Open Font License 1.1), DejaVu Sans (Bitstream Vera licence). Qt and PySide6 are used under the LGPL version 3. Data sets: see resources/datasets/README.md.
</source>
<translation>MIT License

Copyright (c) the nnsim contributors

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

Fonts: Inter and JetBrains Mono (SIL Open Font License 1.1), DejaVu Sans (Bitstream Vera licence). Qt and PySide6 are used under the LGPL version 3. Data sets: see resources/datasets/README.md.
</translation>
</message>
<message>
<location filename="gui/dialogs/about.py" />
<source>Python</source>
<translation>Python</translation>
</message>
<message>
<location filename="gui/dialogs/about.py" />
<source>Qt</source>
<translation>Qt</translation>
</message>
<message>
<location filename="gui/dialogs/about.py" />
<source>Versions</source>
<translation>Versions</translation>
</message>
<message>
<location filename="gui/dialogs/about.py" />
<source>not installed</source>
<translation>pas installé</translation>
</message>
<message>
<location filename="gui/dialogs/about.py" />
<source>system</source>
<translation>système</translation>
</message>
<message>
<location filename="gui/dialogs/capacity.py" />
<source>At least half is recalled of up to {most} patterns, {share} a unit.</source>
<translation>Au moins la moitié est rappelée jusqu’à {most} motifs, {share} par unité.</translation>
</message>
<message>
<location filename="gui/dialogs/capacity.py" />
<source>Begin the experiment, or stop it</source>
<translation>Commencer l’expérience, ou l’arrêter</translation>
</message>
<message>
<location filename="gui/dialogs/capacity.py" />
<source>How many patterns can be stored</source>
<translation>Combien de motifs peuvent être mémorisés</translation>
</message>
<message>
<location filename="gui/dialogs/capacity.py" />
<source>How many units the network has</source>
<translation>Combien d’unités a le réseau</translation>
</message>
<message>
<location filename="gui/dialogs/capacity.py" />
<source>How often each number of patterns is tried</source>
<translation>Combien de fois chaque nombre de motifs est essayé</translation>
</message>
<message>
<location filename="gui/dialogs/capacity.py" />
<source>Progress of the experiment</source>
<translation>Avancement de l’expérience</translation>
</message>
<message>
<location filename="gui/dialogs/capacity.py" />
<source>Random patterns are stored, damaged and recalled by {rule}, as it is set in the training settings{settings}. One counts as recalled when the state of rest has an overlap of at least 0.95 with it.</source>
<translation>Des motifs aléatoires sont mémorisés, abîmés et rappelés par {rule}, avec ses réglages d’apprentissage{settings}. Un motif compte comme rappelé quand l’état de repos a avec lui un recouvrement d’au moins 0,95.</translation>
</message>
<message>
<location filename="gui/dialogs/capacity.py" />
<source>Share recalled over the number of patterns</source>
<translation>Part rappelée selon le nombre de motifs</translation>
</message>
<message>
<location filename="gui/dialogs/capacity.py" />
<source>Stopped.</source>
<translation>Arrêté.</translation>
</message>
<message>
<location filename="gui/dialogs/capacity.py" />
<source>Try</source>
<translation>Essayer</translation>
</message>
<message>
<location filename="gui/dialogs/capacity.py" />
<source>patterns</source>
<translation>motifs</translation>
</message>
<message>
<location filename="gui/dialogs/capacity.py" />
<source>share recalled</source>
<translation>part rappelée</translation>
</message>
<message>
<location filename="gui/dialogs/capacity.py" />
<source>theory: {share} a unit</source>
<translation>théorie : {share} par unité</translation>
</message>
<message>
<location filename="gui/dialogs/capacity.py" />
<source>trials</source>
<translation>essais</translation>
</message>
<message>
<location filename="gui/dialogs/capacity.py" />
<source>{units} units, {trials} trials of each number of patterns.</source>
<translation>{units} unités, {trials} essais de chaque nombre de motifs.</translation>
</message>
<message>
<location filename="gui/dialogs/crash.py" />
<source>A copy of your work is kept as {path}; the gallery offers it at the next start.</source>
<translation>Une copie de votre travail est gardée sous {path} ; la galerie la propose au prochain démarrage.</translation>
</message>
<message>
<location filename="gui/dialogs/crash.py" />
<source>Copy report</source>
<translation>Copier le rapport</translation>
</message>
<message>
<location filename="gui/dialogs/crash.py" />
<source>Copy the report to the clipboard</source>
<translation>Copier le rapport dans le presse-papiers</translation>
</message>
<message>
<location filename="gui/dialogs/crash.py" />
<source>Nothing was unsaved.</source>
<translation>Rien n’était à enregistrer.</translation>
</message>
<message>
<location filename="gui/dialogs/crash.py" />
<source>Report</source>
<translation>Rapport</translation>
</message>
<message>
<location filename="gui/dialogs/crash.py" />
<source>This is a fault of the program, not yours. {safe} You can go on, or copy this report and send it.</source>
<translation>C’est une erreur du programme, pas de vous. {safe} Vous pouvez continuer, ou copier ce rapport et l’envoyer.</translation>
</message>
<message>
<location filename="gui/dialogs/crash.py" />
<source>Your work could not be saved; try File → Save as.</source>
<translation>Votre travail n’a pas pu être enregistré ; essayez Fichier → Enregistrer sous.</translation>
</message>
<message>
<location filename="gui/dialogs/crash.py" />
<source>a copy of your work is kept as {path}</source>
<translation>une copie de votre travail est gardée sous {path}</translation>
</message>
<message>
<location filename="gui/dialogs/crash.py" />
<source>nnsim made a mistake</source>
<translation>nnsim a fait une erreur</translation>
</message>
<message>
<location filename="gui/dialogs/crash.py" />
<source>save your work (Ctrl+S) and start nnsim again</source>
<translation>enregistrez votre travail (Ctrl+S) et redémarrez nnsim</translation>
</message>
<message>
<location filename="gui/dialogs/crash.py" />
<source>save your work now</source>
<translation>enregistrez votre travail maintenant</translation>
</message>
<message>
<location filename="gui/dialogs/crash.py" />
<source>the program made a mistake: {kind}</source>
<translation>le programme a fait une erreur : {kind}</translation>
</message>
<message>
<location filename="gui/dialogs/crash.py" />
<source>the program made the same mistake again: {kind}</source>
<translation>le programme a refait la même erreur : {kind}</translation>
</message>
<message>
<location filename="gui/dialogs/draw_samples.py" />
<source>Back to the starting weights</source>
<translation>Retour aux poids de départ</translation>
</message>
<message>
<location filename="gui/dialogs/draw_samples.py" />
<source>Draw a pattern and store it; draw a damaged one and let it be recalled.</source>
<translation>Dessinez un motif et mémorisez-le ; dessinez-en un abîmé et faites-le rappeler.</translation>
</message>
<message>
<location filename="gui/dialogs/draw_samples.py" />
<source>Draw an image</source>
<translation>Dessiner une image</translation>
</message>
<message>
<location filename="gui/dialogs/draw_samples.py" />
<source>Draw patterns</source>
<translation>Dessiner des motifs</translation>
</message>
<message>
<location filename="gui/dialogs/draw_samples.py" />
<source>Draw samples</source>
<translation>Dessiner des exemples</translation>
</message>
<message>
<location filename="gui/dialogs/draw_samples.py" />
<source>Each point is a sample; undo and redo are those of the window.</source>
<translation>Chaque point est un exemple ; annuler et rétablir sont ceux de la fenêtre.</translation>
</message>
<message>
<location filename="gui/dialogs/draw_samples.py" />
<source>Reset</source>
<translation>Réinitialiser</translation>
</message>
<message>
<location filename="gui/dialogs/draw_samples.py" />
<source>The network says what it is while you draw.</source>
<translation>Le réseau dit ce que c’est pendant que vous dessinez.</translation>
</message>
<message>
<location filename="gui/dialogs/draw_samples.py" />
<source>Train at full speed; again to pause  (Space)</source>
<translation>Entraîner à pleine vitesse ; de nouveau : pause  (Espace)</translation>
</message>
<message>
<location filename="gui/dialogs/draw_samples.py" />
<source>Train or pause</source>
<translation>Entraîner ou mettre en pause</translation>
</message>
<message>
<location filename="gui/dialogs/draw_samples.py" />
<source>choose data with two inputs, with one input and one target, or images; own samples begin with two</source>
<translation>choisissez des données à deux entrées, à une entrée et une cible, ou des images ; des exemples à vous commencent avec deux</translation>
</message>
<message>
<location filename="gui/dialogs/draw_samples.py" />
<source>these samples cannot be drawn</source>
<translation>ces exemples ne peuvent pas être dessinés</translation>
</message>
<message>
<location filename="gui/dialogs/draw_samples.py" />
<source>they have {inputs} inputs</source>
<extracomment>pattern</extracomment>
<translation>ils ont {inputs} entrées</translation>
</message>
<message>
<location filename="gui/dialogs/export_picture.py" />
<source>Choose where to save the picture</source>
<translation>Choisir où enregistrer l’image</translation>
</message>
<message>
<location filename="gui/dialogs/export_picture.py" />
<source>Dots, 300 an inch, for any program</source>
<translation>Des points, 300 par pouce, pour tout programme</translation>
</message>
<message>
<location filename="gui/dialogs/export_picture.py" />
<source>Export picture</source>
<translation>Exporter une image</translation>
</message>
<message>
<location filename="gui/dialogs/export_picture.py" />
<source>Format</source>
<translation>Format</translation>
</message>
<message>
<location filename="gui/dialogs/export_picture.py" />
<source>Preview</source>
<translation>Aperçu</translation>
</message>
<message>
<location filename="gui/dialogs/export_picture.py" />
<source>Save as…</source>
<translation>Enregistrer sous…</translation>
</message>
<message>
<location filename="gui/dialogs/export_picture.py" />
<source>Text as text, lines as lines, for printing and for LaTeX</source>
<translation>Le texte reste du texte, les traits des traits, pour l’impression et pour LaTeX</translation>
</message>
<message>
<location filename="gui/dialogs/export_picture.py" />
<source>The network drawn, for a text, a slide or a web page.</source>
<translation>Le réseau dessiné, pour un texte, une diapositive ou une page web.</translation>
</message>
<message>
<location filename="gui/dialogs/export_picture.py" />
<source>The picture is in {path}.</source>
<translation>L’image est dans {path}.</translation>
</message>
<message>
<location filename="gui/dialogs/export_picture.py" />
<source>What kind of file is saved</source>
<translation>Quel genre de fichier est enregistré</translation>
</message>
<message>
<location filename="gui/dialogs/export_weights.py" />
<source>Choose where to save the network</source>
<translation>Choisir où enregistrer le réseau</translation>
</message>
<message>
<location filename="gui/dialogs/export_weights.py" />
<source>Export</source>
<translation>Exporter</translation>
</message>
<message>
<location filename="gui/dialogs/export_weights.py" />
<source>How the file begins</source>
<translation>Comment le fichier commence</translation>
</message>
<message>
<location filename="gui/dialogs/export_weights.py" />
<source>In the file</source>
<translation>Dans le fichier</translation>
</message>
<message>
<location filename="gui/dialogs/export_weights.py" />
<source>The network is in {path}.</source>
<translation>Le réseau est dans {path}.</translation>
</message>
<message>
<location filename="gui/dialogs/export_weights.py" />
<source>The trained network as a file for other programs.</source>
<translation>Le réseau entraîné comme fichier pour d’autres programmes.</translation>
</message>
<message>
<location filename="gui/dialogs/export_weights.py" />
<source>To be known</source>
<translation>À savoir</translation>
</message>
<message>
<location filename="gui/dialogs/export_weights.py" />
<source>What the file is like: the beginning of a text, or what a file of bytes holds</source>
<translation>À quoi ressemble le fichier : le début d’un texte, ou ce que contient un fichier binaire</translation>
</message>
<message>
<location filename="gui/dialogs/export_weights.py" />
<source>{n} bytes</source>
<translation>{n} octets</translation>
</message>
<message>
<location filename="gui/dialogs/faults.py" />
<source>A classical mistake is put into the program, which then really makes it. Ctrl+Z takes it back, and exported weights know nothing of it.</source>
<translation>Une erreur classique est glissée dans le programme, qui la commet alors vraiment. Ctrl+Z l’enlève, et les poids exportés n’en savent rien.</translation>
</message>
<message>
<location filename="gui/dialogs/faults.py" />
<source>Faults to find</source>
<translation>Fautes à trouver</translation>
</message>
<message>
<location filename="gui/dialogs/faults.py" />
<source>Find a hidden fault</source>
<translation>Trouver une faute cachée</translation>
</message>
<message>
<location filename="gui/dialogs/faults.py" />
<source>Inject a fault</source>
<translation>Glisser une faute</translation>
</message>
<message>
<location filename="gui/dialogs/faults.py" />
<source>Remove {name}</source>
<translation>Retirer {name}</translation>
</message>
<message>
<location filename="gui/dialogs/faults.py" />
<source>Take this fault out of the program</source>
<translation>Retirer cette faute du programme</translation>
</message>
<message>
<location filename="gui/dialogs/faults.py" />
<source>This program has no fault.</source>
<translation>Ce programme n’a pas de faute.</translation>
</message>
<message>
<location filename="gui/dialogs/faults.py" />
<source>a hidden fault</source>
<translation>une faute cachée</translation>
</message>
<message>
<location filename="gui/dialogs/files.py" />
<source>Import weights</source>
<translation>Importer des poids</translation>
</message>
<message>
<location filename="gui/dialogs/files.py" />
<source>Open a project</source>
<translation>Ouvrir un projet</translation>
</message>
<message>
<location filename="gui/dialogs/files.py" />
<source>Save as …</source>
<translation>Enregistrer sous …</translation>
</message>
<message>
<location filename="gui/dialogs/files.py" />
<source>Save over it</source>
<translation>L’écraser</translation>
</message>
<message>
<location filename="gui/dialogs/files.py" />
<source>Save over it, or keep both under two names?</source>
<translation>L’écraser, ou garder les deux sous deux noms ?</translation>
</message>
<message>
<location filename="gui/dialogs/files.py" />
<source>Save them before going on?</source>
<translation>Les enregistrer avant de continuer ?</translation>
</message>
<message>
<location filename="gui/dialogs/files.py" />
<source>Saved as {name}.</source>
<translation>Enregistré sous {name}.</translation>
</message>
<message>
<location filename="gui/dialogs/files.py" />
<source>The file was changed</source>
<translation>Le fichier a été modifié</translation>
</message>
<message>
<location filename="gui/dialogs/files.py" />
<source>The network of the text is open; it has no file yet.</source>
<translation>Le réseau du texte est ouvert ; il n’a pas encore de fichier.</translation>
</message>
<message>
<location filename="gui/dialogs/files.py" />
<source>The rescued copy is not needed any more and was deleted.</source>
<translation>La copie de secours ne sert plus et a été supprimée.</translation>
</message>
<message>
<location filename="gui/dialogs/files.py" />
<source>The weights of {name} are in the network.</source>
<translation>Les poids de {name} sont dans le réseau.</translation>
</message>
<message>
<location filename="gui/dialogs/files.py" />
<source>Unsaved changes</source>
<translation>Modifications non enregistrées</translation>
</message>
<message>
<location filename="gui/dialogs/files.py" />
<source>Weights and networks ({endings});;All files (*)</source>
<translation>Poids et réseaux ({endings});;Tous les fichiers (*)</translation>
</message>
<message>
<location filename="gui/dialogs/files.py" />
<source>nnsim projects (*.nnsim);;Networks of other programs ({endings});;All files (*)</source>
<translation>Projets nnsim (*.nnsim);;Réseaux d’autres programmes ({endings});;Tous les fichiers (*)</translation>
</message>
<message>
<location filename="gui/dialogs/files.py" />
<source>“{name}” has changes that are not saved.</source>
<translation>« {name} » a des modifications non enregistrées.</translation>
</message>
<message>
<location filename="gui/dialogs/first_steps.py" />
<source>All keys…</source>
<translation>Tous les raccourcis…</translation>
</message>
<message>
<location filename="gui/dialogs/first_steps.py" />
<source>Click a line of the program: it is computed up to there, or taken back.</source>
<translation>Cliquez sur une ligne du programme : il est calculé jusque-là, ou défait.</translation>
</message>
<message>
<location filename="gui/dialogs/first_steps.py" />
<source>Click a neuron or an edge: the inspector shows its numbers, and how each was computed.</source>
<translation>Cliquez sur un neurone ou une arête : l’inspecteur montre ses nombres, et comment chacun a été calculé.</translation>
</message>
<message>
<location filename="gui/dialogs/first_steps.py" />
<source>Finish phase: to the end of the forward pass, of the loss, of the backward pass, or of the update.</source>
<translation>Finir la phase : jusqu’au bout de la passe avant, de la perte, de la passe arrière ou de la mise à jour.</translation>
</message>
<message>
<location filename="gui/dialogs/first_steps.py" />
<source>First steps</source>
<translation>Premiers pas</translation>
</message>
<message>
<location filename="gui/dialogs/first_steps.py" />
<source>Next sample: see the same step for another sample of the batch.</source>
<translation>Exemple suivant : voir le même pas pour un autre exemple du lot.</translation>
</message>
<message>
<location filename="gui/dialogs/first_steps.py" />
<source>Open an example of the gallery, or make a network of your own.</source>
<translation>Ouvrez un exemple de la galerie, ou faites un réseau à vous.</translation>
</message>
<message>
<location filename="gui/dialogs/first_steps.py" />
<source>Play: it steps by itself. “by operation” says how far a step goes.</source>
<translation>Lecture : il avance tout seul. « par opération » dit jusqu’où va un pas.</translation>
</message>
<message>
<location filename="gui/dialogs/first_steps.py" />
<source>Predict, then reveal: numbers are hidden, you work them out, and are told what went wrong.</source>
<translation>Prédire, puis découvrir : des nombres sont cachés, vous les calculez, et apprenez ce qui n’allait pas.</translation>
</message>
<message>
<location filename="gui/dialogs/first_steps.py" />
<source>Reset: back to the starting weights. Every edit of the network can be undone.</source>
<translation>Réinitialiser : retour aux poids de départ. Chaque modification du réseau peut être annulée.</translation>
</message>
<message>
<location filename="gui/dialogs/first_steps.py" />
<source>Step back: the last step is undone, and every number is what it was.</source>
<translation>Reculer d’un pas : le dernier pas est défait, et chaque nombre est comme avant.</translation>
</message>
<message>
<location filename="gui/dialogs/first_steps.py" />
<source>Step: one line of the program is computed. The arrow shows which one is next.</source>
<translation>Avancer d’un pas : une ligne du programme est calculée. La flèche montre laquelle vient ensuite.</translation>
</message>
<message>
<location filename="gui/dialogs/first_steps.py" />
<source>Train: at full speed, until you press it again. The curves show loss and accuracy.</source>
<translation>Entraîner : à pleine vitesse, jusqu’à ce que vous appuyiez de nouveau. Les courbes montrent perte et exactitude.</translation>
</message>
<message>
<location filename="gui/dialogs/first_steps.py" />
<source>What the words mean</source>
<translation>Ce que veulent dire les mots</translation>
</message>
<message>
<location filename="gui/dialogs/first_steps.py" />
<source>all training samples seen once: as many updates as there are batches</source>
<translation>tous les exemples d’apprentissage vus une fois : autant de mises à jour que de lots</translation>
</message>
<message>
<location filename="gui/dialogs/first_steps.py" />
<source>delta of a neuron: how the loss changes with its z</source>
<translation>delta d’un neurone : comment la perte change avec son z</translation>
</message>
<message>
<location filename="gui/dialogs/first_steps.py" />
<source>how the loss E changes with an output; ∂E/∂W, the gradient, is the same for weights</source>
<translation>comment la perte E change avec une sortie ; ∂E/∂W, le gradient, est la même chose pour les poids</translation>
</message>
<message>
<location filename="gui/dialogs/first_steps.py" />
<source>learning rate: how far an update goes against the gradient</source>
<translation>taux d’apprentissage : jusqu’où une mise à jour va contre le gradient</translation>
</message>
<message>
<location filename="gui/dialogs/first_steps.py" />
<source>loss: how wrong the outputs are; the mean over the samples of a batch</source>
<translation>perte : à quel point les sorties sont fausses ; la moyenne sur les exemples d’un lot</translation>
</message>
<message>
<location filename="gui/dialogs/first_steps.py" />
<source>net input of a neuron: the bias, and each input times its weight, summed up</source>
<translation>entrée nette d’un neurone : le biais, et chaque entrée fois son poids, le tout sommé</translation>
</message>
<message>
<location filename="gui/dialogs/first_steps.py" />
<source>one change of all weights: forward, loss, backward, update</source>
<translation>un changement de tous les poids : avant, perte, arrière, mise à jour</translation>
</message>
<message>
<location filename="gui/dialogs/first_steps.py" />
<source>output of a neuron: the activation function of z; in the common notation a</source>
<translation>sortie d’un neurone : la fonction d’activation de z ; a dans la notation courante</translation>
</message>
<message>
<location filename="gui/dialogs/first_steps.py" />
<source>the samples of one update: a single one, some, or all of them</source>
<translation>les exemples d’une mise à jour : un seul, quelques-uns ou tous</translation>
</message>
<message>
<location filename="gui/dialogs/frame.py" />
<source>Cancel</source>
<translation>Annuler</translation>
</message>
<message>
<location filename="gui/dialogs/frame.py" />
<source>Close</source>
<translation>Fermer</translation>
</message>
<message>
<location filename="gui/dialogs/frame.py" />
<source>Close  (Esc)</source>
<translation>Fermer  (Échap)</translation>
</message>
<message>
<location filename="gui/dialogs/frame.py" />
<source>Do nothing  (Esc)</source>
<translation>Ne rien faire  (Échap)</translation>
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Activation functions</source>
<translation>Fonctions d’activation</translation>
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Beginnings of words; ↓ goes to what was found  (Ctrl+F)</source>
<translation>Débuts de mots ; ↓ va à ce qui a été trouvé  (Ctrl+F)</translation>
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Data sets</source>
<translation>Jeux de données</translation>
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Files of data</source>
<translation>Fichiers de données</translation>
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Formats of files</source>
<translation>Formats de fichiers</translation>
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Forward</source>
<translation>En avant</translation>
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Glossary</source>
<translation>Glossaire</translation>
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Guides</source>
<translation>Guides</translation>
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Help – nnsim</source>
<translation>Aide – nnsim</translation>
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Kinds of layers</source>
<translation>Types de couches</translation>
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Kinds of stops</source>
<translation>Types de points d’arrêt</translation>
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Learning rules</source>
<translation>Règles d’apprentissage</translation>
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Look up</source>
<translation>Chercher</translation>
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Look up a word</source>
<translation>Chercher un mot</translation>
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Losses</source>
<translation>Fonctions de perte</translation>
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Nothing found. Did you mean:</source>
<translation>Rien trouvé. Vouliez-vous dire :</translation>
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Nothing found: try another word</source>
<translation>Rien trouvé : essayez un autre mot</translation>
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Numbers of the canvas</source>
<translation>Nombres du dessin</translation>
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Optimizers</source>
<translation>Optimiseurs</translation>
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Pages</source>
<translation>Pages</translation>
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Preparation of inputs</source>
<translation>Préparation des entrées</translation>
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Regularization</source>
<translation>Régularisation</translation>
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Schedules</source>
<translation>Programmes du taux</translation>
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Starting weights</source>
<translation>Poids de départ</translation>
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>The page after  (Alt+→)</source>
<translation>La page suivante  (Alt+→)</translation>
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>The page before  (Alt+←)</source>
<translation>La page précédente  (Alt+←)</translation>
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Where everything can be found  (Alt+Home)</source>
<translation>Où tout se trouve  (Alt+Début)</translation>
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>{title} – Help – nnsim</source>
<translation>{title} – Aide – nnsim</translation>
</message>
<message>
<location filename="gui/dialogs/history_charts.py" />
<source>Connections a neuron</source>
<translation>Connexions par neurone</translation>
</message>
<message>
<location filename="gui/dialogs/history_charts.py" />
<source>How large networks were</source>
<translation>La taille des réseaux d’hier</translation>
</message>
<message>
<location filename="gui/dialogs/history_charts.py" />
<source>Stars are your own networks: the one that is open, and those of the files of last time.</source>
<translation>Les étoiles sont vos propres réseaux : celui qui est ouvert, et ceux des fichiers de la dernière fois.</translation>
</message>
<message>
<location filename="gui/dialogs/history_charts.py" />
<source>The second chart has those whose number of connections is known.</source>
<translation>Le second graphique montre ceux dont le nombre de connexions est connu.</translation>
</message>
<message>
<location filename="gui/dialogs/history_charts.py" />
<source>{name}: {source}</source>
<translation>{name} : {source}</translation>
</message>
<message>
<location filename="gui/dialogs/import_data.py" />
<source>A new network, {shape}, learns them.</source>
<translation>Un nouveau réseau, {shape}, les apprend.</translation>
</message>
<message>
<location filename="gui/dialogs/import_data.py" />
<source>Another file…</source>
<translation>Autre fichier…</translation>
</message>
<message>
<location filename="gui/dialogs/import_data.py" />
<source>Choose another file</source>
<translation>Choisir un autre fichier</translation>
</message>
<message>
<location filename="gui/dialogs/import_data.py" />
<source>How much has been read</source>
<translation>Combien a été lu</translation>
</message>
<message>
<location filename="gui/dialogs/import_data.py" />
<source>Import</source>
<translation>Importer</translation>
</message>
<message>
<location filename="gui/dialogs/import_data.py" />
<source>Import a folder of images</source>
<translation>Importer un dossier d’images</translation>
</message>
<message>
<location filename="gui/dialogs/import_data.py" />
<source>Import data</source>
<translation>Importer des données</translation>
</message>
<message>
<location filename="gui/dialogs/import_data.py" />
<source>It was not read to its end.</source>
<translation>Il n’a pas été lu jusqu’au bout.</translation>
</message>
<message>
<location filename="gui/dialogs/import_data.py" />
<source>Make it the data of the network; Ctrl+Z takes it back</source>
<translation>En faire les données du réseau ; Ctrl+Z l’annule</translation>
</message>
<message>
<location filename="gui/dialogs/import_data.py" />
<source>Stop reading</source>
<translation>Arrêter la lecture</translation>
</message>
<message>
<location filename="gui/dialogs/import_data.py" />
<source>copy cells in a spreadsheet first</source>
<translation>copiez d’abord des cellules dans un tableur</translation>
</message>
<message>
<location filename="gui/dialogs/import_data.py" />
<source>import data</source>
<translation>importer des données</translation>
</message>
<message>
<location filename="gui/dialogs/import_data.py" />
<source>no text was copied</source>
<translation>aucun texte n’a été copié</translation>
</message>
<message>
<location filename="gui/dialogs/import_data.py" />
<source>there is no table to paste</source>
<translation>il n’y a pas de table à coller</translation>
</message>
<message>
<location filename="gui/dialogs/import_data.py" />
<source>undo takes it back</source>
<translation>annuler revient en arrière</translation>
</message>
<message>
<location filename="gui/dialogs/import_data.py" />
<source>untitled</source>
<translation>sans titre</translation>
</message>
<message>
<location filename="gui/dialogs/import_data.py" />
<source>{n:,} rows were left out; the Data panel says which.</source>
<translation>{n:,} lignes ont été laissées de côté ; le panneau Données dit lesquelles.</translation>
</message>
<message>
<location filename="gui/dialogs/import_data.py" />
<source>{samples} of {name} are the data now.</source>
<translation>{samples} de {name} sont maintenant les données.</translation>
</message>
<message>
<location filename="gui/dialogs/lesson.py" />
<source>All tasks are handed in: save the result, and give the file to your teacher.</source>
<translation>Toutes les tâches sont rendues : enregistrez le résultat et donnez le fichier à votre enseignant.</translation>
</message>
<message>
<location filename="gui/dialogs/lesson.py" />
<source>Begin the lesson under this name</source>
<translation>Commencer la leçon sous ce nom</translation>
</message>
<message>
<location filename="gui/dialogs/lesson.py" />
<source>Go on where a result was saved</source>
<translation>Continuer là où un résultat a été enregistré</translation>
</message>
<message>
<location filename="gui/dialogs/lesson.py" />
<source>Go on with a result</source>
<translation>Continuer un résultat</translation>
</message>
<message>
<location filename="gui/dialogs/lesson.py" />
<source>Go on with a result…</source>
<translation>Continuer un résultat…</translation>
</message>
<message>
<location filename="gui/dialogs/lesson.py" />
<source>It is saved in the result, and the numbers of the tasks are drawn from it</source>
<translation>Il est enregistré dans le résultat, et les nombres des tâches en sont tirés</translation>
</message>
<message>
<location filename="gui/dialogs/lesson.py" />
<source>Lessons of nnsim (*.nnsim-lesson);;All files (*)</source>
<translation>Leçons de nnsim (*.nnsim-lesson);;Tous les fichiers (*)</translation>
</message>
<message>
<location filename="gui/dialogs/lesson.py" />
<source>One task is not handed in, and counts nothing yet.</source>
<translation>Une tâche n’est pas rendue et ne compte pas encore.</translation>
</message>
<message>
<location filename="gui/dialogs/lesson.py" />
<source>Open a lesson</source>
<translation>Ouvrir une leçon</translation>
</message>
<message>
<location filename="gui/dialogs/lesson.py" />
<source>Results of nnsim (*.nnsim-result)</source>
<translation>Résultats de nnsim (*.nnsim-result)</translation>
</message>
<message>
<location filename="gui/dialogs/lesson.py" />
<source>Save the result</source>
<translation>Enregistrer le résultat</translation>
</message>
<message>
<location filename="gui/dialogs/lesson.py" />
<source>Save the result before going on?</source>
<translation>Enregistrer le résultat avant de continuer ?</translation>
</message>
<message>
<location filename="gui/dialogs/lesson.py" />
<source>The result is in {path}.</source>
<translation>Le résultat est dans {path}.</translation>
</message>
<message>
<location filename="gui/dialogs/lesson.py" />
<source>The result is not saved</source>
<translation>Le résultat n’est pas enregistré</translation>
</message>
<message>
<location filename="gui/dialogs/lesson.py" />
<source>The task is handed in; save the result when you have done all.</source>
<translation>La tâche est rendue ; enregistrez le résultat quand vous aurez tout fait.</translation>
</message>
<message>
<location filename="gui/dialogs/lesson.py" />
<source>What you did in “{title}” is not saved.</source>
<translation>Ce que vous avez fait dans « {title} » n’est pas enregistré.</translation>
</message>
<message>
<location filename="gui/dialogs/lesson.py" />
<source>Your name or number</source>
<translation>Votre nom ou numéro</translation>
</message>
<message>
<location filename="gui/dialogs/lesson.py" />
<source>Your tasks have numbers of their own, drawn from your name: type it as your teacher knows it.</source>
<translation>Vos tâches ont leurs propres nombres, tirés de votre nom : tapez-le comme votre enseignant le connaît.</translation>
</message>
<message>
<location filename="gui/dialogs/lesson.py" />
<source>open one</source>
<translation>ouvrez-en une</translation>
</message>
<message>
<location filename="gui/dialogs/lesson.py" />
<source>there is no lesson</source>
<translation>il n’y a pas de leçon</translation>
</message>
<message>
<location filename="gui/dialogs/lesson.py" />
<source>{n} tasks are not handed in, and count nothing yet.</source>
<translation>{n} tâches ne sont pas rendues et ne comptent pas encore.</translation>
</message>
<message>
<location filename="gui/dialogs/locate_data.py" />
<source>File, Locate the data… reads the file again</source>
<translation>Fichier, Retrouver les données… relit le fichier</translation>
</message>
<message>
<location filename="gui/dialogs/locate_data.py" />
<source>Shown are the weights of epoch {n:,}, as they were saved.</source>
<translation>Les poids affichés sont ceux de l’époque {n:,}, tels qu’ils ont été enregistrés.</translation>
</message>
<message>
<location filename="gui/dialogs/locate_data.py" />
<source>The data of this project, {path}, could not be read.</source>
<translation>Les données de ce projet, {path}, n’ont pas pu être lues.</translation>
</message>
<message>
<location filename="gui/dialogs/locate_data.py" />
<source>Where is {name} now?</source>
<translation>Où se trouve maintenant {name} ?</translation>
</message>
<message>
<location filename="gui/dialogs/locate_data.py" />
<source>say where the file is now: File, Locate the data…</source>
<translation>indiquez où est maintenant le fichier : Fichier, Retrouver les données…</translation>
</message>
<message>
<location filename="gui/dialogs/locate_data.py" />
<source>{path} is not there; the copy of it in the project is taken.</source>
<translation>{path} n’est pas là ; la copie contenue dans le projet est utilisée.</translation>
</message>
<message>
<location filename="gui/dialogs/new_network.py" />
<source>As many inputs and outputs as the data have columns</source>
<translation>Autant d’entrées et de sorties que les données ont de colonnes</translation>
</message>
<message>
<location filename="gui/dialogs/new_network.py" />
<source>Choose a file</source>
<translation>Choisir un fichier</translation>
</message>
<message>
<location filename="gui/dialogs/new_network.py" />
<source>Fit the sizes</source>
<translation>Adapter les tailles</translation>
</message>
<message>
<location filename="gui/dialogs/new_network.py" />
<source>Hidden layers</source>
<translation>Couches cachées</translation>
</message>
<message>
<location filename="gui/dialogs/new_network.py" />
<source>How many neurons each layer has, from the input to the output, such as 2-3-1</source>
<translation>Combien de neurones a chaque couche, de l’entrée à la sortie, par exemple 2-3-1</translation>
</message>
<message>
<location filename="gui/dialogs/new_network.py" />
<source>How the weights are drawn</source>
<translation>Comment les poids sont tirés</translation>
</message>
<message>
<location filename="gui/dialogs/new_network.py" />
<source>Make it</source>
<translation>Créer</translation>
</message>
<message>
<location filename="gui/dialogs/new_network.py" />
<source>New network</source>
<translation>Nouveau réseau</translation>
</message>
<message>
<location filename="gui/dialogs/new_network.py" />
<source>Open the new network</source>
<translation>Ouvrir le nouveau réseau</translation>
</message>
<message>
<location filename="gui/dialogs/new_network.py" />
<source>Output layer</source>
<translation>Couche de sortie</translation>
</message>
<message>
<location filename="gui/dialogs/new_network.py" />
<source>Picture of the network</source>
<translation>Image du réseau</translation>
</message>
<message>
<location filename="gui/dialogs/new_network.py" />
<source>Sizes</source>
<translation>Tailles</translation>
</message>
<message>
<location filename="gui/dialogs/new_network.py" />
<source>Standardize</source>
<translation>Centrer-réduire</translation>
</message>
<message>
<location filename="gui/dialogs/new_network.py" />
<source>The activation of the hidden layers</source>
<translation>L’activation des couches cachées</translation>
</message>
<message>
<location filename="gui/dialogs/new_network.py" />
<source>The activation of the output layer</source>
<translation>L’activation de la couche de sortie</translation>
</message>
<message>
<location filename="gui/dialogs/new_network.py" />
<source>The samples to learn; sizes, activation and loss follow them</source>
<translation>Les exemples à apprendre ; tailles, activation et perte les suivent</translation>
</message>
<message>
<location filename="gui/dialogs/new_network.py" />
<source>What is made small</source>
<translation>Ce qui est rendu petit</translation>
</message>
<message>
<location filename="gui/dialogs/new_network.py" />
<source>file: {name}</source>
<translation>fichier : {name}</translation>
</message>
<message>
<location filename="gui/dialogs/new_network.py" />
<source>{data}: {inputs} and {targets}. Make the first size {i} and the last one {o}, or choose other data.</source>
<translation>{data} : {inputs} et {targets}. Mettez {i} comme première taille et {o} comme dernière, ou choisissez d’autres données.</translation>
</message>
<message>
<location filename="gui/dialogs/new_network.py" />
<source>{error} The data in use are still “{data}”.</source>
<translation>{error} Les données utilisées restent « {data} ».</translation>
</message>
<message>
<location filename="gui/dialogs/open_text.py" />
<source>Open</source>
<translation>Ouvrir</translation>
</message>
<message>
<location filename="gui/dialogs/open_text.py" />
<source>Open from text</source>
<translation>Ouvrir depuis un texte</translation>
</message>
<message>
<location filename="gui/dialogs/open_text.py" />
<source>Open this network in place of the present one</source>
<translation>Ouvrir ce réseau à la place de l’actuel</translation>
</message>
<message>
<location filename="gui/dialogs/open_text.py" />
<source>Paste the text of a network here: it begins with nnsim:</source>
<translation>Collez ici le texte d’un réseau : il commence par nnsim:</translation>
</message>
<message>
<location filename="gui/dialogs/open_text.py" />
<source>The text of a network</source>
<translation>Le texte d’un réseau</translation>
</message>
<message>
<location filename="gui/dialogs/open_text.py" />
<source>The text of a network, as nnsim has made it; line breaks do no harm</source>
<translation>Le texte d’un réseau, tel que nnsim l’a fait ; les retours à la ligne ne gênent pas</translation>
</message>
<message>
<location filename="gui/dialogs/open_text.py" />
<source>“{title}”: {shape}, {count} parameters</source>
<translation>« {title} » : {shape}, {count} paramètres</translation>
</message>
<message>
<location filename="gui/dialogs/preferences.py" />
<source>All preferences as they were at first</source>
<translation>Toutes les préférences comme au début</translation>
</message>
<message>
<location filename="gui/dialogs/preferences.py" />
<source>Defaults</source>
<translation>Valeurs d’origine</translation>
</message>
<message>
<location filename="gui/dialogs/preferences.py" />
<source>In a window of this size text is at most {most} % as large.</source>
<translation>Dans une fenêtre de cette taille, le texte va au plus à {most} %.</translation>
</message>
<message>
<location filename="gui/dialogs/preferences.py" />
<source>Preferences</source>
<translation>Préférences</translation>
</message>
<message>
<location filename="gui/dialogs/preferences.py" />
<source>Restart now…</source>
<translation>Redémarrer…</translation>
</message>
<message>
<location filename="gui/dialogs/preferences.py" />
<source>Saves the project, and starts nnsim again with it</source>
<translation>Enregistre le projet et redémarre nnsim avec lui</translation>
</message>
<message>
<location filename="gui/dialogs/preferences.py" />
<source>The language changes with the next start.</source>
<translation>La langue change au prochain démarrage.</translation>
</message>
<message>
<location filename="gui/dialogs/preferences.py" />
<source>What you change here holds at once and is kept.</source>
<translation>Ce que vous changez ici vaut aussitôt et est gardé.</translation>
</message>
<message>
<location filename="gui/dialogs/replay_page.py" />
<source>Choose where to save the page</source>
<translation>Choisir où enregistrer la page</translation>
</message>
<message>
<location filename="gui/dialogs/replay_page.py" />
<source>From where it starts: the weights, and what the optimizer keeps</source>
<translation>D’où elle part : les poids, et ce que l’optimiseur garde</translation>
</message>
<message>
<location filename="gui/dialogs/replay_page.py" />
<source>How far the page is</source>
<translation>Où en est la page</translation>
</message>
<message>
<location filename="gui/dialogs/replay_page.py" />
<source>Iteration</source>
<translation>Itération</translation>
</message>
<message>
<location filename="gui/dialogs/replay_page.py" />
<source>Notation</source>
<translation>Notation</translation>
</message>
<message>
<location filename="gui/dialogs/replay_page.py" />
<source>One page for any browser: whoever opens it steps through the iteration, without nnsim.</source>
<translation>Une page pour tout navigateur : qui l’ouvre parcourt l’itération, sans nnsim.</translation>
</message>
<message>
<location filename="gui/dialogs/replay_page.py" />
<source>Replay page</source>
<translation>Page à rejouer</translation>
</message>
<message>
<location filename="gui/dialogs/replay_page.py" />
<source>Significant digits of numbers, more where a step needs them; pointing at one shows it exactly</source>
<translation>Chiffres significatifs des nombres, davantage où une étape en a besoin ; en pointer un le montre exactement</translation>
</message>
<message>
<location filename="gui/dialogs/replay_page.py" />
<source>The letters of the formulas</source>
<translation>Les lettres des formules</translation>
</message>
<message>
<location filename="gui/dialogs/replay_page.py" />
<source>The page is in {path}.</source>
<translation>La page est dans {path}.</translation>
</message>
<message>
<location filename="gui/dialogs/replay_page.py" />
<source>Web page</source>
<translation>Page web</translation>
</message>
<message>
<location filename="gui/dialogs/replay_page.py" />
<source>What the iteration is made on</source>
<translation>Sur quoi se fait l’itération</translation>
</message>
<message>
<location filename="gui/dialogs/replay_page.py" />
<source>epoch {epoch}, batch {batch}</source>
<extracomment>pattern</extracomment>
<translation>époque {epoch}, lot {batch}</translation>
</message>
<message>
<location filename="gui/dialogs/replay_page.py" />
<source>next, from the present weights</source>
<translation>la suivante, poids actuels</translation>
</message>
<message>
<location filename="gui/dialogs/replay_page.py" />
<source>recording…</source>
<translation>enregistrement…</translation>
</message>
<message>
<location filename="gui/dialogs/replay_page.py" />
<source>replay</source>
<translation>à rejouer</translation>
</message>
<message>
<location filename="gui/dialogs/replay_page.py" />
<source>shown now</source>
<translation>affichée maintenant</translation>
</message>
<message>
<location filename="gui/dialogs/replay_page.py" />
<source>{steps} steps, {size} KiB</source>
<translation>{steps} pas, {size} Kio</translation>
</message>
<message>
<location filename="gui/dialogs/search_back.py" />
<source>; samples: rows {rows}{more}</source>
<translation>; exemples : lignes {rows}{more}</translation>
</message>
<message>
<location filename="gui/dialogs/search_back.py" />
<source>Back to when…</source>
<translation>Revenir au moment où…</translation>
</message>
<message>
<location filename="gui/dialogs/search_back.py" />
<source>Goes back to the step with which this last became true, and names the update and its samples.</source>
<translation>Revient au pas avec lequel ceci est devenu vrai pour la dernière fois, et nomme la mise à jour et ses exemples.</translation>
</message>
<message>
<location filename="gui/dialogs/search_back.py" />
<source>How much of the training has been searched</source>
<translation>Quelle part de l’apprentissage a été fouillée</translation>
</message>
<message>
<location filename="gui/dialogs/search_back.py" />
<source>It became true with the step that led here, and never before in what is known of this training.</source>
<translation>C’est devenu vrai avec le pas qui a mené ici, et jamais auparavant dans ce qui est connu de cet apprentissage.</translation>
</message>
<message>
<location filename="gui/dialogs/search_back.py" />
<source>It did not become true before this moment, as far as this training is known.</source>
<translation>Ce n’est pas devenu vrai avant ce moment, d’après ce qui est connu de cet apprentissage.</translation>
</message>
<message>
<location filename="gui/dialogs/search_back.py" />
<source>Search</source>
<translation>Chercher</translation>
</message>
<message>
<location filename="gui/dialogs/search_back.py" />
<source>Search backwards from the present moment</source>
<translation>Chercher en arrière à partir du moment présent</translation>
</message>
<message>
<location filename="gui/dialogs/search_back.py" />
<source>by a number that was set there, {moment}</source>
<translation>par un nombre qui y a été fixé, {moment}</translation>
</message>
<message>
<location filename="gui/dialogs/search_back.py" />
<source>in iteration {k:,}, epoch {epoch:,}, by {step}</source>
<translation>à l’itération {k:,}, époque {epoch:,}, par {step}</translation>
</message>
<message>
<location filename="gui/dialogs/search_back.py" />
<source>true already at the first moment that is known of this training</source>
<translation>déjà vrai au premier moment connu de cet apprentissage</translation>
</message>
<message>
<location filename="gui/dialogs/search_back.py" />
<source>← and → step from here</source>
<translation>← et → avancent d’ici</translation>
</message>
<message>
<location filename="gui/dialogs/share.py" />
<source>Copy as text</source>
<translation>Copier comme texte</translation>
</message>
<message>
<location filename="gui/dialogs/share.py" />
<source>Put the text on the clipboard</source>
<translation>Mettre le texte dans le presse-papiers</translation>
</message>
<message>
<location filename="gui/dialogs/share.py" />
<source>Send it in a message. Whoever copies it, and presses Ctrl+V on the canvas, has this network.</source>
<translation>Envoyez-le dans un message. Qui le copie et appuie sur Ctrl+V sur le dessin a ce réseau.</translation>
</message>
<message>
<location filename="gui/dialogs/share.py" />
<source>The network as a text; the button below copies it</source>
<translation>Le réseau comme texte ; le bouton dessous le copie</translation>
</message>
<message>
<location filename="gui/dialogs/share.py" />
<source>The network is on the clipboard, as a text of {count} characters.</source>
<translation>Le réseau est dans le presse-papiers, comme texte de {count} caractères.</translation>
</message>
<message>
<location filename="gui/dialogs/share.py" />
<source>The picture is on the clipboard, as PNG and SVG.</source>
<translation>L’image est dans le presse-papiers, en PNG et en SVG.</translation>
</message>
<message>
<location filename="gui/dialogs/share.py" />
<source>The text</source>
<translation>Le texte</translation>
</message>
<message>
<location filename="gui/dialogs/share.py" />
<source>Which weights go along with the network and its settings</source>
<translation>Quels poids accompagnent le réseau et ses réglages</translation>
</message>
<message>
<location filename="gui/dialogs/share.py" />
<source>no weights</source>
<translation>aucun poids</translation>
</message>
<message>
<location filename="gui/dialogs/share.py" />
<source>present weights</source>
<translation>poids actuels</translation>
</message>
<message>
<location filename="gui/dialogs/share.py" />
<source>starting weights</source>
<translation>poids de départ</translation>
</message>
<message>
<location filename="gui/dialogs/share.py" />
<source>{count} characters</source>
<translation>{count} caractères</translation>
</message>
<message>
<location filename="gui/dialogs/shortcuts.py" />
<source>Editing</source>
<translation>Édition</translation>
</message>
<message>
<location filename="gui/dialogs/shortcuts.py" />
<source>Files</source>
<translation>Fichiers</translation>
</message>
<message>
<location filename="gui/dialogs/shortcuts.py" />
<source>Help</source>
<translation>Aide</translation>
</message>
<message>
<location filename="gui/dialogs/shortcuts.py" />
<source>Keyboard shortcuts</source>
<translation>Raccourcis clavier</translation>
</message>
<message>
<location filename="gui/dialogs/shortcuts.py" />
<source>Lessons</source>
<translation>Leçons</translation>
</message>
<message>
<location filename="gui/dialogs/shortcuts.py" />
<source>Look for a command or a key</source>
<translation>Chercher une commande ou une touche</translation>
</message>
<message>
<location filename="gui/dialogs/shortcuts.py" />
<source>Network</source>
<translation>Réseau</translation>
</message>
<message>
<location filename="gui/dialogs/shortcuts.py" />
<source>Only lines that contain this are shown</source>
<translation>Seules les lignes qui contiennent ceci sont montrées</translation>
</message>
<message>
<location filename="gui/dialogs/shortcuts.py" />
<source>Shift</source>
<translation>Maj</translation>
</message>
<message>
<location filename="gui/dialogs/shortcuts.py" />
<source>Time travel</source>
<translation>Voyage dans le temps</translation>
</message>
<message>
<location filename="gui/dialogs/shortcuts.py" />
<source>View</source>
<translation>Affichage</translation>
</message>
<message>
<location filename="gui/dialogs/shortcuts.py" />
<source>Walking through the program</source>
<translation>Parcourir le programme</translation>
</message>
<message>
<location filename="gui/dialogs/shortcuts.py" />
<source>Window</source>
<translation>Fenêtre</translation>
</message>
<message>
<location filename="gui/dialogs/shortcuts.py" />
<source>arrows</source>
<translation>flèches</translation>
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>All samples of this data set are for training.</source>
<translation>Tous les exemples de ce jeu servent à l’apprentissage.</translation>
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>Batches and stops</source>
<translation>Lots et arrêts</translation>
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>Choose the file above.</source>
<translation>Choisissez le fichier ci-dessus.</translation>
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>Data set</source>
<translation>Jeu de données</translation>
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>Learning</source>
<translation>Apprentissage</translation>
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>Learning rule</source>
<translation>Règle d’apprentissage</translation>
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>Optimizer</source>
<translation>Optimiseur</translation>
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>Schedule of the learning rate</source>
<translation>Programme du taux d’apprentissage</translation>
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>Split</source>
<translation>Partage</translation>
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>Stop earlier</source>
<translation>S’arrêter plus tôt</translation>
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>Training settings</source>
<translation>Réglages d’apprentissage</translation>
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>What you change here holds at once, and can be undone.</source>
<translation>Ce que vous changez ici vaut aussitôt, et peut être annulé.</translation>
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>When nothing gets better</source>
<translation>Quand rien ne s’améliore plus</translation>
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>When the loss is small</source>
<translation>Quand la perte est petite</translation>
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>change the loss</source>
<translation>changer la perte</translation>
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>change the optimizer</source>
<translation>changer l’optimiseur</translation>
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>change the regularization</source>
<translation>changer la régularisation</translation>
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>change the schedule</source>
<translation>changer le programme du taux</translation>
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>change the split</source>
<translation>changez le partage</translation>
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>change the stop rule</source>
<translation>changer la règle d’arrêt</translation>
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>change the training</source>
<translation>changer l’apprentissage</translation>
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>change η</source>
<translation>changer η</translation>
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>prepare the inputs</source>
<translation>préparer les entrées</translation>
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>{rule} has none.</source>
<translation>{rule} n’en a pas.</translation>
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>{rule} measures this: {what}.</source>
<translation>{rule} mesure ceci : {what}.</translation>
</message>
<message>
<location filename="gui/dialogs/weight_plane.py" />
<source>A unit fires where w₁ x₁ + w₂ x₂ is above its threshold θ. Which weights answer all patterns right?</source>
<translation>Une unité s’active là où w₁ x₁ + w₂ x₂ dépasse son seuil θ. Quels poids répondent juste à tous les motifs ?</translation>
</message>
<message>
<location filename="gui/dialogs/weight_plane.py" />
<source>One step back, as in the window</source>
<translation>Un pas en arrière, comme dans la fenêtre</translation>
</message>
<message>
<location filename="gui/dialogs/weight_plane.py" />
<source>One step, as in the window</source>
<translation>Un pas, comme dans la fenêtre</translation>
</message>
<message>
<location filename="gui/dialogs/weight_plane.py" />
<source>Step</source>
<translation>Avancer</translation>
</message>
<message>
<location filename="gui/dialogs/weight_plane.py" />
<source>Step back</source>
<translation>Reculer</translation>
</message>
<message>
<location filename="gui/dialogs/weight_plane.py" />
<source>Weights of a threshold unit</source>
<translation>Poids d’une unité à seuil</translation>
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>A step with more lines than this shows the first half as many, and how many more there are</source>
<translation>Un pas de plus de lignes que cela montre la première moitié de ce nombre, et combien il en reste</translation>
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>Any row, by its number</source>
<translation>N’importe quelle ligne, par son numéro</translation>
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>Choose where to save the document</source>
<translation>Choisir où enregistrer le document</translation>
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>How far the document is</source>
<translation>Où en est le document</translation>
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>Letter</source>
<translation>Letter</translation>
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>Lines of a step</source>
<translation>Lignes d’un pas</translation>
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>One iteration with every formula and every number, to print or to hand out.</source>
<translation>Une itération avec chaque formule et chaque nombre, à imprimer ou à distribuer.</translation>
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>Pages to print</source>
<translation>Pages à imprimer</translation>
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>Paper</source>
<translation>Papier</translation>
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>Significant digits of numbers, more where a step needs them</source>
<translation>Chiffres significatifs des nombres, davantage où une étape en a besoin</translation>
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>The iteration that the next step begins</source>
<translation>L’itération que commence le prochain pas</translation>
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>The iteration whose numbers are in the window, from its beginning</source>
<translation>L’itération dont les nombres sont dans la fenêtre, depuis son début</translation>
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>The paper of the pages, and of a LaTeX file</source>
<translation>Le papier des pages et d’un fichier LaTeX</translation>
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>The solution is in {path}.</source>
<translation>Le corrigé est dans {path}.</translation>
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>Which row of the data, from 1 to {rows}</source>
<translation>Quelle ligne des données, de 1 à {rows}</translation>
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>Worked solution</source>
<translation>Corrigé</translation>
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>another row of the data</source>
<translation>une autre ligne des données</translation>
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>common: a, z = W a + b</source>
<translation>courante : a, z = W a + b</translation>
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>course: o, z = Wᵀ In</source>
<translation>du cours : o, z = Wᵀ In</translation>
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>page</source>
<translation>page</translation>
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>pages</source>
<translation>pages</translation>
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>sample {k} of it (row {row})</source>
<translation>exemple {k} de ce lot (ligne {row})</translation>
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>the sample that is shown (row {row})</source>
<translation>l’exemple affiché (ligne {row})</translation>
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>the whole batch ({n} samples)</source>
<translation>le lot entier ({n} exemples)</translation>
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>type a whole number from {low} to {high}</source>
<extracomment>pattern</extracomment>
<translation>tapez un nombre entier de {low} à {high}</translation>
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>working it out…</source>
<translation>calcul en cours…</translation>
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>writing…</source>
<translation>écriture…</translation>
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>{name} solution</source>
<translation>{name} corrigé</translation>
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>{value} cannot be</source>
<extracomment>pattern</extracomment>
<translation>{value} n’est pas possible</translation>
</message>
<message>
<location filename="gui/dock_title.py" />
<source>Close; the Window menu brings it back</source>
<translation>Fermer ; le menu Fenêtre le rouvre</translation>
</message>
<message>
<location filename="gui/dock_title.py" />
<source>Float, or dock again</source>
<translation>Détacher, ou rattacher</translation>
</message>
<message>
<location filename="gui/docks.py" />
<source>Dock again</source>
<translation>Rattacher</translation>
</message>
<message>
<location filename="gui/docks.py" />
<source>Float</source>
<translation>Détacher</translation>
</message>
<message>
<location filename="gui/docks.py" />
<source>{title} {count}</source>
<translation>{title} {count}</translation>
</message>
<message>
<location filename="gui/document_name.py" />
<source> • edited</source>
<translation> • modifié</translation>
</message>
<message>
<location filename="gui/document_name.py" />
<source>Name of the project</source>
<translation>Nom du projet</translation>
</message>
<message>
<location filename="gui/fonts.py" />
<source>Cambria</source>
<translation>Cambria</translation>
</message>
<message>
<location filename="gui/fonts.py" />
<source>Consolas</source>
<translation>Consolas</translation>
</message>
<message>
<location filename="gui/fonts.py" />
<source>DejaVu Sans</source>
<translation>DejaVu Sans</translation>
</message>
<message>
<location filename="gui/fonts.py" />
<source>DejaVu Sans Mono</source>
<translation>DejaVu Sans Mono</translation>
</message>
<message>
<location filename="gui/fonts.py" />
<source>DejaVu Serif</source>
<translation>DejaVu Serif</translation>
</message>
<message>
<location filename="gui/fonts.py" />
<source>Noto Sans</source>
<translation>Noto Sans</translation>
</message>
<message>
<location filename="gui/fonts.py" />
<source>Noto Sans Mono</source>
<translation>Noto Sans Mono</translation>
</message>
<message>
<location filename="gui/fonts.py" />
<source>STIX Two Text</source>
<translation>STIX Two Text</translation>
</message>
<message>
<location filename="gui/fonts.py" />
<source>Segoe UI</source>
<translation>Segoe UI</translation>
</message>
<message>
<location filename="gui/formula_words.py" />
<source>and</source>
<translation>et</translation>
</message>
<message>
<location filename="gui/formula_words.py" />
<source>if</source>
<translation>si</translation>
</message>
<message>
<location filename="gui/formula_words.py" />
<source>or</source>
<translation>ou</translation>
</message>
<message>
<location filename="gui/gallery.py" />
<source>

Guided tour  (T)</source>
<translation>

Visite guidée  (T)</translation>
</message>
<message>
<location filename="gui/gallery.py" />
<source> T: guided tour.</source>
<translation> T : visite guidée.</translation>
</message>
<message>
<location filename="gui/gallery.py" />
<source>A table of your own and a network that fits it: CSV, Excel, Parquet, NumPy, IDX  (Ctrl+Shift+I); or drop the file on the window</source>
<translation>Une table à vous et un réseau qui lui va : CSV, Excel, Parquet, NumPy, IDX  (Ctrl+Maj+I) ; ou déposez le fichier sur la fenêtre</translation>
</message>
<message>
<location filename="gui/gallery.py" />
<source>Back to the network</source>
<translation>Retour au réseau</translation>
</message>
<message>
<location filename="gui/gallery.py" />
<source>Draw a network, walk through it, see every number behind every number.</source>
<translation>Dessinez un réseau, parcourez-le, voyez d’où vient chaque nombre.</translation>
</message>
<message>
<location filename="gui/gallery.py" />
<source>Gallery</source>
<translation>Galerie</translation>
</message>
<message>
<location filename="gui/gallery.py" />
<source>Guided tour: {names}</source>
<translation>Visite guidée : {names}</translation>
</message>
<message>
<location filename="gui/gallery.py" />
<source>How it came about, from 1943 on</source>
<translation>Une histoire des réseaux, depuis 1943</translation>
</message>
<message>
<location filename="gui/gallery.py" />
<source>How large they were…</source>
<translation>Leur taille…</translation>
</message>
<message>
<location filename="gui/gallery.py" />
<source>Leave the gallery  (Esc)</source>
<translation>Quitter la galerie  (Échap)</translation>
</message>
<message>
<location filename="gui/gallery.py" />
<source>Neurons and connections over the years, your own among them</source>
<translation>Neurones et connexions au fil des ans, les vôtres parmi eux</translation>
</message>
<message>
<location filename="gui/gallery.py" />
<source>New here? Five minutes show you around.</source>
<translation>Vous découvrez nnsim ? Cinq minutes de visite.</translation>
</message>
<message>
<location filename="gui/gallery.py" />
<source>New network…</source>
<translation>Nouveau réseau…</translation>
</message>
<message>
<location filename="gui/gallery.py" />
<source>Open a project file  (Ctrl+O)</source>
<translation>Ouvrir un projet  (Ctrl+O)</translation>
</message>
<message>
<location filename="gui/gallery.py" />
<source>Open {name}</source>
<translation>Ouvrir {name}</translation>
</message>
<message>
<location filename="gui/gallery.py" />
<source>Open {title}: {help}</source>
<translation>Ouvrir {title} : {help}</translation>
</message>
<message>
<location filename="gui/gallery.py" />
<source>Open…</source>
<translation>Ouvrir…</translation>
</message>
<message>
<location filename="gui/gallery.py" />
<source>Recent files</source>
<translation>Fichiers récents</translation>
</message>
<message>
<location filename="gui/gallery.py" />
<source>Show the gallery when nnsim starts</source>
<translation>Montrer la galerie au démarrage de nnsim</translation>
</message>
<message>
<location filename="gui/gallery.py" />
<source>Show this at start</source>
<translation>Montrer au démarrage</translation>
</message>
<message>
<location filename="gui/gallery.py" />
<source>Sizes, activations and data</source>
<translation>Tailles, activations et données</translation>
</message>
<message>
<location filename="gui/gallery.py" />
<source>Start from an example</source>
<translation>Partir d’un exemple</translation>
</message>
<message>
<location filename="gui/gallery.py" />
<source>The changes of this version</source>
<translation>Les changements de cette version</translation>
</message>
<message>
<location filename="gui/gallery.py" />
<source>The same debugger on the networks of their time; each card names the people, and their paper where you point.</source>
<translation>Le même débogueur sur les réseaux de leur époque ; chaque carte nomme les personnes, et leur article quand vous la pointez.</translation>
</message>
<message>
<location filename="gui/gallery.py" />
<source>What is new</source>
<translation>Nouveautés</translation>
</message>
<message>
<location filename="gui/gallery.py" />
<source>What is new in {version}</source>
<translation>Nouveautés de la version {version}</translation>
</message>
<message>
<location filename="gui/gallery.py" />
<source>Your own data</source>
<translation>Vos propres données</translation>
</message>
<message>
<location filename="gui/gallery.py" />
<source>Your own data…</source>
<translation>Vos propres données…</translation>
</message>
<message>
<location filename="gui/gallery_cards.py" />
<source>{names} and {last}</source>
<translation>{names} et {last}</translation>
</message>
<message>
<location filename="gui/languages.py" />
<source>install nnsim again</source>
<translation>réinstallez nnsim</translation>
</message>
<message>
<location filename="gui/languages.py" />
<source>the language {language} cannot be read</source>
<extracomment>pattern</extracomment>
<translation>la langue {language} ne peut pas être lue</translation>
</message>
<message>
<location filename="gui/languages.py" />
<source>{path} is missing or damaged</source>
<extracomment>pattern</extracomment>
<translation>{path} manque ou est endommagé</translation>
</message>
<message>
<location filename="gui/menus.py" />
<source>&amp;Debug</source>
<translation>Dé&amp;bogage</translation>
</message>
<message>
<location filename="gui/menus.py" />
<source>&amp;Edit</source>
<translation>É&amp;dition</translation>
</message>
<message>
<location filename="gui/menus.py" />
<source>&amp;File</source>
<translation>&amp;Fichier</translation>
</message>
<message>
<location filename="gui/menus.py" />
<source>&amp;Help</source>
<translation>Aid&amp;e</translation>
</message>
<message>
<location filename="gui/menus.py" />
<source>&amp;Network</source>
<translation>&amp;Réseau</translation>
</message>
<message>
<location filename="gui/menus.py" />
<source>&amp;Tours</source>
<translation>&amp;Visites guidées</translation>
</message>
<message>
<location filename="gui/menus.py" />
<source>&amp;View</source>
<translation>&amp;Affichage</translation>
</message>
<message>
<location filename="gui/menus.py" />
<source>&amp;Window</source>
<translation>Fe&amp;nêtre</translation>
</message>
<message>
<location filename="gui/menus.py" />
<source>E&amp;xplain</source>
<translation>E&amp;xpliquer</translation>
</message>
<message>
<location filename="gui/menus.py" />
<source>Exe&amp;rcises</source>
<translation>Exer&amp;cices</translation>
</message>
<message>
<location filename="gui/menus.py" />
<source>L&amp;anguage</source>
<translation>&amp;Langue</translation>
</message>
<message>
<location filename="gui/menus.py" />
<source>Open &amp;recent</source>
<translation>Fichiers &amp;récents</translation>
</message>
<message>
<location filename="gui/menus.py" />
<source>T&amp;ime</source>
<translation>Te&amp;mps</translation>
</message>
<message>
<location filename="gui/menus.py" />
<source>no files yet</source>
<translation>pas encore de fichiers</translation>
</message>
<message>
<location filename="gui/menus.py" />
<source>{title}: step {k} of {n}</source>
<translation>{title} : étape {k} sur {n}</translation>
</message>
<message>
<location filename="gui/notices.py" />
<source>Close this notice</source>
<translation>Fermer ce message</translation>
</message>
<message>
<location filename="gui/notices.py" />
<source>Close this notice  (Esc)</source>
<translation>Fermer ce message  (Échap)</translation>
</message>
<message>
<location filename="gui/notices.py" />
<source>Notice</source>
<translation>Message</translation>
</message>
<message>
<location filename="gui/palettes.py" />
<source>Theme</source>
<translation>Thème</translation>
</message>
<message>
<location filename="gui/paper/flow.py" />
<source>… and {n} more alike.</source>
<translation>… et {n} autres semblables.</translation>
</message>
<message>
<location filename="gui/paper/picture.py" />
<source>Title</source>
<translation>Titre</translation>
</message>
<message>
<location filename="gui/paper/preview.py" />
<source>Pages of the document</source>
<translation>Pages du document</translation>
</message>
<message>
<location filename="gui/paper/preview.py" />
<source>The pages as a PDF has them; arrow keys and Page Up, Page Down scroll</source>
<translation>Les pages comme un PDF les a ; les flèches et Page préc., Page suiv. font défiler</translation>
</message>
<message>
<location filename="gui/paper/preview.py" />
<source>nothing yet</source>
<translation>rien encore</translation>
</message>
<message>
<location filename="gui/paper/spoken.py" />
<source>… and {n:,} more alike.</source>
<translation>… et {n:,} autres semblables.</translation>
</message>
<message>
<location filename="gui/paper/type.py" />
<source>Cambria Math</source>
<translation>Cambria Math</translation>
</message>
<message>
<location filename="gui/preparing.py" />
<source>All inputs but those that have a preparation of their own</source>
<translation>Toutes les entrées, sauf celles qui ont leur propre préparation</translation>
</message>
<message>
<location filename="gui/preparing.py" />
<source>For which inputs the preparation below holds: all, or one column of its own</source>
<translation>Pour quelles entrées vaut la préparation ci-dessous : toutes, ou une seule colonne</translation>
</message>
<message>
<location filename="gui/preparing.py" />
<source>Forget the preparation of this column: it is prepared as all inputs are</source>
<translation>Oublier la préparation de cette colonne : elle est préparée comme toutes les entrées</translation>
</message>
<message>
<location filename="gui/preparing.py" />
<source>Outliers</source>
<translation>Valeurs extrêmes</translation>
</message>
<message>
<location filename="gui/preparing.py" />
<source>Preparation of the inputs</source>
<translation>Préparation des entrées</translation>
</message>
<message>
<location filename="gui/preparing.py" />
<source>Prepare this input as all others</source>
<translation>Préparer cette entrée comme toutes les autres</translation>
</message>
<message>
<location filename="gui/preparing.py" />
<source>Scale</source>
<translation>Échelle</translation>
</message>
<message>
<location filename="gui/preparing.py" />
<source>What becomes of numbers that lie far from all others</source>
<translation>Ce que deviennent les nombres très éloignés de tous les autres</translation>
</message>
<message>
<location filename="gui/preparing.py" />
<source>What the columns are shifted and scaled to</source>
<translation>Vers quoi les colonnes sont décalées et mises à l’échelle</translation>
</message>
<message>
<location filename="gui/preparing.py" />
<source>all inputs</source>
<translation>toutes les entrées</translation>
</message>
<message>
<location filename="gui/preparing.py" />
<source>as all inputs</source>
<translation>comme toutes les entrées</translation>
</message>
<message>
<location filename="gui/preparing.py" />
<source>inputs to prepare</source>
<translation>entrées à préparer</translation>
</message>
<message>
<location filename="gui/preparing.py" />
<source>measured on the training part alone</source>
<translation>mesuré sur la seule partie d’apprentissage</translation>
</message>
<message>
<location filename="gui/preparing.py" />
<source>none</source>
<translation>aucune</translation>
</message>
<message>
<location filename="gui/preparing.py" />
<source>{columns} prepared otherwise</source>
<translation>{columns} préparées autrement</translation>
</message>
<message>
<location filename="gui/preparing.py" />
<source>{name}: {what}</source>
<translation>{name} : {what}</translation>
</message>
<message>
<location filename="gui/presenting.py" />
<source>Ctrl+J brings them back.</source>
<translation>Ctrl+J les ramène.</translation>
</message>
<message>
<location filename="gui/presenting.py" />
<source>The panels below have left the network their room.</source>
<translation>Les panneaux du bas ont laissé leur place au réseau.</translation>
</message>
<message>
<location filename="gui/rescued.py" />
<source> It holds what was unsaved: {lost}.</source>
<translation> Elle contient ce qui n’était pas enregistré : {lost}.</translation>
</message>
<message>
<location filename="gui/rescued.py" />
<source>Delete rescued work</source>
<translation>Supprimer le travail rescapé</translation>
</message>
<message>
<location filename="gui/rescued.py" />
<source>Delete the rescued copy of “{title}” of {moment}?</source>
<translation>Supprimer la copie de secours de « {title} » de {moment} ?</translation>
</message>
<message>
<location filename="gui/rescued.py" />
<source>Delete this copy, after a question</source>
<translation>Supprimer cette copie, après une question</translation>
</message>
<message>
<location filename="gui/rescued.py" />
<source>Delete {copy}</source>
<translation>Supprimer {copy}</translation>
</message>
<message>
<location filename="gui/rescued.py" />
<source>It cannot be brought back.</source>
<translation>Elle ne peut pas être récupérée.</translation>
</message>
<message>
<location filename="gui/rescued.py" />
<source>Rescued work</source>
<translation>Travail rescapé</translation>
</message>
<message>
<location filename="gui/rescued.py" />
<source>Take up {copy}</source>
<translation>Reprendre {copy}</translation>
</message>
<message>
<location filename="gui/rescued.py" />
<source>Take up {copy}: it opens unsaved</source>
<translation>Reprendre {copy} : elle s’ouvre non enregistrée</translation>
</message>
<message>
<location filename="gui/rescued.py" />
<source>This is the rescued copy of {name}, which is not in {folder} any more.</source>
<translation>Ceci est la copie de secours de {name}, qui n’est plus dans {folder}.</translation>
</message>
<message>
<location filename="gui/rescued.py" />
<source>This is the rescued copy of {name}; the file itself, in {folder}, is as it was last saved.</source>
<translation>Ceci est la copie de secours de {name} ; le fichier lui-même, dans {folder}, est tel qu’il a été enregistré en dernier.</translation>
</message>
<message>
<location filename="gui/rescued.py" />
<source>This is the rescued copy of “{title}”, which was never saved.</source>
<translation>Ceci est la copie de secours de « {title} », qui n’a jamais été enregistré.</translation>
</message>
<message>
<location filename="gui/rescued.py" />
<source>Unsaved when nnsim ended. A copy stays until you save or delete it.</source>
<translation>Non enregistré quand nnsim s’est terminé. Une copie reste jusqu’à ce que vous l’enregistriez ou la supprimiez.</translation>
</message>
<message>
<location filename="gui/rescued.py" />
<source>Unsaved work was rescued when nnsim ended: {titles}.</source>
<translation>Du travail non enregistré a été sauvé quand nnsim s’est terminé : {titles}.</translation>
</message>
<message>
<location filename="gui/rescued.py" />
<source>and {count} older ones</source>
<translation>et {count} plus anciennes</translation>
</message>
<message>
<location filename="gui/rescued.py" />
<source>open the gallery (Ctrl+G) to take it up again or to delete it</source>
<translation>ouvrez la galerie (Ctrl+G) pour le reprendre ou le supprimer</translation>
</message>
<message>
<location filename="gui/rescued.py" />
<source>save it (Ctrl+S) over the file or beside it; the copy is kept until then</source>
<translation>enregistrez-la (Ctrl+S) à la place du fichier ou à côté ; la copie est gardée jusque-là</translation>
</message>
<message>
<location filename="gui/rescued.py" />
<source>save it (Ctrl+S); the copy is kept until then</source>
<translation>enregistrez-la (Ctrl+S) ; la copie est gardée jusque-là</translation>
</message>
<message>
<location filename="gui/rescued.py" />
<source>the edit “{last}”</source>
<translation>la modification « {last} »</translation>
</message>
<message>
<location filename="gui/rescued.py" />
<source>trained to epoch {n:,}</source>
<translation>entraîné jusqu’à l’époque {n:,}</translation>
</message>
<message>
<location filename="gui/rescued.py" />
<source>{n:,} edits</source>
<translation>{n:,} modifications</translation>
</message>
<message>
<location filename="gui/rescued.py" />
<source>{n:,} edits, the last “{last}”</source>
<translation>{n:,} modifications, la dernière « {last} »</translation>
</message>
<message>
<location filename="gui/rescued.py" />
<source>{title}, rescued {moment}</source>
<translation>{title}, rescapé de {moment}</translation>
</message>
<message>
<location filename="gui/restarting.py" />
<source>Restart</source>
<translation>Redémarrer</translation>
</message>
<message>
<location filename="gui/restarting.py" />
<source>Save and restart</source>
<translation>Enregistrer et redémarrer</translation>
</message>
<message>
<location filename="gui/restarting.py" />
<source>nnsim closes, and starts again with the same project.</source>
<translation>nnsim se ferme et redémarre avec le même projet.</translation>
</message>
<message>
<location filename="gui/restarting.py" />
<source>“{name}” is saved first.</source>
<translation>« {name} » est enregistré d’abord.</translation>
</message>
<message>
<location filename="gui/sayings.py" />
<source>next: {position}</source>
<translation>suivant : {position}</translation>
</message>
<message>
<location filename="gui/sayings.py" />
<source>{k} of {n}</source>
<translation>{k} sur {n}</translation>
</message>
<message>
<location filename="gui/speaking.py" />
<source>made again: {edit}</source>
<translation>refait : {edit}</translation>
</message>
<message>
<location filename="gui/speaking.py" />
<source>the training begins</source>
<translation>l’apprentissage commence</translation>
</message>
<message>
<location filename="gui/speaking.py" />
<source>undone: {edit}</source>
<translation>annulé : {edit}</translation>
</message>
<message>
<location filename="gui/style_sheet.py" />
<source>rgba({red}, {green}, {blue}, {alpha})</source>
<extracomment>pattern</extracomment>
<translation>rgba({red}, {green}, {blue}, {alpha})</translation>
</message>
<message>
<location filename="gui/texts.py" />
<source>s</source>
<translation>s</translation>
</message>
<message>
<location filename="gui/theme.py" />
<source>Fusion</source>
<translation>Fusion</translation>
</message>
<message>
<location filename="gui/timeline_bar.py" />
<source>Branches</source>
<translation>Branches</translation>
</message>
<message>
<location filename="gui/timeline_bar.py" />
<source>Branches of the training: go to one, begin one, remove one</source>
<translation>Branches de l’apprentissage : y aller, en commencer une, en retirer une</translation>
</message>
<message>
<location filename="gui/timeline_bar.py" />
<source>Go to the end of {label} ({moment})</source>
<translation>Aller au bout de {label} ({moment})</translation>
</message>
<message>
<location filename="gui/timeline_bar.py" />
<source>Kept as curves alone: {runs}</source>
<translation>Gardés comme courbes seules : {runs}</translation>
</message>
<message>
<location filename="gui/timeline_bar.py" />
<source>Remove {label}</source>
<translation>Retirer {label}</translation>
</message>
<message>
<location filename="gui/timeline_bar.py" />
<source>What is known further on is repeated exactly until something is changed.</source>
<translation>Ce qui est connu plus loin se répète exactement jusqu’à ce que quelque chose change.</translation>
</message>
<message>
<location filename="gui/timeline_bar.py" />
<source>after {n:,} of {last:,} updates</source>
<translation>après {n:,} mises à jour sur {last:,}</translation>
</message>
<message>
<location filename="gui/toolbar.py" />
<source>How far Step, Step back and Play go  (Ctrl+1 to Ctrl+5)</source>
<translation>Jusqu’où vont Avancer, Reculer et Lecture  (Ctrl+1 à Ctrl+5)</translation>
</message>
<message>
<location filename="gui/toolbar.py" />
<source>How many steps a second Play makes  ([ slower, ] faster)</source>
<translation>Combien de pas par seconde fait Lecture  ([ moins vite, ] plus vite)</translation>
</message>
<message>
<location filename="gui/toolbar.py" />
<source>How many updates of the weights have been made</source>
<translation>Combien de mises à jour des poids ont été faites</translation>
</message>
<message>
<location filename="gui/toolbar.py" />
<source>How often all training samples were seen</source>
<translation>Combien de fois tous les exemples d’apprentissage ont été vus</translation>
</message>
<message>
<location filename="gui/toolbar.py" />
<source>Other…</source>
<translation>Autre…</translation>
</message>
<message>
<location filename="gui/toolbar.py" />
<source>Play</source>
<translation>Lecture</translation>
</message>
<message>
<location filename="gui/toolbar.py" />
<source>Sample</source>
<translation>Exemple</translation>
</message>
<message>
<location filename="gui/toolbar.py" />
<source>Sample of the batch, 1 to {n}:</source>
<translation>Exemple du lot, 1 à {n} :</translation>
</message>
<message>
<location filename="gui/toolbar.py" />
<source>Speed of Play</source>
<translation>Vitesse de lecture</translation>
</message>
<message>
<location filename="gui/toolbar.py" />
<source>The batch of this iteration, and how many an epoch has</source>
<translation>Le lot de cette itération, et combien une époque en a</translation>
</message>
<message>
<location filename="gui/toolbar.py" />
<source>The learning rate in force</source>
<translation>Le taux d’apprentissage en vigueur</translation>
</message>
<message>
<location filename="gui/toolbar.py" />
<source>The mean loss over the present batch, before the update. The curve shows the mean over the epoch. A click or Enter shows how it was computed.</source>
<translation>La perte moyenne sur le lot présent, avant la mise à jour. La courbe montre la moyenne sur l’époque. Un clic ou Entrée montre comment elle a été calculée.</translation>
</message>
<message>
<location filename="gui/toolbar.py" />
<source>Unit of a step</source>
<translation>Unité d’un pas</translation>
</message>
<message>
<location filename="gui/toolbar.py" />
<source>Which sample of the batch is shown  (PgUp, PgDown)</source>
<translation>Quel exemple du lot est affiché  (Page préc, Page suiv)</translation>
</message>
<message>
<location filename="gui/toolbar.py" />
<source>batch</source>
<translation>lot</translation>
</message>
<message>
<location filename="gui/toolbar.py" />
<source>batch loss E</source>
<translation>perte du lot E</translation>
</message>
<message>
<location filename="gui/toolbar.py" />
<source>batch {what} E</source>
<translation>{what} du lot E</translation>
</message>
<message>
<location filename="gui/toolbar.py" />
<source>by {unit}</source>
<translation>par {unit}</translation>
</message>
<message>
<location filename="gui/toolbar.py" />
<source>optimizer</source>
<translation>optimiseur</translation>
</message>
<message>
<location filename="gui/toolbar.py" />
<source>row {row}, {part}</source>
<translation>ligne {row}, {part}</translation>
</message>
<message>
<location filename="gui/toolbar.py" />
<source>updates</source>
<translation>mises à jour</translation>
</message>
<message>
<location filename="gui/toolbar.py" />
<source>{k} of {n} in batch {b}</source>
<translation>{k} sur {n} dans le lot {b}</translation>
</message>
<message>
<location filename="gui/toolbar.py" />
<source>{n:,}; iteration {k:,} is under way</source>
<translation>{n:,} ; l’itération {k:,} est en cours</translation>
</message>
<message>
<location filename="gui/toolbar.py" />
<source>{n}/s</source>
<translation>{n}/s</translation>
</message>
<message>
<location filename="gui/toolbar.py" />
<source>{rule} has no learning rate</source>
<translation>{rule} n’a pas de taux d’apprentissage</translation>
</message>
<message>
<location filename="gui/toolbar.py" />
<source>η</source>
<translation>η</translation>
</message>
<message>
<location filename="gui/tours/asking.py" />
<source>batches of one sample</source>
<translation>lots d’un exemple</translation>
</message>
<message>
<location filename="gui/tours/asking.py" />
<source>batches of {value}</source>
<extracomment>pattern</extracomment>
<translation>lots de {value}</translation>
</message>
<message>
<location filename="gui/tours/asking.py" />
<source>full batches</source>
<translation>lots complets</translation>
</message>
<message>
<location filename="gui/tours/asking.py" />
<source>learning rate {value}</source>
<extracomment>pattern</extracomment>
<translation>taux d’apprentissage {value}</translation>
</message>
<message>
<location filename="gui/tours/asking.py" />
<source>neuron {n} of {layer}</source>
<translation>neurone {n} de {layer}</translation>
</message>
<message>
<location filename="gui/tours/asking.py" />
<source>nothing of it</source>
<translation>rien de cela</translation>
</message>
<message>
<location filename="gui/tours/asking.py" />
<source>sample {n}</source>
<translation>exemple {n}</translation>
</message>
<message>
<location filename="gui/tours/asking.py" />
<source>seed {value}</source>
<extracomment>pattern</extracomment>
<translation>graine {value}</translation>
</message>
<message>
<location filename="gui/tours/asking.py" />
<source>the data {value}</source>
<extracomment>pattern</extracomment>
<translation>les données {value}</translation>
</message>
<message>
<location filename="gui/tours/asking.py" />
<source>the loss {value}</source>
<extracomment>pattern</extracomment>
<translation>la perte {value}</translation>
</message>
<message>
<location filename="gui/tours/asking.py" />
<source>the optimizer {value}</source>
<extracomment>pattern</extracomment>
<translation>l’optimiseur {value}</translation>
</message>
<message>
<location filename="gui/tours/asking.py" />
<source>the rule {value}</source>
<extracomment>pattern</extracomment>
<translation>la règle {value}</translation>
</message>
<message>
<location filename="gui/tours/asking.py" />
<source>the size {n} of {layer}</source>
<translation>la taille {n} de {layer}</translation>
</message>
<message>
<location filename="gui/tours/asking.py" />
<source>the step {name}</source>
<translation>le pas {name}</translation>
</message>
<message>
<location filename="gui/tours/asking.py" />
<source>{value} in {layer}</source>
<translation>{value} dans {layer}</translation>
</message>
<message>
<location filename="gui/tours/card.py" />
<source>(not yet)</source>
<translation>(pas encore)</translation>
</message>
<message>
<location filename="gui/tours/card.py" />
<source>At the step where you left the tour  (Enter)</source>
<translation>À l’étape où vous avez quitté la visite  (Entrée)</translation>
</message>
<message>
<location filename="gui/tours/card.py" />
<source>Close the card  (Enter)</source>
<translation>Fermer la carte  (Entrée)</translation>
</message>
<message>
<location filename="gui/tours/card.py" />
<source>Close the card; “{name}” comes back as it was  (Enter)</source>
<translation>Fermer la carte ; « {name} » revient comme il était  (Entrée)</translation>
</message>
<message>
<location filename="gui/tours/card.py" />
<source>Continue</source>
<translation>Continuer</translation>
</message>
<message>
<location filename="gui/tours/card.py" />
<source>From the first step, with the network as it is there</source>
<translation>De la première étape, avec le réseau comme il y est</translation>
</message>
<message>
<location filename="gui/tours/card.py" />
<source>Guided tour</source>
<translation>Visite guidée</translation>
</message>
<message>
<location filename="gui/tours/card.py" />
<source>How to do it</source>
<translation>Comment faire</translation>
</message>
<message>
<location filename="gui/tours/card.py" />
<source>Its network begins anew: what you had set and trained in it is not there.</source>
<translation>Son réseau repart de zéro : ce que vous y aviez réglé et entraîné n’y est pas.</translation>
</message>
<message>
<location filename="gui/tours/card.py" />
<source>Leave</source>
<translation>Quitter</translation>
</message>
<message>
<location filename="gui/tours/card.py" />
<source>Leave the tour; it can be resumed from the Help menu  (Esc)</source>
<translation>Quitter la visite ; elle peut être reprise par le menu Aide  (Échap)</translation>
</message>
<message>
<location filename="gui/tours/card.py" />
<source>Move</source>
<translation>Déplacer</translation>
</message>
<message>
<location filename="gui/tours/card.py" />
<source>Not quite.</source>
<translation>Pas tout à fait.</translation>
</message>
<message>
<location filename="gui/tours/card.py" />
<source>Right.</source>
<translation>Juste.</translation>
</message>
<message>
<location filename="gui/tours/card.py" />
<source>Skip</source>
<translation>Passer</translation>
</message>
<message>
<location filename="gui/tours/card.py" />
<source>Start over</source>
<translation>Recommencer</translation>
</message>
<message>
<location filename="gui/tours/card.py" />
<source>Still to do: {things}.</source>
<translation>Encore à faire : {things}.</translation>
</message>
<message>
<location filename="gui/tours/card.py" />
<source>That was “{title}”. Hand the task in, in the panel Lesson.</source>
<translation>C’était « {title} ». Rendez la tâche, dans le panneau Leçon.</translation>
</message>
<message>
<location filename="gui/tours/card.py" />
<source>That was “{title}”. Other tours are in the Help menu.</source>
<translation>C’était « {title} ». D’autres visites sont dans le menu Aide.</translation>
</message>
<message>
<location filename="gui/tours/card.py" />
<source>The network is as you left it.</source>
<translation>Le réseau est comme vous l’avez laissé.</translation>
</message>
<message>
<location filename="gui/tours/card.py" />
<source>The number that is asked for here is not there yet: go back, and do what is asked there.</source>
<translation>Le nombre demandé ici n’existe pas encore : revenez en arrière, et faites ce qui y est demandé.</translation>
</message>
<message>
<location filename="gui/tours/card.py" />
<source>This cannot be done for you, and what follows needs it. Skip it all the same?</source>
<translation>Cela ne peut pas être fait à votre place, et la suite en a besoin. Passer quand même ?</translation>
</message>
<message>
<location filename="gui/tours/card.py" />
<source>This is my answer</source>
<translation>C’est ma réponse</translation>
</message>
<message>
<location filename="gui/tours/card.py" />
<source>This step is done  (Enter)</source>
<translation>Cette étape est faite  (Entrée)</translation>
</message>
<message>
<location filename="gui/tours/card.py" />
<source>To the next corner; or drag the card where you like</source>
<translation>Au coin suivant ; ou tirez la carte où vous voulez</translation>
</message>
<message>
<location filename="gui/tours/card.py" />
<source>To the step before; what was done stays done</source>
<translation>À l’étape d’avant ; ce qui est fait reste fait</translation>
</message>
<message>
<location filename="gui/tours/card.py" />
<source>Type a number, then Enter</source>
<translation>Tapez un nombre, puis Entrée</translation>
</message>
<message>
<location filename="gui/tours/card.py" />
<source>What is asked is done for you, and the tour goes on</source>
<translation>Ce qui est demandé est fait à votre place, et la visite continue</translation>
</message>
<message>
<location filename="gui/tours/card.py" />
<source>You have done this already.</source>
<translation>Vous l’avez déjà fait.</translation>
</message>
<message>
<location filename="gui/tours/card.py" />
<source>You were at step {k} of {n}.</source>
<translation>Vous étiez à l’étape {k} sur {n}.</translation>
</message>
<message>
<location filename="gui/tours/card.py" />
<source>Your answer</source>
<translation>Votre réponse</translation>
</message>
<message>
<location filename="gui/tours/card.py" />
<source>a number, then Enter</source>
<translation>un nombre, puis Entrée</translation>
</message>
<message>
<location filename="gui/tours/card.py" />
<source>· {k} of {n}</source>
<translation>· {k} sur {n}</translation>
</message>
<message>
<location filename="gui/tours/card.py" />
<source>“{name}” comes back as it was when you close this card.</source>
<translation>« {name} » revient comme il était quand vous fermez cette carte.</translation>
</message>
<message>
<location filename="gui/tours/choice_button.py" />
<source>{answer}: right</source>
<translation>{answer} : juste</translation>
</message>
<message>
<location filename="gui/tours/choice_button.py" />
<source>{answer}: wrong</source>
<translation>{answer} : faux</translation>
</message>
<message>
<location filename="gui/tours/guide.py" />
<source>Help → Tours goes on with the tour where it was left.</source>
<translation>Aide → Visites guidées reprend la visite là où elle a été quittée.</translation>
</message>
<message>
<location filename="gui/tours/guide.py" />
<source>Open a tour</source>
<translation>Ouvrir une visite guidée</translation>
</message>
<message>
<location filename="gui/tours/guide.py" />
<source>Tours (*.toml)</source>
<translation>Visites guidées (*.toml)</translation>
</message>
<message>
<location filename="gui/tours/guide.py" />
<source>its network is not there any more</source>
<translation>son réseau n’est plus là</translation>
</message>
<message>
<location filename="gui/tours/guide.py" />
<source>there is no {kind} {args}</source>
<extracomment>pattern</extracomment>
<translation>il n’y a pas de {kind} {args}</translation>
</message>
<message>
<location filename="gui/tours/guide.py" />
<source>write another name</source>
<translation>écrivez un autre nom</translation>
</message>
<message>
<location filename="gui/tours/guide.py" />
<source>{file}, line {line}</source>
<extracomment>pattern</extracomment>
<translation>{file}, ligne {line}</translation>
</message>
<message>
<location filename="gui/tours/guide.py" />
<source>“{name}” is back as it was, before its next iteration.</source>
<translation>« {name} » est de retour comme avant, au début de sa prochaine itération.</translation>
</message>
<message>
<location filename="gui/training_bar.py" />
<source>All training settings</source>
<translation>Tous les réglages d’apprentissage</translation>
</message>
<message>
<location filename="gui/training_bar.py" />
<source>Batches</source>
<translation>Lots</translation>
</message>
<message>
<location filename="gui/training_bar.py" />
<source>How many samples one update uses</source>
<translation>Combien d’exemples utilise une mise à jour</translation>
</message>
<message>
<location filename="gui/training_bar.py" />
<source>How many samples one update uses.</source>
<translation>Combien d’exemples utilise une mise à jour.</translation>
</message>
<message>
<location filename="gui/training_bar.py" />
<source>How the weights are changed</source>
<translation>Comment les poids sont changés</translation>
</message>
<message>
<location filename="gui/training_bar.py" />
<source>More…</source>
<translation>Plus…</translation>
</message>
<message>
<location filename="gui/training_bar.py" />
<source>Progress of the training</source>
<translation>Avancement de l’apprentissage</translation>
</message>
<message>
<location filename="gui/training_bar.py" />
<source>The samples to learn</source>
<translation>Les exemples à apprendre</translation>
</message>
<message>
<location filename="gui/training_bar.py" />
<source>Trained by NumPy.</source>
<translation>Entraîné par NumPy.</translation>
</message>
<message>
<location filename="gui/training_bar.py" />
<source>Trained by NumPy: {why}.</source>
<translation>Entraîné par NumPy : {why}.</translation>
</message>
<message>
<location filename="gui/training_bar.py" />
<source>Trained by compiled code.</source>
<translation>Entraîné par du code compilé.</translation>
</message>
<message>
<location filename="gui/training_bar.py" />
<source>all</source>
<translation>tous</translation>
</message>
<message>
<location filename="gui/training_bar.py" />
<source>all samples in one update</source>
<translation>tous les exemples en une mise à jour</translation>
</message>
<message>
<location filename="gui/training_bar.py" />
<source>batches</source>
<translation>lots</translation>
</message>
<message>
<location filename="gui/training_bar.py" />
<source>change the batch size</source>
<translation>changer la taille des lots</translation>
</message>
<message>
<location filename="gui/training_bar.py" />
<source>change the batches</source>
<translation>changer les lots</translation>
</message>
<message>
<location filename="gui/training_bar.py" />
<source>change the epochs</source>
<translation>changer les époques</translation>
</message>
<message>
<location filename="gui/training_bar.py" />
<source>change the seed</source>
<translation>changer la graine</translation>
</message>
<message>
<location filename="gui/training_bar.py" />
<source>choose the loss</source>
<translation>choisir la perte</translation>
</message>
<message>
<location filename="gui/training_bar.py" />
<source>choose the optimizer</source>
<translation>choisir l’optimiseur</translation>
</message>
<message>
<location filename="gui/training_bar.py" />
<source>choose “full” for all samples</source>
<translation>choisissez « complet » pour tous les exemples</translation>
</message>
<message>
<location filename="gui/training_bar.py" />
<source>data</source>
<translation>données</translation>
</message>
<message>
<location filename="gui/training_bar.py" />
<source>epoch {e:,} of {n:,}</source>
<translation>époque {e:,} sur {n:,}</translation>
</message>
<message>
<location filename="gui/training_bar.py" />
<source>one</source>
<translation>un</translation>
</message>
<message>
<location filename="gui/training_bar.py" />
<source>one sample an update</source>
<translation>un exemple par mise à jour</translation>
</message>
<message>
<location filename="gui/training_bar.py" />
<source>some samples an update</source>
<translation>quelques exemples par mise à jour</translation>
</message>
<message>
<location filename="gui/training_bar.py" />
<source>{e:,} / {n:,}</source>
<translation>{e:,} / {n:,}</translation>
</message>
<message>
<location filename="gui/training_bar.py" />
<source>{h} h {m} min</source>
<translation>{h} h {m} min</translation>
</message>
<message>
<location filename="gui/training_bar.py" />
<source>{m} min {s} s</source>
<translation>{m} min {s} s</translation>
</message>
<message>
<location filename="gui/training_bar.py" />
<source>{n} samples/s</source>
<translation>{n} exemples/s</translation>
</message>
<message>
<location filename="gui/training_bar.py" />
<source>{rule} changes the weights by itself</source>
<translation>{rule} change les poids elle-même</translation>
</message>
<message>
<location filename="gui/training_bar.py" />
<source>{rule} goes sample by sample</source>
<translation>{rule} va exemple par exemple</translation>
</message>
<message>
<location filename="gui/training_bar.py" />
<source>{rule} measures by itself: {error}</source>
<translation>{rule} mesure elle-même : {error}</translation>
</message>
<message>
<location filename="gui/training_bar.py" />
<source>{s} s</source>
<translation>{s} s</translation>
</message>
<message>
<location filename="gui/training_bar.py" />
<source>{t} left</source>
<translation>encore {t}</translation>
</message>
<message>
<location filename="gui/training_bar.py" />
<source>{what}: {count}</source>
<translation>{what} : {count}</translation>
</message>
<message>
<location filename="gui/updated.py" />
<source>Help → What is new tells what changed.</source>
<translation>Aide → Nouveautés dit ce qui a changé.</translation>
</message>
<message>
<location filename="gui/updated.py" />
<source>This is nnsim {version}.</source>
<translation>Voici nnsim {version}.</translation>
</message>
<message>
<location filename="gui/widgets/array_table.py" />
<source>{name}: Ctrl+C copies with all digits</source>
<translation>{name} : Ctrl+C copie avec tous les chiffres</translation>
</message>
<message>
<location filename="gui/widgets/array_table.py" />
<source>{name}: a click leads to where a number comes from; Ctrl+C copies</source>
<translation>{name} : un clic mène à l’origine d’un nombre ; Ctrl+C copie</translation>
</message>
<message>
<location filename="gui/widgets/expression_field.py" />
<source>column {number}: {what}</source>
<translation>colonne {number} : {what}</translation>
</message>
<message>
<location filename="gui/widgets/expression_field.py" />
<source>{words}; {remedy}</source>
<translation>{words} ; {remedy}</translation>
</message>
<message>
<location filename="gui/widgets/form.py" />
<source> </source>
<translation>  </translation>
</message>
<message>
<location filename="gui/widgets/form.py" />
<source>_</source>
<translation>_</translation>
</message>
<message>
<location filename="gui/widgets/form.py" />
<source>default {default}</source>
<translation>valeur d’origine {default}</translation>
</message>
<message>
<location filename="gui/widgets/form.py" />
<source>range {range}</source>
<translation>intervalle {range}</translation>
</message>
<message>
<location filename="gui/widgets/learned_view.py" />
<source>{what}; → walks through it</source>
<translation>{what} ; → le parcourt</translation>
</message>
<message>
<location filename="gui/widgets/math_view.py" />
<source>Copy as LaTeX</source>
<translation>Copier comme LaTeX</translation>
</message>
<message>
<location filename="gui/widgets/number_field.py" />
<source>empty</source>
<translation>vide</translation>
</message>
<message>
<location filename="gui/widgets/number_field.py" />
<source>{why}; it stays {value}</source>
<translation>{why} ; cela reste {value}</translation>
</message>
<message>
<location filename="gui/widgets/plain_plot.py" />
<source>Drag and the wheel move it, + and − zoom, Home shows all</source>
<translation>Tirer et la molette le déplacent, + et − zooment, Début montre tout</translation>
</message>
<message>
<location filename="gui/widgets/plain_plot.py" />
<source>Drag and the wheel move it, or + and − zoom and then the arrows; Home shows all</source>
<translation>Tirer et la molette le déplacent, ou + et − zooment et puis les flèches ; Début montre tout</translation>
</message>
<message>
<location filename="gui/widgets/plot_export.py" />
<source>The view is in {path}.</source>
<translation>La vue est dans {path}.</translation>
</message>
<message>
<location filename="gui/widgets/plot_export.py" />
<source>it is too large for this system</source>
<translation>elle est trop grande pour ce système</translation>
</message>
<message>
<location filename="gui/widgets/plot_export.py" />
<source>make the window smaller</source>
<translation>rendez la fenêtre plus petite</translation>
</message>
<message>
<location filename="gui/widgets/plot_export.py" />
<source>the picture cannot be written</source>
<translation>l’image ne peut pas être écrite</translation>
</message>
<message>
<location filename="gui/widgets/plot_export.py" />
<source>the view cannot be written as {name}</source>
<extracomment>pattern</extracomment>
<translation>la vue ne peut pas être écrite sous {name}</translation>
</message>
<message>
<location filename="gui/widgets/scale_bar.py" />
<source>Scale of colours</source>
<translation>Échelle des couleurs</translation>
</message>
<message>
<location filename="gui/widgets/text_field.py" />
<source>Look for the file</source>
<translation>Chercher le fichier</translation>
</message>
<message>
<location filename="gui/widgets/text_field.py" />
<source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
<translation>Tables (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
</message>
<message>
<location filename="gui/widgets/text_field.py" />
<source>path of a file</source>
<translation>chemin d’un fichier</translation>
</message>
<message>
<location filename="gui/widgets/typesetting.py" />
<source>cannot typeset %r: %s</source>
<translation>cannot typeset %r: %s</translation>
</message>
<message>
<location filename="gui/widgets/typesetting.py" />
<source>no size in the drawing of %r</source>
<translation>no size in the drawing of %r</translation>
</message>
<message>
<location filename="gui/widgets/value_label.py" />
<source>Click or Enter: where it comes from; Ctrl+C copies it</source>
<translation>Clic ou Entrée : d’où il vient ; Ctrl+C le copie</translation>
</message>
<message>
<location filename="gui/widgets/value_label.py" />
<source>{name} = {number}</source>
<translation>{name} = {number}</translation>
</message>
<message>
<location filename="gui/widgets/value_label.py" />
<source>{name} = {number}
Click or Enter copies it</source>
<translation>{name} = {number}
Clic ou Entrée le copie</translation>
</message>
<message>
<location filename="gui/widgets/value_label.py" />
<source>{name}: asked for in the exercise
Click or Enter asks for it</source>
<translation>{name} : demandé dans l’exercice
Clic ou Entrée pose la question</translation>
</message>
<message>
<location filename="gui/widgets/value_label.py" />
<source>{name}: not computed in this iteration yet</source>
<translation>{name} : pas encore calculé dans cette itération</translation>
</message>
<message>
<location filename="gui/window.py" />
<source> (and {n} more)</source>
<translation> (et {n} de plus)</translation>
</message>
<message>
<location filename="gui/window.py" />
<source> + {n:,} fixed</source>
<translation> + {n:,} fixes</translation>
</message>
<message>
<location filename="gui/window.py" />
<source>Pause the training to import data.</source>
<translation>Mettez l’apprentissage en pause pour importer des données.</translation>
</message>
<message>
<location filename="gui/window.py" />
<source>Sizes of the layers, weights and biases, kind of numbers, seed</source>
<translation>Tailles des couches, poids et biais, sorte de nombres, graine</translation>
</message>
<message>
<location filename="gui/window.py" />
<source>Step bar</source>
<translation>Barre des pas</translation>
</message>
<message>
<location filename="gui/window.py" />
<source>Training bar</source>
<translation>Barre d’apprentissage</translation>
</message>
<message>
<location filename="gui/window.py" />
<source>no layers</source>
<translation>pas de couches</translation>
</message>
<message>
<location filename="gui/window.py" />
<source>{follow} – nnsim</source>
<extracomment>pattern</extracomment>
<translation>{follow} – nnsim</translation>
</message>
<message>
<location filename="gui/window.py" />
<source>{shape} · {n:,} parameters{fixed} · {dtype} · seed {seed}</source>
<translation>{shape} · {n:,} paramètres{fixed} · {dtype} · graine {seed}</translation>
</message>
<message>
<location filename="words" />
<source>Activation</source>
<translation>Activation</translation>
</message>
<message>
<location filename="words" />
<source>Drawing</source>
<translation>Dessin</translation>
</message>
<message>
<location filename="words" />
<source>False</source>
<translation>non</translation>
</message>
<message>
<location filename="words" />
<source>Neurons</source>
<translation>Neurones</translation>
</message>
<message>
<location filename="words" />
<source>Remarks</source>
<translation>Remarques</translation>
</message>
<message>
<location filename="words" />
<source>Steps</source>
<translation>Pas</translation>
</message>
<message>
<location filename="words" />
<source>Training</source>
<translation>Apprentissage</translation>
</message>
<message>
<location filename="words" />
<source>True</source>
<translation>oui</translation>
</message>
<message>
<location filename="words" />
<source>after</source>
<translation>après</translation>
</message>
<message>
<location filename="words" />
<source>begun</source>
<translation>commencé</translation>
</message>
<message>
<location filename="words" />
<source>best</source>
<translation>meilleur</translation>
</message>
<message>
<location filename="words" />
<source>changed</source>
<translation>changé</translation>
</message>
<message>
<location filename="words" />
<source>condition</source>
<translation>condition</translation>
</message>
<message>
<location filename="words" />
<source>deviation</source>
<translation>écart type</translation>
</message>
<message>
<location filename="words" />
<source>done</source>
<translation>fait</translation>
</message>
<message>
<location filename="words" />
<source>else</source>
<translation>sinon</translation>
</message>
<message>
<location filename="words" />
<source>errors</source>
<translation>erreurs</translation>
</message>
<message>
<location filename="words" />
<source>fixed</source>
<translation>fixe</translation>
</message>
<message>
<location filename="words" />
<source>full</source>
<translation>complet</translation>
</message>
<message>
<location filename="words" />
<source>gap</source>
<translation>écart</translation>
</message>
<message>
<location filename="words" />
<source>given</source>
<translation>donné</translation>
</message>
<message>
<location filename="words" />
<source>ignored</source>
<translation>ignorée</translation>
</message>
<message>
<location filename="words" />
<source>later</source>
<translation>plus tard</translation>
</message>
<message>
<location filename="words" />
<source>mini-batch</source>
<translation>mini-lot</translation>
</message>
<message>
<location filename="words" />
<source>mistakes</source>
<translation>erreurs</translation>
</message>
<message>
<location filename="words" />
<source>next</source>
<translation>suivant</translation>
</message>
<message>
<location filename="words" />
<source>next batch</source>
<translation>lot suivant</translation>
</message>
<message>
<location filename="words" />
<source>off</source>
<translation>désactivé</translation>
</message>
<message>
<location filename="words" />
<source>on</source>
<translation>activé</translation>
</message>
<message>
<location filename="words" />
<source>one-hot</source>
<translation>one-hot (un parmi K)</translation>
</message>
<message>
<location filename="words" />
<source>ordinal</source>
<translation>ordinal</translation>
</message>
<message>
<location filename="words" />
<source>permutation</source>
<translation>permutation</translation>
</message>
<message>
<location filename="words" />
<source>permuted</source>
<translation>permutés</translation>
</message>
<message>
<location filename="words" />
<source>phase</source>
<translation>phase</translation>
</message>
<message>
<location filename="words" />
<source>pocket</source>
<translation>poche</translation>
</message>
<message>
<location filename="words" />
<source>random samples</source>
<translation>exemples au hasard</translation>
</message>
<message>
<location filename="words" />
<source>recalled</source>
<translation>rappelé</translation>
</message>
<message>
<location filename="words" />
<source>residual</source>
<translation>résidu</translation>
</message>
<message>
<location filename="words" />
<source>roundworm</source>
<translation>ver rond</translation>
</message>
<message>
<location filename="words" />
<source>running</source>
<translation>en cours</translation>
</message>
<message>
<location filename="words" />
<source>samples of each class</source>
<translation>exemples de chaque classe</translation>
</message>
<message>
<location filename="words" />
<source>samples with the largest </source>
<translation>exemples ayant le plus grand </translation>
</message>
<message>
<location filename="words" />
<source>second smallest </source>
<translation>deuxième plus petit </translation>
</message>
<message>
<location filename="words" />
<source>signs turned</source>
<translation>signes inversés</translation>
</message>
<message>
<location filename="words" />
<source>step</source>
<translation>échelon</translation>
</message>
<message>
<location filename="words" />
<source>stochastic</source>
<translation>stochastique</translation>
</message>
<message>
<location filename="words" />
<source>stored</source>
<translation>mémorisé</translation>
</message>
<message>
<location filename="words" />
<source>units</source>
<translation>unités</translation>
</message>
<message>
<location filename="words" />
<source>until nothing changes</source>
<translation>jusqu’à ce que rien ne change</translation>
</message>
<message>
<location filename="words" />
<source>violation</source>
<translation>violation</translation>
</message>
<message>
<location filename="words" />
<source>wait</source>
<translation>attente</translation>
</message>
<message>
<location filename="words" />
<source>where held</source>
<translation>pour ce qui est tenu</translation>
</message>
<message>
<location filename="words" />
<source>where smallest</source>
<translation>là où il est le plus petit</translation>
</message>
</context>
</TS>
