/**
 * The elements in JSX, for React 19, Preact, Solid and what else looks them up globally. Types alone:
 * none of these has to be installed, and the comments that silence the compiler are for where one
 * is not.
 */
import type {Measure, ModelChoice, View} from './data/vocabulary.ts';
import type {AgencyCheck} from './check/agency-check.ts';
import type {CheckEvent} from './check/events.ts';
import type {DataErrorEvent, DataLoadEvent} from './element/events.ts';
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

/** What every element takes, whatever renders it. */
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

type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6 | '1' | '2' | '3' | '4' | '5' | '6';

/** Attributes that both elements have. */
interface SharedProps {
  state?: string | null;
  src?: string | null;
  heading?: string | null;
  'heading-level'?: HeadingLevel;
  'corrections-url'?: string | null;
  'no-heading'?: boolean;
  'no-actions'?: boolean;
}

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
  extends AnyProps<EyesOnIceMap>, SharedProps, Handlers<MapEvents> {
  model?: ModelChoice;
  measure?: Measure;
  month?: string | null;
  view?: View;
  'no-controls'?: boolean;
  'no-legend'?: boolean;
  'no-timeline'?: boolean;
  'no-downloads'?: boolean;
}

/** `<agency-check>` in JSX. */
export interface AgencyCheckProps
  extends AnyProps<AgencyCheck>, SharedProps, Handlers<CheckEvents> {
  value?: string;
  for?: string | null;
  'petition-url'?: string | null;
  'protest-url'?: string | null;
  'organize-url'?: string | null;
  locate?: boolean;
}

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
