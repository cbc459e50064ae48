// Trains TensorFlow Playground's engine: a line of JSON in, a line of JSON out. The engine's file is the argument.
const nn = require(process.argv[2]);

let network, data, batch;

function layersOf(network) {
  return network.slice(1);
}

function start(given) {
  const shape = given.sizes;
  const ids = [...Array(shape[0]).keys()].map((i) => `x${i}`);
  network = nn.buildNetwork(shape, nn.Activations.TANH, nn.Activations.LINEAR, null, ids, false);
  layersOf(network).forEach((layer, l) =>
    layer.forEach((node, unit) => {
      node.bias = given.weights[l][0][unit];
      node.inputLinks.forEach((link, row) => { link.weight = given.weights[l][row + 1][unit]; });
    }));
  data = given.x.map((x, i) => ({x, y: given.y[i][0]}));
  batch = given.batch;
}

// as Playground's oneStep has it, which also shuffles only once; here anew in each epoch
function epoch(rate, shuffle) {
  if (shuffle) {
    for (let counter = data.length; counter > 0;) {
      const index = Math.floor(Math.random() * counter);
      counter--;
      const temp = data[counter];
      data[counter] = data[index];
      data[index] = temp;
    }
  }
  let loss = 0;
  data.forEach((point, i) => {
    const output = nn.forwardProp(network, point.x);
    loss += nn.Errors.SQUARE.error(output, point.y);
    nn.backProp(network, point.y, nn.Errors.SQUARE);
    if ((i + 1) % batch === 0) {
      nn.updateWeights(network, rate, 0);
    }
  });
  return loss / data.length;
}

const lines = require("readline").createInterface({input: process.stdin});
lines.on("line", (line) => {
  const given = JSON.parse(line);
  if (given.sizes) {
    start(given);
  }
  const losses = [];
  const before = process.cpuUsage();
  for (let i = 0; i < given.epochs; i++) {
    losses.push(epoch(given.rate, given.shuffle));
  }
  const used = process.cpuUsage(before);
  process.stdout.write(JSON.stringify({losses, seconds: (used.user + used.system) / 1e6}) + "\n");
});
