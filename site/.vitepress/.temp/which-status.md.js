import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Which status should I send?","description":"Answer a few questions to find the status that fits.","frontmatter":{"title":"Which status should I send?","description":"Answer a few questions to find the status that fits.","aside":false,"pageClass":"wide","edit":"https://github.com/statuskit/statuskit/edit/main/site/content/which-status.md"},"headers":[],"relativePath":"which-status.md","filePath":"which-status.md"}');
const _sfc_main = { name: "which-status.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_WhichStatus = resolveComponent("WhichStatus", true);
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="which-status-should-i-send" tabindex="-1">Which status should I send? <a class="header-anchor" href="#which-status-should-i-send" aria-label="Permalink to &quot;Which status should I send?&quot;">​</a></h1>`);
  _push(ssrRenderComponent(_component_WhichStatus, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("which-status.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const whichStatus = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  whichStatus as default
};
