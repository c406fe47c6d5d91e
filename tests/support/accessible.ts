import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** WCAG 2.2 AA as the law on digital public service asks for. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Each fault in a line: the rule, and the first places it was seen. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  const faults = violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3).map(({ html }) => html.slice(0, 160));
    return `${id}: ${places.join(" | ")}`;
  });
  expect.soft(faults, `axe on ${new URL(page.url()).pathname}`).toEqual([]);
}

/** Nothing to scroll sideways to at the narrowest screen of the law (320 px). */
export async function expectNoOverflow(page: Page): Promise<void> {
  const over = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.soft.poll(over, { message: `overflow on ${new URL(page.url()).pathname}` }).toBeLessThanOrEqual(0);
}
