import {html, type TemplateResult} from 'lit';
import {MEASURES, measureRow, measures, type Measure, type Unit} from '../../data/measures.ts';
import {MODELS, type Model} from '../../data/model.ts';
import type {Messages} from '../../i18n/messages.ts';
import {powerMark} from '../../styles/power-mark.ts';
import {paintName, type Choropleth} from '../choropleth/choropleth.ts';
import {signed} from '../time/change-choropleth.ts';
import type {StateFigures} from '../figures.ts';
import {renderSortableHead} from './sortable-head.ts';

/** A column that a table of states can be sorted by. */
export type SortColumn = 'state' | FigureColumn;

/** A column of figures: a measure, a model, or the change since the month compared with. */
type FigureColumn = Measure | Model | 'change';

/** Order of a table. */
export interface SortOrder {
  readonly column: SortColumn;
  readonly ascending: boolean;
}

/** Content and callbacks of a table. */
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

const NOT_KNOWN = '–';

/** Columns of figures: all agreements, then those of each model, strongest first, then the rest. */
const FIGURE_COLUMNS: readonly FigureColumn[] = [
  'agreements',
  ...MODELS.toReversed(),
  ...MEASURES.filter(measure => measure !== 'agreements'),
];

const columnsOf = ({change}: Choropleth): readonly FigureColumn[] =>
  change ? ['change', ...FIGURE_COLUMNS] : FIGURE_COLUMNS;

/** Cells of a measure's values, by its unit. */
const CELLS: Readonly<Record<Unit, (value: number, messages: Messages) => TemplateResult>> = {
  count: (value, {number}) => html`<td>${number(value)}</td>`,
  rate: (value, {decimal}) => html`<td>${decimal(value)}</td>`,
  share: (value, {percent}) => html`<td>${percent(value)}</td>`,
  model: (value, messages) => renderModel(MODELS[value - 1]!, messages),
};

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
          ${(['state', ...columnsOf(options.choropleth)] as const).map(column =>
            renderHead(options, column),
          )}
        </tr>
      </thead>
      <tbody>
        ${sortRows(rows, order, messages).map(row => renderRow(options, row))}
      </tbody>
    </table>
  </div>`;
}

function renderHead(options: TableOptions, column: SortColumn): TemplateResult {
  const {order, messages, sort} = options;
  const name = columnName(column, options);
  return renderSortableHead({
    name,
    isAscending: order.column === column ? order.ascending : null,
    hint: messages.sortBy(name),
    sort: () => sort(nextOrder(order, column)),
  });
}

function renderRow(options: TableOptions, row: StateFigures): TemplateResult {
  const {choropleth, highlighted, messages, selected, select} = options;
  const classIndex = choropleth.classIndex(row.state);
  const mark = highlighted === null ? '' : highlighted === classIndex ? 'lit' : 'dimmed';
  const name = messages.stateNames[row.state];
  return html`<tr class="${row.agreements ? '' : 'none'} ${mark}">
    <th scope="row">
      <button
        type="button"
        data-state=${row.state}
        aria-current=${selected === row.state ? 'true' : 'false'}
        @click=${() => select(row.state)}
      >
        <svg class="dot" aria-hidden="true">
          <rect class=${paintName(choropleth, classIndex)} width="100%" height="100%" /></svg
        >${name}
      </button>
    </th>
    ${columnsOf(choropleth).map(column => renderCell(row, column, options))}
  </tr>`;
}

function renderCell(
  row: StateFigures,
  column: FigureColumn,
  {choropleth, messages}: TableOptions,
): TemplateResult {
  const value = valueOf(row, column);
  if (column === 'change') {
    const isRate = measureRow(choropleth.measure).unit === 'rate';
    return html`<td>${signed(value ?? 0, isRate ? messages.decimal : messages.number)}</td>`;
  }
  const unit = isMeasure(column) ? measureRow(column).unit : 'count';
  if (value !== null) return CELLS[unit](value, messages);
  return unit === 'model'
    ? html`<td class="word">${messages.noAgreement}</td>`
    : html`<td>${NOT_KNOWN}</td>`;
}

function renderModel(model: Model, messages: Messages): TemplateResult {
  return html`<td class="word">${powerMark(model)}${messages.shortModelNames[model]}</td>`;
}

function columnName(column: SortColumn, {choropleth, messages}: TableOptions): string {
  if (column === 'state') return messages.columnState;
  if (column === 'change') return messages.columnChange(messages.month(choropleth.change!.since));
  return isMeasure(column) ? messages.columnNames[column] : messages.shortModelNames[column];
}

/** Sort value that puts rows without a known value below all others. */
function sortValue(row: StateFigures, column: FigureColumn): number {
  return valueOf(row, column) ?? -1;
}

function valueOf(row: StateFigures, column: FigureColumn): number | null {
  if (column === 'change') return row.change;
  if (isMeasure(column)) return row.value(column);
  return row.byModel.find(({model}) => model === column)!.count;
}

function isMeasure(column: FigureColumn): column is Measure {
  return column in measures;
}
