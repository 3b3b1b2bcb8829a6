import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/index.ts';
import type {Agency, Dataset} from '../../../src/data/model.ts';
import {countyAtPlace, nationCounties} from '../../../src/geo/nation-counties.ts';
import type {EyesOnIceMap} from '../../../src/map/eyes-on-ice-map.ts';
import {press, typeAtOnce, viewport, waitUntil} from '../../helpers/browser.ts';
import {FEW} from '../datasets.ts';

const agency = (name: string, level: Agency['level'], counties: string[]): Agency => ({
  name,
  state: 'TX',
  level,
  counties,
  agreements: [{model: level === 'county' ? 'jail-enforcement' : 'task-force'}],
});

const LIST: Dataset = {
  ...FEW,
  agencies: () => [
    agency('Harris County Sheriff', 'county', ['48201']),
    agency('Lakeway Police', 'municipal', ['48453']),
    agency('Texas Guard', 'state', []),
    agency('Somewhere Constable', 'constable-district', []),
  ],
};

const find = (map: EyesOnIceMap, selector: string) =>
  map.renderRoot.querySelector<HTMLElement & SVGElement>(selector);
const textOf = (map: EyesOnIceMap, selector: string) =>
  find(map, selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const focused = (map: EyesOnIceMap) => map.shadowRoot!.activeElement as SVGElement | null;

async function open(): Promise<EyesOnIceMap> {
  const map = await fixture<EyesOnIceMap>(
    html`<eyes-on-ice-map .list=${LIST} detail="counties"></eyes-on-ice-map>`,
  );
  await waitUntil(() => find(map, '.by-county .area'), 'all counties');
  await map.updateComplete;
  return map;
}

/** Sends a pointer's event to the middle of a county. */
function point(map: EyesOnIceMap, fips: string, type: string): void {
  const picture = map.renderRoot.querySelector<SVGSVGElement>('svg.by-county')!;
  const [x, y] = nationCounties().get(fips)!.label;
  const matrix = picture.getScreenCTM()!;
  const place = {clientX: matrix.a * x + matrix.e, clientY: matrix.d * y + matrix.f};
  picture.dispatchEvent(
    new PointerEvent(type, {...place, bubbles: true, composed: true, pointerType: 'mouse'}),
  );
}

describe('all counties in one picture', () => {
  beforeEach(() => viewport(1000, 900));

  it('come by a switch, and go by it', async () => {
    const map = await fixture<EyesOnIceMap>(
      html`<eyes-on-ice-map .list=${LIST}></eyes-on-ice-map>`,
    );
    await map.updateComplete;
    expect(find(map, '.by-county .area')).to.equal(null);
    find(map, '.detail button')!.click();
    await waitUntil(() => find(map, '.by-county .area'), 'all counties');
    expect(map.detail).to.equal('counties');
    expect(find(map, '.detail button')!.getAttribute('aria-pressed')).to.equal('true');
    expect(textOf(map, '.caption')).to.contain('Most powerful model, by county');
    find(map, '.detail button')!.click();
    await map.updateComplete;
    expect(find(map, '[data-state="TX"]')).not.to.equal(null);
  });

  it('are drawn as one path a class, with figures of sheriffs and residents', async () => {
    const map = await open();
    expect(map.renderRoot.querySelectorAll('.by-county .area')).to.have.length(4);
    expect(find(map, '.area.m2')!.getAttribute('d')).to.equal(nationCounties().get('48201')!.path);
    expect(find(map, '.town.m3')!.getAttribute('d')).to.match(/^M[\d.]+,[\d.]+a[^M]*$/);
    expect(map.renderRoot.querySelectorAll('.inner-band.b3')).to.have.length(1);
    expect(textOf(map, '.county-figures')).to.equal(
      'The sheriff or county police signed in 1 of 3,142 counties of the 50 states and DC; ' +
        '1% of residents live there (Census estimate, July 2022). ' +
        '1 local agency can’t be placed in a county.',
    );
  });

  it('of one class alone stand out where the legend is pointed at, or picked', async () => {
    const map = await open();
    const opacity = (selector: string) =>
      getComputedStyle(find(map, selector)!.closest('[data-mark]')!).opacity;
    const marks = () => ['.area.m0', '.area.m2', '.town.m3', '.inner-band.b3'].map(opacity);
    const button = (id: string) => find(map, `.legend [data-class="${id}"]`)!;
    const hover = (target: Element, type: string) =>
      target.dispatchEvent(
        new PointerEvent(type, {bubbles: true, composed: true, pointerType: 'mouse'}),
      );
    expect(marks()).to.deep.equal(['1', '1', '1', '1']);
    hover(button('m2'), 'pointerover');
    await map.updateComplete;
    expect(marks()).to.deep.equal(['0.2', '1', '0.2', '0.2']);
    hover(find(map, '.legend')!, 'pointerleave');
    button('dot').click();
    await map.updateComplete;
    expect(marks()).to.deep.equal(['0.2', '0.2', '1', '0.2']);
    expect(button('dot').getAttribute('aria-pressed')).to.equal('true');
    button('band').click();
    await map.updateComplete;
    expect(marks()).to.deep.equal(['0.2', '0.2', '0.2', '1']);
    // A county with a dot is not one without an agreement.
    button('m0').click();
    await map.updateComplete;
    expect(marks()).to.deep.equal(['1', '0.2', '1', '0.2']);
  });

  it('stand out no more where the class picked goes with its model', async () => {
    const map = await open();
    find(map, '.legend [data-class="m2"]')!.click();
    await map.updateComplete;
    expect(find(map, 'svg.by-county')!.dataset['lit']).to.equal('m2');
    map.model = 'task-force';
    await map.updateComplete;
    expect(find(map, '.legend [data-class="m2"]')).to.equal(null);
    expect(find(map, 'svg.by-county')!.dataset['lit']).to.equal(undefined);
  });

  it('tell of the county under the pointer, and open its state there', async () => {
    const map = await open();
    expect(countyAtPlace(...nationCounties().get('48201')!.label)).to.equal('48201');
    point(map, '48201', 'pointermove');
    await map.updateComplete;
    const tooltip = textOf(map, '.tooltip');
    expect(tooltip).to.contain('Harris County, Texas');
    expect(tooltip).to.contain('Harris County Sheriff');
    expect(tooltip).to.contain('4,780,913 residents (2022)');
    expect(tooltip).to.contain('Texas: signed in 1 of 254 counties, home to 16% of residents');
    point(map, '48201', 'click');
    await waitUntil(() => find(map, '[data-county]'), 'the state');
    await map.updateComplete;
    expect(map.state).to.equal('TX');
    expect(find(map, '[aria-selected="true"]')!.getAttribute('data-county')).to.equal('48201');
    expect(textOf(map, '.agency-name')).to.equal('Harris County Sheriff');
  });

  it('follow the model chosen', async () => {
    const map = await open();
    map.model = 'task-force';
    await map.updateComplete;
    expect(find(map, '.area.m2')!.getAttribute('d')).to.equal('');
    expect(textOf(map, '.county-figures')).to.contain('Task Force Model: The sheriff');
    expect(textOf(map, '.county-figures')).to.contain('signed in 0 of 3,142 counties');
  });

  it('are gone through by keyboard: states first, then the counties of one', async () => {
    const map = await open();
    find(map, '[data-place="TX"]')!.focus();
    expect(focused(map)!.getAttribute('aria-label')).to.equal(
      'Texas: signed in 1 of 254 counties, home to 16% of residents',
    );
    await press('Enter');
    await map.updateComplete;
    expect(focused(map)!.getAttribute('aria-label')).to.equal(
      'Anderson County: no agreement of a local agency',
    );
    typeAtOnce('harris');
    await map.updateComplete;
    expect(focused(map)!.dataset['place']).to.equal('48201');
    expect(textOf(map, '.tooltip')).to.contain('Harris County, Texas');
    await press('Escape');
    await press('Escape');
    await map.updateComplete;
    expect(focused(map)!.dataset['place']).to.equal('TX');
    expect(map.renderRoot.querySelectorAll('[data-place="48201"][role="option"]')).to.have.length(
      0,
    );
    await press('Enter');
    await press('Enter');
    await map.updateComplete;
    expect(map.state).to.equal('TX');
  });

  it('are a table that is sorted, filtered by state and added up', async () => {
    const map = await open();
    map.view = 'table';
    await map.updateComplete;
    expect(textOf(map, 'tbody th')).to.equal('Harris County');
    const select = find(map, '.county-filter select') as unknown as HTMLSelectElement;
    select.value = 'LA';
    select.dispatchEvent(new Event('change'));
    await map.updateComplete;
    expect(map.renderRoot.querySelectorAll('tbody tr')).to.have.length(64);
    [...map.renderRoot.querySelectorAll<HTMLElement>('thead button')].at(-1)!.click();
    await map.updateComplete;
    expect(textOf(map, 'tbody th')).to.equal('East Baton Rouge Parish');
    select.value = 'totals';
    select.dispatchEvent(new Event('change'));
    await map.updateComplete;
    const texas = [...map.renderRoot.querySelectorAll('tbody tr')].find(row =>
      row.textContent!.includes('Texas'),
    );
    expect(texas!.textContent!.replace(/\s+/g, ' ').trim()).to.equal('Texas 1 254 0% 16%');
  });

  it('stand in Spanish', async () => {
    const map = await open();
    map.lang = 'es';
    await map.updateComplete;
    await waitUntil(() => textOf(map, '.detail').includes('Por condado'), 'Spanish');
    expect(textOf(map, '.county-figures')).to.contain(
      'El alguacil o la policía del condado firmó en 1',
    );
  });
});
