/** A noun with the article it takes: "el condado de Collier", "Texas". */
interface Noun {
  readonly article: 'el' | 'la' | 'las' | '';
  readonly text: string;
}

/** Endings of English names of counties and their like, and what Spanish says in their place. */
const KINDS: readonly (readonly [ending: string, article: Noun['article'], kind: string])[] = [
  [' City and Borough', 'la', 'ciudad y borough'],
  [' Borough', 'el', 'borough'],
  [' Census Area', 'el', 'área censal'],
  [' County', 'el', 'condado'],
  [' Municipality', 'el', 'municipio'],
  [' Municipio', 'el', 'municipio'],
  [' Parish', 'la', 'parroquia'],
  [' Planning Region', 'la', 'región de planificación'],
  [' city', 'la', 'ciudad'],
];

/** Names that take an article though they have no such ending, by how they begin. */
const STARTS: readonly (readonly [start: string, article: Noun['article']])[] = [
  ['Distrito ', 'el'],
  ['Islas ', 'las'],
];

/** Start of a line that is a place named by its ZIP code. */
const ZIP = 'Código postal ';

/** "Collier County" as a line of its own: "Condado de Collier". Other names stay as they are. */
export function placeName(name: string): string {
  const {text} = nounOf(name);
  return text === name ? name : text.charAt(0).toUpperCase() + text.slice(1);
}

/** "del condado de Collier", "de las Islas Marianas del Norte", "de Tampa". */
export function ofPlace(name: string): string {
  const {article, text} = nounOf(name);
  return article === 'el' ? `del ${text}` : `de ${withArticle(article, text)}`;
}

/** "en el condado de Collier", "en Texas". */
export function inPlace(name: string): string {
  const {article, text} = nounOf(name);
  return `en ${withArticle(article, text)}`;
}

/** "en toda Florida", "en todo Texas", "en todas las Islas Marianas del Norte". */
export function everywhereIn(state: string): string {
  const {article, text} = nounOf(state);
  if (article === 'las') return `en todas las ${text}`;
  if (article === 'el') return `en todo el ${text}`;
  // Names of states that begin with a word in -a are feminine: "toda Carolina del Norte", "toda Nueva York".
  return `en ${/^[^ ]+a( |$)/.test(text) ? 'toda' : 'todo'} ${text}`;
}

function withArticle(article: Noun['article'], text: string): string {
  return article ? `${article} ${text}` : text;
}

function nounOf(name: string): Noun {
  if (name === 'District of Columbia') return nounOf('Distrito de Columbia');
  if (name.startsWith(ZIP)) return {article: 'el', text: name.replace('C', 'c')};
  const kind = KINDS.find(([ending]) => name.endsWith(ending));
  if (kind) return {article: kind[1], text: `${kind[2]} de ${name.slice(0, -kind[0].length)}`};
  return {article: STARTS.find(([start]) => name.startsWith(start))?.[1] ?? '', text: name};
}
