import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules: cors-lists","description":"Separate the names with commas, without quotes: Access-Control-Allow-Methods: PUT, PATCH. Source: Fetch, CORS-preflight fetch; Fetch, HTTP new-header syntax.","frontmatter":{"title":"Rules: cors-lists","outline":2},"headers":[],"relativePath":"rules/cors-lists.md","filePath":"rules/cors-lists.md"}');
const _sfc_main = { name: "rules/cors-lists.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-cors-lists" tabindex="-1">Rules: cors-lists <a class="header-anchor" href="#rules-cors-lists" aria-label="Permalink to &quot;Rules: cors-lists&quot;">​</a></h1><h2 id="cors-list-invalid" tabindex="-1">cors-list-invalid <a class="header-anchor" href="#cors-list-invalid" aria-label="Permalink to &quot;cors-list-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>GET PUT</code> in <a class="ref" href="/headers/access-control-allow-methods">Access-Control-Allow-Methods</a> is not a method, so the preflight fails and browsers don&#39;t send the request.</p><p>Separate the names with commas, without quotes: <code>Access-Control-Allow-Methods: PUT, PATCH</code>. Source: <a href="https://fetch.spec.whatwg.org/#cors-preflight-fetch" target="_blank" rel="noreferrer">Fetch, CORS-preflight fetch</a>; <a href="https://fetch.spec.whatwg.org/#http-new-header-syntax" target="_blank" rel="noreferrer">Fetch, HTTP new-header syntax</a>.</p><p>Why error: The lists matter in the response to a preflight. In other responses it is an info.</p><p>Fires for:</p><pre><code>&gt; OPTIONS
HTTP/1.1 204
Access-Control-Allow-Methods: GET PUT

----

&gt; OPTIONS
HTTP/1.1 204
Access-Control-Allow-Headers: &quot;X-Token&quot;, Accept

----

&gt; OPTIONS
HTTP/1.1 204
Access-Control-Allow-Headers: X-Token; Accept

----

&gt; GET
HTTP/1.1 200
Access-Control-Allow-Methods: GET|PUT|&quot;x&quot;
</code></pre><p>Silent for:</p><pre><code>&gt; OPTIONS
HTTP/1.1 204
Access-Control-Allow-Methods: GET, PUT,

----

&gt; OPTIONS
HTTP/1.1 204
Access-Control-Allow-Headers: *

----

&gt; OPTIONS
HTTP/1.1 204
Access-Control-Allow-Headers: X-Token,Accept
</code></pre><h2 id="cors-expose-invalid" tabindex="-1">cors-expose-invalid <a class="header-anchor" href="#cors-expose-invalid" aria-label="Permalink to &quot;cors-expose-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <code>ETag Link</code> in <a class="ref" href="/headers/access-control-expose-headers">Access-Control-Expose-Headers</a> is not a header name, so scripts can&#39;t read the header.</p><p>Separate header names with commas, without quotes: <code>Access-Control-Expose-Headers: ETag, Link</code>. Source: <a href="https://fetch.spec.whatwg.org/#http-new-header-syntax" target="_blank" rel="noreferrer">Fetch, HTTP new-header syntax</a>; <a href="https://fetch.spec.whatwg.org/#http-access-control-expose-headers" target="_blank" rel="noreferrer">Fetch, Access-Control-Expose-Headers</a>.</p><p>Why warning: The response is shared. Only the headers stay hidden.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Access-Control-Expose-Headers: ETag Link

----

HTTP/1.1 200
Access-Control-Expose-Headers: &quot;ETag&quot;
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Access-Control-Expose-Headers: ETag, Link

----

HTTP/1.1 200
Access-Control-Expose-Headers: *
</code></pre><h2 id="cors-expose-set-cookie" tabindex="-1">cors-expose-set-cookie <a class="header-anchor" href="#cors-expose-set-cookie" aria-label="Permalink to &quot;cors-expose-set-cookie&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>MUST</strong>: Browsers hide <a class="ref" href="/headers/set-cookie">Set-Cookie</a> from scripts, even if <a class="ref" href="/headers/access-control-expose-headers">Access-Control-Expose-Headers</a> names it.</p><p>Remove <a class="ref" href="/headers/set-cookie">Set-Cookie</a> from the list. Source: <a href="https://fetch.spec.whatwg.org/#forbidden-response-header-name" target="_blank" rel="noreferrer">Fetch, Forbidden response-header name</a>.</p><p>Why info: The other names in the list work.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Access-Control-Expose-Headers: ETag, Set-Cookie
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Access-Control-Expose-Headers: ETag
</code></pre><h2 id="cors-method-case" tabindex="-1">cors-method-case <a class="header-anchor" href="#cors-method-case" aria-label="Permalink to &quot;cors-method-case&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>patch</code> in <a class="ref" href="/headers/access-control-allow-methods">Access-Control-Allow-Methods</a> doesn&#39;t allow PATCH, because methods are case-sensitive.</p><p>Send <code>Access-Control-Allow-Methods: PATCH</code>. Source: <a href="https://fetch.spec.whatwg.org/#cors-preflight-fetch" target="_blank" rel="noreferrer">Fetch, CORS-preflight fetch</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-9.1" target="_blank" rel="noreferrer">RFC 9110, section 9.1, Overview</a>.</p><p>Why error: The lists matter in the response to a preflight. In other responses it is an info.</p><p>Fires for:</p><pre><code>&gt; OPTIONS
HTTP/1.1 204
Access-Control-Allow-Methods: get, patch

----

&gt; OPTIONS
HTTP/1.1 204
Access-Control-Allow-Methods: Put

----

&gt; GET
HTTP/1.1 200
Access-Control-Allow-Methods: delete
</code></pre><p>Silent for:</p><pre><code>&gt; OPTIONS
HTTP/1.1 204
Access-Control-Allow-Methods: get, post

----

&gt; OPTIONS
HTTP/1.1 204
Access-Control-Allow-Methods: patch, PATCH

----

&gt; OPTIONS
HTTP/1.1 204
Access-Control-Allow-Methods: *, patch

----

&gt; OPTIONS
&gt; Access-Control-Request-Method: patch
HTTP/1.1 204
Access-Control-Allow-Methods: patch
</code></pre><h2 id="cors-wildcard-credentials" tabindex="-1">cors-wildcard-credentials <a class="header-anchor" href="#cors-wildcard-credentials" aria-label="Permalink to &quot;cors-wildcard-credentials&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <code>Access-Control-Allow-Headers: *</code> means a header called <code>*</code> if the request has credentials, so it allows no header.</p><p>List the names. Source: <a href="https://fetch.spec.whatwg.org/#cors-protocol-and-credentials" target="_blank" rel="noreferrer">Fetch, CORS protocol and credentials</a>; <a href="https://fetch.spec.whatwg.org/#http-new-header-syntax" target="_blank" rel="noreferrer">Fetch, HTTP new-header syntax</a>.</p><p>Why warning: Requests without credentials still work. Where the list only exposes headers, or is not read, it is an info.</p><p>Fires for:</p><pre><code>&gt; OPTIONS
HTTP/1.1 204
Access-Control-Allow-Origin: https://a.example
Access-Control-Allow-Credentials: true
Access-Control-Allow-Headers: *

----

&gt; OPTIONS
HTTP/1.1 204
Access-Control-Allow-Origin: https://a.example
Access-Control-Allow-Credentials: true
Access-Control-Allow-Methods: *

----

&gt; OPTIONS
HTTP/1.1 204
Access-Control-Allow-Origin: https://a.example
Access-Control-Allow-Credentials: true
Access-Control-Expose-Headers: *
</code></pre><p>Silent for:</p><pre><code>&gt; OPTIONS
HTTP/1.1 204
Access-Control-Allow-Origin: https://a.example
Access-Control-Allow-Credentials: true
Access-Control-Allow-Headers: X-Token

----

HTTP/1.1 204
Access-Control-Allow-Origin: https://a.example
Access-Control-Allow-Headers: *

----

HTTP/1.1 204
Access-Control-Allow-Origin: *
Access-Control-Allow-Credentials: true
Access-Control-Allow-Headers: *
</code></pre><h2 id="cors-wildcard-authorization" tabindex="-1">cors-wildcard-authorization <a class="header-anchor" href="#cors-wildcard-authorization" aria-label="Permalink to &quot;cors-wildcard-authorization&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <code>Access-Control-Allow-Headers: *</code> doesn&#39;t cover Authorization, which the preflight asks for.</p><p>Add it: <code>Access-Control-Allow-Headers: Authorization, *</code>. Source: <a href="https://fetch.spec.whatwg.org/#cors-preflight-fetch" target="_blank" rel="noreferrer">Fetch, CORS-preflight fetch</a>; <a href="https://fetch.spec.whatwg.org/#cors-non-wildcard-request-header-name" target="_blank" rel="noreferrer">Fetch, CORS non-wildcard request-header name</a>.</p><p>Why warning: Some browsers still accept the wildcard.</p><p>Needs: request headers.</p><p>Fires for:</p><pre><code>&gt; OPTIONS
&gt; Origin: https://a.example
&gt; Access-Control-Request-Method: GET
&gt; Access-Control-Request-Headers: authorization
HTTP/1.1 204
Access-Control-Allow-Origin: *
Access-Control-Allow-Headers: *

----

&gt; OPTIONS
&gt; Origin: https://a.example
&gt; Access-Control-Request-Method: GET
&gt; Access-Control-Request-Headers: authorization
HTTP/1.1 204
Access-Control-Allow-Origin: *
Access-Control-Allow-Headers: *, X-Token
</code></pre><p>Silent for:</p><pre><code>&gt; OPTIONS
&gt; Origin: https://a.example
&gt; Access-Control-Request-Method: GET
&gt; Access-Control-Request-Headers: authorization
HTTP/1.1 204
Access-Control-Allow-Origin: *
Access-Control-Allow-Headers: *, Authorization

----

&gt; OPTIONS
&gt; Origin: https://a.example
&gt; Access-Control-Request-Method: GET
&gt; Access-Control-Request-Headers: authorization
HTTP/1.1 204
Access-Control-Allow-Origin: *
Access-Control-Allow-Headers: authorization

----

&gt; OPTIONS
&gt; Access-Control-Request-Headers: x-token
HTTP/1.1 204
Access-Control-Allow-Headers: *
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 204
Access-Control-Allow-Headers: *
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/cors-lists.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const corsLists = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  corsLists as default
};
