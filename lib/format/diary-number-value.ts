import { z } from "zod";
import { normaliseDiaryNumber } from "@/lib/domain/diary-number";

/** A diary number as typed goes in, the tidy one comes out. */
export const diaryNumberValue = () =>
  z
    .string()
    .max(60, "Ett diarienummer har högst 60 tecken.")
    .transform((text, context) => {
      const number = normaliseDiaryNumber(text);
      if (number.ok) return number.value;
      const message =
        number.reason === "empty"
          ? "Skriv ärendets diarienummer."
          : "Skriv ett diarienummer, till exempel VON 412/2026.";
      context.issues.push({ code: "custom", message, input: text });
      return z.NEVER;
    });
