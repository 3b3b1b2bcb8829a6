import {MODELS, type Repair} from '../../../src/data/model.ts';
import {stateNames} from '../../../src/data/state-names.generated.ts';
import type {Audit} from './audit-list.ts';
import {groupBy} from '../lib/group-by.ts';
import {plainMarkdown as plain} from '../lib/plain-markdown.ts';
import type {MatchedRow} from './match-rows.ts';
import type {StateTotals} from './raw-totals.ts';

const MODEL_HEADS = ['Warrant Service Officer', 'Jail Enforcement', 'Task Force'];
const STATES = new Set(Object.values(stateNames).map(name => name.toUpperCase()));

function number(value: number): string {
  return value.toLocaleString('en-US');
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function head({release, hashes}: Audit): string[] {
  return [
    '# Audit',
    '',
    `Every row of ICE's sheet \`${release.sheet}\` against \`agreements.json\`. Made by`,
    '`npm run data:audit -- <sheet.xlsx>`; not to be edited. Whoever has the sheet can make it again.',
    '',
    `- List as of ${release.asOf}`,
    `- SHA-256 of the sheet \`${hashes.sheet}\``,
    `- SHA-256 of agreements.json \`${hashes.agreements}\``,
    `- SHA-256 of release.json \`${hashes.release}\``,
    '',
  ];
}

function rowSummary(audit: Audit): string[] {
  const {rows, once, saidTwice, refused, repaired, faults, release} = audit;
  const repairs = sum(repaired.map(({agreement}) => agreement.repairs.length));
  return [
    '## Rows',
    '',
    `- ${number(rows)} rows in the sheet`,
    `- ${number(once)} are one agreement each`,
    `- ${number(saidTwice.length)} say an agreement that another row says too`,
    `- ${number(refused.length)} are no agreement, each with its reason below`,
    `- ${number(faults.length)} are not explained`,
    `- ${number(release.agreements)} agreements come out, of ${number(release.agencies)} agencies`,
    `- ${number(repairs)} repairs in ${number(repaired.length)} rows, all listed below`,
    '',
  ];
}

function listed(title: string, lines: readonly string[]): string[] {
  return [`## ${title} (${number(lines.length)})`, '', ...(lines.length ? lines : ['None.']), ''];
}

function saidTwice({saidTwice: rows}: Audit): string[] {
  return rows.map(({raw, agreement}) => `- row ${raw.row}: ${agreement.id}, signed ${raw.signed}`);
}

function refused({refused: rows}: Audit): string[] {
  return rows.map(
    ({raw, reason}) => `- row ${raw.row}: ${plain(raw.agency) || 'no agency'}: ${reason}`,
  );
}

function rows(count: number): string {
  return count === 1 ? '1 row' : `${number(count)} rows`;
}

/** Explains why the two counts of a state differ. */
function explain({state, raw, ours}: StateTotals, audit: Audit): string {
  if (raw.every((count, at) => count === ours[at])) return '';
  if (!STATES.has(state)) return 'no state; read as another, see the repairs of the state';
  const parts = [];
  const twice = audit.saidTwice.filter(row => row.raw.state === state).length;
  if (twice) parts.push(`${rows(twice)} say what another says`);
  const gone = audit.refused.filter(row => row.raw.state === state).length;
  if (gone) parts.push(`no agreement: ${rows(gone)}`);
  const moved = audit.repaired.filter(
    ({raw: own, agreement}) =>
      (stateNames[agreement.state] ?? '').toUpperCase() === state && own.state !== state,
  ).length;
  if (moved) parts.push(`typed under another state: ${rows(moved)}`);
  return parts.join('; ') || 'not explained';
}

function totalsTable(audit: Audit): string[] {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  const all = (key: 'raw' | 'ours') =>
    MODELS.map((_, at) => sum(audit.totals.map(totals => totals[key][at]!)));
  const [raw, ours] = [all('raw'), all('ours')];
  return [
    '## Totals by raw cells, and ours',
    '',
    'The first three counts are rows by the sheet’s own cells with only spaces and letter case folded;',
    'the other three are our agreements.',
    '',
    line(['State', ...MODEL_HEADS, ...MODEL_HEADS.map(name => `Ours: ${name}`), 'Difference']),
    line(['---', '--:', '--:', '--:', '--:', '--:', '--:', '---']),
    ...audit.totals.map(totals =>
      line([plain(totals.state), ...totals.raw, ...totals.ours, explain(totals, audit)]),
    ),
    line(['**All**', ...raw, ...ours, sum(raw) === sum(ours) ? '' : 'see above']),
    '',
    'SUPPORT TYPE as it is spelt, spaces and case folded:',
    '',
    ...[...audit.models].map(([text, count]) => `- ${plain(text) || 'empty'}: ${number(count)}`),
    '',
  ];
}

function repairLine({raw, agreement}: MatchedRow, {from, to}: Repair): string {
  const change = from === to ? `“${plain(from)}”, kept` : `“${plain(from)}” → “${plain(to)}”`;
  return `- row ${raw.row}, ${plain(agreement.agency)}, ${agreement.state}: ${change}`;
}

/** Lists every repair with before and after, kind by kind. */
function repairs({repaired}: Audit): string[] {
  const all = repaired.flatMap(row => row.agreement.repairs.map(repair => ({row, repair})));
  const kinds = groupBy(all, ({repair}) => `${repair.field}: ${repair.kind}`);
  const sorted = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.flatMap(([kind, group]) => {
    const lines = group.map(({row, repair}) => repairLine(row, repair));
    return [`### ${kind} (${lines.length})`, '', ...lines, ''];
  });
}

function tidied({release}: Audit): string[] {
  return Object.entries(release.tidied).map(([kind, rows]) => `- ${kind}: ${number(rows)} rows`);
}

/** Writes an audit as `data/audit.md`. */
export function auditMarkdown(audit: Audit): string {
  return [
    ...head(audit),
    ...rowSummary(audit),
    ...listed(
      'Not explained',
      audit.faults.map(fault => `- ${plain(fault)}`),
    ),
    ...totalsTable(audit),
    ...listed('Said twice', saidTwice(audit)),
    ...listed('No agreement', refused(audit)),
    '## Typing put right without a repair of its own',
    '',
    ...tidied(audit),
    '',
    '## Repairs, before and after',
    '',
    ...repairs(audit),
  ].join('\n');
}
