import { describe, expect, it } from "vitest";
import { reachable, runtimeGraph } from "./imports";
import { LAYERS } from "./layer-table";
import { layerOf, layerViolations } from "./layers";
import { codeFiles, repositoryPaths, snippet } from "./sources";

const feature = (file: string) => `lib/features/visits/${file}.ts`;
const from = (module: string) => `import { a } from "${module}";`;
const typesFrom = (module: string) => `import type { A } from "${module}";`;
const db = "@/lib/db/client";

/** The files that the snippets point at. */
const EXISTING = new Set([
  ...["rules", "labels", "schema", "scope", "queries", "mutations", "actions", "import"].map(feature),
  ...["lib/features/findings/mutations.ts", "lib/features/findings/schema.ts", "lib/domain/outcome.ts"],
  ...[
    "lib/db/client.ts",
    "lib/clock.ts",
    "lib/env.ts",
    ...["session", "session-store", "require", "route-gate", "permissions"].map((file) => `lib/auth/${file}.ts`),
    "lib/profiles/orebro.ts",
    "lib/profiles/schema.ts",
  ],
  ...["components/visits/visit-form.tsx", "components/ui/page.tsx", "app/page.tsx", "proxy.ts", "prisma/seed/demo.ts"],
]);

it("every import in the house is in the table, and every file in a layer", () => {
  expect(layerViolations(codeFiles(), new Set(repositoryPaths()))).toEqual([]);
});

const REFUSED = [
  ["domain", "lib/domain/money.ts", from("zod")],
  ["profiles", "lib/profiles/orebro.ts", from(db)],
  ["profile shape", "lib/profiles/schema.ts", from("@/lib/profiles/orebro")],
  ["permissions", "lib/auth/permissions.ts", from("@/lib/domain/outcome")],
  ["format", "lib/format/dates.ts", from("@/lib/clock")],
  ["rules", feature("rules"), from("@/lib/clock")],
  ["labels", feature("labels"), from("react")],
  ["schema", feature("schema"), from(db)],
  ["scope", feature("scope"), from("@/lib/auth/session")],
  ["queries", feature("queries"), from("next/headers")],
  ["mutations", feature("mutations"), from("@/lib/clock")],
  ["actions", feature("actions"), from(db)],
  ["import", feature("import"), from(db)],
  ["job", feature("job"), from("next/cache")],
  ["document", feature("document"), from("@/lib/auth/session")],
  ["worker", feature("worker"), from(db)],
  ["env", "lib/env.ts", from("@/lib/clock")],
  ["clock", "lib/clock.ts", from(db)],
  ["log", "lib/log.ts", from(db)],
  ["generated", "lib/db/generated/client.ts", from("@/lib/domain/outcome")],
  ["dates", "lib/db/dates.ts", from("@/lib/clock")],
  ["db", "lib/db/audited.ts", from("@/lib/features/visits/queries")],
  ["session", "lib/auth/session.ts", from("next/navigation")],
  ["gate", "lib/auth/require.ts", from("@/lib/auth/session-store")],
  ["route gate", "lib/auth/route-gate.ts", from("@/lib/auth/require")],
  ["auth", "lib/auth/password.ts", from("next/navigation")],
  ["document shape", "lib/documents/report-document.ts", from("zod")],
  ["documents", "lib/documents/render.ts", from(db)],
  ["perform", "lib/actions/perform.ts", from(db)],
  ["result", "lib/actions/result.ts", from(db)],
  ["files", "lib/files/storage.ts", from(db)],
  ["jobs", "lib/jobs/mail.ts", from("@/lib/auth/session")],
  ["launcher", "lib/cli/bootstrap.mjs", from("zod")],
  ["cli", "lib/cli/commands/start.ts", from("@/components/ui/page")],
  ["seed", "prisma/seed/demo.ts", from("@/lib/features/visits/actions")],
  ["saving", "components/form/autosaver.ts", from("react")],
  ["parts", "components/ui/page.tsx", from("@/lib/features/visits/labels")],
  ["components", "components/visits/visit-form.tsx", from("@/lib/features/visits/queries")],
  ["sign-in route", "app/api/auth/[...nextauth]/route.ts", from("@/lib/auth/session")],
  ["route", "app/api/files/route.ts", from("@/components/ui/page")],
  ["page", "app/page.tsx", from("@/lib/features/visits/mutations")],
  ["proxy", "proxy.ts", from("@/lib/auth/session")],
  ["instrumentation", "instrumentation.ts", from("@/lib/auth/session")],
  ["config", "next.config.ts", from("@/lib/env")],
  ["support", "tests/support/factory.ts", from("@/components/ui/page")],
  ["unit test", "tests/unit/visits/rules.test.ts", from(db)],
  ["server test", "tests/db/visits/visits.test.ts", from("@/components/ui/page")],
  ["browser test", "tests/e2e/visit.spec.ts", from(db)],
  ["architecture test", "tests/architecture/layers.test.ts", from("@/app/page")],
] as const;

