import { encodeGlobalId } from '../../../src/graphql/node/global-id';
import { writeLadderFile } from '../../../src/files/ladder/write-ladder-file';
import { ladder } from '../../support/builders/ladder-builder';
import type { GuardedRow, Operation } from './row';
import { COMMON, MALMO, type Target, targets, unsharedTargets } from './world';

const mutation = (name: string, inputType: string, input: object): Operation => ({
  query: `mutation ($input: ${inputType}!) { ${name}(input: $input) { problems { code path message } } }`,
  variables: { input },
});

const idOf = (slug: string, revision: number): string => encodeGlobalId('Ladder', `${slug}@${revision}`);

/** Something that is done to a ladder in work. */
const onLadder = (
  name: string,
  inputType: string,
  access: GuardedRow['access'],
  more: object = {},
  ladderOf = ({ published }: Target): string => idOf(published, 2),
): GuardedRow => {
  const of = (id: string): Operation => mutation(name, inputType, { ladder: id, expectedVersion: 1, ...more });
  return {
    access,
    unseen: 'NOT_FOUND',
    isSeenByReaders: true,
    targets,
    operation: (target) => of(ladderOf(target)),
    unknown: of(idOf('finns-inte', 2)),
  };
};

const inReview = ({ drafted }: Target): string => idOf(drafted, 1);

/** Something that is done in the name of an organisation. */
const inNameOf = (
  access: GuardedRow['access'],
  operation: (organization: string, target: Target | undefined) => Operation,
): GuardedRow => ({
  access,
  unseen: 'NOT_FOUND',
  targets: unsharedTargets,
  operation: (target) => operation(target.owner, target),
  unknown: operation('9999', undefined),
});

const decision = { body: 'Nämnden', date: '2026-01-01' };
const text = (sv: string) => ({ sv });

const onProposal = (name: string): GuardedRow => {
  const of = (slug: string): Operation => mutation(name, 'DecideEquivalenceInput', { slug, expectedVersion: 1 });
  return {
    access: 'APPROVE_LADDERS',
    unseen: 'NOT_FOUND',
    isSeenByReaders: true,
    targets: unsharedTargets,
    operation: ({ proposal }) => of(proposal),
    unknown: of('finns-inte'),
  };
};

const endingOf = (adoption: string): Operation =>
  mutation('endAdoption', 'EndAdoptionInput', {
    adoption: encodeGlobalId('Adoption', adoption),
    lastDay: '2026-12-31',
  });

const updateOf = (adoption: string): Operation =>
  mutation('updateAdoption', 'UpdateAdoptionInput', {
    adoption: encodeGlobalId('Adoption', adoption),
    ladder: idOf(COMMON, 1),
    from: '2026-07-01',
    decision,
  });

const derivationOf = (adoption: string): Operation =>
  mutation('deriveLadder', 'DeriveLadderInput', {
    adoption: encodeGlobalId('Adoption', adoption),
    slug: 'egen-trappa',
    name: text('Egen trappa'),
  });

const revocationOf = (apiKey: string): Operation =>
  mutation('revokeApiKey', 'RevokeApiKeyInput', { apiKey: encodeGlobalId('ApiKey', apiKey) });

const importOf = (slug: string, organization: string): Operation =>
  mutation('importLadder', 'ImportLadderInput', {
    organization,
    expectedVersion: 1,
    content: writeLadderFile(ladder({ slug, organization })),
  });

const retirementOf = (key: string): Operation =>
  mutation('maintainReferenceData', 'MaintainReferenceDataInput', {
    note: 'slut',
    edits: [{ retire: { kind: 'TITLE', key, expectedVersion: 1, lastDay: '2026-12-31' } }],
  });

/** Something that is done with a person. */
const withPerson = (name: string, inputType: string, access: GuardedRow['access'], more: object = {}): GuardedRow => {
  const of = (organization: string, externalId: string): Operation =>
    mutation(name, inputType, { organization, externalId, ...more });
  return {
    access,
    unseen: 'NOT_FOUND',
    targets: unsharedTargets,
    operation: ({ owner, externalId }) => of(owner, externalId),
    unknown: of(MALMO, 'finns-inte-1'),
  };
};

