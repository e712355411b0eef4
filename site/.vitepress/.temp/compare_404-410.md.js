import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"","description":"404 Not Found: The server found nothing at this URL, or won't say whether something is there. 410 Gone: The resource is no longer at this server, most likely for good.","frontmatter":{"title":"404 or 410?","description":"404 Not Found: The server found nothing at this URL, or won't say whether something is there. 410 Gone: The resource is no longer at this server, most likely for good.","aside":false,"pageClass":"wide"},"headers":[],"relativePath":"compare/404-410.md","filePath":"compare/404-410.md"}`);
const _sfc_main = { name: "compare/404-410.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_CompareStatuses = resolveComponent("CompareStatuses");
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_404-or-410" tabindex="-1">404 or 410? <a class="header-anchor" href="#_404-or-410" aria-label="Permalink to &quot;404 or 410?&quot;">​</a></h1>`);
  _push(ssrRenderComponent(_component_CompareStatuses, { codes: [404, 410] }, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("compare/404-410.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _404410 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _404410 as default
};
