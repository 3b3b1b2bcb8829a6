import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/index.ts';
import {history} from '../../../src/data/history.ts';
import type {EyesOnIceMap} from '../../../src/map/eyes-on-ice-map.ts';
import {Playback} from '../../../src/map/controls/playback.ts';
import {press, viewport, waitUntil} from '../../helpers/browser.ts';
import {FEW} from '../datasets.ts';
import {countiesDrawn, show} from '../show.ts';

const one = (map: EyesOnIceMap, selector: string) =>
  map.renderRoot.querySelector<HTMLElement>(selector)!;
const words = (map: EyesOnIceMap, selector: string) =>
  one(map, selector).textContent!.replace(/\s+/g, ' ').trim();
const slider = (map: EyesOnIceMap) => one(map, '.time input') as HTMLInputElement;
const make = (month = '') =>
  fixture<EyesOnIceMap>(html`<eyes-on-ice-map month=${month} .list=${FEW}></eyes-on-ice-map>`);
const label = (map: EyesOnIceMap, state: string) =>
  one(map, `[data-state="${state}"]`).getAttribute('aria-label')!;

describe('the timeline', () => {
  beforeEach(() => viewport(1000, 900));

  it('shows the month that the page asks for, with the date of its list', async () => {
    const map = await make('2026-01');
    expect(words(map, '.caption')).to.match(
      /^Agreements, by state — January 2026, list of January/,
    );
    expect(words(map, '.about')).to.match(/^1,[0-9]{3} agreements in /);
    expect(label(map, 'MD')).to.equal(
      'Maryland: 8 agreements. Jail Enforcement Model: 3, Warrant Service Officer: 5',
    );
    expect(map.month).to.equal('2026-01');
  });

  it('says as of when agencies are known in the room of an old list’s age, of a new list under the map', async () => {
    const known = 'Agencies and counties are known as of May 18, 2026 only.';
    const map = await make();
    const top = () => one(map, '.controls').getBoundingClientRect().top;
    const before = top();
    expect(words(map, '.stale')).to.match(/^This list is \d+ days old/);
    map.month = '2026-01';
    await map.updateComplete;
    expect(words(map, '.stale span:not(.unseen)')).to.equal(known);
    expect(words(map, '.hint')).not.to.contain('known as of');
    expect(top()).to.equal(before);
    const today = new Date().toISOString().slice(0, 10);
    map.list = {...FEW, asOf: today};
    await map.updateComplete;
    expect(one(map, '.stale')).to.equal(null);
    expect(words(map, '.hint')).to.match(/Agencies and counties are known as of .* only\./);
  });

  it('names the month’s own list as the source, and no changes since another', async () => {
    const map = await make('2026-01');
    map.list = {...FEW, changeCounts: {since: '2026-05-11', joined: 49, left: 3}};
    await map.updateComplete;
    expect(words(map, 'footer > p')).to.match(/participating agencies, January \d+, 2026/);
    expect(one(map, '.changes')).to.equal(null);
    map.month = null;
    await map.updateComplete;
    expect(words(map, 'footer > p')).to.contain('May 18, 2026');
    expect(words(map, '.changes')).to.contain('+49, −3');
  });

  it('stands still once a state is opened', async () => {
    const map = await make('2024-06');
    one(map, '.play').click();
    await map.updateComplete;
    map.state = 'TX';
    await countiesDrawn(map);
    map.state = null;
    await map.updateComplete;
    expect(one(map, '.play').getAttribute('aria-pressed')).to.equal('false');
    expect(map.month).to.equal('2024-06');
  });

  it('ends with the list that is shown', async () => {
    const map = await make();
    expect(words(map, '.time-label')).to.match(/^May 2026 7 agreements/);
    expect(words(map, '.first-total')).to.equal('148');
    expect(words(map, '.last-total')).to.equal('2,654');
    const before = history().filter(({month}) => month < '2026-05');
    expect(slider(map).value).to.equal(String(before.length));
  });

  it('moves by arrow keys, says so, and tells the page', async () => {
    const map = await make();
    const heard: (string | null)[] = [];
    map.addEventListener('month-change', event => heard.push(event.month));
    slider(map).focus();
    await press('ArrowLeft', 'ArrowRight');
    await map.updateComplete;
    expect(heard).to.deep.equal(['2026-04', null]);
    expect(slider(map).getAttribute('aria-valuetext')).to.equal('May 2026: 7 agreements');
  });

  it('keeps the classes while time moves', async () => {
    const map = await make('2021-01');
    const ranges = () => [...map.renderRoot.querySelectorAll('.range')].map(one => one.textContent);
    const before = ranges();
    map.month = '2025-12';
    await map.updateComplete;
    expect(ranges()).to.deep.equal(before);
  });

  it('counts only what a month’s list tells', async () => {
    const map = await make('2024-06');
    map.measure = 'county-share';
    await map.updateComplete;
    const select = one(map, '.selects select') as HTMLSelectElement;
    expect(select.value).to.equal('agreements');
    expect(
      [...select.options].filter(option => option.disabled).map(option => option.value),
    ).to.deep.equal(['agencies', 'county-share']);
    await show(map, 'table');
    expect(words(map, 'tbody tr td:nth-of-type(5)')).to.equal('–');
  });

  it('dates an opened state by the newest list, which it shows, and a month by its own', async () => {
    const map = await make('2024-06');
    const caption = () => words(map, '.caption');
    expect(caption()).to.contain('June 30, 2024');
    expect(getComputedStyle(one(map, '.stale span')).visibility).to.equal('hidden');
    map.state = 'TX';
    await countiesDrawn(map);
    expect(caption()).to.contain('as of May 18, 2026');
    expect(getComputedStyle(one(map, '.stale')).visibility).to.equal('visible');
  });

  it('says when a state that has none was last listed', async () => {
    const map = await make();
    one(map, '[data-state="MD"]').dispatchEvent(
      new PointerEvent('pointermove', {bubbles: true, composed: true}),
    );
    await map.updateComplete;
    expect(words(map, '.tooltip')).to.contain('Last had an agreement in April 2026');
  });

  it('refuses a month it does not have, naming it', async () => {
    const warnings: string[] = [];
    const {warn} = console;
    console.warn = (text: string) => warnings.push(text);
    const map = await make('1999-01');
    console.warn = warn;
    expect(map.month).to.equal(null);
    expect(warnings.some(text => text.includes('1999-01'))).to.equal(true);
  });

  it('plays only when asked, and stops when it is taken away', async () => {
    const map = await make();
    const before = map.month;
    expect(one(map, '.play').getAttribute('aria-label')).to.equal('Play through the months');
    one(map, '.play').click();
    await map.updateComplete;
    expect(before).to.equal(null);
    expect(map.month).to.equal('2025-01');
    expect(one(map, '.play').getAttribute('aria-pressed')).to.equal('true');
    const parent = map.parentElement!;
    map.remove();
    parent.append(map);
    await map.updateComplete;
    expect(one(map, '.play').getAttribute('aria-pressed')).to.equal('false');
  });

  it('leaves the timeline out when the host does', async () => {
    const map = await fixture<EyesOnIceMap>(html`<eyes-on-ice-map no-timeline></eyes-on-ice-map>`);
    expect(map.renderRoot.querySelector('.timeline')).to.equal(null);
  });

  it('is accessible', async () => {
    await expect(await make('2025-07')).to.be.accessible();
  });
});

