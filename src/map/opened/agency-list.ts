import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {
  LEVELS,
  MODELS,
  type Agency,
  type AgencyAgreement,
  type Documents,
  type DocumentsOf,
} from '../../data/model.ts';
import {isTerritory} from '../../data/states.ts';
import {worksInPrisons} from '../../data/works-in-prisons.ts';
import type {AgencyOrder} from '../../data/vocabulary.ts';
import {countyLabel} from '../../geo/county-label.ts';
import type {Messages} from '../../i18n/messages.ts';
import {powerMark} from '../../styles/power-mark.ts';
import {strongestModel} from './county-cover.ts';

/** Orders in which the list can stand, as its select offers them. */
const AGENCY_ORDERS: readonly AgencyOrder[] = ['name', 'county', 'level', 'power', 'signed'];

/** Of a usual length, to keep the place of dates that are still loading. */
const SOME_DATE = '2025-09-30';

/**
 * Rows that are drawn at once, and how many more each time: each has some sixty nodes. More than any
 * state has on ICE's lists so far; a list from elsewhere may have thousands.
 */
export const ROWS_AT_ONCE = 500;

/** Rows that are drawn together with the map: more than fit a screen. The others follow by themselves. */
export const FIRST_ROWS = 40;

/** Content and callbacks of the list of a state's agencies. */
export interface AgencyListOptions {
  /** Already filtered, narrowed and sorted. */
  readonly agencies: readonly Agency[];
  /** Number of them that are drawn. */
  readonly most: number;
  readonly countyNames: ReadonlyMap<string, string>;
  /** Null while the links load and when they can't be had. */
  readonly documents: DocumentsOf | null;
  readonly order: AgencyOrder;
  /** FIPS code of the county pointed out, and of the one that the list is narrowed to. */
  readonly pointed: string | null;
  readonly chosen: string | null;
  /** Sentence where there is no agency. */
  readonly none: string;
  readonly label: string;
  readonly messages: Messages;
  sort(order: AgencyOrder): void;
  point(fips: string | null): void;
  choose(fips: string | null): void;
  /** Draws more rows. */
  showMore(): void;
}

/** A state's agencies: name, level, county, models with their marks, dates and papers. */
export function renderAgencyList(options: AgencyListOptions): TemplateResult {
  const {label, agencies, most} = options;
  const shown = agencies.slice(0, most);
  return html`<div class="agencies">
    <div class="agencies-head">
      ${renderSort(options)} ${renderNarrowing(options, agencies.length)}
    </div>
    <div class="agencies-box" role="region" aria-label=${label} tabindex="0">
      ${
        shown.length
          ? html`<ul @pointerleave=${() => options.point(null)}>
                ${shown.map((agency, at) => renderAgency(options, agency, at))}
              </ul>
              ${most >= ROWS_AT_ONCE && shown.length < agencies.length ? renderMore(options) : nothing}`
          : html`<p>${options.none}</p>`
      }
    </div>
  </div>`;
}

/** The agencies in an order; equal ones by name. */
export function sortAgencies(
  agencies: readonly Agency[],
  {order, countyNames, messages}: Pick<AgencyListOptions, 'order' | 'countyNames' | 'messages'>,
): Agency[] {
  const {compare} = new Intl.Collator(messages.locale, {numeric: true});
  const county = (agency: Agency) => countyNames.get(agency.counties[0] ?? '') ?? '\uffff';
  const byName = (a: Agency, b: Agency) => compare(a.name, b.name);
  const orders: Record<AgencyOrder, (a: Agency, b: Agency) => number> = {
    name: byName,
    county: (a, b) => compare(county(a), county(b)),
    level: (a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level),
    power: (a, b) => powerOf(b) - powerOf(a),
    signed: (a, b) => compare(newest(b), newest(a)),
  };
  return agencies.toSorted((a, b) => orders[order](a, b) || byName(a, b));
}

function renderSort({order, messages, sort}: AgencyListOptions): TemplateResult {
  return html`<label
    ><span class="label">${messages.sortAgencies}</span>
    <select
      @change=${(event: Event) => sort((event.target as HTMLSelectElement).value as AgencyOrder)}
    >
      ${AGENCY_ORDERS.map(
        one =>
          html`<option value=${one} .selected=${one === order}>
            ${messages.agencyOrders[one]}
          </option>`,
      )}
    </select>
  </label>`;
}

