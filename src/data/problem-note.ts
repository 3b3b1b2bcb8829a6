import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../i18n/messages.ts';
import type {FeedProblem} from './feed-problem.ts';

/** One line that says why a newer list is not shown; nothing when all is well. */
export function renderProblem(
  problem: FeedProblem | null,
  messages: Messages,
): TemplateResult | typeof nothing {
  if (!problem) return nothing;
  const reason = messages.feedProblems[problem.kind];
  return html`<p class="problem" role="status">${messages.feedProblem(reason)}</p>`;
}
