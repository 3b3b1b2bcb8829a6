/** Types of the part of saxen that is used; it brings none of its own. */
declare module 'saxen' {
  type Decode = (text: string) => string;

  export class Parser {
    on(
      event: 'openTag',
      handler: (name: string, attributes: () => Record<string, string>, decode: Decode) => void,
    ): void;
    on(event: 'text', handler: (value: string, decode: Decode) => void): void;
    on(event: 'closeTag', handler: (name: string) => void): void;
    on(event: 'error' | 'warn', handler: (error: Error) => void): void;
    parse(xml: string): Error | undefined;
  }
}
