import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {MODELS} from '../../src/data/model.ts';
import {contrast as ratio} from '../../demo/embed/contrast.ts';
import {borderKind} from '../../src/map/choropleth/border-kind.ts';
import {DARK, LIGHT, type Theme} from '../../src/map/export/theme.ts';

/** Of text that is not large, and of what one must see to understand or to use (WCAG 2.2 AA). */
const LEAST_OF_TEXT = 4.5;
const LEAST_OF_GRAPHICS = 3;

/** How much of the accent is in the grounds of what is chosen, pointed at or active. */
const TINTS = [0.06, 0.07, 0.09, 0.12, 0.14];

const THEMES = {light: LIGHT, dark: DARK} as const;
const SCHEMES = ['light', 'dark'] as const;

const tokens = readFileSync('src/styles/tokens.ts', 'utf8');

/** A token's colour in a scheme, as `light-dark()` has it. */
function token(name: string, scheme: 'light' | 'dark'): string {
  const pair = new RegExp(`--eoi-${name}, light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens);
  return pair![scheme === 'light' ? 1 : 2]!;
}

const contrast = (one: string, other: string): number => ratio(one, other)!;

/** A see-through colour on a ground, as `color-mix(in srgb, … n%, transparent)` gives it. */
function tinted(color: string, share: number, ground: string): string {
  const channels = [1, 3, 5].map(at => {
    const [own, below] = [color, ground].map(hex => parseInt(hex.slice(at, at + 2), 16));
    return Math.round(own! * share + below! * (1 - share));
  });
  return `#${channels.map(value => value.toString(16).padStart(2, '0')).join('')}`;
}

/** All that an area of a model is painted with: its ground, and what its pattern is drawn in. */
function modelPaints({steps, models, text}: Theme): readonly (readonly string[])[] {
  const {'warrant-service': warrant, 'jail-enforcement': jail, 'task-force': task} = models;
  return [[steps[0]], [warrant, text], [jail, warrant], [task]];
}

/** Pairs of classes that can't be told apart where they meet. */
function lost(classes: readonly (readonly string[])[], theme: Theme, isByModel: boolean): string[] {
  const findings: string[] = [];
  classes.forEach((paints, one) => {
    for (let other = one + 1; other < classes.length; other++) {
      const kind = borderKind(one, other, isByModel);
      const border = kind === 'line' ? theme.edge : theme.surface;
      for (const a of paints) {
        for (const b of classes[other]!) {
          if (!areApart(a, b, border)) findings.push(`${one} and ${other}: ${a} ${border} ${b}`);
        }
      }
    }
  });
  return findings;
}

/** Whether two colours stand out against each other, or the border against both. */
function areApart(one: string, other: string, border: string): boolean {
  const atBorder = Math.min(contrast(one, border), contrast(other, border));
  return Math.max(contrast(one, other), atBorder) >= LEAST_OF_GRAPHICS;
}

for (const scheme of SCHEMES) {
  const theme = THEMES[scheme];
  const steps = theme.steps.map(step => [step]);

  test(`${scheme}: every two classes of a count or a share are told apart where they meet`, () => {
    assert.deepEqual(lost(steps, theme, false), []);
  });

  test(`${scheme}: so are every two models, their patterns’ colours included, of states and counties`, () => {
    assert.deepEqual(lost(modelPaints(theme), theme, true), []);
  });

  test(`${scheme}: every class is told from the page at the coast`, () => {
    const coast = borderKind(6, null, false) === 'line' ? theme.edge : theme.surface;
    for (const paint of [...steps, ...modelPaints(theme)].flat()) {
      assert.ok(areApart(paint, theme.surface, coast), paint);
    }
  });

  test(`${scheme}: the models’ areas in the timeline stand out against each other and the page`, () => {
    const {'warrant-service': warrant, 'jail-enforcement': jail, 'task-force': task} = theme.models;
    assert.ok(contrast(warrant, jail) >= LEAST_OF_GRAPHICS);
    assert.ok(contrast(jail, task) >= LEAST_OF_GRAPHICS);
    assert.ok(areApart(warrant, theme.surface, theme.edge));
  });

  test(`${scheme}: swatches stand apart: the frame of each is told from the gap`, () => {
    assert.ok(contrast(theme.line, theme.surface) >= LEAST_OF_GRAPHICS);
  });

  test(`${scheme}: a town’s dot and the names of call-outs stand out against what is below`, () => {
    assert.ok(contrast(theme.text, theme.steps[0]) >= LEAST_OF_GRAPHICS);
    assert.ok(contrast(theme.text, theme.surface) >= LEAST_OF_TEXT);
    assert.ok(contrast(theme.muted, theme.surface) >= LEAST_OF_TEXT);
  });

  test(`${scheme}: text, secondary text and links are read on every ground that they stand on`, () => {
    const accent = token('accent', scheme);
    const {surface} = theme;
    const grounds = [surface, token('none', scheme), ...TINTS.map(n => tinted(accent, n, surface))];
    for (const ink of [token('text', scheme), token('muted', scheme), accent]) {
      for (const ground of grounds) {
        assert.ok(contrast(ink, ground) >= LEAST_OF_TEXT, `${ink} on ${ground}`);
      }
    }
    assert.ok(contrast(surface, accent) >= LEAST_OF_TEXT, 'on a filled button');
  });

  test(`${scheme}: the focus ring and the frames of controls are told from the page`, () => {
    for (const name of ['accent', 'line']) {
      assert.ok(contrast(token(name, scheme), theme.surface) >= LEAST_OF_GRAPHICS, name);
    }
    assert.ok(contrast(token('accent', scheme), token('none', scheme)) >= LEAST_OF_GRAPHICS);
  });

  test(`${scheme}: an outline is told from every class: its dark line or its pale one`, () => {
    const {text, surface} = theme;
    for (const paint of [...steps, ...modelPaints(theme)].flat()) {
      assert.ok(
        Math.max(contrast(text, paint), contrast(surface, paint)) >= LEAST_OF_GRAPHICS,
        paint,
      );
    }
  });
}

test('the mixed colours of files and sums begin with those of the tokens', () => {
  for (const scheme of SCHEMES) {
    const {text, muted, line, border, steps, models} = THEMES[scheme];
    const names = ['text', 'muted', 'line', 'border', 'none', 'ramp-low', 'ramp-high'];
    const own = [text, muted, line, border, steps[0], steps[1], steps[6]];
    assert.deepEqual(
      names.map(name => token(name, scheme)),
      own,
    );
    for (const model of MODELS) assert.equal(token(model, scheme), models[model]);
  }
});

test('the sums can fail: a border of the line’s own colour would be lost', () => {
  const plain = {...LIGHT, edge: LIGHT.line};
  assert.notDeepEqual(
    lost(
      LIGHT.steps.map(step => [step]),
      plain,
      false,
    ),
    [],
  );
});
