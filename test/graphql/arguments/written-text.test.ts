import 'reflect-metadata';
import { validate } from 'class-validator';
import { CreateApiKeyInput } from '../../../src/graphql/api-key/api-key.input';
import { DecisionInput } from '../../../src/graphql/decision/decision.input';
import { LocalizedTextInput } from '../../../src/graphql/language/localized-text.input';
import { CreateLadderInput } from '../../../src/graphql/ladder-work/create-ladder.input';
import { MaintainReferenceDataInput } from '../../../src/graphql/reference-data/maintain-reference-data.input';
import { SaveTitleInput } from '../../../src/graphql/reference-data/save-title.input';
import { SourceInput } from '../../../src/graphql/source/source.input';

/** The texts that people write, as input type and field, and whether they may have several lines. */
const fields = [
  ['LocalizedTextInput.sv', LocalizedTextInput, 'sv', true],
  ['LocalizedTextInput.en', LocalizedTextInput, 'en', true],
  ['DecisionInput.body', DecisionInput, 'body', false],
  ['DecisionInput.reference', DecisionInput, 'reference', false],
  ['SourceInput.title', SourceInput, 'title', true],
  ['SourceInput.reference', SourceInput, 'reference', true],
  ['CreateLadderInput.field', CreateLadderInput, 'field', false],
  ['SaveTitleInput.label', SaveTitleInput, 'label', false],
  ['MaintainReferenceDataInput.note', MaintainReferenceDataInput, 'note', true],
  ['CreateApiKeyInput.name', CreateApiKeyInput, 'name', false],
] as const;

describe.each(fields)('%s', (_name, inputType, field, hasLines) => {
  const isRefused = async (text: string): Promise<boolean> => {
    const faults = await validate(Object.assign(new inputType(), { [field]: text }), { skipMissingProperties: true });
    return faults.some(({ property }) => property === field);
  };

  it.each(['Förskola', 'Vård och omsorg – 2026 (äldre) 👩🏽‍⚕️', 'سلام'])('may be %s', async (text) => {
    expect(await isRefused(text)).toBe(false);
  });

  it.each([
    ['empty', ''],
    ['blank', ' \t '],
    ['of signs that do not show', '\u200B\u2060'],
    ['with a control character', 'en\u0007'],
    ['with half a character', 'en\uD83D'],
    ['with a mark that turns the direction of writing', 'en\u202Eåvt'],
    ['with a mark that isolates a direction', 'en\u2066två'],
  ])('is refused when it is %s', async (_what, text) => {
    expect(await isRefused(text)).toBe(true);
  });

  it(hasLines ? 'may have several lines' : 'has one line', async () => {
    expect(await isRefused('en\ntvå')).toBe(!hasLines);
  });
});
