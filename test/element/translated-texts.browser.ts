import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {type AgencyCheck} from '../../src/check/agency-check.ts';
import '../../src/index.ts';
import {type EyesOnIceMap} from '../../src/map/eyes-on-ice-map.ts';

/** Does what translators of browsers do: each text node gives way to a `<font>` in a `<font>`. */
function translate(root: ParentNode): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const {parentElement} = text;
    if (!text.data.trim() || parentElement?.closest('svg, font, style')) continue;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = `«${text.data}»`;
    outer.append(inner);
    text.replaceWith(outer);
  }
}

const shown = (element: HTMLElement, selector: string) =>
  element.shadowRoot!.querySelector(selector)!.textContent!.replace(/\s+/g, ' ');

/** Looks a text up as a reader does, and waits until the answer is drawn. */
async function lookUp(check: AgencyCheck, query: string): Promise<void> {
  const input = check.shadowRoot!.querySelector('input')!;
  input.value = query;
  input.dispatchEvent(new Event('input', {bubbles: true}));
  const answered = oneEvent(check, 'check');
  check.shadowRoot!.querySelector<HTMLElement>('.primary')!.click();
  await answered;
  await check.updateComplete;
}

describe('a translator that enters shadow roots', () => {
  it('the next answer is there, and nothing of the one before', async () => {
    const check = await fixture<AgencyCheck>(html`<agency-check></agency-check>`);
    await check.updateComplete;
    await lookUp(check, 'Collier County, FL');
    expect(shown(check, '.result')).to.include('Collier');
    translate(check.shadowRoot!);
    await lookUp(check, 'Harris County, TX');
    expect(shown(check, '.result')).to.include('Harris').and.not.include('Collier');
  });

  it('the map’s caption and legend say what is shown', async () => {
    const map = await fixture<EyesOnIceMap>(html`<eyes-on-ice-map></eyes-on-ice-map>`);
    const fresh = await fixture<EyesOnIceMap>(
      html`<eyes-on-ice-map
        model="task-force"
        measure="agencies"
        month="2025-03"
      ></eyes-on-ice-map>`,
    );
    await Promise.all([map.updateComplete, fresh.updateComplete]);
    translate(map.shadowRoot!);
    Object.assign(map, {model: 'task-force', measure: 'agencies', month: '2025-03'});
    await map.updateComplete;
    const plain = (element: HTMLElement, part: string) =>
      shown(element, `[part~="${part}"]`).replace(/[«»]/g, '').replace(/\s/g, '');
    for (const part of ['caption', 'legend']) expect(plain(map, part)).to.equal(plain(fresh, part));
  });
});
