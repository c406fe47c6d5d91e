import { grant, type Granted, type Permission, type User } from "./permissions";
import { isSameOrigin } from "./same-origin";

/** What a route refuses with beyond the gate's own answers: a status (400, 409, 413 …) and its Swedish sentence. */
export type RouteRefusal = Readonly<{ status: number; message: string }>;
/** null: what was asked for is not there, or not for this viewer. */
export type RouteAnswer = Response | RouteRefusal | null;

type Asked<P extends Permission> = Readonly<{
  request: Request;
  /** Who asks, by the session; null when nobody is signed in. */
  user: User | null;
  permission: P;
  /** The installation's own address. */
  home: string;
}>;

const SIGNED_OUT: RouteRefusal = { status: 401, message: "Du är utloggad. Logga in i en ny flik och försök igen." };
const NOT_FOUND: RouteRefusal = {
  status: 404,
  message: "Det du söker finns inte, eller så har du inte behörighet till det.",
};
const OTHER_SITE: RouteRefusal = {
  status: 403,
  message: "Det skickades inte från den här webbplatsen och är inte sparat. Ladda om sidan och försök igen.",
};

/**
 * The two answers that every route gives alike: signed out is 401, and not allowed is 404 just as not found is, so that
 * what is foreign answers like what is missing (trust.md B08, B20). What changes something must also come from a page of
 * ours. No answer is kept by a browser or on the way, or read as another type than it says: some routes have no proxy that
 * would say so for them.
 */
export async function answerRequest<P extends Permission>(
  { request, user, permission, home }: Asked<P>,
  work: (viewer: Granted<P>) => Promise<RouteAnswer>,
): Promise<Response> {
  const reads = request.method === "GET" || request.method === "HEAD";
  const viewer = user && grant(user, permission);
  let answer: RouteAnswer;
  if (!reads && !isSameOrigin(request.headers, home)) answer = OTHER_SITE;
  else if (!user) answer = SIGNED_OUT;
  else answer = viewer && (await work(viewer));
  const response = answer instanceof Response ? answer : refusing(answer ?? NOT_FOUND, request);
  response.headers.set("Cache-Control", "private, no-store");
  response.headers.set("X-Content-Type-Options", "nosniff");
  return response;
}

/** A page's code reads JSON; a person who followed a link reads the sentence. */
const refusing = ({ status, message }: RouteRefusal, { headers }: Request): Response =>
  headers.get("accept")?.includes("text/html") === true
    ? new Response(message, { status, headers: { "Content-Type": "text/plain; charset=utf-8" } })
    : Response.json({ ok: false, message }, { status });
