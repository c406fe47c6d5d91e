import "server-only";
import { z } from "zod";
import type { Ok } from "@/lib/domain/outcome";
import { fileNameProblemLabels, fileRefusalText, MALFORMED_UPLOAD, type FileRefusal } from "./labels";
import { fileExtension, fileNameProblem } from "./names";
import { storeFile, type StoredFile, type StoreFile } from "./storage";
import { chunksOf } from "./web-streams";

const LONGEST_NAME = 3_000; // percent-encoded: one letter may be twelve characters

/** What an upload tells of itself. The name is percent-encoded, since a header holds no Swedish letters. */
const uploadHead = z.object({
  name: z.string().min(1).max(LONGEST_NAME).transform(decoded).pipe(z.string().min(1)),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/i)
    .transform((hex) => hex.toLowerCase()),
});

function decoded(text: string, context: z.core.$RefinementCtx): string {
  try {
    return decodeURIComponent(text);
  } catch {
    context.addIssue({ code: "custom", message: "not percent-encoded" });
    return z.NEVER;
  }
}

type Wanted = Pick<StoreFile, "dir" | "typeOf"> &
  Readonly<{
    /** Sentences that say it better for this kind of file, by its extension. */
    sentences?: (extension: string) => Partial<Record<FileRefusal, string>>;
  }>;

/** Why nothing was taken in, as a route answers it. */
type NotTaken = Readonly<{ ok: false; status: number; message: string }>;

const STATUS: Partial<Record<FileRefusal, number>> = { tooLarge: 413, typeNotAllowed: 415, diskFull: 507 };

/**
 * Takes in one file from a request: the raw bytes as body, headers x-file-name (percent-encoded) and x-sha256.
 * The body is streamed to disk and counted on the way; nothing of a refused file is left (B19).
 */
export async function receiveUpload(
  request: Request,
  { sentences, ...wanted }: Wanted,
): Promise<Ok<StoredFile> | NotTaken> {
  const head = uploadHead.safeParse({
    name: request.headers.get("x-file-name"),
    sha256: request.headers.get("x-sha256"),
  });
  if (!head.success || !request.body) return notTaken(400, MALFORMED_UPLOAD);
  const { name: originalName, sha256: expectedSha256 } = head.data;
  const problem = fileNameProblem(originalName);
  if (problem) return notTaken(422, fileNameProblemLabels[problem]);
  const stored = await storeFile(chunksOf(request.body), { ...wanted, originalName, expectedSha256 });
  if (stored.ok) return stored;
  const own = sentences?.(fileExtension(originalName))[stored.reason];
  return notTaken(STATUS[stored.reason] ?? 422, own ?? fileRefusalText(stored));
}

const notTaken = (status: number, message: string): NotTaken => ({ ok: false, status, message });
