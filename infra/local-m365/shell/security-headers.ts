import type { RequestHandler } from 'express';

/**
 * Headers of every answer of the shell. Scripts come from the shell alone and none stands in the page; styles may
 * be set by script, because Fluent and Adaptive Cards do; frames come from the hub alone.
 */
export function securityHeaders(hubOrigin: () => string): RequestHandler {
  return (_request, response, next) => {
    response.set({
      'Content-Security-Policy': contentSecurityPolicy(hubOrigin()),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
    });
    next();
  };
}

function contentSecurityPolicy(hubOrigin: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob: ${hubOrigin}`,
    "font-src 'self'",
    "connect-src 'self'",
    `frame-src ${hubOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
