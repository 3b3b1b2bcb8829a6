import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {staleSources} from '../../../data/tools/audit/stale-sources.ts';
import {DATA} from '../../../data/tools/data-files/data-folder.ts';

const [claim] = DATA.read('claims.json');
const [law] = DATA.read('state-laws.json');

test('a claim and a law are named when they were checked more than 90 days before', () => {
  const texts = {
    claims: [
      {...claim!, key: 'old', checkedOn: '2026-08-30'},
      {...claim!, checkedOn: '2026-08-31'},
    ],
    laws: [{...law!, state: 'TX', checkedOn: '2026-01-01'}],
  };
  assert.deepEqual(staleSources(texts, '2026-11-29'), [
    'claim "old", checked 2026-08-30',
    'law of TX, checked 2026-01-01',
  ]);
});

test('a release fails on them: the workflow asks before it builds', () => {
  const {scripts} = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  assert.match(scripts['data:check']!, /data:sources --$/);
  const workflow = readFileSync('.github/workflows/release.yml', 'utf8');
  const steps = workflow.slice(workflow.indexOf('  package:'));
  assert.ok(steps.indexOf('npm run data:check -- --release') > 0);
  assert.ok(steps.indexOf('npm run data:check -- --release') < steps.indexOf('run: npm run build'));
});
