import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"","description":"OSLC-Core-Version: A header of requests and responses defined in OASIS Project Specification 01.","frontmatter":{"title":"OSLC-Core-Version header","description":"OSLC-Core-Version: A header of requests and responses defined in OASIS Project Specification 01.","layout":"SheetPage","sections":[]},"headers":[],"relativePath":"headers/oslc-core-version.md","filePath":"headers/oslc-core-version.md"}');
const _sfc_main = { name: "headers/oslc-core-version.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div class="sheet-body"><div class="two"><div><div class="crumbs"><a href="/headers/">Headers</a><nav class="pager" aria-label="Previous and next header"><a href="/headers/oscore" rel="prev" title="OSCORE"><svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M13.5 8h-11M6.5 4l-4 4 4 4"></path></svg>Previous</a><a href="/headers/p3p" rel="next" title="P3P">Next<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M2.5 8h11M9.5 4l4 4-4 4"></path></svg></a></nav></div><div class="title"><h1 id="top"><code>OSLC-Core-Version</code></h1><p class="lead">A header of requests and responses defined in OASIS Project Specification 01.</p></div><dl class="fact-list"><div><dt>Sent by</dt><dd>Clients and servers</dd></div><div><dt>Registration at IANA</dt><dd>Permanent</dd></div><div class="whole"><dt>Defined in</dt><dd><a href="https://docs.oasis-open-projects.org/oslc-op/core/v3.0/oslc-core.html">OASIS Project Specification 01</a></dd></div></dl></div><div class="beside"></div></div><div class="two notes"><div></div><div></div></div></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("headers/oslc-core-version.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const oslcCoreVersion = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  oslcCoreVersion as default
};
