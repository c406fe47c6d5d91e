import { gated } from "@/lib/auth/route-gate";
import { contentDiffers, FILE_LABELS, UPLOAD_KIND } from "@/lib/features/imports/labels";
import { registerFile } from "@/lib/features/imports/files/mutations";
import { env } from "@/lib/env";
import { tableTypeOf } from "@/lib/files/media-type";
import { receiveUpload } from "@/lib/files/upload";

const sentences = (extension: string) => ({
  typeNotAllowed: UPLOAD_KIND,
  contentDiffers: contentDiffers(extension),
  damaged: FILE_LABELS.damaged,
  archive: UPLOAD_KIND,
});

/**
 * Takes in one file of the municipality's register, as `receiveUpload` does. Nothing is read into the register until it
 * has been previewed.
 */
export const POST = gated("register.import", async ({ viewer: actor, request }) => {
  const received = await receiveUpload(request, { dir: env().FILES_DIR, typeOf: tableTypeOf, sentences });
  if (!received.ok) return received;
  const registered = await registerFile({ actor, file: received.value });
  if (!registered.ok) throw new Error(registered.reason);
  return Response.json({ ok: true, fileId: registered.value.runId }, { status: 201 });
});
