import type {LaterMessages} from '../messages.ts';
import {en} from './core.ts';
import {count, date, number} from './counts.ts';
import {withArticle} from './places.ts';

function agreements(value: number): string {
  return count(value, 'agreement', 'agreements');
}

/** Words about newer lists in English. */
export const enLater: LaterMessages = {
  laterGrew: (state, before, now, iso, isState) =>
    `Since then ICE’s list for ${withArticle(state)} grew from ${before ? number(before) : 'none'} to ${agreements(now)} (${date(iso)}): the newest list may name ${isState ? 'more agencies' : 'an agency here'}.`,
  laterFell: (state, before, now, iso) =>
    `Since then ICE’s list for ${withArticle(state)} has become shorter: ${agreements(now)}, not ${number(before)} (${date(iso)}).`,
  laterSame: (state, value, iso) =>
    `Since then ICE’s list for ${withArticle(state)} has stayed at ${agreements(value)}, as many under every model (${date(iso)}).`,
  laterModels: (state, value, iso, changes) => {
    const models = changes.map(
      ({model, before, now}) => `${en.modelNames[model]} ${number(now)}, not ${number(before)}`,
    );
    return `Since then ICE’s list for ${withArticle(state)} has stayed at ${agreements(value)}, but under other models (${date(iso)}): ${models.join('; ')}.`;
  },
  laterNone: (state, iso) =>
    `ICE’s list of ${date(iso)} still has no agreement in ${withArticle(state)}.`,
  laterCountedBy: 'Counted by the public archive',
  laterLink: 'See ICE’s list',
  bodyLeft: (body, iso) => `${body}: no longer on ICE’s list of ${date(iso)}.`,
  leftHeading: iso => `No longer on ICE’s list of ${date(iso)}:`,
  leftCount: (value, iso) =>
    `${agreements(value)} here ${value === 1 ? 'is' : 'are'} no longer on ICE’s list of ${date(iso)}`,
};
