import {ICE_PAGE} from '../../addresses.ts';
import type {Messages} from '../../i18n/messages.ts';
import type {AgencyAnswer, Answer} from '../answer.ts';
import {isInSeveralCounties} from './several-counties.ts';
import {placeName, verdictSentence} from './verdict-sentence.ts';

/** Most agencies that a copied answer names: a whole state may have hundreds. */
const MOST_AGENCIES = 15;

/** Writes an answer as plain text to keep or send: place, verdict, agencies, source and date. */
export function answerText(answer: Answer, messages: Messages): string {
  const agencies = answer.kind === 'state-only' ? answer.stateAgencies : answer.agencies;
  const isNo = answer.kind === 'not-listed' || answer.kind === 'state-only';
  return [
    whereLine(answer, messages),
    verdictSentence(answer, messages),
    answer.place?.approximate ? messages.zipCaution : '',
    ...(agencies.length > MOST_AGENCIES ? [] : agencies.map(one => agencyLine(one, messages))),
    ...missingLines(answer, messages),
    ...(isNo ? messages.cautions.slice(0, 1) : []),
    messages.copySource(answer.asOf, ICE_PAGE),
    messages.disclaimer,
  ]
    .filter(line => line !== '')
    .join('\n');
}

function whereLine({place}: Answer, messages: Messages): string {
  if (!place) return '';
  const state = messages.stateNames[place.state] ?? place.state;
  if (place.kind === 'state' || place.kind === 'agency') return state;
  return messages.placeIn(placeName(place, messages), state);
}

/**
 * Writes the lines that keep a reader from a hasty conclusion: several counties, agencies not on
 * the list.
 */
function missingLines({place, without}: Answer, messages: Messages): string[] {
  if (!place || place.kind === 'agency') return [];
  const rows = without.map(({role, name, place}) => messages.missingBody(role, name, place));
  return [
    ...(isInSeveralCounties(place) ? [messages.severalCounties] : []),
    ...(rows.length > 0 ? [`${messages.withoutHeading}: ${rows.join('; ')}`] : []),
  ];
}

function agencyLine({name, agreements}: AgencyAnswer, messages: Messages): string {
  const models = agreements.map(({model, signed}) => {
    const when = signed ? messages.signedDate(signed) : messages.signedUnknown;
    return `${messages.modelNames[model]} (${messages.power[model]}; ${when})`;
  });
  return `– ${name}: ${models.join('; ')}`;
}
