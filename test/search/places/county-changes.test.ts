import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {CHANGED_COUNTIES} from '../../../src/search/places/county-changes.ts';

interface Change {
  readonly name: string;
  readonly label: string;
  readonly counties: readonly string[];
}

const file = new URL('../../../data/county-changes.json', import.meta.url);
const {newer, former} = JSON.parse(readFileSync(file, 'utf8')) as Record<
  'newer' | 'former',
  readonly Change[]
>;

describe('former and newer names of counties', () => {
  const all = [...newer, ...former].filter(({label}) => !label.endsWith(' city'));
  const nameOf = ({name, label}: Change) => (label.endsWith(' Planning Region') ? label : name);

  it('lead to the counties that the reviewed table gives', () => {
    assert.deepEqual(
      Object.entries(CHANGED_COUNTIES).sort(),
      all.map(change => [nameOf(change), change.counties] as const).sort(),
    );
  });
});
