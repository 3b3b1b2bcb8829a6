import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/index.ts';
import type {EyesOnIceMap} from '../../../src/map/eyes-on-ice-map.ts';
import {press, typeAtOnce, viewport, waitUntil} from '../../helpers/browser.ts';
import {leftSince} from '../../../src/data/left.generated.ts';
import {agency, datasetOf, FEW} from '../datasets.ts';
import {countiesDrawn, show} from '../show.ts';

const all = (map: EyesOnIceMap, selector: string) => [
  ...map.renderRoot.querySelectorAll<HTMLElement>(selector),
];
const one = (map: EyesOnIceMap, selector: string) => all(map, selector)[0]!;
const words = (element: Element) => element.textContent!.replace(/\s+/g, ' ').trim();
const county = (map: EyesOnIceMap, fips: string) => one(map, `[data-county="${fips}"]`);
const names = (map: EyesOnIceMap) => all(map, '.rows .agency-name').map(words);
const status = (map: EyesOnIceMap) => words(one(map, '.agencies [role="status"]'));

async function open(code: string): Promise<EyesOnIceMap> {
  const map = await fixture<EyesOnIceMap>(
    html`<eyes-on-ice-map state=${code} .list=${FEW}></eyes-on-ice-map>`,
  );
  await countiesDrawn(map);
  return map;
}

