import { Button, Card, Paragraph } from '@digdir/designsystemet-react';
import { useClient } from 'urql';
import { addresses } from '../../../frame/addresses';
import { SiteLink } from '../../../frame/site-link';
import { LadderLife } from '../../../ladder-work/ladder-life';
import type { LadderLifeFragment } from '../../../ladder-work/ladder-life.generated';
import { LadderAsFileDocument } from '../ladder-file.generated';
import { say } from './list-texts';
import { saveAsFile } from './save-as-file';

interface PublishedLaddersProps {
  /** The name of the owner. */
  readonly organization: string;
  readonly ladders: readonly LadderLifeFragment[];
}

/** The published ladders of an organisation, to work on or to download as a file to begin with. */
export const PublishedLadders = ({ organization, ladders }: PublishedLaddersProps) => {
  const client = useClient();
  const download = async (ladder: string) => {
    const { data } = await client.query(LadderAsFileDocument, { ladder }).toPromise();
    if (data?.exportLadder) saveAsFile(data.exportLadder);
  };
  if (ladders.length === 0) return <Paragraph>{say('published.none', { organization })}</Paragraph>;
  return (
    <ul className="editor-cards">
      {ladders.map((ladder) => (
        <Card asChild key={ladder.id}>
          <li>
            <SiteLink to={addresses.adminLadder(ladder.slug)}>{ladder.name}</SiteLink>
            <LadderLife ladder={ladder} />
            <div>
              <Button
                variant="tertiary"
                data-size="sm"
                aria-label={say('published.fileOne', { name: ladder.name })}
                onClick={() => void download(ladder.id)}
              >
                {say('published.file')}
              </Button>
            </div>
          </li>
        </Card>
      ))}
    </ul>
  );
};
