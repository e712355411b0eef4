import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules: frame-options","description":"Send X-Frame-Options: DENY. To allow single sites, send Content-Security-Policy: frame-ancestors https://site.example. Source: HTML, The X-Frame-Options header.","frontmatter":{"title":"Rules: frame-options","outline":2},"headers":[],"relativePath":"rules/frame-options.md","filePath":"rules/frame-options.md"}');
const _sfc_main = { name: "rules/frame-options.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-frame-options" tabindex="-1">Rules: frame-options <a class="header-anchor" href="#rules-frame-options" aria-label="Permalink to &quot;Rules: frame-options&quot;">​</a></h1><h2 id="x-frame-options-invalid" tabindex="-1">x-frame-options-invalid <a class="header-anchor" href="#x-frame-options-invalid" aria-label="Permalink to &quot;x-frame-options-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>X-Frame-Options: ALLOW-FROM https://a.example</code> is not <code>DENY</code> or <code>SAMEORIGIN</code>, so browsers ignore it and any site can frame the page.</p><p>Send <code>X-Frame-Options: DENY</code>. To allow single sites, send <code>Content-Security-Policy: frame-ancestors https://site.example</code>. Source: <a href="https://html.spec.whatwg.org/multipage/#the-x-frame-options-header" target="_blank" rel="noreferrer">HTML, The X-Frame-Options header</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
X-Frame-Options: ALLOW-FROM https://a.example

----

HTTP/1.1 200
X-Frame-Options: DENY;

----

HTTP/1.1 200
X-Frame-Options: &quot;DENY&quot;

----

HTTP/1.1 200
X-Frame-Options: SAME-ORIGIN

----

HTTP/1.1 200
X-Frame-Options: 

----

HTTP/1.1 200
X-Frame-Options: ALLOW-FROM https://a.example
Content-Security-Policy: default-src &#39;self&#39;

----

HTTP/1.1 200
X-Frame-Options: none, other
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
X-Frame-Options: DENY

----

HTTP/1.1 200
X-Frame-Options: sameorigin

----

HTTP/1.1 200
X-Frame-Options: SAMEORIGIN
X-Frame-Options: SAMEORIGIN

----

HTTP/1.1 200
X-Frame-Options: ALLOW-FROM https://a.example
Content-Security-Policy: default-src &#39;self&#39;; frame-ancestors https://a.example

----

HTTP/1.1 200
X-Frame-Options: ALLOWALL

----

HTTP/1.1 200
X-Frame-Options: ALLOW-FROM https://a.example
Content-Type: image/png
</code></pre><h2 id="x-frame-options-conflict" tabindex="-1">x-frame-options-conflict <a class="header-anchor" href="#x-frame-options-conflict" aria-label="Permalink to &quot;x-frame-options-conflict&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <code>X-Frame-Options: SAMEORIGIN, DENY</code> has different values, so browsers block every frame, including those of your own site.</p><p>Send one value: <code>DENY</code> or <code>SAMEORIGIN</code>. Source: <a href="https://html.spec.whatwg.org/multipage/#the-x-frame-options-header" target="_blank" rel="noreferrer">HTML, The X-Frame-Options header</a>.</p><p>Why warning: The page is protected. It is a fault only if your own site frames it.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
X-Frame-Options: SAMEORIGIN
X-Frame-Options: DENY

----

HTTP/1.1 200
X-Frame-Options: SAMEORIGIN,

----

HTTP/1.1 200
X-Frame-Options: ALLOWALL, other
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
X-Frame-Options: DENY, DENY

----

HTTP/1.1 200
X-Frame-Options: SAMEORIGIN

----

HTTP/1.1 200
X-Frame-Options: none, other
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/frame-options.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const frameOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  frameOptions as default
};
