import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"@statuskit/core/adapter: problem","description":"The part of @statuskit/core/adapter about problem: Omission.","frontmatter":{"description":"The part of @statuskit/core/adapter about problem: Omission."},"headers":[],"relativePath":"api/@statuskit/core/adapter-problem.md","filePath":"api/@statuskit/core/adapter-problem.md"}');
const _sfc_main = { name: "api/@statuskit/core/adapter-problem.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="statuskit-core-adapter-problem" tabindex="-1">@statuskit/core/adapter: problem <a class="header-anchor" href="#statuskit-core-adapter-problem" aria-label="Permalink to &quot;@statuskit/core/adapter: problem&quot;">​</a></h1><h2 id="interfaces" tabindex="-1">Interfaces <a class="header-anchor" href="#interfaces" aria-label="Permalink to &quot;Interfaces&quot;">​</a></h2><h3 id="omission" tabindex="-1">Omission <a class="header-anchor" href="#omission" aria-label="Permalink to &quot;Omission&quot;">​</a></h3><p>A part of a response that was left out because it was not valid, or a hook that failed.</p><h4 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h4><h5 id="reason" tabindex="-1">reason <a class="header-anchor" href="#reason" aria-label="Permalink to &quot;reason&quot;">​</a></h5><blockquote><p><code>readonly</code> <strong>reason</strong>: <code>string</code></p></blockquote><p>Why it was left out, and how to fix it.</p><h5 id="what" tabindex="-1">what <a class="header-anchor" href="#what" aria-label="Permalink to &quot;what&quot;">​</a></h5><blockquote><p><code>readonly</code> <strong>what</strong>: <code>string</code></p></blockquote><p>The part: a header (<code>WWW-Authenticate</code>), the path of an extension (<code>extensions.items[3]</code>), or the name of a hook.</p><hr></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@statuskit/core/adapter-problem.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const adapterProblem = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  adapterProblem as default
};
