import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"","description":"302 Found: The resource is temporarily at another URL. 303 See Other: The answer to the request is at another URL, where the client can GET it. 307 Temporary Redirect: The resource is temporarily at another URL, and the client keeps the method when it goes there.","frontmatter":{"title":"302, 303, or 307?","description":"302 Found: The resource is temporarily at another URL. 303 See Other: The answer to the request is at another URL, where the client can GET it. 307 Temporary Redirect: The resource is temporarily at another URL, and the client keeps the method when it goes there.","aside":false,"pageClass":"wide"},"headers":[],"relativePath":"compare/302-303-307.md","filePath":"compare/302-303-307.md"}');
const _sfc_main = { name: "compare/302-303-307.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_CompareStatuses = resolveComponent("CompareStatuses");
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_302-303-or-307" tabindex="-1">302, 303, or 307? <a class="header-anchor" href="#_302-303-or-307" aria-label="Permalink to &quot;302, 303, or 307?&quot;">​</a></h1>`);
  _push(ssrRenderComponent(_component_CompareStatuses, { codes: [302, 303, 307] }, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("compare/302-303-307.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _302303307 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _302303307 as default
};
