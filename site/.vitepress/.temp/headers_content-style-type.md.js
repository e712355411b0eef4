import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"","description":"Content-Style-Type: A response header that is obsolete and should not be sent.","frontmatter":{"title":"Content-Style-Type header","description":"Content-Style-Type: A response header that is obsolete and should not be sent.","layout":"SheetPage","sections":[{"id":"mistakes","text":"Common mistakes"},{"id":"support","text":"Support"}]},"headers":[],"relativePath":"headers/content-style-type.md","filePath":"headers/content-style-type.md"}');
const _sfc_main = { name: "headers/content-style-type.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div class="sheet-body"><div class="two"><div><div class="crumbs"><a href="/headers/">Headers</a><nav class="pager" aria-label="Previous and next header"><a href="/headers/content-security-policy-report-only" rel="prev" title="Content-Security-Policy-Report-Only"><svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M13.5 8h-11M6.5 4l-4 4 4 4"></path></svg>Previous</a><a href="/headers/content-transfer-encoding" rel="next" title="Content-Transfer-Encoding">Next<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M2.5 8h11M9.5 4l4 4-4 4"></path></svg></a></nav></div><div class="title"><h1 id="top"><code>Content-Style-Type</code></h1><p class="lead">A response header that is obsolete and should not be sent.</p></div><dl class="fact-list"><div><dt>Sent by</dt><dd>Servers</dd></div><div><dt>Registration at IANA</dt><dd>Obsolete</dd></div><div class="whole"><dt>Defined in</dt><dd><a href="https://www.w3.org/TR/html401">HTML 4.01 Specification</a></dd></div></dl></div><div class="beside"></div></div><div class="two notes"><div><section class="part" id="mistakes-part"><h2 id="mistakes">Common mistakes <small class="advised">our advice</small></h2><ul class="says"><li>still sent</li></ul></section></div><div><section class="part" id="support-part"><h2 id="support">Support</h2><ul class="says"><li>obsolete: not to be sent</li></ul></section></div></div></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("headers/content-style-type.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const contentStyleType = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  contentStyleType as default
};
