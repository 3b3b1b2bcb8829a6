import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {render} from 'lit';
import '../../src/index.ts';
import type {AgencyCheck} from '../../src/check/agency-check.ts';
import {registerLanguage} from '../../src/i18n/languages.ts';
import type {EyesOnIceMap} from '../../src/map/eyes-on-ice-map.ts';
import {FEW} from '../map/datasets.ts';
import {pseudo} from './pseudo.ts';
import {strayText} from './stray-text.ts';

type OurElement = EyesOnIceMap | AgencyCheck;

const MARKUP = {
  'eyes-on-ice-map': html`<eyes-on-ice-map .list=${FEW}></eyes-on-ice-map>`,
  'agency-check': html`<agency-check .list=${FEW} state="TX" locate></agency-check>`,
} as const;

/** The heading that tells which language an element speaks. */
function heading(element: OurElement): string {
  return element.renderRoot.querySelector('.heading')!.textContent!.trim();
}

const ENGLISH = {
  'eyes-on-ice-map': 'Where police and sheriffs have signed agreements with ICE',
  'agency-check': 'Do your sheriff or police work with ICE?',
};
const SPANISH = {
  'eyes-on-ice-map': 'Dónde la policía y los alguaciles han firmado acuerdos con ICE',
  'agency-check': '¿Su alguacil o su policía trabajan con ICE?',
};

/** Observers answer after the change, then the element draws. */
async function settled(element: OurElement): Promise<void> {
  await nextFrame();
  await element.updateComplete;
}

for (const tag of ['eyes-on-ice-map', 'agency-check'] as const) {
  describe(`the language of <${tag}>`, () => {
    it('is that of its own lang, also when that changes', async () => {
      const element = await fixture<OurElement>(MARKUP[tag]);
      expect(heading(element)).to.equal(ENGLISH[tag]);
      element.lang = 'es';
      await settled(element);
      expect(heading(element)).to.equal(SPANISH[tag]);
      element.lang = 'es-MX';
      await settled(element);
      expect(heading(element)).to.equal(SPANISH[tag]);
      element.removeAttribute('lang');
      await settled(element);
      expect(heading(element)).to.equal(ENGLISH[tag]);
    });

    it('is that of the nearest lang around it, also when that changes', async () => {
      const outer = await fixture<HTMLElement>(html`<div lang="es"><p>${MARKUP[tag]}</p></div>`);
      const element = outer.querySelector<OurElement>(tag)!;
      expect(heading(element)).to.equal(SPANISH[tag]);
      element.parentElement!.lang = 'en';
      await settled(element);
      expect(heading(element)).to.equal(ENGLISH[tag]);
      element.parentElement!.removeAttribute('lang');
      await settled(element);
      expect(heading(element)).to.equal(SPANISH[tag]);
    });

    it('is found across shadow roots, also when it changes in one or is moved', async () => {
      const page = await fixture<HTMLElement>(html`<div lang="es"><div></div></div>`);
      const host = page.firstElementChild as HTMLElement;
      const inner = host.attachShadow({mode: 'open'}).appendChild(document.createElement('div'));
      render(MARKUP[tag], inner);
      const element = inner.querySelector<OurElement>(tag)!;
      await element.updateComplete;
      expect(heading(element)).to.equal(SPANISH[tag]);
      inner.lang = 'en';
      await settled(element);
      expect(heading(element)).to.equal(ENGLISH[tag]);
      inner.lang = '';
      host.lang = 'es';
      inner.removeAttribute('lang');
      await settled(element);
      expect(heading(element)).to.equal(SPANISH[tag]);
      const english = await fixture<HTMLElement>(html`<div lang="en"></div>`);
      english.append(element);
      await settled(element);
      expect(heading(element)).to.equal(ENGLISH[tag]);
    });

    it('reaches every word when it changes', async () => {
      registerLanguage('qps', pseudo);
      const element = await fixture<OurElement>(MARKUP[tag]);
      if (tag === 'agency-check') (element as AgencyCheck).value = 'Teller County, CO';
      else (element as EyesOnIceMap).month = '2023-05';
      await settled(element);
      expect(strayText(element.renderRoot)).to.not.deep.equal([]);
      element.lang = 'qps';
      await settled(element);
      expect(strayText(element.renderRoot)).to.deep.equal([]);
    });

    it('follows a language that a page registers later, and English where words lack', async () => {
      const element = await fixture<OurElement>(MARKUP[tag]);
      element.lang = 'xx';
      await settled(element);
      expect(heading(element)).to.equal(ENGLISH[tag]);
      registerLanguage('xx', {mapHeading: 'Où ?', checkHeading: 'Où ?'});
      await settled(element);
      expect(heading(element)).to.equal('Où ?');
      expect(element.renderRoot.querySelector('footer')!.textContent).to.contain(
        'Not legal advice',
      );
      registerLanguage('xx', {});
    });
  });
}
