import { confirmed } from "../support/journey";
import { choosePassword, invite, signInByForm } from "../support/people-journey";
import { expect, test } from "../support/signed-in";

test("an invited person chooses a password and signs in; what is taken away is gone on the next click", async ({
  as,
}) => {
  const petra = await as("petra");
  const name = "Nyanställd Björkdal";
  const email = "bjorkdal@exempel.se";
  const link = await invite(petra, { name, email, role: "Ekonom", from: "2026-11-02" });

  const person = await as(null);
  await test.step("the link works once", async () => {
    await person.goto(link);
    await choosePassword(person, "Nytt lösenord", "för kort");
    await person.getByRole("button", { name: "Spara lösenordet" }).click();
    await expect(person.getByText(/^Välj ett lösenord med minst 12 tecken\./)).toBeVisible();
    await choosePassword(person, "Nytt lösenord");
    await person.getByRole("button", { name: "Spara lösenordet" }).click();
    await signInByForm(person, email);
    const late = await as(null);
    await late.goto(link);
    await choosePassword(late, "Nytt lösenord", "en helt annan mening 2026");
    await late.getByRole("button", { name: "Spara lösenordet" }).click();
    await expect(late.getByText("Länken har använts eller gått ut.")).toBeVisible();
  });

  await test.step("a session that is ended from the list is signed out", async () => {
    await petra.goto("/admin/users");
    await petra.getByRole("link", { name }).click();
    await confirmed(petra, { within: "Sedan", trigger: "Avsluta", confirm: "Avsluta inloggningen" });
    await person.getByRole("link", { name: "Avtal och uppdrag" }).click();
    await signInByForm(person, email);
  });

  await test.step("a role that has had its last day opens nothing more", async () => {
    await person.getByRole("link", { name: "Avtal och uppdrag" }).click();
    await expect(person.getByRole("heading", { level: 1, name: "Avtal och uppdrag" })).toBeVisible();
    await petra.locator("summary", { hasText: "Avsluta rollen" }).click();
    const form = petra.getByRole("form", { name: "Avsluta rollen" });
    await form.getByRole("textbox", { name: "Sista dagen", exact: true }).fill("2026-11-15");
    await form.getByRole("button", { name: "Avsluta rollen" }).click();
    await expect(form).toBeHidden();
    expect((await person.goto("/agreements"))?.status()).toBe(403);
  });
});
