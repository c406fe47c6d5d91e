/** What was paid and from when: the price lists of the nämnd. [valid from, text] */
type Bases = readonly (readonly [string, string])[];

export const HOME_CARE: Bases = [
  [
    "2023-01-01",
    "Timersättning 2023: 441 kronor per utförd timme i tätort, 476 kronor på landsbygd. Momskompensation 6 procent.",
  ],
  [
    "2024-01-01",
    "Timersättning 2024: 458 kronor per utförd timme i tätort, 495 kronor på landsbygd. Momskompensation 6 procent.",
  ],
  [
    "2025-01-01",
    "Timersättning 2025: 472 kronor per utförd timme i tätort, 511 kronor på landsbygd. Momskompensation 6 procent.",
  ],
  [
    "2026-01-01",
    "Timersättning 2026: 489 kronor per utförd timme i tätort, 531 kronor på landsbygd. Momskompensation 6 procent.",
  ],
];

export const HOME_CARE_OWN: Bases = [
  [
    "2023-01-01",
    "Resursfördelning 2023: 441 kronor per utförd timme i tätort och 476 kronor på landsbygd, utan momskompensation.",
  ],
  [
    "2025-01-01",
    "Resursfördelning 2025: 472 kronor per utförd timme i tätort och 511 kronor på landsbygd, utan momskompensation.",
  ],
  [
    "2026-01-01",
    "Resursfördelning 2026: 489 kronor per utförd timme i tätort och 531 kronor på landsbygd, utan momskompensation.",
  ],
];

export const nursingHome = (perDay: number): Bases => [
  ["2024-01-01", `Dygnsersättning 2024: ${spaced(perDay - 94)} kronor per belagd plats. Tom plats ersätts inte.`],
  ["2025-01-01", `Dygnsersättning 2025: ${spaced(perDay - 41)} kronor per belagd plats. Tom plats ersätts inte.`],
  [
    "2026-01-01",
    `Dygnsersättning 2026: ${spaced(perDay)} kronor per belagd plats. Tom plats ersätts i högst sju dygn.`,
  ],
];

export const groupHome = (perDay: number): Bases => [
  ["2024-01-01", `Ersättning per plats och dygn 2024: ${spaced(perDay - 112)} kronor, omräknad med omsorgsprisindex.`],
  ["2026-01-01", `Ersättning per plats och dygn 2026: ${spaced(perDay)} kronor, omräknad med omsorgsprisindex.`],
];

export const DAILY_ACTIVITY: Bases = [
  ["2024-01-01", "Dagersättning efter stödnivå 1–5: 412, 588, 861, 1 194 och 1 702 kronor per närvarodag."],
  [
    "2026-01-01",
    "Dagersättning efter stödnivå 1–5: 431, 614, 899, 1 247 och 1 778 kronor per närvarodag. Frånvaro ersätts i tre dagar.",
  ],
];

export const DAY_CARE: Bases = [
  ["2024-01-01", "Fast ersättning per månad för 20 platser, 148 000 kronor, och 96 kronor per besök."],
  ["2026-01-01", "Fast ersättning per månad för 20 platser, 155 500 kronor, och 101 kronor per besök."],
];

export const PARTNERSHIP: Bases = [
  [
    "2023-01-01",
    "Bidrag 1 950 000 kronor per år. Föreningen bidrar med lokal och ideellt arbete, värderat till 640 000 kronor.",
  ],
  [
    "2026-01-01",
    "Bidrag 2 080 000 kronor per år. Föreningen bidrar med lokal och ideellt arbete, värderat till 690 000 kronor.",
  ],
];

export const HOUSING_SUPPORT: Bases = [
  ["2024-01-01", "Timersättning 2024: 463 kronor per utförd timme, restid ingår."],
  ["2026-01-01", "Timersättning 2026: 487 kronor per utförd timme, restid ingår."],
];

/** Thousands parted by a space that does not break, as prices are printed. */
const spaced = (amount: number): string => String(amount).replace(/(\d)(?=(\d{3})+$)/g, "$1 ");
