import type {Gazetteer} from '../../reference/counties.ts';
import type {PlaceTable} from '../../reference/place-table.ts';

const BODY =
  /\s+(?:police(?: services?)?(?: departe?ment| dept\.?)?|public safety(?: department)?|department of (?:public safety|police)|marshal'?s? office|marshal)\s*$/i;
const PREFIX = /^(?:city|town|village|borough) of\s+/i;
const SUFFIX = /\s+(?:city|village|town|borough)$/i;
// Pennsylvania alone has 25 Washington Townships; post offices say nothing of them.
const TOWNSHIP = /\b(?:township|twp|regional|county)\b/i;

/** Reads the town from the name of its police; null when the name is no town's. */
export function townName(agency: string): string | null {
  if (!BODY.test(agency) || TOWNSHIP.test(agency)) return null;
  return agency.replace(BODY, '').replace(PREFIX, '').trim() || null;
}

/**
 * Finds the one county of a town; undefined when the table has no such town, or puts it, or several
 * of that name, in more than one.
 */
export function inferTownCounty(
  places: PlaceTable,
  gazetteer: Gazetteer,
  state: string,
  agency: string,
): string | undefined {
  const town = townName(agency);
  if (!town) return undefined;
  const whole = places.counties(state, town);
  const found = whole.length > 0 ? whole : places.counties(state, town.replace(SUFFIX, ''));
  return found.length === 1 && gazetteer.county(found[0]!) ? found[0] : undefined;
}
