import {readFileSync} from 'node:fs';
import {groupAgencies} from '../../data/tools/pack/group-agencies.ts';
import {packAgencies} from '../../data/tools/pack/pack-agencies.ts';
import {sha256Of} from '../../data/tools/xlsx/sheet-file.ts';
import type {Agreement, Dataset, Level, Model} from '../../src/data/model.ts';
import {unpack} from '../../src/data/unpack.ts';

/**
 * ICE's list of 18 May 2026, as it is looked up in: for cases that name agencies and figures. It stays
 * what it is when a newer list is built in.
 */
const FILE = new URL('../fixtures/agencies-2026-05-18.tsv', import.meta.url);
const ORIGIN = {asOf: '2026-05-18', sheet: 'participatingAgencies05182026am.xlsx'};

/** SHA-256 of what the importer and the audit make of it: a rule that changes its reading changes these. */
const DIGESTS = {
  'agreements.json': 'd21c5905e020d2c50c4a607794069574ce5314e5a8ce5e0752f30cbc3a268842',
  'release.json': '12d33ebb84a5ac44a914f58363703d8cec52ce4684ade623d93d3a0e6d4f644e',
  'audit.md': '556c7f6b1e45b2d7dc8c68bd80994c96c69dabb43fa6f48163a60e2c9af961f7',
} as const;

/** Whether a text is, byte for byte, the file that was made of that list. */
export function isFrozenFile(name: keyof typeof DIGESTS, text: string): boolean {
  return sha256Of(Buffer.from(text)) === DIGESTS[name];
}

export function frozenList(): Dataset {
  const [, ...lines] = readFileSync(FILE, 'utf8').trimEnd().split('\n');
  return unpack(packAgencies(groupAgencies(lines.flatMap(toAgreements)), ORIGIN));
}

/** Columns: state, agency, level, county codes, models. */
function toAgreements(line: string): Agreement[] {
  const [state, agency, level, counties, models] = line.split('\t') as [
    string,
    string,
    Level,
    string,
    string,
  ];
  const codes = counties.split(' ').filter(Boolean);
  return (models.split(' ') as Model[]).map(model => ({
    id: `${state} ${agency} ${model}`,
    state,
    agency,
    level,
    iceType: null,
    counties: codes,
    model,
    signed: null,
    document: null,
    addendum: null,
    repairs: [],
  }));
}
