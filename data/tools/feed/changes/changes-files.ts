import type {Agreement} from '../../../../src/data/model.ts';
import {states} from '../../../../src/data/states.ts';
import type {ChangeLog} from '../../data-files/list-diff.ts';
import type {Files} from '../../lib/write-files.ts';
import {changesFeed} from './about-feed.ts';
import {atomFeed} from './atom-feed.ts';
import {changeItems} from './change-items.ts';
import {jsonFeed} from './json-feed.ts';

/** A list as far as the feeds of changes need it. */
export interface ChangedList {
  /** ISO date of the list. */
  readonly asOf: string;
  readonly agreements: readonly Agreement[];
}

/** Writes all feeds of changes: `changes.xml` and `changes.json`, and the same of each state in `changes/`. */
export function changesFiles(log: ChangeLog, {asOf, agreements}: ChangedList): Files {
  const items = changeItems(log, agreements);
  const places = [null, ...states.keys()];
  return Object.fromEntries(
    places.flatMap(state => {
      const feed = changesFeed(items, asOf, state);
      const name = state ? `changes/${state.toLowerCase()}` : 'changes';
      return [
        [`${name}.xml`, atomFeed(feed)],
        [`${name}.json`, jsonFeed(feed)],
      ];
    }),
  );
}
