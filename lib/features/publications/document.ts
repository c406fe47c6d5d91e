import "server-only";
import { env } from "@/lib/env";
import { openFile } from "@/lib/files/storage";

/** The bytes of a stored PDF; null when the file is gone. */
export async function readStoredPdf(storageName: string): Promise<Buffer | null> {
  const file = await openFile(env().FILES_DIR, storageName);
  if (!file.ok) return null;
  const chunks: Buffer[] = [];
  for await (const chunk of file.value) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}
