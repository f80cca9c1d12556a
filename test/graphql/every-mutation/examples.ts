import type { AuditAction } from '../../../src/domain/audit/audit-action';
import type { Viewer } from '../../../src/domain/access/viewer';
import { encodeGlobalId } from '../../../src/graphql/node/global-id';
import { person } from '../../support/viewers';
import { mutationRows } from '../access-matrix/mutation-rows';
import { COMMON, GOTEBORG, MALMO, type Target } from '../access-matrix/world';
import type { Example } from './example';
import { adoptedOf } from './more-events';

const admin = person(MALMO, ['ADMIN']);
const goteborgsAdmin = person(GOTEBORG, ['ADMIN']);
const hr = person(MALMO, ['HR_SYSTEM'], 'hr');
const goteborgsHr = person(GOTEBORG, ['HR_SYSTEM'], 'hr-goteborg');

/** A viewer who may do the same as the one of the example, but elsewhere. */
export const strangerTo = ({ by }: Example): Viewer => {
  if (by === hr) return goteborgsHr;
  if (by === manager) return goteborgsManager;
  return by === admin ? goteborgsAdmin : admin;
};

/** Units enough for every target's person. */
const units = Array.from({ length: 1_000 }, (_, number) => `enhet-${number}`);
const leading = (organization: string): Viewer => ({
  ...person(organization, [], `chef-${organization}`),
  grants: [{ organization, role: 'MANAGER', units }],
});
const manager = leading(MALMO);
const goteborgsManager = leading(GOTEBORG);

/** The mutation of a person, by their manager. */
const onPerson =
  (mutation: string, action: AuditAction) =>
  (target: Target): Example => ({
    by: manager,
    input: inputOf(mutation, target),
    event: { action, kind: 'people', key: target.person },
  });

const ladderId = (slug: string, revision: number): string => encodeGlobalId('Ladder', `${slug}@${revision}`);

/** The input that the access matrix tries on the target. */
const inputOf = (mutation: string, target: Target): object => {
  const input = mutationRows[`Mutation.${mutation}`]?.operation(target).variables?.input;
  if (typeof input !== 'object' || input === null) throw new Error(`The access matrix has no input for ${mutation}.`);
  return input;
};

/** The mutation of a ladder as the access matrix tries it, or with other input where it would be refused as it stands. */
const onLadder =
  (
    mutation: string,
    action: AuditAction,
    keyOf: (target: Target) => string,
    more?: (target: Target) => Partial<Example>,
  ) =>
  (target: Target): Example => ({
    by: admin,
    input: inputOf(mutation, target),
    event: { action, kind: 'ladders', key: keyOf(target) },
    ...more?.(target),
  });

const nextRevision = ({ published }: Target): string => `${published}@2`;
const inReview = ({ drafted }: Target): string => `${drafted}@1`;

