/**
 * County equivalents by the word their own people use. us-atlas gives bare names ("St. Charles",
 * "Richmond"); the Census Bureau's list of legal areas (2020, with the 2019 split of
 * Valdez-Cordova and Connecticut's planning regions of 2022) says what each of them is.
 */

/** Words for the counties of a state, by state FIPS code; elsewhere "County". */
const WORDS: Readonly<Record<string, string>> = {
  '02': ' Borough',
  '11': '',
  '22': ' Parish',
  '60': ' District',
  '66': '',
  '69': ' Municipality',
  '72': ' Municipio',
  '78': '',
};

/** Alaska's areas that are not plain boroughs, by the last three digits. */
const ALASKA: Readonly<Record<string, string>> = {
  ' Census Area': '016 050 063 066 070 105 158 180 198 240 261 290',
  ' City and Borough': '110 220 275 282',
  ' Municipality': '020 230',
};

/** From this number on the Bureau counts cities that belong to no county (MD, MO, NV, VA). */
const FIRST_CITY = 510;
/** Connecticut's planning regions start here; its eight old counties end at 015. */
const FIRST_REGION = 110;

function alaskaWord(county: string): string | undefined {
  return Object.keys(ALASKA).find(word => ALASKA[word]!.includes(county));
}

function word(state: string, county: string): string {
  if (state === '02') return alaskaWord(county) ?? WORDS[state]!;
  if (state === '09' && Number(county) >= FIRST_REGION) return ' Planning Region';
  if (Number(county) >= FIRST_CITY) return ' city';
  return WORDS[state] ?? ' County';
}

/**
 * Makes the full name of a county equivalent: "St. Charles Parish", "Richmond city", "Carson City".
 *
 * @param fips five-digit county FIPS code
 * @param name its bare name as us-atlas has it
 */
export function countyLabel(fips: string, name: string): string {
  const suffix = word(fips.slice(0, 2), fips.slice(2));
  return name.toLowerCase().endsWith(suffix.toLowerCase()) ? name : name + suffix;
}
