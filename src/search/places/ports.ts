import {inEnglish} from '../text/spanish.ts';

/** Numbers of words that a town's name may have after "Port". */
const PORT_WORDS = [1, 2];

/**
 * Makes a function that puts folded queries into English and writes `pt` out by the towns there
 * are.
 */
export function readerOf(cities: ReadonlyMap<string, unknown>): (folded: string) => string {
  return folded => inEnglish(writePort(folded, cities));
}

/** Writes `pt` out: "Pt. Charlotte" is a port, "Pt. Reyes" a point. */
function writePort(folded: string, cities: ReadonlyMap<string, unknown>): string {
  return folded.replace(/\bpt (.+)/, (_, rest: string) => {
    const words = rest.split(' ');
    const isPort = PORT_WORDS.some(count => cities.has(`port${words.slice(0, count).join('')}`));
    return `${isPort ? 'port' : 'point'} ${rest}`;
  });
}
