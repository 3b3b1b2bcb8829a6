import type {DocumentsOf, Model} from '../../data/model.ts';
import {MODELS} from '../../data/model.ts';
import type {AgencyRecord, Index} from '../../search/index/create-index.ts';
import {find} from '../../search/find/find.ts';
import {isMilitary, readZip} from '../../search/query/read-zip.ts';
import {candidateById} from '../../search/candidate-by-id.ts';
import {candidateId, type Candidate, type SearchResult} from '../../search/match/candidate.ts';
import type {
  AgencyAnswer,
  Answer,
  AnswerKind,
  Applicant,
  Around,
  AskedBody,
  Relation,
} from './answer.ts';
import {byPower, type AskedRecords, type RecordsAround} from './asked-bodies.ts';
import {sortChoices} from './choices.ts';
import {laterOf} from './later-totals.ts';
import {placeContext} from './place-context.ts';

const isSigned = ({agency}: AgencyRecord): boolean => agency.agreements.length > 0;

function toAnswer({agency}: AgencyRecord, documentsOf: DocumentsOf | undefined): AgencyAnswer {
  const {name, state, level, counties} = agency;
  const agreements = [...agency.agreements]
    .sort((a, b) => MODELS.indexOf(b.model) - MODELS.indexOf(a.model))
    .map(({model, signed}) => {
      const papers = documentsOf?.(agency, model);
      const addendum = papers?.addendum ? {addendum: papers.addendum} : {};
      return {model, signed: signed ?? null, document: papers?.document ?? null, ...addendum};
    });
  return {name, state, level, countyFips: [...counties], agreements};
}

function toApplicant({agency, applied}: AgencyRecord): Applicant {
  const {name, state, level, counties} = agency;
  return {name, state, level, countyFips: [...counties], models: [...applied] as Model[]};
}

/** Options of a query. */
export interface QueryOptions {
  /** USPS code of the state that is looked in first. */
  readonly state?: string | null;
  /** Id of the suggestion or choice that the query is the text of. */
  readonly id?: string | null;
}

/** Answers a query: by its id where this index knows it, else by its text. Loads nothing. */
export function answerQuery(
  index: Index,
  query: string,
  {state, id}: QueryOptions = {},
  documentsOf?: DocumentsOf,
): Answer {
  const chosen = id ? candidateById(index, id) : undefined;
  const result = chosen
    ? resultOf(chosen, find(index, query))
    : find(index, query, state ?? undefined);
  return answerResult(index, query, result, documentsOf);
}

/** Returns what was chosen, with others of its name where its text leads to it as well. */
function resultOf(chosen: Candidate, byText: SearchResult): SearchResult {
  const {candidates, isGuess} = byText;
  const isSame = candidates.length === 1 && candidateId(candidates[0]!) === candidateId(chosen);
  return isSame && !isGuess ? byText : {candidates: [chosen], others: [], isGuess: false};
}

function answerResult(
  index: Index,
  query: string,
  found: SearchResult,
  documentsOf?: DocumentsOf,
): Answer {
  const {candidates, others, isGuess} = found;
  const [candidate] = candidates;
  if (!candidate || candidates.length > 1 || isGuess) {
    const choices = candidates.length > 0 ? {choices: sortChoices(index, candidates)} : {};
    const military = isMilitary(readZip(query) ?? '') ? {militaryMail: true as const} : {};
    const kind = isGuess || !candidate ? 'unknown' : 'choice';
    return {...blank(index, query, kind), ...military, ...choices};
  }
  const choices = others.length > 0 ? {choices: sortChoices(index, others)} : {};
  return {...answerCandidate(index, query, candidate, documentsOf), ...choices};
}

function blank(index: Index, query: string, kind: AnswerKind): Answer {
  const incomplete = index.places ? {} : {incomplete: true as const};
  const lists = {asked: [], agencies: [], nearby: [], around: [], without: [], left: []};
  return {query, kind, asOf: index.dataset.asOf, ...lists, stateAgencies: [], ...incomplete};
}

/** Answers about one candidate. */
export function answerCandidate(
  index: Index,
  query: string,
  candidate: Candidate,
  documentsOf?: DocumentsOf,
): Answer {
  const {place, asked, records, around} = placeContext(index, candidate);
  const write = (list: readonly AgencyRecord[]) =>
    list.filter(isSigned).map(record => toAnswer(record, documentsOf));
  const bodies = asked.map(body => toAsked(body, write));
  const isTold = ({listed, role}: AskedBody) => !listed && role !== 'other';
  const rest = writeAround(around, write);
  const ofState = stateRecords(index, candidate, records);
  const stateAgencies = write(ofState);
  const applicants = records.filter(record => record.applied.length > 0);
  const applied = {asOf: index.dataset.pending?.asOf ?? '', list: applicants.map(toApplicant)};
  const agencies = write(records);
  const isNamed = place.kind === 'agency';
  const told = [...records, ...Object.values(around).flat(), ...ofState];
  const later = laterOf(index.dataset, place.state);
  const isOnlyState = stateAgencies.length > 0 && !(isNamed && rest.length > 0);
  return {
    ...blank(index, query, kindOf(agencies, applicants, isOnlyState)),
    place,
    asked: bodies,
    agencies,
    nearby: rest.flatMap(({agencies}) => agencies),
    around: rest,
    without: bodies
      .filter(body => !body.listed && (isNamed || isTold(body)))
      .map(({role, name, place}) => ({role, name, place})),
    left: [...new Set(told.flatMap(({left}) => left))],
    ...(later ? {later} : {}),
    stateAgencies,
    ...(applicants.length > 0 ? {applied} : {}),
  };
}

type Write = (list: readonly AgencyRecord[]) => AgencyAnswer[];

function toAsked({role, name, place, why, records}: AskedRecords, write: Write): AskedBody {
  const agencies = write(records);
  const left = records.flatMap(record => record.left);
  const leftOfBody = left.length > 0 ? {left} : {};
  return {role, name, place, listed: agencies.length > 0, agencies, ...leftOfBody, why};
}

/** Writes the agencies around a place, each relation by power; those without any are left out. */
function writeAround(around: RecordsAround, write: Write): Around[] {
  return Object.entries(around)
    .map(([relation, records]) => ({
      relation: relation as Relation,
      agencies: write([...records].sort(byPower)),
    }))
    .filter(({agencies}) => agencies.length > 0);
}

/** Lists the agencies that act across a candidate's state; a state itself asks for them. */
function stateRecords(
  index: Index,
  {kind, state}: Candidate,
  asked: readonly AgencyRecord[],
): readonly AgencyRecord[] {
  const told = new Set(kind === 'state' ? [] : asked.map(({agency}) => agency));
  return (index.recordsByState.get(state) ?? [])
    .filter(({agency}) => agency.level === 'state' && !told.has(agency))
    .sort(byPower);
}

function kindOf(
  signed: readonly AgencyAnswer[],
  applicants: readonly AgencyRecord[],
  isOnlyState: boolean,
): AnswerKind {
  if (signed.length > 0) return 'signed';
  if (applicants.length > 0) return 'applied';
  return isOnlyState ? 'state-only' : 'not-listed';
}
