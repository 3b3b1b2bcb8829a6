import {html, nothing, type TemplateResult} from 'lit';
import type {AgencyOrder, CountyKind} from '../../../data/vocabulary.ts';
import type {Messages} from '../../../i18n/messages.ts';
import {AGENCY_ORDERS} from './agency-order.ts';
import {MORE_ROWS} from './row-limit.ts';

/** What stands around a list or a table of a state's agencies. */
export interface AgencyPanelOptions {
  /** Name of the state. */
  readonly state: string;
  readonly kind: CountyKind;
  /** Number of agencies that are listed. */
  readonly agencies: number;
  /** Number of rows there are, and of those that are drawn. */
  readonly rows: number;
  readonly most: number;
  /** Null where there is nothing to sort. */
  readonly order: AgencyOrder | null;
  /** Name of the county that the list is narrowed to, or null. */
  readonly county: string | null;
  readonly messages: Messages;
  sort(order: AgencyOrder): void;
  /** Widens a list that is narrowed. */
  widen(): void;
  showMore(): void;
  /** Passes by the rows. */
  skip(): void;
  /** Renders so many rows. */
  content(most: number): TemplateResult;
}

/** A state's agencies, the first of them: how many, in which order, and a button for the others. */
export function renderAgencies(options: AgencyPanelOptions): TemplateResult {
  const {state, rows, most, county, messages, skip, content} = options;
  return html`<div
    class="agencies"
    role="region"
    aria-label=${messages.agencyListLabel(state)}
    tabindex="-1"
  >
    <div class="agencies-head">
      ${renderSort(options)}
      <p role="status">${countText(options)}</p>
      ${county === null ? nothing : renderWiden(options)}
      ${
        rows
          ? html`<button type="button" class="chip-button skip visually-hidden" @click=${skip}>
              ${messages.skipList}
            </button>`
          : nothing
      }
    </div>
    ${rows ? content(most) : nothing} ${rows > most ? renderMore(options) : nothing}
    ${rows ? html`<p class="list-end visually-hidden" tabindex="-1">${messages.endOfList}</p>` : nothing}
  </div>`;
}

/** How many agencies there are, and where: spoken when it changes. */
function countText({agencies, county, messages}: AgencyPanelOptions): string {
  return county === null ? messages.agencies(agencies) : messages.agenciesIn(agencies, county);
}

function renderSort({
  order,
  kind,
  messages,
  sort,
}: AgencyPanelOptions): TemplateResult | typeof nothing {
  if (!order) return nothing;
  const names = {...messages.agencyOrders, county: messages.columnCounty(kind)};
  return html`<label
    ><span class="label">${messages.sortAgencies}</span>
    <select
      @change=${(event: Event) => sort((event.target as HTMLSelectElement).value as AgencyOrder)}
    >
      ${AGENCY_ORDERS.map(
        one => html`<option value=${one} .selected=${one === order}>${names[one]}</option>`,
      )}
    </select>
  </label>`;
}

function renderWiden({state, messages, widen}: AgencyPanelOptions): TemplateResult {
  return html`<button type="button" class="chip-button widen" @click=${widen}>
    ${messages.allAgenciesIn(state)}
  </button>`;
}

function renderMore({rows, most, messages, showMore}: AgencyPanelOptions): TemplateResult {
  const isAll = rows <= most + MORE_ROWS;
  return html`<button type="button" class="chip-button more" @click=${showMore}>
    ${isAll ? messages.showAll(rows) : messages.showMore(MORE_ROWS, rows)}
  </button>`;
}
