import type { Match } from '../rank/matches';
import type { Texts } from './texts';

/** Letters that agree by less than this are not told. */
const ALIKE = 0.3;

/** What the label and the name have in common, and what of the label the name does not say. */
export const samenessOf = (match: Match): readonly Texts[] => {
  const { agreement, name } = match;
  if (agreement.identical === 1) return [name.kind === 'KNOWN' ? knownText(name) : sameText(name)];
  const { shared, missing } = partsOf(match);
  if (shared === undefined) {
    return agreement.letters < ALIKE
      ? []
      : [{ sv: `Skrivs ungefär som *${name.label}*.`, en: `Written much like *${name.label}*.` }];
  }
  return [
    { sv: `${shared.sv}, som i *${name.label}*.`, en: `${shared.en}, as in *${name.label}*.` },
    ...(missing === ''
      ? []
      : [{ sv: `Titeln säger inget om ${missing}.`, en: `The title says nothing of ${missing}.` }]),
  ];
};

const sameText = ({ label }: Match['name']): Texts => ({ sv: `Samma som *${label}*.`, en: `The same as *${label}*.` });

const knownText = ({ label, certain }: Match['name']): Texts =>
  certain
    ? { sv: `*${label}* är en känd benämning på titeln.`, en: `*${label}* is a known label of the title.` }
    : { sv: `*${label}* är en trolig benämning på titeln.`, en: `*${label}* is a likely label of the title.` };

/** The heads and modifiers that the label and the name share, themselves or in related words; and what else it has. */
const partsOf = ({ asked, name }: Match): { readonly shared: Texts | undefined; readonly missing: string } => {
  const parts = asked.reading.parts.map((part, place) => {
    const other = name.parts.findIndex((id) => asked.agreeing[place]?.has(id));
    const isSame = name.parts[other] === asked.ids[place];
    return { part, isShared: other >= 0, isSame, form: name.forms[other] ?? '' };
  });
  const shared = (isHead: boolean, near: string): string =>
    parts
      .filter(({ part, isShared }) => isShared && part.isHead === isHead)
      .map(({ part, isSame, form }) => (isSame ? `*${part.form}*` : `*${part.form}* (${near} *${form}*)`))
      .join(', ');
  const told = (head: string, modifier: string, near: string): string => {
    const [heads, modifiers] = [shared(true, near), shared(false, near)];
    return [heads && `${head} ${heads}`, modifiers && `${modifier} ${modifiers}`].filter(Boolean).join(', ');
  };
  const missing = parts
    .filter(({ part, isShared }) => !isShared && part.qualifier === undefined)
    .map(({ part }) => `*${part.form}*`)
    .join(', ');
  const sv = capitalised(told('efterled', 'förled', 'nära'));
  const en = capitalised(told('last part', 'first part', 'close to'));
  return { shared: sv === '' ? undefined : { sv, en }, missing };
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
