/** Rows that ICE relabelled from one of its lists to the next, with the right reading. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {diffLists} from '../../../data/tools/diff/diff-lists.ts';
import {states} from '../../../src/data/states.ts';
import {stateNames} from '../../../src/data/state-names.generated.ts';
import {readRows} from '../../helpers/read-rows.ts';

interface Relabelled {
  readonly date: string;
  readonly before: readonly [state: string, agency: string];
  readonly after: readonly [state: string, agency: string];
  readonly model: string;
  readonly reading: string;
}

/** Splits a row of cells, some of them quoted. */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/("[^"]*"|[^,]*)(?:,|$)/g)].map(([, cell]) => cell!.replaceAll('"', ''));
}

function readTable(): readonly Relabelled[] {
  const text = readFileSync(new URL('../../fixtures/relabels.csv', import.meta.url), 'utf8');
  const [, ...lines] = text.trim().split('\n');
  return lines.map(line => {
    const [date, state, agency, newState, newAgency, model, reading] = cellsOf(line) as string[];
    return {
      date: date!,
      before: [state!, agency!],
      after: [newState!, newAgency!],
      model: model!,
      reading: reading!,
    };
  });
}

const MODELS: Readonly<Record<string, string>> = {
  'task-force': 'Task Force Model',
  'jail-enforcement': 'Jail Enforcement Model',
  'warrant-service': 'Warrant Service Officer',
};

/** Reads a row of ICE's with this name, as the importer does. All were signed on one day, without a paper. */
async function agreementsOf([state, agency]: Relabelled['before'], {date, model}: Relabelled) {
  const county = /^[A-Z]\w+(?= County Sheriff)/.exec(agency)?.[0];
  const isState = /\b(?:Department of|Dept of)\b/.test(agency) && !/Shores/.test(agency);
  const rows = await readRows(
    [
      {
        state: stateNames[state]!.toUpperCase(),
        agency,
        type: isState ? 'State' : county ? 'County' : 'Municipality',
        county: county ? `${county} County` : '#N/A',
        model: MODELS[model]!,
        signed: {date: '2025-03-01'},
        document: null,
      },
    ],
    date,
  );
  return rows.map(row => row.agreement);
}

for (const row of readTable()) {
  const [state, agency] = row.after;
  test(`${row.before.join(' ')} → ${row.after.join(' ')}: ${row.reading}`, async () => {
    assert.ok(states.has(state));
    const {renamed, joined, left} = diffLists(
      {asOf: '2025-01-01', sheet: 'a.xlsx', agreements: await agreementsOf(row.before, row)},
      {asOf: row.date, sheet: 'b.xlsx', agreements: await agreementsOf(row.after, row)},
    );
    if (row.reading.startsWith('not the same')) {
      assert.deepEqual([renamed.length, joined.length, left.length], [0, 1, 1]);
      return;
    }
    assert.deepEqual([renamed.length, joined.length, left.length], [1, 0, 0]);
    const [one] = renamed;
    assert.deepEqual([one!.state, one!.agency, one!.from], [state, agency.trim(), row.before[1]]);
    assert.equal(one!.fromState ?? state, row.before[0]);
    assert.equal(one!.isLikely === true, row.reading.includes('likely'));
  });
}
