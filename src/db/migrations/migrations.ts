import { Administration1795327200000 } from './administration';
import { EndedSessions1795330800000 } from './ended-sessions';
import { People1795338000000 } from './people';
import { PublishedReferenceData1795305600000 } from './published-reference-data';
import { TitleWork1795334400000 } from './title-work';

/** Every migration, the oldest first. One that has been released is never edited: a later one corrects it. */
export const migrations = [
  PublishedReferenceData1795305600000,
  Administration1795327200000,
  EndedSessions1795330800000,
  TitleWork1795334400000,
  People1795338000000,
];
