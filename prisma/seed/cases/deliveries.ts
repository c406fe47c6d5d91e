import { createHash } from "node:crypto";
import { finalLetter, type Letter } from "@/lib/features/dispatches/labels";
import { slugOf } from "@/lib/features/publications/rules";
import { demoId } from "../identity";
import { moment } from "../moments";
import type { Seed } from "../part";
import { personId } from "../people";
import { placedUnit } from "../register/catalogue";
import { mailOf } from "../register/register";
import { caseId, pdfFileId, reportId, reportVersionId } from "./ids";
import type { Rendered } from "./reports";
import type { Frozen } from "./selection";

type Mail = Readonly<{
  key: string;
  kind: string;
  letter: Letter;
  at: Date;
  toCommittee?: boolean;
  fileIds?: string[];
}>;

/** A mail of a case, kept as the demo keeps all mail. */
export async function keepMail({ tx }: Seed, { data }: Frozen, mail: Mail): Promise<string> {
  const id = demoId("dispatch", mail.key);
  const { unit } = placedUnit(data.unit);
  await tx.dispatch.create({
    data: {
      id,
      followUpId: caseId(data.key),
      key: mail.key,
      kind: mail.kind,
      toAddress: mail.toCommittee ? "von@exempel.se" : mailOf(unit.manager),
      toName: mail.toCommittee ? "Vård- och omsorgsnämnden" : unit.manager,
      subject: mail.letter.subject,
      body: mail.letter.body,
      fileIds: mail.fileIds ?? [],
      status: "KEPT",
      attempts: 1,
      createdAt: mail.at,
      sentAt: mail.at,
    },
  });
  return id;
}

/** Sent to the activity, sent to the nämnd, published: three events, each on its day (ORB-25). */
export async function addDeliveries(seed: Seed, frozen: Frozen, made: Rendered): Promise<void> {
  const { report, document } = made;
  const version = reportVersionId(report.diary);
  const days = [
    ["ACTIVITY", report.activity],
    ["COMMITTEE", report.committee],
  ] as const;
  for (const [receiver, on] of days) {
    if (!on) continue;
    const at = moment(on, receiver === "ACTIVITY" ? "15:40" : "16:05");
    const letter = finalLetter(document, receiver);
    const dispatchId = await keepMail(seed, frozen, {
      key: `report:${version}:${receiver}`,
      kind: "report.deliver",
      letter,
      at,
      toCommittee: receiver === "COMMITTEE",
      fileIds: [pdfFileId(report.diary)],
    });
    await deliver(seed, made, { receiver, at, dispatchId });
  }
  if (report.web) await publish(seed, frozen, made, report.web);
}

type Event = Readonly<{ receiver: "ACTIVITY" | "COMMITTEE" | "WEB"; at: Date; dispatchId?: string }>;

const deliver = ({ tx }: Seed, { report }: Rendered, event: Event) =>
  tx.reportDelivery.create({
    data: {
      id: demoId("delivery", `${report.diary} ${event.receiver}`),
      reportVersionId: reportVersionId(report.diary),
      byId: personId(report.by),
      ...event,
    },
  });

async function publish(seed: Seed, { data }: Frozen, made: Rendered, on: string): Promise<void> {
  const { report, document, pdf } = made;
  const at = moment(on, "16:20");
  const slug = slugOf(placedUnit(data.unit).unit.name, reportId(report.diary));
  const sha256 = createHash("sha256").update(pdf).digest("hex");
  await seed.tx.$executeRaw`INSERT INTO public_site.published_report
    (report_version_id, slug, snapshot, pdf, pdf_sha256, published_at)
    VALUES (${reportVersionId(report.diary)}, ${slug}, ${JSON.stringify(document)}::jsonb, ${pdf}, ${sha256}, ${at})`;
  await deliver(seed, made, { receiver: "WEB", at });
}
