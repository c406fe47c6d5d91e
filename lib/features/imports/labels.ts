import type { RefusalLabels } from "@/lib/actions/result";
import { ACTIVATION_LABELS } from "@/lib/features/agreements/labels";
import { listed, plural } from "@/lib/format/numbers";
import {
  SHEET_NAMES,
  type ApplyRefusal,
  type Counts,
  type Fault,
  type FaultReason,
  type FileRefusal,
  type Note,
  type NoteReason,
  type RowOutcome,
} from "./rules";

export type ImportRefusal = ApplyRefusal | "otherImportRuns" | "registerChanged" | "runGone" | "unknownColumn";

export const IMPORT_REFUSALS: RefusalLabels<ImportRefusal> = {
  rowsRefused: (detail) =>
    `Inget är inläst: ${plural(Number(detail?.refused ?? 0), "rad", "rader")} går inte att läsa in. Rätta dem i filen och ladda upp den igen, eller välj att läsa in resten utan dem.`,
  nothingToRead: "Inget är inläst: ingen rad i filen går att läsa in. Rätta raderna i filen och ladda upp den igen.",
  otherImportRuns: "En annan inläsning pågår just nu, så inget är inläst. Vänta en stund och försök igen.",
  registerChanged:
    "Registret har ändrats sedan förhandsvisningen gjordes, så inget är inläst. Förhandsvisningen är gjord på nytt: granska den och läs in igen.",
  runGone: "Filerna finns inte kvar: de är redan inlästa eller borttagna. Ladda upp dem igen om de ska läsas in.",
  unknownColumn: "En av kolumnerna du valde finns inte i mallen. Ladda om sidan och välj igen.",
};

const TEMPLATE = "Ladda ner mallen för att se hur den ska se ut.";

/** Why a file is not read: what happened and what to do. */
export const FILE_LABELS: Readonly<Record<FileRefusal, string>> = {
  empty: "Filen är tom. Kontrollera att du valde rätt fil.",
  damaged:
    "Filen är skadad eller avbruten och går inte att läsa. Öppna den i Excel, spara den på nytt och försök igen.",
  protected:
    "Filen är skyddad med lösenord, eller sparad i Excels gamla format. Spara den utan lösenord som Excel-arbetsbok (xlsx) och försök igen.",
  notText: "Filen är ingen textfil, fast den heter csv. Spara tabellen som csv eller xlsx och försök igen.",
  wrongKind: "Filer av den här sorten går inte att läsa in. Spara tabellen som xlsx eller csv och försök igen.",
  noKnownSheet: `Inget blad i filen känns igen. Bladen heter ${listed(Object.values(SHEET_NAMES))}, och en csv-fil döps efter sitt blad. ${TEMPLATE}`,
  noRows: "Filen har rubriker men inga rader, så det finns inget att läsa in. Fyll i raderna och ladda upp den igen.",
};

export const OUTCOME_LABELS: Readonly<Record<RowOutcome, string>> = {
  create: "Nya",
  change: "Ändras",
  leave: "Oförändrade",
  refuse: "Avvisade",
};

/** What a row becomes, in a list of rows. */
export const OUTCOME_TAGS: Readonly<Record<RowOutcome, string>> = {
  create: "Ny",
  change: "Ändras",
  leave: "Oförändrad",
  refuse: "Avvisas",
};

type Detail = Readonly<Record<string, string | number>>;

