// Whether the database answers: what /ready says.
import { sql as statement } from 'kysely';
import { DatabaseFault, type Database } from './index.ts';

export async function answers({ sql }: Database): Promise<boolean> {
  try {
    await statement`select 1`.execute(sql);
    return true;
  } catch (error) {
    if (error instanceof DatabaseFault) return false;
    throw error;
  }
}
