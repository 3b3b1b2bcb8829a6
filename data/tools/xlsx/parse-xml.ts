import {Parser} from 'saxen';

/** Attributes of an element, without name-space prefixes. */
export type Attributes = Readonly<Record<string, string>>;

/** Handlers of the parts of a document; names come without their name-space prefix. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const BYTE_ORDER_MARK = /^\uFEFF/;

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function decodeAttributes(
  attributes: Record<string, string>,
  decode: (text: string) => string,
): Attributes {
  const entries = Object.entries(attributes).filter(([name]) => !name.startsWith('xmlns'));
  return Object.fromEntries(entries.map(([name, value]) => [local(name), decode(value)]));
}

/** Reads an XML document; nothing happens when it is empty, and it throws when not well-formed. */
export function parseXml(xml: string, handlers: XmlHandlers): void {
  if (!xml) return;
  const parser = new Parser();
  parser.on('openTag', (name, getAttributes, decode) => {
    handlers.open?.(local(name), decodeAttributes(getAttributes(), decode));
  });
  parser.on('text', (value, decode) => handlers.text?.(decode(value)));
  parser.on('closeTag', name => handlers.close?.(local(name)));
  // What the parser warns of is an attribute that it leaves out.
  for (const event of ['error', 'warn'] as const) {
    parser.on(event, error => {
      throw error;
    });
  }
  parser.parse(xml.replace(BYTE_ORDER_MARK, ''));
}
