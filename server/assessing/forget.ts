// The job that removes what an upload left: file and rows thirty days after it, or at once where nobody knows the file.
import { enqueue, type JobHandler } from '../jobs/index.ts';
import { actingAsInstallation } from '../people/index.ts';
import type { World } from '../world.ts';
import { fileKey } from './import-file.ts';
import { dropStaged, emptyImport, importOf } from './store/imports.ts';
import { forgettingJob } from './upload.ts';

/** After the upload. */
export const KEPT_DAYS = 30;
const KEPT = KEPT_DAYS * 86_400_000;

export function forgetImport({ db, objects, clock, newId }: World): JobHandler {
  return async (run) => {
    const { import: id } = run.payload as { readonly import: string }; // forgettingJob() wrote it
    const acting = actingAsInstallation(run.organisation ?? '');
    const found = await importOf(id, acting, db.sql);
    const until = found === undefined || found.state === 'discarded' || found.forgotten ? 0 : found.uploaded + KEPT;
    if (until > clock()) {
      await db.transaction(async (sql) => {
        await enqueue([forgettingJob(id, until, acting)], clock(), newId, sql);
        await run.finish(sql);
      });
      return;
    }
    await objects.remove(fileKey(acting.organisation, id));
    await db.transaction(async (sql) => {
      await dropStaged(id, acting, sql);
      await emptyImport(id, acting, sql);
      await run.finish(sql);
    });
  };
}
