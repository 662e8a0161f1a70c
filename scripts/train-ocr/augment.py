"""Changes lines a little each time they are trained on, so that a line that is drawn ten times is not learned by heart.

What happens to a line here is cheap and for a whole batch at once, on the device the batch is on; what printing, copying and
scanning do to it is render.py's.
"""
import torch
import torch.nn.functional as F

SHARE = 0.7            # of the lines that are changed
TILT = 0.12            # most that a line is slanted, columns a row
STRETCH = 0.12         # most that a line is made higher or lower
LIFT = 0.08            # most that a line is moved up or down, of its height
SWAY = 0.7             # pixels that strokes are moved about (elastic distortion, Simard et al. 2003)
CELL = 12              # pixels over which strokes move alike
GRAIN = 0.25           # most noise, where ink is -1 and paper 1


def changed(lines):
    """lines: B × 1 × HEIGHT × W, normalised, on any device. The same shape; some lines are moved, made bolder, blurred, grained."""
    some = torch.rand(len(lines), device=lines.device) < SHARE
    x = _grained(_blurred(_bolder(_moved(lines))))
    return torch.where(some[:, None, None, None], x, lines)


def _between(lines, low, high):
    """A number for each line."""
    return low + (high - low) * torch.rand(len(lines), 1, 1, 1, device=lines.device)


def _field(lines, channels, spread):
    """Smooth noise: B × channels × HEIGHT × W"""
    count, _, height, width = lines.shape
    coarse = torch.randn(count, channels, max(2, height // CELL), max(2, width // CELL), device=lines.device)
    return F.interpolate(coarse * spread, (height, width), mode="bilinear", align_corners=True)


def _moved(lines):
    _, _, height, width = lines.shape
    y = torch.linspace(-1, 1, height, device=lines.device)[None, None, :, None]
    x = torch.linspace(-1, 1, width, device=lines.device)[None, None, None, :]
    sway = _field(lines, 2, SWAY)
    right = x + (y * _between(lines, -TILT, TILT) * height + 2 * sway[:, :1]) / width
    down = y * _between(lines, 1 - STRETCH, 1 + STRETCH) + _between(lines, -2 * LIFT, 2 * LIFT) + 2 * sway[:, 1:] / height
    return F.grid_sample(lines, torch.cat([right, down], 1).permute(0, 2, 3, 1), padding_mode="border", align_corners=True)


def _bolder(lines):
    """Thicker strokes, or thinner ones."""
    by = _between(lines, -0.3, 0.35)
    return lines.lerp(_around(torch.minimum, lines), by.clamp(min=0)).lerp(_around(torch.maximum, lines), (-by).clamp(min=0))


def _around(extreme, lines):
    """The least or greatest of the 3 × 3 points around each"""
    x = F.pad(lines, (1, 1, 1, 1), "replicate")
    x = extreme(extreme(x[..., :-2, :], x[..., 1:-1, :]), x[..., 2:, :])
    return extreme(extreme(x[..., :-2], x[..., 1:-1]), x[..., 2:])


def _blurred(lines):
    by = _between(lines, -0.8, 0.8).clamp(min=0)
    return lines.lerp(F.avg_pool2d(F.avg_pool2d(F.pad(lines, (2, 2, 2, 2), "replicate"), 3, 1), 3, 1), by)


def _grained(lines):
    """Grain, contrast and light: ink and paper may be any two greys a quarter of the way from black to white apart."""
    x = lines + _field(lines, 1, 0.08) + torch.randn_like(lines) * _between(lines, -GRAIN, GRAIN).clamp(min=0)
    contrast = _between(lines, 0.25, 1.2)
    return x * contrast + _between(lines, -1, 1) * (1 - contrast).clamp(min=0.15)
