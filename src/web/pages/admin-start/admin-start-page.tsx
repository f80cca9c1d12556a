import { useAnswer } from '../../api/use-answer';
import { adminPermissions, adminPlacesFor, type AdminPlace } from '../../admin/admin-places';
import { Page } from '../../frame/page';
import { Answered } from '../../states/answered';
import { ForOrganization } from '../../viewer/for-organization';
import { ForThoseWhoMay } from '../../viewer/for-those-who-may';
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
      <ForFirstPermission />
    </ForThoseWhoMay>
  </Page>
);

/** Finds the viewer's organisations by the permission that brings them here. */
const ForFirstPermission = () => {
  const { may } = useViewer();
  const permission = adminPermissions.find((one) => may(one)) ?? 'READ_DRAFTS';
  return (
    <ForOrganization permission={permission} otherwise={<PlacesAnywhere />}>
      {({ code }) => <PlacesOf organization={code} />}
    </ForOrganization>
  );
};

const PlacesOf = ({ organization }: { readonly organization: string }) => {
  const { may } = useViewer();
  const places = adminPlacesFor((permission) => may(permission, organization)).filter(isElsewhere);
  const answer = useAnswer(WhatWaitsDocument, {
    organization,
    seesDrafts: may('READ_DRAFTS', organization),
    seesTitles: may('READ_TITLE_WORK', organization),
    seesKeys: may('MANAGE_API_KEYS', organization),
    seesTrail: may('READ_AUDIT_TRAIL', organization),
  });
  return (
    <Answered answer={answer}>
      {(data) => <PlaceCards places={places} organization={organization} lines={(place) => waitingAt(place, data)} />}
    </Answered>
  );
};

/** The places, before it is known for which organisation to look what waits. */
const PlacesAnywhere = () => {
  const { may } = useViewer();
  return (
    <>
      <p>{say('choose')}</p>
      <PlaceCards places={adminPlacesFor(may).filter(isElsewhere)} organization={undefined} lines={() => []} />
    </>
  );
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
