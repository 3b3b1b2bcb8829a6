import {expect, fixture, html} from '@open-wc/testing';
import {AgencyCheck} from '../../src/check/agency-check.ts';
import '../../src/define.ts';
import '../../src/index.ts';
import {EyesOnIceMap} from '../../src/map/eyes-on-ice-map.ts';
import {waitUntil} from '../helpers/browser.ts';
import {countiesDrawn} from '../map/show.ts';

/** An empty document in the same page, as a pop-out window has one. */
async function otherDocument(): Promise<Document> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="Other" width="900" height="900"></iframe>`,
  );
  return frame.contentDocument!;
}

/** Style sheets of an element, but for the one that comes where its end is out of sight. */
const sheets = (one: HTMLElement) =>
  one
    .shadowRoot!.adoptedStyleSheets.map(sheet =>
      [...sheet.cssRules].map(rule => rule.cssText).join(),
    )
    .filter(text => !text.includes('!important'));

/**
 * Says whether the browser keeps an element's class when it moves to another document. Firefox 140 does not:
 * there no custom element at all works in another document than its own.
 */
async function keepsClass(): Promise<boolean> {
  class Bare extends HTMLElement {
    isStillBare(): boolean {
      return true;
    }
  }
  if (!customElements.get('bare-element')) customElements.define('bare-element', Bare);
  const bare = document.createElement('bare-element');
  (await otherDocument()).body.append(bare);
  return 'isStillBare' in bare;
}

describe('another document', (await keepsClass()) ? isLikeThisOne : isClosed);

/** Where custom elements lose their class there is nothing of ours to try: the browser is held to that. */
function isClosed(): void {
  it('takes no custom element, in this browser', async () => {
    expect(await keepsClass()).to.equal(false);
    expect(navigator.userAgent).to.match(/Firefox\/1[0-4]\d\./);
  });
}

function isLikeThisOne(): void {
  for (const make of [() => new EyesOnIceMap(), () => new AgencyCheck()]) {
    const name = make().localName;

    it(`<${name}> made for an iframe is drawn there, with all its styles`, async () => {
      const here = await fixture<EyesOnIceMap | AgencyCheck>(make());
      await here.updateComplete;
      const there = make();
      (await otherDocument()).body.append(there);
      await there.updateComplete;
      expect(sheets(there).sort()).to.deep.equal(sheets(here).sort());
    });

    it(`<${name}> moved to an iframe and back keeps its styles`, async () => {
      const element = await fixture<EyesOnIceMap | AgencyCheck>(make());
      await element.updateComplete;
      const {parentNode} = element;
      const styled = () => [sheets(element).sort().join(), getComputedStyle(element).display];
      const before = styled();
      (await otherDocument()).body.append(element);
      await element.updateComplete;
      expect(styled()).to.deep.equal(before);
      parentNode!.append(element);
      await element.updateComplete;
      expect(styled()).to.deep.equal(before);
    });
  }

  it('a state is opened in an iframe', async () => {
    const map = new EyesOnIceMap();
    (await otherDocument()).body.append(map);
    await map.updateComplete;
    map.state = 'DE';
    await countiesDrawn(map);
  });

  it('a look-up leads the map that moved with it', async () => {
    const map = new EyesOnIceMap();
    map.id = 'moved';
    const check = new AgencyCheck();
    check.for = 'moved';
    const outlined: (string | null)[] = [];
    map.outline = state => outlined.push(state);
    (await otherDocument()).body.append(check, map);
    check.value = 'Harris County, TX';
    await waitUntil(() => outlined.at(-1) === 'TX');
    check.value = 'Collier County, FL';
    await waitUntil(() => outlined.at(-1) === 'FL');
  });

  it('the language of that document is followed', async () => {
    const check = new AgencyCheck();
    const there = await otherDocument();
    there.body.append(check);
    await check.updateComplete;
    const label = () => check.shadowRoot!.querySelector('label')!.innerText;
    expect(label()).to.equal('Agency, county, city or ZIP');
    there.documentElement.lang = 'es';
    await waitUntil(() => label() === 'Agencia, condado, ciudad o código postal');
  });

  it('a press elsewhere in that document closes the menu of files', async () => {
    const map = new EyesOnIceMap();
    const there = await otherDocument();
    there.body.append(map);
    await waitUntil(() => map.shadowRoot?.querySelector('.download-button'));
    const items = () => map.shadowRoot!.querySelectorAll('[role="menuitem"]').length;
    map.shadowRoot!.querySelector<HTMLElement>('.download-button')!.click();
    await waitUntil(() => items() > 0);
    there.body.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
    await waitUntil(() => items() === 0);
  });
}
