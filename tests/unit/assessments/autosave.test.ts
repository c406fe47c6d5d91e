import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Autosave } from "@/components/assessments/autosave";
import { EMPTY_ASSESSMENT, type Assessment } from "@/lib/features/assessments/rules";
import { FakeServer } from "./fake-server";
import { atLeast50, bare, compile, judge, judged } from "./state";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});
const after = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

function begin(server = new FakeServer(), state: Assessment = EMPTY_ASSESSMENT) {
  server.state = state;
  const autosave = new Autosave({ version: server.version, state, savedAt: null }, server);
  return { server, autosave };
}
const write = (autosave: Autosave, compilation: string) => {
  autosave.change("compile", { compilation });
};

describe("what is typed is saved by itself", () => {
  it("ORB-41 a moment after the last key, once", async () => {
    const { server, autosave } = begin();
    write(autosave, "T");
    await after(500);
    write(autosave, "Tolv");
    await after(500);
    expect(server.received).toEqual([]);
    expect(autosave.read().status).toBe("unsaved");
    await after(400);
    expect(server.received).toEqual([compile("Tolv")]);
    expect(autosave.read()).toMatchObject({ status: "saved", version: 1, savedAt: "14:04" });
  });

  it("at once for a press, and when the officer moves on", async () => {
    const { server, autosave } = begin();
    autosave.change("compile", { compilation: "Tolv" }, true);
    await after(0);
    write(autosave, "Tretton");
    autosave.flush();
    await after(0);
    expect(server.received).toEqual([compile("Tolv"), compile("Tretton")]);
  });

  it("ORB-41 a measured value when it is whole: half a number is kept, said to be unsaved, and never sent", async () => {
    const { server, autosave } = begin();
    autosave.hold("4");
    await after(5_000);
    expect([server.received, autosave.read().status]).toEqual([[], "unsaved"]);
    autosave.hold("49,9");
    autosave.flush(); // on to the next requirement, with the focus still in the field
    await after(0);
    expect(server.received).toEqual([compile("", "49,9")]);
    autosave.hold("50");
    autosave.hold("49,9");
    autosave.release();
    await after(5_000);
    expect([server.received.length, autosave.read().status]).toEqual([1, "saved"]);
  });

  it("one at a time, and what was typed meanwhile goes next on the new version", async () => {
    const { server, autosave } = begin(new FakeServer(true));
    write(autosave, "Tolv");
    await after(1_000);
    write(autosave, "Tolv planer");
    autosave.change("judge", judged("MET"), true);
    await after(1_000);
    expect(autosave.read().state).toMatchObject({ compilation: "Tolv planer", judgement: "MET" });
    for (let n = 0; n < 3; n += 1) {
      server.answer();
      await after(0);
    }
    expect(server.received).toEqual([compile("Tolv"), compile("Tolv planer"), judge("MET")]);
    expect(server.mostAtOnce).toBe(1);
    expect(autosave.read()).toMatchObject({ status: "saved", version: 3 });
  });

  it("an answer does not put back what has been typed over it", async () => {
    const { server, autosave } = begin(new FakeServer(true));
    write(autosave, "Tolv");
    await after(1_000);
    write(autosave, "Tolv planer lästa");
    server.answer();
    await after(0);
    expect(autosave.read().state.compilation).toBe("Tolv planer lästa");
  });

  it("tells whoever draws it, until they stop listening", async () => {
    const { autosave } = begin();
    const heard: string[] = [];
    const stop = autosave.subscribe(() => heard.push(autosave.read().status));
    write(autosave, "Tolv");
    await after(1_000);
    expect(heard).toEqual(["unsaved", "saving", "saved"]);
    stop();
    write(autosave, "Tretton");
    expect(heard).toHaveLength(3);
  });
});

describe("the press that asks for the result", () => {
  const met = { ...EMPTY_ASSESSMENT, compilation: "Tolv", ...judged("MET") };

  it("ORB-41 sets it once: writing afterwards does not", async () => {
    const { server, autosave } = begin(new FakeServer(), met);
    autosave.conclude();
    await after(0);
    expect(server.state.result).toBe("MET");
    autosave.change("conclude", { findingText: "En not." });
    await after(1_000);
    expect(server.received).toMatchObject([{ conclude: true }, { conclude: false }]);
    expect(server.state.result).toBeNull();
  });

  it("ORB-22 is not remembered when it was refused", async () => {
    const { server, autosave } = begin(new FakeServer(), met);
    server.ground = bare;
    autosave.conclude();
    await after(0);
    expect(autosave.read().messages).toEqual({ conclude: "Nekad: evidenceMissing" });
    autosave.change("conclude", { findingText: "En not." });
    await after(1_000);
    expect(server.state).toMatchObject({ findingText: "En not.", result: null });
  });
});

describe("a lost line", () => {
  it("is tried again until it is back, with every word", async () => {
    const { server, autosave } = begin();
    server.down = true;
    write(autosave, "Tolv planer");
    await after(1_000);
    expect(autosave.read()).toMatchObject({ status: "failed", state: { compilation: "Tolv planer" } });
    await after(12_000);
    expect(autosave.read().status).toBe("failed");
    server.down = false;
    await after(5_000);
    expect(server.received).toEqual([compile("Tolv planer")]);
    expect(autosave.read()).toMatchObject({ status: "saved", version: 1 });
  });

  it("the press that asked for the result is kept too", async () => {
    const { server, autosave } = begin(new FakeServer(), {
      ...EMPTY_ASSESSMENT,
      compilation: "Tolv",
      ...judged("MET"),
    });
    server.down = true;
    autosave.conclude();
    await after(0);
    server.down = false;
    await after(5_000);
    expect(server.state.result).toBe("MET");
    expect(autosave.read()).toMatchObject({ status: "saved", state: { result: "MET" } });
  });
});

