<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
<name>nnsim</name>
<message>
<location filename="__init__.py" />
<source>module {name} has no attribute {name2}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="engine/expr.py" />
<source>The elementwise function `{name}`.</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="engine/functions.py" />
<source>1 / (1 + exp(−{0}))</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="engine/functions.py" />
<source>exp({0}) − 1</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="engine/functions.py" />
<source>ln(1 + exp({0}))</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="engine/functions.py" />
<source>ln(1 + {0})</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="engine/functions.py" />
<source>ln(exp({0}) + exp({1}))</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="engine/functions.py" />
<source>max({0}, {1})</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="engine/functions.py" />
<source>min({0}, {1})</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="engine/timeline.py" />
<source>after {updates} updates the program does not come by step {index}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="engine/timeline.py" />
<source>nothing is remembered from before update {updates}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="engine/timeline.py" />
<source>the replay did not come by where it should</source>
<translation type="unfinished" />
</message>
<message>
<location filename="kit/params.py" />
<source>at least</source>
<translation type="unfinished" />
</message>
<message>
<location filename="kit/params.py" />
<source>at most</source>
<translation type="unfinished" />
</message>
<message>
<location filename="kit/params.py" />
<source>it must be finite</source>
<translation type="unfinished" />
</message>
<message>
<location filename="kit/params.py" />
<source>it must be one of {choices}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="kit/params.py" />
<source>it must be {either!t} {high}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="kit/params.py" />
<source>it must be {either!t} {low}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="kit/params.py" />
<source>its parameters are: {choices}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="kit/params.py" />
<source>{name} cannot be {shown}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="kit/params.py" />
<source>{owner} has no parameter {name}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="kit/registry.py" />
<source>choose one of {names}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="kit/registry.py" />
<source>there is no {kind} called {key}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="kit/resources.py" />
<source>it is neither in nor beside {package}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="kit/resources.py" />
<source>the folder 'resources', which belongs to nnsim, is missing</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/build.py" />
<source>a layer has 1 to {max_units} neurons, and there are up to {max_layers} layers</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="network/build.py" />
<source>choose other sizes</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/build.py" />
<source>give at least two whole numbers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/build.py" />
<source>give one, or one for each layer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/build.py" />
<source>sizes look like 2-3-1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/build.py" />
<source>{names} activations cannot be given to {inner} hidden layers</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="network/build.py" />
<source>{shown} has a size that cannot be</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="network/build.py" />
<source>{shown} is not a list of sizes</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="network/check.py" />
<source> with binary cross-entropy</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/check.py" />
<source>add a layer that nothing follows</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/check.py" />
<source>add a layer, or open an example</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/check.py" />
<source>add an input layer for the data</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/check.py" />
<source>choose another loss, such as mse, or other targets</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/check.py" />
<source>choose binary cross entropy</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/check.py" />
<source>choose logistic</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/check.py" />
<source>choose logistic for {name} with binary cross-entropy, or other targets</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="network/check.py" />
<source>choose logistic or tanh, which have a slope, for training</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/check.py" />
<source>choose {need} for {name}, or another loss</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="network/check.py" />
<source>delete one of the links</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/check.py" />
<source>delete the link</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/check.py" />
<source>delete {name}, link it to another layer, or choose other data</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="network/check.py" />
<source>give {name} {fitting}, or choose other data</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="network/check.py" />
<source>it has no effect; choose it for another input, or undo</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/check.py" />
<source>link a layer to it, or delete it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/check.py" />
<source>link it to a layer, or delete it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/check.py" />
<source>link them</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/check.py" />
<source>make layers smaller: up to {most_weights} weights are possible</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="network/check.py" />
<source>nothing feeds {name}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="network/check.py" />
<source>softmax over one unit in {name} is always 1</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="network/check.py" />
<source>softmax with {title} expects targets that sum to 1, and those of {name} do not</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="network/check.py" />
<source>switch them off</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/check.py" />
<source>the link from {source} to {target} goes back in time, which backpropagation through one moment cannot train</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="network/check.py" />
<source>the links into {name} form a circle within one moment</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="network/check.py" />
<source>the network has {weights} weights, which are too many</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="network/check.py" />
<source>the network is empty</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/check.py" />
<source>there is no input layer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/check.py" />
<source>there is no input {name} in the data, for which a preparation is chosen</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="network/check.py" />
<source>there is no output layer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/check.py" />
<source>{have} but the data have {columns}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="network/check.py" />
<source>{name} feeds nothing</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="network/check.py" />
<source>{title} expects targets between 0 and 1, and those of {name} are not</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="network/check.py" />
<source>{title} have no effect: the inputs are no images</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="network/check.py" />
<source>{title} have no effect: the targets are no classes</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="network/check.py" />
<source>{title} have no effect: there are several output layers</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="network/check.py" />
<source>{title} in {name} has slope 0 everywhere: no delta passes it</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="network/check.py" />
<source>{title} needs outputs between 0 and 1, and {name} does not give them</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="network/check.py" />
<source>{title} over one output has nothing to compare</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="network/compile.py" />
<source>the training part of the data is empty</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/compile.py" />
<source>there is nothing to learn from</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/edits.py" />
<source>a layer cannot be called {name}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="network/edits.py" />
<source>a layer {name} exists already</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="network/edits.py" />
<source>a name is 1 to 40 letters, digits, _ or -</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/edits.py" />
<source>a size is 1 to {max_units}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="network/edits.py" />
<source>an input layer takes no links</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/edits.py" />
<source>give it a size of 1 or more</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/edits.py" />
<source>link it the other way round</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/edits.py" />
<source>restore cut edges</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/edits.py" />
<source>the data fill it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/edits.py" />
<source>{name} and {name2} are linked already</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="network/edits.py" />
<source>{name} has {size}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="network/limits.py" />
<source>How often all training samples are seen.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/limits.py" />
<source>Numerical targets with mean 0 and deviation 1, measured on the training part alone.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/limits.py" />
<source>Samples an update: 1 is stochastic, 0 all of them.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/limits.py" />
<source>Stop after so many epochs without a better validation loss, and restore the best weights.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/limits.py" />
<source>Stop when the training loss of an epoch is below this.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/limits.py" />
<source>Take the samples in another order every epoch.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/limits.py" />
<source>The kind of numbers: 16 or 7 digits.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/limits.py" />
<source>The learning rate: how far one update goes.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/limits.py" />
<source>The share that is kept for the end.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/limits.py" />
<source>The share that is only looked at while training.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/limits.py" />
<source>The share that weights are learned from.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/limits.py" />
<source>What starting weights and the order of samples are drawn from.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/limits.py" />
<source>What the shares are drawn from.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/limits.py" />
<source>batch_size</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/limits.py" />
<source>edges that are cut or frozen one by one</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/limits.py" />
<source>split_seed</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/limits.py" />
<source>the network would have {count} {words}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="network/limits.py" />
<source>the samples cannot be split like that</source>
<translation type="unfinished" />
</message>
<message>
<location filename="network/limits.py" />
<source>training {train}, validation {validation} and test {test} are not parts of a whole</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
</context>
</TS>
