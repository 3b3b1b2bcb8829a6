import {MODELS, type Model} from './model.ts';
import {CLOSED_NAME, openName} from './packed.ts';

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

/** How much changed since ICE's list before this one: what is said before anybody asks for more. */
export interface ChangeCounts {
  /** ISO date of the list before. */
  readonly since: string;
  /** Agreements that joined. */
  readonly joined: number;
  readonly left: number;
}

/** Changes as they are packed beside the module. */
export interface PackedChanges {
  readonly since: string;
  /** Each agreement's state, its model's place in MODELS, and the agency's closed name: `MO1Morgan~`. */
  readonly joined: string;
  readonly left: string;
  readonly renamed: readonly (readonly [agreement: string, from: string])[];
  readonly modelChanged: readonly (readonly [agreement: string, from: number])[];
  readonly documentsPosted: number;
}

/** Reads the packed form. */
export function unpackChanges(packed: PackedChanges): Changes {
  return {
    ...packed,
    joined: open(packed.joined),
    left: open(packed.left),
    renamed: packed.renamed.map(([one, from]) => ({...open(one)[0]!, from})),
    modelChanged: packed.modelChanged.map(([one, from]) => ({
      ...open(one)[0]!,
      from: MODELS[from]!,
    })),
  };
}

function open(text: string): Change[] {
  return [...text.matchAll(CLOSED_NAME)].map(([, row, mark]) => ({
    state: row!.slice(0, 2),
    agency: openName(row!.slice(3), mark!),
    model: MODELS[Number(row![2])]!,
  }));
}
