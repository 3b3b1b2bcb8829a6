import {ICE_PAGE} from '../../addresses.ts';
import type {Messages} from '../../i18n/messages.ts';
import type {AgencyAnswer, Answer} from '../look-up/answer.ts';
import {laterLine, leftLines} from './later-lines.ts';
import {isInSeveralCounties} from './several-counties.ts';
import {cautionOf, countyOf, placeLine, secondLines, verdictLines} from './verdict-lines.ts';

/** Most agencies that a copied answer names: a whole state may have hundreds. */
const MOST_AGENCIES = 15;

/** Writes an answer as plain text to keep or send: place, verdict, agencies, source and date. */
export function answerText(answer: Answer, messages: Messages): string {
  const {place, kind} = answer;
  const agencies = kind === 'state-only' ? answer.stateAgencies : answer.agencies;
  const isNo = kind === 'not-listed' || kind === 'state-only';
  return [
    placeLine(answer, messages),
    ...verdictLines(answer, messages).map(({text}) => text),
    ...secondLines(answer, messages),
    ...noteLines(answer, messages),
    ...(agencies.length > MOST_AGENCIES ? [] : agencies.map(one => agencyLine(one, messages))),
    ...leftLines(answer, messages),
    cautionOf(answer, messages),
    isNo ? (messages.stateCautions[place?.state ?? ''] ?? '') : '',
    messages.copySource(answer.asOf, ICE_PAGE),
    copiedLater(answer, messages),
    messages.disclaimer,
  ]
    .filter(line => line !== '')
    .join('\n');
}

/** Writes what is known of a newer list, with who counted it; empty where nothing is to be said. */
function copiedLater(answer: Answer, messages: Messages): string {
  const line = laterLine(answer, messages);
  return line && `${line} ${messages.laterCountedBy} ${answer.later!.source}.`;
}

/** Writes the lines that keep a reader from a hasty conclusion on the place. */
function noteLines(answer: Answer, messages: Messages): string[] {
  const {place} = answer;
  if (!place) return [];
  return [
    place.approximate ? messages.zipCaution(countyOf(answer)) : '',
    place.kind === 'zip' && !place.city ? messages.zipOutsideTowns : '',
    place.outsideTowns ? messages.positionOutsideTowns : '',
    isInSeveralCounties(place) ? messages.severalCounties(place.name) : '',
  ];
}

function agencyLine({name, agreements}: AgencyAnswer, messages: Messages): string {
  const models = agreements.map(({model, signed}) => {
    const when = signed ? messages.signedDate(signed) : messages.signedUnknown;
    return `${messages.modelNames[model]} (${messages.power[model]}; ${when})`;
  });
  return `– ${name}: ${models.join('; ')}`;
}
