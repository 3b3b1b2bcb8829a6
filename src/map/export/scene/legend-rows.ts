import {states} from '../../../data/states.ts';
import {countyKind} from '../../../geo/county-kind.ts';
import {classLabel} from '../../choropleth/legend.ts';
import {countyClasses, type CountyClass} from '../../opened/county/county-classes.ts';
import {classIndexOf as powerOf, type StateCover} from '../../opened/county/county-cover.ts';
import {classPaint} from './nation-marks.ts';
import {modelPaint} from './paints.ts';
import type {Paint} from './scene.ts';
import type {Theme} from '../theme.ts';
import type {ExportView} from './view.ts';

/** One class as a legend shows it. */
export interface LegendRow {
  readonly paint: Paint;
  /** What the swatch shows: an area, a town's dot, or the band around a state. */
  readonly mark: CountyClass['mark'];
  /** Power of the model, 1 for the weakest; 0 when the class is no model. */
  readonly power: number;
  readonly label: string;
  readonly note: string;
}

/** The classes of the nation's map, each with its range and the states in it. */
export function nationRows(view: ExportView, theme: Theme): LegendRow[] {
  const {choropleth, messages} = view;
  const {isByModel} = choropleth;
  return choropleth.classes.map(one => ({
    paint: classPaint(view, theme, one.classIndex),
    mark: 'area',
    power: isByModel ? one.classIndex : 0,
    label: classLabel(one, choropleth, messages),
    note: messages.legendPlaces(one.places),
  }));
}

/** The classes of an opened state's map, as its legend shows them. */
export function countyRows(
  {messages, model: chosen}: ExportView,
  code: string,
  cover: StateCover,
  theme: Theme,
): LegendRow[] {
  const kind = countyKind(code);
  const total = states.get(code)!.counties;
  return classRows(countyClasses({cover, total, chosen, kind, messages}), theme);
}

/** Classes of counties, as a picture's legend shows them. */
export function classRows(classes: readonly CountyClass[], theme: Theme): LegendRow[] {
  return classes.map(({mark, model, label, count}) => ({
    paint: modelPaint(model, theme),
    mark,
    power: mark === 'area' ? powerOf(model) : 0,
    label,
    note: count,
  }));
}
