import {en} from './core.ts';
import {withArticle} from './places.ts';
import {date} from './counts.ts';
import {formatsOf} from '../format.ts';
import type {CountyKind} from '../../data/vocabulary.ts';
import type {MapPartMessages} from '../messages.ts';

const {number, shortDate, plural, count} = formatsOf('en-US');

const list = (items: readonly string[]): string =>
  new Intl.ListFormat('en-US').format(items as string[]);

/** What a state's areas are called: one, and several. */
const COUNTY_NOUNS: Readonly<Record<CountyKind, readonly [one: string, several: string]>> = {
  county: ['county', 'counties'],
  'county-or-city': ['county or city', 'counties and cities'],
  parish: ['parish', 'parishes'],
  borough: ['borough or census area', 'boroughs and census areas'],
  municipality: ['municipality', 'municipalities'],
  municipio: ['municipio', 'municipios'],
  district: ['district', 'districts'],
  island: ['island', 'islands'],
};

const capitalized = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Words of the map's parts in English. */
export const enMapParts: MapPartMessages = {
  methodNotes: [
    'An agreement is one memorandum of one agency under one model; an agency may hold several.',
    'Spellings of one agency are counted as one agency. Territories are counted apart from states.',
    'Not on ICE’s list is not proof of no cooperation.',
    'Residents: 2020 census. Share of counties: those whose sheriff or county police signed.',
  ],

  allStates: 'All states',
  openedHeading: (place, agreements, agencies) =>
    agreements
      ? `${place}: ${en.agreements(agreements)} by ${en.agencies(agencies)}`
      : `${place}: no agreement on this list`,
  countiesMissing: 'The map of this state could not be loaded. The list is complete without it.',
  statewide: (state, everywhere, isTerritory = false, inPrisons = 0) => {
    const of = isTerritory ? 'territory' : 'state';
    if (everywhere === 0) {
      return `${count(inPrisons, `${of} agency works`, `${of} agencies work`)} in the prisons of ${withArticle(state)}`;
    }
    const act = `${count(everywhere, `${of} agency acts`, `${of} agencies act`)} everywhere in ${withArticle(state)}`;
    return inPrisons ? `${act}; ${count(inPrisons, 'works', 'work')} in its prisons` : act;
  },
  statewideKey: (isTerritory, isInPrisons) => {
    const of = isTerritory ? 'Territory' : 'State';
    return isInPrisons ? `${of} prisons` : `${of} agencies, everywhere`;
  },
  list,
  legend: measure => `Legend: ${measure}`,
  stateMapLabel: state => `Map of ${withArticle(state)}`,
  countyMapLabel: (state, kind) => `Map of the ${COUNTY_NOUNS[kind][1]} of ${withArticle(state)}`,
  countyMapHelp:
    'Arrow keys move over the map, letters jump to a name, Enter narrows the list to that place, Escape goes back.',
  countySentence: ({name, agencies}) =>
    agencies.length
      ? `${name}: ` +
        agencies
          .map(
            agency => `${agency.name} (${agency.models.map(one => en.modelNames[one]).join(', ')})`,
          )
          .join('; ')
      : `${name}: no agreement of a local agency`,
  agencyListLabel: state => `Agencies in ${withArticle(state)} with an agreement`,
  skipList: 'Skip the list',
  endOfList: 'End of the list',
  sortAgencies: 'Sort by',
  agencyOrders: {
    sheriffs: 'Sheriffs first',
    name: 'Name',
    power: 'Most power first',
    signed: 'Newest first',
  },
  agenciesIn: (value, county) =>
    `${value ? count(value, 'agency', 'agencies') : 'no agency'} in ${county}`,
  allAgenciesIn: state => `All agencies in ${withArticle(state)}`,
  signedShort: iso => `signed ${shortDate(iso)}`,
  shortDate,
  dateNotGiven: 'date not given',
  leftCountLine: (value, iso) =>
    `${value === 1 ? 'One of these agreements is' : `${number(value)} of these agreements are`} no longer on ICE’s list of ${date(iso)}.`,
  leftCountedBy: 'counted by the public archive',
  leftNote: iso => `no longer on ICE’s list of ${date(iso)}`,
  document: 'Agreement',
  documentOf: (agency, model) => `Signed agreement of ${agency}, ${model} (PDF on ice.gov)`,
  addendum: 'Addendum',
  addendumOf: (agency, model) =>
    `Addendum to the agreement of ${agency}, ${model} (PDF on ice.gov)`,
  paperNotPosted: 'not posted by ICE',
  actsStatewide: 'acts in the whole state',
  actsInTerritory: 'acts in the whole territory',
  territoryLevel: 'Territory',
  countyNotGiven: 'place not given on the list',
  townOnly: 'Only a town or other local agency',
  noCountyAgreement: 'No local agreement',
  countiesCount: (value, kind) => count(value, ...COUNTY_NOUNS[kind]),
  andMore: value => `and ${number(value)} more`,
  showAll: total => `Show all ${number(total)}`,
  showMore: (value, total) => `Show ${number(value)} more of ${number(total)}`,

  tableLabel: measure => `287(g) agreements by state: ${measure}`,
  columnState: 'State',
  columnNames: {
    agreements: 'Agreements',
    agencies: 'Agencies',
    'per-million': 'Per million',
    'county-share': 'Counties signed',
    strongest: 'Most powerful',
  },
  sortBy: column => `Sort by ${column}`,
  total: 'Total',

  noChanges: 'Nothing was added or taken away.',
  changesJoined: value => `Joined: ${count(value, 'agreement', 'agreements')}`,
  changesLeft: value => `No longer on the list: ${count(value, 'agreement', 'agreements')}`,
  changesRenamed: value => `Under another name: ${count(value, 'agency', 'agencies')}`,
  changesOfModel: value => `Under another model: ${count(value, 'agency', 'agencies')}`,
  renamedFrom: name => `was ${name}`,
  modelChangedFrom: (from, to) => `${from}, now ${to}`,
  documentsPosted: value =>
    value
      ? `ICE posted the signed ${plural(value, 'document', 'documents')} of ${count(value, 'earlier agreement', 'earlier agreements')}.`
      : '',

  files: {
    csv: 'Table (CSV)',
    png: 'Picture (PNG)',
    svg: 'Picture to edit (SVG)',
    code: 'Copy embed code',
  },
  fileSaved: file => `Saved: ${file}`,
  fileFailed: 'This file could not be made.',
  codeCopied: 'Embed code copied',
  codeByHand: 'Copy this embed code:',
  mapHeadingIn: state => `Where police and sheriffs in ${state} have signed agreements with ICE`,
  countyLegend: kind => `Most powerful model, by ${COUNTY_NOUNS[kind][0]}`,
  pictureWithoutCounties: 'Without colors: the map of this state was not loaded',
  columnCode: 'Postal code',
  columnStrongestOfAll: 'Most powerful of all models',
  columnAgency: 'Agency',
  columnCounty: kind => capitalized(COUNTY_NOUNS[kind][0]),
  columnDocument: 'Document',
  columnLevel: 'Kind of agency',
  columnCounties: 'Counties',
  columnFips: 'County FIPS codes',
  columnModel: 'Model',
  columnSigned: 'Signed',
  columnLeft: 'No longer on ICE’s list of',
  columnAsOf: 'As of',
  columnSource: 'Source',
};
