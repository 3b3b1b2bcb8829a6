import {formatsOf} from '../format.ts';
import type {Places} from '../messages.ts';

/** Numbers, dates and plurals as Spanish writes them. */
export const {number, decimal, percent, date, month, plural} = formatsOf('es-US');

/** Writes a number with its noun: "1 estado", "2 estados". */
export function count(value: number, one: string, other: string): string {
  return `${number(value)} ${plural(value, one, other)}`;
}

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
