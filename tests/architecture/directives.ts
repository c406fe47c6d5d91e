import ts from "typescript";
import { importsOf, parse } from "./imports";
import type { Source } from "./sources";

/** Actions that a person reaches before anyone knows who it is: `path#name` → why it needs no permission. */
export const OPEN_ACTIONS: Readonly<Record<string, string>> = {
  "lib/features/municipality/setup/actions.ts#setUpAction": "the first visit: there is nobody yet",
  "lib/features/people/invitations/actions.ts#answerInvitationAction": "the link in the invitation is the right",
  "lib/features/people/sessions/actions.ts#signOutAction": "it ends one's own session, whether there is one or not",
};

/** The only way: it refuses whoever is signed out instead of sending them away from what they wrote. */
const ASKS_PERMISSION = /^perform$/;

/** "use server" makes every export an address that anyone may post to: only actions.ts, and each asks for permission first. */
export function useServerFaults(source: Source): readonly string[] {
  const file = parse(source);
  const isActions = /^lib\/features\/.+\/actions\.ts$/.test(source.path);
  const [first] = file.statements;
  const declared = first !== undefined && isDirective(first, "use server");
  if (isActions && !declared) return [`${source.path} does not begin with "use server"`];
  if (!isActions) return holdsDirective(file) ? [`${source.path} may not say "use server"`] : [];
  return file.statements.filter(isExported).flatMap((statement) => actionFaults(source.path, statement));
}

/** The directive counts wherever it stands first in a block: an inline action is a public address too. */
function holdsDirective(file: ts.SourceFile): boolean {
  const within = (node: ts.Node): boolean =>
    isDirective(node, "use server") || (ts.forEachChild(node, (child) => within(child) || undefined) ?? false);
  return within(file);
}

const isDirective = (node: ts.Node, text: string): boolean =>
  ts.isExpressionStatement(node) && ts.isStringLiteral(node.expression) && node.expression.text === text;

const isExported = (node: ts.Statement): boolean =>
  ts.isExportDeclaration(node) ||
  ts.isExportAssignment(node) ||
  (ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword));

function actionFaults(path: string, statement: ts.Statement): readonly string[] {
  if (ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement)) return [];
  if (ts.isExportDeclaration(statement) && statement.isTypeOnly) return [];
  const actions = actionsIn(statement);
  if (actions.length === 0) return [`${path} exports what is no async function`];
  return actions
    .filter(([name, body]) => !asksFirst(body) && !(`${path}#${name}` in OPEN_ACTIONS))
    .map(([name]) => `${path} ${name} does not ask for permission in its first statement`);
}

/** The async functions that a statement exports, by name; none when anything else is among them. */
function actionsIn(statement: ts.Statement): readonly (readonly [string, ts.Node | undefined])[] {
  if (ts.isFunctionDeclaration(statement))
    return isAsync(statement) ? [[statement.name?.text ?? "default", statement.body]] : [];
  if (!ts.isVariableStatement(statement)) return [];
  const values = statement.declarationList.declarations.map(
    ({ name, initializer }) => [name.getText(), initializer] as const,
  );
  const functions = values.flatMap(([name, value]) =>
    value && ts.isArrowFunction(value) && isAsync(value) ? [[name, value.body] as const] : [],
  );
  return functions.length === values.length ? functions : [];
}

const isAsync = (node: ts.FunctionDeclaration | ts.ArrowFunction): boolean =>
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword);

/** The first statement of the body (or the body itself, of an arrow without braces) calls the one that asks. */
function asksFirst(body: ts.Node | undefined): boolean {
  const first = body && ts.isBlock(body) ? body.statements[0] : body;
  return first !== undefined && calls(first, ASKS_PERMISSION);
}

/** Whether a call of one of the names stands anywhere in the node. */
export function calls(node: ts.Node, names: RegExp): boolean {
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && names.test(node.expression.text)) return true;
  return ts.forEachChild(node, (child) => calls(child, names) || undefined) ?? false;
}

const ALWAYS_SERVER =
  /^lib\/(features\/.+\/(queries|mutations|job|document)\.ts|(env|clock|log|db\/client|auth\/session)\.ts)$/;
const SERVER_FOLDER = /^lib\/(db|auth|files|jobs)\/(?!generated\/)/;
// Pure files may lie beside the others: what they load a browser may have too.
const HARMLESS = /^(zod|date-fns.*|\..*|@\/lib\/(domain|db\/dates|auth|files)\b.*)$/;

/** The secret-bearing half of the house: a screen that loads it by mistake must not build. */
export function serverOnlyFaults(source: Source): readonly string[] {
  const loaded = importsOf(source).filter(({ typeOnly }) => !typeOnly);
  const demanded =
    ALWAYS_SERVER.test(source.path) ||
    (SERVER_FOLDER.test(source.path) && loaded.some(({ specifier }) => !HARMLESS.test(specifier)));
  return demanded && loaded[0]?.specifier !== "server-only"
    ? [`${source.path} does not import "server-only" first`]
    : [];
}
