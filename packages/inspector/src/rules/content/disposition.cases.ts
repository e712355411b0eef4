import type { Cases } from '../cases.ts'

const HEAD = 'HTTP/1.1 200\nContent-Disposition: '

export const DISPOSITION_CASES: Readonly<Record<string, Cases>> = {
  'content-disposition-invalid': {
    fires: [
      `${HEAD}attachment; filename=my report.pdf`,
      `${HEAD}filename="a.pdf"`,
      `${HEAD}attachment; filename="a.pdf"; filename="b.pdf"`,
      `${HEAD}attachment, filename="a.pdf"`,
      HEAD,
      `${HEAD}attachment; filename`,
    ],
    silent: [
      `${HEAD}attachment`,
      `${HEAD}inline; filename="my report.pdf";`,
      `${HEAD}attachment; filename=a.pdf; filename*=UTF-8''b.pdf; size=5`,
      `${HEAD}attachment; filename="a;b.pdf"`,
      `${HEAD}attachment; filename="a \\"b\\".pdf"`,
    ],
  },
  'content-disposition-filename-star': {
    fires: [
      `${HEAD}attachment; filename="a.txt"; filename*="UTF-8''a.txt"`,
      `${HEAD}attachment; filename*=a.txt`,
      `${HEAD}attachment; filename*=UTF-8''a%E9.txt`,
      `${HEAD}attachment; filename*=UTF-8''a b.txt`,
      `${HEAD}attachment; filename*=ISO-8859-1''a%E9.txt`,
    ],
    silent: [`${HEAD}attachment; filename*=UTF-8''na%C3%AFve.txt`, `${HEAD}attachment; filename*=utf-8'en'a.txt`],
  },
  'content-disposition-filename-unclear': {
    fires: [
      `${HEAD}attachment; filename="/foo.txt"`,
      `${HEAD}attachment; filename=fo%22o.txt`,
      `${HEAD}attachment; filename="=?UTF-8?B?bmHDr3Zl?="`,
      `${HEAD}attachment; filename="na\u00efve.txt"`,
    ],
    silent: [
      `${HEAD}attachment; filename="100%.txt"`,
      `${HEAD}attachment; filename="na\u00efve.txt"; filename*=UTF-8''na%C3%AFve.txt`,
      `${HEAD}attachment; filename="a b.txt"`,
      `${HEAD}attachment`,
    ],
  },
  'content-disposition-names-differ': {
    fires: [`${HEAD}attachment; filename="a.txt"; filename*=UTF-8''b.txt`],
    silent: [
      `${HEAD}attachment; filename="a.txt"; filename*=UTF-8''a.txt`,
      `${HEAD}attachment; filename="naive.txt"; filename*=UTF-8''na%C3%AFve.txt`,
      `${HEAD}attachment; filename="a.txt"`,
    ],
  },
}
