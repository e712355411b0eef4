import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"","description":"200 OK: The request succeeded; what the body contains depends on the request method. 201 Created: The request created one or more resources; the main one is at Location, or else at the request URL. 202 Accepted: The server accepted the request for later processing, and the outcome is still open. 204 No Content: The request succeeded, and the response has no body.","frontmatter":{"title":"200, 201, 202, or 204?","description":"200 OK: The request succeeded; what the body contains depends on the request method. 201 Created: The request created one or more resources; the main one is at Location, or else at the request URL. 202 Accepted: The server accepted the request for later processing, and the outcome is still open. 204 No Content: The request succeeded, and the response has no body.","aside":false,"pageClass":"wide"},"headers":[],"relativePath":"compare/200-201-202-204.md","filePath":"compare/200-201-202-204.md"}');
const _sfc_main = { name: "compare/200-201-202-204.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_CompareStatuses = resolveComponent("CompareStatuses");
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_200-201-202-or-204" tabindex="-1">200, 201, 202, or 204? <a class="header-anchor" href="#_200-201-202-or-204" aria-label="Permalink to &quot;200, 201, 202, or 204?&quot;">​</a></h1>`);
  _push(ssrRenderComponent(_component_CompareStatuses, { codes: [200, 201, 202, 204] }, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("compare/200-201-202-204.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _200201202204 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _200201202204 as default
};
