import {html, nothing, type TemplateResult} from 'lit';
import {MODELS, type Level, type Model} from '../../data/model.ts';
import type {Messages} from '../../i18n/messages.ts';
import {powerMark} from '../../styles/power-mark.ts';
import {isTerritory} from '../../data/states.ts';
import type {AgencyAnswer} from '../look-up/answer.ts';
import {worksInPrisons} from '../../data/works-in-prisons.ts';

type AgreementAnswer = AgencyAnswer['agreements'][number];

/** Options of a list of agencies. */
export interface CardView {
  readonly messages: Messages;
  /** Rank of an agency's heading. */
  readonly level: number;
  /** Whether addresses of signed documents are known. */
  readonly hasDocuments: boolean;
  /** Whether each model is explained where it stands; else it was explained before. */
  readonly explains: boolean;
}

/**
 * Renders an agency: its name, what it is, and each agreement with its power, date and document. It is
 * a row of a list, or larger where it explains its models.
 */
export function renderAgency(agency: AgencyAnswer, view: CardView): TemplateResult {
  const {messages, level} = view;
  const note = noteOn(agency, messages);
  return html`<li class="agency ${view.explains ? 'full' : ''}" part="agency">
    <p class="agency-line">
      <span class="agency-name" role="heading" aria-level=${level} lang="en">${agency.name}</span>
      ${note ? html`<span class="small muted">${note}</span>` : nothing}
    </p>
    <ul class="agreements">
      ${agency.agreements.map(one => renderAgreement(agency, one, view))}
    </ul>
  </li>`;
}

/** Levels that an agency's name tells by itself, or the heading over it. */
const PLAIN_LEVELS: readonly Level[] = ['county', 'municipal', 'state'];

/** Says what an agency is, where its name does not. */
function noteOn(agency: AgencyAnswer, messages: Messages): string {
  const {level, state} = agency;
  if (worksInPrisons(agency)) return messages.worksInPrisons(isTerritory(state));
  return PLAIN_LEVELS.includes(level) ? '' : messages.levelNames[level];
}

/** Renders a model's bars, its name and its power in one line; `note` is added to the power. */
export function renderModelName(model: Model, messages: Messages, note = ''): TemplateResult {
  const power = messages.power[model];
  return html`<span class="model-name">${powerMark(model)}${messages.modelNames[model]}</span>
    <span class="small muted whole">${note ? `${power} · ${note}` : power}</span>`;
}

/** Renders ICE's own name of a model, where the model is explained; nothing in English. */
export function renderOriginalName(
  model: Model,
  messages: Messages,
): TemplateResult | typeof nothing {
  const original = messages.originalModelNames[model];
  return original ? html`<p class="small muted" lang="en">${original}</p>` : nothing;
}

/** Counts the agreements of some agencies by model, strongest model first. */
export function modelsOf(
  agencies: readonly AgencyAnswer[],
): readonly {readonly model: Model; readonly count: number}[] {
  const held = agencies.flatMap(({agreements}) => agreements.map(({model}) => model));
  return MODELS.map(model => ({model, count: held.filter(one => one === model).length}))
    .filter(({count}) => count > 0)
    .reverse();
}

function renderAgreement(
  agency: AgencyAnswer,
  agreement: AgreementAnswer,
  view: CardView,
): TemplateResult {
  const {messages, explains} = view;
  const {model, signed} = agreement;
  return html`<li>
    ${
      explains
        ? html`<p>${renderModelName(model, messages)}</p>
            ${renderExplanation(model, messages)}`
        : html`<p class="model-name">${powerMark(model)}${messages.shortModelNames[model]}</p>`
    }
    <p class="small facts">
      ${signed ? html`<span>${explains ? messages.signedDate(signed) : messages.signedInRow(signed)}</span>` : nothing}
      ${!signed && view.hasDocuments ? html`<span>${messages.signedUnknown}</span>` : nothing}
      ${view.hasDocuments ? renderDocuments(agency, agreement, messages) : nothing}
    </p>
  </li>`;
}

function renderExplanation(model: Model, messages: Messages): TemplateResult {
  return html`${renderOriginalName(model, messages)}
    <p>${messages.modelExplanations[model]}</p>`;
}

function renderDocuments(
  agency: AgencyAnswer,
  {model, document, addendum}: AgreementAnswer,
  messages: Messages,
): TemplateResult {
  const label = messages.documentLabel(agency.name, messages.modelNames[model]);
  return html`${
    document
      ? renderLink(document, messages.documentLink, label)
      : html`<span class="muted">${messages.documentNotPosted}</span>`
  }
  ${addendum ? renderLink(addendum, messages.addendumLink, label) : nothing}`;
}

/**
 * Renders a link to a document with the agency's name for screen readers: links of many cards read
 * alike.
 */
function renderLink(href: string, text: string, label: string): TemplateResult {
  return html`<a href=${href} rel="noreferrer"
    >${text}<span class="visually-hidden">, ${label}</span></a
  >`;
}
