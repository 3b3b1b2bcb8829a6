import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {cautionOf, secondLines, verdictLines} from '../../../src/check/answer/verdict-lines.ts';
import type {LookUpService} from '../../../src/check/look-up/look-up-service.ts';
import {en, es} from '../../../src/i18n/all-messages.ts';
import type {Messages} from '../../../src/i18n/messages.ts';
import {loadPlaces} from '../../../src/search/places/load-places.ts';
import {frozenList} from '../../helpers/frozen-list.ts';
import {serviceWith} from '../service-with.ts';

const TEXAS = '4 Texas state agencies have signed; they act in the whole state.';
const FLORIDA =
  '11 Florida state agencies have signed; they act in the whole state. One more works in the state’s prisons.';

describe('what a resident reads on the list of 18 May 2026', () => {
  let service: LookUpService;
  before(async () => {
    service = await serviceWith(frozenList(), {places: await loadPlaces()});
  });
  const read = (query: string, messages: Messages = en): string[] => {
    const answer = service.answer(query);
    const first = verdictLines(answer, messages).map(({text}) => text);
    return [...first, ...secondLines(answer, messages)];
  };

  it('says of Houston, by name and by ZIP code, that neither its police nor its sheriff is listed', () => {
    const bodies = [
      'Houston police: not on ICE’s list.',
      'Harris County sheriff: not on ICE’s list.',
    ];
    assert.deepEqual(read('Houston, TX'), [
      ...bodies,
      "In parts of Houston, Fort Bend County Sheriff's Office and Montgomery County Sheriff's Office have signed.",
      TEXAS,
    ]);
    const byZip = read('77002');
    assert.deepEqual([byZip.slice(0, 2), byZip.at(-1)], [bodies, TEXAS]);
    for (const query of ['Houston, TX', '77002']) {
      assert.equal(cautionOf(service.answer(query), en), en.caution, query);
      assert.deepEqual(
        read(query, es).slice(0, 2),
        [
          'Policía de Houston: no está en la lista de ICE.',
          'Alguacil del condado de Harris: no está en la lista de ICE.',
        ],
        query,
      );
    }
  });

  it('says of Palm Beach County how many have signed, and its sheriff first', () => {
    assert.deepEqual(read('Palm Beach County, FL'), [
      'In Palm Beach County, 20 agencies have signed 21 agreements with ICE.',
      'Palm Beach County sheriff: signed 2 agreements with ICE.',
      '19 city and town police departments: signed agreements with ICE.',
      FLORIDA,
    ]);
    assert.equal(
      read('Palm Beach County, FL', es)[0],
      'En el condado de Palm Beach, 20 agencias han firmado 21 acuerdos con ICE.',
    );
  });

  it('says of Boston that the state’s agreement works in its prisons, not everywhere', () => {
    assert.deepEqual(read('Boston, MA'), [
      'Boston police: not on ICE’s list.',
      'Suffolk County sheriff: not on ICE’s list.',
      'One Massachusetts state agency has signed; its agreement works in the state’s prisons.',
    ]);
    assert.equal(
      read('Boston, MA', es).at(-1),
      'Una agencia estatal de Massachusetts ha firmado; su acuerdo se aplica en las prisiones del estado.',
    );
  });

  it('says of Naples that both have signed', () => {
    assert.deepEqual(read('Naples, FL'), [
      'Naples police: signed an agreement with ICE.',
      'Collier County sheriff: signed 2 agreements with ICE.',
      FLORIDA,
    ]);
  });

  it('says of a town with one of each which is which, and that a no is no proof', () => {
    const answer = service.answer('Lower Burrell, PA');
    assert.deepEqual(read('Lower Burrell, PA'), [
      'Lower Burrell police: not on ICE’s list.',
      'Westmoreland County sheriff: signed an agreement with ICE.',
      'Nearby, Lower Burrell Fourth Ward Constable has signed.',
    ]);
    assert.equal(cautionOf(answer, en), en.cautionBeside);
  });

  it('counts the agencies of a state in one sentence', () => {
    assert.deepEqual(read('Texas'), [
      'In Texas, 305 agencies have signed 387 agreements with ICE.',
    ]);
  });
});
