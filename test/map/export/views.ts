import type {Dataset} from '../../../src/data/model.ts';
import type {Measure} from '../../../src/data/measures.ts';
import type {ModelChoice} from '../../../src/data/vocabulary.ts';
import {en} from '../../../src/i18n/all-messages.ts';
import {choropleth} from '../../../src/map/choropleth/choropleth.ts';
import type {ExportView, OpenedView} from '../../../src/map/export/scene/view.ts';
import {FEW} from '../datasets.ts';

/** What an element shows that nobody has touched, of a few agencies; a test says what differs. */
export function viewOf(
  changes: Partial<ExportView> = {},
  {list = FEW, measure = 'agreements'}: {list?: Dataset; measure?: Measure} = {},
): ExportView {
  const model: ModelChoice = changes.model ?? 'all';
  return {
    messages: en,
    heading: null,
    model,
    choropleth: choropleth(list, measure, model),
    counted: list,
    asOf: list.asOf,
    sheet: list.sheet,
    order: {column: 'agreements', ascending: false},
    attributes: {},
    ...changes,
    opened: changes.opened ? {...changes.opened, agencies: list.agencies()} : null,
  };
}

/** A state that is opened, its shapes and links not there. */
export function openedOf(code: string, changes: Partial<OpenedView> = {}): OpenedView {
  return {
    code,
    agencies: [],
    shapes: null,
    documents: null,
    countyNames: new Map([
      ['48037', 'Bowie'],
      ['48201', 'Harris'],
    ]),
    order: 'name',
    tableOrder: null,
    chosen: null,
    ...changes,
  };
}
