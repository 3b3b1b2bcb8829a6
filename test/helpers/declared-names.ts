/**
 * Names of properties that code gives to objects of its own.
 */
import ts from 'typescript';

/** Lists the names of properties and methods that some code declares or assigns. */
export function declaredNames(code: string): string[] {
  const names: string[] = [];
  const add = (name: ts.Node | undefined) => {
    if (name && (ts.isIdentifier(name) || ts.isStringLiteral(name))) names.push(name.text);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralElementLike(node) || ts.isClassElement(node)) add(node.name);
    else if (isAssignment(node) && ts.isPropertyAccessExpression(node.left)) add(node.left.name);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('code.js', code, ts.ScriptTarget.Latest));
  return names;
}

function isAssignment(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
}
