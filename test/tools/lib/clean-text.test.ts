import assert from 'node:assert/strict';
import {test} from 'node:test';
import {cleanText} from '../../../data/tools/lib/clean-text.ts';
import {tidy} from '../../../data/tools/audit/raw-rows.ts';

for (const [what, typed] of [
  ['line breaks and double spaces', ' Naples\n Police  '],
  ['no-break and zero-width spaces', 'Naples\u00a0\u200BPolice\u200B'],
  ['a hyphen for the line’s end', 'Na\u00ADples Police'],
  ['joiners inside a word', 'Na\u200Dp\u2060les Police'],
  ['marks of direction', '\u200ENaples Police\u200F'],
] as const) {
  test(`${what} are no part of a name, nor for the audit`, () => {
    assert.equal(cleanText(typed), 'Naples Police');
    assert.equal(tidy(typed), 'Naples Police');
  });
}
