import {LEVELS, MODELS, type Agency, type Dataset, type Level, type ListSummary} from './model.ts';
import {
  CLOSED_NAME,
  LEVEL_LETTERS,
  openName,
  type Packed,
  type PackedAgencies,
  type PackedPending,
} from './packed.ts';
import {unpackSummary} from './unpack-summary.ts';

/** Unpacks a whole data set. */
export function unpack(packed: Packed): Dataset {
  return withAgencies(unpackSummary(packed), packed);
}

/** Adds its packed agencies to a data set's sums: they are unpacked when somebody asks for them. */
export function withAgencies(summary: ListSummary, packed: PackedAgencies): Dataset {
  let agencies: readonly Agency[] | undefined;
  let countyNames: ReadonlyMap<string, string> | undefined;
  const all = () => (agencies ??= unpackAgencies(summary, packed));
  return {
    ...summary,
    agencies: all,
    countyNames: () => (countyNames ??= unpackCountyNames(packed.countyNames, all())),
    pending: packed.pending && unpackPending(packed.pending),
  };
}

/**
 * The counties that agencies cover, sorted by code, each with the name that its first county-level
 * agency's own name begins with ("Collier County Sheriff's Office" → Collier), else empty.
 */
export function namesFromAgencies(agencies: readonly Agency[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const {name, counties, level} of agencies) {
    const own = (level === 'county' && /^(.*?) (?:County|Parish|Sheriff)\b/.exec(name)?.[1]) || '';
    for (const code of counties) names.set(code, names.get(code) || own);
  }
  return new Map([...names].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function unpackAgencies({states}: ListSummary, packed: PackedAgencies): Agency[] {
  const names = packed.names.matchAll(CLOSED_NAME);
  const steps = packed.counties.split(' ');
  const agencies: Agency[] = [];
  let stepAt = 0;
  for (const {state, agencies: count} of states.values()) {
    let county = 0;
    for (let n = 0; n < count; n++) {
      const at = agencies.length;
      const [, stem, end] = names.next().value!;
      const held = parseInt(packed.models[at]!, 16);
      const models = MODELS.filter((_, power) => held & (1 << power));
      const codes: string[] = [];
      for (const step of steps[stepAt++]!.split(',')) {
        if (step === '') continue;
        county += Number(step);
        codes.push(String(county).padStart(5, '0'));
      }
      agencies.push({
        name: openName(stem!, end!),
        state,
        level: levelOf(packed.levels[at]!),
        counties: codes,
        agreements: models.map(model => ({model})),
      });
    }
  }
  return agencies;
}

function unpackCountyNames(packed: string, agencies: readonly Agency[]): Map<string, string> {
  const names = packed.split('\n');
  const derived = namesFromAgencies(agencies);
  return new Map([...derived].map(([code, name], at) => [code, names[at] || name]));
}

function unpackPending({asOf, list}: PackedPending): Dataset['pending'] {
  return {
    asOf,
    list: list.map(([state, agency, level, counties, model]) => ({
      state,
      agency,
      level: levelOf(level),
      counties,
      model: MODELS[Number(model)]!,
    })),
  };
}

function levelOf(letter: string): Level {
  return LEVELS[LEVEL_LETTERS.indexOf(letter)]!;
}
