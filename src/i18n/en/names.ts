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
  worksInPrisons: isTerritory => `works in the ${isTerritory ? 'territory' : 'state'}’s prisons`,
  noAgreementHere: 'No agreement on this list',
  stateNames,
  modelExplanations: {
    all: 'A 287(g) agreement lets trained local officers do some of the work of an immigration officer. The models go from limited to most powers.',
    'warrant-service':
      'In the jail, officers arrest people on ICE’s administrative warrants (2025 agreement form): people whom ICE has already picked out and who are due for release. They may not question anyone about immigration status.',
    'jail-enforcement':
      'In the jail, officers may question people held there about immigration status, start their removal case for ICE and serve immigration warrants.',
    'task-force':
      'During ordinary police work, trained officers may question people about immigration status and make some immigration arrests, under ICE supervision.',
  },
};
