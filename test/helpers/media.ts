/** What a person's system can ask of a page. What is left out goes back to the default. */
export interface Media {
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: boolean;
  readonly forcedColors?: boolean;
  readonly print?: boolean;
}
