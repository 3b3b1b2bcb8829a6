import type {CountyShapes} from '../../../geo/counties.ts';
import {borderKind, type BorderKind} from '../../choropleth/border-kind.ts';
import {classIndexOf, type StateCover} from './county-cover.ts';

/** The borders between counties, dark or light by the classes at their sides. */
export function countyBorders(
  shapes: CountyShapes,
  {counties}: StateCover,
): ReadonlyMap<BorderKind, string> {
  const classIndex = (fips: string) => classIndexOf(counties.get(fips)?.own ?? null);
  return shapes.borders<BorderKind>((one, other) =>
    other === null ? null : borderKind(classIndex(one), classIndex(other), true),
  );
}
