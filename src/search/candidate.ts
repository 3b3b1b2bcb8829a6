import type {Body} from './create-index.ts';
import type {Place} from './places.ts';

/** What a query can be answered with. */
export type Target =
  | {readonly kind: 'state'; readonly state: string}
  | {readonly kind: 'place'; readonly state: string; readonly place: Place}
  | {readonly kind: 'zip'; readonly state: string; readonly zip: string; readonly place: Place}
  | {
      /** Bodies on the list that go by one name. */
      readonly kind: 'bodies';
      readonly state: string;
      readonly bodies: readonly Body[];
      readonly place: Place | undefined;
    }
  | {
      /** A body that is not on the list, of a place or of the state itself. */
      readonly kind: 'missing';
      readonly state: string;
      readonly name: string;
      /** Kinds of bodies, as bits. */
      readonly roles: number;
      readonly place: Place | undefined;
    };

/** One target answers the query; several leave it open; guesses are near spellings only. */
export interface Found {
  readonly targets: readonly Target[];
  /** Other places of that name. */
  readonly others: readonly Target[];
  readonly isGuess: boolean;
}

/** A reading's result, and how well it fits. */
export interface Match {
  readonly score: number;
  readonly targets: readonly Target[];
  readonly others: readonly Target[];
}

/** Bodies that answer together. */
export const toBodies = (bodies: readonly Body[]): Target => ({
  kind: 'bodies',
  state: bodies[0]!.agency.state,
  bodies,
  place: undefined,
});

/** Tells targets apart. */
export function targetId(target: Target): string {
  if (target.kind === 'state') return target.state;
  if (target.kind === 'zip') return target.zip;
  if (target.kind === 'bodies') return target.bodies.map(({full}) => target.state + full).join();
  const place = target.place ? target.place.kind + target.place.key + target.place.fips[0] : '';
  return `${target.kind} ${target.state} ${place} ${target.kind === 'missing' ? target.roles : ''}`;
}
