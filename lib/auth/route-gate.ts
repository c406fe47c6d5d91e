import "server-only";
import { env } from "@/lib/env";
import type { Granted, Permission } from "./permissions";
import { answerRequest, type RouteAnswer } from "./route-answers";
import { currentSession } from "./session";

type Asked<P extends Permission> = Readonly<{ viewer: Granted<P>; request: Request }>;

/**
 * The gate of route handlers: `export const GET = gated("followUp.read", async ({ viewer }, { params }) => …)`.
 * What it answers itself is in `answerRequest`.
 */
export const gated =
  <P extends Permission, C>(permission: P, work: (asked: Asked<P>, context: C) => Promise<RouteAnswer>) =>
  async (request: Request, context: C): Promise<Response> => {
    const user = (await currentSession())?.user ?? null;
    return answerRequest({ request, user, permission, home: env().NEXTAUTH_URL }, (viewer) =>
      work({ viewer, request }, context),
    );
  };
