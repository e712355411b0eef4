import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"@statuskit/simulator: routes","description":"The part of @statuskit/simulator about routes: isSimulatorRoute.","frontmatter":{"description":"The part of @statuskit/simulator about routes: isSimulatorRoute."},"headers":[],"relativePath":"api/@statuskit/simulator-routes.md","filePath":"api/@statuskit/simulator-routes.md"}');
const _sfc_main = { name: "api/@statuskit/simulator-routes.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="statuskit-simulator-routes" tabindex="-1">@statuskit/simulator: routes <a class="header-anchor" href="#statuskit-simulator-routes" aria-label="Permalink to &quot;@statuskit/simulator: routes&quot;">​</a></h1><h2 id="functions" tabindex="-1">Functions <a class="header-anchor" href="#functions" aria-label="Permalink to &quot;Functions&quot;">​</a></h2><h3 id="issimulatorroute" tabindex="-1">isSimulatorRoute() <a class="header-anchor" href="#issimulatorroute" aria-label="Permalink to &quot;isSimulatorRoute()&quot;">​</a></h3><blockquote><p><strong>isSimulatorRoute</strong>(<code>target</code>): <code>boolean</code></p></blockquote><p>Whether the simulator has a route for a request target, such as <code>/api/status/404?delay=5</code>.</p><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>target</code></td><td><code>string</code></td></tr></tbody></table><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>boolean</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@statuskit/simulator-routes.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const simulatorRoutes = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  simulatorRoutes as default
};
