import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'puppeteer-core';
import {allOf, oneOf, spokenOn, textOf, type Spoken} from '../helpers/accessibility-tree.ts';
import * as builtIn from '../helpers/built-in-figures.ts';
import {press, tabTo} from '../helpers/keyboard.ts';
import {newContext, openPage, serve, TREE} from '../helpers/pages.ts';
import {sampledPairs} from '../helpers/sample.ts';
import {CHECK, MAP, settled} from '../helpers/shown-states.ts';

const PLACES = 56;
const BELKNAP = '33001';

/** What the list says that is built in. */
const {agreements, statesListed, territoriesListed, counted, figure} = builtIn;
const texas = builtIn.stateFigures('TX');
const newHampshire = builtIn.stateFigures('NH');
const most = builtIn.statesWithAtLeast(150);
const inBelknap = builtIn.agenciesIn(BELKNAP);

const context = await newContext();

/** A host page with an element in it, and no landmark of its own. */
async function open(html: string, lang = 'en'): Promise<Page> {
  const text = `<!doctype html><html lang="${lang}"><title>Host</title><link rel="icon" href="data:,">
    <script type="module" src="/dist/eyes-on-ice.js"></script>${html}</html>`;
  const {origin} = await serve(TREE, {pages: {'/': text}});
  const {page} = await openPage(context);
  await page.goto(origin);
  await settled(page);
  return page;
}

const map = (attributes = '') => `<${MAP} ${attributes}></${MAP}>`;
const check = (attributes = '') => `<${CHECK} ${attributes}></${CHECK}>`;

/** What is heard of each language's elements. */
const WORDS = [
  {
    lang: 'en',
    map: 'Map of the United States. Agreements, All models.',
    help: /Arrow keys move between states, letters jump to a name/,
    texas:
      `Texas: ${texas.agreements} agreements by ${texas.agencies} agencies. Task Force Model: ${texas.byModel[0]}, ` +
      `Jail Enforcement Model: ${texas.byModel[1]}, Warrant Service Officer: ${texas.byModel[2]}`,
    none: 'California: no agreement',
    models: 'Agreement type',
    all:
      `All models ${figure(agreements)} agreements in ` +
      `${counted(statesListed, 'state', 'states')} and ` +
      counted(territoriesListed, 'territory', 'territories'),
    task: new RegExp(`^Task Force most powers: ${figure(builtIn.taskForce)} agreements`),
    explained: /^During ordinary police work/,
    legend: /^Agreements, [A-Z][a-z]+ \d+, 20\d\d$/,
    klass: new RegExp(`^150\\+ ?\\(${counted(most, 'state', 'states')}\\)$`),
    month: 'Month',
    valueText: `${builtIn.monthIn('en')}: ${figure(agreements)} agreements`,
    before: /^[A-Z][a-z]+ 20\d\d: [\d,]+ agreements$/,
    measure: 'Color by',
    view: 'View',
    back: 'All states',
    opened: 'New Hampshire',
    heading: /^New Hampshire: \d+ agreements by \d+ agencies$/,
    counties: 'Map of the counties of New Hampshire',
    county: /^Belknap County: .*Belknap County Sheriff's Office \(.*Task Force Model/,
    sort: 'Sort by',
    agencies: 'Agencies in New Hampshire with an agreement',
    count: counted(newHampshire.agencies, 'agency', 'agencies'),
    narrowed: new RegExp(`^${counted(inBelknap, 'agency', 'agencies')} in Belknap County$`),
    paper: /^Signed agreement of Belknap County Sheriff's Office, Task Force Model \(PDF/,
    table: '287(g) agreements by state: All models',
    columns: ['State', 'Agreements', 'Task Force', 'Jail Enforcement', 'Warrant Service'],
    query: 'Agency, county, city or ZIP',
    hint: /What you type stays on your device\.$/,
    suggestions: 'Suggestions',
    found: /^8 suggestions\. Use the up and down arrows\.$/,
    nothing: /^No suggestions\. Press Enter/,
    no: /^Seattle police: not on ICE’s list\. ?King County sheriff: not on ICE’s list\./,
    which: 'Which one do you mean?',
    choice: /^Washington County, Arkansas/,
    law: 'State law',
    copied: 'Copy this answer',
  },
  {
    lang: 'es',
    map: /^Mapa de Estados Unidos\. Acuerdos, /,
    help: /flechas/,
    texas: new RegExp(
      `^Texas: ${texas.agreements} acuerdos de ${texas.agencies} agencias\\. .*${texas.byModel.join('.*')}$`,
    ),
    none: 'California: sin acuerdo',
    models: 'Tipo de acuerdo',
    all: new RegExp(
      `${figure(agreements)} acuerdos en ${counted(statesListed, 'estado', 'estados')} y ` +
        `${counted(territoriesListed, 'territorio', 'territorios')}$`,
    ),
    task: new RegExp(`${figure(builtIn.taskForce)} acuerdos`),
    explained: /policial/,
    legend: /^Acuerdos, \d+ de /,
    klass: new RegExp(`^150\\+ ?\\(${counted(most, 'estado', 'estados')}\\)$`),
    month: 'Mes',
    valueText: `${builtIn.monthIn('es')}: ${figure(agreements)} acuerdos`,
    before: /^[a-z]+ de 20\d\d: [\d,]+ acuerdos$/,
    measure: 'Color según',
    view: 'Vista',
    back: 'Todos los estados',
    opened: /^(New Hampshire|Nuevo Hampshire|Nueva Hampshire)$/,
    heading: /^Nuevo Hampshire: \d+ acuerdos de \d+ agencias$/,
    counties: /^Mapa de los condados de /,
    county: /Belknap: Belknap County Sheriff's Office \(.*\)$/,
    sort: 'Ordenar por',
    agencies: /^Agencias con un acuerdo en Nuevo Hampshire/,
    count: counted(newHampshire.agencies, 'agencia', 'agencias'),
    narrowed: new RegExp(`^${counted(inBelknap, 'agencia', 'agencias')} en el condado de Belknap$`),
    paper: /Belknap County Sheriff's Office.*\(PDF/,
    table: /^Acuerdos 287\(g\) por estado/,
    columns: ['Estado', 'Acuerdos'],
    query: 'Agencia, condado, ciudad o código postal',
    hint: /Lo que usted escribe se queda en su dispositivo\.$/,
    suggestions: 'Sugerencias',
    found: /^8 sugerencias\. .*flechas/,
    nothing: /^(Sin|No hay) sugerencias\. .*Enter/,
    no: /^Policía de Seattle: no está en la lista de ICE\. ?Alguacil del condado de King: no está en la lista de ICE\./,
    which: '¿A cuál se refiere?',
    choice: /Washington.*Arkansas/,
    law: 'Ley estatal',
    copied: 'Copiar esta respuesta',
  },
] as const;

