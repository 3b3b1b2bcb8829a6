/** "the District of Columbia", but "Texas". */
export function withArticle(state: string): string {
  return /^(District|Northern|United) /.test(state) ? `the ${state}` : state;
}
