import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import '../../src/index.ts';
import type {AgencyCheck} from '../../src/check/agency-check.ts';
import {LATE_LANGUAGES, type LanguageFolder} from '../../src/i18n/late-languages.ts';
import type {EyesOnIceMap} from '../../src/map/eyes-on-ice-map.ts';
import {FEW} from '../map/datasets.ts';

/** Adds an entry to the list of languages, as a new folder does. */
function addEntry(code: string, load: () => Promise<LanguageFolder>): void {
  Object.assign(LATE_LANGUAGES, {[code]: load});
}

const heading = (element: EyesOnIceMap | AgencyCheck): string =>
  element.renderRoot.querySelector('.heading')!.textContent!.trim();

describe('a third language', () => {
  it('is loaded when an element stands in it, and reaches both elements', async () => {
    addEntry('qaa', async () => {
      await nextFrame();
      return {messages: {mapHeading: 'Norie', checkHeading: 'Cesta'}};
    });
    const page = await fixture<HTMLElement>(
      html`<div lang="qaa">
        <eyes-on-ice-map .list=${FEW}></eyes-on-ice-map>
        <agency-check .list=${FEW}></agency-check>
      </div>`,
    );
    const [map, check] = page.children as unknown as [EyesOnIceMap, AgencyCheck];
    while (heading(map) !== 'Norie') await nextFrame();
    await check.updateComplete;
    expect(heading(check)).to.equal('Cesta');
  });
});
