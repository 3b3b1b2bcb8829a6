import {isTerritory} from '../../data/states.ts';
import {worksInPrisons} from '../../data/works-in-prisons.ts';
import type {Role} from '../../data/vocabulary.ts';
import type {Messages} from '../../i18n/messages.ts';
import type {AgencyAnswer, Answer, AnswerPlace, Around, AskedBody} from '../look-up/answer.ts';
import type {BodyState} from './body-mark.ts';

/** Line of a verdict: what is said of one body, or of all together where there is no state. */
export interface VerdictLine {
  readonly state: BodyState | null;
  readonly text: string;
}

/** Most bodies that a verdict names; of more, a county's own are named and the others counted. */
const MOST_NAMED = 4;

/** Most agencies that a line beside the verdict names. */
const MOST_NAMED_BESIDE = 3;

/** Words an answer in as few lines as there are bodies to speak of. */
export function verdictLines(answer: Answer, messages: Messages): readonly VerdictLine[] {
  const {kind, place, asked, applied} = answer;
  if (kind === 'choice') return [plain(messages.choiceVerdict)];
  if (kind === 'unknown') return [plain(messages.unknownVerdict)];
  if (asked.length === 0) return [plain(withoutBodies(answer, messages))];
  if (asked.length > MOST_NAMED) return summary(answer, messages);
  const isOne = place?.kind === 'agency' && asked.length === 1;
  return asked.map(body => lineOf(body, {applied, isOne}, messages));
}

/** Words what comes second: agencies around the place, and those of its state. */
export function secondLines(answer: Answer, messages: Messages): readonly string[] {
  const {place, around, stateAgencies} = answer;
  if (!place || place.kind === 'state') return [];
  const parts = agenciesOf(around, relation => relation === 'part');
  const nearby = agenciesOf(around, relation => relation !== 'part');
  const inPrisons = stateAgencies.filter(worksInPrisons).length;
  const everywhere = stateAgencies.length - inPrisons;
  const state = messages.stateNames[place.state] ?? place.state;
  const name = place.city ?? place.name;
  return [
    parts.length > 0 ? messages.alsoInParts(name, parts.length, fewNames(parts)) : '',
    nearby.length > 0 ? messages.alsoNearby(nearby.length, fewNames(nearby)) : '',
    stateAgencies.length > 0
      ? messages.stateAgencies(state, everywhere, inPrisons, isTerritory(place.state))
      : '',
  ].filter(line => line !== '');
}

/** Words that a no is no proof, or that it is none beside a yes; empty where nobody is unlisted. */
export function cautionOf({kind, asked, applied}: Answer, messages: Messages): string {
  if (kind === 'not-listed' || kind === 'state-only') return messages.caution;
  const isUnlisted = asked.some(body => stateOf(body, applied) === 'not-listed');
  return isUnlisted ? messages.cautionBeside : '';
}

/** Words an answer's place as a line of its own, with its state; an agency's is its state alone. */
export function placeLine(answer: Answer, messages: Messages): string {
  const {place} = answer;
  if (!place) return '';
  const state = messages.stateNames[place.state] ?? place.state;
  const name = placeName(answer, messages);
  return name ? messages.placeIn(name, state) : state;
}

/** Words an answer's place without its state; empty for a state and where an agency was asked for. */
export function placeName(answer: Answer, messages: Messages): string {
  const {place} = answer;
  if (!place || place.kind === 'state' || place.kind === 'agency') return '';
  return place.kind === 'zip'
    ? messages.zipPlace(place.name, place.city ?? null, countyOf(answer))
    : messages.placeName(place.name);
}

/** Gives the name of the county of a ZIP code; null where it is not known. */
export function countyOf({place, asked}: Answer): string | null {
  return place?.county ?? asked.find(({role}) => role.startsWith('county-'))?.place ?? null;
}

/** Counts the agreements of some agencies. */
export function agreementCount(agencies: readonly AgencyAnswer[]): number {
  return agencies.reduce((sum, {agreements}) => sum + agreements.length, 0);
}

function plain(text: string): VerdictLine {
  return {state: null, text};
}

/** Tells what a verdict says of a body. */
function stateOf(body: AskedBody, applied: Answer['applied']): BodyState {
  if (body.why === 'may-be-head') return 'may-be';
  if (body.listed) return 'listed';
  return applied?.list.some(one => isSame(one, body)) ? 'applied' : 'not-listed';
}

