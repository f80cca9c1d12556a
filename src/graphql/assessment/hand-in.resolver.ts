import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Paper } from '../../domain/assessment/hand-in/paper';
import type { Qualification } from '../../domain/qualification/qualification';
import { paperText } from '../../domain/requirement/text/paper-text';
import type { Language } from '../../domain/text/language';
import type { RequestContext } from '../context';
import { InLanguage } from '../language/in-language';
import { QualificationType } from '../qualification/qualification.type';
import { HandInType } from './hand-in.type';

@Resolver(() => HandInType)
export class HandInResolver {
  @FieldResolver(() => String, { description: 'What to hand in, in words.' })
  text(@Root() paper: Paper, @InLanguage() language: Language, @Ctx() { catalog }: RequestContext): string {
    return paperText(paper, catalog.names, language);
  }

  @FieldResolver(() => QualificationType, {
    nullable: true,
    description: 'The qualification that is asked for; null where none is.',
  })
  qualification(@Root() { leaf }: Paper, @Ctx() { catalog }: RequestContext): Qualification | undefined {
    return leaf.kind === 'QUALIFICATION' ? catalog.qualifications.get(leaf.qualification) : undefined;
  }
}
