import { expectAccessible, expectNoOverflow } from "../support/accessible";
import { addressOf, ELSEWHERE, places, routes } from "../support/places";
import { expect, test } from "../support/signed-in";

test("every page of the product is opened by one of these tests", () => {
  const covered = [...places().map(({ route }) => route), ...ELSEWHERE];
  expect(routes().filter((route) => !covered.includes(route))).toEqual([]);
});

places().forEach((place, index) => {
  const dark = index % 3 === 0;
  test(`${place.route} opens${dark ? ", in the dark" : ""}`, async ({ as }) => {
    const page = await as(place.may, { colorScheme: dark ? "dark" : "light" });
    const answer = await page.goto(await addressOf(place));
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await page.waitForLoadState("load");
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoOverflow(page);
  });
});

/** ORB-08, ORB-43: who is outside the unit, or has no part in it, is refused by the server, not by a hidden link. */
for (const place of places().filter(({ mayNot }) => mayNot !== undefined)) {
  test(`ORB-08 ORB-43 ${place.route} is refused ${place.mayNot}`, async ({ as }) => {
    const page = await as(place.mayNot ?? null);
    const answer = await page.request.get(await addressOf(place));
    expect([403, 404]).toContain(answer.status());
  });
}

test("nobody reads a working page without signing in", async ({ as }) => {
  const page = await as(null);
  for (const { route } of places().filter(({ may, route }) => may !== null && !route.includes("["))) {
    const answer = await page.request.get(route);
    expect(new URL(answer.url()).pathname, route).toBe("/sign-in");
  }
});
