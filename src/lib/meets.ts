/** Whether two lists of county codes have one in common. */
export function meets(some: readonly string[], others: readonly string[]): boolean {
  return some.some(fips => others.includes(fips));
}
