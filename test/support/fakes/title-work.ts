import { PROGRESS_KEPT, type TitleWorkStore } from '../../../src/app/ports/title-work-store';
import { labelKey } from '../../../src/domain/title/mapping/label-key';
import { asStored, type FakeState, named } from './state';

/** The titles that employers have imported, in memory. */
export const fakeTitleWork = ({ localTitles, importProgress }: FakeState): TitleWorkStore => ({
  listLocalTitles: (organization) =>
    Promise.resolve(
      [...localTitles.values()]
        .filter((title) => title.organization === organization)
        .sort((left, right) => (labelKey(left.label) < labelKey(right.label) ? -1 : 1)),
    ),
  saveLocalTitles: (titles) => {
    for (const title of asStored(titles)) localTitles.set(named(title.organization, labelKey(title.label)), title);
    return Promise.resolve();
  },
  findProgress: (organization, key) => Promise.resolve(importProgress.get(named(organization, key))),
  saveProgress: (organization, key, progress) => {
    for (const [name, { at }] of importProgress) {
      if (new Date(progress.at).getTime() - new Date(at).getTime() > PROGRESS_KEPT) importProgress.delete(name);
    }
    importProgress.set(named(organization, key), asStored(progress));
    return Promise.resolve();
  },
});
