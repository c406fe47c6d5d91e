import "server-only";
import type { Tx } from "@/lib/db/client";
import type { IsoDate } from "@/lib/domain/calendar";
import type { ReportSource } from "../source/queries";
import { reportTexts } from "../schema";

type Entry = Readonly<{ reportVersionId: string; source: ReportSource; today: IsoDate }>;

/**
 * Enters a final report in the open register: a public document that anybody may read about and order, whether it is on
 * the web or not (ORB-43). The entry it corrects is marked, never removed. The diary number stands there already.
 */
export async function enterInRegister(tx: Tx, { reportVersionId, source, today }: Entry): Promise<void> {
  const { version, report, followUp } = source;
  const { unit, area } = followUp.activity;
  await tx.$executeRaw`UPDATE public_site.register_entry SET superseded = true
    WHERE follow_up_id = ${followUp.id} AND diary_number = ${report.diaryNumber}`;
  await tx.$executeRaw`INSERT INTO public_site.register_entry
    (report_version_id, follow_up_id, diary_number, title, method, kind, version, provider_name, unit_name, area_name, regime, final_on)
    VALUES (${reportVersionId}, ${followUp.id}, ${report.diaryNumber}, ${reportTexts.parse(version.texts).title},
      ${followUp.method}, ${report.kind}, ${version.number}, ${unit.provider.name}, ${unit.name}, ${area.name},
      ${followUp.regime}, ${today}::date)`;
}
