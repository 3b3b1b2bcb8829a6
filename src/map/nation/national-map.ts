import {nothing, svg, html, type SVGTemplateResult, type TemplateResult} from 'lit';
import {neighbour} from '../../geo/neighbours.ts';
import {borders, insets, stateShapes, VIEW_BOX, type StateShape} from '../../geo/shapes.ts';
import {borderKind, type BorderKind} from '../border-kind.ts';
import type {Choropleth} from '../choropleth.ts';
import {memoizeLast} from '../../lib/memoize-last.ts';
import {renderPatterns} from '../opened/patterns.ts';
import type {NationPicture} from './nation-picture.ts';
import type {PlaceNames} from './place-names.ts';
import type {Direction} from '../shape-focus-controller.ts';
import type {StateShapes} from './state-shapes.ts';

/** A pointer this near to a small state, in CSS pixels, means that state: half a 24 px target. */
const NEAR_PX = 12;

/** A state whose shape is smaller than this on screen, in CSS pixels, is hard to hit. */
const SMALL_PX = 24;

const lastBorders = memoizeLast<ReadonlyMap<BorderKind, string>>();

/** The nearest state in a direction. */
export function stateNeighbour(state: string, direction: Direction): string | null {
  return neighbour(state, direction);
}

/** The choropleth of all states and territories as an SVG. */
export function renderNationalMap(
  picture: NationPicture,
  shapes: StateShapes,
  names: PlaceNames,
): TemplateResult {
  const {choropleth, messages, highlighted} = picture;
  const {measure, model, isByModel} = choropleth;
  const label = messages.mapLabel(
    messages.measureNames[measure],
    model === 'all' ? messages.allModels : messages.modelNames[model],
  );
  const lines = bordersOf(choropleth);
  return html`<svg
      class="map ${highlighted === null ? '' : 'dimmed'} ${isByModel ? 'by-model' : ''}"
      part="map"
      viewBox="0 0 ${VIEW_BOX.width} ${VIEW_BOX.height}"
      role="presentation"
    >
      ${isByModel ? renderPatterns() : nothing}
      <path class="frame" d=${insets.map(({frame}) => frame).join('')} />
      ${shapes.draw(picture, label)}
      <path class="border line" d=${lines.get('line') ?? ''} />
      <path class="border ground" d=${lines.get('ground') ?? ''} />
      ${picture.isNamed ? names.draw(picture) : nothing}
      ${renderOutline(picture.selected, 'selected')} ${renderOutline(picture.pointed, 'pointed')}
    </svg>
    <p class="visually-hidden" id="map-help">${messages.mapHelp}</p>`;
}

/**
 * The small state that a pointer is near, if it isn't over a call-out or another that is as small.
 * On a phone Rhode Island is 4 pixels wide; a finger needs 24.
 */
export function smallStateNear(map: Element, at: MouseEvent, over: string | null): string | null {
  const matrix = (map as SVGSVGElement).getScreenCTM();
  if (!matrix) return null;
  const own = over && stateShapes().get(over);
  const most = own && isSmall(own, matrix.a) ? areaOf(own) / 2 : Infinity;
  let nearest: string | null = null;
  let distance = NEAR_PX;
  for (const shape of stateShapes().values()) {
    if (!isSmall(shape, matrix.a) || areaOf(shape) > most) continue;
    const [x, y] = shape.label;
    const away = Math.hypot(
      matrix.a * x + matrix.e - at.clientX,
      matrix.d * y + matrix.f - at.clientY,
    );
    if (away < distance) [nearest, distance] = [shape.state, away];
  }
  return nearest;
}

function areaOf({bounds: [x0, y0, x1, y1]}: StateShape): number {
  return (x1 - x0) * (y1 - y0);
}

function isSmall({bounds: [x0, y0, x1, y1]}: StateShape, scale: number): boolean {
  return Math.min(x1 - x0, y1 - y0) * scale < SMALL_PX;
}

/** Each border once. Maps that show the same, and a map that is drawn again, share the text. */
function bordersOf({classIndex, isByModel}: Choropleth): ReadonlyMap<BorderKind, string> {
  return lastBorders([isByModel, [...stateShapes().keys()].map(classIndex).join()], () =>
    borders<BorderKind>((state, other) =>
      borderKind(classIndex(state), other ? classIndex(other) : null, isByModel),
    ),
  );
}

function renderOutline(state: string | null, kind: string): SVGTemplateResult | typeof nothing {
  const d = state && stateShapes().get(state)?.path;
  if (!d) return nothing;
  return svg`<path class="outline casing ${kind}" d=${d} /><path class="outline ${kind}" d=${d} />`;
}
