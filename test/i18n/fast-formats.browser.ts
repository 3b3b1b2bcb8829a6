import {expect} from '@open-wc/testing';
import {states} from '../../src/data/states.ts';
import {directionOf} from '../../src/i18n/direction.ts';
import {en, es} from '../../src/i18n/all-messages.ts';
import {comparerOf} from '../../src/i18n/compare.ts';
import {fastFormats} from '../../src/i18n/fast-formats.ts';

const NUMBERS = [0, 1, 9, 10, 99, 100, 999, 1000, 1843, 9999, 10_000, 123_456, 1_000_000];
const DATES = Array.from({length: 12}, (_, month) =>
  [1, 9, 10, 28].map(day => new Date(Date.UTC(2026, month, day)).toISOString().slice(0, 10)),
).flat();

for (const locale of ['en-US', 'es-US']) {
  describe(`what is written without Intl in ${locale}`, () => {
    const own = fastFormats(locale);
    const dates = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale, {...options, timeZone: 'UTC'});

    it('numbers read as the browser writes them', () => {
      const {format} = new Intl.NumberFormat(locale);
      expect(NUMBERS.map(own.number)).to.deep.equal(NUMBERS.map(value => format(value)));
    });

    it('dates and months read as the browser writes them', () => {
      const long = dates({dateStyle: 'long'});
      const medium = dates({dateStyle: 'medium'});
      const month = dates({month: 'long', year: 'numeric'});
      for (const iso of DATES) {
        expect(own.date(iso)).to.equal(long.format(new Date(iso)));
        expect(own.shortDate(iso)).to.equal(medium.format(new Date(iso)));
        expect(own.month(iso.slice(0, 7))).to.equal(month.format(new Date(iso)));
      }
    });

    it('states stand in the order that the browser sorts them in', () => {
      const {stateNames} = locale === 'en-US' ? en : es;
      const names = [...states.keys()].map(code => stateNames[code]!);
      const {compare} = new Intl.Collator(locale);
      expect(names.toSorted(comparerOf(locale))).to.deep.equal(names.toSorted(compare));
    });

    it('one is singular, and all else plural', () => {
      const rules = new Intl.PluralRules(locale);
      for (const value of NUMBERS.filter(one => one < 1_000_000))
        expect(rules.select(value) === 'one').to.equal(value === 1);
    });

    it('is written from left to right', () => {
      expect(directionOf(locale)).to.equal('ltr');
    });
  });
}

describe('a language that is not ours', () => {
  it('is sorted and turned as the browser says', () => {
    expect(['z', 'ä', 'a'].sort(comparerOf('sv'))).to.deep.equal(['a', 'z', 'ä']);
    expect(directionOf('ar')).to.equal('rtl');
  });
});
