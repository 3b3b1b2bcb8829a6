import type {ExportView} from './scene/view.ts';

const START = '287g-agreements';

/** `287g-agreements-2026-05-18-tx-task-force.csv`: what it is, of when, and what it is narrowed to. */
export function fileName(view: ExportView, extension: 'csv' | 'png' | 'svg'): string {
  const {asOf, opened, counties, model, choropleth} = view;
  const isPicture = extension !== 'csv';
  const parts = [
    START,
    asOf,
    opened?.code.toLowerCase(),
    isPicture ? null : opened?.chosen,
    counties ? 'counties' : null,
    model === 'all' ? null : model,
    isPicture && !opened && !counties && choropleth.measure !== 'agreements'
      ? choropleth.measure
      : null,
  ];
  return `${parts.filter(Boolean).join('-')}.${extension}`;
}
