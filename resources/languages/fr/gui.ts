<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
<name>nnsim</name>
<message>
<location filename="gui/actions.py" />
<source> or </source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/actions.py" />
<source>Left</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/actions.py" />
<source>Right</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/capsule_paint.py" />
<source>no bias</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/captions.py" />
<source>y not yet</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/clip.py" />
<source>a layer has no name</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/clip.py" />
<source>a layer has no proper units</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/clip.py" />
<source>a link has no proper ends</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/clip.py" />
<source>an edge has no proper ends</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/clip.py" />
<source>checked below</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/clip.py" />
<source>copy layers of nnsim first</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/clip.py" />
<source>it does not hold layers of nnsim</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/clip.py" />
<source>it has a kind of layer that does not exist here</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/clip.py" />
<source>it is not JSON</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/clip.py" />
<source>it is too large</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/clip.py" />
<source>it is too long</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/clip.py" />
<source>it names a part that does not exist here</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/clip.py" />
<source>its layers are not told apart</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/clip.py" />
<source>its links form a circle, or are not told apart</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/clip.py" />
<source>its {name} are damaged</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/clip.py" />
<source>the edges of a link are damaged</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/clip.py" />
<source>the settings of a part are damaged</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/clip.py" />
<source>the units of a layer are not told apart</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/clip.py" />
<source>the weights do not fit their layer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/clip.py" />
<source>what is on the clipboard cannot be pasted</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/clipboard.py" />
<source>Duplicate</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/clipboard.py" />
<source>Paste</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/clipboard.py" />
<source>copy layers of nnsim first, or the text of a network (nnsim:…)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/clipboard.py" />
<source>it is no text</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/clipboard.py" />
<source>nothing to copy</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/clipboard.py" />
<source>select layers or neurons first</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/clipboard.py" />
<source>there are no layers on the clipboard</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/corner.py" />
<source>Double-click to add a layer, or open the gallery</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/corner.py" />
<source>Draw a network</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/corner.py" />
<source>Open the gallery</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/corner.py" />
<source>Ready-made networks to start from</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/corner.py" />
<source>Zoom in</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/corner.py" />
<source>Zoom out</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/edge_slider.py" />
<source>1 edge</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/edge_slider.py" />
<source>Edges into each neuron</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/edge_slider.py" />
<source>How many edges are drawn into each neuron, the strongest ones: Ctrl+Alt++ and Ctrl+Alt+−</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/edge_slider.py" />
<source>The haze below is of all edges</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/edge_slider.py" />
<source>as many as there is room for</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/edge_slider.py" />
<source>{n} edges</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/edge_slider.py" />
<source>{n} edges into each neuron</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/geometry.py" />
<source>Box</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/hits.py" />
<source>unit port</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/inline_edit.py" />
<source>a layer cannot have {size} neurons</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/inline_edit.py" />
<source>a size is 1 to {most}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/inline_edit.py" />
<source>choose one in that range</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/inline_edit.py" />
<source>so many</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/inline_edit.py" />
<source>type a whole number such as 8</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/inline_edit.py" />
<source>{title}: Enter or a click takes it, Esc leaves it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/inserting.py" />
<source>Add layer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/inserting.py" />
<source>drag from the dot at a layer's right side to another layer; L adds layers that are linked</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/inserting.py" />
<source>{name} is not linked yet</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>Add a layer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>Add a neuron</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>Choose the activation function</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>Cut</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>Cut the selected edges, or restore them</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>Delete what is selected; edges are cut</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>Draw a link from the selection</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>Esc</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>Freeze edges, biases or layers, or thaw them</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>From a neuron to its edges</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>Give up the gesture; show the weights again; select nothing</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>Go to the next layer, neuron or edge in that direction</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>Go to the next or previous thing of the same kind</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>Insert</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>Move the selected layers, or a neuron in its column</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>Original size</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>Rename the layer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>Select all layers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>Show the whole network</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>Tab, Shift+Tab</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>Type the size of the layer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/keyboard.py" />
<source>Type the weight, bias or name; end a link</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/layer_item.py" />
<source>dropout {share}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/legend.py" />
<source>Legend</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/legend.py" />
<source>asked for</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/legend.py" />
<source>b: not in W̃</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/legend.py" />
<source>b: not used here</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/legend.py" />
<source>edges: the sign of the weight by hue, its size up to {scale} by strength</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/legend.py" />
<source>strongest {shown} of {total} edges</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/legend.py" />
<source>the outputs and deltas are from before the update, the weights from after it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/legend.py" />
<source>{o} and δ: before the update</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/legend.py" />
<source>{o} over {axes}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/map_card.py" />
<source>Map of {unit}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/map_card.py" />
<source>its output over {across}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/map_card.py" />
<source>its output over {across} and {up}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/map_card.py" />
<source>{name} →</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/map_card.py" />
<source>↑ output</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/map_card.py" />
<source>↑ {name}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/menu.py" />
<source>Activation</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/menu.py" />
<source>Add layer here</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/menu.py" />
<source>Add neuron</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/menu.py" />
<source>Add neuron below</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/menu.py" />
<source>Arrange</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/menu.py" />
<source>Delete the whole link</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/menu.py" />
<source>Freeze its bias</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/menu.py" />
<source>Go to its edges</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/menu.py" />
<source>Link from here</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/menu.py" />
<source>Make it a computing layer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/menu.py" />
<source>Make it an input layer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/menu.py" />
<source>Rename</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/menu.py" />
<source>Restore</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/menu.py" />
<source>Restore all cut edges</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/menu.py" />
<source>Select all</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/menu.py" />
<source>Select the whole link</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/menu.py" />
<source>Size…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/menu.py" />
<source>Thaw its bias</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/menu.py" />
<source>Type a number…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/menu.py" />
<source>Type its bias…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/menu.py" />
<source>double-click</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/neuron_paint.py" />
<source>… {count} more</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/overlay_banner.py" />
<source>Show the weights again</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/overlay_banner.py" />
<source>Show the weights again (Esc)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/overlay_banner.py" />
<source>The network has moved on since: these are not its present numbers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/overlay_banner.py" />
<source>as it was {moment}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/overlay_banner.py" />
<source>bad from {bad} on: thick lines, marked numbers</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/overlay_banner.py" />
<source>from {low} to {high}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/overlay_banner.py" />
<source>of an earlier moment</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/selection_verbs.py" />
<source>Linking from {name}: go to the target with Alt+arrows, then press Enter; Esc gives up</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/selection_verbs.py" />
<source>nudge {now}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/selection_verbs.py" />
<source>nudge {places}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>Add a neuron (+)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>Double-click to change the activation (A)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>Double-click to change the size (S)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>Drag to another layer or neuron to draw a link (C)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>Drag to another neuron or layer to draw an edge (C)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>Drag to change the size</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>Drag to move, double-click to rename (F2)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>Take the last neuron away (−)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>before the update: {number}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>cut; X restores it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>edge {source} → {target}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>empty network</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>frozen: training leaves it as it is</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>goes back in time: carries the outputs of the step before</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>layer {name}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>link {source} → {target}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>network {shape}, nothing selected</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>nothing</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>z, {o} and δ were computed before the update; the weights are from after it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>{count} weights and biases</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>{layer}, neuron {number}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>{size} inputs</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/tips.py" />
<source>{size} neurons, {activation}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/tools/connect.py" />
<source>all of {name}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/tools/connect.py" />
<source>an input takes no links</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/tools/connect.py" />
<source>edge to {name} {number}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/typing_in.py" />
<source>Activation function</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/typing_in.py" />
<source>Name of the layer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/typing_in.py" />
<source>Number of neurons</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/typing_in.py" />
<source>an input has no weights</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/typing_in.py" />
<source>its numbers come from the data</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/typing_in.py" />
<source>see the problems that are listed</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/typing_in.py" />
<source>the edge is cut</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/typing_in.py" />
<source>there is no weight to type</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/typing_in.py" />
<source>{name}: Enter checks it, Esc leaves it, Tab goes on</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/typing_in.py" />
<source>{name}: Enter takes it, Esc leaves it, Tab goes on</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/unit_values.py" />
<source>δ not yet</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/verbs.py" />
<source>Cut edges</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/verbs.py" />
<source>Delete layer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/verbs.py" />
<source>Delete neuron</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/verbs.py" />
<source>Delete selection</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/verbs.py" />
<source>Draw link</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/verbs.py" />
<source>Make computing layer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/verbs.py" />
<source>Make input layer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/verbs.py" />
<source>Move layer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/verbs.py" />
<source>Move layers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/verbs.py" />
<source>Move neuron</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/verbs.py" />
<source>a bias cannot be deleted</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/verbs.py" />
<source>a layer has at least one neuron</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/verbs.py" />
<source>cut the edge, or choose others</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/verbs.py" />
<source>delete the layer instead</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/verbs.py" />
<source>grow {layer}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/verbs.py" />
<source>it carries the outputs of the step before, and is drawn dashed</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/verbs.py" />
<source>no edge is selected</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/verbs.py" />
<source>nothing is selected that could be frozen</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/verbs.py" />
<source>select edges, biases or layers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/verbs.py" />
<source>select edges, then press X</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/verbs.py" />
<source>set it to 0 and freeze it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/verbs.py" />
<source>these are linked already</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/verbs.py" />
<source>{source} → {target} closes a circle, so it goes back in time</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/view.py" />
<source>Network canvas</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/watching.py" />
<source>Watch</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/watching.py" />
<source>delta δ</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/watching.py" />
<source>error ∂E/∂{o}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/watching.py" />
<source>gradient ∂E/∂w</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/watching.py" />
<source>input x</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/watching.py" />
<source>net input z</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/watching.py" />
<source>norm of the gradient</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/watching.py" />
<source>norm of the weights</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/watching.py" />
<source>norm of δ</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/watching.py" />
<source>output {o}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/watching.py" />
<source>the list is in the panel Watches</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/watching.py" />
<source>training loss of the epoch</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/watching.py" />
<source>watched: {expression}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/canvas/watching.py" />
<source>{symbol} of the optimizer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/debug.py" />
<source>&amp;Finish phase</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/debug.py" />
<source>&amp;Play</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/debug.py" />
<source>&amp;Step</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/debug.py" />
<source>&amp;Watch…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/debug.py" />
<source>By {name}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/debug.py" />
<source>Compute the next step</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/debug.py" />
<source>Compute to the end of this phase</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/debug.py" />
<source>Fas&amp;ter</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/debug.py" />
<source>Pause</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/debug.py" />
<source>Play faster</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/debug.py" />
<source>Play slower</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/debug.py" />
<source>Put a stop in front of the next step, or take it away</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/debug.py" />
<source>Re&amp;move all stops</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/debug.py" />
<source>Sl&amp;ower</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/debug.py" />
<source>Step &amp;back</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/debug.py" />
<source>Step by itself at the chosen speed; again to pause</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/debug.py" />
<source>Step, Step back and Play go by one {name}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/debug.py" />
<source>Stop &amp;here</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/debug.py" />
<source>Take all stops off the list</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/debug.py" />
<source>Type an expression to watch, such as loss &gt; 0.1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/debug.py" />
<source>Undo the last step: every number as it was</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/debug.py" />
<source>Watch a number of what is selected: its value at every step and its course</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/debug.py" />
<source>Watch an e&amp;xpression…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>&amp;Copy</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>&amp;Duplicate</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>&amp;Paste</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>&amp;Redo</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>&amp;Undo</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>Backspace</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>Colours, number of steps kept, and other habits</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>Copy as p&amp;icture</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>Copy as te&amp;xt…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>Copy the selection</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>Copy the selection beside itself</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>Cu&amp;t</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>Cut the selection</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>De&amp;lete</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>Dra&amp;w samples…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>Draw points into the plane; or an image, of which the network says what it is</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>Edit the &amp;samples</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>Make the samples your own, to be edited in the table of the Data panel</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>Paste what was copied</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>Pre&amp;ferences…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>Redo</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>Redo what was undone</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>Redo {what}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>Select &amp;all</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>The network as a text for a message, which pastes back</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>The network as it is drawn on paper, on the clipboard: PNG and SVG</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>Undo the last edit</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/edit.py" />
<source>Undo {what}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/exercises.py" />
<source>&amp;Faults…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/exercises.py" />
<source>&amp;Hide a fault at random</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/exercises.py" />
<source>&amp;I have found the fault…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/exercises.py" />
<source>&amp;Remove all faults</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/exercises.py" />
<source>An exercise: a fault is put into the program, and you look for it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/exercises.py" />
<source>Ask the next open question of the exercise</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/exercises.py" />
<source>Ask the open question before</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/exercises.py" />
<source>E&amp;xercise: predict, then reveal…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/exercises.py" />
<source>Hi&amp;nt</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/exercises.py" />
<source>Hide numbers, work them out, and see what went wrong</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/exercises.py" />
<source>Next &amp;question</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/exercises.py" />
<source>One more hint to the question of the exercise</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/exercises.py" />
<source>Previous q&amp;uestion</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/exercises.py" />
<source>Put a classical mistake into the program, in the open or hidden to be found</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/exercises.py" />
<source>Take all faults out of the program</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/explain.py" />
<source>&amp;Check gradients</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/explain.py" />
<source>&amp;Health of the layers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/explain.py" />
<source>&amp;Number before</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/explain.py" />
<source>Back to the number that one came from</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/explain.py" />
<source>Compare every gradient with a slope of the loss that is measured</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/explain.py" />
<source>Dead, saturated, symmetric and untrained units, vanishing and exploding gradients</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/explain.py" />
<source>Draw the weights on the canvas, and not the numbers of a check (Esc)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/explain.py" />
<source>Forward to the number that one came back from</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/explain.py" />
<source>How many &amp;patterns…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/explain.py" />
<source>N&amp;umber after</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/explain.py" />
<source>Show the weights &amp;again</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/explain.py" />
<source>The number that is explained: its contributions, and from there on to others</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/explain.py" />
<source>Try how many patterns such a network can store, and draw the recall over their number</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/explain.py" />
<source>Weights of a &amp;threshold unit…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/explain.py" />
<source>What patterns of two inputs ask of the weights of one unit, and whether any weights do it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/explain.py" />
<source>Where &amp;is this from?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/file.py" />
<source>&amp;Export…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/file.py" />
<source>&amp;Gallery</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/file.py" />
<source>&amp;Import weights…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/file.py" />
<source>&amp;New…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/file.py" />
<source>&amp;Open…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/file.py" />
<source>&amp;Quit</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/file.py" />
<source>&amp;Save</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/file.py" />
<source>&amp;Worked solution…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/file.py" />
<source>A new network: sizes, activations and data</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/file.py" />
<source>C&amp;hange the import…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/file.py" />
<source>Choose otherwise how imported data are read, and what their columns are</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/file.py" />
<source>Close nnsim</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/file.py" />
<source>Examples to start from, and the files of last time</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/file.py" />
<source>Export &amp;picture…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/file.py" />
<source>Export repla&amp;y page…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/file.py" />
<source>Import &amp;data…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/file.py" />
<source>Import i&amp;mages…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/file.py" />
<source>Learn a table of your own: CSV, Excel, Parquet, NumPy, IDX; or drop it on the window</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/file.py" />
<source>Learn a table that was copied in a spreadsheet</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/file.py" />
<source>Learn images: a folder with one sub-folder for each class</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/file.py" />
<source>One iteration as a page that replays it step by step in any browser</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/file.py" />
<source>One iteration on paper, with every formula and number: PDF, HTML or LaTeX</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/file.py" />
<source>Open a network that somebody has sent as a text: nnsim:…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/file.py" />
<source>Open a project file, or a network of another program</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/file.py" />
<source>Open from te&amp;xt…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/file.py" />
<source>Paste da&amp;ta…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/file.py" />
<source>Put weights from a file of another program into this network</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/file.py" />
<source>Save &amp;as…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/file.py" />
<source>Save the network as it is drawn on paper: PDF, PNG, SVG or TikZ</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/file.py" />
<source>Save the project</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/file.py" />
<source>Save the project under another name</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/file.py" />
<source>Save the trained network for other programs, with a preview</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/last.py" />
<source>&amp;About nnsim</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/last.py" />
<source>&amp;First steps</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/last.py" />
<source>&amp;How large networks were…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/last.py" />
<source>&amp;Keyboard shortcuts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/last.py" />
<source>&amp;Look up…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/last.py" />
<source>&amp;Open a tour file…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/last.py" />
<source>&amp;Reset layout</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/last.py" />
<source>&amp;What is new</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/last.py" />
<source>A guided tour that somebody has written</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/last.py" />
<source>All docks and bars where they were at first</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/last.py" />
<source>All keys on one page</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/last.py" />
<source>All pages of the help, and a glossary, to look something up</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/last.py" />
<source>End the guided tour; it can be resumed</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/last.py" />
<source>Lea&amp;ve the tour</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/last.py" />
<source>Neurons and connections over the years, and your own networks among them</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/last.py" />
<source>The changes of each version</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/last.py" />
<source>The page about what has the focus: a control, a neuron, an edge, a number</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/last.py" />
<source>Versions and licence</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/last.py" />
<source>What to press first, and what the letters mean</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/lessons.py" />
<source>&amp;Check the answer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/lessons.py" />
<source>&amp;Start the task</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/lessons.py" />
<source>Be told what the answer to the task is worth</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/lessons.py" />
<source>Begin the chosen task of the lesson, or go on with it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/lessons.py" />
<source>Hand the &amp;task in</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/lessons.py" />
<source>Open &amp;lesson…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/lessons.py" />
<source>Save the file that is handed in to the teacher</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/lessons.py" />
<source>Save the r&amp;esult…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/lessons.py" />
<source>Ta&amp;ke the task back</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/lessons.py" />
<source>Tasks that a teacher has packed into a file</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/lessons.py" />
<source>The answer stays as it is from now on</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/lessons.py" />
<source>Work on a task again that was handed in</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/network.py" />
<source>&amp;Draw a link</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/network.py" />
<source>&amp;Previous sample</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/network.py" />
<source>&amp;Size of layer…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/network.py" />
<source>Ac&amp;tivation…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/network.py" />
<source>Add &amp;layer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/network.py" />
<source>Add &amp;neuron</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/network.py" />
<source>Add a linked layer: after the selected one, into the selected link, or in front of the output</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/network.py" />
<source>Add a neuron to the selected layer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/network.py" />
<source>Arran&amp;ge</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/network.py" />
<source>C&amp;ut or restore edges</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/network.py" />
<source>Choose the activation function of the layer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/network.py" />
<source>Draw a link from the selection; choose its end with Alt+arrows, Enter</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/network.py" />
<source>Draw the layers in columns from left to right</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/network.py" />
<source>Free&amp;ze or thaw</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/network.py" />
<source>Next sa&amp;mple</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/network.py" />
<source>Ren&amp;ame layer…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/network.py" />
<source>Show the next sample of the batch</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/network.py" />
<source>Show the sample before</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/network.py" />
<source>Training leaves what is frozen as it is</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/time.py" />
<source>Back to &amp;when…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/time.py" />
<source>Begin a b&amp;ranch here</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/time.py" />
<source>Go back to the step with which a condition last became true</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/time.py" />
<source>Go on from this moment with a curve of its own; what came after it is kept as well</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/time.py" />
<source>Go to the beginning of this training; nothing is lost</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/time.py" />
<source>Go to the latest moment that is known of this training</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/time.py" />
<source>To the &amp;beginning</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/time.py" />
<source>To the &amp;end of what is known</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/train.py" />
<source>&amp;Keep this curve</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/train.py" />
<source>&amp;Reset</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/train.py" />
<source>&amp;Train</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/train.py" />
<source>Back to the starting weights and epoch 0</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/train.py" />
<source>Draw other starting weights</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/train.py" />
<source>Everything about training: optimizer, schedule, regularizers, stops, split</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/train.py" />
<source>Keep the curve of this run beside those to come</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/train.py" />
<source>New &amp;seed</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/train.py" />
<source>Train</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/train.py" />
<source>Train at full speed; again to pause</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/train.py" />
<source>Trainin&amp;g settings…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/view.py" />
<source>&amp;Dark theme</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/view.py" />
<source>&amp;English</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/view.py" />
<source>&amp;Fit</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/view.py" />
<source>&amp;Light theme</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/view.py" />
<source>&amp;Maps in neurons</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/view.py" />
<source>As the s&amp;ystem has it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/view.py" />
<source>Colours: {name}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/view.py" />
<source>Common &amp;notation</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/view.py" />
<source>En français</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/view.py" />
<source>English</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/view.py" />
<source>F&amp;ull screen</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/view.py" />
<source>Fe&amp;wer edges</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/view.py" />
<source>Fewer edges between crowded layers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/view.py" />
<source>Formulas with a for outputs and W x + b, weights as (out, in)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/view.py" />
<source>Mo&amp;re edges</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/view.py" />
<source>More edges between crowded layers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/view.py" />
<source>Show in each neuron what it makes of the inputs: a small map, and a large one of what is pointed at</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/view.py" />
<source>The language of the system</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/view.py" />
<source>Theme of the &amp;system</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/view.py" />
<source>Units as a &amp;grid</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/view.py" />
<source>Units that are linked among themselves stand as a grid, and not as a ring</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/view.py" />
<source>Use the whole screen</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/view.py" />
<source>Zoom &amp;in</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/view.py" />
<source>Zoom &amp;out</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/view.py" />
<source>save, and start nnsim again</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/commands/view.py" />
<source>the language changes with the next start</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/data_choice.py" />
<source>A file of your own: CSV, Excel, Parquet, NumPy, IDX  (Ctrl+Shift+I)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/data_choice.py" />
<source>Data ({endings});;All files (*)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/data_choice.py" />
<source>Import data…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/data_choice.py" />
<source>The data in use are still “{data}”.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/data_choice.py" />
<source>choose the data</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/data_choice.py" />
<source>undo it if it was meant otherwise (Ctrl+Z)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/data_choice.py" />
<source>validation and test together must leave something for training</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/about.py" />
<source>About nnsim</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/about.py" />
<source>Copy the versions, for a report</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/about.py" />
<source>Copy versions</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/about.py" />
<source>Draw a neural network, walk through its training step by step, see every number behind every number.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/about.py" />
<source>Licence</source>
<translation type="unfinished" />
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
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/about.py" />
<source>Python</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/about.py" />
<source>Qt</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/about.py" />
<source>Versions</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/about.py" />
<source>not installed</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/capacity.py" />
<source>At least half is recalled of up to {most} patterns, {share} a unit.</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/capacity.py" />
<source>Begin the experiment, or stop it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/capacity.py" />
<source>How many patterns can be stored</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/capacity.py" />
<source>How many units the network has</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/capacity.py" />
<source>How often each number of patterns is tried</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/capacity.py" />
<source>Progress of the experiment</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/capacity.py" />
<source>Random patterns are stored, damaged and recalled by {rule}, as it is set in the training settings. One counts as recalled when the state of rest has an overlap of at least 0.95 with it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/capacity.py" />
<source>Share recalled over the number of patterns</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/capacity.py" />
<source>Try</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/capacity.py" />
<source>patterns</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/capacity.py" />
<source>share recalled</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/capacity.py" />
<source>theory: {share} a unit</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/capacity.py" />
<source>trials</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/capacity.py" />
<source>units</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/capacity.py" />
<source>{units} units, {trials} trials of each number of patterns.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/crash.py" />
<source>A copy of your work is kept as {path}; the gallery offers it at the next start.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/crash.py" />
<source>Copy report</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/crash.py" />
<source>Copy the report to the clipboard</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/crash.py" />
<source>Nothing was unsaved.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/crash.py" />
<source>Report</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/crash.py" />
<source>This is a fault of the program, not yours. {safe} You can go on, or copy this report and send it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/crash.py" />
<source>Your work could not be saved; try File → Save as.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/crash.py" />
<source>a copy of your work is kept as {path}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/crash.py" />
<source>nnsim made a mistake</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/crash.py" />
<source>save your work (Ctrl+S) and start nnsim again</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/crash.py" />
<source>save your work now</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/crash.py" />
<source>the program made a mistake: {kind}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/crash.py" />
<source>the program made the same mistake again: {kind}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/draw_samples.py" />
<source>Back to the starting weights</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/draw_samples.py" />
<source>Draw a pattern and store it; draw a damaged one and let it be recalled.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/draw_samples.py" />
<source>Draw an image</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/draw_samples.py" />
<source>Draw patterns</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/draw_samples.py" />
<source>Draw samples</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/draw_samples.py" />
<source>Each point is a sample; undo and redo are those of the window.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/draw_samples.py" />
<source>Reset</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/draw_samples.py" />
<source>The network says what it is while you draw.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/draw_samples.py" />
<source>Train at full speed; again to pause  (Space)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/draw_samples.py" />
<source>Train or pause</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/draw_samples.py" />
<source>choose data with two inputs, with one input and one target, or images; own samples begin with two</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/draw_samples.py" />
<source>these samples cannot be drawn</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/draw_samples.py" />
<source>they have {inputs} inputs</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/export_picture.py" />
<source>Choose where to save the picture</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/export_picture.py" />
<source>Dots, 300 an inch, for any program</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/export_picture.py" />
<source>Export picture</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/export_picture.py" />
<source>Format</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/export_picture.py" />
<source>Preview</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/export_picture.py" />
<source>Save as…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/export_picture.py" />
<source>Text as text, lines as lines, for printing and for LaTeX</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/export_picture.py" />
<source>The network drawn, for a text, a slide or a web page.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/export_picture.py" />
<source>The picture is in {path}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/export_picture.py" />
<source>What kind of file is saved</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/export_weights.py" />
<source>Choose where to save the network</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/export_weights.py" />
<source>Export</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/export_weights.py" />
<source>How the file begins</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/export_weights.py" />
<source>In the file</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/export_weights.py" />
<source>The network is in {path}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/export_weights.py" />
<source>The trained network as a file for other programs.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/export_weights.py" />
<source>To be known</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/export_weights.py" />
<source>What the file is like: the beginning of a text, or what a file of bytes holds</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/faults.py" />
<source>A classical mistake is put into the program, which then really makes it. Ctrl+Z takes it back, and exported weights know nothing of it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/faults.py" />
<source>Faults to find</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/faults.py" />
<source>Find a hidden fault</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/faults.py" />
<source>Inject a fault</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/faults.py" />
<source>Remove {name}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/faults.py" />
<source>Take this fault out of the program</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/faults.py" />
<source>This program has no fault.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/faults.py" />
<source>a hidden fault</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/files.py" />
<source>Import weights</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/files.py" />
<source>Open a project</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/files.py" />
<source>Save as …</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/files.py" />
<source>Save over it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/files.py" />
<source>Save over it, or keep both under two names?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/files.py" />
<source>Save them before going on?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/files.py" />
<source>Saved as {name}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/files.py" />
<source>The file was changed</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/files.py" />
<source>The network of the text is open; it has no file yet.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/files.py" />
<source>The rescued copy is not needed any more and was deleted.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/files.py" />
<source>The weights of {name} are in the network.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/files.py" />
<source>Unsaved changes</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/files.py" />
<source>Weights and networks ({endings});;All files (*)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/files.py" />
<source>nnsim projects (*.nnsim);;Networks of other programs ({endings});;All files (*)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/files.py" />
<source>“{name}” has changes that are not saved.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/first_steps.py" />
<source>All keys…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/first_steps.py" />
<source>Click a line of the program: it is computed up to there, or taken back.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/first_steps.py" />
<source>Click a neuron or an edge: the inspector shows its numbers, and how each was computed.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/first_steps.py" />
<source>Finish phase: to the end of the forward pass, of the loss, of the backward pass, or of the update.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/first_steps.py" />
<source>First steps</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/first_steps.py" />
<source>Next sample: see the same step for another sample of the batch.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/first_steps.py" />
<source>Open an example of the gallery, or make a network of your own.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/first_steps.py" />
<source>Play: it steps by itself. “by operation” says how far a step goes.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/first_steps.py" />
<source>Predict, then reveal: numbers are hidden, you work them out, and are told what went wrong.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/first_steps.py" />
<source>Reset: back to the starting weights. Every edit of the network can be undone.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/first_steps.py" />
<source>Step back: the last step is undone, and every number is what it was.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/first_steps.py" />
<source>Step: one line of the program is computed. The arrow shows which one is next.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/first_steps.py" />
<source>Train: at full speed, until you press it again. The curves show loss and accuracy.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/first_steps.py" />
<source>What the words mean</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/first_steps.py" />
<source>all training samples seen once: as many updates as there are batches</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/first_steps.py" />
<source>delta of a neuron: how the loss changes with its z</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/first_steps.py" />
<source>how the loss E changes with an output; ∂E/∂W, the gradient, is the same for weights</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/first_steps.py" />
<source>learning rate: how far an update goes against the gradient</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/first_steps.py" />
<source>loss: how wrong the outputs are; the mean over the samples of a batch</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/first_steps.py" />
<source>net input of a neuron: the bias, and each input times its weight, summed up</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/first_steps.py" />
<source>one change of all weights: forward, loss, backward, update</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/first_steps.py" />
<source>output of a neuron: the activation function of z; in the common notation a</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/first_steps.py" />
<source>the samples of one update: a single one, some, or all of them</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/frame.py" />
<source>Cancel</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/frame.py" />
<source>Close</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/frame.py" />
<source>Close  (Esc)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/frame.py" />
<source>Do nothing  (Esc)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Activation functions</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Beginnings of words; ↓ goes to what was found  (Ctrl+F)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Data sets</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Files of data</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Formats of files</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Forward</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Glossary</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Guides</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Help – nnsim</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Kinds of layers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Kinds of stops</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Learning rules</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Look up</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Look up a word, a command, a symbol</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Losses</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Numbers of the canvas</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Optimizers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Pages</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Preparation of inputs</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Regularization</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Schedules</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Starting weights</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>The page after  (Alt+→)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>The page before  (Alt+←)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>Where everything can be found  (Alt+Home)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/help.py" />
<source>{title} – Help – nnsim</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/history_charts.py" />
<source>Connections a neuron</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/history_charts.py" />
<source>How large networks were</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/history_charts.py" />
<source>Neurons</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/history_charts.py" />
<source>Stars are your own networks: the one that is open, and those of the files of last time.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/import_data.py" />
<source>1 row was left out; the Data panel says which.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/import_data.py" />
<source>Another file…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/import_data.py" />
<source>Choose another file</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/import_data.py" />
<source>How much has been read</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/import_data.py" />
<source>Import</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/import_data.py" />
<source>Import a folder of images</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/import_data.py" />
<source>Import data</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/import_data.py" />
<source>It was not read to its end.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/import_data.py" />
<source>Make it the data of the network; Ctrl+Z takes it back</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/import_data.py" />
<source>Stop reading</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/import_data.py" />
<source>copy cells in a spreadsheet first</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/import_data.py" />
<source>import data</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/import_data.py" />
<source>no text was copied</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/import_data.py" />
<source>there is no table to paste</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/import_data.py" />
<source>undo takes it back</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/import_data.py" />
<source>{n:,} rows were left out; the Data panel says which.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/import_data.py" />
<source>{samples} of {name} are the data now.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/lesson.py" />
<source>Begin the lesson under this name</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/lesson.py" />
<source>Go on where a result was saved</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/lesson.py" />
<source>Go on with a result</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/lesson.py" />
<source>Go on with a result…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/lesson.py" />
<source>It is saved in the result, and the numbers of the tasks are drawn from it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/lesson.py" />
<source>Lessons of nnsim (*.nnsim-lesson);;All files (*)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/lesson.py" />
<source>Open a lesson</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/lesson.py" />
<source>Results of nnsim (*.nnsim-result)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/lesson.py" />
<source>Save the result</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/lesson.py" />
<source>Save the result before going on?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/lesson.py" />
<source>The result is in {path}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/lesson.py" />
<source>The result is not saved</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/lesson.py" />
<source>The task is handed in; save the result when you have done all.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/lesson.py" />
<source>What you did in “{title}” is not saved.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/lesson.py" />
<source>Your name or number</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/lesson.py" />
<source>Your tasks have numbers of their own, drawn from your name: type it as your teacher knows it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/lesson.py" />
<source>open one</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/lesson.py" />
<source>there is no lesson</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/new_network.py" />
<source>As many inputs and outputs as the data have columns</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/new_network.py" />
<source>Choose a file</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/new_network.py" />
<source>Fit the sizes</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/new_network.py" />
<source>Hidden layers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/new_network.py" />
<source>How many neurons each layer has, from the input to the output, such as 2-3-1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/new_network.py" />
<source>How the weights are drawn</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/new_network.py" />
<source>Make it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/new_network.py" />
<source>New network</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/new_network.py" />
<source>Open the new network</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/new_network.py" />
<source>Output layer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/new_network.py" />
<source>Picture of the network</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/new_network.py" />
<source>Sizes</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/new_network.py" />
<source>The activation of the hidden layers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/new_network.py" />
<source>The activation of the output layer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/new_network.py" />
<source>The samples to learn; sizes, activation and loss follow them</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/new_network.py" />
<source>What is made small</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/new_network.py" />
<source>file: {name}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/new_network.py" />
<source>untitled</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/new_network.py" />
<source>{data}: {inputs} and {targets}. Make the first size {i} and the last one {o}, or choose other data.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/new_network.py" />
<source>{error} The data in use are still “{data}”.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/open_text.py" />
<source>Open</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/open_text.py" />
<source>Open from text</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/open_text.py" />
<source>Open this network in place of the present one</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/open_text.py" />
<source>Paste the text of a network here: it begins with nnsim:</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/open_text.py" />
<source>The text of a network</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/open_text.py" />
<source>The text of a network, as nnsim has made it; line breaks do no harm</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/open_text.py" />
<source>“{title}”: {shape}, {count} parameters</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/preferences.py" />
<source>All preferences as they were at first</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/preferences.py" />
<source>Defaults</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/preferences.py" />
<source>Preferences</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/preferences.py" />
<source>What you change here holds at once and is kept.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/replay_page.py" />
<source>Choose where to save the page</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/replay_page.py" />
<source>From where it starts: the weights, and what the optimizer keeps</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/replay_page.py" />
<source>How far the page is</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/replay_page.py" />
<source>Iteration</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/replay_page.py" />
<source>Notation</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/replay_page.py" />
<source>One page for any browser: whoever opens it steps through the iteration, without nnsim.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/replay_page.py" />
<source>Replay page</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/replay_page.py" />
<source>Significant digits of every number; pointing at one shows it exactly</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/replay_page.py" />
<source>The letters of the formulas</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/replay_page.py" />
<source>The page is in {path}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/replay_page.py" />
<source>Web page</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/replay_page.py" />
<source>What the iteration is made on</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/replay_page.py" />
<source>epoch {epoch}, batch {batch}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/replay_page.py" />
<source>next, from the present weights</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/replay_page.py" />
<source>recording…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/replay_page.py" />
<source>shown now</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/replay_page.py" />
<source>{steps} steps, {size} KiB</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/search_back.py" />
<source>; samples: rows {rows}{more}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/search_back.py" />
<source>Back to when…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/search_back.py" />
<source>Goes back to the step with which this last became true, and names the update and its samples.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/search_back.py" />
<source>How much of the training has been searched</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/search_back.py" />
<source>It never became true in what is known of this training.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/search_back.py" />
<source>Search</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/search_back.py" />
<source>Search backwards from the present moment</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/search_back.py" />
<source>in iteration {k:,}, epoch {epoch:,}, by {step}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/search_back.py" />
<source>← and → step from here</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/share.py" />
<source>Copy as text</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/share.py" />
<source>Put the text on the clipboard</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/share.py" />
<source>Send it in a message. Whoever copies it, and presses Ctrl+V on the canvas, has this network.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/share.py" />
<source>The network as a text; the button below copies it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/share.py" />
<source>The network is on the clipboard, as a text of {count} characters.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/share.py" />
<source>The picture is on the clipboard, as PNG and SVG.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/share.py" />
<source>The text</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/share.py" />
<source>Which weights go along with the network and its settings</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/share.py" />
<source>present weights</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/share.py" />
<source>starting weights</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/share.py" />
<source>{count} characters</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/shortcuts.py" />
<source>Editing</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/shortcuts.py" />
<source>Files</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/shortcuts.py" />
<source>Help</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/shortcuts.py" />
<source>Keyboard shortcuts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/shortcuts.py" />
<source>Lessons</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/shortcuts.py" />
<source>Look for a command or a key</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/shortcuts.py" />
<source>Network</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/shortcuts.py" />
<source>Only lines that contain this are shown</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/shortcuts.py" />
<source>Time travel</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/shortcuts.py" />
<source>Training</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/shortcuts.py" />
<source>View</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/shortcuts.py" />
<source>Walking through the program</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/shortcuts.py" />
<source>Window</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>All samples of this data set are for training.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>Batches and stops</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>Choose the file above.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>Data set</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>Learning</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>Learning rule</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>Optimizer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>Schedule of the learning rate</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>Split</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>Stop earlier</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>Training settings</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>What you change here holds at once, and can be undone.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>When nothing gets better</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>When the loss is small</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>change the loss</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>change the optimizer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>change the regularization</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>change the schedule</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>change the split</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>change the stop rule</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>change the training</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>change η</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/training_settings.py" />
<source>prepare the inputs</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/weight_plane.py" />
<source>A unit fires where w₁ x₁ + w₂ x₂ is above its threshold θ. Which weights answer all patterns right?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/weight_plane.py" />
<source>One step back, as in the window</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/weight_plane.py" />
<source>One step, as in the window</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/weight_plane.py" />
<source>Step</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/weight_plane.py" />
<source>Step back</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/weight_plane.py" />
<source>Weights of a threshold unit</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>A step with more lines than this shows the first half as many, and how many more there are</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>Any row, by its number</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>Choose where to save the document</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>How far the document is</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>Letter</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>Lines of a step</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>One iteration with every formula and every number, to print or to hand out.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>Pages to print</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>Paper</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>Significant digits of every number</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>The iteration that the next step begins</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>The iteration whose numbers are in the window, from its beginning</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>The paper of the pages, and of a LaTeX file</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>The solution is in {path}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>Which row of the data, from 1 to {rows}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>Worked solution</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>another row of the data</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>common: a, z = W a + b</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>course: o, z = Wᵀ In</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>page</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>pages</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>the sample that is shown (row {row})</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>the whole batch ({n} samples)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>type a whole number from {low} to {high}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>working it out…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dialogs/worked_solution.py" />
<source>writing…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dock_title.py" />
<source>Close; the Window menu brings it back</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/dock_title.py" />
<source>Float, or dock again</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/docks.py" />
<source>Dock again</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/docks.py" />
<source>Float</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/docks.py" />
<source>{title} {count}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/fonts.py" />
<source>Cambria</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/fonts.py" />
<source>Consolas</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/fonts.py" />
<source>DejaVu Sans</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/fonts.py" />
<source>DejaVu Sans Mono</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/fonts.py" />
<source>DejaVu Serif</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/fonts.py" />
<source>Noto Sans</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/fonts.py" />
<source>Noto Sans Mono</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/fonts.py" />
<source>STIX Two Text</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/fonts.py" />
<source>Segoe UI</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/gallery.py" />
<source>Back to the network</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/gallery.py" />
<source>Draw a network, walk through it, see every number behind every number.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/gallery.py" />
<source>Gallery</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/gallery.py" />
<source>Guided tour</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/gallery.py" />
<source>How it came about, from 1943 on</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/gallery.py" />
<source>How large they were…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/gallery.py" />
<source>Leave the gallery  (Esc)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/gallery.py" />
<source>Neurons and connections over the years, your own among them</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/gallery.py" />
<source>New here? Five minutes show you around.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/gallery.py" />
<source>New network…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/gallery.py" />
<source>Open a project file  (Ctrl+O)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/gallery.py" />
<source>Open {name}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/gallery.py" />
<source>Open {title}: {help}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/gallery.py" />
<source>Open…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/gallery.py" />
<source>Recent files</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/gallery.py" />
<source>Show the gallery when nnsim starts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/gallery.py" />
<source>Show this at start</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/gallery.py" />
<source>Sizes, activations and data</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/gallery.py" />
<source>Start from an example</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/gallery.py" />
<source>The changes of this version</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/gallery.py" />
<source>The same debugger on the networks of their time; each card names people and paper.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/gallery.py" />
<source>What is new</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/gallery.py" />
<source>What is new in {version}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/languages.py" />
<source>install nnsim again</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/languages.py" />
<source>the language {language} cannot be read</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/menus.py" />
<source>&amp;Debug</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/menus.py" />
<source>&amp;Edit</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/menus.py" />
<source>&amp;File</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/menus.py" />
<source>&amp;Help</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/menus.py" />
<source>&amp;Network</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/menus.py" />
<source>&amp;Tours</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/menus.py" />
<source>&amp;View</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/menus.py" />
<source>&amp;Window</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/menus.py" />
<source>Exe&amp;rcises</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/menus.py" />
<source>L&amp;anguage</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/menus.py" />
<source>Open &amp;recent</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/menus.py" />
<source>no files yet</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/notices.py" />
<source>Close this notice</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/notices.py" />
<source>Close this notice  (Esc)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/notices.py" />
<source>Notice</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/numbers.py" />
<source>a number is missing</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/numbers.py" />
<source>type a number below 1.8e308</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/numbers.py" />
<source>type a number such as 0.5, -2 or 1e-3</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/numbers.py" />
<source>write {replace} or {replace2}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/paper/flow.py" />
<source>… and {n} more alike.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/paper/picture.py" />
<source>Title</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/paper/preview.py" />
<source>Pages of the document</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/paper/preview.py" />
<source>The pages as a PDF has them; arrow keys and Page Up, Page Down scroll</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/paper/preview.py" />
<source>nothing yet</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/paper/type.py" />
<source>Cambria Math</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/preparing.py" />
<source>All inputs but those that have a preparation of their own</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/preparing.py" />
<source>For which inputs the preparation below holds: all, or one column of its own</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/preparing.py" />
<source>Forget the preparation of this column: it is prepared as all inputs are</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/preparing.py" />
<source>Outliers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/preparing.py" />
<source>Preparation of the inputs</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/preparing.py" />
<source>Prepare this input as all others</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/preparing.py" />
<source>Scale</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/preparing.py" />
<source>What becomes of numbers that lie far from all others</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/preparing.py" />
<source>What the columns are shifted and scaled to</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/preparing.py" />
<source>all inputs</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/preparing.py" />
<source>as all inputs</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/preparing.py" />
<source>inputs to prepare</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/preparing.py" />
<source>measured on the training part alone</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/preparing.py" />
<source>none</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/preparing.py" />
<source>{name}: {what}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/rescued.py" />
<source> It holds what was unsaved: {lost}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/rescued.py" />
<source>Delete rescued work</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/rescued.py" />
<source>Delete the rescued copy of “{title}” of {moment}?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/rescued.py" />
<source>Delete this copy, after a question</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/rescued.py" />
<source>Delete {copy}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/rescued.py" />
<source>It cannot be brought back.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/rescued.py" />
<source>Rescued work</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/rescued.py" />
<source>Take up {copy}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/rescued.py" />
<source>Take up {copy}: it opens unsaved</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/rescued.py" />
<source>This is the rescued copy of “{title}”; it has no file yet.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/rescued.py" />
<source>Unsaved when nnsim ended. A copy stays until you save or delete it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/rescued.py" />
<source>Unsaved work was rescued when nnsim ended: {titles}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/rescued.py" />
<source>and {count} older ones</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/rescued.py" />
<source>one edit</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/rescued.py" />
<source>open the gallery (Ctrl+G) to take it up again or to delete it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/rescued.py" />
<source>save it (Ctrl+S); the copy is kept until then</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/rescued.py" />
<source>the edit “{last}”</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/rescued.py" />
<source>trained to epoch {n:,}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/rescued.py" />
<source>{n:,} edits</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/rescued.py" />
<source>{n:,} edits, the last “{last}”</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/rescued.py" />
<source>{title}, rescued {moment}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/style_sheet.py" />
<source>rgba({red}, {green}, {blue}, {alpha})</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/texts.py" />
<source>s</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/theme.py" />
<source>Fusion</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/theme.py" />
<source>Theme</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/timeline_bar.py" />
<source>Branches</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/timeline_bar.py" />
<source>Branches of the training: go to one, begin one, remove one</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/timeline_bar.py" />
<source>Go to the end of {label} ({moment})</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/timeline_bar.py" />
<source>Remove {label}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/timeline_bar.py" />
<source>What is known further on is repeated exactly until something is changed.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/timeline_bar.py" />
<source>after {n:,} of {last:,} updates</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/toolbar.py" />
<source>How far Step, Step back and Play go  (Ctrl+1 to Ctrl+5)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/toolbar.py" />
<source>How many steps a second Play makes  ([ slower, ] faster)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/toolbar.py" />
<source>How many updates of the weights have been made</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/toolbar.py" />
<source>How often all training samples were seen</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/toolbar.py" />
<source>Other…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/toolbar.py" />
<source>Play</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/toolbar.py" />
<source>Sample</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/toolbar.py" />
<source>Sample of the batch, 1 to {n}:</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/toolbar.py" />
<source>Speed of Play</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/toolbar.py" />
<source>The batch of this iteration, and how many an epoch has</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/toolbar.py" />
<source>The learning rate in force</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/toolbar.py" />
<source>The mean loss over the present batch, before the update. The curve shows the mean over the epoch. A click shows how it was computed.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/toolbar.py" />
<source>Unit of a step</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/toolbar.py" />
<source>Which sample of the batch is shown  (PgUp, PgDown)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/toolbar.py" />
<source>batch</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/toolbar.py" />
<source>batch loss E</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/toolbar.py" />
<source>batch {what} E</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/toolbar.py" />
<source>by {unit}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/toolbar.py" />
<source>optimizer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/toolbar.py" />
<source>row {row}, {part}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/toolbar.py" />
<source>updates</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/toolbar.py" />
<source>{k} of {n}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/toolbar.py" />
<source>{k} of {n} in batch {b}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/toolbar.py" />
<source>{n:,}; iteration {k:,} is under way</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/toolbar.py" />
<source>{n}/s</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/toolbar.py" />
<source>η</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/tours/card.py" />
<source>(not yet)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/tours/card.py" />
<source>How to do it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/tours/card.py" />
<source>Leave</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/tours/card.py" />
<source>Leave the tour; it can be resumed from the Help menu  (Esc)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/tours/card.py" />
<source>Not quite.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/tours/card.py" />
<source>Right.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/tours/card.py" />
<source>Skip</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/tours/card.py" />
<source>That was “{title}”. Other tours are in the Help menu.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/tours/card.py" />
<source>This is my answer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/tours/card.py" />
<source>This step is done  (Enter)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/tours/card.py" />
<source>To the next step all the same</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/tours/card.py" />
<source>To the step before; what was done stays done</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/tours/card.py" />
<source>Type a number, then Enter</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/tours/card.py" />
<source>Your answer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/tours/card.py" />
<source>a number, then Enter</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/tours/card.py" />
<source>{title} · {k} of {n}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/tours/guide.py" />
<source>Open a tour</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/tours/guide.py" />
<source>Tours (*.toml)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/tours/guide.py" />
<source>there is no {kind} {args}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/tours/guide.py" />
<source>write another name</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/tours/offering.py" />
<source>

