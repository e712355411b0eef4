import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"","description":"502 Bad Gateway: A gateway or proxy got an invalid response from the server behind it. 503 Service Unavailable: The server can't handle the request at the moment, because of overload or maintenance. 504 Gateway Timeout: A gateway or proxy didn't get a response in time from the server behind it.","frontmatter":{"title":"502, 503, or 504?","description":"502 Bad Gateway: A gateway or proxy got an invalid response from the server behind it. 503 Service Unavailable: The server can't handle the request at the moment, because of overload or maintenance. 504 Gateway Timeout: A gateway or proxy didn't get a response in time from the server behind it.","aside":false,"pageClass":"wide"},"headers":[],"relativePath":"compare/502-503-504.md","filePath":"compare/502-503-504.md"}`);
const _sfc_main = { name: "compare/502-503-504.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_CompareStatuses = resolveComponent("CompareStatuses");
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_502-503-or-504" tabindex="-1">502, 503, or 504? <a class="header-anchor" href="#_502-503-or-504" aria-label="Permalink to &quot;502, 503, or 504?&quot;">​</a></h1>`);
  _push(ssrRenderComponent(_component_CompareStatuses, { codes: [502, 503, 504] }, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("compare/502-503-504.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _502503504 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _502503504 as default
};
