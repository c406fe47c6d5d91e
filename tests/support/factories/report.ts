import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { diaryNumber } from "./agreement";
import { makeFileRow } from "./case";
import { makeUser } from "./user";

type Over = Readonly<{ kind?: "MAIN" | "RESULT" | "CLOSING"; results?: readonly object[]; delivered?: Receiver[] }>;
type Receiver = Prisma.ReportDeliveryCreateManyInput["receiver"];

/** A final report of a case, as finalising leaves it, with what it tells of and where it has gone. */
export async function makeFinalReport(followUpId: string, { kind = "MAIN", results = [], delivered = [] }: Over = {}) {
  const file = await makeFileRow(followUpId);
  const author = await makeUser("OFFICER");
  const at = new Date("2026-11-02T09:00:00Z");
  const report = await db.report.create({
    data: {
      followUpId,
      kind,
      ...diaryNumber(),
      versions: {
        create: {
          number: 1,
          status: "FINAL",
          texts: { title: "Rapport", summary: "Ord.", procedure: "" },
          content: { kind, results: [...results] },
          finalAt: at,
          finalOn: new Date("2026-11-02"),
          finalById: author.id,
          pdfFileId: file.id,
          pdfSha256: file.sha256,
          deliveries: { create: delivered.map((receiver) => ({ receiver, at })) },
        },
      },
    },
    include: { versions: true },
  });
  return { id: report.id, reportVersionId: report.versions[0]?.id ?? "" };
}
