import type { Catalog } from '../../catalog/catalog';
import type { Expression } from '../../domain/requirement/expression';
import type { Requirement } from '../../domain/requirement/requirement';
import { describe } from '../../domain/requirement/text/describe';
import { headline } from '../../domain/requirement/text/headline';
import type { Naming } from '../../domain/requirement/text/naming';
import type { Language } from '../../domain/text/language';
import type { ReadContext } from '../read-context';

type Wording<Worded> = (worded: Worded, naming: Naming, language: Language) => string;

/**
 * Words requirements and expressions by the names of a catalog. What is published reads the same as long as its
 * catalog is in use, so its text is made once.
 */
const remembering = <Worded extends object>(wording: Wording<Worded>) => {
  const texts = new WeakMap<Catalog, Readonly<Record<Language, WeakMap<Worded, string>>>>();
  return ({ catalog }: ReadContext, worded: Worded, language: Language): string => {
    const ofCatalog = texts.get(catalog) ?? { SV: new WeakMap(), EN: new WeakMap() };
    texts.set(catalog, ofCatalog);
    const text = ofCatalog[language].get(worded) ?? wording(worded, catalog.names, language);
    ofCatalog[language].set(worded, text);
    return text;
  };
};

/** What a requirement demands, and by when, in words. */
export const requirementText = remembering<Requirement>(describe);

/** One node in words: a branch without its children. */
export const requirementNodeText = remembering<Expression>(headline);
