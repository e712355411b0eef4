import type { Cases } from '../cases.ts'

const LINK = 'HTTP/1.1 200\nLink: '

export const LINK_CASES: Readonly<Record<string, Cases>> = {
  'link-invalid': {
    fires: [`${LINK}/page/2; rel="next"`, `${LINK}</page/2`, `${LINK}</a>; rel=next; b, /c; rel=prev`],
    silent: [
      `${LINK}</page/2>; rel="next", </page/1>; rel=prev`,
      `${LINK}<https://example.com/a,b>; rel="next"; title="a, b"`,
      `${LINK}<https://example.com/?token=<Github_User_Token>&page=2>; rel="next"`,
    ],
  },
  'link-rel-missing': {
    fires: [`${LINK}</2>`, `${LINK}</1>; rel=prev, </2>; title="next"`, `${LINK}</2>; rev="prev"`],
    silent: [`${LINK}</2>; rel=next`, `${LINK}</2>; title="x"; REL="next"`],
  },
  'link-parameter-repeated': {
    fires: [`${LINK}</2>; rel="next"; rel="last"`, `${LINK}</a>; rel=alternate; type="a/b"; type="a/c"`],
    silent: [`${LINK}</2>; rel="next last"`, `${LINK}</a>; rel=alternate; hreflang=de; hreflang=fr`],
  },
  'link-uri-invalid': {
    fires: [`${LINK}</a b>; rel=next`, `${LINK}</a>; rel=next; anchor="a b"`, `${LINK}</a%2>; rel=next`],
    silent: [
      `${LINK}</a%20b?c=d#e>; rel=next; anchor="#f"`,
      `${LINK}<>; rel=self`,
      `${LINK}<https://[::1]/>; rel=self`,
    ],
  },
  'link-type-invalid': {
    fires: [`${LINK}</a>; rel=alternate; type="b c/d"`, `${LINK}</a>; rel=alternate; type=json`],
    silent: [`${LINK}</a>; rel=alternate; type="application/atom+xml"`, `${LINK}</a>; rel=alternate`],
  },
  'link-hint-ignored': {
    fires: [
      `${LINK}</a.js>; rel=preload`,
      `${LINK}</a.js>; rel=preload; as=javascript`,
      `${LINK}<ftp://a.example/>; rel=preconnect`,
      'HTTP/1.1 103\nLink: </a.css>; rel="preload"',
    ],
    silent: [
      `${LINK}</a.js>; rel=preload; as=script`,
      `${LINK}<https://a.example>; rel=preconnect; crossorigin`,
      `${LINK}<mailto:a@a.example>; rel=author`,
      `${LINK}</a.mjs>; rel=modulepreload`,
    ],
  },
  'link-font-crossorigin': {
    fires: [`${LINK}</a.woff2>; rel=preload; as=font; type="font/woff2"`],
    silent: [
      `${LINK}</a.woff2>; rel=preload; as=font; crossorigin`,
      `${LINK}</a.woff2>; rel=preload; as="font"; crossorigin="anonymous"`,
      `${LINK}</a.css>; rel=preload; as=style`,
    ],
  },
  'link-rev-deprecated': {
    fires: [`${LINK}</2>; rel=next; rev=prev`],
    silent: [`${LINK}</2>; rel=next`, `${LINK}</2>; rev=prev`],
  },
}