/** Why a row is refused. None of them says what the cell held: it may be what must not be shown. */
const FAULT_LABELS: Readonly<Record<FaultReason, string | ((detail: Detail) => string)>> = {
  missing: "Cellen är tom, och utan den går raden inte att läsa in. Fyll i den.",
  notADay: "Datumet går inte att läsa. Skriv det som åååå-mm-dd, till exempel 2026-11-16.",
  notYesOrNo: "Skriv Ja eller Nej.",
  unknownWord: ({ words }) => `Ordet känns inte igen. Välj bland: ${String(words)}.`,
  notANumber: "Gränsen är inget tal. Skriv till exempel 50 eller 49,5, och enheten i kolumnen Enhet.",
  notAnAmount: "Beloppet går inte att läsa. Skriv det i kronor, till exempel 10 000 eller 10 000,50.",
  tooLong: ({ most }) => `Texten är för lång: högst ${String(most)} tecken får plats.`,
  unreadableDiaryNumber: "Diarienumret behöver minst en siffra och stå på en rad, till exempel VON 112/2024.",
  personalNumber:
    "Numret har formen av ett personnummer, som en enskild firma har. Det får inte vara nyckel i registret och visas inte här. Lägg upp utföraren för sig när den har ett organisationsnummer.",
  personalNumberInText:
    "Texten innehåller ett personnummer. Ta bort det ur filen: registret ska inte ha uppgifter om enskilda.",
  organisationNumberLength: "Organisationsnumret ska ha tio siffror, till exempel 529999-9010.",
  organisationNumberDigits: "Organisationsnumret får bara ha siffror och bindestreck, till exempel 529999-9010.",
  organisationNumberCheckDigit:
    "Organisationsnumrets kontrollsiffra stämmer inte. Kontrollera att alla siffror är rätt.",
  organisationNumberMissing: "Organisationsnumret saknas. Egen regi skrivs med kommunens eget.",
  duplicate: ({ row }) => `Samma sak står med andra uppgifter på rad ${String(row)}. Behåll den rad som gäller.`,
  municipalNumberNotMunicipal:
    "Organisationsnumret är kommunens eget, och där finns bara egen regi. Ändra driftformen eller numret.",
  municipalWithOtherNumber:
    "Egen regi har inget eget organisationsnummer utan står under kommunens. Skriv kommunens nummer, eller ändra driftformen.",
  regimeHasAgreements: "Driftformen går inte att byta, för utföraren har avtal eller uppdrag. Avsluta dem först.",
  providerMissing:
    "Utföraren finns varken i filens blad Utförare eller i registret. Lägg till den där, eller rätta numret.",
  nameMissing: "Både Enhet och Namn är tomma. Skriv minst ett av dem.",
  unitDiffers: "Samma enhet har en annan uppgift på en tidigare rad. Skriv samma uppgift på båda raderna.",
  endsBeforeItBegins: "Slutet ligger före början. Ändra ett av datumen.",
  unitMissing: ({ unit }) =>
    `Enheten ${String(unit)} finns varken i filens blad Verksamheter eller i registret. Lägg till den, eller rätta namnet.`,
  activityMissing: ({ unit, area }) =>
    `${String(unit)} har ingen verksamhet inom ${String(area)}. Lägg till den i bladet Verksamheter, eller rätta området.`,
  activityOfAgreementMissing: ({ unit }) =>
    `Avtalet med det diarienumret omfattar inte ${String(unit)}. Rätta numret eller enheten.`,
  ambiguousUnit: ({ unit }) =>
    `Det finns flera verksamheter som heter ${String(unit)}. Skriv avtalets diarienummer, så går det att se vilken som menas.`,
  agreementOfAnother: "Diarienumret hör till ett avtal med en annan utförare. Rätta numret eller organisationsnumret.",
  basisMissing: "Grunden saknas. Skriv LOV, LOU eller IOP.",
  basisDoesNotFit: "Grunden passar inte driftformen: egen regi har basuppdrag, alla andra LOV, LOU eller IOP.",
  basisIsSet: "Avtalet är i kraft, och då ändras inte grunden. Registrera ett nytt avtal med eget diarienummer.",
  extensionWithoutEnd: "Ett avtal som förlängs har ett slutdatum. Fyll i det, eller ta bort förlängningen.",
  extensionBeforeEnd: "Förlängningen slutar före avtalet. Ändra ett av datumen.",
  ladderNotAllowed: "Trappan har en sanktion som inte står bland de tillåtna. Tillåt den, eller ta bort steget.",
  ladderTwice: "Samma sanktion står två gånger i trappan. Ta bort den ena.",
  fineNotAllowed: "Avtalet tillåter inte vite. Tillåt vite, eller ta bort beloppen.",
  capBelowFine: "Taket per år är lägre än vitet för ett tillfälle. Ändra ett av beloppen.",
  agreementEnded: "Avtalet är avslutat och ändras inte mer.",
  agreementDraftExists:
    "Avtalet har redan ett utkast till ny version. Sätt det i kraft eller gör det färdigt först, och läs in igen.",
  termsIncomplete: ({ missing }) =>
    `Villkoren kan inte sättas i kraft så här. ${activationTitles(String(missing).split(","))}.`,
  reimbursementIsSet: ({ day }) =>
    `Ersättningsgrunden från ${String(day)} gäller redan och ändras inte. Skriv i Ersättning från en senare dag som den nya ska gälla från.`,
  areaMissing:
    "Både Verksamhetsområde och Diarienummer är tomma, så det går inte att se var kravet gäller. Fyll i ett av dem.",
  areaDiffers: "Avtalet hör till ett annat verksamhetsområde. Rätta området eller diarienumret.",
  agreementMissing:
    "Avtalet finns varken i filens blad Avtal eller i registret. Lägg till det, eller rätta diarienumret.",
  textMissing: "Både Kravtext och Rubrik är tomma. Skriv minst ett av dem.",
  directionWithoutLimit: "Raden har riktning eller enhet men ingen gräns. Fyll i gränsens tal, eller ta bort dem.",
  requirementTwice:
    "Kravet står på flera rader i filen. Skriv Giltig från, med var sin dag, på dem alla, eller behåll en rad.",
  requirementDraftExists: "Kravet har redan ett utkast till ny lydelse. Publicera det först, och läs in igen.",
  notAfterPublished: ({ day }) =>
    `En annan lydelse gällde den dagen och en senare är publicerad från ${String(day)}. Det som har gällt ändras inte: skriv en senare dag.`,
  requirementIncomplete:
    "Kravet är publicerat, och lydelsen i filen saknar något som en publicerad lydelse ska ha: källa, verifiering eller metod.",
  inTheFuture: "Datumet ligger i framtiden. Här läses bara det in som redan har hänt.",
  diaryNumberTaken: "Diarienumret finns redan på en annan uppföljning. Rätta numret.",
  twice: "Samma sak står på en tidigare rad i filen med andra uppgifter. Behåll den rad som gäller.",
  requirementMissing:
    "Kravet finns varken i filens blad Krav eller i registret, för det här området eller avtalet. Rätta krav-id.",
  requirementNotInForce: ({ code }) =>
    `Krav ${String(code)} gällde inte den dagen. Kontrollera datumet, och kolumnen Giltig från i bladet Krav.`,
  noAgreementThatDay: ({ unit }) =>
    `Det går inte att se under vilket avtal ${String(unit)} stod den dagen. Skriv avtalets diarienummer.`,
};

