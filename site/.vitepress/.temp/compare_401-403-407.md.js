import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"","description":"401 Unauthorized: The request has no credentials that the server accepts. 403 Forbidden: The server understands the request but refuses to do what it asks. 407 Proxy Authentication Required: A proxy on the way needs credentials before it forwards the request.","frontmatter":{"title":"401, 403, or 407?","description":"401 Unauthorized: The request has no credentials that the server accepts. 403 Forbidden: The server understands the request but refuses to do what it asks. 407 Proxy Authentication Required: A proxy on the way needs credentials before it forwards the request.","aside":false,"pageClass":"wide"},"headers":[],"relativePath":"compare/401-403-407.md","filePath":"compare/401-403-407.md"}');
const _sfc_main = { name: "compare/401-403-407.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_CompareStatuses = resolveComponent("CompareStatuses");
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_401-403-or-407" tabindex="-1">401, 403, or 407? <a class="header-anchor" href="#_401-403-or-407" aria-label="Permalink to &quot;401, 403, or 407?&quot;">​</a></h1>`);
  _push(ssrRenderComponent(_component_CompareStatuses, { codes: [401, 403, 407] }, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("compare/401-403-407.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _401403407 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _401403407 as default
};
