import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Compare statuses","description":"See how HTTP statuses differ in meaning, headers, caching, and use.","frontmatter":{"title":"Compare statuses","description":"See how HTTP statuses differ in meaning, headers, caching, and use.","aside":false,"pageClass":"wide"},"headers":[],"relativePath":"compare/index.md","filePath":"compare/index.md"}');
const _sfc_main = { name: "compare/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_CompareStatuses = resolveComponent("CompareStatuses");
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="compare-statuses" tabindex="-1">Compare statuses <a class="header-anchor" href="#compare-statuses" aria-label="Permalink to &quot;Compare statuses&quot;">​</a></h1><p>Enter 2 to 4 codes to see how they differ in meaning, headers, caching, and use.</p>`);
  _push(ssrRenderComponent(_component_CompareStatuses, null, null, _parent));
  _push(`<h2 id="common-comparisons" tabindex="-1">Common comparisons <a class="header-anchor" href="#common-comparisons" aria-label="Permalink to &quot;Common comparisons&quot;">​</a></h2><ul><li><a href="./401-403">401 Unauthorized and 403 Forbidden</a></li><li><a href="./401-403-407">401 Unauthorized, 403 Forbidden, and 407 Proxy Authentication Required</a></li><li><a href="./301-302-307-308">301 Moved Permanently, 302 Found, 307 Temporary Redirect, and 308 Permanent Redirect</a></li><li><a href="./400-409-422">400 Bad Request, 409 Conflict, and 422 Unprocessable Content</a></li><li><a href="./200-201-202-204">200 OK, 201 Created, 202 Accepted, and 204 No Content</a></li><li><a href="./302-303-307">302 Found, 303 See Other, and 307 Temporary Redirect</a></li><li><a href="./404-410">404 Not Found and 410 Gone</a></li><li><a href="./429-503">429 Too Many Requests and 503 Service Unavailable</a></li><li><a href="./502-503-504">502 Bad Gateway, 503 Service Unavailable, and 504 Gateway Timeout</a></li><li><a href="./412-428">412 Precondition Failed and 428 Precondition Required</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("compare/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
