import {LEVELS, MODELS, type Agency, type Agreement} from '../../../src/data/model.ts';
import {agencyIdentity} from '../lib/agency-identity.ts';
import {groupBy} from '../lib/group-by.ts';

/** Groups agreements by agency, in the order of state, level, first county code and name. */
export function groupAgencies(agreements: readonly Agreement[]): Agency[] {
  const groups = groupBy(agreements, ({state, agency}) => agencyIdentity(state, agency));
  return [...groups.values()].map(toAgency).sort(byPlace);
}

function toAgency(group: readonly Agreement[]): Agency {
  const [first] = group as [Agreement, ...Agreement[]];
  const sorted = [...group].sort((a, b) => MODELS.indexOf(a.model) - MODELS.indexOf(b.model));
  return {
    name: first.agency,
    state: first.state,
    level: first.level,
    counties: [...new Set(group.flatMap(({counties}) => counties))].sort(),
    agreements: sorted.map(({model, signed}) => ({model, signed})),
  };
}

function byPlace(a: Agency, b: Agency): number {
  return (
    compare(a.state, b.state) ||
    LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
    compare(a.counties[0] ?? '', b.counties[0] ?? '') ||
    compare(a.name, b.name)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
