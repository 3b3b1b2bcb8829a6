import * as fc from 'fast-check';

/** Texts that would be more than text if somebody forgot that they are no more. */
export const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "'><script>alert(1)</script>",
  '</style><script>alert(1)</script>',
  ']]><!--',
  '&lt;b&gt;&#60;i&#62;',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '=HYPERLINK("http://evil.example","Click")',
  '+1+cmd|calc',
  '-2+3',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  '＝1+1',
  'Sheriff \u202Eecila',
  '\u200F\u2066hidden\u2069',
  'a\0b',
  '\uD800',
  'x\uDFFF',
  'x'.repeat(10_000),
  'é'.repeat(10_000),
  '${alert(1)}',
  '{{alert(1)}}',
  '__proto__',
  'constructor',
  'toString',
  '../../etc/passwd',
  '%00%0d%0a',
  'line one\nline two\u2028line three',
] as const;

/** Any UTF-16 at all: controls, lone surrogates, characters that nobody has. */
export const anyUnits = fc
  .array(fc.integer({min: 0, max: 0xffff}), {maxLength: 40})
  .map(units => String.fromCharCode(...units));

/** Any text, hostile ones among it. */
export const anyText = fc.oneof(
  fc.constantFrom(...HOSTILE),
  anyUnits,
  fc.string({unit: 'grapheme', maxLength: 60}),
);

/** Any of these, or a text made of some of them and of others. */
export function textLike(...words: readonly string[]): fc.Arbitrary<string> {
  const word = fc.constantFrom(...words);
  const glued = fc
    .array(fc.oneof({weight: 4, arbitrary: word}, anyText), {minLength: 1, maxLength: 5})
    .chain(parts => fc.constantFrom(' ', ', ', '', '  ', ' - ', '/').map(glue => parts.join(glue)));
  return fc.oneof(
    {weight: 3, arbitrary: word},
    {weight: 2, arbitrary: glued},
    {weight: 1, arbitrary: anyText},
    {weight: 2, arbitrary: word.chain(misspelt)},
  );
}

/** A text with a letter too many, too few, or another. */
function misspelt(text: string): fc.Arbitrary<string> {
  const at = fc.nat(text.length);
  const put = fc.constantFrom('', 'x', ' ', 'é', '-', text[0] ?? '');
  return fc.tuple(at, put, fc.nat(1)).map(([place, letter, cut]) => {
    return text.slice(0, place) + letter + text.slice(place + cut);
  });
}
