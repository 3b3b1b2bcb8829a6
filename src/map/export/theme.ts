import type {PerModel} from '../../data/model.ts';

/** The colours of a picture, each plain: what opens an SVG need not know CSS. */
export interface Theme {
  readonly surface: string;
  readonly text: string;
  readonly muted: string;
  /** Hairlines. */
  readonly border: string;
  /** Frames of swatches, leaders. */
  readonly line: string;
  /** Borders between areas, where the ground does not part them. */
  readonly edge: string;
  /** No agreement, then the classes from few to many. */
  readonly steps: readonly [string, string, string, string, string, string, string];
  readonly models: PerModel<string>;
  /** Losses of a change, the larger first. */
  readonly losses: readonly [string, string];
}

/** The elements' default colours (styles/tokens.ts) on a light ground, mixed. */
export const LIGHT: Theme = {
  surface: '#ffffff',
  text: '#1c1b22',
  muted: '#5b5966',
  border: '#d6d4de',
  line: '#77738a',
  edge: '#3e3c49',
  steps: ['#f4f3f6', '#dcd6f0', '#bab1e0', '#978acd', '#6452a1', '#443279', '#24104f'],
  models: {
    'warrant-service': '#cac1e9',
    'jail-enforcement': '#775cbc',
    'task-force': '#26115a',
  },
  losses: ['#a5530a', '#f5c58b'],
};

/** The same on a dark ground. */
export const DARK: Theme = {
  surface: '#121212',
  text: '#eeedf2',
  muted: '#b1aebd',
  border: '#3c3a47',
  line: '#8b879c',
  edge: '#c5c3cf',
  steps: ['#222129', '#33275c', '#4e407e', '#6c5ca4', '#9f8ed5', '#c1b5e9', '#e9dfff'],
  models: {
    'warrant-service': '#3a2f64',
    'jail-enforcement': '#8a73ce',
    'task-force': '#e9dfff',
  },
  losses: ['#f7b267', '#6b3d0c'],
};

/** Named fonts of like widths first, so that lines break where they were measured. */
export const PLAIN_FONT = "'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', sans-serif";
