import assert from 'node:assert/strict';
import {test} from 'node:test';
import {markDocument} from '../../../data/tools/pack/mark-document.ts';
import {packDocuments} from '../../../data/tools/pack/pack-documents.ts';
import {
  DATE_MARKS,
  SHIFT_MARK,
  spellDocument,
  WORD_MARKS,
  type DocumentFacts,
} from '../../../src/data/document-marks.ts';
import {unpackDocuments} from '../../../src/data/documents.ts';
import type {Agency, Agreement} from '../../../src/data/model.ts';

const AUTAUGA: DocumentFacts = {
  name: "Autauga County Sheriff's Office",
  state: 'AL',
  model: 'warrant-service',
  signed: '2025-09-02',
};
const NAPLES: DocumentFacts = {
  name: 'Naples Police Department',
  state: 'FL',
  model: 'task-force',
  signed: '2025-12-31',
};
const UNDATED: DocumentFacts = {...NAPLES, signed: null};

for (const [name, facts, packed] of [
  ['AutaugaCoSheriffsOfficeAL_WSO_MOA_09022025', AUTAUGA, '*$@='],
  ['autaugaCoSheriffsOffice_WSO_MOA_9.2.25', AUTAUGA, '(@]'],
  ['AutaugaCountySOAL_WSO_MOA_090225', AUTAUGA, '<)$@:'],
  ['287gWSO_AutaugaCoAl2025-09-02', AUTAUGA, '287g#_<Co&}'],
  ['AutaugaPDAL_TFM_MOA_9-2-2025', AUTAUGA, '<PD$_TFM_MOA_/'],
  ['AutaugaCoSheriffsOfficeAL_WSO_MOA_09012025', AUTAUGA, '*$@~a='],
  ['NaplesPoliceDeptFL_TFM_MOA_01012026', NAPLES, '*$@~A='],
  ['NaplesPoliceDeptFL_TFM_MOA_12.05.25', NAPLES, '*$@~z;'],
  ['NaplesPoliceDeptFL_TFM_MOA_12.04.25', NAPLES, '*$@12.04.25'],
  ['NaplesPoliceDeptFL_TFM_MOA_12312025', UNDATED, '*$@12312025'],
  ['Nowhere%20at%20all_%', NAPLES, 'Nowhere%20at%20all_%'],
] as const) {
  test(`${name} is packed as ${packed}`, () => {
    assert.equal(markDocument(name, facts), packed);
    assert.equal(spellDocument(packed, facts), name);
  });
}

test('each form of a date is written as its mark says, with and without leading zeros', () => {
  const written = Object.entries(DATE_MARKS).map(([, write]) => write('2025', '09', '02'));
  assert.deepEqual(written, [
    '09022025',
    '090225',
    '09.02.25',
    '09.02.2025',
    '09-02-2025',
    '2025-09-02',
    '9.2.2025',
    '9.2.25',
    '9_2_2025',
    '9-2-2025',
    '9_2_25',
    '0922025',
  ]);
});

test('every mark is one character that no name of ICE’s has, and stands for one thing', () => {
  const marks = [...Object.keys(WORD_MARKS), ...Object.keys(DATE_MARKS), SHIFT_MARK];
  assert.equal(new Set(marks).size, marks.length);
  // Quotes and backslashes would have to be escaped in the generated module.
  for (const mark of marks) assert.match(mark, /^[^\w.%\-!'"\\\n]$/);
});

test('a name that has a mark’s character is not packed by marks', () => {
  for (const mark of [...Object.keys(WORD_MARKS), ...Object.keys(DATE_MARKS), SHIFT_MARK, '!']) {
    assert.equal(markDocument(`Naples${mark}FL`, NAPLES), null, mark);
  }
  for (const name of ['', 'a b', 'Doña', '😀', 'a\tb']) {
    assert.equal(markDocument(name, NAPLES), null, name);
  }
});

const BASE = 'https://www.ice.gov/doclib/287gMOA/';

/** Addresses that ICE might post one day. */
const NASTY = [
  null,
  `${BASE}.pdf`,
  `${BASE}.pdf.pdf`,
  `${BASE}!.pdf`,
  `${BASE}*$@=.pdf`,
  `${BASE}~a=.pdf`,
  `${BASE}~.pdf`,
  `${BASE}NaplesPoliceDeptFL_TFM_MOA_12312025.pdf`,
  `${BASE}NaplesPoliceDeptFL_TFM_MOA_12312025.PDF`,
  `${BASE}NaplesPoliceDeptFL_TFM_MOA_12312025.pdf#page=2`,
  `${BASE}naplesPoliceDeptNaplesPoliceDeptFLFL_TFM_TFM_MOA_MOA_123120251231.pdf`,
  `${BASE}Naples%20Police%20Dept%2C%20FL.pdf`,
  `${BASE}undefined_null_NaN.pdf`,
  `${BASE}sub/NaplesPoliceDeptFL.pdf`,
  `${BASE}FLFLFLFL-TFMTFM-31.12.2025-2025.12.31-99.99.9999.pdf`,
  `${BASE}12312025.pdf`,
  `${BASE}1231202512312025.pdf`,
  `${BASE}$&$1$$.pdf`,
  'https://www.ice.gov/doclib/about/offices/ero/287g/NaplesPoliceDeptFL.pdf',
  'https://www.dhs.gov/doclib/287gMOA/Naples.pdf',
  'http://www.ice.gov/doclib/287gMOA/Naples.pdf',
  'https://www.ice.gov/doclib/287gMOA/',
] as const;

const AGREEMENT: Agreement = {
  id: 'fl-naples',
  state: 'FL',
  agency: '',
  level: 'municipal',
  iceType: null,
  counties: [],
  model: 'task-force',
  signed: null,
  document: null,
  addendum: null,
  repairs: [],
};

/** Names that the rules for names could stumble over. */
const NAMES = [
  'Naples Police Department',
  'Police',
  'County',
  'FL',
  '16th Judicial "District" (Drug) Task Force',
  "St. Mary's & O'Brien",
  'Doña Ana County Sheriff’s Office',
];

for (const signed of ['2025-12-31', '2024-02-29', '2002-01-01', null]) {
  test(`every address comes back byte for byte: signed ${signed}`, () => {
    for (const name of NAMES) {
      for (const document of NASTY) {
        const agency: Agency = {
          name,
          state: 'FL',
          level: 'municipal',
          counties: [],
          agreements: [{model: 'task-force', signed}],
        };
        const agreement = {...AGREEMENT, agency: name, signed, document, addendum: document};
        const packed = packDocuments([agency], [agreement]);
        const documentsOf = unpackDocuments(packed, [agency]);
        assert.deepEqual(documentsOf(agency, 'task-force'), {document, addendum: document});
      }
    }
  });
}