describe('playback', () => {
  it('goes on until there is no further step', done => {
    let steps = 0;
    const host = {addController() {}, removeController() {}, requestUpdate() {}};
    const playback = new Playback({...host, updateComplete: Promise.resolve(true)}, () => {
      steps++;
      setTimeout(() => {
        expect(steps).to.equal(1);
        expect(playback.isPlaying).to.equal(false);
        done();
      });
      return false;
    });
    playback.start();
    expect(playback.isPlaying).to.equal(true);
  });
});

describe('the months after the list', () => {
  const page = (attributes: Record<string, string> = {}) => {
    const map = document.createElement('eyes-on-ice-map') as EyesOnIceMap;
    for (const [name, value] of Object.entries(attributes)) map.setAttribute(name, value);
    return fixture<EyesOnIceMap>(html`<div>${map}</div>`).then(async () => {
      await map.updateComplete;
      return map;
    });
  };

  beforeEach(() => viewport(1000, 900));

  it('are told by one line with the newest count, which leads there', async () => {
    const map = await page();
    expect(words(map, '.later-list')).to.equal('By October 9, 2026: 2,654 agreements (+811)');
    expect(words(map, '.about')).to.contain('1,843 agreements');
    one(map, '.later-list').click();
    await map.updateComplete;
    expect(map.month).to.equal('2026-10');
    expect(words(map, '.about')).to.contain('2,654 agreements in');
    expect(words(map, '.caption')).to.contain('October 2026, list of October 9, 2026');
    expect(label(map, 'GA')).to.match(/^Georgia: 137 agreements\. /);
    expect(words(map, '.stale')).to.contain('known as of May 18, 2026 only');
    expect(map.renderRoot.querySelector('.later-list')).to.equal(null);
  });

  it('can be asked for by the page, and offer no measure that only names could give', async () => {
    const map = await page({month: '2026-09', measure: 'county-share'});
    expect(map.month).to.equal('2026-09');
    expect(words(map, '.caption')).to.contain('list of September 30, 2026');
    expect(words(map, '.about')).to.contain('2,608 agreements in');
    expect((one(map, 'option[value="county-share"]') as HTMLOptionElement).disabled).to.equal(true);
  });

  it('have a gap where no list is known: the slider goes over it', async () => {
    const map = await page({month: '2026-07'});
    slider(map).focus();
    await press('ArrowRight');
    await map.updateComplete;
    expect(map.month).to.equal('2026-09');
    await press('ArrowLeft');
    await map.updateComplete;
    expect(map.month).to.equal('2026-07');
    expect(map.renderRoot.querySelectorAll('option[value="2026-08"]')).to.have.length(0);
  });

  it('can be compared with any month before', async () => {
    const map = await page({month: '2026-10', compare: '2025-01'});
    expect(label(map, 'GA')).to.match(/^Georgia: \+\d+ since January 2025 \(from \d+ to 137\)\. /);
  });

  it('are a choice to compare with: newest first, without the one shown, in the language shown', async () => {
    const map = await page({});
    const select = one(map, '.compare select') as HTMLSelectElement;
    const shown = [...select.options].find(({disabled}) => disabled)!;
    expect(shown.value).to.equal('2026-05');
    expect([...select.options].slice(0, 2).map(({value}) => value)).to.deep.equal(['', '2026-10']);
    expect(select.options[0]!.text).to.equal('Compare with …');
    select.value = '2025-01';
    select.dispatchEvent(new Event('change'));
    await map.updateComplete;
    expect(map.compare).to.equal('2025-01');
    expect(select.options[0]!.text).to.equal('no month');
    map.lang = 'es';
    await waitUntil(() => select.selectedOptions[0]!.text === 'enero de 2025', 'Spanish months');
    expect(select.value).to.equal('2025-01');
    select.value = '';
    select.dispatchEvent(new Event('change'));
    await map.updateComplete;
    expect(map.compare).to.equal(null);
    expect(one(map, '.compare select')).to.equal(select);
  });
});
