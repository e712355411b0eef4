import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"","description":"Replay-Nonce: A response header defined in RFC 8555, section 6.5.1.","frontmatter":{"title":"Replay-Nonce header","description":"Replay-Nonce: A response header defined in RFC 8555, section 6.5.1.","layout":"SheetPage","sections":[{"id":"syntax","text":"Syntax"},{"id":"mistakes","text":"Common mistakes"}]},"headers":[],"relativePath":"headers/replay-nonce.md","filePath":"headers/replay-nonce.md"}');
const _sfc_main = { name: "headers/replay-nonce.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div class="sheet-body"><div class="two"><div><div class="crumbs"><a href="/headers/">Headers</a><nav class="pager" aria-label="Previous and next header"><a href="/headers/repeatability-result" rel="prev" title="Repeatability-Result"><svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M13.5 8h-11M6.5 4l-4 4 4 4"></path></svg>Previous</a><a href="/headers/report-to" rel="next" title="Report-To">Next<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M2.5 8h11M9.5 4l4 4-4 4"></path></svg></a></nav></div><div class="title"><h1 id="top"><code>Replay-Nonce</code></h1><p class="lead">A response header defined in RFC 8555, section 6.5.1.</p></div><dl class="fact-list"><div><dt>Sent by</dt><dd>Servers</dd></div><div><dt>Where it applies</dt><dd>ACME servers</dd></div><div><dt>Several lines</dt><dd>Singleton</dd></div><div><dt>Letter case</dt><dd>Sensitive</dd></div><div><dt>Registration at IANA</dt><dd>Permanent</dd></div><div><dt>Defined in</dt><dd><a href="https://www.rfc-editor.org/rfc/rfc8555#section-6.5.1">RFC 8555, section 6.5.1</a></dd></div></dl></div><div class="beside"></div></div><div class="two notes"><div><section class="part" id="syntax-part"><h2 id="syntax">Syntax</h2><div class="para"><p>base64url</p><ul class="says"><li><code>&lt;base64url&gt;</code></li></ul></div></section></div><div><section class="part" id="mistakes-part"><h2 id="mistakes">Common mistakes <small class="advised">our advice</small></h2><ul class="says"><li>cached answer</li></ul></section></div></div></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("headers/replay-nonce.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const replayNonce = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  replayNonce as default
};
