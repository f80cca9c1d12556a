import { type EntityManager, LessThan } from 'typeorm';
import { type ImportProgress, PROGRESS_KEPT, type TitleWorkStore } from '../../app/ports/title-work-store';
import { labelKey } from '../../domain/title/mapping/label-key';
import type { LocalTitle } from '../../domain/title/mapping/local-title';
import { ImportProgressRow } from '../rows/import-progress-row';
import { LocalTitleRow } from '../rows/local-title-row';
import { type Columns, insertRows } from './insert-rows';

/** The titles that employers have imported, within one transaction. */
export class SqlTitleWorkStore implements TitleWorkStore {
  constructor(private readonly manager: EntityManager) {}

  async listLocalTitles(organization: string): Promise<readonly LocalTitle[]> {
    const rows = await this.manager.findBy(LocalTitleRow, { organization });
    // By code unit: the engines do not sort text alike.
    return rows.sort((left, right) => (left.key < right.key ? -1 : 1)).map(toLocalTitle);
  }

  async saveLocalTitles(titles: readonly LocalTitle[]): Promise<void> {
    const rows = titles.map(toRow);
    // One statement cannot replace a row twice.
    const last = new Map(rows.map((row) => [JSON.stringify([row.organization, row.key]), row]));
    await insertRows(this.manager, LocalTitleRow, [...last.values()], ['organization', 'key']);
  }

  async findProgress(organization: string, key: string): Promise<ImportProgress | undefined> {
    const row = await this.manager.findOneBy(ImportProgressRow, { organization, key });
    return row === null ? undefined : toProgress(row);
  }

  async saveProgress(organization: string, key: string, progress: ImportProgress): Promise<void> {
    const oldest = new Date(new Date(progress.at).getTime() - PROGRESS_KEPT).toISOString();
    await this.manager.delete(ImportProgressRow, { at: LessThan(oldest) });
    await this.manager.upsert(ImportProgressRow, { organization, key, ...progress }, ['organization', 'key']);
  }
}

const toRow = (title: LocalTitle): Columns<LocalTitleRow> => ({
  organization: title.organization,
  key: labelKey(title.label),
  label: title.label,
  people: title.people ?? null,
  fields: title.fields,
  aid: title.aid ?? null,
  importedAt: title.importedAt,
  vanishedAt: title.vanishedAt ?? null,
});

const toLocalTitle = ({ people, aid, vanishedAt, ...row }: LocalTitleRow): LocalTitle => ({
  organization: row.organization,
  label: row.label,
  ...(people !== null && { people }),
  fields: row.fields,
  ...(aid !== null && { aid }),
  importedAt: row.importedAt,
  ...(vanishedAt !== null && { vanishedAt }),
});

const toProgress = ({ phase, done, total, at }: ImportProgressRow): ImportProgress => ({
  // What was stored is what `saveProgress` was given.
  phase: phase as ImportProgress['phase'],
  done,
  total,
  at,
});
