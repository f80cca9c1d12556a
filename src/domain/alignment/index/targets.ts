import type { Role } from '../../role/role';
import type { Title } from '../../title/title';
import type { AlignmentSource } from './alignment-source';

/** Mål: a title that labels can be aligned to, with its role. */
export interface Target {
  readonly title: Title;
  readonly role: Role;
  /** True for a title that stands for one occupation of a register alone. */
  readonly isOccupation: boolean;
  /** The role's groups in Arbetsförmedlingen's variant of SSYK 2012. */
  readonly groups: readonly string[];
}

/** Finds targets by what names them. */
export interface Targets {
  readonly all: readonly Target[];
  /** The standard titles that a title leads to: itself, those that replace it, or those of its role. */
  readonly ofTitle: (title: Title) => readonly number[];
  readonly ofTitleSlug: (slug: string) => readonly number[];
  /** Of the role that covers the occupation. */
  readonly ofOccupation: (code: string) => readonly number[];
}

/** Standard titles, and each employer's own; every other title leads to one. */
export const targetsOf = ({ titles, roles, registers }: AlignmentSource): Targets => {
  const roleOf = new Map(roles.map((role) => [role.slug, role]));
  const codes = new Set(registers.flatMap(({ occupations }) => occupations.map(({ code }) => code)));
  const all = titles.flatMap((title): readonly Target[] => {
    const role = title.role === undefined ? undefined : roleOf.get(title.role);
    return role === undefined || !isTarget(title) ? [] : [targetOf(title, role, codes)];
  });
  const indexOf = new Map(all.map(({ title }, index) => [title.slug, index]));
  const bySlug = new Map(titles.map((title) => [title.slug, title]));
  const ofRole = new Map<string, number[]>();
  const ofCode = new Map<string, number[]>();
  for (const [index, { title, role }] of all.entries()) {
    if (title.kind !== 'STANDARD') continue;
    pushed(ofRole, role.slug, index);
    for (const { scheme, code } of role.codes) if (scheme === 'JOBTECH') pushed(ofCode, code, index);
  }
  const ofTitle = (title: Title): readonly number[] => {
    const own = indexOf.get(title.slug);
    if (own !== undefined) return [own];
    const replacing = title.replacedBy.flatMap((slug) => indexOf.get(slug) ?? []);
    return replacing.length > 0 ? replacing : (ofRole.get(title.role ?? '') ?? []);
  };
  const ofTitleSlug = (slug: string): readonly number[] => {
    const title = bySlug.get(slug);
    return title === undefined ? [] : ofTitle(title);
  };
  return { all, ofTitle, ofTitleSlug, ofOccupation: (code) => ofCode.get(code) ?? [] };
};

const isTarget = ({ kind, replacedBy }: Title): boolean =>
  replacedBy.length === 0 && (kind === 'STANDARD' || kind === 'LOCAL');

const targetOf = (title: Title, role: Role, occupations: ReadonlySet<string>): Target => ({
  title,
  role,
  isOccupation: role.codes.some(
    ({ scheme, code }) => scheme === 'JOBTECH' && occupations.has(code) && title.slug === `jobtech-${code}`,
  ),
  groups: role.codes.flatMap(({ scheme, code }) => (scheme === 'AF_SSYK' ? [code] : [])),
});

const pushed = <Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
};
