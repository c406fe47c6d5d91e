import { connect, createServer, type Server } from "node:net";

const listen = (port: number, host?: string): Promise<Server | null> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(null));
    server.listen({ port, host, exclusive: true }, () => resolve(server));
  });

const close = (server: Server) => new Promise<void>((resolve) => server.close(() => resolve()));

/** True when nothing listens on the port, neither on every address nor on the machine's own. */
export async function isPortFree(port: number): Promise<boolean> {
  for (const host of [undefined, "127.0.0.1"]) {
    const server = await listen(port, host);
    if (server === null) return false;
    await close(server);
  }
  return true;
}

/** `preferred` when it is free, else a free port that the system chose. */
export async function freePort(preferred = 0): Promise<number> {
  if (preferred > 0 && (await isPortFree(preferred))) return preferred;
  const server = await listen(0, "127.0.0.1");
  if (server === null) throw new Error("Datorn har ingen ledig port.");
  const address = server.address();
  await close(server);
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** True when something answers on the port of this machine. */
export const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1", timeout: 1_000 });
    const end = (found: boolean) => {
      socket.destroy();
      resolve(found);
    };
    socket.once("connect", () => end(true));
    socket.once("timeout", () => end(false));
    socket.once("error", () => end(false));
  });
