import {MODELS, type Model} from '../../../src/data/model.ts';
import {plainMarkdown as plain} from '../lib/plain-markdown.ts';
import {stateNames} from '../../../src/data/state-names.generated.ts';
import {groupBy} from '../lib/group-by.ts';
import type {ChangedAgreement, ListDiff, RenamedAgreement} from '../data-files/list-diff.ts';

const MODEL_NAMES: Readonly<Record<Model, string>> = {
  'warrant-service': 'Warrant Service Officer',
  'jail-enforcement': 'Jail Enforcement',
  'task-force': 'Task Force',
};

/** A section of the report: its title, and a line for each change in it. */
interface Section {
  readonly title: string;
  readonly changes: readonly (ChangedAgreement & {readonly text: string})[];
}

function describe<Change extends ChangedAgreement>(
  title: string,
  changes: readonly Change[],
  text: (change: Change) => string,
): Section {
  const lines = changes.map(change => ({...change, text: text(change)}));
  return {title: `${title} (${changes.length})`, changes: lines};
}

function date(iso: string | null): string {
  return iso ?? 'no date';
}

function named({agency, model}: ChangedAgreement): string {
  return `${plain(agency)}, ${MODEL_NAMES[model]}`;
}

function link(address: string | null): string {
  return address ? `<${address}>` : 'none';
}

function oldName({from, fromState, isLikely}: RenamedAgreement): string {
  const state = fromState ? ` (${fromState})` : '';
  return `${isLikely ? 'Likely: ' : ''}${plain(from)}${state}`;
}

function sectionsOf(diff: ListDiff): Section[] {
  const {joined, left, renamed, redated, modelChanged} = diff;
  return [
    describe('Joined', joined, one => `${named(one)}, signed ${date(one.signed)}`),
    describe('Left', left, one => `${named(one)}, signed ${date(one.signed)}`),
    describe('Renamed', renamed, one => `${oldName(one)} → ${named(one)}`),
    describe('Date changed', redated, one => `${named(one)}: ${date(one.from)} → ${date(one.to)}`),
    describe('Model changed', modelChanged, one => `${plain(one.agency)}: ${models(one)}`),
    describe(
      'Document posted',
      diff.documentsPosted,
      one => `${named(one)}: ${link(one.document)}`,
    ),
    describe(
      'Document changed',
      diff.documentsChanged,
      one => `${named(one)}: ${link(one.from)} → ${link(one.to)}`,
    ),
    describe('Addendum posted', diff.addendaPosted, one => `${named(one)}: ${link(one.addendum)}`),
  ];
}

function models({from, model}: {from: Model; model: Model}): string {
  return `${MODEL_NAMES[from]} → ${MODEL_NAMES[model]}`;
}

/** Counts changes by model: `49 (42 Task Force, 4 Jail Enforcement, 3 Warrant Service Officer)` */
function byModel(changes: readonly ChangedAgreement[]): string {
  const counts = MODELS.toReversed().map(model => ({
    model,
    count: changes.filter(change => change.model === model).length,
  }));
  const parts = counts
    .filter(({count}) => count > 0)
    .map(({model, count}) => `${count} ${MODEL_NAMES[model]}`);
  return parts.length ? `${changes.length} (${parts.join(', ')})` : `${changes.length}`;
}

function stateTable({joined, left}: ListDiff): string[] {
  const all = [...new Set([...joined, ...left].map(({state}) => state))].sort();
  if (all.length === 0) return [];
  const count = (changes: readonly ChangedAgreement[], state: string, model: Model) =>
    changes.filter(one => one.state === state && one.model === model).length;
  const cell = (state: string, model: Model) => {
    const [plus, minus] = [count(joined, state, model), count(left, state, model)];
    return [plus ? `+${plus}` : '', minus ? `−${minus}` : ''].filter(Boolean).join(' ');
  };
  const rows = all.map(state => {
    const cells = MODELS.toReversed().map(model => cell(state, model));
    return `| ${stateNames[state] ?? state} | ${cells.join(' | ')} |`;
  });
  const heads = MODELS.toReversed().map(model => MODEL_NAMES[model]);
  return [`| State | ${heads.join(' | ')} |`, '| --- | --: | --: | --: |', ...rows, ''];
}

function sectionLines({title, changes}: Section): string[] {
  const groups = [...groupBy(changes, ({state}) => state)].flatMap(([state, own]) => [
    `- **${stateNames[state] ?? state}**`,
    ...own.map(({text}) => `  - ${text}`),
  ]);
  return [`## ${title}`, '', ...groups, ''];
}

/** Summarizes the changes in a few lines, for a terminal or a commit message. */
export function summarizeDiff(diff: ListDiff): string {
  const {renamed, redated, modelChanged, documentsPosted, documentsChanged, addendaPosted} = diff;
  return [
    `${diff.sheet} (${diff.asOf}) against ${diff.since.sheet} (${diff.since.asOf})`,
    `Joined ${byModel(diff.joined)}`,
    `Left ${byModel(diff.left)}`,
    `Renamed ${renamed.length}, date changed ${redated.length}, model changed ${modelChanged.length}`,
    `Documents posted ${documentsPosted.length}, changed ${documentsChanged.length}; ` +
      `addenda posted ${addendaPosted.length}`,
  ].join('\n');
}

/**
 * Writes the changes in Markdown, fit for a pull request: totals, then the changes kind by kind and
 * state by state.
 */
export function diffMarkdown(diff: ListDiff): string {
  const [head, ...totals] = summarizeDiff(diff).split('\n');
  const sections = sectionsOf(diff).filter(({changes}) => changes.length > 0);
  return [
    `# ICE's list of ${diff.asOf}`,
    '',
    plain(head!),
    '',
    ...totals.map(line => `- ${line}`),
    '',
    ...stateTable(diff),
    ...sections.flatMap(sectionLines),
  ].join('\n');
}
