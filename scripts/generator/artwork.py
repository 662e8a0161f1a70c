"""Line art of our own: emblems, frames, guilloche, seals, signatures, QR codes. Every function returns SVG or HTML."""
import math

import cv2
import numpy as np


def svg(width, height, body, style=""):
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
            f'style="position:absolute;{style}">{body}</svg>')


def emblem(petals, colour, accent):
    """A round emblem of petals in a 100 × 100 box: nobody's coat of arms."""
    parts = [f'<circle cx="50" cy="50" r="47" fill="none" stroke="{colour}" stroke-width="2.5"/>',
             f'<circle cx="50" cy="50" r="41" fill="none" stroke="{accent}" stroke-width="1"/>']
    for i in range(petals):
        turn = 360 / petals * i
        parts.append(f'<path d="M50 50 C42 35 44 20 50 13 C56 20 58 35 50 50" fill="{colour if i % 2 else accent}" '
                     f'fill-opacity=".75" stroke="{colour}" stroke-width=".8" transform="rotate({turn:.1f} 50 50)"/>')
    parts.append(f'<circle cx="50" cy="50" r="10" fill="#fff" stroke="{colour}" stroke-width="2"/>')
    parts.append(f'<path d="M50 41 l2.6 6 6.4 .5 -5 4.2 1.6 6.3 -5.6 -3.4 -5.6 3.4 1.6 -6.3 -5 -4.2 6.4 -.5z" fill="{accent}"/>')
    return "".join(parts)


def winged_emblem(colour):
    """A bird-like emblem for official-looking sheets, 100 × 100."""
    feathers = "".join(
        f'<path d="M50 52 Q{50 + s * (18 + 4 * i)} {30 + 7 * i} {50 + s * (44 - 3 * i)} {22 + 10 * i} '
        f'Q{50 + s * (30 - i)} {40 + 6 * i} 50 60z" fill="none" stroke="{colour}" stroke-width="1.6"/>'
        for s in (-1, 1) for i in range(5))
    return (f'<circle cx="50" cy="20" r="8" fill="none" stroke="{colour}" stroke-width="2"/>'
            f'<path d="M44 12 L50 2 L56 12" fill="none" stroke="{colour}" stroke-width="2"/>{feathers}'
            f'<path d="M42 34 Q50 30 58 34 L55 66 L62 92 M45 66 L38 92 M42 34 L45 66 L55 66" fill="none" '
            f'stroke="{colour}" stroke-width="2"/>')


def seal(colour, text):
    """A serrated gold seal with ribbons, 100 × 120."""
    points = []
    for i in range(48):
        radius = 44 if i % 2 else 39
        angle = math.tau * i / 48
        points.append(f"{50 + radius * math.cos(angle):.1f},{46 + radius * math.sin(angle):.1f}")
    return (f'<path d="M30 76 L22 118 L36 108 L44 118 L48 84z M70 76 L78 118 L64 108 L56 118 L52 84z" fill="#1d2f5f"/>'
            f'<polygon points="{" ".join(points)}" fill="{colour}" stroke="#a87c1c" stroke-width="1"/>'
            f'<circle cx="50" cy="46" r="31" fill="none" stroke="#fff6d8" stroke-width="1.4"/>'
            f'<circle cx="50" cy="46" r="27" fill="none" stroke="#a87c1c" stroke-width=".8"/>'
            f'<text x="50" y="52" font-size="15" text-anchor="middle" fill="#6d4c08" font-weight="700">{text}</text>')


def guilloche(rng, width, height, colours, lines=26):
    """Interleaved sine curves in pale ink over the whole sheet."""
    paths = []
    for colour in colours:
        frequency, swing = rng.uniform(2, 5), rng.uniform(.05, .16) * height
        phase, second = rng.uniform(0, 6), rng.uniform(5, 11)
        for i in range(lines):
            base = height * (i + .5) / lines
            points = []
            for step in range(61):
                t = step / 60
                y = base + swing * math.sin(frequency * math.tau * t + phase + i * .13) * math.cos(second * t + i * .05)
                points.append(f"{width * t:.1f} {y:.1f}")
            paths.append(f'<path d="M{" L".join(points)}" fill="none" stroke="{colour}" stroke-width=".35"/>')
    return "".join(paths)


