import type {AgencyAgreement, DocumentsOf, Model} from '../data/model.ts';
import {MODELS} from '../data/model.ts';
import type {AgencyRecord, Index} from '../search/create-index.ts';
import {find} from '../search/find.ts';
import {candidateById} from '../search/candidate-by-id.ts';
import {candidateId, type Candidate, type SearchResult} from '../search/candidate.ts';
import type {AgencyAnswer, Answer, AnswerKind, Applicant} from './answer.ts';
import {sortChoices} from './choices.ts';
import {placeContext} from './place-context.ts';

const power = ({model}: AgencyAgreement): number => MODELS.indexOf(model);

const isSigned = ({agency}: AgencyRecord): boolean => agency.agreements.length > 0;

function strongest({agency}: AgencyRecord): number {
  return Math.max(-1, ...agency.agreements.map(power));
}

/** Sorts by power, strongest first, then by name. */
function byPower(a: AgencyRecord, b: AgencyRecord): number {
  return strongest(b) - strongest(a) || (a.agency.name < b.agency.name ? -1 : 1);
}

function toAnswer({agency}: AgencyRecord, documentsOf: DocumentsOf | undefined): AgencyAnswer {
  const {name, state, level, counties} = agency;
  const agreements = [...agency.agreements]
    .sort((a, b) => power(b) - power(a))
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
    return {...blank(index, query, isGuess || !candidate ? 'unknown' : 'choice'), ...choices};
  }
  const choices = others.length > 0 ? {choices: sortChoices(index, others)} : {};
  return {...answerCandidate(index, query, candidate, documentsOf), ...choices};
}

function blank(index: Index, query: string, kind: AnswerKind): Answer {
  const incomplete = index.places ? {} : {incomplete: true as const};
  const lists = {agencies: [], nearby: [], without: [], stateAgencies: []};
  return {query, kind, asOf: index.dataset.asOf, ...lists, ...incomplete};
}

/** Answers about one candidate. */
export function answerCandidate(
  index: Index,
  query: string,
  candidate: Candidate,
  documentsOf?: DocumentsOf,
): Answer {
  const {place, records, nearby, without} = placeContext(index, candidate);
  const signed = records.filter(isSigned);
  const near = nearby.filter(isSigned);
  const applicants = records.filter(record => !isSigned(record));
  const apart = (index.recordsByState.get(candidate.state) ?? []).filter(
    record =>
      record.agency.level === 'state' &&
      isSigned(record) &&
      (candidate.kind === 'state' || !records.includes(record)),
  );
  const write = (list: readonly AgencyRecord[]) =>
    [...list].sort(byPower).map(record => toAnswer(record, documentsOf));
  const isOnlyState = apart.length > 0 && near.length === 0;
  const applied = {asOf: index.dataset.pending?.asOf ?? '', list: applicants.map(toApplicant)};
  return {
    ...blank(index, query, kindOf(signed, applicants, isOnlyState)),
    place,
    agencies: write(signed),
    nearby: write(near),
    without,
    stateAgencies: write(apart),
    ...(applicants.length > 0 ? {applied} : {}),
  };
}

function kindOf(
  signed: readonly AgencyRecord[],
  applicants: readonly AgencyRecord[],
  isOnlyState: boolean,
): AnswerKind {
  if (signed.length > 0) return 'signed';
  if (applicants.length > 0) return 'applied';
  return isOnlyState ? 'state-only' : 'not-listed';
}
