import "server-only";
import type { ReadStream } from "node:fs";
import type { ByteStream } from "./receive";

/** A request's body as chunks. Whoever stops reading early also stops the sender. */
export async function* chunksOf(body: ReadableStream<Uint8Array>): ByteStream {
  const reader = body.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => undefined); // a line that broke has nothing left to cancel
  }
}

/** A file on disk as a response's body, read no faster than it is sent; a reader who goes away closes it. */
export function webStreamOf(file: ReadStream): ReadableStream<Uint8Array<ArrayBuffer>> {
  const chunks: AsyncIterator<unknown> = file[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const next = await chunks.next();
      const value: unknown = next.value;
      if (next.done === true) controller.close();
      else if (value instanceof Buffer) controller.enqueue(new Uint8Array(value));
    },
    cancel() {
      file.destroy();
    },
  });
}
