/**
 * What the files' makers need of the module's entry. They load on demand and may not import the
 * entry again, so they are handed it.
 */
import {ICE_PAGE} from '../../addresses.ts';
import {MODELS} from '../../data/model.ts';
import {states} from '../../data/states.ts';
import {agenciesOf, agreementsOf, totalOf} from '../../data/summarize.ts';
import {countyLabel} from '../../geo/county-label.ts';
import {borders, insets, stateShapes, VIEW_BOX} from '../../geo/shapes.ts';
import {levelName, outsideCounties, sortAgencies} from '../opened/agency-list.ts';
import {borderKind} from '../border-kind.ts';
import {placesWith} from '../choropleth.ts';
import {noneOf} from '../counted.ts';
import {agenciesIn, coverOf, modelsCounted} from '../opened/county-cover.ts';
import {figuresOf} from '../figures.ts';
import {classLabel} from '../legend.ts';
import {RESERVED_HEIGHT, RESERVED_HEIGHT_OPENED} from '../reserved-height.ts';
import {sortRows} from '../table/state-table.ts';

/** Shapes, sums and labels as the elements have them. */
export const kit = {
  ICE_PAGE,
  RESERVED_HEIGHT,
  RESERVED_HEIGHT_OPENED,
  MODELS,
  VIEW_BOX,
  borderKind,
  states,
  stateShapes,
  borders,
  insets,
  countyLabel,
  agreementsOf,
  agenciesOf,
  totalOf,
  placesWith,
  figuresOf,
  classLabel,
  noneOf,
  modelsCounted,
  sortRows,
  sortAgencies,
  levelName,
  outsideCounties,
  agenciesIn,
  coverOf,
} as const;

export type Kit = typeof kit;
