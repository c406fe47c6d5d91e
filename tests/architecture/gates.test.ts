import ts from "typescript";
import { expect, it } from "vitest";
import { parse } from "./imports";
import { codeFiles, read, snippet, type Source } from "./sources";

/** Route handlers under app/api that are anything but `export const METHOD = gated(…)`. The sign-in is next-auth's. */
function gateFaults(source: Source): readonly string[] {
  if (!/^app\/api\/(?!auth\/).*route\.ts$/.test(source.path)) return [];
  return parse(source)
    .statements.filter((statement) => /^export\b/.test(statement.getText()) && !isGated(statement))
    .map((statement) => `${source.path}: ${statement.getText().slice(0, 60)}`);
}

const isGated = (statement: ts.Statement): boolean =>
  ts.isVariableStatement(statement) &&
  statement.declarationList.declarations.every(
    ({ initializer }) =>
      initializer && ts.isCallExpression(initializer) && initializer.expression.getText() === "gated",
  );

it("every route handler stands behind the gate", () => {
  expect(codeFiles().flatMap(gateFaults)).toEqual([]);
});

it.each([
  ["behind it", 'export const GET = gated("search.use", async () => null);', 0],
  ["a function of its own", "export async function GET() { return Response.json({}); }", 1],
  ["one of two", 'export const GET = gated("search.use", work), POST = work;', 1],
  ["a handler from elsewhere", "const GET = work;\nexport { GET };", 1],
  ["the name in the work only", 'export const GET = async () => gated("search.use", work);', 1],
])("a route handler: %s", (_what, code, faults) => {
  expect(gateFaults(snippet("app/api/x/route.ts", code))).toHaveLength(faults);
});

it("no route that takes in files stands behind the proxy, which cuts bodies over 10 MB silently", () => {
  const pattern = /matcher: \["([^"]+)"\]/.exec(read("proxy.ts").text)?.[1] ?? "";
  const taking = codeFiles().filter(({ path, text }) => path.endsWith("/route.ts") && text.includes("receiveUpload("));
  const addresses = taking.map(({ path }) => path.slice("app".length, -"/route.ts".length));
  expect(addresses).toContain("/api/files");
  expect(addresses.filter((address) => new RegExp(`^${pattern}$`).test(address))).toEqual([]);
});
