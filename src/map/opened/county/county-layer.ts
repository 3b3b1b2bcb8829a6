import type {CountyShapes} from '../../../geo/counties.ts';
import type {ModelChoice} from '../../../data/vocabulary.ts';
import {countyLabel} from '../../../geo/county-label.ts';
import type {Messages} from '../../../i18n/messages.ts';
import {countedName} from '../../choropleth/counted-name.ts';
import {svgElement} from '../../choropleth/svg-element.ts';
import {classIndexOf, type CountyCover, type StateCover} from './county-cover.ts';

/** What the counties are coloured and named by. */
export interface CountyFacts {
  readonly cover: StateCover;
  readonly model: ModelChoice;
  readonly messages: Messages;
}

/** What a reader hears of the counties as a list, and does with them. */
export interface CountyMarks {
  /** Name of the list. */
  readonly label: string;
  /** The one county that Tab leads to. */
  readonly tabStop: string;
  /** The county that the list is narrowed to, or null. */
  readonly chosen: string | null;
}

/**
 * The shapes of an opened state's counties, as options of a listbox where there is one to choose. Made by
 * hand, as those of the states are, and written anew only where something changed: a state has up to
 * 254, and a template would compare them all each time that a pointer moves.
 */
export class CountyLayer {
  #group!: SVGGElement;
  readonly #paths = new Map<string, SVGElement>();
  #made: readonly unknown[] = [];
  #written: readonly unknown[] = [];
  #marks: CountyMarks | null = null;

  /** Draws the counties. Without marks there is none to choose: they are a picture. */
  draw(shapes: CountyShapes, facts: CountyFacts, marks: CountyMarks | null): SVGGElement {
    const {cover, model, messages} = facts;
    const isChoice = marks !== null;
    if (this.#made[0] !== shapes || this.#made[1] !== isChoice) this.#make(shapes, isChoice);
    if ([cover, model, messages].some((value, at) => value !== this.#written[at])) {
      this.#written = [cover, model, messages];
      this.#write(shapes, facts, isChoice);
    }
    if (marks) this.#group.setAttribute('aria-label', marks.label);
    const {tabStop, chosen} = this.#marks ?? {};
    if (marks && (marks.tabStop !== tabStop || marks.chosen !== chosen)) this.#mark(marks);
    return this.#group;
  }

  /** Writes tab stop and choice where they have changed. */
  #mark(marks: CountyMarks): void {
    const before = this.#marks;
    this.#marks = marks;
    this.#paths.get(before?.tabStop ?? '')?.setAttribute('tabindex', '-1');
    this.#paths.get(marks.tabStop)?.setAttribute('tabindex', '0');
    // On the one alone that narrows the list: nothing else is "not selected".
    this.#paths.get(before?.chosen ?? '')?.removeAttribute('aria-selected');
    this.#paths.get(marks.chosen ?? '')?.setAttribute('aria-selected', 'true');
  }

  /** Copies one shape: a copy has its attributes at once. */
  #make(shapes: CountyShapes, isChoice: boolean): void {
    this.#made = [shapes, isChoice];
    this.#written = [];
    this.#marks = null;
    this.#paths.clear();
    const first = svgElement('path', isChoice ? {role: 'option', tabindex: -1} : {});
    for (const {fips, path} of shapes.counties.values()) {
      const copy = first.cloneNode() as SVGElement;
      copy.setAttribute('data-county', fips);
      copy.setAttribute('d', path);
      this.#paths.set(fips, copy);
    }
    const list = {role: 'listbox', 'aria-describedby': 'county-help'};
    this.#group = svgElement('g', isChoice ? list : {}, [...this.#paths.values()]);
  }

  #write({counties}: CountyShapes, facts: CountyFacts, isChoice: boolean): void {
    const kind = isChoice ? 'county' : 'area';
    for (const [fips, path] of this.#paths) {
      const own = facts.cover.counties.get(fips);
      const index = classIndexOf(own?.own ?? null);
      path.setAttribute('class', `${kind} fill-${index}`);
      path.setAttribute('data-mark', `m${index}`);
      if (!isChoice) continue;
      path.setAttribute('aria-label', countySentence(fips, counties.get(fips)!.name, own, facts));
    }
  }
}

/** Describes a county: its name, and each of its agencies with its models. */
function countySentence(
  fips: string,
  name: string,
  cover: CountyCover | undefined,
  {model, messages}: Pick<CountyFacts, 'model' | 'messages'>,
): string {
  const agencies = (cover?.agencies ?? []).map(({name: agency, agreements}) => ({
    name: agency,
    models: agreements.map(({model: own}) => own),
  }));
  const label = countedName(countyLabel(fips, name), model, messages);
  return messages.countySentence({name: label, agencies});
}
