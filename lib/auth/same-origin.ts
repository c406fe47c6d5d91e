/**
 * Whether a request that changes something comes from a page of ours. Server actions have Next's own check; a route
 * handler has none, and a cookie alone would let another site send in the user's name (ASVS 3.5.1, 3.5.3).
 * `home` is the installation's own address. Browsers leave Sec-Fetch-Site out over plain http; Origin they always send.
 */
export function isSameOrigin(headers: Headers, home: string): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const origin = headers.get("origin");
  if (origin === null || !URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  return host === new URL(home).host || host === headers.get("host");
}
