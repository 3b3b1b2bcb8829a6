/** How far the national picture leans a state over: its projection has one middle, and north is up only there. */
import {geoCentroid} from 'd3-geo';
import type {Position} from 'geojson';
import type {Area} from './area.ts';
import {nationalMove} from './placing.ts';
import type {Move} from './rings.ts';

/** Far enough for a slope, near enough for the meridian to be straight. */
const STEP_DEGREES = 0.05;
const DEGREES = 180 / Math.PI;
/** Tenths of a degree: less is not seen. */
const DIGITS = 1;

/**
 * Measures the angle between up and north at a state's middle in the national picture (the projection's
 * convergence), in degrees; positive where north lies to the right.
 */
export function leanOf(state: Area): number {
  const move = nationalMove(state);
  const [longitude, latitude] = geoCentroid(state);
  const [x, y] = move([longitude, latitude]);
  const [northX, northY] = move([longitude, latitude + STEP_DEGREES]);
  const lean = Math.atan2(northX! - x!, y! - northY!) * DEGREES;
  // No "-0", which would be another file.
  return Number(lean.toFixed(DIGITS)) || 0;
}

/** Makes the turn of a picture by so many degrees, clockwise, about its origin. */
export function turnBy(degrees: number): Move {
  const [sin, cos] = [Math.sin(degrees / DEGREES), Math.cos(degrees / DEGREES)];
  return ([x, y]: Position) => [x! * cos - y! * sin, x! * sin + y! * cos];
}
