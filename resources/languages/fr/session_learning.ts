<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
<name>nnsim</name>
<message>
<location filename="session/exercises/diagnosis.py" />
<source>nearly; rounded too early? keep {words} at least in every step</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/diagnosis.py" />
<source>not right</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/diagnosis.py" />
<source>right as far as it goes; {words} are asked for</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/exercise.py" />
<source>choose a number that is shown as ?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/exercise.py" />
<source>choose another</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/exercise.py" />
<source>go on to the next question</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/exercise.py" />
<source>that is not asked for in this exercise</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/exercise.py" />
<source>there are {questions}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/exercise.py" />
<source>there is no question {it}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/exercise.py" />
<source>this number is known already</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/file.py" />
<source>answers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/file.py" />
<source>it occurs twice</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/file.py" />
<source>it would have {count} questions now</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/file.py" />
<source>its number is {missing}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/file.py" />
<source>question</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/file.py" />
<source>the exercise</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/file.py" />
<source>the numbers that it starts from are not base64</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/file.py" />
<source>the project opens without it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/file.py" />
<source>they must be texts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/file.py" />
<source>{place} does not fit this network</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/file.py" />
<source>{place} is about a layer that does not exist</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/file.py" />
<source>{place} is damaged</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/file.py" />
<source>{place}, a question</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/hints.py" />
<source>, sample {index}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/hints.py" />
<source>gradient of the bias</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/hints.py" />
<source>loss E of the batch</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/hints.py" />
<source>new bias</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/hints.py" />
<source>new weight</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/hints.py" />
<source>{bias_names} of {name} · {unit}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/hints.py" />
<source>{names} of {ends}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/hints.py" />
<source>{names} of {name} · {unit}{sample}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/practice.py" />
<source>an exercise asks for right numbers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/practice.py" />
<source>an exercise is under way</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/practice.py" />
<source>answer or reveal them, or end the exercise</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/practice.py" />
<source>answer or reveal what is open, or end it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/practice.py" />
<source>cannot {verb} now</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/practice.py" />
<source>leave this iteration</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/practice.py" />
<source>remove the fault first</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/practice.py" />
<source>start an exercise</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/practice.py" />
<source>start another one</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/practice.py" />
<source>start one</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/practice.py" />
<source>the exercise could not be taken up: {what}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/practice.py" />
<source>the exercise is about this iteration</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/practice.py" />
<source>there is a fault in the program</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/practice.py" />
<source>there is no exercise</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/practice.py" />
<source>{open} of its questions are open</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/questions.py" />
<source>choose 0 for all numbers of a step</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/questions.py" />
<source>choose 1 to {most_digits} digits</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/questions.py" />
<source>choose fewer layers, or fewer numbers of each step</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/questions.py" />
<source>choose other quantities or layers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/questions.py" />
<source>choose some of {quantities}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/questions.py" />
<source>exercise {name}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/questions.py" />
<source>layers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/questions.py" />
<source>nothing is asked for</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/questions.py" />
<source>the chosen layers have no such numbers in this iteration</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/questions.py" />
<source>the limit is {most_questions}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/questions.py" />
<source>there are no fewer than 0 questions</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/questions.py" />
<source>there is no quantity {unknown} to ask for</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/questions.py" />
<source>there is nothing to ask for</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/questions.py" />
<source>they must be whole numbers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/questions.py" />
<source>{digits} digits cannot be asked for</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/questions.py" />
<source>{found} questions are too many</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/rounding.py" />
<source>significant digit</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/__init__.py" />
<source>half of what it should be</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/__init__.py" />
<source>one place</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/__init__.py" />
<source>the decimal point is {way} too far left</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/__init__.py" />
<source>the decimal point is {way} too far right</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/__init__.py" />
<source>the number of outputs</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/__init__.py" />
<source>the number of outputs and of samples</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/__init__.py" />
<source>the number of samples N</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/__init__.py" />
<source>the sign is wrong</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/__init__.py" />
<source>the sign is wrong, and it is half of what it should be</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/__init__.py" />
<source>the sign is wrong, and it is twice as large as it should be</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/__init__.py" />
<source>twice as large as it should be</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/__init__.py" />
<source>{count} times too large: not divided by {words}?</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/__init__.py" />
<source>{count} times too small: divided by {words}?</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/__init__.py" />
<source>{places} places</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/backward.py" />
<source>the activation function was used instead of its slope</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/backward.py" />
<source>the dropout mask was forgotten</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/backward.py" />
<source>the net input z was used instead of the output</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/backward.py" />
<source>the product with δ of {it} was left out</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/backward.py" />
<source>the slope cancels with this loss; it must not be multiplied in again</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/backward.py" />
<source>the slope of the activation function was forgotten: this is ∂E/∂o</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/backward.py" />
<source>the slope was computed with z where the output o belongs</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/backward.py" />
<source>the slope was taken at the output o instead of at z</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/backward.py" />
<source>this is the slope alone, without ∂E/∂o</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/backward.py" />
<source>this is δ: the slope of the activation function is in it already</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/forward.py" />
<source>a logarithm to the base {base} was used instead of ln</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/forward.py" />
<source>net inputs z were compared with the targets, not outputs</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/forward.py" />
<source>not divided by the sum over the units of the layer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/forward.py" />
<source>only output {row} of {name} was counted</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/forward.py" />
<source>the activation function was forgotten: this is z</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/forward.py" />
<source>the product of input {it} has the wrong sign</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/forward.py" />
<source>the product of input {it} was left out</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/forward.py" />
<source>the product of input {it} was left out of z</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/forward.py" />
<source>the square root was taken</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/forward.py" />
<source>this is the loss of sample {sample} alone</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/forward.py" />
<source>this is the output, after the activation function</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/forward.py" />
<source>this is the slope of the activation function, not its value</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/forward.py" />
<source>z has the wrong sign in the activation function</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/forward.py" />
<source>{title} was used; the activation function is {title2}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/making.py" />
<source>net inputs z of the layer before were used instead of its outputs</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/making.py" />
<source>of a weight of neuron {other}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/making.py" />
<source>of neuron {other}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/making.py" />
<source>of sample {other}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/making.py" />
<source>of the weight of another input</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/making.py" />
<source>rows and columns of the weights were mixed up (W instead of its transpose)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/making.py" />
<source>rows and columns of the weights were mixed up (the transpose of W̃)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/making.py" />
<source>the bias row was not left out: W was used instead of W̃</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/making.py" />
<source>the bias was forgotten</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/making.py" />
<source>the bias was subtracted instead of added</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/making.py" />
<source>the new weights were used; those from before the update are needed</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/making.py" />
<source>the outputs before dropout were used</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/making.py" />
<source>the path through {name} is missing</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/making.py" />
<source>the target of another output was used</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/making.py" />
<source>this is the number {which}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/making.py" />
<source>φ′ of {name} was forgotten: ∂E/∂o was used instead of δ</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/update.py" />
<source>in the gradient: {words}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/update.py" />
<source>moved along the gradient: the step is subtracted, not added</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/update.py" />
<source>only sample {sample} was counted, as if there were no others</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/update.py" />
<source>plain gradient descent was used: the optimizer's own terms are missing</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/update.py" />
<source>the correction for the slow start of the means is missing</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/update.py" />
<source>the input of a bias is 1, not the output of the layer before</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/update.py" />
<source>the input of the row above was used</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/update.py" />
<source>the learning rate η was forgotten</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/update.py" />
<source>the neuron's own output was used instead of its input</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/update.py" />
<source>the penalty on the weight is missing</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/update.py" />
<source>the sum was not divided by the number of samples N</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/update.py" />
<source>the two neurons were mixed up: the input of one and δ of the other</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/update.py" />
<source>this is the change alone: the old weight is missing</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/update.py" />
<source>this is the old weight</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/update.py" />
<source>this is δ: the input is missing as a factor</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/update.py" />
<source>δ of the wrong layer was used, that of {name}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/update.py" />
<source>η does not belong here: it comes with the update</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/slips/update.py" />
<source>φ′ is missing: ∂E/∂o was used instead of δ</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/summary.py" />
<source>a file without an ending</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/summary.py" />
<source>a table cannot be written as {it}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/summary.py" />
<source>end it in .csv or .json</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/twin.py" />
<source>Changes arrays of the memory in place.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/twin.py" />
<source>raise the number of epochs, or reset</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/twin.py" />
<source>start another exercise</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/twin.py" />
<source>step to the next iteration, and start the exercise there</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/twin.py" />
<source>the beginning of the iteration does not fit this network</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/twin.py" />
<source>the beginning of this iteration is not known any more</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/twin.py" />
<source>the steps that led here are forgotten</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/twin.py" />
<source>the training has ended</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/twin.py" />
<source>there is no iteration to ask about</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/typed_number.py" />
<source>a number has up to {longest} signs</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/typed_number.py" />
<source>type a number such as 0.5933, 0,5933, -2, 1.2e-3 or 1/3</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/typed_number.py" />
<source>{plain} is not a number</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/typed_number.py" />
<source>{plain}… is too long</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/exercises/typed_number.py" />
<source>{text} divides by 0</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/effect.py" />
<source>1 update brings</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/effect.py" />
<source>From the start, {count} the loss from {before} to {without} without the fault, and to {having} with it.</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/effect.py" />
<source>a number that is not finite</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/effect.py" />
<source>{updates} updates bring</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>1 try</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>By hand: {by_hand}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>Find the fault</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>Gradient check: {check}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>Hide a fault</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>Inject {title}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>Nearly: that is the fault, but its place is not {where}.</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>No, it is not “{title}”.</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>Remove the fault</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>Remove the faults</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>Remove the hidden fault</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>Right, after {count}: {found}.</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>Stops: {stop}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>This program has {kind}: find {it}.</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>This program has {kind}: {known}.</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>a fault</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>a program has up to {most}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>check an answer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>choose another fault</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>give the fault once for each layer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>hide a fault</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>hide one first</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>it has one in {names}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>leave the layer out</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>name another layer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>nothing is computed in it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>remove it first, or choose another</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>remove some</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>remove those that are there</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>that fault is not there any more</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>that layer does not exist any more</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>the fault “{title}” is there already</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>the fault “{title}” would have no effect in {where}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>there are enough faults</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>there is no hidden fault</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>there is no hidden fault to find</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>there is no other fault that could be noticed here</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>this network</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>{hidden} hidden faults</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>{key} is a fault of the whole program</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>{known} faults</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>{name} is an input layer</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>{text} names several layers</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>{title} in {network}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/faults/faultfinding.py" />
<source>{tries} tries</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/grading.py" />
<source>  {student}, task {it}: {text}, {worth}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/grading.py" />
<source>changed after it was saved: its signature is wrong</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/grading.py" />
<source>it cannot be judged: {error}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/grading.py" />
<source>not handed in</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/grading.py" />
<source>task {it} claims {claimed} and is worth {share}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/grading.py" />
<source>task {n}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/grading.py" />
<source>the same work as {names}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/grading.py" />
<source>{points} of {points2}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/grading.py" />
<source>{student} has also handed in {names}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/grading.py" />
<source>{title}: {points} points</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kind.py" />
<source>a name has 1 to {name} printable characters</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kind.py" />
<source>that is no name</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kind.py" />
<source>type your name, or your number</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/_networks.py" />
<source>hand it in again</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/_networks.py" />
<source>hand the network in</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/_networks.py" />
<source>it has {count} hidden neurons, and {most} are allowed</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/_networks.py" />
<source>lesson {id}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/_networks.py" />
<source>mend the lesson</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/_networks.py" />
<source>nothing was handed in</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/_networks.py" />
<source>the network of the answer is no text</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/_networks.py" />
<source>{place} cannot run</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/_networks.py" />
<source>{place} is no row of {count} numbers</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/fault.py" />
<source>The program shows the right formulas and computes something wrong. Say which fault it is, and where; each wrong guess costs a quarter.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/fault.py" />
<source>each must be a fault and a layer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/fault.py" />
<source>each student gets one of their own</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/fault.py" />
<source>found at try {tries}: {faults}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/fault.py" />
<source>hand the task in</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/fault.py" />
<source>mend the file</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/fault.py" />
<source>no guess was made</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/fault.py" />
<source>not found in {count} {either!t}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/fault.py" />
<source>remove the fault</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/fault.py" />
<source>the answer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/fault.py" />
<source>the guesses cannot be read</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/fault.py" />
<source>the network has a fault already</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/fault.py" />
<source>the window was asked to show the fault before it was named</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/fault.py" />
<source>there were enough guesses</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/fault.py" />
<source>tries</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/fault.py" />
<source>{most} are allowed</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/predict.py" />
<source>Work the hidden numbers out and type them. A first answer that is right counts in full, a later one half.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/predict.py" />
<source>ask</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/predict.py" />
<source>choose some of {names}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/predict.py" />
<source>number</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/predict.py" />
<source>the answers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/predict.py" />
<source>the network</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/predict.py" />
<source>the network has a fault</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/predict.py" />
<source>there is no layer {missing}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/predict.py" />
<source>they must be short texts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/predict.py" />
<source>{first_try} at once</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/predict.py" />
<source>{first_try} of {asked} numbers right</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/predict.py" />
<source>{place}: it was answered after it was right</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/predict.py" />
<source>{revealed} revealed</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/table.py" />
<source>Draw a network that computes a table</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/table.py" />
<source>Draw it, type its weights or train it: for the inputs of each row it has to give the outputs of the row.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/table.py" />
<source>a drawn truth table has at most {gate} inputs</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/table.py" />
<source>give the rows</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/table.py" />
<source>it has not {inputs} inputs and {outputs} outputs</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/table.py" />
<source>{place}: row {n}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/table.py" />
<source>{right} of {rows} rows within {tolerance}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/train.py" />
<source>Build and train a network that classifies so many samples right, with no more neurons than are allowed.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/train.py" />
<source>Reach an accuracy</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/train.py" />
<source>accuracy {reached} on the {parts} part, {accuracy} asked for</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/train.py" />
<source>an accuracy counts samples that are classified right</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/train.py" />
<source>it has a fault on purpose</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/train.py" />
<source>split them, or ask for another part</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/train.py" />
<source>the data have no classes</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/train.py" />
<source>the data have no {parts} part</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/kinds/train.py" />
<source>use others</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>a lesson holds everything itself</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>choose one of {examples}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>correct or remove it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>install a newer nnsim</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>it describes the tasks</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>it has control characters</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>it is in version {version} of the format, and this nnsim reads {version2}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>it is not in the file</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>it must be a text</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>it must be a text of up to {text} characters</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>make the samples its own: Edit the samples</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>mend that line</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>name a project or an example</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>no lesson has that</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>remove them</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>shorten it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>task {it}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>task {it} has the network {name}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>task {it} “{title}” cannot be done</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>the lesson</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>the lesson has keys that this version does not know</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>the lesson has networks that no task uses</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>the lesson has no tasks</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>the lesson has no title</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>the lesson has {keys}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>the lesson was made by a newer nnsim</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>the member lesson.json is missing</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>the network of task {it} has its data in a file</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>the network {name} names a file of data</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>the secret of the lesson</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>the secret of the lesson is none</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>there is no example {key}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>write it under [[task]]</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>write one under [[task]]</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>{path} is no TOML</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>{place} has no network</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>{place} has the network {name}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>{place} has {keys}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>{place} is no table</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>“{title}” does not know it</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/lesson.py" />
<source>“{title}” needs one</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/result.py" />
<source>and not to “{title}”</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/result.py" />
<source>grade it with the lesson that it was made in</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/result.py" />
<source>identity</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/result.py" />
<source>it belongs to another lesson</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/result.py" />
<source>it has {entries} answers</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/result.py" />
<source>it is no whole result</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/result.py" />
<source>it must be a time such as 2026-01-31T12:00:00Z</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/result.py" />
<source>it must have 32 hexadecimal digits</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/result.py" />
<source>its members are {members}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/result.py" />
<source>nnsim result
{digest}
{secret}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/result.py" />
<source>the lesson has {tasks} tasks</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/result.py" />
<source>the result</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/result.py" />
<source>the result was made by a newer nnsim</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/work.py" />
<source>another document is open</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/work.py" />
<source>choose the one that does</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/work.py" />
<source>go on with the task first</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/work.py" />
<source>handed in</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/work.py" />
<source>it was changed after nnsim saved it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/work.py" />
<source>its answer stays as it is</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/work.py" />
<source>its signature is wrong</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/work.py" />
<source>no task is under way</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/work.py" />
<source>not begun</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/work.py" />
<source>pause it first (Space)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/work.py" />
<source>take it back first</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/work.py" />
<source>the numbers are changing</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/work.py" />
<source>the task is not in the window</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/work.py" />
<source>the training is running</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/work.py" />
<source>there are {tasks}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/work.py" />
<source>there is no task {it}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/work.py" />
<source>this task asks for no fault</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/work.py" />
<source>this task was handed in</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/lessons/work.py" />
<source>use the file as it was</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/chapters.py" />
<source>Backward pass</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/chapters.py" />
<source>Before the samples are taken</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/chapters.py" />
<source>Forward pass</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/chapters.py" />
<source>The samples</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/chapters.py" />
<source>This is done {often}, each time with the numbers of then.</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/chapters.py" />
<source>Update of the weights</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/chapters.py" />
<source>once more</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/chapters.py" />
<source>{more} more times</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/choose.py" />
<source> and {count} more</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/choose.py" />
<source> of all {x_train} training samples</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/choose.py" />
<source>all {count} training samples</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/choose.py" />
<source>choose one from 1 to {rows}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/choose.py" />
<source>choose the whole batch</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/choose.py" />
<source>its beginning is no longer remembered</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/choose.py" />
<source>row {numbers} of the data ({where})</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/choose.py" />
<source>row {row} of the data</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/choose.py" />
<source>row{it} {named}{more} of the data ({where})</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/choose.py" />
<source>step to the next one</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/choose.py" />
<source>the data have {rows}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/choose.py" />
<source>the iteration cannot be worked out on a single sample</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/choose.py" />
<source>the solution is not shown now</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/choose.py" />
<source>there is no row {row}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/choose.py" />
<source>this iteration cannot be worked out</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/choose.py" />
<source>{title} looks at all training samples each time</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/document.py" />
<source>E after</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/document.py" />
<source>Fed by</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/document.py" />
<source>One iteration of {title} on {samples}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/document.py" />
<source>So far</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/document.py" />
<source>The network</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/document.py" />
<source>What has changed</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/document.py" />
<source>What is given</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/document.py" />
<source>Worked solution: {title}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/document.py" />
<source>a batch of {count} samples</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/document.py" />
<source>dropout {dropout}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/document.py" />
<source>one sample</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/document.py" />
<source>{cut} cut</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/document.py" />
<source>{held} frozen</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/document.py" />
<source>{name} after</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/document.py" />
<source>{name} change</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/document.py" />
<source>{title} of {name}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/document.py" />
<source>{update} updates, {epoch} epochs</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/document.py" />
<source>… and {left_out} more weights.</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/record.py" />
<source>give one</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/record.py" />
<source>these samples are no batch</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/record.py" />
<source>{title} takes one sample after the other</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/replay.py" />
<source>a batch of {width} samples</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/replay.py" />
<source>it has {parameter_count} weights, and the limit is {weights}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/replay.py" />
<source>it has {samples} samples, and the limit is {samples2}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/replay.py" />
<source>it has {units} neurons, and the limit is {units2}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/replay.py" />
<source>make a worked solution, which shortens large layers, or replay a smaller network</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/replay.py" />
<source>replay a single sample, or a smaller batch</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/replay.py" />
<source>sample {it} of {width}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/replay.py" />
<source>the batch is too large for a replay page</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/replay.py" />
<source>the network is too large for a replay page</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/scribe.py" />
<source>choose one of {notations}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/scribe.py" />
<source>choose one of {papers}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/scribe.py" />
<source>give a whole number from {low} to {high}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/scribe.py" />
<source>there is no notation {notation}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/scribe.py" />
<source>there is no paper {paper}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/scribe.py" />
<source>{name} cannot be {value}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/steps.py" />
<source>Error sent back</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/steps.py" />
<source>Gradient of the loss</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/steps.py" />
<source>The Jacobians of the first {jacobians} of {width} samples are printed.</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/steps.py" />
<source>{held} of {size} weights and biases are held: cut edges at 0, frozen ones where they were.</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/wording.py" />
<source>A layer computes $z = W a + b$, and its own output $a = \varphi(z)$. </source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/wording.py" />
<source>All numbers are computed in {bits} bits and rounded to {digits} significant digit{it} only here, on paper: who calculates with the rounded ones may be off in the last digit. Of long sums the first terms and the last are printed, and of large matrices the first rows and columns and the last.</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/wording.py" />
<source>All that feeds the layer, one below the other.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/wording.py" />
<source>Dropout is off in the loss after the update, as it is when a network is used.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/wording.py" />
<source>Each column of a matrix of samples is one sample; which one, stands in brackets. </source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/wording.py" />
<source>It is computed in a form that comes to the same and does not overflow.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/wording.py" />
<source>Made with nnsim.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/wording.py" />
<source>Raised numbers count the layers that have weights; $a$ are outputs, $x$ the inputs. {either!t}$W$ has a row for each of its neurons and a column for each input: $w_ij$ leads to neuron $i$ from input $j$. </source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/wording.py" />
<source>The learning rule looks at all training samples: here these samples are all that there are.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/wording.py" />
<source>The penalty's share of the gradient, biases left out.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/wording.py" />
<source>The program of the project has a fault on purpose. This is what is right: the iteration without it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/wording.py" />
<source>The samples, one a column.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/wording.py" />
<source>The weights and biases that the iteration starts from.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/wording.py" />
<source>The weights that the iteration starts from, biases in the first row of each matrix.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/wording.py" />
<source>Weighted sum of the inputs, and the bias.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/wording.py" />
<source>Weighted sum of the inputs, bias included.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/wording.py" />
<source>What comes back through the weights.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/wording.py" />
<source>With {after} the loss on these samples {either!t}: </source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/wording.py" />
<source>does not fall</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/wording.py" />
<source>falls</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/wording.py" />
<source>the update</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/solution/wording.py" />
<source>{updates} updates</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>command debug.step</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>holds epoch &gt;= 100</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>it has {size}, counted from 1</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>neurons and samples count from 1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>panel curves</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>sample 3</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>select hidden1 2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>set rate 0.1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>step forward/hidden1/output</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>the condition {text} is not whole</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>the conditions are: {met}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>the layers are: {names}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>the settings are: {names}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>the steps are: {join}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>there are: {registry}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>there is no condition {kind}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>there is no layer {name}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>there is no setting {name}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>there is no step {path}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>there is no {name} {key}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>write it like 0.1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>write it like “set rate 0.1”</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>write it like “set {name} hidden1 …”</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>write it like “{like}”</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>{name} has no neuron {it}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>{text} is no number</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>{text} is no number to count with</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>“set {name}” needs a layer and a key</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/conditions.py" />
<source>“set {name}” needs one value</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>a choice</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>a question has a value or choices</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>a question has two to five choices, or a value</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>a question is a table</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>a step cannot point at {kind}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>a step needs done</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>a tour has at most {most_steps} steps</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>a tour has steps</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>begin each with [[step]]</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>begin it with [step.question]</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>choose another file</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>claims is a list of expressions</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>done is a condition, or a list of them</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>else it would never end</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>here are both</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>here are {steps}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>it can at: {targets}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>it is not written in UTF-8</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>leave one out</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>make two tours</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>mend it there</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>mend the TOML there</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>more than {largest} bytes</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>right is the number of a choice</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>save it as UTF-8</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>shorten it, or make two steps of it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>step {it}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>there are none</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>there are: {known}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>there are: {names}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>there is no example {example}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>there is no {name} here</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>within is a number above 0</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>write 1 to {choices}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>write at most {longest}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>write choices = [{en = …}, …]</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>write en, fr, …</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>write how far an answer may be off</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>write it in quotation marks</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>write it like claims = ["loss &lt; 0.1"]</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>write it like done = "sample 2"</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>write it like {name} = "…"</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>write it like {name}.en = "…"</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>write it like “command debug.step”, “neuron hidden1 2” or “edge input 1 hidden1 2”</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>write the key of a card of the gallery</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>{language} is no language</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>{name} cannot be read</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>{name} has more than two sentences</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>{name} is missing</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>{name} is missing in English</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>{name} is too large for a tour</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>{name} is too long</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>{name}, line {line}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>{name}.{language} is no text</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>{text} characters</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/reading.py" />
<source>“point {kind}” needs {targets} names, here are {args}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/walk.py" />
<source>go back a step of the tour</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/walk.py" />
<source>nothing is asked here</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/walk.py" />
<source>the answer is not computed yet</source>
<translation type="unfinished" />
</message>
<message>
<location filename="session/tours/walk.py" />
<source>type one such as 0.25</source>
<translation type="unfinished" />
</message>
</context>
</TS>
