import {lazy} from '../../lib/lazy.ts';
import type {LookUpMessages} from '../messages.ts';
import {count, date, number} from './counts.ts';
import {withArticle} from './places.ts';

const listFormat = lazy(() => new Intl.ListFormat('en-US'));

function agreementsSigned(value: number): string {
  return value === 1 ? 'an agreement' : count(value, 'agreement', 'agreements');
}

function have(signers: number): string {
  return signers === 1 ? 'has' : 'have';
}

/** Names agencies, or counts them where they are many. */
function signers(agencies: number, names: readonly string[]): string {
  const who = names.length > 0 ? listFormat().format(names) : `${number(agencies)} other agencies`;
  return `${who} ${have(agencies)} signed.`;
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
    `Yes. ${agency} has signed ${agreementsSigned(agreements)} with ICE.`,
  signedNamesakes: (agencies, agreements) =>
    `Yes. ${number(agencies)} agencies with that name have signed ${agreementsSigned(agreements)} with ICE.`,
  signedIn: (place, agencies, agreements) =>
    `In ${withArticle(place)}, ${agencies === 1 ? 'one agency' : `${number(agencies)} agencies`} ${have(agencies)} signed ${agreementsSigned(agreements)} with ICE.`,
  bodyName: (_role, name) => name,
  bodySigned: (body, agreements) => `${body}: signed ${agreementsSigned(agreements)} with ICE.`,
  bodyNotListed: body => `${body}: not on ICE’s list.`,
  bodyUnder: (body, agency, agreements) =>
    `${body}: on ICE’s list as ${agency}, with ${agreementsSigned(agreements)}.`,
  bodyMayBeUnder: (body, agency) => `${body}: may be part of ${agency}, which is on ICE’s list.`,
  bodyApplied: body => `${body}: has applied to ICE. No agreement is on ICE’s list yet.`,
  namedNotListed: (_role, name) => `${name} is not on ICE’s list.`,
  othersSigned: (police, others) => {
    const parts = [
      police && count(police, 'city or town police department', 'city and town police departments'),
      others && count(others, 'other agency', 'other agencies'),
    ];
    return `${parts.filter(Boolean).join(' and ')}: signed ${police + others === 1 ? 'an agreement' : 'agreements'} with ICE.`;
  },
  placeNotListed: place => `We found no agency in ${withArticle(place)} on ICE’s list.`,
  zipNotListed: zip => `We found no agency on ICE’s list for ZIP code ${zip}.`,
  appliedVerdict: (agency, agencies) =>
    agency
      ? `${agency} has applied to ICE. No agreement is on ICE’s list yet.`
      : `${number(agencies)} agencies here have applied to ICE. No agreement is on ICE’s list yet.`,
  choiceVerdict: 'Which one do you mean?',
  unknownVerdict: 'We couldn’t find that place or agency.',
  unknownHint: 'Try the county, the city with its state, or a ZIP code.',
  emptyQuery: 'Type a county, city, ZIP code or agency first.',
  listOf: iso => `ICE’s list of ${date(iso)}`,
  zipPlace: (zip, city, county) =>
    `ZIP code ${zip}${city ? ` (${city})` : county ? `, ${county}` : ''}`,
  zipCaution: county =>
    county
      ? `Probably ${county}: we go by the middle of the ZIP code, and a ZIP code can cross county lines.`
      : 'We go by the middle of the ZIP code, and a ZIP code can cross county lines.',
  zipOutsideTowns:
    'Town police are not told here: the middle of this ZIP code lies outside the towns that we can place. Look up your town by its name.',
  positionOutsideTowns:
    'Town police are not told here: your position lies outside the towns that we can place. Look up your town by its name.',
  militaryMail:
    'This ZIP code belongs to military mail, which lies in no county. Try the county or city instead.',
  alsoInParts: (place, agencies, names) => `In parts of ${place}, ${signers(agencies, names)}`,
  alsoNearby: (agencies, names) => `Nearby, ${signers(agencies, names)}`,
  stateAgencies: (state, everywhere, inPrisons, isTerritory) => {
    const land = isTerritory ? 'territory' : 'state';
    const first = everywhere || inPrisons;
    const who = isTerritory
      ? `${first === 1 ? 'One agency' : `${number(first)} agencies`} of ${withArticle(state)}`
      : `${first === 1 ? 'One' : number(first)} ${state} state ${first === 1 ? 'agency' : 'agencies'}`;
    const prisons = `in the ${land}’s prisons`;
    if (!everywhere) {
      const works = first === 1 ? 'its agreement works' : 'their agreements work';
      return `${who} ${have(first)} signed; ${works} ${prisons}.`;
    }
    const acts = `${who} ${have(first)} signed; ${first === 1 ? 'it acts' : 'they act'} in the whole ${land}.`;
    if (!inPrisons) return acts;
    return `${acts} ${inPrisons === 1 ? 'One more works' : `${number(inPrisons)} more work`} ${prisons}.`;
  },
  notOnList: 'not on ICE’s list',
  caution:
    'This is not proof that officers here don’t work with ICE. They don’t need an agreement to contact ICE.',
  cautionBeside: 'Not being on the list is no proof that officers don’t work with ICE.',
  adviceNotLoaded: 'Dates, documents, state law and what you can do could not be loaded.',
  helpHeading: 'Get help',
  lookingFirstIn: state => `Looking first in ${withArticle(state)}`,
  lookEverywhere: 'Look in all states',
};
