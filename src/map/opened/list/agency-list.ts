import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Agency, AgencyAgreement, DocumentsOf} from '../../../data/model.ts';
import {countyLabel} from '../../../geo/county-label.ts';
import type {Messages} from '../../../i18n/messages.ts';
import {powerMark} from '../../../styles/power-mark.ts';
import {levelName, placesOf} from './agency-words.ts';
import {renderDocuments} from './document-links.ts';
import {leftUnder, renderLeftNote} from './left-note.ts';
import {isFirstNew} from './row-limit.ts';

/** Of a usual length, to keep the place of dates that are still loading. */
const SOME_DATE = '2025-09-30';

/** Content and callbacks of the list of a state's agencies. */
export interface AgencyListOptions {
  /** Already filtered, narrowed and sorted. */
  readonly agencies: readonly Agency[];
  /** Number of them that are drawn. */
  readonly most: number;
  readonly countyNames: ReadonlyMap<string, string>;
  /** Null while the links load and when they can't be had. */
  readonly documents: DocumentsOf | null;
  /** FIPS code of the county pointed out. */
  readonly pointed: string | null;
  /** Rank of the agencies' names as headings. */
  readonly headingLevel: number;
  /** Date of the list that is shown, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly messages: Messages;
  point(fips: string | null): void;
}

/** A state's agencies: name, level, county, models with their marks, dates and papers. */
export function renderAgencyList(options: AgencyListOptions): TemplateResult {
  const {agencies, most, point} = options;
  return html`<ul class="rows" @pointerleave=${() => point(null)}>
    ${agencies.slice(0, most).map((agency, at) => renderAgency(options, agency, at))}
  </ul>`;
}

function renderAgency(options: AgencyListOptions, agency: Agency, at: number): TemplateResult {
  const {pointed, most, headingLevel, point} = options;
  const [fips = null] = agency.counties;
  const place = placeLine(options, agency);
  const isLit = pointed !== null && agency.counties.includes(pointed);
  return html`<li
    class=${isLit ? 'lit' : ''}
    tabindex=${ifDefined(isFirstNew(at, most) ? -1 : undefined)}
    @pointerenter=${() => point(fips)}
    @focusin=${() => point(fips)}
    @focusout=${() => point(null)}
  >
    <div class="agency-name" role="heading" aria-level=${headingLevel} lang="en">
      ${agency.name}
    </div>
    ${place ? html`<span class="muted">${place}</span>` : nothing}
    <div class="agreements">
      ${agency.agreements.toReversed().map(one => renderAgreement(options, agency, one))}
    </div>
  </li>`;
}

/** What is still loading keeps its place, so that the list does not move when it comes. */
function renderAgreement(
  {messages, documents, asOf}: AgencyListOptions,
  agency: Agency,
  {model, signed}: AgencyAgreement,
): TemplateResult {
  return html`<span class="agreement"
    ><span>${powerMark(model)}${messages.shortModelNames[model]}</span>
    <span class=${signed === undefined ? 'unseen' : ''}>${signedText(signed, messages)}</span>
    ${
      documents
        ? renderDocuments(agency, model, documents, messages)
        : html`<span class="unseen link">${messages.document}</span>`
    }
    ${renderLeftNote(leftUnder(agency, model, asOf), messages)}</span
  >`;
}

function signedText(signed: string | null | undefined, messages: Messages): string {
  return signed === null ? messages.dateNotGiven : messages.signedShort(signed ?? SOME_DATE);
}

/** Says what an agency is and where; nothing where its name does: "Bowie County Sheriff's Office". */
function placeLine({countyNames, messages}: AgencyListOptions, agency: Agency): string {
  const places = placesOf(agency, countyNames, messages).join(', ');
  if (agency.level !== 'county' || !agency.counties.length) {
    return `${levelName(agency, messages)} · ${places}`;
  }
  const names = agency.counties.map(fips => countyLabel(fips, countyNames.get(fips) ?? fips));
  return names.every(name => agency.name.includes(name)) ? '' : places;
}
