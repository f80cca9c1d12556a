import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { InputProblem } from '../../domain/problem';
import { localize, type Language } from '../../domain/text/language';
import { InLanguage } from '../language/in-language';
import { ProblemType } from './problem.type';

@Resolver(() => ProblemType)
export class ProblemResolver {
  @FieldResolver(() => [String], {
    description: 'The way from the input to the part at fault, e.g. operations, 3, requirement; empty: the whole.',
  })
  path(@Root() { path }: InputProblem): readonly string[] {
    return path.map(String);
  }

  @FieldResolver(() => String, { description: 'Why, and what to do, in words.' })
  message(@Root() problem: InputProblem, @InLanguage() language: Language): string {
    return localize(problem, language);
  }

  @FieldResolver(() => [String], {
    description: 'Of VERSION_CONFLICT: what has changed since the version that was expected, in words.',
  })
  changedMeanwhile(
    @Root() { changedMeanwhile = [] }: InputProblem,
    @InLanguage() language: Language,
  ): readonly string[] {
    return changedMeanwhile.map((text) => localize(text, language));
  }
}
