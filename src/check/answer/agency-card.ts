import {html, nothing, type TemplateResult} from 'lit';
import {MODELS, type Model} from '../../data/model.ts';
import type {Messages} from '../../i18n/messages.ts';
import {powerMark} from '../../styles/power-mark.ts';
import type {AgencyAnswer} from '../answer.ts';

type AgreementAnswer = AgencyAnswer['agreements'][number];

/** Options of an agency's card. */
export interface CardView {
  readonly messages: Messages;
  /** Rank of the card's heading. */
  readonly level: number;
  /** Whether addresses of signed documents are known. */
  readonly hasDocuments: boolean;
  /** Whether each model is explained in the card itself. */
  readonly explains: boolean;
}

/**
 * Renders an agency: its name, its level, and each agreement with its power, date and document.
 */
export function renderAgency(agency: AgencyAnswer, view: CardView): TemplateResult {
  const {messages, level} = view;
  return html`<li class="agency ${view.explains ? 'full' : ''}" part="agency">
    <p class="agency-line">
      <span class="agency-name" role="heading" aria-level=${level} lang="en">${agency.name}</span>
      <span class="small muted">${messages.levelNames[agency.level]}</span>
    </p>
    <ul class="agreements">
      ${agency.agreements.map(one => renderAgreement(agency, one, view))}
    </ul>
  </li>`;
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
    <p>${renderModelName(model, messages)}</p>
    ${explains ? renderExplanation(model, messages) : nothing}
    <p class="small facts">
      ${signed ? html`<span>${messages.signedDate(signed)}</span>` : nothing}
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
