/** The fields of `data/release.json` that the README states. */
export interface ToldList {
  readonly asOf: string;
  readonly sheet: string;
  readonly agreements: number;
  readonly agencies: number;
}

/** Writes the README's sentence on the list that is built in. */
export function dataSentence({asOf, sheet, agreements, agencies}: ToldList): string {
  const number = (value: number) => value.toLocaleString('en-US');
  const day = new Date(asOf).toLocaleDateString('en-US', {dateStyle: 'long', timeZone: 'UTC'});
  const counts = `**${number(agreements)} agreements** of **${number(agencies)} agencies**`;
  return `Built in: ${counts}, from ICE's list of **${day}** (\`${sheet}\`).`;
}
