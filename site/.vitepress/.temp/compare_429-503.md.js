import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"","description":"429 Too Many Requests: The client has sent more requests than the server allows in a given time. 503 Service Unavailable: The server can't handle the request at the moment, because of overload or maintenance.","frontmatter":{"title":"429 or 503?","description":"429 Too Many Requests: The client has sent more requests than the server allows in a given time. 503 Service Unavailable: The server can't handle the request at the moment, because of overload or maintenance.","aside":false,"pageClass":"wide"},"headers":[],"relativePath":"compare/429-503.md","filePath":"compare/429-503.md"}`);
const _sfc_main = { name: "compare/429-503.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_CompareStatuses = resolveComponent("CompareStatuses");
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_429-or-503" tabindex="-1">429 or 503? <a class="header-anchor" href="#_429-or-503" aria-label="Permalink to &quot;429 or 503?&quot;">​</a></h1>`);
  _push(ssrRenderComponent(_component_CompareStatuses, { codes: [429, 503] }, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("compare/429-503.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _429503 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _429503 as default
};
