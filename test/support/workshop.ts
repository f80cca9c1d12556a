import type { Viewer } from '../../src/domain/access/viewer';
import type { ReferenceData } from '../../src/domain/reference-data';
import { organization, referenceData } from './builders/reference-data';
import { startService, type TestService } from './service';
import { person } from './viewers';

/** What a ladder mutation gave. */
export interface LadderAnswer {
  readonly ladder: DraftSeen | null;
  readonly adoption: { readonly id: string; readonly from: string; readonly to: string | null } | null;
  readonly problems: readonly ProblemSeen[];
}

/** A revision as those who work on it see it. */
export interface DraftSeen {
  readonly id: string;
  readonly slug: string;
  readonly revision: number;
  readonly version: number;
  readonly status: string;
  readonly name: string;
}

/** A problem as it is told. */
export interface ProblemSeen {
  readonly code: string;
  readonly path: readonly string[];
  readonly message: string;
  readonly changedMeanwhile: readonly string[];
}

const PAYLOAD = `{
  ladder { id slug revision version status name }
  adoption { id from to }
  problems { code path message changedMeanwhile }
}`;

/** A server with the people who work on ladders in two municipalities and the association that both belong to. */
export interface Workshop extends TestService {
  /** Runs a ladder mutation; fails when the whole request is refused. */
  readonly mutate: (mutation: string, inputType: string, input: object, viewer: Viewer) => Promise<LadderAnswer>;
  /** The whole answer, also when it is refused. */
  readonly tryTo: TestService['ask'];
}

/** Whoever works on the ladders of one organisation. */
export const peopleOf = (code: string) => ({
  editor: person(code, ['EDITOR'], `${code}-editor`),
  secondEditor: person(code, ['EDITOR'], `${code}-second-editor`),
  approver: person(code, ['APPROVER'], `${code}-approver`),
  admin: person(code, ['ADMIN'], `${code}-admin`),
  employee: person(code, ['EMPLOYEE'], `${code}-employee`),
});

export const goteborg = peopleOf('1480');
export const malmo = peopleOf('1280');
export const association = peopleOf('gr');

/** The world that the people work in. */
export const workshopWorld = (parts: Partial<ReferenceData> = {}): ReferenceData =>
  referenceData({
    organizations: [organization('1280', ['gr']), organization('1480', ['gr']), organization('gr')],
    ...parts,
  });

/** Opens the workshop on the database at the URL. */
export const openWorkshop = async (url: string, data = workshopWorld(), now?: () => Date): Promise<Workshop> => {
  const service = await startService(url, now ? { now } : {});
  try {
    await service.publish(data);
    await service.service.holder.refresh();
  } catch (error) {
    await service.close();
    throw error;
  }
  return {
    ...service,
    tryTo: service.ask,
    mutate: async (mutation, inputType, input, viewer) => {
      const query = `mutation ($input: ${inputType}!) { ${mutation}(input: $input) ${PAYLOAD} }`;
      const { data: answer, errors } = await service.ask<Record<string, LadderAnswer>>(query, { input }, viewer);
      if (errors) throw new Error(JSON.stringify(errors));
      const payload = answer[mutation];
      if (payload === undefined) throw new Error(`There is no answer to ${mutation}.`);
      return payload;
    },
  };
};

/** The first draft of Göteborg's ladder for barnskötare. */
export const newLadder = {
  slug: 'barnskotartrappan',
  name: { sv: 'Barnskötartrappan' },
  organization: '1480',
  field: 'förskola',
  progression: 'EARNED',
  sources: [{ title: 'Beslut om barnskötartrappan', url: 'https://example.org/beslut' }],
} as const;

/** Operations that make of the empty draft a ladder that may be published. */
export const firstSteps = [
  {
    addStep: {
      step: {
        slug: 'bas',
        role: 'barnskotare',
        title: 'barnskotare',
        requirements: [
          {
            slug: 'utbildning',
            scope: 'ENTER_STEP',
            strength: 'MANDATORY',
            authority: 'EMPLOYER',
            expression: { qualification: { slug: 'barnskotarutbildning' } },
          },
        ],
      },
    },
  },
  { addStep: { step: { slug: 'skicklig', role: 'barnskotare' } } },
  { addTransition: { transition: { from: 'bas', to: 'skicklig', kind: 'ADVANCE' } } },
];

export const decision = { body: 'Grundskolenämnden', date: '2026-05-20', reference: 'N608-1234/26' };

/** Takes a draft from where it is to publication: submitted by one, approved by another, published by the admin. */
export const publishDraft = async (
  { mutate }: Pick<Workshop, 'mutate'>,
  { id, version }: Pick<DraftSeen, 'id' | 'version'>,
  people: ReturnType<typeof peopleOf>,
  validFrom = '2026-06-01',
): Promise<LadderAnswer> => {
  const act = (expectedVersion: number) => ({ ladder: id, expectedVersion });
  await mutate('submitLadder', 'LadderActionInput', act(version), people.editor);
  await mutate('approveLadder', 'LadderActionInput', act(version + 1), people.approver);
  return mutate('publishLadder', 'PublishLadderInput', { ...act(version + 2), decision, validFrom }, people.admin);
};

/** The ladder of an answer that succeeded. */
export const ladderOf = ({ ladder, problems }: LadderAnswer): DraftSeen => {
  if (ladder === null) throw new Error(`Refused: ${JSON.stringify(problems)}`);
  return ladder;
};
