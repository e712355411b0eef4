import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"","description":"Method-Check: A response header that is obsolete and should not be sent.","frontmatter":{"title":"Method-Check header","description":"Method-Check: A response header that is obsolete and should not be sent.","layout":"SheetPage","sections":[{"id":"others","text":"With other headers"},{"id":"support","text":"Support"},{"id":"mistakes","text":"Common mistakes"}]},"headers":[],"relativePath":"headers/method-check.md","filePath":"headers/method-check.md"}');
const _sfc_main = { name: "headers/method-check.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div class="sheet-body"><div class="two"><div><div class="crumbs"><a href="/headers/">Headers</a><nav class="pager" aria-label="Previous and next header"><a href="/headers/meter" rel="prev" title="Meter"><svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M13.5 8h-11M6.5 4l-4 4 4 4"></path></svg>Previous</a><a href="/headers/method-check-expires" rel="next" title="Method-Check-Expires">Next<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M2.5 8h11M9.5 4l4 4-4 4"></path></svg></a></nav></div><div class="title"><h1 id="top"><code>Method-Check</code></h1><p class="lead">A response header that is obsolete and should not be sent.</p></div><dl class="fact-list"><div><dt>Sent by</dt><dd>Servers</dd></div><div><dt>Registration at IANA</dt><dd>Obsolete</dd></div><div class="whole"><dt>Defined in</dt><dd><a href="https://www.w3.org/TR/2007/WD-access-control-20071126/#method-check">Access Control for Cross-site Requests</a></dd></div></dl></div><div class="beside"></div></div><div class="two notes"><div><section class="part" id="others-part"><h2 id="others">With other headers</h2><ul class="says"><li>forerunner of CORS</li></ul></section><section class="part" id="support-part"><h2 id="support">Support</h2><ul class="says"><li>obsolete: not to be sent</li></ul></section></div><div><section class="part" id="mistakes-part"><h2 id="mistakes">Common mistakes <small class="advised">our advice</small></h2><ul class="says"><li>still sent</li></ul></section></div></div></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("headers/method-check.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const methodCheck = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  methodCheck as default
};
