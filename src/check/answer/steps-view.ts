import {html, nothing, type TemplateResult} from 'lit';
import {safeHref} from '../../element/safe-href.ts';
import type {Messages} from '../../i18n/messages.ts';
import type {Answer} from '../look-up/answer.ts';
import {orders, type StateLaw} from './state-law.ts';
import {stepsFor, type Steps} from './steps.ts';

const QUESTIONS =
  'https://policingequity.org/community-how-to-guide-undercovering-your-law-enforcement-agencys-interactions-with-ice/';
const TOOLKIT = 'https://www.ilrc.org/ending-local-collaboration-ice-toolkit-immigration-advocates';

/** Options of the steps. */
export interface StepsView {
  readonly messages: Messages;
  /** Rank of the section's heading. */
  readonly level: number;
  /** Law of the state, where we have checked. */
  readonly law: StateLaw | undefined;
  /** Pages of the host for the three steps. */
  readonly protestUrl: string | null;
  readonly petitionUrl: string | null;
  readonly organizeUrl: string | null;
}

/**
 * Renders what people can do about an answer: whom to ask first, three steps, how an agreement
 * ends.
 */
export function renderSteps(answer: Answer, view: StepsView): TemplateResult | typeof nothing {
  const steps = stepsFor(answer);
  if (!steps) return nothing;
  const {messages, level} = view;
  const {kind} = steps;
  const isSigned = steps.models.length > 0;
  return html`<section class="steps" part="steps">
    <div class="title" role="heading" aria-level=${level}>${messages.stepsHeading}</div>
    <p>${messages.stepsFirst[kind]}</p>
    ${isSigned && orders(view.law) ? html`<p>${messages.lawmakersToo}</p>` : nothing}
    <ul class="three">
      ${renderStep(
        messages.protest,
        messages.protestText[kind],
        messages.protestLink,
        view.protestUrl,
      )}
      ${renderStep(
        messages.petition,
        messages.petitionText[kind],
        messages.petitionLink,
        view.petitionUrl,
      )}
      ${renderStep(
        messages.organize,
        messages.organizeText[kind],
        messages.organizeLink,
        view.organizeUrl,
      )}
    </ul>
    ${isSigned ? renderEnding(steps, messages) : nothing} ${renderGuides(isSigned, messages)}
    <slot name="actions"></slot>
  </section>`;
}

function renderStep(
  title: string,
  text: string,
  linkText: string,
  url: string | null,
): TemplateResult {
  const href = safeHref(url);
  return html`<li>
    <strong>${title}</strong>
    <p>${text}</p>
    ${href ? html`<a class="button" href=${href}>${linkText}</a>` : nothing}
  </li>`;
}

function renderEnding({models, needsBoard}: Steps, messages: Messages): TemplateResult {
  return html`<details>
    <summary>${messages.endingHeading}</summary>
    <ul class="notes">
      ${models.map(model => html`<li>${messages.ending[model]}</li>`)}
      ${needsBoard ? html`<li>${messages.endingFlorida}</li>` : nothing}
      <li>${messages.endingNote}</li>
    </ul>
  </details>`;
}

function renderGuides(isSigned: boolean, messages: Messages): TemplateResult {
  return html`<details>
    <summary>${isSigned ? messages.elsewhere : messages.guides}</summary>
    <ul class="notes">
      ${isSigned ? messages.elsewhereNotes.map(note => html`<li>${note}</li>`) : nothing}
      <li><a href=${QUESTIONS} rel="noreferrer">${messages.guideQuestions}</a></li>
      ${
        isSigned
          ? html`<li><a href=${TOOLKIT} rel="noreferrer">${messages.guideToolkit}</a></li>`
          : nothing
      }
    </ul>
  </details>`;
}
