import { NextResponse, type NextRequest } from "next/server";

/**
 * Gives each page a fresh nonce and the security headers, and does nothing else: it is never an authorization boundary.
 * `api/files` and `api/imports` take in files, and are left out because a proxy cuts bodies over 10 MB silently; the routes
 * set their own headers.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy); // Next reads the nonce for its own scripts from here
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  for (const [name, value] of SECURITY_HEADERS) response.headers.set(name, value);
  return response;
}

export const config = { matcher: ["/((?!api/files|api/imports|_next/static|_next/image|favicon.ico|icon.svg).*)"] };

/** Sent with every page; the browser ignores HSTS over plain http, so a demo on localhost is not affected. */
const SECURITY_HEADERS = [
  ["strict-transport-security", "max-age=63072000; includeSubDomains"],
  ["x-content-type-options", "nosniff"],
  ["referrer-policy", "same-origin"],
  ["cross-origin-opener-policy", "same-origin"],
  ["cross-origin-resource-policy", "same-origin"],
  ["permissions-policy", "camera=(self), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"],
] as const;

/** NODE_ENV is a constant of the build, not configuration: only the development server evaluates code for its reloads. */
const DEVELOPMENT = process.env.NODE_ENV === "development";

function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${DEVELOPMENT ? " 'unsafe-eval'" : ""}`,
    DEVELOPMENT ? "style-src-elem 'self' 'unsafe-inline'" : `style-src-elem 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'", // the component library positions popovers with style attributes
    "img-src 'self' blob: data:",
    "font-src 'self'",
    `connect-src 'self'${DEVELOPMENT ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
