import { finding } from '../../finding';
import type { LadderRule } from '../rule';

/** What is published says where it comes from. A decision may be missing: sources rarely tell it. */
export const publishedWithoutSources: LadderRule = (ladder) =>
  ladder.status !== 'PUBLISHED' || ladder.sources.length > 0
    ? []
    : [
        finding('PUBLISHED_WITHOUT_SOURCES', ['sources'], {
          sv: 'Trappan anger inga källor. Ange var uppgifterna kommer ifrån.',
          en: 'The ladder names no sources. State where its facts come from.',
        }),
      ];
