import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Meter header","description":"Meter: A header of requests and responses defined in RFC 2227.","frontmatter":{"title":"Meter header","description":"Meter: A header of requests and responses defined in RFC 2227.","layout":"SheetPage","sections":[]},"headers":[],"relativePath":"headers/meter.md","filePath":"headers/meter.md"}');
const _sfc_main = { name: "headers/meter.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div class="sheet-body"><div class="two"><div><div class="crumbs"><a href="/headers/">Headers</a><nav class="pager" aria-label="Previous and next header"><a href="/headers/memento-datetime" rel="prev" title="Memento-Datetime"><svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M13.5 8h-11M6.5 4l-4 4 4 4"></path></svg>Previous</a><a href="/headers/method-check" rel="next" title="Method-Check">Next<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M2.5 8h11M9.5 4l4 4-4 4"></path></svg></a></nav></div><div class="title"><h1 id="top"><code>Meter</code></h1><p class="lead">A header of requests and responses defined in RFC 2227.</p></div><dl class="fact-list"><div><dt>Sent by</dt><dd>Clients and servers</dd></div><div><dt>Registration at IANA</dt><dd>Permanent</dd></div><div class="whole"><dt>Defined in</dt><dd><a href="https://www.rfc-editor.org/rfc/rfc2227">RFC 2227</a></dd></div></dl></div><div class="beside"></div></div><div class="two notes"><div></div><div></div></div></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("headers/meter.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const meter = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  meter as default
};
