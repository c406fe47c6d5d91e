import "server-only";
import { refuse, type Outcome, type RefusalDetail } from "@/lib/domain/outcome";
import { Prisma } from "./generated/client";

/**
 * Turns a broken unique index into a refusal: two who take the same number at the same moment both pass the check, and
 * the database lets only one of them in. The transaction is gone by then, so this stands around `audited()`, never in it.
 */
export async function unlessTaken<T, R extends string, Taken extends string>(
  work: Promise<Outcome<T, R>>,
  reason: Taken,
  detail?: RefusalDetail,
): Promise<Outcome<T, R | Taken>> {
  try {
    return await work;
  } catch (error) {
    if (isUniqueViolation(error)) return refuse(reason, detail);
    throw error;
  }
}

const isUniqueViolation = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
