/** Words that are put into English, and into full, so that they meet ICE's names. */

/** Words for bodies and places. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['carcel', 'jail'],
  ['carreteras', 'highway'],
  ['correcciones', 'corrections'],
  ['departamento', 'department'],
  ['estado', 'state'],
  ['estatal', 'state'],
  ['fiscal', 'attorney'],
  ['fiscalia', 'attorney'],
  ['guardia', 'guard'],
  ['nacional', 'national'],
  ['oficina', 'office'],
  ['patrulla', 'patrol'],
  ['policia', 'police'],
  ['prision', 'prison'],
  ['publica', 'public'],
  ['seguridad', 'safety'],
]);

const KINDS = [
  ...WORDS.keys(),
  ...['alguacil', 'condado', 'general', 'parroquia'],
  ...['sheriff', 'sheriffs'],
].join('|');

/** "policía de la ciudad de …", "alguacil del condado de …", but "condado de El Paso". */
const OF = new RegExp(
  String.raw`\b(${KINDS}) del?(?: (?:la|el)(?= (?:${KINDS}|ciudad|pueblo)))?(?= )`,
  'g',
);
/** What follows its noun in Spanish: "policía estatal". */
const AFTER = /\b(guardia|patrulla|policia|seguridad) (carreteras|estatal|nacional|publica)\b/g;
/** Places as they are called in Spanish, or for short. */
const PLACES: ReadonlyMap<string, string> = new Map([
  ['cayo hueso', 'key west'],
  ['filadelfia', 'philadelphia'],
  ['mat su', 'matanuska susitna'],
  ['nueva orleans', 'new orleans'],
  ['pg county', 'prince georges county'],
  ['st pete', 'st petersburg'],
  ['san petersburgo', 'st petersburg'],
]);
const PLACE = new RegExp(String.raw`\b(?:${[...PLACES.keys()].join('|')})\b(?! beach)`, 'g');
/** Kentucky's, wherever it is named: no other Louisville calls its police so. */
const LOUISVILLE_METRO = /\blouisville metro(?:politan)?(?: police)?(?: pd| department| dept)?\b/;
/** "Naples, FL, USA": said in both languages. */
const USA = / (?:usa?|united states|estados unidos)$/;
const NEW = /\bnuev[oa] (?=hampshire|york|jersey|mexico)/g;

/** Folded Spanish words in English, and in the English order; all else stays as it is. */
export function inEnglish(folded: string): string {
  return folded
    .replace(USA, '')
    .replace(LOUISVILLE_METRO, 'lmpd')
    .replace(PLACE, name => PLACES.get(name)!)
    .replace(NEW, 'new ')
    .replace(OF, '$1')
    .replace(AFTER, '$2 $1')
    .split(' ')
    .map(word => WORDS.get(word) ?? word)
    .join(' ');
}
