/**
 * Groups of test files that run in one process, one file after another: to start a process and to load
 * what it tests takes longer than most files' tests.
 */
import {readFileSync} from 'node:fs';

/** Files in one process at most: there are then enough groups to keep all workers busy. */
const MOST = 20;

/**
 * What reaches over to the other files in a process, or they to it: hooks at the top of a file; globals,
 * mocks and languages; an end of the process; and what is awaited at the top, since Node takes tests
 * behind it for those of the test that asked for the same thing first.
 */
const LEAVES_TRACES =
  /^(?:before|after)(?:Each)?\(|^(?:const [^=]*= )?await |\bprocess\.(?:env|chdir|exit)|\bmock\.|\bregisterLanguage\(|\bglobalThis\b/m;

/** Groups files in their order; a file that leaves traces is alone, behind those that don't. */
export function groupFiles(files: readonly string[]): readonly (readonly string[])[] {
  const clean = files.filter(file => !leavesTraces(file));
  const size = Math.ceil(clean.length / Math.ceil(clean.length / MOST));
  const groups: (readonly string[])[] = [];
  for (let at = 0; at < clean.length; at += size) groups.push(clean.slice(at, at + size));
  return [...groups, ...files.filter(leavesTraces).map(file => [file])];
}

function leavesTraces(file: string): boolean {
  return LEAVES_TRACES.test(readFileSync(file, 'utf8'));
}
