import assert from 'node:assert/strict';
import {test} from 'node:test';
import {agencyIdentity} from '../../../data/tools/lib/agency-identity.ts';
import {mergeRows} from '../../../data/tools/rows/merge-rows.ts';
import {readRows} from '../../helpers/read-rows.ts';

test('an agency and model on two rows is one agreement, and the record says so', async () => {
  const rows = await readRows([
    {signed: {date: '2025-04-15'}, document: 'link pending'},
    {agency: 'Collier County Sheriff’s Department ', signed: {date: '2025-04-14'}},
  ]);
  const [merged, second] = mergeRows(rows);
  assert.equal(second, undefined);
  assert.deepEqual(
    merged!.rows.map(({row}) => row),
    [3, 2],
  );
  // The row with the document is the one ICE has the paper of.
  assert.equal(merged!.agreement.signed, '2025-04-14');
  assert.equal(merged!.agreement.repairs.at(-1)?.kind, 'said-twice');
});

test('one agency’s models stay apart, weakest power first', async () => {
  const models = ['Task Force Model', 'Warrant Service Officer', 'Jail Enforcement Model'];
  const merged = mergeRows(await readRows(models.map(model => ({model}))));
  assert.deepEqual(
    merged.map(({agreement}) => agreement.id),
    [
      'fl-collier-county-sheriffs-office-warrant-service',
      'fl-collier-county-sheriffs-office-jail-enforcement',
      'fl-collier-county-sheriffs-office-task-force',
    ],
  );
});

test('two bodies of one county stay apart, and so do namesakes of two states', async () => {
  const rows = await readRows([
    {agency: "Pinal County Sheriff's Office", state: 'ARIZONA', county: 'Pinal County'},
    {agency: "Pinal County Attorney's Office", state: 'ARIZONA', county: 'Pinal County'},
    {agency: 'Dallas Police Department', state: 'GEORGIA', county: 'Paulding County'},
    {agency: 'Dallas Police Department', state: 'TEXAS', county: 'Dallas County'},
  ]);
  assert.equal(mergeRows(rows).length, 4);
});

test('a row without a county takes that of the agency’s other row', async () => {
  const agency = 'Orlando Police Department';
  const rows = await readRows([
    {agency, county: '#N/A'},
    {agency, county: 'Orange County', model: 'Jail Enforcement Model'},
  ]);
  const merged = mergeRows(rows).map(({agreement}) => agreement);
  assert.deepEqual(
    merged.map(({counties}) => counties),
    [['12095'], ['12095']],
  );
  assert.equal(merged[1]!.repairs.at(-1)?.kind, 'same-agency');
});

test('identity folds quotes, case, accents and what a sheriff calls his office', () => {
  const one = agencyIdentity('TX', "Walker County Sheriff's Office");
  assert.equal(agencyIdentity('TX', 'WALKER COUNTY SHERIFF’S DEPARTMENT'), one);
  assert.equal(agencyIdentity('TX', 'Walker County Sheriffs Office.'), one);
  assert.notEqual(agencyIdentity('GA', "Walker County Sheriff's Office"), one);
  assert.notEqual(agencyIdentity('TX', 'Walker County Constable'), one);
});
