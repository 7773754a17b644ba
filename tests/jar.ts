// The cookies of one browser: sent with its requests, taken from the answers.

export type Jar = Map<string, string>;

/** Sends a request as a browser would that has this jar. */
export async function sendWith(
  jar: Jar,
  request: Request,
  send: (request: Request) => Response | Promise<Response>,
): Promise<Response> {
  const cookies = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  if (cookies !== '') request.headers.set('Cookie', cookies);
  const answer = await send(request);
  for (const cookie of answer.headers.getSetCookie()) {
    const [pair = '', ...attributes] = cookie.split(';');
    const [name = '', value = ''] = pair.split('=', 2);
    if (attributes.some((each) => /^\s*max-age=0$/i.test(each))) jar.delete(name);
    else jar.set(name, value);
  }
  return answer;
}
