import {perModel} from '../../data/model.ts';
import {DARK, LIGHT, type Theme} from './theme.ts';
import {matchesMedia} from '../../lib/matches-media.ts';

/** A colour that a browser which hides canvases from trackers doesn't give back. */
const PROBE = '#7358b8';
/** Half way between black and white. */
const MIDDLE_GREY = 127;

/** The element's colours as it shows them, plain; the defaults where they can't be told. */
export function readTheme(element: HTMLElement): Theme {
  if (matchesMedia('(forced-colors: active)')) return defaultTheme();
  const reader = new ColorReader(element);
  try {
    return reader.isTrue ? reader.theme() : defaultTheme();
  } finally {
    reader.close();
  }
}

function defaultTheme(): Theme {
  return matchesMedia('(prefers-color-scheme: dark)') ? DARK : LIGHT;
}

/**
 * Gives an element's custom properties as plain colours: a probe in the element resolves them, a
 * canvas turns what comes out (`oklab(…)`, say) into red, green and blue.
 */
class ColorReader {
  #probe: HTMLElement;
  #context: CanvasRenderingContext2D;

  constructor(element: HTMLElement) {
    this.#probe = document.createElement('span');
    (element.shadowRoot ?? element).append(this.#probe);
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 1;
    this.#context = canvas.getContext('2d', {willReadFrequently: true})!;
  }

  get isTrue(): boolean {
    return this.#plain(PROBE, PROBE) === PROBE;
  }

  theme(): Theme {
    const text = this.#read('--_text', LIGHT.surface);
    const page = isPale(text) ? DARK.surface : LIGHT.surface;
    const surface = this.#read('--_surface', page);
    const read = (name: string) => this.#read(name, surface);
    return {
      surface,
      text: read('--_text'),
      muted: read('--_muted'),
      border: read('--_border'),
      line: read('--_line'),
      edge: read('--_edge'),
      steps: [
        read('--_step-0'),
        read('--_step-1'),
        read('--_step-2'),
        read('--_step-3'),
        read('--_step-4'),
        read('--_step-5'),
        read('--_step-6'),
      ],
      models: perModel(model => read(`--_${model}`)),
      losses: [read('--_loss-high'), read('--_loss-low')],
    };
  }

  close(): void {
    this.#probe.remove();
  }

  #read(name: string, ground: string): string {
    this.#probe.style.color = `var(${name})`;
    return this.#plain(getComputedStyle(this.#probe).color, ground);
  }

  /** Mixes a colour, which may be translucent, with its ground. */
  #plain(color: string, ground: string): string {
    for (const paint of [ground, color]) {
      this.#context.fillStyle = paint;
      this.#context.fillRect(0, 0, 1, 1);
    }
    const [red, green, blue] = this.#context.getImageData(0, 0, 1, 1).data;
    return `#${[red!, green!, blue!].map(hex).join('')}`;
  }
}

function hex(value: number): string {
  return value.toString(16).padStart(2, '0');
}

function isPale(color: string): boolean {
  return parseInt(color.slice(3, 5), 16) > MIDDLE_GREY;
}
