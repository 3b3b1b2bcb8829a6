import {FeedProblem} from './feed-problem.ts';

/** Tells whether a value is acceptable. */
export type Rule = (value: unknown) => boolean;

/** Fields read from an object, before each of them is checked. */
export type Fields = Readonly<Record<string, unknown>>;

const MAX_ROWS = 100_000;
const MAX_TEXT_LENGTH = 200;
const MAX_ADDRESS_LENGTH = 800;
const MAX_COUNTIES = 60;
const MAX_MODELS = 3;

const DATE = /^\d{4}-\d\d-\d\d$/;
const FIPS = /^\d{5}$/;
/**
 * Controls, marks that turn or hide text, halves of characters, and what markup is made of; no space
 * at either end.
 */
const UNFIT = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029<>]|^ | $/u;
const BASE = /^https:\/\/(?:[a-z\d-]+\.)*ice\.gov\/(?:[\w.-]+\/)*$/;
/** Characters of a path alone: such an address stays on the host of its base. */
const RELATIVE = /^[\w.,;()'&+=!$*~%-][\w.,;()'&+=!$*~%/-]*$/;
const ABSOLUTE = /^https:\/\/(?:[a-z\d-]+\.)*ice\.gov\/[\w.,;()'&+=!$*~%/?-]*$/;
/** Keys that mean something to JavaScript itself. */
const UNSAFE_KEYS = ['__proto__', 'constructor', 'prototype'];

/** Days that were found to exist: a list has many dates and few different ones. */
const realDays = new Set<string>();

/** Throws a FeedProblem unless something is right. */
export function need(isRight: boolean, where: string, fault: string): void {
  if (!isRight) throw new FeedProblem('content', `${where} ${fault}`);
}

/** Reads the fields of an object. */
export function fieldsOf(value: unknown, where: string): Fields {
  need(isObject(value), where, 'is missing');
  for (const key of UNSAFE_KEYS) need(!Object.hasOwn(value as object, key), key, 'is no field');
  return value as Fields;
}

/** Checks a list: each item by a rule, and the length where one is given. */
export function each<T>(
  value: unknown,
  where: string,
  rule: Rule,
  fault: string,
  length?: number,
): readonly T[] {
  if (!Array.isArray(value)) throw new FeedProblem('content', `${where} is no list`);
  need(value.length <= MAX_ROWS, where, 'is too long');
  need(length === undefined || value.length === length, where, `has not ${length} items`);
  const wrong = value.findIndex(item => !rule(item));
  need(wrong < 0, `${where}, item ${wrong}`, fault);
  return value as T[];
}

/** Tells whether a value is an object, and no list. */
export function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Tells whether a value is plain text, as names and titles are. */
export function isText(value: unknown): boolean {
  if (typeof value !== 'string' || value === '' || value.length > MAX_TEXT_LENGTH) return false;
  return !UNFIT.test(value);
}

/** Tells whether a value is the ISO date of a day that exists. */
export function isDate(value: unknown): value is string {
  if (realDays.has(value as string)) return true;
  if (!matches(value, DATE)) return false;
  const time = Date.parse(`${value}T00:00Z`);
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
  if (isReal) realDays.add(value);
  return isReal;
}

/** Tells whether a value is the address of a folder on ice.gov. */
export function isBase(value: unknown): boolean {
  return matches(value, BASE);
}

/** Tells whether a value is an address on ice.gov, or null. */
export function isAddress(value: unknown): boolean {
  return value === null || matches(value, RELATIVE) || matches(value, ABSOLUTE);
}

/** Tells whether a value can be an agency's count of agreements: it has each model once. */
export function isHeld(value: unknown): boolean {
  return isCount(value) && (value as number) >= 1 && (value as number) <= MAX_MODELS;
}

export function isCount(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0;
}

export function isFips(value: unknown): boolean {
  return matches(value, FIPS);
}

export function isCounties(value: unknown): boolean {
  return Array.isArray(value) && value.length <= MAX_COUNTIES && value.every(isFips);
}

/** Makes a rule that accepts some words. */
export function isIn(words: Iterable<string>): Rule {
  const known = new Set<unknown>(words);
  return value => known.has(value);
}

function matches(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && value.length <= MAX_ADDRESS_LENGTH && pattern.test(value);
}
