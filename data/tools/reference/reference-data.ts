import type {State} from '../../../src/data/model.ts';
import {readAliases, type Aliases} from './aliases.ts';
import {Gazetteer, readCounties} from './counties.ts';
import {PlaceTable, readPlaces} from './place-table.ts';
import {codesByFips, readStates} from './state-list.ts';

/** All that the importer knows of the world before it opens a sheet. */
export interface ReferenceData {
  readonly states: readonly State[];
  readonly gazetteer: Gazetteer;
  readonly places: PlaceTable;
  readonly aliases: Aliases;
}

/** Reads the states, counties, towns and written lists. */
export function readReferenceData(): ReferenceData {
  const states = readStates();
  return {
    states,
    gazetteer: new Gazetteer(readCounties(), codesByFips(states)),
    places: new PlaceTable(readPlaces()),
    aliases: readAliases(),
  };
}
