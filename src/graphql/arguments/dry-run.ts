import { Field } from 'type-graphql';

/** The field asks for a rehearsal: what the mutation would come to is told, and nothing is written. */
export const DryRun = (): PropertyDecorator =>
  Field(() => Boolean, {
    defaultValue: false,
    description: 'True to be told what it would come to; nothing is written.',
  });
