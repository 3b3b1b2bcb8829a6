import {expect, html} from '@open-wc/testing';
import {all, make, one, text} from './test-check.ts';
import {waitUntil} from '../helpers/browser.ts';

type Ask = Geolocation['getCurrentPosition'];

const real = Object.getOwnPropertyDescriptor(navigator, 'geolocation');

/** Answers every question for a position in one way. */
function positions(getCurrentPosition: Ask): void {
  const geolocation = {getCurrentPosition};
  Object.defineProperty(navigator, 'geolocation', {value: geolocation, configurable: true});
}

const at = (longitude: number, latitude: number): void =>
  positions(done => done({coords: {longitude, latitude, accuracy: 10}} as GeolocationPosition));

const refuse = (code: number): void =>
  positions((_done, fail) => fail?.({code} as GeolocationPositionError));

afterEach(() => {
  if (real) Object.defineProperty(navigator, 'geolocation', real);
  else Reflect.deleteProperty(navigator, 'geolocation');
});

const make1 = () => make(html`<agency-check locate></agency-check>`);

describe('<agency-check locate>', () => {
  it('is not offered unless the host says so', async () => {
    expect(all(await make(), '.locate')).to.have.length(0);
  });

  it('says beforehand that the position is not sent', async () => {
    expect(text(await make1(), '.locate')).to.contain('It is not sent anywhere.');
  });

  it('answers about the county one is in', async () => {
    at(-81.4, 26.1);
    const check = await make1();
    one(check, '.locate button').click();
    await waitUntil(() => check.answer !== null, 'no answer');
    expect(check.value).to.equal('Collier County, FL');
    expect(check.answer?.kind).to.equal('signed');
  });

  for (const [code, words] of [
    [1, 'not allowed'],
    [2, 'could not be found'],
    [3, 'took too long'],
  ] as const) {
    it(`says in words why there is no position (${words})`, async () => {
      refuse(code);
      const check = await make1();
      one(check, '.locate button').click();
      await waitUntil(() => text(check, '.locate p').includes(words));
      expect(check.answer).to.equal(null);
    });
  }

  it('says so outside the United States', async () => {
    at(2.35, 48.85);
    const check = await make1();
    one(check, '.locate button').click();
    await waitUntil(() => text(check, '.locate p').includes('not in a US county'));
  });
});
