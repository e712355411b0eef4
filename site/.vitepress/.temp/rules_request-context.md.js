import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules: request-context","description":"Send the URL of the page without user, password and fragment: Referer: https://example.com/page. Source: RFC 9110, section 10.1.3, Referer.","frontmatter":{"title":"Rules: request-context","outline":2},"headers":[],"relativePath":"rules/request-context.md","filePath":"rules/request-context.md"}');
const _sfc_main = { name: "rules/request-context.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-request-context" tabindex="-1">Rules: request-context <a class="header-anchor" href="#rules-request-context" aria-label="Permalink to &quot;Rules: request-context&quot;">​</a></h1><h2 id="request-referer-forbidden-part" tabindex="-1">request-referer-forbidden-part <a class="header-anchor" href="#request-referer-forbidden-part" aria-label="Permalink to &quot;request-referer-forbidden-part&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: Referer contains a user name or a password, which the server and its logs then know.</p><p>Send the URL of the page without user, password and fragment: <code>Referer: https://example.com/page</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-10.1.3" target="_blank" rel="noreferrer">RFC 9110, section 10.1.3, Referer</a>.</p><p>Why warning: The request is answered as usual. A user name and a password are an error, because they reach another site.</p><p>Needs: request headers.</p><p>Fires for:</p><pre><code>&gt; GET
&gt; Referer: https://user:pass@a.example/
HTTP/1.1 200

----

&gt; GET
&gt; Referer: https://a.example/#top
HTTP/1.1 200
</code></pre><p>Silent for:</p><pre><code>&gt; GET
&gt; Referer: https://a.example/b?c=d
HTTP/1.1 200

----

&gt; GET
&gt; Referer: https://a.example/?a|b
HTTP/1.1 200

----

&gt; GET
&gt; Referer: about:blank
HTTP/1.1 200

----

&gt; GET
&gt; Referer: /page
HTTP/1.1 200

----

&gt; GET
&gt; Referer:
HTTP/1.1 200
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
</code></pre><h2 id="request-origin-invalid" tabindex="-1">request-origin-invalid <a class="header-anchor" href="#request-origin-invalid" aria-label="Permalink to &quot;request-origin-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>Origin: https://a.example/</code> is not an origin, so servers refuse it in CORS and in checks against forged requests.</p><p>Send the scheme and the host, without a path or a slash at the end: <code>Origin: https://a.example</code>. Source: <a href="https://fetch.spec.whatwg.org/#origin-header" target="_blank" rel="noreferrer">Fetch, Origin header</a>.</p><p>Needs: request headers.</p><p>Fires for:</p><pre><code>&gt; GET
&gt; Origin: https://a.example/
HTTP/1.1 200

----

&gt; GET
&gt; Origin: a.example
HTTP/1.1 200

----

&gt; GET
&gt; Origin: *
HTTP/1.1 200

----

&gt; GET
&gt; Origin: https://a.example/page
HTTP/1.1 200
</code></pre><p>Silent for:</p><pre><code>&gt; GET
&gt; Origin: https://a.example:8443
HTTP/1.1 200

----

&gt; GET
&gt; Origin: null
HTTP/1.1 200

----

&gt; GET
&gt; Origin: chrome-extension://abcdefghijklmnop
HTTP/1.1 200

----

&gt; GET
&gt; Origin: http://[::1]:3000
HTTP/1.1 200
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/request-context.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const requestContext = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  requestContext as default
};
