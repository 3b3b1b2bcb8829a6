import {ICE_PAGE} from '../../addresses.ts';
import {MEASURES, measureRow, type Measure, type Unit} from '../../data/measures.ts';
import {MODELS, type Model} from '../../data/model.ts';
import {states} from '../../data/states.ts';
import type {Messages} from '../../i18n/messages.ts';
import type {CountyRow} from '../counties/county-rows.ts';
import {figuresOf, type StateFigures} from '../figures.ts';
import {narrowed, sortAgencies} from '../opened/list/agency-order.ts';
import {levelName, placesOf} from '../opened/list/agency-words.ts';
import {agenciesIn} from '../opened/county/county-cover.ts';
import {leftUnder} from '../opened/list/left-note.ts';
import {agreementRows, sortAgreements, type AgreementRow} from '../table/agreement-rows.ts';
import {sortRows} from '../table/state-table.ts';
import {changeOf} from '../time/change-choropleth.ts';
import type {Cell} from './csv.ts';
import type {CountiesView, CountyTotals, ExportView, OpenedView} from './scene/view.ts';

/** A column: its head, and what it says of a row. */
type Column<Row> = readonly [head: string, cell: (row: Row) => Cell];

/** Between several counties of one agency. */
const SEPARATOR = '; ';
const DECIMALS = 2;
const SHARE_DECIMALS = 4;

/** The rows shown, under a head in the language shown: states, or the opened state's agreements. */
export function csvRows(view: ExportView): Cell[][] {
  const {opened, counties} = view;
  if (counties?.totals) return table(totalColumns(view, counties), counties.totals);
  if (counties) return table(countyColumns(view, counties), counties.rows);
  return opened ? agreementTable(view, opened) : stateTable(view);
}

function agreementTable(view: ExportView, opened: OpenedView): Cell[][] {
  const rows = shownAgreements(view, opened);
  return table(agreementColumns(view, opened, rows), rows);
}

function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Cell[][] {
  const heads = columns.map(([head]) => head);
  return [heads, ...rows.map(row => columns.map(([, cell]) => cell(row)))];
}

function stateTable(view: ExportView): Cell[][] {
  const {counted, choropleth, model, messages, order} = view;
  const rows = [...states.keys()].map(code =>
    figuresOf(counted, code, model, changeOf(choropleth, code)),
  );
  return table(stateColumns(view, rows), sortRows(rows, order, messages));
}

/** Column of a measure by its unit: a head that needs nothing beside it, and plain numbers. */
const FORMATS: Readonly<
  Record<
    Unit,
    {
      head(measure: Measure, messages: Messages): string;
      cell(value: number | null, messages: Messages): Cell;
    }
  >
> = {
  count: {
    head: (measure, {columnNames}) => columnNames[measure],
    cell: value => value,
  },
  rate: {
    head: (measure, {measureNames}) => measureNames[measure],
    cell: value => rounded(value, DECIMALS),
  },
  share: {
    head: (measure, {measureNames}) => measureNames[measure],
    cell: value => rounded(value, SHARE_DECIMALS),
  },
  model: {
    head: (_, {columnStrongestOfAll}) => columnStrongestOfAll,
    cell: (value, {modelNames, noAgreement}) =>
      value ? modelNames[MODELS[value - 1]!] : noAgreement,
  },
};

const isMonthly = (measure: Measure): boolean => measureRow(measure).isMonthly === true;

/** Measures after the models' columns: those that a month's list does not tell come first. */
const MORE_MEASURES = MEASURES.filter(measure => measure !== 'agreements').sort(
  (a, b) => Number(isMonthly(a)) - Number(isMonthly(b)),
);

/** Leaves out columns of facts that a month's list does not have, rather than guess them. */
function stateColumns(view: ExportView, rows: readonly StateFigures[]): Column<StateFigures>[] {
  const {messages, model} = view;
  const isKnown = rows.every(({agencies}) => agencies !== null);
  const counted = model === 'all' ? messages.allModels : messages.modelNames[model];
  return [
    [messages.columnState, ({state}) => messages.stateNames[state] ?? state],
    [messages.columnCode, ({state}) => state],
    [messages.models, () => counted],
    ...changeColumn(view),
    measureColumn('agreements', messages),
    ...MODELS.toReversed().map((one): Column<StateFigures> => [
      messages.modelNames[one],
      ({byModel}) => byModel.find(({model: own}) => own === one)!.count,
    ]),
    ...MORE_MEASURES.filter(measure => isKnown || isMonthly(measure)).map(measure =>
      measureColumn(measure, messages),
    ),
    ...originColumns(view),
  ];
}

