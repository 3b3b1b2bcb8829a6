import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {areaOf} from '../../data/tools/geo/rings.ts';
import {stateOf} from '../../src/search/places/state-of.ts';
import {nationalAreas} from '../../data/tools/geo/states.ts';
import {states} from '../../src/data/states.ts';
import {callouts} from '../../src/geo/callouts.ts';
import {borders, insets, stateShapes, VIEW_BOX} from '../../src/geo/shapes.ts';
import {hasSurface, isInPath, pathArea, pathLength, pathRings} from './path-rings.ts';

const TERRITORIES = ['AS', 'GU', 'MP', 'PR', 'VI'];
const SMALL_STATES = ['CT', 'DC', 'DE', 'MA', 'MD', 'NH', 'NJ', 'RI', 'VT'];
const MOST_BYTES = 7500;

const shapes = stateShapes();

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

const holds = (box: Box, [x, y]: readonly number[]): boolean =>
  x! >= box.x && x! <= box.x + box.width && y! >= box.y && y! <= box.y + box.height;

test('all 50 states, DC and five territories have a shape', () => {
  assert.deepEqual([...shapes.keys()], [...states.keys()].sort());
  assert.equal(shapes.size, 56);
});

test('the shapes are decoded once for a page', () => {
  assert.equal(stateShapes(), shapes);
});

for (const area of nationalAreas()) {
  const state = stateOf(String(area.id));
  test(`${state} is as large as in us-atlas`, () => {
    const {path} = shapes.get(state)!;
    assert.ok(hasSurface(path, areaOf(area)), `${pathArea(path)} is not ${areaOf(area)}`);
  });
}

test('every shape lies in the picture, and its label in the shape', () => {
  const picture = {x: 0, y: 0, ...VIEW_BOX};
  for (const {state, path, label, bounds} of shapes.values()) {
    assert.ok(holds(picture, bounds.slice(0, 2)) && holds(picture, bounds.slice(2)), state);
    assert.ok(isInPath(path, label), `the label of ${state} is outside it`);
  }
});

test('each border is drawn once, between the two states that share it', () => {
  const pairs = borders((state, other) => (other ? `${state} ${other}` : null));
  assert.ok(pairs.has('CO KS'));
  assert.ok(pairs.has('DC MD') && pairs.has('DC VA'));
  assert.ok(!pairs.has('KS CO'), 'the first state is the first in the alphabet');
  assert.ok(!pairs.has('CO AZ') && !pairs.has('AZ ME'));
  // 107 pairs of states share a border (109 with Michigan's in the lakes), and DC has two.
  assert.ok(pairs.size >= 107 && pairs.size <= 111, `${pairs.size} pairs`);
});

test('borders are grouped as the caller says, and left out on null', () => {
  const groups = borders((state, other) => (state === 'HI' ? 'island' : other ? null : 'edge'));
  assert.deepEqual([...groups.keys()].sort(), ['edge', 'island']);
  const {path} = shapes.get('HI')!;
  assert.equal(pathRings(groups.get('island')!).length, pathRings(path).length);
});

test('the borders around a state are as long as its outline', () => {
  for (const [state, {path}] of shapes) {
    const around = borders((a, b) => (a === state || b === state ? 1 : null)).get(1)!;
    assert.ok(Math.abs(pathLength(around) - pathLength(path)) < 1e-6, state);
  }
});

test('each territory is at least 18 units wide in its own box', () => {
  for (const state of TERRITORIES) {
    const [x0, y0, x1, y1] = shapes.get(state)!.bounds;
    const inset = insets.find(({states}) => states.includes(state))!;
    assert.ok(x1 - x0 >= 18, `${state} is ${x1 - x0} wide`);
    assert.ok(holds(inset.cell, [x0, y0]) && holds(inset.cell, [x1, y1]), state);
  }
});

test('inset boxes touch neither each other nor the mainland', () => {
  insets.forEach(({cell, states}, i) => {
    for (const other of insets.slice(i + 1)) assert.ok(!overlap(cell, other.cell), states[0]);
    for (const {state, path} of shapes.values()) {
      if (states.includes(state)) continue;
      assert.ok(
        !pathRings(path)
          .flat()
          .some(point => holds(cell, point)),
        `${state} in ${states}`,
      );
    }
  });
});

test('nine small states have a box in the sea that is large enough and stands free', () => {
  const called = Object.entries(callouts()).map(([state, callout]) => ({
    state,
    callout,
    path: shapes.get(state)!.path,
  }));
  assert.deepEqual(called.map(({state}) => state).sort(), SMALL_STATES);
  for (const {state, callout, path} of called) {
    assert.ok(callout.width >= 24 && callout.height >= 24, state);
    assert.ok(isInPath(path, callout.anchor), `the line of ${state} begins outside it`);
    assert.ok(holds({x: 0, y: 0, ...VIEW_BOX}, [callout.x + callout.width, callout.y]), state);
    for (const other of called) {
      assert.ok(other.state === state || !overlap(callout, other.callout), state);
    }
    for (const shape of shapes.values()) {
      assert.ok(
        !pathRings(shape.path)
          .flat()
          .some(point => holds(callout, point)),
        state,
      );
    }
  }
});

test(`the shapes cost at most ${MOST_BYTES} bytes`, () => {
  const file = readFileSync(new URL('../../src/geo/shapes.generated.ts', import.meta.url));
  assert.ok(brotliCompressSync(file).length <= MOST_BYTES);
});
