import { adaptationFindings } from '../../../src/domain/ladder/adaptation/adaptation-findings';
import type { Finding } from '../../../src/domain/ladder/finding';
import { changedRevisions } from '../../../src/domain/reference/validate/changed-revisions';
import { validateRevisions } from '../../../src/domain/ladder/validate/validate-revisions';
import type { Requirement } from '../../../src/domain/requirement/requirement';
import { barnskotareLadder, ladder, requirement, step, title, transition } from '../builders/ladder-builder';
import { knowledge } from '../builders/qualification';
import { allOf, step as stepFulfilled } from '../builders/requirement';
import { fault, findingsIn } from './fault';

const { steps, transitions } = barnskotareLadder();
const titles = [title('barnskotare')];
const novis = (parts: Parameters<typeof step>[1]): typeof steps => [
  step('novis', { level: 'novis', ...parts }),
  ...steps.slice(1),
];

/** What is found where the first step no longer demands what it does in the base, with the terms given. */
const findingsInAdaptation = (terms: Partial<Requirement>): readonly Finding[] =>
  adaptationFindings(
    barnskotareLadder({ steps: novis({ requirements: [requirement('utbildning', terms)] }) }),
    barnskotareLadder({ slug: 'lokal', steps: novis({}) }),
    knowledge('2026-01-01'),
  );

