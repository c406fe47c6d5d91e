import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openRegister, snapshotOf, type Snapshot } from "@/lib/features/imports/snapshot/rules";
import { countRows, type RowOutcome } from "@/lib/features/imports/rules";
import {
  ACTIVITY,
  AGREEMENT,
  HISTORY,
  ONE_OF_EACH,
  OPEN,
  planOf,
  PROVIDER,
  REQUIREMENT,
  type Cells,
  type Sheets,
} from "@/tests/support/import-rows";

describe("always", () => {
  const from = (...values: string[]) => fc.constantFrom(...values);
  const cell = (heading: string, ...values: string[]) => fc.record({ [heading]: from(...values) });
  const row = (base: Cells, ...cells: fc.Arbitrary<Cells>[]) =>
    fc.tuple(...cells).map((parts): Cells => parts.reduce((all, part) => ({ ...all, ...part }), base));
  const sheets: fc.Arbitrary<Sheets> = fc.record({
    providers: fc.array(
      row(
        PROVIDER,
        cell("Organisationsnummer", "529999-9010", "556000-4615", "900101-1239", ""),
        cell("Driftform", "Privat", "", "Egen regi"),
        cell("Namn", "A", "B"),
      ),
      { maxLength: 4 },
    ),
    activities: fc.array(
      row(
        ACTIVITY,
        cell("Enhet", "Älven norr", "Söder", ""),
        cell("Verksamhetsområde", "Hemtjänst", "Boende", ""),
        cell("Adress", "", "Storgatan 1", "Lillgatan 2"),
        cell("Konkurrensutsatt", "Ja", "Nej", ""),
      ),
      { maxLength: 6 },
    ),
    agreements: fc.array(
      row(
        AGREEMENT,
        cell("Diarienummer", "VON 1/2024", "von1/2024", "VON 2/2024"),
        cell("Lagar", "SoL", "", "LSS"),
        cell("Slutdatum", "", "2027-12-31", "2020-01-01"),
        cell("Enhet", "", "Älven norr", "Söder"),
        cell("Ersättningsgrund", "", "450 kr"),
        cell("Ersättning från", "", "2025-01-01"),
      ),
      { maxLength: 5 },
    ),
    requirements: fc.array(
      row(
        REQUIREMENT,
        cell("Krav-id", "K-1", "K-2"),
        cell("Kravtext", "Ett.", "Två.", ""),
        cell("Källa", "Lag", "", "Anbud"),
        cell("Giltig från", "", "2024-01-01", "2025-01-01"),
        cell("Giltig till", "", "2026-12-31"),
        cell("Diarienummer", "", "VON 1/2024"),
        cell("Gräns", "", "15"),
        cell("Riktning", "", "högst"),
      ),
      { maxLength: 6 },
    ),
    history: fc.array(
      row(
        HISTORY,
        cell("Enhet", "Älven norr", "Söder"),
        cell("Datum", "2025-05-02", "2027-01-01", "x"),
        cell("Platsbesök", "Ja", "Nej", ""),
        cell("Diarienummer", "", "VON 1/2024", "S 9/2025"),
      ),
      { maxLength: 4 },
    ),
    running: fc.array(
      row(
        OPEN,
        cell("Diarienummer", "", "VON 1/2024", "S 9/2025"),
        cell("Krav-id", "K-1", "K-3"),
        cell("Konstaterad", "2025-05-02", "2026-11-16"),
        cell("Beskrivning", "", "A", "B"),
      ),
      { maxLength: 4 },
    ),
  });

  /** What the database keeps unique: a plan that broke one of them would stop as a whole. */
  const uniqueKeys = (register: Snapshot) => [
    register.areas.map(({ name }) => name),
    register.providers.map(({ orgNumber }) => orgNumber),
    register.units.map(({ providerId, name }) => `${providerId} ${name}`),
    register.activities.map(({ unitId, areaId }) => `${unitId} ${areaId}`),
    register.agreements.map(({ diaryKey }) => diaryKey),
    register.terms.map(({ agreementId, validFrom, inForce }) => `${agreementId} ${validFrom} ${String(inForce)}`),
    register.bases.map(({ agreementId, validFrom }) => `${agreementId} ${validFrom}`),
    register.requirements.map(({ areaId, agreementId, code }) => `${agreementId ?? areaId} ${code}`),
    register.wordings.map(({ requirementId, validFrom }) => `${requirementId} ${validFrom}`),
    register.followUps.flatMap(({ diaryKey }) => diaryKey ?? []),
    register.findings.map(({ followUpId, number }) => `${followUpId} ${String(number)}`),
  ];

  it("no row is lost, and applying twice is applying once", () => {
    fc.assert(
      fc.property(sheets, sheets, (before, file) => {
        const start = planOf(before).after;
        const once = planOf(file, start);
        const read = Object.values(file).reduce((sum, rows) => sum + rows.length, 0);
        const { create, change, leave, refuse } = countRows(once.rows);
        expect(create + change + leave + refuse).toBe(read);
        const twice = planOf(file, once.after);
        const ends = twice.rows.map(({ outcome }) => outcome);
        expect(ends.filter((one: RowOutcome) => one === "create" || one === "change")).toEqual([]);
        expect(twice.after).toEqual(once.after);
        for (const keys of uniqueKeys(once.after)) expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 500 },
    );
  });

  it("a plan never touches the register it was given", () => {
    const { after } = planOf(ONE_OF_EACH);
    const copy = structuredClone(after);
    planOf(
      { agreements: [{ ...AGREEMENT, Slutdatum: "2027-12-31" }], providers: [{ ...PROVIDER, Namn: "Nytt namn" }] },
      after,
    );
    expect(after).toEqual(copy);
    expect(snapshotOf(openRegister(after))).toEqual(after);
  });
});
