import type {View} from '../../src/data/vocabulary.ts';
import type {EyesOnIceMap} from '../../src/map/eyes-on-ice-map.ts';
import {waitUntil} from '../helpers/browser.ts';

/** How long a part that is loaded on demand may take on a busy machine. */

/** Turns to the map or to the table, and waits until it is there. */
export async function show(map: EyesOnIceMap, view: View): Promise<void> {
  map.view = view;
  await map.updateComplete;
  const awaited = map.state ? '.agencies' : view === 'table' ? 'table.states' : 'svg.map';
  await waitUntil(() => map.renderRoot.querySelector(awaited), `the ${view}`);
}

/** Waits until the counties of the opened state are drawn. */
export async function countiesDrawn(map: EyesOnIceMap): Promise<void> {
  await waitUntil(() => map.renderRoot.querySelector('[data-county]'), 'counties');
}
