import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../src/index.ts';
import {ICE_PAGE} from '../../src/addresses.ts';
import type {ModelChangeEvent} from '../../src/map/events.ts';
import type {EyesOnIceMap} from '../../src/map/eyes-on-ice-map.ts';
import {engine, media, press, typeAtOnce, viewport, waitUntil} from '../helpers/browser.ts';
import {FEW} from './datasets.ts';
import {show} from './show.ts';

const NOON = Date.UTC(2026, 4, 28, 12);

const make = (markup = html`<eyes-on-ice-map .list=${FEW}></eyes-on-ice-map>`) =>
  fixture<EyesOnIceMap>(markup);
const all = (map: EyesOnIceMap, selector: string) => [
  ...map.renderRoot.querySelectorAll<HTMLElement>(selector),
];
const one = (map: EyesOnIceMap, selector: string) => all(map, selector)[0]!;
const text = (map: EyesOnIceMap, selector: string) =>
  one(map, selector).textContent!.replace(/\s+/g, ' ').trim();
const state = (map: EyesOnIceMap, code: string) => one(map, `[data-state="${code}"]`);

/** Tabs from the page's start until the map's own tab stop has the focus. */
async function tabToMap(map: EyesOnIceMap): Promise<void> {
  for (let n = 0; n < 20; n++) {
    await press('Tab');
    if (map.shadowRoot!.activeElement?.matches('[role="option"]')) return;
  }
  throw new Error('The map could not be reached by Tab.');
}

/** Lets a media query of the map's own styles hold where it can't be emulated, until it is undone. */
function letHold({shadowRoot}: EyesOnIceMap, query: string): () => void {
  const rules = shadowRoot!.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]);
  const lists = rules
    .filter(rule => rule instanceof CSSMediaRule)
    .map(({media: list}) => list)
    .filter(({mediaText}) => mediaText === query);
  for (const list of lists) list.mediaText = 'all';
  return () => lists.forEach(list => (list.mediaText = query));
}

