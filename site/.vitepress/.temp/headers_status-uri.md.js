import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"","description":"Status-URI: A response header defined in RFC 2518.","frontmatter":{"title":"Status-URI header","description":"Status-URI: A response header defined in RFC 2518.","layout":"SheetPage","sections":[{"id":"statuses","text":"With which statuses"}]},"headers":[],"relativePath":"headers/status-uri.md","filePath":"headers/status-uri.md"}');
const _sfc_main = { name: "headers/status-uri.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div class="sheet-body"><div class="two"><div><div class="crumbs"><a href="/headers/">Headers</a><nav class="pager" aria-label="Previous and next header"><a href="/headers/speculation-rules" rel="prev" title="Speculation-Rules"><svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M13.5 8h-11M6.5 4l-4 4 4 4"></path></svg>Previous</a><a href="/headers/strict-transport-security" rel="next" title="Strict-Transport-Security">Next<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M2.5 8h11M9.5 4l4 4-4 4"></path></svg></a></nav></div><div class="title"><h1 id="top"><code>Status-URI</code></h1><p class="lead">A response header defined in RFC 2518.</p></div><dl class="fact-list"><div><dt>Sent by</dt><dd>Servers</dd></div><div><dt>Registration at IANA</dt><dd>Permanent</dd></div><div class="whole"><dt>Defined in</dt><dd><a href="https://www.rfc-editor.org/rfc/rfc2518">RFC 2518</a></dd></div></dl></div><div class="beside"></div></div><div class="two notes"><div><section class="part" id="statuses-part"><h2 id="statuses">With which statuses</h2><table class="small-table"><thead><tr><th scope="col">Status</th><th scope="col">Send it</th></tr></thead><tbody><tr><td><a href="/status/102"><span class="sc c1">102</span> Processing</a></td><td>MAY <small>when the state of affected resources is reported</small> <a class="cited" href="https://www.rfc-editor.org/rfc/rfc2518#section-9.7">RFC 2518 §9.7</a></td></tr></tbody></table></section></div><div></div></div></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("headers/status-uri.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const statusUri = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  statusUri as default
};
