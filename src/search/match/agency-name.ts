import type {Place} from '../places/places.ts';
import {
  ATTORNEY,
  CONSTABLE,
  JAIL,
  MARSHAL,
  PATROL,
  POLICE,
  SAFETY,
  SHERIFF,
} from '../text/words.ts';

/** Titles of agencies whose own names we don't have. */
const TITLES: readonly [number, string][] = [
  [SHERIFF, 'Sheriff'],
  [JAIL, 'Jail'],
  [SAFETY, 'Public Safety'],
  [CONSTABLE, 'Constable'],
  [MARSHAL, 'Marshal'],
  [ATTORNEY, 'Attorney'],
  [PATROL, 'Patrol'],
  [POLICE, 'Police'],
];

/** Names an agency of a place by its kind: "Dallas Police Department", "Harris County Sheriff". */
export function agencyName(place: Place, roles: number): string {
  const title = TITLES.find(([role]) => role & roles)?.[1] ?? 'Police';
  return `${place.name} ${title}${place.kind === 'city' && title === 'Police' ? ' Department' : ''}`;
}

/**
 * Writes words of a query as a name: "california highway patrol" → "California Highway Patrol".
 */
export function titleCase(words: string): string {
  return words.replace(/\b(?!of\b|and\b|the\b)[a-z]/g, letter => letter.toUpperCase());
}
