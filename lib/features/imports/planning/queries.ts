import "server-only";
import type { Granted } from "@/lib/auth/permissions";
import { db, type Tx } from "@/lib/db/client";
import type { IsoDate } from "@/lib/domain/calendar";
import { readRegister } from "@/lib/features/imports/snapshot/queries";
import type { Snapshot } from "@/lib/features/imports/snapshot/rules";
import { profileOnDay } from "@/lib/features/municipality/queries";
import type { FileSet } from "@/lib/features/imports/reading/tables/rules";
import { planImport, type Plan } from "./rules";

type Asked = Readonly<{ actor: Granted<"register.import">; today: IsoDate; files: FileSet }>;
export type PlanOnRegister = Readonly<{ before: Snapshot; plan: Plan }>;

/** The plan on the register as this connection sees it now. */
export async function planOn(tx: Tx, { actor, today, files }: Asked): Promise<PlanOnRegister> {
  const installation = await tx.installation.findUniqueOrThrow({ where: { id: 1 }, select: { orgNumber: true } });
  const profile = await profileOnDay(tx, today);
  const before = await readRegister(actor, tx);
  const municipalNumber = installation.orgNumber;
  const plan = planImport({
    today,
    profile,
    municipalNumber,
    newId: () => crypto.randomUUID(),
    register: before,
    files,
  });
  return { before, plan };
}

/** What the files would do, read in one moment of the register. Nothing is written. */
export const previewPlan = (asked: Asked): Promise<Plan> =>
  db.$transaction(async (tx) => (await planOn(tx, asked)).plan, { isolationLevel: "RepeatableRead", timeout: 60_000 });
