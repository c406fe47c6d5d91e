import type { Prisma } from "@/lib/db/generated/client";
import { demoId } from "../identity";
import { dayOrNull, moment } from "../moments";
import { personId } from "../people";
import { selectedIdByCode } from "./assess";
import { caseId, visitId } from "./ids";
import type { Frozen } from "./selection";

export const visitRows = ({ data }: Frozen): Prisma.SiteVisitCreateManyInput[] =>
  data.visits.map((one, index) => ({
    id: visitId(data.key, index),
    followUpId: caseId(data.key),
    mode: one.mode ?? "ON_SITE",
    announced: one.announced,
    status: one.outcome ?? "PLANNED",
    plannedAt: moment(one.on, one.clock),
    carriedOutOn: dayOrNull(one.outcome === "CARRIED_OUT" ? one.on : null),
    participants: one.participants ?? "",
    summary: one.summary ?? "",
    cancelReason: one.cancelReason ?? null,
    createdAt: moment(data.started, "10:10"),
  }));

export const noteRows = (frozen: Frozen): Prisma.VisitNoteCreateManyInput[] =>
  frozen.data.visits.flatMap(({ notes = [], on }, index) =>
    notes.map(({ code, text, by, clock }) => ({
      id: demoId("note", `${frozen.data.key} ${index} ${code}`),
      visitId: visitId(frozen.data.key, index),
      followUpRequirementId: selectedIdByCode(frozen, code),
      text,
      authorId: personId(by),
      writtenAt: moment(on, clock),
      createdAt: moment(on, clock),
    })),
  );
