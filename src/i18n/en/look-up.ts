import type {LookUpMessages} from '../messages.ts';
import {count, date, number} from './counts.ts';
import {withArticle} from './places.ts';

function stateAgencies(agencies: number, state: string): string {
  return agencies === 1
    ? `one state agency that acts everywhere in ${withArticle(state)} is`
    : `${number(agencies)} state agencies that act everywhere in ${withArticle(state)} are`;
}

/** Words of the look-up's suggestions and verdicts in English. */
export const enLookUp: LookUpMessages = {
  suggestions: 'Suggestions',
  suggestionCount: value =>
    value
      ? `${count(value, 'suggestion', 'suggestions')}. Use the up and down arrows.`
      : 'No suggestions. Press Enter to look it up.',
  placeKinds: {
    agency: 'Agency',
    county: 'County',
    city: 'City or town',
    zip: 'ZIP code',
    state: 'State',
  },
  placesMissing: 'City and ZIP search is not available here.',
  locating: 'Finding your county…',
  locateMissing: 'The county map could not be loaded. You can type your county instead.',
  signedOne: (agency, agreements) =>
    `Yes. ${agency} has signed ${agreements === 1 ? 'an agreement' : count(agreements, 'agreement', 'agreements')} with ICE.`,
  signedNamesakes: (agencies, agreements) =>
    `Yes. ${number(agencies)} agencies of this name have signed ${count(agreements, 'agreement', 'agreements')} with ICE.`,
  signedHere: (agencies, agreements) =>
    `Yes. ${number(agencies)} agencies here have signed ${count(agreements, 'agreement', 'agreements')} with ICE.`,
  signedCounty: (county, agencies, agreements) =>
    `Yes. ${number(agencies)} agencies in ${county} have signed ${count(agreements, 'agreement', 'agreements')} with ICE.`,
  signedState: (state, agencies, agreements) =>
    `Yes. In ${withArticle(state)}, ${agencies === 1 ? 'one agency has' : `${number(agencies)} agencies have`} signed ${agreements === 1 ? 'an agreement' : count(agreements, 'agreement', 'agreements')} with ICE.`,
  bodyName: (_role, name) => name,
  bodyNotListed: body => `${body} is not on ICE’s list.`,
  placeNotListed: place => `We found no agency of ${withArticle(place)} on ICE’s list.`,
  bodyStateOnly: (body, agencies, state) =>
    `${body} is not on ICE’s list, but ${stateAgencies(agencies, state)}.`,
  placeStateOnly: (place, agencies, state) =>
    `No local agency of ${place} is on ICE’s list, but ${stateAgencies(agencies, state)}.`,
  appliedVerdict: (agency, agencies) =>
    agency
      ? `${agency} has applied to ICE. No agreement is on ICE’s list yet.`
      : `${number(agencies)} agencies here have applied to ICE. No agreement is on ICE’s list yet.`,
  choiceVerdict: 'Which one do you mean?',
  unknownVerdict: 'We don’t know a place or agency of this name.',
  unknownHint: 'Try the county, the city with its state, or a ZIP code.',
  listOf: iso => `ICE’s list of ${date(iso)}`,
  zipPlace: (zip, city) => (city ? `ZIP code ${zip} (${city})` : `ZIP code ${zip}`),
  zipCaution:
    'This is probably your county: we go by the middle of the ZIP code, and a ZIP code can cross county lines.',
  notOnList: 'not on ICE’s list',
  caution:
    'This is not proof that officers here do not work with ICE. They need no agreement to contact ICE.',
  adviceNotLoaded: 'Dates, documents, state law and what you can do could not be loaded.',
  helpHeading: 'Get help',
  lookingFirstIn: state => `Looking first in ${withArticle(state)}`,
  lookEverywhere: 'Look in all states',
};
