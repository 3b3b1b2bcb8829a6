import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {agencyIdentity} from '../../data/tools/lib/agency-identity.ts';
import {agreementId} from '../../data/tools/lib/agreement-id.ts';
import {groupAgencies} from '../../data/tools/pack/group-agencies.ts';
import {agenciesModule, summaryModule} from '../../data/tools/pack/module-texts.ts';
import {packAgencies} from '../../data/tools/pack/pack-agencies.ts';
import {packDocuments} from '../../data/tools/pack/pack-documents.ts';
import {readCounties} from '../../data/tools/reference/counties.ts';
import {fillDates, unpackDocuments} from '../../src/data/documents.ts';
import {LEVELS, MODELS, type Agreement} from '../../src/data/model.ts';
import {
  END_MARKS,
  ENDINGS,
  type PackedAgencies,
  type PackedSummary,
} from '../../src/data/packed.ts';
import {states} from '../../src/data/states.ts';
import {summarize} from '../../src/data/summarize.ts';
import {unpack} from '../../src/data/unpack.ts';
import {always} from '../helpers/fuzz.ts';
import {anyText} from '../helpers/hostile.ts';

const ORIGIN = {asOf: '2026-05-18', sheet: 'list.xlsx'};
const MARKS = new RegExp(`[${END_MARKS.replace(/[\]^\\]/g, '\\$&')}]`, 'g');
const MS_PER_DAY = 86_400_000;

const counties = readCounties().map(({fips}) => fips);

const name = fc
  .tuple(anyText, fc.constantFrom(...ENDINGS))
  .map(([stem, ending]) => stem.replace(MARKS, '') + ending);
const date = fc.option(
  fc
    .integer({min: Date.UTC(2002, 0, 1) / MS_PER_DAY, max: Date.UTC(2026, 4, 18) / MS_PER_DAY})
    .map(day => new Date(day * MS_PER_DAY).toISOString().slice(0, 10)),
);
const address = fc.option(
  fc.constantFrom(
    'https://www.ice.gov/doclib/287gMOA/Collier_TFM.pdf',
    'https://www.ice.gov/doclib/287gMOA/NaplesPoliceDeptFL_TFM_MOA_05.08.2025.pdf',
    'https://www.ice.gov/doclib/287gMOA/*$@=~a[.pdf',
    'https://www.ice.gov/doclib/287gMOA/.pdf',
    'https://www.ice.gov/doclib/foia/a b.pdf?x=%20',
    'https://www.ice.gov/!',
  ),
);

const agreement = fc.constantFrom(...states.values()).chain(({code, fips}) => {
  const own = counties.filter(county => county.startsWith(fips));
  const some =
    own.length > 0 ? fc.subarray(own, {maxLength: Math.min(3, own.length)}) : fc.constant([]);
  return fc.record({
    state: fc.constant(code),
    agency: name,
    level: fc.constantFrom(...LEVELS),
    counties: some,
    model: fc.constantFrom(...MODELS),
    signed: date,
    document: address,
    addendum: address,
  });
});

/** Agreements of agencies that are told apart, as a list has them after it was merged. */
const agreements = fc.array(agreement, {maxLength: 12}).map((all): Agreement[] => {
  const ids = new Map<string, Agreement>();
  for (const one of all) {
    const id = `${agencyIdentity(one.state, one.agency)}|${one.model}`;
    const first = [...ids.values()].find(
      other => agencyIdentity(other.state, other.agency) === agencyIdentity(one.state, one.agency),
    );
    const same = first && {agency: first.agency, level: first.level, counties: first.counties};
    const key = agreementId(one.state, one.agency, one.model);
    ids.set(id, {...one, ...same, id: key, iceType: null, repairs: []});
  }
  return [...ids.values()];
});

/** Reads the value that a generated module exports. */
function valueIn(text: string): unknown {
  const literal = text.slice(text.indexOf('= {') + 2, text.lastIndexOf(';'));
  return (0, eval)(`(${literal})`);
}

always(
  'whatever a list holds, it comes out of the packed module as it went in',
  agreements,
  all => {
    const agencies = groupAgencies(all);
    const whole = packAgencies(agencies, ORIGIN);
    const list = unpack({
      ...(valueIn(summaryModule(whole)) as PackedSummary),
      ...(valueIn(agenciesModule(whole)) as PackedAgencies),
    });
    const documents = packDocuments(agencies, all);
    fillDates(documents, list.agencies());
    assert.deepEqual(list.agencies(), agencies);
    assert.deepEqual([...list.states], [...summarize(agencies)]);
    const documentsOf = unpackDocuments(documents, list.agencies());
    for (const one of all) {
      const group = agencies.find(
        own => agencyIdentity(own.state, own.name) === agencyIdentity(one.state, one.agency),
      )!;
      assert.deepEqual(documentsOf(group, one.model), {
        document: one.document,
        addendum: one.addendum,
      });
    }
  },
);

always(
  'a name that holds an end mark is refused by name, never packed',
  fc.tuple(agreements, fc.constantFrom(...END_MARKS)),
  ([all, mark]) => {
    const [first] = groupAgencies(all);
    if (!first) return;
    const agency = {...first, name: `Office ${mark} of Naples`};
    assert.throws(
      () => packAgencies([agency], ORIGIN),
      /UserError: Agency name "Office . of Naples"/,
    );
  },
);

/** Packed text with a piece cut out, doubled or overwritten. */
const damage = fc.tuple(
  fc.constantFrom('names', 'levels', 'counties', 'models', 'countyNames'),
  fc.nat(200),
  fc.nat(8),
  fc.oneof(fc.constant(''), anyText),
);

always(
  'of damaged columns an error comes, or as many agencies as the table of states says',
  fc.tuple(agreements, damage),
  ([all, [column, at, cut, put]]) => {
    const packed = packAgencies(groupAgencies(all), ORIGIN);
    const text = packed[column as 'names'];
    const broken = {...packed, [column]: text.slice(0, at) + put + text.slice(at + cut)};
    const list = unpack(broken);
    try {
      const agencies = list.agencies();
      const said = packed.states.reduce((sum, [, count]) => sum + count, 0);
      assert.equal(agencies.length, said);
      for (const [code, {agencies: count}] of list.states) {
        assert.equal(agencies.filter(({state}) => state === code).length, count);
      }
      list.countyNames();
    } catch (error) {
      assert.ok(error instanceof TypeError, String(error));
    }
  },
);
