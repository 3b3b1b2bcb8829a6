import {MODELS, type Model} from '../../data/model.ts';
import {noneOf} from '../labels.ts';
import {classLabel, shownClasses} from '../legend.ts';
import {modelsCounted, type StateCover} from '../opened/county-cover.ts';
import {classPaint} from './nation-marks.ts';
import {modelPaint} from './paints.ts';
import type {Paint} from './scene.ts';
import type {Theme} from './theme.ts';
import type {ExportView} from './view.ts';

/** One class as a legend shows it. */
export interface LegendRow {
  readonly paint: Paint;
  /** Whether the swatch is a town's dot rather than an area. */
  readonly isDot: boolean;
  /** Power of the model, 1 for the weakest; 0 when the class is no model. */
  readonly power: number;
  readonly label: string;
  readonly note: string;
}

/** The classes of the nation's map, each with its range and the states in it. */
export function nationRows(view: ExportView, theme: Theme): LegendRow[] {
  const {choropleth, messages} = view;
  const {isByModel} = choropleth;
  return shownClasses(choropleth).map(one => ({
    paint: classPaint(view, theme, one.classIndex),
    isDot: false,
    power: isByModel ? one.classIndex : 0,
    label: classLabel(one, choropleth, messages),
    note: messages.legendPlaces(one.places),
  }));
}

/** The classes of an opened state's map: each model, towns apart, and the rest. */
export function countyRows(
  {messages, model: chosen}: ExportView,
  cover: StateCover,
  total: number,
  theme: Theme,
): LegendRow[] {
  const covered = [...cover.counties.values()];
  const owned = (model: Model) => covered.filter(({own}) => own === model).length;
  const townOnly = covered.filter(({own}) => !own).length;
  const area = {isDot: false, power: 0};
  return [
    ...modelsCounted(chosen).map(model => ({
      ...area,
      paint: modelPaint(model, theme),
      power: MODELS.indexOf(model) + 1,
      label: messages.shortModelNames[model],
      note: messages.countiesCount(owned(model)),
    })),
    {
      paint: modelPaint(MODELS.at(-1)!, theme),
      isDot: true,
      power: 0,
      label: messages.townOnly,
      note: messages.countiesCount(townOnly),
    },
    {
      ...area,
      paint: theme.steps[0],
      label: noneOf(messages.noCountyAgreement, chosen, messages),
      note: messages.countiesCount(total - covered.length),
    },
  ];
}
