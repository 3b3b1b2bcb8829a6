/** A common fault of ICE's links: its pattern, its replacement and its name. */
interface Fault {
  readonly pattern: RegExp;
  readonly to: string;
  readonly name: string;
}

/** A repaired address, and the names of its faults. */
export interface AddressRepair {
  readonly address: string;
  readonly faults: readonly string[];
}

const FAULTS: readonly Fault[] = [
  {pattern: /[\u00AD\u200B-\u200F\u2060\uFEFF]/g, to: '', name: 'hidden marks'},
  {pattern: /^\s+|\s+$/g, to: '', name: 'spaces'},
  // Opened in a PDF reader of the browser, and copied from its address bar.
  {pattern: /^[a-z-]+-extension:\/\/[^/]*\/(?=https?:)/i, to: '', name: 'a browser extension'},
  {
    pattern: /^https?:\/\/web\.archive\.org\/web\/\d+[a-z_]*\//i,
    to: '',
    name: 'an archived copy',
  },
  {pattern: /^(https?):(?:\/(?=[^/])|\/{3,}|(?=[^/]))/i, to: '$1://', name: 'wrong slashes'},
  {pattern: /^(?=www\.ice\.gov\/)/i, to: 'https://', name: 'no https'},
  {pattern: /^http:/i, to: 'https:', name: 'http'},
  {pattern: /\s/g, to: '%20', name: 'spaces'},
];

/** Repairs the common faults of ICE's links; other addresses are returned as they are. */
export function repairAddress(written: string): AddressRepair {
  let address = written;
  const faults: string[] = [];
  for (const {pattern, to, name} of FAULTS) {
    const repaired = address.replace(pattern, to);
    if (repaired !== address) faults.push(name);
    address = repaired;
  }
  return {address, faults};
}
