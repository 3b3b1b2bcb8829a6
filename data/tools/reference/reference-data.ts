import type {NamedState} from '../../../src/data/model.ts';
import type {Aliases} from '../data-files/aliases.ts';
import type {HeadsFile} from '../data-files/heads.ts';
import type {SeatsFile} from '../data-files/seats.ts';
import {Gazetteer, readCounties} from './counties.ts';
import {CountyChanges} from './county-changes.ts';
import {PlaceTable, readPlaces} from './place-table.ts';
import {DATA} from '../data-files/data-folder.ts';

/** Data that the importer compares a sheet with: states, counties, towns and written lists. */
export interface ReferenceData {
  readonly states: readonly NamedState[];
  readonly gazetteer: Gazetteer;
  readonly places: PlaceTable;
  readonly aliases: Aliases;
  readonly heads: HeadsFile;
  readonly seats: SeatsFile;
}

/** Reads the states, counties, towns and written lists. */
export function readReferenceData(): ReferenceData {
  const changes = new CountyChanges(DATA.read('county-changes.json'));
  return {
    states: DATA.read('states.json'),
    gazetteer: new Gazetteer(readCounties(), changes),
    places: new PlaceTable(readPlaces(changes)),
    aliases: DATA.read('aliases.json'),
    heads: DATA.read('heads.json'),
    seats: DATA.read('seats.json'),
  };
}
