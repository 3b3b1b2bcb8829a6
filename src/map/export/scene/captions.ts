import {measureRow} from '../../../data/measures.ts';
import {states} from '../../../data/states.ts';
import {worksInPrisons} from '../../../data/works-in-prisons.ts';
import {agenciesOf, agreementsOf, totalOf} from '../../../data/totals.ts';
import {countyKind} from '../../../geo/county-kind.ts';
import {placesWith} from '../../choropleth/choropleth.ts';
import {countyLegendTitle} from '../../opened/county/county-classes.ts';
import type {StateCover} from '../../opened/county/county-cover.ts';
import type {ExportView, OpenedView} from './view.ts';

/** More names than this are too many for a picture's second line. */
const MOST_NAMES = 3;

/** The words around a picture's map. */
export interface Captions {
  readonly title: string;
  /** Agreements counted, their number, and their date. */
  readonly facts: readonly string[];
  /** State agencies, which shade no county; empty where there are none. */
  readonly statewide: string;
  /** Meaning of the colours, or the reason why there are none. */
  readonly legend: string;
  readonly source: string;
}

/** The words of a picture in the language shown. */
export function captions(view: ExportView, cover: StateCover | null): Captions {
  const {messages, opened, counties, model, asOf} = view;
  const modelName = model === 'all' ? messages.allModels : messages.modelNames[model];
  return {
    title: titleOf(view),
    facts: [modelName, countLine(view), messages.asOf(asOf)],
    statewide: counties
      ? counties.sentences.join(' ')
      : opened && cover
        ? statewideLine(view, opened.code, cover)
        : '',
    legend: legendLine(view),
    source:
      `${messages.source} ${messages.sourceName}, ${messages.date(asOf)}. ` + messages.disclaimer,
  };
}

/** Says what the colours mean. */
function legendLine(view: ExportView): string {
  const {opened, counties, messages, choropleth} = view;
  if (counties) return messages.countyLegend('county');
  if (opened) return countyLegend(view, opened);
  return choropleth.change?.name(messages) ?? messages.measureNames[choropleth.measure];
}

function countyLegend({model, messages}: ExportView, {code, shapes}: OpenedView): string {
  if (!shapes) return messages.pictureWithoutCounties;
  const total = states.get(code)!.counties;
  return countyLegendTitle({total, chosen: model, kind: countyKind(code), messages});
}

function titleOf({messages, heading, opened}: ExportView): string {
  if (!opened) return heading ?? messages.mapHeading;
  const name = messages.stateNames[opened.code] ?? opened.code;
  return heading ? `${heading}: ${name}` : messages.mapHeadingIn(name);
}

/** Adds the number of agencies where the colours count them, as in the element's caption. */
function nationLine({messages, counted, model, choropleth}: ExportView): string {
  const [agreements, places] = [totalOf(counted, model), placesWith(counted, model)];
  if (!measureRow(choropleth.measure).isOfAgencies) return messages.totals(agreements, 0, places);
  const agencies = [...counted.states.values()].map(one => agenciesOf(one, model));
  return messages.totals(
    agreements,
    agencies.reduce((sum, one) => sum + one, 0),
    places,
  );
}

function countLine(view: ExportView): string {
  const {messages, opened, counted, model} = view;
  if (!opened) return nationLine(view);
  const summary = counted.states.get(opened.code);
  const agreements = messages.agreements(agreementsOf(summary, model));
  const agencies = agenciesOf(summary, model);
  return agencies ? `${agreements} · ${messages.agencies(agencies)}` : agreements;
}

function statewideLine({messages}: ExportView, code: string, {statewide}: StateCover): string {
  if (!statewide.length) return '';
  const inPrisons = statewide.filter(worksInPrisons).length;
  const sentence = messages.statewide(
    messages.stateNames[code] ?? code,
    statewide.length - inPrisons,
    states.get(code)!.territory,
    inPrisons,
  );
  if (statewide.length > MOST_NAMES) return sentence;
  return `${sentence}: ${messages.list(statewide.map(({name}) => name))}`;
}
