import type {AgencyAgreement, Model} from '../data/model.ts';
import {MODELS} from '../data/model.ts';
import type {Body, Index} from '../search/create-index.ts';
import {find} from '../search/find.ts';
import type {Found, Target} from '../search/candidate.ts';
import type {AgencyAnswer, Answer, AnswerKind, Applicant, DocumentsOf} from './answer.ts';
import {sortChoices} from './choices.ts';
import {factsOf} from './place-context.ts';

const power = ({model}: AgencyAgreement): number => MODELS.indexOf(model);

const isSigned = ({agency}: Body): boolean => agency.agreements.length > 0;

function strongest({agency}: Body): number {
  return Math.max(-1, ...agency.agreements.map(power));
}

/** Strongest power first, then by name. */
function byPower(a: Body, b: Body): number {
  return strongest(b) - strongest(a) || (a.agency.name < b.agency.name ? -1 : 1);
}

function toAnswer({agency}: Body, documentsOf: DocumentsOf | undefined): AgencyAnswer {
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

function toApplicant({agency, applied}: Body): Applicant {
  const {name, state, level, counties} = agency;
  return {name, state, level, countyFips: [...counties], models: [...applied] as Model[]};
}

/** The answer to a query; looks in the state `hint` first. Nothing here loads or waits. */
export function answerQuery(
  index: Index,
  query: string,
  hint?: string,
  documentsOf?: DocumentsOf,
): Answer {
  return answerFound(index, query, find(index, query, hint), documentsOf);
}

function answerFound(index: Index, query: string, found: Found, documentsOf?: DocumentsOf): Answer {
  const {targets, others, isGuess} = found;
  const [target] = targets;
  if (!target || targets.length > 1 || isGuess) {
    const choices = targets.length > 0 ? {choices: sortChoices(index, targets)} : {};
    return {...blank(index, query, isGuess || !target ? 'unknown' : 'choice'), ...choices};
  }
  const choices = others.length > 0 ? {choices: sortChoices(index, others)} : {};
  return {...answerTarget(index, query, target, documentsOf), ...choices};
}

function blank(index: Index, query: string, kind: AnswerKind): Answer {
  const incomplete = index.places ? {} : {incomplete: true as const};
  const lists = {agencies: [], nearby: [], without: [], stateAgencies: []};
  return {query, kind, asOf: index.dataset.asOf, ...lists, ...incomplete};
}

/** The answer about one target. */
export function answerTarget(
  index: Index,
  query: string,
  target: Target,
  documentsOf?: DocumentsOf,
): Answer {
  const {place, bodies, nearby, without} = factsOf(index, target);
  const signed = bodies.filter(isSigned);
  const near = nearby.filter(isSigned);
  const applicants = bodies.filter(body => !isSigned(body));
  const apart = (index.bodiesByState.get(target.state) ?? []).filter(
    body =>
      body.agency.level === 'state' &&
      isSigned(body) &&
      (target.kind === 'state' || !bodies.includes(body)),
  );
  const write = (list: readonly Body[]) =>
    [...list].sort(byPower).map(body => toAnswer(body, documentsOf));
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
  signed: readonly Body[],
  applicants: readonly Body[],
  isOnlyState: boolean,
): AnswerKind {
  if (signed.length > 0) return 'signed';
  if (applicants.length > 0) return 'applied';
  return isOnlyState ? 'state-only' : 'not-listed';
}
