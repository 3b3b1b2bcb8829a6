import {MODELS, type Model} from '../../data/model.ts';
import type {AgencyAnswer, Answer} from '../look-up/answer.ts';
import type {StepsKind} from '../../data/vocabulary.ts';

/** Steps that fit an answer: only what is signed can be ended. */
export interface Steps {
  readonly kind: StepsKind;
  /** Models in force, weakest first: the steps say how each ends. */
  readonly models: readonly Model[];
  /** Set where Florida's board must approve the end of a county jail's agreement. */
  readonly needsBoard: boolean;
}

/** Chooses the steps for an answer; null when there is no answer yet. */
export function stepsFor(answer: Answer): Steps | null {
  const {kind, place, agencies, stateAgencies} = answer;
  if (kind === 'choice' || kind === 'unknown') return null;
  const signed = kind === 'state-only' ? stateAgencies : agencies;
  const held = new Set(signed.flatMap(agency => agency.agreements.map(one => one.model)));
  const hasJail = signed.some(({level}) => level === 'county');
  return {
    kind: kind === 'signed' && agencies.every(isState) ? 'state-only' : kind,
    models: MODELS.filter(model => held.has(model)),
    needsBoard: hasJail && place?.state === 'FL',
  };
}

function isState({level}: AgencyAnswer): boolean {
  return level === 'state';
}
