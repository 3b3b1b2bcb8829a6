/** Words that stand in an element's place until its script has run, and where it never does. */
export const FALLBACK_WORDS: Readonly<Record<string, string>> = {
  en: 'ICE’s own list of participating agencies',
  es: 'La lista de agencias participantes de ICE',
};
