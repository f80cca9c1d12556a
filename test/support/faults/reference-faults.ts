import { title } from '../builders/ladder-builder';
import { course, qualification } from '../builders/qualification';
import { organization } from '../builders/reference-data';
import { fault, findingsInData } from './fault';

/** Reference data for each code that concerns it alone. */
export const referenceFaults = {
  DUPLICATE_KEY: fault(
    'one organisation twice',
    ['organizations', 1],
    findingsInData({ organizations: [organization('1280'), organization('1280')] }),
  ),
  MEMBERSHIP_LOOP: fault(
    'two organisations that are members of each other',
    ['organizations', 'gr', 'memberOf'],
    findingsInData({ organizations: [organization('gr', ['1480']), organization('1480', ['gr'])] }),
  ),
  INCLUSION_LOOP: fault(
    'a package that includes itself through a course',
    ['qualifications', 'paket', 'includes'],
    findingsInData({
      qualifications: [qualification('paket', { includes: ['kurs'] }), course('kurs', 100, { includes: ['paket'] })],
    }),
  ),
  EQUIVALENT_TO_ITSELF: fault(
    'a paper that is equivalent to itself',
    ['qualifications', 'bevis', 'equivalents', 0],
    findingsInData({
      qualifications: [qualification('bevis', { equivalents: [{ qualification: 'bevis', sources: [] }] })],
    }),
  ),
  REPLACED_BY_ITSELF: fault(
    'a title that replaces itself',
    ['titles', 'rektor', 'replacedBy', 0],
    findingsInData({ titles: [title('rektor', { replacedBy: ['rektor'] })] }),
  ),
  FORMER_WITHOUT_REPLACEMENT: fault(
    'a former title with nothing in its place',
    ['titles', 'forskolechef', 'replacedBy'],
    findingsInData({ titles: [title('forskolechef', { kind: 'FORMER' })] }),
  ),
  TITLE_REPEATED: fault(
    'one title under two slugs',
    ['titles', 'rektor-2'],
    findingsInData({ titles: [title('rektor'), title('rektor-2', { label: 'Rektor' })] }),
  ),
  CREDITS_WITHOUT_UNIT: fault(
    'points of no unit',
    ['qualifications', 'kurs', 'credits'],
    findingsInData({ qualifications: [qualification('kurs', { credits: 100 })] }),
  ),
};
