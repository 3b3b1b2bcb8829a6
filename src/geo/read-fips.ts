import {NumberReader} from './arc-text.ts';

/** Reads five-digit FIPS codes in rising order, each written as the difference to the one before. */
export function readFips(text: string): string[] {
  const reader = new NumberReader(text);
  const codes: string[] = [];
  let code = 0;
  while (reader.at < text.length) {
    code += reader.count();
    codes.push(String(code).padStart(5, '0'));
  }
  return codes;
}
