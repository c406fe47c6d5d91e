import { posix } from "node:path";
import ts from "typescript";
import type { Source } from "./sources";

/** One import as written. `typeOnly` leaves nothing behind at run time. */
export type Import = Readonly<{ specifier: string; typeOnly: boolean }>;

export const parse = ({ path, text }: Source): ts.SourceFile =>
  ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);

/** All imports of a file: static, re-exports, `import()` and `import("…").Type`. */
export function importsOf(source: Source): readonly Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const one = importIn(node);
    if (one) found.push(one);
    ts.forEachChild(node, visit);
  };
  visit(parse(source));
  return found;
}

function importIn(node: ts.Node): Import | null {
  // `import { type X }` keeps the module at run time (verbatimModuleSyntax), so only `import type` counts as types.
  if (ts.isImportDeclaration(node)) {
    return literal(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
  }
  if (ts.isExportDeclaration(node)) return literal(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return literal(node.argument.literal, true);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return literal(node.arguments[0], false);
  }
  return null;
}

const literal = (node: ts.Node | undefined, typeOnly: boolean): Import | null =>
  node && ts.isStringLiteralLike(node) ? { specifier: node.text, typeOnly } : null;

const ENDINGS = ["", ".ts", ".tsx", ".mjs", ".json", "/index.ts", "/index.tsx"];

/** The repository path that an import means, or null for a package. A path that does not exist comes back as written. */
export function resolve(from: string, specifier: string, paths: ReadonlySet<string>): string | null {
  if (!/^(\.|@\/)/.test(specifier)) return null;
  const written = specifier.startsWith("@/") ? specifier.slice(2) : posix.join(posix.dirname(from), specifier);
  const typescript = written.replace(/\.js$/, ".ts");
  return ENDINGS.map((ending) => typescript + ending).find((path) => paths.has(path)) ?? written;
}

export type Graph = ReadonlyMap<string, readonly string[]>;

/** File → the files it loads at run time. */
export const runtimeGraph = (sources: readonly Source[]): Graph => graphOf(sources, ({ typeOnly }) => !typeOnly);

/** File → the files it names at all, types included: what a reader must open. */
export const fullGraph = (sources: readonly Source[]): Graph => graphOf(sources, () => true);

function graphOf(sources: readonly Source[], counts: (one: Import) => boolean): Graph {
  const paths = new Set(sources.map(({ path }) => path));
  const edges = (source: Source) =>
    importsOf(source)
      .filter(counts)
      .map(({ specifier }) => resolve(source.path, specifier, paths))
      .filter((path): path is string => path !== null && paths.has(path));
  return new Map(sources.map((source) => [source.path, edges(source)]));
}

/** Everything that the given files load at run time, directly or through others. */
export function reachable(graph: Graph, from: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [...from];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    waiting.push(...(graph.get(path) ?? []));
  }
  return seen;
}
