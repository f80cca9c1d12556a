import type { Equivalence, EquivalentSteps } from '../../../src/domain/ladder/compare/equivalence';
import type { Finding } from '../../../src/domain/ladder/finding';
import { equivalence } from '../builders/equivalence';
import { ladder, step, title } from '../builders/ladder-builder';
import { course, qualification } from '../builders/qualification';
import { organization } from '../builders/reference-data';
import { fault, findingsInData } from './fault';

const reason = { sv: 'Samma uppdrag.', en: 'The same assignment.' };

/** What is found in an equivalence between two ladders of the steps `bas` and `expert`. */
const findingsInEquivalence = (...equivalences: readonly Partial<Equivalence>[]): readonly Finding[] => {
  const steps = [step('bas'), step('expert')];
  return findingsInData({
    ladders: [
      ladder({ slug: 'malmo', steps: [...steps, step('borttaget')] }),
      ladder({ slug: 'malmo', revision: 2, steps }),
      ladder({ slug: 'goteborg', steps }),
    ],
    equivalences: equivalences.map((parts) => equivalence('lika', parts)),
  });
};

const findingsInPairs = (...pairs: readonly EquivalentSteps[]): readonly Finding[] => findingsInEquivalence({ pairs });

/** Reference data for each code that concerns it alone. */
export const referenceFaults = {
  EQUIVALENCE_OF_ONE_LADDER: fault(
    'a ladder that answers to itself',
    ['equivalences', 'lika', 'right'],
    findingsInEquivalence({ right: 'malmo' }),
  ),
  EQUIVALENCE_EMPTY: fault('no pairs', ['equivalences', 'lika', 'pairs'], findingsInPairs()),
  EQUIVALENT_STEPS_MISSING: fault(
    'a pair without steps',
    ['equivalences', 'lika', 'pairs', 0],
    findingsInPairs({ reason }),
  ),
  EQUIVALENT_STEPS_REPEATED: fault(
    'one pair twice',
    ['equivalences', 'lika', 'pairs', 1],
    findingsInPairs({ left: 'bas', right: 'bas', reason }, { left: 'bas', right: 'bas', reason }),
  ),
  EQUIVALENT_STEPS_CONTRADICT: fault(
    'a step with and without a counterpart',
    ['equivalences', 'lika', 'pairs', 1],
    findingsInPairs({ left: 'bas', right: 'bas', reason }, { left: 'bas', reason }),
  ),
  EQUIVALENCE_WITHOUT_REASON: fault(
    'a pair that nobody gives a reason for',
    ['equivalences', 'lika', 'pairs', 0, 'reason'],
    findingsInPairs({ left: 'bas', right: 'bas', reason: { sv: ' ' } }),
  ),
  EQUIVALENT_STEP_GONE: fault(
    'a step that only an older revision has',
    ['equivalences', 'lika', 'pairs', 0, 'left'],
    findingsInPairs({ left: 'borttaget', right: 'bas', reason }),
  ),
  EQUIVALENCES_OVERLAP: fault(
    'two equivalences of the same ladders at once',
    ['equivalences', 'om'],
    findingsInEquivalence(
      { validFrom: '2026-01-01' },
      { slug: 'om', left: 'goteborg', right: 'malmo', validTo: '2026-01-01' },
    ),
  ),
  CONFUSABLE_TITLE: fault(
    'a title that contains a protected one',
    ['titles', 'natt'],
    findingsInData({
      titles: [
        title('usk', {
          label: 'Undersköterska',
          protection: {
            from: '2023-07-01',
            legalBasis: { title: 'Patientsäkerhetslagen', reference: 'SFS 2010:659, 4 kap. 5 a §' },
          },
        }),
        title('natt', { label: 'Nattundersköterska' }),
      ],
    }),
  ),
  KEY_TOO_LONG: fault(
    'a code of 201 characters',
    ['organizations', 1],
    findingsInData({ organizations: [organization('a'.repeat(200)), organization('a'.repeat(201))] }),
  ),
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
  REPLACEMENT_LOOP: fault(
    'two titles that replace each other',
    ['titles', 'rektor', 'replacedBy'],
    findingsInData({
      titles: [
        title('rektor', { kind: 'FORMER', replacedBy: ['forskolechef'] }),
        title('forskolechef', { kind: 'FORMER', replacedBy: ['rektor'] }),
      ],
    }),
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
