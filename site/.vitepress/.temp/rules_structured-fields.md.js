import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules: structured-fields","description":"Write it like first, second;parameter=1. Source: RFC 9651, section 4.2, Parsing Structured Fields.","frontmatter":{"title":"Rules: structured-fields","outline":2},"headers":[],"relativePath":"rules/structured-fields.md","filePath":"rules/structured-fields.md"}');
const _sfc_main = { name: "rules/structured-fields.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-structured-fields" tabindex="-1">Rules: structured-fields <a class="header-anchor" href="#rules-structured-fields" aria-label="Permalink to &quot;Rules: structured-fields&quot;">​</a></h1><h2 id="sf-invalid" tabindex="-1">sf-invalid <a class="header-anchor" href="#sf-invalid" aria-label="Permalink to &quot;sf-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <a class="ref" href="/headers/accept-ch">Accept-CH</a> is not a valid structured list, so clients ignore it: expected a comma at offset 11.</p><p>Write it like <code>first, second;parameter=1</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9651#section-4.2" target="_blank" rel="noreferrer">RFC 9651, section 4.2, Parsing Structured Fields</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Accept-CH: Sec-CH-DPR Sec-CH-UA

----

HTTP/1.1 200
Accept-CH: Sec-CH-DPR,

----

HTTP/1.1 200
Accept-Query: application/sql application/json

----

HTTP/1.1 200
Accept-Query: 3gpp/x

----

HTTP/1.1 200
Accept-Signature: (&quot;@method&quot;)

----

HTTP/1.1 200
Activate-Storage-Access: retry; allowed-origin=https://a.example;

----

HTTP/1.1 200
Cache-Group-Invalidation: &quot;a&quot; &quot;b&quot;

----

HTTP/1.1 200
Cache-Groups: &quot;a&quot; &quot;b&quot;

----

HTTP/1.1 200
Cache-Status: &quot;cdn&quot;; hit; ttl=1..2

----

HTTP/1.1 200
Cache-Status: HIT from cache1

----

HTTP/1.1 200
Critical-CH: Sec-CH-DPR Sec-CH-UA

----

HTTP/1.1 200
Cross-Origin-Embedder-Policy: require-corp, require-corp

----

HTTP/1.1 200
Cross-Origin-Embedder-Policy: require-corp; report-to=

----

HTTP/1.1 200
Cross-Origin-Embedder-Policy: 

----

HTTP/1.1 200
Cross-Origin-Embedder-Policy-Report-Only: require-corp, require-corp

----

HTTP/1.1 200
Cross-Origin-Opener-Policy: same-origin, same-origin

----

HTTP/1.1 200
Cross-Origin-Opener-Policy: same-origin; report-to=&quot;coop

----

HTTP/1.1 200
Cross-Origin-Opener-Policy-Report-Only: same-origin, same-origin

----

HTTP/1.1 200
Document-Isolation-Policy: isolate-and-require-corp, isolate-and-require-corp

----

HTTP/1.1 200
Document-Isolation-Policy-Report-Only: isolate-and-require-corp, isolate-and-require-corp

----

HTTP/1.1 200
Document-Policy: unsized-media ?0

----

HTTP/1.1 200
Document-Policy-Report-Only: unsized-media ?0

----

HTTP/1.1 200
Integrity-Policy: blocked-destinations=(script); (style)

----

HTTP/1.1 200
Integrity-Policy: blocked-destinations=(script

----

HTTP/1.1 200
Integrity-Policy-Report-Only: blocked-destinations=(script); (style)

----

HTTP/1.1 200
Integrity-Policy-Report-Only: blocked-destinations=(script

----

HTTP/1.1 200
No-Vary-Search: params=(&#39;utm_source&#39;)

----

HTTP/1.1 200
Origin-Agent-Cluster: ?1, ?1

----

HTTP/1.1 200
Origin-Agent-Cluster: ?true

----

HTTP/1.1 200
Priority: u=1,

----

HTTP/1.1 200
Priority: u=

----

HTTP/1.1 200
Priority: u:1

----

HTTP/1.1 200
Proxy-Status: ExampleCDN: timeout

----

HTTP/1.1 200
Reporting-Endpoints: csp=https://r.example/csp;

----

HTTP/1.1 200
Reporting-Endpoints: Default=&quot;https://r.example/&quot;

----

HTTP/1.1 200
Reporting-Endpoints: {&quot;group&quot;:&quot;csp&quot;}

----

HTTP/1.1 200
Require-Document-Policy: unsized-media ?0

----

HTTP/1.1 200
Secure-Session-Challenge: &quot;c1&quot;;id=&quot;session 1

----

HTTP/1.1 200
Secure-Session-Registration: ES256;path=/reg;

----

HTTP/1.1 200
Set-Login: logged-in, logged-in

----

HTTP/1.1 200
Set-Login: logged in

----

HTTP/1.1 200
Signature: keyId=&quot;k1&quot;,signature=&quot;d2hhdA==&quot;

----

HTTP/1.1 200
Signature: sig1=:a b:

----

HTTP/1.1 200
Signature-Input: sig1=(&quot;date&quot; created=1

----

HTTP/1.1 200
Speculation-Rules: /rules.json

----

HTTP/1.1 200
Speculation-Rules: {&quot;prefetch&quot;:[]}

----

HTTP/1.1 200
Supports-Loading-Mode: credentialed-prerender fenced-frame

----

HTTP/1.1 200
Upload-Complete: ?1, ?1

----

HTTP/1.1 200
Upload-Length: 100 bytes

----

HTTP/1.1 200
Upload-Limit: Max-Size=100

----

HTTP/1.1 200
Upload-Offset: 100 bytes

----

HTTP/1.1 200
Use-As-Dictionary: match=/app/*; id=&quot;a

----

HTTP/1.1 200
Use-As-Dictionary: Match=&quot;/a&quot;

----

HTTP/1.1 200
Want-Content-Digest: SHA-256=1

----

HTTP/1.1 200
Want-Repr-Digest: SHA-256=1

----

HTTP/1.1 200
Want-Unencoded-Digest: SHA-256=1
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Accept-CH: Sec-CH-UA-Platform, Sec-CH-DPR

----

HTTP/1.1 200
Accept-CH: Sec-CH-UA-Platform
Accept-CH: Sec-CH-DPR

----

HTTP/1.1 200
Accept-CH: 

----

HTTP/1.1 200
Accept-Query: application/sql, &quot;application/jsonpath&quot;

----

HTTP/1.1 200
Accept-Query: application/sql;charset=UTF-8

----

HTTP/1.1 200
Accept-Signature: sig1=(&quot;@method&quot; &quot;@authority&quot;);created;keyid=&quot;k1&quot;

----

HTTP/1.1 200
Activate-Storage-Access: load

----

HTTP/1.1 200
Activate-Storage-Access: retry; allowed-origin=&quot;https://a.example&quot;

----

HTTP/1.1 200
Activate-Storage-Access: retry; allowed-origin=*

----

HTTP/1.1 200
Cache-Group-Invalidation: &quot;scripts&quot;

----

HTTP/1.1 200
Cache-Groups: &quot;scripts&quot;, &quot;v2&quot;

----

HTTP/1.1 200
Cache-Groups: &quot;a&quot;;b=1

----

HTTP/1.1 200
Cache-Status: ExampleCache; fwd=uri-miss; stored; fwd-status=200

----

HTTP/1.1 200
Cache-Status: &quot;Cloudfront&quot;; hit; ttl=100, cdn; fwd=stale; detail=x

----

HTTP/1.1 200
CDN-Cache-Control: max-age=3600, stale-while-revalidate=60

----

HTTP/1.1 200
Cloudflare-CDN-Cache-Control: max-age=3600

----

HTTP/1.1 200
Content-Digest: sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:

----

HTTP/1.1 200
Critical-CH: Sec-CH-DPR

----

HTTP/1.1 200
Cross-Origin-Embedder-Policy: require-corp; report-to=&quot;coep&quot;

----

HTTP/1.1 200
Cross-Origin-Embedder-Policy: credentialless

----

HTTP/1.1 200
Cross-Origin-Embedder-Policy: unsafe-none

----

HTTP/1.1 200
Cross-Origin-Embedder-Policy-Report-Only: require-corp; report-to=&quot;coep&quot;

----

HTTP/1.1 200
Cross-Origin-Opener-Policy: same-origin; report-to=&quot;coop&quot;

----

HTTP/1.1 200
Cross-Origin-Opener-Policy: same-origin-allow-popups

----

HTTP/1.1 200
Cross-Origin-Opener-Policy: noopener-allow-popups

----

HTTP/1.1 200
Cross-Origin-Opener-Policy-Report-Only: same-origin; report-to=&quot;coop&quot;

----

HTTP/1.1 200
Deprecation: @1688169599

----

HTTP/1.1 200
Document-Isolation-Policy: isolate-and-require-corp

----

HTTP/1.1 200
Document-Isolation-Policy: isolate-and-credentialless; report-to=&quot;a&quot;

----

HTTP/1.1 200
Document-Isolation-Policy-Report-Only: isolate-and-require-corp

----

HTTP/1.1 200
Document-Isolation-Policy-Report-Only: isolate-and-credentialless; report-to=&quot;a&quot;

----

HTTP/1.1 200
Document-Policy: js-profiling

----

HTTP/1.1 200
Document-Policy: unsized-media=?0;report-to=&quot;dp&quot;

----

HTTP/1.1 200
Document-Policy: *;report-to=&quot;dp&quot;

----

HTTP/1.1 200
Document-Policy-Report-Only: js-profiling

----

HTTP/1.1 200
Document-Policy-Report-Only: unsized-media=?0;report-to=&quot;dp&quot;

----

HTTP/1.1 200
Document-Policy-Report-Only: *;report-to=&quot;dp&quot;

----

HTTP/1.1 200
Integrity-Policy: blocked-destinations=(script), endpoints=(integrity)

----

HTTP/1.1 200
Integrity-Policy: blocked-destinations=(script style), sources=(inline)

----

HTTP/1.1 200
Integrity-Policy-Report-Only: blocked-destinations=(script), endpoints=(integrity)

----

HTTP/1.1 200
Integrity-Policy-Report-Only: blocked-destinations=(script style), sources=(inline)

----

HTTP/1.1 200
No-Vary-Search: params=(&quot;utm_source&quot; &quot;utm_medium&quot;)

----

HTTP/1.1 200
No-Vary-Search: key-order, except=(&quot;id&quot;)

----

HTTP/1.1 200
No-Vary-Search: params, except=(&quot;id&quot;)

----

HTTP/1.1 200
No-Vary-Search: params=()

----

HTTP/1.1 200
Origin-Agent-Cluster: ?1

----

HTTP/1.1 200
Origin-Agent-Cluster: ?0

----

HTTP/1.1 200
Permissions-Policy: geolocation=(), camera=(self &quot;https://a.example&quot;)

----

HTTP/1.1 200
Permissions-Policy-Report-Only: camera=();report-to=&quot;pp&quot;

----

HTTP/1.1 200
Priority: u=1, i

----

HTTP/1.1 200
Priority: u=7

----

HTTP/1.1 200
Priority: i=?0

----

HTTP/1.1 200
Priority: u=3, x=1

----

HTTP/1.1 200
Proxy-Status: ExampleCDN; error=connection_timeout; received-status=504

----

HTTP/1.1 200
Proxy-Status: &quot;proxy 1&quot;; next-hop=&quot;a.example&quot;, b

----

HTTP/1.1 200
RateLimit: &quot;default&quot;;r=50;t=30

----

HTTP/1.1 200
RateLimit-Policy: &quot;burst&quot;;q=100;w=60, &quot;daily&quot;;q=1000;w=86400

----

HTTP/1.1 200
Reporting-Endpoints: default=&quot;https://r.example/all&quot;, csp=&quot;/csp&quot;

----

HTTP/1.1 200
Reporting-Endpoints: csp=&quot;https://r.example/&quot;;a=1

----

HTTP/1.1 200
Repr-Digest: sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:

----

HTTP/1.1 200
Require-Document-Policy: js-profiling

----

HTTP/1.1 200
Require-Document-Policy: unsized-media=?0;report-to=&quot;dp&quot;

----

HTTP/1.1 200
Require-Document-Policy: *;report-to=&quot;dp&quot;

----

HTTP/1.1 200
Secure-Session-Challenge: &quot;c1&quot;;id=&quot;session 1&quot;

----

HTTP/1.1 200
Secure-Session-Registration: (ES256);path=&quot;reg&quot;;challenge=&quot;cv&quot;

----

HTTP/1.1 200
Set-Login: logged-in

----

HTTP/1.1 200
Set-Login: logged-out

----

HTTP/1.1 200
Signature: sig1=:d2hhdCBhIHNpZ25hdHVyZQ==:

----

HTTP/1.1 200
Signature-Input: sig1=(&quot;@status&quot; &quot;content-digest&quot;);created=1618884473;keyid=&quot;k1&quot;

----

HTTP/1.1 200
Signature-Input: sig1=();created=1

----

HTTP/1.1 200
Speculation-Rules: &quot;/rules/prefetch.json&quot;

----

HTTP/1.1 200
Speculation-Rules: &quot;/a.json&quot;, &quot;/b.json&quot;

----

HTTP/1.1 200
Supports-Loading-Mode: credentialed-prerender

----

HTTP/1.1 200
Supports-Loading-Mode: fenced-frame, uncredentialed-prefetch

----

HTTP/1.1 200
Unencoded-Digest: sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:

----

HTTP/1.1 200
Upload-Complete: ?1

----

HTTP/1.1 200
Upload-Complete: ?0

----

HTTP/1.1 200
Upload-Length: 100000

----

HTTP/1.1 200
Upload-Length: 0

----

HTTP/1.1 200
Upload-Limit: max-size=1000000000, max-age=3600

----

HTTP/1.1 200
Upload-Offset: 100000

----

HTTP/1.1 200
Upload-Offset: 0

----

HTTP/1.1 200
Use-As-Dictionary: match=&quot;/app/*/main.js&quot;, match-dest=(&quot;script&quot;)

----

HTTP/1.1 200
Use-As-Dictionary: match=&quot;/a&quot;, id=&quot;1&quot;, type=raw

----

HTTP/1.1 200
Want-Content-Digest: sha-256=10, sha-512=3

----

HTTP/1.1 200
Want-Content-Digest: sha-256=0

----

HTTP/1.1 200
Want-Repr-Digest: sha-256=10, sha-512=3

----

HTTP/1.1 200
Want-Repr-Digest: sha-256=0

----

HTTP/1.1 200
Want-Unencoded-Digest: sha-256=10, sha-512=3

----

HTTP/1.1 200
Want-Unencoded-Digest: sha-256=0

----

HTTP/1.1 200
Cross-Origin-Opener-Policy: same-origin
Cross-Origin-Opener-Policy: same-origin
</code></pre><h2 id="sf-key-contradicted" tabindex="-1">sf-key-contradicted <a class="header-anchor" href="#sf-key-contradicted" aria-label="Permalink to &quot;sf-key-contradicted&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: Priority has two values for <code>u</code>. Clients ignore all but the last one.</p><p>Send <code>u</code> once. Source: <a href="https://www.rfc-editor.org/rfc/rfc9651#section-3.1.2" target="_blank" rel="noreferrer">RFC 9651, section 3.1.2, Parameters</a>; <a href="https://www.rfc-editor.org/rfc/rfc9651#section-3.2" target="_blank" rel="noreferrer">RFC 9651, section 3.2, Dictionaries</a>; <a href="https://www.rfc-editor.org/rfc/rfc9651#section-4.2.2" target="_blank" rel="noreferrer">RFC 9651, section 4.2.2, Parsing a Dictionary</a>.</p><p>Why warning: The rest of the header works.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Priority: u=1, u=3

----

HTTP/1.1 200
Proxy-Status: cdn; error=http_protocol_error; error=dns_error

----

HTTP/1.1 200
Permissions-Policy: camera=()
Permissions-Policy: camera=(self)
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Priority: u=1, i

----

HTTP/1.1 200
Priority: u=1, u=1

----

HTTP/1.1 200
Permissions-Policy: camera=(), camera=()

----

HTTP/1.1 200
Cache-Status: a; hit, b; fwd=miss

----

HTTP/1.1 200
Priority: u=1 u=3
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/structured-fields.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const structuredFields = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  structuredFields as default
};
