import {measureOf, measureRow, type Measure} from '../../data/measures.ts';
import {states} from '../../data/states.ts';
import type {Counted} from '../../data/totals.ts';
import type {ModelChoice} from '../../data/vocabulary.ts';
import type {Messages} from '../../i18n/messages.ts';
import {countPlaces, type Choropleth, type ChoroplethClass} from '../choropleth/choropleth.ts';

/** Sums of two months that are compared. */
export interface ComparedMonths {
  readonly now: Counted;
  readonly before: Counted;
  /** The earlier one, `YYYY-MM`. */
  readonly since: string;
}

/** Classes of a change: lower bounds, and the step between two values as they are written. */
interface ChangeClasses {
  readonly bounds: readonly number[];
  readonly step: number;
}

/**
 * Classes of a change, by unit: two of a loss, none, and four of a gain. They don't move with the
 * months, so that two comparisons can be compared.
 */
const COUNTS: ChangeClasses = {bounds: [-Infinity, -4, 0, 1, 10, 25, 75], step: 1};
const RATES: ChangeClasses = {bounds: [-Infinity, -0.9, 0, 0.1, 2, 5, 10], step: 0.1};

/** The class of states without a change. */
export const NO_CHANGE = 2;

/** Sorts every state and territory into the classes of its net change between two months. */
export function changeChoropleth(
  {now, before, since}: ComparedMonths,
  measure: Measure,
  model: ModelChoice,
): Choropleth {
  const {bounds, step} = measureRow(measure).unit === 'rate' ? RATES : COUNTS;
  const valueIn = (counted: Counted, state: string) =>
    measureOf(counted.states.get(state), measure, model) ?? 0;
  const change = (state: string) => {
    const difference = valueIn(now, state) - valueIn(before, state);
    return Math.round(difference / step) * step;
  };
  const classIndex = (state: string) => bounds.findLastIndex(bound => change(state) >= bound);
  const codes = [...states.keys()];
  const classes = bounds.map((from, index): ChoroplethClass => {
    const members = codes.filter(state => classIndex(state) === index);
    return {
      classIndex: index,
      from,
      below: bounds[index + 1],
      members,
      places: countPlaces(members),
    };
  });
  return {
    measure,
    model,
    isByModel: false,
    classes,
    classIndex,
    value: change,
    change: {
      since,
      before: state => valueIn(before, state),
      name: messages => messages.changeName(messages.measureNames[measure], messages.month(since)),
      label: (one, messages) => classLabel(one, step, messages),
    },
  };
}

/** The change of a state; null where the classes are not of a change. */
export function changeOf({change, value}: Choropleth, state: string): number | null {
  return change ? value(state) : null;
}

/** Says how a state changed, from what to what; empty where it did not. */
export function changeLine(
  {measure, value, change}: Choropleth,
  state: string,
  messages: Messages,
): string {
  if (!change) return '';
  const before = change.before(state);
  const difference = value(state) ?? 0;
  const isRate = measureRow(measure).unit === 'rate';
  const written = isRate ? messages.decimal : messages.number;
  return messages.changeLine({
    change: signed(difference, written),
    from: written(before),
    to: written(before + difference),
    since: messages.month(change.since),
    isRate,
  });
}

/** Writes a number with its sign, a minus that is as wide as a plus. */
export function signed(value: number, written: (value: number) => string): string {
  const text = written(Math.abs(value));
  return `${value > 0 ? '+' : value < 0 ? '−' : ''}${text}`;
}

function classLabel(
  {classIndex, from, below}: ChoroplethClass,
  step: number,
  messages: Messages,
): string {
  const write = (value: number) => signed(value, step < 1 ? messages.decimal : messages.number);
  if (classIndex === NO_CHANGE) return messages.number(0);
  if (below === undefined) return messages.rangeFrom(write(from));
  if (from === -Infinity) return `≤ ${write(below - step)}`;
  return messages.changeRange(write(from), write(below - step));
}
