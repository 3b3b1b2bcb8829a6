import {queries} from '../../search/queries.ts';

/** Every eighth: some 300 keystrokes. */
const EACH = 8;

/** What is typed: queries as people write them, of all kinds. */
export function allTexts(): string[] {
  return Object.values(queries)
    .flatMap(rows => rows.map(([query]) => query))
    .filter((_, at) => at % EACH === 0);
}