function renderNarrowing(options: AgencyListOptions, count: number): TemplateResult {
  const {chosen, messages, choose} = options;
  const name = chosen && countyName(options, chosen);
  return html`<p role="status">
    ${messages.agencies(count)}
    ${
      name
        ? html`<button type="button" class="chip-button" @click=${() => choose(null)}>
            ${messages.onlyIn(name)} <span aria-hidden="true">×</span>
          </button>`
        : nothing
    }
  </p>`;
}

function renderMore({agencies, most, messages, showMore}: AgencyListOptions): TemplateResult {
  const more = Math.min(ROWS_AT_ONCE, agencies.length - most);
  return html`<button type="button" class="chip-button more" @click=${showMore}>
    ${messages.showMore(more, agencies.length)}
  </button>`;
}

/** The first of the rows that came by the button takes the focus, to be read on from there. */
function isFirstNew(at: number, {most}: AgencyListOptions): boolean {
  return at > 0 && at === most - ROWS_AT_ONCE;
}

function renderAgency(options: AgencyListOptions, agency: Agency, at: number): TemplateResult {
  const {pointed, point} = options;
  const [fips = null] = agency.counties;
  const isLit = pointed !== null && agency.counties.includes(pointed);
  return html`<li
    class=${isLit ? 'lit' : ''}
    tabindex=${ifDefined(isFirstNew(at, options) ? -1 : undefined)}
    @pointerenter=${() => point(fips)}
    @focusin=${() => point(fips)}
    @focusout=${() => point(null)}
  >
    <strong lang="en">${agency.name}</strong>
    <span class="muted">${placeLine(options, agency)}</span>
    ${agency.agreements.toReversed().map(one => renderAgreement(options, agency, one))}
  </li>`;
}

function renderAgreement(
  {messages, documents}: AgencyListOptions,
  agency: Agency,
  {model, signed}: AgencyAgreement,
): TemplateResult {
  const name = messages.modelNames[model];
  return html`<span class="agreement">
    <span>${powerMark(model)}${name}</span>
    ${signed === undefined ? renderUnseen(messages.signedShort(SOME_DATE)) : renderSigned(signed, messages)}
    ${
      documents
        ? renderPapers(documents(agency, model), agency.name, name, messages)
        : renderUnseen(messages.document)
    }
  </span>`;
}

function renderSigned(signed: string | null, messages: Messages): TemplateResult {
  return html`<span>${signed ? messages.signedShort(signed) : messages.dateNotGiven}</span>`;
}

function renderPapers(
  {document, addendum}: Documents,
  agency: string,
  model: string,
  messages: Messages,
): TemplateResult {
  return html`${
    document
      ? html`<a href=${document} aria-label=${messages.documentOf(agency, model)}
          >${messages.document}</a
        >`
      : html`<span class="muted">${messages.paperNotPosted}</span>`
  }
  ${
    addendum
      ? html`<a href=${addendum} aria-label=${messages.addendumOf(agency, model)}
          >${messages.addendum}</a
        >`
      : nothing
  }`;
}

/** Keeps the place of what is still loading, so that the list does not move when it comes. */
function renderUnseen(words: string): TemplateResult {
  return html`<span class="unseen">${words}</span>`;
}

/** Names an agency's level: a territory has none that is a state's. */
export function levelName({level, state}: Agency, messages: Messages): string {
  const isOfTerritory = level === 'state' && isTerritory(state);
  return isOfTerritory ? messages.territoryLevel : messages.levelNames[level];
}

/** Says where an agency acts that is in no county. */
export function outsideCounties(agency: Agency, messages: Messages): string {
  const {level, state} = agency;
  if (level !== 'state') return messages.countyNotGiven;
  if (worksInPrisons(agency)) return messages.worksInPrisons(isTerritory(state));
  return isTerritory(state) ? messages.actsInTerritory : messages.actsStatewide;
}

function placeLine(options: AgencyListOptions, agency: Agency): string {
  const {messages} = options;
  const {counties} = agency;
  const place = counties.length
    ? counties.map(fips => messages.placeName(countyName(options, fips))).join(', ')
    : outsideCounties(agency, messages);
  return `${levelName(agency, messages)} · ${place}`;
}

function countyName({countyNames}: AgencyListOptions, fips: string): string {
  return countyLabel(fips, countyNames.get(fips) ?? fips);
}

/** The agencies of a county, or all. */
export function narrowed(agencies: readonly Agency[], chosen: string | null): readonly Agency[] {
  return chosen ? agencies.filter(({counties}) => counties.includes(chosen)) : agencies;
}

function powerOf(agency: Agency): number {
  return MODELS.indexOf(strongestModel(agency));
}

function newest({agreements}: Agency): string {
  return agreements.reduce((latest, {signed}) => (signed && signed > latest ? signed : latest), '');
}
