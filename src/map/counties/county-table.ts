import {html, nothing, type TemplateResult} from 'lit';
import type {Model} from '../../data/model.ts';
import {states} from '../../data/states.ts';
import {RESIDENTS_YEAR} from '../../geo/nation-counties.ts';
import type {Messages} from '../../i18n/messages.ts';
import {powerMark} from '../../styles/power-mark.ts';
import {renderSortableHead} from '../table/sortable-head.ts';
import {residentShare, type CountyShare} from './county-figures.ts';
import {
  nextCountyOrder,
  type CountyColumn,
  type CountyOrder,
  type CountyRow,
} from './county-rows.ts';

/** Rows of counties that are drawn until a reader asks for more, and that each press adds. */
export const FIRST_COUNTIES = 100;
export const MORE_COUNTIES = 500;

const NOT_KNOWN = '–';
const COLUMNS: readonly CountyColumn[] = [
  'county',
  'state',
  'own',
  'local',
  'agencies',
  'residents',
];

/** Columns of words, which begin at the same edge as their heads. */
const TEXTS: readonly CountyColumn[] = ['county', 'state', 'own', 'local'];

/** Content and callbacks of the table of counties. */
export interface CountyTableOptions {
  /** Already filtered and sorted. */
  readonly rows: readonly CountyRow[];
  readonly most: number;
  readonly order: CountyOrder;
  readonly label: string;
  readonly messages: Messages;
  sort(order: CountyOrder): void;
  select(row: CountyRow): void;
  showMore(): void;
}

/** Renders a choice of what the table shows: all counties, totals by state, or one state's counties. */
export function renderStateFilter(
  chosen: string,
  codes: readonly string[],
  messages: Messages,
  choose: (chosen: string) => void,
): TemplateResult {
  const options = [
    ['', messages.everyCounty],
    ['totals', messages.stateTotals],
    ...codes.map(code => [code, messages.stateNames[code] ?? code]),
  ];
  return html`<label class="county-filter"
    ><span class="label">${messages.stateFilter}</span>
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${options.map(
        ([value, name]) =>
          html`<option value=${value!} .selected=${value === chosen}>${name}</option>`,
      )}
    </select>
  </label>`;
}

/** Renders counties as rows, to be sorted and read. */
export function renderCountyTable(options: CountyTableOptions): TemplateResult {
  const {rows, most, messages, showMore} = options;
  const heads = COLUMNS.map(column => renderHead(options, column));
  const body = rows.slice(0, most).map(row => renderRow(options, row));
  const rest = Math.min(MORE_COUNTIES, rows.length - most);
  return renderBox(options.label, heads, body, [
    rest > 0
      ? html`<button type="button" class="chip-button more" @click=${showMore}>
          ${
            rows.length - most > MORE_COUNTIES
              ? messages.showMore(rest, rows.length)
              : messages.showAll(rows.length)
          }
        </button>`
      : nothing,
  ]);
}

/** Renders what is known of the counties of each state. */
export function renderTotalsTable(
  byState: ReadonlyMap<string, CountyShare>,
  codes: readonly string[],
  label: string,
  messages: Messages,
): TemplateResult {
  const {columnState, columnSignedCounties, columnCountyTotal} = messages;
  const heads = [
    columnState,
    columnSignedCounties,
    columnCountyTotal,
    messages.columnCountyShare,
    messages.columnResidentShare,
  ].map(name => html`<th scope="col">${name}</th>`);
  const body = codes.map(code => {
    const figures = byState.get(code)!;
    const share = residentShare(figures);
    return html`<tr class=${figures.signed ? '' : 'none'}>
      <th scope="row">${messages.stateNames[code] ?? code}</th>
      <td>${messages.number(figures.signed)}</td>
      <td>${messages.number(states.get(code)!.counties)}</td>
      <td>${messages.percent(figures.signed / figures.counties)}</td>
      <td>${share === null ? NOT_KNOWN : messages.percent(share)}</td>
    </tr>`;
  });
  return renderBox(label, heads, body, []);
}

function renderBox(
  label: string,
  heads: readonly unknown[],
  body: readonly unknown[],
  end: readonly unknown[],
): TemplateResult {
  return html`<div class="table-box" role="region" aria-label=${label} tabindex="0">
    <table class="states by-county" part="table">
      <caption class="visually-hidden">
        ${label}
      </caption>
      <thead>
        <tr>
          ${heads}
        </tr>
      </thead>
      <tbody>
        ${body}
      </tbody>
    </table>
    ${end}
  </div>`;
}

function renderHead(
  {order, messages, sort}: CountyTableOptions,
  column: CountyColumn,
): TemplateResult {
  const name = columnName(column, messages);
  return renderSortableHead({
    name,
    isAscending: order.column === column ? order.ascending : null,
    kind: TEXTS.includes(column) ? 'word' : undefined,
    hint: messages.sortBy(name),
    sort: () => sort(nextCountyOrder(order, column)),
  });
}

function renderRow({messages, select}: CountyTableOptions, row: CountyRow): TemplateResult {
  const {fips, state, name, own, local, agencies, residents} = row;
  return html`<tr class=${agencies.length ? '' : 'none'}>
    <th scope="row">
      <button type="button" data-fips=${fips} @click=${() => select(row)}>
        ${messages.placeName(name)}
      </button>
    </th>
    <td class="word">${messages.stateNames[state] ?? state}</td>
    <td class="word">${modelCell(own, messages)}</td>
    <td class="word">${modelCell(local, messages)}</td>
    <td>${messages.number(agencies.length)}</td>
    <td>${residents === null ? NOT_KNOWN : messages.number(residents)}</td>
  </tr>`;
}

const modelCell = (model: Model | null, messages: Messages): unknown =>
  model ? [powerMark(model), messages.shortModelNames[model]] : messages.noneInCell;

/** Names a column in the language shown. */
export function columnName(column: CountyColumn, messages: Messages): string {
  const names: Readonly<Record<CountyColumn, string>> = {
    county: messages.columnCounty('county'),
    state: messages.columnState,
    own: messages.columnOwnModel,
    local: messages.columnLocalModel,
    agencies: messages.columnNames.agencies,
    residents: messages.columnResidents(RESIDENTS_YEAR),
  };
  return names[column];
}
