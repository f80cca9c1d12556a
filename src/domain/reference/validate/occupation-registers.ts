import { finding, type Finding, type Place } from '../../ladder/finding';
import { repeated } from '../../ladder/validate/repeated';
import type { OccupationRegister } from '../../title/occupation-register';
import type { ReferenceRule } from './rule';

/** Occupations and groups lie in groups of their register; no two share a code, no two occupations a name. */
export const occupationRegisterFindings: ReferenceRule = ({ occupationRegisters }) => [
  ...occupationRegisters.flatMap(groupFindings),
  ...repeatedIn(occupationRegisters, 'code'),
  ...repeatedIn(occupationRegisters, 'label'),
];

const groupFindings = ({ slug, occupations, groups }: OccupationRegister): readonly Finding[] => {
  const codes = new Set(groups.map(({ code }) => code));
  return [
    ...repeated(groups, ({ code }) => code).map(({ index, key }) =>
      alreadyThere(key, ['occupationRegisters', slug, 'groups', index, 'code']),
    ),
    ...groups.flatMap(({ code }, index) => {
      const parent = code.slice(0, -1);
      return parent === '' || codes.has(parent)
        ? []
        : [unknownGroup(parent, code, ['occupationRegisters', slug, 'groups', index, 'code'])];
    }),
    ...occupations.flatMap(({ label, group }, index) =>
      codes.has(group)
        ? []
        : [unknownGroup(group, label, ['occupationRegisters', slug, 'occupations', index, 'group'])],
    ),
  ];
};

const unknownGroup = (group: string, of: string, place: Place): Finding =>
  finding('UNKNOWN_OCCUPATION_GROUP', place, {
    sv: `Yrkesgruppen ”${group}”, som ”${of}” hör till, finns inte i registret. Rätta koden eller lägg till gruppen.`,
    en: `The group “${group}” that “${of}” belongs to is not in the register. Correct the code or add the group.`,
  });

const repeatedIn = (registers: readonly OccupationRegister[], property: 'code' | 'label'): readonly Finding[] => {
  const all = registers.flatMap(({ slug, occupations }) =>
    occupations.map((occupation, index) => ({ slug, index, name: occupation[property] })),
  );
  return repeated(all, ({ name }) => name).flatMap(({ index, key }) => {
    const one = all[index];
    return one === undefined
      ? []
      : [alreadyThere(key, ['occupationRegisters', one.slug, 'occupations', one.index, property])];
  });
};

const alreadyThere = (name: string, place: Place): Finding =>
  finding('OCCUPATION_REPEATED', place, {
    sv: `”${name}” finns redan i ett yrkesregister. Ta bort den ena, eller rätta den.`,
    en: `“${name}” is in an occupation register already. Remove one of them, or correct it.`,
  });
