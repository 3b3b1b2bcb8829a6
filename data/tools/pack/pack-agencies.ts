import {LEVELS, MODELS, type Agency, type Model} from '../../../src/data/model.ts';
import {
  ENDINGS,
  END_MARKS,
  LEVEL_LETTERS,
  type Packed,
  type PackedPending,
} from '../../../src/data/packed.ts';
import {summarize} from '../../../src/data/summarize.ts';
import {namesFromAgencies} from '../../../src/data/unpack.ts';
import type {PendingList} from '../data-files/pending-list.ts';
import type {ListFile} from '../data-files/release.ts';
import {UserError} from '../lib/user-error.ts';
import {countyNames} from '../reference/us-atlas.ts';

/** Packs agencies (in the order of `groupAgencies`) and applications into columns. */
export function packAgencies(
  agencies: readonly Agency[],
  {asOf, sheet}: Pick<ListFile, 'asOf' | 'sheet'>,
  pending: PackedPending | null = null,
): Packed {
  return {
    asOf,
    sheet,
    states: [...summarize(agencies).values()].map(
      ({state, agencies: count, byModel, counties}) =>
        [
          state,
          count,
          ...MODELS.map(model => byModel[model]),
          counties.all,
          ...MODELS.map(model => counties[model]),
        ] as const,
    ),
    names: agencies.map(agency => closeName(agency.name)).join(''),
    levels: agencies.map(({level}) => LEVEL_LETTERS[LEVELS.indexOf(level)]).join(''),
    counties: packCounties(agencies),
    models: agencies.map(({agreements}) => modelDigit(agreements.map(a => a.model))).join(''),
    countyNames: packCountyNames(agencies),
    pending,
  };
}

/** Packs the list of applications. */
export function packPending({asOf, list}: PendingList): PackedPending {
  return {
    asOf,
    list: list.map(({state, agency, level, counties, model}) => [
      state,
      agency,
      LEVEL_LETTERS[LEVELS.indexOf(level)]!,
      counties,
      String(MODELS.indexOf(model)),
    ]),
  };
}

/** Replaces the ending of a name by its mark. */
export function closeName(name: string): string {
  if ([...END_MARKS].some(mark => name.includes(mark))) {
    throw new UserError(
      `Agency name "${name}" holds one of ${END_MARKS}: choose another end mark.`,
    );
  }
  let best = 0;
  ENDINGS.forEach((ending, at) => {
    if (name.endsWith(ending) && ending.length > ENDINGS[best]!.length) best = at;
  });
  return name.slice(0, name.length - ENDINGS[best]!.length) + END_MARKS[best];
}

function packCounties(agencies: readonly Agency[]): string {
  let state = '';
  let before = 0;
  const cells = agencies.map(agency => {
    if (agency.state !== state) before = 0;
    state = agency.state;
    return agency.counties.map(code => {
      const step = Number(code) - before;
      before = Number(code);
      return step;
    });
  });
  return cells.map(steps => steps.join(',')).join(' ');
}

/** A bit per model as one hexadecimal digit, which has room for four of them. */
function modelDigit(models: readonly Model[]): string {
  return models.reduce((sum, model) => sum + (1 << MODELS.indexOf(model)), 0).toString(16);
}

function packCountyNames(agencies: readonly Agency[]): string {
  const names = countyNames();
  return [...namesFromAgencies(agencies)]
    .map(([code, derived]) => (names.get(code) === derived ? '' : nameOf(names, code)))
    .join('\n');
}

function nameOf(names: ReadonlyMap<string, string>, code: string): string {
  const name = names.get(code);
  if (!name) throw new UserError(`County code "${code}" is not in us-atlas.`);
  return name;
}
