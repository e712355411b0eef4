import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules: places","description":"Redirect to https, and send Clear-Site-Data there. Source: RFC 8942, section 3.1, The Accept-CH Response Header Field; Clear Site Data, The Clear-Site-Data…","frontmatter":{"title":"Rules: places","outline":2},"headers":[],"relativePath":"rules/places.md","filePath":"rules/places.md"}');
const _sfc_main = { name: "rules/places.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-places" tabindex="-1">Rules: places <a class="header-anchor" href="#rules-places" aria-label="Permalink to &quot;Rules: places&quot;">​</a></h1><h2 id="secure-header-over-http" tabindex="-1">secure-header-over-http <a class="header-anchor" href="#secure-header-over-http" aria-label="Permalink to &quot;secure-header-over-http&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>browser</code>, <strong>MUST</strong>: Browsers ignore <a class="ref" href="/headers/clear-site-data">Clear-Site-Data</a> over http.</p><p>Redirect to https, and send <a class="ref" href="/headers/clear-site-data">Clear-Site-Data</a> there. Source: <a href="https://www.rfc-editor.org/rfc/rfc8942#section-3.1" target="_blank" rel="noreferrer">RFC 8942, section 3.1, The Accept-CH Response Header Field</a>; <a href="https://www.w3.org/TR/clear-site-data/#header" target="_blank" rel="noreferrer">Clear Site Data, The Clear-Site-Data HTTP Response Header Field</a>; <a href="https://html.spec.whatwg.org/multipage/#the-coop-headers" target="_blank" rel="noreferrer">HTML, The headers of cross-origin opener policies</a>.</p><p>Why info: The headers have no effect here, so they do no harm either.</p><p>Needs: url.</p><p>Fires for:</p><pre><code>&gt; GET http://example.com/
HTTP/1.1 200
Clear-Site-Data: &quot;cookies&quot;

----

&gt; GET http://example.com/
HTTP/1.1 200
Cross-Origin-Opener-Policy: same-origin
Accept-CH: Sec-CH-DPR
</code></pre><p>Silent for:</p><pre><code>&gt; GET https://example.com/
HTTP/1.1 200
Clear-Site-Data: &quot;cookies&quot;

----

&gt; GET http://localhost:3000/
HTTP/1.1 200
Clear-Site-Data: &quot;cookies&quot;

----

&gt; GET http://example.com/
HTTP/1.1 200
X-Frame-Options: DENY
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
Clear-Site-Data: &quot;cookies&quot;
</code></pre><h2 id="cache-group-invalidation-safe" tabindex="-1">cache-group-invalidation-safe <a class="header-anchor" href="#cache-group-invalidation-safe" aria-label="Permalink to &quot;cache-group-invalidation-safe&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: Caches ignore <a class="ref" href="/headers/cache-group-invalidation">Cache-Group-Invalidation</a> in the response to GET, which is a safe method.</p><p>Send it in responses to POST, PUT, PATCH or DELETE. Source: <a href="https://www.rfc-editor.org/rfc/rfc9875#section-3" target="_blank" rel="noreferrer">RFC 9875, section 3, The Cache-Group-Invalidation Response Header Field</a>.</p><p>Needs: method.</p><p>Fires for:</p><pre><code>&gt; GET
HTTP/1.1 200
Cache-Group-Invalidation: &quot;scripts&quot;
</code></pre><p>Silent for:</p><pre><code>&gt; POST
HTTP/1.1 200
Cache-Group-Invalidation: &quot;scripts&quot;

----

&gt; PATCH
HTTP/1.1 200
Cache-Group-Invalidation: &quot;scripts&quot;
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
Cache-Group-Invalidation: &quot;scripts&quot;
</code></pre><h2 id="report-to-parameter-invalid" tabindex="-1">report-to-parameter-invalid <a class="header-anchor" href="#report-to-parameter-invalid" aria-label="Permalink to &quot;report-to-parameter-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <code>Cross-Origin-Opener-Policy: same-origin; report-to=coop</code> has the parameter report-to, which is not a string in double quotes, so browsers send no reports.</p><p>Name an endpoint of <a class="ref" href="/headers/reporting-endpoints">Reporting-Endpoints</a> in double quotes: <code>report-to=&quot;name&quot;</code>. Source: <a href="https://html.spec.whatwg.org/multipage/#the-coop-headers" target="_blank" rel="noreferrer">HTML, The headers of cross-origin opener policies</a>; <a href="https://html.spec.whatwg.org/multipage/#the-coep-headers" target="_blank" rel="noreferrer">HTML, The headers</a>.</p><p>Why warning: The policy itself still works.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Cross-Origin-Opener-Policy: same-origin; report-to=coop

----

HTTP/1.1 200
Cross-Origin-Embedder-Policy-Report-Only: require-corp; report-to=1
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Cross-Origin-Opener-Policy: same-origin; report-to=&quot;coop&quot;

----

HTTP/1.1 200
Cross-Origin-Embedder-Policy: require-corp

----

HTTP/1.1 200
Content-Type: image/png
Cross-Origin-Opener-Policy: same-origin; report-to=coop
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/places.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const places = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  places as default
};
