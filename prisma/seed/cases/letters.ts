import { isoDate } from "@/lib/domain/calendar";
import { shareLetter } from "@/lib/features/dispatches/labels";
import { requestMail } from "@/lib/features/evidence-requests/labels";
import { moment } from "../moments";
import type { Seed } from "../part";
import { personMail, personName } from "../people";
import { placedUnit } from "../register/catalogue";
import { keepMail } from "./deliveries";
import { requestId, shareId } from "./ids";
import { requestRows } from "./replies";
import type { Frozen } from "./selection";
import type { RequestData } from "./shape";

const MUNICIPALITY = { name: "Älvsunda kommun", unit: "Enheten för uppföljning" };

/** What was mailed besides reports: requests for material and drafts to check. */
export async function addLetters(seed: Seed, frozen: Frozen): Promise<void> {
  const { data } = frozen;
  for (const [index, request] of requestRows(frozen).all.entries()) {
    if (!request.sent) continue;
    await keepMail(seed, frozen, {
      key: `evidenceRequest:${requestId(data.key, index)}`,
      kind: "evidenceRequest",
      at: moment(request.sent, "09:40"),
      letter: letterOf(frozen, request, request.sent),
    });
  }
  await addShareLetter(seed, frozen);
}

const letterOf = ({ data }: Frozen, { message, due, items }: RequestData, sent: string) =>
  requestMail({
    unitName: placedUnit(data.unit).unit.name,
    diaryNumber: data.diary,
    municipality: MUNICIPALITY.name,
    followUpUnit: MUNICIPALITY.unit,
    dueOn: isoDate(due),
    message,
    items: items.map(([text]) => text),
    officer: { name: personName(data.lead), email: personMail(data.lead) },
    // An unannounced visit leaves no trace outside the unit (ORB-38).
    plannedVisits: data.visits
      .filter(({ announced, on }) => announced && on > sent)
      .map(({ on, clock, mode }) => ({ plannedAt: moment(on, clock), digital: mode === "DIGITAL" })),
  });

async function addShareLetter(seed: Seed, frozen: Frozen): Promise<void> {
  const { main, unit } = frozen.data;
  if (!main?.share) return;
  const { name } = placedUnit(unit).unit;
  const document = { kind: "Huvudrapport", diaryNumber: main.diary, unit: { name }, municipality: MUNICIPALITY };
  await keepMail(seed, frozen, {
    key: `share:${shareId(main.diary)}`,
    kind: "report.share",
    at: moment(main.share.on, "14:00"),
    letter: shareLetter({ document, replyBy: isoDate(main.share.replyBy) }),
  });
}