def rosette(cx, cy, radius, colour, rng):
    """A spirograph rosette."""
    loops, depth = rng.choice([7, 9, 12]), rng.uniform(.25, .55)
    paths = []
    for ring in range(6):
        points = []
        for step in range(121):
            angle = math.tau * step / 120
            r = radius * (1 - .11 * ring) * (1 - depth / 2 + depth / 2 * math.cos(loops * angle + ring * .4))
            points.append(f"{cx + r * math.cos(angle):.1f} {cy + r * math.sin(angle):.1f}")
        paths.append(f'<path d="M{" L".join(points)}z" fill="none" stroke="{colour}" stroke-width=".3"/>')
    return "".join(paths)


def signature_path(rng, width=100, height=40):
    """A scribble: a chain of Bezier loops that leans to the right."""
    x, y = width * .05, height * rng.uniform(.4, .7)
    path = [f"M{x:.1f} {y:.1f}"]
    strokes = rng.randint(5, 9)
    for i in range(strokes):
        step = width * .85 / strokes
        up, down = rng.uniform(-.6, .1) * height, rng.uniform(-.1, .6) * height
        target_y = height * rng.uniform(.35, .7)
        path.append(f"C{x + step * rng.uniform(-.2, .9):.1f} {y + up:.1f} {x + step * rng.uniform(.3, 1.6):.1f} "
                    f"{y + down:.1f} {x + step:.1f} {target_y:.1f}")
        x, y = x + step, target_y
    if rng.random() < .5:
        path.append(f"M{width * .1:.1f} {height * .85:.1f} Q{width * .5:.1f} {height * rng.uniform(.6, .95):.1f} "
                    f"{width * .95:.1f} {height * rng.uniform(.6, .9):.1f}")
    return " ".join(path)


def signature(rng, style):
    body = (f'<path d="{signature_path(rng)}" fill="none" stroke="#1b2b6b" stroke-width="{rng.uniform(.8, 1.5):.2f}" '
            f'stroke-linecap="round"/>')
    return svg(100, 40, body, style)


def qr_code(text, style):
    """A QR code as SVG squares."""
    matrix = cv2.QRCodeEncoder_create().encode(text)
    dark = np.argwhere(matrix == 0)
    path = "".join(f"M{x} {y}h1v1h-1z" for y, x in dark)
    size = matrix.shape[0]
    return svg(size, size, f'<rect width="{size}" height="{size}" fill="#fff"/><path d="{path}" fill="#000"/>', style)


def swooshes(width, height):
    """Navy and gold sweeps in the top left and bottom right corners."""
    def sweep(outer, inner, colour):
        """The area between two curves from the top edge to the left edge, each given as shares of width and height."""
        def curve(x, y):
            return (f"C{width * x * .62:.1f} {height * y * .14:.1f} {width * x * .22:.1f} {height * y * .32:.1f} 0 {height * y:.1f}")
        def back(x, y):
            return (f"C{width * x * .22:.1f} {height * y * .32:.1f} {width * x * .62:.1f} {height * y * .14:.1f} {width * x:.1f} 0")
        return f'<path d="M{width * outer[0]:.1f} 0 {curve(*outer)} V{height * inner[1]:.1f} {back(*inner)}z" fill="{colour}"/>'

    corner = (sweep((.48, .18), (0, 0), "#1d2f5f") + sweep((.53, .205), (.48, .18), "#d5a63a")
              + sweep((.575, .222), (.56, .216), "#e9cf8a"))
    return corner + f'<g transform="rotate(180 {width / 2} {height / 2})">{corner}</g>'
