import type {FeedProblemKind} from '../data/vocabulary.ts';
import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../i18n/messages.ts';
import type {FeedProblem} from '../feed/feed-problem.ts';

/** Whether an element has a `src`, and why the list there is not shown. */
interface Source {
  readonly isAsked: boolean;
  readonly problem: FeedProblem | null;
}

/**
 * Renders one line that says why the list at `src` is not shown. It is there, empty, from the first paint on:
 * what comes into it moves nothing, and is read out.
 */
export function renderProblem(
  {isAsked, problem}: Source,
  messages: Messages,
): TemplateResult | typeof nothing {
  if (!isAsked) return nothing;
  const text = problem && messages.feedProblem(reasonFor(problem.kind, messages));
  return html`<p class="problem" role="status">${text}</p>`;
}

/** Puts a reason into words: all but one are loaded with what reads the list. */
export function reasonFor(kind: FeedProblemKind, messages: Messages): string {
  return kind === 'part' ? messages.feedReaderMissing : messages.feedProblems[kind];
}
