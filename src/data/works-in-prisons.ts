import type {Level, Model} from './model.ts';

/** What tells where an agency works, of the list's rows and of answers. */
interface Agency {
  readonly name: string;
  readonly level: Level;
  readonly agreements: readonly {readonly model: Model}[];
}

const PRISONS = /correct|prison|jail/i;

/**
 * Tells whether a state agency's agreements work in its prisons alone: it is a corrections department,
 * and holds none that is for ordinary police work.
 */
export function worksInPrisons({name, level, agreements}: Agency): boolean {
  return (
    level === 'state' && PRISONS.test(name) && agreements.every(({model}) => model !== 'task-force')
  );
}
