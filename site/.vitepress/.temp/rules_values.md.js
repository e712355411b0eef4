import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules: values","description":"Send a value such as Sec-CH-UA-Platform, Sec-CH-DPR. Source: RFC 8942, section 3.1, The Accept-CH Response Header Field.","frontmatter":{"title":"Rules: values","outline":2},"headers":[],"relativePath":"rules/values.md","filePath":"rules/values.md"}');
const _sfc_main = { name: "rules/values.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-values" tabindex="-1">Rules: values <a class="header-anchor" href="#rules-values" aria-label="Permalink to &quot;Rules: values&quot;">​</a></h1><h2 id="accept-ch-invalid" tabindex="-1">accept-ch-invalid <a class="header-anchor" href="#accept-ch-invalid" aria-label="Permalink to &quot;accept-ch-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <code>Accept-CH: &quot;DPR&quot;</code> has a member that is not a token, so browsers don&#39;t learn which hints you want.</p><p>Send a value such as <code>Sec-CH-UA-Platform, Sec-CH-DPR</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc8942#section-3.1" target="_blank" rel="noreferrer">RFC 8942, section 3.1, The Accept-CH Response Header Field</a>.</p><p>Why warning: Only a hint is lost; the response works without it.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Accept-CH: &quot;DPR&quot;

----

HTTP/1.1 200
Accept-CH: Sec-CH-UA-Platform, &quot;DPR&quot;

----

HTTP/1.1 200
Accept-CH: 1
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
Content-Type: application/json
Accept-CH: &quot;DPR&quot;
</code></pre><h2 id="accept-patch-invalid" tabindex="-1">accept-patch-invalid <a class="header-anchor" href="#accept-patch-invalid" aria-label="Permalink to &quot;accept-patch-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <code>Accept-Patch: json</code> has <code>json</code>, which is not a media type, so clients can&#39;t tell which patch formats you accept.</p><p>Send a value such as <code>application/merge-patch+json, application/json-patch+json</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc5789#section-3.1" target="_blank" rel="noreferrer">RFC 5789, section 3.1, The Accept-Patch Header</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.3.1" target="_blank" rel="noreferrer">RFC 9110, section 8.3.1, Media Type</a>.</p><p>Why warning: Clients have to guess the format, but requests still work.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Accept-Patch: json

----

HTTP/1.1 200
Accept-Patch: application/json application/merge-patch+json

----

HTTP/1.1 200
Accept-Patch: merge-patch+json
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Accept-Patch: application/merge-patch+json, application/json-patch+json

----

HTTP/1.1 200
Accept-Patch: text/example;charset=utf-8
</code></pre><h2 id="accept-post-invalid" tabindex="-1">accept-post-invalid <a class="header-anchor" href="#accept-post-invalid" aria-label="Permalink to &quot;accept-post-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <code>Accept-Post: json</code> has <code>json</code>, which is not a media type, so clients can&#39;t tell which formats you accept.</p><p>Send a value such as <code>application/json, image/*</code>. Source: <a href="https://www.w3.org/TR/ldp/#header-accept-post" target="_blank" rel="noreferrer">LDP, The Accept-Post Response Header</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1" target="_blank" rel="noreferrer">RFC 9110, section 12.5.1, Accept</a>.</p><p>Why warning: Clients have to guess the format, but requests still work.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Accept-Post: json

----

HTTP/1.1 200
Accept-Post: text/csv; application/json
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Accept-Post: application/json, image/*

----

HTTP/1.1 200
Accept-Post: */*
</code></pre><h2 id="accept-query-invalid" tabindex="-1">accept-query-invalid <a class="header-anchor" href="#accept-query-invalid" aria-label="Permalink to &quot;accept-query-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <code>Accept-Query: json</code> has a member that is not a media type, so clients can&#39;t tell which query formats you accept.</p><p>Send a value such as <code>application/sql, &quot;application/jsonpath&quot;</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc10008#section-3" target="_blank" rel="noreferrer">RFC 10008, section 3, The Accept-Query Header Field</a>.</p><p>Why warning: Clients have to guess the format, but requests still work.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Accept-Query: json

----

HTTP/1.1 200
Accept-Query: &quot;sql&quot;

----

HTTP/1.1 200
Accept-Query: 1
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Accept-Query: application/sql, &quot;application/jsonpath&quot;

----

HTTP/1.1 200
Accept-Query: application/sql;charset=UTF-8
</code></pre><h2 id="accept-ranges-invalid" tabindex="-1">accept-ranges-invalid <a class="header-anchor" href="#accept-ranges-invalid" aria-label="Permalink to &quot;accept-ranges-invalid&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>advice</strong>: <code>Accept-Ranges: true</code> has <code>true</code> where a name belongs, so clients don&#39;t know that they can ask for ranges.</p><p>Send a value such as <code>bytes</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-14.3" target="_blank" rel="noreferrer">RFC 9110, section 14.3, Accept-Ranges</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-14.1" target="_blank" rel="noreferrer">RFC 9110, section 14.1, Range Units</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Accept-Ranges: true

----

HTTP/1.1 200
Accept-Ranges: yes

----

HTTP/1.1 200
Accept-Ranges: bytes ranges
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Accept-Ranges: bytes

----

HTTP/1.1 200
Accept-Ranges: none

----

HTTP/1.1 200
Accept-Ranges: items
</code></pre><h2 id="accept-signature-invalid" tabindex="-1">accept-signature-invalid <a class="header-anchor" href="#accept-signature-invalid" aria-label="Permalink to &quot;accept-signature-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <code>Accept-Signature: sig1=&quot;@method&quot;</code> has sig1, which is not a list of strings in parentheses, so clients can&#39;t tell which signature you want.</p><p>Send a value such as <code>sig1=(&quot;@method&quot; &quot;@authority&quot;);created;keyid=&quot;k1&quot;</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9421#section-5.1" target="_blank" rel="noreferrer">RFC 9421, section 5.1, The Accept-Signature Field</a>.</p><p>Why warning: Nothing is signed that was not signed before.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Accept-Signature: sig1=&quot;@method&quot;

----

HTTP/1.1 200
Accept-Signature: sig1=(method)
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Accept-Signature: sig1=(&quot;@method&quot; &quot;@authority&quot;);created;keyid=&quot;k1&quot;
</code></pre><h2 id="cors-max-age-invalid" tabindex="-1">cors-max-age-invalid <a class="header-anchor" href="#cors-max-age-invalid" aria-label="Permalink to &quot;cors-max-age-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <code>Access-Control-Max-Age: 1h</code> is not a number of seconds, so browsers keep the preflight result for 5 seconds.</p><p>Send a value such as <code>600</code>. Source: <a href="https://fetch.spec.whatwg.org/#http-access-control-max-age" target="_blank" rel="noreferrer">Fetch, Access-Control-Max-Age</a>; <a href="https://fetch.spec.whatwg.org/#cors-preflight-fetch" target="_blank" rel="noreferrer">Fetch, CORS-preflight fetch</a>.</p><p>Why warning: CORS works, with a preflight before nearly every request.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Access-Control-Max-Age: 1h

----

HTTP/1.1 200
Access-Control-Max-Age: 10m

----

HTTP/1.1 200
Access-Control-Max-Age: 86400.5

----

HTTP/1.1 200
Access-Control-Max-Age: -1
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Access-Control-Max-Age: 600

----

HTTP/1.1 200
Access-Control-Max-Age: 0
</code></pre><h2 id="activate-storage-access-invalid" tabindex="-1">activate-storage-access-invalid <a class="header-anchor" href="#activate-storage-access-invalid" aria-label="Permalink to &quot;activate-storage-access-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>Activate-Storage-Access: retry</code> has no allowed-origin, so browsers don&#39;t grant the access.</p><p>Send <code>Activate-Storage-Access: retry</code>. Source: <a href="https://privacycg.github.io/storage-access-headers/#activate-storage-access-header" target="_blank" rel="noreferrer">Storage Access Headers, The Activate-Storage-Access HTTP Response Header</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Activate-Storage-Access: retry

----

HTTP/1.1 200
Activate-Storage-Access: &quot;load&quot;

----

HTTP/1.1 200
Activate-Storage-Access: reload

----

HTTP/1.1 200
Activate-Storage-Access: retry; allowed-origin=a.example
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Activate-Storage-Access: load

----

HTTP/1.1 200
Activate-Storage-Access: retry; allowed-origin=&quot;https://a.example&quot;

----

HTTP/1.1 200
Activate-Storage-Access: retry; allowed-origin=*
</code></pre><h2 id="cache-group-invalidation-invalid" tabindex="-1">cache-group-invalidation-invalid <a class="header-anchor" href="#cache-group-invalidation-invalid" aria-label="Permalink to &quot;cache-group-invalidation-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>Cache-Group-Invalidation: scripts</code> has a member that is not a string in double quotes, so caches invalidate nothing.</p><p>Send a value such as <code>&quot;scripts&quot;</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9875#section-3" target="_blank" rel="noreferrer">RFC 9875, section 3, The Cache-Group-Invalidation Response Header Field</a>; <a href="https://www.rfc-editor.org/rfc/rfc9651#section-3.3.3" target="_blank" rel="noreferrer">RFC 9651, section 3.3.3, Strings</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Cache-Group-Invalidation: scripts

----

HTTP/1.1 200
Cache-Group-Invalidation: 1
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Cache-Group-Invalidation: &quot;scripts&quot;
</code></pre><h2 id="cache-groups-invalid" tabindex="-1">cache-groups-invalid <a class="header-anchor" href="#cache-groups-invalid" aria-label="Permalink to &quot;cache-groups-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <code>Cache-Groups: scripts</code> has a member that is not a string in double quotes, so caches don&#39;t group the response.</p><p>Send a value such as <code>&quot;scripts&quot;, &quot;v2&quot;</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9875#section-2" target="_blank" rel="noreferrer">RFC 9875, section 2, The Cache-Groups Response Header Field</a>; <a href="https://www.rfc-editor.org/rfc/rfc9651#section-3.3.3" target="_blank" rel="noreferrer">RFC 9651, section 3.3.3, Strings</a>.</p><p>Why warning: A response that is in no group is only invalidated later.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Cache-Groups: scripts

----

HTTP/1.1 200
Cache-Groups: &quot;scripts&quot;, v2

----

HTTP/1.1 200
Cache-Groups: 1
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Cache-Groups: &quot;scripts&quot;, &quot;v2&quot;

----

HTTP/1.1 200
Cache-Groups: &quot;a&quot;;b=1
</code></pre><h2 id="cache-status-invalid" tabindex="-1">cache-status-invalid <a class="header-anchor" href="#cache-status-invalid" aria-label="Permalink to &quot;cache-status-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <code>Cache-Status: HIT</code> has <code>HIT</code> where a name belongs, so tools can&#39;t tell what the cache did.</p><p>Send a value such as <code>ExampleCache; fwd=uri-miss; stored; fwd-status=200</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9211#section-2" target="_blank" rel="noreferrer">RFC 9211, section 2, The Cache-Status HTTP Response Header Field</a>; <a href="https://www.rfc-editor.org/rfc/rfc9211#section-2.1" target="_blank" rel="noreferrer">RFC 9211, section 2.1, The hit Parameter</a>; <a href="https://www.rfc-editor.org/rfc/rfc9211#section-2.2" target="_blank" rel="noreferrer">RFC 9211, section 2.2, The fwd Parameter</a>.</p><p>Why warning: The header is for debugging; the response works without it.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Cache-Status: HIT

----

HTTP/1.1 200
Cache-Status: MISS

----

HTTP/1.1 200
Cache-Status: ExampleCache; fwd=&quot;miss&quot;

----

HTTP/1.1 200
Cache-Status: ExampleCache; fwd=expired

----

HTTP/1.1 200
Cache-Status: ExampleCache; hit=yes

----

HTTP/1.1 200
Cache-Status: ExampleCache; ttl=&quot;60&quot;

----

HTTP/1.1 200
Cache-Status: 1
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Cache-Status: ExampleCache; fwd=uri-miss; stored; fwd-status=200

----

HTTP/1.1 200
Cache-Status: &quot;Cloudfront&quot;; hit; ttl=100, cdn; fwd=stale; detail=x
</code></pre><h2 id="clear-site-data-invalid" tabindex="-1">clear-site-data-invalid <a class="header-anchor" href="#clear-site-data-invalid" aria-label="Permalink to &quot;clear-site-data-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>Clear-Site-Data: cache, cookies</code> has <code>cache</code> without double quotes, so browsers clear nothing.</p><p>Send a value such as <code>&quot;cache&quot;, &quot;cookies&quot;, &quot;storage&quot;</code>. Source: <a href="https://www.w3.org/TR/clear-site-data/#header" target="_blank" rel="noreferrer">Clear Site Data, The Clear-Site-Data HTTP Response Header Field</a>; <a href="https://www.w3.org/TR/clear-site-data/#parsing" target="_blank" rel="noreferrer">Clear Site Data, Parsing</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Clear-Site-Data: cache, cookies

----

HTTP/1.1 200
Clear-Site-Data: cookies

----

HTTP/1.1 200
Clear-Site-Data: &quot;cookies&quot;, storage

----

HTTP/1.1 200
Clear-Site-Data: &quot;executioncontexts&quot;

----

HTTP/1.1 200
Clear-Site-Data: &quot;cookie&quot;

----

HTTP/1.1 200
Clear-Site-Data: &quot;futureType&quot;

----

HTTP/1.1 200
Clear-Site-Data: &quot;&quot;

----

HTTP/1.1 200
Clear-Site-Data: *
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Clear-Site-Data: &quot;cache&quot;, &quot;cookies&quot;, &quot;storage&quot;

----

HTTP/1.1 200
Clear-Site-Data: &quot;*&quot;

----

HTTP/1.1 200
Clear-Site-Data: &quot;cache&quot;
Clear-Site-Data: &quot;cookies&quot;

----

HTTP/1.1 200
Clear-Site-Data: &quot;cookies&quot;, &quot;futureType&quot;
</code></pre><h2 id="content-language-invalid" tabindex="-1">content-language-invalid <a class="header-anchor" href="#content-language-invalid" aria-label="Permalink to &quot;content-language-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <code>Content-Language: en_US</code> has <code>en_US</code>, which is not a language tag such as en-US, so clients can&#39;t tell the language.</p><p>Send a value such as <code>en-US</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.5" target="_blank" rel="noreferrer">RFC 9110, section 8.5, Content-Language</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.5.1" target="_blank" rel="noreferrer">RFC 9110, section 8.5.1, Language Tags</a>; <a href="https://www.rfc-editor.org/rfc/rfc5646#section-2.1" target="_blank" rel="noreferrer">RFC 5646, section 2.1, Syntax</a>.</p><p>Why warning: The content stays readable.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Language: en_US

----

HTTP/1.1 200
Content-Language: de;q=0.8

----

HTTP/1.1 200
Content-Language: *

----

HTTP/1.1 200
Content-Language: en US

----

HTTP/1.1 200
Content-Language: utf-8

----

HTTP/1.1 200
Content-Language: en-

----

HTTP/1.1 200
Content-Language: german-language-x
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Content-Language: en-US

----

HTTP/1.1 200
Content-Language: mi, en

----

HTTP/1.1 200
Content-Language: zh-Hant-TW

----

HTTP/1.1 200
Content-Language: x-klingon

----

HTTP/1.1 200
Content-Language: sr-Latn

----

HTTP/1.1 200
Content-Language: de-CH-1996

----

HTTP/1.1 200
Content-Language: i-klingon
</code></pre><h2 id="critical-ch-invalid" tabindex="-1">critical-ch-invalid <a class="header-anchor" href="#critical-ch-invalid" aria-label="Permalink to &quot;critical-ch-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <code>Critical-CH: &quot;Sec-CH-DPR&quot;</code> has a member that is not a token, so browsers don&#39;t repeat the request with the hints.</p><p>Send a value such as <code>Sec-CH-DPR</code>. Source: <a href="https://wicg.github.io/client-hints-infrastructure/#critical-ch-algo" target="_blank" rel="noreferrer">Client Hints Infrastructure, Critical-CH</a>.</p><p>Why warning: Only a hint is lost; the response works without it.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Critical-CH: &quot;Sec-CH-DPR&quot;
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Critical-CH: Sec-CH-DPR

----

HTTP/1.1 200
Content-Type: application/json
Critical-CH: &quot;Sec-CH-DPR&quot;
</code></pre><h2 id="coep-invalid" tabindex="-1">coep-invalid <a class="header-anchor" href="#coep-invalid" aria-label="Permalink to &quot;coep-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>Cross-Origin-Embedder-Policy: &quot;require-corp&quot;</code> is not <code>unsafe-none</code>, <code>require-corp</code> or <code>credentialless</code>, so browsers ignore it and the page can load resources that don&#39;t opt in.</p><p>Send <code>Cross-Origin-Embedder-Policy: require-corp</code>. Source: <a href="https://html.spec.whatwg.org/multipage/#the-coep-headers" target="_blank" rel="noreferrer">HTML, The headers</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Cross-Origin-Embedder-Policy: &quot;require-corp&quot;

----

HTTP/1.1 200
Cross-Origin-Embedder-Policy: Require-Corp

----

HTTP/1.1 200
Cross-Origin-Embedder-Policy: same-origin

----

HTTP/1.1 200
Cross-Origin-Embedder-Policy: require-coop

----

HTTP/1.1 200
Cross-Origin-Embedder-Policy: 1

----

HTTP/1.1 200
Cross-Origin-Embedder-Policy-Report-Only: &quot;require-corp&quot;; report-to=&quot;coep&quot;
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Cross-Origin-Embedder-Policy: require-corp; report-to=&quot;coep&quot;

----

HTTP/1.1 200
Cross-Origin-Embedder-Policy: credentialless

----

HTTP/1.1 200
Cross-Origin-Embedder-Policy: unsafe-none

----

HTTP/1.1 200
Content-Type: application/json
Cross-Origin-Embedder-Policy: &quot;require-corp&quot;

----

HTTP/1.1 200
Cross-Origin-Embedder-Policy-Report-Only: require-corp; report-to=&quot;coep&quot;

----

HTTP/1.1 200
Content-Type: application/json
Cross-Origin-Embedder-Policy-Report-Only: &quot;require-corp&quot;; report-to=&quot;coep&quot;
</code></pre><h2 id="coop-invalid" tabindex="-1">coop-invalid <a class="header-anchor" href="#coop-invalid" aria-label="Permalink to &quot;coop-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>Cross-Origin-Opener-Policy: &quot;same-origin&quot;</code> is not <code>unsafe-none</code>, <code>same-origin-allow-popups</code>, <code>same-origin</code> or <code>noopener-allow-popups</code>, so browsers ignore it and the page isn&#39;t isolated from its opener.</p><p>Send <code>Cross-Origin-Opener-Policy: same-origin</code>. Source: <a href="https://html.spec.whatwg.org/multipage/#the-coop-headers" target="_blank" rel="noreferrer">HTML, The headers of cross-origin opener policies</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Cross-Origin-Opener-Policy: &quot;same-origin&quot;

----

HTTP/1.1 200
Cross-Origin-Opener-Policy: sameorigin

----

HTTP/1.1 200
Cross-Origin-Opener-Policy: Same-Origin

----

HTTP/1.1 200
Cross-Origin-Opener-Policy: require-corp

----

HTTP/1.1 200
Cross-Origin-Opener-Policy: same-origin-plus-COEP

----

HTTP/1.1 200
Cross-Origin-Opener-Policy-Report-Only: &quot;same-origin&quot;; report-to=&quot;coop&quot;
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Cross-Origin-Opener-Policy: same-origin; report-to=&quot;coop&quot;

----

HTTP/1.1 200
Cross-Origin-Opener-Policy: same-origin-allow-popups

----

HTTP/1.1 200
Cross-Origin-Opener-Policy: noopener-allow-popups

----

HTTP/1.1 200
Content-Type: application/json
Cross-Origin-Opener-Policy: &quot;same-origin&quot;

----

HTTP/1.1 200
Cross-Origin-Opener-Policy-Report-Only: same-origin; report-to=&quot;coop&quot;

----

HTTP/1.1 200
Content-Type: application/json
Cross-Origin-Opener-Policy-Report-Only: &quot;same-origin&quot;; report-to=&quot;coop&quot;
</code></pre><h2 id="corp-invalid" tabindex="-1">corp-invalid <a class="header-anchor" href="#corp-invalid" aria-label="Permalink to &quot;corp-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>Cross-Origin-Resource-Policy: Same-Origin</code> is not <code>same-origin</code>, <code>same-site</code> or <code>cross-origin</code>, so browsers ignore it: pages can embed the resource, except that pages with COEP can&#39;t.</p><p>Send <code>Cross-Origin-Resource-Policy: same-origin</code>. Source: <a href="https://fetch.spec.whatwg.org/#cross-origin-resource-policy-header" target="_blank" rel="noreferrer">Fetch, Cross-Origin-Resource-Policy header</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Cross-Origin-Resource-Policy: Same-Origin

----

HTTP/1.1 200
Cross-Origin-Resource-Policy: same-site, same-origin

----

HTTP/1.1 200
Cross-Origin-Resource-Policy: &quot;cross-origin&quot;

----

HTTP/1.1 200
Cross-Origin-Resource-Policy: crossorigin

----

HTTP/1.1 200
Cross-Origin-Resource-Policy: *
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Cross-Origin-Resource-Policy: same-origin

----

HTTP/1.1 200
Cross-Origin-Resource-Policy: same-site

----

HTTP/1.1 200
Cross-Origin-Resource-Policy: cross-origin
</code></pre><h2 id="document-isolation-policy-invalid" tabindex="-1">document-isolation-policy-invalid <a class="header-anchor" href="#document-isolation-policy-invalid" aria-label="Permalink to &quot;document-isolation-policy-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>Document-Isolation-Policy: &quot;isolate-and-require-corp&quot;</code> is not <code>none</code>, <code>isolate-and-require-corp</code> or <code>isolate-and-credentialless</code>, so browsers ignore it and don&#39;t isolate the document.</p><p>Send <code>Document-Isolation-Policy: isolate-and-require-corp</code>. Source: <a href="https://wicg.github.io/document-isolation-policy/#dip-headers" target="_blank" rel="noreferrer">Document Isolation Policy, The headers</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Document-Isolation-Policy: &quot;isolate-and-require-corp&quot;

----

HTTP/1.1 200
Document-Isolation-Policy: require-corp

----

HTTP/1.1 200
Document-Isolation-Policy-Report-Only: &quot;isolate-and-require-corp&quot;

----

HTTP/1.1 200
Document-Isolation-Policy-Report-Only: require-corp
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Document-Isolation-Policy: isolate-and-require-corp

----

HTTP/1.1 200
Document-Isolation-Policy: isolate-and-credentialless; report-to=&quot;a&quot;

----

HTTP/1.1 200
Content-Type: application/json
Document-Isolation-Policy: &quot;isolate-and-require-corp&quot;

----

HTTP/1.1 200
Document-Isolation-Policy-Report-Only: isolate-and-require-corp

----

HTTP/1.1 200
Document-Isolation-Policy-Report-Only: isolate-and-credentialless; report-to=&quot;a&quot;

----

HTTP/1.1 200
Content-Type: application/json
Document-Isolation-Policy-Report-Only: &quot;isolate-and-require-corp&quot;
</code></pre><h2 id="document-policy-invalid" tabindex="-1">document-policy-invalid <a class="header-anchor" href="#document-policy-invalid" aria-label="Permalink to &quot;document-policy-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <code>Document-Policy: js-profiling=(self)</code> has js-profiling, which is not a boolean, an integer, a number or a token, so browsers that support the feature ignore the whole policy.</p><p>Send a value such as <code>js-profiling</code>. Source: <a href="https://wicg.github.io/document-policy/#document-policy-http-header" target="_blank" rel="noreferrer">Document Policy, Document-Policy</a>; <a href="https://wicg.github.io/document-policy/#algo-parse-document-policy" target="_blank" rel="noreferrer">Document Policy, Parse document policy</a>.</p><p>Why warning: Few browsers support the header, and pages work without it.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Document-Policy: js-profiling=(self)

----

HTTP/1.1 200
Document-Policy: js-profiling=&quot;true&quot;

----

HTTP/1.1 200
Document-Policy-Report-Only: js-profiling=(self)

----

HTTP/1.1 200
Document-Policy-Report-Only: js-profiling=&quot;true&quot;

----

HTTP/1.1 200
Require-Document-Policy: js-profiling=(self)

----

HTTP/1.1 200
Require-Document-Policy: js-profiling=&quot;true&quot;
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Document-Policy: js-profiling

----

HTTP/1.1 200
Document-Policy: unsized-media=?0;report-to=&quot;dp&quot;

----

HTTP/1.1 200
Document-Policy: *;report-to=&quot;dp&quot;

----

HTTP/1.1 200
Content-Type: application/json
Document-Policy: js-profiling=(self)

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
Content-Type: application/json
Document-Policy-Report-Only: js-profiling=(self)

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
Content-Type: application/json
Require-Document-Policy: js-profiling=(self)
</code></pre><h2 id="no-vary-search-invalid" tabindex="-1">no-vary-search-invalid <a class="header-anchor" href="#no-vary-search-invalid" aria-label="Permalink to &quot;no-vary-search-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <code>No-Vary-Search: params=(utm_source)</code> has params, which is not a boolean or a list of strings in parentheses, so caches and browsers treat every query as another URL.</p><p>Send a value such as <code>params=(&quot;utm_source&quot; &quot;utm_medium&quot;)</code>. Source: <a href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-no-vary-search#section-5.1" target="_blank" rel="noreferrer">draft-ietf-httpbis-no-vary-search, section 5.1, Parse a URL variation config</a>.</p><p>Why warning: Only a hint is lost; the response works without it.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
No-Vary-Search: params=(utm_source)

----

HTTP/1.1 200
No-Vary-Search: params=&quot;utm_source&quot;

----

HTTP/1.1 200
No-Vary-Search: except=&quot;id&quot;

----

HTTP/1.1 200
No-Vary-Search: key-order=&quot;yes&quot;
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
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
</code></pre><h2 id="origin-agent-cluster-invalid" tabindex="-1">origin-agent-cluster-invalid <a class="header-anchor" href="#origin-agent-cluster-invalid" aria-label="Permalink to &quot;origin-agent-cluster-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <code>Origin-Agent-Cluster: true</code> is not a boolean, so browsers ignore it.</p><p>Send a value such as <code>?1</code>. Source: <a href="https://html.spec.whatwg.org/multipage/#origin-agent-cluster" target="_blank" rel="noreferrer">HTML, Origin-keyed agent clusters</a>.</p><p>Why warning: The header changes how the browser groups pages, which few pages depend on.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Origin-Agent-Cluster: true

----

HTTP/1.1 200
Origin-Agent-Cluster: 1

----

HTTP/1.1 200
Origin-Agent-Cluster: &quot;?1&quot;
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Origin-Agent-Cluster: ?1

----

HTTP/1.1 200
Origin-Agent-Cluster: ?0

----

HTTP/1.1 200
Content-Type: application/json
Origin-Agent-Cluster: true
</code></pre><h2 id="priority-invalid" tabindex="-1">priority-invalid <a class="header-anchor" href="#priority-invalid" aria-label="Permalink to &quot;priority-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <code>Priority: u=8</code> has u, which is not an integer from 0 to 7, so clients ignore that parameter.</p><p>Send a value such as <code>u=1, i</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9218#section-4" target="_blank" rel="noreferrer">RFC 9218, section 4, Priority Parameters</a>; <a href="https://www.rfc-editor.org/rfc/rfc9218#section-5" target="_blank" rel="noreferrer">RFC 9218, section 5, The Priority HTTP Header Field</a>.</p><p>Why warning: Only a hint is lost; the response works without it.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Priority: u=8

----

HTTP/1.1 200
Priority: high

----

HTTP/1.1 200
Priority: u=&quot;1&quot;

----

HTTP/1.1 200
Priority: i=1

----

HTTP/1.1 200
Priority: u=-1
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
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
</code></pre><h2 id="proxy-status-invalid" tabindex="-1">proxy-status-invalid <a class="header-anchor" href="#proxy-status-invalid" aria-label="Permalink to &quot;proxy-status-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <code>Proxy-Status: ExampleCDN; error=&quot;connection_timeout&quot;</code> has the parameter error, which is not a token, so tools can&#39;t tell what went wrong.</p><p>Send a value such as <code>ExampleCDN; error=connection_timeout; received-status=504</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9209#section-2" target="_blank" rel="noreferrer">RFC 9209, section 2, The Proxy-Status HTTP Field</a>; <a href="https://www.rfc-editor.org/rfc/rfc9209#section-2.1" target="_blank" rel="noreferrer">RFC 9209, section 2.1, Proxy-Status Parameters</a>; <a href="https://www.rfc-editor.org/rfc/rfc9209#section-2.1.1" target="_blank" rel="noreferrer">RFC 9209, section 2.1.1, error</a>.</p><p>Why warning: The header is for debugging; the response works without it.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Proxy-Status: ExampleCDN; error=&quot;connection_timeout&quot;

----

HTTP/1.1 200
Proxy-Status: ExampleCDN; received-status=&quot;504&quot;

----

HTTP/1.1 200
Proxy-Status: 504
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Proxy-Status: ExampleCDN; error=connection_timeout; received-status=504

----

HTTP/1.1 200
Proxy-Status: &quot;proxy 1&quot;; next-hop=&quot;a.example&quot;, b
</code></pre><h2 id="referrer-policy-invalid" tabindex="-1">referrer-policy-invalid <a class="header-anchor" href="#referrer-policy-invalid" aria-label="Permalink to &quot;referrer-policy-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <code>Referrer-Policy: always</code> names no known policy, so browsers ignore it and apply their default policy.</p><p>Send <code>Referrer-Policy: no-referrer, strict-origin-when-cross-origin</code>. Source: <a href="https://www.w3.org/TR/referrer-policy/#parse-referrer-policy-from-header" target="_blank" rel="noreferrer">Referrer Policy, Parse a referrer policy from a Referrer-Policy header</a>; <a href="https://www.w3.org/TR/referrer-policy/#referrer-policy-header" target="_blank" rel="noreferrer">Referrer Policy, Delivery via Referrer-Policy header</a>.</p><p>Why warning: Browsers default to strict-origin-when-cross-origin, which sends no path to other sites.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Referrer-Policy: always

----

HTTP/1.1 200
Referrer-Policy: &quot;no-referrer&quot;

----

HTTP/1.1 200
Referrer-Policy: none

----

HTTP/1.1 200
Referrer-Policy: strict-origin-when-crossorigin

----

HTTP/1.1 200
Referrer-Policy: no-referrer; same-origin

----

HTTP/1.1 200
Referrer-Policy: never
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Referrer-Policy: no-referrer, strict-origin-when-cross-origin

----

HTTP/1.1 200
Referrer-Policy: origin
Referrer-Policy: future-policy

----

HTTP/1.1 200
Referrer-Policy: no-referrer

----

HTTP/1.1 200
Referrer-Policy: 

----

HTTP/1.1 200
Content-Type: application/json
Referrer-Policy: always
</code></pre><h2 id="refresh-invalid" tabindex="-1">refresh-invalid <a class="header-anchor" href="#refresh-invalid" aria-label="Permalink to &quot;refresh-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>Refresh: url=/a</code> does not begin with a number of seconds, so browsers ignore it.</p><p>Send a value such as <code>5; url=https://a.example/</code>. Source: <a href="https://html.spec.whatwg.org/multipage/#the-refresh-header" target="_blank" rel="noreferrer">HTML, The Refresh header</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Refresh: url=/a

----

HTTP/1.1 200
Refresh: -1; url=/a

----

HTTP/1.1 200
Refresh: /login

----

HTTP/1.1 200
Refresh: 5s; url=/a
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Refresh: 5; url=https://a.example/

----

HTTP/1.1 200
Refresh: 0;/a

----

HTTP/1.1 200
Refresh: 5

----

HTTP/1.1 200
Refresh: 3.5, url=/b

----

HTTP/1.1 200
Refresh:  0; URL=&#39;/&#39;

----

HTTP/1.1 200
Content-Type: application/json
Refresh: url=/a
</code></pre><h2 id="reporting-endpoints-invalid" tabindex="-1">reporting-endpoints-invalid <a class="header-anchor" href="#reporting-endpoints-invalid" aria-label="Permalink to &quot;reporting-endpoints-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <code>Reporting-Endpoints: csp=abc</code> has csp, which is not a string in double quotes, so browsers ignore that endpoint.</p><p>Send a value such as <code>default=&quot;https://r.example/all&quot;, csp=&quot;/csp&quot;</code>. Source: <a href="https://w3c.github.io/reporting/#header" target="_blank" rel="noreferrer">Reporting, The Reporting-Endpoints HTTP Response Header Field</a>; <a href="https://w3c.github.io/reporting/#process-header" target="_blank" rel="noreferrer">Reporting, Process reporting endpoints for response</a>.</p><p>Why warning: Only reports are lost; the response works without them.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Reporting-Endpoints: csp=abc

----

HTTP/1.1 200
Reporting-Endpoints: csp=(&quot;https://r.example/&quot;)

----

HTTP/1.1 200
Reporting-Endpoints: csp, default=&quot;/all&quot;
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Reporting-Endpoints: default=&quot;https://r.example/all&quot;, csp=&quot;/csp&quot;

----

HTTP/1.1 200
Reporting-Endpoints: csp=&quot;https://r.example/&quot;;a=1

----

HTTP/1.1 200
Content-Type: application/json
Reporting-Endpoints: csp=abc
</code></pre><h2 id="server-timing-invalid" tabindex="-1">server-timing-invalid <a class="header-anchor" href="#server-timing-invalid" aria-label="Permalink to &quot;server-timing-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <code>Server-Timing: total=123</code> has <code>total=123</code>, a name without a duration, so browsers don&#39;t show the metric as you meant it.</p><p>Send a value such as <code>db;dur=53, cache;desc=&quot;Cache read&quot;;dur=23.2</code>. Source: <a href="https://www.w3.org/TR/server-timing/#the-server-timing-header-field" target="_blank" rel="noreferrer">Server Timing, The Server-Timing Header Field</a>.</p><p>Why warning: The header is for measuring; the response works without it.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Server-Timing: total=123

----

HTTP/1.1 200
Server-Timing: db;dur=53ms

----

HTTP/1.1 200
Server-Timing: db;dur=

----

HTTP/1.1 200
Server-Timing: my metric;dur=1

----

HTTP/1.1 200
Server-Timing: ;dur=1

----

HTTP/1.1 200
Server-Timing: db;dur=&quot;fast&quot;
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Server-Timing: db;dur=53, cache;desc=&quot;Cache read&quot;;dur=23.2

----

HTTP/1.1 200
Server-Timing: total;dur=123.4

----

HTTP/1.1 200
Server-Timing: missedCache

----

HTTP/1.1 200
Server-Timing: a;desc=read, b;dur=-1

----

HTTP/1.1 200
Server-Timing: a;dur=1e3

----

HTTP/1.1 200
Server-Timing: db; dur = 2 ;x=1
</code></pre><h2 id="set-login-invalid" tabindex="-1">set-login-invalid <a class="header-anchor" href="#set-login-invalid" aria-label="Permalink to &quot;set-login-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>Set-Login: &quot;logged-in&quot;</code> is not <code>logged-in</code> or <code>logged-out</code>, so browsers ignore it.</p><p>Send <code>Set-Login: logged-in</code>. Source: <a href="https://w3c-fedid.github.io/login-status/#login-status-http" target="_blank" rel="noreferrer">Login Status API, HTTP header API</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Set-Login: &quot;logged-in&quot;

----

HTTP/1.1 200
Set-Login: yes

----

HTTP/1.1 200
Set-Login: ?1

----

HTTP/1.1 200
Set-Login: loggedin
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Set-Login: logged-in

----

HTTP/1.1 200
Set-Login: logged-out
</code></pre><h2 id="signature-invalid" tabindex="-1">signature-invalid <a class="header-anchor" href="#signature-invalid" aria-label="Permalink to &quot;signature-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>Signature: sig1=&quot;d2hhdA==&quot;</code> has sig1, which is not a byte sequence between colons, so verifiers reject the signature.</p><p>Send a value such as <code>sig1=:d2hhdCBhIHNpZ25hdHVyZQ==:</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9421#section-4.2" target="_blank" rel="noreferrer">RFC 9421, section 4.2, The Signature HTTP Field</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Signature: sig1=&quot;d2hhdA==&quot;

----

HTTP/1.1 200
Signature: sig1=d2hhdA

----

HTTP/1.1 200
Signature: keyid=&quot;k1&quot;,algorithm=&quot;hs2019&quot;,signature=&quot;d2hhdA==&quot;
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Signature: sig1=:d2hhdCBhIHNpZ25hdHVyZQ==:
</code></pre><h2 id="signature-input-invalid" tabindex="-1">signature-input-invalid <a class="header-anchor" href="#signature-input-invalid" aria-label="Permalink to &quot;signature-input-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>Signature-Input: sig1=(&quot;date&quot;);created=&quot;1618884473&quot;</code> has the parameter created, which is not an integer, so verifiers reject the signature.</p><p>Send a value such as <code>sig1=(&quot;@status&quot; &quot;content-digest&quot;);created=1618884473;keyid=&quot;k1&quot;</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9421#section-4.1" target="_blank" rel="noreferrer">RFC 9421, section 4.1, The Signature-Input HTTP Field</a>; <a href="https://www.rfc-editor.org/rfc/rfc9421#section-2.3" target="_blank" rel="noreferrer">RFC 9421, section 2.3, Signature Parameters</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Signature-Input: sig1=(&quot;date&quot;);created=&quot;1618884473&quot;

----

HTTP/1.1 200
Signature-Input: sig1=(date)

----

HTTP/1.1 200
Signature-Input: sig1=&quot;date&quot;

----

HTTP/1.1 200
Signature-Input: sig1=(&quot;date&quot;);keyid=k1
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Signature-Input: sig1=(&quot;@status&quot; &quot;content-digest&quot;);created=1618884473;keyid=&quot;k1&quot;

----

HTTP/1.1 200
Signature-Input: sig1=();created=1
</code></pre><h2 id="speculation-rules-invalid" tabindex="-1">speculation-rules-invalid <a class="header-anchor" href="#speculation-rules-invalid" aria-label="Permalink to &quot;speculation-rules-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <code>Speculation-Rules: rules.json</code> has a member that is not a string in double quotes, so browsers don&#39;t fetch those rules.</p><p>Send a value such as <code>&quot;/rules/prefetch.json&quot;</code>. Source: <a href="https://html.spec.whatwg.org/multipage/#the-speculation-rules-header" target="_blank" rel="noreferrer">HTML, The Speculation-Rules header</a>.</p><p>Why warning: Only a hint is lost; the response works without it.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Speculation-Rules: rules.json

----

HTTP/1.1 200
Speculation-Rules: (&quot;/a.json&quot;)
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Speculation-Rules: &quot;/rules/prefetch.json&quot;

----

HTTP/1.1 200
Speculation-Rules: &quot;/a.json&quot;, &quot;/b.json&quot;

----

HTTP/1.1 200
Content-Type: application/json
Speculation-Rules: rules.json
</code></pre><h2 id="supports-loading-mode-invalid" tabindex="-1">supports-loading-mode-invalid <a class="header-anchor" href="#supports-loading-mode-invalid" aria-label="Permalink to &quot;supports-loading-mode-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <code>Supports-Loading-Mode: &quot;credentialed-prerender&quot;</code> has a member that is not a token, so browsers ignore that member.</p><p>Send a value such as <code>credentialed-prerender</code>. Source: <a href="https://wicg.github.io/nav-speculation/prerendering.html#supports-loading-mode" target="_blank" rel="noreferrer">Prerendering Revamped, The Supports-Loading-Mode HTTP response header</a>.</p><p>Why warning: Only a hint is lost; the response works without it.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Supports-Loading-Mode: &quot;credentialed-prerender&quot;
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Supports-Loading-Mode: credentialed-prerender

----

HTTP/1.1 200
Supports-Loading-Mode: fenced-frame, uncredentialed-prefetch

----

HTTP/1.1 200
Content-Type: application/json
Supports-Loading-Mode: &quot;credentialed-prerender&quot;
</code></pre><h2 id="timing-allow-origin-invalid" tabindex="-1">timing-allow-origin-invalid <a class="header-anchor" href="#timing-allow-origin-invalid" aria-label="Permalink to &quot;timing-allow-origin-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <code>Timing-Allow-Origin: a.example</code> has <code>a.example</code>, which is not an origin such as <a href="https://example.com" target="_blank" rel="noreferrer">https://example.com</a>, so browsers hide the timing from that origin.</p><p>Send a value such as <code>https://a.example, https://b.example:8443</code>. Source: <a href="https://www.w3.org/TR/resource-timing/#sec-timing-allow-origin" target="_blank" rel="noreferrer">Resource Timing, Timing-Allow-Origin Response Header</a>; <a href="https://fetch.spec.whatwg.org/#concept-tao-check" target="_blank" rel="noreferrer">Fetch, TAO check</a>.</p><p>Why warning: Only measurements are lost; the response works without them.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Timing-Allow-Origin: a.example

----

HTTP/1.1 200
Timing-Allow-Origin: https://a.example/

----

HTTP/1.1 200
Timing-Allow-Origin: https://a.example https://b.example

----

HTTP/1.1 200
Timing-Allow-Origin: https://*.a.example

----

HTTP/1.1 200
Timing-Allow-Origin: https://A.example

----

HTTP/1.1 200
Timing-Allow-Origin: https://a.example:443
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Timing-Allow-Origin: https://a.example, https://b.example:8443

----

HTTP/1.1 200
Timing-Allow-Origin: *

----

HTTP/1.1 200
Timing-Allow-Origin: null

----

HTTP/1.1 200
Timing-Allow-Origin: https://a.example, *
</code></pre><h2 id="upload-field-invalid" tabindex="-1">upload-field-invalid <a class="header-anchor" href="#upload-field-invalid" aria-label="Permalink to &quot;upload-field-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>Upload-Complete: true</code> is not a boolean, so clients ignore it and can&#39;t resume the upload.</p><p>Send a value such as <code>?1</code>. Source: <a href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-resumable-upload-12#section-4.1.2" target="_blank" rel="noreferrer">draft-ietf-httpbis-resumable-upload-12, section 4.1.2, Completeness</a>; <a href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-resumable-upload-12#section-4.1.1" target="_blank" rel="noreferrer">draft-ietf-httpbis-resumable-upload-12, section 4.1.1, Offset</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Upload-Complete: true

----

HTTP/1.1 200
Upload-Complete: 1

----

HTTP/1.1 200
Upload-Length: &quot;100&quot;

----

HTTP/1.1 200
Upload-Length: -1

----

HTTP/1.1 200
Upload-Length: 1.5

----

HTTP/1.1 200
Upload-Limit: max-size=&quot;100&quot;

----

HTTP/1.1 200
Upload-Limit: max-age

----

HTTP/1.1 200
Upload-Offset: &quot;100&quot;

----

HTTP/1.1 200
Upload-Offset: -1

----

HTTP/1.1 200
Upload-Offset: 1.5
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
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
</code></pre><h2 id="use-as-dictionary-invalid" tabindex="-1">use-as-dictionary-invalid <a class="header-anchor" href="#use-as-dictionary-invalid" aria-label="Permalink to &quot;use-as-dictionary-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>Use-As-Dictionary: id=&quot;a&quot;</code> has no match, so browsers don&#39;t use the response as a dictionary.</p><p>Send a value such as <code>match=&quot;/app/*/main.js&quot;, match-dest=(&quot;script&quot;)</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9842#section-2.1" target="_blank" rel="noreferrer">RFC 9842, section 2.1, Use-As-Dictionary</a>; <a href="https://www.rfc-editor.org/rfc/rfc9842#section-2.1.1" target="_blank" rel="noreferrer">RFC 9842, section 2.1.1, &quot;match&quot;</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Use-As-Dictionary: id=&quot;a&quot;

----

HTTP/1.1 200
Use-As-Dictionary: match=&quot;/a&quot;, match-dest=&quot;script&quot;

----

HTTP/1.1 200
Use-As-Dictionary: match=&quot;/a&quot;, type=&quot;raw&quot;

----

HTTP/1.1 200
Use-As-Dictionary: match=&quot;/a&quot;, type=zstd

----

HTTP/1.1 200
Use-As-Dictionary: match=a
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Use-As-Dictionary: match=&quot;/app/*/main.js&quot;, match-dest=(&quot;script&quot;)

----

HTTP/1.1 200
Use-As-Dictionary: match=&quot;/a&quot;, id=&quot;1&quot;, type=raw
</code></pre><h2 id="want-digest-invalid" tabindex="-1">want-digest-invalid <a class="header-anchor" href="#want-digest-invalid" aria-label="Permalink to &quot;want-digest-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <code>Want-Content-Digest: sha-256</code> has sha-256, which is not an integer from 0 to 10, so clients can&#39;t tell which digest you prefer.</p><p>Send a value such as <code>sha-256=10, sha-512=3</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9530#section-4" target="_blank" rel="noreferrer">RFC 9530, section 4, Integrity Preference Fields</a>; <a href="https://www.rfc-editor.org/rfc/rfc9651#section-3.3.1" target="_blank" rel="noreferrer">RFC 9651, section 3.3.1, Integers</a>.</p><p>Why warning: Only a hint is lost; the response works without it.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Want-Content-Digest: sha-256

----

HTTP/1.1 200
Want-Content-Digest: sha-256=20

----

HTTP/1.1 200
Want-Content-Digest: sha-256=1.5

----

HTTP/1.1 200
Want-Content-Digest: sha-256=&quot;10&quot;

----

HTTP/1.1 200
Want-Repr-Digest: sha-256

----

HTTP/1.1 200
Want-Repr-Digest: sha-256=20

----

HTTP/1.1 200
Want-Repr-Digest: sha-256=1.5

----

HTTP/1.1 200
Want-Repr-Digest: sha-256=&quot;10&quot;

----

HTTP/1.1 200
Want-Unencoded-Digest: sha-256

----

HTTP/1.1 200
Want-Unencoded-Digest: sha-256=20

----

HTTP/1.1 200
Want-Unencoded-Digest: sha-256=1.5

----

HTTP/1.1 200
Want-Unencoded-Digest: sha-256=&quot;10&quot;
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
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
</code></pre><h2 id="x-content-type-options-invalid" tabindex="-1">x-content-type-options-invalid <a class="header-anchor" href="#x-content-type-options-invalid" aria-label="Permalink to &quot;x-content-type-options-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>X-Content-Type-Options: no-sniff</code> is not <code>nosniff</code>, so browsers ignore it and may treat the content as another type.</p><p>Send <code>X-Content-Type-Options: nosniff</code>. Source: <a href="https://fetch.spec.whatwg.org/#x-content-type-options-header" target="_blank" rel="noreferrer">Fetch, X-Content-Type-Options header</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
X-Content-Type-Options: no-sniff

----

HTTP/1.1 200
X-Content-Type-Options: &quot;nosniff&quot;

----

HTTP/1.1 200
X-Content-Type-Options: x, nosniff

----

HTTP/1.1 200
X-Content-Type-Options: sniff

----

HTTP/1.1 200
X-Content-Type-Options: nosniff; x

----

HTTP/1.1 200
X-Content-Type-Options: 
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
X-Content-Type-Options: nosniff

----

HTTP/1.1 200
X-Content-Type-Options: NoSniff

----

HTTP/1.1 200
X-Content-Type-Options: nosniff, nosniff

----

HTTP/1.1 200
X-Content-Type-Options: nosniff
X-Content-Type-Options: nosniff
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/values.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const values = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  values as default
};
