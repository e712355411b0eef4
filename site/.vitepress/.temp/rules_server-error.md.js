import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"Rules: server-error","description":"Send 405 if this resource doesn't support GET, or 500 if something else is missing.","frontmatter":{"title":"Rules: server-error","outline":2},"headers":[],"relativePath":"rules/server-error.md","filePath":"rules/server-error.md"}`);
const _sfc_main = { name: "rules/server-error.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-server-error" tabindex="-1">Rules: server-error <a class="header-anchor" href="#rules-server-error" aria-label="Permalink to &quot;Rules: server-error&quot;">​</a></h1><h2 id="status-501-for-known-method" tabindex="-1">status-501-for-known-method <a class="header-anchor" href="#status-501-for-known-method" aria-label="Permalink to &quot;status-501-for-known-method&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>MUST</strong>: <a class="ref sc c5" href="/status/501" title="Not Implemented">501</a> (Not Implemented) says that the server doesn&#39;t support GET, but general-purpose servers must.</p><p>Send <a class="ref sc c4" href="/status/405" title="Method Not Allowed">405</a> if this resource doesn&#39;t support GET, or <a class="ref sc c5" href="/status/500" title="Internal Server Error">500</a> if something else is missing. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-9.1" target="_blank" rel="noreferrer">RFC 9110, section 9.1, Overview</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.6.2" target="_blank" rel="noreferrer">RFC 9110, section 15.6.2, 501 Not Implemented</a>.</p><p>Why info: The requirement is for general-purpose servers. The inspector can&#39;t tell whether this is one.</p><p>Needs: method.</p><p>Fires for:</p><pre><code>&gt; GET
HTTP/1.1 501
</code></pre><p>Silent for:</p><pre><code>&gt; PROPFIND
HTTP/1.1 501

----

&gt; GET
HTTP/1.1 500
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 501
</code></pre><h2 id="status-505-http2" tabindex="-1">status-505-http2 <a class="header-anchor" href="#status-505-http2" aria-label="Permalink to &quot;status-505-http2&quot;">​</a></h2><p><strong>warning</strong>, <strong>advice</strong>: <a class="ref sc c5" href="/status/505" title="HTTP Version Not Supported">505</a> (HTTP Version Not Supported) rejects HTTP/2, but client and server had agreed on that version.</p><p>Send the status for the real problem, for example <a class="ref sc c5" href="/status/500" title="Internal Server Error">500</a>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.6.6" target="_blank" rel="noreferrer">RFC 9110, section 15.6.6, 505 HTTP Version Not Supported</a>.</p><p>Why warning: The status is about the version, so the client can&#39;t find the real problem.</p><p>Needs: http version, connection.</p><p>Fires for:</p><pre><code>HTTP/2 505
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 505

----

HTTP/2 500
</code></pre><p>Skipped for:</p><pre><code>HTTP 505

----

HTTP/2 505
(the source hides connection)
</code></pre><h2 id="status-506-510-obsolete" tabindex="-1">status-506-510-obsolete <a class="header-anchor" href="#status-506-510-obsolete" aria-label="Permalink to &quot;status-506-510-obsolete&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>advice</strong>: <a class="ref sc c5" href="/status/510" title="Not Extended">510</a> belongs to an extension that is obsolete.</p><p>Send the status for the real problem, for example <a class="ref sc c5" href="/status/500" title="Internal Server Error">500</a>. Source: <a href="https://www.rfc-editor.org/rfc/rfc2774#section-7" target="_blank" rel="noreferrer">RFC 2774, section 7, 510 Not Extended</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 510
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 500

----

HTTP/1.1 506
</code></pre><h2 id="status-511-from-origin" tabindex="-1">status-511-from-origin <a class="header-anchor" href="#status-511-from-origin" aria-label="Permalink to &quot;status-511-from-origin&quot;">​</a></h2><p><strong>warning</strong>, <strong>SHOULD</strong>: <a class="ref sc c5" href="/status/511" title="Network Authentication Required">511</a> is for networks that intercept requests, but this one is JSON, not a login page.</p><p>If clients have to log in, send <a class="ref sc c4" href="/status/401" title="Unauthorized">401</a>. Otherwise send <a class="ref sc c4" href="/status/403" title="Forbidden">403</a>. Source: <a href="https://www.rfc-editor.org/rfc/rfc6585#section-6" target="_blank" rel="noreferrer">RFC 6585, section 6, 511 Network Authentication Required</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 511
Content-Type: application/problem+json

----

&gt; GET https://example.com/
HTTP/1.1 511
Content-Type: text/html
</code></pre><p>Silent for:</p><pre><code>&gt; GET http://example.com/
HTTP/1.1 511
Content-Type: text/html

----

HTTP/1.1 511

----

HTTP/1.1 401
WWW-Authenticate: Bearer
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/server-error.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const serverError = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  serverError as default
};
