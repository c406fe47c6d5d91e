import NextAuth, { type AuthOptions } from "next-auth";
import { authOptions } from "@/lib/auth/options";

type Handler = (request: Request, context: { params: Promise<{ nextauth: string[] }> }) => Promise<Response>;

// The options are made at the first request: a build has no environment.
let handler: Handler | undefined;
const handle: Handler = (request, context) => {
  handler ??= NextAuth(authOptions() satisfies AuthOptions) as Handler;
  return handler(request, context);
};

export { handle as GET, handle as POST };
