import {css, html, nothing, type TemplateResult} from 'lit';
import {ICE_PAGE} from '../../addresses.ts';
import type {Messages} from '../../i18n/messages.ts';
import type {Answer, LeftAgreement} from '../look-up/answer.ts';
import {laterLine, leftGroups, type LeftGroup} from './later-lines.ts';

/** Most agreements that have left which are shown unfolded. */
const MOST_OPEN = 4;

/** Styles of what newer lists say. */
export const laterStyles = css`
  .left {
    display: grid;
    gap: 0.25em;
    margin-block: 0.25em;
    padding-inline-start: 1.1em;
    list-style: disc;
  }
`;

/** Renders what ICE's list of the state has become since, with ICE's page and who counted it. */
export function renderLater(answer: Answer, messages: Messages): TemplateResult | typeof nothing {
  const line = laterLine(answer, messages);
  const {later} = answer;
  if (!line || !later) return nothing;
  return html`<p class="later">
    ${line} <a href=${ICE_PAGE} rel="noreferrer">${messages.laterLink}</a>
    ${renderCounter(later, messages)}
  </p>`;
}

/** Renders the agreements that have left since the list, by the date of the newer one. */
export function renderLeft(answer: Answer, messages: Messages): readonly TemplateResult[] {
  return leftGroups(answer).map(group => renderGroup(group, messages));
}

function renderGroup(group: LeftGroup, messages: Messages): TemplateResult {
  const {left, date} = group;
  const list = html`<ul class="left">
      ${left.map(one => renderOne(one, messages))}
    </ul>
    <p>${renderCounter(group, messages)}</p>`;
  return left.length > MOST_OPEN
    ? html`<details>
        <summary>${messages.leftCount(left.length, date)}</summary>
        ${list}
      </details>`
    : html`<div>
        <p>${messages.leftHeading(date)}</p>
        ${list}
      </div>`;
}

function renderOne({agency, model}: LeftAgreement, {modelNames}: Messages): TemplateResult {
  return html`<li><span lang="en">${agency}</span> (${modelNames[model]})</li>`;
}

/** Renders the name of the archive that counted a newer list. */
function renderCounter(
  {source, url}: Pick<LeftAgreement, 'source' | 'url'>,
  {laterCountedBy}: Messages,
): TemplateResult {
  return html`<span class="small muted whole"
    >${laterCountedBy} <a href=${url} rel="noreferrer" lang="en">${source}</a>.</span
  >`;
}
