import {countyLabel} from '../../geo/county-label.ts';
import {stateNames} from '../../data/state-names.generated.ts';
import type {AgencyRecord, Index} from '../../search/index/create-index.ts';
import type {Place} from '../../search/places/places.ts';
import type {Candidate} from '../../search/match/candidate.ts';
import {recordsInCounty, recordsInTown} from '../../search/agencies-of-place.ts';
import {POLICE, SHERIFF} from '../../search/text/words.ts';
import type {Role} from '../../data/vocabulary.ts';
import type {AnswerPlace} from './answer.ts';
import {
  allBodiesInCounty,
  aroundTown,
  bodiesOfTown,
  bodiesOutsideTowns,
  byPower,
  namedBody,
  townOf,
  type AskedRecords,
  type RecordsAround,
} from './asked-bodies.ts';

/** Place of a candidate with its agencies, before it is worded as an answer. */
export interface PlaceContext {
  readonly place: AnswerPlace;
  /** Bodies that are asked about; empty for a state. */
  readonly asked: readonly AskedRecords[];
  /** Agencies that are asked about. */
  readonly records: readonly AgencyRecord[];
  /** Other local agencies of the place. */
  readonly around: RecordsAround;
}

/** Collects the place of a candidate, the bodies that are asked about and the others there. */
export function placeContext(index: Index, candidate: Candidate): PlaceContext {
  switch (candidate.kind) {
    case 'state':
      return stateContext(index, candidate.state);
    case 'zip':
      return zipContext(index, candidate.zip, candidate.place);
    case 'area':
      return areaContext(index, candidate.place);
    case 'place':
      return candidate.place.kind === 'city'
        ? cityContext(index, candidate.place)
        : countyContext(index, candidate.place);
    case 'agencies':
      return agencyContext(index, candidate);
    case 'missing':
      return missingContext(index, candidate);
  }
}

function stateContext(index: Index, state: string): PlaceContext {
  const records = [...(index.recordsByState.get(state) ?? [])].sort(byPower);
  const place = {kind: 'state', name: stateNames[state] ?? state, state} as const;
  return {place, asked: [], records, around: {}};
}

function contextOf(
  place: AnswerPlace,
  asked: readonly AskedRecords[],
  around: RecordsAround = {},
): PlaceContext {
  const bodies = asked.map(body => ({...body, records: [...body.records].sort(byPower)}));
  const records = [...new Set(bodies.flatMap(body => body.records))];
  return {place, asked: bodies, records, around};
}

const toAnswerPlace = ({kind, name, state, fips}: Place): AnswerPlace => ({
  kind,
  name,
  state,
  fips: [...fips],
});

function countyContext(index: Index, county: Place): PlaceContext {
  return contextOf(toAnswerPlace(county), allBodiesInCounty(index, county));
}

function cityContext(index: Index, town: Place): PlaceContext {
  const asked = bodiesOfTown(index, town);
  return contextOf(toAnswerPlace(town), asked, aroundTown(index, town, asked));
}

/** A position outside of towns is answered by the bodies that act in all of its county. */
function areaContext(index: Index, county: Place): PlaceContext {
  const place = {...toAnswerPlace(county), outsideTowns: true} as const;
  return contextOf(place, bodiesOutsideTowns(index, county));
}

/** A ZIP code is answered by its town, or by its county where it lies outside the town. */
function zipContext(index: Index, zip: string, around: Place): PlaceContext {
  const {state, fips, kind, name} = around;
  const inTown = kind === 'city';
  const place: AnswerPlace = {
    kind: 'zip',
    name: zip,
    state,
    fips: [...fips],
    approximate: true,
    county: countyName(index, fips[0]),
    ...(inTown ? {city: name} : {}),
  };
  if (inTown) return {...cityContext(index, around), place};
  return contextOf(place, bodiesOutsideTowns(index, around));
}

/** Names a county in full; empty where it isn't known. */
function countyName(index: Index, fips = ''): string {
  const county = index.counties.get(fips);
  return county ? countyLabel(fips, county.name) : '';
}

function agencyContext(
  index: Index,
  {state, records, place}: Candidate & {kind: 'agencies'},
): PlaceContext {
  const [first] = records as [AgencyRecord];
  const fips = [...new Set(records.flatMap(({agency}) => agency.counties))];
  const around = place ?? homeOf(index, first, fips);
  const counties = fips.length > 0 || !around ? fips : [...around.fips];
  const told = new Set(records.map(({agency}) => agency.name));
  const nearby = around
    ? agenciesOf(index, around).filter(({agency}) => !told.has(agency.name))
    : [];
  const name = first.alias?.name ?? first.agency.name;
  const found: AnswerPlace = {kind: 'agency', name, state, fips: counties};
  const asked = [...records].sort(byPower).map(record => namedBody(index, record, 'named'));
  return contextOf(found, asked, {town: nearby});
}

/** Finds the town of a town's agency, the county of any other. */
function homeOf(index: Index, record: AgencyRecord, fips: readonly string[]): Place | undefined {
  if (record.agency.level === 'state') return undefined;
  return townOf(index, record) ?? index.counties.get(fips[0] ?? '');
}

function agenciesOf(index: Index, place: Place): AgencyRecord[] {
  if (place.kind === 'city') return recordsInTown(index, place);
  return recordsInCounty(index, place.state, place.fips[0]!);
}

function missingContext(index: Index, candidate: Candidate & {kind: 'missing'}): PlaceContext {
  const {state, name, roles, place} = candidate;
  const isTown = place?.kind === 'city';
  const role: Role =
    roles & SHERIFF ? 'county-sheriff' : roles & POLICE && isTown ? 'city-police' : 'other';
  const fips = place ? {fips: [...place.fips]} : {};
  const asked: AskedRecords = {
    role,
    name,
    place: place?.name ?? stateNames[state] ?? state,
    why: 'named',
    records: [],
  };
  const around = place ? {town: agenciesOf(index, place)} : {};
  return contextOf({kind: 'agency', name, state, ...fips}, [asked], around);
}
