import { expect, it } from "vitest";
import { deviceLabel } from "@/lib/features/people/labels";

const AS_ALL_SAY = "Mozilla/5.0 (X) AppleWebKit/537.36 (KHTML, like Gecko)";

it.each([
  [`${AS_ALL_SAY} Windows NT 10.0 Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0`, "Edge på Windows"],
  [`${AS_ALL_SAY} Windows NT 10.0 Chrome/140.0.0.0 Safari/537.36`, "Chrome på Windows"],
  [`${AS_ALL_SAY} iPad; CPU OS 18_0 like Mac OS X Version/18.0 Safari/604.1`, "Safari på iPad"],
  ["Mozilla/5.0 (Macintosh; Intel Mac OS X 14.0; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox på Mac"],
  [`${AS_ALL_SAY} Linux; Android 15 Chrome/140.0.0.0 Mobile Safari/537.36`, "Chrome på Android"],
  ["curl/8.0", "Okänd enhet"],
  ["", "Okänd enhet"],
])("%j is shown as %s", (description, label) => {
  expect(deviceLabel(description)).toBe(label);
});
