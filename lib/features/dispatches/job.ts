import "server-only";
import { createTransport } from "nodemailer";
import { realNow } from "@/lib/clock";
import type { Actor } from "@/lib/db/audited";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { openFile } from "@/lib/files/storage";
import { settleDispatch } from "./delivery/mutations";
import { failureText } from "./labels";
import { failureOf, isDelivered, serverWords, wayOf, type MailError } from "./rules";

/** The worker acts under a name of its own in the trace. */
export const SYSTEM: Actor = { id: "system", name: "Systemet" };

/**
 * Delivers one mail. Throws when the mail server refuses, so that the queue tries again with growing pauses; each try
 * is counted on the dispatch and shown on the case.
 */
export async function deliverDispatch(dispatchId: string): Promise<void> {
  const dispatch = await db.dispatch.findUnique({ where: { id: dispatchId } });
  if (!dispatch || isDelivered(dispatch.status)) return;
  const installation = await db.installation.findUniqueOrThrow({ where: { id: 1 }, select: { kind: true } });
  const given = { actor: SYSTEM, dispatchId, toAddress: dispatch.toAddress, now: realNow() };
  const way = wayOf(installation.kind, env().SMTP_URL !== undefined);
  if (way !== "send") {
    const noServer = { status: "FAILED" as const, lastError: failureText("noServer", null) };
    await settleDispatch({ ...given, ...(way === "keep" ? { status: "KEPT" as const } : noServer) });
    return;
  }
  try {
    await send(dispatch);
  } catch (error) {
    const told: MailError = error instanceof Error ? error : {};
    const lastError = failureText(failureOf(told), serverWords(told, secretsOf(env().SMTP_URL)));
    await settleDispatch({ ...given, status: "FAILED", lastError });
    throw error;
  }
  await settleDispatch({ ...given, status: "SENT" });
}

/** The name and the password of our account at the mail server, as written and as they are. */
function secretsOf(smtpUrl: string | undefined): readonly string[] {
  if (smtpUrl === undefined) return [];
  const { username, password } = new URL(smtpUrl);
  return [password, username].flatMap((word) => [word, decodeURIComponent(word)]);
}

type Mail = Readonly<{
  id: string;
  toAddress: string;
  toName: string;
  subject: string;
  body: string;
  fileIds: string[];
}>;

async function send(mail: Mail): Promise<void> {
  const { SMTP_URL, MAIL_FROM } = env();
  const transport = createTransport(SMTP_URL);
  try {
    await transport.sendMail({
      from: MAIL_FROM,
      to: { name: mail.toName, address: mail.toAddress },
      subject: mail.subject,
      text: mail.body,
      // The same id at every try: a mail server that got it twice can tell.
      messageId: `<${mail.id}@uppfoljning>`,
      attachments: await attachmentsOf(mail.fileIds),
    });
  } finally {
    transport.close();
  }
}

async function attachmentsOf(fileIds: readonly string[]) {
  const files = await db.storedFile.findMany({ where: { id: { in: [...fileIds] } }, orderBy: { id: "asc" } });
  return Promise.all(
    files.map(async (file) => {
      const content = await openFile(env().FILES_DIR, file.storageName);
      if (!content.ok) throw new Error(`the attachment ${file.id} is missing`);
      return { filename: file.originalName, contentType: file.mediaType, content: content.value };
    }),
  );
}
