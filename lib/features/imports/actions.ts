"use server";
import { perform } from "@/lib/actions/perform";
import type { ActionResult } from "@/lib/actions/result";
import { ok } from "@/lib/domain/outcome";
import { applyRun, previewRun } from "./files/job";
import { IMPORT_REFUSALS, type ImportRefusal } from "./labels";
import { discardImport, groupFiles, rememberHeadings } from "./files/mutations";
import type { Counts } from "./rules";
import { applyImportInput, discardImportInput, mapHeadingsInput, startImportInput } from "./schema";

const gate = { permission: "register.import", refusals: IMPORT_REFUSALS } as const;

/** Files that have been uploaded are read and compared with the register; nothing is written to it. */
export async function startImportAction(input: unknown): Promise<ActionResult<{ id: string }, ImportRefusal>> {
  return perform(
    { ...gate, schema: startImportInput, input, revalidate: ["/admin/import"] },
    async ({ actor, data }) => {
      const group = await groupFiles({ actor, ...data });
      return group.ok ? previewRun(actor, group.value.id) : group;
    },
  );
}

/** Remembers what unknown headings stand for, and previews again. */
export async function mapHeadingsAction(input: unknown): Promise<ActionResult<{ id: string }, ImportRefusal>> {
  return perform(
    { ...gate, schema: mapHeadingsInput, input, revalidate: ["/admin/import"] },
    async ({ actor, data }) => {
      const saved = await rememberHeadings({ actor, ...data });
      return saved.ok ? previewRun(actor, saved.value.id) : saved;
    },
  );
}

/** Reads a previewed import into the register, all or nothing. */
export async function applyImportAction(input: unknown): Promise<ActionResult<{ counts: Counts }, ImportRefusal>> {
  return perform({ ...gate, schema: applyImportInput, input, revalidate: ["/"] }, async ({ actor, data }) => {
    const applied = await applyRun({ actor, ...data });
    return applied.ok ? ok({ counts: applied.value.counts }) : applied;
  });
}

export async function discardImportAction(input: unknown): Promise<ActionResult<{ id: string }, ImportRefusal>> {
  return perform({ ...gate, schema: discardImportInput, input, revalidate: ["/admin/import"] }, ({ actor, data }) =>
    discardImport({ actor, ...data }),
  );
}
