import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"","description":"Capsule-Protocol: A header of requests and responses defined in RFC 9297.","frontmatter":{"title":"Capsule-Protocol header","description":"Capsule-Protocol: A header of requests and responses defined in RFC 9297.","layout":"SheetPage","sections":[{"id":"syntax","text":"Syntax"}]},"headers":[],"relativePath":"headers/capsule-protocol.md","filePath":"headers/capsule-protocol.md"}');
const _sfc_main = { name: "headers/capsule-protocol.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div class="sheet-body"><div class="two"><div><div class="crumbs"><a href="/headers/">Headers</a><nav class="pager" aria-label="Previous and next header"><a href="/headers/cal-managed-id" rel="prev" title="Cal-Managed-ID"><svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M13.5 8h-11M6.5 4l-4 4 4 4"></path></svg>Previous</a><a href="/headers/cdn-cache-control" rel="next" title="CDN-Cache-Control">Next<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M2.5 8h11M9.5 4l4 4-4 4"></path></svg></a></nav></div><div class="title"><h1 id="top"><code>Capsule-Protocol</code></h1><p class="lead">A header of requests and responses defined in RFC 9297.</p></div><dl class="fact-list"><div><dt>Sent by</dt><dd>Clients and servers</dd></div><div><dt>Where it applies</dt><dd>Upgrades and extended CONNECT</dd></div><div><dt>Several lines</dt><dd>Singleton</dd></div><div><dt>Registration at IANA</dt><dd>Permanent</dd></div><div class="whole"><dt>Defined in</dt><dd><a href="https://www.rfc-editor.org/rfc/rfc9297">RFC 9297</a></dd></div></dl></div><div class="beside"></div></div><div class="two notes"><div><section class="part" id="syntax-part"><h2 id="syntax">Syntax</h2><div class="para"><p>sf-item:boolean</p><ul class="says"><li><code>?1</code></li></ul></div></section></div><div></div></div></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("headers/capsule-protocol.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const capsuleProtocol = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  capsuleProtocol as default
};
