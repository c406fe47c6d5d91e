import {
  expect,
  test as base,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from "@playwright/test";

/** Those of the demo that the journeys are walked as. */
export type DemoUser =
  "ylva" | "amina" | "marianne" | "gunilla" | "solveig" | "henrik" | "fatima" | "borje" | "birgit" | "petra";

const PASSWORD = "demo-losenord-2026"; // the demo seed's, which is printed at the start of the demo

/** Signs in as the form does, without filling it in: the form has a journey of its own. */
export async function signIn(context: BrowserContext, email: string, password = PASSWORD): Promise<void> {
  const page = await context.newPage();
  await page.goto("/insyn");
  const status = await page.evaluate(
    async ({ email, password }) => {
      const given: unknown = await (await fetch("/api/auth/csrf")).json();
      const csrfToken = typeof given === "object" && given ? String(Reflect.get(given, "csrfToken")) : "";
      const body = new URLSearchParams({ csrfToken, email, password, json: "true" });
      return (await fetch("/api/auth/callback/credentials", { method: "POST", body })).status;
    },
    { email, password },
  );
  await page.close();
  expect(status, `${email} signs in`).toBe(200);
}

type Kept = Awaited<ReturnType<BrowserContext["storageState"]>>;
const kept = new Map<string, Kept>();

async function contextOf(browser: Browser, user: DemoUser | null, options: BrowserContextOptions) {
  const storageState = user === null ? undefined : kept.get(user);
  const context = await browser.newContext({ ...options, storageState });
  if (user !== null && storageState === undefined) {
    await signIn(context, `${user}@exempel.se`);
    kept.set(user, await context.storageState());
  }
  return context;
}

/** A page of one's own, signed in as somebody of the demo, or as nobody (null). */
export type As = (user: DemoUser | null, options?: BrowserContextOptions) => Promise<Page>;
type Fixtures = Readonly<{ as: As }>;

/** What the browser says of an answer that a test asks for on purpose is no fault. */
const EXPECTED = /Failed to load resource: (the server responded with a status of (401|403|404|415|422)|net::ERR_)/;

/** An error on the console, a broken content security policy or an exception in any of a test's pages fails it. */
export const test = base.extend<Fixtures>({
  as: async ({ browser, contextOptions }, use) => {
    const contexts: BrowserContext[] = [];
    const faults: string[] = [];
    await use(async (user, options = {}) => {
      const context = await contextOf(browser, user, { ...contextOptions, ...options });
      contexts.push(context);
      context.on("console", (message) => {
        if (message.type() === "error" && !EXPECTED.test(message.text())) faults.push(message.text());
      });
      context.on("weberror", (error) => faults.push(String(error.error())));
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
    expect(faults, "errors in the browser").toEqual([]);
  },
});

export { expect };
