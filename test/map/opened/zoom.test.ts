import assert from 'node:assert/strict';
import {test} from 'node:test';
import {startOfZoom} from '../../../src/map/opened/zoom.ts';

type Point = readonly [x: number, y: number];

/** Reads what `startOfZoom` writes, and does it to a point of the screen. */
function moved(transform: string, [x, y]: Point, corner: Point): Point {
  const [tx, ty, degrees, scale] = transform.match(/-?[\d.]+(?:e-?\d+)?/g)!.map(Number) as [
    number,
    number,
    number,
    number,
  ];
  const radians = (degrees * Math.PI) / 180;
  const [dx, dy] = [(x - corner[0]) * scale, (y - corner[1]) * scale];
  return [
    corner[0] + tx + dx * Math.cos(radians) - dy * Math.sin(radians),
    corner[1] + ty + dx * Math.sin(radians) + dy * Math.cos(radians),
  ];
}

test('a state’s map begins over its place in the nation, leaning as it does there', () => {
  const own = {a: 0.8, e: 30, f: 200};
  const national = {a: 1.2, e: 12, f: 90};
  const placement = {x: 700, y: 380, k: 0.25, lean: -10};
  const corner: Point = [20, 190];
  const box = {left: corner[0], top: corner[1]};
  const {transform} = startOfZoom(own, box, national, placement);
  const radians = (placement.lean * Math.PI) / 180;
  for (const [x, y] of [
    [0, 0],
    [700, 0],
    [350, 280],
  ] as const) {
    const onScreen: Point = [own.a * x + own.e, own.a * y + own.f];
    const nationX = placement.x + placement.k * (x * Math.cos(radians) - y * Math.sin(radians));
    const nationY = placement.y + placement.k * (x * Math.sin(radians) + y * Math.cos(radians));
    const [left, top] = moved(transform, onScreen, corner);
    assert.ok(Math.abs(left - (national.a * nationX + national.e)) < 0.01, `x of ${x}, ${y}`);
    assert.ok(Math.abs(top - (national.a * nationY + national.f)) < 0.01, `y of ${x}, ${y}`);
  }
});