/** Something that is done with a person who is named by their id. */
const withPersonById = (
  name: string,
  inputType: string,
  access: GuardedRow['access'],
  more: (target: Target | undefined) => object,
): GuardedRow => ({
  access,
  unseen: 'NOT_FOUND',
  targets: unsharedTargets,
  operation: (target) =>
    mutation(name, inputType, { person: encodeGlobalId('Person', target.person), ...more(target) }),
  unknown: mutation(name, inputType, {
    person: encodeGlobalId('Person', '00000000-0000-4000-8000-999999999999'),
    ...more(undefined),
  }),
});

/** Who may run which mutation on what. */
export const mutationRows: Readonly<Record<string, GuardedRow>> = {
  'Mutation.adoptLadder': inNameOf('DECIDE_LADDERS', (organization) =>
    mutation('adoptLadder', 'AdoptLadderInput', {
      organization,
      ladder: idOf(COMMON, 1),
      from: '2026-07-01',
      decision,
    }),
  ),
  'Mutation.approveEquivalence': { ...onProposal('approveEquivalence'), isForPeople: true },
  'Mutation.approveLadder': {
    ...onLadder('approveLadder', 'LadderActionInput', 'APPROVE_LADDERS', {}, inReview),
    isForPeople: true,
  },
  'Mutation.assignLevel': withPersonById('assignLevel', 'AssignLevelInput', 'ASSIGN_LEVELS', () => ({
    change: { give: { scale: 'kompetensnivaer', level: 'novis', role: 'barnskotare', from: '2026-01-01' } },
  })),
  'Mutation.createApiKey': {
    ...inNameOf('MANAGE_API_KEYS', (organization) =>
      mutation('createApiKey', 'CreateApiKeyInput', { organization, name: 'Lönesystemet', roles: ['HR_SYSTEM'] }),
    ),
    isForPeople: true,
  },
  'Mutation.createLadder': inNameOf('DRAFT_LADDERS', (organization) =>
    mutation('createLadder', 'CreateLadderInput', {
      organization,
      slug: 'ny-trappa',
      name: text('Ny trappa'),
      field: 'förskola',
      progression: 'EARNED',
    }),
  ),
  'Mutation.decideLadderConflicts': onLadder('decideLadderConflicts', 'DecideConflictsInput', 'DRAFT_LADDERS', {
    decisions: [{ conflict: 'ingen', decision: 'TAKE_BASE' }],
  }),
  'Mutation.decideTitleMapping': {
    ...inNameOf('DECIDE_TITLES', (organization, target) =>
      mutation('decideTitleMapping', 'DecideTitleMappingInput', {
        organization,
        decisions: [
          {
            act: 'CONFIRM',
            labels: [`barnvakt ${target?.name ?? ''}`],
            standard: encodeGlobalId('Title', 'barnskotare'),
          },
        ],
      }),
    ),
    isForPeople: true,
  },
  'Mutation.deriveLadder': {
    access: 'DRAFT_LADDERS',
    unseen: 'NOT_FOUND',
    targets: unsharedTargets,
    operation: ({ adoption }) => derivationOf(adoption),
    unknown: derivationOf('finns-inte'),
  },
  'Mutation.discardLadder': onLadder('discardLadder', 'LadderActionInput', 'DISCARD_DRAFTS'),
  'Mutation.editLadder': onLadder('editLadder', 'EditLadderInput', 'DRAFT_LADDERS', {
    operations: [{ setName: text('Ett annat namn') }],
  }),
  'Mutation.endAdoption': {
    access: 'DECIDE_LADDERS',
    unseen: 'NOT_FOUND',
    targets: unsharedTargets,
    operation: ({ adoption }) => endingOf(adoption),
    unknown: endingOf('finns-inte'),
  },
  'Mutation.erasePerson': withPerson('erasePerson', 'ErasePersonInput', 'ERASE_PEOPLE'),
  'Mutation.exportPerson': withPerson('exportPerson', 'ExportPersonInput', 'EXPORT_PEOPLE'),
  'Mutation.importLadder': {
    ...inNameOf('DRAFT_LADDERS', (organization, target) => importOf(target?.published ?? 'finns-inte', organization)),
    isSeenByReaders: true,
    targets,
  },
  'Mutation.importPeople': inNameOf('IMPORT_PEOPLE', (organization, target) =>
    mutation('importPeople', 'ImportPeopleInput', {
      organization,
      list: { rows: [{ externalId: `m-1-${target?.name ?? ''}`, unit: 'enhet-1' }] },
    }),
  ),
  'Mutation.importTitles': inNameOf('IMPORT_TITLES', (organization, target) =>
    mutation('importTitles', 'ImportTitlesInput', {
      organization,
      confirmResolved: false,
      list: { rows: [{ label: `barnvakt ${target?.name ?? ''}`, people: 3 }] },
    }),
  ),
  'Mutation.maintainReferenceData': {
    access: 'MAINTAIN_REFERENCE_DATA',
    // Titles are published: everybody may read them.
    unseen: 'NOT_ALLOWED',
    targets: unsharedTargets,
    operation: ({ title }) => retirementOf(title),
  },
  'Mutation.proposeEquivalence': {
    ...inNameOf('DRAFT_LADDERS', (organization, target) =>
      mutation('proposeEquivalence', 'ProposeEquivalenceInput', {
        equivalence: {
          slug: 'nytt-forslag',
          organization,
          left: target?.published ?? 'finns-inte',
          right: COMMON,
          pairs: [{ left: 'forst', right: 'forst', reason: text('Samma arbete.') }],
        },
      }),
    ),
    isForPeople: true,
  },
  'Mutation.publishLadder': onLadder('publishLadder', 'PublishLadderInput', 'DECIDE_LADDERS', {
    decision,
    validFrom: '2026-07-01',
  }),
  'Mutation.recordEvidence': withPersonById('recordEvidence', 'RecordEvidenceInput', 'RECORD_EVIDENCE', () => ({
    merit: { qualification: { qualification: 'pedagogik', issued: '2020-01-01' } },
  })),
  'Mutation.rejectEquivalence': { ...onProposal('rejectEquivalence'), isForPeople: true },
  'Mutation.retireLadder': onLadder('retireLadder', 'LadderActionInput', 'DECIDE_LADDERS'),
  'Mutation.revokeApiKey': {
    access: 'MANAGE_API_KEYS',
    unseen: 'NOT_FOUND',
    targets: unsharedTargets,
    operation: ({ apiKey }) => revocationOf(apiKey),
    unknown: revocationOf('00000000-0000-4000-8000-999999999999'),
  },
  'Mutation.saveDevelopmentPlan': withPersonById(
    'saveDevelopmentPlan',
    'SaveDevelopmentPlanInput',
    'SAVE_PLANS',
    (target) => ({
      expectedVersion: 1,
      content: {
        target: encodeGlobalId('Step', `${COMMON}@1/forst`),
        actions: [
          { own: { text: `Läsa ${target?.personMark ?? ''}` } },
          { route: { kind: 'STUDY', qualification: 'pedagogik' } },
        ],
      },
    }),
  ),
  'Mutation.shareLadder': sharing(),
  'Mutation.submitLadder': {
    ...onLadder('submitLadder', 'LadderActionInput', 'DRAFT_LADDERS'),
    isForPeople: true,
  },
  'Mutation.updateAdoption': {
    access: 'DECIDE_LADDERS',
    unseen: 'NOT_FOUND',
    targets: unsharedTargets,
    operation: ({ adoption }) => updateOf(adoption),
    unknown: updateOf('finns-inte'),
  },
  'Mutation.withdrawLadder': onLadder('withdrawLadder', 'LadderActionInput', 'DRAFT_LADDERS', {}, inReview),
};

function sharing(): GuardedRow {
  const of = (id: string): Operation => mutation('shareLadder', 'ShareLadderInput', { ladder: id, members: 'READ' });
  return {
    access: 'DECIDE_LADDERS',
    unseen: 'NOT_FOUND',
    isSeenByReaders: true,
    targets,
    operation: ({ published }) => of(idOf(published, 2)),
    unknown: of(idOf('finns-inte', 2)),
  };
}
