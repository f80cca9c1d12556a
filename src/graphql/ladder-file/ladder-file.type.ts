import { Field, ObjectType } from 'type-graphql';
import type { LadderFile } from '../../app/ladder-work/export-ladder';

@ObjectType('LadderFile', { description: 'Trappfil: one revision of a ladder as YAML.', simpleResolvers: true })
export class LadderFileType implements LadderFile {
  @Field(() => String, { description: 'What to call the file, e.g. malmo-forskolekarriar.yaml.' })
  readonly fileName!: string;

  @Field(() => String, { description: 'The text of the file, as importLadder reads it.' })
  readonly content!: string;
}
