import {expect, html, oneEvent} from '@open-wc/testing';
import {ICE_PAGE} from '../../src/addresses.ts';
import {CheckEvent} from '../../src/check/events.ts';
import type {QueryOptions} from '../../src/check/look-up/verdict.ts';
import {DARK} from '../../src/map/export/theme.ts';
import {engine, focused, media, press, type, viewport, waitUntil} from '../helpers/browser.ts';
import {agencyAnswer, ANSWERS, answerOf, bodyNamed, FLORIDA, KNOWN} from './answers.ts';
import {ADVICE, all, input, make, one, text} from './test-check.ts';

const NOON = Date.UTC(2026, 4, 28, 12);
const realNow = Date.now;

beforeEach(async () => {
  Date.now = () => NOON;
  await viewport(1000, 900);
});

afterEach(() => {
  Date.now = realNow;
});

/** A colour as `getComputedStyle` says it. */
function rgb(hex: string): string {
  const channels = [1, 3, 5].map(at => parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${channels.join(', ')})`;
}

/** Types into the input, as a reader does. */
async function ask(check: Awaited<ReturnType<typeof make>>, query: string): Promise<void> {
  check.focus();
  await type(query);
  await check.updateComplete;
}

describe('<agency-check>: its combobox', () => {
  it('shows suggestions as one types, none of them chosen', async () => {
    const check = await make();
    await ask(check, 'coll');
    expect(all(check, '[role="option"]')).to.have.length(3);
    expect(text(check, '[role="option"]')).to.equal('Collier County, Florida County Task Force');
    expect(one(check, '[role="option"]').getAttribute('aria-label')).to.equal(
      'Collier County, Florida. County. Task Force',
    );
    expect(input(check).getAttribute('aria-expanded')).to.equal('true');
    expect(input(check).hasAttribute('aria-activedescendant')).to.equal(false);
  });

  it('walks the list with arrows, round and round, while the focus stays in the input', async () => {
    const check = await make();
    await ask(check, 'coll');
    const walk = [
      ['ArrowDown', 'option-0'],
      ['ArrowDown', 'option-1'],
      ['ArrowUp', 'option-0'],
      ['ArrowUp', 'option-2'],
      ['ArrowDown', 'option-0'],
    ] as const;
    for (const [key, id] of walk) {
      await press(key);
      await check.updateComplete;
      expect(input(check).getAttribute('aria-activedescendant')).to.equal(id);
      expect(one(check, '[aria-selected="true"]').id).to.equal(id);
    }
    expect(focused()).to.equal(input(check));
  });

  it('goes back to the text with Home and End', async () => {
    const check = await make();
    await ask(check, 'coll');
    for (const key of ['Home', 'End']) {
      await press('ArrowDown', key);
      await check.updateComplete;
      expect(input(check).hasAttribute('aria-activedescendant')).to.equal(false);
      expect(input(check).getAttribute('aria-expanded')).to.equal('true');
    }
  });

  it('opens without choosing by Alt+Down, and closes by Alt+Up', async () => {
    const check = await make();
    await ask(check, 'coll');
    await press('Alt+ArrowUp');
    await check.updateComplete;
    expect(one(check, '[role="listbox"]').hidden).to.equal(true);
    await press('Alt+ArrowDown');
    await check.updateComplete;
    expect(one(check, '[role="listbox"]').hidden).to.equal(false);
    expect(input(check).hasAttribute('aria-activedescendant')).to.equal(false);
  });

  it('answers the chosen option on Enter and keeps the focus in the input', async () => {
    const check = await make();
    await ask(check, 'coll');
    await press('ArrowDown', 'Enter');
    await check.updateComplete;
    expect(check.value).to.equal('Collier County, FL');
    expect(check.answer?.kind).to.equal('signed');
    expect(input(check).getAttribute('aria-expanded')).to.equal('false');
    expect(focused()).to.equal(input(check));
  });

  it('answers free text on Enter', async () => {
    const check = await make();
    await ask(check, 'cook');
    await press('Enter');
    await check.updateComplete;
    expect(check.answer?.kind).to.equal('not-listed');
  });

  it('answers free text by the button', async () => {
    const check = await make();
    await ask(check, 'cook');
    one(check, '.primary').click();
    await check.updateComplete;
    expect(check.answer?.kind).to.equal('not-listed');
  });

  it('answers a clicked option, and a press in the list does not take the focus', async () => {
    const check = await make();
    await ask(check, 'coll');
    const option = one(check, '[role="option"]');
    const mouseDown = new MouseEvent('mousedown', {bubbles: true, cancelable: true});
    option.dispatchEvent(mouseDown);
    expect(mouseDown.defaultPrevented).to.equal(true);
    option.click();
    await check.updateComplete;
    expect(check.answer?.place?.name).to.equal('Collier County');
  });

  it('closes on Escape first, then empties the input and takes the answer away', async () => {
    const check = await make();
    await ask(check, 'collier');
    await press('Enter', 'Alt+ArrowDown', 'Escape');
    await check.updateComplete;
    expect(check.value).to.equal('collier');
    await press('Escape');
    await check.updateComplete;
    expect([check.value, check.answer]).to.deep.equal(['', null]);
    expect(input(check).value).to.equal('');
  });

  it('leaves Escape to the page when there is nothing to undo', async () => {
    const check = await make();
    check.focus();
    let prevented: boolean | undefined;
    const listen = (event: KeyboardEvent) => (prevented = event.defaultPrevented);
    document.addEventListener('keydown', listen, {once: true});
    await press('Escape');
    expect(prevented).to.equal(false);
  });

  it('closes when the focus leaves', async () => {
    const check = await make();
    await ask(check, 'coll');
    await press('Tab');
    await check.updateComplete;
    expect(one(check, '[role="listbox"]').hidden).to.equal(true);
  });

  it('is cleared by its button, which gives the focus back', async () => {
    const check = await make();
    await ask(check, 'coll');
    one(check, '.clear').click();
    await check.updateComplete;
    expect([check.value, focused()]).to.deep.equal(['', input(check)]);
    expect(all(check, '.clear')).to.have.length(0);
  });

  it('says how many suggestions there are, once one stops typing', async () => {
    const check = await make();
    const said = () => one(check, '.root > [aria-live]').textContent;
    await ask(check, 'coll');
    expect(said()).to.equal('');
    await waitUntil(() => said() === '3 suggestions. Use the up and down arrows.');
    await type('q');
    await waitUntil(() => said() === 'No suggestions. Press Enter to look it up.');
  });

  it('tells phones what they need: no zoom, no capitals, a search key', async () => {
    const check = await make();
    const field = input(check);
    expect(parseFloat(getComputedStyle(field).fontSize)).to.be.at.least(16);
    expect(field.getAttribute('enterkeyhint')).to.equal('search');
    // Two words for the same: older browsers write the other one.
    expect(field.getAttribute('autocapitalize')).to.be.oneOf(['off', 'none']);
    expect(field.autocomplete).to.equal('off');
    expect(field.spellcheck).to.equal(false);
  });
});

describe('<agency-check>: its value, state and events', () => {
  it('tells the page what was asked, with the answer as data', async () => {
    const check = await make();
    await ask(check, 'collier');
    setTimeout(() => void press('Enter'));
    const event: unknown = await oneEvent(document, 'check');
    expect(event).to.be.instanceOf(CheckEvent);
    expect((event as CheckEvent).answer).to.equal(check.answer);
    expect(check.answer).to.deep.equal({...ANSWERS['collier'], query: 'collier'});
  });

  it('looks up a value that the host sets, in silence', async () => {
    const check = await make();
    let events = 0;
    check.addEventListener('check', () => events++);
    check.value = 'cook';
    await check.updateComplete;
    expect(check.answer?.kind).to.equal('not-listed');
    check.value = '';
    await check.updateComplete;
    expect([check.answer, events]).to.deep.equal([null, 0]);
  });

  it('does not look up what is only being typed', async () => {
    const check = await make();
    await ask(check, 'cook');
    expect([check.value, check.answer]).to.deep.equal(['cook', null]);
  });

  it('says where it looks first, and stops at a button', async () => {
    const check = await make(html`<agency-check state="tx"></agency-check>`);
    expect(text(check, '.first')).to.equal('Looking first in Texas Look in all states');
    one(check, '.first button').click();
    await check.updateComplete;
    expect([check.state, all(check, '.first').length]).to.deep.equal([null, 0]);
    expect(focused()).to.equal(input(check));
  });

  it('falls back to the default for a state it does not know', async () => {
    const check = await make(html`<agency-check state="ZZ"></agency-check>`);
    expect(check.state).to.equal(null);
  });

  it('waits for what is loading before it answers, and says so', async () => {
    let arrive: (isNews: boolean) => void = () => undefined;
    const load = () => new Promise<boolean>(done => (arrive = done));
    const check = await make(undefined, {load});
    check.value = 'cook';
    await check.updateComplete;
    expect(text(check, '.verdict-box')).to.equal('Looking…');
    arrive(true);
    await waitUntil(() => check.answer?.kind === 'not-listed');
  });

  it('asks what was chosen by its id, and what was typed by its text', async () => {
    const asked: (readonly [text: string, id: string | null | undefined])[] = [];
    const answer = (text: string, {id}: QueryOptions = {}) => {
      asked.push([text, id]);
      return KNOWN.answer(text);
    };
    const check = await make(html`<agency-check state="TX"></agency-check>`, {answer});
    await ask(check, 'coll');
    await press('ArrowDown', 'Enter');
    await check.updateComplete;
    await press('Enter');
    await check.updateComplete;
    await type('x');
    await press('Enter');
    await check.updateComplete;
    const text = 'Collier County, FL';
    const id = 'county/Collier County, FL';
    expect(asked).to.deep.equal([
      [text, id],
      [text, id],
      [`${text}x`, null],
    ]);
  });

  it('keeps what was chosen when another list takes the place of this one', async () => {
    const asked: (string | null | undefined)[] = [];
    const answer = (text: string, {id}: QueryOptions = {}) => {
      asked.push(id);
      return KNOWN.answer(text);
    };
    const check = await make(html`<agency-check value="xyzzy"></agency-check>`, {answer});
    let events = 0;
    check.addEventListener('check', () => events++);
    one(check, '.choice').click();
    check.list = {...check.list};
    await check.updateComplete;
    const id = 'county/Collier County, FL';
    expect([asked, events]).to.deep.equal([[null, id, id], 1]);
    expect(check.answer?.kind).to.equal('signed');
  });

  it('answers only what was asked last', async () => {
    const arrivals: ((isNews: boolean) => void)[] = [];
    const load = () => new Promise<boolean>(done => arrivals.push(done));
    const check = await make(undefined, {load});
    const heard: string[] = [];
    check.addEventListener('check', event => heard.push(event.answer.query));
    await ask(check, 'cook');
    await press('Enter');
    await type('collier');
    await press('Enter');
    for (const arrive of arrivals) arrive(true);
    await waitUntil(() => check.answer !== null);
    await check.updateComplete;
    expect(heard).to.deep.equal(['cookcollier']);
  });
});

describe('<agency-check>: its answer', () => {
  const VERDICTS: readonly (readonly [query: string, verdict: string])[] = [
    ['collier', 'Collier County sheriff: signed 2 agreements with ICE.'],
    ['boston', 'Boston police: not on ICE’s list. Suffolk County sheriff: not on ICE’s list.'],
    ['adams', 'Adams County Sheriff: has applied to ICE. No agreement is on ICE’s list yet.'],
    ['cook', 'Cook County sheriff: not on ICE’s list.'],
    ['washington', 'Which one do you mean?'],
    ['xyzzy', 'We couldn’t find that place or agency.'],
  ];

  for (const [query, verdict] of VERDICTS) {
    it(`"${query}" is answered in a line a body, which are read out as one; nothing is amiss`, async () => {
      const check = await make(html`<agency-check value=${query} locate></agency-check>`);
      expect(text(check, '[role="heading"].verdict')).to.equal(verdict);
      const live = one(check, '.verdict').closest('[aria-live="polite"]');
      expect(live?.getAttribute('aria-atomic')).to.equal('true');
      await expect(check).to.be.accessible();
    });
  }

  it('marks each body by a drawing, hidden from screen readers, and says the same in words', async () => {
    const shapes = async (query: string) => {
      const check = await make(html`<agency-check value=${query}></agency-check>`);
      return all(check, '.line').map(line => {
        const mark = line.querySelector('svg')!;
        expect(mark.getAttribute('aria-hidden')).to.equal('true');
        return [mark.innerHTML.includes('fill="currentColor"'), line.innerText.includes('not on')];
      });
    };
    expect(await shapes('collier')).to.deep.equal([[true, false]]);
    expect(await shapes('boston')).to.deep.equal([
      [false, true],
      [false, true],
    ]);
  });

  it('leaves no two lines of what is read out without a space or a period between them', async () => {
    for (const query of ['collier', 'boston', 'cook', 'xyzzy']) {
      const check = await make(html`<agency-check value=${query}></agency-check>`);
      const heard = one(check, '.verdict-box').textContent.replace(/\s+/g, ' ');
      expect(heard, query).to.not.match(/[a-z][A-Z](?!i)|[.,][A-Za-z]/);
    }
  });

  it('puts a verdict into its live region as one element, another one only when something is asked', async () => {
    const check = await make(html`<agency-check value="collier"></agency-check>`);
    const region = one(check, '.verdict-box');
    const first = region.firstElementChild;
    expect(region.children).to.have.length(1);
    check.list = {...check.list};
    await check.updateComplete;
    expect(region.firstElementChild).to.equal(first);
    check.value = 'lee county, fl';
    await waitUntil(() => check.answer?.query === 'lee county, fl', 'answer');
    await check.updateComplete;
    expect(region.children).to.have.length(1);
    expect(region.firstElementChild).to.not.equal(first);
  });

  it('sets the place larger than its state', async () => {
    const check = await make(html`<agency-check value="collier"></agency-check>`);
    const [place] = all(check, '.where strong');
    expect(place!.innerText).to.equal('Collier County');
    for (const what of ['fontSize', 'fontWeight'] as const) {
      const [ofPlace, ofLine] = [place!, one(check, '.where')].map(one =>
        parseFloat(getComputedStyle(one)[what]),
      );
      expect(ofPlace, what).to.be.above(ofLine!);
    }
  });

  it('tells a reader who looks up nothing what to type, until something is typed', async () => {
    const check = await make();
    one(check, '.primary').click();
    await check.updateComplete;
    expect(text(check, '.verdict-box')).to.equal('Type a county, city, ZIP code or agency first.');
    await ask(check, 'c');
    expect(one(check, '.verdict-box').innerText.trim()).to.equal('');
    expect(check.answer).to.equal(null);
  });

  it('says the hint for an unknown name with the answer', async () => {
    const check = await make(html`<agency-check value="xyzzy"></agency-check>`);
    expect(text(check, '.verdict-box')).to.contain('Try the county, the city with its state');
  });

  it('names state, place and date', async () => {
    const check = await make(html`<agency-check value="collier"></agency-check>`);
    expect(text(check, '.where')).to.match(/^Collier County, Florida\s*\.$/);
    expect(text(check, '.verdict-box time')).to.equal('ICE’s list of May 18, 2026');
  });

  it('says that the list is old from the 61st day on', async () => {
    const markup = html`<agency-check value="collier"></agency-check>`;
    Date.now = () => Date.UTC(2026, 4, 18 + 60);
    expect(all(await make(markup), '.stale')).to.have.length(0);
    Date.now = () => Date.UTC(2026, 4, 18 + 61);
    expect(text(await make(markup), '.stale')).to.contain('61 days old');
  });

  it('says of each agreement what it allows, since when, and where it can be read', async () => {
    const check = await make(html`<agency-check value="collier"></agency-check>`);
    const [force, jail] = all(check, '.full .agreements > li');
    expect(force!.innerText).to.contain('Task Force Model');
    expect(force!.innerText).to.contain('most powers');
    expect(force!.innerText).to.contain('make some immigration arrests');
    expect(force!.innerText).to.contain('Signed March 1, 2025');
    expect(force!.querySelector('a')!.href).to.match(/^https:\/\/www\.ice\.gov\//);
    expect(force!.querySelector('a')!.textContent).to.contain("Collier County Sheriff's Office");
    expect(jail!.innerText).to.contain('Agreement not posted by ICE');
    expect(force!.querySelectorAll('.power .on')).to.have.length(3);
    expect(jail!.querySelectorAll('.power .on')).to.have.length(2);
  });

  it('says nothing of documents whose addresses did not arrive', async () => {
    const markup = html`<agency-check value="collier"></agency-check>`;
    const check = await make(markup, {hasDocuments: false});
    expect(text(check, '.answer')).to.not.contain('not posted');
  });

  it('keeps state agencies and others around apart, and each heading one rank below the one over it', async () => {
    const signed = await make(html`<agency-check value="collier"></agency-check>`);
    const titles = all(signed, '.title').map(title => title.innerText);
    expect(titles).to.include('Florida state agencies');
    expect(titles).to.include('Other local agencies nearby that have signed');
    const level = (element: Element) => Number(element.getAttribute('aria-level'));
    const verdict = level(one(signed, '.verdict'));
    for (const name of all(signed, '.agency-name')) {
      const title = name.closest('.answer section')?.querySelector('.title');
      expect(level(name)).to.equal((title ? level(title) : verdict) + 1);
    }
    const boston = await make(html`<agency-check value="boston"></agency-check>`);
    const [states] = all(boston, '.answer section');
    expect(states!.innerText).to.contain('Massachusetts Prisons');
    expect(states!.innerText).to.contain('works in the state’s prisons');
    expect(text(boston, '.verdict-box')).to.contain('works in the state’s prisons');
    expect(boston.renderRoot.textContent).to.not.contain('everywhere');
  });

  it('adds its caution to every no, and to a yes none', async () => {
    for (const query of ['cook', 'boston']) {
      const check = await make(html`<agency-check value=${query}></agency-check>`);
      expect(text(check, '.verdict-box .caution')).to.contain('not proof');
      expect(check.renderRoot.textContent).to.not.match(/Maryland|New Mexico/);
    }
    const yes = await make(html`<agency-check value="collier"></agency-check>`);
    expect(all(yes, '.caution')).to.have.length(0);
  });

  it('gives a state’s own example with a no there', async () => {
    const place = {kind: 'state', name: 'Maryland', state: 'MD'} as const;
    const check = await make(html`<agency-check value="maryland"></agency-check>`, {
      answer: () => answerOf('not-listed', {place}),
    });
    expect(text(check, '.state-caution')).to.contain('WMAR, February 12, 2026');
  });

  it('lists many agencies in rows, the first in sight and the others folded, each model explained once', async () => {
    const towns = Array.from({length: 18}, (_, at) =>
      agencyAnswer('FL', `Town ${at} Police Department`, 'municipal', 'task-force'),
    );
    const place = {kind: 'county', name: 'Palm Beach County', state: 'FL'} as const;
    const asked = towns.map(one => bodyNamed(one.name, 'city-police', 'Town', [one], 'county'));
    const check = await make(html`<agency-check value="palm"></agency-check>`, {
      answer: () => answerOf('signed', {place, asked, agencies: towns}),
    });
    expect(all(check, '.own > .rows > li').length).to.equal(6);
    expect(all(check, '.own > details > .rows > li').length).to.equal(12);
    expect(text(check, '.own summary')).to.equal('Show 12 more');
    const explained = one(check, '.own').textContent.split('make some immigration arrests');
    expect(explained).to.have.length(2);
    const [row] = all(check, '.own .rows li');
    expect(row!.innerText.replace(/\s+/g, ' ').replace(' ,', ',').trim()).to.equal(
      'Town 0 Police Department Task Force Signed Mar 1, 2025 Agreement (PDF), Town 0 Police Department, Task Force Model',
    );
    await expect(check).to.be.accessible();
  });

  it('tells a state’s law with its source, or that it was not checked', async () => {
    const markup = (query: string) => html`<agency-check value=${query}></agency-check>`;
    const law = one(await make(markup('collier')), '.law');
    expect(law.innerText).to.contain('Florida county jails must have');
    expect(law.innerText).to.contain('in effect since February 2025');
    expect(law.innerText).to.contain('source: the text itself');
    expect(law.querySelector('a')!.href).to.contain('flsenate.gov');
    expect(text(await make(markup('boston')), '.law')).to.contain(
      'We have not checked the law of Massachusetts.',
    );
  });

  it('says of a law that no official text could be linked, where that is so', async () => {
    const laws = new Map([['FL', {...FLORIDA, sourceUrl: 'https://example.org/law'}]]);
    const check = await make(html`<agency-check value="collier"></agency-check>`, {
      advice: {...ADVICE, laws},
    });
    expect(text(check, '.law')).to.contain('no official text could be linked');
    expect(all(check, '.law a')).to.have.length(0);
    const linked = await make(html`<agency-check value="collier"></agency-check>`);
    expect(text(linked, '.law')).to.not.contain('could be linked');
  });

  it('says the least that it must where the file with the rest of the answer can’t be had', async () => {
    const without = {advice: undefined};
    const no = await make(html`<agency-check value="boston"></agency-check>`, without);
    expect(text(no, '.answer')).to.contain('Massachusetts Prisons (State): Jail Enforcement Model');
    expect(text(no, '.verdict-box')).to.contain('This is not proof');
    expect(text(no, '.answer')).to.contain('what you can do could not be loaded.');
    const choice = await make(html`<agency-check value="xyzzy"></agency-check>`, without);
    setTimeout(() => one(choice, '.choice').click());
    const event = (await oneEvent(choice, 'check')) as CheckEvent;
    await choice.updateComplete;
    expect(event.answer.kind).to.equal('signed');
    expect(text(choice, '.answer')).to.match(/Collier.*: .*Model/);
  });

  it('offers what one may have meant; choosing one answers it', async () => {
    const check = await make(html`<agency-check value="xyzzy"></agency-check>`);
    setTimeout(() => one(check, '.choice').click());
    const event = (await oneEvent(check, 'check')) as CheckEvent;
    expect(event.answer.kind).to.equal('signed');
    expect(check.value).to.equal('Collier County, FL');
    await waitUntil(() => focused() === one(check, '.verdict'));
  });

  it('says of each place of a name what is signed there', async () => {
    const check = await make(html`<agency-check value="washington"></agency-check>`);
    const [signed, other] = all(check, '.choices li') as HTMLElement[];
    expect(signed!.innerText).to.match(/Washington County, Florida\s+Task Force/);
    expect(other!.innerText).to.match(/Washington County, Oregon\s+not on ICE’s list/);
  });

  it('has the look of the advice with it, however often it is drawn', async () => {
    const check = await make(html`<agency-check value="collier"></agency-check>`);
    const {length} = check.shadowRoot!.adoptedStyleSheets;
    expect(getComputedStyle(one(check, '.three')).display).to.equal('grid');
    check.value = 'cook';
    await check.updateComplete;
    expect(check.shadowRoot!.adoptedStyleSheets).to.have.length(length);
  });

  it('offers a copy only with the advice', async () => {
    const markup = html`<agency-check value="collier"></agency-check>`;
    expect(all(await make(markup), '.copy')).to.have.length(1);
    expect(all(await make(markup, {advice: undefined}), '.copy')).to.have.length(0);
  });

  it('opens nothing by itself', async () => {
    const check = await make(html`<agency-check value="collier"></agency-check>`);
    expect(all(check, 'details').length).to.be.above(0);
    expect(all(check, 'details[open]')).to.have.length(0);
  });

  it('copies a dated text with its source', async () => {
    const check = await make(html`<agency-check value="collier"></agency-check>`);
    let copied = '';
    const real = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    const clipboard = {writeText: (words: string) => Promise.resolve(void (copied = words))};
    Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
    one(check, '.copy button').click();
    await waitUntil(() => text(check, '.copy [aria-live]') === 'Copied');
    if (real) Object.defineProperty(navigator, 'clipboard', real);
    else Reflect.deleteProperty(navigator, 'clipboard');
    expect(copied).to.contain('Collier County, Florida\nCollier County sheriff: signed 2');
    expect(copied).to.contain('Task Force Model (most powers; Signed March 1, 2025)');
    expect(copied).to.contain('May 18, 2026, https://www.ice.gov/');
  });

  it('shows the text to copy by hand where the clipboard is closed', async () => {
    const check = await make(html`<agency-check value="cook"></agency-check>`);
    const closed = {writeText: () => Promise.reject(new Error('closed'))};
    const real = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', {value: closed, configurable: true});
    one(check, '.copy button').click();
    await waitUntil(() => all(check, 'textarea').length === 1);
    if (real) Object.defineProperty(navigator, 'clipboard', real);
    else Reflect.deleteProperty(navigator, 'clipboard');
    const area = one(check, 'textarea') as HTMLTextAreaElement;
    expect(area.value).to.contain('This is not proof');
    await expect(check).to.be.accessible();
  });

  it('gives the focus to the answer only when it is asked to', async () => {
    const check = await make();
    await ask(check, 'collier');
    await press('Enter');
    await check.updateComplete;
    expect(focused()).to.equal(input(check));
    check.focusAnswer();
    expect(focused()).to.equal(one(check, '.verdict'));
  });
});

describe('<agency-check>: what one can do', () => {
  const steps = async (query: string) =>
    text(await make(html`<agency-check value=${query}></agency-check>`), '.steps');

  it('tells to end only what is signed', async () => {
    expect(await steps('collier')).to.contain('Ask them to end it');
    for (const query of ['cook', 'adams']) expect(await steps(query)).to.not.match(/\bend\b/);
    expect(await steps('boston')).to.contain('end the state agencies’ agreements');
  });

  it('says how an agreement ends, by its model', async () => {
    const check = await make(html`<agency-check value="collier"></agency-check>`);
    const ending = one(check, '.steps details').textContent;
    expect(ending).to.contain('Task Force').and.to.contain('telling ICE in writing');
    expect(ending).to.contain('In Florida, a state board must approve');
    expect(ending).to.not.contain('90 days');
  });

  it('sends people to lawmakers where the law orders agreements', async () => {
    expect(await steps('collier')).to.contain('speak with your state lawmakers too');
    expect(await steps('boston')).to.not.contain('lawmakers too');
  });

  it('has the host’s links, and none that could run a script', async () => {
    const check = await make(
      html`<agency-check
        value="collier"
        petition-url="/petition"
        protest-url="https://example.org/protest"
        organize-url="javascript:alert(1)"
        corrections-url=" JavaScript:alert(1)"
      ></agency-check>`,
    );
    const links = all(check, '.three a') as HTMLAnchorElement[];
    expect(links.map(link => link.getAttribute('href'))).to.deep.equal([
      'https://example.org/protest',
      '/petition',
    ]);
    const inFooter = () => all(check, 'footer a').map(link => link.getAttribute('href'));
    expect(inFooter()).to.deep.equal([ICE_PAGE]);
    check.correctionsUrl = '/wrong';
    await check.updateComplete;
    expect(inFooter()).to.deep.equal([ICE_PAGE, '/wrong']);
  });

  it('can be left out, as can the heading', async () => {
    const check = await make(
      html`<agency-check value="collier" no-actions no-heading></agency-check>`,
    );
    expect(all(check, '.steps, .heading')).to.have.length(0);
    expect(one(check, '.verdict').getAttribute('aria-level')).to.equal('2');
  });

  it('shows the host’s help with an answer, and nothing when there is none', async () => {
    const check = await make(
      html`<agency-check><a slot="help" href="/hotline">Hotline</a></agency-check>`,
    );
    expect(one(check, '.help').hidden).to.equal(true);
    check.value = 'cook';
    await waitUntil(() => !one(check, '.help').hidden);
    const bare = await make(html`<agency-check value="cook"></agency-check>`);
    expect(one(bare, '.help').hidden).to.equal(true);
  });
});

describe('<agency-check>: its look', () => {
  it('fits 320 px in each state', async () => {
    await viewport(320, 700);
    for (const query of ['', ...Object.keys(ANSWERS)]) {
      const check = await make(
        html`<div style="inline-size: 288px">
          <agency-check value=${query} state="TX" locate petition-url="/p"></agency-check>
        </div>`,
      );
      const root = one(check, '.root');
      expect(root.scrollWidth, query).to.be.at.most(288);
    }
  });

  it('keeps to the height that a page reserves for it, at any width', async () => {
    for (const [width, reserved] of [
      [288, 25],
      [358, 22],
      [900, 22],
    ] as const) {
      const check = await make(
        html`<div style="inline-size: ${width}px; font: 16px/1.5 system-ui, sans-serif">
          <agency-check></agency-check>
        </div>`,
      );
      expect(check.offsetHeight, `${width} px`).to.be.at.most(reserved * 16);
    }
  });

  it('keeps its touch targets large enough', async () => {
    const check = await make(html`<agency-check value="xyzzy" state="TX" locate></agency-check>`);
    await ask(check, 'coll');
    for (const target of all(check, 'button, summary, [role="option"]')) {
      const {width, height} = target.getBoundingClientRect();
      expect(Math.min(width, height), target.innerText).to.be.at.least(24);
    }
    for (const option of all(check, '[role="option"]')) {
      expect(option.offsetHeight).to.be.at.least(44);
    }
  });

  it('is readable in the dark, with its list open', async () => {
    const isAsked = await media({colorScheme: 'dark'});
    expect(isAsked).to.equal((await engine()) !== 'WebKit');
    const scheme = isAsked ? 'light dark' : 'dark';
    const check = await make(
      html`<agency-check style="color-scheme: ${scheme}" value="collier"></agency-check>`,
    );
    expect(getComputedStyle(one(check, '.verdict')).color).to.equal(rgb(DARK.text));
    await expect(check).to.be.accessible();
    check.focus();
    await press('End');
    await type(' ');
    await press('Escape', 'Escape');
    await ask(check, 'coll');
    await press('ArrowDown');
    await check.updateComplete;
    await expect(check).to.be.accessible();
    await media({});
  });

  it('is at its audit’s best when idle', async () => {
    await expect(
      await make(html`<agency-check locate state="TX"></agency-check>`),
    ).to.be.accessible();
  });

  it('stands in a page that resets everything', async () => {
    const check = await make(
      html`<div style="color: red; text-transform: uppercase; letter-spacing: 1em; text-align: end">
        <style>
          * {
            all: unset;
          }
        </style>
        <agency-check value="collier"></agency-check>
      </div>`,
    );
    const style = getComputedStyle(one(check, '.verdict'));
    expect(getComputedStyle(check).display).to.equal('block');
    expect(style.textTransform).to.equal('none');
    expect(style.letterSpacing).to.equal('normal');
    expect(style.color).to.not.equal('rgb(255, 0, 0)');
  });
});
