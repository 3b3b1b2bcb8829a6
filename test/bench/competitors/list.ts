/** What stands against what: each as one would use it today, for the same map. */

/** Where the shapes of a drawn map are: in the place, in a canvas there, or in a shadow root. */
export type Drawing = 'svg' | 'canvas' | 'shadow';

export interface Competitor {
  readonly id: string;
  readonly name: string;
  /** What is built; null where there is nothing to build. */
  readonly source: string | null;
  readonly drawing: Drawing;
  /** Whether it has a style sheet. */
  readonly hasStyles?: boolean;
  /** Whether it can show other totals. */
  readonly canShow: boolean;
}

const own = (id: string) => `test/bench/competitors/${id}.ts`;

/** The one that ours is held against. */
export const YARDSTICK = 'd3';

/** The same with as few points as the map needs. */
export const SIMPLIFIED = 'd3-simplified';

/** A map of all counties. */
export interface CountyMap {
  readonly id: string;
  readonly name: string;
  readonly isOurs: boolean;
  readonly source: string | null;
}

export const COUNTY_MAPS: readonly CountyMap[] = [
  {id: 'counties-ours', name: '`detail="counties"`', isOurs: true, source: null},
  {
    id: 'counties-d3',
    name: 'D3 by hand, us-atlas as published',
    isOurs: false,
    source: own('counties-with-d3'),
  },
  {
    id: 'counties-plot',
    name: 'Observable Plot',
    isOurs: false,
    source: own('counties-with-plot'),
  },
];

export const COMPETITORS: readonly Competitor[] = [
  {id: 'ours', name: '`<eyes-on-ice-map>`', source: null, drawing: 'shadow', canShow: true},
  {id: 'both', name: 'both our elements', source: null, drawing: 'shadow', canShow: true},
  {
    id: 'd3',
    name: 'D3 by hand, us-atlas as published',
    source: own('d3'),
    drawing: 'svg',
    canShow: true,
  },
  {
    id: 'd3-simplified',
    name: 'D3 by hand, shapes simplified',
    source: own('d3-simplified'),
    drawing: 'svg',
    canShow: true,
  },
  {id: 'plot', name: 'Observable Plot', source: own('plot'), drawing: 'svg', canShow: true},
  {
    id: 'leaflet',
    name: 'Leaflet, no tiles',
    source: own('leaflet'),
    drawing: 'svg',
    hasStyles: true,
    canShow: true,
  },
  {id: 'echarts', name: 'ECharts', source: own('echarts'), drawing: 'canvas', canShow: true},
  {
    id: 'chartjs-geo',
    name: 'Chart.js geo',
    source: own('chartjs-geo'),
    drawing: 'canvas',
    canShow: true,
  },
  {id: 'svg', name: 'SVG in the page (floor)', source: null, drawing: 'svg', canShow: false},
];
