import type { Catalog } from '../../catalog/catalog';
import type { Expression } from '../../domain/requirement/expression';
import { describe } from '../../domain/requirement/text/describe';
import { headline } from '../../domain/requirement/text/headline';
import type { Naming } from '../../domain/requirement/text/naming';
import type { Language } from '../../domain/text/language';
import type { ReadContext } from '../read-context';

type Wording = (expression: Expression, naming: Naming, language: Language) => string;

/**
 * Words expressions by the names of a catalog. A published expression reads the same as long as its catalog is
 * in use, so its text is made once.
 */
const remembering = (wording: Wording) => {
  const texts = new WeakMap<Catalog, Readonly<Record<Language, WeakMap<Expression, string>>>>();
  return ({ catalog }: ReadContext, expression: Expression, language: Language): string => {
    const ofCatalog = texts.get(catalog) ?? { SV: new WeakMap(), EN: new WeakMap() };
    texts.set(catalog, ofCatalog);
    const text = ofCatalog[language].get(expression) ?? wording(expression, catalog.names, language);
    ofCatalog[language].set(expression, text);
    return text;
  };
};

/** What an expression demands, in words. */
export const requirementText = remembering(describe);

/** One node in words: a branch without its children. */
export const requirementNodeText = remembering(headline);
