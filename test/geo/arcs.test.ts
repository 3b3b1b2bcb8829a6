import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {encodeMesh} from '../../data/tools/geo/encode.ts';
import {buildMesh, byTriangle} from '../../data/tools/geo/mesh.ts';
import type {Area} from '../../data/tools/geo/area.ts';
import {ArcPaths} from '../../src/geo/arc-paths.ts';
import {NumberReader, writeCount, writeStep} from '../../src/geo/arc-text.ts';
import {pathArea} from './path-rings.ts';

const square = (id: string, x: number, y: number, size: number): Area => ({
  type: 'Feature',
  id,
  properties: {name: id},
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [x, y],
        [x + size, y],
        [x + size, y + size],
        [x, y + size],
        [x, y],
      ],
    ],
  },
});

const OPTIONS = {thin: byTriangle(() => 0), step: 1, smallestIsland: 0};

function roundTrip(areas: readonly Area[]): ArcPaths {
  return new ArcPaths(encodeMesh(buildMesh(areas, OPTIONS), undefined), 1);
}

test('numbers come back from their text', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({min: -1e8, max: 1e8})), numbers => {
      const text = numbers.map(n => writeStep(n) + writeCount(Math.abs(n))).join('');
      const reader = new NumberReader(text);
      for (const n of numbers) {
        assert.equal(reader.step(), n);
        assert.equal(reader.count(), Math.abs(n));
      }
      assert.equal(reader.at, text.length);
    }),
  );
});

test('the text needs no escape in quotes and cannot close a script', () => {
  const text = Array.from({length: 5000}, (_, n) => writeCount(n)).join('');
  assert.doesNotMatch(text, /["'\\`$<]/);
  assert.match(text, /^[\x20-\x7e]+$/);
});

test('two squares that share a side keep their surfaces and share one border', () => {
  const paths = roundTrip([square('a', 0, 0, 10), square('b', 10, 0, 10)]);
  assert.equal(pathArea(paths.area(0)), 100);
  assert.equal(pathArea(paths.area(1)), 100);
  const shared = paths.borders((first, second) => (second === null ? null : `${first}${second}`));
  assert.deepEqual([...shared], [['01', 'M10,0l 0 10']]);
  assert.deepEqual(paths.bounds(1), [10, 0, 20, 10]);
});

test('an enclave is cut out of the area around it', () => {
  const around = square('around', 0, 0, 30);
  const enclave = square('enclave', 10, 10, 10);
  const hole = [...(enclave.geometry.coordinates[0] as number[][])].reverse();
  (around.geometry.coordinates as number[][][]).push(hole);
  const paths = roundTrip([around, enclave]);
  assert.equal(pathArea(paths.area(0)), 800);
  assert.equal(pathArea(paths.area(1)), 100);
});

test('a far step is written out where the table ends', () => {
  const paths = roundTrip([square('far', 5000, 5000, 1234)]);
  assert.equal(pathArea(paths.area(0)), 1234 ** 2);
});

test('an area that thinning would wipe out is refused by name', () => {
  assert.throws(
    () => buildMesh([square('dot', 0, 0, 0.1)], {...OPTIONS, smallestIsland: 1}),
    /dot/,
  );
});
