import {measureRow, type Measure} from '../../data/measures.ts';
import {MODELS} from '../../data/model.ts';
import type {Messages} from '../../i18n/messages.ts';
import type {StateFigures} from '../figures.ts';

/**
 * Says what a state is coloured by, in words: its value of the measure shown. Empty for agreements,
 * which all that is said of a state begins with, and where there is no value.
 */
export function measureLine(figures: StateFigures, measure: Measure, messages: Messages): string {
  const value = figures.value(measure);
  if (value === null || measure === 'agreements') return '';
  if (measureRow(measure).unit === 'model') return messages.modelNames[MODELS[value - 1]!];
  if (measure === 'agencies') return messages.agencies(value);
  return messages.measureLines[measure]?.(value, figures.counties) ?? '';
}
