import { SourceLine } from '../../source/source-line';
import type { ShownSourceFragment } from '../../source/source.generated';

/** Where a fact in a card comes from, a line for each source. */
export const SourceLines = ({ sources }: { readonly sources: readonly ShownSourceFragment[] }) => (
  <ul className="source-lines">
    {sources.map((source) => (
      <li key={[source.title, source.reference, source.url].join(' ')}>
        <SourceLine source={source} />
      </li>
    ))}
  </ul>
);
