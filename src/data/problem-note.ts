import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../i18n/messages.ts';
import type {SourceController} from './source-controller.ts';

/**
 * One line that says why the list at `src` is not shown. It is there, empty, from the first paint on:
 * what comes into it moves nothing, and is read out.
 */
export function renderProblem(
  {isAsked, problem}: SourceController,
  messages: Messages,
): TemplateResult | typeof nothing {
  if (!isAsked) return nothing;
  const text = problem && messages.feedProblem(messages.feedProblems[problem.kind]);
  return html`<p class="problem" role="status">${text}</p>`;
}
