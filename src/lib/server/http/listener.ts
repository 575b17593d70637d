import type { RequestListener } from 'node:http';
import { BARE_POLICY, SECURITY_HEADERS } from './headers.ts';

/**
 * A request listener whose every reply has the security headers: static files and the replies that the framework gives before its
 * hooks run too. Pages replace the policy by their own.
 */
export function secured(listener: RequestListener): RequestListener {
  return (request, response) => {
    for (const [name, value] of SECURITY_HEADERS) response.setHeader(name, value);
    response.setHeader('content-security-policy', BARE_POLICY);
    listener(request, response);
  };
}
