import {expect, html} from '@open-wc/testing';
import type {AgencyCheck} from '../../src/check/agency-check.ts';
import {registerLanguage} from '../../src/i18n/languages.ts';
import {type as typeIn, viewport, waitUntil} from '../helpers/browser.ts';
import {ANSWERS, choiceOf, FLORIDA} from '../check/answers.ts';
import {ADVICE, all, make as makeCheck, one, type ServiceParts} from '../check/test-check.ts';
import {MORE, MORE_ANSWERS} from './more-answers.ts';
import {overflow} from './overflow.ts';
import {pseudo} from './pseudo.ts';
import {strayText} from './stray-text.ts';

registerLanguage('qps', pseudo);

const NOON = Date.UTC(2026, 4, 28, 12);
const OLD = Date.UTC(2026, 11, 1);
const realNow = Date.now;

/** Laws of which more or less is known. */
const LAWS = new Map([
  ['FL', FLORIDA],
  [
    'TX',
    {...FLORIDA, state: 'TX', sourceUrl: 'https://example.org', effective: '', enacted: '2025'},
  ],
  ['IL', {...FLORIDA, state: 'IL', instrument: '', effective: '', enacted: ''}],
]);

/** All that the element can offer, so that all of it is looked at. */
function make(query = '', parts: ServiceParts = {}, state = ''): Promise<AgencyCheck> {
  return makeCheck(
    html`<agency-check
      lang="qps"
      value=${query}
      state=${state}
      locate
      petition-url="/petition"
      protest-url="/protest"
      organize-url="/organize"
    ></agency-check>`,
    {...MORE, advice: {...ADVICE, laws: LAWS}, ...parts},
  );
}

/** Replaces a part of `navigator` for one act. */
async function withNavigator(name: 'clipboard' | 'geolocation', value: object, act: () => unknown) {
  const real = Object.getOwnPropertyDescriptor(navigator, name);
  Object.defineProperty(navigator, name, {value, configurable: true});
  await act();
  if (real) Object.defineProperty(navigator, name, real);
  else Reflect.deleteProperty(navigator, name);
}

type Ask = Geolocation['getCurrentPosition'];

const refuse =
  (code: number): Ask =>
  (_done, fail) =>
    fail?.({code} as GeolocationPositionError);

const standAt =
  (longitude: number, latitude: number, accuracy: number): Ask =>
  done =>
    done({coords: {longitude, latitude, accuracy}} as GeolocationPosition);

/** Asks for the position, and waits until all is said about it. */
async function locate(getCurrentPosition: Ask, parts: ServiceParts = {}): Promise<AgencyCheck> {
  const check = await make('', parts);
  await withNavigator('geolocation', {getCurrentPosition}, async () => {
    one(check, '.locate button').click();
    const isDone = () =>
      check.answer !== null ||
      !['', pseudo.locating].includes(one(check, '.locate p').textContent!.trim());
    await waitUntil(isDone, 'no word about the position');
    await check.updateComplete;
  });
  return check;
}

async function copy(clipboard: object): Promise<AgencyCheck> {
  const check = await make('cook');
  await withNavigator('clipboard', clipboard, async () => {
    one(check, '.copy button').click();
    await waitUntil(
      () => all(check, 'textarea').length || one(check, '.copy [aria-live]').textContent,
    );
  });
  return check;
}

async function typed(text: string, said: string): Promise<AgencyCheck> {
  const check = await make();
  check.focus();
  await typeIn(text);
  await waitUntil(() => one(check, '.root > [aria-live]').textContent === said, said);
  return check;
}

const answers = Object.keys({...ANSWERS, ...MORE_ANSWERS});

/** The ways a look-up can look, each drawn afresh. */
const STATES: Readonly<Record<string, () => Promise<AgencyCheck>>> = {
  'before a question': () => make(),
  'with a state that is looked in first': () => make('', {}, 'TX'),
  'while it waits': () => make('cook', {load: () => new Promise(() => undefined)}),
  ...Object.fromEntries(answers.map(query => [`"${query}"`, () => make(query)])),
  'without what is beside the module': () =>
    make('dallas', {advice: undefined, hasDocuments: false}),
  'of an old list': () => {
    Date.now = () => OLD;
    return make('cook');
  },
  'with an open list': () => typed('coll', pseudo.suggestionCount(4)),
  'with an open list of states': () => typed('colo', pseudo.suggestionCount(1)),
  'with nothing to suggest': () => typed('qq', pseudo.suggestionCount(0)),
  copied: () => copy({writeText: () => Promise.resolve()}),
  'to be copied by hand': () => copy({writeText: () => Promise.reject(new Error('closed'))}),
  'refused a position': () => locate(refuse(1)),
  'given no position': () => locate(refuse(2)),
  'given a position too late': () => locate(refuse(3)),
  'given a position abroad': () => locate(standAt(2.35, 48.85, 10)),
  'given a county that it has no name for': () =>
    locate(standAt(-81.4, 26.1, 10), {located: () => null}),
  'given a position near a county line': async () => {
    const located = ({fips}: {readonly fips: string}) => ({
      ...choiceOf('county', `Number${fips} County`, 'FL'),
      value: 'collier',
    });
    const check = await locate(standAt(-81.4, 26.1, 60_000), {located});
    await waitUntil(() => all(check, '.answer > p.small button').length > 0, 'no line is near');
    return check;
  },
};

describe('<agency-check> in a language of its own', () => {
  beforeEach(async () => {
    Date.now = () => NOON;
    await viewport(1000, 900);
  });

  afterEach(() => {
    Date.now = realNow;
  });

  for (const [name, draw] of Object.entries(STATES)) {
    it(`shows and says no word that is not from its table: ${name}`, async () => {
      const check = await draw();
      for (const details of all(check, 'details') as HTMLDetailsElement[]) details.open = true;
      expect(strayText(check.renderRoot)).to.deep.equal([]);
    });

    it(`fits 320 px though all is longer: ${name}`, async () => {
      await viewport(320, 700);
      const check = await draw();
      check.style.inlineSize = '288px';
      for (const details of all(check, 'details') as HTMLDetailsElement[]) details.open = true;
      await check.updateComplete;
      expect(overflow(check)).to.deep.equal([]);
    });
  }

  it('gives the text to copy in that language', async () => {
    const check = await copy({writeText: () => Promise.reject(new Error('closed'))});
    const area = one(check, 'textarea') as HTMLTextAreaElement;
    const lines = document.createElement('div');
    lines.textContent = area.value;
    expect(strayText(lines)).to.deep.equal([]);
  });

  it('says so of a list elsewhere that is not there', async () => {
    const check = await makeCheck(
      html`<agency-check lang="qps" src="/no-such-list.json"></agency-check>`,
    );
    await waitUntil(() => all(check, '.problem')[0]?.textContent, 'no word about the list');
    expect(strayText(check.renderRoot)).to.deep.equal([]);
  });

  it('has the host’s help under a heading of that language', async () => {
    const check = await makeCheck(
      html`<agency-check lang="qps" value="cook"><a slot="help" href="/h">+1</a></agency-check>`,
    );
    await waitUntil(() => !one(check, '.help').hidden);
    expect(strayText(check.renderRoot)).to.deep.equal([]);
  });
});
