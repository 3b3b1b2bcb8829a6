/**
 * What a screen reader gets of a page: Chromium's accessibility tree, in which names, roles and
 * states are computed as they are handed to it, through all shadow roots.
 */
import type {Page, Protocol} from 'puppeteer-core';

type Node = Protocol.Accessibility.AXNode;

/** One thing that is read out. */
export interface Spoken {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** Expanded, selected, level, value text and so on, as far as they are said. */
  readonly states: Readonly<Record<string, unknown>>;
  readonly children: readonly Spoken[];
}

/** Roles that hold others without being read out, unless what changes in them is. */
const SILENT = new Set(['none', 'generic', 'InlineTextBox']);

/** All that is read out, in its order. */
export async function spokenOn(page: Page): Promise<readonly Spoken[]> {
  const session = await page.createCDPSession();
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map(node => [node.nodeId, node]));
  return readOut(nodes[0]!, byId);
}

/** Everything of a role, at any depth. */
export function allOf(tree: readonly Spoken[], role: string): Spoken[] {
  return tree.flatMap(one => [...(one.role === role ? [one] : []), ...allOf(one.children, role)]);
}

/** The one of a role whose name is, or begins with, some words. */
export function oneOf(tree: readonly Spoken[], role: string, name: string | RegExp = ''): Spoken {
  const found = allOf(tree, role).filter(one =>
    typeof name === 'string' ? one.name.startsWith(name) : name.test(one.name),
  );
  if (found.length === 1) return found[0]!;
  const there = allOf(tree, role).map(one => one.name);
  throw new Error(`${found.length} of ${role} “${name}” among ${there.join(' | ').slice(0, 600)}`);
}

/** All text below. */
export function textOf({role, name, children}: Spoken): string {
  return role === 'StaticText' ? name : children.map(textOf).join(' ').replace(/\s+/g, ' ').trim();
}

function readOut(node: Node, byId: ReadonlyMap<string, Node>): readonly Spoken[] {
  const children = (node.childIds ?? []).flatMap(id => {
    const child = byId.get(id);
    return child ? readOut(child, byId) : [];
  });
  const role = String(node.role?.value ?? 'none');
  const isLive = node.properties?.some(({name}) => name === 'live') ?? false;
  if (node.ignored || (SILENT.has(role) && !isLive)) return children;
  const states: Record<string, unknown> = Object.fromEntries(
    (node.properties ?? []).map(({name, value}) => [
      name,
      (value.value as unknown) ?? value.relatedNodes?.map(({idref}) => idref).join(' '),
    ]),
  );
  if (node.value) states['value'] = node.value.value;
  const text = (value: typeof node.name): string => String(value?.value ?? '').trim();
  const {name, description} = node;
  return [{role, name: text(name), description: text(description), states, children}];
}
