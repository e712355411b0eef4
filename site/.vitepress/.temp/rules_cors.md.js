import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules: cors","description":"Send the Origin of the request if you allow it, with Vary: Origin, or remove Access-Control-Allow-Credentials. Source: Fetch, CORS protocol and credentials.","frontmatter":{"title":"Rules: cors","outline":2},"headers":[],"relativePath":"rules/cors.md","filePath":"rules/cors.md"}');
const _sfc_main = { name: "rules/cors.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-cors" tabindex="-1">Rules: cors <a class="header-anchor" href="#rules-cors" aria-label="Permalink to &quot;Rules: cors&quot;">​</a></h1><h2 id="cors-star-credentials" tabindex="-1">cors-star-credentials <a class="header-anchor" href="#cors-star-credentials" aria-label="Permalink to &quot;cors-star-credentials&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <code>Access-Control-Allow-Origin: *</code> doesn&#39;t work with credentials, so browsers block responses to requests that have them.</p><p>Send the Origin of the request if you allow it, with <code>Vary: Origin</code>, or remove <a class="ref" href="/headers/access-control-allow-credentials">Access-Control-Allow-Credentials</a>. Source: <a href="https://fetch.spec.whatwg.org/#cors-protocol-and-credentials" target="_blank" rel="noreferrer">Fetch, CORS protocol and credentials</a>.</p><p>Why warning: Requests without credentials still work. It is a warning if the request came from another origin with a cookie, and an info otherwise.</p><p>Fires for:</p><pre><code>&gt; GET
&gt; Origin: https://a.example
&gt; Cookie: a=1
HTTP/1.1 200
Access-Control-Allow-Origin: *
Access-Control-Allow-Credentials: true

----

HTTP/1.1 200
Access-Control-Allow-Origin: *
Access-Control-Allow-Credentials: true
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Access-Control-Allow-Origin: *

----

HTTP/1.1 200
Access-Control-Allow-Origin: https://a.example
Access-Control-Allow-Credentials: true
</code></pre><h2 id="cors-multiple-origins" tabindex="-1">cors-multiple-origins <a class="header-anchor" href="#cors-multiple-origins" aria-label="Permalink to &quot;cors-multiple-origins&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>Access-Control-Allow-Origin: https://a.example, https://b.example</code> is not a single origin, so browsers block the response.</p><p>Send the Origin of the request if you allow it, and <code>Vary: Origin</code>. Source: <a href="https://fetch.spec.whatwg.org/#concept-cors-check" target="_blank" rel="noreferrer">Fetch, CORS check</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Access-Control-Allow-Origin: https://a.example, https://b.example

----

HTTP/1.1 200
Access-Control-Allow-Origin: *
Access-Control-Allow-Origin: *
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Access-Control-Allow-Origin: *

----

HTTP/1.1 200
Access-Control-Allow-Origin: null
</code></pre><h2 id="cors-origin-invalid" tabindex="-1">cors-origin-invalid <a class="header-anchor" href="#cors-origin-invalid" aria-label="Permalink to &quot;cors-origin-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>Access-Control-Allow-Origin: https://a.example/</code> matches no origin, because it ends with a slash. Browsers block the response.</p><p>Send <code>Access-Control-Allow-Origin: https://a.example</code>. Source: <a href="https://fetch.spec.whatwg.org/#concept-cors-check" target="_blank" rel="noreferrer">Fetch, CORS check</a>; <a href="https://fetch.spec.whatwg.org/#http-new-header-syntax" target="_blank" rel="noreferrer">Fetch, HTTP new-header syntax</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Access-Control-Allow-Origin: https://a.example/

----

HTTP/1.1 200
Access-Control-Allow-Origin: https://a.example/path

----

HTTP/1.1 200
Access-Control-Allow-Origin: a.example

----

HTTP/1.1 200
Access-Control-Allow-Origin: localhost:3000

----

HTTP/1.1 200
Access-Control-Allow-Origin: https://*.example.com

----

HTTP/1.1 200
Access-Control-Allow-Origin: *.example.com

----

HTTP/1.1 200
Access-Control-Allow-Origin: https://A.example

----

HTTP/1.1 200
Access-Control-Allow-Origin: https://a.example:443

----

HTTP/1.1 200
Access-Control-Allow-Origin: https://user@a.example

----

HTTP/1.1 200
Access-Control-Allow-Origin: none
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Access-Control-Allow-Origin: https://a.example

----

HTTP/1.1 200
Access-Control-Allow-Origin: http://localhost:3000

----

HTTP/1.1 200
Access-Control-Allow-Origin: http://[::1]:8080

----

HTTP/1.1 200
Access-Control-Allow-Origin: http://a.example:443

----

HTTP/1.1 200
Access-Control-Allow-Origin: chrome-extension://AbC

----

HTTP/1.1 200
Access-Control-Allow-Origin: file://

----

HTTP/1.1 200
Access-Control-Allow-Origin: null

----

HTTP/1.1 200
Access-Control-Allow-Origin: *

----

HTTP/1.1 200
Access-Control-Allow-Origin: false

----

HTTP/1.1 200
Access-Control-Allow-Origin: 

----

HTTP/1.1 200
Access-Control-Allow-Origin: https://a.example, https://b.example
</code></pre><h2 id="cors-origin-null" tabindex="-1">cors-origin-null <a class="header-anchor" href="#cors-origin-null" aria-label="Permalink to &quot;cors-origin-null&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>browser</code>, <strong>advice</strong>: <code>Access-Control-Allow-Origin: null</code> allows every sandboxed frame, on any site.</p><p>Send the origin of the site, or <code>*</code> if the response is public. Source: <a href="https://fetch.spec.whatwg.org/#http-access-control-allow-origin" target="_blank" rel="noreferrer">Fetch, Access-Control-Allow-Origin</a>; <a href="https://fetch.spec.whatwg.org/#concept-cors-check" target="_blank" rel="noreferrer">Fetch, CORS check</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Access-Control-Allow-Origin: null
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Access-Control-Allow-Origin: *
</code></pre><h2 id="cors-credentials-value" tabindex="-1">cors-credentials-value <a class="header-anchor" href="#cors-credentials-value" aria-label="Permalink to &quot;cors-credentials-value&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>Access-Control-Allow-Credentials: True</code> is ignored: the only valid value is <code>true</code>, in lower case.</p><p>Send <code>true</code>, or remove the header. Source: <a href="https://fetch.spec.whatwg.org/#cors-protocol-and-credentials" target="_blank" rel="noreferrer">Fetch, CORS protocol and credentials</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Access-Control-Allow-Credentials: True

----

HTTP/1.1 200
Access-Control-Allow-Credentials: 1

----

HTTP/1.1 200
Access-Control-Allow-Credentials: true
Access-Control-Allow-Credentials: true
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Access-Control-Allow-Credentials: true

----

HTTP/1.1 200
Access-Control-Allow-Credentials: false

----

HTTP/1.1 200
Access-Control-Allow-Credentials: false
Access-Control-Allow-Credentials: false
</code></pre><h2 id="cors-preflight-not-ok" tabindex="-1">cors-preflight-not-ok <a class="header-anchor" href="#cors-preflight-not-ok" aria-label="Permalink to &quot;cors-preflight-not-ok&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: The headers allow the preflight, but the status is <a class="ref sc c3" href="/status/302" title="Found">302</a>, so browsers don&#39;t send the request.</p><p>Answer preflights with <a class="ref sc c2" href="/status/204" title="No Content">204</a>. Source: <a href="https://fetch.spec.whatwg.org/#cors-preflight-fetch" target="_blank" rel="noreferrer">Fetch, CORS-preflight fetch</a>.</p><p>Needs: method, request headers.</p><p>Fires for:</p><pre><code>&gt; OPTIONS
&gt; Origin: https://a.example
&gt; Access-Control-Request-Method: PUT
HTTP/1.1 302
Location: /a
Access-Control-Allow-Origin: *

----

&gt; OPTIONS
&gt; Origin: https://a.example
&gt; Access-Control-Request-Method: PUT
HTTP/1.1 404
Access-Control-Allow-Origin: *

----

&gt; OPTIONS
&gt; Origin: https://a.example
&gt; Access-Control-Request-Method: PUT
&gt; Access-Control-Request-Headers: x-a
HTTP/1.1 400
Access-Control-Allow-Origin: *
Access-Control-Allow-Methods: GET, PUT
Access-Control-Allow-Headers: X-A
</code></pre><p>Silent for:</p><pre><code>&gt; OPTIONS
&gt; Origin: https://a.example
&gt; Access-Control-Request-Method: PUT
HTTP/1.1 204
Access-Control-Allow-Origin: *

----

&gt; OPTIONS
&gt; Origin: https://a.example
&gt; Access-Control-Request-Method: PUT
HTTP/1.1 403

----

&gt; OPTIONS
&gt; Origin: https://a.example
&gt; Access-Control-Request-Method: PUT
HTTP/1.1 400
Access-Control-Allow-Origin: *
Access-Control-Allow-Methods: GET

----

&gt; OPTIONS
&gt; Origin: https://a.example
&gt; Access-Control-Request-Method: PUT
&gt; Access-Control-Request-Headers: x-a
HTTP/1.1 400
Access-Control-Allow-Origin: *
Access-Control-Allow-Headers: Accept

----

&gt; OPTIONS
&gt;
HTTP/1.1 404
Access-Control-Allow-Origin: *
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 404
Access-Control-Allow-Origin: *
</code></pre><h2 id="cors-expose-missing" tabindex="-1">cors-expose-missing <a class="header-anchor" href="#cors-expose-missing" aria-label="Permalink to &quot;cors-expose-missing&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>advice</strong>: Scripts from other origins can&#39;t read <a class="ref" href="/headers/retry-after">Retry-After</a>.</p><p>Add <code>Access-Control-Expose-Headers: Retry-After</code>. Source: <a href="https://fetch.spec.whatwg.org/#http-access-control-expose-headers" target="_blank" rel="noreferrer">Fetch, Access-Control-Expose-Headers</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 429
Access-Control-Allow-Origin: *
Retry-After: 5
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 429
Access-Control-Allow-Origin: *
Retry-After: 5
Access-Control-Expose-Headers: Retry-After

----

HTTP/1.1 429
Retry-After: 5

----

HTTP/1.1 302
Access-Control-Allow-Origin: *
Location: /a

----

HTTP/1.1 200
Access-Control-Allow-Origin: *
ETag: &quot;a&quot;
Access-Control-Expose-Headers: *
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/cors.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const cors = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  cors as default
};
