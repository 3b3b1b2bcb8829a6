import {MODELS, type Agency, type AgencyAgreement} from '../../data/model.ts';
import {appendTo} from '../../lib/collections.ts';
import {sortByKeys, sortKey} from '../opened/list/sort-key.ts';

/** One agreement of one agency. */
export interface AgreementRow {
  readonly agency: Agency;
  readonly agreement: AgencyAgreement;
}

/** A column that an opened state's table can be sorted by. */
export type AgreementColumn = 'agency' | 'county' | 'model' | 'signed';

/** Order of an opened state's table. */
export interface AgreementOrder {
  readonly column: AgreementColumn;
  readonly ascending: boolean;
}

/** Columns that start with the most: the strongest model, the newest date. */
const DOWNWARDS_FIRST: readonly AgreementColumn[] = ['model', 'signed'];

/** The agreements of agencies, in their order; of one agency the strongest first. */
export function agreementRows(agencies: readonly Agency[]): AgreementRow[] {
  return agencies.flatMap(agency =>
    agency.agreements.toReversed().map(agreement => ({agency, agreement})),
  );
}

/** The order after a click on a column. */
export function nextAgreementOrder(
  order: AgreementOrder | null,
  column: AgreementColumn,
): AgreementOrder {
  if (order?.column === column) return {column, ascending: !order.ascending};
  return {column, ascending: !DOWNWARDS_FIRST.includes(column)};
}

/** The rows in an order; equal ones stay as they stand. What has no county or date comes last. */
export function sortAgreements(
  rows: readonly AgreementRow[],
  {column, ascending}: AgreementOrder,
  countyNames: ReadonlyMap<string, string>,
): AgreementRow[] {
  const texts: Record<AgreementColumn, (row: AgreementRow) => string> = {
    agency: ({agency}) => sortKey(agency.name),
    county: ({agency}) => sortKey(countyNames.get(agency.counties[0] ?? '') ?? ''),
    model: ({agreement}) => String(MODELS.indexOf(agreement.model)),
    signed: ({agreement}) => agreement.signed ?? '',
  };
  const isKnown = (row: AgreementRow) => texts[column](row) !== '';
  const known = sortByKeys(rows.filter(isKnown), row => [texts[column](row)]);
  const unknown = rows.filter(row => !isKnown(row));
  return [...(ascending ? known : downwards(known, texts[column])), ...unknown];
}

/** Turns sorted rows round, but not those of one text among each other. */
function downwards(
  rows: readonly AgreementRow[],
  textOf: (row: AgreementRow) => string,
): AgreementRow[] {
  const groups = new Map<string, AgreementRow[]>();
  for (const row of rows) appendTo(groups, textOf(row), row);
  return [...groups.values()].reverse().flat();
}
