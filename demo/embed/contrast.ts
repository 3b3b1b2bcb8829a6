/** Contrast as WCAG 2.2 measures it. */

/** The least contrast of text that is not large (WCAG 2.2, 1.4.3). */
export const LEAST_CONTRAST = 4.5;

const LINEAR_BELOW = 0.04045;

/** The ratio of two colours, from 1 to 21, or null where one can't be read. */
export function contrast(first: string, second: string): number | null {
  const [a, b] = [luminance(first), luminance(second)];
  if (a === null || b === null) return null;
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Of `#4a2f8f`, or `rgb(74, 47, 143)` as browsers tell it. */
function luminance(color: string): number | null {
  const channels = read(color);
  if (!channels) return null;
  const [red, green, blue] = channels.map(linear);
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function read(color: string): number[] | null {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (hex) return hex.slice(1).map(digits => parseInt(digits, 16));
  const rgb = /^rgba?\((\d+), ?(\d+), ?(\d+)(?:, ?1)?\)$/.exec(color);
  return rgb ? rgb.slice(1).map(Number) : null;
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= LINEAR_BELOW ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
