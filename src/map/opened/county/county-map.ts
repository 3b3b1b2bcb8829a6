import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {CountyShapes} from '../../../geo/counties.ts';
import type {Messages} from '../../../i18n/messages.ts';
import {renderPatterns} from '../../choropleth/patterns.ts';
import type {StateCover} from './county-cover.ts';
import {MARK_PX, type PlaceLabel} from '../place-labels.ts';

/** Content of an opened state's map, and the marks on its parts. */
export interface CountyMapOptions {
  /** USPS code. */
  readonly state: string;
  readonly shapes: CountyShapes;
  /** The counties' own shapes, and what lies under and over them: drawn by hand. */
  readonly under: SVGGElement;
  readonly layer: SVGGElement;
  readonly over: SVGGElement;
  /** Whether there is a county to choose; else the map is a picture. */
  readonly isChoice: boolean;
  readonly cover: StateCover;
  readonly labels: readonly PlaceLabel[];
  /** Pixels for one unit of the map, which the labels are laid out by. */
  readonly scale: number;
  /** FIPS codes of the county pointed out, and of the one that the list is narrowed to. */
  readonly pointed: string | null;
  readonly chosen: string | null;
  /** Whether the keyboard has led to the county pointed out. */
  readonly isFocusSeen: boolean;
  /** The legend's class that is pointed out, or null. */
  readonly highlighted: string | null;
  readonly messages: Messages;
}

/**
 * An opened state, north up: its counties by the strongest model in force, towns' agreements as dots, its
 * own agencies as a band around it, and the names of its largest places.
 */
export function renderCountyMap(options: CountyMapOptions): TemplateResult {
  const {shapes, under, layer, over, isChoice, labels, messages} = options;
  const {pointed, chosen, isFocusSeen, highlighted} = options;
  const {width, height} = shapes;
  return html`<svg
      class="map counties"
      part="map"
      translate="no"
      data-lit=${highlighted ?? nothing}
      viewBox="0 0 ${width} ${height}"
      role=${isChoice ? 'presentation' : 'img'}
      aria-label=${isChoice ? nothing : pictureLabel(options)}
    >
      ${renderPatterns()} ${under} ${layer} ${over}
      ${labels.length ? renderLabels(options) : nothing}
      ${renderOutline(shapes, chosen, 'selected')}
      ${renderOutline(shapes, pointed, isFocusSeen ? 'pointed focused' : 'pointed')}
    </svg>
    ${isChoice ? html`<p class="visually-hidden" id="county-help">${messages.countyMapHelp}</p>` : nothing}`;
}

/** Says that there is no local agreement: a map that has one is a list of its counties, or one area. */
function pictureLabel({state, cover, messages}: CountyMapOptions): string {
  const label = messages.stateMapLabel(messages.stateNames[state] ?? state);
  return cover.counties.size ? label : `${label}. ${messages.noCountyAgreement}`;
}

/** In pixels of the screen: letters are as large on a small map as on a large one. */
function renderLabels({labels, scale}: CountyMapOptions): SVGTemplateResult {
  return svg`<g class="places" lang="en" aria-hidden="true" transform="scale(${1 / scale})">
    ${labels.map(renderLabel)}
  </g>`;
}

function renderLabel({name, x, y, hasMark, textX, textY}: PlaceLabel): SVGTemplateResult {
  const [left, top] = [x - MARK_PX / 2, y - MARK_PX / 2];
  return svg`${
    hasMark ? svg`<rect x=${left} y=${top} width=${MARK_PX} height=${MARK_PX} />` : nothing
  }<text x=${textX} y=${textY}>${name}</text>`;
}

function renderOutline(
  {counties}: CountyShapes,
  fips: string | null,
  kind: string,
): SVGTemplateResult | typeof nothing {
  const d = fips && counties.get(fips)?.path;
  if (!d) return nothing;
  return svg`<path class="outline casing ${kind}" d=${d} /><path class="outline ${kind}" d=${d} />`;
}
