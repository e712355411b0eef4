import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"","description":"301 Moved Permanently: The resource has moved to a new URL permanently. 302 Found: The resource is temporarily at another URL. 307 Temporary Redirect: The resource is temporarily at another URL, and the client keeps the method when it goes there. 308 Permanent Redirect: The resource has moved to a new URL permanently, and the client keeps the method when it goes there.","frontmatter":{"title":"301, 302, 307, or 308?","description":"301 Moved Permanently: The resource has moved to a new URL permanently. 302 Found: The resource is temporarily at another URL. 307 Temporary Redirect: The resource is temporarily at another URL, and the client keeps the method when it goes there. 308 Permanent Redirect: The resource has moved to a new URL permanently, and the client keeps the method when it goes there.","aside":false,"pageClass":"wide"},"headers":[],"relativePath":"compare/301-302-307-308.md","filePath":"compare/301-302-307-308.md"}');
const _sfc_main = { name: "compare/301-302-307-308.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_CompareStatuses = resolveComponent("CompareStatuses");
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_301-302-307-or-308" tabindex="-1">301, 302, 307, or 308? <a class="header-anchor" href="#_301-302-307-or-308" aria-label="Permalink to &quot;301, 302, 307, or 308?&quot;">​</a></h1>`);
  _push(ssrRenderComponent(_component_CompareStatuses, { codes: [301, 302, 307, 308] }, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("compare/301-302-307-308.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _301302307308 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _301302307308 as default
};
