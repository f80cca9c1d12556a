import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { ValueDifference } from '../../domain/audit/value-difference';
import { AuditDifferenceType } from './audit-event.type';

@Resolver(() => AuditDifferenceType)
export class AuditDifferenceResolver {
  @FieldResolver(() => [String], {
    description: 'The way to the place: names of fields, and of list items their slug or code, else their index.',
  })
  path(@Root() { path }: ValueDifference): readonly string[] {
    return path.map(String);
  }
}
