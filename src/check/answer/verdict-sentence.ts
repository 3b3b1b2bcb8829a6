import type {Messages} from '../../i18n/messages.ts';
import type {AgencyAnswer, Answer, AnswerPlace} from '../answer.ts';

/** Words an answer in one sentence. */
export function verdictSentence(answer: Answer, messages: Messages): string {
  switch (answer.kind) {
    case 'signed':
      return signed(answer, messages);
    case 'state-only':
      return stateOnly(answer, messages);
    case 'applied':
      return applied(answer, messages);
    case 'not-listed':
      return notListed(answer, messages);
    case 'choice':
      return messages.choiceVerdict;
    case 'unknown':
      return messages.unknownVerdict;
  }
}

/** Words a place as a line of its own. */
export function placeName(place: AnswerPlace | undefined, messages: Messages): string {
  const name = placeInSentence(place, messages);
  return place?.kind === 'county' || place?.kind === 'city' ? messages.placeName(name) : name;
}

/** Words a place as part of a sentence, which the language's own sentence then inflects. */
function placeInSentence(place: AnswerPlace | undefined, messages: Messages): string {
  if (!place) return '';
  if (place.kind === 'state') return messages.stateNames[place.state] ?? place.name;
  if (place.kind === 'zip') return messages.zipPlace(place.name, place.city ?? null);
  return place.name;
}

/** Words the agency that was asked about and is not on the list. */
function bodyInSentence({place, without}: Answer, messages: Messages): string {
  const [missing] = without;
  return missing
    ? messages.bodyName(missing.role, missing.name, missing.place)
    : placeInSentence(place, messages);
}

/** Counts the agreements of some agencies. */
export function agreementCount(agencies: readonly AgencyAnswer[]): number {
  return agencies.reduce((sum, {agreements}) => sum + agreements.length, 0);
}

function signed({agencies, place}: Answer, messages: Messages): string {
  const agreements = agreementCount(agencies);
  const [first] = agencies;
  if (place?.kind === 'state') {
    return messages.signedState(placeInSentence(place, messages), agencies.length, agreements);
  }
  if (agencies.length === 1) return messages.signedOne(first!.name, agreements);
  if (place?.kind === 'agency') return messages.signedNamesakes(agencies.length, agreements);
  return place?.kind === 'county'
    ? messages.signedCounty(place.name, agencies.length, agreements)
    : messages.signedHere(agencies.length, agreements);
}

function stateOnly(answer: Answer, messages: Messages): string {
  const {place, stateAgencies} = answer;
  const state = messages.stateNames[place?.state ?? ''] ?? '';
  const count = stateAgencies.length;
  return place?.kind === 'agency'
    ? messages.bodyStateOnly(bodyInSentence(answer, messages), count, state)
    : messages.placeStateOnly(placeInSentence(place, messages), count, state);
}

function applied({applied}: Answer, messages: Messages): string {
  const list = applied?.list ?? [];
  return messages.appliedVerdict(list.length === 1 ? list[0]!.name : null, list.length);
}

function notListed(answer: Answer, messages: Messages): string {
  const {place} = answer;
  return place?.kind === 'agency'
    ? messages.bodyNotListed(bodyInSentence(answer, messages))
    : messages.placeNotListed(placeInSentence(place, messages));
}
