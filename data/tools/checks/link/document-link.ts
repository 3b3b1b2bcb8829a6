import type {Repair} from '../../../../src/data/model.ts';
import {cleanText} from '../../lib/clean-text.ts';
import type {Cell} from '../../xlsx/sheet-table.ts';
import {iceAddress} from './ice-address.ts';
import {repairAddress} from './repair-address.ts';
import {isSafelink, unwrapSafelink} from './safelinks.ts';

/** Content of a MOA or ADDENDUM cell: an address, a promise of one, nothing, or a bad one. */
export type LinkState = 'posted' | 'pending' | 'none' | 'refused';

/** The address in a cell, on ice.gov; and the repair it took. */
export interface LinkReading {
  readonly address: string | null;
  readonly state: LinkState;
  readonly repair: Repair | null;
}

const PENDING = /\bpending\b/i;
const ADDRESS = /^(?:https?:|www\.|[a-z-]+-extension:)\S/i;
const SAFELINK = 'a SafeLinks wrapper';
const AS_TEXT = 'an address without a link';
const CHARACTERS = 'characters';
const ELSEWHERE = 'an address elsewhere than on ice.gov';
const MAX_LAYERS = 4;

function written(cell: Cell): string | null {
  if (cell.link) return cell.link;
  const text = cleanText(cell.text);
  return ADDRESS.test(text) ? text : null;
}

/** Takes wrappers and slips off, layer by layer. */
function unwrap(raw: string): {address: string; faults: string[]} {
  let address = raw;
  const faults: string[] = [];
  for (let layer = 0; layer < MAX_LAYERS; layer++) {
    const repaired = repairAddress(address);
    faults.push(...repaired.faults);
    address = repaired.address;
    if (!isSafelink(address)) break;
    faults.push(SAFELINK);
    address = unwrapSafelink(address) ?? '';
  }
  return {address, faults};
}

/** Records the kind of fault and never the faulty address: a wrapper tells whose mail it came from. */
function repairOf(field: string, faults: readonly string[], to: string): Repair | null {
  if (faults.length === 0) return null;
  const kind = faults.includes(SAFELINK) ? 'safelink' : 'address';
  return {field, from: [...new Set(faults)].join(', '), to, kind};
}

/** Records that a link was left out, without its address, which may name a mailbox. */
function refusal(field: string): Repair {
  return {field, from: ELSEWHERE, to: 'left out', kind: 'refused'};
}

/** Reads the link of a cell. Only https addresses on ice.gov come out, and never a wrapper. */
export function readDocumentLink(field: 'document' | 'addendum', cell: Cell): LinkReading {
  const raw = written(cell);
  if (!raw) {
    const state = PENDING.test(cell.text) ? 'pending' : 'none';
    return {address: null, state, repair: null};
  }
  const {address: unwrapped, faults} = unwrap(raw);
  const address = iceAddress(unwrapped);
  if (!address) return {address: null, state: 'refused', repair: refusal(field)};
  const others = [...(cell.link ? [] : [AS_TEXT]), ...(address === unwrapped ? [] : [CHARACTERS])];
  return {address, state: 'posted', repair: repairOf(field, [...faults, ...others], address)};
}
