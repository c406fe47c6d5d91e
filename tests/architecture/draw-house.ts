import { mkdirSync, writeFileSync } from "node:fs";
import { instance } from "@viz-js/viz";
import { loadersOf, longestChain, measured, roomGraph, roomsInRings, roomsOf, type Room } from "./house";
import { fullGraph, reachable, runtimeGraph, type Graph } from "./imports";
import { codeFiles } from "./sources";

/** `npm run house`: the house as figures and as a picture, measured from the imports as they stand. */
const FOLDER = "tests/.results";
const PICTURE = `${FOLDER}/house.svg`;
const CLIENT = "lib/db/client.ts";

const sources = codeFiles().filter(({ path }) => !path.startsWith("tests/"));
const rooms = roomsOf(sources);

const COLUMNS = ["files", "lines", "medianFile", "longestFile", "functions", "medianFunction", "p95Function"] as const;
const row = (room: Room) => [room.name.padEnd(28), ...COLUMNS.map((column) => String(room[column]).padStart(15))];
console.log(["".padEnd(28), ...COLUMNS.map((column) => column.padStart(15))].join(""));
for (const room of [...rooms, measured("the whole house", sources)]) console.log(row(room).join(""));

const runtime = runtimeGraph(sources);
const pages = [...runtime.keys()].filter((path) => /^app\/.*(page|layout)\.tsx$/.test(path));
const chain = longestChain(runtime, pages, CLIENT);
console.log(`\nRooms that lead back to themselves: ${roomsInRings(sources).join(", ") || "none"}`);
console.log(`\nLoad the database's client: ${[...loadersOf(sources, CLIENT)].map((one) => one.join(" ")).join(", ")}`);
console.log(`\nThe longest way from a page to the database, ${chain.length} files:\n  ${chain.join("\n  ")}`);

/** Only the ties that no longer way already shows, so that the picture can be read. */
function essential(ties: Graph): readonly (readonly [string, string])[] {
  return [...ties].flatMap(([from, to]) =>
    to
      .filter((one) => {
        const others = to.filter((other) => other !== one && !reachable(ties, ties.get(one) ?? []).has(other));
        return !reachable(ties, others).has(one);
      })
      .map((one) => [from, one] as const),
  );
}

const ties: Graph = new Map([...roomGraph(fullGraph(sources))].map(([name, to]) => [name, [...to.keys()]]));
const lines = new Map(rooms.map((room) => [room.name, room.lines]));
const nodes = [...ties.keys()].map((name) => ({
  name,
  attributes: { label: `${name}\n${lines.get(name) ?? 0}`, height: Math.max(0.4, (lines.get(name) ?? 0) / 3_000) },
}));
const viz = await instance();
const svg = viz.renderString(
  {
    graphAttributes: { rankdir: "TB", nodesep: 0.2 },
    nodeAttributes: { shape: "box", fontname: "sans-serif", fontsize: 11 },
    edgeAttributes: { color: "#555555", arrowsize: 0.6 },
    nodes,
    edges: essential(ties).map(([tail, head]) => ({ tail, head })),
  },
  { format: "svg" },
);
mkdirSync(FOLDER, { recursive: true });
writeFileSync(PICTURE, svg);
console.log(`\nThe picture: ${PICTURE}`);
