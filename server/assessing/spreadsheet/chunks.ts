// The bytes of a file in small pieces. A stream of the host's gives pieces that outlive the rows in them: cleared away
// late, they fill more memory than the list.

const CHUNK = 8192;

export async function* chunksOf(file: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let start = 0; start < file.size; start += CHUNK)
    yield new Uint8Array(await file.slice(start, start + CHUNK).arrayBuffer());
}
