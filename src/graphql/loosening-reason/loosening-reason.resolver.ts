import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { LooseningReason } from '../../domain/ladder/adaptation/loosening-reason';
import { localize, type Language } from '../../domain/text/language';
import { InLanguage } from '../language/in-language';
import { LooseningReasonType } from './loosening-reason.type';

@Resolver(() => LooseningReasonType)
export class LooseningReasonResolver {
  @FieldResolver(() => String, { description: 'The reason, as everybody can read it.' })
  reason(@Root() { reason }: LooseningReason, @InLanguage() language: Language): string {
    return localize(reason, language);
  }
}
