import "server-only";
import { revalidatePath } from "next/cache";
import type { z } from "zod";
import { grant, type Granted, type Permission } from "@/lib/auth/permissions";
import { actingUser } from "@/lib/auth/session";
import type { Outcome } from "@/lib/domain/outcome";
import { forbiddenResult, invalid, refused, type ActionResult, type RefusalLabels } from "./result";

type Asked<P extends Permission, S extends z.ZodType, R extends string> = Readonly<{
  permission: P;
  schema: S;
  refusals: RefusalLabels<R>;
  /** As it came from the browser: anything at all. */
  input: unknown;
  /** Pages that show what was changed; none for an autosave, whose own screen shows it already. */
  revalidate?: readonly string[];
}>;

type Work<P extends Permission, S extends z.ZodType, T, R extends string> = (
  given: Readonly<{ actor: Granted<P>; data: z.output<S> }>,
) => Promise<Outcome<T, R>>;

/**
 * The one way from the browser to a change: who, and may they at all; is it well formed; do it; say it in Swedish.
 * Expected refusals are values; what is unexpected throws to the error page.
 */
export async function perform<P extends Permission, S extends z.ZodType, T, R extends string>(
  { permission, schema, refusals, input, revalidate = [] }: Asked<P, S, R>,
  work: Work<P, S, T, R>,
): Promise<ActionResult<T, R>> {
  const actor = grant(await actingUser(), permission);
  if (!actor) return forbiddenResult();
  const parsed = schema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const result = await work({ actor, data: parsed.data });
  if (!result.ok) return refused(result, refusals);
  for (const path of revalidate) revalidatePath(path);
  return result;
}

type AskedOpenly<S extends z.ZodType, R extends string> = Omit<Asked<Permission, S, R>, "permission" | "revalidate">;

/** The same for what is done before anybody is signed in: the input itself carries the right, and the work checks it. */
export async function performOpen<S extends z.ZodType, T, R extends string>(
  { schema, refusals, input }: AskedOpenly<S, R>,
  work: (data: z.output<S>) => Promise<Outcome<T, R>>,
): Promise<ActionResult<T, R>> {
  const parsed = schema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const result = await work(parsed.data);
  return result.ok ? result : refused(result, refusals);
}
