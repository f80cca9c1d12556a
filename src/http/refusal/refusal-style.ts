/** The style of the page that tells of a refusal, in light and dark as the browser is. */
export const refusalStyle = `:root {
  color-scheme: light dark;
  font: 1rem/1.5 system-ui, sans-serif;
}
body {
  margin: 0;
  background: light-dark(#f4f5f7, #1b1f24);
  color: light-dark(#1d2733, #eceff3);
}
main {
  max-width: 42rem;
  margin: 0 auto;
  padding: 2rem 1rem 3rem;
  overflow-wrap: anywhere;
}
h1 {
  margin: 0.5rem 0;
  font-size: 1.75rem;
  line-height: 1.2;
}
h2 {
  margin: 0 0 0.5rem;
  font-size: 1.125rem;
}
ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem 1.5rem;
  padding: 0;
  list-style: none;
}
a {
  display: inline-block;
  padding: 0.25rem 0;
  color: light-dark(#0b57a4, #8fc4ff);
}
a:focus-visible {
  outline: 3px solid light-dark(#0b57a4, #8fc4ff);
  outline-offset: 2px;
}
section {
  margin: 2rem 0;
  padding: 1rem;
  border-left: 4px solid light-dark(#0b57a4, #8fc4ff);
  background: light-dark(#fff, #262c33);
}
`;
