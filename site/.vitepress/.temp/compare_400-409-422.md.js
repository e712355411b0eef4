import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"","description":"400 Bad Request: The server won't process the request because something about it looks wrong, such as broken syntax. 409 Conflict: The request conflicts with the current state of the resource. 422 Unprocessable Content: The server can read the body but can't process what it says.","frontmatter":{"title":"400, 409, or 422?","description":"400 Bad Request: The server won't process the request because something about it looks wrong, such as broken syntax. 409 Conflict: The request conflicts with the current state of the resource. 422 Unprocessable Content: The server can read the body but can't process what it says.","aside":false,"pageClass":"wide"},"headers":[],"relativePath":"compare/400-409-422.md","filePath":"compare/400-409-422.md"}`);
const _sfc_main = { name: "compare/400-409-422.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_CompareStatuses = resolveComponent("CompareStatuses");
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_400-409-or-422" tabindex="-1">400, 409, or 422? <a class="header-anchor" href="#_400-409-or-422" aria-label="Permalink to &quot;400, 409, or 422?&quot;">​</a></h1>`);
  _push(ssrRenderComponent(_component_CompareStatuses, { codes: [400, 409, 422] }, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("compare/400-409-422.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _400409422 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _400409422 as default
};
