/** The style of the demo's banner and of its page to sign in at. */
export const demoStyle = `.demo-banner {
  padding: 0.5rem 1rem;
  background: #ffd447;
  color: #1d1d1d;
  font: 1rem/1.5 system-ui, sans-serif;
}
.demo-banner a {
  color: inherit;
}
.demo-page {
  margin: 0;
  background: #f4f5f7;
  color: #1d2733;
  font: 1rem/1.5 system-ui, sans-serif;
}
.demo-page main {
  max-width: 72rem;
  margin: 0 auto;
  padding: 1.5rem 1rem 3rem;
}
.demo-page h1 {
  margin: 0.5rem 0;
  font-size: 1.75rem;
  line-height: 1.2;
}
.demo-page p {
  max-width: 42rem;
  margin: 0.5rem 0;
}
.demo-page main > p:lang(en) {
  color: #4a5563;
}
.demo-page .groups {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(16rem, 1fr));
  gap: 1.5rem;
  align-items: start;
  margin: 1.5rem 0;
}
.demo-page h2 {
  margin: 0 0 0.5rem;
  font-size: 1.125rem;
}
.demo-page ul {
  display: grid;
  gap: 0.5rem;
  margin: 0;
  padding: 0;
  list-style: none;
}
.demo-page button {
  padding: 0.625rem 0.875rem;
  border: 1px solid #8792a2;
  border-radius: 0.5rem;
  background: #fff;
  color: inherit;
  font: inherit;
  text-align: left;
  cursor: pointer;
}
.demo-page li button {
  display: grid;
  width: 100%;
}
.demo-page li button span {
  color: #4a5563;
}
.demo-page li button small {
  margin-top: 0.25rem;
  font-size: 0.875rem;
  color: #4a5563;
}
.demo-page li button small span {
  display: block;
  font-style: italic;
}
.demo-page button:hover {
  border-color: #0b57a4;
  background: #eaf3fc;
}
.demo-page a {
  color: #0b57a4;
}
.demo-page .demo-banner a {
  color: inherit;
}
.demo-page :is(a, button):focus-visible {
  outline: 3px solid #0b57a4;
  outline-offset: 2px;
}
.demo-page .signed-in {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem 1rem;
  align-items: center;
  margin: 1.5rem 0;
  padding: 0.75rem 1rem;
  border-left: 4px solid #0b57a4;
  background: #fff;
}
`;
