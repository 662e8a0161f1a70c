"""Tesseract's network [1,48,0,1 Ct3,3,16 Mp3,3 Lfys64 Lfx96 Lrx96 Lfx384 O1c<n>] in PyTorch, and its way there and back.

It is written for colour images ([1,48,0,3 …, see COLOURS), and sees them as the mean of their colours.

It may also start with S<n>,3 Ct3,3,<m> or S<n>,3 Ct1,3,<m>: cells of n × 3 pixels become the channels of one, and the convolution sees
3 × 3 of them, or three side by side. That is one position for each cell instead of each pixel, and no pooling, which Tesseract does pixel by pixel.

With quantised=True the forward pass does what Tesseract's integer mode does (weights of a row and activations in 127 steps);
gradients pass straight through the rounding.
"""
import copy
import dataclasses

import numpy as np
import torch
import torch.nn.functional as F
from torch import _VF, nn

import layers
import lstmio

BLANK = 2              # Tesseract's null character in a pass-through recoder: after space, Joined and Broken|0|1 comes at 2
COLOURS = 3            # of a network that sees grey Tesseract takes black and white from one row of pixels, and mistakes ripples for strokes
CHUNK = 256            # columns that go through the first LSTM at once on a CPU: what the cache holds


def _same(x):
    return x