export function faultText({ reason, detail }: Fault): string {
  const label = FAULT_LABELS[reason];
  return typeof label === "string" ? label : label(detail ?? {});
}

const activationTitles = (missing: readonly string[]): string =>
  Object.entries(ACTIVATION_LABELS)
    .flatMap(([name, { title }]) => (missing.includes(name) ? [title] : []))
    .join(". ");

const MISSING_WORDS: Readonly<Record<string, string>> = {
  sourceMissing: "källa saknas",
  verificationMissing: "verifiering saknas",
  methodMissing: "metod saknas",
  textMissing: "kravtext saknas",
  bidWithoutAgreement: "ett löfte i ett anbud behöver avtalets diarienummer",
};

type Told = NonNullable<Note["detail"]>;
const list = (value: Told[string] | undefined): readonly string[] =>
  typeof value === "string" ? [value] : (value ?? []);
const word = (value: Told[string] | undefined): string => list(value).join(", ");

/** What the reader should know of a row that is taken in. */
const NOTE_LABELS: Readonly<Record<NoteReason, string | ((detail: Told) => string)>> = {
  regimeGuessed: ({ regime }) => `Driftform saknas i filen: läses in som ${word(regime).toLowerCase()}.`,
  competitiveFrom: ({ day }) => `Räknas som konkurrensutsatt från ${word(day)}.`,
  everyActivity: "Enhet är tom: avtalet omfattar utförarens alla verksamheter i området.",
  draftAgreement: ({ missing }) => `Blir ett utkast. ${activationTitles(list(missing))}.`,
  newTerms: ({ day }) => `Ny version av villkoren från ${word(day)}. De gamla står kvar till dess.`,
  setInForce: ({ day }) => `Utkastet är komplett och sätts i kraft från ${word(day)}.`,
  sourceUnknown: "Källan känns inte igen som en sort, men står kvar som den är skriven.",
  draftRequirement: ({ missing }) =>
    `Blir ett utkast: ${listed(list(missing).map((one) => MISSING_WORDS[one] ?? one))}.`,
  newWording: ({ day }) => `Ny lydelse från ${word(day)}. Den gamla står kvar till dess.`,
  published: ({ day }) => `Utkastet är komplett och publiceras från ${word(day)}.`,
  limitAsGuide: "Gränsen saknar riktning (minst eller högst) och läses in som riktvärde.",
  defaultRemedyDay: ({ day }) => `Åtgärdas senast saknas i filen: sätts till ${word(day)} enligt kommunens egna dagar.`,
  leftAsSettled: "Ärendet har kommit vidare här, så filen ändrar inget.",
};