describe("the table bites", () => {
  it("with a proof for each of its rows", () => {
    expect(REFUSED.map(([name]) => name).toSorted()).toEqual(LAYERS.map(({ name }) => name).toSorted());
  });

  it.each(REFUSED)("%s: %s may not %s", (name, path, code) => {
    expect(layerOf(path)?.name).toBe(name);
    expect(layerViolations([snippet(path, code)], EXISTING)).toHaveLength(1);
  });

  it.each([
    ["another feature's mutations in an action", feature("actions"), from("@/lib/features/findings/mutations")],
    ["the gate of pages in an action", feature("actions"), from("@/lib/auth/require")],
    ["a grant of its own in an action", feature("actions"), from("@/lib/auth/permissions")],
    ["the session in a route handler", "app/api/files/route.ts", from("@/lib/auth/session")],
    ["the stored session in a route handler", "app/api/files/route.ts", from("@/lib/auth/session-store")],
    ["a grant of its own in a route handler", "app/api/files/route.ts", from("@/lib/auth/permissions")],
    ["a profile's values in a rule", feature("rules"), from("@/lib/profiles/orebro")],
    [
      "a query marked as type inside braces",
      "components/visits/a.tsx",
      'import { type A } from "@/lib/features/visits/queries";',
    ],
    ["types of the database in a component", "components/visits/a.tsx", typesFrom(db)],
    ["a re-export", feature("rules"), 'export { a } from "@/lib/db/client";'],
    ["an import when called", feature("rules"), 'export const a = () => import("@/lib/db/client");'],
    ["a type in passing", feature("rules"), 'export type A = import("@/lib/db/client").B;'],
    ["a relative path", feature("rules"), from("../../db/client")],
    ["what exists nowhere", feature("queries"), from("@/lib/features/visits/helpers")],
    ["a package that only begins alike", "lib/domain/a.ts", from("zod-extra")],
  ])("%s is refused", (_what, path, code) => {
    expect(layerViolations([snippet(path, code)], EXISTING)).toHaveLength(1);
  });

  it.each([
    ["types of a profile in a rule", feature("rules"), typesFrom("@/lib/profiles/orebro")],
    ["types of a query in a component", "components/visits/a.tsx", typesFrom("@/lib/features/visits/queries")],
    ["own mutations in an action", feature("actions"), from("./mutations")],
    ["own mutations from a sub-folder", "lib/features/visits/notes/actions.ts", from("../mutations")],
    ["the shape of profiles in a schema", feature("schema"), from("@/lib/profiles/schema")],
    ["another feature's schema", feature("schema"), from("@/lib/features/findings/schema")],
    ["another feature's mutations within one's own", feature("mutations"), from("@/lib/features/findings/mutations")],
    ["the gate in a route handler", "app/api/files/route.ts", from("@/lib/auth/route-gate")],
    ["mutations in a route handler", "app/api/files/route.ts", from("@/lib/features/visits/mutations")],
  ])("%s is allowed", (_what, path, code) => {
    expect(layerViolations([snippet(path, code)], EXISTING)).toEqual([]);
  });

  it.each([
    ["lib/helpers/a.ts", "lib/features/visits/utils.ts", "lib/features/visits.ts", "lib/features/Visits/rules.ts"],
    ["lib/stray.ts", "src/a.ts", "middleware.ts", "tests/a.test.ts", "tests/unit/a.ts", "components/a.tsx"],
  ])("a file in none of the places belongs nowhere: %s, %s, %s, %s", (...paths) => {
    for (const path of paths)
      expect(layerViolations([snippet(path)], EXISTING)).toEqual([`${path} belongs to no layer`]);
  });
});

describe("the public pages", () => {
  const reached = (sources: Parameters<typeof runtimeGraph>[0]) => {
    const graph = runtimeGraph(sources);
    return reachable(
      graph,
      [...graph.keys()].filter((path) => path.startsWith("app/(public)/")),
    );
  };

  it("never load the client of the application's database role, not even through others", () => {
    expect(reached(codeFiles())).not.toContain("lib/db/client.ts");
  });

  it("would be caught at it", () => {
    const page = snippet("app/(public)/insyn/page.tsx", from("@/lib/features/visits/queries"));
    const sources = [page, snippet(feature("queries"), from(db)), snippet("lib/db/client.ts")];
    expect(reached(sources)).toContain("lib/db/client.ts");
  });
});
