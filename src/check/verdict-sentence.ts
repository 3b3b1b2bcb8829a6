import type {Messages} from '../i18n/messages.ts';
import type {AgencyAnswer, Answer, AnswerPlace} from './answer.ts';

/** The one sentence that an answer comes down to. */
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

/** A place as a sentence names it: a ZIP code by its digits, a state by its name. */
export function placeName(place: AnswerPlace | undefined, messages: Messages): string {
  if (!place) return '';
  if (place.kind === 'state') return messages.stateNames[place.state] ?? place.name;
  if (place.kind === 'zip') return messages.zipPlace(place.name, place.city ?? null);
  return place.name;
}

/** How many agreements some agencies hold together. */
export function agreementCount(agencies: readonly AgencyAnswer[]): number {
  return agencies.reduce((sum, {agreements}) => sum + agreements.length, 0);
}

function signed({agencies, place}: Answer, messages: Messages): string {
  const agreements = agreementCount(agencies);
  const [first] = agencies;
  if (place?.kind === 'state') {
    return messages.signedState(placeName(place, messages), agencies.length, agreements);
  }
  if (agencies.length === 1) return messages.signedOne(first!.name, agreements);
  if (place?.kind === 'agency') return messages.signedNamesakes(agencies.length, agreements);
  return place?.kind === 'county'
    ? messages.signedCounty(place.name, agencies.length, agreements)
    : messages.signedHere(agencies.length, agreements);
}

function stateOnly({place, stateAgencies}: Answer, messages: Messages): string {
  const name = placeName(place, messages);
  const state = messages.stateNames[place?.state ?? ''] ?? '';
  return place?.kind === 'agency'
    ? messages.bodyStateOnly(name, stateAgencies.length, state)
    : messages.placeStateOnly(name, stateAgencies.length, state);
}

function applied({applied}: Answer, messages: Messages): string {
  const list = applied?.list ?? [];
  return messages.appliedVerdict(list.length === 1 ? list[0]!.name : null, list.length);
}

function notListed({place}: Answer, messages: Messages): string {
  const name = placeName(place, messages);
  return place?.kind === 'agency' ? messages.bodyNotListed(name) : messages.placeNotListed(name);
}
