import {
  HALO_WIDTH,
  type GroupMark,
  type Mark,
  type Paint,
  type Pattern,
  type Scene,
  type Stroke,
  type TextMark,
} from './scene.ts';

/** The pattern's tile in units of the picture; stripes are drawn slanted into a larger one. */
const DOTS = {tile: 7, radius: 1.1};
const STRIPES = {tile: 10, width: 1.8};

/**
 * Draws a picture on a canvas. A page's policy may forbid an SVG to be turned into an image, never
 * to be drawn stroke by stroke.
 */
export function paintCanvas(canvas: HTMLCanvasElement, scene: Scene, scale: number): void {
  canvas.width = Math.round(scene.width * scale);
  canvas.height = Math.round(scene.height * scale);
  new CanvasPainter(canvas.getContext('2d')!, scene, scale).paint();
}

class CanvasPainter {
  #context: CanvasRenderingContext2D;
  #scene: Scene;
  #scale: number;
  #patterns = new Map<string, CanvasPattern>();

  constructor(context: CanvasRenderingContext2D, scene: Scene, scale: number) {
    this.#context = context;
    this.#scene = scene;
    this.#scale = scale;
  }

  paint(): void {
    const {width, height, surface, marks} = this.#scene;
    this.#context.scale(this.#scale, this.#scale);
    this.#context.lineJoin = 'round';
    this.#context.fillStyle = surface;
    this.#context.fillRect(0, 0, width, height);
    for (const mark of marks) this.#draw(mark, 1);
  }

  #draw(mark: Mark, k: number): void {
    if (mark.kind === 'group') this.#drawGroup(mark);
    else if (mark.kind === 'text') this.#drawText(mark);
    else this.#drawShape(pathOf(mark), mark.fill, mark.stroke, k);
  }

  #drawGroup({place: {x, y, k}, marks}: GroupMark): void {
    this.#context.save();
    this.#context.translate(x, y);
    this.#context.scale(k, k);
    for (const mark of marks) this.#draw(mark, k);
    this.#context.restore();
  }

  #drawText({x, y, text, size, bold, fill, anchor, halo}: TextMark): void {
    this.#context.font = `${bold ? 700 : 400} ${size}px ${this.#scene.font}`;
    this.#context.textAlign = anchor === 'middle' ? 'center' : anchor;
    if (halo) {
      this.#context.strokeStyle = halo;
      this.#context.lineWidth = HALO_WIDTH;
      this.#context.strokeText(text, x, y);
    }
    this.#context.fillStyle = fill;
    this.#context.fillText(text, x, y);
  }

  #drawShape(path: Path2D, fill: Paint | undefined, stroke: Stroke | undefined, k: number): void {
    if (fill) {
      this.#context.fillStyle = typeof fill === 'string' ? fill : this.#pattern(fill, k);
      this.#context.fill(path);
    }
    if (stroke) {
      this.#context.strokeStyle = stroke.color;
      this.#context.lineWidth = stroke.width / k;
      this.#context.stroke(path);
    }
  }

  /** Tiles are drawn at the canvas's own resolution: sharp whatever group they fill. */
  #pattern(pattern: Pattern, k: number): CanvasPattern {
    const key = `${pattern.kind} ${k} ${pattern.ground}`;
    const known = this.#patterns.get(key);
    if (known) return known;
    const tile =
      pattern.kind === 'dots' ? dotTile(pattern, this.#scale) : stripeTile(pattern, this.#scale);
    const made = this.#context.createPattern(tile, 'repeat')!;
    const size = 1 / (this.#scale * k);
    made.setTransform(new DOMMatrix().scale(pattern.kind === 'hatching' ? -size : size, size));
    this.#patterns.set(key, made);
    return made;
  }
}

function pathOf(mark: Exclude<Mark, GroupMark | TextMark>): Path2D {
  if (mark.kind === 'path') return new Path2D(mark.d);
  const path = new Path2D();
  if (mark.kind === 'box') path.rect(mark.x, mark.y, mark.width, mark.height);
  else path.arc(mark.x, mark.y, mark.radius, 0, 2 * Math.PI);
  return path;
}

function dotTile({ground, ink}: Pattern, scale: number): HTMLCanvasElement {
  const {tile, radius} = DOTS;
  const [canvas, context] = tileOf(tile, ground, scale);
  context.fillStyle = ink;
  context.arc(tile / 2, tile / 2, radius, 0, 2 * Math.PI);
  context.fill();
  return canvas;
}

/** Three strokes, so that those of one tile go on in the next. */
function stripeTile({ground, ink}: Pattern, scale: number): HTMLCanvasElement {
  const {tile, width} = STRIPES;
  const [canvas, context] = tileOf(tile, ground, scale);
  context.strokeStyle = ink;
  context.lineWidth = width;
  for (const shift of [-tile, 0, tile]) {
    context.moveTo(shift - tile, 2 * tile);
    context.lineTo(shift + 2 * tile, -tile);
  }
  context.stroke();
  return canvas;
}

function tileOf(
  size: number,
  ground: string,
  scale: number,
): [HTMLCanvasElement, CanvasRenderingContext2D] {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size * scale;
  const context = canvas.getContext('2d')!;
  context.scale(scale, scale);
  context.fillStyle = ground;
  context.fillRect(0, 0, size, size);
  return [canvas, context];
}
