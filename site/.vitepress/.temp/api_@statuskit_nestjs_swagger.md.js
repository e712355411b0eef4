import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"@statuskit/nestjs/swagger","description":"Documents the problems of a handler, or of all handlers of a controller. Pass definitions from defineProblem, or statuses for problems of the type about:blank.","frontmatter":{},"headers":[],"relativePath":"api/@statuskit/nestjs/swagger.md","filePath":"api/@statuskit/nestjs/swagger.md"}');
const _sfc_main = { name: "api/@statuskit/nestjs/swagger.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="statuskit-nestjs-swagger" tabindex="-1">@statuskit/nestjs/swagger <a class="header-anchor" href="#statuskit-nestjs-swagger" aria-label="Permalink to &quot;@statuskit/nestjs/swagger&quot;">​</a></h1><h2 id="functions" tabindex="-1">Functions <a class="header-anchor" href="#functions" aria-label="Permalink to &quot;Functions&quot;">​</a></h2><h3 id="apiproblem" tabindex="-1">ApiProblem() <a class="header-anchor" href="#apiproblem" aria-label="Permalink to &quot;ApiProblem()&quot;">​</a></h3><blockquote><p><strong>ApiProblem</strong>(...<code>problems</code>): <code>MethodDecorator</code> &amp; <code>ClassDecorator</code></p></blockquote><p>Documents the problems of a handler, or of all handlers of a controller. Pass definitions from <code>defineProblem</code>, or statuses for problems of the type <code>about:blank</code>. Pass all problems with the same status to one call.</p><p>Pass the document to <code>completeOpenApi</code> of <code>@statuskit/core/schema</code>, which moves the schemas to its components. A schema that refers to itself isn&#39;t valid without that.</p><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td>...<code>problems</code></td><td>readonly <a href="./../core/schema#operationproblem"><code>OperationProblem</code></a>[]</td></tr></tbody></table><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>MethodDecorator</code> &amp; <code>ClassDecorator</code></p><h4 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h4><p>if the schema of the extensions can&#39;t be converted to JSON Schema</p><h4 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h4><div class="language-ts"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki statuskit vp-code" tabindex="0"><code><span class="line"><span style="color:var(--code-dim);">@</span><span style="color:var(--code-function);">ApiProblem</span><span style="color:var(--code-dim);">(</span><span style="color:var(--code-fg);">OutOfCredit</span><span style="color:var(--code-dim);">,</span><span style="color:var(--code-number);"> 404</span><span style="color:var(--code-dim);">)</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@statuskit/nestjs/swagger.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const swagger = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  swagger as default
};
