/**
 * What only an opened state needs, as one part that is loaded when the first state is opened.
 */
export {loadCounties} from '../geo/counties.ts';
export {renderCountyMap} from './county-map.ts';
