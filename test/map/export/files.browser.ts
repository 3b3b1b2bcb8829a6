import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/index.ts';
import {MODELS} from '../../../src/data/model.ts';
import {loadCounties} from '../../../src/geo/counties.ts';
import type {EyesOnIceMap} from '../../../src/map/eyes-on-ice-map.ts';
import {makeFile, saveAs} from '../../../src/map/export/export.ts';
import {readTheme} from '../../../src/map/export/read-theme.ts';
import {DARK, LIGHT, type Theme} from '../../../src/map/export/theme.ts';
import type {ExportView} from '../../../src/map/export/scene/view.ts';
import {agency, datasetOf} from '../datasets.ts';
import {openedOf, viewOf} from './views.ts';

/** Most that a mixed colour may differ between an engine and our own sums, of 255. */
const TOLERANCE = 3;

const make = (style = '') =>
  fixture<EyesOnIceMap>(html`<eyes-on-ice-map style=${style}></eyes-on-ice-map>`);

const colours = ({steps, models, losses, ...named}: Theme): string[] => [
  ...Object.values(named),
  ...steps,
  ...Object.values(models),
  ...losses,
];

function channels(hex: string): number[] {
  return [1, 3, 5].map(at => parseInt(hex.slice(at, at + 2), 16));
}

/** Whether two colours look the same. */
function isNear(one: string, other: string): boolean {
  const others = channels(other);
  return channels(one).every((value, i) => Math.abs(value - others[i]!) <= TOLERANCE);
}

async function pixels(view: ExportView): Promise<{bitmap: ImageBitmap; read: ImageData}> {
  const file = await makeFile('png', view, await make());
  expect(file.type).to.equal('image/png');
  const bitmap = await createImageBitmap(file);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
  const context = canvas.getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  return {bitmap, read: context.getImageData(0, 0, bitmap.width, bitmap.height)};
}

/** The colours of a picture, with the number of pixels of each. */
function counted({data}: ImageData): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i < data.length; i += 4) {
    const hex = `#${[0, 1, 2].map(k => data[i + k]!.toString(16).padStart(2, '0')).join('')}`;
    counts.set(hex, (counts.get(hex) ?? 0) + 1);
  }
  return counts;
}

describe('files of what a map shows', () => {
  it('a PNG has twice the picture’s size, and its colours', async () => {
    const {bitmap, read} = await pixels(viewOf());
    expect(bitmap.width).to.equal(1950);
    expect(bitmap.height).to.be.greaterThan(1600);
    const counts = counted(read);
    const steps = [LIGHT.steps[0], LIGHT.steps[1]];
    for (const step of steps) {
      const sum = [...counts].reduce((n, [hex, count]) => n + (isNear(hex, step) ? count : 0), 0);
      expect(sum, step).to.be.greaterThan(50_000);
    }
    expect(counts.get(LIGHT.text), 'letters').to.be.greaterThan(1000);
  });

  it('a PNG shows the models’ patterns and an opened state', async () => {
    const shapes = await loadCounties('TX');
    const list = datasetOf(
      MODELS.map((model, at) => agency('TX', model, 'county', [`4800${2 * at + 1}`], model)),
    );
    const {read} = await pixels(viewOf({opened: openedOf('TX', {shapes})}, {list}));
    const counts = counted(read);
    for (const model of Object.values(LIGHT.models))
      expect(counts.get(model), model).to.be.greaterThan(100);
  });

  it('the plain colours are those of the element, light and dark', async () => {
    for (const [scheme, theme] of [
      ['light', LIGHT],
      ['dark', DARK],
    ] as const) {
      const read = colours(readTheme(await make(`color-scheme: ${scheme}`)));
      const expected = colours({...theme, surface: read[0]!});
      read.forEach((colour, i) =>
        expect(isNear(colour, expected[i]!), `${scheme} ${i}: ${colour}, ${expected[i]}`).to.equal(
          true,
        ),
      );
    }
  });

  it('a host’s own colours are in its files, plain', async () => {
    const map = await make(
      'color-scheme: light; --eoi-surface: rgb(0 0 0 / 0); --eoi-text: oklch(0.2 0.1 150);' +
        '--eoi-ramp-high: color-mix(in srgb, red, red); --eoi-border: rgb(255 0 0 / 0.5)',
    );
    const theme = readTheme(map);
    expect(theme.surface).to.equal('#ffffff');
    expect(theme.steps[6]).to.equal('#ff0000');
    expect(isNear(theme.border, '#ff8080')).to.equal(true);
    const svg = await (await makeFile('svg', viewOf(), map)).text();
    expect(svg).to.contain('#ff0000');
    expect(svg).not.to.contain('oklch');
    expect(map.shadowRoot!.querySelector('.root ~ span')).to.equal(null);
  });

  it('a file is saved under its name by the browser itself', async () => {
    const clicked: HTMLAnchorElement[] = [];
    const {click} = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      clicked.push(this);
    };
    try {
      expect(await saveAs('csv', viewOf(), await make())).to.equal(
        '287g-agreements-2026-05-18.csv',
      );
      expect(clicked[0]!.download).to.equal('287g-agreements-2026-05-18.csv');
      expect(await (await fetch(clicked[0]!.href)).text()).to.match(/^State,Postal code,/);
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
  });
});
