import type { ErrorCode } from 'yaml';
import type { LocalizedText } from '../../domain/text/language';
import { bilingual } from '../fault';

/** What is wrong, and what is expected. */
type Explanation = readonly [message: Required<LocalizedText>, expected: Required<LocalizedText>];

const plainKey = bilingual('En nyckel på en rad, ett kolon och ett värde.', 'A key on one line, a colon and a value.');
const ownLine = bilingual(
  'En egen rad för varje nyckel, indragen med blanksteg lika långt som de andra på samma nivå.',
  'A line of its own for each key, indented with spaces as far as the others at its level.',
);
const removal = bilingual('Ta bort det.', 'Remove it.');

/** Every fault that the YAML parser can report, in words for those who do not know YAML. */
const explanations: Readonly<Record<ErrorCode, Explanation>> = {
  ALIAS_PROPS: [bilingual('En hänvisning har en tagg eller ett namn.', 'An alias has a tag or an anchor.'), removal],
  BAD_ALIAS: [bilingual('Hänvisningen leder ingenstans.', 'The alias leads nowhere.'), removal],
  BAD_COLLECTION_TYPE: [
    bilingual('En lista eller ett block står på fel ställe.', 'A list or block stands in the wrong place.'),
    ownLine,
  ],
  BAD_DIRECTIVE: [bilingual('Ett direktiv (%) går inte att tolka.', 'A directive (%) cannot be read.'), removal],
  BAD_DQ_ESCAPE: [
    bilingual(
      'Ett omvänt snedstreck inom citattecken följs av fel tecken.',
      'A backslash within quotation marks is followed by the wrong character.',
    ),
    bilingual(
      'Enkla citattecken runt texten, eller två omvända snedstreck.',
      'Single quotation marks around the text, or two backslashes.',
    ),
  ],
  BAD_INDENT: [
    bilingual(
      'Indraget är fel, eller en parentes är inte avslutad.',
      'The indentation is wrong, or a bracket is not closed.',
    ),
    ownLine,
  ],
  BAD_PROP_ORDER: [bilingual('En tagg eller ett namn står fel.', 'A tag or anchor is misplaced.'), removal],
  BAD_SCALAR_START: [
    bilingual(
      'En text börjar med ett tecken som betyder något i YAML.',
      'A text begins with a character that means something in YAML.',
    ),
    bilingual('Citattecken runt texten.', 'Quotation marks around the text.'),
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    bilingual('Två kolon på samma rad, eller ett block som nyckel.', 'Two colons on one line, or a block as a key.'),
    bilingual('Citattecken runt en text som innehåller kolon.', 'Quotation marks around a text that holds a colon.'),
  ],
  BLOCK_IN_FLOW: [
    bilingual('Ett indraget block står inom [ ] eller { }.', 'An indented block stands within [ ] or { }.'),
    ownLine,
  ],
  DUPLICATE_KEY: [
    bilingual('Nyckeln står två gånger.', 'The key stands twice.'),
    bilingual('Varje nyckel en gång.', 'Each key once.'),
  ],
  IMPOSSIBLE: [bilingual('Texten går inte att tolka som YAML.', 'The text cannot be read as YAML.'), ownLine],
  KEY_OVER_1024_CHARS: [bilingual('Nyckeln är för lång.', 'The key is too long.'), plainKey],
  MISSING_CHAR: [
    bilingual(
      'Ett tecken saknas: ett kolon, ett komma, ett citattecken eller en avslutande parentes.',
      'A character is missing: a colon, a comma, a quotation mark or a closing bracket.',
    ),
    bilingual(
      'Kolon efter nyckeln, och både början och slut på citat och parenteser.',
      'A colon after the key, and both ends of quotations and brackets.',
    ),
  ],
  MULTILINE_IMPLICIT_KEY: [bilingual('Nyckeln går över flera rader.', 'The key runs over several lines.'), plainKey],
  MULTIPLE_ANCHORS: [bilingual('Värdet har flera namn (&).', 'The value has several anchors (&).'), removal],
  MULTIPLE_DOCS: [
    bilingual('Filen innehåller flera dokument.', 'The file holds several documents.'),
    bilingual('Ett dokument i varje fil, utan ---.', 'One document in each file, without ---.'),
  ],
  MULTIPLE_TAGS: [bilingual('Värdet har flera taggar (!).', 'The value has several tags (!).'), removal],
  NON_STRING_KEY: [bilingual('Nyckeln är ingen text.', 'The key is not a text.'), plainKey],
  RESOURCE_EXHAUSTION: [
    bilingual('Filen är för djupt nästlad.', 'The file is nested too deeply.'),
    bilingual('Färre nivåer.', 'Fewer levels.'),
  ],
  TAB_AS_INDENT: [
    bilingual('Raden är indragen med tabb.', 'The line is indented with a tab.'),
    bilingual('Blanksteg i stället för tabb.', 'Spaces instead of tabs.'),
  ],
  TAG_RESOLVE_FAILED: [bilingual('Taggen (!) går inte att tolka.', 'The tag (!) cannot be read.'), removal],
  UNEXPECTED_TOKEN: [
    bilingual('Här står något som inte hör hit.', 'Here stands something that does not belong.'),
    ownLine,
  ],
};

/** What a fault of the YAML parser means. */
export const explainSyntax = (code: ErrorCode): Explanation => explanations[code];
