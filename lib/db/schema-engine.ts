import "server-only";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import { DatabaseError, Pool } from "pg";

type Factory = Parameters<typeof bindMigrationAwareSqlAdapterFactory>[0];
type Connection = Awaited<ReturnType<Factory["connect"]>>;
type Work<T> = (engine: bindings.SchemaEngine) => Promise<T>;

/**
 * Prisma's own adapter splits a script at every `;` and runs the pieces on whatever connection is free, which breaks
 * `DO $$ … $$` blocks and leaves a failed migration half applied. As one simple query PostgreSQL runs the script whole,
 * in one transaction.
 */
class WholeScriptPg extends PrismaPg {
  /** What the database said of the script that it refused: the engine itself only calls it an external error. */
  refusal: string | null = null;

  override async connect() {
    const adapter = await super.connect();
    adapter.executeScript = async (script: string) => {
      await adapter
        .underlyingDriver()
        .query(script)
        .catch((error: unknown) => {
          this.refusal = describe(error, script);
          throw error;
        });
    };
    return adapter;
  }
}

/** The message and, where PostgreSQL names a place in the script, its line. */
function describe(error: unknown, script: string): string {
  if (!(error instanceof DatabaseError)) return String(error);
  const at = Number(error.position ?? Number.NaN);
  return Number.isNaN(at) ? error.message : `${error.message} (line ${script.slice(0, at).split("\n").length})`;
}

const noDatabase = () => Promise.reject(new Error("No database is connected."));
/** The engine asks for the server's version before it compares two datamodels, then nothing more. */
const versionOnly: Connection = {
  provider: "postgres",
  adapterName: "version-only",
  queryRaw: () =>
    Promise.resolve({
      columnNames: ["exists", "version", "numeric_version"],
      columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
      rows: [[true, "PostgreSQL 16.0", 160000]],
    }),
  executeRaw: noDatabase,
  executeScript: noDatabase,
  startTransaction: noDatabase,
  dispose: () => Promise.resolve(),
};
const withoutDatabase: Factory = {
  provider: "postgres",
  adapterName: "version-only",
  connect: () => Promise.resolve(versionOnly),
  connectToShadowDb: noDatabase,
};

/** The engine's own limit on waiting for a lock is a timer that it never clears: it must not keep the process alive. */
function imports(): WebAssembly.ModuleImports {
  const timer = Object.keys(bindings).filter((name) => name.startsWith("__wbg_setTimeout_"));
  const unreferenced = (callback: () => void, ms: number) => setTimeout(callback, ms).unref();
  return { ...bindings, ...Object.fromEntries(timer.map((name) => [name, unreferenced])) };
}

/** The engine is WebAssembly: the native one would be downloaded at install time, from a host that is not npm. */
async function instantiate(): Promise<void> {
  const script = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = await readFile(script.replace(/\.js$/, ".wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": imports() });
  bindings.__wbg_set_wasm(instance.exports);
  const begin = instance.exports.__wbindgen_start;
  if (typeof begin === "function") Reflect.apply(begin, undefined, []);
}

let loaded: Promise<void> | undefined;

async function withEngine<T>(factory: Factory, work: Work<T>): Promise<T> {
  loaded ??= instantiate();
  await loaded;
  const silent = () => undefined;
  const bound = bindMigrationAwareSqlAdapterFactory(factory);
  const engine = await bindings.SchemaEngine.new({ datamodels: undefined }, silent, bound);
  try {
    return await work(engine);
  } finally {
    engine.free();
  }
}

/**
 * Runs `work` with Prisma's schema engine on the database at `url` (owner). One connection, closed afterwards. `refusal`
 * tells what the database said of the last script that it refused.
 */
export async function withSchemaEngine<T>(
  url: string,
  work: (engine: bindings.SchemaEngine, refusal: () => string | null) => Promise<T>,
): Promise<T> {
  const pool = new Pool({ connectionString: url, max: 1, allowExitOnIdle: true });
  const factory = new WholeScriptPg(pool);
  try {
    return await withEngine(factory, (engine) => work(engine, () => factory.refusal));
  } finally {
    await pool.end();
  }
}

/** Runs `work` with an engine that reaches no database: enough to compare datamodels. */
export const withOfflineSchemaEngine = <T>(work: Work<T>): Promise<T> => withEngine(withoutDatabase, work);
