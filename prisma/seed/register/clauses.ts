import type { FieldOf } from "@/lib/features/agreements/terms/rules";
import type { TermsWritten } from "@/lib/features/agreements/versions/rules";

/** The wordings that three generations of procurement left behind. A contract keeps its own until a new version. */
export type Clauses = Omit<TermsWritten, FieldOf<"laws" | "day">>;

/** Öre. */
const FINE = { finePerOccasionOre: 1_000_000, fineCapPerYearOre: 15_000_000 };
const NO_FINE = { finePerOccasionOre: null, fineCapPerYearOre: null };
const LADDER = ["ACTION_PLAN", "WITHHOLD_PAYMENT", "FINE", "TERMINATION"] as const;
const LOV_LADDER = ["ACTION_PLAN", "WITHHOLD_PAYMENT", "FINE", "SUSPENSION", "TERMINATION"] as const;

/** Before 2019: short, and without a ladder. */
export const FIRST: Clauses = {
  insightClause:
    "Utföraren ska på begäran lämna de uppgifter som kommunen behöver för att ge allmänheten insyn i hur uppdraget utförs.",
  followUpClause:
    "Kommunen har rätt att när som helst, med eller utan anmälan, följa upp hur uppdraget utförs och att ta del av de handlingar som behövs.",
  participationClause: "Utföraren ska medverka när kommunen följer upp uppdraget.",
  terminationClause:
    "Kommunen får häva avtalet om utföraren bryter väsentligt mot det och inte rättar felet inom 30 dagar efter skriftlig anmaning.",
  allowedSanctions: ["ACTION_PLAN", "WITHHOLD_PAYMENT", "TERMINATION"],
  sanctionLadder: [],
  ...NO_FINE,
};

/** 2019–2023: written after the new kommunallag. */
export const SECOND: Clauses = {
  insightClause:
    "Utföraren ska inom tio arbetsdagar och utan kostnad lämna sådan information som gör det möjligt för allmänheten att få insyn i hur verksamheten bedrivs (kommunallagen 10 kap. 9 §). Det gäller inte uppgifter som omfattas av tystnadsplikt.",
  followUpClause:
    "Kommunen följer upp kraven minst vart tredje år med platsbesök och däremellan när det finns anledning. Den som följer upp har tillträde till lokaler, personal och dokumentation.",
  participationClause:
    "Utföraren medverkar utan ersättning i uppföljningen, lämnar begärda underlag inom tio arbetsdagar och redovisar varje år statistik och verksamhetsmått till nämnden.",
  terminationClause:
    "Punkt 11.2. Kommunen får häva avtalet vid väsentligt avtalsbrott som inte har rättats efter skriftlig varning, vid konkurs och om tillståndet från Inspektionen för vård och omsorg återkallas.",
  allowedSanctions: ["ACTION_PLAN", "WITHHOLD_PAYMENT", "FINE", "TERMINATION"],
  sanctionLadder: LADDER,
  ...FINE,
};

/** 2024 onwards: the ladder of the guideline, with price deduction. */
export const THIRD: Clauses = {
  insightClause:
    "Punkt 8.1. Allmänheten ska ha insyn i verksamheten. Utföraren lämnar inom tio arbetsdagar de uppgifter som kommunen begär enligt kommunallagen 10 kap. 9 § och programmet för uppföljning av privata utförare. Uppgifter under tystnadsplikt undantas.",
  followUpClause:
    "Punkt 8.2. Enheten för uppföljning får göra anmälda och oanmälda besök. Verksamhetschefen eller ersättare deltar vid anmälda besök. Underlag lämnas inom tio arbetsdagar. Brister åtgärdas inom den tid som kommunen anger och utföraren visar med underlag att kravet är uppfyllt.",
  participationClause:
    "Punkt 8.3. Utföraren deltar i brukarundersökningar och lämnar senast den 31 januari statistik och verksamhetsmått för året som gick, i den form som kommunen anger.",
  terminationClause:
    "Punkt 11.2. Hävning kräver väsentligt avtalsbrott efter skriftlig varning. Vid fara för liv eller hälsa får kommunen häva utan varning.",
  allowedSanctions: ["ACTION_PLAN", "WITHHOLD_PAYMENT", "PRICE_DEDUCTION", "FINE", "TERMINATION"],
  sanctionLadder: ["ACTION_PLAN", "WITHHOLD_PAYMENT", "PRICE_DEDUCTION", "FINE", "TERMINATION"],
  ...FINE,
};

/** Under LOV a provider may be suspended from new assignments (ORB-56: there alone). */
export const underLov = (clauses: Clauses): Clauses =>
  clauses.sanctionLadder.length === 0
    ? clauses
    : {
        ...clauses,
        allowedSanctions: [...clauses.allowedSanctions, "SUSPENSION"],
        sanctionLadder:
          clauses === SECOND ? LOV_LADDER : [...clauses.sanctionLadder.slice(0, -1), "SUSPENSION", "TERMINATION"],
      };

/** A partnership with an association: no fines, and an end by agreement before anything else. */
export const PARTNERSHIP: Clauses = {
  insightClause:
    "Parterna är överens om att verksamheten ska vara öppen. Föreningen lämnar årligen en verksamhetsberättelse och svarar inom tio arbetsdagar när kommunen behöver uppgifter för allmänhetens insyn.",
  followUpClause: null,
  participationClause: null,
  terminationClause:
    "Parterna ska i första hand lösa svårigheter i samrådsgruppen. Kommunen får avsluta partnerskapet med tre månaders varsel om föreningen inte längre kan ge en god och säker verksamhet.",
  allowedSanctions: ["ACTION_PLAN", "WITHHOLD_PAYMENT", "TERMINATION"],
  sanctionLadder: ["ACTION_PLAN", "TERMINATION"],
  ...NO_FINE,
};

/** Egen regi: no sanctions and no insight clause, the same follow-up (ORB-51, ORB-10). */
export const COMMISSION: Clauses = {
  insightClause: null,
  followUpClause:
    "Nämnden följer upp basuppdraget på samma sätt, med samma mall och mot samma krav som gäller för privata utförare. Verksamheten lämnar begärda underlag inom tio arbetsdagar och visar att brister är åtgärdade.",
  participationClause:
    "Verksamheten deltar i brukarundersökningar och lämnar statistik och verksamhetsmått på samma sätt som privata utförare.",
  terminationClause: null,
  allowedSanctions: [],
  sanctionLadder: [],
  ...NO_FINE,
};