describe("a refusal", () => {
  async function refused() {
    const measured = { ...EMPTY_ASSESSMENT, measuredValue: "49,9 %" };
    const { server, autosave } = begin(new FakeServer(), measured);
    server.ground = atLeast50;
    autosave.change("judge", judged("MET"), true);
    await after(0);
    return { server, autosave };
  }

  it("ORB-40 keeps what was chosen and says why at its step", async () => {
    const { server, autosave } = await refused();
    expect(autosave.read()).toMatchObject({ status: "unsaved", state: { judgement: "MET" }, version: 0 });
    expect(autosave.read().messages).toEqual({ judge: "Nekad: departureWantsMotive" });
    expect(server.state.judgement).toBeNull();
  });

  it("keeps it when another step is saved, and still says that it is not saved", async () => {
    const { server, autosave } = await refused();
    write(autosave, "Tolv planer");
    await after(1_000);
    expect(server.state.compilation).toBe("Tolv planer");
    expect(autosave.read()).toMatchObject({
      status: "unsaved",
      state: { judgement: "MET", compilation: "Tolv planer" },
    });
    expect(autosave.read().messages.judge).toBe("Nekad: departureWantsMotive");
  });

  it("is taken back by the motive, and then all is saved", async () => {
    const { server, autosave } = await refused();
    autosave.change("judge", { judgementMotive: "Mätveckan var ovanlig." });
    expect(autosave.read().messages.judge).toBeUndefined();
    await after(1_000);
    expect(server.state).toMatchObject({ judgement: "MET", judgementMotive: "Mätveckan var ovanlig." });
    expect(autosave.read().status).toBe("saved");
  });

  it("ORB-41 is tried again by itself when the step it waited for is saved", async () => {
    const { server, autosave } = begin();
    server.ground = bare;
    autosave.change("judge", judged("NOT_MET"), true);
    await after(0);
    expect(autosave.read().messages).toEqual({ judge: "Nekad: compileFirst" });
    write(autosave, "Tolv planer");
    await after(1_000);
    expect(server.state).toMatchObject({ compilation: "Tolv planer", judgement: "NOT_MET" });
    expect(autosave.read()).toMatchObject({ status: "saved", messages: {} });
  });
});

describe("two officers at one requirement", () => {
  async function collision() {
    const { server, autosave } = begin();
    server.byColleague(compile("Kollegans ord."));
    write(autosave, "Mina ord.");
    await after(1_000);
    return { server, autosave };
  }

  it("shows both texts and sends nothing until the officer has chosen", async () => {
    const { server, autosave } = await collision();
    expect(autosave.read()).toMatchObject({
      status: "unsaved",
      state: { compilation: "Mina ord." },
      colleague: { savedBy: "Ylva", state: { compilation: "Kollegans ord." } },
    });
    autosave.flush();
    write(autosave, "Mina ord och fler.");
    await after(60_000);
    expect(server.received).toHaveLength(1);
    expect(server.state.compilation).toBe("Kollegans ord.");
  });

  it("mine: saved on top of the colleague's version, whose other steps stay", async () => {
    const { server, autosave } = await collision();
    server.byColleague(judge("MET"));
    server.byColleague(judge("NOT_MET", "Kollegans motiv."));
    autosave.settle("mine"); // on the version that was read: the colleague has gone on since
    await after(0);
    autosave.settle("mine");
    await after(0);
    expect(server.state.compilation).toBe("Mina ord.");
    expect(server.state).toMatchObject({ judgement: "NOT_MET", judgementMotive: "Kollegans motiv." });
    expect(autosave.read()).toMatchObject({ status: "saved", colleague: null, version: 4 });
  });

  it("theirs: the colleague's words stand and nothing is sent", async () => {
    const { server, autosave } = await collision();
    autosave.settle("theirs");
    await after(60_000);
    expect(autosave.read()).toMatchObject({
      status: "saved",
      colleague: null,
      state: { compilation: "Kollegans ord." },
    });
    expect(server.received).toHaveLength(1);
  });

  it("a line that breaks while the colleague's text is fetched loses nothing", async () => {
    const { server, autosave } = begin(new FakeServer(true));
    server.byColleague(compile("Kollegans ord."));
    write(autosave, "Mina ord.");
    await after(1_000);
    const read = vi.spyOn(server, "read").mockRejectedValueOnce(new TypeError("Failed to fetch"));
    server.answer();
    await after(0);
    expect(autosave.read()).toMatchObject({ status: "failed", state: { compilation: "Mina ord." } });
    read.mockRestore();
    await after(5_000);
    server.answer();
    await after(0);
    expect(autosave.read().colleague?.state.compilation).toBe("Kollegans ord.");
    expect(autosave.read().state.compilation).toBe("Mina ord.");
  });

  it("settling when nothing has collided does nothing", async () => {
    const { server, autosave } = begin();
    autosave.settle("theirs");
    await after(0);
    expect(server.received).toEqual([]);
  });
});
