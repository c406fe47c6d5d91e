import { describe, expect, it } from "vitest";
import { answerRequest, type RouteAnswer } from "@/lib/auth/route-answers";
import type { Role, User } from "@/lib/auth/permissions";

const home = "https://uppfoljning.exempel.se";
const user = (role: Role): User => ({ id: role, name: role, roles: [role] });
type Given = Readonly<{ by: User | null; method?: string; headers?: Record<string, string>; answer?: RouteAnswer }>;

async function asked({ by, method = "GET", headers = {}, answer = Response.json({ found: true }) }: Given) {
  const request = new Request(`${home}/api/x`, { method, headers });
  const given = await answerRequest({ request, user: by, permission: "followUp.read", home }, async () => answer);
  return { status: given.status, body: await given.text(), cache: given.headers.get("cache-control") };
}

describe("what every route answers alike", () => {
  it("signed out is 401 with what to do, and never the work", async () => {
    const given = await asked({ by: null });
    expect(given.status).toBe(401);
    expect(JSON.parse(given.body)).toEqual({
      ok: false,
      message: "Du är utloggad. Logga in i en ny flik och försök igen.",
    });
  });

  it("B08 not allowed and not found are one answer, to the letter", async () => {
    const missing = await asked({ by: user("OFFICER"), answer: null });
    expect(missing.status).toBe(404);
    expect(await asked({ by: user("ECONOMIST") })).toEqual(missing);
  });

  it("a person who followed a link reads a sentence", async () => {
    const headers = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };
    expect((await asked({ by: null, headers })).body).toBe("Du är utloggad. Logga in i en ny flik och försök igen.");
  });

  it("who may gets the route's own answer: what it found, or its own refusal", async () => {
    expect(await asked({ by: user("OFFICER") })).toMatchObject({ status: 200, body: '{"found":true}' });
    const refusal = { status: 409, message: "Uppföljningen är avslutad." };
    expect(await asked({ by: user("OFFICER"), answer: refusal })).toMatchObject({
      status: 409,
      body: '{"ok":false,"message":"Uppföljningen är avslutad."}',
    });
  });

  it("ASVS 3.5.1 a change that another site sends is refused, signed in or not", async () => {
    const change = { method: "POST", headers: { origin: "https://annan.exempel.se" } };
    for (const by of [user("OFFICER"), null]) expect((await asked({ by, ...change })).status).toBe(403);
    expect((await asked({ by: user("OFFICER"), method: "POST", headers: { origin: home } })).status).toBe(200);
  });

  it("nothing is kept on the way, whatever the answer", async () => {
    for (const by of [user("OFFICER"), user("ECONOMIST"), null])
      expect((await asked({ by })).cache).toBe("private, no-store");
  });
});