describe('<eyes-on-ice-map>', () => {
  const realNow = Date.now;

  beforeEach(async () => {
    Date.now = () => NOON;
    await viewport(1000, 900);
  });

  afterEach(() => {
    Date.now = realNow;
  });

  it('says how many, where and as of when', async () => {
    const map = await make();
    expect(text(map, '.caption')).to.equal(
      'Agreements, by state — as of May 18, 2026 (10 days ago)',
    );
    expect(text(map, '.about')).to.equal(
      '7 agreements by 6 agencies in 3 states and 1 territory. ' +
        'Trained local officers do some of the work of an immigration officer.',
    );
  });

  it('says that a list is old from the 61st day on', async () => {
    Date.now = () => Date.UTC(2026, 4, 18 + 60);
    expect(all(await make(), '.stale')).to.have.length(0);
    Date.now = () => Date.UTC(2026, 4, 18 + 61);
    expect(text(await make(), '.stale')).to.equal(
      'This list is 61 days old. Agencies may have joined or left since.',
    );
  });

  it('draws all 56 states and territories and reads each out with its figures', async () => {
    const map = await make();
    expect(all(map, '[role="option"]')).to.have.length(56);
    expect(state(map, 'TX').getAttribute('aria-label')).to.equal(
      'Texas: 4 agreements by 3 agencies. Task Force Model: 3, Warrant Service Officer: 1',
    );
    expect(state(map, 'CA').getAttribute('aria-label')).to.equal('California: no agreement');
  });

  it('counts one model when it is chosen, and tells the page', async () => {
    const map = await make();
    const radio = one(map, 'input[value="warrant-service"]') as HTMLInputElement;
    setTimeout(() => radio.click());
    const event = (await oneEvent(map, 'model-change')) as unknown as ModelChangeEvent;
    await map.updateComplete;
    expect(event.model).to.equal('warrant-service');
    expect(map.model).to.equal('warrant-service');
    expect(state(map, 'CO').getAttribute('aria-label')).to.equal(
      'Colorado, Warrant Service Officer: no agreement. Jail Enforcement Model: 1',
    );
    expect(state(map, 'CA').getAttribute('aria-label')).to.equal(
      'California, Warrant Service Officer: no agreement',
    );
    expect(text(map, '.legend')).to.match(/^0 \(\d+ states and \d territories\)/);
    map.measure = 'strongest';
    await map.updateComplete;
    expect(text(map, '.caption')).to.match(/^Agreements, by state · Warrant Service Officer — /);
    expect(text(map, '#total-warrant-service')).to.equal(
      'limited powers: 2 agreements in 2 states',
    );
    expect(text(map, '#total-jail-enforcement')).to.equal('more powers: 1 agreement in 1 state');
  });

  it('says which model’s agreements a state has none of, where it has others', async () => {
    const map = await make(
      html`<eyes-on-ice-map model="warrant-service" .list=${FEW}> </eyes-on-ice-map>`,
    );
    state(map, 'CO').dispatchEvent(
      new PointerEvent('pointermove', {bubbles: true, composed: true}),
    );
    await map.updateComplete;
    expect(text(map, '.tooltip')).to.contain(
      'Colorado Warrant Service Officer: 0 agreements · 0 agencies',
    );
    expect(text(map, '.tooltip')).to.contain('Jail Enforcement Model 1');
    await show(map, 'table');
    const row = all(map, 'tbody tr').find(one => one.textContent!.includes('Colorado'))!;
    expect(row.querySelector('td.word')!.textContent).to.contain('Jail Enforcement');
  });

  it('stays silent when the page itself sets a property', async () => {
    const map = await make();
    let heard = 0;
    for (const name of ['model-change', 'measure-change', 'state-select']) {
      map.addEventListener(name, () => heard++);
    }
    map.model = 'task-force';
    map.measure = 'strongest';
    map.state = 'TX';
    await map.updateComplete;
    expect(heard).to.equal(0);
  });

  it('has one tab stop for the map, and arrows lead to the nearest state', async () => {
    const map = await make();
    await tabToMap(map);
    const here = () => (map.shadowRoot!.activeElement as HTMLElement).dataset['state'];
    expect(here()).to.equal('AL');
    typeAtOnce('colo');
    expect(here()).to.equal('CO');
    await press('ArrowRight');
    expect(here()).to.equal('KS');
    await press('ArrowLeft');
    expect(here()).to.equal('CO');
    await press('End');
    expect(here()).to.equal('WY');
    await press('Home');
    expect(here()).to.equal('AL');
    expect(all(map, '[role="option"][tabindex="0"]')).to.have.length(1);
  });

  it('jumps to a name by letters', async () => {
    const map = await make();
    await tabToMap(map);
    typeAtOnce('new m');
    expect((map.shadowRoot!.activeElement as HTMLElement).dataset['state']).to.equal('NM');
  });

  it('opens a state by Enter, tells the page, and Escape leads back to it', async () => {
    const map = await make();
    const heard: (string | null)[] = [];
    map.addEventListener('state-select', event => heard.push(event.state));
    await tabToMap(map);
    await press('t');
    await press('Enter');
    await map.updateComplete;
    expect(map.state).to.equal('TN');
    await waitUntil(() => map.shadowRoot!.activeElement?.matches('.state-name'));
    await press('Escape');
    await map.updateComplete;
    await waitUntil(() => map.shadowRoot!.activeElement === state(map, 'TN'));
    expect(heard).to.deep.equal(['TN', null]);
  });

  it('outlines a state for a look-up without opening it, nor selecting it, which would be read out', async () => {
    const map = await make();
    map.outline('WY');
    await map.updateComplete;
    expect(state(map, 'WY').getAttribute('aria-current')).to.equal('true');
    expect(map.state).to.equal(null);
    map.outline(null);
    await map.updateComplete;
    expect(all(map, '[aria-current], .shapes [aria-selected]')).to.have.length(0);
  });

  it('shows a state’s figures on hover, and Escape takes them away', async () => {
    const map = await make();
    const shape = state(map, 'TX');
    shape.dispatchEvent(new PointerEvent('pointermove', {bubbles: true, composed: true}));
    await map.updateComplete;
    expect(text(map, '.tooltip')).to.contain('Texas');
    expect(text(map, '.tooltip')).to.contain('4 agreements · 3 agencies');
    expect(text(map, '.tooltip')).to.contain('as of May 18, 2026');
    state(map, 'CO').dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
    await map.updateComplete;
    expect(all(map, '.tooltip')).to.have.length(0);
  });

  it('opens a state by a click on its call-out too', async () => {
    const map = await make();
    one(map, '.callout[data-for="RI"] .hit').dispatchEvent(
      new MouseEvent('click', {bubbles: true, composed: true}),
    );
    await map.updateComplete;
    expect(map.state).to.equal('RI');
  });

  it('points a class’s states out from the legend', async () => {
    const map = await make();
    const classes = all(map, '.class');
    expect(classes).to.have.length(7);
    expect(classes[1]!.textContent).to.match(/1–4 \(3 states and 1 territory\)/);
    classes[1]!.click();
    await map.updateComplete;
    expect(all(map, '.state.lit').map(shape => shape.dataset['state'])).to.have.members([
      'CO',
      'GU',
      'TX',
      'WY',
    ]);
    expect(classes[1]!.getAttribute('aria-pressed')).to.equal('true');
    classes[1]!.blur();
    await map.updateComplete;
    expect(all(map, '.state.lit')).to.have.length(4);
    classes[1]!.click();
    await map.updateComplete;
    expect(all(map, '.state.lit')).to.have.length(0);
  });

  it('points nothing out for a class that another measure does not have', async () => {
    const map = await make();
    all(map, '.class')[2]!.click();
    await map.updateComplete;
    expect(one(map, 'svg.map').classList.contains('dimmed')).to.equal(true);
    map.measure = 'strongest';
    await map.updateComplete;
    expect(all(map, '.class')).to.have.length(4);
    expect(one(map, 'svg.map').classList.contains('dimmed')).to.equal(false);
    expect(all(map, '.class[aria-pressed="true"]')).to.deep.equal([]);
  });

  it('points nothing out when its legend goes', async () => {
    const map = await make();
    all(map, '.class')[2]!.click();
    map.noLegend = true;
    await map.updateComplete;
    expect(one(map, 'svg.map').classList.contains('dimmed')).to.equal(false);
  });

  it('shows the same facts as a table that sorts', async () => {
    const map = await make();
    await show(map, 'table');
    const first = () => text(map, 'tbody tr:first-child th');
    expect(first()).to.equal('Texas');
    expect(all(map, 'tbody tr')).to.have.length(56);
    const head = all(map, 'thead button')[0]!;
    head.click();
    await map.updateComplete;
    expect(first()).to.equal('Alabama');
    expect(one(map, 'thead th').getAttribute('aria-sort')).to.equal('ascending');
    head.click();
    await map.updateComplete;
    expect(first()).to.equal('Wyoming');
  });

  it('keeps the most powerful model apart by pattern and bars, not by colour alone', async () => {
    const map = await make();
    map.measure = 'strongest';
    await map.updateComplete;
    expect(getComputedStyle(state(map, 'WY')).fill).to.contain('#m1');
    expect(getComputedStyle(state(map, 'CO')).fill).to.contain('#m2');
    expect(state(map, 'TX').classList.contains('m3')).to.equal(true);
    expect(all(map, '.legend .power')).to.have.length(3);
  });

  it('falls back to the default and warns once, naming the value and those accepted', async () => {
    const warnings: string[] = [];
    const warn = console.warn;
    console.warn = (message: string) => warnings.push(message);
    const odd = html`<eyes-on-ice-map model="patrol" state="Texas"></eyes-on-ice-map>`;
    const map = await make(odd);
    await make(odd);
    console.warn = warn;
    expect(map.model).to.equal('all');
    expect(map.state).to.equal(null);
    expect(warnings.filter(message => message.includes('patrol'))).to.have.length(1);
    expect(warnings.find(message => message.includes('patrol'))).to.contain('jail-enforcement');
    expect(warnings.filter(message => message.includes('"Texas"'))).to.have.length(1);
  });

  it('knows a value in capitals or not', async () => {
    const map = await make(
      html`<eyes-on-ice-map model="Task-Force" measure="AGENCIES" view="Table" state="tx">
      </eyes-on-ice-map>`,
    );
    const {model, measure, view, state: opened} = map;
    expect([model, measure, view, opened]).to.deep.equal(['task-force', 'agencies', 'table', 'TX']);
  });

  it('takes no harm from a state that is no text', async () => {
    const map = await make();
    const warn = console.warn;
    console.warn = () => {};
    map.state = 7 as never;
    await map.updateComplete;
    console.warn = warn;
    expect(map.state).to.equal(null);
    expect(all(map, '[role="option"]')).to.have.length(56);
  });

  it('leaves out what the host leaves out', async () => {
    const map = await make(
      html`<eyes-on-ice-map no-heading no-controls no-legend no-actions></eyes-on-ice-map>`,
    );
    for (const gone of ['.heading', '.controls', '.legend', 'slot[name="actions"]']) {
      expect(all(map, gone), gone).to.have.length(0);
    }
  });

  it('says what was chosen where the host leaves the choices out', async () => {
    const map = await make(html`
      <eyes-on-ice-map
        no-controls
        model="jail-enforcement"
        measure="agencies"
        .list=${FEW}
      ></eyes-on-ice-map>
    `);
    expect(text(map, '.caption')).to.match(/^Agencies, by state · Jail Enforcement Model — as of/);
    map.model = 'all';
    map.measure = 'agreements';
    await map.updateComplete;
    expect(text(map, '.caption')).to.match(/^Agreements, by state — as of/);
  });

  it('takes the host’s heading, its rank, and the address for corrections', async () => {
    const map = await make(html`
      <eyes-on-ice-map
        heading="Our map"
        heading-level="3"
        corrections-url="/wrong"
      ></eyes-on-ice-map>
    `);
    expect(text(map, '.heading')).to.equal('Our map');
    expect(one(map, '.heading').getAttribute('aria-level')).to.equal('3');
    const report = all(map, 'footer a').at(-1)!;
    expect(report.getAttribute('href')).to.equal('/wrong');
    expect(report.textContent).to.equal('Report an error');
  });

  it('never links to a script', async () => {
    const map = await make(
      html`<eyes-on-ice-map corrections-url="javascript:alert(1)"></eyes-on-ice-map>`,
    );
    const links = all(map, 'footer a').map(link => link.getAttribute('href')!);
    expect(links).to.deep.equal([ICE_PAGE]);
  });

  it('offers to report a wrong entry only where somebody takes the report', async () => {
    const map = await make();
    expect(one(map, 'footer').textContent).to.not.contain('Report an error');
    map.correctionsUrl = 'mailto:data@host.example';
    await map.updateComplete;
    expect(one(map, 'footer').textContent).to.contain('Report an error');
  });

  it('keeps its height when model, measure or view change', async () => {
    const map = await make();
    const height = map.offsetHeight;
    map.model = 'task-force';
    map.measure = 'strongest';
    await map.updateComplete;
    expect(map.offsetHeight).to.equal(height);
    await show(map, 'table');
    expect(map.offsetHeight).to.equal(height);
  });

  it('fits into 280 pixels', async () => {
    const box = await fixture(
      html`<div style="width: 280px"><eyes-on-ice-map .list=${FEW}></eyes-on-ice-map></div>`,
    );
    const map = box.querySelector('eyes-on-ice-map')!;
    await map.updateComplete;
    for (const view of ['map', 'table'] as const) {
      await show(map, view);
      expect(map.scrollWidth, view).to.be.at.most(280);
    }
  });

  it('moves nothing when less motion is asked for', async () => {
    const map = await make();
    const duration = () => getComputedStyle(state(map, 'TX')).transitionDuration;
    expect(duration()).to.not.equal('0s');
    const isAsked = await media({reducedMotion: true});
    expect(isAsked).to.equal((await engine()) !== 'WebKit');
    const undo = isAsked ? null : letHold(map, '(prefers-reduced-motion: reduce)');
    const asked = duration();
    undo?.();
    await media({});
    expect(asked).to.equal('0s');
    expect(duration()).to.not.equal('0s');
  });

  it('comes back after it was moved', async () => {
    const map = await make();
    const parent = map.parentElement!;
    map.remove();
    parent.append(map);
    map.model = 'jail-enforcement';
    await map.updateComplete;
    expect(state(map, 'CO').getAttribute('aria-label')).to.equal(
      'Colorado, Jail Enforcement Model: 1 agreement',
    );
  });

  for (const view of ['map', 'table'] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`is accessible as a ${view}, ${colorScheme}`, async () => {
        const map = await make();
        map.style.colorScheme = colorScheme;
        map.outline('TX');
        await show(map, view);
        await expect(map).to.be.accessible();
      });
    }
  }
});
