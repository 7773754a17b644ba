// All pages as one function of a request: the only thing the server knows of this room.
import type { Pages } from '@tessera/server/api/contract';
import { createRequestHandler, RouterContextProvider } from 'react-router';
import * as build from 'virtual:react-router/server-build';
import { refusalsAsAnswers } from './refused.ts';
import { type Visiting, visited } from './visit.ts';

const handle = createRequestHandler(build, 'production');

export const pages: Pages = (request, visit) => {
  const visiting: Visiting = { ...visit, api: refusalsAsAnswers(visit.api, request) };
  return handle(request, new RouterContextProvider(new Map([[visited, visiting]])));
};
