import { beforeEach, describe, expect, it } from "vitest";
import {
  changedValues,
  clearDrafts,
  draftKey,
  dropDraft,
  hasDrafts,
  keepDraft,
  readDraft,
  subscribeToDrafts,
} from "@/components/form/drafts";

beforeEach(() => {
  clearDrafts();
});

describe("what was typed and left", () => {
  it("is kept by its form, newer words on top of older, until it is dropped", () => {
    keepDraft("a", { title: "Rutin", note: "Först" });
    keepDraft("a", { note: "Sedan" });
    keepDraft("b", { note: "Annat" });
    expect(readDraft("a")).toEqual({ title: "Rutin", note: "Sedan" });
    dropDraft("a");
    expect([readDraft("a"), readDraft("b")]).toEqual([undefined, { note: "Annat" }]);
  });

  it("is nothing when nothing was changed", () => {
    keepDraft("a", {});
    expect(readDraft("a")).toBeUndefined();
    expect(hasDrafts()).toBe(false);
  });

  it("is gone for whoever signs in next, and screens hear of it", () => {
    let told = 0;
    const stop = subscribeToDrafts(() => (told += 1));
    keepDraft("a", { note: "Mitt" });
    clearDrafts();
    stop();
    keepDraft("a", { note: "Igen" });
    expect(told).toBe(2);
  });

  it("is told of as long as there is any, so that the browser can ask", () => {
    keepDraft("a", { note: "Mitt" });
    keepDraft("b", { note: "Ditt" });
    dropDraft("a");
    expect(hasDrafts()).toBe(true);
    dropDraft("b");
    expect(hasDrafts()).toBe(false);
  });
});

it("only what was changed is kept, never a secret and never a file", () => {
  const values = {
    title: "Rutin",
    note: "",
    password: "hemligt",
    again: "hemligt",
    token: "t",
    fileIds: ["f"],
    fileId: "f",
  };
  const all = Object.fromEntries(Object.keys(values).map((name) => [name, true]));
  expect(changedValues(values, all)).toEqual({ title: "Rutin", note: "" });
  expect(changedValues(values, { note: true })).toEqual({ note: "" });
});

describe("a form is known by its address, its fields and what it is about", () => {
  const key = draftKey("/x?", { userId: "u1", version: 3, note: "" });
  it.each([
    ["another version of the same", draftKey("/x?", { note: "Nytt", userId: "u1", version: 4 }), true],
    ["another object", draftKey("/x?", { userId: "u2", version: 3, note: "" }), false],
    ["another page", draftKey("/y?", { userId: "u1", version: 3, note: "" }), false],
    ["another form", draftKey("/x?", { userId: "u1", version: 3 }), false],
  ])("%s", (_what, other, same) => {
    expect(other === key).toBe(same);
  });
});
