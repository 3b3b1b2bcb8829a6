import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import type {Answer} from '../../../src/check/look-up/answer.ts';
import type {LookUpService} from '../../../src/check/look-up/look-up-service.ts';
import {loadPlaces} from '../../../src/search/places/load-places.ts';
import {frozenList} from '../../helpers/frozen-list.ts';
import {serviceWith} from '../service-with.ts';

/** Sums an answer up in a line: kind, place, agencies. */
function line({kind, place, agencies}: Answer): string {
  const names = agencies.map(({name}) => name).join(' + ');
  const where = place && `${place.kind} ${place.name}, ${place.state}`;
  return [kind, where, names].filter(Boolean).join(' · ');
}

const names = (list: readonly {name: string}[]) => list.map(({name}) => name);

describe('an answer on the list of 18 May 2026', () => {
  let service: LookUpService;
  before(async () => {
    service = await serviceWith(frozenList(), {places: await loadPlaces()});
  });
  const ask = (query: string, state?: string) => service.answer(query, {state});

  const lines: readonly [query: string, expected: string][] = [
    ['houston police department texas', 'not-listed · agency Houston Police Department, TX'],
    ['Houston, Texas police', 'not-listed · agency Houston Police Department, TX'],
    [
      'houston police department mo',
      'signed · agency Houston Police Department, MO · Houston Police Department',
    ],
    ['Dallas Police Department TX', 'not-listed · agency Dallas Police Department, TX'],
    [
      'Dallas PD, Georgia',
      'signed · agency Dallas Police Department, GA · Dallas Police Department',
    ],
    ['Harris County Sheriff TX', 'not-listed · agency Harris County Sheriff, TX'],
    [
      'harris county sheriff ga',
      "signed · agency Harris County Sheriff's Office, GA · Harris County Sheriff's Office",
    ],
    [
      'Richmond County VA',
      "signed · county Richmond County, VA · Richmond County Sheriff's Office",
    ],
    ['Richmond VA', 'not-listed · city Richmond, VA'],
    ['richmond police va', 'not-listed · agency Richmond Police Department, VA'],
    ['hopewell va', "signed · city Hopewell, VA · Hopewell County Sheriff's Office"],
    // An independent city of Virginia and the county of its name have a sheriff each.
    ['Richmond VA sheriff', 'choice'],
    ['Richmond sheriff', 'choice'],
    ['Franklin sheriff virginia', 'choice'],
    ['Norfolk sheriff', 'choice'],
    [
      'Richmond County VA sheriff',
      "signed · agency Richmond County Sheriff's Office, VA · Richmond County Sheriff's Office",
    ],
    [
      'hopewell sheriff',
      "signed · agency Hopewell County Sheriff's Office, VA · Hopewell County Sheriff's Office",
    ],
    ['NYPD', 'not-listed · agency New York Police Department, NY'],
    [
      'las vegas metro',
      'signed · agency Las Vegas Metropolitan Police Department, NV · Las Vegas Metropolitan Police Department',
    ],
    // A police called "metro" is not another place's that does not call itself so.
    ['Louisville Metro Police Department', 'not-listed · agency Louisville Police Department, KY'],
    ['louisville metro pd', 'not-listed · agency Louisville Police Department, KY'],
    ['Louisville metro police, KY', 'not-listed · agency Louisville Police Department, KY'],
    ['Miami Metro Police', 'choice'],
    ['Jackson metro police', 'choice'],
    ['Metropolitan Police Department', 'unknown'],
    ['michigan state police', 'not-listed · agency Michigan State Police, MI'],
    ['California Highway Patrol', 'not-listed · agency California Highway Patrol, CA'],
    [
      'Florida Department of Corrections',
      'signed · agency Florida Department of Corrections, FL · Florida Department of Corrections',
    ],
    ['Saipan', 'state-only · city Saipan, MP'],
    ['Guam', 'signed · state Guam, GU · Office Of The Attorney General'],
    ['dona ana', 'not-listed · county Doña Ana County, NM'],
    ['bronx', 'not-listed · county Bronx County, NY'],
    ['New London County, CT', 'not-listed · county New London County, CT'],
    ['Matanuska-Susitna', 'state-only · county Matanuska-Susitna Borough, AK'],
    [
      'village of clearview wv',
      'signed · city Clearview, WV · Village of Clearview Police Department',
    ],
    ['oak grove mo', 'state-only · city Oak Grove, MO'],
    ['wichita county ok', 'unknown'],
    ['Custer County sheriff CO', 'not-listed · agency Custer County Sheriff, CO'],
    ['Clark County sheriff IN', 'state-only · agency Clark County Sheriff, IN'],
    ['custer sheriff co', 'choice'],
    ['aurora co', 'choice'],
    ['Billings, MT', 'state-only · city Billings, MT'],
    ['colonial heights va', 'not-listed · city Colonial Heights, VA'],
    ['Cedar Bluff, Roanoke, VA', 'not-listed · city Cedar Bluff, VA'],
    ['Riverside, Baltimore, MD', 'not-listed · city Riverside, MD'],
    ['colonial heights', 'not-listed · city Colonial Heights, VA'],
    ['jackson county', 'choice'],
    ['union county', 'choice'],
    ['pima sheriff', 'state-only · agency Pima County Sheriff, AZ'],
    ['orleans', 'state-only · county Orleans Parish, LA'],
    [
      'orlando sheriff',
      "signed · agency Orange County Sheriff's Office, FL · Orange County Sheriff's Office",
    ],
    [
      'Okmulgee County Criminal Justice Authority',
      'signed · agency Okmulgee County Criminal Justice Authority, OK · Okmulgee County Criminal Justice Authority',
    ],
    // A state's name with a word for bodies is the state's, not that of a town elsewhere.
    ['washington state', 'not-listed · state Washington, WA'],
    ['estado de Maryland', 'not-listed · state Maryland, MD'],
    ['delaware police', 'not-listed · state Delaware, DE'],
    ['new york police department', 'not-listed · agency New York Police Department, NY'],
    ['LA police department', 'not-listed · agency Los Angeles Police Department, CA'],
    ['la county sheriff', 'not-listed · agency Los Angeles County Sheriff, CA'],
    // A state's own body is never answered with another one; what others signed is said beside it.
    ['pennsylvania state police', 'not-listed · agency Pennsylvania State Police, PA'],
    ['ohio state highway patrol', 'not-listed · agency Ohio State Highway Patrol, OH'],
    ['alabama law enforcement agency', 'not-listed · agency Alabama Law Enforcement Agency, AL'],
    ['texas state guard', 'state-only · agency Texas State Guard, TX'],
    ['texas rangers', 'state-only · agency Texas Rangers, TX'],
    ['TDCJ', 'state-only · agency Texas Department of Criminal Justice, TX'],
    ['TX Texas National Guard', 'signed · agency Texas National Guard, TX · Texas National Guard'],
    // What is listed is not called unlisted for another wording.
    [
      'massachusetts department of correction',
      'signed · agency Massachusetts Department of Corrections, MA · Massachusetts Department of Corrections',
    ],
    [
      'nebraska department of corrections',
      'signed · agency Nebraska Department of Correctional Services, NE · Nebraska Department of Correctional Services',
    ],
    [
      'west virginia state troopers',
      'signed · agency West Virginia State Police Department, WV · West Virginia State Police Department',
    ],
    [
      'indian creek police',
      'signed · agency Indian Creek Village Department of Public Safety, FL · Indian Creek Village Department of Public Safety',
    ],
    [
      'tallahasee police',
      'signed · agency Tallahassee Police Department, FL · Tallahassee Police Department',
    ],
    [
      'lake mary municipal police fl',
      'signed · agency Lake Mary Police Department, FL · Lake Mary Police Department',
    ],
    [
      'collier county sherrif',
      "signed · agency Collier County Sheriff's Office, FL · Collier County Sheriff's Office",
    ],
    // A short name with the place that it holds.
    ['NYPD, New York', 'not-listed · agency New York Police Department, NY'],
    [
      'THP, TN',
      'signed · agency Tennessee Highway Patrol, TN · Tennessee Department of Safety and Homeland Security',
    ],
    [
      'LVMPD Nevada',
      'signed · agency Las Vegas Metropolitan Police Department, NV · Las Vegas Metropolitan Police Department',
    ],
    ['el paso county co sheriff', 'not-listed · agency El Paso County Sheriff, CO'],
    ['polk cnty wi', 'not-listed · county Polk County, WI'],
    ['ward 5 marshal', 'unknown'],
    ['Chicago, IL, USA', 'not-listed · city Chicago, IL'],
    [
      'FAMU',
      'signed · agency Florida A&M University Police Department, FL · Florida A&M University Board of Trustees',
    ],
    // Names that people know better than the list's: a place and a body, in full or for short.
    [
      'Florida Atlantic University police department',
      'signed · agency Florida Atlantic Police Department, FL · Florida Atlantic Police Department',
    ],
    [
      'Florida Atlantic University',
      'signed · agency Florida Atlantic Police Department, FL · Florida Atlantic Police Department',
    ],
    [
      'famu police',
      'signed · agency Florida A&M University Police Department, FL · Florida A&M University Board of Trustees',
    ],
    ['Charlotte-Mecklenburg Police, NC', 'not-listed · agency Charlotte Police Department, NC'],
    ['Nashville Davidson', 'state-only · city Nashville, TN'],
    [
      'Macon-Bibb County sheriff',
      "signed · agency Bibb County Sheriff's Office, GA · Bibb County Sheriff's Office",
    ],
    ['Butte-Silver Bow', 'state-only · city Butte, MT'],
    ['E. Lansing', 'not-listed · city East Lansing, MI'],
    ['Pt. Charlotte', "signed · city Port Charlotte, FL · Charlotte County Sheriff's Office"],
    ['pt pleasant nj', 'not-listed · city Point Pleasant, NJ'],
    // Typing errors in two words.
    [
      'hilsborough county sherif fl',
      "signed · agency Hillsborough County Sheriff's Office, FL · Hillsborough County Sheriff's Office",
    ],
    // Troopers who are listed under their department's name.
    [
      'oklahoma hiway patrol',
      'signed · agency Oklahoma Highway Patrol, OK · Oklahoma Department of Public Safety',
    ],
    ['sherif de orange', 'choice'],
    // In Spanish.
    [
      'comisaría de Orlando',
      'signed · agency Orlando Police Department, FL · Orlando Police Department',
    ],
    [
      'policía de San Agustín',
      'signed · agency St. Augustine Police Department, FL · St. Augustine Police Department',
    ],
    ['San Luis Misuri', 'state-only · city St. Louis, MO'],
    ['condado de El Paso, Texas', 'state-only · county El Paso County, TX'],
    [
      'alguacil del condado de La Paz',
      "signed · agency La Paz County Sheriff's Office, AZ · La Paz County Sheriff's Office",
    ],
    [
      'policía de la ciudad de Miami',
      'signed · agency City of Miami Police Department, FL · City of Miami Police Department',
    ],
    ['policía estatal de Virginia', 'not-listed · agency Virginia State Police, VA'],
    [
      'policía estatal de Luisiana',
      'signed · agency Louisiana State Police Department, LA · Louisiana State Police Department',
    ],
    [
      'departamento de correcciones de Florida',
      'signed · agency Florida Department of Corrections, FL · Florida Department of Corrections',
    ],
    [
      'fiscal general de Texas',
      'signed · agency Texas Office of the Attorney General, TX · Texas Office of the Attorney General',
    ],
    // A county's name that is an independent city's too is left open.
    ['norfolk', 'choice'],
    ['roanoke sheriff', 'choice'],
    ['alexandria sheriff', 'not-listed · agency Alexandria Sheriff, VA'],
    // A large city is offered beside the county that has its name.
    ['Dallas', 'state-only · city Dallas, TX'],
    // A city's name in the addresses of a place beyond its county makes it no place of that one.
    ['Tucson, AZ', 'state-only · city Tucson, AZ'],
    ['Cincinnati, Ohio', 'not-listed · city Cincinnati, OH'],
    // Asked as people ask, in whole sentences.
    [
      'does Collier County work with ICE?',
      "signed · county Collier County, FL · Collier County Sheriff's Office + Marco Island Police Department + Naples Police Department + Florida Southwestern State College Police Department",
    ],
    [
      'is Tampa police working with ICE',
      'signed · agency Tampa Police Department, FL · Tampa Police Department',
    ],
    [
      'la policía de Miami',
      'signed · agency City of Miami Police Department, FL · City of Miami Police Department',
    ],
    ['287(g) Palatka', "signed · city Palatka, FL · Putnam County Sheriff's Office"],
    // Places as they are called for short, or in Spanish.
    [
      'St Pete',
      "signed · city Saint Petersburg, FL · St. Petersburg Police Department + Pinellas County Sheriff's Office",
    ],
    ['Mat-Su Borough', 'state-only · county Matanuska-Susitna Borough, AK'],
    ['Filadelfia', 'not-listed · city Philadelphia, PA'],
    // A short name, or one that begins otherwise, is no error in typing another.
    ['Vegas', 'unknown'],
    ['Wynwood', 'unknown'],
    ['Hopi police', 'unknown'],
    ['Fall County, TX', 'unknown'],
    ['tampa county', 'unknown'],
    ['99999', 'unknown'],
    ['asdfgh', 'unknown'],
    ['', 'unknown'],
  ];
  for (const [query, expected] of lines) {
    it(`“${query}” → ${expected}`, () => assert.equal(line(ask(query)), expected));
  }

  it('asks whose body is meant without a state, the largest place of the name first', () => {
    const {kind, choices} = ask('houston police department');
    assert.equal(kind, 'choice');
    assert.deepEqual([choices?.[0]?.name, choices?.[0]?.state], ['Houston', 'TX']);
    assert.ok(
      choices?.some(({name, state}) => name === 'Houston Police Department' && state === 'MO'),
    );
  });

  it('answers a word for bodies beside a state’s name with the state, and offers places of that name', () => {
    for (const query of ['florida sheriff', 'florida police', 'policía de Florida']) {
      const {place, choices} = ask(query);
      assert.equal(place?.kind, 'state', query);
      assert.equal(place?.state, 'FL', query);
      assert.ok(
        choices?.some(({state}) => state === 'PR'),
        query,
      );
    }
  });

  it('takes a misspelt state for the state, not for its agencies', () => {
    for (const query of ['Missisippi', 'Flordia', 'Massachussetts']) {
      assert.equal(ask(query).place?.kind, 'state', query);
    }
  });

  it('offers the nearest spelling where the name typed is right elsewhere', () => {
    const offered = (query: string) => ask(query).choices?.map(({value}) => value) ?? [];
    assert.equal(ask('Pittsburg, PA').place?.name, 'Pittsburgh');
    assert.ok(offered('Suwanee County').includes('Suwannee County, FL'));
  });

  it('offers the county beside a large city that has its name', () => {
    const values = ask('Dallas').choices?.map(({value}) => value) ?? [];
    assert.equal(ask('Dallas').place?.kind, 'city');
    assert.ok(values.includes('Dallas County, TX'));
  });

  it('offers every place of a name that is left open, the largest first', () => {
    const values = (query: string) => ask(query).choices?.map(({value}) => value) ?? [];
    assert.equal(ask('El Paso').kind, 'choice');
    assert.deepEqual(values('El Paso'), [
      'El Paso County, CO',
      'City of El Paso, TX',
      'El Paso, AR',
      'El Paso, IL',
    ]);
    assert.deepEqual(values('Union County').slice(0, 2), ['Union County, NJ', 'Union County, NC']);
  });

  it('takes a city with its state for the city, and offers the county of its name', () => {
    const rows: readonly [query: string, expected: string, other: string][] = [
      ['El Paso, Texas', 'state-only · city El Paso, TX', 'El Paso County, TX'],
      ['San Diego, CA', 'not-listed · city San Diego, CA', 'San Diego County, CA'],
      ['Orange, CA', 'not-listed · city Orange, CA', 'Orange County, CA'],
    ];
    for (const [query, expected, other] of rows) {
      const answer = ask(query);
      assert.equal(line(answer), expected);
      assert.deepEqual(
        answer.choices?.map(({value}) => value),
        [other],
      );
    }
  });

  it('offers no place beside itself, and the capital as the district that its answer is about', () => {
    for (const place of [
      'Guam',
      'guam county',
      'Northern Mariana Islands',
      'District of Columbia',
    ]) {
      assert.equal(ask(place).choices, undefined, place);
      assert.equal(ask(place).place?.kind, 'state', place);
    }
    const capital = ask('Washington').choices?.filter(({state}) => state === 'DC') ?? [];
    assert.deepEqual(
      capital.map(({kind, value}) => [kind, value]),
      [['state', 'District of Columbia']],
    );
    assert.deepEqual(
      service
        .suggest('guam')
        .map(({kind}) => kind)
        .slice(0, 2),
      ['state', 'agency'],
    );
  });

  it('takes Hillsboro County for Hillsborough, since no county is spelt so', () => {
    assert.deepEqual(ask('hillsboro county fl').place?.fips, ['12057']);
  });

  it('looks in the chosen state first, and says where else the name is', () => {
    const answer = ask('houston police department', 'TX');
    assert.equal(line(answer), 'not-listed · agency Houston Police Department, TX');
    assert.ok(answer.choices?.some(({state}) => state === 'MO'));
  });

  it('offers all places of a name, the large ones first, with or without an agreement', () => {
    const {kind, choices = []} = ask('jefferson county');
    assert.equal(kind, 'choice');
    assert.equal(choices.length, 26);
    const first = choices.slice(0, 4);
    assert.deepEqual(
      first.map(({value, models}) => [value, models.length > 0]),
      [
        ['Jefferson County, AL', false],
        ['Jefferson Parish, LA', true],
        ['Jefferson County, KY', true],
        ['Jefferson County, CO', false],
      ],
    );
  });

  it('answers about a county that is far larger than the others of its name, and offers these', () => {
    const answer = ask('nassau county');
    assert.equal(line(answer).split(' · ')[1], 'county Nassau County, NY');
    assert.deepEqual(
      answer.choices?.map(({value}) => value),
      ['Nassau County, FL'],
    );
  });

  it('tells a town’s own police first, then its county’s sheriff, apart from the state’s agencies', () => {
    const {agencies, asked, stateAgencies, without} = ask('Naples, FL');
    assert.deepEqual(
      asked.map(({role, name, listed, why}) => [role, name, listed, why]),
      [
        ['city-police', 'Naples police', true, 'town'],
        ['county-sheriff', 'Collier County sheriff', true, 'county'],
      ],
    );
    assert.deepEqual(names(agencies), [
      'Naples Police Department',
      "Collier County Sheriff's Office",
    ]);
    assert.ok(stateAgencies.length > 5);
    assert.ok(stateAgencies.every(({level}) => level === 'state'));
    assert.deepEqual(without, []);
  });

  it('gives a town’s fringe in another county apart, and takes it for no yes', () => {
    const {kind, asked, agencies, nearby, around} = ask('Houston, TX');
    assert.equal(kind, 'state-only');
    assert.deepEqual(
      asked.map(({name, listed}) => [name, listed]),
      [
        ['Houston police', false],
        ['Harris County sheriff', false],
      ],
    );
    assert.deepEqual(agencies, []);
    assert.deepEqual(
      around.map(({relation, agencies}) => [relation, names(agencies)]),
      [['part', names(nearby)]],
    );
    assert.ok(names(nearby).includes("Fort Bend County Sheriff's Office"));
  });

  it('asks for every agency of a county, its sheriff first, then the police of its largest towns', () => {
    const {agencies, asked, nearby} = ask('Palm Beach County, FL');
    assert.equal(agencies.length, 20);
    assert.deepEqual(names(agencies).slice(0, 3), [
      "Palm Beach County Sheriff's Office",
      'West Palm Beach Police Department',
      'Boca Raton Police Services Department',
    ]);
    assert.equal(asked[0]!.role, 'county-sheriff');
    assert.deepEqual(nearby, []);
  });

  it('says which bodies of a place are not on the list', () => {
    assert.deepEqual(ask('Chicago').without, [
      {role: 'city-police', name: 'Chicago police', place: 'Chicago'},
      {role: 'county-sheriff', name: 'Cook County sheriff', place: 'Cook County'},
    ]);
  });

  it('names no county sheriff where there may be none', () => {
    for (const query of [
      'Hartford, CT',
      'Providence County',
      'Anchorage, AK',
      'Maui',
      'Queens County',
      'Dededo',
    ]) {
      const roles = ask(query).without.map(({role}) => role);
      assert.ok(!roles.includes('county-sheriff'), query);
    }
  });

  it('gives all counties of a city, the main one first', () => {
    assert.deepEqual(ask('Kansas City, MO').place?.fips, ['29095', '29047', '29165', '29037']);
    assert.deepEqual(ask('new york city').place?.fips?.toSorted(), [
      '36005',
      '36047',
      '36061',
      '36081',
      '36085',
    ]);
    assert.equal(ask('Dallas, TX').place?.fips?.[0], '48113');
  });

  it('places a ZIP code by its centre, and says that it is probable', () => {
    const {place, agencies} = ask('34112');
    assert.deepEqual(place, {
      kind: 'zip',
      name: '34112',
      state: 'FL',
      fips: ['12021'],
      approximate: true,
      county: 'Collier County',
    });
    // East Naples lies outside the city: its police is not told.
    assert.deepEqual(names(agencies), ["Collier County Sheriff's Office"]);
    assert.equal(ask('34102').place?.city, 'Naples');
  });

  it('finds a town’s police for which ICE gives no county', () => {
    assert.deepEqual(names(ask('Tampa').agencies), [
      'Tampa Police Department',
      "Hillsborough County Sheriff's Office",
    ]);
    assert.ok(names(ask('Miami-Dade').agencies).includes('City of Miami Police Department'));
  });

  it('takes a campus or an airport for the town’s only where its name and county say so, and apart', () => {
    const {agencies, nearby} = ask('University, FL');
    assert.deepEqual(names(agencies), ["Hillsborough County Sheriff's Office"]);
    assert.deepEqual(names(nearby), ['University of South Florida Police Department']);
    for (const town of ['Melbourne', 'Sanford', 'Sarasota', 'Tallahassee']) {
      const own = names(ask(`City of ${town}, FL`).nearby).filter(name =>
        name.startsWith(`${town} `),
      );
      assert.ok(
        own.some(name => /Airport|College/.test(name)),
        town,
      );
    }
  });

  it('knows a ward by its number, in words or figures, and its constable for no police', () => {
    const {agencies, nearby, without} = ask('Lower Burrell, PA');
    assert.deepEqual(names(agencies), ["Westmoreland County Sheriff's Office"]);
    assert.deepEqual(names(nearby), ['Lower Burrell Fourth Ward Constable']);
    assert.deepEqual(names(without), ['Lower Burrell police']);
    for (const body of ['constable', 'fourth ward constable', '4th ward constable']) {
      const {agencies, place} = ask(`lower burrell ${body}`);
      assert.equal(place?.kind, 'agency', body);
      assert.deepEqual(names(agencies), ['Lower Burrell Fourth Ward Constable'], body);
    }
    assert.equal(ask('lower burrell ward 3 constable').kind, 'not-listed');
  });

  it('puts other bodies of the place nearby when one is named', () => {
    const {agencies, nearby} = ask('miami-dade corrections');
    assert.deepEqual(names(agencies), ['Miami-Dade Corrections and Rehabilitation']);
    assert.ok(names(nearby).includes("Miami-Dade Sheriff's Office"));
    assert.ok(!names(nearby).includes('Miami-Dade Corrections and Rehabilitation'));
  });

  it('gives all of a state, with its own agencies apart too', () => {
    const {agencies, stateAgencies, kind} = ask('Texas');
    const all = frozenList()
      .agencies()
      .filter(({state}) => state === 'TX');
    assert.equal(kind, 'signed');
    assert.equal(agencies.length, all.length);
    assert.ok(stateAgencies.length > 0 && stateAgencies.length < agencies.length);
  });

  it('puts the strongest power first', () => {
    const powers = ['task-force', 'jail-enforcement', 'warrant-service'];
    const {agencies} = ask('Florida');
    const first = agencies.map(({agreements}) => powers.indexOf(agreements[0]!.model));
    assert.deepEqual(first, first.toSorted());
    for (const {agreements} of agencies) {
      const own = agreements.map(({model}) => powers.indexOf(model));
      assert.deepEqual(own, own.toSorted());
    }
  });

  it('goes on without cities and ZIP codes, and says so', async () => {
    const bare = await serviceWith(frozenList());
    assert.equal(
      line(bare.answer('wakulla')),
      "signed · county Wakulla County, FL · Wakulla County Sheriff's Office",
    );
    assert.equal(bare.answer('34112').kind, 'unknown');
    assert.equal(bare.answer('34112').incomplete, true);
    assert.equal(ask('wakulla').incomplete, undefined);
  });

  it('bears anything that can be typed', () => {
    const odd = [
      'x'.repeat(5000),
      '🙂🙂',
      '.*+?^${}()|[]\\',
      'مدينة',
      '__proto__',
      'constructor',
      ', , ,',
      '\0',
      '"',
      "'",
    ];
    for (const query of odd) {
      assert.doesNotThrow(() => [ask(query), service.suggest(query)], query);
    }
  });
});
