import {formatsOf} from '../format.ts';
import type {AdviceMessages} from '../messages.ts';
import {withArticle} from './places.ts';

const {date, number, shortDate} = formatsOf('en-US');

/** Advice in English. */
export const enAdvice: AdviceMessages = {
  nearestSpellings: 'Did you mean',
  severalCounties: city =>
    `Parts of ${city} lie in other counties. If yours does, look up your county or ZIP code.`,
  signedDate: iso => `Signed ${date(iso)}`,
  signedInRow: iso => `Signed ${shortDate(iso)}`,
  signedUnknown: 'ICE gives no date',
  documentLink: 'Agreement (PDF)',
  addendumLink: 'Addendum (PDF)',
  documentNotPosted: 'Agreement not posted by ICE',
  documentLabel: (agency, model) => `${agency}, ${model}`,
  withoutHeading: 'Not on ICE’s list',
  stateAgenciesHeading: (state, isTerritory) =>
    isTerritory ? `Agencies of ${withArticle(state)}` : `${state} state agencies`,
  aroundHeadings: {
    part: 'In parts of this city that lie in other counties',
    county: 'Others in this county that have signed',
    campus: 'Campuses, airports and ports here that have signed',
    town: 'Other local agencies nearby that have signed',
  },
  othersOfThatName: 'Other places with that name',
  showAgencies: agencies =>
    agencies === 1 ? 'Show the agency' : `Show the ${number(agencies)} agencies`,
  showMoreAgencies: agencies => `Show ${number(agencies)} more`,
  appliedFor: models => `Applied for: ${models.join(', ')}`,
  pendingList: iso => `ICE’s list of applications, ${date(iso)}`,
  lawHeading: 'State law',

  stateCautions: {
    MD: 'In Maryland, which banned these agreements in February 2026, sheriffs may still set their own policies (reported by WMAR, February 12, 2026).',
    NM: 'A state ban is not proof either. New Mexico’s ban began on May 20, 2026, but two agreements there were still in the counts of ICE’s list of October 9, 2026.',
    NY: 'A state ban is not proof either. After New York’s ban, one agreement there was still in the counts of ICE’s list of October 9, 2026.',
  },
  lawNotChecked: state => `We have not checked the law of ${withArticle(state)}.`,
  lawInForce: when => `in effect since ${when}`,
  lawDated: when => when,
  lawConfidence: {
    primary: 'source: the text itself',
    'two-secondary': 'reported by two sources',
    'one-secondary': 'reported by one source',
  },
  lawCheckedOn: iso => `checked ${date(iso)}`,
  lawNotLinked: 'no official text could be linked',

  stepsHeading: 'What you can do',
  stepsFirst: {
    signed:
      'First, ask who can sign or end the agreement here. It may be the sheriff, the police chief, a board or the state.',
    'state-only':
      'First, ask your state lawmakers who can sign or end an agreement of a state agency.',
    applied:
      'Nothing is signed yet. First, ask who decides: the sheriff, the police chief or a board.',
    'not-listed':
      'First, find out: ask your sheriff or police chief, in writing, whether and how they work with ICE.',
  },
  endingHeading: 'How an agreement ends',
  ending: {
    'warrant-service':
      'The standard Warrant Service Officer agreement: either side may end it with 90 days’ notice in writing.',
    'jail-enforcement':
      'The standard Jail Enforcement agreement: the agency may end it by telling ICE in writing. No notice period is set for the agency.',
    'task-force':
      'The standard Task Force agreement: the agency may end it by telling ICE in writing. No notice period is set for the agency.',
  },
  endingNote:
    'The standard agreements have no end date. We read 123 of them, signed from 2019 to July 2025. Newer ones may differ: check the signed agreement.',
  endingFlorida:
    'In Florida, a state board must approve ending a county jail’s agreement (Florida Statutes 908.11).',
  lawmakersToo:
    'State law here tells some agencies to ask for or sign an agreement. So speak with your state lawmakers too.',
  protest: 'Protest',
  protestText: {
    signed:
      'Speak up, peacefully and in public: at a rally, or during public comment at a county commission or city council meeting.',
    'state-only':
      'Speak up, peacefully and in public: at a rally, or when state lawmakers hold a hearing.',
    applied: 'Speak during public comment at a county or city meeting before anything is signed.',
    'not-listed':
      'Go to a county or city meeting. During public comment, ask how officers here work with ICE.',
  },
  protestLink: 'Join a protest',
  petition: 'Petition',
  petitionText: {
    signed: 'Collect names and write to the people who can end the agreement. Ask them to end it.',
    'state-only':
      'Collect names and write to the governor and your state lawmakers. Ask them to end the state agencies’ agreements.',
    applied: 'Collect names and ask decision-makers not to sign.',
    'not-listed': 'Collect names and ask your sheriff and police chief to promise not to sign.',
  },
  petitionLink: 'Sign the petition',
  organize: 'Organize',
  organizeText: {
    signed:
      'Meet with neighbors and local groups. Where the sheriff is elected, ask all who run where they stand. Ask for public records: what does the agreement cost here, and what has ICE paid back?',
    'state-only':
      'Meet with neighbors and local groups. Ask all who run for state office where they stand. Ask for public records on what the state agencies do for ICE here.',
    applied:
      'Meet with neighbors and local groups. Where the sheriff is elected, ask all who run where they stand. Ask for the application as a public record.',
    'not-listed':
      'Meet with neighbors and local groups. Where the sheriff is elected, ask all who run where they stand. Ask for public records on work with ICE.',
  },
  organizeLink: 'Organize with others',
  guides: 'Guides',
  guideQuestions: 'Policing Equity: questions to ask your police',
  guideToolkit: 'ILRC: ending local work with ICE (written before 2025)',
  elsewhere: 'What happened elsewhere',
  elsewhereNotes: [
    'Bucks County, Pennsylvania: voters chose a new sheriff in November 2025, who ended the Task Force agreement on January 14, 2026 (reported by two sources).',
    'Camden, Delaware: the police left a few days after joining. ACLU of Delaware, which reports this, counts over 1,600 messages to leaders from May to July, on Camden and on the bill. A state ban followed on July 14, 2025.',
    'Hamilton County, Tennessee: over 100 people came to a commission meeting on January 28, 2026. The commission said it had no power to end the agreement (reported by one source).',
  ],

  copyAnswer: 'Copy this answer',
  copied: 'Copied',
  copyByHand: 'Copy this text:',
  copySource: (iso, address) =>
    `Source: ICE, list of participating agencies, ${date(iso)}, ${address}`,
};
