import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../i18n/messages.ts';
import {answerText} from './answer-text.ts';
import type {Answer} from '../look-up/answer.ts';

/** Outcome of copying: where the browser refuses, a reader copies by hand. */
export type CopyOutcome = 'copied' | 'by-hand';

/** Options of the copy button. */
export interface CopyView {
  readonly messages: Messages;
  /** Outcome for this answer; null until it was copied. */
  readonly outcome: CopyOutcome | null;
  tell(outcome: CopyOutcome): void;
}

/**
 * Renders a button that copies an answer as text, and the text itself where the browser refuses to
 * copy.
 */
export function renderCopy(answer: Answer, {messages, outcome, tell}: CopyView): TemplateResult {
  const text = answerText(answer, messages);
  return html`<div class="copy">
    <button type="button" class="secondary" @click=${async () => tell(await copy(text))}>
      ${messages.copyAnswer}
    </button>
    <span aria-live="polite">${outcome === 'copied' ? messages.copied : ''}</span>
    ${
      outcome === 'by-hand'
        ? html`<label
            >${messages.copyByHand}
            <textarea readonly rows="6" .value=${text}></textarea>
          </label>`
        : nothing
    }
  </div>`;
}

async function copy(text: string): Promise<CopyOutcome> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'by-hand';
  }
}
