import type { Prisma } from "@/lib/db/generated/client";
import { addDays, addWorkingDays, isoDate } from "@/lib/domain/calendar";
import { demoId } from "../identity";
import { day, dayOrNull, moment } from "../moments";
import { personId } from "../people";
import { placedUnit } from "../register/catalogue";
import { materialDay } from "./evidence";
import { caseId, requestId, resultId, shareId } from "./ids";
import { resultsOf } from "./findings";
import { judgedIn, type Frozen } from "./selection";
import type { RequestData } from "./shape";
import { numberOf } from "./words";

const ASKED = {
  first: "Ledningssystem, årsplan och resultat av egenkontroller",
  staff: "Personalförteckning med utbildning och datum för registerutdrag",
  figures: "Rapporter ur planerings- och larmsystem",
  routines: "Rutiner för trygghet, information och behörigheter",
} as const;

const ANSWERS = [
  "Här kommer det ni bett om. Hör av er om något saknas.",
  "Vi skickar allt i en samlad fil. Rutinen för dödsfall är under revidering och kommer i den version som gäller i dag.",
  "Bifogat finns underlagen. Statistiken är uttagen samma dag och omfattar även timanställda.",
  "Material enligt listan. Vi visar gärna resten på plats.",
] as const;

/** What every case asks for, where nothing else is told of its requests. */
function usualRequest(frozen: Frozen): readonly RequestData[] {
  const { data } = frozen;
  if (data.requests) return data.requests;
  if (judgedIn(frozen).length === 0) return [];
  const sent = addDays(isoDate(data.started), 2);
  const came = materialDay(frozen);
  const { area, unit } = placedUnit(data.unit);
  const items = [ASKED.first, ASKED.staff, ...(area === "homeCare" ? [ASKED.figures] : []), ASKED.routines];
  const text = ANSWERS[numberOf(`${data.key} answer`) % ANSWERS.length] ?? ANSWERS[0];
  return [
    {
      message: `Inför uppföljningen behöver vi följande från ${unit.name}. Skicka det ni har; vi ber hellre om komplettering än att ni skriver nytt.`,
      sent,
      due: addWorkingDays(sent, 10),
      items: items.map((one) => [one, came] as const),
      reply: { on: came, from: unit.manager, text },
    },
  ];
}

function statusOf({ sent, items, withdrawn }: RequestData) {
  if (withdrawn) return "WITHDRAWN" as const;
  if (!sent) return "DRAFT" as const;
  return items.every(([, received]) => received !== null) ? ("ANSWERED" as const) : ("SENT" as const);
}

export function requestRows(frozen: Frozen) {
  const { data } = frozen;
  const all = usualRequest(frozen);
  const requests: Prisma.EvidenceRequestCreateManyInput[] = all.map((one, index) => ({
    id: requestId(data.key, index),
    followUpId: caseId(data.key),
    status: statusOf(one),
    message: one.message,
    dueOn: day(one.due),
    sentAt: one.sent ? moment(one.sent, "09:40") : null,
    createdAt: moment(one.sent ?? data.started, "09:10"),
  }));
  const items: Prisma.EvidenceRequestItemCreateManyInput[] = all.flatMap((one, index) =>
    one.items.map(([text, receivedOn], position) => ({
      id: demoId("asked", `${data.key} ${index} ${position}`),
      requestId: requestId(data.key, index),
      position,
      text,
      receivedOn: dayOrNull(receivedOn),
    })),
  );
  return { requests, items, all };
}

type ReplyRow = Prisma.ProviderReplyCreateManyInput;
type Words = Readonly<{ on: string; from: string; text: string }>;

/** Everything the provider has answered: material, facts of a draft, remedies. */
export function replyRows(frozen: Frozen): readonly ReplyRow[] {
  const { data } = frozen;
  const row = (
    name: string,
    { on, from, text }: Words,
    rest: Pick<ReplyRow, "kind"> & Partial<ReplyRow>,
  ): ReplyRow => ({
    id: replyId(data.key, name),
    followUpId: caseId(data.key),
    receivedOn: day(on),
    senderName: from,
    text,
    registeredById: personId(data.lead),
    createdAt: moment(on, "13:30"),
    ...rest,
  });
  const material = usualRequest(frozen).flatMap(({ reply }, index) =>
    reply ? [row(`material ${index}`, reply, { kind: "MATERIAL", requestId: requestId(data.key, index) })] : [],
  );
  const { main } = data;
  const answered = main?.share?.reply;
  const facts = main && answered ? [row("facts", answered, { kind: "FACTS", shareId: shareId(main.diary) })] : [];
  const remedies = data.findings.flatMap((finding) =>
    resultsOf(finding).flatMap(({ reply }, index) => {
      const resultFollowUpId = resultId(data.key, finding.code, index + 1);
      return reply ? [row(`${finding.code} ${index}`, reply, { kind: "REMEDY", resultFollowUpId })] : [];
    }),
  );
  return [...material, ...facts, ...remedies];
}

export const replyId = (key: string, name: string): string => demoId("reply", `${key} ${name}`);

/** Files that came with remedies: name in files.ts → the reply. */
export const replyFiles = ({ data }: Frozen): ReadonlyMap<string, string> =>
  new Map(
    data.findings.flatMap(({ code, results = [] }) =>
      results.flatMap(({ reply }, index) =>
        reply?.file ? [[reply.file, replyId(data.key, `${code} ${index}`)] as const] : [],
      ),
    ),
  );
