/**
 * Headers of every reply, whatever its status. Pages get their own content security policy from the framework (with nonces);
 * {@link BARE_POLICY} is for everything that is not a page.
 * Source: OWASP ASVS 5.0, chapter V3.4.
 */
export const SECURITY_HEADERS: readonly (readonly [name: string, value: string])[] = [
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'no-referrer'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()'],
  // For browsers that do not know `frame-ancestors`.
  ['x-frame-options', 'DENY'],
];

/** Data is never rendered: if a browser is made to show it, nothing in it may run or load. */
export const BARE_POLICY =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

/** Puts the security headers on a reply. */
export function secure(headers: Headers): void {
  for (const [name, value] of SECURITY_HEADERS) headers.set(name, value);
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', BARE_POLICY);
}
