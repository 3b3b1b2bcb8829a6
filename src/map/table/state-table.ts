import {html, nothing, type TemplateResult} from 'lit';
import {MODELS} from '../../data/model.ts';
import type {Messages} from '../../i18n/messages.ts';
import {powerMark} from '../../styles/power-mark.ts';
import type {Choropleth} from '../choropleth.ts';
import type {StateFigures} from '../figures.ts';

/** A column that a table of states can be sorted by. */
export type SortColumn =
  | 'state'
  | 'agreements'
  | 'task-force'
  | 'jail-enforcement'
  | 'warrant-service'
  | 'agencies'
  | 'per-million'
  | 'county-share'
  | 'strongest';

/** How a table is sorted. */
export interface SortOrder {
  readonly column: SortColumn;
  readonly ascending: boolean;
}

/** What a table shows and reports. */
export interface TableOptions {
  readonly rows: readonly StateFigures[];
  readonly order: SortOrder;
  readonly selected: string | null;
  readonly choropleth: Choropleth;
  /** The class whose states are pointed out, or null. */
  readonly highlighted: number | null;
  readonly label: string;
  readonly messages: Messages;
  sort(order: SortOrder): void;
  select(state: string): void;
}

const COLUMNS: readonly SortColumn[] = [
  'state',
  'agreements',
  'task-force',
  'jail-enforcement',
  'warrant-service',
  'agencies',
  'per-million',
  'county-share',
  'strongest',
];

/** The rows in an order; equal ones by name, which always runs from A to Z. */
export function sortRows(
  rows: readonly StateFigures[],
  {column, ascending}: SortOrder,
  messages: Messages,
): StateFigures[] {
  const collator = new Intl.Collator(messages.locale);
  const name = (row: StateFigures) => messages.stateNames[row.state] ?? row.state;
  const byName = (a: StateFigures, b: StateFigures) => collator.compare(name(a), name(b));
  const sign = ascending ? 1 : -1;
  if (column === 'state') return rows.toSorted((a, b) => sign * byName(a, b));
  return rows.toSorted(
    (a, b) => sign * (sortValue(a, column) - sortValue(b, column)) || byName(a, b),
  );
}

/** The order after a click on a column: names upwards first, figures downwards first. */
export function nextOrder(order: SortOrder, column: SortColumn): SortOrder {
  if (order.column === column) return {column, ascending: !order.ascending};
  return {column, ascending: column === 'state'};
}

/** The same facts as the map, to be sorted and read. */
export function renderTable(options: TableOptions): TemplateResult {
  const {rows, label, order, messages} = options;
  return html`<div class="table-box" role="region" aria-label=${label} tabindex="0">
    <table class="states" part="table">
      <caption class="visually-hidden">
        ${label}
      </caption>
      <thead>
        <tr>
          ${COLUMNS.map(column => renderHead(options, column))}
        </tr>
      </thead>
      <tbody>
        ${sortRows(rows, order, messages).map(row => renderRow(options, row))}
      </tbody>
    </table>
  </div>`;
}

function renderHead({order, messages, sort}: TableOptions, column: SortColumn): TemplateResult {
  const name = columnName(column, messages);
  const direction = order.ascending ? 'ascending' : 'descending';
  const isSorted = order.column === column;
  return html`<th scope="col" aria-sort=${isSorted ? direction : 'none'}>
    <button
      type="button"
      title=${messages.sortBy(name)}
      @click=${() => sort(nextOrder(order, column))}
    >
      ${name}${
        isSorted
          ? html`<span class="arrow" aria-hidden="true">${order.ascending ? '▲' : '▼'}</span>`
          : nothing
      }
    </button>
  </th>`;
}

function renderRow(options: TableOptions, row: StateFigures): TemplateResult {
  const {choropleth, highlighted, messages, selected, select} = options;
  const classIndex = choropleth.classIndex(row.state);
  const mark = highlighted === null ? '' : highlighted === classIndex ? 'lit' : 'dimmed';
  const {number, decimal, percent} = messages;
  const name = messages.stateNames[row.state];
  return html`<tr class="${row.agreements ? '' : 'none'} ${mark}">
    <th scope="row">
      <button
        type="button"
        data-state=${row.state}
        aria-pressed=${selected === row.state}
        @click=${() => select(row.state)}
      >
        <span class="dot ${choropleth.measure === 'strongest' ? 'm' : 's'}${classIndex}"></span
        >${name}
      </button>
    </th>
    <td>${number(row.agreements)}</td>
    ${row.byModel.map(({count}) => html`<td>${number(count)}</td>`)}
    <td>${row.agencies === null ? '–' : number(row.agencies)}</td>
    <td>${decimal(row.perMillion)}</td>
    <td>${row.countyShare === null ? '–' : percent(row.countyShare)}</td>
    <td class="word">
      ${
        row.strongest
          ? html`${powerMark(row.strongest)}${messages.shortModelNames[row.strongest]}`
          : messages.noAgreement
      }
    </td>
  </tr>`;
}

function columnName(column: SortColumn, messages: Messages): string {
  switch (column) {
    case 'state':
      return messages.columnState;
    case 'agreements':
      return messages.columnAgreements;
    case 'agencies':
      return messages.columnAgencies;
    case 'per-million':
      return messages.columnPerMillion;
    case 'county-share':
      return messages.columnCountyShare;
    case 'strongest':
      return messages.columnStrongest;
    default:
      return messages.shortModelNames[column];
  }
}

function sortValue(row: StateFigures, column: Exclude<SortColumn, 'state'>): number {
  switch (column) {
    case 'agreements':
      return row.agreements;
    case 'agencies':
      return row.agencies ?? -1;
    case 'per-million':
      return row.perMillion;
    case 'county-share':
      return row.countyShare ?? -1;
    case 'strongest':
      return row.strongest ? MODELS.indexOf(row.strongest) : -1;
    default:
      return row.byModel.find(({model}) => model === column)!.count;
  }
}
