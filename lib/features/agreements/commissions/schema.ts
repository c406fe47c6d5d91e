import { z } from "zod";
import { dayValue, idValue } from "@/lib/format/form-values";

/** One requirement of the contract: whether it can apply to egen regi, and why it cannot (ORB-10). */
const exception = z
  .strictObject({ requirementId: idValue(), applies: z.boolean(), reason: z.string().trim().max(1_000) })
  .superRefine((value, context) => {
    if (value.applies || value.reason !== "") return;
    context.addIssue({ code: "custom", path: ["reason"], message: "Skriv varför kravet inte kan gälla egen regi." });
  });

export const createCommissionInput = z.strictObject({
  /** The contract that it mirrors (ORB-09). */
  contractId: idValue(),
  providerId: idValue("Välj utförare i egen regi."),
  activityIds: z.array(idValue()).min(1, "Välj minst en verksamhet som uppdraget ska gälla.").max(200),
  diaryNumber: z.string().trim().min(1, "Skriv uppdragets diarienummer, till exempel VON 112/2024.").max(100),
  startDate: dayValue("Fyll i från vilken dag uppdraget ska gälla."),
  exceptions: z.array(exception).max(1_000),
});
export type CreateCommissionInput = z.infer<typeof createCommissionInput>;
