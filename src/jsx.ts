/**
 * The elements in JSX, for React 19, Preact, Solid and what else looks them up globally. Types alone:
 * none of these needs to be installed, and the comments that silence the compiler are for where one
 * is not.
 */
import type {AgencyCheck} from './check/agency-check.ts';
import type {CHECK_ATTRIBUTES} from './check/attributes.ts';
import type {CheckEvent} from './check/events.ts';
import type {DataErrorEvent, DataLoadEvent} from './element/events.ts';
import type {Attribute, Attributes} from './element/attributes.ts';
import type {MAP_ATTRIBUTES} from './map/attributes.ts';
import type {
  MeasureChangeEvent,
  ModelChangeEvent,
  MonthChangeEvent,
  StateSelectEvent,
} from './map/events.ts';
import type {EyesOnIceMap} from './map/eyes-on-ice-map.ts';

/** A handler by the name that React and Preact know an event by, and by Solid's. */
type Handlers<Events> = {
  [Name in keyof Events & string as `on${Name}` | `on:${Name}`]?: (event: Events[Name]) => void;
};

/** Props of every element, whatever renders it. */
interface AnyProps<Type> {
  id?: string;
  class?: string;
  className?: string;
  style?: string | object;
  lang?: string;
  dir?: 'ltr' | 'rtl' | 'auto';
  slot?: string;
  hidden?: boolean;
  key?: string | number | bigint | null;
  ref?: Type | ((element: Type) => unknown) | {current: Type | null} | null;
  children?: unknown;
}

/** Value of an attribute in JSX: a word of a choice, a number too for a rank, a boolean for a switch. */
type ValueOf<Row extends Attribute> = Row extends {kind: 'switch'}
  ? boolean
  : Row extends {kind: 'choice'; values: readonly (infer Word)[]}
    ? Word | (Word extends `${infer Rank extends number}` ? Rank : never)
    : string | null;

/** The name of the property that an attribute sets: `heading-level` sets `headingLevel`. */
type PropertyOf<Name> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<PropertyOf<Rest>>}`
  : Name;

/** The attributes of an element, all of them optional, each also by the name of its property. */
type AttributeProps<Table extends Attributes> = {
  [Name in keyof Table as Name | PropertyOf<Name>]?: ValueOf<Table[Name]>;
};

interface MapEvents {
  'state-select': StateSelectEvent;
  'model-change': ModelChangeEvent;
  'measure-change': MeasureChangeEvent;
  'month-change': MonthChangeEvent;
  'data-load': DataLoadEvent;
  'data-error': DataErrorEvent;
}

interface CheckEvents {
  check: CheckEvent;
  'data-load': DataLoadEvent;
  'data-error': DataErrorEvent;
}

/** `<eyes-on-ice-map>` in JSX. */
export interface EyesOnIceMapProps
  extends AnyProps<EyesOnIceMap>, AttributeProps<typeof MAP_ATTRIBUTES>, Handlers<MapEvents> {}

/** `<agency-check>` in JSX. */
export interface AgencyCheckProps
  extends AnyProps<AgencyCheck>, AttributeProps<typeof CHECK_ATTRIBUTES>, Handlers<CheckEvents> {}

/** Both elements by their tags. */
export interface EyesOnIceElements {
  'eyes-on-ice-map': EyesOnIceMapProps;
  'agency-check': AgencyCheckProps;
}

/* eslint-disable no-restricted-syntax, @typescript-eslint/no-empty-object-type, @typescript-eslint/no-namespace, @typescript-eslint/ban-ts-comment --
   Each of these looks its elements up in a namespace of its own. */
/** @ts-ignore: React may not be there. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends EyesOnIceElements {}
  }
}

/** @ts-ignore: Preact may not be there. */
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends EyesOnIceElements {}
  }
}

/** @ts-ignore: Solid may not be there. */
declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends EyesOnIceElements {}
  }
}

declare global {
  namespace JSX {
    interface IntrinsicElements extends EyesOnIceElements {}
  }
}
