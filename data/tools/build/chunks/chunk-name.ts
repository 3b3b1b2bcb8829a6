/**
 * Names of the files loaded on demand: those of their sources, so that a copied folder can be read.
 */

/** The part of rolldown's description of a chunk that is used. */
interface Chunk {
  readonly name: string;
  readonly facadeModuleId?: string | null;
}

/**
 * Names a chunk after its source: `src/geo/counties/tx.ts` → `counties/tx.js`;
 * `src/search/places/places.generated.ts` → `places.js`; `src/i18n/fr/index.ts` → `languages/fr.js`.
 */
export function chunkName({name, facadeModuleId}: Chunk): string {
  const source = facadeModuleId ?? name;
  const language = /\/i18n\/([^/]+)\/index\.ts$/.exec(source)?.[1];
  if (language) return `languages/${language}.js`;
  const file = /([^/]+?)(\.generated)?(\.[a-z]+)?$/.exec(source)?.[1] ?? name;
  const isCounty = /\/counties\/[^/]+$/.test(source);
  return isCounty ? `counties/${file}.js` : `${file}.js`;
}
