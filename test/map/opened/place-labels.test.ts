import assert from 'node:assert/strict';
import {test} from 'node:test';
import {states} from '../../../src/data/states.ts';
import {loadCounties} from '../../../src/geo/counties.ts';
import {roughWidth} from '../../../src/map/export/scene/text.ts';
import {MARK_PX, placeLabels, type PlaceLabel} from '../../../src/map/opened/place-labels.ts';

const SIZE = 11.5;
const measure = (name: string) => roughWidth(name, SIZE, false);

/** The box of letters, a pixel within those that the layout keeps apart. */
function boxOf({name, textX, textY}: PlaceLabel) {
  return {
    left: textX,
    right: textX + measure(name),
    top: textY - SIZE * 0.75,
    bottom: textY + SIZE * 0.22,
  };
}

const shapes = {
  width: 400,
  height: 200,
  places: [
    {name: 'Large', at: [200, 100] as const},
    {name: 'Near', at: [196, 108] as const},
    {name: 'Edge', at: [398, 50] as const},
  ],
};

test('of two places that stand in each other’s way the larger is named first, to its right', () => {
  const [first, second] = placeLabels({shapes, dots: [], scale: 1, size: SIZE, measure});
  assert.equal(first!.name, 'Large');
  assert.ok(first!.textX > 200);
  assert.equal(second!.name, 'Near');
  assert.ok(second!.textX + measure('Near') < 196, 'the other one to its left');
});

test('a name that would run off the map stands at the other side', () => {
  const labels = placeLabels({shapes, dots: [], scale: 1, size: SIZE, measure});
  const edge = labels.find(({name}) => name === 'Edge')!;
  assert.ok(edge.textX + measure('Edge') <= 398);
});

test('a small map has fewer names', () => {
  const at = (scale: number) => placeLabels({shapes, dots: [], scale, size: SIZE, measure}).length;
  assert.deepEqual([at(1), at(0.3), at(0.1)], [3, 2, 0]);
});

test('a place in a town’s dot has no mark of its own, and its name stands clear of the dot', () => {
  const dots = [{x: 201, y: 101, radius: 7}];
  const [large] = placeLabels({shapes, dots, scale: 1, size: SIZE, measure});
  assert.equal(large!.hasMark, false);
  assert.ok(large!.textX > 208);
});

for (const width of [240, 320, 390, 640, 768, 1024, 1280]) {
  test(`no name overlaps another or leaves the map, of any state at ${width} px`, async () => {
    let named = 0;
    for (const state of states.keys()) {
      const county = await loadCounties(state);
      const scale = Math.min(width, 800) / county.width;
      const labels = placeLabels({shapes: county, dots: [], scale, size: SIZE, measure});
      named += Math.sign(labels.length);
      labels.forEach(label => {
        const box = boxOf(label);
        assert.ok(box.left >= 0 && box.right <= county.width * scale, `${label.name}, ${state}`);
        assert.ok(box.top >= 0 && box.bottom <= county.height * scale, `${label.name}, ${state}`);
        for (const other of labels.filter(one => one !== label)) {
          const {left, right, top, bottom} = boxOf(other);
          const isApart =
            box.left > right || box.right < left || box.top > bottom || box.bottom < top;
          assert.ok(isApart, `${label.name} and ${other.name}, ${state}`);
          const isOnMark =
            other.x + MARK_PX / 2 > box.left &&
            other.x - MARK_PX / 2 < box.right &&
            other.y + MARK_PX / 2 > box.top &&
            other.y - MARK_PX / 2 < box.bottom;
          assert.ok(!isOnMark, `${label.name} on the mark of ${other.name}, ${state}`);
        }
      });
    }
    // All but the District of Columbia, which is one town.
    assert.ok(named >= 54, `${named} maps have a name`);
  });
}