/** One for each mutation; those of two targets have nothing to do with each other. */
export const examples: Readonly<Record<string, (target: Target) => Example>> = {
  adoptLadder: (target) => ({
    by: goteborgsAdmin,
    input: {
      ...inputOf('adoptLadder', target),
      organization: GOTEBORG,
      ladder: ladderId(target.published, 1),
      derive: { slug: `lokal-${target.name}`, name: { sv: 'Lokal trappa' } },
    },
    event: {
      action: 'ADOPT_LADDER',
      kind: 'adoptions',
      key: `${GOTEBORG}-${target.published}-2026-07-01`,
    },
  }),
  approveEquivalence: onProposal('approveEquivalence', 'APPROVE_EQUIVALENCE'),
  approveLadder: onLadder('approveLadder', 'APPROVE_LADDER', inReview),
  assignLevel: onPerson('assignLevel', 'ASSIGN_LEVEL'),
  createApiKey: (target) => ({
    by: admin,
    input: { ...inputOf('createApiKey', target), name: target.name },
    event: { action: 'CREATE_API_KEY', kind: 'apiKeys' },
  }),
  createLadder: onLadder(
    'createLadder',
    'CREATE_LADDER',
    ({ name }) => `ny-${name}@1`,
    (target) => ({
      input: { ...inputOf('createLadder', target), slug: `ny-${target.name}` },
    }),
  ),
  decideLadderConflicts: onLadder('decideLadderConflicts', 'DECIDE_CONFLICTS', inReview, ({ drafted }) => ({
    preparations: [{ mutation: 'withdrawLadder', input: { ladder: ladderId(drafted, 1), expectedVersion: 1 } }],
    input: {
      ladder: ladderId(drafted, 1),
      expectedVersion: 2,
      decisions: [{ conflict: 'konflikt', decision: 'TAKE_BASE' }],
    },
  })),
  decideTitleMapping: (target) => ({
    by: admin,
    input: inputOf('decideTitleMapping', target),
    event: { action: 'DECIDE_TITLES', kind: 'titleMappings', key: MALMO },
  }),
  deriveLadder: onLadder(
    'deriveLadder',
    'DERIVE_LADDER',
    ({ name }) => `egen-${name}@1`,
    (target) => ({ input: { ...inputOf('deriveLadder', target), slug: `egen-${target.name}` } }),
  ),
  discardLadder: onLadder('discardLadder', 'DISCARD_LADDER', nextRevision),
  editLadder: onLadder('editLadder', 'EDIT_LADDER', nextRevision),
  endAdoption: (target) => ({
    by: admin,
    input: inputOf('endAdoption', target),
    event: { action: 'END_ADOPTION', kind: 'adoptions', key: target.adoption },
  }),
  erasePerson: (target) => ({
    by: hr,
    input: inputOf('erasePerson', target),
    event: { action: 'ERASE_PERSON', kind: 'people', key: target.person },
  }),
  exportPerson: (target) => ({
    by: hr,
    input: inputOf('exportPerson', target),
    event: { action: 'EXPORT_PERSON', kind: 'people', key: target.person },
  }),
  importLadder: onLadder('importLadder', 'IMPORT_LADDER', nextRevision),
  importPeople: (target) => ({
    by: hr,
    input: inputOf('importPeople', target),
    event: { action: 'IMPORT_PEOPLE', kind: 'peopleLists', key: MALMO },
  }),
  importTitles: (target) => ({
    by: admin,
    input: inputOf('importTitles', target),
    event: { action: 'IMPORT_TITLES', kind: 'localTitles', key: MALMO },
  }),
  maintainReferenceData: (target) => ({
    by: admin,
    input: inputOf('maintainReferenceData', target),
    event: { action: 'MAINTAIN_REFERENCE_DATA', kind: 'titles', key: target.title },
  }),
  proposeEquivalence: (target) => ({
    by: admin,
    input: {
      equivalence: {
        slug: `nytt-${target.name}`,
        organization: MALMO,
        left: target.published,
        right: COMMON,
        pairs: [{ left: 'forst', right: 'forst', reason: { sv: 'Samma arbete.' } }],
      },
    },
    event: { action: 'PROPOSE_EQUIVALENCE', kind: 'equivalences', key: `nytt-${target.name}` },
  }),
  publishLadder: onLadder('publishLadder', 'PUBLISH_LADDER', nextRevision, (target) => ({
    preparations: [
      { mutation: 'submitLadder', input: { ladder: ladderId(target.published, 2), expectedVersion: 1 } },
      { mutation: 'approveLadder', input: { ladder: ladderId(target.published, 2), expectedVersion: 2 }, by: admin },
    ],
    input: { ...inputOf('publishLadder', target), expectedVersion: 3 },
  })),
  recordEvidence: onPerson('recordEvidence', 'RECORD_EVIDENCE'),
  rejectEquivalence: onProposal('rejectEquivalence', 'REJECT_EQUIVALENCE'),
  retireLadder: onLadder(
    'retireLadder',
    'RETIRE_LADDER',
    ({ published }) => `${published}@1`,
    ({ published }) => ({
      input: { ladder: ladderId(published, 1), expectedVersion: 0, lastDay: '2026-12-31' },
    }),
  ),
  revokeApiKey: (target) => ({
    by: admin,
    input: inputOf('revokeApiKey', target),
    event: { action: 'REVOKE_API_KEY', kind: 'apiKeys', key: target.apiKey },
  }),
  saveDevelopmentPlan: onPerson('saveDevelopmentPlan', 'SAVE_PLAN'),
  shareLadder: onLadder('shareLadder', 'SHARE_LADDER', ({ published }) => published),
  submitLadder: onLadder('submitLadder', 'SUBMIT_LADDER', nextRevision),
  updateAdoption: (target) => ({
    by: admin,
    input: { ...inputOf('updateAdoption', target), ladder: ladderId(adoptedOf(target), 2) },
    event: { action: 'UPDATE_ADOPTION', kind: 'adoptions', key: target.adoption },
  }),
  withdrawLadder: onLadder('withdrawLadder', 'WITHDRAW_LADDER', inReview),
};

function onProposal(mutation: string, action: AuditAction): (target: Target) => Example {
  return (target) => ({
    by: admin,
    input: inputOf(mutation, target),
    event: { action, kind: 'equivalences', key: target.proposal },
  });
}
