import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {MODELS, type Model} from '../../data/model.ts';
import type {ModelChoice} from '../../data/vocabulary.ts';
import {borderKind, type BorderKind} from '../border-kind.ts';
import {countyLabel} from '../../geo/county-label.ts';
import type {CountyShape, CountyShapes} from '../../geo/counties.ts';
import type {Messages} from '../../i18n/messages.ts';
import {countedName} from '../counted-name.ts';
import type {CountyCover, StateCover} from './county-cover.ts';
import {renderPatterns} from '../patterns.ts';

/** Share of a county's smaller side that the dot of a town's agreement takes, and its limits. */
const DOT = {share: 0.32, least: 3, most: 7};

/** Content of an opened state's map, and the marks on its parts. */
export interface CountyMapOptions {
  readonly state: string;
  readonly shapes: CountyShapes;
  readonly cover: StateCover;
  readonly pointed: string | null;
  readonly chosen: string | null;
  readonly model: ModelChoice;
  readonly messages: Messages;
  /** The one county that Tab leads to. */
  readonly tabStop: string;
}

/** An opened state: its counties by the strongest model in force, towns' agreements as dots. */
export function renderCountyMap(options: CountyMapOptions): TemplateResult {
  const {shapes, state, messages} = options;
  const name = messages.stateNames[state] ?? state;
  const {width, height, counties} = shapes;
  return html`<svg
      class="map counties"
      part="map"
      viewBox="0 0 ${width} ${height}"
      role="presentation"
    >
      ${renderPatterns()} ${shapes.frame ? svg`<path class="frame" d=${shapes.frame} />` : nothing}
      <g role="listbox" aria-label=${messages.countyMapLabel(name)} aria-describedby="county-help">
        ${[...counties.values()].map(county => renderCounty(options, county))}
      </g>
      ${renderBorders(options, shapes)}
      <path class="edge" d=${shapes.outline} />
      ${[...counties.values()].map(county => renderDot(options, county))}
      ${renderOutline(options, options.chosen, 'selected')}
      ${renderOutline(options, options.pointed, 'pointed')}
    </svg>
    <p class="visually-hidden" id="county-help">${messages.countyMapHelp}</p>`;
}

/** Describes a county: its name, and each of its agencies with its models. */
export function countySentence(
  fips: string,
  name: string,
  cover: CountyCover | undefined,
  model: ModelChoice,
  messages: Messages,
): string {
  const agencies = (cover?.agencies ?? []).map(({name: agency, agreements}) => ({
    name: agency,
    models: agreements.map(({model}) => model),
  }));
  const label = countedName(countyLabel(fips, name), model, messages);
  return messages.countySentence({name: label, agencies});
}

function renderCounty(
  options: CountyMapOptions,
  {fips, name, path}: CountyShape,
): SVGTemplateResult {
  const {cover, chosen, model, messages, tabStop} = options;
  const own = cover.counties.get(fips);
  return svg`<path
    role="option"
    class="state m${classIndexOf(own?.own ?? null)}"
    data-county=${fips}
    d=${path}
    tabindex=${fips === tabStop ? 0 : -1}
    aria-selected=${chosen === fips}
    aria-label=${countySentence(fips, name, own, model, messages)}
  />`;
}

/** A town's agreement is a point in its county, not the county: a dot in the model's colour. */
function renderDot(
  {cover}: CountyMapOptions,
  county: CountyShape,
): SVGTemplateResult | typeof nothing {
  const covered = cover.counties.get(county.fips);
  if (!covered?.local || covered.own) return nothing;
  const [x0, y0, x1, y1] = county.bounds;
  const radius = Math.min(x1 - x0, y1 - y0) * DOT.share;
  return svg`<circle
    class="town m${classIndexOf(covered.local)}"
    cx=${county.label[0]}
    cy=${county.label[1]}
    r=${Math.max(DOT.least, Math.min(DOT.most, radius))}
  />`;
}

function renderBorders({cover}: CountyMapOptions, shapes: CountyShapes): SVGTemplateResult[] {
  const classIndex = (fips: string) => classIndexOf(cover.counties.get(fips)?.own ?? null);
  const paths = shapes.borders<BorderKind>((one, other) =>
    other === null ? null : borderKind(classIndex(one), classIndex(other), true),
  );
  return [...paths].map(([kind, d]) => svg`<path class="border ${kind}" d=${d} />`);
}

function renderOutline(
  {shapes}: CountyMapOptions,
  fips: string | null,
  kind: string,
): SVGTemplateResult | typeof nothing {
  const d = fips && shapes.counties.get(fips)?.path;
  if (!d) return nothing;
  return svg`<path class="outline casing ${kind}" d=${d} /><path class="outline ${kind}" d=${d} />`;
}

function classIndexOf(model: Model | null): number {
  return model ? MODELS.indexOf(model) + 1 : 0;
}
