import {callouts, type Callout} from '../../geo/callouts.ts';
import {insets, stateShapes, VIEW_BOX, type Inset, type StateShape} from '../../geo/shapes.ts';
import type {Messages} from '../../i18n/messages.ts';
import {paintName, type Choropleth} from '../choropleth/choropleth.ts';
import {svgElement, write} from '../choropleth/svg-element.ts';

/** Side of the square in a call-out, and where its name begins, in units of the picture. */
const CHIP = 14;
const NAME_LEFT = 19;
/** Gap between an inset's frame and the code over it, in units of the picture. */
const CODE_LIFT = 5;
/** Below this width of the map, in CSS pixels, insets are named by their codes. */
const NARROW_PX = 700;
/** Below this, call-outs would have letters closer than they are high: there are none. */
const NO_CALLOUTS_PX = 540;
/** Half the box of a two-letter code and the room around it, in CSS pixels. */
const CODE_HALF = {x: 9, y: 5.5} as const;
/** From these classes on, the ground is nearer to the letters' colour than to the page's. */
const FIRST_DARK = {change: 5, models: 2, steps: 4} as const;

/** Insets whose code stands over their frame: in it, it would lie on the islands. */
const isCodeOutside = ({states: [state]}: Inset): boolean => state !== 'AK';
/** The one inset whose name would lie on its islands, too. */
const isNameOutside = ({states: [state]}: Inset): boolean => state === 'HI';

/**
 * Names of states and insets, and call-outs of small states, by the map's own width: no letter is
 * smaller than 10 CSS pixels, and a name without room is left out. Made by hand, for nearly all of it
 * stays as it is: in a template each number would be a part to be kept.
 */
export class PlaceNames {
  #group?: SVGGElement;
  #width = 0;
  readonly #names = new Map<string, Text>();
  readonly #chips = new Map<string, Element>();
  readonly #codes = new Map<string, SVGElement>();

  /** Draws all of them; only what has changed is written. */
  draw(choropleth: Choropleth, messages: Messages): SVGGElement {
    this.#group ??= this.#make();
    for (const [state, name] of this.#names) {
      const text = messages.insetNames[state] ?? messages.stateNames[state] ?? state;
      if (name.data !== text) name.data = text;
    }
    for (const [state, chip] of this.#chips) {
      write(chip, 'class', `chip ${paintName(choropleth, choropleth.classIndex(state))}`);
    }
    for (const [state, code] of this.#codes) {
      const index = choropleth.classIndex(state);
      write(code, 'class', `state-code${isDark(choropleth, index) ? ' on-dark' : ''}`);
    }
    return this.#group;
  }

  /** Fits the letters to the width of the map on screen, in CSS pixels. */
  fit(width: number): void {
    const group = this.#group;
    if (!group || !width || width === this.#width) return;
    this.#width = width;
    // Read first, then written: each reading behind a change would lay the picture out anew.
    const fitting = this.#fittingCodes(group.ownerSVGElement!, width);
    group.style.setProperty('--unit', String(VIEW_BOX.width / width));
    group.classList.toggle('narrow', width < NARROW_PX);
    group.classList.toggle('no-callouts', width < NO_CALLOUTS_PX);
    for (const [state, code] of this.#codes) code.toggleAttribute('hidden', !fitting.has(state));
  }

  /** Lists the states whose code has room in their shape, on a map so many CSS pixels wide. */
  #fittingCodes(map: SVGSVGElement, width: number): ReadonlySet<string> {
    const codes = [...this.#codes.keys()].filter(state => {
      const shape = map.querySelector<SVGGeometryElement>(`[data-state="${state}"]`);
      return shape !== null && hasRoom(shape, stateShapes().get(state)!, width);
    });
    return new Set(codes);
  }

  #make(): SVGGElement {
    const outside = new Set([...insets.map(({states: [state]}) => state!)]);
    return svgElement('g', {'aria-hidden': 'true'}, [
      ...insets.map(inset => this.#makeInset(inset)),
      ...[...stateShapes().values()]
        .filter(({state}) => !outside.has(state) && !(state in callouts()))
        .map(shape => this.#makeCode(shape)),
      ...Object.entries(callouts()).map(([state, callout]) => this.#makeCallout(state, callout)),
    ]);
  }

  #makeInset(inset: Inset): SVGGElement {
    const {states, label, cell} = inset;
    const [x, y] = label;
    const state = states[0]!;
    const name = document.createTextNode('');
    this.#names.set(state, name);
    const codeY = isCodeOutside(inset) ? cell.y - CODE_LIFT : y;
    const code = svgElement('text', {
      class: isCodeOutside(inset) ? 'code' : 'code inside',
      x: isCodeOutside(inset) ? cell.x : x,
      y: codeY,
    });
    code.append(state);
    return svgElement('g', {class: 'inset', 'data-for': state}, [
      makeHit(cell),
      svgElement(
        'text',
        isNameOutside(inset)
          ? {class: 'inset-name', x: cell.x, y: cell.y - CODE_LIFT}
          : {class: 'inset-name', x, y},
        [name],
      ),
      code,
    ]);
  }

  #makeCode({state, label: [x, y]}: StateShape): SVGElement {
    const code = svgElement('text', {x, y}, [document.createTextNode(state)]);
    this.#codes.set(state, code);
    return code;
  }

  #makeCallout(state: string, callout: Callout): SVGGElement {
    const {x, y, width, height, leader} = callout;
    const isAtEdge = x + width > VIEW_BOX.width - CHIP;
    const middle = y + height / 2;
    const chip = svgElement('rect', {x: x + 1, y: middle - CHIP / 2, width: CHIP, height: CHIP});
    this.#chips.set(state, chip);
    return svgElement('g', {class: `callout${isAtEdge ? ' at-edge' : ''}`, 'data-for': state}, [
      svgElement('path', {class: 'leader', d: leader}),
      makeHit(callout),
      chip,
      svgElement('text', {x: x + NAME_LEFT, y: middle}, [document.createTextNode(state)]),
    ]);
  }
}

/** Tells whether letters on a class have the page's colour. */
function isDark({change, isByModel}: Choropleth, classIndex: number): boolean {
  if (change) return classIndex === 0 || classIndex >= FIRST_DARK.change;
  return classIndex >= (isByModel ? FIRST_DARK.models : FIRST_DARK.steps);
}

/** Tells whether the box of a code around the state's best place lies in the state. */
function hasRoom(path: SVGGeometryElement, {label: [x, y]}: StateShape, width: number): boolean {
  const unit = VIEW_BOX.width / width;
  const [dx, dy] = [CODE_HALF.x * unit, CODE_HALF.y * unit];
  // An SVGPoint, for the oldest browsers take no other.
  const point = path.ownerSVGElement!.createSVGPoint();
  const isInside = (i: number, j: number) => {
    [point.x, point.y] = [x + i * dx, y + j * dy];
    return path.isPointInFill(point);
  };
  return [-1, 0, 1].every(i => isInside(i, -1) && isInside(i, 1));
}

function makeHit({x, y, width, height}: Inset['cell']): SVGRectElement {
  return svgElement('rect', {class: 'hit', x, y, width, height});
}
