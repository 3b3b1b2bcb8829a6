import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {answerQuery} from '../../src/check/look-up/verdict.ts';
import {createIndex, type Index} from '../../src/search/index/create-index.ts';
import {loadPlaces} from '../../src/search/places/load-places.ts';
import {frozenList} from '../helpers/frozen-list.ts';

describe('what people type', () => {
  let index: Index;
  before(async () => {
    index = createIndex(frozenList(), await loadPlaces());
  });

  /** Names the place that is answered about, or the kind of answer and its first choice. */
  function read(query: string, state?: string): string {
    const {kind, place, choices = []} = answerQuery(index, query, {state});
    return place ? `${place.kind} ${place.name}, ${place.state}` : `${kind}: ${choices[0]?.value}`;
  }

  const rows: readonly [query: string, expected: string][] = [
    // A town, and elsewhere in its state a county.
    ['Shawnee, KS', 'city Shawnee, KS'],
    ['Hamilton, OH', 'city Hamilton, OH'],
    ['Marion, IA', 'city Marion, IA'],
    // A state that is typed is not left.
    ['Elm Grove, LA', 'city Elm Grove, LA'],
    ['34112, TX', 'choice: Texas'],
    // Numbers of houses and boxes are no ZIP codes.
    ['12345 Collier Blvd, Naples, FL 34116', 'zip 34116, FL'],
    ['PO Box 30353, Naples, FL 34112', 'zip 34112, FL'],
    // The large one first, or alone where it is meant.
    ['Dallas police', 'choice: City of Dallas, TX'],
    ['Houston PD', 'choice: City of Houston, TX'],
    ['Harris County Sheriff', 'choice: Harris County, TX'],
    ['Boston', 'city Boston, MA'],
    ['Phoenix', 'city Phoenix, AZ'],
    ['Las Vegas', 'city Las Vegas, NV'],
    // Nothing is answered that only sounds alike.
    ['Canada', 'unknown: Canada, KY'],
    ['L.A.', 'city Los Angeles, CA'],
    // Former names, newspapers' abbreviations, townships, unified governments.
    ['Dade County', 'county Miami-Dade County, FL'],
    ['Shannon County, SD', 'county Oglala Lakota County, SD'],
    ['Wade Hampton', 'choice: Wade Hampton, SC'],
    ['Tampa, Fla.', 'city Tampa, FL'],
    ['Charleston, W.Va.', 'city Charleston, WV'],
    ['Lakewood Township, NJ', 'city Lakewood, NJ'],
    ['City and County of Denver', 'city Denver, CO'],
    ['collier cty', 'county Collier County, FL'],
    // In Spanish, and in questions.
    ['el sheriff de collier', "agency Collier County Sheriff's Office, FL"],
    ['policía municipal de Tampa', 'agency Tampa Police Department, FL'],
    ['depto. de policía de Tampa', 'agency Tampa Police Department, FL'],
    ['I live in Tampa', 'city Tampa, FL'],
    ['vivo en Tampa', 'city Tampa, FL'],
    ['does Collier County have an agreement', 'county Collier County, FL'],
    ['has Tampa police signed', 'agency Tampa Police Department, FL'],
    ['Does Tampa police help ICE', 'agency Tampa Police Department, FL'],
    ['la policía de Tampa colabora con la migra', 'agency Tampa Police Department, FL'],
    ['el condado de Collier tiene un acuerdo', 'county Collier County, FL'],
    // ZIP codes in other forms; military mail has none of ours.
    ['３４１１２', 'zip 34112, FL'],
    ['341121234', 'zip 34112, FL'],
    ['34 112', 'zip 34112, FL'],
    ['2108', 'unknown: 02108'],
    ['09012', 'unknown: undefined'],
    // A typing error in a short name beside its state, and no body that does not exist.
    ['Tmpa, FL', 'city Tampa, FL'],
    ['Utah prisons', 'agency Utah Department of Corrections, UT'],
  ];
  for (const [query, expected] of rows) {
    it(`“${query}” → ${expected}`, () => assert.equal(read(query), expected));
  }

  it('“Washington” in Alabama is its county', () => {
    assert.equal(read('Washington', 'AL'), 'county Washington County, AL');
  });

  it('“my town” is answered with guesses only', () => {
    assert.equal(answerQuery(index, 'my town').kind, 'unknown');
  });

  it('a body of a county that ICE gives none is found at its seat', () => {
    for (const [query, name] of [
      ['Caddo Parish', 'Greenwood Police Department'],
      ['Wayne County, PA', 'Damascus Township Constable'],
    ] as const) {
      const {kind, agencies} = answerQuery(index, query);
      assert.equal(kind, 'signed', query);
      assert.ok(
        agencies.some(agency => agency.name === name),
        query,
      );
    }
  });
});
