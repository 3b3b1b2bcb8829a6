/** Words of names and queries besides those of places, and short names that people use. */

/** Kinds of agencies, as bits: a query or a name may hold several. */
export const POLICE = 1;
export const SHERIFF = 2;
export const JAIL = 4;
export const SAFETY = 8;
export const CONSTABLE = 16;
export const MARSHAL = 32;
export const ATTORNEY = 64;
export const PATROL = 128;

const table = <Value>(...rows: [Value, string][]): ReadonlyMap<string, Value> =>
  new Map(rows.flatMap(([value, words]) => words.split(' ').map(word => [word, value] as const)));

/** Words for kinds of agencies, in English and in Spanish. */
export const roleWords = table(
  [POLICE, 'police pd policia policial cops metro metropolitan'],
  [SHERIFF, 'sheriff sheriffs alguacil deputies'],
  [JAIL, 'jail jails prison detention corrections correctional'],
  [SAFETY, 'safety'],
  [CONSTABLE, 'constable constables'],
  [MARSHAL, 'marshal marshals'],
  [ATTORNEY, 'attorney attorneys prosecutor prosecutors'],
  [PATROL, 'patrol troopers trooper rangers'],
);

/** Words for a county. */
export const countyWords = new Set(
  'county counties cnty cty co parish condado parroquia'.split(' '),
);

/**
 * Words that name no place: those of the first line can be left out of any name, the others out of
 * a town's.
 */
export const linkWords = new Set('of the and in for at s'.split(' '));
export const officeWords = new Set(
  (
    'department departement dept dpt depto dpto office offices agency law enforcement services ' +
    'service division board commissioners rehabilitation facility public borough census area criminal ' +
    'municipality municipal municipio'
  ).split(' '),
);

/** Words that open a name ("town of") and may close it ("Oak Grove Village"). */
export const townWords = new Set('city town village township ciudad pueblo district'.split(' '));

/**
 * Short names and what they stand for: kinds of agencies, then single agencies and towns, with a
 * state where the name alone does not tell it. `spanish.ts` has those that are asked for less.
 */
const SHORT = `pd:police
dps:department of public safety
doc:corrections
da:district attorney
so:sheriff
hp:highway patrol
bi:bureau of investigation
ag:attorney general
fhp:florida highway patrol
fdle:florida law enforcement
fwc:florida fish wildlife conservation commission
fdc:florida corrections
fiu:florida international university police
fsu:florida state university police
usf:university south florida police
uf:university florida police
jso:jacksonville sheriff florida
bso:broward sheriff florida
pbso:palm beach county sheriff florida
mdso:miami dade sheriff florida
mdpd:miami dade police florida
lvmpd:las vegas police nevada
nypd:new york police new york
nyc:new york city
lapd:los angeles police california
lasd:los angeles county sheriff california
sfpd:san francisco police california
chp:california highway patrol
cmpd:charlotte police north carolina
impd:indianapolis police indiana
lmpd:louisville police kentucky
gbi:georgia bureau of investigation
kbi:kansas bureau of investigation
tbi:tennessee bureau of investigation
osbi:oklahoma bureau of investigation
obn:oklahoma bureau narcotics
slmpd:st louis police missouri
kcpd:kansas city police missouri
mnpd:nashville police tennessee
okc:oklahoma city
nola:new orleans
philly:philadelphia
sled:south carolina law enforcement division
thp:tennessee highway patrol
mshp:missouri highway patrol
nysp:new york state police
tdcj:texas department of criminal justice
correction:corrections
correctional:corrections`;

let shortNames: ReadonlyMap<string, readonly string[]> | undefined;

/** Returns the words that a short name stands for. The table is made when it is first needed. */
export function wordsOfShortName(name: string): readonly string[] | undefined {
  shortNames ??= new Map(
    SHORT.split('\n').map(line => {
      const [short, long] = line.split(':') as [string, string];
      return [short, long.split(' ')];
    }),
  );
  return shortNames.get(name);
}
