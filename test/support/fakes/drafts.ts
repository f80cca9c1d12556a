import type { Draft, DraftKind, DraftStore } from '../../../src/app/ports/draft-store';
import { asStored, type FakeState, named } from './state';

/** Drafts in memory. */
export const fakeDrafts = ({ versions, open }: FakeState): DraftStore => {
  const versionsOf = <Kind extends DraftKind>(kind: Kind, key: string): readonly Draft<Kind>[] =>
    versions.filter((draft): draft is Draft<Kind> => draft.kind === kind && draft.key === key);
  const versionAt = <Kind extends DraftKind>(kind: Kind, key: string, version: number | undefined) =>
    versionsOf(kind, key).find((draft) => draft.version === version);
  const isOpen = ({ kind, key, version }: Draft): boolean => open.get(named(kind, key)) === version;
  return {
    find: (kind, key) => Promise.resolve(versionAt(kind, key, open.get(named(kind, key)))),
    findVersion: (kind, key, version) => Promise.resolve(versionAt(kind, key, version)),
    list: (kind, { organizations }) =>
      Promise.resolve(
        [...new Set(versions.filter(isOpen).map(({ key }) => key))]
          .sort()
          .flatMap((key) => versionsOf(kind, key).filter(isOpen))
          .filter(({ organization }) => organizations?.includes(organization) ?? true),
      ),
    save: (draft) => {
      const version = versionsOf(draft.kind, draft.key).length + 1;
      const saved = { ...asStored(draft), version };
      versions.push(saved);
      open.set(named(draft.kind, draft.key), version);
      return Promise.resolve(saved);
    },
    close: (kind, key) => {
      open.delete(named(kind, key));
      return Promise.resolve();
    },
  };
};
