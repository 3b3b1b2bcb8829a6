/**
 * Markdown tables of an element's attributes, events, slots, parts and custom properties.
 */
import type {Attribute, Described, ElementDescription} from './manifest.ts';

/** Writes all tables of an element, without the empty ones. */
export function apiTables(element: ElementDescription): string {
  const {attributes = [], members = [], events = [], slots = []} = element;
  const {cssParts = [], cssProperties = []} = element;
  const methods = members.filter(({kind}) => kind === 'method');
  return [
    table(['Attribute', 'Property', 'Values', 'Default', 'Meaning'], attributes.map(row(element))),
    table(['Method', 'Meaning'], methods.map(described)),
    table(
      ['Event', 'Class', 'When'],
      events.map(({name, type, description}) => [code(name), code(type?.text), description]),
    ),
    table(
      ['Slot', 'For'],
      slots.map(({name, description}) => [name === '' ? '(default)' : code(name), description]),
    ),
    table(['Part', 'What it is'], cssParts.map(described)),
    table(
      ['Custom property', 'Default', 'Colours or sets'],
      cssProperties.map(one => [code(one.name), code(one.default), one.description]),
    ),
  ]
    .filter(text => text !== '')
    .join('\n\n');
}

type Cell = string | undefined;

function row({members = []}: ElementDescription) {
  return (attribute: Attribute): Cell[] => {
    const member = members.find(({name}) => name === attribute.fieldName);
    const type = member?.expandedType?.text ?? attribute.type?.text;
    const {name, fieldName, description} = attribute;
    return [code(name), code(fieldName), code(type), code(attribute.default), description];
  };
}

function described({name, description}: Described): Cell[] {
  return [code(name), description];
}

function code(text: Cell): Cell {
  return text ? `\`${text}\`` : '';
}

function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly Cell[]) => `| ${cells.map(escapeCell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function escapeCell(text: Cell): string {
  return (text ?? '').replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
}
