import {stateNames} from '../../data/state-names.generated.ts';
import {lazy} from '../../lib/lazy.ts';
import {fold} from '../text/fold.ts';

/** Names of states besides those of the census, as people type them; "MT" is folded to mount. */
const OTHER_NAMES: readonly [string, string][] = [
  ['washington dc', 'DC'],
  ['mount', 'MT'],
  ['cnmi', 'MP'],
  ['northern marianas', 'MP'],
  ['commonwealth northern mariana islands', 'MP'],
  ['us virgin islands', 'VI'],
  ['virgin islands', 'VI'],
  ['usvi', 'VI'],
  // As the Spanish elements call them, and as people shorten that.
  ['carolina del norte', 'NC'],
  ['carolina del sur', 'SC'],
  ['carolina norte', 'NC'],
  ['carolina sur', 'SC'],
  ['dakota del norte', 'ND'],
  ['dakota del sur', 'SD'],
  ['distrito de columbia', 'DC'],
  ['islas marianas del norte', 'MP'],
  ['islas virgenes', 'VI'],
  ['islas virgenes de ee uu', 'VI'],
  ['luisiana', 'LA'],
  ['misisipi', 'MS'],
  ['misuri', 'MO'],
  ['pensilvania', 'PA'],
  ['samoa', 'AS'],
  ['samoa americana', 'AS'],
  ['tejas', 'TX'],
  ['hawai', 'HI'],
  ['virginia occidental', 'WV'],
];

/** Abbreviations of newspapers and old letters, folded; some are words, so that they count at the end alone. */
const ABBREVIATIONS = `ala AL|alas AK|ariz AZ|ark AR|cal CA|calif CA|colo CO|conn CT|del DE|fla FL|ill IL|ind IN|kan KS|kans KS|
ken KY|mass MA|mich MI|minn MN|miss MS|mont MT|neb NE|nebr NE|nev NV|okla OK|ore OR|oreg OR|penn PA|penna PA|tenn TN|
tex TX|virg VA|wash WA|wva WV|w va WV|wis WI|wisc WI|wyo WY|n hampshire NH|n jersey NJ|n mexico NM|n york NY|
n carolina NC|s carolina SC|n dakota ND|s dakota SD|no carolina NC|so carolina SC|no dakota ND|so dakota SD`;

/** USPS codes by abbreviation. */
const abbreviations = lazy(
  (): ReadonlyMap<string, string> =>
    new Map(ABBREVIATIONS.split(/\|\n?/).map(row => [row.slice(0, -3), row.slice(-2)] as const)),
);

const MAX_WORDS = 5;

/** USPS codes by folded name and by folded code. */
const codes = lazy(
  (): ReadonlyMap<string, string> =>
    new Map([
      ...Object.entries(stateNames).map(([code, name]) => [fold(name), code] as const),
      ...Object.keys(stateNames).map(code => [code.toLowerCase(), code] as const),
      ...OTHER_NAMES,
    ]),
);

/** All words of state names, for undoing typing errors. */
export const stateWords = lazy((): readonly string[] => [
  ...new Set([...codes().keys()].flatMap(name => name.split(' ')).filter(word => word.length > 4)),
]);

/** Match of a state's name or code among words. */
export interface StateWords {
  readonly code: string;
  /** Position of its first word, and of the first one after it. */
  readonly from: number;
  readonly to: number;
}

/** Finds every state that the words may name, the longest name at each position. */
export function findStates(words: readonly string[]): StateWords[] {
  const found: StateWords[] = [];
  for (let from = 0; from < words.length; from++) {
    const state = longestAt(words, from);
    if (!state || (found.at(-1)?.to ?? 0) >= state.to) continue;
    found.push(state);
  }
  return found;
}

function longestAt(words: readonly string[], from: number): StateWords | undefined {
  for (let to = Math.min(words.length, from + MAX_WORDS); to > from; to--) {
    const name = words.slice(from, to).join(' ');
    const code = codes().get(name) ?? (to === words.length ? abbreviations().get(name) : undefined);
    if (code) return {code, from, to};
  }
  return undefined;
}
