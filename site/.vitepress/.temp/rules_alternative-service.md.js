import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules: alternative-service","description":"Send the protocol, and the authority in quotes: Alt-Svc: h3=\\":443\\"; ma=86400.","frontmatter":{"title":"Rules: alternative-service","outline":2},"headers":[],"relativePath":"rules/alternative-service.md","filePath":"rules/alternative-service.md"}');
const _sfc_main = { name: "rules/alternative-service.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-alternative-service" tabindex="-1">Rules: alternative-service <a class="header-anchor" href="#rules-alternative-service" aria-label="Permalink to &quot;Rules: alternative-service&quot;">​</a></h1><h2 id="alt-svc-invalid" tabindex="-1">alt-svc-invalid <a class="header-anchor" href="#alt-svc-invalid" aria-label="Permalink to &quot;alt-svc-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <code>Alt-Svc: h3=:443</code> has the authority <code>:443</code> without quotes, so clients ignore it or handle it differently.</p><p>Send the protocol, and the authority in quotes: <code>Alt-Svc: h3=&quot;:443&quot;; ma=86400</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc7838#section-3" target="_blank" rel="noreferrer">RFC 7838, section 3, The Alt-Svc HTTP Header Field</a>; <a href="https://www.rfc-editor.org/rfc/rfc7838#section-3.1" target="_blank" rel="noreferrer">RFC 7838, section 3.1, Caching Alt-Svc Header Field Values</a>.</p><p>Why warning: Clients keep using the connection that they have.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Alt-Svc: h3=:443

----

HTTP/1.1 200
Alt-Svc: foo

----

HTTP/1.1 200
Alt-Svc: clear, h2=&quot;:443&quot;

----

HTTP/1.1 200
Alt-Svc: Clear

----

HTTP/1.1 200
Alt-Svc: h3=&quot;a.example&quot;

----

HTTP/1.1 200
Alt-Svc: h3=&quot;:443&quot;; ma=day

----

HTTP/1.1 200
Alt-Svc: h3=&quot;:443&quot;; ma

----

HTTP/1.1 200
Alt-Svc: 
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Alt-Svc: clear

----

HTTP/1.1 200
Alt-Svc: h3=&quot;:443&quot;; ma=86400, h3-29=&quot;:443&quot;; ma=86400

----

HTTP/1.1 200
Alt-Svc: quic=&quot;:443&quot;; ma=2592000; v=&quot;46,43&quot;

----

HTTP/1.1 200
Alt-Svc: h2=&quot;[::1]:8443&quot;; ma=&quot;60&quot;; persist=1

----

HTTP/1.1 200
Alt-Svc: w%3Dx%3Ay#z=&quot;a.example:80&quot;
</code></pre><h2 id="alt-svc-draft-only" tabindex="-1">alt-svc-draft-only <a class="header-anchor" href="#alt-svc-draft-only" aria-label="Permalink to &quot;alt-svc-draft-only&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>advice</strong>: <code>Alt-Svc: h3-29=&quot;:443&quot;; ma=86400</code> offers drafts of HTTP/3 only, which current browsers no longer use.</p><p>Offer the standard: <code>Alt-Svc: h3=&quot;:443&quot;; ma=86400</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc7838#section-3" target="_blank" rel="noreferrer">RFC 7838, section 3, The Alt-Svc HTTP Header Field</a>; <a href="https://www.rfc-editor.org/rfc/rfc9114#section-3.1.1" target="_blank" rel="noreferrer">RFC 9114, section 3.1.1, HTTP Alternative Services</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Alt-Svc: h3-29=&quot;:443&quot;; ma=86400

----

HTTP/1.1 200
Alt-Svc: h3-Q050=&quot;:443&quot;, quic=&quot;:443&quot;
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Alt-Svc: h3=&quot;:443&quot;, h3-29=&quot;:443&quot;

----

HTTP/1.1 200
Alt-Svc: clear

----

HTTP/1.1 200
Alt-Svc: h2=&quot;:443&quot;
</code></pre><h2 id="alt-svc-on-421" tabindex="-1">alt-svc-on-421 <a class="header-anchor" href="#alt-svc-on-421" aria-label="Permalink to &quot;alt-svc-on-421&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: Clients ignore <a class="ref" href="/headers/alt-svc">Alt-Svc</a> in a <a class="ref sc c4" href="/status/421" title="Misdirected Request">421</a> (Misdirected Request).</p><p>Remove it. Send <a class="ref" href="/headers/alt-svc">Alt-Svc</a> with the responses for which the server is authoritative. Source: <a href="https://www.rfc-editor.org/rfc/rfc7838#section-6" target="_blank" rel="noreferrer">RFC 7838, section 6, The 421 (Misdirected Request) HTTP Status Code</a>.</p><p>Why warning: The header has no effect, and the response works without it.</p><p>Fires for:</p><pre><code>HTTP/1.1 421
Alt-Svc: h3=&quot;:443&quot;
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Alt-Svc: h3=&quot;:443&quot;

----

HTTP/1.1 421
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/alternative-service.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const alternativeService = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  alternativeService as default
};
