import {html, nothing, type TemplateResult} from 'lit';
import {isTerritory} from '../../data/states.ts';
import type {Messages} from '../../i18n/messages.ts';
import {powerMark} from '../../styles/power-mark.ts';
import {
  modelsOf,
  renderAgency,
  renderModelName,
  renderOriginalName,
  type CardView,
} from './agency-card.ts';
import {isInSeveralCounties} from './several-counties.ts';
import {isOpen, renderNotes, type AnswerView} from './answer-view.ts';
import type {AgencyAnswer, Answer, Applicant, Around} from '../look-up/answer.ts';
import {renderChoiceList} from './choice-list.ts';
import {renderLaw, type Laws} from './law-view.ts';

/** Most rows that a list beside the answer shows unfolded. */
const MOST_ROWS_BESIDE = 3;

/** Rows that the list of those asked about shows unfolded. */
const OPEN_ROWS = 6;

/** A list that is hardly longer than its open rows is not folded. */
const MOST_OPEN_ROWS = 8;

/** Renders the details between the verdict and the steps a reader can take. */
export function renderDetails(answer: Answer, laws: Laws, view: AnswerView): TemplateResult {
  const isStates = answer.kind === 'state-only';
  return html`${renderNotes(answer, view.messages)} ${renderWide(answer, view.messages)}
    ${renderStateCaution(answer, view.messages)} ${renderOwn(answer, view)}
    ${answer.applied ? renderApplied(answer.applied, view) : nothing}
    ${isStates ? renderStateAgencies(answer, view) : nothing} ${renderChoices(answer, view)}
    <div class="more">
      ${answer.around.map(one => renderAround(one, view))}
      ${isStates ? nothing : renderStateAgencies(answer, view)} ${renderLawOf(answer, laws, view)}
    </div>`;
}

/** Renders a part of the answer under its own heading. */
function renderSection(
  title: string,
  content: TemplateResult,
  {level}: Pick<AnswerView, 'level'>,
): TemplateResult {
  return html`<section>
    <div class="title" role="heading" aria-level=${Math.min(level + 1, 6)}>${title}</div>
    ${content}
  </section>`;
}

function renderWide({place}: Answer, messages: Messages): TemplateResult | typeof nothing {
  return place && isInSeveralCounties(place)
    ? html`<p class="small">${messages.severalCounties(place.name)}</p>`
    : nothing;
}

function renderLawOf(
  answer: Answer,
  laws: Laws,
  view: AnswerView,
): TemplateResult | typeof nothing {
  if (!answer.place || isOpen(answer)) return nothing;
  const law = renderLaw(answer.place.state, laws, view.messages);
  return renderSection(view.messages.lawHeading, html`<div class="law">${law}</div>`, view);
}

/**
 * Renders the agencies that the verdict speaks of. A model held more than once is explained once, before
 * them.
 */
function renderOwn({agencies, place}: Answer, view: AnswerView): TemplateResult | typeof nothing {
  if (agencies.length === 0) return nothing;
  if (isEachOnce(agencies)) return renderAgencies(agencies, view, {explains: true});
  const open = place?.kind === 'state' ? 0 : OPEN_ROWS;
  return html`<section class="own">
    ${renderModels(agencies, view)}
    ${open && agencies.length <= MOST_OPEN_ROWS ? renderAgencies(agencies, view) : renderFolded(agencies, view, open)}
  </section>`;
}

function isEachOnce(agencies: readonly AgencyAnswer[]): boolean {
  return modelsOf(agencies).every(({count}) => count === 1);
}

interface ListOptions {
  /** Whether each model is explained where it stands. */
  readonly explains?: boolean;
  /** Ranks between the verdict's heading and the agencies': one more under a heading of their own. */
  readonly depth?: number;
}

function renderAgencies(
  agencies: readonly AgencyAnswer[],
  {messages, hasDocuments, level}: AnswerView,
  {explains = false, depth = 1}: ListOptions = {},
): TemplateResult {
  const card: CardView = {messages, hasDocuments, level: Math.min(level + depth, 6), explains};
  return html`<ul class="agencies ${explains ? '' : 'rows'}">
    ${agencies.map(agency => renderAgency(agency, card))}
  </ul>`;
}

/** Renders each model that these agencies hold, explained once. */
function renderModels(agencies: readonly AgencyAnswer[], view: AnswerView): TemplateResult {
  const {messages} = view;
  return html`<ul class="models">
    ${modelsOf(agencies).map(
      ({model, count}) =>
        html`<li>
          <p>${renderModelName(model, messages, messages.agreements(count))}</p>
          ${renderOriginalName(model, messages)}
          <p>${messages.modelExplanations[model]}</p>
        </li>`,
    )}
  </ul>`;
}

