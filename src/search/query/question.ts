/** Readings of questions: "Does Collier County work with ICE?" asks about Collier County. */

const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Words that a question may begin with, in both languages, folded. */
const FIRST_WORDS = wordSet(
  `please hello hey can could would you tell me if whether know i want to need wonder wondering do does
  did is are was were has have had will which what who how about my our your their the any some local
  there all many live lives living reside am im we in near from at of for and so by
  el la los las mi mis su nuestra nuestro tiene tienen ha han firmado firmo firmaron esta estan es son vivo vivimos soy somos
  estoy en de del que cual cuales quiero saber si hay por favor cuantos cuantas puede decirme
  metro greater downtown`,
);
/** Words that a question may end with. */
const LAST_WORDS = wordSet(
  `work works working worked together with for the a an any in into to on of up part take takes taking
  have has had having sign signs signed signing help helps helping helped assist assists assisting share
  join joins joined joining enrolled involved included partner partners partnered partnering agree agreed
  do does doing police? now today currently still yet here there area
  con la el los un una unos algun alguna a al de del en su ahora hoy todavia aqui firmo firmado firmaron
  firmar tiene tienen tener ha han hay esta estan entrega entregan parte`,
);
/** Beginnings of words that a question may end with. */
const LAST_STEMS =
  /^(?:cooperat|collaborat|participat|coopera|colabora|trabaja|participa|ayuda|partner)/;
/** Words that tell that a text is a question about agreements; what stands before them is the place. */
const TOPIC =
  /^(?:ice|immigration|inmigracion|migra|287g?|g|agreements?|contracts?|deals?|moas?|memorandums?|programa?|lista?|acuerdos?|convenios?|contratos?|deportations?|feds|federal|agents?|agentes|federales|signed|firmo|firmado|firmaron)$/;
/** First words of a question about all of a state's agencies: "which police in North Carolina …". */
const ALL_OF_A_STATE =
  /^(?:which|what|how many|que|cuales|cuantas|cuantos) (?:\w+ )?(?:police|sheriffs?|agency|agencies|agencias|departments?|counties|condados|alguaciles|policias?) (?:\w+ )?(?:in|of|en|de|del) (?:the )?(?:state (?:of )?)?/;

/** Most words at either end that are tried without. */
const MOST_WORDS = 14;

/**
 * Lists what a folded text may ask about, without the words of a question at its ends: those with most
 * of its words first. A text that is no question has no other reading.
 */
export function readingsOf(folded: string): string[] {
  const words = folded.split(' ');
  const ends = endsOf(words);
  const readings: string[] = [];
  for (const end of ends) {
    for (let start = 0; start < Math.min(end, MOST_WORDS); start++) {
      if (start > 0 || end < words.length) readings.push(words.slice(start, end).join(' '));
      if (!isFirst(words[start]!)) break;
    }
  }
  return readings;
}

const isFirst = (word: string): boolean =>
  FIRST_WORDS.has(word) || LAST_STEMS.test(word) || TOPIC.test(word);

/** Lists where the place may end: behind it stand only words of a question. */
function endsOf(words: readonly string[]): number[] {
  let end = words.length;
  const isLast = (word: string) =>
    LAST_WORDS.has(word) || LAST_STEMS.test(word) || TOPIC.test(word);
  while (end > 1 && isLast(words[end - 1]!)) end--;
  const hasTopic = words.slice(end).some(word => TOPIC.test(word));
  if (!hasTopic) return [words.length];
  // A word there may be the code of a state after all: "Shreveport, LA help ICE".
  const topic = words.findIndex((word, at) => at >= end && TOPIC.test(word));
  return Array.from({length: topic - end + 1}, (_, at) => topic - at).filter(at => at > 0);
}

/** Returns the rest of a question about all agencies of a state, which then names that state alone. */
export function stateAskedFor(folded: string): string | undefined {
  const rest = folded.replace(ALL_OF_A_STATE, '');
  if (rest === folded) return undefined;
  const words = rest.split(' ');
  return words.slice(0, endsOf(words).at(-1)).join(' ');
}