/** A ladder for each code that concerns a ladder, its steps or its transitions. */
export const ladderFaults = {
  EMPTY_LADDER: fault(
    'a ladder without steps and without unknowns',
    ['steps'],
    findingsIn({ cumulative: false, steps: [], transitions: [] }),
  ),
  BASED_ON_ITSELF: fault(
    'a ladder based on its own slug',
    ['basedOn'],
    findingsIn({ basedOn: { slug: 'barnskotare', revision: 1 } }),
  ),
  CUMULATIVE_WITHOUT_ADVANCE: fault(
    'a cumulative ladder whose only step is alone',
    ['cumulative'],
    findingsIn({ steps: steps.slice(0, 1), transitions: [] }),
  ),
  PUBLISHED_WITHOUT_SOURCES: fault('a published ladder that cites nothing', ['sources'], findingsIn({ sources: [] })),
  VALIDITY_REVERSED: fault(
    'a ladder that ends before it begins',
    [],
    findingsIn({ validFrom: '2025-01-01', validTo: '2024-12-31' }),
  ),
  LEVEL_RANKS_WRONG: fault(
    'a scale with two levels of rank 1',
    ['scale'],
    findingsIn(
      {},
      {
        levelScales: [
          {
            slug: 'kompetensnivaer',
            name: { sv: 'Nivåer' },
            levels: [
              { slug: 'novis', rank: 1, name: { sv: 'Novis' } },
              { slug: 'sjalvstandig', rank: 1, name: { sv: 'Självständig' } },
              { slug: 'skicklig', rank: 2, name: { sv: 'Skicklig' } },
            ],
          },
        ],
      },
    ),
  ),
  DUPLICATE_REVISION: fault(
    'two revisions with the same number',
    [1, 'revision'],
    validateRevisions([ladder(), ladder()]),
  ),
  REVISION_BEGINS_BEFORE_EARLIER: fault(
    'a revision that begins before the one that it follows',
    [1, 'validFrom'],
    validateRevisions([ladder({ validFrom: '2025-01-01' }), ladder({ revision: 2, validFrom: '2020-01-01' })]),
  ),
  BASE_RETIRED: fault(
    'a ladder whose base is retired',
    ['basedOn'],
    findingsIn(
      { basedOn: { slug: 'grunden', revision: 1 } },
      { ladders: [ladder({ slug: 'grunden', status: 'RETIRED', validTo: '2025-12-31' })] },
    ),
  ),
  REVISIONS_OVERLAP: fault(
    'a revision that takes days which the one before states as its own',
    [1],
    validateRevisions([
      ladder({ validFrom: '2020-01-01', validTo: '2025-12-31' }),
      ladder({ revision: 2, validFrom: '2025-07-01' }),
    ]),
  ),
  PUBLISHED_REVISION_CHANGED: fault(
    'another name under the number of a published revision',
    ['ladders', 0, 'revision'],
    changedRevisions([barnskotareLadder()], [barnskotareLadder({ name: { sv: 'Ett annat namn' } })]),
  ),
  DUPLICATE_STEP: fault('two steps of one slug', ['steps', 3], findingsIn({ steps: [...steps, step('novis')] })),
  DUPLICATE_ACTIVITY: fault(
    'a step with one activity twice',
    ['steps', 'novis', 'activities', 1],
    findingsIn({ steps: novis({ activities: ['reflektion', 'reflektion'] }) }),
  ),
  LEVEL_WITHOUT_SCALE: fault(
    'levels in a ladder without scale',
    ['steps', 'novis', 'level'],
    findingsIn({ scale: undefined }),
  ),
  LEVEL_USED_TWICE: fault(
    'two steps for one role at one level',
    ['steps', 'ny', 'level'],
    findingsIn({ steps: [...steps, step('ny', { level: 'novis' })] }),
  ),
  STEP_UNREACHABLE: fault(
    'a higher level of a role that no transition leads to',
    ['steps', 'skicklig'],
    findingsIn({ transitions: transitions.slice(0, 1) }),
  ),
  STEP_WAY_UNKNOWN: fault(
    'such a level in a ladder that states something as unknown',
    ['steps', 'skicklig'],
    findingsIn({ transitions: transitions.slice(0, 1), unknowns: [{ sv: 'Stegen däremellan.' }] }),
  ),
  ASSIGNED_LEVEL_NOT_DEMANDED: fault(
    'a level that is assigned but not demanded',
    ['steps', 'novis', 'requirements'],
    findingsIn({ progression: 'ASSIGNED' }),
  ),
  TITLE_FORMER: fault(
    'a step with a former title',
    ['steps', 'novis', 'title'],
    findingsIn({}, { titles: [title('barnskotare', { kind: 'FORMER', replacedBy: ['ny'] })] }),
  ),
  TITLE_NOT_IN_FORCE: fault(
    'a title that begins after the ladder',
    ['steps', 'novis', 'title'],
    findingsIn({ validFrom: '2020-01-01' }, { titles: [title('barnskotare', { validFrom: '2021-01-01' })] }),
  ),
  TITLE_OF_OTHER_ROLE: fault(
    'a title of another role',
    ['steps', 'novis', 'title'],
    findingsIn({ steps: novis({ title: 'forskollarare' }) }),
  ),
  TITLE_OF_OTHER_ORGANIZATION: fault(
    "another employer's local title",
    ['steps', 'novis', 'title'],
    findingsIn({}, { titles: [title('barnskotare', { kind: 'LOCAL', organization: '1480' })] }),
  ),
  LEGAL_DEMAND_LOOSENED: fault(
    'an adaptation without what the law demands',
    ['steps', 'novis', 'requirements', 'utbildning'],
    findingsInAdaptation({ legalBasis: { title: 'Skollag', reference: 'SFS 2010:800, 2 kap. 13 §' } }),
  ),
  LOOSENING_WITHOUT_REASON: fault(
    'an adaptation without a demand of the base, for no reason',
    ['steps', 'novis', 'requirements', 'utbildning'],
    findingsInAdaptation({}),
  ),
  ADVANCE_LOOP: fault(
    'steps that advance in a ring',
    ['transitions'],
    findingsIn({ transitions: [...transitions, transition('skicklig', 'novis')] }),
  ),
  ADVANCE_NOT_UPWARD: fault(
    'an advance to a lower level',
    ['transitions', 2],
    findingsIn({ transitions: [...transitions, transition('skicklig', 'novis')] }),
  ),
  LATERAL_LEVELS_DIFFER: fault(
    'a lateral move to a higher level',
    ['transitions', 2],
    findingsIn({ transitions: [...transitions, transition('novis', 'skicklig', 'LATERAL')] }),
  ),
  TRANSITION_TO_ITSELF: fault(
    'a transition back to the same step',
    ['transitions', 2],
    findingsIn({ transitions: [...transitions, transition('novis', 'novis', 'LATERAL')] }),
  ),
  DUPLICATE_TRANSITION: fault(
    'two transitions between the same steps',
    ['transitions', 2],
    findingsIn({ transitions: [...transitions, transition('novis', 'sjalvstandig', 'SPECIALIZE')] }),
  ),
  STEP_LOOP: fault(
    'a step that presupposes a later one in a cumulative ladder',
    ['steps', 'novis'],
    findingsIn({
      steps: novis({
        requirements: [requirement('senare', { expression: allOf(stepFulfilled('barnskotare', 'skicklig')) })],
      }),
    }),
  ),
  UNKNOWN_ORGANIZATION: fault(
    'an owner that does not exist',
    ['organization'],
    findingsIn({ organization: '9999' }, { titles }),
  ),
  UNKNOWN_ROLE: fault(
    'a role that does not exist',
    ['steps', 'novis', 'role'],
    findingsIn({ steps: novis({ role: 'saknas' }) }),
  ),
  UNKNOWN_TITLE: fault(
    'a title that does not exist',
    ['steps', 'novis', 'title'],
    findingsIn({ steps: novis({ title: 'saknas' }) }),
  ),
  UNKNOWN_SCALE: fault('a scale that does not exist', ['scale'], findingsIn({ scale: 'saknas' })),
  UNKNOWN_LEVEL: fault(
    'a level that is not in the scale',
    ['steps', 'novis', 'level'],
    findingsIn({ steps: novis({ level: 'expert' }) }),
  ),
  UNKNOWN_ACTIVITY: fault(
    'an activity that does not exist',
    ['steps', 'novis', 'activities', 0],
    findingsIn({ steps: novis({ activities: ['saknas'] }) }),
  ),
  UNKNOWN_LADDER: fault(
    'a base that does not exist',
    ['basedOn', 'slug'],
    findingsIn({ basedOn: { slug: 'saknas', revision: 1 } }),
  ),
  UNKNOWN_STEP: fault(
    'a transition to a step that is not there',
    ['transitions', 2, 'to'],
    findingsIn({ transitions: [...transitions, transition('skicklig', 'saknas')] }),
  ),
};
