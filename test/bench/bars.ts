/** What we promise of speed, against a states map written with D3 by hand. */
import {YARDSTICK} from './competitors/list.ts';
import {
  LONGEST,
  PAINTED_SLOW_CPU,
  PAINTED_SLOW_LINE,
  SCRIPT,
  SHIFT,
  SWITCH,
  SWITCH_SLOW,
  TEN_HEAP,
  TEN_PAINTED,
  type Figure,
} from './figure-list.ts';

/** The median of a figure; null where it is not known of a competitor. */
export type Medians = (id: string, figure: Figure) => number | null;

export interface Bar {
  readonly name: string;
  readonly limit: number;
  readonly unit?: string;
  /** @param size kilobytes of the module, in brotli */
  of(medians: Medians, size: number): number | null;
}

const against =
  (figure: Figure) =>
  (medians: Medians): number | null => {
    const own = medians('ours', figure);
    const other = medians(YARDSTICK, figure);
    return own === null || !other ? null : own / other;
  };

const own = (figure: Figure) => (medians: Medians) => medians('ours', figure);

export const BARS: readonly Bar[] = [
  {
    name: 'module: both elements, all agencies, both languages',
    limit: 60,
    unit: ' kB brotli',
    of: (_, size) => size,
  },
  {name: 'painted, 4 × slower processor', limit: 0.9, unit: ' × D3', of: against(PAINTED_SLOW_CPU)},
  {name: 'painted, slow line', limit: 1.1, unit: ' × D3', of: against(PAINTED_SLOW_LINE)},
  {name: 'script before paint', limit: 0.5, unit: ' × D3', of: against(SCRIPT)},
  {name: 'model switch to painted', limit: 1.3, unit: ' × D3', of: against(SWITCH)},
  {
    name: 'model switch to painted, 4 × slower processor',
    limit: 1.3,
    unit: ' × D3',
    of: against(SWITCH_SLOW),
  },
  {name: 'ten on a page, painted', limit: 0.7, unit: ' × D3', of: against(TEN_PAINTED)},
  {name: 'ten on a page, heap', limit: 2.5, unit: ' MB', of: own(TEN_HEAP)},
  {name: 'longest task, processor as it is', limit: 50, unit: ' ms', of: own(LONGEST)},
  {name: 'layout shift with the README’s snippet', limit: 0, of: own(SHIFT)},
];
