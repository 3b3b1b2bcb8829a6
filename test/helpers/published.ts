import type {Published} from '../../src/addresses.ts';

/** Where a package could be published, at names that are nobody's. */
export const PUBLISHED: Published = {
  package: 'our-package',
  cdn: 'https://cdn.example/npm/',
  feed: 'https://site.example/data/agreements-v1.json',
  corrections: 'https://project.example/issues/new',
};
