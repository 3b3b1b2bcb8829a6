import {countyAt, type Located} from '../../geo/locate.ts';
import {townsNear, type TownNear} from '../../geo/towns/towns-near.ts';
import {enPosition} from '../../i18n/en/position.ts';
import {esPosition} from '../../i18n/es/position.ts';
import type {LocateProblem} from '../../data/vocabulary.ts';

/** Words of this part. */
export const words = {en: enPosition, es: esPosition};

/** Greatest age of a position that is still used: a county is large. */
const MAXIMUM_AGE_MS = 600_000;
const TIMEOUT_MS = 20_000;

/** Problems by the `code` of a GeolocationPositionError. */
const PROBLEMS: readonly LocateProblem[] = ['unavailable', 'denied', 'unavailable', 'timeout'];

/** County that the device is in, and towns whose points are near. */
export interface Whereabouts extends Located {
  readonly towns: readonly TownNear[];
}

/** Finds where the device is. The position leaves neither this function nor the device. */
export async function findWhereabouts(
  geolocation: Geolocation | undefined = navigator.geolocation,
  matchCounty: typeof countyAt = countyAt,
): Promise<Whereabouts | LocateProblem> {
  if (!geolocation) return 'unavailable';
  const coords = await ask(geolocation).catch(problemOf);
  if (typeof coords === 'string') return coords;
  try {
    const {longitude, latitude, accuracy} = coords;
    const county = await matchCounty(longitude, latitude, accuracy);
    return county ? {...county, towns: townsNear({x: longitude, y: latitude})} : 'outside';
  } catch {
    return 'missing';
  }
}

function ask(geolocation: Geolocation): Promise<GeolocationCoordinates> {
  return new Promise((done, fail) => {
    geolocation.getCurrentPosition(({coords}) => done(coords), fail, {
      maximumAge: MAXIMUM_AGE_MS,
      timeout: TIMEOUT_MS,
    });
  });
}

function problemOf(error: unknown): LocateProblem {
  const code = (error as Partial<GeolocationPositionError> | null)?.code;
  return PROBLEMS[code ?? 0] ?? 'unavailable';
}
