import { Composer, type CST, type Document, LineCounter, Parser, type ParsedNode } from 'yaml';
import { bilingual, type Fault, faultAt, type Position } from '../fault';
import { tooDeepAt } from './nesting';
import { type Locate, placeNode } from './place-node';
import type { PlacedValue } from './placed-value';
import { explainSyntax } from './syntax-faults';

/** What a YAML text holds. `root` is missing where the faults leave nothing to read. */
export interface ParsedYaml {
  readonly root?: PlacedValue;
  readonly faults: readonly Fault[];
}

const LONGEST_TEXT = 1_000_000;
/** The deepest ladder that makes sense uses some twenty; the parser dies, uncatchably, at some thousands. */
const DEEPEST_NESTING = 200;

/** Reads one YAML 1.2 document of plain data: no aliases, tags or directives. Never throws. */
export const parseYaml = (text: string, file: string): ParsedYaml => {
  if (text.length > LONGEST_TEXT) return { faults: [tooLong(file, text.length)] };
  const lines = new LineCounter();
  const locate: Locate = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const tooDeep = tooDeepAt(tokens, DEEPEST_NESTING);
  if (tooDeep !== undefined) return { faults: [nestedTooDeeply(locate(tooDeep))] };
  return readDocument(tokens, locate);
};

const readDocument = (tokens: readonly CST.Token[], locate: Locate): ParsedYaml => {
  const options = { stringKeys: true, uniqueKeys: false, resolveKnownTags: false };
  const [document, second] = [...new Composer(options).compose(tokens)];
  if (document === undefined) return { faults: [empty(locate(0))] };
  const faults = [...directiveFaults(tokens, locate), ...syntaxFaults(document, locate)];
  if (second !== undefined) faults.push(faultAt(locate(second.range[0]), ...explainSyntax('MULTIPLE_DOCS')));
  if (faults.length > 0) return { faults };
  return document.contents === null ? { faults: [empty(locate(0))] } : placeNode(document.contents, locate);
};

/** One fault for each code and place: a single slip can trip the parser twice. */
const syntaxFaults = (document: Document<ParsedNode>, locate: Locate): Fault[] => {
  const errors = new Map(document.errors.map((error) => [`${error.code} ${error.pos[0]}`, error]));
  return [...errors.values()].map(({ code, pos }) => faultAt(locate(pos[0]), ...explainSyntax(code)));
};

const directiveFaults = (tokens: readonly CST.Token[], locate: Locate): readonly Fault[] =>
  tokens
    .filter((token) => token.type === 'directive')
    .map((token) =>
      faultAt(
        locate(token.offset),
        bilingual('Direktiv (%) används inte.', 'Directives (%) are not used.'),
        bilingual('Ta bort raden.', 'Remove the line.'),
      ),
    );

const empty = (position: Position): Fault =>
  faultAt(
    position,
    bilingual('Filen är tom.', 'The file is empty.'),
    bilingual(
      'Nycklar med värden, t.ex. slug: malmo-forskolekarriar.',
      'Keys with values, e.g. slug: malmo-forskolekarriar.',
    ),
  );

const nestedTooDeeply = (position: Position): Fault =>
  faultAt(
    position,
    bilingual('Filen är för djupt nästlad.', 'The file is nested too deeply.'),
    bilingual(`Högst ${DEEPEST_NESTING} nivåer.`, `At most ${DEEPEST_NESTING} levels.`),
  );

const tooLong = (file: string, length: number): Fault =>
  faultAt(
    { file, line: 1, column: 1 },
    bilingual(`Filen är för stor: ${length} tecken.`, `The file is too large: ${length} characters.`),
    bilingual(`Högst ${LONGEST_TEXT} tecken; dela upp filen.`, `At most ${LONGEST_TEXT} characters; split the file.`),
  );
