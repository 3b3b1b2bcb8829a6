import {MODELS, type Agreement} from '../../../src/data/model.ts';
import type {
  ChangedAgreement,
  ListDiff,
  ListName,
  RenamedAgreement,
} from '../data-files/list-diff.ts';
import {pairAgreements, type Pair} from './pair-agreements.ts';

/** One of ICE's lists with its agreements. */
export interface ListVersion extends ListName {
  readonly agreements: readonly Agreement[];
}

function about({state, agency, model}: Agreement): ChangedAgreement {
  return {state, agency, model};
}

function compare(a: ChangedAgreement, b: ChangedAgreement): number {
  const key = ({state, agency, model}: ChangedAgreement): string =>
    `${state} ${agency.toLowerCase()} ${MODELS.indexOf(model)}`;
  return key(a) < key(b) ? -1 : 1;
}

function sorted<Change extends ChangedAgreement>(changes: readonly Change[]): Change[] {
  return [...changes].sort(compare);
}

function signed(agreements: readonly Agreement[]): ListDiff['joined'] {
  return sorted(agreements.map(one => ({...about(one), signed: one.signed})));
}

function toRenamed({before, after, by}: Pair): RenamedAgreement {
  return {
    ...about(after),
    from: before.agency,
    ...(before.state === after.state ? {} : {fromState: before.state}),
    ...(by === 'likely-renamed' ? {isLikely: true} : {}),
  };
}

function isPosted(key: 'document' | 'addendum') {
  return ({before, after}: Pair): boolean => before[key] === null && after[key] !== null;
}

function changed(pairs: readonly Pair[], key: 'signed' | 'document'): ListDiff['redated'] {
  return sorted(
    pairs
      .filter(({before, after}) => before[key] !== after[key])
      .map(({before, after}) => ({...about(after), from: before[key], to: after[key]})),
  );
}

function nameOf({asOf, sheet}: ListName): ListName {
  return {asOf, sheet};
}

/** Compares two lists, agreement by agreement. */
export function diffLists(before: ListVersion, after: ListVersion): ListDiff {
  const {pairs, joined, left} = pairAgreements(before.agreements, after.agreements);
  const kept = pairs.filter(({by}) => by !== 'model-changed');
  const of = (kind: Pair['by']) => pairs.filter(({by}) => by === kind);
  return {
    ...nameOf(after),
    since: nameOf(before),
    joined: signed(joined),
    left: signed(left),
    renamed: sorted(
      pairs.filter(({by}) => by === 'renamed' || by === 'likely-renamed').map(toRenamed),
    ),
    redated: changed(kept, 'signed'),
    modelChanged: sorted(
      of('model-changed').map(({before, after}) => ({...about(after), from: before.model})),
    ),
    documentsPosted: sorted(
      kept
        .filter(isPosted('document'))
        .map(({after}) => ({...about(after), document: after.document!})),
    ),
    documentsChanged: changed(kept, 'document').filter(({from}) => from !== null),
    addendaPosted: sorted(
      kept
        .filter(isPosted('addendum'))
        .map(({after}) => ({...about(after), addendum: after.addendum!})),
    ),
  };
}
