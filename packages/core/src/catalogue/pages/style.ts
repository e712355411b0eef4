import type { PageTheme } from '../options.ts'
import { readTheme } from '../settings.ts'

/** The stylesheet of all pages. The service's theme comes last, so its variables win. */
export function renderStyle(theme: PageTheme | undefined): string {
  return `:root{color-scheme:light dark;--page:#fff;--text:#1c2024;--quiet:#59626b;--line:#d8dde2;--link:#0b57d0;--font:system-ui,sans-serif}
@media(prefers-color-scheme:dark){:root{--page:#15181b;--text:#e7e9eb;--quiet:#9fa8b1;--line:#343a40;--link:#8ab4f8}}
:root{${readTheme(theme)}}
body{margin:0;background:var(--page);color:var(--text);font:1rem/1.6 var(--font);overflow-wrap:anywhere}
main,header,footer{max-width:46rem;margin:0 auto;padding:1.25rem}
header a{display:inline-block;padding:.25rem 0}
main{padding-block:1rem 1.5rem}
footer{border-top:1px solid var(--line)}
h1{margin:0 0 .5rem;font-size:1.75rem;line-height:1.25}
h2{margin:2rem 0 .5rem;font-size:1.2rem}
h3{margin:1rem 0 .25rem;font-size:1rem}
p,dd{margin:0 0 .75rem}
a{color:var(--link)}
dl{margin:1rem 0}
dt{color:var(--quiet)}
.quiet{color:var(--quiet)}
.note{border-inline-start:4px solid var(--link);padding-inline-start:1rem}
pre,code{font:.9em/1.5 ui-monospace,monospace}
pre{margin:.5rem 0 1rem;padding:1rem;border:1px solid var(--line);border-radius:6px;white-space:pre-wrap}
table{width:100%;border-collapse:collapse}
thead th{overflow-wrap:normal}
th,td{padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line);text-align:start;vertical-align:top}
.types{list-style:none;margin:0;padding:0}
.types li{padding:.75rem 0;border-bottom:1px solid var(--line)}
.types li:last-child{border-bottom:0}
.types p{margin:0}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;margin:0;padding:0}
nav li a{display:inline-block;padding:.25rem 0}
`
}
