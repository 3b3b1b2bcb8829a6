import {html, nothing, type TemplateResult} from 'lit';
import {borders, insets, stateShapes, VIEW_BOX} from '../../geo/shapes.ts';
import type {Messages} from '../../i18n/messages.ts';
import {lazy} from '../../lib/lazy.ts';
import {memoizeLast} from '../../lib/memoize-last.ts';
import {borderKind, type BorderKind} from '../choropleth/border-kind.ts';
import type {Choropleth} from '../choropleth/choropleth.ts';
import {renderPatterns} from '../choropleth/patterns.ts';

/** Content of the national map. */
export interface NationPicture {
  readonly choropleth: Choropleth;
  readonly messages: Messages;
  readonly shapes: SVGElement;
  /** Whether the states of one class are pointed out among the others. */
  readonly isDimmed: boolean;
  /** Names, call-outs and outlines over the shapes, once there are any. */
  readonly over: unknown;
}

const lastBorders = memoizeLast<ReadonlyMap<BorderKind, string>>();
const frames = lazy(() => insets.map(({frame}) => frame).join(''));

/**
 * Renders the choropleth of all states and territories as an SVG. Until its shapes can be moved over
 * one by one, it is one picture to whoever reads by ear. Browsers are to translate nothing in it: what
 * they put around a text is not drawn in an SVG.
 */
export function renderNationalMap(picture: NationPicture): TemplateResult {
  const {choropleth, messages, shapes, isDimmed, over} = picture;
  const {measure, model, isByModel} = choropleth;
  const lines = bordersOf(choropleth);
  return html`<svg
    class="map ${isDimmed ? 'dimmed' : ''} ${isByModel ? 'by-model' : ''}"
    part="map"
    translate="no"
    viewBox="0 0 ${VIEW_BOX.width} ${VIEW_BOX.height}"
    role=${over ? 'presentation' : 'img'}
    aria-label=${over ? nothing : mapLabel(measure, model, messages)}
  >
    ${isByModel ? renderPatterns() : nothing}
    <path class="frame" d=${frames()} />
    ${shapes}
    <path class="border line" d=${lines.get('line') ?? ''} />
    <path class="border ground" d=${lines.get('ground') ?? ''} />
    ${over}
  </svg>`;
}

/** Names the map: what is coloured by what. */
export function mapLabel(
  measure: Choropleth['measure'],
  model: Choropleth['model'],
  messages: Messages,
): string {
  const counted = model === 'all' ? messages.allModels : messages.modelNames[model];
  return messages.mapLabel(messages.measureNames[measure], counted);
}

/** Each border once. Maps that show the same, and a map that is drawn again, share the text. */
function bordersOf({classIndex, isByModel}: Choropleth): ReadonlyMap<BorderKind, string> {
  return lastBorders([isByModel, [...stateShapes().keys()].map(classIndex).join()], () =>
    borders<BorderKind>((state, other) =>
      borderKind(classIndex(state), other ? classIndex(other) : null, isByModel),
    ),
  );
}