/** Waits until an element's own text, in its shadow root, is as wanted. */
async function says(page: Page, tag: string, selector: string, wanted: RegExp) {
  await page.waitForFunction(
    (name, within, source) =>
      [...document.querySelector(name)!.shadowRoot!.querySelectorAll(within)].some(one =>
        new RegExp(source).test(one.textContent.replace(/\s+/g, ' ').trim()),
      ),
    {},
    tag,
    selector,
    wanted.source,
  );
}

/** Finds the part with a heading that is read out when it changes. */
function liveWithHeading(tree: readonly Spoken[]) {
  const part = allOf(tree, 'generic').find(one => allOf([one], 'heading').length > 0);
  assert.ok(part, 'a heading in what is read out when it changes');
  const {live, atomic} = part.states;
  return {live, atomic, children: part.children};
}

/** What is tried in each language. */
const heard: {lang: string; name: string; run: () => Promise<void>}[] = [];

function hear(lang: string, name: string, run: () => Promise<void>): void {
  heard.push({lang, name, run});
}

for (const words of WORDS) {
  const {lang} = words;

  hear(lang, 'the map is a named list of all places, each with its figures', async () => {
    const page = await open(map(), lang);
    const tree = await spokenOn(page);
    assert.equal(allOf(tree, 'heading')[0]!.states['level'], 2);
    const list = oneOf(tree, 'listbox', words.map);
    assert.match(list.description, words.help);
    assert.equal(allOf([list], 'option').length, PLACES);
    oneOf([list], 'option', words.texas);
    oneOf([list], 'option', words.none);
    await page.close();
  });

  hear(
    lang,
    'the models are a named group of radios, each with its totals and what it allows',
    async () => {
      const page = await open(map(), lang);
      const group = oneOf(await spokenOn(page), 'group', words.models);
      assert.equal(allOf([group], 'radio').length, 4);
      assert.equal(oneOf([group], 'radio', words.all).states['checked'], 'true');
      const task = oneOf([group], 'radio', words.task);
      assert.equal(task.states['checked'], 'false');
      assert.match(task.description, words.explained);
      await page.close();
    },
  );

  hear(
    lang,
    'the legend is a named list; a class has its range and its states, and says when it is picked out',
    async () => {
      const page = await open(map(), lang);
      const legend = oneOf(await spokenOn(page), 'list', words.legend);
      assert.equal(allOf([legend], 'listitem').length, 7);
      assert.equal(oneOf([legend], 'button', words.klass).states['pressed'], 'false');
      await tabTo(page, '.legend li:last-child button');
      await press(page, 'Space');
      const after = oneOf(await spokenOn(page), 'button', words.klass);
      assert.equal(after.states['pressed'], 'true');
      await page.close();
    },
  );

  hear(lang, 'the timeline is a slider that says month and total', async () => {
    const page = await open(map(), lang);
    const slider = oneOf(await spokenOn(page), 'slider', words.month);
    // The list's month; those after it lie beyond.
    assert.ok(Number(slider.states['value']) < Number(slider.states['valuemax']));
    // Chromium's tree tells a slider's number only: what is read in its place is its attribute.
    const valueText = () =>
      page.$eval(`${MAP} >>> [type="range"]`, range => range.getAttribute('aria-valuetext'));
    assert.equal(await valueText(), words.valueText);
    await tabTo(page, '[type="range"]');
    await press(page, 'ArrowLeft');
    await settled(page);
    assert.match((await valueText())!, words.before);
    await page.close();
  });

  hear(lang, 'measure and view are named controls that say their state', async () => {
    const page = await open(map(), lang);
    const tree = await spokenOn(page);
    assert.equal(oneOf(tree, 'combobox', words.measure).states['expanded'], false);
    const view = oneOf(tree, 'group', words.view);
    const pressed = allOf([view], 'button').map(({states}) => states['pressed']);
    assert.deepEqual(pressed, ['true', 'false']);
    await page.close();
  });

  hear(
    lang,
    'an opened state is a named region with the way back, its counties and its agencies',
    async () => {
      const page = await open(map('state="NH"'), lang);
      await page.waitForSelector(`${MAP} >>> .agreement a`, {visible: true});
      await settled(page);
      const region = allOf(await spokenOn(page), 'region').find(
        ({children}) => allOf(children, 'listbox').length > 0,
      )!;
      assert.match(region.name, new RegExp(words.opened));
      oneOf([region], 'button', words.back);
      assert.equal(oneOf([region], 'heading', words.heading).states['level'], 3);
      const counties = oneOf([region], 'listbox', words.counties);
      assert.equal(allOf([counties], 'option').length, 10);
      oneOf([counties], 'option', words.county);
      oneOf([region], 'combobox', words.sort);
      const list = oneOf([region], 'region', words.agencies);
      assert.equal(allOf([list], 'listitem').length, newHampshire.agencies);
      oneOf([list], 'link', words.paper);
      assert.equal(textOf(oneOf([region], 'status')), words.count);
      await page.close();
    },
  );

  hear(
    lang,
    'a county chosen on the map narrows the list, which says so; a row’s link lights its county',
    async () => {
      const page = await open(map('state="NH"'), lang);
      await page.waitForSelector(`${MAP} >>> .agreement a`, {visible: true});
      await tabTo(page, `[data-county="${BELKNAP}"]`);
      await press(page, 'Enter');
      await says(page, MAP, '[role="status"]', words.narrowed);
      const tree = await spokenOn(page);
      assert.equal(oneOf(tree, 'option', words.county).states['selected'], true);
      assert.equal(allOf([oneOf(tree, 'region', words.agencies)], 'listitem').length, inBelknap);
      await tabTo(page, '.rows a');
      await page.waitForSelector(`${MAP} >>> .outline.pointed`, {visible: true});
      await page.close();
    },
  );

  hear(
    lang,
    'the table has a name, column heads that sort and say so, and a head for each row',
    async () => {
      const page = await open(map('view="table"'), lang);
      await page.waitForSelector(`${MAP} >>> table.states`, {visible: true});
      const table = oneOf(await spokenOn(page), 'table', words.table);
      const heads = allOf([table], 'columnheader');
      assert.deepEqual(
        heads.slice(0, words.columns.length).map(({name}) => name),
        words.columns,
      );
      for (const head of heads) assert.equal(allOf([head], 'button').length, 1, head.name);
      assert.equal(allOf([table], 'rowheader').length, PLACES);
      const sorted = () =>
        page.$$eval(`${MAP} >>> th[aria-sort]`, all => all.map(head => head.ariaSort).join(' '));
      assert.match(await sorted(), /^none descending none/);
      await tabTo(page, 'thead button');
      await press(page, 'Enter');
      await settled(page);
      assert.match(await sorted(), /^ascending none none/);
      await page.close();
    },
  );

  hear(
    lang,
    'the query is a combobox that says its list, what is active in it, and how many there are',
    async () => {
      const page = await open(check(), lang);
      await tabTo(page, 'input');
      await settled(page);
      const closed = oneOf(await spokenOn(page), 'combobox', words.query);
      assert.match(closed.description, words.hint);
      assert.equal(closed.states['expanded'], false);
      await page.keyboard.type('washington');
      await says(page, CHECK, '[aria-live]', words.found);
      await press(page, 'ArrowDown');
      await settled(page);
      const tree = await spokenOn(page);
      const box = oneOf(tree, 'combobox', words.query);
      const options = allOf([oneOf(tree, 'listbox', words.suggestions)], 'option');
      assert.equal(box.states['expanded'], true);
      assert.ok(box.states['focused'], 'the focus stays in the input');
      assert.equal(box.states['activedescendant'], 'option-0');
      assert.deepEqual(
        options.map(({states}) => states['selected']),
        options.map((_, at) => at === 0),
      );
      assert.match(options[0]!.name, /Washington/);
      await press(page, 'Control+a');
      await page.keyboard.type('qqqxz');
      await says(page, CHECK, '[aria-live]', words.nothing);
      assert.equal(oneOf(await spokenOn(page), 'combobox').states['expanded'], false);
      await page.close();
    },
  );

  hear(lang, 'an answer is a heading in a live message, with headings under it', async () => {
    const page = await open(check(), lang);
    await tabTo(page, 'input');
    await page.keyboard.type('Seattle');
    await press(page, 'Enter');
    await page.waitForSelector(`${CHECK} >>> .copy button`, {visible: true});
    await settled(page);
    const tree = await spokenOn(page);
    const {live, atomic, children} = liveWithHeading(tree);
    assert.deepEqual([live, atomic], ['polite', true]);
    assert.equal(oneOf(children, 'heading', words.no).states['level'], 3);
    assert.equal(oneOf(tree, 'heading', words.law).states['level'], 4);
    oneOf(tree, 'button', words.copied);
    await page.close();
  });

  hear(
    lang,
    'several places are asked for in a live message, and offered as named buttons',
    async () => {
      const page = await open(check('value="Washington County"'), lang);
      await page.waitForSelector(`${CHECK} >>> .choice`, {visible: true});
      await settled(page);
      const tree = await spokenOn(page);
      const {live, children} = liveWithHeading(tree);
      assert.equal(live, 'polite');
      oneOf(children, 'heading', words.which);
      oneOf(tree, 'button', words.choice);
      await page.close();
    },
  );

  hear(lang, 'the elements add no landmark to the page but the look-up’s search', async () => {
    const page = await open(map() + check('value="Seattle"'), lang);
    await settled(page);
    const tree = await spokenOn(page);
    for (const role of ['banner', 'contentinfo', 'main', 'navigation', 'complementary']) {
      assert.deepEqual(allOf(tree, role), [], role);
    }
    assert.equal(allOf(tree, 'search').length, 1);
    await page.close();
  });
}

const NAMES = [...new Set(heard.map(({name}) => name))];
const LANGUAGES = WORDS.map(({lang}) => lang);

for (const {one: name, way: lang} of sampledPairs(NAMES, LANGUAGES, () => true)) {
  test(`${lang}: ${name}`, heard.find(one => one.name === name && one.lang === lang)!.run);
}
