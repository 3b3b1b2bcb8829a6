import {distance} from '../../../src/search/text/distance.ts';

/** Whether two words are at most `limit` typing errors apart. */
export function isNear(a: string, b: string, limit: number): boolean {
  return distance(a, b, limit) <= limit;
}

/** Finds the candidates nearest to a word, if any is within `limit` edits; several on a tie. */
export function nearest(word: string, candidates: Iterable<string>, limit: number): string[] {
  let best = limit;
  let found: string[] = [];
  for (const candidate of candidates) {
    const edits = distance(word, candidate, best);
    if (edits < best) [best, found] = [edits, []];
    if (edits === best) found.push(candidate);
  }
  return found;
}
