/** What the file route answers (`POST /api/files?…`, raw body, headers x-file-name and x-sha256). */
export type UploadAnswer = Readonly<{ ok: true; fileId: string }> | Readonly<{ ok: false; message: string }>;

export const MAX_BYTES = 25 * 1024 * 1024;
const LOST: UploadAnswer = {
  ok: false,
  message: "Filen kom inte fram. Kontrollera nätet och försök igen, filen finns kvar hos dig.",
};

/**
 * Sends one file as it is, with its SHA-256 so that the server can tell that nothing changed on the way.
 * `onProgress` gets 0–1. Never throws: every failure is an answer with a sentence.
 */
export async function uploadFile(
  file: File,
  address: string,
  onProgress: (share: number) => void,
): Promise<UploadAnswer> {
  if (file.size === 0) return { ok: false, message: `${file.name} är tom. Kontrollera filen och välj den igen.` };
  if (file.size > MAX_BYTES) {
    return { ok: false, message: `${file.name} är större än 25 MB. Dela upp den eller spara den i mindre format.` };
  }
  try {
    return await send(file, address, await sha256(file), onProgress);
  } catch {
    return LOST;
  }
}

async function sha256(file: File): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** XMLHttpRequest, since fetch does not tell how much of an upload has gone. */
function send(file: File, address: string, hash: string, onProgress: (share: number) => void): Promise<UploadAnswer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.responseType = "json";
    request.setRequestHeader("content-type", "application/octet-stream");
    request.setRequestHeader("x-file-name", encodeURIComponent(file.name));
    request.setRequestHeader("x-sha256", hash);
    request.upload.onprogress = ({ loaded, total }) => {
      onProgress(total > 0 ? loaded / total : 0);
    };
    request.onload = () => {
      resolve(readAnswer(request.response));
    };
    request.onerror =
      request.ontimeout =
      request.onabort =
        () => {
          resolve(LOST);
        };
    request.send(file);
  });
}

function readAnswer(body: unknown): UploadAnswer {
  if (typeof body !== "object" || body === null) return LOST;
  if ("fileId" in body && typeof body.fileId === "string") return { ok: true, fileId: body.fileId };
  if ("message" in body && typeof body.message === "string") return { ok: false, message: body.message };
  return LOST;
}
