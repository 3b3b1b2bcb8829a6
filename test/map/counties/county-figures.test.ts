import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {builtIn} from '../../../src/data/built-in-list.ts';
import type {Agency} from '../../../src/data/model.ts';
import {coveredCountiesOf} from '../../../src/data/totals.ts';
import {nationCounties} from '../../../src/geo/nation-counties.ts';
import {en, es} from '../../../src/i18n/all-messages.ts';
import {countyFigures, residentShare} from '../../../src/map/counties/county-figures.ts';
import {classPaths, nationBands, nationDots} from '../../../src/map/counties/county-picture.ts';
import {countyRows, nextCountyOrder, sortCounties} from '../../../src/map/counties/county-rows.ts';
import {nationClasses} from '../../../src/map/counties/nation-classes.ts';
import {agenciesUnder, coverOf} from '../../../src/map/opened/county/county-cover.ts';

const agency = (
  name: string,
  level: Agency['level'],
  counties: string[],
  state = 'TX',
): Agency => ({
  name,
  state,
  level,
  counties,
  agreements: [{model: level === 'county' ? 'jail-enforcement' : 'task-force'}],
});

/** Harris County's sheriff, a town in Travis County, a state agency, and one that can't be placed. */
const cover = coverOf([
  agency('Harris County Sheriff', 'county', ['48201']),
  agency('Lakeway Police', 'municipal', ['48453']),
  agency('Texas National Guard', 'state', []),
  agency('Somewhere Constable', 'constable-district', []),
]);

describe('figures of all counties', () => {
  it('count the counties whose sheriff signed and the residents who live there', () => {
    const {nation, byState} = countyFigures(cover);
    assert.deepEqual(byState.get('TX'), {
      signed: 1,
      counties: 254,
      residentsSigned: 4780913,
      residents: 30029572,
    });
    assert.equal(residentShare(byState.get('TX')!)!.toFixed(3), '0.159');
    assert.equal(nation.signed, 1);
    assert.equal(nation.counties, 3142);
    // The Bureau's estimate of the 50 states and DC of July 2022.
    assert.equal(nation.residents, 333287557);
    assert.equal(residentShare(byState.get('GU')!), null);
  });

  it('never guess the residents of a county that has no estimate', () => {
    const connecticut = coverOf([agency('A Sheriff', 'county', ['09001'], 'CT')]);
    const {nation, byState} = countyFigures(connecticut);
    assert.equal(residentShare(byState.get('CT')!), null);
    assert.equal(residentShare(nation), null);
  });

  it('are those of the list in the package, under each model', () => {
    const list = builtIn();
    for (const model of ['all', 'task-force'] as const) {
      const {byState, nation} = countyFigures(coverOf(agenciesUnder(list.agencies(), model)));
      for (const [state, {signed}] of byState) {
        assert.equal(signed, coveredCountiesOf(list.states.get(state), model), state);
      }
      assert.notEqual(residentShare(nation), null);
    }
  });

  it('draw every county that has an agreement', () => {
    const {counties} = coverOf(builtIn().agencies());
    assert.deepEqual(
      [...counties.keys()].filter(fips => !nationCounties().has(fips)),
      [],
    );
  });
});

describe('the picture of all counties', () => {
  it('has one path a class; a town shades nothing, and is a dot', () => {
    const paths = classPaths(cover);
    assert.equal(paths[2], nationCounties().get('48201')!.path);
    assert.deepEqual([paths[1], paths[3]], ['', '']);
    const [x, y] = nationCounties().get('48453')!.label;
    assert.deepEqual(nationDots(cover), [{x, y, model: 'task-force'}]);
    assert.deepEqual(nationBands(cover), [{state: 'TX', model: 'task-force'}]);
  });

  it('has a legend with the counties of each class', () => {
    assert.deepEqual(
      nationClasses(cover, 'all', en).map(({label, count}) => `${label}: ${count}`),
      [
        'No local agreement: 3,228 counties',
        'Only a town or other local agency: 1 county',
        'Warrant Service: 0 counties',
        'Jail Enforcement: 1 county',
        'Task Force: 0 counties',
        'State agencies: 1 state',
      ],
    );
  });
});

describe('the table of all counties', () => {
  const rows = countyRows(cover);

  it('sorts figures downwards first and names upwards, in the language shown', () => {
    const order = nextCountyOrder({column: 'own', ascending: false}, 'residents');
    assert.deepEqual(order, {column: 'residents', ascending: false});
    assert.equal(sortCounties(rows, order, en)[0]!.name, 'Los Angeles County');
    const byState = {column: 'state', ascending: true} as const;
    assert.equal(sortCounties(rows, byState, en)[0]!.state, 'AL');
    assert.equal(sortCounties(rows, {column: 'own', ascending: false}, es)[0]!.fips, '48201');
    assert.deepEqual(nextCountyOrder(byState, 'state'), {column: 'state', ascending: false});
  });
});
