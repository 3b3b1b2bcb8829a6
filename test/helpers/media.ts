/** What a person's system can ask of a page. What is left out is off; the scheme is then light. */
export interface Media {
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: boolean;
  readonly forcedColors?: boolean;
  readonly print?: boolean;
}
