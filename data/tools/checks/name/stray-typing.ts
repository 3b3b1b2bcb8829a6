import type {Row} from '../../xlsx/sheet-table.ts';

const STRAY_SPACE = /^\s|\s$|[^\S ]|\s\s|[\u00AD\u200B-\u200F\u2060\uFEFF]/;
const CURLY = /[‘’‛`´ʼ′“”„‟″]/;

/**
 * Finds typing that is put right without a repair on record: stray spaces, curly quotes, a state in
 * small letters. Four rows in ten have some, and a repair on each would drown those that matter;
 * they are counted instead. Links are left out: their text is never shown.
 */
export function tidiedTyping(row: Row): string[] {
  const {document: _document, addendum: _addendum, ...cells} = row.cells;
  const texts = Object.values(cells).map(({text}) => text);
  const state = row.cells.state?.text ?? '';
  const kinds = [
    texts.some(text => STRAY_SPACE.test(text)) ? 'spaces' : '',
    texts.some(text => CURLY.test(text)) ? 'quotes' : '',
    state.toUpperCase() === state ? '' : 'letter-case',
  ];
  return kinds.filter(Boolean);
}
