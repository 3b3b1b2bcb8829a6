import {MODELS, type Agency, type Model} from '../../../data/model.ts';
import {isTerritory} from '../../../data/states.ts';
import type {CountyKind, ModelChoice} from '../../../data/vocabulary.ts';
import {worksInPrisons} from '../../../data/works-in-prisons.ts';
import type {Messages} from '../../../i18n/messages.ts';
import {noneOf} from '../../choropleth/labels.ts';
import {classIndexOf, strongestOf, type StateCover} from './county-cover.ts';

/** One class of an opened state's map. */
export interface CountyClass {
  /** What stands for it: a filled county, a dot in one, or a band around the whole state. */
  readonly mark: 'area' | 'dot' | 'band';
  /** The model that colours it; null for none. */
  readonly model: Model | null;
  readonly label: string;
  /** How many counties, or agencies, are of it. */
  readonly count: string;
}

/** Names a class's marks on the map and its button in the legend: `m0` to `m3`, `dot`, `band`. */
export function classId({mark, model}: Pick<CountyClass, 'mark' | 'model'>): string {
  return mark === 'area' ? `m${classIndexOf(model)}` : mark;
}

/** What a state's own agencies do, as its map shows it: those that act everywhere before those of prisons. */
export interface StatewideMark {
  /** The strongest model of these agencies. */
  readonly model: Model;
  readonly agencies: readonly Agency[];
  readonly isInPrisons: boolean;
}

/** Gives the mark of a state's own agencies; null where there is none. */
export function statewideMark({statewide}: StateCover): StatewideMark | null {
  const everywhere = statewide.filter(agency => !worksInPrisons(agency));
  const agencies = everywhere.length ? everywhere : statewide;
  const model = strongestOf(agencies);
  return model && {model, agencies, isInPrisons: everywhere.length === 0};
}

/** What a state's classes are made from. */
export interface CountyClassOptions {
  readonly cover: StateCover;
  /** Number of the state's counties. */
  readonly total: number;
  readonly chosen: ModelChoice;
  readonly kind: CountyKind;
  readonly messages: Messages;
}

/** Says what the colours of an opened state mean. Of one area there is nothing to say "by". */
export function countyLegendTitle({
  total,
  chosen,
  kind,
  messages,
}: Omit<CountyClassOptions, 'cover'>): string {
  if (chosen !== 'all') return messages.modelNames[chosen];
  return total > 1 ? messages.countyLegend(kind) : messages.measureNames.strongest;
}

/**
 * The classes of an opened state that have members, from none to the strongest, as the nation's legend
 * runs. None where all are of one class: there is nothing to tell apart.
 */
export function countyClasses(options: CountyClassOptions): readonly CountyClass[] {
  const {cover, total, chosen, kind, messages} = options;
  const covered = [...cover.counties.values()];
  const owned = (model: Model) => covered.filter(({own}) => own === model).length;
  const counted = (count: number) => (total > 1 ? messages.countiesCount(count, kind) : '');
  const townOnly = covered.filter(({own}) => !own).length;
  const all: readonly (CountyClass & {readonly members: number})[] = [
    {
      mark: 'area',
      model: null,
      members: total - covered.length,
      label: noneOf(messages.noCountyAgreement, chosen, messages),
      count: counted(total - covered.length),
    },
    {
      mark: 'dot',
      model: MODELS.at(-1)!,
      members: townOnly,
      label: messages.townOnly,
      count: counted(townOnly),
    },
    ...MODELS.map(model => ({
      mark: 'area' as const,
      model,
      members: owned(model),
      label: messages.shortModelNames[model],
      count: counted(owned(model)),
    })),
    ...statewideClass(cover, messages),
  ];
  const shown = all.filter(({members}) => members > 0);
  return shown.length > 1 ? shown : [];
}

function statewideClass(
  cover: StateCover,
  messages: Messages,
): readonly (CountyClass & {readonly members: number})[] {
  const statewide = statewideMark(cover);
  if (!statewide) return [];
  const {model, agencies, isInPrisons} = statewide;
  return [
    {
      mark: 'band',
      model,
      members: agencies.length,
      label: messages.statewideKey(isTerritory(agencies[0]!.state), isInPrisons),
      count: messages.agencies(agencies.length),
    },
  ];
}
