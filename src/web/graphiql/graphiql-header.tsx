const texts = {
  sv: {
    title: 'GraphiQL: fråga Trappas API',
    home: 'Till Trappas startsida',
    back: 'För integratörer',
    demo: 'Demo: påhittade konton, inget riktigt.',
    account: 'Byt konto',
  },
  en: {
    title: 'GraphiQL: ask the API of Trappa',
    home: 'To the front page of Trappa',
    back: 'For integrators',
    demo: 'Demo: invented accounts, nothing real.',
    account: 'Change account',
  },
};

/** The way back from the editor to the rest of the site, which is a page of its own with rules of its own for styles. */
export const GraphiqlHeader = ({ language, isDemo }: { readonly language: string; readonly isDemo: boolean }) => {
  const isEnglish = language === 'en';
  const text = isEnglish ? texts.en : texts.sv;
  const base = isEnglish ? '/en' : '';
  return (
    <header className="graphiql-header">
      <h1 className="visually-hidden">{text.title}</h1>
      <a href={base || '/'} aria-label={text.home}>
        Trappa
      </a>
      <a href={`${base}/integration`}>← {text.back}</a>
      {isDemo && (
        <p>
          {text.demo} <a href={`/sign-in?return=${base}/graphiql`}>{text.account}</a>
        </p>
      )}
    </header>
  );
};
