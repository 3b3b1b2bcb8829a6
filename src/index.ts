/**
 * The public entry: importing it registers the elements, and gives what a page's code may need.
 */
import {define} from './define.ts';

export {AgencyCheck} from './check/agency-check.ts';
export type {
  AgencyAnswer,
  Answer,
  AnswerKind,
  AnswerPlace,
  Applicant,
  Choice,
  LaterTotals,
  LeftAgreement,
  MissingBody,
} from './check/look-up/answer.ts';
export {CheckEvent} from './check/events.ts';
export {lookUp} from './check/look-up.ts';
export type {LookUpOptions} from './check/look-up/look-up-options.ts';
export {DataErrorEvent, DataLoadEvent} from './element/events.ts';
export {registerLanguage} from './i18n/languages.ts';
export type {Messages, PartialMessages} from './i18n/messages.ts';
export type {AgencyCheckProps, EyesOnIceElements, EyesOnIceMapProps} from './jsx.ts';
export {LEVELS, MODELS} from './data/model.ts';
export type {Level, Model} from './data/model.ts';
export type {Measure} from './data/measures.ts';
export type {PlaceKind, Role, ModelChoice, View} from './data/vocabulary.ts';
export {
  MeasureChangeEvent,
  ModelChangeEvent,
  MonthChangeEvent,
  StateSelectEvent,
} from './map/events.ts';
export {EyesOnIceMap} from './map/eyes-on-ice-map.ts';
export {VERSION} from './version.ts';

define();
