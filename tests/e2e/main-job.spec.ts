import { addEvidence, assess, finalise, settleFinding, startCase, visit, writeReport } from "../support/case-journey";
import { confirmed } from "../support/journey";
import { activateAgreement, registerProvider, UNIT } from "../support/register-journey";
import { expect, test } from "../support/signed-in";

test("ORB-21 ORB-22 ORB-24 ORB-25 ORB-41 ORB-42 ORB-43 ORB-46 ORB-47 an officer's whole work, from contract to closed case", async ({
  as,
}) => {
  test.setTimeout(480_000);
  const page = await as("ylva");
  const visitor = await as(null);
  const member = await as("birgit");

  await test.step("register", async () => {
    await registerProvider(page);
    await activateAgreement(page);
  });
  const base = await test.step("ORB-21 start, one requirement left out with its reason", () => startCase(page));
  await test.step("ORB-24 visit", () => visit(page, base));
  await test.step("ORB-22 evidence", () => addEvidence(page, base));
  await test.step("ORB-41 assess", () => assess(page, base));

  await test.step("ORB-47 the case cannot be closed, and says why", async () => {
    await page.goto(base);
    await expect(page.getByText("Först ska huvudrapporten skrivas och fastställas.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Avsluta", exact: true })).toHaveCount(0);
  });

  const report = await test.step("ORB-42 main report", () => writeReport(page, base, "Huvudrapport"));
  const pdf = `/api/reports/${report.split("/").at(-1) ?? ""}/pdf`;
  await test.step("ORB-43 a draft is nobody's but the unit's", async () => {
    expect((await visitor.request.get(pdf, { maxRedirects: 0 })).status()).not.toBe(200);
    expect((await member.request.get(pdf)).status()).toBe(404);
    await visitor.goto("/insyn");
    await expect(visitor.getByText(UNIT)).toHaveCount(0);
  });

  await test.step("ORB-25 final, sent to the activity and the committee, published", async () => {
    await finalise(page);
    await confirmed(page, { within: "Skicka till verksamheten", trigger: "Skicka", confirm: "Skicka rapporten" });
    await confirmed(page, { within: "Skicka till nämnden", trigger: "Skicka", confirm: "Skicka rapporten" });
    await visitor.goto("/insyn");
    await expect(visitor.getByText(UNIT)).toBeVisible(); // in the register: it may be ordered, not opened
    await expect(visitor.getByRole("link", { name: UNIT })).toHaveCount(0);
    await confirmed(page, { trigger: "Publicera", confirm: "Publicera rapporten" });
  });

  await test.step("ORB-43 anybody reads it, and the committee its PDF", async () => {
    await visitor.goto("/insyn");
    await visitor.getByRole("link", { name: UNIT }).click();
    await expect(visitor.getByRole("heading", { level: 1 })).toContainText(UNIT);
    await expect(visitor.getByText("Planerna är inte undertecknade.").first()).toBeVisible();
    const answer = await member.request.get(pdf);
    expect(answer.headers()["content-type"]).toBe("application/pdf");
  });

  await test.step("ORB-46 the finding is remedied", async () => {
    await page.goto(base);
    await expect(page.getByText(/Brist 1 är inte bedömd som åtgärdad/)).toBeVisible();
    await settleFinding(page, base);
  });
  await test.step("ORB-47 closing report, closed case", async () => {
    await page.goto(base);
    await expect(page.getByText(/står inte i någon fastställd rapport/)).toBeVisible();
    await writeReport(page, base, "Slutrapport");
    await finalise(page);
    await page.goto(base);
    await confirmed(page, { trigger: "Avsluta", confirm: "Avsluta uppföljningen" });
    await expect(page.getByText("Avslutad").first()).toBeVisible();
  });
});
