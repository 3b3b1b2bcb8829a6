import {expect, fixture, html} from '@open-wc/testing';
import type {AgencyCheck} from '../../src/check/agency-check.ts';
import {make, one, text} from './test-check.ts';
import {waitUntil} from '../helpers/browser.ts';

/** A stand-in for the map: what the look-up knows of it, and no more. */
class FakeMap extends HTMLElement {
  state: string | null = null;
  outlined: (string | null)[] = [];

  outline(state: string | null): void {
    this.outlined.push(state);
  }

  choose(state: string | null): void {
    this.state = state;
    this.dispatchEvent(Object.assign(new Event('state-select', {bubbles: true}), {state}));
  }
}

customElements.define('fake-map', FakeMap);

const mapIn = (root: ParentNode) => root.querySelector<FakeMap>('fake-map')!;

/** A page with both, in this order. */
async function pair(
  markup = html`<fake-map id="m"></fake-map><agency-check for="m"></agency-check>`,
) {
  const check = await make(html`<div>${markup}</div>`);
  return {check, map: mapIn(check.parentElement!), page: check.parentElement!};
}

async function answered(check: AgencyCheck, value: string): Promise<void> {
  check.value = value;
  await check.updateComplete;
}

describe('<agency-check for>', () => {
  it('outlines the answer’s state on the map, and undoes it with the answer', async () => {
    const {check, map} = await pair();
    await answered(check, 'collier');
    await answered(check, 'washington');
    await answered(check, 'cook');
    await answered(check, '');
    expect(map.outlined).to.deep.equal(['FL', null, 'IL', null]);
    expect(map.state).to.equal(null);
  });

  it('looks first in the state chosen on the map, until that is given up', async () => {
    const {check, map} = await pair();
    map.choose('TX');
    await check.updateComplete;
    expect(text(check, '.first')).to.contain('Looking first in Texas');
    map.choose(null);
    await check.updateComplete;
    expect(check.state).to.equal(null);
  });

  it('takes over what was chosen before', async () => {
    const {check, map} = await pair(
      html`<fake-map id="m"></fake-map><agency-check></agency-check>`,
    );
    map.choose('TX');
    check.for = 'm';
    await waitUntil(() => check.state === 'TX');
  });

  it('finds a map that comes later, with the answer that is there', async () => {
    const {check, page} = await pair(html`<agency-check for="m" value="collier"></agency-check>`);
    const map = new FakeMap();
    map.id = 'm';
    page.append(map);
    await waitUntil(() => map.outlined.at(-1) === 'FL');
    map.choose('TX');
    expect(check.state).to.equal('TX');
  });

  it('follows the id when maps change places', async () => {
    const {check, map, page} = await pair();
    const other = new FakeMap();
    page.prepend(other);
    map.id = 'old';
    other.id = 'm';
    await waitUntil(() => {
      other.choose('TX');
      return check.state === 'TX';
    });
    map.choose('CO');
    expect(check.state).to.equal('TX');
  });

  it('keeps to its own root', async () => {
    const outside = await fixture<FakeMap>(html`<fake-map id="m"></fake-map>`);
    const host = await fixture(html`<div></div>`);
    const root = host.attachShadow({mode: 'open'});
    root.innerHTML = '<fake-map id="m"></fake-map><agency-check for="m"></agency-check>';
    const check = root.querySelector('agency-check')!;
    await check.updateComplete;
    outside.choose('CO');
    expect(check.state).to.equal(null);
    mapIn(root).choose('TX');
    expect(check.state).to.equal('TX');
  });

  it('lets go when it leaves the page, and takes hold again when it comes back', async () => {
    const {check, map, page} = await pair();
    check.remove();
    map.choose('CO');
    expect(check.state).to.equal(null);
    page.append(check);
    map.choose('TX');
    expect(check.state).to.equal('TX');
    await answered(check, 'cook');
    expect(map.outlined.at(-1)).to.equal('IL');
    expect(one(check, '.verdict').innerText).to.contain('Cook County');
  });

  it('does without a map that can’t outline', async () => {
    const {check} = await pair(
      html`<p id="m"></p>
        <agency-check for="m"></agency-check>`,
    );
    await answered(check, 'collier');
    expect(check.answer?.kind).to.equal('signed');
  });
});
