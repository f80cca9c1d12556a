import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PlacedRole } from '../../catalog/placed-role';
import type { AlignmentCandidate } from '../../domain/alignment/alignment';
import { localize, type Language } from '../../domain/text/language';
import type { RequestContext } from '../context';
import { InLanguage } from '../language/in-language';
import { RoleType } from '../role/role.type';
import { TitleCandidateType } from './title-alignment.type';

@Resolver(() => TitleCandidateType)
export class TitleCandidateResolver {
  @FieldResolver(() => RoleType, { description: 'The role that the title names.' })
  role(@Root() { role }: AlignmentCandidate, @Ctx() { catalog }: RequestContext): PlacedRole | undefined {
    return catalog.roles.get(role.slug);
  }

  @FieldResolver(() => [String], {
    description: 'Why, in words: how the label was read, what decided, and what would tell it from the others.',
  })
  because(@Root() { because }: AlignmentCandidate, @InLanguage() language: Language): readonly string[] {
    return because.map((text) => localize(text, language));
  }
}
