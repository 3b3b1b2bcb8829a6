/**
 * The words of the campaign's page, one interface for all languages: a missing text is a type error.
 * In them `[^key]` refers to a claim of `data/claims.json`, `**…**` and `[words](address)` are as in
 * Markdown. Numbers of the list are handed in: none is typed.
 */
import type {LawKind} from '../../../src/check/answer/state-law.ts';
import type {Model} from '../../../src/data/model.ts';
import type {Confidence} from '../../../src/data/vocabulary.ts';

/** Numbers of ICE's list for the texts, each as words or digits in the page's language. */
export interface Totals {
  /** `May 18, 2026` */
  readonly asOf: string;
  /** `1,843 agreements` */
  readonly agreements: string;
  /** `1,549 agencies` */
  readonly agencies: string;
  /** `38 states and 2 territories` */
  readonly places: string;
  readonly byModel: Readonly<Record<Model, string>>;
}

/** One column of the comparison of models. */
export interface ModelText {
  readonly may: string;
  readonly where: string;
  readonly training: string;
  readonly ends: string;
}

/** A titled block of paragraphs. */
export interface Titled {
  readonly title: string;
  readonly text: readonly string[];
}

/** A study or ruling, with the years it stands under. */
export interface Finding {
  readonly years: string;
  readonly text: string;
}

/** A drawing's labels: lines of words, short enough for their boxes. */
export type Lines = readonly string[];

/** All words of the page in one language. */
export interface Texts {
  readonly title: string;
  /** Names the feeds of what changes on ICE's list. */
  readonly feedTitle: string;
  readonly description: string;
  readonly skip: string;
  readonly kicker: string;
  readonly deck: string;
  readonly contents: string;
  readonly figures: {
    readonly agreements: string;
    readonly agencies: string;
    /** Words under the number of states. */
    readonly places: (territories: number) => string;
    readonly note: (totals: Totals) => string;
  };
  readonly footnote: (number: number) => string;
  /** The way from a source back to the place where the text first uses it. */
  readonly back: (number: number) => string;

  readonly what: {
    readonly heading: string;
    readonly text: (laws: Readonly<Record<LawKind | 'byListsOnly', number>>) => readonly string[];
    readonly growth: (totals: Totals) => readonly string[];
    readonly chart: {
      readonly title: string;
      readonly caption: string;
      readonly told: (from: ChartPoint, to: ChartPoint) => string;
    };
  };

  readonly models: {
    readonly heading: string;
    readonly lead: string;
    readonly rows: Readonly<Record<keyof ModelText, string>>;
    readonly each: Readonly<Record<Model, ModelText>>;
    readonly notes: readonly string[];
    readonly stairs: {
      readonly title: string;
      readonly told: string;
      readonly caption: string;
      /** The four powers, from the lowest step up. */
      readonly powers: readonly [Lines, Lines, Lines, Lines];
      readonly names: Readonly<Record<Model, Lines>>;
      readonly inJail: string;
      readonly onPatrol: Lines;
    };
  };

  readonly pays: {
    readonly heading: string;
    readonly lead: string;
    readonly before: Titled;
    readonly since: Titled;
    readonly ask: string;
  };

  readonly affected: {
    readonly heading: string;
    readonly lead: string;
    readonly findings: readonly Finding[];
  };

  readonly where: {
    readonly heading: string;
    readonly lead: (totals: Totals) => string;
    readonly perModel: (totals: Totals) => string;
    /** Description of the picture that replaces the map where no script runs. */
    readonly picture: (totals: Totals) => string;
    readonly fallback: string;
  };

  readonly law: {
    readonly title: string;
    readonly choose: string;
    readonly all: (count: number) => string;
    readonly notChecked: string;
    readonly linkToState: string;
  };

  readonly yours: {
    readonly heading: string;
    readonly lead: string;
    /** Label of the look-up's field. */
    readonly ask: string;
    /** The way back up to the look-up. */
    readonly toLookUp: string;
    readonly cautions: readonly string[];
    readonly linkToAnswer: string;
    readonly linkPrivacy: string;
    readonly fallback: string;
    /** On paper, where nobody can ask. */
    readonly onPaper: string;
  };

  readonly unite: {
    readonly heading: string;
    readonly lead: string;
    readonly who: {
      readonly title: string;
      readonly told: string;
      readonly caption: string;
      readonly ask: string;
      readonly voters: Lines;
      readonly council: Lines;
      readonly state: Lines;
      readonly sheriff: Lines;
      readonly chief: Lines;
      readonly agency: Lines;
      readonly sign: string;
      readonly officers: Lines;
      readonly employs: string;
      readonly supervises: string;
    };
    readonly cautions: Titled;
    readonly steps: readonly [Titled, Titled, Titled];
    readonly hashtag: string;
    readonly toolkits: {readonly title: string; readonly list: readonly string[]};
  };

  readonly about: {
    readonly wrongEntry: Titled;
    readonly noAdvice: Titled;
    readonly privacy: Titled;
  };

  readonly sources: {
    readonly title: string;
    readonly lead: (checkedOn: string) => string;
    /** Words for the certainty of a source that was not read in the original. */
    readonly reported: Readonly<Record<Exclude<Confidence, 'primary'>, string>>;
    readonly undated: string;
    readonly noLaterThan: (year: number) => string;
    readonly list: (sheet: string) => string;
    readonly stateLaws: string;
  };
}

/** A month of the chart, in words. */
export interface ChartPoint {
  readonly when: string;
  readonly agreements: string;
}
