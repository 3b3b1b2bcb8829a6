/**
 * A rule for ESLint: no method, property or global that the oldest browsers lack. With types it knows whose
 * member a name is; without them, as in built files, it goes by names that no older object has.
 */
import ts from 'typescript';
import {isNewer, isNewerGlobal} from './newer-names.js';

/** @typedef {import('estree').MemberExpression} MemberExpression */

/** @type {import('eslint').Rule.RuleModule} */
export const noNewerNames = {
  meta: {
    type: 'problem',
    messages: {newer: '"{{name}}" is newer than the oldest browsers that package.json names.'},
    schema: [{type: 'object', properties: {allow: {type: 'array', items: {type: 'string'}}}}],
    defaultOptions: [{allow: []}],
  },
  create(context) {
    const {sourceCode, options} = context;
    const report = (node, name) => {
      if (!options[0].allow.includes(name))
        context.report({node, messageId: 'newer', data: {name}});
    };
    return {
      MemberExpression(node) {
        const name = nameOf(node);
        if (name !== null && ownersOf(node, sourceCode).some(owner => isNewer(name, owner)))
          report(node.property, name);
      },
      'Program:exit'(node) {
        for (const {identifier} of globalReferences(sourceCode.getScope(node))) {
          const isAskedFor = identifier.parent.operator === 'typeof';
          if (!isAskedFor && isNewerGlobal(identifier.name)) report(identifier, identifier.name);
        }
      },
    };
  },
};

/** @param {MemberExpression} node */
function nameOf({property, computed}) {
  if (!computed && property.type === 'Identifier') return property.name;
  return property.type === 'Literal' && typeof property.value === 'string' ? property.value : null;
}

/**
 * Names the browser's interfaces that declare what a node reads: none for a member of our own, and
 * `undefined` for one that nobody knows.
 *
 * @param {MemberExpression} node
 * @param {import('eslint').SourceCode} sourceCode
 * @returns {(string | undefined)[]}
 */
function ownersOf({object, property}, {parserServices}) {
  const {program} = parserServices;
  const name = object.type === 'Identifier' ? object.name : undefined;
  if (!program) return [name];
  const symbol = parserServices.getSymbolAtLocation(property);
  if (!symbol) return isUnknown(object, parserServices) ? [name] : [];
  return (symbol.declarations ?? [])
    .filter(one => program.isSourceFileDefaultLibrary(one.getSourceFile()))
    .map(one => ownerName(one.parent))
    .filter(owner => owner !== undefined);
}

/**
 * Tells whether the types say nothing of an object, or it is one of the browser's whose member they lack.
 */
function isUnknown(object, {getTypeAtLocation, program}) {
  const {flags, symbol} = getTypeAtLocation(object);
  const isOfBrowser = symbol?.declarations?.some(
    one =>
      ts.isInterfaceDeclaration(one) && program.isSourceFileDefaultLibrary(one.getSourceFile()),
  );
  return Boolean(flags & ts.TypeFlags.Any) || Boolean(isOfBrowser);
}

/** Names an interface without what TypeScript adds to it, or the variable that has a type without a name. */
function ownerName(declaration) {
  const name = declaration.name ?? declaration.parent?.name;
  return name?.text.replace(/Constructor$/, '');
}

/**
 * Lists references to what a file doesn't declare, whether or not its parser knows the browser's types.
 *
 * @param {import('eslint').Scope.Scope} scope
 */
function globalReferences({through, variables}) {
  const known = variables.filter(({defs}) => defs.length === 0);
  return [...through, ...known.flatMap(({references}) => references)].filter(
    ({isValueReference = true}) => isValueReference,
  );
}
