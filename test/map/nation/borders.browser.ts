import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/index.ts';
import type {Dataset, Model} from '../../../src/data/model.ts';
import type {Measure} from '../../../src/data/measures.ts';
import {loadCounties} from '../../../src/geo/counties.ts';
import {borders} from '../../../src/geo/shapes.ts';
import {borderKind, type BorderKind} from '../../../src/map/choropleth/border-kind.ts';
import type {EyesOnIceMap} from '../../../src/map/eyes-on-ice-map.ts';
import {viewport} from '../../helpers/browser.ts';
import {agency, datasetOf} from '../datasets.ts';
import {countiesDrawn} from '../show.ts';

/** Neighbours: agencies that signed, their model, and the classes of that count and that model. */
const STATES: readonly (readonly [string, number, Model, number, number])[] = [
  ['TX', 150, 'task-force', 6, 3],
  ['NM', 75, 'jail-enforcement', 5, 2],
  ['AZ', 30, 'jail-enforcement', 4, 2],
  ['OK', 15, 'warrant-service', 3, 1],
  ['CO', 5, 'task-force', 2, 3],
  ['UT', 1, 'task-force', 1, 3],
  ['KS', 1, 'warrant-service', 1, 1],
];
const IN_STATES = datasetOf(
  STATES.flatMap(([state, count, model]) =>
    Array.from({length: count}, (_, n) => agency(state, `Police ${n}`, 'municipal', [], model)),
  ),
);

/** Neighbours in the north-east of Texas, with the classes of their own agencies' models. */
const COUNTIES = new Map([
  ['48037', 3],
  ['48343', 2],
  ['48449', 2],
  ['48067', 1],
]);
const IN_COUNTIES = datasetOf([
  agency('TX', "Bowie County Sheriff's Office", 'county', ['48037'], 'task-force'),
  agency('TX', "Morris County Sheriff's Office", 'county', ['48343'], 'jail-enforcement'),
  agency('TX', "Titus County Sheriff's Office", 'county', ['48449'], 'jail-enforcement'),
  agency('TX', "Cass County Sheriff's Office", 'county', ['48067'], 'warrant-service'),
  // A town shades no county: at Red River County's borders it must not count.
  agency('TX', 'Clarksville Police Department', 'municipal', ['48387'], 'task-force'),
]);

const draw = (measure: Measure, list: Dataset, state: string | null = null) =>
  fixture<EyesOnIceMap>(
    html`<eyes-on-ice-map .measure=${measure} .state=${state} .list=${list}></eyes-on-ice-map>`,
  );

/** Compares what is drawn with what the rule says. The other rule must say something else. */
function expectBorders(
  map: EyesOnIceMap,
  ruled: ReadonlyMap<BorderKind, string>,
  byOtherRule: ReadonlyMap<BorderKind, string>,
) {
  for (const kind of ['line', 'ground'] as const) {
    const drawn = map.renderRoot.querySelector(`.border.${kind}`)?.getAttribute('d');
    expect(drawn, kind).to.equal(ruled.get(kind)!);
    expect(drawn, kind).to.not.equal(byOtherRule.get(kind) ?? '');
  }
}

describe('a border is drawn so that it stands out against both of its classes', () => {
  beforeEach(() => viewport(1000, 900));

  for (const measure of ['agreements', 'strongest'] as const) {
    it(`between states, by ${measure}`, async () => {
      const isByModel = measure === 'strongest';
      const steps = new Map(
        STATES.map(([state, , , count, power]) => [state, isByModel ? power : count]),
      );
      const step = (state: string) => steps.get(state) ?? 0;
      const ruled = (byModel: boolean) =>
        borders((one, other) =>
          borderKind(step(one), other === null ? null : step(other), byModel),
        );
      expectBorders(await draw(measure, IN_STATES), ruled(isByModel), ruled(!isByModel));
    });
  }

  it('between counties of an opened state, by model', async () => {
    const step = (fips: string) => COUNTIES.get(fips) ?? 0;
    const {borders: bordersOf} = await loadCounties('TX');
    const ruled = (byModel: boolean) =>
      bordersOf((one, other) =>
        other === null ? null : borderKind(step(one), step(other), byModel),
      );
    const map = await draw('agreements', IN_COUNTIES, 'TX');
    await countiesDrawn(map);
    expectBorders(map, ruled(true), ruled(false));
  });
});
