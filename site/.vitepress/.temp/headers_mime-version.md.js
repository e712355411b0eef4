import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"","description":"MIME-Version: A header of requests and responses defined in RFC 9112 B.1.","frontmatter":{"title":"MIME-Version header","description":"MIME-Version: A header of requests and responses defined in RFC 9112 B.1.","layout":"SheetPage","sections":[{"id":"examples","text":"What to write"},{"id":"syntax","text":"Syntax"},{"id":"mistakes","text":"Common mistakes"}]},"headers":[],"relativePath":"headers/mime-version.md","filePath":"headers/mime-version.md"}');
const _sfc_main = { name: "headers/mime-version.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div class="sheet-body"><div class="two"><div><div class="crumbs"><a href="/headers/">Headers</a><nav class="pager" aria-label="Previous and next header"><a href="/headers/method-check-expires" rel="prev" title="Method-Check-Expires"><svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M13.5 8h-11M6.5 4l-4 4 4 4"></path></svg>Previous</a><a href="/headers/nel" rel="next" title="NEL">Next<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M2.5 8h11M9.5 4l4 4-4 4"></path></svg></a></nav></div><div class="title"><h1 id="top"><code>MIME-Version</code></h1><p class="lead">A header of requests and responses defined in RFC 9112 B.1.</p></div><dl class="fact-list"><div><dt>Sent by</dt><dd>Clients and servers</dd></div><div><dt>Requirement on the sender</dt><dd>MAY</dd></div><div><dt>Where it applies</dt><dd>Of no use in HTTP</dd></div><div><dt>Several lines</dt><dd>Singleton</dd></div><div><dt>Registration at IANA</dt><dd>Permanent</dd></div><div><dt>Defined in</dt><dd><a href="https://www.rfc-editor.org/rfc/rfc9112#appendix-B.1">RFC 9112 B.1</a></dd></div></dl></div><div class="beside"><h2 id="examples">What to write</h2><ul class="values"><li><svg class="icon good" viewBox="0 0 16 16" aria-hidden="true"><path d="m3 8.5 3.5 3.5L13 4.5"></path></svg><span class="visually-hidden">Right: </span><span><code>MIME-Version: (leave out)</code></span></li></ul></div></div><div class="two notes"><div><section class="part" id="syntax-part"><h2 id="syntax">Syntax</h2><div class="para"><p>version</p><ul class="says"><li><code>1.0</code></li></ul></div></section></div><div><section class="part" id="mistakes-part"><h2 id="mistakes">Common mistakes <small class="advised">our advice</small></h2><ul class="says"><li>sent by gateways from mail</li></ul></section></div></div></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("headers/mime-version.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const mimeVersion = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  mimeVersion as default
};
