import {MEASURES, type Measure} from '../../src/data/measures.ts';
import type {ModelChoice, View} from '../../src/data/vocabulary.ts';
import type {HEADING_LEVELS} from '../../src/element/attributes.ts';
import {en} from '../../src/i18n/en/core.ts';

/** Words of the form for each value that an attribute accepts. */
export const CHOICE_WORDS: {
  readonly model: Readonly<Record<ModelChoice, string>>;
  readonly measure: Readonly<Record<Measure, string>>;
  readonly view: Readonly<Record<View, string>>;
  readonly 'heading-level': Readonly<Record<(typeof HEADING_LEVELS)[number], string>>;
} = {
  model: {
    all: 'all models',
    'task-force': 'Task Force Model',
    'jail-enforcement': 'Jail Enforcement Model',
    'warrant-service': 'Warrant Service Officer',
  },
  measure: Object.fromEntries(
    MEASURES.map(measure => [measure, lowerFirst(en.measureNames[measure])]),
  ) as Record<Measure, string>,
  view: {map: 'map', table: 'table'},
  'heading-level': {1: 'h1', 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5', 6: 'h6'},
};

/** Writes a name as the form writes its choices: without a capital. */
function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
