import {expect, fixture, html} from '@open-wc/testing';
import '../../../../src/index.ts';
import type {Agency, Dataset} from '../../../../src/data/model.ts';
import {FIRST_ROWS, MORE_ROWS} from '../../../../src/map/opened/list/row-limit.ts';
import type {EyesOnIceMap} from '../../../../src/map/eyes-on-ice-map.ts';
import {press, viewport} from '../../../helpers/browser.ts';
import {FEW} from '../../datasets.ts';
import {countiesDrawn, show} from '../../show.ts';

const TOTAL = FIRST_ROWS + MORE_ROWS + 30;

/** As many constables, the last by name first; every tenth in Bowie County, the rest in Anderson. */
const many = (total: number): readonly Agency[] =>
  Array.from({length: total}, (_, at) => ({
    name: `Precinct ${total - at} Constable`,
    state: 'TX',
    level: 'constable-district',
    counties: [at % 10 ? '48001' : '48037'],
    agreements: [{model: 'task-force', signed: at ? '2025-03-01' : '2026-01-05'}],
  }));
const listOf = (total: number): Dataset => ({...FEW, agencies: () => many(total)});

const all = (map: EyesOnIceMap, selector: string) => [
  ...map.renderRoot.querySelectorAll<HTMLElement>(selector),
];
const rows = (map: EyesOnIceMap) => all(map, '.rows li');
const nameOf = (row: Element | undefined) =>
  row?.querySelector('.agency-name')?.textContent?.trim();
const more = (map: EyesOnIceMap) => all(map, '.agencies .more')[0];
const status = (map: EyesOnIceMap) => all(map, '.agencies [role="status"]')[0]!.textContent!.trim();

async function open(total: number): Promise<EyesOnIceMap> {
  const map = await fixture<EyesOnIceMap>(
    html`<eyes-on-ice-map .list=${listOf(total)} state="TX"></eyes-on-ice-map>`,
  );
  await countiesDrawn(map);
  return map;
}

async function sort(map: EyesOnIceMap, order: string): Promise<void> {
  const select = all(map, '.agencies select')[0] as HTMLSelectElement;
  select.value = order;
  select.dispatchEvent(new Event('change'));
  await map.updateComplete;
}

function clickCounty(map: EyesOnIceMap, fips: string): Promise<boolean> {
  all(map, `[data-county="${fips}"]`)[0]!.dispatchEvent(
    new MouseEvent('click', {bubbles: true, composed: true}),
  );
  return map.updateComplete;
}

describe('a list of more agencies than are read at once', () => {
  beforeEach(() => viewport(1000, 900));

  it('shows its first rows, counts all, and shows them all by one button', async () => {
    const map = await open(305);
    expect(rows(map)).to.have.length(FIRST_ROWS);
    expect(status(map)).to.equal('305 agencies');
    expect(more(map)!.textContent!.trim()).to.equal('Show all 305');
    more(map)!.focus();
    await press('Enter');
    await map.updateComplete;
    expect(rows(map)).to.have.length(305);
    expect(more(map)).to.equal(undefined);
    expect(map.shadowRoot!.activeElement).to.equal(rows(map)[FIRST_ROWS]);
  });

  it('of thousands shows some hundreds more at a time', async () => {
    const map = await open(TOTAL);
    expect(more(map)!.textContent!.trim()).to.equal('Show 500 more of 550');
    more(map)!.focus();
    await press('Enter');
    await map.updateComplete;
    expect(rows(map)).to.have.length(FIRST_ROWS + MORE_ROWS);
    expect(more(map)!.textContent!.trim()).to.equal('Show all 550');
    more(map)!.focus();
    await press('Enter');
    await map.updateComplete;
    expect(rows(map)).to.have.length(TOTAL);
    expect(map.shadowRoot!.activeElement).to.equal(rows(map)[FIRST_ROWS + MORE_ROWS]);
  });

  it('sorts and narrows all of it, not only what is drawn', async () => {
    const map = await open(305);
    expect(nameOf(rows(map)[0])).to.equal('Precinct 1 Constable');
    await sort(map, 'signed');
    expect(nameOf(rows(map)[0])).to.equal('Precinct 305 Constable');
    await clickCounty(map, '48037');
    expect(status(map)).to.equal('31 agencies in Bowie County');
    expect(more(map)!.textContent!.trim()).to.equal('Show all 31');
  });

  it('stays whole once all was asked for, until another state is opened', async () => {
    const map = await open(305);
    more(map)!.click();
    await map.updateComplete;
    await sort(map, 'county');
    expect(rows(map)).to.have.length(305);
    map.state = 'WY';
    await map.updateComplete;
    map.state = 'TX';
    await countiesDrawn(map);
    await map.updateComplete;
    expect(rows(map)).to.have.length(FIRST_ROWS);
  });

  it('is passed by through a button that shows itself in focus, to what stands after it', async () => {
    const map = await open(305);
    const skip = all(map, '.skip')[0]!;
    expect(skip.getBoundingClientRect().width).to.be.at.most(1);
    skip.focus();
    expect(skip.getBoundingClientRect().width).to.be.above(40);
    await press('Enter');
    const end = map.shadowRoot!.activeElement as HTMLElement;
    expect(end.textContent!.trim()).to.equal('End of the list');
    expect(end.getBoundingClientRect().width).to.be.above(40);
  });

  it('as a table is cut and shown whole the same way', async () => {
    const map = await open(305);
    await show(map, 'table');
    const lines = () => all(map, '.agreement-table tbody tr');
    expect(lines()).to.have.length(FIRST_ROWS);
    more(map)!.focus();
    await press('Enter');
    await map.updateComplete;
    expect(lines()).to.have.length(305);
    expect(map.shadowRoot!.activeElement).to.equal(lines()[FIRST_ROWS]);
  });
});
