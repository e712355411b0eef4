import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"","description":"Cal-Managed-ID: A response header defined in RFC 8607 5.1: Calendaring Extensions to WebDAV (CalDAV).","frontmatter":{"title":"Cal-Managed-ID header","description":"Cal-Managed-ID: A response header defined in RFC 8607 5.1: Calendaring Extensions to WebDAV (CalDAV).","layout":"SheetPage","sections":[]},"headers":[],"relativePath":"headers/cal-managed-id.md","filePath":"headers/cal-managed-id.md"}');
const _sfc_main = { name: "headers/cal-managed-id.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div class="sheet-body"><div class="two"><div><div class="crumbs"><a href="/headers/">Headers</a><nav class="pager" aria-label="Previous and next header"><a href="/headers/cache-status" rel="prev" title="Cache-Status"><svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M13.5 8h-11M6.5 4l-4 4 4 4"></path></svg>Previous</a><a href="/headers/capsule-protocol" rel="next" title="Capsule-Protocol">Next<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M2.5 8h11M9.5 4l4 4-4 4"></path></svg></a></nav></div><div class="title"><h1 id="top"><code>Cal-Managed-ID</code></h1><p class="lead">A response header defined in RFC 8607 5.1: Calendaring Extensions to WebDAV (CalDAV).</p></div><dl class="fact-list"><div><dt>Sent by</dt><dd>Servers</dd></div><div><dt>Registration at IANA</dt><dd>Permanent</dd></div><div class="whole"><dt>Defined in</dt><dd><a href="https://www.rfc-editor.org/rfc/rfc8607#section-5.1: Calendaring Extensions to WebDAV (CalDAV)">RFC 8607 5.1: Calendaring Extensions to WebDAV (CalDAV)</a></dd></div></dl></div><div class="beside"></div></div><div class="two notes"><div></div><div></div></div></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("headers/cal-managed-id.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const calManagedId = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  calManagedId as default
};
