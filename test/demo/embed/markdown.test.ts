/**
 * What a host pastes goes through Markdown on many sites. Each snippet has to come out of each engine as
 * it went in, or to be named here with where it does not.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {evaluate} from '@mdx-js/mdx';
import {HtmlRenderer, Parser} from 'commonmark';
import MarkdownIt from 'markdown-it';
import {marked} from 'marked';
import {parseFragment, type DefaultTreeAdapterTypes} from 'parse5';
import {firstChoices, type Choices} from '../../../demo/embed/choices.ts';
import {
  htmlSnippet,
  iframeSnippet,
  pictureSnippet,
  reactSnippet,
} from '../../../demo/embed/snippets.ts';

type Node = DefaultTreeAdapterTypes.Node;

const BUILT = {
  published: null,
  version: '1.2.3',
  integrity: {'eyes-on-ice.js': 'sha384-abc'},
  day: '2026-05-18',
  asOf: 'May 18, 2026',
  total: '1,843',
  agreements: '1,162',
};

const ENGINES: Readonly<Record<string, (text: string) => string>> = {
  'markdown-it': text => new MarkdownIt({html: true}).render(text),
  marked: text => marked.parse(text, {async: false}),
  commonmark: text => new HtmlRenderer().render(new Parser().parse(text)),
};

const CHOICES: Readonly<Record<string, Choices>> = {
  'a map': {},
  'a look-up': {element: 'check'},
  'both, with all attributes': {
    element: 'both',
    heading: 'Ours & “theirs” *here* > there',
    state: 'TX',
    lang: 'es',
    theme: 'dark',
    integrity: 'on',
    feed: '',
    'no-legend': 'on',
    'color-accent': '#4a2f8f',
    'petition-url': 'https://example.org/a_b_c?d=1&e=2',
  },
};

const snippets = new Map<string, string>();
for (const [name, choices] of Object.entries(CHOICES)) {
  const chosen = {...firstChoices(false), ...choices};
  snippets.set(`HTML of ${name}`, htmlSnippet(chosen, BUILT));
  snippets.set(`frames of ${name}`, iframeSnippet(chosen));
  snippets.set(`the picture of ${name}`, pictureSnippet(chosen, BUILT));
}
const readme = readFileSync('README.md', 'utf8');
[...readme.matchAll(/```html\n(.*?)```/gs)].forEach(([, code], at) =>
  snippets.set(`the README’s ${at + 1}.`, code!),
);

test('there are snippets of the builder and of the README', () => {
  assert.ok(snippets.size > 3 * Object.keys(CHOICES).length + 1);
});

for (const [engine, render] of Object.entries(ENGINES)) {
  test(`${engine} gives every snippet back as it was, between paragraphs`, () => {
    for (const [name, code] of snippets) {
      const rendered = render(`Before\n\n${code}\n\nAfter\n`);
      assert.deepEqual(
        tagsOf(rendered),
        ['Before', ...tagsOf(code), 'After'],
        `${name}: ${rendered}`,
      );
    }
  });

  test(`${engine} takes the README’s own picture for HTML`, () => {
    const [picture] = /<picture>.*?<\/picture>/s.exec(readme)!;
    assert.deepEqual(
      tagsOf(render(readme.slice(0, readme.indexOf('## Embed')))).filter(isOf('source', 'img')),
      tagsOf(picture).filter(isOf('source', 'img')),
    );
  });
}

test('the component is what MDX takes: HTML it refuses, for its style is text', async () => {
  for (const choices of Object.values(CHOICES)) {
    const chosen = {...firstChoices(false), ...choices};
    const jsx = /return \(\n(.*)\n {2}\);/s.exec(reactSnippet(chosen, BUILT))![1]!;
    const drawn = await inMdx(jsx);
    assert.ok(drawn.some(({type}) => /^(?:eyes-on-ice-map|agency-check)$/.test(String(type))));
    for (const {props} of drawn) assert.notEqual(typeof props['style'], 'string');
    const html = await inMdx(htmlSnippet(chosen, BUILT).replace(/^<!--.*-->\n/, ''));
    assert.ok(html.some(({props}) => typeof props['style'] === 'string'));
  }
});

/** An element as MDX makes it. */
interface Made {
  readonly type: unknown;
  readonly props: Readonly<Record<string, unknown>>;
}

/** Runs a text as MDX, and lists the elements that it makes. */
async function inMdx(text: string): Promise<readonly Made[]> {
  const made: Made[] = [];
  const jsx = (type: unknown, props: Made['props']) => {
    made.push({type, props});
    return null;
  };
  const {default: content} = await evaluate(text, {Fragment: 'fragment', jsx, jsxs: jsx});
  content({});
  return made;
}

function isOf(...names: readonly string[]) {
  return (tag: string) => names.some(name => tag.startsWith(`<${name} `));
}

/** Lists tags with their attributes, and texts; the paragraphs that Markdown makes are none of ours. */
function tagsOf(html: string): readonly string[] {
  return inOrder(parseFragment(html));
}

function inOrder(node: Node): readonly string[] {
  if ('value' in node) return node.value.trim() ? [node.value.trim().replace(/\s+/g, ' ')] : [];
  const inside = 'childNodes' in node ? node.childNodes.flatMap(inOrder) : [];
  if (!('tagName' in node) || node.tagName === 'p') return inside;
  const attributes = node.attrs.map(({name, value}) => ` ${name}="${value.replace(/\s+/g, ' ')}"`);
  return [`<${node.tagName}${attributes.join('')} >`, ...inside, `</${node.tagName}>`];
}
