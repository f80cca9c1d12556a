import { readTitleFile } from './read-title-file';
import type { TitleFileWish } from './title-file';

/** Reads lists of titles whose bytes come from elsewhere than a disk; faults tell no file name. */
export const titleFiles = {
  read: (content: Uint8Array, wish: TitleFileWish) => {
    const file = readTitleFile(content, '', wish);
    return 'faults' in file ? { titles: [], faults: file.faults } : { titles: file.titles, faults: [] };
  },
};
