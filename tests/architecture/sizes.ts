import ts from "typescript";
import { parse } from "./imports";
import type { Source } from "./sources";

export const FILE_LIMIT = 300;
export const MEDIAN_LIMIT = 60;
export const FUNCTION_LIMIT = 40;
export const COMPONENT_LIMIT = 100;

export const lineCount = (text: string): number => text.replace(/\n$/, "").split("\n").length;

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

type Sized = Readonly<{ name: string; lines: number; component: boolean }>;

/** Every function of a file with its length, from its first line to its last. */
export function functionsIn(source: Source): readonly Sized[] {
  const file = parse(source);
  const found: Sized[] = [];
  const line = (position: number) => file.getLineAndCharacterOfPosition(position).line;
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && "body" in node && node.body) {
      const name = nameOf(node);
      const component = source.path.endsWith(".tsx") && /^[A-Z]/.test(name);
      found.push({ name, lines: line(node.end) - line(node.getStart(file)) + 1, component });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Its own name, or that of the constant or property that holds it, also through a wrapper: `const A = memo(() => …)`. */
function nameOf(node: ts.Node): string {
  if (ts.isFunctionLike(node) && node.name) return node.name.getText();
  const holder = ts.isCallExpression(node.parent) ? node.parent.parent : node.parent;
  const named = ts.isVariableDeclaration(holder) || ts.isPropertyAssignment(holder) || ts.isPropertyDeclaration(holder);
  return named ? holder.name.getText() : "(unnamed)";
}

export function tooLong(source: Source): readonly string[] {
  const limit = ({ component }: Sized) => (component ? COMPONENT_LIMIT : FUNCTION_LIMIT);
  return functionsIn(source)
    .filter((one) => one.lines > limit(one))
    .map((one) => `${source.path} ${one.name}: ${one.lines} lines, at most ${limit(one)}`);
}
