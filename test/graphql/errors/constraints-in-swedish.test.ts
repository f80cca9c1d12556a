import 'reflect-metadata';
import { validateDeeply } from '../../../src/graphql/arguments/validate-deeply';
import { CreateApiKeyInput } from '../../../src/graphql/api-key/api-key.input';
import { refusalOf } from '../../../src/graphql/errors/refusal';

/** What is told in Swedish of the parts of an input that makes an API key. */
const toldOf = async (parts: object): Promise<string> => {
  const input = Object.assign(new CreateApiKeyInput(), parts);
  const error: unknown = await validateDeeply(input).catch((thrown: unknown) => thrown);
  return refusalOf({ message: '' }, error).sv;
};

describe('what is wrong with an input', () => {
  it.each([
    [{ days: 0 }, 'days måste vara minst 1'],
    [{ days: 731 }, 'days får vara högst 730'],
    [{ name: 'a'.repeat(101) }, 'name får ha högst 100 tecken'],
    [{ roles: [] }, 'roles måste ha minst 1 del'],
    [{ roles: ['EDITOR', 'EDITOR'] }, 'roles får inte ha samma del två gånger'],
    [{ idempotencyKey: 'en\ntvå' }, 'idempotencyKey har inte rätt form'],
  ])('is told in Swedish with its limit: %j', async (parts, sentence) => {
    expect(await toldOf(parts)).toBe(`Indata går inte att använda: ${sentence}.`);
  });
});
