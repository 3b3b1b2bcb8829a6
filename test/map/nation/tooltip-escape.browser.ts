import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/index.ts';
import type {EyesOnIceMap} from '../../../src/map/eyes-on-ice-map.ts';
import {press} from '../../helpers/browser.ts';
import {FEW} from '../datasets.ts';

describe('a tooltip of <eyes-on-ice-map>', () => {
  it('goes by Escape though only the pointer is at work and the focus elsewhere', async () => {
    const map = await fixture<EyesOnIceMap>(html`<eyes-on-ice-map .list=${FEW}></eyes-on-ice-map>`);
    const tooltips = () => map.renderRoot.querySelectorAll('.tooltip');
    const moved = new PointerEvent('pointermove', {bubbles: true, composed: true});
    map.renderRoot.querySelector('[data-state="TX"]')!.dispatchEvent(moved);
    await map.updateComplete;
    expect(tooltips()).to.have.length(1);
    expect(map.matches(':focus-within')).to.equal(false);
    await press('Escape');
    await map.updateComplete;
    expect(tooltips().length).to.equal(0);
  });
});
