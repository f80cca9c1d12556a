import { ToggleGroup } from '@digdir/designsystemet-react';
import { StaircasePicture, type StaircasePictureProps } from './staircase-picture';
import { say } from './staircase-texts';
import { StaircaseText } from './staircase-text';
import { useStaircaseView } from './use-staircase-view';

/** A ladder as a picture or as text, whichever the reader chooses; on paper always as text. */
export const StaircaseView = (props: StaircasePictureProps) => {
  const { view, choose } = useStaircaseView();
  if (view === 'text') {
    return (
      <div className="staircase-choice">
        <Switch view={view} choose={choose} />
        <StaircaseText {...props} />
      </div>
    );
  }
  return (
    <div className="staircase-choice">
      <Switch view={view} choose={choose} />
      <div className="no-print">
        <StaircasePicture {...props} />
      </div>
      <div className="staircase-on-paper">
        <StaircaseText ladder={props.ladder} marks={props.marks} />
      </div>
    </div>
  );
};

const Switch = ({ view, choose }: ReturnType<typeof useStaircaseView>) => (
  <ToggleGroup
    className="no-print"
    aria-label={say('show')}
    value={view}
    onChange={(wanted) => choose(wanted === 'text' ? 'text' : 'bild')}
    data-size="sm"
  >
    <ToggleGroup.Item value="bild">{say('asPicture')}</ToggleGroup.Item>
    <ToggleGroup.Item value="text">{say('asText')}</ToggleGroup.Item>
  </ToggleGroup>
);
