import {expect, fixture, html} from '@open-wc/testing';
import '../../src/index.ts';
import type {Dataset} from '../../src/data/model.ts';
import {MEASURES} from '../../src/data/measures.ts';
import {MODEL_CHOICES} from '../../src/data/vocabulary.ts';
import {registerLanguage} from '../../src/i18n/languages.ts';
import type {EyesOnIceMap} from '../../src/map/eyes-on-ice-map.ts';
import {press, viewport, waitUntil} from '../helpers/browser.ts';
import {FEW} from '../map/datasets.ts';
import {countiesDrawn, show} from '../map/show.ts';
import {overflow} from './overflow.ts';
import {pseudo} from './pseudo.ts';
import {strayText} from './stray-text.ts';

registerLanguage('qps', pseudo);

const NOON = Date.UTC(2026, 4, 28, 12);
const OLD = Date.UTC(2026, 11, 1);
const realNow = Date.now;

const make = (markup = html`<eyes-on-ice-map lang="qps" .list=${FEW}></eyes-on-ice-map>`) =>
  fixture<EyesOnIceMap>(markup);
const all = (map: EyesOnIceMap, selector: string) => [
  ...map.renderRoot.querySelectorAll<HTMLElement>(selector),
];

async function open(code: string): Promise<EyesOnIceMap> {
  const map = await make(
    html`<eyes-on-ice-map lang="qps" state=${code} .list=${FEW}></eyes-on-ice-map>`,
  );
  await countiesDrawn(map);
  return map;
}

/** Points at a shape as a pointer does. */
async function point(map: EyesOnIceMap, selector: string): Promise<void> {
  const moved = new PointerEvent('pointermove', {bubbles: true, composed: true});
  all(map, selector)[0]!.dispatchEvent(moved);
  await map.updateComplete;
  expect(all(map, '.tooltip'), selector).to.have.length(1);
}

function allFromTable(map: EyesOnIceMap, what: string): void {
  expect(strayText(map.renderRoot), what).to.deep.equal([]);
}

/** Changes of every kind since the list before. */
const CHANGED: Dataset = {
  ...FEW,
  changeCounts: {since: '2026-05-11', joined: 1, left: 1},
  changeDetails: {
    since: '2026-05-11',
    joined: [{state: 'TX', agency: 'Llano Police Department', model: 'task-force'}],
    left: [{state: 'GU', agency: 'Guam Police Department', model: 'jail-enforcement'}],
    renamed: [{state: 'TX', agency: 'Bell Police', from: 'Bell PD', model: 'task-force'}],
    modelChanged: [
      {state: 'WY', agency: 'Laramie Sheriff', from: 'warrant-service', model: 'task-force'},
    ],
    documentsPosted: 2,
  },
};
const UNCHANGED: Dataset = {
  ...FEW,
  changeCounts: {since: '2026-05-11', joined: 0, left: 0},
  changeDetails: {...CHANGED.changeDetails!, joined: [], left: [], renamed: [], modelChanged: []},
};

async function withChanges(list: Dataset): Promise<EyesOnIceMap> {
  const map = await make(html`<eyes-on-ice-map lang="qps" .list=${list}></eyes-on-ice-map>`);
  for (const details of all(map, 'details') as HTMLDetailsElement[]) details.open = true;
  expect(all(map, 'details.changes')).to.have.length(1);
  return map;
}

/** Chooses an item of the download menu, and waits for what is said of it. */
async function download(at: number): Promise<EyesOnIceMap> {
  const map = await make();
  all(map, '.download-button')[0]!.click();
  await waitUntil(() => all(map, '[role="menuitem"]').length, 'the menu');
  all(map, '[role="menuitem"]')[at]!.click();
  const isSaid = () =>
    all(map, '.download-code').length > 0 || all(map, '.download-note')[0]!.textContent!.trim();
  await waitUntil(isSaid, 'nothing is said of the file');
  await map.updateComplete;
  return map;
}

