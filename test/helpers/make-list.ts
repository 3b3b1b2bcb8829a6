import {makeXlsx, type MadeCell} from './make-xlsx.ts';

/** One row of a made list; what is not said is as in most of ICE's rows. */
export interface MadeRow {
  readonly state?: MadeCell;
  readonly agency?: MadeCell;
  readonly type?: MadeCell;
  readonly county?: MadeCell;
  readonly model?: MadeCell;
  readonly signed?: MadeCell;
  readonly document?: MadeCell;
  readonly addendum?: MadeCell;
}

/** ICE's header since July 2025. */
export const HEADER = [
  'STATE',
  'LAW ENFORCEMENT AGENCY',
  'TYPE',
  'COUNTY',
  'SUPPORT TYPE',
  'SIGNED',
  'MOA',
  'ADDENDUM',
] as const;

const USUAL: Required<MadeRow> = {
  state: 'FLORIDA',
  agency: "Collier County Sheriff's Office",
  type: 'County',
  county: 'Collier County',
  model: 'Task Force Model',
  signed: {date: '2025-03-03'},
  document: {text: 'link', link: 'https://www.ice.gov/doclib/287gMOA/Collier_TFM.pdf'},
  addendum: null,
};

/** The cells of a row, in the order of HEADER. */
export function madeCells(row: MadeRow): MadeCell[] {
  return Object.values({...USUAL, ...row});
}

/** A list as ICE publishes it, with a row for each of `rows`. */
export function makeList(rows: readonly MadeRow[], header: readonly string[] = HEADER): Uint8Array {
  return makeXlsx([{name: 'Sheet1', rows: [[...header], ...rows.map(madeCells)]}]);
}

/** `count` rows of as many sheriffs: counties of Texas, which has enough of them. */
export function manyRows(count: number): MadeRow[] {
  const counties = TEXAS.slice(0, count);
  return counties.map(county => ({
    state: 'TEXAS',
    agency: `${county} County Sheriff's Office`,
    county: `${county} County`,
    model: 'Warrant Service Officer',
  }));
}

const TEXAS = [
  'Anderson',
  'Andrews',
  'Angelina',
  'Aransas',
  'Archer',
  'Armstrong',
  'Atascosa',
  'Austin',
  'Bailey',
  'Bandera',
  'Bastrop',
  'Baylor',
  'Bee',
  'Bell',
  'Bexar',
  'Blanco',
  'Borden',
  'Bosque',
  'Bowie',
  'Brazoria',
];
