import { And, type EntityManager, type FindOptionsWhere, In, MoreThan } from 'typeorm';
import type {
  DeletedFacts,
  FactKind,
  FactKinds,
  PeopleFilter,
  PeoplePage,
  PeopleStore,
  Recorded,
  RecordedFacts,
  ToldOf,
} from '../../app/ports/people-store';
import type { Person } from '../../domain/person/person';
import type { PersonFile } from '../../domain/person/person-file';
import type { IsoDay } from '../../domain/time/iso-day';
import { PersonRow } from '../rows/person-row';
import { batches } from './batches';
import { filesFrom } from './files-from';
import { goneSince } from './gone-since';
import { insertRows } from './insert-rows';
import { deleteMissing, erase } from './people-deletions';
import { personInRow, rowOfPerson } from './person-mapping';
import { selectRows } from './select-rows';
import { deleteFacts, factsOf, markImported, readFacts, saveFacts } from './stored-facts';

/** What is recorded of people, within one transaction. */
export class SqlPeopleStore implements PeopleStore {
  constructor(private readonly manager: EntityManager) {}

  async findByExternalIds(organization: string, externalIds: readonly string[]): Promise<readonly Person[]> {
    const found: Person[] = [];
    for (const batch of batches([...new Set(externalIds)])) {
      const rows = await this.manager.findBy(PersonRow, { organization, externalId: In(batch) });
      found.push(...rows.map(personInRow));
    }
    return found;
  }

  async findByIds(ids: readonly string[]): Promise<readonly Person[]> {
    const rows = await selectRows(this.manager, PersonRow, 'id', ids);
    return rows.map(personInRow);
  }

  async list(filter: PeopleFilter, first: number, after?: string): Promise<PeoplePage> {
    const rows = await this.manager.find(PersonRow, {
      where: conditionsOf(filter, after),
      order: { externalId: 'ASC' },
      take: first + 1,
    });
    const hasMore = rows.length > first;
    const isWhole = after === undefined && !hasMore;
    const totalCount = isWhole ? rows.length : await this.manager.countBy(PersonRow, conditionsOf(filter));
    return { people: rows.slice(0, first).map(personInRow), totalCount, hasMore };
  }

  async whenToldOf(personId: string): Promise<ToldOf | undefined> {
    const row = await this.manager.findOneBy(PersonRow, { id: personId });
    return row === null
      ? undefined
      : { firstToldAt: row.firstToldAt, ...(row.importedIn !== null && { importedIn: row.importedIn }) };
  }

  async filesOf(people: readonly Person[]): Promise<readonly PersonFile[]> {
    return filesFrom(people, await this.factsOf(people.map(({ id }) => id)));
  }

  factsOf(personIds: readonly string[]): Promise<RecordedFacts> {
    return factsOf(this.manager, personIds);
  }

  async findFact<Kind extends FactKind>(kind: Kind, id: string): Promise<Recorded<FactKinds[Kind]> | undefined> {
    const [found] = await readFacts(this.manager, kind, 'id', [id]);
    return found;
  }

  listGoneSince(day: IsoDay, limit: number): Promise<readonly Person[]> {
    return goneSince(this.manager, day, limit);
  }

  async savePeople(
    people: readonly Person[],
    { instant, importedIn }: { readonly instant: string; readonly importedIn?: string | undefined },
  ): Promise<void> {
    const last = new Map(people.map((person) => [person.id, person]));
    const known = await selectRows(this.manager, PersonRow, 'id', [...last.keys()]);
    const toldBefore = new Map(known.map((row) => [row.id, row]));
    const rows = [...last.values()].map((person) => {
      const before = toldBefore.get(person.id);
      return rowOfPerson(person, {
        firstToldAt: before?.firstToldAt ?? instant,
        importedIn: importedIn ?? before?.importedIn ?? null,
      });
    });
    await insertRows(this.manager, PersonRow, rows, ['id']);
  }

  saveFacts<Kind extends FactKind>(kind: Kind, facts: readonly Recorded<FactKinds[Kind]>[]): Promise<void> {
    return saveFacts(this.manager, kind, facts);
  }

  deleteFacts(kind: FactKind, ids: readonly string[]): Promise<void> {
    return deleteFacts(this.manager, kind, ids);
  }

  markImported(kind: FactKind, ids: readonly string[], importedIn: string): Promise<void> {
    return markImported(this.manager, kind, ids, importedIn);
  }

  deleteMissing(organization: string, importedIn: string): Promise<DeletedFacts> {
    return deleteMissing(this.manager, organization, importedIn);
  }

  erase(personIds: readonly string[]): Promise<void> {
    return erase(this.manager, personIds);
  }
}

/** One for each way to be among those wanted; any of them will do. */
const conditionsOf = ({ organization, unit, among }: PeopleFilter, after?: string): FindOptionsWhere<PersonRow>[] => {
  const wanted = { organization, ...(unit !== undefined && { unit }) };
  const behind = after === undefined ? [] : [MoreThan(after)];
  const next = behind.length > 0 && { externalId: And(...behind) };
  if (among === undefined) return [{ ...wanted, ...next }];
  const units = among.units.filter((one) => unit === undefined || one === unit);
  return [
    { ...wanted, unit: In(units), ...next },
    { ...wanted, externalId: And(In(among.externalIds), ...behind) },
  ];
};
