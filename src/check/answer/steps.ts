import {MODELS, type Model} from '../../data/model.ts';
import type {AgencyAnswer, Answer} from '../answer.ts';
import type {StepsKind} from '../../data/vocabulary.ts';

/** Which steps fit an answer: what isn't signed is not to be ended. */
export interface Steps {
  readonly kind: StepsKind;
  /** Models in force that the steps are about, weakest first: how each ends. */
  readonly models: readonly Model[];
  /** Florida's board must approve the end of a county jail's agreement. */
  readonly needsBoard: boolean;
}

/** The steps for an answer, or null when there is no answer yet. */
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
