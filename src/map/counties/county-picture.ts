import {MODELS, type Model} from '../../data/model.ts';
import {countyBordersBy, nationCounties} from '../../geo/nation-counties.ts';
import {insets, stateShapes} from '../../geo/shapes.ts';
import {borderKind, type BorderKind} from '../choropleth/border-kind.ts';
import {statewideMark} from '../opened/county/county-classes.ts';
import {classIndexOf, type StateCover} from '../opened/county/county-cover.ts';
import {svgElement} from '../choropleth/svg-element.ts';

/** Radius of the dot of a town's agreement, in units of the national picture. */
export const TOWN_RADIUS = 2;

/** A border between two counties, by its shade, between two states, or of the country. */
export type NationBorder = BorderKind | 'states' | 'coast';

const classOf = (cover: StateCover, fips: string): number =>
  classIndexOf(cover.counties.get(fips)?.own ?? null);

/** Each border once: those between states, and coasts, apart from those between counties. */
export function nationBorders(cover: StateCover): ReadonlyMap<NationBorder, string> {
  return countyBordersBy<NationBorder>((one, other) => {
    if (other === null) return 'coast';
    if (one.slice(0, 2) !== other.slice(0, 2)) return 'states';
    return borderKind(classOf(cover, one), classOf(cover, other), true);
  });
}

/** Joins the shapes of the counties of each class, by its index: a few paths instead of thousands. */
export function classPaths(cover: StateCover): readonly string[] {
  const paths: string[][] = [[], ...MODELS.map(() => [])];
  for (const {fips, path} of nationCounties().values()) paths[classOf(cover, fips)]!.push(path);
  return paths.map(parts => parts.join(''));
}

/** A town's agreement: a dot in its county where the county's own sheriff and police have none. */
export interface NationDot {
  readonly x: number;
  readonly y: number;
  readonly model: Model;
}

/** Lists the dots of all towns. */
export function nationDots(cover: StateCover): readonly NationDot[] {
  return [...cover.counties].flatMap(([fips, {own, local}]) => {
    const county = nationCounties().get(fips);
    if (!county || own || !local) return [];
    const [x, y] = county.label;
    return [{x, y, model: local}];
  });
}

/** A state with agencies of its own: the model of the band inside its border. */
export interface NationBand {
  /** USPS code. */
  readonly state: string;
  readonly model: Model;
}

/** Lists the states that have agencies of their own. */
export function nationBands(cover: StateCover): readonly NationBand[] {
  const codes = new Set(cover.statewide.map(({state}) => state));
  return [...codes].map(state => {
    const statewide = cover.statewide.filter(agency => agency.state === state);
    return {state, model: statewideMark({...cover, statewide})!.model};
  });
}

/** Draws all counties: a path for each class and each kind of border, bands, and dots. */
export function drawCounties(cover: StateCover): SVGGElement {
  const areas = classPaths(cover).map((d, index) =>
    svgElement('path', {'data-mark': `m${index}`, class: `area m${index}`, d}),
  );
  const borders = [...nationBorders(cover)].map(([kind, d]) =>
    svgElement('path', {class: `border ${kind}`, d}),
  );
  const frame = svgElement('path', {
    class: 'frame border',
    d: insets.map(inset => inset.frame).join(''),
  });
  return svgElement('g', {}, [
    frame,
    ...areas,
    ...borders,
    ...nationBands(cover).map(drawBand),
    ...MODELS.map(model => drawDots(cover, model)),
  ]);
}

/** Of a line along the border only the inner half is drawn, so that neighbours keep theirs. */
function drawBand({state, model}: NationBand): SVGGElement {
  const d = stateShapes().get(state)!.path;
  const id = `inside-${state}`;
  const clip = svgElement('clipPath', {id}, [svgElement('path', {d})]);
  const lines = ['inner-gap', `b${classIndexOf(model)}`].map(kind =>
    svgElement('path', {class: `inner-band ${kind}`, d, 'clip-path': `url(#${id})`}),
  );
  return svgElement('g', {'data-mark': 'band'}, [clip, ...lines]);
}

function drawDots(cover: StateCover, model: Model): SVGElement {
  const r = TOWN_RADIUS;
  const d = nationDots(cover)
    .filter(dot => dot.model === model)
    .map(({x, y}) => `M${x - r},${y}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0z`);
  const index = classIndexOf(model);
  return svgElement('path', {'data-mark': 'dot', class: `town m${index}`, d: d.join('')});
}
