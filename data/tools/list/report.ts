import type {Repair} from '../../../src/data/model.ts';
import type {ImportedList} from './import-list.ts';
import type {ImportedPending} from './import-pending.ts';
import type {ReviewNote} from '../rows/read-row.ts';
import type {Count, Release} from '../data-files/release.ts';

const MODEL_NAMES = [
  ['task-force', 'Task Force Model'],
  ['jail-enforcement', 'Jail Enforcement Model'],
  ['warrant-service', 'Warrant Service Officer'],
] as const;

function number(value: number): string {
  return value.toLocaleString('en-US');
}

/** Writes a number with its noun: `1 state`, `2 territories`. */
function counted(value: number, one: string, many = `${one}s`): string {
  return `${number(value)} ${value === 1 ? one : many}`;
}

function places({states, territories}: Count): string {
  const inStates = counted(states, 'state');
  return territories
    ? `${inStates} + ${counted(territories, 'territory', 'territories')}`
    : inStates;
}

function countLine(name: string, count: Count): string {
  const rows = counted(count.rows, 'row');
  const agreements = counted(count.agreements, 'agreement');
  const agencies = counted(count.agencies, 'agency', 'agencies');
  return `${name.padEnd(24)} ${rows}, ${agreements}, ${agencies}, in ${places(count)}`;
}

function totals(release: Release): string[] {
  const {counties, documents, dates} = release;
  return [
    countLine('All', release),
    ...MODEL_NAMES.map(([model, name]) => countLine(name, release.byModel[model])),
    `Spellings of agencies    ${number(release.spellings)}`,
    `Levels                   ${pairs(release.byLevel)}`,
    `County cells             ${number(counties.matched)} of ${number(counties.stated)} stated ` +
      `matched, ${number(counties.notStated)} give none`,
    `Counties                 ${number(counties.withLocal)} with a local agreement, ` +
      `${number(counties.onlyTownOrCampus)} of them only through a town's or campus's agency; ` +
      `${number(counties.withLocalAndInferred)} with the towns placed by table`,
    `Documents                ${number(documents.posted)} posted, ${number(documents.pending)} ` +
      `pending, ${number(documents.none)} without, ${number(documents.addenda)} addenda`,
    `Dates                    ${number(dates.given)} given, ${number(dates.notGiven)} not, ` +
      `${number(dates.doubtful)} doubtful`,
    `Typing tidied, in rows   ${pairs(release.tidied)}`,
  ];
}

function pairs(counts: Readonly<Record<string, number>>): string {
  const parts = Object.entries(counts).map(([name, count]) => `${name} ${number(count)}`);
  return parts.join(', ') || 'none';
}

function repairLine(about: string, row: number, {from, to}: Repair): string {
  const change = from === to ? `"${from}"` : `"${from}" -> ${to}`;
  return `    row ${row}, ${about}: ${change}`;
}

/** Lists every repair with before and after, kind by kind. */
function repairs({merged, release}: ImportedList): string[] {
  return Object.entries(release.repairs).flatMap(([kind, count]) => {
    const lines = merged.flatMap(({agreement, rows}) =>
      agreement.repairs
        .filter(repair => `${repair.field}: ${repair.kind}` === kind)
        .map(repair => repairLine(`${agreement.agency}, ${agreement.state}`, rows[0]!.row, repair)),
    );
    return [`  ${kind} (${number(count)})`, ...lines];
  });
}

function reviewNoteLine({row, about, message}: ReviewNote): string {
  return row ? `  row ${row}, ${about}: ${message}` : `  ${about}: ${message}`;
}

function section(title: string, lines: readonly string[]): string[] {
  return [`${title} (${number(lines.length)})`, ...(lines.length ? lines : ['  none']), ''];
}

function unplaced({unplaced: rows}: Release): string[] {
  return rows.map(({row, state, agency, county}) => {
    const says = county ? `ICE says "${county}"` : 'ICE gives no county';
    return `  row ${row}, ${agency}, ${state}: ${says}`;
  });
}

function saidTwice({saidTwice: agreements}: Release): string[] {
  return agreements.map(({id, rows}) => `  ${id}: rows ${rows.join(' and ')}`);
}

/** Writes the report that a person reads before a list is published. */
export function reportList(imported: ImportedList): string {
  const {release} = imported;
  const archived = release.source === 'archived-page' ? ' (archived page, made into a sheet)' : '';
  return [
    `${release.sheet}, as of ${release.asOf}${archived}`,
    `SHA-256 ${release.sha256}`,
    '',
    ...totals(release),
    '',
    'Repairs, before and after',
    ...repairs(imported),
    '',
    ...section('Said twice, counted once', saidTwice(release)),
    ...section(
      'Rows that are no agreement',
      release.refusedRows.map(({row, reason}) => `  row ${row}: ${reason}`),
    ),
    ...section('Unplaced', unplaced(release)),
    ...section('To be reviewed', imported.reviewNotes.map(reviewNoteLine)),
  ].join('\n');
}

/** Writes the report of a pending list. */
export function reportPending({pending, signed, setAside, reviewNotes}: ImportedPending): string {
  const lines = pending.list.map(({agency, state, model}) => `  ${agency}, ${state}: ${model}`);
  const done = signed.map(({agency, state, model}) => `  ${agency}, ${state}: ${model}`);
  return [
    `${pending.sheet}, as of ${pending.asOf}: ${counted(pending.rows, 'row')}`,
    '',
    ...section('Applications', lines),
    ...section('On the participating list too, left out', done),
    ...section('Rows that are set aside', setAside.map(reviewNoteLine)),
    ...section('To be reviewed', reviewNotes.map(reviewNoteLine)),
  ].join('\n');
}
