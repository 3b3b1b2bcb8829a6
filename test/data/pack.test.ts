import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {DATA} from '../../data/tools/data-files/data-folder.ts';
import {agencyIdentity} from '../../data/tools/lib/agency-identity.ts';
import {groupAgencies} from '../../data/tools/pack/group-agencies.ts';
import {
  agenciesModule,
  documentsModule,
  stateNamesModule,
  statesModule,
  summaryModule,
} from '../../data/tools/pack/module-texts.ts';
import {packAgencies} from '../../data/tools/pack/pack-agencies.ts';
import {packDocuments} from '../../data/tools/pack/pack-documents.ts';
import type {Agreement} from '../../src/data/model.ts';
import {fillDates, unpackDocuments} from '../../src/data/documents.ts';
import {packedAgencies} from '../../src/data/agencies.generated.ts';
import {summarize} from '../../src/data/summarize.ts';
import {unpack} from '../../src/data/unpack.ts';

const root = new URL('../../', import.meta.url);
const read = async (path: string): Promise<string> => readFile(new URL(path, root), 'utf8');
const agreements = DATA.read('agreements.json');
const release = DATA.read('release.json');
const agencies = groupAgencies(agreements);

test('every agreement of the list comes out of the packed module as it went in', () => {
  const unpacked = unpack(packAgencies(agencies, release));
  fillDates(packDocuments(agencies, agreements), unpacked.agencies());
  assert.deepEqual(unpacked.agencies(), agencies);
  assert.deepEqual([...unpacked.states], [...summarize(agencies)]);
  const flat = unpacked.agencies().flatMap(one => one.agreements.map(a => [one.state, a.model]));
  assert.equal(flat.length, agreements.length);
});

test('every address of a signed document comes out as it went in', () => {
  const documentsOf = unpackDocuments(packDocuments(agencies, agreements), agencies);
  const byIdentity = new Map(
    agencies.map(agency => [agencyIdentity(agency.state, agency.name), agency]),
  );
  for (const {state, agency, model, document, addendum} of agreements) {
    const own = byIdentity.get(agencyIdentity(state, agency))!;
    assert.deepEqual(documentsOf(own, model), {document, addendum});
  }
});

test('an agreement that was not packed has no documents', () => {
  const documentsOf = unpackDocuments(packDocuments([], []), []);
  assert.deepEqual(documentsOf(agencies[0]!, 'task-force'), {document: null, addendum: null});
});

test('packing again writes the bytes that are in the project', async () => {
  const packed = packAgencies(agencies, release, packedAgencies.pending);
  assert.equal(summaryModule(packed), await read('src/data/summary.generated.ts'));
  assert.equal(agenciesModule(packed), await read('src/data/agencies.generated.ts'));
  assert.equal(
    documentsModule(packDocuments(agencies, agreements)),
    await read('src/data/documents.generated.ts'),
  );
  const states = DATA.read('states.json');
  assert.equal(statesModule(states), await read('src/data/states.generated.ts'));
  assert.equal(stateNamesModule(states), await read('src/data/state-names.generated.ts'));
});

test('a name or a date that the columns have no room for is refused by name', () => {
  const [first] = agencies as [(typeof agencies)[0]];
  assert.throws(() => packAgencies([{...first, name: 'Office <b>'}], release), /Office <b>/);
  const [agreement] = agreements as [Agreement];
  const early = [{...agreement, signed: '1999-12-31'}];
  assert.throws(() => packDocuments(groupAgencies(early), early), /1999-12-31/);
  assert.throws(() => packAgencies([{...first, counties: ['99999']}], release), /99999/);
});
