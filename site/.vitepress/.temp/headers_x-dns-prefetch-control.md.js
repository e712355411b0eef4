import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"","description":"X-DNS-Prefetch-Control: A response header that is in use without a specification.","frontmatter":{"title":"X-DNS-Prefetch-Control header","description":"X-DNS-Prefetch-Control: A response header that is in use without a specification.","layout":"SheetPage","sections":[{"id":"examples","text":"What to write"},{"id":"syntax","text":"Syntax"},{"id":"mistakes","text":"Common mistakes"},{"id":"support","text":"Support"}]},"headers":[],"relativePath":"headers/x-dns-prefetch-control.md","filePath":"headers/x-dns-prefetch-control.md"}');
const _sfc_main = { name: "headers/x-dns-prefetch-control.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div class="sheet-body"><div class="two"><div><div class="crumbs"><a href="/headers/">Headers</a><nav class="pager" aria-label="Previous and next header"><a href="/headers/x-content-type-options" rel="prev" title="X-Content-Type-Options"><svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M13.5 8h-11M6.5 4l-4 4 4 4"></path></svg>Previous</a><a href="/headers/x-frame-options" rel="next" title="X-Frame-Options">Next<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M2.5 8h11M9.5 4l4 4-4 4"></path></svg></a></nav></div><div class="title"><h1 id="top"><code>X-DNS-Prefetch-Control</code></h1><p class="lead">A response header that is in use without a specification.</p></div><dl class="fact-list"><div><dt>Sent by</dt><dd>Servers</dd></div><div><dt>Where it applies</dt><dd>Documents</dd></div><div><dt>Registration at IANA</dt><dd>Not registered, in use</dd></div><div><dt>Defined in</dt><dd><a href="https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/X-DNS-Prefetch-Control">MDN X-DNS-Prefetch-Control (no specification)</a></dd></div></dl></div><div class="beside"><h2 id="examples">What to write</h2><ul class="values"><li><svg class="icon good" viewBox="0 0 16 16" aria-hidden="true"><path d="m3 8.5 3.5 3.5L13 4.5"></path></svg><span class="visually-hidden">Right: </span><span><code>X-DNS-Prefetch-Control: off</code></span></li><li><svg class="icon bad" viewBox="0 0 16 16" aria-hidden="true"><path d="m4 4 8 8M12 4l-8 8"></path></svg><span class="visually-hidden">Wrong: </span><span><code>X-DNS-Prefetch-Control: 0</code></span></li></ul></div></div><div class="two notes"><div><section class="part" id="syntax-part"><h2 id="syntax">Syntax</h2><div class="para"><p>token</p><ul class="says"><li><code>on</code></li><li><code>off</code></li></ul></div></section><section class="part" id="mistakes-part"><h2 id="mistakes">Common mistakes <small class="advised">our advice</small></h2><ul class="says"><li>true/false</li></ul></section></div><div><section class="part" id="support-part"><h2 id="support">Support</h2><ul class="says"><li>Chromium 1, Firefox 2, not Safari</li><li>non-standard</li></ul><p class="note">From MDN’s browser-compat-data, August 2026.</p></section></div></div></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("headers/x-dns-prefetch-control.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const xDnsPrefetchControl = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  xDnsPrefetchControl as default
};
