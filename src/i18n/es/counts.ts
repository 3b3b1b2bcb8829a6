import {formatsOf} from '../format.ts';
import type {Places} from '../messages.ts';

/** Numbers, dates and counted nouns as Spanish writes them. */
export const formats = formatsOf('es-US');

export const {number, date, month, count} = formats;

/** Counts agreements: "un acuerdo" is written "1 acuerdo". */
export const agreements = (value: number): string => count(value, 'acuerdo', 'acuerdos');

/** Counts agencies. */
export const agencies = (value: number): string => count(value, 'agencia', 'agencias');

/** Counts states and territories, each by its name. */
export function places({states, territories}: Places): string {
  const parts = [];
  if (states || !territories) parts.push(count(states, 'estado', 'estados'));
  if (territories) parts.push(count(territories, 'territorio', 'territorios'));
  return parts.join(' y ');
}
