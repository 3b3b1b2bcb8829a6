import type {Linter} from 'eslint';

export const BROWSER_SOURCES: Linter.Config;
export const BUILT_FILES: Linter.Config;
