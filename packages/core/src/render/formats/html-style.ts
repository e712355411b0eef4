/** The stylesheet of the HTML page. */
export const HTML_STYLE = `:root{color-scheme:light dark;--page:#fff;--text:#1c2024;--quiet:#59626b;--line:#d8dde2;--link:#0b57d0}
@media(prefers-color-scheme:dark){:root{--page:#15181b;--text:#e7e9eb;--quiet:#9fa8b1;--line:#343a40;--link:#8ab4f8}}
body{margin:0;background:var(--page);color:var(--text);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
main{max-width:44rem;margin:0 auto;padding:clamp(1.5rem,10vh,6rem) 1.25rem}
h1{margin:0 0 1rem;font-size:1.75rem;line-height:1.25}
h1 span,dt{color:var(--quiet)}
p,dd{margin:0;white-space:pre-wrap}
a{color:var(--link)}
dl{display:grid;grid-template-columns:fit-content(12rem) 1fr;gap:.5rem 1.5rem;margin:0}
main>dl{margin-top:1.5rem;padding-top:1.5rem;border-top:1px solid var(--line)}
dl dl{gap:0 1.5rem}
ul{margin:0;padding-left:1.25rem}
li+li{margin-top:.25rem}
@media(max-width:32rem){dl{grid-template-columns:1fr;gap:0}dd{padding-bottom:.75rem}dd dd{padding:0}dd>dl{padding-left:1rem}}`

/** The SHA-256 hash of the stylesheet in base64, with which the page's policy allows it. A test compares the two. */
export const HTML_STYLE_HASH = 'IvWMv8hfZyDcdcYVqm40NrbigC5gxUsmGEpYt9R31NA='
