import { Heading, Link } from '@digdir/designsystemet-react';
import { CopyButton } from '../../copy/copy-button';
import { aboutCodeScheme, wordForCodeMatch, wordForCodeScheme } from '../../vocabulary/code-scheme';
import type { ShownCodeFragment } from '../../vocabulary/code-scheme.generated';
import { grouped } from './grouped';
import { RoleSection } from './role-section';
import { say } from './roles-texts';

interface RoleCodesProps {
  /** The name of the role. */
  readonly role: string;
  readonly codes: readonly ShownCodeFragment[];
}

/** The codes of a role by scheme, to copy one by one or all, with tabs between, as a sheet takes them. */
export const RoleCodes = ({ role, codes }: RoleCodesProps) => {
  const all = codes.map(({ scheme, code, match }) => [role, scheme, code, match].join('\t')).join('\n');
  return (
    <RoleSection id="koder" title={say('role.codes')} about={say('role.codesAbout')}>
      {codes.length === 0 ? (
        <p>{say('role.noCodes')}</p>
      ) : (
        <>
          <CopyButton text={all} what={say('role.allCodes')} label={say('role.copyAll')} />
          <div className="role-schemes">
            {grouped(codes, ({ scheme }) => scheme).map(({ key, items }) => (
              <div key={key}>
                <Heading level={3} data-size="2xs">
                  {wordForCodeScheme[key]}
                </Heading>
                <p>{aboutCodeScheme[key]}</p>
                {grouped(items, ({ match }) => match).map(({ key: match, items: alike }) => (
                  <div key={match}>
                    <p className="role-code-match">{wordForCodeMatch[match]}</p>
                    <ul>
                      {alike.map((code) => (
                        <RoleCode key={code.code} code={code} />
                      ))}
                    </ul>
                  </div>
                ))}
              </div>
            ))}
          </div>
        </>
      )}
    </RoleSection>
  );
};

const RoleCode = ({ code: { scheme, code, uri } }: { readonly code: ShownCodeFragment }) => (
  <li>
    <code>{code}</code>
    <CopyButton text={code} what={say('role.code', { code, scheme: wordForCodeScheme[scheme] })} />
    {uri !== null && (
      <Link href={uri} aria-label={say('role.openOf', { code })}>
        {say('role.open')}
      </Link>
    )}
  </li>
);
