import type { EvidenceType } from "@/lib/db/generated/enums";
import type { AreaKey } from "../municipality";

/** Material that every follow-up of an area collects. `{a|b}` varies, `{year}` is the year of the case. */
export type UsualEvidence = Readonly<{
  type: EvidenceType;
  title: string;
  source: string;
  note: string;
  covers: readonly string[];
  /** On the day of the visit, or among what the provider sent. */
  when: "VISIT" | "SENT";
}>;

const OWN = "Enheten för uppföljning";

const HOME_CARE: readonly UsualEvidence[] = [
  {
    type: "ROUTINE",
    title: "Ledningssystem, årsplan och egenkontroller {year}",
    source: "Utföraren",
    note: "{Elva|Nio|Fjorton} dokument. {Årsplanen är undertecknad.|Senaste revisionen är från i år.}",
    covers: ["SK-"],
    when: "SENT",
  },
  {
    type: "JOURNAL_REVIEW",
    title: "Journalgranskning av tio slumpvis valda ärenden",
    source: OWN,
    note: "Tio ärenden lottades ur listan över pågående beslut. {Två granskare läste samma två först.|Granskningen gjordes i verksamhetssystemet.}",
    covers: ["GP-", "DO-01", "DO-02", "DO-03", "DO-10", "HS-05"],
    when: "SENT",
  },
  {
    type: "STATISTICS",
    title: "Planeringssystemets rapporter för {tre månader|ett kvartal|fyra veckor}",
    source: "Planeringssystemet",
    note: "{Uttaget gjordes av systemförvaltaren.|Uttag på utförarnivå, hela enheten.}",
    covers: ["TK-02", "TK-03", "TK-04", "GP-04", "GP-08", "DO-08", "DO-14"],
    when: "SENT",
  },
  {
    type: "OTHER",
    title: "Personalförteckning med yrkesbevis, registerutdrag och utbildningar",
    source: "Utföraren",
    note: "{Stickprov på tio anställda.|Förteckningen omfattar även timanställda.}",
    covers: ["KB-", "TK-06", "AL-"],
    when: "SENT",
  },
  {
    type: "INTERVIEW",
    title: "Intervjuer med {fyra medarbetare|fyra medarbetare och två enskilda|samordnare och fyra medarbetare}",
    source: "Platsbesöket",
    note: "{Samtalen tog 20–30 minuter var.|En medarbetare arbetar natt.}",
    covers: ["TK-07", "TK-08", "GP-06", "GP-07", "SK-06", "SK-09", "DO-11", "KB-11"],
    when: "VISIT",
  },
  {
    type: "OTHER",
    title: "MAS granskning av delegeringar, signeringslistor och hygien",
    source: "Medicinskt ansvarig sjuksköterska",
    note: "{Granskningen omfattar en månad.|MAR deltog för fallutredningarna.}",
    covers: ["HS-"],
    when: "SENT",
  },
  {
    type: "ROUTINE",
    title: "Rutiner för trygghet, information, kris och behörigheter",
    source: "Utföraren",
    note: "{Sju rutiner och en krisplan.|Rutinerna kom i en samlad fil.}",
    covers: ["TK-01", "TK-05", "DO-", "BU-", "KL-"],
    when: "SENT",
  },
];

const NURSING_HOME: readonly UsualEvidence[] = [
  {
    type: "ROUTINE",
    title: "Ledningssystem, egenkontroller och kvalitetsberättelse",
    source: "Verksamheten",
    note: "{Årsplan, fyra egenkontroller och två berättelser.|Berättelserna för det senaste året.}",
    covers: ["SK-"],
    when: "SENT",
  },
  {
    type: "JOURNAL_REVIEW",
    title: "Journalgranskning av åtta ärenden",
    source: OWN,
    note: "{Fyra ärenden från demensavdelning och fyra från somatisk avdelning.|Ärendena lottades.}",
    covers: ["GD-", "TB-02"],
    when: "SENT",
  },
  {
    type: "OBSERVATION",
    title: "Observation av {lunch och eftermiddag|morgon och lunch|kväll och måltid}",
    source: "Platsbesöket",
    note: "{Två observatörer på var sin avdelning.|Observationen följde mallen för måltid och bemötande.}",
    covers: ["TB-03", "GD-05", "MM-01", "MM-03", "MM-04", "TB-06"],
    when: "VISIT",
  },
  {
    type: "OTHER",
    title: "Schema, personalförteckning och utbildningsregister",
    source: "Verksamheten",
    note: "{Fyra veckor, planerat och utfall.|Förteckningen är avstämd mot legitimationsregistret.}",
    covers: ["KB-", "TB-05", "AL-"],
    when: "SENT",
  },
  {
    type: "OTHER",
    title: "MAS och MAR granskning av hälso- och sjukvården",
    source: "Medicinskt ansvarig sjuksköterska",
    note: "{Läkemedelsförråd, listor och tre teamanteckningar.|MAR granskade rehabilitering och fall.}",
    covers: ["HS-", "SK-05", "SK-08"],
    when: "VISIT",
  },
  {
    type: "STATISTICS",
    title: "Larmrapport, register och brukarundersökning",
    source: "Systemen och Socialstyrelsen",
    note: "{Fyra veckors larm.|Brukarundersökningen {year} med svarsfrekvens.}",
    covers: ["TB-", "MM-", "ME-", "GD-06"],
    when: "SENT",
  },
];

const DISABILITY: readonly UsualEvidence[] = [
  {
    type: "ROUTINE",
    title: "Rutiner, årsplan och egenkontroller",
    source: "Verksamheten",
    note: "{Sex dokument.|Rutinerna finns även med bildstöd.}",
    covers: ["SK-", "TS-", "TA-", "TB-", "PD-03", "ME-"],
    when: "SENT",
  },
  {
    type: "JOURNAL_REVIEW",
    title: "Granskning av planer och anteckningar",
    source: OWN,
    note: "{Samtliga akter lästes.|Akterna lottades.} {Inga uppgifter om enskilda är antecknade.|Bara iakttagelser är sparade.}",
    covers: ["SD-", "DU-", "ID-", "SI-", "DO-", "KD-03", "TB-05", "PD-04"],
    when: "SENT",
  },
  {
    type: "INTERVIEW",
    title: "Samtal med {två boende eller deltagare|tre deltagare|två personer som får stödet} och två medarbetare",
    source: "Platsbesöket",
    note: "{Samtalen hölls med bildstöd.|En person valde att visa runt i stället.}",
    covers: ["SD-02", "SD-03", "DU-03", "ID-02", "SI-04", "SK-02", "SK-03"],
    when: "VISIT",
  },
  {
    type: "STATISTICS",
    title: "Schema, närvaro och personalförteckning",
    source: "Verksamheten",
    note: "{Två veckor, planerat och utfall.|Uttag för en månad.}",
    covers: ["KB-", "KD-", "PD-", "TB-01", "TB-02", "SI-01", "SI-05", "AL-"],
    when: "SENT",
  },
];

export const USUAL_EVIDENCE: Readonly<Record<AreaKey, readonly UsualEvidence[]>> = {
  homeCare: HOME_CARE,
  nursingHome: NURSING_HOME,
  groupHome: DISABILITY,
  dailyActivity: DISABILITY,
  dayCare: DISABILITY,
  housingSupport: DISABILITY,
};
