import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ok, refuse } from "@/lib/domain/outcome";
import {
  collided,
  isUnsaved,
  judgeNote,
  kept,
  loadedDraft,
  newDraft,
  nextToSend,
  refusedNote,
  settle,
  triedAgain,
  typed,
  underWay,
  type NoteDraft,
  type SentNote,
} from "@/lib/features/visits/notes/rules";

describe("what the server makes of a note", () => {
  const stored = { text: "a", version: 2, own: true };
  it.each([
    ["the first time", null, { text: "a", version: 0 }, ok("create")],
    ["an answer lost, the same again", stored, { text: "a", version: 1 }, ok("alreadySaved")],
    ["new words on what is stored", stored, { text: "b", version: 2 }, ok("update")],
    ["new words on something older", stored, { text: "b", version: 1 }, refuse("changedByAnother")],
    ["an id it has never seen, with a version", null, { text: "a", version: 1 }, refuse("notFound")],
    ["another author's note", { ...stored, own: false }, { text: "a", version: 2 }, refuse("notFound")],
  ])("%s", (_when, before, sent, verdict) => expect(judgeNote(before, sent)).toEqual(verdict));
});

describe("what the tablet keeps", () => {
  const fresh = newDraft("n", null);

  it("sends nothing that has not been typed, and nothing that is saved", () => {
    expect(nextToSend(fresh)).toBeNull();
    expect(nextToSend(loadedDraft({ id: "n", requirementId: null, text: "a", version: 3 }))).toBeNull();
  });

  it("sends what was under way again before anything newer", () => {
    const lost = typed(underWay(typed(fresh, "a")), "ab");
    expect(nextToSend(lost)).toEqual({ text: "a", version: 0 });
    const answered = kept(lost, 1);
    expect(isUnsaved(answered)).toBe(true);
    expect(nextToSend(answered)).toEqual({ text: "ab", version: 1 });
  });

  it("is unsaved while its text is under way, also when it has been typed back to what was saved", () => {
    const back = typed(underWay(typed(fresh, "a")), "");
    expect([isUnsaved(back), nextToSend(back)]).toEqual([true, { text: "a", version: 0 }]);
  });

  it("waits with what was refused until it is changed or asked for again", () => {
    const refused = refusedNote(underWay(typed(fresh, "a")), "Besöket är inställt.");
    expect([nextToSend(refused), isUnsaved(refused), refused.text]).toEqual([null, true, "a"]);
    expect(nextToSend(triedAgain(refused))).toEqual({ text: "a", version: 0 });
    expect(nextToSend(typed(refused, "ab"))).toEqual({ text: "ab", version: 0 });
  });

  it("waits with two texts until the author has chosen, and builds on the stored version", () => {
    const two = collided(underWay(typed(fresh, "här")), { text: "där", version: 4 });
    expect(nextToSend(two)).toBeNull();
    expect(settle(fresh, "mine")).toBe(fresh);
    expect(nextToSend(settle(two, "both"))).toEqual({ text: "där\n\nhär", version: 4 });
    expect(nextToSend(settle(two, "mine"))).toEqual({ text: "här", version: 4 });
    expect([nextToSend(settle(two, "theirs")), settle(two, "theirs").text]).toEqual([null, "där"]);
  });
});

/** A server that judges by the product's own rule. */
class Server {
  stored: { text: string; version: number } | null = null;
  written = 0;
  take({ text, version }: SentNote): { saved: number } | { theirs: SentNote } {
    const verdict = judgeNote(this.stored && { ...this.stored, own: true }, { text, version });
    if (verdict.ok && verdict.value !== "alreadySaved") {
      this.stored = { text, version: version + 1 };
      this.written += 1;
    }
    if (!this.stored) throw new Error("lost");
    return verdict.ok ? { saved: this.stored.version } : { theirs: this.stored };
  }
}

/** Sends once; `reaches`: the request arrives, `answered`: so does the answer. */
function send(draft: NoteDraft, server: Server, reaches: boolean, answered: boolean): NoteDraft {
  const next = nextToSend(draft);
  if (!next) return draft;
  const sent = underWay(draft);
  if (!reaches) return sent;
  const answer = server.take(next);
  if (!answered) return sent;
  if ("saved" in answer) return kept(sent, answer.saved);
  return answer.theirs.text === next.text ? kept(sent, answer.theirs.version) : collided(sent, answer.theirs);
}

describe("a bad line", () => {
  const word = fc.stringMatching(/^[a-z]{1,4}$/);
  const event = fc.oneof(
    word.map((text) => ({ kind: "type" as const, text })),
    fc.tuple(fc.boolean(), fc.boolean()).map(([reaches, answered]) => ({ kind: "send" as const, reaches, answered })),
  );

  it("never loses a word, never makes two notes and never takes its own lost answer for a colleague's", () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const server = new Server();
        let draft = newDraft("n", null);
        let expected = "";
        for (const one of events) {
          if (one.kind === "type") draft = typed(draft, (expected += `${one.text} `));
          else draft = send(draft, server, one.reaches, one.answered);
          expect(draft.text).toBe(expected);
          expect(draft.theirs).toBeNull();
        }
        for (let tries = 0; tries < 3; tries += 1) draft = send(draft, server, true, true);
        expect(isUnsaved(draft)).toBe(false);
        expect(server.stored?.text ?? "").toBe(expected);
        expect(server.stored?.version ?? 0).toBe(server.written);
      }),
    );
  });

  it("two screens of one author: whatever comes first, both texts can be kept", () => {
    const step = fc.tuple(fc.constantFrom("a", "b"), word, fc.boolean());
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const server = new Server();
        const drafts: Record<string, NoteDraft> = { a: newDraft("n", null), b: newDraft("n", null) };
        const written = new Set<string>();
        const of = (screen: string) => drafts[screen] ?? newDraft("n", null);
        for (const [index, [screen, text, answered]] of steps.entries()) {
          const mark = `${text}${String(index)}`;
          written.add(mark);
          drafts[screen] = send(typed(of(screen), `${of(screen).text} ${mark}`), server, true, answered);
        }
        for (let round = 0; round < 8; round += 1) {
          for (const screen of ["a", "b"]) drafts[screen] = settle(send(of(screen), server, true, true), "both");
        }
        const onScreens = `${server.stored?.text ?? ""} ${of("a").text} ${of("b").text}`;
        for (const mark of written) expect(onScreens).toContain(mark);
      }),
    );
  });
});
