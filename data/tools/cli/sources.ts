/**
 * `npm run data:sources [-- --release]`: names the claims and state laws whose sources were checked more
 * than 90 days ago. With `--release` any of them is a failure; it is a part of
 * `npm run data:check -- --release`.
 */
import {MOST_DAYS_UNCHECKED, staleSources} from '../audit/stale-sources.ts';
import {DATA} from '../data-files/data-folder.ts';
import {UserError} from '../lib/user-error.ts';
import {parseOptions} from './shared/parse-options.ts';
import {today} from './shared/project.ts';
import {runTool} from './shared/run-tool.ts';

const USAGE = 'npm run data:sources [-- --release].';

await runTool(() => {
  const {values, positionals} = parseOptions(
    process.argv.slice(2),
    {release: {type: 'boolean', default: false}},
    USAGE,
  );
  if (positionals.length > 0) throw new UserError(`Unexpected: ${positionals[0]}. ${USAGE}`);
  const texts = {claims: DATA.read('claims.json'), laws: DATA.read('state-laws.json')};
  const stale = staleSources(texts, today());
  if (stale.length === 0)
    return `All sources were checked in the last ${MOST_DAYS_UNCHECKED} days.`;
  const sentence = `Checked more than ${MOST_DAYS_UNCHECKED} days ago: ${stale.join('; ')}.`;
  if (values.release) throw new UserError(`${sentence} Read their sources again before a release.`);
  return `Note: ${sentence}`;
});
