import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Inspect a response","description":"Paste a response to find its mistakes.","frontmatter":{"title":"Inspect a response","description":"Paste a response to find its mistakes.","aside":false,"pageClass":"wide","edit":"https://github.com/statuskit/statuskit/edit/main/site/content/inspect.md"},"headers":[],"relativePath":"inspect.md","filePath":"inspect.md"}');
const _sfc_main = { name: "inspect.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_InspectResponses = resolveComponent("InspectResponses");
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="inspect-a-response" tabindex="-1">Inspect a response <a class="header-anchor" href="#inspect-a-response" aria-label="Permalink to &quot;Inspect a response&quot;">​</a></h1><p>Paste a response to see what is wrong with it, why, and how to fix it. Each finding names its section. Nothing leaves your browser. To inspect in a terminal or in CI, see <a href="/inspecting-responses">Inspecting</a>.</p>`);
  _push(ssrRenderComponent(_component_InspectResponses, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("inspect.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const inspect = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  inspect as default
};
