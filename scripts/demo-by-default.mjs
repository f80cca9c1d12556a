/** '1' where nothing says that this is more than a trial: SQLite, and no issuer to sign in with. */
export const demoByDefault = ({ DATABASE_URL, TRAPPA_OIDC_ISSUER }) =>
  !TRAPPA_OIDC_ISSUER && (!DATABASE_URL || DATABASE_URL.startsWith('sqlite:')) ? '1' : '0';
