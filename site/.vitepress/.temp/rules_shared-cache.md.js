import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules: shared-cache","description":"Send private or no-store, or remove Set-Cookie. Source: RFC 9111, section 7.3, Caching of Sensitive Information; RFC 9111, section 3, Storing Responses in…","frontmatter":{"title":"Rules: shared-cache","outline":2},"headers":[],"relativePath":"rules/shared-cache.md","filePath":"rules/shared-cache.md"}');
const _sfc_main = { name: "rules/shared-cache.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-shared-cache" tabindex="-1">Rules: shared-cache <a class="header-anchor" href="#rules-shared-cache" aria-label="Permalink to &quot;Rules: shared-cache&quot;">​</a></h1><h2 id="set-cookie-shared-cacheable" tabindex="-1">set-cookie-shared-cacheable <a class="header-anchor" href="#set-cookie-shared-cacheable" aria-label="Permalink to &quot;set-cookie-shared-cacheable&quot;">​</a></h2><p><strong>error</strong>, <strong>advice</strong>: <code>Cache-Control: public, max-age=60</code> lets shared caches hand this cookie to other users.</p><p>Send <code>private</code> or <code>no-store</code>, or remove <a class="ref" href="/headers/set-cookie">Set-Cookie</a>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9111#section-7.3" target="_blank" rel="noreferrer">RFC 9111, section 7.3, Caching of Sensitive Information</a>; <a href="https://www.rfc-editor.org/rfc/rfc9111#section-3" target="_blank" rel="noreferrer">RFC 9111, section 3, Storing Responses in Caches</a>.</p><p>Why error: One user&#39;s session can reach another user. Without <code>public</code> it is a warning, because many caches don&#39;t store responses with <a class="ref" href="/headers/set-cookie">Set-Cookie</a> by default.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Set-Cookie: id=1
Cache-Control: public, max-age=60

----

HTTP/1.1 200
Set-Cookie: id=1
Cache-Control: public, s-maxage=60

----

HTTP/1.1 200
Set-Cookie: id=1
Cache-Control: s-maxage=60

----

HTTP/1.1 200
Set-Cookie: id=1
Cache-Control: max-age=60
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Set-Cookie: id=1
Cache-Control: private, max-age=60

----

HTTP/1.1 200
Set-Cookie: id=1
Cache-Control: no-cache=&quot;set-cookie&quot;, max-age=60

----

HTTP/1.1 200
Set-Cookie: id=1
Cache-Control: public, max-age=0

----

HTTP/1.1 200
Set-Cookie: id=1
Cache-Control: public, no-cache

----

&gt; POST
HTTP/1.1 200
Set-Cookie: id=1
Cache-Control: public, max-age=60

----

HTTP/1.1 200
Set-Cookie: id=1
Cache-Control: max-age=60
Vary: *
</code></pre><h2 id="set-cookie-heuristic" tabindex="-1">set-cookie-heuristic <a class="header-anchor" href="#set-cookie-heuristic" aria-label="Permalink to &quot;set-cookie-heuristic&quot;">​</a></h2><p><strong>warning</strong>, <strong>advice</strong>: Shared caches may store this cookie: nothing forbids it, and <a class="ref" href="/headers/last-modified">Last-Modified</a> lets them derive a lifetime.</p><p>Send <code>Cache-Control: private</code> or <code>no-store</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9111#section-4.2.2" target="_blank" rel="noreferrer">RFC 9111, section 4.2.2, Calculating Heuristic Freshness</a>; <a href="https://www.rfc-editor.org/rfc/rfc9111#section-7.3" target="_blank" rel="noreferrer">RFC 9111, section 7.3, Caching of Sensitive Information</a>.</p><p>Why warning: One user&#39;s session can reach another user.</p><p>Needs: the absence of cache-control, the absence of expires.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Set-Cookie: id=1
Last-Modified: Sun, 06 Nov 1994 08:49:37 GMT
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Set-Cookie: id=1
Date: Sun, 06 Nov 1994 08:49:37 GMT
Last-Modified: Sun, 06 Nov 1994 08:49:37 GMT

----

HTTP/1.1 200
Set-Cookie: id=1
Last-Modified: Sun, 06 Nov 1994 08:49:37 GMT
Cache-Control: no-cache

----

HTTP/1.1 200
Set-Cookie: id=1
X-A: b

----

&gt; POST
HTTP/1.1 200
Set-Cookie: id=1
Last-Modified: Sun, 06 Nov 1994 08:49:37 GMT
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
Set-Cookie: id=1
Last-Modified: Sun, 06 Nov 1994 08:49:37 GMT
(the source hides cache-control)
</code></pre><h2 id="status-304-set-cookie" tabindex="-1">status-304-set-cookie <a class="header-anchor" href="#status-304-set-cookie" aria-label="Permalink to &quot;status-304-set-cookie&quot;">​</a></h2><p><strong>warning</strong>, <strong>advice</strong>: Caches may add this cookie to the stored response and hand it to other clients.</p><p>Remove <a class="ref" href="/headers/set-cookie">Set-Cookie</a> from the <a class="ref sc c3" href="/status/304" title="Not Modified">304</a>, or send <code>Cache-Control: private</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9111#section-3.2" target="_blank" rel="noreferrer">RFC 9111, section 3.2, Updating Stored Header Fields</a>; <a href="https://www.rfc-editor.org/rfc/rfc9111#section-7.3" target="_blank" rel="noreferrer">RFC 9111, section 7.3, Caching of Sensitive Information</a>.</p><p>Why warning: One user&#39;s session can reach another user.</p><p>Needs: all of cache-control.</p><p>Fires for:</p><pre><code>HTTP/1.1 304
Set-Cookie: id=1

----

HTTP/1.1 304
Set-Cookie: id=1
Cache-Control: must-revalidate
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 304
Set-Cookie: id=1
Cache-Control: private

----

HTTP/1.1 304

----

HTTP/1.1 200
Set-Cookie: id=1
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 304
Set-Cookie: id=1
(the source hides cache-control)
</code></pre><h2 id="authorization-public" tabindex="-1">authorization-public <a class="header-anchor" href="#authorization-public" aria-label="Permalink to &quot;authorization-public&quot;">​</a></h2><p><strong>warning</strong>, <strong>advice</strong>: <code>Cache-Control: public, max-age=60</code> lets shared caches reuse a response to a request that had credentials.</p><p>Send <code>private</code>, or add <code>Vary: Authorization</code> if the response differs by user. Source: <a href="https://www.rfc-editor.org/rfc/rfc9111#section-3.5" target="_blank" rel="noreferrer">RFC 9111, section 3.5, Storing Responses to Authenticated Requests</a>.</p><p>Why warning: One user&#39;s data can reach another user.</p><p>Needs: request headers, all of vary.</p><p>Fires for:</p><pre><code>&gt; GET
&gt; Authorization: Bearer x
HTTP/1.1 200
Cache-Control: public, max-age=60

----

&gt; GET
&gt; Authorization: Bearer x
HTTP/1.1 200
Cache-Control: max-age=60, must-revalidate
</code></pre><p>Silent for:</p><pre><code>&gt; GET
&gt; Authorization: Bearer x
HTTP/1.1 200
Cache-Control: max-age=60

----

&gt; GET
&gt; Authorization: Bearer x
HTTP/1.1 200
Cache-Control: public, max-age=60
Vary: Authorization

----

&gt; GET
&gt; Authorization: Bearer x
HTTP/1.1 200
Cache-Control: private, max-age=60, must-revalidate

----

&gt; GET
&gt;
HTTP/1.1 200
Cache-Control: public, max-age=60
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
Cache-Control: public, max-age=60

----

&gt; GET
&gt; Authorization: Bearer x
HTTP/1.1 200
Cache-Control: public, max-age=60
(the source hides vary)
</code></pre><h2 id="vary-star-with-freshness" tabindex="-1">vary-star-with-freshness <a class="header-anchor" href="#vary-star-with-freshness" aria-label="Permalink to &quot;vary-star-with-freshness&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>advice</strong>: With <code>Vary: *</code>, caches can&#39;t reuse the response without asking the server, so its lifetime of 60 s has no effect.</p><p>Name the request headers that the response depends on, for example <code>Vary: Accept-Encoding</code>, or remove the lifetime. Source: <a href="https://www.rfc-editor.org/rfc/rfc9111#section-4.1" target="_blank" rel="noreferrer">RFC 9111, section 4.1, Calculating Cache Keys with the Vary Header Field</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.5" target="_blank" rel="noreferrer">RFC 9110, section 12.5.5, Vary</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Vary: *
Cache-Control: max-age=60

----

HTTP/1.1 200
Vary: Accept, *
Cache-Control: max-age=60
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Vary: *
Cache-Control: no-store

----

HTTP/1.1 200
Vary: Accept
Cache-Control: max-age=60

----

HTTP/1.1 200
Vary: *
</code></pre><h2 id="vary-cookie-public" tabindex="-1">vary-cookie-public <a class="header-anchor" href="#vary-cookie-public" aria-label="Permalink to &quot;vary-cookie-public&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>advice</strong>: With <code>Vary: Cookie</code>, a shared cache stores a copy for each cookie and rarely reuses one.</p><p>Send <code>private</code>, or remove Cookie from Vary. Source: <a href="https://www.rfc-editor.org/rfc/rfc9111#section-4.1" target="_blank" rel="noreferrer">RFC 9111, section 4.1, Calculating Cache Keys with the Vary Header Field</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Vary: Cookie
Cache-Control: public, max-age=60
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Vary: Cookie
Cache-Control: private, max-age=60

----

HTTP/1.1 200
Vary: Accept
Cache-Control: max-age=60
</code></pre><h2 id="vary-missing-accept-encoding" tabindex="-1">vary-missing-accept-encoding <a class="header-anchor" href="#vary-missing-accept-encoding" aria-label="Permalink to &quot;vary-missing-accept-encoding&quot;">​</a></h2><p><strong>warning</strong>, <strong>SHOULD</strong>: Shared caches may hand content encoded with gzip to clients that can&#39;t decode it, because Vary lacks <a class="ref" href="/headers/accept-encoding">Accept-Encoding</a>.</p><p>Add <code>Vary: Accept-Encoding</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.5" target="_blank" rel="noreferrer">RFC 9110, section 12.5.5, Vary</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3" target="_blank" rel="noreferrer">RFC 9110, section 12.5.3, Accept-Encoding</a>.</p><p>Needs: all of vary.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Encoding: gzip
Cache-Control: max-age=60

----

HTTP/1.1 200
Content-Encoding: gzip
Last-Modified: Sun, 06 Nov 1994 08:49:37 GMT
Vary: Accept
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Content-Encoding: gzip
Cache-Control: max-age=60
Vary: accept-encoding

----

HTTP/1.1 200
Content-Encoding: gzip
Cache-Control: private, max-age=60

----

HTTP/1.1 200
Content-Encoding: gzip
Cache-Control: no-store

----

HTTP/1.1 200
Content-Encoding: gzip
X-A: no cache keeps it

----

HTTP/1.1 200
Content-Encoding: gzip
Cache-Control: max-age=60
Content-Type: application/gzip
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
Content-Encoding: gzip
Cache-Control: max-age=60
(the source hides vary)
</code></pre><h2 id="vary-missing-available-dictionary" tabindex="-1">vary-missing-available-dictionary <a class="header-anchor" href="#vary-missing-available-dictionary" aria-label="Permalink to &quot;vary-missing-available-dictionary&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: The content is compressed with a dictionary (dcb), and Vary lacks Available-Dictionary, so caches can hand it to clients that can&#39;t decode it.</p><p>Add <code>Vary: Accept-Encoding, Available-Dictionary</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9842#section-6.2" target="_blank" rel="noreferrer">RFC 9842, section 6.2, Content-Encoding</a>.</p><p>Needs: all of vary, all of cache-control.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Encoding: dcb
Vary: Accept-Encoding

----

HTTP/1.1 200
Content-Encoding: dcz
Cache-Control: max-age=60
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Content-Encoding: dcb
Vary: accept-encoding, available-dictionary

----

HTTP/1.1 200
Content-Encoding: dcb
Cache-Control: no-store

----

HTTP/1.1 200
Content-Encoding: gzip
Vary: Accept-Encoding
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
Content-Encoding: dcb
(the source hides vary)
</code></pre><h2 id="vary-missing-origin" tabindex="-1">vary-missing-origin <a class="header-anchor" href="#vary-missing-origin" aria-label="Permalink to &quot;vary-missing-origin&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>SHOULD</strong>: If the server repeats the Origin of each request, caches can hand <code>Access-Control-Allow-Origin: https://a.example</code> to pages of other origins, where browsers block the response.</p><p>Add <code>Vary: Origin</code>, unless the server allows only this origin. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.5" target="_blank" rel="noreferrer">RFC 9110, section 12.5.5, Vary</a>; <a href="https://fetch.spec.whatwg.org/#cors-protocol-and-http-caches" target="_blank" rel="noreferrer">Fetch, CORS protocol and HTTP caches</a>.</p><p>Why info: One response does not show whether the value depends on the request.</p><p>Needs: request headers, all of vary.</p><p>Fires for:</p><pre><code>&gt; GET
&gt; Origin: https://a.example
HTTP/1.1 200
Access-Control-Allow-Origin: https://a.example
Cache-Control: max-age=60
</code></pre><p>Silent for:</p><pre><code>&gt; GET
&gt; Origin: https://a.example
HTTP/1.1 200
Access-Control-Allow-Origin: https://a.example
Cache-Control: max-age=60
Vary: Origin

----

&gt; GET
&gt; Origin: https://a.example
HTTP/1.1 200
Access-Control-Allow-Origin: https://a.example
Cache-Control: no-store

----

&gt; GET
&gt; Origin: https://b.example
HTTP/1.1 200
Access-Control-Allow-Origin: https://a.example
Cache-Control: max-age=60

----

&gt; GET
&gt; Origin: https://b.example
HTTP/1.1 200
Access-Control-Allow-Origin: *
Cache-Control: max-age=60
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
Access-Control-Allow-Origin: https://a.example
Cache-Control: max-age=60

----

&gt; GET
&gt; Origin: https://a.example
HTTP/1.1 200
Access-Control-Allow-Origin: https://a.example
Cache-Control: max-age=60
(the source hides vary)
</code></pre><h2 id="vary-invalid" tabindex="-1">vary-invalid <a class="header-anchor" href="#vary-invalid" aria-label="Permalink to &quot;vary-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>Accept Accept-Encoding</code> in Vary is not a header name, so caches can&#39;t tell what the response depends on.</p><p>Separate header names with commas: <code>Vary: Accept, Accept-Encoding</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.5" target="_blank" rel="noreferrer">RFC 9110, section 12.5.5, Vary</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-5.1" target="_blank" rel="noreferrer">RFC 9110, section 5.1, Field Names</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Vary: Accept Accept-Encoding

----

HTTP/1.1 200
Vary: &quot;Accept&quot;

----

HTTP/1.1 200
Vary: Accept; Cookie
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Vary: Accept, *

----

HTTP/1.1 200
Vary: *

----

HTTP/1.1 200
Vary:
</code></pre><h2 id="targeted-cc-invalid" tabindex="-1">targeted-cc-invalid <a class="header-anchor" href="#targeted-cc-invalid" aria-label="Permalink to &quot;targeted-cc-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>CDN-Cache-Control: max-age = 60</code> is not a structured dictionary (expected a comma at offset 8), so CDNs ignore it.</p><p>Write directives in lower case, separated by commas, with numbers unquoted: <code>max-age=60, public</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9213#section-2.1" target="_blank" rel="noreferrer">RFC 9213, section 2.1, Syntax</a>; <a href="https://www.rfc-editor.org/rfc/rfc9651#section-4.2" target="_blank" rel="noreferrer">RFC 9651, section 4.2, Parsing Structured Fields</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
CDN-Cache-Control: max-age = 60

----

HTTP/1.1 200
CDN-Cache-Control: Max-Age=60

----

HTTP/1.1 200
CDN-Cache-Control: max-age=&quot;60&quot;

----

HTTP/1.1 200
Cloudflare-CDN-Cache-Control: public, max-age=1.5
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
CDN-Cache-Control: max-age=60, must-revalidate

----

HTTP/1.1 200
CDN-Cache-Control: no-cache=&quot;set-cookie&quot;, x-tier=&quot;a&quot;

----

HTTP/1.1 200
Cache-Control: Max-Age=60
</code></pre><h2 id="targeted-cc-contradicts" tabindex="-1">targeted-cc-contradicts <a class="header-anchor" href="#targeted-cc-contradicts" aria-label="Permalink to &quot;targeted-cc-contradicts&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>advice</strong>: <a class="ref" href="/headers/cdn-cache-control">CDN-Cache-Control</a> lets a CDN store a response with <a class="ref" href="/headers/set-cookie">Set-Cookie</a>, although <a class="ref" href="/headers/cache-control">Cache-Control</a> keeps it from other caches.</p><p>Make sure that the cookie isn&#39;t personal, or remove it. Source: <a href="https://www.rfc-editor.org/rfc/rfc9213#section-2.2" target="_blank" rel="noreferrer">RFC 9213, section 2.2, Cache Behavior</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Set-Cookie: id=1
CDN-Cache-Control: max-age=60
Cache-Control: private
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Set-Cookie: id=1
CDN-Cache-Control: no-store
Cache-Control: private

----

HTTP/1.1 200
CDN-Cache-Control: max-age=60
Cache-Control: no-store
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/shared-cache.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const sharedCache = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  sharedCache as default
};
