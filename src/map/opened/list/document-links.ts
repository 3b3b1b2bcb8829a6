import {html, nothing, type TemplateResult} from 'lit';
import type {Agency, DocumentsOf, Model} from '../../../data/model.ts';
import type {Messages} from '../../../i18n/messages.ts';

/** Renders links to an agreement and its addendum, on ice.gov. */
export function renderDocuments(
  agency: Agency,
  model: Model,
  documents: DocumentsOf,
  messages: Messages,
): TemplateResult {
  const {document, addendum} = documents(agency, model);
  const {name} = agency;
  const modelName = messages.modelNames[model];
  return html`${
    document
      ? html`<a href=${document} aria-label=${messages.documentOf(name, modelName)}
          >${messages.document}</a
        >`
      : html`<span class="muted">${messages.paperNotPosted}</span>`
  }
  ${
    addendum
      ? html`<a href=${addendum} aria-label=${messages.addendumOf(name, modelName)}
          >${messages.addendum}</a
        >`
      : nothing
  }`;
}
