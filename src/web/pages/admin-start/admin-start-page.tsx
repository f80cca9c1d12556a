import { useAnswer } from '../../api/use-answer';
import { adminPermissions, adminPlacesFor, type AdminPlace } from '../../admin/admin-places';
import { Page } from '../../frame/page';
import { Answered } from '../../states/answered';
import { ForThoseWhoMay } from '../../viewer/for-those-who-may';
import { OrganizationChoice } from '../../viewer/organization-choice';
import { useOrganization } from '../../viewer/use-organization';
import { useViewer } from '../../viewer/viewer-context';
import { PlaceCard } from './place-card';
import { WhatWaitsDocument } from './admin-start.generated';
import { say } from './admin-start-texts';
import { waitingAt } from './waiting-at';
import './admin-start.css';

/** Where admins, editors, approvers and HR begin: what they may do, and what waits for them. */
export const AdminStartPage = () => (
  <Page title={say('title')} lead={say('lead')}>
    <ForThoseWhoMay permissions={adminPermissions}>
      <Places />
    </ForThoseWhoMay>
  </Page>
);

const Places = () => {
  const { may } = useViewer();
  const chosen = useOrganization(useFirstPermission());
  const code = chosen.organization?.code;
  const places = adminPlacesFor((permission) => may(permission, code)).filter(isElsewhere);
  const answer = useAnswer(
    WhatWaitsDocument,
    {
      organization: code ?? '',
      seesDrafts: may('READ_DRAFTS', code),
      seesTitles: may('READ_TITLE_WORK', code),
      seesKeys: may('MANAGE_API_KEYS', code),
      seesTrail: may('READ_AUDIT_TRAIL', code),
    },
    { paused: code === undefined },
  );
  if (code === undefined) return <PlaceCards places={places} organization={undefined} lines={() => []} />;
  return (
    <>
      <OrganizationChoice {...chosen} />
      <Answered answer={answer}>
        {(data) => <PlaceCards places={places} organization={code} lines={(place) => waitingAt(place, data)} />}
      </Answered>
    </>
  );
};

/** The permission that brings the viewer here, by which their organisations are found. */
const useFirstPermission = () => {
  const { may } = useViewer();
  return adminPermissions.find((permission) => may(permission)) ?? 'READ_DRAFTS';
};

type Place = Exclude<AdminPlace, 'admin'>;

const isElsewhere = (place: AdminPlace): place is Place => place !== 'admin';

interface PlaceCardsProps {
  readonly places: readonly Place[];
  readonly organization: string | undefined;
  readonly lines: (place: Place) => readonly string[];
}

const PlaceCards = ({ places, organization, lines }: PlaceCardsProps) => (
  <ul className="admin-places">
    {places.map((place) => (
      <li key={place}>
        <PlaceCard place={place} organization={organization} lines={lines(place)} />
      </li>
    ))}
  </ul>
);
