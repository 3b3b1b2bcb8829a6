import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';

/** A column by which a table can be sorted. */
export interface SortableHead {
  readonly name: string;
  /** How the table is sorted by it now; null where it is sorted by another. */
  readonly isAscending: boolean | null;
  /** A class of the cell. */
  readonly kind?: string | undefined;
  /** What a click does, where the name does not say it; a tooltip. */
  readonly hint?: string;
  /** A mark where the table is sorted by another column; without it there is none. */
  readonly unsortedMark?: string;
  readonly sort: () => void;
}

/** Renders the head of a column: a button that sorts the table by it, and an arrow that shows the order. */
export function renderSortableHead(head: SortableHead): TemplateResult {
  const {name, isAscending, kind, hint, unsortedMark, sort} = head;
  const order = isAscending === null ? 'none' : isAscending ? 'ascending' : 'descending';
  const mark = {none: unsortedMark, ascending: '▲', descending: '▼'}[order];
  return html`<th scope="col" class=${ifDefined(kind)} aria-sort=${order}>
    <button type="button" title=${ifDefined(hint)} @click=${sort}>
      ${name}${
        mark
          ? html`<span class="arrow ${order === 'none' ? 'unsorted' : ''}" aria-hidden="true"
              >${mark}</span
            >`
          : nothing
      }
    </button>
  </th>`;
}
