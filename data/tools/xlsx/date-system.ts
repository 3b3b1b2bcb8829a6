import {strFromU8, strToU8} from 'fflate';
import type {ZipParts} from './read-zip.ts';
import {readXml} from './xlsx-parts.ts';

const WORKBOOK = 'xl/workbook.xml';
const SPELT_OUT = /(\sdate1904\s*=\s*["'])true(?=["'])/;

/** Tests whether a workbook counts its days from 1904, as Excel for the Mac once did. */
export function isDate1904(parts: ZipParts): boolean {
  let found: string | undefined;
  readXml(parts, WORKBOOK, {
    open: (name, {date1904}) => {
      if (name === 'workbookPr') found ??= date1904 ?? '';
    },
  });
  return found === '1' || found === 'true';
}

/** Writes the date system of a workbook as `1`: the reader of cells takes `true` for no. */
export function spellDateSystem(parts: ZipParts): ZipParts {
  const xml = strFromU8(parts[WORKBOOK] ?? new Uint8Array());
  if (!SPELT_OUT.test(xml)) return parts;
  return {...parts, [WORKBOOK]: strToU8(xml.replace(SPELT_OUT, (_, start: string) => `${start}1`))};
}
