import type {Agency, AgencyAgreement} from '../../data/model.ts';
import type {Messages} from '../../i18n/messages.ts';
import type {StateFigures} from '../figures.ts';
import type {Cell} from './csv.ts';
import type {Kit} from './kit.ts';
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
export function csvRows(view: ExportView, kit: Kit): Cell[][] {
  const {opened} = view;
  return opened
    ? table(agreementColumns(view, opened, kit), agreementRows(view, opened, kit))
    : stateTable(view, kit);
}

function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Cell[][] {
  const heads = columns.map(([head]) => head);
  return [heads, ...rows.map(row => columns.map(([, cell]) => cell(row)))];
}

function stateTable(view: ExportView, kit: Kit): Cell[][] {
  const {counted, model, messages, order} = view;
  const rows = [...kit.states.keys()].map(code => kit.figuresOf(counted, code, model));
  return table(stateColumns(view, rows, kit), kit.sortRows(rows, order, messages));
}

/** What a month's list does not tell is no column, rather than a column of guesses. */
function stateColumns(
  view: ExportView,
  rows: readonly StateFigures[],
  kit: Kit,
): Column<StateFigures>[] {
  const {messages, model} = view;
  const isKnown = rows.every(({agencies}) => agencies !== null);
  const counted = model === 'all' ? messages.allModels : messages.modelNames[model];
  return [
    [messages.columnState, ({state}) => messages.stateNames[state] ?? state],
    [messages.columnCode, ({state}) => state],
    [messages.models, () => counted],
    [messages.columnAgreements, ({agreements}) => agreements],
    ...kit.MODELS.toReversed().map((one): Column<StateFigures> => [
      messages.modelNames[one],
      ({byModel}) => byModel.find(({model: own}) => own === one)!.count,
    ]),
    ...(isKnown ? knownColumns(messages) : []),
    [messages.measureNames['per-million'], ({perMillion}) => rounded(perMillion, DECIMALS)],
    [
      messages.columnStrongestOfAll,
      ({strongest}) => (strongest ? messages.modelNames[strongest] : messages.noAgreement),
    ],
    ...originColumns(view, kit),
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
  kit: Kit,
): AgreementRow[] {
  const agencies = kit
    .agenciesIn(list.agencies(), code, model)
    .filter(({counties}) => !chosen || counties.includes(chosen));
  return kit
    .sortAgencies(agencies, {order, countyNames, messages})
    .flatMap(agency => agency.agreements.toReversed().map(agreement => ({agency, agreement})));
}

function agreementColumns(view: ExportView, opened: OpenedView, kit: Kit): Column<AgreementRow>[] {
  const {messages} = view;
  const {code, documents} = opened;
  return [
    [messages.columnState, () => messages.stateNames[code] ?? code],
    [messages.columnAgency, ({agency}) => agency.name],
    [messages.columnLevel, ({agency}) => kit.levelName(agency, messages)],
    [messages.columnCounties, ({agency}) => countiesText(agency, opened, messages, kit)],
    [messages.columnFips, ({agency}) => agency.counties.join(SEPARATOR)],
    [messages.columnModel, ({agreement}) => messages.modelNames[agreement.model]],
    [messages.columnSigned, ({agreement}) => agreement.signed ?? null],
    ...(documents ? documentColumns(documents, messages) : []),
    ...originColumns(view, kit),
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

function countiesText(
  agency: Agency,
  {countyNames}: OpenedView,
  messages: Messages,
  kit: Kit,
): string {
  const {counties} = agency;
  if (counties.length) {
    return counties
      .map(fips => messages.placeName(kit.countyLabel(fips, countyNames.get(fips) ?? fips)))
      .join(SEPARATOR);
  }
  return kit.outsideCounties(agency, messages);
}

/** In each row, so that a row that is copied elsewhere keeps its date and its source. */
function originColumns({asOf, sheet, messages}: ExportView, {ICE_PAGE}: Kit): Column<unknown>[] {
  const source = [messages.sourceName, sheet, ICE_PAGE].filter(Boolean).join(', ');
  return [
    [messages.columnAsOf, () => asOf],
    [messages.columnSource, () => source],
  ];
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
