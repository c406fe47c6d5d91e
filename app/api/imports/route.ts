import { grant } from "@/lib/auth/permissions";
import { isSameOrigin } from "@/lib/auth/same-origin";
import { currentSession } from "@/lib/auth/session";
import { UPLOAD_MESSAGES } from "@/lib/features/evidence/uploads/labels";
import { contentDiffers, FILE_LABELS, UPLOAD_KIND } from "@/lib/features/imports/labels";
import { registerFile } from "@/lib/features/imports/runs/mutations";
import { registerUploadHead } from "@/lib/features/imports/schema";
import { env } from "@/lib/env";
import { fileNameProblemLabels, fileRefusalText, type FileRefusal } from "@/lib/files/labels";
import { tableTypeOf } from "@/lib/files/media-type";
import { fileExtension, fileNameProblem } from "@/lib/files/names";
import { storeFile } from "@/lib/files/storage";
import { chunksOf } from "@/lib/files/web-streams";

const answer = (status: number, body: object) =>
  Response.json(body, { status, headers: { "Cache-Control": "private, no-store" } });
const refuseWith = (status: number, message: string) => answer(status, { ok: false, message });

const STATUS: Partial<Record<FileRefusal, number>> = { tooLarge: 413, typeNotAllowed: 415, diskFull: 507 };
const messages = (extension: string): Partial<Record<FileRefusal, string>> => ({
  typeNotAllowed: UPLOAD_KIND,
  contentDiffers: contentDiffers(extension),
  damaged: FILE_LABELS.damaged,
  archive: UPLOAD_KIND,
});

/**
 * Takes in one file of the municipality's register: raw bytes as body, headers x-file-name (percent-encoded) and x-sha256.
 * It is streamed to disk; nothing is read into the register until it has been previewed.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers, env().NEXTAUTH_URL)) return refuseWith(403, UPLOAD_MESSAGES.otherSite);
  const session = await currentSession();
  const actor = session && grant(session.user, "register.import");
  if (!actor) return refuseWith(401, UPLOAD_MESSAGES.signedOut);
  const head = registerUploadHead.safeParse({
    name: request.headers.get("x-file-name"),
    sha256: request.headers.get("x-sha256"),
  });
  if (!head.success || !request.body) return refuseWith(400, UPLOAD_MESSAGES.malformed);
  const { name: originalName, sha256: expectedSha256 } = head.data;
  const problem = fileNameProblem(originalName);
  if (problem) return refuseWith(422, fileNameProblemLabels[problem]);
  const wanted = { dir: env().FILES_DIR, originalName, expectedSha256, typeOf: tableTypeOf };
  const stored = await storeFile(chunksOf(request.body), wanted);
  if (!stored.ok) {
    const own = messages(fileExtension(originalName))[stored.reason];
    return refuseWith(STATUS[stored.reason] ?? 422, own ?? fileRefusalText(stored));
  }
  const registered = await registerFile({ actor, file: stored.value });
  if (!registered.ok) throw new Error(registered.reason);
  return answer(201, { ok: true, fileId: registered.value.runId });
}
