import assert from 'node:assert/strict';
import {test} from 'node:test';
import {stateShapes} from '../../src/geo/shapes.ts';
import {turnPath} from '../../src/geo/turn-path.ts';
import {pathArea, pathRings} from './path-rings.ts';

test('a path is turned clockwise about the origin, with the box around it', () => {
  const {path, bounds} = turnPath('M10,0l5 0 0 2z', 90);
  assert.deepEqual(
    pathRings(path).map(ring => ring.map(point => point.map(Math.round))),
    [
      [
        [0, 10],
        [0, 15],
        [-2, 15],
      ],
    ],
  );
  assert.deepEqual(bounds.map(Math.round), [-2, 10, 0, 15]);
});

test('every state keeps its surface when it is turned', () => {
  for (const {state, path} of stateShapes().values()) {
    const turned = turnPath(path, 12.5);
    const [before, after] = [pathArea(path), pathArea(turned.path)];
    assert.ok(Math.abs(after - before) <= 0.01 * before + 1, `${state}: ${before}, ${after}`);
    assert.doesNotMatch(turned.path, /NaN|undefined/);
  }
});
