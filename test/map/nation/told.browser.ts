import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/index.ts';
import {MEASURES} from '../../../src/data/measures.ts';
import type {EyesOnIceMap} from '../../../src/map/eyes-on-ice-map.ts';
import {viewport} from '../../helpers/browser.ts';
import {FEW} from '../datasets.ts';

const WIDTHS = [280, 320, 390, 560, 640, 768, 900, 1200];
const LEAST_LETTER_PX = 9.9;

const make = (attributes: Record<string, string> = {}) => {
  const map = document.createElement('eyes-on-ice-map') as EyesOnIceMap;
  for (const [name, value] of Object.entries(attributes)) map.setAttribute(name, value);
  return fixture<EyesOnIceMap>(html`<div>${map}</div>`).then(async () => {
    await map.updateComplete;
    return map;
  });
};
const all = <Kind extends Element = HTMLElement>(map: EyesOnIceMap, selector: string) => [
  ...map.renderRoot.querySelectorAll<Kind>(selector),
];
const name = (map: EyesOnIceMap, state: string) =>
  all(map, `[data-state="${state}"]`)[0]!.getAttribute('aria-label')!;
const touch = (target: Element) => {
  const init = {bubbles: true, composed: true, pointerType: 'touch'};
  target.dispatchEvent(new PointerEvent('pointerdown', init));
  target.dispatchEvent(new PointerEvent('pointerup', init));
  target.dispatchEvent(new MouseEvent('click', init));
};

/** Beginnings of Georgia's name, by measure. */
const BEGINNINGS: Readonly<Record<string, RegExp>> = {
  agreements: /^Georgia: \d+ agreements by \d+ agencies\. /,
  agencies: /^Georgia: \d+ agencies\. \d+ agreements\. /,
  'per-million': /^Georgia: \d+(\.\d)? per million residents\. \d+ agreements by /,
  'county-share': /^Georgia: \d+% of 159 counties signed .*\. \d+ agreements by /,
  strongest: /^Georgia: Task Force Model\. \d+ agreements by /,
};

describe('what the map of the nation tells', () => {
  beforeEach(() => viewport(1000, 900));

  for (const measure of MEASURES) {
    it(`names each shape by what is coloured first: ${measure}`, async () => {
      expect(name(await make({measure}), 'GA')).to.match(BEGINNINGS[measure]!);
    });
  }

  it('names each shape by its change first, where two months are compared', async () => {
    const map = await make({compare: '2025-01', measure: 'per-million'});
    expect(name(map, 'GA')).to.match(
      /^Georgia: \+\d+(\.\d)? per million residents since January 2025 \(from [\d.]+ to [\d.]+\)\. /,
    );
  });

  it('says nothing twice of one model', async () => {
    const words = name(await make({model: 'task-force'}), 'GA');
    expect(words.match(/Task Force Model/g)).to.have.length(1);
    expect(words).to.match(/^Georgia, Task Force Model: \d+ agreements\. Jail Enforcement Model: /);
  });

  it('offers no map of the strongest of one model', async () => {
    const map = await make({model: 'task-force', measure: 'strongest'});
    const option = all<HTMLOptionElement>(map, 'option[value="strongest"]')[0]!;
    expect(option.disabled).to.equal(true);
    expect(all(map, '.caption')[0]!.textContent).to.contain('Agreements, by state');
  });

  it('tells by a first touch, and opens by a second', async () => {
    const map = await make();
    const florida = all(map, '[data-state="FL"]')[0]!;
    touch(florida);
    await map.updateComplete;
    expect(map.state).to.equal(null);
    expect(all(map, '.tooltip-name')[0]!.textContent).to.equal('Florida');
    touch(florida);
    await map.updateComplete;
    expect(map.state).to.equal('FL');
  });

  it('opens by the button of what a first touch told', async () => {
    const map = await make();
    touch(all(map, '[data-state="FL"]')[0]!);
    await map.updateComplete;
    touch(all(map, '.tooltip .see')[0]!);
    await map.updateComplete;
    expect(map.state).to.equal('FL');
  });

  it('tells of another state by a touch of it, and opens by one click of a mouse', async () => {
    const map = await make();
    touch(all(map, '[data-state="FL"]')[0]!);
    touch(all(map, '[data-state="TX"]')[0]!);
    await map.updateComplete;
    expect(map.state).to.equal(null);
    expect(all(map, '.tooltip-name')[0]!.textContent).to.equal('Texas');
    all(map, '[data-state="CA"]')[0]!.dispatchEvent(
      new MouseEvent('click', {bubbles: true, composed: true}),
    );
    expect(map.state).to.equal('CA');
  });

  for (const width of WIDTHS) {
    it(`writes no letter smaller than 10 px, and none over another, ${width} px wide`, async () => {
      await viewport(width, 900);
      const map = await make();
      await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
      const seen = all<SVGTextElement>(map, '.map text').filter(
        one => one.getClientRects().length > 0 && getComputedStyle(one).display !== 'none',
      );
      const scale = all<SVGSVGElement>(map, '.map')[0]!.getScreenCTM()!.a;
      for (const one of seen) {
        const size = parseFloat(getComputedStyle(one).fontSize) * scale;
        expect(size, one.textContent!).to.be.at.least(LEAST_LETTER_PX);
      }
      const boxes = seen.map(one => ({word: one.textContent!, box: one.getBoundingClientRect()}));
      const over = boxes.flatMap(({word, box}, at) =>
        boxes
          .slice(at + 1)
          .filter(
            other =>
              // A box is a little wider than its letters.
              box.left + 2 < other.box.right &&
              other.box.left + 2 < box.right &&
              box.top + 2 < other.box.bottom &&
              other.box.top + 2 < box.bottom,
          )
          .map(other => `${word} and ${other.word}`),
      );
      expect(over).to.deep.equal([]);
      expect(seen.length).to.be.greaterThan(10);
    });
  }

  it('hatches a rate of few agreements, and says what that means', async () => {
    const map = await make({measure: 'per-million'});
    expect(all(map, '.few')).to.have.length(1);
    expect(all(map, '.hint')[0]!.textContent).to.contain('fewer than 5 agreements');
    map.measure = 'agreements';
    await map.updateComplete;
    expect(all(map, '.few')).to.have.length(0);
    map.list = FEW;
    await map.updateComplete;
    expect(all(map, '.hint')[0]!.textContent).to.not.contain('fewer than 5');
  });
});
