import {html, nothing, type TemplateResult} from 'lit';
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
import type {AgencyAnswer, Answer, Applicant, Choice} from '../answer.ts';
import {renderChoiceList} from './choice-list.ts';
import {renderLaw, type Laws} from './law-view.ts';

/** Most rows that a secondary list shows unfolded. */
const MOST_OPEN_ROWS = 3;

/** Renders the details between the verdict and the steps a reader can take. */
export function renderDetails(answer: Answer, laws: Laws, view: AnswerView): TemplateResult {
  const isNo = answer.kind === 'not-listed' || answer.kind === 'state-only';
  const isStates = answer.kind === 'state-only';
  return html`${renderNotes(answer, view.messages)} ${renderWide(answer, view.messages)}
    ${renderOwn(answer, view)} ${answer.applied ? renderApplied(answer.applied, view) : nothing}
    ${isStates ? renderStateAgencies(answer, view) : nothing} ${renderWithout(answer, view)}
    ${isNo ? renderCautions(view.messages) : nothing} ${renderChoices(answer, view)}
    <div class="more">
      ${renderNearby(answer, view)} ${isStates ? nothing : renderStateAgencies(answer, view)}
      ${renderLawOf(answer, laws, view)}
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
  return isInSeveralCounties(place)
    ? html`<p class="small">${messages.severalCounties}</p>`
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
 * Renders the agencies that the verdict speaks of. A model held more than once is explained only
 * once.
 */
function renderOwn({agencies, place}: Answer, view: AnswerView): TemplateResult | typeof nothing {
  if (agencies.length === 0) return nothing;
  if (isEachOnce(agencies)) return renderAgencies(agencies, view, true);
  return place?.kind === 'state'
    ? html`${renderModels(agencies, view)} ${renderFolded(agencies, view, 0)}`
    : html`${renderModels(agencies, view)} ${renderAgencies(agencies, view)}`;
}

function isEachOnce(agencies: readonly AgencyAnswer[]): boolean {
  return modelsOf(agencies).every(({count}) => count === 1);
}

function renderAgencies(
  agencies: readonly AgencyAnswer[],
  view: AnswerView,
  explains = false,
): TemplateResult {
  const {messages, hasDocuments, level} = view;
  const card: CardView = {messages, hasDocuments, level: Math.min(level + 1, 6), explains};
  return html`<ul class="agencies">
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

/** Renders a list folded under its number of agencies when it is longer than `mostOpen`. */
function renderFolded(
  agencies: readonly AgencyAnswer[],
  view: AnswerView,
  mostOpen: number,
): TemplateResult {
  if (agencies.length <= mostOpen) return renderAgencies(agencies, view);
  return html`<details>
    <summary>${view.messages.showAgencies(agencies.length)}</summary>
    ${renderAgencies(agencies, view)}
  </details>`;
}

/**
 * Renders agencies of the place that are not on the list; one asked about by name is in the verdict
 * already.
 */
function renderWithout(
  {without, place}: Answer,
  view: AnswerView,
): TemplateResult | typeof nothing {
  const {messages} = view;
  if (without.length === 0 || place?.kind === 'agency') return nothing;
  const rows = html`<ul>
    ${without.map(
      ({role, name, place}) => html`<li>${messages.missingBody(role, name, place)}</li>`,
    )}
  </ul>`;
  return renderSection(messages.withoutHeading, rows, view);
}

function renderNearby({nearby}: Answer, view: AnswerView): TemplateResult | typeof nothing {
  if (nearby.length === 0) return nothing;
  return renderSection(view.messages.nearbyHeading, renderBeside(nearby, view), view);
}

function renderCautions({cautions}: Messages): TemplateResult {
  return html`<div class="cautions">${cautions.map(text => html`<p>${text}</p>`)}</div>`;
}

function renderStateAgencies(answer: Answer, view: AnswerView): TemplateResult | typeof nothing {
  const {stateAgencies, place, kind} = answer;
  const {messages} = view;
  // A state's own answer has them among its agencies.
  if (stateAgencies.length === 0 || place?.kind === 'state') return nothing;
  const state = messages.stateNames[place?.state ?? ''] ?? '';
  const content =
    kind === 'state-only'
      ? renderStateVerdict(stateAgencies, view)
      : renderBeside(stateAgencies, view);
  return renderSection(messages.stateAgenciesHeading(state), content, view);
}

/**
 * Renders agencies beside those asked about: many are folded, with the counts of their models in
 * sight.
 */
function renderBeside(agencies: readonly AgencyAnswer[], view: AnswerView): TemplateResult {
  return agencies.length > MOST_OPEN_ROWS
    ? html`${renderModelCounts(agencies, view.messages)} ${renderFolded(agencies, view, 0)}`
    : renderAgencies(agencies, view);
}

function renderStateVerdict(agencies: readonly AgencyAnswer[], view: AnswerView): TemplateResult {
  return isEachOnce(agencies)
    ? renderAgencies(agencies, view, true)
    : html`${renderModels(agencies, view)} ${renderFolded(agencies, view, MOST_OPEN_ROWS)}`;
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
  if (kind === 'choice') return renderSorted(choices, view);
  const title = kind === 'unknown' ? messages.nearestSpellings : messages.othersOfThatName;
  return renderSection(title, renderChoiceList(choices, view), view);
}

/**
 * Renders choices with an agreement first and the others apart: thirty counties may share a name.
 */
function renderSorted(choices: readonly Choice[], view: AnswerView): TemplateResult {
  const signed = choices.filter(({models}) => models.length > 0);
  const others = choices.filter(({models}) => models.length === 0);
  if (signed.length === 0 || others.length === 0) return renderChoiceList(choices, view);
  const {withoutHeading} = view.messages;
  return html`${renderChoiceList(signed, view)}
  ${renderSection(withoutHeading, renderChoiceList(others, view, false), view)}`;
}
