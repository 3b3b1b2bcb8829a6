import {expect} from '@open-wc/testing';
import '../../src/index.ts';
import type {EyesOnIceMap} from '../../src/map/eyes-on-ice-map.ts';
import {viewport} from '../helpers/browser.ts';

const AROUND = ['.models', '.timeline', 'footer', '.callout', '.inset'];

/** A map in the page after its first drawing, and no frame later. */
async function firstDrawn(width = 1000): Promise<EyesOnIceMap> {
  const map = document.createElement('eyes-on-ice-map');
  map.style.inlineSize = `${width}px`;
  document.body.append(map);
  while (!map.hasUpdated) await Promise.resolve();
  return map;
}

const has = (map: EyesOnIceMap) => AROUND.filter(one => map.renderRoot.querySelector(one));
const place = (map: EyesOnIceMap, selector: string) => {
  const {x, y, width, height} = map.renderRoot.querySelector(selector)!.getBoundingClientRect();
  return [x, y, width, height].map(Math.round);
};

describe('the map before all that stands around it', () => {
  beforeEach(() => viewport(1100, 900));
  afterEach(() => document.querySelectorAll('eyes-on-ice-map').forEach(map => map.remove()));

  it('is drawn first, with heading and date; the rest follows by itself', async () => {
    const map = await firstDrawn();
    expect(map.renderRoot.querySelectorAll('[data-state]').length).to.equal(56);
    expect(map.renderRoot.querySelector('.caption')!.textContent).to.contain('2026');
    expect(map.renderRoot.querySelectorAll('.legend .class').length).to.equal(7);
    expect(has(map)).to.deep.equal([]);
    await map.updateComplete;
    expect(has(map)).to.deep.equal(AROUND);
  });

  for (const width of [320, 600, 1000]) {
    it(`does not move when the rest comes, ${width} px wide`, async () => {
      const map = await firstDrawn(width);
      const before = ['header', '[data-state="TX"]', '[data-state="ME"]'].map(one =>
        place(map, one),
      );
      await map.updateComplete;
      const after = ['header', '[data-state="TX"]', '[data-state="ME"]'].map(one =>
        place(map, one),
      );
      expect(after).to.deep.equal(before);
    });
  }

  it('is whole at once when it is printed before that', async () => {
    const map = await firstDrawn();
    dispatchEvent(new Event('beforeprint'));
    expect(has(map)).to.deep.equal(AROUND);
  });

  it('is whole when it is taken away before that, and stays so when it comes back', async () => {
    const map = await firstDrawn();
    map.remove();
    expect(has(map)).to.deep.equal(AROUND);
    document.body.append(map);
    await map.updateComplete;
    expect(has(map)).to.deep.equal(AROUND);
  });
});
