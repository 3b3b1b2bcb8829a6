import type {ElementName} from '../../src/embed/frame-constants.ts';
import type {Choices} from './choices.ts';

/** Widths of a column that the builder takes, in px. */
export const COLUMN_LIMITS_PX = {least: 240, most: 2000} as const;

/** Heights that elements need in the host's column, in em of the host's text. */
export type Heights = Readonly<Partial<Record<ElementName, number>>>;

/** The width of the host's column in px; null where none is given, or none that can be. */
export function columnOf({column = ''}: Choices): number | null {
  const {least, most} = COLUMN_LIMITS_PX;
  const width = Number(column);
  return /^\d+$/.test(column.trim()) && width >= least && width <= most ? width : null;
}

/** Says of a width that can't be one what is accepted; empty where there is nothing to say. */
export function columnSlip(choices: Choices): string {
  const {least, most} = COLUMN_LIMITS_PX;
  const {column = ''} = choices;
  return column !== '' && columnOf(choices) === null
    ? `Left out: ${column} is no whole number from ${least} to ${most}.`
    : '';
}

const NAMES: Readonly<Record<ElementName, string>> = {map: 'map', check: 'look-up'};

/** Tells what room the code keeps free, and for what column. */
export function heightWords(choices: Choices, heights: Heights): string {
  const column = columnOf(choices);
  const told = (Object.keys(NAMES) as ElementName[])
    .filter(name => heights[name] !== undefined)
    .map(name => `the ${NAMES[name]} needs ${heights[name]}em`);
  return column === null || told.length === 0
    ? 'The code keeps room for a column of any width. Give the width of yours under “Size”, and it keeps what is needed there.'
    : `In a column of ${column} px ${told.join(', ')}: the code keeps that free, so that nothing below it moves.`;
}
