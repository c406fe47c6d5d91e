import { afterEach, beforeEach, vi } from "vitest";

// An error on the console is a fault that nobody asserted: a rejected promise, a failed job, a driver's warning. A test
// that expects one takes console.error over itself: vi.spyOn(console, "error").mockImplementation(() => undefined).
let errors: string[] = [];

beforeEach(() => {
  errors = [];
  vi.spyOn(console, "error").mockImplementation((...words: unknown[]) => {
    errors.push(words.map(String).join(" "));
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  if (errors.length > 0) throw new Error(`console.error was called: ${errors.join("\n")}`);
});
