// Renders a page whole: nothing is sent before everything is known. A fault gets a number, which the page and the log say.
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { sentence } from '@tessera/messages';
import { OFFERED, PSEUDO } from '@tessera/messages/languages';
import { renderToPipeableStream } from 'react-dom/server';
import {
  type HandleDocumentRequestFunction,
  type HandleErrorFunction,
  isRouteErrorResponse,
  ServerRouter,
} from 'react-router';
import { know } from './language/sentences.ts';
import { Rendering } from './rendering.ts';
import { visited } from './visit.ts';

for (const language of [...OFFERED, PSEUDO]) know(language, (key, facts) => sentence(language, key, facts));

const handleRequest: HandleDocumentRequestFunction = async (request, status, headers, context, loadContext) => {
  const { nonce, faults } = loadContext.get(visited);
  const failed = context.staticHandlerContext.errors !== null;
  const fault = failed ? faults.id : undefined;
  const html = await new Promise<string>((resolve, reject) => {
    const { pipe } = renderToPipeableStream(
      <Rendering value={{ nonce, fault }}>
        <ServerRouter context={context} url={request.url} nonce={nonce} />
      </Rendering>,
      { nonce, onAllReady: () => resolve(text(pipe(new PassThrough()))), onShellError: reject, onError: reject },
    );
  });
  headers.set('Content-Type', 'text/html; charset=utf-8');
  return new Response(html, { status, headers });
};
export default handleRequest;

/** An answer such as "not found" is no failure. What is, is said without anything of the visit. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (isRouteErrorResponse(error) || request.signal.aborted) return;
  context.get(visited).faults.note(error);
};
