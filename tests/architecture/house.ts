import { fullGraph, reachable, runtimeGraph, type Graph } from "./imports";
import { functionsIn, lineCount, median } from "./sizes";
import type { Source } from "./sources";

/** A folder that a visitor sees as one: a feature, a part of lib, a kind of component, a group of routes. */
export type Room = Readonly<{
  name: string;
  files: number;
  lines: number;
  medianFile: number;
  longestFile: number;
  functions: number;
  medianFunction: number;
  p95Function: number;
}>;

const DEPTHS: readonly (readonly [RegExp, number])[] = [
  [/^lib\/features\//, 3],
  [/^(lib|components|app|prisma)\/[^/]+\//, 2],
];

/** The room that a file stands in. */
export function roomOf(path: string): string {
  const depth = DEPTHS.find(([pattern]) => pattern.test(path))?.[1] ?? 1;
  return path.split("/").slice(0, depth).join("/");
}

/** Files, lines and functions of each room, largest first. */
export function roomsOf(sources: readonly Source[]): readonly Room[] {
  const byRoom = Map.groupBy(sources, ({ path }) => roomOf(path));
  const rooms = [...byRoom].map(([name, files]) => measured(name, files));
  return rooms.toSorted((a, b) => b.lines - a.lines || a.name.localeCompare(b.name));
}

export function measured(name: string, files: readonly Source[]): Room {
  const lines = files.map(({ text }) => lineCount(text));
  const lengths = files.flatMap(functionsIn).map((one) => one.lines);
  return {
    name,
    files: files.length,
    lines: lines.reduce((sum, one) => sum + one, 0),
    medianFile: median(lines),
    longestFile: Math.max(0, ...lines),
    functions: lengths.length,
    medianFunction: median(lengths),
    p95Function: lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length * 0.95)] ?? 0,
  };
}

/** Room → the rooms it takes something from, with how many imports tie them. */
export function roomGraph(graph: Graph): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const ties = new Map<string, Map<string, number>>();
  for (const [path, named] of graph) {
    const from = roomOf(path);
    const row = ties.get(from) ?? new Map<string, number>();
    ties.set(from, row);
    for (const to of named.map(roomOf)) if (to !== from) row.set(to, (row.get(to) ?? 0) + 1);
  }
  return ties;
}

/** The rooms that can be reached from themselves: to understand one, all of them must be read. */
export function roomsInRings(sources: readonly Source[]): readonly string[] {
  const rooms: Graph = new Map([...roomGraph(fullGraph(sources))].map(([name, to]) => [name, [...to.keys()]]));
  return [...rooms].filter(([name, to]) => reachable(rooms, to).has(name)).map(([name]) => name);
}

/** The longest way that leads from one of `starts` to `end`, file by file; of equally long ones the first. */
export function longestChain(graph: Graph, starts: readonly string[], end: string): readonly string[] {
  const known = new Map<string, readonly string[]>([[end, [end]]]);
  const chainFrom = (path: string): readonly string[] => {
    const before = known.get(path);
    if (before) return before;
    known.set(path, []); // the graph has no rings: a test holds it
    const ways = (graph.get(path) ?? []).map(chainFrom);
    const longest = ways.reduce((best, way) => (way.length > best.length ? way : best), []);
    const chain = longest.length === 0 ? [] : [path, ...longest];
    known.set(path, chain);
    return chain;
  };
  return starts.map(chainFrom).reduce((best, way) => (way.length > best.length ? way : best), []);
}

/** How many files of each room load the database's client themselves. */
export function loadersOf(sources: readonly Source[], target: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [path, loads] of runtimeGraph(sources)) {
    if (loads.includes(target)) found.set(roomOf(path), (found.get(roomOf(path)) ?? 0) + 1);
  }
  return found;
}
