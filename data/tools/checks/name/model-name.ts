import type {Model} from '../../../../src/data/model.ts';
import {cleanText} from '../../lib/clean-text.ts';

const PATTERNS: readonly (readonly [RegExp, Model])[] = [
  [/task[\s-]*force/i, 'task-force'],
  [/\bjail/i, 'jail-enforcement'],
  [/\bwarrant/i, 'warrant-service'],
  [/\bTFM\b/i, 'task-force'],
  [/\bJEM\b/i, 'jail-enforcement'],
  [/\bWSO\b/i, 'warrant-service'],
];

/** Models by the names that ICE's sheets give them. */
const NAMES = {
  'warrant-service': 'Warrant Service Officer',
  'jail-enforcement': 'Jail Enforcement Model',
  'task-force': 'Task Force Model',
} satisfies Readonly<Record<Model, string>>;

/** Names of the models that are accepted, for a sentence on one that isn't. */
export const ACCEPTED_MODELS = Object.values(NAMES).join(', ');

const ANY_MODEL = new RegExp(PATTERNS.map(([{source}]) => source).join('|'), 'i');

/** Words before a model's name that say nothing of it; any other makes it another model's name. */
const PLAIN_START = /^(?:287\s*\(?g\)?|ice|the|[^a-z])*$/i;

/**
 * Reads the model that a SUPPORT TYPE cell names, however it is spelt (`Task Force Officer `,
 * `Warrant Services Officer`). Only that cell is read: agencies have "Task Force" in their names
 * too. Null when no model is named, or two are, or one that is not ours: a `Tribal Task Force Model`
 * is another than the Task Force Model.
 */
export function readModelName(cell: string): Model | null {
  const text = cleanText(cell);
  const [start] = text.split(ANY_MODEL);
  if (!PLAIN_START.test(start!) || /\btribal\b/i.test(text)) return null;
  const found = new Set(
    PATTERNS.filter(([pattern]) => pattern.test(text)).map(([, model]) => model),
  );
  return found.size === 1 ? [...found][0]! : null;
}
