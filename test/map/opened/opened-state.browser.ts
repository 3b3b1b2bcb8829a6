import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/index.ts';
import type {EyesOnIceMap} from '../../../src/map/eyes-on-ice-map.ts';
import {press, type, viewport} from '../../helpers/browser.ts';
import {FEW} from '../datasets.ts';
import {countiesDrawn, show} from '../show.ts';

const all = (map: EyesOnIceMap, selector: string) => [
  ...map.renderRoot.querySelectorAll<HTMLElement>(selector),
];
const one = (map: EyesOnIceMap, selector: string) => all(map, selector)[0]!;
const words = (element: Element) => element.textContent!.replace(/\s+/g, ' ').trim();
const county = (map: EyesOnIceMap, fips: string) => one(map, `[data-county="${fips}"]`);
const names = (map: EyesOnIceMap) => all(map, '.agencies-box li strong').map(words);

async function open(code: string): Promise<EyesOnIceMap> {
  const map = await fixture<EyesOnIceMap>(
    html`<eyes-on-ice-map state=${code} .list=${FEW}></eyes-on-ice-map>`,
  );
  await countiesDrawn(map);
  return map;
}

describe('a state, opened', () => {
  beforeEach(() => viewport(1000, 900));

  it('draws every county and says what is in force there', async () => {
    const map = await open('TX');
    expect(all(map, '[data-county]')).to.have.length(254);
    expect(county(map, '48037').getAttribute('aria-label')).to.equal(
      "Bowie County: Bowie County Sheriff's Office (Warrant Service Officer, Task Force Model)",
    );
    expect(county(map, '48001').getAttribute('aria-label')).to.equal(
      'Anderson County: no agreement of a local agency',
    );
  });

  it('shades a county for its sheriff, and only dots it for a town', async () => {
    const map = await open('TX');
    expect(county(map, '48037').classList.contains('m3')).to.equal(true);
    expect(county(map, '48201').classList.contains('m0')).to.equal(true);
    expect(all(map, 'circle.town')).to.have.length(1);
    expect(words(one(map, '.legend'))).to.contain('Only a town or other local agency 1 county');
  });

  it('names state agencies as acting everywhere, and shades nothing for them', async () => {
    const map = await open('TX');
    expect(words(one(map, '.statewide'))).to.equal(
      '1 state agency acts everywhere in Texas: Department of Public Safety',
    );
    expect(all(map, '.state.m3')).to.have.length(1);
  });

  it('lists each agency with its place, models and dates', async () => {
    const map = await open('TX');
    expect(names(map)).to.deep.equal([
      "Bowie County Sheriff's Office",
      'Department of Public Safety',
      'Southside Place Police Department',
    ]);
    const [bowie, dps] = all(map, '.agencies-box li').map(words);
    expect(bowie).to.contain('County · Bowie County');
    expect(bowie).to.match(/Task Force Model.*signed Mar 1, 2025.*Warrant Service Officer/);
    expect(dps).to.contain('State · acts in the whole state');
  });

  it('speaks of a territory where it opens one', async () => {
    const map = await open('GU');
    expect(words(one(map, '.statewide'))).to.equal(
      '1 territory agency acts everywhere in Guam: Customs and Quarantine Agency',
    );
    expect(words(all(map, '.agencies-box li')[0]!)).to.contain(
      'Territory · acts in the whole territory',
    );
  });

  it('sorts the list', async () => {
    const map = await open('TX');
    const select = one(map, '.agencies select') as HTMLSelectElement;
    select.value = 'level';
    select.dispatchEvent(new Event('change'));
    await map.updateComplete;
    expect(names(map)[0]).to.equal('Department of Public Safety');
  });

  it('filters list and counties by model', async () => {
    const map = await open('TX');
    map.model = 'warrant-service';
    await map.updateComplete;
    expect(names(map)).to.deep.equal(["Bowie County Sheriff's Office"]);
    expect(county(map, '48037').classList.contains('m1')).to.equal(true);
  });

  it('says of which model a county has none', async () => {
    const map = await open('TX');
    map.model = 'jail-enforcement';
    await map.updateComplete;
    expect(county(map, '48037').getAttribute('aria-label')).to.equal(
      'Bowie County, Jail Enforcement Model: no agreement of a local agency',
    );
    expect(words(one(map, '.legend'))).to.equal(
      'Jail Enforcement 0 counties Only a town or other local agency 0 counties ' +
        'Jail Enforcement: No local agreement 254 counties',
    );
    expect(one(map, '.legend').getAttribute('aria-label')).to.contain('Jail Enforcement Model');
    expect(words(one(map, '.agencies-box'))).to.equal(
      'Jail Enforcement: No agreement on this list',
    );
    county(map, '48037').focus();
    await press('ArrowLeft', 'ArrowRight');
    await map.updateComplete;
    expect(words(one(map, '.tooltip'))).to.contain('Jail Enforcement: No local agreement');
  });

  it('narrows the list to a county by Enter, and Escape goes back step by step', async () => {
    const map = await open('TX');
    county(map, '48001').focus();
    await type('bow');
    expect((map.shadowRoot!.activeElement as HTMLElement).dataset['county']).to.equal('48037');
    await press('Enter');
    await map.updateComplete;
    expect(names(map)).to.deep.equal(["Bowie County Sheriff's Office"]);
    await press('Escape', 'Escape');
    await map.updateComplete;
    expect(names(map)).to.have.length(3);
    await press('Escape');
    await map.updateComplete;
    expect(map.state).to.equal(null);
  });

  it('links list and map both ways', async () => {
    const map = await open('TX');
    const [bowie] = all(map, '.agencies-box li');
    bowie!.dispatchEvent(new PointerEvent('pointerenter'));
    await map.updateComplete;
    expect(all(map, '.outline.pointed').length).to.be.greaterThan(0);
    county(map, '48201').dispatchEvent(
      new PointerEvent('pointermove', {bubbles: true, composed: true}),
    );
    await map.updateComplete;
    expect(
      all(map, '.agencies-box li.lit').map(row => words(row.querySelector('strong')!)),
    ).to.deep.equal(['Southside Place Police Department']);
  });

  it('leads back by the button', async () => {
    const map = await open('WY');
    one(map, '.back').click();
    await map.updateComplete;
    expect(map.state).to.equal(null);
    expect(all(map, '[data-state]')).to.have.length(56);
  });

  for (const code of ['AK', 'HI', 'VA', 'CT', 'DC', 'PR', 'GU', 'VI', 'AS', 'MP']) {
    it(`opens ${code} too`, async () => {
      const map = await open(code);
      expect(all(map, '.crumbs .state-name')).to.have.length(1);
      expect(one(map, '.agencies-box').textContent).to.match(
        code === 'GU' ? /Customs/ : /No agreement/,
      );
    });
  }

  it('is accessible with map and with list alone', async () => {
    const map = await open('TX');
    await expect(map).to.be.accessible();
    await show(map, 'table');
    await expect(map).to.be.accessible();
  });
});
