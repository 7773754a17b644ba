// The secret of a claim on its way through signing in: in a cookie that no script reads, for half an hour. It never stands
// in an address that is sent. [RFC6265 §4.1]

const NAME = 'tessera-claim';
const SECONDS = 1800;

/** The `Set-Cookie` that keeps a secret. */
export const keeping = (secret: string, publicUrl: string): string => cookie(secret, SECONDS, publicUrl);

/** The `Set-Cookie` that forgets it. */
export const forgetting = (publicUrl: string): string => cookie('', 0, publicUrl);

function cookie(value: string, seconds: number, publicUrl: string): string {
  const secure = publicUrl.startsWith('https:') ? '; Secure' : '';
  return `${NAME}=${encodeURIComponent(value)}; Max-Age=${seconds}; Path=/; HttpOnly; SameSite=Lax${secure}`;
}

/** The secret that came with a request. */
export function keptSecret(request: Request): string | undefined {
  const cookies = (request.headers.get('Cookie') ?? '').split(';').map((text) => text.trim());
  const found = cookies.find((text) => text.startsWith(`${NAME}=`))?.slice(NAME.length + 1);
  if (found === undefined || found === '' || !/^[\w%.~-]+$/.test(found)) return undefined;
  try {
    return decodeURIComponent(found);
  } catch (error) {
    if (error instanceof URIError) return undefined; // somebody else wrote it
    throw error;
  }
}
