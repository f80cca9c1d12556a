import type { FactLeaf } from '../../requirement/evaluate/leaf';
import type { EmploymentLeaf } from '../../requirement/expression';
import type { Knowledge } from '../../requirement/knowledge';
import { bearsOn, isTimely } from './bears-on';
import { everyLeaf } from './leaves-to-come';
import type { Option, Post } from './option';
import { coursesOf } from './paper-bears';
import type { RouteQuestion } from './route-question';
import type { Supply } from './supply';
import { unofferedEducations } from './unoffered';

/** What can be done about leaves, apart from work. */
export interface Options {
  /** Towards a leaf that is not met on the day of the knowledge, if it is done that day. */
  readonly towards: (leaf: FactLeaf, knowledge: Knowledge) => readonly Option[];
  /** All that may serve the leaf, on whatever day and for the sake of whatever leaf it is done. */
  readonly serving: (leaf: FactLeaf, knowledge: Knowledge) => readonly Option[];
}

/** The options that a question leaves open. What is found out of a leaf is remembered as long as what counts stays the same. */
export const optionsIn = (question: RouteQuestion, supply: Supply): Options => {
  const named = rememberedByLeaf(question, (leaf, knowledge) =>
    [...supply.proofs, ...supply.educations, ...namedBy(leaf, question, knowledge)].filter((option) =>
      bearsOn(option, leaf, knowledge),
    ),
  );
  const leaves = everyLeaf(question);
  const serving = rememberedByLeaf(question, (leaf, knowledge) => {
    const all = new Map(leaves.flatMap((one) => named(one, knowledge)).map((option) => [option.key, option]));
    return [...all.values()].filter((option) => bearsOn(option, leaf, knowledge));
  });
  return {
    towards: (leaf, knowledge) => named(leaf, knowledge).filter((option) => isTimely(option, leaf, knowledge)),
    serving,
  };
};

/** What the leaf itself tells of: the qualifications that it names, where nobody offers an education to them, among them. */
const namedBy = (leaf: FactLeaf, question: RouteQuestion, knowledge: Knowledge): readonly Option[] => {
  switch (leaf.kind) {
    case 'QUALIFICATION':
      return [leaf.qualification, ...(leaf.courses ?? [])].flatMap((slug) =>
        unofferedEducations(slug, question, knowledge),
      );
    case 'CREDITS':
      // Points in an area may be of any courses, so none is named.
      return (leaf.area === undefined ? coursesOf(leaf, knowledge) : []).flatMap((slug) =>
        unofferedEducations(slug, question, knowledge),
      );
    case 'COMPETENCE': {
      const { competence, proficiency } = leaf;
      return [{ kind: 'VALIDATION', key: `VALIDATION ${competence} ${proficiency}`, competence, proficiency }];
    }
    case 'EMPLOYMENT':
      return leaf.on === 'NOW' ? postsFor(leaf) : [];
    case 'ASSIGNMENT':
      return [{ kind: 'LEVEL', key: `LEVEL ${leaf.scale}/${leaf.level} ${leaf.role ?? ''}`, assignment: leaf }];
    case 'SEQF_LEVEL':
    case 'EXPERIENCE':
      return [];
  }
};

const postsFor = ({ titles, forms }: EmploymentLeaf): readonly Post[] =>
  (titles.length === 0 ? [undefined] : titles).flatMap((title) =>
    (forms.length === 0 ? [undefined] : forms).map((form) => ({
      kind: 'POST' as const,
      key: `POST ${title ?? ''} ${form ?? ''}`,
      ...(title !== undefined && { title }),
      ...(form !== undefined && { form }),
    })),
  );

type Answer = (leaf: FactLeaf, knowledge: Knowledge) => readonly Option[];

/** On days of the same era the same bears on a leaf. */
const rememberedByLeaf = ({ knowledge: { eraOf } }: RouteQuestion, answer: Answer): Answer => {
  const known = new Map<number, Map<FactLeaf, readonly Option[]>>();
  return (leaf, knowledge) => {
    const era = eraOf(knowledge.day);
    const inEra = known.get(era) ?? new Map<FactLeaf, readonly Option[]>();
    known.set(era, inEra);
    const options = inEra.get(leaf) ?? answer(leaf, knowledge);
    inEra.set(leaf, options);
    return options;
  };
};
