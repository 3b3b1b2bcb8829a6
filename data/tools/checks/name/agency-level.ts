import type {Level} from '../../../../src/data/model.ts';
import type {Aliases} from '../../data-files/aliases.ts';
import {entryFor} from '../../reference/aliases.ts';
import {foldWords} from '../../lib/fold.ts';

/** A jurisdiction level, and the source that it was read from. */
export interface LevelReading {
  readonly level: Level;
  readonly by: 'list' | 'name' | 'type' | 'nothing';
}

type Rule = readonly [RegExp, Level];

// A town may be called College Park, University City or State College.
const TOWN_CALLED_COLLEGE =
  /\b(?:college|university) (?:park|city|place|heights|station|hills|corner|town)\b|^state college\b/;

// The first match wins: the most specific rules come first.
const BY_NAME: readonly Rule[] = [
  [
    /\b(?:university|college|school district|independent school|public schools|isd|campus)\b/,
    'campus',
  ],
  [/\bairport\b|\bport authority\b|\bseaport\b|\bport of \w+ (?:police|authority)\b/, 'port'],
  [/\bharbou?r (?:patrol|authority|district)\b/, 'port'],
  [/\bconstables?\b|\bward \d+ marshals?\b/, 'constable-district'],
  // A county attorney prosecutes, and commands no patrol and no jail: not what "the county's
  // sheriff or police signed" means.
  [/\b(?:district|state|states|county|commonwealths) attorneys?\b/, 'judicial-district'],
  [
    /\bprosecut(?:or|ors|ing)\b|\bjudicial (?:circuit|distric)|\bsolicitors? office\b/,
    'judicial-district',
  ],
  [/\bstate (?:police|patrol|highway patrol|troopers?|guard|fire marshal)\b/, 'state'],
  [/\b(?:highway patrol|national guard|military department|capitol police)\b/, 'state'],
  [
    /\bregional\b|\bdistrict jail\b|\b(?:jail|police) authority\b|\bcooperative\b|\bdrug task force\b/,
    'regional',
  ],
  [/\b(?:multi|bi|tri) county\b|\bjoint\b/, 'regional'],
  [/\bsheriffs?\b/, 'county'],
  [
    /\b(?:county|parish)\b.*\b(?:police|jail|prison|detention|corrections?|correctional|public safety|justice authority|commissioners)\b/,
    'county',
  ],
  [/\bpolice\b|\bmarshals?\b/, 'municipal'],
];

const STATE_BODY = /\b(?:department|division|office|bureau|board|commission|agency) of\b/;
const STATE_WORD = /\b(?:commission|bureau|division|agency|control|office)\b/;
const LOCAL_WORD = /\b(?:police|city|county|town|village|borough)\b/;
// `Division of Corrections, Orange County`, `Bureau of Police, City of Reading`: whose it is stands last.
const OWN_COUNTY = / (?:county|parish)$/;
const OWN_TOWN =
  / (?:city|town|village|borough|township) of \w+(?: \w+)?$| (?:city|borough|township)$/;
const TOWN_BODY = /\bpublic safety\b|^(?:city|town|village|borough) of\b/;

const BY_TYPE: Readonly<Record<string, Level>> = {
  County: 'county',
  Municipality: 'municipal',
  'State Agency': 'state',
};

function byName(name: string): Level | undefined {
  if (TOWN_CALLED_COLLEGE.test(name)) return 'municipal';
  return BY_NAME.find(([pattern]) => pattern.test(name))?.[1];
}

/** Reads the level of an agency that is named before its county or town. */
function localBody(name: string): Level | undefined {
  if (STATE_BODY.exec(name)?.index !== 0) return undefined;
  if (OWN_COUNTY.test(name)) return 'county';
  return OWN_TOWN.test(name) ? 'municipal' : undefined;
}

/**
 * Tests for the name of a state agency: `Florida Department of …`, `Louisiana Alcohol and Tobacco
 * Control`, a bare `Department of …`.
 */
function isStateBody(name: string, stateName: string): boolean {
  const prefix = `${foldWords(stateName)} `;
  const isNamed = name.startsWith(prefix);
  const rest = isNamed ? name.slice(prefix.length) : name;
  if (localBody(rest)) return false;
  if (STATE_BODY.exec(rest)?.index === 0) return true;
  return isNamed && STATE_WORD.test(rest) && !LOCAL_WORD.test(rest);
}

/**
 * Reads whose officers an agency commands: by the written list, then by its name, then by ICE's
 * TYPE, which calls universities, airports and constables municipalities, and is wrong for a few
 * offices.
 */
export function readLevel(
  agency: {readonly state: string; readonly stateName: string; readonly name: string},
  iceType: string | null,
  aliases: Aliases,
): LevelReading {
  const listed = entryFor(aliases.levels, agency.state, agency.name);
  if (listed) return {level: listed.level, by: 'list'};
  const name = foldWords(agency.name);
  const named = byName(name);
  if (named && named !== 'municipal') return {level: named, by: 'name'};
  if (isStateBody(name, agency.stateName)) return {level: 'state', by: 'name'};
  if (named) return {level: named, by: 'name'};
  const typed = levelByType(iceType);
  const local = typed === 'state' ? undefined : localBody(name);
  if (local) return {level: local, by: 'name'};
  if (TOWN_BODY.test(name) && typed !== 'state') return {level: 'municipal', by: 'name'};
  return typed ? {level: typed, by: 'type'} : {level: 'other', by: 'nothing'};
}

/** Reads the level from ICE's TYPE, which is free text: only the words of the table count. */
function levelByType(iceType: string | null): Level | undefined {
  return Object.hasOwn(BY_TYPE, iceType ?? '') ? BY_TYPE[iceType!] : undefined;
}

/**
 * Tests whether the name alone makes a state agency of one that ICE's TYPE calls a county's or a
 * town's.
 */
export function overrulesLocalType({level, by}: LevelReading, iceType: string | null): boolean {
  return level === 'state' && by === 'name' && contradictsType(level, iceType);
}

/** Tests whether ICE's TYPE says county, town or state, and the level another of the three. */
export function contradictsType(level: Level, iceType: string | null): boolean {
  const typed = levelByType(iceType);
  return typed !== undefined && Object.values(BY_TYPE).includes(level) && level !== typed;
}
