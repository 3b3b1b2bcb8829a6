import {ICE_PAGE} from '../../addresses.ts';
import {MODELS, type Agency, type AgencyAgreement} from '../../data/model.ts';
import {states} from '../../data/states.ts';
import {countyLabel} from '../../geo/county-label.ts';
import type {Messages} from '../../i18n/messages.ts';
import {figuresOf, type StateFigures} from '../figures.ts';
import {levelName, outsideCounties, sortAgencies} from '../opened/agency-list.ts';
import {agenciesIn} from '../opened/county-cover.ts';
import {sortRows} from '../table/state-table.ts';
import type {Cell} from './csv.ts';
import type {ExportView, OpenedView} from './view.ts';

/** A column: its head, and what it says of a row. */
type Column<Row> = readonly [head: string, cell: (row: Row) => Cell];

/** One agreement of one agency. */
interface AgreementRow {
  readonly agency: Agency;
  readonly agreement: AgencyAgreement;
}

/** Between several counties of one agency. */
const SEPARATOR = '; ';
const DECIMALS = 2;
const SHARE_DECIMALS = 4;

/** The rows shown, under a head in the language shown: states, or the opened state's agreements. */
export function csvRows(view: ExportView): Cell[][] {
  const {opened} = view;
  return opened
    ? table(agreementColumns(view, opened), agreementRows(view, opened))
    : stateTable(view);
}

function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Cell[][] {
  const heads = columns.map(([head]) => head);
  return [heads, ...rows.map(row => columns.map(([, cell]) => cell(row)))];
}

function stateTable(view: ExportView): Cell[][] {
  const {counted, model, messages, order} = view;
  const rows = [...states.keys()].map(code => figuresOf(counted, code, model));
  return table(stateColumns(view, rows), sortRows(rows, order, messages));
}

/** What a month's list does not tell is no column, rather than a column of guesses. */
function stateColumns(view: ExportView, rows: readonly StateFigures[]): Column<StateFigures>[] {
  const {messages, model} = view;
  const isKnown = rows.every(({agencies}) => agencies !== null);
  const counted = model === 'all' ? messages.allModels : messages.modelNames[model];
  return [
    [messages.columnState, ({state}) => messages.stateNames[state] ?? state],
    [messages.columnCode, ({state}) => state],
    [messages.models, () => counted],
    [messages.columnAgreements, ({agreements}) => agreements],
    ...MODELS.toReversed().map((one): Column<StateFigures> => [
      messages.modelNames[one],
      ({byModel}) => byModel.find(({model: own}) => own === one)!.count,
    ]),
    ...(isKnown ? knownColumns(messages) : []),
    [messages.measureNames['per-million'], ({perMillion}) => rounded(perMillion, DECIMALS)],
    [
      messages.columnStrongestOfAll,
      ({strongest}) => (strongest ? messages.modelNames[strongest] : messages.noAgreement),
    ],
    ...originColumns(view),
  ];
}

function knownColumns(messages: Messages): Column<StateFigures>[] {
  return [
    [messages.columnAgencies, ({agencies}) => agencies],
    [
      messages.measureNames['county-share'],
      ({countyShare}) => (countyShare === null ? null : rounded(countyShare, SHARE_DECIMALS)),
    ],
  ];
}

function agreementRows(
  {list, model, messages}: ExportView,
  {code, chosen, order, countyNames}: OpenedView,
): AgreementRow[] {
  const agencies = agenciesIn(list.agencies(), code, model).filter(
    ({counties}) => !chosen || counties.includes(chosen),
  );
  return sortAgencies(agencies, {order, countyNames, messages}).flatMap(agency =>
    agency.agreements.toReversed().map(agreement => ({agency, agreement})),
  );
}

function agreementColumns(view: ExportView, opened: OpenedView): Column<AgreementRow>[] {
  const {messages} = view;
  const {code, documents} = opened;
  return [
    [messages.columnState, () => messages.stateNames[code] ?? code],
    [messages.columnAgency, ({agency}) => agency.name],
    [messages.columnLevel, ({agency}) => levelName(agency, messages)],
    [messages.columnCounties, ({agency}) => countiesText(agency, opened, messages)],
    [messages.columnFips, ({agency}) => agency.counties.join(SEPARATOR)],
    [messages.columnModel, ({agreement}) => messages.modelNames[agreement.model]],
    [messages.columnSigned, ({agreement}) => agreement.signed ?? null],
    ...(documents ? documentColumns(documents, messages) : []),
    ...originColumns(view),
  ];
}

function documentColumns(
  documents: NonNullable<OpenedView['documents']>,
  messages: Messages,
): Column<AgreementRow>[] {
  return [
    [messages.document, ({agency, agreement}) => documents(agency, agreement.model).document],
    [messages.addendum, ({agency, agreement}) => documents(agency, agreement.model).addendum],
  ];
}

function countiesText(agency: Agency, {countyNames}: OpenedView, messages: Messages): string {
  const {counties} = agency;
  if (counties.length) {
    return counties
      .map(fips => messages.placeName(countyLabel(fips, countyNames.get(fips) ?? fips)))
      .join(SEPARATOR);
  }
  return outsideCounties(agency, messages);
}

/** In each row, so that a row that is copied elsewhere keeps its date and its source. */
function originColumns({asOf, sheet, messages}: ExportView): Column<unknown>[] {
  const source = [messages.sourceName, sheet, ICE_PAGE].filter(Boolean).join(', ');
  return [
    [messages.columnAsOf, () => asOf],
    [messages.columnSource, () => source],
  ];
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
