import {MODELS} from '../../data/model.ts';
import type {ModelChoice} from '../../data/vocabulary.ts';
import {nationCounties} from '../../geo/nation-counties.ts';
import type {Messages} from '../../i18n/messages.ts';
import {countPlaces} from '../choropleth/choropleth.ts';
import {noneOf} from '../choropleth/labels.ts';
import type {CountyClass} from '../opened/county/county-classes.ts';
import type {StateCover} from '../opened/county/county-cover.ts';

/** Classes of the map of all counties, from none to the strongest; those without members too. */
export function nationClasses(
  cover: StateCover,
  model: ModelChoice,
  messages: Messages,
): readonly CountyClass[] {
  const total = nationCounties().size;
  const covered = [...nationCounties().keys()].flatMap(fips => cover.counties.get(fips) ?? []);
  const count = (counties: number) => messages.countiesCount(counties, 'county');
  const states = new Set(cover.statewide.map(({state}) => state));
  return [
    {
      mark: 'area',
      model: null,
      label: noneOf(messages.noCountyAgreement, model, messages),
      count: count(total - covered.length),
    },
    {
      mark: 'dot',
      model: MODELS.at(-1)!,
      label: messages.townOnly,
      count: count(covered.filter(({own}) => !own).length),
    },
    ...MODELS.filter(one => model === 'all' || model === one).map(one => ({
      mark: 'area' as const,
      model: one,
      label: messages.shortModelNames[one],
      count: count(covered.filter(({own}) => own === one).length),
    })),
    {
      mark: 'band',
      model: MODELS.at(-1)!,
      label: messages.stateAgenciesKey,
      count: messages.legendPlaces(countPlaces(states)),
    },
  ];
}
