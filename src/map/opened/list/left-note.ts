import {html, nothing, type TemplateResult} from 'lit';
import {leftOf, type LeftSince} from '../../../data/left-since.ts';
import type {Agency, Model} from '../../../data/model.ts';
import type {Messages} from '../../../i18n/messages.ts';

/** Finds the agreement of an agency under a model that a newer list no longer has; null where none is known. */
export function leftUnder(agency: Agency, model: Model, asOf: string): LeftSince | null {
  return leftOf(agency, asOf).find(left => left.model === model) ?? null;
}

/** Renders which newer list of ICE's no longer has an agreement, and who counted that list. */
export function renderLeftNote(
  left: LeftSince | null,
  messages: Messages,
): TemplateResult | typeof nothing {
  if (!left) return nothing;
  return html`<span class="gone"
    ><strong>${messages.leftNote(left.date)}</strong> · ${messages.leftCountedBy}
    <a href=${left.url} rel="noreferrer" lang="en">${left.source}</a></span
  >`;
}

/** Renders how many agreements of a state are no longer on newer lists, a line for each of these. */
export function renderLeftCounts(
  agencies: readonly Agency[],
  asOf: string,
  messages: Messages,
): readonly TemplateResult[] {
  const counts = new Map<string, number>();
  for (const {date} of agencies.flatMap(agency => leftOf(agency, asOf))) {
    counts.set(date, (counts.get(date) ?? 0) + 1);
  }
  return [...counts]
    .sort()
    .map(
      ([date, count]) =>
        html`<p class="left-count"><strong>${messages.leftCountLine(count, date)}</strong></p>`,
    );
}
