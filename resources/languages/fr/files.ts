<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
<name>nnsim</name>
<message>
<location filename="files/archive.py" />
<source>a container of nnsim is whole</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>a member has the name {name}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>a member's name has {name} letters</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>a member's name is {raw}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>a name goes beyond its end</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>bytes follow the end of the container</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>files below 4 GiB need none</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>it begins with {decode}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>it does not unpack to {size} bytes</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>it ends too early</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>it has characters that are not allowed</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>it has {count} members</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>it is a link, a folder or a device</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>it is a zip64 container</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>it is cut off</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>it is longer than its members</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>it is no zip container</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>it is not clear which one counts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>it is one part of several</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>it is stored, but has two sizes</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>it leaves the container</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>its checksum is wrong</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>its end is damaged</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>its flags are {flags}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>its list of members is damaged</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>its members are too large</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>nnsim has no passwords</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>no program writes that by accident</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>nothing was ever saved in it, or a disk was full</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>only stored and deflated are read</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>or it claims to be</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>or one of another system</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>pack it again</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>save it without one</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>something was appended to it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>the end of the container is missing</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>the file is too large</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>the limit is {members}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>the limit is {name_length}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>the limit is {ratio}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>the list of members is damaged</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>the list of members is not where it should be</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>the member {name}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>the member {name} has an absolute path</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>the member {name} is damaged</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>the path of the member {name} climbs</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>the sizes after it are wrong</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>there are bytes before its list of members</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>there are bytes before {what}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>they belong to no member</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>two members are called {other} and {name}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/archive.py" />
<source>two members are called {twice}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/arrays.py" />
<source>convert it to float64</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/arrays.py" />
<source>it begins with {data}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/arrays.py" />
<source>it claims {length} bytes</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/arrays.py" />
<source>it needs up to {dimensions} sizes</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/arrays.py" />
<source>its name does not end in .npy</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/arrays.py" />
<source>its shape needs {claim}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/arrays.py" />
<source>nnsim reads 1 to 3</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/arrays.py" />
<source>the array {name}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/arrays.py" />
<source>the header of {what} is damaged</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/arrays.py" />
<source>the header of {what} is not one of NumPy</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/arrays.py" />
<source>the member {name} is no array</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/arrays.py" />
<source>weights are plain numbers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/atomic.py" />
<source>choose another name</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/atomic.py" />
<source>it is a folder</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/atomic.py" />
<source>it is not an ordinary file</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/atomic.py" />
<source>it is read-only</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/atomic.py" />
<source>its folder could not be brought to the disk: {reason}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/atomic.py" />
<source>save again, or save to another place too</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/atomic.py" />
<source>save under another name, or make it writable</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/building.py" />
<source>({size},) fits</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/building.py" />
<source>1 to {max_units} are possible</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/building.py" />
<source>an output of the network feeds other layers, or a layer leads nowhere</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/building.py" />
<source>biases of {name} have the shape {shape}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/building.py" />
<source>the activation {activation} is not known</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/building.py" />
<source>the layer {name} has {size} units</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/building.py" />
<source>the layer {name} is not fed by one or more others</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/building.py" />
<source>the limit is {max_layers}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/building.py" />
<source>the network has too many layers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/building.py" />
<source>the network has too many weights</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/building.py" />
<source>use a smaller one</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/building.py" />
<source>use another format</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/building.py" />
<source>weights of {name} have the shape {shape}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/building.py" />
<source>what feeds the layer {name} is not there</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/bundle.py" />
<source>a member of it is empty</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/bundle.py" />
<source>it is no {what} of nnsim</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/bundle.py" />
<source>its first member is not mimetype</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/bundle.py" />
<source>its type is {data}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/bundle.py" />
<source>nnsim writes none</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/carrying.py" />
<source>Inputs must be prepared as in the project before the weights are used.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/carrying.py" />
<source>It is a picture: weights are in it only where there are few, and no program can compute with it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/carrying.py" />
<source>Outputs are those of training; they must be scaled back as in the project.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/carrying.py" />
<source>Programs other than nnsim read the weights alone: it is they who build the network.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/carrying.py" />
<source>The names of {what} are not in the file.</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/carrying.py" />
<source>The scaling of the data is put into the weights, so they are not those of the project.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/carrying.py" />
<source>Which layer feeds which, and the activations, are not in the file.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/carrying.py" />
<source>choose a format that holds any network, such as .onnx or .json</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/carrying.py" />
<source>choose a format that holds the whole preparation, such as .onnx</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/carrying.py" />
<source>choose another activation and train again, or another format</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/carrying.py" />
<source>it has {have}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/carrying.py" />
<source>the link from {name} to {name2} skips what lies between</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/carrying.py" />
<source>the targets were scaled for training, and {name} is not the identity</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/carrying.py" />
<source>there are {inputs} input layers, and in such a file layers follow each other</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/choices.py" />
<source>install the newest nnsim, or choose one of these in the file</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/choices.py" />
<source>it has more than {max_setting} characters</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/choices.py" />
<source>this version of nnsim does not have it; it has {names}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/container.py" />
<source> by {writer}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/container.py" />
<source>it claims version {theirs} of the format</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/container.py" />
<source>it describes the network</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/container.py" />
<source>it is no project of nnsim</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/container.py" />
<source>it is {manifest}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/container.py" />
<source>it lists what belongs to the project</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/container.py" />
<source>it must be an object</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/container.py" />
<source>it must be two numbers as [1, 0]</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/container.py" />
<source>it needs a reader of {minimum}.{minimum2}, and this nnsim reads {ours}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/container.py" />
<source>it says {listed}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/container.py" />
<source>it was written{by} in version {theirs} of the format</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/container.py" />
<source>its SHA-256 is not the one in manifest.json</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/container.py" />
<source>its format is {get}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/container.py" />
<source>manifest.json does not list it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/container.py" />
<source>manifest.json does not list the members</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/container.py" />
<source>manifest.json has the {key} {value}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/container.py" />
<source>manifest.json is no object</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/container.py" />
<source>manifest.json lists it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/container.py" />
<source>manifest.json says {facts} of {name}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/container.py" />
<source>manifest.json says {size}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/container.py" />
<source>nnsim project</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/container.py" />
<source>nnsim {installed}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/container.py" />
<source>the member document.json is missing</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/container.py" />
<source>the member manifest.json is missing</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/container.py" />
<source>the member {name} does not belong here</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/container.py" />
<source>the member {name} has {data} bytes</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/container.py" />
<source>the member {name} is missing</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/container.py" />
<source>the member {name} was changed after the project was saved</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/container.py" />
<source>the project is too large</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/container.py" />
<source>there is no such version</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/data_reference.py" />
<source>dataset.json names two paths</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/data_reference.py" />
<source>it must have 64 hexadecimal digits</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/data_reference.py" />
<source>it names no file</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/data_reference.py" />
<source>one is {settings}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/data_reference.py" />
<source>remove it from settings</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/data_reference.py" />
<source>sha256</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/data_reference.py" />
<source>the limit is {file_bytes} bytes</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/data_reference.py" />
<source>use a smaller file</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/described.py" />
<source>names are texts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/described.py" />
<source>the description of the network</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/described.py" />
<source>the preparation</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/document.py" />
<source>a layer has at least one unit</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/document.py" />
<source>a name is 1 to {name} letters, digits, _ or -</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/document.py" />
<source>another layer has it too</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/document.py" />
<source>another link does too</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/document.py" />
<source>frozen_biases</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/document.py" />
<source>give it its own</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/document.py" />
<source>give it one</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/document.py" />
<source>give one the delay 1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/document.py" />
<source>give the link the delay 1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/document.py" />
<source>it is an input layer, which the data fill</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/document.py" />
<source>it is there twice</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/document.py" />
<source>layer {it}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/document.py" />
<source>layer {it} has the id {id}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/document.py" />
<source>link {it}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/document.py" />
<source>link {it} joins {link}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/document.py" />
<source>lower one of them</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/document.py" />
<source>no layer can feed itself within one moment</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/document.py" />
<source>no layer takes them</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/document.py" />
<source>remove the link</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/document.py" />
<source>rename one of them</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/document.py" />
<source>the document</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/document.py" />
<source>the layer has no unit {missing}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/document.py" />
<source>the layer has {shape}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/document.py" />
<source>the link from {name} to {name2}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/document.py" />
<source>the links into {name} form a circle</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/document.py" />
<source>the network has {weights} weights</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/document.py" />
<source>the starting weights of {name} have the shape {shape}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/document.py" />
<source>there are starting weights for layer {layer_id}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/document.py" />
<source>there is no layer of that id</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/document.py" />
<source>two layers are called {name}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/document.py" />
<source>use smaller layers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/document.py" />
<source>within one moment nothing can come first</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/documents/__init__.py" />
<source>use one of {join}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/documents/html.py" />
<source>HTML</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/documents/html.py" />
<source>One page for any browser that needs nothing else; numbers keep their exact values.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/documents/tex.py" />
<source>A source for pdfLaTeX, to be changed or to be put into a text of one's own.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/documents/tex.py" />
<source>LaTeX</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/exchange.py" />
<source>Only the weights are written: {name} is no layer that sums up its inputs.</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/exchange.py" />
<source>The numbers are rounded to float32, to about 7 digits.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/exchange.py" />
<source>a file beside it has its name</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/exchange.py" />
<source>ask for one by name: {named}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/exchange.py" />
<source>export its weights, as .npz or .csv</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/exchange.py" />
<source>in PyTorch: safetensors.torch.save_file(torch.load(file, weights_only=True), 'weights.safetensors')</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/exchange.py" />
<source>it holds one array only</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/exchange.py" />
<source>it is neither {kinds}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/exchange.py" />
<source>load it where it was made, and save the arrays with {arrays}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/exchange.py" />
<source>make a project of that shape with nnsim new, put them in with nnsim import, and export that</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/exchange.py" />
<source>nnsim does not read or write .{ending} files</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/exchange.py" />
<source>save all arrays with {arrays}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/exchange.py" />
<source>such a file can run any program when it is opened</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/exchange.py" />
<source>the ending .{ending} names no format</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/exchange.py" />
<source>the ending .{ending} of {path}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/exchange.py" />
<source>use one of {endings}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/exchange.py" />
<source>use one of {readable}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/exchange.py" />
<source>which layer feeds which, and the activations, are not known</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/experiments.py" />
<source>an experiment has too many results</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/experiments.py" />
<source>each must be an object</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/experiments.py" />
<source>experiment {it}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/experiments.py" />
<source>experiment {it} has not the curves of its results</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/experiments.py" />
<source>experiment {it} has results that are none</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/experiments.py" />
<source>experiment {it} names a file of data</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/experiments.py" />
<source>experiments.safetensors has {name}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/experiments.py" />
<source>no layer has that number</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/experiments.py" />
<source>only dataset.json may do that</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/experiments.py" />
<source>the limit is {experiments}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/experiments.py" />
<source>the limit is {results}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/experiments.py" />
<source>there are {records} experiments</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/faults.py" />
<source>a part of its path is not a folder</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/faults.py" />
<source>another program is using it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/faults.py" />
<source>change the permissions, or {elsewhere}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/faults.py" />
<source>check the path</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/faults.py" />
<source>choose a shorter name</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/faults.py" />
<source>close it there, then try again</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/faults.py" />
<source>close other documents, then try again</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/faults.py" />
<source>close other programs</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/faults.py" />
<source>close other programs, then try again</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/faults.py" />
<source>connect it again, or use another place</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/faults.py" />
<source>free some space, or {elsewhere}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/faults.py" />
<source>give the name of a file</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/faults.py" />
<source>it is larger than the system allows</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/faults.py" />
<source>its name is too long</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/faults.py" />
<source>its path has characters that no file name can have</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/faults.py" />
<source>its symbolic links go in a circle</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/faults.py" />
<source>save to another place</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/faults.py" />
<source>the disk failed</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/faults.py" />
<source>the disk is full</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/faults.py" />
<source>the disk is read-only</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/faults.py" />
<source>the memory is full</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/faults.py" />
<source>the network drive does not answer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/faults.py" />
<source>the system does not permit that</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/faults.py" />
<source>there is no such file or folder</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/faults.py" />
<source>too many files are open</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/faults.py" />
<source>try again, or use another place</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/faults.py" />
<source>use a copy of the file that is whole</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/faults.py" />
<source>you have no permission for that</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/faults.py" />
<source>your share of the disk is used up</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/fields.py" />
<source>Keys that this version does not know, by the path of the object that they stand in.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/fields.py" />
<source>add it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/fields.py" />
<source>it has {value} characters, the limit is {limit}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/fields.py" />
<source>it must be a list […]</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/fields.py" />
<source>it must be a number</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/fields.py" />
<source>it must be a whole number</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/fields.py" />
<source>it must be an object {…}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/fields.py" />
<source>it must be from {low} to {high}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/fields.py" />
<source>it must be true or false</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/fields.py" />
<source>the limit is {limit}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/fields.py" />
<source>this version of nnsim knows {choices}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/fields.py" />
<source>this version of the format requires it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/__init__.py" />
<source>install nnsim[{extra}]</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_code.py" />
<source>its formula has a function that is not written there</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>a deviation or a factor is 0</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>a neuron is fed by a later one</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>an output is a neuron of a bias</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>byte {start} is not ASCII</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>choose another activation function and train again</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>each file of FANN 2.1 has one</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>it has no inputs or no outputs</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>it has no {key}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>it has {neurons} neurons</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>it has {sizes} sizes of layers</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>it is no text of FANN</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>its connection_rate says that they are</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>its neurons say {sum}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>nnsim has no {name} of FANN</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>nnsim reads FANN_FLO_2.1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>nnsim reads networks that go forward</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>not all neurons are connected</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>nothing feeds it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>num_layers says otherwise, or one is 0</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>open it with FANN 2.2 for floating point, and save it with fann_save</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>scale_{name}_{side} has {numbers} numbers</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>sizes of layers count the bias</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>sizes of layers sum to {sizes}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>the scaling of the data cannot be used</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_fann_read.py" />
<source>use another file</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_hdf5.py" />
<source>Keras does not write it so</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_hdf5.py" />
<source>a group or an array is called {inner}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_hdf5.py" />
<source>it has too many groups</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_hdf5.py" />
<source>it is no HDF5 file</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_hdf5.py" />
<source>it is not a sound HDF5 file</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_hdf5.py" />
<source>it may be any file</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_hdf5.py" />
<source>it may lead in a circle</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_hdf5.py" />
<source>its shape {shape} needs {size}, in the file</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_hdf5.py" />
<source>nnsim opens the file that it was given</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_hdf5.py" />
<source>weights are float32 or float64</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_hdf5.py" />
<source>weights of dense layers have 2</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_keras_config.py" />
<source>1 to 200 printable characters are one</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_keras_config.py" />
<source>a layer has the name {name}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_keras_config.py" />
<source>a layer must be used once</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_keras_config.py" />
<source>it is {values}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_keras_config.py" />
<source>it must be another layer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_keras_config.py" />
<source>rename it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_keras_config.py" />
<source>what feeds {name} is {tensor}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_keras_config.py" />
<source>what leads to {name} is {value}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_keras_layers.py" />
<source>nnsim has {of_function}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>a Sequential model has inputs in its midst</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>adapt it to the data</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>an input is an output, too</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>an output of the network is there twice, or there is none</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>it needs {need}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>it was never adapted</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>nnsim joins columns</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>nnsim reads Sequential and Functional models</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>nnsim reads {classes}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>nnsim scales columns</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>nnsim takes rows of numbers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>one can be</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>or another axis than the columns</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>outputs are scaled by 0 or less</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>outputs are scaled by numbers that are not finite</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>the inputs have the shape {shape}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>the inputs of the model are not its input layers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>the layer {name} is not there, or comes later</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>the layer {name} is used in two ways</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>the layer {name} is used {nodes} times</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>the limit is {layers}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>the limit is {numbers}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>the model has no dense layer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>the model has {layers} layers</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>the model scales or joins too many numbers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_keras_read.py" />
<source>the weights of {where} have the shapes {found}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_keras_write.py" />
<source>its own has no such setting</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_ends.py" />
<source>an output of the network is there twice</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_ends.py" />
<source>column {at} of the inputs leads nowhere</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_ends.py" />
<source>column {start} of the inputs leads nowhere, or to two places</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_ends.py" />
<source>inputs or outputs are scaled by 0 or infinity</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_ends.py" />
<source>the graph has no outputs that are arrays of reals</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_ends.py" />
<source>the inputs are scaled in two ways</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_ends.py" />
<source>the layer {name} leads nowhere</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_ends.py" />
<source>the output {name} is not that of a layer</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>a constant has too many dimensions</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>a list of numbers has another length</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>a list of numbers is too long</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>it has no graph, version or operators</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>it is damaged</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>it is no ONNX model</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>its shape is {shape}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>its shape {shape} needs {claim}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>its type is {kind}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>nnsim opens no other file</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>nnsim reads full ones</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>nnsim reads one plain graph</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>the constant {name} has a type that is no number</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>the constant {name} has numbers beyond its type</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>the constant {name} is cut off</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>the constant {name} is not inside the file</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>the constant {name} is too large</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>the graph is too large</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>the limit is {dimensions}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>the limit is {nodes} nodes</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>the model has a loop or a branch</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>the model has sparse constants</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>the model has {what}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>two constants are called {name}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_model.py" />
<source>use a copy that is whole</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_operators.py" />
<source>an attribute is {value}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_operators.py" />
<source>it is computed of constants</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_operators.py" />
<source>it is no number</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_operators.py" />
<source>it is that of training</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_operators.py" />
<source>it makes one sample of several</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_operators.py" />
<source>it makes whole numbers of what it is given</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>a constant is not the same for all units</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>constants or scaled values are joined</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>it combines the values of several layers, inputs, or scaled ones</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>it is no product of samples with a matrix of weights</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>it is not over the units of a layer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>it is not the activation of a layer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>it is of the domain {domain}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>it joins samples, not units</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>its biases are computed, or not the same for all samples</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>its first matrix is transposed, or it is of an old kind</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>its {name} does not fit {size} columns</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>joined values are scaled in the middle of the network</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>more than {max_weights} weights or {max_layers} layers are too many</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>more than {parts} values are joined</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>nnsim does not know it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>nnsim has none like it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>nothing before it makes that</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>nothing goes in</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>only inputs can be scaled so</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>only the columns of the inputs can be split</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>only the last ones can be</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>samples must be rows of a fixed number of columns</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>the activation of {name} is not known</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>the formula of the activation is too long</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>the graph scales or joins too many numbers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>the layer {name} has two activations</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>the net input of a layer is used with and without a scale</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>the pieces {sizes} do not make {size}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_read.py" />
<source>two values are called {name}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_write.py" />
<source>ONNX has no {title}, which {name} has</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_write.py" />
<source>choose a larger one, or another format</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_write.py" />
<source>in float32 that is 0</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_onnx_write.py" />
<source>it has no such operator</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_sklearn_read.py" />
<source>it is {value}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_sklearn_read.py" />
<source>the limit is {depth}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_sklearn_read.py" />
<source>the value of {name} is nested too deeply</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_sklearn_read.py" />
<source>the value of {name} is no list of numbers or texts</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_sklearn_write.py" />
<source>give them the same one and train again, or choose another format</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_sklearn_write.py" />
<source>it would always be 1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_sklearn_write.py" />
<source>there it has {have}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_sklearn_write.py" />
<source>use two outputs, or logistic</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>a comma is missing</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>a connection comes from a unit 0</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>a file of SNNS begins with {decode}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>an input computes something</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>an output of the network feeds other units</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>connections are {text}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>it has two sections {title}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>it has {cells} cells, {count} are needed</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>it has {line} outside its sections</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>it has {rows} units</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>it is a network with time delays</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>its update function is {update}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>nnsim has Out_Identity alone</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>nnsim has i, h and o</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>nnsim has none</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>nnsim has {functions}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>nnsim reads outputs that do not</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>the connections {line} have no target</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>the inputs of nnsim take numbers as they are</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>the type {cells} of unit {it} is not there</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>the unit {it} has sites</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>the unit {it} is called {cells}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>the unit {it} is of the kind {kind}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>the unit {shown} has sites</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>they are written as 3:0.5, 4:-1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>units are numbered from 1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>use a feed-forward network</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>use a network of that</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>use a network of these</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_snns_read.py" />
<source>use a network without sites</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_torch_arrays.py" />
<source>leave them out</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_torch_arrays.py" />
<source>nnsim has &lt;layer&gt;.weight (out, in) and &lt;layer&gt;.bias (out)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_torch_arrays.py" />
<source>the names of its layers are not JSON</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_torch_arrays.py" />
<source>the names of its layers are not one for each</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_units.py" />
<source>it has no inputs or no outputs, or a unit is both</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_units.py" />
<source>it must be a whole number up to {most}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_units.py" />
<source>its connections go in a circle</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_units.py" />
<source>the limit is {max_links}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/_units.py" />
<source>the network has too many links</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/c.py" />
<source>A header of C99 for microcontrollers: no malloc, nothing to link but the mathematical functions.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/c.py" />
<source>C header</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/csv.py" />
<source>CSV table</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/csv.py" />
<source>One line for each weight: layer, source, target, value; for spreadsheets, all digits kept.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/csv.py" />
<source>another is there twice</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/csv.py" />
<source>each has {header}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/csv.py" />
<source>it has too many weights</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/csv.py" />
<source>it is no table</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/csv.py" />
<source>it is {header}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/csv.py" />
<source>its first line is not that of weights</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/csv.py" />
<source>line {it} has a weight from {where}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/csv.py" />
<source>line {it} has the value {value}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/csv.py" />
<source>line {it} has {line} cells</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/csv.py" />
<source>line {line_num}: {error}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/csv.py" />
<source>sources begin there</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/csv.py" />
<source>the layer {layer} has no number of source 1</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/csv.py" />
<source>the layer {layer} has no number {place}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/csv.py" />
<source>the layer {layer} has {sources} numbers</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/csv.py" />
<source>the limit is {weights}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/csv.py" />
<source>units are numbers from 1, or bias</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/csv.py" />
<source>write it as 0.25 or 1e-3</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/csv.py" />
<source>write {header}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/fann.py" />
<source>FANN</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/fann.py" />
<source>For the C library FANN and programs that are built on it: .net files of version 2.1.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/h5.py" />
<source>Keras weights</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/h5.py" />
<source>Weights alone for a Keras model of the same layers: model.load_weights takes a file called x.weights.h5.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/h5.py" />
<source>save the whole model as .keras</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/h5.py" />
<source>weights alone do not say what it is</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/javascript.py" />
<source>A module with a function predict(rows) for web pages and Node; it needs nothing else.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/javascript.py" />
<source>JavaScript</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/json.py" />
<source>A text that any language reads; all digits are written, so nothing is rounded.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/json.py" />
<source>JSON</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/json.py" />
<source>export .npz or .safetensors</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/json.py" />
<source>it is no object</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/json.py" />
<source>its keys must be {layout}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/json.py" />
<source>meta are not texts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/json.py" />
<source>the weights are too many for JSON</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/json.py" />
<source>write an object of texts, or leave it out</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/json.py" />
<source>write it so</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/json.py" />
<source>write numbers, or "NaN", "Infinity", "-Infinity"</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/keras.py" />
<source>Keras</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/keras.py" />
<source>The whole network for Keras 3, on TensorFlow, PyTorch or JAX: keras.saving.load_model opens it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/keras.py" />
<source>a file of Keras 3 has one</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/keras.py" />
<source>it has no {name}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/npz.py" />
<source>Arrays that numpy.load opens; exact.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/npz.py" />
<source>NumPy arrays</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/onnx.py" />
<source>ONNX</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/onnx.py" />
<source>The whole network, scaling and softmax too, for ONNX Runtime, OpenVINO, TensorRT and many others.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/pmml.py" />
<source>A NeuralNetwork of PMML 4.4, scaling and classes too, for databases and scoring engines.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/pmml.py" />
<source>PMML</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/pmml.py" />
<source>nnsim</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/python.py" />
<source>A module with a function predict(rows), which needs NumPy alone; all digits are kept.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/pytorch.py" />
<source>A state_dict as safetensors, with a .py beside it: load() in it gives the module with its weights.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/pytorch.py" />
<source>PyTorch</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/safetensors.py" />
<source>Arrays that PyTorch, NumPy and others open with the safetensors library; exact, and safe to open.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/safetensors.py" />
<source>safetensors</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/safetensors.py" />
<source>safetensors holds texts only</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/safetensors.py" />
<source>the note {key} is no text</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/sklearn.py" />
<source>A .py that makes a fitted MLPClassifier or MLPRegressor: coefs_ and intercepts_ as lists, exact.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/sklearn.py" />
<source>add out_activation_ = "softmax"</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/sklearn.py" />
<source>it names neither MLPClassifier nor MLPRegressor</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/sklearn.py" />
<source>its outputs are powers of e</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/sklearn.py" />
<source>scikit-learn</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/sklearn.py" />
<source>scikit-learn has {allowed}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/sklearn.py" />
<source>the activation is {key}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/sklearn.py" />
<source>the model has the loss poisson</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/sklearn.py" />
<source>there must be as many matrices as rows of biases</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/sklearn.py" />
<source>train with squared_error</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/snns.py" />
<source>For the Stuttgart Neural Network Simulator and JavaNNS: each unit and connection; samples as .pat beside it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/snns.py" />
<source>SNNS</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/snns.py" />
<source>network</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/svg.py" />
<source>SVG picture</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/svg.py" />
<source>The network drawn, for web pages, slides and drawing programs; large layers in short.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/tikz.py" />
<source>The network drawn for LaTeX; it can be compiled as it is, or be put into a text of one's own.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/tikz.py" />
<source>TikZ picture</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/tikz.py" />
<source>export it as SVG</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/tikz.py" />
<source>it is {width} × {height} points, and TeX has up to {most}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/formats/tikz.py" />
<source>the picture is too large for TeX</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/migrations.py" />
<source>column_preparers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/migrations.py" />
<source>faults</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/migrations.py" />
<source>preparers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/paper/read_latex.py" />
<source>number {it}, {written}, is not known</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/paper/read_latex.py" />
<source>the environment {name} is not known</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/project.py" />
<source>a curve is a list</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/project.py" />
<source>a label has up to {label} printable characters</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/project.py" />
<source>a run is called {label}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/project.py" />
<source>both must be F64 or F32</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/project.py" />
<source>dataset.json describes the data set {key}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/project.py" />
<source>document.json has another</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/project.py" />
<source>document.json names a file of data</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/project.py" />
<source>in {where} the weights of {name} are {types}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/project.py" />
<source>in {where} the weights of {name} have the shapes {shape} and {shape2}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/project.py" />
<source>it is not listed</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/project.py" />
<source>it must be [x, y]</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/project.py" />
<source>it was written by a newer nnsim, in version {}.{} of the format</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/project.py" />
<source>no layer of that name takes them</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/project.py" />
<source>one is missing</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/project.py" />
<source>reset the network</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/project.py" />
<source>the layer needs {it} and {it2}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/project.py" />
<source>the list of runs in {history}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/project.py" />
<source>the network needs numbers of the shape {name}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/project.py" />
<source>the runs are {labels}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/project.py" />
<source>the weights of {name} are {dtype} of the shape {shape}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/project.py" />
<source>they must be a list of up to {runs}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/project.py" />
<source>this version does not know {listed}: it is kept in the file and has no effect</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/project.py" />
<source>view.json has the place {place}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/protobuf.py" />
<source>a field has the kind {kind}, which there is not</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/protobuf.py" />
<source>a field of {length} bytes has {end} left</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/protobuf.py" />
<source>a number does not end</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/protobuf.py" />
<source>a number stands where a message is due</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/protobuf.py" />
<source>a text is none, or too long</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/protobuf.py" />
<source>a text is not UTF-8</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/protobuf.py" />
<source>bytes stand where a number is due</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/protobuf.py" />
<source>it has too many fields</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/ranges.py" />
<source>it is not a list such as '1-3,7'</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/ranges.py" />
<source>it is not a text such as '1-3:2,4'</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/ranges.py" />
<source>it must be a list such as ['1-3:2,4']</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/ranges.py" />
<source>it must be a text such as '1-3,7'</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/ranges.py" />
<source>its layer has no such unit</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/ranges.py" />
<source>list each edge once</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/ranges.py" />
<source>list each number once</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/ranges.py" />
<source>list fewer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/ranges.py" />
<source>ranges go upwards to {number}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/reading.py" />
<source>byte {start} is none of it</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/reading.py" />
<source>choose a file</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/reading.py" />
<source>it has {size} bytes, the limit is {limit}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/reading.py" />
<source>it is not UTF-8</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/reading.py" />
<source>there is no such file in {parent}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/replay.py" />
<source>One step back</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/replay.py" />
<source>One step on</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/replay.py" />
<source>Play, or pause</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/replay.py" />
<source>To the end</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/replay.py" />
<source>To the start</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/replay.py" />
<source>default-src 'none'; script-src '{script}'; style-src '{style}'; base-uri 'none'; form-action 'none'</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/replay.py" />
<source>it would have {data} bytes, and the limit is {page}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/replay.py" />
<source>replay a single sample, with fewer lines a step</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/replay.py" />
<source>the replay page is too large</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/sealed.py" />
<source>remove it from the file</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/sealed.py" />
<source>what is sealed there was changed</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/sharing.py" />
<source>copy the whole text again, from nnsim: to its end</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/sharing.py" />
<source>it does not begin with {prefix}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/sharing.py" />
<source>it does not unpack</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/sharing.py" />
<source>it ends in the middle</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/sharing.py" />
<source>it has characters that do not belong to it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/sharing.py" />
<source>it has more weights than the network</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/sharing.py" />
<source>it has weights that are infinite</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/sharing.py" />
<source>it has weights that no layer takes</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/sharing.py" />
<source>it has {bare} characters, and the limit is {text}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/sharing.py" />
<source>it has {text} characters, and the limit is {text2}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/sharing.py" />
<source>it names a file of data, which a text never does</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/sharing.py" />
<source>it unpacks to more than {body} bytes</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/sharing.py" />
<source>it was made by a newer nnsim</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/sharing.py" />
<source>its checksum is wrong: something was changed, or its end is missing</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/sharing.py" />
<source>its data are in a file</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/sharing.py" />
<source>its end is missing</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/sharing.py" />
<source>its text would have {text} characters, and the limit is {text2}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/sharing.py" />
<source>its weights end in the middle</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/sharing.py" />
<source>open it as a file</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/sharing.py" />
<source>share it as a file</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/sharing.py" />
<source>share it without its data</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/sharing.py" />
<source>share it without its weights, or as a file</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/sharing.py" />
<source>share the network as a file</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/sharing.py" />
<source>share the network before it diverges</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/sharing.py" />
<source>the network cannot be shared as it is</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/sharing.py" />
<source>the network is too large for a text</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/sharing.py" />
<source>the text</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/sharing.py" />
<source>this text is no network of nnsim</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/sharing.py" />
<source>use another text</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/strict_json.py" />
<source>JSON has finite numbers only</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/strict_json.py" />
<source>JSON has none</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/strict_json.py" />
<source>a lone surrogate is no text</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/strict_json.py" />
<source>it is too large for 64 bits</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/strict_json.py" />
<source>line {lineno}, column {colno}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/strict_json.py" />
<source>mend the file, or use a copy that is whole</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/strict_json.py" />
<source>nnsim does not write such files</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/strict_json.py" />
<source>save it as plain UTF-8</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/strict_json.py" />
<source>the limit is {depth} levels</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/strict_json.py" />
<source>the limit is {digits}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/strict_json.py" />
<source>the limit is {values}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/strict_json.py" />
<source>write a finite number</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/strict_json.py" />
<source>write a smaller number</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/tensors.py" />
<source>1 to {name} printable characters</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/tensors.py" />
<source>a truth value is 0 or 1</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/tensors.py" />
<source>arrays of the type {dtype} cannot be written</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/tensors.py" />
<source>convert it to F32</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/tensors.py" />
<source>in {where} the array {name}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/tensors.py" />
<source>in {where} the array {name} is damaged</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/tensors.py" />
<source>in {where} the array {name} {how}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/tensors.py" />
<source>it begins at {begin}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/tensors.py" />
<source>it has {data} bytes</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/tensors.py" />
<source>it needs a beginning and an end</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/tensors.py" />
<source>it needs dtype, shape and data_offsets alone</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/tensors.py" />
<source>it should have {length} bytes</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/tensors.py" />
<source>its header does not begin with {</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/tensors.py" />
<source>its header says {position}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/tensors.py" />
<source>leave some out</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/tensors.py" />
<source>leaves a hole before it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/tensors.py" />
<source>names are {naming}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/tensors.py" />
<source>nnsim reads {dtypes}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/tensors.py" />
<source>overlaps another one</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/tensors.py" />
<source>the array {name} cannot be written</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/tensors.py" />
<source>the file</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/tensors.py" />
<source>the header of {where}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/tensors.py" />
<source>the header of {where} is cut off</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/tensors.py" />
<source>the limit is {metadata} characters</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/tensors.py" />
<source>the limit is {tensors}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/tensors.py" />
<source>the metadata of {where} are not texts</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/tensors.py" />
<source>the metadata of {where} are too long</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/tensors.py" />
<source>there are {tensors} arrays</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/trained.py" />
<source>convert them</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/trained.py" />
<source>nnsim has float64 and float32</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/trained.py" />
<source>the limit is {names} characters</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/trained.py" />
<source>the name {wrong} is too long</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/trained.py" />
<source>the network cannot be computed</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/trained.py" />
<source>the network has {size}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/trained.py" />
<source>the network needs {get}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/trained.py" />
<source>the numbers are {dtype}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/trained.py" />
<source>the weights of layer {it} have the shape {get}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/trained.py" />
<source>there are {names} names of {which}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/trained.py" />
<source>there are {size} {which}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/trained.py" />
<source>weight is (in, out); output = x @ weight + bias</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/trained.py" />
<source>weight is (in, out); what a layer computes with it depends on its kind</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/weights.py" />
<source>convert it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/weights.py" />
<source>give the layers the sizes of the file</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/weights.py" />
<source>it has the shape {shapes}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/weights.py" />
<source>it has the shape {shape}, and names are {layout}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/weights.py" />
<source>names are {layout}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/weights.py" />
<source>rename it or leave it out</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/weights.py" />
<source>rename the layer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/weights.py" />
<source>reshape it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/weights.py" />
<source>the array {name} has the type {dtype}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/weights.py" />
<source>the array {name} has {ndim} dimensions</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/weights.py" />
<source>the network has {wanted}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/weights.py" />
<source>the network needs ({fan_in}, {units}) and ({units},)</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/weights.py" />
<source>the weights of {name} have the shapes {shape} and {shape2}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/weights.py" />
<source>there are no weights for the layer {name}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/weights.py" />
<source>there are weights for a layer {name}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/weights.py" />
<source>there are weights of {layers}</source>
<extracomment>pattern</extracomment>
<translation type="unfinished" />
</message>
<message>
<location filename="files/weights.py" />
<source>transpose them: nnsim has (in, out)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="files/weights.py" />
<source>weights are numbers</source>
<translation type="unfinished" />
</message>
</context>
</TS>