/** Tells whether an applicant, which has only a name and a level, is this body. */
function isSame(
  {name, level}: {readonly name: string; readonly level: AgencyAnswer['level']},
  body: AskedBody,
): boolean {
  if (name === body.name) return true;
  if (body.role === 'city-police') return level === 'municipal';
  if (level !== 'county' || body.role === 'other') return false;
  return /sheriff/i.test(name) === (body.role === 'county-sheriff');
}

interface LineContext {
  readonly applied: Answer['applied'];
  /** Set where one body was asked about by name: it gets a whole sentence. */
  readonly isOne: boolean;
}

function lineOf(body: AskedBody, context: LineContext, messages: Messages): VerdictLine {
  const state = stateOf(body, context.applied);
  return {state, text: textOf(body, state, context.isOne, messages)};
}

function textOf(body: AskedBody, state: BodyState, isOne: boolean, messages: Messages): string {
  const {role, name, place, agencies, why, left} = body;
  const label = labelOf(body, messages);
  const agreements = agreementCount(agencies);
  const [first] = agencies;
  switch (state) {
    case 'may-be':
      return messages.bodyMayBeUnder(label, first?.name ?? '');
    case 'applied':
      return messages.bodyApplied(label);
    case 'not-listed':
      if (left) return messages.bodyLeft(label, left[0]!.date);
      return isOne ? messages.namedNotListed(role, name, place) : messages.bodyNotListed(label);
    case 'listed':
      if (why === 'head') return messages.bodyUnder(label, first?.name ?? '', agreements);
      return isOne ? messages.signedOne(label, agreements) : messages.bodySigned(label, agreements);
  }
}

/** Roles that a county's people know by the agency's name: a jail may be several counties' own. */
const KNOWN_BY_NAME: readonly Role[] = ['county-police', 'county-jail'];

/** Names a body: as ICE does where that is the name to know it by, else by its role and place. */
function labelOf({role, name, place, agencies, why}: AskedBody, messages: Messages): string {
  const [first, ...more] = agencies;
  const isByIce = first !== undefined && more.length === 0 && why === 'county';
  if (isByIce && KNOWN_BY_NAME.includes(role)) return messages.bodyName('other', first.name, place);
  const isOwnName = agencies.some(agency => agency.name === name);
  return messages.bodyName(isOwnName ? 'other' : role, name, place);
}

/** Says how many signed, names a county's own bodies, and counts the others. */
function summary(answer: Answer, messages: Messages): readonly VerdictLine[] {
  const {place, asked, agencies, applied} = answer;
  const agreements = agreementCount(agencies);
  if (place?.kind === 'agency') {
    return [{state: 'listed', text: messages.signedNamesakes(agencies.length, agreements)}];
  }
  const isTold = (body: AskedBody) => body.role.startsWith('county-') || body.agencies.length === 0;
  const told = asked.filter(isTold).slice(0, MOST_NAMED);
  const rest = asked.filter(body => body.listed && !told.includes(body));
  const police = rest.filter(({role}) => role === 'city-police').length;
  return [
    ...(agencies.length > 0
      ? [plain(messages.signedIn(place?.name ?? '', agencies.length, agreements))]
      : []),
    ...told.map(body => lineOf(body, {applied, isOne: false}, messages)),
    ...(rest.length > 0
      ? [{state: 'listed' as const, text: messages.othersSigned(police, rest.length - police)}]
      : []),
  ];
}

/** Words an answer that is about no body: a state's, or one of a county that we name no sheriff of. */
function withoutBodies({kind, place, agencies, applied}: Answer, messages: Messages): string {
  if (!place) return '';
  const name = nameInSentence(place, messages);
  if (kind === 'signed') {
    return messages.signedIn(name, agencies.length, agreementCount(agencies));
  }
  const list = applied?.list ?? [];
  if (list.length > 0) {
    return messages.appliedVerdict(list.length === 1 ? list[0]!.name : null, list.length);
  }
  return place.kind === 'zip' ? messages.zipNotListed(place.name) : messages.placeNotListed(name);
}

/** Names a place as part of a sentence, which the language's own sentence then inflects. */
function nameInSentence({kind, name, state}: AnswerPlace, messages: Messages): string {
  return kind === 'state' ? (messages.stateNames[state] ?? name) : name;
}

function agenciesOf(
  around: readonly Around[],
  isAsked: (relation: Around['relation']) => boolean,
): readonly AgencyAnswer[] {
  return around.filter(({relation}) => isAsked(relation)).flatMap(({agencies}) => agencies);
}

function fewNames(agencies: readonly AgencyAnswer[]): readonly string[] {
  return agencies.length > MOST_NAMED_BESIDE ? [] : agencies.map(({name}) => name);
}
