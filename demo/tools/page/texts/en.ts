import type {Texts} from '../texts.ts';

/** The page in English. */
export const en: Texts = {
  title: 'Who works with ICE?',
  feedTitle: 'What changed on ICE’s list',
  description:
    'What a 287(g) agreement is, who signed one, who pays, what state law says, and whether your sheriff or police take part.',
  skip: 'Skip to the look-up',
  kicker: '287(g) agreements, explained',
  deck: 'A part of federal immigration law lets a sheriff, a police department or a state agency sign up to do some of the work of immigration officers. Here is what that means, where it is so, and what you can do.',
  contents: 'On this page',
  figures: {
    agreements: 'agreements',
    agencies: 'agencies that hold them',
    places: territories =>
      territories === 1 ? 'states and 1 territory' : `states and ${territories} territories`,
    note: ({asOf}) =>
      `ICE’s list of ${asOf}. An agency may hold several agreements.[^this-list] A copy of mid-September 2026 had 2,510 agreements (reported by a public archive of the lists).[^newer]`,
  },
  footnote: number => `Source ${number}`,
  back: number => `Back to where the text uses source ${number}`,

  what: {
    heading: 'What is it?',
    text: laws => [
      'Section 287(g) is part of federal immigration law, added in 1996. It lets the federal government make a written agreement with a state, or any part of a state. Trained local officers may then do some of the work of an immigration officer, under the supervision of U.S. Immigration and Customs Enforcement (ICE).[^law]',
      'Federal law, since 1996, leaves the choice to states and local governments. It also says that officers need no agreement to contact or otherwise cooperate with immigration authorities.[^choice]',
      `Some states have since made the choice for their agencies. Of those whose law we have checked, ${laws.mandate} tell some agencies to sign, ${laws['request-required']} tell some to ask or try, and ${laws.ban} bar agreements, ${laws.byListsOnly} of them by published lists alone.[^state-laws] Two of these laws are before federal courts: New York’s ban is being fought, and Virginia’s conditions are blocked for the time being.[^state-laws] So it is not always voluntary, and not always allowed: [see your state](#state-law).`,
    ],
    growth: ({asOf, agreements}) => [
      `Every copy of ICE’s list from July 2024 to February 15, 2025 had 135 agreements; the list of the morning of July 7, 2025 had 777.[^lists] The list of ${asOf} had ${agreements}.[^this-list] ICE’s list of October 9, 2026 had 2,654, as two public archives counted it.[^newer] The busiest quarter so far was from April to June 2026: 409 agencies joined (reported by one source).[^busiest]`,
      'It has shrunk before: ICE ended seven Arizona task force agreements in June 2012 and cancelled the other 32 task force agreements in December 2012 (reported by two sources).[^ended-2012]',
    ],
    chart: {
      title: 'Agreements on ICE’s list, month by month',
      caption: 'Agreements on ICE’s last list of each month.[^this-list]',
      told: (from, to) =>
        `A line that stays low and flat from ${from.when} (${from.agreements}) through January 2025, then climbs steeply to ${to.agreements} on ${to.when}.`,
    },
  },

  models: {
    heading: 'Three models',
    lead: 'Every agreement is made under one of three models. They differ in what officers may do, and where. The weakest comes first.',
    rows: {
      may: 'Officers may',
      where: 'Where',
      training: 'Training',
      ends: 'How it ends',
    },
    each: {
      'warrant-service': {
        may: 'Arrest people on ICE’s administrative warrants, and serve removal warrants: people whom ICE has already picked out, when they are due for release (2025 form).[^warrant-service] They may not question anyone about immigration status (ICE, 2019).[^no-questions]',
        where: 'In the agency’s own jail.',
        training: 'Half a day to a day (reported by two sources, which differ).[^warrant-training]',
        ends: 'Either side may end it, on **90 days’ written notice**; sooner only for urgent public safety (forms of 2019 to July 2025).[^endings]',
      },
      'jail-enforcement': {
        may: 'Question people held in the jail about immigration status, start their removal case for ICE, and serve immigration warrants (2025 form).[^jail-enforcement]',
        where: 'In the jail, while on duty there.',
        training:
          'ICE described a four-week course for 287(g) officers in 2008.[^jail-training] We found no confirmed length for today’s.',
        ends: 'The agency tells ICE’s local field office **in writing**. No notice period is set for the agency (forms of 2020 to July 2025).[^endings]',
      },
      'task-force': {
        may: 'Question anyone they believe to be an immigrant about the right to be in the country, arrest some people without a warrant, serve immigration warrants, and write charging papers and detainers for ICE (2025 form).[^task-force]',
        where: 'During ordinary police work.',
        training:
          '40 hours, says DHS, ICE’s department; before 2025, about a month (reported by two sources).[^task-force-training] It may be online or recorded (2025 form).[^training-form]',
        ends: 'The agency tells ICE’s local field office **in writing**. No notice period is set for the agency (33 of the 34 forms of 2025 that we read).[^endings]',
      },
    },
    notes: [
      'None of the standard agreements has an end date. We read 123 of them, signed from 2019 to July 2025.[^endings] Newer ones may differ: read the signed agreement, which the map and the look-up link to.',
      'In both jail models a person may be kept at most 48 hours after transfer to ICE custody, unless the jail has a paid detention contract (2025 forms).[^hold-limit]',
      'Task Force officers must be U.S. citizens with at least two years in the agency’s work (2025 form).[^nominees] On September 2, 2025, DHS counted 8,501 of them as trained.[^trained]',
    ],
    stairs: {
      title: 'Three models as steps of power',
      told: 'Warrant Service Officer, one step: arrest on ICE’s warrants, in the jail. Jail Enforcement Model, three steps: also question people about status and start removal cases, in the jail. Task Force Model, four steps: also arrest some people without a warrant, during ordinary police work.',
      caption: 'Each step is a power that the agreement gives to trained officers.',
      powers: [
        ['Arrest on ICE’s', 'warrants'],
        ['Question people', 'about status'],
        ['Start removal', 'cases for ICE'],
        ['Arrest some people', 'without a warrant'],
      ],
      names: {
        'warrant-service': ['Warrant Service', 'Officer'],
        'jail-enforcement': ['Jail Enforcement', 'Model'],
        'task-force': ['Task Force', 'Model'],
      },
      inJail: 'in the jail',
      onPatrol: ['during ordinary', 'police work'],
    },
  },

  pays: {
    heading: 'Who pays?',
    lead: 'The law of 1996 says that the work is done “at the expense of the State or political subdivision”.[^expense] What ICE offers has changed.',
    before: {
      title: 'Before: what the agreements say',
      text: [
        'The local agency pays its officers’ salaries, benefits and overtime, also while they are being trained (2025 forms).[^costs]',
        'ICE pays the travel to training for Task Force and Jail Enforcement officers. For Warrant Service Officers the agency pays that too (2025 forms).[^costs]',
      ],
    },
    since: {
      title: 'Since October 1, 2025: what ICE offers[^repay]',
      text: [
        'For “each eligible trained 287(g) officer”, DHS announced on September 2, 2025: to repay yearly salary and benefits, and overtime up to 25% of the annual salary. For Task Force officers alone: $500, $750 or $1,000 per quarter, tied to finding people whom ICE names.[^repay]',
        'Also up to $7,500 per officer for equipment, and up to $100,000 for vehicles for qualified agencies (reported by two sources, 2026).[^equipment]',
        'We found no offer that names the two jail models, and no official national total of what was paid, by November 2026.[^no-offer] The advocacy group FWD.us estimates at least $137 million by February 2026 (reported by the group itself).[^estimate]',
      ],
    },
    ask: 'An offer is not a payment. **Ask what it costs here, and what ICE has repaid.** A [public records request](#organize) can ask both.',
  },

  affected: {
    heading: 'Who is affected?',
    lead: 'We can cite no recent national figure for who is stopped, held or deported through 287(g). What studies, courts and auditors found is older, and mostly about single places. Each has its year.',
    findings: [
      {
        years: '2011',
        text: 'About half of the people flagged through 287(g) were held for misdemeanors or traffic offenses, found the Migration Policy Institute in January 2011; about 80% in Cobb County, Georgia and Frederick County, Maryland. In Las Vegas 70% were in the two more serious groups (reported by two sources).[^mpi-2011]',
      },
      {
        years: '2013',
        text: 'A federal court found on May 24, 2013 that the sheriff’s office of Maricopa County, Arizona, which had held 287(g) powers, broke the Constitution by using Latino ancestry in traffic stops.[^maricopa-2013]',
      },
      {
        years: '2012–16',
        text: 'The Justice Department alleged a pattern of discrimination in Alamance County, North Carolina in September 2012, and ICE ended the agreement. But in August 2015 a federal judge ruled for the sheriff, and in 2016 the department dropped its appeal in return for minor changes to the sheriff’s policies.[^alamance]',
      },
      {
        years: '2018',
        text: 'In North Carolina from 2003 to 2013, 287(g) had no measurable effect on crime rates or cleared cases, and there were more assaults on officers, found the Cato Institute in April 2018.[^cato-2018]',
      },
      {
        years: '2021',
        text: 'ICE had no goals to judge the program by and no oversight system for Warrant Service agencies, found the government’s own auditor, the GAO, in January 2021.[^gao-2021]',
      },
    ],
  },

  where: {
    heading: 'Where is it?',
    lead: ({asOf, agreements, agencies, places}) =>
      `On ${asOf}, ICE’s list had **${agreements}** of ${agencies} in ${places}.[^this-list]`,
    perModel: ({byModel}) =>
      `Warrant Service Officer: ${byModel['warrant-service']}. Jail Enforcement Model: ${byModel['jail-enforcement']}. Task Force Model: ${byModel['task-force']}.[^this-list] Choose a state to see its counties, its agencies and what its law says.`,
    picture: ({asOf, agreements, places}) =>
      `Map of the United States, darker where ICE’s list of ${asOf} has more agreements: ${agreements} in ${places}.`,
    fallback:
      'To choose a state or a month, the map needs JavaScript. [ICE’s own list](https://www.ice.gov/identify-and-arrest/287g) does not.',
  },

  law: {
    title: 'State law',
    choose: 'Choose a state on the map, or look up a place: what its law says stands here.',
    all: count => `What the law says in ${count} states that we have checked`,
    notChecked: 'Not checked, which is not the same as no law:',
    linkToState: 'Link to this page with this state opened',
  },

  yours: {
    heading: 'Does yours take part?',
    lead: 'The look-up at the top of this page answers it by agency, county, city or ZIP code.',
    ask: 'Check your sheriff or police: agency, county, city or ZIP code',
    toLookUp: 'Check your sheriff or police',
    cautions: [
      'Not on ICE’s list is not proof of no cooperation. In Maryland, which banned agreements in February 2026, sheriffs may still set their own policies (reported by WMAR, February 12, 2026).[^maryland]',
      'A state ban is not proof of an empty list. New Mexico’s began on May 20, 2026,[^state-laws] but two agreements there were still on ICE’s list of October 9, 2026 (reported by a public archive that counts it).[^new-mexico]',
    ],
    linkToAnswer: 'Link to this answer',
    linkPrivacy:
      'What you asked stands behind the # of the link, a part that browsers do not send.',
    fallback:
      'The look-up needs JavaScript. [ICE’s own list](https://www.ice.gov/identify-and-arrest/287g) does not.',
    onPaper: 'On screen, this page answers it for an agency, county, city or ZIP code.',
  },

  unite: {
    heading: 'Unite to end it',
    lead: 'Agreements can end, and some have. Who may end one depends on the place, and is disputed in some. So begin with a question: **who may sign or end it here?**',
    who: {
      title: 'Who answers for whom',
      told: 'The head of an agency — a sheriff or jailer, a police chief, or the head of a state agency — signs the agreement with ICE. The agency employs the officers; under the agreement ICE supervises their immigration work. Who may end it here is a question to ask above each: voters or a county board, a city or town council, the governor or lawmakers.',
      caption:
        'Solid: what the 2025 agreements say.[^signers,costs,task-force] Dashed: what to ask, since it differs from state to state.',
      ask: 'Ask who may end it here',
      voters: ['Voters?', 'County board?'],
      council: ['City or town', 'council?'],
      state: ['Governor?', 'Lawmakers?'],
      sheriff: ['Sheriff', 'or jailer'],
      chief: ['Police', 'chief'],
      agency: ['State agency', 'head'],
      sign: 'signs with',
      officers: ['Trained officers', 'of the agency'],
      employs: 'pays',
      supervises: 'supervises',
    },
    cautions: {
      title: 'It may not be whom you think',
      text: [
        'Minnesota’s attorney general says that a sheriff alone may not sign: only the county board may (opinion of December 12, 2025).[^minnesota]',
        'In Hamilton County, Tennessee, over 100 people came to a commission meeting on January 28, 2026. The commission said that it had no power to end the agreement (reported by one source).[^hamilton]',
        'In Florida, a state board must approve ending a county jail’s agreement (law as amended in 2025).[^florida]',
      ],
    },
    steps: [
      {
        title: 'Protest',
        text: [
          'Speak up, peacefully and in public: at a rally, or in the comment time of a county or city meeting. Name the agreement, its model and its date.',
        ],
      },
      {
        title: 'Petition',
        text: [
          'Collect names and write to whoever may end it. Ask for the written notice that its model needs.',
          '**It worked in Camden, Delaware:** the police withdrew a few days after joining, and a state ban followed on July 14, 2025. From May to July, leaders got over 1,600 messages on Camden and on the bill (reported by the ACLU of Delaware).[^camden]',
        ],
      },
      {
        title: 'Organize',
        text: [
          'Meet with neighbors and local groups. Where sheriffs are elected, ask every candidate. Ask for public records: the 2025 agreements do not limit state records laws for purely state records.[^records]',
          '**It worked in Bucks County, Pennsylvania:** voters replaced the sheriff in November 2025, and the new one ended the Task Force agreement on January 14, 2026 (reported by two sources).[^bucks]',
        ],
      },
    ],
    hashtag: 'The campaign’s hashtag is **#EyesOnICE**.',
    toolkits: {
      title: 'Toolkits',
      list: [
        '[Questions to ask about your police](https://policingequity.org/community-how-to-guide-undercovering-your-law-enforcement-agencys-interactions-with-ice/), Center for Policing Equity, undated[^policing-equity]',
        '“Ending 287(g): A Toolkit for Local Organizers”, Immigrant Legal Resource Center, April 2019[^ilrc-2019]',
        '[Ending local collaboration with ICE](https://www.ilrc.org/ending-local-collaboration-ice-toolkit-immigration-advocates), Immigrant Legal Resource Center, before 2025[^ilrc-collaboration]',
        'A toolkit on 287(g), CLINIC, 2013[^clinic-2013]',
        '[Stop 287(g)](http://www.aclu-mn.org/en/campaigns/stop287g), ACLU of Minnesota, undated[^aclu-minnesota]',
      ],
    },
  },

  about: {
    wrongEntry: {
      title: 'A wrong entry?',
      text: [
        'If we misread ICE’s list, [tell us](CORRECTIONS): the agency, its state, and what is wrong.',
        'Each repair we made to ICE’s typing is kept beside its row in our data. If ICE’s own list is wrong, ask the agency for the signed agreement, and ask ICE to correct its list.',
      ],
    },
    noAdvice: {
      title: 'No legal advice',
      text: [
        'This page tells what texts say; it is no legal advice. For your own case, ask a lawyer or an accredited representative. We are not affiliated with ICE or any government.',
      ],
    },
    privacy: {
      title: 'Private',
      text: [
        'No cookies, no counters, nothing from other sites. What you type and choose stays on your device.',
      ],
    },
  },

  sources: {
    title: 'Sources',
    lead: checkedOn =>
      `Each was read in the original unless its line says otherwise, and checked on ${checkedOn} or later. A link leads to an official site or to the publisher; where we read a copy, there is none.`,
    reported: {
      'two-secondary': 'reported by two sources',
      'one-secondary': 'reported by one source',
    },
    undated: 'undated',
    noLaterThan: year => `before ${year + 1}`,
    list: sheet => `ICE, list of participating agencies, file ${sheet}`,
    stateLaws: 'The laws, orders and opinions that are named state by state under “State law”',
  },
};
