import "server-only";
import { methodLabel } from "@/lib/domain/methods";
import { BASIS_LABELS, DEFICIENCY_LABELS, STANDING_LABELS } from "@/lib/features/agreements/labels";
import { DISPATCH_STATUS_LABELS } from "@/lib/features/dispatches/labels";
import { FINDING_STATUS_LABELS } from "@/lib/features/findings/labels";
import { FOLLOW_UP_STATUS_LABELS } from "@/lib/features/follow-ups/labels";
import { causeSentence, OUT_OF_SCOPE_SHORT } from "@/lib/features/obligations/labels";
import { REGIME_LABELS } from "@/lib/format/regimes";
import { REPORT_KIND_LABELS } from "@/lib/features/reports/labels";
import {
  APPLIES_TO_LABELS,
  limitText,
  SOURCE_LABELS,
  STANDING_LABELS as REQUIREMENT_STANDING_LABELS,
} from "@/lib/features/requirements/labels";
import { PROPOSAL_STATUS_LABELS } from "@/lib/features/proposals/labels";
import { listed } from "@/lib/format/numbers";
import type { ListRows } from "../queries";
import type { ListName } from "../rules";
import { count, day, moment, text, type ListColumn } from "../cells/document";

type Columns = { readonly [L in ListName]: readonly ListColumn<ListRows[L]>[] };

const LONG = 60;
const yes = (is: boolean): string | null => (is ? "Ja" : null);

/** The columns of each list as its page has them; what stands below another in a cell there is a column of its own here. */
export const COLUMNS: Columns = {
  "follow-ups": [
    text("Enhet", (row) => row.unitName),
    text("Område", (row) => row.areaName),
    text("Driftform", (row) => REGIME_LABELS[row.regime]),
    text("Ärende", (row) => row.diaryNumber),
    text("Metod", (row) => methodLabel(row.method), 34),
    day("Startad", (row) => row.startedOn ?? row.concludedOn),
    text("Håller ihop", (row) => row.leadName),
    count("Öppna brister", (row) => row.openFindings),
    text("Läge", (row) => FOLLOW_UP_STATUS_LABELS[row.status]),
  ],
  findings: [
    text("Krav-id", (row) => row.code, 14),
    text("Krav", (row) => row.title, 40),
    text("Brist", (row) => row.description, LONG),
    text("Akut", (row) => yes(row.acute), 10),
    text("Återkommer", (row) => yes(row.repeated), 12),
    text("Enhet", (row) => row.unitName),
    text("Område", (row) => row.areaName),
    text("Driftform", (row) => REGIME_LABELS[row.regime]),
    text("Ärende", (row) => row.diaryNumber),
    day("Fastställd", (row) => row.confirmedOn),
    day("Åtgärdas senast", (row) => row.remedyDueOn),
    text("Försenad", (row) => yes(row.late), 10),
    text("Läge", (row) => FINDING_STATUS_LABELS[row.status]),
  ],
  obligations: [
    day("Senast", (row) => row.dueBy),
    text("Enhet", (row) => row.unitName),
    text("Utförare", (row) => row.providerName),
    text("Område", (row) => row.areaName),
    text("Driftform", (row) => REGIME_LABELS[row.regime]),
    day("Senast uppföljd", (row) => row.lastDone),
    text("Pågående uppföljning", (row) => row.runningDiaryNumber),
    text("Omfattas inte", (row) => row.why && OUT_OF_SCOPE_SHORT[row.why]),
    text("Varför", (row) => causeSentence(row, row.years), LONG),
  ],
  providers: [
    text("Enhet", (row) => row.unitName),
    text("Utförare", (row) => row.providerName),
    text("Område", (row) => row.areaName),
    text("Driftform", (row) => REGIME_LABELS[row.regime]),
    text("Avtal", (row) => listed((row.agreements ?? []).map((one) => one.diaryNumber))),
    day("Senast uppföljd", (row) => row.lastDone),
    day("Nästa senast", (row) => row.dueBy),
    text("Omfattas inte", (row) => row.why && OUT_OF_SCOPE_SHORT[row.why]),
    count("Öppna brister", (row) => row.openFindings),
  ],
  agreements: [
    text("Diarienummer", (row) => row.diaryNumber),
    text("Grund", (row) => BASIS_LABELS[row.basis], 14),
    text("Utförare", (row) => row.providerName),
    text("Driftform", (row) => REGIME_LABELS[row.regime]),
    text("Område", (row) => row.areaName),
    text("Lagrum", (row) => listed(row.laws), 14),
    day("Från", (row) => row.startDate),
    day("Till", (row) => row.lastDay),
    count("Verksamheter", (row) => row.activityCount),
    text("Brister i avtalet", (row) => listed(row.deficiencies.map((one) => DEFICIENCY_LABELS[one].title)), LONG),
    text("Läge", (row) => STANDING_LABELS[row.standing]),
    text("Nytt utkast", (row) => yes(row.hasDraft && row.standing !== "draft"), 14),
  ],
  requirements: [
    text("Krav-id", (row) => row.code, 14),
    text("Krav", (row) => row.title, 40),
    text("Fokusområde", (row) => row.focusArea),
    text("Område", (row) => row.areaName),
    text("Gäller för", (row) => row.diaryNumber ?? APPLIES_TO_LABELS[row.appliesTo]),
    text("Gräns", (row) => limitText(row)),
    text("Riktvärde", (row) => row.guideValue, LONG),
    text("Källa", (row) => row.source && SOURCE_LABELS[row.source]),
    day("Från", (row) => row.validFrom),
    count("Version", (row) => row.number),
    text("Läge", (row) => REQUIREMENT_STANDING_LABELS[row.standing]),
    text("Nytt utkast", (row) => yes(row.hasDraft && row.standing !== "draft"), 14),
  ],
  proposals: [
    text("Område", (row) => row.requirement.areaName),
    text("Krav-id", (row) => row.requirement.code, 14),
    text("Krav", (row) => row.requirement.title, 40),
    text("Förslag", (row) => row.text, LONG),
    day("Föreslaget", (row) => row.proposedOn),
    text("Av", (row) => row.proposedBy),
    text("Ärende", (row) => row.followUp.diaryNumber),
    text("Läge", (row) => PROPOSAL_STATUS_LABELS[row.status]),
  ],
  reports: [
    text("Enhet", (row) => row.unitName),
    text("Område", (row) => row.areaName),
    text("Driftform", (row) => REGIME_LABELS[row.regime]),
    text("Rapport", (row) => REPORT_KIND_LABELS[row.kind]),
    count("Version", (row) => row.number),
    text("Diarienummer", (row) => row.diaryNumber),
    day("Fastställd", (row) => row.finalOn),
    text("Publicerad på webben", (row) => yes(row.onTheWeb)),
  ],
  sent: [
    moment("Skrivet", (row) => row.createdAt),
    moment("Skickat", (row) => row.sentAt),
    text("Ämne", (row) => row.subject, 40),
    text("Mottagare", (row) => row.toName),
    text("Adress", (row) => row.toAddress, 34),
    text("Läge", (row) => DISPATCH_STATUS_LABELS[row.status]),
    text("Ärende", (row) => row.followUp?.diaryNumber),
    count("Bifogade filer", (row) => row.fileIds.length),
    text("Fel", (row) => row.lastError, LONG),
    text("Text", (row) => row.body, LONG),
  ],
};
