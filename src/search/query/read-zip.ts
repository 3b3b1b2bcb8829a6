/** Five digits, and the four that may follow them. */
const CODE = /(?<![\d#])(\d{5})(?:[-\s]?\d{4})?(?!\d)/g;
/** Words before a number that is no ZIP code: "PO Box 30353". */
const BOX = /(?:\b(?:box|apartado|postal|apt|apartment|suite|ste|unit|lot|apto)\.?|#)\s*$/i;
/** Words after a number that make it a house number: "12345 Collier Blvd". */
const STREET =
  /^[^,\d]*\b(?:st|street|ave?|avenue|avenida|blvd|boulevard|rd|road|dr|drive|ln|lane|way|hwy|highway|ct|court|cir|circle|pkwy|parkway|pl|place|ter|terrace|trl|trail|calle|camino)\b/i;
/** ZIP code in two pieces: "34 112". */
const IN_PIECES = /^\D*(\d{2}) (\d{3})\D*$/;
/** ZIP code whose leading zero was lost. */
const WITHOUT_ZERO = /^\D*\b(\d{4})\D*$/;
/** Beginnings of the codes of military mail: Europe, the Americas, the Pacific. */
const MILITARY = /^(?:09[0-8]|340|96[2-6])/;

/** Finds the ZIP code in a text: of several numbers the last one that is no box's or house's. */
export function readZip(text: string): string | undefined {
  const plain = text.normalize('NFKC').slice(-120);
  const pieces = IN_PIECES.exec(plain);
  if (pieces) return pieces[1]! + pieces[2]!;
  const codes = [...plain.matchAll(CODE)].filter(({index, 0: whole}) => {
    const after = plain.slice(index + whole.length);
    return !BOX.test(plain.slice(0, index)) && !STREET.test(after);
  });
  return codes.at(-1)?.[1];
}

/** Returns the ZIP code that four digits alone may be: spreadsheets drop a leading zero. */
export function zipWithoutZero(text: string): string | undefined {
  const digits = WITHOUT_ZERO.exec(text.normalize('NFKC'))?.[1];
  return digits && `0${digits}`;
}

/** Tells whether a ZIP code is one of military mail, which lies in no county. */
export function isMilitary(zip: string): boolean {
  return MILITARY.test(zip);
}

/** Tells whether a text is a ZIP code and nothing else that names a place. */
export function isZipAlone(text: string): boolean {
  return /^\W*(?:zip|c(?:o|ó)digo|postal|code|\W)*\d{5}(?:[-\s]?\d{4})?\W*$/i.test(
    text.normalize('NFKC'),
  );
}
