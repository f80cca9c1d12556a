import { describeOnEachEngine } from '../../support/database';
import { goteborg, ladderOf, newLadder, openWorkshop, type Workshop } from '../../support/workshop';

describeOnEachEngine('the key that makes a mutation safe to send again', (database) => {
  let workshop: Workshop;
  beforeEach(async () => {
    workshop = await openWorkshop(database().url);
  });
  afterEach(() => workshop.close());

  const create = (idempotencyKey: string | null) => ({ ...newLadder, idempotencyKey });

  it.each([['a'], ['å'.repeat(100)], ['😀'.repeat(100)], ['två ord, 2026-06-01/7']])('may be %s', async (key) => {
    const [first, second] = [
      await workshop.mutate('createLadder', 'CreateLadderInput', create(key), goteborg.editor),
      await workshop.mutate('createLadder', 'CreateLadderInput', create(key), goteborg.editor),
    ];
    expect(ladderOf(second)).toEqual(ladderOf(first));
  });

  it('may be left out or null', async () => {
    const answer = await workshop.mutate('createLadder', 'CreateLadderInput', create(null), goteborg.editor);
    expect(ladderOf(answer).slug).toBe(newLadder.slug);
  });

  it.each([
    ['empty', ''],
    ['too long', 'a'.repeat(101)],
    ['very long', 'a'.repeat(10_000)],
    ['of two lines', 'en\ntvå'],
    ['with a control character', 'en\u0007'],
    ['with half a character', 'en\uD83D'],
  ])('is refused when it is %s', async (_what, key) => {
    const mutation = 'mutation ($input: CreateLadderInput!) { createLadder(input: $input) { problems { code } } }';
    const { errors = [] } = await workshop.tryTo(mutation, { input: create(key) }, goteborg.editor);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect(errors[0]?.message).toContain('idempotencyKey');
  });
});
