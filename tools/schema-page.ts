// The text of server/db/schema.sql: what all migrations make, taken together, read back from a database.
import { rmSync } from 'node:fs';
import { openDatabase } from '@tessera/server/db';
import { embeddedFolder } from '../tests/databases.ts';
import { schemaText } from '../tests/schema.ts';

export async function schemaPage(): Promise<string> {
  const folder = await embeddedFolder();
  try {
    const database = await openDatabase({ folder });
    try {
      return await schemaText(database.sql);
    } finally {
      await database.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