/** Renders the first `open` agencies of a list, and the others folded under their number. */
function renderFolded(
  agencies: readonly AgencyAnswer[],
  view: AnswerView,
  open: number,
  options: ListOptions = {},
): TemplateResult {
  const {messages} = view;
  const folded = agencies.slice(open);
  return html`${open > 0 ? renderAgencies(agencies.slice(0, open), view, options) : nothing}
    <details>
      <summary>
        ${open > 0 ? messages.showMoreAgencies(folded.length) : messages.showAgencies(folded.length)}
      </summary>
      ${renderAgencies(folded, view, options)}
    </details>`;
}

function renderAround({relation, agencies}: Around, view: AnswerView): TemplateResult {
  const title = view.messages.aroundHeadings[relation];
  return renderSection(title, renderBeside(agencies, view), view);
}

/** Renders a state's own example of why a no is no proof. */
function renderStateCaution(
  {kind, place}: Answer,
  {stateCautions}: Messages,
): TemplateResult | typeof nothing {
  const isNo = kind === 'not-listed' || kind === 'state-only';
  const text = isNo && stateCautions[place?.state ?? ''];
  return text ? html`<p class="state-caution">${text}</p>` : nothing;
}

function renderStateAgencies(answer: Answer, view: AnswerView): TemplateResult | typeof nothing {
  const {stateAgencies, place, kind} = answer;
  const {messages} = view;
  // A state's own answer has them among its agencies.
  if (stateAgencies.length === 0 || !place || place.kind === 'state') return nothing;
  const state = messages.stateNames[place.state] ?? place.state;
  const content =
    kind === 'state-only'
      ? renderStateVerdict(stateAgencies, view)
      : renderBeside(stateAgencies, view);
  const title = messages.stateAgenciesHeading(state, isTerritory(place.state));
  return renderSection(title, content, view);
}

/**
 * Renders agencies beside those asked about: many are folded, with the counts of their models in
 * sight.
 */
function renderBeside(agencies: readonly AgencyAnswer[], view: AnswerView): TemplateResult {
  return agencies.length > MOST_ROWS_BESIDE
    ? html`${renderModelCounts(agencies, view.messages)}
      ${renderFolded(agencies, view, 0, {depth: 2})}`
    : renderAgencies(agencies, view, {depth: 2});
}

function renderStateVerdict(agencies: readonly AgencyAnswer[], view: AnswerView): TemplateResult {
  if (isEachOnce(agencies)) return renderAgencies(agencies, view, {explains: true, depth: 2});
  return html`${renderModels(agencies, view)}
  ${
    agencies.length > MOST_ROWS_BESIDE
      ? renderFolded(agencies, view, 0, {depth: 2})
      : renderAgencies(agencies, view, {depth: 2})
  }`;
}

function renderModelCounts(agencies: readonly AgencyAnswer[], messages: Messages): TemplateResult {
  return html`<ul class="counts">
    ${modelsOf(agencies).map(
      ({model, count}) =>
        html`<li>
          ${powerMark(model)}${messages.modelNames[model]}:
          <span class="muted">${messages.agreements(count)}</span>
        </li>`,
    )}
  </ul>`;
}

function renderApplied(
  {asOf, list}: NonNullable<Answer['applied']>,
  view: AnswerView,
): TemplateResult {
  const {messages} = view;
  return html`<ul class="agencies">
      ${list.map(one => renderApplicant(one, view))}
    </ul>
    <p class="small muted">${messages.pendingList(asOf)}</p>`;
}

function renderApplicant({name, level, models}: Applicant, view: AnswerView): TemplateResult {
  const {messages} = view;
  return html`<li class="agency">
    <div class="agency-name" role="heading" aria-level=${Math.min(view.level + 1, 6)} lang="en">
      ${name}
    </div>
    <p class="small muted">${messages.levelNames[level]}</p>
    <p>${messages.appliedFor(models.map(model => messages.modelNames[model]))}</p>
  </li>`;
}

/** Renders what a reader may have meant, as the whole answer or beside one. */
function renderChoices(answer: Answer, view: AnswerView): TemplateResult | typeof nothing {
  const {choices = [], kind} = answer;
  const {messages} = view;
  if (choices.length === 0) return nothing;
  if (kind === 'choice') return renderChoiceList(choices, view);
  const title = kind === 'unknown' ? messages.nearestSpellings : messages.othersOfThatName;
  return renderSection(title, renderChoiceList(choices, view), view);
}
