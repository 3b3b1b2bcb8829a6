import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/index.ts';
import type {Agency, Dataset} from '../../../src/data/model.ts';
import {ROWS_AT_ONCE} from '../../../src/map/opened/agency-list.ts';
import type {EyesOnIceMap} from '../../../src/map/eyes-on-ice-map.ts';
import {press, viewport} from '../../helpers/browser.ts';
import {FEW} from '../datasets.ts';
import {countiesDrawn} from '../show.ts';

const TOTAL = ROWS_AT_ONCE * 2 + 30;

/** As many constables, the last by name first; every tenth in Bowie County, the rest in Anderson. */
const MANY: readonly Agency[] = Array.from({length: TOTAL}, (_, at) => ({
  name: `Precinct ${TOTAL - at} Constable`,
  state: 'TX',
  level: 'constable-district',
  counties: [at % 10 ? '48001' : '48037'],
  agreements: [{model: 'task-force', signed: at ? '2025-03-01' : '2026-01-05'}],
}));
const LIST: Dataset = {...FEW, agencies: () => MANY};

const all = (map: EyesOnIceMap, selector: string) => [
  ...map.renderRoot.querySelectorAll<HTMLElement>(selector),
];
const rows = (map: EyesOnIceMap) => all(map, '.agencies-box li');
const nameOf = (row: Element | undefined) => row?.querySelector('strong')?.textContent;
const more = (map: EyesOnIceMap) => all(map, '.agencies-box .more')[0];

async function open(): Promise<EyesOnIceMap> {
  const map = await fixture<EyesOnIceMap>(
    html`<eyes-on-ice-map .list=${LIST} state="TX"></eyes-on-ice-map>`,
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

describe('a list that is longer than any of ICE’s so far', () => {
  beforeEach(() => viewport(1000, 900));

  it('draws its first rows, counts all, and says how many there are', async () => {
    const map = await open();
    expect(rows(map)).to.have.length(ROWS_AT_ONCE);
    expect(all(map, '.agencies-head [role="status"]')[0]!.textContent).to.contain('1,030 agencies');
    expect(more(map)!.textContent!.trim()).to.equal('Show 500 more of 1,030');
  });

  it('shows more by the keyboard, and the focus goes to the first row that came', async () => {
    const map = await open();
    more(map)!.focus();
    await press('Enter');
    await map.updateComplete;
    expect(rows(map)).to.have.length(2 * ROWS_AT_ONCE);
    expect(map.shadowRoot!.activeElement).to.equal(rows(map)[ROWS_AT_ONCE]);
    expect(more(map)!.textContent!.trim()).to.equal('Show 30 more of 1,030');
    more(map)!.focus();
    await press('Enter');
    await map.updateComplete;
    expect(rows(map)).to.have.length(TOTAL);
    expect(more(map)).to.equal(undefined);
    expect(map.shadowRoot!.activeElement).to.equal(rows(map)[2 * ROWS_AT_ONCE]);
  });

  it('sorts and narrows all of it, not only what is drawn', async () => {
    const map = await open();
    expect(nameOf(rows(map)[0])).to.equal('Precinct 1 Constable');
    await sort(map, 'signed');
    expect(nameOf(rows(map)[0])).to.equal(`Precinct ${TOTAL} Constable`);
    all(map, '[data-county="48037"]')[0]!.dispatchEvent(
      new MouseEvent('click', {bubbles: true, composed: true}),
    );
    await map.updateComplete;
    expect(rows(map)).to.have.length(TOTAL / 10);
    expect(more(map)).to.equal(undefined);
  });

  it('begins anew when it is sorted or narrowed', async () => {
    const map = await open();
    more(map)!.click();
    await map.updateComplete;
    await sort(map, 'county');
    expect(rows(map)).to.have.length(ROWS_AT_ONCE);
  });
});
