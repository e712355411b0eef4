import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"","description":"Differential-ID: A header of requests and responses that is deprecated.","frontmatter":{"title":"Differential-ID header","description":"Differential-ID: A header of requests and responses that is deprecated.","layout":"SheetPage","sections":[{"id":"support","text":"Support"}]},"headers":[],"relativePath":"headers/differential-id.md","filePath":"headers/differential-id.md"}');
const _sfc_main = { name: "headers/differential-id.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div class="sheet-body"><div class="two"><div><div class="crumbs"><a href="/headers/">Headers</a><nav class="pager" aria-label="Previous and next header"><a href="/headers/detached-jws" rel="prev" title="Detached-JWS"><svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M13.5 8h-11M6.5 4l-4 4 4 4"></path></svg>Previous</a><a href="/headers/digest" rel="next" title="Digest">Next<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M2.5 8h11M9.5 4l4 4-4 4"></path></svg></a></nav></div><div class="title"><h1 id="top"><code>Differential-ID</code></h1><p class="lead">A header of requests and responses that is deprecated.</p></div><dl class="fact-list"><div><dt>Sent by</dt><dd>Clients and servers</dd></div><div><dt>Registration at IANA</dt><dd>Deprecated</dd></div><div class="whole"><dt>Defined in</dt><dd><a href="https://www.w3.org/TR/NOTE-drp">The HTTP Distribution and Replication Protocol</a></dd></div></dl></div><div class="beside"></div></div><div class="two notes"><div><section class="part" id="support-part"><h2 id="support">Support</h2><ul class="says"><li>deprecated</li></ul></section></div><div></div></div></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("headers/differential-id.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const differentialId = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  differentialId as default
};
