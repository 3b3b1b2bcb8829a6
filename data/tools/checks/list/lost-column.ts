import type {Agreement} from '../../../../src/data/model.ts';
import type {Release} from '../../data-files/release.ts';
import type {Column} from '../../xlsx/sheet-table.ts';

/** The list in place: its totals and its agreements. */
export interface ListInPlace {
  readonly release: Release;
  readonly agreements: readonly Agreement[];
}

/**
 * Finds columns that the list in place had filled and that a new one lacks: their headers may be
 * reworded.
 */
export function findLostColumns(
  columns: readonly Column[],
  {release, agreements}: ListInPlace,
): readonly Column[] {
  const filled: readonly (readonly [Column, boolean])[] = [
    ['type', agreements.some(({iceType}) => iceType !== null)],
    ['county', release.counties.stated > 0],
    ['document', release.documents.posted > 0],
    ['addendum', release.documents.addenda > 0],
  ];
  return filled
    .filter(([column, isFilled]) => isFilled && !columns.includes(column))
    .map(([c]) => c);
}
