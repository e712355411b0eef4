import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"API","description":"","frontmatter":{},"headers":[],"relativePath":"api/index.md","filePath":"api/index.md"}');
const _sfc_main = { name: "api/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="api" tabindex="-1">API <a class="header-anchor" href="#api" aria-label="Permalink to &quot;API&quot;">​</a></h1><h2 id="modules" tabindex="-1">Modules <a class="header-anchor" href="#modules" aria-label="Permalink to &quot;Modules&quot;">​</a></h2><ul><li><a href="./@statuskit/core">@statuskit/core</a></li><li><a href="./@statuskit/core/adapter">@statuskit/core/adapter</a></li><li><a href="./@statuskit/core/catalogue">@statuskit/core/catalogue</a></li><li><a href="./@statuskit/core/languages/de">@statuskit/core/languages/de</a></li><li><a href="./@statuskit/core/languages/fr">@statuskit/core/languages/fr</a></li><li><a href="./@statuskit/core/languages/ja">@statuskit/core/languages/ja</a></li><li><a href="./@statuskit/core/methods">@statuskit/core/methods</a></li><li><a href="./@statuskit/core/problem-types">@statuskit/core/problem-types</a></li><li><a href="./@statuskit/core/reference-1">@statuskit/core/reference</a></li><li><a href="./@statuskit/core/render">@statuskit/core/render</a></li><li><a href="./@statuskit/core/schema">@statuskit/core/schema</a></li><li><a href="./@statuskit/core/validation">@statuskit/core/validation</a></li><li><a href="./@statuskit/core/vendor">@statuskit/core/vendor</a></li><li><a href="./@statuskit/express">@statuskit/express</a></li><li><a href="./@statuskit/fastify">@statuskit/fastify</a></li><li><a href="./@statuskit/h3">@statuskit/h3</a></li><li><a href="./@statuskit/hono">@statuskit/hono</a></li><li><a href="./@statuskit/inspector">@statuskit/inspector</a></li><li><a href="./@statuskit/inspector/matchers">@statuskit/inspector/matchers</a></li><li><a href="./@statuskit/inspector/node">@statuskit/inspector/node</a></li><li><a href="./@statuskit/inspector/report">@statuskit/inspector/report</a></li><li><a href="./@statuskit/inspector/rules">@statuskit/inspector/rules</a></li><li><a href="./@statuskit/koa">@statuskit/koa</a></li><li><a href="./@statuskit/nestjs">@statuskit/nestjs</a></li><li><a href="./@statuskit/nestjs/swagger">@statuskit/nestjs/swagger</a></li><li><a href="./@statuskit/simulator">@statuskit/simulator</a></li><li><a href="./@statuskit/simulator/fetch">@statuskit/simulator/fetch</a></li><li><a href="./@statuskit/simulator/redis">@statuskit/simulator/redis</a></li><li><a href="./@statuskit/testkit">@statuskit/testkit</a></li><li><a href="./@statuskit/testkit/catalogue">@statuskit/testkit/catalogue</a></li><li><a href="./@statuskit/testkit/node">@statuskit/testkit/node</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
