import { encodeGlobalId } from '../../../src/graphql/node/global-id';
import { ladder, step } from '../../support/builders/ladder-builder';
import { organization } from '../../support/builders/reference-data';
import { describeOnEachEngine } from '../../support/database';
import { person } from '../../support/viewers';
import { decision, openWorkshop, type Workshop, workshopWorld } from '../../support/workshop';

const LONG = 'a'.repeat(100);

describeOnEachEngine('an adoption of a ladder', (database) => {
  let workshop: Workshop;
  beforeEach(async () => {
    const world = workshopWorld();
    const organizations = [...world.organizations, organization(LONG), organization('b')];
    const ladders = [ladder({ slug: LONG, steps: [step('bas')] })];
    workshop = await openWorkshop(database().url, { ...world, organizations, ladders });
  });
  afterEach(() => workshop.close());

  it.each([
    ['is refused, and why is told, where code and slug together are too long', LONG, ['BLOCKING_FINDING']],
    ['may be of a ladder with the longest slug', 'b', []],
  ])('%s', async (_what, code, codes) => {
    const input = { ladder: encodeGlobalId('Ladder', `${LONG}@1`), organization: code, from: '2026-07-01', decision };
    const { problems } = await workshop.mutate('adoptLadder', 'AdoptLadderInput', input, person(code, ['ADMIN']));
    expect(problems.map((problem) => problem.code)).toEqual(codes);
    for (const { message } of problems) expect(message).toContain('längre än 200 tecken');
  });
});
