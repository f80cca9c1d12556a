import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { findVisibleLadder, listVisibleRevisions } from '../../app/ladders/find-visible-ladder';
import { listDrafts } from '../../app/drafts/list-drafts';
import { listAdopters } from '../../app/ladders/list-adopters';
import { listDeviations } from '../../app/ladders/list-deviations';
import { listLadders, type LadderFilter } from '../../app/ladders/list-ladders';
import type { Deviation } from '../../app/ladders/deviation';
import type { PlacedLadder } from '../../catalog/placed-ladder';
import type { PlacedLevelScale } from '../../catalog/placed-level';
import type { LooseningReason } from '../../domain/ladder/adaptation/loosening-reason';
import type { Organization } from '../../domain/organization/organization';
import { localize, type Language } from '../../domain/text/language';
import type { IsoDay } from '../../domain/time/iso-day';
import { Filter } from '../arguments/filter';
import { withoutNulls } from '../arguments/without-nulls';
import { AsOf, InheritedDay } from '../as-of/as-of';
import type { Page } from '../connection/page';
import { After, First } from '../connection/page-request';
import { paginate } from '../connection/paginate';
import type { RequestContext } from '../context';
import { DeviationType } from '../ladder-diff/deviation.type';
import { InLanguage } from '../language/in-language';
import { LevelScaleType } from '../level-scale/level-scale.type';
import { costOfAbout, costOfComparison, costOfPage } from '../limits/cost/estimates';
import { LooseningReasonType } from '../loosening-reason/loosening-reason.type';
import { OrganizationType } from '../organization/organization.type';
import { LadderDraftFilterInput } from './ladder-draft.input';
import { LadderFilterInput } from './ladder.input';
import { LadderConnection, LadderType } from './ladder.type';
import { revisionKey } from '../../domain/ladder/ladder';

@Resolver(() => LadderType)
export class LadderResolver {
  @Query(() => LadderType, {
    nullable: true,
    description:
      'The revision given; else the one in force on asOf; else the one in force today. A ladder that has never been published comes as its newest revision.',
  })
  ladder(
    @Arg('slug', () => String, { description: 'E.g. goteborg-levla-kompetensmodellen.' }) slug: string,
    @Arg('revision', () => Int, { nullable: true, description: 'One revision, whenever it was in force.' })
    revision: number | undefined,
    @Arg('orNearest', () => Boolean, {
      defaultValue: false,
      description:
        'Where none is in force on the day: the one that comes into force next, else the one that was in force last, else the newest.',
    })
    orNearest: boolean,
    @AsOf() asOf: IsoDay,
    @Ctx() context: RequestContext,
  ): PlacedLadder | undefined | Promise<PlacedLadder | undefined> {
    return findVisibleLadder(context, { slug, revision: revision ?? undefined, asOf, orNearest });
  }

  @Query(() => LadderConnection, { complexity: costOfPage, description: 'Ladders, in Swedish order.' })
  ladders(
    @Filter(() => LadderFilterInput) filter: LadderFilter,
    @First() first: number,
    @After() after: string | undefined,
    @Ctx() context: RequestContext,
  ): Page<PlacedLadder> {
    return paginate(listLadders(context, filter), { first, after });
  }

  @Query(() => LadderConnection, {
    complexity: costOfPage,
    description:
      'Utkast: the revisions that are being worked on and that you may see, in Swedish order: those of your organisations, and those shared with you.',
  })
  async ladderDrafts(
    @Arg('filter', () => LadderDraftFilterInput, { nullable: true, description: 'Narrows the list.' })
    filter: LadderDraftFilterInput | undefined,
    @First() first: number,
    @After() after: string | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<PlacedLadder>> {
    const drafts = await listDrafts(context, filter ? withoutNulls(filter) : {});
    return paginate(
      drafts.map(({ placed }) => placed),
      { first, after },
    );
  }

  @FieldResolver(() => String, { description: 'The name.' })
  name(@Root() { name }: PlacedLadder, @InLanguage() language: Language): string {
    return localize(name, language);
  }

  @FieldResolver(() => OrganizationType, { description: 'The owner.' })
  organization(@Root() { organization }: PlacedLadder, @Ctx() { catalog }: RequestContext): Organization | undefined {
    return catalog.organizations.get(organization);
  }

  @FieldResolver(() => LevelScaleType, { nullable: true, description: 'The levels that its steps lie on.' })
  scale(@Root() { scale }: PlacedLadder, @Ctx() { catalog }: RequestContext): PlacedLevelScale | undefined {
    return scale === undefined ? undefined : catalog.levelScales.get(scale);
  }

  @FieldResolver(() => [String], { description: 'What the sources leave open, in words; empty when complete.' })
  unknowns(@Root() { unknowns }: PlacedLadder, @InLanguage() language: Language): readonly string[] {
    return unknowns.map((unknown) => localize(unknown, language));
  }

  @FieldResolver(() => [String], {
    description: 'What the sources say of the ladder as a whole, e.g. that it is no basis for salary.',
  })
  notes(@Root() { notes }: PlacedLadder, @InLanguage() language: Language): readonly string[] {
    return notes.map((note) => localize(note, language));
  }

  @FieldResolver(() => LadderType, { nullable: true, description: 'The revision that this one adapts.' })
  basedOn(@Root() { basedOn }: PlacedLadder, @Ctx() { catalog }: RequestContext): PlacedLadder | undefined {
    return basedOn && catalog.ladders.get(revisionKey(basedOn));
  }

  @FieldResolver(() => [DeviationType], {
    complexity: costOfComparison(10),
    description:
      'Avvikelser: how it departs from the ladder that it adapts. First each step, by what it demands from the day on that the fields above were asked for; then what concerns the ladder as a whole. Empty when it adapts none.',
  })
  deviations(
    @Root() ladder: PlacedLadder,
    @InheritedDay() asOf: IsoDay,
    @Ctx() context: RequestContext,
  ): readonly Deviation[] {
    return listDeviations(context, ladder, asOf);
  }

  @FieldResolver(() => [LooseningReasonType], {
    complexity: costOfAbout(3),
    description: 'Skälen that are given for demanding less than the ladder that it adapts; empty when there are none.',
  })
  looseningReasons(@Root() { looseningReasons = [] }: PlacedLadder): readonly LooseningReason[] {
    return looseningReasons;
  }

  @FieldResolver(() => [OrganizationType], {
    complexity: costOfAbout(10),
    description:
      'The organisations that use it on asOf beside the owner, as it is or adapted, also those that began on an unknown day.',
  })
  adopters(
    @Root() { slug }: PlacedLadder,
    @AsOf() asOf: IsoDay,
    @Ctx() context: RequestContext,
  ): readonly Organization[] {
    return listAdopters(context, slug, asOf);
  }

  @FieldResolver(() => [LadderType], {
    complexity: costOfAbout(3),
    description: 'Every revision of the ladder, oldest first; last the draft, where there is one that you may see.',
  })
  revisions(
    @Root() { slug }: PlacedLadder,
    @Ctx() context: RequestContext,
  ): readonly PlacedLadder[] | Promise<readonly PlacedLadder[]> {
    return listVisibleRevisions(context, slug);
  }
}
