import {stateNames} from '../../data/state-names.generated.ts';
import type {NameMessages} from '../messages.ts';

/** Names of models, places and kinds of agencies in English. */
export const enNames: NameMessages = {
  placeName: name => name,
  levelNames: {
    state: 'State',
    county: 'County',
    municipal: 'City or town',
    campus: 'Campus',
    port: 'Airport or port',
    regional: 'Regional',
    'constable-district': 'Constable district',
    'judicial-district': 'Judicial district',
    other: 'Other',
  },
  placeIn: (place, state) => `${place}, ${state}`,
  originalModelNames: {'warrant-service': '', 'jail-enforcement': '', 'task-force': ''},
  power: {
    'warrant-service': 'limited powers',
    'jail-enforcement': 'more powers',
    'task-force': 'most powers',
  },
  noAgreementHere: 'No agreement on this list',
  stateNames,
};
