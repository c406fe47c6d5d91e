import { describe, expect, it } from "vitest";
import { startOptions } from "@/lib/cli/serving/start-options";

describe("what npm start is asked for", () => {
  it.each([
    [[], undefined, { empty: false, port: 3000 }],
    [["--empty"], undefined, { empty: true, port: 3000 }],
    [["--port", "3001"], undefined, { empty: false, port: 3001 }],
    [["--port=65535", "--empty"], undefined, { empty: true, port: 65_535 }],
    [[], "8080", { empty: false, port: 8080 }],
    [["--port", "3001"], "8080", { empty: false, port: 3001 }],
    [[], "", { empty: false, port: 3000 }],
  ])("%j with PORT=%s", (args, port, expected) => {
    expect(startOptions(args, port)).toEqual(expected);
  });

  it.each([
    [["--port", "0"], "portInvalid"],
    [["--port", "65536"], "portInvalid"],
    [["--port", "3000.5"], "portInvalid"],
    [["--port"], "portInvalid"],
    [["--prot", "3001"], "unknownOption"],
    [["demo"], "unknownOption"],
  ])("%j is refused: %s", (args, reason) => {
    expect(() => startOptions(args, undefined)).toThrow(expect.objectContaining({ reason }));
  });
});
