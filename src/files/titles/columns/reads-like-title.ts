/**
 * True for a text with a word that ends as what people are called by their work does in Swedish, or that is short for
 * one. So do nine in ten of JobTech's occupation names and of employers' own titles, and hardly any name of a person,
 * unit or place.
 */
export const readsLikeTitle = (text: string): boolean =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).some(
    (word) => shortened.has(word) || (titleEnding.test(word) && !otherEnding.test(word)),
  );

const titleEnding =
  /\p{L}(?:are|ör|ist|ant|ent|log|agog|nom|iker|arie|sköterska|morska|biträde|terapeut|strateg|jurist|arkitekt|tor|vakt|ombud|värd|värdinna|ograf|konsult|expert|brandman|tjänsteman|förman|personal|resurs|stöd|hjälp|ansvarig|designer|controller|manager|coach|nurse|teacher|engineer|officer)$|(?:chef|ekonom|kock|rektor|präst|elev)$/u;

/** Surnames in -qvist, and terms of employment (tillsvidare). */
const otherEnding = /(?:qvist|kvist|quist|vidare)$/u;

const shortened: ReadonlySet<string> = new Set(
  'usk ssk bsk ass bitr förv handl sekr ped spec adm lär bibl stödass elevass barnsk'.split(' '),
);
