import {LEAN} from '../../geo/lean.generated.ts';
import {stateShapes} from '../../geo/shapes.ts';
import {turnPath, type TurnedPath} from '../../geo/turn-path.ts';

/** A state of the national picture, turned until north is up at its middle. */
export function uprightState(state: string): TurnedPath {
  return turnPath(stateShapes().get(state)!.path, -leanOf(state));
}

/** Degrees by which north lies to the right of up in the national picture. */
export function leanOf(state: string): number {
  return LEAN[state] ?? 0;
}
