import {expect, oneEvent} from '@open-wc/testing';
import {CheckEvent} from '../../src/check/events.ts';
import {type} from '../helpers/browser.ts';
import {all, input, make} from './test-check.ts';

type Check = Awaited<ReturnType<typeof make>>;

/** What keyboards say of their Enter. */
function enter(
  check: Check,
  keys: {readonly keyCode: number; readonly isComposing: boolean},
): void {
  const event = new KeyboardEvent('keydown', {
    key: 'Enter',
    isComposing: keys.isComposing,
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  Object.defineProperty(event, 'keyCode', {value: keys.keyCode});
  input(check).dispatchEvent(event);
}

/** Whether a look-up asks what is in its field when something is done. */
async function asks(check: Check, act: () => void): Promise<boolean> {
  let asked = false;
  check.addEventListener('check', () => (asked = true), {once: true});
  act();
  await check.updateComplete;
  await new Promise(done => setTimeout(done));
  await check.updateComplete;
  return asked;
}

describe('<agency-check>: keyboards and what fills in forms', () => {
  for (const [whose, keyCode, isComposing, isAsked] of [
    ['a plain keyboard', 13, false, true],
    ['an Android keyboard, which composes every word', 13, true, true],
    ['an input method that ends a composition', 229, true, false],
    ['Safari, which has ended the composition before', 229, false, false],
  ] as const) {
    it(`Enter of ${whose} ${isAsked ? 'asks' : 'does not ask'}`, async () => {
      const check = await make();
      check.focus();
      await type('Collier County');
      expect(await asks(check, () => enter(check, {keyCode, isComposing}))).to.equal(isAsked);
    });
  }

  for (const [way, act] of [
    [
      'the button',
      (check: Check) => check.renderRoot.querySelector<HTMLElement>('.primary')!.click(),
    ],
    ['Enter', (check: Check) => enter(check, {keyCode: 13, isComposing: false})],
  ] as const) {
    it(`${way} reads a text that was put in without an input event`, async () => {
      const check = await make();
      input(check).value = 'Collier County';
      input(check).dispatchEvent(new Event('change', {bubbles: true}));
      const answered = oneEvent(check, 'check');
      act(check);
      expect((await answered) as unknown as CheckEvent).to.be.instanceOf(CheckEvent);
      expect(check.value).to.equal('Collier County');
    });
  }

  it('the list is there again when the focus comes back to a text that was not looked up', async () => {
    const check = await make();
    check.focus();
    await type('coll');
    await check.updateComplete;
    const shown = all(check, '[role="option"]').length;
    expect(shown).to.be.greaterThan(0);
    input(check).blur();
    await check.updateComplete;
    expect(input(check).getAttribute('aria-expanded')).to.equal('false');
    check.focus();
    await check.updateComplete;
    expect(input(check).getAttribute('aria-expanded')).to.equal('true');
    expect(all(check, '[role="option"]')).to.have.length(shown);
  });

  it('the list stays closed when the focus comes back to a text that was looked up', async () => {
    const check = await make();
    check.focus();
    await type('coll');
    await check.updateComplete;
    input(check).blur();
    check.renderRoot.querySelector<HTMLElement>('.primary')!.click();
    await check.updateComplete;
    check.focus();
    await check.updateComplete;
    expect(input(check).getAttribute('aria-expanded')).to.equal('false');
  });

  it('a keyboard that commits its word after Enter does not cover the answer; the next letter opens the list', async () => {
    const check = await make();
    check.focus();
    await type('Collier County');
    expect(await asks(check, () => enter(check, {keyCode: 13, isComposing: true}))).to.equal(true);
    const typed = async (text: string) => {
      input(check).value = text;
      input(check).dispatchEvent(new InputEvent('input', {bubbles: true}));
      await check.updateComplete;
      return input(check).getAttribute('aria-expanded');
    };
    expect(await typed('Collier County')).to.equal('false');
    expect(check.answer?.kind).to.equal('signed');
    expect(await typed('Collier Count')).to.equal('true');
    expect(await typed('Collier County')).to.equal('true');
    // Asked by the button, it is the same; once that is cleared, the word opens the list again.
    check.renderRoot.querySelector<HTMLElement>('.primary')!.click();
    expect(await typed('Collier County')).to.equal('false');
    check.renderRoot.querySelector<HTMLElement>('.clear')!.click();
    await check.updateComplete;
    expect(await typed('Collier County')).to.equal('true');
  });
});
