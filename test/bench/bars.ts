/** What we promise of speed, against a states map written with D3 by hand. */
import {SIMPLIFIED, YARDSTICK} from './competitors/list.ts';
import {
  LONGEST,
  PAINTED,
  PAINTED_SLOW_CPU,
  PAINTED_SLOW_PHONE,
  PROCESSOR,
  SHIFT,
  SWITCH_SLOW,
  SWITCH_WORK,
  TEN_HEAP,
  TEN_PAINTED,
  WHOLE_SLOW_CPU,
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
  (figure: Figure, id = YARDSTICK) =>
  (medians: Medians): number | null => {
    const own = medians('ours', figure);
    const other = medians(id, figure);
    return own === null || !other ? null : own / other;
  };

const own = (figure: Figure) => (medians: Medians) => medians('ours', figure);

export const BARS: readonly Bar[] = [
  {
    name: 'module: what the first picture needs',
    limit: 28,
    unit: ' kB brotli',
    of: (_, size) => size,
  },
  {name: 'painted', limit: 0.9, unit: ' × D3', of: against(PAINTED)},
  {
    name: 'painted, 4 × slower processor',
    limit: 0.85,
    unit: ' × D3',
    of: against(PAINTED_SLOW_CPU),
  },
  {
    name: 'painted, slow line and 4 × slower processor',
    limit: 0.85,
    unit: ' × D3',
    of: against(PAINTED_SLOW_PHONE),
  },
  {
    name: 'the same against simplified shapes',
    limit: 1,
    unit: ' × D3',
    of: against(PAINTED_SLOW_PHONE, SIMPLIFIED),
  },
  {name: 'main thread before paint', limit: 1, unit: ' × D3', of: against(PROCESSOR)},
  {
    name: 'all around it painted too, 4 × slower processor',
    limit: 1.3,
    unit: ' × D3',
    of: against(WHOLE_SLOW_CPU),
  },
  {
    name: 'main thread at work for a model switch',
    limit: 1.5,
    unit: ' × D3',
    of: against(SWITCH_WORK),
  },
  {
    name: 'model switch to painted, 4 × slower processor',
    limit: 1.3,
    unit: ' × D3',
    of: against(SWITCH_SLOW),
  },
  {name: 'ten on a page, painted', limit: 0.5, unit: ' × D3', of: against(TEN_PAINTED)},
  {name: 'ten on a page, heap', limit: 2.3, unit: ' MB', of: own(TEN_HEAP)},
  {name: 'longest task, processor as it is', limit: 50, unit: ' ms', of: own(LONGEST)},
  {name: 'layout shift with the README’s snippet', limit: 0, of: own(SHIFT)},
];
