"""Reads and writes Tesseract's network file (the .lstm part of a .traineddata): networks of convolution, pooling and LSTM layers.

Integer weights are multiplied by their scales when read, so the network returned is always a float one; float is what is written.
"""
import struct
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

HEIGHT = 48            # pixel rows of a line as the network reads it; Tesseract scales others to it

CONTAINERS = ("Series", "Parallel", "Replicated", "ParBidiLSTM", "DepParUDLSTM", "Par2dLSTM", "RTLReversed", "TTBReversed",
              "XYTranspose")
LSTMS = ("LSTM", "SummLSTM")
INTEGER_WEIGHTS, FLOAT_MARK = 1, 128      # bits of a weight matrix's mode byte
OWN_LEARNING_RATES = 64                   # bit of a layer's flags
INTEGER_TRAINING = 1                      # bit of the recogniser's training flags


@dataclass
class Layer:
    type: str
    training: int
    backprop: int
    flags: int
    inputs: int
    outputs: int
    weight_count: int
    name: str
    children: list = field(default_factory=list)
    rates: tuple = ()
    shape: tuple = ()
    inputs_and_cells: int = 0
    weights: list = field(default_factory=list)

    def all(self, *types):
        found = [self] if self.type in types else []
        for child in self.children:
            found += child.all(*types)
        return found


class _Reader:
    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, form):
        values = struct.unpack_from("<" + form, self.data, self.at)
        self.at += struct.calcsize("<" + form)
        return values

    def string(self):
        length, = self.take("i")
        self.at += length
        return self.data[self.at - length:self.at].decode()

    def array(self, kind, count):
        values = np.frombuffer(self.data, kind, count, self.at)
        self.at += values.nbytes
        return values

    def matrix(self):
        mode, = self.take("B")
        rows, columns = self.take("ii")
        if not mode & INTEGER_WEIGHTS:
            self.take("d")
            return self.array("<f8", rows * columns).reshape(rows, columns).astype(np.float32)
        self.take("b")
        values = self.array(np.int8, rows * columns).reshape(rows, columns)
        scales = self.array("<f8", self.take("I")[0])
        return (values * scales[:rows, None]).astype(np.float32)

    def layer(self):
        assert self.take("b") == (0,), "an old network without type names"
        layer = Layer(self.string(), *self.take("bbiiii"), name=self.string())
        if layer.type in CONTAINERS:
            layer.children = [self.layer() for _ in range(self.take("I")[0])]
            if layer.flags & OWN_LEARNING_RATES:
                layer.rates = self.take(f"{self.take('I')[0]}f")
        elif layer.type == "Input":
            layer.shape = self.take("iiiii")
        elif layer.type in ("Convolve", "Maxpool", "Reconfig"):
            layer.shape = self.take("ii")
        elif layer.type in LSTMS:
            layer.inputs_and_cells, = self.take("i")
            layer.weights = [self.matrix() for _ in range(4)]
        else:
            layer.weights = [self.matrix()]
        return layer


class _Writer:
    def __init__(self):
        self.data = bytearray()

    def put(self, form, *values):
        self.data += struct.pack("<" + form, *values)

    def string(self, value):
        self.put("i", len(value.encode()))
        self.data += value.encode()

    def matrix(self, weights):
        self.put("B", FLOAT_MARK)
        self.put("iid", *weights.shape, 0.0)
        self.data += weights.astype("<f8").tobytes()

    def layer(self, layer):
        self.put("b", 0)
        self.string(layer.type)
        self.put("bbiiii", layer.training, layer.backprop, layer.flags, layer.inputs, layer.outputs, layer.weight_count)
        self.string(layer.name)
        if layer.type in CONTAINERS:
            self.put("I", len(layer.children))
            for child in layer.children:
                self.layer(child)
            if layer.flags & OWN_LEARNING_RATES:
                self.put(f"I{len(layer.rates)}f", len(layer.rates), *layer.rates)
        elif layer.type in ("Input", "Convolve", "Maxpool", "Reconfig"):
            self.put("i" * len(layer.shape), *layer.shape)
        else:
            if layer.type in LSTMS:
                self.put("i", layer.inputs_and_cells)
            for weights in layer.weights:
                self.matrix(weights)


def load(path):
    """(the network, the rest of the file as bytes: specification, training flags, …)"""
    reader = _Reader(Path(path).read_bytes())
    network = reader.layer()
    return network, reader.data[reader.at:]


def save(path, network, rest, specification=None):
    writer = _Writer()
    writer.layer(network)
    length, = struct.unpack_from("<i", rest)
    spec, rest = rest[4:4 + length], bytearray(rest[4 + length:])
    if specification:
        spec = specification.encode()
    flags, = struct.unpack_from("<i", rest)
    struct.pack_into("<i", rest, 0, flags & ~INTEGER_TRAINING)
    Path(path).write_bytes(bytes(writer.data) + struct.pack("<i", len(spec)) + spec + bytes(rest))
