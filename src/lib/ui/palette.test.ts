import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Rgb = readonly [number, number, number];
type Matrix = readonly [Rgb, Rgb, Rgb];

const css = readFileSync(new URL('../../app.css', import.meta.url), 'utf8');

/** A token's colours in the light and the dark theme, linear sRGB. */
function token(name: string): readonly [light: Rgb, dark: Rgb] {
  const match = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
  if (!match?.[1] || !match[2]) throw new Error(`No token ${name}.`);
  return [linear(match[1]), linear(match[2])];
}

function linear(hex: string): Rgb {
  const channel = (at: number): number => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(a: Rgb, b: Rgb): number {
  const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Severity 1.0 of Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency" (2009). */
const VISIONS: Readonly<Record<string, Matrix>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function apply(matrix: Matrix, [r, g, b]: Rgb): Rgb {
  return matrix.map((row) => row[0] * r + row[1] * g + row[2] * b) as unknown as Rgb;
}

/** OKLab, Björn Ottosson (2020), https://bottosson.github.io/posts/oklab/ */
function oklab(rgb: Rgb): Rgb {
  const lms: Matrix = [
    [0.4122214708, 0.5363325363, 0.0514459929],
    [0.2119034982, 0.6806995451, 0.1073969566],
    [0.0883024619, 0.2817188376, 0.6299787005],
  ];
  const lab: Matrix = [
    [0.2104542553, 0.793617785, -0.0040720468],
    [1.9779984951, -2.428592205, 0.4505937099],
    [0.0259040371, 0.7827717662, -0.808675766],
  ];
  const clamped = rgb.map((value) => Math.max(0, Math.min(1, value))) as unknown as Rgb;
  return apply(lab, apply(lms, clamped).map(Math.cbrt) as unknown as Rgb);
}

function distance(a: Rgb, b: Rgb, vision: Matrix): number {
  const [from, to] = [oklab(apply(vision, a)), oklab(apply(vision, b))];
  return Math.hypot(from[0] - to[0], from[1] - to[1], from[2] - to[2]);
}

const stack = [...css.matchAll(/--(cat-[a-z]+): light-dark/g)].map(([, name]) => name ?? '');

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('%s theme', (_theme, side) => {
  const paper = token('paper')[side];
  const raised = token('paper-raised')[side];

  test('there is a colour for each subject', () => {
    expect(stack).toHaveLength(12);
  });

  test.each(stack)('%s stands out from the paper (WCAG 1.4.11)', (name) => {
    expect(contrast(token(name)[side], paper)).toBeGreaterThanOrEqual(3);
  });

  test.each(['ink', 'ink-soft', 'ink-faint', 'accent', 'alarm'])(
    '%s can be read as text (WCAG 1.4.3)',
    (name) => {
      for (const ground of [paper, raised, token('paper-sunk')[side]])
        expect(contrast(token(name)[side], ground)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(['mark-sentence', 'mark-trigger', 'mark-date', 'mark-place'])('ink can be read on %s', (name) => {
    expect(contrast(token('ink')[side], token(name)[side])).toBeGreaterThanOrEqual(7);
  });

  test.each(Object.entries(VISIONS))('neighbours in the stack differ in %s vision', (_name, vision) => {
    for (const [i, name] of stack.entries()) {
      const next = stack[i + 1];
      if (next)
        expect(distance(token(name)[side], token(next)[side], vision), `${name} ${next}`).toBeGreaterThan(
          0.09,
        );
    }
  });

  test('all subjects differ in normal vision', () => {
    for (const [i, name] of stack.entries())
      for (const other of stack.slice(i + 1))
        expect(
          distance(token(name)[side], token(other)[side], VISIONS['normal'] ?? ([] as unknown as Matrix)),
          `${name} ${other}`,
        ).toBeGreaterThan(0.08);
  });

  test('shades of the map rise in even steps', () => {
    const land = token('map-land')[side];
    const ramp = [land, ...[1, 2, 3, 4, 5].map((step) => token(`map-${step}`)[side])].map(
      (colour) => oklab(colour)[0],
    );
    const steps = ramp.slice(1).map((lightness, i) => lightness - (ramp[i] ?? 0));
    expect(new Set(steps.map(Math.sign)).size).toBe(1);
    for (const step of steps) expect(Math.abs(step)).toBeGreaterThan(0.03);
  });
});
