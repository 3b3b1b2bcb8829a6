import {MODELS, type Change, type ChangeDetails} from './model.ts';
import {CLOSED_NAME, openName} from './packed.ts';

/** The generated module of counts takes its type from here. */
export type {ChangeCounts} from './model.ts';

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
export function unpackChanges(packed: PackedChanges): ChangeDetails {
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
