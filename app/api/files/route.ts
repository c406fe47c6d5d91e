import { gated } from "@/lib/auth/route-gate";
import { UPLOAD_REFUSALS } from "@/lib/features/evidence/uploads/labels";
import { registerUpload } from "@/lib/features/evidence/uploads/mutations";
import { takesFiles } from "@/lib/features/evidence/uploads/queries";
import { env } from "@/lib/env";
import { receiveUpload } from "@/lib/files/upload";

/** Takes in one file of the case `?followUpId=`, as `receiveUpload` does. */
export const POST = gated("followUp.contribute", async ({ viewer: actor, request }) => {
  const followUpId = new URL(request.url).searchParams.get("followUpId") ?? "";
  if (!(await takesFiles(actor, followUpId))) return { status: 404, message: UPLOAD_REFUSALS.notFound };
  const received = await receiveUpload(request, { dir: env().FILES_DIR });
  if (!received.ok) return received;
  const registered = await registerUpload({ actor, followUpId, file: received.value });
  if (!registered.ok) return { status: 409, message: UPLOAD_REFUSALS[registered.reason] };
  return Response.json({ ok: true, fileId: registered.value.fileId }, { status: 201 });
});
