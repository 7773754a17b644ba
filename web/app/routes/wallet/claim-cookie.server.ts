// The secret of a claim on its way through signing in: in a cookie that no script reads, for half an hour. It never stands
// in an address that is sent. On https its name says that it is for this host alone, so that nobody else can have written it.
// [RFC6265 §4.1]

const isSecure = (address: string): boolean => address.startsWith('https:');
const nameFor = (secure: boolean): string => (secure ? '__Host-tessera-claim' : 'tessera-claim');
const SECONDS = 1800;

/** The `Set-Cookie` that keeps a secret. */
export const keeping = (secret: string, publicUrl: string): string => cookie(secret, SECONDS, publicUrl);

/** The `Set-Cookie` that forgets it. */
export const forgetting = (publicUrl: string): string => cookie('', 0, publicUrl);

function cookie(value: string, seconds: number, publicUrl: string): string {
  const secure = isSecure(publicUrl);
  const name = nameFor(secure);
  return `${name}=${encodeURIComponent(value)}; Max-Age=${seconds}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
}

/** The secret that came with a request. */
export function keptSecret(request: Request): string | undefined {
  const cookies = (request.headers.get('Cookie') ?? '').split(';').map((text) => text.trim());
  const name = nameFor(isSecure(request.url)); // pages are asked for under the public address
  const found = cookies.find((text) => text.startsWith(`${name}=`))?.slice(name.length + 1);
  if (found === undefined || found === '' || !/^[\w%.~-]+$/.test(found)) return undefined;
  try {
    return decodeURIComponent(found);
  } catch (error) {
    if (error instanceof URIError) return undefined; // somebody else wrote it
    throw error;
  }
}
