/** Measures the width of a text, in the unit of its size. */
export type MeasureText = (text: string, size: number, bold: boolean) => number;

/** Measures texts in the font that they will be drawn in. */
export function measureIn(font: string): MeasureText {
  const context = document.createElement('canvas').getContext('2d')!;
  return (text, size, bold) => {
    context.font = `${bold ? 700 : 400} ${size}px ${font}`;
    return context.measureText(text).width;
  };
}
