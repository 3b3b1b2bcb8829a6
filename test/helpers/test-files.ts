/**
 * Which test files there are, by the way they run.
 */
import {globSync} from 'tinyglobby';

/** Test files by kind, as paths from the project's root. */
export interface TestFiles {
  /** Node alone. */
  readonly node: readonly string[];
  /** Node, looking at the built files. */
  readonly built: readonly string[];
  /** An element in real browsers. */
  readonly browser: readonly string[];
  /** Node, listening to a screen reader that reads the built files. */
  readonly heard: readonly string[];
}

/** All test files whose path has one of the words in it; all when there are no words. */
export function findTestFiles(words: readonly string[] = []): TestFiles {
  const files = globSync('test/**/*.{test,page,browser,heard}.ts').sort();
  const wanted = files.filter(
    file => words.length === 0 || words.some(word => file.includes(word)),
  );
  const isBuilt = (file: string) => file.endsWith('.page.ts') || file.startsWith('test/package/');
  return {
    node: wanted.filter(file => file.endsWith('.test.ts') && !isBuilt(file)),
    built: wanted.filter(file => !file.endsWith('.browser.ts') && isBuilt(file)),
    browser: wanted.filter(file => file.endsWith('.browser.ts')),
    heard: wanted.filter(file => file.endsWith('.heard.ts')),
  };
}
