import {MODELS} from '../../data/model.ts';
import {sumOfModels} from '../../data/totals.ts';
import {appendTo} from '../../lib/collections.ts';
import type {Messages, ModelChange} from '../../i18n/messages.ts';
import type {Answer, LaterTotals, LeftAgreement} from '../look-up/answer.ts';

/** Words what ICE's list of a state has become since; empty under a plain yes, and where nothing is known. */
export function laterLine(answer: Answer, messages: Messages): string {
  const {later, place} = answer;
  if (!later || !place || isPlainYes(answer)) return '';
  const {date} = later;
  const [before, now] = [sumOfModels(later.before), sumOfModels(later.now)];
  const state = messages.stateNames[later.state] ?? later.state;
  if (now > before) return messages.laterGrew(state, before, now, date, place.kind === 'state');
  if (now < before) return messages.laterFell(state, before, now, date);
  if (now === 0) return messages.laterNone(state, date);
  const changes = changesOf(later);
  return changes.length > 0
    ? messages.laterModels(state, now, date, changes)
    : messages.laterSame(state, now, date);
}

/** Agreements that the same newer list no longer has. */
export interface LeftGroup extends Pick<LeftAgreement, 'date' | 'source' | 'url'> {
  readonly left: readonly LeftAgreement[];
}

/** Groups the agreements that have left by the list that no longer has them. */
export function leftGroups({left}: Answer): readonly LeftGroup[] {
  const groups = new Map<string, LeftAgreement[]>();
  for (const one of left) appendTo(groups, `${one.date} ${one.source}`, one);
  return [...groups.values()].map(group => {
    const {date, source, url} = group[0]!;
    return {date, source, url, left: group};
  });
}

/** Words the agreements that have left since, a line for each newer list. */
export function leftLines(answer: Answer, messages: Messages): readonly string[] {
  return leftGroups(answer).map(({date, source, left}) => {
    const names = left.map(({agency, model}) => `${agency} (${messages.modelNames[model]})`);
    return `${messages.leftHeading(date)} ${names.join('; ')}. ${messages.laterCountedBy} ${source}.`;
  });
}

/** Tells whether everybody who was asked about is on the list for sure, and nothing of it has left. */
function isPlainYes({kind, asked, left}: Answer): boolean {
  if (kind !== 'signed' || asked.length === 0 || left.length > 0) return false;
  return asked.every(({listed, why}) => listed && why !== 'may-be-head');
}

/** Lists the models with more or fewer agreements than before, strongest first. */
function changesOf({before, now}: LaterTotals): readonly ModelChange[] {
  return MODELS.toReversed()
    .map(model => ({model, before: before[model], now: now[model]}))
    .filter(change => change.before !== change.now);
}
