import {MEASURES} from '../../src/data/measures.ts';
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {loadCounties} from '../../src/geo/counties.ts';
import {csvRows} from '../../src/map/export/csv-rows.ts';
import {picture} from '../../src/map/export/picture.ts';
import type {Mark} from '../../src/map/export/scene/scene.ts';
import {LIGHT} from '../../src/map/export/theme.ts';
import type {ExportView} from '../../src/map/export/scene/view.ts';
import {FEW} from '../map/datasets.ts';
import {openedOf, viewOf} from '../map/export/views.ts';
import {pseudo, withoutWrapped} from './pseudo.ts';

const WORD = /[\p{L}\p{N}]/u;

/** What a cell may hold beside words: codes, dates, figures, addresses, the sheet's name. */
const DATA =
  /^[A-Z]{2}$|^\d{5}(; \d{5})*$|^\d{4}-\d{2}-\d{2}$|^https:\S+$|^, test\.xlsx, https:\S+$/;

const agencies = new Set(FEW.agencies().map(({name}) => name));
const opened = {
  ...openedOf('TX'),
  documents: () => ({document: 'https://www.ice.gov/a.pdf', addendum: null}),
};

const VIEWS: Readonly<Record<string, ExportView>> = {
  ...Object.fromEntries(MEASURES.map(measure => [measure, viewOf({messages: pseudo}, {measure})])),
  'one model': viewOf({messages: pseudo, model: 'warrant-service'}),
  'an opened state': viewOf({messages: pseudo, opened}),
  'a state with state agencies only': viewOf({messages: pseudo, opened: openedOf('GU')}),
};

function textsOf(mark: Mark): readonly string[] {
  if (mark.kind === 'group') return mark.marks.flatMap(textsOf);
  if (mark.kind === 'text') return [mark.text];
  return mark.kind === 'path' && mark.name ? [mark.name] : [];
}

/** Takes names of places out of a text: they are the same in every language. */
function withoutNames(text: string, names: readonly string[]): string {
  return names.reduce((rest, name) => rest.replaceAll(name, ''), text);
}

for (const [name, view] of Object.entries(VIEWS)) {
  test(`a CSV file holds no word that is not from a language’s table: ${name}`, () => {
    for (const cell of csvRows(view).flat()) {
      if (typeof cell !== 'string' || agencies.has(cell)) continue;
      const rest = withoutWrapped(cell);
      assert.ok(!WORD.test(rest) || DATA.test(rest), cell);
    }
  });

  test(`a picture holds no word that is not from a language’s table: ${name}`, async () => {
    const shapes = view.opened && (await loadCounties(view.opened.code));
    const names = shapes ? shapes.places.map(({name}) => name) : [];
    const shown = view.opened ? {...view, opened: {...view.opened, shapes}} : view;
    for (const form of ['shown', 'card'] as const) {
      const scene = picture(shown, {theme: LIGHT, form});
      // A text of several lines is whole again when they are put together.
      const texts = [scene.title, scene.description, scene.marks.flatMap(textsOf).join(' ')];
      for (const text of texts) {
        const rest = withoutNames(withoutWrapped(text), names).replace(/\b[A-Z]{2}\b/g, '');
        assert.doesNotMatch(rest, WORD, text);
      }
    }
  });
}
