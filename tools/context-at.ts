// The contexts that come along, for tests in which programs of others read linked data.
import { publishedContext } from '../credential/linked-data/contexts.ts';

/** What stands at the address of a context, a fresh copy each time; undefined where none came along. */
export function contextAt(address: string): unknown {
  const published = publishedContext(address);
  return published && JSON.parse(published.text);
}
