import { SMTPServer } from "smtp-server";

/** A real mail server on loopback: keeps what it is sent, and can be told to refuse. */
export class MailServer {
  readonly received: string[] = [];
  refusing = false;
  /** An address that is not taken here. */
  unknown = "";
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onMailFrom: (_address, _session, done) => {
      done(this.refusing ? new Error("Servern tar en paus") : null);
    },
    onRcptTo: ({ address }, _session, done) => {
      done(address === this.unknown ? new Error("Okänd mottagare") : null);
    },
    onData: (stream, _session, done) => {
      let text = "";
      stream.on("data", (chunk: Buffer) => (text += chunk.toString("utf8")));
      stream.on("end", () => {
        this.received.push(text);
        done();
      });
    },
  });

  /** Listens on a free port and sets SMTP_URL to it, before the product reads its environment. */
  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    const address = this.server.server.address();
    if (typeof address === "object" && address) process.env.SMTP_URL = `smtp://127.0.0.1:${String(address.port)}`;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(resolve);
    });
  }
}
