import 'reflect-metadata';
import { MaxLength } from 'class-validator';
import { ArgumentValidationError } from 'type-graphql';
import { validateDeeply } from '../../../src/graphql/arguments/validate-deeply';

class Text {
  constructor(text?: string) {
    if (text !== undefined) this.text = text;
  }

  @MaxLength(5)
  readonly text?: string;
}

class Whole {
  constructor(readonly parts: readonly Text[]) {}

  readonly one = new Text('kort');
}

const faultsOf = async (input: unknown): Promise<readonly unknown[]> => {
  try {
    await validateDeeply(input);
    return [];
  } catch (error) {
    if (!(error instanceof ArgumentValidationError)) throw error;
    return error.extensions.validationErrors;
  }
};

describe('an input', () => {
  it('may hold inputs that keep their bounds, leave fields out, or be no object at all', async () => {
    expect(await faultsOf(new Whole([new Text('kort'), new Text()]))).toEqual([]);
    for (const input of [undefined, null, 'lång text', 7]) expect(await faultsOf(input)).toEqual([]);
  });

  it('is refused for a bound that is broken within it, with the way there and without the value', async () => {
    const faults = await faultsOf(new Whole([new Text(), new Text('alldeles för långt')]));
    expect(faults).toMatchObject([
      {
        property: 'parts.1.text',
        constraints: { maxLength: 'parts.1.text must be shorter than or equal to 5 characters' },
      },
    ]);
    expect(JSON.stringify(faults)).not.toContain('alldeles');
  });
});
