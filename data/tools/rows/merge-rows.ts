import {MODELS, type Agreement, type Repair} from '../../../src/data/model.ts';
import {agencyIdentity} from '../lib/agency-identity.ts';
import {groupBy} from '../lib/group-by.ts';
import type {ReadRow} from './read-row.ts';

/** One agreement, and the rows of the sheet that state it. */
export interface MergedAgreement {
  readonly agreement: Agreement;
  /** The first row is the one that was kept. */
  readonly rows: readonly ReadRow[];
}

/**
 * Sorts the rows of an agreement; the first is kept: one whose document is posted, since ICE fills
 * that in once it has the document; then the later date, that of the document in force; then the
 * upper row.
 */
function byTrust(a: ReadRow, b: ReadRow): number {
  const [hasFirst, hasSecond] = [a.agreement.document !== null, b.agreement.document !== null];
  if (hasFirst !== hasSecond) return hasFirst ? -1 : 1;
  const [first, second] = [a.agreement.signed ?? '', b.agreement.signed ?? ''];
  if (first !== second) return first < second ? 1 : -1;
  return a.row - b.row;
}

function sayTwice(kept: ReadRow, other: ReadRow): Repair {
  const say = ({agreement}: ReadRow): string => `signed ${agreement.signed ?? 'without a date'}`;
  return {field: 'row', from: `${say(kept)}; ${say(other)}`, to: say(kept), kind: 'said-twice'};
}

/** Columns that make rows one agreement. */
const IDENTITY = ['state', 'agency', 'model'];

/** Repairs without which another row would not be seen to say the same agreement. */
function identityRepairs({agreement}: ReadRow): Repair[] {
  return agreement.repairs.filter(({field}) => IDENTITY.includes(field));
}

/** Merges rows of the same agency and model into one agreement. */
function mergeGroup(group: readonly ReadRow[]): MergedAgreement {
  const [kept, ...others] = [...group].sort(byTrust) as [ReadRow, ...ReadRow[]];
  const {agreement} = kept;
  const document = group.find(row => row.agreement.document)?.agreement.document ?? null;
  const addendum = group.find(row => row.agreement.addendum)?.agreement.addendum ?? null;
  const repairs = [
    ...agreement.repairs,
    ...others.flatMap(other => [...identityRepairs(other), sayTwice(kept, other)]),
  ];
  const merged = {
    ...agreement,
    document: agreement.document ?? document,
    addendum: agreement.addendum ?? addendum,
    repairs,
  };
  return {agreement: merged, rows: [kept, ...others]};
}

function placeLike(merged: MergedAgreement, placed: Agreement): MergedAgreement {
  const {agreement} = merged;
  if (agreement.counties.length > 0 || agreement.level === 'state') return merged;
  const to = placed.counties.join(', ');
  const repair = {field: 'county', from: '', to, kind: 'same-agency'};
  const repairs = [...agreement.repairs, repair];
  return {...merged, agreement: {...agreement, counties: placed.counties, repairs}};
}

/** Gives all agreements of an agency the counties that one of its rows gives. */
function shareCounties(group: readonly MergedAgreement[]): MergedAgreement[] {
  const placed = group.find(({agreement}) => agreement.counties.length > 0)?.agreement;
  return placed ? group.map(merged => placeLike(merged, placed)) : [...group];
}

function compare(a: MergedAgreement, b: MergedAgreement): number {
  const key = ({agreement: {state, id, model}}: MergedAgreement): string => {
    const agency = id.slice(0, -model.length);
    return `${state} ${agency} ${MODELS.indexOf(model)}`;
  };
  return key(a) < key(b) ? -1 : 1;
}

/** Merges rows into agreements, sorted by state, agency and power of the model. */
export function mergeRows(rows: readonly ReadRow[]): MergedAgreement[] {
  const merged = [...groupBy(rows, row => row.agreement.id).values()].map(mergeGroup);
  const agencies = groupBy(merged, ({agreement}) =>
    agencyIdentity(agreement.state, agreement.agency),
  );
  return [...agencies.values()].flatMap(shareCounties).sort(compare);
}
