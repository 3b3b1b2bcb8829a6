import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {DocumentsOf} from '../../data/model.ts';
import type {CountyKind} from '../../data/vocabulary.ts';
import type {Messages} from '../../i18n/messages.ts';
import {powerMark} from '../../styles/power-mark.ts';
import {placesOf} from '../opened/list/agency-words.ts';
import {renderDocuments} from '../opened/list/document-links.ts';
import {leftUnder, renderLeftNote} from '../opened/list/left-note.ts';
import {isFirstNew} from '../opened/list/row-limit.ts';
import {
  nextAgreementOrder,
  type AgreementColumn,
  type AgreementOrder,
  type AgreementRow,
} from './agreement-rows.ts';
import {revealHead} from './reveal-head.ts';
import {renderSortableHead} from './sortable-head.ts';

/** Content and callbacks of an opened state's table. */
export interface AgreementTableOptions {
  /** Already filtered, narrowed and sorted. */
  readonly rows: readonly AgreementRow[];
  /** Number of them that are drawn. */
  readonly most: number;
  /** Null as long as the rows stand as in the list. */
  readonly order: AgreementOrder | null;
  readonly kind: CountyKind;
  readonly countyNames: ReadonlyMap<string, string>;
  /** Null while the links load and when they can't be had. */
  readonly documents: DocumentsOf | null;
  readonly label: string;
  /** Date of the list that is shown, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly messages: Messages;
  sort(order: AgreementOrder): void;
}

const COLUMNS: readonly AgreementColumn[] = ['agency', 'county', 'model', 'signed'];

/** An opened state's agreements: whose, where, under which model, since when, with the document. */
export function renderAgreementTable(options: AgreementTableOptions): TemplateResult {
  const {rows, most, label, messages} = options;
  return html`<div
    class="agreement-box"
    role="region"
    aria-label=${messages.viewTable}
    tabindex="0"
  >
    <table class="agreement-table" part="table" @focusin=${revealHead}>
      <caption class="visually-hidden">
        ${label}
      </caption>
      <thead>
        <tr>
          ${COLUMNS.map(column => renderHead(options, column))}
          <th scope="col" class="document">${messages.columnDocument}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.slice(0, most).map((row, at) => renderRow(options, row, at))}
      </tbody>
    </table>
  </div>`;
}

function renderHead(
  {order, kind, messages, sort}: AgreementTableOptions,
  column: AgreementColumn,
): TemplateResult {
  return renderSortableHead({
    name: columnName(column, kind, messages),
    isAscending: order?.column === column ? order.ascending : null,
    unsortedMark: '↕',
    sort: () => sort(nextAgreementOrder(order, column)),
  });
}

function renderRow(options: AgreementTableOptions, row: AgreementRow, at: number): TemplateResult {
  const {most, countyNames, documents, asOf, messages} = options;
  const {agency, agreement} = row;
  const {model, signed} = agreement;
  return html`<tr tabindex=${ifDefined(isFirstNew(at, most) ? -1 : undefined)}>
    <th scope="row" lang="en">${agency.name}</th>
    <td>${placesOf(agency, countyNames, messages).join(', ')}</td>
    <td class="held">${powerMark(model)}${messages.shortModelNames[model]}</td>
    <td class="signed">
      ${signedText(signed, messages)} ${renderLeftNote(leftUnder(agency, model, asOf), messages)}
    </td>
    <td class="document">
      ${documents ? renderDocuments(agency, model, documents, messages) : nothing}
    </td>
  </tr>`;
}

function signedText(signed: string | null | undefined, messages: Messages): string {
  if (signed === undefined) return '';
  return signed ? messages.shortDate(signed) : messages.dateNotGiven;
}

function columnName(column: AgreementColumn, kind: CountyKind, messages: Messages): string {
  const names: Record<AgreementColumn, string> = {
    agency: messages.columnAgency,
    county: messages.columnCounty(kind),
    model: messages.columnModel,
    signed: messages.columnSigned,
  };
  return names[column];
}
