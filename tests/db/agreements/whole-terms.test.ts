import { beforeEach, expect, it } from "vitest";
import type { Granted } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { isoDate } from "@/lib/domain/calendar";
import { createAgreement } from "@/lib/features/agreements/mutations";
import { createAgreementInput } from "@/lib/features/agreements/schema";
import { convertTerms, TERMS, TERMS_FIELDS } from "@/lib/features/agreements/terms/rules";
import { activateVersion, editTerms, startVersion } from "@/lib/features/agreements/versions/mutations";
import { termsOf, termsSelect } from "@/lib/features/agreements/versions/queries";
import { termsDifference, type TermsWritten, type TermValues } from "@/lib/features/agreements/versions/rules";
import { editTermsInput } from "@/lib/features/agreements/versions/schema";
import { agreementColumns } from "@/lib/features/imports/sheets/agreements/columns/rules";
import { applyImport } from "@/lib/features/imports/mutations";
import { makeInstallation } from "@/tests/support/factories/installation";
import { makeActivity } from "@/tests/support/factories/provider";
import { filledTerms, typedTerms } from "@/tests/support/factories/terms";
import { makeActor } from "@/tests/support/factories/user";
import { fileOf, MUNICIPAL, type Cells } from "@/tests/support/import-rows";

const NOW = new Date("2026-11-16T08:00:00Z");
const TODAY = isoDate("2026-11-16");
let actor: Granted<"register.write">;
beforeEach(async () => {
  actor = await makeActor("OFFICER", "register.write");
});

async function newest() {
  const row = await db.agreementVersion.findFirstOrThrow({ orderBy: { number: "desc" }, select: termsSelect });
  const { agreementId } = await db.agreementVersion.findFirstOrThrow({ select: { agreementId: true } });
  return { agreementId, ...termsOf(row) };
}

const { show } = agreementColumns.allowedSanctions.cell;
const IN_A_FILE = {
  laws: (laws: TermValues["laws"]) => laws.join(", "),
  day: (day: TermValues["day"]) => day ?? "",
  clause: (text: TermValues["clause"]) => text ?? "",
  sanctions: show,
  ladder: (kinds: TermValues["ladder"]) => kinds.map((kind) => show([kind])).join(", "),
  fine: (ore: TermValues["fine"]) => String(Number(ore) / 100).replace(".", ","),
};
/** The terms as cells under the template's headings. */
function cellsOf(terms: TermsWritten): Cells {
  const texts = convertTerms(terms, IN_A_FILE);
  return Object.fromEntries(TERMS_FIELDS.map((field) => [TERMS[field].label, texts[field]]));
}

async function register(terms: TermsWritten) {
  const activity = await db.activity.findUniqueOrThrow({
    where: { id: (await makeActivity()).id },
    include: { area: true, unit: { include: { provider: true } } },
  });
  const { area, unit } = activity;
  const place = { providerId: unit.providerId, areaId: area.id, activityIds: [activity.id] };
  const input = { ...place, basis: "LOV", diaryNumber: "VON 1/2024", ...typedTerms(terms) };
  expect(await createAgreement({ actor, today: TODAY, ...createAgreementInput.parse(input) })).toMatchObject({
    ok: true,
  });
  return {
    Diarienummer: "VON 1/2024",
    Organisationsnummer: unit.provider.orgNumber,
    Enhet: unit.name,
    Verksamhetsområde: area.name,
  };
}

async function importing(cells: Cells) {
  const rows = fileOf({ agreements: [cells] });
  const source = { files: [{ name: "register.xlsx", sha256: "0".repeat(64) }], runIds: [] };
  const importer = await makeActor("SYSTEM_ADMIN", "register.import");
  const how = { digest: null, leaveOutRefused: false };
  const applied = await applyImport({ actor: importer, today: TODAY, now: NOW, rows, source, ...how });
  return applied.ok ? applied.value.counts : applied;
}

it("ORB-01 ORB-39 every term is kept: from the form to the next version, edited, and changed by a file", async () => {
  await makeInstallation({ orgNumber: MUNICIPAL });
  const [first, second, third] = [filledTerms(0), filledTerms(1), filledTerms(2)];
  expect(termsDifference(first, second)).toEqual(TERMS_FIELDS);
  expect(termsDifference(second, third)).toEqual(TERMS_FIELDS);

  const identity = await register(first);
  const made = await newest();
  expect(made).toMatchObject(first);
  expect(await activateVersion({ actor, now: NOW, versionId: made.id, version: 1 })).toMatchObject({ ok: true });

  const next = { actor, agreementId: made.agreementId, version: 2, changeReason: "Ny" };
  expect(await startVersion({ ...next, validFrom: isoDate("2026-12-01") })).toMatchObject({ ok: true });
  const draft = await newest();
  expect(draft).toMatchObject({ number: 2, ...first });

  const typed = { versionId: draft.id, version: 1, validFrom: "2026-12-01", changeReason: "Ny", ...typedTerms(second) };
  expect(await editTerms({ actor, ...editTermsInput.parse(typed) })).toMatchObject({ ok: true });
  expect(await newest()).toMatchObject({ number: 2, ...second });
  expect(await activateVersion({ actor, now: NOW, versionId: draft.id, version: 2 })).toMatchObject({ ok: true });

  expect(await importing({ ...identity, ...cellsOf(second) })).toEqual({ create: 0, change: 0, leave: 1, refuse: 0 });
  expect(await importing({ ...identity, ...cellsOf(third) })).toEqual({ create: 0, change: 1, leave: 0, refuse: 0 });
  expect(await newest()).toMatchObject({ number: 3, ...third });
});

/** What a version of the terms is besides its terms. */
const ABOUT = [
  "id",
  "agreementId",
  "number",
  "status",
  "validFrom",
  "changeReason",
  "activatedAt",
  "createdAt",
  "version",
];

it("every column of a version is a term or tells of the version itself", () => {
  const terms = Object.keys(Prisma.AgreementVersionScalarFieldEnum).filter((name) => !ABOUT.includes(name));
  expect(terms.toSorted()).toEqual(TERMS_FIELDS.toSorted());
});
