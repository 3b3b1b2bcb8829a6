/** Words for bodies and places that are put into English, so that they meet ICE's names. */
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
/** "Naples, FL, USA": said in both languages. */
const USA = / (?:usa?|united states|estados unidos)$/;
const NEW = /\bnuev[oa] (?=hampshire|york|jersey|mexico)/g;

/** Folded Spanish words in English, and in the English order; all else stays as it is. */
export function inEnglish(folded: string): string {
  return folded
    .replace(USA, '')
    .replace(NEW, 'new ')
    .replace(OF, '$1')
    .replace(AFTER, '$2 $1')
    .split(' ')
    .map(word => WORDS.get(word) ?? word)
    .join(' ');
}
