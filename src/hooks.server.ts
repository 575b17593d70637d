import { randomUUID } from 'node:crypto';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { building } from '$app/environment';
import { startApp } from '#lib/server/app.ts';
import type { App } from '#lib/server/app.ts';
import { readConfig } from '#lib/server/config.ts';
import { compressed } from '#lib/server/http/compress.ts';
import { secure } from '#lib/server/http/headers.ts';
import { languageOf } from '#lib/server/http/language.ts';

let app: App | null = null;

export const init: ServerInit = async () => {
  if (building) return;
  const started = await startApp(readConfig(process.env, process.cwd()));
  app = started;
  // Sent by the server when it has answered its last request.
  process.once('sveltekit:shutdown', () => void started.close());
};

export const handle: Handle = async ({ event, resolve }) => {
  if (app) event.locals.app = app;
  const lang = languageOf(event.url.searchParams, event.request.headers);
  event.locals.lang = lang;
  const response = await resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%dateline.lang%', lang),
  });
  secure(response.headers);
  if (response.headers.get('content-type')?.startsWith('text/html')) {
    response.headers.set('content-language', lang);
    response.headers.append('vary', 'accept-language');
  }
  return compressed(event.request, response);
};

/** What went wrong here stays in the log under an id; the viewer gets the id and no detail. */
export const handleError: HandleServerError = ({ error, status, message }) => {
  if (status < 500) return { message };
  const id = randomUUID();
  console.error(id, error);
  return { message: 'Something went wrong here. The log has the details under the id.', id };
};
