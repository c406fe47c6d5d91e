import { describe, expect, it } from "vitest";
import { isSameOrigin } from "@/lib/auth/same-origin";

const home = "https://uppfoljning.exempel.se";

describe("a request that changes something comes from our own page", () => {
  it.each([
    [{ "sec-fetch-site": "same-origin" }, true],
    [{ "sec-fetch-site": "same-site", origin: home }, false],
    [{ "sec-fetch-site": "cross-site", origin: "https://elak.exempel" }, false],
    [{ "sec-fetch-site": "none" }, false],
    [{ origin: home }, true],
    [{ origin: "http://192.168.1.20:3000", host: "192.168.1.20:3000" }, true],
    [{ origin: "https://elak.exempel", host: "uppfoljning.exempel.se" }, false],
    [{ origin: "null" }, false],
    [{}, false],
  ] as const)("%j: %s", (headers, same) => expect(isSameOrigin(new Headers(headers), home)).toBe(same));
});
