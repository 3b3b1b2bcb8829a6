import type {Model} from '../../../src/data/model.ts';

const PATTERNS: readonly (readonly [RegExp, Model])[] = [
  [/task\s*force/i, 'task-force'],
  [/\bjail/i, 'jail-enforcement'],
  [/\bwarrant/i, 'warrant-service'],
  [/^\s*TFM\s*$/i, 'task-force'],
  [/^\s*JEM\s*$/i, 'jail-enforcement'],
  [/^\s*WSO\s*$/i, 'warrant-service'],
];

/**
 * The model a SUPPORT TYPE cell names, however it is spelt (`Task Force Officer `, `Warrant
 * Services Officer`). Only that cell is read: agencies have "Task Force" in their names too. Null
 * when no model is named, or two are.
 */
export function readModelName(text: string): Model | null {
  const found = new Set(
    PATTERNS.filter(([pattern]) => pattern.test(text)).map(([, model]) => model),
  );
  return found.size === 1 ? [...found][0]! : null;
}
