import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"","description":"Public-Key-Pins: A response header defined in RFC 7469.","frontmatter":{"title":"Public-Key-Pins header","description":"Public-Key-Pins: A response header defined in RFC 7469.","layout":"SheetPage","sections":[{"id":"examples","text":"What to write"},{"id":"syntax","text":"Syntax"},{"id":"rules","text":"Inspector rules"},{"id":"mistakes","text":"Common mistakes"}]},"headers":[],"relativePath":"headers/public-key-pins.md","filePath":"headers/public-key-pins.md"}');
const _sfc_main = { name: "headers/public-key-pins.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div class="sheet-body"><div class="two"><div><div class="crumbs"><a href="/headers/">Headers</a><nav class="pager" aria-label="Previous and next header"><a href="/headers/public" rel="prev" title="Public"><svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M13.5 8h-11M6.5 4l-4 4 4 4"></path></svg>Previous</a><a href="/headers/public-key-pins-report-only" rel="next" title="Public-Key-Pins-Report-Only">Next<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M2.5 8h11M9.5 4l4 4-4 4"></path></svg></a></nav></div><div class="title"><h1 id="top"><code>Public-Key-Pins</code></h1><p class="lead">A response header defined in RFC 7469.</p></div><dl class="fact-list"><div><dt>Sent by</dt><dd>Servers</dd></div><div><dt>Where it applies</dt><dd>Https</dd></div><div><dt>Registration at IANA</dt><dd>Permanent</dd></div><div><dt>Defined in</dt><dd><a href="https://www.rfc-editor.org/rfc/rfc7469">RFC 7469</a></dd></div></dl></div><div class="beside"><h2 id="examples">What to write</h2><ul class="values"><li><svg class="icon good" viewBox="0 0 16 16" aria-hidden="true"><path d="m3 8.5 3.5 3.5L13 4.5"></path></svg><span class="visually-hidden">Right: </span><span><code>Public-Key-Pins: (leave out)</code></span></li></ul></div></div><div class="two notes"><div><section class="part" id="syntax-part"><h2 id="syntax">Syntax</h2><div class="para"><p>directives separated by ;</p><ul class="says"><li><code>pin-sha256=&quot;…&quot;</code></li><li><code>max-age=&lt;seconds&gt;</code></li><li><code>includeSubDomains</code></li><li><code>report-uri=&quot;…&quot;</code></li></ul></div></section></div><div><section class="part" id="rules-part"><h2 id="rules">Inspector rules</h2><ul class="says"><li><a href="/rules/obsolete#public-key-pins-obsolete">public-key-pins-obsolete</a> <small>info</small></li></ul></section><section class="part" id="mistakes-part"><h2 id="mistakes">Common mistakes <small class="advised">our advice</small></h2><ul class="says"><li>still sent</li></ul></section></div></div></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("headers/public-key-pins.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const publicKeyPins = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  publicKeyPins as default
};
