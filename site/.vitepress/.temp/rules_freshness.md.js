import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules: freshness","description":"Send Cache-Control: no-store. Source: RFC 6585, section 3, 428 Precondition Required; RFC 6585, section 4, 429 Too Many Requests; RFC 6585, section 5, 431…","frontmatter":{"title":"Rules: freshness","outline":2},"headers":[],"relativePath":"rules/freshness.md","filePath":"rules/freshness.md"}');
const _sfc_main = { name: "rules/freshness.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-freshness" tabindex="-1">Rules: freshness <a class="header-anchor" href="#rules-freshness" aria-label="Permalink to &quot;Rules: freshness&quot;">​</a></h1><h2 id="error-must-not-be-stored" tabindex="-1">error-must-not-be-stored <a class="header-anchor" href="#error-must-not-be-stored" aria-label="Permalink to &quot;error-must-not-be-stored&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <a class="ref sc c4" href="/status/428" title="Precondition Required">428</a> must not be stored by caches, but it states a lifetime of 60 s.</p><p>Send <code>Cache-Control: no-store</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc6585#section-3" target="_blank" rel="noreferrer">RFC 6585, section 3, 428 Precondition Required</a>; <a href="https://www.rfc-editor.org/rfc/rfc6585#section-4" target="_blank" rel="noreferrer">RFC 6585, section 4, 429 Too Many Requests</a>; <a href="https://www.rfc-editor.org/rfc/rfc6585#section-5" target="_blank" rel="noreferrer">RFC 6585, section 5, 431 Request Header Fields Too Large</a>; <a href="https://www.rfc-editor.org/rfc/rfc6585#section-6" target="_blank" rel="noreferrer">RFC 6585, section 6, 511 Network Authentication Required</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 428
Cache-Control: max-age=60

----

HTTP/1.1 429
Cache-Control: s-maxage=1

----

HTTP/1.1 511
Date: Sun, 06 Nov 1994 08:49:37 GMT
Expires: Sun, 06 Nov 1994 08:50:37 GMT
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 429
Cache-Control: no-store

----

HTTP/1.1 431
Cache-Control: max-age=0

----

HTTP/1.1 428

----

HTTP/1.1 404
Cache-Control: max-age=60
</code></pre><h2 id="status-421-cacheable" tabindex="-1">status-421-cacheable <a class="header-anchor" href="#status-421-cacheable" aria-label="Permalink to &quot;status-421-cacheable&quot;">​</a></h2><p><strong>warning</strong>, <strong>advice</strong>: <a class="ref sc c4" href="/status/421" title="Misdirected Request">421</a> (Misdirected Request) is about one connection, but caches may keep it for 60 s.</p><p>Send <code>Cache-Control: no-store</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9111#section-3" target="_blank" rel="noreferrer">RFC 9111, section 3, Storing Responses in Caches</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.20" target="_blank" rel="noreferrer">RFC 9110, section 15.5.20, 421 Misdirected Request</a>.</p><p>Why warning: Clients keep getting the cached <a class="ref sc c4" href="/status/421" title="Misdirected Request">421</a> after they have moved to the right connection.</p><p>Fires for:</p><pre><code>HTTP/1.1 421
Cache-Control: max-age=60
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 421

----

HTTP/1.1 421
Cache-Control: no-store

----

HTTP/1.1 404
Cache-Control: max-age=60
</code></pre><h2 id="status-5xx-explicitly-cacheable" tabindex="-1">status-5xx-explicitly-cacheable <a class="header-anchor" href="#status-5xx-explicitly-cacheable" aria-label="Permalink to &quot;status-5xx-explicitly-cacheable&quot;">​</a></h2><p><strong>warning</strong>, <strong>advice</strong>: Caches may keep this <a class="ref sc c5" href="/status/500" title="Internal Server Error">500</a> for 60 s, which can outlast the failure.</p><p>Send <code>Cache-Control: no-store</code>, or a few seconds: <code>max-age=5</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9111#section-3" target="_blank" rel="noreferrer">RFC 9111, section 3, Storing Responses in Caches</a>; <a href="https://www.rfc-editor.org/rfc/rfc9111#section-4.2.1" target="_blank" rel="noreferrer">RFC 9111, section 4.2.1, Calculating Freshness Lifetime</a>.</p><p>Why warning: Clients keep getting the error from caches after the service has recovered.</p><p>Fires for:</p><pre><code>HTTP/1.1 500
Cache-Control: max-age=60

----

HTTP/1.1 503
Cache-Control: public, s-maxage=3600

----

HTTP/1.1 502
Cache-Control: max-age=11
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 503
Cache-Control: max-age=10

----

HTTP/1.1 500
Cache-Control: no-store

----

HTTP/1.1 500

----

HTTP/1.1 501
Cache-Control: max-age=60
</code></pre><h2 id="status-4xx-long-cacheable" tabindex="-1">status-4xx-long-cacheable <a class="header-anchor" href="#status-4xx-long-cacheable" aria-label="Permalink to &quot;status-4xx-long-cacheable&quot;">​</a></h2><p><strong>warning</strong>, <strong>advice</strong>: Caches may keep this <a class="ref sc c4" href="/status/403" title="Forbidden">403</a> for 3600 s, which can outlast its cause.</p><p>Send <code>Cache-Control: no-store</code>, or a short lifetime: <code>max-age=10</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9111#section-3" target="_blank" rel="noreferrer">RFC 9111, section 3, Storing Responses in Caches</a>; <a href="https://www.rfc-editor.org/rfc/rfc9111#section-4.2.1" target="_blank" rel="noreferrer">RFC 9111, section 4.2.1, Calculating Freshness Lifetime</a>.</p><p>Why warning: Clients keep getting the error from caches after its cause is gone.</p><p>Fires for:</p><pre><code>HTTP/1.1 403
Cache-Control: max-age=3600

----

HTTP/1.1 404
Cache-Control: max-age=31536000, immutable
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 404
Cache-Control: max-age=3600

----

HTTP/1.1 410
Cache-Control: max-age=31536000

----

HTTP/1.1 400
Cache-Control: max-age=60

----

&gt; POST
HTTP/1.1 403
Cache-Control: max-age=3600
</code></pre><h2 id="status-404-cacheable-default" tabindex="-1">status-404-cacheable-default <a class="header-anchor" href="#status-404-cacheable-default" aria-label="Permalink to &quot;status-404-cacheable-default&quot;">​</a></h2><p><strong>warning</strong>, <strong>advice</strong>: The <a class="ref sc c4" href="/status/404" title="Not Found">404</a> response states no lifetime, so caches may choose one.</p><p>Send <code>Cache-Control: no-store</code>, or a short lifetime: <code>max-age=10</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.1" target="_blank" rel="noreferrer">RFC 9110, section 15.1, Overview of Status Codes</a>; <a href="https://www.rfc-editor.org/rfc/rfc9111#section-4.2.2" target="_blank" rel="noreferrer">RFC 9111, section 4.2.2, Calculating Heuristic Freshness</a>.</p><p>Why warning: With <a class="ref" href="/headers/last-modified">Last-Modified</a>, caches have a date to derive a long lifetime from. Without it the finding is an info.</p><p>Needs: the absence of cache-control, the absence of expires.</p><p>Fires for:</p><pre><code>HTTP/1.1 404

----

HTTP/1.1 410

----

HTTP/1.1 501

----

HTTP/1.1 404
Last-Modified: Sun, 06 Nov 1994 08:49:37 GMT
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 404
Cache-Control: no-store

----

&gt; POST
HTTP/1.1 404

----

HTTP/1.1 400

----

HTTP/1.1 200
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 404
(the source hides cache-control)
</code></pre><h2 id="no-explicit-freshness" tabindex="-1">no-explicit-freshness <a class="header-anchor" href="#no-explicit-freshness" aria-label="Permalink to &quot;no-explicit-freshness&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>advice</strong>: The <a class="ref sc c2" href="/status/200" title="OK">200</a> response states no lifetime, so caches may choose one.</p><p>Add <a class="ref" href="/headers/cache-control">Cache-Control</a>, for example <code>max-age=60</code> or <code>no-store</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9111#section-4.2.2" target="_blank" rel="noreferrer">RFC 9111, section 4.2.2, Calculating Heuristic Freshness</a>.</p><p>Needs: method, the absence of cache-control, the absence of expires.</p><p>Fires for:</p><pre><code>&gt; GET
HTTP/1.1 200

----

&gt; GET
HTTP/1.1 203
</code></pre><p>Silent for:</p><pre><code>&gt; GET
HTTP/1.1 200
Cache-Control: no-cache

----

&gt; POST
HTTP/1.1 200

----

&gt; GET
HTTP/1.1 202

----

&gt; GET
HTTP/1.1 204
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200

----

&gt; GET
HTTP/1.1 200
(the source hides *)
</code></pre><h2 id="expires-invalid" tabindex="-1">expires-invalid <a class="header-anchor" href="#expires-invalid" aria-label="Permalink to &quot;expires-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <code>Expires: tomorrow</code> is not an HTTP date, so caches treat the response as expired.</p><p>Send <code>Expires: Sun, 06 Nov 1994 08:49:37 GMT</code>, or use <a class="ref" href="/headers/cache-control">Cache-Control</a> only. Source: <a href="https://www.rfc-editor.org/rfc/rfc9111#section-5.3" target="_blank" rel="noreferrer">RFC 9111, section 5.3, Expires</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7" target="_blank" rel="noreferrer">RFC 9110, section 5.6.7, Date/Time Formats</a>.</p><p>Why warning: Caches must read any invalid date as expired (RFC 9111, section 5.3). It is an info if that was meant, as with <code>0</code>, <code>-1</code> and a year that has passed, and if <a class="ref" href="/headers/cache-control">Cache-Control</a> decides anyway.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Expires: tomorrow

----

HTTP/1.1 200
Expires: 2030-01-01T00:00:00Z

----

HTTP/1.1 200
Expires: -1

----

HTTP/1.1 200
Expires: Thu, 01 Jan 1970 00:00:00

----

HTTP/1.1 200
Expires: tomorrow
Cache-Control: max-age=60

----

HTTP/1.1 200
Expires: Wednesday, 30-Feb-00 00:00:00 GMT
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Expires: Sun, 06 Nov 1994 08:49:37 GMT

----

HTTP/1.1 200
Expires: Sunday, 06-Nov-94 08:49:37 GMT

----

HTTP/1.1 200
Expires: Fri, 01 Jan 1990 00:00:00 GMT
</code></pre><h2 id="pragma-in-response" tabindex="-1">pragma-in-response <a class="header-anchor" href="#pragma-in-response" aria-label="Permalink to &quot;pragma-in-response&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>advice</strong>: Pragma has no specified meaning in a response.</p><p>Remove Pragma. If you need it, send <code>Cache-Control: no-cache</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9111#section-5.4" target="_blank" rel="noreferrer">RFC 9111, section 5.4, Pragma</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Pragma: no-cache
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Cache-Control: no-cache
</code></pre><h2 id="warning-obsolete" tabindex="-1">warning-obsolete <a class="header-anchor" href="#warning-obsolete" aria-label="Permalink to &quot;warning-obsolete&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>advice</strong>: The Warning header is obsolete.</p><p>Remove Warning. Source: <a href="https://www.rfc-editor.org/rfc/rfc9111#section-5.5" target="_blank" rel="noreferrer">RFC 9111, section 5.5, Warning</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Warning: 110 - &quot;stale&quot;
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
</code></pre><h2 id="age-invalid" tabindex="-1">age-invalid <a class="header-anchor" href="#age-invalid" aria-label="Permalink to &quot;age-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>Age: -5</code> is not a number of seconds.</p><p>Send whole seconds: <code>Age: 0</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9111#section-5.1" target="_blank" rel="noreferrer">RFC 9111, section 5.1, Age</a>; <a href="https://www.rfc-editor.org/rfc/rfc9111#section-1.2.2" target="_blank" rel="noreferrer">RFC 9111, section 1.2.2, Delta Seconds</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Age: -5

----

HTTP/1.1 200
Age: 1.5

----

HTTP/1.1 200
Age: 5, 6
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Age: 0

----

HTTP/1.1 200
Age: 86400
</code></pre><h2 id="age-exceeds-max-age" tabindex="-1">age-exceeds-max-age <a class="header-anchor" href="#age-exceeds-max-age" aria-label="Permalink to &quot;age-exceeds-max-age&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>advice</strong>: The response was fresh for 60 s, but it is <a class="ref sc c1" href="/status/100" title="Continue">100</a> s old: a cache served it stale.</p><p>Check the configuration of the cache in front of the origin server. Source: <a href="https://www.rfc-editor.org/rfc/rfc9111#section-4.2" target="_blank" rel="noreferrer">RFC 9111, section 4.2, Freshness</a>; <a href="https://www.rfc-editor.org/rfc/rfc9111#section-4.2.4" target="_blank" rel="noreferrer">RFC 9111, section 4.2.4, Serving Stale Responses</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Cache-Control: max-age=60
Age: 100
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Cache-Control: max-age=60
Age: 50

----

HTTP/1.1 200
Cache-Control: max-age=60, stale-while-revalidate=60
Age: 100

----

HTTP/1.1 200
Cache-Control: no-cache
Age: 100
</code></pre><h2 id="age-from-origin" tabindex="-1">age-from-origin <a class="header-anchor" href="#age-from-origin" aria-label="Permalink to &quot;age-from-origin&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <code>Age: 100</code> shows that a cache stored the response, but <code>no-store</code> forbids that.</p><p>Check which cache between client and origin server overrides <a class="ref" href="/headers/cache-control">Cache-Control</a>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9111#section-5.2.2.5" target="_blank" rel="noreferrer">RFC 9111, section 5.2.2.5, no-store</a>; <a href="https://www.rfc-editor.org/rfc/rfc9111#section-5.1" target="_blank" rel="noreferrer">RFC 9111, section 5.1, Age</a>.</p><p>Why warning: An origin server that sends Age by mistake looks the same.</p><p>Needs: all of x-cache.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Cache-Control: no-store
Age: 100

----

HTTP/1.1 200
Cache-Control: no-store
Age: 100
X-Cache: MISS, HIT
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Cache-Control: no-store
Age: 0

----

HTTP/1.1 200
Cache-Control: max-age=60
Age: 10

----

HTTP/1.1 200
Cache-Control: no-store, must-understand
Age: 9

----

HTTP/1.1 200
Cache-Control: no-store
Age: 1
X-Cache: MISS, MISS

----

&gt; POST
HTTP/1.1 200
Cache-Control: no-store
Age: 1
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
Cache-Control: no-store
Age: 100
(the source hides x-cache)
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/freshness.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const freshness = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  freshness as default
};
