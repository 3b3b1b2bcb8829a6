import {inEnglish} from './spanish.ts';

/** Words of a town's name after "Port". */
const PORT_WORDS = [1, 2];

/** Reads folded queries as they would be in English, with `pt` written out by what towns there are. */
export function readerOf(cities: ReadonlyMap<string, unknown>): (folded: string) => string {
  return folded => inEnglish(writePort(folded, cities));
}

/** "Pt. Charlotte" is a port, "Pt. Reyes" a point. */
function writePort(folded: string, cities: ReadonlyMap<string, unknown>): string {
  return folded.replace(/\bpt (.+)/, (_, rest: string) => {
    const words = rest.split(' ');
    const isPort = PORT_WORDS.some(count => cities.has(`port${words.slice(0, count).join('')}`));
    return `${isPort ? 'port' : 'point'} ${rest}`;
  });
}
