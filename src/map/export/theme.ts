/** The colours of a picture, each plain: what opens an SVG need not know CSS. */
export interface Theme {
  readonly surface: string;
  readonly text: string;
  readonly muted: string;
  /** Hairlines. */
  readonly border: string;
  /** Borders between pale areas. */
  readonly line: string;
  /** No agreement, then the classes from few to many. */
  readonly steps: readonly [string, string, string, string, string, string, string];
  /** The models, weakest power first. */
  readonly models: readonly [string, string, string];
}

/** The elements' default colours (styles/tokens.ts) on a light ground, mixed. */
export const LIGHT: Theme = {
  surface: '#ffffff',
  text: '#1c1b22',
  muted: '#5b5966',
  border: '#d6d4de',
  line: '#77738a',
  steps: ['#f4f3f6', '#dcd6f0', '#b5abdd', '#9081c9', '#6754a5', '#443279', '#24104f'],
  models: ['#b3a6dc', '#7358b8', '#2f1766'],
};

/** The same on a dark ground. */
export const DARK: Theme = {
  surface: '#121212',
  text: '#eeedf2',
  muted: '#b1aebd',
  border: '#3c3a47',
  line: '#8b879c',
  steps: ['#222129', '#33275c', '#524483', '#7462ad', '#9c8bd3', '#c1b5e9', '#e9dfff'],
  models: ['#5d4f8f', '#9983dd', '#e6dcff'],
};

/** Named fonts of like widths first, so that lines break where they were measured. */
export const PLAIN_FONT = "'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', sans-serif";
