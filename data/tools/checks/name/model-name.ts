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

/**
 * Reads the model that a SUPPORT TYPE cell names, however it is spelt (`Task Force Officer `,
 * `Warrant Services Officer`). Only that cell is read: agencies have "Task Force" in their names
 * too. Null when no model is named, or two are.
 */
export function readModelName(cell: string): Model | null {
  const text = cleanText(cell);
  const found = new Set(
    PATTERNS.filter(([pattern]) => pattern.test(text)).map(([, model]) => model),
  );
  return found.size === 1 ? [...found][0]! : null;
}