Guided tour  (T)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/tours/offering.py" />
<source> T: guided tour.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/tours/offering.py" />
<source>Guided tour: {names}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/training_bar.py" />
<source>All training settings</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/training_bar.py" />
<source>Batches</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/training_bar.py" />
<source>How many samples one update uses</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/training_bar.py" />
<source>How many samples one update uses.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/training_bar.py" />
<source>How the weights are changed</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/training_bar.py" />
<source>More…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/training_bar.py" />
<source>Progress of the training</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/training_bar.py" />
<source>The samples to learn</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/training_bar.py" />
<source>Trained by NumPy.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/training_bar.py" />
<source>Trained by NumPy: {why}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/training_bar.py" />
<source>Trained by compiled code.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/training_bar.py" />
<source>all</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/training_bar.py" />
<source>all samples in one update</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/training_bar.py" />
<source>batches</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/training_bar.py" />
<source>change the batch size</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/training_bar.py" />
<source>change the batches</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/training_bar.py" />
<source>change the epochs</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/training_bar.py" />
<source>change the seed</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/training_bar.py" />
<source>choose the loss</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/training_bar.py" />
<source>choose the optimizer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/training_bar.py" />
<source>choose “full” for all samples</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/training_bar.py" />
<source>data</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/training_bar.py" />
<source>epoch {e:,} of {n:,}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/training_bar.py" />
<source>one</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/training_bar.py" />
<source>one sample an update</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/training_bar.py" />
<source>some samples an update</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/training_bar.py" />
<source>{count} {what}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/training_bar.py" />
<source>{e:,} / {n:,}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/training_bar.py" />
<source>{h} h {m} min</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/training_bar.py" />
<source>{m} min {s} s</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/training_bar.py" />
<source>{n} samples/s</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/training_bar.py" />
<source>{rule} changes the weights by itself</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/training_bar.py" />
<source>{rule} goes sample by sample</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/training_bar.py" />
<source>{rule} measures by itself: {error}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/training_bar.py" />
<source>{s} s</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/training_bar.py" />
<source>{t} left</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/updated.py" />
<source>Help → What is new tells what changed.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/updated.py" />
<source>This is nnsim {version}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/widgets/array_table.py" />
<source>{name}: Ctrl+C copies with all digits</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/widgets/array_table.py" />
<source>{name}: a click leads to where a number comes from; Ctrl+C copies</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/widgets/expression_field.py" />
<source>column {number}: {what}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/widgets/form.py" />
<source> </source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/widgets/form.py" />
<source>_</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/widgets/form.py" />
<source>default {default}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/widgets/form.py" />
<source>range {range}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/widgets/learned_view.py" />
<source>{what}; → walks through it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/widgets/math_view.py" />
<source>Copy as LaTeX</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/widgets/number_field.py" />
<source>empty</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/widgets/number_field.py" />
<source>{why}; it stays {value}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/widgets/plain_plot.py" />
<source>Drag and the wheel move it, + and − zoom, Home shows all</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/widgets/plot_export.py" />
<source>The view is in {path}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/widgets/plot_export.py" />
<source>it is too large for this system</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/widgets/plot_export.py" />
<source>make the window smaller</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/widgets/plot_export.py" />
<source>the picture cannot be written</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/widgets/plot_export.py" />
<source>the view cannot be written as {name}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/widgets/scale_bar.py" />
<source>Scale of colours</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/widgets/text_field.py" />
<source>Look for the file</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/widgets/text_field.py" />
<source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/widgets/text_field.py" />
<source>path of a file</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/widgets/typesetting.py" />
<source>cannot typeset %r: %s</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/widgets/typesetting.py" />
<source>no size in the drawing of %r</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/widgets/value_label.py" />
<source>Click or Enter: where it comes from; Ctrl+C copies it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/widgets/value_label.py" />
<source>copied {number}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/widgets/value_label.py" />
<source>{name} = {number}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/widgets/value_label.py" />
<source>{name} = {number}
Click or Enter copies it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/widgets/value_label.py" />
<source>{name}: asked for in the exercise
Click or Enter asks for it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/widgets/value_label.py" />
<source>{name}: not computed in this iteration yet</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/window.py" />
<source> (and {n} more)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/window.py" />
<source> + {n:,} fixed</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/window.py" />
<source> • edited</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/window.py" />
<source>Name of the project</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/window.py" />
<source>Pause the training to import data.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/window.py" />
<source>Sizes of the layers, weights and biases, kind of numbers, seed</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/window.py" />
<source>Step bar</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/window.py" />
<source>Training bar</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/window.py" />
<source>next: {position}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/window.py" />
<source>no layers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="gui/window.py" />
<source>{shape} · {n:,} parameters{fixed} · {dtype} · seed {seed}</source>
<translation type="unfinished" />
</message>
</context>
</TS>
