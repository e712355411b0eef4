import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"","description":"412 Precondition Failed: A precondition in the request was false, so the server didn't carry out the request. 428 Precondition Required: The server requires the request to have a precondition such as If-Match.","frontmatter":{"title":"412 or 428?","description":"412 Precondition Failed: A precondition in the request was false, so the server didn't carry out the request. 428 Precondition Required: The server requires the request to have a precondition such as If-Match.","aside":false,"pageClass":"wide"},"headers":[],"relativePath":"compare/412-428.md","filePath":"compare/412-428.md"}`);
const _sfc_main = { name: "compare/412-428.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_CompareStatuses = resolveComponent("CompareStatuses");
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_412-or-428" tabindex="-1">412 or 428? <a class="header-anchor" href="#_412-or-428" aria-label="Permalink to &quot;412 or 428?&quot;">​</a></h1>`);
  _push(ssrRenderComponent(_component_CompareStatuses, { codes: [412, 428] }, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("compare/412-428.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _412428 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _412428 as default
};
