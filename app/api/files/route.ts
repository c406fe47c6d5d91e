import { grant } from "@/lib/auth/permissions";
import { isSameOrigin } from "@/lib/auth/same-origin";
import { currentSession } from "@/lib/auth/session";
import { UPLOAD_MESSAGES, UPLOAD_REFUSALS } from "@/lib/features/evidence/uploads/labels";
import { registerUpload } from "@/lib/features/evidence/uploads/mutations";
import { takesFiles } from "@/lib/features/evidence/uploads/queries";
import { uploadHead } from "@/lib/features/evidence/uploads/schema";
import { env } from "@/lib/env";
import { fileNameProblemLabels, fileRefusalText, type FileRefusal } from "@/lib/files/labels";
import { fileNameProblem } from "@/lib/files/names";
import { storeFile } from "@/lib/files/storage";
import { chunksOf } from "@/lib/files/web-streams";

const answer = (status: number, body: object) =>
  Response.json(body, { status, headers: { "Cache-Control": "private, no-store" } });
const refuseWith = (status: number, message: string) => answer(status, { ok: false, message });

const STATUS: Partial<Record<FileRefusal, number>> = { tooLarge: 413, typeNotAllowed: 415, diskFull: 507 };

/**
 * Takes in one file of a case: the raw bytes as body, `?followUpId=`, headers x-file-name (percent-encoded) and x-sha256.
 * The body is streamed to disk and counted on the way; nothing of a refused file is left (B19).
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers, env().NEXTAUTH_URL)) return refuseWith(403, UPLOAD_MESSAGES.otherSite);
  const session = await currentSession();
  const actor = session && grant(session.user, "followUp.contribute");
  if (!actor) return refuseWith(401, UPLOAD_MESSAGES.signedOut);
  const head = uploadHead.safeParse({
    followUpId: new URL(request.url).searchParams.get("followUpId"),
    name: request.headers.get("x-file-name"),
    sha256: request.headers.get("x-sha256"),
  });
  if (!head.success || !request.body) return refuseWith(400, UPLOAD_MESSAGES.malformed);
  const { followUpId, name, sha256 } = head.data;
  if (!(await takesFiles(actor, followUpId))) return refuseWith(404, UPLOAD_REFUSALS.notFound);
  const problem = fileNameProblem(name);
  if (problem) return refuseWith(422, fileNameProblemLabels[problem]);
  const stored = await storeFile(chunksOf(request.body), {
    dir: env().FILES_DIR,
    originalName: name,
    expectedSha256: sha256,
  });
  if (!stored.ok) return refuseWith(STATUS[stored.reason] ?? 422, fileRefusalText(stored));
  const registered = await registerUpload({ actor, followUpId, file: stored.value });
  if (!registered.ok) return refuseWith(409, UPLOAD_REFUSALS[registered.reason]);
  return answer(201, { ok: true, fileId: registered.value.fileId });
}
