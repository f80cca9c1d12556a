import { readLadderFile } from './ladder-file';
import { writeLadderFile } from './write-ladder-file';

/** Reads and writes ladder files whose text comes from elsewhere than a disk; faults tell no file name. */
export const ladderFiles = {
  read: (content: string) => readLadderFile(content, ''),
  write: writeLadderFile,
};
