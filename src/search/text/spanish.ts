import {stateNames} from '../../data/state-names.generated.ts';
import {fold} from './fold.ts';

/** Translation of Spanish and shortened words, so that queries match ICE's names. */

/** Words for agencies and places. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['carcel', 'jail'],
  ['carreteras', 'highway'],
  ['comisaria', 'police'],
  ['correcciones', 'corrections'],
  ['departamento', 'department'],
  ['depto', 'department'],
  ['dpto', 'department'],
  ['en', 'in'],
  ['estado', 'state'],
  ['estatal', 'state'],
  ['fiscal', 'attorney'],
  ['fiscalia', 'attorney'],
  ['guardia', 'guard'],
  ['hiway', 'highway'],
  ['nacional', 'national'],
  ['oficina', 'office'],
  ['patrulla', 'patrol'],
  ['policia', 'police'],
  ['prision', 'prison'],
  ['publica', 'public'],
  ['seguridad', 'safety'],
  ['univ', 'university'],
]);

const KINDS = [
  ...WORDS.keys(),
  ...['alguacil', 'condado', 'general', 'parroquia'],
  ...['sheriff', 'sheriffs'],
].join('|');

/**
 * Linking words after a kind: "policía de la ciudad de …", "alguacil del condado de …", but
 * "condado de El Paso".
 */
const OF = new RegExp(
  String.raw`\b(${KINDS}) del?(?: (?:la|el)(?= (?:${KINDS}|ciudad|pueblo)))?(?= )`,
  'g',
);
/** Article before a kind: "la policía de …", "el sheriff", but "LA police", "LA sheriff". */
const ARTICLE = new RegExp(
  String.raw`\b(?:(?:el|los) (?=(?:${KINDS})\b)|las? (?=(?:${[...WORDS.keys()].join('|')})\b))`,
  'g',
);
/** Police of a town: "policía municipal de …". */
const TOWN_POLICE = /\bpolicia municipal\b/g;
/** Government of a city that is one with its county: "City and County of Denver". */
const UNIFIED = /^(?:consolidated )?(?:city and county|city county|ciudad y condado) (?:of|de) /;
/** Adjectives that follow their noun in Spanish: "policía estatal". */
const AFTER = /\b(guardia|patrulla|policia|seguridad) (carreteras|estatal|nacional|publica)\b/g;
/** Places and agencies by their Spanish or short names, or in full where ICE's list is short. */
const PLACES: ReadonlyMap<string, string> = new Map([
  ['cayo hueso', 'key west'],
  ['fau', 'florida atlantic police'],
  ['fgcu', 'florida gulf coast university police'],
  ['filadelfia', 'philadelphia'],
  ['florida atlantic university', 'florida atlantic'],
  ['hillsboro county', 'hillsborough county'],
  ['mat su', 'matanuska susitna'],
  ['nueva orleans', 'new orleans'],
  ['pg county', 'prince georges county'],
  ['st pete', 'st petersburg'],
  ['san agustin', 'st augustine'],
  ['san luis misuri', 'st louis missouri'],
  ['san petersburgo', 'st petersburg'],
  ['txdps', 'texas public safety'],
  ['ucf', 'university central florida police'],
  ['unf', 'university north florida police'],
  ['uwf', 'university west florida police'],
  ['wvdoc', 'west virginia corrections'],
]);
const PLACE = new RegExp(String.raw`\b(?:${[...PLACES.keys()].join('|')})\b(?! beach)`, 'g');
/** University whose police has no word for police in its name. */
const FLORIDA_A_AND_M =
  /\b(?:famu|florida a and m university)(?: police)?(?: pd| department| dept)?\b/;
/** Cities that are one with their county, by both their names. */
const CITY_COUNTIES: ReadonlyMap<string, readonly [city: string, state: string]> = new Map([
  ['anaconda deer lodge', ['anaconda', 'MT']],
  ['athens clarke', ['athens', 'GA']],
  ['augusta richmond', ['augusta', 'GA']],
  ['butte silver bow', ['butte', 'MT']],
  ['charlotte mecklenburg', ['charlotte', 'NC']],
  ['columbus muscogee', ['columbus', 'GA']],
  ['louisville jefferson', ['louisville', 'KY']],
  ['macon bibb', ['macon', 'GA']],
  ['nashville davidson', ['nashville', 'TN']],
]);
const CITY_COUNTY = new RegExp(
  String.raw`\b(${[...CITY_COUNTIES.keys()].join('|')})(?: county)?\b`,
);
/** Agencies that have the county's name alone. */
const COUNTY_BODY = /\b(?:sheriffs?|so|jail|alguacil|carcel)\b/;
const DIRECTIONS: Readonly<Record<string, string>> = {n: 'north', s: 'south', e: 'east', w: 'west'};
/**
 * Letter that stands for a direction: "W Palm Beach", "police of N. Miami", but not "sheriff's".
 */
const DIRECTION = /(?<=^|\b(?:of|in|de) )[nsew] (?=[a-z]{3})/;
const SHERIFF = /\bsh[ae]r+if+(s?)\b/g;
/** Police of Louisville, Kentucky: no other Louisville calls its police so. */
const LOUISVILLE_METRO = /\blouisville metro(?:politan)?(?: police)?(?: pd| department| dept)?\b/;
/** Country at the end, in both languages: "Naples, FL, USA". */
const USA = / (?:usa?|united states|estados unidos)$/;
const NEW = /\bnuev[oa] (?=hampshire|york|jersey|mexico)/g;

/** Puts folded Spanish words into English and its order; all else stays as it is. */
export function inEnglish(folded: string): string {
  return asCity(folded)
    .replace(USA, '')
    .replace(UNIFIED, 'city of ')
    .replace(TOWN_POLICE, 'policia')
    .replace(ARTICLE, '')
    .replace(LOUISVILLE_METRO, 'lmpd')
    .replace(FLORIDA_A_AND_M, 'florida a and m university')
    .replace(SHERIFF, 'sheriff$1')
    .replace(DIRECTION, ([letter]) => `${DIRECTIONS[letter!]} `)
    .replace(PLACE, name => PLACES.get(name)!)
    .replace(NEW, 'new ')
    .replace(OF, '$1')
    .replace(AFTER, '$2 $1')
    .split(' ')
    .map(word => WORDS.get(word) ?? word)
    .join(' ');
}

/**
 * Writes a city that is one with its county by its own name: "Macon-Bibb County, Georgia" → `macon
 * ga`.
 */
function asCity(folded: string): string {
  const name = CITY_COUNTY.exec(folded);
  if (!name) return folded;
  const [city, state] = CITY_COUNTIES.get(name[1]!)!;
  const place = COUNTY_BODY.test(folded) ? `${name[1]!.slice(city.length + 1)} county` : city;
  const words = folded.replace(name[0], place);
  const ending = [fold(stateNames[state]!), state.toLowerCase()].map(one => ` ${one}`);
  const said = ending.find(one => words.endsWith(one)) ?? '';
  return words.slice(0, words.length - said.length) + ending[1];
}