function changeColumn({choropleth, messages}: ExportView): Column<StateFigures>[] {
  const {change} = choropleth;
  return change ? [[change.name(messages), figures => rounded(figures.change, DECIMALS)]] : [];
}

function measureColumn(measure: Measure, messages: Messages): Column<StateFigures> {
  const {head, cell} = FORMATS[measureRow(measure).unit];
  return [head(measure, messages), figures => cell(figures.value(measure), messages)];
}

/** The agreements in the order shown: that of the list, or of the table where it is sorted. */
function shownAgreements(
  {model}: ExportView,
  {agencies: all, code, chosen, order, tableOrder, countyNames}: OpenedView,
): AgreementRow[] {
  const agencies = narrowed(agenciesIn(all, code, model), chosen);
  const rows = agreementRows(sortAgencies(agencies, order, countyNames));
  return tableOrder ? sortAgreements(rows, tableOrder, countyNames) : rows;
}

/** Makes the column of the newer list that no longer has an agreement; none where all rows are still on it. */
function leftColumns(
  {asOf, messages}: ExportView,
  rows: readonly AgreementRow[],
): Column<AgreementRow>[] {
  const dateOf = ({agency, agreement}: AgreementRow) =>
    leftUnder(agency, agreement.model, asOf)?.date ?? null;
  return rows.some(dateOf) ? [[messages.columnLeft, dateOf]] : [];
}

function agreementColumns(
  view: ExportView,
  opened: OpenedView,
  rows: readonly AgreementRow[],
): Column<AgreementRow>[] {
  const {messages} = view;
  const {code, documents} = opened;
  return [
    [messages.columnState, () => messages.stateNames[code] ?? code],
    [messages.columnAgency, ({agency}) => agency.name],
    [messages.columnLevel, ({agency}) => levelName(agency, messages)],
    [
      messages.columnCounties,
      ({agency}) => placesOf(agency, opened.countyNames, messages).join(SEPARATOR),
    ],
    [messages.columnFips, ({agency}) => agency.counties.join(SEPARATOR)],
    [messages.columnModel, ({agreement}) => messages.modelNames[agreement.model]],
    [messages.columnSigned, ({agreement}) => agreement.signed ?? null],
    ...leftColumns(view, rows),
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

function totalColumns(view: ExportView, {residentsYear}: CountiesView): Column<CountyTotals>[] {
  const {messages, model} = view;
  const counted = model === 'all' ? messages.allModels : messages.modelNames[model];
  return [
    [messages.columnState, ({state}) => messages.stateNames[state] ?? state],
    [messages.columnCode, ({state}) => state],
    [messages.models, () => counted],
    [messages.columnSignedCounties, ({signed}) => signed],
    [messages.columnCountyTotal, ({counties}) => counties],
    [
      messages.columnCountyShare,
      ({signed, counties}) => rounded(signed / counties, SHARE_DECIMALS),
    ],
    [messages.columnResidentShare, ({share}) => rounded(share, SHARE_DECIMALS)],
    [messages.columnResidents(residentsYear), ({residents}) => residents],
    ...originColumns(view),
  ];
}

function countyColumns(view: ExportView, {residentsYear}: CountiesView): Column<CountyRow>[] {
  const {messages, model} = view;
  const counted = model === 'all' ? messages.allModels : messages.modelNames[model];
  const modelName = (one: Model | null) => (one ? messages.modelNames[one] : messages.noneInCell);
  return [
    [messages.columnState, ({state}) => messages.stateNames[state] ?? state],
    [messages.columnCounty('county'), ({name}) => messages.placeName(name)],
    [messages.columnFips, ({fips}) => fips],
    [messages.models, () => counted],
    [messages.columnOwnModel, ({own}) => modelName(own)],
    [messages.columnLocalModel, ({local}) => modelName(local)],
    [messages.columnNames.agencies, ({agencies}) => agencies.length],
    [messages.columnAgency, ({agencies}) => agencies.map(({name}) => name).join(SEPARATOR)],
    [messages.columnResidents(residentsYear), ({residents}) => residents],
    ...originColumns(view),
  ];
}

/** In each row, so that a row that is copied elsewhere keeps its date and its source. */
function originColumns({asOf, sheet, messages}: ExportView): Column<unknown>[] {
  const source = [messages.sourceName, sheet, ICE_PAGE].filter(Boolean).join(', ');
  return [
    [messages.columnAsOf, () => asOf],
    [messages.columnSource, () => source],
  ];
}

function rounded(value: number | null, decimals: number): number | null {
  return value && Number(value.toFixed(decimals));
}
