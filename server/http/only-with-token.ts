// Endpoints for programs of whoever runs the installation: they bring the token of the settings. [RFC6750 §2.1]
import { createHash, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { Refusal } from '../refusal.ts';

/** Lets a request on that brings the token; any, where there is none. */
export function onlyWithToken(token: string | undefined): MiddlewareHandler {
  if (token === undefined) return (_, next) => next();
  const wanted = digestOf(token);
  return async (context, next) => {
    const [, given = ''] = /^Bearer +(\S+) *$/i.exec(context.req.header('Authorization') ?? '') ?? [];
    // Digests are equally long, and comparing them takes equally long: how much of a guess is right does not show.
    if (!timingSafeEqual(digestOf(given), wanted)) throw new Refusal(401, 'token-needed');
    await next();
  };
}

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest();