export function noteText({ reason, detail }: Note): string {
  const label = NOTE_LABELS[reason];
  return typeof label === "string" ? label : label(detail ?? {});
}

/** The last line of the command, always of the same shape: "Inläst: 12 nya, 3 ändrade, 40 oförändrade, 0 avvisade." */
export const countSentence = ({ create, change, leave, refuse }: Counts, verb = "Inläst"): string =>
  `${verb}: ${String(create)} nya, ${String(change)} ändrade, ${String(leave)} oförändrade, ${String(refuse)} avvisade.`;

/** What the rows become, those that there are none of left out: "6 nya rader och 1 ändrad rad". */
const changedRows = ({ create, change }: Pick<Counts, "create" | "change">): string =>
  listed([
    ...(create > 0 ? [plural(create, "ny rad", "nya rader")] : []),
    ...(change > 0 ? [plural(change, "ändrad rad", "ändrade rader")] : []),
  ]);

/** What an import did, in words: "Inläst: 6 nya rader. 40 rader var redan som i registret." */
export function appliedSentence({ create, change, leave, refuse }: Counts): string {
  const left = leave > 0 ? ` ${plural(leave, "rad", "rader")} var redan som i registret.` : "";
  const refused = refuse > 0 ? ` ${plural(refuse, "rad", "rader")} avvisades.` : "";
  return `${create + change > 0 ? `Inläst: ${changedRows({ create, change })}.` : "Inget nytt att läsa in."}${left}${refused}`;
}

/** What an upload that is not even taken in is told. */
export const UPLOAD_KIND = "Bara xlsx och csv går att läsa in. Spara tabellen som en av dem och försök igen.";
const NOT_A_WORKBOOK =
  "Filen är ingen Excel-arbetsbok, fast den heter så. Öppna den i Excel, spara den som xlsx och försök igen.";

/** What a file is told whose bytes are not what its name says. */
export const contentDiffers = (extension: string): string =>
  extension === "xlsx" || extension === "xls" ? NOT_A_WORKBOOK : FILE_LABELS.notText;

/** What each sheet is for, in the template's first sheet and on the page. */
export const TEMPLATE_HELP: readonly string[] = [
  "Fyll i de blad du behöver och lämna de andra tomma. Ordningen på kolumner och blad spelar ingen roll.",
  "En tom cell säger ingenting: det som redan står i registret ligger kvar. Inget tas bort av en inläsning.",
  "Datum skrivs 2026-11-16 eller 20261116. Belopp i kronor: 10 000 eller 10 000,50. Ja eller Nej.",
  "Egen regi har inget eget organisationsnummer: använd kommunens, och lägg enheterna i bladet Verksamheter.",
  "Avtal: flera enheter skrivs med semikolon emellan. Tomt betyder utförarens alla verksamheter i området.",
  "Avtal i kraft och publicerade krav ändras inte: det som skiljer sig blir en ny version från den dag filen anger, eller från i dag.",
  "Ett avtal utan lag, startdatum eller enhet, och ett krav utan källa eller verifiering, läses in som utkast.",
  "Krav: tomt Diarienummer betyder hela området. Med diarienummer gäller kravet bara det avtalet, som ett löfte i ett anbud.",
  "Krav: tom Metoder betyder uppföljning av kvalitetskrav. Giltig från är i dag om inget annat står.",
  "Genomförda uppföljningar: bara uppföljning av kvalitetskrav med platsbesök räknas när nästa uppföljning ska vara gjord.",
  "Öppna brister: kravet ska ha gällt den dag bristen konstaterades. Skriv avtalets diarienummer om enheten har flera.",
  "Personnummer hör inte hemma i registret. En rad som innehåller ett läses inte in.",
];

/** How a preview stands, in a sentence. */
export function previewSentence(counts: Counts): string {
  const { create, change, refuse } = counts;
  const rest = refuse === 0 ? "Inga rader avvisas." : `${plural(refuse, "rad", "rader")} avvisas.`;
  if (create + change === 0) return `Registret innehåller redan allt som går att läsa in ur filerna. ${rest}`;
  return `${changedRows(counts)} läses in. ${rest} Inget är ändrat än.`;
}
