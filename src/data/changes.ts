import {MODELS, type Model} from './model.ts';

/** One agreement that joined or left. */
export interface Change {
  /** USPS code. */
  readonly state: string;
  readonly agency: string;
  readonly model: Model;
}

/** What changed since ICE's list before this one. */
export interface Changes {
  /** ISO date of the list before. */
  readonly since: string;
  readonly joined: readonly Change[];
  readonly left: readonly Change[];
  /** The same agency under another name: `agency` is the new one. */
  readonly renamed: readonly (Change & {readonly from: string})[];
  /** The same agency under another model: `model` is the new one. */
  readonly modelChanged: readonly (Change & {readonly from: Model})[];
  /** Signed documents that ICE has posted since. */
  readonly documentsPosted: number;
}

/** `[USPS code, agency, model's place in MODELS]` */
export type PackedChange = readonly [state: string, agency: string, model: number];

/** Changes as the module and the feed hold them. */
export interface PackedChanges {
  readonly since: string;
  readonly joined: readonly PackedChange[];
  readonly left: readonly PackedChange[];
  readonly renamed: readonly (readonly [...PackedChange, from: string])[];
  readonly modelChanged: readonly (readonly [...PackedChange, from: number])[];
  readonly documentsPosted: number;
}

/** Reads the packed form. */
export function unpackChanges(packed: PackedChanges): Changes {
  return {
    ...packed,
    joined: packed.joined.map(toChange),
    left: packed.left.map(toChange),
    renamed: packed.renamed.map(([state, agency, model, from]) => ({
      ...toChange([state, agency, model]),
      from,
    })),
    modelChanged: packed.modelChanged.map(([state, agency, model, from]) => ({
      ...toChange([state, agency, model]),
      from: MODELS[from]!,
    })),
  };
}

function toChange([state, agency, model]: PackedChange): Change {
  return {state, agency, model: MODELS[model]!};
}
