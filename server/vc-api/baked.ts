// A badge in a picture: taken out of it, then judged like any other.
import type { Report } from '@tessera/credential';
import { textIn } from '@tessera/credential/baking';
import { imageIn, malformedIn } from './body.ts';
import { judged, type Verifying } from './verify.ts';

export async function verifiedPicture(request: Request, verifying: Verifying): Promise<Report> {
  const found = textIn(await imageIn(request));
  if (!found.ok) throw malformedIn('', found.problems);
  return judged(found.value, verifying);
}
