import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../i18n/messages.ts';
import {answerText} from './answer-text.ts';
import type {Answer} from '../answer.ts';

/** How it went: where the clipboard is closed, a reader copies by hand. */
export type CopyOutcome = 'copied' | 'by-hand';

/** What the copy is drawn with. */
export interface CopyView {
  readonly messages: Messages;
  /** Null until this answer was copied. */
  readonly outcome: CopyOutcome | null;
  tell(outcome: CopyOutcome): void;
}

/** A button that copies an answer as text, and the text where the browser does not let it. */
export function renderCopy(answer: Answer, {messages, outcome, tell}: CopyView): TemplateResult {
  const text = answerText(answer, messages);
  return html`<div class="copy">
    <button type="button" class="secondary" @click=${async () => tell(await copy(text))}>
      ${messages.copyAnswer}
    </button>
    <span role="status">${outcome === 'copied' ? messages.copied : ''}</span>
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