class Recogniser(nn.Module):
    def __init__(self, classes, down=64, right=96, left=96, top=384, features=16, cell_rows=0, tall=3):
        """cell_rows: pixel rows of a cell, or 0 for a convolution of pixels and pooling; tall: cells, or pixels, one above the other that the
        convolution sees: above and below a line Tesseract sees noise, so 1 is best"""
        super().__init__()
        self.cell_rows = cell_rows
        self.convolution = nn.Conv2d(3 * cell_rows or 1, features, (tall, 3))
        self.down = nn.LSTM(features, down)
        self.right = nn.LSTM(down, right)
        self.left = nn.LSTM(right, left)
        self.top = nn.LSTM(left, top)
        self.output = nn.Linear(top, classes)
        self.quantised = False

    def forward(self, lines, widths):
        """lines: B × 1 × HEIGHT × W, normalised; widths: pixels of each. Returns log-probabilities T × B × classes and lengths."""
        q, w = self._rounding()
        x = q(self._lstm(self.right, self._columns(lines), w))
        lengths = torch.as_tensor(widths, device=x.device) // 3
        steps = torch.arange(x.shape[0], device=x.device)[:, None].expand(-1, x.shape[1])
        turned = torch.where(steps < lengths, lengths - 1 - steps, steps)[:, :, None]
        x = x.gather(0, turned.expand(-1, -1, x.shape[2]))
        x = self._lstm(self.left, x, w)
        x = q(x.gather(0, turned.expand(-1, -1, x.shape[2])))
        x = q(self._lstm(self.top, x, w))
        matrix = w(torch.cat([self.output.weight, self.output.bias[:, None]], 1))
        return F.log_softmax(x @ matrix[:, :-1].T + matrix[:, -1], -1), lengths

    def _rounding(self):
        """What is done to activations, and to weights"""
        return (_round_activation, _round_rows) if self.quantised else (_same, _same)

    def heard(self, lines):
        """What the gates of the second LSTM hear of the first: columns × B × 4·right. Lines as for forward."""
        return F.linear(self._columns(lines), self.right.weight_ih_l0)

    def _columns(self, lines):
        """What the first LSTM says: columns × B × down."""
        q, w = self._rounding()
        x = q(self.convolved(q(lines.clamp(-1, 1) if self.quantised else lines), w))
        rows, count, columns, channels = x.shape
        x = x.reshape(rows, count * columns, channels)
        x = torch.cat([self._lstm(self.down, part, w)[-1] for part in x.split(x.shape[1] if x.is_cuda else CHUNK, 1)])
        return q(x.reshape(count, columns, -1).transpose(0, 1))

    def convolved(self, lines, w=_same):
        """What the first LSTM hears: rows × B × columns × features."""
        pixels = self._cells(lines) if self.cell_rows else lines
        count, depth, height, width = pixels.shape
        weight, bias = self.convolution.weight, self.convolution.bias
        above = weight.shape[2] // 2
        # Outside the image Tesseract sees noise.
        around = torch.rand(count, depth, height + 2 * above, width + 2, device=lines.device) * 2 - 1
        around[:, :, above:above + height, 1:-1] = pixels
        # Rounded as to_tesseract writes it: a share of each weight for every colour, all of the bias.
        kernel = w(torch.cat([weight.flatten(1) / COLOURS, bias[:, None]], 1))
        kernel = torch.cat([kernel[:, :-1] * COLOURS, kernel[:, -1:]], 1)
        if not self.cell_rows and layers.serve(around):
            return torch.tanh(layers.ConvolveAndPool.apply(around[:, 0], kernel))
        x = F.conv2d(around, kernel[:, :-1].reshape(weight.shape), kernel[:, -1])
        if not self.cell_rows:
            x = F.max_pool2d(x, 3)                        # before tanh: the same and cheaper
        return torch.tanh(x).permute(2, 0, 3, 1)

    def _cells(self, lines):
        """B × 1 × HEIGHT × W → B × 3·cell_rows × rows × columns; Tesseract orders x before y"""
        count, _, height, width = lines.shape
        cells = lines.reshape(count, height // self.cell_rows, self.cell_rows, width // 3, 3)
        return cells.permute(0, 4, 2, 1, 3).reshape(count, 3 * self.cell_rows, height // self.cell_rows, width // 3)

    def _lstm(self, layer, x, w):
        bias = layer.bias_ih_l0 + layer.bias_hh_l0
        matrix = w(torch.cat([layer.weight_ih_l0, layer.weight_hh_l0, bias[:, None]], 1))
        if x.is_cuda or layers.serve(x, layer.input_size, layer.hidden_size):
            return layers.Lstm.apply(x, matrix, self.quantised)
        inputs = layer.weight_ih_l0.shape[1]
        start = x.new_zeros(1, x.shape[1], layer.hidden_size)
        return _VF.lstm(x, (start, start), [matrix[:, :inputs].contiguous(), matrix[:, inputs:-1].contiguous(),
                                            matrix[:, -1].contiguous(), torch.zeros_like(bias)],
                        True, 1, 0.0, False, False, False)[0]


def from_state(state):
    """The network with these weights, whose shapes say its sizes."""
    sizes = [state[f"{layer}.weight_hh_l0"].shape[1] for layer in ("down", "right", "left", "top")]
    features, depth, tall, _ = state["convolution.weight"].shape
    model = Recogniser(state["output.weight"].shape[0], *sizes, features, depth // 3, tall)
    model.load_state_dict(state)
    return model


def _round_rows(matrix):
    scale = matrix.detach().abs().amax(1, keepdim=True) / 127
    scale = torch.where(scale == 0, torch.ones_like(scale), scale)
    return matrix + ((matrix / scale).round() * scale - matrix).detach()


def _round_activation(x):
    return x + ((x * 127).round() / 127 - x).detach()


def normalised(line):
    """A grey line as Tesseract feeds it to a network for colour images: black is -1, white 1."""
    return line.astype(np.float32) / 127.5 - 1


# Tesseract keeps the gates as CI, GI, GF, GO; PyTorch stacks them as input, forget, cell, output.
def _set_lstm(layer, weights):
    cell, enter, forget, leave = weights
    stacked = torch.tensor(np.concatenate([enter, forget, cell, leave]))
    inputs, size = layer.weight_ih_l0.shape[1], layer.hidden_size
    layer.weight_ih_l0.copy_(stacked[:, :inputs])
    layer.weight_hh_l0.copy_(stacked[:, inputs:inputs + size])
    layer.bias_ih_l0.copy_(stacked[:, -1])
    layer.bias_hh_l0.zero_()


def _get_lstm(layer):
    bias = layer.bias_ih_l0 + layer.bias_hh_l0
    stacked = torch.cat([layer.weight_ih_l0, layer.weight_hh_l0, bias[:, None]], 1).detach().cpu().numpy()
    enter, forget, cell, leave = np.split(stacked, 4)
    return [cell, enter, forget, leave]


@torch.no_grad()
def from_tesseract(network, old_characters, characters):
    """The float network with its output widened: a character that the base has keeps its weights."""
    down, = network.all("SummLSTM")
    right, left, top = network.all("LSTM")
    convolution, = network.all("Tanh")
    convolve, = network.all("Convolve")
    cells = network.all("Reconfig")
    model = Recogniser(len(characters), down.outputs, right.outputs, left.outputs, top.outputs, convolution.outputs,
                       cells[0].shape[1] if cells else 0, 2 * convolve.shape[1] + 1)
    kernel = torch.tensor(convolution.weights[0])
    # Tesseract orders x before y before depth, and colours last.
    colours = network.all("Input")[0].outputs
    model.convolution.weight.copy_(kernel[:, :-1].reshape(convolution.outputs, 3, model.convolution.kernel_size[0], -1, colours).sum(-1).permute(0, 3, 2, 1))
    model.convolution.bias.copy_(kernel[:, -1])
    for layer, source in ((model.down, down), (model.right, right), (model.left, left), (model.top, top)):
        _set_lstm(layer, source.weights)
    softmax = torch.tensor(network.all("Softmax")[0].weights[0])
    widen(model, softmax[:, :-1], softmax[:, -1], old_characters, characters)
    return model


@torch.no_grad()
def widen(model, weights, biases, old_characters, characters):
    model.output.weight.mul_(0.3)
    model.output.bias.fill_(float(np.percentile(biases.numpy(), 20)))
    for index, character in enumerate(characters):
        if character in old_characters:
            old = old_characters.index(character)
            model.output.weight[index] = weights[old]
            model.output.bias[index] = biases[old]


def specification(model):
    """The network in Tesseract's language (VGSL)."""
    features = model.convolution.out_channels
    tall = model.convolution.kernel_size[0]
    front = f"S{model.cell_rows},3Ct{tall},3,{features}" if model.cell_rows else f"Ct3,3,{features}Mp3,3"
    down, right, left, top = (layer.hidden_size for layer in (model.down, model.right, model.left, model.top))
    return f"[1,{lstmio.HEIGHT},0,{COLOURS}{front}Lfys{down}Lfx{right}Lrx{left}Lfx{top}O1c{model.output.out_features}]"


def to_tesseract(model, network):
    network = copy.deepcopy(network)
    _begin(network, model)
    kernel = model.convolution.weight.detach().cpu().permute(0, 3, 2, 1).flatten(1).repeat_interleave(COLOURS, 1) / COLOURS
    network.all("Tanh")[0].weights = [torch.cat([kernel, model.convolution.bias.detach().cpu()[:, None]], 1).numpy()]
    down, = network.all("SummLSTM")
    right, left, top = network.all("LSTM")
    for layer, target in ((model.down, down), (model.right, right), (model.left, left), (model.top, top)):
        target.weights = _get_lstm(layer)
    softmax, = network.all("Softmax")
    softmax.weights = [torch.cat([model.output.weight, model.output.bias[:, None]], 1).detach().cpu().numpy()]
    _resize(network)
    return network


def _begin(network, model):
    """Gives the frame the layers that the model has before its first LSTM, and colours: of a grey line three times the same."""
    source, *rest = network.children
    source.shape, source.outputs = (source.shape[0], lstmio.HEIGHT, source.shape[2], COLOURS, source.shape[4]), COLOURS
    convolve, = network.all("Convolve")
    frame = network.all("Maxpool", "Reconfig")[0]
    features, _, tall, wide = model.convolution.weight.shape
    convolve.shape, convolve.inputs = (wide // 2, tall // 2), COLOURS * max(1, 3 * model.cell_rows)
    convolve.outputs = convolve.inputs * wide * tall

    def layer(kind, shape, inputs, outputs):
        return dataclasses.replace(frame, type=kind, name=kind, shape=shape, inputs=inputs, outputs=outputs)

    begin = [child for child in rest if child.all("Convolve")]
    rest = [child for child in rest if child.type not in ("Maxpool", "Reconfig") and child not in begin]
    if model.cell_rows:
        begin.insert(0, layer("Reconfig", (3, model.cell_rows), COLOURS, convolve.inputs))
    else:
        begin.append(layer("Maxpool", (3, 3), features, features))
    network.children = [source, *begin, *rest]


def _resize(layer):
    """Makes sizes and names agree with the weights, whose rows are outputs and whose columns are inputs, cells and the bias."""
    for child in layer.children:
        _resize(child)
    if layer.weights:
        rows, columns = layer.weights[0].shape
        lstm = layer.type in lstmio.LSTMS
        layer.name = layer.name.replace(str(layer.outputs), str(rows))
        layer.inputs, layer.outputs = columns - 1 - (rows if lstm else 0), rows
        layer.inputs_and_cells = columns - 1 if lstm else 0
        layer.weight_count = sum(weights.size for weights in layer.weights)
    elif layer.weight_count:
        layer.inputs, layer.outputs = layer.children[0].inputs, layer.children[-1].outputs
        layer.weight_count = sum(child.weight_count for child in layer.children)


def decode(best):
    """Character numbers of a best path, blanks and repeats dropped."""
    kept, previous = [], BLANK
    for index in best:
        if index != previous and index != BLANK:
            kept.append(index)
        previous = index
    return kept
