import {html, nothing, type TemplateResult} from 'lit';
import {packedChanges} from '../../data/changes.generated.ts';
import {unpackChanges} from '../../data/changes.ts';
import type {Change, Dataset, ListSummary} from '../../data/model.ts';
import type {Messages} from '../../i18n/messages.ts';
import {lazy} from '../../lib/lazy.ts';

/** Those of the built-in list: another list that knows of changes brings its own. */
const builtInChanges = lazy(() => unpackChanges(packedChanges!));

/** Each agency that joined, left, or goes by another name or model since the list before. */
export function renderChangeLists(
  list: ListSummary & Pick<Dataset, 'changeDetails'>,
  messages: Messages,
): TemplateResult {
  const {joined, left, renamed, modelChanged, documentsPosted} =
    list.changeDetails ?? builtInChanges();
  const isEmpty = [joined, left, renamed, modelChanged].every(list => list.length === 0);
  return html`${isEmpty ? html`<p>${messages.noChanges}</p>` : nothing}
  ${renderList(messages.changesJoined(joined.length), joined, messages)}
  ${renderList(messages.changesLeft(left.length), left, messages)}
  ${renderList(messages.changesRenamed(renamed.length), renamed, messages, one =>
    messages.renamedFrom(one.from),
  )}
  ${renderList(messages.changesOfModel(modelChanged.length), modelChanged, messages, one =>
    messages.modelChangedFrom(messages.modelNames[one.from], messages.modelNames[one.model]),
  )}
  ${documentsPosted ? html`<p>${messages.documentsPosted(documentsPosted)}</p>` : nothing}`;
}

function renderList<Item extends Change>(
  title: string,
  items: readonly Item[],
  messages: Messages,
  note: (item: Item) => string = ({model}) => messages.modelNames[model],
): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<p class="label">${title}</p>
    <ul>
      ${items.map(
        item =>
          html`<li>
            <span lang="en">${item.agency}</span>, ${messages.stateNames[item.state] ?? item.state}
            <span class="muted">${note(item)}</span>
          </li>`,
      )}
    </ul>`;
}
