import "server-only";
import type { AuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { z } from "zod";
import { env } from "@/lib/env";
import { signInLocally } from "./sign-in";
import { SESSION_ABSOLUTE_MINUTES } from "./session-rules";

const credentials = z.object({ email: z.string().min(1).max(320), password: z.string().min(1).max(1_000) });

export const SESSION_COOKIE = "__Host-uppfoljning.session";

/** `user` is there at sign-in only, with the token that signInLocally made; next-auth's type tells of neither. */
const isSignIn = (user: unknown): user is Readonly<{ token: unknown }> =>
  typeof user === "object" && user !== null && "token" in user;

/**
 * next-auth does the sign-in ceremony and nothing else: its token carries only the id of a row in our own session
 * table, which every request reads. OpenID Connect becomes one more provider here.
 */
export const authOptions = (): AuthOptions => ({
  secret: env().NEXTAUTH_SECRET,
  session: { strategy: "jwt", maxAge: SESSION_ABSOLUTE_MINUTES * 60 },
  pages: { signIn: "/sign-in", error: "/sign-in" },
  cookies: {
    sessionToken: { name: SESSION_COOKIE, options: { httpOnly: true, sameSite: "lax", path: "/", secure: true } },
  },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      authorize: async (input, request) => {
        const parsed = credentials.safeParse(input);
        if (!parsed.success) return null;
        const agent: unknown = request.headers?.["user-agent"];
        const answer = await signInLocally({ ...parsed.data, device: typeof agent === "string" ? agent : "" });
        return answer.ok ? { id: answer.userId, token: answer.token } : null;
      },
    }),
  ],
  callbacks: {
    // Made once, at sign-in: the token never slides.
    jwt: ({ token, user }) => ({ sid: isSignIn(user) ? user.token : token.sid }),
    session: ({ token, session }) => ({ ...session, user: undefined, sid: token.sid }),
  },
});
