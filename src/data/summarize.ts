import {perModel, type Agency, type Model, type StateSummary} from './model.ts';

/** A summary that is still being counted. */
interface Count {
  readonly state: string;
  readonly byModel: Record<Model, number>;
  agencies: number;
  readonly counties: Record<Model | 'all', number>;
}

/** Agreements, agencies and covered counties per state, in the order the states appear. */
export function summarize(agencies: readonly Agency[]): ReadonlyMap<string, StateSummary> {
  const states = new Map<string, Count>();
  const covered = new Set<string>();
  for (const agency of agencies) {
    const summary = states.get(agency.state) ?? emptySummary(agency.state);
    states.set(agency.state, summary);
    summary.agencies++;
    for (const {model} of agency.agreements) summary.byModel[model]++;
    if (agency.level === 'county') coverCounties(summary, agency, covered);
  }
  return states;
}

/** A summary of no agencies. */
function emptySummary(state: string): Count {
  return {
    state,
    byModel: perModel(() => 0),
    agencies: 0,
    counties: {all: 0, ...perModel(() => 0)},
  };
}

function coverCounties(summary: Count, agency: Agency, covered: Set<string>): void {
  for (const county of agency.counties) {
    cover(covered, county, () => summary.counties.all++);
    for (const {model} of agency.agreements) {
      cover(covered, `${county} ${model}`, () => summary.counties[model]++);
    }
  }
}

function cover(covered: Set<string>, key: string, count: () => void): void {
  if (covered.has(key)) return;
  covered.add(key);
  count();
}