/** The ways a map can look, each drawn afresh. */
const STATES: Readonly<Record<string, () => Promise<EyesOnIceMap>>> = {
  'the nation': () => make(),
  'a table': async () => {
    const map = await make();
    await show(map, 'table');
    return map;
  },
  'a table of another measure': async () => {
    const map = await make(
      html`<eyes-on-ice-map lang="qps" measure="strongest" .list=${FEW}></eyes-on-ice-map>`,
    );
    await show(map, 'table');
    return map;
  },
  'an old list': async () => {
    Date.now = () => OLD;
    return make();
  },
  'a list of today': async () => {
    Date.now = () => Date.UTC(2026, 4, 18, 12);
    return make();
  },
  'a month behind us': () =>
    make(html`<eyes-on-ice-map lang="qps" month="2023-05" .list=${FEW}></eyes-on-ice-map>`),
  'a state': () => open('TX'),
  'a state without an agreement': () => open('VT'),
  'a state of one model': async () => {
    const map = await open('TX');
    map.model = 'warrant-service';
    await map.updateComplete;
    return map;
  },
  'a state as a table': async () => {
    const map = await open('TX');
    await show(map, 'table');
    return map;
  },
  'a state narrowed to a county': async () => {
    const map = await open('TX');
    all(map, '[data-county="48037"]')[0]!.dispatchEvent(new MouseEvent('click', {bubbles: true}));
    await map.updateComplete;
    expect(all(map, '.widen')).to.have.length(1);
    return map;
  },
  'a list that changed': () => withChanges(CHANGED),
  'a list that did not change': () => withChanges(UNCHANGED),
  'a list elsewhere that is not there': async () => {
    const map = await make(
      html`<eyes-on-ice-map lang="qps" src="/no-such-list.json" .list=${FEW}></eyes-on-ice-map>`,
    );
    await waitUntil(() => all(map, '.problem')[0]?.textContent, 'no word about the list');
    return map;
  },
  'an open download menu': async () => {
    const map = await make();
    all(map, '.download-button')[0]!.click();
    await waitUntil(() => all(map, '[role="menuitem"]').length, 'the menu');
    expect(all(map, '[role="menuitem"]')).to.have.length(4);
    return map;
  },
  'a saved file': () => download(0),
  'embed code': () => download(3),
  'a state of the real list, with its papers': async () => {
    const map = await make(html`<eyes-on-ice-map lang="qps" state="FL"></eyes-on-ice-map>`);
    await waitUntil(() => all(map, '.agreement a').length > 0, 'papers of FL');
    await countiesDrawn(map);
    expect(all(map, 'details.statewide')).to.have.length(1);
    for (const details of all(map, 'details') as HTMLDetailsElement[]) details.open = true;
    return map;
  },
};

describe('<eyes-on-ice-map> in a language of its own', () => {
  beforeEach(async () => {
    Date.now = () => NOON;
    await viewport(1000, 900);
  });

  afterEach(() => {
    Date.now = realNow;
  });

  for (const [name, draw] of Object.entries(STATES)) {
    it(`shows and says no word that is not from its table: ${name}`, async () => {
      allFromTable(await draw(), name);
    });

    it(`fits 320 px though all is longer: ${name}`, async () => {
      await viewport(320, 700);
      const map = await draw();
      map.style.inlineSize = '288px';
      await map.updateComplete;
      expect(overflow(map)).to.deep.equal([]);
    });
  }

  for (const measure of MEASURES) {
    it(`does so for each measure, model and tooltip: ${measure}`, async () => {
      const map = await make();
      map.measure = measure;
      for (const model of MODEL_CHOICES) {
        map.model = model;
        await map.updateComplete;
        await point(map, '[data-state="TX"]');
        allFromTable(map, model);
      }
      await point(map, '[data-state="VT"]');
      allFromTable(map, 'a state without an agreement');
    });
  }

  it('does so in a tooltip of a month, for a change and for a last listing', async () => {
    const map = await make(
      html`<eyes-on-ice-map lang="qps" month="2025-09" .list=${FEW}></eyes-on-ice-map>`,
    );
    for (const state of ['TX', 'FL', 'MA', 'DE', 'NM']) {
      await point(map, `[data-state="${state}"]`);
      allFromTable(map, state);
    }
  });

  it('does so in a county’s tooltip', async () => {
    const map = await open('TX');
    for (const fips of ['48037', '48201', '48001']) {
      await point(map, `[data-county="${fips}"]`);
      allFromTable(map, fips);
    }
  });

  it('does so while the months play, and when a class is pointed out', async () => {
    const map = await make();
    all(map, '.play')[0]!.click();
    await map.updateComplete;
    allFromTable(map, 'playing');
    all(map, '.play')[0]!.click();
    all(map, '.class')[1]!.focus();
    await press('Enter');
    await map.updateComplete;
    allFromTable(map, 'a class');
  });
});
