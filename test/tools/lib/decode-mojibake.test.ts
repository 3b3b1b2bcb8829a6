import assert from 'node:assert/strict';
import {test} from 'node:test';
import {decodeMojibake} from '../../../data/tools/lib/decode-mojibake.ts';

for (const [wrong, text] of [
  ['Sheriffâ€™s Office', 'Sheriff’s Office'],
  ['Sheriffâ\u0080\u0099s Office', 'Sheriff’s Office'],
  ['SheriffÃ¢â‚¬â„¢s Office', 'Sheriff’s Office'],
  ['Rappahannock â€“ Warren', 'Rappahannock – Warren'],
  ['â€œNorthâ€\u009D', '“North”'],
  ['DoÃ±a Ana', 'Doña Ana'],
  ['CaÃ±on City', 'Cañon City'],
  ['San JosÃ© MarÃ\u00ADa', 'San José María'],
  ['AÃ\u00B1asco, MayagÃ¼ez', 'Añasco, Mayagüez'],
  ['NaplesÂ\u00A0PD', 'Naples\u00A0PD'],
  ['NaplesÂ PD', 'Naples  PD'],
  ['ï»¿Naples', 'Naples'],
] as const) {
  test(`${wrong} is ${text}`, () => assert.equal(decodeMojibake(wrong), text));
}

for (const text of [
  'Doña Ana',
  'Sheriff’s Office',
  'San José – María',
  'Café’s',
  'Sheriffâ€s',
  'é’“',
  'Âme',
]) {
  test(`${text} is left as it is`, () => assert.equal(decodeMojibake(text), text));
}