describe('a state, opened', () => {
  beforeEach(() => viewport(1000, 900));

  // None is known once ICE's newest whole list is the one that is built in.
  for (const {state, agency: name, model, source, url} of leftSince.slice(0, 1)) {
    it('says of an agreement that a newer list no longer has it: above the map, in list and table', async () => {
      const list = datasetOf([
        agency(state, name, 'state', [], model),
        agency(state, 'Stays Police Department', 'state', [], model),
      ]);
      const map = await fixture<EyesOnIceMap>(
        html`<eyes-on-ice-map state=${state} .list=${list}></eyes-on-ice-map>`,
      );
      await map.updateComplete;
      expect(words(one(map, '.left-count'))).to.match(
        /^One of these agreements is no longer on ICE’s list of \w+ \d+, \d{4}\.$/,
      );
      const rowOf = (row: Element) => [words(row).includes(name), /no longer on/i.test(words(row))];
      expect(all(map, '.rows > li').map(rowOf)).to.have.deep.members([
        [true, true],
        [false, false],
      ]);
      const link = one(map, '.gone a') as HTMLAnchorElement;
      expect([link.textContent, link.href]).to.deep.equal([source, url]);
      map.view = 'table';
      await map.updateComplete;
      expect(all(map, 'tbody tr').map(rowOf)).to.have.deep.members([
        [true, true],
        [false, false],
      ]);
      map.list = datasetOf(list.agencies(), '2030-01-01');
      await map.updateComplete;
      expect(all(map, '.left-count, .gone')).to.have.length(0);
    });
  }

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
    expect(county(map, '48037').classList.contains('fill-3')).to.equal(true);
    expect(county(map, '48201').classList.contains('fill-0')).to.equal(true);
    expect(all(map, 'circle.town')).to.have.length(1);
    expect(words(one(map, '.legend'))).to.contain('Only a town or other local agency 1 county');
  });

  it('keys its map from none to the strongest, as the nation’s, without classes of zero', async () => {
    const map = await open('TX');
    expect(all(map, '.legend .range').map(words)).to.deep.equal([
      'No local agreement',
      'Only a town or other local agency',
      'Task Force',
      'State agencies, everywhere',
    ]);
    expect(words(one(map, '.legend-title'))).to.equal('Most powerful model, by county');
  });

  it('points the counties of a class out from its legend, until another state is opened', async () => {
    const map = await open('TX');
    const opacities = () =>
      ['[data-county="48037"]', '[data-county="48001"]', 'circle.town', '[data-mark="band"]'].map(
        selector => getComputedStyle(one(map, selector)).opacity,
      );
    expect(opacities()).to.deep.equal(['1', '1', '1', '1']);
    one(map, '.legend [data-class="m3"]').click();
    await map.updateComplete;
    expect(opacities()).to.deep.equal(['1', '0.2', '0.2', '0.2']);
    one(map, '.legend [data-class="dot"]').click();
    await map.updateComplete;
    expect(opacities()).to.deep.equal(['0.2', '0.2', '1', '0.2']);
    one(map, '.legend [data-class="m0"]').click();
    map.state = 'WY';
    await waitUntil(() => map.renderRoot.querySelector('[data-county="56021"]'), 'Wyoming');
    await map.updateComplete;
    expect(all(map, '.legend [data-class="m0"]')).to.have.length(1);
    expect(one(map, '.counties').dataset['lit']).to.equal(undefined);
  });

  it('is headed by its name and its counts, one rank below the element’s heading', async () => {
    const map = await open('TX');
    const heading = one(map, '.state-name');
    expect(words(heading)).to.equal('Texas: 4 agreements by 3 agencies');
    expect(heading.getAttribute('role')).to.equal('heading');
    expect(heading.getAttribute('aria-level')).to.equal('3');
    map.headingLevel = '4';
    map.model = 'warrant-service';
    await map.updateComplete;
    expect(words(heading)).to.equal('Texas, Warrant Service Officer: 1 agreement by 1 agency');
    expect(heading.getAttribute('aria-level')).to.equal('5');
  });

  it('names its largest places in letters of a readable size', async () => {
    const map = await open('TX');
    for (const width of [240, 320, 640, 1000]) {
      map.style.inlineSize = `${width}px`;
      // Names are set anew once the map's size has been heard of.
      await waitUntil(() => {
        const name = map.renderRoot.querySelector<SVGTextElement>('.places text');
        return name !== null && Math.abs(name.getScreenCTM()!.a - 1) < 0.01;
      });
      const labels = all(map, '.places text');
      expect(labels.length, `${width} px`).to.be.above(2);
      expect(labels.map(words)).to.include('Houston');
      for (const label of labels) {
        const text = label as unknown as SVGTextElement;
        const {a} = text.getScreenCTM()!;
        expect(a * parseFloat(getComputedStyle(text).fontSize), words(label)).to.be.at.least(10);
      }
    }
  });

  it('marks state agencies around the state, and says which they are', async () => {
    const map = await open('GU');
    expect(all(map, '.band.b3').length).to.equal(1);
    expect(all(map, '.legend .range').map(words)).to.include('Territory agencies, everywhere');
  });

  for (const [code, label] of [
    ['GU', 'Map of Guam. No local agreement'],
    ['VT', 'Map of Vermont. No local agreement'],
  ] as const) {
    it(`is a picture where there is nothing to choose: ${code}`, async () => {
      const map = await open(code);
      expect(one(map, '.counties').getAttribute('role')).to.equal('img');
      expect(one(map, '.counties').getAttribute('aria-label')).to.equal(label);
      expect(all(map, '[role="listbox"], [role="option"], .counties [tabindex]')).to.deep.equal([]);
    });
  }

  it('leaves key and list out where there is no agreement', async () => {
    const map = await open('VT');
    expect(words(one(map, '.state-name'))).to.equal('Vermont: no agreement on this list');
    expect(all(map, '.legend, .agencies')).to.deep.equal([]);
  });

  it('names state agencies as acting everywhere, and shades nothing for them', async () => {
    const map = await open('TX');
    expect(words(one(map, '.statewide'))).to.equal(
      '1 state agency acts everywhere in Texas: Department of Public Safety',
    );
    expect(all(map, '.county.fill-3')).to.have.length(1);
  });

  it('lists each agency with its place, models and dates', async () => {
    const map = await open('TX');
    expect(names(map)).to.deep.equal([
      "Bowie County Sheriff's Office",
      'Southside Place Police Department',
      'Department of Public Safety',
    ]);
    const [bowie, southside, dps] = all(map, '.rows li').map(words);
    expect(bowie).to.match(/Office Task Force signed Mar 1, 2025.*Warrant Service signed/);
    expect(southside).to.contain('City or town · Harris County');
    expect(dps).to.contain('State · acts in the whole state');
  });

  it('speaks of a territory where it opens one', async () => {
    const map = await open('GU');
    expect(words(one(map, '.statewide'))).to.equal(
      '1 territory agency acts everywhere in Guam: Customs and Quarantine Agency',
    );
    expect(words(all(map, '.rows li')[0]!)).to.contain('Territory · acts in the whole territory');
  });

  it('sorts the list', async () => {
    const map = await open('TX');
    const select = one(map, '.agencies select') as HTMLSelectElement;
    expect(select.value).to.equal('sheriffs');
    select.value = 'power';
    select.dispatchEvent(new Event('change'));
    await map.updateComplete;
    expect(names(map)[1]).to.equal('Department of Public Safety');
    map.model = 'warrant-service';
    await map.updateComplete;
    expect(all(map, '.agencies select'), 'nothing to sort').to.deep.equal([]);
  });

  it('is a table that sorts: agency, county, model, date, document', async () => {
    const map = await open('TX');
    await show(map, 'table');
    const cells = (row: number) =>
      [...all(map, '.agreement-table tbody tr')[row]!.children].map(words).slice(0, 4);
    expect(
      all(map, '.agreement-table thead th').map(head => words(head).replace('↕', '')),
    ).to.deep.equal(['Agency', 'County', 'Model', 'Signed', 'Document']);
    expect(cells(0)).to.deep.equal([
      "Bowie County Sheriff's Office",
      'Bowie County',
      'Task Force',
      'Mar 1, 2025',
    ]);
    expect(all(map, '.agreement-table tbody tr')).to.have.length(4);
    const head = (at: number) => all(map, '.agreement-table thead th')[at]!;
    head(0).querySelector('button')!.click();
    await map.updateComplete;
    expect(head(0).getAttribute('aria-sort')).to.equal('ascending');
    expect(cells(2)[0]).to.equal('Department of Public Safety');
    head(2).querySelector('button')!.click();
    await map.updateComplete;
    expect(head(2).getAttribute('aria-sort')).to.equal('descending');
    expect(cells(3)[2]).to.equal('Warrant Service');
    expect(all(map, '.county-stage, .legend, .agencies select')).to.deep.equal([]);
  });

  it('shows a head of the table whole when it gets the focus', async () => {
    await viewport(320, 900);
    const map = await open('TX');
    await show(map, 'table');
    const box = one(map, '.agreement-box');
    expect(box.scrollWidth).to.be.above(box.clientWidth);
    for (const button of all(map, '.agreement-table thead button')) {
      button.focus();
      const {left, right} = button.closest('th')!.getBoundingClientRect();
      const {left: from, right: to} = box.getBoundingClientRect();
      expect(left).to.be.at.least(from - 1);
      expect(right).to.be.at.most(to + 1);
    }
  });

  it('on paper lists every agreement in a table, and goes back to its list', async () => {
    const map = await open('TX');
    dispatchEvent(new Event('beforeprint'));
    expect(all(map, '.agreement-table tbody tr')).to.have.length(4);
    expect(all(map, '.rows, .agencies select')).to.deep.equal([]);
    expect(all(map, '[data-county]')).to.have.length(254);
    dispatchEvent(new Event('afterprint'));
    expect(all(map, '.rows li')).to.have.length(3);
  });

  it('filters list and counties by model', async () => {
    const map = await open('TX');
    map.model = 'warrant-service';
    await map.updateComplete;
    expect(names(map)).to.deep.equal(["Bowie County Sheriff's Office"]);
    expect(county(map, '48037').classList.contains('fill-1')).to.equal(true);
  });

  it('says of which model a county has none', async () => {
    const map = await open('TX');
    map.model = 'jail-enforcement';
    await map.updateComplete;
    expect(words(one(map, '.state-name'))).to.equal(
      'Texas, Jail Enforcement Model: no agreement on this list',
    );
    expect(all(map, '.legend, .agencies')).to.deep.equal([]);
    map.model = 'warrant-service';
    await map.updateComplete;
    expect(one(map, '.legend').getAttribute('aria-label')).to.contain('Warrant Service Officer');
    expect(county(map, '48001').getAttribute('aria-label')).to.equal(
      'Anderson County, Warrant Service Officer: no agreement of a local agency',
    );
    county(map, '48001').focus();
    await press('ArrowLeft', 'ArrowRight');
    await map.updateComplete;
    expect(words(one(map, '.tooltip'))).to.contain('Warrant Service: No local agreement');
  });

  it('narrows the list to a county by Enter, and Escape goes back step by step', async () => {
    const map = await open('TX');
    county(map, '48001').focus();
    typeAtOnce('bow');
    expect((map.shadowRoot!.activeElement as HTMLElement).dataset['county']).to.equal('48037');
    await press('Enter');
    await map.updateComplete;
    expect(names(map)).to.deep.equal(["Bowie County Sheriff's Office"]);
    expect(status(map)).to.equal('1 agency in Bowie County');
    expect(one(map, '.agencies [role="status"]').querySelector('button')).to.equal(null);
    expect(all(map, '[aria-selected]').map(path => path.dataset['county'])).to.deep.equal([
      '48037',
    ]);
    await press('Escape', 'Escape');
    await map.updateComplete;
    expect(names(map)).to.have.length(3);
    expect(status(map)).to.equal('3 agencies');
    expect(all(map, '[aria-selected]')).to.deep.equal([]);
    await press('Escape');
    await map.updateComplete;
    expect(map.state).to.equal(null);
  });

  it('links list and map both ways', async () => {
    const map = await open('TX');
    const [bowie] = all(map, '.rows li');
    bowie!.dispatchEvent(new PointerEvent('pointerenter'));
    await map.updateComplete;
    expect(all(map, '.outline.pointed').length).to.be.greaterThan(0);
    county(map, '48201').dispatchEvent(
      new PointerEvent('pointermove', {bubbles: true, composed: true}),
    );
    await map.updateComplete;
    expect(all(map, '.rows li.lit .agency-name').map(words)).to.deep.equal([
      'Southside Place Police Department',
    ]);
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
      expect(words(one(map, '.crumbs .state-name'))).to.match(
        code === 'GU' ? /1 agreement by 1 agency/ : /no agreement on this list/,
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
